import { needsOwners, type RouteContext } from '../core/incidents/routes.ts'
import type { DeliverGiven } from './deliver.ts'

/** What routes, windows and assignments go by: how workflows are called, and who owns what. */
export type Routing = RouteContext & { readonly ownersOfPath: (path: string) => readonly string[] }

/** CODEOWNERS is read only where somebody asks for owners. */
export async function routingOf({
  inputs,
  session,
  groups,
  owners,
}: Pick<DeliverGiven, 'inputs' | 'session' | 'groups' | 'owners'>): Promise<Routing> {
  const { mode, assignFrom, mention } = inputs
  const wanted =
    (mode.includes('open-issue') && (assignFrom === 'codeowners' || mention === 'responsible')) ||
    (mode.includes('notify') && needsOwners(session.settings.notify))
  const ownersOfPath = wanted ? await owners() : () => []
  const places = new Map(groups.map(({ fingerprint, place }) => [fingerprint, place?.path]))
  const names = new Map([...session.history.workflows.values()].map(({ path, name }) => [path, name]))
  return {
    nameOf: (path) => names.get(path) ?? path,
    ownersOf: ({ subject }) => ownersOfPath(places.get(subject.fingerprint) ?? subject.workflow),
    ownersOfPath,
  }
}
