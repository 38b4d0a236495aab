import type { Alert } from '../core/reports/health.ts'
import { countInWords } from '../core/words.ts'
import { anchor, basis, element, section } from './element.ts'
import { ageInWords, isShown, type Scene } from './scene.ts'
import { table } from './table.ts'

const tones = { critical: 'bad', warning: 'warning', info: 'neutral' } as const satisfies Record<
  Alert['severity'],
  string
>

/** What wants somebody's eye: remembered incidents, and alerts, the gravest first. */
export function attention(scene: Scene): HTMLElement {
  const { board, now } = scene
  const alerts = board.alerts.filter(
    ({ workflowId }) => workflowId === undefined || isShown(scene, workflowId),
  )
  return section(
    'attention',
    'What needs attention',
    basis(
      `${countInWords(alerts.length, 'alert')}, ${countInWords(board.incidents.length, 'remembered incident')}.`,
    ),
    alerts.length === 0 && board.incidents.length === 0 ? element('p', { text: 'Nothing.' }) : undefined,
    alerts.length > 0
      ? table('Alerts', alerts, [
          { head: 'Severity', cell: ({ severity }) => badge(severity) },
          { head: 'What', cell: ({ message, url }) => anchor(message, url, board.repositoryUrl) },
          { head: 'Since', cell: ({ since }) => (since === undefined ? '–' : ageInWords(since, now)) },
        ])
      : undefined,
    board.incidents.length > 0
      ? table('Incidents', board.incidents, [
          { head: 'Severity', cell: ({ severity }) => badge(severity) },
          { head: 'Incident', cell: ({ title, url }) => anchor(title, url, board.repositoryUrl) },
          { head: 'State', cell: ({ state }) => state },
          { head: 'Since', cell: ({ since }) => ageInWords(since, now) },
          { head: 'Failures', align: 'right', cell: ({ failures }) => String(failures) },
        ])
      : undefined,
  )
}

function badge(severity: Alert['severity']): HTMLElement {
  return element('span', { class: `badge ${tones[severity]}`, text: severity })
}
