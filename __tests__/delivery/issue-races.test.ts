import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Incident } from '../../src/core/incidents/incident.ts'
import type { IncidentFacts } from '../../src/core/incidents/incident-facts.ts'
import { keyHash, markerIn } from '../../src/core/issues/marker.ts'
import { HOUR } from '../../src/core/model.ts'
import { deliverIssues } from '../../src/delivery/issues.ts'
import { aFact, again, anIncident, ciOnMain, ended, issueSettings } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { fakeTracker, type Tracker } from '../fakes/issues.ts'

async function step(tracker: Tracker, facts: readonly IncidentFacts[], by: string) {
  return await deliverIssues({
    open: undefined,
    ...{ facts, issues: tracker.as('bot'), settings: issueSettings, by, now: tracker.now },
    ...{ permissions: {}, run: 'real', info: () => undefined },
  })
}

const factsOf = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    aFact(anIncident({ subject: { ...ciOnMain, fingerprint: `f${i}` } })),
  )

/** Open issues that are about an incident. */
const openIssuesOf = ({ stored }: Tracker, { key }: IncidentFacts) =>
  [...stored.values()].filter(({ state, body }) => {
    const marker = markerIn(body)
    return state === 'open' && marker?.kind === 'incident' && marker.key === keyHash(key)
  })

/** Every call waits until the scheduler lets it go on, so that they come in any order. */
async function race(tracker: Tracker, scheduler: fc.Scheduler, steps: readonly (() => Promise<unknown>)[]) {
  tracker.pause = () => scheduler.schedule(Promise.resolve())
  const racing = Promise.all(steps.map((run) => run()))
  await scheduler.waitFor(racing)
  tracker.pause = async () => undefined
}

test('however two to ten monitors race, an incident has one open issue, the oldest', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 2, max: 10 }),
      fc.integer({ min: 1, max: 2 }),
      async (scheduler, monitors, incidents) => {
        const tracker = fakeTracker(NOW)
        const facts = factsOf(incidents)
        const steps = Array.from({ length: monitors }, (_, i) => () => step(tracker, facts, `run ${i}`))
        await race(tracker, scheduler, steps)
        for (const fact of facts) expect(openIssuesOf(tracker, fact)).toHaveLength(1)
        for (const { body, state } of tracker.stored.values()) {
          if (state === 'closed') expect(body).toMatch(/Duplicate of \[issue \d+\]/)
        }
        const before = tracker.writes.length
        expect(await step(tracker, facts, 'later')).toMatchObject({ written: [], waiting: 0 })
        expect(tracker.writes).toHaveLength(before)
      },
    ),
    { numRuns: 40 },
  )
})

test('however they race, a recovery closes the issue, and what comes back opens it again', async () => {
  const mended = ended(anIncident(), NOW + HOUR)
  const lives = [mended, again(mended, NOW + 2 * HOUR)]
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 6 }), async (scheduler, monitors) => {
      const tracker = fakeTracker(NOW)
      await step(tracker, [aFact()], 'first')
      for (const [i, incident] of lives.entries()) {
        const run = (name: number) => () => step(tracker, [aFact(incident)], `run ${i} ${name}`)
        await race(
          tracker,
          scheduler,
          Array.from({ length: monitors }, (_, n) => run(n)),
        )
        expect(tracker.stored.get(1)?.state).toBe(i === 0 ? 'closed' : 'open')
      }
      expect(tracker.stored.size).toBe(1)
      expect(tracker.comments.length).toBeGreaterThanOrEqual(2)
    }),
    { numRuns: 40 },
  )
})

/** Something happens to an incident, or to GitHub, or a step is made. */
type Event = 'fails' | 'passes' | 'comes back' | 'grows' | 'step' | 'dies' | 'is lost' | 'is refused'
const events: readonly Event[] = [
  'fails',
  'passes',
  'comes back',
  'grows',
  'step',
  'dies',
  'is lost',
  'is refused',
]

test('whatever happens in whatever order, in the end each incident has one issue, which says what is true', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...events), fc.nat(2)), { maxLength: 25 }),
      async (lived) => {
        const tracker = fakeTracker(NOW)
        const theirs = await tracker.as('somebody').create({
          ...{ title: 'Theirs', body: 'x', assignees: [], labels: ['pipeline-failure', 'not-ci'] },
        })
        const incidents = factsOf(3).map(({ incident }) => incident)
        for (const [event, which] of lived) {
          tracker.now += 20 * 60
          incidents[which] = after(event, incidents[which] ?? anIncident(), tracker.now)
          await during(event, tracker, incidents)
        }
        tracker.fault = () => undefined
        for (let i = 0; i < 6; i++) {
          tracker.now += 20 * 60
          await step(
            tracker,
            incidents.map((incident) => aFact(incident)),
            `end ${i}`,
          )
        }
        const before = tracker.writes.length
        await step(
          tracker,
          incidents.map((incident) => aFact(incident)),
          'after all',
        )
        expect(tracker.writes).toHaveLength(before)
        for (const incident of incidents) {
          const open = openIssuesOf(tracker, aFact(incident)).length
          expect(open).toBe(incident.resolution ? 0 : 1)
        }
        expect(tracker.stored.get(theirs.number)).toMatchObject({ title: 'Theirs', body: 'x', state: 'open' })
      },
    ),
    { numRuns: 150 },
  )
})

function after(event: Event, incident: Incident, now: number): Incident {
  const { resolution, failures, escalations } = incident
  if (event === 'passes') return resolution ? incident : ended(incident, now)
  if (event === 'comes back') return resolution ? again(incident, now) : incident
  if (event === 'fails') return resolution ? incident : { ...incident, failures: failures + 1 }
  if (event === 'grows') return resolution ? incident : { ...incident, escalations: escalations + 1 }
  return incident
}

async function during(event: Event, tracker: Tracker, incidents: readonly Incident[]): Promise<void> {
  let calls = 0
  const at = (tracker.now / 60) % 7
  const isWrite = (call: string) => !call.startsWith('list')
  if (event === 'is lost' || event === 'is refused') {
    const lost = event === 'is lost' ? { lost: true as const } : {}
    tracker.fault = (call) => (isWrite(call) && ++calls === 1 ? { kind: 'network', ...lost } : undefined)
  } else if (event === 'dies') {
    tracker.fault = () => {
      if (++calls > at) throw new Error('killed')
      return undefined
    }
  } else if (event !== 'step') return
  const facts = incidents.map((incident) => aFact(incident))
  await step(tracker, facts, `run ${tracker.now}`).catch((error: unknown) => {
    if (!(error instanceof Error && error.message === 'killed')) throw error
  })
  tracker.fault = () => undefined
}

test('whatever has happened, a step writes at most as often as it may, and says how much is left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 1, max: 40 }),
      async (incidents, maxWrites, stormAbove) => {
        const tracker = fakeTracker(NOW)
        const facts = factsOf(incidents)
        const settings = { ...issueSettings, maxWrites, stormAbove }
        let placed = 0
        for (let i = 0; placed < incidents; i++) {
          const before = tracker.writes.length
          const { waiting, places } = await deliverIssues({
            open: undefined,
            ...{ facts, issues: tracker.as('bot'), settings, by: `run ${i}`, now: tracker.now },
            ...{ permissions: {}, run: 'real', info: () => undefined },
          })
          expect(tracker.writes.length - before).toBeLessThanOrEqual(maxWrites)
          expect(places.size + waiting).toBe(incidents)
          expect(places.size).toBeGreaterThan(placed)
          placed = places.size
          tracker.now += 60
        }
      },
    ),
    { numRuns: 25 },
  )
})
