import { type History, runKey } from '../core/history/history.ts'
import { latestAttempt, type Run, type Seconds } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { countInWords } from '../core/words.ts'
import type { GitHub, Suite } from '../ports/github.ts'
import { aboutLatest, askEach, orGone } from './questions.ts'
import { historyOf } from './sight.ts'

/** Single runs asked for in one step at most; the others wait for the next. */
const MAX_SINGLE_LOOKS = 20

export type Looks = {
  readonly added: History
  readonly gaps: readonly Gap[]
  /** Ids of the runs that were not looked at after all. */
  readonly left: ReadonlySet<number>
}

type Looking = {
  readonly now: Seconds
  readonly github: GitHub
  /** By which runs are remembered as examined if they turn out not to have been run again. */
  readonly touchKeys?: ReadonlyMap<Run, string>
}

/** Looks at the present state of each run, one by one. */
export async function lookAtEach(runs: readonly Run[], looking: Looking): Promise<Looks> {
  const asked = [...new Set(runs)]
  const { added, gaps, left } = await askEach(
    asked.slice(0, MAX_SINGLE_LOOKS).map(aboutLatest),
    'The present state of',
    async ({ run }) => await lookAt(run, looking),
  )
  const waiting = asked.slice(MAX_SINGLE_LOOKS)
  const why = `At most ${MAX_SINGLE_LOOKS} runs are asked for one by one in a step; the next step goes on.`
  const what = `The present state of ${countInWords(waiting.length, 'older run')}`
  return {
    added,
    gaps: waiting.length > 0 ? [...gaps, { what, why }] : gaps,
    left: left.union(new Set(waiting.map(({ id }) => id))),
  }
}

async function lookAt(run: Run, { now, github, touchKeys }: Looking): Promise<History> {
  return await orGone(runKey(run.id), async () => {
    const seen = await github.run(run.id)
    const [known, found] = [latestAttempt(run), latestAttempt(seen.run)]
    const isSame = found.number === known.number && found.conclusion === known.conclusion
    const key = isSame ? touchKeys?.get(run) : undefined
    return { ...historyOf([seen], now), examined: new Set(key === undefined ? [] : [key]) }
  })
}

/**
 * Says that a run was looked at as its check suite was then, and that it was not run again: its logs were deleted, for
 * instance, or its suite was.
 */
export function touchKey(run: Run, suite: Suite | undefined): string {
  return `${run.id}/touched/${suite?.updatedAt ?? 'no suite'}`
}
