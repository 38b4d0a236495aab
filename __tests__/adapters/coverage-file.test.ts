import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_COVERAGE_BYTES, readCoverageFiles } from '../../src/adapters/coverage/coverage-file.ts'

let place = ''
let workspace = ''
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'coverage-')))
  workspace = join(place, 'workspace')
  mkdirSync(workspace)
})
afterEach(() => rmSync(place, { recursive: true }))

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), content)
  return path
}

async function read(...paths: readonly string[]): Promise<string> {
  const reading = await readCoverageFiles(paths, workspace)
  if (reading.kind === 'failed') return reading.why
  const { covered, total, what, format } = reading.coverage
  return `${covered} of ${total} ${what} (${format})`
}

const lcov = 'SF:a\nDA:1,1\nDA:2,0\nend_of_record\n'
const jacoco = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report name="a &amp; b"><sessioninfo id="x" start="1" dump="2"/><package name="p"><class name="p/C">
<counter type="LINE" missed="1" covered="0"/></class><counter type="LINE" missed="1" covered="0"/></package>
<counter type="INSTRUCTION" missed="40" covered="60"/><counter type="LINE" missed="2" covered="6"/></report>`
const cobertura = `<?xml version="1.0" ?>
<!DOCTYPE coverage SYSTEM 'http://cobertura.sourceforge.net/xml/coverage-03.dtd'>
<coverage line-rate="0.5" branch-rate="0" version="1.9" timestamp="1"><sources><source>/src</source></sources>
<packages><package name=""><classes><class name="a" filename="a.py"><methods/><lines><line number="1" hits="1"/>
<line number="2" hits="0"><conditions/></line></lines></class></classes></package></packages></coverage>`
const clover = `<coverage generated="1" clover="3.2.0"><project timestamp="1" name="All files">
<metrics statements="4" coveredstatements="3" elements="9" coveredelements="5"/><file name="a.js" path="/a.js">
<metrics statements="4" coveredstatements="3"/><line num="1" count="1" type="stmt"/></file></project></coverage>`

describe('a file of the workspace', () => {
  test.each([
    ['lcov.info', lcov, '1 of 2 lines (lcov)'],
    ['jacoco.xml', jacoco, '6 of 8 lines (jacoco)'],
    ['cobertura.xml', cobertura, '1 of 2 lines (cobertura)'],
    ['clover.xml', clover, '3 of 4 statements (clover)'],
    ['deep/er/summary.json', '{"total":{"lines":{"total":4,"covered":3}}}', '3 of 4 lines (istanbul)'],
    ['cover.out', 'mode: set\na.go:1.1,2.2 3 1\n', '3 of 3 statements (go)'],
    ['any name at all', jacoco, '6 of 8 lines (jacoco)'],
  ])('%s is read for what it holds', async (path, content, expected) => {
    expect(await read(write(path, content))).toBe(expected)
  })

  test('is found by its whole path too', async () => {
    expect(await read(join(workspace, write('lcov.info', lcov)))).toBe('1 of 2 lines (lcov)')
  })

  test('of UTF-16, either way round, or of UTF-8 with a mark is read', async () => {
    const little = Buffer.from(`\ufeff${jacoco}`, 'utf16le')
    expect(await read(write('little', little))).toBe('6 of 8 lines (jacoco)')
    expect(await read(write('big', Buffer.from(little).swap16()))).toBe('6 of 8 lines (jacoco)')
    expect(await read(write('eight', `\ufeff${lcov}`))).toBe('1 of 2 lines (lcov)')
  })

  test('with names in a code page of long ago is read: its numbers are plain', async () => {
    expect(await read(write('latin', Buffer.from(lcov.replace('SF:a', 'SF:\xe4\xff'), 'latin1')))).toBe(
      '1 of 2 lines (lcov)',
    )
  })

  test('of XML says why it has no coverage wherever it is cut off', async () => {
    const stated = cobertura.replace('<coverage ', '<coverage lines-covered="1" lines-valid="2" ')
    const whole = fc.constantFrom(jacoco, cobertura, stated, clover)
    await fc.assert(
      fc.asyncProperty(whole, fc.nat(1_000_000), async (xml, at) => {
        expect(await read(write('torn', xml.slice(0, at % xml.length)))).toMatch(/^torn: it is /)
      }),
    )
  })
})

describe('several files', () => {
  test('are added up, each once, whether commas or line breaks are between them', async () => {
    write('a', lcov)
    write('b', lcov)
    write('c', lcov)
    expect(await read('a', 'b', 'c', 'a')).toBe('3 of 6 lines (lcov)')
  })

  test('of which one is broken give no number', async () => {
    expect(await read(write('a', lcov), write('b', 'SF:a\n'))).toBe(
      'b: it ends inside of a record: it is not whole',
    )
  })

  test('of two kinds give no number', async () => {
    expect(await read(write('a', lcov), write('b', clover))).toBe(
      'lines of lcov and statements of clover make no sum',
    )
  })
})

describe('hostile XML', () => {
  const counter = '<counter type="LINE" missed="2" covered="6"/>'
  test.each([
    [
      'a billion laughs',
      `<!DOCTYPE r [<!ENTITY a "${'l'.repeat(50)}">${[...'bcdefghij']
        .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
        .join('')}]><report name="&j;">${counter}</report>`,
      'undefined entity',
    ],
    [
      'an entity of a file',
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><report>&x;${counter}</report>`,
      'undefined entity',
    ],
    ['nesting without end', '<report>'.repeat(100_000), 'nested more than 100 deep'],
    ['two roots', `<report>${counter}</report><report/>`, 'only one root'],
    [
      'one attribute twice',
      `<report>${counter.replace('missed', 'covered')}</report>`,
      'duplicate attribute',
    ],
    ['a NUL', `<report>\0${counter}</report>`, 'disallowed character'],
    ['nothing but a document type', '<!DOCTYPE report>', 'must contain a root element'],
  ])('with %s is refused', async (_, xml, why) => {
    const said = await read(write('x.xml', xml))
    expect(said).toMatch(/^x\.xml: it is no whole XML: /)
    expect(said).toContain(why)
  })

  test('with a document type elsewhere does not have it read', async () => {
    const xml = `<!DOCTYPE report SYSTEM "file://${join(place, 'no such')}"><report>${counter}</report>`
    expect(await read(write('x.xml', xml))).toBe('6 of 8 lines (jacoco)')
  })

  test('with attributes called like members of objects is read for its numbers', async () => {
    const xml = `<report __proto__="1" constructor="2">${counter}</report>`
    expect(await read(write('x.xml', xml))).toBe('6 of 8 lines (jacoco)')
  })

  test('says little of what it holds', async () => {
    expect((await read(write('x.xml', `<report><${'x'.repeat(100_000)}></y>`))).length).toBeLessThan(300)
  })
})

describe('a path', () => {
  test('that leads out of the workspace is refused', async () => {
    writeFileSync(join(place, 'secret'), lcov)
    symlinkSync(join(place, 'secret'), join(workspace, 'link'))
    symlinkSync(place, join(workspace, 'folder'))
    for (const path of ['../secret', join(place, 'secret'), 'link', 'folder/secret', 'a/../../secret']) {
      mkdirSync(join(workspace, 'a'), { recursive: true })
      expect(await read(path)).toBe(`${path}: it is not in the workspace`)
    }
  })

  test('within the workspace is not, for links and odd names', async () => {
    write('..coverage', lcov)
    symlinkSync(join(workspace, '..coverage'), join(workspace, 'link'))
    expect(await read('..coverage')).toBe('1 of 2 lines (lcov)')
    expect(await read('link')).toBe('1 of 2 lines (lcov)')
  })

  test('of what is no file says so, without waiting for it', async () => {
    execFileSync('mkfifo', [join(workspace, 'pipe')])
    expect(await read('pipe')).toBe('pipe: it is no file')
    expect(await read('.')).toBe('.: it is no file')
  })

  test('of nothing says so', async () => {
    expect(await read('missing.xml')).toBe('missing.xml: there is no such file')
    expect(await read('a\0b')).toMatch(/null bytes/)
    expect(await read()).toBe('there is no file')
  })

  test('of too large a file is not read', async () => {
    truncateSync(join(workspace, write('huge', '')), MAX_COVERAGE_BYTES + 1)
    expect(await read('huge')).toBe(`huge: it is larger than ${MAX_COVERAGE_BYTES} bytes`)
  })
})
