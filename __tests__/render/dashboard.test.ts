import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RunRow } from '../../src/core/reports/dashboard.ts'
import { dashboardJson, renderDashboard } from '../../src/render/dashboard.ts'
import { aDashboard } from '../builders/dashboards.ts'
import { aHistory, aRun, NOW } from '../builders/runs.ts'
import { anyText } from '../builders/texts.ts'
import { hostileText } from './payloads.ts'

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
const [script, style] = ['draw()', 'p { margin: 0 }']
const page = { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) }
const board = aDashboard(aHistory([aRun()]))

test('the policy lets in the page’s own script and looks, and nothing else from anywhere', () => {
  const html = renderDashboard(board, page)
  expect(/content="(default-src[^"]*)"/.exec(html)?.[1]).toBe(
    [
      ...["default-src 'none'", `script-src '${page.scriptHash}'`, `style-src '${page.styleHash}'`],
      ...['img-src data:', "connect-src 'self'", "base-uri 'none'", "form-action 'none'"],
      ...["require-trusted-types-for 'script'", "trusted-types 'none'"],
    ].join('; '),
  )
  expect(html).toContain(`<script>${script}</script>`)
  expect(html).toContain(`<style>${style}</style>`)
  expect(html).not.toMatch(/ on\w+=|(?:src|href)="(?!data:,)/)
})

test('whatever strangers wrote, the page has the same markup, and the data come back as they were', () => {
  const around = (html: string) => html.replace(/(<script type="application\/json" id="data">)[^<]*/, '$1')
  fc.assert(
    fc.property(fc.oneof(hostileText, anyText({ maxLength: 20 })), (text) => {
      const shown = { ...board, defaultBranch: text.toWellFormed(), branches: [`</script>${text}`] }
      const html = renderDashboard(shown, page)
      expect(around(html)).toBe(around(renderDashboard(board, page)))
      const data = /id="data">([^<]*)</.exec(html)?.[1] ?? ''
      expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(shown)))
    }),
    { numRuns: 200 },
  )
})

test('no page is larger than 2 MB, in whatever letters its data are', () => {
  const runs = Array.from(
    { length: 20_000 },
    (_, i): RunRow => [i, 0, i, 0, 0, 0, NOW, [1, 0, 1, 0], [], [], 0, 0],
  )
  const branches = runs.map((_, i) => `${'<💥>'.repeat(20)}${i}`)
  const shown = { ...board, runs, branches }
  for (const text of [renderDashboard(shown, page), dashboardJson(shown)])
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000_000)
})
