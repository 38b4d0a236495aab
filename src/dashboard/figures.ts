import { kpiInWords, targetInWords, trendInWords } from '../core/kpis/kpi-words.ts'
import type { Kpi } from '../core/reports/kpi.ts'
import { countInWords, lengthInWords, percentInWords, rateInWords, thousands } from '../core/words.ts'
import { basis, element, section } from './element.ts'
import { ageInWords, filterInWords, type Scene } from './scene.ts'

/** Four numbers for whoever passes by, each with what it is of. */
export function figures(scene: Scene): HTMLElement {
  const { view, board, now } = scene
  const { final, firstAttempt, duration, today, lastDay } = view
  const [p50, p95] = [duration.p50, duration.p95].map((seconds) => lengthInWords(seconds ?? 0))
  const open = board.incidents.length > 0 ? board.incidents : board.broken
  const oldest = open.map(({ since }) => since).toSorted()[0]
  return element(
    'div',
    { class: 'tiles', id: 'figures' },
    tile(
      `Success rate (${scene.filter.days} d)`,
      final.percent === undefined ? '–' : percentInWords(final.percent),
      [
        `${thousands(final.good)} of ${countInWords(final.total, 'run')} passed in the end`,
        `${rateInWords(firstAttempt)} at the first attempt`,
        filterInWords(scene),
      ],
    ),
    tile('Average build time', duration.mean === undefined ? '–' : lengthInWords(duration.mean), [
      `mean of ${countInWords(duration.count, 'passed run')}`,
      ...(duration.count > 0 ? [`median ${p50}, p95 ${p95}`] : []),
      filterInWords(scene),
    ]),
    tile('Failures today', thousands(today.good), [
      `of ${countInWords(today.total, 'run')} since 00:00 UTC`,
      `${thousands(lastDay.good)} of ${thousands(lastDay.total)} in 24 h`,
    ]),
    tile('Open incidents', thousands(open.length), [
      board.incidents.length > 0
        ? 'remembered, and not resolved'
        : `of ${countInWords(board.workflows.length, 'workflow')} red on ${board.defaultBranch}`,
      ...(oldest === undefined ? [] : [`the oldest began ${ageInWords(oldest, now)}`]),
    ]),
  )
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

/** Key figures beside their targets: of the whole repository, whatever is filtered. */
export function kpiStrip({ board }: Scene): HTMLElement {
  const { kpis, window } = board
  return section(
    'kpis',
    'Key figures',
    basis(`Of all workflows and branches, ${countInWords(window.days, 'day')}. Filters do not change them.`),
    element('ul', { class: 'kpis' }, ...kpis.map(kpiCell)),
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
    element('p', { class: kpi.value === undefined ? 'basis' : 'now', text: kpiInWords(kpi) }),
    basis(`target ${targetInWords(kpi)}`),
    kpi.trend === undefined ? undefined : basis(trendInWords(kpi)),
  )
}
