import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Fault, Script } from '../../../simulator/faults.ts'
import type { World } from '../../../simulator/world.ts'
import type { Limits } from '../../../src/adapters/github/transport.ts'
import { type Collection, collect } from '../../../src/collection/collect.ts'
import { emptyHistory, type History } from '../../../src/core/history/history.ts'
import { ApiError } from '../../../src/errors.ts'
import { fakeGitHub } from '../../fakes/github.ts'
import { connect, quickLimits, simulate } from '../../fakes/real.ts'
import { makeAttempt, makeJob, makeRun, NOW, rerun, worldAt } from '../../fakes/world.ts'
import { final, passing } from './faults.ts'

const DAY = 86_400
const need = { lookbackDays: 7, defaultBranch: 'main', turn: 0 }

let world: World
let remembered: History
let right: Collection
let requests: number

/** A week that was remembered, then a day with all that a collection asks about. */
beforeAll(async () => {
  world = lightWorld()
  const early = fakeGitHub(world)
  remembered = (await collect(emptyHistory, need, early.github, early.clock)).history
  goOn(world)
  const fake = fakeGitHub(world)
  right = await collect(remembered, need, fake.github, fake.clock)
  requests = fake.asked.length
  expect(right.gaps).toEqual([])
})

/** The answers leave out what we do not read: there are many of them. */
const light = Object.fromEntries(
  ['head_commit', 'actor', 'triggering_actor'].map((field) => [field, undefined]),
)
const repository = { repository: { id: 1 }, head_repository: { id: 1 } }

function add(to: World, wanted: Parameters<typeof makeRun>[0]): void {
  to.runs.push({ ...makeRun(wanted), raw: { ...light, ...repository } })
}

function lightWorld(): World {
  const world = worldAt(NOW - DAY)
  for (let i = 1; i <= 20; i++) add(world, { id: i, createdAt: NOW - 5 * DAY + i })
  add(world, { id: 30, createdAt: NOW - 4 * DAY, conclusion: 'failure' })
  add(world, { id: 31, createdAt: NOW - 4 * DAY, conclusion: null })
  return world
}

function goOn(world: World): void {
  world.now = NOW
  for (const run of world.runs) {
    if (run.id === 30) rerun(run, NOW - 900)
    if (run.id === 31) run.attempts = [makeAttempt(1, run.createdAt, { seconds: DAY })]
  }
  for (let i = 0; i < 203; i++) add(world, { id: 1000 + i, createdAt: NOW - 40_000 + i * 100 })
  const jobs = [makeJob(1, NOW - 9000, 1805, 'cancelled')]
  add(world, { id: 2000, createdAt: NOW - 9000, conclusion: 'cancelled', seconds: 1810, jobs })
  const failed = [makeJob(2, NOW - 99, 40, 'failure')]
  add(world, { id: 2001, createdAt: NOW - 99, conclusion: 'failure', branch: 'main', jobs: failed })
}

type Outcome = { readonly collected?: Collection; readonly error?: unknown; readonly milliseconds: number }

async function collectUnder(scripts: readonly Script[], limits: Limits = quickLimits): Promise<Outcome> {
  const simulator = await simulate(world, scripts)
  const began = performance.now()
  try {
    const { github, clock } = connect(simulator, 300, limits)
    const collected = await collect(remembered, need, github, clock)
    return { collected, milliseconds: performance.now() - began }
  } catch (error) {
    return { error, milliseconds: performance.now() - began }
  } finally {
    await simulator.close()
  }
}

/** From each request on, as often as `times` says; some at a time, since most of it is waiting. */
async function atEachRequest(
  fault: Fault,
  times: number,
  check: (outcome: Outcome, request: number) => void,
  limits?: Limits,
): Promise<void> {
  const numbers = Array.from({ length: requests }, (_, i) => i + 1)
  await Promise.all(
    numbers.map(async (request) => check(await collectUnder([{ request, times, fault }], limits), request)),
  )
}

function plain(history: History) {
  const { runs, workflows, jobs, gone, examined, covered } = history
  const sorted = <V>(map: ReadonlyMap<string | number, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return { runs: sorted(runs), workflows: sorted(workflows), jobs: sorted(jobs), gone, examined, covered }
}

/** Wrong is: a run, an attempt or a job that was never so, or a time that counts as covered and is not whole. */
function checkNothingWrong({ history }: Collection): void {
  for (const [id, run] of history.runs) {
    const truth = right.history.runs.get(id)
    expect({ ...run, attempts: [] }).toEqual({ ...truth, attempts: [] })
    const known = [...(truth?.attempts ?? []), ...(remembered.runs.get(id)?.attempts ?? [])]
    const seen = known.flatMap((attempt) => [attempt, { ...attempt, hitTimeLimit: undefined }])
    for (const attempt of run.attempts) expect(seen).toContainEqual(attempt)
  }
  for (const [key, jobs] of history.jobs) expect(jobs).toEqual(right.history.jobs.get(key))
  for (const { id, createdAt } of right.history.runs.values()) {
    const claimed = history.covered.some(({ from, to }) => createdAt >= from && createdAt <= to)
    if (claimed && !history.runs.has(id)) throw new Error(`run ${id} is missing`)
  }
}

function checkRightOrNamed({ collected, error, milliseconds }: Outcome, request: number): void {
  expect(milliseconds).toBeLessThan(8000)
  if (!collected) {
    expect(error).toBeInstanceOf(ApiError)
    expect(request).toBe(1)
    return
  }
  checkNothingWrong(collected)
  if (collected.gaps.length === 0) expect(plain(collected.history).runs).toEqual(plain(right.history).runs)
}

describe('a fault that passes changes nothing, whichever request it meets', () => {
  test.each(Object.keys(passing))('%s', async (name) => {
    const fault = passing[name]
    if (!fault) throw new RangeError(name)
    await atEachRequest(fault, 1, ({ collected, error }, request) => {
      expect({ request, error, gaps: collected?.gaps }).toEqual({ request, error: undefined, gaps: [] })
      if (collected) expect(plain(collected.history)).toEqual(plain(right.history))
    })
  })
})

describe('a fault that stays ends in an error or a named gap, and nothing is wrong', () => {
  const impatient = { ...quickLimits, idle: 60, total: 150, waiting: 300 }
  test.each(Object.keys(passing))('%s', async (name) => {
    const fault = passing[name]
    if (!fault) throw new RangeError(name)
    await atEachRequest(
      fault,
      Number.POSITIVE_INFINITY,
      (outcome, request) => {
        checkRightOrNamed(outcome, request)
        if (request === 1) expect(outcome.error).toBeInstanceOf(ApiError)
      },
      impatient,
    )
  })
})

describe.each([1, Number.POSITIVE_INFINITY])(
  'what is certain is taken at its word at once (%f times)',
  (times) => {
    test.each(Object.keys(final))('%s', async (name) => {
      const fault = final[name]
      if (!fault) throw new RangeError(name)
      await atEachRequest(fault, times, (outcome, request) => {
        checkRightOrNamed(outcome, request)
        expect(outcome.milliseconds).toBeLessThan(5000)
        if (request === 1) expect(outcome.error).toBeInstanceOf(ApiError)
      })
    })
  },
)
