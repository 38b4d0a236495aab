import { logKey } from '../core/failures/failed-jobs.ts'
import { type Finding, findingOf, type LogOf } from '../core/failures/finding.ts'
import type { LogText } from '../core/failures/log-window.ts'
import type { FailureScene } from '../core/failures/scene.ts'
import type { Rules } from '../core/failures/second-reading.ts'
import type { WatchedIssue } from '../core/known-issues/known-issue.ts'
import { HOUR, outcomeOf } from '../core/model.ts'
import type { Execution } from '../core/vitals/executions.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'
import { createPassedLogs } from './passed-logs.ts'
import { final, inParallel } from './questions.ts'
import { type WantedLogs, wantedFiles, worthOneDownload } from './run-logs.ts'

/** At once: each can be 32 MiB in memory. */
const PARALLEL_LOGS = 3

/** A log shows up a little after its job has ended: one that is not there sooner is not gone for good. */
const LOG_LAG = HOUR

/** Ids of jobs, and what their logs say. */
export type ReadLogs = {
  readonly findings: ReadonlyMap<number, Finding>
  /** Those that will not come any more. */
  readonly gone: ReadonlySet<string>
  readonly missing: readonly number[]
  readonly unread: readonly number[]
  readonly why: string
}

export type ReadingScene = FailureScene & {
  readonly rules: Rules
  readonly knownIssues: readonly WatchedIssue[]
}

/** Reads the logs of these jobs, in their order: many of one run at once, the others one by one. */
export async function readLogs(
  wanted: readonly Execution[],
  scene: ReadingScene,
  github: GitHub,
): Promise<ReadLogs> {
  const { now, history } = scene
  const findings = new Map<number, Finding>()
  const gone = new Set<string>()
  const missing: number[] = []
  const unread: number[] = []
  let why = ''
  let stop: ApiError | undefined
  const passedLog = createPassedLogs(scene, github)
  const read = async (execution: Execution, log: LogText) => {
    findings.set(execution.job.id, await findingIn(log, execution, { scene, passedLog }))
  }
  for (const logs of worthOneDownload(wanted, history)) {
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
        missing.push(job.id)
        if ((job.completedAt ?? now) < now - LOG_LAG) gone.add(logKey(run.id, job.id))
        return
      }
      if (final.includes(error.kind)) stop = error
      why = error.message
      unread.push(job.id)
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
  readonly scene: ReadingScene
  readonly passedLog: ReturnType<typeof createPassedLogs>
}

/** Where no rule knows a line, those count that the job did not say when it passed. */
async function findingIn(
  log: LogText,
  execution: Execution,
  { scene, passedLog }: Reading,
): Promise<Finding> {
  const { all } = scene.rules
  const about = aboutOf(execution, scene)
  const finding = findingOf(log, all, about)
  if (finding.rule !== undefined) return finding
  const passed = await passedLog(execution)
  return passed ? findingOf(log, all, { ...about, passed }) : finding
}

function aboutOf(
  { run, attempt, job }: Execution,
  { now, knownIssues: watched, rules: { version: rulesVersion } }: ReadingScene,
): LogOf {
  const step = job.steps?.find((one) => outcomeOf(one) === 'failed')
  const ran = step && { from: step.startedAt, to: step.completedAt ?? job.completedAt ?? now }
  const about = { jobId: job.id, runId: run.id, attempt, readAt: now, failedStep: job.failedStep }
  return { ...about, ran, watched, rulesVersion }
}
