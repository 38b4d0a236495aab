import { attemptKey, emptyHistory, type History, merge } from '../core/history/history.ts'
import { latestAttempt, type Run } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { countInWords } from '../core/words.ts'
import { ApiError, type ApiFailure } from '../errors.ts'

/** GitHub asks for few requests at once; six keep a page's latency from adding up. */
export const PARALLEL = 6

/** After these, no other request will do better. */
export const final: readonly ApiFailure[] = ['budget', 'rate-limit', 'bad-token', 'forbidden']

export type Improvement = { readonly added: History; readonly gaps: readonly Gap[] }

export type Question = { readonly run: Run; readonly attempt: number }

export function aboutLatest(run: Run): Question {
  return { run, attempt: latestAttempt(run).number }
}

export function keyOf(run: Run): string {
  return attemptKey(run.id, latestAttempt(run).number)
}

/** Asks each; what fails is left out and named, and when nothing more may be asked, the rest too: `left`, by run id. */
export async function askEach(
  questions: readonly Question[],
  what: string,
  ask: (question: Question) => Promise<History>,
): Promise<Improvement & { readonly left: ReadonlySet<number> }> {
  let added = emptyHistory
  let stop: ApiError | undefined
  let why = ''
  const left = new Set<number>()
  await inParallel(questions, PARALLEL, async (question) => {
    try {
      if (stop) throw stop
      // Not in one expression: another worker may have added something while this one waited.
      const found = await ask(question)
      added = merge(added, found)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (final.includes(error.kind)) stop = error
      why = error.message
      left.add(question.run.id)
    }
  })
  const gaps = left.size === 0 ? [] : [{ what: `${what} ${countInWords(left.size, 'run')}`, why }]
  return { added, gaps, left }
}

/** What GitHub does not have is remembered as gone under `key`, so that it is asked for once. */
export async function orGone(key: string, ask: () => Promise<History>): Promise<History> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'not-found') throw error
    return { ...emptyHistory, gone: new Set([key]) }
  }
}

/** Does `work` for every item, with so many at a time at most. */
export async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  const worker = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
}
