import type { PeriodKind } from '../core/weekly/period.ts'
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
  notify: {
    purpose:
      'Tells people of incidents, once each: Slack, Teams, Discord, Mattermost, Google Chat, PagerDuty, e-mail, webhooks.',
    permissions: { actions: 'read', checks: 'read', contents: 'read' },
    needs: ['logs', 'incidents'],
    load: async () => (await import('./notify.ts')).notify,
  },
  'weekly-report': {
    purpose:
      'Reports a day, week, month or quarter: key figures and their trends, what broke and what was mended, time lost, the three things most worth doing, and a checklist until they are done.',
    permissions: { actions: 'read', checks: 'read', contents: 'read' },
    needs: ['logs', 'workflow-commits'],
    lookbackDays: ({ reportPeriod }) => LOOKBACK_DAYS[reportPeriod],
    load: async () => (await import('./weekly-report.ts')).weeklyReport,
  },
  'open-issue': {
    purpose:
      'Keeps one issue for each incident: opened, edited as it develops, closed with what ended it, steered by labels.',
    permissions: { actions: 'read', checks: 'read', contents: 'read', issues: 'write' },
    needs: ['logs', 'incidents'],
    load: async () => (await import('./open-issue.ts')).openIssue,
  },
} as const satisfies Record<string, Mode>

/** From the end of a period to the start of the one that ended before it, at the longest; twice that is collected. */
const LOOKBACK_DAYS = { day: 3, week: 14, month: 62, quarter: 184 } as const satisfies Record<
  PeriodKind,
  number
>

export type ModeName = keyof typeof modes
export const modeNames = Object.keys(modes) as readonly ModeName[]
