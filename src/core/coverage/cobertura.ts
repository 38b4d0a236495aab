import { type CoverageReading, counted, countIn } from './coverage.ts'
import type { StartTag } from './start-tag.ts'

/**
 * Lines, by `lines-covered` and `lines-valid` of the root. Writers by the older description (coverage-03.dtd) give
 * only a rate there; then the lines of the classes are counted, each line of a source file once: coverlet and
 * others list it for every class that has a part in it.
 * https://github.com/cobertura/cobertura/blob/master/cobertura/src/site/htdocs/xml/coverage-04.dtd
 */
export function readCobertura(root: StartTag, tags: Iterable<StartTag>): CoverageReading {
  const { 'lines-covered': covered, 'lines-valid': total } = root.attributes
  const stated = covered !== undefined && total !== undefined
  const files = new Map<string, Map<string, boolean>>()
  let lines = new Map<string, boolean>()
  for (const { path, attributes } of tags) {
    // Read to the end in any case: a file that was cut off says so only there.
    if (stated) continue
    if (path === 'coverage/packages/package/classes/class') {
      const name = attributes.filename ?? ''
      lines = files.get(name) ?? new Map<string, boolean>()
      files.set(name, lines)
    } else if (path === 'coverage/packages/package/classes/class/lines/line') {
      const number = attributes.number ?? ''
      lines.set(number, Number(attributes.hits) > 0 || lines.get(number) === true)
    }
  }
  const hits = [...files.values()].flatMap((lines) => [...lines.values()])
  return counted({
    covered: stated ? countIn(covered) : hits.filter(Boolean).length,
    total: stated ? countIn(total) : hits.length,
    what: 'lines',
    format: 'cobertura',
  })
}
