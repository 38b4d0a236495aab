/**
 * `npm run eval`: how well the diagnosis does on real logs with known answers, which lie beside the repository.
 * `--misses` lists what is wrong; `--fold N` looks at a third of the logs only, `--not N` at the other two.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { diagnoseFile } from './diagnose.ts'

type Label = {
  readonly id: string
  readonly file: string
  readonly job_failed: boolean
  readonly category: string | null
  readonly acceptable_categories: readonly string[]
  readonly root_error_line_index: number | null
  readonly root_error_line: string | null
  readonly also_acceptable_root_indexes: readonly number[]
  readonly failing_test_names: readonly string[]
  readonly group_id: string | null
}

const real = fileURLToPath(new URL('../../shared/real/', import.meta.url))
const option = (name: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : Number(process.argv[at + 1])
}
const fold = option('--fold')
const not = option('--not')
const misses = process.argv.includes('--misses')
const folder = `${real}logs/`
const labels = readFileSync(`${folder}labels.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line): Label => JSON.parse(line))
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .filter((_, i) => (fold === undefined || i % 3 === fold) && (not === undefined || i % 3 !== not))

const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`
const say = (text: string) => misses && console.log(text)

let category = 0
let root = 0
let failures = 0
let passed = 0
let found = 0
let right = 0
let expected = 0
const fingerprints: { group: string | null; fingerprint: string; id: string }[] = []
for (const label of labels) {
  const diagnosis = await diagnoseFile(`${folder}${label.file}`)
  if (!label.job_failed) {
    if (!diagnosis.failed) passed += 1
    else say(`${label.id} passed, but is called failed: ${diagnosis.rule} ${diagnosis.root?.line}`)
    continue
  }
  failures += 1
  if (!diagnosis.failed) {
    say(`${label.id} failed, but is called passed`)
    expected += label.failing_test_names.length
    continue
  }
  if ([label.category, ...label.acceptable_categories].includes(diagnosis.category)) category += 1
  else
    say(
      `${label.id} category ${diagnosis.category} (${diagnosis.rule}), not ${[label.category, ...label.acceptable_categories].join(', ')}`,
    )
  const roots = [label.root_error_line_index, ...label.also_acceptable_root_indexes]
  if (roots.includes(diagnosis.root?.index ?? null)) root += 1
  else
    say(
      `${label.id} root ${diagnosis.root?.index} (${diagnosis.rule}) ${diagnosis.root?.line.slice(0, 120)}\n     not ${roots.join(', ')} ${label.root_error_line?.slice(0, 120)}`,
    )
  const names = new Set(label.failing_test_names)
  const hits = diagnosis.tests.filter((name) => names.has(name)).length
  found += diagnosis.tests.length
  right += hits
  expected += names.size
  if (hits < names.size || hits < diagnosis.tests.length)
    say(
      `${label.id} tests ${JSON.stringify(diagnosis.tests.slice(0, 3))}, not ${JSON.stringify(label.failing_test_names.slice(0, 3))}: ${hits} of ${names.size}, found ${diagnosis.tests.length}`,
    )
  fingerprints.push({ group: label.group_id, fingerprint: diagnosis.fingerprint, id: label.id })
}

let together = 0
let pairs = 0
let merged = 0
for (const [i, a] of fingerprints.entries()) {
  for (const b of fingerprints.slice(i + 1)) {
    const same = a.fingerprint === b.fingerprint
    if (a.group !== null && a.group === b.group) {
      pairs += 1
      if (same) together += 1
      else say(`${a.id} and ${b.id} should meet (${a.group})`)
    } else if (same) {
      if (a.group !== null && b.group !== null) merged += 1
      say(`${a.id} and ${b.id} meet (${a.group}, ${b.group})`)
    }
  }
}

const large = readdirSync(`${real}large`).filter((file) => file.endsWith('.txt'))
for (const file of large) {
  const diagnosis = await diagnoseFile(`${real}large/${file}`)
  say(
    `${file}: failed ${diagnosis.failed}${diagnosis.failed ? ` ${diagnosis.rule} ${diagnosis.root?.line}` : ''}`,
  )
}

console.log(`category    ${percent(category, failures)}`)
console.log(`root line   ${percent(root, failures)}`)
console.log(`tests       precision ${percent(right, found)}, recall ${percent(right, expected)}`)
console.log(`grouping    recall ${percent(together, pairs)}, false merges ${merged}`)
console.log(`passing     ${percent(passed, labels.length - failures)}`)
