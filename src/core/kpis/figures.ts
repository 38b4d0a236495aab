import type { History } from '../history/history.ts'
import type { Run, Seconds } from '../model.ts'
import type { CoverageVitals, Vitals } from '../reports/health.ts'
import type { KpiId } from '../reports/kpi.ts'
import type { Lengths } from '../reports/signs.ts'
import { durationsOf } from '../vitals/durations.ts'
import { firstRedOf } from '../vitals/feedback.ts'
import type { RedStretch } from '../vitals/incidents.ts'
import { measure } from '../vitals/measures.ts'
import { detectionOf } from '../vitals/recovery.ts'
import { lengthInWords } from '../words.ts'
import { falsePositives } from './false-positives.ts'
import { before, type Figure, figureOf, medianFigure, rateFigure } from './figure.ts'
import { MIN_REACTIONS, opinionsIn, satisfactionOf } from './satisfaction.ts'

/** What KPIs are made of. `runs` are those that count, of both windows at least, `stretches` of the default branch. */
export type Measured = {
  readonly overall: Vitals
  readonly signs: { readonly feedback: { readonly firstRed: Lengths }; readonly detection: Lengths }
  readonly coverage: CoverageVitals | undefined
  readonly history: Pick<History, 'runs' | 'jobs' | 'raised' | 'opinions' | 'daily'>
  readonly runs: readonly Run[]
  readonly stretches: readonly RedStretch[]
  readonly minRuns: number
  readonly now: Seconds
  readonly from: Seconds
  readonly previousFrom: Seconds
}

export function figuresOf(it: Measured, targets: { readonly 'time-to-fix': Seconds }): Record<KpiId, Figure> {
  const { overall, minRuns } = it
  return {
    'success-rate': successRate(it),
    'time-to-fix': timeToFix(it, targets['time-to-fix']),
    'build-time': {
      ...medianFigure(overall.duration, 'passed runs', minRuns),
      ...before(overall.duration.previous.p50Seconds, overall.duration.previous.count),
    },
    coverage: coverageFigure(it.coverage),
    'time-to-feedback': timeToFeedback(it),
    'false-positives': falseAlarms(it),
    satisfaction: satisfaction(it),
    'detection-latency': detectionLatency(it),
  }
}

/** Runs that passed in the end. */
function successRate({ overall, minRuns, ...it }: Measured): Figure {
  const { final } = measure(runsBefore(it))
  return { ...rateFigure(overall.successRate.final, 'runs', minRuns), ...before(final.percent, final.total) }
}

/**
 * Mean length of the red stretches that ended in the window. One is enough: it is no sample, it is what happened. A
 * stretch that lasts longer than the target already misses it, though its length is not known yet.
 */
function timeToFix({ overall, stretches, from, previousFrom }: Measured, target: Seconds): Figure {
  const { closed, meanSeconds, open } = overall.recovery
  const earlier = durationsOf(
    stretches.flatMap(({ since, until = from }) =>
      until >= previousFrom && until < from ? [until - since] : [],
    ),
  )
  const [longest] = open
  return {
    ...figureOf(meanSeconds, { count: closed, what: 'red stretches' }, 1),
    ...before(earlier.mean, earlier.count),
    ...(longest &&
      longest.ageSeconds > target && {
        verdict: 'missed',
        why: `red for ${lengthInWords(longest.ageSeconds)} by now, and not fixed yet`,
      }),
  }
}

/** To the first bad news: that all is well is known when the build ends, and that is another KPI. */
function timeToFeedback({ signs, history, minRuns, ...it }: Measured): Figure {
  const firstRed = firstRedOf(runsBefore(it), history)
  return {
    ...medianFigure(signs.feedback.firstRed, 'commits that failed', minRuns),
    ...before(firstRed.p50Seconds, firstRed.count),
  }
}

function detectionLatency({ signs, history, from, previousFrom }: Measured): Figure {
  const { p50Seconds, count } = detectionOf(history.raised, { from: previousFrom, now: from - 1 })
  return { ...medianFigure(signs.detection, 'alerts about a run', 1), ...before(p50Seconds, count) }
}

function runsBefore({ runs, from, previousFrom }: Pick<Measured, 'runs' | 'from' | 'previousFrom'>) {
  return runs.filter(({ createdAt }) => createdAt >= previousFrom && createdAt < from)
}

function coverageFigure(coverage: CoverageVitals | undefined): Figure {
  const what = 'lines'
  if (!coverage)
    return {
      ...figureOf(undefined, { count: 0, what }, 1),
      verdict: 'not-measured',
      why: 'coverage-path gave nothing in this window',
    }
  const { current, previous } = coverage
  return {
    ...figureOf(current.percent, { count: current.total, what }, 1),
    ...(previous && before(previous.percent, previous.total)),
  }
}

function falseAlarms({ history, minRuns, now, from, previousFrom }: Measured): Figure {
  const current = falsePositives(history, { from, to: now })
  const earlier = falsePositives(history, { from: previousFrom, to: from - 1 })
  return { ...rateFigure(current, 'alerts', minRuns), ...before(earlier.percent, earlier.total) }
}

/** Of all reactions there are, now and when the window began. */
function satisfaction({ history, from, previousFrom }: Measured): Figure {
  const { opinions, daily } = history
  const { stars, reactions } = satisfactionOf(opinions?.reactions ?? {})
  const then = opinionsIn(daily.opinions, { from: previousFrom, to: from - 1 })
  const earlier = satisfactionOf(then?.reactions ?? {})
  return {
    ...figureOf(stars, { count: reactions, what: 'reactions' }, MIN_REACTIONS),
    ...before(earlier.stars, earlier.reactions),
    ...(!opinions && { verdict: 'not-measured', why: 'no issue of the monitor was read' }),
  }
}
