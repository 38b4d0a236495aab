import { expect, test } from '@jest/globals'
import { isKey } from '../../../src/core/reports/message.ts'
import { weeklyMessage } from '../../../src/core/weekly/weekly-message.ts'
import { toEmail } from '../../../src/render/email.ts'
import { weeklyReportOf, weeklyWithAllOf } from '../../render/weekly-reports.ts'

const links = [{ label: 'Report', url: 'https://github.com/octo-org/octo-repo/actions/runs/5' }]

test('a message says what is to be done, in figures, and where the whole is', () => {
  const message = weeklyMessage(
    weeklyWithAllOf((usual) => usual),
    links,
  )
  expect(message).toMatchObject({
    ...{ kind: 'report', severity: 'critical', topic: 'Week of 16 to 22 November 2026', links },
    headline:
      'Week of 16 to 22 November 2026: 90 % of 100 runs passed, CI is red (not all runs could be read)',
    summary:
      '1 new cause of failure, 1 again, 1 resolved. The default branch was red 2 times. 1 report before this one was missed.',
  })
  expect(message.broke.map(({ text }) => text)).toEqual([
    'Make test reliable – about 1 h fewer a week',
    'Cancel superseded runs – open since 2026-11-18',
  ])
  expect(message.fields.map(({ name }) => name)).toContain('Time lost')
})

test('a quiet week is one line, with a key of its own', async () => {
  const message = weeklyMessage(await weeklyReportOf('quiet'), links)
  expect([message.broke, message.fields, message.summary]).toEqual([[], [], undefined])
  expect(message.headline).toBe(
    'Week of 16 to 22 November 2026: quiet. 100 % of 14 runs passed, nothing to do.',
  )
  expect(isKey(message.idempotencyKey)).toBe(true)
  const other = weeklyWithAllOf((usual) => usual)
  const next = { ...other, period: { ...other.period, firstDay: '2026-11-23' } }
  expect(weeklyMessage(next, links).idempotencyKey).not.toBe(message.idempotencyKey)
})

test('it fits a channel', () => {
  const message = weeklyMessage(
    weeklyWithAllOf((usual) => `${usual} ${'long '.repeat(300)}`),
    links,
  )
  const { subject, text } = toEmail(message, { origins: ['https://github.com'], mentions: [] })
  expect(subject).toBe('[octo-org/octo-repo] Week of 16 to 22 November 2026')
  expect(text).toContain('Make test reliable')
})
