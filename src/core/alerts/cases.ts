import type { Workflow } from '../model.ts'
import type { DependencyVitals } from '../reports/dependencies.ts'
import type { CoverageVitals, Thresholds, WorkflowVitals } from '../reports/health.ts'
import type { Kpi } from '../reports/kpi.ts'
import type { ScheduleVitals } from '../reports/signs.ts'
import type { RedStretch } from '../vitals/incidents.ts'
import type { AlarmingSigns } from '../vitals/signs.ts'
import { type AlertSettings, policyOf } from './policy.ts'
import type { Cases } from './raise.ts'
import { deprecation, runnerTrouble } from './repository-rules.ts'
import type { RepositoryCase, Rule } from './rule.ts'

/** What is judged. `workflows` are those with vitals; `watched` are all that count, by id. */
export type Findings = {
  readonly repositoryUrl: string
  readonly branch: string
  readonly thresholds: Thresholds
  readonly workflows: readonly WorkflowVitals[]
  readonly watched: ReadonlyMap<number, Workflow>
  readonly stretches: readonly RedStretch[]
  readonly signs: AlarmingSigns
  readonly coverage: CoverageVitals | undefined
  readonly dependencies: DependencyVitals | undefined
  readonly kpis: readonly Kpi[]
}

/** What was found, workflow by workflow and for the repository, as the rules look at it. */
export function casesOf(found: Findings, settings: AlertSettings): Cases {
  return { workflows: workflowCases(found), repository: repositoryCase(found, settings) }
}

/** A workflow, or a workflow file that GitHub made no workflow of that ran. */
type Subject = Pick<Workflow, 'name' | 'path'> & { readonly id: number | undefined }

/** Those with vitals as they are ordered, then those of which only something else is known. */
function workflowCases(found: Findings): Cases['workflows'] {
  const { workflows, watched, stretches, signs, branch, thresholds } = found
  const vitals = new Map<number | undefined, WorkflowVitals>(workflows.map((one) => [one.id, one]))
  const red = new Map<number | undefined, RedStretch>(
    stretches.filter(({ until }) => until === undefined).map((open) => [open.firstRun.workflowId, open]),
  )
  const slowdowns = byWorkflow(signs.slowdowns)
  const slowerSteps = byWorkflow(signs.slowerSteps)
  const flakyJobs = byWorkflow(signs.flakyJobs)
  const silentFailures = byWorkflow(signs.silentFailures)
  const schedules = Map.groupBy(signs.schedules, subjectKey)
  return subjectsOf(found).map((subject) => {
    const { id } = subject
    const open = red.get(id)
    return {
      ...subject,
      vitals: vitals.get(id),
      red: open && { firstRunId: open.firstRun.id, firstEnd: open.since },
      slowdowns: slowdowns.get(id) ?? [],
      slowerSteps: slowerSteps.get(id) ?? [],
      flakyJobs: flakyJobs.get(id) ?? [],
      silentFailures: silentFailures.get(id) ?? [],
      schedules: schedules.get(id ?? subject.path) ?? [],
      branch,
      thresholds,
    }
  })

  /** A file whose workflow does not count here is a subject of its own. */
  function subjectKey({ workflowId, path }: ScheduleVitals): number | string {
    return workflowId !== undefined && watched.has(workflowId) ? workflowId : path
  }
}

function subjectsOf({ workflows, watched, signs }: Findings): readonly Subject[] {
  const judged = new Set(workflows.map(({ id }) => id))
  const others = [...watched.values()].filter(({ id }) => !judged.has(id)).toSorted((a, b) => a.id - b.id)
  const files = signs.schedules.filter(
    ({ workflowId }) => workflowId === undefined || !watched.has(workflowId),
  )
  return [
    ...[...workflows, ...others].map(({ id, name, path }) => ({ id, name, path })),
    ...new Map(files.map(({ name, path }) => [path, { id: undefined, name, path }])).values(),
  ]
}

function byWorkflow<T extends { readonly workflowId: number }>(
  all: readonly T[],
): ReadonlyMap<number | undefined, readonly T[]> {
  return Map.groupBy<number | undefined, T>(all, ({ workflowId }) => workflowId)
}

function repositoryCase(found: Findings, settings: AlertSettings): RepositoryCase {
  const { repositoryUrl, thresholds, watched, signs, coverage, dependencies, kpis } = found
  /** Without the workflows for which a rule is off; nothing where none is left. */
  const heeded = <T extends { readonly workflowIds: readonly number[] }>(rule: Rule, all: readonly T[]) =>
    all.flatMap((one): readonly T[] => {
      const workflowIds = one.workflowIds.filter(
        (id) => policyOf(rule, settings, thresholds, watched.get(id)) !== 'off',
      )
      return workflowIds.length > 0 ? [{ ...one, workflowIds }] : []
    })
  return {
    url: repositoryUrl,
    coverage,
    dependencies,
    deprecations: heeded(deprecation, signs.deprecations),
    runners: heeded(runnerTrouble, signs.runners),
    kpis,
    nameOf: (id) => watched.get(id)?.name ?? `workflow ${id}`,
  }
}
