import { readdirSync, readFileSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from '@jest/globals'
import { spec } from '../src/inputs/spec.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
/** All but the config file, which is no workflow. */
const examples = readdirSync(new URL('../examples', import.meta.url))
  .filter((file) => file !== 'pipeline-vitals.yml')
  .map((file): [string, string] => [`examples/${file}`, read(`examples/${file}`)])
const quickStart = /```yaml\n(?<yaml>name:[\s\S]*?)```/.exec(read('README.md'))?.groups?.yaml ?? ''

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

  test('asks for the least permissions, pastes no foreign text into scripts, and ends in time', () => {
    expect(content).toMatch(
      /^permissions:\n {2}actions: read\n {2}checks: read\n {2}contents: read\n(?: {2}issues: read .*\n)?(?! )/m,
    )
    expect(content).toContain('timeout-minutes:')
    expect(content).not.toMatch(/run:[^\n]*\$\{\{/)
    expect(content.match(/run: \|\n(?: {10,}.*\n)+/)?.[0] ?? '').not.toContain('${{')
  })
})
