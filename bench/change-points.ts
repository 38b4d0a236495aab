import { createSeries, noises, type Series, type Shape, shapes } from '../simulator/series.ts'
import { changeIn, type DurationChange } from '../src/core/vitals/change-points.ts'
import { percent } from './score.ts'

type Verdict = {
  readonly series: Series
  readonly change: DurationChange | undefined
  readonly naive: boolean
}

/** The latest run against the mean of all before it, plus 50 %. */
function naiveAlarm({ samples }: Series): boolean {
  const latest = samples.at(-1)?.seconds ?? 0
  const before = samples.slice(0, -1)
  return latest > (1.5 * before.reduce((sum, { seconds }) => sum + seconds, 0)) / before.length
}

/**
 * Whether a test that knows the place, the noise and its shape would see the change at this z. Below 5, more runs are
 * needed, whoever looks; below 3, even who knows where to look would rather believe in chance. A ramp of the same end
 * carries half the signal of a step.
 */
function isFindable({ samples, firstSlow, factor, spread, base, shape }: Series, z = 5): boolean {
  if (firstSlow === undefined || base * (factor - 1) < 12) return false
  const after = samples.length - firstSlow
  const size = Math.sqrt((after * firstSlow) / samples.length)
  return ((shape === 'ramp' ? 0.5 : 1) * size * Math.log(factor)) / spread >= z
}

function isNear({ series, change }: Verdict): boolean {
  const index = series.samples.findIndex(({ runId }) => runId === change?.firstSlow.runId)
  return change !== undefined && Math.abs(index - (series.firstSlow ?? Number.NaN)) <= 1
}

/** One series for each shape and seed, beside the rule that people write first. */
export function benchChangePoints(seeds: readonly number[]): void {
  const verdicts: readonly Verdict[] = shapes.flatMap((shape) =>
    seeds.map((seed) => {
      const series = createSeries(seed, shape)
      return { series, change: changeIn(series.samples), naive: naiveAlarm(series) }
    }),
  )
  const changed = verdicts.filter(({ series }) => series.firstSlow !== undefined)
  const unchanged = verdicts.filter(({ series }) => series.firstSlow === undefined)
  const found = (of: readonly Verdict[]) => of.filter(({ change }) => change).length
  const naively = (of: readonly Verdict[]) => of.filter(({ naive }) => naive).length
  const ofShape = (shape: Shape) => verdicts.filter(({ series }) => series.shape === shape)

  console.log(
    `\nChange points in duration: ${verdicts.length} series of 20 to 300 runs, ${noises.join(', ')}.`,
  )
  console.table(
    shapes.map((shape) => {
      const all = ofShape(shape)
      const findable = all.filter(({ series }) => isFindable(series))
      const hits = all.filter(({ change }) => change)
      return {
        shape,
        'alarms, naive': percent(naively(all), all.length),
        alarms: percent(found(all), all.length),
        'of findable, naive': percent(naively(findable), findable.length),
        'of findable': percent(found(findable), findable.length),
        'first slow run within 1': shape === 'step' ? percent(hits.filter(isNear).length, hits.length) : '–',
        'called creep': percent(hits.filter(({ change }) => change?.kind === 'creep').length, hits.length),
      }
    }),
  )
  console.table(
    noises.map((noise) => {
      const of = (all: readonly Verdict[]) => all.filter(({ series }) => series.noise === noise)
      const steps = of(ofShape('step'))
      return {
        noise,
        'steps found, naive': percent(naively(steps), steps.length),
        'steps found': percent(found(steps), steps.length),
        'of findable': percent(
          found(steps.filter(({ series }) => isFindable(series))),
          steps.filter(({ series }) => isFindable(series)).length,
        ),
        'quiet alarms, naive': percent(naively(of(ofShape('quiet'))), of(ofShape('quiet')).length),
        'quiet alarms': percent(found(of(ofShape('quiet'))), of(ofShape('quiet')).length),
      }
    }),
  )
  const quiet = ofShape('quiet')
  const findable = changed.filter(({ series }) => isFindable(series))
  const visible = changed.filter(({ series }) => isFindable(series, 3))
  const summary = (count: (of: readonly Verdict[]) => number) => ({
    precision: percent(count(changed), count(changed) + count(unchanged)),
    'recall, findable': percent(count(findable), findable.length),
    'recall, oracle z >= 3': percent(count(visible), visible.length),
    'recall, all': percent(count(changed), changed.length),
    'false per 100 quiet': ((100 * count(quiet)) / quiet.length).toFixed(2),
    'false per 100 unchanged': ((100 * count(unchanged)) / unchanged.length).toFixed(2),
    F1: ((2 * count(changed)) / (count(changed) + count(unchanged) + changed.length)).toFixed(3),
  })
  console.table({ 'latest > mean + 50 %': summary(naively), 'Pipeline Vitals': summary(found) })
}
