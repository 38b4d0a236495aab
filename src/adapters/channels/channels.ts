import { type ChannelName, channelNames } from '../../core/incidents/channel-names.ts'
import { UserError } from '../../errors.ts'
import { type Channel, createChannel } from './channel.ts'
import type { Sender, WebhookParts } from './delivery.ts'
import { discord } from './discord.ts'
import { email } from './email.ts'
import { googleChat } from './google-chat.ts'
import { mattermost } from './mattermost.ts'
import { pagerDuty } from './pagerduty.ts'
import { defaultPace, type Pace } from './persist.ts'
import { createPost, defaultPostOptions, type PostOptions } from './post.ts'
import { signingKey } from './signature.ts'
import { SLACK_API, slackBot } from './slack-bot.ts'
import { slackWebhook } from './slack-webhook.ts'
import { mailAddresses, type SmtpInputs, smtpServer } from './smtp.ts'
import { type Service, targetOf } from './target.ts'
import { teams } from './teams.ts'
import { webhook } from './webhook.ts'

/** As the inputs say it; what is empty is not used. */
export type ChannelInputs = {
  readonly slackWebhookUrl: string
  readonly slackBotToken: string
  readonly slackChannel: string
  readonly teamsWebhookUrl: string
  readonly teamsPayload: 'message' | 'card'
  readonly discordWebhookUrl: string
  readonly mattermostWebhookUrl: string
  readonly googleChatWebhookUrl: string
  readonly pagerdutyRoutingKey: string
  readonly pagerdutyRegion: 'us' | 'eu'
  readonly webhookUrl: string
  readonly webhookSecret: string
  /** Whether Mattermost and the generic webhook may be in the network of the runner. */
  readonly privateWebhooks: 'refused' | 'allowed'
  readonly smtp: SmtpInputs
  readonly emailFrom: string
  readonly emailTo: string
}

/** The world as channels see it. */
export type Outside = Pick<PostOptions, 'proxyEnv' | 'ca'> & Pick<Pace, 'sleep' | 'random' | 'now'>

/** The channels that the inputs name. Throws one `UserError` with all that cannot be as it was given. */
export function openChannels(
  inputs: ChannelInputs,
  origins: readonly string[],
  outside: Outside,
): readonly Channel[] {
  const { sleep, random, now } = outside
  const post = createPost({ ...defaultPostOptions, ...outside })
  const pace: Pace = { ...defaultPace, sleep, random, now }
  const to: To = (input, text, service) => {
    const privateHosts = service === 'any' ? inputs.privateWebhooks : 'refused'
    return { post, now, origins, target: targetOf(text, { input, service, privateHosts }) }
  }
  const secrets = secretsOf(inputs)
  const mistakes: UserError[] = []
  const tried: Tried = (make) => {
    try {
      return make()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      mistakes.push(error)
      return undefined
    }
  }
  const channels = channelNames.flatMap((name) => {
    const sender = tried(() => makers[name](inputs, { to, tried, origins, ca: outside.ca }))
    return sender ? [createChannel({ name, address: addresses[name](inputs), sender, secrets, pace })] : []
  })
  if (mistakes.length > 0) throw allOf(mistakes)
  return channels
}

function allOf(mistakes: readonly UserError[]): UserError {
  const [only, ...more] = mistakes
  if (only && more.length === 0) return only
  const lines = mistakes.map(({ message, hint }) => `- ${[message, hint].filter(Boolean).join(' ')}`)
  return new UserError(`${mistakes.length} inputs of channels are wrong:\n${lines.join('\n')}`)
}

/** What tells one from another of its kind. */
const addresses: Readonly<Record<ChannelName, (inputs: ChannelInputs) => string>> = {
  slack: ({ slackBotToken, slackChannel, slackWebhookUrl }) =>
    slackBotToken === '' ? slackWebhookUrl : slackChannel,
  teams: ({ teamsWebhookUrl }) => teamsWebhookUrl,
  discord: ({ discordWebhookUrl }) => discordWebhookUrl,
  mattermost: ({ mattermostWebhookUrl }) => mattermostWebhookUrl,
  'google-chat': ({ googleChatWebhookUrl }) => googleChatWebhookUrl,
  pagerduty: ({ pagerdutyRoutingKey }) => pagerdutyRoutingKey,
  webhook: ({ webhookUrl }) => webhookUrl,
  email: ({ emailTo }) => emailTo,
}

const MAX_RECIPIENTS = 50

type To = (input: string, text: string, service: Service) => WebhookParts

/** What can be made, or `undefined` where a mistake of the inputs was noted. */
type Tried = <T>(make: () => T) => T | undefined

type Means = {
  readonly to: To
  readonly tried: Tried
  readonly origins: readonly string[]
  readonly ca: string | undefined
}

const makers: Readonly<Record<ChannelName, (inputs: ChannelInputs, means: Means) => Sender | undefined>> = {
  slack: ({ slackWebhookUrl: url, slackBotToken: token, slackChannel: channel }, { to }) => {
    if (token === '') return url === '' ? undefined : slackWebhook(to('slack-webhook-url', url, 'slack'))
    if (channel === '') {
      throw new UserError('`slack-channel` is empty: a bot must be told where to write.', {
        hint: 'Give the channel’s number, such as C024BE91L, or its name, and invite the bot into it.',
      })
    }
    return slackBot({ ...to('slack-bot-token', SLACK_API, 'slack-api'), token, channel })
  },
  teams: ({ teamsWebhookUrl: url, teamsPayload: shape }, { to }) =>
    url === '' ? undefined : teams({ ...to('teams-webhook-url', url, 'teams'), shape }),
  discord: ({ discordWebhookUrl: url }, { to }) =>
    url === '' ? undefined : discord(to('discord-webhook-url', url, 'discord')),
  mattermost: ({ mattermostWebhookUrl: url }, { to }) =>
    url === '' ? undefined : mattermost(to('mattermost-webhook-url', url, 'any')),
  'google-chat': ({ googleChatWebhookUrl: url }, { to }) =>
    url === '' ? undefined : googleChat(to('google-chat-webhook-url', url, 'google-chat')),
  pagerduty: ({ pagerdutyRoutingKey: routingKey, pagerdutyRegion: region }, { to }) => {
    const host = region === 'eu' ? 'events.eu.pagerduty.com' : 'events.pagerduty.com'
    const parts = to('pagerduty-routing-key', `https://${host}/v2/enqueue`, 'pagerduty')
    return routingKey === '' ? undefined : pagerDuty({ ...parts, routingKey })
  },
  webhook: ({ webhookUrl: url, webhookSecret: secret }, { to, tried }) => {
    if (url === '') return undefined
    const key = secret === '' ? undefined : tried(() => signingKey(secret))
    return webhook({ ...to('webhook-url', url, 'any'), key })
  },
  email: ({ smtp, emailFrom, emailTo }, { tried, origins, ca }) => {
    if (smtp.url === '' && smtp.host === '') return undefined
    const server = tried(() => smtpServer(smtp))
    const [from] = tried(() => mailAddresses(emailFrom, 'email-from', 1)) ?? []
    const to = tried(() => mailAddresses(emailTo, 'email-to', MAX_RECIPIENTS))
    if (!server || from === undefined || !to) return undefined
    return email({ server, from, to, origins, idle: 10_000, ...(ca !== undefined && { ca }) })
  },
}

/** All that nobody may read, wherever it comes back from. */
function secretsOf(inputs: ChannelInputs): readonly string[] {
  const { smtp } = inputs
  return [
    ...[inputs.slackWebhookUrl, inputs.slackBotToken, inputs.teamsWebhookUrl, inputs.discordWebhookUrl],
    ...[inputs.mattermostWebhookUrl, inputs.googleChatWebhookUrl, inputs.pagerdutyRoutingKey],
    ...[inputs.webhookUrl, inputs.webhookSecret, smtp.url, smtp.password],
    ...[smtp.oauth2?.clientSecret ?? '', smtp.oauth2?.refreshToken ?? ''],
  ].filter((secret) => secret !== '')
}
