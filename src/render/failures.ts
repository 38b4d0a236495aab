import type { FailedRun, FailureReport } from '../core/reports/failures.ts'
import { countInWords, thousands } from '../core/words.ts'
import { type Block, type Doc, type Inline, link, type Tone } from './document.ts'
import { groupBlocks } from './failure-group.ts'
import { gapList } from './gaps.ts'
import { suggestions } from './health-tuning.ts'
import { causeState } from './marks.ts'
import { shortName, timeOf } from './names.ts'
import { folded, tableOf } from './table.ts'

/** Groups that are told in full; the others have a row in the table. */
const MAX_WHOLE = 8
const MAX_ROWS = 50

/** What failed and why, for people: what holds up the default branch first. */
export function failuresDoc(report: FailureReport): Doc {
  const { groups } = report
  return {
    tone: toneOf(report),
    title: titleOf(report),
    blocks: [
      basis(report),
      ...groups.slice(0, MAX_WHOLE).flatMap((group) => groupBlocks(group, report)),
      ...overview(report),
      ...runs('Worth running again: all that failed there usually passes', report.retry, report),
      ...runs('Never started: GitHub could not use the workflow file', report.neverStarted, report),
      ...thresholds(report),
      ...gapList('Not read', report.notMeasured),
    ],
  }
}

/** What was not read is neither good nor bad. */
function toneOf({ groups, counts, notMeasured }: FailureReport): Tone {
  if (groups.some(({ state }) => state === 'failing-on-default-branch')) return 'bad'
  if (groups.length > 0) return 'warning'
  return counts.failedJobs === 0 && notMeasured.length === 0 ? 'good' : 'neutral'
}

function titleOf({ groups, counts, run }: FailureReport): string {
  const where = run ? ` in ${shortName(run.workflow)}` : ''
  if (counts.failedJobs === 0) return `No failed job${where}`
  if (groups.length === 0) return `${countInWords(counts.failedJobs, 'failed job')}${where}, of unknown cause`
  return `${countInWords(counts.failedJobs, 'failed job')}${where}, ${countInWords(groups.length, 'cause')}`
}

/** What all of it is of, in one line. */
function basis({ counts, window, patterns }: FailureReport): Block {
  const { failedJobs, failedAttempts, read, classified } = counts
  const days = window.days === 1 ? 'day' : countInWords(window.days, 'day')
  const kinds = Object.entries(patterns)
    .filter(([, count]) => count > 0)
    .map(([pattern, count]) => `${names[pattern as keyof typeof names]} ${thousands(count)}`)
  const parts = [
    `${countInWords(failedJobs, 'failed job')} of ${countInWords(failedAttempts, 'attempt')} in the ${days} until ${timeOf(window.to)}`,
    `${countInWords(read, 'log')} read, ${thousands(classified)} of them understood`,
    ...(kinds.length > 0 ? [`by kind: ${kinds.join(', ')}`] : []),
  ]
  return { kind: 'paragraph', content: [`${parts.join(' · ')}.`] }
}

const names = {
  typescript: 'TypeScript',
  dependency: 'dependencies',
  test: 'tests',
  build: 'build',
  other: 'other',
} as const satisfies Record<keyof FailureReport['patterns'], string>

function overview(report: FailureReport): readonly Block[] {
  const { groups, repositoryUrl } = report
  if (groups.length < 2) return []
  const table = tableOf(groups.slice(0, MAX_ROWS), [
    { head: 'Cause', cell: ({ rule, category }) => rule ?? category },
    { head: 'Kind', cell: ({ pattern }) => names[pattern] },
    { head: 'Jobs', align: 'right', cell: ({ count }) => thousands(count) },
    { head: 'First seen', cell: ({ firstSeen }) => timeOf(firstSeen) },
    { head: 'Last seen', cell: ({ lastSeen }) => timeOf(lastSeen) },
    {
      head: 'Newest',
      cell: ({ occurrences: [newest] }) =>
        newest ? link(shortName(newest.job), newest.url, repositoryUrl) : '–',
    },
    { head: 'Now', cell: ({ state }) => causeState(state) },
  ])
  const more = groups.length - MAX_ROWS
  const rest: Block = { kind: 'paragraph', content: [`… and ${countInWords(more, 'more cause')}.`] }
  return [{ kind: 'heading', text: 'All causes' }, table, ...(more > 0 ? [rest] : [])]
}

function runs(
  what: string,
  failed: readonly FailedRun[],
  { repositoryUrl }: FailureReport,
): readonly Block[] {
  if (failed.length === 0) return []
  const items = failed.map(({ id, workflow, url }): readonly Inline[] => [
    link(`${shortName(workflow)}, run ${id}`, url, repositoryUrl),
  ])
  return folded(`${what} (${countInWords(failed.length, 'run')})`, [{ kind: 'list', items }])
}

function thresholds({ thresholds = [] }: FailureReport): readonly Block[] {
  if (thresholds.length === 0) return []
  return [{ kind: 'heading', text: 'Threshold changes worth making' }, ...suggestions(thresholds)]
}
