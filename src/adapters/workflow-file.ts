import type { PlannedJob, Schedule, WorkflowFile } from '../core/workflow-file.ts'
import { type Members, parseTree, type Tree } from './workflow-tree.ts'

/** More than people write; what is behind is not judged. */
const MAX_SCHEDULES = 100
const MAX_JOBS = 1000

/** Of a name, a label or a condition, which are remembered. */
const MAX_TEXT = 1000

/**
 * What a workflow file says, as far as it can be read. `undefined` where nothing can: it is not YAML or not a mapping, or
 * it is larger than any workflow, its aliases written out.
 */
export async function parseWorkflowFile(text: string): Promise<WorkflowFile | undefined> {
  const root = await parseTree(text)
  if (!(root instanceof Map)) return undefined
  const on = root.get('on')
  return {
    events: eventsOf(on),
    ...(filtersPaths(membersOf(on).get('push')) && { filtersPaths: true }),
    schedules: listOf(membersOf(on).get('schedule')).flatMap(scheduleOf).slice(0, MAX_SCHEDULES),
    jobs: [...membersOf(root.get('jobs'))]
      .slice(0, MAX_JOBS)
      .map(([id, job]) => plannedJob(cut(id), membersOf(job))),
  }
}

/** `on: push`, `on: [push, …]` or `on: { push: … }`. */
function eventsOf(on: Tree): readonly string[] {
  const names = on instanceof Map ? [...on.keys()] : isList(on) ? on.map(textOf) : [textOf(on)]
  return names.filter((name) => name !== undefined).map(cut)
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushpull_requestpull_request_targetpathspaths-ignore */
function filtersPaths(push: Tree): boolean {
  const members = membersOf(push)
  return members.has('paths') || members.has('paths-ignore')
}

function scheduleOf(entry: Tree): readonly Schedule[] {
  const cron = textOf(membersOf(entry).get('cron'))
  const timezone = textOf(membersOf(entry).get('timezone'))
  return cron === undefined ? [] : [{ cron, ...(timezone !== undefined && { timezone }) }]
}

function plannedJob(id: string, job: Members): PlannedJob {
  const timeout = job.get('timeout-minutes')
  const strategy = job.get('strategy')
  return {
    id,
    name: job.has('name') ? textOf(job.get('name')) : id,
    runner: labelsOf(job.get('runs-on')),
    timeoutMinutes: typeof timeout === 'number' && timeout > 0 ? timeout : undefined,
    continueOnError: toleranceOf(job.get('continue-on-error')),
    callsWorkflow: job.has('uses'),
    // A strategy is computed for the sake of its matrix.
    hasMatrix: isExpression(strategy) || membersOf(strategy).has('matrix'),
    condition: conditionOf(job.get('if')),
  }
}

/** One label, several, or `{ group, labels }`. GitHub does not name a group among a job's labels. */
function labelsOf(runsOn: Tree): string | undefined {
  const wanted = runsOn instanceof Map ? runsOn.get('labels') : runsOn
  const labels = isList(wanted) ? wanted.map(textOf) : [textOf(wanted)]
  return labels.length === 0 || labels.includes(undefined) ? undefined : cut(labels.join(', '))
}

function toleranceOf(value: Tree): PlannedJob['continueOnError'] {
  if (isExpression(value)) return 'computed'
  return value === true ? 'yes' : 'no'
}

function conditionOf(value: Tree): string | undefined {
  return isExpression(value) ? cut(value.expression) : textOf(value)
}

function membersOf(tree: Tree): Members {
  return tree instanceof Map ? tree : new Map()
}

function listOf(tree: Tree): readonly Tree[] {
  return isList(tree) ? tree : []
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree)
}

function isExpression(tree: Tree): tree is { readonly expression: string } {
  return typeof tree === 'object' && 'expression' in tree
}

/** A literal as text; `undefined` for an expression, and for what is no scalar. */
function textOf(tree: Tree): string | undefined {
  return tree === undefined || typeof tree === 'object' ? undefined : cut(String(tree))
}

function cut(text: string): string {
  return text.slice(0, MAX_TEXT)
}
