import type { Seconds } from '../src/core/model.ts'
import { defaultSettings } from '../src/core/settings/settings.ts'
import type { Question } from '../src/core/vitals/assess.ts'

export const LOOKBACK_DAYS = 7

/** What is asked where nobody sets an input. */
export function defaultQuestion(repository: string, now: Seconds): Question {
  return {
    ...{ repository, repositoryUrl: `https://github.com/${repository}`, defaultBranch: 'main', now },
    lookbackDays: LOOKBACK_DAYS,
    thresholds: {
      ...{ maxFailures: 3, failureWindowHours: 24, minSuccessRate: 90, maxConsecutiveFailures: 3 },
      ...{ maxDurationIncrease: 50, minRuns: 5 },
    },
    ...{ suggestThresholds: false, gaps: [], runsMissing: false, includes: () => true },
    ...{ settings: defaultSettings, ownWorkflowPath: undefined, visibility: undefined },
  }
}
