import { type OwnRun, readOwnRun } from '../collection/own-run.ts'
import type { History } from '../core/history/history.ts'
import { isActive } from '../core/incidents/incident.ts'
import { withRemembered } from '../core/issues/remembered.ts'
import { labelsOf } from '../inputs/issue-settings.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { GitHub } from '../ports/github.ts'
import type { Step, Surroundings } from '../ports/runner.ts'
import type { Issue, Writing } from '../ports/writing.ts'
import { needs } from './asked.ts'

/** What is known of incidents before anything is read of what is new. */
export type Known = {
  readonly history: History
  /** `undefined` where they are not needed, or could not be read. */
  readonly openIssues: readonly Issue[] | undefined
}

/** The state can be lost; what people can see in the issues is not. */
export async function withOpenIssues(
  history: History,
  inputs: Inputs,
  writing: () => Promise<Pick<Writing, 'issues'>>,
): Promise<Known> {
  if (!inputs.mode.includes('open-issue')) return { history, openIssues: undefined }
  const [{ readOpenIssues }, { issues }] = await Promise.all([import('../delivery/issues.ts'), writing()])
  const openIssues = await readOpenIssues(issues, { labels: labelsOf(inputs) })
  const incidents = withRemembered(history.incidents.incidents, openIssues ?? [])
  return { history: { ...history, incidents: { ...history.incidents, incidents } }, openIssues }
}

export type OwnWorkflow = {
  /** As far as it says something of the workflow. */
  readonly run: OwnRun | undefined
  /** Whether its runs are told of as any other's, or it is a monitor's, whose runs are no news. */
  readonly is: 'told-of' | 'a-monitor'
}

type Standing = {
  readonly surroundings: Pick<Surroundings, 'ownWorkflowPath' | 'runId' | 'runAttempt'>
  readonly step: Pick<Step, 'notice'>
}

/** What our own workflow is to us: one that fails is told of, and then for as long as an incident of it goes on. */
export async function readOwnWorkflow(
  { mode, jobStatus }: Pick<Inputs, 'mode' | 'jobStatus'>,
  { incidents: { incidents } }: History,
  github: Pick<GitHub, 'jobs' | 'run' | 'workflowFile'>,
  { surroundings, step }: Standing,
): Promise<OwnWorkflow> {
  if (!needs(mode, 'incidents')) return { run: undefined, is: 'a-monitor' }
  const { ownWorkflowPath } = surroundings
  const goesOn = [...incidents.values()].some(
    (incident) => isActive(incident) && incident.subject.workflow === ownWorkflowPath,
  )
  const run = await readOwnRun({ ...surroundings, jobStatus }, goesOn ? 'awaited' : 'usual', github)
  if (run?.soFar.kind === 'undecided')
    step.notice(`This run ends no incident of its own workflow: ${run.soFar.why}.`)
  return { run, is: run || goesOn ? 'told-of' : 'a-monitor' }
}
