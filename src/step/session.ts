import { collect, type Need } from '../collection/collect.ts'
import { type Memory, recall } from '../collection/memory.ts'
import { withOwnRun, withoutOwnRun } from '../collection/own-run.ts'
import type { History } from '../core/history/history.ts'
import { DAY, HOUR, type Workflow } from '../core/model.ts'
import { CREEP_DAYS } from '../core/vitals/creep.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Session } from '../modes/mode.ts'
import type { Step, Surroundings } from '../ports/runner.ts'
import type { Issue } from '../ports/writing.ts'
import { readAdditions } from './additions.ts'
import { lookbackDaysOf } from './asked.ts'
import { withFailures } from './failures.ts'
import { readOwnWorkflow, withOpenIssues } from './own-workflow.ts'
import { type Config, readSettings } from './settings.ts'
import type { Here, Means } from './world.ts'

export type Opened = {
  readonly session: Session
  readonly memory: Memory
  /** What is remembered beyond the session: without what only this step believes. */
  readonly learnt: History
  /** Those of incidents, where the session is to change them and they could be read. */
  readonly openIssues: readonly Issue[] | undefined
  readonly means: Means
}

/** Reads what is remembered and what is new. */
export async function openSession(
  inputs: Inputs,
  means: Means,
  { surroundings, step }: Here,
): Promise<Opened> {
  const { github, clock } = means
  const { visibility, triggeredBy, sha } = surroundings
  const repository = `${surroundings.owner}/${surroundings.repository}`
  const repositoryUrl = `${surroundings.serverUrl}/${repository}`
  const { memory, branch, config } = await readBackground(inputs, means, { surroundings, step })
  const before = github.requests().made
  const { history: known, openIssues } = await withOpenIssues(memory.state.history, inputs, means.writing)
  const { run: own, is } = await readOwnWorkflow(inputs, known, github, { surroundings, step })
  const ownWorkflowPath = is === 'told-of' ? undefined : surroundings.ownWorkflowPath
  const need = needOf(inputs, {
    ...{ defaultBranch: branch.text, ownWorkflowPath, turn: surroundings.runNumber },
    requestsApart: github.requests().made - before,
  })
  const listed = await collect(known, need, github, clock)
  const collected = await withFailures(
    own ? { ...listed, history: withOwnRun(listed.history, own, listed.now) } : listed,
    inputs,
    { ...need, repositoryUrl, triggeredBy, ...config.settings },
    github,
  )
  const { coverage, gaps, ...added } = await readAdditions(inputs, collected, { ...means, sha })
  sayRequests(repository, means, step)
  const history = {
    ...collected.history,
    configs: config.configs,
    coverage: new Map([...collected.history.coverage, ...coverage]),
    defaultBranch: branch.known ?? { text: branch.text, seenAt: collected.now },
  }
  const session = {
    ...collected,
    ...added,
    ...{ history, repository, repositoryUrl, visibility, triggeredBy, ownWorkflowPath },
    gaps: [...config.gaps, ...collected.gaps, ...gaps],
    defaultBranch: branch.text,
    includes: need.includes,
    settings: config.settings,
  }
  const learnt = own ? withoutOwnRun(history, listed.history, own) : history
  return { session, memory, learnt, openIssues, means }
}

type Background = { readonly memory: Memory; readonly branch: DefaultBranch; readonly config: Config }

/** What there was before this step: what is remembered, and what people set. */
async function readBackground(
  { configPath }: Inputs,
  means: Means,
  { surroundings, step }: Here,
): Promise<Background> {
  const memory = await recallAloud(means, surroundings, step)
  const { history } = memory.state
  const branch = await defaultBranchOf(history, surroundings, means)
  const known = { defaultBranch: branch.text, configs: history.configs }
  const config = await readSettings(configPath, { ...surroundings, ...means, ...known })
  return { memory, branch, config }
}

async function recallAloud(
  { copies }: Means,
  { owner, repository }: Surroundings,
  step: Step,
): Promise<Memory> {
  const memory = await recall(copies, `${owner}/${repository}`.toLowerCase())
  for (const note of memory.notes) step.debug(note)
  for (const warning of memory.warnings) step.warning(warning)
  return memory
}

type DefaultBranch = { readonly text: string; readonly known?: History['defaultBranch'] }

/** As the runner says, as is remembered since less than a day, or else as GitHub says. */
async function defaultBranchOf(
  { defaultBranch: known }: History,
  surroundings: Surroundings,
  { github, clock }: Means,
): Promise<DefaultBranch> {
  const fresh = known && clock.now() - known.seenAt < DAY ? known : undefined
  const text = surroundings.defaultBranch ?? fresh?.text ?? (await github.defaultBranch())
  return text === fresh?.text ? { text, known: fresh } : { text }
}

/** Which runs are wanted. */
function needOf(
  inputs: Inputs,
  given: Pick<Need, 'defaultBranch' | 'ownWorkflowPath' | 'turn' | 'requestsApart'>,
): Need {
  return {
    ...given,
    lookbackDays: lookbackDaysOf(inputs),
    reachBackSeconds: Math.max(inputs.failureWindow * HOUR, CREEP_DAYS * DAY),
    includes: (workflow: Workflow) =>
      workflow.path !== given.ownWorkflowPath && inputs.workflows.includes(workflow),
  }
}

function sayRequests(repository: string, { github }: Means, step: Step): void {
  const { made, remaining } = github.requests()
  const left = remaining === undefined ? '' : `; ${remaining} are left of this hour’s`
  step.info(`Read ${repository} in ${made} requests${left}.`)
}
