import { emptyHistory, type History, merge } from '../core/history/history.ts'
import { DAY, isOpen, latestAttempt, type Run, type Seconds } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { redNow } from '../core/vitals/incidents.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'
import { listRange } from './listing.ts'
import { hoursListed, notLookedAt } from './looked.ts'
import { lookAtEach } from './looks.ts'
import type { Improvement } from './questions.ts'
import { historyOf } from './sight.ts'
import type { Situation } from './situation.ts'

/** Pages of 100 of the listing of failures. */
const MAX_FAILURE_PAGES = 5

/** Runs still open after a day wait for an approval or are stuck, mostly for good: one of them is asked for in a step. */
const LONG_OPEN = DAY

/** What is known, and where to ask. */
export type Looking = { readonly history: History; readonly situation: Situation; readonly github: GitHub }

/**
 * Looks again at runs over REST, where GraphQL does not answer: runs that were not finished are asked for one by one, of those open for days one in a step;
 * failed ones by the listing of failures, from which a rerun takes them; others by listing one day of the window,
 * another one in every step in which anything is new.
 */
export async function lookElsewhere(
  older: readonly Run[],
  { history, situation, github }: Looking,
): Promise<Improvement> {
  if (older.length === 0) return { added: emptyHistory, gaps: [] }
  const { now, turn, news } = situation
  // Exactly those that the listing of failures shows.
  const failed = older.filter((run) => latestAttempt(run).conclusion === 'failure')
  // Others that failed are in no listing of their own; those that make a branch red now are worth a question each.
  const red = redNow(history, situation.defaultBranch).filter(
    (run) => older.includes(run) && latestAttempt(run).conclusion !== 'failure',
  )
  const unsettled = older.filter(isOpen)
  let added = emptyHistory
  const gaps: Gap[] = []
  try {
    const oldest = Math.min(...failed.map((run) => run.createdAt))
    const failures = failed.length > 0 ? await listFailures(oldest, situation, github) : undefined
    if (failures) added = merge(added, failures.added)
    const reachable = failed.filter((run) => failures && run.createdAt >= failures.from)
    const changed = reachable.filter((run) => !failures?.added.runs.has(run.id))
    gaps.push(...outOfReach(failed.length - reachable.length))
    const open = unsettled.filter((run) => run.createdAt >= now - LONG_OPEN)
    const longOpen = unsettled.filter((run) => run.createdAt < now - LONG_OPEN)
    const waitingLong = news ? inTurn(longOpen, turn, 1).slice(0, 1) : []
    const looks = await lookAtEach([...changed, ...red, ...inTurn(open, turn, 20), ...waitingLong], {
      now,
      github,
    })
    added = merge(added, looks.added)
    gaps.push(...looks.gaps)
    const day = news ? await lookAtOneDay(situation, github) : undefined
    if (day) added = merge(added, day.added)
    const asked = new Set([...failed, ...red, ...unsettled])
    const unseen = older.filter(
      (run) => !asked.has(run) && !(day && run.createdAt >= day.from && run.createdAt <= day.to),
    )
    gaps.push(...notLookedAt(unseen, situation))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    gaps.push({ what: 'Late reruns of older runs', why: error.message })
  }
  return { added, gaps }
}

/** Newest first, begun at another place in every turn: some stay as they are for weeks, and others wait for them. */
function inTurn(runs: readonly Run[], turn: number, atOnce: number): readonly Run[] {
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

/** The runs of one day of the window, down to where all were seen. Each turn takes another day, also when a turn is a day. */
async function lookAtOneDay({ lookbackDays, turn, now }: Situation, github: GitHub) {
  const to = now - ((turn + Math.floor(now / DAY)) % lookbackDays) * DAY
  const { added, missing } = await listRange({ from: to - DAY, to }, github)
  const listed = { from: missing ? missing.to + 1 : to - DAY, to }
  const looked = hoursListed(added.runs, [listed], { from: 0, to: now })
  return { added: { ...added, looked }, ...listed }
}

function outOfReach(count: number): readonly Gap[] {
  if (count === 0) return []
  const what = `Late reruns of ${countInWords(count, 'older failed run')}`
  return [{ what, why: `Only the newest ${MAX_FAILURE_PAGES * 100} failed runs are looked at again.` }]
}
