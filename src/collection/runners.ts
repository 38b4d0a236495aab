import type { History } from '../core/history/history.ts'
import type { Run } from '../core/model.ts'
import type { GitHub } from '../ports/github.ts'
import { jobsFrom } from './executed-jobs.ts'
import { aboutLatest, askEach, type Improvement, keyOf } from './questions.ts'
import { runsInQuestion, type Situation } from './situation.ts'

/**
 * GraphQL does not say on which runner a job ran. A run's jobs asked for over REST tell it of its workflow, once: of
 * the newest run of each workflow of which it is not known.
 */
export async function addRunners(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const known = new Set<number>()
  const newest = new Map<number, Run>()
  for (const run of runsInQuestion(history, situation)) {
    const jobs = history.jobs.get(keyOf(run))
    if (!jobs || jobs.length === 0) continue
    if (jobs.some(({ runner }) => runner !== undefined)) known.add(run.workflowId)
    if (run.createdAt > (newest.get(run.workflowId)?.createdAt ?? 0)) newest.set(run.workflowId, run)
  }
  const asked = [...newest.values()].filter(
    (run) => !known.has(run.workflowId) && !situation.remembered.jobs.has(keyOf(run)),
  )
  const { added } = await askEach(asked.map(aboutLatest), 'Runners of', jobsFrom(github))
  // Not a gap: where it is not known, the workflow's file says it, or the cost is said to be without it.
  return { added, gaps: [] }
}
