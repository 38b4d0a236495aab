import type { Simulator } from '../../simulator/server.ts'

/** The jobs of many runs at once, by their check suites. */
export const jobsQuery = `query Jobs($suites: [ID!]!, $annotations: Boolean!) { nodes(ids: $suites) { ... on CheckSuite {
  id status conclusion workflowRun { updatedAt }
  checkRuns(first: 40, filterBy: {checkType: ALL}) { totalCount nodes { name status conclusion startedAt completedAt detailsUrl
    steps(first: 50) { totalCount nodes { name conclusion startedAt completedAt } }
    annotations(first: 20) @include(if: $annotations) { nodes { annotationLevel message title } } } } } } }`

/** What else is to be known of a repository. */
export const repositoryQuery = `query Repository($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { ... on Commit { committedDate } } }
    object(expression: "HEAD:.github/workflows") { ... on Tree { entries { name type object { ... on Blob {
      text byteSize isTruncated isBinary } } } } }
    issues(first: 100, labels: [$label], orderBy: {field: CREATED_AT, direction: DESC}) { totalCount nodes {
      createdAt labels(first: 20) { nodes { name } } reactionGroups { content reactors { totalCount } } } } } }`

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly data: unknown
  readonly errors: unknown
}

export async function query(
  simulator: Simulator,
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await fetch(`${simulator.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${simulator.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  })
  const { status, headers } = response
  const { data, errors } = JSON.parse(await response.text())
  return { status, headers, data, errors }
}
