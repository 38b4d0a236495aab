import { afterEach, describe, expect, test } from '@jest/globals'
import { type Options, type Simulator, startSimulator } from '../../../simulator/server.ts'
import type { Issue, World } from '../../../simulator/world.ts'
import type { IssueDraft, Issues } from '../../../src/ports/writing.ts'
import { connectWriting } from '../../fakes/real.ts'
import { NOW, worldAt } from '../../fakes/world.ts'

const LABEL = 'pipeline-failure'
const draft: IssueDraft = { title: 'CI is red', body: 'Since 10:00.', labels: [LABEL], assignees: [] }

let simulator: Simulator

afterEach(async () => await simulator.close())

async function open(options: Omit<Options, 'world'> & { readonly world?: World } = {}) {
  simulator = await startSimulator({ world: worldAt(), requestsPerHour: 1_000_000, ...options })
  return { world: simulator.world, ...connectWriting(simulator) }
}

function an(number: number, more: Partial<Issue> = {}): Issue {
  return { number, title: `No. ${number}`, createdAt: NOW - 1000, labels: [LABEL], reactions: {}, ...more }
}

describe('a listing', () => {
  test('tells of an issue all that the port promises', async () => {
    const { world, issues } = await open()
    world.issues = [
      an(7, {
        ...{ body: 'Body <!-- marker -->', labels: [LABEL, 'P0'], reactions: { '+1': 2, eyes: 1 } },
        ...{ assignees: ['mona'], updatedAt: NOW - 10, closedAt: NOW - 20 },
      }),
    ]
    expect(await issues.labelled(LABEL, { state: 'all' })).toEqual([
      {
        ...{ number: 7, url: 'https://github.com/octo-org/octo-repo/issues/7', state: 'closed' },
        ...{ title: 'No. 7', body: 'Body <!-- marker -->', labels: [LABEL, 'P0'], assignees: ['mona'] },
        ...{ ours: true, createdAt: NOW - 1000, updatedAt: NOW - 10, closedAt: NOW - 20 },
        comments: 0,
        reactions: { '+1': 2, eyes: 1 },
      },
    ])
  })

  test('holds those with the label alone, the ones changed last first, and no pull request', async () => {
    const { world, issues } = await open()
    world.pullRequests = [{ number: 3, title: 'Bump', createdAt: NOW - 99, author: 'mona' }]
    world.issues = [
      an(1, { updatedAt: NOW - 5 }),
      an(2, { labels: ['bug'] }),
      an(4, { isPullRequest: true }),
      an(5, { updatedAt: NOW - 1, labels: ['Pipeline-Failure'] }),
      an(6, { closedAt: NOW - 2 }),
    ]
    const numbers = async (...query: Parameters<Issues['labelled']>) =>
      (await issues.labelled(...query)).map(({ number }) => number)
    expect(await numbers(LABEL, { state: 'open' })).toEqual([5, 1])
    expect(await numbers(LABEL, { state: 'all' })).toEqual([5, 6, 1])
    expect(await numbers(LABEL, { state: 'all', since: NOW - 2 })).toEqual([5, 6])
    expect(await numbers('no such', { state: 'all' })).toEqual([])
  })

  test.each([
    ['github-actions[bot]', [1, 2]],
    ['my-app[bot]', [3]],
    ['mona', [4]],
  ])('calls ours what %s wrote, and nothing else', async (actor, ours) => {
    const { world, issues } = await open({ actor })
    const authors = [undefined, 'github-actions[bot]', 'my-app[bot]', 'mona', 'github-actions', null]
    world.issues = authors.map((author, i) => an(i + 1, author === undefined ? {} : { author }))
    const found = await issues.labelled(LABEL, { state: 'open' })
    expect(
      found
        .filter((issue) => issue.ours)
        .map(({ number }) => number)
        .toSorted(),
    ).toEqual(ours)
    expect(found).toHaveLength(authors.length)
  })

  test('of ten thousand issues is read to its end, by cursors, each issue once', async () => {
    const { world, issues } = await open()
    world.issues = Array.from({ length: 10_050 }, (_, i) => an(i + 1))
    const found = await issues.labelled(LABEL, { state: 'open' })
    expect(new Set(found.map(({ number }) => number)).size).toBe(10_050)
    expect(found).toHaveLength(10_050)
  })

  test('ends where the requests of the step end', async () => {
    const { world } = await open()
    world.issues = Array.from({ length: 500 }, (_, i) => an(i + 1))
    const { issues } = connectWriting(simulator, { budget: 4 })
    await expect(issues.labelled(LABEL, { state: 'open' })).rejects.toMatchObject({ kind: 'budget' })
  })

  test('is read where a page is as large as people can make it', async () => {
    const { world, issues } = await open()
    world.issues = Array.from({ length: 60 }, (_, i) => an(i + 1, { body: '\u0001'.repeat(65_536) }))
    expect(await issues.labelled(LABEL, { state: 'open' })).toHaveLength(60)
  })
})

describe('a write', () => {
  test('makes an issue with all that the draft says, and labels that there were not', async () => {
    const { world, issues } = await open()
    world.people.set('mona', 'write')
    const made = await issues.create({ ...draft, labels: [LABEL, 'P0'], assignees: ['mona'] })
    expect(made).toMatchObject({ number: 1, ours: true, state: 'open', title: draft.title, body: draft.body })
    expect([made.labels, made.assignees]).toEqual([[LABEL, 'P0'], ['mona']])
    expect(await issues.labelled('P0', { state: 'open' })).toEqual([made])
    expect(world.writes).toMatchObject([{ by: 'github-actions[bot]', what: 'issue-created', issue: 1 }])
  })

  test('changes what is named and leaves the rest', async () => {
    const { world, issues } = await open()
    const { number } = await issues.create(draft)
    world.now += 60
    const closed = await issues.change(number, { state: 'closed', reason: 'duplicate', body: 'Done.' })
    expect(closed).toMatchObject({ ...draft, body: 'Done.', state: 'closed', closedAt: NOW + 60 })
    expect(world.issues[0]?.stateReason).toBe('duplicate')
    expect(world.writes.at(-1)?.sent).toEqual({ state: 'closed', state_reason: 'duplicate', body: 'Done.' })
    expect(await issues.change(number, { state: 'open' })).toMatchObject({ state: 'open', body: 'Done.' })
    expect(await issues.change(number, { labels: [] })).toMatchObject({ labels: [], title: draft.title })
  })

  test('comments as it is told', async () => {
    const { world, issues } = await open()
    const { number } = await issues.create(draft)
    await issues.comment(number, '@mona `<!-- -->` ✓')
    expect(world.issues[0]?.comments?.map(({ body, author }) => [body, author])).toEqual([
      ['@mona `<!-- -->` ✓', 'github-actions[bot]'],
    ])
  })

  test('leaves out who cannot be assigned, and assigns the others', async () => {
    const { world, issues } = await open()
    world.people.set('mona', 'write')
    const made = await issues.create({ ...draft, assignees: ['gone', 'mona', 'octo-org/team'] })
    expect(made.assignees).toEqual(['mona'])
    expect((await issues.change(made.number, { assignees: ['gone'], body: 'New.' })).assignees).toEqual([])
    expect(world.issues).toMatchObject([{ body: 'New.', assignees: [] }])
    expect(world.writes).toHaveLength(2)
  })

  test('that is refused for another reason is not tried with others', async () => {
    const { world, issues } = await open()
    world.people.set('mona', 'write')
    const refused = issues.create({ ...draft, title: '', assignees: ['mona'] })
    await expect(refused).rejects.toMatchObject({ kind: 'rejected', message: expect.stringMatching(/title/) })
    expect(simulator.requests.filter(({ path }) => path.endsWith('/issues'))).toHaveLength(1)
  })

  test('names no more than ten', async () => {
    const { world, issues } = await open()
    const logins = Array.from({ length: 12 }, (_, i) => `person-${i}`)
    for (const login of logins) world.people.set(login, 'read')
    expect((await issues.create({ ...draft, assignees: logins })).assignees).toEqual(logins.slice(0, 10))
  })

  test('waits until a second after the one before, whatever that one was', async () => {
    const { world } = await open()
    const waits: number[] = []
    const writtenBefore: number[] = []
    const sleep = async (milliseconds: number) => {
      waits.push(milliseconds)
      writtenBefore.push(world.writes.length)
    }
    const { issues, markCommit } = connectWriting(simulator, { sleep })
    const sha = '0'.repeat(40)
    await issues.create(draft)
    await Promise.all([
      issues.comment(1, 'One.'),
      markCommit({ as: 'status', sha, state: 'success', description: '', url: 'https://a.b' }),
    ])
    expect(world.writes.map(({ what }) => what)).toEqual([
      ...['issue-created', 'comment-created', 'status-created'],
    ])
    expect(writtenBefore).toEqual([1, 2])
    for (const wait of waits) expect(wait).toBeGreaterThan(0)
    for (const wait of waits) expect(wait).toBeLessThanOrEqual(1000)
  })

  test('that is refused holds up none that comes after it', async () => {
    const { issues } = await open()
    const [refused, made] = await Promise.allSettled([issues.comment(9, 'To whom?'), issues.create(draft)])
    expect([refused.status, made.status]).toEqual(['rejected', 'fulfilled'])
  })
})

describe('a refusal', () => {
  const read = { issues: 'read', statuses: 'read', checks: 'read' } as const
  const disabled = { ...worldAt(), hasIssues: false }
  test.each<readonly [string, string, RegExp, Parameters<typeof open>[0], (issues: Issues) => unknown]>([
    [
      'a token that may only read',
      'forbidden',
      /not accessible/,
      { permissions: read },
      (i) => i.create(draft),
    ],
    [
      'a token without issues',
      'forbidden',
      /token read/,
      { permissions: {} },
      (i) => i.labelled('a', { state: 'all' }),
    ],
    ['issues that are switched off', 'not-found', /disabled/, { world: disabled }, (i) => i.create(draft)],
    ['an issue that is gone', 'not-found', /Not Found/, {}, (i) => i.change(9, { body: '' })],
    [
      'a body that is too long',
      'rejected',
      /maximum is 65536/,
      {},
      (i) => i.create({ ...draft, body: 'é'.repeat(65_537) }),
    ],
    [
      'a title that is too long',
      'rejected',
      /maximum is 256/,
      {},
      (i) => i.create({ ...draft, title: 'é'.repeat(257) }),
    ],
    [
      'a comment of nothing',
      'rejected',
      /cannot be blank/,
      { world: lockedWorld() },
      (i) => i.comment(2, ''),
    ],
    [
      'too many labels',
      'rejected',
      /more than 100/,
      {},
      (i) => i.create({ ...draft, labels: Array(101).fill('a') }),
    ],
    [
      'an issue that is locked',
      'forbidden',
      /locked/,
      { world: lockedWorld() },
      (i) => i.comment(1, 'Hello?'),
    ],
  ])('for %s is of kind %s, in GitHub’s words', async (_, kind, message, options, act) => {
    const { issues, world } = await open(options)
    await expect(act(issues)).rejects.toMatchObject({
      ...{ name: 'ApiError', kind, message: expect.stringMatching(message) },
    })
    expect(world.writes).toEqual([])
  })

  test('of one write too many in a minute says how long to wait, and is not tried again', async () => {
    const { world, issues } = await open()
    await issues.create(draft)
    for (let i = 1; i < 80; i++) await issues.comment(1, `${i}`)
    const before = simulator.requests.length
    await expect(issues.comment(1, '80')).rejects.toMatchObject({
      kind: 'rate-limit',
      message: expect.stringMatching(/1 min/),
    })
    expect(simulator.requests).toHaveLength(before + 1)
    world.now += 61
    await issues.comment(1, '80')
    expect(world.issues[0]?.comments).toHaveLength(80)
  })
})

function lockedWorld(): World {
  const world = worldAt()
  world.issues = [an(1, { locked: true }), an(2)]
  return world
}
