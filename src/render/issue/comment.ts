import { flippingSentence } from '../../core/incidents/flipping.ts'
import type { IncidentFacts } from '../../core/incidents/incident-facts.ts'
import type { News } from '../../core/incidents/mark.ts'
import { countInWords, timeInWords } from '../../core/words.ts'
import { type Inline, link } from '../document.ts'
import { commitInWords } from '../failure-group.ts'
import { blocksToMarkdown } from '../markdown.ts'
import { endIcon, extentOf, type Pages, recoveryWords } from './status.ts'

/** What people are told when something happens to an incident. */
export function commentFor(fact: IncidentFacts, news: News, pages: Pages): string {
  return blocksToMarkdown([{ kind: 'paragraph', content: wordsFor(fact, news, pages) }])
}

function wordsFor(fact: IncidentFacts, news: News, pages: Pages): readonly Inline[] {
  const { incident, failedRunUrl } = fact
  const since = timeInWords(incident.span.from)
  const run = runLink('Last failed run', failedRunUrl, pages)
  const extent = extentOf(incident)
  switch (news) {
    case 'opened':
    case 'reopened': {
      const flips = flippingSentence(incident)
      return [
        ...['🔴 ', { strong: 'Back' }, ` since ${since}, after it was good${extent}.`, ...run],
        ...(flips === undefined ? [] : [` ${flips}`]),
      ]
    }
    case 'escalated':
      return ['🔴 ', { strong: 'It goes on' }, `, ${incident.severity}, since ${since}${extent}.`, ...run]
    case 'reminder':
      return ['🔴 ', { strong: 'Still there' }, `, since ${since}${extent}.`, ...run]
    case 'resolved':
      return [
        `${endIcon(incident)} `,
        ...recoveryWords(fact, pages),
        ...fixOf(fact, pages),
        ...passed(fact, pages),
      ]
  }
}

/** The commits that the memory of failures says mended it. */
function fixOf({ group, recovery }: IncidentFacts, pages: Pages): readonly Inline[] {
  const memory = group?.memory
  if (!memory || recovery?.cause !== 'fixed' || memory.endedBy.sha !== recovery.sha) return []
  const commits = memory.mendedBy.slice(0, 3)
  if (commits.length === 0) return []
  const words = commits.flatMap((commit, i) => [...(i > 0 ? ['; '] : []), ...commitInWords(commit, pages)])
  return [' Mended by ', ...words, '.']
}

function passed({ passedRunUrl }: IncidentFacts, pages: Pages): readonly Inline[] {
  return runLink('Run that passed', passedRunUrl, pages)
}

function runLink(text: string, url: string | undefined, { repositoryUrl }: Pages): readonly Inline[] {
  return url === undefined ? [] : [' ', link(text, url, repositoryUrl)]
}

export function joinedComment(joined: readonly IncidentFacts[]): string {
  const content = ['🔴 ', { strong: `${countInWords(joined.length, 'more incident')}` }, ' began.']
  return blocksToMarkdown([{ kind: 'paragraph', content }])
}

export function umbrellaOverComment(facts: readonly IncidentFacts[]): string {
  const content = ['🟢 ', { strong: 'Over' }, `: all ${countInWords(facts.length, 'incident')} ended.`]
  return blocksToMarkdown([{ kind: 'paragraph', content }])
}
