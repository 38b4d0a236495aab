import type { Issue } from '../../ports/writing.ts'
import { type IssueText, partsOf } from './issue-text.ts'
import type { IncidentMarker, Marker, UmbrellaMarker } from './marker.ts'

/** An issue that we wrote, and that says of itself what it is about. All others are nothing to us. */
export type OwnIssue<M extends Marker = Marker> = Issue & {
  readonly text: IssueText & { readonly marker: M }
}

export type OwnIssues = {
  /** By the hash of the incident's key. More than one of a key are of earlier incidents, or of monitors that raced. */
  readonly incidents: ReadonlyMap<string, readonly OwnIssue<IncidentMarker>[]>
  readonly umbrellas: readonly OwnIssue<UmbrellaMarker>[]
}

/** A label and a marker can be anybody's; who wrote it is what GitHub says. */
export function ownIssues(issues: readonly Issue[]): OwnIssues {
  const own = issues
    .filter(({ ours }) => ours)
    .flatMap((issue): readonly OwnIssue[] => {
      const text = partsOf(issue.body)
      return text ? [{ ...issue, text }] : []
    })
    .toSorted((a, b) => a.number - b.number)
  return {
    incidents: Map.groupBy(own.filter(isOfIncident), ({ text }) => text.marker.key),
    umbrellas: own.filter(isUmbrella),
  }
}

/** Of issues of one incident the one that goes on: the oldest open one, or else the one that came furthest. */
export function currentOf(copies: readonly OwnIssue<IncidentMarker>[]): OwnIssue<IncidentMarker> | undefined {
  const open = copies.find(({ state }) => state === 'open')
  return open ?? copies.toSorted(byProgress).at(-1)
}

function byProgress(
  { text: { marker: a } }: OwnIssue<IncidentMarker>,
  { text: { marker: b } }: OwnIssue<IncidentMarker>,
): number {
  return a.episode - b.episode || a.stage - b.stage
}

function isOfIncident(issue: OwnIssue): issue is OwnIssue<IncidentMarker> {
  return issue.text.marker.kind === 'incident'
}

function isUmbrella(issue: OwnIssue): issue is OwnIssue<UmbrellaMarker> {
  return issue.text.marker.kind === 'umbrella'
}
