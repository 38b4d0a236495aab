import type { Clock, GitHub } from '../../ports/github.ts'
import { graphReads } from './graph-reads.ts'
import { createAskGraph } from './graphql.ts'
import { labelledReads } from './labelled-issues.ts'
import { repositoryReads } from './repository-reads.ts'
import { createReader, type RestOptions } from './rest.ts'
import { logReads, runReads } from './run-reads.ts'
import { storedReads } from './stored-reads.ts'

export type GitHubOptions = RestOptions & {
  readonly graphqlUrl: string
  /** By which our own issues are found; the one that `open-issue` gives them, if people do not say otherwise. */
  readonly issueLabel?: string
}

/**
 * Reads one repository over REST, and over GraphQL where one question does for many. Octokit's part that makes addresses
 * and headers is used; the transport does the rest.
 */
export function restGitHub(options: GitHubOptions): { readonly github: GitHub; readonly clock: Clock } {
  const { transport, owner, repository, graphqlUrl, token, issueLabel = 'pipeline-failure' } = options
  const reader = createReader(options)
  const ask = createAskGraph({ url: graphqlUrl, token, transport })
  const github = {
    ...runReads(reader),
    ...logReads(reader),
    ...repositoryReads(reader),
    ...labelledReads(reader),
    ...storedReads(reader),
    ...graphReads(ask, { owner, name: repository }, issueLabel),
    requests: () => ({ made: transport.requestsMade(), remaining: transport.remaining() }),
  }
  return { github, clock: { now: () => Math.floor(transport.now() / 1000) } }
}
