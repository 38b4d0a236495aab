import { alertKey, type RaisedAlert } from '../history/history.ts'
import { keyFiguresOf } from '../kpis/key-figures.ts'
import type { KpiTargets } from '../kpis/kpis.ts'
import type { Seconds } from '../model.ts'
import type { Dashboard } from '../reports/dashboard.ts'
import type { Kpi, KpiId } from '../reports/kpi.ts'
import { linesOf, stretchesOf } from '../vitals/recovery.ts'
import type { Scene } from '../vitals/vitals.ts'
import { type Filter, isJudged } from './filter.ts'
import { historyOf, type PageRun } from './page-runs.ts'

/** Those that are of a repository, whatever one looks at: no run has a coverage, and reactions have no time. */
const ofRepository: ReadonlySet<KpiId> = new Set(['coverage', 'satisfaction'])

type Asked = { readonly filter: Filter; readonly now: Seconds; readonly from: Seconds }

/** Key figures as a health check would have them that knew of these runs alone, which are of any time. */
export function viewedKpis(
  asked: readonly PageRun[],
  board: Dashboard,
  { filter, now, from }: Asked,
): readonly Kpi[] {
  const { repositoryUrl, defaultBranch, thresholds } = board
  // Of which workflow or branch an alert was that people called false is not known.
  const isWhole = filter.workflowId === undefined && filter.branch === 'all'
  const history = historyOf(asked, raisedOn(asked, board, filter), isWhole ? board.rejected : [])
  const scene: Scene = {
    ...{ history, repositoryUrl, defaultBranch, thresholds },
    ...{ now, from, previousFrom: from - (now - from) },
  }
  const stretches = linesOf(asked, defaultBranch)
    .filter(({ branch }) => isJudged(branch, filter, board))
    .flatMap((line) => stretchesOf(line, scene))
  const { kpis } = keyFiguresOf({ runs: asked, stretches }, scene, targetsOn(board))
  return kpis.filter(({ id }) => !ofRepository.has(id))
}

/** The key figures that no filter changes. */
export function repositoryKpis({ kpis }: Dashboard): readonly Kpi[] {
  return kpis.filter(({ id }) => ofRepository.has(id))
}

function raisedOn(
  asked: readonly PageRun[],
  { raised }: Dashboard,
  { workflowId, branch }: Filter,
): ReadonlyMap<string, RaisedAlert> {
  const ids = new Set(asked.map(({ id }) => id))
  const wanted = raised.filter(
    ([ofWorkflow, , , runId]) =>
      (workflowId === undefined || ofWorkflow === workflowId) && (branch === 'all' || ids.has(runId)),
  )
  return new Map(
    wanted.map(([workflow, at, causedAt, runId], i) => [
      alertKey('', workflow, i),
      {
        ...{ rule: '', workflowId: workflow, at },
        ...(causedAt !== -1 && { causedAt }),
        ...(runId !== -1 && { runId }),
      },
    ]),
  )
}

function targetsOn({ kpis }: Dashboard): KpiTargets {
  const targets = Object.fromEntries(kpis.map(({ id, target }) => [id, target.value]))
  return targets as Record<KpiId, number>
}
