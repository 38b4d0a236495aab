import { afterEach, describe, expect, test } from '@jest/globals'
import { type Fault, queryTimeout } from '../../../simulator/faults.ts'
import { type Options, type Simulator, startSimulator } from '../../../simulator/server.ts'
import type { IssueDraft } from '../../../src/ports/writing.ts'
import { connectWriting, quickLimits } from '../../fakes/real.ts'
import { worldAt } from '../../fakes/world.ts'

const LABEL = 'pipeline-failure'
const draft: IssueDraft = { title: 'CI is red', body: 'Since 10:00.', labels: [LABEL], assignees: [] }
const all = { state: 'all' } as const

let simulator: Simulator

afterEach(async () => await simulator.close())

/** With one issue of ours, and whom the token writes as known. */
async function open(options: Omit<Options, 'world'> = {}) {
  simulator = await startSimulator({ world: worldAt(), requestsPerHour: 1_000_000, ...options })
  const { issues } = connectWriting(simulator)
  await issues.create(draft)
  simulator.requests.length = 0
  return { world: simulator.world, issues }
}

function meet(fault: Fault, times = Number.POSITIVE_INFINITY): void {
  simulator.scripts = [{ request: simulator.requests.length + 1, times, fault }]
}

const changed = (change: (issue: Record<string, unknown>) => unknown): Fault => ({
  kind: 'change',
  change: (json) =>
    Array.isArray(json) ? json.map((one) => change(one)) : change(json as Record<string, unknown>),
})

describe('an answer that is not as described', () => {
  test.each<readonly [string, Fault]>([
    ['an object for a list', { kind: 'body', body: '{"message": "hello"}' }],
    ['null', { kind: 'body', body: 'null' }],
    ['a list of what is no issue', { kind: 'body', body: '[1, null, "issue"]' }],
    ['nothing', { kind: 'body', body: '' }],
    ['a proxy’s page', { kind: 'body', body: '<html><body>Sign in</body></html>', type: 'text/html' }],
    ['another encoding', { kind: 'body', body: Buffer.from('[]', 'utf16le').toString('latin1') }],
    ['an issue without a number', changed(({ number: _, ...rest }) => rest)],
    ['a number that is a text', changed((issue) => ({ ...issue, number: '1' }))],
    ['a number below nought', changed((issue) => ({ ...issue, number: -1 }))],
    ['a title that is none', changed((issue) => ({ ...issue, title: ['a'] }))],
    ['a body that is a number', changed((issue) => ({ ...issue, body: 5 }))],
    ['labels that are no list', changed((issue) => ({ ...issue, labels: 'bug' }))],
    ['a label that is a number', changed((issue) => ({ ...issue, labels: [1] }))],
    ['a time that is none', changed((issue) => ({ ...issue, updated_at: 'soon' }))],
    ['a user that is a text', changed((issue) => ({ ...issue, user: 'mona' }))],
    ['a user without an id', changed((issue) => ({ ...issue, user: { login: 'github-actions[bot]' } }))],
    ['reactions that are counted in words', changed((issue) => ({ ...issue, reactions: { '+1': 'many' } }))],
    ['a redirect', { kind: 'status', status: 301, headers: { location: 'https://elsewhere.example/' } }],
    ['a next page elsewhere', linked('<https://elsewhere.example/issues?page=2>; rel="next"')],
    ['a next page that is no address', linked('</repos/octo-org/octo-repo/issues?page=2>; rel="next"')],
  ])('(%s) is an error, and no list', async (_, fault) => {
    const { issues } = await open()
    meet(fault)
    await expect(issues.labelled(LABEL, all)).rejects.toMatchObject({ name: 'ApiError', kind: 'shape' })
    expect(simulator.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  test('that shows an issue twice, as pages do that move while they are read, shows it once', async () => {
    const { issues } = await open()
    meet({ kind: 'change', change: (json) => (Array.isArray(json) ? [...json, ...json] : json) })
    expect(await issues.labelled(LABEL, all)).toHaveLength(1)
  })

  test('does not break off a listing when another try is right', async () => {
    const { issues } = await open()
    meet({ kind: 'cut-body' }, 2)
    expect(await issues.labelled(LABEL, all)).toHaveLength(1)
  })

  test.each<readonly [string, Record<string, unknown>, unknown]>([
    [
      'a label without a name',
      { labels: [{ name: null }, { name: 'P0' }, 'old'] },
      { labels: ['P0', 'old'] },
    ],
    ['an assignee who is gone', { assignees: [null] }, { assignees: [] }],
    ['an author who is gone', { user: null }, { ours: false }],
    ['no body', { body: null }, { body: '' }],
    ['no reactions, as of an older server', { reactions: undefined }, { reactions: {} }],
    ['no count of comments', { comments: undefined }, { comments: 0 }],
    ['reactions that nobody knows', { reactions: { rage: 5, heart: 1 } }, { reactions: { heart: 1 } }],
    ['HTML', { body: '<img src=x onerror=alert(1)>' }, { body: '<img src=x onerror=alert(1)>' }],
    ['a state that is new', { state: 'dormant' }, { state: 'open' }],
  ])('but may be (%s) is read', async (_, wanted, expected) => {
    const { issues } = await open()
    meet(changed((issue) => ({ ...issue, ...wanted })))
    expect(await issues.labelled(LABEL, all)).toMatchObject([expected])
  })
})

function linked(link: string): Fault {
  return { kind: 'status', status: 200, headers: { link }, body: '[]' }
}

describe('a write whose answer is lost', () => {
  const faults: readonly (readonly [string, Fault, RegExp])[] = [
    ['is cut off', { kind: 'cut-body' }, /^shape$/],
    ['never ends', { kind: 'short-body' }, /^network$/],
    ['never comes', { kind: 'reset' }, /^network$/],
    ['is a gateway’s', { kind: 'status', status: 502, body: '<html>' }, /^server$/],
    ['is a timeout', { kind: 'status', status: 504 }, /^server$/],
    ['is a page', { kind: 'body', body: '<html>', type: 'text/html' }, /^shape$/],
    ['is nothing', { kind: 'status', status: 204, body: '' }, /^shape$/],
    ['is a redirect', { kind: 'status', status: 307, headers: { location: '/again' } }, /^shape$/],
  ]
  test.each(faults)('because it %s is sent once, and a new listing shows it', async (_, fault, kind) => {
    const { world, issues } = await open()
    meet(fault, 1)
    await expect(issues.create({ ...draft, title: 'Second' })).rejects.toMatchObject({
      ...{ name: 'ApiError', kind: expect.stringMatching(kind) },
    })
    expect(simulator.requests).toHaveLength(1)
    expect(world.issues).toHaveLength(2)
    expect((await issues.labelled(LABEL, all)).map(({ title }) => title).toSorted()).toEqual([
      ...['CI is red', 'Second'],
    ])
  })
})

test.each([
  ['a redirect', { status: 307, body: '{}' }, { kind: 'shape' }],
  ['nothing', { status: 204, body: '' }, { kind: 'shape' }],
  [
    'to wait for an hour',
    { status: 429, headers: { 'retry-after': '3600' } },
    { message: expect.stringMatching(/60 min/) },
  ],
  [
    'a refusal in no words',
    { status: 403, body: '<html>' },
    { kind: 'forbidden', message: expect.stringMatching(/comments\)\.$/) },
  ],
  [
    'a refusal in odd words',
    { status: 422, body: '{"message": 5, "errors": [null, "a", {"field": 1}]}' },
    { message: expect.stringMatching(/: a$/) },
  ],
  [
    'a refusal without end',
    { status: 422, body: JSON.stringify({ message: 'a'.repeat(9999) }) },
    { message: expect.stringMatching(/^.{0,450}$/) },
  ],
])(
  'a comment that is answered by %s did not come through as far as anybody knows',
  async (_, fault, error) => {
    const { issues } = await open()
    meet({ kind: 'status', ...fault })
    await expect(issues.comment(1, 'News.')).rejects.toMatchObject({ name: 'ApiError', ...error })
    expect(simulator.requests).toHaveLength(1)
  },
)

describe('as whom the token writes', () => {
  const { tries } = quickLimits
  const refusals: readonly (readonly [string, number, Fault])[] = [
    ['refuses', 1, { kind: 'status', status: 403 }],
    ['is not there', 1, { kind: 'status', status: 404 }],
    ['has no time', tries, queryTimeout],
    ['knows no id', tries, { kind: 'body', body: '{"data": {"viewer": {"databaseId": null}}}' }],
    [
      'says no',
      1,
      { kind: 'body', body: '{"data": null, "errors": [{"type": "FORBIDDEN", "message": "No."}]}' },
    ],
  ]

  async function withoutGraph(actor: string, fault: Fault, times: number) {
    const scripts = [{ request: 1, times, fault }]
    simulator = await startSimulator({ world: worldAt(), requestsPerHour: 1_000_000, actor, scripts })
    return connectWriting(simulator).issues
  }

  test.each(refusals)(
    'is found out over REST for a person’s token where GraphQL %s',
    async (_, times, fault) => {
      const issues = await withoutGraph('mona', fault, times)
      expect((await issues.create(draft)).ours).toBe(true)
      expect(simulator.requests.map(({ path }) => path)).toContain('/user')
    },
  )

  test('stays unknown for the job’s token where GraphQL refuses, and then nothing is written', async () => {
    const issues = await withoutGraph('github-actions[bot]', { kind: 'status', status: 403 }, 1)
    const unknown = {
      kind: 'forbidden',
      message: expect.stringMatching(/As whom the token writes cannot be found out/),
    }
    await expect(issues.create(draft)).rejects.toMatchObject(unknown)
    expect(simulator.world.writes).toEqual([])
    // It may have been passing.
    expect((await issues.create(draft)).ours).toBe(true)
  })

  test('is asked once', async () => {
    const { issues } = await open()
    await Promise.all([
      issues.labelled(LABEL, all),
      issues.change(1, { title: 'New' }),
      issues.labelled('P0', all),
    ])
    expect(simulator.requests.filter(({ path }) => path === '/graphql')).toEqual([])
  })
})
