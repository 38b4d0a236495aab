import { readClover } from './clover.ts'
import { readCobertura } from './cobertura.ts'
import { type CoverageReading, failed } from './coverage.ts'
import { readGoProfile } from './go-profile.ts'
import { readIstanbul } from './istanbul.ts'
import { readJacoco } from './jacoco.ts'
import { readLcov } from './lcov.ts'
import type { StartTag } from './start-tag.ts'

const KNOWN = 'lcov, Cobertura, JaCoCo, Clover, Istanbul’s JSON and Go’s cover profile are known'

/** Whether a text has to be read as XML before `readCoverageXml` can tell its coverage. */
export function isXml(text: string): boolean {
  return /^\s*</.test(text)
}

/** The coverage in a text that is not XML; the content tells the format, its name does not matter. */
export function readCoverageText(text: string): CoverageReading {
  if (text.trim() === '') return failed('it is empty')
  if (/^\s*\{/.test(text)) return readIstanbul(text)
  if (/^mode: (set|count|atomic)\r?$/m.test(text.slice(0, 20))) return readGoProfile(text)
  if (/^(TN|SF):/m.test(text.slice(0, 10_000))) return readLcov(text)
  return failed(`it is of no format that is known; ${KNOWN}`)
}

/** The coverage in an XML file. Throws what `tags` throws where the file is broken. */
export function readCoverageXml(tags: Iterable<StartTag>): CoverageReading {
  const iterator = tags[Symbol.iterator]()
  const root = iterator.next()
  const rest = { [Symbol.iterator]: () => iterator }
  if (root.done) return failed('it has no element')
  const { path, attributes } = root.value
  if (path === 'report') return readJacoco(rest)
  if (path !== 'coverage') return failed(`it is XML of no format that is known; ${KNOWN}`)
  // Both are called `coverage`; the line rate is required in the one and unknown in the other.
  return 'line-rate' in attributes ? readCobertura(root.value, rest) : readClover(rest)
}
