import { describe, expect, test } from '@jest/globals'
import { isRenamed } from '../../../src/core/incidents/causes.ts'
import { endedUnseen } from '../../../src/core/incidents/endings.ts'
import { incidentKey } from '../../../src/core/incidents/incident.ts'
import type { Finding } from '../../../src/core/incidents/observation.ts'
import type { Result } from '../../../src/core/incidents/result.ts'
import { HOUR } from '../../../src/core/model.ts'
import { aFinding, lookedAt, main, NOON, request } from './build.ts'

function aResult(more: Partial<Result> = {}): Result {
  return {
    ...{ workflow: 'ci.yml', branchClass: 'default', line: '', sha: 'good', runId: 2, attempt: 1 },
    ...{ createdAt: NOON + HOUR, endedAt: NOON + HOUR + 60, causes: 'passed' },
    ...more,
  }
}

const unread = { ...main, fingerprint: 'unread:1' }
const broke = (subject = main, more: Partial<Finding> = {}) =>
  lookedAt([[NOON, aFinding({ subject, ...more })]]).incidents
const looked = (...results: readonly Result[]) => ({ results, now: NOON + 2 * HOUR })

describe('what failed without a log that was read', () => {
  const causes = [{ fingerprint: 'f1', title: 'broke' }]
  const known = aResult({ runId: 1, sha: 'bad', createdAt: NOON, causes })

  test('goes on under the name of its cause once that is known, which is no recovery', () => {
    const [end] = endedUnseen(broke(unread), looked(known))
    expect(end).toMatchObject({ kind: 'passing', subject: unread, passes: 0 })
    const { incidents } = lookedAt([
      [NOON, aFinding({ subject: unread })],
      ...(end ? [[NOON + HOUR, end] as const] : []),
    ])
    const after = incidents.get(incidentKey(unread))
    expect(after && [after.resolution?.cause, isRenamed(after)]).toEqual(['ended', true])
  })

  test('goes on where it is still not known, or nothing was read', () => {
    const still = { ...known, causes: [{ fingerprint: 'unread:1', title: 'broke' }] }
    expect(endedUnseen(broke(unread), looked(still))).toEqual([])
    expect(endedUnseen(broke(unread), looked())).toEqual([])
    expect(endedUnseen(broke(unread), looked({ ...known, workflow: 'other.yml' }))).toEqual([])
  })

  test('and has passed before it was known has recovered, and people are told so', () => {
    const pass = aResult()
    const again = aResult({ runId: 7, attempt: 2, sha: 'bad', createdAt: NOON - 60 })
    const broken = broke(unread, { runId: 7, sha: 'bad' })
    for (const [one, cause] of [
      [pass, 'fixed'],
      [again, 'flaky'],
    ] as const) {
      const [end, ...more] = endedUnseen(broken, looked(known, one))
      expect([end?.sha, end?.seenAt, more]).toEqual([one.sha, one.endedAt, []])
      const { incidents } = lookedAt([
        [NOON, aFinding({ subject: unread, runId: 7, sha: 'bad' })],
        ...(end ? [[NOON + 2 * HOUR, end] as const] : []),
      ])
      expect([...incidents.values()].map((after) => [after.resolution?.cause, isRenamed(after)])).toEqual([
        [cause, false],
      ])
    }
  })
})

describe('what failed on the default branch, and is not among what was read any more', () => {
  test('is over with the first run that passed after it', () => {
    const passes = [2, 3].map((runId) => aResult({ runId, endedAt: NOON + HOUR + runId }))
    expect(endedUnseen(broke(), looked(...passes))).toMatchObject([
      { kind: 'passing', subject: main, runId: 2, passes: 2, until: NOON + HOUR + 2 },
    ])
  })

  test('is not over by what began before it, by another branch or workflow, or by a failure', () => {
    const others = [
      aResult({ createdAt: NOON }),
      aResult({ branchClass: 'other', line: 'x' }),
      aResult({ workflow: 'other.yml' }),
      aResult({ causes: [{ fingerprint: 'f2', title: 'else' }] }),
    ]
    for (const one of others) expect(endedUnseen(broke(), looked(one))).toEqual([])
  })

  test('is left to its own runs where they are there, to alerts where it is one, and elsewhere to time', () => {
    const own = aResult({ causes: [{ fingerprint: 'f1', title: 'broke' }] })
    expect(endedUnseen(broke(), looked(own, aResult()))).toEqual([])
    expect(endedUnseen(broke({ ...main, fingerprint: 'rule:slower:x' }), looked(aResult()))).toEqual([])
    const { incidents } = lookedAt([[NOON, aFinding({ subject: request, failures: 3 })]])
    expect(endedUnseen(incidents, looked(aResult({ branchClass: 'pull-request' })))).toEqual([])
  })
})
