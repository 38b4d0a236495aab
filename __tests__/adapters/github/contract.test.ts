import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { accountId } from '../../../simulator/accounts.ts'
import type { Simulator } from '../../../simulator/server.ts'
import type { World } from '../../../simulator/world.ts'
import type { Clock, GitHub } from '../../../src/ports/github.ts'
import { fakeGitHub } from '../../fakes/github.ts'
import { connect, simulate } from '../../fakes/real.ts'
import { makeAttempt, makeJob, makeRun, NOW, rerun, worldAt } from '../../fakes/world.ts'

type Subject = { readonly github: GitHub; readonly clock: Clock }
type Wanted = { readonly budget?: number; readonly mayReadFiles?: boolean }

const simulators: Simulator[] = []
let busy: World
let real: Simulator

beforeAll(async () => {
  busy = busyWorld()
  real = await simulate(busy)
  simulators.push(real)
})
afterAll(async () => {
  for (const simulator of simulators) await simulator.close()
})

/** 1,250 runs, many of a second together, with all that a run can be. */
function busyWorld(): World {
  const world = worldAt()
  const words = ['success', 'failure', 'cancelled', 'skipped', 'action_required', null]
  world.workflows.push({ id: 2, name: 'Release', path: '.github/workflows/release.yml', state: 'active' })
  for (let i = 0; i < 1250; i++) {
    const conclusion = words[i % words.length] ?? null
    const run = makeRun({ id: 5000 - i * 3, createdAt: NOW - Math.floor(i / 7) * 61, conclusion })
    world.runs.push({
      ...run,
      workflowId: 1 + (i % 2),
      branch: i % 5 === 0 ? null : 'main',
      fromFork: i % 11 === 0,
      event: i % 2 === 0 ? 'push' : 'pull_request',
    })
  }
  const [first, second] = world.runs
  if (!first || !second) throw new RangeError('no runs')
  first.attempts = [
    makeAttempt(1, NOW - 50, { conclusion: 'failure', jobs: [makeJob(1, NOW - 50, 9, 'failure')] }),
    makeAttempt(2, NOW - 20, {
      jobs: [makeJob(3, NOW - 50, 9), { ...makeJob(2, NOW - 19, 9), completedAt: null }],
    }),
  ]
  second.attempts = [
    makeAttempt(1, NOW, { jobs: Array.from({ length: 230 }, (_, i) => makeJob(10 + i, NOW, 5)) }),
  ]
  // Created in a future that the server has not reached.
  world.runs.push(makeRun({ id: 9999, createdAt: NOW + 1 }))
  return world
}

async function fake(world: World, { budget, mayReadFiles }: Wanted = {}): Promise<Subject> {
  return fakeGitHub(world, {
    ...(budget !== undefined && { budget }),
    ...(mayReadFiles !== undefined && {
      mayReadFiles,
      mayReadIssues: mayReadFiles,
      hasGraphQL: mayReadFiles,
    }),
  })
}

async function rest(world: World, { budget, mayReadFiles = true }: Wanted = {}): Promise<Subject> {
  if (world === busy && mayReadFiles) return connect(real, budget)
  const simulator = await simulate(
    world,
    [],
    mayReadFiles
      ? { actions: 'read', contents: 'read', checks: 'read', issues: 'read', 'pull-requests': 'read' }
      : { actions: 'read' },
  )
  simulators.push(simulator)
  return connect(simulator, budget)
}

const all = { from: 0, to: undefined } as const

describe.each([
  ['the fake', fake],
  ['the real adapter', rest],
])('%s', (_, open) => {
  test('lists the newest hundred, newest first, with the count of all', async () => {
    const { github } = await open(busy)
    const page = await github.newestRuns(undefined)
    if (page === 'unchanged') throw new Error('it cannot be unchanged')
    expect(page.total).toBe(1250)
    expect(page.seen.map(({ run }) => run.id)).toEqual(Array.from({ length: 100 }, (_, i) => 5000 - i * 3))
  })

  test('says that the newest page is unchanged until a run on it changes', async () => {
    const world = worldAt()
    for (let i = 1; i <= 120; i++) world.runs.push(makeRun({ id: i, createdAt: NOW - 1000 + i }))
    const { github } = await open(world)
    const etagOf = async (etag?: string) => {
      const page = await github.newestRuns(etag)
      return page === 'unchanged' ? page : page.etag
    }
    const etag = await etagOf()
    expect(etag).toEqual(expect.any(String))
    expect(await etagOf(etag)).toBe('unchanged')
    world.now += 1000
    expect(await etagOf(etag)).toBe('unchanged')
    const [old] = world.runs
    const young = world.runs.at(-1)
    if (!old || !young) throw new RangeError('no runs')
    rerun(young, world.now)
    const second = await etagOf(etag)
    expect(second).not.toBe(etag)
    expect(second).not.toBe('unchanged')
  })

  test('serves ten pages of a range, both ends included, and counts past them', async () => {
    const { github } = await open(busy)
    const pages = []
    for (let page = 1; page <= 10; page++) pages.push(await github.runsCreated({ ...all, page }))
    expect(pages.map(({ seen, total }) => [seen.length, total])).toEqual(Array(10).fill([100, 1250]))
    const ids = pages.flatMap(({ seen }) => seen.map(({ run }) => run.id))
    expect(ids).toEqual(Array.from({ length: 1000 }, (_, i) => 5000 - i * 3))
    const one = await github.runsCreated({ from: NOW - 61, to: NOW - 61, page: 1 })
    expect([one.seen.length, one.total]).toEqual([7, 7])
    expect(await github.runsCreated({ from: 0, to: 10, page: 1 })).toEqual({ seen: [], total: 0 })
    expect((await github.runsCreated({ from: NOW - 61, to: NOW, page: 2 })).seen).toEqual([])
    await expect(github.runsCreated({ ...all, page: 11 })).rejects.toThrow(RangeError)
  })

  test('lists only failures where failures are asked for', async () => {
    const { github } = await open(busy)
    const { seen, total } = await github.runsCreated({ ...all, page: 1, conclusion: 'failure' })
    expect(total).toBe(208)
    expect(new Set(seen.map(({ run }) => run.attempts[0]?.conclusion))).toEqual(new Set(['failure']))
  })

  test('shows the latest attempt of a run, an earlier one and the jobs of each', async () => {
    const { github } = await open(busy)
    expect((await github.run(5000)).run.attempts).toEqual([
      { number: 2, startedAt: NOW - 20, updatedAt: NOW + 30, conclusion: 'success' },
    ])
    expect((await github.attempt(5000, 1)).run.attempts).toEqual([
      { number: 1, startedAt: NOW - 50, updatedAt: NOW, conclusion: 'failure' },
    ])
    expect((await github.jobs(5000, 1)).map(({ id, failedStep }) => [id, failedStep])).toEqual([
      [1, 'Run tests'],
    ])
    expect((await github.jobs(5000, 2)).map(({ conclusion }) => conclusion)).toEqual(['success', undefined])
    expect(await github.jobs(4997, 1)).toHaveLength(230)
  })

  test.each([
    ['a run that is not there', async (github: GitHub) => await github.run(1)],
    ['a run that is not there yet', async (github: GitHub) => await github.run(9999)],
    ['an attempt that is not there', async (github: GitHub) => await github.attempt(5000, 3)],
    ['jobs of no run', async (github: GitHub) => await github.jobs(1, 1)],
    ['a file that is not there', async (github: GitHub) => await github.file('README.md')],
    ['an artifact that is not there', async (github: GitHub) => await github.artifactZip(1, 100)],
  ])('does not find %s', async (_, ask) => {
    const { github } = await open(busy)
    await expect(ask(github)).rejects.toMatchObject({ name: 'ApiError', kind: 'not-found' })
  })

  test('tells of many runs at once when they were changed, and leaves out what is not there', async () => {
    const { github } = await open(busy)
    const suites = await github.suites(['CS_5000', 'CS_1', 'CS_4997', 'CS_4985'])
    expect(new Map(suites)).toEqual(
      new Map([
        ['CS_5000', { updatedAt: NOW + 30, conclusion: 'success' }],
        ['CS_4997', { updatedAt: NOW + 50, conclusion: 'success' }],
        ['CS_4985', { updatedAt: NOW + 50, conclusion: undefined }],
      ]),
    )
    await expect(github.suites(Array(501).fill('CS_5000'))).rejects.toThrow(RangeError)
  })

  test('shows the jobs of all attempts of many runs at once', async () => {
    const { github } = await open(busy)
    const suites = await github.suitesWithJobs(['CS_5000', 'CS_4994', 'CS_1'], { annotations: true })
    expect([...suites.keys()]).toEqual(['CS_5000', 'CS_4994'])
    const jobs = suites.get('CS_5000')?.jobs ?? []
    expect(jobs.map(({ id, failedStep, annotations }) => [id, failedStep, annotations])).toEqual([
      [1, 'Run tests', []],
      [3, undefined, []],
      [2, undefined, []],
    ])
  })

  test('shows the workflows, and what seldom changes', async () => {
    const { github } = await open(busy)
    expect((await github.workflows()).map(({ name, state }) => [name, state])).toEqual([
      ['CI', 'active'],
      ['Release', 'active'],
    ])
    const alone = await github.overview({ workflows: [], suites: [] })
    expect([[...(alone.files?.keys() ?? [])], alone.missing]).toEqual([[...busy.files.keys()], []])
    expect(alone.newestCommitAt).toEqual(expect.any(Number))
    expect([alone.workflows, alone.suites]).toEqual([undefined, undefined])
  })

  test('shows with it the states of workflows and of runs, without those that are not there', async () => {
    const world = worldAt()
    world.workflows.push({
      ...{ id: 2, name: 'Old', path: '.github/workflows/old.yml', state: 'disabled_inactivity' },
    })
    world.runs.push(makeRun({ id: 7, createdAt: NOW - 60 }))
    const { github } = await open(world)
    const nodes = (await github.workflows()).flatMap(({ nodeId }) => nodeId ?? [])
    const both = { workflows: [...nodes, 'W_404'], suites: ['CS_7', 'CS_404'] }
    const { workflows, suites, missing } = await github.overview(both)
    expect([...(workflows ?? [])]).toEqual([
      [nodes[0], { name: 'CI', state: 'active' }],
      [nodes[1], { name: 'Old', state: 'disabled_inactivity' }],
    ])
    expect([suites, missing]).toEqual([await github.suites(['CS_7']), []])
  })

  test('does not take what it may not read for runs that are gone', async () => {
    const { github } = await open(busy, { mayReadFiles: false })
    for (const ask of [
      async () => await github.suites(['CS_5000']),
      async () => await github.suitesWithJobs(['CS_5000'], { annotations: false }),
    ])
      await expect(ask()).rejects.toMatchObject({ name: 'ApiError', kind: 'forbidden' })
  })

  test('reads the log of a job, and does not find those that are gone or never were', async () => {
    const { github } = await open(busy)
    const log = async (jobId: number) => Buffer.from((await github.log(jobId)).head).toString()
    expect(await log(1)).toMatch(/##\[error\]Process completed with exit code 1\.\n/)
    expect(await log(3)).not.toContain('##[error]')
    // Still running, and none at all.
    for (const missing of [2, 9999]) await expect(log(missing)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('compares two commits, oldest first, and shows what one of them changed', async () => {
    const world = worldAt()
    for (const id of [1, 2, 3, 4])
      world.runs.push(makeRun({ id, createdAt: NOW - 1000 + id, branch: 'main' }))
    const sha = (id: number) => id.toString(16).padStart(40, '0')
    const commit = { sha: sha(3), branch: 'main', at: NOW - 997, author: 'hubot' }
    world.commits.push({ ...commit, title: 'Third (#3)', files: ['b.ts', 'a.ts'] })
    const { github } = await open(world)
    expect(await github.compare(sha(1), sha(3))).toEqual({
      ...{ base: sha(1), head: sha(3), total: 2, onBaseAlone: 0, files: ['b.ts', 'a.ts'] },
      commits: [
        { sha: sha(2), title: 'Change 2', author: 'mona' },
        { sha: sha(3), title: 'Third (#3)', author: 'hubot', pull: 3 },
      ],
    })
    const changed = { sha: sha(3), title: 'Third (#3)', author: 'hubot', pull: 3, files: ['b.ts', 'a.ts'] }
    expect(await github.commit(sha(3))).toEqual(changed)
    await expect(github.compare(sha(1), sha(9))).rejects.toMatchObject({ kind: 'not-found' })
    await expect(github.commit(sha(9))).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('lists the commits of a time that changed workflows, newest first', async () => {
    const world = worldAt()
    const sha = (i: number) => String(i).padStart(40, 'e')
    const commit = { branch: 'main', author: 'mona', files: ['.github/workflows/ci.yml'] }
    world.commits.push(
      { ...commit, sha: sha(1), at: NOW - 900, title: 'Too early' },
      { ...commit, sha: sha(2), at: NOW - 500, title: 'Cache more (#7)' },
      { ...commit, sha: sha(3), at: NOW - 400, title: 'Elsewhere', branch: 'topic' },
      { ...commit, sha: sha(4), at: NOW - 300, title: 'Of other files', files: ['.github/CODEOWNERS'] },
      { ...commit, sha: sha(5), at: NOW - 200, title: 'Test on Windows' },
    )
    const { github } = await open(world)
    expect(await github.workflowCommits({ from: NOW - 600, to: NOW })).toEqual([
      { sha: sha(5), title: 'Test on Windows', author: 'mona', at: NOW - 200 },
      { sha: sha(2), title: 'Cache more (#7)', author: 'mona', pull: 7, at: NOW - 500 },
    ])
  })

  test('lists three hundred of them, and tells which of them changed each file', async () => {
    const world = worldAt()
    world.newestCommitAt = NOW - 600
    const [ci, old] = ['.github/workflows/ci.yml', '.github/workflows/old.yml']
    const shas = Array.from({ length: 310 }, (_, i) => String(i).padStart(40, 'b'))
    for (const [i, sha] of shas.entries())
      world.commits.push({
        ...{ sha, branch: 'main', at: NOW - 1000 + i, author: 'mona', title: `Change ${i}` },
        files: i >= 305 ? [ci, old] : [old],
      })
    const { github } = await open(world)
    const during = { from: NOW - 1000, to: NOW }
    const listed = await github.workflowCommits(during)
    expect(listed.map(({ sha }) => sha)).toEqual(shas.slice(10).toReversed())
    const found = await github.commitsOfFiles([ci, old, 'README.md'], { ...during, to: NOW - 691 })
    expect([...found]).toEqual([
      [ci, shas.slice(305).toReversed()],
      [old, shas.slice(210).toReversed()],
      ['README.md', []],
    ])
    const blind = await open(world, { mayReadFiles: false })
    expect(await blind.github.commitsOfFiles([ci], during)).toEqual(new Map([[ci, []]]))
  })

  test('tells by which pull requests commits came', async () => {
    const world = worldAt()
    const commit = { branch: 'main', at: NOW - 50, title: 'A change', author: 'mona', files: [] }
    const sha = (i: number) => String(i).padStart(40, 'd')
    world.commits.push({ ...commit, sha: sha(1), pull: 41 }, { ...commit, sha: sha(2) })
    const asked = [sha(1), sha(2), sha(3)]
    expect(await (await open(world)).github.pullsOf(asked)).toEqual(new Map([[sha(1), 41]]))
    const { github } = await open(world, { mayReadFiles: false })
    expect(await github.pullsOf(asked)).toEqual(new Map())
  })

  test('reads files, unless it may not', async () => {
    const path = '.github/workflows/ci.yml'
    expect(await (await open(busy)).github.file(path)).toBe(busy.files.get(path))
    const { github } = await open(busy, { mayReadFiles: false })
    await expect(github.file(path)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await github.run(5000)).run.id).toBe(5000)
  })

  test('lists open issues with a label, and tells who may write', async () => {
    const world = worldAt()
    const issue = {
      title: 'Known',
      createdAt: NOW,
      labels: ['ci-known-issue'],
      reactions: {},
      author: 'mona',
    }
    world.issues.push(
      { ...issue, number: 1, body: 'It is known.' },
      { ...issue, number: 2, author: null },
      { ...issue, number: 3, labels: ['bug'] },
      { ...issue, number: 4, closedAt: NOW },
    )
    world.people.set('mona', 'maintain')
    world.people.set('pat', 'triage')
    const { github } = await open(world)
    const listed = await github.labelledIssues('ci-known-issue')
    expect(listed.toSorted((a, b) => a.number - b.number)).toEqual([
      { number: 1, title: 'Known', body: 'It is known.', author: { id: accountId('mona'), login: 'mona' } },
      { number: 2, title: 'Known', body: '', author: undefined },
    ])
    expect(await Promise.all(['mona', 'pat', 'nobody'].map(github.mayWrite))).toEqual([true, false, false])
    const refused = await open(world, { mayReadFiles: false })
    await expect(refused.github.labelledIssues('x')).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('knows the default branch and has no artifact and no cache', async () => {
    const { github } = await open(busy)
    expect(await github.defaultBranch()).toBe('main')
    expect(await github.artifacts('pipeline-vitals')).toEqual([])
    expect(await github.cacheKeys('pipeline-vitals-')).toEqual([])
  })

  test('ends at its budget, and says so again', async () => {
    const { github } = await open(busy, { budget: 2 })
    await github.run(5000)
    await github.run(4997)
    for (const again of [1, 2]) {
      await expect(github.run(5000)).rejects.toMatchObject({ kind: 'budget' })
      expect([again, github.requests().made]).toEqual([again, 2])
    }
  })

  test('tells the server’s time', async () => {
    const world = worldAt(NOW - 12_345)
    const { github, clock } = await open(world)
    await github.newestRuns(undefined)
    expect(Math.abs(clock.now() - (NOW - 12_345))).toBeLessThanOrEqual(1)
  })
})

test('the fake and the real adapter show the same runs in the same words', async () => {
  const subjects = [await fake(busy), await rest(busy)]
  const shown = subjects.map(async ({ github }) => {
    const seen = []
    for (let page = 1; page <= 10; page++) seen.push(await github.runsCreated({ ...all, page }))
    const newest = await github.newestRuns(undefined)
    const attempts = [await github.attempt(5000, 1), await github.attempt(5000, 2), await github.run(4994)]
    const jobs = [await github.jobs(5000, 1), await github.jobs(5000, 2), await github.jobs(4997, 1)]
    const ids = [5000, 4994, 4991, 4988, 4985].map((id) => `CS_${id}`)
    const suites = [...(await github.suites(ids))]
    const withJobs = [...(await github.suitesWithJobs(ids, { annotations: true }))]
    return { seen, newest: newest !== 'unchanged' && newest.seen, attempts, jobs, suites, withJobs }
  })
  const [ours, theirs] = await Promise.all(shown)
  expect(ours).toEqual(theirs)
})
