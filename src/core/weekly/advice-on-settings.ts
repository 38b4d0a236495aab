import { countInWords, percentInWords, thousands } from '../words.ts'
import { type Advice, type Advised, INTERRUPTION, minutesInWords, perPeriod } from './advice.ts'

/** Less than this is not worth a change. */
const MIN_MINUTES = 10
const MIN_PERCENT = 2

/** Runs that a newer push replaced, and that ran on. */
export function supersededAdvice({ lost, kind }: Advised): readonly Advice[] {
  const { superseded, total, currency } = lost
  const percent = total.minutes === 0 ? 0 : (100 * superseded.minutes) / total.minutes
  if (superseded.minutes < MIN_MINUTES || percent < MIN_PERCENT) return []
  const price = superseded.price > 0 ? ` (${superseded.price.toFixed(2)} ${currency})` : ''
  return [
    {
      recommendation: {
        key: 'superseded',
        title: 'Cancel runs that a newer push replaces: `concurrency` with `cancel-in-progress`',
        evidence: `${countInWords(superseded.jobs, 'job')} ran on for nothing, ${percentInWords(percent)} of ${thousands(total.minutes)} minutes`,
        gain: {
          minutes: superseded.minutes,
          ...(superseded.price > 0 && { price: superseded.price }),
          says: `up to ${minutesInWords(superseded.minutes)} of runners${price} fewer ${perPeriod(kind)}`,
        },
      },
      weight: superseded.minutes,
    },
  ]
}

/** Thresholds that would have raised fewer false alarms in the past. */
export function thresholdAdvice({ monitor, share }: Advised): readonly Advice[] {
  return monitor.thresholds.map(({ rule, unit, current, suggested }) => {
    const alerts = Math.max(0, current.raised - suggested.raised)
    const falseAlarms = Math.max(0, (current.falseAlarms ?? 0) - (suggested.falseAlarms ?? 0))
    return {
      recommendation: {
        key: `threshold ${rule}`,
        title: `Set ${rule} to ${suggested.threshold} ${unit}`,
        evidence: `replayed on what is remembered, it would have raised ${countInWords(suggested.raised, 'alert')} instead of ${thousands(current.raised)}`,
        gain: { alerts, says: `${countInWords(falseAlarms, 'false alarm')} fewer in the same time` },
      },
      weight: falseAlarms * share * INTERRUPTION,
    }
  })
}
