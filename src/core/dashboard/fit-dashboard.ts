import type { Dashboard, RunRow } from '../reports/dashboard.ts'
import { type Cut, fitJson } from '../reports/fit-json.ts'
import { isoTime, thousands } from '../words.ts'

/** What is left out, the least missed first. */
const cuts: readonly Cut<Dashboard>[] = [
  newestRuns(10_000),
  {
    says: 'excerpts of logs',
    apply: (board) => ({ ...board, failures: board.failures.map(({ excerpt: _, ...group }) => group) }),
  },
  newestRuns(5_000),
  {
    says: 'jobs that only passed, beyond 200',
    apply: (board) => {
      const steady = new Set(board.grid.rows.filter(isSteadyJob).slice(200))
      return { ...board, grid: { ...board.grid, rows: board.grid.rows.filter((row) => !steady.has(row)) } }
    },
  },
  {
    says: 'causes beyond 10',
    apply: (board) => ({
      ...board,
      failures: board.failures.slice(0, 10),
      failedJobs: board.failedJobs.filter(([failure]) => failure < 10),
    }),
  },
  {
    says: 'red branches beyond 50',
    apply: (board) => ({ ...board, broken: board.broken.slice(0, 50) }),
  },
  {
    says: 'jobs beyond 200',
    apply: (board) => ({ ...board, grid: { ...board.grid, rows: board.grid.rows.slice(0, 200) } }),
  },
  {
    says: 'alerts, incidents, flaky and silent jobs beyond 50',
    apply: (board) => ({
      ...board,
      alerts: board.alerts.slice(0, 50),
      incidents: board.incidents.slice(0, 50),
      flakyJobs: board.flakyJobs.slice(0, 50),
      silentFailures: board.silentFailures.slice(0, 50),
      workflowChanges: board.workflowChanges.slice(-50),
    }),
  },
  newestRuns(1_000),
  { says: 'the grid', apply: (board) => ({ ...board, grid: { commits: [], rows: [] } }) },
  newestRuns(0),
]

/** The dashboard as JSON whose `sizeOf` is at most `maxSize`, as far as leaving out runs, jobs and causes goes. */
export function fitDashboard(
  dashboard: Dashboard,
  maxSize: number,
  sizeOf: (json: string) => number,
): string {
  return fitJson(dashboard, cuts, maxSize, sizeOf)
}

/** What is not among the rows is not counted: so the page begins with the oldest of those that are. */
function newestRuns(count: number): Cut<Dashboard> {
  return {
    says: `runs beyond the newest ${thousands(count)}`,
    apply: (board) => {
      if (board.runs.length <= count) return board
      const runs = board.runs.slice(board.runs.length - count)
      const oldest = runs[0]?.[6]
      const runsFrom = oldest === undefined ? board.generatedAt : isoTime(oldest)
      const ids = new Set(runs.map(([id]) => id))
      const failedJobs = board.failedJobs.filter(([, runId]) => ids.has(runId))
      return { ...board, ...withoutUnused(runs, board), failedJobs, runsFrom }
    },
  }
}

/** Names of branches are long, and each pull request has another. */
function withoutUnused(
  rows: readonly RunRow[],
  { branches, commits }: Pick<Dashboard, 'branches' | 'commits'>,
): Pick<Dashboard, 'runs' | 'branches' | 'commits'> {
  const [usedBranches, usedCommits] = [
    placesIn(rows.map((row) => row[2])),
    placesIn(rows.map((row) => row[4])),
  ]
  return {
    runs: rows.map(([id, workflow, branch, event, commit, ...rest]) => [
      ...([id, workflow, usedBranches.get(branch) ?? -1, event, usedCommits.get(commit) ?? -1] as const),
      ...rest,
    ]),
    branches: [...usedBranches.keys()].flatMap((place) => branches[place] ?? []),
    commits: [...usedCommits.keys()].flatMap((place) => commits[place] ?? []),
  }
}

/** Places that are used, and their new ones. */
function placesIn(used: readonly number[]): ReadonlyMap<number, number> {
  const places = [...new Set(used)].filter((place) => place >= 0)
  return new Map(places.map((place, i) => [place, i]))
}

function isSteadyJob({ job, state }: Dashboard['grid']['rows'][number]): boolean {
  return job !== undefined && state === 'steady'
}
