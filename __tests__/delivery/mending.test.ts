import { expect, test } from '@jest/globals'
import type { CommitRange } from '../../src/core/failures/commit-range.ts'
import type { History } from '../../src/core/history/history.ts'
import type { Resolution } from '../../src/core/incidents/incident.ts'
import { withMendingCommits } from '../../src/delivery/mending.ts'
import { ApiError } from '../../src/errors.ts'
import { anIncident, main, memoryOf, NOON } from '../core/incidents/build.ts'

const pass = { seenAt: NOON, title: 'broke', sha: 'good', runId: 2, passes: 1 }
const fixed: Resolution = { at: NOON, endedAt: NOON, cause: 'fixed', pass }
const range: CommitRange = {
  base: 'bad',
  head: 'good',
  total: 1,
  onBaseAlone: 0,
  files: [],
  commits: [{ sha: 'good', title: 'Mend', author: 'mona' }],
}

/** The comparisons that a step asks for, and what it then knows. */
async function asked(
  resolutions: readonly Resolution[],
  known: History['ranges'] = new Map(),
  error?: ApiError,
) {
  const incidents = resolutions.map((resolution, i) => {
    const { last, ...rest } = anIncident({ subject: { ...main, fingerprint: `f${i}` }, resolution })
    return { ...rest, last: { ...last, sha: 'bad' } }
  })
  const questions: string[] = []
  const compare = async (base: string, head: string) => {
    questions.push(`${base}...${head}`)
    if (error) throw error
    return { ...range, base, head }
  }
  const ranges = await withMendingCommits(known, memoryOf(...incidents), NOON, { compare })
  return { questions, ranges: [...ranges.keys()] }
}

test('the commits that ended an incident just now are looked up', async () => {
  expect(await asked([fixed])).toEqual({ questions: ['bad...good'], ranges: ['bad...good'] })
})

test('once for all incidents that they ended, and never again', async () => {
  expect((await asked([fixed, fixed])).questions).toHaveLength(1)
  expect((await asked([fixed], new Map([['bad...good', { ...range, seenAt: 0 }]]))).questions).toEqual([])
})

test.each<[string, Resolution]>([
  ['ended before', { ...fixed, at: NOON - 1 }],
  ['was a false alarm', { ...fixed, cause: 'flaky' }],
  ['was ended by no run', { at: NOON, endedAt: NOON, cause: 'ended' }],
])('nobody is asked for one that %s', async (_, resolution) => {
  expect((await asked([resolution])).questions).toEqual([])
})

test('five are asked for in a step at most', async () => {
  const many = Array.from(
    { length: 9 },
    (_, i): Resolution => ({ ...fixed, pass: { ...pass, sha: `good${i}` } }),
  )
  expect((await asked(many)).questions).toHaveLength(5)
})

test('without an answer the recovery is told all the same', async () => {
  const error = new ApiError('not-found', 'gone')
  expect(await asked([fixed], new Map(), error)).toEqual({ questions: ['bad...good'], ranges: [] })
})
