import type { Interval } from '../history/intervals.ts'
import { HOUR, onDefaultBranch, type Seconds, type Workflow } from '../model.ts'
import type { SilentFailure } from '../reports/signs.ts'
import type { ListedWorkflow } from '../workflow-file.ts'
import { type SilentScene, summed } from './sightings.ts'

/** Which workflows are looked at, and which of them settings demand on every commit of the default branch. */
export type Demands = {
  readonly includes: (workflow: Workflow) => boolean
  readonly isRequired: (workflow: Workflow) => boolean
}

/** A commit of the default branch for which a push started something. */
type Commit = { readonly sha: string; readonly at: Seconds; readonly workflowIds: ReadonlySet<number> }

/** GitHub creates the runs of a push at once, and shows them a little later. */
const GRACE = HOUR

/** Fewer commits than this show no habit. */
const MIN_HABIT = 10
/** Who is absent more often than this has no habit. */
const MAX_ABSENT = 0.05
/** Absences in a row that are no accident, as many times as there ever were. */
const MIN_MISSING = 3

/**
 * Workflows without a run for commits of the default branch for which others ran. What is required has to report on each;
 * of the others those that did so for at least ten commits, nearly all, and did not for the newest three or more.
 * Of the commits of the window for which something ran. Only active workflows whose file starts them on a push: new,
 * disabled and deleted ones owe no report, nor those with path filters, whose files the newest commits may not have
 * touched. What was cancelled or skipped has reported.
 */
export function missingReports(scene: SilentScene, demands: Demands): readonly SilentFailure[] {
  const commits = commitsOf(scene)
  return [...scene.history.listed.values()]
    .filter((workflow) => runsOnPush(workflow, scene) && demands.includes(workflow))
    .filter((workflow) => demands.isRequired(workflow) || !filtersPaths(workflow, scene))
    .flatMap((workflow) => {
      const owed = commits.filter(({ at }) => at >= workflow.createdAt)
      const isMissing = ({ workflowIds }: Commit) => !workflowIds.has(workflow.id)
      const missing = demands.isRequired(workflow) ? owed.filter(isMissing) : stoppedAt(owed, isMissing)
      const inWindow = ({ at }: Commit) => at >= scene.from
      const began = demands.isRequired(workflow) ? undefined : missing[0]?.at
      return summed(
        {
          kind: 'never-reported',
          workflowId: workflow.id,
          of: owed.filter(inWindow).length,
          ...(began !== undefined && { began }),
        },
        missing.filter(inWindow).map(({ sha, at }) => ({ at, url: `${scene.repositoryUrl}/commit/${sha}` })),
      )
    })
}

function runsOnPush({ path, state }: ListedWorkflow, { history: { files } }: SilentScene): boolean {
  if (state !== 'active' || path.startsWith('dynamic/')) return false
  return files.size === 0 || (files.get(path)?.file.events.includes('push') ?? false)
}

function filtersPaths({ path }: ListedWorkflow, { history: { files } }: SilentScene): boolean {
  return files.get(path)?.file.filtersPaths === true
}

/** Oldest first, as far back as all runs are known; those that were deleted since have reported too. */
function commitsOf({ history, defaultBranch, now }: SilentScene): readonly Commit[] {
  const known: Interval | undefined = history.covered.at(-1)
  const commits = new Map<string, { sha: string; at: Seconds; workflowIds: Set<number> }>()
  for (const run of history.runs.values()) {
    if (run.event !== 'push' || !onDefaultBranch(run, defaultBranch)) continue
    const { at } = commits.get(run.sha) ?? { at: run.createdAt }
    commits.set(run.sha, { sha: run.sha, at: Math.min(at, run.createdAt), workflowIds: new Set() })
  }
  // Whatever started it: a run for the commit is a report on it.
  for (const run of history.runs.values()) commits.get(run.sha)?.workflowIds.add(run.workflowId)
  return [...commits.values()]
    .filter(({ at }) => known !== undefined && at >= known.from && at <= Math.min(known.to, now) - GRACE)
    .toSorted((a, b) => a.at - b.at || (a.sha < b.sha ? -1 : 1))
}

/** The newest commits that are missing, if they break a habit. */
function stoppedAt(owed: readonly Commit[], isMissing: (commit: Commit) => boolean): readonly Commit[] {
  const begin = 1 + owed.findLastIndex((commit) => !isMissing(commit))
  const [before, missing] = [owed.slice(0, begin), owed.slice(begin)]
  const absences = before.filter(isMissing).length
  if (before.length < MIN_HABIT || absences > MAX_ABSENT * before.length) return []
  return missing.length >= MIN_MISSING * Math.max(1, longestRow(before, isMissing)) ? missing : []
}

function longestRow(commits: readonly Commit[], isMissing: (commit: Commit) => boolean): number {
  let [longest, row] = [0, 0]
  for (const commit of commits) {
    row = isMissing(commit) ? row + 1 : 0
    longest = Math.max(longest, row)
  }
  return longest
}
