import { TextDecoder } from 'node:util'
import { createLogWindow, type LogText, type LogWindow } from '../../core/failures/log-window.ts'
import { ApiError } from '../../errors.ts'
import type { Answer } from './exchange.ts'
import { address } from './shape.ts'
import type { Transport } from './transport.ts'

/** A log that is longer is none that a person could read, and would keep the step busy for minutes. */
const MAX_LOG_BYTES = 1024 ** 3

/** The address is good for one minute. https://docs.github.com/en/rest/actions/workflow-jobs */
const ADDRESSES = 2

type Options = {
  readonly transport: Transport
  /** Asks GitHub where the log is to be had. */
  readonly locate: <T>(parse: (answer: Answer) => T) => Promise<T>
}

/**
 * A job's log, as UTF-8. GitHub answers with a signed address at a store, which is another host: it gets no header of
 * ours, above all not the token. An address that has gone stale is asked for once more.
 */
export async function readLog({ transport, locate }: Options): Promise<LogText> {
  for (let tried = 1; ; tried++) {
    const url = await locate(({ headers }) => address(headers.location, 'location'))
    let window = createLogWindow()
    const consume = () => {
      window = bounded(toUtf8(createLogWindow()))
      return window.push
    }
    const request = { url, headers: {}, maxBytes: Number.POSITIVE_INFINITY, consume }
    const status = await transport.get(request, (answer) => answer.status)
    if (status === 200) return window.finish()
    const stale = [401, 403, 404, 410].includes(status)
    if (!stale || tried === ADDRESSES)
      throw new ApiError(stale ? 'not-found' : 'server', `The store of the log answered ${status}.`)
  }
}

function bounded({ push, finish }: LogWindow): LogWindow {
  let bytes = 0
  return {
    push(piece) {
      bytes += piece.length
      if (bytes > MAX_LOG_BYTES)
        throw new ApiError('server', `The log is longer than ${MAX_LOG_BYTES} bytes.`)
      push(piece)
    },
    finish,
  }
}

const MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** Passes UTF-8 on as it is; UTF-16, by its byte order mark, is turned into it. */
function toUtf8({ push, finish }: LogWindow): LogWindow {
  let begin: Uint8Array | undefined = new Uint8Array()
  let decoder: TextDecoder | undefined
  const pass = (piece: Uint8Array) =>
    push(decoder ? new TextEncoder().encode(decoder.decode(piece, { stream: true })) : piece)
  return {
    push(piece) {
      if (!begin) return pass(piece)
      // The first piece can be a single byte.
      const first: Uint8Array = Buffer.concat([begin, piece])
      begin = first
      if (first.length < 2) return
      begin = undefined
      const found = MARKS.find(({ mark }) => mark.every((byte, i) => first[i] === byte))
      if (found) decoder = new TextDecoder(found.encoding)
      pass(first)
    },
    finish() {
      if (begin) push(begin)
      if (decoder) push(new TextEncoder().encode(decoder.decode()))
      return finish()
    },
  }
}
