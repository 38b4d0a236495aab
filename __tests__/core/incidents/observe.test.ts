import { describe, expect, test } from '@jest/globals'
import { incidentKey, isLapsed, mergeIncident, stateOf } from '../../../src/core/incidents/incident.ts'
import { observe } from '../../../src/core/incidents/observe.ts'
import { recoveryOf } from '../../../src/core/incidents/recovery.ts'
import { defaultLifeCycle } from '../../../src/core/incidents/settings.ts'
import { acknowledge, verify } from '../../../src/core/incidents/verify.ts'
import { DAY, HOUR } from '../../../src/core/model.ts'
import { aFinding, anIncident, aPass, lookedAt, main, NOON, request } from './build.ts'

describe('an incident opens', () => {
  test('with the first failure of the default branch', () => {
    const { kinds, main } = lookedAt([[NOON, aFinding()]])
    expect(kinds).toEqual(['opened'])
    expect(main && stateOf(main, NOON)).toBe('open')
  })

  test('with the third failure elsewhere; before, it is pending', () => {
    const failed = (failures: number) => aFinding({ subject: request, failures, seenAt: NOON + failures })
    const { kinds, request: incident } = lookedAt([1, 2, 3].map((n) => [NOON + n, failed(n)]))
    expect(kinds).toEqual(['pending', 'pending', 'opened'])
    expect(incident).toMatchObject({ failures: 3, openedAt: NOON + 3 })
  })

  test('once, however often the same failure is seen', () => {
    expect(lookedAt([1, 2, 3].map((n) => [NOON + n, aFinding()])).kinds).toEqual(['opened'])
  })

  test('once for all runs of a cause, and apart from another cause', () => {
    const other = { ...main, fingerprint: 'f2' }
    const { kinds, incidents } = lookedAt([
      [NOON, aFinding({ runId: 1 })],
      [
        NOON + 60,
        aFinding({ runId: 2, seenAt: NOON + 60, failures: 2 }),
        aFinding({ subject: other, runId: 2 }),
      ],
    ])
    expect(kinds).toEqual(['opened', 'opened'])
    expect([...incidents.keys()]).toEqual([incidentKey(main), incidentKey(other)])
  })

  test('elsewhere not of a row that may have passes hidden in it', () => {
    const row = aFinding({ subject: request, failures: 5 })
    expect(lookedAt([[NOON, row]], { unread: ['ci.yml'] }).kinds).toEqual(['pending'])
    expect(lookedAt([[NOON, aFinding({ failures: 5 })]], { unread: ['ci.yml'] }).kinds).toEqual(['opened'])
  })
})

describe('an incident ends', () => {
  test('with a pass that was verified', () => {
    const { kinds, main } = lookedAt([
      [NOON, aFinding({ failures: 3, commits: 2, from: NOON - 600 })],
      [NOON + 900, aPass()],
    ])
    expect(kinds).toEqual(['opened', 'to-be-verified'])
    expect(main && recoveryOf(main)).toEqual({
      redSeconds: 1200,
      failures: 3,
      commits: 2,
      cause: 'fixed',
      runId: 2,
      sha: 'good',
    })
  })

  test('as a false alarm where the commit that had failed passed', () => {
    const { main } = lookedAt([
      [NOON, aFinding()],
      [NOON + 900, aPass({ sha: 'bad' })],
    ])
    expect(main?.resolution?.cause).toBe('flaky')
  })

  test('not before it passed as often as it takes', () => {
    const passed = (passes: number) => [NOON + 900 + passes, aPass({ passes })] as const
    const lifeCycle = { passesToResolve: 2 }
    const once = lookedAt([[NOON, aFinding()], passed(1)], { lifeCycle })
    expect(once.kinds).toEqual(['opened'])
    expect(once.main && stateOf(once.main, NOON + 901)).toBe('recovering')
    const twice = lookedAt([[NOON, aFinding()], passed(1), passed(2)], { lifeCycle })
    expect(twice.kinds).toEqual(['opened', 'to-be-verified'])
  })

  test('with one pass more where it came back three times within the window', () => {
    const at = (hours: number) => NOON + hours * 3600
    const flips = Array.from({ length: 6 }, (_, i) => {
      const [seenAt, sha] = [at(2 * i), `bad ${i}`]
      return [
        [seenAt, aFinding({ from: seenAt, seenAt, sha })],
        [seenAt + 3600, aPass({ from: seenAt, seenAt: seenAt + 3600 })],
      ] as const
    }).flat()
    const flipping = lookedAt(flips)
    // Three ends were told, and three returns; after that nobody hears of it any more.
    expect(flipping.kinds).toEqual([
      ...['opened', 'to-be-verified', 'reopened', 'to-be-verified', 'reopened', 'to-be-verified'],
      ...['reopened', 'relapsed', 'relapsed'],
    ])
    expect(flipping.main && stateOf(flipping.main, at(11))).toBe('recovering')
    const steady = lookedAt([...flips, [at(12), aPass({ from: at(10), seenAt: at(12), passes: 2 })]])
    expect(steady.kinds.at(-1)).toBe('to-be-verified')
    expect(steady.main?.resolution?.cause).toBe('fixed')
    // With a window of no length each is a new incident.
    const apart = lookedAt(flips, { lifeCycle: { reopenWindow: 0 } })
    expect(apart.kinds.filter((kind) => kind === 'to-be-verified')).toHaveLength(6)
  })

  test('not where nobody could say whether it really passed: it is asked again', () => {
    const looks = [[NOON, aFinding()], [NOON + 900, aPass()], [NOON + 1800]] as const
    const { kinds, main } = lookedAt(looks, { verdict: { kind: 'unknown' } })
    expect(kinds).toEqual(['opened', 'to-be-verified', 'to-be-verified'])
    expect(main && stateOf(main, NOON + 1800)).toBe('recovering')
    expect(main && recoveryOf(main)).toBeUndefined()
  })

  test('not where it has failed again meanwhile', () => {
    const looks = [[NOON, aFinding()], [NOON + 900, aPass()], [NOON + 1800]] as const
    const { kinds, main } = lookedAt(looks, { verdict: { kind: 'failing', seenAt: NOON + 700 } })
    expect(kinds).toEqual(['opened', 'to-be-verified'])
    expect(main && stateOf(main, NOON + 1800)).toBe('open')
  })

  test('not with a pass from before the failure, nor with one of a workflow of which runs are unread', () => {
    const opened = [NOON, aFinding()] as const
    const early = lookedAt([opened, [NOON + 900, aPass({ seenAt: NOON - 1 })]])
    expect(early.kinds).toEqual(['opened'])
    expect(early.main && stateOf(early.main, NOON)).toBe('open')
    expect(lookedAt([opened, [NOON + 900, aPass()]], { unread: ['ci.yml'] }).kinds).toEqual(['opened'])
  })

  test('not with a pass in the second of its failure, since the pass has to come after it', () => {
    expect(
      lookedAt([
        [NOON, aFinding()],
        [NOON + 900, aPass({ seenAt: NOON })],
      ]).kinds,
    ).toEqual(['opened'])
  })

  test('once: a pass after later failures that were too few does not make it longer', () => {
    const { request: incident } = lookedAt([
      [NOON, aFinding({ subject: request, failures: 3 })],
      [NOON + 900, aPass({ subject: request })],
      [NOON + 2000, aPass({ subject: request, from: NOON + 1500, seenAt: NOON + 1900 })],
    ])
    expect(incident?.resolution?.endedAt).toBe(NOON + 600)
  })

  test('in no time where a newer commit had passed before the older one failed', () => {
    const { main } = lookedAt([
      [NOON, aFinding()],
      [NOON + 900, aPass({ until: NOON - 60 })],
    ])
    expect(main && recoveryOf(main)?.redSeconds).toBe(0)
  })

  test('never by itself: what was not heard of has lapsed, and is still open', () => {
    const { kinds, main } = lookedAt([[NOON, aFinding()], [NOON + 365 * DAY]])
    expect(kinds).toEqual(['opened'])
    expect(main && stateOf(main, NOON + 365 * DAY)).toBe('open')
    expect(main && isLapsed(main, NOON + 365 * DAY)).toBe(true)
    expect(main?.resolution).toBeUndefined()
  })
})

describe('what fails again', () => {
  const gone = [
    [NOON, aFinding()],
    [NOON + 900, aPass()],
  ] as const
  const again = (at: number) => aFinding({ from: at, seenAt: at, runId: 3 })

  test('within the window is the same incident, reopened', () => {
    const last = NOON + 600 + DAY
    const { kinds, main } = lookedAt([...gone, [last, again(last)]])
    expect(kinds.at(-1)).toBe('reopened')
    expect(main).toMatchObject({ episode: 2, first: 1, failures: 1, resolution: undefined })
    expect(main && stateOf(main, last)).toBe('reopened')
  })

  test('after the window is another one', () => {
    const next = NOON + 601 + DAY
    const { kinds, main } = lookedAt([...gone, [next, again(next)]])
    expect(kinds.at(-1)).toBe('opened')
    expect(main).toMatchObject({ episode: 2, first: 2 })
  })

  test('is not what an older commit did, when it was known to have failed and to be passed', () => {
    const { kinds } = lookedAt([
      [NOON, aFinding()],
      [NOON + 900, aPass({ until: NOON + 100 })],
      [NOON + 1200, aFinding({ from: NOON + 200, seenAt: NOON + 300 })],
    ])
    expect(kinds).toEqual(['opened', 'to-be-verified'])
  })

  test('is not what failed before it passed, and is only seen now', () => {
    const late = aFinding({ from: NOON - 60, seenAt: NOON + 300, failures: 7 })
    expect(lookedAt([...gone, [NOON + 1200, late]]).kinds).toEqual(['opened', 'to-be-verified'])
  })

  test('is as old as its failure, where a finding seems to reach back over the pass', () => {
    const { main } = lookedAt([...gone, [NOON + 1200, aFinding({ seenAt: NOON + 1100, failures: 9 })]])
    expect(main).toMatchObject({ episode: 2, failures: 1, span: { from: NOON + 1100 } })
  })

  test('elsewhere opens again only when it failed often enough', () => {
    const failed = (at: number, failures: number) =>
      [at, aFinding({ subject: request, from: NOON + 1000, seenAt: at, failures })] as const
    const { kinds } = lookedAt([
      failed(NOON, 3),
      [NOON + 900, aPass({ subject: request })],
      failed(NOON + 1000, 1),
      failed(NOON + 1100, 3),
    ])
    expect(kinds).toEqual(['opened', 'to-be-verified', 'pending', 'reopened'])
  })

  test('is seen too where one monitor saw the pass, and another a later failure', () => {
    const passed = lookedAt(gone).main
    const failing = lookedAt([
      [NOON, aFinding()],
      [NOON + 950, aFinding({ seenAt: NOON + 700, failures: 2 })],
    ]).main
    if (!passed || !failing) throw new Error('not opened')
    const merged = new Map([[incidentKey(main), mergeIncident(passed, failing)]])
    const seen = observe(merged, { observations: [], unread: new Set() }, defaultLifeCycle, NOON + 1000)
    expect(seen.transitions.map(({ kind }) => kind)).toEqual(['reopened'])
    expect([...seen.incidents.values()]).toMatchObject([{ episode: 2, first: 1, span: { from: NOON + 700 } }])
  })
})

describe('two monitors that saw different parts of a stretch', () => {
  const opened = [NOON, aFinding()] as const
  const early = lookedAt([opened, [NOON + 1800, aPass()]]).main
  const more = [NOON + 800, aFinding({ seenAt: NOON + 700, failures: 2 })] as const
  const passed = [NOON + 1000, aPass({ until: NOON + 900, seenAt: NOON + 900, runId: 5 })] as const
  const late = lookedAt([opened, more, passed]).main
  const unverified = lookedAt([opened, more, passed], { verdict: { kind: 'unknown' } }).main
  if (!early || !late || !unverified) throw new Error('not opened')

  test('agree on the end that knew of more failures, whoever noted it first', () => {
    expect(mergeIncident(early, late).resolution).toEqual(late.resolution)
    expect(mergeIncident(late, early).resolution).toEqual(late.resolution)
  })

  test('keep the later pass, where only the earlier one was verified', () => {
    const merged = new Map([[incidentKey(main), mergeIncident(early, unverified)]])
    const nothing = { observations: [], unread: new Set<string>() }
    const seen = observe(merged, nothing, defaultLifeCycle, NOON + 2000)
    expect(seen.transitions).toMatchObject([
      { kind: 'to-be-verified', incident: { episode: 2, pass: { runId: 5 } } },
    ])
  })
})

describe('an open incident', () => {
  test('relapses where a failure comes after a pass that was not verified', () => {
    const looks = [
      [NOON, aFinding()],
      [NOON + 900, aPass()],
      [NOON + 1200, aFinding({ seenAt: NOON + 1100, failures: 2 })],
    ] as const
    const { kinds, main } = lookedAt(looks, { verdict: { kind: 'unknown' } })
    expect(kinds).toEqual(['opened', 'to-be-verified', 'relapsed'])
    expect(main && stateOf(main, NOON + 1200)).toBe('open')
  })

  test('escalates with its age and with its severity, each once', () => {
    const minor = aFinding({ severity: 'warning' })
    const { kinds } = lookedAt([
      [NOON, minor],
      [NOON + 60, aFinding()],
      [NOON + 5 * HOUR, aFinding()],
      [NOON + 6 * HOUR, minor],
      [NOON + 25 * HOUR, aFinding()],
    ])
    expect(kinds).toEqual(['opened', 'escalated', 'escalated', 'escalated'])
  })

  test('that somebody took on stays taken on, and does not escalate', () => {
    const { incidents } = lookedAt([[NOON, aFinding()]])
    const taken = acknowledge(incidents, incidentKey(main), NOON + 60)
    const seen = observe(
      taken,
      { observations: [aFinding({ seenAt: NOON + DAY })], unread: new Set() },
      defaultLifeCycle,
      NOON + 2 * DAY,
    )
    expect(seen.transitions).toEqual([])
    const [incident] = [...seen.incidents.values()]
    expect(incident && stateOf(incident, NOON + 2 * DAY)).toBe('acknowledged')
    expect(acknowledge(taken, incidentKey(main), NOON + 90)).toBe(taken)
  })

  test('keeps the first lines of a title that has no end', () => {
    const title = '😀'.repeat(100_000)
    expect(lookedAt([[NOON, aFinding({ title })]]).main?.last.title).toBe('😀'.repeat(300))
  })
})

test('nothing is resolved that has not passed, whoever says so', () => {
  const { incidents } = lookedAt([[NOON, aFinding()]])
  for (const verdict of [{ kind: 'passed' }, { kind: 'failing', seenAt: NOON + 60 }] as const)
    expect(verify(incidents, incidentKey(main), verdict, { ...defaultLifeCycle, now: NOON + 60 })).toBe(
      incidents,
    )
})

test('nobody takes on what is over or unknown', () => {
  const over = new Map([['k', anIncident({ resolution: { at: NOON, endedAt: NOON, cause: 'fixed' } })]])
  expect(acknowledge(over, 'k', NOON)).toBe(over)
  expect(acknowledge(over, 'other', NOON)).toBe(over)
})
