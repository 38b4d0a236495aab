import { afterEach, expect, test } from '@jest/globals'
import { type Options, type Simulator, startSimulator } from '../../simulator/server.ts'
import type { Incident } from '../../src/core/incidents/incident.ts'
import { HOUR } from '../../src/core/model.ts'
import { deliverIssues, type IssuesDelivered } from '../../src/delivery/issues.ts'
import type { Issues } from '../../src/ports/writing.ts'
import { aFact, again, anIncident, ended, issueSettings } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { connectWriting } from '../fakes/real.ts'
import { worldAt } from '../fakes/world.ts'

const broken = anIncident()
const mended = ended(broken, NOW + HOUR)

let simulator: Simulator
afterEach(async () => await simulator.close())

async function open(options: Partial<Options> = {}) {
  const world = options.world ?? worldAt()
  simulator = await startSimulator({ requestsPerHour: 1_000_000, ...options, world })
  const step = async (
    incident: Incident,
    by = 'run 1',
    issues: Issues = connectWriting(simulator).issues,
  ) => {
    world.now += 60
    return await deliver(incident, { by, now: world.now, issues })
  }
  const writes = () => world.writes.map(({ what, issue }) => `${what} ${issue ?? ''}`.trim())
  return { world, step, writes }
}

type Monitor = { readonly by: string; readonly now: number; readonly issues: Issues }

async function deliver(incident: Incident, monitor: Monitor): Promise<IssuesDelivered> {
  return await deliverIssues({
    open: undefined,
    ...{ ...monitor, facts: [aFact(incident)], settings: issueSettings, run: 'real' },
    ...{ permissions: { actions: 'read', issues: 'write' }, info: () => undefined },
  })
}

test('an incident has one issue for its life, over real HTTP, and nobody else’s is touched', async () => {
  const { world, step, writes } = await open()
  world.issues = [
    {
      number: 1,
      title: 'Theirs',
      createdAt: NOW - 9,
      author: 'mona',
      labels: ['pipeline-failure'],
      reactions: {},
    },
    {
      ...{ number: 2, title: 'A request', createdAt: NOW - 9, isPullRequest: true },
      labels: [],
      reactions: {},
    },
  ]
  const [theirs] = world.issues
  const outcomes: unknown[] = []
  const back = again(mended, NOW + 2 * HOUR)
  for (const incident of [broken, broken, { ...broken, failures: 9 }, mended, mended, back]) {
    const { written, waiting, notices } = await step(incident)
    outcomes.push(written[0]?.outcome ?? 'none')
    expect({ waiting, notices }).toEqual({ waiting: 0, notices: [] })
  }
  expect(outcomes).toEqual(['created', 'none', 'updated', 'closed', 'none', 'reopened'])
  expect(writes().filter((write) => !write.startsWith('label'))).toEqual([
    ...['issue-created 3', 'issue-changed 3', 'issue-changed 3', 'comment-created 3'],
    ...['issue-changed 3', 'comment-created 3'],
  ])
  expect(world.issues.find(({ number }) => number === 1)).toEqual(theirs)
  expect(world.issues).toHaveLength(3)
})

test('ten monitors at the same second leave one open issue', async () => {
  const { world, step } = await open()
  const monitors = Array.from({ length: 10 }, (_, i) => ({
    ...{ by: `run ${i}`, now: world.now, issues: connectWriting(simulator).issues },
  }))
  await Promise.all(monitors.map((monitor) => deliver(broken, monitor)))
  expect(world.issues.filter(({ closedAt }) => closedAt === undefined)).toHaveLength(1)
  expect(world.issues.find(({ closedAt }) => closedAt === undefined)?.number).toBe(1)
  expect((await step(broken)).written).toEqual([])
})

test('without the permission to write nothing is made, and the block to paste is said', async () => {
  const { world, step } = await open({ permissions: { actions: 'read', issues: 'read', metadata: 'read' } })
  const { notices, waiting } = await step(broken)
  expect(notices.join('\n')).toContain('  issues: write')
  expect({ waiting, issues: world.issues }).toEqual({ waiting: 1, issues: [] })
})

test('where issues are switched off that is said', async () => {
  const { world, step } = await open()
  world.hasIssues = false
  const { notices, written } = await step(broken)
  expect(written).toEqual([])
  expect(notices.join('\n')).toMatch(/disabled/)
})

test('when GitHub blocks writing for a while, the rest waits for the next step', async () => {
  const { world, step } = await open()
  world.writes.length = 0
  const { issues } = connectWriting(simulator)
  for (let i = 0; i < 80; i++)
    await issues.create({ title: `No. ${i}`, body: '', labels: ['other'], assignees: [] })
  world.now -= 60
  const blocked = await step(broken)
  expect(blocked).toMatchObject({ written: [], waiting: 1 })
  expect(blocked.notices).toHaveLength(1)
  world.now += 60
  expect(await step(broken)).toMatchObject({ written: [{ outcome: 'created' }] })
})
