import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rules } from '../../../src/core/diagnosis/rules/index.ts'
import { findingOf } from '../../../src/core/failures/finding.ts'
import { linesWithin } from '../../../src/core/failures/lines-within.ts'
import type { LogText } from '../../../src/core/failures/log-window.ts'

const START = Date.parse('2026-03-04T10:00:00Z') / 1000

/** A log whose lines were written at these seconds. */
const logOf = (lines: readonly (readonly [second: number, text: string])[]) =>
  Buffer.from(
    lines
      .map(
        ([second, text]) =>
          `${new Date((START + second) * 1000 + 123).toISOString().replace('Z', '4567Z')} ${text}\n`,
      )
      .join(''),
  )
const between = (from: number, to: number) => ({ from: START + from, to: START + to })
const textOf = (log: LogText, from: number, to: number) => {
  const part = linesWithin(log, between(from, to))
  return part && [part.linesBefore, Buffer.from(part.bytes).toString().replaceAll(/\S+Z /g, '').trim()]
}

describe('the lines of a stretch of time', () => {
  const head = logOf([
    [0, 'a'],
    [5, 'b'],
    [5, 'c'],
    [9, 'd'],
  ])

  test('are those stamped in its seconds, both ends included', () => {
    expect(textOf({ head }, 5, 8)).toEqual([1, 'b\nc'])
    expect(textOf({ head }, 1, 9)).toEqual([1, 'b\nc\nd'])
    expect(textOf({ head }, 10, 20)).toBeUndefined()
    expect(textOf({ head: new Uint8Array() }, 0, 9)).toBeUndefined()
  })

  test('take lines without a stamp, and a byte order mark, with them', () => {
    const torn = Buffer.concat([
      Buffer.from('\uFEFF'),
      head.subarray(0, 31),
      Buffer.from('loose\n'),
      head.subarray(31),
    ])
    expect(textOf({ head: torn }, 0, 4)).toEqual([0, 'a\nloose'])
  })

  test('are those after a hole, where there are any', () => {
    const rest = { linesLeftOut: 100, tail: head }
    expect(textOf({ head: logOf([[0, 'x']]), rest }, 5, 5)).toEqual([102, 'b\nc'])
    expect(textOf({ head: logOf([[3, 'x']]), rest }, 3, 4)).toEqual([0, 'x'])
  })

  test('of any bytes are some of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 9 }), (bytes, from) => {
        const part = linesWithin({ head: Buffer.concat([bytes, head]) }, between(from, 9))
        expect(part === undefined || part.bytes.length <= bytes.length + head.length).toBe(true)
      }),
    )
  })
})

describe('the step that GitHub says failed', () => {
  const about = {
    jobId: 1,
    runId: 2,
    attempt: 1,
    readAt: 3,
    failedStep: 'Deploy',
    watched: [],
    rulesVersion: 'v1',
  }
  const type = 'src/a.ts(1,2): error TS2322: no'
  const apt = 'E: Unable to locate package left-pad'
  const exit = '##[error]Process completed with exit code 1.'
  const head = logOf([
    [1, '##[group]Run one'],
    [1, '##[endgroup]'],
    [2, type],
    [2, exit],
    [10, '##[group]Run two'],
    [10, '##[endgroup]'],
    [12, apt],
    [12, exit],
  ])
  const read = (log: LogText, ran?: { from: number; to: number }) => findingOf(log, rules, { ...about, ran })

  test('is looked at where several say that they did', () => {
    expect(read({ head }).rule).toBe('machine/apt')
    const first = read({ head }, between(0, 3))
    expect([first.rule, first.line, first.lineNumber]).toEqual(['typescript/type-error', type, 3])
    const second = read({ head }, between(10, 13))
    expect([second.rule, second.lineNumber]).toEqual(['machine/apt', 7])
  })

  test('is looked at where none says so, as after a time limit', () => {
    const quiet = logOf([
      [1, '##[group]Run one'],
      [1, '##[endgroup]'],
      [2, 'cannot find the newt'],
      [2, 'done'],
      [10, '##[group]Run two'],
      [10, '##[endgroup]'],
      [12, 'fetching'],
      [13, 'waiting for the owl'],
    ])
    expect(read({ head: quiet }).line).toBe('cannot find the newt')
    expect(read({ head: quiet }, between(9, 14)).line).toBe('waiting for the owl')
  })

  test('is looked at where only one says so that ran before it, and was tolerated', () => {
    const tolerated = logOf([
      [1, '##[group]Run one'],
      [1, '##[endgroup]'],
      [2, type],
      [2, exit],
      [10, '##[group]Run two'],
      [10, '##[endgroup]'],
      [12, apt],
      [13, 'waiting for the owl'],
    ])
    expect(read({ head: tolerated }).rule).toBe('typescript/type-error')
    const found = read({ head: tolerated }, between(10, 14))
    expect([found.rule, found.lineNumber, found.also]).toEqual(['machine/apt', 7, []])
  })

  test('counts before one after it that ran in any case and failed too', () => {
    const cleaned = logOf([
      [1, '##[group]Run one'],
      [1, '##[endgroup]'],
      [2, type],
      [2, exit],
      [10, '##[group]Run two'],
      [10, '##[endgroup]'],
      [12, apt],
      [12, exit],
    ])
    expect(read({ head: cleaned }, between(1, 2)).also).toEqual([])
  })

  test('is looked at with what others said in its first second', () => {
    const beside = logOf([
      [1, '##[group]Run one'],
      [1, '##[endgroup]'],
      [2, type],
      [9, exit],
      [9, '##[group]Run two'],
      [9, '##[endgroup]'],
      [12, apt],
      [12, exit],
    ])
    expect(read({ head: beside }, between(9, 12)).rule).toBe('machine/apt')
  })

  test('leaves the whole log to be looked at where its time has no lines', () => {
    expect(read({ head }, between(50, 60)).rule).toBe('machine/apt')
  })
})
