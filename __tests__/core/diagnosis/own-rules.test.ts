import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diagnoseFile, readRules } from '../../../scripts/diagnose.ts'
import { ownRules } from '../../../src/core/diagnosis/own-rules.ts'
import { failedStep } from './logs.ts'

const compile = (source: string) => new RegExp(source)
const rule = {
  id: 'acme/license',
  category: 'deploy',
  pattern: 'license (?P<key>\\w+) is used up',
  meaning: 'No seat.',
}

describe('a rule of a project', () => {
  test('stands before those of the pack, and its key tells causes apart', async () => {
    const { rules, mistakes } = await readRules(JSON.stringify([rule]))
    expect(mistakes).toEqual([])
    const folder = mkdtempSync(join(tmpdir(), 'rules-'))
    const found = async (line: string) => {
      writeFileSync(join(folder, 'log.txt'), failedStep(line))
      return diagnoseFile(join(folder, 'log.txt'), rules)
    }
    const [a, b, c] = [
      await found('error TS2322: license gold is used up at 1'),
      await found('error TS2322: license gold is used up at 2'),
      await found('error TS2322: license silver is used up at 1'),
    ]
    rmSync(folder, { recursive: true })
    expect(a).toMatchObject({ failed: true, rule: 'acme/license', category: 'deploy' })
    expect([a, b, c].map((one) => one.failed && one.fingerprint)).toEqual([
      a.failed && a.fingerprint,
      a.failed && a.fingerprint,
      c.failed && c.fingerprint,
    ])
    expect(a.failed && c.failed && a.fingerprint !== c.fingerprint).toBe(true)
  })

  test('with a pattern that takes exponential time elsewhere is done at once', async () => {
    const { rules } = await readRules(JSON.stringify([{ ...rule, pattern: '^(a+)+$' }]))
    expect(rules[0]?.pattern.test(`${'a'.repeat(2000)}b`)).toBe(false)
  })

  test.each([
    [{ ...rule, id: 'License' }, '`id`'],
    [{ ...rule, id: undefined }, '`id`'],
    [{ ...rule, category: 'bad luck' }, '`category`'],
    [{ ...rule, pattern: '' }, '`pattern`'],
    [{ ...rule, pattern: 'a'.repeat(1001) }, '`pattern`'],
    [{ ...rule, pattern: '(' }, 'not valid'],
    [{ ...rule, pattern: '(?=a)' }, 'not valid'],
    [{ ...rule, meaning: 7 }, '`meaning`'],
    [null, '`id`'],
  ])('%j is left out with its mistake', async (wrong, about) => {
    const { rules, mistakes } = await readRules(JSON.stringify([rule, wrong]))
    expect(rules).toHaveLength(1)
    expect(mistakes).toEqual([expect.stringMatching(/^Rule 2: /)])
    expect(mistakes[0]).toContain(about)
  })
})

test('anything at all is read as rules or mistakes, never with an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(fc.anything(), { maxLength: 9 })), (value) => {
      const { rules, mistakes } = ownRules(value, compile)
      expect(rules).toEqual([])
      expect(mistakes).toHaveLength(Array.isArray(value) ? value.length : 1)
    }),
  )
  expect(ownRules({}, compile).mistakes).toEqual(['The rules must be a list.'])
  expect(ownRules(Array(201).fill({ ...rule, pattern: 'a' }), compile)).toMatchObject({
    rules: { length: 200 },
    mistakes: [expect.stringContaining('201')],
  })
})
