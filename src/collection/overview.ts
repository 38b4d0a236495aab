import { countsOfDay } from '../core/history/daily-counts.ts'
import { emptyHistory, type History, scheduleKey } from '../core/history/history.ts'
import { DAY, type Seconds } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { lengthInWords } from '../core/words.ts'
import type { WorkflowFile } from '../core/workflow-file.ts'
import { ApiError } from '../errors.ts'
import { type Beside, FILES_LOOKED_AT, type GitHub, type Overview } from '../ports/github.ts'
import type { Improvement } from './questions.ts'
import type { Situation } from './situation.ts'
import { isWorthARequest } from './steady.ts'
import { readFiles } from './workflow-files.ts'
import { hasNewWorkflow, knownNodes, listWorkflows, statesReadAt, statesShown } from './workflow-list.ts'

export type Refreshed = Improvement & {
  /** What was asked for with it, where it could be read. */
  readonly suites?: Overview['suites']
}

/**
 * What changes seldom, asked for once a day, and when a workflow is seen for the first time: the states of the
 * workflows, their files, the newest commit, and what people say of the monitor's issues. In one question with the
 * `suites` that the step looks at anyway.
 */
export async function addOverview(
  history: History,
  situation: Situation,
  { github, suites }: { readonly github: GitHub; readonly suites: readonly string[] },
): Promise<Refreshed> {
  const { now } = situation
  const readAt = statesReadAt(history)
  const isNew = hasNewWorkflow(history, situation)
  if (!isNew && now - readAt < DAY) return { added: emptyHistory, gaps: [] }
  if (!isNew && !isWorthARequest(situation, github, readAt))
    return { added: emptyHistory, gaps: [notReadSince(readAt, now)] }
  const overview = await readOverview({ workflows: knownNodes(history), suites }, github)
  const shown = overview && statesShown(history, overview, situation, github)
  const listed = shown ?? (await listWorkflows(overview, github, now))
  const found = overview ?? (await readFiles(listed.workflows, github))
  const states = listed.workflows.map((workflow) => [workflow.id, { ...workflow, seenAt: now }] as const)
  return {
    added: {
      ...(await knowledgeIn(found, situation, github)),
      ...{ listed: new Map(states), listRead: listed.listRead },
    },
    gaps: [...listed.gaps, ...found.missing],
    ...(found.suites && { suites: found.suites }),
  }
}

function notReadSince(readAt: Seconds, now: Seconds): Gap {
  const why = `They were last read ${lengthInWords(now - readAt)} ago, and are again as soon as anything is new.`
  return { what: 'States and schedules of workflows, dependencies and reactions', why }
}

/** Nothing where GraphQL does not answer. */
async function readOverview(beside: Beside, github: GitHub): Promise<Overview | undefined> {
  try {
    return await github.overview(beside)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    // Both together may take longer than the 10 s that GraphQL has.
    const isTooMuch = error.kind === 'server' && beside.suites.length > 0
    return isTooMuch ? await readOverview({ ...beside, suites: [] }, github) : undefined
  }
}

const saysNothing: WorkflowFile = { events: [], schedules: [], jobs: [] }

async function knowledgeIn(overview: Overview, situation: Situation, github: GitHub): Promise<History> {
  const { newestCommitAt, files = new Map(), unreadable = [], opinions, dependencies } = overview
  const seenAt = situation.now
  // They are there all the same: what failed in them is not over.
  const known = situation.remembered.files
  const asKnown = unreadable.map((path) => [path, known.get(path)?.file ?? saysNothing] as const)
  return {
    ...emptyHistory,
    files: new Map([...asKnown, ...files].map(([path, file]) => [path, { seenAt, file }])),
    schedules: await sightsOf(files, situation, github),
    newestCommit: newestCommitAt === undefined ? undefined : { seenAt, at: newestCommitAt },
    opinions: opinions && { seenAt, ...opinions },
    dependencies: dependencies && { seenAt, ...dependencies },
    daily: countsOfDay(seenAt, { ...(opinions && { opinions }), ...(dependencies && { dependencies }) }),
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
