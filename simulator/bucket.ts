/** What is left of an hour's requests, or points. Never filled again: simulated clocks stand still. */
export type Bucket = {
  readonly limit: number
  readonly used: () => number
  readonly remaining: () => number
  readonly spend: (amount: number) => void
  /** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
  readonly headers: (now: number) => Readonly<Record<string, string>>
}

export const RESET_SECONDS = 1800

export function createBucket(resource: 'core' | 'graphql', limit: number): Bucket {
  let used = 0
  return {
    limit,
    used: () => used,
    remaining: () => limit - used,
    spend: (amount) => {
      used += amount
    },
    headers: (now) => ({
      'x-ratelimit-limit': `${limit}`,
      'x-ratelimit-remaining': `${limit - used}`,
      'x-ratelimit-used': `${used}`,
      'x-ratelimit-reset': `${now + RESET_SECONDS}`,
      'x-ratelimit-resource': resource,
    }),
  }
}
