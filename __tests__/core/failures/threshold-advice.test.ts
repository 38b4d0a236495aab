import { expect, test } from '@jest/globals'
import { thresholdAdvice } from '../../../src/core/failures/threshold-advice.ts'
import { HOUR } from '../../../src/core/model.ts'
import { defaultSettings } from '../../../src/core/settings/settings.ts'
import { aQuestion } from '../../builders/histories.ts'
import { aHistory, aRun, NOW } from '../../builders/runs.ts'

const { thresholds } = aQuestion()

/** One run in three hours; `f` failed, and passed when its commit was tested again right after. */
function history(letters: string) {
  const runs = [...letters].flatMap((letter, i) => {
    const createdAt = NOW - (letters.length - i) * 3 * HOUR
    const sha = `${i}`
    const run = aRun({ id: 2 * i + 1, createdAt, sha, endings: [letter === 'f' ? 'failure' : 'success'] })
    return letter === 'f' ? [run, aRun({ id: 2 * i + 2, createdAt: createdAt + HOUR, sha })] : [run]
  })
  return aHistory(runs)
}

const advise = (letters: string, given: Partial<Parameters<typeof thresholdAdvice>[0]> = {}) =>
  thresholdAdvice({
    ...{ history: history(letters), now: NOW, lookbackDays: 7, defaultBranch: 'main', includes: () => true },
    ...{ settings: defaultSettings, thresholds: { ...thresholds, maxFailures: 1 } },
    ...given,
  })

const flaky = 'fpppppppppp'.repeat(8)

test('a threshold that only ever raised false alarms is advised against, with the better one alone', () => {
  const [advice, ...more] = advise(flaky).filter(({ rule }) => rule === 'too-many-failures')
  expect(more).toEqual([])
  expect(advice).toMatchObject({ current: { threshold: 1, falseAlarms: expect.any(Number) }, suggestion: 2 })
  expect(advice?.candidates).toEqual([{ threshold: 2, raised: 0, falseAlarms: 0 }])
  expect(advice?.current.falseAlarms).toBeGreaterThan(4)
})

test('nothing is advised where nothing was wrong, little happened, or the rule is off', () => {
  expect(advise('p'.repeat(60))).toEqual([])
  expect(advise('fppp')).toEqual([])
  const settings = { ...defaultSettings, rules: { 'too-many-failures': 'off' as const } }
  expect(advise(flaky, { settings }).map(({ rule }) => rule)).not.toContain('too-many-failures')
})
