import type { Seconds } from '../../core/model.ts'
import type { Clock, GitHub } from '../../ports/github.ts'

/** What a page shows is taken for the present. Listings lag by up to a minute; the page may add half of that. */
const FRESH: Seconds = 30

/**
 * The same reads, with the newest page of runs asked for once: where the state is looked for among artifacts, that
 * page shows which of them are ours before the state, and its validator, can be read.
 */
export function withFirstPage(github: GitHub, clock: Clock): GitHub {
  let page: ReturnType<GitHub['newestRuns']> | undefined
  let answeredAt: Seconds | undefined
  const ask = async () => {
    const answer = await github.newestRuns(undefined)
    answeredAt = clock.now()
    return answer
  }
  const newestRuns: GitHub['newestRuns'] = async (etag) => {
    if (page && (answeredAt === undefined || clock.now() - answeredAt < FRESH)) return await page
    if (etag !== undefined) return await github.newestRuns(etag)
    answeredAt = undefined
    page = ask()
    page.catch(() => {
      page = undefined
    })
    return await page
  }
  return { ...github, newestRuns }
}
