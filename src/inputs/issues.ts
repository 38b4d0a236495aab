import { choice, type Field, number, several } from './fields.ts'

/** What the issues of incidents look like, and how many there are. */
export const issueSpec = {
  'issue-labels': several({
    kind: 'labels of at most 50 characters',
    fits: /^.{1,50}$/u,
    max: 20,
    default: 'pipeline-failure, auto-created',
    description:
      'Labels of issues that `open-issue` makes. By the first its issues are found again, so it should be theirs alone; without any it is `pipeline-failure`.',
  }),
  'priority-labels': several({
    kind: 'labels of at most 50 characters',
    fits: /^.{1,50}$/u,
    max: 3,
    default: 'P0, P1, P2',
    description:
      'Labels by gravity: what is critical on the default branch; what is critical elsewhere, or a warning on the default branch; the rest.',
  }),
  'issue-assignees': several({
    kind: 'logins',
    fits: /^[a-z\d][\w-]{0,38}$/i,
    max: 10,
    description: 'Who is assigned to every issue.',
  }),
  'assign-from': choice({
    of: ['none', 'codeowners', 'suspects'],
    default: 'none',
    description:
      'Who else is assigned: the owners of the place that the error names, or the authors of the suspected commits.',
  }),
  mention: choice({
    of: ['nobody', 'responsible'],
    default: 'nobody',
    description: 'Whether issues call assignees and owners, teams too, by an `@`.',
  }),
  'max-issues-per-run': number({
    min: 2,
    max: 50,
    default: '5',
    description: 'Writes to issues in one step at most, comments included. The others wait for the next.',
  }),
  'storm-above': number({
    min: 1,
    max: 100,
    default: '5',
    description: 'More new incidents than this within an hour share one issue.',
  }),
} as const satisfies Record<string, Field<unknown>>
