import { casesOf, type Findings } from '../../src/core/alerts/cases.ts'
import type { AlertSettings } from '../../src/core/alerts/policy.ts'
import { raiseAlerts } from '../../src/core/alerts/raise.ts'
import type { Alert, Thresholds, WorkflowVitals } from '../../src/core/reports/health.ts'
import type { Signs } from '../../src/core/reports/signs.ts'
import { assessHealth } from '../../src/core/vitals/assess.ts'
import { aQuestion } from './histories.ts'
import { aHistory, aRun, NOW } from './runs.ts'
import { someSigns } from './signs.ts'

const url = 'https://github.com/octo-org/octo-repo'
const { thresholds } = aQuestion()

/** Vitals of a workflow with twenty passed runs of five minutes. */
export function someVitals(id = 1): WorkflowVitals {
  const runs = Array.from({ length: 20 }, (_, i) =>
    aRun({ id: i + 1, workflowId: id, createdAt: NOW - 3600 * (i + 1) }),
  )
  const [vitals] = assessHealth(aHistory(runs), aQuestion()).workflows
  if (!vitals) throw new Error('no vitals')
  return vitals
}

const vitals = someVitals()

/** What was found in a repository of one healthy workflow, called `Workflow 1`, besides what is given. */
export function findings({
  signs = {},
  ...given
}: Partial<Omit<Findings, 'signs'>> & { readonly signs?: Partial<Signs> } = {}): Findings {
  return {
    repositoryUrl: url,
    branch: 'main',
    thresholds,
    workflows: [vitals],
    watched: new Map([[1, { id: 1, name: vitals.name, path: vitals.path }]]),
    stretches: [],
    coverage: undefined,
    dependencies: undefined,
    kpis: [],
    ...given,
    signs: someSigns(signs),
  }
}

export const noSettings: AlertSettings = { rules: {}, workflows: [] }

export function alertsOf(
  found: Parameters<typeof findings>[0],
  settings: Partial<AlertSettings> = {},
  limits: Partial<Thresholds> = {},
): readonly Alert[] {
  const all = { ...noSettings, ...settings }
  const limited = { ...thresholds, ...limits }
  return raiseAlerts(casesOf(findings({ ...found, thresholds: limited }), all), all, limited)
}
