import { repositoryKpis } from '../core/dashboard/viewed-kpis.ts'
import { kpiWithReason, targetInWords, trendInWords } from '../core/kpis/kpi-words.ts'
import type { Kpi } from '../core/reports/kpi.ts'
import { countInWords, lengthInWords, percentInWords, rateInWords, thousands } from '../core/words.ts'
import { incidentsSeen } from './alerts.ts'
import { basis, element, section } from './element.ts'
import { ageInWords, type Scene } from './scene.ts'

/** Four numbers for whoever passes by, each with what it is of. */
export function figures(scene: Scene): HTMLElement {
  const { final, firstAttempt, duration, today, lastDay } = scene.view
  const [p50, p95] = [duration.p50, duration.p95].map((seconds) => lengthInWords(seconds ?? 0))
  return element(
    'div',
    { class: 'tiles', id: 'figures' },
    tile(
      `Success rate (${scene.filter.days} d)`,
      final.percent === undefined ? '–' : percentInWords(final.percent),
      [
        ...(final.total === 0
          ? ['no run passed or failed']
          : [
              `${thousands(final.good)} of ${countInWords(final.total, 'run')} passed in the end`,
              `${rateInWords(firstAttempt)} at the first attempt`,
            ]),
      ],
    ),
    tile('Average build time', duration.mean === undefined ? '–' : lengthInWords(duration.mean), [
      `mean of ${countInWords(duration.count, 'passed run')}`,
      ...(duration.count > 0 ? [`median ${p50}, p95 ${p95}`] : []),
    ]),
    tile('Failures today', thousands(today.good), [
      `of ${countInWords(today.total, 'run')} since 00:00 UTC`,
      `${thousands(lastDay.good)} of ${thousands(lastDay.total)} in 24 h`,
    ]),
    openIncidents(scene),
  )
}

/** Where none are remembered, or none of this branch alone: what is red. */
function openIncidents(scene: Scene): HTMLElement {
  const { board, filter, view, now } = scene
  const isRemembered = board.incidents.length > 0 && typeof filter.branch !== 'object'
  const known = isRemembered ? incidentsSeen(scene) : view.broken
  const count = isRemembered ? known.length : view.red.length
  const oldest = known.map(({ since }) => since).toSorted()[0]
  return tile('Open incidents', thousands(count), [
    isRemembered ? 'remembered, and not resolved' : redInWords(scene),
    ...(oldest === undefined || known.length < count ? [] : [`the oldest began ${ageInWords(oldest, now)}`]),
  ])
}

function redInWords({ filter, board }: Scene): string {
  if (filter.branch === 'other') return 'workflows that are red on other branches'
  return `workflows that are red on ${typeof filter.branch === 'object' ? filter.branch.name : board.defaultBranch}`
}

function tile(name: string, value: string, lines: readonly string[]): HTMLElement {
  return element(
    'div',
    { class: 'tile' },
    element('p', { class: 'name', text: name }),
    element('p', { class: 'value', text: value }),
    ...lines.map(basis),
  )
}

const marks = {
  met: '✓',
  missed: '✕',
  'not-enough-data': '–',
  'not-measured': '–',
} as const satisfies Record<Kpi['state'], string>

const says = {
  met: 'target met',
  missed: 'target missed',
  'not-enough-data': 'not enough data',
  'not-measured': 'not measured',
} as const satisfies Record<Kpi['state'], string>

/** Key figures beside their targets, of what is looked at. */
export function kpiStrip(scene: Scene): HTMLElement {
  const { view, filter, board } = scene
  const isWhole = filter.workflowId === undefined && filter.branch === 'all'
  return section(
    'kpis',
    'Key figures',
    basis(
      [
        `Trends are against the ${countInWords(filter.days, 'day')} before.`,
        ...(isWhole ? [`Time to fix is of ${board.defaultBranch}.`] : []),
        ...(isWhole || board.rejected.every(([, count]) => count === 0)
          ? []
          : ['False positives are without those that people rejected, of which the workflow is not known.']),
      ].join(' '),
    ),
    element('ul', { class: 'kpis' }, ...view.kpis.map(kpiCell)),
  )
}

/** Key figures that are of the whole repository. */
export function repositoryKpiStrip({ board }: Scene): HTMLElement {
  return section(
    'repository-kpis',
    'Coverage and satisfaction',
    basis(`In ${countInWords(board.window.days, 'day')}.`),
    element('ul', { class: 'kpis' }, ...repositoryKpis(board).map(kpiCell)),
  )
}

function kpiCell(kpi: Kpi): HTMLElement {
  return element(
    'li',
    { class: kpi.state },
    element(
      'p',
      { class: 'name' },
      element('span', { class: 'mark', 'aria-hidden': 'true', text: `${marks[kpi.state]} ` }),
      kpi.label,
      element('span', { class: 'unseen', text: `: ${says[kpi.state]}` }),
    ),
    element('p', { class: kpi.value === undefined ? 'basis' : 'now', text: kpiWithReason(kpi) }),
    basis(`target ${targetInWords(kpi)}`),
    kpi.trend === undefined ? undefined : basis(trendInWords(kpi)),
  )
}
