import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Act, incidentWeek } from '../../simulator/scenarios/incident-week.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
let acts: readonly Act[] = []
beforeAll(async () => {
  const { world, acts: all } = incidentWeek(1)
  acts = all
  stage = await openStage({ world, requestsPerHour: 100_000 })
})
afterAll(async () => await stage.close())

test('a week of incidents has an issue for each, by what the issues themselves remember alone', async () => {
  const { world } = stage.simulator
  const told: string[] = []
  for (const { title, happen } of acts) {
    happen()
    if (/^(All|It|Nothing)/.test(title)) continue
    const { exitCode, outputs } = await stage.step({ mode: 'open-issue', state: 'none' })
    expect(exitCode).toBe(0)
    told.push(`${title}: ${[outputs.outcome, outputs['issue-number']].filter(Boolean).join(' ')}`)
  }
  expect(told).toEqual([
    'A commit breaks the default branch: created 1',
    'A commit mends it: closed 1',
    'The network fails in the packages: created 2',
    'Run again, the same commit passes: closed 2',
  ])
  const comments = world.writes.filter(({ what }) => what === 'comment-created').map(({ sent }) => sent.body)
  expect(comments).toEqual([
    expect.stringMatching(/Over after 4 h 1 min.*fixed at.*1 run of 1 commit failed/),
    expect.stringMatching(/Over after 1 h 1 min.*false: the same commit passed when it was run again/),
  ])
  expect(world.issues.map(({ stateReason }) => stateReason)).toEqual(['completed', 'completed'])
})
