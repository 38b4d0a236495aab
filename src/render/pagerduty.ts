import type { Item, Message, MessageKind } from '../core/reports/message.ts'
import { cut } from './literal.ts'
import { fitMessage, forPeople, type MessageOptions } from './present.ts'

/**
 * An event without its routing key, which is a secret. https://developer.pagerduty.com/docs/send-alert-event
 * A trigger with the key of an open incident becomes a line in its log; after a resolve it opens a new one.
 */
export type PagerDutyEvent =
  | ({ readonly event_action: 'trigger'; readonly payload: Payload } & Everyone)
  | ({ readonly event_action: 'resolve' } & Everyone)

type Everyone = {
  readonly dedup_key: string
  readonly client: 'Pipeline Vitals'
  readonly client_url?: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

type Payload = {
  readonly summary: string
  readonly source: string
  readonly severity: Message['severity']
  readonly timestamp: string
  readonly class: 'ci'
  readonly custom_details: Readonly<Record<string, string | readonly string[]>>
}

/** The API takes 512 KB; a page on a phone should not be near that. */
const MAX_BYTES = 32_000

const actions = {
  opened: 'trigger',
  changed: 'trigger',
  reminded: 'trigger',
  umbrella: 'trigger',
  resolved: 'resolve',
  report: undefined,
} as const satisfies Record<MessageKind, 'trigger' | 'resolve' | undefined>

/** A message as an event; `undefined` for one that nobody is to be woken by. */
export function toPagerDuty(message: Message, options: MessageOptions): PagerDutyEvent | undefined {
  const action = actions[message.kind]
  if (action === undefined) return undefined
  return fitMessage(
    message,
    forPeople(options),
    (short): PagerDutyEvent => {
      const url = short.links[0]?.url
      const everyone: Everyone = {
        dedup_key: short.threadKey,
        client: 'Pipeline Vitals',
        ...(url !== undefined && { client_url: url }),
        links: short.links.map(({ label, url: href }) => ({ href, text: label })),
      }
      return action === 'resolve'
        ? { event_action: action, ...everyone }
        : { event_action: action, ...everyone, payload: payload(short) }
    },
    (rendered) => new TextEncoder().encode(JSON.stringify(rendered)).length <= MAX_BYTES,
  )
}

function payload(message: Message): Payload {
  const { headline, repository, severity, since, at, summary, broke, rootLine, suspects, fields } = message
  return {
    // 1,024 are allowed; some characters may count as two.
    summary: cut(`${repository}: ${headline}`, 500),
    source: repository,
    severity,
    timestamp: since ?? at,
    class: 'ci',
    custom_details: {
      ...Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      ...(summary !== undefined && { summary }),
      broke: broke.map(inWords),
      ...(rootLine !== undefined && { root_line: rootLine }),
      suspects: suspects.map(inWords),
    },
  }
}

function inWords({ text, url }: Item): string {
  return url === undefined ? text : `${text} (${url})`
}
