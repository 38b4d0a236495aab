import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { webhookUrls } from '../../simulator/channels/receivers.ts'
import { openTheatre, type Theatre } from './messages.ts'

const schema = readFileSync(new URL('../../schema/incidents.schema.json', import.meta.url), 'utf8')
const validate = formats.default(new Ajv2020()).compile(JSON.parse(schema))

describe('a week of incidents, told in Slack', () => {
  let theatre: Theatre
  beforeAll(async () => {
    theatre = await openTheatre()
  })
  afterAll(async () => await theatre.close())

  test('is told once for each thing that happens, and answered in its thread', async () => {
    const told: string[] = []
    for (const { title, happen } of theatre.acts) {
      happen()
      const { exitCode, outputs } = await theatre.tell()
      expect(exitCode).toBe(0)
      expect(validate(JSON.parse(outputs.incidents ?? ''))).toBe(true)
      const heard = theatre.heard()
      told.push(`${title}: ${outputs['messages-sent']}`, ...heard)
    }
    expect(told).toEqual([
      'All is well: 0',
      'A commit breaks the default branch: 1',
      '/api/chat.postMessage 🔴 CI is red on main · octo-org/octo-repo · since 2026-11-20 13:52 UTC (7 min 41 s)',
      'It fails again, and a pull request with it: 0',
      'Nothing happens: 0',
      'A commit mends it: 1',
      '/api/chat.update 🟢 CI is green again on main · octo-org/octo-repo · lasted 4 h 1 min, from 2026-11-20 13:52 UTC',
      '/api/chat.postMessage 🟢 CI is green again on main · octo-org/octo-repo · lasted 4 h 1 min, from 2026-11-20 13:52 UTC',
      'The network fails in the packages: 1',
      '/api/chat.postMessage 🔴 Packages is red on main · octo-org/octo-repo · since 2026-11-21 17:52 UTC (7 min 51 s)',
      'Run again, the same commit passes: 1',
      '/api/chat.update 🟢 False alarm: Packages is green again on main · octo-org/octo-repo · lasted 1 h 1 min, from 2026-11-21 17:52 UTC',
      '/api/chat.postMessage 🟢 False alarm: Packages is green again on main · octo-org/octo-repo · lasted 1 h 1 min, from 2026-11-21 17:52 UTC',
    ])
  })
})

describe('on the day it breaks', () => {
  let theatre: Theatre
  beforeAll(async () => {
    theatre = await openTheatre()
    for (const { happen } of theatre.acts.slice(0, 2)) happen()
  })
  afterAll(async () => await theatre.close())

  test('a dry run prints what it would send, sends nothing and remembers nothing of it', async () => {
    const dry = await theatre.tell({ 'dry-run': 'true', 'commit-mark': 'status' })
    expect(theatre.heard()).toEqual([])
    expect(theatre.stage.simulator.world.writes).toEqual([])
    expect(dry.log).toContain('Dry run: {"as":"status"')
    expect(dry.log).toContain('Dry run: ')
    expect(dry.log).toContain('CI is red on main')
    expect(dry.summary).toContain('nothing sent in a dry run')
  })

  test('a channel that is down keeps its queue, and does not stop the others', async () => {
    theatre.receivers.scripts = [
      { request: 1, times: 50, fault: { kind: 'status', status: 503, headers: { 'retry-after': '3600' } } },
    ]
    const down = await theatre.tell()
    expect(down.exitCode).toBe(0)
    expect(down.outputs['messages-sent']).toBe('0')
    expect(down.log).toMatch(/::warning::A message was not sent\. slack: HTTP 503/)
    theatre.receivers.scripts = []
    theatre.heard()
    theatre.stage.simulator.world.now += 300
    const up = await theatre.tell({ 'teams-webhook-url': webhookUrls.teams })
    expect(up.outputs['messages-sent']).toBe('2')
    expect(theatre.receivers.calls.map(({ host }) => host).slice(-2)).toEqual([
      'slack.com',
      'prod-01.westus.logic.azure.com',
    ])
  })

  test('without a channel there is a notice, and no mistake', async () => {
    const { exitCode, log } = await theatre.tell({ 'slack-bot-token': '' })
    expect(exitCode).toBe(0)
    expect(log).toContain('No channel is named')
  })

  test('a channel that cannot be is one clear mistake', async () => {
    const { exitCode, log } = await theatre.tell({
      'slack-webhook-url': 'https://example.com/x',
      'slack-bot-token': '',
    })
    expect(exitCode).toBe(1)
    expect(log).toMatch(/::error::`slack-webhook-url`/)
  })
})

/** `npm run test:deep` lets more of them race. */
const monitors = process.env.DEEP ? 10 : 4

describe(`${monitors} monitors that start in the same second`, () => {
  let theatre: Theatre
  beforeAll(async () => {
    theatre = await openTheatre()
    for (const { happen } of theatre.acts.slice(0, 2)) happen()
  })
  afterAll(async () => await theatre.close())

  test('send one message and make one issue', async () => {
    const { stage, receivers } = theatre
    const steps = await Promise.all(
      Array.from({ length: monitors }, (_, i) =>
        theatre.tell(
          { mode: 'notify,open-issue', state: 'artifact' },
          {},
          { number: 100 + i, folder: join(stage.root, `machine-${i}`) },
        ),
      ),
    )
    expect(steps.filter(({ exitCode }) => exitCode !== 0)).toEqual([])
    expect(receivers.calls).toHaveLength(1)
    const { issues } = stage.simulator.world
    expect(issues.filter(({ closedAt }) => closedAt === undefined).map(({ number }) => number)).toEqual([1])
    // The younger of two that were made at once was taken back.
    expect(issues.slice(1).map(({ stateReason }) => stateReason)).toEqual(
      issues.slice(1).map(() => 'duplicate'),
    )
  })
})

test('a step can say after every look how things are, and mark the newest commit', async () => {
  const theatre = await openTheatre()
  try {
    const look = async () => await theatre.tell({ on: 'always', 'commit-mark': 'status' })
    for (const { happen } of theatre.acts.slice(0, 2)) {
      happen()
      await look()
    }
    theatre.stage.simulator.world.now += 300
    await look()
    expect(theatre.heard().map((text) => text.split(' · ')[0])).toEqual([
      '/api/chat.postMessage 🔵 The pipeline is healthy',
      '/api/chat.postMessage 🔴 CI is red on main',
      '/api/chat.postMessage 🔴 The pipeline is unhealthy',
      '/api/chat.postMessage 🔴 The pipeline is unhealthy',
    ])
    const marks = theatre.stage.simulator.world.writes.map(({ what, sent }) => [
      what,
      sent.context,
      sent.state,
      sent.description,
    ])
    expect(marks).toEqual([
      ['status-created', 'pipeline-vitals', 'success', 'Nothing critical goes on'],
      ['status-created', 'pipeline-vitals', 'failure', 'CI is red on main'],
    ])
  } finally {
    await theatre.close()
  }
})
