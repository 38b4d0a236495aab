import { watchedRuns } from '../core/failures/case.ts'
import { familiarLines } from '../core/failures/familiar-lines.ts'
import type { LogOf } from '../core/failures/finding.ts'
import { type JobLine, jobLinesOf } from '../core/failures/job-line.ts'
import { lastGood } from '../core/failures/last-good.ts'
import type { FailureScene } from '../core/failures/scene.ts'
import { type Execution, executionsOf } from '../core/vitals/executions.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'

/** In one step, for the newest failures that no rule knows. */
const MAX_PASSED = 5

type Passed = NonNullable<LogOf['passed']>

/** What the same job said when it passed last before a failure; `undefined` where that is not to be had. */
export function createPassedLogs(
  scene: FailureScene,
  github: GitHub,
): (failed: Execution) => Promise<Passed | undefined> {
  const read = new Map<number, Promise<Passed | undefined>>()
  let lines: readonly JobLine[] | undefined
  return async (failed) => {
    lines ??= jobLinesOf(executionsOf(watchedRuns(scene), scene.history), scene.defaultBranch)
    const jobId = lastGood(failed, lines)?.job.id
    if (jobId === undefined) return undefined
    const asked = read.get(jobId) ?? (read.size < MAX_PASSED ? ask(jobId, github) : undefined)
    if (asked) read.set(jobId, asked)
    return await asked
  }
}

/** It only helps to choose a line: without it, that is chosen by its place. */
async function ask(jobId: number, github: GitHub): Promise<Passed | undefined> {
  try {
    return { jobId, lines: familiarLines(await github.log(jobId)) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return undefined
  }
}
