import { createJobs, type JobHistory } from '../simulator/outcomes.ts'
import { type Flakiness, flakinessOf, type JobOutcome } from '../src/core/vitals/flakiness.ts'
import { percent } from './score.ts'

const rules: Readonly<Record<string, (outcomes: readonly JobOutcome[]) => boolean>> = {
  'both results at one commit, once': (outcomes) =>
    [...Map.groupBy(outcomes, ({ sha, leg }) => `${sha} ${leg}`).values()].some(
      (of) => of.some((one) => one.outcome === 'passed') && of.some((one) => one.outcome === 'failed'),
    ),
  'fails 2 to 30 % of executions': (outcomes) => {
    const ended = outcomes.filter(({ outcome }) => outcome !== 'neither')
    const share = ended.filter(({ outcome }) => outcome === 'failed').length / ended.length
    return share >= 0.02 && share <= 0.3
  },
  'Pipeline Vitals': (outcomes) => flakinessOf(outcomes).state === 'flaky',
}

/** The jobs of one repository for each seed, beside the rules that people write first. */
export function benchFlakiness(seeds: readonly number[]): void {
  const jobs = seeds.flatMap(createJobs)

  console.log(`\nFlaky jobs: ${jobs.length} jobs of ${seeds.length} repositories, four weeks each.`)
  console.table(
    Object.fromEntries(
      Object.entries(rules).map(([name, isFlaky]) => {
        const flagged = jobs.filter(({ outcomes }) => isFlaky(outcomes))
        const flaky = jobs.filter(({ kind }) => kind === 'flaky').length
        const hits = flagged.filter(({ kind }) => kind === 'flaky').length
        return [
          name,
          {
            precision: percent(hits, flagged.length),
            recall: percent(hits, flaky),
            F1: ((2 * hits) / (flagged.length + flaky)).toFixed(3),
            'false per 100 others': ((100 * (flagged.length - hits)) / (jobs.length - flaky)).toFixed(2),
          },
        ]
      }),
    ),
  )
  const kindOf = (kind: string, rate: number) =>
    kind !== 'flaky' ? kind : `flaky, ${rate < 0.05 ? '2 to 5' : rate < 0.1 ? '5 to 10' : '10 to 30'} %`
  const judged = jobs.map(({ kind, flakeRate, outcomes }) => ({ kind, flakeRate, ...flakinessOf(outcomes) }))
  console.table(
    [...Map.groupBy(judged, ({ kind, flakeRate }) => kindOf(kind, flakeRate))]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([truth, of]) => ({
        truth,
        ...Object.fromEntries(
          (['flaky', 'suspected', 'recovered', 'steady', 'not-enough-data'] as const).map((state) => [
            state,
            of.filter((one) => one.state === state).length,
          ]),
        ),
      })),
  )
  printIntervals(judged)
}

type Judged = Flakiness & Pick<JobHistory, 'kind' | 'flakeRate'>

/** How often the 95 % interval holds the true rate, beside its mean width: a wide one holds everything. */
function printIntervals(judged: readonly Judged[]): void {
  const intervals = judged
    .filter(({ kind }) => kind === 'flaky')
    .flatMap(({ flakeRate, low, high }) =>
      low === undefined || high === undefined ? [] : [{ rate: 100 * flakeRate, low, high }],
    )
  const inside = intervals.filter(({ rate, low, high }) => low <= rate && rate <= high)
  const width = intervals.reduce((sum, { low, high }) => sum + high - low, 0) / intervals.length
  console.log(
    `The true rate of flaky jobs lies in the 95 % interval in ${percent(inside.length, intervals.length)}, whose mean width is ${width.toFixed(1)} points.`,
  )
}
