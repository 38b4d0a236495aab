import { classOf, meet, WORD } from './char-set.ts'
import type { Tree } from './tree.ts'

/** What a plain backtracking matcher makes of a text of ASCII characters, and how many steps it takes. */
export function search(tree: Tree, text: string): { readonly matches: boolean; readonly steps: number } {
  let steps = 0
  const sets = [...text].map(classOf)
  const isWord = (at: number) => sets[at] !== undefined && meet(sets[at], WORD)

  /** Tries all ways through `part` from `at`, until one after which `then` holds. */
  const run = (part: Tree, at: number, then: (at: number) => boolean): boolean => {
    steps += 1
    switch (part.kind) {
      case 'set':
        return sets[at] !== undefined && meet(sets[at], part.set) && then(at + 1)
      case 'assert':
        return holds(part.what, at) && then(at)
      case 'look':
        return lookAround(part, at) === part.wanted && then(at)
      case 'all':
        return runAll(part.items, at, then)
      case 'any':
        return part.items.some((item) => run(item, at, then))
      case 'repeat':
        return repeat(part, { at, round: 0 }, then)
    }
  }
  const runAll = (items: readonly Tree[], at: number, then: (at: number) => boolean): boolean => {
    const [first, ...rest] = items
    return first ? run(first, at, (next) => runAll(rest, next, then)) : then(at)
  }
  const repeat = (
    part: Extract<Tree, { kind: 'repeat' }>,
    { at, round }: { readonly at: number; readonly round: number },
    then: (at: number) => boolean,
  ): boolean => {
    const more = () =>
      round < part.max &&
      run(
        part.item,
        at,
        (next) => (next > at || round < part.min) && repeat(part, { at: next, round: round + 1 }, then),
      )
    const done = () => round >= part.min && then(at)
    return part.lazy ? done() || more() : more() || done()
  }
  const holds = (what: '^' | '$' | 'b' | 'B', at: number) => {
    if (what === '^') return at === 0
    if (what === '$') return at === text.length
    return (isWord(at - 1) !== isWord(at)) === (what === 'b')
  }
  const lookAround = ({ item, behind }: Extract<Tree, { kind: 'look' }>, at: number) =>
    behind
      ? Array.from({ length: at + 1 }, (_, k) => at - k).some((from) => run(item, from, (end) => end === at))
      : run(item, at, () => true)

  for (let at = 0; at <= text.length; at++) if (run(tree, at, () => true)) return { matches: true, steps }
  return { matches: false, steps }
}
