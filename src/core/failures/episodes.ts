import type { History } from '../history/history.ts'
import type { JobLine, Turn } from './job-line.ts'

/** A stretch of runs in which a job failed for one reason, with nothing good between them. */
export type Episode = {
  readonly line: JobLine
  readonly fingerprint: string
  readonly first: Turn
  readonly last: Turn
  /** Runs that failed so. */
  readonly runs: number
  /** The last good run before it, where one is known. */
  readonly lastGood: Turn | undefined
  /** Runs between the last good one and the first of these, which failed for other reasons or nobody knows which. */
  readonly between: number
  /** The first good run after it; `undefined` while it lasts. */
  readonly until: Turn | undefined
}

/** All episodes of a line, in the order in which they began. A failure that passed when run again is none. */
export function episodesOf(line: JobLine, { findings }: Pick<History, 'findings'>): readonly Episode[] {
  const all: Episode[] = []
  let open = new Map<string, Episode>()
  let lastGood: Turn | undefined
  let failedSince = 0
  for (const turn of line.turns) {
    if (turn.outcome === 'passed') {
      all.push(...[...open.values()].map((episode) => ({ ...episode, until: turn })))
      open = new Map()
      lastGood = turn
      failedSince = 0
      continue
    }
    const fingerprint = findings.get(turn.executions.at(-1)?.job.id ?? 0)?.fingerprint
    if (fingerprint !== undefined) {
      const before = open.get(fingerprint)
      open.set(
        fingerprint,
        before
          ? { ...before, last: turn, runs: before.runs + 1 }
          : {
              ...{ line, fingerprint, lastGood, first: turn, last: turn },
              ...{ runs: 1, between: failedSince, until: undefined },
            },
      )
    }
    failedSince += 1
  }
  return [...all, ...open.values()]
}
