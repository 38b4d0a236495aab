import { expect, test } from '@jest/globals'
import type { IncidentFacts } from '../../src/core/incidents/incident-facts.ts'
import { emptyIncidentMemory, type IncidentMemory } from '../../src/core/incidents/memory.ts'
import { sayVerdict } from '../../src/delivery/commit-verdict.ts'
import { ApiError } from '../../src/errors.ts'
import type { CommitMark, MarkCommit } from '../../src/ports/writing.ts'
import { aFact, anIncident } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'

const sha = 'a'.repeat(40)

async function told(
  facts: readonly IncidentFacts[],
  memory: IncidentMemory = emptyIncidentMemory,
  mark?: MarkCommit,
) {
  const marks: CommitMark[] = []
  const keep: MarkCommit = async (said) => {
    marks.push(said)
  }
  const given = { memory, facts, sha, now: NOW, as: 'status' as const, url: 'https://github.com/o/r' }
  return { ...(await sayVerdict({ ...given, mark: mark ?? keep })), marks }
}

test('the newest commit fails while something critical goes on, and for nothing less', async () => {
  const warning = aFact(anIncident({ severity: 'warning' }))
  expect((await told([aFact(), warning])).marks).toMatchObject([
    { sha, state: 'failure', description: 'CI is red on main' },
  ])
  expect((await told([warning])).marks).toMatchObject([
    { state: 'success', description: 'Nothing critical goes on' },
  ])
})

test('the same is said of a commit once', async () => {
  const { memory } = await told([aFact()])
  expect((await told([aFact()], memory)).marks).toEqual([])
  expect((await told([], memory)).marks).toMatchObject([{ state: 'success' }])
})

test('what GitHub refused is no more than a trouble, and is tried again', async () => {
  const refuse: MarkCommit = async () => {
    throw new ApiError('forbidden', 'the token may not')
  }
  const { memory, trouble } = await told([aFact()], emptyIncidentMemory, refuse)
  expect(trouble).toBe(`Nothing was said at commit ${sha.slice(0, 7)}: the token may not`)
  expect((await told([aFact()], memory)).marks).toHaveLength(1)
})
