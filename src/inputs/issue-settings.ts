import { defaultIssueSettings, type IssueSettings } from '../core/issues/settings.ts'
import type { Inputs } from './spec.ts'

/** What the inputs say of issues, and what else they depend on. */
export function issueSettings(
  inputs: Inputs,
  rest: Pick<IssueSettings, 'repositoryUrl' | 'defaultBranch' | 'reopenWindow' | 'mutes' | 'ownersOf'>,
): IssueSettings {
  return {
    labels: labelsOf(inputs),
    priorityLabels: inputs.priorityLabels,
    assignees: inputs.issueAssignees,
    assignFrom: inputs.assignFrom,
    mention: inputs.mention,
    maxWrites: inputs.maxIssuesPerRun,
    stormAbove: inputs.stormAbove,
    dashboardUrl: inputs.dashboardUrl || undefined,
    ...rest,
  }
}

/** Issues are found by a label, so there is always one. */
export function labelsOf({ issueLabels }: Pick<Inputs, 'issueLabels'>): readonly string[] {
  return issueLabels.length > 0 ? issueLabels : defaultIssueSettings.labels.slice(0, 1)
}
