import type { Item, Message } from '../core/reports/message.ts'
import { contextOf, type Part, partsOf, titleOf } from './message-words.ts'
import { fitMessage, forPeople, type MessageOptions } from './present.ts'
import { longestFence, toSpan } from './span.ts'

/** The body of an incoming webhook. https://developers.mattermost.com/integrate/webhooks/incoming */
export type MattermostMessage = {
  readonly text: string
  /** Kept with the post and shown to nobody: the same key twice is one message that came twice. */
  readonly props: { readonly pipeline_vitals_key: string }
}

/** Longer ones are split into posts, wherever that is. */
const MAX_CHARACTERS = 16_383

/** A message in Mattermost's Markdown, in which code spans let nothing through, as in GitHub's. */
export function toMattermost(message: Message, options: MessageOptions): MattermostMessage {
  return fitMessage(
    message,
    forPeople(options),
    (short) => ({
      text: [options.mentions.flatMap(mention).join(' '), ...paragraphs(short)].filter(Boolean).join('\n\n'),
      props: { pipeline_vitals_key: short.idempotencyKey },
    }),
    ({ text }) => text.length <= MAX_CHARACTERS,
  )
}

function paragraphs(message: Message): readonly string[] {
  return [
    `#### ${literal(titleOf(message))}`,
    literal(contextOf(message)),
    ...partsOf(message).map(paragraph),
  ]
}

function paragraph(part: Part): string {
  switch (part.kind) {
    case 'text':
      return literal(part.text)
    case 'code':
      return fenced(part.text)
    case 'list':
      return [`**${part.heading}**\n`, ...part.items.map((item) => `- ${linked(item)}`)].join('\n')
    case 'fields':
      return part.fields.map(({ name, value }) => `**${literal(name)}** ${literal(value)}`).join('\n')
    case 'links':
      return part.links.map(({ label, url }) => linked({ text: label, url })).join(' · ')
  }
}

function fenced(line: string): string {
  const fence = '`'.repeat(Math.max(3, longestFence(line) + 1))
  return `${fence}\n${line}\n${fence}`
}

function linked({ text, url }: Item): string {
  // At the start of a line `[…]:` would define a link, whatever the brackets are in.
  return url === undefined ? literal(text) : `[${literal(text.replaceAll(']:', '] :'))}](${url})`
}

/** At the start of a list's item a number with a point would begin a list of its own. */
function literal(text: string): string {
  return toSpan(text)
    .trim()
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** `@name`, also `@here`, `@channel` and `@all`; what is no name cannot be called. */
function mention(name: string): readonly string[] {
  return /^@?[a-z][\w.-]{1,63}$/i.test(name) ? [`@${name.replace('@', '')}`] : []
}
