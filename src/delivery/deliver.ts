import type { Channel } from '../adapters/channels/channel.ts'
import { factsOf, type IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { IncidentMemory } from '../core/incidents/memory.ts'
import { mutesOf } from '../core/incidents/routes.ts'
import { acknowledge } from '../core/incidents/verify.ts'
import type { FailureGroup } from '../core/reports/failures.ts'
import type { HealthReport } from '../core/reports/health.ts'
import type { Message } from '../core/reports/message.ts'
import { issueSettings } from '../inputs/issue-settings.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Delivery, Session } from '../modes/mode.ts'
import type { GitHub } from '../ports/github.ts'
import type { Step, Surroundings } from '../ports/runner.ts'
import type { Issue, MarkCommit, Writing } from '../ports/writing.ts'
import { sayVerdict } from './commit-verdict.ts'
import { recentIncidents, watchIncidents } from './incidents.ts'
import { deliverIssues, type IssuesDelivered } from './issues.ts'
import { withMendingCommits } from './mending.ts'
import { type Routing, routingOf } from './routing.ts'
import { sendMessages } from './sending.ts'

export type DeliverGiven = {
  readonly inputs: Inputs
  readonly session: Session
  readonly health: HealthReport
  /** Causes of failures whose logs were read. */
  readonly groups: readonly FailureGroup[]
  readonly github: Pick<GitHub, 'run' | 'compare'>
  readonly writing: () => Promise<Writing>
  /** Those of incidents, as they were read at the start; `undefined` where that failed. */
  readonly openIssues: readonly Issue[] | undefined
  /** What the modes want to be told to every channel. */
  readonly reports: readonly Message[]
  readonly channels: readonly Channel[]
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
  const sight = { ...session, health, lookbackDays: inputs.lookbackDays }
  const { pending, ...watched } = await watchIncidents(sight, settings.incidents, given.github)
  let { memory } = watched
  const ranges = await withMendingCommits(history.ranges, memory, now, given.github)
  const { workflows } = history
  const context = { history: { workflows, ranges }, repositoryUrl, defaultBranch, groups, health, now }
  const recent = recentIncidents(memory, now)
  const routing = await routingOf(given)
  let issues: IssuesDelivered | undefined
  if (inputs.mode.includes('open-issue')) {
    await given.save(memory)
    issues = await writeIssues([...factsOf(recent, context).values()], { ...given, routing })
    for (const key of issues.learnt.acknowledged)
      memory = { ...memory, incidents: acknowledge(memory.incidents, key, now) }
  }
  const facts = factsOf(memory.incidents.values(), context)
  const messages = inputs.mode.includes('notify')
    ? await sendMessages({ ...given, memory, facts, issues, routing })
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
  if (as === 'none') return memory
  const { sha, runId } = surroundings
  const url = `${session.repositoryUrl}/actions/runs/${runId}`
  const mark: MarkCommit = dryRun
    ? async (said) => step.info(`Dry run: ${JSON.stringify(said)}`)
    : (await writing()).markCommit
  const said = await sayVerdict({ memory, facts, as, sha, url, now: session.now, mark })
  if (said.trouble !== undefined) step.notice(said.trouble)
  return dryRun ? memory : said.memory
}

async function writeIssues(
  facts: readonly IncidentFacts[],
  given: DeliverGiven & { readonly routing: Routing },
): Promise<IssuesDelivered> {
  const { inputs, session, by, permissions, step } = given
  const { repositoryUrl, defaultBranch, settings, now } = session
  const { issues } = await given.writing()
  return await deliverIssues({
    facts,
    issues,
    open: given.openIssues,
    settings: issueSettings(inputs, {
      repositoryUrl,
      defaultBranch,
      reopenWindow: settings.incidents.reopenWindow,
      mutes: mutesOf(settings.notify.mutes, given.routing),
      ownersOf: given.routing.ownersOfPath,
    }),
    ...{ by, now, permissions },
    run: inputs.dryRun ? 'dry' : 'real',
    info: step.info,
  })
}
