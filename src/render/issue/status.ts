import { isOfAlert } from '../../core/incidents/alert-findings.ts'
import { isRenamed } from '../../core/incidents/causes.ts'
import type { Incident } from '../../core/incidents/incident.ts'
import type { IncidentFacts } from '../../core/incidents/incident-facts.ts'
import type { IssueSettings } from '../../core/issues/settings.ts'
import { countInWords, lengthInWords, timeInWords } from '../../core/words.ts'
import { type Block, type Inline, link } from '../document.ts'
import { severityMarks } from '../marks.ts'
import { shortName } from '../names.ts'

export type Pages = Pick<IssueSettings, 'repositoryUrl' | 'defaultBranch' | 'dashboardUrl'>

/** How it stands, in absolute times: what is said stays true, and is only edited when something happens. */
export function statusBlocks(
  fact: IncidentFacts,
  pages: Pages,
  earlier: number | undefined,
): readonly Block[] {
  const { repositoryUrl, dashboardUrl } = pages
  const { workflow, failedRunUrl, passedRunUrl, alert } = fact
  const links = [
    failedRunUrl === undefined ? undefined : link('Last failed run', failedRunUrl, repositoryUrl),
    passedRunUrl === undefined ? undefined : link('Run that passed', passedRunUrl, repositoryUrl),
    alert?.url === undefined ? undefined : link('What raised it', alert.url, repositoryUrl),
    workflow ? link(`All runs of ${shortName(workflow.name)}`, workflow.url, repositoryUrl) : undefined,
    dashboardUrl === undefined ? undefined : link('Dashboard', dashboardUrl, dashboardUrl),
    earlier === undefined
      ? undefined
      : link(`Earlier issue ${earlier}`, `${repositoryUrl}/issues/${earlier}`, repositoryUrl),
  ].filter((one) => one !== undefined)
  return [
    { kind: 'paragraph', content: stateWords(fact, pages) },
    ...(links.length > 0 ? [{ kind: 'paragraph', content: separated(links) } as const] : []),
  ]
}

function stateWords(fact: IncidentFacts, pages: Pages): readonly Inline[] {
  const { incident, state, recovery } = fact
  const since = timeInWords(incident.span.from)
  const icon = severityMarks[incident.severity]
  const extent = extentOf(incident)
  switch (state) {
    case 'open':
      return [`${icon} `, { strong: isOfAlert(incident) ? 'Wrong' : 'Failing' }, ` since ${since}${extent}.`]
    case 'reopened':
      return [`${icon} `, { strong: 'Back' }, ` since ${since}, after it was good${extent}.`]
    case 'acknowledged':
      return [`${icon} `, { strong: 'Somebody is on it' }, `; since ${since}${extent}.`]
    case 'recovering':
      return ['🟡 ', { strong: 'Passed' }, `, and that is to be verified; failing since ${since}${extent}.`]
    case 'resolved':
      return recovery
        ? [`${endIcon(incident)} `, ...recoveryWords(fact, pages)]
        : ['🟢 ', { strong: 'Over' }, '.']
  }
}

export function endIcon(incident: Incident): string {
  return isRenamed(incident) ? '🔵' : '🟢'
}

/** How long it was red, how much failed, and what ended it. */
export function recoveryWords(
  { recovery, incident }: IncidentFacts,
  { repositoryUrl }: Pages,
): readonly Inline[] {
  if (!recovery) return []
  if (isRenamed(incident))
    return [{ strong: 'Why is known now' }, ': it goes on, under the name of its cause.']
  const { redSeconds, cause, sha } = recovery
  const { from } = incident.span
  const commit =
    sha === undefined ? [] : [' at ', link(sha.slice(0, 7), `${repositoryUrl}/commit/${sha}`, repositoryUrl)]
  const words = {
    fixed: [', fixed', ...commit],
    flaky: [', and false: the same commit passed when it was run again'],
    ended: isOfAlert(incident) ? [] : [', since its workflow was switched off or deleted'],
  }
  return [
    { strong: `Over after ${lengthInWords(redSeconds)}` },
    ...words[cause],
    `; from ${timeInWords(from)} to ${timeInWords(from + redSeconds)}${extentOf(recovery)}.`,
  ]
}

/** What is not counted in runs has failed none. */
export function extentOf({ failures, commits }: { failures: number; commits: number }): string {
  if (failures === 0) return ''
  const of = commits > 0 ? ` of ${countInWords(commits, 'commit')}` : ''
  return `; ${countInWords(failures, 'run')}${of} failed`
}

function separated(links: readonly Inline[]): readonly Inline[] {
  return links.flatMap((one, i) => (i > 0 ? [' · ', one] : [one]))
}

export function duplicateStatus(of: number, { repositoryUrl }: Pages): readonly Block[] {
  const older = link(`issue ${of}`, `${repositoryUrl}/issues/${of}`, repositoryUrl)
  const content = ['Duplicate of ', older, ': two monitors looked at the same time.']
  return [{ kind: 'paragraph', content }]
}
