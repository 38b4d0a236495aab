import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import nock from 'nock'
import { restGitHub } from '../../../src/adapters/github/github.ts'
import { createTransport, defaultLimits } from '../../../src/adapters/github/transport.ts'
import { createWriting } from '../../../src/adapters/github/writing.ts'
import type { GitHub } from '../../../src/ports/github.ts'

afterEach(() => nock.cleanAll())
afterAll(() => nock.restore())

const token = 'ghs_secret'
const created = Date.parse('2026-11-20T12:00:00Z') / 1000
const run = {
  ...{ id: 7, name: 'CI', path: '.github/workflows/ci.yml', workflow_id: 1, run_number: 3, event: 'push' },
  ...{ head_branch: 'main', head_sha: 'a', status: 'completed', conclusion: 'success', run_attempt: 1 },
  ...{ created_at: '2026-11-20T12:00:00Z', updated_at: '2026-11-20T12:01:00Z' },
}
const noRuns = { total_count: 0, workflow_runs: [] }
const file = { encoding: 'base64', size: 2, content: 'b24=\n' }

type Call = readonly [claim: string, path: string, body: unknown, ask: (github: GitHub) => Promise<unknown>]

const calls: readonly Call[] = [
  [
    'the newest runs',
    '/actions/runs?exclude_pull_requests=true&per_page=100',
    noRuns,
    async (github) => await github.newestRuns(undefined),
  ],
  [
    'a page of a range',
    '/actions/runs?created=2026-11-20T12%3A00%3A00Z..2026-11-20T12%3A00%3A09Z&exclude_pull_requests=true&per_page=100&page=3',
    noRuns,
    async (github) => await github.runsCreated({ from: created, to: created + 9, page: 3 }),
  ],
  [
    'failures without an end',
    '/actions/runs?created=%3E%3D2026-11-20T12%3A00%3A00Z&exclude_pull_requests=true&status=failure&per_page=100&page=1',
    noRuns,
    async (github) =>
      await github.runsCreated({ from: created, to: undefined, page: 1, conclusion: 'failure' }),
  ],
  ['a run', '/actions/runs/7', run, async (github) => await github.run(7)],
  ['an attempt', '/actions/runs/7/attempts/2', run, async (github) => await github.attempt(7, 2)],
  [
    'the jobs of an attempt',
    '/actions/runs/7/attempts/2/jobs?per_page=100&page=1',
    { total_count: 0, jobs: [] },
    async (github) => await github.jobs(7, 2),
  ],
  ['the repository', '', { default_branch: 'main' }, async (github) => await github.defaultBranch()],
  [
    'a file, slashes and spaces and all',
    '/contents/.github%2Fworkflows%2Fa%20b%23.yml',
    file,
    async (github) => await github.file('.github/workflows/a b#.yml'),
  ],
  [
    'a file at a commit',
    '/contents/a.yml?ref=abc',
    file,
    async (github) => await github.file('a.yml', 'abc'),
  ],
  [
    'artifacts by name',
    '/actions/artifacts?name=vitals&per_page=30',
    { total_count: 0, artifacts: [] },
    async (github) => await github.artifacts('vitals'),
  ],
  [
    'caches by prefix',
    '/actions/caches?key=vitals-&per_page=10',
    { total_count: 0, actions_caches: [] },
    async (github) => await github.cacheKeys('vitals-'),
  ],
]

function connect(apiUrl: string) {
  const transport = createTransport(100, { ...defaultLimits, firstPause: 1 })
  return {
    ...restGitHub({
      token,
      owner: 'octo',
      repository: 'app',
      apiUrl,
      graphqlUrl: `${apiUrl}/graphql`,
      transport,
    }),
    transport,
  }
}

type Sent = { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }

/** Answers the next request, and notes it. */
function answerNext(interceptor: nock.Interceptor, body: nock.Body): readonly Sent[] {
  const sent: Sent[] = []
  interceptor.reply((request: globalThis.Request) => {
    const { pathname, search } = new URL(request.url)
    sent.push({ path: `${pathname}${search}`, headers: Object.fromEntries(request.headers) })
    return [200, body]
  })
  return sent
}

const hosts = ['https://api.github.com', 'https://ghe.example/api/v3']

test.each(hosts.flatMap((host) => calls.map((call) => [host, ...call] as const)))(
  '%s is asked for %s',
  async (host, _, path, body, ask) => {
    const seen = answerNext(nock(new URL(host).origin).get(/./).query(true), JSON.stringify(body))
    await ask(connect(host).github)
    const [request] = seen
    const prefix = new URL(host).pathname.replace(/\/$/, '')
    expect(request?.path).toBe(`${prefix}/repos/octo/app${path}`)
    expect(request?.headers).toEqual({
      accept: 'application/vnd.github.v3+json',
      'accept-encoding': 'gzip',
      authorization: `Bearer ${token}`,
      connection: 'keep-alive',
      host: new URL(host).host,
      'user-agent': expect.stringContaining('pipeline-vitals'),
      'x-github-api-version': '2022-11-28',
    })
  },
)

test.each(hosts)('%s is written to', async (apiUrl) => {
  const { origin, pathname } = new URL(apiUrl)
  const prefix = pathname.replace(/\/$/, '')
  const now = '2026-11-20T12:00:00Z'
  const made = {
    ...{ number: 5, html_url: 'https://ghe.example/5', state: 'open', title: 'a', labels: ['b'] },
    ...{ user: { id: 41 }, created_at: now, updated_at: now },
  }
  nock(origin)
    .post(`${prefix}/graphql`)
    .reply(200, { data: { viewer: { databaseId: 41 } } })
  nock(origin, {
    reqheaders: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json; charset=utf-8',
      'x-github-api-version': '2022-11-28',
    },
  })
    .post(`${prefix}/repos/octo/app/issues`, { title: 'a', body: 'é', labels: ['b'], assignees: [] })
    .reply(201, made)
  const transport = createTransport(2, defaultLimits)
  const target = { token, owner: 'octo', repository: 'app', apiUrl, graphqlUrl: `${apiUrl}/graphql` }
  const { issues } = createWriting({ ...target, transport })
  const issue = await issues.create({ title: 'a', body: 'é', labels: ['b'], assignees: [] })
  expect(issue).toMatchObject({ number: 5, ours: true, labels: ['b'], assignees: [], body: '' })
  expect(transport.requestsMade()).toBe(2)
})

test('a validator is sent back, and what is not modified is unchanged', async () => {
  nock('https://api.github.com', { reqheaders: { 'if-none-match': 'W/"abc"' } })
    .get('/repos/octo/app/actions/runs')
    .query(true)
    .reply(304)
  expect(await connect('https://api.github.com').github.newestRuns('W/"abc"')).toBe('unchanged')
})

test('the artifact store is another host and gets neither the token nor any header of ours', async () => {
  nock('https://api.github.com')
    .get('/repos/octo/app/actions/artifacts/5/zip')
    .reply(302, '', { location: 'https://store.example/a.zip?sig=1' })
  const sent = answerNext(nock('https://store.example').get('/a.zip?sig=1'), 'zip')
  const zip = await connect('https://api.github.com').github.artifactZip(5, 1000)
  expect(Buffer.from(zip).toString()).toBe('zip')
  expect(sent.map(({ headers }) => Object.keys(headers).sort())).toEqual([
    ['accept-encoding', 'connection', 'host'],
  ])
})

test('a log that its store sends packed is unpacked', async () => {
  nock('https://api.github.com')
    .get('/repos/octo/app/actions/jobs/5/logs')
    .reply(302, '', { location: 'https://store.example/5.txt?sig=1' })
  nock('https://store.example')
    .get('/5.txt?sig=1')
    .reply(200, gzipSync('one\ntwo\n'), { 'content-encoding': 'gzip' })
  const { head } = await connect('https://api.github.com').github.log(5)
  expect(Buffer.from(head).toString()).toBe('one\ntwo\n')
})

test.each(['/a.zip', 'file:///etc/passwd', 'https://', ''])(
  'an artifact is not fetched from %j',
  async (location) => {
    nock('https://api.github.com').get(/zip$/).times(4).reply(302, '', { location })
    const zip = connect('https://api.github.com').github.artifactZip(5, 1000)
    await expect(zip).rejects.toMatchObject({ name: 'ApiError', kind: 'shape' })
  },
)

test('no redirect of the API is followed, wherever it leads', async () => {
  nock('https://api.github.com')
    .get(/./)
    .times(4)
    .reply(301, '{}', { location: 'https://elsewhere.example/' })
  await expect(connect('https://api.github.com').github.run(7)).rejects.toMatchObject({ kind: 'shape' })
})

test.each(['Thu, 01 Jan 2015 00:00:00 GMT', 'Mon, 01 Jan 2046 00:00:00 GMT'])(
  'the server’s clock decides, not the machine’s: %s',
  async (date) => {
    nock('https://api.github.com').get(/./).reply(200, noRuns, { date })
    const { github, clock, transport } = connect('https://api.github.com')
    await github.newestRuns(undefined)
    expect(Math.abs(transport.now() - Date.parse(date))).toBeLessThan(2000)
    expect(Math.abs(clock.now() - Date.parse(date) / 1000)).toBeLessThanOrEqual(2)
  },
)

test('the clock of the store of artifacts decides nothing', async () => {
  const date = 'Fri, 20 Nov 2026 12:00:00 GMT'
  const location = 'https://store.example/a.zip'
  nock('https://api.github.com').get(/zip$/).reply(302, '', { date, location })
  nock('https://store.example')
    .get('/a.zip')
    .reply(200, 'zip', { date: 'Mon, 01 Jan 2046 00:00:00 GMT', 'x-ratelimit-remaining': '0' })
  const { github, clock } = connect('https://api.github.com')
  expect(Buffer.from(await github.artifactZip(1, 100)).toString()).toBe('zip')
  expect(Math.abs(clock.now() - Date.parse(date) / 1000)).toBeLessThanOrEqual(2)
  expect(github.requests().remaining).toBeUndefined()
})

test('a date to wait for is read by the server’s clock', async () => {
  const date = 'Mon, 01 Jan 2046 00:00:00 GMT'
  nock('https://api.github.com').get(/./).reply(429, '{}', { date, 'retry-after': date })
  nock('https://api.github.com').get(/./).reply(200, run, { date })
  expect((await connect('https://api.github.com').github.run(7)).run.id).toBe(7)
})

test('a word for an end that we do not know is neither a success nor a failure', async () => {
  for (const conclusion of ['vaporised', null, ''])
    nock('https://api.github.com')
      .get(/./)
      .reply(200, { ...run, conclusion })
  const { github } = connect('https://api.github.com')
  for (let i = 0; i < 3; i++) expect((await github.run(7)).run.attempts[0]?.conclusion).toBe('unknown')
  nock('https://api.github.com')
    .get(/./)
    .reply(200, { ...run, status: 'levitating', conclusion: null })
  expect((await github.run(7)).run.attempts[0]?.conclusion).toBeUndefined()
})

test('a machine that nobody answers on is a network error that names it', async () => {
  const { github } = connect('http://127.0.0.1:9')
  nock.enableNetConnect()
  await expect(github.run(7)).rejects.toMatchObject({
    kind: 'network',
    message: expect.stringMatching(/127\.0\.0\.1:9/),
  })
})
