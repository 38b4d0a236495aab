import { type CoverageReading, counted, countIn, failed } from './coverage.ts'
import type { StartTag } from './start-tag.ts'

/**
 * Lines, by the counter `LINE` of the whole report: a line counts as covered when any of its instructions was
 * executed. Classes compiled without debug information have no lines; then bytecode instructions, by `INSTRUCTION`.
 * https://www.jacoco.org/jacoco/trunk/doc/counters.html, https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
export function readJacoco(tags: Iterable<StartTag>): CoverageReading {
  const counters = new Map<string | undefined, StartTag['attributes']>()
  for (const { path, attributes } of tags) {
    if (path === 'report/counter') counters.set(attributes.type, attributes)
  }
  const counter = counters.get('LINE') ?? counters.get('INSTRUCTION')
  if (counter === undefined) return failed('it has no counter of lines or instructions for the whole report')
  const covered = countIn(counter.covered)
  const what = counter.type === 'LINE' ? 'lines' : 'instructions'
  return counted({ covered, total: covered + countIn(counter.missed), what, format: 'jacoco' })
}
