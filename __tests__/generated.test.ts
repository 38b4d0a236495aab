import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { generated } from '../scripts/generate.ts'
import { spec, themes } from '../src/inputs/spec.ts'

test.each([...generated()])(
  '%s says what the inputs, outputs and modes are (npm run generate)',
  (file, text) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toBe(text)
  },
)

test('every input is shown under one theme', () => {
  const shown = Object.values(themes).flatMap((fields) => Object.keys(fields))
  expect(shown.toSorted()).toEqual(Object.keys(spec).toSorted())
})
