import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { link } from '../../src/render/document.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { parse, type Tree } from './tree.ts'

const server = 'https://github.com'
const page = `${server}/octo-org/octo-repo/actions/runs/1`

test('an address of our own server is a link', () => {
  expect(link('run', page, server)).toEqual({ text: 'run', href: page })
  expect(link('run', page, `${server}/octo-org/octo-repo`)).toEqual({ text: 'run', href: page })
  const onPremises = 'http://git.example:8080/o/r'
  expect(link('run', onPremises, 'http://git.example:8080')).toEqual({ text: 'run', href: onPremises })
})

test.each([
  undefined,
  '',
  'https://github.com.evil.example/',
  'https://evil.example/github.com',
  'https://evilgithub.com/',
  'https://gist.github.com/',
  'http://github.com/',
  'https://github.com:8443/',
  'https://github.com@evil.example/',
  'https://octocat@github.com/',
  'https://octocat:secret@github.com/',
  'https://:secret@github.com/',
  'https://evil.example\\@github.com/',
  '//github.com/octo-org',
  '/octo-org',
  '\\\\github.com\\octo-org',
  'javascript:alert(1)',
  'javascript://github.com/%0Aalert(1)',
  'data:text/html,https://github.com',
  'blob:https://github.com/1',
  'view-source:https://github.com/',
  'ftp://github.com/',
  'file:///etc/passwd',
])('%j stays text', (href) => {
  expect(link('run', href, server)).toBe('run')
})

test('back-slashes and tabs cannot make a link point elsewhere', () => {
  expect(link('run', 'https:\\\\github.com\\@evil.example', server)).toEqual({
    text: 'run',
    href: 'https://github.com/@evil.example',
  })
  expect(link('run', 'https://git\thub.com/o', server)).toEqual({ text: 'run', href: 'https://github.com/o' })
})

test('a link without a text shows its address', () => {
  expect(link(' ', page, server)).toEqual({ text: page, href: page })
})

function decoded(url: string): string {
  return url.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function linksIn(tree: Tree): readonly (string | undefined)[] {
  return tree.type === 'link' ? [tree.url] : (tree.children ?? []).flatMap(linksIn)
}

test('nothing in an address ends the link or leads to another server', () => {
  const tail = fc.array(
    fc.constantFrom(...'()<>[]{}"\'`|\\ \n\t&;#?/%@:!*_~^$aé中\u202e\ud800', '&lt;', '&#41;', '](', '%29'),
  )
  fc.assert(
    fc.property(tail, (parts) => {
      const inline = link('L', `${page}/${parts.join('')}`, server)
      const markdown = toMarkdown({
        tone: 'good',
        title: 'T',
        blocks: [
          { kind: 'paragraph', content: ['a ', inline, ' @b `'] },
          { kind: 'table', head: ['H'], align: ['left'], rows: [[[inline, ' `']]] },
        ],
      })
      const links = linksIn(parse(markdown))
      expect(links).toHaveLength(2)
      for (const url of links) {
        expect(url).toMatch(/^https:\/\/github\.com\/[\w\-.~:/?#%=+,;@&]*$/)
        expect(decoded(url ?? '')).toBe(decoded(new URL(`${page}/${parts.join('')}`).href))
      }
    }),
    { numRuns: 1000 },
  )
})
