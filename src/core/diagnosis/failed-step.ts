import { findingsIn } from './matches.ts'
import { isAftermath } from './purpose.ts'
import { rank } from './rank.ts'
import type { Rule } from './rule.ts'
import type { JobLog, Step } from './steps.ts'
import { isLoud } from './unclassified.ts'

/** The step that made a job fail; `undefined` where the log says that it passed, and nobody knows better. */
export function failedStep(log: JobLog, rules: readonly Rule[], conclusion?: 'failure'): Step | undefined {
  const { steps, extent, savedCache } = log
  if (savedCache && conclusion === undefined) return undefined
  const failed = steps.filter(({ outcome }) => outcome === 'failed')
  // What failed before another step ran was tolerated, unless that one runs in any case.
  const step = failed.findLast(({ name }) => !isAftermath(name)) ?? failed[0]
  if (step) return step
  if (extent === 'whole' && conclusion === undefined) return undefined
  // Without the end of the log, and where the failure was not marked as such, the strongest words must do.
  return (
    steps.findLast(({ end }) => end !== undefined) ??
    strongest(steps, rules) ??
    steps.findLast(({ lines }) => lines.some(isLoud))
  )
}

function strongest(steps: readonly Step[], rules: readonly Rule[]): Step | undefined {
  const found = steps.map((step) => ({ step, matches: findingsIn(step.lines, rules).matches }))
  const [best] = rank(found.flatMap(({ matches }) => matches))
  return best && found.find(({ matches }) => matches.includes(best))?.step
}
