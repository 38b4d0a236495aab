import type { Recommendation } from '../reports/weekly.ts'
import type { Advice, Advised } from './advice.ts'
import { failureAdvice, flakyAdvice, slowAdvice } from './advice-on-jobs.ts'
import { supersededAdvice, thresholdAdvice } from './advice-on-settings.ts'
import { dependencyAdvice, deprecationAdvice, scheduleAdvice } from './advice-on-upkeep.ts'

/** More than this, nobody does. */
const MAX_RECOMMENDATIONS = 3

const makers: readonly ((it: Advised) => readonly Advice[])[] = [
  failureAdvice,
  scheduleAdvice,
  dependencyAdvice,
  flakyAdvice,
  slowAdvice,
  supersededAdvice,
  deprecationAdvice,
  thresholdAdvice,
]

/** All that could be recommended, what would bring most first. */
export function adviceOn(it: Advised): readonly Advice[] {
  return makers
    .flatMap((make) => make(it))
    .toSorted((a, b) => b.weight - a.weight || (a.recommendation.key < b.recommendation.key ? -1 : 1))
}

/** The first of what people have not said to be done already. */
export function recommendationsOf(
  advice: readonly Advice[],
  ticked: ReadonlySet<string>,
): readonly Recommendation[] {
  return advice
    .map(({ recommendation }) => recommendation)
    .filter(({ key }) => !ticked.has(key))
    .slice(0, MAX_RECOMMENDATIONS)
}
