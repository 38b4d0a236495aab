/**
 * `npm run -s diagnose -- FILE...`: reads log files (`-`: standard input) and prints one JSON object a line.
 * `--rules FILE`: a YAML list of rules of one's own, which stand before those of the pack.
 */
import { createReadStream, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { diagnose } from '../src/core/diagnosis/diagnose.ts'
import { type OwnRules, ownRules } from '../src/core/diagnosis/own-rules.ts'
import type { Rule } from '../src/core/diagnosis/rule.ts'
import { rules } from '../src/core/diagnosis/rules/index.ts'
import { createScan } from '../src/core/diagnosis/scan.ts'

/** One log, read as a stream. */
export async function diagnoseFile(file: string, own: readonly Rule[] = []) {
  const scan = createScan()
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) scan.push(chunk)
  return { file, ...diagnose(scan.finish(), [...own, ...rules]) }
}

/** Rules as YAML text; their patterns run in linear time. */
export async function readRules(text: string): Promise<OwnRules> {
  const [{ parse }, { RE2JS }] = await Promise.all([import('yaml'), import('re2js')])
  return ownRules(parse(text), (source) => {
    const compiled = RE2JS.compile(source)
    const exec = (line: string) => {
      const matcher = compiled.matcher(line)
      if (!matcher.find()) return null
      return 'key' in compiled.namedGroups() ? { groups: { key: matcher.group('key') ?? '' } } : {}
    }
    return { test: (line) => exec(line) !== null, exec }
  })
}

/** As JSON in one line that the runner, which finds `##[command]` anywhere in a line, takes for text. */
export const inert = (value: unknown) => JSON.stringify(value).replaceAll('##[', '#\\u0023[')

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { rules: { type: 'string' } },
    allowPositionals: true,
  })
  const own = values.rules === undefined ? undefined : await readRules(readFileSync(values.rules, 'utf8'))
  for (const mistake of own?.mistakes ?? []) console.error(mistake)
  if (own && own.mistakes.length > 0) process.exitCode = 1
  for (const file of positionals) console.log(inert(await diagnoseFile(file, own?.rules)))
}
