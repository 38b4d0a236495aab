import type { BrokenWorkflow } from '../core/reports/dashboard.ts'
import { countInWords } from '../core/words.ts'
import { alertsOf } from './alerts.ts'
import { brokenWorkflow, byCause, inShort, type Red } from './broken-workflow.ts'
import { element } from './element.ts'
import { type Scene, workflowName } from './scene.ts'

/** Causes that are told whole. */
const MAX_TOLD = 3

const marks = { green: '✓', red: '✕', unknown: '?' } as const

const ofOne = { green: 'is green', red: 'is red', unknown: 'has no result yet' } as const
const ofOthers = { green: 'none is red', red: 'some are red', unknown: 'nothing is known' } as const

/** `✕ main is red`, also for a tab of the browser. */
export function answerInWords({ board, filter, view }: Scene): {
  readonly mark: string
  readonly says: string
} {
  const { workflowId, branch } = filter
  const workflow = workflowId === undefined ? '' : `${workflowName({ board }, workflowId)} on `
  const says =
    branch === 'other'
      ? `${workflow === '' ? 'Other' : `${workflow}other`} branches: ${ofOthers[view.state]}`
      : `${workflow}${typeof branch === 'object' ? branch.name : board.defaultBranch} ${ofOne[view.state]}`
  return { mark: marks[view.state], says }
}

/** The answer to what people come for: is it green, what broke, since when, who should look. */
export function verdict(scene: Scene): HTMLElement {
  const { state, broken } = scene.view
  const { mark, says } = answerInWords(scene)
  const causes = byCause(broken)
  return element(
    'section',
    { id: 'verdict', class: `verdict ${state}`, 'aria-labelledby': 'verdict-title' },
    element(
      'h1',
      { id: 'verdict-title' },
      element('span', { class: 'seal', 'aria-hidden': 'true', text: mark }),
      says,
    ),
    element('p', { class: 'lead', text: leadOf(scene) }),
    ...causes.slice(0, MAX_TOLD).map((cause) => brokenWorkflow(cause, scene)),
    alsoRed(causes.slice(0, MAX_TOLD).flat(), scene),
  )
}

/** Those that are not told above. */
function alsoRed(told: readonly BrokenWorkflow[], scene: Scene): HTMLElement | undefined {
  const isTold = (one: Red) =>
    told.some(({ workflowId, branch }) => workflowId === one.workflowId && branch === one.branch)
  const others = scene.view.red.filter((one) => !isTold(one))
  return others.length > 0 ? element('p', { text: `Also red: ${inShort(others, scene)}.` }) : undefined
}

function leadOf(scene: Scene): string {
  const unread = scene.board.partial ? 'Not all runs could be read.' : ''
  return [stateInWords(scene), alertsInWords(scene), unread].filter(Boolean).join(' ')
}

function stateInWords({ board, filter, view: { state, red } }: Scene): string {
  if (state === 'green') return 'Nothing is broken.'
  if (state === 'unknown') return 'No run of it passed or failed, as far as is known.'
  if (filter.workflowId !== undefined && filter.branch !== 'other') return ''
  const workflows = new Set(red.map(({ workflowId }) => workflowId)).size
  const verb = workflows === 1 ? 'fails' : 'fail'
  if (filter.branch === 'all' || filter.branch === 'default')
    return `${workflows} of ${countInWords(board.workflows.length, 'workflow')} ${verb}.`
  const branches = new Set(red.map(({ branch }) => branch)).size
  return `${countInWords(workflows, 'workflow')} ${verb} on ${countInWords(branches, 'branch', 'branches')}.`
}

function alertsInWords(scene: Scene): string {
  const alerts = alertsOf('seen', scene)
  const count = (severity: string) => alerts.filter((alert) => alert.severity === severity).length
  const [critical, warnings, information] = [count('critical'), count('warning'), count('info')]
  const parts = [
    ...(critical > 0 ? [countInWords(critical, 'critical alert')] : []),
    ...(warnings > 0 ? [countInWords(warnings, 'warning')] : []),
    ...(information > 0 ? [`${information} for information`] : []),
  ]
  if (parts.length === 0) return scene.view.state === 'green' ? 'No alert.' : ''
  return `Below: ${parts.join(', ')}.`
}
