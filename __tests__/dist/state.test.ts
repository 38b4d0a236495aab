import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { scenarios } from '../../simulator/scenarios/index.ts'
import { artifactNames } from '../../src/adapters/state/artifact-name.ts'
import { seal } from '../../src/adapters/state/seal.ts'
import { openStage, type Played, type Stage } from './stage.ts'
import { zipOf } from './zip.ts'

const OWN = '.github/workflows/pipeline-vitals.yml'
let stage: Stage

async function openQuiet(): Promise<Stage> {
  const opened = await openStage({ world: scenarios.quiet(1).world, requestsPerHour: 100_000 })
  // More than a page of runs, so that what is remembered shows in what is asked.
  const run = opened.simulator.world.runs.at(-1)
  if (!run) throw new Error('the scenario has no run')
  for (let i = 1; i <= 150; i++) opened.simulator.world.runs.push({ ...run, id: run.id + 1_000_000 + i })
  return opened
}

/** Whether runs of more than two days were listed: then nothing was remembered of them. */
function listedAgain({ requests }: Played): boolean {
  const ranges = requests.map(
    ({ path }) => new URL(path, 'https://x').searchParams.get('created')?.split('..') ?? [],
  )
  return ranges.some(([from = '', to = '']) => Date.parse(to) - Date.parse(from) > 2 * 86_400_000)
}

describe('what one run learnt, the next one knows', () => {
  let first: Played
  const stored = () => {
    const { results } = stage.simulator
    return { artifacts: results.artifacts().length, caches: results.caches().length }
  }

  // One stage for all of these: where nothing is new, nothing is stored.
  beforeAll(async () => {
    stage = await openQuiet()
    first = await stage.step()
    expect([listedAgain(first), stored()]).toEqual([true, { artifacts: 1, caches: 1 }])
  })
  afterAll(async () => await stage.close())
  afterEach(() => expect(stored().artifacts).toBe(1))

  test.each(['cache+artifact', 'cache', 'artifact'])('with state: %s', async (state) => {
    const second = await stage.step({ state })
    expect(listedAgain(second)).toBe(false)
    expect(second.report.overall).toEqual(first.report.overall)
    expect(second.log).not.toContain('::warning::')
  })

  test('but not with state: none, and runs of the monitor alone are not worth another copy', async () => {
    expect(listedAgain(await stage.step({ state: 'none' }))).toBe(true)
    expect(stored()).toEqual({ artifacts: 1, caches: 1 })
  })

  test('in an event that strangers can start from the artifact alone: the cache is not touched', async () => {
    const { log, ...played } = await stage.step({}, { event: 'workflow_run' })
    expect(log).not.toMatch(/tar|Cache /)
    expect(stored().caches).toBe(1)
    expect(listedAgain({ log, ...played })).toBe(false)
  })

  test('from no cache that is there and cannot be restored, and it is not written over', async () => {
    // Its token is of no service: every call to the cache is refused, while the listing shows an entry.
    const refused = await stage.step({ state: 'cache' }, {}, { ACTIONS_RUNTIME_TOKEN: 'a.b.c' })
    expect([refused.exitCode, refused.report.status, listedAgain(refused)]).toEqual([0, 'healthy', true])
    expect(stored().caches).toBe(1)
  })

  test('also when the cache is gone', async () => {
    stage.simulator.results.clearCaches()
    expect(listedAgain(await stage.step())).toBe(false)
  })
})

describe('on a stage of its own', () => {
  beforeEach(async () => {
    stage = await openQuiet()
  })
  afterEach(async () => await stage.close())

  test('what one run learnt with state: cache alone is known when there is no artifact', async () => {
    await stage.step({ state: 'cache' })
    expect(stage.simulator.results.artifacts()).toEqual([])
    expect(listedAgain(await stage.step())).toBe(false)
  })

  test('of many artifacts only the newest is read, which holds what was in the others', async () => {
    const { world } = stage.simulator
    for (let i = 0; i < 3; i++) {
      const [run] = world.runs
      if (run) world.runs.push({ ...run, id: run.id + 5_000_000 + i, createdAt: world.now })
      world.now += 60
      await stage.step({ state: 'artifact' })
    }
    const last = await stage.step({ state: 'artifact' })
    expect(stage.simulator.results.artifacts()).toHaveLength(3)
    expect(last.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(1)
  })

  test('a read-only cache is no reason to warn while the artifact holds the state', async () => {
    const first = await stage.step({}, { cacheMode: 'read' })
    expect(first.exitCode).toBe(0)
    expect(stage.simulator.results.caches()).toEqual([])
    expect(stage.simulator.results.artifacts()).toHaveLength(1)
    expect(listedAgain(await stage.step())).toBe(false)
  })

  test('two runs that raced lose nothing of each other', async () => {
    const { world } = stage.simulator
    const base = await stage.step({}, { number: 10 })
    const [first, second] = await Promise.all([
      openAnother({ number: 11 }, 'a'),
      openAnother({ number: 12 }, 'b'),
    ])
    expect([first.exitCode, second.exitCode]).toEqual([0, 0])
    world.now += 60
    const last = await stage.step({}, { number: 13 })
    expect(last.report.overall.runs).toBe(base.report.overall.runs)
    expect(listedAgain(last)).toBe(false)
  })

  /** A run on a machine of its own, at the same time as another. */
  async function openAnother(run: { readonly number: number }, machine: string): Promise<Played> {
    return await stage.step({ state: 'artifact' }, { ...run, folder: join(stage.root, machine) })
  }

  describe('a state that is not to be believed counts as none, and the report is as without', () => {
    const good = seal(JSON.stringify({ version: 1 }))
    const lies = seal(
      JSON.stringify({
        version: 1,
        repository: 'octo-org/another',
        mergedArtifacts: [],
        texts: [],
        runs: [],
        workflows: [],
        jobs: [],
        covered: [{ from: 0, to: 9_999_999_999 }],
        gone: [],
        examined: [],
      }),
    )
    test.each([
      // Every cut and every wrong bit is refused by `unseal`, as its own tests show.
      ['is torn', good.slice(0, -5), 'damaged or cut off'],
      ['lacks parts', good, 'is no list'],
      ['is of another repository', lies, 'another repository'],
      ['is 50 MB of junk', 'x'.repeat(50 * 1024 * 1024), 'larger than'],
    ])('when it %s', async (_, text, warning) => {
      const content = zipOf('state', text)
      stage.simulator.results.addArtifact({ name: artifactNames(OWN).usual, content, runId: ownRun() })
      const { report, log, exitCode } = await stage.step({ state: 'artifact' }, { number: 2 })
      expect(exitCode).toBe(0)
      expect(log).toMatch(new RegExp(`::warning::.*${warning}`))
      expect(report).toMatchObject({ status: 'healthy', notMeasured: [] })
    })

    test('when the zip is cut off', async () => {
      const content = zipOf('state', good).subarray(0, 60)
      stage.simulator.results.addArtifact({ name: artifactNames(OWN).usual, content, runId: ownRun() })
      const { report, log } = await stage.step({ state: 'artifact' }, { number: 2 })
      expect(log).toContain('::warning::The state in the artifact cannot be read')
      expect(report.status).toBe('healthy')
    })
  })

  test('a state of a later version is left as it is', async () => {
    const content = zipOf('state', seal(JSON.stringify({ version: 99, secrets: 'of the future' })))
    stage.simulator.results.addArtifact({ name: artifactNames(OWN).usual, content, runId: ownRun() })
    const { report, log } = await stage.step({}, { number: 2 })
    expect(log).toContain('::warning::The state in the artifact was written by a later version')
    expect(report.status).toBe('healthy')
    expect(stage.simulator.results.artifacts()).toHaveLength(1)
    expect(stage.simulator.results.caches()).toEqual([])
  })

  test('an artifact of a fork, of another branch, of another workflow or of a pull request is not read', async () => {
    const { world } = stage.simulator
    const [someRun] = world.runs
    const ownId = ownRun()
    const own = world.runs.find(({ id }) => id === ownId)
    if (!someRun || !own) throw new Error('the scenario has no run')
    const impostors = [
      { ...own, id: 1, fromFork: true },
      { ...own, id: 2, branch: 'feature/x' },
      { ...someRun, id: 3 },
      { ...own, id: 4, event: 'pull_request_target' },
    ]
    for (const run of impostors) {
      world.runs.push({ ...run, createdAt: world.now - 100 * 86_400 })
      const content = zipOf('state', 'poison')
      stage.simulator.results.addArtifact({ name: artifactNames(OWN).usual, content, runId: run.id })
    }
    const { log, requests } = await stage.step({ state: 'artifact' }, { number: 2 })
    expect(log).not.toContain('::warning::')
    expect(requests.some(({ path }) => path.endsWith('/zip'))).toBe(false)
  })

  test('what a monitor that was killed left under the other name is looked for where its run did not pass', async () => {
    const { world, results } = stage.simulator
    const id = ownRun()
    const [made] = world.runs.filter((run) => run.id === id)
    if (!made) throw new Error('the scenario has no run')
    const own = { ...made, createdAt: world.now - 60 }
    world.runs = [...world.runs.filter((run) => run.id !== id), own]
    results.addArtifact({ name: artifactNames(OWN).spare, content: zipOf('state', 'torn'), runId: id })
    const warned: boolean[] = []
    for (const conclusion of ['success', 'failure']) {
      own.attempts = own.attempts.map((attempt) => ({ ...attempt, conclusion }))
      const { log } = await stage.step({ state: 'artifact' }, { number: 2, cacheMode: 'none' })
      warned.push(log.includes('The state in the artifact cannot be read'))
    }
    expect(warned).toEqual([false, true])
  })

  test('a later step of the same job knows what an earlier one read', async () => {
    const folder = join(stage.root, 'one-job')
    await stage.step({ state: 'artifact' }, { folder, number: 5 })
    const second = await stage.step({ state: 'artifact' }, { folder, number: 5 })
    // The artifacts’ list, the newest page, and a look at the runs that it does not show.
    expect(second.requests.length).toBeLessThanOrEqual(3)
  })
})

/** A run of the monitor on the default branch, as an earlier step would have left it. */
function ownRun(): number {
  const { world } = stage.simulator
  const id = 89_000_000_000
  const workflow = {
    id: 9_000_000,
    name: 'Pipeline Vitals',
    path: '.github/workflows/pipeline-vitals.yml',
    state: 'active',
  }
  if (!world.workflows.some((known) => known.id === workflow.id)) world.workflows.push(workflow)
  if (world.runs.some((run) => run.id === id)) return id
  const [like] = world.runs
  if (!like) throw new Error('the scenario has no run')
  world.runs.push({ ...like, id, workflowId: workflow.id, event: 'schedule', createdAt: world.now - 86_400 })
  return id
}
