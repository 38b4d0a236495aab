import { afterEach, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../../simulator/server.ts'
import type { CommitMark } from '../../../src/ports/writing.ts'
import { connectWriting } from '../../fakes/real.ts'
import { makeRun, NOW, worldAt } from '../../fakes/world.ts'

let simulator: Simulator

afterEach(async () => await simulator.close())

/** What GitHub is sent for a mark. */
async function send(wanted: Partial<CommitMark>, permissions?: Readonly<Record<string, 'read' | 'write'>>) {
  const world = worldAt()
  const run = makeRun({ id: 1, createdAt: NOW - 100 })
  world.runs.push(run)
  simulator = await startSimulator({ world, ...(permissions && { permissions }) })
  const mark = { as: 'status', state: 'success', description: 'All is well', url: 'https://a.b/c' } as const
  await connectWriting(simulator).markCommit({ ...mark, sha: run.sha, ...wanted })
  expect(world.writes).toHaveLength(1)
  return { ...world.writes[0], path: simulator.requests.at(-1)?.path, sha: run.sha }
}

test.each(['success', 'failure', 'pending', 'error'] as const)('a status says %s as it is', async (state) => {
  const { what, path, sent, sha } = await send({ state })
  expect([what, path]).toEqual(['status-created', `/repos/octo-org/octo-repo/statuses/${sha}`])
  expect(sent).toEqual({
    ...{ state, description: 'All is well', target_url: 'https://a.b/c', context: 'pipeline-vitals' },
  })
})

test.each([
  ['success', { status: 'completed', conclusion: 'success' }],
  ['failure', { status: 'completed', conclusion: 'failure' }],
  ['error', { status: 'completed', conclusion: 'neutral' }],
  ['pending', { status: 'in_progress' }],
] as const)('a check run says %s by %j', async (state, expected) => {
  const { what, sent, sha } = await send({ as: 'check', state })
  expect(what).toBe('check-run-created')
  expect(sent).toEqual({
    ...{ name: 'pipeline-vitals', head_sha: sha, details_url: 'https://a.b/c', ...expected },
    output: { title: 'All is well', summary: 'All is well' },
  })
})

test.each([
  ['🔥 CI is red 🚒', 'CI is red'],
  ['é'.repeat(141), `${'é'.repeat(139)}…`],
  [`${'🔥'.repeat(200)}Red`, 'Red'],
])('a description that GitHub would refuse is made one that it takes', async (description, expected) => {
  expect((await send({ description })).sent?.description).toBe(expected)
})

test('a name that strangers gave is no markup, and hides nothing', async () => {
  const description = '![x](https://evil.example/p.png) @octo-org/all \u202ekcab is red'
  const { sent } = await send({ as: 'check', description })
  const shown = '![x](https://evil.example/p.png) @octo-org/all \\u{202E}kcab is red'
  expect(sent?.output).toEqual({
    title: shown,
    summary: '`![x](https://evil.example/p.png) @octo-org/all \\u{202E}kcab` is red',
  })
})

test.each([
  ['status', { statuses: 'read' }],
  ['check', { statuses: 'write', checks: 'read' }],
] as const)('a token that may not write a %s is told so', async (as, permissions) => {
  await expect(send({ as }, permissions)).rejects.toMatchObject({ name: 'ApiError', kind: 'forbidden' })
})

test('a commit that is not there is refused in GitHub’s words', async () => {
  const refused = { kind: 'rejected', message: expect.stringMatching(/No commit found for SHA: abc/) }
  await expect(send({ sha: 'abc' })).rejects.toMatchObject(refused)
})
