import { type Remembered, remember } from '../collection/memory.ts'
import { emptyHistory, type History, merge } from '../core/history/history.ts'
import type { Result } from '../modes/mode.ts'
import type { Step } from '../ports/runner.ts'
import type { Opened } from './session.ts'

/** Stores what was learnt and what people will be told, before they are: as often as there is news of it. */
export function keeper({ session, learnt, ...opened }: Opened, results: readonly Result[], step: Step) {
  let { memory } = opened
  const { now, from, ownWorkflowPath } = session
  const wanted = results.map((result) => ({ ...emptyHistory, ...result.learnt }))
  const raisedBefore = new Map(results.flatMap(({ raised }) => [...(raised ?? [])]))
  return {
    results,
    save: async (incidents: History['incidents'], raised: History['raised']): Promise<Remembered> => {
      const added = { ...emptyHistory, raised: new Map([...raisedBefore, ...raised]) }
      const history = wanted.reduce(merge, merge({ ...learnt, incidents }, added))
      const remembered = await remember(memory, history, { now, needed: from, ownWorkflowPath })
      const { failures } = remembered
      // One copy is enough; that the other was refused is usual, for instance for a read-only cache.
      const level = failures.length === memory.writable.length ? 'warning' : 'info'
      for (const failure of failures) step[level](failure)
      memory = remembered.memory
      return remembered
    },
  }
}
