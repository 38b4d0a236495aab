import { emptyHistory, type History, merge } from '../core/history/history.ts'
import type { Interval } from '../core/history/intervals.ts'
import { MINUTE, type Seconds } from '../core/model.ts'
import { ApiError } from '../errors.ts'
import type { GitHub, RunPage } from '../ports/github.ts'
import { inParallel, PARALLEL } from './questions.ts'
import { historyOf } from './sight.ts'

export const PAGE = 100
/** Runs show up in listings a little after their time of creation: what is younger does not count as covered yet. */
export const LAG: Seconds = MINUTE
/** A listing by time ends here, whatever `total_count` says. https://docs.github.com/en/rest/actions/workflow-runs */
const CAP = 1000

export type Listed = {
  readonly added: History
  /** What was left, and why. */
  readonly missing?: Interval & { readonly why: string }
}

/**
 * All runs created in a range, newest first. A listing ends at 1,000 runs, so a longer range is read in pieces,
 * each from where the one before ended. What was proved of a piece counts as covered even where the rest of it
 * could not be read, so that the next step goes on from there.
 */
export async function listRange(range: Interval, github: GitHub): Promise<Listed> {
  let added = emptyHistory
  let to = range.to
  for (let stuck = false; ; ) {
    const { pages, failure } = await listPages({ from: range.from, to }, github)
    const seen = historyOf(
      pages.filter(Boolean).flatMap((page) => page.seen),
      to,
    )
    const reached = provenDownTo({ from: range.from, to }, pages)
    added = merge(added, { ...seen, covered: [{ from: reached, to }] })
    if (reached <= range.from) return { added }
    const missing = { from: range.from, to: reached - 1 }
    if (failure) return { added, missing: { ...missing, why: failure.message } }
    if (reached > to && (stuck || seen.runs.size >= CAP)) {
      return { added, missing: { ...missing, why: whyStuck(seen) } }
    }
    stuck = reached > to
    to = reached - 1
  }
}

function whyStuck({ runs }: History): string {
  return runs.size >= CAP
    ? `More than ${CAP} runs were created in one second.`
    : 'Runs came and went while they were listed, or GitHub does not list all that it counts.'
}

type Pages = { readonly pages: readonly RunPage[]; readonly failure: ApiError | undefined }

/** The pages of one listing; those that could not be read are holes. */
async function listPages(range: Interval, github: GitHub): Promise<Pages> {
  const pages: RunPage[] = []
  let failure: ApiError | undefined
  const read = async (page: number) => {
    if (failure) return
    try {
      pages[page - 1] = await github.runsCreated({ ...range, page })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      failure = error
    }
  }
  await read(1)
  const last = Math.ceil(Math.min(pages[0]?.total ?? 0, CAP) / PAGE)
  await inParallel(
    Array.from({ length: Math.max(0, last - 1) }, (_, i) => i + 2),
    PARALLEL,
    read,
  )
  return { pages, failure }
}

/**
 * The time down to which the pages show every run that was there throughout; `to + 1` where nothing is proved.
 * No run is created in a time that has passed, so while GitHub counts the same none was deleted either, and
 * no run moved from a page that was not read yet to one that was.
 */
function provenDownTo({ from, to }: Interval, pages: readonly RunPage[]): Seconds {
  const total = pages[0]?.total ?? 0
  const ids = new Set<number>()
  let oldest = to
  let count = 0
  for (const page of pages) {
    if (page?.total !== total) break
    for (const { run } of page.seen) ids.add(run.id)
    count = Math.min(count + PAGE, total)
    if (ids.size !== count) break
    oldest = Math.min(oldest, ...page.seen.map(({ run }) => run.createdAt))
    if (count === total) return from
  }
  // The second in which a listing ends may be torn in two: it belongs to the next piece.
  return oldest + 1
}
