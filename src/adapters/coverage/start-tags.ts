import type { SaxesParser } from 'saxes'
import type { StartTag } from '../../core/coverage/start-tag.ts'

/** Coverage reports nest their elements about ten deep. */
const MAX_DEPTH = 100

/** So many characters at once: the elements of no more are in memory. */
const CHUNK = 65_536

/**
 * The start tags of an XML text in their order; iterating throws where it is broken. The parser reads no other
 * file, and knows no entities but the five of XML itself: a document type is skipped, whatever it declares.
 */
export async function startTagsOf(text: string): Promise<Iterable<StartTag>> {
  const { SaxesParser } = await import('saxes')
  return startTags(new SaxesParser(), text)
}

function* startTags(parser: SaxesParser, text: string): Generator<StartTag> {
  const open: string[] = []
  let found: StartTag[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === MAX_DEPTH) throw new RangeError(`elements are nested more than ${MAX_DEPTH} deep`)
    const parent = open.at(-1)
    const path = parent === undefined ? name : `${parent}/${name}`
    open.push(path)
    found.push({ path, attributes })
  })
  parser.on('closetag', () => open.pop())
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK))
    yield* found
    found = []
  }
  parser.close()
  yield* found
}
