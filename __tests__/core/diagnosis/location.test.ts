import { expect, test } from '@jest/globals'
import { locationIn } from '../../../src/core/diagnosis/location.ts'

test.each([
  ['src/a.ts(14,7): error TS2322: no', 'src/a.ts', 14, 7],
  ['src/a.py:14: error: no', 'src/a.py', 14, undefined],
  ['/home/runner/work/shop/shop/src/a.c:14:7: error: no', 'src/a.c', 14, 7],
  ['D:\\a\\shop\\shop\\src\\a.cs(14,7): error CS0029: no', 'src/a.cs', 14, 7],
  ['e: file:///home/runner/work/shop/shop/src/a.kt:14:7 Unresolved reference', 'src/a.kt', 14, 7],
  ['  --> ./src/lib.rs:14:7', 'src/lib.rs', 14, 7],
  ['  File "/github/workspace/a.py", line 14, in <module>', 'a.py', 14, undefined],
  ['[ERROR] /__w/shop/shop/A.java:[14,16] incompatible types', 'A.java', 14, 16],
])('%s names a place', (text, file, line, column) => {
  expect(locationIn(text)).toEqual({ file, line, column })
})

test.each(['FATAL ERROR: heap out of memory', 'at 10:14:15 it broke', 'https://example.com:8080/a', ''])(
  '"%s" names none',
  (text) => expect(locationIn(text)).toBeUndefined(),
)
