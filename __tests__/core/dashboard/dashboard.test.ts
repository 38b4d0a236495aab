import { describe, expect, test } from '@jest/globals'
import { dashboardOf } from '../../../src/core/dashboard/dashboard.ts'
import { attemptKey, merge } from '../../../src/core/history/history.ts'
import { DAY, HOUR } from '../../../src/core/model.ts'
import { aDashboard, aDashboardQuestion } from '../../builders/dashboards.ts'
import { historyOfFailures, shaOf } from '../../builders/failures.ts'
import { anIncident, ciOnMain } from '../../builders/incident-facts.ts'
import { historyWith, type RunWithJobs } from '../../builders/jobs.ts'
import { aHistory, aRun, NOW } from '../../builders/runs.ts'

const red = historyOfFailures([
  { hoursAgo: 30, ends: '.' },
  { hoursAgo: 26, ends: 'a' },
  { hoursAgo: 2, ends: 'a' },
])

describe('a broken workflow', () => {
  test('is told with where it broke, and what fails', () => {
    const { broken, branchState, failures } = aDashboard(red)
    expect(branchState).toBe('red')
    expect(broken).toHaveLength(1)
    expect(broken[0]).toMatchObject({
      ...{ workflowId: 10, failedRuns: 2, fingerprints: ['a'] },
      lastGood: { sha: shaOf(1) },
      firstBad: { sha: shaOf(2) },
      lastBad: { sha: shaOf(3) },
      compareUrl: `https://github.com/octo-org/octo-repo/compare/${shaOf(1)}...${shaOf(2)}`,
    })
    expect(failures.map(({ fingerprint }) => fingerprint)).toEqual(['a'])
  })

  test('has nothing to compare where no run passed, and is gone when one does', () => {
    const never = aDashboard(historyOfFailures([{ hoursAgo: 2, ends: 'a' }])).broken[0]
    expect([never?.lastGood, never?.compareUrl]).toEqual([undefined, undefined])
    expect(
      aDashboard(
        historyOfFailures([
          { hoursAgo: 2, ends: 'a' },
          { hoursAgo: 1, ends: '.' },
        ]),
      ).broken,
    ).toEqual([])
  })
})

test('workflows that one cause breaks all name it, wherever it was blamed', () => {
  const both = [...red.runs.values()].map((run) => ({ ...run, id: run.id + 50, workflowId: 11 }))
  const jobs = both.flatMap(({ id }) =>
    (red.jobs.get(attemptKey(id - 50, 1)) ?? []).map((job) => ({ ...job, id: job.id + 500, run: id })),
  )
  const other = historyWith(
    ...both.map(
      (run): RunWithJobs => [run, jobs.filter((job) => job.run === run.id).map(({ run: _, ...job }) => job)],
    ),
  )
  const findings = [...red.findings.values()].map((one) => ({
    ...one,
    jobId: one.jobId + 500,
    runId: one.runId + 50,
  }))
  const storm = {
    ...merge(red, other),
    findings: new Map([...red.findings, ...findings.map((one) => [one.jobId, one] as const)]),
  }
  expect(aDashboard(storm).broken.map(({ fingerprints }) => fingerprints)).toEqual([['a'], ['a']])
})

describe('what is remembered of incidents', () => {
  const incident = anIncident({ subject: ciOnMain })
  const remembered = (one: typeof incident) => ({
    ...red,
    incidents: { ...red.incidents, incidents: new Map([['1', one]]) },
  })

  test('is shown while it goes on', () => {
    const { incidents } = aDashboard(remembered(incident), { now: incident.last.seenAt + HOUR })
    expect(incidents).toMatchObject([{ severity: incident.severity, workflow: ciOnMain.workflow }])
  })

  test('is left out when nobody has heard of it for weeks', () => {
    expect(aDashboard(remembered(incident), { now: incident.last.seenAt + 60 * DAY }).incidents).toEqual([])
  })
})

test('changes of workflow files are told file by file where they are named, since the first run that is shown', () => {
  const path = '.github/workflows/ci.yml'
  const commit = { sha: shaOf(2), title: 'Use a larger runner', author: 'mona', at: NOW - DAY }
  const workflowCommits = [
    { ...commit, files: [path, 'src/moon.ts'] },
    { ...commit, sha: shaOf(1), at: NOW - 2 * DAY },
    { ...commit, sha: shaOf(3), at: NOW - 80 * DAY },
  ]
  const { workflowChanges } = dashboardOf({ ...aDashboardQuestion(red), workflowCommits })
  expect(workflowChanges.map(({ at, path, sha }) => [at, path, sha])).toEqual([
    ['2026-11-18T12:00:00Z', undefined, shaOf(1)],
    ['2026-11-19T12:00:00Z', path, shaOf(2)],
  ])
})

test('a page is late when it is older than two turns of our own schedule, and never within two hours', () => {
  const path = '.github/workflows/vitals.yml'
  const history = (cron: string) => ({
    ...aHistory([aRun()]),
    files: new Map([
      [path, { seenAt: NOW, file: { events: ['schedule'], schedules: [{ cron }], jobs: [] } }],
    ]),
  })
  const late = (cron: string) => aDashboard(history(cron), { ownWorkflowPath: path }).lateAfterSeconds
  expect(late('0 6 * * *')).toBe(2 * DAY)
  expect(late('*/10 * * * *')).toBe(2 * HOUR)
  expect(aDashboard(aHistory([aRun()])).lateAfterSeconds).toBe(DAY)
})
