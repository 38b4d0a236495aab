import type { Chart } from 'chart.js'
import { viewOf } from '../core/dashboard/view.ts'
import type { Dashboard } from '../core/reports/dashboard.ts'
import { type Address, readAddress, writeAddress } from './address.ts'
import { attention } from './attention.ts'
import { downloads } from './downloads.ts'
import { anchor, element } from './element.ts'
import { failures } from './failures.ts'
import { figures, kpiStrip } from './figures.ts'
import { filters } from './filters.ts'
import { freshness } from './freshness.ts'
import { grid } from './grid.ts'
import { canRefresh, refresh } from './refresh.ts'
import type { Scene } from './scene.ts'
import { trends } from './trends.ts'
import { dependencies, flakyJobs, gaps, schedules, silentFailures } from './upkeep.ts'
import { verdict } from './verdict.ts'

let board: Dashboard = JSON.parse(document.getElementById('data')?.textContent ?? '')
let charts: readonly Chart[] = []

const clock = () => Math.floor(Date.now() / 1000)
const address = () => readAddress(location.hash, board)
const head = element('header')
const main = element('main', { id: 'main' })
const bar = element('div', { class: 'bar' })

document.title = `${board.repository}: pipeline`
document.body.prepend(head, main)
addEventListener('hashchange', show)
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show)
refresh(() => board, {
  isWanted: () => canRefresh() && address().refresh === 'on',
  onNews: (newer) => {
    board = newer
    show()
  },
})
show()

/** Draws everything anew from the data and the address. */
function show(): void {
  const { filter, at, refresh: refreshing } = address()
  const scene: Scene = { board, filter, view: viewOf(board, filter), now: clock() }
  for (const chart of charts) chart.destroy()
  head.replaceChildren(
    element(
      'p',
      { class: 'repository' },
      anchor(board.repository, `${board.repositoryUrl}/actions`, board.repositoryUrl),
    ),
    freshness(board, clock),
    ...(canRefresh() ? [refreshSwitch(refreshing)] : []),
  )
  // The one part that keeps the focus: people choose there, and choose again.
  if (!bar.hasChildNodes())
    bar.append(filters(board, filter, (chosen) => go({ filter: chosen, at: undefined })))
  const trend = trends(scene)
  const parts = [
    ...[verdict(scene), bar, figures(scene), attention(scene), grid(scene), failures(scene)],
    ...[kpiStrip(scene), trend.part, flakyJobs(scene), silentFailures(scene), schedules(scene)],
    ...[dependencies(scene), gaps(scene), downloads(scene)],
  ]
  main.replaceChildren(...parts.filter((part) => part !== undefined))
  charts = trend.drawAll()
  if (at !== undefined) document.getElementById(at)?.scrollIntoView()
}

function go(to: Partial<Address>): void {
  location.hash = writeAddress({ ...address(), ...to }, board)
}

function refreshSwitch(state: Address['refresh']): HTMLElement {
  const button = element('button', {
    type: 'button',
    'aria-pressed': String(state === 'on'),
    text: `Refresh by itself: ${state}`,
  })
  button.addEventListener('click', () => go({ refresh: state === 'on' ? 'off' : 'on' }))
  return button
}
