import { isActive } from '../../core/incidents/incident.ts'
import type { IncidentFacts } from '../../core/incidents/incident-facts.ts'
import { countInWords } from '../../core/words.ts'
import type { IssuesDelivered } from '../../delivery/issues.ts'
import { type Block, type Doc, type Inline, link } from '../document.ts'

const words = {
  created: 'New',
  updated: 'Brought up to date',
  commented: 'Commented',
  closed: 'Closed',
  reopened: 'Opened again',
} as const

export type Said = Pick<IssuesDelivered, 'written' | 'waiting' | 'places' | 'notices'>

/** What became of the issues in a step. */
export function issuesDoc(
  { written, waiting, places, notices }: Said,
  facts: readonly IncidentFacts[],
  repositoryUrl: string,
): Doc {
  const lasting = facts.filter(({ incident }) => isActive(incident))
  const listed = lasting.filter(({ key }) => places.has(key)).length
  const items = written.map(({ outcome, number, title, url }): readonly Inline[] => [
    { strong: words[outcome] },
    ': ',
    link(`issue ${number}`, url, repositoryUrl),
    ` ${title}`,
  ])
  const sums = [
    `${listed} of them in issues`,
    ...(waiting > 0
      ? [`${countInWords(waiting, 'write')} to issues ${waiting === 1 ? 'waits' : 'wait'} for the next step`]
      : []),
  ]
  const blocks: readonly Block[] = [
    ...(lasting.length > 0 || waiting > 0
      ? [{ kind: 'paragraph', content: [`${sums.join('; ')}.`] } as const]
      : []),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...notices.map((text) => ({ kind: 'code', text }) as const),
  ]
  return {
    tone: notices.length > 0 ? 'warning' : lasting.length > 0 ? 'bad' : 'good',
    title:
      lasting.length === 0
        ? 'No incident goes on'
        : `${countInWords(lasting.length, 'incident goes', 'incidents go')} on`,
    blocks,
  }
}
