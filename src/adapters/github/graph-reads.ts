import { isoTime } from '../../core/words.ts'
import type { WorkflowFile } from '../../core/workflow-file.ts'
import { ApiError } from '../../errors.ts'
import {
  COMMITS_LOOKED_AT,
  FILES_LOOKED_AT,
  type GitHub,
  SUITES_LOOKED_AT,
  type Suite,
  WORKFLOWS_LOOKED_AT,
} from '../../ports/github.ts'
import { parseWorkflowFile } from '../workflow-file.ts'
import { toFileChanges, toFileCommits, toPulls } from './commits.ts'
import type { AskGraph, GraphAnswer } from './graphql.ts'
import { toOverview, toWorkflowStates } from './overview-answers.ts'
import {
  FILE_CHANGES,
  FILE_COMMITS,
  OVERVIEW,
  PULLS,
  SUITE_LISTS,
  SUITES,
  SUITES_WITH_JOBS,
  WORKFLOW_LISTS,
} from './queries.ts'
import { array } from './shape.ts'
import { toSuiteJobs, toSuites } from './suite-answers.ts'

/** Ids that GitHub takes for one `nodes`. */
const IDS = 100

/** Jobs of a suite that are asked for at first; suites with more are asked for again, a few at a time. */
const FEW_JOBS = 20
const MANY_JOBS = 100
const LARGE_SUITES = 10

/** The reads that GraphQL answers for many runs at once. By `label` our own issues are found. */
export function graphReads(
  ask: AskGraph,
  repository: { readonly owner: string; readonly name: string },
  label: string,
): Pick<GitHub, 'suites' | 'suitesWithJobs' | 'overview' | 'fileChanges' | 'commitsOfFiles' | 'pullsOf'> {
  const readJobs = async (suites: readonly string[], jobs: number, annotations: boolean) =>
    await ask(SUITES_WITH_JOBS, { suites, jobs, annotations }, (answer) => {
      refuseUnshown(answer)
      return [...toSuites(wholeList(answer.data.nodes, answer))].map(([id, { json, ...suite }]) => ({
        id,
        suite,
        jobs: toSuiteJobs(json),
      }))
    })
  return {
    suites: async (ids) => {
      if (ids.length > SUITES_LOOKED_AT) throw new RangeError(`${ids.length} suites are too many`)
      return await ask(SUITES, inLists(SUITE_LISTS, ids), suitesIn)
    },
    suitesWithJobs: async (ids, { annotations }) => {
      const found = await readJobs(ids, FEW_JOBS, annotations)
      const large = found.filter(({ jobs }) => jobs === 'more').map(({ id }) => id)
      try {
        for (let i = 0; i < large.length; i += LARGE_SUITES)
          found.push(...(await readJobs(large.slice(i, i + LARGE_SUITES), MANY_JOBS, annotations)))
      } catch (error) {
        // The others were read all the same, and these can be asked for one by one.
        if (!(error instanceof ApiError)) throw error
      }
      return new Map(
        found.flatMap(({ id, suite, jobs }) =>
          jobs === undefined || jobs === 'more' ? [] : [[id, { ...suite, jobs }]],
        ),
      )
    },
    fileChanges: async (paths) => {
      return await ask(FILE_CHANGES, { ...repository, ...inPlaces(paths) }, (answer) =>
        toFileChanges(answer, paths),
      )
    },
    commitsOfFiles: async (paths, { from, to }) => {
      const during = { since: isoTime(from), until: isoTime(to) }
      return await ask(FILE_COMMITS, { ...repository, ...during, ...inPlaces(paths) }, (answer) =>
        toFileCommits(answer, paths),
      )
    },
    pullsOf: async (shas) => {
      if (shas.length > COMMITS_LOOKED_AT) throw new RangeError(`${shas.length} commits are too many`)
      // As above.
      const places = Array.from({ length: COMMITS_LOOKED_AT }, (_, i) => [`c${i}`, shas[i] ?? shas[0]])
      return await ask(PULLS, { ...repository, ...Object.fromEntries(places) }, (answer) =>
        toPulls(answer, shas),
      )
    },
    overview: async ({ workflows, suites }) => {
      if (workflows.length > WORKFLOWS_LOOKED_AT || suites.length > SUITES_LOOKED_AT)
        throw new RangeError(`${workflows.length} workflows or ${suites.length} suites are too many`)
      const wanted = { withWorkflows: workflows.length > 0, withSuites: suites.length > 0 }
      const lists = { ...inLists(WORKFLOW_LISTS, workflows), ...inLists(SUITE_LISTS, suites) }
      const { files, ...overview } = await ask(
        OVERVIEW,
        { ...repository, label, ...wanted, ...lists },
        (answer) => ({
          ...toOverview(answer),
          ...(wanted.withWorkflows && { workflows: toWorkflowStates(listsIn(WORKFLOW_LISTS, answer)) }),
          ...(wanted.withSuites && suitesBeside(answer)),
        }),
      )
      return { ...overview, ...(files && { files: await parseFiles(files) }) }
    },
  }
}

/** A question has ten places for files; those left over ask for the first one again. */
function inPlaces(paths: readonly string[]): Readonly<Record<string, unknown>> {
  if (paths.length > FILES_LOOKED_AT) throw new RangeError(`${paths.length} files are too many`)
  return Object.fromEntries(
    Array.from({ length: FILES_LOOKED_AT }, (_, i) => [`p${i}`, paths[i] ?? paths[0]]),
  )
}

/** The ids by the lists of a question; lists that are left over ask for the first one again. */
function inLists(lists: readonly string[], ids: readonly string[]): Readonly<Record<string, unknown>> {
  const parts = lists.map((list, i) => [list, ids.slice(i * IDS, (i + 1) * IDS)] as const)
  return Object.fromEntries(parts.map(([list, part]) => [list, part.length > 0 ? part : ids.slice(0, 1)]))
}

function listsIn(lists: readonly string[], { data }: GraphAnswer): readonly unknown[] {
  return lists.flatMap((list) => array(data[list], 'nodes'))
}

function suitesIn({ data, failures }: GraphAnswer): ReadonlyMap<string, Suite> {
  // Of what else was asked for with them, other lists may be refused.
  const others = Object.keys(data).filter((name) => !SUITE_LISTS.some((list) => list === name))
  const own = [...failures].filter(([path]) => !others.includes(path.split('.')[0] ?? ''))
  const answer = { data, failures: new Map(own) }
  refuseUnshown(answer)
  const found = [...toSuites(wholeList(listsIn(SUITE_LISTS, answer), answer))]
  return new Map(found.map(([id, { json: _, ...suite }]) => [id, suite]))
}

/** What is not shown of them is asked for again, in its own question, and is no reason to lose the rest. */
function suitesBeside(answer: GraphAnswer): { readonly suites?: ReadonlyMap<string, Suite> } {
  try {
    return { suites: suitesIn(answer) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return {}
  }
}

/** Every null in a list has its error; one without is a broken answer, not a run that is gone. */
function wholeList(nodes: unknown, { failures }: GraphAnswer): readonly unknown[] {
  const list = array(nodes, 'nodes')
  if (list.filter((node) => node == null).length > failures.size)
    throw new ApiError('shape', 'GraphQL left out runs without saying why.')
  return list
}

async function parseFiles(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, WorkflowFile>> {
  const files = new Map<string, WorkflowFile>()
  for (const [path, text] of texts) {
    const file = await parseWorkflowFile(text)
    if (file) files.set(path, file)
  }
  return files
}

/**
 * Only what GraphQL says it does not find is gone: what the token may not read, or what GitHub did not get to in its
 * time, is null too. A suite without its jobs is one that has too many.
 */
function refuseUnshown({ failures }: GraphAnswer): void {
  for (const [path, { type, message }] of failures) {
    if (type === 'FORBIDDEN')
      throw new ApiError('forbidden', 'The token may not read jobs over GraphQL; it needs `checks: read`.')
    if (type !== 'NOT_FOUND' && !path.includes('.checkRuns'))
      throw new ApiError('server', `GraphQL did not show all: ${message.slice(0, 200)}`)
  }
}
