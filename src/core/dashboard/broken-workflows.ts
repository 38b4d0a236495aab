import type { History } from '../history/history.ts'
import { type Run, type Seconds, verdictOf } from '../model.ts'
import type { BrokenWorkflow } from '../reports/dashboard.ts'
import type { FailureGroup, RunPoint } from '../reports/failures.ts'
import { inOrder } from '../vitals/incidents.ts'
import { type Line, linesOf, stretchesOf } from '../vitals/recovery.ts'
import { openIncident } from '../vitals/vitals.ts'
import { isoTime } from '../words.ts'

type Known = {
  readonly history: History
  readonly failures: readonly FailureGroup[]
  readonly defaultBranch: string
  readonly repositoryUrl: string
  readonly now: Seconds
  /** Start of the window. */
  readonly from: Seconds
}

/**
 * Workflows that are red on a branch: where it broke, and why as far as logs were read. Those of the default branch
 * first, then the longest red. `runs` are all that count.
 */
export function brokenWorkflows(runs: readonly Run[], known: Known): readonly BrokenWorkflow[] {
  const isDefault = ({ branch }: BrokenWorkflow) => branch === known.defaultBranch
  return linesOf(runs, known.defaultBranch)
    .flatMap((line) => brokenLine(line, known) ?? [])
    .toSorted(
      (a, b) =>
        Number(isDefault(b)) - Number(isDefault(a)) ||
        (a.since < b.since ? -1 : a.since > b.since ? 1 : a.workflowId - b.workflowId),
    )
}

function brokenLine(line: Line, known: Known): BrokenWorkflow | undefined {
  const open = stretchesOf(line, known).find(({ until }) => until === undefined)
  const ends = open && endsOf(inOrder(line.runs), known.repositoryUrl)
  if (!ends) return undefined
  const { workflow, branch, since, atLeast, failedRuns, failedJobs } = openIncident(open, known)
  return {
    ...{ workflowId: line.workflowId, branch, since, failedRuns },
    ...(atLeast && { atLeast }),
    ...(failedJobs && { failedJobs }),
    ...ends,
    fingerprints: causes({ workflow, branch }, known),
  }
}

type Ends = Pick<BrokenWorkflow, 'firstBad' | 'lastBad' | 'lastGood' | 'compareUrl'>

/** Between which commits it broke. */
function endsOf(runs: readonly Run[], repositoryUrl: string): Ends | undefined {
  const good = runs.findLastIndex((run) => verdictOf(run) === 'passed')
  const [lastGood, firstBad, lastBad] = [runs[good], runs[good + 1], runs.at(-1)]
  if (!firstBad || !lastBad) return undefined
  const point = ({ sha, createdAt, id }: Run): RunPoint => ({
    ...{ sha, at: isoTime(createdAt), url: `${repositoryUrl}/actions/runs/${id}` },
  })
  const isElsewhere = lastGood !== undefined && lastGood.sha !== firstBad.sha
  const [base, head] = [lastGood?.sha ?? '', firstBad.sha].map((sha) =>
    encodeURIComponent(sha.toWellFormed()),
  )
  return {
    firstBad: point(firstBad),
    lastBad: point(lastBad),
    ...(lastGood && { lastGood: point(lastGood) }),
    ...(isElsewhere && { compareUrl: `${repositoryUrl}/compare/${base}...${head}` }),
  }
}

/** Fingerprints of what fails in a workflow on a branch; first what was blamed there. */
function causes(
  { workflow, branch }: { readonly workflow: string; readonly branch: string },
  { failures, defaultBranch }: Pick<Known, 'failures' | 'defaultBranch'>,
): readonly string[] {
  const isThere = ({ state, workflows, branches }: FailureGroup) =>
    (branch === defaultBranch ? state === 'failing-on-default-branch' : state !== 'over') &&
    workflows.includes(workflow) &&
    branches.includes(branch)
  return failures
    .filter(isThere)
    .toSorted((a, b) => Number(b.blame?.workflow === workflow) - Number(a.blame?.workflow === workflow))
    .map(({ fingerprint }) => fingerprint)
}
