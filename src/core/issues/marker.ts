import { fnv1a } from '../diagnosis/fnv.ts'
import type { Incident, Subject } from '../incidents/incident.ts'
import type { Mark } from '../incidents/mark.ts'
import type { Seconds } from '../model.ts'
import type { IncidentSaying, UmbrellaSaying } from './saying.ts'
import { subjectHex, subjectIn } from './subject-hex.ts'

/**
 * What an issue remembers of itself, in a comment that is its first line and that pages do not show. Made of numbers
 * and hashes alone, so that nothing in it is foreign text, and nothing in it can end the comment.
 */
export type Marker = IncidentMarker | UmbrellaMarker | DuplicateMarker

export type IncidentMarker = Told & {
  readonly kind: 'incident'
  /** `keyHash` of the incident's key. */
  readonly key: string
  /** What it is about; `undefined` where that cannot be read. */
  readonly subject: Subject | undefined
  /** Number of the issue about an earlier incident of the same cause. */
  readonly earlier: number | undefined
  readonly saying: IncidentSaying | undefined
}

/** How far people were told by the issue. The last copy of an incident there is, where the state is lost. */
export type Told = Pick<Mark, 'episode' | 'stage'> &
  Extent &
  Steered & {
    /** When the episode began, and when it was good again. */
    readonly from: Seconds
    readonly ended: Seconds | undefined
    /** Hashes of whom we assigned: other assignees took it on. */
    readonly assigned: readonly string[]
  }

/** Failed runs, commits among them, and the commit that failed last. */
export type Extent = Pick<Incident, 'failures' | 'commits'> & { readonly sha: string | undefined }

/** Holds the incidents of a storm, which have no issues of their own. */
export type UmbrellaMarker = Steered & {
  readonly kind: 'umbrella'
  readonly members: readonly string[]
  readonly saying: UmbrellaSaying | undefined
}

export type DuplicateMarker = { readonly kind: 'duplicate'; readonly key: string }

export type Steered = {
  /** Hash of the monitor that wrote last: it is the one that comments. */
  readonly by: string
  /** When the label that snoozes it was first seen: labels have no times. */
  readonly snoozedAt: Seconds | undefined
}

const BEGIN = '<!-- pipeline-vitals/1 '
const LINE = /^<!-- pipeline-vitals\/1 (?<kind>[a-z]+)(?<fields>(?: [a-z]+=[0-9a-f,]*)*) -->$/

export function keyHash(key: string): string {
  return fnv1a(key)
}

/** GitHub spells a login as its owner does, and takes it in any case. */
export function loginHash(login: string): string {
  return fnv1a(login.toLowerCase())
}

export function markerLine(marker: Marker): string {
  const fields = Object.entries(fieldsOf(marker)).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}=${value}`],
  )
  return `${BEGIN}${marker.kind}${fields.join('')} -->`
}

function fieldsOf(marker: Marker): Readonly<Record<string, string | number | undefined>> {
  switch (marker.kind) {
    case 'incident': {
      const { key, subject, episode, stage, from, ended, failures, commits, sha, earlier, by, saying } =
        marker
      const of = subject && subjectHex(subject)
      const counts = { runs: failures || undefined, commits: commits || undefined, sha }
      const steered = { snoozed: marker.snoozedAt, assigned: marker.assigned.join(',') || undefined }
      const said = saying && [saying.episode, saying.stage, saying.at, saying.comments].join(',')
      return { key, of, episode, stage, from, ended, ...counts, earlier, by, ...steered, saying: said }
    }
    case 'umbrella': {
      const { by, snoozedAt: snoozed, members, saying } = marker
      const said = saying && [saying.members, saying.at, saying.comments].join(',')
      return { by, snoozed, members: members.join(','), saying: said }
    }
    case 'duplicate':
      return { key: marker.key }
  }
}

/** The marker that a body begins with. Anywhere else it is only text. */
export function markerIn(body: string): Marker | undefined {
  const [line = ''] = body.split(/\r?\n/, 1)
  const { kind, fields = '' } = LINE.exec(line.trimEnd())?.groups ?? {}
  const field = new Map(fields.split(' ').map((pair) => pair.split('=', 2) as [string, string | undefined]))
  const hashes = (name: string) => (field.get(name) ?? '').split(',').filter(isHash)
  const numbers = (name: string) => (field.get(name) ?? '').split(',').map(numberOf)
  const number = (name: string) => numberOf(field.get(name))
  const by = field.get('by') ?? ''
  const snoozedAt = number('snoozed')
  const key = field.get('key') ?? ''
  switch (kind) {
    case 'incident': {
      const [episode, stage, from] = ['episode', 'stage', 'from'].map(number)
      if (!isHash(key) || episode === undefined || stage === undefined || from === undefined) return undefined
      const [ended, earlier, failures = 0, commits = 0] = ['ended', 'earlier', 'runs', 'commits'].map(number)
      const [sha, assigned] = [field.get('sha'), hashes('assigned')]
      const subject = subjectIn(field.get('of') ?? '')
      const told = { episode, stage, from, ended, failures, commits, sha, by, snoozedAt, assigned }
      return { kind, key, subject, earlier, saying: incidentSayingIn(numbers('saying')), ...told }
    }
    case 'umbrella':
      return { kind, by, snoozedAt, members: hashes('members'), saying: umbrellaSayingIn(numbers('saying')) }
    case 'duplicate':
      return isHash(key) ? { kind, key } : undefined
    default:
      return undefined
  }
}

type Numbers = readonly (number | undefined)[]

function incidentSayingIn([episode, stage, at, comments, ...more]: Numbers): IncidentSaying | undefined {
  if (episode === undefined || stage === undefined || at === undefined || comments === undefined)
    return undefined
  return more.length === 0 ? { episode, stage, at, comments } : undefined
}

function umbrellaSayingIn([members, at, comments, ...more]: Numbers): UmbrellaSaying | undefined {
  if (members === undefined || at === undefined || comments === undefined) return undefined
  return more.length === 0 ? { members, at, comments } : undefined
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text)
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined
}
