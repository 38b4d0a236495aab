import type { Rule } from '../alerts/rule.ts'

/** Thresholds worth a try, by rule or by what it counts. */
const grids = {
  'at-least runs': [1, 2, 3, 4, 5, 7, 10],
  'below percent': [50, 60, 70, 80, 85, 90, 95, 98],
  'more-than percent': [20, 30, 50, 75, 100, 150],
  'more-than points': [1, 2, 5, 10],
  'at-least jobs': [1, 3, 5, 10, 20],
  'at-least vulnerabilities': [1, 2, 3, 5, 10],
  'at-least updates': [1, 3, 5, 10, 20],
  // A share of executions, which is far from 20 percent before anybody bears it.
  'flaky-job': [2, 5, 10, 20],
} as const

/** Thresholds to try besides the one that is set, ascending. */
export function candidatesFor({ id, fires, unit }: Rule, current: number): readonly number[] {
  const grid: Readonly<Record<string, readonly number[]>> = grids
  return (grid[id] ?? grid[`${fires} ${unit}`] ?? []).filter((threshold) => threshold !== current)
}
