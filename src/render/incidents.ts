import { isRenamed } from '../core/incidents/causes.ts'
import { isActive } from '../core/incidents/incident.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { Finding } from '../core/incidents/observation.ts'
import type { Seconds } from '../core/model.ts'
import { countInWords, isoTime, lengthInWords } from '../core/words.ts'
import { type Block, type Inline, link } from './document.ts'
import { icons } from './message-words.ts'
import { timeOf } from './names.ts'
import { toneOfSeverity } from './tones.ts'

/** A day after its end an incident is no news. */
const ENDED_SHOWN = 24 * 60 * 60
const MAX_ROWS = 20

/** When it was looked at, and where links may lead. */
export type Seen = { readonly now: Seconds; readonly serverUrl: string }

/** `2 incidents go on`. */
export function goingOn(count: number): string {
  return count === 0 ? 'No incident goes on' : countInWords(count, 'incident goes on', 'incidents go on')
}

/**
 * What all of it is of, in one line. Failures that nobody is told of, since there are not enough of them yet, are in
 * it: none goes uncounted.
 */
export function incidentBasis(
  facts: readonly IncidentFacts[],
  { now, pending }: Seen & { readonly pending: readonly Finding[] },
  sums: readonly string[],
): Block {
  const lasting = facts.filter(({ incident }) => isActive(incident))
  const runs = failuresOf(lasting.map(({ incident }) => incident))
  const more = failuresOf(pending)
  const reasons = countInWords(pending.length, 'reason')
  const parts = [
    `As of ${timeOf(isoTime(now))}`,
    ...(lasting.length > 0 ? [countInWords(runs, 'failed run')] : []),
    ...sums,
    ...(pending.length > 0
      ? [
          `${countInWords(more, 'more run')} failed for ${reasons}, none of which has come up often enough to be told`,
        ]
      : []),
  ]
  return { kind: 'paragraph', content: [`${parts.join(' · ')}.`] }
}

function failuresOf(some: readonly { readonly failures: number }[]): number {
  return some.reduce((sum, { failures }) => sum + failures, 0)
}

/** What goes on, and what ended within a day. Empty where nothing did. */
export function incidentTable(facts: readonly IncidentFacts[], { now, serverUrl }: Seen): readonly Block[] {
  const shown = facts.filter(
    ({ incident, recovery }) =>
      isActive(incident) ||
      (recovery && !isRenamed(incident) && (incident.resolution?.endedAt ?? 0) >= now - ENDED_SHOWN),
  )
  if (shown.length === 0) return []
  const left = shown.slice(MAX_ROWS)
  const failures = failuresOf(left.map(({ incident }) => incident))
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
