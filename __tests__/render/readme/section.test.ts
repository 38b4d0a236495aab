import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { badgesOf } from '../../../src/render/badges/health-badges.ts'
import { relativePath } from '../../../src/render/readme/relative-path.ts'
import { END, replaceSection, START } from '../../../src/render/readme/replace-section.ts'
import { statusSection } from '../../../src/render/readme/status-section.ts'
import * as reports from '../health-reports.ts'
import { hostileText } from '../payloads.ts'
import { parse, plainTexts, type Tree } from '../tree.ts'

const sectionOf = (report = reports.healthy, given: Partial<Parameters<typeof statusSection>[0]> = {}) =>
  statusSection({
    ...{ report, badges: badgesOf(report), readmePath: 'README.md', badgesPath: 'badges' },
    dashboardUrl: 'https://octo-org.github.io/octo-repo/',
    ...given,
  })

describe('the section', () => {
  test('has GitHub’s badges, ours, when it was, and the way to the dashboard', () => {
    expect(sectionOf()).toBe(`## Pipeline status

[![CI](https://github.com/octo-org/octo-repo/actions/workflows/ci.yml/badge.svg?branch=main)](https://github.com/octo-org/octo-repo/actions/workflows/ci.yml)
[![Docs](https://github.com/octo-org/octo-repo/actions/workflows/docs.yml/badge.svg?branch=main)](https://github.com/octo-org/octo-repo/actions/workflows/docs.yml)

[![pipeline: healthy](badges/health.svg)](https://octo-org.github.io/octo-repo/)
[![success rate: 96.6 % of 29](badges/success-rate.svg)](https://octo-org.github.io/octo-repo/)
[![MTTR: never red](badges/mttr.svg)](https://octo-org.github.io/octo-repo/)
[![flaky jobs: no job was read](badges/flakiness.svg)](https://octo-org.github.io/octo-repo/)

31 runs in 7 days · last updated 2026-03-09 · [dashboard](https://octo-org.github.io/octo-repo/)`)
  })

  test('without badges of ours says the same in words', () => {
    const section = sectionOf(reports.healthy, { badgesPath: '', dashboardUrl: '' })
    expect(section).toContain('pipeline: healthy · success rate: 96.6 % of 29 · MTTR: never red')
    expect(section).not.toContain('dashboard')
  })

  test('of hostile names holds nothing but images, links and text', () => {
    const kinds = new Set<string>()
    const walk = (tree: Tree) => {
      kinds.add(tree.type)
      for (const child of tree.children ?? []) walk(child)
    }
    const tree = parse(sectionOf(reports.hostile))
    walk(tree)
    expect([...kinds].toSorted()).toEqual(['heading', 'image', 'link', 'paragraph', 'root', 'text'])
    expect(plainTexts(tree).filter((words) => /@|https?:|www\.|#\d|GH-\d/.test(words))).toEqual([])
  })
})

describe('a file with the marks', () => {
  const around = fc.oneof(hostileText, fc.constantFrom('\ufeff# Title\r\n', '\r\n\r\nEnd', '', '\n', '\r'))
  const unmarked = around.filter((text) => !text.includes('pipeline-vitals'))

  test('keeps every character outside of them', () => {
    fc.assert(
      fc.property(unmarked, unmarked, unmarked, hostileText, (before, old, after, section) => {
        const replaced = replaceSection(`${before}${START}${old}${END}${after}`, section)
        if (replaced.kind !== 'replaced') return
        expect(replaced.text.startsWith(`${before}${START}`)).toBe(true)
        expect(replaced.text.endsWith(`${END}${after}`)).toBe(true)
      }),
    )
  })

  test('has the section between them, in its own line ends', () => {
    expect(replaceSection(`a\r\n${START}\r\nold\r\n${END}\r\nb`, 'one\n\ntwo')).toEqual({
      kind: 'replaced',
      text: `a\r\n${START}\r\none\r\n\r\ntwo\r\n${END}\r\nb`,
    })
    expect(replaceSection(`${START}${END}`, 'one')).toEqual({
      kind: 'replaced',
      text: `${START}\none\n${END}`,
    })
  })

  test('is not touched when nothing is new', () => {
    expect(replaceSection(`a\n${START}\none\n${END}\n`, 'one')).toEqual({ kind: 'unchanged' })
    expect(replaceSection(`a\r\n${START}\r\none\r\ntwo\r\n${END}`, 'one\ntwo\n')).toEqual({
      kind: 'unchanged',
    })
  })

  test.each([
    ['none', '# Title', /has no marks/],
    ['no start', `a ${END}`, /no `<!-- pipeline-vitals:start -->` before/],
    ['no end', `a ${START}`, /no `<!-- pipeline-vitals:end -->` after/],
    ['two starts', `${START}${START}${END}`, /more than one `<!-- pipeline-vitals:start -->`/],
    ['one in another', `${START}${START}${END}${END}`, /more than one/],
    ['two ends', `${START}${END}${END}`, /more than one `<!-- pipeline-vitals:end -->`/],
    ['the end first', `${END}${START}`, /before `<!-- pipeline-vitals:start -->`/],
  ])('is left alone with a word where there is %s', (_, text, why) => {
    expect(replaceSection(text, 'one')).toEqual({ kind: 'mistake', why: expect.stringMatching(why) })
  })
})

test('the way from a file to a folder is that of node:path', () => {
  const part = fc.constantFrom('a', 'b', 'docs')
  const path = fc.array(part, { maxLength: 3 })
  fc.assert(
    fc.property(path, path, (from, to) => {
      const file = [...from, 'README.md'].join('/')
      expect(relativePath(file, to.join('/'))).toBe(
        posix.relative(`/${from.join('/')}`, `/${to.join('/')}`) || '.',
      )
    }),
  )
})
