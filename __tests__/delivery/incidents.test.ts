import { describe, expect, test } from '@jest/globals'
import { emptyIncidentMemory, type IncidentMemory } from '../../src/core/incidents/memory.ts'
import { defaultLifeCycle } from '../../src/core/incidents/settings.ts'
import type { Attempt } from '../../src/core/model.ts'
import { DAY } from '../../src/core/model.ts'
import { recentIncidents, watchIncidents } from '../../src/delivery/incidents.ts'
import { ApiError } from '../../src/errors.ts'
import { historyOfFailures, type Told } from '../builders/failures.ts'
import { anAttempt, aRun, NOW } from '../builders/runs.ts'
import { anIncident, main } from '../core/incidents/build.ts'

/** A look at these runs, of which GitHub says `now` when it is asked again; how often it was. */
async function look(
  told: readonly Told[],
  {
    incidents = emptyIncidentMemory,
    now = 'success',
    passesToResolve = 1,
  }: {
    incidents?: IncidentMemory
    now?: Attempt['conclusion'] | 'under-way' | Error
    passesToResolve?: number
  } = {},
) {
  const asked: number[] = []
  const watched = await watchIncidents(
    {
      history: { ...historyOfFailures(told), incidents },
      health: { alerts: [], workflows: [] },
      ...{ defaultBranch: 'main', includes: () => true, now: NOW, lookbackDays: 7 },
    },
    { ...defaultLifeCycle, passesToResolve },
    {
      run: async (id) => {
        asked.push(id)
        if (now instanceof Error) throw now
        // It was run again meanwhile: GitHub shows the latest attempt alone.
        const again = anAttempt({ number: 2, conclusion: now === 'under-way' ? undefined : now })
        return { run: aRun({ id, attempts: [again] }), workflow: { id: 10, name: 'CI', path: 'ci.yml' } }
      },
    },
  )
  const states = [...watched.memory.incidents.values()].map(({ resolution }) => resolution?.cause ?? 'open')
  return { ...watched, asked, states }
}

const broke: Told = { hoursAgo: 3, ends: 'a' }
const passed: Told = { hoursAgo: 1, ends: '.' }

describe('an end', () => {
  const breaking = async () => (await look([broke])).memory

  test('is held against GitHub once more, and then believed', async () => {
    expect(await look([broke, passed], { incidents: await breaking() })).toMatchObject({
      ...{ states: ['fixed'], asked: [2] },
    })
  })

  test('is not believed where the run that passed was run again and failed, or goes on, or cannot be read', async () => {
    const incidents = await breaking()
    for (const now of ['failure', 'under-way', new ApiError('not-found', 'gone')] as const)
      expect((await look([broke, passed], { incidents, now })).states).toEqual(['open'])
  })

  test('is believed where somebody cancelled the rerun of what had passed', async () => {
    const incidents = await breaking()
    const { states } = await look([broke, passed], { incidents, now: 'cancelled' })
    expect(states).toEqual(['fixed'])
  })

  test('is asked for once, however many incidents it ends', async () => {
    const two = [
      { hoursAgo: 5, ends: 'b' },
      { hoursAgo: 3, ends: 'a' },
    ]
    const { memory } = await look(two)
    const after = await look([...two, passed], { incidents: memory })
    expect([after.states, after.asked]).toEqual([['fixed', 'fixed'], [3]])
  })

  test('is a false alarm where the same commit passed when it was run again', async () => {
    const rerun = [{ hoursAgo: 3, ends: 'a.' }]
    expect((await look(rerun, { incidents: await breaking() })).states).toEqual(['flaky'])
  })

  test('is not believed by fewer passes than were asked for, whatever else is new of it', async () => {
    const early = { seenAt: NOW - 3 * DAY, title: 'broke', passes: 2 }
    // One monitor had it resolved; another one saw that it failed after that, and passed once.
    const cameBack = anIncident({
      subject: { ...main, workflow: '.github/workflows/10.yml' },
      last: { seenAt: NOW - 2 * DAY, title: 'broke', sha: 'bad', runId: 1 },
      span: {
        ...{ from: NOW - 4 * DAY, announced: undefined, ended: NOW - DAY },
        newest: { seenAt: NOW - DAY, until: NOW - DAY, basis: 'stated' },
      },
      pass: { ...early, seenAt: NOW - DAY, passes: 1, sha: 'good', runId: 2 },
      resolution: { at: early.seenAt, endedAt: early.seenAt, cause: 'fixed', pass: early },
    })
    const incidents = { ...emptyIncidentMemory, incidents: new Map([['one', cameBack]]) }
    const once = await look([], { incidents, passesToResolve: 2 })
    expect([once.states, once.asked]).toEqual([['open'], []])
    const enough = await look([], { incidents })
    expect([enough.states, enough.asked]).toEqual([['fixed'], [2]])
  })

  test('that fails by our own mistake is not hidden', async () => {
    const incidents = await breaking()
    await expect(look([broke, passed], { incidents, now: new TypeError('ours') })).rejects.toThrow('ours')
  })
})

test('what has not failed often enough is counted, and no incident', async () => {
  const of = { event: 'push', branch: 'feature' }
  const { memory, pending } = await look([{ hoursAgo: 1, ends: 'a', of }])
  expect([memory.incidents.size, pending.map(({ failures }) => failures)]).toEqual([0, [1]])
})

test('what goes on comes first, the gravest of it first, and what ended long ago not at all', () => {
  const resolution = (daysAgo: number) =>
    ({ at: NOW - daysAgo * DAY, endedAt: NOW - daysAgo * DAY, cause: 'fixed' }) as const
  const all = [
    anIncident({ subject: { ...main, fingerprint: 'old' }, resolution: resolution(31) }),
    anIncident({ subject: { ...main, fingerprint: 'ended' }, resolution: resolution(1) }),
    anIncident({ subject: { ...main, fingerprint: 'warning' }, severity: 'warning' }),
    anIncident({ subject: { ...main, fingerprint: 'critical' } }),
  ]
  const memory = {
    ...emptyIncidentMemory,
    incidents: new Map(all.map((one) => [one.subject.fingerprint, one])),
  }
  expect(recentIncidents(memory, NOW).map(({ subject }) => subject.fingerprint)).toEqual([
    ...['critical', 'warning', 'ended'],
  ])
})
