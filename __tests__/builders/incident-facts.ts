import { type Incident, incidentKey, type Subject, stateOf } from '../../src/core/incidents/incident.ts'
import type { IncidentFacts } from '../../src/core/incidents/incident-facts.ts'
import { recoveryOf } from '../../src/core/incidents/recovery.ts'
import { spanOf } from '../../src/core/incidents/span.ts'
import { defaultIssueSettings, type IssueSettings } from '../../src/core/issues/settings.ts'
import { DAY } from '../../src/core/model.ts'
import { NOW } from './runs.ts'

export const repositoryUrl = 'https://github.com/octo-org/octo-repo'

export const issueSettings: IssueSettings = { ...defaultIssueSettings, repositoryUrl, defaultBranch: 'main' }

export const ciOnMain: Subject = {
  ...{ workflow: '.github/workflows/ci.yml', branchClass: 'default', fingerprint: 'f1' },
}

/** It began an hour ago. */
export function anIncident(given: Partial<Incident> = {}): Incident {
  const from = NOW - 3600
  return {
    ...{ subject: ciOnMain, episode: 1, first: 1, severity: 'critical', failures: 4, commits: 3 },
    span: spanOf({ from, seenAt: from, until: from + 14 * DAY, basis: 'assumed' }),
    last: { seenAt: from, title: 'error TS2322: no', sha: 'abcdef0123', runId: 5 },
    ...{ openedAt: from, acknowledgedAt: undefined, escalations: 0, pass: undefined, resolution: undefined },
    ...given,
  }
}

/** The next stretch of an incident, from a time on. */
export function again(incident: Incident, from: number, first = incident.first): Incident {
  const { subject, severity } = incident
  const span = spanOf({ from, seenAt: from, until: from + 14 * DAY, basis: 'assumed' })
  return anIncident({ subject, severity, episode: incident.episode + 1, first, span, openedAt: from })
}

/** The incident once it passed at a time. */
export function ended(incident: Incident, endedAt: number): Incident {
  const pass = { seenAt: endedAt, title: 'good', sha: 'beef012345', runId: 6, passes: 1 }
  return { ...incident, pass, resolution: { at: endedAt, endedAt, cause: 'fixed', pass } }
}

export function aFact(incident: Incident = anIncident(), given: Partial<IncidentFacts> = {}): IncidentFacts {
  const recovery = recoveryOf(incident)
  const { path, name } = { path: incident.subject.workflow, name: 'CI' }
  return {
    key: incidentKey(incident.subject),
    ...{ incident, state: stateOf(incident, NOW), headline: 'CI is red on main' },
    endHeadline: 'CI is green again on main',
    workflow: { name, path, url: `${repositoryUrl}/actions/workflows/ci.yml` },
    failedRunUrl: `${repositoryUrl}/actions/runs/5`,
    ...(recovery && { recovery, passedRunUrl: `${repositoryUrl}/actions/runs/6` }),
    ...given,
  }
}

/** Incidents of so many causes. */
export function manyFacts(count: number): readonly IncidentFacts[] {
  return Array.from({ length: count }, (_, i) =>
    aFact(anIncident({ subject: { ...ciOnMain, fingerprint: `f${i}` } })),
  )
}
