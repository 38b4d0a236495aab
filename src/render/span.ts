import { cut, oneLine } from './literal.ts'

/** A name longer than this says no more, and makes a table unreadable. */
const MAX_TEXT = 300

/**
 * Text as GitHub's Markdown that shows just this text. Words of letters, digits and harmless punctuation stay as
 * they are; every stretch of other words goes into a code span, whose fence is longer than any in it. Nothing gets
 * out of such a span: no markup, no mention, no reference, no automatic link. HTML escaping does not do this, since
 * GitHub looks for mentions and links after it has decoded entities.
 */
export function toSpan(text: string): string {
  const words = cut(oneLine(text), MAX_TEXT).split(' ')
  const parts: string[] = []
  let risky: string[] = []
  const flush = () => {
    if (risky.length > 0) parts.push(codeSpan(risky.join(' ')))
    risky = []
  }
  for (const word of words) {
    if (isHarmless(word)) {
      flush()
      parts.push(word)
    } else {
      risky.push(word)
    }
  }
  flush()
  return parts.join(' ')
}

const LETTERS = String.raw`\p{L}\p{M}\p{N}\p{So}%+–—’…·→▁▂▃▄▅▆▇█⋅`
/** Points only in numbers, colons in times, hyphens between letters: so no address, emoji code or `GH-1`. */
const WORD = new RegExp(
  String.raw`^\(*(?:[${LETTERS}]|(?<=\d)[.:,](?=\d)|(?<=\p{L})-(?=\p{L}))*\)*[.,;:?!]?\)*$`,
  'u',
)
/** GitHub links what looks like a commit. */
const COMMIT = /^\(*[0-9a-f]{7,40}\)*[.,;:?!]?$/i

function isHarmless(word: string): boolean {
  return WORD.test(word) && !COMMIT.test(word)
}

function codeSpan(line: string): string {
  const fence = '`'.repeat(longestFence(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  // In a table a bar ends the cell, even in a code span, unless a backslash stands before it.
  return `${fence}${pad}${line.replace(/\|/g, '\\|')}${pad}${fence}`
}

/** Length of the longest run of back-ticks. */
export function longestFence(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
