import type { Seconds } from '../model.ts'
import type { Grid } from '../reports/dashboard.ts'
import { isoTime } from '../words.ts'
import { stateOfCells } from './grid-state.ts'

/** The part of a grid whose commits first ran since then, without rows that have nothing in it. */
export function gridSince({ commits, rows }: Grid, from: Seconds): Grid {
  const since = isoTime(from)
  const shown = commits.filter(({ at }) => at >= since)
  return {
    commits: shown,
    rows: rows.flatMap((row) => {
      const cells = row.cells.slice(0, shown.length)
      if (cells.trim() === '') return []
      return [
        {
          ...{ ...row, cells, state: stateOfCells(cells) },
          failed: row.failed.filter(({ commit }) => commit < shown.length),
        },
      ]
    }),
  }
}
