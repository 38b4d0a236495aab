import { failingBuilds } from '../../simulator/scenarios/failing-builds.ts'
import { collect } from '../../src/collection/collect.ts'
import { collectFailures } from '../../src/collection/failures.ts'
import { assessFailures } from '../../src/core/failures/assess-failures.ts'
import { emptyHistory } from '../../src/core/history/history.ts'
import type { FailureReport } from '../../src/core/reports/failures.ts'
import { aFailureQuestion } from '../builders/failures.ts'
import { aFailureNeed } from '../builders/needs.ts'
import { fakeGitHub } from '../fakes/github.ts'

/** What is told of the scenario with failures, over two weeks. */
export async function failingWeeks(): Promise<FailureReport> {
  const { github, clock } = fakeGitHub(failingBuilds(1).world)
  const need = aFailureNeed({ lookbackDays: 14 })
  const question = aFailureQuestion(emptyHistory, { lookbackDays: 14 })
  const listed = await collect(emptyHistory, need, github, clock)
  const collected = await collectFailures(listed, need, github)
  return assessFailures({ ...question, ...collected })
}

const repositoryUrl = 'https://github.com/octo-org/octo-repo'
const point = (sha: string, at: string) => ({ sha, at, url: `${repositoryUrl}/actions/runs/${sha.length}` })

/** A report with something in every place that a stranger can write to: `text` goes into all of them. */
export function withAllOf(text: (usual: string) => string): FailureReport {
  const commit = {
    ...{
      sha: 'c0ffee',
      url: `${repositoryUrl}/commit/c0ffee`,
      title: text('Draw the moon'),
      author: text('mona'),
    },
    pull: { number: 7, url: `${repositoryUrl}/pull/7` },
    reasons: [text('changes src/moon.ts')],
  }
  const run = { id: 5, workflow: text('CI'), url: `${repositoryUrl}/actions/runs/5` }
  const names = { workflow: text('CI'), job: text('build'), branch: text('main') }
  const good = point('abc', '2026-11-19T10:00:00Z')
  const bad = point('abcd', '2026-11-20T10:00:00Z')
  return {
    ...{ schemaVersion: 1, mode: 'analyze-failures', repository: 'octo-org/octo-repo', repositoryUrl, run },
    ...{ defaultBranch: text('main'), generatedAt: '2026-11-20T12:00:00Z' },
    window: { from: '2026-11-13T12:00:00Z', to: '2026-11-20T12:00:00Z', days: 7 },
    counts: { failedAttempts: 3, failedJobs: 4, read: 3, classified: 2 },
    patterns: { typescript: 1, dependency: 0, test: 1, build: 0, other: 1 },
    groups: [
      {
        ...{ fingerprint: text('f1'), category: 'compile/type-error', pattern: 'typescript' },
        ...{ rule: 'typescript/type-error', meaning: 'The compiler refuses the code.', advice: 'Mend it.' },
        ...{ prevention: 'Compile before pushing.', also: ['npm/exit'], line: text('error TS2322: no') },
        excerpt: { lines: [text('one'), text('error TS2322: no'), text('three')], root: 1 },
        place: { path: text('src/moon.ts'), line: 41, column: 9 },
        ...{ tests: [text('moon › rises'), text('moon › sets')], testCount: 30 },
        ...{ state: 'failing-on-default-branch', count: 2, passedOnRerun: 1 },
        ...{ firstSeen: good.at, lastSeen: bad.at },
        ...{ branches: [names.branch, text('topic')], workflows: [names.workflow], jobs: [names.job] },
        occurrences: [
          {
            ...{ ...names, step: text('Build'), sha: 'abcd', at: bad.at, attempt: 1, runUrl: run.url },
            ...{ url: `${run.url}/job/6`, lineNumber: 1234, linesLeftOut: 56_789 },
          },
        ],
        blame: {
          ...{ ...names, lastGood: good, firstBad: bad, kind: 'commits', commitCount: 4 },
          ...{ compareUrl: `${repositoryUrl}/compare/abc...abcd`, suspects: [commit] },
          ...{ widened: ['The job never judged 3 commits of the range.'], onDefaultBranchSince: good },
        },
        memory: {
          ...{ times: 2, from: good.at, to: bad.at, runs: 3, branch: text('main') },
          ...{ endedBy: bad, mendedBy: [commit] },
        },
        knownIssues: [{ number: 7, title: text('The tunnel closes'), url: `${repositoryUrl}/issues/7` }],
        insights: ['The default branch fails in the same way.'],
      },
    ],
    ...{ retry: [run], neverStarted: [run] },
    thresholds: [
      {
        ...{ rule: 'too-many-failures', title: 'Too many failures', unit: 'runs', suggestion: 5 },
        current: { threshold: 3, raised: 9, falseAlarms: 6 },
        candidates: [{ threshold: 5, raised: 3, falseAlarms: 0 }],
      },
    ],
    notMeasured: [{ what: 'Logs of 1 failed job', why: 'The requests are used up.' }],
  }
}
