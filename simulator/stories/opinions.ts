import type { Issue } from '../world.ts'
import type { Repository } from './repository.ts'

const DAY = 86_400

/** The label of the monitor's own issues. */
const LABEL = 'pipeline-failure'

/** Alerts of the last weeks as people have answered them: most helped, one was wrong. */
export function raiseIssues({ world }: Repository): void {
  const issue = (number: number, daysAgo: number, title: string, more: Partial<Issue>): Issue => ({
    ...{ number, title, createdAt: world.now - daysAgo * DAY, labels: [LABEL], reactions: {} },
    ...more,
  })
  world.issues.push(
    issue(412, 24, 'CI is red on main since “Split the calendar into weeks”', {
      reactions: { '+1': 3, heart: 1 },
    }),
    issue(431, 17, 'Nightly did not run for two days', { reactions: { '+1': 2, rocket: 1 } }),
    issue(440, 11, 'Browser tests fail more often than one in ten', {
      ...{ labels: [LABEL, 'false-positive'], reactions: { '-1': 1, confused: 1 } },
    }),
    issue(447, 5, 'Unit tests take 70 % longer since last week', { reactions: { '+1': 4, eyes: 2 } }),
  )
}
