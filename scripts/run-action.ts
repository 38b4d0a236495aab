import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Outcome = {
  readonly exitCode: number | null
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** The bundled action, as the runner would start it: a child process with nothing but this environment. */
export async function runAction(
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url))
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const child = spawn(process.execPath, [entry], {
    cwd: env.GITHUB_WORKSPACE,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env, ...given },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk))
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    exitCode,
    log,
    summary: text(env.GITHUB_STEP_SUMMARY),
    outputs: parseOutputs(text(env.GITHUB_OUTPUT)),
  }
}

function text(path: string | undefined): string {
  return path ? readFileSync(path, 'utf8') : ''
}

/** `name<<delimiter`, the value's lines, `delimiter`: the form that @actions/core writes. */
function parseOutputs(file: string): Record<string, string> {
  const matches = file.matchAll(
    /^(?<name>[\w-]+)<<(?<end>ghadelimiter_[\w-]+)\n(?<value>[\s\S]*?)\n\k<end>$/gm,
  )
  return Object.fromEntries([...matches].map(({ groups }) => [groups?.name ?? '', groups?.value ?? '']))
}
