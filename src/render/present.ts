import { type Item, type Message, toKey } from '../core/reports/message.ts'
import { thousands } from '../core/words.ts'
import { link } from './document.ts'
import { cut, oneLine } from './literal.ts'

/** What renderers of messages need to know beside the facts. */
export type MessageOptions = {
  /** Servers to which links may lead: GitHub's, and that of the dashboard. A link to elsewhere is left out. */
  readonly origins: readonly string[]
  /** Whom to call, in the words of the channel's own users; from the settings, never from a message. */
  readonly mentions: readonly string[]
}

/** How the texts and addresses of a message are given out. */
export type Manner = {
  readonly text: (text: string, maxCharacters: number) => string
  /** `undefined` for an address that may not be linked. */
  readonly url: (url: string) => string | undefined
}

/** For people: every text one line that says something and hides nothing, every address one of our own servers'. */
export function forPeople({ origins }: MessageOptions): Manner {
  return {
    // Twice as many units hold as many characters; longer texts are not looked at further, however long they are.
    text: (text, max) => cut(oneLine(text.slice(0, 2 * max + 2)), max).trim() || '–',
    url: (url) => linkable(url, origins),
  }
}

/** For programs: as it is, but for its length. */
export const forPrograms: Manner = {
  text: (text, max) => cut(text.slice(0, 2 * max + 2).toWellFormed(), max),
  url: (url) => url,
}

/** Items of one list, characters of one text. */
type Room = { readonly items: number; readonly characters: number }

/** From whole to one line. The last fits everywhere: a headline and nothing else. */
const ladder: readonly Room[] = [
  { items: 20, characters: 500 },
  { items: 10, characters: 300 },
  { items: 5, characters: 150 },
  { items: 3, characters: 100 },
  { items: 0, characters: 100 },
]

/** The richest rendering of a message that `fits`. */
export function fitMessage<T>(
  message: Message,
  manner: Manner,
  render: (message: Message) => T,
  fits: (rendered: T) => boolean,
): T {
  for (const room of ladder) {
    const rendered = render(within(message, room, manner))
    if (fits(rendered)) return rendered
  }
  throw new RangeError('not even the headline of a message fits')
}

/** Microsoft Teams shows six buttons, the others any number. */
const MAX_LINKS = 6
const MAX_LABEL = 60
/** 39 characters of an owner, 100 of a name, and the slash. */
const MAX_REPOSITORY = 140

function within(message: Message, { items: max, characters }: Room, manner: Manner): Message {
  const { summary, rootLine, broke, suspects, fields, links } = message
  const text = (whole: string) => manner.text(whole, characters)
  const items = (all: readonly Item[]): readonly Item[] => {
    const shown = all.slice(0, max).map(({ text: words, url }) => {
      const href = url === undefined ? undefined : manner.url(url)
      return { text: text(words), ...(href !== undefined && { url: href }) }
    })
    return max > 0 && all.length > max
      ? [...shown, { text: `… and ${thousands(all.length - max)} more` }]
      : shown
  }
  return {
    ...message,
    idempotencyKey: toKey(message.idempotencyKey),
    threadKey: toKey(message.threadKey),
    repository: manner.text(message.repository, Math.min(characters, MAX_REPOSITORY)),
    headline: text(message.headline),
    topic: text(message.topic),
    ...(summary !== undefined && { summary: text(summary) }),
    ...(rootLine !== undefined && { rootLine: text(rootLine) }),
    broke: items(broke),
    suspects: items(suspects),
    fields: fields
      .slice(0, max)
      .map(({ name, value }) => ({ name: manner.text(name, MAX_LABEL), value: text(value) })),
    links: links.slice(0, MAX_LINKS).flatMap(({ label, url }) => {
      const href = manner.url(url)
      return href === undefined ? [] : [{ label: manner.text(label, MAX_LABEL), url: href }]
    }),
  }
}

/** Longer addresses are refused by some service or other. */
const MAX_URL = 2000

/** The address in characters that mean nothing in any markup, if it leads to one of the origins. */
function linkable(url: string, origins: readonly string[]): string | undefined {
  for (const origin of origins) {
    const made = link('link', url, origin)
    if (typeof made === 'string' || !('href' in made)) continue
    const href = made.href.replace(/[^\w\-.~:/?#%=+,;@&]/g, percent)
    if (href.length <= MAX_URL) return href
  }
  return undefined
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
