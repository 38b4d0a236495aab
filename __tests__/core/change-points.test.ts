import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normal } from '../../simulator/noise.ts'
import { createRandom } from '../../simulator/random.ts'
import { createSeries, type Shape } from '../../simulator/series.ts'
import { DAY, HOUR } from '../../src/core/model.ts'
import { changeIn, changesByLabel, MIN_SAMPLES, noticeable } from '../../src/core/vitals/change-points.ts'
import { creepOf } from '../../src/core/vitals/creep.ts'
import type { DurationSample } from '../../src/core/vitals/duration-series.ts'
import { grownStep } from '../../src/core/vitals/grown-step.ts'
import { superiority } from '../../src/core/vitals/ranks.ts'
import { hasRisen } from '../../src/core/vitals/rises.ts'
import { limitFor, locate, MIN_SIDE, strongestShift } from '../../src/core/vitals/shifts.ts'
import { trendSince } from '../../src/core/vitals/trend-test.ts'

const START = 1_750_000_000

/** Runs every five hours with a little noise that repeats: 97 to 103 % of the given lengths. */
function series(lengths: readonly number[], label?: string): readonly DurationSample[] {
  return lengths.map((length, i) => ({
    at: START + i * 5 * HOUR,
    seconds: length * (0.97 + ((i * 7) % 13) / 200),
    runId: 1 + i,
    sha: `sha ${i}`,
    ...(label !== undefined && { label }),
  }))
}

const of = (count: number, seconds: number) => Array.from({ length: count }, () => seconds)

describe('a change in duration', () => {
  test('names the first slow run, the last fast one, and both levels', () => {
    const change = changeIn(series([...of(40, 300), ...of(12, 420)]))
    expect(change).toMatchObject({
      kind: 'step',
      at: START + 40 * 5 * HOUR,
      firstSlow: { runId: 41, sha: 'sha 40' },
      lastFast: { runId: 40, sha: 'sha 39' },
      samplesBefore: 40,
      samplesAfter: 12,
      evidence: { test: 'strongest-shift', slowerPairs: 1 },
    })
    expect(change?.beforeSeconds).toBeCloseTo(300, -1)
    expect(change?.changePercent).toBeCloseTo(40, -1)
  })

  test.each<[string, readonly number[]]>([
    ['nothing', of(60, 300)],
    ['two slow runs at the end', [...of(50, 300), 900, 900]],
    ['a stretch that recovered', [...of(30, 300), ...of(15, 600), ...of(10, 300)]],
    ['an improvement', [...of(30, 300), ...of(30, 200)]],
    ['growth below the relative floor', [...of(30, 1000), ...of(30, 1080)]],
    ['growth below the absolute floor', [...of(30, 20), ...of(30, 28)]],
    ['too few samples', [...of(9, 300), ...of(MIN_SAMPLES - 10, 900)]],
    ['too short a time before', [...of(6, 300), ...of(40, 600)]],
    ['no samples', []],
  ])('is not: %s', (_, lengths) => expect(changeIn(series(lengths))).toBeUndefined())

  test('that came back only in part is still one, at its present level', () => {
    const change = changeIn(series([...of(30, 300), ...of(15, 900), ...of(20, 500)]))
    expect(change).toMatchObject({ kind: 'step', firstSlow: { runId: 31 }, samplesBefore: 30 })
    expect(change?.afterSeconds).toBeCloseTo(500, -2)
  })

  test('that is small beside the noise is one, once it has lasted', () => {
    const noise = (i: number) => 1 + (((i * 7) % 13) - 6) / 20
    const grown = Array.from({ length: 120 }, (_, i) => Math.round(600 * noise(i)) * (i < 60 ? 1 : 1.2))
    const samples = series(of(120, 1)).map((one, i) => ({ ...one, seconds: grown[i] ?? 0 }))
    const change = changeIn(samples)
    expect(change).toMatchObject({ kind: 'step', changePercent: expect.closeTo(20, -1) })
    expect(change?.evidence.slowerPairs).toBeLessThan(0.75)
  })

  test('after a level that was too short to be known is told from what was before it, too', () => {
    const change = changeIn(series([...of(30, 300), ...of(6, 260), ...of(20, 420)]))
    expect(change).toMatchObject({ kind: 'step', samplesBefore: 36, firstSlow: { runId: 37 } })
  })

  test('after another is told from the level between', () => {
    const change = changeIn(series([...of(30, 300), ...of(25, 400), ...of(20, 800)]))
    expect(change).toMatchObject({ firstSlow: { runId: 56 } })
    expect(change?.beforeSeconds).toBeCloseTo(400, -1)
  })

  test('over weeks is creep', () => {
    const change = changeIn(series(Array.from({ length: 134 }, (_, i) => 300 + 2 * i)))
    expect(change).toMatchObject({ kind: 'creep', evidence: { test: 'trend' } })
    expect(change?.afterSeconds).toBeGreaterThan(500)
  })

  test('over weeks is none that has come back, or that two outliers make', () => {
    expect(hasRisen(series([...of(20, 300), ...of(20, 350), ...of(20, 400)]))).toBe(true)
    expect(hasRisen(series([...of(20, 300), ...of(30, 400), ...of(8, 300)]))).toBe(false)
    expect(hasRisen(series([...of(58, 300), 900, 900]))).toBe(false)
  })

  test.each([
    ['the week', 7, (at: number) => [2, 3].includes(Math.floor(at / DAY) % 7), 4],
    ['the day', 1, (at: number) => at % DAY >= 20 * HOUR, 1 / 2],
  ])('is not seen in a part of %s that was always slow', (_, days, isSlow, hours) => {
    // Ends with a slow stretch, after three periods.
    const end = Math.floor(START / (7 * DAY)) * 7 * DAY + (days === 7 ? 4 : 1) * DAY
    const times = Array.from({ length: (3 * days * 24) / hours }, (_, i) => end - (i + 1) * hours * HOUR)
    const samples = times.map((at, i) => ({
      at,
      seconds: (isSlow(at) ? 400 : 300) + (i % 7),
      runId: i,
      sha: '',
    }))
    expect(changeIn(samples)).toBeUndefined()
    // The same stretch is news where the ones before were fast.
    const first = samples.map((one) =>
      one.at < end - days * DAY ? { ...one, seconds: 300 + (one.runId % 7) } : one,
    )
    expect(changeIn(first)).toMatchObject({ kind: 'step' })
  })
})

describe('a week', () => {
  /** 30 runs on Saturday and Sunday, and 30 on the days after. */
  const monday = Math.floor(START / (7 * DAY)) * 7 * DAY + 4 * DAY
  const runs = (free: number, working: number) =>
    [...of(30, free), ...of(30, working)].map((seconds, i) => ({
      ...{ at: monday + (i - 30) * 1.5 * HOUR, seconds: seconds + (i % 7), runId: i, sha: '' },
    }))

  test('that begins on a week-end shows no change on Monday: nobody knows how long working days take', () => {
    expect(changeIn(runs(300, 450))).toBeUndefined()
    const friday = { at: monday - 3 * DAY, seconds: 300, runId: 99, sha: '' }
    const before = [friday, { ...friday, at: friday.at + HOUR, runId: 100 }]
    expect(changeIn([...before, ...runs(300, 450)])).toMatchObject({ kind: 'step' })
    const slow = before.map((one) => ({ ...one, seconds: 460 }))
    expect(changeIn([...slow, ...runs(300, 450)])).toBeUndefined()
  })

  test('of days that are slow as a whole has no trend, however many runs they had', () => {
    const days = Array.from({ length: 200 }, (_, seed) => {
      const random = createRandom(seed)
      return Array.from({ length: 28 }, () => 0.05 * normal(random)).flatMap((ofDay, day) =>
        Array.from({ length: 30 }, (_, i) => ({
          ...{ at: START + day * DAY + (i * HOUR) / 2, runId: 30 * day + i, sha: '' },
          seconds: 300 * Math.exp(ofDay + 0.05 * normal(random)),
        })),
      )
    })
    expect(days.filter((samples) => trendSince(START, samples) > 2.3).length).toBeLessThan(0.06 * days.length)
  })
})

describe('labels', () => {
  test('are never compared with one another', () => {
    const moved = [...series(of(40, 300), 'large'), ...series(of(40, 600), 'small')]
    expect(changesByLabel(moved)).toEqual([])
    const slower = series([...of(40, 300), ...of(20, 600)], 'large')
    expect(changesByLabel([...slower, ...series(of(60, 900), 'small')])).toMatchObject([
      { label: 'large', change: { firstSlow: { runId: 41 } } },
    ])
  })

  test('that are used no more have no present', () => {
    const old = series([...of(30, 300), ...of(20, 600)], 'old')
    const later = series(of(40, 300), 'new').map((sample) => ({ ...sample, at: sample.at + 30 * DAY }))
    expect(changesByLabel([...old, ...later])).toEqual([])
  })
})

describe('every series', () => {
  const anySeries = fc
    .record({
      seed: fc.nat(1_000_000),
      shape: fc.constantFrom<Shape>('quiet', 'step', 'ramp', 'hump', 'late-outliers'),
    })
    .map(({ seed, shape }) => createSeries(seed, shape).samples)

  test('gives the same change when all times are moved by weeks', () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: -1500, max: 1500 }), (samples, weeks) => {
        const shift = 7 * weeks * DAY
        const change = changeIn(samples)
        const moved = changeIn(samples.map((sample) => ({ ...sample, at: sample.at + shift })))
        expect(moved?.firstSlow).toEqual(change?.firstSlow)
        expect(moved?.at).toBe(change && change.at + shift)
        expect(moved?.kind).toBe(change?.kind)
      }),
      { numRuns: 40 },
    )
  })

  test('gives the same change in whatever order its samples come, at one moment too', () => {
    fc.assert(
      fc.property(
        anySeries.map((all) => all.map((sample) => ({ ...sample, at: sample.at - (sample.at % DAY) }))),
        (samples) => {
          const mixed = samples.toSorted((a, b) => (a.sha < b.sha ? -1 : 1))
          expect(changeIn(mixed)).toEqual(changeIn(samples))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('scales: k times as long is the same change, k times as large', () => {
    fc.assert(
      fc.property(anySeries, fc.constantFrom(2, 4), (samples, k) => {
        // Longer than any run may take is no length, and so does not scale.
        fc.pre(samples.every(({ seconds }) => 16 * seconds <= 35 * DAY))
        const floors = { percent: 10, seconds: 1 }
        const big = samples.map((sample) => ({ ...sample, seconds: 4 * sample.seconds }))
        const change = changeIn(big, floors)
        const scaled = changeIn(
          big.map((sample) => ({ ...sample, seconds: k * sample.seconds })),
          floors,
        )
        expect(scaled?.firstSlow).toEqual(change?.firstSlow)
        expect((scaled?.afterSeconds ?? 0) / k).toBeCloseTo(change?.afterSeconds ?? 0, 6)
      }),
      { numRuns: 40 },
    )
  })

  test('that is constant never alarms', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(100_000), (count, seconds) => {
        const samples = series(of(count, 1)).map((sample) => ({ ...sample, seconds }))
        expect(changesByLabel(samples)).toEqual([])
      }),
    )
  })

  test('is judged without what can not be a length', () => {
    fc.assert(
      fc.property(
        anySeries,
        fc.array(fc.constantFrom(Number.NaN, -1, -1e9, 1e12, Number.POSITIVE_INFINITY)),
        (samples, bad) => {
          const wrong = bad.map((seconds, i) => ({ at: START + i * DAY, seconds, runId: i, sha: '' }))
          const timeless = { at: Number.NaN, seconds: 300, runId: 0, sha: '' }
          expect(changeIn([...wrong, timeless, ...samples])).toEqual(changeIn(samples))
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('a step among 100,000 runs is found at its place', () => {
  const samples = Array.from({ length: 100_000 }, (_, i) => ({
    at: START + 20 * i,
    seconds: (i < 70_123 ? 300 : 400) + ((i * 7919) % 101),
    runId: i,
    sha: '',
  }))
  expect(Math.abs((changeIn(samples)?.firstSlow.runId ?? 0) - 70_123)).toBeLessThanOrEqual(5)
})

describe('the statistics', () => {
  test('of textbooks come out', () => {
    expect(superiority([1, 2, 3], [4, 5])).toBe(1)
    expect(superiority([1, 2], [1, 2])).toBe(0.5)
    expect(superiority([3, 4], [1, 3.5])).toBe(0.25)
    expect(strongestShift([...of(10, 1), ...of(10, 2)])).toMatchObject({ index: 10 })
    expect(strongestShift(of(2 * MIN_SIDE - 1, 1))).toBeUndefined()
    expect(locate([10, 10, 10, 99, 10, 20, 20, 20], 3)).toBe(5)
  })

  test('have limits that rise with the number of values', () => {
    expect([10, 100, 2000, 9999].map(limitFor)).toEqual([2.193, 3.21, 3.522, 3.522])
    expect(limitFor(50)).toBeGreaterThan(limitFor(40))
  })

  test('of a straight line give its slope and the largest z', () => {
    const line = Array.from({ length: 20 }, (_, i) => ({
      at: START + i * DAY,
      seconds: 100 + 3 * i,
      runId: i,
      sha: '',
    }))
    expect(creepOf(line, noticeable)).toMatchObject({
      beforeSeconds: 100,
      afterSeconds: 157,
      secondsPerDay: 3,
    })
    // The most that 20 ranks can have: the root of 19.
    expect(creepOf(line, noticeable)?.z).toBeCloseTo(4.359, 3)
    expect(creepOf(line.slice(0, 9), noticeable)).toBeUndefined()
  })
})

describe('the step that grew most', () => {
  const change = { at: START + 20 * 5 * HOUR, comparedFrom: START }
  const install = { name: 'install', samples: series([...of(20, 60), ...of(10, 70)]) }
  const tests = { name: 'test', samples: series([...of(20, 200), ...of(10, 320)]) }

  test('is named with its growth', () => {
    const grown = grownStep([install, tests], change)
    expect(grown?.name).toBe('test')
    expect(grown?.growthSeconds).toBeCloseTo(120, -1)
  })

  test('can be one that was not there before', () => {
    const scan = { name: 'scan', samples: series(of(30, 400)).slice(20) }
    expect(grownStep([install, tests, scan], change)).toMatchObject({ name: 'scan', beforeSeconds: 0 })
  })

  test('is none where none grew', () => {
    expect(
      grownStep([{ name: 'a', samples: series([...of(20, 90), ...of(10, 50)]) }], change),
    ).toBeUndefined()
    expect(grownStep([], change)).toBeUndefined()
  })
})

test('of 200 seeded series of each kind nearly all steps are found, at their place, and hardly any false ones', () => {
  const found = (shape: Shape) =>
    Array.from({ length: 200 }, (_, i) => createSeries(20_001 + i, shape)).flatMap((made) => {
      const change = changeIn(made.samples)
      return change ? [{ made, change }] : []
    })
  const steps = found('step')
  const near = steps.filter(
    ({ made, change }) =>
      Math.abs(
        made.samples.findIndex(({ runId }) => runId === change.firstSlow.runId) - (made.firstSlow ?? 0),
      ) <= 1,
  )
  expect(steps.length).toBeGreaterThanOrEqual(185)
  expect(near.length / steps.length).toBeGreaterThan(0.88)
  expect(found('ramp').length).toBeGreaterThanOrEqual(185)
  expect(found('quiet').length).toBeLessThanOrEqual(4)
  expect(
    found('hump').length + found('late-outliers').length + found('improvement').length,
  ).toBeLessThanOrEqual(16)
})
