import type { History } from '../core/history/history.ts'
import type { Interval } from '../core/history/intervals.ts'
import { HOUR, type Run, type Seconds } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { countInWords, lengthInWords, timeInWords } from '../core/words.ts'
import type { Situation } from './situation.ts'

/** Looks are remembered by the hour in which the runs were created: its first second. */
export function hourOf({ createdAt }: Run): Seconds {
  return Math.floor(createdAt / HOUR) * HOUR
}

/** The hours of runs that were listed whole, as far as they have gone by: they were looked at now. */
export function hoursListed(
  runs: History['runs'],
  listed: readonly Interval[],
  { from: start, to: now }: Interval,
): History['looked'] {
  const wasListed = (hour: Seconds) =>
    hour >= start && listed.some(({ from, to }) => from <= hour && to >= Math.min(hour + HOUR - 1, now))
  const hours = new Set([...runs.values()].map(hourOf))
  return new Map([...hours].filter(wasListed).map((hour) => [hour, now]))
}

/** Names runs of which nobody knows whether they were run again since they were last looked at, and when that was. */
export function notLookedAt(
  runs: readonly Run[],
  { remembered, now }: Pick<Situation, 'remembered' | 'now'>,
  then = 'the next steps go on',
): readonly Gap[] {
  let [count, newest, since] = [0, 0, now]
  for (const run of runs) {
    const lookedAt = remembered.looked.get(hourOf(run)) ?? Number.NEGATIVE_INFINITY
    if (lookedAt >= now) continue
    count += 1
    newest = Math.max(newest, run.createdAt)
    since = Math.min(since, lookedAt)
  }
  if (count === 0) return []
  const what = `Late reruns of ${countInWords(count, 'run')} created until ${timeInWords(newest)}`
  const last = Number.isFinite(since)
    ? `They were last looked for up to ${lengthInWords(now - since)} ago`
    : 'They were not looked for yet'
  return [{ what, why: `${last}; ${then}.` }]
}
