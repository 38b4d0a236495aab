import { expect, test } from '@jest/globals'
import { artifactState } from '../../../src/adapters/state/artifact.ts'
import { artifactNames } from '../../../src/adapters/state/artifact-name.ts'
import { seal } from '../../../src/adapters/state/seal.ts'
import type { Conclusion } from '../../../src/core/model.ts'
import type { ListedArtifact, SeenRun } from '../../../src/ports/github.ts'
import { aRun, NOW } from '../../builders/runs.ts'
import { zipOf } from '../../dist/zip.ts'

const path = '.github/workflows/vitals.yml'
const vitals = { id: 1, name: 'Vitals', path }
const ci = { id: 2, name: 'CI', path: '.github/workflows/ci.yml' }
const run = (id: number, minutesAgo: number, ending: Conclusion | undefined) => {
  return { ...aRun({ id, createdAt: NOW - minutesAgo * 60, endings: [ending] }), event: 'schedule' }
}
const listed = (id: number, runId: number): ListedArtifact => {
  return { id, runId, branch: 'main', fromThisRepository: true, expired: false }
}

/** What run 8 reads, where run 6 stored artifact 1, and run 7 left artifact 2 under the other name. */
async function read(ending: Conclusion, others: readonly SeenRun[], known: readonly number[] = []) {
  const own = [run(8, 0, undefined), run(7, 60, ending), run(6, 300, 'success')]
  const seen = [...own.map((one) => ({ run: one, workflow: vitals })), ...others]
  const asked: string[] = []
  const state = artifactState({
    path: 'unused',
    ownWorkflowPath: path,
    defaultBranch: async () => 'main',
    listed: Promise.resolve([listed(1, 6)]),
    github: {
      artifacts: async (name) => {
        asked.push(name)
        return [listed(2, 7)]
      },
      newestRuns: async () => ({ seen, total: seen.length, etag: undefined }),
      run: async () => {
        throw new Error('all runs are on the page')
      },
      artifactZip: async (id) => zipOf('state', seal(`${id}`)),
    },
  })
  const found = await state.read(new Set(known))
  expect(asked.every((name) => name === artifactNames(path).spare)).toBe(true)
  return found.kind === 'texts' ? found.artifacts : found.kind
}

const news = [{ run: run(100, 120, 'success'), workflow: ci }]
const old = [{ run: run(100, 400, 'success'), workflow: ci }]

test('a state that could not be brought back to its name is read, though its run passed', async () => {
  expect(await read('success', news)).toEqual([2, 1])
  // Also where the cache is older than both.
  expect(await read('success', news, [9])).toEqual([2, 1])
  expect(await read('cancelled', old, [9])).toEqual([2, 1])
})

test('no request is spent on it where there was nothing to store, or the cache holds the newest', async () => {
  expect(await read('success', old)).toEqual([1])
  expect(await read('failure', news, [1])).toBe('none')
})
