import { MINUTE, type Seconds } from '../core/model.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'

/** What a job gets where `timeout-minutes` is not set. https://docs.github.com/en/actions/reference/limits */
const DEFAULT_LIMIT = 360 * MINUTE

/** The runner stops a job soon after its limit, and then cleans up. */
const AFTER_THE_LIMIT = 2 * MINUTE

/** The time limits that can end a job of a workflow; `why` says that its file could not be read. */
export type TimeLimits = { readonly seconds: readonly Seconds[]; readonly why?: string }

export async function timeLimitsIn(path: string | undefined, github: GitHub): Promise<TimeLimits> {
  if (!path?.startsWith('.github/')) return { seconds: [DEFAULT_LIMIT] }
  try {
    const file = await github.file(path)
    const minutes = [...file.matchAll(/^[ \t-]*timeout-minutes:[ \t]*(\d{1,5})[ \t]*(?:#.*)?$/gm)]
    return { seconds: [DEFAULT_LIMIT, ...minutes.map(([, count]) => Number(count) * MINUTE)] }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    // The file of a deleted or renamed workflow is gone for good.
    if (error.kind === 'not-found') return { seconds: [DEFAULT_LIMIT] }
    const why = error.kind === 'forbidden' ? `${error.message} It needs contents: read.` : error.message
    return { seconds: [DEFAULT_LIMIT], why }
  }
}

/** Whether a job lasted as long as a limit, or the little longer that the runner takes to stop it. */
export function withinTimeLimit(seconds: Seconds, limits: readonly Seconds[]): boolean {
  return limits.some((limit) => seconds >= limit && seconds <= limit + AFTER_THE_LIMIT)
}
