import type { FailureChanges, WeeklyFailure, WeeklyIncident, WeeklyReport } from '../core/reports/weekly.ts'
import { countInWords, lengthInWords, thousands } from '../core/words.ts'
import { type Block, link } from './document.ts'
import { cut } from './literal.ts'
import { causeState } from './marks.ts'
import { shortName, timeOf } from './names.ts'
import { type Column, folded, topOf } from './table.ts'

const MAX_ROWS = 10
const MAX_LINE = 100

type Part = Pick<WeeklyReport, 'failures' | 'incidents' | 'repositoryUrl'>

/** Causes of failures: new ones first, then what came again, then what is over. */
export function weeklyFailures({ failures, repositoryUrl }: Part): readonly Block[] {
  const { new: fresh, recurring, resolved } = failures
  if (failures.jobs === 0 && resolved.length === 0) return []
  const columns: readonly Column<WeeklyFailure>[] = [
    {
      head: 'Cause',
      cell: ({ line, category, url }) => link(cut(line ?? category, MAX_LINE), url, repositoryUrl),
    },
    { head: 'Job', cell: ({ job, workflow }) => `${shortName(job)} in ${shortName(workflow)}` },
    { head: 'Failed jobs', align: 'right', cell: ({ count }) => thousands(count) },
    { head: 'First seen', cell: ({ firstSeen }) => timeOf(firstSeen) },
    { head: 'Now', cell: ({ state }) => causeState(state) },
  ]
  const table = (title: string, some: readonly WeeklyFailure[]) =>
    some.length === 0
      ? []
      : folded(
          `${title}: ${countInWords(some.length, 'cause')}`,
          topOf(some, columns, { max: MAX_ROWS, of: 'cause' }),
        )
  return [
    { kind: 'heading', text: 'Failures' },
    { kind: 'paragraph', content: [basis(failures)] },
    ...table('New', fresh),
    ...table('Recurring', recurring),
    ...table('Resolved', resolved),
  ]
}

function basis({ new: fresh, recurring, resolved, jobs, read }: FailureChanges): string {
  return `${countInWords(jobs, 'failed job')}, ${countInWords(read, 'log')} read: ${thousands(fresh.length)} new, ${thousands(recurring.length)} recurring and ${countInWords(resolved.length, 'resolved cause')}.`
}

/** When the default branch was red, and for how long. */
export function weeklyIncidents({ incidents, repositoryUrl }: Part): readonly Block[] {
  if (incidents.length === 0) return []
  const open = incidents.filter(({ until }) => until === undefined).length
  const columns: readonly Column<WeeklyIncident>[] = [
    {
      head: 'Red',
      cell: ({ workflow, branch, url }) => [
        link(shortName(workflow), url, repositoryUrl),
        ` on ${shortName(branch)}`,
      ],
    },
    { head: 'From', cell: ({ since }) => timeOf(since) },
    { head: 'Until', cell: ({ until }) => (until === undefined ? '🔴 lasts' : timeOf(until)) },
    { head: 'For', align: 'right', cell: ({ seconds }) => lengthInWords(seconds) },
    { head: 'Failed runs', align: 'right', cell: ({ failedRuns }) => thousands(failedRuns) },
  ]
  return folded(
    `Incidents: ${countInWords(incidents.length, 'time')} red, ${thousands(open)} of them still`,
    topOf(incidents, columns, { max: MAX_ROWS, of: 'incident' }),
  )
}
