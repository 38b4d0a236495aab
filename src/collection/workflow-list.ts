import type { History, Sight } from '../core/history/history.ts'
import type { Seconds, Workflow } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { lengthInWords } from '../core/words.ts'
import type { ListedWorkflow } from '../core/workflow-file.ts'
import { ApiError } from '../errors.ts'
import { type GitHub, type Overview, WORKFLOWS_LOOKED_AT } from '../ports/github.ts'
import type { Situation } from './situation.ts'
import { isWorthARequest } from './steady.ts'

/** When the states of workflows were last read. */
export function statesReadAt({ listed }: Pick<History, 'listed'>): Seconds {
  return Math.max(...[...listed.values()].map(({ seenAt }) => seenAt))
}

/** The ids by which GraphQL tells the states of the workflows that are known, those of the newest list first. */
export function knownNodes({ listed }: Pick<History, 'listed'>): readonly string[] {
  return [...listed.values()]
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .flatMap(({ nodeId }) => nodeId ?? [])
    .slice(0, WORKFLOWS_LOOKED_AT)
}

/** Whether a workflow was seen for the first time in this step. */
export function hasNewWorkflow(history: History, { remembered, includes }: Situation): boolean {
  return [...history.workflows.values()].some(
    (workflow) => includes(workflow) && !remembered.workflows.has(workflow.id),
  )
}

/**
 * The workflows with the states that GraphQL shows; `undefined` where these may not be all: only GitHub's list can tell
 * of one that is not shown whether it is gone, and of a file or a run that belongs to none whether there is a new one.
 * What is missing from the list as well, for instance because Actions are switched off, is looked for where there is a
 * request to spare.
 */
export function statesShown(
  history: History,
  { workflows, files }: Overview,
  situation: Situation,
  github: GitHub,
): Listing | undefined {
  const readAt = statesReadAt(history)
  const shown = [...history.listed.values()].flatMap((listed) => {
    const state = workflows?.get(listed.nodeId ?? '')
    return state ? [{ ...listed, ...state }] : []
  })
  const isShown = new Set(shown.map(({ id }) => id))
  const newest = [...history.listed.values()].filter(({ seenAt }) => seenAt === readAt)
  if (!files || newest.length === 0 || newest.some(({ id }) => !isShown.has(id))) return undefined
  const paths = new Set(shown.filter(({ state }) => state !== 'deleted').map(({ path }) => path))
  const unlistedFiles = [...files.keys()].filter((path) => !paths.has(path))
  if (unlistedFiles.some((path) => !situation.remembered.files.has(path))) return undefined
  const isUnlisted = (workflow: Workflow) => situation.includes(workflow) && !history.listed.has(workflow.id)
  const isMissing = unlistedFiles.length > 0 || [...history.workflows.values()].some(isUnlisted)
  if (!isMissing) return { workflows: shown, gaps: [] }
  const listReadAt = history.listRead?.seenAt ?? Number.NEGATIVE_INFINITY
  if (isWorthARequest(situation, github, listReadAt)) return undefined
  const why = `GitHub's list was last read ${lengthInWords(situation.now - listReadAt)} ago, and is again as soon as anything is new.`
  return { workflows: shown, gaps: [{ what: 'Workflows that are not in the list of them', why }] }
}

export type Listing = {
  readonly workflows: readonly ListedWorkflow[]
  readonly gaps: readonly Gap[]
  /** When it was GitHub's list. */
  readonly listRead?: Sight
}

/** GitHub's list. Where it cannot be read nothing is known anew, and the next step asks again. */
export async function listWorkflows(
  overview: Overview | undefined,
  github: GitHub,
  seenAt: Seconds,
): Promise<Listing> {
  try {
    return { workflows: await github.workflows(), gaps: [], listRead: { seenAt } }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const what = overview ? 'States of workflows' : 'States and schedules of workflows'
    return { workflows: [], gaps: [{ what, why: error.message }] }
  }
}
