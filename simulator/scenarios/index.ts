import type { World } from '../world.ts'
import { beginStory, DAY, type Ending, HOUR, MINUTE, type Story, type Truth } from './story.ts'

export type Scenario = { readonly world: World; readonly truth: Truth }

/** Every scenario, by name: a pure function of a seed, with what is true of it beside it. */
export const scenarios = {
  quiet,
  'flaky-week': flakyWeek,
  'broken-main': brokenMain,
  storm,
  'slow-creep': slowCreep,
  empty,
  large,
} satisfies Record<string, (seed: number) => Scenario>

export type ScenarioName = keyof typeof scenarios
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[]

/** A few runs a day, all green. */
function quiet(seed: number): Scenario {
  const story = beginStory(seed)
  const ci = story.workflow('CI', 'ci.yml')
  fill(story, { workflow: ci, days: 14, perDay: 3, seconds: 150, endings: () => ['success'] })
  return finish(story)
}

/** One run in six fails first and passes when run again. A few are cancelled. */
function flakyWeek(seed: number): Scenario {
  const story = beginStory(seed)
  const ci = story.workflow('CI', 'ci.yml')
  const lint = story.workflow('Lint', 'lint.yml')
  const { random } = story
  const flaky = (): Ending[] => {
    if (random.chance(1 / 6))
      return random.chance(0.2) ? ['failure', 'failure', 'success'] : ['failure', 'success']
    return random.chance(0.05) ? ['cancelled'] : ['success']
  }
  fill(story, { workflow: ci, days: 14, perDay: 20, seconds: 240, endings: flaky })
  fill(story, { workflow: lint, days: 14, perDay: 20, seconds: 45, endings: () => ['success'] })
  return finish(story)
}

/** Green until nine hours ago, red since; a second workflow times out under the name of cancelled. */
function brokenMain(seed: number): Scenario {
  const story = beginStory(seed)
  const { world, random } = story
  const ci = story.workflow('CI', 'ci.yml')
  const docs = story.workflow('Docs', 'docs.yml')
  const nightly = story.workflow('Nightly end-to-end', 'nightly.yml')
  const broken = world.now - 9 * HOUR
  fill(story, {
    workflow: ci,
    days: 14,
    perDay: 12,
    seconds: 280,
    until: broken,
    endings: () => (random.chance(0.04) ? ['failure'] : ['success']),
  })
  story.tell({ workflow: ci, at: broken - 10 * MINUTE, endings: ['success'], seconds: 280 })
  for (let i = 0; i < 4; i++)
    story.tell({ workflow: ci, at: broken + i * 2 * HOUR, endings: ['failure'], seconds: 280 })
  fill(story, { workflow: docs, days: 14, perDay: 4, seconds: 60, endings: () => ['success'] })
  for (let day = 13; day >= 1; day--) {
    const timeout = day === 2 || day === 5
    story.tell({
      workflow: nightly,
      at: world.now - day * DAY - 8 * HOUR,
      event: 'schedule',
      endings: [timeout ? 'timeout-as-cancelled' : 'success'],
      seconds: 1200,
    })
  }
  story.truth.red.push('CI')
  return finish(story)
}

/** Everything fails within an hour, on every branch. */
function storm(seed: number): Scenario {
  const story = beginStory(seed)
  const { world, random, truth } = story
  for (let i = 1; i <= 8; i++) {
    const workflow = story.workflow(`Service ${i}`, `service-${i}.yml`)
    fill(story, {
      workflow,
      days: 14,
      perDay: 6,
      seconds: 180,
      until: world.now - HOUR,
      endings: () => ['success'],
    })
    for (let n = 0; n < 12; n++) {
      const branch = n % 3 === 0 ? world.defaultBranch : `feature/${random.hex(4)}`
      story.tell({
        workflow,
        at: world.now - 50 * MINUTE + n * 3 * MINUTE,
        branch,
        endings: ['failure'],
        seconds: 180,
      })
    }
    truth.red.push(workflow.name)
  }
  return finish(story)
}

/** Nothing fails, and every day takes a little longer. */
function slowCreep(seed: number): Scenario {
  const story = beginStory(seed)
  const { world, random } = story
  const ci = story.workflow('CI', 'ci.yml')
  for (let hour = 14 * 24; hour >= 3; hour -= 3) {
    const seconds = 200 + (14 * 24 - hour) * 1.5 + random.around(0, 10)
    story.tell({ workflow: ci, at: world.now - hour * HOUR, endings: ['success'], seconds })
  }
  return finish(story)
}

function empty(seed: number): Scenario {
  return finish(beginStory(seed))
}

/** 5,000 runs in the window and as many before it, in 20 workflows. */
function large(seed: number): Scenario {
  const story = beginStory(seed)
  const { random } = story
  const endings = (): Ending[] => {
    if (random.chance(0.03)) return ['failure', 'success']
    return random.chance(0.06) ? ['failure'] : ['success']
  }
  for (let i = 1; i <= 20; i++) {
    const workflow = story.workflow(`Workflow ${i}`, `workflow-${i}.yml`)
    fill(story, { workflow, days: 14, perDay: 5000 / 7 / 20, seconds: 60 * i, branches: true, endings })
  }
  return finish(story)
}

type Filling = {
  readonly workflow: Parameters<Story['tell']>[0]['workflow']
  readonly days: number
  readonly perDay: number
  readonly seconds: number
  readonly endings: () => Ending[]
  readonly until?: number
  /** Two of three runs are on branches of their own. */
  readonly branches?: boolean
}

/** Spreads runs evenly over some days, up to an hour ago, with a little chance in their times. */
function fill({ world, random, tell }: Story, filling: Filling): void {
  const { until = world.now - HOUR, days, perDay } = filling
  const from = world.now - days * DAY
  const gap = DAY / perDay
  for (let at = from + gap * random.next(); at < until; at += gap) {
    const branch = filling.branches && random.chance(2 / 3) ? `feature/${random.hex(3)}` : world.defaultBranch
    const event = branch === world.defaultBranch ? 'push' : 'pull_request'
    const seconds = Math.max(5, random.around(filling.seconds, filling.seconds * 0.1))
    tell({ workflow: filling.workflow, at, branch, event, endings: filling.endings(), seconds })
  }
}

function finish({ world, truth }: Story): Scenario {
  return { world, truth }
}
