import type { Rule } from '../rule.ts'

/** Last in the pack: how a process ended, where nothing else was said. */
export const exits = [
  {
    id: 'exit/killed',
    category: 'out-of-memory',
    strength: 'exit',
    pattern:
      /^(?:Error: )?(?:Process completed with exit code 137|The process '.{1,300}' failed with exit code 137|Killed$)/,
    meaning: 'The process was killed, most often because memory ran out.',
    advice: 'Look at the memory the step needs; lower parallelism, or take a bigger machine.',
    prevention: 'Watch the memory of the job.',
  },
  {
    id: 'exit/timeout',
    category: 'timeout',
    strength: 'exit',
    pattern: /exit code 124\b/,
    meaning: 'The command `timeout` ended it.',
    advice: 'Find what hung.',
    prevention: 'Give single tests a time limit.',
  },
  {
    id: 'exit/terminated',
    category: 'cancelled',
    strength: 'exit',
    pattern:
      /^(?:Error: )?(?:Process completed with exit code (?:143|130)|The process '.{1,300}' failed with exit code (?:143|130))/,
    meaning: 'The process was told to end.',
    advice: 'See who cancelled the job, or what stopped the machine.',
    prevention: 'Handle the signal and say what was going on.',
  },
  {
    id: 'exit/not-found',
    category: 'configuration/workflow-syntax',
    strength: 'exit',
    pattern: /^(?:Error: )?Process completed with exit code 12[67]/,
    meaning: 'The shell could not find or run a command.',
    advice: 'Install it, make it executable, or call it by its path.',
    prevention: 'Set up tools in a step of their own.',
  },
  {
    id: 'exit/container',
    category: 'flaky/unknown',
    strength: 'exit',
    pattern:
      /^(?:Error: )?(?:Executing the custom container implementation failed|.{0,40}Step script exited with code|failed to run script step: )/,
    meaning: 'A command in the container of the job failed, or the container could not be made.',
    advice: 'Look at the lines before it.',
    prevention: 'Watch the state of the runner scale set.',
  },
  {
    id: 'exit/wrapper',
    category: 'flaky/unknown',
    strength: 'exit',
    pattern:
      /^(?:(?:.{0,200}: )?(?:g?make|mingw32-make|nmake)(?:\[\d+\])?: \*\*\* (?!No (?:rule|targets))|.{0,80}ELIFECYCLE|npm (?:ERR!|error)(?:$| (?:Lifecycle script|code (?:ELIFECYCLE|\d+$)|errno (?:ELIFECYCLE|\d+$)|Exit status|Failed at the |This is probably not |(?:path|workspace|location|command) {1,2}\S|in workspace: |at location: |Error: command failed|command (?:sh|cmd|bash)|A complete log))|error Command failed with exit code|info Visit https:\/\/|error: script ".{1,80}" exited with code|ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL|error: Recipe `.{1,80}` failed (?:on line|with)|task: Failed to run task|mise (?:ERROR(?! [Ff]ailed to install |.{1,100} not found in mise)|.{0,20} failed)|npm (?:ERR!|error) {1,4}\/.{1,200}debug|Error: Command failed: |Command failed with exit code \d|Error: Invalid status code: \d|(?:❌ {1,3})?Failure - (?:Main|Pre|Post) |exitcode '\d{1,3}': failure|🏁 {1,3}Job failed|Error: Job '.{1,80}' failed$|ERROR: Job failed: |ERROR: script returned exit code|(?:Final a|A)ttempt (?:\d+ )?failed\b|Exited with code exit status|The command .{1,300} exited with (?:code )?\d)/,
    meaning: 'What ran the command says that it failed.',
    advice: 'Look at what the command itself says, above.',
    prevention: 'Run the same command before pushing.',
  },
  {
    id: 'exit/code',
    category: 'flaky/unknown',
    strength: 'exit',
    pattern:
      /^(?:Error: )?(?:Process completed with exit code -?\d+|The process '.{1,300}' failed (?:with exit code|because)|Docker run failed with exit code|Bash exited with code|PowerShell exited with code|.{1,60} failed with exit code \d+$)/,
    meaning: 'A command of the step failed and said nothing that is known.',
    advice: 'Read the lines before it.',
    prevention: 'Let scripts say what they were doing (`set -x`, or a message) when they fail.',
  },
] as const satisfies readonly Rule[]
