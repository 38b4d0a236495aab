import type { Message } from '../../src/core/reports/message.ts'
import type { MessageOptions } from '../../src/render/present.ts'

export const options: MessageOptions = {
  origins: ['https://github.com', 'https://acme.github.io'],
  mentions: [],
}

const run = 'https://github.com/acme/shop/actions/runs/19482734'

/** The main branch broke. */
export const opened: Message = {
  kind: 'opened',
  severity: 'critical',
  repository: 'acme/shop',
  headline: 'CI is red on main',
  topic: 'CI is red on main',
  summary: 'It passed 212 times in a row before. This has not been seen in 90 days.',
  broke: [
    { text: 'test (ubuntu-24.04, 22) › Run npm test', url: `${run}/job/54321` },
    { text: 'cart.test.ts › total › rounds half to even' },
  ],
  rootLine: 'expect(received).toBe(expected) // Expected: 12.34, Received: 12.35',
  since: '2026-11-23T10:15:00Z',
  suspects: [
    {
      text: '8f3c2e1 Round prices once, at the end (mona)',
      url: 'https://github.com/acme/shop/commit/8f3c2e1d4b5a69788796a5b4c3d2e1f0a9b8c7d6',
    },
  ],
  fields: [
    { name: 'Workflow', value: 'CI' },
    { name: 'Failed runs', value: '2' },
    { name: 'Cause', value: 'test failure, 92 % sure' },
  ],
  links: [
    { label: 'Run', url: run },
    { label: 'Issue', url: 'https://github.com/acme/shop/issues/77' },
    { label: 'Dashboard', url: 'https://acme.github.io/shop/' },
  ],
  at: '2026-11-23T10:21:00Z',
  idempotencyKey: 'i-4c1f9a7e-opened-1',
  threadKey: 'i-4c1f9a7e',
}

/** More of it broke. */
export const changed: Message = {
  ...opened,
  kind: 'changed',
  headline: 'CI is red on main: 3 more tests fail',
  summary: 'Four runs of three people have failed since.',
  broke: [...opened.broke, { text: 'invoice.test.ts › tax (3 tests)' }],
  fields: [
    { name: 'Workflow', value: 'CI' },
    { name: 'Failed runs', value: '4' },
  ],
  at: '2026-11-23T13:35:00Z',
  idempotencyKey: 'i-4c1f9a7e-changed-2',
}

/** It is mended. */
export const resolved: Message = {
  ...opened,
  kind: 'resolved',
  headline: 'CI passes on main again',
  summary: 'Fixed by a44e01b “Round per line again” (mona), after 5 failed runs and 6 commits.',
  broke: opened.broke.slice(0, 1),
  suspects: [],
  fields: [{ name: 'Workflow', value: 'CI' }],
  until: '2026-11-23T13:56:00Z',
  at: '2026-11-23T14:02:00Z',
  idempotencyKey: 'i-4c1f9a7e-resolved-3',
}

/** A message in which strangers wrote the same in every place where they can. */
export function hostileMessage(text: string, kind: Message['kind'] = 'opened'): Message {
  return {
    ...opened,
    kind,
    repository: `R${text}`,
    headline: `H${text}`,
    topic: `T${text}`,
    summary: text,
    broke: [{ text, url: `${run}/job/54321` }, { text }, { text: 'E', url: text }],
    rootLine: text,
    suspects: [{ text, url: 'https://github.com/acme/shop/commit/8f3c2e1' }],
    fields: [{ name: 'Branch', value: text }],
    links: [
      { label: 'Run', url: run },
      { label: 'Other', url: text },
    ],
  }
}
