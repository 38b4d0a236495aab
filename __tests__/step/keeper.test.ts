import { expect, test } from '@jest/globals'
import type { Memory } from '../../src/collection/memory.ts'
import { decodeState } from '../../src/core/history/codec.ts'
import { emptyHistory } from '../../src/core/history/history.ts'
import { emptyIncidentMemory } from '../../src/core/incidents/memory.ts'
import type { StateCopy } from '../../src/ports/state.ts'
import { keeper } from '../../src/step/keeper.ts'
import { anIncident } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { memoryOf } from '../core/incidents/build.ts'

/** A keeper of what is stored in copies of which some refuse; what it says, and what they hold. */
function keeping(refusing: readonly boolean[]) {
  const said: string[] = []
  const texts: string[] = []
  const copies = refusing.map(
    (refuses, i): StateCopy => ({
      name: `copy ${i}`,
      read: async () => ({ kind: 'none' }),
      write: async (text) => {
        if (refuses) return { kind: 'failed', why: 'read-only' }
        texts.push(text)
        return { kind: 'stored' }
      },
    }),
  )
  const state = { repository: 'o/r', history: emptyHistory, mergedArtifacts: new Set<number>() }
  const memory: Memory = { state, writable: copies, warnings: [], notes: [] }
  const session = { now: NOW, from: NOW - 1000, ownWorkflowPath: undefined }
  const say = (level: string) => () => void said.push(level)
  const step = { info: say('info'), warning: say('warning') }
  const { save } = keeper({ session, learnt: emptyHistory, memory }, [{ raised: raisedAt(NOW - 60) }], step)
  return { said, texts, save }
}

const raisedAt = (at: number) => new Map([[`at ${at}`, { rule: 'slower', workflowId: 1, at }]])
const broken = memoryOf(anIncident())

test('what is refused by one copy is usual, and by all is to be known', async () => {
  for (const [refusing, said] of [
    [[false, false], []],
    [[false, true], ['info']],
    [
      [true, true],
      ['warning', 'warning'],
    ],
  ] as const) {
    const keep = keeping(refusing)
    await keep.save(broken, new Map())
    expect(keep.said).toEqual(said)
  }
})

test('what modes raised is stored with what people will be told', async () => {
  const { save, texts } = keeping([false])
  await save(broken, raisedAt(NOW))
  const decoded = decodeState(texts[0] ?? '')
  const history = decoded.kind === 'state' ? decoded.state.history : emptyHistory
  expect([...history.raised.values()].map(({ at }) => at)).toEqual([NOW - 60, NOW])
  expect(history.incidents.incidents.size).toBe(1)
})

test('what is stored already is not stored again; what could not be is tried again', async () => {
  const keep = keeping([false])
  for (let i = 0; i < 3; i++) await keep.save(broken, new Map())
  expect(keep.texts).toHaveLength(1)
  await keep.save(emptyIncidentMemory, new Map())
  expect(keep.texts).toHaveLength(2)
  const refused = keeping([true])
  for (let i = 0; i < 2; i++) await refused.save(broken, new Map())
  expect(refused.said).toEqual(['warning', 'warning'])
})
