/** A share with what it is a share of. Percentages without a denominator do not exist here. */
export type Rate = {
  readonly good: number
  readonly total: number
  /** Percent, 0 to 100, unrounded; `undefined` for 0 of 0. */
  readonly percent: number | undefined
  /** 95 % Wilson score interval, percent. */
  readonly low: number | undefined
  readonly high: number | undefined
}

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054

/**
 * The rate of `good` in `total`, with its Wilson score interval, which stays inside 0 to 100 and is honest for
 * few runs: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927.
 */
export function rateOf(good: number, total: number): Rate {
  if (total === 0) return { good, total, percent: undefined, low: undefined, high: undefined }
  const share = good / total
  // Not 100 * share, which makes 57 of 100 a little less than 57 and so below a limit of 57.
  const percent = (100 * good) / total
  const spread = (Z * Z) / total
  const centre = (share + spread / 2) / (1 + spread)
  const half = (Z * Math.sqrt((share * (1 - share)) / total + spread / (4 * total))) / (1 + spread)
  return {
    good,
    total,
    percent,
    low: Math.max(0, Math.min(percent, 100 * (centre - half))),
    high: Math.min(100, Math.max(percent, 100 * (centre + half))),
  }
}
