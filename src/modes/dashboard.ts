import { dashboardOf } from '../core/dashboard/dashboard.ts'
import { rules } from '../core/diagnosis/rules/index.ts'
import { assessFailures } from '../core/failures/assess-failures.ts'
import type { Dashboard } from '../core/reports/dashboard.ts'
import type { Inputs } from '../inputs/spec.ts'
import { dashboardJson, type Page, renderDashboard } from '../render/dashboard.ts'
import { healthReport } from './health-check.ts'
import type { Session } from './mode.ts'

type File = { readonly path: string; readonly text: string }

/** The page beside what a mode says, and its data as a file for programs and for the page to refresh itself from. */
export function dashboardFiles(
  inputs: Inputs,
  session: Session,
  page: Page,
): { readonly html: File; readonly data: File } {
  const dashboard = dashboardIn(inputs, session)
  const path = inputs.dashboardPath || 'dashboard.html'
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return {
    html: { path, text: renderDashboard(dashboard, page) },
    data: { path: `${folder}data.json`, text: dashboardJson(dashboard) },
  }
}

function dashboardIn(inputs: Inputs, session: Session): Dashboard {
  const { lookbackDays } = inputs
  const rulesOfAll = [...session.settings.failureRules, ...rules]
  return dashboardOf({
    ...session,
    health: healthReport(inputs, session),
    // Of all runs, also where one run started the monitor.
    failures: assessFailures({ ...session, triggeredBy: undefined, lookbackDays, rules: rulesOfAll }),
    tariff: session.settings.tariff,
  })
}
