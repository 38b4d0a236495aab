import { expect, test } from '@jest/globals'
import { withRemembered } from '../../src/core/issues/remembered.ts'
import { DAY, HOUR } from '../../src/core/model.ts'
import { readOpenIssues } from '../../src/delivery/issues.ts'
import { aFact, again, anIncident, ciOnMain, ended, issueSettings } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { fakeTracker } from '../fakes/issues.ts'
import { step, theIssue } from './issue-step.ts'

const broken = anIncident()
const mended = ended(broken, NOW + HOUR)

test('one issue is made, with labels, and looking again writes nothing', async () => {
  const tracker = fakeTracker(NOW)
  const first = await step(tracker, [aFact()])
  expect(first.written).toMatchObject([{ outcome: 'created', number: 1 }])
  expect(theIssue(tracker)).toMatchObject({
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
  expect(theIssue(tracker).body).toContain('5 runs of 3 commits failed')
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
  expect(theIssue(tracker)).toMatchObject({ state: 'closed' })
  expect(tracker.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(
      /Over after 2 h.*fixed at \[`beef012`\].*4 runs of 3 commits failed.*\[Run that passed\]/,
    ),
  ])
  await step(tracker, [aFact(mended)])
  expect(tracker.writes).toHaveLength(3)
})

test('what came back three times is commented as such', async () => {
  const tracker = fakeTracker(NOW)
  await step(tracker, [aFact()])
  await step(tracker, [aFact(mended)])
  await step(tracker, [aFact({ ...again(mended, NOW + 2 * HOUR), episode: 4, first: 1 })])
  expect(tracker.comments.at(-1)?.body).toContain('It came back 3 times')
})

test('what comes back soon reopens it; later it is a new one that links the old one', async () => {
  const tracker = fakeTracker(NOW)
  await step(tracker, [aFact()])
  await step(tracker, [aFact(mended)])
  const back = again(mended, NOW + 2 * HOUR)
  expect(await step(tracker, [aFact(back)])).toMatchObject({ written: [{ outcome: 'reopened' }] })
  expect(theIssue(tracker).state).toBe('open')
  expect(tracker.comments.at(-1)?.body).toMatch(/Back/)
  expect(tracker.comments.at(-1)?.body).not.toMatch(/came back/)
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
    expect(theIssue(tracker).state).toBe('open')
  }
  expect(tracker.comments).toHaveLength(2)
  await step(tracker, [aFact(ended(back, NOW + 3 * HOUR))])
  await step(tracker, [aFact(back)])
  expect(theIssue(tracker).state).toBe('closed')
  expect(tracker.writes.slice(writes).filter((write) => write.startsWith('comment'))).toHaveLength(1)
})

test('what alarms nobody gets no issue, nor does a branch that is red because the default branch is', async () => {
  const tracker = fakeTracker(NOW)
  const request = anIncident({ subject: { ...ciOnMain, branchClass: 'pull-request' }, severity: 'info' })
  const echo = anIncident({ subject: { ...ciOnMain, branchClass: 'other' }, severity: 'warning' })
  await step(tracker, [aFact(request), aFact(echo), aFact()])
  expect(tracker.writes).toEqual(['create 1'])
  const failing = { ...echo, last: { ...echo.last, seenAt: NOW + 2 * HOUR } }
  await step(tracker, [aFact(request), aFact(failing), aFact(mended)])
  expect(tracker.stored.get(2)).toMatchObject({ state: 'open', labels: expect.arrayContaining(['P2']) })
})

test('in a maintenance window nothing is opened or told, and what lasts is told after it', async () => {
  const tracker = fakeTracker(NOW)
  const window = { from: NOW, to: NOW + HOUR, matches: () => true, critical: 'waits' } as const
  const settings = { mutes: [{ kind: 'maintenance', ...window }] } as const
  const other = aFact(anIncident({ subject: { ...ciOnMain, fingerprint: 'f2' } }))
  await step(tracker, [aFact()])
  const graver = aFact({ ...broken, failures: 9, escalations: 1 })
  await step(tracker, [graver, other], { settings })
  expect(tracker.writes).toEqual(['create 1', 'change 1'])
  tracker.now += HOUR
  await step(tracker, [graver, other], { settings })
  expect(tracker.writes.slice(2).toSorted()).toEqual(['change 1', 'comment 1', 'create 2'])
})

test('what a memory that was lost knew of is told by the issue, and can so be seen to end', async () => {
  const tracker = fakeTracker(NOW)
  const open = async () => (await readOpenIssues(tracker.as('bot'), issueSettings)) ?? []
  await step(tracker, [aFact()])
  const remembered = withRemembered(new Map(), await open())
  const [incident = anIncident()] = remembered.values()
  expect([...remembered.keys()]).toEqual([aFact().key])
  const last = { seenAt: broken.span.from, title: '', sha: broken.last.sha }
  expect(incident).toEqual({ ...broken, last })
  expect(withRemembered(new Map([[aFact().key, mended]]), await open()).get(aFact().key)).toBe(mended)
  await step(tracker, [aFact(ended(incident, NOW + HOUR))])
  expect(theIssue(tracker).state).toBe('closed')
  expect(withRemembered(new Map(), await open()).size).toBe(0)
})

test('of a hidden line that somebody changed nothing is remembered', async () => {
  const tracker = fakeTracker(NOW)
  await step(tracker, [aFact()])
  const { body } = theIssue(tracker)
  for (const of of [
    '',
    'zz',
    '5b5d',
    '22',
    'ffff',
    '7b7d',
    Buffer.from('["a","default","f"]').toString('hex'),
  ]) {
    tracker.edit(1, { body: body.replace(/ of=\w+/, ` of=${of}`) })
    const issues = await readOpenIssues(tracker.as('bot'), issueSettings)
    expect(withRemembered(new Map(), issues ?? []).size).toBe(0)
  }
})
