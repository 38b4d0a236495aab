import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gridOf } from '../../../src/core/dashboard/grid.ts'
import { gridSince } from '../../../src/core/dashboard/grid-since.ts'
import { stateOfCells } from '../../../src/core/dashboard/grid-state.ts'
import type { History } from '../../../src/core/history/history.ts'
import { HOUR, type Job, type Run } from '../../../src/core/model.ts'
import { gridCells } from '../../../src/core/reports/dashboard.ts'
import { aFinding } from '../../builders/failures.ts'
import { strangeHistory } from '../../builders/histories.ts'
import { aJob, historyWith, type RunWithJobs } from '../../builders/jobs.ts'
import { anAttempt, aRun, NOW } from '../../builders/runs.ts'

const workflows = [{ id: 10, name: 'CI', path: '.github/workflows/ci.yml', url: 'https://github.com/o/r' }]

const ends = { P: 'success', F: 'failure', c: 'cancelled', s: 'skipped' } as const

/** One commit an hour of one job, the newest first; each letter is an attempt at it. */
function oneJob(commits: string, of: Partial<Run> = {}): readonly RunWithJobs[] {
  return commits.split(' ').map((attempts, i): RunWithJobs => {
    const conclusions = [...attempts].map((letter) => ends[letter as keyof typeof ends])
    const run = aRun({
      ...{ id: 100 - i, sha: `${i}`.padStart(40, '0'), createdAt: NOW - i * HOUR },
      ...{ endings: conclusions, ...of },
    })
    const jobs = conclusions.map((conclusion, attempt): readonly Job[] => [
      aJob({ id: run.id * 10 + attempt, name: 'test', conclusion, startedAt: run.createdAt + attempt * 600 }),
    ])
    return [run, ...jobs]
  })
}

function gridFrom(runs: readonly RunWithJobs[], more: Partial<History> = {}) {
  const history = { ...historyWith(...runs), ...more }
  return gridOf([...history.runs.values()], { history, defaultBranch: 'main', workflows })
}

const cellsOf = (runs: readonly RunWithJobs[]) => gridFrom(runs).rows.map(({ cells }) => cells)

describe('a row', () => {
  test('tells a break from a flake, commit by commit, the newest first', () => {
    expect(cellsOf(oneJob('F F P FP P F P c s'))).toEqual(['FFPfPFPcs', 'FFPfPFPcs'])
  })

  test.each([
    ['broken', 'FFPP'],
    ['broken', 'c sF'],
    ['flaky', 'PPfP'],
    ['mended', 'PFFP'],
    ['steady', 'PPP '],
    ['unknown', 'cs r '],
    ['unknown', ''],
  ])('is %s: %s', (state, cells) => expect(stateOfCells(cells)).toBe(state))

  test('of a run whose jobs were not read is there all the same', () => {
    const [[run] = []] = oneJob('F')
    if (!run) throw new Error('there is none')
    const { rows } = gridFrom([[run]])
    expect(rows).toEqual([{ workflowId: 10, state: 'broken', cells: 'F', failed: [] }])
  })

  test('calls a job that a time limit ended failed, not cancelled', () => {
    const [[run, jobs] = []] = oneJob('c')
    if (!run || !jobs) throw new Error('there is none')
    const limited = { ...run, attempts: run.attempts.map((one) => ({ ...one, hitTimeLimit: true as const })) }
    expect(cellsOf([[limited, jobs]])).toEqual(['F', 'F'])
    const again = anAttempt({ number: 2, conclusion: undefined })
    const rerun = { ...limited, attempts: [...limited.attempts, again] }
    expect(cellsOf([[rerun, jobs]])[1]).toBe('F')
  })

  test('leads to the newest failed job of a commit, and to its cause', () => {
    const finding = aFinding({ jobId: 1001, fingerprint: 'cause' })
    const { rows } = gridFrom(oneJob('FF P'), { findings: new Map([[finding.jobId, finding]]) })
    expect(rows[1]?.failed).toEqual([{ commit: 0, runId: 100, jobId: 1001, fingerprint: 'cause' }])
  })
})

test('only the default branch is in it', () => {
  expect(cellsOf(oneJob('F', { branch: 'topic' }))).toEqual([])
  expect(cellsOf(oneJob('F', { event: 'pull_request' }))).toEqual([])
  expect(cellsOf(oneJob('F', { fromFork: true }))).toEqual([])
})

test('what is broken comes first, in its workflow and among them', () => {
  const other = oneJob('P F').map(
    ([run, ...jobs]): RunWithJobs => [{ ...run, id: run.id + 500, workflowId: 9 }, ...jobs],
  )
  const rows = gridFrom([...other, ...oneJob('F P')]).rows.map(({ workflowId, job, state }) => [
    workflowId,
    job,
    state,
  ])
  expect(rows).toEqual([
    [10, undefined, 'broken'],
    [10, 'test', 'broken'],
    [9, undefined, 'mended'],
    [9, 'test', 'mended'],
  ])
})

test('more commits than fit are left out, the oldest', () => {
  const { commits, rows } = gridFrom(oneJob('P '.repeat(60).trim()))
  expect(commits).toHaveLength(50)
  expect(commits[0]?.sha).toBe('0'.repeat(40))
  expect(rows.every(({ cells }) => cells === 'P'.repeat(50))).toBe(true)
})

test('of any history every row has a known letter for every commit, and what failed is an F or an f', () => {
  fc.assert(
    fc.property(strangeHistory({ minRuns: 3 }), (history) => {
      const { commits, rows } = gridOf([...history.runs.values()], {
        history,
        defaultBranch: 'main',
        workflows,
      })
      for (const { cells, failed } of rows) {
        expect(cells).toHaveLength(commits.length)
        expect([...cells].every((letter) => Object.keys(gridCells).includes(letter))).toBe(true)
        for (const { commit } of failed) expect(cells[commit]).toMatch(/[Ff]/)
      }
    }),
    { numRuns: 100 },
  )
})

describe('the part of it since a time', () => {
  const whole = gridFrom(oneJob('P FP F P'))

  test('has the commits that first ran since, and says what they come to alone', () => {
    const part = gridSince(whole, NOW - HOUR)
    expect(part.commits).toEqual(whole.commits.slice(0, 2))
    expect(part.rows.map(({ state, cells }) => [state, cells])).toEqual([
      ['flaky', 'Pf'],
      ['flaky', 'Pf'],
    ])
    expect(part.rows[1]?.failed.map(({ commit }) => commit)).toEqual([1])
  })

  test('has no row that did not run, and is all of it since long ago', () => {
    expect(gridSince(whole, NOW + HOUR)).toEqual({ commits: [], rows: [] })
    expect(gridSince(whole, 0)).toEqual(whole)
  })
})
