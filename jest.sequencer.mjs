import Sequencer from '@jest/test-sequencer'

/** What takes longest: most of it starts processes or waits for them. */
const slow = [
  'dist/',
  'dashboard/page',
  'simulator/contract',
  'adapters/github/faults',
  'adapters/github/lasting-faults',
  'core/report-schema',
  'core/incidents/model',
  'collection/collect',
]

/**
 * Begins with the slow suites, so that no worker is left alone with one in the end. Jest does so by itself where it
 * remembers how long they took, which in a fresh clone it does not.
 */
export default class SlowFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}

function placeOf({ path }) {
  const place = slow.findIndex((name) => path.includes(`/__tests__/${name}`))
  return place < 0 ? slow.length : place
}
