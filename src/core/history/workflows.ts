import type { ListedWorkflow, PlannedJob, Schedule } from '../workflow-file.ts'
import type { SeenFile, SeenWorkflow } from './history.ts'
import { array, integer, object, oneOf, optional, string, time } from './shape.ts'
import { type Sight, sightOf } from './sights.ts'

/** Reads of what was stored about workflows. */

export function workflowOf(value: unknown): SeenWorkflow {
  const { id, name, path } = object(value, 'a workflow')
  return {
    id: integer(id, 'workflow id'),
    name: string(name, 'workflow name'),
    path: string(path, 'workflow path'),
    ...sightOf(value),
  }
}

export function listedOf(value: unknown): ListedWorkflow & Sight {
  const { state, createdAt, nodeId } = object(value, 'a workflow')
  const node = optional(nodeId, string, 'node id')
  const { seenAt, ...workflow } = workflowOf(value)
  return {
    ...workflow,
    state: string(state, 'workflow state'),
    createdAt: time(createdAt, 'created'),
    ...(node !== undefined && { nodeId: node }),
    seenAt,
  }
}

export function seenFileOf(value: unknown): SeenFile {
  const { events, filtersPaths, schedules, jobs } = object(object(value, 'a file').file, 'a workflow file')
  return {
    ...sightOf(value),
    file: {
      events: array(events, 'events').map((event) => string(event, 'event')),
      ...(filtersPaths === true && { filtersPaths }),
      schedules: array(schedules, 'schedules').map(scheduleOf),
      jobs: array(jobs, 'planned jobs').map(plannedJobOf),
    },
  }
}

function scheduleOf(value: unknown): Schedule {
  const { cron, timezone } = object(value, 'a schedule')
  const zone = optional(timezone, string, 'time zone')
  return { cron: string(cron, 'cron'), ...(zone !== undefined && { timezone: zone }) }
}

function plannedJobOf(value: unknown): PlannedJob {
  const job = object(value, 'a planned job')
  return {
    id: string(job.id, 'job id'),
    name: optional(job.name, string, 'job name'),
    runner: optional(job.runner, string, 'runner'),
    timeoutMinutes: optional(job.timeoutMinutes, time, 'time-out'),
    continueOnError: oneOf(['no', 'yes', 'computed'], job.continueOnError, 'continue-on-error'),
    callsWorkflow: job.callsWorkflow === true,
    hasMatrix: job.hasMatrix === true,
    condition: optional(job.condition, string, 'condition'),
  }
}
