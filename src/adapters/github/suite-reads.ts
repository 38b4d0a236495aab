import { ApiError } from '../../errors.ts'
import { type GitHub, SUITES_LOOKED_AT, type Suite } from '../../ports/github.ts'
import type { AskGraph, GraphAnswer } from './graphql.ts'
import { inLists, listsIn } from './node-lists.ts'
import { SUITE_LISTS, SUITES, SUITES_WITH_JOBS } from './queries.ts'
import { array } from './shape.ts'
import { toSuiteJobs, toSuites } from './suite-answers.ts'

/** Jobs of a suite that are asked for at first; suites with more are asked for again, a few at a time. */
const FEW_JOBS = 20
const MANY_JOBS = 100
const LARGE_SUITES = 10

/** Many runs at once, by their check suites. */
export function suiteReads(ask: AskGraph): Pick<GitHub, 'suites' | 'suitesWithJobs'> {
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
  }
}

/** The suites of the lists of a question, whatever else was asked for with them. */
export function suitesIn({ data, failures }: GraphAnswer): ReadonlyMap<string, Suite> {
  // What else was asked for may be refused.
  const others = Object.keys(data).filter((name) => !SUITE_LISTS.some((list) => list === name))
  const own = [...failures].filter(([path]) => !others.includes(path.split('.')[0] ?? ''))
  const answer = { data, failures: new Map(own) }
  refuseUnshown(answer)
  const found = [...toSuites(wholeList(listsIn(SUITE_LISTS, answer), answer))]
  return new Map(found.map(([id, { json: _, ...suite }]) => [id, suite]))
}

/** Every null in a list has its error; one without is a broken answer, not a run that is gone. */
function wholeList(nodes: unknown, { failures }: GraphAnswer): readonly unknown[] {
  const list = array(nodes, 'nodes')
  if (list.filter((node) => node == null).length > failures.size)
    throw new ApiError('shape', 'GraphQL left out runs without saying why.')
  return list
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
