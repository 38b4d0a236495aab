import { DAY } from '../core/model.ts'
import type { Slowdown } from '../core/reports/signs.ts'
import { lengthInWords } from '../core/words.ts'
import type { Mark } from './marks.ts'
import { isShown, type Scene } from './scene.ts'

/** What may explain a change of durations. */
export type Happening = Mark & {
  readonly at: string
  readonly says: string
  readonly url: string | undefined
}

/** Change points and changes of workflow files in the period, of the workflow that is looked at; oldest first. */
export function happenings(scene: Scene): readonly Happening[] {
  const { board, filter } = scene
  const from = new Date(Date.parse(board.generatedAt) - filter.days * DAY * 1000).toISOString()
  const path = board.workflows.find(({ id }) => id === filter.workflowId)?.path
  const slower = board.slowdowns
    .filter(({ workflowId }) => isShown(scene, workflowId))
    .map((slowdown) => ({ kind: 'change-point' as const, at: slowdown.since, ...toldOf(slowdown) }))
  const changed = board.workflowChanges
    .filter((change) => filter.workflowId === undefined || change.path === undefined || change.path === path)
    .map(({ at, path: file = 'a workflow file', title, author, url }) => ({
      ...{ kind: 'workflow-change' as const, at, url },
      says: `${file.split('/').at(-1)} changed: ${title} (${author})`,
    }))
  return [...slower, ...changed]
    .filter(({ at }) => at >= from)
    .map((happening) => ({ ...happening, day: happening.at.slice(0, 10) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

function toldOf({ job, beforeSeconds, afterSeconds, step, compareUrl }: Slowdown) {
  const grown = step ? `, most of it in ${step.name}` : ''
  const says = `${job} slower: ${lengthInWords(beforeSeconds)} → ${lengthInWords(afterSeconds)}${grown}`
  return { says, url: compareUrl }
}
