import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { environmentOf } from '../simulator/environment.ts'
import { everything } from '../simulator/scenarios/everything.ts'
import { startSimulator } from '../simulator/server.ts'
import type { World } from '../simulator/world.ts'
import { END, START } from '../src/render/readme/replace-section.ts'
import { type Outcome, runAction } from './run-action.ts'

const DAY = 24 * 60 * 60

/** Files of the report, by the output that says where each is. */
const files = {
  'weekly-path': 'weekly.json',
  'weekly-markdown-path': 'weekly.md',
  'weekly-html-path': 'weekly.html',
}

/**
 * A monitor over three weeks of a made-up repository: it reports a week, misses one, checks twice while something
 * breaks, shows the dashboard, and reports again, with badges and a section of the README. Gives the summary of the last report.
 */
export async function playWeeks(out: string): Promise<string> {
  const { world } = everything(1)
  const friday = world.now
  changeWorkflows(world, friday)
  const simulator = await startSimulator({ world })
  const root = mkdtempSync(join(tmpdir(), 'pipeline-vitals-weeks-'))
  try {
    const step = async (number: number, now: number, inputs: Readonly<Record<string, string>>) => {
      world.now = now
      const folder = join(root, `${number}`)
      const env = environmentOf(simulator, { folder, number })
      const workspace = env.GITHUB_WORKSPACE ?? folder
      writeFileSync(join(workspace, 'README.md'), `# Tidewater\n\n${START}\n${END}\n`)
      const outcome = await runAction(env, { 'fail-on': 'never', ...inputs })
      if (outcome.exitCode !== 0)
        throw new Error(`${inputs.mode} ended with ${outcome.exitCode}:\n${outcome.log}`)
      return { outcome, workspace }
    }
    await step(1, friday - 11 * DAY, { mode: 'weekly-report' })
    await step(2, friday - 4 * DAY, { mode: 'health-check' })
    const now = await step(3, friday, { mode: 'health-check,notify', dashboard: 'true' })
    keepDashboard(now.outcome, out)
    const { outcome, workspace } = await step(4, friday + 3 * DAY, {
      ...{ mode: 'weekly-report', 'badges-path': 'badges', 'readme-path': 'README.md' },
      'dashboard-url': 'https://octo-org.github.io/tidewater/',
    })
    keep(outcome, workspace, out)
    return outcome.summary
  } finally {
    await simulator.close()
    rmSync(root, { recursive: true, force: true })
  }
}

function keepDashboard({ outputs }: Outcome, out: string): void {
  const page = outputs['dashboard-path'] ?? ''
  copyFileSync(page, join(out, 'dashboard.html'))
  copyFileSync(join(dirname(page), 'data.json'), join(out, 'data.json'))
}

function keep({ outputs }: Outcome, workspace: string, out: string): void {
  for (const [output, file] of Object.entries(files)) {
    const path = outputs[output]
    if (path) copyFileSync(path, join(out, file))
  }
  mkdirSync(join(out, 'badges'), { recursive: true })
  cpSync(join(workspace, 'badges'), join(out, 'badges'), { recursive: true })
  const [, section = ''] = readFileSync(join(workspace, 'README.md'), 'utf8').split(
    /<!-- pipeline-vitals:\w+ -->/,
  )
  writeFileSync(join(out, 'README-section.md'), section.trimStart())
}

/** What somebody did to the workflows that week. */
function changeWorkflows(world: World, friday: number): void {
  world.commits.push(
    {
      ...{ sha: 'c0de'.padEnd(40, '1'), branch: world.defaultBranch, at: friday - 3 * DAY, author: 'hubot' },
      ...{ title: 'Cache the package store between runs (#204)', files: ['.github/workflows/ci.yml'] },
    },
    {
      ...{ sha: 'beef'.padEnd(40, '2'), branch: world.defaultBranch, at: friday - 2 * DAY, author: 'mona' },
      title: 'Build packages with the new compiler (#207)',
      files: ['.github/workflows/package.yml', 'tsconfig.json'],
    },
  )
}
