import type { IncidentFacts } from '../../src/core/incidents/incident-facts.ts'
import type { IssueSettings } from '../../src/core/issues/settings.ts'
import { deliverIssues, type IssuesDelivered } from '../../src/delivery/issues.ts'
import { issueSettings } from '../builders/incident-facts.ts'
import type { Tracker } from '../fakes/issues.ts'

export type How = {
  readonly settings?: Partial<IssueSettings>
  readonly by?: string
  readonly as?: string
  readonly run?: 'real' | 'dry'
  readonly info?: (line: string) => void
}

/** A step, a minute later, that knows of these incidents. */
export async function step(
  tracker: Tracker,
  facts: readonly IncidentFacts[],
  how: How = {},
): Promise<IssuesDelivered> {
  tracker.now += 60
  return await deliverIssues({
    open: undefined,
    ...{ facts, issues: tracker.as(how.as ?? 'bot'), settings: { ...issueSettings, ...how.settings } },
    ...{ by: how.by ?? 'run 1', now: tracker.now, run: how.run ?? 'real' },
    permissions: { actions: 'read', issues: 'write' },
    info: how.info ?? (() => undefined),
  })
}

/** The one issue there is. */
export function theIssue({ stored }: Tracker) {
  const [issue, ...more] = stored.values()
  if (!issue || more.length > 0) throw new RangeError(`${stored.size} issues`)
  return issue
}
