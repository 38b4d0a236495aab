import { rateOf } from '../vitals/rate.ts'

export type CoverageFormat = 'lcov' | 'cobertura' | 'jacoco' | 'clover' | 'istanbul' | 'go'

/** How much of the code tests executed. What is counted differs by format; each reader's comment says it. */
export type Coverage = {
  readonly covered: number
  /** Never 0: nothing of nothing is no coverage. */
  readonly total: number
  readonly what: 'lines' | 'statements' | 'instructions'
  readonly format: CoverageFormat
}

/** `why` completes "path: …" and can hold text of the file. */
export type CoverageReading =
  | { readonly kind: 'coverage'; readonly coverage: Coverage }
  | { readonly kind: 'failed'; readonly why: string }

export function failed(why: string): CoverageReading {
  return { kind: 'failed', why }
}

/** What a reader counted, unless it cannot be: a count that is none, more covered than there is, nothing at all. */
export function counted({
  covered,
  total,
  ...rest
}: Omit<Coverage, 'covered' | 'total'> & {
  readonly covered: unknown
  readonly total: unknown
}): CoverageReading {
  if (!isCount(covered) || !isCount(total)) return failed(`its numbers of ${rest.what} are no counts`)
  if (covered > total)
    return failed(`it counts more covered ${rest.what} (${covered}) than ${rest.what} (${total})`)
  if (total === 0) return failed(`it counts no ${rest.what} at all`)
  return { kind: 'coverage', coverage: { covered, total, ...rest } }
}

/** A count as it stands in a text file or in an attribute; NaN for anything else. */
export function countIn(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
}

/**
 * The coverage of several files together. They are taken to be of different sources: two reports of the same
 * sources, of two shards say, have to be merged by the tool that wrote them.
 */
export function addCoverages(coverages: readonly Coverage[]): CoverageReading {
  const [first] = coverages
  if (first === undefined) return failed('there is no file')
  const { what, format } = first
  const other = coverages.find((coverage) => coverage.what !== what || coverage.format !== format)
  if (other) return failed(`${what} of ${format} and ${other.what} of ${other.format} make no sum`)
  const sum = (key: 'covered' | 'total') => coverages.reduce((sum, coverage) => sum + coverage[key], 0)
  return counted({ covered: sum('covered'), total: sum('total'), what, format })
}

/** Percent, 0 to 100, unrounded. */
export function coveragePercent({ covered, total }: Pick<Coverage, 'covered' | 'total'>): number {
  return rateOf(covered, total).percent ?? 0
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
