import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ROUTING_KEY } from '../../../simulator/channels/pagerduty.ts'
import { isObject } from '../../../simulator/channels/post-office.ts'
import { type Receivers, startReceivers, webhookUrls } from '../../../simulator/channels/receivers.ts'
import { SLACK_TOKEN } from '../../../simulator/channels/slack.ts'
import { WEBHOOK_SECRET } from '../../../simulator/channels/webhooks.ts'
import type { Fault } from '../../../simulator/faults.ts'
import { type Channel, createChannel } from '../../../src/adapters/channels/channel.ts'
import type { Sender, WebhookParts } from '../../../src/adapters/channels/delivery.ts'
import { discord } from '../../../src/adapters/channels/discord.ts'
import { googleChat } from '../../../src/adapters/channels/google-chat.ts'
import { mattermost } from '../../../src/adapters/channels/mattermost.ts'
import { pagerDuty } from '../../../src/adapters/channels/pagerduty.ts'
import { createPost, defaultPostOptions } from '../../../src/adapters/channels/post.ts'
import { signingKey } from '../../../src/adapters/channels/signature.ts'
import { slackBot } from '../../../src/adapters/channels/slack-bot.ts'
import { slackWebhook } from '../../../src/adapters/channels/slack-webhook.ts'
import { type Service, targetOf } from '../../../src/adapters/channels/target.ts'
import { teams } from '../../../src/adapters/channels/teams.ts'
import { webhook } from '../../../src/adapters/channels/webhook.ts'
import type { Message } from '../../../src/core/reports/message.ts'
import { changed, hostileMessage, opened, options, resolved } from '../../builders/messages.ts'

let receivers: Receivers
beforeEach(async () => {
  receivers = await startReceivers()
})
afterEach(() => receivers.close())

type Name = keyof typeof webhookUrls
const serviceOf: Readonly<Record<Name, Service>> = {
  slack: 'slack',
  slackApi: 'slack-api',
  teams: 'teams',
  connector: 'teams',
  discord: 'discord',
  googleChat: 'google-chat',
  pagerDuty: 'pagerduty',
  mattermost: 'any',
  webhook: 'any',
}
const key = signingKey(WEBHOOK_SECRET)

const senders: Readonly<Record<Name, (parts: WebhookParts) => Sender>> = {
  slack: slackWebhook,
  slackApi: (parts) => slackBot({ ...parts, token: SLACK_TOKEN, channel: '#builds' }),
  teams: (parts) => teams({ ...parts, shape: 'message' }),
  connector: (parts) => teams({ ...parts, shape: 'message' }),
  discord,
  googleChat,
  pagerDuty: (parts) => pagerDuty({ ...parts, routingKey: ROUTING_KEY }),
  mattermost,
  webhook: (parts) => webhook({ ...parts, key }),
}
const names = Object.keys(webhookUrls) as readonly Name[]

/** A channel through the real proxy, with a clock that only sleeping moves. */
function open(name: Name, make: (parts: WebhookParts) => Sender = senders[name], idle = 5000) {
  let now = Date.parse('2026-11-23T10:21:00Z')
  const slept: number[] = []
  const post = createPost({
    ...defaultPostOptions,
    proxyEnv: { https_proxy: receivers.proxyUrl },
    ca: receivers.ca,
    idle,
    total: 10_000,
  })
  const target = targetOf(webhookUrls[name], {
    input: 'x',
    service: serviceOf[name],
    privateHosts: 'refused',
  })
  const channel = createChannel({
    name,
    address: webhookUrls[name],
    sender: make({ post, target, origins: options.origins, now: () => now }),
    secrets: [webhookUrls[name], SLACK_TOKEN, ROUTING_KEY, WEBHOOK_SECRET],
    pace: {
      tries: 4,
      firstPause: 1000,
      deadline: 45_000,
      sleep: async (milliseconds) => {
        slept.push(milliseconds)
        now += milliseconds
      },
      random: () => 0.5,
      now: () => now,
    },
  })
  return { channel, slept }
}

const alone = { earlier: undefined, mentions: [] }
const following = (earlier: string | undefined) => ({ earlier, mentions: [] })

const posted = () => receivers.office.posted

describe.each(names)('%s', (name) => {
  test('takes every kind of message', async () => {
    const { channel } = open(name)
    for (const [i, message] of [opened, changed, resolved].entries()) {
      const delivery = await channel.send({ ...message, idempotencyKey: `k-${i}` }, alone)
      expect(delivery).toMatchObject({ kind: 'sent' })
    }
    expect(posted()).toHaveLength(3)
  })

  test('takes what strangers wrote, at any length', async () => {
    const { channel } = open(name)
    const message: Message = {
      ...hostileMessage('<!channel> @here \\ "</td>" \u202e\ud800💥'.repeat(400)),
      fields: Array.from({ length: 100 }, () => ({ name: 'x'.repeat(900), value: '`'.repeat(900) })),
    }
    expect(await channel.send(message, alone)).toMatchObject({ kind: 'sent' })
    expect(posted()).toHaveLength(1)
  })

  // G17 of what others do: of 13 transient faults, the usual client delivered none, or said it had when it had not.
  test.each<[string, Fault]>([
    ...[500, 502, 503, 504, 429, 408, 425].map((status): [string, Fault] => [
      `a ${status}`,
      { kind: 'status', status },
    ]),
    ['a 429 that says when', { kind: 'status', status: 429, headers: { 'retry-after': '7' } }],
    [
      'a 503 that says until when',
      { kind: 'status', status: 503, headers: { 'retry-after': 'Mon, 23 Nov 2026 10:21:09 GMT' } },
    ],
    ['a reset', { kind: 'reset' }],
    ['an end', { kind: 'close' }],
    ['an answer that breaks off', { kind: 'reset-after-headers' }],
  ])('delivers in spite of %s', async (_, fault) => {
    receivers.scripts = [{ request: 1, times: 1, fault }]
    const { channel, slept } = open(name)
    expect(await channel.send(opened, alone)).toMatchObject({ kind: 'sent' })
    expect(posted().length).toBeGreaterThanOrEqual(1)
    const asked = 'headers' in fault ? (fault.headers?.['retry-after'] === '7' ? 7000 : 9000) : 500
    expect(slept).toEqual([asked])
  })

  test('that is down is left in peace, and says that it is', async () => {
    receivers.scripts = [
      { request: 1, times: Number.POSITIVE_INFINITY, fault: { kind: 'status', status: 503 } },
    ]
    const { channel, slept } = open(name)
    expect(await channel.send(opened, alone)).toMatchObject({ kind: 'failed', retryable: true })
    expect(slept).toEqual([500, 1000, 2000])
    const calls = receivers.calls.length
    expect(await channel.send(changed, alone)).toMatchObject({ kind: 'failed', retryable: true })
    expect(receivers.calls.length).toBe(calls)
  })

  test('that says no is asked once', async () => {
    receivers.scripts = [{ request: 1, times: 1, fault: { kind: 'status', status: 403, body: 'forbidden' } }]
    const { channel, slept } = open(name)
    expect(await channel.send(opened, alone)).toEqual({
      kind: 'failed',
      why: 'HTTP 403: forbidden',
      retryable: false,
    })
    expect(slept).toEqual([])
    expect(await channel.send(changed, alone)).toMatchObject({ kind: 'sent' })
  })

  test('that asks for more patience than there is gets none', async () => {
    const fault = { kind: 'status', status: 429, headers: { 'retry-after': '315360000' } } as const
    receivers.scripts = [{ request: 1, times: 1, fault }]
    const { channel, slept } = open(name)
    expect(await channel.send(opened, alone)).toMatchObject({
      kind: 'failed',
      retryable: true,
      why: expect.stringContaining('to be tried again in 315360000 s'),
    })
    expect(slept).toEqual([])
  })

  test('tells no secret, even if the answer repeats all that was sent', async () => {
    const url = new URL(webhookUrls[name])
    const echo = [
      url.href,
      url.pathname,
      encodeURIComponent(url.href),
      SLACK_TOKEN,
      ROUTING_KEY,
      url.search,
    ].join(' ')
    receivers.scripts = [{ request: 1, times: 1, fault: { kind: 'status', status: 400, body: echo } }]
    const { channel } = open(name)
    const told = [JSON.stringify(await channel.send(opened, alone)), channel.preview(opened, alone)]
    const secret = /s3cr3t|sLacKs|t3amSs|c0nn3ct|d1sc0rd|ch4t|m4tt3r|w3bh00k|xoxb-1|0123456789abcdef/i
    expect(told.filter((words) => secret.test(words))).toEqual([])
  })
})

describe('Slack with a bot', () => {
  const api = () => receivers.calls.map(({ url }) => url.pathname.replace('/api/chat.', ''))

  test('keeps one message up to date, and says what is new in its thread', async () => {
    const { channel } = open('slackApi')
    const first = await channel.send(opened, alone)
    const reference = first.kind === 'sent' ? first.reference : undefined
    expect(reference).toBe(`C024BE91L/${posted()[0]?.id}`)
    const second = await channel.send(changed, following(reference))
    expect(second).toEqual({ kind: 'sent', reference })
    await channel.send(resolved, following(reference))
    expect(api()).toEqual(['postMessage', 'update', 'postMessage', 'update', 'postMessage'])
    const [root, ...answers] = posted()
    expect(root).toMatchObject({
      edits: 2,
      payload: { text: expect.stringContaining('CI passes on main again') },
    })
    expect(answers.map(({ thread }) => thread)).toEqual([root?.id, root?.id])
  })

  test('shows a reminder in the channel too', async () => {
    const { channel } = open('slackApi')
    const first = await channel.send(opened, alone)
    await channel.send(
      { ...opened, kind: 'reminded' },
      following(first.kind === 'sent' ? first.reference : ''),
    )
    expect(posted()[1]?.payload).toMatchObject({ reply_broadcast: true })
  })

  test('writes anew where the message is gone, or the reference is not one', async () => {
    const { channel } = open('slackApi')
    expect(await channel.send(changed, following('C024BE91L/1.000001'))).toMatchObject({ kind: 'sent' })
    expect(await channel.send(changed, following('../../files.delete?x='))).toMatchObject({ kind: 'sent' })
    expect(api()).toEqual(['update', 'postMessage', 'postMessage'])
  })

  test('takes a no with a 200 for a no', async () => {
    const bad = open('slackApi', (parts) => slackBot({ ...parts, token: 'xoxb-wrong', channel: '#builds' }))
    expect(await bad.channel.send(opened, alone)).toEqual({
      kind: 'failed',
      why: 'Slack refused it: invalid_auth',
      retryable: false,
    })
    receivers.scripts = [
      { request: 2, times: 1, fault: { kind: 'body', body: '{"ok":false,"error":"ratelimited"}' } },
    ]
    expect(await open('slackApi').channel.send(opened, alone)).toMatchObject({ kind: 'sent' })
  })
})

test.each<[Name, string]>([
  ['slack', '<html>Sign in to the network</html>'],
  ['slackApi', '<html>'],
  ['slackApi', '[]'],
  ['discord', '{}'],
  ['mattermost', ''],
])('%s: a 200 from somebody else (%j) is no yes', async (name, body) => {
  receivers.scripts = [{ request: 1, times: 4, fault: { kind: 'body', body } }]
  expect(await open(name).channel.send(opened, alone)).toMatchObject({ kind: 'failed', retryable: true })
})

describe('Teams', () => {
  test('by a workflow is accepted, which is not yet posted', async () => {
    expect(await open('teams').channel.send(opened, alone)).toEqual({
      kind: 'sent',
      note: 'accepted by the workflow, which does not say whether it then posted it',
    })
  })

  test('by a connector that says 429 with a 200 is tried again', async () => {
    const body =
      'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 with ContextId x'
    receivers.scripts = [{ request: 1, times: 1, fault: { kind: 'body', body } }]
    const { channel, slept } = open('connector')
    expect(await channel.send(opened, alone)).toEqual({ kind: 'sent' })
    expect(slept).toHaveLength(1)
  })

  test('takes a card by itself', async () => {
    const { channel } = open('teams', (parts) => teams({ ...parts, shape: 'card' }))
    await channel.send(opened, alone)
    expect(receivers.calls[0]?.body).toMatch(/^\{"\$schema":/)
    expect(posted()).toHaveLength(1)
  })
})

describe('Discord', () => {
  test('edits the first message, and a recovery also comes anew', async () => {
    const { channel } = open('discord')
    const first = await channel.send(opened, alone)
    const reference = first.kind === 'sent' ? first.reference : undefined
    await channel.send(changed, following(reference))
    expect(posted()).toMatchObject([{ edits: 1 }])
    expect(await channel.send(resolved, following(reference))).toEqual({ kind: 'sent', reference })
    expect(posted()).toMatchObject([{ edits: 2 }, { edits: 0 }])
  })

  test('writes anew where the message is gone', async () => {
    expect(await open('discord').channel.send(changed, following('99999999'))).toMatchObject({ kind: 'sent' })
    expect(posted()).toHaveLength(1)
  })
})

test('Google Chat: the messages of an incident stand in one thread, and one sent twice stands there once', async () => {
  const { channel } = open('googleChat')
  for (const message of [opened, opened, resolved]) await channel.send(message, alone)
  expect(posted().map(({ thread }) => thread)).toEqual(['i-4c1f9a7e', 'i-4c1f9a7e'])
})

test('PagerDuty: an incident is triggered and resolved by one key, and no report wakes anybody', async () => {
  const { channel } = open('pagerDuty')
  for (const message of [opened, resolved]) await channel.send(message, alone)
  expect(
    posted().map(({ payload }) => isObject(payload) && [payload.event_action, payload.dedup_key]),
  ).toEqual([
    ['trigger', 'i-4c1f9a7e'],
    ['resolve', 'i-4c1f9a7e'],
  ])
  expect(await channel.send({ ...opened, kind: 'report' }, alone)).toMatchObject({ kind: 'sent' })
  expect(posted()).toHaveLength(2)
})

test('a webhook’s event has one id, however often it is sent, and a new signature each time', async () => {
  receivers.scripts = [{ request: 1, times: 1, fault: { kind: 'reset-after-headers' } }]
  const { channel } = open('webhook')
  expect(await channel.send(opened, alone)).toEqual({ kind: 'sent' })
  const ids = receivers.calls.map(({ headers }) => headers['webhook-id'])
  expect(ids).toEqual(['i-4c1f9a7e-opened-1', 'i-4c1f9a7e-opened-1'])
  expect(posted()).toHaveLength(1)
})

test('silence is waited out, once', async () => {
  receivers.scripts = [{ request: 1, times: 1, fault: { kind: 'hang' } }]
  const { channel, slept } = open('slack', senders.slack, 300)
  expect(await channel.send(opened, alone)).toMatchObject({ kind: 'sent' })
  expect(slept).toEqual([500])
})

test('whom to call is said with each message', async () => {
  const { channel } = open('discord')
  await channel.send(opened, { earlier: undefined, mentions: ['80351110224678912'] })
  await channel.send(changed, alone)
  expect(posted().map(({ payload }) => isObject(payload) && payload.content)).toEqual([
    '<@80351110224678912>',
    '',
  ])
})

test('one broken channel does not silence the others', async () => {
  const broken: Sender = {
    send: () => {
      throw new Error(`our mistake, with ${webhookUrls.slack}`)
    },
    preview: () => `to ${webhookUrls.slack}`,
  }
  const channels: readonly Channel[] = [open('slack', () => broken).channel, open('discord').channel]
  expect(channels[0]?.preview(opened, alone)).toBe('to ***')
  const deliveries = await Promise.all(channels.map((channel) => channel.send(opened, alone)))
  expect(deliveries).toMatchObject([
    { kind: 'failed', why: 'Error: our mistake, with ***' },
    { kind: 'sent' },
  ])
})
