import { countsOfDay } from '../core/history/daily-counts.ts'
import { emptyHistory, type History, scheduleKey } from '../core/history/history.ts'
import { DAY, type Seconds } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import type { ListedWorkflow, WorkflowFile } from '../core/workflow-file.ts'
import { ApiError } from '../errors.ts'
import { FILES_LOOKED_AT, type GitHub, type Overview } from '../ports/github.ts'
import type { Improvement } from './questions.ts'
import type { Situation } from './situation.ts'

/** Workflow files that are asked for one by one, where GraphQL does not answer. */
const MAX_FILES = 20

/**
 * What changes seldom, asked for once a day, and when a workflow is seen for the first time: the states of the
 * workflows, their files, the newest commit, and what people say of the monitor's issues.
 */
export async function addOverview(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const { now, remembered, includes } = situation
  const seenAt = Math.max(...[...history.listed.values()].map((workflow) => workflow.seenAt))
  const isNew = [...history.workflows.values()].some(
    (workflow) => includes(workflow) && !remembered.workflows.has(workflow.id),
  )
  if (now - seenAt < DAY && !isNew) return { added: emptyHistory, gaps: [] }
  try {
    const workflows = await github.workflows()
    const { newestCommitAt, files, opinions, dependencies, missing } = await readOverview(workflows, github)
    const added: History = {
      ...emptyHistory,
      listed: new Map(workflows.map((workflow) => [workflow.id, { ...workflow, seenAt: now }])),
      files: new Map([...(files ?? [])].map(([path, file]) => [path, { seenAt: now, file }])),
      schedules: await sightsOf(files ?? new Map(), situation, github),
      newestCommit: newestCommitAt === undefined ? undefined : { seenAt: now, at: newestCommitAt },
      opinions: opinions && { seenAt: now, ...opinions },
      dependencies: dependencies && { seenAt: now, ...dependencies },
      daily: countsOfDay(now, { ...(opinions && { opinions }), ...(dependencies && { dependencies }) }),
    }
    return { added, gaps: missing }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { added: emptyHistory, gaps: [{ what: 'States and schedules of workflows', why: error.message }] }
  }
}

/**
 * Since when files have the schedules they have: at least since they were last changed, which is asked for when those
 * schedules are seen for the first time. A schedule that died before the monitor came is dead all the same.
 */
async function sightsOf(
  files: ReadonlyMap<string, WorkflowFile>,
  { now, remembered }: Situation,
  github: GitHub,
): Promise<History['schedules']> {
  const scheduled = [...files]
    .filter(([, { schedules }]) => schedules.length > 0)
    .map(([path, { schedules }]) => ({ path, key: scheduleKey(path, schedules) }))
  const unknown = scheduled.filter(({ key }) => !remembered.schedules.has(key)).map(({ path }) => path)
  const changes = unknown.length > 0 ? await changesOf(unknown.slice(0, FILES_LOOKED_AT), github) : new Map()
  return new Map(
    scheduled.map(({ path, key }) => [key, { from: Math.min(now, changes.get(path) ?? now), to: now }]),
  )
}

/** Where nobody says it, they are taken to be as old as their first sight. */
async function changesOf(paths: readonly string[], github: GitHub): Promise<ReadonlyMap<string, Seconds>> {
  try {
    return await github.fileChanges(paths)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return new Map()
  }
}

async function readOverview(workflows: readonly ListedWorkflow[], github: GitHub): Promise<Overview> {
  try {
    return await github.overview()
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind === 'budget') throw error
    return await readFiles(workflows, github)
  }
}

/** File by file, of those that are not switched off. */
async function readFiles(workflows: readonly ListedWorkflow[], github: GitHub): Promise<Overview> {
  const paths = workflows
    .filter(({ path, state }) => path.startsWith('.github/') && state === 'active')
    .map(({ path }) => path)
  const files = new Map<string, WorkflowFile>()
  const missing: Gap[] = []
  if (paths.length > MAX_FILES) {
    missing.push({
      what: `Schedules of ${paths.length - MAX_FILES} workflows`,
      why: `GraphQL did not answer, and only ${MAX_FILES} files are read one by one.`,
    })
  }
  for (const path of paths.slice(0, MAX_FILES)) {
    try {
      const file = await github.workflowFile(path)
      if (file) files.set(path, file)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.kind === 'not-found') continue
      const why = error.kind === 'forbidden' ? 'It needs `contents: read`.' : error.message
      return { files, missing: [...missing, { what: 'Schedules in workflow files', why }] }
    }
  }
  return { files, missing }
}
