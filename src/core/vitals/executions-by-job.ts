import type { Execution } from './executions.ts'

/** All executions of one job of one workflow, in no particular order. The legs of a matrix are jobs of their own. */
export type JobExecutions = {
  readonly workflowId: number
  readonly name: string
  readonly executions: readonly Execution[]
}

/** Groups once what most measures of jobs ask for. */
export function executionsByJob(executions: Iterable<Execution>): readonly JobExecutions[] {
  const workflows = new Map<number, Map<string, Execution[]>>()
  for (const execution of executions) {
    const { run, job } = execution
    const ofWorkflow = workflows.get(run.workflowId) ?? new Map<string, Execution[]>()
    workflows.set(run.workflowId, ofWorkflow)
    const ofJob = ofWorkflow.get(job.name)
    if (ofJob) ofJob.push(execution)
    else ofWorkflow.set(job.name, [execution])
  }
  return [...workflows].flatMap(([workflowId, ofWorkflow]) =>
    [...ofWorkflow].map(([name, ofJob]) => ({ workflowId, name, executions: ofJob })),
  )
}

/** The name that the legs of a matrix share: a leg's name ends in its values, in parentheses. */
export function familyName(jobName: string): string {
  return jobName.replace(/ \([^()]*\)$/, '')
}

/** By workflow and name: for lists whose order must not depend on the order of what was read. */
export function inOrderOfJobs(
  a: { readonly workflowId: number; readonly name: string },
  b: { readonly workflowId: number; readonly name: string },
): number {
  return a.workflowId - b.workflowId || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}
