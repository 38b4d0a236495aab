import { dependenciesBehind, vulnerability } from '../alerts/dependency-rules.ts'
import type { Cases } from '../alerts/raise.ts'
import type { JudgedDependencies, Rule } from '../alerts/rule.ts'
import { type Days, inOrder } from '../history/daily-counts.ts'
import type { History } from '../history/history.ts'
import type { RuleReplay } from '../reports/tuning.ts'
import type { Question } from '../vitals/assess.ts'
import { isoTime } from '../words.ts'
import { replayOf } from './looks.ts'

/**
 * Replays the rules about dependencies on the days on which their counts were remembered, from the first on. Nothing of
 * a rule of which no day is known.
 */
export function dependencyReplay(
  { daily }: Pick<History, 'daily'>,
  question: Question,
): readonly RuleReplay[] {
  return [
    ...replayDays(vulnerability, daily.vulnerabilities, question, (counts) => ({
      vulnerabilities: { ...counts, packages: [] },
    })),
    ...replayDays(dependenciesBehind, daily.updates, question, (counts) => ({
      updates: { ...counts, oldest: [] },
    })),
  ]
}

function replayDays<T>(
  rule: Rule,
  days: Days<T>,
  question: Question,
  judged: (counts: T) => JudgedDependencies,
): readonly RuleReplay[] {
  const known = inOrder(days).filter(({ seenAt }) => seenAt <= question.now)
  const [first] = known
  if (!first) return []
  const looks = known.map((counts) => lookAt(judged(counts), question))
  return replayOf(rule, looks, question).map((replay) => ({ ...replay, since: isoTime(first.seenAt) }))
}

/** At a repository of which nothing but its dependencies is known. */
function lookAt(dependencies: JudgedDependencies, { repositoryUrl: url }: Question): Cases {
  const nothing = { coverage: undefined, deprecations: [], runners: [], kpis: [], nameOf: () => '' }
  return { workflows: [], repository: { ...nothing, url, dependencies } }
}
