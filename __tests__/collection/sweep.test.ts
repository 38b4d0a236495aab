import { describe, expect, test } from '@jest/globals'
import type { Run, World } from '../../simulator/world.ts'
import { collect } from '../../src/collection/collect.ts'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import { ApiError } from '../../src/errors.ts'
import { type GitHub, SUITES_LOOKED_AT } from '../../src/ports/github.ts'
import { aNeed } from '../builders/needs.ts'
import { fakeGitHub } from '../fakes/github.ts'
import { makeAttempt, makeRun, NOW, rerun, worldAt } from '../fakes/world.ts'

const DAY = 86_400
const HOUR = 3600

type Changed = (github: GitHub) => Partial<GitHub>

async function step(
  world: World,
  history: History = emptyHistory,
  change: Changed = () => ({}),
  wanted: Parameters<typeof aNeed>[0] = {},
) {
  const { github, clock, asked } = fakeGitHub(world)
  const collected = await collect(history, aNeed(wanted), { ...github, ...change(github) }, clock)
  return { ...collected, asked }
}

/** So many runs in ten days, the newest now. */
function worldOf(count: number): World {
  const world = worldAt()
  const apart = Math.floor((10 * DAY) / count)
  for (let id = 1; id <= count; id++) world.runs.push(makeRun({ id, createdAt: NOW - (count - id) * apart }))
  return world
}

function runOf(world: World, id: number): Run {
  const run = world.runs.find((run) => run.id === id)
  if (!run) throw new RangeError(`there is no run ${id}`)
  return run
}

const looks = (asked: readonly string[]) =>
  asked.filter((question) => /^(run|suites|overview,) /.test(question))

/** The sweep, with some of what it sees changed. */
const seeing =
  (see: (suites: Awaited<ReturnType<GitHub['suites']>>) => typeof suites): Changed =>
  (github) => ({ suites: async (ids) => see(await github.suites(ids)) })

describe('a sweep', () => {
  test('finds a late rerun of any run, also of one that passed', async () => {
    const world = worldOf(300)
    const first = await step(world)
    rerun(runOf(world, 50), world.now, { conclusion: 'failure' })
    const { history, asked } = await step(world, first.history)
    expect(looks(asked)).toEqual(['suites 201', 'run 50'])
    expect(history.runs.get(50)?.attempts.at(-1)).toMatchObject({ number: 2, conclusion: 'failure' })
  })

  test('asks about a run that was only touched once, and keeps its end', async () => {
    const world = worldOf(300)
    const first = await step(world)
    const [attempt] = runOf(world, 50).attempts
    if (!attempt) throw new RangeError('no attempt')
    // Its logs were deleted.
    runOf(world, 50).attempts = [{ ...attempt, updatedAt: world.now }]
    const second = await step(world, first.history)
    const third = await step(world, second.history)
    expect([looks(second.asked), looks(third.asked)]).toEqual([['suites 201', 'run 50'], ['suites 201']])
    expect(third.history.runs.get(50)?.attempts[0]?.updatedAt).toBe(attempt.updatedAt)
  })

  test('asks once also where REST and GraphQL give other times of a change, or the suite is gone', async () => {
    for (const see of [
      seeing((suites) => new Map([...suites].map(([id, suite]) => [id, later(id, suite)]))),
      seeing((suites) => new Map([...suites].filter(([id]) => id !== 'CS_50'))),
    ]) {
      const world = worldOf(300)
      const first = await step(world)
      const second = await step(world, first.history, see)
      const third = await step(world, second.history, see)
      expect([looks(second.asked), looks(third.asked)]).toEqual([['suites 201', 'run 50'], ['suites 201']])
    }
    function later<T extends { readonly updatedAt: number }>(id: string, suite: T): T {
      return id === 'CS_50' ? { ...suite, updatedAt: suite.updatedAt + 1 } : suite
    }
  })

  test('of more runs than one question holds begins with those that nobody looked at for longest', async () => {
    const world = worldOf(1300)
    const first = await step(world)
    world.now += 7 * HOUR
    const asked = new Set<string>()
    let { history } = first
    const gaps: (readonly string[])[] = []
    for (let turn = 0; turn < 3; turn++) {
      world.now += 60
      const next = await step(world, history, (github) => ({
        suites: async (ids) => {
          for (const id of ids) asked.add(id)
          expect(ids.length).toBeLessThanOrEqual(SUITES_LOOKED_AT)
          return await github.suites(ids)
        },
      }))
      ;({ history } = next)
      gaps.push(...next.gaps.map(({ what, why }) => [what, sinceIn(why)]))
    }
    expect(asked.size).toBe(1201)
    expect(gaps).toEqual([
      ['Late reruns of 703 runs created until 2026-11-15 21:53 UTC', '7 h 1 min'],
      ['Late reruns of 702 runs created until 2026-11-19 17:44 UTC', '7 h 2 min'],
      ['Late reruns of 705 runs created until 2026-11-17 11:52 UTC', '2 min'],
    ])
  })

  test('looks at runs that failed or are open in every step, however many others there are', async () => {
    const world = worldOf(1300)
    for (const [id, conclusion] of [
      [60, 'failure'],
      [700, 'action_required'],
    ] as const)
      runOf(world, id).attempts = [makeAttempt(1, runOf(world, id).createdAt, { conclusion })]
    const first = await step(world)
    rerun(runOf(world, 60), world.now)
    runOf(world, 700).attempts = [makeAttempt(1, runOf(world, 700).createdAt, { seconds: 9999 })]
    const { history, asked } = await step(world, first.history)
    expect(looks(asked)).toEqual(['suites 500', 'run 700', 'run 60'])
    const ends = [60, 700].map((id) => history.runs.get(id)?.attempts.at(-1)?.conclusion)
    expect(ends).toEqual(['success', 'success'])
  })

  test.each([
    { inHour: 400, isLookedAt: true },
    { inHour: 700, isLookedAt: false },
  ])('takes one question where nothing is new, also for an hour of $inHour runs', async (given) => {
    const world = worldOf(200)
    for (let id = 1; id <= 100; id++)
      runOf(world, id).attempts = [makeAttempt(1, runOf(world, id).createdAt, { conclusion: 'failure' })]
    const busy = Math.floor((NOW - 9 * DAY) / HOUR) * HOUR
    for (let i = 0; i < given.inHour; i++) world.runs.push(makeRun({ id: 5000 + i, createdAt: busy + i }))
    const { history } = await step(world)
    world.now += 8 * HOUR
    const looked = new Map([...history.looked].map(([hour, at]) => [hour, hour === busy ? at - DAY : at]))
    const next = await step(world, { ...history, looked })
    expect(looks(next.asked)).toEqual(['suites 500'])
    expect(next.history.looked.get(busy) === world.now).toBe(given.isLookedAt)
    expect(next.gaps.length).toBe(1)
  })

  test('does not count an hour as looked at while a changed run of it was not', async () => {
    const world = worldOf(300)
    const first = await step(world)
    rerun(runOf(world, 50), world.now)
    const refused: Changed = () => ({
      run: async () => {
        throw new ApiError('server', 'GitHub answered 500.')
      },
    })
    world.now += 60
    const second = await step(world, first.history, refused)
    expect(second.gaps.map(({ what }) => what)).toEqual(['The present state of 1 run'])
    const hour = Math.floor(runOf(world, 50).createdAt / HOUR) * HOUR
    expect(second.history.looked.get(hour)).toBe(NOW)
    expect((await step(world, second.history)).history.runs.get(50)?.attempts).toHaveLength(2)
  })

  test('that GraphQL refuses is done over REST', async () => {
    const world = worldOf(300)
    runOf(world, 50).attempts = [makeAttempt(1, runOf(world, 50).createdAt, { conclusion: 'failure' })]
    const first = await step(world)
    rerun(runOf(world, 50), world.now)
    const { asked, history } = await step(world, first.history, () => ({
      suites: async () => {
        throw new ApiError('server', 'GraphQL did not show all.')
      },
    }))
    expect(asked.some((question) => / failure 1$/.test(question))).toBe(true)
    expect(history.runs.get(50)?.attempts.at(-1)?.number).toBe(2)
  })

  test('leaves runs without a suite to REST, and asks about the others', async () => {
    const world = worldOf(300)
    for (const id of [50, 51]) {
      runOf(world, id).attempts = [makeAttempt(1, runOf(world, id).createdAt, { conclusion: 'failure' })]
    }
    const { history } = await step(world)
    const { checkSuite: _, ...bare } = history.runs.get(50) ?? aRunIsMissing()
    const remembered = { ...history, runs: new Map(history.runs).set(50, bare) }
    for (const id of [50, 51]) rerun(runOf(world, id), world.now)
    const next = await step(world, remembered)
    expect([50, 51].map((id) => next.history.runs.get(id)?.attempts.at(-1)?.number)).toEqual([2, 2])
    expect(looks(next.asked)).toContain('suites 200')
  })
})

describe('where the state has taken three requests already and nothing is new', () => {
  const afterState: Changed = () => ({ requests: () => ({ made: 3, remaining: undefined }) })

  test('nobody looks for late reruns for a week, and the report says since when', async () => {
    const world = worldOf(300)
    const first = await step(world)
    rerun(runOf(world, 50), world.now, { conclusion: 'failure' })
    world.now += 7 * DAY
    const rests = await step(world, first.history, afterState)
    expect(looks(rests.asked)).toEqual([])
    expect(rests.history.runs.get(50)?.attempts).toHaveLength(1)
    expect(rests.gaps).toEqual([
      {
        what: 'States and schedules of workflows, dependencies and reactions',
        why: 'They were last read 7 d ago, and are again as soon as anything is new.',
      },
      {
        what: 'Late reruns of 201 runs created until 2026-11-17 04:48 UTC',
        why: 'They were last looked for up to 7 d ago; they are again as soon as anything is new.',
      },
    ])
    world.now += 1
    const looksAgain = await step(world, rests.history, afterState)
    expect(looks(looksAgain.asked)).toEqual(['overview, suites 201', 'run 50'])
    expect(looksAgain.gaps).toEqual([])
  })

  test('but they are looked for where one of the three was a mode’s own', async () => {
    const world = worldOf(300)
    const first = await step(world)
    world.now += HOUR
    const { asked, gaps } = await step(world, first.history, afterState, { requestsApart: 1 })
    expect([looks(asked), gaps]).toEqual([['suites 201'], []])
  })

  test('but they are looked for where anything is new', async () => {
    const world = worldOf(300)
    const first = await step(world)
    world.runs.push(makeRun({ id: 301, createdAt: world.now + 30 }))
    world.now += 60
    const { asked, gaps } = await step(world, first.history, afterState)
    expect([looks(asked), gaps]).toEqual([['suites 201'], []])
  })
})

describe('how far back runs are looked at', () => {
  const needed = { reachBackSeconds: 90 * DAY }

  /** Whether it is seen that a run of so many days ago was run again. */
  async function isSeen(daysAgo: number, { lookbackDays = 7, hasEnded = true } = {}) {
    const world = worldOf(300)
    const run = makeRun({ id: 1000, createdAt: NOW - daysAgo * DAY, conclusion: hasEnded ? 'success' : null })
    world.runs.push(run)
    const { history } = await step(world, emptyHistory, undefined, needed)
    rerun(run, world.now, { conclusion: 'failure' })
    const next = await step(world, history, undefined, { ...needed, lookbackDays })
    return next.history.runs.get(run.id)?.attempts.at(-1)?.number === 2
  }

  test('is beyond two windows as far as GitHub lets people run them again', async () => {
    expect(await isSeen(15)).toBe(true)
    expect(await isSeen(30)).toBe(true)
    expect(await isSeen(32)).toBe(false)
  })

  test('is as far as two windows where these are longer', async () => {
    expect(await isSeen(59, { lookbackDays: 30 })).toBe(true)
  })

  test('is as far as runs are needed for one that has not ended', async () => {
    expect(await isSeen(80, { hasEnded: false })).toBe(true)
  })
})

const sinceIn = (why: string) => /(?<=last looked for up to ).*(?= ago)/.exec(why)?.[0] ?? why

function aRunIsMissing(): never {
  throw new RangeError('the run is not there')
}

describe('a look by listing', () => {
  test('counts for the hours of runs that were listed whole, and no others', async () => {
    const world = worldOf(240)
    const { history } = await step(world)
    const hours = new Set(world.runs.map(({ createdAt }) => Math.floor(createdAt / HOUR) * HOUR))
    expect(new Set(history.looked.keys())).toEqual(hours)
    // What is remembered ends in the middle of an hour; the rest of it alone was listed.
    const middle = Math.floor((NOW - 5 * DAY) / HOUR) * HOUR + HOUR / 2
    const known = {
      ...history,
      covered: [{ from: middle, to: NOW }],
      looked: new Map(),
      newestEtag: undefined,
    }
    const again = await step(world, known, () => ({
      suites: async () => {
        throw new ApiError('budget', 'Used up.')
      },
    }))
    expect(again.history.looked.has(middle - HOUR / 2)).toBe(false)
    expect(again.history.looked.has(middle - HOUR / 2 - HOUR)).toBe(true)
  })

  test('of one day, where GraphQL does not answer, is remembered, and the others are named', async () => {
    const world = worldOf(300)
    const first = await step(world)
    world.now += HOUR
    world.runs.push(makeRun({ id: 301, createdAt: world.now }))
    const refused: Changed = () => ({
      suites: async () => {
        throw new ApiError('forbidden', 'It needs `checks: read`.')
      },
    })
    // The turn of the day that ended five days ago.
    const turn = 7 + 5 - (Math.floor(world.now / DAY) % 7)
    const { history, gaps } = await step(world, first.history, refused, { turn })
    const to = world.now - 5 * DAY
    const looked = [...history.looked].filter(([hour, at]) => hour < NOW - 4 * DAY && at === world.now)
    expect(looked.every(([hour]) => hour >= to - DAY && hour <= to)).toBe(true)
    expect(looked).toHaveLength(24)
    expect(gaps).toEqual([
      {
        what: 'Late reruns of 171 runs created until 2026-11-17 04:48 UTC',
        why: 'They were last looked for up to 1 h ago; the next steps go on.',
      },
    ])
  })
})
