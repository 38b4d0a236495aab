import type { Item, Message } from '../core/reports/message.ts'
import type { Tone } from './document.ts'
import { cut } from './literal.ts'
import { contextOf, type Part, partsOf, titleOf, toneOf } from './message-words.ts'
import { fitMessage, forPeople, type MessageOptions } from './present.ts'

/** The body of a webhook's execution. https://discord.com/developers/docs/resources/webhook#execute-webhook */
export type DiscordMessage = {
  readonly content: string
  readonly embeds: readonly [
    {
      readonly title: string
      readonly url?: string
      readonly color: number
      readonly description?: string
      readonly fields: readonly { readonly name: string; readonly value: string; readonly inline: true }[]
      readonly footer: { readonly text: string }
      readonly timestamp: string
    },
  ]
  /** Nobody but those named here is called, whatever a text says. */
  readonly allowed_mentions: {
    readonly parse: readonly 'everyone'[]
    readonly users: readonly string[]
    readonly roles: readonly string[]
  }
}

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const limits = { title: 256, description: 4096, field: 1024, fields: 25, all: 6000 } as const

const colours = {
  bad: 0xd1242f,
  warning: 0xbf8700,
  good: 0x1a7f37,
  neutral: 0x0969da,
} as const satisfies Record<Tone, number>

/** A message for Discord. */
export function toDiscord(message: Message, options: MessageOptions): DiscordMessage {
  return fitMessage(
    message,
    forPeople(options),
    (short) => ({ ...mentionsOf(options.mentions), embeds: [embed(short)] }),
    ({ embeds: [{ title, description = '', fields, footer }] }) =>
      title.length <= limits.title &&
      description.length <= limits.description &&
      fields.length <= limits.fields &&
      fields.every(({ name, value }) => name.length <= limits.title && value.length <= limits.field) &&
      [title, description, footer.text, ...fields.flatMap(({ name, value }) => [name, value])].join('')
        .length <= limits.all,
  )
}

function embed(message: Message): DiscordMessage['embeds'][0] {
  const { fields, links, at } = message
  const url = links[0]?.url
  const description = partsOf(message).flatMap(paragraph).join('\n')
  return {
    title: literal(cut(titleOf(message), 110)),
    ...(url !== undefined && { url }),
    color: colours[toneOf(message)],
    ...(description !== '' && { description }),
    fields: fields.map(({ name, value }) => ({ name: literal(name), value: literal(value), inline: true })),
    footer: { text: contextOf(message) },
    timestamp: at,
  }
}

function paragraph(part: Part): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [literal(part.text)]
    case 'code':
      return [code(part.text)]
    case 'list':
      return [`**${part.heading}**`, ...part.items.map((item) => `- ${linked(item)}`)]
    case 'fields':
      return []
    case 'links':
      return [part.links.map(({ label, url }) => linked({ text: label, url })).join(' · ')]
  }
}

function linked({ text, url }: Item): string {
  return url === undefined ? literal(text) : `[${literal(text)}](${url})`
}

/** Discord takes a backslash before any punctuation for "as it is", also within words and addresses. */
function literal(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** A block ends at three back-ticks, whatever it began with; an unseen space keeps those of the text apart. */
function code(line: string): string {
  return `\`\`\`\n${line.replace(/`(?=`)|`$/g, '`\u200b')}\n\`\`\``
}

/** Numbers of people, `&` before that of a role, `here` and `everyone`. */
function mentionsOf(names: readonly string[]): Pick<DiscordMessage, 'content' | 'allowed_mentions'> {
  const all = names.filter((name) => name === 'here' || name === 'everyone')
  const users = names.filter((name) => /^\d{5,25}$/.test(name))
  const roles = names.filter((name) => /^&\d{5,25}$/.test(name)).map((name) => name.slice(1))
  return {
    content: [
      ...all.map((name) => `@${name}`),
      ...users.map((id) => `<@${id}>`),
      ...roles.map((id) => `<@&${id}>`),
    ].join(' '),
    allowed_mentions: { parse: all.length > 0 ? ['everyone'] : [], users, roles },
  }
}
