/** Says of itself what was left out. */
export type Cuttable = { readonly leftOut?: readonly string[] }

/** A part of a report that can be left out, and what to say then. */
export type Cut<R> = { readonly says: string; readonly apply: (report: R) => R }

/**
 * A report as JSON of at most so many characters, or whatever `sizeOf` counts, as far as its cuts reach: each comes on
 * top of those before it, and `leftOut` names those that changed something.
 */
export function fitJson<R extends Cuttable>(
  report: R,
  cuts: readonly Cut<R>[],
  maxSize: number,
  sizeOf = (json: string) => json.length,
): string {
  let cut = report
  let json = JSON.stringify(cut)
  for (const { says, apply } of cuts) {
    if (sizeOf(json) <= maxSize) return json
    const less = apply(cut)
    if (JSON.stringify(less) === json) continue
    cut = { ...less, leftOut: [...(cut.leftOut ?? []), says] }
    json = JSON.stringify(cut)
  }
  return json
}
