/** Questions to GraphQL. A test holds them against GitHub's own schema. */

/** Steps of a job and annotations of a job that one answer shows; a job with more steps shows none. */
export const STEPS_SHOWN = 50

const suite = `
fragment suite on CheckSuite {
  id
  status
  conclusion
  workflowRun { updatedAt }
}`

const workflow = `
fragment workflow on Workflow {
  id
  name
  state
}`

/** GitHub takes 100 ids for one `nodes`: five of these, each with its variable. */
export const SUITE_LISTS = ['a', 'b', 'c', 'd', 'e'] as const
export const WORKFLOW_LISTS = ['f', 'g', 'h', 'i', 'j'] as const

/** The states of up to 500 check suites: connections cost points, plain nodes do not. */
export const SUITES = `
query Suites(${idsOf(SUITE_LISTS)}) {
  ${nodesOf(SUITE_LISTS, '{ ...suite }')}
}${suite}`

/** Check suites with the jobs of all attempts. Costs about (suites × jobs × connections of a job) / 100 points. */
export const SUITES_WITH_JOBS = `
query SuitesWithJobs($suites: [ID!]!, $jobs: Int!, $annotations: Boolean!) {
  nodes(ids: $suites) {
    ...suite
    ... on CheckSuite {
      checkRuns(first: $jobs, filterBy: { checkType: ALL }) {
        totalCount
        nodes {
          name
          status
          conclusion
          startedAt
          completedAt
          detailsUrl
          steps(first: ${STEPS_SHOWN}) {
            totalCount
            nodes { name conclusion startedAt completedAt }
          }
          annotations(first: 20) @include(if: $annotations) {
            nodes { annotationLevel message title }
          }
        }
      }
    }
  }
}${suite}`

/**
 * What a repository says that seldom changes: workflow files, the newest commit, what people say of our issues, and its
 * dependencies. Most of these cannot be null, so that a refusal makes their repository null: each has one of its own.
 * Beside it, where they are wanted, the states of workflows and of check suites. Two points.
 */
export const OVERVIEW = `
query Overview(
  $owner: String!, $name: String!, $label: String!
  $withWorkflows: Boolean!, ${idsOf(WORKFLOW_LISTS)}
  $withSuites: Boolean!, ${idsOf(SUITE_LISTS)}
) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { committedDate } } }
    object(expression: "HEAD:.github/workflows") {
      ... on Tree {
        entries { name type object { ... on Blob { text isTruncated isBinary } } }
      }
    }
  }
  own: repository(owner: $owner, name: $name) {
    issues(first: 100, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      nodes {
        labels(first: 20) { nodes { name } }
        reactionGroups { content reactors(first: 1) { totalCount } }
      }
    }
  }
  alerts: repository(owner: $owner, name: $name) {
    vulnerabilityAlerts(first: 100, states: [OPEN]) {
      totalCount
      nodes {
        number
        createdAt
        dependencyScope
        securityVulnerability {
          severity
          package { name ecosystem }
          firstPatchedVersion { identifier }
        }
      }
    }
  }
  alerting: repository(owner: $owner, name: $name) { hasVulnerabilityAlertsEnabled }
  pulls: repository(owner: $owner, name: $name) {
    pullRequests(first: 100, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      nodes { number title createdAt author { __typename login } }
    }
  }
  ${nodesOf(WORKFLOW_LISTS, '@include(if: $withWorkflows) { ...workflow }')}
  ${nodesOf(SUITE_LISTS, '@include(if: $withSuites) { ...suite }')}
}${suite}${workflow}`

/** When each of ten files of the default branch was last changed. */
export const FILE_CHANGES = `
query FileChanges($owner: String!, $name: String!, ${tenTimes((i) => `$p${i}: String!`, ', ')}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target {
        ... on Commit {
          ${tenTimes((i) => `p${i}: history(first: 1, path: $p${i}) { nodes { committedDate } }`, '\n          ')}
        }
      }
    }
  }
}`

/** Which commits changed each of ten files of the default branch in a time. One point. */
export const FILE_COMMITS = `
query FileCommits(
  $owner: String!, $name: String!, $since: GitTimestamp!, $until: GitTimestamp!
  ${tenTimes((i) => `$p${i}: String!`, ', ')}
) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target {
        ... on Commit {
          ${tenTimes((i) => `p${i}: history(first: 100, path: $p${i}, since: $since, until: $until) { nodes { oid } }`, '\n          ')}
        }
      }
    }
  }
}`

/** By which pull requests ten commits came. */
export const PULLS = `
query Pulls($owner: String!, $name: String!, ${tenTimes((i) => `$c${i}: GitObjectID!`, ', ')}) {
  repository(owner: $owner, name: $name) {
    ${tenTimes((i) => `c${i}: object(oid: $c${i}) { ... on Commit { associatedPullRequests(first: 5) { nodes { number mergedAt } } } }`, '\n    ')}
  }
}`

/** As whom the token writes. */
export const VIEWER = `
query Viewer {
  viewer { databaseId }
}`

const discussion = `
fragment discussion on Discussion {
  id
  number
  url
  title
  body
  closed
  closedAt
  createdAt
  updatedAt
  viewerDidAuthor
}`

/** Where discussions of a category go. */
export const DISCUSSION_CATEGORY = `
query DiscussionCategory($owner: String!, $name: String!, $slug: String!) {
  repository(owner: $owner, name: $name) {
    id
    discussionCategory(slug: $slug) { id }
  }
}`

/** Those of a category that were changed last. */
export const DISCUSSIONS = `
query Discussions($owner: String!, $name: String!, $category: ID!) {
  repository(owner: $owner, name: $name) {
    discussions(first: 50, categoryId: $category, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ...discussion }
    }
  }
}${discussion}`

export const CREATE_DISCUSSION = `
mutation CreateDiscussion($repository: ID!, $category: ID!, $title: String!, $body: String!) {
  written: createDiscussion(
    input: { repositoryId: $repository, categoryId: $category, title: $title, body: $body }
  ) {
    discussion { ...discussion }
  }
}${discussion}`

export const UPDATE_DISCUSSION = `
mutation UpdateDiscussion($id: ID!, $title: String, $body: String) {
  written: updateDiscussion(input: { discussionId: $id, title: $title, body: $body }) {
    discussion { ...discussion }
  }
}${discussion}`

export const CLOSE_DISCUSSION = `
mutation CloseDiscussion($id: ID!, $reason: DiscussionCloseReason!) {
  written: closeDiscussion(input: { discussionId: $id, reason: $reason }) {
    discussion { ...discussion }
  }
}${discussion}`

function idsOf(lists: readonly string[]): string {
  return lists.map((list) => `$${list}: [ID!]!`).join(', ')
}

function nodesOf(lists: readonly string[], selection: string): string {
  return lists.map((list) => `${list}: nodes(ids: $${list}) ${selection}`).join('\n  ')
}

function tenTimes(text: (i: number) => string, separator: string): string {
  return Array.from({ length: 10 }, (_, i) => text(i)).join(separator)
}
