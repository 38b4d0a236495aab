import { expect, test } from '@jest/globals'
import type { IncidentFacts } from '../../src/core/incidents/incident-facts.ts'
import { DAY, HOUR, MINUTE } from '../../src/core/model.ts'
import { aFact, again, ended, manyFacts } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { fakeTracker } from '../fakes/issues.ts'
import { step, theIssue } from './issue-step.ts'

test('500 incidents are one issue that counts them all, and at most five writes a step', async () => {
  const tracker = fakeTracker(NOW)
  const facts = manyFacts(500)
  const first = await step(tracker, facts)
  expect(first).toMatchObject({ written: [{ outcome: 'created' }], waiting: 0 })
  expect(first.places.size).toBe(500)
  expect(theIssue(tracker)).toMatchObject({
    title: 'Many failures at once',
    labels: expect.arrayContaining(['P0']),
  })
  expect(theIssue(tracker).body).toContain('<strong>500 incidents began at once</strong>')
  await step(tracker, facts)
  expect(tracker.writes).toEqual(['create 1'])
})

test('the umbrella counts who joins and who is over, and is closed with the last', async () => {
  const tracker = fakeTracker(NOW)
  const facts = manyFacts(20)
  await step(tracker, facts.slice(0, 8))
  await step(tracker, facts)
  expect(tracker.comments.map(({ body }) => body)).toEqual([expect.stringContaining('12 more incidents')])
  const end = (fact: IncidentFacts) => aFact(ended(fact.incident, NOW + HOUR))
  await step(tracker, [...facts.slice(0, 5).map(end), ...facts.slice(5)])
  expect(theIssue(tracker).body).toContain('15 go on (15 critical), 5 are over')
  await step(tracker, facts.map(end).slice(1))
  expect(theIssue(tracker).state).toBe('open')
  await step(tracker, facts.map(end))
  expect(theIssue(tracker).state).toBe('closed')
  await step(tracker, facts.map(end))
  expect(tracker.writes).toHaveLength(7)
})

test('what a monitor that was killed did not say of the umbrella is said by another, once', async () => {
  const tracker = fakeTracker(NOW)
  const facts = manyFacts(20)
  await step(tracker, facts.slice(0, 8))
  const over = facts.map(({ incident }) => aFact(ended(incident, NOW + HOUR)))
  const said: string[] = []
  for (const now of [facts, over]) {
    tracker.fault = (call) => (call.startsWith('comment') ? { kind: 'network' } : undefined)
    await step(tracker, now)
    tracker.fault = () => undefined
    for (let i = 0; i < 3; i++) {
      tracker.now += 11 * MINUTE
      await step(tracker, now)
    }
    said.push(...tracker.comments.splice(0).map(({ body }) => body))
  }
  expect(said).toEqual([
    expect.stringContaining('12 more incidents'),
    expect.stringContaining('all 20 incidents ended'),
  ])
  expect(theIssue(tracker).state).toBe('closed')
})

test('beside a storm, those that have an issue go on in it', async () => {
  const tracker = fakeTracker(NOW)
  await step(tracker, manyFacts(2))
  tracker.now += 2 * HOUR
  const [first, ...others] = manyFacts(30)
  if (!first) throw new RangeError('none')
  await step(tracker, [aFact(ended(first.incident, NOW + HOUR)), ...others])
  expect([...tracker.stored.values()].map(({ state, title }) => `${state} ${title}`)).toEqual([
    'closed CI is red on main: error TS2322: no',
    'open CI is red on main: error TS2322: no',
    'open Many failures at once',
  ])
  expect(tracker.stored.get(3)?.body).toContain('28 incidents began at once')
})

test('what has no room waits and is counted', async () => {
  const tracker = fakeTracker(NOW)
  expect(await step(tracker, manyFacts(5), { settings: { maxWrites: 3 } })).toMatchObject({ waiting: 2 })
  expect(await step(tracker, manyFacts(5), { settings: { maxWrites: 3 } })).toMatchObject({ waiting: 0 })
})

test('what all comes back long after it was good is a storm too', async () => {
  const tracker = fakeTracker(NOW)
  const facts = manyFacts(4)
  await step(tracker, facts)
  const over = facts.map(({ incident }) => ended(incident, NOW + HOUR))
  const settings = { maxWrites: 50 }
  await step(
    tracker,
    over.map((incident) => aFact(incident)),
    { settings },
  )
  tracker.now += 3 * DAY
  const back = over.map((incident) => aFact(again(incident, tracker.now, 2)))
  const others = manyFacts(8).slice(4)
  expect(await step(tracker, [...back, ...others])).toMatchObject({
    written: [{ title: 'Many failures at once' }],
  })
  expect(tracker.stored.get(5)?.body).toContain('8 incidents began at once')
  const { places } = await step(tracker, [...back, ...others])
  expect(tracker.stored.size).toBe(5)
  expect([...places.values()].map(({ number }) => number)).toEqual(Array(8).fill(5))
})
