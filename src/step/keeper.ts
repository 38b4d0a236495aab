import { type Memory, type Remembered, remember } from '../collection/memory.ts'
import { emptyHistory, type History, merge } from '../core/history/history.ts'
import type { Result, Session } from '../modes/mode.ts'
import type { Step } from '../ports/runner.ts'

type Kept = {
  readonly session: Pick<Session, 'now' | 'from' | 'ownWorkflowPath'>
  readonly memory: Memory
  readonly learnt: History
}

/** Stores what was learnt and what people will be told, before they are: as often as there is news of it. */
export function keeper<R extends Pick<Result, 'learnt' | 'raised'>>(
  { session, learnt, ...opened }: Kept,
  results: readonly R[],
  step: Pick<Step, 'info' | 'warning'>,
) {
  let { memory } = opened
  const { now, from, ownWorkflowPath } = session
  const wanted = results.map((result) => ({ ...emptyHistory, ...result.learnt }))
  const raisedBefore = new Map(results.flatMap(({ raised }) => [...(raised ?? [])]))
  const save = async (incidents: History['incidents'], raised: History['raised']): Promise<Remembered> => {
    const added = { ...emptyHistory, raised: new Map([...raisedBefore, ...raised]) }
    const history = wanted.reduce(merge, merge({ ...learnt, incidents }, added))
    const remembered = await remember(memory, history, { now, needed: from, ownWorkflowPath })
    const { failures } = remembered
    // One copy is enough; that the other was refused is usual, for instance for a read-only cache.
    const level = failures.length === memory.writable.length ? 'warning' : 'info'
    for (const failure of failures) step[level](failure)
    memory = remembered.memory
    return remembered
  }
  return { results, save }
}
