import { expect, test } from '@jest/globals'
import type { Result } from '../../src/modes/mode.ts'
import type { Step } from '../../src/ports/runner.ts'
import type { Writing } from '../../src/ports/writing.ts'
import { tellHits } from '../../src/step/publish.ts'

const results: readonly Pick<Result, 'hitTables'>[] = [{ hitTables: [{ number: 7, body: 'hit' }] }]

/** What is said and written. */
async function told(dryRun: boolean) {
  const said: string[] = []
  const written: number[] = []
  const step: Pick<Step, 'info'> = { info: (line) => said.push(line) }
  const issues: Pick<Writing['issues'], 'change'> = {
    change: async (number) => {
      written.push(number)
      throw new Error('not reached by a dry run')
    },
  }
  const writing = async () => ({ issues }) as Writing
  const telling = tellHits({ dryRun }, results as readonly Result[], { writing, step: step as Step })
  await telling.catch(() => undefined)
  return { said, written }
}

test('a dry run says which tables of known issues it would write, and writes none', async () => {
  expect(await told(true)).toEqual({ said: ['Dry run: {"hitTable":7}'], written: [] })
  expect((await told(false)).written).toEqual([7])
})
