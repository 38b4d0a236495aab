import type { Dashboard, RunRow } from '../reports/dashboard.ts'
import { isoTime } from '../words.ts'
import { conclusionAt } from './view.ts'

const head = [
  ...['run_id', 'workflow', 'branch', 'created_at', 'conclusion', 'first_attempt'],
  ...['duration_seconds', 'queue_seconds', 'cost', 'wasted'],
] as const

/** Runs as a table for spreadsheets: RFC 4180, and no name that strangers gave is a formula. */
export function csvOf(dashboard: Dashboard, rows: readonly RunRow[]): string {
  return [head, ...rows.map((row) => fieldsOf(row, dashboard))]
    .map((fields) => `${fields.map(quoted).join(',')}\r\n`)
    .join('')
}

function fieldsOf(row: RunRow, { workflows, branches }: Dashboard): readonly string[] {
  const [id, workflow, branch, createdAt, end, first, seconds, queues, cost, wasted] = row
  return [
    ...[String(id), workflows[workflow]?.name ?? '', branches[branch] ?? '', isoTime(createdAt)],
    ...[conclusionAt(end) ?? '', conclusionAt(first) ?? ''],
    ...[seconds < 0 ? '' : String(seconds), queues.join(' '), String(cost / 1e6), String(wasted / 1e6)],
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
