import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Receivers, startReceivers } from '../../simulator/channels/receivers.ts'
import { SLACK_TOKEN } from '../../simulator/channels/slack.ts'
import type { MonitorRun } from '../../simulator/environment.ts'
import { type Act, incidentWeek } from '../../simulator/scenarios/incident-week.ts'
import type { World } from '../../simulator/world.ts'
import { openStage, type Played, type Stage } from './stage.ts'

export type Theatre = {
  readonly stage: Stage
  readonly receivers: Receivers
  /** What makes a child process find the receivers. */
  readonly env: Readonly<Record<string, string>>
  readonly acts: readonly Act[]
  /** A step that tells a bot's channel in Slack. */
  readonly tell: (
    inputs?: Readonly<Record<string, string>>,
    more?: Readonly<Record<string, string>>,
    run?: Partial<MonitorRun>,
  ) => Promise<Played>
  /** What the receivers were sent since it was asked last: the host, and the text of what Slack was told. */
  readonly heard: () => readonly string[]
  readonly close: () => Promise<void>
}

export type Play = { readonly world: World; readonly acts: readonly Act[] }

/** The bundled action on a simulated GitHub whose people are in a simulated Slack. */
export async function openTheatre({ world, acts }: Play = incidentWeek(1)): Promise<Theatre> {
  const stage = await openStage({ world, requestsPerHour: 100_000 })
  const receivers = await startReceivers()
  const ca = join(stage.root, 'ca.pem')
  writeFileSync(ca, receivers.ca)
  const env = {
    HTTPS_PROXY: receivers.proxyUrl,
    NO_PROXY: '127.0.0.1,localhost',
    NODE_EXTRA_CA_CERTS: ca,
  }
  let heard = 0
  return {
    ...{ stage, receivers, env, acts },
    tell: async (inputs = {}, more = {}, run = {}) =>
      await stage.step(
        // The cache alone: nobody races, and so nobody has to be waited for.
        {
          ...{ mode: 'notify', state: 'cache' },
          ...{ 'slack-bot-token': SLACK_TOKEN, 'slack-channel': 'C024BE91L', ...inputs },
        },
        run,
        { ...env, ...more },
      ),
    heard: () => {
      const calls = receivers.calls.slice(heard)
      heard = receivers.calls.length
      return calls.map(({ url, body }) => `${url.pathname} ${textIn(body)}`)
    },
    close: async () => {
      await stage.close()
      await receivers.close()
    },
  }
}

function textIn(body: string): string {
  const { text = '' }: { readonly text?: string } = JSON.parse(body)
  return text
}
