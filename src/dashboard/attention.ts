import type { OngoingIncident } from '../core/reports/dashboard.ts'
import type { Alert } from '../core/reports/health.ts'
import { countInWords } from '../core/words.ts'
import { toneOfSeverity } from '../render/tones.ts'
import { type AlertScope, alertsOf, incidentsSeen } from './alerts.ts'
import { anchor, basis, element, section } from './element.ts'
import { ageInWords, type Scene, workflowName } from './scene.ts'
import { type Column, table } from './table.ts'

/** Shown at once: the gravest, so that what comes after them is seen too. */
const MAX_ROWS = 6

/** What wants somebody's eye: alerts and remembered incidents, the gravest first. */
export function attention(scene: Scene): HTMLElement {
  const alerts = alertsOf('seen', scene)
  const incidents = incidentsSeen(scene)
  const { window } = scene.board
  return section(
    'attention',
    'What needs attention now',
    basis(
      `${[countInWords(alerts.length, 'alert'), ...(incidents.length > 0 ? [countInWords(incidents.length, 'open incident')] : [])].join(' and ')}. They stand as of now, and look back over ${countInWords(window.days, 'day')}, whatever the period above.`,
    ),
    alerts.length > 0 ? table('Alerts', alerts, alertColumns(scene), MAX_ROWS) : undefined,
    incidents.length > 0 ? table('Incidents', incidents, incidentColumns(scene), MAX_ROWS) : undefined,
  )
}

/** Alerts about more than what is looked at; absent where there is none. */
export function otherAlerts(scope: AlertScope, title: string, scene: Scene): HTMLElement | undefined {
  const alerts = alertsOf(scope, scene)
  if (alerts.length === 0) return undefined
  return section(`${scope}-alerts`, title, table(title, alerts, alertColumns(scene), MAX_ROWS))
}

function alertColumns(scene: Scene): readonly Column<Alert>[] {
  const { board, now } = scene
  return [
    { head: 'Severity', cell: ({ severity }) => badge(severity) },
    { head: 'What', cell: ({ message, url }) => anchor(message, url, board.repositoryUrl) },
    { head: 'Of', cell: (alert) => placeInWords(alert, scene) },
    {
      head: 'Since',
      align: 'when',
      cell: ({ since }) => (since === undefined ? '–' : ageInWords(since, now)),
    },
  ]
}

function placeInWords({ workflowId, branch = 'all branches' }: Alert, scene: Scene): string {
  return workflowId === undefined ? 'whole repository' : `${workflowName(scene, workflowId)}, ${branch}`
}

function incidentColumns({ board, now }: Scene): readonly Column<OngoingIncident>[] {
  return [
    { head: 'Severity', cell: ({ severity }) => badge(severity) },
    { head: 'Incident', cell: ({ title, url }) => anchor(title, url, board.repositoryUrl) },
    {
      head: 'Workflow',
      cell: ({ workflow = 'all' }) => board.workflows.find(({ path }) => path === workflow)?.name ?? workflow,
    },
    { head: 'State', cell: ({ state }) => state },
    { head: 'Since', align: 'when', cell: ({ since }) => ageInWords(since, now) },
    { head: 'Failures', align: 'right', cell: ({ failures }) => (failures > 0 ? String(failures) : '–') },
  ]
}

function badge(severity: Alert['severity']): HTMLElement {
  return element('span', { class: `badge ${toneOfSeverity[severity]}`, text: severity })
}
