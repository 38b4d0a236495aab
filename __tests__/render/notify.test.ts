import { expect, test } from '@jest/globals'
import { type Notified, notifyDoc } from '../../src/render/notify.ts'
import { NOW } from '../builders/runs.ts'

const given = { now: NOW, serverUrl: 'https://github.com', pending: [], run: 'real' } as const
const none: Notified = { sent: [], waiting: 0, troubles: [] }
const titleOf = (notified: Partial<Notified>, run: 'real' | 'dry' = 'real') =>
  notifyDoc({ ...none, ...notified }, [], { ...given, run }).title

test('the title says what became of messages, and never that all is told where one was not', () => {
  const sent = [{ headline: 'CI is red', kind: 'opened', channel: 'slack' }] as const
  const troubles = [{ channel: 'email', why: 'HTTP 503', fate: 'waits' }] as const
  expect(titleOf({})).toBe('No incident goes on, nothing new to tell')
  expect(titleOf({ sent })).toBe('No incident goes on, 1 message sent')
  expect(titleOf({ troubles, waiting: 1 })).toBe('No incident goes on, 1 message not sent')
  expect(titleOf({ sent, troubles })).toBe('No incident goes on, 1 message sent and 1 message not sent')
  expect(titleOf({ waiting: 1 })).not.toContain('nothing')
  expect(titleOf({}, 'dry')).toBe('No incident goes on, nothing sent in a dry run')
})
