import { describe, expect, test } from '@jest/globals'
import type { World } from '../../simulator/world.ts'
import { collect } from '../../src/collection/collect.ts'
import { emptyHistory, type History, scheduleKey } from '../../src/core/history/history.ts'
import { ApiError } from '../../src/errors.ts'
import type { GitHub } from '../../src/ports/github.ts'
import { aNeed } from '../builders/needs.ts'
import { type FakeOptions, fakeGitHub } from '../fakes/github.ts'
import { makeRun, NOW, worldAt } from '../fakes/world.ts'

const HOUR = 3600
const CI = '.github/workflows/ci.yml'

type Options = FakeOptions & { readonly change?: (github: GitHub) => Partial<GitHub> }

async function step(
  world: World,
  history: History = emptyHistory,
  { change = () => ({}), ...options }: Options = {},
) {
  const { github, clock, asked } = fakeGitHub(world, options)
  const collected = await collect(history, aNeed(), { ...github, ...change(github) }, clock)
  return { ...collected, asked: asked.filter((question) => /^(workflow|overview)/.test(question)) }
}

function worldOf(count = 3): World {
  const world = worldAt()
  for (let id = 1; id <= count; id++) world.runs.push(makeRun({ id, createdAt: NOW - id * HOUR }))
  return world
}

const refusing =
  (what: 'overview' | 'workflows' | 'workflowFile', error: ApiError) => (): Partial<GitHub> => ({
    [what]: async () => {
      throw error
    },
  })

describe('what changes seldom', () => {
  test('is asked for once a day', async () => {
    const world = worldOf()
    let { history, asked } = await step(world)
    expect(asked).toEqual(['overview', 'workflows'])
    for (const [hours, expected] of [
      [1, []],
      [22, []],
      [2, ['overview']],
    ] as const) {
      world.now += hours * HOUR
      world.runs.push(makeRun({ id: world.now, createdAt: world.now }))
      ;({ history, asked } = await step(world, history))
      expect(asked).toEqual(expected)
    }
  })

  test('is asked for when a workflow is seen for the first time', async () => {
    const world = worldOf()
    const { history } = await step(world)
    world.workflows.push({ id: 2, name: 'New', path: '.github/workflows/new.yml', state: 'active' })
    world.runs.push({ ...makeRun({ id: 50, createdAt: ++world.now }), workflowId: 2 })
    const second = await step(world, history)
    expect(second.asked).toEqual(['overview', 'workflows'])
    expect([...second.history.listed.keys()].sort()).toEqual([1, 2])
    expect((await step(world, second.history)).asked).toEqual([])
  })

  test('remembers when a schedule was seen, and forgets none that was changed', async () => {
    const world = worldOf()
    const withCron = (cron: string): Options => ({
      change: (github) => ({
        overview: async (beside) => ({
          ...(await github.overview(beside)),
          files: new Map([[CI, { events: ['schedule'], schedules: [{ cron }], jobs: [] }]]),
        }),
      }),
    })
    let { history } = await step(world, emptyHistory, withCron('0 1 * * *'))
    for (const cron of ['0 1 * * *', '0 2 * * *']) {
      world.now += 25 * HOUR
      ;({ history } = await step(world, history, withCron(cron)))
    }
    const seenLast = (cron: string) => history.schedules.get(scheduleKey(CI, [{ cron }]))?.to
    expect(['0 1 * * *', '0 2 * * *'].map(seenLast)).toEqual([NOW + 25 * HOUR, NOW + 50 * HOUR])
  })
})

describe('what cannot be read is named', () => {
  test('where the list of workflows cannot be, which is asked for again in the next step', async () => {
    const world = worldOf()
    const change = refusing('workflows', new ApiError('server', 'GitHub answered 500.'))
    const { gaps, history } = await step(world, emptyHistory, { change })
    expect(gaps).toEqual([{ what: 'States of workflows', why: 'GitHub answered 500.' }])
    expect([...history.files.keys()]).toEqual([CI])
    expect((await step(world, history)).asked).toEqual(['overview', 'workflows'])
  })

  test('but a file that is there and cannot be read is as it was, or says nothing', async () => {
    const world = worldOf()
    const { history } = await step(world)
    world.now += 25 * HOUR
    const other = '.github/workflows/broken.yml'
    const change = (github: GitHub): Partial<GitHub> => ({
      overview: async (beside) => ({
        ...(await github.overview(beside)),
        ...{ files: new Map(), unreadable: [CI, other] },
      }),
    })
    const later = await step(world, history, { change })
    expect(later.history.files.get(CI)).toEqual({ ...history.files.get(CI), seenAt: world.now })
    expect(later.history.files.get(other)).toMatchObject({ seenAt: world.now, file: { jobs: [] } })
  })

  test('but files are read one by one where GraphQL does not answer', async () => {
    const { asked, gaps, history } = await step(worldOf(), emptyHistory, {
      change: refusing('overview', new ApiError('not-found', 'There is no GraphQL here.')),
    })
    expect(asked).toEqual(['workflows', `workflow file ${CI}`])
    expect([gaps, [...history.files.keys()]]).toEqual([[], [CI]])
  })

  test('at most 20 of them, and only of workflows that are switched on and have one', async () => {
    const world = worldOf()
    for (let id = 2; id <= 40; id++) {
      const state = id > 30 ? 'disabled_manually' : 'active'
      const path = id === 30 ? 'dynamic/pages/pages-build' : `.github/workflows/${id}.yml`
      world.workflows.push({ id, name: `${id}`, path, state })
      world.files.set(path, 'on: push')
    }
    const { asked, gaps } = await step(world, emptyHistory, { hasGraphQL: false })
    expect(asked.filter((question) => question.startsWith('workflow file'))).toHaveLength(20)
    expect(gaps.map(({ what }) => what)).toContain('Schedules of 9 workflows')
  })

  test('where the token may not read files', async () => {
    const { gaps } = await step(worldOf(), emptyHistory, {
      change: () => ({
        ...refusing('overview', new ApiError('forbidden', 'No.'))(),
        ...refusing('workflowFile', new ApiError('forbidden', 'No.'))(),
      }),
    })
    expect(gaps).toEqual([{ what: 'Schedules in workflow files', why: 'It needs `contents: read`.' }])
  })
})
