import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Attempt, latest, type Run, type World } from '../../simulator/world.ts'
import { type Collection, collect } from '../../src/collection/collect.ts'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import { latestAttempt, missingAttempts } from '../../src/core/model.ts'
import type { PlannedJob, WorkflowFile } from '../../src/core/workflow-file.ts'
import type { GitHub } from '../../src/ports/github.ts'
import { aNeed } from '../builders/needs.ts'
import { fakeGitHub } from '../fakes/github.ts'
import { beginLife, type Life } from './life.ts'

const DAY = 86_400
const LOOKBACK = 7

type Story = {
  readonly seed: number
  /** Runs at the beginning, in this many days. */
  readonly runs: number
  readonly days: number
  readonly steps: number
  readonly budget: number
  /** Chance that something happens between two requests. */
  readonly unrest: number
  /** Runs that one deletion takes. */
  readonly deleted: number
}

const stories = (runs: fc.Arbitrary<number>, steps: number) =>
  fc.record({
    seed: fc.integer(),
    runs,
    days: fc.constantFrom(0.001, 0.1, 3, 16),
    steps: fc.integer({ min: 1, max: steps }),
    budget: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(Number.POSITIVE_INFINITY)),
    unrest: fc.constantFrom(0, 0, 0.1, 0.7),
    deleted: fc.constantFrom(1, 2, 90, 150),
  })

/** Hundreds of runs in the minute before the first step, of which only a part was read. */
const fallen: Story = {
  seed: -1129262795,
  runs: 204,
  days: 0.001,
  steps: 5,
  budget: 2,
  unrest: 0,
  deleted: 1,
}

test('whatever happens between requests, a collection is right or says what is missing', async () => {
  await fc.assert(fc.asyncProperty(stories(fc.integer({ min: 0, max: 320 }), 6), live), {
    numRuns: 200,
    examples: [[fallen]],
  })
})

test('and so it is beyond the thousand runs that one listing shows', async () => {
  await fc.assert(fc.asyncProperty(stories(fc.integer({ min: 950, max: 2600 }), 3), live), { numRuns: 20 })
})

async function live(story: Story): Promise<void> {
  const life = beginLife(story.seed)
  const { world, random } = life
  let history: History = emptyHistory
  life.arrive(story.runs, Math.floor(story.days * DAY))
  for (let turn = 1; turn <= story.steps; turn++) {
    const before = look(world.runs)
    const workflows = new Set(world.workflows)
    const workflowsSince = new Set(workflows)
    const changedSince = new Set<number>()
    const { github, clock, asked } = fakeGitHub(world, {
      budget: story.budget,
      before: () => {
        if (random.chance(story.unrest)) happen(life, story)
        life.changeWorkflows(story.unrest / 4)
        for (const workflow of world.workflows) workflowsSince.add(workflow)
        for (const run of world.runs) if (latest(run) !== before.get(run.id)) changedSince.add(run.id)
      },
    })
    const collected = await collect(
      history,
      aNeed({ lookbackDays: LOOKBACK, turn }),
      knowingFiles(github),
      clock,
    )
    expect(asked.length).toBeLessThanOrEqual(story.budget)
    const throughout = world.runs.filter((run) => before.has(run.id))
    checkComplete(collected, throughout)
    checkTrue(collected.history, life)
    const lasting = workflows.intersection(new Set(world.workflows))
    checkWorkflows(collected, { lasting, since: workflowsSince })
    checkNewest({ collected, remembered: history, throughout, before, changedSince })
    history = collected.history
    sleep(life)
  }
}

function look(runs: readonly Run[]): ReadonlyMap<number, Attempt> {
  return new Map(runs.map((run) => [run.id, latest(run)]))
}

function happen(life: Life, { deleted }: Story): void {
  const { world, random } = life
  world.now += random.between(0, 3)
  const events = [
    () => life.arrive(random.between(1, 3), 0),
    () => life.removeRuns(random.chance(0.7) ? 1 : deleted),
    life.rerunOne,
    life.finishSome,
  ]
  events[random.between(0, events.length - 1)]?.()
}

/** Between two steps, which never are in one second: that is what times are told apart by. */
function sleep(life: Life): void {
  const { world, random } = life
  const seconds = random.chance(0.5) ? random.between(1, 5) : random.between(60, DAY)
  world.now += seconds
  if (random.chance(0.7))
    life.arrive(random.between(0, random.chance(0.2) ? 250 : 20), Math.min(seconds, 600))
  if (random.chance(0.3)) life.removeRuns(random.between(1, 3))
  while (random.chance(0.5)) life.rerunOne()
  if (random.chance(0.5)) life.finishSome()
  life.changeWorkflows(0.5)
}

/** Every run that was there from the first request to the last is in the history, or a gap names its time. */
function checkComplete({ history, gaps, now, runsMissing }: Collection, throughout: readonly Run[]): void {
  const windowFrom = now - LOOKBACK * DAY
  const named = gaps.flatMap(({ what }) => {
    const [, from, to] = /^Runs created from (.*) UTC to (.*) UTC$/.exec(what) ?? []
    return from && to ? [{ from: Date.parse(`${from}Z`) / 1000, to: Date.parse(`${to}Z`) / 1000 + 59 }] : []
  })
  for (const { id, createdAt } of throughout) {
    if (createdAt < windowFrom - LOOKBACK * DAY || createdAt > now || history.runs.has(id)) continue
    const claimed = history.covered.some(({ from, to }) => createdAt >= from && createdAt <= to)
    const excused = named.some(({ from, to }) => createdAt >= from && createdAt <= to)
    if (claimed || !excused)
      throw new Error(`run ${id} is missing and is ${claimed ? 'claimed' : 'not named'}`)
    if (createdAt >= windowFrom) expect(runsMissing).toBe(true)
  }
}

/** The same, with workflow files that say that no job may fail. */
function knowingFiles(github: GitHub): GitHub {
  const jobs = ['build', 'test'].map((id): PlannedJob => {
    const unset = { name: undefined, runner: undefined, timeoutMinutes: undefined, condition: undefined }
    return { id, ...unset, continueOnError: 'no', callsWorkflow: false, hasMatrix: false }
  })
  const overview: GitHub['overview'] = async (beside) => {
    const { files = new Map<string, WorkflowFile>(), ...rest } = await github.overview(beside)
    const known = [...files].map(([path, file]) => [path, { ...file, jobs }] as const)
    return { ...rest, files: new Map(known) }
  }
  return { ...github, overview }
}

/** Nothing is in a history that was not so, and no attempt is in it twice. */
function checkTrue({ runs, jobs }: History, { ever }: Life): void {
  for (const [key, executed] of jobs) {
    const [id = 0, number = 0] = key.split('/').map(Number)
    const attempt = ever.get(id)?.attempts[number - 1]
    const truth = attempt?.jobs.filter(({ startedAt }) => startedAt >= attempt.startedAt)
    const [ours, theirs] = [executed, truth ?? []].map((some) =>
      some
        .map((job) => job.id)
        .sort()
        .join(),
    )
    if (ours !== theirs) throw new Error(`attempt ${key} did not execute ${ours}, but ${theirs}`)
  }
  for (const [id, { attempts, createdAt }] of runs) {
    const truth = ever.get(id)
    if (truth?.createdAt !== createdAt) throw new Error(`run ${id} was never like that`)
    attempts.forEach((attempt, i) => {
      if (attempt.number <= (attempts[i - 1]?.number ?? 0)) throw new Error(`run ${id} has an attempt twice`)
      const { conclusion, updatedAt } = truth.attempts[attempt.number - 1] ?? {}
      const ended = attempt.conclusion !== undefined && attempt.conclusion !== 'action_required'
      const isSame =
        attempt.conclusion === conclusion && (attempt.inferred || attempt.updatedAt === updatedAt)
      if (ended && !isSame) {
        throw new Error(`attempt ${id}/${attempt.number} did not end like that`)
      }
    })
  }
}

type Workflows = ReadonlySet<World['workflows'][number]>

/** Workflows are what they were a day ago at most, or that is named; and none that was gone is said to be there. */
function checkWorkflows(
  { history, gaps, now }: Collection,
  { lasting, since }: { readonly lasting: Workflows; readonly since: Workflows },
): void {
  const readAt = Math.max(...[...history.listed.values()].map(({ seenAt }) => seenAt))
  const isNamed = gaps.some(({ what }) => what.startsWith('States '))
  if (readAt < now) {
    expect(isNamed || readAt > now - DAY).toBe(true)
    return
  }
  for (const { id, name, state } of lasting) {
    if (isNamed && history.listed.get(id)?.seenAt !== now) continue
    expect(history.listed.get(id)).toMatchObject({ id, name, state, seenAt: now })
  }
  const possible = new Set([...since].map(({ id }) => id))
  const shown = [...history.listed.values()].filter(({ seenAt }) => seenAt === now)
  expect(shown.filter(({ id }) => !possible.has(id))).toEqual([])
}

type Sight = {
  readonly collected: Collection
  readonly remembered: History
  readonly throughout: readonly Run[]
  readonly before: ReadonlyMap<number, Attempt>
  readonly changedSince: ReadonlySet<number>
}

/** Runs are as they were when the step began, or a gap says that those known before may not be. */
function checkNewest({ collected, remembered, throughout, before, changedSince }: Sight): void {
  const { history, gaps, now } = collected
  const looked = !gaps.some(({ what }) => /Late reruns|present state/.test(what))
  for (const run of throughout) {
    const ours = history.runs.get(run.id)
    const then = before.get(run.id)
    if (!ours || !then || changedSince.has(run.id) || run.createdAt < now - 2 * LOOKBACK * DAY) continue
    if (looked || !remembered.runs.has(run.id)) {
      const { number, conclusion } = latestAttempt(ours)
      if (number !== then.number || (conclusion ?? null) !== then.conclusion) {
        throw new Error(
          `run ${run.id} is at ${number} ${conclusion}, not at ${then.number} ${then.conclusion}`,
        )
      }
    }
    const inWindow = run.createdAt >= now - LOOKBACK * DAY
    if (inWindow && !gaps.some(({ what }) => what.startsWith('Earlier attempts'))) {
      const missing = missingAttempts(ours)
      if (missing.length > 0) throw new Error(`of run ${run.id} the attempts ${missing} are missing`)
    }
  }
}

/** Runs that stay open are asked for in every step. */
function settle(world: World): void {
  for (const run of world.runs) {
    const last = latest(run)
    if (last.status === 'completed' && last.conclusion !== 'action_required') continue
    run.attempts = [...run.attempts.slice(0, -1), { ...last, status: 'completed', conclusion: 'success' }]
  }
}

test.each([5, 7, 12])('with %i requests a step, a busy window is whole in the end', async (budget) => {
  const life = beginLife(budget)
  const { world } = life
  life.arrive(2500, 13 * DAY)
  settle(world)
  const attempts = world.runs
    .filter((run) => run.createdAt >= world.now - LOOKBACK * DAY)
    .reduce((sum, run) => sum + run.attempts.length - 1, 0)
  const asked: string[] = []
  let history: History = emptyHistory
  let gaps: Collection['gaps'] = [{ what: 'all', why: 'nothing was asked' }]
  let steps = 0
  for (; gaps.length > 0; steps++) {
    if (steps === 200) throw new Error(`it makes no progress: ${JSON.stringify(gaps)}`)
    const fake = fakeGitHub(world, { budget })
    const collected = await collect(
      history,
      aNeed({ lookbackDays: LOOKBACK, turn: steps }),
      fake.github,
      fake.clock,
    )
    asked.push(...fake.asked)
    ;({ history, gaps } = collected)
  }
  expect(history.runs.size).toBe(
    world.runs.filter(({ createdAt }) => createdAt >= world.now - 14 * DAY).length,
  )
  const listings = asked.filter((question) => /^created .* {2}/.test(question))
  expect(new Set(listings).size).toBe(listings.length)
  expect(listings.length).toBeLessThanOrEqual(Math.ceil(2500 / (100 * Math.min(10, budget - 1))) * 2 + 25)
  const questions = asked.filter((question) => question.startsWith('attempt'))
  expect(new Set(questions).size).toBe(questions.length)
  expect(questions).toHaveLength(attempts)
})
