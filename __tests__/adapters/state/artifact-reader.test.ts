import { expect, test } from '@jest/globals'
import { readArtifacts } from '../../../src/adapters/state/artifact-reader.ts'
import { seal } from '../../../src/adapters/state/seal.ts'
import { ApiError, type ApiFailure } from '../../../src/errors.ts'
import type { ListedArtifact } from '../../../src/ports/github.ts'
import { aRun } from '../../builders/runs.ts'
import { zipOf } from '../../dist/zip.ts'

const path = '.github/workflows/vitals.yml'
const listed = (id: number): ListedArtifact => {
  return { id, runId: 7, branch: 'main', fromThisRepository: true, expired: false }
}

/** What is read of artifacts of which some cannot be had, and why. */
async function read(ids: readonly number[], refused: Readonly<Record<number, ApiFailure>> = {}) {
  const run = { ...aRun({ id: 7, endings: ['success'] }), event: 'schedule' }
  const seen = [{ run, workflow: { id: 1, name: 'Vitals', path } }]
  return await readArtifacts(
    ids.map(listed),
    {
      ownWorkflowPath: path,
      defaultBranch: async () => 'main',
      github: {
        newestRuns: async () => ({ seen, total: 1, etag: undefined }),
        run: async () => {
          throw new ApiError('not-found', 'not asked')
        },
        artifactZip: async (id) => {
          const kind = refused[id]
          if (kind) throw new ApiError(kind, 'refused')
          return zipOf('state', seal(`${id}`))
        },
      },
    },
    new Set(),
  )
}

test('what another monitor replaced since it was listed takes nothing from the others', async () => {
  expect(await read([1, 2], { 1: 'not-found' })).toMatchObject({ kind: 'texts', artifacts: [2] })
})

test('and where it was all there is, it is not taken for nothing', async () => {
  expect(await read([1], { 1: 'not-found' })).toMatchObject({ kind: 'failed' })
  expect(await read([])).toEqual({ kind: 'none' })
})

test('what cannot be read for another reason is not passed over', async () => {
  await expect(read([1, 2], { 1: 'server' })).rejects.toThrow('refused')
})
