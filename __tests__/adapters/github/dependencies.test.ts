import { afterEach, describe, expect, test } from '@jest/globals'
import type { Simulator } from '../../../simulator/server.ts'
import type { World } from '../../../simulator/world.ts'
import { toDependencies } from '../../../src/adapters/github/dependency-answers.ts'
import { MAX_NAME } from '../../../src/core/dependencies/dependencies.ts'
import { connect, simulate } from '../../fakes/real.ts'
import { NOW, worldAt } from '../../fakes/world.ts'

const simulators: Simulator[] = []
afterEach(async () => {
  for (const simulator of simulators.splice(0)) await simulator.close()
})

const readAll = { actions: 'read', checks: 'read', contents: 'read', issues: 'read' } as const
const optional = { 'vulnerability-alerts': 'read', 'pull-requests': 'read' } as const

async function overviewOf(world: World, permissions: Readonly<Record<string, 'read'>>) {
  const simulator = await simulate(world, [], permissions)
  simulators.push(simulator)
  const { github } = connect(simulator)
  return { ...(await github.overview({ workflows: [], suites: [] })), requests: simulator.requests.length }
}

function neglected(): World {
  const world = worldAt()
  const alert = { severity: 'CRITICAL', scope: 'RUNTIME', ecosystem: 'NPM', name: 'lodash' } as const
  world.vulnerabilityAlerts = [
    { ...alert, number: 7, createdAt: NOW - 900, fixedIn: '4.17.21' },
    { ...alert, number: 8, createdAt: NOW - 800, severity: 'LOW', scope: null, name: 'x'.repeat(300) },
    { ...alert, number: 9, createdAt: NOW + 800 },
  ]
  world.pullRequests = [
    { number: 2, title: 'Bump vite', createdAt: NOW - 50, author: 'dependabot[bot]' },
    { number: 1, title: 'Update react', createdAt: NOW - 90, author: 'renovate[bot]' },
    { number: 3, title: 'Bump me', createdAt: NOW - 40, author: 'dependabot' },
    { number: 4, title: 'My feature', createdAt: NOW - 30, author: 'octocat' },
  ]
  return world
}

describe('the overview', () => {
  test('tells of open alerts and of the pull requests of bots, in one request', async () => {
    const { dependencies, requests } = await overviewOf(neglected(), { ...readAll, ...optional })
    expect(requests).toBe(1)
    const lodash = { number: 7, severity: 'critical', scope: 'runtime', ecosystem: 'npm', name: 'lodash' }
    expect(dependencies).toEqual({
      vulnerabilities: {
        open: 2,
        alerts: [
          { ...lodash, createdAt: NOW - 900, fixedIn: '4.17.21' },
          { ...lodash, number: 8, createdAt: NOW - 800, severity: 'low', name: 'x'.repeat(MAX_NAME) },
        ],
      },
      updates: {
        requests: [
          { number: 1, title: 'Update react', createdAt: NOW - 90 },
          { number: 2, title: 'Bump vite', createdAt: NOW - 50 },
        ],
        unseen: 0,
      },
    })
  })

  test('loses nothing else where the token may not read these, nor issues', async () => {
    const { issues: _, ...least } = readAll
    const { dependencies, files, opinions, missing } = await overviewOf(neglected(), least)
    expect(dependencies).toEqual({ vulnerabilities: 'forbidden', updates: 'forbidden' })
    expect([files?.size, opinions, missing]).toEqual([1, undefined, []])
  })

  test('has each part for itself', async () => {
    const without = async (scope: keyof typeof optional) => {
      const { [scope]: _, ...rest } = optional
      return (await overviewOf(neglected(), { ...readAll, ...rest })).dependencies
    }
    expect(await without('pull-requests')).toMatchObject({
      updates: 'forbidden',
      vulnerabilities: { open: 2 },
    })
    expect(await without('vulnerability-alerts')).toMatchObject({
      vulnerabilities: 'forbidden',
      updates: { unseen: 0 },
    })
  })

  test('does not take alerts that are switched off for good news', async () => {
    const world = neglected()
    delete world.vulnerabilityAlerts
    const { dependencies } = await overviewOf(world, { ...readAll, ...optional })
    expect(dependencies).toMatchObject({ vulnerabilities: 'switched-off' })
  })

  test('says how much one answer did not hold', async () => {
    const world = neglected()
    const [alert] = world.vulnerabilityAlerts ?? []
    const [pull] = world.pullRequests ?? []
    if (!alert || !pull) throw new Error('nothing there')
    world.vulnerabilityAlerts = Array.from({ length: 130 }, (_, number) => ({ ...alert, number }))
    world.pullRequests = Array.from({ length: 140 }, (_, number) => ({ ...pull, number }))
    const { dependencies } = await overviewOf(world, { ...readAll, ...optional })
    expect(dependencies).toMatchObject({
      vulnerabilities: { open: 130, alerts: { length: 100 } },
      updates: { requests: { length: 100 }, unseen: 40 },
    })
  })
})

describe('an answer', () => {
  const alert = { number: 1, createdAt: '2026-11-20T12:00:00Z', dependencyScope: 'RUNTIME' }
  const vulnerability = {
    severity: 'HIGH',
    package: { name: 'a', ecosystem: 'NPM' },
    firstPatchedVersion: null,
  }
  const read = (nodes: readonly unknown[], totalCount: number = nodes.length) =>
    toDependencies({
      data: { alerts: { vulnerabilityAlerts: { nodes, totalCount } }, alerting: null, pulls: null },
      failures: new Map([['pulls.pullRequests', { type: '', message: 'Something went wrong' }]]),
    })

  test('that failed is not taken for one that was refused', () => {
    expect(read([{ ...alert, securityVulnerability: vulnerability }]).updates).toBe('failed')
  })

  test.each([
    ['null', null],
    ['an alert of nothing', { ...alert, securityVulnerability: null }],
    ['a severity not known yet', { ...alert, securityVulnerability: { ...vulnerability, severity: 'DIRE' } }],
  ])('with %s leaves it uncounted and not out', (_, node) => {
    expect(read([node])).toMatchObject({ vulnerabilities: { open: 1, alerts: [] } })
  })

  test.each([
    ['a list in place of an alert', [[]], 1],
    ['an alert without a number', [{ ...alert, number: 'x', securityVulnerability: vulnerability }], 1],
    ['an alert of no package', [{ ...alert, securityVulnerability: { severity: 'LOW' } }], 1],
    ['a negative count', [], -1],
  ])('with %s is refused', (_, nodes, totalCount) => {
    expect(() => read(nodes, totalCount)).toThrow(expect.objectContaining({ kind: 'shape' }))
  })

  test('whose names are torn in the middle of a character can be written down', () => {
    const name = `${'a'.repeat(MAX_NAME - 1)}💥`
    const { vulnerabilities } = read([
      { ...alert, securityVulnerability: { ...vulnerability, package: { name, ecosystem: 'NPM' } } },
    ])
    expect(JSON.stringify(vulnerabilities).isWellFormed()).toBe(true)
    expect(vulnerabilities).toMatchObject({ alerts: [{ name: `${'a'.repeat(MAX_NAME - 1)}\ufffd` }] })
  })
})
