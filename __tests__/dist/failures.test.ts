import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runnerLog } from '../../simulator/logs/runner-log.ts'
import { failingBuilds } from '../../simulator/scenarios/failing-builds.ts'
import type { World } from '../../simulator/world.ts'
import type { FailureReport } from '../../src/core/reports/failures.ts'
import { openStage, type Played } from './stage.ts'

const failuresOf = ({ outputs }: Played): FailureReport => JSON.parse(outputs.failures ?? '{}')
const logRequests = ({ requests }: Played) => requests.filter(({ path }) => path.endsWith('/logs'))
const analyse = { mode: 'analyze-failures' }
/** To store what nobody reads again takes as long as all the rest. */
const once = { ...analyse, state: 'none' }
const readAll = { actions: 'read', checks: 'read', contents: 'read' } as const

test('the bundle says what failed and why, in all the places that it should', async () => {
  const stage = await openStage({ world: failingBuilds(1).world })
  const played = await stage.step(analyse)
  const file = readFileSync(played.outputs['failures-path'] ?? '', 'utf8')
  const { downloads } = stage.simulator.logStore
  await stage.close()

  expect(played.exitCode).toBe(0)
  const report = failuresOf(played)
  expect(report.groups.map(({ rule, state }) => [rule, state])).toEqual([
    ['typescript/type-error', 'failing-on-default-branch'],
    ['npm/network', 'failing-on-default-branch'],
    ['jest/test-failed', 'failing'],
    ['npm/peer-conflict', 'failing'],
  ])
  expect(report.patterns).toEqual({ typescript: 3, dependency: 1, test: 1, build: 0, other: 2 })
  expect(report.groups[0]?.blame?.suspects[0]).toMatchObject({ author: 'octocat', pull: { number: 132 } })
  expect(report.notMeasured).toEqual([])
  expect(JSON.parse(file)).toEqual(report)
  expect(played.summary).toContain('→ src/calendar/moon.ts(41,9): error TS2322')
  expect(played.log).toMatch(/^::error file=src\/calendar\/moon\.ts,line=41,col=9::build: src/m)
  // The store is another host.
  expect(downloads).toHaveLength(7)
  expect(downloads.filter(({ headers }) => 'authorization' in headers)).toEqual([])
})

test('no log is read twice, and none where nobody asked for failures', async () => {
  const stage = await openStage({ world: failingBuilds(1).world })
  const health = await stage.step()
  const first = await stage.step({ mode: 'health-check, analyze-failures' })
  const second = await stage.step({ mode: 'health-check, analyze-failures' })
  await stage.close()

  expect([health, first, second].map((played) => logRequests(played).length)).toEqual([0, 7, 0])
  expect(health.requests.filter(({ path }) => /compare|commits/.test(path))).toEqual([])
  expect(second.requests.length).toBeLessThanOrEqual(3)
  expect(failuresOf(second).groups).toEqual(failuresOf(first).groups)
})

test('what an issue tells of is named where it fails, and counted in the issue once its numbers change', async () => {
  const stage = await openStage({
    world: failingBuilds(1).world,
    permissions: { ...readAll, issues: 'write' },
  })
  const first = await stage.step(analyse)
  const second = await stage.step(analyse)
  const { writes } = stage.simulator.world
  await stage.close()

  const known = failuresOf(first).groups.filter(({ knownIssues }) => knownIssues)
  expect(known.map(({ rule, knownIssues }) => [rule, knownIssues?.map(({ number }) => number)])).toEqual([
    ['npm/network', [97]],
  ])
  expect(first.summary).toContain('The registry times out on Mondays')
  expect(writes.map(({ what, issue }) => [what, issue])).toEqual([['issue-changed', 97]])
  expect(writes[0]?.sent.body).toMatch(
    /^Run it again;.*```\n\n<!-- pipeline-vitals:hits -->\n.*\| 1 \| 2 \| 2 \|/s,
  )
  expect(failuresOf(second).groups).toEqual(failuresOf(first).groups)
})

test('logs of many jobs of one run come in one zip', async () => {
  const { world } = failingBuilds(1)
  const run = world.runs.find(({ branch }) => branch === 'docs/recipes')
  const [attempt] = run?.attempts ?? []
  const [job] = attempt?.jobs ?? []
  if (!run || !attempt || !job) throw new RangeError('no job')
  const jobs = ['a', 'b', 'c', 'd'].map((leg, i) => ({ ...job, id: 900 + i, name: `build / test (${leg})` }))
  run.attempts = [{ ...attempt, jobs }]
  world.runs = [run]
  const stage = await openStage({ world })
  const played = await stage.step(once)
  await stage.close()
  expect(logRequests(played).map(({ path }) => path.replace(/.*runs/, 'runs'))).toEqual([
    `runs/${run.id}/attempts/1/logs`,
  ])
  const { counts, groups } = failuresOf(played)
  expect([counts.read, groups.map(({ rule, count }) => [rule, count])]).toEqual([
    4,
    [['typescript/type-error', 4]],
  ])
})

test('rules of the project, from the config file, are asked first', async () => {
  const { world } = failingBuilds(1)
  const rule = { id: 'acme/phase', category: 'deploy', pattern: 'Phase', meaning: 'The moon has no phase.' }
  world.files.set('.github/pipeline-vitals.yml', JSON.stringify({ 'failure-rules': [rule] }))
  const stage = await openStage({ world })
  const played = await stage.step({ ...once, 'config-path': '.github/pipeline-vitals.yml' })
  await stage.close()
  expect(failuresOf(played).groups[0]).toMatchObject({
    rule: 'acme/phase',
    meaning: 'The moon has no phase.',
  })
})

test('of a run that started the monitor, its own failures are told', async () => {
  const { world } = failingBuilds(1)
  const run = world.runs.find(({ branch }) => branch === 'docs/recipes')
  const stage = await openStage({ world })
  const payload = join(stage.root, 'event.json')
  writeFileSync(
    payload,
    JSON.stringify({ workflow_run: { id: run?.id }, repository: { default_branch: 'main' } }),
  )
  const played = await stage.step(once, { event: 'workflow_run' }, { GITHUB_EVENT_PATH: payload })
  await stage.close()

  const { groups, run: told } = failuresOf(played)
  expect([told?.id, groups.length, logRequests(played).length]).toEqual([run?.id, 1, 1])
  expect(groups[0]?.branches).toEqual(['docs/recipes'])
})

test('a log full of commands, markup and secrets comes out as text, redacted, and starts nothing', async () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`
  const lines = [
    '::set-output name=status::healthy',
    '::add-mask::e',
    `##[error]src/a.ts(1,2): error TS1005: ::stop-commands::x ##[add-path]/tmp <img src=x> @octocat #1 ${secret}`,
    '</details> ``` [x](https://evil.example) ::error::gotcha',
    '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007 \u202e\u0000',
  ]
  const stage = await openStage({ world: saying(lines) })
  const played = await stage.step(once)
  await stage.close()

  expect(played.exitCode).toBe(0)
  expect(failuresOf(played).groups[0]?.rule).toBe('typescript/type-error')
  const all = [played.summary, played.log, played.outputs.failures].join('\n')
  expect(all).not.toContain(secret)
  const commands = played.log.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))
  const known = /^::(?:error|warning|debug|add-mask)(?: file=src\/[^:]*)?::/
  expect(commands.filter((line) => !known.test(line))).toEqual([])
  expect(played.log).not.toMatch(/^::add-mask::e$/m)
  expect(played.outputs.status).toBeUndefined()
})

test('without the permission to read commits, what logs say is told, and what is missing is named', async () => {
  const { world } = failingBuilds(1)
  const stage = await openStage({ world, permissions: { actions: 'read', checks: 'read' } })
  const played = await stage.step(once)
  await stage.close()

  const { groups, notMeasured } = failuresOf(played)
  expect([groups.length, groups[0]?.blame?.kind]).toEqual([4, 'not-compared'])
  expect(notMeasured.map(({ what, why }) => `${what}: ${why}`).join('\n')).toMatch(
    /Commits that came with .*contents: read/,
  )
})

function saying(lines: readonly string[]): World {
  const { world } = failingBuilds(1)
  world.runs = world.runs.filter(({ branch }) => branch === 'main')
  for (const run of world.runs)
    run.attempts = run.attempts.map((attempt) => ({
      ...attempt,
      jobs: attempt.jobs.map((job) => ({ ...job, log: runnerLog(job, { 'Run tests': lines }) })),
    }))
  return world
}
