/**
 * `npm run -s diagnose -- FILE...`: reads log files (`-`: standard input) and prints one JSON object a line.
 * `--rules FILE`: a config file with rules of one's own, or nothing but their list; they stand before those of the pack.
 */
import { createReadStream, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { rules as alertRules } from '../src/core/alerts/rules.ts'
import { diagnose } from '../src/core/diagnosis/diagnose.ts'
import type { Rule } from '../src/core/diagnosis/rule.ts'
import { rules } from '../src/core/diagnosis/rules/index.ts'
import { createScan } from '../src/core/diagnosis/scan.ts'
import { UserError } from '../src/errors.ts'
import { readFailureRuleFile } from '../src/inputs/config.ts'

/** One log, read as a stream. */
export async function diagnoseFile(file: string, own: readonly Rule[] = []) {
  const scan = createScan(own)
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) scan.push(chunk)
  return { file, ...diagnose(scan.finish(), [...own, ...rules]) }
}

/** Rules of one's own, from the text of a file. */
export async function readRules(text: string, file: string): Promise<readonly Rule[]> {
  return await readFailureRuleFile(text, { file, rules: alertRules })
}

/** As JSON in one line that the runner, which finds `##[command]` anywhere in a line, takes for text. */
export const inert = (value: unknown) => JSON.stringify(value).replaceAll('##[', '#\\u0023[')

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { rules: { type: 'string' } },
    allowPositionals: true,
  })
  const path = values.rules
  try {
    const own = path === undefined ? [] : await readRules(readFileSync(path, 'utf8'), path)
    for (const file of positionals) console.log(inert(await diagnoseFile(file, own)))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
