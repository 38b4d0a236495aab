import type { Slowdown } from '../reports/signs.ts'
import { countInWords, lengthInWords, percentInWords, thousands } from '../words.ts'
import type { Reading, Rule, WorkflowCase } from './rule.ts'

/** A slower build is only worth a word if people wait noticeably longer. */
const NOTICEABLE_SECONDS = 30

/** A job that takes this share of its workflow's median length makes up its time: others run beside it. */
const MAIN_SHARE = 0.5

export const slower: Rule = {
  id: 'slower',
  title: 'Builds take much longer',
  severity: 'critical',
  unit: 'percent',
  fires: 'more-than',
  threshold: 'maxDurationIncrease',
  needs: 'runs',
  about: 'workflow',
  readings: (it, threshold) => {
    const { name, vitals } = it
    const [lead, ...others] = sustained(it, threshold)
    if (lead) {
      return [
        {
          ...readingOf(lead, it),
          message: () => `${slowdownInWords(lead, name)}${andOthers(others)}; the limit is ${threshold} %.`,
        },
      ]
    }
    if (!vitals) return []
    const { changePercent, p50Seconds, previous, count } = vitals.duration
    if (changePercent === undefined || p50Seconds === undefined || previous.p50Seconds === undefined)
      return []
    const before = previous.p50Seconds
    if (p50Seconds - before < NOTICEABLE_SECONDS) return []
    return [
      {
        // Two medians differ for many reasons; without a change point nothing shows that it lasts.
        atMost: 'warning',
        message: () =>
          `${name} takes ${percentInWords(changePercent)} longer: median ${lengthInWords(p50Seconds)} of ${countInWords(count, 'passed run')}, before ${lengthInWords(before)} of ${previous.count}; the limit is ${threshold} %.`,
        value: Math.max(0, changePercent),
        url: vitals.url,
        subject: '',
      },
    ]
  },
}

export const performance: Rule = {
  id: 'performance',
  title: 'Jobs or steps became slower',
  severity: 'warning',
  unit: 'percent',
  fires: 'more-than',
  threshold: 20,
  needs: 'jobs',
  about: 'workflow',
  readings: (it) => {
    const told = new Set(sustained(it, it.thresholdOf('slower')))
    const rest = [
      ...it.slowdowns.filter((slowdown) => !told.has(slowdown)),
      ...it.slowerSteps.map(({ step, ...slow }) => ({ ...slow, job: `the step ${step} of ${slow.job}` })),
    ]
    // One cause often slows many legs of a matrix: one alert for each first slow commit.
    return [...Map.groupBy(rest, ({ firstSlow }) => firstSlow.sha).values()].flatMap((group) => {
      const [lead, ...others] = steepestFirst(group)
      return lead
        ? [
            {
              ...readingOf(lead, it),
              message: () => `${slowdownInWords(lead, it.name)}${andOthers(others)}.`,
            },
          ]
        : []
    })
  },
}

/** Steps beyond the threshold in jobs that make up the workflow's time, the steepest first. */
function sustained({ slowdowns, vitals }: WorkflowCase, threshold: number): readonly Slowdown[] {
  const whole = vitals?.duration.p50Seconds
  if (whole === undefined) return []
  return steepestFirst(
    slowdowns.filter(
      ({ kind, changePercent, beforeSeconds, afterSeconds }) =>
        kind === 'step' &&
        changePercent > threshold &&
        afterSeconds - beforeSeconds >= NOTICEABLE_SECONDS &&
        afterSeconds >= MAIN_SHARE * whole,
    ),
  )
}

function steepestFirst(slowdowns: readonly Slowdown[]): readonly Slowdown[] {
  return slowdowns.toSorted((a, b) => b.changePercent - a.changePercent || (a.job < b.job ? -1 : 1))
}

function readingOf(lead: Slowdown, { branch }: WorkflowCase): Omit<Reading, 'message'> {
  return {
    branch,
    value: lead.changePercent,
    since: lead.since,
    url: lead.firstSlow.url,
    subject: lead.firstSlow.sha,
  }
}

/** `CI: build takes 62 % longer since abc: median 5 min of 40 executions, before 3 min of 38`. */
function slowdownInWords(slowdown: Slowdown, workflow: string): string {
  const { job, changePercent, beforeSeconds, afterSeconds, samplesBefore, samplesAfter, step, kind } =
    slowdown
  const now = `${lengthInWords(afterSeconds)} of ${countInWords(samplesAfter, 'execution')}`
  const before = `before ${lengthInWords(beforeSeconds)} of ${thousands(samplesBefore)}`
  const grown = step
    ? `; most of it in ${step.name}, now ${lengthInWords(step.afterSeconds)}, before ${lengthInWords(step.beforeSeconds)}`
    : ''
  const how = kind === 'creep' ? 'has crept up and takes' : 'takes'
  return `${workflow}: ${job} ${how} ${percentInWords(changePercent)} longer: median ${now}, ${before}${grown}`
}

function andOthers(others: readonly Slowdown[]): string {
  return others.length === 0 ? '' : `; ${countInWords(others.length, 'other')} with it`
}
