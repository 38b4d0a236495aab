import type { Item, Message } from '../core/reports/message.ts'
import { cut } from './literal.ts'
import { contextOf, noticeOf, type Part, partsOf, titleOf } from './message-words.ts'
import { fitMessage, forPeople, type MessageOptions } from './present.ts'

/**
 * The arguments of `chat.postMessage`, `chat.update` and incoming webhooks that say what a message looks like.
 * Nothing in it is parsed but `text`, which is for notifications and is escaped: headers are plain text, and the
 * texts of a rich text block are shown as they are.
 */
export type SlackMessage = {
  readonly text: string
  readonly blocks: readonly SlackBlock[]
  readonly mrkdwn: false
  readonly parse: 'none'
  readonly link_names: false
  readonly unfurl_links: false
  readonly unfurl_media: false
}

export type SlackBlock =
  | {
      readonly type: 'header'
      readonly block_id: string
      readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false }
    }
  | { readonly type: 'rich_text'; readonly elements: readonly RichText[] }

type RichText =
  | {
      readonly type: 'rich_text_section' | 'rich_text_preformatted'
      readonly elements: readonly RichElement[]
    }
  | { readonly type: 'rich_text_list'; readonly style: 'bullet'; readonly elements: readonly RichText[] }

type RichElement =
  | { readonly type: 'text'; readonly text: string; readonly style?: { readonly bold: true } }
  | { readonly type: 'link'; readonly url: string; readonly text: string }
  | { readonly type: 'user'; readonly user_id: string }
  | { readonly type: 'usergroup'; readonly usergroup_id: string }
  | { readonly type: 'broadcast'; readonly range: 'here' | 'channel' | 'everyone' }

/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
const MAX_HEADER = 150
/** Not documented: https://github.com/slackapi/bolt-js/issues/2509 saw messages of 13,200 characters refused. */
const MAX_CHARACTERS = 10_000

/** A message in Slack's Block Kit. */
export function toSlack(message: Message, options: MessageOptions): SlackMessage {
  const mentions = options.mentions.map(mention)
  return fitMessage(
    message,
    forPeople(options),
    (short) => ({
      text: escaped(noticeOf(short)),
      blocks: blocks(short, mentions),
      mrkdwn: false,
      parse: 'none',
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    }),
    (rendered) => JSON.stringify(rendered).length <= MAX_CHARACTERS,
  )
}

function blocks(message: Message, mentions: readonly RichElement[]): readonly SlackBlock[] {
  const title = { type: 'plain_text', text: headerOf(titleOf(message)), emoji: false } as const
  const context = section([text(contextOf(message)), ...mentions.flatMap((one) => [text(' '), one])])
  return [
    { type: 'header', block_id: message.idempotencyKey, text: title },
    { type: 'rich_text', elements: [context, ...partsOf(message).flatMap(rich)] },
  ]
}

/** Whether an emoji counts as one character or as the two units it is made of, the limit does not say. */
function headerOf(title: string): string {
  let short = title
  for (let max = MAX_HEADER; short.length > MAX_HEADER; max--) short = cut(title, max)
  return short
}

function rich(part: Part): readonly RichText[] {
  switch (part.kind) {
    case 'text':
      return [section([text(part.text)])]
    case 'code':
      return [{ type: 'rich_text_preformatted', elements: [text(part.text)] }]
    case 'list':
      return [section([bold(`\n${part.heading}`)]), bullets(part.items)]
    case 'fields':
      return [oneLineOf(part.fields.map(({ name, value }) => [bold(name), text(` ${value}`)]))]
    case 'links':
      // No buttons: behind a button that leads somewhere Slack shows a warning once it was pressed, if the app has
      // no server of its own. https://github.com/slackapi/slack-github-action/issues/513
      return [oneLineOf(part.links.map(({ label, url }) => [{ type: 'link', url, text: label }]))]
  }
}

function oneLineOf(groups: readonly (readonly RichElement[])[]): RichText {
  return section([text('\n'), ...groups.flatMap((group, i) => (i === 0 ? group : [text('  ·  '), ...group]))])
}

function bullets(items: readonly Item[]): RichText {
  const elements = items.map(({ text: words, url }) =>
    section([url === undefined ? text(words) : { type: 'link', url, text: words }]),
  )
  return { type: 'rich_text_list', style: 'bullet', elements }
}

function section(elements: readonly RichElement[]): RichText {
  return { type: 'rich_text_section', elements }
}

function text(words: string): RichElement {
  return { type: 'text', text: words }
}

function bold(words: string): RichElement {
  return { type: 'text', text: words, style: { bold: true } }
}

/** `U…` a person, `S…` a group, `here`, `channel`, `everyone`; anything else is text. */
function mention(name: string): RichElement {
  if (name === 'here' || name === 'channel' || name === 'everyone') return { type: 'broadcast', range: name }
  if (/^[UW][A-Z0-9]{6,20}$/.test(name)) return { type: 'user', user_id: name }
  if (/^S[A-Z0-9]{6,20}$/.test(name)) return { type: 'usergroup', usergroup_id: name }
  return text(name)
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
