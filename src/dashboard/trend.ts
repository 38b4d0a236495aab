import type { View } from '../core/dashboard/view.ts'
import { countInWords, lengthInWords, percentInWords, rateInWords, thousands } from '../core/words.ts'
import type { Drawing } from './chart.ts'
import type { Scene } from './scene.ts'
import type { Column } from './table.ts'

export type Day = View['days'][number]

/** What is drawn over days, and what its table says. */
export type Trend = {
  readonly id: 'success' | 'duration' | 'queue' | 'cost'
  readonly title: string
  readonly basis: string
  readonly drawing: Omit<Drawing, 'days' | 'marks'>
  readonly columns: readonly Column<Day>[]
}

export function trendsOf(scene: Scene): readonly Trend[] {
  return [success(scene), duration(scene), queue(scene), cost(scene)]
}

function success({ view: { days, final } }: Scene): Trend {
  return {
    ...{ id: 'success', title: 'Runs that passed in the end', basis: `${rateInWords(final)} runs` },
    drawing: {
      series: [{ name: 'Passed', kind: 'line', color: 'good', values: days.map((day) => day.final.percent) }],
      inWords: percentInWords,
      ...{ from: floorOf(days.map((day) => day.final.percent)), to: 100 },
    },
    columns: [
      { head: 'Passed', align: 'right', cell: (day) => rateInWords(day.final) },
      { head: 'At the first attempt', align: 'right', cell: (day) => rateInWords(day.firstAttempt) },
      { head: 'Runs', align: 'right', cell: (day) => thousands(day.runs) },
    ],
  }
}

/** The axis begins at whole tens below what is shown, so that 97 and 99 do not look the same. */
function floorOf(percents: readonly (number | undefined)[]): number {
  const least = Math.min(100, ...percents.filter((percent) => percent !== undefined))
  return Math.max(0, 10 * Math.floor((least - 1) / 10))
}

function duration({ view: { days, duration } }: Scene): Trend {
  return {
    ...{ id: 'duration', title: 'Duration', basis: `${countInWords(duration.count, 'passed run')}` },
    drawing: {
      series: [
        { name: 'Median', kind: 'line', color: 'main', values: days.map((day) => day.duration.p50) },
        { name: 'p95', kind: 'line', color: 'soft', values: days.map((day) => day.duration.p95) },
      ],
      inWords: lengthInWords,
      step: stepOf(days.map((day) => day.duration.p95)),
    },
    columns: lengthColumns(({ duration }) => duration),
  }
}

function queue({ view: { days, queue } }: Scene): Trend {
  return {
    id: 'queue',
    title: 'Wait for the first job',
    basis: `${countInWords(queue.count, 'attempt')} whose jobs were read`,
    drawing: {
      series: [
        { name: 'Median', kind: 'line', color: 'main', values: days.map((day) => day.queue.p50) },
        { name: 'p95', kind: 'line', color: 'soft', values: days.map((day) => day.queue.p95) },
      ],
      inWords: lengthInWords,
      step: stepOf(days.map((day) => day.queue.p95)),
    },
    columns: lengthColumns(({ queue }) => queue),
  }
}

/** Steps that a clock has, five of them at most. */
function stepOf(seconds: readonly (number | undefined)[]): number {
  const most = Math.max(1, ...seconds.filter((value) => value !== undefined))
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400]
  return steps.find((step) => most / step <= 5) ?? 7 * 86_400
}

function lengthColumns(pick: (day: Day) => Day['duration']): readonly Column<Day>[] {
  const words = (seconds: number | undefined) => (seconds === undefined ? '–' : lengthInWords(seconds))
  return [
    { head: 'Median', align: 'right', cell: (day) => words(pick(day).p50) },
    { head: 'p95', align: 'right', cell: (day) => words(pick(day).p95) },
    { head: 'Of', align: 'right', cell: (day) => thousands(pick(day).count) },
  ]
}

function cost({ view, board: { currency } }: Scene): Trend {
  const inWords = (amount: number) => `${amount.toFixed(2)} ${currency}`
  return {
    id: 'cost',
    title: 'Cost, estimated',
    basis: `${inWords(view.cost)}, of which ${inWords(view.wasted)} bought nothing (failures, reruns, superseded); list prices, by ${countInWords(view.queue.count, 'attempt')} whose jobs were read`,
    drawing: {
      series: [
        { name: 'Useful', kind: 'bar', color: 'main', values: view.days.map((day) => day.cost - day.wasted) },
        { name: 'Bought nothing', kind: 'bar', color: 'bad', values: view.days.map((day) => day.wasted) },
      ],
      inWords,
    },
    columns: [
      { head: 'Cost', align: 'right', cell: (day) => inWords(day.cost) },
      { head: 'Bought nothing', align: 'right', cell: (day) => inWords(day.wasted) },
    ],
  }
}
