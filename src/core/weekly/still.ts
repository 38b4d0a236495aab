import type { History } from '../history/history.ts'
import { scheduleVitalsOf } from '../vitals/schedule-vitals.ts'
import { failuresIn, type WeeklyQuestion } from './look.ts'
import type { Period } from './period.ts'

/** What of a period still is so when it is reported, which can be days later: nobody is asked to do what is done. */
export type Still = {
  /** Fingerprints of failures that go on. */
  readonly failing: ReadonlySet<string>
  /** Paths of workflows whose schedules are dead. */
  readonly dead: ReadonlySet<string>
}

export function stillSo({ from }: Period, history: History, question: WeeklyQuestion): Still {
  const { now, repositoryUrl } = question
  const { groups } = failuresIn(history, { from, to: now }, question)
  const schedules = scheduleVitalsOf({ history, repositoryUrl, now }, question)
  return {
    failing: new Set(groups.flatMap(({ state, fingerprint }) => (state === 'over' ? [] : [fingerprint]))),
    dead: new Set(schedules.flatMap(({ weight, path }) => (weight === 'alarm' ? [path] : []))),
  }
}
