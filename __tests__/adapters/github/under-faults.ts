import { expect } from '@jest/globals'
import type { Fault, Script } from '../../../simulator/faults.ts'
import type { World } from '../../../simulator/world.ts'
import type { Limits } from '../../../src/adapters/github/transport.ts'
import { type Collection, collect } from '../../../src/collection/collect.ts'
import { emptyHistory, type History } from '../../../src/core/history/history.ts'
import type { Attempt, Job, Run } from '../../../src/core/model.ts'
import { ApiError } from '../../../src/errors.ts'
import { textOf } from '../../builders/histories.ts'
import { aNeed } from '../../builders/needs.ts'
import { fakeGitHub } from '../../fakes/github.ts'
import { connect, quickLimits, simulate } from '../../fakes/real.ts'
import { makeAttempt, makeJob, makeRun, NOW, rerun, worldAt } from '../../fakes/world.ts'

const DAY = 86_400
/** Most runs are of a workflow that is not reported on, so that they are listed and cost no more than that. */
const need = aNeed({ includes: ({ id }) => id === 1 })

/** A week that was remembered, then a day with all that a collection asks about. */
const world = lightWorld()
const early = fakeGitHub(world)
const { history: remembered } = await collect(emptyHistory, need, early.github, early.clock)
goOn(world)
const fake = fakeGitHub(world)
export const right = await collect(remembered, need, fake.github, fake.clock)
const requests = fake.asked.length

type Wanted = Parameters<typeof makeRun>[0]

function add(to: World, wanted: Wanted, workflowId = 1): void {
  // Without what we do not read: there are many answers.
  const unread = { head_commit: undefined, actor: undefined, triggering_actor: undefined }
  const raw = { ...unread, repository: { id: 1 }, head_repository: { id: 1 } }
  to.runs.push({ ...makeRun(wanted), workflowId, raw })
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
  world.workflows.push({ id: 2, name: 'Other', path: '.github/workflows/other.yml', state: 'active' })
  for (let i = 0; i < 203; i++) add(world, { id: 1000 + i, createdAt: NOW - 40_000 + i * 100 }, 2)
  const jobs = [makeJob(1, NOW - 9000, 1805, 'cancelled')]
  add(world, { id: 2000, createdAt: NOW - 9000, conclusion: 'cancelled', seconds: 1810, jobs })
  const failed = [makeJob(2, NOW - 99, 40, 'failure')]
  add(world, { id: 2001, createdAt: NOW - 99, conclusion: 'failure', branch: 'main', jobs: failed })
}

export type Outcome = {
  readonly collected?: Collection
  readonly error?: unknown
  readonly milliseconds: number
}

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

export type Plan = {
  readonly fault: Fault
  readonly times: number
  /** Every request, or every fourth from the one that is next in turn: each fault meets three, each request many. */
  readonly every: 1 | 4
  readonly limits?: Limits
}

let turn = 0

/** Meets each request in a collection of its own; all at a time, since most of it is waiting. */
export async function atEachRequest(
  { fault, times, every, limits }: Plan,
  check: (outcome: Outcome, request: number) => void,
): Promise<void> {
  turn += 1
  // Nobody but GitHub can say that what was asked about with a validator has changed.
  const first = fault.kind === 'status' && fault.status === 304 ? 2 : 1
  const numbers = Array.from({ length: requests }, (_, i) => i + 1).filter(
    (number) => number >= first && (number + turn) % every === 0,
  )
  await Promise.all(
    numbers.map(async (request) => check(await collectUnder([{ request, times, fault }], limits), request)),
  )
}

/** Meets every request of one collection, each once. */
export async function onceAtEveryRequest(fault: Fault): Promise<Outcome> {
  return await collectUnder([{ request: 'each', times: 1, fault }])
}

/** What must be the same, as one text: of thousands of histories most are. */
function plainText({ runs, workflows, jobs, gone, examined, covered }: History): string {
  return textOf({ ...emptyHistory, runs, workflows, jobs, gone, examined, covered })
}

const rightText = plainText(right.history)

export function checkRight({ collected, error }: Outcome): void {
  expect({ error, gaps: collected?.gaps }).toEqual({ error: undefined, gaps: [] })
  const text = collected && plainText(collected.history)
  if (text !== rightText) expect(JSON.parse(text ?? '0')).toEqual(JSON.parse(rightText))
}

/** Of each run: what never changes, and each attempt as it was at one time or another. */
const truths = new Map(
  [...right.history.runs.values()].map((run) => {
    const attempts = [...run.attempts, ...(remembered.runs.get(run.id)?.attempts ?? [])]
    return [run.id, { facts: factsOf(run), ends: new Set(attempts.map(endOf)) }]
  }),
)

/** Wrong is: a run, an attempt or a job that was never so, or a time that counts as covered and is not whole. */
export function checkNothingWrong({ history }: Collection): void {
  for (const [id, run] of history.runs) {
    const truth = truths.get(id)
    if (truth?.facts !== factsOf(run)) throw new Error(`run ${id} was never like that: ${factsOf(run)}`)
    const wrong = run.attempts.map(endOf).filter((end) => !truth.ends.has(end))
    if (wrong.length > 0) throw new Error(`run ${id} never had the attempt ${wrong.join(', ')}`)
  }
  // Most of these runs have none.
  for (const [key, jobs] of history.jobs)
    if (jobs.length > 0 || right.history.jobs.get(key)?.length !== 0)
      expect(jobs.map(bare)).toEqual(right.history.jobs.get(key)?.map(bare))
  for (const { id, createdAt } of right.history.runs.values()) {
    const claimed = history.covered.some(({ from, to }) => createdAt >= from && createdAt <= to)
    if (claimed && !history.runs.has(id)) throw new Error(`run ${id} is missing`)
  }
}

function factsOf({ workflowId, number, event, branch, sha, fromFork, createdAt, checkSuite }: Run): string {
  return [workflowId, number, event, branch, sha, fromFork, createdAt, checkSuite].join(' ')
}

/** That it ran into a time limit is found out later. */
function endOf({ number, startedAt, updatedAt, conclusion }: Attempt): string {
  return [number, startedAt, updatedAt, conclusion].join(' ')
}

/** Only GraphQL tells of annotations, and only REST of runners. */
function bare({ annotations: _, runner: __, ...job }: Job): Job {
  return job
}

export function checkRightOrNamed({ collected, error, milliseconds }: Outcome, request: number): void {
  expect(milliseconds).toBeLessThan(8000)
  if (!collected) {
    expect(error).toBeInstanceOf(ApiError)
    // On a busy machine the first request can need a second try, which then is the one that meets the fault.
    expect(request).toBeLessThan(4)
    return
  }
  checkNothingWrong(collected)
  // Jobs that were asked for one by one have no annotations.
  const { runs } = collected.history
  if (collected.gaps.length === 0)
    expect(textOf({ ...emptyHistory, runs })).toBe(textOf({ ...emptyHistory, runs: right.history.runs }))
}
