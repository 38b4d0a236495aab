import { newestConfigs } from '../core/history/configs.ts'
import type { History } from '../core/history/history.ts'
import { type JobsByAttempt, keepJobs, withJobs } from '../core/history/jobs-by-attempt.ts'
import { prune } from '../core/history/prune.ts'
import { pruneIncidents } from '../core/incidents/memory.ts'
import { DAY, type Job, type Seconds } from '../core/model.ts'

/** Twice the longest window. */
const KEPT_DAYS = 180

/** A busier repository is remembered for less long. */
const KEPT_RUNS = 30_000

/** About 1 MB of lines of logs: what failed before that is forgotten. */
const KEPT_FINDINGS = 1000
const KEPT_RANGES = 100

/** Of each kind. */
const KEPT_PERIODS = 16
const KEPT_ACTIONS = 100

/** What runs and jobs may take together, and about what each takes; `MAX_STATE_BYTES` leaves room for the rest. */
const KEPT_BYTES = 28_000_000
const RUN_BYTES = 165
const JOB_BYTES = 32
const STEP_BYTES = 14

export type Needs = {
  readonly now: Seconds
  /** Runs created since then are kept however many they are. */
  readonly needed: Seconds
}

/**
 * What of a history is kept. Of older runs than are needed no number is made of steps and annotations, which take most
 * of the room; where there is too little of it, the newest runs come first, and jobs before their steps.
 */
export function limit(history: History, needs: Needs, maxBytes: number = KEPT_BYTES): History {
  const kept = prune(newestFindings(history), oldestKept(history, needs))
  const incidents = pruneIncidents(history.incidents, needs.now - KEPT_DAYS * DAY)
  const jobs = jobsWithin(maxBytes - kept.runs.size * RUN_BYTES, kept, needs)
  const configs = newestConfigs(history.configs)
  return { ...kept, jobs, incidents, configs, ...newestPeriods(history) }
}

function jobsWithin(bytes: number, history: History, { needed }: Needs): JobsByAttempt {
  const fitting = new Set<string>()
  const bare = new Map<string, readonly Job[]>()
  let left = bytes
  const attempts = newestFirst(history)
  for (const { key } of attempts) {
    left -= (history.jobs.get(key)?.length ?? 0) * JOB_BYTES
    if (left >= 0) fitting.add(key)
  }
  for (const { key, createdAt } of attempts.filter(({ key }) => fitting.has(key))) {
    const jobs = history.jobs.get(key) ?? []
    if (createdAt >= needed) left -= jobs.reduce((sum, job) => sum + detailBytes(job), 0)
    if ((createdAt < needed || left < 0) && jobs.some(hasDetails)) bare.set(key, jobs.map(withoutDetails))
  }
  const kept = keepJobs(history.jobs, (key) => fitting.has(key))
  return withJobs(kept, bare)
}

function oldestKept({ runs }: History, { now, needed }: Needs): Seconds {
  const oldest = [...runs.values()].map(({ createdAt }) => createdAt).toSorted((a, b) => b - a)[KEPT_RUNS]
  const full = oldest === undefined ? 0 : Math.min(oldest + 1, needed)
  return Math.max(Math.min(now - KEPT_DAYS * DAY, needed), full)
}

function newestFindings(history: History): History {
  const findings = [...history.findings].toSorted(([, a], [, b]) => b.readAt - a.readAt || b.jobId - a.jobId)
  const ranges = [...history.ranges].toSorted(([x, a], [y, b]) => b.seenAt - a.seenAt || (x < y ? -1 : 1))
  return {
    ...history,
    findings: new Map(findings.slice(0, KEPT_FINDINGS)),
    ranges: new Map(ranges.slice(0, KEPT_RANGES)),
  }
}

/** They outlive their runs: trends are made of ten, and a quarter is long. */
function newestPeriods({ periods, actions }: History): Pick<History, 'periods' | 'actions'> {
  const newest = [...periods].toSorted(([x, a], [y, b]) => b.period.to - a.period.to || (x < y ? -1 : 1))
  const byKind = Map.groupBy(newest, ([, { kind }]) => kind)
  const told = [...actions].toSorted(([x, a], [y, b]) => b.seenAt - a.seenAt || (x < y ? -1 : 1))
  return {
    periods: new Map([...byKind.values()].flatMap((ofKind) => ofKind.slice(0, KEPT_PERIODS))),
    actions: new Map(told.slice(0, KEPT_ACTIONS)),
  }
}

function newestFirst({ runs, jobs }: History) {
  return [...jobs.keys()]
    .map((key) => ({ key, createdAt: runs.get(Number.parseInt(key, 10))?.createdAt ?? 0 }))
    .toSorted((a, b) => b.createdAt - a.createdAt || (a.key < b.key ? -1 : 1))
}

function detailBytes({ steps = [], annotations = [] }: Job): number {
  return steps.length * STEP_BYTES + annotations.reduce((sum, { message }) => sum + message.length, 0)
}

function hasDetails({ steps, annotations }: Job): boolean {
  return steps !== undefined || annotations !== undefined
}

function withoutDetails({ steps: _, annotations: __, ...job }: Job): Job {
  return job
}
