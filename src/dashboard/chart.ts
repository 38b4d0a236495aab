import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
} from 'chart.js'

Chart.register(
  ...[BarController, BarElement, CategoryScale, Filler, Legend, LinearScale],
  ...[LineController, LineElement, PointElement, Tooltip],
)

export type Series = {
  readonly name: string
  readonly values: readonly (number | undefined)[]
  readonly color: 'good' | 'bad' | 'main' | 'soft'
  readonly kind: 'line' | 'bar'
}

/** Something that happened on a day, drawn as an upright line. */
export type Mark = { readonly day: string; readonly kind: 'change-point' | 'workflow-change' }

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
  const { days, series, marks, inWords, from = 0, to, step } = drawing
  const color = paletteOf(canvas)
  return new Chart<'line' | 'bar'>(canvas, {
    type: 'line',
    data: {
      labels: days.map((day) => day.slice(5)),
      datasets: series.map(({ name, values, color: tone, kind }) => ({
        type: kind,
        label: name,
        data: values.map((value) => value ?? null),
        borderColor: color(tone),
        backgroundColor: color(tone),
        ...{ borderWidth: 2, pointRadius: 2, pointHitRadius: 12, tension: 0.2, spanGaps: true },
        stack: kind === 'bar' ? 'one' : name,
        maxBarThickness: 28,
      })),
    },
    options: {
      ...{ animation: false, responsive: true, maintainAspectRatio: false },
      interaction: { mode: 'index', intersect: false },
      color: color('text'),
      scales: {
        x: { grid: { display: false }, ticks: { color: color('text'), maxTicksLimit: 8, maxRotation: 0 } },
        y: {
          min: from,
          ...(to !== undefined && { max: to }),
          grid: { color: color('line') },
          ticks: {
            ...{ color: color('text'), maxTicksLimit: 6, callback: (value) => inWords(Number(value)) },
            ...(step !== undefined && { stepSize: step }),
          },
        },
      },
      plugins: {
        legend: { display: series.length > 1, labels: { boxWidth: 12, color: color('text') } },
        tooltip: {
          callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${inWords(parsed.y ?? 0)}` },
        },
      },
    },
    plugins: marks.length > 0 ? [upright(marks, days, color)] : [],
  })
}

type Palette = (tone: Series['color'] | 'text' | 'line' | 'warning') => string

/** The page's own colours, dark or light as they are at the moment. */
function paletteOf(canvas: HTMLCanvasElement): Palette {
  const style = getComputedStyle(canvas)
  return (tone) => {
    // A custom property is not resolved, a colour is.
    canvas.style.color = `var(--${tone})`
    return style.color
  }
}

function upright(marks: readonly Mark[], days: readonly string[], color: Palette): Plugin<'line' | 'bar'> {
  const tones = { 'change-point': color('bad'), 'workflow-change': color('warning') }
  return {
    id: 'upright',
    afterDatasetsDraw: ({ ctx, chartArea: { top, bottom }, scales }) => {
      for (const { day, kind } of marks) {
        const index = days.indexOf(day)
        if (index === -1) continue
        const x = scales.x?.getPixelForValue(index) ?? 0
        ctx.save()
        ctx.strokeStyle = tones[kind]
        ctx.fillStyle = tones[kind]
        ctx.setLineDash(kind === 'change-point' ? [] : [4, 4])
        ctx.beginPath()
        ctx.moveTo(x, top)
        ctx.lineTo(x, bottom)
        ctx.stroke()
        ctx.fillText(kind === 'change-point' ? '▲' : '◆', x - 5, top + 9)
        ctx.restore()
      }
    },
  }
}
