import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

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
  /** Another body under the right headers. */
  | { readonly kind: 'body'; readonly body: string; readonly type?: string }
  /** Changes the JSON of the right answer. */
  | { readonly kind: 'change'; readonly change: (json: unknown) => unknown }

export type Script = {
  /** The API request, counted from 1, that meets the fault first. */
  readonly request: number
  /** How many requests in a row meet it; `Infinity` for good. */
  readonly times: number
  readonly fault: Fault
}

export function faultFor(request: number, scripts: readonly Script[]): Fault | undefined {
  return scripts.find(({ request: first, times }) => request >= first && request < first + times)?.fault
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
