import { bodyOf, type IssueText, tickedIn } from '../../core/issues/issue-text.ts'
import type { Marker } from '../../core/issues/marker.ts'
import type { Block } from '../document.ts'
import { fitDoc } from '../fit.ts'
import { blocksToMarkdown } from '../markdown.ts'

/** "Body is too long (maximum is 65536 characters)", says GitHub. Bytes are no fewer, however it counts. */
const MAX_BODY_BYTES = 65_536

export type Draft = {
  readonly marker: Marker
  readonly status: readonly Block[]
  /** Names with their `@`, which are to call people; all other text calls nobody. */
  readonly calls: readonly string[]
  /** `as-it-was` where less is known now than when it was written. */
  readonly diagnosis: readonly Block[] | 'as-it-was'
  /** What the issue says so far. */
  readonly before: IssueText | undefined
}

/** `undefined` where what people wrote leaves no room for it. */
export function issueBody({ marker, status, calls, diagnosis, before }: Draft): string | undefined {
  const call = calls.length > 0 ? `\n\nFor ${calls.join(' ')}` : ''
  const frame: IssueText = {
    marker,
    status: `${blocksToMarkdown(status)}${call}`,
    diagnosis: '',
    notes: before?.notes ?? '',
  }
  const room = MAX_BODY_BYTES - bytesOf(bodyOf(frame)) - MARGIN
  if (room < 0) return undefined
  const ticked = tickedIn(before?.diagnosis ?? '')
  const render = ({ blocks }: { readonly blocks: readonly Block[] }) =>
    withTicks(blocksToMarkdown(blocks), ticked)
  const text =
    diagnosis === 'as-it-was'
      ? (before?.diagnosis ?? '')
      : fitDoc({ tone: 'neutral', title: '', blocks: diagnosis }, render, room)
  return bodyOf({ ...frame, diagnosis: bytesOf(text) <= room ? text : '' })
}

/** For the line breaks around the diagnosis, and spaces that keep lines of it apart from ours. */
const MARGIN = 256

function withTicks(markdown: string, ticked: ReadonlySet<string>): string {
  return markdown.replace(/^- \[ \] (?<item>.*)$/gm, (line, item: string) =>
    ticked.has(item.trim()) ? `- [x] ${item}` : line,
  )
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
