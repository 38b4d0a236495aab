import type { Seconds } from '../model.ts'
import { isOfAlert } from './alert-findings.ts'
import { isUnread } from './causes.ts'
import { type Evidence, type Incident, type Incidents, incidentKey, isActive } from './incident.ts'
import type { Observation } from './observation.ts'
import { inOrder, type Result } from './result.ts'

/** Ends of incidents of which no failure is among the results any more. */

type Looked = { readonly results: readonly Result[]; readonly now: Seconds }

/** Passed since, or else was told without a log, and that was read since. */
export function endedUnseen(incidents: Incidents, looked: Looked): readonly Observation[] {
  const gone = unseen(incidents, looked.results)
  const passed = passedSince(gone, looked)
  const over = new Set(passed.map(({ subject }) => incidentKey(subject)))
  const rest = gone.filter(({ subject }) => !over.has(incidentKey(subject)))
  return [...passed, ...readSince(rest, looked)]
}

/** What was told without a log ends as such once the log was read: its cause goes on under its own name. */
function readSince(gone: readonly Incident[], { results, now }: Looked): readonly Observation[] {
  const looked = new Set(results.map(({ workflow }) => workflow))
  return gone
    .filter(({ subject }) => isUnread(subject) && looked.has(subject.workflow))
    .map(({ subject, span, last }) => ({
      kind: 'passing',
      ...{ subject, from: span.from, seenAt: now, passes: 0, title: last.title },
    }))
}

/**
 * The default branch passed since, and what had failed there is forgotten, or has got another name: by its log, or as the
 * branch. Off the default branch nobody can say on which branches it had failed.
 */
function passedSince(gone: readonly Incident[], { results }: Looked): readonly Observation[] {
  const passes = results.filter(({ branchClass, causes }) => branchClass === 'default' && causes === 'passed')
  const byWorkflow = Map.groupBy(passes.toSorted(inOrder), ({ workflow }) => workflow)
  return gone.flatMap((incident): readonly Observation[] => {
    const { subject, span, last } = incident
    if (subject.branchClass !== 'default' || isOfAlert(incident)) return []
    const later = byWorkflow.get(subject.workflow)?.filter((result) => isAfter(result, last)) ?? []
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

/** A later push, or the same run once more. */
function isAfter({ createdAt, endedAt, runId }: Result, last: Evidence): boolean {
  return createdAt > last.seenAt || (runId === last.runId && endedAt > last.seenAt)
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
