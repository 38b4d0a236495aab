import { iso, type PullRequest, type VulnerabilityAlert, type World } from '../world.ts'
import { type Bounds, connection } from './connection.ts'

type Needs = (scope: string) => void
type Asked = Bounds & { readonly states?: readonly string[] }

/** The fields of a repository that tell of its dependencies. All that is known here is open. */
export function dependencies(world: World, needs: Needs) {
  const { vulnerabilityAlerts, pullRequests = [], now } = world
  const known = <T extends { readonly createdAt: number; readonly number: number }>(
    all: readonly T[],
    { states = ['OPEN'] }: Asked,
  ) =>
    all
      .filter(({ createdAt }) => createdAt <= now && states.includes('OPEN'))
      .toSorted((a, b) => a.createdAt - b.createdAt || a.number - b.number)
  return {
    hasVulnerabilityAlertsEnabled: vulnerabilityAlerts !== undefined,
    vulnerabilityAlerts: (asked: Asked) => {
      needs('vulnerability-alerts')
      return connection(known(vulnerabilityAlerts ?? [], asked).map(alertJson), asked)
    },
    pullRequests: (asked: Asked & { readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } }) => {
      needs('pull-requests')
      const oldestFirst = known(pullRequests, asked).map(pullRequestJson)
      return connection(asked.orderBy?.direction === 'DESC' ? oldestFirst.reverse() : oldestFirst, asked)
    },
  }
}

function alertJson(alert: VulnerabilityAlert) {
  const { number, createdAt, scope, severity, ecosystem, name, fixedIn } = alert
  return {
    ...{ id: `RVA_${number}`, number, createdAt: iso(createdAt), dependencyScope: scope },
    securityVulnerability: {
      severity,
      package: { ecosystem, name },
      firstPatchedVersion: fixedIn === undefined ? null : { identifier: fixedIn },
    },
  }
}

/** GraphQL says of an author that it is a bot, and leaves `[bot]` away. */
function pullRequestJson({ number, title, createdAt, author }: PullRequest) {
  const login = author.replace(/\[bot\]$/, '')
  const type = login === author ? 'User' : 'Bot'
  return {
    ...{ id: `PR_${number}`, number, title, createdAt: iso(createdAt) },
    author: { __typename: type, id: `${type}_${login}`, login },
  }
}
