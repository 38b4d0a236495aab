import { expect, test } from '@jest/globals'
import type { Fault, Script } from '../../simulator/faults.ts'
import { failingBuilds } from '../../simulator/scenarios/failing-builds.ts'
import { collect } from '../../src/collection/collect.ts'
import { collectFailures } from '../../src/collection/failures.ts'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import { aFailureNeed } from '../builders/needs.ts'
import { fakeGitHub } from '../fakes/github.ts'
import { connect, quickLimits, simulate } from '../fakes/real.ts'

const { world } = failingBuilds(1)
const need = aFailureNeed()
const fake = fakeGitHub(world)
const listed = await collect(emptyHistory, need, fake.github, fake.clock)
const right = await collectFailures(listed, need, fake.github)

/** Through the real adapter; `store` meets downloads of logs, `api` what else is asked. */
async function under(store: readonly Script[], api: readonly Script[] = []) {
  const simulator = await simulate(world, api)
  simulator.logStore.scripts = store
  const { github } = connect(simulator, 300, { ...quickLimits, idle: 300, total: 900, tries: 3 })
  try {
    return await collectFailures(listed, need, github)
  } finally {
    await simulator.close()
  }
}

const findings = ({ findings }: History) => new Map([...findings].toSorted(([a], [b]) => a - b))

const faults: readonly (readonly [string, Fault])[] = [
  ['reset', { kind: 'reset' }],
  ['reset in the body', { kind: 'reset-in-body' }],
  ['end short of the length', { kind: 'short-body' }],
  ['broken gzip', { kind: 'bad-gzip' }],
  ['503', { kind: 'status', status: 503 }],
  ['stale address', { kind: 'status', status: 403 }],
]

test('the real adapter brings what the fake does', async () => {
  const found = await under([])
  expect(findings(found.history)).toEqual(findings(right.history))
  expect([...found.history.ranges]).toEqual([...right.history.ranges])
  expect(found.gaps).toEqual([])
})

test.each(faults)('once, whichever download it meets, changes nothing: %s', async (_, fault) => {
  for (const request of [1, 4]) {
    const found = await under([{ request, times: 1, fault }])
    expect(findings(found.history)).toEqual(findings(right.history))
    expect(found.gaps).toEqual([])
  }
})

test.each(faults)(
  'for good, leaves what was read before, names the rest and invents nothing: %s',
  async (_, fault) => {
    const { history, gaps } = await under([{ request: 4, times: Number.POSITIVE_INFINITY, fault }])
    expect(history.findings.size).toBe(3)
    for (const [id, finding] of history.findings) expect(finding).toEqual(right.history.findings.get(id))
    expect(gaps[0]?.what).toBe('Logs of 4 failed jobs')
  },
)

test('where the API is down as well, there is still what was listed', async () => {
  const down: Script = { request: 1, times: Number.POSITIVE_INFINITY, fault: { kind: 'status', status: 500 } }
  const { history, gaps } = await under([], [down])
  expect([history.findings.size, history.runs.size]).toEqual([0, listed.history.runs.size])
  expect(gaps.length).toBeGreaterThan(0)
})
