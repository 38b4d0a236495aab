import { type History, type SeenFile, scheduleKey } from '../history/history.ts'
import { keepJobs } from '../history/jobs-by-attempt.ts'
import type { Attempt, Run, Seconds } from '../model.ts'

/**
 * What was known of runs, jobs, schedules, coverage and alerts at a moment. Workflows and their files are as they are
 * today: how they were is not remembered.
 */
export function historyAt(history: History, at: Seconds): History {
  const runs = new Map<number, Run>()
  for (const [id, run] of history.runs) {
    const known = runAt(run, at)
    if (known) runs.set(id, known)
  }
  const hasEnded = (key: string) => {
    const [id = 0, number] = key.split('/').map(Number)
    const attempt = runs.get(id)?.attempts.find((one) => one.number === number)
    return attempt?.conclusion !== undefined
  }
  return {
    ...history,
    runs,
    jobs: keepJobs(history.jobs, hasEnded),
    covered: history.covered.flatMap(({ from, to }) => (from <= at ? [{ from, to: Math.min(to, at) }] : [])),
    files: new Map([...history.files].map(([path, seen]) => [path, fileAt(seen, path, { history, at })])),
    coverage: new Map([...history.coverage].filter(([readAt]) => readAt <= at)),
    raised: new Map([...history.raised].filter(([, alert]) => alert.at <= at)),
  }
}

/**
 * With its schedules only if they had been seen by then and their workflow is active today: since when it is not, nobody
 * knows.
 */
function fileAt(
  seen: SeenFile,
  path: string,
  { history, at }: { readonly history: History; readonly at: Seconds },
): SeenFile {
  const { file } = seen
  const isActive = [...history.listed.values()].some((one) => one.path === path && one.state === 'active')
  const since = history.schedules.get(scheduleKey(path, file.schedules))?.from ?? Number.POSITIVE_INFINITY
  return isActive && since <= at ? seen : { ...seen, file: { ...file, schedules: [] } }
}

function runAt(run: Run, at: Seconds): Run | undefined {
  if (run.createdAt > at) return undefined
  const attempts = run.attempts.filter(({ startedAt }) => startedAt <= at).map((one) => attemptAt(one, at))
  return attempts.length > 0 ? { ...run, attempts } : undefined
}

function attemptAt(attempt: Attempt, at: Seconds): Attempt {
  const { number, startedAt, updatedAt } = attempt
  return updatedAt <= at ? attempt : { number, startedAt, updatedAt: startedAt, conclusion: undefined }
}
