import { conclusionOf, durationOf, firstAttempt, latestAttempt } from '../model.ts'
import type { Dashboard } from '../reports/dashboard.ts'
import { isoTime } from '../words.ts'
import { branchName, type PageRun } from './page-runs.ts'

const head = [
  ...['run_id', 'workflow', 'branch', 'commit', 'event', 'created_at', 'attempts', 'conclusion'],
  ...['first_attempt', 'duration_seconds', 'queue_seconds', 'cost', 'wasted'],
] as const

/** Runs as a table for spreadsheets: RFC 4180, and no name that strangers gave is a formula. */
export function csvOf(board: Dashboard, runs: readonly PageRun[]): string {
  const names = new Map(board.workflows.map(({ id, name }) => [id, name]))
  return [head, ...runs.map((run) => fieldsOf(run, names.get(run.workflowId) ?? '', board))]
    .map((fields) => `${fields.map(quoted).join(',')}\r\n`)
    .join('')
}

function fieldsOf(
  run: PageRun,
  workflow: string,
  { defaultBranch }: Pick<Dashboard, 'defaultBranch'>,
): readonly string[] {
  const { id, sha, event, createdAt, queues, cost, wasted } = run
  const [first, latest] = [firstAttempt(run), latestAttempt(run)]
  return [
    ...[String(id), workflow, branchName(run, defaultBranch), sha, event, isoTime(createdAt)],
    ...[String(latest.number), conclusionOf(latest) ?? '', first ? (conclusionOf(first) ?? '') : ''],
    ...[String(durationOf(latest) ?? ''), queues.join(' '), String(cost / 1e6), String(wasted / 1e6)],
  ]
}

/**
 * A spreadsheet takes what begins so for a formula, quoted or not; an apostrophe makes it text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
  return /[",\r\n';]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
