import { isActive } from '../../core/incidents/incident.ts'
import type { IncidentFacts } from '../../core/incidents/incident-facts.ts'
import type { Finding } from '../../core/incidents/observation.ts'
import { countInWords, thousands } from '../../core/words.ts'
import type { WrittenIssue } from '../../delivery/issue-desk.ts'
import type { IssuesDelivered } from '../../delivery/issues.ts'
import { type Block, type Doc, link } from '../document.ts'
import { goingOn, incidentBasis, incidentTable, type Seen } from '../incidents.ts'
import { tableOf } from '../table.ts'

const words = {
  created: 'opened',
  updated: 'brought up to date',
  commented: 'commented',
  closed: 'closed',
  reopened: 'opened again',
} as const satisfies Record<WrittenIssue['outcome'], string>

export type Said = Pick<IssuesDelivered, 'written' | 'waiting' | 'places' | 'notices'>

/** What became of the issues in a step. */
export function issuesDoc(
  { written, waiting, places, notices }: Said,
  facts: readonly IncidentFacts[],
  given: Seen & {
    readonly pending: readonly Finding[]
    /** Elsewhere, where another mode of the step lists the incidents. */
    readonly incidents: 'here' | 'elsewhere'
    readonly run: 'real' | 'dry'
  },
): Doc {
  const lasting = facts.filter(({ incident }) => isActive(incident))
  const listed = lasting.filter(({ key }) => places.has(key)).length
  const sums = [
    ...(lasting.length > 0 ? [`${thousands(listed)} of ${thousands(lasting.length)} in issues`] : []),
    ...(waiting > 0
      ? [`${countInWords(waiting, 'write')} to issues ${waiting === 1 ? 'waits' : 'wait'} for the next step`]
      : []),
  ]
  const said =
    given.run === 'dry'
      ? 'nothing written in a dry run'
      : written.length === 0
        ? 'no issue written'
        : `${countInWords(written.length, 'issue')} written`
  return {
    tone: notices.length > 0 ? 'warning' : lasting.length > 0 ? 'bad' : 'good',
    title: `${goingOn(lasting.length)}, ${said}`,
    blocks: [
      incidentBasis(facts, given, sums),
      ...(given.incidents === 'here' ? incidentTable(facts, given) : []),
      ...writtenTable(written, given),
      ...(notices.length > 0 ? [{ kind: 'heading', text: 'Not written' } as const] : []),
      ...notices.map((text) => ({ kind: 'code', text }) as const),
    ],
  }
}

function writtenTable(written: readonly WrittenIssue[], { serverUrl }: Seen): readonly Block[] {
  if (written.length === 0) return []
  const table = tableOf(written, [
    { head: 'Issue', cell: ({ number, url }) => link(`issue ${number}`, url, serverUrl) },
    { head: 'Title', cell: ({ title }) => title },
    { head: 'What was done', cell: ({ outcome }) => words[outcome] },
  ])
  return [{ kind: 'heading', text: 'Written' }, table]
}
