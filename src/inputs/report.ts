import { periodKinds, weekdays } from '../core/weekly/period.ts'
import { choice, type Field, flag, text, zone } from './fields.ts'

/** Of which period a report is, and where it goes. */
export const reportSpec = {
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
} as const satisfies Record<string, Field<unknown>>
