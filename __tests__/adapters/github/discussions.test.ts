import { afterEach, describe, expect, test } from '@jest/globals'
import type { Simulator } from '../../../simulator/server.ts'
import type { World } from '../../../simulator/world.ts'
import type { ReportText } from '../../../src/core/weekly/report-issue.ts'
import { deliverReport } from '../../../src/delivery/report-issue.ts'
import { connectWriting, simulate } from '../../fakes/real.ts'
import { worldAt } from '../../fakes/world.ts'

let simulator: Simulator | undefined
afterEach(async () => await simulator?.close())

async function open(given: Partial<World> = {}, permissions?: Parameters<typeof simulate>[2]) {
  const world = { ...worldAt(), discussionCategories: ['general', 'show-and-tell'], ...given }
  simulator = await simulate(world, [], permissions)
  return { world, discussions: connectWriting(simulator).discussions }
}

const draft = { title: 'Week 1', body: 'All is well\n', labels: ['general'], assignees: [] }

describe('discussions', () => {
  test('are made in their category, listed with the newest first, edited and closed', async () => {
    const { discussions, world } = await open()
    const first = await discussions.create(draft)
    expect(first).toMatchObject({ title: 'Week 1', body: 'All is well\n', state: 'open', ours: true })
    expect(first.url).toBe('https://github.com/octo-org/octo-repo/discussions/1')
    world.now += 60
    const second = await discussions.create({ ...draft, title: 'Week 2' })
    await discussions.create({ ...draft, labels: ['show-and-tell'] })
    const all = async (state: 'open' | 'all') =>
      (await discussions.labelled('general', { state })).map(({ number }) => number)
    expect(await all('open')).toEqual([second.number, first.number])
    world.now += 60
    expect(await discussions.change(first.number, { title: 'Week 1, once more' })).toMatchObject({
      ...{ title: 'Week 1, once more', body: 'All is well\n' },
    })
    await discussions.change(second.number, { state: 'closed', reason: 'completed' })
    expect(await all('open')).toEqual([first.number])
    expect(await all('all')).toHaveLength(2)
    expect(world.discussions?.map(({ closedAs }) => closedAs)).toEqual([undefined, 'OUTDATED', undefined])
  })

  test('of others are told from ours', async () => {
    const theirs = { number: 7, category: 'general', title: 'Hello', body: '', author: 'mona' }
    const { discussions } = await open({ discussions: [{ ...theirs, createdAt: 1, updatedAt: 1 }] })
    expect(await discussions.labelled('general', { state: 'open' })).toMatchObject([
      { number: 7, ours: false },
    ])
  })

  test('without their category, or the permission, are refused with a word', async () => {
    const { discussions } = await open({ discussionCategories: [] })
    await expect(discussions.create(draft)).rejects.toMatchObject({
      ...{ kind: 'not-found', message: expect.stringContaining('"general"') },
    })
    await simulator?.close()
    const read = await open({}, { discussions: 'read' })
    await expect(read.discussions.create(draft)).rejects.toMatchObject({ kind: 'forbidden' })
    await simulator?.close()
    const none = await open({}, { contents: 'read' })
    await expect(none.discussions.labelled('general', { state: 'all' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('whose answer is lost are sent once all the same', async () => {
    const world = { ...worldAt(), discussionCategories: ['general'] }
    simulator = await simulate(world, [{ request: 2, times: Infinity, fault: { kind: 'cut-body' } }])
    const { discussions } = connectWriting(simulator)
    await expect(discussions.create(draft)).rejects.toMatchObject({ name: 'ApiError' })
    expect(simulator.world.discussions).toHaveLength(1)
  })
})

test('reports of periods are a discussion each, of which the older ones are closed', async () => {
  const { discussions, world } = await open()
  const place = { issues: discussions, label: 'general' }
  const deliver = async (week: number) => {
    const title = `Week ${week}`
    const report: ReportText = {
      period: title,
      title,
      markdown: () => `## ${title}\n\n- [ ] Do it`,
      keys: ['do'],
    }
    world.now += 60
    return await deliverReport({ report, kind: 'per-period', place, now: world.now })
  }
  for (const week of [1, 2, 2]) await deliver(week)
  expect(world.discussions?.map(({ title, closedAs }) => [title, closedAs])).toEqual([
    ['Week 1', 'OUTDATED'],
    ['Week 2', undefined],
  ])
})
