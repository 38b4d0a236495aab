import { describe, expect, test } from '@jest/globals'
import { emptyHistory } from '../../../src/core/history/history.ts'
import { retiredSince } from '../../../src/core/incidents/retired.ts'
import { HOUR } from '../../../src/core/model.ts'
import type { WorkflowFile } from '../../../src/core/workflow-file.ts'
import { aFinding, lookedAt, main, NOON } from './build.ts'

const path = '.github/workflows/ci.yml'
const subject = { ...main, workflow: path }
const file: WorkflowFile = { events: ['push'], schedules: [], jobs: [] }
const LATER = NOON + HOUR

function retired(
  files: readonly (readonly [path: string, seenAt: number])[],
  state?: string,
  finding: Parameters<typeof aFinding>[0] = {},
) {
  const { incidents } = lookedAt([[NOON, aFinding({ subject, ...finding })]])
  const listed = { ...{ id: 1, name: 'CI', path, createdAt: 0, seenAt: LATER }, state: state ?? 'active' }
  const history = {
    files: new Map(files.map(([at, seenAt]) => [at, { file, seenAt }])),
    listed: new Map(state === undefined ? [] : [[1, listed]]),
  }
  return retiredSince(incidents, { ...emptyHistory, ...history }, LATER)
}

const other = '.github/workflows/other.yml'

describe('what failed in a workflow', () => {
  test('is over once its file is gone from the default branch', () => {
    expect(retired([[other, LATER]])).toMatchObject([{ kind: 'passing', subject, passes: 0, seenAt: LATER }])
    expect(
      retired([
        [path, NOON - HOUR],
        [other, LATER],
      ]),
    ).toHaveLength(1)
  })

  test('is over once people switched it off', () => {
    for (const state of ['disabled_manually', 'disabled_inactivity', 'deleted'])
      expect(retired([[path, LATER]], state)).toHaveLength(1)
    expect(retired([[path, LATER]], 'active')).toEqual([])
  })

  test('goes on where files were not read since, or not all of them', () => {
    expect(retired([])).toEqual([])
    expect(retired([[other, NOON - 1]])).toEqual([])
    expect(retired(Array.from({ length: 20 }, (_, i) => [`${other}${i}`, LATER] as const))).toEqual([])
  })

  test('goes on off the default branch, in workflows of GitHub’s own, and where an alert says it', () => {
    const request = { ...subject, branchClass: 'pull-request' } as const
    expect(retired([[other, LATER]], undefined, { subject: request, failures: 3 })).toEqual([])
    expect(retired([[other, LATER]], undefined, { subject: { ...main, workflow: 'dynamic/pages' } })).toEqual(
      [],
    )
    expect(
      retired([[other, LATER]], undefined, { subject: { ...subject, fingerprint: 'rule:stale:x' } }),
    ).toEqual([])
  })
})
