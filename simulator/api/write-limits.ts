import type { Refusal } from './call.ts'

/**
 * "In general, no more than 80 content-generating requests per minute and no more than 500 content-generating requests per
 * hour are allowed." https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const limits = [
  { count: 80, seconds: 60 },
  { count: 500, seconds: 3600 },
] as const

/** Counts writes by the world's clock, and says which is one too many. */
export function createWriteLimits(): { readonly spend: (now: number) => Refusal | undefined } {
  const spent: number[] = []
  return {
    spend: (now) => {
      const reached = limits.find(
        ({ count, seconds }) => spent.filter((at) => at > now - seconds).length >= count,
      )
      if (!reached) {
        spent.push(now)
        return undefined
      }
      const message =
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.'
      return { status: 403, message, headers: { 'retry-after': `${reached.seconds}` } }
    },
  }
}
