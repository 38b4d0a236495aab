import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Incident, incidentKey } from '../../../src/core/incidents/incident.ts'
import { factsOf } from '../../../src/core/incidents/incident-facts.ts'
import { markOf, type News } from '../../../src/core/incidents/mark.ts'
import { type MessageContext, messageOf } from '../../../src/core/incidents/message-of.ts'
import type { Message as Queued } from '../../../src/core/incidents/outbox.ts'
import { DAY, HOUR } from '../../../src/core/model.ts'
import type { FailureGroup } from '../../../src/core/reports/failures.ts'
import { messageKinds } from '../../../src/core/reports/message.ts'
import { isoTime } from '../../../src/core/words.ts'
import { anIncident, main, NOON, request } from './build.ts'

const repositoryUrl = 'https://github.com/acme/shop'

const group: FailureGroup = {
  ...{ fingerprint: 'f1', category: 'test-failure', pattern: 'test' },
  ...{ meaning: 'A test failed', line: 'expected 1, got 2', also: [], tests: ['adds'], testCount: 3 },
  ...{ state: 'failing-on-default-branch', count: 2, passedOnRerun: 0, insights: [] },
  ...{ firstSeen: isoTime(NOON), lastSeen: isoTime(NOON) },
  ...{ branches: ['main'], workflows: ['CI', 'Deploy'], jobs: ['test'] },
  occurrences: [
    occurrence({ workflow: 'Deploy', url: `${repositoryUrl}/actions/runs/9/job/9` }),
    occurrence({ branch: 'feature', url: `${repositoryUrl}/actions/runs/8/job/8` }),
    occurrence({ url: `${repositoryUrl}/actions/runs/1/job/1` }),
    occurrence({ url: `${repositoryUrl}/actions/runs/0/job/0` }),
  ],
  blame: {
    ...{ workflow: 'CI', job: 'test', branch: 'main', kind: 'commits', widened: [] },
    lastGood: { sha: 'good', at: isoTime(NOON - DAY), url: '' },
    firstBad: { sha: 'bad', at: isoTime(NOON), url: '' },
    compareUrl: `${repositoryUrl}/compare/good...bad`,
    suspects: [
      {
        ...{ sha: '8f3c2e1aaa', title: 'Round up (#7)', author: 'mona', reasons: [] },
        url: `${repositoryUrl}/commit/8f3c2e1`,
        pull: { number: 7, url: `${repositoryUrl}/pull/7` },
      },
    ],
  },
}

function occurrence(more: Partial<FailureGroup['occurrences'][number]>): FailureGroup['occurrences'][number] {
  return {
    ...{ workflow: 'CI', job: 'test', step: 'Run tests', branch: 'main', sha: 'bad', at: isoTime(NOON) },
    ...{ attempt: 1, runUrl: '', url: '' },
    ...more,
  }
}

const context = (groups: readonly FailureGroup[], incidents: readonly Incident[]): MessageContext => ({
  ...{ repository: 'acme/shop', repositoryUrl, template: 'full', title: '', pagesOf: () => [] },
  facts: factsOf(incidents, {
    history: {
      workflows: new Map([[1, { id: 1, name: 'CI', path: 'ci.yml', seenAt: NOON }]]),
      ranges: new Map(),
    },
    ...{ repositoryUrl, defaultBranch: 'main', groups, health: { alerts: [] }, now: NOON },
  }),
})

function queued(...tells: readonly (readonly [Incident, News])[]): Queued {
  return {
    ...{ id: 'id', channel: 'chat', groups: [], kind: 'news', sequence: 1, ongoing: [], claim: undefined },
    decidedAt: NOON + HOUR,
    tells: tells.map(([incident, news]) => ({
      ...{ key: incidentKey(incident.subject), mark: markOf(incident, NOON), news, incident },
    })),
  }
}

function said(incident: Incident, news: News, groups: readonly FailureGroup[] = [group]) {
  return messageOf(queued([incident, news]), context(groups, [incident]))
}

const resolution = { at: NOON + HOUR, endedAt: NOON + 1800, cause: 'fixed' } as const
const over = anIncident({
  resolution: {
    ...resolution,
    pass: { seenAt: NOON + 1800, title: '', sha: 'c0ffee1', runId: 3, passes: 1 },
  },
})

describe('a message', () => {
  test('says what broke, since when and whom to ask', () => {
    expect(said(anIncident(), 'opened')).toMatchObject({
      ...{ kind: 'opened', severity: 'critical', headline: 'CI is red on main', summary: 'A test failed.' },
      ...{ rootLine: 'expected 1, got 2', since: isoTime(NOON) },
      broke: [
        { text: 'test › Run tests', url: `${repositoryUrl}/actions/runs/1/job/1` },
        { text: 'adds' },
        { text: '… and 2 tests more' },
      ],
      suspects: [{ text: '8f3c2e1 Round up (#7) by mona', url: `${repositoryUrl}/pull/7` }],
      links: [
        { label: 'Run', url: `${repositoryUrl}/actions/runs/1` },
        { label: 'Commits', url: `${repositoryUrl}/compare/good...bad` },
      ],
    })
  })

  test('names no suspects of another branch', () => {
    expect(said(anIncident({ subject: request }), 'opened')).toMatchObject({
      headline: 'CI fails on pull requests',
      broke: [{ url: `${repositoryUrl}/actions/runs/8/job/8` }, {}, {}],
      suspects: [],
    })
  })

  test('of what goes on begins with Still, of what came back with Again', () => {
    const headlines = (['escalated', 'reminder', 'reopened'] as const).map(
      (news) => said(anIncident(), news)?.headline,
    )
    expect(headlines).toEqual([
      'Still: CI is red on main',
      'Still: CI is red on main',
      'Again: CI is red on main',
    ])
  })

  test('of what keeps coming back says so, and what follows from it', () => {
    const summaryOf = (episode: number, more: Partial<Incident> = {}) =>
      said(anIncident({ episode, first: 2, ...more }), 'reopened')?.summary
    expect(summaryOf(4)).not.toContain('came back')
    expect(summaryOf(5)).toContain('It came back 3 times: from now on a pass is told once another follows.')
    // Alerts are not counted in passes.
    expect(summaryOf(5, { subject: { ...main, fingerprint: 'rule:slower:x' } })).toBeUndefined()
  })

  test('of what is over says how long it lasted, what it was and what ended it', () => {
    expect(said(over, 'resolved')).toMatchObject({
      ...{ kind: 'resolved', headline: 'CI is green again on main', topic: 'CI is red on main' },
      ...{ summary: '1 run of 1 commit failed. It passed with c0ffee1.', rootLine: 'broke' },
      ...{ since: isoTime(NOON), until: isoTime(NOON + 1800), broke: [], suspects: [] },
    })
    const flaky = anIncident({ resolution: { ...resolution, cause: 'flaky' } })
    expect(said(flaky, 'resolved')?.headline).toBe('False alarm: CI is green again on main')
  })

  test('of what nothing passed after does not say that anything is green', () => {
    const ended = anIncident({ resolution: { ...resolution, cause: 'ended' } })
    expect(said(ended, 'resolved')).toMatchObject({
      headline: 'Over: CI is red on main',
      summary: '1 run of 1 commit failed. Its workflow was switched off or deleted.',
    })
  })

  test('without a log says that, and no line', () => {
    const unread = anIncident({ subject: { ...main, fingerprint: 'unread:1' } })
    const message = said(unread, 'opened')
    expect(message).toMatchObject({
      ...{ summary: 'Why is not known: its log was not read.', broke: [{ text: 'broke' }] },
    })
    expect(message).not.toHaveProperty('rootLine')
  })

  test('of an alert is its sentence, once', () => {
    const alert = anIncident({ subject: { ...main, fingerprint: 'rule:slower:x' }, failures: 0 })
    expect(said(alert, 'opened')).toMatchObject({ headline: 'broke', broke: [] })
    expect(said(alert, 'opened')).not.toHaveProperty('rootLine')
  })

  test('is none where nothing is known any more', () => {
    expect(messageOf(queued([anIncident(), 'opened']), context([], []))).toBeUndefined()
  })

  test('of many names them all, the gravest first, and what most of them have in common', () => {
    const grave = anIncident()
    const lesser = anIncident({ subject: { ...main, fingerprint: 'f2' }, severity: 'warning' })
    const ended = { ...over, subject: { ...main, fingerprint: 'f3' } }
    const message = messageOf(
      queued([lesser, 'opened'], [ended, 'resolved'], [grave, 'opened']),
      context([], [grave, lesser, ended]),
    )
    expect(message).toMatchObject({
      ...{ kind: 'umbrella', severity: 'critical', headline: '2 incidents in CI' },
      summary: 'They failed 3 times. Most often: broke (2 of them). 1 more is over.',
    })
    expect(message?.broke.map(({ text }) => text)).toEqual([
      ...['CI is red on main: broke', 'CI is red on main: broke', 'CI is green again on main: broke'],
    ])
  })
})

/** Any incidents with any news of them. */
const anyTold = fc.array(
  fc.record({
    fingerprint: fc.constantFrom('f1', 'f2', 'unread:1', 'rule:slower:x'),
    branchClass: fc.constantFrom('default', 'pull-request', 'other'),
    news: fc.constantFrom<News>('opened', 'reopened', 'escalated', 'reminder', 'resolved'),
    severity: fc.constantFrom('critical', 'warning', 'info'),
    failures: fc.nat(3),
    title: fc.string({ unit: 'binary', maxLength: 30 }),
  }),
  { minLength: 1, maxLength: 8 },
)

test('whatever there is to tell, a message has a headline, a kind, and a line for each incident', () => {
  fc.assert(
    fc.property(anyTold, fc.boolean(), (all, isKnown) => {
      const told = all.map(({ fingerprint, branchClass, news, title, ...more }, i) => {
        const subject = {
          workflow: i % 2 === 0 ? 'ci.yml' : 'gone.yml',
          branchClass,
          fingerprint: `${fingerprint}${i}`,
        }
        const { last } = anIncident()
        const end = news === 'resolved' ? { resolution } : {}
        return [anIncident({ subject, ...more, ...end, last: { ...last, title } }), news] as const
      })
      const incidents = told.map(([incident]) => incident)
      const message = messageOf(queued(...told), context(isKnown ? [group] : [], incidents))
      expect(messageKinds).toContain(message?.kind)
      expect(message?.since).toBe(isoTime(NOON))
      expect(message?.links.length).toBeGreaterThan(0)
      if (told.length > 1) expect(message?.broke).toHaveLength(told.length)
      expect(JSON.stringify(message)).not.toContain('undefined')
    }),
    { numRuns: 200 },
  )
})
