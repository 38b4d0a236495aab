/** A polynomial in the length of the text: `[1, 2]` is 1 + 2n. */
export type Count = readonly number[]

export function degreeOf(count: Count): number {
  return count.findLastIndex((one) => one > 0)
}

export function valueAt(count: Count, n: number): number {
  return count.reduce((sum, one, i) => sum + one * n ** i, 0)
}

export function add(a: Count, b: Count): Count {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0))
}

export function greatest(a: Count, b: Count): Count {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => Math.max(a[i] ?? 0, b[i] ?? 0))
}

export function times(a: Count, b: Count): Count {
  const product: number[] = Array(Math.min(20, a.length + b.length)).fill(0)
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries())
      if (x > 0 && y > 0) product[Math.min(19, i + j)] = (product[Math.min(19, i + j)] ?? 0) + x * y
  return product
}
