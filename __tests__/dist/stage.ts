import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Outcome, runAction } from '../../scripts/run-action.ts'
import { environmentOf, type MonitorRun } from '../../simulator/environment.ts'
import { type Options, type SeenRequest, type Simulator, startSimulator } from '../../simulator/server.ts'
import type { HealthReport } from '../../src/core/reports/health.ts'

export type Played = Outcome & {
  /** Requests to the REST API that this step made. */
  readonly requests: readonly SeenRequest[]
  readonly report: HealthReport
}

export type Stage = {
  readonly simulator: Simulator
  /** Everything on disk is in here. */
  readonly root: string
  /** One job of a new run of the monitor, on a machine of its own. */
  readonly step: (
    inputs?: Readonly<Record<string, string>>,
    run?: Partial<MonitorRun>,
    env?: Readonly<Record<string, string>>,
  ) => Promise<Played>
  readonly close: () => Promise<void>
}

/** To compile the bundle is a tenth of what a step costs: that is done once for all of them. */
const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'pipeline-vitals-compiled') }

/** The bundled action on a simulated GitHub. */
export async function openStage(options: Options): Promise<Stage> {
  const simulator = await startSimulator(options)
  const root = mkdtempSync(join(tmpdir(), 'pipeline-vitals-test-'))
  let number = 0
  return {
    simulator,
    root,
    step: async (inputs = {}, run = {}, env = {}) => {
      number += 1
      // Hosted runners have the same folders, empty.
      const folder = join(root, 'hosted')
      if (!run.folder) rmSync(folder, { recursive: true, force: true })
      const monitor = { folder, number, ...run }
      const before = simulator.requests.length
      const outcome = await runAction(
        { ...environmentOf(simulator, monitor), ...compiled, ...env },
        { mode: 'health-check', 'fail-on': 'never', ...inputs },
      )
      const report: HealthReport = JSON.parse(outcome.outputs.report ?? '{}')
      return { ...outcome, report, requests: simulator.requests.slice(before) }
    },
    close: async () => {
      await simulator.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
