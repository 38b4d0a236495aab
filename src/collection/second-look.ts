import { emptyHistory, type History, merge, runKey } from '../core/history/history.ts'
import { DAY, latestAttempt, outcomeOf, type Run, type Seconds, type Workflow } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { redNow } from '../core/vitals/incidents.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports.ts'
import { aboutLatest, askEach, type Improvement, orGone } from './questions.ts'
import { historyOf } from './sight.ts'

export type Situation = {
  /** What was known before this step. */
  readonly remembered: History
  /** Runs created since then were all seen in this step. */
  readonly freshFrom: Seconds
  /** Runs were seen for the first time, other than the monitor's own. */
  readonly news: boolean
  readonly from: Seconds
  readonly now: Seconds
  readonly defaultBranch: string
  readonly includes: (workflow: Workflow) => boolean
  readonly lookbackDays: number
  readonly turn: number
}

/** Single runs asked for in one step at most; the others wait for the next. */
const MAX_SINGLE_LOOKS = 20

/** Pages of 100 of the listing of failures. */
const MAX_FAILURE_PAGES = 5

/** Runs still open after a day wait for an approval or are stuck, mostly for good: one of them is asked for in a step. */
const LONG_OPEN = DAY

/**
 * Looks again at remembered runs that can have changed. A rerun keeps its place in the listing, which is by time
 * of creation, so it is found by other means: runs that were not finished are asked for one by one, of those open for days one in a step; failed ones by
 * the listing of failures, from which a rerun takes them; and a page of one day of the window, another day in
 * every step in which anything is new, finds reruns of all others.
 */
export async function lookAgain(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const older = [...situation.remembered.runs.values()].filter(
    (run) =>
      run.createdAt >= situation.from &&
      run.createdAt < situation.freshFrom &&
      !history.gone.has(runKey(run.id)) &&
      history.runs.get(run.id) === run,
  )
  // Exactly those that the listing of failures shows.
  const failed = older.filter((run) => latestAttempt(run).conclusion === 'failure')
  // Others that failed are in no listing of their own; those that make a branch red now are worth a question each.
  const red = redNow(history, situation.defaultBranch).filter(
    (run) => older.includes(run) && latestAttempt(run).conclusion !== 'failure',
  )
  const unsettled = older.filter(
    (run) =>
      outcomeOf(latestAttempt(run)) === 'unfinished' || latestAttempt(run).conclusion === 'action_required',
  )
  let added = emptyHistory
  const gaps: Gap[] = []
  try {
    const oldest = Math.min(...failed.map((run) => run.createdAt))
    const failures = failed.length > 0 ? await listFailures(oldest, situation, github) : undefined
    if (failures) added = merge(added, failures.added)
    const reachable = failed.filter((run) => failures && run.createdAt >= failures.from)
    const changed = reachable.filter((run) => !failures?.added.runs.has(run.id))
    gaps.push(...outOfReach(failed.length - reachable.length))
    const young = situation.now - LONG_OPEN
    const open = unsettled.filter((run) => run.createdAt >= young)
    const longOpen = unsettled.filter((run) => run.createdAt < young)
    const waitingLong = situation.news ? inTurn(longOpen, situation.turn, 1).slice(0, 1) : []
    const asked = [...changed, ...red, ...inTurn(open, situation.turn), ...waitingLong]
    const looks = await askEach(
      asked.slice(0, MAX_SINGLE_LOOKS).map(aboutLatest),
      'The present state of',
      async ({ run }) => await lookAt(run, situation.now, github),
    )
    added = merge(added, looks.added)
    gaps.push(...looks.gaps, ...waiting(asked.length - MAX_SINGLE_LOOKS))
    if (older.length > 0 && situation.news) added = merge(added, await lookAtOneDay(situation, github))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    gaps.push({ what: 'Late reruns of older runs', why: error.message })
  }
  return { added, gaps }
}

/** Newest first, begun at another place in every turn: some stay as they are for weeks, and others wait for them. */
function inTurn(runs: readonly Run[], turn: number, atOnce = MAX_SINGLE_LOOKS): readonly Run[] {
  const sorted = runs.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
  const start = (turn * atOnce) % Math.max(1, sorted.length)
  return [...sorted.slice(start), ...sorted.slice(0, start)]
}

/** The failed runs, newest first, down to `oldest` or as far as we look. From the start of a day, so that the address stays. */
async function listFailures(oldest: Seconds, situation: Situation, github: GitHub): Promise<Failures> {
  const from = Math.floor(situation.from / DAY) * DAY
  let added = emptyHistory
  let reached = situation.now
  for (let page = 1; page <= MAX_FAILURE_PAGES && reached > oldest; page++) {
    const { seen, total } = await github.runsCreated({ from, to: undefined, page, conclusion: 'failure' })
    added = merge(added, historyOf(seen, situation.now))
    const whole = added.runs.size >= total || seen.length === 0
    reached = whole ? from : Math.min(reached, ...seen.map(({ run }) => run.createdAt + 1))
  }
  return { added, from: reached }
}

type Failures = { readonly added: History; readonly from: Seconds }

async function lookAt(run: Run, now: Seconds, github: GitHub): Promise<History> {
  return await orGone(runKey(run.id), async () => historyOf([await github.run(run.id)], now))
}

/** A page of one day of the window. Each turn takes another day, also when a turn is a day. */
async function lookAtOneDay({ lookbackDays, turn, now }: Situation, github: GitHub): Promise<History> {
  const to = now - ((turn + Math.floor(now / DAY)) % lookbackDays) * DAY
  const page = await github.runsCreated({ from: to - DAY, to, page: 1 })
  return historyOf(page.seen, now)
}

function outOfReach(count: number): readonly Gap[] {
  if (count === 0) return []
  const what = `Late reruns of ${countInWords(count, 'older failed run')}`
  return [{ what, why: `Only the newest ${MAX_FAILURE_PAGES * 100} failed runs are looked at again.` }]
}

function waiting(left: number): readonly Gap[] {
  if (left <= 0) return []
  return [
    {
      what: `The present state of ${countInWords(left, 'older run')}`,
      why: `At most ${MAX_SINGLE_LOOKS} runs are asked for one by one in a step; the next step goes on.`,
    },
  ]
}
