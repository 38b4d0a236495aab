import type { Compile } from '../core/diagnosis/own-rules.ts'
import type { Rule } from '../core/diagnosis/rule.ts'
import type { FailureScene } from '../core/failures/scene.ts'
import { emptyHistory, merge } from '../core/history/history.ts'
import type { WatchedIssue } from '../core/known-issues/known-issue.ts'
import { DAY, latestAttempt } from '../core/model.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'
import type { Collection } from './collect.ts'
import { addRanges } from './commit-ranges.ts'
import { executedJobs } from './executed-jobs.ts'
import { addFindings, type LogScene } from './failed-logs.ts'
import { watchKnownIssues } from './known-issues.ts'
import { aboutLatest, type Improvement, keyOf } from './questions.ts'
import { historyOf } from './sight.ts'

export type FailureNeed = Pick<
  FailureScene,
  'defaultBranch' | 'includes' | 'repositoryUrl' | 'triggeredBy'
> & {
  readonly lookbackDays: number
  /** Rules of the project's own, which are asked first. */
  readonly failureRules: readonly Rule[]
  /** Makes patterns of issues, which take linear time. */
  readonly loadCompile: () => Promise<Compile>
}

/**
 * The same with what the logs of failed jobs say, and with the commits that came with failures. What was read once is
 * remembered, what cannot be read is a named gap.
 */
export async function collectFailures(
  collection: Collection,
  need: FailureNeed,
  github: GitHub,
): Promise<Collection> {
  const { now } = collection
  const from = now - need.lookbackDays * DAY
  let { history, gaps } = collection
  let knownIssues: readonly WatchedIssue[] = []
  const steps: readonly Step[] = [addTrigger, watchKnownIssues, addFindings, addRanges]
  for (const step of steps) {
    const improvement = await step({ ...need, history, now, from, knownIssues }, github)
    history = merge(history, improvement.added)
    gaps = [...gaps, ...improvement.gaps]
    knownIssues = improvement.watched ?? knownIssues
  }
  return { ...collection, history, gaps, knownIssues }
}

type Scene = LogScene & Pick<FailureNeed, 'loadCompile'>
type Step = (
  scene: Scene,
  github: GitHub,
) => Promise<Improvement & { readonly watched?: readonly WatchedIssue[] }>

/** The run that the monitor was started by, with its jobs, where the listings did not show them. */
const addTrigger: Step = async ({ history, triggeredBy, now }, github) => {
  if (triggeredBy === undefined) return { added: emptyHistory, gaps: [] }
  try {
    const known = history.runs.get(triggeredBy)
    const seen =
      known && latestAttempt(known).conclusion !== undefined
        ? emptyHistory
        : historyOf([await github.run(triggeredBy)], now)
    const run = merge(history, seen).runs.get(triggeredBy)
    const isKnown = run === undefined || history.jobs.has(keyOf(run))
    return { added: isKnown ? seen : merge(seen, await executedJobs(aboutLatest(run), github)), gaps: [] }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return {
      added: emptyHistory,
      gaps: [{ what: 'The run that started the monitor', why: error.message }],
    }
  }
}
