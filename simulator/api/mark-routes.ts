import { commitsIn } from '../commits.ts'
import { iso } from '../world.ts'
import { type Call, invalid, note, type Reply, type Route } from './call.ts'
import { custom, lengthOf } from './issue-rules.ts'
import { userJson } from './repository-json.ts'

const repo = '/repos/{owner}/{repo}'

const states = ['error', 'failure', 'pending', 'success']
const MAX_DESCRIPTION = 140

/** What is said at a commit. */
export const markRoutes: readonly Route[] = [
  { method: 'POST', template: `${repo}/statuses/{sha}`, needs: 'statuses', answer: createStatus },
  { method: 'POST', template: `${repo}/check-runs`, needs: 'checks', answer: createCheckRun },
]

/** https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
function createStatus(call: Call): Reply {
  const { world, body, actor, path } = call
  const { state, target_url = null, description = null, context = 'default' } = body
  if (!isCommit(call, path.sha)) return { status: 422, message: `No commit found for SHA: ${path.sha}` }
  if (!states.includes(String(state))) return invalid({ resource: 'Status', field: 'state', code: 'invalid' })
  if (lengthOf(description) > MAX_DESCRIPTION) {
    const message = `description is too long (maximum is ${MAX_DESCRIPTION} characters)`
    return invalid(custom('Status', 'description', message))
  }
  if (/[\u{10000}-\u{10FFFF}]/u.test(String(description)))
    return invalid(custom('Status', 'description', 'description contains unicode characters above 0xffff'))
  const id = 1 + world.writes.length
  note(call, 'status-created')
  return {
    created: {
      url: `https://api.github.com/repos/${world.owner}/${world.name}/statuses/${path.sha}`,
      avatar_url: null,
      id,
      node_id: `SC_${id}`,
      state,
      description,
      target_url,
      context,
      created_at: iso(world.now),
      updated_at: iso(world.now),
      creator: userJson(actor),
    },
  }
}

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
function createCheckRun(call: Call): Reply {
  const { world, body } = call
  const { name, head_sha, details_url = null, conclusion = null } = body
  if (typeof name !== 'string')
    return { status: 422, message: 'Invalid request.\n\n"name" wasn\'t supplied.' }
  if (!isCommit(call, head_sha)) return { status: 422, message: `No commit found for SHA: ${head_sha}` }
  const id = 1 + world.writes.length
  const done = conclusion !== null || body.status === 'completed'
  if (done && conclusion === null)
    return { status: 422, message: 'Invalid request.\n\n"conclusion" wasn\'t supplied.' }
  note(call, 'check-run-created')
  const url = `https://api.github.com/repos/${world.owner}/${world.name}/check-runs/${id}`
  return {
    created: {
      id,
      node_id: `CR_${id}`,
      head_sha,
      name,
      url,
      html_url: `https://github.com/${world.owner}/${world.name}/runs/${id}`,
      details_url,
      external_id: '',
      status: done ? 'completed' : (body.status ?? 'queued'),
      conclusion,
      started_at: iso(world.now),
      completed_at: done ? iso(world.now) : null,
      check_suite: { id: 1 },
      app: null,
      output: outputJson(body.output, `${url}/annotations`),
      pull_requests: [],
    },
  }
}

function outputJson(output: unknown, annotations_url: string) {
  const given = typeof output === 'object' && output !== null ? (output as Record<string, unknown>) : {}
  const { title = null, summary = null, text = null } = given
  return { title, summary, text, annotations_count: 0, annotations_url }
}

/** A job's own commit counts, even where no run of this world tested it. */
function isCommit({ world }: Call, sha: unknown): boolean {
  return sha === '0'.repeat(40) || commitsIn(world).some((commit) => commit.sha === sha)
}
