import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { csvOf } from '../../../src/core/dashboard/csv.ts'
import { runsOn } from '../../../src/core/dashboard/page-runs.ts'
import { aDashboard } from '../../builders/dashboards.ts'
import { aHistory, aRun } from '../../builders/runs.ts'
import { anyText } from '../../builders/texts.ts'

/** What a reader that knows RFC 4180 makes of a table. */
function parsed(csv: string): readonly (readonly string[])[] {
  return csv
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )
}

function tableOf(branch: string): readonly (readonly string[])[] {
  const dashboard = aDashboard(aHistory([aRun({ branch })]))
  return parsed(csvOf(dashboard, runsOn(dashboard)))
}

test('runs are rows with a head, and lengths that are not known are empty', () => {
  expect(tableOf('topic')).toEqual([
    [
      ...['run_id', 'workflow', 'branch', 'commit', 'event', 'created_at', 'attempts', 'conclusion'],
      ...['first_attempt', 'duration_seconds', 'queue_seconds', 'cost', 'wasted'],
    ],
    [
      ...['1', 'Workflow 10', 'topic', 'a'.repeat(40), 'push', '2026-11-20T11:00:00Z', '1', 'success'],
      ...['success', '300', '', '0', '0'],
    ],
  ])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1'])(
  'no spreadsheet takes %j for a formula',
  (name) => {
    expect(tableOf(name)[1]?.[2]).toBe(`'${name}`)
  },
)

test('any name comes back as it was, but for an apostrophe before what would be a formula', () => {
  fc.assert(
    fc.property(anyText({ minLength: 1, maxLength: 20 }), (name) => {
      const cell = tableOf(name)[1]?.[2] ?? ''
      expect([name, `'${name}`]).toContain(cell)
      expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
    { numRuns: 100 },
  )
})
