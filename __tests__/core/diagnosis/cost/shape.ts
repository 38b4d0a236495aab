import { type CharSet, union } from './char-set.ts'
import type { Tree } from './tree.ts'

export function firstOf(tree: Tree): CharSet {
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

export function isNullable(tree: Tree): boolean {
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

export function isZeroWidth(tree: Tree): boolean {
  return tree.kind === 'assert' || tree.kind === 'look'
}

export function canFailOnNothing(tree: Tree): boolean {
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

export function isBounded(tree: Tree): boolean {
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
export function longest(tree: Tree): number {
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

/** The first characters of every match, as long as each is in one place. */
export function prefixOf(tree: Tree): readonly CharSet[] {
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

export function unboundedRun(tree: Tree): CharSet | undefined {
  const isRun = tree.kind === 'repeat' && tree.max === Number.POSITIVE_INFINITY && tree.item.kind === 'set'
  return isRun && tree.item.kind === 'set' ? tree.item.set : undefined
}

export function reversed(tree: Tree): Tree {
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
