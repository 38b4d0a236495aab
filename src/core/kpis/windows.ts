import { coverageVitals } from '../coverage/coverage-vitals.ts'
import { inOrder } from '../history/daily-counts.ts'
import type { History } from '../history/history.ts'
import type { Run, Seconds } from '../model.ts'
import { type Kpi, type KpiId, type KpiWindow, kpiIds } from '../reports/kpi.ts'
import { durationsOf } from '../vitals/durations.ts'
import { firstRedOf } from '../vitals/feedback.ts'
import type { RedStretch } from '../vitals/incidents.ts'
import { measure } from '../vitals/measures.ts'
import { detectionOf } from '../vitals/recovery.ts'
import { isoTime } from '../words.ts'
import { falsePositives } from './false-positives.ts'
import { MIN_REACTIONS, opinionsIn, satisfactionOf } from './satisfaction.ts'

/** As many as people take in at a glance: two months of weeks. */
const MAX_WINDOWS = 8

/** Two windows are a change, and told as one. */
const MIN_WINDOWS = 3

export type WindowsQuestion = {
  readonly history: Pick<History, 'runs' | 'jobs' | 'raised' | 'coverage' | 'opinions' | 'daily'>
  /** Those that count, in any order. */
  readonly runs: readonly Run[]
  /** Of the default branch. */
  readonly stretches: readonly RedStretch[]
  readonly minRuns: number
  readonly now: Seconds
  /** Length of a window. */
  readonly lookback: Seconds
  /** All runs are known since then. */
  readonly reach: Seconds
}

type Span = { readonly from: Seconds; readonly to: Seconds }
type Reading = { readonly value: number | undefined; readonly count: number; readonly least: number }

/**
 * Each KPI in up to eight windows, the oldest first and the present one last, as far back as all runs are known; nothing
 * where that is fewer than three. A window with too little to judge has a count and no value. Reactions carry no time:
 * satisfaction is what all of them said at the end of a window, as far back as it was looked at.
 */
export function kpiWindows(question: WindowsQuestion): ReadonlyMap<KpiId, readonly KpiWindow[]> {
  const { runs, now, lookback } = question
  const spans = spansOf(question)
  // By how many windows they lie back; what is created now is of the present one.
  const byAge = Map.groupBy(runs, ({ createdAt }) => Math.max(0, Math.ceil((now - createdAt) / lookback) - 1))
  const readings = spans.map((span, i) => readingsIn(span, byAge.get(spans.length - 1 - i) ?? [], question))
  const windowsOf = (id: KpiId) =>
    readings.flatMap((reading, i) => {
      const [span, one] = [spans[i], reading[id]]
      return span && one ? [windowOf(span, one)] : []
    })
  return new Map(
    kpiIds.map((id) => [id, windowsOf(id)] as const).filter(([, windows]) => windows.length >= MIN_WINDOWS),
  )
}

/** KPIs with their past, where they have one. */
export function withWindows(
  kpis: readonly Kpi[],
  past: ReadonlyMap<KpiId, readonly KpiWindow[]>,
): readonly Kpi[] {
  return kpis.map((kpi) => {
    const windows = past.get(kpi.id)
    return windows ? { ...kpi, windows } : kpi
  })
}

function spansOf({ now, lookback, reach }: WindowsQuestion): readonly Span[] {
  const count = Math.min(MAX_WINDOWS, Math.floor((now - reach) / lookback))
  if (count < MIN_WINDOWS) return []
  return Array.from({ length: count }, (_, i) => {
    const to = now - (count - 1 - i) * lookback
    return { from: to - lookback, to: to === now ? now : to - 1 }
  })
}

function readingsIn(span: Span, runs: readonly Run[], it: WindowsQuestion): Partial<Record<KpiId, Reading>> {
  const { history, minRuns } = it
  const { final, duration } = measure(runs)
  const fixed = durationsOf(
    it.stretches.flatMap(({ since, until }) =>
      until !== undefined && until >= span.from && until <= span.to ? [until - since] : [],
    ),
  )
  const coverage = coverageVitals(history.coverage, { now: span.to, lookback: it.lookback })?.current
  const firstRed = firstRedOf(runs, history)
  const alarms = falsePositives(history, span)
  const detection = detectionOf(history.raised, { from: span.from, now: span.to })
  return {
    'success-rate': { value: final.percent, count: final.total, least: minRuns },
    'time-to-fix': { value: fixed.mean, count: fixed.count, least: 1 },
    'build-time': { value: duration.p50, count: duration.count, least: minRuns },
    coverage: { value: coverage?.percent, count: coverage?.total ?? 0, least: 1 },
    'time-to-feedback': { value: firstRed.p50Seconds, count: firstRed.count, least: minRuns },
    'false-positives': { value: alarms.percent, count: alarms.total, least: minRuns },
    ...satisfactionIn(span, it),
    'detection-latency': { value: detection.p50Seconds, count: detection.count, least: 1 },
  }
}

function satisfactionIn(span: Span, { history, now }: WindowsQuestion): Partial<Record<KpiId, Reading>> {
  const { opinions, daily } = history
  const [first] = inOrder(daily.opinions)
  const seen = (span.to === now ? opinions : undefined) ?? opinionsIn(daily.opinions, span)
  if (!seen && (!first || first.seenAt > span.to)) return {}
  const { stars, reactions } = satisfactionOf(seen?.reactions ?? {})
  return { satisfaction: { value: stars, count: reactions, least: MIN_REACTIONS } }
}

function windowOf({ from, to }: Span, { value, count, least }: Reading): KpiWindow {
  return {
    from: isoTime(from),
    to: isoTime(to),
    ...(value !== undefined && count >= least && { value }),
    count,
  }
}
