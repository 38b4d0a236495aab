import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bodyOf, partsOf, tickedIn } from '../../../src/core/issues/issue-text.ts'
import { keyHash, type Marker, markerIn, markerLine } from '../../../src/core/issues/marker.ts'
import { anyText } from '../../builders/texts.ts'

const hash = fc.string().map(keyHash)
const time = fc.integer({ min: 0, max: 2 ** 32 })
const maybeTime = fc.option(time, { nil: undefined })

const wellFormed = anyText().map((text) => text.toWellFormed())

const anyMarker: fc.Arbitrary<Marker> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('incident' as const), key: hash, by: hash },
    ...{ episode: fc.integer({ min: 1, max: 99 }), stage: fc.integer({ min: 0, max: 1000 }), from: time },
    ...{
      ended: maybeTime,
      earlier: maybeTime,
      snoozedAt: maybeTime,
      sha: fc.option(hash, { nil: undefined }),
    },
    ...{ failures: fc.nat(99), commits: fc.nat(99) },
    saying: fc.option(fc.record({ episode: fc.nat(99), stage: fc.nat(1000), at: time, comments: fc.nat() }), {
      nil: undefined,
    }),
    assigned: fc.array(hash, { maxLength: 10 }),
    subject: fc.option(
      fc.record({
        ...{ workflow: wellFormed, fingerprint: wellFormed },
        branchClass: fc.constantFrom('default', 'pull-request', 'other'),
      }),
      { nil: undefined },
    ),
  }),
  fc.record({
    ...{ kind: fc.constant('umbrella' as const), by: hash, snoozedAt: maybeTime },
    members: fc.array(hash, { maxLength: 20 }),
    saying: fc.option(fc.record({ members: fc.nat(2000), at: time, comments: fc.nat() }), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('duplicate' as const), key: hash }),
)

test('a marker is read as it was written, with the line ends of any editor', () => {
  fc.assert(
    fc.property(anyMarker, fc.constantFrom('', '\n', '\r\n', '\r\nmore'), (marker, rest) => {
      expect(markerIn(`${markerLine(marker)}${rest}`)).toEqual(marker)
    }),
  )
})

test('a marker anywhere but in the first line, torn or padded is none', () => {
  fc.assert(
    fc.property(anyMarker, fc.nat(), (marker, at) => {
      const line = markerLine(marker)
      for (const body of [`\n${line}`, ` ${line}`, `> ${line}`, `x${line}`, line.slice(0, at % line.length)])
        expect(markerIn(body)).toBeUndefined()
    }),
  )
})

test('no text is taken for more than it says', () => {
  const mark = '<!-- pipeline-vitals/1 '
  for (const body of [
    '',
    mark,
    `${mark}incident -->`,
    `${mark}incident key=0123456789abcdef episode=1 stage=2 from=x -->`,
    `${mark}incident key=0123456789abcdef episode=1 stage=2 from=${'9'.repeat(400)} -->`,
    `${mark}incident key=../../etc/passwd episode=1 stage=2 from=3 -->`,
    `${mark}constructor key=0123456789abcdef -->`,
    `${mark}${' key=0'.repeat(50_000)} -->`,
  ])
    expect(markerIn(body)).toBeUndefined()
})

test('a body is read as it was written, whatever its parts say', () => {
  const text = fc.oneof(
    anyText(),
    fc.constantFrom(
      ...['<!-- pipeline-vitals: diagnosis -->', '<!-- pipeline-vitals: what stands below is kept -->'],
      '- [x] a\n<!-- pipeline-vitals: diagnosis -->\nb',
    ),
  )
  const ours = (part: string) => part.replaceAll(/\r\n?/g, '\n').trim()
  fc.assert(
    fc.property(anyMarker, text, text, text, (marker, status, diagnosis, notes) => {
      const body = bodyOf({ marker, status: ours(status), diagnosis: ours(diagnosis), notes })
      const parts = partsOf(body)
      expect(parts?.marker).toEqual(marker)
      expect(parts && bodyOf(parts)).toBe(body.replaceAll('\r\n', '\n'))
      expect(parts?.notes.trim()).toBe(notes.replaceAll('\r\n', '\n').trim())
    }),
  )
})

test('what people deleted of a body is empty, and is written anew', () => {
  const marker: Marker = { kind: 'duplicate', key: keyHash('k') }
  expect(partsOf(markerLine(marker))).toEqual({ marker, status: '', diagnosis: '', notes: '' })
})

test('ticks are read from lines of their own', () => {
  const text = '- [x] one\n- [X] two \n- [ ] three\n  - [x] four\n→ - [x] five\ntext - [x] six'
  expect([...tickedIn(text)]).toEqual(['one', 'two'])
})
