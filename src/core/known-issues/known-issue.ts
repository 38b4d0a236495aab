import type { Compile } from '../diagnosis/own-rules.ts'
import type { Rule } from '../diagnosis/rule.ts'

/** Issues with this label say how a failure that is known looks in logs. */
export const KNOWN_ISSUE_LABEL = 'ci-known-issue'

/** An open issue of the repository, by somebody who may write to it. Its words are foreign all the same. */
export type KnownIssue = {
  readonly number: number
  /** Cut to `MAX_TITLE` characters. */
  readonly title: string
  /** Regular expressions, one of which finds the line. */
  readonly patterns: readonly string[]
}

/** The same, ready to be held against lines. */
export type WatchedIssue = KnownIssue & {
  readonly rule: Rule
  /** As it stands now; absent where it was not read in this step. */
  readonly body?: string
}

export const MAX_TITLE = 120

const MAX_PATTERNS = 5
const MAX_PATTERN = 1000

/** Opens a fenced block of ours. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const OPENING = /^ {0,3}(?<fence>`{3,}|~{3,}) *ci-known-issue *$/

/** What the first such block of an issue's text holds: a pattern in each line. */
export function patternsIn(body: string): readonly string[] {
  const lines = body.split(/\r\n|\r|\n/)
  const start = lines.findIndex((line) => OPENING.test(line))
  const fence = OPENING.exec(lines[start] ?? '')?.groups?.fence
  if (fence === undefined) return []
  const end = lines.findIndex((line, i) => i > start && isClosing(line, fence))
  return lines
    .slice(start + 1, end < 0 ? lines.length : end)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= MAX_PATTERN)
    .slice(0, MAX_PATTERNS)
}

function isClosing(line: string, fence: string): boolean {
  const text = line.trim()
  return text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length)
}

/** An issue to watch, or why it cannot be: the patterns are foreign. */
export function watchedIssue(issue: KnownIssue, compile: Compile): WatchedIssue | string {
  try {
    const patterns = issue.patterns.map(compile)
    if (patterns.some(({ test }) => test(''))) return 'one of its patterns matches any line'
    const pattern = {
      source: issue.patterns.join('\n'),
      test: (text: string) => patterns.some(({ test }) => test(text)),
      exec: () => null,
    }
    return {
      ...issue,
      rule: {
        ...{ id: `known-issue/${issue.number}`, category: 'flaky/unknown', strength: 'final', pattern },
        ...{ level: 'warning', anywhere: true, meaning: issue.title, advice: '', prevention: '' },
      },
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `one of its patterns is none: ${reason.slice(0, MAX_REASON)}`
  }
}

const MAX_REASON = 150
