import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { webhookUrls } from '../../simulator/channels/receivers.ts'
import { failureStorm } from '../../simulator/scenarios/failure-storm.ts'
import type { IncidentReport } from '../../src/core/reports/incidents.ts'
import { openTheatre, type Theatre } from './messages.ts'

let theatre: Theatre
beforeAll(async () => {
  theatre = await openTheatre(failureStorm(1))
})
afterAll(async () => await theatre.close())

/** A step, with what went out in it, by channel. */
async function step(mode: string) {
  const { receivers, stage, tell } = theatre
  const { world } = stage.simulator
  const [calls, writes] = [receivers.calls.length, world.writes.length]
  const played = await tell({ mode, 'teams-webhook-url': webhookUrls.teams })
  const hosts = receivers.calls.slice(calls).map(({ host }) => host)
  return { ...played, hosts, writes: world.writes.slice(writes) }
}

test('500 failures in a minute are one message for each channel, one issue, and none uncounted', async () => {
  for (const act of theatre.acts.slice(0, 1)) act.happen()
  const storm = await step('notify, open-issue')
  expect(storm.hosts.toSorted()).toEqual(['prod-01.westus.logic.azure.com', 'slack.com'])
  expect(storm.writes.map(({ what }) => what)).toEqual(['issue-created'])

  const incidents: readonly IncidentReport[] = JSON.parse(storm.outputs.incidents ?? '')
  expect(incidents.reduce((sum, { failedRuns }) => sum + failedRuns, 0)).toBe(500)
  const shown = [...storm.summary.matchAll(/^\| \S+ \|.*\| (\d+) \|/gm)].map(([, count]) => Number(count))
  const [, more = 0, rest = 0] =
    /^and (\d+) more incidents with (\d+) failed runs/m.exec(storm.summary)?.map(Number) ?? []
  expect(shown.length + more).toBe(incidents.length)
  expect(shown.reduce((sum, count) => sum + count, rest)).toBe(500)

  // People are not told of pull requests, nor of branches that are red for the reason of the default branch.
  const told = incidents.filter(({ severity }) => severity !== 'info').length
  const [text] = theatre.heard()
  expect(text).toContain(`🔴 ${told} incidents in 20 workflows`)
  expect(storm.writes[0]?.sent.body).toContain(`<strong>${told} incidents began at once</strong>`)
})

test('what comes out late is one message an interval', async () => {
  const { world } = theatre.stage.simulator
  world.now += 300
  const late = await step('notify')
  expect(late.hosts.toSorted()).toEqual(['prod-01.westus.logic.azure.com', 'slack.com'])
})
