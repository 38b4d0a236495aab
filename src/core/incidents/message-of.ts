import type { BlamedCommit } from '../reports/failures.ts'
import type { Field, Item, Message, MessageKind, PageLink } from '../reports/message.ts'
import { countInWords, isoTime } from '../words.ts'
import { isOfAlert } from './alert-findings.ts'
import { isUnread } from './causes.ts'
import type { IncidentFacts } from './incident-facts.ts'
import type { News } from './mark.ts'
import { extentOf, summaryOf } from './message-summary.ts'
import { type Message as Queued, threadOfMessage } from './outbox.ts'
import { headlineOf, type Said, type ToldIncident } from './told-incident.ts'
import { umbrellaOf } from './umbrella-message.ts'

export type MessageContext = {
  /** `owner/name`. */
  readonly repository: string
  readonly repositoryUrl: string
  /** As it is known now, by incident key: more than when it was decided to tell. */
  readonly facts: ReadonlyMap<string, IncidentFacts>
  /** Pages of an incident beside its run: its issue, the dashboard. */
  readonly pagesOf: (key: string) => readonly PageLink[]
  /** How much is said: the whole, or what broke, since when and whom to ask. */
  readonly template: 'full' | 'short'
  /** In front of every headline, for people with several monitors; may be empty. */
  readonly title: string
}

const kinds: Readonly<Record<News, MessageKind>> = {
  opened: 'opened',
  reopened: 'opened',
  escalated: 'changed',
  reminder: 'reminded',
  resolved: 'resolved',
}

/** What a queued message says to people. `undefined` where nothing is known any more of what it tells. */
export function messageOf(queued: Queued, context: MessageContext): Message | undefined {
  const tells = queued.tells.flatMap(({ key, news }): readonly ToldIncident[] => {
    const facts = context.facts.get(key)
    return facts ? [{ facts, news }] : []
  })
  const [first, ...others] = tells
  if (!first) return undefined
  const frame = {
    repository: context.repository,
    at: isoTime(queued.decidedAt),
    idempotencyKey: queued.id,
    threadKey: threadOfMessage(queued),
  }
  const message = others.length === 0 ? ofOne(first, context) : umbrellaOf(tells, context)
  const prefix = context.title === '' ? '' : `${context.title}: `
  return {
    ...frame,
    ...message,
    headline: `${prefix}${message.headline}`,
    topic: `${prefix}${message.topic}`,
  }
}

function ofOne({ facts, news }: ToldIncident, context: MessageContext): Said {
  const { incident, group, headline } = facts
  const kind = kinds[news]
  const full = context.template === 'full'
  const suspects = kind === 'resolved' ? [] : (group?.blame?.suspects ?? [])
  return {
    kind,
    severity: incident.severity,
    headline: headlineOf(facts, news),
    topic: headline,
    ...summaryOf(facts, kind),
    broke: kind === 'resolved' ? [] : brokeOf(facts).slice(0, full ? 20 : 3),
    ...rootLineOf(facts),
    since: isoTime(incident.span.from),
    ...(kind === 'resolved' && incident.resolution && { until: isoTime(incident.resolution.endedAt) }),
    suspects: suspects.map(suspectOf),
    fields: full ? fieldsOf(facts) : [],
    links: linksOf(facts, kind, context),
  }
}

/** Jobs with the step that failed, and then the tests. Of an alert the headline says it all. */
function brokeOf({ group, incident, failedRunUrl: url }: IncidentFacts): readonly Item[] {
  if (isOfAlert(incident)) return []
  if (!group)
    return isUnread(incident.subject)
      ? [{ text: incident.last.title, ...(url !== undefined && { url }) }]
      : []
  const newest = [...Map.groupBy(group.occurrences, ({ job }) => job).values()].flatMap(
    ([first]) => first ?? [],
  )
  const more = group.testCount - group.tests.length
  return [
    ...newest.map(({ job, step, url }) => ({
      text: step === undefined ? job : `${job} › ${step}`,
      url,
    })),
    ...group.tests.map((text) => ({ text })),
    ...(more > 0 ? [{ text: `… and ${countInWords(more, 'test')} more` }] : []),
  ]
}

/** Of what is over too: the first message, which said it, may have been edited into this one. */
function rootLineOf({ group, incident }: IncidentFacts): Pick<Message, 'rootLine'> {
  if (isOfAlert(incident) || isUnread(incident.subject)) return {}
  return { rootLine: group?.line ?? incident.last.title }
}

function suspectOf({ sha, title, author, url, pull }: BlamedCommit): Item {
  return {
    // Squashed commits have the number in their title already.
    text: `${sha.slice(0, 7)} ${title}${pull && !title.includes(`#${pull.number}`) ? ` (#${pull.number})` : ''} by ${author}`,
    url: pull?.url ?? url,
  }
}

function fieldsOf({ incident, group, workflow, recovery }: IncidentFacts): readonly Field[] {
  const { failures, commits } = incident
  return [
    ...(workflow ? [{ name: 'Workflow', value: workflow.name }] : []),
    // Of what is over the summary says it.
    ...(failures > 0 && !recovery ? [{ name: 'Failed', value: extentOf(failures, commits) }] : []),
    ...(group ? [{ name: 'Kind', value: group.category }] : []),
    ...(group?.advice && !recovery ? [{ name: 'What to do', value: group.advice }] : []),
  ]
}

function linksOf(facts: IncidentFacts, kind: MessageKind, { pagesOf }: MessageContext): readonly PageLink[] {
  const { failedRunUrl, passedRunUrl, workflow, alert, group, key } = facts
  const run = kind === 'resolved' ? (passedRunUrl ?? failedRunUrl) : failedRunUrl
  const look = run ?? alert?.url ?? workflow?.url
  const compare = kind === 'resolved' ? undefined : group?.blame?.compareUrl
  return [
    ...(look === undefined ? [] : [{ label: run === undefined ? 'Look' : 'Run', url: look }]),
    ...(compare === undefined ? [] : [{ label: 'Commits', url: compare }]),
    ...pagesOf(key),
  ]
}
