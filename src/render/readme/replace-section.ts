/** Between these the section stands; all else in the file is its owner's. */
export const START = '<!-- pipeline-vitals:start -->'
export const END = '<!-- pipeline-vitals:end -->'

export type Replaced =
  | { readonly kind: 'replaced'; readonly text: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'mistake'; readonly why: string }

/** The text with another section, in its own line ends, and not a character else changed. */
export function replaceSection(text: string, section: string): Replaced {
  const [starts, ends] = [placesOf(START, text), placesOf(END, text)]
  const why = mistakeIn(starts, ends)
  const [start = 0] = starts
  const [end = 0] = ends
  if (why !== undefined) return { kind: 'mistake', why }
  const from = start + START.length
  const newline = text.slice(from).startsWith('\r\n') ? '\r\n' : '\n'
  const lines = section.trim().replace(/\r?\n/g, newline)
  const replaced = `${text.slice(0, from)}${newline}${lines}${newline}${text.slice(end)}`
  return replaced === text ? { kind: 'unchanged' } : { kind: 'replaced', text: replaced }
}

function mistakeIn(starts: readonly number[], ends: readonly number[]): string | undefined {
  if (starts.length === 0 && ends.length === 0)
    return `has no marks. Put \`${START}\` and \`${END}\` on lines of their own where the section should be`
  if (starts.length === 0) return `has \`${END}\`, and no \`${START}\` before it`
  if (ends.length === 0) return `has \`${START}\`, and no \`${END}\` after it`
  if (starts.length > 1 || ends.length > 1)
    return `has more than one \`${starts.length > 1 ? START : END}\`: which of them counts cannot be told`
  return (starts[0] ?? 0) > (ends[0] ?? 0) ? `has \`${END}\` before \`${START}\`` : undefined
}

function placesOf(mark: string, text: string): readonly number[] {
  return [...text.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index)
}
