import type { Gap } from '../core/reports/health.ts'
import { withoutMarks } from '../core/words.ts'
import type { Block, Inline } from './document.ts'

/** What a report does not know, and why; nothing where there are no gaps. */
export function gapList(heading: 'Not measured' | 'Not read', gaps: readonly Gap[]): readonly Block[] {
  if (gaps.length === 0) return []
  const items = gaps.map(({ what, why }): readonly Inline[] => [{ strong: what }, ` – ${withoutMarks(why)}`])
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', items },
  ]
}
