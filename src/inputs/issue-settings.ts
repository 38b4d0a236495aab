import { defaultIssueSettings, type IssueSettings } from '../core/issues/settings.ts'
import type { Inputs } from './spec.ts'

/** What the inputs say of issues, and what else they depend on. */
export function issueSettings(
  inputs: Inputs,
  rest: Pick<IssueSettings, 'repositoryUrl' | 'defaultBranch' | 'reopenWindow' | 'mutes' | 'ownersOf'>,
): IssueSettings {
  const { labels } = defaultIssueSettings
  return {
    labels: inputs.issueLabels.length > 0 ? inputs.issueLabels : labels.slice(0, 1),
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
