import { isTransient } from '../diagnosis/category.ts'
import type { History } from '../history/history.ts'
import { onDefaultBranch, type Run } from '../model.ts'
import { type Execution, executionsOf } from '../vitals/executions.ts'
import { type Break, breakOf } from './blame.ts'
import { type CommitRange, rangeKey } from './commit-range.ts'
import { type Episode, episodesOf } from './episodes.ts'
import { jobLinesOf } from './job-line.ts'
import { type Occurrence, occurrencesOf } from './occurrences.ts'
import { type Recurrence, recurrenceOf } from './recurrence.ts'
import type { FailureScene } from './scene.ts'

/** All that is known of the failures of one cause. */
export type Case = {
  readonly fingerprint: string
  /** Of the window, or of the run that the monitor was started by; newest first, never empty. */
  readonly occurrences: readonly [Occurrence, ...Occurrence[]]
  /** Of these, the one whose words stand for all. */
  readonly told: Occurrence
  /** As far back as is remembered, newest first. */
  readonly all: readonly Occurrence[]
  readonly episodes: readonly Episode[]
  /** The one that lasts, on the default branch if it lasts there. */
  readonly current: Episode | undefined
  readonly break: Break | undefined
  readonly recurrence: Recurrence | undefined
}

/** The causes of what failed in the window, or in the run that the monitor was started by. In no particular order. */
export function casesOf(scene: FailureScene): readonly Case[] {
  const { history, defaultBranch } = scene
  const runs = watchedRuns(scene)
  const occurrences = occurrencesOf(runs, history)
  const failed = new Set([...occurrences.values()].flat().map(jobOf))
  // Of jobs that never failed there is nothing to tell, and in a large history they are most.
  const executions = [...executionsOf(runs, history)].filter((execution) => failed.has(jobOf(execution)))
  const lines = jobLinesOf(executions, defaultBranch)
  const episodes = Map.groupBy(
    lines.flatMap((line) => episodesOf(line, history)),
    ({ fingerprint }) => fingerprint,
  )
  return [...occurrences].flatMap(([fingerprint, all]): readonly Case[] => {
    const [first, ...more] = all.filter(({ run }) => isAsked(run, scene))
    if (!first) return []
    const known = episodes.get(fingerprint) ?? []
    const current = currentOf(known, scene)
    const told = mostTrusted([first, ...more], defaultBranch) ?? first
    return [
      {
        ...{ fingerprint, all, episodes: known, current, told },
        occurrences: [first, ...more],
        // No commit brings a network down.
        break: current && !isTransient(told.finding.category) ? breakOf(current, lines) : undefined,
        recurrence: recurrenceOf(known, current),
      },
    ]
  })
}

function jobOf({ run, job }: Execution): string {
  return `${run.workflowId} ${job.name}`
}

/** Runs of watched workflows, and the one that the monitor was started by. */
export function watchedRuns({
  history,
  includes,
  triggeredBy,
}: Pick<FailureScene, 'history' | 'includes' | 'triggeredBy'>): readonly Run[] {
  return [...history.runs.values()].filter((run) => {
    const workflow = history.workflows.get(run.workflowId)
    return workflow !== undefined && (includes(workflow) || run.id === triggeredBy)
  })
}

export function isAsked(run: Run, { triggeredBy, from }: FailureScene): boolean {
  return triggeredBy === undefined ? run.createdAt >= from : run.id === triggeredBy
}

/**
 * The newest on the default branch, or else on a branch of the repository. What a pull request of a fork writes into its
 * log is a stranger's, and a cause is the same wherever its tests have the same names.
 */
function mostTrusted(occurrences: readonly Occurrence[], defaultBranch: string): Occurrence | undefined {
  return (
    occurrences.find(({ run }) => onDefaultBranch(run, defaultBranch)) ??
    occurrences.find(({ run }) => !run.fromFork)
  )
}

/** Of those that last: that of the run in question, else that of the default branch, else the newest, a fork's last. */
function currentOf(episodes: readonly Episode[], { triggeredBy }: FailureScene): Episode | undefined {
  const rank = ({ line, last: { run } }: Episode) =>
    run.id === triggeredBy ? 3 : line.onDefaultBranch ? 2 : run.fromFork ? 0 : 1
  const [current] = episodes
    .filter(({ until }) => until === undefined)
    .toSorted(
      (a, b) =>
        rank(b) - rank(a) || b.last.run.createdAt - a.last.run.createdAt || b.last.run.id - a.last.run.id,
    )
  return current
}

/** Two commits between which something happened, and a run that tells of it. */
export type Ends = Pick<CommitRange, 'base' | 'head'> & { readonly runId: number }

/** Where the commits of a break lie; `undefined` where the good and the bad run had the same. */
export function endsOfBreak({ good, bad }: Break): Ends | undefined {
  return endsOf(good.run, bad.run)
}

/** Where the commits lie that ended the latest earlier episode. */
export function endsOfMending({ latest }: Recurrence): Ends | undefined {
  return endsOf(latest.last.run, latest.until.run)
}

function endsOf(base: Run, head: Run): Ends | undefined {
  return base.sha === head.sha ? undefined : { base: base.sha, head: head.sha, runId: head.id }
}

/** Under which a range that GitHub does not have is remembered as gone. */
export function rangeGoneKey(ends: Ends): string {
  return `${ends.runId}/range/${rangeKey(ends)}`
}

/** Ranges that are worth comparing and are not known, those of breaks first. */
export function rangesToCompare(
  cases: readonly Case[],
  { ranges, gone }: Pick<History, 'ranges' | 'gone'>,
): readonly Ends[] {
  const wanted = [
    ...cases.flatMap((one) => (one.break && endsOfBreak(one.break)) ?? []),
    ...cases.flatMap((one) => (one.recurrence && endsOfMending(one.recurrence)) ?? []),
  ]
  const isCommit = (sha: string) => /^[0-9a-f]{40,64}$/.test(sha)
  const unknown = wanted.filter(
    (ends) =>
      !ranges.has(rangeKey(ends)) &&
      !gone.has(rangeGoneKey(ends)) &&
      isCommit(ends.base) &&
      isCommit(ends.head),
  )
  return [...new Map(unknown.map((ends) => [rangeKey(ends), ends])).values()]
}
