import { type CoverageReading, counted, failed } from './coverage.ts'

/**
 * Lines, by either JSON of Istanbul, which Jest, Vitest, c8 and nyc write too: `total.lines` of
 * `coverage-summary.json`, or counted from the statements of `coverage-final.json` as Istanbul does: a line is
 * one on which a statement begins, covered when any of those was executed.
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js
 */
export function readIstanbul(text: string): CoverageReading {
  const root = parsed(text)
  if (root === undefined) return failed('it is no whole JSON object')
  if (isObject(root.total)) {
    const { lines } = root.total
    if (!isObject(lines)) return failed('it has no `total.lines`')
    return counted({ covered: lines.covered, total: lines.total, what: 'lines', format: 'istanbul' })
  }
  let covered = 0
  let total = 0
  for (const file of Object.values(root)) {
    const lines = linesOfFile(file)
    if (lines === undefined) return failed('it is no JSON of Istanbul’s')
    total += lines.size
    for (const hit of lines.values()) if (hit) covered += 1
  }
  return counted({ covered, total, what: 'lines', format: 'istanbul' })
}

/** Lines with whether they were executed; `undefined` where this does not describe a source file. */
function linesOfFile(file: unknown): ReadonlyMap<number, boolean> | undefined {
  if (!isObject(file) || !isObject(file.statementMap) || !isObject(file.s)) return undefined
  const lines = new Map<number, boolean>()
  for (const [id, times] of Object.entries(file.s)) {
    const statement = file.statementMap[id]
    if (statement === undefined) continue
    const line = isObject(statement) && isObject(statement.start) ? statement.start.line : undefined
    if (typeof line !== 'number' || typeof times !== 'number') return undefined
    lines.set(line, times > 0 || lines.get(line) === true)
  }
  return lines
}

type JsonObject = Readonly<Record<string, unknown>>

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
