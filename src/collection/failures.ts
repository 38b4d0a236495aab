import type { Compile } from '../core/diagnosis/own-rules.ts'
import type { Rule } from '../core/diagnosis/rule.ts'
import { rules } from '../core/diagnosis/rules/index.ts'
import { isAsked, watchedRuns } from '../core/failures/case.ts'
import { logKey, logsToRead } from '../core/failures/failed-jobs.ts'
import { type Finding, findingOf } from '../core/failures/finding.ts'
import type { FailureScene } from '../core/failures/scene.ts'
import { emptyHistory, type History, merge } from '../core/history/history.ts'
import type { WatchedIssue } from '../core/known-issues/known-issue.ts'
import { DAY, HOUR, latestAttempt } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import type { Execution } from '../core/vitals/executions.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports.ts'
import type { Collection } from './collect.ts'
import { addRanges } from './commit-ranges.ts'
import { executedJobs } from './executed-jobs.ts'
import { watchKnownIssues } from './known-issues.ts'
import { final, type Improvement, inParallel, keyOf } from './questions.ts'
import { historyOf } from './sight.ts'

/** Logs read in one step at most, of two requests each: a storm is told by its first failures. */
const MAX_LOGS = 40
/** Of them at once: each can be 32 MiB in memory. */
const PARALLEL_LOGS = 3

/** A log shows up a little after its job has ended: one that is not there sooner is not gone for good. */
const LOG_LAG = HOUR

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

type Scene = FailureScene &
  Pick<FailureNeed, 'failureRules' | 'loadCompile'> & { readonly knownIssues: readonly WatchedIssue[] }
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
    return { added: isKnown ? seen : merge(seen, await executedJobs(run, github)), gaps: [] }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return {
      added: emptyHistory,
      gaps: [{ what: 'The run that started the monitor', why: error.message }],
    }
  }
}

const addFindings: Step = async (scene, github) => {
  const asked = watchedRuns(scene).filter((run) => isAsked(run, scene))
  const wanted = logsToRead(asked, scene.history, scene.defaultBranch)
  const { added, gone, unread, why } = await readLogs(wanted.slice(0, MAX_LOGS), scene, github)
  const waiting = Math.max(0, wanted.length - MAX_LOGS)
  const gaps: readonly (Gap | false)[] = [
    unread > 0 && { what: `Logs of ${countInWords(unread, 'failed job')}`, why },
    gone > 0 && {
      what: `Logs of ${countInWords(gone, 'failed job')}`,
      why: 'GitHub does not have them: they have expired, were deleted, or the job never began.',
    },
    waiting > 0 && {
      what: `Logs of ${countInWords(waiting, 'failed job')}`,
      why: `At most ${MAX_LOGS} logs are read in one step, the most telling first; the next step goes on.`,
    },
  ]
  return { added, gaps: gaps.filter((gap) => gap !== false) }
}

type ReadLogs = {
  readonly added: History
  readonly gone: number
  readonly unread: number
  readonly why: string
}

async function readLogs(
  wanted: readonly Execution[],
  { now, failureRules, knownIssues: watched }: Scene,
  github: GitHub,
): Promise<ReadLogs> {
  const findings = new Map<number, Finding>()
  const gone: string[] = []
  let missing = 0
  let unread = 0
  let why = ''
  let stop: ApiError | undefined
  await inParallel(wanted, PARALLEL_LOGS, async ({ run, attempt, job }) => {
    try {
      if (stop) throw stop
      const log = await github.log(job.id)
      const { id: jobId, failedStep } = job
      const about = { jobId, runId: run.id, attempt, readAt: now, failedStep, watched }
      findings.set(jobId, findingOf(log, [...failureRules, ...rules], about))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.kind === 'not-found') {
        missing += 1
        if ((job.completedAt ?? now) < now - LOG_LAG) gone.push(logKey(run.id, job.id))
        return
      }
      if (final.includes(error.kind)) stop = error
      why = error.message
      unread += 1
    }
  })
  const added = { ...emptyHistory, findings, gone: new Set(gone) }
  return { added, gone: missing, unread, why }
}
