import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Sendable } from '../faults.ts'
import { type Link, type Refusal, type Reply, toCursor } from './call.ts'

/** The right answer of the REST API, whole, with all its headers but those of the limits. */
export function toSendable(reply: Reply, request: IncomingMessage, url: URL): Sendable {
  if ('location' in reply)
    return { status: 302, headers: { location: reply.location }, body: Buffer.alloc(0) }
  if ('nothing' in reply) return { status: 204, headers: {}, body: Buffer.alloc(0) }
  if ('status' in reply) return refused(reply)
  if ('created' in reply) return { status: 201, headers: { ...JSON_TYPE }, body: toBody(reply.created) }
  const body = 'text' in reply ? Buffer.from(reply.text) : toBody(reply.json)
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`
  const type = 'text' in reply ? 'application/vnd.github.raw+json' : 'application/json'
  const headers: Record<string, string> = { etag, 'content-type': `${type}; charset=utf-8` }
  if ('link' in reply && reply.link) {
    const link = linkHeader(url, reply.link)
    if (link) headers.link = link
  }
  if (request.headers['if-none-match'] === etag) return { status: 304, headers, body: Buffer.alloc(0) }
  return { status: 200, headers, body }
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

function refused({ status, message, errors, headers }: Refusal): Sendable {
  const documentation_url = 'https://docs.github.com/rest'
  const json = { message, ...(errors && { errors }), documentation_url, status: `${status}` }
  return { status, headers: { ...JSON_TYPE, ...headers }, body: toBody(json) }
}

export function toBody(json: unknown): Buffer {
  return Buffer.from(JSON.stringify(json))
}

function linkHeader(url: URL, { page, pages, byCursor = false }: Link): string {
  const to = (number: number, rel: string) => {
    const target = new URL(url)
    target.searchParams.set('page', `${number}`)
    if (byCursor) target.searchParams.set('after', toCursor(number))
    return `<${target.href}>; rel="${rel}"`
  }
  const before = page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []
  const after = page < pages ? [to(page + 1, 'next'), to(pages, 'last')] : []
  return [...before, ...after].join(', ')
}

export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Sendable,
): void {
  const zip = body.length > 1000 && String(request.headers['accept-encoding']).includes('gzip')
  const sent = zip ? gzipSync(body, { level: 1 }) : body
  response.writeHead(status, {
    ...headers,
    ...(zip && { 'content-encoding': 'gzip' }),
    'content-length': `${sent.length}`,
  })
  response.end(sent)
}
