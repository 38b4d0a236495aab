import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../src/errors.ts'
import { type Field, Mistake } from '../../src/inputs/fields.ts'
import { parseInputs, secretsIn } from '../../src/inputs/parse.ts'
import { spec } from '../../src/inputs/spec.ts'
import { anyText } from '../builders/texts.ts'

const given = (inputs: Readonly<Record<string, string>>) => (name: string) =>
  ({ mode: 'health-check', 'github-token': 'ghs_token', ...inputs })[name] ?? ''
const parse = (inputs: Readonly<Record<string, string>> = {}) => parseInputs(given(inputs))

/** Whether the input asks for the workflow. */
const asks = (workflows: string, workflow: { readonly name: string; readonly path: string }) =>
  parse({ workflows }).workflows.includes(workflow)

const ci = { name: 'CI (main)', path: '.github/workflows/ci.yml' }

test('every input is wrong at once, and the one error names each', () => {
  const candidates = ['a b', '[', '../a b', 'x'.repeat(2000)]
  const isWrong = ({ parse }: Field<unknown>, text: string) => {
    try {
      return parse(text) === undefined
    } catch (error) {
      return error instanceof Mistake
    }
  }
  const wrong = Object.fromEntries(
    Object.entries<Field<unknown>>(spec).map(([name, field]) => [
      name,
      candidates.find((text) => isWrong(field, text)) ?? '',
    ]),
  )
  const message = messageOf(() => parse(wrong))
  const names = [...message.matchAll(/^- `([a-z0-9-]+)` /gm)].map(([, name]) => name)
  expect(names).toEqual(Object.keys(spec))
  expect(message.split('\n')[0]).toBe(`${names.length} inputs are wrong:`)
})

test.each(['/etc/passwd', 'a/../../b', '..', 'C:\\reports', '\\\\server\\share', 'a\0b'])(
  'a path that leads out of the repository is a mistake: %j',
  (text) => {
    for (const name of ['config-path', 'coverage-path'])
      expect(messageOf(() => parse({ [name]: text }))).toContain('must be a path within the repository')
  },
)

test('coverage reports are listed with commas or line breaks', () => {
  expect(parse({ 'coverage-path': 'a/lcov.info, b/lcov.info\n..c/cover.out' }).coveragePath).toEqual([
    'a/lcov.info',
    'b/lcov.info',
    '..c/cover.out',
  ])
})

test('every input is read by its own name, and told in camel case', () => {
  const asked: string[] = []
  const inputs = parseInputs((name) => {
    asked.push(name)
    return given({})(name)
  })
  expect(asked).toEqual(Object.keys(spec))
  expect(Object.keys(inputs)).toEqual(
    Object.keys(spec).map((name) =>
      name
        .split('-')
        .map((word, i) => (i === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
        .join(''),
    ),
  )
})

test('any texts give inputs or a UserError, nothing else', () => {
  const names = Object.keys(spec)
  const texts = fc.array(fc.oneof(anyText({ maxLength: 20 }), fc.constantFrom('', '[', '!')), {
    minLength: names.length,
    maxLength: names.length,
  })
  fc.assert(
    fc.property(texts, (texts) => {
      const inputs = Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']))
      expect(messageOf(() => parse(inputs))).not.toContain('undefined')
    }),
  )
})

describe('a number', () => {
  test.each([
    ['1', 1],
    [' 90\n', 90],
    ['+7', 7],
    ['07', 7],
    ['7.0', 7],
  ])('written %j is %i', (text, days) => expect(parse({ 'lookback-days': text }).lookbackDays).toBe(days))

  test.each(['91', '-1', '0', '', 'seven', '7,5', '0x7', '7 8', 'Infinity', 'NaN', '9'.repeat(400)])(
    'written %j is none, or is left out',
    (text) => {
      if (text === '') expect(parse({ 'lookback-days': text }).lookbackDays).toBe(7)
      else expect(() => parse({ 'lookback-days': text })).toThrow(UserError)
    },
  )

  test('is exact at both ends, and may have a fraction where that makes sense', () => {
    expect(parse({ 'min-success-rate': '0' }).minSuccessRate).toBe(0)
    expect(parse({ 'min-success-rate': '100' }).minSuccessRate).toBe(100)
    expect(parse({ 'min-success-rate': '99.95' }).minSuccessRate).toBe(99.95)
    expect(() => parse({ 'min-success-rate': '100.01' })).toThrow(UserError)
    expect(() => parse({ 'max-failures': '2.5' })).toThrow(UserError)
  })
})

describe('a choice', () => {
  test.each(['critical', 'warning', 'never'] as const)('can be %s', (failOn) => {
    expect(parse({ 'fail-on': failOn }).failOn).toBe(failOn)
  })

  test('of a member of every object is none', () => {
    for (const word of ['__proto__', 'constructor', 'toString']) {
      expect(() => parse({ state: word })).toThrow(UserError)
      expect(() => parse({ mode: word })).toThrow('`mode` must be')
    }
  })
})

describe('a workflow', () => {
  test.each([
    ['CI (main)', true],
    ['ci.yml', true],
    ['CI.YML', true],
    ['.github/workflows/ci.yml', true],
    ['ci*', true],
    ['*.yml', true],
    ['**/ci.*', true],
    ['c?.yml', true],
    ['ci', false],
    ['workflows', false],
    ['!ci.yml', false],
    ['!CI (main)', false],
    ['*,!ci.yml', false],
    ['!ci.yml\n*', false],
    ['!docs.yml', true],
    ['docs.yml', false],
    [' , \n ,', true],
  ])('is asked for by %j: %j', (workflows, expected) => {
    expect(asks(workflows, ci)).toBe(expected)
  })

  test.each(['Build [x64]', 'C++', 'a|b', 'Release $1', 'v1.*', '{a,b}', 'a\\b', '😀'])(
    'called %j is meant by its own name',
    (name) => expect(asks(name, { name, path: 'x' })).toBe(true),
  )

  test('with a slash in its name is met by a star', () => {
    expect(asks('Build*', { name: 'Build / Test', path: 'x' })).toBe(true)
  })

  test.each(['[', 'ci.yml,[a', 'a\n{b', '!['])('is not meant by %j', (workflows) => {
    expect(messageOf(() => parse({ workflows }))).toMatch(/^`workflows` .* no glob/)
  })
})

describe('secrets', () => {
  test('are masked as they will be used, without the white space around', () => {
    expect(secretsIn(given({ 'github-token': ' ghp_x\n' }))).toEqual(['ghp_x'])
    expect(parse({ 'github-token': ' ghp_x\n' }).githubToken).toBe('ghp_x')
  })

  test('that are empty or blank are not masked: every blank would be', () => {
    expect(secretsIn(given({ 'github-token': '' }))).toEqual([])
    expect(secretsIn(given({ 'github-token': ' \n' }))).toEqual([])
  })

  test('are in no message', () => {
    const message = messageOf(() => parse({ 'github-token': 'ghp_first half_of_it', mode: '' }))
    expect(message).toContain('`github-token`')
    expect(message).not.toContain('ghp_first')
  })
})

/** The message of the `UserError`, or nothing. Anything else is thrown on. */
function messageOf(work: () => unknown): string {
  try {
    work()
    return ''
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

test.each([
  ['true', true],
  ['TRUE', true],
  ['False', false],
  ['', false],
])('`suggest-thresholds: %s` is %s', (text, expected) => {
  expect(parse({ 'suggest-thresholds': text }).suggestThresholds).toBe(expected)
})

test.each(['yes', '1', 'tRUE', 'true,'])('`suggest-thresholds: %s` is neither true nor false', (text) => {
  expect(messageOf(() => parse({ 'suggest-thresholds': text }))).toContain('must be true or false')
})
