import { type CharSet, complement, EVERY, meet, union, WORD } from './char-set.ts'
import type { Tree } from './tree.ts'

/** A polynomial in the length of the text: `[1, 2]` is 1 + 2n. */
type Count = readonly number[]

/**
 * What a backtracking matcher does from one place of the text at most, whatever the text. `ways`: how it can get through
 * and find that the next character may follow. `tries`: how it can get through. `steps`: characters and positions looked
 * at for all of these.
 */
type Cost = { readonly ways: Count; readonly tries: Count; readonly steps: Count }

/** Where the matcher stands: at the start of the text, behind it, or nobody knows. */
type Place = 'start' | 'later' | 'unknown'

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
      return add(steps, times(ways, add([1, 1], sweep(rest, 'later'))))
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
    // Where a word begins, what stands before it is of none.
    if (
      i === 0 &&
      isWordBoundary(item) &&
      !meet(next, complement(WORD)) &&
      !isNullable({ kind: 'all', items: rest })
    )
      cuts = [complement(WORD)]
    const run = unboundedRun(item)
    if (run) {
      inPrefix = false
      cuts = cuts.filter((set) => !meet(set, run))
      const overlaps: Count = cuts.length > 0 ? [length] : [0, 1]
      if (meet(run, next)) return add(steps, times(times(ways, overlaps), add([1, 1], sweep(rest, 'later'))))
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

function canFailOnNothing(tree: Tree): boolean {
  switch (tree.kind) {
    case 'set':
    case 'assert':
    case 'look':
      return true
    case 'repeat':
      return tree.min > 0 && canFailOnNothing(tree.item)
    case 'all':
      return tree.items.some(canFailOnNothing)
    case 'any':
      return tree.items.every(canFailOnNothing)
  }
}

function placeAfter(item: Tree, at: Place): Place {
  if (isZeroWidth(item) || at === 'later') return at
  return isNullable(item) ? 'unknown' : 'later'
}

function isWordBoundary(tree: Tree): boolean {
  return tree.kind === 'assert' && tree.what === 'b'
}

function unboundedRun(tree: Tree): CharSet | undefined {
  const isRun = tree.kind === 'repeat' && tree.max === Number.POSITIVE_INFINITY && tree.item.kind === 'set'
  return isRun && tree.item.kind === 'set' ? tree.item.set : undefined
}

const MAX_SEQUENCES = 3000

/** A pattern as sequences without choices between unbounded parts; as a whole where these are too many. */
function sequencesOf(tree: Tree): readonly (readonly Tree[])[] {
  const all = expanded(tree)
  return all.length > MAX_SEQUENCES ? [[tree]] : all
}

function expanded(tree: Tree): readonly (readonly Tree[])[] {
  if (isBounded(tree) || unboundedRun(tree) || tree.kind === 'look') return [[tree]]
  switch (tree.kind) {
    case 'any':
      return tree.items.flatMap(expanded)
    case 'all':
      return tree.items.reduce<readonly (readonly Tree[])[]>(
        (before, item) =>
          before.length > MAX_SEQUENCES
            ? before
            : expanded(item).flatMap((more) => before.map((items) => [...items, ...more])),
        [[]],
      )
    case 'repeat':
      if (tree.max > 3) return [[tree]]
      return Array.from({ length: tree.max - tree.min + 1 }, (_, i) => tree.min + i).flatMap((count) =>
        expanded({ kind: 'all', items: Array.from({ length: count }, () => tree.item) }),
      )
    default:
      return [[tree]]
  }
}

function isBounded(tree: Tree): boolean {
  switch (tree.kind) {
    case 'set':
    case 'assert':
      return true
    case 'look':
      return isBounded(tree.item)
    case 'repeat':
      return tree.max !== Number.POSITIVE_INFINITY && isBounded(tree.item)
    case 'all':
    case 'any':
      return tree.items.every(isBounded)
  }
}

/** Characters of the longest match. */
function longest(tree: Tree): number {
  switch (tree.kind) {
    case 'set':
      return 1
    case 'assert':
    case 'look':
      return 0
    case 'repeat':
      return tree.max === 0 ? 0 : tree.max * longest(tree.item)
    case 'all':
      return tree.items.reduce((sum, item) => sum + longest(item), 0)
    case 'any':
      return Math.max(0, ...tree.items.map(longest))
  }
}

export function degreeOf(count: Count): number {
  return count.findLastIndex((one) => one > 0)
}

export function valueAt(count: Count, n: number): number {
  return count.reduce((sum, one, i) => sum + one * n ** i, 0)
}

function costOf(tree: Tree, follow: CharSet, place: Place): Cost {
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

function firstOf(tree: Tree): CharSet {
  switch (tree.kind) {
    case 'set':
      return tree.set
    case 'assert':
    case 'look':
      return 0n
    case 'any':
      return union(...tree.items.map(firstOf))
    case 'repeat':
      return tree.max === 0 ? 0n : firstOf(tree.item)
    case 'all': {
      const end = tree.items.findIndex((item) => !isNullable(item))
      return union(...(end < 0 ? tree.items : tree.items.slice(0, end + 1)).map(firstOf))
    }
  }
}

function isNullable(tree: Tree): boolean {
  switch (tree.kind) {
    case 'set':
      return false
    case 'assert':
    case 'look':
      return true
    case 'any':
      return tree.items.some(isNullable)
    case 'repeat':
      return tree.min === 0 || isNullable(tree.item)
    case 'all':
      return tree.items.every(isNullable)
  }
}

function isZeroWidth(tree: Tree): boolean {
  return tree.kind === 'assert' || tree.kind === 'look'
}

/** The first characters of every match, as long as each is in one place. */
function prefixOf(tree: Tree): readonly CharSet[] {
  const prefix: CharSet[] = []
  /** Whether what comes after it stands in one place too. */
  const walk = (part: Tree): boolean => {
    switch (part.kind) {
      case 'set':
        prefix.push(part.set)
        return true
      case 'assert':
      case 'look':
        return true
      case 'all':
        return part.items.every(walk)
      case 'repeat':
        for (let i = 0; i < Math.min(part.min, 20); i++) if (!walk(part.item)) return false
        return part.min === part.max
      case 'any':
        prefix.push(union(...part.items.map(firstOf)))
        if (isNullable(part)) prefix.pop()
        return false
    }
  }
  walk(tree)
  return prefix
}

function exclude(a: readonly CharSet[], b: readonly CharSet[]): boolean {
  return a.some((set, i) => {
    const other = b[i]
    return other !== undefined && !meet(set, other)
  })
}

function reversed(tree: Tree): Tree {
  switch (tree.kind) {
    case 'all':
      return { kind: 'all', items: tree.items.map(reversed).toReversed() }
    case 'any':
      return { kind: 'any', items: tree.items.map(reversed) }
    case 'repeat':
      return { ...tree, item: reversed(tree.item) }
    case 'set':
    case 'assert':
    case 'look':
      return tree
  }
}

function add(a: Count, b: Count): Count {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0))
}

function greatest(a: Count, b: Count): Count {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => Math.max(a[i] ?? 0, b[i] ?? 0))
}

function times(a: Count, b: Count): Count {
  const product: number[] = Array(Math.min(20, a.length + b.length)).fill(0)
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries())
      if (x > 0 && y > 0) product[Math.min(19, i + j)] = (product[Math.min(19, i + j)] ?? 0) + x * y
  return product
}
