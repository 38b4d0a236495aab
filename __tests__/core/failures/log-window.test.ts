import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createLogWindow } from '../../../src/core/failures/log-window.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
/** Few characters, so that line feeds are where the cuts are. */
const anyLog = fc.array(fc.constantFrom('a', 'b', '\n', 'é'), { maxLength: 60 }).map((all) => all.join(''))
const anyLimits = fc.record({
  head: fc.integer({ min: 0, max: 20 }),
  tail: fc.integer({ min: 0, max: 20 }),
})
const anyCuts = fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 6 })

function windowOf(log: Buffer, limits: { head: number; tail: number }, cuts: readonly number[]) {
  const window = createLogWindow(limits)
  const at = [0, ...cuts.toSorted((a, b) => a - b), log.length]
  for (const [i, from] of at.entries()) window.push(log.subarray(from, at[i + 1] ?? log.length))
  return window.finish()
}

test('whatever the pieces, it keeps a beginning and an end of whole lines and counts those between', () => {
  fc.assert(
    fc.property(anyLog, anyLimits, anyCuts, (log, limits, cuts) => {
      const bytes = Buffer.from(log)
      const { head, rest } = windowOf(bytes, limits, cuts)
      const whole = text(bytes)
      if (!rest) {
        expect(text(head)).toBe(whole)
        return
      }
      expect(head.length).toBeLessThanOrEqual(limits.head)
      expect(rest.tail.length).toBeLessThanOrEqual(limits.tail)
      expect(whole.startsWith(text(head)) && whole.endsWith(text(rest.tail))).toBe(true)
      expect(text(head)).toMatch(/^$|\n$/)
      const between = whole.slice(head.length, whole.length - rest.tail.length)
      expect(rest.linesLeftOut).toBe(between.split('\n').length - 1)
    }),
    { numRuns: 500 },
  )
})

test('a log as long as both parts together is whole', () => {
  expect(windowOf(Buffer.from('a\nb\nc\n'), { head: 2, tail: 4 }, [])).toEqual({
    head: new Uint8Array(Buffer.from('a\nb\nc\n')),
  })
  expect(windowOf(Buffer.from('a\nb\nc\n'), { head: 2, tail: 3 }, []).rest?.linesLeftOut).toBe(1)
})

test('of a line that is longer than the end that is kept, its last part is kept', () => {
  const { head, rest } = windowOf(Buffer.from(`one\n${'x'.repeat(99)}`), { head: 10, tail: 10 }, [])
  expect([text(head), rest && text(rest.tail), rest?.linesLeftOut]).toEqual(['one\n', 'xxxxxxxxxx', 0])
})

test('pieces can be used again by whoever pushed them', () => {
  const window = createLogWindow({ head: 3, tail: 3 })
  const piece = Buffer.from('abc')
  window.push(piece)
  piece.fill('z')
  window.push(piece)
  piece.fill('y')
  expect(text(window.finish().head)).toBe('abczzz')
})

test('a gigabyte takes no more room than its window', () => {
  const window = createLogWindow({ head: 100_000, tail: 100_000 })
  const piece = Buffer.from(`${'x'.repeat(1023)}\n`.repeat(1024))
  for (let i = 0; i < 256; i++) window.push(piece)
  const { head, rest } = window.finish()
  expect(head.length + (rest?.tail.length ?? 0)).toBeLessThanOrEqual(200_000)
  expect((rest?.linesLeftOut ?? 0) + Math.floor(head.length / 1024) + (rest?.tail.length ?? 0) / 1024).toBe(
    256 * 1024,
  )
})
