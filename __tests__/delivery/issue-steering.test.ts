import { expect, test } from '@jest/globals'
import { DAY, HOUR } from '../../src/core/model.ts'
import { aFact, again, anIncident, ended } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { fakeTracker } from '../fakes/issues.ts'
import { withAllOf } from '../render/failure-reports.ts'
import { step, theIssue } from './issue-step.ts'

const broken = anIncident()
const mended = ended(broken, NOW + HOUR)
const [group] = withAllOf((text) => text).groups

test('closed by hand it is taken on and stays closed, until it comes back after it was good', async () => {
  const tracker = fakeTracker(NOW)
  await step(tracker, [aFact()])
  tracker.edit(1, { state: 'closed', closedAt: tracker.now })
  expect((await step(tracker, [aFact()])).learnt.acknowledged).toEqual([aFact().key])
  for (const incident of [{ ...broken, failures: 9, escalations: 2 }, mended])
    expect(await step(tracker, [aFact(incident)])).toMatchObject({ written: [] })
  const { learnt } = await step(tracker, [aFact(again(mended, NOW + 2 * HOUR))])
  expect(theIssue(tracker).state).toBe('open')
  expect(learnt.acknowledged).toEqual([])
})

test('opened again by hand it is not closed again for the same recovery', async () => {
  const tracker = fakeTracker(NOW)
  await step(tracker, [aFact()])
  await step(tracker, [aFact(mended)])
  tracker.edit(1, { state: 'open', closedAt: undefined })
  expect(await step(tracker, [aFact(mended)])).toMatchObject({ written: [] })
})

test('ticks and notes stay, other edits of ours do not', async () => {
  const tracker = fakeTracker(NOW)
  if (!group) throw new RangeError('no group')
  const fact = (failures: number) => aFact({ ...broken, failures }, { group })
  await step(tracker, [fact(4)])
  const { body } = theIssue(tracker)
  const edited = `${body.replace('- [ ] Mend it.', '- [x] Mend it.').replace('### What to do', '### Nothing')}\nAsk Mona first.\n`
  tracker.edit(1, { body: edited.replaceAll('\n', '\r\n') })
  await step(tracker, [fact(5)])
  expect(theIssue(tracker).body).toContain('- [x] Mend it.')
  expect(theIssue(tracker).body).toContain('### What to do')
  expect(theIssue(tracker).body).toMatch(/what stands below is kept -->\n\nAsk Mona first\.\n$/)
  await step(tracker, [fact(5)])
  expect(tracker.writes).toHaveLength(2)
})

test('a title that people changed stays', async () => {
  const tracker = fakeTracker(NOW)
  await step(tracker, [aFact()])
  tracker.edit(1, { title: 'Moon is down' })
  await step(tracker, [aFact({ ...broken, failures: 9, escalations: 2 })])
  expect(theIssue(tracker).title).toBe('Moon is down')
})

test('quiet: brought up to date and closed without a comment', async () => {
  const tracker = fakeTracker(NOW)
  await step(tracker, [aFact()])
  tracker.edit(1, { labels: [...theIssue(tracker).labels, 'quiet'] })
  await step(tracker, [aFact({ ...broken, escalations: 1 })])
  await step(tracker, [aFact(mended)])
  expect(theIssue(tracker).state).toBe('closed')
  expect(tracker.comments).toEqual([])
})

test('snooze-2d: what happens meanwhile is told when the days are over, counted from when it was seen', async () => {
  const tracker = fakeTracker(NOW)
  const graver = aFact({ ...broken, escalations: 1 })
  await step(tracker, [aFact()])
  tracker.edit(1, { labels: [...theIssue(tracker).labels, 'snooze-2d'] })
  await step(tracker, [aFact()])
  expect(tracker.writes).toEqual(['create 1', 'change 1'])
  tracker.now += DAY
  await step(tracker, [graver])
  expect(tracker.comments).toEqual([])
  tracker.now += DAY
  await step(tracker, [graver])
  expect(tracker.comments).toHaveLength(1)
})

test('not-ci: closed, remembered as a false alarm, and never made again', async () => {
  const tracker = fakeTracker(NOW)
  await step(tracker, [aFact()])
  tracker.edit(1, { labels: [...theIssue(tracker).labels, 'not-ci'] })
  const { learnt, written } = await step(tracker, [aFact()])
  expect(learnt).toMatchObject({ acknowledged: [aFact().key] })
  expect(written).toMatchObject([{ outcome: 'closed' }])
  tracker.now += 90 * DAY
  const later = again(mended, tracker.now, 2)
  expect(await step(tracker, [aFact(later)])).toMatchObject({ written: [] })
  expect(tracker.stored.size).toBe(1)
})

test('an assignee takes it on, unless it is one whom we assigned', async () => {
  const tracker = fakeTracker(NOW)
  const settings = { assignees: ['Mona'] }
  await step(tracker, [aFact()], { settings })
  tracker.edit(1, { assignees: ['mona'] })
  expect((await step(tracker, [aFact()], { settings })).learnt.acknowledged).toEqual([])
  tracker.edit(1, { assignees: ['mona', 'hubot'], reactions: { '+1': 2, '-1': 1 } })
  const { learnt } = await step(tracker, [aFact()], { settings })
  expect(learnt.acknowledged).toEqual([aFact().key])
})

test('eyes take it on if they are of somebody who may write, and are not asked about without need', async () => {
  const tracker = fakeTracker(NOW)
  const acknowledged = async (incident = broken) =>
    (await step(tracker, [aFact(incident)])).learnt.acknowledged
  let asked = 0
  tracker.fault = (call) => {
    if (call === 'look 1') asked += 1
    return undefined
  }
  expect(await acknowledged()).toEqual([])
  expect(asked).toBe(0)
  tracker.edit(1, { reactions: { eyes: 40 } })
  expect(await acknowledged()).toEqual([])
  tracker.lookedAt.add(1)
  expect(await acknowledged()).toEqual([aFact().key])
  expect(asked).toBe(2)
  await acknowledged({ ...broken, acknowledgedAt: NOW })
  tracker.edit(1, { assignees: ['hubot'] })
  await acknowledged()
  expect(asked).toBe(2)
  tracker.edit(1, { assignees: [] })
  tracker.fault = (call) => (call === 'look 1' ? { kind: 'forbidden' } : undefined)
  expect(await acknowledged()).toEqual([])
})
