import type { Conclusion, Run, Seconds } from '../../../src/core/model.ts'
import { type Cron, readCron } from '../../../src/core/schedules/cron.ts'
import type { ScheduleQuestion } from '../../../src/core/schedules/dead-man.ts'
import { aRun, NOW } from '../../builders/runs.ts'

/** The cron of an expression that is known to be one. */
export function aCron(expression: string, timezone?: string): Cron {
  const reading = readCron(expression, timezone)
  if (reading.kind === 'unreadable') throw new Error(reading.reason)
  return reading.cron
}

/** A run of event `schedule`. */
export function scheduled(at: Seconds, ending: Conclusion | 'unfinished' = 'success'): Run {
  const conclusion = ending === 'unfinished' ? undefined : ending
  return aRun({ id: at, event: 'schedule', createdAt: at, endings: [conclusion] })
}

/** A daily schedule of which everything is known, first seen half a year ago. */
export function aQuestion(given: Partial<ScheduleQuestion> = {}): ScheduleQuestion {
  return {
    schedules: [{ cron: '0 0 * * *' }],
    runs: [],
    runsKnownSince: 0,
    state: 'active',
    firstSeen: NOW - 180 * 86_400,
    aliveBy: 'success',
    patience: { kind: 'learned' },
    now: NOW,
    ...given,
  }
}
