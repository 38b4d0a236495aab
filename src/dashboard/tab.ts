import type { Dashboard } from '../core/reports/dashboard.ts'
import { oneLine } from '../render/literal.ts'
import { looks } from './verdict.ts'

const colors = { green: '#12743a', red: '#b4232c', unknown: '#566072' } as const

/** The answer for those who have the page open behind others. */
export function showInTab({ branchState, defaultBranch, repository }: Dashboard): void {
  const { mark, says } = looks[branchState]
  document.title = oneLine(`${mark} ${defaultBranch} ${says} – ${repository}`)
  const circle = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="${colors[branchState]}"/></svg>`
  document
    .querySelector('link[rel="icon"]')
    ?.setAttribute('href', `data:image/svg+xml,${encodeURIComponent(circle)}`)
}
