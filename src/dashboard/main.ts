import type { Chart } from 'chart.js'
import type { Filter } from '../core/dashboard/filter.ts'
import { viewOf } from '../core/dashboard/view.ts'
import type { Dashboard } from '../core/reports/dashboard.ts'
import { type Address, readAddress, writeAddress } from './address.ts'
import { anchor, element } from './element.ts'
import { filters } from './filters.ts'
import { freshness } from './freshness.ts'
import { partsOf } from './parts.ts'
import { canRefresh, refresh } from './refresh.ts'
import type { Scene } from './scene.ts'
import { showInTab } from './tab.ts'
import { verdict } from './verdict.ts'

let board: Dashboard = JSON.parse(document.getElementById('data')?.textContent ?? '')
let charts: readonly Chart[] = []
/** What the filters show, which people may be about to change again: drawn anew only if it is not that. */
let chosen: { readonly filter: Filter; readonly of: Dashboard } | undefined

const clock = () => Math.floor(Date.now() / 1000)
const address = () => readAddress(location.hash, board)
const [head, answer, bar, rest] = [
  element('header'),
  element('div'),
  element('div', { class: 'bar' }),
  element('div'),
]

document.body.prepend(head, element('main', {}, answer, bar, rest))
addEventListener('hashchange', arrive)
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw)
for (const event of ['click', 'contextmenu']) addEventListener(event, keepFilter, { capture: true })
refresh(() => board, {
  isWanted: () => canRefresh() && address().refresh === 'on',
  onNews: (newer) => {
    board = newer
    draw()
  },
})
arrive()

/** Where the address leads. */
function arrive(): void {
  draw()
  const target = document.getElementById(address().at ?? '')
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}

/** Everything anew, from the data and the address. */
function draw(): void {
  const { filter, refresh: refreshing } = address()
  const scene: Scene = { board, filter, view: viewOf(board, filter), now: clock() }
  for (const chart of charts) chart.destroy()
  const actions = `${board.repositoryUrl}/actions`
  head.replaceChildren(
    element('p', { class: 'repository' }, anchor(board.repository, actions, board.repositoryUrl)),
    freshness(board, clock),
    ...(canRefresh() ? [refreshSwitch(refreshing)] : []),
  )
  answer.replaceChildren(verdict(scene))
  showInTab(scene)
  if (chosen?.of !== board || JSON.stringify(chosen.filter) !== JSON.stringify(filter)) {
    chosen = { filter, of: board }
    bar.replaceChildren(filters(board, filter, choose))
  }
  const { parts, drawAll } = partsOf(scene)
  rest.replaceChildren(...parts.filter((part) => part !== undefined))
  charts = drawAll()
}

function choose(filter: Filter): void {
  chosen = { filter, of: board }
  go({ filter, at: undefined })
}

function go(to: Partial<Address>): void {
  location.hash = writeAddress({ ...address(), ...to }, board)
}

/** A link to a part of the page leads there with what is looked at, followed or copied. */
function keepFilter({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null
  if (!link) return
  const { at } = readAddress(link.getAttribute('href') ?? '', board)
  link.setAttribute('href', writeAddress({ ...address(), at }, board))
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
