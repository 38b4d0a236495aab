import type { Seconds } from '../model.ts'
import { lengthInWords, timeInWords } from '../words.ts'
import type { DisabledBy, NoDataReason, ScheduleFacts, ScheduleVerdict, StaleCause } from './verdict.ts'

/** A verdict as a sentence for people, with the schedules that could not be read. Quotes foreign text. */
export function verdictInWords(verdict: ScheduleVerdict, now: Seconds): string {
  const unreadable = verdict.facts.unreadable.map(
    ({ cron, reason }) => ` Not read: “${cron}”, since ${reason}.`,
  )
  return `${sentence(verdict, now)}${unreadable.join('')}`
}

function sentence(verdict: ScheduleVerdict, now: Seconds): string {
  const { facts } = verdict
  switch (verdict.status) {
    case 'on-time':
      return `On time: ${lastLife(facts, now)}.`
    case 'late':
      return `A run is due since ${timeInWords(verdict.dueSince)}; GitHub may start it late. ${capitalized(lastLife(facts, now))}.`
    case 'new':
      return `New: it has not succeeded yet, and has time until ${timeInWords(verdict.graceUntil)}.`
    case 'stale':
      return `${stale[verdict.cause](facts)}${promise(facts)}: ${lastLife(facts, now)}.`
    case 'superseded':
      return `Every scheduled run is cancelled before it ends${promise(facts)}: ${lastLife(facts, now)}.`
    case 'condition-never-true':
      return `Every scheduled run is skipped, since the condition of its jobs is never true${promise(facts)}: ${lastLife(facts, now)}.`
    case 'never-ran':
      return `It has never run${promise(facts)}.`
    case 'disabled':
      return disabled[verdict.by]
    case 'never-due':
      return 'It is never due: the date does not exist.'
    case 'no-data':
      return noData[verdict.reason]
  }
}

const stale = {
  silent: () => 'No scheduled run comes any more',
  failing: ({ runs }) => `Scheduled runs fail (${runs.failed} of the ${runs.total} that are known)`,
  unfinished: () => 'Scheduled runs begin and do not end',
  inconclusive: () => 'Scheduled runs neither pass nor fail',
} as const satisfies Record<StaleCause, (facts: ScheduleFacts) => string>

const disabled = {
  inactivity: 'GitHub switched it off for want of activity in the repository.',
  person: 'Somebody switched it off.',
  fork: 'GitHub does not run the schedules of a fork until somebody switches them on.',
  deletion: 'Its workflow was deleted.',
  unknown: 'It is switched off, and GitHub does not say by whom.',
} as const satisfies Record<DisabledBy, string>

const noData = {
  'no-schedule': 'It has no schedule.',
  unreadable: 'None of its schedules can be read.',
  'unknown-state': 'GitHub does not say whether it is switched on.',
  'runs-not-read': 'Its runs could not be read.',
  'window-too-short': 'No success is known, and the runs that are known do not reach back far enough.',
  'first-sight-unknown': 'No run is known, and neither is how long it has been there.',
} as const satisfies Record<NoDataReason, string>

function promise({ expectedEvery }: ScheduleFacts): string {
  return expectedEvery === undefined
    ? ''
    : `, though one is due at least every ${lengthInWords(expectedEvery)}`
}

function lastLife({ lastSuccess, lastRun }: ScheduleFacts, now: Seconds): string {
  if (lastSuccess !== undefined) return `the last that passed began ${ago(lastSuccess, now)}`
  return lastRun === undefined
    ? 'none is known'
    : `none is known that passed, the last began ${ago(lastRun, now)}`
}

function ago(time: Seconds, now: Seconds): string {
  return `${lengthInWords(Math.max(0, now - time))} ago`
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
