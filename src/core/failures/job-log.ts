import type { Rule } from '../diagnosis/rule.ts'
import { createScan } from '../diagnosis/scan.ts'
import type { JobLog } from '../diagnosis/steps.ts'
import { thousands } from '../words.ts'
import { linesWithin, type Stretch } from './lines-within.ts'
import { countLines, type LogText } from './log-window.ts'

/** A log cut into steps, and the number of a line of it in the whole log, from 1. */
export type ReadLog = { readonly job: JobLog; readonly numberOf: (index: number) => number }

/** `rules` are those that may want a line anywhere. */
export function readWhole({ head, rest }: LogText, rules: readonly Rule[]): ReadLog {
  const hole = rest && new TextEncoder().encode(holeInWords(rest.linesLeftOut))
  const headLines = rest ? countLines(head) : 0
  return {
    job: scanned([head, ...(rest && hole ? [hole, rest.tail] : [])], rules),
    numberOf: (index) => (rest && index > headLines ? index + rest.linesLeftOut : index + 1),
  }
}

/**
 * Only what was said while a step ran, as GitHub tells it, in whole seconds; `undefined` where the log has no lines of
 * them. The marks of a log know less: none says so where a time limit ended a step, and those of a step whose failure
 * was tolerated look like any other.
 */
export function readStep(log: LogText, ran: Stretch, rules: readonly Rule[]): ReadLog | undefined {
  const part = linesWithin(log, ran)
  if (!part) return undefined
  const job = failed(scanned([part.bytes], rules))
  return { job, numberOf: (index) => part.linesBefore + index + 1 }
}

/** Of the steps in its seconds, the one that said most is it, where none is marked. */
function failed(job: JobLog): JobLog {
  const [longest] = job.steps.toSorted((a, b) => b.lines.length - a.lines.length)
  if (!longest || job.steps.some(({ outcome }) => outcome === 'failed')) return job
  const steps = job.steps.map((step) => (step === longest ? { ...step, outcome: 'failed' as const } : step))
  return { ...job, steps }
}

function scanned(parts: readonly Uint8Array[], rules: readonly Rule[]): JobLog {
  const scan = createScan(rules)
  for (const part of parts) scan.push(part)
  return scan.finish()
}

/** One line, so that those on either side of it do not look like neighbours. */
function holeInWords(lines: number): string {
  return `(${thousands(lines)} lines were left out here)\n`
}
