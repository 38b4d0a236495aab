import { noises } from '../simulator/noise.ts'
import { createSeries, type Series, type Shape, shapes } from '../simulator/series.ts'
import { changeIn, type DurationChange, noticeable } from '../src/core/vitals/change-points.ts'
import { isNoticeable } from '../src/core/vitals/duration-series.ts'
import { oracleReading, type Reading } from './oracle.ts'
import { percent } from './score.ts'

type Verdict = {
  readonly series: Series
  readonly change: DurationChange | undefined
  readonly naive: boolean
  /** Of those with a change. */
  readonly reading: Reading | undefined
}

/** How many of some series a reader alarms at. */
type Count = (of: readonly Verdict[]) => number

/** The latest run against the mean of all before it, plus 50 %. */
function naiveAlarm({ samples }: Series): boolean {
  const latest = samples.at(-1)?.seconds ?? 0
  const before = samples.slice(0, -1)
  return latest > (1.5 * before.reduce((sum, { seconds }) => sum + seconds, 0)) / before.length
}

function judge(seed: number, shape: Shape): Verdict {
  const series = createSeries(seed, shape)
  const reading = series.firstSlow === undefined ? undefined : oracleReading(series)
  return { series, change: changeIn(series.samples), naive: naiveAlarm(series), reading }
}

const found: Count = (of) => of.filter(({ change }) => change).length
const naively: Count = (of) => of.filter(({ naive }) => naive).length

/** One series for each shape and seed, beside the rule that people write first and the best that anybody could do. */
export function benchChangePoints(seeds: readonly number[]): void {
  const verdicts = shapes.flatMap((shape) => seeds.map((seed) => judge(seed, shape)))
  const quiet = verdicts.filter(({ series }) => series.shape === 'quiet')
  const foreseen = oracleAlarms(verdicts, found(quiet) / quiet.length)
  console.log(
    `\nChange points in duration: ${verdicts.length} series of 20 to 300 runs, ${noises.join(', ')}.`,
  )
  console.table(shapes.map((shape) => shapeRow(shape, verdicts)))
  console.table(noises.map((noise) => noiseRow(noise, verdicts, foreseen)))
  console.table({
    'latest > mean + 50 %': summary(verdicts, naively),
    'Pipeline Vitals': summary(verdicts, found),
    'who knows place, noise and shape': recalls(verdicts, foreseen),
  })
}

/** What the oracle sees when it alarms falsely as often as this, at series of the same noise without the change. */
function oracleAlarms(verdicts: readonly Verdict[], falseShare: number): Count {
  const quiet = verdicts.flatMap(({ reading }) => (reading ? [reading.quiet] : [])).toSorted((a, b) => b - a)
  const limit = quiet[Math.floor(falseShare * quiet.length)] ?? 0
  return (of) => of.filter(({ reading }) => reading && reading.changed > limit).length
}

function shapeRow(shape: Shape, verdicts: readonly Verdict[]) {
  const all = verdicts.filter(({ series }) => series.shape === shape)
  const hits = all.filter(({ change }) => change)
  return {
    shape,
    'alarms, naive': percent(naively(all), all.length),
    alarms: percent(hits.length, all.length),
    'first slow run within 1': shape === 'step' ? percent(hits.filter(isNear).length, hits.length) : '–',
    'called creep': percent(hits.filter(({ change }) => change?.kind === 'creep').length, hits.length),
  }
}

function isNear({ series, change }: Verdict): boolean {
  const index = series.samples.findIndex(({ runId }) => runId === change?.firstSlow.runId)
  return change !== undefined && Math.abs(index - (series.firstSlow ?? Number.NaN)) <= 1
}

function noiseRow(noise: Series['noise'], verdicts: readonly Verdict[], foreseen: Count) {
  const of = verdicts.filter(({ series }) => series.noise === noise)
  const changed = of.filter(({ reading }) => reading)
  const quiet = of.filter(({ series }) => series.shape === 'quiet')
  return {
    noise,
    'changes found, naive': percent(naively(changed), changed.length),
    'changes found': percent(found(changed), changed.length),
    'who knows': percent(foreseen(changed), changed.length),
    'quiet alarms, naive': percent(naively(quiet), quiet.length),
    'quiet alarms': percent(found(quiet), quiet.length),
  }
}

/** Growth below the floors is no change by definition, and stands apart. */
function recalls(verdicts: readonly Verdict[], count: Count) {
  const changed = verdicts.filter(({ reading }) => reading)
  const isAbove = ({ series: { base, factor } }: Verdict) => isNoticeable(base, base * factor, noticeable)
  const [above, below] = [changed.filter(isAbove), changed.filter((one) => !isAbove(one))]
  return {
    'recall, above the floors': percent(count(above), above.length),
    'below them': percent(count(below), below.length),
    'recall, all': percent(count(changed), changed.length),
  }
}

function summary(verdicts: readonly Verdict[], count: Count) {
  const changed = verdicts.filter(({ reading }) => reading)
  const unchanged = verdicts.filter(({ reading }) => !reading)
  const quiet = unchanged.filter(({ series }) => series.shape === 'quiet')
  const [hits, wrong] = [count(changed), count(unchanged)]
  return {
    ...recalls(verdicts, count),
    precision: percent(hits, hits + wrong),
    'false per 100 quiet': ((100 * count(quiet)) / quiet.length).toFixed(2),
    'false per 100 unchanged': ((100 * wrong) / unchanged.length).toFixed(2),
    F1: ((2 * hits) / (hits + wrong + changed.length)).toFixed(3),
  }
}
