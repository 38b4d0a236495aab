import { periodKinds, weekdays } from '../core/weekly/period.ts'
import { modeNames } from '../modes/index.ts'
import { channelSpec } from './channels.ts'
import {
  choice,
  choices,
  type Field,
  flag,
  number,
  path,
  paths,
  secret,
  text,
  workflows,
  zone,
} from './fields.ts'
import { issueSpec } from './issues.ts'

/**
 * Every input, once. `action.yml`, the README's table, the `Inputs` type and what is masked in the log all follow
 * from here; `npm run generate` writes them.
 */
export const spec = {
  mode: choices({
    of: modeNames,
    required: true,
    description: 'What to do: one or more modes, separated by commas or line breaks.',
  }),
  'github-token': secret({
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for action.yml.
    default: '${{ github.token }}',
    description: 'Token that reads the workflow runs. The job’s own is enough, with `actions: read`.',
  }),
  workflows: workflows({
    description:
      'Workflows to watch, by name or file name, one a line or separated by commas. Globs work, `!` excludes. All but the one this runs in, if left out.',
  }),
  'lookback-days': number({
    min: 1,
    max: 90,
    default: '7',
    description:
      'Length of the window, in days. Durations are compared with the window of the same length before.',
  }),
  'max-failures': number({
    min: 1,
    max: 10_000,
    default: '3',
    description: 'This many failed runs of a workflow within `failure-window` raise an alert.',
  }),
  'failure-window': number({
    min: 1,
    max: 2160,
    default: '24',
    description: 'Hours in which `max-failures` counts.',
  }),
  'min-success-rate': number({
    min: 0,
    max: 100,
    whole: false,
    default: '90',
    description: 'A workflow of which fewer runs pass, in percent, raises an alert.',
  }),
  'max-consecutive-failures': number({
    min: 1,
    max: 1000,
    default: '3',
    description: 'This many failed runs in a row on the default branch raise an alert.',
  }),
  'max-duration-increase': number({
    min: 1,
    max: 10_000,
    whole: false,
    default: '50',
    description: 'A workflow whose median duration grew by more than this, in percent, raises an alert.',
  }),
  'min-runs': number({
    min: 1,
    max: 1000,
    default: '5',
    description: 'With fewer finished runs than this, a rate or a duration is not judged: not enough data.',
  }),
  'config-path': path({
    description:
      'File with more settings (docs/configuration.md). `.github/pipeline-vitals.yml` of the workspace is used where it is there; another path is read from the workspace, or else from the default branch.',
  }),
  'coverage-path': paths({
    description:
      'Coverage reports of this job’s tests, in the workspace: lcov, Cobertura, JaCoCo, Clover, Istanbul or Go cover profile; several are added up.',
  }),
  'fail-on': choice({
    of: ['critical', 'warning', 'never'],
    default: 'critical',
    description: 'The step fails when there is an alert of this severity or a graver one.',
  }),
  'suggest-thresholds': flag({
    default: 'false',
    description:
      'Replays what is remembered through the alert rules, says how often each would have been raised and was false, and prints better thresholds to paste into the config file.',
  }),
  'report-period': choice({
    of: periodKinds,
    default: 'week',
    description: 'What `weekly-report` is of: the last whole day, week, month or quarter of the calendar.',
  }),
  timezone: zone({
    default: 'UTC',
    description: 'By whose midnight days begin in `weekly-report`, such as `Europe/Berlin`.',
  }),
  'week-start': choice({
    of: weekdays,
    default: 'monday',
    description: 'The day on which a week of `weekly-report` begins.',
  }),
  'report-to': choice({
    of: ['summary', 'issue', 'rolling-issue', 'discussion'],
    default: 'summary',
    description:
      'Where `weekly-report` is published beside the job summary: an `issue` or a `discussion` for each period, of which the older ones are closed, or one `rolling-issue`. Needs `issues: write`, or `discussions: write`.',
  }),
  'discussion-category': text({
    default: 'general',
    description: 'Category of the discussions of `report-to`, as its address ends: `show-and-tell`.',
  }),
  'upload-report': flag({
    default: 'true',
    description:
      'Uploads the files of `weekly-report` as the artifact `pipeline-vitals-report`, for people to download, and a dashboard without a path of its own as `pipeline-vitals-dashboard`.',
  }),
  dashboard: flag({
    default: 'false',
    description:
      'Also writes a page for the browser, one file that needs no server (docs/dashboard.md). Logs of failed jobs are read for it.',
  }),
  'dashboard-path': path({
    description:
      'Where in the workspace to write the page, such as `site/index.html`; its data are written beside it, as `data.json`. A temporary folder, if left out.',
  }),
  ...channelSpec,
  ...issueSpec,
  'badges-path': path({
    description:
      'Folder of the workspace into which badges are written, as SVG and for shields.io: health, success rate, time to recovery and flaky jobs, of the repository and of each workflow (docs/badges.md).',
  }),
  'readme-path': path({
    description:
      'File of the workspace, such as `README.md`, in which the section “Pipeline status” is kept between the marks `<!-- pipeline-vitals:start -->` and `<!-- pipeline-vitals:end -->`.',
  }),
  state: choice({
    of: ['cache+artifact', 'cache', 'artifact', 'none'],
    default: 'cache+artifact',
    description: 'Where to remember what was read, so that the next run asks only for what is new.',
  }),
  'operations-per-run': number({
    min: 20,
    max: 10_000,
    default: '300',
    description:
      'Requests to GitHub’s API in one step at most. What is left is said in the report, and read next time.',
  }),
} satisfies Record<string, Field<unknown>>

/** Every output, once, with its description. */
export const outputs = {
  status: '`healthy`, `degraded`, `unhealthy`, or `unknown` when there is not enough data.',
  'success-rate':
    'Percent of runs in the window that passed in the end, with one decimal; empty without data.',
  'failed-runs': 'Runs in the window that failed in the end.',
  'alert-count': 'Alerts raised, of any severity.',
  alerts: 'The alerts as JSON, gravest first; as many as fit into an output.',
  report: 'The whole report as JSON (`schema/report.schema.json`), cut to fit into an output.',
  'report-path': 'Path of the file with the whole report.',
  incidents: 'The incidents that go on, and those that ended lately, as JSON; as many as fit into an output.',
  'messages-sent': 'Messages that were sent in this step.',
  outcome:
    'What `open-issue` did to the issue of the gravest incident: `created`, `updated`, `commented`, `closed`, `reopened` or `none`.',
  'issue-number': 'Its number; empty where there is none.',
  'issue-url': 'Its address.',
  failures:
    'What failed and why, as JSON (`schema/failures.schema.json`), cut to fit into an output; of `analyze-failures`.',
  'failures-path': 'Path of the file with all of it.',
  weekly:
    'The report of the period as JSON (`schema/weekly.schema.json`), cut to fit into an output; of `weekly-report`.',
  'weekly-path': 'Path of the file with all of it.',
  'weekly-markdown-path': 'Path of the same for people, in Markdown.',
  'weekly-html-path': 'Path of the same as a page.',
  'weekly-issue-url': 'Address of the issue with the report, where `report-to` names one.',
  'dashboard-path': 'Path of the page, where `dashboard` is on.',
} as const

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S
type Value<F> = F extends Field<infer T> ? T : never

export type InputName = keyof typeof spec
export type Inputs = { readonly [K in InputName as Camel<K>]: Value<(typeof spec)[K]> }
export type OutputName = keyof typeof outputs
