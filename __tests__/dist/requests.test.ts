import { afterEach, describe, expect, test } from '@jest/globals'
import { scenarios } from '../../simulator/scenarios/index.ts'
import { beginStory, DAY, HOUR } from '../../simulator/scenarios/story.ts'
import type { World } from '../../simulator/world.ts'
import { lengthInWords } from '../../src/core/words.ts'
import { openStage, type Played, type Stage } from './stage.ts'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

async function open(world: World): Promise<Stage> {
  const stage = await openStage({ world })
  stages.push(stage)
  return stage
}

const paths = ({ requests }: Pick<Played, 'requests'>) =>
  requests.map(({ path }) => path.split('?')[0]?.replace('/repos/octo-org/octo-repo', ''))

describe.each(['flaky-week', 'broken-main'] as const)('where nothing is new (%s)', (name) => {
  test('a later run of the monitor makes three requests at most, and says the same', async () => {
    const stage = await open(scenarios[name](1).world)
    const first = await stage.step()
    const second = await stage.step()
    const third = await stage.step()

    for (const later of [second, third]) {
      expect(paths(later).slice(0, 2)).toEqual(['/actions/artifacts', '/actions/runs'])
      expect(later.requests.length).toBeLessThanOrEqual(3)
      expect(later.report.overall).toEqual(first.report.overall)
      expect(later.report.signs?.jobs).toEqual(first.report.signs?.jobs)
    }
    // What the first one raised counts from the second on.
    expect(third.report).toEqual(second.report)
  })
})

const store = ['/actions/artifacts', '/actions/runs']

/** Hours after the step before; all that is due by then is due at once. */
test.each([
  { state: 'cache+artifact', asked: [...store, '/graphql'], gaps: [1, 7, 24, 5 * 24] },
  { state: 'cache', asked: ['/actions/runs', '/graphql'], gaps: [24, 5 * 24] },
])('with state: $state no more is asked for however much time went by, and all is known', async (given) => {
  const { state, asked, gaps } = given
  const stage = await open(scenarios['flaky-week'](1).world)
  await stage.step({ state })
  for (const hours of gaps) {
    stage.simulator.world.now += hours * HOUR
    const later = await stage.step({ state })
    expect({ hours, asked: paths(later) }).toEqual({ hours, asked })
    expect({ hours, missing: later.report.notMeasured }).toEqual({ hours, missing: [] })
  }
})

describe('where the cache may not be used and nothing is new', () => {
  // Strangers may have written what is in the workspace.
  const settings = '/contents/.github%2Fpipeline-vitals.yml'
  const stranger = { event: 'workflow_run', sha: 'a'.repeat(40) }
  test.each([
    { why: 'with state: artifact', inputs: { state: 'artifact' }, run: {}, first: [], gaps: [7, 5 * 24] },
    {
      ...{ why: 'in an event that strangers can start', inputs: {}, run: stranger, first: [settings] },
      gaps: [24, 5 * 24],
    },
  ])('$why the state is all that is asked for, and the report says so', async ({ inputs, run, ...given }) => {
    const stage = await open(scenarios['flaky-week'](1).world)
    const { world } = stage.simulator
    const first = await stage.step(inputs, run)
    expect([paths(first), first.report.notMeasured]).toEqual([expect.arrayContaining(given.first), []])
    const beganAt = world.now
    for (const hours of given.gaps) {
      world.now += hours * HOUR
      const later = await stage.step(inputs, run)
      const age = lengthInWords(world.now - beganAt)
      expect(later.requests.length).toBe(3)
      expect(new Set(paths(later))).toEqual(new Set([...store, expect.stringMatching(/artifacts\/\d\/zip$/)]))
      const named = [
        ...(world.now - beganAt < DAY
          ? []
          : [`They were last read ${age} ago, and are again as soon as anything is new.`]),
        `They were last looked for up to ${age} ago; they are again as soon as anything is new.`,
      ]
      expect(later.report.notMeasured.map(({ why }) => why)).toEqual(expect.arrayContaining(named))
    }
  })
})

test('an unchanged listing is asked for with its validator, and costs nothing of the hourly limit', async () => {
  const stage = await open(scenarios['flaky-week'](1).world)
  await stage.step()
  const second = await stage.step({}, { number: 1 })
  // Artifacts, newest page, and a look at the runs that it does not show.
  expect(second.requests.map(({ status }) => status)).toEqual([200, 304, 200])
})

test('1,000 new runs, every tenth of them run again, are read in 30 requests at most, and in 40 with all their jobs', async () => {
  const story = beginStory(1)
  const ci = story.workflow('CI', 'ci.yml')
  for (let i = 0; i < 1000; i++) {
    story.tell({
      workflow: ci,
      at: story.world.now - HOUR - (i * 6 * DAY) / 1000,
      endings: i % 10 === 0 ? ['failure', 'success'] : ['success'],
      seconds: 60,
    })
  }
  const stage = await open(story.world)
  const { requests, report } = await stage.step()

  const { firstAttempt, firstAttemptUnknown, final } = report.overall.successRate
  expect([firstAttempt.good, firstAttempt.total, firstAttemptUnknown]).toEqual([900, 1000, 0])
  expect([final.good, final.total]).toEqual([1000, 1000])
  expect(report.signs?.basis).toEqual({ attempts: 1100, withJobs: 1100 })
  expect(report.notMeasured).toEqual([])
  const forJobs = requests.filter(({ body = '' }) => body.includes('SuitesWithJobs'))
  expect(requests.length - forJobs.length).toBeLessThanOrEqual(30)
  expect(requests.length).toBeLessThanOrEqual(40)
})

test('a later run asks only for what is new', async () => {
  const story = beginStory(1)
  const { world } = story
  const ci = story.workflow('CI', 'ci.yml')
  const tell = (at: number) => story.tell({ workflow: ci, at, endings: ['success'], seconds: 60 })
  for (let i = 0; i < 600; i++) tell(world.now - HOUR - i * 1200)
  const stage = await open(world)
  const first = await stage.step()
  for (let i = 1; i <= 5; i++) tell(world.now + i * 60)
  world.now += HOUR
  const second = await stage.step()

  const runsIn7Days = world.runs.filter(
    (run) => run.workflowId === ci.id && run.createdAt >= world.now - 7 * DAY,
  )
  expect(second.report.overall.runs).toBe(runsIn7Days.length)
  expect(second.requests.length).toBeLessThan(first.requests.length)
  // Artifacts, newest page, the jobs of the new runs, and looks at the 1,100 runs that the page does not show.
  expect(second.requests.length).toBeLessThanOrEqual(6)
})

test('a rerun of an old failure is seen, though it keeps its place in the listing', async () => {
  const story = beginStory(1)
  const { world } = story
  const ci = story.workflow('CI', 'ci.yml')
  story.tell({ workflow: ci, at: world.now - 5 * DAY, endings: ['failure'], seconds: 60 })
  for (let i = 0; i < 300; i++) {
    story.tell({ workflow: ci, at: world.now - 4 * DAY + i * 900, endings: ['success'], seconds: 60 })
  }
  const stage = await open(world)
  const before = await stage.step()
  const [failed] = world.runs
  const attempt = failed?.attempts[0]
  if (!failed || !attempt) throw new Error('the scenario has no run')
  failed.attempts = [
    attempt,
    { ...attempt, number: 2, conclusion: 'success', startedAt: world.now, updatedAt: world.now + 60 },
  ]
  world.now += HOUR
  const after = await stage.step()

  expect(before.report.overall.successRate).toMatchObject({
    passedOnRerun: 0,
    final: { good: 300, total: 301 },
  })
  expect(after.report.overall.successRate).toMatchObject({
    passedOnRerun: 1,
    final: { good: 301, total: 301 },
  })
  expect(after.report.overall.successRate.firstAttempt).toMatchObject({ good: 300, total: 301 })
})
