import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type MailServer, type MailServerOptions, startMailServer } from '../../../simulator/channels/mail.ts'
import { readBody } from '../../../simulator/results/body.ts'
import { createChannel } from '../../../src/adapters/channels/channel.ts'
import { email } from '../../../src/adapters/channels/email.ts'
import { mailAddresses, type SmtpInputs, smtpServer } from '../../../src/adapters/channels/smtp.ts'
import { UserError } from '../../../src/errors.ts'
import { changed, hostileMessage, opened, options, resolved } from '../../builders/messages.ts'
import { testWithVectors, vector } from '../../render/payloads.ts'

const started: MailServer[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()))
})

async function serve(given: MailServerOptions): Promise<MailServer> {
  const server = await startMailServer(given)
  started.push(server)
  return server
}

const nothing: SmtpInputs = {
  url: '',
  host: 'localhost',
  port: undefined,
  security: undefined,
  user: '',
  password: '',
  oauth2: undefined,
}

const alone = { earlier: undefined, mentions: [] }

const login = { user: 'ci@acme.example', password: 'p@ss/w0rd' }

function channelTo(
  server: MailServer,
  inputs: Partial<SmtpInputs>,
  to = ['ops@acme.example', 'dev@acme.example'],
) {
  const sender = email({
    server: smtpServer({ ...nothing, port: server.port, ...inputs }),
    from: 'ci@acme.example',
    to,
    origins: options.origins,
    idle: 500,
    ca: server.ca,
  })
  const pace = {
    tries: 2,
    firstPause: 1,
    deadline: 10_000,
    sleep: async () => {},
    random: () => 1,
    now: () => 0,
  }
  return createChannel({
    name: 'email',
    address: 'ops@acme.example',
    sender,
    secrets: [login.password],
    pace,
  })
}

/** The headers of a mail, unfolded. */
function headersOf(raw: string): Readonly<Record<string, string>> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return Object.fromEntries(
    head
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
}

describe.each(['tls', 'starttls'] as const)('over %s', (security) => {
  test('a mail arrives, with both parts, from whom and to whom the inputs say', async () => {
    const server = await serve({ security, login })
    const channel = channelTo(server, { security, ...login })
    expect(await channel.send(opened, alone)).toEqual({ kind: 'sent' })
    const [mail] = server.mails
    expect(mail).toMatchObject({
      secure: true,
      from: 'ci@acme.example',
      to: ['ops@acme.example', 'dev@acme.example'],
    })
    expect(headersOf(mail?.raw ?? '')).toMatchObject({
      from: 'Pipeline Vitals <ci@acme.example>',
      to: 'ops@acme.example, dev@acme.example',
      subject: '[acme/shop] CI is red on main',
      date: 'Mon, 23 Nov 2026 10:21:00 +0000',
      'auto-submitted': 'auto-generated',
      'content-type': expect.stringContaining('multipart/alternative'),
    })
    expect(mail?.raw).toContain('text/plain')
    expect(mail?.raw).toContain('text/html')
  })

  test('nothing is sent to a server whose certificate nobody knows', async () => {
    const server = await serve({ security, login })
    const channel = channelTo({ ...server, ca: (await serve({ security })).ca }, { security, ...login })
    expect(await channel.send(opened, alone)).toMatchObject({ kind: 'failed' })
    expect(server.mails).toEqual([])
  })
})

test('a password is never sent to a server that does not offer STARTTLS', async () => {
  const server = await serve({ security: 'plain', login })
  expect(await channelTo(server, login).send(opened, alone)).toMatchObject({
    kind: 'failed',
    retryable: false,
  })
  expect(server.mails).toEqual([])
})

test('a token is fetched for a server that wants one', async () => {
  const asked: string[] = []
  const tokens = http.createServer(async (request, response) => {
    asked.push(String(await readBody(request, 10_000)))
    response.end(JSON.stringify({ access_token: 'fr3shT0ken', expires_in: 3600 }))
  })
  await new Promise<void>((done) => tokens.listen(0, '127.0.0.1', done))
  const { port: tokenPort } = tokens.address() as AddressInfo
  const server = await serve({
    security: 'starttls',
    login: { user: 'ci@acme.example', accessToken: 'fr3shT0ken' },
  })
  const { port, ca } = server
  const secrets = { clientId: 'c', clientSecret: 'cl13ntS3cret', refreshToken: 'r3freshT0ken' }
  const tokenUrl = `http://127.0.0.1:${tokenPort}/token`
  const { send } = email({
    server: {
      ...{ host: 'localhost', port, security: 'starttls' },
      login: { kind: 'oauth2', user: 'ci@acme.example', ...secrets, tokenUrl },
    },
    from: 'ci@acme.example',
    to: ['ops@acme.example'],
    origins: options.origins,
    idle: 500,
    ca,
  })
  expect(await send(opened, alone)).toEqual({ kind: 'sent' })
  expect(asked).toEqual([expect.stringContaining('refresh_token=r3freshT0ken')])
  expect(server.mails).toMatchObject([{ secure: true, user: 'ci@acme.example' }])
  tokens.close()
})

test('a relay without TLS is used where that was asked for', async () => {
  const server = await serve({ security: 'plain' })
  expect(await channelTo(server, { security: 'none' }).send(opened, alone)).toEqual({ kind: 'sent' })
  expect(server.mails).toMatchObject([{ secure: false }])
})

test('the mails of an incident are one thread, and the same mail is the same twice', async () => {
  const server = await serve({ security: 'plain' })
  const channel = channelTo(server, { security: 'none' })
  for (const message of [opened, changed, resolved, resolved]) await channel.send(message, alone)
  const headers = server.mails.map(({ raw }) => headersOf(raw))
  expect(new Set(headers.map(({ references }) => references)).size).toBe(1)
  expect(headers.map(({ subject }) => subject)).toEqual([
    '[acme/shop] CI is red on main',
    ...Array.from({ length: 3 }, () => 'Re: [acme/shop] CI is red on main'),
  ])
  const ids = headers.map((one) => one['message-id'])
  expect(ids[3]).toBe(ids[2])
  expect(new Set(ids).size).toBe(3)
  expect(ids[0]).toMatch(/^<pipeline-vitals\.[0-9a-f]{32}@acme\.example>$/)
})

describe('a server that refuses', () => {
  test('for now is asked again', async () => {
    const server = await serve({ security: 'plain' })
    server.refusals.push({ code: 451, words: '4.7.1 Greylisted' })
    expect(await channelTo(server, { security: 'none' }).send(opened, alone)).toEqual({ kind: 'sent' })
  })

  test('for good is asked once', async () => {
    const server = await serve({ security: 'plain' })
    server.refusals.push({ code: 554, words: '5.7.1 Spam' })
    expect(await channelTo(server, { security: 'none' }).send(opened, alone)).toEqual({
      kind: 'failed',
      why: 'SMTP EMESSAGE: 554 5.7.1 Spam',
      retryable: false,
    })
    expect(server.mails).toEqual([])
  })

  test('one of several recipients sends to the others, and says so', async () => {
    const server = await serve({ security: 'plain', unknown: ['gone@acme.example'] })
    const channel = channelTo(server, { security: 'none' }, ['ops@acme.example', 'gone@acme.example'])
    expect(await channel.send(opened, alone)).toEqual({
      kind: 'sent',
      note: 'the server refused 1 of 2 recipients',
    })
  })

  test('a password does not get to see it in the reason', async () => {
    const server = await serve({ security: 'starttls', login: { ...login, password: 'another' } })
    const delivery = await channelTo(server, login).send(opened, alone)
    expect(delivery).toMatchObject({
      kind: 'failed',
      retryable: false,
      why: expect.stringContaining('SMTP EAUTH'),
    })
    expect(JSON.stringify(delivery)).not.toContain('w0rd')
  })

  test('to be there at all is tried again later', async () => {
    const server = await serve({ security: 'plain' })
    const channel = channelTo(server, { security: 'none' })
    await started.pop()?.close()
    expect(await channel.send(opened, alone)).toMatchObject({ kind: 'failed', retryable: true })
  })
})

testWithVectors('what strangers wrote adds no header, no recipient and no second mail', async () => {
  const server = await serve({ security: 'plain' })
  const channel = channelTo(server, { security: 'none' })
  const { email: attacks } = vector('cards/chat-payloads.json') as { readonly email: readonly string[] }
  expect(attacks.length).toBeGreaterThan(10)
  for (const attack of attacks) await channel.send(hostileMessage(attack, 'resolved'), alone)
  expect(server.mails).toHaveLength(attacks.length)
  const plain = Object.keys(headersOf(server.mails[0]?.raw ?? ''))
  for (const { to, raw } of server.mails) {
    expect(to).toEqual(['ops@acme.example', 'dev@acme.example'])
    expect(Object.keys(headersOf(raw))).toEqual(plain)
  }
  expect(plain).not.toContain('bcc')
})

describe('the server of the inputs', () => {
  test('is read from an address', () => {
    const at = (url: string) => smtpServer({ ...nothing, host: '', url })
    expect(at('smtps://ci%40acme.example:p%40ss%2Fw0rd@mail.acme.example')).toEqual({
      host: 'mail.acme.example',
      port: 465,
      security: 'tls',
      login: { kind: 'password', ...login },
    })
    expect(at('smtp://mail.acme.example')).toMatchObject({
      port: 587,
      security: 'starttls',
      login: undefined,
    })
    expect(at('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525 })
  })

  test('is TLS from the first byte on port 465', () => {
    expect(smtpServer({ ...nothing, port: 465 }).security).toBe('tls')
    expect(smtpServer({ ...nothing, port: 25 }).security).toBe('starttls')
    expect(smtpServer({ ...nothing, host: '', url: 'smtp://mail.example:465' }).security).toBe('tls')
  })

  test.each(['http://x', 'smtp://', 'smtp', 'smtps://u:s3cret@a b', 'javascript:s3cret'])(
    'that is none (%s) is told without the address',
    (url) => {
      const read = () => smtpServer({ ...nothing, host: '', url })
      expect(read).toThrow(UserError)
      expect(read).not.toThrow(/s3cret/)
    },
  )

  test('logs in with a token where there is none for passwords, from an address over TLS', () => {
    const oauth2 = { clientId: 'c', clientSecret: 's', refreshToken: 'r' }
    expect(smtpServer({ ...nothing, ...login, oauth2 }).login).toEqual({
      kind: 'oauth2',
      user: login.user,
      ...oauth2,
    })
    const at = (tokenUrl: string) => () =>
      smtpServer({ ...nothing, ...login, oauth2: { ...oauth2, tokenUrl } })
    expect(at('https://login.microsoftonline.com/acme/oauth2/v2.0/token')).not.toThrow()
    expect(at('http://169.254.169.254/token')).toThrow(UserError)
  })

  test('gets no password without TLS', () => {
    expect(() => smtpServer({ ...nothing, ...login, security: 'none' })).toThrow(UserError)
  })

  test('is not said twice, nor by half', () => {
    expect(() => smtpServer({ ...nothing, url: 'smtps://mail.example' })).toThrow('both given')
    expect(() => smtpServer({ ...nothing, password: 'secret' })).toThrow('without `smtp-user`')
  })

  test('sends to addresses alone', () => {
    expect(mailAddresses('a@x.example, b@x.example\nc+d@x.example', 'email-to', 3)).toHaveLength(3)
    for (const text of [
      '',
      'a',
      'a@b;c',
      '"A" <a@x.example>',
      'a@x.example>',
      `${'a@x.example,'.repeat(51)}`,
    ])
      expect(() => mailAddresses(text, 'email-to', 50)).toThrow(/email-to/)
    expect(() => mailAddresses('a@x.example, b@x.example', 'email-from', 1)).toThrow('one mail address')
  })
})
