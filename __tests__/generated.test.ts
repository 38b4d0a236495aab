import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { generated } from '../scripts/generate.ts'

test.each([...generated()])(
  '%s says what the inputs, outputs and modes are (npm run generate)',
  (file, text) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toBe(text)
  },
)
