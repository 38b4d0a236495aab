import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ecosystems } from '../../simulator/logs/ecosystems.ts'
import { runnerLog } from '../../simulator/logs/runner-log.ts'
import { beginStory, HOUR, type Story } from '../../simulator/scenarios/story.ts'
import type { Attempt, Job, Run } from '../../simulator/world.ts'
import { openTheatre, type Theatre } from './messages.ts'

/** The one-step use: `if: failure() && github.ref == 'refs/heads/main'`, or `if: always()`, inside the workflow that fails. */

let story: Story
let theatre: Theatre
beforeEach(async () => {
  story = beginStory(1)
  const ci = story.workflow('CI', 'ci.yml')
  story.tell({ workflow: ci, at: story.world.now - 5 * HOUR, endings: ['success'], seconds: 200 })
  theatre = await openTheatre({ world: story.world, acts: [] })
})
afterEach(async () => await theatre.close())

const failingRun = (place: Place) => goingRun('failure', place)
const passingRun = (place: Place) => goingRun('success', place)

type Place = 'same-job' | 'own-job'

/** A run that goes on, since a step of ours is still to come: in the job that is done, or in one after it. */
function goingRun(ending: 'failure' | 'success', place: Place): Run {
  const { world, tell } = story
  world.now += HOUR
  for (const run of world.runs) run.attempts = run.attempts.map(ended)
  const [workflow] = world.workflows
  if (!workflow) throw new Error('no workflow')
  tell({ workflow, at: world.now - 300, endings: [ending], seconds: 200 })
  const run = world.runs.at(-1)
  if (!run) throw new Error('no run')
  const goesOn = { conclusion: null, completedAt: null, log: 'never' } as const
  run.attempts = run.attempts.map((attempt) => ({
    ...attempt,
    status: 'in_progress',
    conclusion: null,
    jobs: attempt.jobs.flatMap((job): readonly Job[] =>
      place === 'same-job'
        ? [{ ...job, ...goesOn }]
        : [withLog(job), { ...job, ...goesOn, id: job.id + 1, name: 'tell', steps: [] }],
    ),
  }))
  return run
}

/** What was still going on has ended as it must. */
function ended(attempt: Attempt): Attempt {
  if (attempt.conclusion !== null) return attempt
  const jobs = attempt.jobs.map((job): Job => {
    if (job.conclusion !== null) return job
    const conclusion = job.steps.some((step) => step.conclusion === 'failure') ? 'failure' : 'success'
    return withLog({ ...job, completedAt: job.startedAt + 60, conclusion })
  })
  const conclusion = jobs.some((job) => job.conclusion === 'failure') ? 'failure' : 'success'
  return { ...attempt, status: 'completed', conclusion, jobs }
}

function withLog(job: Job): Job {
  if (job.conclusion !== 'failure') return job
  return { ...job, log: runnerLog(job, { 'Run tests': ecosystems.jest }) }
}

const tell = async (within: Run, mode: string, inputs: Readonly<Record<string, string>> = {}) =>
  await theatre.tell({ mode, ...inputs }, {}, { within })

test('a job of its own tells what failed before it, once', async () => {
  const first = await tell(failingRun('own-job'), 'notify, open-issue')
  expect([first.exitCode, first.outputs.outcome, first.outputs['messages-sent']]).toEqual([0, 'created', '1'])
  expect(theatre.heard().join()).toContain('🔴 CI is red on main')
  const [issue] = story.world.issues
  expect(issue?.title).toBe('CI is red on main: ● heights › rounds to what the gauge can measure')
  expect(issue?.labels).toEqual(['pipeline-failure', 'auto-created', 'P0'])

  const second = await tell(failingRun('own-job'), 'notify, open-issue')
  expect([second.outputs.outcome, second.outputs['messages-sent']]).toEqual(['updated', '0'])
  expect(JSON.parse(second.outputs.incidents ?? '')).toMatchObject([{ state: 'open', failedRuns: 2 }])
  expect(story.world.issues).toHaveLength(1)
})

test('the last step of the job that fails tells which step failed, and the next time why', async () => {
  const texts = async () => {
    const calls = theatre.receivers.calls.length
    await tell(failingRun('same-job'), 'notify')
    return theatre.receivers.calls.slice(calls).map(({ body }) => body)
  }
  const [first, ...more] = await texts()
  expect(first).toContain('build failed in Run tests')
  expect(more).toEqual([])
  const [second, ...others] = await texts()
  expect(second).toContain('● heights › rounds to what the gauge can measure')
  expect(second).not.toContain('green')
  expect(others).toEqual([])
})

test('the run that passes ends what the workflow began, in the same step', async () => {
  await tell(failingRun('same-job'), 'notify', { 'job-status': 'failure' })
  theatre.heard()
  await tell(passingRun('same-job'), 'notify', { 'job-status': 'success' })
  expect(theatre.heard().join()).toContain('CI is green again on main')
})

test('a step that is about to fail itself lets no run pass', async () => {
  await tell(failingRun('own-job'), 'open-issue')
  const failing = { 'job-status': 'success', 'fail-on': 'warning', 'max-failures': '1' }
  const { exitCode, outputs } = await tell(passingRun('own-job'), 'health-check, open-issue', failing)
  expect([exitCode, outputs.outcome === 'closed']).toEqual([1, false])
})

test('a run that passes ends nothing while a job of it goes on, or where none of it was executed', async () => {
  await tell(failingRun('own-job'), 'open-issue', { state: 'none' })
  const going = passingRun('own-job')
  const [attempt] = going.attempts
  const [build, ours] = attempt?.jobs ?? []
  if (!attempt || !build || !ours) throw new Error('no jobs')
  const outcomeWith = async (jobs: readonly Job[]) => {
    going.attempts = [{ ...attempt, jobs }]
    const { log, outputs } = await tell(going, 'open-issue', { state: 'none', 'job-status': 'success' })
    return [outputs.outcome, /ends no incident[^.]*/.exec(log)?.[0].split(': ')[1]]
  }
  const other: Job = { ...build, id: build.id + 2, name: 'lint', completedAt: null, conclusion: null }
  expect(await outcomeWith([build, other, ours])).toEqual(['updated', '1 other job of it has not ended'])
  const left = { ...build, conclusion: 'skipped', steps: [] }
  expect(await outcomeWith([left, ours])).toEqual(['none', 'nothing else of it was executed'])
  expect(story.world.issues[0]?.closedAt).toBeUndefined()
  // What the issue says is all that is remembered.
  expect(await outcomeWith([build, ours])).toEqual(['closed', undefined])
})

test('a workflow of which nothing goes on is a monitor to itself: its passing runs are nobody’s news', async () => {
  const first = await tell(passingRun('own-job'), 'notify, open-issue', { 'job-status': 'success' })
  expect([first.outputs.outcome, first.outputs['messages-sent']]).toEqual(['none', '0'])
  expect(first.outputs.incidents).toBe('[]')
})
