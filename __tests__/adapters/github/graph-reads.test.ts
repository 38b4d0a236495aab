import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { graphReads } from '../../../src/adapters/github/graph-reads.ts'
import { type AskGraph, createAskGraph } from '../../../src/adapters/github/graphql.ts'
import { toSuiteJobs } from '../../../src/adapters/github/suite-answers.ts'
import type { Transport } from '../../../src/adapters/github/transport.ts'
import { type Job, MAX_ANNOTATION, MAX_NAME } from '../../../src/core/model.ts'
import { ApiError } from '../../../src/errors.ts'

const time = '2026-11-20T12:00:00Z'
const check = (id: number, given: object = {}) => ({
  ...{ name: `job ${id}`, status: 'COMPLETED', conclusion: 'SUCCESS', startedAt: time, completedAt: time },
  ...{ detailsUrl: `https://github.com/o/r/actions/runs/1/job/${id}`, steps: { totalCount: 0, nodes: [] } },
  ...given,
})
const suite = (id: string, nodes: readonly unknown[], totalCount = nodes.length) => ({
  ...{ id, status: 'COMPLETED', conclusion: 'SUCCESS', workflowRun: { updatedAt: time } },
  checkRuns: { totalCount, nodes },
})

describe('the jobs of a suite', () => {
  const jobsOf = (...checks: readonly unknown[]) => toSuiteJobs(suite('CS_1', checks))

  test('are none where it has none: a run whose file is broken', () => {
    expect(jobsOf()).toEqual([])
  })

  test('are its own, without other checks of the same commit', () => {
    const others = [check(2, { detailsUrl: 'https://ci.example/2' }), check(3, { detailsUrl: null })]
    expect(jobsOf(check(1), ...others)).toEqual([expect.objectContaining({ id: 1 })])
  })

  test('begin when they end where they were cancelled before they began', () => {
    const seconds = Date.parse(time) / 1000
    expect(jobsOf(check(1, { startedAt: null, conclusion: 'CANCELLED' }))).toEqual([
      expect.objectContaining({ startedAt: seconds, completedAt: seconds, conclusion: 'cancelled' }),
    ])
  })

  test.each([
    ['one is null', [check(1), null]],
    ['one has neither begun nor ended', [check(1), check(2, { startedAt: null, completedAt: null })]],
    ['two say that they are the same', [check(1), check(1)]],
    ['none has the address of a job', [check(1, { detailsUrl: 'https://ghe.example/o/r/runs/1' })]],
  ])('are not known where %s', (_, checks) => {
    expect(jobsOf(...checks)).toBeUndefined()
  })

  test('are too many where there are more than are shown', () => {
    expect(toSuiteJobs(suite('CS_1', [check(1)], 2))).toBe('more')
  })

  test('have no steps rather than some of them', () => {
    const step = { name: 'make', conclusion: 'FAILURE', startedAt: time, completedAt: time }
    const whole = jobsOf(check(1, { steps: { totalCount: 1, nodes: [step] } }))
    expect(whole).toMatchObject([{ failedStep: 'make', steps: [{ name: 'make' }] }])
    for (const steps of [null, { totalCount: 51, nodes: [step] }, { totalCount: 2, nodes: [step, null] }]) {
      const [job] = jobsOf(check(1, { steps })) as readonly object[]
      expect(job).not.toHaveProperty('steps')
    }
  })

  test('and their steps have names of some length at most', () => {
    const name = '💥'.repeat(1000)
    const steps = { totalCount: 1, nodes: [{ name, conclusion: null, startedAt: time, completedAt: null }] }
    const [job] = jobsOf(check(1, { name, steps })) as readonly { readonly name: string }[]
    expect(job).toMatchObject({ steps: [{ name: job?.name }] })
    expect([job?.name.length, job?.name.isWellFormed()]).toEqual([MAX_NAME, true])
  })
})

test('annotations are remembered without what looks like a secret, also where it is cut', () => {
  const secret = `ghp_${'A1b2'.repeat(9)}`
  const annotations = (message: string, title: string | null = null) => ({
    nodes: [{ annotationLevel: 'FAILURE', message, title }],
  })
  const messageOf = (given: ReturnType<typeof annotations>) => {
    const jobs = toSuiteJobs(suite('CS_1', [check(1, { annotations: given })])) as readonly Job[]
    return jobs[0]?.annotations?.[0]?.message
  }
  expect(messageOf(annotations(`pushed with ${secret}`, `Token ${secret}`))).toBe(
    'Token ***: pushed with ***',
  )
  const cut = messageOf(annotations(`${'x'.repeat(MAX_ANNOTATION - 10)} ${secret}`))
  expect(cut).toMatch(/x \*{3}$/)
})

/** What GraphQL answers, one text after the other. */
function reads(...bodies: readonly unknown[]) {
  const waiting = bodies.map((body) => Buffer.from(JSON.stringify(body)))
  const get: Transport['get'] = async (_, parse) =>
    parse({ status: 200, headers: {}, body: waiting.shift() ?? Buffer.from('') })
  const transport = { get, requestsMade: () => 0, remaining: () => undefined, now: () => 0 } as const
  const ask = createAskGraph({
    url: 'https://api.github.com/graphql',
    token: 't',
    transport: transport as Transport,
  })
  return graphReads(ask, { owner: 'o', name: 'r' }, 'pipeline-failure')
}

const error = (type: string | undefined, path: readonly (string | number)[]) => ({
  ...{ ...(type && { type }), path, message: 'It is so.' },
})
const withJobs = async (answer: unknown) =>
  await reads(answer).suitesWithJobs(['CS_1', 'CS_2'], { annotations: false })

describe('a part of an answer that is null', () => {
  const nodes = [suite('CS_1', [check(1)]), null]

  test('stands for a run that is gone where GraphQL does not find it', async () => {
    const answer = { data: { nodes }, errors: [error('NOT_FOUND', ['nodes', 1])] }
    expect([...(await withJobs(answer)).keys()]).toEqual(['CS_1'])
  })

  test.each([
    ['forbidden', 'FORBIDDEN', ['nodes', 1]],
    ['server', 'SERVICE_UNAVAILABLE', ['nodes', 1]],
    ['server', 'RESOURCE_LIMITS_EXCEEDED', []],
    ['server', undefined, ['nodes', 0, 'workflowRun']],
    ['rate-limit', 'RATE_LIMITED', []],
  ])('is refused as %s where GraphQL says %s', async (kind, type, path) => {
    const errors = [error('NOT_FOUND', ['nodes', 1]), error(type, path)]
    await expect(withJobs({ data: { nodes }, errors })).rejects.toMatchObject({ kind })
    const sweep = reads({ data: { a: nodes }, errors }).suites(['CS_1'])
    await expect(sweep).rejects.toMatchObject({ kind })
  })

  test('is a broken answer without a reason', async () => {
    await expect(withJobs({ data: { nodes } })).rejects.toMatchObject({ kind: 'shape' })
  })

  test('leaves out the suite whose jobs it hides, not the others', async () => {
    const data = { nodes: [suite('CS_1', [check(1)]), { ...suite('CS_2', []), checkRuns: null }] }
    const errors = [error('SERVICE_UNAVAILABLE', ['nodes', 1, 'checkRuns'])]
    expect([...(await withJobs({ data, errors })).keys()]).toEqual(['CS_1'])
  })
})

describe('what is asked for together', () => {
  const [owner, name] = ['o', 'r']
  const repository = { defaultBranchRef: null, object: null }
  const workflow = { id: 'W_1', name: 'CI', state: 'DISABLED_MANUALLY' }
  const suites = { a: [suite('CS_1', [])], b: [null], c: [null], d: [null], e: [null] }
  const workflows = { f: [workflow, null], g: [workflow], h: [workflow], i: [workflow], j: [workflow] }
  const data = { repository, own: null, alerts: null, alerting: null, pulls: null, ...suites, ...workflows }
  const gone = ['b', 'c', 'd', 'e'].map((list) => error('NOT_FOUND', [list, 0]))
  const overviewOf = async (errors: readonly unknown[], given: object = {}) =>
    await reads({ data: { ...data, ...given }, errors: [...gone, ...errors] }).overview({
      workflows: ['W_1', 'W_2'],
      suites: ['CS_1'],
    })
  const states = new Map([['W_1', { name: 'CI', state: 'disabled_manually' }]])

  test('is told in one answer: what seldom changes, the states of workflows, and suites', async () => {
    const { workflows, suites, files } = await overviewOf([error('NOT_FOUND', ['f', 1])])
    expect(workflows).toEqual(states)
    expect([suites && [...suites.keys()], files?.size]).toEqual([['CS_1'], 0])
  })

  test.each([
    ['a suite', error('FORBIDDEN', ['b', 0])],
    ['a suite', error('SERVICE_UNAVAILABLE', ['a', 0, 'workflowRun'])],
    ['something', error('RESOURCE_LIMITS_EXCEEDED', [])],
  ])('is known apart from the suites where %s is refused', async (_, refused) => {
    const { workflows, suites, files } = await overviewOf([refused])
    expect([workflows, suites, files?.size]).toEqual([states, undefined, 0])
  })

  test('names the files that are there and cannot be read: not shown, cut, or no YAML', async () => {
    const blob = (text: string, isTruncated = false) => ({ text, isTruncated })
    const entries = [
      { name: 'a.yml', object: null },
      { name: 'b.yml', object: blob('on: push', true) },
      { name: 'c.yml', object: blob('on: push\njobs: [\n\t}') },
      { name: 'd.yml', object: blob('on: push') },
    ]
    const { files, unreadable } = await overviewOf([], { repository: { ...repository, object: { entries } } })
    const names = ['a', 'b', 'c', 'd'].map((name) => `.github/workflows/${name}.yml`)
    expect([[...(unreadable ?? [])], [...(files?.keys() ?? [])]]).toEqual([names.slice(0, 3), names.slice(3)])
  })

  test('is known with the suites where a workflow, files or issues are refused', async () => {
    const { workflows, suites, files } = await overviewOf(
      [
        error('FORBIDDEN', ['f', 0]),
        error('FORBIDDEN', ['repository', 'object']),
        error('FORBIDDEN', ['own']),
      ],
      Object.fromEntries([...'fghij'].map((list) => [list, [null]])),
    )
    expect([workflows, suites?.size, files]).toEqual([new Map(), 1, undefined])
  })

  test('has five lists of a hundred ids each, none of them empty, and none where none is wanted', async () => {
    const asked: Readonly<Record<string, unknown>>[] = []
    const ask: AskGraph = async (_, variables) => {
      asked.push(variables)
      throw new ApiError('server', 'No.')
    }
    const { overview, suites } = graphReads(ask, { owner, name }, 'pipeline-failure')
    const ids = Array.from({ length: 250 }, (_, i) => `${i}`)
    for (const question of [
      async () => await overview({ workflows: ids, suites: [] }),
      async () => await overview({ workflows: [], suites: ids }),
      async () => await suites(ids),
    ])
      await expect(question()).rejects.toThrow('No.')
    const [states, looks, look] = asked.map((variables) => ({ ...variables }))
    const lists = [ids.slice(0, 100), ids.slice(100, 200), ids.slice(200), ['0'], ['0']]
    const listsOf = (names: string, from = states) => [...names].map((list) => from?.[list])
    expect([states?.withWorkflows, states?.withSuites]).toEqual([true, false])
    expect([looks?.withWorkflows, looks?.withSuites]).toEqual([false, true])
    expect([listsOf('fghij'), listsOf('abcde', looks), listsOf('abcde', look)]).toEqual([lists, lists, lists])
  })

  test('is no more than that', async () => {
    const many = Array.from({ length: 501 }, (_, i) => `${i}`)
    await expect(reads().overview({ workflows: many, suites: [] })).rejects.toThrow(RangeError)
    await expect(reads().overview({ workflows: [], suites: many })).rejects.toThrow(RangeError)
  })
})

test('suites with more jobs than at first are asked for again, and left out where that fails', async () => {
  const first = { data: { nodes: [suite('CS_1', [check(1)]), suite('CS_2', [check(2)], 2)] } }
  const ask = async (second: unknown) => [
    ...(await reads(first, second).suitesWithJobs(['CS_1', 'CS_2'], { annotations: false })),
  ]
  const both = await ask({ data: { nodes: [suite('CS_2', [check(2), check(3)])] } })
  expect(both.map(([id, { jobs }]) => [id, jobs.length])).toEqual([
    ['CS_1', 1],
    ['CS_2', 2],
  ])
  const refused = await ask({ data: null, errors: [error('RATE_LIMITED', [])] })
  expect(refused.map(([id]) => id)).toEqual(['CS_1'])
})

test('whatever GraphQL answers is read or is an `ApiError`', async () => {
  const both = { workflows: ['W_1'], suites: ['CS_1'] }
  const lists = (node: unknown) => ({
    repository: {},
    ...Object.fromEntries([...'abcdefghij'].map((list) => [list, [node, suite('CS_1', [node])]])),
  })
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 6 }), fc.json({ maxDepth: 3 }), async (data, errors) => {
      const answer = { data: { nodes: [JSON.parse(data)] }, errors: [JSON.parse(errors)] }
      for (const ask of [
        async () => await withJobs(answer),
        async () => await reads({ data: JSON.parse(data) }).overview(both),
        async () =>
          await reads({ data: lists(JSON.parse(data)), errors: [JSON.parse(errors)] }).overview(both),
        async () => await reads({ data: lists(JSON.parse(data)) }).suites(['CS_1']),
      ])
        await ask().catch((error: unknown) => expect(error).toBeInstanceOf(ApiError))
    }),
    { numRuns: 200 },
  )
})
