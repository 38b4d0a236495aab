import { UserError } from '../../errors.ts'

/** A service, with the hosts that are its own. `any` are for what people run themselves. */
export type Service = 'slack' | 'slack-api' | 'teams' | 'discord' | 'google-chat' | 'pagerduty' | 'any'

/** `.host` stands for every host below it. */
const hosts: Readonly<Record<Exclude<Service, 'any'>, readonly string[]>> = {
  slack: ['hooks.slack.com', 'hooks.slack-gov.com'],
  'slack-api': ['slack.com', 'slack-gov.com'],
  teams: [
    ...['.environment.api.powerplatform.com', '.logic.azure.com', '.webhook.office.com'],
    // Clouds of their own: https://learn.microsoft.com/power-platform/admin/online-requirements
    ...['.environment.api.gov.powerplatform.microsoft.us', '.logic.azure.us', '.webhook.office.us'],
  ],
  discord: ['discord.com', 'ptb.discord.com', 'canary.discord.com', 'discordapp.com'],
  'google-chat': ['chat.googleapis.com'],
  pagerduty: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
}

/** Names that lead nowhere public, RFC 6761 and 6762, and those that clouds use within. */
const SPECIAL_NAME =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|example|invalid|test|onion|alt)$/

/** Where a message may be sent. Made by `targetOf` alone. */
export type Target = {
  readonly url: URL
  /** Whether the name may lead to an address within the network of the runner. */
  readonly addresses: 'public' | 'private-too'
}

export type TargetRules = {
  /** Its name, for who has to mend it. */
  readonly input: string
  readonly service: Service
  /** Of `any` only: a server in the network of the runner, perhaps without TLS. */
  readonly privateHosts: 'refused' | 'allowed'
}

/**
 * The address of a webhook, if a message may be sent there. Throws a `UserError` which does not say the address:
 * it is a secret.
 */
export function targetOf(text: string, { input, service, privateHosts }: TargetRules): Target {
  const refused = (why: string) => new UserError(`\`${input}\` ${why}.`, { hint: HINT })
  const free = service === 'any' && privateHosts === 'allowed'
  const url = plainUrl(text)
  if (url === undefined) throw refused('is not a plain web address')
  if (url.protocol !== 'https:' && !free) throw refused('does not begin with https://')
  const host = url.hostname
  if (service !== 'any') {
    const known = hosts[service].some((one) => (one.startsWith('.') ? host.endsWith(one) : host === one))
    if (!known || url.port !== '') {
      throw refused(`leads to a host that is not one of ${hosts[service].join(', ')}`)
    }
    return { url, addresses: 'public' }
  }
  if (free) return { url, addresses: 'private-too' }
  if (!/\.[a-z][a-z0-9-]*$/.test(host) || SPECIAL_NAME.test(host)) {
    throw refused('leads to a host that has no public name')
  }
  if (url.port !== '' && Number(url.port) < 1024) throw refused('leads to a port that is no web server’s')
  return { url, addresses: 'public' }
}

const HINT = 'Copy the address again from the service that gave it, and keep it in a secret.'

/** An address that means to every reader what it looks like: nothing in it is decoded, mapped or skipped. */
function plainUrl(text: string): URL | undefined {
  const host = /^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?(?:[/?]|$)/i.exec(text)?.[1]
  if (host === undefined || !/^[\x21-\x7e]+$/.test(text) || /[\\#]/.test(text) || !URL.canParse(text))
    return undefined
  const url = new URL(text)
  return url.hostname === host.toLowerCase() ? url : undefined
}
