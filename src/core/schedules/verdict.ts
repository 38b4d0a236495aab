import type { Seconds } from '../model.ts'
import type { Lateness } from './lateness.ts'

/** What is known of the schedules of one workflow, for people. */
export type ScheduleFacts = {
  /** Largest gap between firings; `undefined` where nothing is due. */
  readonly expectedEvery: Seconds | undefined
  /** Length of the silence that makes it stale, lateness included; `undefined` where the patience is fixed. */
  readonly allowance: Seconds | undefined
  /** Next firing after now. */
  readonly nextDue: Seconds | undefined
  /** When GitHub created the last run of event `schedule`, and the last of them that passed. */
  readonly lastRun: Seconds | undefined
  readonly lastSuccess: Seconds | undefined
  /** Start of the newest run that has not ended. */
  readonly runningSince: Seconds | undefined
  /** All runs of event `schedule` are known from here on. */
  readonly knownSince: Seconds | undefined
  /** The known ones, by how they ended in the end. */
  readonly runs: RunCounts
  readonly lateness: Lateness
  /** Schedules of the file that could not be read; the others are judged. */
  readonly unreadable: readonly UnreadableSchedule[]
}

export type RunCounts = {
  readonly total: number
  readonly passed: number
  readonly failed: number
  readonly cancelled: number
  readonly skipped: number
  readonly unfinished: number
  /** Neither passed nor failed in another way. */
  readonly other: number
}

export type UnreadableSchedule = { readonly cron: string; readonly reason: string }

/** What happened instead of success: no run, failed ones, ones that do not end, or a mixture that says nothing. */
export type StaleCause = 'silent' | 'failing' | 'unfinished' | 'inconclusive'

export type DisabledBy = 'inactivity' | 'person' | 'fork' | 'deletion' | 'unknown'

/** Why nothing can be said: missing data is neither good nor bad. */
export type NoDataReason =
  | 'no-schedule'
  | 'unreadable'
  | 'unknown-state'
  | 'runs-not-read'
  /** The known runs do not reach back far enough. */
  | 'window-too-short'
  /** No run is known, and it may have been added yesterday. */
  | 'first-sight-unknown'

/** `overdueSince` is the deadline that passed (not when it was noticed); at the latest, where less is known. */
export type ScheduleVerdict = (
  | { readonly status: 'on-time'; readonly staleAt: Seconds }
  | { readonly status: 'late'; readonly dueSince: Seconds; readonly staleAt: Seconds }
  | { readonly status: 'stale'; readonly cause: StaleCause; readonly overdueSince: Seconds }
  | { readonly status: 'superseded'; readonly overdueSince: Seconds }
  | { readonly status: 'condition-never-true'; readonly overdueSince: Seconds }
  | { readonly status: 'never-ran'; readonly overdueSince: Seconds }
  | { readonly status: 'new'; readonly graceUntil: Seconds }
  | { readonly status: 'disabled'; readonly by: DisabledBy }
  | { readonly status: 'never-due' }
  | { readonly status: 'no-data'; readonly reason: NoDataReason }
) & { readonly facts: ScheduleFacts }

/** Whether people should hear of it. What a person switched off is as wished, a fork's schedules are off by default. */
export function weightOf(verdict: ScheduleVerdict): 'fine' | 'alarm' | 'unknown' {
  switch (verdict.status) {
    case 'on-time':
    case 'late':
    case 'new':
      return 'fine'
    case 'stale':
    case 'superseded':
    case 'condition-never-true':
    case 'never-ran':
      return 'alarm'
    case 'disabled':
      return verdict.by === 'inactivity' || verdict.by === 'unknown' ? 'alarm' : 'fine'
    case 'never-due':
    case 'no-data':
      return 'unknown'
  }
}
