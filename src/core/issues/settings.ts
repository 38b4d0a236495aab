import type { Mute } from '../incidents/mute.ts'
import { DAY, type Seconds } from '../model.ts'

export type IssueSettings = {
  /** Of every issue; by the first of them our issues are found again. */
  readonly labels: readonly string[]
  /** By `priorityOf`, gravest first; a priority without one has none. */
  readonly priorityLabels: readonly string[]
  readonly assignees: readonly string[]
  /** Who else is assigned: owners of the place of the failure, or authors of suspected commits. */
  readonly assignFrom: 'none' | 'codeowners' | 'suspects'
  /** Whether assignees and owners are called by name, or only named. */
  readonly mention: 'nobody' | 'responsible'
  /** Writes to GitHub in one step, comments included. */
  readonly maxWrites: number
  /** More new incidents than this within an hour share one issue. */
  readonly stormAbove: number
  readonly reopenWindow: Seconds
  /** Maintenance windows and quiet hours: nothing is opened or said in them, only brought up to date and closed. */
  readonly mutes: readonly Mute[]
  /** As CODEOWNERS says, with their `@`. */
  readonly ownersOf: (path: string) => readonly string[]
  /** Page of the repository, with which all links begin. */
  readonly repositoryUrl: string
  readonly defaultBranch: string
  readonly dashboardUrl: string | undefined
}

export const defaultIssueSettings: Omit<IssueSettings, 'repositoryUrl' | 'defaultBranch'> = {
  labels: ['pipeline-failure', 'auto-created'],
  priorityLabels: ['P0', 'P1', 'P2'],
  assignees: [],
  assignFrom: 'none',
  mention: 'nobody',
  maxWrites: 5,
  stormAbove: 5,
  reopenWindow: DAY,
  mutes: [],
  ownersOf: () => [],
  dashboardUrl: undefined,
}
