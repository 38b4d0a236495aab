import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readAddress, writeAddress } from '../../src/dashboard/address.ts'
import { aDashboard } from '../builders/dashboards.ts'
import { anyName } from '../builders/histories.ts'
import { aHistory, aRun } from '../builders/runs.ts'
import { anyText } from '../builders/texts.ts'

test('what an address says comes back from it, whatever branches are called', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyName, fc.constantFrom('all', 'default', 'other', '=', '&at=x', '%')),
      fc.constantFrom('all', 'default', 'other', 'named'),
      fc.integer({ min: 1, max: 90 }),
      fc.option(anyText({ maxLength: 9 }), { nil: undefined }),
      (name, which, days, at) => {
        // An address holds whole characters only.
        const branchName = `x${name.toWellFormed()}`
        const board = aDashboard(aHistory([aRun({ branch: branchName })]))
        const address = {
          filter: { workflowId: 10, branch: which === 'named' ? { name: branchName } : which, days } as const,
          ...{ at: at?.toWellFormed(), refresh: 'on' as const },
        }
        expect(readAddress(writeAddress(address, board), board)).toEqual(address)
      },
    ),
    { numRuns: 100 },
  )
})

test('what it does not understand is as if it were not there', () => {
  const board = aDashboard(aHistory([aRun()]))
  const plain = { filter: { workflowId: undefined, branch: 'all', days: 7 }, at: undefined, refresh: 'off' }
  for (const hash of [
    '',
    '#',
    '#workflow=99&branch==gone&days=1e9&refresh=maybe',
    '#days=0.5',
    '#workflow=NaN',
  ])
    expect(readAddress(hash, board)).toEqual(plain)
})
