import type { Workflow, World } from '../world.ts'
import { say } from './say.ts'
import { beginStory, DAY, HOUR, MINUTE, NOW, type Story } from './story.ts'

const BRANCHES = 3_100
const SERVICES = 150
const PINS = 320
const updates = ['typescript-eslint-monorepo', 'opentelemetry-js-monorepo', 'aws-sdk-js-v3-monorepo']
const actions = ['actions/checkout', 'actions/setup-node', 'docker/build-push-action', 'actions/cache']

/** On this Monday a week is over in which a bot pinned actions; on the Friday after it the storm breaks. */
export const MONDAY = NOW - 4 * DAY

/**
 * A bot pins actions in hundreds of commits; days later it rebases all its branches at once, and each fails: more than
 * one step can read, a page can show or an output can hold.
 */
export function updateStorm(seed: number): World {
  const story = beginStory(seed)
  const { world, random } = story
  const [ci, images] = [story.workflow('CI', 'ci.yml'), story.workflow('Images', 'images.yml')]
  for (let hours = 13 * 24; hours > 1; hours -= 1)
    for (const workflow of [ci, images]) {
      const at = NOW - hours * HOUR
      story.tell({ workflow, at, endings: [random.chance(0.03) ? 'failure' : 'success'], seconds: 240 })
    }
  pinActions(story)
  breakAndMend(story, ci)
  for (let i = 0; i < BRANCHES; i++) {
    const branch = `renovate/service-${1 + (i % SERVICES)}-${updates[i % updates.length]}-${random.hex(6)}`
    const at = NOW - HOUR + (i * 50 * MINUTE) / BRANCHES
    story.tell({ workflow: ci, at, branch, event: 'pull_request', endings: ['failure'], seconds: 90 })
  }
  return world
}

function pinActions({ world, random }: Story): void {
  for (let i = 0; i < PINS; i++)
    world.commits.push({
      ...{ sha: random.hex(40), branch: world.defaultBranch, author: 'renovate[bot]' },
      at: MONDAY - 7 * DAY + 10 * MINUTE * i,
      title: `Pin ${actions[i % actions.length]} to ${random.hex(40)} (#${2_000 + i})`,
      files: [`.github/workflows/${i % 5 === 0 ? 'images' : 'ci'}.yml`],
    })
}

/** What broke the default branch and was mended there still fails on a branch that began in between, and in a fork. */
function breakAndMend({ world, tell }: Story, ci: Workflow): void {
  const broken = MONDAY - 30 * HOUR
  const failing = { workflow: ci, endings: ['failure'] as const, seconds: 120 }
  const branches = [undefined, 'feature/tide-charts', 'fix-the-moon'] as const
  for (const [i, branch] of branches.entries()) {
    tell({ ...failing, at: broken + i * 5 * MINUTE, ...(branch && { branch, event: 'pull_request' }) })
    const run = world.runs.at(-1)
    if (!run) continue
    say(run, () => 'typescript')
    if (branch === 'fix-the-moon') world.runs.splice(-1, 1, { ...run, fromFork: true })
  }
}
