import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { rules } from '../../../src/core/alerts/rules.ts'
import { targetInWords } from '../../../src/core/kpis/kpi-words.ts'
import { kpiIds } from '../../../src/core/reports/kpi.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { aQuestion } from '../../builders/histories.ts'
import { aHistory } from '../../builders/runs.ts'

const text = readFileSync(new URL('../../../docs/vitals.md', import.meta.url), 'utf8')

/** The cells of the first table under a heading. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| |[`|]/g, '').trim()))
}

test('every rule is documented as it is, in the order of the table', () => {
  const unitOf = (unit: string, count: number) =>
    unit !== 'percent' && count === 1 ? unit.replace(/ies$/, 'ys').slice(0, -1) : unit
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  expect(tableUnder('Alerts').map((cells) => cells.slice(0, 3))).toEqual(
    rules.map(({ id, severity, threshold, unit }) => [
      id,
      severity,
      typeof threshold === 'number' ? `${threshold} ${unitOf(unit, threshold)}` : kebab(threshold ?? '–'),
    ]),
  )
})

test('every KPI is documented with its default target', () => {
  const { kpis } = assessHealth(aHistory([]), aQuestion())
  expect(kpis.map(({ id }) => id)).toEqual(kpiIds)
  expect(tableUnder('KPIs').map((cells) => cells.slice(0, 2))).toEqual(
    kpis.map((kpi) => [kpi.id, targetInWords(kpi)]),
  )
})
