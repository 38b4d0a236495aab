import { redact } from '../../core/diagnosis/redact.ts'
import type { Opinions } from '../../core/history/history.ts'
import { type Annotation, type Job, MAX_ANNOTATION, type Seconds, type Step } from '../../core/model.ts'
import { ApiError } from '../../errors.ts'
import type { Overview, Suite } from '../../ports/github.ts'
import { toConclusion, toName, wasExecuted } from './answers.ts'
import { toDependencies } from './dependency-answers.ts'
import type { GraphAnswer } from './graphql.ts'
import { STEPS_SHOWN } from './queries.ts'
import { array, integer, type Json, object, optionalText, text, time } from './shape.ts'

/** Labels by which people say of one of our issues that it was no failure. */
const REJECTING_LABELS: readonly string[] = ['not-ci', 'false-positive', 'false-alarm']

/** GitHub's names of reactions in REST, which are shorter. */
const reactionNames: Readonly<Record<string, string>> = { THUMBS_UP: '+1', THUMBS_DOWN: '-1' }

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

export type OverviewTexts = Omit<Overview, 'files'> & {
  /** Texts of the workflow files, by path. */
  readonly files?: ReadonlyMap<string, string>
}

/** What could be read of the repository, and why the rest could not. */
export function toOverview(answer: GraphAnswer): OverviewTexts {
  const { data, failures } = answer
  // With its reason among the failures, which asking again would not change.
  if (data.repository === null && failures.has('repository'))
    throw new ApiError('not-found', 'GraphQL does not show the repository.')
  const repository = object(data.repository, 'repository')
  const own = data.own == null ? {} : object(data.own, 'repository')
  // What people say is a target of its own in the report, which says what it needs; so do dependencies.
  const missing = [...failures]
    .filter(([path]) => path.startsWith('repository'))
    .map(([, { message }]) => ({ what: 'Schedules in workflow files', why: message.slice(0, 200) }))
  const branch = repository.defaultBranchRef == null ? {} : object(repository.defaultBranchRef, 'branch')
  const commit = branch.target == null ? {} : object(branch.target, 'target')
  return {
    ...(commit.committedDate != null && { newestCommitAt: time(commit.committedDate, 'committedDate') }),
    ...(!failures.has('repository.object') && { files: toFiles(repository.object) }),
    ...(own.issues != null && { opinions: toOpinions(object(own.issues, 'issues')) }),
    dependencies: toDependencies(answer),
    missing,
  }
}

/** The times of the newest commits that changed the files; those never changed are left out. */
export function toFileChanges({ data }: GraphAnswer, paths: readonly string[]): ReadonlyMap<string, Seconds> {
  const branch = object(object(data.repository, 'repository').defaultBranchRef ?? {}, 'branch')
  const commit = object(branch.target ?? {}, 'target')
  const changes = paths.flatMap((path, i) => {
    const [newest] = array(object(commit[`p${i}`] ?? { nodes: [] }, 'history').nodes, 'nodes')
    return newest == null
      ? []
      : [[path, time(object(newest, 'a commit').committedDate, 'committedDate')] as const]
  })
  return new Map(changes)
}

/** What the token may not see is not there. */
export function toPulls({ data }: GraphAnswer, shas: readonly string[]): ReadonlyMap<string, number> {
  const repository = object(data.repository ?? {}, 'repository')
  const pulls = shas.flatMap((sha, i) => {
    const commit = object(repository[`c${i}`] ?? {}, 'a commit')
    const nodes = array(
      object(commit.associatedPullRequests ?? { nodes: [] }, 'pull requests').nodes,
      'nodes',
    )
    const found = nodes.flatMap((node) => (node == null ? [] : [object(node, 'a pull request')]))
    const pull = found.find(({ mergedAt }) => mergedAt != null) ?? found[0]
    return pull ? [[sha, integer(pull.number, 'number')] as const] : []
  })
  return new Map(pulls)
}

/** No folder of workflows is no workflow. Texts that are cut are left out. */
function toFiles(tree: unknown): ReadonlyMap<string, string> {
  if (tree == null) return new Map()
  const entries = array(object(tree, 'the folder of workflows').entries ?? [], 'entries').flatMap((value) => {
    const { name, object: blob } = object(value, 'a file')
    const file = text(name, 'name')
    if (blob == null || !/\.ya?ml$/.test(file)) return []
    const { text: content, isTruncated } = object(blob, 'a blob')
    if (content == null || isTruncated === true) return []
    return [[`.github/workflows/${file}`, text(content, 'text')] as const]
  })
  return new Map(entries)
}

function toOpinions({ nodes, totalCount }: Json): Opinions {
  const issues = array(nodes, 'nodes').map((value) => {
    const { labels, reactionGroups } = object(value, 'an issue')
    const names = labels == null ? [] : array(object(labels, 'labels').nodes, 'labels')
    return {
      labels: names.map((label) => text(object(label, 'a label').name, 'name').toLowerCase()),
      reactions: array(reactionGroups ?? [], 'reactionGroups').map(toReaction),
    }
  })
  const all = issues.flatMap(({ reactions }) => reactions)
  return {
    issues: integer(totalCount, 'totalCount'),
    reactions: Object.fromEntries(
      [...Map.groupBy(all, ({ name }) => name)]
        .map(([name, of]) => [name, of.reduce((sum, { count }) => sum + count, 0)] as const)
        .filter(([, count]) => count > 0)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    rejected: issues.filter(
      ({ labels, reactions }) =>
        labels.some((label) => REJECTING_LABELS.includes(label)) ||
        reactions.some(({ name, count }) => name === '-1' && count > 0),
    ).length,
  }
}

function toReaction(value: unknown) {
  const { content, reactors } = object(value, 'a reaction group')
  const name = text(content, 'content')
  return {
    name: reactionNames[name] ?? name.toLowerCase(),
    count: integer(object(reactors, 'reactors').totalCount, 'totalCount'),
  }
}
