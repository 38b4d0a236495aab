import { type Marker, markerIn, markerLine } from './marker.ts'

/** The body of an issue in its parts. What people write below our text is theirs and stays. */
export type IssueText = {
  readonly marker: Marker
  /** What the issue says of now. */
  readonly status: string
  /** What was found out, which stays where a later look knows less. */
  readonly diagnosis: string
  readonly notes: string
}

/** Lines of their own, which no text of ours can hold. */
const DIAGNOSIS = '<!-- pipeline-vitals: diagnosis -->'
const NOTES = '<!-- pipeline-vitals: what stands below is kept -->'

export function bodyOf({ marker, status, diagnosis, notes }: IssueText): string {
  const parts = [markerLine(marker), '', ours(status), '', DIAGNOSIS, '', ours(diagnosis), '', NOTES]
  return `${[...parts, notes.trimEnd()].join('\n').trimEnd()}\n`
}

function ours(text: string): string {
  return text.trim().replace(/^(?=<!-- pipeline-vitals)/gm, ' ')
}

/** `undefined` where the text does not begin as ours do. What of it was deleted is empty. */
export function partsOf(body: string): IssueText | undefined {
  const marker = markerIn(body)
  if (!marker) return undefined
  const lines = body.split(/\r?\n/).slice(1)
  const [above, notes] = splitAt(lines, NOTES)
  const [status, diagnosis] = splitAt(above, DIAGNOSIS)
  return {
    marker,
    status: status.join('\n').trim(),
    diagnosis: diagnosis.join('\n').trim(),
    notes: notes.join('\n').trimEnd(),
  }
}

function splitAt(
  lines: readonly string[],
  separator: string,
): readonly [readonly string[], readonly string[]] {
  const at = lines.indexOf(separator)
  return at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at + 1)]
}

/** The items of our checklist that somebody ticked. */
export function tickedIn(diagnosis: string): ReadonlySet<string> {
  const ticked = diagnosis.matchAll(/^- \[[xX]\] (?<item>.*)$/gm)
  return new Set([...ticked].map(({ groups }) => groups?.item?.trim() ?? ''))
}
