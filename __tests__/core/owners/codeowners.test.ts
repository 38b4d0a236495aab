import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ownerRulesIn, ownersOf } from '../../../src/core/owners/codeowners.ts'

const owners = (text: string, path: string) => ownersOf(ownerRulesIn(text), path)
const owns = (pattern: string, path: string) => owners(`${pattern} @a`, path).length > 0

/** The rules of GitHub's own example, one of each kind. */
const documented = `
# Each line is a file pattern followed by one or more owners.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/*  docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`

test.each([
  ['README.md', ['@global-owner1', '@global-owner2']],
  ['src/deep/in/index.js', ['@js-owner']],
  ['main.go', ['docs@example.com']],
  ['notes/a.txt', ['@octo-org/octocats']],
  ['build/logs/today/1.txt', ['@octocat']],
  ['docs/getting-started.md', ['@doctocat']],
  ['docs/build-app/troubleshooting.md', ['@doctocat']],
  ['nested/apps/main.js', ['@octocat']],
  ['scripts/x.sh', ['@doctocat', '@octocat']],
  ['deeply/nested/logs/1.log', ['@octocat']],
  ['apps/main.js', ['@octocat']],
  ['apps/github', []],
  ['apps/github/index.js', []],
] as const)('in the documented example %s belongs to %j', (path, expected) => {
  expect(owners(documented, path)).toEqual(expected)
})

describe('a pattern', () => {
  test.each([
    ['docs/*', ['docs/a.md'], ['docs/b/a.md', 'x/docs/a.md', 'docs']],
    ['/docs/*', ['docs/a.md'], ['docs/b/a.md', 'x/docs/a.md']],
    ['/*', ['a.md'], ['docs/a.md']],
    ['*', ['a', '.a', 'b/c/d'], []],
    ['*.js', ['a.js', 'b/c/a.js', '.js', 'lib.js/a.c'], ['a.jsx', 'ajs']],
    ['apps/', ['apps/a', 'x/apps/a/b'], ['apps', 'x/apps', 'myapps/a']],
    ['/apps/', ['apps/a', 'apps/a/b'], ['x/apps/a', 'apps']],
    ['apps', ['apps', 'apps/a', 'x/apps/a'], ['myapps', 'appsy/a']],
    ['/apps', ['apps', 'apps/a'], ['x/apps']],
    ['apps/github', ['apps/github', 'apps/github/a'], ['x/apps/github']],
    ['**/logs', ['logs', 'a/logs/b', 'a/b/logs'], ['a/mylogs']],
    ['/a/**/b', ['a/b', 'a/x/b', 'a/x/y/b/c'], ['b', 'x/a/b', 'ab']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'x/a/b']],
    ['a?c', ['abc', 'x/a.c', 'aéc', 'a🔥c'], ['ac', 'a/c', 'abbc']],
    ['a*c', ['ac', 'abbc', 'x/a-c/y'], ['a/c']],
    ['Makefile', ['Makefile'], ['makefile', 'MAKEFILE']],
    [String.raw`with\ space/a\*`, ['with space/a*'], ['with space/ab', 'with']],
    [String.raw`\[slug\]/`, ['[slug]/a', 'app/[slug]/b'], ['s/a']],
    ['a#b', ['a#b'], ['a']],
    ['.github/workflows/*.yml', ['.github/workflows/ci.yml'], ['.github/workflows/ci.yaml']],
  ] as const)('%s reaches as far as it should', (pattern, inside, outside) => {
    expect(inside.filter((path) => !owns(pattern, path))).toEqual([])
    expect(outside.filter((path) => owns(pattern, path))).toEqual([])
  })

  test.each(['!a', '[ab]', 'a[0-9]', String.raw`\#a`, '/', '//'])(
    '%s is none, and its line is skipped',
    (pattern) => {
      expect(ownerRulesIn(`${pattern} @a`)).toEqual([])
      for (const path of ['a', 'b', 'a0', '#a', 'x/a'])
        expect(owners(`* @all\n${pattern} @a`, path)).toEqual(['@all'])
    },
  )
})

describe('a line', () => {
  test.each([
    ['a @x @x-y_corp @o/t.e-a_m me@example.com', ['@x', '@x-y_corp', '@o/t.e-a_m', 'me@example.com']],
    ['\t a \t @x\t@y  ', ['@x', '@y']],
    ['a @x # @y', ['@x']],
    ['a # @x', []],
    ['a', []],
    ['a @x\r', ['@x']],
  ])('%j gives %j', (line, expected) => {
    expect(owners(`* @all\n${line}`, 'a')).toEqual(expected)
  })

  test.each(['a x', 'a @', 'a @x/', 'a @x @y/z/w', 'a @x,@y', 'a <!channel>', 'a [x](y)'])(
    '%j names no owners, and is skipped',
    (line) => {
      expect(owners(`* @all\n${line}`, 'a')).toEqual(['@all'])
    },
  )

  test('is whole whatever ends it, and behind a byte order mark', () => {
    expect(owners('\u{FEFF}a @x\r\nb @y\rc @z', 'a')).toEqual(['@x'])
    expect(owners('\u{FEFF}a @x\r\nb @y\rc @z', 'c')).toEqual(['@z'])
  })
})

test('a file of 3 MB is not loaded, one below that is', () => {
  const file = (bytes: number) => `a @x${' '.repeat(bytes - 4)}`
  const limit = 3 * 1024 * 1024
  expect(owners(file(limit - 1), 'a')).toEqual(['@x'])
  expect(owners(file(limit), 'a')).toEqual([])
  expect(owners(`a @x #${'é'.repeat(limit / 2)}`, 'a')).toEqual([])
})

test.each([
  ['stars', '*a'.repeat(20_000)],
  ['folders of any depth', '**/a/'.repeat(20_000)],
  ['letters', 'a'.repeat(1_000_000)],
  ['backslashes', '\\'.repeat(1_000_001)],
  ['question marks', `*${'?'.repeat(1_000_000)}`],
])('a line of nothing but %s ends soon', (_, pattern) => {
  expect(owns(`${pattern}b`, 'a'.repeat(4000))).toBe(false)
  expect(owns(`${pattern}b`, 'a/'.repeat(2000))).toBe(false)
})

const name = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '.', '*', '?', '#', ' ', '\\'),
  minLength: 1,
  maxLength: 4,
})
const somePath = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))

test('a path written out, with all that means something escaped, owns itself and what is below it', () => {
  fc.assert(
    fc.property(somePath, somePath, (path, other) => {
      const text = `/${path.replace(/[*?\\ ]/g, String.raw`\$&`)} @a`
      expect(owners(text, path)).toEqual(['@a'])
      expect(owners(text, `${path}/${other}`)).toEqual(['@a'])
      expect(owners(text, other).length > 0).toBe(other === path || other.startsWith(`${path}/`))
    }),
  )
})

test('a pattern says the same as the expression that it stands for', () => {
  const piece = fc.constantFrom('a', 'b', '*', '?', '/', '/**/', 'ab')
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/'), minLength: 1, maxLength: 8 })
  const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `/${pieces.join('')}`)
  const isPath = (text: string) => !/^\/|\/$|\/\//.test(text)
  fc.assert(
    fc.property(
      pattern.filter((text) => !/\/\/|\/$|\*\*$|\*\*[^/]|[^/]\*\*/.test(text)),
      letters.filter(isPath),
      (text, path) => {
        const parts = text.slice(1).replaceAll('**/', '§').split('')
        const source = parts
          .map((one) => ({ '*': '[^/]*', '?': '[^/]', '§': '(?:.+/)?' })[one] ?? one)
          .join('')
        const below = text.endsWith('/*') ? '' : '(?:/.*)?'
        const expected = new RegExp(`^${source}${below}$`).test(path)
        expect({ text, path, owns: owns(text, path) }).toEqual({ text, path, owns: expected })
      },
    ),
    { numRuns: 1000 },
  )
})
