import type { FailureGroup } from '../core/reports/failures.ts'
import type { Severity } from '../core/reports/health.ts'
import type { Kpi } from '../core/reports/kpi.ts'

/** Signs in front of words, the same in every report. */
export const severityMarks = { critical: '🔴', warning: '🟡', info: '🔵' } as const satisfies Record<
  Severity,
  string
>

export const kpiMarks = {
  met: '🟢',
  missed: '🟠',
  'not-enough-data': '⚪',
  'not-measured': '⚪',
} as const satisfies Record<Kpi['state'], string>

export const causeMarks = {
  'failing-on-default-branch': '🔴',
  failing: '🟡',
  over: '⚪',
} as const satisfies Record<FailureGroup['state'], string>

const causeWords = {
  'failing-on-default-branch': 'on the default branch',
  failing: 'failing',
  over: 'over',
} as const satisfies Record<FailureGroup['state'], string>

/** `🟡 failing`. */
export function causeState(state: FailureGroup['state']): string {
  return `${causeMarks[state]} ${causeWords[state]}`
}
