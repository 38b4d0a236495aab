import { describe, expect, test } from '@jest/globals'
import { failingBuilds } from '../../simulator/scenarios/failing-builds.ts'
import type { Job, World } from '../../simulator/world.ts'
import { type Collection, collect } from '../../src/collection/collect.ts'
import { collectFailures } from '../../src/collection/failures.ts'
import type { Rule } from '../../src/core/diagnosis/rule.ts'
import { emptyHistory } from '../../src/core/history/history.ts'
import { ApiError } from '../../src/errors.ts'
import { aFailureNeed } from '../builders/needs.ts'
import { type FakeOptions, fakeGitHub } from '../fakes/github.ts'
import { makeJob, makeRun, NOW, rerun, worldAt } from '../fakes/world.ts'

async function look(
  world: World,
  options: FakeOptions & {
    readonly triggeredBy?: number
    readonly history?: Collection['history']
    readonly failureRules?: readonly Rule[]
  } = {},
) {
  const { triggeredBy, failureRules = [], history = emptyHistory } = options
  const need = aFailureNeed({ triggeredBy, failureRules })
  const { github, clock, asked } = fakeGitHub(world, options)
  const listed = await collect(history, need, github, clock)
  const before = asked.length
  const found = await collectFailures(listed, need, github)
  return { found, asked: asked.slice(before), before }
}

/** A repository in which so many jobs failed, each in a run of its own, the first of them last. */
function failed(count: number, job: Partial<Job> = {}): World {
  const world = worldAt()
  for (let i = 1; i <= count; i++) {
    const at = NOW - 2 * 3600 - i * 60
    const jobs = [{ ...makeJob(i, at, 40, 'failure'), ...job }]
    world.runs.push(makeRun({ id: 100 + i, createdAt: at, conclusion: 'failure', branch: 'main', jobs }))
  }
  return world
}

const logs = (asked: readonly string[]) => asked.filter((question) => question.startsWith('log'))

test('the logs of failed jobs are read once, and what they say is remembered', async () => {
  const { world } = failingBuilds(1)
  const first = await look(world)
  expect(first.found.gaps).toEqual([])
  expect(logs(first.asked)).toHaveLength(7)
  const causes = [...first.found.history.findings.values()].map(({ rule }) => rule)
  expect(new Set(causes)).toEqual(
    new Set(['typescript/type-error', 'npm/network', 'jest/test-failed', 'npm/peer-conflict']),
  )
  const second = await look(world, { history: first.found.history })
  expect(second.asked).toEqual([])
  expect(second.found.history.findings).toEqual(first.found.history.findings)
})

test('no commit is asked for twice, and none where a network was down', async () => {
  const { asked } = await look(failingBuilds(1).world)
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.filter((question) => question.startsWith('compare'))).toHaveLength(3)
})

test('of a storm the newest 40 logs are read, and the rest is named and read in the next step', async () => {
  const world = failed(50)
  const first = await look(world)
  expect(logs(first.asked)).toHaveLength(40)
  expect(logs(first.asked).slice(0, 3)).toEqual(['log 1', 'log 2', 'log 3'])
  expect(first.found.gaps).toEqual([
    { what: 'Logs of 10 failed jobs', why: expect.stringContaining('next step') },
  ])
  const second = await look(world, { history: first.found.history })
  expect([logs(second.asked).length, second.found.gaps]).toEqual([10, []])
})

test('jobs of the default branch go before those of others, and what was run again comes last', async () => {
  const world = failed(3)
  const [a, b] = world.runs
  if (!a || !b) throw new RangeError('no runs')
  world.runs[0] = { ...a, branch: 'topic' }
  const { asked } = await look(world)
  expect(logs(asked)).toEqual(['log 2', 'log 3', 'log 1'])
})

test('what passed when it was run again waits for what did not', async () => {
  const world = failed(3)
  const [newest] = world.runs
  if (!newest) throw new RangeError('no runs')
  rerun(newest, NOW - 600, { jobs: [makeJob(50, NOW - 590, 9)] })
  expect(logs((await look(world)).asked)).toEqual(['log 2', 'log 3', 'log 1'])
})

test('after a refusal that holds for all logs, no more are asked for', async () => {
  const before = (_: number, question: string) => {
    if (question.startsWith('log')) throw new ApiError('forbidden', 'The token may not.')
  }
  const { found, asked } = await look(failed(30), { before })
  expect(logs(asked).length).toBeLessThanOrEqual(3)
  expect(found.gaps).toEqual([{ what: 'Logs of 30 failed jobs', why: 'The token may not.' }])
})

test('a suspect whose title tells of no pull request is looked up, with others in one question', async () => {
  const { world } = failingBuilds(1)
  const suspect = world.commits.find(({ title }) => title.includes('(#132)'))
  if (!suspect) throw new RangeError('no suspect')
  world.commits.splice(world.commits.indexOf(suspect), 1, { ...suspect, title: 'Draw the moon', pull: 132 })
  const pullOf = ({ found }: Awaited<ReturnType<typeof look>>) =>
    [...found.history.ranges.values()]
      .flatMap(({ commits }) => commits)
      .find(({ sha }) => sha === suspect.sha)?.pull
  const pulls = (asked: readonly string[]) => asked.filter((question) => question.startsWith('pulls'))
  const told = await look(world)
  expect([pullOf(told), pulls(told.asked).length]).toEqual([132, 1])
  expect(pulls((await look(world, { history: told.found.history })).asked)).toEqual([])
  const before = (_: number, question: string) => {
    if (question.startsWith('pulls')) throw new ApiError('server', 'GitHub is not well.')
  }
  const without = await look(world, { before })
  expect([pullOf(without), without.found.gaps]).toEqual([undefined, []])
})

test('commits that GitHub does not have are asked for once', async () => {
  const before = (_: number, question: string) => {
    if (question.startsWith('compare')) throw new ApiError('not-found', 'GitHub does not find it.')
  }
  const { world } = failingBuilds(1)
  const { found, asked } = await look(world, { before })
  expect([asked.filter((question) => question.startsWith('compare')).length, found.gaps.length]).toEqual([
    3, 1,
  ])
  expect((await look(world, { before, history: found.history })).asked).toEqual([])
})

describe('a log that GitHub does not have', () => {
  test('is told, asked for once, and does not keep others from being read', async () => {
    const world = failed(3)
    const [, second] = world.runs
    if (!second) throw new RangeError('no runs')
    second.attempts = second.attempts.map((attempt) => ({
      ...attempt,
      jobs: attempt.jobs.map((job) => ({ ...job, log: 'expired' as const })),
    }))
    const { found } = await look(world)
    expect(found.gaps).toEqual([{ what: 'Logs of 1 failed job', why: expect.stringContaining('expired') }])
    expect([...found.history.findings.keys()].sort()).toEqual([1, 3])
    expect(logs((await look(world, { history: found.history })).asked)).toEqual([])
  })

  test('may still come where the job has just ended', async () => {
    const world = failed(1, { log: 'never', completedAt: NOW - 60 })
    const { found } = await look(world)
    expect(found.gaps).toHaveLength(1)
    expect(logs((await look(world, { history: found.history })).asked)).toEqual(['log 1'])
  })
})

test('where the requests are used up, what was left is named and nothing is made up', async () => {
  const world = failed(5)
  const whole = await look(world)
  for (let left = 0; left <= 5; left++) {
    const { found, asked } = await look(world, { budget: whole.before + 1 + left })
    expect(logs(asked)).toHaveLength(left)
    expect(found.history.findings.size).toBe(left)
    if (left < 5)
      expect(found.gaps).toEqual([
        { what: `Logs of ${5 - left} failed job${left === 4 ? '' : 's'}`, why: 'The requests are used up.' },
      ])
  }
})

test('of a run that started the monitor only its own logs are read', async () => {
  const { found, asked } = await look(failed(5), { triggeredBy: 103 })
  expect(logs(asked)).toEqual(['log 3'])
  expect([...found.history.findings.values()].map(({ runId }) => runId)).toEqual([103])
})

test('a run that started the monitor and is not there is a gap', async () => {
  const { found } = await look(failed(1), { triggeredBy: 999 })
  expect(found.gaps).toEqual([{ what: 'The run that started the monitor', why: expect.any(String) }])
})

test('rules of the project are asked before those of the pack', async () => {
  const failureRules: Rule[] = [
    {
      ...{ id: 'acme/moon', category: 'deploy', strength: 'final', pattern: /moon\.ts/, anywhere: true },
      ...{ meaning: 'The moon is not up.', advice: '', prevention: '' },
    },
  ]
  const { found } = await look(failingBuilds(1).world, { failureRules })
  const causes = [...found.history.findings.values()].map(({ rule, category }) => `${rule} ${category}`)
  expect(new Set(causes)).toContain('acme/moon deploy')
  expect(causes.filter((cause) => cause.startsWith('typescript/'))).toEqual([])
})

describe('failures that no rule knew', () => {
  const rule = (pattern: RegExp): Rule => ({
    ...{ id: 'acme/owl', category: 'deploy', strength: 'final', pattern, anywhere: true },
    ...{ meaning: 'The owl is out.', advice: '', prevention: '' },
  })
  const said = [
    '##[group]Run tests',
    '##[endgroup]',
    'asking the owl',
    'owl: no',
    '##[error]Process completed with exit code 1.',
  ]
  const unknown = (count: number) => failed(count, { log: [Buffer.from(said.join('\n'))] })
  const causes = ({ found }: Awaited<ReturnType<typeof look>>) =>
    new Set([...found.history.findings.values()].map(({ rule }) => rule))

  test('are told anew without a request, where a new rule knows what is remembered', async () => {
    const world = unknown(3)
    const first = await look(world)
    expect(causes(first)).toEqual(new Set([undefined]))
    world.now += 600
    const options = { history: first.found.history, failureRules: [rule(/^owl: no/)] }
    const second = await look(world, options)
    expect([logs(second.asked), causes(second)]).toEqual([[], new Set(['acme/owl'])])
  })

  test('are read again after those that are new, ten in a step, until all were held against the rules', async () => {
    const world = unknown(12)
    let { history } = (await look(world)).found
    const fresh = makeJob(50, NOW - 7000, 40, 'failure')
    world.runs.push(
      makeRun({ id: 200, createdAt: NOW - 7000, conclusion: 'failure', branch: 'main', jobs: [fresh] }),
    )
    const asked: (readonly string[])[] = []
    for (let step = 0; step < 3; step++) {
      world.now += 600
      const looked = await look(world, { history, failureRules: [rule(/^no such line/)] })
      history = looked.found.history
      asked.push(logs(looked.asked))
      expect(looked.found.gaps).toEqual([])
    }
    expect(asked.map(({ length }) => length)).toEqual([11, 2, 0])
    expect(asked[0]?.slice(0, 2)).toEqual(['log 50', 'log 1'])
  })

  test('stay as they are where their logs have expired, and are not asked for again', async () => {
    const world = unknown(1)
    const first = await look(world)
    const gone = failed(1, { log: 'expired' })
    gone.now += 600
    const options = { failureRules: [rule(/^no such line/)] }
    const second = await look(gone, { ...options, history: first.found.history })
    expect([logs(second.asked), second.found.gaps]).toEqual([['log 1'], []])
    expect(second.found.history.findings).toEqual(first.found.history.findings)
    expect(logs((await look(gone, { ...options, history: second.found.history })).asked)).toEqual([])
  })
})

test('jobs that were tolerated have no log worth reading', async () => {
  const world = failed(1)
  const [run] = world.runs
  if (!run) throw new RangeError('no run')
  run.attempts = run.attempts.map((attempt) => ({ ...attempt, conclusion: 'success' }))
  expect((await look(world)).asked).toEqual([])
})

describe('logs of many jobs of one run', () => {
  const names = ['build / a', 'build / b', 'lint', 'test']
  function run(count: number, failing: number, given: Partial<Job> = {}): World {
    const world = worldAt()
    const jobs = Array.from({ length: count }, (_, i) => ({
      ...makeJob(i + 1, NOW - 7200, 40, i < failing ? 'failure' : 'success'),
      name: names[i] ?? `other ${i}`,
      ...given,
    }))
    world.runs.push(makeRun({ id: 100, createdAt: NOW - 7200, conclusion: 'failure', branch: 'main', jobs }))
    return world
  }

  test('come in one download, and say the same', async () => {
    const { found, asked } = await look(run(4, 4))
    expect(logs(asked)).toEqual(['logs 100/1'])
    const one = await look(run(4, 4), { hasZips: false })
    expect(logs(one.asked)).toEqual(['logs 100/1', 'log 4', 'log 3', 'log 2', 'log 1'])
    expect(found.history.findings).toEqual(one.found.history.findings)
    expect([found.gaps, one.found.gaps]).toEqual([[], []])
  })

  test('are read one by one where they are few, or few of many', async () => {
    expect(logs((await look(run(2, 2))).asked)).toEqual(['log 2', 'log 1'])
    expect(logs((await look(run(13, 3))).asked)).toEqual(['log 3', 'log 2', 'log 1'])
    expect(logs((await look(run(12, 3))).asked)).toEqual(['logs 100/1'])
  })

  test('whose files cannot be told apart are read one by one', async () => {
    const { found, asked } = await look(run(3, 3, { name: 'build' }))
    expect(logs(asked)).toEqual(['logs 100/1', 'log 3', 'log 2', 'log 1'])
    expect(found.history.findings.size).toBe(3)
  })

  test('are not asked for again once the requests are used up', async () => {
    const { before } = await look(run(4, 4))
    const { found, asked } = await look(run(4, 4), { budget: before + 1 })
    expect(logs(asked)).toEqual([])
    expect(found.gaps).toEqual([{ what: 'Logs of 4 failed jobs', why: 'The requests are used up.' }])
  })
})

describe('known issues', () => {
  const body = 'Types.\n```ci-known-issue\nerror TS\\d+\n```'
  const issue = {
    number: 7,
    title: 'The compiler',
    createdAt: NOW,
    labels: ['ci-known-issue'],
    reactions: {},
  }
  const worldWith = (...issues: readonly Partial<World['issues'][number]>[]) => {
    const { world } = failingBuilds(1)
    world.issues = issues.map((one) => ({ ...issue, body, author: 'mona', ...one }))
    world.people.set('mona', 'write')
    world.people.set('pat', 'triage')
    return world
  }
  const issuesFor = ({ found }: Awaited<ReturnType<typeof look>>) =>
    [...found.history.findings.values()].map(({ rule, issues }) => `${rule} ${issues}`)
  const about = (asked: readonly string[]) => asked.filter((one) => /issues|permission/.test(one))

  test('are read in one request, their authors looked up once, and held against the logs', async () => {
    const world = worldWith(
      {},
      { number: 8, body: 'no block' },
      { number: 9, body: body.replace('error', 'x') },
    )
    const first = await look(world)
    expect(about(first.asked)).toEqual(['issues ci-known-issue', 'permission of mona'])
    expect(new Set(issuesFor(first))).toContain('typescript/type-error 7')
    expect(new Set(issuesFor(first))).toContain('npm/network ')
    expect(first.found.gaps).toEqual([])
    expect(first.found.knownIssues?.map(({ number, body }) => [number, body])).toEqual([
      [7, body],
      [9, body.replace('error', 'x')],
    ])
    const second = await look(world, { history: first.found.history })
    expect(about(second.asked)).toEqual([])
    expect(second.found.knownIssues?.map(({ number, body }) => [number, body])).toEqual([
      [7, undefined],
      [9, undefined],
    ])
    world.now += 3700
    const third = await look(world, { history: first.found.history })
    expect(about(third.asked)).toEqual(['issues ci-known-issue'])
  })

  test('count only where their author may write, whatever label they have', async () => {
    const found = await look(
      worldWith({ author: 'pat' }, { number: 8, author: 'nobody' }, { number: 9, author: null }),
    )
    expect(found.found.knownIssues).toEqual([])
    expect(found.found.gaps.map(({ what }) => what)).toEqual(['Known issue 7', 'Known issue 8'])
    expect(new Set(issuesFor(found))).toContain('typescript/type-error ')
  })

  test('with a pattern that is none are named and left out', async () => {
    const { found } = await look(worldWith({ body: body.replace('error', '(') }, { number: 8 }))
    expect(found.gaps).toEqual([{ what: 'Known issue 7', why: expect.stringContaining('missing closing )') }])
    expect(found.knownIssues?.map(({ number }) => number)).toEqual([8])
  })

  test('of more authors than are looked up at once wait', async () => {
    const authors = Array.from({ length: 7 }, (_, i) => ({ number: i + 1, author: `writer-${i}` }))
    const world = worldWith(...authors)
    for (const { author } of authors) world.people.set(author, 'admin')
    const first = await look(world)
    expect([about(first.asked).length, first.found.knownIssues?.length, first.found.gaps.length]).toEqual([
      6, 5, 2,
    ])
    world.now += 3700
    const second = await look(world, { history: first.found.history })
    expect([about(second.asked).length, second.found.knownIssues?.length]).toEqual([3, 7])
  })

  test('whose authors cannot be looked up wait, and no more are looked up than at once', async () => {
    const authors = Array.from({ length: 9 }, (_, i) => ({ number: i + 1, author: `writer-${i}` }))
    const before = (_: number, question: string) => {
      if (question.startsWith('permission')) throw new ApiError('server', 'GitHub is not well.')
    }
    const { found, asked } = await look(worldWith(...authors), { before })
    expect([about(asked).length, found.knownIssues, found.gaps.length]).toEqual([6, [], 9])
  })

  test('are not asked for where nothing failed, and missed where they may not be read', async () => {
    const world = worldWith({})
    const refused = await look(world, { mayReadIssues: false })
    expect(refused.found.gaps).toEqual([
      { what: 'Known issues (label ci-known-issue)', why: 'To read them needs `issues: read`.' },
    ])
    world.runs = world.runs.filter((run) => run.attempts.every(({ conclusion }) => conclusion === 'success'))
    expect(about((await look(world)).asked)).toEqual([])
  })
})
