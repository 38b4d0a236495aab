import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { buildPage } from '../../scripts/dashboard-page.ts'
import type { Dashboard } from '../../src/core/reports/dashboard.ts'
import { renderDashboard } from '../../src/render/dashboard.ts'
import { visible } from '../../src/render/literal.ts'
import { openBrowser } from '../render/browser.ts'
import { hostileTexts, testWithVectors } from '../render/payloads.ts'
import { everythingBoard, quietBoard } from './boards.ts'

const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-dashboard-'))
const built = buildPage()
const board = everythingBoard()
let browser: Browser
let page: Page
/** What a page that shows facts alone has no reason to do. */
const done: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => done.push(message.text()))
  page.on('pageerror', ({ message }) => done.push(message))
  page.on('dialog', (dialog) => {
    done.push(dialog.message())
    dialog.dismiss().catch(() => undefined)
  })
  page.on('request', (request) => {
    if (request.url() !== fileUrl && !request.url().startsWith(`${fileUrl}#`)) done.push(request.url())
  })
  await page.addInitScript({
    content: `document.addEventListener('securitypolicyviolation', (event) => console.error(event.blockedURI))`,
  })
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

// What is asked of the page itself, as text: nothing else here knows a browser's names.
const violations = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`
const focused = `(() => {
  const { tagName, textContent, labels } = document.activeElement
  return tagName === 'TD' ? 'grid' : (labels?.[0]?.firstChild.textContent ?? textContent)
})()`
const painted = `[...document.querySelectorAll('canvas')].map((canvas) =>
  canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.filter((value) => value > 0).length)`

const fileUrl = `file://${join(folder, 'dashboard.html')}`

async function open(shown: Dashboard, { hash = '', minutesLater = 4 } = {}): Promise<void> {
  writeFileSync(join(folder, 'dashboard.html'), renderDashboard(shown, built))
  await page.goto('about:blank')
  await page.clock.setFixedTime(Date.parse(shown.generatedAt) + minutesLater * 60_000)
  await page.goto(`${fileUrl}${hash}`)
  done.splice(0, done.length, ...done.filter((one) => one !== 'about:blank'))
}

const textOf = async (selector: string) => await page.locator(selector).first().innerText()

test('says at once what is red, what broke, since when, and who should look', async () => {
  await open(board)
  const verdict = await textOf('#verdict')
  expect(verdict).toContain('main is red')
  for (const part of [
    'Package',
    'pack',
    'src/moon.ts(41,9): error TS2322: no',
    '25 h ago',
    'mona',
    'Round heights',
  ])
    expect(verdict).toContain(part)
  expect(await page.title()).toBe('✕ main is red – octo-org/tidewater')
  const { height = 0 } = (await page.locator('#verdict').boundingBox()) ?? {}
  expect(height).toBeLessThan(700)
  await open(quietBoard())
  expect(await textOf('#verdict')).toContain('main is green')
  expect(done).toEqual([])
})

describe.each([
  ['light', { width: 1280, height: 900 }],
  ['dark', { width: 390, height: 844 }],
] as const)('in %s, on a screen of %j', (colorScheme, viewport) => {
  test('nothing is in the way of anybody, says axe, and nothing is wider than the screen', async () => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(viewport)
    await open(board)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await page.evaluate(axe.source)
    expect(await page.evaluate(violations)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
    await page.evaluate(`location.hash = 'branch=other'`)
    await page.getByRole('heading', { name: /on other branches/ }).waitFor()
    expect(await page.evaluate(violations)).toEqual([])
    expect(done).toEqual([])
  })
})

describe('on a desk', () => {
  beforeAll(async () => await page.setViewportSize({ width: 1280, height: 900 }))

  test('charts draw, each with its numbers in a table', async () => {
    await open(board)
    const drawn = await page.evaluate<readonly number[]>(painted)
    expect(drawn).toHaveLength(4)
    for (const pixels of drawn) expect(pixels).toBeGreaterThan(1000)
    expect(await textOf('.marks')).toContain('◆ 2026-11-19 package.yml changed: Use a larger runner (mona)')
    await page.locator('#trend-success summary').click()
    await page.locator('#trend-success tbody tr').nth(7).waitFor()
    expect(await page.locator('#trend-success tbody tr').count()).toBe(8)
  })

  test('a filter changes the numbers and the address, and the address alone brings them back', async () => {
    await open(board)
    const everything = ['#verdict', '#seen-title', '#figures', '#attention', '#grid', '#kpis', '#trends']
    const texts = async () => await Promise.all(everything.map(textOf))
    const all = await texts()
    await page.locator('.filters').getByLabel('Workflow').focus()
    await page.locator('.filters').getByLabel('Workflow').selectOption({ label: 'CI' })
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT')
    await page.locator('.filters').getByLabel('Branch').selectOption({ label: 'main' })
    await page.locator('.filters').getByLabel('Period').selectOption({ label: '14 days' })
    const some = await texts()
    expect(everything.filter((_, i) => some[i] === all[i])).toEqual([])
    expect(some.slice(0, 2).join()).toMatch(/CI on main is green[\s\S]*14 days of CI on main/)
    expect(await page.locator('#grid tr.whole').count()).toBe(1)
    const hash = new URL(page.url()).hash
    await open(board, { hash })
    expect(await texts()).toEqual(some)
    expect(await page.locator('.filters').getByLabel('Workflow').inputValue()).not.toBe('')
    await page.evaluate(`location.hash = 'workflow=x&days=-1&branch=%ff&at=%3Cb%3E'`)
    expect(await texts()).toEqual(all)
    expect(await page.locator('.filters').getByLabel('Workflow').inputValue()).toBe('')
  })

  test('everything that can be used is reached by keyboard, in the order in which it is read', async () => {
    await open(board)
    const reached: string[] = []
    for (let i = 0; i < 200 && reached.at(-1) !== 'All data (JSON)'; i++) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate<string>(focused))
    }
    const stops = ['pack', 'Workflow', 'Branch', 'Period', 'grid', 'The same in numbers', 'All data (JSON)']
    expect([...new Set(reached.filter((name) => stops.includes(name)))]).toEqual(stops)
    expect(reached.filter((name) => name === 'grid')).toHaveLength(1)
  })

  test('the grid is one stop for the tabulator, and arrows lead to what is behind a cell', async () => {
    await open(board, { hash: '#days=14' })
    const stops = page.locator('.grid td[tabindex="0"]')
    expect(await stops.count()).toBe(1)
    await stops.focus()
    for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    const detail = await textOf('.detail')
    expect(detail).toContain('Package › pack failed at')
    expect(await page.locator('.detail a').allInnerTexts()).toEqual([
      expect.any(String),
      'run',
      'log',
      'cause',
    ])
    await page.locator('.detail a').last().click()
    expect(new URL(page.url()).hash).toMatch(/^#days=14&at=failure-/)
    expect(await page.locator('article:focus').innerText()).toContain('failing on the default branch')
    await page.locator('.grid td.flaked').first().click()
    expect(await textOf('.detail')).toContain('failed and passed at')
    await stops.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    expect(await stops.count()).toBe(1)
  })

  test('the runs that are looked at, and all data, can be taken along', async () => {
    await open(board, { hash: '#days=1' })
    const take = async (name: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ])
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk)
      return Buffer.concat(chunks).toString()
    }
    const csv = await take(/CSV/)
    expect(csv.split('\r\n')[0]).toContain('run_id,workflow,branch')
    expect(csv.trim().split('\r\n')).toHaveLength(
      1 + board.runs.filter((run) => run[6] >= now - 86_400).length,
    )
    expect(JSON.parse(await take(/JSON/))).toEqual(JSON.parse(JSON.stringify(board)))
  })

  test('it says how old it is, and when that is too old', async () => {
    expect(await textOf('#freshness')).toBe('Computed 4 min ago; late if over 1 d')
    await open(quietBoard(), { minutesLater: 26 * 60 })
    expect(await textOf('#freshness')).toBe('Computed 26 h ago; late: it should be under 1 d')
  })
})

const now = Date.parse(board.generatedAt) / 1000

test('from a server, and only if somebody asks, it shows newer data from beside it', async () => {
  const newer = { ...quietBoard(), repository: board.repository, generatedAt: '2026-11-20T12:30:00Z' }
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.end(url === '/data.json' ? JSON.stringify(newer) : renderDashboard(board, built))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    await page.goto(`http://127.0.0.1:${port}/`)
    expect(asked).toEqual(['/'])
    await page.getByRole('button', { name: 'Refresh by itself: off' }).click()
    await page.getByText('main is green').waitFor()
    expect(asked).toEqual(['/', '/data.json'])
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    done.length = 0
  }
})

testWithVectors('what strangers wrote appears as text, and does nothing', async () => {
  const texts = hostileTexts().filter((text) => /[<>&"'`{]|script/i.test(text) && text.trim() !== '')
  expect(texts.length).toBeGreaterThan(200)
  let next = 0
  const named = new Map<string, string>()
  const foreign = (usual: string) => {
    const text = named.get(usual) ?? texts[next++ % texts.length] ?? ''
    named.set(usual, text)
    return text
  }
  const hostile = everythingBoard(foreign)
  await page.setViewportSize({ width: 390, height: 844 })
  const given = [...named.values()]
  // All of them where there is room.
  const hrefs = ['javascript:alert(1)', 'https://github.com/octo-org/octo-repo.evil.example/', undefined]
  const alerts = board.alerts
    .slice(0, 1)
    .flatMap((alert) =>
      texts.map((message, i) => ({ ...alert, message, url: hrefs[i % 3] ?? message, key: `${i}` })),
    )
  await open({ ...hostile, alerts, kpis: [] })
  for (const more of await page.locator('button.more').all()) await more.click()
  const shown = new Set(
    await page
      .locator('body *')
      .evaluateAll((all) => all.flatMap((one) => [...one.childNodes].map((node) => node.nodeValue))),
  )
  expect(texts.filter((text) => !shown.has(visible(text)))).toEqual([])
  expect(given.length).toBeGreaterThan(30)
  const tags = await page
    .locator('body *')
    .evaluateAll((all) => [...new Set(all.map(({ tagName }) => tagName))])
  expect(
    tags.filter((tag) => /^(IMG|IFRAME|OBJECT|EMBED|SVG|FORM|BASE|LINK|META|STYLE|B|I)$/i.test(tag)),
  ).toEqual([])
  expect(await page.locator('script').count()).toBe(2)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(
    links.filter((href) => !href.startsWith(`${board.repositoryUrl}/`) && !href.startsWith('#at=')),
  ).toEqual([])
  expect(done).toEqual([])
})
