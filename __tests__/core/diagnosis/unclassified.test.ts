import { describe, expect, test } from '@jest/globals'
import { diagnosed, failedStep } from './logs.ts'

const told = (...output: readonly string[]) => {
  const found = diagnosed(failedStep(...output))
  return found.failed ? { rule: found.rule, line: found.root?.line, category: found.category } : undefined
}

const REASON = 'versions mismatch: 1 and 2'

describe('where no rule speaks, the reason is not', () => {
  test.each([
    ['a test that went well, whatever it is called', '  ✓ fails on invalid input (4 ms)'],
    ['the same of pytest', 'tests/test_errors.py::test_failure_message PASSED                [ 12%]'],
    ['the same of cargo', 'test errors::unexpected_eof ... ok'],
    ['the same of Go', 'ok  \tgithub.com/acme/shop/errors\t0.01s'],
    ['a count of nothing', 'Found 0 errors.'],
    ['another count of nothing', 'Failed tests: 0'],
    ['a count of what was said before', '1 error found in 3 files'],
    ['a verdict over what was said before', 'Run failed in 12s'],
    ['how another program ended', 'fastwheel finished with errors'],
    ['what could not be done, and no more', 'Wheel build failed!'],
    ['an image that is pulled', "Unable to find image 'acme/wheel:2' locally"],
    ['a command', '$ wheel --must-turn'],
    ['a row in a table of counts', 'Cache write errors                    3'],
    ['advice', 'Run `wheel fix` if it cannot turn.'],
    ['what would be done to files', '1 file would be changed, 4 files have errors'],
    ['a frame of a stack', '    at Object.fail (/home/runner/work/shop/shop/src/error.js:1:1)'],
    ['a line of code with its number', "  > 12 |     throw new Error('does not happen')"],
    ['a file that was compiled', 'compiled src/error-handler.ts, lib/errors.js'],
    ['an option', 'running with --exit-on-error --fail-fast'],
    ['a warning', 'perl: warning: Setting locale failed.'],
    ['what is still going on', 'checking for errors...'],
    ['what package managers say whenever nobody watches', 'debconf: unable to initialize frontend: Dialog'],
    ['what ran the command', 'make: *** [Makefile:8: check] Error 1'],
    ['what ran the script', 'npm error code ELIFECYCLE'],
    ['an empty mark', '##[error]   '],
  ])('%s', (_, after) => {
    expect(told('checking', REASON, 'done', after)).toMatchObject({ rule: undefined, line: REASON })
  })
})

describe('where no rule speaks, the reason is', () => {
  test('what the runner marked besides the exit', () => {
    expect(told('##[error]The wheel is square', 'something failed')).toMatchObject({
      line: 'The wheel is square',
    })
  })

  test('below its heading', () => {
    expect(told('These errors were found:', '  the wheel is square')).toMatchObject({
      line: 'the wheel is square',
    })
  })

  test('a line that says what is wrong before it goes into details', () => {
    const line = 'The wheel could not be turned, most likely because:'
    expect(told(line, '  * the hub is cold')).toMatchObject({ line })
  })

  test('below a word or code that only says that there is an error', () => {
    expect(told('Error: X1001', '', 'the wheel is missing')).toMatchObject({ line: 'the wheel is missing' })
    expect(told('[FAILED]', '[FAILED] the wheel is missing')).toMatchObject({
      line: '[FAILED] the wheel is missing',
    })
  })

  test('the innermost of messages that stand in each other', () => {
    const nested = [
      "Cannot determine the parts of ':wheel'.",
      '> Cannot find the hub.',
      '  > No hub was given.',
    ]
    expect(told(...nested, '', 'Try it with more logs.')).toMatchObject({ line: '> No hub was given.' })
    expect(told(nested[0] ?? '', '', '> ride the wheel')).toMatchObject({ line: nested[0] })
  })

  test('the beginning of the last lines that speak of it, with one other between them', () => {
    const block = ['the hub is missing', 'size 12', 'the rim is broken']
    expect(told('invalid spokes', 'size 9', 'size 10', ...block)).toMatchObject({ line: block[0] })
  })

  test('the last line that says something, whatever its script', () => {
    expect(
      told('stirring', '轮子转动中', '└──────┘', 'Documentation:', 'https://wheel.example/turn'),
    ).toMatchObject({
      line: '轮子转动中',
    })
  })

  test('said in weak words where there are no strong ones', () => {
    expect(told('version 1.2.0 was already released', 'bye')).toMatchObject({
      line: 'version 1.2.0 was already released',
    })
  })

  test('what ran the command, where the command said nothing of it', () => {
    expect(
      told('wheel', 'make[1]: *** [Makefile:3: wheel] Error 1', 'make: *** [all] Error 2'),
    ).toMatchObject({
      rule: undefined,
      line: 'make[1]: *** [Makefile:3: wheel] Error 1',
    })
  })

  test('the exit, where all else went well', () => {
    expect(told('wheel ... ok')).toMatchObject({ line: 'Process completed with exit code 1.' })
  })
})

describe('a step', () => {
  test('of a linter that calls nothing an error failed on its first warning', () => {
    const warnings = [
      "  3:7  warning  'a' is never used  no-unused-vars",
      '  9:1  warning  No console  no-console',
    ]
    expect(told('/app/src/a.js', ...warnings, '', '✖ 2 problems (0 errors, 2 warnings)')).toMatchObject({
      rule: 'eslint/problem',
      line: "3:7  warning  'a' is never used  no-unused-vars",
    })
  })

  test('that has an error did not fail on the warnings before it', () => {
    const lines = [
      "  3:7  warning  'a' is never used  no-unused-vars",
      "  9:1  error  'b' is not defined  no-undef",
    ]
    expect(told(...lines)).toMatchObject({ line: "9:1  error  'b' is not defined  no-undef" })
  })

  test('whose error went through a file of tests is a failure of tests, whatever ran it', () => {
    const traceback = [
      'Traceback (most recent call last):',
      '  File "/app/tests/test_cart.py", line 9, in <module>',
    ]
    expect(told(...traceback, 'ValueError: no wheel')).toMatchObject({ category: 'test-failure' })
    expect(told('Traceback (most recent call last):', 'ValueError: no wheel')).toMatchObject({
      category: 'compile/type-error',
    })
  })

  test.each(['web:test: ', 'packages/web test: ', 'web-1  | ', '[web] '])(
    'that runs others names tests behind "%s"',
    (prefix) => {
      const lines = ['FAILED tests/test_cart.py::test_adds - assert 1 == 2', '1 failed in 0.1s']
      expect(diagnosed(failedStep(...lines.map((line) => `${prefix}${line}`)))).toMatchObject({
        rule: 'pytest/test-failed',
        tests: ['tests/test_cart.py::test_adds'],
      })
    },
  )
})
