import { describe, expect, test } from '@jest/globals'
import type { Incident } from '../../src/core/incidents/incident.ts'
import { DAY, HOUR, MINUTE } from '../../src/core/model.ts'
import { deliverIssues } from '../../src/delivery/issues.ts'
import { aFact, anIncident, ended, issueSettings, manyFacts } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { fakeTracker, type Tracker } from '../fakes/issues.ts'
import { step, theIssue } from './issue-step.ts'

const broken = anIncident()
const mended = ended(broken, NOW + HOUR)

describe('issues of others', () => {
  test('are never touched, whatever they say and whatever labels they have', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()], { as: 'somebody' })
    const theirs = theIssue(tracker)
    for (const incident of [broken, { ...broken, escalations: 2 }, mended]) {
      await step(tracker, [aFact(incident)], { as: 'bot' })
    }
    expect(tracker.stored.get(theirs.number)).toEqual(theirs)
    expect(tracker.stored.get(2)).toMatchObject({ author: 'bot', state: 'closed' })
  })

  test('an issue of ours that says nothing of itself in its first line is left alone', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    const { body } = theIssue(tracker)
    tracker.edit(1, { body: `Said:\n${body}` })
    await step(tracker, [aFact(mended)])
    expect(tracker.stored.get(1)?.state).toBe('open')
    expect(tracker.writes).toEqual(['create 1'])
  })
})

describe('what other monitors do meanwhile', () => {
  test('of two issues the older one goes on, and one that is new and theirs is left to them', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    tracker.stored.set(2, { ...theIssue(tracker), number: 2 })
    await step(tracker, [aFact({ ...broken, failures: 9 })])
    expect(tracker.writes).toEqual(['create 1', 'change 1'])
    tracker.now += HOUR
    await step(tracker, [aFact({ ...broken, failures: 9 })])
    expect(tracker.stored.get(2)).toMatchObject({
      state: 'closed',
      body: expect.stringContaining('Duplicate of [issue 1](https://github.com/octo-org/octo-repo/issues/1)'),
    })
  })

  test('what two of them told is commented by the one that wrote last', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    tracker.fault = () => {
      if (tracker.writes.at(-1) === 'change 1')
        tracker.edit(1, { body: theIssue(tracker).body.replace(/ by=\w+/, ` by=${'0'.repeat(16)}`) })
      return undefined
    }
    await step(tracker, [aFact(mended)])
    expect(theIssue(tracker).state).toBe('closed')
    expect(tracker.comments).toEqual([])
  })

  test('a listing that is late makes nothing be done twice', async () => {
    const tracker = fakeTracker(NOW)
    const issues = tracker.as('bot')
    await step(tracker, [aFact()])
    const late = await issues.labelled('pipeline-failure', { state: 'all' })
    const { written } = await deliverIssues({
      open: undefined,
      ...{
        facts: [aFact(mended)],
        issues: { ...issues, labelled: async () => late },
        settings: issueSettings,
      },
      ...{ by: 'me', now: tracker.now, permissions: {}, run: 'real', info: () => undefined },
    })
    expect(written).toMatchObject([{ outcome: 'closed' }])
    expect(tracker.writes).toEqual(['create 1', 'change 1', 'comment 1'])
  })
})

describe('a monitor that dies between a body and its comment', () => {
  /** What the issue was about, told by a monitor that died before it commented. */
  async function unsaid(incident: Incident): Promise<Tracker> {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    tracker.fault = (call) => (call.startsWith('comment') ? { kind: 'network' } : undefined)
    await step(tracker, [aFact(incident)])
    tracker.fault = () => undefined
    expect(tracker.comments).toEqual([])
    return tracker
  }
  const graver = { ...broken, escalations: 1 }

  test.each([
    ['over', mended, 'Over after'],
    ['graver', graver, 'It goes on'],
  ])('leaves the comment that it is %s to another, which makes it once', async (_, incident, words) => {
    const tracker = await unsaid(incident)
    await step(tracker, [aFact(incident)])
    // It may live and be about to comment.
    expect(tracker.comments).toEqual([])
    tracker.now += 10 * MINUTE
    expect(await step(tracker, [aFact(incident)])).toMatchObject({ written: [{ outcome: 'commented' }] })
    expect(tracker.comments.map(({ body }) => body)).toEqual([expect.stringContaining(words)])
    for (let i = 0; i < 3; i++) {
      tracker.now += 10 * MINUTE
      await step(tracker, [aFact(incident)])
    }
    expect(tracker.comments).toHaveLength(1)
  })

  test('is told of what came since then, in one comment', async () => {
    const tracker = await unsaid(graver)
    tracker.now += HOUR
    await step(tracker, [aFact(mended)])
    expect(tracker.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Over after')])
    expect(theIssue(tracker).state).toBe('closed')
  })

  test('is not made up for once people closed or commented it, took a comment away, or it is a day old', async () => {
    for (const [incident, happens] of [
      [graver, { state: 'closed' }],
      [graver, { comments: 1 }],
      [mended, { comments: 1 }],
      [mended, { state: 'open' }],
      [mended, { labels: ['pipeline-failure', 'quiet'] }],
    ] as const) {
      const tracker = await unsaid(incident)
      tracker.edit(1, happens)
      tracker.now += HOUR
      await step(tracker, [aFact(incident)])
      expect(tracker.comments).toEqual([])
    }
    const old = await unsaid(mended)
    old.now += DAY
    await step(old, [aFact(mended)])
    expect(old.comments).toEqual([])

    const unwanted = await unsaid(mended)
    unwanted.now += HOUR
    await step(unwanted, [aFact(mended)])
    unwanted.edit(1, { comments: 0 })
    unwanted.now += HOUR
    await step(unwanted, [aFact(mended)])
    expect(unwanted.comments).toHaveLength(1)
  })
})

describe('when writing fails', () => {
  test('a create of which the answer was lost is not made again', async () => {
    const tracker = fakeTracker(NOW)
    tracker.fault = (call) => (call === 'create' ? { kind: 'network', lost: true } : undefined)
    expect(await step(tracker, [aFact()])).toMatchObject({
      written: [{ outcome: 'created', number: 1 }],
      waiting: 0,
    })
    await step(tracker, [aFact()])
    expect(tracker.writes).toEqual(['create 1'])
  })

  test('a create that failed is made by the next step, and not by this one', async () => {
    const tracker = fakeTracker(NOW)
    tracker.fault = (call) => (call === 'create' ? { kind: 'server' } : undefined)
    const failed = await step(tracker, [aFact()])
    expect(failed).toMatchObject({ written: [], waiting: 1 })
    expect(failed.notices).toHaveLength(1)
    tracker.fault = () => undefined
    await step(tracker, [aFact()])
    expect(tracker.writes).toEqual(['create 1'])
  })

  test('one that fails does not stop the others', async () => {
    const tracker = fakeTracker(NOW)
    const facts = manyFacts(2)
    await step(tracker, facts)
    tracker.fault = (call) => (call === 'change 1' ? { kind: 'rejected' } : undefined)
    const closing = facts.map(({ incident }) => aFact(ended(incident, NOW + HOUR)))
    expect(await step(tracker, closing)).toMatchObject({
      written: [{ outcome: 'closed', number: 2 }],
      waiting: 1,
    })
  })

  test.each([['forbidden'], ['rate-limit'], ['budget'], ['bad-token']] as const)(
    'after %s nothing more is tried, and it is said why',
    async (kind) => {
      const tracker = fakeTracker(NOW)
      let creates = 0
      tracker.fault = (call) => (call === 'create' && ++creates > 0 ? { kind } : undefined)
      const { notices, waiting } = await step(tracker, manyFacts(3))
      expect({ creates, waiting, notices: notices.length }).toEqual({ creates: 1, waiting: 3, notices: 1 })
    },
  )

  test('without the permission the block to paste is said', async () => {
    const tracker = fakeTracker(NOW)
    tracker.fault = (call) => (call === 'create' ? { kind: 'forbidden' } : undefined)
    expect((await step(tracker, [aFact()])).notices[0]).toContain(
      'permissions:\n  actions: read\n  issues: write',
    )
  })

  test('where issues are disabled it is said, and nothing is written', async () => {
    const tracker = fakeTracker(NOW)
    tracker.fault = () => ({ kind: 'not-found' })
    const { notices, written } = await step(tracker, [aFact()])
    expect(notices[0]).toContain('disabled')
    expect(written).toEqual([])
  })

  test('a new issue that GitHub gave no label is taken back, since it would not be found again', async () => {
    const tracker = fakeTracker(NOW)
    const issues = tracker.as('bot')
    const create: typeof issues.create = async (draft) => await issues.create({ ...draft, labels: [] })
    const { notices } = await deliverIssues({
      open: undefined,
      ...{ facts: manyFacts(2), issues: { ...issues, create }, settings: issueSettings, by: 'me' },
      ...{ now: NOW, permissions: {}, run: 'real', info: () => undefined },
    })
    expect(theIssue(tracker).state).toBe('closed')
    expect(notices[0]).toContain('label "pipeline-failure"')
  })
})

test('a dry run writes nothing and tells what it would', async () => {
  const tracker = fakeTracker(NOW)
  const lines: string[] = []
  const { waiting } = await step(tracker, [aFact()], { run: 'dry', info: (line) => lines.push(line) })
  expect(tracker.writes).toEqual([])
  expect(waiting).toBe(1)
  expect(JSON.parse(lines[0]?.replace('Dry run: ', '') ?? '')).toMatchObject({
    issue: 'new',
    title: 'CI is red on main: error TS2322: no',
  })
})
