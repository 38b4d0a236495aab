import type { Ecosystem } from '../logs/ecosystems.ts'
import type { Run, World } from '../world.ts'
import { say } from './say.ts'
import { beginStory, DAY, type Ending, HOUR, MINUTE } from './story.ts'

export type Act = {
  /** What happens, for people. */
  readonly title: string
  /** Lets time go by, and it happen. */
  readonly happen: () => void
}

type Told = {
  readonly workflow?: 'ci' | 'packages'
  readonly branch?: string
  readonly endings?: readonly Ending[]
  readonly says?: Ecosystem
  readonly author?: string
  readonly title?: string
}

/**
 * A week of a repository, act by act, with a step of the monitor after each: it breaks, goes on, grows an echo on a
 * pull request, flakes, recovers, breaks again.
 */
export function incidentWeek(seed: number): { readonly world: World; readonly acts: readonly Act[] } {
  const story = beginStory(seed)
  const { world } = story
  const workflows = {
    ci: story.workflow('CI', 'ci.yml'),
    packages: story.workflow('Packages', 'packages.yml'),
  }

  function run({ workflow = 'ci', branch, endings = ['success'], says, author = 'mona', title }: Told): void {
    const place = branch === undefined ? { event: 'push' } : { event: 'pull_request', branch }
    story.tell({
      workflow: workflows[workflow],
      at: world.now - 10 * MINUTE,
      endings,
      seconds: 200,
      ...place,
    })
    const told = world.runs.at(-1)
    if (!told) return
    if (says) say(told, () => says)
    world.commits.push({
      ...{ sha: told.sha, branch: branch ?? world.defaultBranch, at: told.createdAt, author },
      ...{ title: title ?? told.title, files: title ? ['src/calendar/moon.ts'] : [] },
    })
  }

  for (let hour = 72; hour >= 1; hour -= 6) {
    for (const workflow of Object.values(workflows)) {
      story.tell({ workflow, at: world.now - hour * HOUR, endings: ['success'], seconds: 200 })
    }
  }

  const after = (seconds: number, title: string, happen: () => void): Act => ({
    title,
    happen: () => {
      world.now += seconds
      happen()
    },
  })
  const broken = { endings: ['failure'], says: 'typescript' } as const
  return {
    world,
    acts: [
      after(HOUR, 'All is well', () => run({})),
      after(HOUR, 'A commit breaks the default branch', () =>
        run({ ...broken, author: 'octocat', title: 'Draw the moon above the calendar (#132)' }),
      ),
      after(HOUR, 'It fails again, and a pull request with it', () => {
        run(broken)
        run({ ...broken, branch: 'docs/recipes' })
      }),
      after(2 * HOUR, 'Nothing happens', () => undefined),
      after(HOUR, 'A commit mends it', () =>
        run({ author: 'hubot', title: 'Import the phase of the moon (#133)' }),
      ),
      after(DAY, 'The network fails in the packages', () =>
        run({ workflow: 'packages', endings: ['failure'], says: 'network' }),
      ),
      after(HOUR, 'Run again, the same commit passes', () =>
        rerun(
          world,
          world.runs.findLast(({ workflowId }) => workflowId === workflows.packages.id),
        ),
      ),
    ],
  }
}

/** A second attempt, that passes. */
function rerun(world: World, run: Run | undefined): void {
  const [first] = run?.attempts ?? []
  if (!run || !first) return
  const startedAt = world.now - 10 * MINUTE
  const jobs = first.jobs.map(({ log: _, ...job }) => ({
    ...job,
    id: job.id + 1,
    conclusion: 'success',
    steps: job.steps.map((step) => ({ ...step, conclusion: 'success' })),
    createdAt: startedAt,
    startedAt: startedAt + 5,
    completedAt: startedAt + 205,
  }))
  const second = {
    number: 2,
    status: 'completed',
    conclusion: 'success',
    startedAt,
    updatedAt: startedAt + 210,
    jobs,
  }
  run.attempts = [...run.attempts, second]
}
