import type { Severity, Status } from '../core/reports/health.ts'
import type { Tone } from './document.ts'

/** How grave it looks, the same in every mode and channel. */
export const toneOfStatus = {
  healthy: 'good',
  degraded: 'warning',
  unhealthy: 'bad',
  unknown: 'neutral',
} as const satisfies Record<Status, Tone>

export const toneOfSeverity = {
  critical: 'bad',
  warning: 'warning',
  info: 'neutral',
} as const satisfies Record<Severity, Tone>
