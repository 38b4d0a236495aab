import type { Need } from '../../src/collection/collect.ts'

/** What the action needs by default of a repository whose default branch is `main`, at some turn. */
export function aNeed(given: Partial<Need> = {}): Need {
  return {
    lookbackDays: 7,
    defaultBranch: 'main',
    ownWorkflowPath: undefined,
    reachBackSeconds: 0,
    includes: () => true,
    turn: 0,
    ...given,
  }
}
