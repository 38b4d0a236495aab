import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { replay } from '../../simulator/replay.ts'
import { sharedPath, testWith } from '../shared.ts'
import { openStage } from './stage.ts'

const FILE = 'real/api/stencil-speed__jobs_by_run_296runs.json'
const DAY = 86_400

type Job = {
  readonly run_id: number
  readonly conclusion: string
  readonly run_attempt: number
  readonly created_at: string
  readonly started_at: string
  readonly completed_at: string
}

/** Counted straight from the file, run by run, without anything of the product. */
function truthOf(jobs: readonly Job[], from: number, to: number) {
  const seconds = (time: string) => Date.parse(time) / 1000
  const inWindow = jobs.filter((job) => {
    const created = Math.min(seconds(job.created_at), seconds(job.started_at))
    return created >= from && created <= to
  })
  const good = inWindow.filter((job) => job.conclusion === 'success')
  const judged = inWindow.filter((job) => job.conclusion === 'success' || job.conclusion === 'failure')
  const first = judged.filter((job) => job.run_attempt === 1)
  // A job that started before its attempt was carried over: the attempt did not execute it.
  const lengths = good
    .filter((job) => job.started_at >= job.created_at)
    .map((job) => seconds(job.completed_at) - seconds(job.created_at))
    .sort((a, b) => a - b)
  const at = (share: number) => {
    const rank = share * (lengths.length - 1)
    const low = lengths[Math.floor(rank)] ?? 0
    return low + ((lengths[Math.ceil(rank)] ?? 0) - low) * (rank % 1)
  }
  return {
    runs: inWindow.length,
    attempts: inWindow.reduce((sum, job) => sum + job.run_attempt, 0),
    cancelled: inWindow.filter((job) => job.conclusion === 'cancelled').length,
    skipped: inWindow.filter((job) => job.conclusion === 'skipped').length,
    final: [good.length, judged.length],
    first: [first.filter((job) => job.conclusion === 'success').length, first.length],
    firstUnknown: inWindow.filter((job) => job.run_attempt > 1).length,
    durations: lengths.length,
    mean: Math.round(lengths.reduce((sum, length) => sum + length, 0) / lengths.length),
    p50: at(0.5),
    p95: Math.round(at(0.95) * 100),
  }
}

testWith(FILE)('the replay of 296 real runs gives what a count over the file gives', async () => {
  const file = sharedPath(FILE)
  const jobs: Job[] = Object.values(JSON.parse(readFileSync(file, 'utf8')))
  const world = replay(file)
  const end = world.now
  const stage = await openStage({ world })
  let counted = 0
  // A window is 90 days at most, and the runs span 326: four looks that do not overlap see them all.
  for (let look = 3; look >= 0; look--) {
    world.now = end - look * (90 * DAY + 1)
    const { report } = await stage.step({ state: 'none', 'lookback-days': '90' })
    const { overall } = report
    const truth = truthOf(jobs, world.now - 90 * DAY, world.now)
    counted += truth.runs
    expect({
      runs: overall.runs,
      attempts: overall.attempts,
      cancelled: overall.conclusions.cancelled,
      skipped: overall.conclusions.skipped,
      final: [overall.successRate.final.good, overall.successRate.final.total],
      first: [overall.successRate.firstAttempt.good, overall.successRate.firstAttempt.total],
      firstUnknown: overall.successRate.firstAttemptUnknown,
      durations: overall.duration.count,
      mean: Math.round(overall.duration.meanSeconds ?? 0),
      p50: overall.duration.p50Seconds,
      p95: Math.round((overall.duration.p95Seconds ?? 0) * 100),
    }).toEqual(truth)
  }
  await stage.close()
  expect(counted).toBe(296)
})
