import type { Annotation } from '../world.ts'
import { jobName } from './plan.ts'
import { hits, mainStep, type Repository, type Target } from './repository.ts'

const DAY = 86_400

/** What GitHub's runners say of things that go away, in their words of 2025 and 2026. */
export const deprecations = {
  node20: {
    level: 'warning',
    message:
      'Node.js 20 is deprecated. The following actions target Node.js 20 but are being forced to run on Node.js 24: actions/checkout@v4, actions/setup-python@v5. For more information see: https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/',
  },
  'set-output': {
    level: 'warning',
    message:
      'The `set-output` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/',
  },
  'ubuntu-20.04': {
    level: 'warning',
    message:
      'This is a scheduled Ubuntu 20.04 brownout. Ubuntu 20.04 LTS runner will be removed on 2025-04-15. For more details, see https://github.com/actions/runner-images/issues/11101',
  },
} as const satisfies Record<string, Annotation>

/** What they say when they fail themselves. */
export const runnerTroubles = {
  'lost-communication': {
    level: 'failure',
    message:
      'The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.',
  },
  'not-picked-up': {
    level: 'failure',
    message: 'The job was not acquired by Runner of type hosted even after multiple attempts',
  },
  'shut-down': {
    level: 'failure',
    message:
      'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
  },
  'out-of-disk': {
    level: 'failure',
    message:
      "System.IO.IOException: No space left on device : '/home/runner/runners/2.330.0/_diag/Worker.log'",
  },
} as const satisfies Record<string, Annotation>

/** Every execution of a job warns. */
export function deprecate(repository: Repository, target: Target, about: keyof typeof deprecations): void {
  repository.truth.deprecations.push({ about, workflow: target.workflow.name })
  repository.stories.push({
    execute: (execution) => {
      if (hits(target, execution)) execution.annotations.push(deprecations[about])
    },
  })
}

/** The runner of a job is lost a few times in the last days; run again, it passes. */
export function loseRunners(
  repository: Repository,
  target: Target,
  about: keyof typeof runnerTroubles,
): void {
  repository.truth.runnerTroubles.push({
    ...{ about, workflow: target.workflow.name, job: jobName(target.job) },
  })
  let left = 3
  repository.stories.push({
    execute: (execution, random) => {
      const { run, attempt } = execution
      const recent = run.at >= repository.world.now - 6 * DAY
      if (!hits(target, execution) || !recent || attempt > 1 || left === 0 || !random.chance(0.2)) return
      left -= 1
      execution.failsIn = mainStep(execution.job)
      execution.annotations.push(runnerTroubles[about])
    },
  })
}
