import type { Channel } from '../adapters/channels/channel.ts'
import { factsOf, type IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { IncidentMemory } from '../core/incidents/memory.ts'
import { mutesOf, needsOwners, type RouteContext } from '../core/incidents/routes.ts'
import { statusMessage } from '../core/incidents/status-message.ts'
import { acknowledge } from '../core/incidents/verify.ts'
import { withRemembered } from '../core/issues/remembered.ts'
import type { FailureGroup } from '../core/reports/failures.ts'
import type { HealthReport } from '../core/reports/health.ts'
import type { Message, PageLink } from '../core/reports/message.ts'
import { issueSettings } from '../inputs/issue-settings.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Delivery, Session } from '../modes/mode.ts'
import type { GitHub, Step, Surroundings, Writing } from '../ports.ts'
import { sayVerdict } from './commit-verdict.ts'
import { recentIncidents, watchIncidents } from './incidents.ts'
import { deliverIssues, type IssuesDelivered, readOpenIssues } from './issues.ts'
import { withMendingCommits } from './mending.ts'
import { type Told, tell } from './telling.ts'

export type DeliverGiven = {
  readonly inputs: Inputs
  readonly session: Session
  readonly health: HealthReport
  /** Causes of failures whose logs were read. */
  readonly groups: readonly FailureGroup[]
  readonly github: Pick<GitHub, 'run' | 'compare'>
  readonly writing: () => Promise<Writing>
  /** What the modes want to be told to every channel. */
  readonly reports: readonly Message[]
  /** Opened only where messages are wanted. */
  readonly channels: () => Promise<readonly Channel[]>
  /** Owners of a path, by CODEOWNERS; read only where they matter. */
  readonly owners: () => Promise<(path: string) => readonly string[]>
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly by: string
  readonly surroundings: Pick<Surroundings, 'sha' | 'runId'>
  readonly save: (memory: IncidentMemory) => Promise<boolean>
  readonly news: () => Promise<IncidentMemory>
  readonly onlyRun: number | undefined
  readonly step: Pick<Step, 'info' | 'notice'>
}

export type Delivered = { readonly delivery: Delivery; readonly memory: IncidentMemory }

/** Brings the incidents up to date and tells people: by issues first, so that messages can point to them. */
export async function deliver(given: DeliverGiven): Promise<Delivered> {
  const { inputs, session, health, groups } = given
  const { history, now, settings, repositoryUrl, defaultBranch } = session
  const open = inputs.mode.includes('open-issue') ? await openIssuesFor(given) : []
  const sight = {
    ...session,
    history: rememberedBy(open, history),
    health,
    lookbackDays: inputs.lookbackDays,
  }
  const { pending, ...watched } = await watchIncidents(sight, settings.incidents, given.github)
  let { memory } = watched
  const ranges = await withMendingCommits(history.ranges, memory, now, given.github)
  const { workflows } = history
  const context = { history: { workflows, ranges }, repositoryUrl, defaultBranch, groups, health, now }
  const recent = recentIncidents(memory, now)
  const ownersOf = await ownersFor(given)
  let issues: IssuesDelivered | undefined
  if (inputs.mode.includes('open-issue')) {
    await given.save(memory)
    issues = await writeIssues([...factsOf(recent, context).values()], { ...given, ownersOf, open })
    for (const key of issues.learnt.acknowledged)
      memory = { ...memory, incidents: acknowledge(memory.incidents, key, now) }
  }
  const facts = factsOf(memory.incidents.values(), context)
  const messages = inputs.mode.includes('notify')
    ? await sendMessages({ ...given, memory, facts, issues, ownersOf })
    : undefined
  const told = await withVerdict(messages?.memory ?? memory, facts.values(), given)
  await given.save(told)
  const shown = factsOf(recentIncidents(told, now), context)
  return {
    memory: told,
    delivery: {
      facts: [...shown.values()],
      pending,
      ...(issues && { issues }),
      ...(messages && { messages }),
    },
  }
}

async function withVerdict(
  memory: IncidentMemory,
  facts: Iterable<IncidentFacts>,
  { inputs, session, writing, surroundings, step }: DeliverGiven,
): Promise<IncidentMemory> {
  const { commitMark: as, dryRun } = inputs
  if (as === 'none' || dryRun) return memory
  const { sha, runId } = surroundings
  const url = `${session.repositoryUrl}/actions/runs/${runId}`
  const mark = (await writing()).markCommit
  const said = await sayVerdict({ memory, facts, as, sha, url, now: session.now, mark })
  if (said.trouble !== undefined) step.notice(said.trouble)
  return said.memory
}

type OpenIssues = Awaited<ReturnType<typeof readOpenIssues>>

async function openIssuesFor({ inputs, writing }: DeliverGiven): Promise<OpenIssues> {
  const { issues } = await writing()
  return await readOpenIssues(issues, { labels: inputs.issueLabels })
}

/** The state can be lost; what people can see is not. */
function rememberedBy(open: OpenIssues, history: Session['history']): Session['history'] {
  const { incidents } = history
  return {
    ...history,
    incidents: { ...incidents, incidents: withRemembered(incidents.incidents, open ?? []) },
  }
}

type OwnersOf = RouteContext['ownersOf']

async function ownersFor({ inputs, session, groups, owners }: DeliverGiven): Promise<{
  readonly byPath: (path: string) => readonly string[]
  readonly byIncident: OwnersOf
}> {
  const wanted =
    (inputs.mode.includes('open-issue') &&
      (inputs.assignFrom === 'codeowners' || inputs.mention === 'responsible')) ||
    (inputs.mode.includes('notify') && needsOwners(session.settings.notify))
  const byPath = wanted ? await owners() : () => []
  const places = new Map(groups.map(({ fingerprint, place }) => [fingerprint, place?.path]))
  return {
    byPath,
    byIncident: ({ subject }) => byPath(places.get(subject.fingerprint) ?? subject.workflow),
  }
}

type Owned = { readonly ownersOf: Awaited<ReturnType<typeof ownersFor>> }

async function writeIssues(
  facts: readonly IncidentFacts[],
  given: DeliverGiven & Owned & { readonly open: OpenIssues },
): Promise<IssuesDelivered> {
  const { inputs, session, by, permissions, step } = given
  const { history, repositoryUrl, defaultBranch, settings, now } = session
  const { issues } = await given.writing()
  return await deliverIssues({
    facts,
    issues,
    open: given.open,
    settings: issueSettings(inputs, {
      repositoryUrl,
      defaultBranch,
      reopenWindow: settings.incidents.reopenWindow,
      mutes: mutesOf(settings.notify.mutes, { nameOf: nameIn(history) }),
      ownersOf: given.ownersOf.byPath,
    }),
    ...{ by, now, permissions },
    run: inputs.dryRun ? 'dry' : 'real',
    info: step.info,
  })
}

type Telling = DeliverGiven &
  Owned & {
    readonly memory: IncidentMemory
    readonly facts: ReadonlyMap<string, IncidentFacts>
    readonly issues: IssuesDelivered | undefined
  }

async function sendMessages(given: Telling): Promise<Told> {
  const { inputs, session, memory, facts, issues, by, save, news, onlyRun } = given
  const { history, repository, repositoryUrl, settings, now } = session
  const channels = await given.channels()
  // Forks and Dependabot are given no secrets.
  if (channels.length === 0)
    given.step.notice('No channel is named, or its secret is not to be had here: nobody is sent a message.')
  const told = await tell({
    ...{ memory, facts, by, now, save, news, onlyRun },
    channels,
    settings: settings.notify,
    routing: { nameOf: nameIn(history), ownersOf: given.ownersOf.byIncident },
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

function nameIn({ workflows }: Session['history']): RouteContext['nameOf'] {
  const names = new Map([...workflows.values()].map(({ path, name }) => [path, name]))
  return (path) => names.get(path) ?? path
}
