import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { parseInputs, secretsIn } from '../../src/inputs/parse.ts'
import { modeNames } from '../../src/modes/index.ts'

const given = (inputs: Readonly<Record<string, string>>) => (name: string) =>
  ({ mode: 'health-check', 'github-token': 'ghs_token', ...inputs })[name] ?? ''
const parse = (inputs: Readonly<Record<string, string>> = {}) => parseInputs(given(inputs))

/** The one error that wrong inputs give. */
function mistakes(inputs: Readonly<Record<string, string>>): string {
  try {
    parse(inputs)
  } catch (error) {
    if (error instanceof UserError) return error.message
  }
  return 'none'
}

test('what is left out or empty is as `action.yml` says', () => {
  const { workflows: _, ...inputs } = parse({ 'lookback-days': '', 'fail-on': '  ' })
  expect(inputs).toMatchObject({
    mode: ['health-check'],
    githubToken: 'ghs_token',
    lookbackDays: 7,
    maxFailures: 3,
    failureWindow: 24,
    minSuccessRate: 90,
    maxConsecutiveFailures: 3,
    maxDurationIncrease: 50,
    minRuns: 5,
    configPath: '',
    coveragePath: [],
    failOn: 'critical',
    suggestThresholds: false,
    state: 'cache+artifact',
    operationsPerRun: 300,
  })
  expect(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')).toContain('using: node24')
})

test('modes are listed with commas or line breaks, and count once', () => {
  expect(parse({ mode: ' health-check,\nhealth-check\n' }).mode).toEqual(['health-check'])
})

describe('a mistake is said in one sentence', () => {
  test.each([
    [{ mode: '' }, `\`mode\` must be one or more of ${modeNames.join(', ')}.`],
    [{ mode: 'a, health-check, b' }, `\`mode\` must be of ${modeNames.join(', ')}, not "a", "b".`],
    [{ mode: 'Health-Check' }, `\`mode\` must be of ${modeNames.join(', ')}, not "Health-Check".`],
    [{ 'lookback-days': '0' }, '`lookback-days` must be a whole number from 1 to 90, not "0".'],
    [{ 'lookback-days': '7.5' }, '`lookback-days` must be a whole number from 1 to 90, not "7.5".'],
    [{ 'lookback-days': '1e1' }, '`lookback-days` must be a whole number from 1 to 90, not "1e1".'],
    [{ 'lookback-days': '٧' }, '`lookback-days` must be a whole number from 1 to 90, not "٧".'],
    [{ 'min-success-rate': '100.1' }, '`min-success-rate` must be a number from 0 to 100, not "100.1".'],
    [{ 'min-success-rate': '90%' }, '`min-success-rate` must be a number from 0 to 100, not "90%".'],
    [{ workflows: 'ci.yml\n[' }, '`workflows` has what is no glob: "[" (is a bracket not closed?).'],
    [{ workflows: '[,ok,{x' }, '`workflows` has what is no glob: "[", "{x" (is a bracket not closed?).'],
    [{ workflows: '!' }, '`workflows` has a pattern with nothing after the `!`.'],
    [
      { 'github-token': '' },
      '`github-token` is empty. Leave it out to use the job’s own token, or give a token.',
    ],
    [{ 'github-token': 'a b' }, '`github-token` contains white space; it was probably not copied whole.'],
    [
      { 'github-token': 'ghp_0123\u200b' },
      '`github-token` contains characters that no secret has; it was probably copied from a formatted text.',
    ],
    [{ state: 'cloud' }, '`state` must be one of cache+artifact, cache, artifact, none, not "cloud".'],
    [
      { 'fail-on': `x${'y'.repeat(500)}` },
      `\`fail-on\` must be one of critical, warning, never, not "x${'y'.repeat(79)}…".`,
    ],
  ])('%j', (inputs, message) => expect(mistakes(inputs)).toBe(message))

  test('and several are said together', () => {
    expect(mistakes({ mode: 'nope', 'max-failures': '-1', 'fail-on': 'no' }).split('\n')).toEqual([
      '3 inputs are wrong:',
      `- \`mode\` must be of ${modeNames.join(', ')}, not "nope".`,
      '- `fail-on` must be one of critical, warning, never, not "no".',
      '- `max-failures` must be a whole number from 1 to 10000, not "-1".',
    ])
  })
})

describe('workflows', () => {
  const ci = { name: 'CI (main)', path: '.github/workflows/ci.yml' }
  const docs = { name: 'Docs', path: '.github/workflows/docs.yaml' }
  const codeql = { name: 'CodeQL', path: 'dynamic/github-code-scanning/codeql' }
  test.each([
    ['', 'CI (main), Docs, CodeQL'],
    ['*', 'CI (main), Docs, CodeQL'],
    ['CI (main)', 'CI (main)'],
    ['ci.yml', 'CI (main)'],
    ['.github/workflows/*.yaml', 'Docs'],
    ['docs.*, codeql', 'Docs, CodeQL'],
    ['!Docs', 'CI (main), CodeQL'],
    ['*\n!dynamic/**', 'CI (main), Docs'],
    ['{ci,docs}.y*ml,!ci.yml', 'Docs'],
    ['nothing', ''],
  ])('%j means %s', (workflows, expected) => {
    const wanted = parse({ workflows }).workflows.includes
    expect(
      [ci, docs, codeql]
        .filter(wanted)
        .map(({ name }) => name)
        .join(', '),
    ).toBe(expected)
  })
})

test('every secret is known before anything is parsed', () => {
  expect(secretsIn(given({ mode: 'nope' }))).toEqual(['ghs_token'])
})
