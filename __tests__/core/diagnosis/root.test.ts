import { describe, expect, test } from '@jest/globals'
import { diagnosed, failedStep } from './logs.ts'

const told = (...output: readonly string[]) => {
  const found = diagnosed(failedStep(...output))
  return found.failed ? { rule: found.rule, line: found.root?.line, category: found.category } : undefined
}

test('the innermost cause of an exception is the root, not the first word of it', () => {
  const stack = [
    'Exception in thread "main" org.acme.BeanException: no bean',
    '\tat org.acme.Main.main(Main.java:9)',
    'Caused by: java.lang.IllegalStateException: DB_URL must not be empty',
    '\t... 20 more',
  ]
  expect(told(...stack)).toMatchObject({
    line: 'Caused by: java.lang.IllegalStateException: DB_URL must not be empty',
  })
})

test('a heading that names a test gives way to the message below it, where a rule knows one', () => {
  const heading = '--- FAIL: TestLoad (0.00s)'
  expect(told(heading, 'panic: no settings', 'FAIL')).toMatchObject({ line: 'panic: no settings' })
  expect(told(heading, '    a_test.go:14: got 0, want 1', 'FAIL')).toMatchObject({ line: heading })
})

test('an exception that quotes a tool is told by its first line, and is of the kind that the tool says', () => {
  const quoted = [
    'RuntimeError: git gave up',
    'Auto-merging a.py',
    'CONFLICT (content): Merge conflict in a.py',
  ]
  expect(told(...quoted)).toMatchObject({ rule: 'git/merge-conflict', line: 'RuntimeError: git gave up' })
})

test('a list of failed tests counts before the time limit that was set around them', () => {
  const failed = 'FAILED tests/test_a.py::test_a - assert 1 == 2'
  expect(told(failed, 'Command took >15min, returning 124')).toMatchObject({ line: failed })
})

test('a test that waits for a server is a failed test', () => {
  const mocha = ['  1 failing', '', '  1) DB', '       connects:']
  expect(told(...mocha, '     Error: connect ECONNREFUSED 127.0.0.1:5432')).toMatchObject({
    category: 'test-failure',
    line: 'Error: connect ECONNREFUSED 127.0.0.1:5432',
  })
})

test('the count of problems is not the root where one of them is shown', () => {
  const first = '/app/src/a.kt:14: Error: Missing permission check [MissingPermission]'
  expect(told('Lint found 1 errors, 12 warnings. First failure:', '', first)).toMatchObject({ line: first })
})

test('a count of problems gives way to a problem in words that no rule knows', () => {
  expect(told('round.wheel: the hub is missing', '', '✖ 2 problems (2 errors, 0 warnings)')).toMatchObject({
    line: 'round.wheel: the hub is missing',
    category: 'lint/format',
  })
})

test('what else the failed step says comes before what other steps say', () => {
  const tolerated = failedStep('src/a.ts(1,2): error TS2322: no')
  const found = diagnosed(
    [
      tolerated,
      failedStep('E: Unable to locate package owl', 'CONFLICT (content): Merge conflict in a.py'),
    ].join('\n'),
  )
  expect(found).toMatchObject({
    rule: 'git/merge-conflict',
    also: [{ rule: 'machine/apt' }, { rule: 'typescript/type-error' }],
  })
})

test('a verdict with nothing before it gives way to the reason after it', () => {
  const gradle = ['FAILURE: Build failed with an exception.', '', '* What went wrong:']
  expect(
    told(...gradle, "Execution failed for task ':wheel'.", '> the hub is missing', '', 'BUILD FAILED in 2s'),
  ).toMatchObject({ line: '> the hub is missing' })
})

test('a heading of a logger gives way to the message below it', () => {
  const maven = ['[ERROR] COMPILATION ERROR : ', '[INFO] -----------------']
  expect(told(...maven, '[ERROR] Source 6 is out of use.', '[INFO] 1 error')).toMatchObject({
    line: '[ERROR] Source 6 is out of use.',
  })
})

test('a cross before a verdict gives way to what was said before it', () => {
  expect(told('the hub is missing', '', '❌ wheel exited with code 3')).toMatchObject({
    line: 'the hub is missing',
  })
})

describe('of a message that is told again', () => {
  const rootIndex = (...output: readonly string[]) => {
    const found = diagnosed(failedStep(...output))
    return found.failed && found.root ? found.root.index - 4 : undefined
  }
  const message = ['AssertionError: 1 is not 2', '    left: 1']

  test('the last is the root, as it is of what is tried again', () => {
    expect(rootIndex(...message, 'trying again', ...message, 'giving up')).toBe(3)
  })

  test('the first stays the root where other lines follow: these are two places', () => {
    expect(rootIndex(...message, 'AssertionError: 1 is not 2', '    left: 3')).toBe(0)
  })

  test('the last is the root far from the end, too', () => {
    const far = Array.from({ length: 500 }, (_, i) => `step ${i}`)
    const test = ['____ test_sums ____', 'Traceback (most recent call last):']
    expect(rootIndex(...test, ...far, ...test, 'ValueError in sums')).toBe(502)
  })
})

test('what a logger says last is the root where programs go on after an error', () => {
  expect(
    told(
      '2026-03-04 10:00:01 ERROR app: source b is empty',
      '2026-03-04 10:00:02 CRITICAL app: too few results',
    ),
  ).toMatchObject({ line: '2026-03-04 10:00:02 CRITICAL app: too few results' })
})

test('no rule takes what it says of nothing for a failure', () => {
  const calm = [
    '0 errors',
    'Found 0 errors.',
    'Found 0 errors in 3 files (checked 41 source files)',
    '✖ 0 problems (0 errors, 0 warnings)',
    '0 examples, 0 failures',
    '  0 failing',
    '  0 failed',
    'Tests:       0 failed, 12 passed, 12 total',
    '0 vulnerabilities found',
    'Vulnerabilities found: 0',
    'Passed checks: 12, Failed checks: 0, Skipped checks: 0',
    '  ✓ fails on invalid input (4 ms)',
    '  > 12 |     throw new TypeError("fetch failed")',
  ]
  const taken = calm.filter((line) => told('starting', line)?.rule !== undefined)
  expect(taken).toEqual([])
})
