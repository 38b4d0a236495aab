import { fnv1a } from '../diagnosis/fnv.ts'
import type { Severity } from './health.ts'

/**
 * `changed`: what is known of it is no longer what was told. `reminded`: it is still there. `umbrella`: so much began
 * at once that it is told as one. `report`: a report in short, of no incident.
 */
export const messageKinds = ['opened', 'changed', 'reminded', 'resolved', 'umbrella', 'report'] as const
export type MessageKind = (typeof messageKinds)[number]

/**
 * The facts of one message to people, as plain JSON; also the `data` of the generic webhook
 * (`schema/webhook.schema.json`). Any text but a label and a name of a field may be strangers': a renderer makes it
 * literal. Secrets have been taken out of it before. Times are ISO 8601 in UTC.
 */
export type Message = {
  readonly kind: MessageKind
  /** Of a resolved incident, what it was. */
  readonly severity: Severity
  /** `owner/name`. */
  readonly repository: string
  /** What happened, in one line: `CI is red on main`. */
  readonly headline: string
  /** The headline of the thread's first message: mail programs show as one thread what has one subject. */
  readonly topic: string
  /** What else there is to say, in a sentence or two. */
  readonly summary?: string
  /** What broke, gravest first: jobs with the step that failed, tests; of an umbrella, the incidents. */
  readonly broke: readonly Item[]
  /** The line of the log that says why. */
  readonly rootLine?: string
  /** When it began; and when it was good again, once it is. */
  readonly since?: string
  readonly until?: string
  /** Whose commits may have done it, likeliest first. */
  readonly suspects: readonly Item[]
  readonly fields: readonly Field[]
  /** Pages to look at, the best first: run, issue, dashboard. */
  readonly links: readonly PageLink[]
  /** When it was decided to send this. */
  readonly at: string
  /** The same for every attempt to send this message, and for no other: `isKey`. */
  readonly idempotencyKey: string
  /** The same for all messages of one incident: `isKey`. */
  readonly threadKey: string
}

export type Item = { readonly text: string; readonly url?: string }
export type Field = { readonly name: string; readonly value: string }
/** The label is one of our own words. */
export type PageLink = { readonly label: string; readonly url: string }

/** Keys stand in headers and addresses, and 255 characters are the least that any service takes (PagerDuty). */
export function isKey(text: string): boolean {
  return /^[\w.:/-]{1,200}$/.test(text)
}

/** The text itself where it can be a key, and else one made from it. */
export function toKey(text: string): string {
  return isKey(text) ? text : fnv1a(text)
}
