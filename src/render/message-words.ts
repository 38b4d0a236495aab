import type { Field, Item, Message, MessageKind, PageLink } from '../core/reports/message.ts'
import { lengthInWords } from '../core/words.ts'
import type { Tone } from './document.ts'
import { timeOf } from './names.ts'
import { toneOfSeverity } from './tones.ts'

/** What every channel says in the same words. */

export const icons = { good: '🟢', bad: '🔴', warning: '🟡', neutral: '🔵' } as const satisfies Record<
  Tone,
  string
>

export function toneOf({ kind, severity }: Message): Tone {
  if (kind === 'resolved') return 'good'
  return toneOfSeverity[severity]
}

/** `🔴 CI is red on main`. */
export function titleOf(message: Message): string {
  return `${icons[toneOf(message)]} ${message.headline}`
}

/** `acme/shop · since 2026-11-23 10:15 UTC (3 h 20 min)`. */
export function contextOf({ kind, repository, since, until, at }: Message): string {
  if (since === undefined) return repository
  const seconds = (Date.parse(until ?? at) - Date.parse(since)) / 1000
  const length = seconds >= 60 ? lengthInWords(seconds) : 'less than a minute'
  const words =
    kind === 'resolved' ? `lasted ${length}, from ${timeOf(since)}` : `since ${timeOf(since)} (${length})`
  return `${repository} · ${words}`
}

const headings = {
  opened: 'What broke',
  changed: 'What is broken',
  reminded: 'What is still broken',
  resolved: 'What was broken',
  umbrella: 'What broke',
  report: 'In short',
} as const satisfies Record<MessageKind, string>

export type Part =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly Item[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'links'; readonly links: readonly PageLink[] }

/** What stands below the title and the context, in this order everywhere; what is empty is left out. */
export function partsOf(message: Message): readonly Part[] {
  const { kind, summary, broke, rootLine, suspects, fields, links } = message
  const parts: readonly (Part | undefined)[] = [
    summary === undefined ? undefined : { kind: 'text', text: summary },
    broke.length === 0 ? undefined : { kind: 'list', heading: headings[kind], items: broke },
    rootLine === undefined ? undefined : { kind: 'code', text: rootLine },
    suspects.length === 0 ? undefined : { kind: 'list', heading: 'Suspects', items: suspects },
    fields.length === 0 ? undefined : { kind: 'fields', fields },
    links.length === 0 ? undefined : { kind: 'links', links },
  ]
  return parts.filter((part) => part !== undefined)
}

/** What stands on a screen that shows one line of a message. */
export function noticeOf(message: Message): string {
  return `${titleOf(message)} · ${contextOf(message)}`
}
