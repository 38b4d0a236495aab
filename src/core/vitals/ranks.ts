/** Ranks from 1, ties sharing the mean of theirs. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const ranks = new Array<number>(values.length).fill(0)
  let start = 0
  while (start < order.length) {
    let end = start
    while (end < order.length && order[end]?.value === order[start]?.value) end += 1
    for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2
    start = end
  }
  return ranks
}

/**
 * Probability of superiority, 0 to 1: the share of pairs in which the later value is the larger one, equal ones
 * counting half. It is Mann and Whitney's U (1947) over the number of pairs. NaN where either side is empty.
 */
export function superiority(before: readonly number[], after: readonly number[]): number {
  const ranks = ranksOf([...before, ...after])
  const sum = ranks.slice(before.length).reduce((total, rank) => total + rank, 0)
  return (sum - (after.length * (after.length + 1)) / 2) / (before.length * after.length)
}
