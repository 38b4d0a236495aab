import { type Grid, type GridCell, type GridRow, gridCells } from '../core/reports/dashboard.ts'
import { countInWords } from '../core/words.ts'
import { timeOf } from '../render/names.ts'
import { basis, element, section } from './element.ts'
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
  const { board } = scene
  const rows = board.grid.rows.filter(({ workflowId }) => isShown(scene, workflowId))
  const { commits } = board.grid
  const detail = element(
    'div',
    { class: 'detail', 'aria-live': 'polite' },
    basis('Choose a cell to see the run behind it.'),
  )
  const body = element('tbody', {}, ...rows.slice(0, MAX_ROWS).map((row) => rowOf(row, scene)))
  const made = element(
    'table',
    { class: 'grid', role: 'grid', label: `Jobs and commits of ${board.defaultBranch}` },
    element('thead', {}, headOf(board.grid, board.defaultBranch)),
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
  const more = element('button', {
    type: 'button',
    class: 'more',
    text: `Show ${countInWords(rest.length, 'more row', 'more rows')}`,
  })
  more.addEventListener('click', () => {
    body.append(...rest.map((row) => rowOf(row, scene)))
    more.remove()
  })
  return section(
    'grid',
    `Commits and jobs of ${board.defaultBranch}`,
    basis(
      `The newest ${countInWords(commits.length, 'commit')} that ran, the newest on the left. Red from one commit on is a break; a mixed cell (~) failed and passed at one commit and is a flake. Of jobs that were read.`,
    ),
    legend(),
    commits.length === 0
      ? element('p', { text: 'No run of it is known.' })
      : element('div', { class: 'scroll' }, made),
    rest.length > 0 ? more : undefined,
    detail,
  )
}

function headOf({ commits }: Grid, branch: string): HTMLElement {
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
