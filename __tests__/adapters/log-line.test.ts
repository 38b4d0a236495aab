import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logLine } from '../../src/adapters/log-line.ts'
import { hostileText, hostileTexts, testWithVectors, vector } from '../render/payloads.ts'

/**
 * What the runner takes for a command, a little wider than it does: any name, any Unicode white space.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function commandsIn(output: string): readonly string[] {
  return output
    .split(/\r\n|\n|\r/)
    .filter((line) => /^[\p{White_Space}\ufeff]*::.*::/su.test(line) || /##\[.*\]/s.test(line))
}

type RunnerVectors = {
  readonly v1: readonly { readonly in: string }[]
  readonly v2: readonly { readonly in: string; readonly notCommand?: boolean }[]
}

testWithVectors("the oracle agrees with the runner's own tests", () => {
  const { v1, v2 } = vector('workflow-commands/runner-vectors.json') as RunnerVectors
  for (const { in: line } of v1) expect(commandsIn(line)).toEqual([line])
  for (const { in: line, notCommand } of v2) expect(commandsIn(line)).toEqual(notCommand ? [] : [line])
})

testWithVectors('most of the known attacks are commands when printed as they are', () => {
  const attacks = vector('workflow-commands/attack-payloads.json') as readonly string[]
  expect(attacks.filter((text) => commandsIn(text).length > 0).length).toBeGreaterThan(attacks.length / 2)
})

testWithVectors('no known attack starts a command', () => {
  for (const text of hostileTexts()) checkLine(text)
})

test('no text starts a command', () => {
  const text = fc.oneof(
    hostileText,
    fc
      .array(
        fc.constantFrom(
          ...'::::##[[]] \t\n\r\v\f\0ax',
          '\u0085',
          '\u00a0',
          '\u2028',
          '\u3000',
          '\ufeff',
          '\u200b',
          '::',
          '##[',
        ),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(fc.property(text, checkLine), { numRuns: 3000 })
})

function checkLine(text: string): void {
  const line = logLine(text)
  expect(commandsIn(line)).toEqual([])
  // Nor behind anything that may come before it, and on one line, with nothing hidden.
  expect(line).not.toMatch(/::|##\[|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
}

test('the text can still be read', () => {
  expect(logLine('two\nlines: 10:15, std::vector ##[group]x')).toBe(
    'two lines: 10:15, std: :vector # #[group]x',
  )
  expect(logLine(':::a::::')).toBe(': : :a: : : :')
  expect(logLine('\u001b[31mred\u202e')).toBe('\\u{1B}[31mred\\u{202E}')
})
