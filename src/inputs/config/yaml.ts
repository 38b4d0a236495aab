import { Composer, type CST, type Document, LineCounter, Parser, visit } from 'yaml'
import { quoted } from '../quoted.ts'
import { nameOf, offsetOfNode, placesIn } from './places.ts'

/** Something wrong in the file; `says` is a sentence without its full stop. */
export type FileMistake = { readonly line: number; readonly says: string }

export type YamlFile = {
  /** The content as plain data, `null` for none; `undefined` where the text could not be read. */
  readonly value: unknown
  readonly mistakes: readonly FileMistake[]
  /** The line of the key or the list item that a path leads to, or of the last part of the path that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** Deeper than any settings. The composer is recursive and would meet the end of the stack. */
const MAX_DEPTH = 30

/** Also of what aliases stand for, written out: ten lines of them can be a billion. */
const MAX_ALIASES = 100

type Found = { readonly offset: number; readonly says: string }

/** YAML 1.2 by its core schema: `off`, `yes` and dates are texts; no tags, no merge keys; keys are texts. */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const lineAt = (offset: number) => lines.linePos(offset).line
  const told = (found: readonly Found[]) => found.map(({ offset, says }) => ({ line: lineAt(offset), says }))
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const refused = refusedTokens(tokens)
  if (refused.length > 0) return { value: undefined, mistakes: told(refused), lineOf: () => 1 }

  const [document] = new Composer({
    prettyErrors: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    // The composer would compare every key with every other.
    uniqueKeys: false,
  }).compose(tokens, true, text.length)
  if (document === undefined) return { value: null, mistakes: [], lineOf: () => 1 }
  const broken = [...document.errors, ...document.warnings, ...aliasMistakes(document)].map(foundIn)
  if (broken.length > 0) return { value: undefined, mistakes: told(broken), lineOf: () => 1 }
  const placeOf = placesIn(document)
  return { ...dataOf(document, told(repeatedKeys(document))), lineOf: (path) => lineAt(placeOf(path)) }
}

function foundIn(
  problem: Found | { readonly pos: readonly [number, number]; readonly message: string },
): Found {
  if ('says' in problem) return problem
  // A message can end in the text it is about, at any length.
  return { offset: problem.pos[0], says: `YAML: ${problem.message.slice(0, 150)}` }
}

function dataOf(document: Document.Parsed, mistakes: readonly FileMistake[]): Omit<YamlFile, 'lineOf'> {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), mistakes }
  } catch {
    return {
      value: undefined,
      mistakes: [...mistakes, { line: 1, says: `Aliases stand for more than ${MAX_ALIASES} others` }],
    }
  }
}

/** What is said of the text before it is composed. */
function refusedTokens(tokens: readonly CST.Token[]): readonly Found[] {
  const found = tokens.flatMap((token): readonly Found[] =>
    token.type === 'directive' ? [{ offset: token.offset, says: 'Directives (`%`) are not read here' }] : [],
  )
  const [, second] = tokens.filter(({ type }) => type === 'document')
  if (second) found.push({ offset: second.offset, says: 'A second document begins here; only one is read' })
  const deep = deepToken(tokens)
  if (deep) found.push({ offset: deep.offset, says: `This is nested more than ${MAX_DEPTH} deep` })
  return found
}

/** Without recursion: the text may be nothing but brackets. */
function deepToken(tokens: readonly CST.Token[]): CST.Token | undefined {
  const waiting = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next
    if (depth > MAX_DEPTH) return token
    for (const inner of innerTokens(token)) waiting.push({ token: inner, depth: depth + 1 })
  }
  return undefined
}

function innerTokens(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat())
}

function aliasMistakes(document: Document.Parsed): readonly Found[] {
  const found: Found[] = []
  let count = 0
  visit(document, {
    Alias: (_, alias) => {
      count += 1
      const offset = alias.range?.[0] ?? 0
      if (count > MAX_ALIASES) found.push({ offset, says: `There are more than ${MAX_ALIASES} aliases` })
      else if (!alias.resolve(document)) found.push({ offset, says: 'This alias has no anchor before it' })
      return count > MAX_ALIASES ? visit.BREAK : undefined
    },
  })
  return found
}

function repeatedKeys(document: Document.Parsed): readonly Found[] {
  const found: Found[] = []
  visit(document, {
    Map: (_, map) => {
      const keys = new Set<unknown>()
      for (const pair of map.items) {
        const name = nameOf(pair)
        if (keys.has(name))
          found.push({
            offset: offsetOfNode(pair.key),
            says: `The key ${quoted(String(name))} was given before`,
          })
        keys.add(name)
      }
    },
  })
  return found
}
