/** `npm run -s diagnose -- FILE...`: reads log files (`-`: standard input) and prints one JSON object a line. */
import { createReadStream } from 'node:fs'
import { diagnose } from '../src/core/diagnosis/diagnose.ts'
import { rules } from '../src/core/diagnosis/rules/index.ts'
import { createScan } from '../src/core/diagnosis/scan.ts'

/** One log, read as a stream. */
export async function diagnoseFile(file: string) {
  const scan = createScan()
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) scan.push(chunk)
  return { file, ...diagnose(scan.finish(), rules) }
}

/** As JSON in one line that the runner, which finds `##[command]` anywhere in a line, takes for text. */
export const inert = (value: unknown) => JSON.stringify(value).replaceAll('##[', '#\\u0023[')

if (import.meta.main) {
  for (const file of process.argv.slice(2)) console.log(inert(await diagnoseFile(file)))
}
