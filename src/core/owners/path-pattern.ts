import { fits } from '../wildcards.ts'

/**
 * A pattern of paths as CODEOWNERS knows them: those of gitignore, but that `docs/*` does not reach below, and that there
 * is no `!`, no `[a-z]` and no `\#`.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export type PathPattern = readonly Segment[]

/** `any`: any number of folders, or none. Otherwise what each character of a name may be. */
type Segment = 'any' | readonly Character[]
/** `any`: any number of characters, or none. `one`: whichever. */
type Character = 'any' | 'one' | { readonly is: string }

/** `undefined` for what GitHub takes for no pattern. */
export function parsePathPattern(text: string): PathPattern | undefined {
  if (/^(?:!|\\#|\/*$)|(?<!\\)[[\]]/.test(text)) return undefined
  const isFolder = text.endsWith('/')
  const path = text.slice(text.startsWith('/') ? 1 : 0, isFolder ? -1 : undefined)
  const names = path.split('/')
  const segments = names.map((name): Segment => (name === '**' ? 'any' : charactersOf(name)))
  // Without a slash before its end it stands for a name in any folder.
  const isAnchored = text.startsWith('/') || names.length > 1
  return [...(isAnchored ? [] : (['any'] as const)), ...segments, ...endOf(names.at(-1), isFolder)]
}

const ANYTHING: Segment = ['one', 'any']

/** What may follow a pattern's last name. */
function endOf(last: string | undefined, isFolder: boolean): PathPattern {
  if (isFolder || last === '**') return [ANYTHING, 'any']
  return last === '*' ? [] : ['any']
}

function charactersOf(name: string): readonly Character[] {
  const characters: Character[] = []
  for (const [, escaped, plain = ''] of name.matchAll(/\\(.)|(.)/gsu)) {
    if (escaped !== undefined) characters.push({ is: escaped })
    else if (plain === '?') characters.push('one')
    else if (plain !== '*') characters.push({ is: plain })
    else if (characters.at(-1) !== 'any') characters.push('any')
  }
  return characters
}

/** `path` is one of Git: from the root, with slashes, and without one before it. */
export function fitsPath(pattern: PathPattern, path: string): boolean {
  return fits(pattern, path.split('/'), (segment, name) =>
    fits(segment, [...name], (character, found) => character === 'one' || character.is === found),
  )
}
