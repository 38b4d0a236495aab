import { modeNames } from '../modes/index.ts'
import { alertSpec } from './alerts.ts'
import { channelSpec } from './channels.ts'
import { choice, choices, type Field, number, path, secret, workflows } from './fields.ts'
import { issueSpec } from './issues.ts'
import { mailSpec } from './mail.ts'
import { messageSpec } from './messages.ts'
import { pageSpec } from './pages.ts'
import { reportSpec } from './report.ts'

const basicSpec = {
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
  'fail-on': choice({
    of: ['critical', 'warning', 'never'],
    default: 'critical',
    description: 'The step fails when there is an alert of this severity or a graver one.',
  }),
  'config-path': path({
    description:
      'File with more settings (docs/configuration.md), instead of `.github/pipeline-vitals.yml`. It is read from the workspace where the job checked it out, or else from the default branch.',
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
} as const satisfies Record<string, Field<unknown>>

/**
 * Every input, once. `action.yml`, the README's tables, the `Inputs` type and what is masked in the log all follow
 * from here; `npm run generate` writes them.
 */
export const spec = {
  ...basicSpec,
  ...alertSpec,
  ...messageSpec,
  ...channelSpec,
  ...mailSpec,
  ...issueSpec,
  ...reportSpec,
  ...pageSpec,
} satisfies Record<string, Field<unknown>>

/** The same by theme, as people look for them; a test holds it to `spec`. */
export const themes: Readonly<Record<string, Readonly<Record<string, Field<unknown>>>>> = {
  'For every mode': basicSpec,
  Alerts: alertSpec,
  'When people are told, and how': messageSpec,
  'Channels of `notify`': channelSpec,
  'E-mail of `notify`': mailSpec,
  'Issues of `open-issue`': issueSpec,
  'The report of `weekly-report`': reportSpec,
  'Dashboard, badges, README': pageSpec,
}

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
  incidents:
    'The incidents that go on, and those that ended lately, as JSON (`schema/incidents.schema.json`); as many as fit into an output.',
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
