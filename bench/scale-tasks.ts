import { readFileSync } from 'node:fs'
import { unseal } from '../src/adapters/state/seal.ts'
import { decodeState } from '../src/core/history/codec.ts'
import { assessHealth } from '../src/core/vitals/assess.ts'
import { defaultQuestion } from './default-question.ts'
import { LARGE_NOW } from './large-history.ts'

/** What is measured of a state at a path, each in a process of its own. */
export const tasks = {
  nothing: () => 'nothing',
  'JSON.parse of its lines': (path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .slice(1)
      .map((line): unknown => JSON.parse(line)),
  decodeState: read,
  'decodeState and assessHealth': (path) =>
    assessHealth(read(path), defaultQuestion('octo-org/octo-repo', LARGE_NOW)),
} as const satisfies Record<string, (path: string) => unknown>

export type Measured = { readonly seconds: number; readonly peakMegabytes: number }

function read(path: string) {
  const text = unseal(readFileSync(path))
  const decoded = typeof text === 'object' && 'broken' in text ? text : decodeState(text)
  if (!('kind' in decoded) || decoded.kind !== 'state') throw new Error(JSON.stringify(decoded))
  return decoded.state.history
}

/** One task, in this process and once: as it is in a step. */
function measure(name: string, path: string): Measured {
  const begin = performance.now()
  const run = Object.entries(tasks).find(([known]) => known === name)?.[1]
  if (!run?.(path)) throw new Error(`${name} gave nothing`)
  const seconds = (performance.now() - begin) / 1000
  return { seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }
}

const [task, file] = process.argv.slice(2)
if (task && file) console.log(JSON.stringify(measure(task, file)))
