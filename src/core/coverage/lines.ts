/** The lines of a text one by one, with their numbers from 1: coverage files are too large for a list of them. */
export function* linesOf(text: string): Generator<{ readonly line: string; readonly number: number }> {
  let number = 0
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    number += 1
    yield { line: text.slice(from, text[to - 1] === '\r' ? to - 1 : to), number }
    from = to + 1
  }
}
