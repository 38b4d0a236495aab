import type { Commit } from '../failures/commit-range.ts'
import type { History } from '../history/history.ts'
import type { Seconds } from '../model.ts'
import { workflowUrl } from '../pages.ts'
import type { FailureGroup } from '../reports/failures.ts'
import type { Alert, HealthReport } from '../reports/health.ts'
import { isOfAlert, subjectOf } from './alert-findings.ts'
import { type Incident, type IncidentState, incidentKey, stateOf } from './incident.ts'
import { type Recovery, recoveryOf } from './recovery.ts'

/** What there is to tell of an incident, whoever is told. Names, lines and titles are foreign text, redacted. */
export type IncidentFacts = {
  readonly key: string
  readonly incident: Incident
  readonly state: Exclude<IncidentState, 'pending'>
  /** What happened, in one line: `CI is red on main`. */
  readonly headline: string
  /** The same once it is over: `CI is green again on main`. */
  readonly endHeadline: string
  /** Absent where it concerns the whole repository. */
  readonly workflow?: { readonly name: string; readonly path: string; readonly url: string }
  /** Of a failure: root line, cause, tests, suspects, memory, occurrences. Absent where no log was read. */
  readonly group?: FailureGroup
  /** Of an alert that still holds. */
  readonly alert?: Alert
  /** The last run that failed, and the run that passed. */
  readonly failedRunUrl?: string
  readonly passedRunUrl?: string
  /** Once it is over. */
  readonly recovery?: Recovery
  /** The commit that passed, where it was looked up. */
  readonly mendedBy?: Commit
}

export type FactsContext = {
  readonly history: Pick<History, 'workflows' | 'ranges'>
  readonly repositoryUrl: string
  readonly defaultBranch: string
  /** Of the causes whose logs were read. */
  readonly groups: readonly FailureGroup[]
  readonly health: Pick<HealthReport, 'alerts'>
  readonly now: Seconds
}

/** The facts of incidents, with the names and addresses that people know them by. */
export function factsOf(
  incidents: Iterable<Incident>,
  context: FactsContext,
): ReadonlyMap<string, IncidentFacts> {
  const groups = new Map(context.groups.map((group) => [group.fingerprint, group]))
  const alerts = new Map(context.health.alerts.map((alert) => [incidentKey(subjectOf(alert)), alert]))
  const workflows = new Map(
    [...context.history.workflows.values()].map((workflow) => [workflow.path, workflow]),
  )
  return new Map(
    [...incidents].map((incident): [string, IncidentFacts] => {
      const key = incidentKey(incident.subject)
      const workflow = workflows.get(incident.subject.workflow)
      const known = { key, group: groups.get(incident.subject.fingerprint), alert: alerts.get(key) }
      return [key, factOf(incident, { ...known, name: workflow?.name }, context)]
    }),
  )
}

type Known = {
  readonly key: string
  readonly group: FailureGroup | undefined
  readonly alert: Alert | undefined
  readonly name: string | undefined
}

function factOf(
  incident: Incident,
  { key, group, alert, name }: Known,
  context: FactsContext,
): IncidentFacts {
  const { repositoryUrl, now } = context
  const path = incident.subject.workflow
  const recovery = recoveryOf(incident)
  const mendedBy = mendingCommit(recovery, context.history)
  const headlines = headlinesOf(incident, name ?? path, context)
  const runUrl = (id: number) => `${repositoryUrl}/actions/runs/${id}`
  return {
    key,
    incident,
    state: stateOf(incident, now),
    ...headlines,
    // Nothing passed.
    ...(recovery?.cause === 'ended' && { endHeadline: `Over: ${headlines.headline}` }),
    ...(path !== '' && { workflow: { name: name ?? path, path, url: workflowUrl(repositoryUrl, path) } }),
    // What goes on elsewhere with the same cause has a range of commits of its own.
    ...(group &&
      (!recovery || group.state === 'over') && {
        group: partOf(group, incident, { name, defaultBranch: context.defaultBranch }),
      }),
    ...(alert && { alert }),
    ...(incident.last.runId !== undefined && { failedRunUrl: runUrl(incident.last.runId) }),
    ...(recovery?.runId !== undefined && { passedRunUrl: runUrl(recovery.runId) }),
    ...(recovery && { recovery }),
    ...(mendedBy && { mendedBy }),
  }
}

/** Commits are known where ranges were looked up for failures. */
function mendingCommit(
  recovery: Recovery | undefined,
  { ranges }: FactsContext['history'],
): Commit | undefined {
  if (recovery?.cause !== 'fixed' || recovery.sha === undefined) return undefined
  const { sha } = recovery
  const range = [...ranges.values()].find(({ head }) => head === sha)
  return range?.commits.find((commit) => commit.sha === sha)
}

/** Of a cause that came up in several places, what an incident is about: its own failures and suspects, where there are any. */
function partOf(
  group: FailureGroup,
  { subject }: Incident,
  { name, defaultBranch }: Pick<Known, 'name'> & Pick<FactsContext, 'defaultBranch'>,
): FailureGroup {
  const { blame, ...rest } = group
  const isOfDefault = subject.branchClass === 'default'
  // A fork's branch can be called like ours.
  const isHere = ({ branch, fromFork }: FailureGroup['occurrences'][number]) =>
    (branch === defaultBranch && !fromFork) === isOfDefault
  const own = group.occurrences.filter((one) => one.workflow === name && isHere(one))
  return {
    ...rest,
    occurrences: own.length > 0 ? own : group.occurrences,
    // It is blamed where it lasts.
    ...(blame && (group.state === 'failing-on-default-branch') === isOfDefault && { blame }),
  }
}

function headlinesOf(
  incident: Incident,
  name: string,
  { defaultBranch }: FactsContext,
): Pick<IncidentFacts, 'headline' | 'endHeadline'> {
  // What an alert says is no state that turns into another.
  if (isOfAlert(incident))
    return { headline: incident.last.title, endHeadline: `Over: ${incident.last.title}` }
  switch (incident.subject.branchClass) {
    case 'default':
      return {
        headline: `${name} is red on ${defaultBranch}`,
        endHeadline: `${name} is green again on ${defaultBranch}`,
      }
    case 'pull-request':
      return {
        headline: `${name} fails on pull requests`,
        endHeadline: `${name} passes again on pull requests`,
      }
    case 'other':
      return { headline: `${name} fails on branches`, endHeadline: `${name} passes again on branches` }
  }
}
