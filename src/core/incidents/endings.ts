import type { Seconds } from '../model.ts'
import { isOfAlert } from './alert-findings.ts'
import { isUnread } from './causes.ts'
import { type Incident, type Incidents, incidentKey, isActive } from './incident.ts'
import type { Observation } from './observation.ts'
import { inOrder, type Result } from './result.ts'

/** Ends of incidents of which no failure is among the results any more. */

type Looked = { readonly results: readonly Result[]; readonly now: Seconds }

/** What was told without a log ends as such once the log was read: its cause goes on under its own name. */
export function readSince(incidents: Incidents, { results, now }: Looked): readonly Observation[] {
  const looked = new Set(results.map(({ workflow }) => workflow))
  return unseen(incidents, results)
    .filter(({ subject }) => isUnread(subject) && looked.has(subject.workflow))
    .map(({ subject, span, last }) => ({
      kind: 'passing',
      ...{ subject, from: span.from, seenAt: now, passes: 0, title: last.title },
    }))
}

/**
 * The default branch passed since, and what had failed there is forgotten, or the branch had another name then. Off
 * the default branch nobody can say on which branches it had failed.
 */
export function passedSince(
  incidents: Incidents,
  { results }: Pick<Looked, 'results'>,
): readonly Observation[] {
  const passes = results.filter(({ branchClass, causes }) => branchClass === 'default' && causes === 'passed')
  const byWorkflow = Map.groupBy(passes.toSorted(inOrder), ({ workflow }) => workflow)
  return unseen(incidents, results).flatMap((incident): readonly Observation[] => {
    const { subject, span, last } = incident
    if (subject.branchClass !== 'default' || isOfAlert(incident) || isUnread(subject)) return []
    const later = byWorkflow.get(subject.workflow)?.filter(({ createdAt }) => createdAt > last.seenAt) ?? []
    const [first] = later
    if (!first) return []
    return [
      {
        kind: 'passing',
        ...{ subject, from: span.from, until: first.endedAt, seenAt: first.endedAt, title: last.title },
        passes: new Set(later.map(({ runId }) => runId)).size,
        ...{ sha: first.sha, runId: first.runId },
      },
    ]
  })
}

function unseen(incidents: Incidents, results: readonly Result[]): readonly Incident[] {
  const seen = new Set(
    results.flatMap(({ workflow, branchClass, causes }) =>
      causes === 'passed'
        ? []
        : causes.map(({ fingerprint }) => incidentKey({ workflow, branchClass, fingerprint })),
    ),
  )
  return [...incidents].flatMap(([key, incident]) => (isActive(incident) && !seen.has(key) ? [incident] : []))
}
