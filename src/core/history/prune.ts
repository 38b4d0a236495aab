import { HOUR, type Seconds } from '../model.ts'
import { pruneDailyCounts } from './daily-counts.ts'
import type { History } from './history.ts'
import { keepJobs } from './jobs-by-attempt.ts'

/** The history without what was created before `before`. */
export function prune(history: History, before: Seconds): History {
  const runs = new Map([...history.runs].filter(([, run]) => run.createdAt >= before))
  const used = new Set([...runs.values()].map((run) => run.workflowId))
  const kept = (key: string) => runs.has(Number.parseInt(key, 10))
  return {
    ...history,
    runs,
    workflows: new Map([...history.workflows].filter(([id]) => used.has(id))),
    jobs: keepJobs(history.jobs, kept),
    gone: new Set([...history.gone].filter(kept)),
    examined: new Set([...history.examined].filter(kept)),
    covered: history.covered
      .map(({ from, to }) => ({ from: Math.max(from, before), to }))
      .filter(({ from, to }) => from <= to),
    looked: new Map([...history.looked].filter(([hour]) => hour + HOUR > before)),
    schedules: new Map([...history.schedules].filter(([, { to }]) => to >= before)),
    coverage: new Map([...history.coverage].filter(([at]) => at >= before)),
    daily: pruneDailyCounts(history.daily, before),
    raised: new Map([...history.raised].filter(([, { at }]) => at >= before)),
    findings: new Map([...history.findings].filter(([, { readAt }]) => readAt >= before)),
    ranges: new Map([...history.ranges].filter(([, { seenAt }]) => seenAt >= before)),
  }
}
