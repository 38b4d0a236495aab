import { isRenamed } from '../core/incidents/causes.ts'
import { isActive } from '../core/incidents/incident.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { Finding } from '../core/incidents/observation.ts'
import { countInWords, isoTime, lengthInWords } from '../core/words.ts'
import { type Block, type Inline, link } from './document.ts'
import { icons } from './message-words.ts'
import { timeOf } from './names.ts'
import { toneOfSeverity } from './tones.ts'

/** A day after its end an incident is no news. */
const ENDED_SHOWN = 24 * 60 * 60
const MAX_ROWS = 20

/** What goes on, and what ended within a day, as a table. Empty where nothing did. */
export function incidentBlocks(
  facts: readonly IncidentFacts[],
  { now, serverUrl }: { readonly now: number; readonly serverUrl: string },
): readonly Block[] {
  const shown = facts.filter(
    ({ incident, recovery }) =>
      isActive(incident) ||
      (recovery && !isRenamed(incident) && (incident.resolution?.endedAt ?? 0) >= now - ENDED_SHOWN),
  )
  if (shown.length === 0) return []
  const left = shown.slice(MAX_ROWS)
  const failures = left.reduce((sum, { incident }) => sum + incident.failures, 0)
  return [
    {
      kind: 'table',
      head: ['', 'Incident', 'Since', 'Failed runs', 'Why'],
      align: ['left', 'left', 'left', 'right', 'left'],
      rows: shown.slice(0, MAX_ROWS).map((one) => rowOf(one, now, serverUrl)),
    },
    ...(left.length > 0
      ? [
          {
            kind: 'paragraph',
            content: [
              `and ${countInWords(left.length, 'more incident')} with ${countInWords(failures, 'failed run')}.`,
            ],
          } as const,
        ]
      : []),
  ]
}

/** Failures that nobody is told of, since there are not enough of them yet: none goes uncounted. */
export function pendingBlocks(pending: readonly Finding[]): readonly Block[] {
  if (pending.length === 0) return []
  const failures = pending.reduce((sum, found) => sum + found.failures, 0)
  const reasons = countInWords(pending.length, 'reason')
  const words = `${countInWords(failures, 'more run')} failed for ${reasons}, none of which has come up often enough to be told.`
  return [{ kind: 'paragraph', content: [words] }]
}

function rowOf(facts: IncidentFacts, now: number, serverUrl: string): readonly (readonly Inline[])[] {
  const { headline, incident, state, group, recovery, failedRunUrl, workflow } = facts
  const { severity, span, failures, last } = incident
  const tone = recovery ? 'good' : toneOfSeverity[severity]
  const length = lengthInWords(Math.max(0, recovery?.redSeconds ?? now - span.from))
  return [
    [icons[tone]],
    [link(headline, failedRunUrl ?? workflow?.url, serverUrl), state === 'open' ? '' : ` (${state})`],
    [`${timeOf(isoTime(span.from))} (${recovery ? `lasted ${length}` : length})`],
    [failures === 0 ? '–' : String(failures)],
    [group?.meaning ?? (last.title === headline ? '–' : last.title)],
  ]
}
