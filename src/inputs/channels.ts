import { choice, type Field, secretOrNone, text } from './fields.ts'

/** Where messages go: each channel is used once its address or key is given. */
export const channelSpec = {
  'slack-webhook-url': secretOrNone({ description: 'Incoming webhook of Slack.' }),
  'slack-bot-token': secretOrNone({
    description:
      'Token of a Slack bot with `chat:write`, instead of a webhook: one message for each incident, edited in place, with what follows in its thread.',
  }),
  'slack-channel': text({ description: 'Where the bot writes: the channel’s number, or its name.' }),
  'teams-webhook-url': secretOrNone({ description: 'Webhook of a workflow in Microsoft Teams.' }),
  'teams-payload': choice({
    of: ['message', 'card'],
    default: 'message',
    description:
      'What the workflow in Teams takes: a message with a card, as its templates do, or the card alone.',
  }),
  'discord-webhook-url': secretOrNone({ description: 'Webhook of a channel in Discord.' }),
  'mattermost-webhook-url': secretOrNone({ description: 'Incoming webhook of Mattermost.' }),
  'google-chat-webhook-url': secretOrNone({ description: 'Webhook of a space in Google Chat.' }),
  'pagerduty-routing-key': secretOrNone({
    description: 'Integration key of a service in PagerDuty (Events API v2).',
  }),
  'pagerduty-region': choice({
    of: ['us', 'eu'],
    default: 'us',
    description: 'Where the account of PagerDuty is.',
  }),
  'webhook-url': secretOrNone({
    description: 'Any address that takes JSON by POST (docs/webhook.md).',
  }),
  'webhook-secret': secretOrNone({
    description: 'Key that signs what is sent to `webhook-url`, as Standard Webhooks has it: `whsec_…`.',
  }),
  'private-webhooks': choice({
    of: ['refused', 'allowed'],
    default: 'refused',
    description:
      'Whether `webhook-url` and `mattermost-webhook-url` may be in the network of the runner, for self-hosted ones.',
  }),
} as const satisfies Record<string, Field<unknown>>
