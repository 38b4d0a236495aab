import type { Chart } from 'chart.js'
import { attention } from './attention.ts'
import { downloads } from './downloads.ts'
import { failures } from './failures.ts'
import { figures, kpiStrip } from './figures.ts'
import { grid } from './grid.ts'
import type { Scene } from './scene.ts'
import { trends } from './trends.ts'
import { dependencies, flakyJobs, gaps, schedules, silentFailures } from './upkeep.ts'

/** What stands below the answer, in order. Charts are drawn once their parts are in the page. */
export function partsOf(scene: Scene): {
  readonly parts: readonly HTMLElement[]
  readonly drawAll: () => readonly Chart[]
} {
  const { part, drawAll } = trends(scene)
  const parts = [
    ...[figures(scene), attention(scene), grid(scene), failures(scene), kpiStrip(scene), part],
    ...[flakyJobs(scene), silentFailures(scene), schedules(scene), dependencies(scene)],
    ...[gaps(scene), downloads(scene)],
  ]
  return { parts: parts.filter((one) => one !== undefined), drawAll }
}
