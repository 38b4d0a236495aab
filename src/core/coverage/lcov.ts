import { type CoverageReading, counted, countIn, failed } from './coverage.ts'
import { linesOf } from './lines.ts'

/** A line of code with how often it was executed; some compilers' counts overflow below 0, and say so little. */
const EXECUTED = /^DA:(?<line>\d{1,15}),(?<times>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:,|$)/i

/** By source file its lines, each with whether it was executed. */
type Files = Map<string, Map<number, boolean>>

/** What lies between `SF` and `end_of_record`. `found` and `hit` are its own sums, for records that list no lines. */
type LcovRecord = { readonly lines: Map<number, boolean>; listed: boolean; found: number; hit: number }

/**
 * Lines of code, and those executed at least once: the `DA` lines of each source file, which several records can
 * describe, one for each test. A record without any counts as its sums `LF` and `LH` say.
 * https://manpages.debian.org/unstable/lcov/geninfo.1.en.html
 */
export function readLcov(text: string): CoverageReading {
  const files: Files = new Map()
  const sums = { covered: 0, total: 0 }
  let record: LcovRecord | undefined
  for (const { line, number } of linesOf(text)) {
    if (line.startsWith('SF:')) {
      if (record) return failed(`line ${number} begins a record inside of another`)
      record = recordOf(files, line.slice('SF:'.length))
    } else if (line === 'end_of_record') {
      if (record?.listed === false) {
        sums.covered += record.hit
        sums.total += record.found
      }
      record = undefined
    } else if (!note(line, record)) return failed(`line ${number} is not as lcov writes it`)
  }
  if (record) return failed('it ends inside of a record: it is not whole')
  for (const lines of files.values()) {
    sums.total += lines.size
    for (const executed of lines.values()) if (executed) sums.covered += 1
  }
  return counted({ ...sums, what: 'lines', format: 'lcov' })
}

function recordOf(files: Files, file: string): LcovRecord {
  const lines = files.get(file) ?? new Map<number, boolean>()
  files.set(file, lines)
  return { lines, listed: false, found: 0, hit: 0 }
}

/** Puts what a line says into its record; `false` where it cannot be read. Functions and branches are passed over. */
function note(line: string, record: LcovRecord | undefined): boolean {
  if (line.startsWith('LF:') && record) record.found = countIn(line.slice('LF:'.length))
  if (line.startsWith('LH:') && record) record.hit = countIn(line.slice('LH:'.length))
  if (!line.startsWith('DA:')) return true
  const { line: at, times } = EXECUTED.exec(line)?.groups ?? {}
  if (at === undefined || record === undefined) return false
  record.lines.set(Number(at), Number(times) > 0 || record.lines.get(Number(at)) === true)
  record.listed = true
  return true
}
