import { DAY, HOUR, MINUTE, type Seconds } from './model.ts'
import type { Rate } from './vitals/rate.ts'

/** `45 s`, `3 min 20 s`, `2 h 10 min`, `4 d 3 h`: the two largest units that say something. */
export function lengthInWords(seconds: Seconds): string {
  const whole = Math.round(seconds)
  const units = [
    ['d', DAY],
    ['h', HOUR],
    ['min', MINUTE],
    ['s', 1],
  ] as const
  const first = units.findIndex(([, size]) => whole >= size)
  if (first === -1) return '0 s'
  let rest = whole
  const parts = units.slice(first, first + 2).map(([name, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count === 0 ? '' : `${count} ${name}`
  })
  return parts.filter(Boolean).join(' ')
}

/** `96.2 %`; never rounds up to 100 nor down to 0. */
export function percentInWords(percent: number): string {
  const rounded = Math.round(percent * 10) / 10
  if (rounded >= 100 && percent < 100) return '> 99.9 %'
  if (rounded <= 0 && percent > 0) return '< 0.1 %'
  return `${rounded.toFixed(1).replace(/\.0$/, '')} %`
}

/** `96.2 % of 412`; a rate always carries its denominator. */
export function rateInWords(rate: Rate): string {
  return rate.percent === undefined
    ? 'no data'
    : `${percentInWords(rate.percent)} of ${thousands(rate.total)}`
}

/** `3 runs`, `1 run`. */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`
}

/** `12,345`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `2026-11-23T10:15:00Z`. */
export function isoTime(seconds: Seconds): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

/** `2026-11-23`, in UTC. */
export function isoDate(seconds: Seconds): string {
  return isoTime(seconds).slice(0, 10)
}

/** `2026-11-23 10:15 UTC`. */
export function timeInWords(seconds: Seconds): string {
  return `${isoTime(seconds).slice(0, 16).replace('T', ' ')} UTC`
}

/** Our own sentences mark code, for the runner's log and for docs; elsewhere who shows them decides what becomes code. */
export function withoutMarks(text: string): string {
  return text.replaceAll('`', '')
}
