import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { faultFor, type Script, type Sendable, spoil } from '../faults.ts'
import { readBody } from '../results/body.ts'
import { selfSigned } from './certificate.ts'
import { discord } from './discord.ts'
import { googleChat } from './google-chat.ts'
import { pagerDuty } from './pagerduty.ts'
import { type Call, createPostOffice, type PostOffice, type Reply, text } from './post-office.ts'
import { slackApi, slackWebhooks } from './slack.ts'
import { teams } from './teams.ts'
import { mattermost, signedWebhooks } from './webhooks.ts'

/** Addresses at which there is somebody, as the services give them out. */
export const webhookUrls = {
  slack: 'https://hooks.slack.com/services/T024BE7LD/B024BE7LE/sLacKs3cr3tT0k3n',
  slackApi: 'https://slack.com/api/',
  teams:
    'https://prod-01.westus.logic.azure.com:443/workflows/0a1b2c3d/triggers/manual/paths/invoke?sig=t3amSs3cr3tSig',
  connector: 'https://acme.webhook.office.com/webhookb2/c0nn3ct0r@acme/IncomingWebhook/s3cr3t/1',
  discord: 'https://discord.com/api/webhooks/80351110224678912/d1sc0rdS3cr3tT0k3n',
  googleChat: 'https://chat.googleapis.com/v1/spaces/AAAA/messages?key=ch4tK3y&token=ch4tT0k3nS3cr3t',
  pagerDuty: 'https://events.pagerduty.com/v2/enqueue',
  mattermost: 'https://chat.example.com/hooks/m4tt3rm0stK3y',
  webhook: 'https://hooks.example.com/ci?key=w3bh00kK3y',
} as const

const services: Readonly<Record<string, (call: Call, office: PostOffice) => Reply>> = {
  'hooks.slack.com': slackWebhooks,
  'slack.com': slackApi,
  'prod-01.westus.logic.azure.com': teams,
  'acme.webhook.office.com': teams,
  'discord.com': discord,
  'chat.googleapis.com': googleChat,
  'events.pagerduty.com': pagerDuty,
  'chat.example.com': mattermost,
  'hooks.example.com': signedWebhooks,
}

export type Receivers = {
  /** For `https_proxy`: whoever sends through it finds the services behind it, under their own names. */
  readonly proxyUrl: string
  /** The authority of their certificates, for `NODE_EXTRA_CA_CERTS`. */
  readonly ca: string
  readonly office: PostOffice
  /** Requests in order, those of all services counted together. */
  readonly calls: Call[]
  scripts: readonly Script[]
  readonly close: () => Promise<void>
}

/** Larger than any service takes. */
const MAX_BYTES = 1024 * 1024

/**
 * The services that messages go to, in a box: they check what the real ones check, answer as those do, and fail as
 * the scripts say. Over real TLS, behind a real proxy, on this machine only.
 */
export async function startReceivers(): Promise<Receivers> {
  const { key, cert } = selfSigned(Object.keys(services))
  const office = createPostOffice()
  const sockets = new Set<Duplex>()
  /** By the port from which the proxy passes them on: their ends at the client, where a connection can be reset. */
  const clients = new Map<number | undefined, net.Socket>()
  const secure = https.createServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  })
  const proxy = http.createServer().on('connect', (_, socket: Duplex) => {
    const behind = net.connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      if (socket instanceof net.Socket) clients.set(behind.localPort, socket)
    })
    for (const end of [socket, behind]) {
      sockets.add(end)
      end.on('error', () => socket.destroy()).on('close', () => sockets.delete(end))
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    behind.pipe(socket).pipe(behind)
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request
    const host = (headers.host ?? '').replace(/:443$/, '')
    const body = String(await readBody(request, MAX_BYTES))
    const call = { host, url: new URL(request.url ?? '/', `https://${host}`), method, headers, body }
    receivers.calls.push(call)
    const fault = faultFor(receivers.calls.length, receivers.scripts)
    // A service that breaks while it answers has taken the message; one that says no has not.
    const isLost = fault !== undefined && ['status', 'reset', 'close', 'hang'].includes(fault.kind)
    const reply = isLost ? text(200, '') : (services[host]?.(call, office) ?? text(404, ''))
    const right = sendable(reply)
    const client = clients.get(request.socket.remotePort) ?? request.socket
    if (fault) return spoil(response, client, fault, right)
    response.writeHead(right.status, right.headers).end(right.body)
  }

  for (const server of [secure, proxy]) {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  }
  const receivers: Receivers = {
    proxyUrl: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    ca: cert,
    office,
    calls: [],
    scripts: [],
    close: async () => {
      for (const socket of sockets) socket.destroy()
      secure.closeAllConnections()
      proxy.closeAllConnections()
      await Promise.all([secure, proxy].map((server) => new Promise((done) => server.close(done))))
    },
  }
  return receivers
}

function sendable({ status, headers = {}, body }: Reply): Sendable {
  return {
    status,
    headers: { ...headers, date: new Date().toUTCString(), 'content-length': `${Buffer.byteLength(body)}` },
    body: Buffer.from(body),
  }
}
