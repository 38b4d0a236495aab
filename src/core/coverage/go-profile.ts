import { type CoverageReading, counted, failed } from './coverage.ts'
import { linesOf } from './lines.ts'

/** `example.com/pkg/name.go:34.44,37.40 3 1`: a block, its number of statements, how often it was executed. */
const BLOCK = /^(?<block>.+:\d+\.\d+,\d+\.\d+) (?<statements>\d{1,9}) (?<times>\d+)$/

/**
 * Statements, and those in blocks executed at least once, as `go tool cover -func` totals them. With `-coverpkg`
 * each test binary lists all blocks: a block counts once, and is covered where any of them executed it.
 * https://github.com/golang/tools/blob/master/cover/profile.go
 */
export function readGoProfile(text: string): CoverageReading {
  const blocks = new Map<string, { readonly statements: number; readonly hit: boolean }>()
  for (const { line, number } of linesOf(text)) {
    // Profiles put one after the other have the mode again.
    if (line === '' || line.startsWith('mode: ')) continue
    const { block, statements, times } = BLOCK.exec(line)?.groups ?? {}
    if (block === undefined) return failed(`line ${number} is not as \`go test\` writes it`)
    const before = blocks.get(block)
    const now = { statements: Number(statements), hit: Number(times) > 0 || before?.hit === true }
    if (before && before.statements !== now.statements)
      return failed(`line ${number} has another number of statements than the same block before`)
    blocks.set(block, now)
  }
  let covered = 0
  let total = 0
  for (const { statements, hit } of blocks.values()) {
    total += statements
    if (hit) covered += statements
  }
  return counted({ covered, total, what: 'statements', format: 'go' })
}
