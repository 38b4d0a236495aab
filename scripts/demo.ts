/** `npm run demo`: the bundled action against the simulator; what people would see goes to `out/demo/`. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf } from '../simulator/environment.ts'
import { everything } from '../simulator/scenarios/everything.ts'
import { startSimulator } from '../simulator/server.ts'
import { runAction } from './run-action.ts'

const OUT = 'out/demo'

const { world } = everything(1)
const simulator = await startSimulator({ world })
const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-demo-'))
try {
  const env = environmentOf(simulator, { folder, number: 1 })
  const { exitCode, log, summary, outputs } = await runAction(env, {
    mode: 'health-check',
    'fail-on': 'never',
  })
  if (exitCode !== 0 || !outputs['report-path']) throw new Error(`The action ended with ${exitCode}:\n${log}`)

  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, 'summary.md'), summary)
  copyFileSync(outputs['report-path'], join(OUT, 'report.json'))
  const { report: _, ...short } = outputs
  writeFileSync(join(OUT, 'outputs.json'), `${JSON.stringify(short, undefined, 2)}\n`)
  console.log(summary)
  console.log(
    `Read ${world.owner}/${world.name}, a made-up repository, in ${simulator.requests.length} requests. All of it is in ${OUT}/.`,
  )
} finally {
  await simulator.close()
  rmSync(folder, { recursive: true, force: true })
}
