import { describe, expect, test } from '@jest/globals'
import type { Run, World } from '../../simulator/world.ts'
import { collect } from '../../src/collection/collect.ts'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import type { PlannedJob, WorkflowFile } from '../../src/core/workflow-file.ts'
import { ApiError } from '../../src/errors.ts'
import { type GitHub, SUITES_READ, type SuiteWithJobs } from '../../src/ports/github.ts'
import { aNeed } from '../builders/needs.ts'
import { fakeGitHub } from '../fakes/github.ts'
import { makeAttempt, makeJob, makeRun, NOW, rerun, worldAt } from '../fakes/world.ts'

type Changed = (github: GitHub) => Partial<GitHub>

async function step(world: World, history: History = emptyHistory, change: Changed = () => ({})) {
  const { github, clock, asked } = fakeGitHub(world)
  const collected = await collect(history, aNeed(), { ...github, ...change(github) }, clock)
  return { ...collected, asked }
}

/** So many runs of the last day, each with one job. */
function worldOf(count: number, given: Partial<Parameters<typeof makeRun>[0]> = {}): World {
  const world = worldAt()
  for (let id = 1; id <= count; id++) {
    const createdAt = NOW - 80_000 + id
    world.runs.push(makeRun({ id, createdAt, jobs: [makeJob(id * 10, createdAt + 1, 9)], ...given }))
  }
  return world
}

function runOf(world: World, id: number): Run {
  const run = world.runs.find((run) => run.id === id)
  if (!run) throw new RangeError(`there is no run ${id}`)
  return run
}

/** GraphQL, with some of the suites it shows changed or left out. */
const showing =
  (show: (suite: SuiteWithJobs, id: string) => SuiteWithJobs | undefined): Changed =>
  (github) => ({
    suitesWithJobs: async (ids, options) => {
      const shown = [...(await github.suitesWithJobs(ids, options))].flatMap(([id, suite]) => {
        const changed = show(suite, id)
        return changed ? [[id, changed] as const] : []
      })
      return new Map(shown)
    },
  })

const about = (asked: readonly string[], what: RegExp) => asked.filter((question) => what.test(question))

describe('jobs over GraphQL', () => {
  test('of many runs come in few questions, and only once', async () => {
    const world = worldOf(120)
    const first = await step(world)
    // And one question over REST for the labels of the workflow's runners.
    expect(about(first.asked, /jobs/)).toEqual([
      ...['jobs of suites 50', 'jobs of suites 50', 'jobs of suites 20'],
      'jobs 120/1',
    ])
    expect([first.gaps, first.history.jobs.size]).toEqual([[], 120])
    world.runs.push(makeRun({ id: 200, createdAt: ++world.now }))
    expect(about((await step(world, first.history)).asked, /jobs/)).toEqual(['jobs of suites 1'])
  })

  test('that are too many for it are asked for one by one', async () => {
    const shown = showing((suite, id) => (id === 'CS_3' ? undefined : suite))
    const { asked, history, gaps } = await step(worldOf(60), emptyHistory, shown)
    expect(about(asked, /^jobs 3/)).toEqual(['jobs 3/1'])
    expect([gaps, history.jobs.size]).toEqual([[], 60])
  })

  test.each<readonly [string, (suite: SuiteWithJobs) => SuiteWithJobs]>([
    ['has not ended, although the run has', (suite) => ({ ...suite, conclusion: undefined })],
    [
      'has jobs, but none of the attempt that ended last',
      (suite) => ({ ...suite, jobs: suite.jobs.map((job) => ({ ...job, startedAt: job.startedAt - 9999 })) }),
    ],
  ])('of a suite that %s are asked for over REST, and are no gap', async (_, change) => {
    const world = worldOf(3)
    rerun(runOf(world, 2), NOW - 900, { jobs: [makeJob(25, NOW - 890, 9)] })
    const shown = showing((suite, id) => (id === 'CS_2' ? change(suite) : suite))
    const { asked, history, gaps } = await step(world, emptyHistory, shown)
    expect(asked).toContain('jobs 2/2')
    expect([gaps, history.jobs.get('2/2')?.map(({ id }) => id)]).toEqual([[], [25]])
  })

  test('that start after the end of a run nobody touched since are of that run all the same', async () => {
    const late = showing((suite, id) => {
      const [job] = suite.jobs
      return id === 'CS_2' && job ? { ...suite, jobs: [{ ...job, startedAt: suite.updatedAt + 2 }] } : suite
    })
    const { history } = await step(worldOf(3), emptyHistory, late)
    expect(history.jobs.get('2/1')).toHaveLength(1)
  })

  test('of a run that waits for an approval wait until it has ended', async () => {
    const world = worldOf(3)
    const run = runOf(world, 2)
    run.attempts = [makeAttempt(1, run.createdAt, { conclusion: 'action_required' })]
    const first = await step(world)
    expect([first.history.jobs.has('2/1'), first.gaps]).toEqual([false, []])
    run.attempts = [
      makeAttempt(1, run.createdAt, { seconds: 900, jobs: [makeJob(20, run.createdAt + 600, 9)] }),
    ]
    const second = await step(world, first.history)
    expect(second.history.jobs.get('2/1')?.map(({ id }) => id)).toEqual([20])
  })

  test('of a run that was started again meanwhile wait until it is listed again', async () => {
    const world = worldOf(3)
    const again: Changed = (github) => ({
      suitesWithJobs: async (ids, options) => {
        if (runOf(world, 2).attempts.length === 1)
          rerun(runOf(world, 2), NOW - 10, { jobs: [makeJob(25, NOW - 5, 9)], seconds: 5 })
        return await github.suitesWithJobs(ids, options)
      },
    })
    const first = await step(world, emptyHistory, again)
    expect([first.history.jobs.has('2/1'), first.gaps]).toEqual([false, []])
    const second = await step(world, first.history)
    const ids = ['2/1', '2/2'].map((key) => second.history.jobs.get(key)?.map(({ id }) => id))
    expect([ids, second.gaps]).toEqual([[[20], [25]], []])
  })
})

describe('where GraphQL fails', () => {
  const failing =
    (fails: (ids: readonly string[]) => boolean, kind: ApiError['kind'] = 'server'): Changed =>
    (github) => ({
      suitesWithJobs: async (ids, options) => {
        if (fails(ids)) throw new ApiError(kind, 'Something went wrong while executing your query.')
        return await github.suitesWithJobs(ids, options)
      },
    })

  test('for a batch, it is asked in halves', async () => {
    const { history, gaps } = await step(
      worldOf(120),
      emptyHistory,
      failing((ids) => ids.length > 10),
    )
    expect([gaps, history.jobs.size]).toEqual([[], 120])
  })

  test('for one run, the others are read all the same, and that one over REST', async () => {
    const { asked, history, gaps } = await step(
      worldOf(120),
      emptyHistory,
      failing((ids) => ids.includes('CS_7')),
    )
    expect(about(asked, /^jobs \d/)).toEqual(['jobs 7/1'])
    expect([gaps, history.jobs.size]).toEqual([[], 120])
  })

  test('for all, failed runs are read over REST and the others named', async () => {
    const world = worldOf(SUITES_READ)
    for (const id of [3, 4]) {
      const jobs = [makeJob(id * 10, runOf(world, id).createdAt, 9, 'failure')]
      runOf(world, id).attempts = [
        makeAttempt(1, runOf(world, id).createdAt, { conclusion: 'failure', jobs }),
      ]
    }
    const { history, gaps, asked } = await step(
      world,
      emptyHistory,
      failing(() => true),
    )
    // Among the others one alone could be what GraphQL cannot show.
    expect([...history.jobs.keys()].sort()).toEqual(['3/1', '4/1', '50/1'])
    expect(gaps).toEqual([
      { what: 'Jobs of 47 runs', why: 'Something went wrong while executing your query.' },
    ])
    expect(about(asked, /^jobs \d/)).toHaveLength(3)
  })

  test('because the token may not, nothing is asked of it again', async () => {
    let questions = 0
    const forbidden = failing(() => ++questions > 0, 'forbidden')
    await step(worldOf(SUITES_READ * 3), emptyHistory, forbidden)
    // Once for the jobs of failed runs, of which there are none; once for those of others, three at a time.
    expect(questions).toBeLessThanOrEqual(3)
  })
})

test('a run that fails the default branch and is being run again shows the jobs that failed, not those under way', async () => {
  const world = worldOf(1, {
    branch: 'main',
    conclusion: 'failure',
    jobs: [makeJob(10, NOW - 79_999, 9, 'failure')],
  })
  const run = runOf(world, 1)
  rerun(run, NOW - 60, { conclusion: null, jobs: [{ ...makeJob(11, NOW - 59, 9), completedAt: null }] })
  // The first step asks for the attempt that failed: then it is known that the branch is red.
  const first = await step(world)
  const second = await step(world, first.history)
  const third = await step(world, second.history)
  const asked = [first, second, third].map(({ asked }) => about(asked, /^jobs \d/))
  expect(asked).toEqual([[], ['jobs 1/1'], []])
  expect([...third.history.jobs.keys()]).toEqual(['1/1'])
})

describe('attempts before the latest', () => {
  /** A run with so many attempts, all but the last failed, each with a job of its own. */
  function worldWith(attempts: number): World {
    const world = worldOf(3)
    const run = runOf(world, 2)
    run.attempts = Array.from({ length: attempts }, (_, i) => {
      const startedAt = NOW - 50_000 + i * 1000
      const conclusion = i + 1 < attempts ? 'failure' : 'success'
      const jobs = [{ ...makeJob(20 + i, startedAt + 1, 50, conclusion), name: 'test' }]
      return makeAttempt(i + 1, startedAt, { conclusion, jobs })
    })
    return world
  }
  const job: PlannedJob = {
    ...{ id: 'test', name: undefined, runner: undefined, timeoutMinutes: undefined, condition: undefined },
    ...{ continueOnError: 'no', callsWorkflow: false, hasMatrix: false },
  }
  const strict: Changed = (github) => ({
    overview: async (beside) => {
      const { files = new Map<string, WorkflowFile>(), ...overview } = await github.overview(beside)
      const known = [...files].map(([path, file]) => [path, { ...file, jobs: [job] }] as const)
      return { ...overview, files: new Map(known) }
    },
  })

  test('are inferred where the first one’s jobs leave no doubt, without a question', async () => {
    const { asked, history } = await step(worldWith(2), emptyHistory, strict)
    expect(about(asked, /^attempt/)).toEqual([])
    expect(history.runs.get(2)?.attempts.map(({ conclusion, inferred }) => [conclusion, inferred])).toEqual([
      ['failure', true],
      ['success', undefined],
    ])
  })

  test('are asked for where nothing is known of the workflow’s file', async () => {
    const { asked, history } = await step(worldWith(2))
    expect(about(asked, /^attempt/)).toEqual(['attempt 2/1'])
    expect(history.runs.get(2)?.attempts[0]).not.toHaveProperty('inferred')
  })

  test('between the first and the latest are asked for first, so that each gets its jobs', async () => {
    const { asked, history } = await step(worldWith(4), emptyHistory, strict)
    expect(about(asked, /^attempt/)).toEqual(['attempt 2/2', 'attempt 2/3'])
    const ids = [1, 2, 3, 4].map((number) => history.jobs.get(`2/${number}`)?.map(({ id }) => id))
    expect(ids).toEqual([[20], [21], [22], [23]])
  })

  test('that passed with a job that failed are not inferred to have failed', async () => {
    const world = worldWith(2)
    const [first, last] = runOf(world, 2).attempts
    if (!first || !last) throw new RangeError('no attempts')
    runOf(world, 2).attempts = [{ ...first, conclusion: 'success' }, last]
    const { history } = await step(world)
    expect(history.runs.get(2)?.attempts[0]?.conclusion).toBe('success')
  })
})
