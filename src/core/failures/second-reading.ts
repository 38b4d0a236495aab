import { diagnose } from '../diagnosis/diagnose.ts'
import type { Rule } from '../diagnosis/rule.ts'
import type { History } from '../history/history.ts'
import type { Run, Seconds } from '../model.ts'
import type { Execution } from '../vitals/executions.ts'
import { failedJobsOf, logKey } from './failed-jobs.ts'
import type { Finding } from './finding.ts'

export type SecondReading = {
  /** What is known by now, by job, from what is remembered. */
  readonly findings: ReadonlyMap<number, Finding>
  /** Jobs whose logs have to be read for it, newest first. */
  readonly toRead: readonly Execution[]
}

export type Rules = { readonly all: readonly Rule[]; readonly version: string }

/** What to make of failures that other rules did not know than there are now. */
export function secondReading(
  runs: readonly Run[],
  history: History,
  { rules, now }: { readonly rules: Rules; readonly now: Seconds },
): SecondReading {
  const findings = new Map<number, Finding>()
  const toRead: Execution[] = []
  for (const execution of failedJobsOf(runs, history)) {
    const { run, job } = execution
    const finding = history.findings.get(job.id)
    if (!finding || finding.rule !== undefined || finding.rulesVersion === rules.version) continue
    const known = knownByNow(finding, rules.all)
    if (known) findings.set(job.id, { ...known, readAt: now })
    else if (!history.gone.has(logKey(run.id, job.id))) toRead.push(execution)
  }
  return { findings, toRead }
}

/**
 * Only where a rule knows the very line that is remembered as the root, as it stood in the log: the fingerprint has to be
 * the one that the log would give.
 */
function knownByNow(finding: Finding, rules: readonly Rule[]): Finding | undefined {
  const { excerpt, line, step: name, testCount } = finding
  if (!excerpt || line === undefined || testCount > 0 || !isWhole(line, excerpt.lines[excerpt.root]))
    return undefined
  const lines = excerpt.lines.map((text, index) => ({ index, mark: 'text' as const, text }))
  const step = { name, script: [], lines, end: undefined, outcome: 'failed' as const }
  const diagnosis = diagnose({ steps: [step], extent: 'part', savedCache: false }, rules, 'failure')
  if (!diagnosis.failed || diagnosis.rule === undefined || diagnosis.root?.index !== excerpt.root)
    return undefined
  const { category, rule, fingerprint } = diagnosis
  return { ...finding, category, rule, fingerprint, comparedWith: undefined, rulesVersion: undefined }
}

/** Whether nothing was taken out of a line, nor its end cut off. */
function isWhole(line: string, shown: string | undefined): boolean {
  return shown?.trim() === line && !line.endsWith('…') && !line.includes('***')
}
