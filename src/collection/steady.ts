import { DAY, type Seconds } from '../core/model.ts'
import type { GitHub } from '../ports/github.ts'
import type { Situation } from './situation.ts'

/** Requests of a step in which nothing is new. */
const STEADY_REQUESTS = 3

/** What would be one more waits for a step in which anything is new, and for so long at most. */
const PATIENCE = 7 * DAY

/** Whether to ask now for what was last asked for at `lastAt`. What is not is named in the report. */
export function isWorthARequest(
  { news, now, requestsApart }: Pick<Situation, 'news' | 'now' | 'requestsApart'>,
  github: Pick<GitHub, 'requests'>,
  lastAt: Seconds,
): boolean {
  const made = github.requests().made - requestsApart
  return news || made < STEADY_REQUESTS || now - lastAt > PATIENCE
}
