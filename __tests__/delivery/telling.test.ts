import { describe, expect, test } from '@jest/globals'
import type { Channel } from '../../src/adapters/channels/channel.ts'
import type { Delivery } from '../../src/adapters/channels/delivery.ts'
import { factsOf } from '../../src/core/incidents/incident-facts.ts'
import type { IncidentMemory } from '../../src/core/incidents/memory.ts'
import { emptyIncidentMemory, mergeIncidentMemories } from '../../src/core/incidents/memory.ts'
import { defaultNotifySettings } from '../../src/core/incidents/notify-settings.ts'
import { queueOf } from '../../src/core/incidents/outbox.ts'
import { DAY } from '../../src/core/model.ts'
import type { Message } from '../../src/core/reports/message.ts'
import { type TellingGiven, type Told, tell } from '../../src/delivery/telling.ts'
import { anIncident, main, memoryOf, NOON } from '../core/incidents/build.ts'

const incident = anIncident()
const other = anIncident({
  subject: { ...main, workflow: 'deploy.yml' },
  last: { ...incident.last, runId: 2 },
})
const memory = memoryOf(incident, other)

/** A step that tells, and all that it does, in order. */
async function step(
  more: Partial<TellingGiven> = {},
  answers: Readonly<Record<string, Delivery>> = {},
  address = '1',
) {
  const done: string[] = []
  const saved: IncidentMemory[] = []
  const channel = (name: string): Channel => ({
    ...{ name, id: `${name}:${address}` },
    send: async ({ headline }, { earlier, mentions }) => {
      done.push([name, headline, earlier, ...mentions].filter(Boolean).join(' '))
      return answers[`${name} ${headline}`] ?? answers[name] ?? { kind: 'sent', reference: `${name}/1` }
    },
    preview: ({ headline }) => `${name}: ${headline}`,
  })
  const facts = factsOf([...(more.memory ?? memory).incidents.values()], {
    history: { workflows: new Map(), ranges: new Map() },
    ...{ repositoryUrl: 'https://github.com/acme/shop', defaultBranch: 'main' },
    ...{ groups: [], health: { alerts: [] }, now: NOON },
  })
  const told: Told = await tell({
    ...{ memory, facts, channels: [channel('a'), channel('b')], settings: defaultNotifySettings },
    routing: { nameOf: (path) => path, ownersOf: () => [] },
    resolves: 'told',
    words: {
      ...{ repository: 'acme/shop', repositoryUrl: 'https://github.com/acme/shop' },
      ...{ template: 'full', title: '', pagesOf: () => [] },
    },
    ...{ reports: [], by: '1/1', now: NOON, run: 'real', onlyRun: undefined },
    save: async (state) => {
      done.push('saved')
      saved.push(state)
      return true
    },
    news: async () => emptyIncidentMemory,
    ...more,
  })
  return { ...told, done, saved }
}

const down: Delivery = { kind: 'failed', why: 'HTTP 503', retryable: true }
const refused: Delivery = { kind: 'failed', why: 'HTTP 404', retryable: false }
const [ci, deploy] = ['ci.yml is red on main', 'deploy.yml is red on main']

describe('a step that tells', () => {
  test('saves before it sends, and after each message', async () => {
    const { done, sent, waiting } = await step()
    expect(done).toEqual([
      ...['saved', `a ${ci}`, 'saved', `a ${deploy}`, 'saved'],
      ...[`b ${ci}`, 'saved', `b ${deploy}`, 'saved'],
    ])
    expect([sent.length, waiting]).toEqual([4, 0])
  })

  test('waits for what others stored only where there is something to send', async () => {
    const looks: string[] = []
    const news = async () => {
      looks.push('looked')
      return emptyIncidentMemory
    }
    const { memory: told } = await step({ news })
    await step({ news, memory: told, by: '2/1', now: NOON + 60 })
    expect(looks).toEqual(['looked'])
  })

  test('killed after any save, is continued by the next without a message twice but the last, or one left out', async () => {
    const { saved } = await step()
    for (const [i, state] of saved.entries()) {
      const next = await step({ memory: state, by: '2/1', now: NOON + 660 })
      expect(next.sent).toHaveLength(4 - i)
    }
  })

  test('leaves what another monitor claimed before it to that one', async () => {
    const { saved } = await step({ by: '0/1', now: NOON - 5 })
    const first = saved[0] ?? emptyIncidentMemory
    const { done, sent } = await step({ news: async () => first })
    expect([done, sent]).toEqual([['saved'], []])
  })

  test('tells another address of the same kind what it has not been told', async () => {
    const { memory: told } = await step()
    const others = await step({ memory: told, by: '2/1', now: NOON + 60 }, {}, '2')
    expect(others.sent.map(({ channel }) => channel)).toEqual(['a', 'a', 'b', 'b'])
    expect((await step({ memory: others.memory, by: '3/1', now: NOON + 120 })).sent).toEqual([])
  })

  test('tells in the thread that a channel began', async () => {
    const { memory: told } = await step()
    const resolution = { at: NOON + 600, endedAt: NOON + 600, cause: 'fixed' } as const
    const over = { ...told, incidents: memoryOf({ ...incident, resolution }, other).incidents }
    const { done } = await step({ memory: over, now: NOON + 600 })
    expect(done.filter((line) => line !== 'saved')).toEqual([
      ...['a ci.yml is green again on main a/1', 'b ci.yml is green again on main b/1'],
    ])
  })

  test('keeps the queue of a channel that is down, in order, and tells the others', async () => {
    const { sent, waiting, troubles, memory: after } = await step({}, { a: down })
    expect(sent.map(({ channel }) => channel)).toEqual(['b', 'b'])
    expect([waiting, troubles]).toEqual([2, [{ channel: 'a', why: 'HTTP 503', fate: 'waits' }]])
    const again = await step({ memory: after, by: '2/1', now: NOON + 60 })
    expect(again.done.filter((line) => line !== 'saved')).toEqual([`a ${ci}`, `a ${deploy}`])
  })

  test('keeps what a channel refuses altogether for a day, in which its address can be mended', async () => {
    const { waiting, troubles, memory: after } = await step({}, { a: refused })
    expect([waiting, troubles.map(({ fate }) => fate)]).toEqual([2, ['waits', 'waits']])
    const mended = await step({ memory: after, by: '2/1', now: NOON + 600 })
    expect(mended.done.filter((line) => line !== 'saved')).toEqual([`a ${ci}`, `a ${deploy}`])
    const never = await step({ memory: after, by: '3/1', now: NOON + 2 * DAY }, { a: refused })
    expect(never.troubles.map(({ fate }) => fate)).toContain('dropped')
    expect(queueOf(never.memory.outbox, 'a').filter(({ decidedAt }) => decidedAt === NOON)).toEqual([])
  })

  test('drops the one message that a channel refuses, and says so', async () => {
    const { waiting, troubles, sent } = await step({}, { [`a ${ci}`]: refused })
    expect([waiting, troubles]).toEqual([0, [{ channel: 'a', why: 'HTTP 404', fate: 'dropped' }]])
    expect(sent).toHaveLength(3)
  })

  test('sends nothing and changes nothing in a dry run', async () => {
    const { done, previews, memory: after } = await step({ run: 'dry' })
    expect([done, after]).toEqual([[], memory])
    expect(previews).toEqual([`a: ${ci}`, `a: ${deploy}`, `b: ${ci}`, `b: ${deploy}`])
  })

  test('tells of the run that started it alone, where nothing is remembered', async () => {
    const { done } = await step({ onlyRun: 2 })
    expect(done.filter((line) => line !== 'saved')).toEqual([`a ${deploy}`, `b ${deploy}`])
  })

  test('tells all the same where nothing could be stored', async () => {
    const { sent } = await step({
      save: async () => false,
      news: async () => {
        throw new Error('asked for nothing')
      },
    })
    expect(sent).toHaveLength(4)
  })

  test('calls those whom the routes name, and nobody for what is over', async () => {
    const settings = { ...defaultNotifySettings, routes: [{ to: ['a'], mention: ['mona'] }] }
    const { done, memory: told } = await step({ settings })
    expect(done.filter((line) => line !== 'saved')).toEqual([`a ${ci} mona`, `a ${deploy} mona`])
    const resolution = { at: NOON + 600, endedAt: NOON + 600, cause: 'fixed' } as const
    const over = { ...told, incidents: memoryOf({ ...incident, resolution }, other).incidents }
    const next = await step({ settings, memory: over, now: NOON + 600 })
    expect(next.done).toContain('a ci.yml is green again on main a/1')
  })

  test('sends a report besides, once to each channel, and does not queue it', async () => {
    const report: Message = {
      ...{
        kind: 'report',
        severity: 'info',
        repository: 'acme/shop',
        headline: 'The week',
        topic: 'The week',
      },
      ...{ broke: [], suspects: [], fields: [], links: [], at: '2025-06-16T12:00:00Z' },
      ...{ idempotencyKey: 'r', threadKey: 'r' },
    }
    const { done, waiting, troubles } = await step({ memory: memoryOf(), reports: [report] }, { a: down })
    expect(done.filter((line) => line !== 'saved')).toEqual(['a The week', 'b The week'])
    expect([waiting, troubles.map(({ fate }) => fate)]).toEqual([0, ['dropped']])
  })
})

test('copies of a step’s memory, in any order, are one', async () => {
  const { saved } = await step()
  const forth = saved.reduce(mergeIncidentMemories)
  const back = saved.toReversed().reduce(mergeIncidentMemories)
  expect(back).toEqual(forth)
  expect((await step({ memory: forth, by: '3/1', now: NOON + 900 })).sent).toEqual([])
})
