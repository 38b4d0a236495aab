import type { Alert, HealthReport, Status, Vitals, WorkflowVitals } from '../../core/reports/health.ts'
import type { KpiId } from '../../core/reports/kpi.ts'
import { countInWords, lengthInWords, rateInWords, thousands } from '../../core/words.ts'
import type { Badge, BadgeTone } from './badge.ts'
import { folderNames } from './folder-names.ts'

export const badgeNames = ['health', 'success-rate', 'mttr', 'flakiness'] as const
export type BadgeName = (typeof badgeNames)[number]

export type BadgeSet = Readonly<Record<BadgeName, Badge>>

/** A set for the repository, and one for each workflow under the name of its folder. */
export type Badges = { readonly overall: BadgeSet; readonly workflows: ReadonlyMap<string, BadgeSet> }

/** Each workflow has eight files. */
const MAX_WORKFLOWS = 50

/** The badges of a report: health, success rate, mean time to recovery and flaky jobs. */
export function badgesOf(report: HealthReport): Badges {
  const workflows = report.workflows.slice(0, MAX_WORKFLOWS)
  const names = folderNames(workflows)
  return {
    overall: setOf(report.overall, report.status, report),
    workflows: new Map(workflows.map((workflow, i) => [names[i] ?? '', workflowSet(workflow, report)])),
  }
}

function workflowSet(workflow: WorkflowVitals, report: HealthReport): BadgeSet {
  const alerts = report.alerts.filter(({ workflowId }) => workflowId === workflow.id)
  return setOf(workflow, statusOf(workflow, alerts, report), report, workflow)
}

function setOf(vitals: Vitals, status: Status, report: HealthReport, workflow?: WorkflowVitals): BadgeSet {
  const label = (what: string) => (workflow ? `${workflow.name} ${what}` : what)
  return {
    health: { label: workflow ? workflow.name : 'pipeline', message: status, tone: tones[status] },
    'success-rate': { label: label('success rate'), ...successRate(vitals, report) },
    mttr: { label: label('MTTR'), ...recovery(vitals, report) },
    flakiness: { label: label('flaky jobs'), ...flakiness(report, workflow) },
  }
}

const tones = {
  healthy: 'good',
  degraded: 'warning',
  unhealthy: 'bad',
  unknown: 'unknown',
} as const satisfies Record<Status, BadgeTone>

/** As for the whole repository, of the alerts about one workflow. */
function statusOf(vitals: Vitals, alerts: readonly Alert[], { thresholds, partial }: HealthReport): Status {
  if (alerts.some(({ severity }) => severity === 'critical')) return 'unhealthy'
  if (alerts.some(({ severity }) => severity === 'warning')) return 'degraded'
  return vitals.successRate.final.total >= thresholds.minRuns && !partial ? 'healthy' : 'unknown'
}

type Said = Pick<Badge, 'message' | 'tone'>

function successRate({ successRate }: Vitals, report: HealthReport): Said {
  const { final } = successRate
  const { minRuns, minSuccessRate } = report.thresholds
  const target = targetOf('success-rate', report)
  const { percent = 0 } = final
  const judged = percent > target ? 'good' : percent >= minSuccessRate ? 'warning' : 'bad'
  return { message: rateInWords(final), tone: final.total < minRuns ? 'unknown' : judged }
}

/** Of the default branch; while it is red, for how long, since that is in no mean yet. */
function recovery({ recovery, onDefaultBranch }: Vitals, report: HealthReport): Said {
  const { open, closed, meanSeconds } = recovery
  const [longest] = open
  if (longest) return { message: `red for ${lengthInWords(longest.ageSeconds)}`, tone: 'bad' }
  if (onDefaultBranch.final.total === 0) return { message: 'no data', tone: 'unknown' }
  if (meanSeconds === undefined) return { message: 'never red', tone: 'good' }
  const slow = meanSeconds >= targetOf('time-to-fix', report)
  return { message: `${lengthInWords(meanSeconds)} of ${thousands(closed)}`, tone: slow ? 'warning' : 'good' }
}

function flakiness({ signs }: HealthReport, workflow: WorkflowVitals | undefined): Said {
  const isOf = ({ workflowId }: { readonly workflowId: number }) => !workflow || workflowId === workflow.id
  const flaky = signs.flakyJobs.filter((job) => isOf(job) && job.state === 'flaky').length
  const jobs = signs.jobs.filter(isOf).length
  if (jobs === 0) return { message: 'no job was read', tone: 'unknown' }
  if (flaky === 0) return { message: `none of ${countInWords(jobs, 'job')}`, tone: 'good' }
  return { message: `${thousands(flaky)} of ${countInWords(jobs, 'job')}`, tone: 'warning' }
}

function targetOf(id: KpiId, { kpis }: HealthReport): number {
  return kpis.find((kpi) => kpi.id === id)?.target.value ?? 0
}
