import { describe, expect, test } from '@jest/globals'
import { HOUR, type Job, type Run } from '../../src/core/model.ts'
import { slowdownsOf } from '../../src/core/vitals/slowdowns.ts'
import { aJob, historyWith, jobsOf, type RunWithJobs, sceneOf, steps } from '../builders/jobs.ts'
import { aRun, NOW } from '../builders/runs.ts'

/** A little noise that repeats: 97 to 103 %. */
const noisy = (seconds: number, i: number) => Math.round(seconds * (0.97 + ((i * 7) % 13) / 200))

type Given = { readonly run?: Partial<Run>; readonly job?: Partial<Job>; readonly firstId?: number }

/** Runs every five hours up to now, of one job that took so long. */
function runs(lengths: readonly number[], { run, job, firstId = 1 }: Given = {}): readonly RunWithJobs[] {
  return lengths.map((length, i) => {
    const createdAt = NOW - (lengths.length - i) * 5 * HOUR
    const id = firstId + i
    return [
      aRun({ id, createdAt, sha: `sha${id}`, ...run }),
      [aJob({ id, startedAt: createdAt + 10, seconds: noisy(length, i), runner: 'ubuntu-latest', ...job })],
    ]
  })
}

/** The same, before the last so many. */
function earlier(all: readonly RunWithJobs[], count: number): readonly RunWithJobs[] {
  return all.map(([run, ...jobs]) => [{ ...run, createdAt: run.createdAt - count * 5 * HOUR }, ...jobs])
}

const of = (count: number, seconds: number) => Array.from({ length: count }, () => seconds)
const slower = [...of(40, 300), ...of(15, 450)]

const changes = (...of: readonly RunWithJobs[]) => {
  const history = historyWith(...of)
  return slowdownsOf(jobsOf(history), sceneOf(history))
}
const slowdowns = (...of: readonly RunWithJobs[]) => changes(...of).slowdowns

describe('a slow-down', () => {
  test('names the job, its runner, the first slow run, the last fast one and what lies between', () => {
    const [found, ...others] = slowdowns(...runs(slower))
    expect(others).toEqual([])
    expect(found).toMatchObject({
      workflowId: 10,
      job: 'test',
      runner: 'ubuntu-latest',
      kind: 'step',
      samplesBefore: 40,
      samplesAfter: 15,
      firstSlow: { sha: 'sha41', url: 'https://github.com/octo-org/octo-repo/actions/runs/41' },
      lastFast: { sha: 'sha40', url: 'https://github.com/octo-org/octo-repo/actions/runs/40' },
      since: new Date((NOW - 15 * 5 * HOUR) * 1000).toISOString().replace('.000', ''),
      compareUrl: 'https://github.com/octo-org/octo-repo/compare/sha40...sha41',
    })
    expect(found?.changePercent).toBeCloseTo(50, -1)
  })

  test('names the step that grew most', () => {
    const withSteps = runs(slower).map(([run, jobs = []]): RunWithJobs => {
      const isSlow = run.id > 40
      return [
        run,
        jobs.map((job) => ({
          ...job,
          steps: steps(0, {
            'Run npm ci': isSlow ? 60 : 50,
            'Run npm test': isSlow ? 390 : 250,
            ...(isSlow && { 'Upload logs': 20 }),
          }),
        })),
      ]
    })
    const elsewhere = runs(of(20, 900), {
      firstId: 500,
      job: { runner: 'windows-latest', steps: steps(0, { 'Run on Windows': 900 }) },
    })
    expect(slowdowns(...withSteps, ...elsewhere)).toMatchObject([
      { step: { name: 'Run npm test', beforeSeconds: 250, afterSeconds: 390 } },
    ])
  })

  test.each<[string, readonly number[], Given]>([
    ['nothing', of(60, 300), {}],
    ['a job of seconds that takes twice as long', [...of(40, 15), ...of(15, 35)], {}],
    ['less than a tenth of a long job', [...of(40, 3000), ...of(15, 3200)], {}],
    ['failures that take their time', slower, { job: { conclusion: 'failure' } }],
    ['what began more than four weeks ago', [...of(40, 300), ...of(140, 450)], {}],
    ['too few runs', [...of(7, 300), ...of(6, 600)], {}],
  ])('is not: %s', (_, lengths, given) => expect(slowdowns(...runs(lengths, given))).toEqual([]))

  test('is not another runner', () => {
    const before = earlier(runs(of(40, 300)), 20)
    const after = runs(of(20, 600), { firstId: 100, job: { runner: 'windows-latest' } })
    expect(slowdowns(...before, ...after)).toEqual([])
  })

  test('is looked for on the default branch alone, where it has enough runs', () => {
    const topic = runs(of(20, 900), { firstId: 500, run: { branch: 'topic' } })
    expect(slowdowns(...earlier(runs(of(40, 300)), 20), ...topic)).toEqual([])
  })

  test('is looked for on all branches, where the default branch has too few', () => {
    const [first] = slowdowns(...runs(slower, { run: { branch: 'topic', event: 'pull_request' } }))
    expect(first).toMatchObject({ firstSlow: { sha: 'sha41' } })
  })

  test('of a job whose runner is not always said has the usual one', () => {
    const some = runs(slower).map(([run, jobs = []]): RunWithJobs => {
      const { runner: _, ...job } = jobs[0] ?? aJob()
      return [run, run.id % 3 ? [job] : jobs]
    })
    expect(slowdowns(...some)).toMatchObject([{ runner: 'ubuntu-latest', samplesBefore: 40 }])
  })

  test('that costs most comes first, in whatever order the runs are given', () => {
    const more = runs([...of(40, 300), ...of(15, 900)], { firstId: 200, job: { name: 'build' } })
    const found = slowdowns(...runs(slower), ...more)
    expect(found.map(({ job }) => job)).toEqual(['build', 'test'])
    expect(slowdowns(...[...runs(slower), ...more].toReversed())).toEqual(found)
  })

  test('links to nowhere but the repository, whatever a commit is called', () => {
    const evil = runs(slower).map(([run, ...jobs]): RunWithJobs => [{ ...run, sha: '../../x?a#b' }, ...jobs])
    expect(slowdowns(...evil)[0]?.compareUrl).toBe(
      'https://github.com/octo-org/octo-repo/compare/..%2F..%2Fx%3Fa%23b.....%2F..%2Fx%3Fa%23b',
    )
  })
})

describe('a step that became slower', () => {
  /** Two steps of 55 runs, of which one grew at run 41 and the other shrank as much. */
  const trade = (grown: number, given: Given = {}) =>
    runs(of(55, 300), given).map(([run, jobs = []], i): RunWithJobs => {
      const isLate = i >= 40 === grown > 0
      const lengths = {
        Install: noisy(isLate ? 100 + Math.abs(grown) : 100, i),
        Test: noisy(isLate ? 200 - Math.abs(grown) : 200, i * 3),
      }
      return [run, jobs.map((job) => ({ ...job, steps: steps(job.startedAt, lengths) }))]
    })

  test('is told where its job did not, with the same facts', () => {
    const { slowdowns, slowerSteps } = changes(...trade(60))
    expect(slowdowns).toEqual([])
    expect(slowerSteps).toMatchObject([
      {
        ...{ workflowId: 10, job: 'test', step: 'Install', runner: 'ubuntu-latest', kind: 'step' },
        ...{ samplesBefore: 40, samplesAfter: 15, firstSlow: { sha: 'sha41' }, lastFast: { sha: 'sha40' } },
      },
    ])
    expect(slowerSteps[0]?.changePercent).toBeCloseTo(60, -1)
  })

  test('is not told twice: with its job it is told there', () => {
    const grown = runs(slower).map(([run, jobs = []], i): RunWithJobs => {
      const lengths = { Install: noisy(i >= 40 ? 250 : 100, i), Test: noisy(200, i * 3) }
      return [run, jobs.map((job) => ({ ...job, steps: steps(job.startedAt, lengths) }))]
    })
    const { slowdowns, slowerSteps } = changes(...grown)
    expect(slowdowns).toMatchObject([{ step: { name: 'Install' } }])
    expect(slowerSteps).toEqual([])
  })

  test.each([
    ['one that grew by less than half a minute', trade(20)],
    ['one that shrank', trade(-60)],
    ['one that grew over five weeks ago', earlier(trade(60), 160)],
  ])('is not: %s', (_, runs) => {
    const names = changes(...runs).slowerSteps.map(({ step }) => step)
    expect(names).not.toContain('Install')
  })
})
