import type { Mode } from './mode.ts'

/** Every mode. To add one: write its file, add its entry here. */
export const modes = {
  'health-check': {
    purpose:
      'Says whether the pipeline is healthy: success, time, recovery, flaky and slower jobs, silent failures, schedules, dependencies, cost, coverage.',
    permissions: { actions: 'read', checks: 'read', contents: 'read' },
    load: async () => (await import('./health-check.ts')).healthCheck,
  },
  'analyze-failures': {
    purpose:
      'Reads the logs of failed jobs: the error line, its cause, the failing tests, the commit that brought it, and what ended it last time.',
    permissions: { actions: 'read', checks: 'read', contents: 'read', issues: 'read' },
    needs: ['logs'],
    load: async () => (await import('./analyze-failures.ts')).analyzeFailures,
  },
  'open-issue': {
    purpose:
      'Keeps one issue for each incident: opened, edited as it develops, closed with what ended it, steered by labels.',
    permissions: { actions: 'read', checks: 'read', contents: 'read', issues: 'write' },
    needs: ['logs', 'incidents'],
    load: async () => (await import('./open-issue.ts')).openIssue,
  },
} as const satisfies Record<string, Mode>

export type ModeName = keyof typeof modes
export const modeNames = Object.keys(modes) as readonly ModeName[]
