import type { Seconds } from '../model.ts'
import { severities } from '../reports/health.ts'
import { type Incident, type Incidents, isActive, stateOf } from './incident.ts'
import { isEnough, type LifeCycle } from './settings.ts'

export type TransitionKind =
  | 'pending'
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
  { passesToResolve }: LifeCycle,
  now: Seconds,
): readonly Transition[] {
  return [...after].flatMap(([key, incident]) => {
    const awaited = awaitsVerification(incident, passesToResolve, now)
    const kind = awaited ? 'to-be-verified' : kindOf(before.get(key), incident, now)
    return kind ? [{ kind, key, incident }] : []
  })
}

function awaitsVerification(incident: Incident, passesToResolve: number, now: Seconds): boolean {
  const { pass, openedAt } = incident
  const over = openedAt !== undefined && stateOf(incident, now) === 'recovering'
  // An announced end that has come needs no pass to be believed, but to be verified.
  return over && (pass === undefined || isEnough(pass.passes, passesToResolve))
}

function kindOf(before: Incident | undefined, after: Incident, now: Seconds): TransitionKind | undefined {
  if (before === after) return undefined
  const again = before?.episode === after.episode ? before : undefined
  const state = stateOf(after, now)
  if (again?.openedAt === undefined && isActive(after))
    return after.episode > after.first ? 'reopened' : 'opened'
  if (again === undefined) return state === 'pending' ? 'pending' : undefined
  const was = stateOf(again, now)
  if (was === 'recovering' && isActive(after) && state !== 'recovering') return 'relapsed'
  if (was !== state && (state === 'acknowledged' || state === 'resolved')) return state
  return isActive(after) && gravityOf(after) > gravityOf(again) ? 'escalated' : undefined
}
