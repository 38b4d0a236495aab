import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { fitWeekly } from '../../../src/core/reports/fit-weekly.ts'
import { assessWeekly } from '../../../src/core/weekly/assess-weekly.ts'
import { periodKinds } from '../../../src/core/weekly/period.ts'
import { strangeHistory } from '../../builders/histories.ts'
import { aWeeklyQuestion } from '../../builders/weeklies.ts'
import { hostileText } from '../../render/payloads.ts'
import { weeklyReportOf, weeklyWithAllOf } from '../../render/weekly-reports.ts'

type Schema = {
  readonly title?: string
  readonly description?: string
  readonly $ref?: string
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

const schema: Schema = JSON.parse(
  readFileSync(new URL('../../../schema/weekly.schema.json', import.meta.url), 'utf8'),
)
const parts = [schema, ...Object.values(schema.$defs ?? {})]
const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const validate = ajv.compile(schema)
const misfits = (json: string) =>
  validate(JSON.parse(json))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
const all = weeklyWithAllOf((usual) => usual)

describe('a report fits', () => {
  test('with everything in it, and that of a week', async () => {
    expect(misfits(JSON.stringify(all))).toEqual([])
    expect(misfits(JSON.stringify(await weeklyReportOf('failing')))).toEqual([])
    expect(misfits(JSON.stringify(await weeklyReportOf('empty')))).toEqual([])
  })

  test('of any history and kind of period', () => {
    fc.assert(
      fc.property(strangeHistory(), fc.constantFrom(...periodKinds), (history, kind) => {
        const { calendar } = aWeeklyQuestion()
        const { report } = assessWeekly(history, aWeeklyQuestion({ calendar: { ...calendar, kind } }))
        expect(misfits(JSON.stringify(report))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('whatever strangers write, whole or cut to any length', () => {
    fc.assert(
      fc.property(hostileText, fc.nat({ max: 20_000 }), (text, maxCharacters) => {
        const json = fitWeekly(
          weeklyWithAllOf((usual) => `${usual}${text}`),
          maxCharacters,
        )
        expect(misfits(json)).toEqual([])
        expect(json.length).toBeLessThanOrEqual(Math.max(maxCharacters, 4000 + 4 * text.length))
      }),
      { numRuns: 20 },
    )
  })
})

test('what is cut is named, and the summary never is', () => {
  const cut = JSON.parse(fitWeekly(all, 0))
  expect([cut.summary, cut.kpis, cut.failures.new]).toEqual([all.summary, [], []])
  expect(cut.leftOut).toContain('missed reports')
  expect(JSON.parse(fitWeekly(all, 1_000_000))).toEqual(all)
})

describe('the schema', () => {
  test('describes nothing that no report has', () => {
    const seen = new Set(
      [...objectsIn(schema, all)].flatMap(([part, object]) =>
        Object.keys(object).map((name) => `${part.title}.${name}`),
      ),
    )
    const described = parts.flatMap(({ title, properties = {} }) =>
      Object.keys(properties).map((name) => `${title}.${name}`),
    )
    expect(described.filter((name) => !seen.has(name))).toEqual(['Weekly report.leftOut'])
  })

  test('says of everything what it is', () => {
    expect(parts.filter(({ title, description }) => !title || !description)).toEqual([])
    const properties = parts.flatMap(({ properties = {} }) => Object.values(properties))
    expect(properties.filter(({ description }) => !description)).toEqual([])
  })
})

function* objectsIn(description: Schema, value: unknown): Generator<[Schema, object]> {
  const part = description.$ref
    ? (schema.$defs?.[description.$ref.replace('#/$defs/', '')] ?? {})
    : description
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(part.items ?? {}, item)
  if (typeof value !== 'object' || value === null || !part.properties) return
  yield [part, value]
  for (const [name, member] of Object.entries(value)) yield* objectsIn(part.properties[name] ?? {}, member)
}
