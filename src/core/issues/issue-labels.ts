import type { IncidentFacts } from '../incidents/incident-facts.ts'
import { hasLabel } from './label.ts'
import type { OwnIssue } from './own-issue.ts'
import { type Priority, priorityOf } from './priority.ts'
import type { IssueSettings } from './settings.ts'

/** Of a new issue. */
export function labelsFor(priority: Priority, { labels, priorityLabels }: IssueSettings): readonly string[] {
  const own = priorityLabels[priority]
  return [...new Set([...labels, ...(own === undefined ? [] : [own])])]
}

/** With a graver priority than it has; `undefined` where it has that. What people have made of it they know best. */
export function raisedLabels(
  fact: IncidentFacts,
  { labels }: OwnIssue,
  { priorityLabels }: IssueSettings,
): readonly string[] | undefined {
  const own = priorityLabels[priorityOf(fact)]
  const before = priorityLabels.findIndex((label) => hasLabel(labels, label))
  if (own === undefined || before < 0 || before <= priorityOf(fact)) return undefined
  return [...labels.filter((label) => !hasLabel(priorityLabels, label)), own]
}
