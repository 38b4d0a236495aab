import { gridSince } from '../core/dashboard/grid-since.ts'
import { DAY } from '../core/model.ts'
import { type Grid, type GridCell, type GridRow, gridCells } from '../core/reports/dashboard.ts'
import { countInWords } from '../core/words.ts'
import { timeOf } from '../render/names.ts'
import { basis, type Child, element, section } from './element.ts'
import { cellDetail } from './grid-detail.ts'
import { moveByKeys } from './grid-keys.ts'
import { isShown, type Scene, workflowName } from './scene.ts'

/** Rows shown at once: those that are red or mixed first, and they are what people look for. */
const MAX_ROWS = 40

const marks = {
  ...{ P: '', F: '✕', f: '~', c: '/', s: '·', r: '…', ' ': '' },
} as const satisfies Record<GridCell, string>

const states = {
  broken: '✕ broken',
  flaky: '~ flaky',
  mended: 'mended',
  steady: '',
  unknown: 'no result',
} as const satisfies Record<GridRow['state'], string>

/**
 * Jobs against commits of the default branch. A break is red from one column on to the left, where the newest are; a
 * flake is a mixed cell.
 */
export function grid(scene: Scene): HTMLElement {
  const { board, filter } = scene
  const title = `Commits and jobs of ${board.defaultBranch}`
  if (filter.branch !== 'all' && filter.branch !== 'default')
    return section('grid', title, basis(`It shows ${board.defaultBranch} alone, which is not looked at.`))
  const now = Date.parse(board.generatedAt) / 1000
  const { commits, rows } = gridSince(board.grid, now - Math.round(filter.days * DAY))
  const shown = rows.filter(({ workflowId }) => isShown(scene, workflowId))
  const newest = commits.length < board.grid.commits.length ? 'All' : 'The newest'
  return section(
    'grid',
    title,
    shown.length === 0
      ? basis('No job of it is known in this time.')
      : basis(
          `${newest} ${countInWords(commits.length, 'commit')} that ran, the newest on the left. Red from one commit on is a break; a mixed cell (~) failed and passed at one commit and is a flake. Only jobs that were read are shown.`,
        ),
    ...(shown.length === 0 ? [] : [legend(), ...tableOf({ commits, rows: shown }, scene)]),
  )
}

/** The cells, what is behind the chosen one, and the rows that are one click away. */
function tableOf({ commits, rows }: Grid, scene: Scene): readonly Child[] {
  const branch = scene.board.defaultBranch
  const detail = element(
    'div',
    { class: 'detail', 'aria-live': 'polite' },
    basis('Choose a cell to see the run behind it.'),
  )
  const body = element('tbody', {}, ...rows.slice(0, MAX_ROWS).map((row) => rowOf(row, scene)))
  const made = element(
    'table',
    { class: 'grid', role: 'grid', label: `Jobs and commits of ${branch}` },
    element('thead', {}, headOf(commits, branch)),
    body,
  )
  const show = (target: EventTarget | null) => {
    const found = placeOf(target, body)
    const row = found && rows[found.row]
    if (row) detail.replaceChildren(cellDetail({ row, commit: found.commit }, scene))
  }
  made.addEventListener('focusin', ({ target }) => show(target))
  made.addEventListener('click', ({ target }) => show(target))
  moveByKeys(made)
  const [firstCell] = body.getElementsByTagName('td')
  firstCell?.setAttribute('tabindex', '0')
  const rest = rows.slice(MAX_ROWS)
  return [
    element('div', { class: 'scroll' }, made),
    rest.length > 0 ? moreRows(rest, () => body.append(...rest.map((row) => rowOf(row, scene)))) : undefined,
    detail,
  ]
}

function moreRows(rest: readonly GridRow[], onClick: () => void): HTMLElement {
  const text = `Show ${countInWords(rest.length, 'more row', 'more rows')}`
  const more = element('button', { type: 'button', class: 'more', text })
  more.addEventListener('click', () => {
    onClick()
    more.remove()
  })
  return more
}

function headOf(commits: Grid['commits'], branch: string): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'col', text: 'Job' }),
    element('th', { scope: 'col', text: 'State' }),
    ...commits.map(({ sha, at, title }) =>
      element('th', {
        scope: 'col',
        class: 'commit',
        title: `${timeOf(at)}${title ? `\n${title}` : ''}`,
        label: `${branch} at ${sha.slice(0, 7)}, ${timeOf(at)}`,
        text: sha.slice(0, 4),
      }),
    ),
  )
}

function rowOf(row: GridRow, scene: Scene): HTMLElement {
  const name = row.job ?? workflowName(scene, row.workflowId)
  const made = element(
    'tr',
    { class: row.job === undefined ? 'whole' : undefined },
    element('th', { scope: 'row', title: name, text: name }),
    element('td', { class: `state ${row.state}`, role: 'gridcell', tabindex: '-1', text: states[row.state] }),
  )
  // Made by hand: there can be ten thousand.
  for (const [i, letter] of [...row.cells].entries()) {
    if (!isCell(letter)) continue
    const cell = document.createElement('td')
    cell.className = classes[letter]
    cell.tabIndex = -1
    cell.setAttribute('role', 'gridcell')
    cell.setAttribute('aria-label', `${gridCells[letter]} at ${scene.board.grid.commits[i]?.sha.slice(0, 7)}`)
    cell.textContent = marks[letter]
    made.append(cell)
  }
  return made
}

const classes = {
  ...{ P: 'passed', F: 'failed', f: 'flaked', c: 'cancelled', s: 'skipped', r: 'running', ' ': 'none' },
} as const satisfies Record<GridCell, string>

function isCell(letter: string): letter is GridCell {
  return letter in gridCells
}

function placeOf(target: EventTarget | null, body: HTMLElement): { row: number; commit: number } | undefined {
  const cell = target instanceof Element ? target.closest('td') : null
  const row = cell?.parentElement
  if (!cell || !row || row.parentElement !== body) return undefined
  return { row: [...body.children].indexOf(row), commit: cell.cellIndex - 2 }
}

function legend(): HTMLElement {
  const letters = ['P', 'F', 'f', 'c', 's', 'r'] as const
  return element(
    'ul',
    { class: 'legend' },
    ...letters.map((letter) =>
      element(
        'li',
        {},
        element('span', { class: `swatch ${classes[letter]}`, 'aria-hidden': 'true', text: marks[letter] }),
        gridCells[letter],
      ),
    ),
  )
}
