import type { Filter } from '../core/dashboard/filter.ts'
import type { View } from '../core/dashboard/view.ts'
import { HOUR, type Seconds } from '../core/model.ts'
import type { Dashboard } from '../core/reports/dashboard.ts'
import { countInWords, lengthInWords } from '../core/words.ts'

/** What parts of the page are drawn from. */
export type Scene = {
  readonly board: Dashboard
  readonly filter: Filter
  readonly view: View
  /** The reader's clock. */
  readonly now: Seconds
}

/** `26 h ago`: one unit, as people say it. */
export function ageInWords(iso: string, now: Seconds): string {
  const seconds = Math.max(0, now - Date.parse(iso) / 1000)
  if (seconds < 60) return 'just now'
  const length =
    seconds < 48 * HOUR ? lengthInWords(Math.min(seconds, 47 * HOUR)) : `${Math.round(seconds / 86_400)} days`
  return `${seconds >= HOUR && seconds < 48 * HOUR ? `${Math.round(seconds / HOUR)} h` : length.replace(/ \d+ s$/, '')} ago`
}

/** `7 days of CI on main`: what the reader looks at. */
export function filterInWords(scene: Pick<Scene, 'board' | 'filter'>): string {
  return `${countInWords(scene.filter.days, 'day')} of ${workflowInWords(scene)} on ${branchInWords(scene)}`
}

export function workflowInWords({ board, filter }: Pick<Scene, 'board' | 'filter'>): string {
  return filter.workflowId === undefined ? 'all workflows' : workflowName({ board }, filter.workflowId)
}

function branchInWords({ board, filter }: Pick<Scene, 'board' | 'filter'>): string {
  const { branch } = filter
  if (typeof branch === 'object') return branch.name
  return { all: 'all branches', default: board.defaultBranch, other: 'other branches' }[branch]
}

/** The name of a workflow, or its number where nothing else is known of it. */
export function workflowName({ board }: Pick<Scene, 'board'>, workflowId: number): string {
  return board.workflows.find(({ id }) => id === workflowId)?.name ?? `workflow ${workflowId}`
}

/** Whether something of a workflow is to be shown. */
export function isShown({ filter }: Pick<Scene, 'filter'>, workflowId: number | undefined): boolean {
  return filter.workflowId === undefined || filter.workflowId === workflowId
}
