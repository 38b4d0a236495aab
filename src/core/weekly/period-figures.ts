import { coverageVitals } from '../coverage/coverage-vitals.ts'
import { failedJobsOf } from '../failures/failed-jobs.ts'
import { type Pattern, patternOf, patterns } from '../failures/pattern.ts'
import type { History } from '../history/history.ts'
import { keyFiguresOf } from '../kpis/key-figures.ts'
import type { Run } from '../model.ts'
import type { HealthReport } from '../reports/health.ts'
import type { CostVitals } from '../reports/signs.ts'
import { chargesOf, costOf } from '../vitals/cost.ts'
import { executionsOf } from '../vitals/executions.ts'
import { executionsByJob } from '../vitals/executions-by-job.ts'
import type { Scene } from '../vitals/vitals.ts'
import { reachOf, workflowRuns } from '../vitals/workflow-runs.ts'
import type { Look, WeeklyQuestion } from './look.ts'
import type { Period } from './period.ts'

/** What of a period is remembered, and compared with others. */
export type PeriodFigures = Pick<HealthReport, 'overall' | 'kpis'> & {
  readonly cost: CostVitals
  readonly patterns: Readonly<Record<Pattern, number>>
}

export function figuresIn({ health, failures }: Look): PeriodFigures {
  const { overall, kpis, signs } = health
  return { overall, kpis, cost: signs.cost, patterns: failures.patterns }
}

/** The same of a period that is not looked at in full: in a tenth of the time, since there are nine of these. */
export function figuresAt({ from, to }: Period, all: History, question: WeeklyQuestion): PeriodFigures {
  const { settings } = question
  const history = { ...all, runs: new Map([...all.runs].filter(([, run]) => run.createdAt <= to)) }
  const scene: Scene = { ...question, history, now: to, from, previousFrom: from - (to - from) }
  const groups = workflowRuns(history, { ...question, now: to }, reachOf(history, to, scene.previousFrom))
  const runs = groups.flatMap((group) => group.runs)
  const stretches = groups.flatMap((group) => group.stretches)
  const inWindow = runs.filter(({ createdAt }) => createdAt >= from)
  const coverage = coverageVitals(history.coverage, { now: to, lookback: to - from })
  const jobs = executionsByJob(executionsOf(inWindow, history))
  return {
    ...keyFiguresOf({ runs, stretches, coverage }, scene, settings.targets),
    cost: costOf(chargesOf(jobs, runs, scene, settings.tariff), settings.tariff.currency),
    patterns: patternsOf(inWindow, history),
  }
}

function patternsOf(runs: readonly Run[], history: History): PeriodFigures['patterns'] {
  const findings = failedJobsOf(runs, history).flatMap(({ job }) => history.findings.get(job.id) ?? [])
  const counted = Map.groupBy(findings, patternOf)
  return Object.fromEntries(
    patterns.map((pattern) => [pattern, counted.get(pattern)?.length ?? 0]),
  ) as Record<Pattern, number>
}
