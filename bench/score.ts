/** What is true of one repository, and what was found, in the same words. */
export type Comparison = { readonly truth: ReadonlySet<string>; readonly found: ReadonlySet<string> }

export type Score = {
  readonly true: number
  readonly found: number
  readonly missed: number
  readonly false: number
}

export function scoreOf(comparisons: readonly Comparison[]): Score {
  const count = (pick: (one: Comparison) => number) => comparisons.reduce((sum, one) => sum + pick(one), 0)
  return {
    true: count(({ truth }) => truth.size),
    found: count(({ truth, found }) => truth.intersection(found).size),
    missed: count(({ truth, found }) => truth.difference(found).size),
    false: count(({ truth, found }) => found.difference(truth).size),
  }
}

/** The harmonic mean of precision and recall. */
export function f1({ found, missed, false: wrong }: Score): number {
  return (2 * found) / (2 * found + missed + wrong)
}

export function row(score: Score) {
  return { ...score, recall: percent(score.found, score.true), F1: f1(score).toFixed(3) }
}

export function percent(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} % of ${of}`
}
