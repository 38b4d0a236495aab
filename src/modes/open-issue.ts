import { incidentsJson } from '../core/reports/incidents.ts'
import { issuesDoc, type Said } from '../render/issue/delivered.ts'
import { MAX_LIST_OUTPUT, type RunMode } from './mode.ts'

/** Says what became of the issues of incidents, which were written before. */
export const openIssue: RunMode = ({ mode, dryRun }, { delivery, now, repositoryUrl }) => {
  const facts = delivery?.facts ?? []
  const issues = delivery?.issues ?? nothing
  const [first] = issues.written
  // Where nothing was written, the issue of the gravest incident that has one.
  const place = first ?? facts.map(({ key }) => issues.places.get(key)).find((known) => known !== undefined)
  return {
    doc: issuesDoc(issues, facts, {
      pending: delivery?.pending ?? [],
      ...{ now, serverUrl: repositoryUrl },
      incidents: mode.includes('notify') ? 'elsewhere' : 'here',
      run: dryRun ? 'dry' : 'real',
    }),
    outputs: {
      outcome: first?.outcome ?? 'none',
      'issue-number': place ? String(place.number) : '',
      'issue-url': place?.url ?? '',
      incidents: incidentsJson(facts, MAX_LIST_OUTPUT),
    },
    files: [],
    annotations: issues.notices.map((message) => ({ level: 'warning', message })),
  }
}

const nothing: Said = { written: [], waiting: 0, places: new Map(), notices: [] }
