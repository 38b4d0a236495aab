import type { Item, Message } from '../core/reports/message.ts'
import { contextOf, noticeOf, type Part, partsOf, titleOf } from './message-words.ts'
import { fitMessage, forPeople, type MessageOptions } from './present.ts'

/** https://developers.google.com/workspace/chat/api/reference/rest/v1/cards */
export type GoogleChatMessage = {
  /** Only there to call people; a card cannot. */
  readonly text?: string
  readonly fallbackText: string
  readonly cardsV2: readonly [
    {
      readonly cardId: string
      readonly card: {
        readonly header: { readonly title: string; readonly subtitle: string }
        readonly sections: readonly { readonly widgets: readonly Widget[] }[]
      }
    },
  ]
  readonly thread: { readonly threadKey: string }
}

type Widget =
  | { readonly textParagraph: { readonly text: string } }
  | { readonly decoratedText: { readonly topLabel: string; readonly text: string; readonly wrapText: true } }
  | {
      readonly buttonList: {
        readonly buttons: readonly {
          readonly text: string
          readonly onClick: { readonly openLink: { readonly url: string } }
        }[]
      }
    }

/** https://developers.google.com/workspace/chat/create-messages: 32,000 bytes, text and cards together. */
const MAX_BYTES = 30_000

/** A message for Google Chat: a card, whose paragraphs read some HTML. */
export function toGoogleChat(message: Message, options: MessageOptions): GoogleChatMessage {
  const mentions = options.mentions.flatMap(mention)
  return fitMessage(
    message,
    forPeople(options),
    (short) => ({
      ...(mentions.length > 0 && { text: mentions.join(' ') }),
      fallbackText: noticeOf(short),
      cardsV2: [
        {
          cardId: short.idempotencyKey,
          card: {
            header: { title: titleOf(short), subtitle: contextOf(short) },
            sections: [{ widgets: widgetsOf(short) }],
          },
        },
      ],
      thread: { threadKey: short.threadKey },
    }),
    (rendered) => new TextEncoder().encode(JSON.stringify(rendered)).length <= MAX_BYTES,
  )
}

function widgetsOf(message: Message): readonly Widget[] {
  const all = partsOf(message).flatMap(widgets)
  // A section without widgets is refused.
  return all.length > 0 ? all : [paragraph(literal(message.headline))]
}

function widgets(part: Part): readonly Widget[] {
  switch (part.kind) {
    case 'text':
      return [paragraph(literal(part.text))]
    case 'code':
      return [paragraph(`<font color="#b35900">${literal(part.text)}</font>`)]
    case 'list':
      return [
        paragraph([`<b>${part.heading}</b>`, ...part.items.map((item) => `• ${linked(item)}`)].join('<br>')),
      ]
    case 'fields':
      return part.fields.map(({ name, value }) => ({
        decoratedText: { topLabel: literal(name), text: literal(value), wrapText: true },
      }))
    case 'links': {
      const buttons = part.links.map(({ label, url }) => ({ text: label, onClick: { openLink: { url } } }))
      return [{ buttonList: { buttons } }]
    }
  }
}

function paragraph(html: string): Widget {
  return { textParagraph: { text: html } }
}

function linked({ text, url }: Item): string {
  return url === undefined ? literal(text) : `<a href="${url.replaceAll('&', '&amp;')}">${literal(text)}</a>`
}

function literal(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** `users/1234567890` and `users/all`. */
function mention(name: string): readonly string[] {
  return /^users\/(all|\d{5,30})$/.test(name) ? [`<${name}>`] : []
}
