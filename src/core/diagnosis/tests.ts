import type { Line } from './line.ts'
import { listReaders } from './listed-tests.ts'
import { withoutPrefix } from './prefix.ts'
import { type TestPattern, testPatterns } from './test-patterns.ts'

type TestReader = {
  readonly read: (text: string) => void
  /** Full names of the tests that failed, each once, as printed. */
  readonly names: () => readonly string[]
}

/** Of the names of one runner those that weigh most count. */
const weights: Readonly<Record<TestPattern['source'], number>> = { short: 0, detail: 1, list: 2 }

const MAX_NAMES = 1000
const MAX_LENGTH = 500

/** What is read of a line: it bounds what a pattern can cost. */
const MAX_SEEN = 2000

/** Full names of the tests that failed, among the lines of one step, each once, as printed. */
export function failingTests(lines: readonly Line[]): readonly string[] {
  const reader = createTestReader()
  for (const line of lines) reader.read(line.text.slice(0, MAX_SEEN))
  return reader.names()
}

function createTestReader(): TestReader {
  const found = new Map<string, Map<string, TestPattern['source']>>()
  const lists = listReaders()

  const add = (runner: string, name: string, source: TestPattern['source']) => {
    const names = found.get(runner) ?? new Map<string, TestPattern['source']>()
    found.set(runner, names)
    const known = name.trim().slice(0, MAX_LENGTH)
    const other = names.get(known)
    if (names.size < MAX_NAMES && (!other || weights[source] > weights[other])) names.set(known, source)
  }

  const read = (text: string) => {
    const listed = lists.map((list) => list(text)).find((one) => one !== undefined)
    if (listed === 'taken') return
    if (listed) return add(listed.runner, listed.name, 'list')
    for (const seen of [text, withoutPrefix(text)]) {
      const pattern = testPatterns.find((one) => one.pattern.test(seen))
      const name = pattern?.pattern.exec(seen)?.[1]
      if (pattern && name) return add(pattern.runner, name, pattern.source)
    }
  }

  const names = () =>
    [...found.values()].flatMap((sources) => {
      const best = Math.max(...[...sources.values()].map((source) => weights[source]))
      return [...sources].filter(([, source]) => weights[source] === best).map(([name]) => name)
    })
  return { read, names: () => longest(names()).slice(0, MAX_NAMES) }
}

/** One test can be named from its package or from the root of the repository. */
function longest(names: readonly string[]): readonly string[] {
  const all = [...new Set(names)]
  return all.filter((name) => !all.some((other) => other !== name && other.endsWith(`/${name}`)))
}
