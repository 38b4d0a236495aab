/** From the focused cell: columns and rows to go, or the ends of the row. */
const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  Home: [Number.NEGATIVE_INFINITY, 0],
  End: [Number.POSITIVE_INFINITY, 0],
}

/**
 * One stop for the tabulator, arrows within: the grid pattern of the ARIA Authoring Practices.
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moveByKeys(grid: HTMLTableElement): void {
  grid.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    const cell = event.target instanceof Element ? event.target.closest('td') : null
    if (!step || !cell) return
    event.preventDefault()
    next(cell, step)?.focus()
  })
  grid.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLTableCellElement)) return
    for (const cell of grid.querySelectorAll('td[tabindex="0"]')) cell.setAttribute('tabindex', '-1')
    target.tabIndex = 0
  })
}

function next(
  cell: HTMLTableCellElement,
  [columns, rows]: readonly [columns: number, rows: number],
): HTMLElement | undefined {
  const row = cell.parentElement
  const body = row?.parentElement
  if (!row || !body) return undefined
  const target = body.children[[...body.children].indexOf(row) + rows]
  const cells = [...(target?.querySelectorAll('td') ?? [])]
  // The first cell of a row is its head.
  return cells[Math.max(0, Math.min(cells.length - 1, cell.cellIndex - 1 + columns))]
}
