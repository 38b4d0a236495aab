import { MINUTE, outcomeOf, type Run } from '../model.ts'
import type { CostPart, CostVitals } from '../reports/signs.ts'
import { executionSeconds } from './execution-time.ts'
import type { Execution } from './executions.ts'
import type { JobExecutions } from './executions-by-job.ts'
import { pricePerMinute, publishedPrices, type Tariff } from './prices.ts'
import { usualLabel } from './runner-label.ts'
import { supersededAmong } from './superseded.ts'
import type { Scene } from './vitals.ts'

type Waste = 'failures' | 'reruns' | 'superseded'

/** One execution as it is billed; `perMinute` in millionths of the currency. */
export type Charge = {
  readonly workflowId: number
  readonly runId: number
  readonly waste: Waste | undefined
  readonly minutes: number
  readonly perMinute: number | undefined
}

/** A sum as it grows. Whole millionths, so that it is exact and the same in any order. */
type Sum = { jobs: number; minutes: number; millionths: number }

/**
 * The sum of charges, an estimate. GitHub's own bill differs by what is included in a plan, and is nothing for public
 * repositories on standard runners.
 */
export function costOf(charges: Iterable<Charge>, currency: Tariff['currency']): CostVitals {
  const total = nothing()
  const wasted = { failures: nothing(), reruns: nothing(), superseded: nothing() }
  const workflows = new Map<number, Sum>()
  let unpricedJobs = 0
  for (const charge of charges) {
    const ofWorkflow = workflows.get(charge.workflowId) ?? nothing()
    workflows.set(charge.workflowId, ofWorkflow)
    add(total, charge)
    add(ofWorkflow, charge)
    if (charge.waste) add(wasted[charge.waste], charge)
    if (charge.perMinute === undefined) unpricedJobs++
  }
  return {
    currency,
    total: partOf(total),
    failures: partOf(wasted.failures),
    reruns: partOf(wasted.reruns),
    superseded: partOf(wasted.superseded),
    workflows: [...workflows]
      .map(([workflowId, sum]) => ({ workflowId, ...partOf(sum) }))
      .toSorted((a, b) => b.price - a.price || b.minutes - a.minutes || a.workflowId - b.workflowId),
    unpricedJobs,
  }
}

/**
 * What each execution of runs in the window costs: its minutes rounded up, times the price of its runner. Jobs that were
 * skipped or never started cost nothing and are left out. `runs` are all that are known, to tell which of them replaced
 * another.
 */
export function* chargesOf(
  jobs: readonly JobExecutions[],
  runs: readonly Run[],
  { history, from }: Pick<Scene, 'history' | 'from'>,
  tariff: Tariff = publishedPrices,
): Generator<Charge> {
  const isSuperseded = supersededAmong(runs)
  for (const job of jobs) {
    const priceOf = priceList(usualLabel(job, history), tariff)
    for (const execution of job.executions) {
      const seconds = execution.run.createdAt >= from ? executionSeconds(execution.job) : undefined
      if (seconds === undefined) continue
      yield {
        workflowId: job.workflowId,
        runId: execution.run.id,
        waste: wasteIn(execution, isSuperseded),
        minutes: Math.ceil(seconds / MINUTE),
        perMinute: priceOf(execution.job.runner),
      }
    }
  }
}

/** The first that fits: a job that failed when it was run again counts as a failure. */
function wasteIn(
  { run, attempt, job }: Execution,
  isSuperseded: (run: Run, attemptNumber: number) => boolean,
): Waste | undefined {
  if (outcomeOf(job) === 'failed') return 'failures'
  if (attempt > 1) return 'reruns'
  return isSuperseded(run, attempt) ? 'superseded' : undefined
}

/** Prices of one job's runners in millionths, each looked up once. */
function priceList(usual: string | undefined, tariff: Tariff) {
  const known = new Map<string, number | undefined>()
  return (runner = usual): number | undefined => {
    if (runner === undefined) return undefined
    if (!known.has(runner)) {
      const price = pricePerMinute(runner, tariff)
      known.set(runner, price === undefined ? undefined : Math.round(price * 1e6))
    }
    return known.get(runner)
  }
}

function nothing(): Sum {
  return { jobs: 0, minutes: 0, millionths: 0 }
}

function add(sum: Sum, { minutes, perMinute = 0 }: Charge): void {
  sum.jobs += 1
  sum.minutes += minutes
  sum.millionths += minutes * perMinute
}

function partOf({ jobs, minutes, millionths }: Sum): CostPart {
  return { jobs, minutes, price: millionths / 1e6 }
}
