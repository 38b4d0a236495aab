import { DAY, type Seconds } from '../model.ts'

/**
 * GitHub disables the schedules of a public repository when there was no activity in it for this long.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
const INACTIVITY_DAYS = 60

export type InactivityQuestion = {
  readonly visibility: 'public' | 'private' | 'internal'
  /** Such as the last push; GitHub does not say what else is activity. `undefined` where it could not be read. */
  readonly lastActivity: Seconds | undefined
  /** Warn with this many days left, or fewer. */
  readonly warnDays: number
  readonly now: Seconds
}

export type InactivityCountdown =
  | { readonly status: 'not-applicable' }
  | { readonly status: 'no-data' }
  | {
      /** `expired`: GitHub may disable them any moment, unless there was activity that we do not know. */
      readonly status: 'counting' | 'warning' | 'expired'
      /** Whole days, 0 on the last one. */
      readonly daysLeft: number
      readonly disablesAt: Seconds
    }

/** How long the schedules of a repository go on if nothing happens in it. */
export function inactivityCountdown(question: InactivityQuestion): InactivityCountdown {
  const { visibility, lastActivity, warnDays, now } = question
  if (visibility !== 'public') return { status: 'not-applicable' }
  if (lastActivity === undefined) return { status: 'no-data' }
  const disablesAt = lastActivity + INACTIVITY_DAYS * DAY
  const daysLeft = Math.max(0, Math.floor((disablesAt - now) / DAY))
  if (now >= disablesAt) return { status: 'expired', daysLeft, disablesAt }
  return { status: daysLeft <= warnDays ? 'warning' : 'counting', daysLeft, disablesAt }
}
