import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sparkline } from '../../src/render/sparkline.ts'

const range = { from: 0, to: 100 }

test('bars rise with the values', () => {
  expect(sparkline([0, 10, 25, 40, 55, 70, 90, 100], range)).toBe('▁▂▃▄▅▆▇█')
})

test('only all is the full bar and only nothing the lowest', () => {
  expect(sparkline([99.99, 100, 0.01, 0], range)).toBe('▇█▂▁')
})

test('a bar does not hang on the last bit of a number', () => {
  expect(sparkline([33.33333333333333, 33.333333333333336, 99.9999999999999], range)).toBe('▄▄▇')
})

test('what is missing or no number is a dot', () => {
  expect(sparkline([undefined, Number.NaN, 100], range)).toBe('⋅⋅█')
})

test('what lies outside of the range is drawn at its end', () => {
  expect(sparkline([-5, 105, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], range)).toBe('▁█▁█')
})

test('every value has exactly one bar, in any range', () => {
  const value = fc.option(fc.oneof(fc.double(), fc.integer()), { nil: undefined })
  fc.assert(
    fc.property(fc.array(value), fc.integer(), fc.integer(), (values, from, to) => {
      const line = sparkline(values, { from, to })
      expect(line).toHaveLength(values.length)
      expect(line).toMatch(/^[▁▂▃▄▅▆▇█⋅]*$/)
    }),
  )
})
