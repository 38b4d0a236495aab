import type { WorkflowFile } from '../../core/workflow-file.ts'
import { ApiError } from '../../errors.ts'
import { type GitHub, SUITES_LOOKED_AT } from '../../ports.ts'
import { parseWorkflowFile } from '../workflow-file.ts'
import { toOverview, toSuiteJobs, toSuites } from './graph-answers.ts'
import type { AskGraph, GraphAnswer } from './graphql.ts'
import { OVERVIEW, SUITES, SUITES_WITH_JOBS } from './queries.ts'
import { array } from './shape.ts'

/** Ids that GitHub takes for one `nodes`. */
const IDS = 100

/** Jobs of a suite that are asked for at first; suites with more are asked for again, a few at a time. */
const FEW_JOBS = 20
const MANY_JOBS = 100
const LARGE_SUITES = 10

/** The label of issues that this action opens. */
const LABEL = 'pipeline-vitals'

/** The reads that GraphQL answers for many runs at once. */
export function graphReads(
  ask: AskGraph,
  repository: { readonly owner: string; readonly name: string },
): Pick<GitHub, 'suites' | 'suitesWithJobs' | 'overview'> {
  const readJobs = async (suites: readonly string[], jobs: number, annotations: boolean) =>
    await ask(SUITES_WITH_JOBS, { suites, jobs, annotations }, (answer) => {
      refuseForbidden(answer)
      return [...toSuites(wholeList(answer.data.nodes, answer))].map(([id, { json, ...suite }]) => ({
        id,
        suite,
        jobs: toSuiteJobs(json),
      }))
    })
  return {
    suites: async (ids) => {
      if (ids.length > SUITES_LOOKED_AT) throw new RangeError(`${ids.length} suites are too many`)
      const parts = ['a', 'b', 'c', 'd', 'e'].map((name, i) => [name, ids.slice(i * IDS, (i + 1) * IDS)])
      return await ask(SUITES, Object.fromEntries(parts), (answer) => {
        refuseForbidden(answer)
        const nodes = Object.values(answer.data).flatMap((nodes) => array(nodes, 'nodes'))
        const found = [...toSuites(wholeList(nodes, answer))]
        return new Map(found.map(([id, { json: _, ...suite }]) => [id, suite]))
      })
    },
    suitesWithJobs: async (ids, { annotations }) => {
      const found = await readJobs(ids, FEW_JOBS, annotations)
      const large = found.filter(({ jobs }) => jobs === undefined).map(({ id }) => id)
      for (let i = 0; i < large.length; i += LARGE_SUITES) {
        found.push(...(await readJobs(large.slice(i, i + LARGE_SUITES), MANY_JOBS, annotations)))
      }
      return new Map(found.flatMap(({ id, suite, jobs }) => (jobs ? [[id, { ...suite, jobs }]] : [])))
    },
    overview: async () => {
      const { files, ...overview } = await ask(OVERVIEW, { ...repository, label: LABEL }, toOverview)
      return { ...overview, ...(files && { files: await parseFiles(files) }) }
    },
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

/** An answer of nothing but nulls that the token may not read must not look like runs that are gone. */
function refuseForbidden({ failures }: GraphAnswer): void {
  if ([...failures.values()].some(({ type }) => type === 'FORBIDDEN'))
    throw new ApiError('forbidden', 'The token may not read jobs over GraphQL; it needs `checks: read`.')
}
