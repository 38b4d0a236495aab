/** Characters that hide, reorder or break text: control, format, lone surrogates; not tab and line feed. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Foreign text in which nothing is hidden: what cannot be seen is written out, as `\u{202E}`. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSEEN, (character) =>
      character === '\n' || character === '\t'
        ? character
        : `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
    )
}

/** The same on one line. */
export function oneLine(text: string): string {
  return visible(text.replace(/\r\n|[\r\n\t]/g, ' ').trim())
}

/** At most so many characters, cut at a whole one, with an ellipsis. */
export function cut(text: string, maxCharacters: number): string {
  const characters = [...text]
  return characters.length <= maxCharacters ? text : `${characters.slice(0, maxCharacters - 1).join('')}…`
}
