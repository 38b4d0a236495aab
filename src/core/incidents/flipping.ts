import { countInWords } from '../words.ts'
import { isOfAlert } from './alert-findings.ts'
import type { Incident } from './incident.ts'
import type { LifeCycle } from './settings.ts'

/** What came back so often, each time soon after it was good, is not over with the next pass. */
const FLIPS = 3

/** Passes in a row that end an incident. One more where it flips: it stays open meanwhile, and nobody hears of each flip. */
export function passesNeeded(
  incident: Pick<Incident, 'episode' | 'first'>,
  { passesToResolve }: Pick<LifeCycle, 'passesToResolve'>,
): number {
  return returnsOf(incident) >= FLIPS ? passesToResolve + 1 : passesToResolve
}

/** What people are told of it; `undefined` where it does not flip. */
export function flippingSentence(incident: Incident): string | undefined {
  const returns = returnsOf(incident)
  if (returns < FLIPS || isOfAlert(incident)) return undefined
  return `It came back ${countInWords(returns, 'time')}: from now on a pass is told once another follows.`
}

function returnsOf({ episode, first }: Pick<Incident, 'episode' | 'first'>): number {
  return episode - first
}
