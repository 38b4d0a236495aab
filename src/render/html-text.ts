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
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
