import { countInWords, lengthInWords, rateInWords } from '../words.ts'
import type { Rule } from './rule.ts'

/** Rules about how runs ended. They need nothing but the runs, so that the past can be replayed through them. */

export const defaultBranchRed: Rule = {
  id: 'default-branch-red',
  title: 'The default branch is red',
  severity: 'critical',
  unit: 'runs',
  fires: 'at-least',
  threshold: 1,
  needs: 'runs',
  disprovedBy: 'next-result',
  about: 'workflow',
  readings: ({ name, vitals, red, branch }) => {
    const [open] = vitals?.recovery.open ?? []
    if (!vitals || !open) return []
    const least = open.atLeast ? 'at least ' : ''
    // What has not run for a whole window was given up or switched off; there is nothing to mend now.
    const idle = vitals.runs === 0
    return [
      {
        ...(idle && { atMost: 'info' }),
        branch,
        message: () =>
          idle
            ? `${name} was red on ${branch} when it last ran, and has not run in the window.`
            : `${name} has been red on ${branch} for ${least}${lengthInWords(open.ageSeconds)}, ${least}${countInWords(open.failedRuns, 'failed run')} so far.`,
        value: open.failedRuns,
        since: open.since,
        url: open.lastFailedRun,
        subject: red?.firstRunId ?? '',
        ...(red && { runId: red.firstRunId }),
        // Where it may have begun earlier, it cannot be said how long it took to detect.
        ...(red && !open.atLeast && { causedAt: red.firstEnd }),
      },
    ]
  },
}

export const consecutiveFailures: Rule = {
  id: 'consecutive-failures',
  title: 'Failures in a row',
  severity: 'critical',
  unit: 'runs',
  fires: 'at-least',
  threshold: 'maxConsecutiveFailures',
  needs: 'runs',
  disprovedBy: 'next-result',
  about: 'workflow',
  readings: ({ name, vitals, red, branch }, threshold) => {
    if (!vitals || vitals.runs === 0) return []
    const { consecutiveFailures } = vitals.onDefaultBranch
    const [open] = vitals.recovery.open
    const least = open?.atLeast ? 'at least ' : ''
    return [
      {
        branch,
        message: () =>
          `${name} failed ${least}${consecutiveFailures} times in a row on ${branch}; the limit is ${threshold}.`,
        value: consecutiveFailures,
        ...(open && { since: open.since, url: open.firstFailedRun }),
        subject: red?.firstRunId ?? '',
        ...(red && { runId: red.firstRunId }),
      },
    ]
  },
}

export const tooManyFailures: Rule = {
  id: 'too-many-failures',
  title: 'Many failures in a short time',
  severity: 'critical',
  unit: 'runs',
  fires: 'at-least',
  threshold: 'maxFailures',
  needs: 'runs',
  disprovedBy: 'next-result',
  about: 'workflow',
  readings: ({ name, vitals, thresholds }, threshold) => {
    if (!vitals) return []
    const { runs, onDefaultBranch } = vitals.recentFailures
    return [
      {
        ...(onDefaultBranch < threshold && { atMost: 'warning' }),
        message: () =>
          `${name}: ${countInWords(runs, 'run')} failed in the last ${thresholds.failureWindowHours} h, ${onDefaultBranch} of them on the default branch; the limit is ${threshold}.`,
        value: runs,
        url: vitals.url,
        subject: '',
      },
    ]
  },
}

export const lowSuccessRate: Rule = {
  id: 'low-success-rate',
  title: 'Too few runs pass',
  severity: 'warning',
  unit: 'percent',
  fires: 'below',
  threshold: 'minSuccessRate',
  needs: 'runs',
  disprovedBy: 'next-result',
  about: 'workflow',
  readings: ({ name, vitals, thresholds }, threshold) => {
    if (!vitals) return []
    const { final, firstAttempt } = vitals.successRate
    if (final.percent === undefined || final.total < thresholds.minRuns) return []
    return [
      {
        message: () =>
          `${name}: ${rateInWords(final)} runs passed (${rateInWords(firstAttempt)} at the first attempt); the least wanted is ${threshold} %.`,
        value: final.percent,
        url: vitals.url,
        subject: '',
      },
    ]
  },
}

export const needsReruns: Rule = {
  id: 'needs-reruns',
  title: 'Runs pass only when run again',
  severity: 'info',
  unit: 'percent',
  fires: 'below',
  threshold: 'minSuccessRate',
  needs: 'runs',
  about: 'workflow',
  readings: ({ name, vitals, thresholds }, threshold) => {
    if (!vitals) return []
    const { final, firstAttempt, passedOnRerun } = vitals.successRate
    if (firstAttempt.percent === undefined || firstAttempt.total < thresholds.minRuns) return []
    if ((final.percent ?? 0) < threshold) return []
    return [
      {
        message: () =>
          `${name}: ${rateInWords(firstAttempt)} runs passed at the first attempt; ${countInWords(passedOnRerun, 'run')} passed only when run again.`,
        value: firstAttempt.percent,
        url: vitals.url,
        subject: '',
      },
    ]
  },
}
