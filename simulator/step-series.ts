import { noiseOf, noises } from './noise.ts'
import { createRandom } from './random.ts'
import { logUniform, type Series, timesOf } from './series.ts'

/** What happens to a job's steps: nothing, one takes longer from a run on, or also another as much less. */
export const stepShapes = ['quiet', 'one-grows', 'work-moves'] as const
export type StepShape = (typeof stepShapes)[number]

export type StepsOfJob = {
  readonly steps: readonly { readonly name: string; readonly samples: Series['samples'] }[]
  /** The sums of the steps. */
  readonly job: Series['samples']
  readonly shape: StepShape
  readonly grown: string | undefined
}

/** Three to eight steps of one job, each with a noise of its own; the same seed gives the same. */
export function createSteps(seed: number, shape: StepShape): StepsOfJob {
  const random = createRandom(seed * 6271 + stepShapes.indexOf(shape))
  const times = timesOf(random, Math.round(logUniform(random, 40, 300)), 'step')
  const place = random.between(10, times.length - 12)
  const growth = Math.round(logUniform(random, 40, 180))
  const count = random.between(3, 8)
  const steps = Array.from({ length: count }, (_, i) => {
    const { draw } = noiseOf(random, noises[random.between(0, noises.length - 1)] ?? 'lognormal')
    const base = logUniform(random, 2, 600) + (i === 1 && shape === 'work-moves' ? growth : 0)
    const moved = shape === 'quiet' ? 0 : i === 0 ? growth : i === 1 && shape === 'work-moves' ? -growth : 0
    const lengthAt = (at: number, run: number) => base * draw(at) + (run < place ? 0 : moved)
    return { name: `step ${i}`, lengths: times.map((at, run) => Math.max(1, Math.round(lengthAt(at, run)))) }
  })
  const samplesOf = (lengths: readonly number[]) =>
    times.map((at, i) => ({
      ...{ at, seconds: lengths[i] ?? 0, runId: 1000 + i },
      sha: (seed * 1000 + i).toString(16).padStart(40, '0'),
    }))
  const sums = times.map((_, i) => steps.reduce((sum, { lengths }) => sum + (lengths[i] ?? 0), 0))
  return {
    steps: steps.map(({ name, lengths }) => ({ name, samples: samplesOf(lengths) })),
    job: samplesOf(sums),
    shape,
    grown: shape === 'quiet' ? undefined : 'step 0',
  }
}
