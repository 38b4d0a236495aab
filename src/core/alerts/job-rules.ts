import { MINUTE } from '../model.ts'
import type { FlakyJob, SilentFailure, SilentKind } from '../reports/signs.ts'
import { countInWords, lengthInWords, percentInWords, thousands } from '../words.ts'
import type { Rule } from './rule.ts'

export const staleSchedule: Rule = {
  id: 'stale-schedule',
  title: 'A schedule does not do its work',
  severity: 'critical',
  unit: 'schedules',
  fires: 'at-least',
  threshold: undefined,
  needs: 'workflow-files',
  about: 'workflow',
  readings: ({ name, schedules }) =>
    schedules
      .filter(({ weight }) => weight === 'alarm')
      .map(({ says, path, overdueSince, url }) => ({
        message: () => `${name}: ${says}`,
        value: 1,
        ...(overdueSince !== undefined && { since: overdueSince }),
        url,
        subject: `${path} ${overdueSince ?? ''}`,
      })),
}

/** What each kind is, after the name of the job and before how often it happened. */
const silent = {
  'tolerated-failure': 'failed under continue-on-error, so that its run was green, in',
  'failing-annotation': 'was green with an annotated failure in it, in',
  'no-job': 'had no job, since its file is broken or could not be used, in',
  'hidden-timeout': 'ran into a time limit and was recorded as cancelled, in',
  'masked-failure': 'began to fail behind a job that is always red, in',
  'never-reported': 'did not report on',
} as const satisfies Record<SilentKind, string>

export const silentFailure: Rule = {
  id: 'silent-failure',
  title: 'Something fails without a sign',
  severity: 'warning',
  unit: 'runs',
  fires: 'at-least',
  threshold: 1,
  needs: 'jobs',
  about: 'workflow',
  readings: ({ name, silentFailures }) =>
    [...Map.groupBy(silentFailures, ({ kind }) => kind)].flatMap(([kind, failures]) => {
      const [lead, ...others] = failures.toSorted(oftenestFirst)
      return lead
        ? [
            {
              message: () =>
                `${name}: ${silentInWords(lead)}${others.length > 0 ? `; the same of ${countInWords(others.length, 'other job')}` : ''}.`,
              value: lead.runs,
              since: lead.since,
              url: lead.url,
              subject: kind,
            },
          ]
        : []
    }),
}

function oftenestFirst(a: SilentFailure, b: SilentFailure): number {
  return b.runs - a.runs || ((a.job ?? '') < (b.job ?? '') ? -1 : 1)
}

/** `test failed under …, in 3 of 40 runs`, or without the job where it is about the workflow. */
export function silentInWords({ kind, job, runs, of }: SilentFailure): string {
  const what = kind === 'never-reported' ? 'commit of the default branch' : 'run'
  const whats = kind === 'never-reported' ? 'commits of the default branch' : 'runs'
  return `${job === undefined ? '' : `${job} `}${silent[kind]} ${thousands(runs)} of ${countInWords(of, what, whats)}`
}

export const flakyJob: Rule = {
  id: 'flaky-job',
  title: 'A job is flaky',
  severity: 'warning',
  unit: 'percent',
  fires: 'more-than',
  threshold: 5,
  needs: 'jobs',
  about: 'workflow',
  readings: ({ name, flakyJobs }) =>
    flakyJobs
      .filter(({ state }) => state === 'flaky')
      .map((job) => ({
        message: () => `${name}: ${flakyInWords(job)}.`,
        value: job.percent ?? 0,
        otherwise: 'info',
        url: job.url,
        subject: job.job,
      })),
}

/** `test is flaky: at a good commit it fails about 8.1 % of 120 executions, 12 min lost`. */
function flakyInWords({ job, percent, executions, flakes, lostMinutes }: FlakyJob): string {
  const chance =
    percent === undefined
      ? `${thousands(flakes)} of ${countInWords(executions, 'execution')} at good commits failed`
      : `at a good commit about ${percentInWords(percent)} of ${countInWords(executions, 'execution')} fail, recent ones weighing more`
  return `${job} is flaky: ${chance}; ${lengthInWords(lostMinutes * MINUTE)} lost`
}
