import type { Line } from './line.ts'
import { withoutPrefix } from './prefix.ts'
import { type TestPattern, testPatterns } from './test-patterns.ts'

type TestReader = {
  readonly read: (text: string) => void
  /** Full names of the tests that failed, each once, as printed. */
  readonly names: () => readonly string[]
}

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
  const found = new Map<string, Map<string, 'list' | 'detail'>>()
  let list: 'playwright' | 'behave' | undefined
  let mocha: { readonly title: string[] } | undefined
  let mochaList = false
  let nodeTest = false

  const add = (runner: string, name: string, source: 'list' | 'detail') => {
    const names = found.get(runner) ?? new Map<string, 'list' | 'detail'>()
    found.set(runner, names)
    if (names.size < MAX_NAMES && names.get(name) !== 'list') names.set(name.slice(0, MAX_LENGTH), source)
  }

  const read = (text: string) => {
    if (list === 'playwright') {
      const name = /^\s{4}((?:\[[^\]]{1,80}\] › )?\S+\.\w+:\d+:\d+ › .*?)[ ─=]*$/.exec(text)?.[1]
      if (name) return add('playwright', name.trim(), 'list')
      list = undefined
    }
    if (/^\s{2}\d+ failed$/.test(text)) list = 'playwright'
    if (/^\s{2}\d+ failing$/.test(text)) mochaList = true
    if (mocha) {
      const { title } = mocha
      const more = /^\s{5,}(\S.*)$/.exec(text)?.[1]
      if (more && title.length < 12) title.push(more)
      if (text.endsWith(':')) add('mocha', title.join(' ').slice(0, -1), 'list')
      if (!more || text.endsWith(':')) mocha = undefined
      return
    }
    if (mochaList) {
      const first = /^\s{2}\d+\) (\S.*)$/.exec(text)?.[1]
      if (first?.endsWith(':')) return add('mocha', first.slice(0, -1), 'list')
      if (first) {
        mocha = { title: [first] }
        return
      }
    }
    // Suites look like tests; only a test is listed below its place.
    if (nodeTest) {
      const name = /^✖ (.+) \([\d.]+ms\)$/.exec(text)?.[1]
      if (name) add('node', name, 'list')
    }
    nodeTest = /^test at \S+:\d+:\d+$/.test(text)
    if (text.startsWith('Failing scenarios:')) list = 'behave'
    for (const seen of [text, withoutPrefix(text)]) {
      const pattern = patternOf(seen, list)
      const name = pattern?.pattern.exec(seen)?.[1]
      if (pattern && name) return add(pattern.runner, name.trim(), pattern.source)
    }
  }

  const names = () =>
    [...found.values()].flatMap((sources) => {
      const listed = [...sources].filter(([, source]) => source === 'list')
      return (listed.length > 0 ? listed : [...sources]).map(([name]) => name)
    })
  return { read, names: () => longest(names()).slice(0, MAX_NAMES) }
}

function patternOf(text: string, list: 'playwright' | 'behave' | undefined): TestPattern | undefined {
  return testPatterns.find(
    ({ runner, pattern }) => (runner !== 'behave' || list === 'behave') && pattern.test(text),
  )
}

/** One test can be named from its package or from the root of the repository. */
function longest(names: readonly string[]): readonly string[] {
  const all = [...new Set(names)]
  return all.filter((name) => !all.some((other) => other !== name && other.endsWith(`/${name}`)))
}
