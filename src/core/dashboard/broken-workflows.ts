import { latestAttempt, onDefaultBranch, outcomeOf, type Run } from '../model.ts'
import type { BrokenWorkflow } from '../reports/dashboard.ts'
import type { FailureGroup, RunPoint } from '../reports/failures.ts'
import type { HealthReport, OpenIncident } from '../reports/health.ts'
import { inOrder } from '../vitals/incidents.ts'
import { isoTime } from '../words.ts'

type Known = {
  readonly health: Pick<HealthReport, 'workflows' | 'defaultBranch' | 'repositoryUrl'>
  readonly failures: readonly FailureGroup[]
  /** All that count, oldest first. */
  readonly runs: readonly Run[]
}

/** Workflows whose default branch is red: where it broke, and why as far as logs were read. The longest red first. */
export function brokenWorkflows({ health, failures, runs }: Known): readonly BrokenWorkflow[] {
  const { defaultBranch, repositoryUrl } = health
  const onMain = Map.groupBy(
    runs.filter((run) => onDefaultBranch(run, defaultBranch)),
    ({ workflowId }) => workflowId,
  )
  return health.workflows
    .flatMap(({ id, name, recovery }) =>
      recovery.open.flatMap((open) => {
        const ends = endsOf(inOrder(onMain.get(id) ?? []), repositoryUrl)
        return ends
          ? [
              {
                workflowId: id,
                ...factsOf(open),
                ...ends,
                fingerprints: causes(name, { failures, defaultBranch }),
              },
            ]
          : []
      }),
    )
    .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.workflowId - b.workflowId))
}

function factsOf({ since, atLeast, failedRuns, failedJobs }: OpenIncident) {
  return { since, ...(atLeast && { atLeast }), failedRuns, ...(failedJobs && { failedJobs }) }
}

type Ends = Pick<BrokenWorkflow, 'firstBad' | 'lastBad' | 'lastGood' | 'compareUrl'>

/** Between which commits it broke. */
function endsOf(runs: readonly Run[], repositoryUrl: string): Ends | undefined {
  const good = runs.findLastIndex((run) => outcomeOf(latestAttempt(run)) === 'passed')
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

/** Fingerprints of what fails in a workflow on the default branch; first what was blamed there. */
function causes(
  workflow: string,
  { failures, defaultBranch }: Pick<Known, 'failures'> & { readonly defaultBranch: string },
) {
  const isThere = ({ state, workflows, branches }: FailureGroup) =>
    state === 'failing-on-default-branch' && workflows.includes(workflow) && branches.includes(defaultBranch)
  return failures
    .filter(isThere)
    .toSorted((a, b) => Number(b.blame?.workflow === workflow) - Number(a.blame?.workflow === workflow))
    .map(({ fingerprint }) => fingerprint)
}
