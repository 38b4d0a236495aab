import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pathsIn, placeIn } from '../../../src/core/failures/place.ts'
import { hostileText } from '../../render/payloads.ts'

test.each([
  ['src/calendar/moon.ts(41,9): error TS2322: no', { path: 'src/calendar/moon.ts', line: 41, column: 9 }],
  ['src/a.ts:3:7 - error TS2304: no', { path: 'src/a.ts', line: 3, column: 7 }],
  ['./pkg/moon_test.go:27: got waxing', { path: 'pkg/moon_test.go', line: 27 }],
  ['  File "/home/runner/work/app/app/src/a.py", line 12, in f', { path: 'src/a.py', line: 12 }],
  ['D:\\a\\app\\app\\src\\a.cs(3,1): error CS1002', { path: 'src/a.cs', line: 3, column: 1 }],
  ['/github/workspace/lib/a.rb:9:in `go`', { path: 'lib/a.rb', line: 9 }],
  ['  --> crates/x/src/lib.rs:4:5', { path: 'crates/x/src/lib.rs', line: 4, column: 5 }],
  [
    'at Object.<anonymous> (src/tides/heights.test.ts:18:34)',
    { path: 'src/tides/heights.test.ts', line: 18, column: 34 },
  ],
])('%s', (line, place) => expect(placeIn(line)).toEqual(place))

test.each([
  '  File "/opt/hostedtoolcache/Python/3.11/lib/python3.11/ast.py", line 50',
  'at node_modules/jest/build/index.js:3:4',
  '../outside.ts:1:1',
  'vendor/octo/tide.go:3:4',
  'see https://example.com/a.html:1',
  '/usr/lib/x.so:12',
  '2026-11-20T10:00:00.000:12',
  'src/a.ts:0',
  'no place at all',
  '',
])('is not in the repository: %j', (line) => expect(placeIn(line)).toBeUndefined())

test('every path that a text names is told once', () => {
  expect(pathsIn('FAIL src/a.test.ts, see /home/runner/work/r/r/src/a.ts and src/a.test.ts:3')).toEqual([
    'src/a.test.ts',
    'src/a.ts',
  ])
})

test('what is found never leads out of the repository', () => {
  const path = fc.array(fc.constantFrom('..', '.', '/', '\\', 'a.ts', 'src', ':1', '(2)', 'C:', '~'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(
      fc.oneof(
        hostileText,
        path.map((all) => all.join('')),
      ),
      (text) => {
        for (const found of [...pathsIn(text), placeIn(text)?.path ?? 'a.ts']) {
          expect(found).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^[/~]|^[A-Za-z]:|\\/)
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test.each([
  'a/'.repeat(50_000),
  'a'.repeat(50_000),
  `${'a.'.repeat(25_000)}:`,
  '/home/runner/work/'.repeat(3000),
])('lines of data are no trouble (%#)', (line) => {
  placeIn(line)
  pathsIn(line)
})
