import { cut, oneLine } from './literal.ts'

/** Text longer than this in one place says no more. Whoever writes a document cuts names far shorter. */
const MAX_TEXT = 1000

/**
 * Text as GitHub's Markdown that shows just this text. Words of letters, digits and harmless punctuation stay as
 * they are; every stretch of other words goes into a code span, whose fence is longer than any in it. Nothing gets
 * out of such a span: no markup, no mention, no reference, no automatic link. HTML escaping does not do this, since
 * GitHub looks for mentions and links after it has decoded entities. `code` writes such a span in another way.
 */
export function toSpan(text: string, code: (line: string) => string = codeSpan): string {
  const parts: string[] = []
  let risky: string[] = []
  const flush = () => {
    if (risky.length === 0) return
    const stretch = risky.join(' ')
    // What ends a clause belongs to the sentence, and nothing can begin between it and the blank that follows.
    const line = stretch.replace(/(?<=[^\s.,:;])[.,:;]$/, '')
    parts.push(`${code(line)}${stretch.slice(line.length)}`)
    risky = []
  }
  for (const word of cut(oneLine(text), MAX_TEXT).split(' ')) {
    if (word === '<' || word === '>') {
      // As in `> 99.9 %`: an entity neither begins a quotation nor a tag.
      flush()
      parts.push(word === '<' ? '&lt;' : '&gt;')
    } else if (isHarmless(word)) {
      flush()
      parts.push(word)
    } else {
      risky.push(word)
    }
  }
  flush()
  return parts.join(' ')
}

const LETTERS = String.raw`\p{L}\p{M}\p{N}\p{So}%–—‘’“”›…·→−▁▂▃▄▅▆▇█⋅`
/**
 * Points and colons only in numbers, hyphens between two letters or two digits, a plus before a digit: so no
 * address, no `GH-1`, no list. No exclamation mark: before a link it would make an image.
 */
const WORD = new RegExp(
  String.raw`^\(*(?:[${LETTERS}]|(?<=\d)[.:,-](?=\d)|(?<=\p{L})-(?=\p{L})|\+(?=\d))*\)*[.,;:?]?\)*$`,
  'u',
)
/** What GitHub links or draws although it is made of such words: commits, emoji codes as in `1:100:`, advisories. */
const MAGIC = /(?<!\w)[0-9a-f]{7,40}(?!\w)|:.*:|www\.|ghsa-/i

function isHarmless(word: string): boolean {
  return WORD.test(word) && !MAGIC.test(word)
}

function codeSpan(line: string): string {
  const fence = '`'.repeat(longestFence(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Length of the longest run of back-ticks. */
export function longestFence(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
