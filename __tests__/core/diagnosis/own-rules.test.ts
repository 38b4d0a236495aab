import { describe, expect, test } from '@jest/globals'
import { readRules } from '../../../scripts/diagnose.ts'
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts'
import type { Rule } from '../../../src/core/diagnosis/rule.ts'
import { rules as pack } from '../../../src/core/diagnosis/rules/index.ts'
import { createScan } from '../../../src/core/diagnosis/scan.ts'
import { UserError } from '../../../src/errors.ts'
import { failedStep } from './logs.ts'

const rule = {
  id: 'acme/license',
  category: 'deploy',
  pattern: 'license (?P<key>\\w+) is used up',
  meaning: 'No seat.',
}

/** Rules from a file that is their list, as JSON, which is YAML too. */
const read = async (...list: readonly unknown[]) => await readRules(JSON.stringify(list), 'rules.yml')

async function mistakesIn(...list: readonly unknown[]): Promise<string> {
  try {
    await read(...list)
    return ''
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

function found(log: string, own: readonly Rule[]) {
  const scan = createScan(own)
  scan.push(new TextEncoder().encode(log))
  return diagnose(scan.finish(), [...own, ...pack])
}

describe('a rule of a project', () => {
  test('stands before those of the pack, and its key tells causes apart', async () => {
    const own = await read(rule)
    const [a, b, c] = [
      found(failedStep('error TS2322: license gold is used up at 1'), own),
      found(failedStep('error TS2322: license gold is used up at 2'), own),
      found(failedStep('error TS2322: license silver is used up at 1'), own),
    ]
    expect(a).toMatchObject({ failed: true, rule: 'acme/license', category: 'deploy' })
    expect(a.failed && b.failed && a.fingerprint === b.fingerprint).toBe(true)
    expect(a.failed && c.failed && a.fingerprint !== c.fingerprint).toBe(true)
  })

  test('counts more than what built-in rules know of the lines after it', async () => {
    const log = failedStep('license gold is used up', 'src/a.ts(1,2): error TS2322: no')
    expect(found(log, await read(rule))).toMatchObject({ rule: 'acme/license' })
  })

  test('knows a line that says nothing alarming, long before the error', async () => {
    const quiet = Array.from({ length: 900 }, (_, i) => `still here ${i}`)
    const log = failedStep('WARNING: license gold is used up', ...quiet)
    expect(found(log, await read(rule))).toMatchObject({
      rule: 'acme/license',
      root: { index: 4, line: 'WARNING: license gold is used up' },
    })
    expect(found(log, [])).toMatchObject({ rule: undefined })
  })

  test('with a pattern that takes exponential time elsewhere is done at once', async () => {
    const [own] = await read({ ...rule, pattern: '^(a+)+$' })
    expect(own?.pattern.test(`${'a'.repeat(2000)}b`)).toBe(false)
    expect(own?.pattern.exec(`${'a'.repeat(2000)}b`)).toBeNull()
  })

  test('is tried on the lines that it comes with, as they stand in logs', async () => {
    const stamped = '2026-03-04T10:00:00.1234567Z \u001b[31mlicense gold is used up\u001b[0m'
    const own = await read({
      ...rule,
      pattern: `^${rule.pattern}$`,
      matches: [stamped],
      ignores: ['license'],
    })
    expect(own.map(({ id }) => id)).toEqual(['acme/license'])
    expect(await mistakesIn({ ...rule, matches: ['license gold is used up', 'license'] })).toBe(
      '`rules.yml`, line 1: `[0].matches[1]` is not matched by the pattern.',
    )
    expect(await mistakesIn({ ...rule, ignores: ['license a is used up'] })).toBe(
      '`rules.yml`, line 1: `[0].ignores[0]` is matched by the pattern.',
    )
  })

  test.each([
    [{ ...rule, id: 'License' }, '`[1].id` must look like'],
    [{ ...rule, id: undefined }, '`[1].id` must look like'],
    [{ ...rule, id: 'acme/first' }, '`[1].id` was given to a rule before'],
    [{ ...rule, category: 'bad luck' }, '`[1].category` must be one of compile/type-error, '],
    [{ ...rule, pattern: '' }, '`[1].pattern` must be a text of at most 1000 characters'],
    [{ ...rule, pattern: 'a'.repeat(1001) }, '`[1].pattern` must be a text'],
    [{ ...rule, pattern: '(' }, '`[1].pattern` is no pattern: error parsing regexp: missing closing )'],
    [{ ...rule, pattern: '(?=a)' }, '`[1].pattern` is no pattern: '],
    [{ ...rule, pattern: '((a{100}){100}){100}' }, '`[1].pattern` is no pattern: '],
    [{ ...rule, meaning: 7 }, '`[1].meaning` must be a text of at most 500 characters, not 7'],
    [{ ...rule, severity: 'high' }, '`[1].severity` is not known'],
    [{ ...rule, matches: 'one line' }, '`[1].matches` must be a list of at most 20 lines'],
    [null, '`[1]` must be a mapping of id, category, pattern, meaning, '],
  ])('%j is a mistake', async (wrong, says) => {
    expect(await mistakesIn({ ...rule, id: 'acme/first' }, wrong)).toContain(`line 1: ${says}`)
  })

  test('has no more than 200 others beside it', async () => {
    const many = Array.from({ length: 201 }, (_, i) => ({ ...rule, id: `acme/rule-${i}` }))
    expect(await read(...many.slice(1))).toHaveLength(200)
    expect(await mistakesIn(...many)).toContain('The file must be a list of at most 200 rules')
  })
})

test('rules are read from a config file as from a file of their own', async () => {
  const config = `targets: {}\nfailure-rules:\n  - ${JSON.stringify(rule)}\n`
  expect((await readRules(config, 'x.yml')).map(({ id }) => id)).toEqual(['acme/license'])
  expect(await readRules('', 'x.yml')).toEqual([])
})
