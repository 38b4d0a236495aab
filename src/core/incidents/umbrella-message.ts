import { severities } from '../reports/health.ts'
import { countInWords, isoTime } from '../words.ts'
import { isUnread } from './causes.ts'
import type { IncidentFacts } from './incident-facts.ts'
import type { News } from './mark.ts'
import type { MessageContext } from './message-of.ts'
import { headlineOf, type Said, type ToldIncident } from './told-incident.ts'

/** So much at once that it is told as one. */
export function umbrellaOf(told: readonly ToldIncident[], { repositoryUrl, pagesOf }: MessageContext): Said {
  const tells = told.toSorted((a, b) => rank(a) - rank(b))
  const lasting = tells.filter(({ news }) => news !== 'resolved')
  const allEnded = lasting.length === 0
  const [gravest] = tells
  const headline = allEnded
    ? `${incidentsIn(tells)} are over`
    : lasting.length === 1 && gravest
      ? headlineOf(gravest.facts, gravest.news)
      : incidentsIn(lasting)
  const sentences = manySentences(tells, lasting)
  const since = Math.min(...tells.map(({ facts }) => facts.incident.span.from))
  return {
    kind: allEnded ? 'resolved' : 'umbrella',
    severity: gravest?.facts.incident.severity ?? 'warning',
    headline,
    topic: headline,
    ...(sentences.length > 0 && { summary: sentences.join(' ') }),
    broke: tells.map(({ facts, news }) => {
      const url = news === 'resolved' ? (facts.passedRunUrl ?? facts.failedRunUrl) : facts.failedRunUrl
      return { text: lineOf(facts, news), ...(url !== undefined && { url }) }
    }),
    since: isoTime(since),
    suspects: [],
    fields: [],
    links: [{ label: 'Runs', url: `${repositoryUrl}/actions` }, ...pagesOf('')],
  }
}

/** `54 incidents in 20 workflows`. */
function incidentsIn(tells: readonly ToldIncident[]): string {
  const names = new Set(tells.map(({ facts }) => facts.workflow?.name ?? 'the repository'))
  const [only = ''] = names
  return `${countInWords(tells.length, 'incident')} in ${names.size === 1 ? only : `${names.size} workflows`}`
}

/** How much of it is there, and what most of it has in common. */
function manySentences(tells: readonly ToldIncident[], lasting: readonly ToldIncident[]): readonly string[] {
  const over = tells.length - lasting.length
  // A run that failed for two reasons counts for both.
  const failures = tells.reduce((sum, { facts: { incident } }) => sum + incident.failures, 0)
  const known = lasting.filter(({ facts }) => !isUnread(facts.incident.subject))
  const [common] = [...Map.groupBy(known, ({ facts }) => reasonOf(facts))]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .filter(([, { length }]) => length > 1)
  return [
    ...(failures === 0 ? [] : [`They failed ${countInWords(failures, 'time')}.`]),
    ...(common ? [`Most often: ${common[0]} (${common[1].length} of them).`] : []),
    ...(over > 0 && lasting.length > 0 ? [`${over} more ${over === 1 ? 'is' : 'are'} over.`] : []),
  ]
}

function reasonOf({ group, incident }: IncidentFacts): string {
  return group?.line ?? incident.last.title
}

function lineOf(facts: IncidentFacts, news: News): string {
  const why = reasonOf(facts)
  const headline = headlineOf(facts, news)
  return why === facts.headline ? headline : `${headline}: ${why}`
}

function rank({ facts, news }: ToldIncident): number {
  return severities.indexOf(facts.incident.severity) + (news === 'resolved' ? 10 : 0)
}
