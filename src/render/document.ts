import type { Mark } from './marks.ts'

/**
 * What a report says, before it is known where. All text is plain: a renderer makes it literal in its own markup,
 * and nothing that strangers wrote becomes markup anywhere. Only `link` makes links.
 */

export type Inline = string | Link | { readonly strong: string } | { readonly mark: Mark }
export type Link = { readonly text: string; readonly href: string }

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  /** What is to be done, for issues, in which people can tick it off. */
  | {
      readonly kind: 'checklist'
      readonly items: readonly (readonly Inline[])[]
      /** Of each item, whether it is done; none is where this is absent. */
      readonly ticked?: readonly boolean[]
    }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      /** One for each column. */
      readonly align: readonly ('left' | 'right')[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  /** Lines over the same marks on the x axis. Drawn where a renderer can; `table` says the same in numbers. */
  | {
      readonly kind: 'chart'
      readonly title: string
      readonly x: readonly string[]
      readonly y: { readonly title: string; readonly from: number; readonly to: number }
      readonly values: readonly (number | undefined)[]
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }

export type Tone = 'good' | 'bad' | 'warning' | 'neutral'

export type Doc = {
  readonly tone: Tone
  readonly title: string
  readonly blocks: readonly Block[]
}

/**
 * A link to a page of our own server: anything else stays text. `serverUrl` is the runner's `GITHUB_SERVER_URL`,
 * from which the report's addresses were made.
 */
export function link(text: string, href: string | undefined, serverUrl: string): Inline {
  if (href === undefined || !URL.canParse(href)) return text
  const url = new URL(href)
  const ours = url.origin === new URL(serverUrl).origin && /^https?:$/.test(url.protocol)
  const plain = url.username === '' && url.password === ''
  return ours && plain ? { text: text.trim() || url.href, href: url.href } : text
}
