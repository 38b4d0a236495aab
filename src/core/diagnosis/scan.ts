import { createRecoder } from './encoding.ts'
import { createFinder } from './finder.ts'
import { createHold } from './hold.ts'
import { cleanLine } from './line.ts'
import type { Rule } from './rule.ts'
import { ruleFor } from './rule-for.ts'
import { stems } from './stems.ts'
import { createJobReader, type JobLog } from './steps.ts'

export type Scan = {
  /** The next bytes of the log, cut anywhere. */
  readonly push: (chunk: Uint8Array) => void
  readonly finish: () => JobLog
}

/**
 * Reads a log of any length in little memory. Lines wait for a while; those that say no stem are dropped when their
 * time is over, and all are looked at when the runner marks an error, or the log ends, before that. A line that one of
 * `rules` wants `anywhere` counts like one that says a stem.
 */
export function createScan(rules: readonly Rule[] = []): Scan {
  const decoder = new TextDecoder()
  const wanting = rules.filter(({ anywhere }) => anywhere)
  const isWanted = (line: Uint8Array) => ruleFor(cleanLine(0, decoder.decode(line)), wanting) !== undefined
  const recode = createRecoder()
  const reader = createJobReader()
  const hold = createHold({
    find: createFinder(stems),
    ...(wanting.length > 0 && { isWanted }),
    take: (index, bytes) => reader.read(cleanLine(index, decoder.decode(bytes))),
  })
  return {
    push: (chunk) => hold.push(recode(chunk)),
    finish() {
      hold.finish()
      return reader.finish()
    },
  }
}
