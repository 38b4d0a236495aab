import { isActive } from '../core/incidents/incident.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { IncidentMemory } from '../core/incidents/memory.ts'
import type { Seconds } from '../core/model.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import type { CommitMark, MarkCommit } from '../ports/writing.ts'

export type VerdictGiven = {
  readonly memory: IncidentMemory
  readonly facts: Iterable<IncidentFacts>
  readonly as: CommitMark['as']
  /** The newest commit of the default branch. */
  readonly sha: string
  /** Where people see why. */
  readonly url: string
  readonly now: Seconds
  readonly mark: MarkCommit
}

export type VerdictSaid = { readonly memory: IncidentMemory; readonly trouble?: string }

/** Says at a commit whether anything critical goes on, where that was not said of it before. */
export async function sayVerdict(given: VerdictGiven): Promise<VerdictSaid> {
  const { memory, as, sha, url, now } = given
  const critical = [...given.facts].filter(
    ({ incident }) => isActive(incident) && incident.severity === 'critical',
  )
  const state = critical.length > 0 ? 'failure' : 'success'
  if (memory.verdict?.sha === sha && memory.verdict.state === state) return { memory }
  const [first] = critical
  const more = critical.length - 1
  const description = first
    ? `${first.headline}${more > 0 ? `, and ${countInWords(more, 'more incident')}` : ''}`
    : 'Nothing critical goes on'
  try {
    await given.mark({ as, sha, state, description, url })
    return { memory: { ...memory, verdict: { sha, state, at: now } } }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { memory, trouble: `Nothing was said at commit ${sha.slice(0, 7)}: ${error.message}` }
  }
}
