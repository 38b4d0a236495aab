import { createRandom, type Random } from './random.ts'

/** Made-up executions of the jobs of a repository over four weeks, with the truth about each job. */
export type JobHistory = {
  readonly name: string
  readonly kind: JobKind
  /** Chance that an execution at a good commit fails. */
  readonly flakeRate: number
  readonly outcomes: readonly {
    readonly sha: string
    readonly at: number
    readonly outcome: 'passed' | 'failed' | 'neither'
    readonly runId: number
    readonly attempt: number
    readonly seconds: number
    readonly leg?: string
  }[]
}

/**
 * `healthy` fails where the code is bad, and in 1 of 1,000 for no reason; `broken` fails at every commit of some
 * days, whoever tries again; `outage` failed for hours because a network was down, and passed when run again;
 * `flaky` fails in 2 to 30 % of executions at good commits.
 */
export const jobKinds = ['healthy', 'broken', 'outage', 'flaky'] as const
export type JobKind = (typeof jobKinds)[number]

const DAY = 86_400
const DAYS = 28

/** The jobs of one repository: three to eight, one in three of them flaky. The same seed gives the same. */
export function createJobs(seed: number): readonly JobHistory[] {
  const random = createRandom(seed * 104_729)
  const commits = random.between(60, 400)
  const start = 1_750_000_000
  const plan: readonly Commit[] = Array.from({ length: commits }, (_, i) => ({
    sha: random.hex(40),
    at: start + Math.floor(((i + random.next()) * DAYS * DAY) / commits),
    // A schedule or a second branch tests some commits more than once.
    tests: random.chance(0.1) ? 2 : 1,
    runId: 1000 + 10 * i,
  }))
  // People run what failed again: some nearly always, some seldom.
  const rerun = 0.4 + 0.6 * random.next()
  return Array.from({ length: random.between(3, 8) }, (_, i) => {
    const kind = random.chance(1 / 3) ? 'flaky' : (jobKinds[random.between(0, 2)] ?? 'healthy')
    return jobOf(random, { name: `job ${i + 1}`, kind, plan, rerun })
  })
}

type Commit = { readonly sha: string; readonly at: number; readonly tests: number; readonly runId: number }

type Task = {
  readonly name: string
  readonly kind: JobKind
  readonly plan: readonly Commit[]
  readonly rerun: number
}

function jobOf(random: Random, { name, kind, plan, rerun }: Task): JobHistory {
  const flakeRate = kind === 'flaky' ? 0.02 + 0.28 * random.next() : 0.001
  const legs = random.chance(0.4) ? ['linux', 'macos', 'windows'] : [undefined]
  const begin = plan[random.between(0, plan.length - 1)]?.at ?? 0
  const length = kind === 'outage' ? DAY / 8 : DAY * (0.5 + 4 * random.next())
  const badCode = 0.02 + 0.08 * random.next()
  const outcomes = plan.flatMap(({ sha, at, tests, runId }) => {
    const hit = (time: number) => time >= begin && time < begin + length
    const bad = random.chance(badCode) || (kind === 'broken' && hit(at))
    return Array.from({ length: tests }, (_, test) => {
      const fails = (attempt: number) =>
        bad || (kind === 'outage' && hit(at + test * DAY) && attempt === 1) || random.chance(flakeRate)
      return executionsOf(random, { legs, fails, rerun }).map((one) => ({
        ...one,
        sha,
        at: at + test * DAY + (one.attempt - 1) * 1800,
        runId: runId + test,
      }))
    }).flat()
  })
  return { name, kind, flakeRate, outcomes }
}

/** One run of the legs and its reruns, at most three; a leg that failed cancels a sibling now and then. */
function executionsOf(
  random: Random,
  {
    legs,
    fails,
    rerun,
  }: {
    readonly legs: readonly (string | undefined)[]
    readonly fails: (attempt: number) => boolean
    readonly rerun: number
  },
) {
  const executions: Omit<JobHistory['outcomes'][number], 'sha' | 'at' | 'runId'>[] = []
  let left = legs
  for (let attempt = 1; attempt <= 3 && left.length > 0; attempt++) {
    if (attempt > 1 && !random.chance(rerun)) break
    const results = left.map((leg) => ({ leg, failed: fails(attempt) }))
    const failFast = results.some(({ failed }) => failed)
    const ended = results.map(({ leg, failed }) => {
      const cancelled = failFast && !failed && random.chance(0.5)
      const outcome = cancelled ? ('neither' as const) : failed ? ('failed' as const) : ('passed' as const)
      return { attempt, outcome, seconds: random.between(60, 600), ...(leg !== undefined && { leg }) }
    })
    executions.push(...ended)
    left = ended.filter(({ outcome }) => outcome !== 'passed').map(({ leg }) => leg)
  }
  return executions
}
