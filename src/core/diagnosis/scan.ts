import { cleanLine } from './line.ts'
import type { Rule } from './rule.ts'
import { createJobReader, type JobLog } from './steps.ts'

export type Scan = {
  /** The next bytes of the log, cut anywhere. */
  readonly push: (chunk: Uint8Array) => void
  readonly finish: () => JobLog
}

const MAX_LINE = 8192

export function createScan(rules: readonly Rule[]): Scan {
  const decoder = new TextDecoder()
  const reader = createJobReader(rules)
  let index = 0
  let rest = ''
  const line = (text: string) => {
    reader.read(cleanLine(index, text.slice(0, MAX_LINE)))
    index += 1
  }
  return {
    push(chunk) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const text of lines) line(text)
    },
    finish() {
      line(rest + decoder.decode())
      return reader.finish()
    },
  }
}
