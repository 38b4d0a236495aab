import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { artifactWriter } from '../../../src/adapters/state/artifact-writer.ts'

const names = { usual: 'state', spare: 'state-next' }

class Killed extends Error {}

/** The artifacts of a run, by name: each holds the number of the text that was put. */
function aRun() {
  const there = new Map<string, number>()
  let text = 0
  let callsLeft = Number.POSITIVE_INFINITY
  const call = () => {
    if (callsLeft-- <= 0) throw new Killed()
  }
  const step = () => {
    const writer = artifactWriter(names, {
      upload: async (name) => {
        call()
        if (there.has(name)) return 'taken'
        there.set(name, text)
        return text
      },
      remove: async (name) => {
        call()
        if (!there.delete(name)) throw new Error('there is none')
      },
    })
    const put = async () => {
      text += 1
      return await writer.put()
    }
    return { put, settle: writer.settle }
  }
  return { there, step, text: () => text, dieAfter: (calls: number) => (callsLeft = calls) }
}

test('once a step has settled, what it put last is all there is, under the usual name', async () => {
  const run = aRun()
  for (const puts of [1, 2, 3, 4]) {
    const { put, settle } = run.step()
    for (let i = 0; i < puts; i++) expect(await put()).toBe(run.text())
    await settle()
    expect([...run.there]).toEqual([[names.usual, run.text()]])
  }
})

test('whenever a step is killed, what it had put is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(14), { minLength: 1, maxLength: 4 }), async (deaths) => {
      const run = aRun()
      await run.step().put()
      for (const calls of deaths) {
        run.dieAfter(calls)
        let stored = 0
        const { put, settle } = run.step()
        try {
          for (let i = 0; i < 5; i++) stored = (await put()) ?? 0
          await settle()
        } catch (error) {
          if (!(error instanceof Killed)) throw error
        }
        expect(Math.max(...run.there.values())).toBeGreaterThanOrEqual(stored)
        expect(run.there.size).toBeGreaterThan(0)
      }
    }),
  )
})

test('one that cannot be deleted is said, and not waited for', async () => {
  const { put } = artifactWriter(names, { upload: async () => 'taken', remove: async () => undefined })
  await expect(put()).rejects.toThrow('state-next that cannot be deleted')
})
