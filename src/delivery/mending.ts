import { type CommitRange, rangeKey } from '../core/failures/commit-range.ts'
import type { History } from '../core/history/history.ts'
import type { IncidentMemory } from '../core/incidents/memory.ts'
import type { Seconds } from '../core/model.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'

/** Requests in one step at most. */
const MAX_COMPARED = 5

/** The commits that ended incidents just now, from the last that failed to the one that passed; with those known before. */
export async function withMendingCommits(
  ranges: History['ranges'],
  { incidents }: IncidentMemory,
  now: Seconds,
  github: Pick<GitHub, 'compare'>,
): Promise<History['ranges']> {
  const ends = [...incidents.values()].flatMap(({ resolution, last }) => {
    const head = resolution?.pass?.sha
    const isNew = resolution?.at === now && resolution.cause === 'fixed'
    return isNew && head !== undefined && last.sha !== undefined ? [{ base: last.sha, head }] : []
  })
  const unknown = new Map(
    ends.map((one) => [rangeKey(one), one] as const).filter(([key]) => !ranges.has(key)),
  )
  const found = new Map(ranges)
  for (const [key, { base, head }] of [...unknown].slice(0, MAX_COMPARED)) {
    const range = await comparison(base, head, github)
    if (range) found.set(key, { ...range, seenAt: now })
  }
  return found
}

/** Nobody has to know the commit to be told that all is well. */
async function comparison(
  base: string,
  head: string,
  github: Pick<GitHub, 'compare'>,
): Promise<CommitRange | undefined> {
  try {
    return await github.compare(base, head)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return undefined
  }
}
