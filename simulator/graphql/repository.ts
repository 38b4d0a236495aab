import { createHash } from 'node:crypto'
import { LONG_AGO } from '../api/run-json.ts'
import { commitsIn, commitsTouching } from '../commits.ts'
import { type Issue, iso, newestCommitTime, type World } from '../world.ts'
import { type Bounds, connection } from './connection.ts'
import { dependencies } from './dependencies.ts'
import { discussions } from './discussions.ts'
import { forbidden, refusal, type Scopes } from './refusals.ts'

export type RepositoryName = { readonly owner: string; readonly name: string }

export function repository(world: World, scopes: Scopes, { owner, name }: RepositoryName, actor: string) {
  if (`${owner}/${name}`.toLowerCase() !== `${world.owner}/${world.name}`.toLowerCase()) {
    throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
  }
  const needs = (scope: string) => {
    if (!scopes[scope]) throw forbidden()
  }
  return {
    id: `R_${world.repositoryId}`,
    defaultBranchRef: () => {
      needs('contents')
      return defaultBranch(world)
    },
    object: ({ expression = '', oid }: { readonly expression?: string; readonly oid?: string }) => {
      needs('contents')
      return oid === undefined ? tree(world, expression) : commit(world, oid, needs)
    },
    issues: (asked: IssuesAsked) => {
      needs('issues')
      return connection(issues(world, asked).map(issueJson), asked)
    },
    ...dependencies(world, needs),
    ...discussions(world, actor, needs),
  }
}

function defaultBranch(world: World) {
  const at = newestCommitTime(world)
  const history = (asked: HistoryAsked) => connection(changesOf(world, asked), asked)
  const target = at === undefined ? null : gitObject('Commit', `${at}`, { committedDate: iso(at), history })
  return { id: `REF_${world.defaultBranch}`, name: world.defaultBranch, target }
}

function commit(world: World, sha: string, needs: (scope: string) => void) {
  const found = commitsIn(world).find((one) => one.sha === sha)
  if (!found) return null
  const number = found.pull ?? pullIn(found.title)
  const mergedAt = iso(found.at)
  const pulls = number === undefined ? [] : [{ id: `PR_${number}`, number, title: found.title, mergedAt }]
  return {
    ...gitObject('Commit', sha, { committedDate: mergedAt }),
    associatedPullRequests: (asked: Bounds) => {
      needs('pull-requests')
      return connection(pulls, asked)
    },
  }
}

/** `Title (#12)`, as GitHub writes what it squashed. */
function pullIn(title: string): number | undefined {
  const number = /\(#(\d+)\)$/.exec(title)?.[1]
  return number === undefined ? undefined : Number(number)
}

type HistoryAsked = Bounds & { readonly path?: string; readonly since?: string; readonly until?: string }

/** By commits that are known, and before them when the workflow of that file was created. Newest first. */
function changesOf(world: World, { path = '', since, until }: HistoryAsked) {
  const from = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since) / 1000
  const to = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until) / 1000
  const changed = commitsTouching(world, path, { since: from, until: to }).map(({ sha, at }) => ({
    ...gitObject('Commit', sha, { committedDate: iso(at) }),
    oid: sha,
  }))
  const workflow = world.workflows.find((one) => one.path === path)
  const createdAt = workflow?.createdAt ?? LONG_AGO
  return workflow && createdAt >= from && createdAt <= to
    ? [...changed, gitObject('Commit', path, { committedDate: iso(createdAt) })]
    : changed
}

/** `HEAD:folder`; nothing where there is no such folder. */
function tree(world: World, expression: string) {
  const folder = /^HEAD:(.+?)\/?$/.exec(expression)?.[1]
  const inside = [...world.files].filter(([path]) => folder !== undefined && path.startsWith(`${folder}/`))
  if (inside.length === 0) return null
  const names = Map.groupBy(inside, ([path]) => path.slice(`${folder}/`.length).split('/')[0] ?? '')
  const entries = [...names].map(([name, [[path, text] = ['', '']]]) =>
    path === `${folder}/${name}`
      ? { name, type: 'blob', object: blob(text) }
      : { name, type: 'tree', object: gitObject('Tree', path, { entries: [] }) },
  )
  return gitObject('Tree', expression, { entries })
}

/** GitHub gives the first 512,000 bytes of a text. */
const MAX_TEXT = 512_000

function blob(text: string) {
  const bytes = Buffer.from(text)
  const isBinary = bytes.includes(0)
  return gitObject('Blob', text, {
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > MAX_TEXT,
    text: isBinary ? null : bytes.subarray(0, MAX_TEXT).toString(),
  })
}

function gitObject<T extends object>(type: 'Blob' | 'Commit' | 'Tree', content: string, rest: T) {
  const oid = createHash('sha1').update(content).digest('hex')
  return { __typename: type, id: `${type}_${oid}`, oid, ...rest }
}

type IssuesAsked = Bounds & {
  readonly labels?: readonly string[]
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' }
}

function issues(world: World, { labels, orderBy }: IssuesAsked): readonly Issue[] {
  const sign = orderBy?.direction === 'DESC' ? -1 : 1
  return world.issues
    .filter(({ createdAt, isPullRequest }) => createdAt <= world.now && !isPullRequest)
    .filter((issue) => !labels || labels.some((label) => issue.labels.includes(label)))
    .toSorted((a, b) => sign * (a.createdAt - b.createdAt || a.number - b.number))
}

/** REST's names of reactions, and GraphQL's. An issue has a group for each, used or not. */
const reactions = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
} as const

function issueJson(issue: Issue) {
  const { number, title, createdAt } = issue
  return {
    ...{ id: `I_${number}`, number, title, createdAt: iso(createdAt) },
    labels: (asked: Bounds) =>
      connection(
        issue.labels.map((name) => ({ id: `LA_${name}`, name })),
        asked,
      ),
    reactionGroups: Object.entries(reactions).map(([name, content]) => ({
      content,
      reactors: () => ({ totalCount: issue.reactions[name] ?? 0 }),
    })),
  }
}
