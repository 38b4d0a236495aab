import { redact } from '../../core/diagnosis/redact.ts'
import type { IncidentFacts } from '../../core/incidents/incident-facts.ts'
import { cut, oneLine } from '../literal.ts'

/** GitHub takes 256 characters; lists of issues show fewer. */
const MAX_TITLE = 160

export const UMBRELLA_TITLE = 'Many failures at once'

/** What broke and why. */
export function titleOf({ headline, group, incident }: IncidentFacts): string {
  const why = group?.line ?? incident.last.title
  return plain(why === '' || headline.includes(why) ? headline : `${headline}: ${why}`)
}

/**
 * Titles have no code spans that everything in them is safe in, and are shown in mails, lists and references: what
 * would call people, point to issues or draw an emoji is parted by a space of no width.
 */
function plain(text: string): string {
  const line = oneLine(redact(text.slice(0, 4 * MAX_TITLE))).replaceAll('`', '’')
  const parted = cut(line.trim(), MAX_TITLE).replace(/[@#]|GH-(?=\d)|:(?=[\w+-]+:)/gi, '$&\u200b')
  return cut(parted, 256)
}
