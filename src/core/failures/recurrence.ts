import type { Episode } from './episodes.ts'

/** An earlier time of the same failure that ended. */
export type Recurrence = {
  /** How many earlier episodes are known. */
  readonly times: number
  readonly latest: Episode & { readonly until: NonNullable<Episode['until']> }
}

/** What is known of the same failure before `current`, or of all its past where it does not last; on any branch. */
export function recurrenceOf(
  episodes: readonly Episode[],
  current: Episode | undefined,
): Recurrence | undefined {
  const begun = current?.first.run.createdAt ?? Number.POSITIVE_INFINITY
  const ended = episodes
    .flatMap((episode) => (episode.until ? [{ ...episode, until: episode.until }] : []))
    .filter((episode) => episode.until.run.createdAt <= begun)
    .toSorted((a, b) => a.until.run.createdAt - b.until.run.createdAt || a.until.run.id - b.until.run.id)
  const latest = ended.at(-1)
  return latest && { times: ended.length, latest }
}
