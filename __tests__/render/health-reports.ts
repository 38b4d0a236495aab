import { casesOf } from '../../src/core/alerts/cases.ts'
import { raiseAlerts } from '../../src/core/alerts/raise.ts'
import { dependencyVitals } from '../../src/core/dependencies/dependency-vitals.ts'
import { attemptKey, emptyHistory, type SeenWorkflow } from '../../src/core/history/history.ts'
import { figuresOf } from '../../src/core/kpis/figures.ts'
import { kpisOf } from '../../src/core/kpis/kpis.ts'
import { type Conclusion, DAY, HOUR, type Job, MINUTE, type Run } from '../../src/core/model.ts'
import type { CoverageVitals, Gap, HealthReport } from '../../src/core/reports/health.ts'
import type { Kpi } from '../../src/core/reports/kpi.ts'
import type { Tuning } from '../../src/core/reports/tuning.ts'
import { defaultSettings } from '../../src/core/settings/settings.ts'
import { assessHealth } from '../../src/core/vitals/assess.ts'
import { isoTime } from '../../src/core/words.ts'
import { someDependencies } from '../builders/dependencies.ts'
import { allSigns } from '../builders/signs.ts'

/** 2026-03-09T12:00:00Z */
export const now = 1_773_057_600

/** One workflow's runs: each a conclusion for every attempt, or one with more to say. */
type Told = {
  readonly name: string
  readonly file?: string
  readonly runs: readonly ToldRun[]
  /** Of the last run. */
  readonly failedJobs?: readonly (readonly [name: string, step?: string])[]
}
type ToldRun = {
  readonly ends: readonly (Conclusion | undefined)[]
  readonly daysAgo: number
  readonly minutes?: number
  readonly branch?: string
}

type Rest = {
  readonly defaultBranch?: string
  readonly gaps?: readonly Gap[]
  readonly runsMissing?: boolean
}

/** The report on these workflows, of the 7 days before `now`. */
export function reportOn(told: readonly Told[], rest: Rest = {}): HealthReport {
  const { defaultBranch = 'main', gaps = [], runsMissing = false } = rest
  const workflows = told.map(
    ({ name, file = `${name.toLowerCase()}.yml` }, i): SeenWorkflow => ({
      id: i + 1,
      name,
      path: `.github/workflows/${file}`,
      seenAt: now,
    }),
  )
  const runs = told.flatMap(({ runs }, i) => runs.map((run, k) => runOf(run, i + 1, k + 1, defaultBranch)))
  const jobs = told.flatMap(({ failedJobs, runs }, i): [string, readonly Job[]][] =>
    failedJobs ? [[attemptKey((i + 1) * 1000 + runs.length, 1), failedJobs.map(jobOf)]] : [],
  )
  const history = {
    ...emptyHistory,
    workflows: new Map(workflows.map((workflow) => [workflow.id, workflow])),
    runs: new Map(runs.map((run) => [run.id, run])),
    jobs: new Map(jobs),
  }
  return assessHealth(history, {
    repository: 'octo-org/octo-repo',
    repositoryUrl: 'https://github.com/octo-org/octo-repo',
    defaultBranch,
    now,
    lookbackDays: 7,
    thresholds: {
      maxFailures: 5,
      failureWindowHours: 24,
      minSuccessRate: 90,
      maxConsecutiveFailures: 3,
      maxDurationIncrease: 30,
      minRuns: 10,
    },
    settings: defaultSettings,
    suggestThresholds: false,
    ownWorkflowPath: undefined,
    visibility: undefined,
    includes: () => true,
    gaps,
    runsMissing,
  })
}

function runOf(told: ToldRun, workflowId: number, number: number, defaultBranch: string): Run {
  const { ends, daysAgo, minutes = 6, branch = defaultBranch } = told
  const createdAt = Math.round(now - daysAgo * DAY)
  return {
    id: workflowId * 1000 + number,
    workflowId,
    number,
    event: 'push',
    branch,
    sha: number.toString(16).padStart(40, 'a'),
    fromFork: false,
    createdAt,
    attempts: ends.map((conclusion, i) => {
      const startedAt = createdAt + i * HOUR
      return { number: i + 1, startedAt, updatedAt: startedAt + minutes * MINUTE, conclusion }
    }),
  }
}

function jobOf([name, failedStep]: readonly [string, string?], i: number): Job {
  return {
    id: 501 + i,
    name,
    conclusion: 'failure',
    startedAt: now - HOUR,
    completedAt: now - HOUR + MINUTE,
    failedStep,
  }
}

/** The same report, had everything been found that can be; `foreign` makes what strangers wrote. */
export function withEverything(report: HealthReport, foreign: (usual: string) => string): HealthReport {
  const { repositoryUrl, workflows, thresholds } = report
  const signs = allSigns({ foreign, repositoryUrl, workflowId: 1 })
  const coverage: CoverageVitals = {
    current: { at: '2026-03-09T11:00:00Z', sha: 'c'.repeat(40), covered: 8120, total: 10_000, percent: 81.2 },
    previous: {
      at: '2026-03-01T11:00:00Z',
      sha: 'd'.repeat(40),
      covered: 8880,
      total: 10_000,
      percent: 88.8,
    },
    changePoints: -7.6,
  }
  const dependencies = dependencyVitals(someDependencies({ foreign, now }), { repositoryUrl, now })
  const measured = { signs, coverage, overall: report.overall, history: opinionated, runs: [], stretches: [] }
  const figures = figuresOf(
    { ...measured, minRuns: 5, now, from: now - 7 * DAY, previousFrom: now - 14 * DAY },
    defaultSettings.targets,
  )
  const kpis = kpisOf(figures, defaultSettings.targets).map((kpi) => ({ ...kpi, windows: someWindows(kpi) }))
  const found = {
    ...{ repositoryUrl, workflows, thresholds, signs, coverage, dependencies, kpis, stretches: [] },
    branch: report.defaultBranch,
    watched: new Map(workflows.map((workflow) => [workflow.id, workflow])),
  }
  const alerts = raiseAlerts(casesOf(found, defaultSettings), defaultSettings, thresholds)
  return {
    ...report,
    status: 'unhealthy',
    ...{ signs, coverage, kpis, alerts, tuning },
    ...(dependencies && { dependencies }),
  }
}

/** Eight weeks, of which the third had too little to judge. */
function someWindows({ value = 0 }: Kpi): NonNullable<Kpi['windows']> {
  return Array.from({ length: 8 }, (_, i) => ({
    from: isoTime(now - (8 - i) * 7 * DAY),
    to: isoTime(now - (7 - i) * 7 * DAY - 1),
    ...(i !== 2 && { value: value * (0.8 + i * 0.03) }),
    count: i === 2 ? 1 : 30,
  }))
}

/** Twenty alerts in each window, of which people rejected one, and some reactions. */
const opinionated = {
  ...emptyHistory,
  raised: new Map(
    Array.from({ length: 40 }, (_, i) => [
      `${i}`,
      {
        rule: 'default-branch-red',
        workflowId: 1,
        at: now - i * 8 * HOUR,
        causedAt: now - i * 8 * HOUR - 240,
      },
    ]),
  ),
  opinions: { seenAt: now, issues: 9, reactions: { '+1': 7, heart: 2, confused: 2, eyes: 5 }, rejected: 1 },
}

const tuning: Tuning = {
  from: '2026-01-08T12:00:00Z',
  to: '2026-03-09T12:00:00Z',
  runs: 1840,
  days: 21,
  rules: [
    {
      rule: 'consecutive-failures',
      title: 'Failures in a row',
      unit: 'runs',
      current: { threshold: 2, raised: 12, falseAlarms: 5 },
      candidates: [
        { threshold: 1, raised: 31, falseAlarms: 16 },
        { threshold: 3, raised: 7, falseAlarms: 0 },
      ],
      suggestion: 3,
    },
    {
      rule: 'slower',
      title: 'Builds take much longer',
      unit: 'percent',
      current: { threshold: 50, raised: 1 },
      candidates: [{ threshold: 20, raised: 4 }],
    },
    {
      rule: 'flaky-job',
      title: 'A job is flaky',
      unit: 'percent',
      current: { threshold: 5, raised: 3 },
      candidates: [
        { threshold: 2, raised: 4 },
        { threshold: 10, raised: 1 },
      ],
    },
    {
      rule: 'vulnerability',
      title: 'Vulnerable dependencies are in use',
      unit: 'vulnerabilities',
      since: '2026-02-02T12:00:00Z',
      current: { threshold: 1, raised: 4 },
      candidates: [{ threshold: 2, raised: 1 }],
    },
  ],
}

/** So many runs, evenly over the days from `fromDaysAgo` to `toDaysAgo`. */
export function spread(
  count: number,
  {
    from,
    to,
    ...run
  }: Omit<ToldRun, 'daysAgo' | 'ends'> & { ends?: ToldRun['ends']; from: number; to: number },
): readonly ToldRun[] {
  return Array.from({ length: count }, (_, i) => ({
    ends: ['success'],
    ...run,
    daysAgo: from - ((from - to) * i) / Math.max(1, count - 1),
  }))
}

function inOrder(...runs: readonly ToldRun[]): readonly ToldRun[] {
  return runs.toSorted((a, b) => b.daysAgo - a.daysAgo)
}

const steady = spread(40, { from: 13.9, to: 0.2 })

export const healthy = reportOn([
  {
    name: 'CI',
    runs: inOrder(
      ...steady,
      { ends: ['failure'], daysAgo: 5.33, branch: 'feature/login' },
      { ends: ['failure', 'success'], daysAgo: 3.33, minutes: 7 },
      { ends: ['cancelled'], daysAgo: 2.2 },
      { ends: [undefined], daysAgo: 0.001 },
    ),
  },
  { name: 'Docs', runs: spread(12, { from: 12, to: 1, minutes: 1.5 }) },
])

export const unhealthy = reportOn([
  {
    name: 'CI',
    runs: inOrder(
      ...spread(60, { from: 13.9, to: 0.5, minutes: 6 }),
      { ends: ['failure'], daysAgo: 4.98 },
      { ends: ['failure'], daysAgo: 0.4 },
      { ends: ['failure', 'failure'], daysAgo: 0.3 },
      { ends: ['failure'], daysAgo: 0.2 },
      { ends: ['failure'], daysAgo: 0.1 },
    ),
    failedJobs: [
      ['test (ubuntu-latest, 24)', 'Run npm test'],
      ['test (windows-latest, 24)', 'Run npm test'],
      ['lint'],
      ['build', 'Compile'],
    ],
  },
  {
    name: 'Release',
    runs: [...spread(3, { from: 12, to: 2, minutes: 22 }), { ends: ['failure'], daysAgo: 0.6 }],
  },
  { name: 'Docs', runs: spread(30, { from: 13, to: 0.3, minutes: 1.5 }) },
])

export const degraded = reportOn([
  {
    name: 'CI',
    runs: [
      ...spread(20, { from: 13.9, to: 7.1, minutes: 5 }),
      ...spread(20, { from: 6.9, to: 0.2, minutes: 8 }),
    ],
  },
  {
    name: 'Nightly',
    runs: inOrder(
      ...spread(16, { from: 6.9, to: 0.2, minutes: 30 }),
      ...spread(4, { from: 6, to: 3, ends: ['failure'], branch: 'nightly' }),
    ),
  },
])

export const everything = withEverything(healthy, (usual) => usual)

export const unknown = reportOn([])

export const partial = reportOn(
  [
    {
      name: 'CI',
      runs: [...spread(4, { from: 6, to: 0.9 })],
    },
  ],
  {
    gaps: [
      {
        what: 'Runs before 2026-03-05 09:30 UTC',
        why: 'the request budget was spent; the next check goes on from there.',
      },
      { what: 'Failed jobs of 2 runs', why: 'GitHub answered 404: the logs are gone.' },
    ],
    runsMissing: true,
  },
)

export const missing = reportOn([{ name: 'CI', runs: steady }], {
  gaps: [{ what: 'Runs before 2026-03-05 09:30 UTC', why: 'GitHub answered 502 five times.' }],
  runsMissing: true,
})

export const many = reportOn(
  Array.from({ length: 200 }, (_, i) => ({
    name: `Service ${i + 1}`,
    file: `service-${i + 1}.yml`,
    runs: [
      ...spread(12, { from: 13, to: 0.5 }),
      ...(i % 8 === 0 ? [{ ends: ['failure' as const], daysAgo: 0.1 }] : []),
    ],
  })),
)

export const hostile = reportOn(
  [
    {
      name: '@octo-org/everyone | [Re-login](https://evil.example) `x` <img src=x> :x: #1\u202e',
      file: 'ci)](https:evil).yml',
      runs: [...spread(12, { from: 13, to: 0.5 }), { ends: ['failure'], daysAgo: 0.1 }],
      failedJobs: [
        [']:x: @octocat', '</details>\n# passed'],
        [`${'a|'.repeat(100)}`, '::error::x'],
      ],
    },
    { name: 'defaced1 GH-1', file: 'b.yml', runs: [{ ends: ['failure'], daysAgo: 0.2 }] },
  ],
  { defaultBranch: 'fix/@octocat|#2' },
)
