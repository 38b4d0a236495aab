import { describe, expect, test } from '@jest/globals'
import type { Run, Seconds } from '../../../src/core/model.ts'
import { judgeSchedule } from '../../../src/core/schedules/dead-man.ts'
import { nextFiring } from '../../../src/core/schedules/firings.ts'
import { learnLateness } from '../../../src/core/schedules/lateness.ts'
import { weightOf } from '../../../src/core/schedules/verdict.ts'
import { at } from '../../builders/runs.ts'
import { aCron, aQuestion, scheduled } from './questions.ts'

const HOUR = 3600
const DAY = 24 * HOUR
const START = at('2026-10-01T00:00:00Z')
const LEARNED = START + 7 * DAY
const WEEKS = 5 * 7 * DAY

/** A small generator of its own, so that every failure can be repeated (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Weather = {
  readonly cron: string
  /** Whether every firing is late by itself, all of one day by the same, or as it goes. */
  readonly lateness: 'each' | 'by-day'
  readonly maxLateness: Seconds
  /** Share of firings that never start a run. */
  readonly dropped: number
}

/** Runs of a schedule that fires until `end`. */
function life({ cron, lateness, maxLateness, dropped }: Weather, end: Seconds, seed: number): readonly Run[] {
  const random = chance(seed)
  const read = aCron(cron)
  const today = { day: -1, late: 0 }
  const runs: Run[] = []
  for (let firing = nextFiring(read, START - 1); firing !== undefined && firing < end; ) {
    const day = Math.floor(firing / DAY)
    if (day !== today.day) Object.assign(today, { day, late: random() * maxLateness })
    const late = lateness === 'each' ? random() * maxLateness : today.late
    if (random() >= dropped) runs.push(scheduled(Math.floor(firing + late)))
    firing = nextFiring(read, firing)
  }
  return runs.toSorted((a, b) => a.createdAt - b.createdAt)
}

const judgeAt = (cron: string, runs: readonly Run[], now: Seconds) =>
  judgeSchedule(
    aQuestion({
      schedules: [{ cron }],
      runs: runs.filter(({ createdAt }) => createdAt <= now),
      runsKnownSince: START,
      firstSeen: START,
      now,
    }),
  )

const weathers: readonly Weather[] = ['each', 'by-day'].flatMap((lateness) => [
  { cron: '0 3 * * *', lateness: lateness as 'each', maxLateness: 12 * HOUR, dropped: 0 },
  { cron: '0 3 * * *', lateness: lateness as 'each', maxLateness: 12 * HOUR, dropped: 0.02 },
  { cron: '30 4 * * 1-5', lateness: lateness as 'each', maxLateness: 12 * HOUR, dropped: 0.02 },
  { cron: '0 0 * * 0', lateness: lateness as 'each', maxLateness: 12 * HOUR, dropped: 0.02 },
  { cron: '0 */6 * * *', lateness: lateness as 'each', maxLateness: 12 * HOUR, dropped: 0.05 },
  { cron: '17 * * * *', lateness: lateness as 'each', maxLateness: 12 * HOUR, dropped: 0.3 },
  { cron: '*/15 * * * *', lateness: lateness as 'each', maxLateness: 12 * HOUR, dropped: 0.8 },
])

const seeds = Array.from({ length: Number(process.env.SCHEDULE_SEEDS ?? 2) }, (_, i) => i + 1)

describe.each(weathers)('$cron, late by up to 12 h $lateness, $dropped dropped', (weather) => {
  test('raises no false alarm after seven days', () => {
    const alarms = seeds.flatMap((seed) => {
      const runs = life(weather, START + WEEKS, seed)
      // Silence is longest just before a run: before the five that came after the longest, and before 40 others.
      const ends = runs
        .map(({ createdAt }, i) => ({
          now: createdAt - 1,
          silence: createdAt - (runs[i - 1]?.createdAt ?? START),
        }))
        .filter(({ now }) => now >= LEARNED)
      const sampled = ends.filter((_, i) => i % Math.ceil(ends.length / 40) === 0).map(({ now }) => now)
      const longest = ends
        .toSorted((a, b) => b.silence - a.silence)
        .slice(0, 5)
        .map(({ now }) => now)
      return [...sampled, ...longest].filter((now) => weightOf(judgeAt(weather.cron, runs, now)) !== 'fine')
    })
    expect(alarms).toEqual([])
  })

  test('is found dead within three gaps and a day after its last run', () => {
    for (const seed of seeds) {
      const end = LEARNED + Math.floor(chance(-seed)() * 3 * 7 * DAY)
      const runs = life(weather, end, seed)
      const last = runs.at(-1)?.createdAt ?? START
      const { facts } = judgeAt(weather.cron, runs, last)
      const bound = Math.max(3 * (facts.expectedEvery ?? 0), 6 * HOUR) + DAY
      expect(weightOf(judgeAt(weather.cron, runs, last + bound))).toBe('alarm')
    }
  })
})

describe('what is learned', () => {
  const runs = (late: Seconds, count: number) =>
    Array.from({ length: count }, (_, i) => scheduled(START + i * DAY + late))
  const facts = (late: Seconds, count: number) =>
    judgeAt('0 0 * * *', runs(late, count), START + count * DAY).facts

  test('until there are seven days, the worst that people report is assumed', () => {
    expect(facts(60, 5).lateness).toMatchObject({ basis: 'assumed', tolerated: 12 * HOUR, waits: 4 })
  })

  test('the more days, the closer to what was seen', () => {
    const tolerated = [8, 15, 29].map((count) => facts(HOUR, count).lateness.tolerated)
    expect(tolerated).toEqual(tolerated.toSorted((a, b) => b - a))
    expect(tolerated.every((seconds) => seconds > HOUR && seconds <= 12 * HOUR)).toBe(true)
    expect(tolerated.at(-1)).toBeLessThan(2 * HOUR)
  })

  test('dropped firings are counted against those that were due', () => {
    const gappy = runs(60, 20).filter((_, i) => i !== 5 && i !== 11)
    const { lateness } = judgeAt('0 0 * * *', gappy, START + 20 * DAY).facts
    expect(lateness).toMatchObject({ firings: 19, dropped: 2, max: DAY, tolerated: DAY, median: 60 })
  })

  test('a death that was survived excuses no more than a day', () => {
    const revived = [...runs(60, 8), ...runs(60, 28).slice(20)]
    expect(judgeAt('0 0 * * *', revived, START + 28 * DAY).facts.lateness.tolerated).toBe(DAY)
  })
})

test('more than the worst that was reported is tolerated only where firings are dropped, and a day at most', () => {
  const hours = Array.from({ length: 9 * 24 }, (_, i) => START + i * HOUR + 600)
  const tolerated = (starts: readonly Seconds[]) => learnLateness([aCron('0 * * * *')], starts).tolerated
  expect(tolerated(hours)).toBeLessThan(2 * HOUR)
  expect(tolerated(hours.filter((_, i) => i < 100 || i > 105))).toBe(DAY)
  const late = Array.from({ length: 9 }, (_, i) => START + i * DAY + i * HOUR)
  expect(learnLateness([aCron('0 0 * * *')], late).tolerated).toBe(12 * HOUR)
})
