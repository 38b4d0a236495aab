import { createHash } from 'node:crypto'

export type ArtifactNames = {
  readonly usual: string
  /** Where the state is for as long as the step lasts that stores it more than once. */
  readonly spare: string
}

/** Each workflow that runs a monitor keeps a state of its own, so that none has to look for its own among others'. */
export function artifactNames(ownWorkflowPath: string | undefined): ArtifactNames {
  const owner = createHash('sha256')
    .update(ownWorkflowPath ?? '')
    .digest('hex')
    .slice(0, 8)
  const usual = `pipeline-vitals-state-${owner}`
  return { usual, spare: `${usual}-next` }
}
