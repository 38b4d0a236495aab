import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { routes } from '../../simulator/api/routes.ts'
import { replay } from '../../simulator/replay.ts'
import { failingBuilds } from '../../simulator/scenarios/failing-builds.ts'
import { scenarios } from '../../simulator/scenarios/index.ts'
import { vitalSigns } from '../../simulator/scenarios/vital-signs.ts'
import { type Options, type SeenRequest, type Simulator, startSimulator } from '../../simulator/server.ts'
import { emptyWorld, latest, type World } from '../../simulator/world.ts'
import { openStage, type Stage } from '../dist/stage.ts'
import { answerMisfits, errorMisfits, requestMisfits, templateOf, templates } from './description.ts'

const HOUR = 3600

/** Answers that the real GitHub gave, where they are at hand. */
const recordings = [
  'hub4j__startup_failure_4.json',
  'simplesamlphp__list_runs_30of2959.json',
  'stencil-speed__jobs_by_run_296runs.json',
].map((name) => ({
  name,
  file: fileURLToPath(new URL(`../../../shared/real/api/${name}`, import.meta.url)),
}))

const cases = [
  ...(['flaky-week', 'broken-main', 'empty'] as const).map((name) => ({
    name,
    there: true,
    recorded: false,
    world: () => scenarios[name](1).world,
  })),
  {
    ...{ name: 'failing builds', there: true, recorded: false },
    world: () => failingBuilds(1).world,
  },
  {
    ...{ name: 'warnings, with annotations', there: true, recorded: false },
    world: () => vitalSigns.warnings(1).world,
  },
  ...recordings.map(({ name, file }) => ({
    name: `the replay of ${name}`,
    there: existsSync(file),
    recorded: true,
    world: () => replay(file),
  })),
]

test('every route of the simulator is one of GitHub’s', () => {
  expect(routes.filter(({ template }) => !templates.has(template))).toEqual([])
})

/** One is enough to show how the product asks where it remembers what it saw. */
const remembered = 'broken-main'
const answeredWell = new Set<string>()
const asked = new Set<string>()

for (const { name, there, recorded, world } of cases) {
  // The recordings are not part of this repository.
  const describeIfThere = there ? describe : describe.skip
  describeIfThere(there ? name : `${name}, which is not at hand here`, () => {
    let requests: readonly SeenRequest[]
    let answers: readonly Answer[]

    beforeAll(async () => {
      const stage = await openStage({ world: world(), requestsPerHour: 15_000 })
      const { simulator } = stage
      try {
        requests = await requestsOfProduct(stage, name === remembered)
        answers = await ask(simulator, [...addressesIn(simulator), ...requests.map(({ path }) => path)])
      } finally {
        await stage.close()
      }
      for (const { template, status } of answers) if (status < 400) answeredWell.add(template)
      for (const { path } of requests) asked.add(templateOf(path.replace(/\?.*/, ''))?.template ?? path)
    })

    test('every answer fits', () => {
      // A recording lacks earlier attempts. The description knows no body of a redirect.
      const expected = recorded ? [200, 302, 404] : [200, 302]
      // Nobody has to have a config file.
      const isAbsent = ({ status, template }: Answer) =>
        status === 404 && template.endsWith('/contents/{path}')
      expect(answers.filter((answer) => !expected.includes(answer.status) && !isAbsent(answer))).toEqual([])
      const found = answers.flatMap(({ template, status, json }) => {
        if (status === 302) return []
        // GitHub itself says more than it describes; the simulator on its own does not.
        return told(
          template,
          status === 200 ? answerMisfits(template, json, !recorded) : errorMisfits(status, json),
        )
      })
      expect([...new Set(found)]).toEqual([])
    })

    test('every request of the product fits', () => {
      expect(requests.length).toBeGreaterThan(0)
      expect(requests.flatMap((request) => told(request.path, requestMisfits(request)))).toEqual([])
    })

    test('every request of the product says who asks, for what, and of which version', () => {
      const odd = requests.filter(
        ({ headers, authorized }) =>
          !authorized ||
          headers['user-agent'] === undefined ||
          !/^application\/vnd\.github\.[\w.]+\+json$/.test(headers.accept ?? '') ||
          !/^\d{4}-\d\d-\d\d$/.test(String(headers['x-github-api-version'])),
      )
      expect(odd).toEqual([])
    })
  })
}

test('every route of the simulator gave a good answer that was looked at', () => {
  // Issues are answered by routes of their own, which are looked at where they are written.
  const known = new Set(routes.map(({ template }) => template))
  expect([...answeredWell].filter((template) => known.has(template)).toSorted()).toEqual(
    [...known].toSorted(),
  )
})

test('the product was seen to use all it uses of the API', () => {
  const repo = '/repos/{owner}/{repo}'
  expect([...asked].toSorted()).toEqual(
    [
      repo,
      `${repo}/actions/artifacts`,
      `${repo}/actions/artifacts/{artifact_id}/{archive_format}`,
      `${repo}/actions/caches`,
      `${repo}/actions/jobs/{job_id}/logs`,
      `${repo}/actions/runs`,
      `${repo}/actions/runs/{run_id}/attempts/{attempt_number}`,
      `${repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
      `${repo}/actions/workflows`,
      `${repo}/collaborators/{username}/permission`,
      `${repo}/commits`,
      `${repo}/commits/{ref}`,
      `${repo}/compare/{basehead}`,
      `${repo}/contents/{path}`,
      `${repo}/issues`,
      `${repo}/issues/{issue_number}`,
    ].toSorted(),
  )
})

describe('a refusal fits', () => {
  const runs = '/repos/octo-org/octo-repo/actions/runs'
  const refusals: readonly Refusal[] = [
    { status: 401, why: 'a wrong token', path: runs, token: 'wrong' },
    { status: 403, why: 'a permission that is missing', path: runs, options: { permissions: {} } },
    { status: 403, why: 'a rate limit that is reached', path: runs, options: { requestsPerHour: 0 } },
    { status: 404, why: 'a run that does not exist', path: `${runs}/1` },
    { status: 404, why: 'another repository', path: '/repos/octo-org/another/actions/runs' },
    { status: 404, why: 'a path that is none', path: '/no/such/path' },
    { status: 422, why: 'a range that is none', path: `${runs}?created=yesterday` },
    { status: 422, why: 'a status that cannot be searched for', path: `${runs}?status=startup_failure` },
  ]
  test.each(refusals)('$status for $why', async ({ status, path, token, options }) => {
    const simulator = await startSimulator({ world: emptyWorld(1_800_000_000), ...options })
    try {
      const headers = { authorization: `Bearer ${token ?? simulator.token}` }
      const response = await fetch(`${simulator.url}${path}`, { headers })
      const json: unknown = await response.json()
      expect(response.status).toBe(status)
      expect(json).toHaveProperty('message')
      expect(errorMisfits(status, json)).toEqual([])
    } finally {
      await simulator.close()
    }
  })
})

type Refusal = {
  readonly status: number
  readonly why: string
  readonly path: string
  readonly token?: string
  readonly options?: Omit<Options, 'world'>
}

describe('a request does not fit', () => {
  const runs = '/repos/octo-org/octo-repo/actions/runs'
  test.each([
    ['with another method', 'POST', runs],
    ['at a path that is none', 'GET', '/repos/octo-org/octo-repo/actions/walks'],
    ['with a parameter that is unknown', 'GET', `${runs}?colour=red`],
    ['with a parameter that is given twice', 'GET', `${runs}?page=1&page=2`],
    ['with more a page than there can be', 'GET', `${runs}?per_page=101`],
    ['with a word that is not in the list', 'GET', `${runs}?status=startup_failure`],
    ['with a range that is none', 'GET', `${runs}?created=2026-01-01..`],
    ['with an id that is no number', 'GET', `${runs}/newest`],
  ])('%s', (_, method, path) => {
    expect(requestMisfits({ method, path })).toHaveLength(1)
  })
})

/** The bundled product, run without any memory and, where it is to be run again, an hour later with an artifact of it. */
async function requestsOfProduct(
  { simulator, step }: Stage,
  again: boolean,
): Promise<readonly SeenRequest[]> {
  for (const turn of again ? ['first', 'second'] : ['first']) {
    // Without the event's payload it has to ask for the default branch.
    const { exitCode, log } = await step(
      { mode: 'health-check, analyze-failures, weekly-report' },
      {},
      { GITHUB_EVENT_PATH: '' },
    )
    if (exitCode !== 0) throw new Error(`The action ended with ${exitCode} in its ${turn} run:\n${log}`)
    simulator.results.clearCaches()
    simulator.world.now += HOUR
  }
  // The description is one of the REST API; queries are held against GitHub's schema elsewhere.
  return simulator.requests.filter(({ path }) => path !== '/graphql')
}

/** Addresses of all that the simulator's routes can show of its world: all pages, one run of each kind. */
function addressesIn({ world, results }: Simulator): readonly string[] {
  const whole = { owner: world.owner, repo: world.name }
  const places: readonly Readonly<Record<string, string | number>>[] = [
    whole,
    ...world.workflows.map(({ id }) => ({ ...whole, workflow_id: id })),
    ...oneOfEachKind(world).flatMap((run) =>
      run.attempts.map(({ number, jobs }) => {
        const checkRun = jobs[0] && { check_run_id: jobs[0].id, job_id: jobs[0].id }
        const commits = { ref: run.sha, basehead: `${world.runs[0]?.sha}...${run.sha}` }
        return { ...whole, ...checkRun, ...commits, run_id: run.id, attempt_number: number }
      }),
    ),
    ...[...world.files.keys()].map((path) => ({ ...whole, path })),
    ...results.artifacts().map(({ id }) => ({ ...whole, artifact_id: id, archive_format: 'zip' })),
  ]
  return routes.flatMap(({ template }) => {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    return places
      .filter((place) => names.every((name) => name in place))
      .map((place) =>
        template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(`${place[name]}`)),
      )
  })
}

function oneOfEachKind(world: World) {
  const kind = (run: World['runs'][number]) => {
    const { status, conclusion } = latest(run)
    return [run.workflowId, run.attempts.length, status, conclusion, run.event].join()
  }
  return [...new Map(world.runs.map((run) => [kind(run), run])).values()]
}

type Answer = {
  readonly template: string
  readonly status: number
  readonly json?: unknown
}

/** Asks for each address, and for the pages that follow. */
async function ask(simulator: Simulator, addresses: readonly string[]): Promise<readonly Answer[]> {
  const headers = {
    authorization: `Bearer ${simulator.token}`,
    accept: 'application/vnd.github+json',
  }
  const waiting = new Set(addresses.map((address) => new URL(address, simulator.url).href))
  const answers: Answer[] = []
  // A set that grows while it is gone through is gone through to its end.
  for (const address of waiting) {
    const response = await fetch(address, { headers, redirect: 'manual' })
    const template = templateOf(new URL(address).pathname)?.template ?? address
    const text = await response.text()
    answers.push({ template, status: response.status, ...(text && { json: JSON.parse(text) }) })
    const next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
    if (next) waiting.add(next)
  }
  return answers
}

function told(what: string, misfits: readonly string[]): readonly string[] {
  return misfits.map((misfit) => `${what}: ${misfit}`)
}
