import type { WorkflowFile } from '../../core/workflow-file.ts'
import { ApiError } from '../../errors.ts'
import { type GitHub, SUITES_LOOKED_AT, type Suite, WORKFLOWS_LOOKED_AT } from '../../ports/github.ts'
import { parseWorkflowFile } from '../workflow-file.ts'
import type { AskGraph, GraphAnswer } from './graphql.ts'
import { inLists, listsIn } from './node-lists.ts'
import { type OverviewTexts, toOverview, toWorkflowStates } from './overview-answers.ts'
import { OVERVIEW, SUITE_LISTS, WORKFLOW_LISTS } from './queries.ts'
import { suitesIn } from './suite-reads.ts'

/** What changes seldom, and what is asked for beside it. By `label` our own issues are found. */
export function overviewRead(
  ask: AskGraph,
  target: { readonly owner: string; readonly name: string; readonly label: string },
): Pick<GitHub, 'overview'> {
  return {
    overview: async ({ workflows, suites }) => {
      if (workflows.length > WORKFLOWS_LOOKED_AT || suites.length > SUITES_LOOKED_AT)
        throw new RangeError(`${workflows.length} workflows or ${suites.length} suites are too many`)
      const wanted = { withWorkflows: workflows.length > 0, withSuites: suites.length > 0 }
      const lists = { ...inLists(WORKFLOW_LISTS, workflows), ...inLists(SUITE_LISTS, suites) }
      const { files, ...overview } = await ask(OVERVIEW, { ...target, ...wanted, ...lists }, (answer) => ({
        ...toOverview(answer),
        ...(wanted.withWorkflows && { workflows: toWorkflowStates(listsIn(WORKFLOW_LISTS, answer)) }),
        ...(wanted.withSuites && suitesBeside(answer)),
      }))
      return { ...overview, ...(files && (await parseFiles(files))) }
    },
  }
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

async function parseFiles(texts: NonNullable<OverviewTexts['files']>) {
  const files = new Map<string, WorkflowFile>()
  const unreadable: string[] = []
  for (const [path, text] of texts) {
    const file = text === undefined ? undefined : await parseWorkflowFile(text)
    if (file) files.set(path, file)
    else unreadable.push(path)
  }
  return { files, unreadable }
}
