/**
 * src → lib (tsc) → dist (ncc). ncc cannot compile TypeScript with TypeScript 7 installed, but bundles what tsc
 * writes. An unresolved module does not fail it; it writes an `eval("require")` that fails at run time instead.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'

const bin = (name: string) => `node_modules/.bin/${name}`
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })

for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true })
run(bin('tsc'), '-p', 'tsconfig.json')
run(
  bin('ncc'),
  'build',
  'lib/main.js',
  '--out',
  'dist',
  '--license',
  'licenses.txt',
  '--no-cache',
  '--target',
  'es2022',
)

const broken = readdirSync('dist').filter((file) =>
  readFileSync(`dist/${file}`, 'utf8').includes('eval("require")'),
)
if (broken.length > 0) throw new Error(`dist has modules that could not be found: ${broken.join(', ')}`)
