import type { CommitMark, MarkCommit } from '../../ports/writing.ts'
import { cut, oneLine } from '../../render/literal.ts'
import { toSpan } from '../../render/span.ts'
import type { Write } from './write.ts'

/** What people see beside the commit, and can require before they merge. */
const NAME = 'pipeline-vitals'

const MAX_DESCRIPTION = 140

export function commitMarks(
  write: Write,
  { owner, repository }: { readonly owner: string; readonly repository: string },
): MarkCommit {
  const target = { owner, repo: repository }
  return async (mark) => {
    const { sha, url } = mark
    const description = cut(oneLine(plain(mark.description)), MAX_DESCRIPTION)
    if (mark.as === 'status') {
      const status = { state: mark.state, description, target_url: url, context: NAME }
      await write('POST /repos/{owner}/{repo}/statuses/{sha}', { ...target, sha, ...status }, nothing)
      return
    }
    // Of the two, GitHub takes the summary for Markdown.
    const output = { title: description, summary: toSpan(description) }
    const check = { name: NAME, head_sha: sha, details_url: url, ...progress(mark.state), output }
    await write('POST /repos/{owner}/{repo}/check-runs', { ...target, ...check }, nothing)
  }
}

/** A check run has no state of its own for an error: that nothing can be said is neither good nor bad. */
function progress(state: CommitMark['state']): Readonly<Record<string, string>> {
  switch (state) {
    case 'pending':
      return { status: 'in_progress' }
    case 'error':
      return { status: 'completed', conclusion: 'neutral' }
    case 'success':
    case 'failure':
      return { status: 'completed', conclusion: state }
  }
}

/** GitHub refuses a status whose description has a character of more than three bytes, such as most emoji. */
function plain(text: string): string {
  return text.replace(/[\u{10000}-\u{10FFFF}]/gu, '').trim()
}

function nothing(): undefined {
  return undefined
}
