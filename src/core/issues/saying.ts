import type { Issue } from '../../ports/writing.ts'
import type { Mark } from '../incidents/mark.ts'
import { DAY, MINUTE, type Seconds } from '../model.ts'

/**
 * How far people had been told, and how many comments there were, before the newest comment. That comes after the body,
 * so that a monitor that dies in between leaves it unsaid.
 */
export type Saying = Pick<Mark, 'episode' | 'stage' | 'at'> & Pick<Issue, 'comments'>

/** What a monitor has not done by then it does not do any more: it was killed. */
export const LEFT_BEHIND = 10 * MINUTE
/** So long after it happened a comment is still news. */
const IS_NEWS = DAY

/** How far people were told in truth, where the newest comment was never made. */
export function unsaidIn(
  { comments }: Pick<Issue, 'comments'>,
  saying: Saying | undefined,
  now: Seconds,
): Pick<Mark, 'episode' | 'stage'> | undefined {
  if (!saying || comments > saying.comments) return undefined
  const { episode, stage, at } = saying
  return now > at + LEFT_BEHIND && now < at + IS_NEWS ? { episode, stage } : undefined
}
