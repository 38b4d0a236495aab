/**
 * `npm run bench:dashboard`: the page of 5,000 runs and 200 jobs, in a browser. From the start of the navigation to the
 * frame that shows it whole, beside two floors: a blank page, and the same bytes without a script.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../__tests__/render/browser.ts'
import { buildPage } from '../scripts/dashboard-page.ts'
import { createRandom } from '../simulator/random.ts'
import { dashboardOf } from '../src/core/dashboard/dashboard.ts'
import { assessFailures } from '../src/core/failures/assess-failures.ts'
import { attemptKey, emptyHistory, type History } from '../src/core/history/history.ts'
import { DAY, type Job, type Run } from '../src/core/model.ts'
import type { Dashboard } from '../src/core/reports/dashboard.ts'
import { assessHealth } from '../src/core/vitals/assess.ts'
import { renderDashboard } from '../src/render/dashboard.ts'
import { defaultQuestion } from './default-question.ts'
import { LARGE_NOW } from './large-history.ts'

const RUNS = 5000
const WORKFLOWS = 20
const JOBS = 10
const TRIES = 5

const begin = performance.now()
const board = boardOf(busyHistory())
const computed = performance.now() - begin
const html = renderDashboard(board, buildPage())
const dead = html.replace(/<script>[\s\S]*<\/script>/, '')

const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-bench-'))
const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const rows = board.grid.rows.filter(({ job }) => job !== undefined).length
  console.log(
    `${board.runs.length} runs, ${rows} jobs at ${board.grid.commits.length} commits: ${Math.round(html.length / 1000)} KB, computed in ${Math.round(computed)} ms; milliseconds, median of ${TRIES}.`,
  )
  console.table({
    'blank page': await loadingOf(page, '<!doctype html>'),
    'the same bytes without a script': await loadingOf(page, dead),
    dashboard: await loadingOf(page, html),
    'then all rows of the grid': { ms: await unfoldingOf(page) },
  })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

function boardOf(history: History): Dashboard {
  const question = defaultQuestion('octo-org/octo-repo', LARGE_NOW)
  const { lookbackDays, gaps, repository, settings } = question
  const shown = { ...question, history }
  const failures = assessFailures({
    ...shown,
    repository,
    lookbackDays,
    gaps,
    rules: [],
    triggeredBy: undefined,
  })
  return dashboardOf({ ...shown, health: assessHealth(history, question), failures, tariff: settings.tariff })
}

/** Every commit runs every workflow; one job in thirty fails, so that no row of the grid is plain. */
function busyHistory(): History {
  const random = createRandom(1)
  const runs = Array.from({ length: RUNS }, (_, i): Run => {
    const commit = Math.floor(i / WORKFLOWS)
    const createdAt = LARGE_NOW - 14 * DAY + Math.floor((i * 14 * DAY) / RUNS)
    const conclusion = random.chance(1 / 4) ? 'failure' : 'success'
    return {
      ...{ id: 14_000_000_000 + 731 * i, workflowId: 1 + (i % WORKFLOWS), number: 1 + commit, createdAt },
      ...{ event: 'push', branch: commit % 2 ? 'main' : `feature/${commit}`, fromFork: false },
      sha: commit.toString(16).padStart(40, 'a'),
      attempts: [
        { number: 1, startedAt: createdAt, updatedAt: createdAt + random.between(60, 900), conclusion },
      ],
    }
  })
  const jobs = runs.map((run): [string, readonly Job[]] => [
    attemptKey(run.id, 1),
    Array.from({ length: JOBS }, (_, i) => ({
      ...{
        id: 10 * run.id + i,
        name: `job ${i} (ubuntu-latest, 24)`,
        failedStep: undefined,
        runner: 'ubuntu-latest',
      },
      ...{ startedAt: run.createdAt + 9, completedAt: run.createdAt + random.between(20, 600) },
      conclusion: run.attempts[0]?.conclusion === 'failure' && random.chance(1 / 8) ? 'failure' : 'success',
    })),
  ])
  const workflows = Array.from({ length: WORKFLOWS }, (_, i) => i + 1)
  return {
    ...emptyHistory,
    runs: new Map(runs.map((run) => [run.id, run])),
    jobs: new Map(jobs),
    workflows: new Map(
      workflows.map((id) => [
        id,
        { id, name: `Workflow ${id}`, path: `.github/workflows/${id}.yml`, seenAt: LARGE_NOW },
      ]),
    ),
    covered: [{ from: LARGE_NOW - 14 * DAY, to: LARGE_NOW }],
  }
}

/** From the start of the navigation until the frame after all scripts. */
async function loadingOf(page: Page, content: string): Promise<{ readonly ms: number }> {
  const file = join(folder, 'page.html')
  writeFileSync(file, content)
  const times: number[] = []
  for (let i = 0; i < TRIES; i++) {
    await page.goto(`file://${file}`, { waitUntil: 'load' })
    times.push(await page.evaluate<number>(afterPaint('0')))
  }
  return { ms: Math.round(medianOf(times)) }
}

async function unfoldingOf(page: Page): Promise<number> {
  const click = `(() => { const before = performance.now(); document.querySelector('#grid .more')?.click(); return before })()`
  return Math.round(await page.evaluate<number>(afterPaint(click)))
}

/** Two frames: the first is asked for before what is new is drawn. */
function afterPaint(since: string): string {
  return `new Promise((resolve) => { const since = ${since}; requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - since))) })`
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
