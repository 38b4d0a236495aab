const BARS = '▁▂▃▄▅▆▇█'

/** One bar for each value between `from` and `to`; a dot where there is none. */
export function sparkline(
  values: readonly (number | undefined)[],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return values
    .map((value) => {
      if (value === undefined) return '⋅'
      const share = Math.min(1, Math.max(0, (value - from) / (to - from)))
      return BARS[Math.round(share * (BARS.length - 1))]
    })
    .join('')
}
