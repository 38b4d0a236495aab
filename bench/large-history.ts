import { createRandom, type Random } from '../simulator/random.ts'
import { attemptKey, emptyHistory, type History } from '../src/core/history/history.ts'
import { DAY, type Job, type Run, type Seconds, type Step } from '../src/core/model.ts'

export const LARGE_NOW = Date.UTC(2026, 10, 20, 12) / 1000

const DAYS = 90
const WORKFLOWS = 20
const STEPS_KEPT_DAYS = 28
const jobNames = ['lint', 'test (22)', 'build'] as const
const stepNames = [
  'Set up job',
  'Check out',
  'Set up Node',
  'Install dependencies',
  'Run unit tests',
  'Build',
] as const

/** Runs of 90 days, each with three jobs; one run in thirty fails at first. */
export function largeHistory(count: number): History {
  const random = createRandom(1)
  const ids = Array.from({ length: count }, (_, i) => i)
  const from = LARGE_NOW - DAYS * DAY
  const runs = ids.map((i) => makeRun(random, i, from + Math.floor((i * DAYS * DAY) / count)))
  return {
    ...emptyHistory,
    workflows: new Map(
      Array.from({ length: WORKFLOWS }, (_, i) => {
        const path = `.github/workflows/workflow-${i + 1}.yml`
        return [i + 1, { id: i + 1, name: `Workflow ${i + 1}`, path, seenAt: LARGE_NOW }]
      }),
    ),
    runs: new Map(runs.map((run) => [run.id, run])),
    jobs: new Map(
      runs.flatMap((run) =>
        run.attempts.map((attempt) => [
          attemptKey(run.id, attempt.number),
          jobsOf(random, run, attempt.startedAt),
        ]),
      ),
    ),
    covered: [{ from, to: LARGE_NOW }],
    defaultBranch: { text: 'main', seenAt: LARGE_NOW },
  }
}

function makeRun(random: Random, i: number, createdAt: Seconds): Run {
  const onMain = random.chance(0.4)
  const conclusion = random.chance(1 / 30) ? 'failure' : 'success'
  return {
    ...{
      id: 14_000_000_000 + 731 * i,
      workflowId: 1 + (i % WORKFLOWS),
      number: 1 + Math.floor(i / WORKFLOWS),
    },
    ...{ event: onMain ? 'push' : 'pull_request', branch: onMain ? 'main' : `feature/${random.hex(4)}` },
    ...{ sha: random.hex(40), fromFork: false, createdAt, checkSuite: `CS_kwDOABCD${random.hex(12)}` },
    attempts: [
      { number: 1, startedAt: createdAt, updatedAt: createdAt + random.between(200, 400), conclusion },
    ],
  }
}

function jobsOf(random: Random, run: Run, startedAt: Seconds): readonly Job[] {
  const failed = run.attempts[0]?.conclusion === 'failure' ? random.between(0, 2) : undefined
  const hasSteps = run.createdAt >= LARGE_NOW - STEPS_KEPT_DAYS * DAY
  return jobNames.map((name, i) => {
    const steps = stepsOf(random, startedAt + 8, i === failed)
    return {
      ...{ id: 4 * run.id + i, name, startedAt: startedAt + 8, completedAt: steps.at(-1)?.completedAt },
      ...{ conclusion: i === failed ? 'failure' : 'success', runner: 'ubuntu-latest' },
      failedStep: i === failed ? 'Build' : undefined,
      ...(hasSteps && { steps }),
    }
  })
}

function stepsOf(random: Random, startedAt: Seconds, failed: boolean): readonly Step[] {
  let at = startedAt
  return stepNames.map((name) => {
    const begin = at
    at += random.between(1, 60)
    const conclusion = failed && name === 'Build' ? 'failure' : 'success'
    return { name, conclusion, startedAt: begin, completedAt: at }
  })
}
