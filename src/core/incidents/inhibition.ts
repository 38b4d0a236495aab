import type { Seconds } from '../model.ts'
import { type Incident, isActive, isLapsed } from './incident.ts'

/** While a source silences them, targets with the same `equal` are not told. */
export type Inhibition = {
  readonly isSource: (incident: Incident) => boolean
  readonly isTarget: (incident: Incident) => boolean
  readonly equal: (incident: Incident) => string
  /** Whether a source that is over still silences what has not failed since. */
  readonly silences: 'while-it-lasts' | 'until-it-fails-again'
}

/**
 * A branch that is red for the reason for which the default branch is red, is red because of it; and stays so after
 * that was mended, until it is brought up to date or run again.
 */
export const echoes: Inhibition = {
  isSource: ({ subject }) => subject.branchClass === 'default',
  isTarget: ({ subject }) => subject.branchClass !== 'default',
  equal: ({ subject }) => JSON.stringify([subject.workflow, subject.fingerprint]),
  silences: 'until-it-fails-again',
}

export function inhibitedAmong(
  incidents: Iterable<Incident>,
  rules: readonly Inhibition[],
  now: Seconds,
): (incident: Incident) => boolean {
  const all = [...incidents]
  const ruled = rules.map((rule) => ({ ...rule, until: silencedUntil(all, rule, now) }))
  // What is a source too would else silence itself.
  return (incident) =>
    isActive(incident) &&
    ruled.some(
      ({ isSource, isTarget, equal, until }) =>
        isTarget(incident) &&
        !isSource(incident) &&
        incident.last.seenAt <= (until.get(equal(incident)) ?? Number.NEGATIVE_INFINITY),
    )
}

/** Failures up to then are because of a source. */
function silencedUntil(
  incidents: readonly Incident[],
  { isSource, equal, silences }: Inhibition,
  now: Seconds,
): ReadonlyMap<string, Seconds> {
  const until = new Map<string, Seconds>()
  for (const source of incidents.filter(isSource)) {
    if (isLapsed(source, now) || (!isActive(source) && silences === 'while-it-lasts')) continue
    const end = source.resolution?.endedAt ?? Number.POSITIVE_INFINITY
    until.set(equal(source), Math.max(end, until.get(equal(source)) ?? end))
  }
  return until
}
