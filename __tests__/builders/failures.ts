import { rules } from '../../src/core/diagnosis/rules/index.ts'
import type { FailureQuestion } from '../../src/core/failures/assess-failures.ts'
import type { CommitRange } from '../../src/core/failures/commit-range.ts'
import type { Finding } from '../../src/core/failures/finding.ts'
import type { History } from '../../src/core/history/history.ts'
import type { Run } from '../../src/core/model.ts'
import { aJob, historyWith, type RunWithJobs } from './jobs.ts'
import { aRun, NOW } from './runs.ts'

const HOUR = 3600

/** What the log of a job said: by default that the compiler refused `src/moon.ts`. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    ...{ jobId: 1, runId: 1, attempt: 1, readAt: NOW, category: 'compile/type-error' },
    ...{ rule: 'typescript/type-error', fingerprint: 'f1', line: 'src/moon.ts(41,9): error TS2322: no' },
    ...{ lineNumber: 23, excerpt: undefined, place: { path: 'src/moon.ts', line: 41, column: 9 } },
    ...{
      step: 'Build',
      tests: [],
      testCount: 0,
      also: [],
      linesLeftOut: 0,
      issues: [],
      comparedWith: undefined,
      rulesVersion: undefined,
    },
    ...given,
  }
}

/** How the attempts of a run ended: `.` passed, a letter failed for the reason of that name, `?` nobody knows why. */
export type Told = { readonly hoursAgo: number; readonly ends: string; readonly of?: Partial<Run> }

/**
 * Runs of one job, `build`, in the order in which they are told. The run told first has id 1 and job ids from 10 on;
 * each is of a commit of its own, named by its id.
 */
export function historyOfFailures(told: readonly Told[], given: Partial<Finding> = {}): History {
  const findings = new Map<number, Finding>()
  const runs = told.map(({ hoursAgo, ends, of }, i): RunWithJobs => {
    const id = i + 1
    const createdAt = NOW - hoursAgo * HOUR
    const run = aRun({
      ...{ id, createdAt, sha: shaOf(id) },
      endings: [...ends].map((end) => (end === '.' ? 'success' : 'failure')),
      ...of,
    })
    const jobs = [...ends].map((end, attempt) => {
      const job = aJob({ id: id * 10 + attempt, name: 'build', startedAt: createdAt + attempt * 600 })
      if (end === '.') return [job]
      if (end !== '?')
        findings.set(
          job.id,
          aFinding({ jobId: job.id, runId: id, attempt: attempt + 1, fingerprint: end, ...given }),
        )
      return [{ ...job, conclusion: 'failure' as const, failedStep: 'Build' }]
    })
    return [run, ...jobs]
  })
  return { ...historyWith(...runs), findings }
}

export function shaOf(id: number): string {
  return id.toString(16).padStart(40, '0')
}

export function withRange(
  history: History,
  range: Partial<CommitRange> & Pick<CommitRange, 'base' | 'head'>,
): History {
  const whole = {
    total: range.commits?.length ?? 0,
    onBaseAlone: 0,
    commits: [],
    files: [],
    ...range,
    seenAt: NOW,
  }
  return { ...history, ranges: new Map([...history.ranges, [`${range.base}...${range.head}`, whole]]) }
}

export function aFailureQuestion(history: History, given: Partial<FailureQuestion> = {}): FailureQuestion {
  return {
    ...{ history, now: NOW, lookbackDays: 7, rules, gaps: [], defaultBranch: 'main', includes: () => true },
    ...{ repository: 'octo-org/octo-repo', repositoryUrl: 'https://github.com/octo-org/octo-repo' },
    triggeredBy: undefined,
    ...given,
  }
}
