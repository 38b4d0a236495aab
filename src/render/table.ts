import { countInWords } from '../core/words.ts'
import type { Block, Inline } from './document.ts'

/** One column of a table: what stands above it, and what it says of a row. */
export type Column<Row> = {
  readonly head: string
  /** Numbers stand right. */
  readonly align?: 'right'
  readonly cell: (row: Row) => Inline | readonly Inline[]
}

export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Block {
  return {
    kind: 'table',
    head: columns.map(({ head }) => head),
    align: columns.map(({ align }) => align ?? 'left'),
    rows: rows.map((row) => columns.map(({ cell }) => inlines(cell(row)))),
  }
}

/** A table of the first rows, and how many more there are. */
export function topOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { max, of }: { readonly max: number; readonly of: string },
): readonly Block[] {
  const more = rows.length - max
  const rest: Block = { kind: 'paragraph', content: [`… and ${countInWords(more, `more ${of}`)}.`] }
  return [tableOf(rows.slice(0, max), columns), ...(more > 0 ? [rest] : [])]
}

function inlines(cell: Inline | readonly Inline[]): readonly Inline[] {
  return Array.isArray(cell) ? cell : [cell as Inline]
}

/** Blocks behind one line, which says what is in them. */
export function folded(summary: string, blocks: readonly Block[]): readonly Block[] {
  return [{ kind: 'details', summary, blocks }]
}
