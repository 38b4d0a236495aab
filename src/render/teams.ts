import type { Item, Message } from '../core/reports/message.ts'
import type { Tone } from './document.ts'
import { contextOf, type Part, partsOf, titleOf, toneOf } from './message-words.ts'
import { fitMessage, forPeople, type Manner, type MessageOptions } from './present.ts'

/** What a Workflows webhook and the older connectors take. */
export type TeamsMessage = {
  readonly type: 'message'
  readonly attachments: readonly [
    {
      readonly contentType: 'application/vnd.microsoft.card.adaptive'
      readonly contentUrl: null
      readonly content: TeamsCard
    },
  ]
}

/** An Adaptive Card; by itself, what a flow takes that posts the body of the request as its card. */
export type TeamsCard = {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly type: 'AdaptiveCard'
  /**
   * Elements of 1.2 alone are used. Teams knows 1.5, but the Workflows that post cards into it show nothing newer
   * than 1.4: https://github.com/microsoft/AdaptiveCards/issues/7676, /8965.
   */
  readonly version: '1.4'
  readonly body: readonly Element[]
  readonly actions: readonly {
    readonly type: 'Action.OpenUrl'
    readonly title: string
    readonly url: string
  }[]
  readonly msteams: { readonly width: 'Full'; readonly entities: readonly Mention[] }
}

/** Text blocks and fact sets read Markdown; text runs read nothing. Only mentions, which are ours, need a block. */
type Element =
  | {
      readonly type: 'Container'
      readonly id?: string
      readonly style: 'attention' | 'warning' | 'good' | 'accent' | 'emphasis'
      readonly bleed?: true
      readonly items: readonly Element[]
    }
  | {
      readonly type: 'RichTextBlock'
      readonly spacing?: 'None' | 'Small' | 'Medium'
      readonly inlines: readonly TextRun[]
    }
  | { readonly type: 'TextBlock'; readonly text: string; readonly wrap: true }

type TextRun = {
  readonly type: 'TextRun'
  readonly text: string
  readonly size?: 'Large'
  readonly weight?: 'Bolder'
  readonly isSubtle?: true
  readonly fontType?: 'Monospace'
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string }
}

type Mention = {
  readonly type: 'mention'
  readonly text: string
  readonly mentioned: { readonly id: string; readonly name: string }
}

/** Teams takes "approximately 28 KB"; messages from 21 KB on have been refused. */
const MAX_BYTES = 20_000

const styles = {
  bad: 'attention',
  warning: 'warning',
  good: 'good',
  neutral: 'accent',
} as const satisfies Record<Tone, string>

/** A message for Microsoft Teams. */
export function toTeams(message: Message, options: MessageOptions): TeamsMessage {
  const mentions = options.mentions.filter((name) => PERSON.test(name))
  const card = fitMessage(
    message,
    forCards(options),
    (short): TeamsCard => ({
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.4',
      body: body(short, mentions),
      actions: short.links.map(({ label, url }) => ({ type: 'Action.OpenUrl', title: label, url })),
      msteams: { width: 'Full', entities: mentions.map(entity) },
    }),
    (rendered) => new TextEncoder().encode(JSON.stringify(rendered)).length <= MAX_BYTES,
  )
  const contentType = 'application/vnd.microsoft.card.adaptive'
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content: card }] }
}

function forCards(options: MessageOptions): Manner {
  const people = forPeople(options)
  return { ...people, text: (text, max) => withoutFunctions(people.text(text, max)) }
}

/** The renderer writes dates of its own for these, in any text: https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
function withoutFunctions(text: string): string {
  return text.replace(/\{\{(?=(?:DATE|TIME)\()/g, '{ {')
}

function body(message: Message, mentions: readonly string[]): readonly Element[] {
  const title = { type: 'TextRun', text: titleOf(message), size: 'Large', weight: 'Bolder' } as const
  const context = { ...run(contextOf(message)), isSubtle: true } as const
  const head: Element = {
    type: 'Container',
    id: message.idempotencyKey,
    style: styles[toneOf(message)],
    bleed: true,
    items: [line([title]), line([context], 'None')],
  }
  const calls = { type: 'TextBlock', text: mentions.map(called).join(' '), wrap: true } as const
  return [head, ...partsOf(message).flatMap(elements), ...(mentions.length > 0 ? [calls] : [])]
}

function elements(part: Part): readonly Element[] {
  switch (part.kind) {
    case 'text':
      return [line([run(part.text)])]
    case 'code': {
      const code = { ...run(part.text), fontType: 'Monospace' } as const
      return [{ type: 'Container', style: 'emphasis', items: [line([code])] }]
    }
    case 'list':
      return [
        line([bold(part.heading)], 'Medium'),
        ...part.items.map((item) => line([run('•  '), linked(item)], 'None')),
      ]
    case 'fields':
      return part.fields.map(({ name, value }, i) =>
        line([bold(`${name}  `), run(value)], i === 0 ? 'Medium' : 'None'),
      )
    case 'links':
      // The card's actions.
      return []
  }
}

function line(inlines: readonly TextRun[], spacing: 'None' | 'Small' | 'Medium' = 'Small'): Element {
  return { type: 'RichTextBlock', spacing, inlines }
}

function run(text: string): TextRun {
  return { type: 'TextRun', text }
}

function bold(text: string): TextRun {
  return { type: 'TextRun', text, weight: 'Bolder' }
}

function linked({ text, url }: Item): TextRun {
  return { ...run(text), ...(url !== undefined && { selectAction: { type: 'Action.OpenUrl', url } }) }
}

/** People are called by their sign-in name; anything else cannot be called from a webhook. */
const PERSON = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/

function called(name: string): string {
  return `<at>${name}</at>`
}

function entity(name: string): Mention {
  return { type: 'mention', text: called(name), mentioned: { id: name, name } }
}
