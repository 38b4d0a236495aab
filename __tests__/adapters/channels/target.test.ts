import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isPublicAddress } from '../../../src/adapters/channels/addresses.ts'
import { createPost, defaultPostOptions } from '../../../src/adapters/channels/post.ts'
import { type Service, type Target, targetOf } from '../../../src/adapters/channels/target.ts'
import { UserError } from '../../../src/errors.ts'
import { anyText } from '../../builders/texts.ts'
import { testWithVectors, vector } from '../../render/payloads.ts'

const services: readonly Service[] = [
  'slack',
  'slack-api',
  'teams',
  'discord',
  'google-chat',
  'pagerduty',
  'any',
]

const allowed = (url: string, service: Service): Target | undefined => {
  try {
    return targetOf(url, { input: 'webhook-url', service, privateHosts: 'refused' })
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return undefined
  }
}

type Vectors = Readonly<Record<'mustBlock' | 'mustAllow', readonly string[]>>
const vectors = () => vector('ssrf/urls.json') as Vectors

testWithVectors('no address that must be blocked is sent to, by any service', async () => {
  const { mustBlock } = vectors()
  expect(mustBlock.length).toBeGreaterThan(80)
  const post = createPost({
    ...defaultPostOptions,
    proxyEnv: {},
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  for (const url of mustBlock) {
    for (const service of services) {
      const target = allowed(url, service)
      if (target === undefined) continue
      // Names alone don't say where these lead.
      expect([url, service]).toEqual([expect.stringMatching(/nip\.io|localtest\.me/), 'any'])
      expect(await post({ target, body: '{}' })).toEqual({
        kind: 'none',
        why: 'its name leads into a private network',
      })
    }
  }
})

testWithVectors('every address that must be allowed is, by its service or as one of any', () => {
  const { mustAllow } = vectors()
  expect(mustAllow.filter((url) => allowed(url, 'any') === undefined)).toEqual([])
  const own = mustAllow.filter((url) => services.slice(0, -1).some((service) => allowed(url, service)))
  expect(mustAllow.filter((url) => !own.includes(url))).toEqual(['https://hc-ping.com/uuid'])
})

describe('a webhook', () => {
  test('of a service leads to that service, at its own port', () => {
    expect(allowed('https://discord.com/api/webhooks/1/x', 'slack')).toBeUndefined()
    expect(allowed('https://hooks.slack.com:8443/services/x', 'slack')).toBeUndefined()
    expect(allowed('https://logic.azure.com/x', 'teams')).toBeUndefined()
    expect(allowed('https://evil-logic.azure.com/x', 'teams')).toBeUndefined()
    expect(allowed('https://a.b.environment.api.powerplatform.com:443/x', 'teams')).toBeDefined()
  })

  test('of one’s own may lead to a port of one’s own', () => {
    expect(allowed('https://chat.acme.io:8443/hooks/x', 'any')).toBeDefined()
    expect(allowed('https://chat.acme.io:25/hooks/x', 'any')).toBeUndefined()
  })

  test('may lead into the own network where that was asked for, and then only as it is written', () => {
    const free = (url: string) =>
      targetOf(url, { input: 'webhook-url', service: 'any', privateHosts: 'allowed' }).addresses
    expect(free('http://10.0.0.5:8065/hooks/x')).toBe('private-too')
    expect(free('https://mattermost.internal/hooks/x')).toBe('private-too')
    expect(free('http://[::1]:8065/hooks/x')).toBe('private-too')
    for (const url of [
      'ftp://10.0.0.5/',
      'http://0x7f000001/',
      'http://a@10.0.0.5/',
      'http://10.0.0.5\\@b/',
      ' ',
    ])
      expect(() => free(url)).toThrow(UserError)
  })

  test('that is refused is not said', () => {
    const secret = 'https://evil.example/s3cr3t?t0ken=1'
    try {
      targetOf(secret, { input: 'slack-webhook-url', service: 'slack', privateHosts: 'refused' })
      throw new Error('it was allowed')
    } catch (error) {
      expect(String(error)).toContain(
        '`slack-webhook-url` leads to a host that is not one of hooks.slack.com',
      )
      expect(String(error)).not.toMatch(/evil|s3cr3t|t0ken/)
    }
  })
})

describe('a public address', () => {
  test('is none of those that have a meaning of their own', () => {
    const special = [
      ...[
        '0.0.0.0',
        '10.1.2.3',
        '100.64.0.1',
        '100.100.100.200',
        '127.0.0.1',
        '169.254.169.254',
        '172.31.255.255',
      ],
      ...[
        '192.0.0.192',
        '192.0.2.1',
        '192.168.1.1',
        '198.18.0.1',
        '198.51.100.1',
        '203.0.113.1',
        '224.0.0.1',
      ],
      ...[
        '255.255.255.255',
        '168.63.129.16',
        '::',
        '::1',
        '::ffff:8.8.8.8',
        '64:ff9b::808:808',
        'fe80::1',
        'fe80::1%eth0',
      ],
      ...[
        'fc00::1',
        'fd00:ec2::254',
        'ff02::1',
        '2001::1',
        '2001:db8::1',
        '2002:7f00:1::',
        '3fff::1',
        '',
        'x',
      ],
    ]
    expect(special.filter(isPublicAddress)).toEqual([])
  })

  test('is any other', () => {
    const addresses = [
      '8.8.8.8',
      '1.1.1.1',
      '172.32.0.1',
      '93.184.216.34',
      '2606:4700::1111',
      '2a00:1450:4001::1',
    ]
    expect(addresses.filter((address) => !isPublicAddress(address))).toEqual([])
  })
})

test('no text throws anything but what its author can mend', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl(), anyText(), fc.ipV6()),
      fc.constantFrom(...services),
      (text, service) => {
        const target = allowed(text, service)
        if (target) expect(target.url.href.toLowerCase()).toContain(target.url.hostname)
      },
    ),
    { numRuns: 300 },
  )
})
