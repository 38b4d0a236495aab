import type { Ecosystem } from '../logs/ecosystems.ts'
import type { Commit, Run, Workflow, World } from '../world.ts'
import { say } from './say.ts'
import { beginStory, DAY, type Ending, HOUR, type Story } from './story.ts'

type Told = {
  readonly workflow: Workflow
  readonly at: number
  readonly branch?: string
  readonly endings?: readonly Ending[]
  /** What the failed attempts printed. */
  readonly says?: Ecosystem
  readonly commit?: Partial<Commit>
}

/**
 * A week of failures whose reasons are in their logs: types that broke the default branch this morning, a pull
 * request that fails with them, a test that failed and was mended twice, a network that failed and passed when it was
 * run again, of which an issue tells, dependencies that do not fit together.
 */
export function failingBuilds(seed: number): { readonly world: World } {
  const story = beginStory(seed)
  const { world } = story
  const ci = story.workflow('CI', 'ci.yml')
  const packages = story.workflow('Packages', 'packages.yml')
  const run = (told: Told) => tell(story, told)
  for (let day = 12; day >= 1; day--)
    for (const workflow of [ci, packages]) run({ workflow, at: world.now - day * DAY })

  run({ workflow: ci, at: world.now - 9.5 * DAY, says: 'jest', endings: ['failure'] })
  run({
    ...{ workflow: ci, at: world.now - 9.2 * DAY },
    commit: { title: 'Round heights half to even (#118)', author: 'hubot', files: ['src/tides/heights.ts'] },
  })
  run({ workflow: packages, at: world.now - 2.4 * DAY, says: 'network', endings: ['failure', 'success'] })
  run({
    workflow: packages,
    at: world.now - 30 * HOUR,
    branch: 'renovate/vite',
    says: 'npm',
    endings: ['failure'],
  })

  const broken = world.now - 7 * HOUR
  tellCommit(world, {
    ...{ at: broken - 2 * HOUR, title: 'Say when a station was last heard of (#131)', author: 'mona' },
    files: ['src/stations/last-heard.ts', 'README.md'],
  })
  run({
    ...{ workflow: ci, at: broken, says: 'typescript', endings: ['failure'] },
    commit: {
      ...{ title: 'Draw the moon above the calendar (#132)', author: 'octocat' },
      files: ['src/calendar/moon.ts', 'src/calendar/moon.css'],
    },
  })
  run({ workflow: ci, at: broken + 3 * HOUR, says: 'typescript', endings: ['failure'] })
  run({
    workflow: ci,
    at: broken + 4 * HOUR,
    branch: 'docs/recipes',
    says: 'typescript',
    endings: ['failure'],
  })
  run({ workflow: packages, at: world.now - 2 * HOUR, says: 'network', endings: ['failure'] })
  run({ workflow: ci, at: world.now - HOUR, branch: 'fix/heights', says: 'jest', endings: ['failure'] })
  tellKnownIssue(world)
  return { world }
}

function tellKnownIssue(world: World): void {
  world.people.set('mona', 'maintain')
  world.issues.push({
    ...{ number: 97, title: 'The registry times out on Mondays', author: 'mona', reactions: {} },
    ...{ createdAt: world.now - 40 * DAY, labels: ['ci-known-issue'] },
    body: 'Run it again; the mirror is being moved.\n\n```ci-known-issue\nnpm error code (ETIMEDOUT|ECONNRESET)\n```\n',
  })
}

function tell(
  { tell, world }: Story,
  { workflow, at, branch, endings = ['success'], says, commit }: Told,
): void {
  const event = branch === undefined ? 'push' : 'pull_request'
  tell({ workflow, at, event, endings, seconds: 200, ...(branch !== undefined && { branch }) })
  const run = world.runs.at(-1)
  if (!run) return
  if (says) say(run, () => says)
  if (commit) world.commits.push({ ...commitOf(run), ...commit })
}

function commitOf({ sha, branch, createdAt, title }: Run): Commit {
  return { sha, branch: branch ?? '', at: createdAt, title, author: 'mona', files: [] }
}

/** One that was pushed together with a later one: nothing ran for it. */
function tellCommit(world: World, commit: Pick<Commit, 'at' | 'title' | 'author' | 'files'>): void {
  const sha = (world.commits.length + 1).toString(16).padStart(40, 'c')
  world.commits.push({ ...commit, sha, branch: world.defaultBranch })
}
