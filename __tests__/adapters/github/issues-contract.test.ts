import { afterEach, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../../simulator/server.ts'
import type { IssueDraft, Issues } from '../../../src/ports/writing.ts'
import { fakeTracker } from '../../fakes/issues.ts'
import { connectWriting } from '../../fakes/real.ts'
import { NOW, worldAt } from '../../fakes/world.ts'

type Subject = {
  readonly issues: Issues
  /** Somebody else, in the same repository. */
  readonly others: Issues
  /** Gives an issue 👀. */
  readonly look: (number: number, as: 'writer' | 'stranger') => Promise<void>
  readonly wait: () => void
}

let simulators: readonly Simulator[] = []
afterEach(async () => {
  for (const simulator of simulators) await simulator.close()
  simulators = []
})

async function fake(): Promise<Subject> {
  const tracker = fakeTracker(NOW)
  const wait = () => {
    tracker.now += 10
  }
  const look = async (number: number, as: string) => {
    if (as === 'writer') tracker.lookedAt.add(number)
  }
  return { issues: tracker.as('github-actions[bot]'), others: tracker.as('mona'), look, wait }
}

async function real(): Promise<Subject> {
  const world = worldAt()
  const open = async (actor: string) => await startSimulator({ world, actor })
  const [bot, mona, pat] = await Promise.all(['github-actions[bot]', 'mona', 'pat'].map(open))
  if (!bot || !mona || !pat) throw new RangeError('no simulator')
  simulators = [bot, mona, pat]
  world.people.set('mona', 'write')
  const look = async (number: number, as: 'writer' | 'stranger') => {
    const { url, token } = as === 'writer' ? mona : pat
    const { ok } = await fetch(`${url}/repos/${world.owner}/${world.name}/issues/${number}/reactions`, {
      ...{ method: 'POST', body: '{"content":"eyes"}', headers: { authorization: `Bearer ${token}` } },
    })
    expect(ok).toBe(true)
  }
  const wait = () => {
    world.now += 10
  }
  return { issues: connectWriting(bot).issues, others: connectWriting(mona).issues, look, wait }
}

const LABEL = 'pipeline-failure'
const draft: IssueDraft = { title: 'CI is red', body: 'Since 10:00.', labels: [LABEL], assignees: [] }

describe.each([
  ['the fake', fake],
  ['the real adapter', real],
])('%s', (_, open) => {
  test('shows what was made, as it was made', async () => {
    const { issues } = await open()
    const made = await issues.create(draft)
    expect(made).toEqual({
      ...{ ...draft, number: 1, url: 'https://github.com/octo-org/octo-repo/issues/1', state: 'open' },
      ...{ ours: true, comments: 0, reactions: {}, closedAt: undefined },
      ...{ createdAt: expect.any(Number), updatedAt: made.createdAt },
    })
    expect(await issues.labelled(LABEL, { state: 'open' })).toEqual([made])
    expect(await issues.labelled('another', { state: 'all' })).toEqual([])
  })

  test('knows its own from those of others', async () => {
    const { issues, others } = await open()
    await issues.create(draft)
    await others.create(draft)
    const ours = async (by: Issues) =>
      (await by.labelled(LABEL, { state: 'all' })).filter((issue) => issue.ours).map(({ number }) => number)
    expect([await ours(issues), await ours(others)]).toEqual([[1], [2]])
  })

  test('changes what is named, and tells of it afterwards', async () => {
    const { issues, wait } = await open()
    const made = await issues.create(draft)
    wait()
    const changed = await issues.change(1, { body: 'Still.', labels: [LABEL, 'P0'] })
    expect(changed).toEqual({
      ...{ ...made, body: 'Still.', labels: [LABEL, 'P0'], updatedAt: expect.any(Number) },
    })
    expect(changed.updatedAt).toBeGreaterThan(made.updatedAt)
    expect(await issues.labelled('P0', { state: 'open' })).toEqual([changed])
  })

  test('closes, remembers since when, and opens again', async () => {
    const { issues, wait } = await open()
    await issues.create(draft)
    wait()
    const closed = await issues.change(1, { state: 'closed', reason: 'completed' })
    expect([closed.state, closed.closedAt]).toEqual(['closed', closed.updatedAt])
    expect(await issues.labelled(LABEL, { state: 'open' })).toEqual([])
    wait()
    expect((await issues.change(1, { state: 'closed', body: 'Again.' })).closedAt).toBe(closed.closedAt)
    const reopened = await issues.change(1, { state: 'open' })
    expect([reopened.state, reopened.closedAt]).toEqual(['open', undefined])
    expect(await issues.labelled(LABEL, { state: 'open' })).toEqual([reopened])
  })

  test('lists what was changed last first, and nothing that was changed before a time', async () => {
    const { issues, wait } = await open()
    for (const title of ['One', 'Two', 'Three']) {
      await issues.create({ ...draft, title })
      wait()
    }
    const { updatedAt } = await issues.change(1, { title: 'First' })
    const titles = async (since: number) =>
      (await issues.labelled(LABEL, { state: 'all', since })).map(({ title }) => title)
    expect(await titles(0)).toEqual(['First', 'Three', 'Two'])
    expect(await titles(updatedAt)).toEqual(['First'])
    expect(await titles(updatedAt + 1)).toEqual([])
  })

  test('knows whether one who may write looks at it, among others who may not', async () => {
    const { issues, look } = await open()
    await issues.create(draft)
    expect(await issues.isLookedAt(1)).toBe(false)
    await look(1, 'stranger')
    expect(await issues.isLookedAt(1)).toBe(false)
    await look(1, 'writer')
    expect(await issues.isLookedAt(1)).toBe(true)
  })

  test('does not find what is not there', async () => {
    const { issues } = await open()
    const missing = { name: 'ApiError', kind: 'not-found' }
    await expect(issues.change(5, { title: 'a' })).rejects.toMatchObject(missing)
    await expect(issues.comment(5, 'a')).rejects.toMatchObject(missing)
    await expect(issues.isLookedAt(5)).rejects.toMatchObject(missing)
  })
})
