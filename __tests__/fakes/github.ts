import { createHash } from 'node:crypto'
import { accountId } from '../../simulator/accounts.ts'
import { commitsBetween, commitsIn, commitsTouching } from '../../simulator/commits.ts'
import { logOf } from '../../simulator/logs/job-log.ts'
import { type Attempt, latest, type Run, type World } from '../../simulator/world.ts'
import type { Dependencies } from '../../src/core/dependencies/dependencies.ts'
import type { Commit } from '../../src/core/failures/commit-range.ts'
import { pullIn } from '../../src/core/failures/commit-range.ts'
import { createLogWindow } from '../../src/core/failures/log-window.ts'
import { conclusions, type Job, type Seconds } from '../../src/core/model.ts'
import type { WorkflowFile } from '../../src/core/workflow-file.ts'
import { ApiError } from '../../src/errors.ts'
import {
  type Clock,
  type GitHub,
  type RunPage,
  type SeenRun,
  SUITES_LOOKED_AT,
  type Suite,
  WORKFLOW_COMMITS,
} from '../../src/ports/github.ts'

const PAGE = 100
/** When workflows were created of which a world does not say it. */
const LONG_AGO = Date.parse('2024-01-01T00:00:00Z') / 1000
const CAP = 1000

export type FakeOptions = {
  readonly budget?: number
  readonly mayReadFiles?: boolean
  readonly mayReadIssues?: boolean
  readonly hasZips?: boolean
  readonly hasGraphQL?: boolean
  /** Called before each request that the budget allows; may change the world. */
  readonly before?: (request: number, asked: string) => void
}

export type FakeGitHub = { readonly github: GitHub; readonly clock: Clock; readonly asked: readonly string[] }

/** GitHub in memory, over a world that tests may change between any two requests. */
export function fakeGitHub(world: World, options: FakeOptions = {}): FakeGitHub {
  const {
    budget = Number.POSITIVE_INFINITY,
    mayReadFiles = true,
    mayReadIssues = true,
    hasZips = true,
    hasGraphQL = true,
    before,
  } = options
  const asked: string[] = []
  let now = world.now

  async function ask<T>(question: string, answer: () => T): Promise<T> {
    if (asked.length >= budget) throw new ApiError('budget', 'The requests are used up.')
    asked.push(question)
    // An answer takes its time: others may ask in between.
    await undefined
    before?.(asked.length, question)
    now = world.now
    return answer()
  }

  const newestFirst = (from: Seconds, to: Seconds) =>
    world.runs
      .filter((run) => run.createdAt <= world.now && run.createdAt >= from && run.createdAt <= to)
      .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
  const find = (runId: number): Run =>
    world.runs.find(({ id, createdAt }) => id === runId && createdAt <= world.now) ?? notFound()
  const findAttempt = (run: Run, number: number): Attempt =>
    run.attempts.find((attempt) => attempt.number === number) ?? notFound()
  const page = (runs: readonly Run[], number: number): RunPage => ({
    seen: runs.slice((number - 1) * PAGE, number * PAGE).map((run) => toSeen(world, run, latest(run))),
    total: runs.length,
  })

  const found = (ids: readonly string[]) => {
    const wanted = new Set(ids)
    return world.runs.filter((run) => run.createdAt <= world.now && wanted.has(suiteOf(run)))
  }

  const github: GitHub = {
    newestRuns: async (etag) =>
      await ask('newest', () => {
        const newest = page(newestFirst(0, Number.POSITIVE_INFINITY), 1)
        const own = createHash('sha256').update(JSON.stringify(newest)).digest('hex')
        return own === etag ? 'unchanged' : { ...newest, etag: own }
      }),
    runsCreated: async ({ from, to, page: number, conclusion }) => {
      if (number > CAP / PAGE) throw new RangeError(`page ${number} of runs does not exist`)
      return await ask(`created ${from}..${to ?? ''} ${conclusion ?? ''} ${number}`, () => {
        const matching = newestFirst(from, to ?? Number.POSITIVE_INFINITY).filter(
          (run) => conclusion === undefined || latest(run).conclusion === conclusion,
        )
        return page(matching, number)
      })
    },
    run: async (runId) =>
      await ask(`run ${runId}`, () => {
        const run = find(runId)
        return toSeen(world, run, latest(run))
      }),
    attempt: async (runId, attempt) =>
      await ask(`attempt ${runId}/${attempt}`, () => {
        const run = find(runId)
        return toSeen(world, run, findAttempt(run, attempt))
      }),
    jobs: async (runId, attempt) =>
      await ask(`jobs ${runId}/${attempt}`, () => findAttempt(find(runId), attempt).jobs.map(toJob)),
    suites: async (ids) =>
      await ask(`suites ${ids.length}`, () => {
        if (ids.length > SUITES_LOOKED_AT) throw new RangeError(`${ids.length} suites are too many`)
        if (!hasGraphQL) throw new ApiError('forbidden', 'It needs `checks: read`.')
        return new Map(found(ids).map((run) => [suiteOf(run), toSuite(run)]))
      }),
    suitesWithJobs: async (ids, { annotations }) =>
      await ask(`jobs of suites ${ids.length}`, () => {
        if (!hasGraphQL) throw new ApiError('forbidden', 'It needs `checks: read`.')
        return new Map(
          found(ids).map((run) => [
            suiteOf(run),
            {
              ...toSuite(run),
              jobs: run.attempts.flatMap(({ jobs }) => jobs.map((job) => toJobOfSuite(job, annotations))),
            },
          ]),
        )
      }),
    log: async (jobId) =>
      await ask(`log ${jobId}`, () => {
        const log = logOf(world, jobId)
        if (log === undefined || log === 'expired') return notFound()
        const window = createLogWindow()
        for (const piece of log) window.push(piece)
        return window.finish()
      }),
    runLogs: async ({ runId, attempt, choose, take }) => {
      const { jobs } = await ask(`logs ${runId}/${attempt}`, () => findAttempt(find(runId), attempt))
      if (!hasZips) throw new ApiError('shape', 'The zip is not whole.')
      const files = new Map(
        jobs.map((job, i) => [`${i}_${job.name.replaceAll('/', '')}.txt`, logOf(world, job.id)]),
      )
      for (const [file, jobId] of choose([...files.keys()])) {
        const log = files.get(file)
        if (log === undefined || log === 'expired') continue
        const window = createLogWindow()
        for (const piece of log) window.push(piece)
        await take(jobId, window.finish())
      }
    },
    labelledIssues: async (label) =>
      await ask(`issues ${label}`, () => {
        if (!mayReadIssues) throw new ApiError('forbidden', 'It needs `issues: read`.')
        return world.issues
          .filter(({ labels, closedAt }) => closedAt === undefined && labels.includes(label))
          .map(({ number, title, body = '', author = 'github-actions[bot]' }) => ({
            ...{ number, title, body },
            author: author === null ? undefined : { id: accountId(author), login: author },
          }))
      }),
    mayWrite: async (login) =>
      await ask(`permission of ${login}`, () =>
        ['admin', 'maintain', 'write'].includes(world.people.get(login) ?? 'read'),
      ),
    compare: async (base, head) =>
      await ask(`compare ${base}...${head}`, () => {
        const between = commitsBetween(world, { base, head }) ?? notFound()
        const commits = between.map(({ files: _, ...commit }) => toCommit(commit))
        const files = [...new Set(between.flatMap((commit) => commit.files))]
        return { base, head, total: commits.length, onBaseAlone: 0, commits, files }
      }),
    commit: async (sha) =>
      await ask(`commit ${sha}`, () => {
        const { files, ...commit } = commitsIn(world).find((commit) => commit.sha === sha) ?? notFound()
        return { ...toCommit(commit), files }
      }),
    workflowCommits: async ({ from, to }) =>
      await ask(`workflow commits ${from}..${to}`, () =>
        commitsTouching(world, '.github/workflows', { since: from, until: to })
          .slice(0, WORKFLOW_COMMITS)
          .map(({ files: _, ...commit }) => ({ ...toCommit(commit), at: commit.at })),
      ),
    pullsOf: async (shas) =>
      await ask(`pulls of ${shas.length}`, () => {
        // What the token may not see is not there.
        const seen = hasGraphQL ? commitsIn(world) : []
        const known = seen.filter(({ sha, pull }) => shas.includes(sha) && pull !== undefined)
        return new Map(known.map(({ sha, pull = 0 }) => [sha, pull]))
      }),
    workflows: async () =>
      await ask('workflows', () =>
        world.workflows.map((workflow) => ({
          createdAt: LONG_AGO,
          ...workflow,
          nodeId: `W_${workflow.id}`,
        })),
      ),
    workflowFile: async (path) =>
      await ask(`workflow file ${path}`, () => (world.files.has(path) ? noSchedule : notFound())),
    fileChanges: async (paths) =>
      await ask('file changes', () => {
        const createdAt = (path: string) => world.workflows.find((one) => one.path === path)?.createdAt
        return new Map(paths.map((path) => [path, createdAt(path) ?? LONG_AGO]))
      }),
    commitsOfFiles: async (paths, { from, to }) =>
      await ask(`commits of ${paths.length} files`, () => {
        // What the token may not see is not there.
        const changed = (path: string) =>
          hasGraphQL ? commitsTouching(world, path, { since: from, until: to }) : []
        return new Map(
          paths.map((path) => [
            path,
            changed(path)
              .slice(0, 100)
              .map(({ sha }) => sha),
          ]),
        )
      }),
    overview: async ({ workflows, suites }) =>
      await ask(suites.length > 0 ? `overview, suites ${suites.length}` : 'overview', () => {
        if (!hasGraphQL) throw new ApiError('forbidden', 'It needs `contents: read`.')
        const files = new Map([...world.files.keys()].map((path) => [path, noSchedule]))
        const shown = world.workflows.filter(({ id }) => workflows.includes(`W_${id}`))
        return {
          ...{ newestCommitAt: world.now, files, dependencies: noDependencies, missing: [] },
          ...(workflows.length > 0 && {
            workflows: new Map(shown.map(({ id, name, state }) => [`W_${id}`, { name, state }])),
          }),
          ...(suites.length > 0 && {
            suites: new Map(found(suites).map((run) => [suiteOf(run), toSuite(run)])),
          }),
        }
      }),
    defaultBranch: async () => await ask('repository', () => world.defaultBranch),
    file: async (path) =>
      await ask(`file ${path}`, () => {
        if (!mayReadFiles) throw new ApiError('forbidden', 'The token may not read this.')
        return world.files.get(path) ?? notFound()
      }),
    artifacts: async (name) => await ask(`artifacts ${name}`, () => []),
    artifactZip: async (id) => await ask(`artifact ${id}`, notFound),
    cacheKeys: async (prefix) => await ask(`caches ${prefix}`, () => []),
    requests: () => ({ made: asked.length, remaining: undefined }),
  }
  return { github, clock: { now: () => now }, asked }
}

function toCommit({ sha, title, author }: Pick<Commit, 'sha' | 'title' | 'author'>): Commit {
  const pull = pullIn(title)
  return { sha, title, author, ...(pull !== undefined && { pull }) }
}

/** What is in the worlds' files does not matter to collecting. */
const noSchedule: WorkflowFile = { events: ['push'], schedules: [], jobs: [] }

const noDependencies: Dependencies = {
  vulnerabilities: { open: 0, alerts: [] },
  updates: { requests: [], unseen: 0 },
}

/** As the simulator names it. */
function suiteOf(run: Run): string {
  return `CS_${run.id}`
}

function toSuite(run: Run): Suite {
  const { status, conclusion, updatedAt } = latest(run)
  return { updatedAt, conclusion: status === 'completed' ? known(conclusion) : undefined }
}

function notFound(): never {
  throw new ApiError('not-found', 'GitHub does not find it.')
}

/** What a listing or a single look shows of a run. */
export function toSeen(world: World, run: Run, attempt: Attempt): SeenRun {
  const workflow = world.workflows.find(({ id }) => id === run.workflowId) ?? notFound()
  const { id, workflowId, number, event, branch, sha, fromFork, createdAt } = run
  return {
    run: {
      ...{ id, workflowId, number, event, sha, fromFork, createdAt },
      branch: branch ?? undefined,
      checkSuite: suiteOf(run),
      attempts: [
        {
          number: attempt.number,
          startedAt: attempt.startedAt,
          updatedAt: attempt.updatedAt,
          conclusion: attempt.status === 'completed' ? known(attempt.conclusion) : undefined,
        },
      ],
    },
    workflow: { id: workflow.id, name: workflow.name, path: workflow.path },
  }
}

function toJob({
  id,
  name,
  conclusion,
  startedAt,
  completedAt,
  steps,
  labels,
}: Attempt['jobs'][number]): Job {
  let from = startedAt
  return {
    ...{ id, name, startedAt },
    conclusion: completedAt === null ? undefined : known(conclusion),
    completedAt: completedAt ?? undefined,
    failedStep: steps.find((step) => ['failure', 'timed_out'].includes(step.conclusion))?.name,
    ...(labels.length > 0 && { runner: labels.join(', ') }),
    steps: steps
      .map(({ name, conclusion, seconds }) => {
        from += seconds
        return { name, conclusion: known(conclusion), startedAt: from - seconds, completedAt: from }
      })
      .filter(({ conclusion }) => conclusion !== 'skipped'),
  }
}

/** GraphQL does not say on which runner; annotations only where they are asked for. */
function toJobOfSuite(job: Attempt['jobs'][number], withAnnotations: boolean): Job {
  const { runner: _, ...shown } = toJob(job)
  const annotations = (job.annotations ?? []).map(({ level, message }) => ({ level, message }))
  return { ...shown, ...(withAnnotations && { annotations }) }
}

function known(word: string | null) {
  return conclusions.find((conclusion) => conclusion === word) ?? 'unknown'
}
