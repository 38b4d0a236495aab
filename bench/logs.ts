/**
 * `npm run bench:logs`: how fast whole logs are diagnosed, and in how much memory, beside `grep -E` with the same stems
 * in the same run. The logs are those beside the repository, repeated; `npm run bench:logs -- 1000` for 1 GB of them.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { diagnose } from '../src/core/diagnosis/diagnose.ts'
import { rules } from '../src/core/diagnosis/rules/index.ts'
import { createScan } from '../src/core/diagnosis/scan.ts'
import { stems } from '../src/core/diagnosis/stems.ts'

const ROUNDS = 5

const megabytes = Number(process.argv[2] ?? 100)
const large = fileURLToPath(new URL('../../shared/real/large/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-logs-'))
const file = join(folder, 'log.txt')

function writeLog(): number {
  const logs = readdirSync(large).filter((name) => name.endsWith('.txt'))
  const one = Buffer.concat(logs.map((name) => readFileSync(join(large, name))))
  const times = Math.ceil((megabytes * 1e6) / one.length)
  for (let i = 0; i < times; i++) writeFileSync(file, one, { flag: 'a' })
  return (times * one.length) / 1e6
}

async function diagnosis() {
  const scan = createScan()
  for await (const chunk of createReadStream(file)) scan.push(chunk)
  return diagnose(scan.finish(), rules)
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
const grep = () =>
  spawnSync('grep', ['-ciE', stems.map(literal).join('|'), file], { env: { ...process.env, LC_ALL: 'C' } })

async function medianSeconds(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await work()
    times.push((performance.now() - start) / 1000)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

try {
  const size = writeLog()
  const own = await medianSeconds(diagnosis)
  const peak = process.resourceUsage().maxRSS / 1024
  const theirs = await medianSeconds(grep)
  console.log(
    `${size.toFixed(0)} MB, medians of ${ROUNDS}, ${rules.length} rules, ${stems.length} stems, Node ${process.version}`,
  )
  console.table([
    {
      what: 'diagnosis',
      seconds: own.toFixed(2),
      'MB/s': Math.round(size / own),
      'peak MB': Math.round(peak),
    },
    { what: 'grep -ciE with the stems', seconds: theirs.toFixed(2), 'MB/s': Math.round(size / theirs) },
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
