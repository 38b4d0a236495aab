import { type History, runKey } from '../core/history/history.ts'
import type { Run, Seconds, Workflow } from '../core/model.ts'
import { keyOf } from './questions.ts'

/** What is asked for, and what is known already. */
export type Situation = {
  /** What was known before this step. */
  readonly remembered: History
  /** Runs created since then were all seen in this step. */
  readonly freshFrom: Seconds
  /** Runs were seen for the first time, other than the monitor's own. */
  readonly news: boolean
  readonly from: Seconds
  readonly now: Seconds
  readonly defaultBranch: string
  readonly includes: (workflow: Workflow) => boolean
  readonly lookbackDays: number
  readonly turn: number
  readonly requestsApart: number
}

/** Runs that numbers are made of, and that GitHub still has. */
export function runsInQuestion(history: History, situation: Situation): readonly Run[] {
  return [...history.runs.values()].filter(
    (run) =>
      run.createdAt >= situation.from &&
      isWanted(run, history, situation) &&
      !history.gone.has(runKey(run.id)) &&
      !history.gone.has(keyOf(run)),
  )
}

/** Details of workflows that no number is made of are not worth a request. */
export function isWanted(run: Run, { workflows }: History, { includes }: Situation): boolean {
  const workflow = workflows.get(run.workflowId)
  return workflow !== undefined && includes(workflow)
}
