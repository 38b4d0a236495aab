/**
 * `npm run bench:weekly`: the report of a week in a history of 30,000 runs with three jobs each, beside a health check of
 * the same week, which is part of it.
 */
import { rules } from '../src/core/diagnosis/rules/index.ts'
import { utc } from '../src/core/schedules/time-zone.ts'
import { assessHealth } from '../src/core/vitals/assess.ts'
import { assessWeekly } from '../src/core/weekly/assess-weekly.ts'
import { defaultQuestion } from './default-question.ts'
import { LARGE_NOW, largeHistory } from './large-history.ts'

const RUNS = 30_000
const TRIES = 5

const history = largeHistory(RUNS)
const question = defaultQuestion('octo-org/octo-repo', LARGE_NOW)
const calendar = { kind: 'week', zone: utc, weekStart: 'monday' } as const
const weekly = { ...question, calendar, rules, workflowCommits: [], ticked: new Set<string>() }

console.log(`${RUNS} runs with 3 jobs each; seconds, the first time and the median of ${TRIES}.`)
console.table({
  'health check': secondsOf(() => assessHealth(history, question)),
  'weekly report': secondsOf(() => assessWeekly(history, weekly)),
})

/** A step does it once, before anything is compiled. */
function secondsOf(work: () => unknown): { readonly first: string; readonly median: string } {
  const times = Array.from({ length: TRIES }, () => {
    const begin = performance.now()
    work()
    return (performance.now() - begin) / 1000
  })
  const median = times.toSorted((a, b) => a - b)[Math.floor(TRIES / 2)] ?? Number.NaN
  return { first: (times[0] ?? Number.NaN).toFixed(2), median: median.toFixed(2) }
}
