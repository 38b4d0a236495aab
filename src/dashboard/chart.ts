import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  type ChartOptions,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { type Mark, upright } from './marks.ts'
import { type Palette, paletteOf } from './palette.ts'

Chart.register(
  ...[BarController, BarElement, CategoryScale, Legend, LinearScale],
  ...[LineController, LineElement, PointElement, Tooltip],
)

export type Series = {
  readonly name: string
  readonly values: readonly (number | undefined)[]
  readonly color: 'good' | 'bad' | 'main' | 'soft'
  readonly kind: 'line' | 'bar'
}

export type Drawing = {
  readonly days: readonly string[]
  readonly series: readonly Series[]
  readonly marks: readonly Mark[]
  readonly inWords: (value: number) => string
  /** Ends of the axis, where they are not what the values make of them. */
  readonly from?: number
  readonly to?: number
  /** From one line of the axis to the next. */
  readonly step?: number
}

/** Draws over days. Give what comes back to `destroy` before the canvas is dropped. */
export function draw(canvas: HTMLCanvasElement, drawing: Drawing): Chart<'line' | 'bar'> {
  const { days, series, marks } = drawing
  const color = paletteOf(canvas)
  return new Chart<'line' | 'bar'>(canvas, {
    type: 'line',
    data: {
      labels: days.map((day) => day.slice(5)),
      datasets: series.map((one) => datasetOf(one, color)),
    },
    options: optionsOf(drawing, color),
    plugins: marks.length > 0 ? [upright(marks, days, color)] : [],
  })
}

function datasetOf(
  { name, values, color: tone, kind }: Series,
  color: Palette,
): ChartDataset<'line' | 'bar', (number | null)[]> {
  const colors = { borderColor: color(tone), backgroundColor: color(tone) }
  const common = { label: name, data: values.map((value) => value ?? null), ...colors }
  if (kind === 'bar') return { type: kind, ...common, stack: 'one', maxBarThickness: 28 }
  return {
    ...{ type: kind, ...common, borderWidth: 2, pointRadius: 2, pointHitRadius: 12 },
    cubicInterpolationMode: 'monotone',
    // Over days of which nothing is known.
    spanGaps: true,
    segment: { borderDash: ({ p0, p1 }) => (p0.skip || p1.skip ? [3, 4] : undefined) },
  }
}

function optionsOf(
  { series, inWords, from = 0, to, step }: Drawing,
  color: Palette,
): ChartOptions<'line' | 'bar'> {
  const text = color('text')
  return {
    ...{ animation: false, responsive: true, maintainAspectRatio: false, color: text },
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: { grid: { display: false }, ticks: { color: text, maxTicksLimit: 8, maxRotation: 0 } },
      y: {
        ...{ min: from, grid: { color: color('line') } },
        ...(to !== undefined && { max: to }),
        ticks: {
          ...{ color: text, maxTicksLimit: 6, callback: (value) => inWords(Number(value)) },
          ...(step !== undefined && { stepSize: step }),
        },
      },
    },
    plugins: {
      legend: { display: series.length > 1, labels: { boxWidth: 12, color: text } },
      tooltip: {
        callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${inWords(parsed.y ?? 0)}` },
      },
    },
  }
}
