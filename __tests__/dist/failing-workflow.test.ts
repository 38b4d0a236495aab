import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ecosystems } from '../../simulator/logs/ecosystems.ts'
import { runnerLog } from '../../simulator/logs/runner-log.ts'
import { beginStory, HOUR, type Story } from '../../simulator/scenarios/story.ts'
import type { Attempt, Job, Run } from '../../simulator/world.ts'
import { openTheatre, type Theatre } from './messages.ts'

/** The one-step use: `if: failure() && github.ref == 'refs/heads/main'` inside the workflow that fails. */

let story: Story
let theatre: Theatre
beforeEach(async () => {
  story = beginStory(1)
  const ci = story.workflow('CI', 'ci.yml')
  story.tell({ workflow: ci, at: story.world.now - 5 * HOUR, endings: ['success'], seconds: 200 })
  theatre = await openTheatre({ world: story.world, acts: [] })
})
afterEach(async () => await theatre.close())

/** A run that has failed and goes on, since a step of ours is still to come: in the job that failed, or in one after it. */
function failingRun(place: 'same-job' | 'own-job'): Run {
  const { world, tell } = story
  world.now += HOUR
  for (const run of world.runs) run.attempts = run.attempts.map(ended)
  const [workflow] = world.workflows
  if (!workflow) throw new Error('no workflow')
  tell({ workflow, at: world.now - 300, endings: ['failure'], seconds: 200 })
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
    const isOurs = job.steps.length === 0
    const over = { ...job, completedAt: job.startedAt + 60, conclusion: isOurs ? 'success' : 'failure' }
    return isOurs ? over : withLog(over)
  })
  return { ...attempt, status: 'completed', conclusion: 'failure', jobs }
}

function withLog(job: Job): Job {
  return { ...job, log: runnerLog(job, { 'Run tests': ecosystems.jest }) }
}

const tell = async (within: Run, mode: string) => await theatre.tell({ mode }, {}, { within })

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
