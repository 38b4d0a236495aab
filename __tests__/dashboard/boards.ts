import { historyOf } from '../../bench/history-of.ts'
import { everything } from '../../simulator/scenarios/everything.ts'
import { dashboardOf } from '../../src/core/dashboard/dashboard.ts'
import { failedJobsOf } from '../../src/core/failures/failed-jobs.ts'
import type { Finding } from '../../src/core/failures/finding.ts'
import { attemptKey, type History } from '../../src/core/history/history.ts'
import { DAY, latestAttempt, onDefaultBranch, outcomeOf, type Run } from '../../src/core/model.ts'
import type { Dashboard } from '../../src/core/reports/dashboard.ts'
import { inOrder } from '../../src/core/vitals/incidents.ts'
import { aDashboard, aDashboardQuestion } from '../builders/dashboards.ts'
import { someDependencies } from '../builders/dependencies.ts'
import { aFinding, withRange } from '../builders/failures.ts'
import { aHistory, aRun, NOW } from '../builders/runs.ts'

/** What a stranger calls what is usually called so. */
type Foreign = (usual: string) => string

const PACKAGES = '.github/workflows/package.yml'

/** Nothing fails. */
export function quietBoard(): Dashboard {
  return aDashboard(aHistory([aRun()]), { repository: 'octo-org/tidewater' })
}

/**
 * A busy week in which a bit of everything went wrong, with logs that were read and commits that were compared. Of the
 * grid a corner: a thousand cells of one kind are no other matter than ten, and take a browser longer.
 */
export function everythingBoard(foreign: Foreign = (usual) => usual): Dashboard {
  const known = renamed(historyOf(everything(1), NOW - 29 * DAY), foreign)
  const read = {
    ...known,
    findings: findingsIn(known, foreign),
    dependencies: someDependencies({ foreign, now: NOW }),
  }
  const { grid, ...board } = dashboardOf({
    ...aDashboardQuestion(compared(read, foreign), { repository: 'octo-org/tidewater' }),
    workflowCommits: [
      {
        sha: 'c'.repeat(40),
        title: foreign('Use a larger runner'),
        author: foreign('mona'),
        files: [PACKAGES],
        at: NOW - DAY,
      },
    ],
  })
  return {
    ...board,
    grid: {
      commits: grid.commits.slice(0, 9),
      rows: grid.rows.slice(0, 9).map((row) => ({ ...row, cells: row.cells.slice(0, 9) })),
    },
  }
}

/** With the commit that broke the packages. */
function compared(history: History, foreign: Foreign): History {
  const runs = inOrder(
    [...history.runs.values()].filter(
      (run) => onDefaultBranch(run, 'main') && history.workflows.get(run.workflowId)?.path === PACKAGES,
    ),
  )
  const good = runs.findLastIndex((run) => outcomeOf(latestAttempt(run)) === 'passed')
  const [base = '', head = ''] = [runs[good]?.sha, runs[good + 1]?.sha]
  const commit = { sha: head, title: foreign('Round heights (#131)'), author: foreign('mona') }
  return withRange(history, { base, head, commits: [{ ...commit, files: [PACKAGES] }], files: [PACKAGES] })
}

/** What the log of every job that failed said: the same for jobs of one name. */
function findingsIn(history: History, foreign: Foreign): ReadonlyMap<number, Finding> {
  const line = foreign('src/moon.ts(41,9): error TS2322: no')
  return new Map(
    failedJobsOf([...history.runs.values()], history).map(({ run, attempt, job }) => [
      job.id,
      aFinding({
        ...{ jobId: job.id, runId: run.id, attempt, line, excerpt: { lines: ['before', line], root: 1 } },
        fingerprint: Buffer.from(job.name).toString('hex').slice(0, 16),
        tests: [foreign('shows the moon')],
      }),
    ]),
  )
}

/** After strangers have named everything in it but the default branch. */
function renamed(history: History, foreign: Foreign): History {
  const branchOf = ({ branch }: Run) => (branch === 'main' || branch === undefined ? branch : foreign(branch))
  const attempts = [...history.runs.values()].flatMap((run) =>
    run.attempts.map(({ number }) => attemptKey(run.id, number)),
  )
  return {
    ...history,
    workflows: new Map(
      [...history.workflows].map(([id, workflow]) => [id, { ...workflow, name: foreign(workflow.name) }]),
    ),
    runs: new Map([...history.runs].map(([id, run]) => [id, { ...run, branch: branchOf(run) }])),
    jobs: new Map(
      attempts.flatMap((key) => {
        const jobs = history.jobs.get(key)
        return jobs ? [[key, jobs.map((job) => ({ ...job, name: foreign(job.name) }))] as const] : []
      }),
    ),
  }
}
