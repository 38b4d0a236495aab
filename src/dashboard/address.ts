import type { Filter } from '../core/dashboard/filter.ts'
import type { Dashboard } from '../core/reports/dashboard.ts'

/** What the part of the address after `#` says: it makes every view a link to send. */
export type Address = {
  readonly filter: Filter
  /** The id of a part to go to. */
  readonly at: string | undefined
  readonly refresh: 'on' | 'off'
}

/** Anything that is not understood is as if it were not there. */
export function readAddress(hash: string, board: Dashboard): Address {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const workflowId = Number(given.get('workflow') ?? Number.NaN)
  const days = Number(given.get('days') ?? Number.NaN)
  return {
    filter: {
      workflowId: board.workflows.some(({ id }) => id === workflowId) ? workflowId : undefined,
      branch: branchOf(given.get('branch'), board),
      days: Number.isInteger(days) && days >= 1 && days <= 90 ? days : board.window.days,
    },
    at: given.get('at') ?? undefined,
    refresh: given.get('refresh') === 'on' ? 'on' : 'off',
  }
}

export function writeAddress({ filter, at, refresh }: Address, board: Dashboard): string {
  const { workflowId, branch, days } = filter
  const parts = new URLSearchParams()
  if (workflowId !== undefined) parts.set('workflow', String(workflowId))
  if (branch !== 'all') parts.set('branch', typeof branch === 'object' ? `=${branch.name}` : branch)
  if (days !== board.window.days) parts.set('days', String(days))
  if (refresh === 'on') parts.set('refresh', 'on')
  if (at !== undefined) parts.set('at', at)
  return `#${parts}`
}

/** A branch may be called `other`: names come after an equals sign. */
function branchOf(text: string | null, { branches }: Dashboard): Filter['branch'] {
  if (text === 'default' || text === 'other') return text
  const name = text?.startsWith('=') ? text.slice(1) : undefined
  return name !== undefined && branches.includes(name) ? { name } : 'all'
}
