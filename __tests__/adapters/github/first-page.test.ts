import { expect, test } from '@jest/globals'
import { withFirstPage } from '../../../src/adapters/github/first-page.ts'
import { ApiError } from '../../../src/errors.ts'
import { fakeGitHub } from '../../fakes/github.ts'
import { makeRun, NOW, worldAt } from '../../fakes/world.ts'

function open(before?: (request: number) => void) {
  const world = worldAt()
  for (let id = 1; id <= 3; id++) world.runs.push(makeRun({ id, createdAt: NOW - 100 + id }))
  const { github, clock, asked } = fakeGitHub(world, before ? { before } : {})
  return { world, asked, github: withFirstPage(github, clock) }
}

test('the newest page is asked for once, by however many and with or without a validator', async () => {
  const { github, asked } = open()
  const pages = await Promise.all([github.newestRuns(undefined), github.newestRuns(undefined)])
  expect(new Set([...pages, await github.newestRuns('W/"old"')]).size).toBe(1)
  expect(asked).toEqual(['newest'])
})

test('a page that was read half a minute ago is not taken for the present', async () => {
  const { world, github, asked } = open()
  await github.newestRuns(undefined)
  // Another answer tells the time: reading the state took long.
  world.now += 31
  world.runs.push(makeRun({ id: 9, createdAt: world.now }))
  await github.defaultBranch()
  const page = await github.newestRuns(undefined)
  expect(page !== 'unchanged' && page.seen[0]?.run.id).toBe(9)
  expect(asked).toEqual(['newest', 'repository', 'newest'])
})

test('a validator is used where nobody has asked before', async () => {
  const first = await open().github.newestRuns(undefined)
  if (first === 'unchanged') throw new Error('it cannot be unchanged')
  expect(await open().github.newestRuns(first.etag)).toBe('unchanged')
})

test('a page that could not be read is asked for again', async () => {
  const { github, asked } = open((request) => {
    if (request === 1) throw new ApiError('server', 'GitHub answered 500.')
  })
  await expect(github.newestRuns(undefined)).rejects.toThrow(ApiError)
  expect(await github.newestRuns(undefined)).toMatchObject({ total: 3 })
  expect(asked).toHaveLength(2)
})
