import { isActive } from '../core/incidents/incident.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import { countInWords, isoTime, lengthInWords } from '../core/words.ts'
import { type Block, type Inline, link } from './document.ts'
import { icons } from './message-words.ts'
import { timeOf } from './names.ts'

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
      isActive(incident) || (recovery && (incident.resolution?.endedAt ?? 0) >= now - ENDED_SHOWN),
  )
  if (shown.length === 0) return []
  const left = shown.length - MAX_ROWS
  return [
    {
      kind: 'table',
      head: ['', 'Incident', 'Since', 'Failed runs', 'Why'],
      align: ['left', 'left', 'left', 'right', 'left'],
      rows: shown.slice(0, MAX_ROWS).map((one) => rowOf(one, now, serverUrl)),
    },
    ...(left > 0
      ? [{ kind: 'paragraph', content: [`and ${countInWords(left, 'more incident')}.`] } as const]
      : []),
  ]
}

function rowOf(facts: IncidentFacts, now: number, serverUrl: string): readonly (readonly Inline[])[] {
  const { headline, incident, state, group, recovery, failedRunUrl, workflow } = facts
  const { severity, span, failures, last } = incident
  const tone = recovery
    ? 'good'
    : severity === 'critical'
      ? 'bad'
      : severity === 'warning'
        ? 'warning'
        : 'neutral'
  const length = lengthInWords(Math.max(0, recovery?.redSeconds ?? now - span.from))
  return [
    [icons[tone]],
    [link(headline, failedRunUrl ?? workflow?.url, serverUrl), state === 'open' ? '' : ` (${state})`],
    [`${timeOf(isoTime(span.from))} (${recovery ? `lasted ${length}` : length})`],
    [failures === 0 ? '–' : String(failures)],
    [group?.meaning ?? (last.title === headline ? '–' : last.title)],
  ]
}
