import { setTimeout } from 'node:timers/promises'
import type { Inputs } from '../../inputs/spec.ts'
import type { Channel } from './channel.ts'
import { type ChannelInputs, openChannels } from './channels.ts'

/** The channels that the step's inputs name. Links may lead to GitHub's server, and to that of the dashboard. */
export function channelsOf(
  inputs: Inputs,
  serverUrl: string,
  proxyEnv: NodeJS.ProcessEnv,
): readonly Channel[] {
  const origins = [serverUrl, inputs.dashboardUrl].filter(Boolean).map((url) => new URL(url).origin)
  return openChannels(channelInputs(inputs), origins, {
    proxyEnv,
    sleep: async (milliseconds) => await setTimeout(milliseconds),
    random: Math.random,
    now: Date.now,
  })
}

function channelInputs(inputs: Inputs): ChannelInputs {
  const { smtpOauth2ClientId: clientId, smtpOauth2ClientSecret: clientSecret } = inputs
  const { smtpOauth2RefreshToken: refreshToken, smtpOauth2TokenUrl: tokenUrl } = inputs
  const oauth2 = { clientId, clientSecret, refreshToken, ...(tokenUrl !== '' && { tokenUrl }) }
  return {
    ...inputs,
    smtp: {
      url: inputs.smtpUrl,
      host: inputs.smtpHost,
      port: inputs.smtpPort,
      security: inputs.smtpSecurity === 'auto' ? undefined : inputs.smtpSecurity,
      user: inputs.smtpUser,
      password: inputs.smtpPassword,
      oauth2: refreshToken === '' ? undefined : oauth2,
    },
  }
}
