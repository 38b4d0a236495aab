import { isBounded, unboundedRun } from './shape.ts'
import type { Tree } from './tree.ts'

const MAX_SEQUENCES = 3000

/** A pattern as sequences without choices between unbounded parts; as a whole where these are too many. */
export function sequencesOf(tree: Tree): readonly (readonly Tree[])[] {
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
