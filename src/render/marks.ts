import type { FailureGroup } from '../core/reports/failures.ts'
import type { Severity } from '../core/reports/health.ts'
import type { Kpi } from '../core/reports/kpi.ts'
import type { Inline } from './document.ts'

/** Signs in front of words, the same in every report. Not every system has letters for them: a page draws its own. */
export type Mark = '🔴' | '🟠' | '🟡' | '🔵' | '🟢' | '⚪'

export const severityMarks = { critical: '🔴', warning: '🟡', info: '🔵' } as const satisfies Record<
  Severity,
  Mark
>

export const kpiMarks = {
  met: '🟢',
  missed: '🟠',
  'not-enough-data': '⚪',
  'not-measured': '⚪',
} as const satisfies Record<Kpi['state'], Mark>

export const causeMarks = {
  'failing-on-default-branch': '🔴',
  failing: '🟡',
  over: '⚪',
} as const satisfies Record<FailureGroup['state'], Mark>

const causeWords = {
  'failing-on-default-branch': 'on the default branch',
  failing: 'failing',
  over: 'over',
} as const satisfies Record<FailureGroup['state'], string>

/** `🟡 failing`. */
export function causeState(state: FailureGroup['state']): readonly Inline[] {
  return [{ mark: causeMarks[state] }, ` ${causeWords[state]}`]
}
