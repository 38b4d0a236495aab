import type { Rule } from '../rule.ts'

/** TypeScript, bundlers, frameworks, task runners, Node.js. */
export const javascript = [
  {
    id: 'typescript/type-error',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /(?:error TS\d{1,6}: |\berror ts\(\d{3,6}\): |\bTS\d{4,5}(?::| \[ERROR\]:) |^.{1,300}\.(?:ts|tsx|mts|cts|vue|svelte):\d+:\d+ - error )/,
    meaning: 'The TypeScript compiler refuses the code.',
    advice: 'Mend the first error; others often follow from it.',
    prevention: 'Run `tsc --noEmit` before pushing; keep the version of TypeScript in the lock file.',
  },
  {
    id: 'typescript/summary',
    category: 'compile/type-error',
    strength: 'summary',
    pattern: /^Found [1-9]\d* errors?(?: in \d+ files?| in the same file)?[.,]?/,
    meaning: 'A type checker found errors.',
    advice: 'Look at the first of them, above.',
    prevention: 'Run the type checker before pushing.',
  },
  {
    id: 'next/type-error',
    category: 'compile/type-error',
    strength: 'cause',
    pattern: /^\s*Type error: /,
    meaning: 'The build of Next.js refuses the types.',
    advice: 'Mend the line it shows.',
    prevention: 'Run `tsc --noEmit` in a job of its own.',
  },
  {
    id: 'next/build',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /(?:A "use server" file can only export|Error occurred prerendering page|Element type is invalid: |is missing "generateStaticParams|Prerendering .{0,80}failed|You're importing a component that needs|useSearchParams\(\) should be wrapped|Module not found: )/,
    meaning: 'The bundler could not build a page or resolve a module.',
    advice: 'Look at the page and the stack it names.',
    prevention: 'Build on pull requests.',
  },
  {
    id: 'next/summary',
    category: 'compile/type-error',
    strength: 'summary',
    pattern:
      /^\s*(?:> Build error occurred|(?:> |Error: )?Export encountered (?:an error|errors)|(?:> |Error: )?Failed to collect page data for)/,
    meaning: 'The build of Next.js could not make every page.',
    advice: 'Look at the first error above.',
    prevention: 'Build on pull requests, with the services that pages read while they are made.',
  },
  {
    id: 'node/module-not-found',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:Cannot find (?:module|package) '(?<key>[^']{1,300})'|ERR_MODULE_NOT_FOUND|Could not find module '|Cannot find module "|Failed to resolve entry for package|ERR_PACKAGE_PATH_NOT_EXPORTED|Could not resolve "[^"]{1,200}"|Rollup failed to resolve import|Failed to resolve import "|Unable to resolve path to module|Can't resolve '[^']{1,300}'|Cannot resolve module|Cannot find module: '|Cannot find module @?[a-z][\w@/-]{1,100}\. |Unable to resolve module |Could not load .{1,300} \(imported by |Could not load the "[\w-]{1,60}" module)/,
    meaning: 'The code imports a module that is not installed, not built, or misspelt.',
    advice:
      'Add it to `package.json`, build the workspace package it comes from, or mend the path (upper and lower case count on Linux).',
    prevention: 'Install with `npm ci`; lint imports.',
  },
  {
    id: 'node/engine',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:EBADENGINE|digital envelope routines::unsupported|ERR_PNPM_UNSUPPORTED_ENGINE|The engine "node" is incompatible with this module|requires Node(?:\.js)? version|Node\.js version .{1,60} (?:is required|is not supported)|You are using Node\.js .{1,40}For|error \S+: The engine)/,
    meaning: 'The version of Node.js does not fit.',
    advice: 'Set `node-version` to what `engines` asks for.',
    prevention: 'Keep one `.node-version` file for people and CI.',
  },
  {
    id: 'node/syntax-error',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^(?:Uncaught )?(?:\[?SyntaxError\]?: (?!.{0,200}JSON)(?:Unexpected |Invalid or|missing |Cannot use|Identifier |The requested module|Named export|await is)|.{0,200}(?:Unexpected token(?!.{0,100}JSON)|ERR_REQUIRE_ESM|Cannot use import statement outside a module|require\(\) of ES Module|Transform failed with \d+ error|ERR_UNKNOWN_FILE_EXTENSION))/,
    meaning: 'A file could not be parsed, or CommonJS and ES modules are mixed.',
    advice: 'Mend the line it shows; check `"type"` in package.json.',
    prevention: 'Lint before pushing; run the built code in a test.',
  },
  {
    id: 'bundler/error',
    category: 'compile/type-error',
    strength: 'likely',
    pattern:
      /(?:RollupError: |Attempted import error: |is not exported by "|✘ \[ERROR\] (?!In a non-interactive|A request to)|\[vite(?::[\w-]+)?\] .{0,40}[Ee]rror|ERROR in (?:\.\/|\S{1,200}\.\w{1,6}\b)|\[plugin[: ][\w:-]{1,60}\] |Module (?:build|parse) failed|Build failed with \d+ error|error during build:|Failed to compile\.?$|Parsing (?:ecmascript|css) source code failed|x Build failed|ELIFECYCLE.{0,40}build)/,
    meaning: 'The bundler could not build.',
    advice: 'Look at the file and the line it names.',
    prevention: 'Build on pull requests.',
  },
  {
    id: 'css/error',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^\s{0,8}(?:Error: |Syntax error: )?(?:(?:Sass|CssSyntax|Less)Error\b|Cannot apply unknown utility class|.{1,200}\.(?:css|scss|sass|less) Unknown word|The `[^`]{1,80}` class does not exist)/,
    meaning: 'A style sheet could not be compiled.',
    advice: 'Mend the line it names; a new major version of the tool may have renamed it.',
    prevention: 'Build on pull requests.',
  },
  {
    id: 'bundler/configuration',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /Could not resolve entry module|Invalid configuration object\. Webpack|^(?:Error: )?Could not find (?:a )?config(?:uration)? file/,
    meaning: 'The bundler does not find its configuration or its entry, or does not understand them.',
    advice: 'Check paths and options against the installed version.',
    prevention: 'Build on pull requests.',
  },
  {
    id: 'vite/config',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    role: 'heading',
    pattern: /failed to load config from /,
    meaning: 'Vite could not load its configuration; what follows says why.',
    advice: 'Look at the error below it.',
    prevention: 'Build with the same command before pushing.',
  },
  {
    id: 'turbo/task-not-found',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Could not find task `(?<key>[^`]{1,100})`|Could not find "tasks"|Invalid turbo configuration|Found an unknown key `|Cyclic dependency detected:$|Cannot find (?:project|configuration for task) '|could not find executor|Found `pipeline` field instead of `tasks`)/,
    meaning:
      'The task runner was asked for a task or project that is not declared, or for ones that wait for each other.',
    advice: 'Declare it in `turbo.json` or `project.json`, or mend its name.',
    prevention: 'Rename tasks and workflows in one commit.',
  },
  {
    id: 'turbo/summary',
    category: 'flaky/unknown',
    strength: 'summary',
    pattern:
      /^(?:\s*Failed: {1,8}\S+#\S{1,200}|.{0,80} ERROR {2}run failed: command {1,2}exited|.{0,120}: ERROR: command finished with error)/,
    meaning: 'A task of the monorepo failed.',
    advice: 'Look at the output of that task, above.',
    prevention: 'Use grouped logs (`--log-order=grouped`).',
  },
  {
    id: 'npm/script-missing',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Missing script: "?|ERR_PNPM_NO_SCRIPT|Command "[^"]{1,100}" not found|Couldn't find a script named|error: Script not found|ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL.{0,80}not found|Usage Error: Couldn't find a script)/,
    meaning: 'The workflow runs a script that `package.json` does not have.',
    advice: 'Add it, or mend the name or the working directory.',
    prevention: 'Rename scripts and workflows in one commit.',
  },
] as const satisfies readonly Rule[]
