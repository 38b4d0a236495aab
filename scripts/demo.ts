/**
 * `npm run demo`: the bundled action against the simulator; what people would see goes to `out/demo/`. With `-- --open`
 * it also shows the dashboard in the browser.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf } from '../simulator/environment.ts'
import { everything } from '../simulator/scenarios/everything.ts'
import { failingBuilds } from '../simulator/scenarios/failing-builds.ts'
import { startSimulator } from '../simulator/server.ts'
import type { World } from '../simulator/world.ts'
import { playIncidents } from './demo-incidents.ts'
import { membersNotShown } from './demo-members.ts'
import { playStorm } from './demo-storm.ts'
import { playWeeks } from './demo-weeks.ts'
import { type Outcome, runAction } from './run-action.ts'

const OUT = 'out/demo'

/** One step of a monitor in a made-up repository. */
async function play(mode: string, world: World): Promise<Outcome & { readonly requests: number }> {
  const simulator = await startSimulator({ world })
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-demo-'))
  try {
    const env = environmentOf(simulator, { folder, number: 1 })
    const outcome = await runAction(env, { mode, 'fail-on': 'never' })
    if (outcome.exitCode !== 0) throw new Error(`${mode} ended with ${outcome.exitCode}:\n${outcome.log}`)
    for (const [output, file] of Object.entries(files)) {
      const path = outcome.outputs[output]
      if (path) copyFileSync(path, join(OUT, file))
    }
    return { ...outcome, requests: simulator.requests.length }
  } finally {
    await simulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Outputs that are paths, and what the files are called here. */
const files = {
  'report-path': 'report.json',
  'failures-path': 'failures.json',
}

/** In whatever shows web pages here. */
function openInBrowser(path: string): void {
  const [command = '', ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '']
      : [process.platform === 'darwin' ? 'open' : 'xdg-open']
  spawn(command, [...args, path], { detached: true, stdio: 'ignore' })
    .on('error', () => console.log(`No browser was found to open ${path} with.`))
    .unref()
}

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const [health, failures, storm, weekly, incidents] = await Promise.all([
  play('health-check', everything(1).world),
  play('analyze-failures', failingBuilds(1).world),
  playStorm(OUT),
  playWeeks(OUT),
  playIncidents(OUT),
])
writeFileSync(join(OUT, 'summary.md'), health.summary)
const { report: _, ...short } = health.outputs
writeFileSync(join(OUT, 'outputs.json'), `${JSON.stringify(short, undefined, 2)}\n`)
writeFileSync(join(OUT, 'failures.md'), failures.summary)

const missing = membersNotShown(OUT)
if (missing.length > 0) throw new Error(`The demo shows nowhere: ${missing.join(', ')}`)

for (const text of [health.summary, failures.summary, incidents, weekly]) console.log(text)
console.log(
  `Three made-up repositories, read in ${health.requests}, ${failures.requests} and ${storm} requests, a week of incidents, and three weeks of reports. All of it is in ${OUT}/.`,
)
if (process.argv.includes('--open')) openInBrowser(join(process.cwd(), OUT, 'dashboard.html'))
