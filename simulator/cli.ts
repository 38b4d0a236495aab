/**
 * `npm run -s simulator -- --port 0 [--scenario NAME | --replay FILE]`: prints `{url, env}` when it listens.
 * `--seed N` and `--now TIME` change the world; `--faults FILE` is a JSON list of `Script`s, `times: null` for good.
 */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { environmentOf } from './environment.ts'
import type { Script } from './faults.ts'
import { replay } from './replay.ts'
import { worlds } from './scenarios/worlds.ts'
import { startSimulator } from './server.ts'
import type { World } from './world.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    scenario: { type: 'string' },
    replay: { type: 'string' },
    seed: { type: 'string', default: '1' },
    now: { type: 'string' },
    faults: { type: 'string' },
  },
})

const simulator = await startSimulator({ world: worldOf(), port: Number(values.port), scripts: faults() })
const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-'))
console.log(JSON.stringify({ url: simulator.url, env: environmentOf(simulator, { folder, number: 1 }) }))

function worldOf(): World {
  if (values.scenario && values.replay) fail('Give --scenario or --replay, not both.')
  const world = values.replay ? replay(values.replay) : fromScenario(values.scenario ?? 'broken-main')
  if (values.now) {
    world.now = Math.floor(Date.parse(values.now) / 1000)
    if (Number.isNaN(world.now)) fail(`--now is no time: ${values.now}`)
  }
  return world
}

function fromScenario(wanted: string): World {
  const create = Object.hasOwn(worlds, wanted) ? worlds[wanted] : undefined
  if (!create) fail(`There is no scenario ${wanted}. There are: ${Object.keys(worlds).join(', ')}.`)
  return create(Number(values.seed)).world
}

function faults(): readonly Script[] {
  if (!values.faults) return []
  const scripts: (Omit<Script, 'times'> & { readonly times: number | null })[] = JSON.parse(
    readFileSync(values.faults, 'utf8'),
  )
  return scripts.map((script) => ({ ...script, times: script.times ?? Number.POSITIVE_INFINITY }))
}

/** Called before anything listens or is written. */
function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
