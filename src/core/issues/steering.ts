import { DAY, type Seconds } from '../model.ts'
import { hasLabel } from './label.ts'
import { loginHash, type Steered } from './marker.ts'
import type { OwnIssue } from './own-issue.ts'

/** How people steer an issue: by labels, by taking it on, by thumbs. */

/** Edited, closed and reopened as ever, without a comment. */
export const QUIET = 'quiet'
/** The alarm was false: closed, and never told again while the issue has this label. */
export const REJECTED = 'not-ci'
/** `snooze-7d`: nothing is said of it for so many days. */
const SNOOZE = /^snooze-(?<days>\d{1,3})d$/i

export type Voice = 'speaks' | 'quiet' | 'snoozed'

export function voiceOf({ labels }: Labelled, snoozedAt: Seconds | undefined, now: Seconds): Voice {
  const days = snoozeDays(labels)
  if (days !== undefined && (snoozedAt === undefined || now < snoozedAt + days * DAY)) return 'snoozed'
  return hasLabel(labels, QUIET) ? 'quiet' : 'speaks'
}

/** When the snoozing began: labels do not say when they were added, so it is when one was first seen. */
export function snoozeSeen({ labels }: Labelled, { snoozedAt }: Steered, now: Seconds): Seconds | undefined {
  return snoozeDays(labels) === undefined ? undefined : (snoozedAt ?? now)
}

export function isRejected({ labels }: Labelled): boolean {
  return hasLabel(labels, REJECTED)
}

/** By somebody whom we did not assign ourselves. */
export function isTakenOn({ assignees }: OwnIssue, assigned: readonly string[]): boolean {
  return assignees.some((login) => !assigned.includes(loginHash(login)))
}

/** By 👀, which means the same from those who may write; anybody can react. */
export function hasEyes({ reactions }: OwnIssue): boolean {
  return (reactions.eyes ?? 0) > 0
}

type Labelled = { readonly labels: readonly string[] }

function snoozeDays(labels: readonly string[]): number | undefined {
  const days = labels.flatMap((label) => SNOOZE.exec(label)?.groups?.days ?? [])
  return days.length > 0 ? Math.max(...days.map(Number)) : undefined
}
