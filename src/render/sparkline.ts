const BARS = '▁▂▃▄▅▆▇█'

/** One bar for each value; a dot where there is none. Only `from` has the lowest bar, and only `to` the full one. */
export function sparkline(
  values: readonly (number | undefined)[],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return values
    .map((value) => {
      if (value === undefined || Number.isNaN(value)) return '⋅'
      if (value <= from) return BARS.at(0)
      if (value >= to) return BARS.at(-1)
      // A third is a third, however its division was rounded.
      const step = Math.floor(((value - from) / (to - from)) * (BARS.length - 2) + 1e-9)
      return BARS[Math.min(1 + step, BARS.length - 2)]
    })
    .join('')
}
