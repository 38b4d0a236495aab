import type { History } from '../history/history.ts'
import type { Job } from '../model.ts'
import { plannedJobOf } from '../workflow-file.ts'
import type { JobExecutions } from './executions-by-job.ts'

/**
 * The runner a job most likely had where its execution does not say, as jobs read over GraphQL do not: that of the
 * newest execution that does, else the one its workflow file plans. Labels joined by commas.
 */
export function usualLabel(
  { workflowId, name, executions }: JobExecutions,
  { workflows, files }: Pick<History, 'workflows' | 'files'>,
): string | undefined {
  let newest: Job | undefined
  for (const { job } of executions)
    if (job.runner !== undefined && (!newest || isLater(job, newest))) newest = job
  if (newest) return newest.runner
  const file = files.get(workflows.get(workflowId)?.path ?? '')?.file
  return file && plannedJobOf(file, name)?.runner
}

function isLater(a: Job, b: Job): boolean {
  return (a.startedAt - b.startedAt || a.id - b.id) > 0
}
