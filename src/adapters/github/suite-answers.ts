import { redact } from '../../core/diagnosis/redact.ts'
import { type Annotation, type Job, MAX_ANNOTATION, type Step } from '../../core/model.ts'
import type { Suite } from '../../ports/github.ts'
import { toConclusion, toName, wasExecuted } from './answers.ts'
import { STEPS_SHOWN } from './queries.ts'
import { array, integer, type Json, object, optionalText, text, time } from './shape.ts'

/** Check suites by id; nulls stand for what is not there, or is no suite. */
export function toSuites(values: unknown): ReadonlyMap<string, Suite & { readonly json: Json }> {
  const suites = array(values, 'nodes').flatMap((value) => {
    if (value == null) return []
    const json = object(value, 'a check suite')
    if (json.workflowRun == null) return []
    const updatedAt = time(object(json.workflowRun, 'workflowRun').updatedAt, 'updatedAt')
    return [[text(json.id, 'id'), { updatedAt, conclusion: endOf(json), json }] as const]
  })
  return new Map(suites)
}

/**
 * The jobs of a suite; `more` where it has more than were asked for, `undefined` where they cannot be told: one of them
 * has neither begun nor ended, or none of what there is looks like a job, as on servers with other addresses.
 */
export function toSuiteJobs(suite: Json): readonly Job[] | 'more' | undefined {
  if (suite.checkRuns == null) return undefined
  const { nodes, totalCount } = object(suite.checkRuns, 'checkRuns')
  const checks = array(nodes, 'nodes')
  if (checks.length < integer(totalCount, 'totalCount')) return 'more'
  const found = checks.flatMap(toJobOfGraph)
  const jobs = found.filter((job) => job !== undefined)
  const isWhole = found.length === new Set(jobs.map(({ id }) => id)).size
  return isWhole && (jobs.length > 0 || checks.length === 0) ? jobs : undefined
}

/** One job, or none where a check run is another's; `undefined` stands for a job that does not say enough. */
function toJobOfGraph(value: unknown): readonly (Job | undefined)[] {
  if (value == null) return [undefined]
  const check = object(value, 'a check run')
  const id = /\/job\/(\d{1,15})(?:$|[?#])/.exec(optionalText(check.detailsUrl, 'detailsUrl') ?? '')?.[1]
  if (id === undefined) return []
  // A job that was cancelled before it began has only an end.
  const begin = check.startedAt ?? check.completedAt
  if (begin == null) return [undefined]
  const steps = toSteps(check.steps)
  const annotations = check.annotations == null ? undefined : toAnnotations(check.annotations)
  return [
    {
      id: Number(id),
      name: toName(check.name, 'name'),
      conclusion: endOf(check),
      startedAt: time(begin, 'startedAt'),
      completedAt: check.completedAt == null ? undefined : time(check.completedAt, 'completedAt'),
      failedStep: steps?.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out')
        ?.name,
      ...(steps && { steps: steps.filter(wasExecuted) }),
      ...(annotations && { annotations }),
    },
  ]
}

function toSteps(value: unknown): readonly Step[] | undefined {
  if (value == null) return undefined
  const { nodes, totalCount } = object(value, 'steps')
  if (integer(totalCount, 'totalCount') > STEPS_SHOWN) return undefined
  const shown = array(nodes, 'nodes')
  if (shown.includes(null)) return undefined
  return shown.flatMap((value) => {
    const step = object(value, 'a step')
    if (step.startedAt == null) return []
    const startedAt = time(step.startedAt, 'startedAt')
    return [
      {
        name: toName(step.name, 'name'),
        conclusion: step.conclusion == null ? undefined : conclusionOf(step.conclusion),
        startedAt,
        completedAt:
          step.completedAt == null ? undefined : Math.max(startedAt, time(step.completedAt, 'completedAt')),
      },
    ]
  })
}

function toAnnotations(value: unknown): readonly Annotation[] {
  return array(object(value, 'annotations').nodes, 'nodes').flatMap((value) => {
    if (value == null) return []
    const { annotationLevel, message, title } = object(value, 'an annotation')
    return [toAnnotation(annotationLevel, optionalText(title, 'title'), text(message, 'message'))]
  })
}

/** Titles often say what a message only explains. Either is remembered and shown: without what looks like a secret. */
function toAnnotation(level: unknown, title: string | undefined, message: string): Annotation {
  const whole = title && !message.startsWith(title) ? `${title}: ${message}` : message
  const known = (['failure', 'warning', 'notice'] as const).find((one) => one === String(level).toLowerCase())
  // Cut before, it could end within a secret.
  const told = redact(whole.slice(0, 4 * MAX_ANNOTATION))
  return { level: known ?? 'notice', message: told.slice(0, MAX_ANNOTATION).toWellFormed() }
}

function endOf({ status, conclusion }: Json) {
  return text(status, 'status') === 'COMPLETED' ? conclusionOf(conclusion) : undefined
}

function conclusionOf(value: unknown) {
  return toConclusion(optionalText(value, 'conclusion')?.toLowerCase())
}
