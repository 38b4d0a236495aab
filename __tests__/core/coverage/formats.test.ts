import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addCoverages, type Coverage, type CoverageReading } from '../../../src/core/coverage/coverage.ts'
import { readCoverageText, readCoverageXml } from '../../../src/core/coverage/formats.ts'
import { anyText } from '../../builders/texts.ts'

/** `covered of total what (format)`, or why not. */
function said(reading: CoverageReading): string {
  if (reading.kind === 'failed') return reading.why
  const { covered, total, what, format } = reading.coverage
  return `${covered} of ${total} ${what} (${format})`
}

const tag = (path: string, attributes: Readonly<Record<string, string>> = {}) => ({ path, attributes })
const lcovRecord = (file: string, ...lines: string[]) =>
  ['TN:', `SF:${file}`, ...lines, 'end_of_record'].join('\n')

describe('lcov', () => {
  test.each([
    ['lists lines', lcovRecord('a.c', 'DA:1,5', 'DA:2,0', 'LF:2', 'LH:1'), '1 of 2 lines (lcov)'],
    ['gives only sums', lcovRecord('a.c', 'LF:8', 'LH:3'), '3 of 8 lines (lcov)'],
    ['has checksums', lcovRecord('a.c', 'DA:1,5,f00=', 'DA:2,0,ba4='), '1 of 2 lines (lcov)'],
    ['has line ends of Windows', lcovRecord('a.c', 'DA:1,5').replaceAll('\n', '\r\n'), '1 of 1 lines (lcov)'],
    ['has counts that overflowed', lcovRecord('a.c', 'DA:1,-3', 'DA:2,1.8e+19'), '1 of 2 lines (lcov)'],
    [
      'has branches and functions',
      lcovRecord('a.c', 'FN:1,main', 'BRDA:1,0,0,-', 'DA:1,1'),
      '1 of 1 lines (lcov)',
    ],
    ['begins with a comment', `# of c8\n${lcovRecord('a.c', 'DA:1,1')}`, '1 of 1 lines (lcov)'],
    [
      'has more hits than lines',
      lcovRecord('a.c', 'LF:3', 'LH:8'),
      'it counts more covered lines (8) than lines (3)',
    ],
    ['has no lines', lcovRecord('a.c', 'LF:0', 'LH:0'), 'it counts no lines at all'],
    ['has sums that are none', lcovRecord('a.c', 'LF:-3', 'LH:NaN'), 'its numbers of lines are no counts'],
    ['has a count that is none', lcovRecord('a.c', 'DA:1,NaN'), 'line 3 is not as lcov writes it'],
    ['has lines of no file', 'TN:\nDA:1,1\nend_of_record', 'line 2 is not as lcov writes it'],
    ['lost an end', 'SF:a\nDA:1,1\nSF:b\nDA:1,1\nend_of_record', 'line 3 begins a record inside of another'],
    ['was cut off', 'SF:a\nDA:1,1\nDA:2', 'line 3 is not as lcov writes it'],
    ['was cut off between lines', 'SF:a\nDA:1,1\n', 'it ends inside of a record: it is not whole'],
  ])('that %s', (_, text, expected) => expect(said(readCoverageText(text))).toBe(expected))

  test('counts a line once, whatever number of tests and records list it, in any order', () => {
    const executed = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(9), fc.nat(2)), { minLength: 1 })
    fc.assert(
      fc.property(executed, (lines) => {
        const text = lines
          .map(([file, line, times]) => lcovRecord(file, `DA:${line},${times}`, 'LF:1'))
          .join('\n')
        const all = new Set(lines.map(([file, line]) => `${file}:${line}`))
        const hit = new Set(lines.flatMap(([file, line, times]) => (times > 0 ? `${file}:${line}` : [])))
        expect(said(readCoverageText(text))).toBe(`${hit.size} of ${all.size} lines (lcov)`)
      }),
    )
  })
})

describe('a cover profile of Go’s', () => {
  const block = 'example.com/m/a b.go:3.14,5.2'
  test.each([
    [
      'weighs blocks by statements',
      `mode: set\n${block} 3 1\nm/b.go:1.1,2.2 1 0\n`,
      '3 of 4 statements (go)',
    ],
    [
      'lists a block twice',
      `mode: count\n${block} 3 0\n${block} 3 7\n${block} 3 0`,
      '3 of 3 statements (go)',
    ],
    ['is two profiles', `mode: atomic\n${block} 3 0\nmode: atomic\n${block} 3 7`, '3 of 3 statements (go)'],
    ['has line ends of Windows', `mode: set\r\n${block} 3 1\r\n`, '3 of 3 statements (go)'],
    [
      'has an empty function',
      `mode: set\n${block} 0 0\n${block.replace('3', '9')} 2 2`,
      '2 of 2 statements (go)',
    ],
    ['has no block', 'mode: set\n', 'it counts no statements at all'],
    ['has a negative count', `mode: set\n${block} 3 -1`, 'line 2 is not as `go test` writes it'],
    ['was cut off', `mode: set\n${block} 3`, 'line 2 is not as `go test` writes it'],
    [
      'is of two versions of a file',
      `mode: set\n${block} 3 1\n${block} 4 1`,
      'line 3 has another number of statements than the same block before',
    ],
  ])('that %s', (_, text, expected) => expect(said(readCoverageText(text))).toBe(expected))
})

describe('JSON of Istanbul’s', () => {
  const total = (lines: unknown) => JSON.stringify({ total: { lines }, '/src/a.js': { lines: { total: 9 } } })
  const file = (statements: readonly (readonly [line: unknown, times: unknown])[]) => ({
    statementMap: Object.fromEntries(statements.map(([line], i) => [i, { start: { line } }])),
    s: Object.fromEntries(statements.map(([, times], i) => [i, times])),
  })
  const final = (...files: readonly unknown[]) =>
    JSON.stringify(Object.fromEntries(files.map((f, i) => [`/${i}`, f])))
  test.each([
    ['is a summary', total({ total: 40, covered: 30, skipped: 0, pct: 75 }), '30 of 40 lines (istanbul)'],
    ['is a summary of nothing', total({ total: 0, covered: 0, pct: 'Unknown' }), 'it counts no lines at all'],
    [
      'has lines twice covered',
      total({ total: 4, covered: 5 }),
      'it counts more covered lines (5) than lines (4)',
    ],
    ['has counts as texts', total({ total: '4', covered: '3' }), 'its numbers of lines are no counts'],
    ['has parts of lines', total({ total: 4, covered: 3.5 }), 'its numbers of lines are no counts'],
    ['has negative counts', total({ total: 4, covered: -1 }), 'its numbers of lines are no counts'],
    ['has no lines in its total', '{"total":{"lines":3}}', 'it has no `total.lines`'],
    [
      'is a list of statements',
      final(
        file([
          [1, 0],
          [1, 2],
          [1, 0],
          [2, 0],
        ]),
        file([[1, 1]]),
      ),
      '2 of 3 lines (istanbul)',
    ],
    ['misses a statement’s place', final({ statementMap: {}, s: { 0: 1 } }), 'it counts no lines at all'],
    ['has lines that are none', final(file([['1', 1]])), 'it is no JSON of Istanbul’s'],
    ['has counts that are none', final(file([[1, null]])), 'it is no JSON of Istanbul’s'],
    ['is other JSON', '{"name": "x", "version": "1.0.0"}', 'it is no JSON of Istanbul’s'],
    ['is empty', '{}', 'it counts no lines at all'],
    [
      'has a prototype',
      '{"__proto__": {"total": {"lines": {"total": 4, "covered": 3}}}}',
      'it is no JSON of Istanbul’s',
    ],
    ['was cut off', total({ total: 4, covered: 3 }).slice(0, -1), 'it is no whole JSON object'],
  ])('that %s', (_, text, expected) => expect(said(readCoverageText(text))).toBe(expected))
})

describe('JaCoCo’s report', () => {
  const counter = (type: string, missed: string, covered: string, path = 'report/counter') =>
    tag(path, { type, missed, covered })
  test.each([
    [
      'has counters of its parts too',
      [
        counter('LINE', '9', '9', 'report/package/counter'),
        counter('BRANCH', '5', '0'),
        counter('LINE', '2', '6'),
      ],
      '6 of 8 lines (jacoco)',
    ],
    [
      'knows no lines',
      [counter('INSTRUCTION', '1', '3'), counter('METHOD', '1', '1')],
      '3 of 4 instructions (jacoco)',
    ],
    ['has a negative counter', [counter('LINE', '-2', '6')], 'its numbers of lines are no counts'],
    [
      'has a counter without numbers',
      [tag('report/counter', { type: 'LINE' })],
      'its numbers of lines are no counts',
    ],
    ['has none', [tag('report/package')], 'it has no counter of lines or instructions for the whole report'],
  ])('that %s', (_, tags, expected) => expect(said(readCoverageXml([tag('report'), ...tags]))).toBe(expected))
})

describe('Cobertura’s report', () => {
  const root = (attributes: Readonly<Record<string, string>>) =>
    tag('coverage', { 'line-rate': '0.5', ...attributes })
  const classOf = (filename: string, ...lines: readonly (readonly [number: string, hits: string])[]) => [
    tag('coverage/packages/package/classes/class', { filename }),
    tag('coverage/packages/package/classes/class/methods/method/lines/line', { number: '77', hits: '0' }),
    ...lines.map(([number, hits]) =>
      tag('coverage/packages/package/classes/class/lines/line', { number, hits }),
    ),
  ]
  test.each([
    ['states its lines', [root({ 'lines-covered': '3', 'lines-valid': '4' })], '3 of 4 lines (cobertura)'],
    [
      'states other numbers than it lists',
      [root({ 'lines-covered': '3', 'lines-valid': '4' }), ...classOf('a', ['1', '1'])],
      '3 of 4 lines (cobertura)',
    ],
    [
      'only lists them, some for two classes of a file',
      [
        root({}),
        ...classOf('a', ['1', '0'], ['2', '0']),
        ...classOf('b', ['1', '1']),
        ...classOf('a', ['2', '8']),
        ...classOf('a', ['2', '0']),
      ],
      '2 of 3 lines (cobertura)',
    ],
    ['lists none', [root({})], 'it counts no lines at all'],
    [
      'says NaN',
      [root({ 'lines-covered': 'NaN', 'lines-valid': '4' })],
      'its numbers of lines are no counts',
    ],
    [
      'covers more than there is',
      [root({ 'lines-covered': '5', 'lines-valid': '4' })],
      'it counts more covered lines (5) than lines (4)',
    ],
  ])('that %s', (_, tags, expected) => expect(said(readCoverageXml(tags))).toBe(expected))
})

describe('Clover’s report', () => {
  const metrics = (path: string, statements: string, coveredstatements: string) =>
    tag(path, { statements, coveredstatements, elements: '99', coveredelements: '98' })
  const root = tag('coverage', { generated: '1', clover: '3.2.0' })
  test.each([
    [
      'has metrics of files too, before or after',
      [metrics('coverage/project/file/metrics', '9', '9'), metrics('coverage/project/metrics', '4', '3')],
      '3 of 4 statements (clover)',
    ],
    [
      'has none of the project',
      [metrics('coverage/project/file/metrics', '9', '9')],
      'it has no metrics of a project',
    ],
    ['has no statements', [tag('coverage/project/metrics')], 'its numbers of statements are no counts'],
  ])('that %s', (_, tags, expected) => expect(said(readCoverageXml([root, ...tags]))).toBe(expected))
})

describe('what is no coverage', () => {
  test.each([
    '',
    ' \n',
    'hello',
    '[]',
    '[{"total":{}}]',
    'null',
    '12',
    'mode: maybe\n',
    '\0\0',
    'PK\u0003\u0004',
  ])('such as %j is not taken for any', (text) => expect(readCoverageText(text).kind).toBe('failed'))

  test('such as any text, whatever it begins like, gives no error but a reason', () => {
    const starts = fc.constantFrom('', 'TN:\nSF:', 'SF:a\nDA:', 'mode: set\n', '{', '{"total":', '{"a":{"s":')
    fc.assert(
      fc.property(starts, anyText(), (start, text) => {
        const reading = readCoverageText(start + text)
        if (reading.kind === 'coverage')
          expect(reading.coverage.covered).toBeLessThanOrEqual(reading.coverage.total)
        else expect(reading.why).not.toBe('')
      }),
    )
  })

  test('such as other XML is not taken for any', () => {
    expect(said(readCoverageXml([]))).toBe('it has no element')
    expect(said(readCoverageXml([tag('testsuites')]))).toMatch(/^it is XML of no format that is known/)
  })
})

describe('several files', () => {
  const coverage: Coverage = { covered: 3, total: 4, what: 'lines', format: 'lcov' }
  test('of one kind are added up', () => {
    expect(said(addCoverages([coverage, { ...coverage, covered: 0, total: 16 }]))).toBe(
      '3 of 20 lines (lcov)',
    )
  })
  test('of two kinds are not', () => {
    expect(said(addCoverages([coverage, { ...coverage, what: 'statements', format: 'go' }]))).toBe(
      'lines of lcov and statements of go make no sum',
    )
  })
  test('are some', () => expect(addCoverages([]).kind).toBe('failed'))
})
