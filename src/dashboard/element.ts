import { visible } from '../render/literal.ts'

type Attributes = {
  readonly text?: string
  /** For a screen reader, in place of the text. */
  readonly label?: string
  readonly [attribute: string]: string | undefined
}

export type Child = Node | string | undefined

/**
 * An element with text and children. Whatever is given is text: there is no way to give markup, and nothing hides or
 * turns around in it.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { text, label, ...attributes }: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  const given = { ...attributes, 'aria-label': label === undefined ? undefined : visible(label) }
  for (const [key, value] of Object.entries(given)) if (value !== undefined) made.setAttribute(key, value)
  for (const child of [text, ...children])
    if (child !== undefined) made.append(typeof child === 'string' ? visible(child) : child)
  return made
}

/** A link to a page of the repository, or the bare text: nothing that strangers wrote leads elsewhere. */
export function anchor(text: string, href: string | undefined, repositoryUrl: string): Node {
  if (!href?.startsWith(`${repositoryUrl}/`)) return element('span', { text })
  return element('a', { text, href, rel: 'noreferrer' })
}

/** A part of the page, which `#at=id` leads to. */
export function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  const heading = element('h3', { id: `${id}-title` }, title, permalink(id, title))
  return element('section', { id, 'aria-labelledby': `${id}-title` }, heading, ...children)
}

/** Parts whose numbers are all of the same, which the title says. */
export function scope(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  const heading = element('h2', { id: `${id}-title` }, title, permalink(id, title))
  return element(
    'div',
    { id, class: 'scope', role: 'group', 'aria-labelledby': `${id}-title` },
    heading,
    ...children,
  )
}

function permalink(id: string, title: string): HTMLElement {
  return element('a', { class: 'permalink', href: `#at=${id}`, text: '#', label: `Link to ${title}` })
}

/** What a number is of, in small print beneath it. */
export function basis(text: string): HTMLElement {
  return element('p', { class: 'basis', text })
}
