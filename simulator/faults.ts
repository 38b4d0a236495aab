import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'

/** What goes wrong with an answer. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }
  | {
      readonly kind: 'reset' | 'close' | 'hang' | 'hang-in-body' | 'reset-in-body' | 'short-body' | 'bad-gzip'
    }
  /** The right status and headers, then the connection is reset; half a body with an honest length. */
  | { readonly kind: 'reset-after-headers' | 'cut-body' | 'cut-gzip' }
  /** One byte at a time, for as long as the other side waits. */
  | { readonly kind: 'drip'; readonly milliseconds: number }
  /** So many bytes of blanks after the start of an object. */
  | { readonly kind: 'huge-body'; readonly bytes: number }
  /** Written to the connection as it is, which is then closed. */
  | { readonly kind: 'raw'; readonly text: string }
  /** Another body under the right headers. */
  | { readonly kind: 'body'; readonly body: string; readonly type?: string }
  /** Changes the JSON of the right answer. */
  | { readonly kind: 'change'; readonly change: (json: unknown) => unknown }

/** GitHub's answer to a query that took it more than ten seconds. */
export const queryTimeout: Fault = {
  kind: 'status',
  status: 502,
  body: JSON.stringify({
    data: null,
    errors: [
      {
        message:
          'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.',
      },
    ],
  }),
}

export type Script = {
  /** The API request, counted from 1, that meets the fault first; `each` for every different one. */
  readonly request: number | 'each'
  /** How many requests in a row meet it, or how often each does; `Infinity` for good. */
  readonly times: number
  readonly fault: Fault
}

/** `sameBefore` counts the requests before that asked for the same. */
export function faultFor(
  request: number,
  scripts: readonly Script[],
  sameBefore: number = request - 1,
): Fault | undefined {
  const isMet = ({ request: first, times }: Script) =>
    first === 'each' ? sameBefore < times : request >= first && request < first + times
  return scripts.find(isMet)?.fault
}

export type Sendable = {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

/** Sends an answer as the fault has it. */
export function spoil(response: ServerResponse, socket: Socket, fault: Fault, right: Sendable): void {
  switch (fault.kind) {
    case 'status':
      response.writeHead(fault.status, {
        'content-type': 'application/json',
        date: right.headers.date,
        ...fault.headers,
      })
      response.end(fault.body ?? JSON.stringify({ message: 'A fault was asked for.' }))
      return
    case 'reset':
      socket.resetAndDestroy()
      return
    case 'close':
      socket.end()
      return
    case 'hang':
      return
    case 'body':
      response.writeHead(200, {
        ...right.headers,
        'content-type': fault.type ?? 'application/json',
        'content-length': `${Buffer.byteLength(fault.body)}`,
      })
      response.end(fault.body)
      return
    case 'change': {
      const body = JSON.stringify(fault.change(JSON.parse(right.body.toString())))
      response.writeHead(200, { ...right.headers, 'content-length': `${Buffer.byteLength(body)}` })
      response.end(body)
      return
    }
    case 'reset-after-headers':
      response.writeHead(right.status, { ...right.headers, 'content-length': `${right.body.length + 1}` })
      response.flushHeaders()
      setTimeout(() => socket.resetAndDestroy(), 5)
      return
    case 'cut-body':
    case 'cut-gzip': {
      const whole = fault.kind === 'cut-gzip' ? gzipSync(right.body) : right.body
      const part = whole.subarray(0, Math.floor(whole.length / 2))
      const encoding = fault.kind === 'cut-gzip' && { 'content-encoding': 'gzip' }
      response.writeHead(right.status, { ...right.headers, ...encoding, 'content-length': `${part.length}` })
      response.end(part)
      return
    }
    case 'drip': {
      response.writeHead(right.status, { ...right.headers, 'content-length': `${right.body.length + 1}` })
      let sent = 0
      const timer = setInterval(() => response.write(right.body.subarray(sent, ++sent)), fault.milliseconds)
      socket.on('close', () => clearInterval(timer))
      return
    }
    case 'huge-body':
      response.writeHead(200, { ...right.headers, 'content-length': `${fault.bytes}` })
      Readable.from(blanks(fault.bytes)).pipe(response)
      return
    case 'raw':
      socket.end(fault.text)
      return
    case 'bad-gzip':
      response.writeHead(200, {
        ...right.headers,
        'content-encoding': 'gzip',
        'content-length': `${right.body.length}`,
      })
      response.end(right.body)
      return
    case 'hang-in-body':
    case 'reset-in-body':
    case 'short-body':
      response.writeHead(right.status, { ...right.headers, 'content-length': `${right.body.length}` })
      response.write(right.body.subarray(0, Math.floor(right.body.length / 2)), () => {
        if (fault.kind === 'reset-in-body') socket.resetAndDestroy()
        if (fault.kind === 'short-body') socket.end()
      })
  }
}

function* blanks(bytes: number): Generator<Buffer> {
  yield Buffer.from('{')
  const block = Buffer.alloc(65_536, ' ')
  for (let left = bytes - 1; left > 0; left -= block.length) yield block.subarray(0, left)
}
