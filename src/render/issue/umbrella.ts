import { redact } from '../../core/diagnosis/redact.ts'
import { isActive } from '../../core/incidents/incident.ts'
import type { IncidentFacts } from '../../core/incidents/incident-facts.ts'
import { severities } from '../../core/reports/health.ts'
import { countInWords, thousands, timeInWords } from '../../core/words.ts'
import { type Block, link } from '../document.ts'
import { cut } from '../literal.ts'
import { tableOf } from '../table.ts'
import { steeringBlocks } from './diagnosis.ts'
import type { Pages } from './status.ts'

const MAX_WHAT = 160

/** `unknown` counts those of which nothing is known now. */
export function umbrellaStatus(facts: readonly IncidentFacts[], unknown: number): readonly Block[] {
  const lasting = facts.filter(({ incident }) => isActive(incident))
  const bySeverity = severities
    .map((severity) => ({ severity, of: lasting.filter(({ incident }) => incident.severity === severity) }))
    .filter(({ of }) => of.length > 0)
    .map(({ severity, of }) => `${thousands(of.length)} ${severity}`)
  const over = facts.length - lasting.length
  const parts = [
    `${countInWords(lasting.length, 'goes', 'go')} on${bySeverity.length > 0 ? ` (${bySeverity.join(', ')})` : ''}`,
    ...(over > 0 ? [`${countInWords(over, 'is', 'are')} over`] : []),
    ...(unknown > 0 ? [`of ${thousands(unknown)} nothing is known now`] : []),
  ]
  return [
    {
      kind: 'paragraph',
      content: [
        lasting.length > 0 ? '🔴 ' : '🟢 ',
        { strong: `${countInWords(facts.length + unknown, 'incident')} began at once` },
        `, too many for issues of their own: ${parts.join(', ')}.`,
      ],
    },
  ]
}

export function umbrellaBlocks(facts: readonly IncidentFacts[], { repositoryUrl }: Pages): readonly Block[] {
  return [
    tableOf(facts, [
      { head: 'Now', cell: ({ incident }) => (isActive(incident) ? '🔴' : '🟢') },
      { head: 'Severity', cell: ({ incident }) => incident.severity },
      { head: 'What', cell: (fact) => cut(redact(whatOf(fact)), MAX_WHAT) },
      { head: 'Since', cell: ({ incident }) => timeInWords(incident.span.from) },
      { head: 'Failed runs', align: 'right', cell: ({ incident }) => thousands(incident.failures) },
      {
        head: 'Last',
        cell: ({ failedRunUrl }) =>
          failedRunUrl === undefined ? '–' : link('run', failedRunUrl, repositoryUrl),
      },
    ]),
    ...steeringBlocks,
  ]
}

function whatOf({ headline, incident, group }: IncidentFacts): string {
  const why = group?.line ?? incident.last.title
  return headline.includes(why) ? headline : `${headline}: ${why}`
}
