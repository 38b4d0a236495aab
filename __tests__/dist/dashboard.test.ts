import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { failingBuilds } from '../../simulator/scenarios/failing-builds.ts'
import type { Dashboard } from '../../src/core/reports/dashboard.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ world: failingBuilds(1).world })
})
afterAll(() => stage.close())

const dataIn = (html: string): Dashboard => JSON.parse(/id="data">([^<]*)</.exec(html)?.[1] ?? '')

test('a health check writes the page where it is told to, with data beside it, and says what the logs said', async () => {
  const { outputs, report, exitCode } = await stage.step({
    dashboard: 'true',
    'dashboard-path': 'site/index.html',
  })
  const { 'dashboard-path': path = '' } = outputs
  expect([exitCode, path.endsWith(join('site', 'index.html'))]).toEqual([0, true])
  const board = dataIn(readFileSync(path, 'utf8'))
  expect(board).toEqual(JSON.parse(readFileSync(join(path, '..', 'data.json'), 'utf8')))
  expect(board.generatedAt).toBe(report.generatedAt)
  const [broken] = board.broken
  const cause = board.failures.find(({ fingerprint }) => fingerprint === broken?.fingerprints[0])
  expect(cause?.line).toContain('error TS2322')
  expect(cause?.blame?.suspects[0]).toMatchObject({ author: 'octocat' })
})

test('nothing is written that nobody asked for, and nothing outside of the workspace', async () => {
  expect((await stage.step()).outputs['dashboard-path']).toBeUndefined()
  const { exitCode, log } = await stage.step({ dashboard: 'true', 'dashboard-path': '../out.html' })
  expect([exitCode, existsSync(join(stage.root, 'out.html'))]).toEqual([1, false])
  expect(log).toContain('must be a path within the repository')
})
