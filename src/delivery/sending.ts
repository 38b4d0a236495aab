import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { IncidentMemory } from '../core/incidents/memory.ts'
import { statusMessage } from '../core/incidents/status-message.ts'
import type { Message, PageLink } from '../core/reports/message.ts'
import type { DeliverGiven } from './deliver.ts'
import type { IssuesDelivered } from './issues.ts'
import type { Routing } from './routing.ts'
import { type Told, tell } from './telling.ts'

type Sending = DeliverGiven & {
  readonly memory: IncidentMemory
  readonly facts: ReadonlyMap<string, IncidentFacts>
  /** To which messages link. */
  readonly issues: IssuesDelivered | undefined
  readonly routing: Routing
}

/** Tells the channels that the inputs name. */
export async function sendMessages(given: Sending): Promise<Told> {
  const { inputs, session, memory, facts, issues, channels, routing, by, save, news, onlyRun } = given
  const { repository, repositoryUrl, settings, now } = session
  // Forks and Dependabot are given no secrets.
  if (channels.length === 0)
    given.step.notice('No channel is named, or its secret is not to be had here: nobody is sent a message.')
  const told = await tell({
    ...{ memory, facts, channels, routing, by, now, save, news, onlyRun },
    settings: settings.notify,
    resolves: inputs.on === 'failure-only' ? 'kept' : 'told',
    reports: [...given.reports, ...statusIn(given, facts)],
    words: {
      ...{ repository, repositoryUrl },
      template: inputs.template,
      title: inputs.title,
      pagesOf: (key) => pagesOf(key, issues, inputs.dashboardUrl),
    },
    run: inputs.dryRun ? 'dry' : 'real',
  })
  for (const preview of told.previews) given.step.info(`Dry run: ${preview}`)
  return told
}

function statusIn(
  { inputs, health, by }: DeliverGiven,
  facts: ReadonlyMap<string, IncidentFacts>,
): readonly Message[] {
  if (inputs.on !== 'always') return []
  return [statusMessage(health, facts.values(), { by, links: pagesOf('', undefined, inputs.dashboardUrl) })]
}

function pagesOf(
  key: string,
  issues: IssuesDelivered | undefined,
  dashboardUrl: string,
): readonly PageLink[] {
  const issue = issues?.places.get(key)
  return [
    ...(issue ? [{ label: 'Issue', url: issue.url }] : []),
    ...(dashboardUrl === '' ? [] : [{ label: 'Dashboard', url: dashboardUrl }]),
  ]
}
