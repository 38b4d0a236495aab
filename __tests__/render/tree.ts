import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** As much of a Markdown tree as these tests look at. */
export type Tree = {
  readonly type: string
  readonly value?: string | undefined
  readonly url?: string | undefined
  readonly depth?: number | undefined
  readonly lang?: string | null | undefined
  readonly children?: readonly Tree[]
}

const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }

export function parse(markdown: string): Tree {
  return fromMarkdown(markdown, options)
}

/** The structure alone. Text and code spans, however many, are one `words`; so is a run without any. */
export function shapeOf(tree: Tree): string {
  if (tree.type === 'text' || tree.type === 'inlineCode') return 'words'
  const inner = (tree.children ?? [])
    .map(shapeOf)
    .filter((shape, i, all) => shape !== 'words' || all[i - 1] !== shape)
  const html = tree.type === 'html' ? (tree.value ?? '').replace(/(?<=<summary>).*(?=<\/summary>)/, '…') : ''
  const facts = [tree.depth, tree.lang, tree.url, html].filter(Boolean).join(' ')
  return `${tree.type}${facts && `:${facts}`}(${inner.join(',')})`
}

/** What a reader sees of it, code included. */
export function wordsOf(tree: Tree): string {
  return tree.type === 'html' ? '' : (tree.value ?? (tree.children ?? []).map(wordsOf).join(''))
}

/** Texts outside of code, in which GitHub looks for mentions, references, commits and emoji codes. */
export function plainTexts(tree: Tree): readonly string[] {
  return tree.type === 'text' ? [tree.value ?? ''] : (tree.children ?? []).flatMap(plainTexts)
}
