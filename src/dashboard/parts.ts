import type { Chart } from 'chart.js'
import { timeOf } from '../render/names.ts'
import { attention, otherAlerts } from './attention.ts'
import { downloads } from './downloads.ts'
import { basis, type Child, scope } from './element.ts'
import { failures } from './failures.ts'
import { figures, kpiStrip, repositoryKpiStrip } from './figures.ts'
import { grid } from './grid.ts'
import { filterInWords, type Scene, workflowInWords } from './scene.ts'
import { trends } from './trends.ts'
import { dependencies, flakyJobs, gaps, schedules, silentFailures } from './upkeep.ts'

/**
 * What stands below the answer, by what its numbers are of: what the filters say, the workflow that they say, or the
 * repository. Charts are drawn once their parts are in the page.
 */
export function partsOf(scene: Scene): {
  readonly parts: readonly Child[]
  readonly drawAll: () => readonly Chart[]
} {
  const { part, drawAll } = trends(scene)
  const seen = [figures, attention, grid, failures, kpiStrip].map((partOf) => partOf(scene))
  const parts = [
    scope('seen', filterInWords(scene), knownSince(scene), ...seen, part),
    scope(
      'workflows',
      `Of ${workflowInWords(scene)}, whatever branch and period`,
      otherAlerts('workflow', 'Alerts of all branches', scene),
      ...[flakyJobs(scene), silentFailures(scene), schedules(scene)],
    ),
    scope(
      'repository',
      'Of the whole repository, whatever is filtered',
      otherAlerts('repository', 'Alerts of the whole repository', scene),
      ...[repositoryKpiStrip(scene), dependencies(scene), gaps(scene)],
    ),
    downloads(scene),
  ]
  return { parts, drawAll }
}

/** A period can begin before what is remembered. */
function knownSince({ board, filter }: Scene): Child {
  const { generatedAt, runsFrom } = board
  const days = (Date.parse(generatedAt) - Date.parse(runsFrom)) / 86_400_000
  return filter.days > days ? basis(`Runs are known since ${timeOf(runsFrom)}.`) : undefined
}
