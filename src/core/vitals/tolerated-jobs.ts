import type { History } from '../history/history.ts'
import { outcomeOf } from '../model.ts'
import { plannedJobOf } from '../workflow-file.ts'
import type { JobExecutions } from './executions-by-job.ts'

/**
 * Whether a job may fail without its run failing (`continue-on-error`): its workflow file says so, or it failed in an
 * attempt that passed. Nobody runs it again when it fails, so its failures prove nothing of its flakiness.
 */
export function isTolerated(
  { workflowId, name, executions }: JobExecutions,
  { workflows, files }: Pick<History, 'workflows' | 'files'>,
): boolean {
  const file = files.get(workflows.get(workflowId)?.path ?? '')?.file
  if (file && plannedJobOf(file, name)?.continueOnError === 'yes') return true
  return executions.some(({ run, attempt, job }) => {
    if (outcomeOf(job) !== 'failed') return false
    const known = run.attempts.find(({ number }) => number === attempt)
    return known !== undefined && outcomeOf(known) === 'passed'
  })
}
