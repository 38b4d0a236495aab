import { visible } from './literal.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML or SVG that shows just this text, in an element or an attribute. */
export function literal(text: string): string {
  return escaped(visible(text))
}

/** The same of text in which nothing is hidden any more. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
