import type { Rule } from '../rule.ts'

export const dotnet = [
  {
    id: 'nuget/restore',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /error (?:NU\d{4}|NETSDK1004|NETSDK1064)|Unable to find package |Unable to load the service index for source|Package .{1,100} is not compatible with/,
    meaning: 'NuGet could not restore the packages.',
    advice: 'Check name, version and source; a private source needs a token.',
    prevention: 'Use a lock file (`RestorePackagesWithLockFile`).',
  },
  {
    id: 'dotnet/sdk',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /error (?:NETSDK\d{4}|MSB1\d{3}|MSB3644|MSB4\d{3})|A compatible (?:installed )?\.NET SDK (?:for global\.json version )?|You must install or update \.NET to run|The framework 'Microsoft\..{1,100}' was not found/,
    meaning: 'The SDK, target or project file does not fit.',
    advice: 'Install the version of the SDK that `global.json` asks for.',
    prevention: 'Let setup-dotnet read `global.json`.',
  },
  {
    id: 'dotnet/compile',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /(?:: )?error (?:CS|FS|BC|VBC|MC|XC|MSB|AD|CA|IDE|SA|BL|RZ|RS|ASPDEPR|AVLN:?)\d{1,5}: |: error : |\(\d+(?:,\d+){0,3}\) ?: (?:fatal )?error (?!C\d)[A-Z]{1,8}\d{1,6} ?:/,
    meaning: 'The compiler refuses the code.',
    advice: 'Mend the first error.',
    prevention: 'Build before pushing, with the warnings of CI.',
  },
  {
    id: 'dotnet/format',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /error (?:WHITESPACE|ENDOFLINE|CHARSET|FINALNEWLINE|IMPORTS): |^Error .{1,300} - Was not formatted/,
    meaning: 'A file is not formatted as `dotnet format` would.',
    advice: 'Run `dotnet format`.',
    prevention: 'Format in a hook.',
  },
  {
    id: 'dotnet/test-message',
    category: 'test-failure',
    strength: 'cause',
    pick: 'below',
    pattern: /^\s{1,4}Error Message:$/,
    meaning: 'A test failed; what follows says why.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run `dotnet test` before pushing.',
  },
  {
    id: 'dotnet/test-failed',
    category: 'test-failure',
    strength: 'cause',
    role: 'heading',
    pattern:
      /^\s*(?:\[xUnit\.net [\d:.]+\]\s+)?\S{1,200}\.\S.{0,300} \[FAIL\]$|^\s{0,4}Failed [\w.+`]+.{0,300} \[[^\]]{1,20}\]$/,
    meaning: 'A test failed.',
    advice: 'Look at the error message below it.',
    prevention: 'Run `dotnet test` before pushing.',
  },
  {
    id: 'dotnet/summary',
    category: 'test-failure',
    strength: 'likely',
    pattern: /^(?:Failed! {1,4}- Failed: |Test Run Failed\.|\s*Failed: [1-9]\d*$)/,
    meaning: 'Tests failed.',
    advice: 'Look at the first of them, above.',
    prevention: 'Run `dotnet test` before pushing.',
  },
  {
    id: 'dotnet/build-failed',
    category: 'compile/type-error',
    strength: 'summary',
    pattern: /^Build FAILED\.$/,
    meaning: 'The build failed.',
    advice: 'Look at the first error above.',
    prevention: 'Build before pushing.',
  },
] as const satisfies readonly Rule[]
