import type { FailureOccurrence } from '../core/reports/failures.ts'
import type { HealthReport } from '../core/reports/health.ts'
import { type Inline, link } from './document.ts'
import { cut } from './literal.ts'

/** Of a name: longer ones make a table unreadable. */
const MAX_NAME = 80

export function shortName(name: string): string {
  return cut(name, MAX_NAME)
}

/** In a fork a branch can be called like ours. */
export function branchName({ branch, fromFork }: Pick<FailureOccurrence, 'branch' | 'fromFork'>): string {
  return `${shortName(branch ?? '–')}${fromFork ? ' of a fork' : ''}`
}

/** A workflow as a link to its page; by its number where nothing else is known of it. */
export function workflowLink(id: number | undefined, { workflows, repositoryUrl }: HealthReport): Inline {
  const known = workflows.find((workflow) => workflow.id === id)
  return known ? link(shortName(known.name), known.url, repositoryUrl) : `workflow ${id ?? ''}`.trim()
}

/** `2026-03-09 12:00 UTC` of an ISO time, which is ours. */
export function timeOf(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`
}
