/**
 * src → lib (tsc) → dist (ncc). ncc cannot compile TypeScript with TypeScript 7 installed, but bundles what tsc
 * writes. An unresolved module does not fail it; it writes an `eval("require")` that fails at run time instead.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'

const bin = (name: string) => `node_modules/.bin/${name}`
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })

// Built beside and then put in place, so that whoever runs `dist` meanwhile finds a whole one.
const made = 'lib/bundle'
rmSync('lib', { recursive: true, force: true })
run(bin('tsc'), '-p', 'tsconfig.json')
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

const broken = readdirSync(made).filter((file) =>
  readFileSync(`${made}/${file}`, 'utf8').includes('eval("require")'),
)
if (broken.length > 0)
  throw new Error(`The bundle lacks modules that could not be found: ${broken.join(', ')}`)
rmSync('dist', { recursive: true, force: true })
renameSync(made, 'dist')
