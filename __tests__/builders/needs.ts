import type { Need } from '../../src/collection/collect.ts'
import type { FailureNeed } from '../../src/collection/failures.ts'
import { linearPattern } from '../../src/inputs/linear-pattern.ts'

/** What the action needs by default of a repository whose default branch is `main`, at some turn. */
export function aNeed(given: Partial<Need> = {}): Need {
  return {
    lookbackDays: 7,
    defaultBranch: 'main',
    ownWorkflowPath: undefined,
    reachBackSeconds: 0,
    includes: () => true,
    turn: 0,
    requestsApart: 0,
    ...given,
  }
}

/** The same where the logs of failed jobs are read. */
export function aFailureNeed(given: Partial<Need & FailureNeed> = {}): Need & FailureNeed {
  return {
    ...aNeed(),
    repositoryUrl: 'https://github.com/octo-org/octo-repo',
    triggeredBy: undefined,
    failureRules: [],
    loadCompile: async () => linearPattern,
    ...given,
  }
}
