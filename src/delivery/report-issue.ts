import { DAY, type Seconds } from '../core/model.ts'
import {
  REPORT_LABEL,
  type ReportIssueKind,
  type ReportText,
  writesFor,
} from '../core/weekly/report-issue.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Discussions, Issue, Writing } from '../ports/writing.ts'

/** A report that was closed is looked for so far back; the longest period is over in that time. */
const CLOSED_ARE_READ: Seconds = 120 * DAY

/** Issues with a label, or discussions of a category. */
export type ReportPlace = { readonly issues: Discussions; readonly label: string }

/** Where a report goes that does not go into the summary alone. */
export function placeOf(
  to: Exclude<Inputs['reportTo'], 'summary'>,
  { issues, discussions }: Writing,
  { discussionCategory }: Pick<Inputs, 'discussionCategory'>,
): ReportPlace {
  return to === 'discussion'
    ? { issues: discussions, label: discussionCategory }
    : { issues, label: REPORT_LABEL }
}

/** The issues of reports: the open ones, and those closed lately. */
export async function readReportIssues(
  { issues, label }: ReportPlace,
  now: Seconds,
): Promise<readonly Issue[]> {
  const open = await issues.labelled(label, { state: 'open' })
  const lately = await issues.labelled(label, { state: 'all', since: now - CLOSED_ARE_READ })
  return [...new Map([...open, ...lately].map((issue) => [issue.number, issue])).values()]
}

export type ReportDelivery = {
  readonly report: ReportText
  readonly kind: ReportIssueKind
  readonly place: ReportPlace
  readonly now: Seconds
}

/**
 * Writes a report into its issue and closes earlier ones; gives the issue. What is there is read right before, since
 * another monitor may have written it; of two that were made all the same the younger goes with the next report.
 */
export async function deliverReport({ report, kind, place, now }: ReportDelivery): Promise<Issue> {
  const { issues, label } = place
  const { write, close } = writesFor(report, { kind, label }, await readReportIssues(place, now))
  const written =
    write.kind === 'create'
      ? await issues.create(write.draft)
      : await issues.change(write.number, write.change)
  for (const { number, reason } of close) await issues.change(number, { state: 'closed', reason })
  return written
}
