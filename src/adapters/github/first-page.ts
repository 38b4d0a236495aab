import type { GitHub } from '../../ports.ts'

/**
 * The same reads, with the newest page of runs asked for once: where the state is looked for among artifacts, that
 * page shows which of them are ours before the state, and its validator, can be read.
 */
export function withFirstPage(github: GitHub): GitHub {
  let page: ReturnType<GitHub['newestRuns']> | undefined
  const newestRuns: GitHub['newestRuns'] = async (etag) => {
    if (page) return await page
    if (etag !== undefined) return await github.newestRuns(etag)
    page = github.newestRuns(undefined)
    page.catch(() => {
      page = undefined
    })
    return await page
  }
  return { ...github, newestRuns }
}
