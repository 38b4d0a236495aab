import { type CharSet, complement, EVERY, meet, WORD } from './char-set.ts'
import { add, type Count, times } from './count.ts'
import { type Cost, costOf, type Place, placeAfter } from './place-cost.ts'
import { sequencesOf } from './sequences.ts'
import { canFailOnNothing, firstOf, isNullable, longest, prefixOf, reversed, unboundedRun } from './shape.ts'
import type { Tree } from './tree.ts'

/** Steps of a search for a pattern in a text of n characters at most, which begins anew at each of them. */
export function searchCost(tree: Tree): Count {
  const first = sequencesOf(tree).map((items) => once(items, 'start'))
  const later = sequencesOf(tree).map((items) => sweep(items, 'later'))
  return [...first, ...later, [1, 1]].reduce(add, [])
}

/** From one place. */
function once(items: readonly Tree[], place: Place): Count {
  let ways: Count = [1]
  let steps: Count = [1]
  let at = place
  for (const [i, item] of items.entries()) {
    const { next, rest } = restOf(items, i)
    const run = unboundedRun(item)
    if (run && meet(run, next)) {
      // It can end anywhere: the rest is looked for from each place that it reaches.
      return add(steps, times(ways, add([1, 1], sweep(rest, placeAfter(item, at)))))
    }
    const one = item.kind === 'look' ? costOfLook(item, at, once) : costOf(item, next, at)
    steps = add(steps, times(ways, add(one.steps, one.tries)))
    ways = times(ways, one.ways)
    at = placeAfter(item, at)
  }
  return steps
}

/**
 * From each place of the text, all taken together. What follows a prefix of some length that has a character which an
 * unbounded run has not is cut by the next such prefix: runs from different places do not overlap, but for as much as
 * bounded parts between them can be long.
 */
function sweep(items: readonly Tree[], place: Place): Count {
  let ways: Count = [1]
  let steps: Count = [0, 1]
  let at = place
  let cuts: readonly CharSet[] = []
  let inPrefix = true
  let length = 1
  for (const [i, item] of items.entries()) {
    const { next, rest } = restOf(items, i)
    if (i === 0 && beginsWord(item, rest)) cuts = [complement(WORD)]
    const run = unboundedRun(item)
    if (run) {
      inPrefix = false
      cuts = cuts.filter((set) => !meet(set, run))
      const overlaps: Count = cuts.length > 0 ? [length] : [0, 1]
      if (meet(run, next))
        return add(steps, times(times(ways, overlaps), add([1, 1], sweep(rest, placeAfter(item, at)))))
      steps = add(steps, times(times(ways, overlaps), [1, 1]))
      continue
    }
    const one = item.kind === 'look' ? costOfLook(item, at, sweep) : costOf(item, next, at)
    const all = item.kind === 'look' ? one.steps : times(add(one.steps, one.tries), [0, 1])
    steps = add(steps, times(ways, all))
    ways = times(ways, one.ways)
    at = placeAfter(item, at)
    const prefix = prefixOf(item)
    if (inPrefix) cuts = [...cuts, ...prefix]
    inPrefix &&= prefix.length === longest(item)
    length += longest(item)
  }
  return steps
}

/** Then what stands before it is of no word. */
function beginsWord(item: Tree, rest: readonly Tree[]): boolean {
  const tree: Tree = { kind: 'all', items: rest }
  const isBoundary = item.kind === 'assert' && item.what === 'b'
  return isBoundary && !isNullable(tree) && !meet(firstOf(tree), complement(WORD))
}

function costOfLook(
  { item, behind }: Extract<Tree, { kind: 'look' }>,
  place: Place,
  cost: (items: readonly Tree[], place: Place) => Count,
): Cost {
  const inner = behind ? reversed(item) : item
  const steps = sequencesOf(inner).map((items) => cost(items, behind ? 'unknown' : place))
  return { ways: [1], tries: [], steps: steps.reduce(add, []) }
}

function restOf(
  items: readonly Tree[],
  i: number,
): { readonly rest: readonly Tree[]; readonly next: CharSet } {
  const rest = items.slice(i + 1)
  const tree: Tree = { kind: 'all', items: rest }
  // A rest that takes nothing and cannot fail is the end of the search; one that can fail is tried behind each end.
  const isTried = isNullable(tree) && rest.some(canFailOnNothing)
  return { rest, next: isTried ? EVERY : firstOf(tree) }
}
