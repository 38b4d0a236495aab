import { describe, expect, test } from '@jest/globals'
import { runnerLog } from '../../simulator/logs/runner-log.ts'
import type { Job, World } from '../../simulator/world.ts'
import { collect } from '../../src/collection/collect.ts'
import { collectFailures } from '../../src/collection/failures.ts'
import { emptyHistory } from '../../src/core/history/history.ts'
import { aFailureNeed } from '../builders/needs.ts'
import { type FakeOptions, fakeGitHub } from '../fakes/github.ts'
import { makeJob, makeRun, NOW, worldAt } from '../fakes/world.ts'

/** What an unknown tool says every time, the alarming words among it too. */
const usual = (i: number) => [
  `warming the cauldron, ${i} ms`,
  'broken wand ignored, as always',
  'stirring',
  `error budget left: ${i * 1000} ms`,
]

function job(id: number, at: number, said: readonly string[], name = 'brew'): Job {
  const conclusion = said.length > 4 ? 'failure' : 'success'
  const made = { ...makeJob(id, at, 60, conclusion), name }
  return { ...made, log: runnerLog(made, { 'Run tests': said }) }
}

const failing = (id: number, at: number, reason: string, name?: string) =>
  job(id, at, [...usual(id).slice(0, 2), reason, ...usual(id).slice(2)], name)

/** Runs of one workflow, told as branch, job and hours ago. */
function brewery(
  ...runs: readonly { readonly branch: string; readonly hoursAgo: number; readonly job: Job }[]
): World {
  const world = worldAt()
  for (const [i, { branch, hoursAgo, job }] of runs.entries())
    world.runs.push(
      makeRun({
        ...{ id: 100 + i, createdAt: NOW - hoursAgo * 3600, branch, jobs: [job] },
        conclusion: job.conclusion,
      }),
    )
  return world
}

async function look(world: World, options: FakeOptions = {}) {
  const need = aFailureNeed()
  const { github, clock, asked } = fakeGitHub(world, options)
  const { history, gaps } = await collectFailures(
    await collect(emptyHistory, need, github, clock),
    need,
    github,
  )
  return {
    findings: [...history.findings.values()],
    gaps,
    logs: asked.filter((one) => one.startsWith('log')),
  }
}

const at = NOW - 7200

describe('a failure that no rule knows', () => {
  const reason = 'newt eyes: 3 wanted, 2 in stock'

  test('is told by a line that the job did not say when it passed', async () => {
    const green = { branch: 'main', hoursAgo: 9, job: job(1, at - 9000, usual(1)) }
    const red = { branch: 'main', hoursAgo: 2, job: failing(2, at, reason) }
    const alone = await look(brewery(red))
    expect(alone.findings).toMatchObject([{ rule: undefined, comparedWith: undefined }])
    expect(alone.findings[0]?.line).not.toBe(reason)
    const compared = await look(brewery(green, red))
    expect(compared.findings).toMatchObject([{ rule: undefined, line: reason, comparedWith: 1 }])
    expect(compared.logs).toEqual(['log 2', 'log 1'])
    // Whether the other log was to be had must not make two causes of one.
    expect(compared.findings[0]?.fingerprint).toBe(alone.findings[0]?.fingerprint)
  })

  test('is compared with its own branch, and where that was never good with the default branch', async () => {
    const main = { branch: 'main', hoursAgo: 9, job: job(1, at - 9000, usual(1)) }
    const topic = { branch: 'topic', hoursAgo: 8, job: job(2, at - 8000, usual(2)) }
    const later = { branch: 'topic', hoursAgo: 1, job: job(4, at + 100, usual(4)) }
    const red = { branch: 'topic', hoursAgo: 2, job: failing(3, at, reason) }
    const other = { branch: 'topic', hoursAgo: 7, job: job(5, at - 7000, usual(5), 'bottle') }
    expect((await look(brewery(main, topic, red, later))).findings[0]?.comparedWith).toBe(2)
    expect((await look(brewery(main, red, other, later))).findings[0]?.comparedWith).toBe(1)
    expect((await look(brewery(red, other))).findings[0]?.comparedWith).toBeUndefined()
  })

  test('is told by its place where the other log is gone, or the requests are used up', async () => {
    const green = {
      branch: 'main',
      hoursAgo: 9,
      job: { ...job(1, at - 9000, usual(1)), log: 'expired' as const },
    }
    const red = { branch: 'main', hoursAgo: 2, job: failing(2, at, reason) }
    const gone = await look(brewery(green, red))
    expect([gone.findings[0]?.comparedWith, gone.gaps, gone.logs.length]).toEqual([undefined, [], 2])
  })

  test('costs no request for more than five others in a step', async () => {
    const runs = Array.from({ length: 9 }, (_, i) => [
      { branch: 'main', hoursAgo: 9, job: job(i + 1, at - 9000 + i, usual(i), `brew ${i}`) },
      { branch: 'main', hoursAgo: 2, job: failing(i + 50, at + i, reason, `brew ${i}`) },
    ])
    const { findings, logs } = await look(brewery(...runs.flat()))
    expect(logs).toHaveLength(9 + 5)
    expect(findings.filter(({ comparedWith }) => comparedWith !== undefined)).toHaveLength(5)
  })

  test('that a rule knows is compared with nothing', async () => {
    const green = { branch: 'main', hoursAgo: 9, job: job(1, at - 9000, usual(1)) }
    const red = { branch: 'main', hoursAgo: 2, job: failing(2, at, 'src/a.ts(1,2): error TS2322: no') }
    const { findings, logs } = await look(brewery(green, red))
    expect(findings).toMatchObject([{ rule: 'typescript/type-error', comparedWith: undefined }])
    expect(logs).toEqual(['log 2'])
  })
})
