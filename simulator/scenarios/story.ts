import { createRandom, type Random } from '../random.ts'
import { type Attempt, emptyWorld, type Job, type Run, type Workflow, type World } from '../world.ts'

/** How one attempt went. */
export type Ending =
  | 'success'
  | 'failure'
  | 'cancelled'
  | 'skipped'
  | 'startup_failure'
  | 'timeout-as-cancelled'

export type Told = {
  readonly workflow: Workflow
  readonly at: number
  readonly branch?: string
  readonly event?: string
  /** One for each attempt. */
  readonly endings: readonly Ending[]
  /** Seconds that a passed attempt takes. */
  readonly seconds: number
}

/** What is true of a scenario's window, counted while it was told and not from its runs. */
export type Truth = {
  runs: number
  finalGood: number
  finalTotal: number
  firstGood: number
  firstTotal: number
  attempts: number
  timeouts: number
  /** Workflows whose last judged run on the default branch failed. */
  readonly red: string[]
}

export type Story = {
  readonly world: World
  readonly truth: Truth
  readonly random: Random
  readonly workflow: (name: string, file: string) => Workflow
  readonly tell: (told: Told) => void
}

/** Scenarios happen at this moment; nothing in them knows the real time. */
export const NOW = Date.parse('2026-11-20T12:00:00Z') / 1000
export const DAY = 86_400
export const HOUR = 3_600
export const MINUTE = 60

/** A limit that workflow files of scenarios set. */
export const TIMEOUT_MINUTES = 30

export function beginStory(seed: number): Story {
  const world = emptyWorld(NOW)
  const random = createRandom(seed)
  const truth: Truth = {
    runs: 0,
    finalGood: 0,
    finalTotal: 0,
    firstGood: 0,
    firstTotal: 0,
    attempts: 0,
    timeouts: 0,
    red: [],
  }
  let nextId = 7_000_000_000
  const numbers = new Map<number, number>()

  function workflow(name: string, file: string): Workflow {
    const made = {
      id: 1_000 + world.workflows.length,
      name,
      path: `.github/workflows/${file}`,
      state: 'active',
    }
    world.workflows.push(made)
    world.files.set(
      made.path,
      `name: ${JSON.stringify(name)}\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: ${TIMEOUT_MINUTES}\n    steps:\n      - run: make\n`,
    )
    return made
  }

  function tell(told: Told): void {
    nextId += random.between(1, 900)
    const id = nextId
    const number = (numbers.get(told.workflow.id) ?? 0) + 1
    numbers.set(told.workflow.id, number)
    let startsAt = Math.round(told.at)
    const attempts = told.endings.map((ending, i) => {
      const attempt = makeAttempt({
        id: id * 10 + i,
        number: i + 1,
        startsAt,
        ending,
        seconds: told.seconds,
        random,
      })
      startsAt = attempt.updatedAt + random.between(60, 1800)
      return attempt
    })
    const { branch = world.defaultBranch, event = 'push' } = told
    const run: Run = {
      id,
      workflowId: told.workflow.id,
      number,
      event,
      branch,
      sha: random.hex(40),
      title: `Change ${number}`,
      fromFork: false,
      createdAt: Math.round(told.at),
      attempts,
    }
    world.runs.push(run)
    count(truth, run, told.endings, world.now)
  }

  return { world, truth, random, workflow, tell }
}

function count(truth: Truth, run: Run, endings: readonly Ending[], now: number): void {
  if (run.createdAt < now - 7 * DAY || run.createdAt > now) return
  const judged = (ending: Ending | undefined) => ending !== 'cancelled' && ending !== 'skipped'
  truth.runs += 1
  truth.attempts += endings.length
  if (judged(endings.at(-1))) truth.finalTotal += 1
  if (endings.at(-1) === 'success') truth.finalGood += 1
  // An attempt before the last that ended as a time-out is known only as cancelled.
  const first = endings[0] === 'timeout-as-cancelled' && endings.length > 1 ? 'cancelled' : endings[0]
  if (judged(first)) truth.firstTotal += 1
  if (first === 'success') truth.firstGood += 1
  if (endings.at(-1) === 'timeout-as-cancelled') truth.timeouts += 1
}

type Wanted = {
  readonly id: number
  readonly number: number
  readonly startsAt: number
  readonly ending: Ending
  readonly seconds: number
  readonly random: Random
}

function makeAttempt({ id, number, startsAt, ending, seconds, random }: Wanted): Attempt {
  const share = {
    success: 1,
    failure: 0.6,
    cancelled: 0.4,
    skipped: 0,
    startup_failure: 0,
    'timeout-as-cancelled': 1,
  }[ending]
  const length =
    ending === 'timeout-as-cancelled'
      ? TIMEOUT_MINUTES * MINUTE + 12
      : Math.max(1, Math.round(seconds * share))
  const queued = random.between(3, 20)
  const conclusion = ending === 'timeout-as-cancelled' ? 'cancelled' : ending
  const jobs =
    ending === 'startup_failure' || ending === 'skipped'
      ? []
      : [makeJob(id, startsAt, queued, length, conclusion)]
  const updatedAt = startsAt + (jobs.length > 0 ? queued + length + 2 : 1)
  return { number, status: 'completed', conclusion, startedAt: startsAt, updatedAt, jobs }
}

function makeJob(id: number, createdAt: number, queued: number, length: number, conclusion: string): Job {
  const setup = Math.min(2, length - 1)
  return {
    id,
    name: 'build',
    conclusion,
    createdAt,
    startedAt: createdAt + queued,
    completedAt: createdAt + queued + length,
    labels: ['ubuntu-latest'],
    steps: [
      { name: 'Set up job', conclusion: 'success', seconds: setup },
      { name: 'Run tests', conclusion, seconds: length - setup },
    ],
  }
}
