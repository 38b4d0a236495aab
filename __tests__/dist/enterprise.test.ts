import { expect, test } from '@jest/globals'
import { scenarios } from '../../simulator/scenarios/index.ts'
import { openStage } from './stage.ts'

test('on GitHub Enterprise Server, which takes no artifacts, nobody is warned that there are none', async () => {
  const stage = await openStage({ world: scenarios.quiet(1).world })
  const asked = { mode: 'weekly-report', dashboard: 'true' }
  const { exitCode, log } = await stage.step(asked, {}, { GITHUB_SERVER_URL: 'https://ghe.example' })
  await stage.close()
  expect(exitCode).toBe(0)
  expect(log).not.toMatch(/::warning::.*artifact/i)
  expect(log).toContain('The server takes no artifacts')
})
