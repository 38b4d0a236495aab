import fc from 'fast-check'
import { type Incident, type Incidents, incidentKey } from '../../src/core/incidents/incident.ts'
import type { Mark } from '../../src/core/incidents/mark.ts'
import {
  emptyIncidentMemory,
  type IncidentMemory,
  mergeIncidentMemories,
} from '../../src/core/incidents/memory.ts'
import { type Message, messageId, threadOf } from '../../src/core/incidents/outbox.ts'
import { mergeSpans, type Sighting, type Span, spanOf } from '../../src/core/incidents/span.ts'
import { severities } from '../../src/core/reports/health.ts'

/** Memories of few things in many shapes, so that copies differ in what they have in common. */

const time = fc.integer({ min: 0, max: 12 })
const count = fc.integer({ min: 0, max: 4 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

export const anySighting: fc.Arbitrary<Sighting> = fc.record({
  from: time,
  until: time,
  seenAt: time,
  basis: fc.constantFrom('stated', 'assumed'),
})

export const anySpan: fc.Arbitrary<Span> = fc
  .array(anySighting, { minLength: 1, maxLength: 3 })
  .map((sightings) => sightings.map(spanOf).reduce(mergeSpans))

const anyEvidence = fc
  .record({ seenAt: time, title: fc.constantFrom('', 'a', '<b>'), sha: maybe(fc.constantFrom('x', 'y')) })
  .map(({ sha, ...evidence }) => ({ ...evidence, ...(sha !== undefined && { sha }) }))

const anyPass = fc.tuple(anyEvidence, count).map(([evidence, passes]) => ({ ...evidence, passes }))

export const anyIncident: fc.Arbitrary<Incident> = fc
  .record({
    subject: fc.record({
      workflow: fc.constantFrom('a.yml', 'b.yml'),
      branchClass: fc.constantFrom('default', 'pull-request'),
      fingerprint: fc.constant('f'),
    }),
    episode: fc.integer({ min: 1, max: 3 }),
    // Chosen below; here, since the text of an incident is that of its members in their order.
    first: fc.constant(1),
    span: anySpan,
    severity: fc.constantFrom(...severities),
    failures: count,
    commits: count,
    last: anyEvidence,
    openedAt: time,
    acknowledgedAt: maybe(time),
    escalations: count,
    pass: maybe(anyPass),
    resolution: maybe(
      fc
        .record({
          at: time,
          endedAt: time,
          cause: fc.constantFrom('fixed', 'flaky', 'ended'),
          pass: maybe(anyPass),
        })
        .map(({ pass, ...rest }) => ({ ...rest, ...(pass && { pass }) })),
    ),
  })
  .chain((incident) =>
    fc.integer({ min: 1, max: incident.episode }).map((first) => ({ ...incident, first }) as Incident),
  )

const anyMark: fc.Arbitrary<Mark> = fc.record({
  episode: fc.integer({ min: 1, max: 3 }),
  stage: fc.constantFrom(2, 3, 1_000),
  reminders: fc.integer({ min: 0, max: 1 }),
  at: time,
})

const anyMessage: fc.Arbitrary<Message> = fc
  .record({
    channel: fc.constantFrom('x', 'y'),
    groups: fc.constant(['g']),
    kind: fc.constantFrom('news', 'reminder', 'flood'),
    sequence: count,
    decidedAt: time,
    tells: fc.array(
      fc.record({
        mark: anyMark,
        news: fc.constantFrom('opened', 'resolved'),
        incident: anyIncident,
      }),
      { minLength: 1, maxLength: 2 },
    ),
    ongoing: fc.constantFrom([], ['k']),
    claim: maybe(fc.record({ round: count, at: time, by: fc.constantFrom('m', 'n') })),
  })
  .map((message) => {
    const tells = message.tells.map((tell) => ({ key: incidentKey(tell.incident.subject), ...tell }))
    return { id: messageId({ ...message, tells }), ...message, tells }
  })

const keyed = (incidents: readonly Incident[]): Incidents =>
  new Map(incidents.map((incident) => [incidentKey(incident.subject), incident]))

export const anyMemory: fc.Arbitrary<IncidentMemory> = fc.record({
  verdict: maybe(
    fc.record({ sha: fc.constantFrom('a', 'b'), state: fc.constantFrom('success', 'failure'), at: time }),
  ),
  incidents: fc.array(anyIncident, { maxLength: 3 }).map(keyed),
  looks: fc.array(fc.tuple(fc.constantFrom('g', 'h'), time), { maxLength: 2 }).map((pairs) => new Map(pairs)),
  outbox: fc.record({
    messages: fc
      .array(anyMessage, { maxLength: 3 })
      .map((messages) => new Map(messages.map((message) => [message.id, message]))),
    channels: fc
      .array(
        fc.tuple(
          fc.constantFrom('x', 'y'),
          fc.record({
            told: fc
              .array(fc.tuple(anyIncident, anyMark), { maxLength: 2 })
              .map((pairs) => new Map(pairs.map(([{ subject }, mark]) => [incidentKey(subject), mark]))),
            sequence: count,
            floodAt: maybe(time),
            threads: fc
              .array(fc.tuple(anyIncident.map(threadOf), fc.constantFrom('1', '2')), { maxLength: 2 })
              .map((pairs) => new Map(pairs)),
          }),
        ),
        { maxLength: 2 },
      )
      .map((pairs) => new Map(pairs)),
  }),
})

/** As a monitor leaves it: without what needs no sending any more. */
export const storedMemory = anyMemory.map((memory) => mergeIncidentMemories(memory, emptyIncidentMemory))
