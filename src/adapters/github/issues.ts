import { ApiError } from '../../errors.ts'
import type { GitHub } from '../../ports/github.ts'
import type { Issue, IssueChange, Issues } from '../../ports/writing.ts'
import type { Answer } from './exchange.ts'
import { isPullRequest, toIssue, toReactor } from './issue-answers.ts'
import { iso, type Parameters, type Read, wholeBody } from './rest.ts'
import { array } from './shape.ts'
import type { Write } from './write.ts'

const ISSUES = '/repos/{owner}/{repo}/issues'
const ISSUE = `${ISSUES}/{issue_number}`

/** A page of 100 whose bodies have 65,536 characters, each written as six (`\u003c`), and as much again for the rest. */
const MAX_PAGE_BYTES = 100 * 7 * 65_536

/** "You can add up to 10 assignees". https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue */
const MAX_ASSIGNEES = 10

/** Of those who gave an issue 👀: strangers, who can be any number, may not cost us as many requests. */
const MAX_REACTORS = 3

export type IssuesOptions = {
  readonly read: Read
  readonly write: Write
  /** The id of the account that the token writes as. */
  readonly viewer: () => Promise<number>
  readonly mayWrite: GitHub['mayWrite']
  readonly owner: string
  readonly repository: string
  readonly apiUrl: string
}

export function issuesOf(options: IssuesOptions): Issues {
  const { read, write, viewer, mayWrite, owner, repository, apiUrl } = options
  const target = { owner, repo: repository }

  /** GitHub refuses an issue whole over one who cannot be assigned, so those are found out and left out. */
  const writeIssue = async (route: string, parameters: Parameters & Pick<IssueChange, 'assignees'>) => {
    const me = await viewer()
    const wanted = parameters.assignees?.slice(0, MAX_ASSIGNEES)
    const send = async (assignees: readonly string[] | undefined) =>
      await write(route, { ...parameters, ...(assignees && { assignees }) }, (made) => toIssue(made, me))
    try {
      return await send(wanted)
    } catch (error) {
      if (!(error instanceof ApiError && error.kind === 'rejected' && wanted)) throw error
      const possible = await assignable(wanted)
      if (possible.length === wanted.length) throw error
      return await send(possible)
    }
  }

  const assignable = async (logins: readonly string[]) => {
    const asked = logins.map(async (assignee) => {
      const parameters = { ...target, assignee }
      return await read('GET /repos/{owner}/{repo}/assignees/{assignee}', parameters, () => [assignee]).catch(
        none,
      )
    })
    return (await Promise.all(asked)).flat()
  }

  return {
    labelled: async (label, { state, since }) => {
      const filter = { labels: label, state, ...(since !== undefined && { since: iso(since) }) }
      const order = { sort: 'updated', direction: 'desc', per_page: 100 }
      const found = readPages(read, apiUrl, `GET ${ISSUES}`, { ...target, ...filter, ...order })
      const [me, values] = await Promise.all([viewer(), found])
      const issues = values.filter((value) => !isPullRequest(value)).map((value) => toIssue(value, me))
      // One that is changed meanwhile moves to the front, and what it pushes to the next page is listed again.
      return [...new Map(issues.map((issue): [number, Issue] => [issue.number, issue])).values()]
    },
    create: async (draft) => await writeIssue(`POST ${ISSUES}`, { ...target, ...draft }),
    change: async (number, { reason, ...change }) =>
      await writeIssue(`PATCH ${ISSUE}`, {
        ...{ ...target, issue_number: number, ...change },
        ...(reason && { state_reason: reason }),
      }),
    comment: async (number, body) =>
      await write(`POST ${ISSUE}/comments`, { ...target, issue_number: number, body }, () => undefined),
    isLookedAt: async (number) => {
      const which = { content: 'eyes', per_page: MAX_REACTORS }
      const parameters = { ...target, issue_number: number, ...which }
      const logins = await read(`GET ${ISSUE}/reactions`, parameters, (answer) =>
        array(wholeBody(answer), 'reactions').flatMap(toReactor),
      )
      for (const login of logins) if (await mayWrite(login)) return true
      return false
    },
  }
}

function none(error: unknown): readonly string[] {
  if (error instanceof ApiError && error.kind === 'not-found') return []
  throw error
}

/**
 * All pages of a listing, by the links from one to the next: of long listings GitHub refuses pages by number. The end is
 * that of the step's requests.
 */
async function readPages(read: Read, apiUrl: string, route: string, parameters: Parameters) {
  const { origin } = new URL(apiUrl)
  const values: unknown[] = []
  const page = (answer: Answer) => ({
    found: array(wholeBody(answer), 'issues'),
    next: nextPage(answer.headers.link, origin),
  })
  const options = { maxBytes: MAX_PAGE_BYTES }
  let { found, next } = await read(route, parameters, page, options)
  values.push(...found)
  while (next !== undefined) {
    ;({ found, next } = await read(`GET ${next}`, {}, page, options))
    values.push(...found)
  }
  return values
}

/** The token goes with it, so it must not lead elsewhere. */
function nextPage(link: string | readonly string[] | undefined, origin: string): string | undefined {
  const next = /<([^<>]*)>; *rel="next"/.exec(String(link ?? ''))?.[1]
  if (next === undefined) return undefined
  if (URL.canParse(next) && new URL(next).origin === origin) return next
  throw new ApiError('shape', 'GitHub’s answer is not as described: its next page is elsewhere.')
}
