import { type CharSet, EVERY, meet, union } from './char-set.ts'
import { add, type Count, degreeOf, greatest, times } from './count.ts'
import { firstOf, isNullable, isZeroWidth, prefixOf, reversed } from './shape.ts'
import type { Tree } from './tree.ts'

/**
 * What a backtracking matcher does from one place of the text at most, whatever the text. `ways`: how it can get through
 * and find that the next character may follow. `tries`: how it can get through. `steps`: characters and positions looked
 * at for all of these.
 */
export type Cost = { readonly ways: Count; readonly tries: Count; readonly steps: Count }

/** Where the matcher stands: at the start of the text, behind it, or nobody knows. */
export type Place = 'start' | 'later' | 'unknown'

export function costOf(tree: Tree, follow: CharSet, place: Place): Cost {
  switch (tree.kind) {
    case 'set':
      return { ways: [1], tries: [1], steps: [1] }
    case 'assert': {
      const fails = tree.what === '^' && place === 'later'
      return fails ? { ways: [0], tries: [0], steps: [1] } : { ways: [1], tries: [1], steps: [1] }
    }
    case 'look': {
      // Once it is decided, it is not tried again. Behind, it is matched from its end.
      const inner = tree.behind
        ? costOf(reversed(tree.item), EVERY, 'unknown')
        : costOf(tree.item, EVERY, place)
      return { ways: [1], tries: [1], steps: add(inner.steps, inner.tries) }
    }
    case 'all':
      return costOfAll(tree.items, follow, place)
    case 'any':
      return costOfAny(tree.items, follow, place)
    case 'repeat':
      return costOfRepeat(tree, follow, place)
  }
}

export function placeAfter(item: Tree, at: Place): Place {
  if (isZeroWidth(item) || at === 'later') return at
  return isNullable(item) ? 'unknown' : 'later'
}

function costOfAll(items: readonly Tree[], follow: CharSet, place: Place): Cost {
  let ways: Count = [1]
  let tries: Count = [1]
  let steps: Count = []
  let at = place
  for (const [i, item] of items.entries()) {
    const rest: Tree = { kind: 'all', items: items.slice(i + 1) }
    const next = isNullable(rest) ? union(firstOf(rest), follow) : firstOf(rest)
    const one = costOf(item, next, at)
    steps = add(steps, times(ways, add(one.steps, one.tries)))
    tries = times(ways, one.tries)
    ways = times(ways, one.ways)
    if (!isZeroWidth(item) && at !== 'later') at = isNullable(item) ? 'unknown' : 'later'
  }
  return { ways, tries, steps }
}

/** Of alternatives that exclude each other, one at most gets through. */
function costOfAny(items: readonly Tree[], follow: CharSet, place: Place): Cost {
  const costs = items.map((item) => ({ item, prefix: prefixOf(item), ...costOf(item, follow, place) }))
  const most = (pick: (cost: Cost) => Count) =>
    costs
      .map(({ prefix }) =>
        costs
          .filter((other) => !exclude(prefix, other.prefix))
          .map(pick)
          .reduce(add, []),
      )
      .reduce(greatest, [])
  return {
    ways: most(({ ways }) => ways),
    tries: most(({ tries }) => tries),
    steps: costs.map(({ steps }) => add(steps, [1])).reduce(add, []),
  }
}

function exclude(a: readonly CharSet[], b: readonly CharSet[]): boolean {
  return a.some((set, i) => {
    const other = b[i]
    return other !== undefined && !meet(set, other)
  })
}

function costOfRepeat(
  { item, min, max }: Extract<Tree, { kind: 'repeat' }>,
  follow: CharSet,
  place: Place,
): Cost {
  const begin = firstOf(item)
  const one = costOf(item, union(begin, follow), place === 'start' && max > 1 ? 'unknown' : place)
  const rounds: Count = max === Number.POSITIVE_INFINITY ? [0, 1] : [max]
  const ends: Count = max === Number.POSITIVE_INFINITY ? [1, 1] : [max - min + 1]
  const each = add(add(one.steps, one.tries), [1])
  if (degreeOf(one.ways) > 0 || (one.ways[0] ?? 0) > 1) return branching(one, { rounds: max, each })
  // What may follow cannot be one more: then it ends where it must, and nowhere else.
  const isCertain = !meet(begin, follow) && !isNullable(item)
  return {
    ways: isCertain ? [1] : ends,
    tries: times(ends, one.tries.length === 0 ? [1] : greatest(one.tries, [1])),
    steps: add(times(rounds, each), [1]),
  }
}

/** Each round can go on in several ways. */
function branching(
  { ways, tries }: Cost,
  { rounds, each }: { readonly rounds: number; readonly each: Count },
): Cost {
  if (rounds === Number.POSITIVE_INFINITY)
    return { ways: EXPONENTIAL, tries: EXPONENTIAL, steps: EXPONENTIAL }
  let power: Count = [1]
  let all: Count = [1]
  let tried: Count = [1]
  let steps: Count = [1]
  for (let round = 0; round < rounds; round++) {
    steps = add(steps, times(power, each))
    tried = add(tried, times(power, tries))
    power = times(power, ways)
    all = add(all, power)
  }
  return { ways: all, tries: tried, steps }
}

const EXPONENTIAL: Count = Array(20).fill(Number.POSITIVE_INFINITY)
