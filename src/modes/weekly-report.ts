import { rules } from '../core/diagnosis/rules/index.ts'
import { fitWeekly } from '../core/reports/fit-weekly.ts'
import type { PageLink } from '../core/reports/message.ts'
import type { WeeklyReport } from '../core/reports/weekly.ts'
import { assessWeekly } from '../core/weekly/assess-weekly.ts'
import { lastPeriod, periodKey } from '../core/weekly/period.ts'
import { tickedAmong } from '../core/weekly/report-issue.ts'
import { weeklyMessage } from '../core/weekly/weekly-message.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Doc } from '../render/document.ts'
import { fitDoc } from '../render/fit.ts'
import { toHtml } from '../render/html.ts'
import { toMarkdown } from '../render/markdown.ts'
import { checklistKeys, titleOf, weeklyDoc } from '../render/weekly.ts'
import { thresholdsOf } from './health-check.ts'
import { MAX_REPORT_OUTPUT, type Result, type RunMode, type Session } from './mode.ts'

/** Reports the last whole day, week, month or quarter, and what to do next. */
export const weeklyReport: RunMode = (inputs, session) => {
  const calendar = { kind: inputs.reportPeriod, zone: inputs.timezone, weekStart: inputs.weekStart }
  const { report, learnt } = assessWeekly(session.history, {
    ...session,
    calendar,
    thresholds: thresholdsOf(inputs),
    rules: [...session.settings.failureRules, ...rules],
    workflowCommits: session.workflowCommits ?? [],
    ticked: tickedAmong(tickable(session), session.reportIssues ?? []),
  })
  const doc = weeklyDoc(report)
  const period = periodKey(calendar, lastPeriod(calendar, session.now))
  return {
    doc,
    outputs: { weekly: fitWeekly(report, MAX_REPORT_OUTPUT) },
    files: filesOf(report, doc),
    annotations: [],
    learnt,
    reportText: {
      period,
      title: titleOf(report),
      markdown: (maxBytes) => fitDoc(doc, toMarkdown, maxBytes),
      keys: checklistKeys(report),
    },
    // A report that is made again is no news.
    messages: session.history.periods.has(period) ? [] : [weeklyMessage(report, pagesOf(inputs))],
    ...(inputs.uploadReport && { artifact: 'pipeline-vitals-report' }),
  }
}

function pagesOf({ dashboardUrl }: Inputs): readonly PageLink[] {
  return dashboardUrl === '' ? [] : [{ label: 'Dashboard', url: dashboardUrl }]
}

/** What is done for another reason is ticked too, by us. */
function tickable({ history }: Session): readonly string[] {
  return [...history.actions].flatMap(([key, { state }]) => (state === 'gone' ? [] : [key]))
}

function filesOf(report: WeeklyReport, doc: Doc): Result['files'] {
  return [
    { name: 'weekly.json', text: `${JSON.stringify(report, undefined, 2)}\n`, output: 'weekly-path' },
    { name: 'weekly.md', text: toMarkdown(doc), output: 'weekly-markdown-path' },
    { name: 'weekly.html', text: toHtml(doc, report), output: 'weekly-html-path' },
  ]
}
