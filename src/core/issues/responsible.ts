import type { IncidentFacts } from '../incidents/incident-facts.ts'
import type { IssueSettings } from './settings.ts'

/** Whom an incident concerns. */
export type Responsible = {
  /** Logins, at most as many as GitHub lets be assigned. */
  readonly assignees: readonly string[]
  /** People and teams by name, with their `@`; of teams nobody can be assigned. */
  readonly called: readonly string[]
}

const MAX_ASSIGNEES = 10
const MAX_SUSPECTS = 2

/** Of a person, or of a team in an organisation. Enterprise accounts have an underscore in theirs. */
const LOGIN = /^[a-z\d](?:[\w-]{0,38})$/i
const HANDLE = /^@[a-z\d](?:[\w-]{0,38})(?:\/[a-z\d][\w.-]{0,99})?$/i

/**
 * Suspects are assigned where that is asked for and GitHub knows them, and never called: who writes a commit can
 * write anybody's name into it, and GitHub lets only people who belong to the repository be assigned.
 */
export function responsibleFor(fact: IncidentFacts, settings: IssueSettings): Responsible {
  const { assignees, assignFrom, mention } = settings
  const asked = assignFrom === 'codeowners' || mention === 'responsible'
  const owners = asked ? ownersOf(fact, settings) : []
  const others = {
    none: [],
    codeowners: owners.map((owner) => owner.slice(1)),
    suspects: suspectsOf(fact),
  }
  const logins = [...assignees, ...others[assignFrom]].filter(isLogin)
  const called = [...assignees.map((login) => `@${login}`), ...owners].filter((name) => HANDLE.test(name))
  return { assignees: [...new Set(logins)].slice(0, MAX_ASSIGNEES), called: [...new Set(called)] }
}

/** Of the place that the error names, or else of the workflow's file. */
function ownersOf({ group, workflow }: IncidentFacts, { ownersOf }: IssueSettings): readonly string[] {
  const paths = [group?.place?.path, workflow?.path].filter((path) => path !== undefined)
  const [owners] = paths.map(ownersOf).filter((found) => found.length > 0)
  return (owners ?? []).filter((owner) => HANDLE.test(owner))
}

function suspectsOf({ group }: IncidentFacts): readonly string[] {
  return (group?.blame?.suspects ?? []).slice(0, MAX_SUSPECTS).map(({ author }) => author)
}

function isLogin(name: string): boolean {
  return LOGIN.test(name)
}
