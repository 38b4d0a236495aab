import { createRecoder } from '../../core/diagnosis/encoding.ts'
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
    const url = await locate(({ status, headers }) =>
      address(status >= 300 ? headers.location : undefined, 'location'),
    )
    let window = createLogWindow()
    const consume = () => {
      window = bounded(toUtf8(createLogWindow()))
      return window.push
    }
    const request = { url, headers: {}, maxBytes: Number.POSITIVE_INFINITY, consume }
    const status = await transport.get(request, (answer) => answer.status)
    if (status === 200) return window.finish()
    const isGone = status === 404 || status === 410
    const isStale = isGone || status === 401 || status === 403
    // A proxy that keeps a runner from the store refuses too: that is no word on the log.
    if (!isStale || tried === ADDRESSES)
      throw new ApiError(isGone ? 'not-found' : 'server', `The store of the log answered ${status}.`)
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

/** Whatever it came as: lines can only be told apart in UTF-8. */
function toUtf8({ push, finish }: LogWindow): LogWindow {
  const recode = createRecoder()
  return { push: (piece) => push(recode(piece)), finish }
}
