import { createSteps, stepShapes } from '../simulator/step-series.ts'
import { changesByLabel } from '../src/core/vitals/change-points.ts'
import { grownStep } from '../src/core/vitals/grown-step.ts'
import { slowerSteps } from '../src/core/vitals/slower-steps.ts'
import { percent } from './score.ts'

/** What people notice, as in a report. */
const floors = { percent: 10, seconds: 30 }

/** Jobs with steps, by shape: how often the job alarms, how often a step beside it, and whether it is the right one. */
export function benchSteps(seeds: readonly number[]): void {
  console.log(`\nSteps: ${seeds.length} jobs of 3 to 8 steps for each shape; one grows by 40 to 180 s.`)
  console.table(
    stepShapes.map((shape) => {
      const judged = seeds.map((seed) => {
        const { steps, job, grown } = createSteps(seed, shape)
        const jobs = changesByLabel(job, floors).map((found) => ({
          ...found,
          step: grownStep(steps, found.change),
        }))
        const told = slowerSteps(steps, jobs, floors).map(({ step }) => step)
        const names = [...jobs.flatMap(({ step }) => step?.name ?? []), ...told]
        return {
          jobs,
          told,
          isFound: grown !== undefined && names.includes(grown),
          wrong: names.filter((name) => name !== grown),
        }
      })
      const count = (is: (one: (typeof judged)[number]) => boolean) =>
        percent(judged.filter(is).length, judged.length)
      return {
        shape,
        'job alarms': count(({ jobs }) => jobs.length > 0),
        'step alarms beside it': count(({ told }) => told.length > 0),
        'grown step named': shape === 'quiet' ? '–' : count(({ isFound }) => isFound),
        'a wrong step named': count(({ wrong }) => wrong.length > 0),
      }
    }),
  )
}
