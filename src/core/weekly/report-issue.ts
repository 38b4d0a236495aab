import type { Issue, IssueChange, IssueDraft } from '../../ports/writing.ts'
import { fnv1a } from '../diagnosis/fnv.ts'

/** By which the issues of reports are found again. */
export const REPORT_LABEL = 'pipeline-report'

/** An issue has room for so many characters, which are no more than bytes. https://github.com/orgs/community/discussions/27190 */
export const MAX_BODY = 65_536
/** Where people's notes leave less, the report gets an issue of its own. */
const LEAST_ROOM = 10_000

export type ReportText = {
  /** `periodKey` of what it is of. */
  readonly period: string
  readonly title: string
  /** Markdown with one checklist at most, of as many bytes at most. */
  readonly markdown: (maxBytes: number) => string
  /** Keys of the items of the checklist, in its order. */
  readonly keys: readonly string[]
}

/** `rolling`: one issue, edited with each report. `per-period`: one for each, of which the older ones are closed. */
export type ReportIssueKind = 'rolling' | 'per-period'

export type ReportWrites = {
  readonly write:
    | { readonly kind: 'create'; readonly draft: IssueDraft }
    | { readonly kind: 'change'; readonly number: number; readonly change: IssueChange }
  /** Earlier reports, and others of the same one. */
  readonly close: readonly { readonly number: number; readonly reason: 'completed' | 'duplicate' }[]
}

const HEAD = /^<!-- pipeline-vitals-report\/1 (?<period>[0-9a-f]{16}) -->$/
/** A line of its own; what people write below it is theirs and stays. */
const NOTES = '<!-- pipeline-vitals: what stands below is kept -->'
const ITEM = /^- \[(?<mark>[ xX])\] .*<!-- (?<item>[0-9a-f]{16}) -->$/gm

/** The body of an issue: what finds it again, the report with its items marked, what people wrote. */
function reportBody({ period, markdown, keys }: ReportText, notes: string): string {
  const items = keys.values()
  const marked = markdown(roomBeside(notes, keys)).replace(/^- \[[ x]\] .*$/gm, (line) => {
    const { value: key } = items.next()
    return key === undefined ? line : `${line} <!-- ${fnv1a(key)} -->`
  })
  return [
    `<!-- pipeline-vitals-report/1 ${fnv1a(period)} -->`,
    '',
    marked.trim(),
    '',
    NOTES,
    notes.trim(),
  ].join('\n')
}

function roomBeside(notes: string, keys: readonly string[]): number {
  const marks = keys.length * ` <!-- ${fnv1a('')} -->`.length
  // What else there is: the line that finds it, the line above the notes, and the breaks between.
  return MAX_BODY - new TextEncoder().encode(notes).length - marks - 200
}

type OwnReport = Issue & {
  readonly period: string
  readonly notes: string
  readonly ticked: ReadonlySet<string>
}

/** Issues that we wrote and that say of themselves that they are reports, the oldest first. */
function ownReports(issues: readonly Issue[]): readonly OwnReport[] {
  return issues
    .filter(({ ours }) => ours)
    .flatMap((issue): readonly OwnReport[] => {
      const lines = issue.body.split(/\r?\n/)
      const period = HEAD.exec(lines[0] ?? '')?.groups?.period
      if (period === undefined) return []
      const end = lines.indexOf(NOTES)
      const report = lines.slice(0, end === -1 ? lines.length : end).join('\n')
      const ticked = [...report.matchAll(ITEM)].flatMap(({ groups }) =>
        groups?.mark === ' ' ? [] : [groups?.item ?? ''],
      )
      const notes = end === -1 ? '' : lines.slice(end + 1).join('\n')
      return [{ ...issue, period, notes, ticked: new Set(ticked) }]
    })
    .toSorted((a, b) => a.number - b.number)
}

/** Those of these items that somebody ticked in the newest report. */
export function tickedAmong(keys: Iterable<string>, issues: readonly Issue[]): ReadonlySet<string> {
  const ticked = ownReports(issues).at(-1)?.ticked ?? new Set()
  return new Set([...keys].filter((key) => ticked.has(fnv1a(key))))
}

/** What has to be written so that a report stands in an issue, once. A closed one of the same period is left closed. */
export function writesFor(
  report: ReportText,
  { kind, label }: { readonly kind: ReportIssueKind; readonly label: string },
  issues: readonly Issue[],
): ReportWrites {
  const own = ownReports(issues)
  const open = own.filter(({ state }) => state === 'open')
  const period = fnv1a(report.period)
  const found = kind === 'rolling' ? open[0] : own.find((issue) => issue.period === period)
  const current = found && roomBeside(found.notes, report.keys) >= LEAST_ROOM ? found : undefined
  const { title } = report
  const draft = {
    title,
    body: reportBody(report, current?.notes ?? ''),
    labels: [label],
    assignees: [],
  }
  return {
    write: current
      ? { kind: 'change', number: current.number, change: { title, body: draft.body } }
      : { kind: 'create', draft },
    close: open
      .filter(({ number }) => number !== current?.number)
      .map((issue) => ({
        number: issue.number,
        reason:
          issue !== found && (kind === 'rolling' || issue.period === period) ? 'duplicate' : 'completed',
      })),
  }
}
