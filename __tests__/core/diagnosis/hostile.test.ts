import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { inert } from '../../../scripts/diagnose.ts'
import { sharedPath, testWith } from '../../shared.ts'
import { diagnosed, failedStep, wholeJob } from './logs.ts'

const files = [
  'vectors/workflow-commands/attack-payloads.json',
  'vectors/markdown/gfm-attack-payloads.json',
  'vectors/naughty-strings/blns.json',
]

for (const file of files) {
  testWith(file)(`${file} comes out as text, in one line, and starts nothing`, () => {
    const payloads: readonly string[] = JSON.parse(readFileSync(sharedPath(file), 'utf8'))
    for (const payload of payloads) {
      const printed = inert(diagnosed(wholeJob(failedStep('a build', `error: ${payload}`))))
      expect(printed).not.toMatch(/\n|##\[|^::/)
      expect(JSON.parse(printed)).toMatchObject({ failed: true })
    }
  })
}

test('a log that claims to be over, or to be another step, cannot hide the error', () => {
  const tricks = [
    '##[endgroup]',
    'Post job cleanup.',
    '##[group]Run echo fine',
    '##[endgroup]',
    'Cleaning up orphan processes',
  ]
  const log = failedStep(...tricks, "src/a.ts(1,1): error TS2322: Type 'a' is not assignable to type 'b'.")
  expect(diagnosed(wholeJob(log))).toMatchObject({ failed: true, rule: 'typescript/type-error' })
})

test('a million errors are told like one, in bounded memory', () => {
  const errors = '2026-03-04T10:00:00Z ##[error]it broke again\n'.repeat(200_000)
  expect(diagnosed(errors)).toMatchObject({ failed: true, root: { index: 0, line: 'it broke again' } })
})
