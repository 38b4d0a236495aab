import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Route } from '../../simulator/api/call.ts'
import { issueRoutes } from '../../simulator/api/issue-routes.ts'
import { markRoutes } from '../../simulator/api/mark-routes.ts'
import { peopleRoutes } from '../../simulator/api/people-routes.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import type { World } from '../../simulator/world.ts'
import { connectWriting } from '../fakes/real.ts'
import { makeRun, NOW, worldAt } from '../fakes/world.ts'
import { answerMisfits, errorMisfits, requestMisfits, templateOf, writtenMisfits } from './description.ts'

const repo = '/repos/octo-org/octo-repo'
const routes: readonly Route[] = [...issueRoutes, ...markRoutes, ...peopleRoutes]

let simulator: Simulator
let world: World

beforeAll(async () => {
  simulator = await startSimulator({ world: busyWorld(), requestsPerHour: 1_000_000, actor: 'mona' })
  world = simulator.world
})
afterAll(async () => await simulator.close())

function busyWorld(): World {
  const world = worldAt()
  world.runs.push(makeRun({ id: 1, createdAt: NOW - 100 }))
  world.people.set('mona', 'maintain').set('hubot', 'triage')
  world.pullRequests = [{ number: 1, title: 'Bump', createdAt: NOW - 99, author: 'dependabot[bot]' }]
  const comment = { id: 1, author: 'hubot', body: 'Hm.', createdAt: NOW - 50, updatedAt: NOW - 40 }
  const base = { createdAt: NOW - 100, labels: ['bug'], reactions: { '+1': 2, eyes: 1 } }
  world.issues = [
    { ...base, number: 2, title: 'Ours', body: 'Text', comments: [comment], assignees: ['mona', 'hubot'] },
    { ...base, number: 3, title: 'Of a ghost', author: null, closedAt: NOW - 10, stateReason: 'not_planned' },
    { ...base, number: 4, title: 'A pull request', isPullRequest: true, author: 'renovate[bot]' },
    { ...base, number: 5, title: 'Locked', locked: true },
  ]
  return world
}

type Asked = { readonly method?: 'GET' | 'POST' | 'PATCH'; readonly path: string; readonly body?: unknown }

async function ask({ method = 'GET', path, body }: Asked, on = simulator) {
  const response = await fetch(`${on.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${on.token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const json: unknown = text === '' ? undefined : JSON.parse(text)
  return { status: response.status, headers: response.headers, json }
}

const sha = '0'.repeat(40)
const asks: readonly Asked[] = [
  { path: `${repo}/issues?state=all` },
  { path: `${repo}/issues?labels=bug&sort=updated&direction=asc&per_page=2&since=2020-01-01T00:00:00Z` },
  ...[1, 2, 3, 4, 5].map((number) => ({ path: `${repo}/issues/${number}` })),
  { path: `${repo}/issues/2/comments` },
  { path: `${repo}/issues/2/reactions` },
  { path: `${repo}/labels` },
  { path: `${repo}/assignees` },
  { path: `${repo}/assignees/mona` },
  { path: `${repo}/collaborators/mona/permission` },
  { path: `${repo}/collaborators/stranger/permission` },
  { path: '/user' },
  {
    method: 'POST',
    path: `${repo}/issues`,
    body: { title: 'New', body: 'Text', labels: ['a'], assignees: ['mona'] },
  },
  {
    method: 'PATCH',
    path: `${repo}/issues/2`,
    body: { state: 'closed', state_reason: 'not_planned', labels: [] },
  },
  { method: 'PATCH', path: `${repo}/issues/2`, body: { state: 'open' } },
  { method: 'POST', path: `${repo}/issues/2/comments`, body: { body: 'News.' } },
  { method: 'PATCH', path: `${repo}/issues/comments/1`, body: { body: 'Edited.' } },
  { method: 'POST', path: `${repo}/issues/2/reactions`, body: { content: 'rocket' } },
  { method: 'POST', path: `${repo}/labels`, body: { name: 'P0', color: 'ff0000' } },
  {
    ...{ method: 'POST', path: `${repo}/statuses/${sha}` },
    body: { state: 'success', context: 'c', description: 'd', target_url: 'https://a.b' },
  },
  {
    ...{ method: 'POST', path: `${repo}/check-runs` },
    body: { name: 'n', head_sha: sha, conclusion: 'success', output: { title: 't', summary: 's' } },
  },
  { method: 'POST', path: `${repo}/check-runs`, body: { name: 'n', head_sha: sha, status: 'in_progress' } },
]

test('every request that is answered, and every answer, is as GitHub describes them', async () => {
  const seen = new Set<string>()
  for (const asked of asks) {
    const { method = 'GET', path, body } = asked
    const { status, json } = await ask(asked)
    const pathname = new URL(path, 'https://a.b').pathname
    const template = templateOf(
      pathname,
      method === 'GET' ? 'get' : method === 'POST' ? 'post' : 'patch',
    )?.template
    seen.add(`${method} ${template}`)
    const misfits = [
      ...requestMisfits({ method, path, ...(body !== undefined && { body: JSON.stringify(body) }) }),
      ...(status === 204
        ? []
        : method === 'GET'
          ? answerMisfits(template ?? '', json, true)
          : writtenMisfits({ method, template: template ?? '', status }, json)),
    ]
    expect({ path, ok: status < 300, misfits }).toEqual({ path, ok: true, misfits: [] })
  }
  expect([...seen].toSorted()).toEqual(
    routes.map(({ method = 'GET', template }) => `${method} ${template}`).toSorted(),
  )
})

test('all that was written can be read from the world, in its order, with who wrote it', () => {
  expect(world.writes.map(({ what, issue, by }) => [what, issue, by])).toEqual([
    ['issue-created', 6, 'mona'],
    ['issue-changed', 2, 'mona'],
    ['issue-changed', 2, 'mona'],
    ['comment-created', 2, 'mona'],
    ['comment-changed', 2, 'mona'],
    ['reaction-created', 2, 'mona'],
    ['label-created', undefined, 'mona'],
    ['status-created', undefined, 'mona'],
    ['check-run-created', undefined, 'mona'],
    ['check-run-created', undefined, 'mona'],
  ])
  expect(world.issues.find(({ number }) => number === 2)).toMatchObject({
    ...{ stateReason: 'reopened', labels: [], reactions: { '+1': 2, eyes: 1, rocket: 1 } },
    comments: [{ body: 'Edited.' }, { body: 'News.', author: 'mona' }],
  })
})

test('every write of the product is as GitHub describes it', async () => {
  const { issues, markCommit } = connectWriting(simulator)
  const from = simulator.requests.length
  const draft = { title: 'T', body: 'B', labels: ['bug'], assignees: ['nobody', 'mona'] }
  const { number } = await issues.create(draft)
  await issues.change(number, { ...draft, state: 'closed', reason: 'duplicate' })
  await issues.change(number, { state: 'open' })
  await issues.comment(number, 'C')
  await issues.labelled('bug', { state: 'all', since: NOW - 100 })
  for (const state of ['success', 'failure', 'pending', 'error'] as const)
    for (const as of ['status', 'check'] as const)
      await markCommit({ as, sha, state, description: 'd', url: 'https://a.b' })
  const requests = simulator.requests.slice(from).filter(({ path }) => path !== '/graphql')
  expect(requests.length).toBeGreaterThan(12)
  expect(requests.flatMap((request) => requestMisfits(request))).toEqual([])
  for (const { headers, method } of requests) {
    expect(headers['x-github-api-version']).toMatch(/^\d{4}-\d\d-\d\d$/)
    if (method === 'GET') continue
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    // On a connection of its own.
    expect(headers.connection).toBe('close')
  }
})

test.each([
  ['no title', 'POST', `${repo}/issues`, { body: 'b' }],
  ['a member that there is not', 'POST', `${repo}/issues`, { title: 'a', colour: 'red' }],
  ['a state that there is not', 'PATCH', `${repo}/issues/2`, { state: 'resolved' }],
  ['labels that are no list', 'PATCH', `${repo}/issues/2`, { labels: 'bug' }],
  ['a path that cannot be written to', 'POST', `${repo}/issues/2`, { title: 'a' }],
])('a write with %s does not fit', (_, method, path, body) => {
  expect(requestMisfits({ method, path, body: JSON.stringify(body) })).not.toEqual([])
})

describe('a refusal is as described', () => {
  const issue = `${repo}/issues/2`
  const post = (path: string, body: unknown): Asked => ({ method: 'POST', path, body })
  const long = (length: number) => 'a'.repeat(length)
  test.each<readonly [string, Asked, number, RegExp]>([
    ['no JSON', post(`${repo}/issues`, '{'), 400, /parsing/],
    ['no title', post(`${repo}/issues`, { body: 'b' }), 422, /wasn't supplied/],
    ['a title of blanks', post(`${repo}/issues`, { title: ' ' }), 422, /missing_field/],
    ['a title that is too long', post(`${repo}/issues`, { title: long(257) }), 422, /maximum is 256/],
    [
      'a body that is too long',
      { method: 'PATCH', path: issue, body: { body: long(65_537) } },
      422,
      /maximum is 65536/,
    ],
    [
      'a comment that is too long',
      post(`${issue}/comments`, { body: long(65_537) }),
      422,
      /Body is too long/,
    ],
    ['a label that is too long', post(`${repo}/labels`, { name: long(51) }), 422, /maximum is 50/],
    ['a label that is there', post(`${repo}/labels`, { name: 'BUG' }), 422, /already_exists/],
    [
      'too many labels',
      { method: 'PATCH', path: issue, body: { labels: Array(101).fill('a') } },
      422,
      /100 labels/,
    ],
    [
      'who cannot be assigned',
      post(`${repo}/issues`, { title: 'a', assignees: ['x'] }),
      422,
      /cannot be assigned/,
    ],
    ['a reaction that there is not', post(`${issue}/reactions`, { content: 'rage' }), 422, /invalid/],
    ['an issue that is not there', { path: `${repo}/issues/99` }, 404, /Not Found/],
    [
      'a comment that is not there',
      { method: 'PATCH', path: `${repo}/issues/comments/99`, body: { body: 'a' } },
      404,
      /Not/,
    ],
    ['who is no collaborator', { path: `${repo}/assignees/x` }, 404, /Not Found/],
    [
      'a commit that is not there',
      post(`${repo}/statuses/abc`, { state: 'success' }),
      422,
      /No commit found/,
    ],
    [
      'a long description',
      post(`${repo}/statuses/${sha}`, { state: 'success', description: long(141) }),
      422,
      /140/,
    ],
    ['an emoji', post(`${repo}/statuses/${sha}`, { state: 'success', description: '🔥' }), 422, /unicode/],
    [
      'a check run with no end',
      post(`${repo}/check-runs`, { name: 'n', head_sha: sha, status: 'completed' }),
      422,
      /conclusion/,
    ],
    ['a page too far to be counted to', { path: `${repo}/issues?per_page=100&page=100` }, 422, /cursor/],
    ['a method that there is not', { method: 'PATCH', path: `${repo}/labels`, body: {} }, 404, /Not Found/],
  ])('for %s', async (_, asked, expected, words) => {
    const before = world.writes.length
    const { status, json } = await ask(asked)
    expect({ status, text: JSON.stringify(json) }).toEqual({
      ...{ status: expected, text: expect.stringMatching(words) },
    })
    expect(errorMisfits(status, json)).toEqual([])
    expect(world.writes).toHaveLength(before)
  })

  test.each([
    ['issues', { method: 'POST', path: `${repo}/issues`, body: { title: 'a' } }],
    ['statuses', { method: 'POST', path: `${repo}/statuses/${sha}`, body: { state: 'success' } }],
    ['checks', { method: 'POST', path: `${repo}/check-runs`, body: { name: 'n', head_sha: sha } }],
  ] as const)('for a token that may not write %s', async (permission, asked) => {
    for (const permissions of [{}, { [permission]: 'read' as const }]) {
      const other = await startSimulator({ world: worldAt(), permissions })
      const { status, json } = await ask(asked, other)
      await other.close()
      expect([status, json]).toMatchObject([403, { message: 'Resource not accessible by integration' }])
      expect(errorMisfits(status, json)).toEqual([])
    }
  })

  test('for writes without end, with the time to wait', async () => {
    const other = await startSimulator({ world: { ...worldAt(), hasIssues: false } })
    const write = async () => await ask(post(`${repo}/issues`, { title: 'a' }), other)
    const statuses = []
    for (let minute = 0; minute < 7; minute++) {
      for (let i = 0; i < 81; i++) statuses.push((await write()).status)
      other.world.now += 60
    }
    const { status, headers, json } = await write()
    await other.close()
    // 80 a minute, and 500 an hour.
    expect(statuses.filter((one) => one === 410)).toHaveLength(500)
    expect([status, headers.get('retry-after'), errorMisfits(status, json)]).toEqual([403, '3600', []])
  })

  test('to an app that asks who it is, or comments where it is locked', async () => {
    const other = await startSimulator({ world: busyWorld() })
    const who = await ask({ path: '/user' }, other)
    const locked = await ask(post(`${repo}/issues/5/comments`, { body: 'a' }), other)
    const person = await startSimulator({ world: other.world, actor: 'mona' })
    const unlocked = await ask(post(`${repo}/issues/5/comments`, { body: 'a' }), person)
    await Promise.all([other.close(), person.close()])
    expect(unlocked.status).toBe(201)
    expect([who, locked]).toMatchObject([
      { status: 403 },
      { status: 403, json: { message: 'Unable to create comment because issue is locked.' } },
    ])
  })
})

test('where issues are switched off there are pull requests all the same', async () => {
  const other = await startSimulator({ world: { ...busyWorld(), hasIssues: false } })
  const { json } = await ask({ path: `${repo}/issues` }, other)
  const gone = await ask({ path: `${repo}/issues/2` }, other)
  await other.close()
  expect(json).toMatchObject([{ number: 1 }, { number: 4 }])
  expect(gone.status).toBe(410)
})
