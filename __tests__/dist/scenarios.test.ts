import { describe, expect, test } from '@jest/globals'
import { scenarioNames, scenarios } from '../../simulator/scenarios/index.ts'
import { openStage } from './stage.ts'

const expected = {
  quiet: 'healthy',
  'flaky-week': 'degraded',
  'broken-main': 'unhealthy',
  storm: 'unhealthy',
  'slow-creep': 'degraded',
  empty: 'unknown',
  large: 'unhealthy',
} as const

describe.each(scenarioNames)('the report of the scenario %s', (name) => {
  // 5,000 runs take as long as all the others together.
  test.each(name === 'large' ? [1] : [1, 2])('agrees with what is true of it (seed %i)', async (seed) => {
    const { world, truth } = scenarios[name](seed)
    const stage = await openStage({ world })
    const { report, outputs, exitCode, log } = await stage.step({ state: 'none' })
    await stage.close()

    expect(`${exitCode} ${log.includes('::error') && !report.status}`).toBe('0 false')
    const { overall } = report
    expect({
      runs: overall.runs,
      attempts: overall.attempts,
      finalGood: overall.successRate.final.good,
      finalTotal: overall.successRate.final.total,
      firstGood: overall.successRate.firstAttempt.good,
      firstTotal: overall.successRate.firstAttempt.total,
      timeouts: overall.conclusions.timed_out,
    }).toEqual({
      runs: truth.runs,
      attempts: truth.attempts,
      finalGood: truth.finalGood,
      finalTotal: truth.finalTotal,
      firstGood: truth.firstGood,
      firstTotal: truth.firstTotal,
      timeouts: truth.timeouts,
    })
    // GraphQL has not points enough for the jobs of 5,000 runs at once.
    const gaps = report.notMeasured.filter(({ what }) => !(name === 'large' && what.startsWith('Jobs of')))
    expect(gaps).toEqual([])
    if (truth.red.length > 0) {
      const red = report.workflows.filter(({ onDefaultBranch }) => onDefaultBranch.state === 'red')
      expect(red.map(({ name }) => name).sort()).toEqual(truth.red.toSorted())
    }
    if (name !== 'large') expect(outputs.status).toBe(expected[name])
    expect(outputs['failed-runs']).toBe(String(truth.finalTotal - truth.finalGood))
  })
})
