import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { emptyIncidentMemory } from '../../src/core/incidents/memory.ts'
import type { MessagesDelivered } from '../../src/delivery/messages.ts'
import type { Inputs } from '../../src/inputs/spec.ts'
import type { Session } from '../../src/modes/mode.ts'
import { notify } from '../../src/modes/notify.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { aFact, repositoryUrl } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { hostileText } from '../render/payloads.ts'
import { parse, plainTexts, shapeOf } from '../render/tree.ts'

const quiet: MessagesDelivered = { memory: emptyIncidentMemory, sent: [], waiting: 0, troubles: [] }

function resultOf(messages: MessagesDelivered, facts = [aFact()], given: Partial<Inputs> = {}) {
  const inputs: Pick<Inputs, 'mode' | 'dryRun' | 'failOnChannelError'> = {
    ...{ mode: ['notify'], dryRun: false, failOnChannelError: false },
    ...given,
  }
  const session: Pick<Session, 'delivery' | 'now' | 'repositoryUrl'> = {
    ...{ repositoryUrl, now: NOW },
    delivery: { facts, pending: [], messages },
  }
  return notify(inputs as Inputs, session as Session)
}

const summaryOf = (...given: Parameters<typeof resultOf>) => toMarkdown(resultOf(...given).doc)

describe('the summary', () => {
  test('says in its first two lines what goes on, what was sent, and of what that is', () => {
    const sent = ['slack', 'email'].map((channel) => ({
      ...{ channel, headline: 'CI is red on main', kind: 'opened' as const },
    }))
    const summary = summaryOf({ ...quiet, sent })
    expect(summary).toMatch(
      /^## 🔴 1 incident goes on, 2 messages sent\n\nAs of .* UTC · 4 failed runs\.\n\n\| {2}\| Incident \|/,
    )
    expect(summary).toContain('| CI is red on main | slack, email |')
  })

  test('is one line more than its title where nothing goes on', () => {
    expect(summaryOf(quiet, [])).toMatch(
      /^## 🟢 No incident goes on, nothing new to tell\n\nAs of .* UTC\.\n$/,
    )
  })

  test('says what was not sent, and what becomes of it', () => {
    const troubles = [{ channel: 'slack', why: 'HTTP 503, 3 times', fate: 'waits' as const }]
    const summary = summaryOf({ ...quiet, waiting: 1, troubles })
    expect(summary).toContain('1 message waits for the next step.')
    expect(summary).toContain('| slack | HTTP 503, 3 times | It is tried again in the next step. |')
  })

  test('of a dry run says that nothing was sent', () => {
    expect(summaryOf(quiet, [aFact()], { dryRun: true })).toContain('nothing sent in a dry run')
  })
})

test('a channel that is down fails the step only where that is asked for', () => {
  const down: MessagesDelivered = {
    ...quiet,
    troubles: [{ channel: 'slack', why: 'HTTP 503', fate: 'waits' }],
  }
  expect(resultOf(down).failure).toBeUndefined()
  expect(resultOf(down, [], { failOnChannelError: true }).failure).toBe(
    'Messages were not sent:\nslack: HTTP 503',
  )
})

test('what strangers wrote into a headline or an answer is text', () => {
  const summary = (text: string) =>
    summaryOf({
      ...quiet,
      sent: [{ channel: 'slack', kind: 'opened', headline: `T ${text}` }],
      troubles: [{ channel: 'email', why: `T ${text}`, fate: 'dropped' }],
    })
  const usual = shapeOf(parse(summary('moon')))
  fc.assert(
    fc.property(hostileText, (text) => {
      const tree = parse(summary(text))
      expect(shapeOf(tree)).toBe(usual)
      expect(plainTexts(tree).filter((words) => /@|#\d|https?:/.test(words))).toEqual([])
    }),
    { numRuns: 50 },
  )
})
