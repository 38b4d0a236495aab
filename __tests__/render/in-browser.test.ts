import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { toBadgeSvg } from '../../src/render/badges/badge-svg.ts'
import { toEmail } from '../../src/render/email.ts'
import { toHtml } from '../../src/render/html.ts'
import { oneLine } from '../../src/render/literal.ts'
import { weeklyDoc } from '../../src/render/weekly.ts'
import { opened, options } from '../builders/messages.ts'
import { openBrowser } from './browser.ts'
import { hostileTexts, testWithVectors } from './payloads.ts'
import { weeklyWithAllOf } from './weekly-reports.ts'

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

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
/** What stands between a tag that would run and one that would load. */
const hostile = '"><img src=https://e.example/x onerror=alert(1)><script>alert(2)</script>'

test('in a browser, light or dark, wide or narrow, a report is for everybody, and loads and runs nothing', async () => {
  const report = weeklyWithAllOf((usual) => `${usual} ${hostile}`)
  const html = toHtml(weeklyDoc(report), report).replaceAll('<details>', '<details open>')
  const page = await browser.newPage({ bypassCSP: true })
  const done: string[] = []
  page.on('request', (request) => done.push(request.url()))
  page.on('console', (message) => done.push(message.text()))
  page.on('dialog', (dialog) => {
    done.push(dialog.message())
    dialog.dismiss().catch(() => undefined)
  })
  await page.setContent(html)
  expect(await page.locator('h1').textContent()).toContain(hostile)
  await page.evaluate(axe)
  for (const [colorScheme, width] of [
    ['light', 1000],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const violations: unknown = await page.evaluate(
      'axe.run().then((found) => found.violations.map((one) => one.id))',
    )
    expect([violations, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([[], width])
  }
  expect(done).toEqual([])
  await page.close()
})

test('in a browser, a badge is as wide as it says, and its words do not overlap', async () => {
  const page = await browser.newPage()
  const svg = toBadgeSvg({ label: 'success rate', message: '96.2 % of 412', tone: 'good' })
  await page.setContent(`<img alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}">${svg}`)
  const boxes: { readonly left: number; readonly right: number }[] = await page.evaluate(
    '[...document.querySelectorAll("svg, text")].map((one) => ({ left: one.getBoundingClientRect().left, right: one.getBoundingClientRect().right }))',
  )
  const [whole, label, message] = boxes.map(
    ({ left, right }) => [Math.round(left), Math.round(right)] as const,
  )
  expect(await page.evaluate('document.querySelector("img").naturalWidth')).toBe(
    Math.round((whole?.[1] ?? 0) - (whole?.[0] ?? 0)),
  )
  expect(label?.[0]).toBeGreaterThan(whole?.[0] ?? 0)
  expect(message?.[0]).toBeGreaterThan(label?.[1] ?? 0)
  expect(message?.[1]).toBeLessThan(whole?.[1] ?? 0)
  await page.close()
})
