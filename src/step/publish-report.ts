import type { Seconds } from '../core/model.ts'
import { ApiError, reasonOf } from '../errors.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Result } from '../modes/mode.ts'
import type { Step } from '../ports/runner.ts'
import type { Writing } from '../ports/writing.ts'

type Means = {
  readonly writing: () => Promise<Writing>
  readonly now: Seconds
  readonly step: Step
}

/**
 * The report of a period where people want it besides the summary: in an issue or a discussion. That it could not be
 * written is said, and nothing else is lost by it.
 */
export async function publishReport(
  inputs: Inputs,
  results: readonly Result[],
  { writing, now, step }: Means,
): Promise<void> {
  const { reportTo, dryRun } = inputs
  const [report] = results.flatMap(({ reportText }) => reportText ?? [])
  if (!report || reportTo === 'summary') return
  if (dryRun) {
    step.info(`Dry run: ${JSON.stringify({ [reportTo]: report.title })}`)
    return
  }
  const where = reportTo === 'discussion' ? 'discussion' : 'issue'
  try {
    const { deliverReport, placeOf } = await import('../delivery/report-issue.ts')
    const place = placeOf(reportTo, await writing(), inputs)
    const kind = reportTo === 'rolling-issue' ? 'rolling' : 'per-period'
    const { url } = await deliverReport({ report, kind, place, now })
    step.output('weekly-issue-url', url)
  } catch (error) {
    const isForbidden = error instanceof ApiError && error.kind === 'forbidden'
    const needs = isForbidden ? ` It needs \`${where}s: write\`.` : ''
    step.warning(
      `The report could not be written into ${where === 'issue' ? 'an issue' : 'a discussion'}: ${reasonOf(error)}${needs}`,
    )
  }
}
