import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fingerprintOf } from '../../../src/core/diagnosis/fingerprint.ts'
import { normalize } from '../../../src/core/diagnosis/normalize.ts'
import { anyText } from '../../builders/texts.ts'

const print = (line: string, tests: readonly string[] = []) => fingerprintOf({ rule: undefined, line, tests })

describe('a fingerprint', () => {
  test.each([
    ['runs', 'run 29384756123 failed', 'run 29384756999 failed'],
    ['times', 'at 2026-03-04T10:00:00Z it broke', 'at 2026-03-05T11:22:33.456Z it broke'],
    ['commits', 'cannot build 0a1b2c3d4e', 'cannot build 9f8e7d6c5b'],
    ['ports', 'connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:40123'],
    [
      'machines',
      '/home/runner/work/shop/shop/src/a.ts is bad',
      '/Users/runner/work/shop/shop/src/a.ts is bad',
    ],
    ['systems', 'D:\\a\\shop\\shop\\src\\a.ts is bad', '/home/runner/work/shop/shop/src/a.ts is bad'],
    ['lines that moved', 'src/a.ts:14:7 is bad', 'src/a.ts:20:1 is bad'],
    ['durations', 'gave up after 12.3s', 'gave up after 15s'],
    [
      'versions of tools in the cache',
      '/opt/hostedtoolcache/Python/3.11.1/x64/lib is bad',
      '/opt/hostedtoolcache/Python/3.12.4/x64/lib is bad',
    ],
  ])('is the same over %s', (_, a, b) => expect(print(a)).toBe(print(b)))

  test.each([
    ['files', 'src/a.ts is bad', 'src/b.ts is bad'],
    ['modules', "Cannot find module 'a'", "Cannot find module 'b'"],
    ['thresholds', 'coverage of 80% not reached', 'coverage of 70% not reached'],
    ['services', 'GET https://a.example/x failed', 'GET https://b.example/x failed'],
  ])('differs for other %s', (_, a, b) => expect(print(a)).not.toBe(print(b)))

  test('is of the tests where they are known, in any order, and no list of them looks like another', () => {
    expect(print('5 failed', ['a', 'b'])).toBe(print('6 failed', ['b', 'a', 'a']))
    expect(print('', ['ab', 'c'])).not.toBe(print('', ['a', 'bc']))
  })

  test('comes from text that stays as it is when it is read again', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text))
      }),
    )
  })
})
