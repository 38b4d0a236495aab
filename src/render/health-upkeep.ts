import { troubleInWords } from '../core/alerts/repository-rules.ts'
import type { CoverageReading, HealthReport } from '../core/reports/health.ts'
import type { CostPart, Deprecation, NamedRates, ScheduleVitals } from '../core/reports/signs.ts'
import { countInWords, percentInWords, rateInWords, thousands } from '../core/words.ts'
import { type Block, type Inline, link } from './document.ts'
import { dependencySections } from './health-dependencies.ts'
import { shortName, timeOf, workflowLink } from './names.ts'
import { type Column, folded, tableOf, topOf } from './table.ts'

const MAX_ROWS = 20
/** Workflows named in one cell. */
const MAX_NAMED = 3

/** What the repository has to look after, folded: each only where there is something to say. */
export function upkeepSections(report: HealthReport): readonly Block[] {
  return [
    schedules(report),
    deprecations(report),
    runners(report),
    coverage(report),
    dependencySections(report),
    cost(report),
    branches(report),
  ].flat()
}

const weights = { fine: '🟢', alarm: '🔴', unknown: '⚪' } as const satisfies Record<
  ScheduleVitals['weight'],
  string
>

/** All of them as soon as one is not fine, or will be switched off. */
function schedules(report: HealthReport): readonly Block[] {
  const { schedules } = report.signs
  const dead = schedules.filter(({ weight }) => weight === 'alarm').length
  const ending = schedules.filter(({ disabledAt }) => disabledAt !== undefined).length
  if (schedules.every(({ weight }) => weight === 'fine') && ending === 0) return []
  const date = (iso: string | undefined) => (iso === undefined ? '–' : timeOf(iso))
  const columns: readonly Column<ScheduleVitals>[] = [
    {
      head: 'Workflow',
      cell: ({ name, url, weight }) => [
        `${weights[weight]} `,
        link(shortName(name), url, report.repositoryUrl),
      ],
    },
    { head: 'What is known', cell: ({ says }) => says },
    { head: 'Last success', cell: ({ lastSuccessAt }) => date(lastSuccessAt) },
    { head: 'Next due', cell: ({ nextDueAt }) => date(nextDueAt) },
    { head: 'Switched off for want of commits', cell: ({ disabledAt }) => date(disabledAt) },
  ]
  const end = ending > 0 ? `, ${thousands(ending)} soon switched off` : ''
  return folded(
    `Schedules: ${thousands(dead)} of ${countInWords(schedules.length, 'file')} dead or switched off${end}`,
    topOf(schedules, columns, { max: MAX_ROWS, of: 'schedule' }),
  )
}

function deprecations(report: HealthReport): readonly Block[] {
  const { deprecations } = report.signs
  if (deprecations.length === 0) return []
  const columns: readonly Column<Deprecation>[] = [
    { head: 'What', cell: ({ title, url }) => link(shortName(title), url, report.repositoryUrl) },
    { head: 'Workflows', cell: ({ workflowIds }) => workflowLinks(workflowIds, report) },
    { head: 'Jobs', align: 'right', cell: ({ jobs }) => thousands(jobs) },
    { head: 'What to do', cell: ({ advice }) => advice },
  ]
  return folded(
    `Deprecations: ${thousands(deprecations.length)}`,
    topOf(deprecations, columns, { max: MAX_ROWS, of: 'deprecation' }),
  )
}

function runners(report: HealthReport): readonly Block[] {
  const { runners } = report.signs
  if (runners.length === 0) return []
  const jobs = runners.reduce((sum, trouble) => sum + trouble.jobs, 0)
  return folded(`Runner troubles: ${countInWords(jobs, 'job')}`, [
    tableOf(runners, [
      { head: 'What', cell: (trouble) => troubleInWords(trouble) },
      { head: 'Workflows', cell: ({ workflowIds }) => workflowLinks(workflowIds, report) },
      { head: 'Newest', cell: ({ lastAt, url }) => link(timeOf(lastAt), url, report.repositoryUrl) },
    ]),
  ])
}

/** The table of key figures has the value; here is which commits it is of. */
function coverage({ coverage, repositoryUrl }: HealthReport): readonly Block[] {
  if (!coverage?.previous) return []
  const { current, previous, changePoints = 0 } = coverage
  const columns: readonly Column<CoverageReading>[] = [
    { head: 'Read', cell: ({ at }) => timeOf(at) },
    {
      head: 'Commit',
      cell: ({ sha }) =>
        link(
          sha.slice(0, 7),
          `${repositoryUrl}/commit/${encodeURIComponent(sha.toWellFormed())}`,
          repositoryUrl,
        ),
    },
    {
      head: 'Covered',
      align: 'right',
      cell: ({ percent, total }) => `${percentInWords(percent)} of ${thousands(total)}`,
    },
  ]
  const points = Math.round(Math.abs(changePoints) * 10) / 10
  const way = points === 0 ? 'as before' : `${changePoints < 0 ? 'down' : 'up'} by ${points} points`
  return folded(`Coverage: ${way}`, [tableOf([current, previous], columns)])
}

function cost(report: HealthReport): readonly Block[] {
  const { cost } = report.signs
  const { currency, total, failures, reruns, superseded, workflows, unpricedJobs } = cost
  if (total.jobs === 0) return []
  const money = ({ price }: CostPart) => `${price.toFixed(2)} ${shortName(currency)}`
  const wasted = failures.minutes + reruns.minutes + superseded.minutes
  const columns: readonly Column<CostPart & { readonly what: Inline }>[] = [
    { head: 'What', cell: ({ what }) => what },
    { head: 'Jobs', align: 'right', cell: ({ jobs }) => thousands(jobs) },
    { head: 'Minutes', align: 'right', cell: ({ minutes }) => thousands(minutes) },
    { head: 'Estimate', align: 'right', cell: money },
  ]
  const parts = [
    { what: 'All jobs', ...total },
    { what: 'Of them on failures', ...failures },
    { what: 'On reruns', ...reruns },
    { what: 'On superseded runs', ...superseded },
    ...workflows.slice(0, MAX_ROWS).map((part) => ({ ...part, what: workflowLink(part.workflowId, report) })),
  ]
  const unpriced =
    unpricedJobs > 0
      ? ` ${countInWords(unpricedJobs, 'job')} on runners without a known price are counted in minutes only.`
      : ''
  return folded(
    `Cost: ${total.price > 0 ? `about ${money(total)} for ` : ''}${countInWords(total.minutes, 'minute')} of ${countInWords(total.jobs, 'job')}; ${thousands(wasted)} of the minutes on failures, reruns and superseded runs`,
    [
      tableOf(parts, columns),
      {
        kind: 'paragraph',
        content: [
          `An estimate by list prices, never the bill: plans include minutes, and standard runners cost nothing in public repositories.${unpriced}`,
        ],
      },
    ],
  )
}

function branches({ signs: { branches, events } }: HealthReport): readonly Block[] {
  const columns = (head: string): readonly Column<NamedRates>[] => [
    { head, cell: ({ name }) => shortName(name) },
    { head: 'Runs', align: 'right', cell: ({ runs }) => thousands(runs) },
    { head: 'Passed in the end', align: 'right', cell: ({ final }) => rateInWords(final) },
    { head: 'At first attempt', align: 'right', cell: ({ firstAttempt }) => rateInWords(firstAttempt) },
  ]
  const tables = [
    ...(branches.length > 1 ? [tableOf(branches, columns('Branch'))] : []),
    ...(events.length > 1 ? [tableOf(events, columns('Event'))] : []),
  ]
  return tables.length > 0 ? folded('Branches and events', tables) : []
}

function workflowLinks(ids: readonly number[], report: HealthReport): readonly Inline[] {
  const shown = ids.slice(0, MAX_NAMED).flatMap((id, i) => [i > 0 ? ', ' : '', workflowLink(id, report)])
  return ids.length > MAX_NAMED ? [...shown, ` and ${thousands(ids.length - MAX_NAMED)} more`] : shown
}
