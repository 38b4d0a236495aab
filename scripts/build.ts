/**
 * src → lib (tsc; the dashboard's page by esbuild) → dist (ncc). ncc cannot compile TypeScript with TypeScript 7
 * installed, but bundles what tsc writes. An unresolved module does not fail it; it writes an `eval("require")` that
 * fails at run time instead.
 */
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { transformSync } from 'esbuild'
import { buildPage, pageLicences } from './dashboard-page.ts'

const bin = (name: string) => `node_modules/.bin/${name}`
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })

// Built beside and then put in place, so that whoever runs `dist` meanwhile finds a whole one.
const made = 'lib/bundle'
rmSync('lib', { recursive: true, force: true })
run(bin('tsc'), '-p', 'tsconfig.json')
mkdirSync('lib/dashboard', { recursive: true })
writeFileSync('lib/dashboard/built.js', `export const page = ${JSON.stringify(buildPage())}\n`)
run(
  bin('ncc'),
  'build',
  'lib/main.js',
  '--out',
  made,
  '--license',
  'licenses.txt',
  '--no-cache',
  '--target',
  'es2022',
)

appendFileSync(`${made}/licenses.txt`, pageLicences())

// What is not there need not be read: the action starts with the first line of it.
for (const file of readdirSync(made).filter((name) => name.endsWith('.js'))) {
  const { code } = transformSync(readFileSync(`${made}/${file}`, 'utf8'), {
    ...{ minifyWhitespace: true, legalComments: 'none', lineLimit: 160 },
    ...{ target: 'node24', format: 'esm' },
  })
  writeFileSync(`${made}/${file}`, code)
}

const broken = readdirSync(made).filter((file) =>
  readFileSync(`${made}/${file}`, 'utf8').includes('eval("require")'),
)
if (broken.length > 0)
  throw new Error(`The bundle lacks modules that could not be found: ${broken.join(', ')}`)
rmSync('dist', { recursive: true, force: true })
renameSync(made, 'dist')
