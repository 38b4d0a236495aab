import type { Alert, Severity, Thresholds, WorkflowVitals } from '../reports/health.ts'
import { countInWords, lengthInWords, percentInWords, rateInWords } from '../words.ts'

type Finding = Omit<Alert, 'rule' | 'severity' | 'workflow'> & { readonly severity?: Severity }

/** One reason to raise an alert about a workflow. `judge` gives the finding, or nothing. */
type Rule = {
  readonly id: string
  readonly severity: Severity
  readonly judge: (vitals: WorkflowVitals, thresholds: Thresholds, branch: string) => Finding | undefined
}

/** A slower build is only worth a word if people wait noticeably longer. */
export const NOTICEABLE_SECONDS = 30

/** Every rule, in the order in which people should read what they say. */
export const rules: readonly Rule[] = [
  {
    id: 'default-branch-red',
    severity: 'critical',
    judge: ({ name, runs, recovery }, _, branch) => {
      const [open] = recovery.open
      if (!open) return undefined
      const least = open.atLeast ? 'at least ' : ''
      const age = `${least}${lengthInWords(open.ageSeconds)}`
      // What has not run for a whole window was given up or switched off; there is nothing to mend now.
      const idle = runs === 0
      return {
        ...(idle && { severity: 'info' }),
        branch,
        message: idle
          ? `${name} was red on ${branch} when it last ran, and has not run in the window.`
          : `${name} has been red on ${branch} for ${age}, ${least}${countInWords(open.failedRuns, 'failed run')} so far.`,
        value: open.failedRuns,
        threshold: 1,
        unit: 'runs',
        since: open.since,
        url: open.lastFailedRun,
      }
    },
  },
  {
    id: 'consecutive-failures',
    severity: 'critical',
    judge: ({ name, runs, onDefaultBranch, recovery }, { maxConsecutiveFailures }, branch) => {
      const { consecutiveFailures } = onDefaultBranch
      if (runs === 0 || consecutiveFailures < maxConsecutiveFailures) return undefined
      const [open] = recovery.open
      const least = open?.atLeast ? 'at least ' : ''
      return {
        branch,
        message: `${name} failed ${least}${consecutiveFailures} times in a row on ${branch}; the limit is ${maxConsecutiveFailures}.`,
        value: consecutiveFailures,
        threshold: maxConsecutiveFailures,
        unit: 'runs',
        ...(open && { since: open.since, url: open.firstFailedRun }),
      }
    },
  },
  {
    id: 'too-many-failures',
    severity: 'warning',
    judge: ({ name, recentFailures, url }, { maxFailures, failureWindowHours }) => {
      if (recentFailures.runs < maxFailures) return undefined
      return {
        severity: recentFailures.onDefaultBranch >= maxFailures ? 'critical' : 'warning',
        message: `${name}: ${countInWords(recentFailures.runs, 'run')} failed in the last ${failureWindowHours} h, ${recentFailures.onDefaultBranch} of them on the default branch; the limit is ${maxFailures}.`,
        value: recentFailures.runs,
        threshold: maxFailures,
        unit: 'runs',
        url,
      }
    },
  },
  {
    id: 'low-success-rate',
    severity: 'warning',
    judge: ({ name, successRate, url }, { minSuccessRate, minRuns }) => {
      const { final, firstAttempt } = successRate
      if (final.percent === undefined || final.total < minRuns || final.percent >= minSuccessRate)
        return undefined
      return {
        message: `${name}: ${rateInWords(final)} runs passed (${rateInWords(firstAttempt)} at the first attempt); the least wanted is ${minSuccessRate} %.`,
        value: final.percent,
        threshold: minSuccessRate,
        unit: 'percent',
        url,
      }
    },
  },
  {
    id: 'needs-reruns',
    severity: 'info',
    judge: ({ name, successRate, url }, { minSuccessRate, minRuns }) => {
      const { final, firstAttempt, passedOnRerun } = successRate
      if (firstAttempt.percent === undefined || firstAttempt.total < minRuns) return undefined
      if (firstAttempt.percent >= minSuccessRate || (final.percent ?? 0) < minSuccessRate) return undefined
      return {
        message: `${name}: ${rateInWords(firstAttempt)} runs passed at the first attempt; ${countInWords(passedOnRerun, 'run')} passed only when run again.`,
        value: firstAttempt.percent,
        threshold: minSuccessRate,
        unit: 'percent',
        url,
      }
    },
  },
  {
    id: 'slower',
    severity: 'warning',
    judge: ({ name, duration, url }, { maxDurationIncrease }) => {
      const { changePercent, p50Seconds, previous, count } = duration
      if (changePercent === undefined || p50Seconds === undefined || previous.p50Seconds === undefined)
        return undefined
      if (changePercent <= maxDurationIncrease || p50Seconds - previous.p50Seconds < NOTICEABLE_SECONDS)
        return undefined
      return {
        message: `${name} takes ${percentInWords(changePercent)} longer: median ${lengthInWords(p50Seconds)} of ${countInWords(count, 'passed run')}, before ${lengthInWords(previous.p50Seconds)} of ${previous.count}; the limit is ${maxDurationIncrease} %.`,
        value: changePercent,
        threshold: maxDurationIncrease,
        unit: 'percent',
        url,
      }
    },
  },
]
