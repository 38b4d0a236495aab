import { describe, expect, test } from '@jest/globals'
import type { World } from '../../simulator/world.ts'
import { readWorkflowCommits } from '../../src/collection/workflow-commits.ts'
import { type FakeOptions, fakeGitHub } from '../fakes/github.ts'
import { NOW, worldAt } from '../fakes/world.ts'

const CI = '.github/workflows/ci.yml'
const DOCS = '.github/workflows/docs.yml'
const GONE = '.github/workflows/gone.yml'

/** A commit an hour, the newest first, each of which changed these files. */
function worldOf(changes: readonly (readonly string[])[]): World {
  const world = worldAt()
  for (const [i, files] of changes.entries())
    world.commits.push({
      ...{ sha: `${i}`.padStart(40, 'a'), branch: 'main', at: NOW - i * 3600, author: 'mona' },
      ...{ title: `Change ${i}`, files: [...files, 'src/moon.ts'] },
    })
  return world
}

async function read(changes: readonly (readonly string[])[], options: FakeOptions = {}) {
  const { github, asked } = fakeGitHub(worldOf(changes), options)
  const during = { from: NOW - 90 * 86_400, to: NOW }
  const { commits, gaps } = await readWorkflowCommits(during, [CI, DOCS], github)
  const files = commits.map((commit) => commit.files?.filter((file) => file.startsWith('.github/')))
  return { files, gaps, requests: asked.length }
}

const times = (count: number, ...files: readonly string[]) => Array.from({ length: count }, () => files)

describe('the files that a commit changed', () => {
  test('are asked for one by one where there are few commits', async () => {
    const { files, gaps, requests } = await read([[CI], [GONE, DOCS], [CI, DOCS]])
    expect(files).toEqual([[CI], [GONE, DOCS], [CI, DOCS]])
    expect([gaps, requests]).toEqual([[], 4])
  })

  test('are known of every commit of the time, however many, by the files that there are', async () => {
    const changes = [...times(60, CI), ...times(30, DOCS), ...times(5, CI, DOCS)]
    const { files, gaps, requests } = await read(changes)
    expect(files).toEqual(changes)
    expect([gaps, requests]).toEqual([[], 2])
  })

  test('that is not there any more are asked of its newest ten commits, and the others are counted', async () => {
    const { files, gaps, requests } = await read([...times(20, CI), ...times(13, GONE)])
    expect(files).toEqual([...times(20, CI), ...times(10, GONE), ...times(3)])
    expect(gaps.map(({ what }) => what)).toEqual(['Which workflow files 3 commits changed'])
    expect(requests).toBe(12)
  })

  test('are those of the newest ten where GraphQL is not to be had', async () => {
    const { files, gaps } = await read(times(12, CI), { hasGraphQL: false })
    expect(files).toEqual([...times(10, CI), ...times(2)])
    expect(gaps.map(({ what }) => what)).toEqual(['Which workflow files 2 commits changed'])
  })
})

test('more commits than are listed are said to be older', async () => {
  const { files, gaps } = await read(times(301, CI))
  expect(files).toHaveLength(300)
  expect(gaps.map(({ what }) => what)).toContain('Older changes of workflow files')
})
