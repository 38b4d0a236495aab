import { afterEach, describe, expect, test } from '@jest/globals'
import { queryTimeout } from '../../simulator/faults.ts'
import { type Options, type Simulator, startSimulator } from '../../simulator/server.ts'
import type { World } from '../../simulator/world.ts'
import { makeAttempt, makeJob, makeRun, NOW, rerun, worldAt } from '../fakes/world.ts'
import { jobsQuery, query, repositoryQuery } from './queries.ts'

let simulator: Simulator | undefined
afterEach(async () => await simulator?.close())

async function start(world: World, options: Omit<Options, 'world'> = {}): Promise<Simulator> {
  simulator = await startSimulator({ world, ...options })
  return simulator
}

/** A run whose test job failed and passed when run again, with an annotation. */
function worldWithRuns(): World {
  const world = worldAt()
  const failed = {
    ...makeJob(11, NOW - 900, 60, 'failure'),
    name: 'test',
    annotations: [{ level: 'failure', message: 'Process completed with exit code 1.' }] as const,
  }
  const run = makeRun({ id: 1, createdAt: NOW - 910, conclusion: 'failure', jobs: [failed], branch: 'main' })
  rerun(run, NOW - 600, { jobs: [{ ...makeJob(12, NOW - 590, 50), name: 'test' }] })
  world.runs.push(
    run,
    makeRun({
      id: 2,
      createdAt: NOW - 500,
      conclusion: 'timed_out',
      jobs: [makeJob(21, NOW, 9, 'timed_out')],
    }),
  )
  world.runs.push({
    ...makeRun({ id: 3, createdAt: NOW - 100 }),
    attempts: [makeAttempt(1, NOW - 100, { conclusion: null })],
  })
  return world
}

const suites = (...ids: readonly string[]) => ({ suites: ids, annotations: true })

describe('check suites', () => {
  test('hold the jobs of every attempt, with steps and annotations', async () => {
    const { status, data, errors } = await query(await start(worldWithRuns()), jobsQuery, suites('CS_1'))
    expect({ status, errors }).toEqual({ status: 200, errors: undefined })
    expect(data).toMatchObject({
      nodes: [
        {
          id: 'CS_1',
          status: 'COMPLETED',
          conclusion: 'SUCCESS',
          workflowRun: { updatedAt: '2026-11-20T11:50:50Z' },
          checkRuns: {
            totalCount: 2,
            nodes: [
              {
                name: 'test',
                conclusion: 'FAILURE',
                startedAt: '2026-11-20T11:45:00Z',
                completedAt: '2026-11-20T11:46:00Z',
                detailsUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1/job/11',
                steps: {
                  totalCount: 2,
                  nodes: [
                    { name: 'Set up job', conclusion: 'SUCCESS', completedAt: '2026-11-20T11:45:01Z' },
                    { name: 'Run tests', conclusion: 'FAILURE', startedAt: '2026-11-20T11:45:01Z' },
                  ],
                },
                annotations: {
                  nodes: [
                    {
                      annotationLevel: 'FAILURE',
                      message: 'Process completed with exit code 1.',
                      title: null,
                    },
                  ],
                },
              },
              { name: 'test', conclusion: 'SUCCESS', annotations: { nodes: [] } },
            ],
          },
        },
      ],
    })
  })

  test('say TIMED_OUT where REST says timed_out, and nothing of how a run that goes on will end', async () => {
    const { data } = await query(await start(worldWithRuns()), jobsQuery, suites('CS_2', 'CS_3'))
    expect(data).toMatchObject({
      nodes: [
        { conclusion: 'TIMED_OUT', checkRuns: { nodes: [{ conclusion: 'TIMED_OUT' }] } },
        { status: 'IN_PROGRESS', conclusion: null, checkRuns: { totalCount: 0 } },
      ],
    })
  })

  test('come in the order they were asked for, null with a reason where there is none', async () => {
    const { status, data, errors } = await query(
      await start(worldWithRuns()),
      jobsQuery,
      suites('CS_2', 'CS_9', 'CS_1'),
    )
    expect(status).toBe(200)
    expect(data).toMatchObject({ nodes: [{ id: 'CS_2' }, null, { id: 'CS_1' }] })
    expect(errors).toEqual([
      {
        type: 'NOT_FOUND',
        path: ['nodes', 1],
        locations: expect.any(Array),
        message: "Could not resolve to a node with the global id of 'CS_9'",
      },
    ])
  })

  test('are refused one by one to a token without checks: read', async () => {
    const stranger = await start(worldWithRuns(), { permissions: { actions: 'read', contents: 'read' } })
    const { status, data, errors } = await query(stranger, jobsQuery, suites('CS_1', 'CS_2'))
    expect({ status, data }).toEqual({ status: 200, data: { nodes: [null, null] } })
    expect(errors).toMatchObject([
      { type: 'FORBIDDEN', path: ['nodes', 0], message: 'Resource not accessible by integration' },
      { type: 'FORBIDDEN', path: ['nodes', 1] },
    ])
  })

  test('list no more check runs than were asked for, and how many there are', async () => {
    const world = worldAt()
    const jobs = Array.from({ length: 45 }, (_, i) => makeJob(100 + i, NOW - 100, 10))
    world.runs.push(makeRun({ id: 1, createdAt: NOW - 200, jobs }))
    const { data } = await query(await start(world), jobsQuery, suites('CS_1'))
    expect(data).toMatchObject({ nodes: [{ checkRuns: { totalCount: 45, nodes: { length: 40 } } }] })
  })
})

describe('workflows', () => {
  const workflowsQuery =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Workflow { databaseId name state } ... on CheckSuite { id } } }'
  const ids = ['W_1', 'CS_1', 'W_5000000000', 'W_9']

  function worldWithWorkflows(): World {
    const world = worldWithRuns()
    const path = '.github/workflows/old.yml'
    world.workflows.push({ id: 5_000_000_000, name: 'Old', path, state: 'disabled_inactivity' })
    return world
  }

  test('are told beside suites, with states in capitals, and without an id that is too large', async () => {
    const { data, errors } = await query(await start(worldWithWorkflows()), workflowsQuery, { ids })
    expect(data).toEqual({
      nodes: [
        { databaseId: 1, name: 'CI', state: 'ACTIVE' },
        { id: 'CS_1' },
        { databaseId: null, name: 'Old', state: 'DISABLED_INACTIVITY' },
        null,
      ],
    })
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['nodes', 3] }])
  })

  test('are refused one by one to a token without actions: read', async () => {
    const stranger = await start(worldWithWorkflows(), { permissions: { contents: 'read', checks: 'read' } })
    const { data, errors } = await query(stranger, workflowsQuery, { ids: ids.slice(0, 2) })
    expect(data).toEqual({ nodes: [null, { id: 'CS_1' }] })
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['nodes', 0] }])
  })
})

describe('a repository', () => {
  const asked = { owner: 'octo-org', name: 'octo-repo', label: 'pipeline-vitals' }

  test('tells its newest commit, its workflow files and the issues with a label', async () => {
    const world = worldWithRuns()
    world.issues = [
      {
        number: 1,
        title: 'One',
        createdAt: NOW - 50,
        labels: ['pipeline-vitals', 'false-alarm'],
        reactions: { '-1': 2 },
      },
      { number: 2, title: 'Two', createdAt: NOW - 40, labels: ['bug'], reactions: {} },
    ]
    const { data, errors } = await query(await start(world), repositoryQuery, asked)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      repository: {
        defaultBranchRef: { name: 'main', target: { committedDate: '2026-11-20T11:44:50Z' } },
        object: {
          entries: [
            {
              name: 'ci.yml',
              type: 'blob',
              object: {
                text: expect.stringContaining('timeout-minutes: 30'),
                byteSize: 38,
                isTruncated: false,
              },
            },
          ],
        },
        issues: {
          totalCount: 1,
          nodes: [
            {
              createdAt: '2026-11-20T11:59:10Z',
              labels: { nodes: [{ name: 'pipeline-vitals' }, { name: 'false-alarm' }] },
              reactionGroups: expect.arrayContaining([
                { content: 'THUMBS_DOWN', reactors: { totalCount: 2 } },
                { content: 'THUMBS_UP', reactors: { totalCount: 0 } },
              ]),
            },
          ],
        },
      },
    })
  })

  test('without workflow files has no object, and without runs no commit', async () => {
    const world = worldAt()
    world.files.clear()
    const { data } = await query(await start(world), repositoryQuery, asked)
    expect(data).toMatchObject({ repository: { object: null, defaultBranchRef: { target: null } } })
  })

  test('that is another is not found', async () => {
    const { data, errors } = await query(await start(worldAt()), repositoryQuery, { ...asked, name: 'other' })
    expect(data).toEqual({ repository: null })
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['repository'] }])
  })

  test('is refused whole to a token that may not read its issues, for they cannot be null', async () => {
    const stranger = await start(worldAt(), { permissions: { contents: 'read' } })
    const { data, errors } = await query(stranger, repositoryQuery, asked)
    expect(data).toEqual({ repository: null })
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['repository', 'issues'] }])
  })
})

describe('limits', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, i) => `CS_${i}`)

  test('a query costs the requests of its connections by the hundred, from a bucket of its own', async () => {
    const { headers } = await query(await start(worldAt()), jobsQuery, {
      suites: ids(10),
      annotations: false,
    })
    // 10 suites × (1 for check runs + 40 for their steps) = 410 requests.
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-ratelimit-resource': 'graphql',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-used': '4',
      'x-ratelimit-remaining': '996',
    })
    const annotated = await query(simulator as Simulator, jobsQuery, { suites: ids(10), annotations: true })
    expect(annotated.headers.get('x-ratelimit-used')).toBe('12')
  })

  test('a connection in a fragment costs what it costs elsewhere', async () => {
    const inner = 'checkRuns(first: 100) { nodes { steps(first: 9) { totalCount } } }'
    const text = `query($ids: [ID!]!) { nodes(ids: $ids) { ...suite } rateLimit { cost nodeCount } }
      fragment suite on CheckSuite { ${inner} }`
    const { data } = await query(await start(worldAt()), text, { ids: ids(7) })
    expect(data).toMatchObject({ rateLimit: { cost: 7, nodeCount: 7000 } })
  })

  test('a query costs a point at the least', async () => {
    const { data } = await query(await start(worldAt()), '{ rateLimit { cost nodeCount remaining } }')
    expect(data).toEqual({ rateLimit: { cost: 1, nodeCount: 0, remaining: 999 } })
  })

  test('what would cost more than is left is refused with status 200', async () => {
    const poor = await start(worldAt(), { pointsPerHour: 3 })
    const { status, data, errors } = await query(poor, jobsQuery, { suites: ids(10), annotations: false })
    expect({ status, data }).toEqual({ status: 200, data: undefined })
    expect(errors).toMatchObject([{ type: 'RATE_LIMITED' }])
  })

  test('500,000 nodes are the most', async () => {
    const nodes =
      'nodes(ids: $ids) { ... on CheckSuite { checkRuns(first: 100) { nodes { steps(first: 100) { nodes { name } } } } } }'
    const { errors } = await query(await start(worldAt()), `query($ids: [ID!]!) { ${nodes} }`, {
      ids: ids(50),
    })
    expect(errors).toMatchObject([
      { type: 'MAX_NODE_LIMIT_EXCEEDED', message: expect.stringContaining('505,000') },
    ])
  })

  test.each([
    ['more than 100 ids', 'ARGUMENT_LIMIT', 100, 101],
    ['more than 100 a page', 'EXCESSIVE_PAGINATION', 101, 1],
    ['no bounds', 'MISSING_PAGINATION_BOUNDARIES', undefined, 1],
  ])('%s is refused', async (_, type, first, count) => {
    const bounds = first ? `(first: ${first})` : ''
    const text = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on CheckSuite { checkRuns${bounds} { nodes { name } } } } }`
    expect((await query(await start(worldAt()), text, { ids: ids(count) })).errors).toMatchObject([{ type }])
  })
})

describe('what is no query', () => {
  test.each([
    ['of no field', '{ repositories }'],
    ['torn', '{ nodes(ids: ['],
    ['empty', ''],
  ])('%s is told so, with status 200', async (_, text) => {
    const { status, data, errors } = await query(await start(worldAt()), text)
    expect({ status, data, errors }).toMatchObject({
      status: 200,
      data: undefined,
      errors: [{ message: expect.any(String) }],
    })
  })

  test('a wrong token is 401, and another method is 404', async () => {
    const { url, token } = await start(worldAt())
    const wrong = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: 'Bearer no' },
      body: '{}',
    })
    const got = await fetch(`${url}/graphql`, { headers: { authorization: `Bearer ${token}` } })
    expect([wrong.status, got.status]).toEqual([401, 404])
  })
})

test('faults are counted over both APIs, and a query that takes too long is a 502', async () => {
  const faulty = await start(worldWithRuns(), { scripts: [{ request: 2, times: 1, fault: queryTimeout }] })
  const ask = async () => await query(faulty, jobsQuery, suites('CS_1'))
  expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([200, 502, 200])
  expect(faulty.requests.map(({ path, body }) => [path, body?.includes('CS_1')])).toEqual(
    Array(3).fill(['/graphql', true]),
  )
})
