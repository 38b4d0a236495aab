import { emptyHistory, type History, merge } from '../core/history/history.ts'
import { gapsIn, union } from '../core/history/intervals.ts'
import type { WatchedIssue } from '../core/known-issues/known-issue.ts'
import { DAY, type Seconds, type Workflow } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { timeInWords } from '../core/words.ts'
import type { Clock, GitHub } from '../ports/github.ts'
import { addDetails } from './details.ts'
import { LAG, listRange, PAGE } from './listing.ts'
import { hoursListed } from './looked.ts'
import { addOverview } from './overview.ts'
import { lookAgain, planLook } from './second-look.ts'
import { historyOf } from './sight.ts'
import { suitesOf } from './sweep.ts'

export type Collection = {
  readonly history: History
  readonly now: Seconds
  /** From when on runs were needed. */
  readonly from: Seconds
  /** What could not be read, and why. */
  readonly gaps: readonly Gap[]
  /** Runs of the window itself could not all be listed. */
  readonly runsMissing: boolean
  /** Where logs of failed jobs were asked for. */
  readonly knownIssues?: readonly WatchedIssue[]
}

export type Need = {
  readonly lookbackDays: number
  readonly defaultBranch: string
  /** Further back than two windows, where something counts over a longer time. */
  readonly reachBackSeconds: Seconds
  /** Which workflows are reported on. */
  readonly includes: (workflow: Workflow) => boolean
  /** The workflow whose runs are the monitor's own: they are no news. */
  readonly ownWorkflowPath: string | undefined
  /** Counts up from run to run of the monitor; decides which part of the window gets another look. */
  readonly turn: number
  /** What was asked before for a mode's own ends. */
  readonly requestsApart: number
}

/**
 * Brings a history up to date for two windows of `lookbackDays`: first the newest runs, then what the memory does
 * not cover, newest first, then what may have changed since, then the details. Whatever fails after the first
 * request is a named gap, not an error: what is known is still worth a report.
 */
export async function collect(
  remembered: History,
  need: Need,
  github: GitHub,
  clock: Clock,
): Promise<Collection> {
  const newest = await readNewest(remembered, github, clock)
  const now = newest.now
  const windowFrom = now - need.lookbackDays * DAY
  const from = now - Math.max(2 * need.lookbackDays * DAY, need.reachBackSeconds)
  const whole = { from, to: now }
  const gaps: Gap[] = []
  const newestEtag = newest.history.newestEtag ?? remembered.newestEtag
  let history: History = { ...merge(remembered, newest.history), newestEtag }
  let listed = newest.history.covered
  let runsMissing = false

  for (const range of gapsIn(whole, history.covered)) {
    const { added, missing } = await listRange(range, github)
    history = merge(history, added)
    listed = union([...listed, ...added.covered])
    if (!missing) continue
    gaps.push({
      what: `Runs created from ${timeInWords(missing.from)} to ${timeInWords(missing.to)}`,
      why: missing.why,
    })
    runsMissing ||= missing.to >= windowFrom
  }
  // What was just listed needs no second look.
  history = merge(history, { ...emptyHistory, looked: hoursListed(history.runs, listed, whole) })
  const news = isNews(newest.history, remembered, need.ownWorkflowPath)
  const situation = { ...need, remembered, freshFrom: newest.oldest, from: whole.from, now, news }
  const look = planLook(history, situation, github)
  const overview = await addOverview(history, situation, { github, suites: suitesOf(look.plan.questions[0]) })
  history = merge(history, overview.added)
  const looked = await lookAgain(look, { history, situation, github }, overview.suites)
  history = merge(history, looked.added)
  const details = await addDetails(history, situation, github)
  history = merge(history, details.added)
  gaps.push(...overview.gaps, ...looked.gaps, ...details.gaps)
  const covered = history.covered.map(({ from, to }) => ({ from, to: Math.min(to, now - LAG) }))
  return { history: { ...history, covered: union(covered) }, now, from, gaps, runsMissing }
}

/** Whether anything was seen for the first time, other than the monitor itself at work. */
function isNews(newest: History, remembered: History, ownWorkflowPath: string | undefined): boolean {
  return [...newest.runs.values()].some(
    (run) => !remembered.runs.has(run.id) && newest.workflows.get(run.workflowId)?.path !== ownWorkflowPath,
  )
}

type Newest = { readonly history: History; readonly now: Seconds; readonly oldest: Seconds }

/**
 * The first request: it also tells the time, and whether anything can be read at all. A page with fewer runs than
 * GitHub counts proves nothing; the listings do.
 */
async function readNewest(remembered: History, github: GitHub, clock: Clock): Promise<Newest> {
  const page = await github.newestRuns(remembered.newestEtag)
  const now = clock.now()
  if (page === 'unchanged') {
    // The page is remembered as it is, so it reaches at least as far back as the newest hundred that are.
    const times = [...remembered.runs.values()].map((run) => run.createdAt).toSorted((a, b) => b - a)
    const from = (times[PAGE - 1] ?? -1) + 1
    return { now, oldest: from, history: { ...emptyHistory, covered: [{ from, to: now }] } }
  }
  const seen = historyOf(page.seen, now)
  if (seen.runs.size < Math.min(PAGE, page.total)) return { now, oldest: now + 1, history: seen }
  const oldest = page.total < PAGE ? 0 : Math.min(...page.seen.map(({ run }) => run.createdAt + 1))
  return { now, oldest, history: { ...seen, newestEtag: page.etag, covered: [{ from: oldest, to: now }] } }
}
