import type { History } from '../history/history.ts'
import type { Run, Seconds } from '../model.ts'
import { chargesOf } from '../vitals/cost.ts'
import { executionsOf } from '../vitals/executions.ts'
import { executionsByJob } from '../vitals/executions-by-job.ts'
import type { Tariff } from '../vitals/prices.ts'

/** In millionths of the currency; `wasted` is the part that bought nothing. */
export type RunCost = { readonly cost: number; readonly wasted: number }

/** What each run cost, estimated as for a health check. */
export function runCosts(
  runs: readonly Run[],
  { history, tariff }: { readonly history: History; readonly tariff: Tariff },
): ReadonlyMap<number, RunCost> {
  const from: Seconds = runs[0]?.createdAt ?? 0
  const costs = new Map<number, RunCost>()
  const jobs = executionsByJob(executionsOf(runs, history))
  for (const { runId, minutes, perMinute = 0, waste } of chargesOf(jobs, runs, { history, from }, tariff)) {
    const { cost, wasted } = costs.get(runId) ?? { cost: 0, wasted: 0 }
    const charge = minutes * perMinute
    costs.set(runId, { cost: cost + charge, wasted: wasted + (waste ? charge : 0) })
  }
  return costs
}
