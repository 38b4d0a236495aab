/**
 * `npm run generate`: writes what follows from `src/inputs/spec.ts` and the registry of modes into `action.yml` and
 * the README, and from the schema of the config file the one for editors. `npm run generate -- --check` only compares, as a test does.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { toJSONSchema } from 'zod/mini'
import { rules } from '../src/core/alerts/rules.ts'
import { configSchema } from '../src/inputs/config/schema.ts'
import type { Field } from '../src/inputs/fields.ts'
import { outputs, spec, themes } from '../src/inputs/spec.ts'
import { modes } from '../src/modes/index.ts'
import type { Mode } from '../src/modes/mode.ts'
import { failuresPage } from './failures-page.ts'

/** The files with their generated parts as they should be. */
export function generated(): ReadonlyMap<string, string> {
  return new Map([
    ['action.yml', between(read('action.yml'), ['# <generated>', '# </generated>'], actionYaml())],
    ['README.md', readme()],
    ['schema/config.schema.json', configJsonSchema()],
    ['docs/failures.md', failuresPage()],
  ])
}

function actionYaml(): string {
  const inputs = Object.entries<Field<unknown>>(spec).flatMap(([name, field]) => [
    `  ${name}:`,
    `    description: ${JSON.stringify(field.words.length > 0 ? `${field.description} Values: ${field.words.join(', ')}.` : field.description)}`,
    ...(field.required ? ['    required: true'] : []),
    ...(field.default === undefined ? [] : [`    default: ${JSON.stringify(field.default)}`]),
  ])
  const results = Object.entries(outputs).flatMap(([name, description]) => [
    `  ${name}:`,
    `    description: ${JSON.stringify(description)}`,
  ])
  return ['inputs:', ...inputs, 'outputs:', ...results].join('\n')
}

function readme(): string {
  const marks = (name: string): [string, string] => [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const modeRows = Object.entries<Mode>(modes).map(([name, { purpose, permissions }]) => [
    `\`${name}\``,
    purpose,
    Object.entries(permissions)
      .map(([scope, level]) => `\`${scope}: ${level}\``)
      .join(', '),
  ])
  const outputRows = Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description])
  let text = read('README.md')
  text = between(text, marks('modes'), table(['Mode', 'What it does', 'Permissions'], modeRows))
  text = between(text, marks('inputs'), inputTables())
  return between(text, marks('outputs'), table(['Output', 'What it is'], outputRows))
}

/** The inputs of every mode first; the others are folded, so that a reader finds these. */
function inputTables(): string {
  const tables = Object.entries(themes).map(([theme, fields], i) => {
    const rows = Object.entries(fields).map(([name, field]) => [
      `\`${name}\``,
      field.description,
      valuesOf(field),
    ])
    const inputs = table(['Input', 'What it is', 'Default'], rows)
    if (i === 0) return inputs
    const summary = `${theme}: ${rows.length} inputs`.replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    return `<details>\n<summary>${summary}</summary>\n\n${inputs}\n\n</details>`
  })
  return tables.join('\n\n')
}

/** The default, and beside it the other words that it can be. */
function valuesOf({ required, default: usual, words }: Field<unknown>): string {
  if (required) return '**required**'
  const [first = '', ...others] = [...new Set([...(usual === undefined ? [] : [usual]), ...words])].map(
    (word) => `\`${word}\``,
  )
  return others.length > 0 ? `${first} or ${others.join(', ')}` : first
}

/** Draft 7 is what editors know best. */
function configJsonSchema(): string {
  const { $schema, ...rest } = toJSONSchema(configSchema(rules), { io: 'input', target: 'draft-7' })
  const head = {
    $schema,
    $id: 'https://raw.githubusercontent.com/pipeline-vitals/pipeline-vitals/v1/schema/config.schema.json',
    title: 'Configuration of Pipeline Vitals',
    description:
      'The optional file `.github/pipeline-vitals.yml`. What is left out stays as it is without the file.',
  }
  return `${JSON.stringify({ ...head, ...rest }, undefined, 2)}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function between(text: string, [start, end]: readonly [string, string], content: string): string {
  const [before, rest] = text.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`The marks ${start} and ${end} are missing.`)
  return `${before}${start}\n${content}\n${end}${after}`
}

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
}

if (import.meta.main) {
  for (const [file, text] of generated()) {
    if (text === read(file)) continue
    if (process.argv.includes('--check')) {
      console.error(`${file} is not current: run npm run generate.`)
      process.exitCode = 1
    } else {
      writeFileSync(new URL(`../${file}`, import.meta.url), text)
      console.log(`${file} written.`)
    }
  }
}
