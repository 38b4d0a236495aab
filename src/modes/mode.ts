import type { Place } from '../core/failures/place.ts'
import type { History } from '../core/history/history.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { Finding } from '../core/incidents/observation.ts'
import type { HitTable } from '../core/known-issues/hit-table.ts'
import type { WatchedIssue } from '../core/known-issues/known-issue.ts'
import type { Seconds } from '../core/model.ts'
import type { Message } from '../core/reports/message.ts'
import type { Question } from '../core/vitals/assess.ts'
import type { PeriodKind } from '../core/weekly/period.ts'
import type { ReportText } from '../core/weekly/report-issue.ts'
import type { WorkflowCommit } from '../core/weekly/workflow-changes.ts'
import type { IssuesDelivered } from '../delivery/issues.ts'
import type { MessagesDelivered } from '../delivery/messages.ts'
import type { Inputs, OutputName } from '../inputs/spec.ts'
import type { Issue } from '../ports/writing.ts'
import type { Doc } from '../render/document.ts'

/** What a mode hands back. It is data: publishing and failing the step are not the mode's business. */
export type Result = {
  readonly doc: Doc
  readonly outputs: Partial<Readonly<Record<OutputName, string>>>
  /** Files to write, by name, each with the output that gets its path. */
  readonly files: readonly { readonly name: string; readonly text: string; readonly output: OutputName }[]
  /** Said as annotations of the run. */
  readonly annotations: readonly {
    readonly level: 'error' | 'warning'
    readonly message: string
    /** A line of a file in the repository, beside which it is shown. */
    readonly place?: Place
  }[]
  /** Alerts that people are about to be shown, to be remembered as raised. */
  readonly raised?: History['raised']
  /** Tables in known issues that are to be written once all is saved. */
  readonly hitTables?: readonly HitTable[]
  /** What it wants to be remembered once it was told. */
  readonly learnt?: Partial<History>
  /** The artifact into which its files go, for people to download. */
  readonly artifact?: string
  /** A report that goes into an issue, if people want one. */
  readonly reportText?: ReportText
  /** What is told to every channel of `notify`, where that is asked for too. */
  readonly messages?: readonly Message[]
  /** Why the step should fail, if it should. */
  readonly failure?: string
}

/** What the modes of one step share: collected once, saved once. */
export type Session = Omit<Question, 'lookbackDays' | 'thresholds' | 'suggestThresholds'> & {
  readonly history: History
  /** From when on runs were needed. */
  readonly from: Seconds
  /** Commits that changed files of workflows, where a mode needs them. */
  readonly workflowCommits?: readonly WorkflowCommit[]
  /** Issues of earlier reports, with what people ticked in them, where reports go into issues. */
  readonly reportIssues?: readonly Issue[]
  /** The run that the monitor was started by. */
  readonly triggeredBy: number | undefined
  /** What became of incidents and of telling people; for modes that need `incidents`, which come after that. */
  readonly delivery?: Delivery
  /** Failures that people know of; where logs were read. */
  readonly knownIssues?: readonly WatchedIssue[]
}

/** What a step told, and to whom. */
export type Delivery = {
  /** What goes on, and what ended lately, the gravest first. */
  readonly facts: readonly IncidentFacts[]
  /** What fails, and not yet often enough to be an incident. */
  readonly pending: readonly Finding[]
  /** Absent where `open-issue` was not asked for. */
  readonly issues?: IssuesDelivered
  /** Absent where `notify` was not asked for. */
  readonly messages?: MessagesDelivered
}

export type Mode = {
  /** One line for the README. */
  readonly purpose: string
  /** What the token must be allowed to do. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  /** What it wants of the session that costs requests and that not every mode wants. */
  readonly needs?: readonly ('logs' | 'workflow-commits' | 'incidents')[]
  /** Days back from which it looks at runs and at as many before, where these are others than the input says. */
  readonly lookbackDays?: (asked: { readonly reportPeriod: PeriodKind }) => number
  /** The mode itself: loaded after the reading, since loading would delay the first request. */
  readonly load: () => Promise<RunMode>
}

export type RunMode = (inputs: Inputs, session: Session) => Result

/**
 * Bytes of an output that holds a report, and of one that holds a list. They are best read through the environment, where
 * Linux takes 128 KiB in one variable (MAX_ARG_STRLEN), and all outputs of a job may have 1 MB, counted as UTF-16:
 * https://docs.github.com/en/actions/reference/limits
 */
export const MAX_REPORT_OUTPUT = 100_000
export const MAX_LIST_OUTPUT = 50_000
