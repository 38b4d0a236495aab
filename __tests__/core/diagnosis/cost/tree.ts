import { type CharSet, classOf, complement, fold, range, union, WORD } from './char-set.ts'

/** A regular expression as far as the rules use them. Groups are what they hold: who captures costs nothing. */
export type Tree =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'all'; readonly items: readonly Tree[] }
  | { readonly kind: 'any'; readonly items: readonly Tree[] }
  | {
      readonly kind: 'repeat'
      readonly item: Tree
      readonly min: number
      readonly max: number
      readonly lazy: boolean
    }
  | { readonly kind: 'assert'; readonly what: '^' | '$' | 'b' | 'B' }
  | { readonly kind: 'look'; readonly item: Tree; readonly behind: boolean; readonly wanted: boolean }

/** Throws for what it does not know, such as a back-reference. */
export function treeOf({ source, flags }: RegExp): Tree {
  if (!/^[iu]*$/.test(flags)) throw new Error(`flags ${flags}`)
  const ignoresCase = flags.includes('i')
  const set = (given: CharSet): Tree => ({ kind: 'set', set: ignoresCase ? fold(given) : given })
  let at = 0
  const eat = (text: string) => {
    if (!source.startsWith(text, at)) return false
    at += text.length
    return true
  }
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at += found[0].length
    return found
  }
  const character = () => {
    const point = source.codePointAt(at) ?? 0
    const text = flags.includes('u') ? String.fromCodePoint(point) : (source[at] ?? '')
    at += text.length
    return text
  }

  function alternatives(): Tree {
    const items = [sequence()]
    while (eat('|')) items.push(sequence())
    return items.length === 1 && items[0] ? items[0] : { kind: 'any', items }
  }
  function sequence(): Tree {
    const items: Tree[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(quantified(atom()))
    return { kind: 'all', items }
  }
  function quantified(item: Tree): Tree {
    const found = match(/([*+?])|\{(\d+)(,(\d*))?\}/y)
    if (!found) return item
    const [, sign, from, comma, to] = found
    const min = sign === undefined ? Number(from) : sign === '+' ? 1 : 0
    const limit =
      comma === undefined ? min : to === '' || to === undefined ? Number.POSITIVE_INFINITY : Number(to)
    const max = sign === undefined ? limit : sign === '?' ? 1 : Number.POSITIVE_INFINITY
    return { kind: 'repeat', item, min, max, lazy: eat('?') }
  }
  function atom(): Tree {
    if (eat('^')) return { kind: 'assert', what: '^' }
    if (eat('$')) return { kind: 'assert', what: '$' }
    if (eat('\\b')) return { kind: 'assert', what: 'b' }
    if (eat('\\B')) return { kind: 'assert', what: 'B' }
    const look = match(/\(\?(<?)([=!])/y)
    if (look) {
      const item = alternatives()
      closed()
      return { kind: 'look', item, behind: look[1] === '<', wanted: look[2] === '=' }
    }
    if (match(/\((?:\?:|\?<\w+>)?/y)) {
      const item = alternatives()
      closed()
      return item
    }
    if (eat('[')) return set(members())
    if (eat('.')) return { kind: 'set', set: complement(classOf('\n\r\u2028\u2029')) }
    return set(source[at] === '\\' ? escaped() : classOf(character()))
  }
  function closed() {
    if (!eat(')')) throw new Error(`a group does not end in ${source}`)
  }
  function members(): CharSet {
    const not = eat('^')
    let all = classOf('')
    while (!eat(']')) {
      if (at >= source.length) throw new Error(`a class does not end in ${source}`)
      if (source[at] === '\\') all = union(all, escaped())
      else {
        const first = character()
        const isRange = source[at] === '-' && source[at + 1] !== ']'
        if (isRange) {
          at += 1
          all = union(all, range(first, character()))
        } else all = union(all, classOf(first))
      }
    }
    return not ? complement(all) : all
  }
  function escaped(): CharSet {
    at += 1
    const hex = match(/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\}/y)
    if (hex) return classOf(String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16)))
    const sign = character()
    const known: Readonly<Record<string, CharSet>> = {
      d: range('0', '9'),
      D: complement(range('0', '9')),
      w: WORD,
      W: complement(WORD),
      s: classOf(' \t\n\v\f\r\u00a0\ufeff\u2028\u2029'),
      S: complement(classOf(' \t\n\v\f\r')),
      t: classOf('\t'),
      n: classOf('\n'),
      r: classOf('\r'),
    }
    const found = known[sign]
    if (found === undefined && /[\w]/.test(sign)) throw new Error(`\\${sign} in ${source}`)
    return found ?? classOf(sign)
  }

  const tree = alternatives()
  if (at < source.length) throw new Error(`not all of ${source} is known`)
  return tree
}
