import { runnerLog } from '../logs/runner-log.ts'
import type { Job, World } from '../world.ts'
import { beginStory, MINUTE } from './story.ts'

/** Few enough to be told one by one. */
const WORKFLOWS = 3

/**
 * A repository in which all that strangers may write is what `say` gives, one text after another: names of workflows,
 * jobs and steps, titles and authors of commits, lines of logs. It broke ten minutes ago.
 */
export function strangers(say: () => string): World {
  const { world, workflow, tell } = beginStory(1)
  for (let i = 0; i < WORKFLOWS; i++) {
    const made = workflow(say(), `${i}.yml`)
    const job = say()
    for (const [ending, ago] of [
      ['success', 60],
      ['failure', 15],
    ] as const) {
      tell({ workflow: made, at: world.now - ago * MINUTE, endings: [ending], seconds: 200 })
      const run = world.runs.at(-1)
      if (!run) continue
      run.attempts = run.attempts.map((attempt) => ({
        ...attempt,
        jobs: attempt.jobs.map((one) => said({ ...one, name: job }, say)),
      }))
      world.commits.push({
        ...{ sha: run.sha, branch: world.defaultBranch, at: run.createdAt - 2 * MINUTE },
        ...{ author: say(), title: say(), files: ['src/a.ts'] },
      })
    }
  }
  return world
}

function said(job: Job, say: () => string): Job {
  if (job.conclusion !== 'failure') return job
  const steps = job.steps.map((step) => (step.conclusion === 'failure' ? { ...step, name: say() } : step))
  const lines = [
    `##[error]src/a.ts(41,9): error TS2322: ${say()}`,
    say(),
    `FAIL ${say()}`,
    `  ● ${say()} › ${say()}`,
  ].map((line) => line.replace(/[\r\n]+/g, ' '))
  const named = { ...job, steps, annotations: [{ level: 'failure' as const, message: say() }] }
  return { ...named, log: runnerLog(named, Object.fromEntries(steps.map(({ name }) => [name, lines]))) }
}
