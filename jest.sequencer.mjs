import Sequencer from '@jest/test-sequencer'

/** Suites that take more than two seconds, slowest first: most of them start processes or wait for them. */
const slow = [
  'dist/state',
  'dist/scenarios',
  'adapters/github/faults',
  'adapters/github/lasting-faults',
  'simulator/contract',
  'dist/requests',
  'dist/bad-input',
  'core/report-schema',
  'collection/collect.property',
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
  const place = slow.findIndex((name) => path.endsWith(`/__tests__/${name}.test.ts`))
  return place < 0 ? slow.length : place
}
