import { createRecoder } from '../../core/diagnosis/encoding.ts'
import { createLogWindow, type LogText, type LogWindow } from '../../core/failures/log-window.ts'
import { ApiError } from '../../errors.ts'
import { fromStore, type StoreOptions } from './store.ts'

/** A log that is longer is none that a person could read, and would keep the step busy for minutes. */
const MAX_LOG_BYTES = 1024 ** 3

/** A job's log, as UTF-8. */
export async function readLog(options: StoreOptions): Promise<LogText> {
  let window = logWindow()
  await fromStore(options, () => {
    window = logWindow()
    return window.push
  })
  return window.finish()
}

/** For a log as it comes: whatever it is written in, and however long. */
export function logWindow(): LogWindow {
  return bounded(toUtf8(createLogWindow()))
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
