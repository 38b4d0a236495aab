import { fitsGlob, parseGlob } from '../core/glob.ts'
import { quoted } from './quoted.ts'

type Named = { readonly name: string; readonly path: string }

/** A pattern as it was written, and which workflows it means. */
export type Pattern = { readonly text: string; readonly matches: (workflow: Named) => boolean }

export type WorkflowFilter = {
  readonly includes: (workflow: Named) => boolean
  /** Those that name workflows, without those that exclude some. */
  readonly patterns: readonly Pattern[]
}

/** Names or file names of workflows, or globs of them; `!` excludes. An empty list means all. */
export function workflowFilter(given: readonly string[]): WorkflowFilter {
  const { wanted, unwanted } = parted(given)
  const patterns = wanted.map(toPattern)
  const excluded = unwanted.map(toPattern)
  return {
    patterns,
    includes: (workflow) =>
      (patterns.length === 0 || patterns.some(({ matches }) => matches(workflow))) &&
      !excluded.some(({ matches }) => matches(workflow)),
  }
}

/** Names, or globs of them; `!` excludes. An empty list means none. */
export function nameFilter(given: readonly string[]): (name: string) => boolean {
  const { wanted, unwanted } = parted(given)
  const [matchers, excluders] = [wanted, unwanted].map((patterns) =>
    patterns.flatMap((one) => matcherOf(one) ?? []),
  )
  return (name) =>
    matchers?.some((matches) => matches(name)) === true && !excluders?.some((matches) => matches(name))
}

/** What is wrong with patterns, as the end of a sentence that begins with where they stand. */
export function patternMistake(given: readonly string[]): string | undefined {
  const { wanted, unwanted } = parted(given)
  if (unwanted.includes('')) return 'has a pattern with nothing after the `!`'
  const broken = [...wanted, ...unwanted].filter((pattern) => matcherOf(pattern) === undefined)
  if (broken.length === 0) return undefined
  return `has what is no glob: ${broken.map(quoted).join(', ')} (is a bracket not closed?)`
}

function parted(given: readonly string[]) {
  return {
    wanted: given.filter((pattern) => !pattern.startsWith('!')),
    unwanted: given.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
  }
}

function toPattern(text: string): Pattern {
  const meets = matcherOf(text) ?? (() => false)
  return { text, matches: ({ name, path }) => [name, path, path.split('/').at(-1) ?? path].some(meets) }
}

/** `undefined` where the pattern is no glob. */
function matcherOf(pattern: string): ((name: string) => boolean) | undefined {
  const glob = pattern === '' ? undefined : parseGlob(pattern)
  return glob && ((name) => name === pattern || fitsGlob(glob, name))
}
