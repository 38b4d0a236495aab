import type { Rule } from '../alerts/rule.ts'

/** Thresholds worth a try, by what they count. */
const grids = {
  'at-least runs': [1, 2, 3, 4, 5, 7, 10],
  'below percent': [50, 60, 70, 80, 85, 90, 95, 98],
  'more-than percent': [20, 30, 50, 75, 100, 150],
} as const

/** Thresholds to try besides the one that is set, ascending. */
export function candidatesFor({ fires, unit }: Rule, current: number): readonly number[] {
  const grid: Readonly<Record<string, readonly number[]>> = grids
  return (grid[`${fires} ${unit}`] ?? []).filter((threshold) => threshold !== current)
}
