import { alertKey } from '../history/history.ts'
import { type Alert, type Severity, severities, type Thresholds } from '../reports/health.ts'
import { isoTime } from '../words.ts'
import { slower } from './duration-rules.ts'
import { type AlertSettings, type Policy, policyOf } from './policy.ts'
import { isBreach, type Reading, type RepositoryCase, type Rule, type WorkflowCase } from './rule.ts'
import { rules } from './rules.ts'

/** Everything that is looked at. */
export type Cases = {
  readonly workflows: readonly Omit<WorkflowCase, 'thresholdOf'>[]
  readonly repository: RepositoryCase
}

/** What is wrong by all rules as they are set, gravest first, then workflow by workflow in the order of the rules. */
export function raiseAlerts(
  { workflows, repository }: Cases,
  settings: AlertSettings,
  thresholds: Thresholds,
): readonly Alert[] {
  const alerts = [
    ...workflows.flatMap((it) => {
      const policyFor = (rule: Rule) => policyOf(rule, settings, thresholds, it)
      const known = { ...it, thresholdOf: () => limitOf(policyFor(slower)) }
      return rules.flatMap((rule) =>
        rule.about === 'workflow'
          ? raise(rule, policyFor(rule), (threshold) => rule.readings(known, threshold), it)
          : [],
      )
    }),
    ...rules.flatMap((rule) =>
      rule.about === 'repository'
        ? raise(rule, policyOf(rule, settings, thresholds), (threshold) =>
            rule.readings(repository, threshold),
          )
        : [],
    ),
  ]
  return alerts.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}

/** What a rule that is off would have said is left to milder ones. */
function limitOf(policy: Policy): number {
  return policy === 'off' ? Number.POSITIVE_INFINITY : policy.threshold
}

type Concerned = Pick<WorkflowCase, 'id' | 'path'>

function raise(
  rule: Rule,
  policy: Policy,
  readings: (threshold: number) => readonly Reading[],
  workflow?: Concerned,
): readonly Alert[] {
  if (policy === 'off') return []
  return readings(policy.threshold).flatMap((reading) => {
    const threshold = reading.threshold ?? policy.threshold
    const breach = isBreach(rule, reading.value, threshold)
    const severity = breach ? policy.severity : reading.otherwise
    return severity ? [alertOf(rule, reading, { severity, threshold, workflow })] : []
  })
}

function alertOf(
  { id, unit }: Rule,
  reading: Reading,
  how: { readonly severity: Severity; readonly threshold: number; readonly workflow: Concerned | undefined },
): Alert {
  const { subject, message, atMost, value, branch, since, url, runId, causedAt } = reading
  return {
    rule: id,
    severity: milder(how.severity, atMost),
    ...(how.workflow && { workflow: how.workflow.path }),
    ...(how.workflow?.id !== undefined && { workflowId: how.workflow.id }),
    ...(branch !== undefined && { branch }),
    message: message(),
    value,
    threshold: how.threshold,
    unit: reading.unit ?? unit,
    ...(since !== undefined && { since }),
    ...(url !== undefined && { url }),
    key: alertKey(id, how.workflow?.id ?? 0, subject),
    ...(runId !== undefined && { runId }),
    ...(causedAt !== undefined && { causedAt: isoTime(causedAt) }),
  }
}

function milder(severity: Severity, atMost: Severity = severity): Severity {
  return severities.indexOf(severity) > severities.indexOf(atMost) ? severity : atMost
}
