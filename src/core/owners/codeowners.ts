import { fitsPath, type PathPattern, parsePathPattern } from './path-pattern.ts'

/** Where GitHub looks, in this order; the first that is there counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** "CODEOWNERS files must be under 3 MB in size. A CODEOWNERS file over this limit will not be loaded." */
const MAX_BYTES = 3 * 1024 * 1024

export type OwnerRule = {
  readonly pattern: PathPattern
  /** `@login`, `@org/team` or an address; none where a line takes away what those before it gave. */
  readonly owners: readonly string[]
}

/** The lines of a file that GitHub heeds; "if any line contains invalid syntax, that line will be skipped". */
export function ownerRulesIn(text: string): readonly OwnerRule[] {
  // No character has more than three bytes for one of its units.
  if (text.length * 3 >= MAX_BYTES && new TextEncoder().encode(text).length >= MAX_BYTES) return []
  return text.split(/\r\n|[\r\n]/).flatMap(ruleIn)
}

/** Whom a path belongs to: the last line whose pattern fits it decides alone. */
export function ownersOf(rules: readonly OwnerRule[], path: string): readonly string[] {
  return rules.findLast(({ pattern }) => fitsPath(pattern, path))?.owners ?? []
}

const OWNER = /^(?:@[\w-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/

function ruleIn(line: string): readonly OwnerRule[] {
  const [first, ...owners] = wordsOf(line)
  const pattern = first === undefined ? undefined : parsePathPattern(first)
  return pattern && owners.every((owner) => OWNER.test(owner)) ? [{ pattern, owners }] : []
}

/** Words up to a comment; a space behind a backslash is a part of its word, a byte order mark of none. */
function wordsOf(line: string): readonly string[] {
  const words = line.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? []
  const comment = words.findIndex((word) => word.startsWith('#'))
  return comment === -1 ? words : words.slice(0, comment)
}
