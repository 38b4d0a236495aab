import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { assessFailures } from '../../../src/core/failures/assess-failures.ts'
import { fitFailures } from '../../../src/core/reports/fit-failures.ts'
import { aFailureQuestion, historyOfFailures } from '../../builders/failures.ts'
import { failingWeeks, withAllOf } from '../../render/failure-reports.ts'
import { hostileText } from '../../render/payloads.ts'

type Schema = {
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly $ref?: string }>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

const schema: Schema = JSON.parse(
  readFileSync(new URL('../../../schema/failures.schema.json', import.meta.url), 'utf8'),
)
const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const validate = ajv.compile(schema)
const misfits = (json: string) => (validate(JSON.parse(json)) ? [] : validate.errors)

test('a report with everything in it, and that of a week, fit', async () => {
  expect(misfits(JSON.stringify(withAllOf((text) => text)))).toEqual([])
  expect(misfits(JSON.stringify(await failingWeeks()))).toEqual([])
})

test('whatever strangers write, a report fits, whole or cut to any length', () => {
  fc.assert(
    fc.property(hostileText, fc.nat({ max: 12_000 }), (text, maxCharacters) => {
      const report = withAllOf((usual) => `${usual}${text}`)
      const groups = Array.from({ length: 70 }, () => report.groups).flat()
      const json = fitFailures({ ...report, groups }, maxCharacters)
      expect(misfits(json)).toEqual([])
      expect(json.length).toBeLessThanOrEqual(Math.max(maxCharacters, 2000 + 4 * text.length))
    }),
    { numRuns: 20 },
  )
})

test('what is cut is named, and the counts never are', () => {
  const report = withAllOf((text) => text)
  const cut = JSON.parse(fitFailures(report, 0))
  expect([cut.counts, cut.patterns, cut.groups]).toEqual([report.counts, report.patterns, []])
  expect(cut.leftOut).toContain('excerpts')
  expect(JSON.parse(fitFailures(report, 1_000_000))).toEqual(report)
})

test('nothing known is a report too', () => {
  expect(misfits(JSON.stringify(assessFailures(aFailureQuestion(historyOfFailures([])))))).toEqual([])
})

test('every member is described', () => {
  const parts = Object.entries({ report: schema, ...schema.$defs })
  const bare = parts.flatMap(([part, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, { description, $ref }]) => !description && !$ref)
      .map(([name]) => `${part}.${name}`),
  )
  expect(bare).toEqual([])
})
