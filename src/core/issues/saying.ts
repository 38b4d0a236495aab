import type { Issue } from '../../ports/writing.ts'
import type { Mark } from '../incidents/mark.ts'
import { DAY, MINUTE, type Seconds } from '../model.ts'

/**
 * When a comment was about to be made, and how many there were before it. It comes after the body, so that a monitor that
 * dies in between leaves it unsaid.
 */
export type Saying = { readonly at: Seconds } & Pick<Issue, 'comments'>

/** With how far people had been told before it. */
export type IncidentSaying = Saying & Pick<Mark, 'episode' | 'stage'>

/** With how many incidents it held before. */
export type UmbrellaSaying = Saying & { readonly members: number }

/** What a monitor has not done by then it does not do any more: it was killed. */
export const LEFT_BEHIND = 10 * MINUTE
/** So long after it happened a comment is still news. */
const IS_NEWS = DAY

/** Of a comment that was never made, and that somebody should make up for. */
export function unsaidIn<S extends Saying>(
  { comments }: Pick<Issue, 'comments'>,
  saying: S | undefined,
  now: Seconds,
): S | undefined {
  if (!saying || comments > saying.comments) return undefined
  return now > saying.at + LEFT_BEHIND && now < saying.at + IS_NEWS ? saying : undefined
}

/** What is made up for is not secured again: whoever takes a comment away does not want it. */
export function nextSaying<S extends Saying>({
  next,
  unsaid,
  before,
}: {
  /** Where there is something to say. */
  readonly next: S | undefined
  readonly unsaid: S | undefined
  readonly before: S | undefined
}): S | undefined {
  return unsaid ? undefined : (next ?? before)
}
