import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { oneLine } from '../../src/render/literal.ts'
import { toTeams } from '../../src/render/teams.ts'
import { opened, options } from '../builders/messages.ts'
import { openBrowser } from './browser.ts'
import { hostileTexts, testWithVectors } from './payloads.ts'

const library = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** As many as a card holds whole. */
const AT_ONCE = 10

type Shown = {
  /** What was read as Markdown. */
  readonly read: readonly string[]
  readonly links: readonly string[]
  readonly elements: number
  readonly words: string
}

/** Shows a card as Teams does: by Microsoft's own renderer, with what Markdown makes as HTML. */
const show = `
  function show(card) {
    const read = []
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      read.push(text)
      Object.assign(result, { outputHtml: text, didProcess: true })
    }
    const one = new AdaptiveCards.AdaptiveCard()
    one.parse(card)
    const element = one.render()
    document.body.replaceChildren(element)
    const links = [...element.querySelectorAll('a')].map(({ href }) => href)
    return { read, links, elements: element.querySelectorAll('*').length, words: element.textContent }
  }`

testWithVectors('in the renderer of Adaptive Cards, what strangers wrote is text', async () => {
  const page = await browser.newPage()
  const done: string[] = []
  page.on('request', (request) => done.push(request.url()))
  page.on('dialog', (dialog) => {
    done.push(dialog.message())
    dialog.dismiss().catch(() => undefined)
  })
  await page.addScriptTag({ path: library })
  await page.addScriptTag({ content: show })
  const look = async (texts: readonly string[]) => {
    const message = { ...opened, suspects: [], broke: texts.map((text) => ({ text })) }
    const card = toTeams(message, options).attachments[0].content
    return await page.evaluate<Shown>(`show(${JSON.stringify(card)})`)
  }
  const { elements } = await look(Array.from({ length: AT_ONCE }, () => 'harmless'))
  const texts = hostileTexts().filter((text) => oneLine(text).trim() !== '' && oneLine(text).length < 150)
  expect(texts.length).toBeGreaterThan(500)
  for (let i = 0; i + AT_ONCE <= texts.length; i += AT_ONCE) {
    const some = texts.slice(i, i + AT_ONCE)
    const shown = await look(some)
    expect([shown.elements, shown.links, shown.read]).toEqual([elements, [], []])
    for (const text of some)
      expect(shown.words).toContain(
        oneLine(text)
          .trim()
          .replaceAll(/\{\{(?=DATE|TIME)/g, '{ {'),
      )
  }
  expect(done).toEqual([])
})
