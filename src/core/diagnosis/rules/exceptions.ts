import type { Rule } from '../rule.ts'

/** Programs that ended with an error nobody caught. */
export const exceptions = [
  {
    id: 'node/exception',
    category: 'compile/type-error',
    strength: 'likely',
    pattern:
      /^\s{0,20}(?:Uncaught |\[|Unhandled (?:error|rejection):? )?(?:ReferenceError|TypeError|RangeError): (?!fetch failed)/,
    meaning: 'A program of Node.js threw an error that nobody caught.',
    advice: 'Look at the first line of the stack that is yours.',
    prevention: 'Let the type checker see the file.',
  },
  {
    id: 'powershell/parse',
    category: 'configuration/workflow-syntax',
    strength: 'likely',
    pattern: /^ParserError: /,
    meaning: 'A PowerShell script is not valid.',
    advice: 'Mend the line it shows.',
    prevention: 'Run PSScriptAnalyzer.',
  },
  {
    id: 'data/parse',
    category: 'configuration/workflow-syntax',
    strength: 'likely',
    pick: 'last',
    pattern:
      /^(?:yaml\.\w{1,20}\.\w{1,40}Error|json\.decoder\.JSONDecodeError|\w{0,20}toml\w{0,10}\.[\w.]{0,40}\w{0,10}DecodeError|tomllib\.\w{1,40}): |^(?:Uncaught )?\[?SyntaxError\]?: .{0,200}(?:in JSON at position|is not valid JSON|JSON input)/,
    meaning: 'A file of data or settings is not valid.',
    advice: 'Mend the place it names; an empty file is often an answer that never came.',
    prevention: 'Check such files in a hook.',
  },
  {
    id: 'python/timeout',
    category: 'timeout',
    strength: 'likely',
    pick: 'last',
    pattern: /^(?:[a-z_]\w{0,60}\.){0,8}(?:TimeoutError|TimeoutException)(?:: |$)/,
    meaning: 'A program waited longer than it may, and nobody caught that.',
    advice: 'Find what did not answer.',
    prevention: 'Wait for states with a deadline, and say what was waited for.',
  },
  {
    id: 'python/exception',
    category: 'flaky/unknown',
    strength: 'likely',
    role: 'exception',
    pick: 'last',
    pattern:
      /^(?!AssertionError)(?:[a-z_]\w{0,60}\.){0,8}[A-Z]\w{1,60}(?:Error|Exception|Timeout|Failure|Exit)(?:$|: (?!.{0,300} failed!))/,
    meaning: 'A Python program ended with an exception that nobody caught.',
    advice: 'Look at the last line of the traceback that is yours.',
    prevention: 'Catch what can be expected, and say what was being done.',
  },
  {
    id: 'java/exception',
    category: 'flaky/unknown',
    strength: 'likely',
    role: 'exception',
    pick: 'last',
    pattern:
      /^(?:Exception in thread "|Caused by: |(?:java|javax|kotlin|org|com|io)\.[\w.$]{1,200}(?:Exception|Error)(?:: |$))/,
    meaning: 'A Java program ended with an exception.',
    advice: 'Look at the last "Caused by".',
    prevention: 'Catch what can be expected, and say what was being done.',
  },
  {
    id: 'dotnet/exception',
    category: 'flaky/unknown',
    strength: 'likely',
    pattern: /^\s{0,4}(?:Unhandled exception\.? |System\.[\w.]{1,100}Exception ?: )/,
    meaning: 'A .NET program ended with an exception.',
    advice: 'Look at the first line of the stack that is yours.',
    prevention: 'Catch what can be expected.',
  },
  {
    id: 'ruby/exception',
    category: 'compile/type-error',
    strength: 'likely',
    pattern:
      /^.{1,300}\.rb:\d+:in .{1,200}\((?:[\w:]+Error|Errno::\w+)\)$|^(?:LoadError|NoMethodError|NameError|ArgumentError): |^rake aborted!|^bin\/rails aborted!|syntax error, unexpected/,
    meaning: 'A Ruby program ended with an exception.',
    advice: 'Look at the first line of the stack that is yours.',
    prevention: 'Load all code in a test (eager loading).',
  },
  {
    id: 'python/name-error',
    category: 'compile/type-error',
    strength: 'likely',
    pattern: /^(?:E\s{1,8})?(?:NameError|AttributeError|TypeError|UnboundLocalError): /,
    meaning: 'The code uses a name, attribute or call that does not exist.',
    advice:
      'Look at the last line of the traceback that is yours; a new version of a package may have renamed it.',
    prevention: 'Run a type checker; pin versions.',
  },
  {
    id: 'go/panic',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^panic: /,
    meaning: 'A Go program panicked.',
    advice: 'Look at the first line of the stack that is yours.',
    prevention: 'Check for nil; test the edge cases.',
  },
] as const satisfies readonly Rule[]
