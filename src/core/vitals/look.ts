import { casesOf } from '../alerts/cases.ts'
import type { Cases } from '../alerts/raise.ts'
import { coverageVitals } from '../coverage/coverage-vitals.ts'
import { dependencyVitals } from '../dependencies/dependency-vitals.ts'
import type { History } from '../history/history.ts'
import { figuresOf } from '../kpis/figures.ts'
import { kpisOf } from '../kpis/kpis.ts'
import { kpiWindows, withWindows } from '../kpis/windows.ts'
import { DAY, type Run, type Seconds, type Workflow } from '../model.ts'
import { workflowUrl } from '../pages.ts'
import type { DependencyVitals } from '../reports/dependencies.ts'
import type { CoverageVitals, Vitals, WorkflowVitals } from '../reports/health.ts'
import type { Kpi } from '../reports/kpi.ts'
import type { Signs } from '../reports/signs.ts'
import type { Question } from './assess.ts'
import { alarmingSignsOf, signsOf } from './signs.ts'
import { type Scene, vitalsOf } from './vitals.ts'
import { reachOf, type WorkflowRuns, workflowRuns } from './workflow-runs.ts'

/** All that was found at a moment, before it is judged. */
export type Look = {
  readonly scene: Scene
  /** Runs are looked at from here on. */
  readonly reach: Seconds
  readonly groups: readonly WorkflowRuns[]
  readonly runs: readonly Run[]
  readonly overall: Vitals
  readonly workflows: readonly WorkflowVitals[]
  readonly signs: Signs
  readonly coverage: CoverageVitals | undefined
  readonly dependencies: DependencyVitals | undefined
  readonly kpis: readonly Kpi[]
  /** The same as the rules look at it. */
  readonly cases: Cases
}

export function lookAt(history: History, question: Question): Look {
  const { now, thresholds, settings, defaultBranch: branch, repositoryUrl } = question
  const { scene, lookback, reach, groups, runs, stretches } = seenIn(history, question)
  const overall = vitalsOf(runs, stretches, scene)
  const workflows = workflowsOf(groups, scene)
  const signs = signsOf(runs, scene, question)
  const coverage = coverageVitals(history.coverage, { now, lookback })
  const dependencies = dependencyVitals(history.dependencies, { repositoryUrl, now })
  const measured = { ...scene, overall, signs, coverage, runs, stretches, minRuns: thresholds.minRuns }
  const past = kpiWindows({ ...measured, lookback, reach: history.covered.at(-1)?.from ?? now })
  const kpis = withWindows(kpisOf(figuresOf(measured, settings.targets), settings.targets), past)
  const watched = watchedIn(history, question)
  const parts = { signs, coverage, dependencies, kpis }
  const found = { ...parts, workflows, watched, stretches, repositoryUrl, branch, thresholds }
  return { ...parts, scene, reach, groups, runs, overall, workflows, cases: casesOf(found, settings) }
}

/** What rules look at that need more than runs, without what else a report tells. */
export function casesAt(history: History, question: Question): Cases {
  const { now, thresholds, settings, defaultBranch: branch, repositoryUrl } = question
  const { scene, lookback, groups, runs, stretches } = seenIn(history, question)
  const found = {
    signs: alarmingSignsOf(runs, scene, question),
    coverage: coverageVitals(history.coverage, { now, lookback }),
    dependencies: undefined,
    kpis: [],
    workflows: workflowsOf(groups, scene),
    watched: watchedIn(history, question),
    ...{ stretches, repositoryUrl, branch, thresholds },
  }
  return casesOf(found, settings)
}

function seenIn(history: History, question: Question) {
  const { now } = question
  // A day in which the clock is put forward or back is no whole number of them.
  const lookback = Math.round(question.lookbackDays * DAY)
  const from = now - lookback
  const scene: Scene = { ...question, history, from, previousFrom: from - lookback }
  const reach = reachOf(history, now, scene.previousFrom)
  const groups = workflowRuns(history, question, reach)
  return {
    ...{ scene, lookback, reach, groups, runs: groups.flatMap((group) => group.runs) },
    stretches: groups.flatMap((group) => group.stretches),
  }
}

/** The workflows that count, by id, also those that GitHub lists and of which no run is known. */
function watchedIn({ listed, workflows }: History, { includes }: Question): ReadonlyMap<number, Workflow> {
  const all: readonly Workflow[] = [...listed.values(), ...workflows.values()]
  return new Map(all.filter(includes).map((workflow) => [workflow.id, workflow]))
}

/** Those with a run in the window, or with something left to mend. */
function workflowsOf(groups: readonly WorkflowRuns[], scene: Scene): readonly WorkflowVitals[] {
  return groups
    .map(({ workflow, runs, stretches }) => ({
      ...nameOf(workflow, scene.repositoryUrl),
      ...vitalsOf(runs, stretches, scene),
    }))
    .filter(
      ({ runs, recovery, recentFailures }) => runs > 0 || recovery.open.length > 0 || recentFailures.runs > 0,
    )
    .toSorted(worstFirst)
}

function nameOf({ id, name, path }: Workflow, repositoryUrl: string) {
  return { id, name, path, url: workflowUrl(repositoryUrl, path) }
}

/** Red ones first, then by how few runs passed, then by name, which two workflows may share. */
function worstFirst(a: WorkflowVitals, b: WorkflowVitals): number {
  return (
    Number(b.onDefaultBranch.state === 'red') - Number(a.onDefaultBranch.state === 'red') ||
    (a.successRate.final.percent ?? 101) - (b.successRate.final.percent ?? 101) ||
    (a.name === b.name ? a.id - b.id : a.name < b.name ? -1 : 1)
  )
}
