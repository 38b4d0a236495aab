import type { Seconds } from '../model.ts'
import { resolve } from './episode.ts'
import { type Incident, type Incidents, isActive, stateOf } from './incident.ts'
import type { LifeCycle } from './settings.ts'
import { mergeSpans, type Sighting, spanOf } from './span.ts'

/** What GitHub said when it was asked once more. `failing` says when it failed after the pass. */
export type Verdict =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failing'; readonly seenAt: Seconds }
  | { readonly kind: 'unknown' }

/** Resolves a recovering incident whose pass was verified. Anything else it leaves as it is, or to be asked again. */
export function verify(
  incidents: Incidents,
  key: string,
  verdict: Verdict,
  { now, lapseAfter }: { readonly now: Seconds } & Pick<LifeCycle, 'lapseAfter'>,
): Incidents {
  const incident = incidents.get(key)
  if (!incident || stateOf(incident, now) !== 'recovering') return incidents
  switch (verdict.kind) {
    case 'passed':
      return new Map(incidents).set(key, resolve(incident, now))
    case 'failing':
      return new Map(incidents).set(key, failedAgain(incident, verdict.seenAt, lapseAfter))
    case 'unknown':
      return incidents
  }
}

function failedAgain(incident: Incident, seenAt: Seconds, lapseAfter: Seconds): Incident {
  const { span } = incident
  const sighting: Sighting = { from: span.from, seenAt, until: seenAt + lapseAfter, basis: 'assumed' }
  return { ...incident, span: mergeSpans(span, spanOf(sighting)) }
}

/** Somebody took it on: it is still open, and nobody is reminded of it. */
export function acknowledge(incidents: Incidents, key: string, at: Seconds): Incidents {
  const incident = incidents.get(key)
  if (!incident || !isActive(incident) || incident.acknowledgedAt !== undefined) return incidents
  return new Map(incidents).set(key, { ...incident, acknowledgedAt: at })
}
