import { emptyHistory, type History, merge } from '../core/history/history.ts'
import type { Interval } from '../core/history/intervals.ts'
import type { Seconds } from '../core/model.ts'
import { ApiError } from '../errors.ts'
import type { GitHub, RunPage, SeenRun } from '../ports.ts'
import { historyOf } from './sight.ts'

const PAGE = 100
/** A listing by time ends here, whatever `total_count` says. https://docs.github.com/en/rest/actions/workflow-runs */
const CAP = 1000
/** GitHub asks for few requests at once; six keep a page's latency from adding up. */
const PARALLEL = 6

export type Listed = {
  readonly added: History
  /** What was left, and why. */
  readonly missing?: Interval & { readonly why: string }
}

/**
 * All runs created in a range, newest first. A listing ends at 1,000 runs, so a longer range is read in pieces,
 * each from where the one before ended. A piece is only counted as covered when as many different runs were seen
 * as GitHub counts; runs that come and go between two pages are met by reading the piece once more.
 */
export async function listRange(range: Interval, github: GitHub): Promise<Listed> {
  let added = emptyHistory
  let to = range.to
  for (;;) {
    const piece = await listPiece({ from: range.from, to }, github)
    added = merge(added, piece.added)
    if (piece.why !== undefined) return { added, missing: { from: range.from, to, why: piece.why } }
    if (piece.reached <= range.from) return { added }
    to = piece.reached - 1
  }
}

/** `reached` is the time down to which everything was listed. */
type Piece = { readonly added: History; readonly reached: Seconds; readonly why?: string }

async function listPiece(range: Interval, github: GitHub): Promise<Piece> {
  const seen: SeenRun[] = []
  try {
    for (const _try of [1, 2]) {
      const found = await listPages(range, github)
      seen.push(...found.seen)
      const different = new Set(seen.map(({ run }) => run.id)).size
      if (different >= Math.min(found.total, CAP)) return complete(range, seen, found.total)
    }
    return {
      added: historyOf(seen, range.to),
      reached: range.to,
      why: 'Runs came and went while they were listed.',
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { added: historyOf(seen, range.to), reached: range.to, why: error.message }
  }
}

function complete(range: Interval, seen: readonly SeenRun[], total: number): Piece {
  const history = historyOf(seen, range.to)
  // Of a capped listing the oldest second may be torn in two: it counts as covered only with the next piece.
  const reached = total <= CAP ? range.from : Math.min(...seen.map(({ run }) => run.createdAt)) + 1
  if (reached > range.to) {
    return { added: history, reached: range.to, why: `More than ${CAP} runs were created in one second.` }
  }
  return { added: { ...history, covered: [{ from: reached, to: range.to }] }, reached }
}

async function listPages(range: Interval, github: GitHub): Promise<RunPage> {
  const page = async (number: number) => await github.runsCreated({ ...range, page: number })
  const first = await page(1)
  const last = Math.ceil(Math.min(first.total, CAP) / PAGE)
  const others = await inParallel(
    Array.from({ length: Math.max(0, last - 1) }, (_, i) => i + 2),
    PARALLEL,
    page,
  )
  return {
    seen: [first, ...others].flatMap(({ seen }) => seen),
    total: Math.max(first.total, ...others.map(({ total }) => total)),
  }
}

/** Like `Promise.all` over `items`, with so many at a time at most; stops at the first error. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const waiting = items.entries()
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return results
}
