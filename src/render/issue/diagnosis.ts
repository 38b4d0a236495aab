import { redact } from '../../core/diagnosis/redact.ts'
import { isOfAlert } from '../../core/incidents/alert-findings.ts'
import type { IncidentFacts } from '../../core/incidents/incident-facts.ts'
import type { FailureGroup } from '../../core/reports/failures.ts'
import { type Block, type Inline, link } from '../document.ts'
import { commitInWords, diagnosisBlocks } from '../failure-group.ts'
import { cut, oneLine } from '../literal.ts'
import { branchName, shortName, timeOf } from '../names.ts'
import { folded, tableOf } from '../table.ts'
import type { Pages } from './status.ts'

/** A title of an incident is at most so long; alerts say all there is to say in it. */
const MAX_TITLE = 300

/** Root line, cause, suspects and memory; what is to be done; where it came up. What is not known is left out. */
export function incidentBlocks(fact: IncidentFacts, pages: Pages): readonly Block[] {
  const { group, incident } = fact
  return [
    ...(group
      ? diagnosisBlocks(group, pages)
      : [{ kind: 'code', text: cut(oneLine(redact(incident.last.title)), MAX_TITLE) } as const]),
    { kind: 'heading', text: 'What to do' },
    { kind: 'checklist', items: actionsFor(fact, pages) },
    ...(group ? occurrences(group, pages) : []),
    ...steeringBlocks,
  ]
}

/** Worded so that an action keeps its words while the failure goes on: by them it stays ticked. */
function actionsFor(fact: IncidentFacts, pages: Pages): readonly (readonly Inline[])[] {
  const { group, workflow, incident } = fact
  if (isOfAlert(incident)) {
    const where = workflow
      ? link(`the runs of ${shortName(workflow.name)}`, workflow.url, pages.repositoryUrl)
      : 'what raised it'
    return [['Look at ', where], ['Mend it, or set the threshold that suits you']]
  }
  if (!group) return [['Read the log of the failed job']]
  const { advice, prevention, blame } = group
  return [
    ...(blame?.suspects ?? []).slice(0, 3).map((suspect) => ['Look at ', ...commitInWords(suspect, pages)]),
    [advice === undefined ? 'Read the log of the failed job' : advice],
    ...(prevention === undefined ? [] : [[`So that it stays away: ${prevention}`]]),
  ]
}

/** The newest first, so that the oldest are left out where they do not all fit. */
function occurrences({ occurrences }: FailureGroup, { repositoryUrl }: Pages): readonly Block[] {
  return [
    { kind: 'heading', text: 'Where it came up' },
    tableOf(occurrences, [
      { head: 'When', cell: ({ at, runUrl }) => link(timeOf(at), runUrl, repositoryUrl) },
      { head: 'Workflow', cell: ({ workflow }) => shortName(workflow) },
      { head: 'Job', cell: ({ job, url }) => link(shortName(job), url, repositoryUrl) },
      { head: 'Step', cell: ({ step }) => shortName(step ?? '–') },
      { head: 'Branch', cell: branchName },
      { head: 'Commit', cell: ({ sha }) => sha.slice(0, 7) },
    ]),
  ]
}

const steering: readonly (readonly Inline[])[] = [
  ['Assign somebody, or react with 👀 – it is taken on, and nobody is reminded.'],
  ['Label snooze-7d – nothing is said of it for 7 days; any number of days will do.'],
  ['Label quiet – it is brought up to date without comments.'],
  ['Label not-ci – the alarm was false. It is closed, and stays closed.'],
  ['👍 and 👎 count how useful such issues are.'],
  ['Close it – it stays closed until it comes back after it was good.'],
  [
    'What is written at the very end is kept, and so are ticks. The rest is rewritten when something happens.',
  ],
]

export const steeringBlocks = folded('How to steer this issue', [{ kind: 'list', items: steering }])
