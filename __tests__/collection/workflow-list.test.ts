import { describe, expect, test } from '@jest/globals'
import type { Workflow, World } from '../../simulator/world.ts'
import { collect } from '../../src/collection/collect.ts'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import { ApiError } from '../../src/errors.ts'
import type { GitHub } from '../../src/ports/github.ts'
import { aNeed } from '../builders/needs.ts'
import { fakeGitHub } from '../fakes/github.ts'
import { makeRun, NOW, worldAt } from '../fakes/world.ts'

const HOUR = 3600
const DAY = 24 * HOUR
const NEW = { id: 2, name: 'New', path: '.github/workflows/new.yml', state: 'active' }

type Changed = (github: GitHub) => Partial<GitHub>

/** `before` are requests that the state took. */
async function step(
  world: World,
  history: History = emptyHistory,
  { change = () => ({}), before = 0 }: { readonly change?: Changed; readonly before?: number } = {},
) {
  const { github, clock, asked } = fakeGitHub(world)
  const requests = () => ({ made: before + asked.length, remaining: undefined })
  const collected = await collect(history, aNeed(), { ...github, requests, ...change(github) }, clock)
  const states = [...collected.history.listed].map(([id, { state }]) => [id, state])
  return { ...collected, states, asked: asked.filter((question) => /^(workflow|overview)/.test(question)) }
}

/** Three requests of a step without news are the state's, the newest page's and the overview's. */
const noRoom = { before: 1 }

function newWorld(): World {
  const world = worldAt()
  for (let id = 1; id <= 3; id++) world.runs.push(makeRun({ id, createdAt: NOW - id * HOUR }))
  return world
}

function add(world: World): void {
  world.workflows.push(NEW)
  world.files.set(NEW.path, 'on: push')
}

function change(world: World, given: Partial<Workflow>): void {
  world.workflows = world.workflows.map((one) => (one.id === 1 ? { ...one, ...given } : one))
}

/** The overview as it is without some of it. */
const overviewWithout =
  (hidden: 'files' | 'workflows'): Changed =>
  (github) => ({
    overview: async (beside) => {
      const { [hidden]: _, ...overview } = await github.overview(beside)
      return overview
    },
  })

describe('a day later the states of workflows', () => {
  test.each(['active', 'disabled_fork', 'disabled_inactivity', 'disabled_manually', 'of_tomorrow'])(
    'and their names are told by GraphQL alone: %s',
    async (state) => {
      const world = newWorld()
      const { history } = await step(world)
      world.now += DAY
      change(world, { state, name: 'Continuous' })
      const later = await step(world, history, noRoom)
      expect(later).toMatchObject({ asked: ['overview'], states: [[1, state]], gaps: [] })
      expect(later.history.listed.get(1)).toMatchObject({ name: 'Continuous', seenAt: world.now })
    },
  )

  test('are listed where a file is new, as a fourth request too', async () => {
    const world = newWorld()
    const { history } = await step(world)
    world.now += DAY
    add(world)
    const { asked, states } = await step(world, history, noRoom)
    expect(asked).toEqual(['overview', 'workflows'])
    expect(new Map(states.map(([id, state]) => [id, state])).get(2)).toBe('active')
  })

  test('are listed where one of them is not shown, which says nothing of it', async () => {
    const world = newWorld()
    const { history } = await step(world)
    world.now += DAY
    change(world, { state: 'disabled_manually' })
    const later = await step(world, history, { ...noRoom, change: overviewWithout('workflows') })
    expect(later).toMatchObject({ asked: ['overview', 'workflows'], states: [[1, 'disabled_manually']] })
  })

  test('are listed once where one of them was deleted', async () => {
    const world = newWorld()
    add(world)
    let { history } = await step(world)
    world.workflows = world.workflows.filter(({ id }) => id !== NEW.id)
    world.files.delete(NEW.path)
    for (const expected of [['overview', 'workflows'], ['overview'], ['overview']]) {
      world.now += DAY
      const later = await step(world, history, noRoom)
      expect(later.asked).toEqual(expected)
      ;({ history } = later)
    }
    expect(history.listed.get(NEW.id)?.seenAt).toBe(NOW)
  })

  test('are listed where they are remembered without ids, or files cannot be read', async () => {
    const world = newWorld()
    const { history } = await step(world)
    const withoutIds = new Map([...history.listed].map(([id, { nodeId: _, ...one }]) => [id, one]))
    world.now += DAY
    const older = await step(world, { ...history, listed: withoutIds }, noRoom)
    const blind = await step(world, history, { ...noRoom, change: overviewWithout('files') })
    expect([older.asked, blind.asked]).toEqual(Array(2).fill(['overview', 'workflows']))
    expect(older.history.listed.get(1)?.nodeId).toBe('W_1')
  })

  test('are listed day by day where GraphQL does not answer', async () => {
    const world = newWorld()
    const change: Changed = () => ({
      overview: async () => {
        throw new ApiError('not-found', 'There is no GraphQL here.')
      },
    })
    let { history } = await step(world, emptyHistory, { change })
    for (const state of ['disabled_manually', 'active']) {
      world.now += DAY
      world.workflows = world.workflows.map((one) => ({ ...one, state }))
      const later = await step(world, history, { change })
      expect(later).toMatchObject({ states: [[1, state]], gaps: [] })
      expect(later.asked[0]).toBe('workflows')
      ;({ history } = later)
    }
  })

  test('are not known, and asked for in the next step, where the list cannot be read', async () => {
    const world = newWorld()
    const { history } = await step(world)
    world.now += DAY
    add(world)
    const refused: Changed = () => ({
      workflows: async () => {
        throw new ApiError('server', 'GitHub answered 500.')
      },
    })
    const first = await step(world, history, { ...noRoom, change: refused })
    expect(first.gaps).toEqual([{ what: 'States of workflows', why: 'GitHub answered 500.' }])
    world.now += HOUR
    const second = await step(world, first.history)
    expect([second.asked, second.history.listed.size]).toEqual([['overview', 'workflows'], 2])
  })
})

describe('a file that belongs to no workflow', () => {
  test('is named, and looked for after a week at most, where the list could not be read when it came', async () => {
    const world = newWorld()
    let { history } = await step(world)
    world.now += DAY
    add(world)
    const change: Changed = () => ({
      workflows: async () => {
        throw new ApiError('server', 'GitHub answered 500.')
      },
    })
    ;({ history } = await step(world, history, { ...noRoom, change }))
    for (let day = 2; day <= 7; day++) {
      world.now += DAY
      const later = await step(world, history, noRoom)
      expect(later.gaps).toContainEqual({
        what: 'Workflows that are not in the list of them',
        why: expect.stringContaining(`${day} d ago`),
      })
      ;({ history } = later)
    }
    world.now += DAY
    const last = await step(world, history, noRoom)
    expect([last.asked, last.history.listed.has(NEW.id)]).toEqual([['overview', 'workflows'], true])
  })

  test.each([
    { why: 'is looked for where that is a third request', before: 0, hasNews: false, isListed: true },
    { why: 'is looked for where anything is new', before: 1, hasNews: true, isListed: true },
    { why: 'is not worth a fourth request', before: 1, hasNews: false, isListed: false },
  ])('$why', async ({ before, hasNews, isListed }) => {
    const world = newWorld()
    world.files.set('.github/workflows/odd.yml', 'on: push')
    const { history } = await step(world)
    world.now += DAY
    if (hasNews) world.runs.push(makeRun({ id: 60, createdAt: world.now }))
    const { asked } = await step(world, history, { before })
    expect(asked).toEqual(isListed ? ['overview', 'workflows'] : ['overview'])
  })
})

test('a workflow that is deleted while its file is there may have another in its place', async () => {
  const world = newWorld()
  const { history } = await step(world)
  world.now += DAY
  change(world, { state: 'deleted' })
  const { asked, states } = await step(world, history)
  expect([asked, states]).toEqual([['overview', 'workflows'], [[1, 'deleted']]])
})

describe('together with the look at older runs', () => {
  /** Questions with suites fail. */
  const failing =
    (kind: 'server' | 'forbidden'): Changed =>
    (github) => ({
      overview: async (beside) => {
        if (beside.suites.length > 0) throw new ApiError(kind, 'No.')
        return await github.overview(beside)
      },
    })

  function busyWorld(): World {
    const world = newWorld()
    for (let id = 10; id < 200; id++) world.runs.push(makeRun({ id, createdAt: NOW - DAY - id * HOUR }))
    return world
  }
  const looks = (asked: readonly string[]) => asked.filter((question) => /suites/.test(question))

  test.each([
    ['what is too much for one question is asked in two', failing('server')],
    [
      'what is shown without the runs is kept, and these are asked for again',
      ((github) => ({
        overview: async (beside) => {
          const { suites: _, ...overview } = await github.overview(beside)
          return overview
        },
      })) satisfies Changed,
    ],
  ])('%s', async (_, change) => {
    const world = busyWorld()
    const { history } = await step(world)
    world.now += DAY
    const { github, clock, asked } = fakeGitHub(world)
    const later = await collect(history, aNeed(), { ...github, ...change(github) }, clock)
    expect(looks(asked).at(-1)).toMatch(/^suites \d+$/)
    expect([later.gaps, later.history.listed.get(1)?.seenAt]).toEqual([[], world.now])
    expect(later.history.dependencies?.seenAt).toBe(world.now)
  })

  test('what is refused is not asked for again in parts', async () => {
    const world = busyWorld()
    const { history } = await step(world)
    world.now += DAY
    const { asked } = await step(world, history, { change: failing('forbidden') })
    expect(asked[0]).toBe('workflows')
  })

  test('what is not worth a question of its own is asked for where one is made anyway', async () => {
    const world = busyWorld()
    const { history } = await step(world)
    world.now += 8 * DAY
    const { looked } = history
    const fresh = new Map([...looked.keys()].map((hour) => [hour, world.now - DAY]))
    const later = await step(world, { ...history, looked: fresh }, { before: 2 })
    expect([later.asked.length, later.gaps]).toEqual([1, []])
    expect(later.asked[0]).toMatch(/^overview, suites \d+$/)
  })
})
