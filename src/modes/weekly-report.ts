import { rules } from '../core/diagnosis/rules/index.ts'
import { fitWeekly } from '../core/reports/fit-weekly.ts'
import type { WeeklyReport } from '../core/reports/weekly.ts'
import { assessWeekly } from '../core/weekly/assess-weekly.ts'
import { toHtml } from '../render/html.ts'
import { toMarkdown } from '../render/markdown.ts'
import { weeklyDoc } from '../render/weekly.ts'
import { thresholdsOf } from './health-check.ts'
import type { Result, RunMode } from './mode.ts'

/** As for the report of health: a job’s outputs may have 1 MB together, counted as UTF-16. */
const MAX_WEEKLY_CHARACTERS = 200_000

/** Reports the last whole day, week, month or quarter, and what to do next. */
export const weeklyReport: RunMode = (inputs, session) => {
  const { report, learnt } = assessWeekly(session.history, {
    ...session,
    calendar: { kind: inputs.reportPeriod, zone: inputs.timezone, weekStart: inputs.weekStart },
    thresholds: thresholdsOf(inputs),
    suggestThresholds: true,
    rules: [...session.settings.failureRules, ...rules],
    workflowCommits: session.workflowCommits ?? [],
    ticked: new Set(),
  })
  return {
    doc: weeklyDoc(report),
    outputs: { weekly: fitWeekly(report, MAX_WEEKLY_CHARACTERS) },
    files: filesOf(report),
    annotations: [],
    learnt,
    ...(inputs.uploadReport && { artifact: 'pipeline-vitals-report' }),
  }
}

function filesOf(report: WeeklyReport): Result['files'] {
  const doc = weeklyDoc(report)
  return [
    { name: 'weekly.json', text: `${JSON.stringify(report, undefined, 2)}\n`, output: 'weekly-path' },
    { name: 'weekly.md', text: toMarkdown(doc), output: 'weekly-markdown-path' },
    { name: 'weekly.html', text: toHtml(doc, report), output: 'weekly-html-path' },
  ]
}
