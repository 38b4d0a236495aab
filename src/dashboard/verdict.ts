import { countInWords } from '../core/words.ts'
import { brokenWorkflow, byCause } from './broken-workflow.ts'
import { element } from './element.ts'
import { type Scene, workflowName } from './scene.ts'

/** Causes that are told whole. */
const MAX_TOLD = 3

export const looks = {
  green: { mark: '✓', says: 'is green' },
  red: { mark: '✕', says: 'is red' },
  unknown: { mark: '?', says: 'is unknown' },
} as const

/** The answer to what people come for: is it green, what broke, since when, who should look. */
export function verdict(scene: Scene): HTMLElement {
  const { board } = scene
  const { mark, says } = looks[board.branchState]
  const incidents = byCause(board.broken)
  const others = incidents.slice(MAX_TOLD).flat()
  return element(
    'section',
    { id: 'verdict', class: `verdict ${board.branchState}`, 'aria-labelledby': 'verdict-title' },
    element(
      'h1',
      { id: 'verdict-title' },
      element('span', { class: 'seal', 'aria-hidden': 'true', text: mark }),
      `${board.defaultBranch} ${says}`,
    ),
    element('p', { class: 'lead', text: leadOf(scene) }),
    ...incidents.slice(0, MAX_TOLD).map((broken) => brokenWorkflow(broken, scene)),
    others.length > 0
      ? element('p', {
          text: `Also red: ${others.map(({ workflowId }) => workflowName(scene, workflowId)).join(', ')}.`,
        })
      : undefined,
  )
}

function leadOf({ board }: Scene): string {
  const { branchState, broken, workflows, partial } = board
  const more = alertsInWords(board)
  const unread = partial ? ' Not all runs could be read.' : ''
  if (branchState === 'red')
    return `${broken.length} of ${countInWords(workflows.length, 'workflow')} ${broken.length === 1 ? 'fails' : 'fail'} on it. ${more}${unread}`
  if (branchState === 'green') return `Nothing is broken on it. ${more}${unread}`
  return `No run on it passed or failed, as far as is known.${unread}`
}

function alertsInWords({ alerts }: Scene['board']): string {
  const count = (severity: string) => alerts.filter((alert) => alert.severity === severity).length
  const [critical, warnings] = [count('critical'), count('warning')]
  if (critical + warnings === 0) return 'No alert elsewhere either.'
  const parts = [
    ...(critical > 0 ? [countInWords(critical, 'critical alert')] : []),
    ...(warnings > 0 ? [countInWords(warnings, 'warning')] : []),
  ]
  return `The whole pipeline has ${parts.join(' and ')}, below.`
}
