import type { JobPlan, Rhythm, StepPlan, WorkflowPlan } from './plan.ts'

/** Workflows as many repositories have them. Seconds are those of a middling project. */

const HOUR = 3_600
const DAY = 24 * HOUR

const checkout: StepPlan = { name: 'Check out', uses: 'actions/checkout@v6', seconds: 3 }
const node: StepPlan = { name: 'Set up Node', uses: 'actions/setup-node@v6', seconds: 6 }
const install: StepPlan = { name: 'Install dependencies', seconds: 22 }
const prepared = [checkout, node, install]

function step(name: string, seconds: number): StepPlan {
  return { name, seconds }
}

/** `databases` are legs of the integration tests. */
export function ci(file = 'ci.yml', name = 'CI', databases?: readonly string[]): WorkflowPlan {
  const jobs: readonly JobPlan[] = [
    { id: 'lint', runner: 'ubuntu-latest', steps: [...prepared, step('Lint', 38)] },
    {
      ...{ id: 'test', runner: 'ubuntu-latest', legs: ['22', '24'], timeoutMinutes: 30 },
      steps: [...prepared, step('Run unit tests', 130)],
    },
    {
      ...{ id: 'integration', name: 'Integration tests', runner: 'ubuntu-latest', timeoutMinutes: 30 },
      ...(databases && { legs: databases }),
      steps: [...prepared, step('Start services', 25), step('Run integration tests', 190)],
    },
    {
      ...{ id: 'build', runner: 'ubuntu-latest', needs: ['lint', 'test', 'integration'] },
      steps: [...prepared, step('Build', 70)],
    },
  ]
  return { name, file, on: ['push', 'pull_request'], cancelsSuperseded: true, jobs }
}

/** A workflow of one job. */
export function single(
  name: string,
  file: string,
  given: Partial<JobPlan> & Pick<JobPlan, 'id' | 'steps'>,
): WorkflowPlan {
  return { name, file, on: ['push', 'pull_request'], jobs: [{ runner: 'ubuntu-latest', ...given }] }
}

export const endToEnd = (): WorkflowPlan =>
  single('End-to-end', 'e2e.yml', {
    ...{ id: 'browser', name: 'Browser tests', timeoutMinutes: 20 },
    steps: [...prepared, step('Run browser tests', 420)],
  })

export const compatibility = (): WorkflowPlan =>
  single('Compatibility', 'compatibility.yml', {
    ...{ id: 'next', name: 'Next Node', continueOnError: true },
    steps: [...prepared, step('Run unit tests', 140)],
  })

export const types = (): WorkflowPlan =>
  single('Types', 'types.yml', { id: 'types', steps: [...prepared, step('Check types', 35)] })

export const packages = (): WorkflowPlan =>
  single('Package', 'package.yml', { id: 'pack', steps: [...prepared, step('Pack', 34)] })

export const licences = (): WorkflowPlan =>
  single('Licences', 'licences.yml', { id: 'licences', steps: [...prepared, step('Check licences', 31)] })

export const docs = (): WorkflowPlan => ({
  ...single('Docs', 'docs.yml', { id: 'docs', steps: [...prepared, step('Build the site', 48)] }),
  paths: ['docs/**', '*.md'],
})

/** Two jobs side by side, of which one can hide the other. */
export const platforms = (): WorkflowPlan => ({
  ...{ name: 'Platforms', file: 'platforms.yml', on: ['push', 'pull_request'] },
  jobs: [
    {
      id: 'windows',
      name: 'Windows',
      runner: 'windows-latest',
      steps: [...prepared, step('Run unit tests', 210)],
    },
    { id: 'macos', name: 'macOS', runner: 'macos-latest', steps: [...prepared, step('Run unit tests', 120)] },
  ],
})

export const rhythms = {
  hourly: { crons: ['17 * * * *'], everySeconds: HOUR, offset: 17 * 60 },
  'six-hourly': { crons: ['5 */6 * * *'], everySeconds: 6 * HOUR, offset: 300 },
  daily: { crons: ['30 2 * * *'], everySeconds: DAY, offset: 2.5 * HOUR },
  /** 06:15 in Kolkata, which knows no summer time, is 00:45 in UTC. */
  'daily-in-kolkata': {
    ...{ crons: ['15 6 * * *'], timezone: 'Asia/Kolkata' },
    ...{ everySeconds: DAY, offset: 45 * 60 },
  },
  /** 1970 began on a Thursday, so that Mondays are four days after. */
  weekly: { crons: ['0 4 * * 1'], everySeconds: 7 * DAY, offset: 4 * DAY + 4 * HOUR },
} as const satisfies Record<string, Rhythm>

export type RhythmName = keyof typeof rhythms

export function scheduled(
  name: string,
  file: string,
  rhythm: RhythmName,
  work: string,
  seconds = 90,
): WorkflowPlan {
  const jobs = [
    { id: 'main', name: work, runner: 'ubuntu-latest', steps: [...prepared, step(work, seconds)] },
  ]
  return { name, file, on: ['workflow_dispatch'], schedule: rhythms[rhythm], jobs }
}
