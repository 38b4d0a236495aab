import { type Ecosystem, ecosystems } from '../logs/ecosystems.ts'
import { runnerLog } from '../logs/runner-log.ts'
import type { Job, Run, World } from '../world.ts'
import type { Act } from './incident-week.ts'
import { beginStory, HOUR, MINUTE } from './story.ts'

const WORKFLOWS = 20
const FAILURES = 500

/** Whose failures the storm is made of; `undefined` has no log that can be read. */
const causes: readonly (Ecosystem | undefined)[] = [
  'network',
  'typescript',
  'docker',
  'network',
  'jest',
  'network',
  undefined,
  'silent',
]

/**
 * All is well in 20 workflows; then 500 runs fail within a minute, on the default branch, on pull requests and on other
 * branches, for many reasons and for one; then all of it is mended.
 */
export function failureStorm(seed: number): { readonly world: World; readonly acts: readonly Act[] } {
  const story = beginStory(seed)
  const { world } = story
  const workflows = Array.from({ length: WORKFLOWS }, (_, i) =>
    story.workflow(`Service ${i + 1}`, `service-${i + 1}.yml`),
  )
  const everywhere = (hoursAgo: number) => {
    for (const workflow of workflows)
      story.tell({ workflow, at: world.now - hoursAgo * HOUR, endings: ['success'], seconds: 60 })
  }
  for (const hours of [30, 20, 10]) everywhere(hours)

  function strike(): void {
    for (let i = 0; i < FAILURES; i++) {
      const workflow = workflows[i % WORKFLOWS]
      if (!workflow) continue
      const round = Math.floor(i / WORKFLOWS)
      const at = world.now - 4 * MINUTE + i * 0.1
      story.tell({ workflow, at, endings: ['failure'], seconds: 100, ...placeOf(round) })
      const told = world.runs.at(-1)
      if (told) say(told, causes[(round + i) % causes.length])
    }
  }

  return {
    world,
    acts: [
      { title: 'All fails at once', happen: strike },
      { title: 'The default branch is mended', happen: () => everywhere(0.1) },
    ],
  }
}

/** A fifth on the default branch, two fifths on pull requests, the rest on branches of their own. */
function placeOf(round: number): { readonly branch?: string; readonly event?: string } {
  if (round % 5 === 0) return {}
  return round % 5 < 3
    ? { branch: `change-${round}`, event: 'pull_request' }
    : { branch: `release/${round}`, event: 'push' }
}

function say(run: Run, cause: Ecosystem | undefined): void {
  const log = (job: Job) => (cause ? runnerLog(job, { 'Run tests': ecosystems[cause] }) : 'never')
  run.attempts = run.attempts.map((attempt) => ({
    ...attempt,
    jobs: attempt.jobs.map((job) => ({ ...job, log: log(job) })),
  }))
}
