import type { ActionState, Recommendation, WeeklyReport } from '../core/reports/weekly.ts'
import { headlineOf, periodBefore, thisPeriod } from '../core/weekly/weekly-words.ts'
import { countInWords, lengthInWords, rateInWords, thousands } from '../core/words.ts'
import { type Block, type Doc, type Inline, link } from './document.ts'
import { gapList } from './gaps.ts'
import { shortName, timeOf } from './names.ts'
import { folded, tableOf } from './table.ts'
import { toneOfStatus } from './tones.ts'
import { weeklyFailures, weeklyIncidents } from './weekly-failures.ts'
import { weeklyKpis, weeklyTrend } from './weekly-trends.ts'
import { weeklyDependencies, weeklyMonitor, weeklyTime, workflowChanges } from './weekly-upkeep.ts'

type Plain = Omit<WeeklyReport, 'missed' | 'actions'>

/** The report of a period for people: what to know, what to do, then the rest. A quiet one is one line. */
export function weeklyDoc(report: WeeklyReport): Doc {
  const blocks = [
    basis(report),
    ...summary(report),
    ...actions(report),
    ...weeklyKpis(report),
    ...weeklyTrend(report),
    ...details(report),
    ...missed(report),
    ...gapList('Not measured', report.notMeasured),
  ]
  return { tone: toneOfStatus[report.status], title: titleOf(report), blocks: report.quiet ? [] : blocks }
}

/** The whole report in one line. */
export function titleOf(report: Plain): string {
  return headlineOf(report, shortName)
}

/** What all of it is of, in one line. */
function basis({ summary: { runs, successRate }, period, partial }: WeeklyReport): Block {
  const undecided = runs - successRate.total
  const parts = [
    ...(partial ? ['Partial: not all runs could be read'] : []),
    `${countInWords(runs, 'run')} from ${timeOf(period.from)} to ${timeOf(period.to)}, days of ${period.timezone}`,
    ...(undecided > 0 ? [`${thousands(undecided)} of them neither passed nor failed`] : []),
  ]
  return { kind: 'paragraph', content: [`${parts.join(' · ')}.`] }
}

function summary({ summary, period }: WeeklyReport): readonly Block[] {
  const { previous } = summary
  const figures: readonly (readonly [
    string,
    (of: typeof summary | NonNullable<typeof previous>) => string,
  ])[] = [
    ['Total runs', ({ runs }) => thousands(runs)],
    ['Success rate', ({ successRate }) => rateInWords(successRate)],
    [
      'Average build time',
      ({ build: { meanSeconds, count } }) =>
        meanSeconds === undefined ? '–' : `${lengthInWords(meanSeconds)} of ${thousands(count)}`,
    ],
    ['Critical failures, on the default branch', ({ criticalFailures }) => thousands(criticalFailures)],
  ]
  return [
    tableOf(figures, [
      { head: 'Summary', cell: ([name]) => ({ strong: name }) },
      { head: thisPeriod[period.kind], align: 'right', cell: ([, say]) => say(summary) },
      {
        head: periodBefore[period.kind],
        align: 'right',
        cell: ([, say]) => (previous ? say(previous) : 'not known'),
      },
    ]),
  ]
}

/** What is recommended now first, each with what shows it; then what earlier reports asked for, until it is done. */
function actions({ actions, recommendations, repositoryUrl }: WeeklyReport): readonly Block[] {
  if (actions.length === 0) return []
  const stateOf = new Map(actions.map(({ key, state }) => [key, state]))
  const recommended = new Set(recommendations.map(({ key }) => key))
  const carried = actions.filter(({ key }) => !recommended.has(key))
  return [
    { kind: 'heading', text: 'To do' },
    {
      kind: 'checklist',
      items: [
        ...recommendations.map((one) => recommendationInWords(one, repositoryUrl)),
        ...carried.map(({ title, state, since }): readonly Inline[] => [title, settled[state](since)]),
      ],
      ticked: [
        ...recommendations.map(({ key }) => stateOf.get(key) === 'ticked'),
        ...carried.map(({ state }) => state !== 'open'),
      ],
    },
  ]
}

/** Keys of the items of the checklist, in its order. */
export function checklistKeys({ actions, recommendations }: WeeklyReport): readonly string[] {
  const recommended = recommendations.map(({ key }) => key)
  return [...recommended, ...actions.map(({ key }) => key).filter((key) => !recommended.includes(key))]
}

const settled = {
  open: (since) => ` – open since ${since.slice(0, 10)}`,
  gone: () => ' – done: what showed it is gone',
  ticked: () => ' – done',
} as const satisfies Record<ActionState, (since: string) => string>

function recommendationInWords(
  { title, evidence, gain, url }: Recommendation,
  repositoryUrl: string,
): readonly Inline[] {
  return [
    { strong: title },
    ` – ${evidence.replace(/\.$/, '')}. Gain: ${gain.says}. `,
    ...(url === undefined ? [] : [link('See it', url, repositoryUrl)]),
  ]
}

function details(report: Plain): readonly Block[] {
  return [
    ...weeklyFailures(report),
    ...weeklyIncidents(report),
    ...weeklyTime(report),
    ...weeklyDependencies(report),
    ...workflowChanges(report),
    ...weeklyMonitor(report),
  ]
}

/** Reports that nobody got when they were due. */
function missed({ missed }: WeeklyReport): readonly Block[] {
  return missed.flatMap((one) =>
    folded(`${titleOf(one)} – this report was missed`, missedDetails(one).flatMap(unfolded)),
  )
}

function missedDetails(report: Plain): readonly Block[] {
  return [...weeklyFailures(report), ...weeklyIncidents(report), ...workflowChanges(report)]
}

/** Details in details would hide twice. */
function unfolded(block: Block): readonly Block[] {
  return block.kind === 'details'
    ? [{ kind: 'paragraph', content: [{ strong: block.summary }] }, ...block.blocks]
    : [block]
}
