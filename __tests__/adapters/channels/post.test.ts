import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Receivers, startReceivers, webhookUrls } from '../../../simulator/channels/receivers.ts'
import type { Fault } from '../../../simulator/faults.ts'
import { createPost, defaultPostOptions, type PostOptions } from '../../../src/adapters/channels/post.ts'
import { targetOf } from '../../../src/adapters/channels/target.ts'

let receivers: Receivers
beforeEach(async () => {
  receivers = await startReceivers()
})
afterEach(() => receivers.close())

const discord = targetOf(webhookUrls.discord, { input: 'd', service: 'discord', privateHosts: 'refused' })
const body = JSON.stringify({ content: 'hi' })

const postVia = (more: Partial<PostOptions> = {}) =>
  createPost({
    ...defaultPostOptions,
    proxyEnv: { https_proxy: receivers.proxyUrl },
    ca: receivers.ca,
    ...more,
  })

test('a message goes through the proxy to the service, over TLS that was checked', async () => {
  expect(await postVia()({ target: discord, body })).toMatchObject({ kind: 'answer', status: 204 })
  expect(receivers.office.posted).toMatchObject([{ service: 'discord', payload: { content: 'hi' } }])
  const unchecked = createPost({ ...defaultPostOptions, proxyEnv: { https_proxy: receivers.proxyUrl } })
  expect(await unchecked({ target: discord, body })).toEqual({
    kind: 'none',
    why: 'no connection (DEPTH_ZERO_SELF_SIGNED_CERT)',
  })
})

test.each<[string, Fault, string]>([
  ['a reset', { kind: 'reset' }, 'no connection (ECONNRESET)'],
  ['an end', { kind: 'close' }, 'no connection (ECONNRESET)'],
  ['silence', { kind: 'hang' }, 'no answer for 0.3 s'],
  ['drops', { kind: 'drip', milliseconds: 100 }, 'no answer within 0.6 s'],
  ['half an answer', { kind: 'short-body' }, 'no connection (ECONNRESET)'],
  ['an endless answer', { kind: 'huge-body', bytes: 10_000_000 }, 'an answer of more than 65536 bytes'],
])('%s is no answer, and says so without the address', async (_, fault, why) => {
  receivers.scripts = [{ request: 1, times: 1, fault }]
  const url = new URL(`${webhookUrls.discord}?wait=true`)
  const post = postVia({ idle: 300, total: 600 })
  expect(await post({ target: { ...discord, url }, body })).toEqual({ kind: 'none', why })
})

test.each([301, 302, 303, 307, 308])('a redirect by %d is not followed', async (status) => {
  const headers = { location: webhookUrls.mattermost }
  receivers.scripts = [{ request: 1, times: 1, fault: { kind: 'status', status, headers } }]
  expect(await postVia()({ target: discord, body })).toMatchObject({ kind: 'answer', status })
  expect(receivers.calls.map(({ host }) => host)).toEqual(['discord.com'])
})

describe('a name', () => {
  type Found = { readonly address: string; readonly family: number }
  const away = { address: '93.184.216.34', family: 4 }
  const here = { address: '127.0.0.1', family: 4 }
  const direct = (answer: () => readonly Found[]) => postVia({ proxyEnv: {}, resolve: async () => answer() })

  test('with one private address among public ones is not connected to', async () => {
    expect(await direct(() => [away, here])({ target: discord, body })).toEqual({
      kind: 'none',
      why: 'its name leads into a private network',
    })
  })

  test('that answers otherwise the second time is resolved once for each connection', async () => {
    let asked = 0
    const post = direct(() => [asked++ === 0 ? here : away])
    expect(await post({ target: discord, body })).toMatchObject({
      why: 'its name leads into a private network',
    })
    expect(asked).toBe(1)
  })

  test('may be private where that was asked for', async () => {
    const server = http.createServer((_, response) => response.end('ok'))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const target = targetOf(`http://chat.internal:${port}/hooks/x`, {
      input: 'm',
      service: 'any',
      privateHosts: 'allowed',
    })
    expect(await direct(() => [here])({ target, body })).toMatchObject({ kind: 'answer', body: 'ok' })
    server.close()
  })
})
