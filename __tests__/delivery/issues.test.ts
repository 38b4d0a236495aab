import { describe, expect, test } from '@jest/globals'
import type { IncidentFacts } from '../../src/core/incidents/incident-facts.ts'
import type { IssueSettings } from '../../src/core/issues/settings.ts'
import { DAY, HOUR } from '../../src/core/model.ts'
import { deliverIssues } from '../../src/delivery/issues.ts'
import { aFact, again, anIncident, ended, issueSettings, manyFacts } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { fakeTracker, type Tracker } from '../fakes/issues.ts'
import { withAllOf } from '../render/failure-reports.ts'

const permissions = { actions: 'read', issues: 'write' } as const

type How = {
  readonly settings?: Partial<IssueSettings>
  readonly by?: string
  readonly as?: string
  readonly run?: 'real' | 'dry'
  readonly info?: (line: string) => void
}

/** A step that knows of these incidents. */
async function step(tracker: Tracker, facts: readonly IncidentFacts[], how: How = {}) {
  tracker.now += 60
  return await deliverIssues({
    ...{ facts, issues: tracker.as(how.as ?? 'bot'), settings: { ...issueSettings, ...how.settings } },
    ...{ by: how.by ?? 'run 1', now: tracker.now, permissions, run: how.run ?? 'real' },
    info: how.info ?? (() => undefined),
  })
}

const only = ({ stored }: Tracker) => {
  const [issue, ...more] = stored.values()
  if (!issue || more.length > 0) throw new RangeError(`${stored.size} issues`)
  return issue
}

const broken = anIncident()
const mended = ended(broken, NOW + HOUR)
const [group] = withAllOf((text) => text).groups

describe('the life of an incident', () => {
  test('one issue is made, with labels, and looking again writes nothing', async () => {
    const tracker = fakeTracker(NOW)
    const first = await step(tracker, [aFact()])
    expect(first.written).toMatchObject([{ outcome: 'created', number: 1 }])
    expect(only(tracker)).toMatchObject({
      title: 'CI is red on main: error TS2322: no',
      labels: ['pipeline-failure', 'auto-created', 'P0'],
    })
    const second = await step(tracker, [aFact()], { by: 'run 2' })
    expect(second).toMatchObject({ written: [], waiting: 0, notices: [] })
    expect(second.places.get(aFact().key)?.number).toBe(1)
    expect(tracker.writes).toEqual(['create 1'])
  })

  test('further failures are edited in, without a comment', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    const { written } = await step(tracker, [aFact({ ...broken, failures: 5 })])
    expect(written).toMatchObject([{ outcome: 'updated' }])
    expect(only(tracker).body).toContain('5 runs of 3 commits failed')
    expect(tracker.writes).toEqual(['create 1', 'change 1'])
  })

  test('that it became graver is told once', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    for (const by of ['run 2', 'run 3']) await step(tracker, [aFact({ ...broken, escalations: 1 })], { by })
    expect(tracker.writes).toEqual(['create 1', 'change 1', 'comment 1'])
  })

  test('it is closed on recovery, with how long it lasted and what passed', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    const { written } = await step(tracker, [aFact(mended)])
    expect(written).toMatchObject([{ outcome: 'closed' }])
    expect(only(tracker)).toMatchObject({ state: 'closed' })
    expect(tracker.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(
        /Over after 2 h.*fixed at \[`beef012`\].*4 runs of 3 commits failed.*\[Run that passed\]/,
      ),
    ])
    await step(tracker, [aFact(mended)])
    expect(tracker.writes).toHaveLength(3)
  })

  test('what comes back soon reopens it; later it is a new one that links the old one', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    await step(tracker, [aFact(mended)])
    const back = again(mended, NOW + 2 * HOUR)
    expect(await step(tracker, [aFact(back)])).toMatchObject({ written: [{ outcome: 'reopened' }] })
    expect(only(tracker).state).toBe('open')
    expect(tracker.comments.at(-1)?.body).toMatch(/Back/)
    const over = ended(back, NOW + 3 * HOUR)
    await step(tracker, [aFact(over)])
    const later = again(over, NOW + 3 * DAY, over.episode + 1)
    expect(await step(tracker, [aFact(later)])).toMatchObject({
      written: [{ outcome: 'created', number: 2 }],
    })
    expect(tracker.stored.get(2)?.body).toContain(
      '[Earlier issue 1](https://github.com/octo-org/octo-repo/issues/1)',
    )
    await step(tracker, [aFact({ ...later, failures: 9 })])
    expect(tracker.stored.get(2)?.body).toContain('[Earlier issue 1]')
    expect(tracker.stored.get(1)?.state).toBe('closed')
  })

  test('what was over before anybody was told gets no issue', async () => {
    const tracker = fakeTracker(NOW)
    expect(await step(tracker, [aFact(mended)])).toMatchObject({ written: [], waiting: 0 })
    expect(tracker.writes).toEqual([])
  })

  test('a memory that was lost, and counts from one again, neither repeats nor hides anything', async () => {
    const tracker = fakeTracker(NOW)
    const back = again(mended, NOW + 2 * HOUR)
    for (const incident of [broken, mended, back, ended(back, NOW + 3 * HOUR)])
      await step(tracker, [aFact(incident)])
    const writes = tracker.writes.length
    const forgotten = again({ ...broken, episode: 0 }, NOW + 4 * HOUR)
    expect(await step(tracker, [aFact(forgotten)])).toMatchObject({ written: [{ outcome: 'reopened' }] })
    await step(tracker, [aFact(forgotten)])
    expect(tracker.writes).toHaveLength(writes + 2)
    const long = again({ ...broken, episode: 0 }, NOW + 4 * DAY)
    await step(tracker, [aFact(ended(forgotten, NOW + 5 * HOUR))])
    expect(await step(tracker, [aFact(long)])).toMatchObject({ written: [{ outcome: 'created' }] })
  })

  test('an old copy of the memory undoes nothing', async () => {
    const tracker = fakeTracker(NOW)
    const back = again(mended, NOW + 2 * HOUR)
    for (const incident of [broken, mended, back]) await step(tracker, [aFact(incident)])
    const writes = tracker.writes.length
    for (const old of [mended, broken]) {
      await step(tracker, [aFact(old)])
      expect(only(tracker).state).toBe('open')
    }
    expect(tracker.comments).toHaveLength(2)
    await step(tracker, [aFact(ended(back, NOW + 3 * HOUR))])
    await step(tracker, [aFact(back)])
    expect(only(tracker).state).toBe('closed')
    expect(tracker.writes.slice(writes).filter((write) => write.startsWith('comment'))).toHaveLength(1)
  })
})

describe('what people do to an issue', () => {
  test('closed by hand it stays closed, until it comes back after it was good', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    tracker.edit(1, { state: 'closed', closedAt: tracker.now })
    for (const incident of [{ ...broken, failures: 9, escalations: 2 }, mended])
      expect(await step(tracker, [aFact(incident)])).toMatchObject({ written: [] })
    await step(tracker, [aFact(again(mended, NOW + 2 * HOUR))])
    expect(only(tracker).state).toBe('open')
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
    const { body } = only(tracker)
    const edited = `${body.replace('- [ ] Mend it.', '- [x] Mend it.').replace('### What to do', '### Nothing')}\nAsk Mona first.\n`
    tracker.edit(1, { body: edited.replaceAll('\n', '\r\n') })
    await step(tracker, [fact(5)])
    expect(only(tracker).body).toContain('- [x] Mend it.')
    expect(only(tracker).body).toContain('### What to do')
    expect(only(tracker).body).toMatch(/what stands below is kept -->\n\nAsk Mona first\.\n$/)
    await step(tracker, [fact(5)])
    expect(tracker.writes).toHaveLength(2)
  })

  test('a title that people changed stays', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    tracker.edit(1, { title: 'Moon is down' })
    await step(tracker, [aFact({ ...broken, failures: 9, escalations: 2 })])
    expect(only(tracker).title).toBe('Moon is down')
  })

  test('quiet: brought up to date and closed without a comment', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    tracker.edit(1, { labels: [...only(tracker).labels, 'quiet'] })
    await step(tracker, [aFact({ ...broken, escalations: 1 })])
    await step(tracker, [aFact(mended)])
    expect(only(tracker).state).toBe('closed')
    expect(tracker.comments).toEqual([])
  })

  test('snooze-2d: what happens meanwhile is told when the days are over, counted from when it was seen', async () => {
    const tracker = fakeTracker(NOW)
    const graver = aFact({ ...broken, escalations: 1 })
    await step(tracker, [aFact()])
    tracker.edit(1, { labels: [...only(tracker).labels, 'snooze-2d'] })
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
    tracker.edit(1, { labels: [...only(tracker).labels, 'not-ci'] })
    const { learnt, written } = await step(tracker, [aFact()])
    expect(learnt.rejected).toEqual([aFact().key])
    expect(written).toMatchObject([{ outcome: 'closed' }])
    tracker.now += 90 * DAY
    const later = again(mended, tracker.now, 2)
    expect(await step(tracker, [aFact(later)])).toMatchObject({ written: [] })
    expect(tracker.stored.size).toBe(1)
  })

  test('an assignee or eyes take it on, unless it is one whom we assigned; thumbs are counted', async () => {
    const tracker = fakeTracker(NOW)
    const settings = { assignees: ['mona'] }
    await step(tracker, [aFact()], { settings })
    expect((await step(tracker, [aFact()], { settings })).learnt.acknowledged).toEqual([])
    tracker.edit(1, { assignees: ['mona', 'hubot'], reactions: { '+1': 2, '-1': 1 } })
    const { learnt } = await step(tracker, [aFact()], { settings })
    expect(learnt.acknowledged).toEqual([aFact().key])
    expect(learnt.thumbs.get(aFact().key)).toEqual({ up: 2, down: 1 })
    tracker.edit(1, { assignees: ['mona'], reactions: { eyes: 1 } })
    expect((await step(tracker, [aFact()], { settings })).learnt.acknowledged).toEqual([aFact().key])
  })
})

describe('issues of others', () => {
  test('are never touched, whatever they say and whatever labels they have', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()], { as: 'somebody' })
    const theirs = only(tracker)
    for (const incident of [broken, { ...broken, escalations: 2 }, mended]) {
      await step(tracker, [aFact(incident)], { as: 'bot' })
    }
    expect(tracker.stored.get(theirs.number)).toEqual(theirs)
    expect(tracker.stored.get(2)).toMatchObject({ author: 'bot', state: 'closed' })
  })

  test('an issue of ours that says nothing of itself in its first line is left alone', async () => {
    const tracker = fakeTracker(NOW)
    await step(tracker, [aFact()])
    const { body } = only(tracker)
    tracker.edit(1, { body: `Said:\n${body}` })
    await step(tracker, [aFact(mended)])
    expect(tracker.stored.get(1)?.state).toBe('open')
    expect(tracker.writes).toEqual(['create 1'])
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
      ...{ facts: manyFacts(2), issues: { ...issues, create }, settings: issueSettings, by: 'me' },
      ...{ now: NOW, permissions, run: 'real', info: () => undefined },
    })
    expect(only(tracker).state).toBe('closed')
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

describe('very much at once', () => {
  test('500 incidents are one issue that counts them all, and at most five writes a step', async () => {
    const tracker = fakeTracker(NOW)
    const facts = manyFacts(500)
    const first = await step(tracker, facts)
    expect(first).toMatchObject({ written: [{ outcome: 'created' }], waiting: 0 })
    expect(first.places.size).toBe(500)
    expect(only(tracker)).toMatchObject({
      title: 'Many failures at once',
      labels: expect.arrayContaining(['P0']),
    })
    expect(only(tracker).body).toContain('<strong>500 incidents began at once</strong>')
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
    expect(only(tracker).body).toContain('15 go on (15 critical), 5 are over')
    await step(tracker, facts.map(end).slice(1))
    expect(only(tracker).state).toBe('open')
    await step(tracker, facts.map(end))
    expect(only(tracker).state).toBe('closed')
    await step(tracker, facts.map(end))
    expect(tracker.writes).toHaveLength(7)
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
    expect(await step(tracker, manyFacts(5), { settings: { maxWrites: 3 } })).toMatchObject({ waiting: 3 })
    expect(await step(tracker, manyFacts(5), { settings: { maxWrites: 3 } })).toMatchObject({ waiting: 1 })
  })
})
