import type { Dashboard } from '../core/reports/dashboard.ts'

const EVERY_MS = 5 * 60_000

/** Whether there can be a newer `data.json` beside the page: a file on a disk has no such neighbour. */
export function canRefresh(): boolean {
  return location.protocol === 'http:' || location.protocol === 'https:'
}

/**
 * Looks now and then for newer data of the same repository beside the page, while `isWanted`. What cannot be had is no
 * trouble: the page says how old it is.
 */
export function refresh(
  current: () => Dashboard,
  { isWanted, onNews }: { readonly isWanted: () => boolean; readonly onNews: (board: Dashboard) => void },
): void {
  const look = async () => {
    if (!isWanted() || document.hidden) return
    const answer = await fetch('data.json', { cache: 'no-cache' }).catch(() => undefined)
    if (!answer?.ok) return
    const found: unknown = await answer.json().catch(() => undefined)
    if (isNewer(found, current())) onNews(found)
  }
  setInterval(look, EVERY_MS)
  addEventListener('hashchange', look)
}

/** Written by the same action to the same place as the page: its kind and its age are all that is in doubt. */
function isNewer(found: unknown, { repositoryUrl, generatedAt }: Dashboard): found is Dashboard {
  if (typeof found !== 'object' || found === null) return false
  const { schemaVersion, kind, repositoryUrl: url, generatedAt: at } = found as Partial<Dashboard>
  return (
    schemaVersion === 1 &&
    kind === 'dashboard' &&
    url === repositoryUrl &&
    typeof at === 'string' &&
    at > generatedAt
  )
}
