/** A bit for each ASCII character, and one for all others together: two sets with it are taken to overlap. */
export type CharSet = bigint

const OTHERS = 1n << 128n
export const EVERY: CharSet = (OTHERS << 1n) - 1n

export function classOf(characters: string): CharSet {
  return [...characters].reduce((set, character) => set | bitOf(character.codePointAt(0) ?? 0), 0n)
}

export function range(from: string, to: string): CharSet {
  const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]
  let set = last > 127 ? OTHERS : 0n
  for (let code = first; code <= Math.min(last, 127); code++) set |= bitOf(code)
  return set
}

/** Of `\w`. */
export const WORD = [range('a', 'z'), range('A', 'Z'), range('0', '9'), range('_', '_')].reduce(
  (a, b) => a | b,
)

export function union(...sets: readonly CharSet[]): CharSet {
  return sets.reduce((all, set) => all | set, 0n)
}

/** What is left may hold some of the others in any case. */
export function complement(set: CharSet): CharSet {
  return (EVERY & ~set) | OTHERS
}

export function meet(a: CharSet, b: CharSet): boolean {
  return (a & b) !== 0n
}

/** With the letters of the other case; some letters beyond ASCII fold into it. */
export function fold(set: CharSet): CharSet {
  let folded = set
  for (let code = 65; code <= 90; code++) {
    if (meet(set, bitOf(code))) folded |= bitOf(code + 32)
    if (meet(set, bitOf(code + 32))) folded |= bitOf(code)
  }
  // U+017F and U+212A are an s and a k.
  return meet(folded, classOf('sk')) ? folded | OTHERS : folded
}

function bitOf(code: number): CharSet {
  return code > 127 ? OTHERS : 1n << BigInt(code)
}
