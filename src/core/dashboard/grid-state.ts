import type { GridState } from '../reports/dashboard.ts'

/**
 * What a row of cells, newest first, comes to. Two failed commits with passed ones around each are no proof of a
 * flake, since the code differed: only a commit that both failed and passed is.
 */
export function stateOfCells(cells: string): GridState {
  const decided = cells.replace(/[^PFf]/g, '')
  if (decided === '') return 'unknown'
  if (decided.startsWith('F')) return 'broken'
  if (decided.includes('f')) return 'flaky'
  return decided.includes('F') ? 'mended' : 'steady'
}
