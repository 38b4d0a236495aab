import { expect } from '@jest/globals'
import type { Run, Seconds } from '../../../src/core/model.ts'
import { judgeSchedule, type ScheduleQuestion } from '../../../src/core/schedules/dead-man.ts'
import { type ScheduleVerdict, weightOf } from '../../../src/core/schedules/verdict.ts'
import { at } from '../../builders/runs.ts'
import { testWithVectors, vector } from '../../render/payloads.ts'
import { aQuestion, scheduled } from './questions.ts'

/** The data are by healthchecks/healthchecks, BSD-3-Clause; they stay beside the repository. */
type Cases = {
  readonly getStatus: readonly Stored[]
  readonly cron: readonly {
    readonly schedule: string
    readonly tz: string
    readonly lastPing: string
    readonly at?: Readonly<Record<string, string>>
    readonly nextExpected?: string
  }[]
  readonly never: readonly { readonly expect: string }[]
  readonly goingDownAfter: readonly (Stored & {
    readonly expectRelativeToPingSec?: number
    readonly expectRelativeToStartSec?: number
  })[]
  readonly transitions: readonly Transition[]
}

type Stored = {
  readonly why?: string
  readonly stored?: string
  readonly storedAnyOf?: readonly string[]
  readonly lastPingAgoSec?: number | null
  readonly lastStartAgoSec?: number
  readonly withStarted?: boolean
  readonly expect?: string | null
  readonly expectWithStarted?: string
}

type Transition = Stored & {
  readonly flips?: number
  readonly flipAtRelativeToPingSec?: number
  readonly newDeadlineRelativeToPingSec?: number
}

const cases = () => vector('deadman/healthchecks-status.json') as Cases

const DAY = 86_400
const GRACE = 3600
const MIDNIGHT = at('2026-11-18T00:00:00Z')
const patience = { kind: 'fixed', seconds: GRACE } as const

/**
 * The mapping, also in docs/schedules.md. A ping is a scheduled run that passed; the period of a day is a daily cron
 * that fires at the second of the ping; a start is a run that has not ended; `paused` without a start is a workflow
 * that a person disabled (GitHub starts none that is disabled); stored as `down` is a ping that told of failure.
 */
function asked(stored: string, { lastPingAgoSec: ping, lastStartAgoSec: start }: Stored): ScheduleQuestion {
  const now = MIDNIGHT + (ping ?? 0)
  const runs: Run[] = []
  if (typeof ping === 'number') runs.push(scheduled(MIDNIGHT, stored === 'down' ? 'failure' : 'success'))
  if (stored === 'down') runs.push(scheduled(now - 5 * DAY))
  if (start !== undefined) runs.push(scheduled(now - start, 'unfinished'))
  const state = stored === 'paused' && start === undefined ? 'disabled_manually' : 'active'
  const firstSeen = stored === 'new' || stored === 'paused' ? now - (start ?? 0) - 60 : now - 90 * DAY
  return aQuestion({ runs, state, firstSeen, patience, now })
}

/** Their word for a verdict; a running job is laid over it for those who ask for `started`. */
function wordOf(verdict: ScheduleVerdict, question: ScheduleQuestion, withStarted = false): string {
  const { status, facts } = verdict
  if (withStarted && facts.runningSince !== undefined && facts.runningSince + GRACE > question.now)
    return 'started'
  if (status === 'disabled') return 'paused'
  if (status === 'new') return 'new'
  if (status === 'late') return 'grace'
  return status === 'on-time' || status === 'never-due' ? 'up' : 'down'
}

testWithVectors('11 of 11 statuses of checks with a period', () => {
  const { getStatus } = cases()
  for (const it of getStatus) {
    for (const stored of it.storedAnyOf ?? [it.stored ?? '']) {
      const question = asked(stored, it)
      const verdict = judgeSchedule(question)
      const label = `${it.why} (${stored})`
      expect([label, wordOf(verdict, question, it.withStarted)]).toEqual([label, it.expect])
      const overlaid = it.expectWithStarted ?? it.expect
      expect([label, wordOf(verdict, question, true)]).toEqual([label, overlaid])
    }
  }
  expect(getStatus).toHaveLength(11)
})

testWithVectors('3 of 3 checks with a cron expression, at the very second', () => {
  const { cron } = cases()
  for (const { schedule, tz, lastPing, at: moments = {}, nextExpected } of cron) {
    const base = { schedules: [{ cron: schedule, timezone: tz }], runs: [scheduled(at(lastPing))], patience }
    for (const [moment, word] of Object.entries(moments)) {
      const question = aQuestion({ ...base, firstSeen: at(lastPing) - DAY, now: at(moment) })
      expect([moment, wordOf(judgeSchedule(question), question)]).toEqual([moment, word])
    }
    if (nextExpected === undefined) continue
    const verdict = judgeSchedule(aQuestion({ ...base, firstSeen: at(lastPing) - DAY, now: at(lastPing) }))
    expect(verdict.facts.nextDue).toBe(at(nextExpected))
  }
  expect(cron).toHaveLength(3)
})

testWithVectors('1 of 1 schedule that is never due stays up, and is named', () => {
  const { never } = cases()
  const question = aQuestion({ schedules: [{ cron: '0 0 31 2 *' }], runs: [scheduled(0)], patience })
  const verdict = judgeSchedule(question)
  expect(never.map((it) => it.expect)).toEqual([wordOf(verdict, question)])
  expect([verdict.status, weightOf(verdict)]).toEqual(['never-due', 'unknown'])
})

/** When it will become stale, or became so; `undefined` where no such time lies ahead. */
function deadlineOf(verdict: ScheduleVerdict, stored: string): Seconds | undefined {
  if ('staleAt' in verdict) return verdict.staleAt
  return 'overdueSince' in verdict && stored !== 'down' ? verdict.overdueSince : undefined
}

testWithVectors('6 of 6 deadlines', () => {
  const { goingDownAfter } = cases()
  for (const it of goingDownAfter) {
    const stored = it.stored ?? ''
    const question = asked(stored, it)
    const verdict = judgeSchedule(question)
    const ping = question.now - (it.lastPingAgoSec ?? 0)
    const start = question.now - (it.lastStartAgoSec ?? 0)
    const { expectRelativeToPingSec: afterPing, expectRelativeToStartSec: afterStart } = it
    const expected = afterPing !== undefined ? ping + afterPing : afterStart && start + afterStart
    expect([stored, deadlineOf(verdict, stored)]).toEqual([stored, expected])
  }
  expect(goingDownAfter).toHaveLength(6)
})

testWithVectors('6 of 6 changes: told once, with the time of the deadline', () => {
  const { transitions } = cases()
  const timed = transitions.filter(({ lastPingAgoSec }) => typeof lastPingAgoSec === 'number')
  for (const it of timed) {
    const question = asked(it.stored ?? '', it)
    const verdict = judgeSchedule(question)
    const alarms = weightOf(verdict) === 'alarm' ? 1 : 0
    expect([it.why, alarms]).toEqual([it.why, it.flips])
    const after = it.flipAtRelativeToPingSec ?? it.newDeadlineRelativeToPingSec
    if (after !== undefined) expect(deadlineOf(verdict, '')).toBe(MIDNIGHT + after)
  }
  const fresh = aQuestion({ firstSeen: MIDNIGHT, now: MIDNIGHT + 60 })
  const first = { ...fresh, runs: [scheduled(MIDNIGHT + 60)] }
  expect([fresh, first].map((question) => weightOf(judgeSchedule(question)))).toEqual(['fine', 'fine'])
  const broken = aQuestion({ schedules: [{ cron: '\u0000', timezone: '\ud800' }] })
  expect(judgeSchedule(broken)).toMatchObject({ status: 'no-data' })
  expect(judgeSchedule(first)).toEqual(judgeSchedule(first))
  expect([transitions.length, timed.length]).toEqual([6, 3])
})
