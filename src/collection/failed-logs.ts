import type { Rule } from '../core/diagnosis/rule.ts'
import { rules } from '../core/diagnosis/rules/index.ts'
import { isAsked, watchedRuns } from '../core/failures/case.ts'
import { logKey, logsToRead } from '../core/failures/failed-jobs.ts'
import { type Finding, findingOf, type LogOf } from '../core/failures/finding.ts'
import type { LogText } from '../core/failures/log-window.ts'
import type { FailureScene } from '../core/failures/scene.ts'
import { emptyHistory } from '../core/history/history.ts'
import type { WatchedIssue } from '../core/known-issues/known-issue.ts'
import { HOUR, outcomeOf } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import type { Execution } from '../core/vitals/executions.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'
import { createPassedLogs } from './passed-logs.ts'
import { final, type Improvement, inParallel } from './questions.ts'
import { type WantedLogs, wantedFiles, worthOneDownload } from './run-logs.ts'

/** Logs read in one step at most, of two requests each: a storm is told by its first failures. */
const MAX_LOGS = 40
/** Of them at once: each can be 32 MiB in memory. */
const PARALLEL_LOGS = 3

/** A log shows up a little after its job has ended: one that is not there sooner is not gone for good. */
const LOG_LAG = HOUR

export type LogScene = FailureScene & {
  readonly failureRules: readonly Rule[]
  readonly knownIssues: readonly WatchedIssue[]
}

/** Adds what the logs of failed jobs say, the most telling first. */
export async function addFindings(scene: LogScene, github: GitHub): Promise<Improvement> {
  const asked = watchedRuns(scene).filter((run) => isAsked(run, scene))
  const wanted = logsToRead(asked, scene.history, scene.defaultBranch)
  const read = await readLogs(wanted.slice(0, MAX_LOGS), scene, github)
  const waiting = Math.max(0, wanted.length - MAX_LOGS)
  const gaps: readonly (Gap | false)[] = [
    read.unread > 0 && { what: `Logs of ${countInWords(read.unread, 'failed job')}`, why: read.why },
    read.missing > 0 && {
      what: `Logs of ${countInWords(read.missing, 'failed job')}`,
      why: 'GitHub does not have them: they have expired, were deleted, or the job never began.',
    },
    waiting > 0 && {
      what: `Logs of ${countInWords(waiting, 'failed job')}`,
      why: `At most ${MAX_LOGS} logs are read in one step, the most telling first; the next step goes on.`,
    },
  ]
  const { findings, gone } = read
  return { added: { ...emptyHistory, findings, gone }, gaps: gaps.filter((gap) => gap !== false) }
}

type ReadLogs = {
  readonly findings: ReadonlyMap<number, Finding>
  /** Those that will not come any more. */
  readonly gone: ReadonlySet<string>
  readonly missing: number
  readonly unread: number
  readonly why: string
}

async function readLogs(wanted: readonly Execution[], scene: LogScene, github: GitHub): Promise<ReadLogs> {
  const { now } = scene
  const findings = new Map<number, Finding>()
  const gone = new Set<string>()
  let missing = 0
  let unread = 0
  let why = ''
  let stop: ApiError | undefined
  const passedLog = createPassedLogs(scene, github)
  const read = async (execution: Execution, log: LogText) => {
    findings.set(execution.job.id, await findingIn(log, execution, { scene, passedLog }))
  }
  for (const logs of worthOneDownload(wanted, scene.history)) {
    // What cannot be had so is asked for one by one.
    const error = await readAtOnce(logs, { github, read })
    if (error && final.includes(error.kind)) stop = error
    if (stop) break
  }
  const left = wanted.filter(({ job }) => !findings.has(job.id))
  await inParallel(left, PARALLEL_LOGS, async (execution) => {
    const { run, job } = execution
    try {
      if (stop) throw stop
      await read(execution, await github.log(job.id))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.kind === 'not-found') {
        missing += 1
        if ((job.completedAt ?? now) < now - LOG_LAG) gone.add(logKey(run.id, job.id))
        return
      }
      if (final.includes(error.kind)) stop = error
      why = error.message
      unread += 1
    }
  })
  return { findings, gone, missing, unread, why }
}

/** The error, where not all of it could be read. */
async function readAtOnce(
  logs: WantedLogs,
  {
    github,
    read,
  }: { readonly github: GitHub; readonly read: (execution: Execution, log: LogText) => Promise<void> },
): Promise<ApiError | undefined> {
  const { runId, attempt, executions } = logs
  const byId = new Map(executions.map((execution) => [execution.job.id, execution]))
  try {
    await github.runLogs({
      ...{ runId, attempt, choose: (files) => wantedFiles(files, logs) },
      take: async (jobId, log) => {
        const execution = byId.get(jobId)
        if (execution) await read(execution, log)
      },
    })
    return undefined
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
}

type Reading = {
  readonly scene: LogScene
  readonly passedLog: ReturnType<typeof createPassedLogs>
}

/** Where no rule knows a line, those count that the job did not say when it passed. */
async function findingIn(
  log: LogText,
  execution: Execution,
  { scene, passedLog }: Reading,
): Promise<Finding> {
  const all = [...scene.failureRules, ...rules]
  const about = aboutOf(execution, scene)
  const finding = findingOf(log, all, about)
  if (finding.rule !== undefined) return finding
  const passed = await passedLog(execution)
  return passed ? findingOf(log, all, { ...about, passed }) : finding
}

function aboutOf({ run, attempt, job }: Execution, { now, knownIssues: watched }: LogScene): LogOf {
  const step = job.steps?.find((one) => outcomeOf(one) === 'failed')
  const ran = step && { from: step.startedAt, to: step.completedAt ?? job.completedAt ?? now }
  return { jobId: job.id, runId: run.id, attempt, readAt: now, failedStep: job.failedStep, ran, watched }
}
