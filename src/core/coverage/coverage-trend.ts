import type { Seconds } from '../model.ts'

/** Coverage as it was read at a moment, of the commit that was tested. */
export type CoveragePoint = {
  readonly at: Seconds
  readonly sha: string
  readonly covered: number
  readonly total: number
}
