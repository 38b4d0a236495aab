import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Doc, Inline } from '../../src/render/document.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { hostileText, hostileTexts, testWithVectors } from './payloads.ts'
import { parse, plainTexts, shapeOf, type Tree, wordsOf } from './tree.ts'

const href = 'https://github.com/octo-org/octo-repo/actions/runs/1'

/** The same text in every place a document has for text. */
function everywhere(text: string): Doc {
  return {
    tone: 'good',
    title: `T ${text}`,
    blocks: [
      { kind: 'heading', text: `H ${text}` },
      { kind: 'paragraph', content: [text] },
      { kind: 'paragraph', content: [{ strong: text }, ' after'] },
      { kind: 'paragraph', content: [{ text, href }] },
      { kind: 'list', items: [[text], ['END']] },
      {
        kind: 'table',
        head: [`C ${text}`, 'END'],
        align: ['left', 'right'],
        rows: [
          [[text], ['END']],
          [[{ text, href }], [{ strong: `S ${text}` }]],
        ],
      },
      { kind: 'details', summary: `D ${text}`, blocks: [{ kind: 'paragraph', content: [`P ${text}`] }] },
      { kind: 'code', text },
      {
        kind: 'chart',
        title: text,
        x: [text, text],
        y: { title: text, from: 0, to: 100 },
        values: [1, 2.25],
      },
      { kind: 'paragraph', content: ['END'] },
    ],
  }
}

/** The documented form: one line, nothing unseen, and at most 1,000 characters. */
function normal(text: string): string {
  const line = unseen(text.replace(/\r\n|[\r\n\t]/g, ' '))
  const characters = [...line]
  return (characters.length > 1000 ? `${characters.slice(0, 999).join('')}…` : line).replace(/^ +| +$/g, '')
}

function unseen(text: string): string {
  const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
  return [...text.toWellFormed()]
    .map((c) =>
      hidden.test(c) && !['\t', '\n', '\ufe0e', '\ufe0f'].includes(c)
        ? `\\u{${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
        : c,
    )
    .join('')
}

/** In a table a bar cannot stand right behind a backslash. */
function inTable(text: string): string {
  return normal(text).replaceAll('\\|', '\\ |')
}

/** In a link a colon cannot stand right behind a bracket. */
function inLink(text: string): string {
  return normal(text.replaceAll(']:', '] :'))
}

const harmless = shapeOf(parse(toMarkdown(everywhere('harmless'))))

const magic = [
  /@/,
  /#\d/,
  /\bGH-\d/i,
  /(?<![0-9a-z_])[0-9a-f]{7,40}(?![0-9a-z_])/i,
  /:[\w+-]+:/,
  /www\./i,
  /https?:\/\//i,
  /[[\]`*_~|\\$&!]/,
  /\S[<>]|[<>]\S/,
]

function check(text: string): void {
  if (normal(text) === '') {
    checkBlank(text)
    return
  }
  const tree = parse(toMarkdown(everywhere(text)))
  expect(shapeOf(tree)).toBe(harmless)
  const found = plainTexts(tree).filter((plain) => magic.some((pattern) => pattern.test(plain)))
  expect(found).toEqual([])
  const [title, heading, paragraph, strong, link, list, table, details, inDetails, close, code, chart, end] =
    tree.children ?? []
  const cells = (table?.children ?? []).flatMap((row) => row.children ?? []).map(wordsOf)
  expect({
    title: words(title),
    heading: words(heading),
    paragraph: words(paragraph),
    strong: words(strong),
    link: words(link),
    list: list?.children?.map(wordsOf),
    cells,
    summary: summaryOf(details),
    inDetails: words(inDetails),
    close: close?.value,
    code: words(code),
    end: words(end),
  }).toEqual({
    title: `🟢 ${normal(`T ${text}`)}`,
    heading: normal(`H ${text}`),
    paragraph: normal(text),
    strong: `${normal(text)} after`,
    link: inLink(text),
    list: [normal(text), 'END'],
    cells: [`C ${text}`, 'END', text, 'END', inLink(text), `S ${text}`].map(inTable),
    summary: normal(`D ${text}`),
    inDetails: normal(`P ${text}`),
    close: '</details>',
    code: unseen(text.replaceAll('\r\n', '\n')),
    end: 'END',
  })
  expect(words(chart)).toMatch(
    /^%%\{init: [\w{}": ,#]+%%\nxychart-beta\n {4}title "[\w /.,()-]*"\n {4}x-axis \["[\w /.,()-]*", "[\w /.,()-]*"\]\n {4}y-axis "[\w /.,()-]*" 0 --> 100\n {4}bar \[1, 2\.3\]$/,
  )
}

/** Blank text makes no paragraph, and no asterisks or brackets without a text in them. */
function checkBlank(text: string): void {
  const tree = parse(toMarkdown(everywhere(text)))
  expect((tree.children ?? []).map(({ type }) => type).join(' ')).toBe(
    'heading heading paragraph paragraph list table html paragraph html code code paragraph',
  )
  const alone = toMarkdown({
    tone: 'good',
    title: text,
    blocks: [{ kind: 'paragraph', content: [{ strong: text }] }],
  })
  expect(shapeOf(parse(alone))).toBe('root(heading:2(words))')
}

function words(tree: Tree | undefined): string {
  return tree === undefined ? 'nothing' : wordsOf(tree)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a summary shows; nothing but code tags may be in it, nor anything GitHub looks for outside of them. */
function summaryOf(tree: Tree | undefined): string {
  const inner = /^<details>\n<summary>(.*)<\/summary>$/.exec(tree?.value ?? '')?.[1]
  if (inner === undefined) return 'no summary'
  const parts = inner.split(/<code>(.*?)<\/code>/)
  expect(parts.filter((part) => /[<>"']|&(?!(amp|lt|gt|quot|#39);)/.test(part))).toEqual([])
  expect(
    parts.filter((part, i) => i % 2 === 0 && magic.some((pattern) => pattern.test(decoded(part)))),
  ).toEqual([])
  return decoded(parts.join('')).replace(/ +$/, '')
}

function decoded(html: string): string {
  return html.replace(/&([^;]*);/g, (whole, name) => entities[name] ?? whole)
}

testWithVectors(
  'no known attack becomes markup, a mention, a reference or a link in any place of a document',
  () => {
    const texts = hostileTexts()
    expect(texts.length).toBeGreaterThan(600)
    for (const text of texts) check(text)
  },
)

test('no text thick with punctuation becomes markup in any place of a document', () => {
  fc.assert(fc.property(hostileText, check), { numRuns: 400 })
})

test('a text of nothing leaves no stray markup', () => {
  for (const blank of ['', ' ', '\n', '\t \r\n']) check(blank)
})

test('neighbours make nothing together that none of them is alone', () => {
  const part = fc.oneof(
    hostileText,
    hostileText.map((strong) => ({ strong })),
    hostileText.map((text) => ({ text: `L${text}`, href })),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (content: readonly Inline[]) => {
      const markdown = toMarkdown({
        tone: 'bad',
        title: 'T',
        blocks: [{ kind: 'paragraph', content: ['P', ...content] }],
      })
      const tree = parse(markdown)
      const nodes = tree.children?.[1]?.children ?? []
      expect(tree.children?.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
      expect(
        nodes
          .filter(({ type }) => type !== 'text' && type !== 'inlineCode')
          .map(({ type, value }) => value ?? type),
      ).toEqual(
        content.flatMap((part) => {
          if (typeof part === 'string') return []
          if ('strong' in part) return normal(part.strong) === '' ? [] : ['<strong>', '</strong>']
          return ['link']
        }),
      )
      expect(plainTexts(tree).filter((plain) => magic.some((pattern) => pattern.test(plain)))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('a long text is cut where it stands and takes nothing with it', () => {
  check('`'.repeat(999))
  check(`${'a'.repeat(998)}@octocat`)
  check('🟢'.repeat(3000))
  check('@a `'.repeat(2000))
})

test('a code block of very many back-ticks is rendered', () => {
  expect(
    wordsOf(
      parse(toMarkdown({ tone: 'good', title: 'T', blocks: [{ kind: 'code', text: '` '.repeat(200_000) }] })),
    ),
  ).toContain('` `')
})
