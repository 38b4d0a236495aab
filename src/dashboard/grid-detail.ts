import { type GridRow, gridCells } from '../core/reports/dashboard.ts'
import { timeOf } from '../render/names.ts'
import { anchor, type Child, element } from './element.ts'
import { type Scene, workflowName } from './scene.ts'

type Chosen = { readonly row: GridRow; readonly commit: number }

/** What is behind one cell, with where to go from there. */
export function cellDetail({ row, commit }: Chosen, scene: Scene): HTMLElement {
  const { board } = scene
  const { repositoryUrl, grid, failures } = board
  const column = grid.commits[commit]
  const workflow = workflowName(scene, row.workflowId)
  const name = row.job === undefined ? workflow : `${workflow} › ${row.job}`
  if (!column) return element('p', {}, element('strong', { text: name }))
  const letter = row.cells[commit]
  const failed = row.failed.find((failure) => failure.commit === commit)
  const [, runId] = column.runs.find(([workflowId]) => workflowId === row.workflowId) ?? []
  const run = failed?.runId ?? runId
  const cause = failures.find(({ fingerprint }) => fingerprint === failed?.fingerprint)
  const what = Object.entries(gridCells).find(([known]) => known === letter)?.[1] ?? ''
  return element(
    'p',
    {},
    element('strong', { text: name }),
    ` ${what} at `,
    anchor(
      column.sha.slice(0, 7),
      `${repositoryUrl}/commit/${encodeURIComponent(column.sha)}`,
      repositoryUrl,
    ),
    `, ${timeOf(column.at)}`,
    column.title === undefined ? undefined : `, ${column.title}`,
    ...goOn([
      run === undefined ? undefined : anchor('run', `${repositoryUrl}/actions/runs/${run}`, repositoryUrl),
      failed &&
        anchor('log', `${repositoryUrl}/actions/runs/${failed.runId}/job/${failed.jobId}`, repositoryUrl),
      cause && element('a', { href: `#at=failure-${cause.fingerprint}`, text: 'cause' }),
    ]),
  )
}

function goOn(links: readonly Child[]): readonly Child[] {
  return links.filter((link) => link !== undefined).flatMap((link) => [' · ', link])
}
