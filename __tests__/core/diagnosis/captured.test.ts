import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { diagnosed } from './logs.ts'

type Expected = { readonly category: string; readonly root: number; readonly tests: readonly string[] }

const folder = new URL('../../fixtures/logs/', import.meta.url)
const expected: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
)

describe('the log of a failed job', () => {
  test.each(Object.entries(expected))(
    '%s tells cause, root line and tests',
    (file, { category, root, tests }) => {
      const log = readFileSync(new URL(file, folder))
      expect(diagnosed(log)).toMatchObject({ failed: true, category, root: { index: root }, tests })
      expect(diagnosed(log, 7)).toEqual(diagnosed(log))
    },
  )
})
