/**
 * `npm run bench:vitals [-- --misses]`: truth against found for every detector, beside the rules that people write first.
 * Thresholds were chosen on seeds 1 to 1000, 10001 to 11000, 90001 to 91000 and 500001 to 503000, and rules were mended
 * after misses on some of them; what is printed are seeds from 170001 on, which nobody has looked into.
 */
import { parseArgs } from 'node:util'
import { benchChangePoints } from './change-points.ts'
import { benchFlakiness } from './flakiness.ts'
import { benchRepositories } from './repositories.ts'
import { benchSchedules } from './schedules.ts'
import { benchSteps } from './steps.ts'

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } })

const FIRST = 170_001
const seeds = (count: number) => Array.from({ length: count }, (_, i) => FIRST + i)

console.log(
  `Thresholds were chosen on seeds 1 to 1000, 10001 to 11000, 90001 to 91000 and 500001 to 503000. What is printed are seeds from ${FIRST} on.`,
)
benchRepositories(seeds(250), values)
benchChangePoints(seeds(1000))
benchSteps(seeds(1000))
benchFlakiness(seeds(400))
benchSchedules(seeds(20))
