import { type Child, element } from './element.ts'

export type Column<T> = {
  readonly head: string
  readonly cell: (row: T) => Child
  /** Of a time: it stays on one line. */
  readonly align?: 'right' | 'when'
}

/** Rows beyond these are one click away. */
const MAX_ROWS = 12

/** A table that scrolls sideways where it must, and is long only if somebody asks. */
export function table<T>(
  title: string,
  rows: readonly T[],
  columns: readonly Column<T>[],
  maxRows = MAX_ROWS,
): HTMLElement {
  // The roles are a table's own: it loses them where a phone shows each row as a block.
  const body = element(
    'tbody',
    { role: 'rowgroup' },
    ...rows.slice(0, maxRows).map((row) => rowOf(row, columns)),
  )
  const made = element(
    'table',
    { class: 'list', role: 'table' },
    element('caption', { class: 'unseen', text: title }),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...columns.map(headOf))),
    body,
  )
  const rest = rows.slice(maxRows)
  const more = element('button', { type: 'button', class: 'more', text: `Show ${rest.length} more` })
  more.addEventListener('click', () => {
    body.append(...rest.map((row) => rowOf(row, columns)))
    more.remove()
  })
  // What scrolls has to be reached by keyboard too.
  const attributes = { class: 'scroll', tabindex: '0', role: 'region', label: title }
  return element('div', attributes, made, rest.length > 0 ? more : undefined)
}

function headOf<T>({ head, align }: Column<T>): HTMLElement {
  return element('th', { scope: 'col', role: 'columnheader', class: align, text: head })
}

function rowOf<T>(row: T, columns: readonly Column<T>[]): HTMLElement {
  const cells = columns.map(({ head, cell, align }) =>
    element('td', { role: 'cell', class: align, 'data-head': head }, cell(row)),
  )
  return element('tr', { role: 'row' }, ...cells)
}
