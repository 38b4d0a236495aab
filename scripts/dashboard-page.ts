import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import type { Page } from '../src/render/dashboard.ts'

/** The dashboard's own code, Chart.js included, and its looks, each as one text. */
export function buildPage(): Page {
  const [script, style] = ['main.ts', 'page.css'].map(bundled)
  if (script === undefined || style === undefined) throw new Error('esbuild wrote nothing')
  const early = /<\/script|<!--/i.exec(script)?.[0] ?? /<\/style/i.exec(style)?.[0]
  if (early !== undefined) throw new Error(`The page would end early, at ${early}`)
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) }
}

/** Of what is built into the page and so not seen by ncc, in the form of its `licenses.txt`. */
export function pageLicences(): string {
  return ['@kurkle/color', 'chart.js']
    .map((name) => {
      const text = readFileSync(new URL(`../node_modules/${name}/LICENSE.md`, import.meta.url), 'utf8')
      return `\n${name}\nMIT\n${text}`
    })
    .join('')
}

function bundled(file: string): string | undefined {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../src/dashboard/${file}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2024',
    // Without it every letter that is not ASCII is six.
    charset: 'utf8',
    logLevel: 'warning',
  })
  return outputFiles[0]?.text
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
