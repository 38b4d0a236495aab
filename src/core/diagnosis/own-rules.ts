import type { Category } from './category.ts'
import { cleanLine } from './line.ts'
import type { Pattern, Rule } from './rule.ts'
import { ruleFor } from './rule-for.ts'

/** A rule as a project writes it. */
export type OwnRule = {
  readonly id: string
  readonly category: Category
  readonly pattern: string
  readonly meaning: string
  readonly advice?: string
  readonly prevention?: string
  /** Lines that it must know, and lines that it must not. */
  readonly matches?: readonly string[]
  readonly ignores?: readonly string[]
}

/** What is wrong, at a place of the list; `says` completes a sentence that begins with that place. */
export type OwnRuleMistake = {
  /** Index of the rule, its member, and index of the line. */
  readonly path: readonly (string | number)[]
  readonly says: string
}

export type OwnRules = { readonly rules: readonly Rule[]; readonly mistakes: readonly OwnRuleMistake[] }

/** Makes a pattern that takes linear time, and throws where the source is none: it is foreign. */
export type Compile = (source: string) => Pattern

const MAX_REASON = 150

/** Rules of a project, which stand before those of the pack; each is tried on its own lines. */
export function ownRules(given: readonly OwnRule[], compile: Compile): OwnRules {
  const ids = given.map(({ id }) => id)
  const read = given.map((one, i): OwnRules => {
    if (ids.indexOf(one.id) < i) return refused({ path: [i, 'id'], says: 'was given to a rule before' })
    try {
      const rule = ruleOf(one, compile(one.pattern))
      return {
        rules: [rule],
        mistakes: tried(one, rule).map(({ path, says }) => ({ path: [i, ...path], says })),
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return refused({ path: [i, 'pattern'], says: `is no pattern: ${reason.slice(0, MAX_REASON)}` })
    }
  })
  return { rules: read.flatMap(({ rules }) => rules), mistakes: read.flatMap(({ mistakes }) => mistakes) }
}

const refused = (mistake: OwnRuleMistake): OwnRules => ({ rules: [], mistakes: [mistake] })

/** What the rule makes of the lines that it came with. */
function tried({ matches = [], ignores = [] }: OwnRule, rule: Rule) {
  const knows = (text: string) => ruleFor(cleanLine(0, text), [rule]) !== undefined
  const missed = matches.flatMap((text, line) =>
    knows(text) ? [] : [{ path: ['matches', line] as const, says: 'is not matched by the pattern' }],
  )
  const caught = ignores.flatMap((text, line) =>
    knows(text) ? [{ path: ['ignores', line] as const, says: 'is matched by the pattern' }] : [],
  )
  return [...missed, ...caught]
}

/** Whoever writes a rule means its lines: whatever level they give themselves, wherever they stand, and before all else. */
function ruleOf({ id, category, meaning, advice = '', prevention = '' }: OwnRule, pattern: Pattern): Rule {
  return {
    ...{ id, category, pattern, meaning, advice, prevention },
    ...{ strength: 'final', level: 'warning', anywhere: true },
  }
}
