import { type Collection, collect } from './collection/collect.ts'
import type { collectFailures } from './collection/failures.ts'
import { type Memory, recall, remember } from './collection/memory.ts'
import type { readWorkflowCommits, WorkflowCommits } from './collection/workflow-commits.ts'
import type { CoveragePoint } from './core/coverage/coverage-trend.ts'
import { emptyHistory, type History, merge } from './core/history/history.ts'
import { DAY, HOUR, type Workflow } from './core/model.ts'
import type { Gap } from './core/reports/health.ts'
import { defaultSettings, type Settings } from './core/settings/settings.ts'
import { isTrustedEvent } from './core/trust.ts'
import { CREEP_DAYS } from './core/vitals/creep.ts'
import { ApiError, explain, UserError } from './errors.ts'
import { readConfig } from './inputs/config.ts'
import { parseInputs, type ReadInput, secretsIn } from './inputs/parse.ts'
import type { Inputs } from './inputs/spec.ts'
import { type ModeName, modes } from './modes/index.ts'
import type { Mode, Result, Session } from './modes/mode.ts'
import type { Clock, GitHub, StateCopy, Step, Surroundings, Workspace, Writing } from './ports.ts'
import type { Page } from './render/dashboard.ts'
import type { Doc } from './render/document.ts'
import { fitDoc } from './render/fit.ts'
import { toMarkdown } from './render/markdown.ts'

/** The runner drops a summary of more bytes than this whole: `AttachmentSizeLimit` of its `FileCommandManager.cs`. */
const MAX_SUMMARY_BYTES = 1024 * 1024

/** Where the config file is, if people do not say otherwise. */
const CONFIG_PATH = '.github/pipeline-vitals.yml'

export type World = {
  readonly surroundings: Surroundings
  readonly step: Step
  readonly read: ReadInput
  /** Builds what reaches the outside, once the inputs are known. */
  readonly connect: (inputs: Inputs) => {
    readonly github: GitHub
    readonly clock: Clock
    readonly copies: readonly StateCopy[]
    readonly workspace: Workspace
    /** Loaded when it is first asked for: few steps write. */
    readonly writing: () => Promise<Writing>
    /** The dashboard's own code, as it was built: few steps show one. */
    readonly page: () => Promise<Page>
  }
}

/** Runs the asked modes over one session, publishes what they say, decides whether the step fails. Never throws. */
export async function run({ surroundings, step, read, connect }: World): Promise<void> {
  const asked = new Set<ModeName>(['health-check'])
  try {
    for (const secret of secretsIn(read)) step.mask(secret)
    const inputs = parseInputs(read)
    asked.clear()
    for (const mode of inputs.mode) asked.add(mode)
    const { session, memory, shows } = await openSession(inputs, { surroundings, step, connect })
    const runs = await Promise.all(inputs.mode.map(async (mode) => await modes[mode].load()))
    const results = runs.map((run) => run(inputs, session))
    await save(memory, session, results, step)
    await publish(results, step)
    await tellHits(results, shows.writing, step)
    if (inputs.dashboard) await publishDashboard(inputs, session, { ...shows, step })
    const failures = results.flatMap(({ failure }) => failure ?? [])
    if (failures.length > 0) step.fail(failures.join('\n'))
  } catch (error) {
    const permissions = Object.assign({}, ...[...asked].map((mode) => modes[mode].permissions))
    const { message, hint, detail } = explain(error, permissions)
    step.debug(detail)
    await publishDoc([failureDoc(message, hint)], step)
    step.fail(hint ? `${message}\n${hint}` : message)
  }
}

type Opened = {
  readonly session: Session
  readonly memory: Memory
  /** What the dashboard needs of the world. */
  readonly shows: Pick<ReturnType<World['connect']>, 'page' | 'workspace' | 'writing'>
}

/** Reads what is remembered and what is new. */
async function openSession(inputs: Inputs, world: Omit<World, 'read'>): Promise<Opened> {
  const { surroundings, step } = world
  const { github, clock, copies, workspace, page, writing } = world.connect(inputs)
  const repository = `${surroundings.owner}/${surroundings.repository}`
  const config = await readSettings(inputs.configPath, { ...surroundings, workspace, github })
  const memory = await recall(copies, repository.toLowerCase())
  for (const note of memory.notes) step.debug(note)
  for (const warning of memory.warnings) step.warning(warning)

  const known = memory.state.history.defaultBranch
  const fresh = known && clock.now() - known.seenAt < DAY ? known.text : undefined
  const defaultBranch = surroundings.defaultBranch ?? fresh ?? (await github.defaultBranch())
  const { ownWorkflowPath, visibility, runNumber: turn } = surroundings
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
  const collected = needsLogs(inputs)
    ? await withFailures(
        listed,
        { ...need, repositoryUrl, triggeredBy, ...config.settings, loadCompile },
        github,
      )
    : listed
  const changes = needs(inputs.mode, 'workflow-commits')
    ? await withWorkflowCommits({ from: collected.from, to: collected.now }, github)
    : { commits: [], gaps: [] }
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
    gaps: [...config.gaps, ...collected.gaps, ...changes.gaps, ...coverage.gaps],
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
  return { session, memory, shows: { page, workspace, writing } }
}

/** The page says what broke and who should look, which is in the logs. */
function needsLogs({ mode: asked, dashboard }: Pick<Inputs, 'mode' | 'dashboard'>): boolean {
  return dashboard || needs(asked, 'logs')
}

function needs(asked: readonly ModeName[], what: NonNullable<Mode['needs']>[number]): boolean {
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
  const commits = await import('./collection/workflow-commits.ts')
  return await commits.readWorkflowCommits(...given)
}

/** Few repositories have patterns of their own, and the engine for these is large. */
async function loadCompile() {
  return (await import('./inputs/linear-pattern.ts')).linearPattern
}

/** The rules that logs are read by are many, and not every step needs them. */
async function withFailures(...given: Parameters<typeof collectFailures>): Promise<Collection> {
  const failures = await import('./collection/failures.ts')
  return await failures.collectFailures(...given)
}

type Config = { readonly settings: Settings; readonly gaps: readonly Gap[] }
type Sources = Pick<Surroundings, 'event'> & { readonly workspace: Workspace; readonly github: GitHub }

/**
 * The config file, from the workspace where only people with write access can have put it there, or else from the
 * default branch. Nobody has to have one, unless the input names it; without the permission to look whether there is
 * one, thresholds may be others than people set, which is said.
 */
async function readSettings(path: string, { event, workspace, github }: Sources): Promise<Config> {
  const file = path || CONFIG_PATH
  const trusted = isTrustedEvent(event)
  const local = trusted ? await workspace.text(file) : undefined
  const text = local ?? (path || !trusted ? await readRemote(file, github) : undefined)
  if (text instanceof ApiError) {
    if (path) throw text
    const gaps = [{ what: `Settings in ${file}`, why: 'To look for it needs `contents: read`.' }]
    return { settings: defaultSettings, gaps }
  }
  if (text !== undefined) {
    const { rules } = await import('./core/alerts/rules.ts')
    return { settings: await readConfig(text, { file, rules }), gaps: [] }
  }
  if (path === '') return { settings: defaultSettings, gaps: [] }
  throw new UserError(`\`config-path\` names ${JSON.stringify(path)}, and there is no such file.`, {
    hint: 'It is looked for in the workspace, which actions/checkout fills, and on the default branch.',
  })
}

/** `undefined` where there is no such file; the error where the token may not look for it. */
async function readRemote(file: string, github: GitHub): Promise<string | ApiError | undefined> {
  try {
    return await github.file(file)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.kind === 'not-found') return undefined
    if (error.kind === 'forbidden') return error
    throw error
  }
}

/** Stores what was learnt and what people will be told, before they are. */
async function save(memory: Memory, session: Session, results: readonly Result[], step: Step): Promise<void> {
  const raised = new Map(results.flatMap(({ raised }) => [...(raised ?? [])]))
  const learnt = results.map((result) => ({ ...emptyHistory, ...result.learnt }))
  const history = learnt.reduce(merge, merge(session.history, { ...emptyHistory, raised }))
  const { now, from, ownWorkflowPath } = session
  const unsaved = await remember(memory, history, { now, needed: from, ownWorkflowPath })
  // One copy is enough; that the other was refused is usual, for instance for a read-only cache.
  for (const failure of unsaved) step[unsaved.length === memory.writable.length ? 'warning' : 'info'](failure)
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

/** Nobody has to let us write: what was not is no warning. */
async function tellHits(
  results: readonly Result[],
  writing: () => Promise<Writing>,
  step: Step,
): Promise<void> {
  const tables = results.flatMap(({ hitTables }) => hitTables ?? [])
  if (tables.length === 0) return
  const { writeHitTables } = await import('./delivery/hit-tables.ts')
  const { issues } = await writing()
  for (const failure of await writeHitTables(tables, issues)) step.info(failure)
}

async function publish(results: readonly Result[], step: Step): Promise<void> {
  for (const { outputs, files, artifact, annotations } of results) {
    for (const [name, value] of Object.entries(outputs)) step.output(name, value)
    const paths: string[] = []
    for (const { name, text, output } of files) {
      try {
        const path = await step.writeFile(name, text)
        step.output(output, path)
        paths.push(path)
      } catch (error) {
        step.warning(
          `${name} could not be written: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    }
    if (artifact !== undefined) await uploadFiles(artifact, paths, step)
    for (const { level, message, place } of annotations) step[level](message, place)
  }
  const docs = results.map(({ doc }) => doc)
  for (const { title } of docs) step.info(title)
  await publishDoc(docs, step)
}

/** The files are there all the same, for a later step to upload. */
async function uploadFiles(name: string, paths: readonly string[], step: Step): Promise<void> {
  try {
    await step.upload(name, paths)
  } catch (error) {
    step.warning(
      `The artifact ${name} could not be uploaded: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** A summary that cannot be written is no reason to fail. */
async function publishDoc(docs: readonly Doc[], step: Step): Promise<void> {
  const share = Math.floor(MAX_SUMMARY_BYTES / docs.length) - 1
  try {
    await step.summary(docs.map((doc) => fitDoc(doc, toMarkdown, share)).join('\n'))
  } catch (error) {
    step.warning(
      `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Nor is a page that cannot be. */
async function publishDashboard(
  inputs: Inputs,
  session: Session,
  { page, workspace, step }: Opened['shows'] & { readonly step: Step },
): Promise<void> {
  try {
    const { dashboardFiles } = await import('./modes/dashboard.ts')
    const { html, data } = dashboardFiles(inputs, session, await page())
    const write = inputs.dashboardPath ? workspace.write : step.writeFile
    step.output('dashboard-path', await write(html.path, html.text))
    await write(data.path, data.text)
  } catch (error) {
    step.warning(
      `The dashboard could not be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function failureDoc(message: string, hint: string | undefined): Doc {
  const blocks = [{ kind: 'code' as const, text: hint ? `${message}\n\n${hint}` : message }]
  return { tone: 'neutral', title: 'Pipeline Vitals could not look', blocks }
}
