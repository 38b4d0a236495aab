import { MINUTE } from '../model.ts'
import type { HealthReport } from '../reports/health.ts'
import type { FlakyJob, Slowdown } from '../reports/signs.ts'
import type { WeeklyFailure } from '../reports/weekly.ts'
import { familyName } from '../vitals/executions-by-job.ts'
import { countInWords, lengthInWords, percentInWords, thousands } from '../words.ts'
import {
  type Advice,
  type Advised,
  BLOCKED,
  INTERRUPTION,
  perPeriod,
  sparedMinutes,
  workflowKeyIn,
  workflowNameIn,
} from './advice.ts'

/**
 * Failures of one cause that went on or came again. One that happened once may be nobody's to mend, and what makes a job
 * flaky is advised on as that.
 */
export function failureAdvice({ failures, kind, health, still }: Advised): readonly Advice[] {
  return [...failures.new, ...failures.recurring]
    .filter(({ fingerprint }) => still.failing.has(fingerprint))
    .filter(
      (failure) =>
        failure.state === 'failing-on-default-branch' ||
        (failure.state === 'failing' && failure.count > 1 && !isOfFlakyJob(failure, health)),
    )
    .map((failure) => {
      const { fingerprint, line, job, workflow, state, count, url } = failure
      const standing = state === 'failing-on-default-branch'
      const what = line === undefined ? '' : `: ${line}`
      return {
        recommendation: {
          key: `failure ${fingerprint}`,
          title: standing
            ? `Get ${health.defaultBranch} green again: ${job} in ${workflow} fails${what}`
            : `Mend ${job} in ${workflow}, which keeps failing${what}`,
          evidence: seenInWords(failure),
          gain: { failures: count, says: `${countInWords(count, 'failed job')} fewer ${perPeriod(kind)}` },
          url,
        },
        weight: (standing ? BLOCKED : 0) + count * INTERRUPTION,
      }
    })
}

function isOfFlakyJob({ job, workflow }: WeeklyFailure, health: HealthReport): boolean {
  return health.signs.flakyJobs.some(
    (flaky) =>
      flaky.state === 'flaky' &&
      (flaky.job === job || flaky.job === familyName(job)) &&
      workflowNameIn(health, flaky.workflowId) === workflow,
  )
}

function seenInWords({ count, firstSeen, lastSeen }: WeeklyFailure): string {
  const day = (iso: string) => iso.slice(0, 10)
  return `${countInWords(count, 'failed job')} of this cause, first seen ${day(firstSeen)}, last ${day(lastSeen)}`
}

/** Of jobs that are flaky beyond doubt. Flakes are counted over all that is remembered; a period has its share. */
export function flakyAdvice({ health, share, kind, lost }: Advised): readonly Advice[] {
  return health.signs.flakyJobs
    .filter(({ state }) => state === 'flaky')
    .map((flaky) => {
      const { workflowId, job, flakes, lostMinutes, url } = flaky
      const failures = Math.max(1, Math.round(flakes * share))
      const minutes = lostMinutes * share
      const spared = sparedMinutes(minutes, { lost })
      return {
        recommendation: {
          key: `flaky ${workflowKeyIn(health, workflowId)} ${job}`,
          title: `Make ${job} in ${workflowNameIn(health, workflowId)} reliable, or set it apart`,
          evidence: flakesInWords(flaky),
          gain: {
            ...spared.gain,
            failures,
            says: `${spared.words} and ${countInWords(failures, 'false failure')} fewer ${perPeriod(kind)}`,
          },
          url,
        },
        weight: minutes + failures * INTERRUPTION,
      }
    })
}

function flakesInWords({ percent, executions, flakes, flakyCommits }: FlakyJob): string {
  const chance = percent === undefined ? '' : ` (${percentInWords(percent)} of ${thousands(executions)})`
  return `${countInWords(flakes, 'execution')} failed and passed at the same commit${chance}, at ${countInWords(flakyCommits, 'commit')}`
}

/** Jobs that became slower, by what each of their executions takes more. */
export function slowAdvice({ health, kind, lost }: Advised): readonly Advice[] {
  return health.signs.slowdowns.map((slow) => {
    const { workflowId, job, step, beforeSeconds, afterSeconds, compareUrl } = slow
    const minutes = ((afterSeconds - beforeSeconds) / MINUTE) * executionsOf(slow, health)
    const spared = sparedMinutes(minutes, { lost })
    const where = step ? `, in step ${step.name}` : ''
    return {
      recommendation: {
        key: `slower ${workflowKeyIn(health, workflowId)} ${job} ${slow.since}`,
        title: `Find what slowed ${job} in ${workflowNameIn(health, workflowId)} down${where}`,
        evidence: `median ${lengthInWords(afterSeconds)} of ${thousands(slow.samplesAfter)} since ${slow.since.slice(0, 10)}, ${lengthInWords(beforeSeconds)} of ${thousands(slow.samplesBefore)} before`,
        gain: {
          ...spared.gain,
          says: `${spared.words} fewer ${perPeriod(kind)}, and ${lengthInWords(afterSeconds - beforeSeconds)} less to wait each time`,
        },
        url: compareUrl,
      },
      weight: minutes,
    }
  })
}

function executionsOf({ workflowId, job }: Slowdown, { signs }: HealthReport): number {
  return signs.jobs.find((one) => one.workflowId === workflowId && one.name === job)?.executions ?? 0
}
