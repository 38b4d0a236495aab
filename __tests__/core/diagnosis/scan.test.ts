import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts'
import { rules } from '../../../src/core/diagnosis/rules/index.ts'
import { createScan } from '../../../src/core/diagnosis/scan.ts'
import { diagnosed, failedStep, wholeJob } from './logs.ts'

const TYPE_ERROR = "src/cart.ts(14,7): error TS2322: Type 'string' is not assignable to type 'number'."
const log = failedStep(TYPE_ERROR)

describe('a log', () => {
  test('gives the same when it is cut anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (bytes) => {
        expect(diagnosed(log, bytes)).toEqual(diagnosed(log))
      }),
      { numRuns: 30 },
    )
  })

  test.each([
    ['a byte order mark', `\uFEFF${log}`],
    ['carriage returns', log.replaceAll('\n', '\r\n')],
    ['colours', log.replace(TYPE_ERROR, `\u001b[31m${TYPE_ERROR}\u001b[0m`)],
    ['a link in the terminal', log.replace(TYPE_ERROR, `\u001b]8;;https://example.com\u0007${TYPE_ERROR}`)],
    ['a progress bar that was overwritten', log.replace(TYPE_ERROR, `10 %\r20 %\r${TYPE_ERROR}`)],
    ['the job and step of `gh run view --log`', log.replace(/^/gm, 'build\tRun make\t')],
    ['the words of the page instead of marks', log.replace('##[error]', 'Error: ')],
    ['no time stamps', log.replace(/^\S+Z /gm, '')],
  ])('with %s reads as without', (_, changed) => {
    expect(diagnosed(changed)).toEqual(diagnosed(log))
  })

  test('in UTF-16, as PowerShell writes it, reads as in UTF-8', () => {
    const little = new Uint8Array(Buffer.from(`\uFEFF${log}`, 'utf16le'))
    expect(diagnosed(little, 13)).toEqual(diagnosed(log))
    expect(diagnosed(new Uint8Array(Buffer.from(little).swap16()))).toEqual(diagnosed(log))
  })

  test('counts lines as an editor does, however many come before', () => {
    const before = Array.from({ length: 100_000 }, (_, i) => `line ${i}`).join('\n')
    expect(diagnosed(`${before}\n${log}`)).toMatchObject({ root: { index: 100_004 } })
  })

  test('with a line of a megabyte loses that line only', () => {
    const huge = `${'x'.repeat(1 << 20)}\n${log}`
    expect(diagnosed(huge)).toMatchObject({ rule: 'typescript/type-error', root: { index: 5 } })
  })

  test('is looked back into from its error, whatever the lines say', () => {
    expect(diagnosed(failedStep('all is well', 'until here'))).toMatchObject({
      rule: undefined,
      root: { line: 'until here' },
    })
  })

  test('of nothing did not fail', () => {
    expect(diagnosed('')).toEqual({ failed: false })
  })

  test('of any bytes is read without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 1, max: 999 }), (bytes, piece) => {
        expect(typeof diagnosed(bytes, piece).failed).toBe('boolean')
      }),
      { numRuns: 50 },
    )
  })
})

describe('a job', () => {
  test('that ran to its end without an error passed, whatever it printed', () => {
    const noisy = '2026-03-04T10:00:00.0000000Z error TS2322: expected by the test\n'.repeat(9)
    expect(diagnosed(wholeJob(noisy))).toEqual({ failed: false })
  })

  test('whose log begins in its middle and reaches its end without an error passed all the same', () => {
    const [, ...rest] = wholeJob('2026-03-04T10:00:00.0000000Z error TS2322: expected by the test').split(
      '\n',
    )
    expect(diagnosed(rest.join('\n'))).toEqual({ failed: false })
  })

  test('passed where the runner was told to go on after the error', () => {
    const tolerated = `${log}\n2026-03-04T10:01:00Z ##[end-action id=a;outcome=failure;conclusion=success;duration_ms=9]`
    expect(diagnosed(wholeJob(tolerated))).toEqual({ failed: false })
  })

  test('passed where its cache was looked at afterwards, which only happens then', () => {
    const cache =
      '2026-03-04T10:08:00Z Post job cleanup.\n2026-03-04T10:08:00Z Cache hit occurred on the primary key node-cache-Linux-x64-npm-1, not saving cache.'
    expect(diagnosed(wholeJob(log, cache))).toEqual({ failed: false })
  })

  test('with an annotation in the middle of a step passed', () => {
    const lines = ['##[group]Run lint', '##[endgroup]', '##[error]src/a.ts: only an annotation']
    const step = [...lines, ...Array.from({ length: 40 }, (_, i) => `still working ${i}`)].join('\n')
    expect(diagnosed(wholeJob(step))).toEqual({ failed: false })
  })

  test('that is known to have failed is diagnosed, though its log looks like a pass', () => {
    const scan = createScan()
    const noisy = "2026-03-04T10:00:00Z src/a.ts(1,1): error TS2322: Type 'a' is not assignable to type 'b'."
    scan.push(new TextEncoder().encode(wholeJob(noisy)))
    expect(diagnose(scan.finish(), rules, 'failure')).toMatchObject({ rule: 'typescript/type-error' })
  })

  const second = failedStep('E: Unable to locate package left-pad')

  test('with a failed step before another ordinary one is told by the later: the first was tolerated', () => {
    expect(diagnosed(wholeJob(log, second))).toMatchObject({
      rule: 'machine/apt',
      also: [{ rule: 'typescript/type-error', category: 'compile/type-error' }],
    })
  })

  test('with a failed step before one that runs in any case is told by the first', () => {
    const upload = second.replace('Run make', 'Run actions/upload-artifact@v4')
    expect(diagnosed(wholeJob(log, upload))).toMatchObject({ rule: 'typescript/type-error' })
  })

  test('of which no rule knows is of the kind that its step is for, and says that no rule knows', () => {
    const tests = failedStep('it went wrong').replace('Run make', 'Run npm test')
    expect(diagnosed(wholeJob(tests))).toMatchObject({ rule: undefined, category: 'test-failure' })
  })

  test('is not told by its script, by `set -x`, or by code in a traceback', () => {
    const echoes = [
      '+ echo "error TS2322: no"',
      '    raise RuntimeError("FAILED tests/a.py::b")',
      'the real reason',
    ]
    expect(diagnosed(failedStep(...echoes))).toMatchObject({
      rule: undefined,
      root: { line: 'the real reason' },
    })
  })

  test('of an unknown tool is of the kind of the last command in its script that tells', () => {
    const script = ['set -e', 'echo "npm test"', 'cd web', 'pulumi up --yes', 'echo done']
    const shown = script.map((line) => `2026-03-04T10:00:00Z \u001b[36;1m${line}\u001b[0m`).join('\n')
    const step = failedStep('it went wrong')
      .replace('Run make', 'Run set -e')
      .replace(/^.*this is only the script.*$/m, shown)
    expect(diagnosed(step)).toMatchObject({ rule: undefined, category: 'deploy' })
  })

  test('is not told by what its script says while it cleans up', () => {
    const cleanup = ['stopping', 'Error response from daemon: No such container: db']
    expect(diagnosed(failedStep('versions mismatch: 1 and 2', ...cleanup))).toMatchObject({
      root: { line: 'versions mismatch: 1 and 2' },
    })
  })

  test('whose log is only a part, and says that something is wrong, has failed', () => {
    expect(diagnosed('checking\nVersion mismatch: 1 and 2\n')).toMatchObject({
      failed: true,
      root: { line: 'Version mismatch: 1 and 2' },
    })
    expect(diagnosed('checking\nall is well\n')).toEqual({ failed: false })
  })

  test('is not called passed because a linter looked at its cache, which it does in any case', () => {
    const cache =
      '2026-03-04T10:08:00Z Post job cleanup.\n2026-03-04T10:08:00Z Cache hit occurred on the primary key golangci-lint.cache-1, not saving cache.'
    expect(diagnosed(wholeJob(log, cache))).toMatchObject({ failed: true })
  })
})

describe('the root', () => {
  const root = (...output: readonly string[]) => {
    const found = diagnosed(failedStep(...output))
    return found.failed ? [found.rule, found.root?.line] : []
  }

  test('is the head of a paragraph whose later lines tell the kind', () => {
    const clippy = [
      'error: this can be collapsed',
      '  --> src/lib.rs:2:1',
      '   |',
      '2  | if a {',
      '   | ^^^^',
    ]
    const help = '   = help: for further information visit https://rust-lang.github.io/rust-clippy/x'
    expect(root(...clippy, help)).toEqual(['clippy/lint', 'error: this can be collapsed'])
    expect(root(...clippy, '', help)).toEqual(['clippy/lint', help.trim()])
  })

  test('is what rustc says, and not what others say in the same words', () => {
    expect(root('error: cannot do it', ' --> src/lib.rs:1:1')[0]).toBe('rust/compile')
    expect(root('error: cannot do it')[0]).not.toBe('rust/compile')
  })

  test('is the message below a heading that says nothing', () => {
    expect(root(' FAIL  src/a.test.ts [ src/a.test.ts ]', 'Error: it is missing')).toEqual([
      'vitest/suite-failed',
      'Error: it is missing',
    ])
  })
})
