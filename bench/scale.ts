/**
 * `npm run bench:scale`: a state of 100,000 runs with three jobs each, steps on the newest four weeks, read and judged in a
 * process of its own, as in a step: compiled, from the sealed bytes. Beside it the floor, which is `JSON.parse` of the same
 * lines, and what Node takes to do nothing.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seal } from '../src/adapters/state/seal.ts'
import { encodeState, MAX_STATE_BYTES } from '../src/core/history/codec.ts'
import { largeHistory } from './large-history.ts'
import { type Measured, tasks } from './scale-tasks.ts'

const RUNS = 100_000
const TRIES = 5

const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-scale-'))
try {
  compile(join(folder, 'lib'))
  const path = join(folder, 'state')
  const history = largeHistory(RUNS)
  const text = seal(encodeState({ repository: 'octo-org/octo-repo', history, mergedArtifacts: new Set() }))
  writeFileSync(path, text)
  console.log(
    `${RUNS} runs with 3 jobs each: ${megabytes(text.length)} of state, of ${megabytes(MAX_STATE_BYTES)} that are read; median of ${TRIES}.`,
  )
  console.table(Object.fromEntries(Object.keys(tasks).map((name) => [name, median(name, path)])))
} finally {
  rmSync(folder, { recursive: true })
}

/** Node's own stripping of types takes 45 MB. */
function compile(outDir: string): void {
  const root = process.cwd()
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noCheck: true, rootDir: root, outDir, typeRoots: [join(root, 'node_modules/@types')] },
    include: [join(root, 'bench/scale-tasks.ts')],
  }
  const path = join(folder, 'tsconfig.json')
  writeFileSync(path, JSON.stringify(config))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  execFileSync('node_modules/.bin/tsc', ['-p', path])
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** By time. */
function median(name: string, path: string) {
  const tries = Array.from({ length: TRIES }, (): Measured => {
    const task = join(folder, 'lib', 'bench', 'scale-tasks.js')
    return JSON.parse(execFileSync(process.execPath, [task, name, path], { encoding: 'utf8' }))
  })
  const middle = tries.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(TRIES / 2)]
  return { seconds: middle?.seconds.toFixed(2), 'peak MB': Math.round(middle?.peakMegabytes ?? 0) }
}
