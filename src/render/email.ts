import type { Item, Message } from '../core/reports/message.ts'
import { toEmailHtml } from './email-html.ts'
import { contextOf, type Part, partsOf, titleOf } from './message-words.ts'
import { fitMessage, forPeople, type MessageOptions } from './present.ts'

export type Email = {
  /** One line, without a control character; the same in all messages of a thread but for `Re: `. */
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** Gmail hides what is beyond 102 KB. */
const MAX_BYTES = 90_000

/** A message as an e-mail. */
export function toEmail(message: Message, options: MessageOptions): Email {
  return fitMessage(
    message,
    forPeople(options),
    (short) => ({ subject: subjectOf(short), html: toEmailHtml(short), text: textOf(short) }),
    ({ html, text }) => new TextEncoder().encode(html + text).length <= MAX_BYTES,
  )
}

function subjectOf({ kind, repository, topic }: Message): string {
  const isFirst = kind === 'opened' || kind === 'umbrella' || kind === 'report'
  return `${isFirst ? '' : 'Re: '}[${repository}] ${topic}`
}

/** The part without markup, for those who read it and for those who search it. */
function textOf(message: Message): string {
  return `${[titleOf(message), contextOf(message), ...partsOf(message).map(paragraph)].join('\n\n')}\n`
}

function paragraph(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'code':
      return `    ${part.text}`
    case 'list':
      return [`${part.heading}:`, ...part.items.map(bullet)].join('\n')
    case 'fields':
      return part.fields.map(({ name, value }) => `${name}: ${value}`).join('\n')
    case 'links':
      return part.links.map(({ label, url }) => `${label}: ${url}`).join('\n')
  }
}

function bullet({ text, url }: Item): string {
  return url === undefined ? `  * ${text}` : `  * ${text}\n    ${url}`
}
