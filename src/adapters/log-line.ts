import { oneLine } from '../render/literal.ts'

/**
 * Text that can be printed on the runner's log and start nothing. The runner takes `::command::` at the start of
 * a line and `##[command]` anywhere in one for a workflow command, and ends lines at carriage returns too.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(text: string): string {
  return oneLine(text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' '))
    .replaceAll('##[', '# #[')
    .replace(/:(?=:)/g, ': ')
    .trim()
}
