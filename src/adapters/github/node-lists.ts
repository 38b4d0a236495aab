import type { GraphAnswer } from './graphql.ts'
import { array } from './shape.ts'

/** Ids that GitHub takes for one `nodes`. */
const IDS = 100

/** The ids by the lists of a question; lists that are left over ask for the first one again. */
export function inLists(lists: readonly string[], ids: readonly string[]): Readonly<Record<string, unknown>> {
  const parts = lists.map((list, i) => [list, ids.slice(i * IDS, (i + 1) * IDS)] as const)
  return Object.fromEntries(parts.map(([list, part]) => [list, part.length > 0 ? part : ids.slice(0, 1)]))
}

/** What the answer shows in all of them. */
export function listsIn(lists: readonly string[], { data }: GraphAnswer): readonly unknown[] {
  return lists.flatMap((list) => array(data[list], 'nodes'))
}
