import { address, choice, type Field, flag, maybeNumber, secretOrNone, text } from './fields.ts'

/** Where messages go, and how: each channel is used once its address or key is given. */
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
  'smtp-url': secretOrNone({
    description: 'Mail server, as `smtps://user:password@host:465`, or `smtp://…` for STARTTLS.',
  }),
  'smtp-host': text({ description: 'Mail server, piece by piece instead of by `smtp-url`.' }),
  'smtp-port': maybeNumber({
    min: 1,
    max: 65_535,
    description: 'Its port; 587, or 465 for `smtp-security: tls`, if left out.',
  }),
  'smtp-security': choice({
    of: ['auto', 'starttls', 'tls', 'none'],
    default: 'auto',
    description:
      'How the connection is secured: `auto` is TLS on port 465 and else STARTTLS; `none` only for a relay in the runner’s own network.',
  }),
  'smtp-user': text({ description: 'Who sends, as the mail server knows them.' }),
  'smtp-password': secretOrNone({ description: 'Password of `smtp-user`.', spaces: 'allowed' }),
  'smtp-oauth2-client-id': text({
    description: 'Instead of a password: the client, with its secret and a refresh token below.',
  }),
  'smtp-oauth2-client-secret': secretOrNone({ description: 'Secret of the client.' }),
  'smtp-oauth2-refresh-token': secretOrNone({ description: 'Refresh token of `smtp-user`.' }),
  'smtp-oauth2-token-url': address({
    description: 'Where tokens are given out; Google’s, if left out.',
  }),
  'email-from': text({ description: 'Sender of mails.' }),
  'email-to': text({ description: 'Recipients of mails, separated by commas or line breaks.' }),
  on: choice({
    of: ['transition', 'always', 'failure-only'],
    default: 'transition',
    description:
      'When messages are sent: when an incident begins, grows worse or ends; after every step, in short; or not when it ends.',
  }),
  template: choice({
    of: ['full', 'short'],
    default: 'full',
    description: 'How much a message says.',
  }),
  title: text({ description: 'What every message begins with, for people with several monitors.' }),
  'dashboard-url': address({
    description: 'Where people find the dashboard; messages and issues link to it.',
  }),
  'commit-mark': choice({
    of: ['none', 'status', 'check'],
    default: 'none',
    description:
      'Says at the newest commit, as `pipeline-vitals`, whether anything is wrong: by a status (`statuses: write`) or a check (`checks: write`).',
  }),
  'dry-run': flag({
    default: 'false',
    description: 'Prints what would be sent and written, and does neither.',
  }),
  'fail-on-channel-error': flag({
    default: 'false',
    description: 'The step fails when a message could not be sent.',
  }),
} as const satisfies Record<string, Field<unknown>>
