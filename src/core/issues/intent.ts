import type { IncidentFacts } from '../incidents/incident-facts.ts'
import type { News } from '../incidents/mark.ts'
import type { IncidentMarker, UmbrellaMarker } from './marker.ts'
import type { OwnIssue } from './own-issue.ts'

/** What is to become of an issue, before it is put into words. `news` is what people are told by a comment. */
export type Intent = IncidentIntent | UmbrellaIntent | DuplicateIntent

export type IncidentIntent =
  | {
      readonly kind: 'open'
      readonly fact: IncidentFacts
      readonly marker: IncidentMarker
    }
  | {
      readonly kind: 'change'
      readonly fact: IncidentFacts
      readonly marker: IncidentMarker
      readonly issue: OwnIssue
      readonly to: 'as-it-is' | 'reopened' | 'closed' | 'rejected'
      readonly news: News | undefined
    }

export type UmbrellaIntent = {
  /** All that is known of the incidents under it. */
  readonly facts: readonly IncidentFacts[]
  /** Incidents under it of which nothing is known now. */
  readonly unknown: number
  readonly marker: UmbrellaMarker
} & (
  | { readonly kind: 'open-umbrella' }
  | {
      readonly kind: 'change-umbrella'
      readonly issue: OwnIssue
      readonly to: 'as-it-is' | 'closed' | 'rejected'
      /** Those of which people were not told before. */
      readonly joined: readonly IncidentFacts[]
      readonly says: 'joined' | 'over' | 'nothing'
    }
)

/** Two monitors made an issue of the same thing; the younger one goes. */
export type DuplicateIntent = {
  readonly kind: 'duplicate'
  readonly issue: OwnIssue
  readonly key: string
  readonly of: OwnIssue
}
