import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { runAction } from '../../scripts/run-action.ts'

const cli = fileURLToPath(new URL('../../simulator/cli.ts', import.meta.url))

/** Starts it, and gives its first line and a way to end it. */
async function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [cli, '--port', '0', ...args])
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  const line = await new Promise<string | undefined>((resolve) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)))
    child.once('close', () => resolve(undefined))
  })
  return { line, errors: () => errors, stop: () => child.kill() }
}

test('prints one line of JSON with its address and all that a runner would set', async () => {
  const simulator = await start('--scenario', 'flaky-week')
  const { url, env }: { url: string; env: Record<string, string> } = JSON.parse(simulator.line ?? '{}')
  const { exitCode, outputs } = await runAction(env, { mode: 'health-check', 'fail-on': 'never' })
  simulator.stop()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(env.GITHUB_API_URL).toBe(url)
  expect(exitCode).toBe(0)
  expect(outputs.status).toBe('degraded')
  expect(existsSync(outputs['report-path'] ?? '')).toBe(true)
})

test('says which scenarios there are when asked for another', async () => {
  const simulator = await start('--scenario', 'perfect')
  expect(simulator.line).toBeUndefined()
  expect(simulator.errors()).toContain(
    'There are: quiet, flaky-week, broken-main, storm, slow-creep, empty, large, flaky-jobs, ',
  )
})
