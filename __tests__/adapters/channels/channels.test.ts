import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ROUTING_KEY } from '../../../simulator/channels/pagerduty.ts'
import { type Receivers, startReceivers, webhookUrls } from '../../../simulator/channels/receivers.ts'
import { SLACK_TOKEN } from '../../../simulator/channels/slack.ts'
import { WEBHOOK_SECRET } from '../../../simulator/channels/webhooks.ts'
import { type ChannelInputs, openChannels } from '../../../src/adapters/channels/channels.ts'
import { UserError } from '../../../src/errors.ts'
import { opened, options } from '../../builders/messages.ts'

let receivers: Receivers
beforeEach(async () => {
  receivers = await startReceivers()
})
afterEach(() => receivers.close())

const none: ChannelInputs = {
  slackWebhookUrl: '',
  slackBotToken: '',
  slackChannel: '',
  teamsWebhookUrl: '',
  teamsPayload: 'message',
  discordWebhookUrl: '',
  mattermostWebhookUrl: '',
  googleChatWebhookUrl: '',
  pagerdutyRoutingKey: '',
  pagerdutyRegion: 'us',
  webhookUrl: '',
  webhookSecret: '',
  privateWebhooks: 'refused',
  smtp: {
    url: '',
    host: '',
    port: undefined,
    security: undefined,
    user: '',
    password: '',
    oauth2: undefined,
  },
  emailFrom: '',
  emailTo: '',
}

const all: ChannelInputs = {
  ...none,
  slackWebhookUrl: webhookUrls.slack,
  teamsWebhookUrl: webhookUrls.teams,
  discordWebhookUrl: webhookUrls.discord,
  mattermostWebhookUrl: webhookUrls.mattermost,
  googleChatWebhookUrl: webhookUrls.googleChat,
  pagerdutyRoutingKey: ROUTING_KEY,
  webhookUrl: webhookUrls.webhook,
  webhookSecret: WEBHOOK_SECRET,
}

const open = (inputs: ChannelInputs) =>
  openChannels(inputs, options.origins, {
    proxyEnv: { https_proxy: receivers.proxyUrl },
    ca: receivers.ca,
    sleep: async () => undefined,
    random: () => 0.5,
    now: Date.now,
  })

test('the channels are those of which something was given, and each reaches its service', async () => {
  expect(open(none)).toEqual([])
  const channels = open(all)
  const deliveries = await Promise.all(
    channels.map((channel) => channel.send(opened, { earlier: undefined, mentions: [] })),
  )
  expect(deliveries.map(({ kind }) => kind)).toEqual(channels.map(() => 'sent'))
  expect(receivers.office.posted.map(({ service }) => service).toSorted()).toEqual(
    channels.map(({ name }) => name).toSorted(),
  )
  expect(channels).toHaveLength(7)
})

test('channels are told apart by where they lead, not by what they are or by their keys', () => {
  const ids = (more: Partial<ChannelInputs>) => open({ ...all, ...more }).map(({ id }) => id)
  expect(ids({ slackWebhookUrl: `${webhookUrls.slack}2` })).not.toEqual(ids({}))
  expect(new Set(ids({})).size).toBe(7)
  const bot = { slackBotToken: SLACK_TOKEN, slackChannel: '#builds' }
  expect(ids({ ...bot, slackBotToken: `${SLACK_TOKEN}-new`, webhookSecret: '' })).toEqual(ids(bot))
  expect(JSON.stringify(ids({}))).not.toContain(ROUTING_KEY)
})

test('a bot is preferred to a webhook, and must be told where to write', async () => {
  const [slack] = open({ ...all, slackBotToken: SLACK_TOKEN, slackChannel: '#builds' })
  await slack?.send(opened, { earlier: undefined, mentions: [] })
  expect(receivers.calls.map(({ url }) => url.pathname)).toEqual(['/api/chat.postMessage'])
  expect(() => open({ ...none, slackBotToken: SLACK_TOKEN })).toThrow(/slack-channel/)
})

test('what cannot be is told by the name of its input, and without what was given', () => {
  const wrong: readonly (readonly [Partial<ChannelInputs>, string])[] = [
    [{ slackWebhookUrl: webhookUrls.discord }, 'slack-webhook-url'],
    [{ teamsWebhookUrl: 'https://evil.example/s3cr3t' }, 'teams-webhook-url'],
    [{ mattermostWebhookUrl: 'https://10.0.0.5/hooks/s3cr3t' }, 'mattermost-webhook-url'],
    [{ webhookUrl: webhookUrls.webhook, webhookSecret: 's3cr3t' }, 'webhook-secret'],
    [{ smtp: { ...none.smtp, url: 'smtps://u:s3cr3t@mail.acme.io' } }, 'email-from'],
  ]
  for (const [inputs, input] of wrong) {
    const opening = () => open({ ...none, ...inputs })
    expect(opening).toThrow(UserError)
    expect(opening).toThrow(input)
    expect(opening).not.toThrow(/s3cr3t|d1sc0rd/)
  }
})

test('all that cannot be is told at once, each with what to do', () => {
  const opening = () =>
    open({
      ...all,
      slackBotToken: SLACK_TOKEN,
      mattermostWebhookUrl: 'https://',
      webhookUrl: 'http://hooks.example.com/',
      webhookSecret: 'short',
      smtp: { ...none.smtp, host: 'not a host' },
      emailTo: 'nobody',
    })
  expect(opening).toThrow(/^7 inputs of channels are wrong:\n- /)
  for (const name of [
    'slack-channel',
    'mattermost-webhook-url',
    'webhook-url',
    'webhook-secret',
    'email-from',
  ])
    expect(opening).toThrow(`\`${name}\``)
  expect(opening).toThrow('smtp.example.com')
})
