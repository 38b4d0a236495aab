import type { Script } from '../../simulator/faults.ts'
import { type Options, type Simulator, startSimulator } from '../../simulator/server.ts'
import type { World } from '../../simulator/world.ts'
import { restGitHub } from '../../src/adapters/github/github.ts'
import { createTransport, type Limits, type Transport } from '../../src/adapters/github/transport.ts'
import { createWriting } from '../../src/adapters/github/writing.ts'
import type { Clock, GitHub } from '../../src/ports/github.ts'
import type { Writing } from '../../src/ports/writing.ts'

// A proxy of the machine that runs the tests is none of theirs.
process.env.NO_PROXY = '127.0.0.1'
process.env.no_proxy = '127.0.0.1'

/** As short as a busy machine allows; `waiting` still is far longer than all waits that faults cause here. */
export const quickLimits: Limits = {
  idle: 1000,
  total: 4000,
  waiting: 30_000,
  tries: 4,
  unannounced: 1,
  firstPause: 1,
}

export type Connection = {
  readonly github: GitHub
  readonly clock: Clock
  readonly transport: Transport
}

/** The real adapter and transport, asking a simulator. */
export function connect(simulator: Simulator, budget = 10_000, limits = quickLimits): Connection {
  const transport = createTransport(budget, limits)
  const { world, url, token } = simulator
  const { owner, name } = world
  return {
    ...restGitHub({ token, owner, repository: name, apiUrl: url, graphqlUrl: `${url}/graphql`, transport }),
    transport,
  }
}

/** What the token may write, with no waiting between writes unless a test looks at it. */
export function connectWriting(
  simulator: Simulator,
  {
    budget = 10_000,
    sleep = async () => {},
  }: { budget?: number; sleep?: (ms: number) => Promise<void> } = {},
): Writing {
  const { world, url, token } = simulator
  return createWriting({
    ...{ token, owner: world.owner, repository: world.name, apiUrl: url, graphqlUrl: `${url}/graphql` },
    ...{ transport: createTransport(budget, quickLimits), sleep },
  })
}

export async function simulate(
  world: World,
  scripts: readonly Script[] = [],
  permissions?: Options['permissions'],
): Promise<Simulator> {
  return await startSimulator({
    world,
    scripts,
    requestsPerHour: 1_000_000,
    ...(permissions && { permissions }),
  })
}
