import type { OngoingIncident } from '../core/reports/dashboard.ts'
import type { Alert } from '../core/reports/health.ts'
import { countInWords } from '../core/words.ts'
import { toneOfSeverity } from '../render/tones.ts'
import { anchor, basis, element, section } from './element.ts'
import { ageInWords, isShown, type Scene } from './scene.ts'
import { type Column, table } from './table.ts'

/** Alerts shown at once: the gravest, so that what comes after them is seen too. */
const MAX_ALERTS = 6

/** What wants somebody's eye: alerts and remembered incidents, the gravest first. */
export function attention(scene: Scene): HTMLElement {
  const { workflows } = scene.board
  const incidents = scene.board.incidents.filter(
    ({ workflow }) =>
      workflow === undefined || isShown(scene, workflows.find(({ path }) => path === workflow)?.id),
  )
  const alerts = scene.board.alerts.filter(
    ({ workflowId }) => workflowId === undefined || isShown(scene, workflowId),
  )
  return section(
    'attention',
    'What needs attention',
    basis(
      `${countInWords(alerts.length, 'alert')}${incidents.length > 0 ? `, ${countInWords(incidents.length, 'remembered incident')}` : ''}.`,
    ),
    alerts.length > 0 ? table('Alerts', alerts, alertColumns(scene), MAX_ALERTS) : undefined,
    incidents.length > 0 ? table('Incidents', incidents, incidentColumns(scene)) : undefined,
  )
}

function alertColumns({ board, now }: Scene): readonly Column<Alert>[] {
  return [
    { head: 'Severity', cell: ({ severity }) => badge(severity) },
    { head: 'What', cell: ({ message, url }) => anchor(message, url, board.repositoryUrl) },
    {
      head: 'Since',
      align: 'when',
      cell: ({ since }) => (since === undefined ? '–' : ageInWords(since, now)),
    },
  ]
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
    { head: 'Failures', align: 'right', cell: ({ failures }) => String(failures) },
  ]
}

function badge(severity: Alert['severity']): HTMLElement {
  return element('span', { class: `badge ${toneOfSeverity[severity]}`, text: severity })
}
