/** Of two values the one with the greater JSON: either will do, if it is always the same. */
export function greaterText<T>(a: T, b: T): T {
  return compareText(JSON.stringify(a), JSON.stringify(b)) >= 0 ? a : b
}

export function greatest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return compareText(a, b) >= 0 ? a : b
}

/** By code unit: a locale's order would differ between machines. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
