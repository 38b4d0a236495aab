import { choice, type Field, flag, maybeChoice, text } from './fields.ts'

/** When people are told, and how much, whatever the channel. */
export const messageSpec = {
  on: choice({
    of: ['transition', 'always', 'failure-only'],
    default: 'transition',
    description:
      'When messages are sent: when an incident begins, grows worse or ends; after every step, in short; or not when it ends.',
  }),
  template: choice({
    of: ['full', 'short'],
    default: 'full',
    description: 'How much a message says.',
  }),
  title: text({ description: 'What every message begins with, for people with several monitors.' }),
  'commit-mark': choice({
    of: ['none', 'status', 'check'],
    default: 'none',
    description:
      'Where incidents are told, also says at the newest commit, as `pipeline-vitals`, whether anything critical goes on: by a status (`statuses: write`) or a check (`checks: write`).',
  }),
  'job-status': maybeChoice({
    of: ['success', 'failure', 'cancelled'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for action.yml.
    default: '${{ job.status }}',
    description:
      'How the job went so far, for a step in the workflow that it tells of. Leave it: the runner fills it in.',
  }),
  'dry-run': flag({
    default: 'false',
    description:
      'Prints what would be sent to people and written to GitHub, and does neither. Files are written all the same.',
  }),
  'fail-on-channel-error': flag({
    default: 'false',
    description: 'The step fails when a message could not be sent.',
  }),
} as const satisfies Record<string, Field<unknown>>
