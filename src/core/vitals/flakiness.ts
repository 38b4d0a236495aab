import { DAY, type Outcome, type Seconds } from '../model.ts'
import { type Flakes, flakesAmong, inLegs } from './flakes.ts'
import { type Rate, rateOf } from './rate.ts'

/** How one execution of a job ended. */
export type JobOutcome = {
  /**
   * The commit that was tested. A pull request and a push of the same head test different code: where both are
   * given for one job, tell them apart in `leg`.
   */
  readonly sha: string
  readonly at: Seconds
  /** Those that neither passed nor failed, such as siblings cancelled by `fail-fast`, are only known not to have failed. */
  readonly outcome: Outcome
  readonly runId: number
  readonly attempt: number
  readonly seconds: Seconds
  /** The leg of the matrix; legs are never compared with one another. */
  readonly leg?: string
}

/**
 * `flaky`: it failed and passed at the same commit, more than once and too often to be an accident.
 * `suspected`: it did so, but too seldom to tell. `recovered`: it was flaky and has passed for too long since.
 * `steady`: nothing of the kind in enough executions; a broken job can be steady.
 */
export type FlakinessState = 'flaky' | 'suspected' | 'recovered' | 'steady' | 'not-enough-data'

export type Flakiness = {
  readonly state: FlakinessState
  /**
   * Chance in percent that an execution at a good commit fails, with its 95 % interval: Wilson's, as wide as the
   * weights and the flakes that nobody saw make it. Recent executions weigh more, and failures that nobody tried
   * again count as far as those that somebody did were flakes. `undefined` where no commit was proven good.
   */
  readonly percent: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  /** Failures at commits at which the same leg also passed, unweighted. */
  readonly flakes: number
  /** Executions they are a share of: all at commits at which the leg passed, unweighted. */
  readonly executions: number
  readonly flakyCommits: number
  readonly lastFlakeAt: Seconds | undefined
  /** The flakes themselves, oldest first. */
  readonly flaked: readonly JobOutcome[]
  /** Failures that nobody tried again: no flakes, as are those that came again. */
  readonly unproven: number
  /** Length of the flaked executions. What people waited, and other jobs that were run again, come on top. */
  readonly lostSeconds: Seconds
  /** Legs with flakes, the worst first. */
  readonly legs: readonly {
    readonly leg: string | undefined
    readonly flakes: number
    readonly executions: number
  }[]
}

/** An execution counts half as much as one that is this much younger. */
export const HALF_LIFE: Seconds = 14 * DAY

/** Executions at proven commits, below which nothing is said of a job without flakes. */
const MIN_EXECUTIONS = 10

/** Below one in a hundred, failures are accidents of machines and networks rather than the job's. */
const MIN_PERCENT = 1

/** An interval that begins below this leaves an accident possible. */
const MIN_LOW = 0.3

/** Passing all executions since the last flake must be this unlikely before a flaky job counts as mended. */
const LUCK = 0.01

/** The flakiness of one job from its executions in any order, across its legs. Times only matter by difference. */
export function flakinessOf(outcomes: readonly JobOutcome[]): Flakiness {
  const legs = inLegs(outcomes).map((of) => ({ leg: of.leg, ...flakesAmong(of) }))
  const proven = legs.flatMap((leg) => leg.proven).toSorted((a, b) => a.at - b.at)
  const flakes = proven.filter(isFlake)
  const unproven = sum(legs.map((leg) => leg.unproven))
  const { percent, low, high } = weightedRate(proven, {
    cutOff: legs.flatMap((leg) => leg.cutOff),
    unproven,
    triedAgain: sum(legs.map(({ triedAgain }) => triedAgain)),
  })
  const facts = {
    percent,
    low,
    high,
    flakes: flakes.length,
    executions: proven.length,
    flakyCommits: new Set(flakes.map(({ sha }) => sha)).size,
    lastFlakeAt: flakes.at(-1)?.at,
    flaked: flakes,
    unproven,
    lostSeconds: sum(flakes.map(({ seconds }) => (seconds >= 0 && Number.isFinite(seconds) ? seconds : 0))),
    legs: worstLegs(legs),
  }
  const span = (flakes.at(-1)?.at ?? 0) - (flakes[0]?.at ?? 0)
  const since = proven.length - 1 - proven.findLastIndex(isFlake)
  return { state: stateOf(facts, { span, since }), ...facts }
}

/** Where the leg passed too, a failure was none of the code. */
function isFlake({ outcome }: JobOutcome): boolean {
  return outcome === 'failed'
}

/** Share of flaked executions, given in order of time, over the share of flakes that somebody tries again. */
function weightedRate(
  proven: readonly JobOutcome[],
  { cutOff, unproven, triedAgain }: Omit<Flakes, 'proven'>,
): Pick<Rate, 'percent' | 'low' | 'high'> {
  if (proven.length === 0) return rateOf(0, 0)
  const newest = proven.at(-1)?.at ?? 0
  const weightsOf = (some: readonly JobOutcome[]) =>
    some.map(({ at }) => Math.min(1, 0.5 ** ((newest - at) / HALF_LIFE)))
  const weights = weightsOf(proven)
  const total = sum(weights)
  // What was cut off had not failed so far: half a pass. Else failures, which come sooner, would be seen more often.
  const share = sum(weightsOf(proven.filter(isFlake))) / (total + sum(weightsOf(cutOff)) / 2)
  // Kish's effective number of executions ("Survey Sampling", 1965): what unequal weights are worth.
  const size = total ** 2 / sum(weights.map((weight) => weight ** 2))
  // Failures that nobody tried again are taken to be flakes as often as those that somebody did.
  const tries = Math.max(1, triedAgain + unproven)
  const seen = Math.max(1, triedAgain) / tries
  const known = worthOf({ share, size }, { share: seen, size: tries })
  const { percent, low, high } = rateOf(share * known, known)
  const whole = (part = 0) => Math.min(100, part / seen)
  return { percent: whole(percent), low: whole(low), high: whole(high) }
}

type Sample = { readonly share: number; readonly size: number }

/**
 * How many executions would tell the first share as surely as both samples tell their quotient: the squares of the
 * relative errors of the two add up (the delta method).
 */
function worthOf(a: Sample, b: Sample): number {
  const squaredError = ({ share, size }: Sample) => (1 - share) / (share * size)
  if (a.share === 0 || a.share === 1) return a.size
  return (a.size * squaredError(a)) / (squaredError(a) + squaredError(b))
}

function worstLegs(
  legs: readonly { readonly leg: string | undefined; readonly proven: Flakes['proven'] }[],
): Flakiness['legs'] {
  return legs
    .map(({ leg, proven }) => ({
      leg,
      flakes: proven.filter(isFlake).length,
      executions: proven.length,
    }))
    .filter(({ flakes }) => flakes > 0)
    .toSorted((a, b) => b.flakes - a.flakes || ((a.leg ?? '') < (b.leg ?? '') ? -1 : 1))
}

/** `span`: from the first flake to the last; `since`: executions after the last. */
function stateOf(
  facts: Omit<Flakiness, 'state'>,
  { span, since }: { readonly span: Seconds; readonly since: number },
): FlakinessState {
  const { flakes, executions, flakyCommits, percent = 0, low = 0 } = facts
  if (flakes === 0) return executions < MIN_EXECUTIONS ? 'not-enough-data' : 'steady'
  // One commit or one day is one story: a broken network, say, that made many commits fail.
  if (flakyCommits < 2 || span < DAY) return 'suspected'
  if ((1 - flakes / (executions - since)) ** since < LUCK) return 'recovered'
  return percent >= MIN_PERCENT && low >= MIN_LOW ? 'flaky' : 'suspected'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
