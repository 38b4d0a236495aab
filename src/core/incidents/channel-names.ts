/** Where messages can go; what routes call them by. */
export const channelNames = [
  'slack',
  'teams',
  'discord',
  'mattermost',
  'google-chat',
  'pagerduty',
  'webhook',
  'email',
] as const
export type ChannelName = (typeof channelNames)[number]
