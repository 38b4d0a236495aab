import { type CoverageReading, counted, countIn, failed } from './coverage.ts'
import type { StartTag } from './start-tag.ts'

/**
 * Statements, by `coveredstatements` and `statements` of the project's metrics. Not its elements, which are
 * statements, branches and methods added up. PHPUnit's statements are executable lines.
 * https://confluence.atlassian.com/clover/extracting-coverage-data-programmatically-72548360.html
 */
export function readClover(tags: Iterable<StartTag>): CoverageReading {
  let metrics: StartTag['attributes'] | undefined
  for (const { path, attributes } of tags) if (path === 'coverage/project/metrics') metrics = attributes
  if (metrics === undefined) return failed('it has no metrics of a project')
  return counted({
    covered: countIn(metrics.coveredstatements),
    total: countIn(metrics.statements),
    what: 'statements',
    format: 'clover',
  })
}
