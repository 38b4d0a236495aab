import { silentInWords } from '../core/alerts/job-rules.ts'
import { MINUTE } from '../core/model.ts'
import type { HealthReport } from '../core/reports/health.ts'
import type { FlakyJob, JobVitals, Lengths, Signs, Slowdown, SlowerStep } from '../core/reports/signs.ts'
import { countInWords, lengthInWords, percentInWords, rateInWords, thousands } from '../core/words.ts'
import { type Block, link } from './document.ts'
import { shortName, timeOf, workflowLink } from './names.ts'
import { type Column, folded, topOf } from './table.ts'

const MAX_ROWS = 20

/** What jobs tell, folded: each only where there is something to say. */
export function jobSections(report: HealthReport): readonly Block[] {
  return [flaky(report), slower(report), slowerSteps(report), silent(report), jobs(report)].flat()
}

const flakyWords = {
  flaky: '🟡 flaky',
  suspected: '⚪ suspected',
  recovered: '🟢 recovered',
  steady: '🟢 steady',
  'not-enough-data': '⚪ too few executions',
} as const satisfies Record<FlakyJob['state'], string>

function flaky(report: HealthReport): readonly Block[] {
  const { flakyJobs } = report.signs
  if (flakyJobs.length === 0) return []
  const surely = flakyJobs.filter(({ state }) => state === 'flaky')
  const lost = flakyJobs.reduce((sum, { lostMinutes }) => sum + lostMinutes, 0)
  const columns: readonly Column<FlakyJob>[] = [
    { head: 'Job', cell: ({ job, url }) => link(shortName(job), url, report.repositoryUrl) },
    { head: 'Workflow', cell: ({ workflowId }) => workflowLink(workflowId, report) },
    { head: 'State', cell: ({ state }) => flakyWords[state] },
    { head: 'Fails at a good commit', align: 'right', cell: chanceInWords },
    {
      head: 'Flakes',
      align: 'right',
      cell: ({ flakes, flakyCommits }) => `${thousands(flakes)} at ${countInWords(flakyCommits, 'commit')}`,
    },
    { head: 'Lost', align: 'right', cell: ({ lostMinutes }) => lengthInWords(lostMinutes * MINUTE) },
    { head: 'Last flake', cell: ({ lastFlakeAt }) => (lastFlakeAt ? timeOf(lastFlakeAt) : '–') },
  ]
  return folded(
    `Flaky jobs: ${thousands(surely.length)} of ${countInWords(flakyJobs.length, 'job')} with flakes, ${lengthInWords(lost * MINUTE)} lost`,
    topOf(flakyJobs, columns, { max: MAX_ROWS, of: 'job' }),
  )
}

/** `8.1 % of 120 (4.2 to 14.0)`: the interval of a chance is half of what is known of it. */
function chanceInWords({ percent, low, high, executions }: FlakyJob): string {
  if (percent === undefined) return '–'
  const between = low === undefined || high === undefined ? '' : ` (${low.toFixed(1)} to ${high.toFixed(1)})`
  return `${percentInWords(percent)} of ${thousands(executions)}${between}`
}

function slower(report: HealthReport): readonly Block[] {
  const { slowdowns } = report.signs
  if (slowdowns.length === 0) return []
  const [change, commits] = changeColumns(report)
  const columns: readonly Column<Slowdown>[] = [
    { head: 'Job', cell: jobInWords },
    { head: 'Workflow', cell: ({ workflowId }) => workflowLink(workflowId, report) },
    ...change,
    { head: 'Step that grew', cell: stepInWords },
    commits,
  ]
  return folded(
    `Slower jobs: ${thousands(slowdowns.length)}`,
    topOf(slowdowns, columns, { max: MAX_ROWS, of: 'job' }),
  )
}

function slowerSteps(report: HealthReport): readonly Block[] {
  const steps = report.signs.slowerSteps
  if (steps.length === 0) return []
  const [change, commits] = changeColumns(report)
  const columns: readonly Column<SlowerStep>[] = [
    { head: 'Step', cell: ({ step }) => shortName(step) },
    { head: 'Job', cell: jobInWords },
    { head: 'Workflow', cell: ({ workflowId }) => workflowLink(workflowId, report) },
    ...change,
    commits,
  ]
  return folded(
    `Slower steps in jobs that did not grow by them: ${thousands(steps.length)}`,
    topOf(steps, columns, { max: MAX_ROWS, of: 'step' }),
  )
}

type Change = Omit<Slowdown, 'step'>

function jobInWords({ job, runner }: Change): string {
  return shortName(runner ? `${job} on ${runner}` : job)
}

/** How much and since when, and the commits between. */
function changeColumns({
  repositoryUrl: url,
}: HealthReport): readonly [change: readonly Column<Change>[], commits: Column<Change>] {
  const change: readonly Column<Change>[] = [
    { head: 'Median now', align: 'right', cell: (slow) => lengthOf(slow.afterSeconds, slow.samplesAfter) },
    {
      head: 'Change',
      align: 'right',
      cell: (slow) =>
        `+${percentInWords(slow.changePercent)} from ${lengthOf(slow.beforeSeconds, slow.samplesBefore)}`,
    },
    { head: 'Since', cell: ({ since, firstSlow }) => link(timeOf(since), firstSlow.url, url) },
  ]
  return [change, { head: 'Commits', cell: ({ compareUrl }) => link('Compare', compareUrl, url) }]
}

function stepInWords({ step }: Slowdown): string {
  if (!step) return '–'
  return `${shortName(step.name)}: ${lengthInWords(step.beforeSeconds)} → ${lengthInWords(step.afterSeconds)}`
}

/** Alerts name the worst of each kind; here are all. */
function silent(report: HealthReport): readonly Block[] {
  const { silentFailures } = report.signs
  if (silentFailures.length === 0) return []
  return folded(
    `Silent failures: ${thousands(silentFailures.length)}`,
    topOf(
      silentFailures,
      [
        { head: 'Workflow', cell: ({ workflowId }) => workflowLink(workflowId, report) },
        {
          head: 'What',
          cell: (failure) =>
            silentInWords({ ...failure, ...(failure.job && { job: shortName(failure.job) }) }),
        },
        { head: 'Said', cell: ({ detail }) => (detail ? shortName(detail) : '–') },
        { head: 'Since', cell: ({ since }) => timeOf(since) },
        { head: 'Newest', cell: ({ lastAt, url }) => link(timeOf(lastAt), url, report.repositoryUrl) },
      ],
      { max: MAX_ROWS, of: 'failure' },
    ),
  )
}

function jobs(report: HealthReport): readonly Block[] {
  const { jobs, basis, time } = report.signs
  if (jobs.length === 0) return []
  const columns: readonly Column<JobVitals>[] = [
    { head: 'Job', cell: ({ name }) => shortName(name) },
    { head: 'Workflow', cell: ({ workflowId }) => workflowLink(workflowId, report) },
    { head: 'Passed in the end', align: 'right', cell: ({ final }) => rateInWords(final) },
    { head: 'At first attempt', align: 'right', cell: ({ firstAttempt }) => rateInWords(firstAttempt) },
    { head: 'Median of passed', align: 'right', cell: ({ duration }) => medianInWords(duration) },
    {
      head: 'p95',
      align: 'right',
      cell: ({ duration: { p95Seconds } }) => (p95Seconds === undefined ? '–' : lengthInWords(p95Seconds)),
    },
    { head: 'Slowest step', cell: slowestStep },
  ]
  return folded(
    `Jobs: ${thousands(jobs.length)}, from ${thousands(basis.withJobs)} of ${countInWords(basis.attempts, 'attempt')}`,
    [...timeInWords(time), ...topOf(jobs, columns, { max: MAX_ROWS, of: 'job' })],
  )
}

function slowestStep({ steps: [slowest] }: JobVitals): string {
  return slowest ? `${shortName(slowest.name)}: ${medianInWords(slowest.duration)}` : '–'
}

/** How an attempt spends its time, and what its steps are for. */
function timeInWords({ attempts, queue, execution, idle, bySteps }: Signs['time']): readonly Block[] {
  if (attempts === 0) return []
  const kinds = Object.entries(bySteps).filter(([, seconds]) => seconds > 0)
  const spent = `Of ${countInWords(attempts, 'attempt')}: median wait for the first job ${medianInWords(queue)}, running ${medianInWords(execution)}, idle between jobs ${medianInWords(idle)}.`
  const steps = kinds.map(([kind, seconds]) => `${kind} ${lengthInWords(seconds)}`).join(', ')
  return [{ kind: 'paragraph', content: [steps ? `${spent} Steps of passed jobs: ${steps}.` : spent] }]
}

function medianInWords({ p50Seconds, count }: Lengths): string {
  return p50Seconds === undefined ? '–' : lengthOf(p50Seconds, count)
}

function lengthOf(seconds: number, count: number): string {
  return `${lengthInWords(seconds)} of ${thousands(count)}`
}
