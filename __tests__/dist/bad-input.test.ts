import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { scenarios } from '../../simulator/scenarios/index.ts'
import { startSimulator } from '../../simulator/server.ts'
import { modeNames } from '../../src/modes/index.ts'
import { sharedPath, testWith } from '../shared.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage({ world: scenarios.quiet(1).world })
})
afterEach(async () => await stage.close())

describe('one clear message', () => {
  test('names every mistake in the inputs at once, and nothing is asked of GitHub', async () => {
    const { exitCode, log, summary, requests } = await stage.step({
      mode: 'health-check, heath',
      'lookback-days': '91',
      workflows: 'ci.yml, [',
      'min-success-rate': 'ninety',
      'fail-on': 'sometimes',
      'github-token': ' ',
    })
    expect(exitCode).toBe(1)
    for (const text of [log, summary]) {
      expect(text).toContain(`\`mode\` must be of ${modeNames.join(', ')}, not "heath".`)
      expect(text).toContain('`lookback-days` must be a whole number from 1 to 90, not "91".')
      expect(text).toContain('`workflows` has what is no glob: "[" (is a bracket not closed?).')
      expect(text).toContain('`min-success-rate` must be a number from 0 to 100, not "ninety".')
      expect(text).toContain('`fail-on` must be one of critical, warning, never, not "sometimes".')
      expect(text).toContain('`github-token` is empty.')
    }
    expect(log.match(/::error/g)).toHaveLength(1)
    expect(requests).toEqual([])
  })

  test('names every mistake in the channels before the past is read', async () => {
    const { exitCode, log, requests } = await stage.step({
      mode: 'health-check, notify',
      'mattermost-webhook-url': 'https://',
      'slack-bot-token': 'xoxb-0123456789',
    })
    expect(exitCode).toBe(1)
    expect(log).toContain('2 inputs of channels are wrong')
    expect(log).toContain('`slack-channel` is empty')
    expect(log).toContain('`mattermost-webhook-url` is not a plain web address')
    expect(requests.length).toBeLessThan(3)
  })

  test('is given for a token that no request can carry', async () => {
    const { exitCode, log } = await stage.step({ 'github-token': 'ghp_0123456789\u200b' })
    expect(exitCode).toBe(1)
    expect(log).toContain('`github-token` contains characters that no secret has')
  })

  test('says that the repository is not found', async () => {
    const { exitCode, log } = await stage.step({}, {}, { GITHUB_REPOSITORY: 'octo-org/nowhere' })
    expect(exitCode).toBe(1)
    expect(log).toContain('GitHub does not find octo-org/nowhere')
    expect(log).toContain('actions: read')
  })

  test('prints the permissions to paste when the token may not read', async () => {
    const simulator = await startSimulator({
      world: scenarios.quiet(1).world,
      permissions: { contents: 'read' },
    })
    const { exitCode, log, summary } = await stage.step({}, {}, { GITHUB_API_URL: simulator.url })
    await simulator.close()
    expect(exitCode).toBe(1)
    expect(summary).toContain('permissions:\n  actions: read\n  checks: read\n  contents: read')
    expect(log).toContain('permissions:%0A  actions: read%0A  checks: read%0A  contents: read')
  })

  test('says that the token is not accepted, and does not print it', async () => {
    const { exitCode, log, summary } = await stage.step({ 'github-token': 'ghp_0123456789abcdefghij' })
    expect(exitCode).toBe(1)
    expect(log).toContain('GitHub does not accept the token')
    expect(log.replace('::add-mask::ghp_0123456789abcdefghij', '')).not.toContain('ghp_0123456789')
    expect(summary).not.toContain('ghp_')
  })

  test('is given where the runner is none', async () => {
    const { exitCode, log } = await stage.step({}, {}, { GITHUB_REPOSITORY: '' })
    expect(exitCode).toBe(1)
    expect(log).toContain('`GITHUB_REPOSITORY` is not set')
    expect(log).not.toContain('    at ')
  })
})

test('what is stored survives every one of these', async () => {
  await stage.step()
  const { results } = stage.simulator
  const before = [results.artifacts(), results.caches()].map((list) => JSON.stringify(list))
  await stage.step({ mode: 'nope' })
  await stage.step({ 'github-token': 'wrong-token' })
  await stage.step({}, {}, { GITHUB_REPOSITORY: 'octo-org/nowhere' })
  expect([results.artifacts(), results.caches()].map((list) => JSON.stringify(list))).toEqual(before)
})

test('the step fails as `fail-on` says, and its outputs are there all the same', async () => {
  const broken = await openStage({ world: scenarios['broken-main'](1).world })
  const critical = await broken.step({ 'fail-on': 'critical', state: 'none' })
  const never = await broken.step({ 'fail-on': 'never', state: 'none' })
  await broken.close()
  expect([critical.exitCode, never.exitCode]).toEqual([1, 0])
  for (const name of [
    'status',
    'success-rate',
    'failed-runs',
    'alert-count',
    'alerts',
    'report',
    'report-path',
  ]) {
    expect(critical.outputs[name]).toBeTruthy()
  }
  expect(JSON.parse(critical.outputs.alerts ?? '')).toHaveLength(Number(critical.outputs['alert-count']))
})

test('a pattern that no workflow meets is named', async () => {
  const { report } = await stage.step({ workflows: 'CI, Relase, !docs.yml', state: 'none' })
  expect(report.notMeasured.map(({ what }) => what)).toEqual(['Workflows called Relase'])
})

test('only the wanted workflows are counted, and never the one that runs us', async () => {
  const flaky = await openStage({ world: scenarios['flaky-week'](1).world })
  const all = await flaky.step({ state: 'none' })
  const lint = await flaky.step({ workflows: 'lint.*', state: 'none' })
  const notLint = await flaky.step({ workflows: '*,!Lint', state: 'none' })
  await flaky.close()
  expect(all.report.workflows.map(({ name }) => name).sort()).toEqual(['CI', 'Lint'])
  expect(lint.report.workflows.map(({ name }) => name)).toEqual(['Lint'])
  expect(notLint.report.workflows.map(({ name }) => name)).toEqual(['CI'])
})

const VECTORS = 'vectors/workflow-commands/attack-payloads.json'

testWith(VECTORS)(
  'names that are workflow commands start nothing, in the log or in the outputs',
  async () => {
    const payloads: string[] = JSON.parse(readFileSync(sharedPath(VECTORS), 'utf8'))
    const { world } = scenarios['broken-main'](1)
    const [workflow] = world.workflows
    const like = world.runs.findLast((run) => run.workflowId === workflow?.id)
    if (!workflow || !like) throw new Error('the scenario has no run')
    for (const [i, name] of payloads.entries()) {
      world.workflows.push({ ...workflow, id: 500 + i, name, path: `.github/workflows/${i}.yml` })
      const attempts = like.attempts.map((attempt) => ({
        ...attempt,
        jobs: attempt.jobs.map((job) => ({
          ...job,
          name,
          steps: job.steps.map((step) => ({ ...step, name })),
        })),
      }))
      world.runs.push({ ...like, id: like.id + 1 + i, workflowId: 500 + i, title: name, attempts })
    }
    const hostile = await openStage({ world })
    const { log, outputs } = await hostile.step({}, {}, { RUNNER_DEBUG: '1' })
    const whole = JSON.parse(readFileSync(outputs['report-path'] ?? '', 'utf8'))
    await hostile.close()

    expect(whole.workflows.length).toBeGreaterThan(payloads.length)
    // The runner ends lines at lone carriage returns too, trims, and takes `##[` anywhere.
    const commands = log
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line.startsWith('::') || line.includes('##['))
      .map((line) => /^::([a-z-]+)[ :]/.exec(line)?.[1] ?? line)
    expect([...new Set(commands)].sort()).toEqual(['add-mask', 'debug', 'error', 'warning'])
    const masked = log
      .split('\n')
      .filter((line) => line.startsWith('::add-mask::'))
      .map((line) => line.slice(12))
    expect(masked.filter((mask) => payloads.some((payload) => payload.endsWith(`:${mask}`)))).toEqual([])
    expect(Object.keys(outputs).sort()).toEqual([
      'alert-count',
      'alerts',
      'failed-runs',
      'report',
      'report-path',
      'status',
      'success-rate',
    ])
  },
)
