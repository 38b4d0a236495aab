import { cut, oneLine } from '../literal.ts'

/** What a badge says of how things are. */
export type BadgeTone = 'good' | 'warning' | 'bad' | 'unknown'

export type Badge = {
  /** What it is about, on the left. Can be foreign text. */
  readonly label: string
  readonly message: string
  readonly tone: BadgeTone
}

/** White text on these can be read: each has a contrast of 4.5 to 1 or more. */
export const colours = {
  good: '#1a7f37',
  warning: '#9a6700',
  bad: '#cf222e',
  unknown: '#59636e',
} as const satisfies Record<BadgeTone, string>

const MAX_TEXT = 60

/** Text as it stands on a badge: short, on one line, with nothing hidden in it, and never empty. */
export function badgeText(text: string): string {
  return cut(oneLine(text), MAX_TEXT).trim() || '–'
}
