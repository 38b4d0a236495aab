import { fits } from './wildcards.ts'

/**
 * A glob of names: `*` is any characters, slashes too, `?` one, `[a-z]` and `[!a-z]` one of some and of all others,
 * `{a,b}` either; `{a}` is `a`. Capitals do not count. Matched in the product of both lengths, whoever chose the names: what turns globs
 * into regular expressions takes minutes for `*a*a*a*b`.
 */
export type Glob = readonly (readonly Character[])[]

/** `any`: any number of characters, or none. `one`: whichever. */
type Character = 'any' | 'one' | { readonly of: readonly Range[]; readonly is: 'in' | 'outside' }
type Range = { readonly from: string; readonly to: string }

/** Of `{a,b}{c,d}…`: more of them are a mistake. */
const MAX_ALTERNATIVES = 100

/** `undefined` where a bracket is not closed, or there are too many alternatives. */
export function parseGlob(text: string): Glob | undefined {
  const all = alternativesOf(text.toLowerCase())?.map(charactersOf)
  return all?.every((one) => one !== undefined) ? all : undefined
}

export function fitsGlob(glob: Glob, name: string): boolean {
  const found = [...name.toLowerCase()]
  return glob.some((characters) => fits(characters, found, (part, one) => part === 'one' || isOf(part, one)))
}

function isOf({ of, is }: Exclude<Character, string>, found: string): boolean {
  return of.some(({ from, to }) => from <= found && found <= to) === (is === 'in')
}

/** What it is without braces: every choice written out. */
function alternativesOf(text: string): readonly string[] | undefined {
  const open = text.indexOf('{')
  if (open === -1) return [text]
  const braces = bracesAt(text, open)
  const inner = braces?.options.map(alternativesOf)
  const ends = braces && alternativesOf(braces.rest)
  if (!inner || !ends || inner.includes(undefined)) return undefined
  const middles = inner.flatMap((some) => some ?? [])
  if (middles.length * ends.length > MAX_ALTERNATIVES) return undefined
  return middles.flatMap((middle) => ends.map((end) => `${text.slice(0, open)}${middle}${end}`))
}

/** What stands between the commas of the braces that open there, and behind them. `undefined` where nothing closes them. */
function bracesAt(text: string, open: number) {
  const options: string[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1
    else if (text[at] === '}') depth -= 1
    const isEnd = depth === 0
    if (!isEnd && !(depth === 1 && text[at] === ',')) continue
    options.push(text.slice(from, at))
    from = at + 1
    if (isEnd) return { options, rest: text.slice(from) }
  }
  return undefined
}

function charactersOf(text: string): readonly Character[] | undefined {
  const characters: Character[] = []
  for (const [all, not, some] of text.matchAll(/\[([!^]?)(\]?[^\]]*)\]|./gsu)) {
    if (some !== undefined) characters.push({ of: rangesOf(some), is: not ? 'outside' : 'in' })
    else if (all === '[') return undefined
    else if (all === '?') characters.push('one')
    else if (all !== '*') characters.push({ of: [{ from: all, to: all }], is: 'in' })
    else if (characters.at(-1) !== 'any') characters.push('any')
  }
  return characters
}

function rangesOf(some: string): readonly Range[] {
  return [...some.matchAll(/(.)-(.)|(.)/gsu)].map(([, from = '', to = '', one]) =>
    one === undefined ? { from, to } : { from: one, to: one },
  )
}
