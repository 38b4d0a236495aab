import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { environmentOf } from '../simulator/environment.ts'
import { MONDAY, updateStorm } from '../simulator/scenarios/update-storm.ts'
import { startSimulator } from '../simulator/server.ts'
import { runAction } from './run-action.ts'

/**
 * A repository of which one step cannot read all, nor a page show it: what is missing is said. Gives the number of
 * requests.
 */
export async function playStorm(out: string): Promise<number> {
  const world = updateStorm(1)
  const friday = world.now
  const simulator = await startSimulator({ world })
  const root = mkdtempSync(join(tmpdir(), 'pipeline-vitals-storm-'))
  try {
    const step = async (number: number, inputs: Readonly<Record<string, string>>) => {
      const env = environmentOf(simulator, { folder: join(root, `${number}`), number })
      const { outputs, exitCode, log } = await runAction(env, {
        'fail-on': 'never',
        dashboard: 'true',
        ...inputs,
      })
      if (exitCode !== 0) throw new Error(`the storm ended with ${exitCode}:\n${log}`)
      return { outputs, data: join(dirname(outputs['dashboard-path'] ?? ''), 'data.json') }
    }
    world.now = MONDAY
    const monday = await step(1, { mode: 'weekly-report' })
    copyFileSync(monday.data, join(out, 'pins-data.json'))
    // What programs get: cut to what an output may hold.
    writeFileSync(join(out, 'pins-weekly.json'), `${monday.outputs.weekly}\n`)
    world.now = friday
    const { outputs, data } = await step(2, {
      ...{ mode: 'health-check,weekly-report', 'report-period': 'day', 'operations-per-run': '37' },
    })
    copyFileSync(outputs['dashboard-path'] ?? '', join(out, 'storm-dashboard.html'))
    copyFileSync(data, join(out, 'storm-data.json'))
    writeFileSync(join(out, 'storm-weekly.json'), `${outputs.weekly}\n`)
    return simulator.requests.length
  } finally {
    await simulator.close()
    rmSync(root, { recursive: true, force: true })
  }
}
