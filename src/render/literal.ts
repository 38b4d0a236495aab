/**
 * Characters that hide, reorder or break text: control, format, fillers, the blank Braille pattern. Tab and line
 * feed are handled apart; the variation selectors that choose between text and emoji are left.
 */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]--[\ufe0e\ufe0f]]/gv

/** Foreign text in which nothing is hidden: what cannot be seen is written out, as `\u{202E}`. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(UNSEEN, (character) =>
      character === '\n' || character === '\t'
        ? character
        : `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
    )
}

/** The same on one line. */
export function oneLine(text: string): string {
  return visible(text.replace(/\r\n|[\r\n\t]/g, ' '))
}

/** At most so many characters, cut at a whole one, with an ellipsis. */
export function cut(text: string, maxCharacters: number): string {
  const characters = [...text]
  return characters.length <= maxCharacters ? text : `${characters.slice(0, maxCharacters - 1).join('')}…`
}
