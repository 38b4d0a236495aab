import { createHash } from 'node:crypto'

/** Each workflow that runs a monitor keeps a state of its own, so that none has to look for its own among others'. */
export function artifactName(ownWorkflowPath: string | undefined): string {
  const owner = createHash('sha256')
    .update(ownWorkflowPath ?? '')
    .digest('hex')
    .slice(0, 8)
  return `pipeline-vitals-state-${owner}`
}

/** Where the state is for as long as the step lasts that stores it more than once. */
export function spareName(ownWorkflowPath: string | undefined): string {
  return `${artifactName(ownWorkflowPath)}-next`
}
