import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import type { HealthReport } from '../../../src/core/reports/health.ts'
import { type BadgeTone, colours } from '../../../src/render/badges/badge.ts'
import { toBadgeSvg } from '../../../src/render/badges/badge-svg.ts'
import { toEndpoint } from '../../../src/render/badges/endpoint.ts'
import { badgeFiles } from '../../../src/render/badges/files.ts'
import { folderNames } from '../../../src/render/badges/folder-names.ts'
import { badgesOf } from '../../../src/render/badges/health-badges.ts'
import { textWidth } from '../../../src/render/badges/verdana.ts'
import { degraded, everything, healthy, many, unhealthy, unknown } from '../health-reports.ts'
import { hostileText, hostileTexts, testWithVectors } from '../payloads.ts'

const ajv = new Ajv2020()
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('../../../schema/badge.schema.json', import.meta.url), 'utf8')),
)

/** Names of the elements, and all text; throws where it is no XML. */
function read(svg: string): { readonly tags: readonly string[]; readonly texts: readonly string[] } {
  const tags: string[] = []
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => tags.push(name))
  parser.on('text', (text) => texts.push(text.trim()))
  parser.write(svg).close()
  return { tags, texts: texts.filter(Boolean) }
}

const said = (report: HealthReport) =>
  Object.values(badgesOf(report).overall).map(({ label, message, tone }) => `${label}: ${message} (${tone})`)

describe('the badges of the repository', () => {
  test.each([
    [
      'healthy',
      healthy,
      [
        'pipeline: healthy (good)',
        'success rate: 96.6 % of 29 (good)',
        'MTTR: never red (good)',
        'flaky jobs: no job was read (unknown)',
      ],
    ],
    ['unhealthy', unhealthy, ['pipeline: unhealthy (bad)', 'MTTR: red for 14 h 18 min (bad)']],
    [
      'unknown',
      unknown,
      ['pipeline: unknown (unknown)', 'success rate: no data (unknown)', 'MTTR: no data (unknown)'],
    ],
    ['everything', everything, ['flaky jobs: 1 of 1 job (warning)']],
  ] as const)('of the %s report', (_, report, expected) => {
    expect(said(report)).toEqual(expect.arrayContaining([...expected]))
  })

  test('say the numbers of the report', () => {
    const { overall, workflows } = badgesOf(degraded)
    expect(overall['success-rate'].message).toBe('90 % of 40')
    expect([...workflows.keys()].toSorted()).toEqual(['ci', 'nightly'])
    expect(workflows.get('nightly')?.['success-rate']).toEqual({
      ...{ label: 'Nightly success rate', message: '80 % of 20', tone: 'bad' },
    })
  })

  test('of 200 workflows are of the 50 worst', () => {
    expect(badgesOf(many).workflows.size).toBe(50)
  })
})

test('each is a picture and what shields.io asks for, in a folder for each workflow', () => {
  const files = badgeFiles(badgesOf(healthy), 'docs/badges/')
  expect(files).toHaveLength(3 * 8)
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'docs/badges/health.svg',
      'docs/badges/mttr.json',
      'docs/badges/ci/flakiness.svg',
    ]),
  )
  for (const { path, text } of files) {
    if (path.endsWith('.svg')) expect(read(text).tags[0]).toBe('svg')
    else expect(validate(JSON.parse(text))).toBe(true)
  }
})

describe('a picture', () => {
  const svg = toBadgeSvg({ label: 'success rate', message: '96.2 % of 412', tone: 'good' })
  test('says its words to those who do not see it', () => {
    expect(svg).toContain('role="img" aria-label="success rate: 96.2 % of 412"')
    expect(read(svg).texts).toEqual(['success rate: 96.2 % of 412', 'success rate', '96.2 % of 412'])
  })

  test('is as wide as its words in Verdana', () => {
    expect(textWidth('success rate')).toBe(68.2)
    expect([textWidth(''), textWidth('W'), textWidth('i'), textWidth('語')]).toEqual([0, 10.9, 3, 11])
  })

  test.each(Object.keys(colours) as BadgeTone[])(
    'of tone %s can be read: white on it is 4.5 to 1',
    (tone) => {
      const channel = (i: number) => {
        const share = Number.parseInt(colours[tone].slice(i, i + 2), 16) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }
      const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
      expect(1.05 / (luminance + 0.05)).toBeGreaterThanOrEqual(4.5)
    },
  )

  const plain = read(svg).tags
  const check = (text: string) => {
    const badge = { label: text, message: text, tone: 'bad' } as const
    expect(read(toBadgeSvg(badge)).tags).toEqual(plain)
    expect(validate(toEndpoint(badge))).toBe(true)
  }

  test('stays one, whatever strangers call their workflows', () => {
    fc.assert(fc.property(hostileText, check), { numRuns: 100 })
    for (const text of ['', '\ud800', '\uffff', '\u0000\u001b', '💥'.repeat(5000), ']]>', '<!--']) check(text)
  })

  testWithVectors('no known attack changes it', () => {
    for (const text of hostileTexts()) check(text)
  })
})

describe('folders of workflows', () => {
  const of = (...paths: string[]) => folderNames(paths.map((path, i) => ({ id: i + 1, path })))
  test('are called like their files, and no two alike', () => {
    expect(of('.github/workflows/ci.yml', '.github/workflows/CI.yaml', 'dynamic/pages/pages-build')).toEqual([
      'ci-1',
      'ci-2',
      'pages-build',
    ])
    expect(of('.github/workflows/../..', '', 'a/%2e%2e.yml')).toEqual(['workflow-1', 'workflow-2', '2e-2e'])
  })

  test('have harmless names, and each its own, whatever the files are called', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), (paths) => {
        const names = of(...paths)
        expect(new Set(names).size).toBe(names.length)
        for (const name of names) expect(name).toMatch(/^[a-z0-9_][a-z0-9_-]*$/)
      }),
      { numRuns: 100 },
    )
  })
})
