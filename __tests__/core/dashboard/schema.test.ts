import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { fitDashboard } from '../../../src/core/dashboard/fit-dashboard.ts'
import { conclusions } from '../../../src/core/model.ts'
import { type Dashboard, gridCells } from '../../../src/core/reports/dashboard.ts'
import { aDashboard } from '../../builders/dashboards.ts'
import { strangeHistory } from '../../builders/histories.ts'
import { everythingBoard } from '../../dashboard/boards.ts'

type Part = {
  readonly title?: string
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Part>>
}

type Schema = Part & { readonly $defs: Readonly<Record<string, Part>> }

const read = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../../schema/${name}.schema.json`, import.meta.url), 'utf8'))

const schema = read('dashboard')
const ajv = new Ajv2020({ allErrors: true, strictTuples: false, schemas: [read('report'), read('failures')] })
formats.default(ajv)
const validate = ajv.compile(schema)

function misfitsOf(json: string): readonly string[] {
  if (validate(JSON.parse(json))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const whole = everythingBoard()
const sizeOf = (json: string) => json.length

// Logs are read by us, and never as strangely as these histories have it.
test('the data of any history fit the schema', () => {
  fc.assert(
    fc.property(strangeHistory(), (history) => {
      expect(misfitsOf(JSON.stringify(aDashboard({ ...history, findings: new Map() })))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('all that there is fits, and what is cut to any size as well, with what was left out', () => {
  expect(misfitsOf(JSON.stringify(whole))).toEqual([])
  const first = JSON.stringify(whole).length
  for (const maxSize of [first, 150_000, 60_000, 20_000, 0]) {
    const json = fitDashboard(whole, maxSize, sizeOf)
    const { runs, runsFrom, leftOut = [] }: Dashboard = JSON.parse(json)
    expect(misfitsOf(json)).toEqual([])
    expect(leftOut.length > 0).toBe(maxSize < first)
    if (runs[0]) expect(Date.parse(runsFrom) / 1000).toBeLessThanOrEqual(runs[0][6])
  }
})

test('a page of many runs and jobs is cut to what is wanted', () => {
  const runs = Array.from({ length: 10 }, () => whole.runs).flat()
  const json = fitDashboard({ ...whole, runs }, 400_000, sizeOf)
  expect(json.length).toBeLessThanOrEqual(400_000)
  const cut: Dashboard = JSON.parse(json)
  expect(cut.leftOut?.[0]).toBe('runs beyond the newest 10,000')
  const branchOf = ({ branches, runs }: Dashboard) => branches[runs.at(-1)?.[2] ?? -1]
  expect(branchOf(cut)).toBe(branchOf(whole))
})

test('the schema has a word for everything, and requires all but what can be absent', () => {
  const parts = [schema, ...Object.values(schema.$defs)]
  expect(parts.filter(({ title, description }) => !title || !description)).toEqual([])
  const members = parts.flatMap(({ properties = {} }) => Object.entries(properties))
  expect(members.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([])
  for (const { properties = {}, required = [] } of parts)
    for (const [name, { description = '' }] of Object.entries(properties))
      expect(`${name} ${required.includes(name)}`).toBe(`${name} ${!/Absent/.test(description)}`)
})

test('the schema knows the words for ends of runs and cells', () => {
  expect(schema.$defs.run?.description).toContain(`(index into the conclusions ${conclusions.join(', ')};`)
  for (const [letter, says] of Object.entries(gridCells).filter(([letter]) => letter !== ' '))
    expect(schema.$defs.gridRow?.properties?.cells?.description).toContain(`${letter} ${says}`)
})
