import type { History } from '../history/history.ts'
import type { Seconds } from '../model.ts'
import { isOfAlert } from './alert-findings.ts'
import { type Incident, type Incidents, isActive } from './incident.ts'
import type { Pass } from './observation.ts'

/** As many files as are read where not all can be asked for at once: then the others may be there too. */
const FILES_ONE_BY_ONE = 20

/**
 * Ends of what failed in workflows that people have switched off since, or deleted from the default branch: nobody can
 * mend them any more, and nobody is to be reminded of them.
 */
export function retiredSince(
  incidents: Incidents,
  history: Pick<History, 'listed' | 'files'>,
  now: Seconds,
): readonly Pass[] {
  const states = new Map([...history.listed.values()].map((listed) => [listed.path, listed]))
  const readAt = Math.max(...[...history.files.values()].map(({ seenAt }) => seenAt))
  const there = new Set([...history.files].flatMap(([path, { seenAt }]) => (seenAt === readAt ? [path] : [])))
  const isGone = ({ subject, last }: Incident) =>
    subject.branchClass === 'default' &&
    subject.workflow.startsWith('.github/workflows/') &&
    readAt > last.seenAt &&
    there.size !== FILES_ONE_BY_ONE &&
    !there.has(subject.workflow)
  const isOff = ({ subject, last }: Incident) => {
    const listed = states.get(subject.workflow)
    return listed !== undefined && listed.seenAt > last.seenAt && /^(disabled|deleted)/.test(listed.state)
  }
  return [...incidents.values()]
    .filter((incident) => isActive(incident) && !isOfAlert(incident) && (isGone(incident) || isOff(incident)))
    .map(({ subject, span, last }) => ({
      kind: 'passing',
      ...{ subject, from: span.from, seenAt: now, passes: 0, title: last.title },
    }))
}
