import type { Signs } from '../../src/core/reports/signs.ts'

const rate = { good: 0, total: 0, percent: undefined, low: undefined, high: undefined }
const part = { jobs: 0, minutes: 0, price: 0 }

/** Signs of a repository of which nothing beyond its runs is known, but for what is given. */
export function someSigns(given: Partial<Signs> = {}): Signs {
  const none = { count: 0 }
  return {
    basis: { attempts: 0, withJobs: 0 },
    branches: [],
    events: [],
    jobs: [],
    time: {
      attempts: 0,
      queue: none,
      execution: none,
      idle: none,
      bySteps: { test: 0, build: 0, setup: 0, other: 0 },
    },
    feedback: { commits: 0, firstRed: none, allGreen: none },
    recovery: [],
    detection: none,
    slowdowns: [],
    slowerSteps: [],
    flakyJobs: [],
    silentFailures: [],
    schedules: [],
    cost: {
      currency: 'USD',
      total: part,
      failures: part,
      reruns: part,
      superseded: part,
      workflows: [],
      unpricedJobs: 0,
    },
    deprecations: [],
    runners: [],
    ...given,
  }
}

type Told = {
  /** What strangers wrote, in every place where they can. */
  readonly foreign: (usual: string) => string
  readonly repositoryUrl: string
  readonly workflowId: number
}

/** Everything that can be found, of one workflow. */
export function allSigns({ foreign, repositoryUrl: url, workflowId }: Told): Signs {
  const run = `${url}/actions/runs/1`
  const of = (good: number, total: number) => ({ ...rate, good, total, percent: (100 * good) / total })
  const lengths = { count: 40, meanSeconds: 190, p50Seconds: 180, p95Seconds: 290 }
  const sha = (digit: string) => digit.repeat(40)
  return someSigns({
    basis: { attempts: 60, withJobs: 48 },
    branches: [
      { name: foreign('main'), runs: 40, firstAttempt: of(36, 40), final: of(38, 40) },
      { name: foreign('feature/login'), runs: 12, firstAttempt: of(6, 12), final: of(8, 12) },
    ],
    events: [
      { name: 'push', runs: 40, firstAttempt: of(36, 40), final: of(38, 40) },
      { name: 'schedule', runs: 7, firstAttempt: of(7, 7), final: of(7, 7) },
    ],
    jobs: [
      {
        workflowId,
        name: foreign('test (ubuntu-latest, 24)'),
        kind: 'test',
        executions: 48,
        firstAttempt: of(40, 44),
        final: of(43, 44),
        conclusions: { success: 43, failure: 5 },
        duration: lengths,
        steps: [{ name: foreign('Run npm test'), kind: 'test', duration: lengths }],
      },
    ],
    time: {
      attempts: 48,
      queue: { count: 48, p50Seconds: 12 },
      execution: { count: 48, p50Seconds: 240 },
      idle: { count: 48, p50Seconds: 3 },
      bySteps: { test: 7200, build: 3600, setup: 900, other: 0 },
    },
    feedback: { commits: 40, firstRed: { count: 12, p50Seconds: 95 }, allGreen: lengths },
    detection: { count: 3, p50Seconds: 240 },
    slowdowns: [
      {
        workflowId,
        job: foreign('build'),
        runner: foreign('ubuntu-latest'),
        kind: 'step',
        beforeSeconds: 180,
        afterSeconds: 300,
        changePercent: 66.7,
        samplesBefore: 38,
        samplesAfter: 40,
        since: '2026-03-05T09:30:00Z',
        firstSlow: { sha: sha('b'), url: run },
        lastFast: { sha: sha('a'), url: run },
        step: { name: foreign('Bundle'), beforeSeconds: 60, afterSeconds: 170 },
        compareUrl: `${url}/compare/${sha('a')}...${sha('b')}`,
      },
      {
        workflowId,
        job: foreign('lint'),
        kind: 'creep',
        beforeSeconds: 60,
        afterSeconds: 95,
        changePercent: 58.3,
        samplesBefore: 60,
        samplesAfter: 22,
        since: '2026-02-27T08:00:00Z',
        firstSlow: { sha: sha('d'), url: run },
        lastFast: { sha: sha('c'), url: run },
        compareUrl: `${url}/compare/${sha('c')}...${sha('d')}`,
      },
    ],
    slowerSteps: [
      {
        workflowId,
        job: foreign('test'),
        step: foreign('Install'),
        runner: foreign('ubuntu-latest'),
        kind: 'step',
        beforeSeconds: 40,
        afterSeconds: 75,
        changePercent: 87.5,
        samplesBefore: 52,
        samplesAfter: 19,
        since: '2026-03-06T11:00:00Z',
        firstSlow: { sha: sha('f'), url: run },
        lastFast: { sha: sha('e'), url: run },
        compareUrl: `${url}/compare/${sha('e')}...${sha('f')}`,
      },
      {
        workflowId,
        job: foreign('test'),
        step: foreign('Pack'),
        kind: 'step',
        beforeSeconds: 60,
        afterSeconds: 95,
        changePercent: 58.3,
        samplesBefore: 52,
        samplesAfter: 19,
        since: '2026-03-06T11:00:00Z',
        firstSlow: { sha: sha('f'), url: run },
        lastFast: { sha: sha('e'), url: run },
        compareUrl: `${url}/compare/${sha('e')}...${sha('f')}`,
      },
    ],
    flakyJobs: [
      {
        workflowId,
        job: foreign('e2e'),
        state: 'flaky',
        percent: 8.1,
        low: 4.2,
        high: 14,
        flakes: 9,
        executions: 120,
        flakyCommits: 8,
        lastFlakeAt: '2026-03-08T17:00:00Z',
        legs: [{ name: foreign('e2e (webkit)'), flakes: 9, executions: 40 }],
        lostMinutes: 74,
        url: `${run}/job/7`,
      },
      {
        workflowId,
        job: foreign('smoke'),
        state: 'suspected',
        flakes: 1,
        executions: 30,
        flakyCommits: 1,
        lostMinutes: 2,
        url: `${run}/job/8`,
      },
    ],
    silentFailures: [
      {
        kind: 'never-reported',
        workflowId,
        runs: 1,
        of: 38,
        since: '2026-03-08T10:00:00Z',
        lastAt: '2026-03-08T10:00:00Z',
        url: `${url}/commit/${sha('e')}`,
      },
      {
        kind: 'masked-failure',
        workflowId,
        job: foreign('docs'),
        runs: 3,
        of: 40,
        since: '2026-03-07T10:00:00Z',
        lastAt: '2026-03-09T10:00:00Z',
        url: run,
      },
      {
        kind: 'failing-annotation',
        workflowId,
        job: foreign('lint'),
        runs: 2,
        of: 40,
        since: '2026-03-06T10:00:00Z',
        lastAt: '2026-03-08T10:00:00Z',
        url: run,
        detail: foreign('Unexpected any. Specify a different type.'),
      },
    ],
    schedules: [
      {
        path: '.github/workflows/nightly.yml',
        name: foreign('Nightly'),
        status: 'stale',
        weight: 'alarm',
        says: foreign('No scheduled run comes any more.'),
        crons: ['0 3 * * *'],
        lastSuccessAt: '2026-03-02T03:10:00Z',
        overdueSince: '2026-03-05T03:10:00Z',
        nextDueAt: '2026-03-10T03:00:00Z',
        disabledAt: '2026-03-20T00:00:00Z',
        url: `${url}/actions/workflows/nightly.yml`,
      },
      {
        workflowId,
        path: '.github/workflows/ci.yml',
        name: foreign('CI'),
        status: 'on-time',
        weight: 'fine',
        says: foreign('On time: it passed 5 h ago.'),
        crons: ['0 5 * * 1'],
        expectedEverySeconds: 604_800,
        lastRunAt: '2026-03-09T05:02:00Z',
        url: `${url}/actions/workflows/ci.yml`,
      },
    ],
    cost: {
      currency: 'USD',
      total: { jobs: 230, minutes: 1240, price: 9.92 },
      failures: { jobs: 30, minutes: 140, price: 1.12 },
      reruns: { jobs: 12, minutes: 60, price: 0.48 },
      superseded: { jobs: 4, minutes: 9, price: 0.07 },
      workflows: [{ workflowId, jobs: 230, minutes: 1240, price: 9.92 }],
      unpricedJobs: 2,
    },
    deprecations: [
      {
        id: 'node20',
        title: 'Actions that run on Node.js 20',
        message: foreign('Node.js 20 actions are deprecated.'),
        advice: foreign('Use versions of these actions that run on Node.js 24.'),
        workflowIds: [workflowId],
        jobs: 44,
        lastAt: '2026-03-09T10:00:00Z',
        url: run,
      },
    ],
    runners: [
      {
        kind: 'lost-communication',
        jobs: 4,
        of: 48,
        workflowIds: [workflowId],
        lastAt: '2026-03-08T10:00:00Z',
        url: run,
      },
    ],
  })
}
