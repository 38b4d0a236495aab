import { rules } from '../core/diagnosis/rules/index.ts'
import { assessFailures } from '../core/failures/assess-failures.ts'
import { thresholdAdvice } from '../core/failures/threshold-advice.ts'
import { hitTables } from '../core/known-issues/hit-table.ts'
import type { FailureGroup } from '../core/reports/failures.ts'
import { fitFailures } from '../core/reports/fit-failures.ts'
import { failuresDoc } from '../render/failures.ts'
import { thresholdsOf } from './health-check.ts'
import { MAX_REPORT_OUTPUT, type Result, type RunMode } from './mode.ts'

/** Beyond these the runner shows none of a level. `ExecutionContext.cs` of the runner. */
const MAX_ANNOTATIONS = 9

/** Reads the logs of failed jobs: what broke, since when, and with what. */
export const analyzeFailures: RunMode = (inputs, session) => {
  const { lookbackDays } = inputs
  // What one run tells says nothing of thresholds.
  const advice =
    session.triggeredBy === undefined
      ? thresholdAdvice({ ...session, lookbackDays, thresholds: thresholdsOf(inputs) })
      : []
  const report = assessFailures({
    ...session,
    lookbackDays,
    rules: [...session.settings.failureRules, ...rules],
    betterThresholds: advice,
  })
  return {
    doc: failuresDoc(report),
    outputs: { failures: fitFailures(report, MAX_REPORT_OUTPUT) },
    files: [
      { name: 'failures.json', text: `${JSON.stringify(report, undefined, 2)}\n`, output: 'failures-path' },
    ],
    annotations: report.groups.flatMap(annotationOf).slice(0, MAX_ANNOTATIONS),
    hitTables: hitTables(session),
  }
}

/** Of what still fails, and beside the line where the error says where it is. */
function annotationOf(group: FailureGroup): Result['annotations'] {
  const { state, place, line, meaning, jobs } = group
  if (state === 'over' || !place || line === undefined) return []
  const level = state === 'failing-on-default-branch' ? 'error' : 'warning'
  return [{ level, message: [`${jobs[0] ?? ''}: ${line}`, meaning].filter(Boolean).join(' — '), place }]
}
