import type { FailureGroup } from '../reports/failures.ts'
import type { Message, MessageKind } from '../reports/message.ts'
import { countInWords } from '../words.ts'
import { isOfAlert } from './alert-findings.ts'
import { isUnread } from './causes.ts'
import { flippingSentence } from './flipping.ts'
import type { IncidentFacts } from './incident-facts.ts'

/** What else there is to say, in a sentence or two. */
export function summaryOf(facts: IncidentFacts, kind: MessageKind): Pick<Message, 'summary'> {
  const sentences = kind === 'resolved' ? recoverySentences(facts) : troubleSentences(facts)
  return sentences.length > 0 ? { summary: sentences.join(' ') } : {}
}

function troubleSentences(facts: IncidentFacts): readonly string[] {
  const flips = flippingSentence(facts.incident)
  return [...causeSentences(facts), ...(flips === undefined ? [] : [flips])]
}

/** The cause as the rules know it, and how it ended the last time. */
function causeSentences({ group, alert, incident }: IncidentFacts): readonly string[] {
  if (!group) return !alert && isUnread(incident.subject) ? ['Why is not known: its log was not read.'] : []
  const { meaning, blame, memory } = group
  return [
    ...(meaning ? [sentence(meaning)] : []),
    ...(blame?.onDefaultBranchSince ? ['The default branch fails so too.'] : []),
    ...(blame?.kind === 'same-commit' ? ['The same commit passed before, so no commit did it.'] : []),
    ...(memory ? [memorySentence(memory)] : []),
  ]
}

function memorySentence({ times, endedBy, mendedBy: [mended] }: NonNullable<FailureGroup['memory']>): string {
  const by = mended ? `with ${mended.sha.slice(0, 7)} (${mended.title})` : `at ${endedBy.sha.slice(0, 7)}`
  return `It was seen ${countInWords(times, 'time')} before; the last time it went away ${by}.`
}

function recoverySentences({ recovery, mendedBy, incident }: IncidentFacts): readonly string[] {
  if (!recovery) return []
  const { failures, commits, cause, sha } = recovery
  const extent = failures === 0 ? [] : [`${extentOf(failures, commits)} failed.`]
  const end =
    cause === 'flaky'
      ? ['The same commit passed when it was run again.']
      : cause === 'fixed' && sha !== undefined
        ? [
            `It passed with ${sha.slice(0, 7)}${mendedBy ? `, “${mendedBy.title}” by ${mendedBy.author}` : ''}.`,
          ]
        : isOfAlert(incident)
          ? []
          : ['Its workflow was switched off or deleted.']
  return [...extent, ...end]
}

export function extentOf(failures: number, commits: number): string {
  return `${countInWords(failures, 'run')} of ${countInWords(commits, 'commit')}`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
