/**
 * `npm run bench:scale`: a state of 100,000 runs with three jobs each, steps on the newest four weeks, read and judged in a
 * process of its own, also with little memory; beside it the floor, which is `JSON.parse` of the same lines.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeState, encodeState } from '../src/core/history/codec.ts'
import { assessHealth } from '../src/core/vitals/assess.ts'
import { defaultQuestion } from './default-question.ts'
import { LARGE_NOW, largeHistory } from './large-history.ts'

const RUNS = 100_000
const TRIES = 5
const repository = 'octo-org/octo-repo'

const tasks = {
  'JSON.parse': (path: string) =>
    textOf(path)
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  decodeState: read,
  // As in a step, the text is let go once it is read.
  'decodeState and assessHealth': (path: string) =>
    assessHealth(read(path), defaultQuestion(repository, LARGE_NOW)),
} as const satisfies Record<string, (path: string) => unknown>

/** V8 puts off collecting garbage while the machine has room; a small heap shows what is needed. */
const SMALL_HEAP = ['--max-old-space-size=200', '--max-semi-space-size=8']

const [task, file] = process.argv.slice(2)
if (task && file) measure(task, file)
else compare()

function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}

function read(path: string) {
  const decoded = decodeState(textOf(path))
  if (decoded.kind !== 'state') throw new Error(JSON.stringify(decoded))
  return decoded.state.history
}

/** One task, in this process and once: as it is in a step. */
function measure(name: string, path: string): void {
  const begin = performance.now()
  const run = Object.entries(tasks).find(([known]) => known === name)?.[1]
  if (!run?.(path)) throw new Error(`${name} gave nothing`)
  const milliseconds = performance.now() - begin
  console.log(JSON.stringify({ milliseconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }))
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-scale-'))
  try {
    const path = join(folder, 'state.json')
    const text = encodeState({ repository, history: largeHistory(RUNS), mergedArtifacts: new Set() })
    writeFileSync(path, text)
    console.log(
      `${RUNS} runs with 3 jobs each: ${(text.length / 1e6).toFixed(1)} MB of state; median of ${TRIES}.`,
    )
    const names = Object.keys(tasks)
    const whole = names.at(-1) ?? ''
    console.table({
      ...Object.fromEntries(names.map((name) => [name, median(name, path)])),
      [`${whole}, in a small heap`]: median(whole, path, SMALL_HEAP),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function median(name: string, path: string, flags: readonly string[] = []) {
  const tries = Array.from({ length: TRIES }, () => {
    const line = execFileSync(process.execPath, [...flags, import.meta.filename, name, path], {
      encoding: 'utf8',
    })
    const { milliseconds, peakMegabytes }: Measured = JSON.parse(line)
    return { seconds: (milliseconds / 1000).toFixed(2), 'peak MB': Math.round(peakMegabytes) }
  })
  return tries.toSorted((a, b) => Number(a.seconds) - Number(b.seconds))[Math.floor(TRIES / 2)]
}

type Measured = { readonly milliseconds: number; readonly peakMegabytes: number }
