import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { type Receivers, webhookUrls } from '../../simulator/channels/receivers.ts'
import { incidentWeek } from '../../simulator/scenarios/incident-week.ts'
import type { Issue } from '../../simulator/world.ts'
import { openTheatre } from './messages.ts'
import { endKilledRun } from './monitor-runs.ts'
import { openStage } from './stage.ts'

const preload = fileURLToPath(new URL('kill-at.mjs', import.meta.url))

type SentCall = Receivers['calls'][number]
type State = 'cache' | 'artifact' | 'cache+artifact'

/** What two channels are sent of one incident, by a monitor that is killed at a boundary and by those that come after it. */
async function sentAround(at: number, state: State): Promise<'nobody died' | readonly SentCall[]> {
  const theatre = await openTheatre()
  const { world } = theatre.stage.simulator
  const tell = async (env: Readonly<Record<string, string>> = {}) =>
    await theatre.tell({ state, 'discord-webhook-url': webhookUrls.discord }, env)
  try {
    const [quiet, breaks] = theatre.acts
    quiet?.happen()
    await tell()
    breaks?.happen()
    const killed = await tell({ NODE_OPTIONS: `--import=${preload}`, DIE_AT: String(at) })
    if (killed.exitCode === 0) return 'nobody died'
    expect(killed.exitCode).toBeNull()
    endKilledRun(world)
    // The claim of a monitor that died is another's after ten minutes.
    world.now += 660
    expect((await tell()).exitCode).toBe(0)
    world.now += 300
    await tell()
    return theatre.receivers.calls
  } finally {
    await theatre.close()
  }
}

/** Nothing is lost, and one message repeated at most, with its key. */
function expectBothTold(calls: readonly SentCall[]): void {
  const { slack = [], discord = [] } = Object.groupBy(calls, ({ url }) =>
    url.hostname.includes('slack') ? 'slack' : 'discord',
  )
  const ids = slack.map(({ body }) => JSON.parse(body).blocks[0].block_id)
  expect([new Set(ids).size, discord.length > 0, calls.length <= 3]).toEqual([1, true, true])
}

/** What becomes of an issue and its comments, where the monitor that closes it is killed at a boundary. */
async function closedAround(at: number): Promise<'nobody died' | readonly Issue[]> {
  const { world, acts } = incidentWeek(1)
  const stage = await openStage({ world, requestsPerHour: 100_000 })
  const step = async (env: Readonly<Record<string, string>> = {}) =>
    await stage.step({ mode: 'open-issue', state: 'cache' }, {}, env)
  try {
    for (const { title, happen } of acts) {
      happen()
      if (title === 'A commit mends it') break
      await step()
    }
    const killed = await step({ NODE_OPTIONS: `--import=${preload}`, DIE_AT: String(at) })
    if (killed.exitCode === 0) return 'nobody died'
    for (let i = 0; i < 3; i++) {
      world.now += 660
      expect((await step()).exitCode).toBe(0)
    }
    return world.issues
  } finally {
    await stage.close()
  }
}

/** What was read, saved, sent, saved as sent. */
test.each([20, 31, 38])('killed at boundary %i, a monitor loses nothing', async (at) => {
  const sent = await sentAround(at, 'cache')
  expectBothTold(sent === 'nobody died' ? [] : sent)
})

if (process.env.DEEP) {
  test.each<State>(['cache', 'artifact', 'cache+artifact'])(
    'killed at any boundary, a monitor whose state is in %s loses nothing',
    async (state) => {
      for (let at = 1; ; at++) {
        const sent = await sentAround(at, state)
        if (sent === 'nobody died') return expect(at).toBeGreaterThan(40)
        expectBothTold(sent)
      }
    },
  )

  test('killed at any boundary, a monitor closes an issue and comments on it once', async () => {
    for (let at = 1; ; at++) {
      const issues = await closedAround(at)
      if (issues === 'nobody died') return expect(at).toBeGreaterThan(25)
      expect(issues.map(({ stateReason, comments }) => [stateReason, comments?.length])).toEqual([
        ['completed', 1],
      ])
    }
  })
}
