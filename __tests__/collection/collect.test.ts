import { describe, expect, test } from '@jest/globals'
import type { World } from '../../simulator/world.ts'
import { type Collection, collect } from '../../src/collection/collect.ts'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import type { Attempt, Run } from '../../src/core/model.ts'
import { ApiError } from '../../src/errors.ts'
import { aNeed } from '../builders/needs.ts'
import { type FakeOptions, fakeGitHub } from '../fakes/github.ts'
import { makeAttempt, makeJob, makeRun, NOW, rerun, worldAt } from '../fakes/world.ts'

const DAY = 86_400

type Step = Collection & { readonly asked: readonly string[] }

async function step(world: World, history: History = emptyHistory, options: FakeOptions = {}, turn = 0) {
  const { github, clock, asked } = fakeGitHub(world, options)
  const collected = await collect(history, aNeed({ turn }), github, clock)
  return { ...collected, asked } satisfies Step
}

/** So many runs in so many days, evenly. */
function worldOf(count: number, days = 10, conclusion = 'success'): World {
  const world = worldAt()
  const apart = Math.floor((days * DAY) / count)
  for (let i = 1; i <= count; i++)
    world.runs.push(makeRun({ id: i, createdAt: NOW - (count - i) * apart, conclusion }))
  return world
}

function runOf(world: World, id: number) {
  const run = world.runs.find((run) => run.id === id)
  if (!run) throw new RangeError(`there is no run ${id}`)
  return run
}

/** Without GraphQL. */
const rest: FakeOptions = { hasGraphQL: false }

/** Questions about jobs and about what seldom changes come on top. */
const listings = (asked: readonly string[]) => asked.filter((one) => /^(newest|created)/.test(one))

describe('requests', () => {
  test('where nothing is new, one is enough, and one more for runs that the newest page does not show', async () => {
    for (const [runs, requests] of [
      [99, ['newest']],
      [250, ['newest', 'suites 151']],
    ] as const) {
      const world = worldOf(runs)
      const first = await step(world)
      world.now += 900
      expect((await step(world, first.history)).asked).toEqual(requests)
    }
  })

  test('over REST too, also where failures are remembered', async () => {
    const world = worldOf(250)
    const first = await step(world, emptyHistory, rest)
    expect(listings((await step(world, first.history, rest)).asked)).toEqual(['newest'])
    runOf(world, 100).attempts = [makeAttempt(1, runOf(world, 100).createdAt, { conclusion: 'failure' })]
    const red = await step(world, emptyHistory, rest)
    expect(listings((await step(world, red.history, rest)).asked)).toHaveLength(2)
  })

  test('the validator is the newest page’s also after many pages', async () => {
    const world = worldOf(150)
    let { history } = await step(world)
    for (let i = 0; i < 10; i++) {
      world.runs.push(makeRun({ id: 1000 + i, createdAt: ++world.now }))
      ;({ history } = await step(world, history))
      expect(listings((await step(world, history)).asked)).toEqual(['newest'])
    }
  })

  test.each([
    { runs: 99, pages: 1, withJobs: 5, left: [] },
    { runs: 100, pages: 2, withJobs: 6, left: [] },
    { runs: 1000, pages: 11, withJobs: 28, left: [] },
    // Each piece of 1,000 begins with the second in which the one before ended. The points of GraphQL are not all ours.
    { runs: 5000, pages: 51, withJobs: 77, left: ['Jobs of 2,317 runs'] },
  ])('$runs runs in a first collection take $pages, and $withJobs with jobs', async (expected) => {
    const { runs, pages, withJobs, left } = expected
    const world = worldOf(runs)
    const { asked, history, gaps } = await step(world)
    expect(gaps.map(({ what }) => what)).toEqual(left)
    expect(history.runs.size).toBe(runs)
    expect(listings(asked)).toHaveLength(pages)
    expect(asked).toHaveLength(withJobs)
  })

  test('a thousand new runs are read in pages, once', async () => {
    const world = worldOf(200)
    const first = await step(world)
    world.now += 2000
    for (let i = 1; i <= 1000; i++) world.runs.push(makeRun({ id: 1000 + i, createdAt: NOW + i * 2 }))
    const { asked, history, gaps } = await step(world, first.history)
    expect([gaps, history.runs.size]).toEqual([[], 1200])
    // The newest page, 10 pages of the time before it; one question after late reruns, 20 after jobs.
    expect(listings(asked)).toHaveLength(11)
    expect(asked).toHaveLength(32)
  })

  test('an attempt that GitHub does not have is asked for once in a lifetime', async () => {
    const world = worldOf(5)
    const run = runOf(world, 3)
    run.attempts = [makeAttempt(2, run.createdAt + 100)]
    const first = await step(world)
    expect(first.asked).toContain('attempt 3/1')
    world.runs.push(makeRun({ id: 9, createdAt: ++world.now }))
    expect((await step(world, first.history)).asked).not.toContain('attempt 3/1')
    expect(first.gaps).toEqual([])
  })
})

test('more than 1,000 runs of one second are a gap with that second’s name, and what is newer counts', async () => {
  const world = worldOf(120, 1)
  for (let i = 0; i < 1001; i++) world.runs.push(makeRun({ id: 5000 + i, createdAt: NOW - 2 * DAY }))
  const { gaps, runsMissing, history } = await step(world)
  expect(gaps).toEqual([
    {
      what: 'Runs created from 2026-11-06 12:00 UTC to 2026-11-18 12:00 UTC',
      why: 'More than 1000 runs were created in one second.',
    },
  ])
  expect(runsMissing).toBe(true)
  expect(history.covered).toEqual([{ from: NOW - 2 * DAY + 1, to: NOW - 60 }])
})

test('a newest page that shows fewer runs than GitHub counts proves nothing; the listing does', async () => {
  const world = worldOf(150)
  const { github, clock } = fakeGitHub(world)
  const short: typeof github = {
    ...github,
    newestRuns: async () => {
      const page = await github.runsCreated({ from: 0, to: undefined, page: 1 })
      return { ...page, seen: page.seen.slice(1), etag: 'short' }
    },
  }
  const { history } = await collect(emptyHistory, aNeed(), short, clock)
  expect(history.runs.size).toBe(150)
  expect(history.newestEtag).toBeUndefined()
})

test('deletions while 1,000 of more runs are listed hide none of the others', async () => {
  const world = worldOf(1500)
  let deleted = 0
  const before = (_: number, asked: string) => {
    if (!asked.startsWith('created') || deleted > 30) return
    deleted += 1
    world.runs = world.runs.filter(({ id }) => id !== 1400 - deleted)
  }
  const { history, gaps } = await step(world, emptyHistory, { before })
  expect(world.runs.filter(({ id }) => !history.runs.has(id))).toEqual([])
  expect(gaps).toEqual([])
})

describe.each([
  ['over GraphQL', {}],
  ['over REST', rest],
])('second looks %s', (_, options) => {
  test('see a late rerun of a failed run that is not on the newest page', async () => {
    const world = worldOf(250)
    runOf(world, 100).attempts = [makeAttempt(1, runOf(world, 100).createdAt, { conclusion: 'failure' })]
    const first = await step(world, emptyHistory, options)
    rerun(runOf(world, 100), world.now)
    const { history, asked } = await step(world, first.history, options)
    expect(asked).toContain('run 100')
    const ends = history.runs.get(100)?.attempts.map(({ number, conclusion }) => [number, conclusion])
    expect(ends).toEqual([
      [1, 'failure'],
      [2, 'success'],
    ])
  })

  test('ask for a deleted run once, and keep what was known of it', async () => {
    const world = worldOf(250)
    runOf(world, 100).attempts = [makeAttempt(1, runOf(world, 100).createdAt, { conclusion: 'failure' })]
    const first = await step(world, emptyHistory, options)
    world.runs = world.runs.filter(({ id }) => id !== 100)
    const second = await step(world, first.history, options)
    expect([second.asked.includes('run 100'), second.history.runs.has(100)]).toEqual([true, true])
    expect((await step(world, second.history, options)).asked).not.toContain('run 100')
  })
})

describe('second looks over REST', () => {
  test('do not ask one by one for failures that the listing of failures does not show', async () => {
    const world = worldOf(250)
    for (const [i, word] of ['timed_out', 'startup_failure'].entries())
      runOf(world, 100 + i).attempts = [makeAttempt(1, runOf(world, 100 + i).createdAt, { conclusion: word })]
    const first = await step(world, emptyHistory, rest)
    expect(
      (await step(world, first.history, rest)).asked.filter((asked) => asked.startsWith('run ')),
    ).toEqual([])
  })

  test.each(['success', 'timed_out', 'startup_failure'])(
    'name an older run that ended as %s where none of them saw it',
    async (conclusion) => {
      const world = worldOf(120, 1)
      const old = makeRun({ id: 5000, createdAt: NOW - 3 * DAY, conclusion })
      world.runs.push(old)
      const { history } = await step(world, emptyHistory, rest)
      world.now += 3600
      rerun(old, world.now)
      const { gaps } = await step(world, history, rest)
      expect(gaps.map(({ what }) => what)).toContainEqual(expect.stringMatching(/^Late reruns of 22 runs /))
    },
  )

  test('ask for runs that stay open for good one by one, a step with news each, and reach them all', async () => {
    const world = worldOf(250)
    for (let id = 1; id <= 15; id++)
      runOf(world, id + 80).attempts = [
        makeAttempt(1, runOf(world, id + 80).createdAt, { conclusion: 'action_required' }),
      ]
    let { history } = await step(world, emptyHistory, rest)
    const looked = new Set<string>()
    for (let turn = 1; turn <= 15; turn++) {
      world.runs.push(makeRun({ id: 5000 + turn, createdAt: ++world.now }))
      const next = await step(world, history, rest, turn)
      ;({ history } = next)
      const single = next.asked.filter((asked) => asked.startsWith('run '))
      expect(single).toHaveLength(1)
      looked.add(single[0] ?? '')
    }
    expect(looked.size).toBe(15)
  })

  test('reach every day of the window, also when a step is a day', async () => {
    const world = worldOf(300, 6)
    const asked = new Set<string>()
    let { history } = await step(world, emptyHistory, rest)
    for (let turn = 1; turn <= 7; turn++) {
      world.now += DAY
      world.runs.push(makeRun({ id: 1000 + turn, createdAt: world.now }))
      const next = await step(world, history, rest, turn)
      ;({ history } = next)
      for (const question of next.asked) {
        const [, from, to] = /^created (\d+)\.\.(\d+) /.exec(question) ?? []
        if (Number(to) - Number(from) === DAY) asked.add(`${(world.now - Number(to)) / DAY} days ago`)
      }
    }
    expect(asked.size).toBe(7)
  })

  test('find every late rerun of hundreds of old failures, or say that they were not looked at', async () => {
    const world = worldOf(200)
    for (let id = 1; id <= 700; id++) {
      world.runs.push(makeRun({ id: 3000 + id, createdAt: NOW - 3 * DAY - id * 60, conclusion: 'failure' }))
    }
    let { history } = await step(world, emptyHistory, rest)
    for (const id of [3010, 3450, 3690]) rerun(runOf(world, id), world.now)
    const next = await step(world, history, rest)
    history = next.history
    const attempts = [3010, 3450, 3690].map((id) => history.runs.get(id)?.attempts.at(-1)?.number)
    expect(attempts.slice(0, 2)).toEqual([2, 2])
    expect(
      attempts[2] === 2 || next.gaps.some(({ what }) => /Late reruns of \d+ older failed runs/.test(what)),
    ).toBe(true)
  })

  test('find a rerun of any run of a quiet week within a week of steps with news', async () => {
    const world = worldOf(300, 6)
    let { history } = await step(world, emptyHistory, rest)
    rerun(runOf(world, 20), world.now)
    for (let turn = 1; turn <= 7; turn++) {
      world.runs.push(makeRun({ id: 1000 + turn, createdAt: ++world.now }))
      ;({ history } = await step(world, history, rest, turn))
    }
    expect(history.runs.get(20)?.attempts.at(-1)?.number).toBe(2)
  })
})

describe('time-outs that GitHub recorded as cancelled', () => {
  const cancelled = (seconds: number) => {
    const world = worldOf(3)
    const createdAt = NOW - DAY
    const jobs = [makeJob(1, createdAt + 5, seconds, 'cancelled')]
    world.runs.push(makeRun({ id: 50, createdAt, conclusion: 'cancelled', seconds: seconds + 10, jobs }))
    return world
  }
  const hit = ({ history }: Collection) => history.runs.get(50)?.attempts[0]?.hitTimeLimit

  test('are known by the limit in the workflow’s file, which is asked for once', async () => {
    const world = cancelled(1803)
    const first = await step(world)
    expect([hit(first), first.gaps]).toEqual([true, []])
    world.runs.push(makeRun({ id: 60, createdAt: ++world.now }))
    const second = await step(world, first.history)
    expect(second.asked.filter((asked) => /file|^jobs 50/.test(asked))).toEqual([])
    expect(hit(second)).toBe(true)
  })

  test('are found behind jobs that ran before them, and jobs that waited', async () => {
    const world = worldAt(NOW)
    const jobs = [makeJob(1, NOW - 9000, 1200), makeJob(2, NOW - 6000, 1803, 'cancelled')]
    const run = makeRun({ id: 50, createdAt: NOW - 9000, conclusion: 'cancelled', seconds: 4810, jobs })
    world.runs.push(run)
    world.files.set(world.workflows[0]?.path ?? '', 'timeout-minutes: 30\n')
    expect(hit(await step(world))).toBe(true)
  })

  test('without `contents: read`, are named, and found once the file can be read', async () => {
    const world = cancelled(1803)
    const first = await step(world, emptyHistory, { mayReadFiles: false })
    expect(hit(first)).toBeUndefined()
    expect(first.gaps.map(({ why }) => why)).toEqual([expect.stringContaining('contents: read')])
    expect(hit(await step(world, first.history))).toBe(true)
  })

  test('without it, are found by GitHub’s own limit of six hours', async () => {
    expect(hit(await step(cancelled(21_605), emptyHistory, { mayReadFiles: false }))).toBe(true)
  })

  test.each([700, 1790, 2000, 10_000])(
    'are not those that a person cancelled after %i s',
    async (seconds) => {
      const first = await step(cancelled(seconds))
      expect([hit(first), first.gaps]).toEqual([undefined, []])
      expect(first.history.examined).toEqual(new Set(['50/1']))
    },
  )
})

describe('jobs', () => {
  const red = () => {
    const world = worldOf(3)
    const jobs = [makeJob(1, NOW - 900, 60), makeJob(2, NOW - 500, 60, 'failure')]
    const run = makeRun({ id: 70, createdAt: NOW - 900, conclusion: 'failure', branch: 'main' })
    run.attempts = [
      makeAttempt(1, NOW - 900, { conclusion: 'failure' }),
      makeAttempt(2, NOW - 510, { conclusion: 'failure', jobs }),
    ]
    world.runs.push(run)
    return world
  }

  test('of the run that keeps the default branch red are read, once, without those carried over', async () => {
    const world = red()
    const first = await step(world)
    expect(first.history.jobs.get('70/2')?.map(({ id, failedStep }) => [id, failedStep])).toEqual([
      [2, 'Run tests'],
    ])
    world.runs.push(makeRun({ id: 80, createdAt: ++world.now }))
    expect((await step(world, first.history)).asked).not.toContain('jobs 70/2')
  })

  test('of a run deleted meanwhile are asked for once', async () => {
    const world = red()
    const before = (_: number, asked: string) => {
      if (asked.startsWith('jobs')) world.runs = world.runs.filter(({ id }) => id !== 70)
    }
    const first = await step(world, emptyHistory, { before })
    world.runs.push(makeRun({ id: 80, createdAt: ++world.now }))
    expect((await step(world, first.history)).asked).not.toContain('jobs 70/2')
  })
})

test('wherever the budget ends, there is an error at once or a gap, and the next steps make it whole', async () => {
  const world = worldOf(1100)
  for (const id of [300, 600, 900]) rerun(runOf(world, id), NOW - 50)
  const jobs = [makeJob(1, NOW - 4000, 1803, 'cancelled')]
  world.runs.push(makeRun({ id: 2000, createdAt: NOW - 4000, conclusion: 'cancelled', seconds: 1810, jobs }))
  world.runs.push(makeRun({ id: 2001, createdAt: NOW - 50, conclusion: 'failure', branch: 'main' }))
  const right = await step(world)
  expect(right.gaps).toEqual([])
  await expect(step(world, emptyHistory, { budget: 0 })).rejects.toThrow(ApiError)
  // That a time limit was hit is known later than the rest.
  const bare = ({ hitTimeLimit: _, ...attempt }: Attempt) => JSON.stringify(attempt)
  const said = ({ attempts }: Run) => new Set(attempts.map(bare))
  const truth = new Map([...right.history.runs].map(([id, run]) => [id, said(run)]))
  const none: ReadonlySet<string> = new Set()
  for (let budget = 1; budget < right.asked.length; budget++) {
    const part = await step(world, emptyHistory, { budget })
    expect(part.gaps).not.toEqual([])
    const wrong = [...part.history.runs.values()].filter(
      (run) => !said(run).isSubsetOf(truth.get(run.id) ?? none),
    )
    expect(wrong).toEqual([])
    const claimed = [...right.history.runs.values()].filter(({ createdAt }) =>
      part.history.covered.some(({ from, to }) => createdAt >= from && createdAt <= to),
    )
    expect(claimed.filter(({ id }) => !part.history.runs.has(id))).toEqual([])
    const whole = await step(world, part.history)
    expect([whole.gaps, whole.history.runs, new Map(whole.history.jobs)]).toEqual([
      [],
      right.history.runs,
      new Map(right.history.jobs),
    ])
  }
})
