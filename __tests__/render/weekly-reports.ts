import { failingBuilds } from '../../simulator/scenarios/failing-builds.ts'
import { scenarios } from '../../simulator/scenarios/index.ts'
import type { World } from '../../simulator/world.ts'
import { DAY } from '../../src/core/model.ts'
import type { WeeklyFailure, WeeklyKpi, WeeklyReport } from '../../src/core/reports/weekly.ts'
import { weeklyOf } from '../builders/weeklies.ts'

/** On the Monday after what the scenario tells. */
function afterTheWeek(world: World): World {
  return { ...world, now: world.now + 3 * DAY }
}

const worlds = {
  failing: () => failingBuilds(1).world,
  quiet: () => scenarios.quiet(1).world,
  empty: () => scenarios.empty(1).world,
} as const satisfies Record<string, () => World>

/** What is told of a scenario's last week. */
export async function weeklyReportOf(name: keyof typeof worlds): Promise<WeeklyReport> {
  return (await weeklyOf(afterTheWeek(worlds[name]()))).report
}

const repositoryUrl = 'https://github.com/octo-org/octo-repo'
const run = `${repositoryUrl}/actions/runs/5`
const rate = { good: 90, total: 100, percent: 90, low: 82.6, high: 94.5 }
const lengths = { count: 9, meanSeconds: 200, p50Seconds: 180, p95Seconds: 400 }
const part = { jobs: 9, minutes: 90, price: 0.54 }
const at = '2026-11-18T10:00:00Z'

/** A report with something in every place; `text` goes into all places that a stranger can write to. */
export function weeklyWithAllOf(text: (usual: string) => string): WeeklyReport {
  const summary = {
    ...{ runs: 101, successRate: rate, criticalFailures: 3 },
    build: { count: 90, meanSeconds: 200 },
  }
  const failure: WeeklyFailure = {
    ...{ fingerprint: 'f1', category: 'test-failure', rule: 'jest/failed', line: text('expected 1') },
    ...{ state: 'failing-on-default-branch', count: 4, job: text('test'), workflow: text('CI') },
    ...{ firstSeen: at, lastSeen: at, url: `${run}/job/6` },
  }
  const kpi: WeeklyKpi = {
    ...{ id: 'success-rate', label: 'Success rate', unit: 'percent', state: 'missed' },
    ...{ target: { is: 'above', value: 95 }, value: 90, of: { count: 100, what: 'runs' } },
    ...{ previous: { value: 96, count: 80 }, trend: 'worse', why: 'for one reason' },
    ...{ usual: { value: 97, periods: 8 }, usualTrend: 'worse' },
  }
  const replay = { threshold: 3, raised: 9, falseAlarms: 4 }
  const plain: Omit<WeeklyReport, 'missed' | 'actions'> = {
    ...{ schemaVersion: 1, mode: 'weekly-report', repository: 'octo-org/octo-repo', repositoryUrl },
    ...{ defaultBranch: text('main'), generatedAt: '2026-11-23T06:00:00Z' },
    period: {
      ...{ kind: 'week', firstDay: '2026-11-16', lastDay: '2026-11-22', timezone: 'UTC' },
      ...{ from: '2026-11-16T00:00:00Z', to: '2026-11-22T23:59:59Z' },
    },
    ...{ status: 'unhealthy', quiet: false, partial: true, summary: { ...summary, previous: summary } },
    kpis: [kpi],
    trend: ['2026-11-09', '2026-11-16'].map((firstDay) => ({
      ...{ firstDay, lastDay: firstDay, runs: 101, final: rate, p50Seconds: 180, p95Seconds: 400 },
      ...{ criticalFailures: 3, incidents: 1, lostMinutes: 90 },
      patterns: { typescript: 0, dependency: 1, test: 4, build: 0, other: 2 },
    })),
    failures: {
      new: [failure],
      recurring: [{ ...failure, state: 'failing' }],
      resolved: [{ ...failure, state: 'over' }],
      ...{ jobs: 9, read: 8 },
    },
    incidents: [
      { workflow: text('CI'), branch: text('main'), since: at, seconds: 9000, failedRuns: 3, url: run },
      {
        ...{ workflow: text('CI'), branch: text('main'), since: at, until: at, seconds: 60, failedRuns: 1 },
        url: run,
      },
    ],
    flakyJobs: [
      {
        ...{ workflowId: 1, job: text('test'), state: 'flaky', percent: 8, low: 4, high: 14, flakes: 9 },
        ...{ executions: 120, flakyCommits: 7, lastFlakeAt: at, lostMinutes: 60, url: run },
        legs: [{ name: text('test (24)'), flakes: 9, executions: 60 }],
      },
    ],
    slowestSteps: [
      { name: text('npm test'), kind: 'test', duration: lengths, workflow: text('CI'), job: text('test') },
    ],
    lost: {
      ...{
        currency: 'USD',
        total: { ...part, minutes: 900 },
        failures: part,
        reruns: part,
        superseded: part,
      },
      ...{ lost: part, previous: part },
    },
    dependencies: {
      seenAt: at,
      vulnerabilities: {
        ...{ open: 1, uncounted: 0, fixable: 1, oldestAt: at, newestGrave: 7, affected: 1 },
        runtime: { critical: 1, high: 0, moderate: 0, low: 0 },
        development: { critical: 0, high: 0, moderate: 0, low: 0 },
        packages: [
          {
            ...{ name: text('left-pad'), ecosystem: text('npm'), scope: 'runtime', alerts: 1 },
            ...{ severity: 'critical', fixedIn: text('1.3.0'), since: at, url: `${repositoryUrl}/security` },
          },
        ],
      },
      updates: {
        ...{ waiting: 1, overdue: 1, unseen: 0 },
        oldest: [{ title: text('Bump left-pad'), since: at, url: `${repositoryUrl}/pull/4` }],
      },
    },
    workflowChanges: [
      {
        ...{ sha: 'c0ffee0'.padEnd(40, '0'), title: text('Cache more'), author: text('mona'), at },
        ...{ url: `${repositoryUrl}/commit/c0ffee0`, files: [`.github/workflows/${text('ci.yml')}`] },
      },
    ],
    monitor: {
      ...{ alerts: 4, byRule: [{ rule: 'slower', alerts: 4 }], falsePositives: rate, detection: lengths },
      unanswered: [
        {
          ...{ rule: 'slower', severity: 'warning', message: text('CI takes longer'), url: run },
          ...{ raisedAt: at, ageSeconds: 400_000 },
        },
      ],
      thresholds: [
        {
          ...{ rule: 'too-many-failures', title: 'Many failures', unit: 'runs' },
          ...{ current: replay, suggested: { threshold: 5, raised: 4, falseAlarms: 0 } },
        },
      ],
    },
    recommendations: [
      {
        ...{ key: 'flaky ci.yml test', title: text('Make test reliable'), evidence: text('9 of 120') },
        gain: { says: 'about 1 h fewer a week', minutes: 60, price: 0.4, failures: 3, alerts: 1 },
        url: run,
      },
    ],
    notMeasured: [{ what: 'Coverage', why: text('nobody knows') }],
  }
  const { dependencies: _, partial: __, ...missed } = plain
  return {
    ...plain,
    actions: (['open', 'gone', 'ticked'] as const).map((state) => ({
      ...{ key: `${state} 1`, title: text('Cancel superseded runs'), state, since: at },
    })),
    missed: [missed],
  }
}
