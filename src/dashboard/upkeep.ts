import { silentInWords } from '../core/alerts/job-rules.ts'
import { MINUTE } from '../core/model.ts'
import type { FlakyJob, ScheduleVitals } from '../core/reports/signs.ts'
import { countInWords, lengthInWords, percentInWords, thousands, withoutMarks } from '../core/words.ts'
import { shortName, timeOf } from '../render/names.ts'
import { anchor, basis, element, section } from './element.ts'
import { ageInWords, isShown, type Scene, workflowName } from './scene.ts'
import { table } from './table.ts'

/** Jobs that fail at good commits, and what that costs. */
export function flakyJobs(scene: Scene): HTMLElement {
  const { board, now } = scene
  const shown = board.flakyJobs.filter(({ workflowId }) => isShown(scene, workflowId))
  const lost = shown.reduce((sum, { lostMinutes }) => sum + lostMinutes, 0)
  return section(
    'flaky',
    'Flaky jobs',
    basis(
      `${countInWords(shown.length, 'job')} that failed and passed at one commit, of all executions that are remembered; ${lengthInWords(lost * MINUTE)} lost.`,
    ),
    shown.length === 0
      ? undefined
      : table('Flaky jobs', shown, [
          { head: 'Job', cell: ({ job, url }) => anchor(shortName(job), url, board.repositoryUrl) },
          { head: 'Workflow', cell: ({ workflowId }) => workflowName(scene, workflowId) },
          { head: 'State', cell: ({ state }) => state },
          { head: 'Fails at a good commit', align: 'right', cell: chanceInWords },
          { head: 'Flakes', align: 'right', cell: ({ flakes }) => thousands(flakes) },
          { head: 'Lost', align: 'right', cell: ({ lostMinutes }) => lengthInWords(lostMinutes * MINUTE) },
          {
            head: 'Last',
            align: 'when',
            cell: ({ lastFlakeAt }) => (lastFlakeAt ? ageInWords(lastFlakeAt, now) : '–'),
          },
        ]),
  )
}

function chanceInWords({ percent, low, high, executions }: FlakyJob): string {
  if (percent === undefined || low === undefined || high === undefined) return '–'
  return `${percentInWords(percent)} of ${thousands(executions)} (${low.toFixed(1)} to ${high.toFixed(1)})`
}

/** Failures that leave no red cross; absent where there is none. */
export function silentFailures(scene: Scene): HTMLElement | undefined {
  const { board, now } = scene
  const shown = board.silentFailures.filter(({ workflowId }) => isShown(scene, workflowId))
  if (shown.length === 0) return undefined
  return section(
    'silent',
    'Failures without a red cross',
    table('Silent failures', shown, [
      { head: 'Workflow', cell: ({ workflowId }) => workflowName(scene, workflowId) },
      { head: 'What', cell: (failure) => silentInWords(failure) },
      { head: 'Said', cell: ({ detail }) => (detail ? shortName(detail) : '–') },
      {
        head: 'Newest',
        align: 'when',
        cell: ({ lastAt, url }) => anchor(ageInWords(lastAt, now), url, board.repositoryUrl),
      },
    ]),
  )
}

const weights = {
  fine: { tone: 'good', says: 'fine' },
  alarm: { tone: 'bad', says: 'dead' },
  unknown: { tone: 'neutral', says: 'not known' },
} as const satisfies Record<ScheduleVitals['weight'], unknown>

const off = { tone: 'neutral', says: 'off' } as const

/** The dead-man's switch: when each schedule was last heard of. */
export function schedules(scene: Scene): HTMLElement {
  const { board, now } = scene
  const shown = board.schedules.filter(({ workflowId }) => isShown(scene, workflowId))
  const age = (iso: string | undefined) => (iso === undefined ? 'never seen' : ageInWords(iso, now))
  return section(
    'schedules',
    'Schedules',
    basis(`${countInWords(shown.length, 'workflow file')} with schedules on ${board.defaultBranch}.`),
    shown.length === 0
      ? undefined
      : table('Schedules', shown, [
          {
            head: 'State',
            cell: (schedule) => {
              const { tone, says } = schedule.status === 'disabled' ? off : weights[schedule.weight]
              return element('span', { class: `badge ${tone}`, text: says })
            },
          },
          { head: 'Workflow', cell: ({ name, url }) => anchor(shortName(name), url, board.repositoryUrl) },
          { head: 'Last heartbeat', align: 'when', cell: ({ lastSuccessAt }) => age(lastSuccessAt) },
          { head: 'Next due', align: 'when', cell: ({ nextDueAt }) => (nextDueAt ? timeOf(nextDueAt) : '–') },
          { head: 'What is known', cell: ({ says }) => says },
        ]),
  )
}

/** What GitHub knows against the dependencies; absent where it was not read. */
export function dependencies({ board, now }: Scene): HTMLElement | undefined {
  const { dependencies: known, repositoryUrl } = board
  if (!known) return undefined
  const { vulnerabilities, updates } = known
  return section(
    'dependencies',
    'Dependencies',
    basis(
      [
        vulnerabilities &&
          `${countInWords(vulnerabilities.open, 'open vulnerability alert')}, ${thousands(vulnerabilities.fixable)} with a fix`,
        updates &&
          `${countInWords(updates.waiting, 'update')} waiting, ${thousands(updates.overdue)} for over 30 days`,
        `read ${ageInWords(known.seenAt, now)}`,
      ]
        .filter(Boolean)
        .join('; '),
    ),
    vulnerabilities && vulnerabilities.packages.length > 0
      ? table('Vulnerable packages', vulnerabilities.packages, [
          { head: 'Package', cell: ({ name, url }) => anchor(shortName(name), url, repositoryUrl) },
          { head: 'Worst', cell: ({ severity }) => severity },
          { head: 'Where', cell: ({ ecosystem, scope }) => `${ecosystem}, ${scope}` },
          { head: 'Mended in', cell: ({ fixedIn }) => fixedIn ?? '–' },
          { head: 'Since', align: 'when', cell: ({ since }) => ageInWords(since, now) },
        ])
      : undefined,
    updates && updates.oldest.length > 0
      ? table('Updates that wait', updates.oldest, [
          { head: 'Update', cell: ({ title, url }) => anchor(shortName(title), url, repositoryUrl) },
          { head: 'Waiting since', align: 'when', cell: ({ since }) => ageInWords(since, now) },
        ])
      : undefined,
  )
}

/** What is not in the numbers above; absent where nothing is missing. */
export function gaps({ board }: Scene): HTMLElement | undefined {
  const { notMeasured, leftOut = [] } = board
  if (notMeasured.length === 0 && leftOut.length === 0) return undefined
  return section(
    'gaps',
    'Not measured',
    element(
      'ul',
      {},
      ...notMeasured.map(({ what, why }) =>
        element('li', {}, element('strong', { text: what }), ` – ${withoutMarks(why)}`),
      ),
      ...leftOut.map((text) => element('li', { text: `Left out to keep the page small: ${text}.` })),
    ),
  )
}
