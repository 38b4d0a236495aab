import type { Category } from './category.ts'

/**
 * How much a matching line says. `final`: the runner's own word on why the step ended, such as a time-out, or
 * what a project's own rule knows. `cause`: what is wrong, in words that passing jobs hardly print. `likely`: the same,
 * in words that passing jobs print too. `summary`: that something is wrong, and where to look. `exit`: how the process ended.
 */
export type Strength = 'final' | 'cause' | 'likely' | 'summary' | 'exit'

/** What a rule asks of its pattern: a regular expression, or another engine's. */
export type Pattern = {
  /** As it was written; another text is another pattern. */
  readonly source: string
  readonly test: (text: string) => boolean
  readonly exec: (text: string) => { readonly groups?: Readonly<Record<string, string>> | undefined } | null
}

/** One kind of failure, known by one line. */
export type Rule = {
  /** `tool/what`: stable, for people, fingerprints and tables. */
  readonly id: string
  readonly category: Category
  readonly strength: Strength
  /**
   * Matches one clean line; must be linear in its length. A group named `key` holds what tells one cause from
   * another where the rest of the line varies.
   */
  readonly pattern: Pattern
  /** One of the next lines must look like this, where the line alone could come from any tool. */
  readonly followedBy?: RegExp
  /** Which of several matches is the root: the first, unless the last word counts, or the error `below` a heading. */
  readonly pick?: 'last' | 'below'
  /**
   * `heading`: names what failed; where a rule knows the message below it, that says why. `exception`: what nobody
   * caught, of any kind; its message can quote what another tool says.
   */
  readonly role?: 'heading' | 'exception'
  /** `warning`: the tool calls it a warning and fails all the same; other rules never look at warnings. */
  readonly level?: 'warning'
  /** Its lines may say no stem: every line of a log is held against it. */
  readonly anywhere?: true
  readonly meaning: string
  readonly advice: string
  readonly prevention: string
}
