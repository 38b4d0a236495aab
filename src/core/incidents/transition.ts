import type { Seconds } from '../model.ts'
import { severities } from '../reports/health.ts'
import { passesNeeded } from './flipping.ts'
import { type Incident, type Incidents, isActive, stateOf } from './incident.ts'
import { isEnough, type LifeCycle } from './settings.ts'

export type TransitionKind =
  | 'opened'
  | 'reopened'
  | 'acknowledged'
  /** Graver than before, by severity or by age. */
  | 'escalated'
  /** Passed often enough: to be held against GitHub before anyone is told. Said at every look until that is done. */
  | 'to-be-verified'
  /** Failed again before the pass was verified. */
  | 'relapsed'
  | 'resolved'

export type Transition = {
  readonly kind: TransitionKind
  readonly key: string
  readonly incident: Incident
}

/** How grave an incident has become, as one number that only grows within an episode. */
export function gravityOf({ severity, escalations }: Incident): number {
  return severities.length - severities.indexOf(severity) + escalations
}

/** What became of the incidents between two states of them. */
export function transitionsBetween(
  before: Incidents,
  after: Incidents,
  lifeCycle: LifeCycle,
  now: Seconds,
): readonly Transition[] {
  return [...after].flatMap(([key, incident]) => {
    const awaited = awaitsVerification(incident, lifeCycle, now)
    const kind = awaited ? 'to-be-verified' : kindOf(before.get(key), incident, now)
    return kind ? [{ kind, key, incident }] : []
  })
}

function awaitsVerification(incident: Incident, lifeCycle: LifeCycle, now: Seconds): boolean {
  if (stateOf(incident, now) !== 'recovering') return false
  // An announced end that has come needs no pass to be believed, but to be verified.
  return incident.pass === undefined || isEnough(incident.pass.passes, passesNeeded(incident, lifeCycle))
}

function kindOf(before: Incident | undefined, after: Incident, now: Seconds): TransitionKind | undefined {
  if (before === after) return undefined
  if (before?.episode !== after.episode) return after.episode > after.first ? 'reopened' : 'opened'
  const [was, is] = [stateOf(before, now), stateOf(after, now)]
  if (was !== is && (is === 'acknowledged' || is === 'resolved')) return is
  if (was === 'recovering' && is !== 'recovering') return 'relapsed'
  return isActive(after) && gravityOf(after) > gravityOf(before) ? 'escalated' : undefined
}
