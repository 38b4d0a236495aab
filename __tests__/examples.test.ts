import { readdirSync, readFileSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseInputs } from '../src/inputs/parse.ts'
import { spec } from '../src/inputs/spec.ts'
import { permissionsOf } from '../src/step/asked.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
/** All but the config file, which is no workflow. */
const examples = readdirSync(new URL('../examples', import.meta.url))
  .filter((file) => file !== 'pipeline-vitals.yml')
  .map((file): [string, string] => [`examples/${file}`, read(`examples/${file}`)])
const quickStart = /```yaml\n(?<yaml>name:[\s\S]*?)```/.exec(read('README.md'))?.groups?.yaml ?? ''

type Permissions = Readonly<Record<string, string>>
type Workflow = {
  readonly permissions: Permissions
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Permissions; readonly steps: readonly Step[] }>
  >
}
type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }

/** Our steps, each with what its job may do. */
function ourSteps(content: string) {
  const workflow: Workflow = parse(content)
  return Object.values(workflow.jobs).flatMap(({ steps, permissions = workflow.permissions }) =>
    steps
      .filter(({ uses }) => uses?.startsWith('pipeline-vitals/'))
      .map((step) => ({ permissions, given: step.with ?? {} })),
  )
}

/** Where the text is an expression, something that fits in its place. */
function inputsOf(given: Readonly<Record<string, unknown>>) {
  const written = (name: string) => String(given[name] ?? (name === 'github-token' ? 'token' : ''))
  return parseInputs((name) =>
    written(name).replace(/\$\{\{.*\}\}/, 'https://hooks.slack.com/services/T/B/x'),
  )
}

describe.each([...examples, ['the README’s quick start', quickStart]])('%s', (name, content) => {
  test('is a workflow, says GitHub’s own parser', async () => {
    const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
    if (!value) throw new Error('nothing was parsed')
    const template = await convertWorkflowTemplate(context, value)
    expect(template.errors ?? []).toEqual([])
    expect(template.jobs).not.toHaveLength(0)
  })

  test('gives our step only inputs that exist', () => {
    const given = [...content.matchAll(/uses: pipeline-vitals\/.*\n +with:\n(?<lines>(?: {10,}.*\n)+)/g)]
    expect(given.length).toBeGreaterThan(0)
    const names = given.flatMap(({ groups }) =>
      [...(groups?.lines ?? '').matchAll(/^ {10}([\w-]+):/gm)].map(([, input]) => input),
    )
    expect(names.filter((input) => !(input && input in spec))).toEqual([])
  })

  test('gives values that are taken, and lets its job do what its modes need', () => {
    const steps = ourSteps(content)
    expect(steps).not.toHaveLength(0)
    for (const { given, permissions } of steps) {
      const inputs = inputsOf(given)
      for (const [scope, level] of Object.entries(permissionsOf(inputs.mode)))
        expect([level, 'write']).toContain(permissions[scope])
      if (inputs.reportTo.endsWith('issue')) expect(permissions).toMatchObject({ issues: 'write' })
    }
  })

  test('asks for the least permissions, pastes no foreign text into scripts, and ends in time', () => {
    expect(content).toMatch(
      /^permissions:\n {2}actions: read\n {2}checks: read\n {2}contents: read\n(?: {2}issues: read .*\n)?(?! )/m,
    )
    expect(content).toContain('timeout-minutes:')
    expect(content).not.toMatch(/run:[^\n]*\$\{\{/)
    expect(content.match(/run: \|\n(?: {10,}.*\n)+/)?.[0] ?? '').not.toContain('${{')
  })
})
