import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attemptKey, emptyHistory, type History } from '../../src/core/history/history.ts'
import { branchRates, eventRates } from '../../src/core/vitals/breakdown.ts'
import { chargesOf, costOf } from '../../src/core/vitals/cost.ts'
import { feedbackOf } from '../../src/core/vitals/feedback.ts'
import { flakyJobsOf } from '../../src/core/vitals/flaky-jobs.ts'
import { jobVitalsOf } from '../../src/core/vitals/job-vitals.ts'
import { detectionOf, recoveryOf } from '../../src/core/vitals/recovery.ts'
import { slowdownsOf } from '../../src/core/vitals/slowdowns.ts'
import { stepKinds } from '../../src/core/vitals/step-kinds.ts'
import { basisOf, timeVitalsOf } from '../../src/core/vitals/time-split.ts'
import { strangeHistory } from '../builders/histories.ts'
import { jobsOf, sceneOf } from '../builders/jobs.ts'

/** With jobs for every attempt, so that attempts are compared too. */
const histories = strangeHistory({ minRuns: 1, maxRuns: 12 }).map((history): History => {
  const jobs = [...history.jobs].flatMap(([, jobs]) => jobs)
  const attempts = [...history.runs.values()].flatMap((run) =>
    run.attempts.map(({ number }) => attemptKey(run.id, number)),
  )
  return {
    ...history,
    jobs: new Map(
      attempts.map((key, i) => [
        key,
        jobs.map((job, k) => ({ ...job, id: 100 * i + k })).filter((_, k) => (i + k) % 3),
      ]),
    ),
  }
})

function measuresOf(history: History) {
  const runs = [...history.runs.values()]
  const jobs = jobsOf(history)
  const scene = sceneOf(history)
  const kinds = stepKinds()
  const inWindow = runs.filter(({ createdAt }) => createdAt >= scene.from && createdAt <= scene.now)
  return {
    basis: basisOf(inWindow, history),
    branches: branchRates(inWindow, scene),
    events: eventRates(inWindow),
    jobs: jobVitalsOf(jobs, kinds, scene),
    time: timeVitalsOf(inWindow, jobs, kinds, scene),
    feedback: feedbackOf(inWindow, history),
    recovery: recoveryOf(runs, scene),
    detection: detectionOf(history.raised, scene),
    cost: costOf(chargesOf(jobs, runs, scene), 'USD'),
    ...slowdownsOf(jobs, scene),
    flakyJobs: flakyJobsOf(jobs, scene),
  }
}

function reversed(history: History): History {
  return {
    ...history,
    runs: new Map([...history.runs].toReversed()),
    jobs: new Map([...history.jobs].map(([key, jobs]) => [key, jobs.toReversed()] as const).toReversed()),
    raised: new Map([...history.raised].toReversed()),
  }
}

/** Every number anywhere in it. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe('whatever a history says, the measures of its jobs', () => {
  test('do not depend on the order of what was read', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(measuresOf(reversed(history))).toEqual(measuresOf(history))
      }),
    )
  })

  test('are plain JSON, with no number below zero', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const measures = measuresOf(history)
        expect(JSON.parse(JSON.stringify(measures))).toEqual(measures)
        expect(numbersIn(measures).every((number) => number >= 0 && number < 1e12)).toBe(true)
      }),
    )
  })

  test('stay within what they are shares of', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { basis, branches, events, jobs, time, cost, feedback, flakyJobs } = measuresOf(history)
        for (const { final, firstAttempt, runs } of [...branches, ...events]) {
          expect(final.total).toBeLessThanOrEqual(runs)
          expect(firstAttempt.good).toBeLessThanOrEqual(firstAttempt.total)
        }
        for (const { final, firstAttempt, duration, executions, conclusions, steps } of jobs) {
          const ended = Object.values(conclusions).reduce((sum, count) => sum + count, 0)
          expect(Math.max(final.total, firstAttempt.total, duration.count)).toBeLessThanOrEqual(ended)
          expect(duration.count).toBeLessThanOrEqual(executions)
          for (const step of steps) expect(step.duration.count).toBeLessThanOrEqual(ended)
        }
        const { failures, reruns, superseded, total, workflows } = cost
        for (const part of ['jobs', 'minutes', 'price'] as const) {
          const wasted = failures[part] + reruns[part] + superseded[part]
          expect(wasted).toBeLessThanOrEqual(total[part] + 1e-9)
          expect(workflows.reduce((sum, of) => sum + of[part], 0)).toBeCloseTo(total[part], 6)
        }
        expect(cost.unpricedJobs).toBeLessThanOrEqual(total.jobs)
        expect(basis.withJobs).toBeLessThanOrEqual(basis.attempts)
        expect(time.attempts).toBeLessThanOrEqual(basis.withJobs)
        expect(feedback.firstRed.count + feedback.allGreen.count).toBeLessThanOrEqual(feedback.commits)
        for (const { flakes, executions } of flakyJobs) expect(flakes).toBeLessThanOrEqual(executions)
      }),
    )
  })
})

test('of nothing, everything is nothing', () => {
  expect(measuresOf(emptyHistory)).toMatchObject({
    basis: { attempts: 0, withJobs: 0 },
    jobs: [],
    time: { attempts: 0, queue: { count: 0 } },
    feedback: { commits: 0, firstRed: { count: 0 }, allGreen: { count: 0 } },
    recovery: [],
    cost: { total: { jobs: 0, minutes: 0, price: 0 }, workflows: [] },
    slowdowns: [],
    slowerSteps: [],
    flakyJobs: [],
  })
})
