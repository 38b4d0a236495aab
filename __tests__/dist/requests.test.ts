import { expect, test } from '@jest/globals'
import { scenarios } from '../../simulator/scenarios/index.ts'
import { beginStory, DAY, HOUR } from '../../simulator/scenarios/story.ts'
import { openStage } from './stage.ts'

test('a second look at an unchanged repository makes three requests at most', async () => {
  const { world } = scenarios['flaky-week'](1)
  const stage = await openStage({ world })
  const first = await stage.step()
  const second = await stage.step({}, { number: 1 })
  await stage.close()

  expect(first.requests.length).toBeGreaterThan(3)
  expect(second.requests.map(({ path }) => path.split('?')[0])).toEqual([
    '/repos/octo-org/octo-repo/actions/artifacts',
    '/repos/octo-org/octo-repo/actions/runs',
  ])
  expect(second.requests.at(-1)?.status).toBe(304)
  expect(second.report.overall).toEqual(first.report.overall)
})

test('a second look makes three requests at most where failures are older than the newest page', async () => {
  const { world } = scenarios['broken-main'](1)
  const stage = await openStage({ world })
  const first = await stage.step()
  const second = await stage.step({}, { number: 1 })
  await stage.close()

  expect(second.requests.length).toBeLessThanOrEqual(3)
  expect(second.report).toEqual(first.report)
})

test('1,000 new runs are read in 30 requests at most', async () => {
  const story = beginStory(1)
  const ci = story.workflow('CI', 'ci.yml')
  for (let i = 0; i < 1000; i++) {
    story.tell({
      workflow: ci,
      at: story.world.now - HOUR - (i * 6 * DAY) / 1000,
      endings: ['success'],
      seconds: 60,
    })
  }
  const stage = await openStage({ world: story.world })
  const { requests, report } = await stage.step()
  await stage.close()

  expect(report.overall.runs).toBe(1000)
  expect(report.notMeasured).toEqual([])
  expect(requests.length).toBeLessThanOrEqual(30)
})

test('a later run asks only for what is new', async () => {
  const story = beginStory(1)
  const { world } = story
  const ci = story.workflow('CI', 'ci.yml')
  const tell = (at: number) => story.tell({ workflow: ci, at, endings: ['success'], seconds: 60 })
  for (let i = 0; i < 600; i++) tell(world.now - HOUR - i * 1200)
  const stage = await openStage({ world })
  const first = await stage.step()
  for (let i = 1; i <= 5; i++) tell(world.now + i * 60)
  world.now += HOUR
  const second = await stage.step()
  await stage.close()

  const runsIn7Days = world.runs.filter(
    (run) => run.workflowId === ci.id && run.createdAt >= world.now - 7 * DAY,
  )
  expect(second.report.overall.runs).toBe(runsIn7Days.length)
  expect(second.requests.length).toBeLessThan(first.requests.length)
  expect(second.requests.length).toBeLessThanOrEqual(3)
})

test('a rerun of an old failure is seen, though it keeps its place in the listing', async () => {
  const story = beginStory(1)
  const { world } = story
  const ci = story.workflow('CI', 'ci.yml')
  story.tell({ workflow: ci, at: world.now - 5 * DAY, endings: ['failure'], seconds: 60 })
  for (let i = 0; i < 300; i++) {
    story.tell({ workflow: ci, at: world.now - 4 * DAY + i * 900, endings: ['success'], seconds: 60 })
  }
  const stage = await openStage({ world })
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
  await stage.close()

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
