import type { Rule } from '../rule.ts'

export const dart = [
  {
    id: 'dart/resolution',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:depends on (?<key>[^\s,]{1,100} [^\s,]{1,100}) which requires the Flutter SDK|version solving failed|The current Dart SDK version is|Could not find a file named "pubspec\.yaml"|pub get failed|Unable to satisfy `pubspec\.yaml`|Package .{1,100} has no versions that match|pubspec\.lock .{0,60}(?:out of date|doesn't satisfy))/,
    meaning: 'Pub could not resolve the packages.',
    advice: 'Read the chain it gives; packages of Flutter need `flutter pub`.',
    prevention: 'Commit the lock file of applications; test with the SDK of CI.',
  },
  {
    id: 'melos/configuration',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:MelosConfigException|Your current directory does not appear to be within a Melos|Found no workspace|No melos\.yaml|NoPackageFoundScriptException|YamlException|Expected to find project root in current working directory|Could not find an option named|Could not find a command named)/,
    meaning: 'The tool does not find its workspace or does not know the option.',
    advice: 'Check its version against the configuration.',
    prevention: 'Pin the version of the tool.',
  },
  {
    id: 'dart/analyze-error',
    category: 'compile/type-error',
    strength: 'cause',
    pattern: /^(?:\[\S+\]: )?\s{0,20}error [-•] .{0,500}(?:\.dart:\d|[-•] [a-z]+_\w+$)/,
    meaning: 'The analyzer found an error.',
    advice: 'Mend the first one.',
    prevention: 'Analyse in the editor.',
  },
  {
    id: 'dart/analyze',
    category: 'lint/format',
    strength: 'likely',
    level: 'warning',
    pattern: /^(?:\[\S+\]: )?\s*(?:error|warning|info) [-•] .{0,500}(?:\.dart:\d|[-•] [a-z]+_\w+$)/,
    meaning: 'The analyzer found a problem.',
    advice: 'Run `dart fix --apply`, and mend the rest by hand.',
    prevention: 'Analyse in the editor.',
  },
  {
    id: 'dart/format',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^Changed \S+\.dart$|^Formatted \d+ files? \([1-9]\d* changed\)/,
    meaning: 'A file is not formatted as `dart format` would.',
    advice: 'Run `dart format .`.',
    prevention: 'Format on save.',
  },
  {
    id: 'dart/compile',
    category: 'compile/type-error',
    strength: 'cause',
    pattern: /^(?:\S+\.dart:\d+:\d+: Error: |Target (?:kernel_snapshot|dart2js|aot_\w+) .{0,40}failed)/,
    meaning: 'The Dart compiler refuses the code.',
    advice: 'Mend the first error.',
    prevention: 'Analyse before pushing.',
  },
  {
    id: 'dart/test-failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^\d\d:\d\d (?:\+\d+ )?(?:~\d+ )?-\d+: .{1,400} \[E\]$|^❌ .{1,300} \(failed\)$/,
    meaning: 'A test failed.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'dart/summary',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /^(?:\d\d:\d\d .{0,40}Some tests failed\.|[1-9]\d* tests? failed\.?$|🎉.{0,40}failed|The following \w+ was thrown)/,
    meaning: 'Tests failed.',
    advice: 'Look at the first of them.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'melos/script',
    category: 'flaky/unknown',
    strength: 'summary',
    pattern: /^(?:ScriptException: |BootstrapException: |\s*└> FAILED)/,
    meaning: 'A script of the workspace failed.',
    advice: 'Look at its output above.',
    prevention: 'Run the same script before pushing.',
  },
] as const satisfies readonly Rule[]

export const swift = [
  {
    id: 'swift/compile',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^(?:❌ {1,2})?.{1,400}\.swift:\d+:\d+: error: |^error: (?:no such module|emit-module command failed|fatalError)/,
    meaning: 'The Swift compiler refuses the code.',
    advice: 'Mend the first error; check the version of Xcode.',
    prevention: 'Select the version of Xcode in the workflow.',
  },
  {
    id: 'xcode/signing',
    category: 'auth/permission',
    strength: 'cause',
    pattern:
      /(?:No (?:signing certificate|profiles? for|certificate for team)|errSecInternalComponent|Code signing is required|CodeSign error|Provisioning profile .{1,200} (?:doesn't|does not|has expired)|requires a provisioning profile|No Accounts: Add a new account|User interaction is not allowed)/,
    meaning: 'The app could not be signed.',
    advice: 'Check certificate, profile and key chain of the job.',
    prevention: 'Watch the expiry of certificates and profiles.',
  },
  {
    id: 'xcode/configuration',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /^(?:xcodebuild: error: |xcode-select: error: |xcrun: error: |\[!\] (?!Automatically)|error: (?:the package manifest|Unable to (?:find|resolve) (?:a )?(?:destination|package|build)|Signing for))/,
    meaning: 'Xcode or CocoaPods cannot find the scheme, device, SDK or package.',
    advice: 'Check the names against the version of Xcode on this machine.',
    prevention: 'Pin the image of the runner and the version of Xcode.',
  },
  {
    id: 'xctest/failed',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /^.{1,400}\.swift:\d+: error: |Test Case '[^']{1,300}' failed|^[✘􀢄] Test .{1,300} (?:failed|recorded an issue)/u,
    meaning: 'A test failed.',
    advice: 'Look at the assertion.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'xcode/summary',
    category: 'compile/type-error',
    strength: 'summary',
    pattern: /\*\* (?:BUILD|ARCHIVE|EXPORT|TEST BUILD) FAILED \*\*|The following build commands failed/,
    meaning: 'The build failed.',
    advice: 'Look at the first error above.',
    prevention: 'Build before pushing.',
  },
  {
    id: 'xcode/test-summary',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /\*\* TEST (?:EXECUTE )?FAILED \*\*|^Failing tests:$|Executed \d+ tests?, with [1-9]\d* failures?/,
    meaning: 'Tests failed.',
    advice: 'Look at the first of them, above.',
    prevention: 'Run the tests before pushing.',
  },
] as const satisfies readonly Rule[]
