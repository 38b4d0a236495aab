import type { Sight } from '../history/history.ts'
import type { Seconds } from '../model.ts'
import type { ActionItem, ActionState, Recommendation } from '../reports/weekly.ts'
import { isoTime } from '../words.ts'
import type { Period } from './period.ts'

/** An item of the checklist as it is remembered, by its key. `seenAt` is the end of the period that spoke of it last. */
export type ActionMemo = Sight & {
  readonly title: string
  readonly state: ActionState
  /** The end of the period whose report said it first. */
  readonly since: Seconds
}

export type ActionMemos = ReadonlyMap<string, ActionMemo>

export type Checked = {
  readonly period: Period
  /** All that could be recommended, also what is not. */
  readonly advised: readonly Recommendation[]
  readonly recommended: readonly Recommendation[]
  /** Keys of items that people ticked. */
  readonly ticked: ReadonlySet<string>
}

/**
 * The checklist after a period: what was open before, until what showed it is gone or somebody ticked it, and what is
 * recommended now. What was settled before the period is not told again, and begins anew where it is recommended again.
 */
export function checkActions(memos: ActionMemos, checked: Checked): ActionMemos {
  const { period, advised, recommended, ticked } = checked
  const titles = new Map(advised.map(({ key, title }) => [key, title]))
  const carried = [...memos].filter(
    ([, { state, seenAt, since }]) => since <= period.to && (state === 'open' || seenAt >= period.to),
  )
  const kept = carried.map(([key, memo]): [string, ActionMemo] => {
    const title = titles.get(key)
    const state =
      ticked.has(key) || memo.state === 'ticked' ? 'ticked' : title === undefined ? 'gone' : 'open'
    return [key, { ...memo, title: title ?? memo.title, state, seenAt: Math.max(memo.seenAt, period.to) }]
  })
  const added = recommended.map(({ key, title }): [string, ActionMemo] => [
    key,
    { title, state: 'open', since: period.to, seenAt: period.to },
  ])
  return new Map([...added, ...kept])
}

/** Open ones first, the oldest of them first. */
export function actionItemsOf(memos: ActionMemos): readonly ActionItem[] {
  return [...memos]
    .toSorted(
      ([x, a], [y, b]) =>
        Number(a.state !== 'open') - Number(b.state !== 'open') || a.since - b.since || (x < y ? -1 : 1),
    )
    .map(([key, { title, state, since }]) => ({ key, title, state, since: isoTime(since) }))
}
