import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))

/** What each layer may import besides itself: layers, and packages. Type imports between layers are free. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  render: ['core'],
  collection: ['core', 'errors', 'ports'],
  delivery: ['core', 'errors', 'inputs', 'ports', 'render'],
  inputs: ['core', 'errors', 'modes', 're2js', 'yaml', 'zod/mini'],
  modes: ['core', 'render', 'errors'],
  dashboard: ['core', 'render', 'chart.js'],
  adapters: [
    ...['core', 'render', 'dashboard', 'errors', 'ports', 'node:', '@actions/', '@octokit/endpoint'],
    ...['nodemailer', 'saxes', 'yaml', 'yauzl'],
  ],
  errors: [],
  ports: ['core'],
  step: ['collection', 'core', 'delivery', 'errors', 'inputs', 'modes', 'ports', 'render'],
  run: ['collection', 'core', 'errors', 'inputs', 'modes', 'ports', 'step'],
  main: ['adapters', 'core', 'errors', 'inputs', 'ports', 'run', 'node:', '@actions/'],
}

const layerOf = (file: string) => file.split('/')[0]?.replace(/\.ts$/, '') ?? ''

/** `import … from 'x'`, `export … from 'x'` and `import('x')`, with whether only types come. */
function importsOf(file: string): readonly { readonly target: string; readonly typesOnly: boolean }[] {
  const source = readFileSync(join(root, file), 'utf8')
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gms,
  )
  return [...statements].map(([, types, from, lazy, bare]) => ({
    target: from ?? lazy ?? bare ?? '',
    typesOnly: types !== undefined,
  }))
}

test('every layer of the sources is in the table', () => {
  expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in allowed))).toEqual([])
})

describe.each(files)('%s', (file) => {
  const layer = layerOf(file)
  test('imports only what its layer may', () => {
    const breaches = importsOf(file).filter(({ target, typesOnly }) => {
      if (!target.startsWith('.')) return !allowed[layer]?.some((name) => target.startsWith(name))
      const other = layerOf(posix.join(posix.dirname(file), target))
      return other !== layer && !typesOnly && !allowed[layer]?.includes(other)
    })
    expect(breaches).toEqual([])
  })

  // The dashboard's code runs in the reader's browser.
  if (!['adapters', 'dashboard', 'main'].includes(layer)) {
    test('touches neither clock nor chance nor the process', () => {
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      const found = code.match(
        /\bprocess\.|\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bfetch\(|\bglobalThis\b|\bsetTimeout\b/g,
      )
      expect(found).toBeNull()
    })
  }

  test('is not a drawer for odds and ends', () => {
    expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|types)\.ts$/)
  })
})
