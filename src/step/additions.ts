import type { Collection } from '../collection/collect.ts'
import type { WorkflowCommits } from '../collection/workflow-commits.ts'
import type { CoveragePoint } from '../core/coverage/coverage-trend.ts'
import type { History } from '../core/history/history.ts'
import { DAY, type Seconds } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { ApiError } from '../errors.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { GitHub } from '../ports/github.ts'
import type { Workspace } from '../ports/runner.ts'
import type { Issue, Writing } from '../ports/writing.ts'
import { needs } from './asked.ts'

export type Additions = {
  readonly workflowCommits: WorkflowCommits['commits']
  /** Earlier reports, in which people tick what is done. */
  readonly reportIssues: readonly Issue[]
  readonly coverage: History['coverage']
  readonly gaps: readonly Gap[]
}

type Sources = {
  readonly github: GitHub
  readonly workspace: Workspace
  readonly writing: () => Promise<Writing>
  /** The commit that this job runs on. */
  readonly sha: CoveragePoint['sha']
}

/** What some modes and inputs want besides runs and their logs. */
export async function readAdditions(
  inputs: Inputs,
  { from, now, history }: Pick<Collection, 'from' | 'now' | 'history'>,
  { github, workspace, writing, sha }: Sources,
): Promise<Additions> {
  const changes = await workflowCommits(inputs, { from, to: now, paths: [...history.files.keys()] }, github)
  const reports = await reportIssues(inputs, writing, now)
  const coverage = await readCoverage(inputs.coveragePath, workspace, { at: now, sha })
  return {
    workflowCommits: changes.commits,
    reportIssues: reports.issues,
    coverage: coverage.points,
    gaps: [...changes.gaps, ...reports.gaps, ...coverage.gaps],
  }
}

async function workflowCommits(
  { mode, dashboard }: Pick<Inputs, 'mode' | 'dashboard'>,
  { from, to, paths }: { readonly from: Seconds; readonly to: Seconds; readonly paths: readonly string[] },
  github: GitHub,
): Promise<WorkflowCommits> {
  if (!dashboard && !needs(mode, 'workflow-commits')) return { commits: [], gaps: [] }
  const { readWorkflowCommits } = await import('../collection/workflow-commits.ts')
  // The page marks them on all its days.
  return await readWorkflowCommits({ from: dashboard ? to - 90 * DAY : from, to }, paths, github)
}

type Reports = { readonly issues: readonly Issue[]; readonly gaps: readonly Gap[] }

async function reportIssues(inputs: Inputs, writing: () => Promise<Writing>, now: Seconds): Promise<Reports> {
  const { mode, reportTo } = inputs
  if (!mode.includes('weekly-report') || reportTo === 'summary') return { issues: [], gaps: [] }
  try {
    const { placeOf, readReportIssues } = await import('../delivery/report-issue.ts')
    const place = placeOf(reportTo, await writing(), inputs)
    return { issues: await readReportIssues(place, now), gaps: [] }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { issues: [], gaps: [{ what: 'What is ticked in earlier reports', why: error.message }] }
  }
}

/** The coverage that this job's tests left in the workspace, as a point in time. */
async function readCoverage(
  paths: readonly string[],
  workspace: Workspace,
  point: Pick<CoveragePoint, 'at' | 'sha'>,
): Promise<{ readonly points: History['coverage']; readonly gaps: readonly Gap[] }> {
  if (paths.length === 0) return { points: new Map(), gaps: [] }
  const reading = await workspace.coverage(paths)
  if (reading.kind === 'failed') return { points: new Map(), gaps: [{ what: 'Coverage', why: reading.why }] }
  const { covered, total, what } = reading.coverage
  return { points: new Map([[point.at, { ...point, covered, total, what }]]), gaps: [] }
}
