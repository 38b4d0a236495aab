import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { modeNames, modes } from '../../src/modes/index.ts'
import { permissionsOf } from '../../src/step/asked.ts'

test('what a mode has to write may be written, whatever the order of the modes', () => {
  expect(permissionsOf(['open-issue', 'analyze-failures'])).toMatchObject({ issues: 'write' })
  expect(permissionsOf(['analyze-failures', 'open-issue'])).toMatchObject({ issues: 'write' })
  expect(permissionsOf(['analyze-failures'])).toMatchObject({ issues: 'read' })
})

test('every mode gets what it asks for', () => {
  fc.assert(
    fc.property(fc.subarray([...modeNames]), (asked) => {
      const all = permissionsOf(asked)
      for (const name of asked)
        for (const [scope, level] of Object.entries(modes[name].permissions))
          expect([level, 'write']).toContain(all[scope])
    }),
  )
})
