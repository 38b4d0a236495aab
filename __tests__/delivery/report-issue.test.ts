import { describe, expect, test } from '@jest/globals'
import { DAY } from '../../src/core/model.ts'
import {
  MAX_BODY,
  REPORT_LABEL,
  type ReportIssueKind,
  type ReportText,
  tickedAmong,
} from '../../src/core/weekly/report-issue.ts'
import { deliverReport, readReportIssues } from '../../src/delivery/report-issue.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { checklistKeys, weeklyDoc } from '../../src/render/weekly.ts'
import { NOW } from '../builders/runs.ts'
import { fakeTracker } from '../fakes/issues.ts'
import { hostileTexts, testWithVectors } from '../render/payloads.ts'
import { weeklyWithAllOf } from '../render/weekly-reports.ts'

const keys = ['superseded', 'flaky ci.yml test']
const textOf = (week: number): ReportText => ({
  ...{ period: `week ${week} UTC`, title: `Week ${week}`, keys },
  markdown: () =>
    `## Week ${week}\n\n- [ ] Cancel superseded runs\n- [ ] Make test reliable\n\n- an item of another list\n`,
})

function stage() {
  const tracker = fakeTracker(NOW)
  const place = { issues: tracker.as('us'), label: REPORT_LABEL }
  const deliver = async (week: number, kind: ReportIssueKind) =>
    await deliverReport({ report: textOf(week), kind, place, now: tracker.now })
  const ticked = async () => tickedAmong(keys, await readReportIssues(place, tracker.now))
  const states = () => [...tracker.stored.values()].map(({ title, state }) => `${title} ${state}`)
  return { tracker, place, deliver, ticked, states }
}

describe('one issue for each period', () => {
  test('is opened once, and closes those before it', async () => {
    const { deliver, states } = stage()
    await deliver(1, 'per-period')
    await deliver(2, 'per-period')
    await deliver(2, 'per-period')
    expect(states()).toEqual(['Week 1 closed', 'Week 2 open'])
  })

  test('that somebody closed is edited and left closed', async () => {
    const { tracker, deliver, states } = stage()
    const { number } = await deliver(1, 'per-period')
    tracker.edit(number, { state: 'closed', closedAt: tracker.now })
    await deliver(1, 'per-period')
    expect(states()).toEqual(['Week 1 closed'])
  })

  test('of two that raced one is left by the next report', async () => {
    const { tracker, deliver, states } = stage()
    const { number } = await deliver(1, 'per-period')
    const stored = tracker.stored.get(number)
    if (stored) tracker.stored.set(99, { ...stored, number: 99 })
    await deliver(1, 'per-period')
    expect(states()).toEqual(['Week 1 open', 'Week 1 closed'])
  })
})

describe('one rolling issue', () => {
  test('is edited with every report', async () => {
    const { deliver, states } = stage()
    for (const week of [1, 2, 3]) await deliver(week, 'rolling')
    expect(states()).toEqual(['Week 3 open'])
  })

  test('keeps what people wrote below the report', async () => {
    const { tracker, deliver } = stage()
    const { number, body } = await deliver(1, 'rolling')
    tracker.edit(number, { body: `${body}\nAgreed on Monday:\r\n- [x] ours <!-- 0123456789abcdef -->` })
    const { body: later } = await deliver(2, 'rolling')
    expect(later).toContain('## Week 2')
    expect(later).toContain('Agreed on Monday:')
  })
})

test('notes take room from the report, and where they leave none it goes into a new issue', async () => {
  const { tracker, place, states } = stage()
  const report = (week: number): ReportText => ({
    ...textOf(week),
    markdown: (maxBytes) => 'é'.repeat(maxBytes / 2),
  })
  const deliver = async (week: number) =>
    await deliverReport({ report: report(week), kind: 'rolling', place, now: tracker.now })
  const { number, body } = await deliver(1)
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MAX_BODY)
  const above = body.slice(0, body.lastIndexOf('-->') + 3).replace(/é+/, 'é')
  tracker.edit(number, { body: `${above}\n${'note '.repeat(8_000)}` })
  const { body: later } = await deliver(2)
  expect(later).toContain('note note')
  expect(Buffer.byteLength(later)).toBeLessThanOrEqual(MAX_BODY)
  tracker.edit(number, { body: `${above}\n${'note '.repeat(12_000)}` })
  await deliver(3)
  expect(states()).toEqual(['Week 2 closed', 'Week 3 open'])
  expect(tracker.stored.get(number)?.body).toContain('note note')
})

describe('what people tick', () => {
  test('is found by the item, wherever it was moved', async () => {
    const { tracker, deliver, ticked } = stage()
    const { number, body } = await deliver(1, 'rolling')
    expect(await ticked()).toEqual(new Set())
    const lines = body.split('\n')
    const item = lines.findIndex((line) => line.startsWith('- [ ] Make test'))
    const [moved = ''] = lines.splice(item, 1)
    lines.splice(2, 0, moved.replace('[ ]', '[x]'))
    tracker.edit(number, { body: lines.join('\r\n') })
    expect(await ticked()).toEqual(new Set(['flaky ci.yml test']))
  })

  test('counts in the newest report alone, and not below it, nor in what others wrote', async () => {
    const { tracker, deliver, ticked } = stage()
    const first = await deliver(1, 'per-period')
    tracker.edit(first.number, { body: first.body.replaceAll('[ ]', '[x]') })
    const { number, body } = await deliver(2, 'per-period')
    expect(await ticked()).toEqual(new Set())
    const line = body.split('\n').find((one) => one.startsWith('- [ ] Cancel')) ?? ''
    tracker.edit(number, { body: `${body}\n${line.replace('[ ]', '[x]')}` })
    expect(await ticked()).toEqual(new Set())
    await tracker.as('stranger').create({
      ...{ title: 'Week 3', body: body.replaceAll('[ ]', '[x]') },
      ...{ labels: [REPORT_LABEL], assignees: [] },
    })
    expect(await ticked()).toEqual(new Set())
  })
})

test('issues that are none of ours are neither edited nor closed', async () => {
  const { tracker, deliver, states } = stage()
  const theirs = { title: 'Theirs', body: 'No report', labels: [REPORT_LABEL], assignees: [] }
  await tracker.as('stranger').create(theirs)
  await tracker.as('us').create({ ...theirs, title: 'Ours, and no report' })
  tracker.now += DAY
  await deliver(1, 'rolling')
  await deliver(2, 'per-period')
  expect(states().slice(0, 2)).toEqual(['Theirs open', 'Ours, and no report open'])
})

testWithVectors('no known attack ticks an item, or hides one', async () => {
  for (const [i, text] of hostileTexts().entries()) {
    if (i % 40 !== 0) continue
    const report = weeklyWithAllOf((usual) => `${usual} ${text}`)
    const { place, tracker } = stage()
    const markdown = toMarkdown(weeklyDoc(report))
    const all = checklistKeys(report)
    await deliverReport({
      ...{ place, kind: 'rolling', now: tracker.now },
      report: { period: 'week 1 UTC', title: 'Week 1', markdown: () => markdown, keys: all },
    })
    const found = tickedAmong(all, await readReportIssues(place, tracker.now))
    expect([...found]).toEqual(['gone 1', 'ticked 1'])
    expect(tracker.stored.get(1)?.body.length).toBeLessThan(MAX_BODY)
  }
})
