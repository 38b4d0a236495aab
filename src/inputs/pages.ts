import { address, type Field, flag, path } from './fields.ts'

/** What people look at beside the job summary: the dashboard, badges, a section of the README. */
export const pageSpec = {
  dashboard: flag({
    default: 'false',
    description:
      'Also writes a page for the browser, one file that needs no server (docs/dashboard.md). Logs of failed jobs are read for it.',
  }),
  'dashboard-path': path({
    description:
      'Where in the workspace to write the page, such as `site/index.html`; its data are written beside it, as `data.json`. A temporary folder, if left out.',
  }),
  'dashboard-url': address({
    description: 'Where people find the dashboard; messages and issues link to it.',
  }),
  'badges-path': path({
    description:
      'Folder of the workspace into which badges are written, as SVG and for shields.io: health, success rate, time to recovery and flaky jobs, of the repository and of each workflow (docs/badges.md).',
  }),
  'readme-path': path({
    description:
      'File of the workspace, such as `README.md`, in which the section “Pipeline status” is kept between the marks `<!-- pipeline-vitals:start -->` and `<!-- pipeline-vitals:end -->`.',
  }),
} as const satisfies Record<string, Field<unknown>>
