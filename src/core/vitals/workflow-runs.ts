import { type History, runKey } from '../history/history.ts'
import { onDefaultBranch, type Run, type Seconds, type Workflow } from '../model.ts'
import { type RedStretch, redStretches } from './incidents.ts'

/** A workflow's runs that count, in order of their creation. */
export type WorkflowRuns = {
  readonly workflow: Workflow
  readonly runs: readonly Run[]
  /** Of the default branch. */
  readonly stretches: readonly RedStretch[]
}

export type Counted = {
  readonly defaultBranch: string
  readonly now: Seconds
  readonly includes: (workflow: Workflow) => boolean
}

/** As far back as is known without a hole, so that a long red stretch is seen whole and none is made up. */
export function reachOf({ covered }: Pick<History, 'covered'>, now: Seconds, previousFrom: Seconds): Seconds {
  return Math.min(previousFrom, covered.at(-1)?.from ?? now)
}

/** The runs that count, by workflow, from `reach` on. GitHub is the truth: what it does not have any more did not happen. */
export function workflowRuns(
  history: History,
  { defaultBranch, now, includes }: Counted,
  reach: Seconds,
): readonly WorkflowRuns[] {
  const runs = [...history.runs.values()]
    .filter((run) => run.createdAt >= reach && run.createdAt <= now && !history.gone.has(runKey(run.id)))
    // In one order, whatever the order in which they were met: so is all that is made of them.
    .toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)
  return [...Map.groupBy(runs, (run) => history.workflows.get(run.workflowId))].flatMap(([workflow, runs]) =>
    workflow && includes(workflow) ? [{ workflow, runs, stretches: stretchesOf(runs, defaultBranch) }] : [],
  )
}

function stretchesOf(runs: readonly Run[], branch: string): readonly RedStretch[] {
  return redStretches(
    runs.filter((run) => onDefaultBranch(run, branch)),
    branch,
  )
}
