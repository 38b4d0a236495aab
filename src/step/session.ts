import { type Collection, collect } from '../collection/collect.ts'
import type { collectFailures } from '../collection/failures.ts'
import { type Memory, recall } from '../collection/memory.ts'
import { readOwnFailure, withOwnFailure, withoutOwnFailure } from '../collection/own-run.ts'
import type { readWorkflowCommits, WorkflowCommits } from '../collection/workflow-commits.ts'
import type { CoveragePoint } from '../core/coverage/coverage-trend.ts'
import type { History } from '../core/history/history.ts'
import { DAY, HOUR, type Seconds, type Workflow } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { CREEP_DAYS } from '../core/vitals/creep.ts'
import { ApiError } from '../errors.ts'
import type { Inputs } from '../inputs/spec.ts'
import { type ModeName, modes } from '../modes/index.ts'
import type { Mode, Session } from '../modes/mode.ts'
import type { GitHub, Issue, Workspace } from '../ports.ts'
import { readSettings } from './settings.ts'
import type { World } from './world.ts'

export type Opened = {
  readonly session: Session
  readonly memory: Memory
  /** What is remembered beyond the session: without what only this step believes. */
  readonly learnt: History
  readonly means: ReturnType<World['connect']>
}

/** Reads what is remembered and what is new. */
export async function openSession(inputs: Inputs, world: Omit<World, 'read'>): Promise<Opened> {
  const { surroundings, step } = world
  const means = world.connect(inputs)
  const { github, clock, copies, workspace } = means
  const repository = `${surroundings.owner}/${surroundings.repository}`
  const config = await readSettings(inputs.configPath, { ...surroundings, workspace, github })
  const memory = await recall(copies, repository.toLowerCase())
  for (const note of memory.notes) step.debug(note)
  for (const warning of memory.warnings) step.warning(warning)

  const known = memory.state.history.defaultBranch
  const fresh = known && clock.now() - known.seenAt < DAY ? known.text : undefined
  const defaultBranch = surroundings.defaultBranch ?? fresh ?? (await github.defaultBranch())
  const { visibility, runNumber: turn } = surroundings
  const own = needs(inputs.mode, 'incidents') ? await readOwnFailure(surroundings, github) : undefined
  // A workflow that tells of its own failures is no monitor.
  const ownWorkflowPath = own ? undefined : surroundings.ownWorkflowPath
  const includes = (workflow: Workflow) =>
    workflow.path !== ownWorkflowPath && inputs.workflows.includes(workflow)
  const reachBackSeconds = Math.max(inputs.failureWindow * HOUR, CREEP_DAYS * DAY)
  const need = {
    lookbackDays: lookbackDaysOf(inputs),
    reachBackSeconds,
    defaultBranch,
    includes,
    ownWorkflowPath,
    turn,
  }
  const repositoryUrl = `${surroundings.serverUrl}/${repository}`
  const { triggeredBy } = surroundings
  const listed = await collect(memory.state.history, need, github, clock)
  const seen = own ? { ...listed, history: withOwnFailure(listed.history, own, listed.now) } : listed
  const collected = needsLogs(inputs)
    ? await withFailures(
        seen,
        { ...need, repositoryUrl, triggeredBy, ...config.settings, loadCompile },
        github,
        needs(inputs.mode, 'incidents') || needs(inputs.mode, 'workflow-commits'),
      )
    : seen
  // The page marks them on all its days.
  const changesFrom = inputs.dashboard ? collected.now - 90 * DAY : collected.from
  const changes =
    inputs.dashboard || needs(inputs.mode, 'workflow-commits')
      ? await withWorkflowCommits({ from: changesFrom, to: collected.now }, github)
      : { commits: [], gaps: [] }
  const reports = inputs.mode.includes('weekly-report')
    ? await reportIssues(inputs, means, listed.now)
    : noReports
  const coverage = await readCoverage(inputs.coveragePath, workspace, {
    at: collected.now,
    sha: surroundings.sha,
  })
  const { made, remaining } = github.requests()
  step.info(
    `Read ${repository} in ${made} requests${remaining === undefined ? '' : `; ${remaining} are left of this hour’s`}.`,
  )
  const session = {
    ...collected,
    history: {
      ...collected.history,
      coverage: new Map([...collected.history.coverage, ...coverage.points]),
      defaultBranch: defaultBranch === fresh ? known : { text: defaultBranch, seenAt: collected.now },
    },
    gaps: [...config.gaps, ...collected.gaps, ...changes.gaps, ...reports.gaps, ...coverage.gaps],
    reportIssues: reports.issues,
    workflowCommits: changes.commits,
    repository,
    repositoryUrl,
    defaultBranch,
    includes,
    settings: config.settings,
    ownWorkflowPath,
    visibility,
    triggeredBy,
  }
  const learnt = own ? withoutOwnFailure(session.history, listed.history, own) : session.history
  return { session, memory, learnt, means }
}

/** The page says what broke and who should look, which is in the logs. */
function needsLogs({ mode: asked, dashboard }: Pick<Inputs, 'mode' | 'dashboard'>): boolean {
  return dashboard || needs(asked, 'logs')
}

export function needs(asked: readonly ModeName[], what: NonNullable<Mode['needs']>[number]): boolean {
  return asked.some((name) => {
    const mode: Mode = modes[name]
    return mode.needs?.includes(what)
  })
}

/** As far as the mode that looks back farthest needs. */
function lookbackDaysOf(inputs: Inputs): number {
  const days = inputs.mode.map((name) => {
    const mode: Mode = modes[name]
    return mode.lookbackDays?.(inputs) ?? inputs.lookbackDays
  })
  return Math.max(...days)
}

async function withWorkflowCommits(
  ...given: Parameters<typeof readWorkflowCommits>
): Promise<WorkflowCommits> {
  const commits = await import('../collection/workflow-commits.ts')
  return await commits.readWorkflowCommits(...given)
}

type Reports = { readonly issues: readonly Issue[]; readonly gaps: readonly Gap[] }

const noReports: Reports = { issues: [], gaps: [] }

/** Earlier reports, in which people tick what is done. */
async function reportIssues(inputs: Inputs, { writing }: Opened['means'], now: Seconds): Promise<Reports> {
  const { reportTo } = inputs
  if (reportTo === 'summary') return noReports
  try {
    const { placeOf, readReportIssues } = await import('../delivery/report-issue.ts')
    const place = placeOf(reportTo, await writing(), inputs)
    return { issues: await readReportIssues(place, now), gaps: [] }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { issues: [], gaps: [{ what: 'What is ticked in earlier reports', why: error.message }] }
  }
}

/** Few repositories have patterns of their own, and the engine for these is large. */
async function loadCompile() {
  return (await import('../inputs/linear-pattern.ts')).linearPattern
}

/** The rules that logs are read by are many, and not every step needs them. */
async function withFailures(
  collection: Collection,
  need: Parameters<typeof collectFailures>[1],
  github: GitHub,
  all: boolean,
): Promise<Collection> {
  const { collectFailures } = await import('../collection/failures.ts')
  const ofTrigger = await collectFailures(collection, need, github)
  // Incidents and reports of periods are about all that failed, whatever started the step.
  if (!all || need.triggeredBy === undefined) return ofTrigger
  return await collectFailures(ofTrigger, { ...need, triggeredBy: undefined }, github)
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
