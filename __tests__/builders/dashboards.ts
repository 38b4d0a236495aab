import { type DashboardQuestion, dashboardOf } from '../../src/core/dashboard/dashboard.ts'
import { assessFailures } from '../../src/core/failures/assess-failures.ts'
import type { History } from '../../src/core/history/history.ts'
import type { Dashboard } from '../../src/core/reports/dashboard.ts'
import { assessHealth, type Question } from '../../src/core/vitals/assess.ts'
import { aFailureQuestion } from './failures.ts'
import { aQuestion } from './histories.ts'

/** A history and what its reports say, as a step has them. */
export function aDashboardQuestion(history: History, given: Partial<Question> = {}): DashboardQuestion {
  const question = aQuestion(given)
  return {
    ...question,
    history,
    health: assessHealth(history, question),
    failures: assessFailures(aFailureQuestion(history, { ...question, lookbackDays: question.lookbackDays })),
    tariff: question.settings.tariff,
  }
}

export function aDashboard(history: History, given: Partial<Question> = {}): Dashboard {
  return dashboardOf(aDashboardQuestion(history, given))
}
