import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { toEmail } from '../../src/render/email.ts'
import { oneLine } from '../../src/render/literal.ts'
import { opened, options } from '../builders/messages.ts'
import { openBrowser } from './browser.ts'
import { hostileTexts, testWithVectors } from './payloads.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** As many as an e-mail holds whole. */
const AT_ONCE = 20

testWithVectors('in a browser, an e-mail shows what strangers wrote, and does nothing of it', async () => {
  const page = await browser.newPage()
  const done: string[] = []
  page.on('request', (request) => done.push(request.url()))
  page.on('dialog', (dialog) => {
    done.push(dialog.message())
    dialog.dismiss().catch(() => undefined)
  })
  const look = async (texts: readonly string[]) => {
    const message = { ...opened, suspects: [], broke: texts.map((text) => ({ text })) }
    await page.setContent(toEmail(message, options).html)
    return {
      elements: await page.locator('body *:not(wbr)').count(),
      shown: await page.locator('li').allTextContents(),
    }
  }
  const { elements } = await look(Array.from({ length: AT_ONCE }, () => 'harmless'))
  const texts = hostileTexts().filter((text) => /[<>&"']/.test(text) && oneLine(text).length < 200)
  expect(texts.length).toBeGreaterThan(100)
  for (let i = 0; i + AT_ONCE <= texts.length; i += AT_ONCE) {
    const some = texts.slice(i, i + AT_ONCE)
    expect(await look(some)).toEqual({ elements, shown: some.map((text) => oneLine(text).trim()) })
  }
  expect(done).toEqual([])
})
