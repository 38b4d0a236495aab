export const id = 416;
export const ids = [416];
export const modules = {

/***/ 62838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ locationIn)
/* harmony export */ });
/** The ways in which tools write it; the first that fits counts. Groups: file, line, column. */
const shapes = [
    /^\s*(?:[A-Za-z]+: )?((?:[A-Za-z]:)?[^\s:()'"]{1,300}\.\w{1,8})\((\d{1,7}),(\d{1,7})\)/,
    /(?:^|[\s('"│])(?:file:\/\/)?((?:[A-Za-z]:[\\/])?[^\s:()'"│]{1,300}\.\w{1,8}):(\d{1,7})(?::(\d{1,7}))?/,
    /\bFile "([^"]{1,300})", line (\d{1,7})/,
    /((?:[A-Za-z]:)?[^\s:()'"]{1,300}\.\w{1,8}):\[(\d{1,7}),(\d{1,7})\]/,
];
/** Where runners check out, below which paths are those of the repository. */
const WORKSPACE = /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Z]:[\\/]a)[\\/][^\\/]{1,100}[\\/][^\\/]{1,100}[\\/]|^\/github\/workspace\/|^\.\//;
/** The place that a line names; files of the repository relative to its root, with slashes. */
function locationIn(text) {
    for (const shape of shapes) {
        const [, file, line, column] = shape.exec(text) ?? [];
        if (file === undefined || line === undefined)
            continue;
        return {
            file: file.replace(WORKSPACE, '').replaceAll('\\', '/'),
            line: Number(line),
            column: column === undefined ? undefined : Number(column),
        };
    }
    return undefined;
}


/***/ }),

/***/ 73770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/actions.js
/** What the runner, GitHub's service and its usual actions say. */
const actions = [
    {
        id: 'actions/job-timeout',
        category: 'timeout',
        strength: 'final',
        pattern: /^(?:Error: )?(?:The (?:action|job|operation) .{0,200}(?:has timed out after|has exceeded the maximum execution time of) \d+ ?minutes|The job running on runner .{1,200} has exceeded the maximum execution time)/,
        meaning: 'The job or step ran longer than its `timeout-minutes`.',
        advice: 'Look at the last lines before it for what hung or grew slower; compare with the usual duration.',
        prevention: 'Set `timeout-minutes` a little above the slowest good run, and give single tests their own time limit.',
    },
    {
        id: 'actions/runner-lost',
        category: 'runner/infrastructure',
        strength: 'final',
        pattern: /^(?:Error: )?(?:The (?:self-hosted )?runner(?:: .{1,200}?)? (?:has received a shutdown signal|lost communication with the server)|The hosted runner(?:: .{1,200}?)? lost communication|The runner has been (?:deregistered|terminated))/i,
        meaning: 'The machine went away in the middle of the job: stopped, reclaimed, or out of memory or network.',
        advice: 'Run the job again. If it comes again at the same place, look for memory or CPU that runs out there.',
        prevention: 'Use a bigger machine or less parallelism; for self-hosted runners, on-demand instead of spot machines.',
    },
    {
        id: 'actions/no-runner',
        category: 'runner/infrastructure',
        strength: 'final',
        pattern: /(?:Job was not acquired by Runner|No runner matching the specified labels was found|was not started because (?:recent account payments|the spending limit)|pod failed to come online|runner hook .{0,80}failed)/,
        meaning: 'No runner could take the job, or its container did not start.',
        advice: 'Check labels, runner groups, billing, and the state of the runner scale set.',
        prevention: 'Watch queue times; keep a spare runner of every label in use.',
    },
    {
        id: 'actions/cancelled',
        category: 'cancelled',
        strength: 'final',
        pattern: /^(?:Error: )?(?:The operation was cancell?ed\.?$|The run was cancell?ed by|Canceling since a higher priority waiting request|The job was cancell?ed because|A task was cancell?ed\.?$|received SIGINT$|Step cancell?ed by GitHub Actions)/,
        meaning: 'Somebody or something cancelled the job: a person, a newer push (`concurrency`), or a failed sibling of the matrix (`fail-fast`).',
        advice: 'Look at the job that failed first; this one only followed.',
        prevention: 'Set `fail-fast: false` where every leg should be heard; keep `cancel-in-progress` for pull requests.',
    },
    {
        id: 'actions/action-not-found',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Can't find 'action\.yml', 'action\.yaml' or 'Dockerfile'|Unable to resolve action `?[^`]{1,200}`?, (?:unable to find version|repository not found)|An action could not be found at the URI|Could not find file .{0,200}action\.ya?ml)/i,
        meaning: 'A `uses:` names an action, path or version that is not there.',
        advice: 'Check spelling and version; for a local action, check out the repository first.',
        prevention: 'Pin actions by commit and let Dependabot move them; run actionlint on pull requests.',
    },
    {
        id: 'actions/workflow-invalid',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Invalid workflow file|The workflow is not valid|Unrecognized named-value: '|Unexpected value '[^']{0,100}'$|error parsing called workflow|The template is not valid|Unable to process file command '\w{1,20}' successfully|Invalid format '|Required property is missing: |^(?:Error: )?Some specified paths were not resolved|^(?:Error: )?An error occurred trying to start process ')/,
        meaning: 'The workflow, an expression in it, or an input of an action is not valid.',
        advice: 'The message names the file and the value. An empty required input is often an unset secret or variable.',
        prevention: 'Run actionlint on pull requests that touch workflows.',
    },
    {
        id: 'actions/input-missing',
        category: 'missing-secret/env',
        strength: 'cause',
        pattern: /Input required and not supplied: |^(?:Error: )?(?:missing server host|can't connect without a private SSH key or password|Parameter token or opts\.auth is required)/,
        meaning: 'A required input of an action is empty, most often because a secret or variable is not set.',
        advice: 'Add the secret; jobs of forks and of Dependabot do not get any.',
        prevention: 'Check all secrets at the start of the job.',
    },
    {
        id: 'actions/pages',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /Get Pages site failed|Ensure GitHub Pages has been enabled|is not allowed to deploy to \S{1,100} due to environment protection rules/,
        meaning: 'GitHub Pages is not enabled, or this branch may not deploy to the environment.',
        advice: 'Enable Pages with the source "GitHub Actions"; allow the branch in the settings of the environment.',
        prevention: 'Keep the rules of environments in mind when branches are renamed.',
    },
    {
        id: 'actions/unsupported-version',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:This request has been automatically failed because it uses a deprecated version of|is deprecated and will fail|The `(?:set-env|add-path)` command is disabled|Multiple versions of (?:pnpm|yarn) specified|No (?:pnpm|Go|Python|Node) version (?:is )?specified|The specified (?:node|python|go) version file at: .{1,200} does not exist)/,
        meaning: 'An action or command is used in a version or way that is no longer supported, or is told two versions.',
        advice: 'Move to the version that the message names, or say the version in one place only.',
        prevention: 'Let Dependabot keep actions current.',
    },
    {
        id: 'actions/tool-version-not-found',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:The version '[^']{1,100}' with architecture '[^']{1,40}' was not found|Unable to find (?:Node|Go|Java|Python|Deno) version|Could not find satisfied version for|No matching (?:version|distribution) (?:was )?found for (?:SemVer|version)|Unsupported (?:java|distribution|platform) ?(?:version)?[: ])/i,
        meaning: 'A setup action was asked for a version of a tool that this machine cannot have.',
        advice: 'Ask for a version that exists for this operating system and processor.',
        prevention: 'Quote versions in YAML (`"3.10"`), and test new runner images before moving to `-latest`.',
    },
    {
        id: 'actions/artifact-not-found',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Unable to (?:download artifact\(s\)|find an artifact|find any artifacts): ?|Unable to find (?:an artifact with the name|any artifacts)|Artifact not found for name|No files were found with the provided path: .{1,400}No artifacts will be uploaded|an artifact with this name already exists)/,
        meaning: 'The job wants an artifact that an earlier job or step did not leave; that one is the cause.',
        advice: 'Look at the job that should have uploaded it.',
        prevention: 'Make the job depend on success of the one before (`needs`), and upload with `if-no-files-found: error`.',
    },
    {
        id: 'actions/action-download-failed',
        category: 'network',
        strength: 'cause',
        pattern: /^(?:Error: )?(?:Failed to (?:download (?:action|archive)|resolve action download info)|Unable to download actions? )/,
        meaning: 'The runner could not download an action from GitHub.',
        advice: 'Run it again, and look at githubstatus.com.',
        prevention: 'Fewer third-party actions in a job are fewer downloads; self-hosted runners can cache them.',
    },
    {
        id: 'actions/token-permission',
        category: 'auth/permission',
        strength: 'cause',
        pattern: /(?:Resource not accessible by (?:integration|personal access token)|GitHub Actions is not permitted to|refusing to allow (?:a|an) .{1,80} (?:to create or update workflow|without `?workflows?`?)|Permission to [\w.-]+\/[\w.-]+(?:\.git)? denied to|must have admin rights to Repository|^(?:Error: )?(?:HttpError: )?Not Found - https:\/\/docs\.github\.com\/rest)/,
        meaning: 'The token of the job may not do this.',
        advice: 'Add the permission to the `permissions:` block of the job; tokens of forks and of Dependabot are read-only.',
        prevention: 'Declare `permissions:` for every job, and do what needs writing in a workflow of the default branch.',
    },
    {
        id: 'actions/oidc-permission',
        category: 'auth/permission',
        strength: 'cause',
        pattern: /(?:Unable to get ACTIONS_ID_TOKEN_REQUEST_URL|Credentials could not be loaded, please check your action inputs|Could not assume role with OIDC|Error when requesting (?:an )?(?:OIDC|ID) token|Not authorized to perform sts:AssumeRoleWithWebIdentity|google-github-actions\/auth failed)/,
        meaning: 'The job could not log in at the cloud: no `id-token: write`, a missing secret, or a role that does not trust this repository or branch.',
        advice: 'Check `permissions: id-token: write`, the name of the role, and its trust policy.',
        prevention: 'Keep the trust policy in code next to the workflow.',
    },
    {
        id: 'actions/api-rate-limit',
        category: 'registry-rate-limit',
        strength: 'cause',
        pattern: /(?:API rate limit exceeded|You have exceeded a secondary rate limit|rate limit exceeded for installation|abuse detection mechanism)/i,
        meaning: 'The requests to GitHub of this token or machine are used up.',
        advice: 'Run it again after the limit resets, within an hour.',
        prevention: 'Pass `github-token` to setup actions, cache what they fetch, and make fewer calls.',
    },
    {
        id: 'actions/cache-service',
        category: 'runner/infrastructure',
        strength: 'likely',
        pattern: /^(?:Error: )?(?:Failed to (?:restore|save): |Cache service responded with|getCacheEntry failed|reserveCache failed|Failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL)|Unable to make request: E)/,
        meaning: 'The cache or artifact service of GitHub did not answer as it should.',
        advice: 'Run it again, and look at githubstatus.com.',
        prevention: 'Treat caches as a help: a job should pass without one.',
    },
    {
        id: 'actions/github-script',
        category: 'flaky/unknown',
        strength: 'summary',
        pattern: /^(?:Unhandled error: |Error: Unhandled error: )/,
        meaning: 'A script of actions/github-script threw an error.',
        advice: 'The message is from the script or from the API it called.',
        prevention: 'Catch what the script can expect, and say what it was doing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/beam-haskell.js
/** Elixir, Erlang, Haskell, and other functional languages. */
const functional = [
    {
        id: 'elixir/compile',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^\*\* \((?:CompileError|SyntaxError|TokenMissingError|UndefinedFunctionError|Mix\.Error|Code\.LoadError)\)|^== Compilation error in file |^error: undefined (?:function|variable)|Compilation failed due to warnings while using the --warnings-as-errors/,
        meaning: 'The Elixir compiler refuses the code.',
        advice: 'Mend the first error.',
        prevention: 'Compile with `--warnings-as-errors` before pushing.',
    },
    {
        id: 'elixir/dependencies',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /^(?:Failed to use "|Hex dependency resolution failed|\*\* \(Mix\) (?:Can't continue due to errors on dependencies|Hex|You're trying to run)|Unchecked dependencies for environment|Your mix\.lock is out of date)/,
        meaning: 'Mix could not resolve the packages.',
        advice: 'Run `mix deps.get` and commit `mix.lock`.',
        prevention: 'Check `mix deps.get --check-locked` in CI.',
    },
    {
        id: 'elixir/format',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^\*\* \(Mix\) mix format failed|^The following files are not formatted:|^┃ \[[CDFRW]\] /,
        meaning: 'A file is not formatted, or Credo found a problem.',
        advice: 'Run `mix format`.',
        prevention: 'Format on save.',
    },
    {
        id: 'exunit/failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^\s+\d+\) (?:test|property|doctest) .{1,300}\([\w.]+\)$|^\d+ (?:doctests?, )?\d+ tests?, [1-9]\d* failures?/,
        meaning: 'A test failed.',
        advice: 'Look at what was expected and what came.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'haskell/compile',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^.{1,300}\.l?hs:\d+:\d+(?:-\d+)?: error|^\s*• (?:Couldn't match|No instance for|Variable not in scope)|^File ".{1,300}\.mli?", lines? \d+/,
        meaning: 'The compiler refuses the code.',
        advice: 'Mend the first error.',
        prevention: 'Build with all flags of CI before pushing.',
    },
    {
        id: 'haskell/dependencies',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:Could not resolve dependencies:?$|cabal: Could not|Error: cabal: Could not|Error: \[S-4804\]|failed to construct a build plan|While constructing the build plan)/,
        meaning: 'Cabal or Stack found no build plan.',
        advice: 'Loosen the bound it names.',
        prevention: 'Commit a freeze file or a resolver.',
    },
    {
        id: 'nix/build',
        category: 'compile/type-error',
        strength: 'likely',
        pattern: /^\s*error: (?:builder for '|build of '|Cannot build '|attribute '|hash mismatch in fixed-output)/,
        meaning: 'A derivation could not be built.',
        advice: 'Look at its log above.',
        prevention: 'Pin inputs with a flake lock.',
    },
    {
        id: 'julia/error',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^ERROR: (?:LoadError|LoadError:|Some tests did not pass|Package \w+ errored during testing|Unsatisfiable requirements)|^.{0,60}Test Failed at |^Error in .{1,100}:$|^Error: Test failures|^\s*── (?:Failure|Error) \(|^Execution halted/,
        meaning: 'A program or test of Julia or R failed.',
        advice: 'Look at the lines above it.',
        prevention: 'Run the tests before pushing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/dart-swift.js
const dart = [
    {
        id: 'dart/resolution',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:depends on (?<key>[^\s,]{1,100} [^\s,]{1,100}) which requires the Flutter SDK|version solving failed|The current Dart SDK version is|Could not find a file named "pubspec\.yaml"|pub get failed|Unable to satisfy `pubspec\.yaml`|Package .{1,100} has no versions that match|pubspec\.lock .{0,60}(?:out of date|doesn't satisfy))/,
        meaning: 'Pub could not resolve the packages.',
        advice: 'Read the chain it gives; packages of Flutter need `flutter pub`.',
        prevention: 'Commit the lock file of applications; test with the SDK of CI.',
    },
    {
        id: 'melos/configuration',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:MelosConfigException|Your current directory does not appear to be within a Melos|Found no workspace|No melos\.yaml|NoPackageFoundScriptException|YamlException|Expected to find project root in current working directory|Could not find an option named|Could not find a command named)/,
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
        pattern: /^(?:\d\d:\d\d .{0,40}Some tests failed\.|[1-9]\d* tests? failed\.?$|🎉.{0,40}failed|The following \w+ was thrown)/,
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
];
const swift = [
    {
        id: 'swiftlint/violation',
        category: 'lint/format',
        strength: 'cause',
        pattern: /\.swift:\d+(?::\d+)?: (?:error|warning): .{1,300} Violation: .{1,300} \(\w+\)$/,
        meaning: 'SwiftLint found a violation.',
        advice: 'Run `swiftlint --fix`, and mend the rest by hand.',
        prevention: 'Lint in a build phase of Xcode.',
    },
    {
        id: 'swift/compile',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^(?:❌ {1,2})?.{1,400}\.swift:\d+:\d+: error: |^error: (?:no such module|emit-module command failed|fatalError)/,
        meaning: 'The Swift compiler refuses the code.',
        advice: 'Mend the first error; check the version of Xcode.',
        prevention: 'Select the version of Xcode in the workflow.',
    },
    {
        id: 'xcode/signing',
        category: 'auth/permission',
        strength: 'cause',
        pattern: /(?:No (?:code signing identity|signing certificate|profiles? for|certificate for team)|errSecInternalComponent|Code signing is required|CodeSign error|Provisioning profile .{1,200} (?:doesn't|does not|has expired)|requires a provisioning profile|No Accounts: Add a new account|User interaction is not allowed)/,
        meaning: 'The app could not be signed.',
        advice: 'Check certificate, profile and key chain of the job.',
        prevention: 'Watch the expiry of certificates and profiles.',
    },
    {
        id: 'cocoapods/resolution',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /^\[!\] (?:CocoaPods could not find compatible versions|Unable to find a (?:specification|pod)|The (?:sandbox|Podfile)|Error installing)/,
        meaning: 'CocoaPods could not resolve or install the pods.',
        advice: 'Run `pod install --repo-update` and commit `Podfile.lock`.',
        prevention: 'Commit the lock file.',
    },
    {
        id: 'fastlane/error',
        category: 'flaky/unknown',
        strength: 'likely',
        pattern: /^(?:\[[\d:]{8}\]: )?\[!\] (?!Automatically)/,
        meaning: 'Fastlane or CocoaPods gave up.',
        advice: 'Read its message.',
        prevention: 'Run the same lane before pushing.',
    },
    {
        id: 'xcode/configuration',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /^(?:xcodebuild: error: |xcode-select: error: |xcrun: error: |error: (?:the package manifest|Unable to (?:find|resolve) (?:a )?(?:destination|package|build)|Signing for))/,
        meaning: 'Xcode or CocoaPods cannot find the scheme, device, SDK or package.',
        advice: 'Check the names against the version of Xcode on this machine.',
        prevention: 'Pin the image of the runner and the version of Xcode.',
    },
    {
        id: 'xctest/failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^.{1,400}\.swift:\d+: error: |Test Case '[^']{1,300}' failed|^[✘􀢄] Test .{1,300} (?:failed|recorded an issue)/u,
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
        pattern: /\*\* TEST (?:EXECUTE )?FAILED \*\*|^Failing tests:$|Executed \d+ tests?, with [1-9]\d* failures?/,
        meaning: 'Tests failed.',
        advice: 'Look at the first of them, above.',
        prevention: 'Run the tests before pushing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/databases.js
const databases = [
    {
        id: 'database/unreachable',
        category: 'network',
        strength: 'cause',
        pattern: /(?:(?<key>Can't reach database server) at|could not connect to server: |connection to server at .{1,200} failed|Can't connect to (?:local )?MySQL server|MongoServerSelectionError|MongoNetworkError|SQLSTATE\[HY000\] \[2002\]|Redis connection .{1,80} failed|is the server running on|Connection to .{1,80}:(?:5432|3306|6379|27017) refused)/i,
        meaning: 'The database does not answer.',
        advice: 'Check that it runs, and its host and port: `localhost` for steps on the runner, the name of the service for jobs in a container.',
        prevention: 'Give the service container a health check.',
    },
    {
        id: 'database/authentication',
        category: 'missing-secret/env',
        strength: 'cause',
        pattern: /(?:password authentication failed for user|FATAL: {1,2}(?:role|database) ".{1,80}" does not exist|Access denied for user|SASL: SCRAM|P1000|NOAUTH Authentication required)/,
        meaning: 'The database refuses user, password or name.',
        advice: 'Compare the URL of the step with the environment of the service.',
        prevention: 'Write both from one place.',
    },
    {
        id: 'prisma/drift',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Drift detected|Prisma Migrate has detected that the environment is non-interactive|The (?:following )?migration.{0,80} (?:failed|have not yet been applied|modified after)|The database schema is not empty|migrate found failed migrations|\bP1003\b)/,
        meaning: 'The database and the migrations do not agree.',
        advice: 'Use `prisma migrate deploy` in CI; resolve failed migrations.',
        prevention: 'Start from an empty database in CI; never change an applied migration.',
    },
    {
        id: 'prisma/reset',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /^We need to reset the /,
        meaning: 'The database does not fit the migrations, and `prisma migrate dev` wants to empty it.',
        advice: 'Use `prisma migrate deploy` in CI, against an empty database.',
        prevention: 'Start from an empty database in CI; never change an applied migration.',
    },
    {
        id: 'prisma/schema',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Prisma schema validation|Error validating(?: datasource| field| model|:)|Could not find Prisma Schema|The datasource property .{1,60} is no longer supported|Error code: P1012|\bP1012\b|@prisma\/client did not initialize yet|PrismaConfigEnvError|Failed to load config file .{1,200}prisma)/,
        meaning: 'The schema of Prisma is not valid, or its client was not generated.',
        advice: 'Run `prisma validate` and `prisma generate`.',
        prevention: 'Generate the client after install; read the migration guide of a new major version.',
    },
    {
        id: 'migration/failed',
        category: 'configuration/workflow-syntax',
        strength: 'likely',
        pattern: /(?:(?<!Parse |Fatal )ERROR: {1,2}(?:relation|column|type|table|constraint|index|function|schema|duplicate key|syntax error|permission denied|null value|insert or update)|The underlying table for model|SQLSTATE\[\w+\]|ActiveRecord::(?:PendingMigration|StatementInvalid|NoDatabase)|django\.db\.utils\.\w+Error|alembic\.util\.exc|Can't locate revision identified by|Multiple head revisions|sqlalchemy\.exc\.\w+|FlywayException|Flyway.{0,60}(?:failed|error)|liquibase\.exception|psycopg2?\.errors\.|(?:table|relation|column) "?\S+"? (?:already exists|does not exist)|no such (?:table|column): |Your models .{1,80}have changes that are not yet reflected|Conflicting migrations detected|QueryFailedError)/i,
        meaning: 'A statement of a migration or query failed.',
        advice: 'Look at the statement; try the migration on a copy.',
        prevention: 'Run all migrations from an empty database on pull requests.',
    },
    {
        id: 'django/check',
        category: 'configuration/workflow-syntax',
        strength: 'likely',
        pattern: /SystemCheckError: |^Migrations for '\w{1,100}':$/,
        meaning: 'The models or settings of Django are not sound, or a migration is missing.',
        advice: 'Mend what it names; run `makemigrations` and commit the result.',
        prevention: 'Run `manage.py check` and `makemigrations --check` before pushing.',
    },
    {
        id: 'migration/summary',
        category: 'configuration/workflow-syntax',
        strength: 'summary',
        pattern: /(?:failed to apply cleanly to the shadow database|^Error: P\d{4}|^Error code: P\d{4})/,
        meaning: 'A migration failed.',
        advice: 'Look at the lines below it.',
        prevention: 'Run all migrations from an empty database on pull requests.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/deploy.js
/** Clouds, Terraform, Kubernetes, hosting, releases. */
const deploy = [
    {
        id: 'terraform/error',
        category: 'deploy',
        strength: 'cause',
        pattern: /^[│╷] {0,3}Error: |^Error: (?:Invalid (?:function|reference|provider|for_each|count|resource|index|block)|Unsupported (?:argument|block type|attribute)|Reference to undeclared|Missing required argument|Error acquiring the state lock|Failed to (?:query available provider|install provider)|Inconsistent (?:dependency lock file|conditional)|No value for required variable|(?:creating|updating|deleting|reading) [A-Z]\w+ .{1,200}: |error (?:creating|reading|updating) )|^Error (?:acquiring|loading) the state/,
        meaning: 'Terraform could not plan or apply.',
        advice: 'Read the block it prints: it names the resource and the line.',
        prevention: 'Validate and plan on pull requests; lock provider versions.',
    },
    {
        id: 'terraform/format',
        category: 'lint/format',
        strength: 'cause',
        pattern: /terraform fmt.{0,60}(?:failed|exit)|^Terraform exited with code 3/,
        meaning: 'A file is not formatted as `terraform fmt` would.',
        advice: 'Run `terraform fmt -recursive`.',
        prevention: 'Format in a hook.',
    },
    {
        id: 'helm/error',
        category: 'deploy',
        strength: 'cause',
        pattern: /^(?:Error: (?:UPGRADE FAILED|INSTALLATION FAILED|INSTALL FAILED|release .{1,100} failed|parse error at|template: |execution error at|YAML parse error|values don't meet|failed to download|chart|found in Chart|cannot re-use a name|context deadline exceeded$|timed out waiting for the condition)|\[ERROR\] templates\/|Error: \d+ chart\(s\) (?:linted|failed))/,
        meaning: 'Helm could not render or install the chart.',
        advice: 'Render it locally with `helm template`; look at the events of the pods.',
        prevention: 'Lint and render charts on pull requests.',
    },
    {
        id: 'kubernetes/error',
        category: 'deploy',
        strength: 'cause',
        pattern: /(?:Error from server(?: \(\w+\))?: |error: (?:deployment|timed out waiting for the condition|unable to recognize|the server doesn't have|error validating|You must be logged in|no matches for kind)|ImagePullBackOff|CrashLoopBackOff|ErrImagePull|exceeded its progress deadline|Unable to connect to the server|error: current-context)/,
        meaning: 'The cluster refused the change, or the new version did not come up.',
        advice: 'Look at the events and logs of the pods.',
        prevention: 'Dry-run manifests on pull requests.',
    },
    {
        id: 'aws/access-denied',
        category: 'auth/permission',
        strength: 'likely',
        pattern: /(?:is not authorized to perform: |An error occurred \((?:AccessDenied\w*|UnauthorizedOperation|ExpiredToken\w*|InvalidClientTokenId|SignatureDoesNotMatch|UnrecognizedClient\w*|Forbidden)\)|^(?:fatal error: )?Unable to locate credentials|NoCredentialsError|The security token included in the request is (?:expired|invalid)|Could not load credentials from any providers|AccessDenied(?:Exception)?: )/,
        meaning: 'The cloud refused the request: no credentials, or a role without this right.',
        advice: 'Give the role the action on the resource that it names.',
        prevention: 'Keep policies in code; test the deploy role on a staging account.',
    },
    {
        id: 'cloud/access-denied',
        category: 'auth/permission',
        strength: 'likely',
        pattern: /(?:PERMISSION_DENIED|Permission '.{1,100}' denied|does not have (?:permission|.{1,80} access)|AuthorizationFailed|AADSTS\d+|Request had insufficient authentication scopes|ERROR: \(gcloud\.|\b401 Unauthorized|\b403 Forbidden|HTTP(?: status)?(?: code)?[: ]+40[13]\b|status code 40[13]\b|Bad credentials|invalid_grant|Invalid (?:API key|credentials|access token|token|authentication)|Authentication (?:failed|required)|^(?:Error: )?Login failed|\bE(?:NO|INVALID)(?:NPM|GH|GL|PYPI)TOKEN\b|\bEGITNOPERMISSION\b|(?:: |^)Unauthorized$|[Ff]ailed to authenticate|unable to authenticate|No existing credentials found|specified token is not valid|error in libcrypto|account is required to proceed|(?:^|: )Access [Dd]enied|not logged in|InvalidAuthenticationToken|\bInvalidToken\b|Requires authentication|Error: Not authorized|[Tt]oken (?:has )?expired|expired token)/,
        meaning: 'A service refused the login or the request.',
        advice: 'Check the secret: set, current, allowed to do this.',
        prevention: 'Watch the expiry of tokens; prefer OIDC.',
    },
    {
        id: 'cloud/error',
        category: 'deploy',
        strength: 'likely',
        pattern: /(?:An error occurred \(\w+\) when calling the|CREATE_FAILED|ROLLBACK_COMPLETE|UPDATE_ROLLBACK|Error: Failed to (?:deploy|create deployment|publish)|Deployment failed|Deploy failed|Error: Deployment .{1,100} failed|CloudFormation.{0,80}fail|Error deploying|DeploymentFailed|Creating Pages deployment failed|Failed to create deployment|pulumi:.{0,60}error|error: update failed|HTTPError: 40\d .{0,100}(?:upload\.pypi|test\.pypi)|File already exists|version .{1,60} already (?:exists|published)|Release .{0,60}already exists|tag .{1,80} already exists|rsync error: |ssh: connect to host|scp: )/,
        meaning: 'A deployment or release failed.',
        advice: 'Look at what the service says; a version that exists cannot be published again.',
        prevention: 'Try the deployment in staging first.',
    },
    {
        id: 'secret/missing',
        category: 'missing-secret/env',
        strength: 'likely',
        pattern: /(?:(?:[Mm]issing|[Rr]equired) (?:required )?(?:environment variables?|env(?:ironment)? vars?|secrets?|env)\b|Environment variable not found|[Ii]nvalid environment variables|(?:environment variable|env var|secret|Secret|SECRET)s? .{1,80}(?:is|are|was) (?:not set|missing|required|not defined|empty|undefined)|\b[A-Z][A-Z0-9]*_[A-Z0-9_]+ (?:is|must be|environment variable is) (?:not set|missing|required|undefined|not defined)|: unbound variable$|parameter null or not set|^\s*[A-Z][A-Z0-9]*_[A-Z0-9_]+: \[? ?'?(?:Invalid input|Required)|Input '\w+' (?:is required|has not been)|[Ss]et(?:ting)? (?:the |an? )?\w{3,60} (?:environment variable|(?:GitHub |repository )?secret)|No application encryption key has been specified|No (?:API key|token|auth token|credentials) (?:found|provided)|Parameter token or opts\.auth is required|Missing (?:API key|token|credentials)|must specify the "?credentials_json|(?:API[_ ]?KEY|TOKEN|token|api key) (?:is )?(?:not (?:set|provided|found|configured)|missing|required))/,
        meaning: 'A secret or variable that the step needs is not set.',
        advice: 'Add it in the settings, pass it in `env:`. Jobs of forks and of Dependabot do not get secrets.',
        prevention: 'Check all settings in one place at the start, and name the missing ones.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/docker.js
const docker = [
    {
        id: 'docker/registry-access',
        category: 'auth/permission',
        strength: 'cause',
        pattern: /(?:pull access denied for|denied: (?:requested access|permission_denied|installation not allowed|access forbidden)|unauthorized: (?:authentication required|incorrect username|access)|insufficient_scope|no basic auth credentials|Error response from daemon: (?:Get .{1,200}: unauthorized|login attempt)|Error: Cannot perform an interactive login|Username and password required|denied: User)/,
        meaning: 'The registry refused the login or the push.',
        advice: 'Log in before; give `packages: write`; check the name of the image.',
        prevention: 'Log in with the token of the job where the registry allows it.',
    },
    {
        id: 'docker/image-not-found',
        category: 'docker-build',
        strength: 'cause',
        pick: 'last',
        pattern: /(?:manifest (?:for .{1,200} not found|unknown)|failed to resolve source metadata for|no matching manifest for|: not found: manifest|repository does not exist|Unable to find image '.{1,200}' locally$|invalid reference format|no match for platform in manifest)/,
        meaning: 'An image, tag or platform does not exist.',
        advice: 'Check name and tag, and whether it exists for this processor.',
        prevention: 'Pin images by digest and let Dependabot move them.',
    },
    {
        id: 'docker/copy-missing',
        category: 'docker-build',
        strength: 'cause',
        pattern: /(?:failed to (?:calculate checksum|compute cache key)|COPY failed: |ADD failed: |failed to read dockerfile|unable to prepare context|Dockerfile: no such file|dockerfile parse error|unknown instruction: |failed to solve: dockerfile)/,
        meaning: 'A file that the Dockerfile wants is not in the build context, or the Dockerfile is not valid.',
        advice: 'Check the path, the context and `.dockerignore`.',
        prevention: 'Build the image on pull requests.',
    },
    {
        id: 'docker/run-failed',
        category: 'docker-build',
        strength: 'summary',
        pattern: /(?:did not complete successfully: exit code|returned a non-zero code: \d+|failed to solve: |executor failed running|buildx (?:build )?failed with: |process "\/bin\/\w+ -\w+ .{1,400} did not complete)/,
        meaning: 'A command of the Dockerfile failed.',
        advice: 'Look at its output above.',
        prevention: 'Build the image on pull requests, with `--progress=plain`.',
    },
    {
        id: 'docker/daemon',
        category: 'runner/infrastructure',
        strength: 'cause',
        pattern: /(?:Cannot connect to the Docker daemon|Error response from daemon: (?!Get|login|pull|manifest|No such container|toomanyrequests)|failed to create shim task|OCI runtime (?:create|exec) failed|docker: Error response|failed to initialize builder|error during connect: )/,
        meaning: 'Docker on this machine failed.',
        advice: 'Run it again; check that the daemon runs and the command exists in the image.',
        prevention: 'Set up buildx in a step of its own.',
    },
    {
        id: 'docker/unhealthy',
        category: 'runner/infrastructure',
        strength: 'cause',
        pattern: /(?:dependency failed to start: |container .{1,100} is unhealthy|Failed to initialize container|One or more containers failed to start|service .{1,60} (?:failed to build|didn't complete successfully)|container .{1,100} exited \(\d+\))/,
        meaning: 'A service container did not come up.',
        advice: 'Look at its log.',
        prevention: 'Give it a health check with enough retries.',
    },
    {
        id: 'docker/lint',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^.{1,200}:\d+ (?:DL|SC)\d{4} (?:error|warning|info)/,
        meaning: 'Hadolint found a problem in a Dockerfile.',
        advice: 'Mend the line it names.',
        prevention: 'Run it in a hook.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/dotnet.js
const dotnet = [
    {
        id: 'nuget/restore',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /error (?:NU\d{4}|NETSDK1004|NETSDK1064)|Unable to find package |Unable to load the service index for source|Package .{1,100} is not compatible with/,
        meaning: 'NuGet could not restore the packages.',
        advice: 'Check name, version and source; a private source needs a token.',
        prevention: 'Use a lock file (`RestorePackagesWithLockFile`).',
    },
    {
        id: 'dotnet/sdk',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /error (?:NETSDK\d{4}|MSB1\d{3}|MSB3644|MSB4\d{3})|A compatible (?:installed )?\.NET SDK (?:for global\.json version )?|You must install or update \.NET to run|The framework 'Microsoft\..{1,100}' was not found/,
        meaning: 'The SDK, target or project file does not fit.',
        advice: 'Install the version of the SDK that `global.json` asks for.',
        prevention: 'Let setup-dotnet read `global.json`.',
    },
    {
        id: 'dotnet/compile',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /(?:: )?error (?:CS|FS|BC|VBC|MC|XC|MSB|AD|CA|IDE|SA|BL|RZ|RS|ASPDEPR|AVLN:?)\d{1,5}: |: error : |\(\d+(?:,\d+){0,3}\) ?: (?:fatal )?error (?!C\d)[A-Z]{1,8}\d{1,6} ?:/,
        meaning: 'The compiler refuses the code.',
        advice: 'Mend the first error.',
        prevention: 'Build before pushing, with the warnings of CI.',
    },
    {
        id: 'dotnet/format',
        category: 'lint/format',
        strength: 'cause',
        pattern: /error (?:WHITESPACE|ENDOFLINE|CHARSET|FINALNEWLINE|IMPORTS): |^Error .{1,300} - Was not formatted/,
        meaning: 'A file is not formatted as `dotnet format` would.',
        advice: 'Run `dotnet format`.',
        prevention: 'Format in a hook.',
    },
    {
        id: 'dotnet/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^\s*(?:\[xUnit\.net [\d:.]+\]\s+)?\S+\.\S.{0,300} \[FAIL\]$|^\s{0,4}Failed [\w.+`]+.{0,300} \[[^\]]{1,20}\]$/,
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
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/exceptions.js
/** Programs that ended with an error nobody caught. */
const exceptions = [
    {
        id: 'node/exception',
        category: 'compile/type-error',
        strength: 'likely',
        pattern: /^\s{0,20}(?:Uncaught |\[|Unhandled (?:error|rejection):? )?(?:ReferenceError|TypeError|RangeError): (?!fetch failed)/,
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
        pick: 'last',
        pattern: /^(?!AssertionError)(?:[a-z_]\w{0,60}\.){0,8}[A-Z]\w{1,60}(?:Error|Exception|Timeout|Failure|Exit)(?:$|: (?!.{0,300} failed!))/,
        meaning: 'A Python program ended with an exception that nobody caught.',
        advice: 'Look at the last line of the traceback that is yours.',
        prevention: 'Catch what can be expected, and say what was being done.',
    },
    {
        id: 'java/exception',
        category: 'flaky/unknown',
        strength: 'likely',
        pattern: /^(?:Exception in thread "|Caused by: |(?:java|javax|kotlin|org|com|io)\.[\w.$]{1,200}(?:Exception|Error)(?:: |$))/,
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
        pattern: /^.{1,300}\.rb:\d+:in .{1,200}\((?:[\w:]+Error|Errno::\w+)\)$|^(?:LoadError|NoMethodError|NameError|ArgumentError): |^rake aborted!|^bin\/rails aborted!|syntax error, unexpected/,
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
        advice: 'Look at the last line of the traceback that is yours; a new version of a package may have renamed it.',
        prevention: 'Run a type checker; pin versions.',
    },
    {
        id: 'go/panic',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^panic: /,
        meaning: 'A Go program panicked.',
        advice: 'Look at the first line of the stack that is yours.',
        prevention: 'Check for nil; test the edge cases.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/exits.js
/** Last in the pack: how a process ended, where nothing else was said. */
const exits = [
    {
        id: 'exit/killed',
        category: 'out-of-memory',
        strength: 'exit',
        pattern: /^(?:Error: )?(?:Process completed with exit code 137|The process '.{1,300}' failed with exit code 137|Killed$)/,
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
        pattern: /^(?:Error: )?(?:Process completed with exit code (?:143|130)|The process '.{1,300}' failed with exit code (?:143|130))/,
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
        pattern: /^(?:Error: )?(?:Executing the custom container implementation failed|.{0,40}Step script exited with code|failed to run script step: )/,
        meaning: 'A command in the container of the job failed, or the container could not be made.',
        advice: 'Look at the lines before it.',
        prevention: 'Watch the state of the runner scale set.',
    },
    {
        id: 'exit/code',
        category: 'flaky/unknown',
        strength: 'exit',
        pattern: /^(?:Error: )?(?:Process completed with exit code -?\d+|The process '.{1,300}' failed (?:with exit code|because)|Docker run failed with exit code|Bash exited with code|PowerShell exited with code|.{1,60} failed with exit code \d+$)/,
        meaning: 'A command of the step failed and said nothing that is known.',
        advice: 'Read the lines before it.',
        prevention: 'Let scripts say what they were doing (`set -x`, or a message) when they fail.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/general.js
/** Shapes that many tools share; after all that know more. */
const general = [
    {
        id: 'general/timeout',
        category: 'timeout',
        strength: 'likely',
        pattern: /(?:timed out after \d|[Tt]imeout(?: of)? \d+ ?\w+ (?:exceeded|reached|expired)|Timeout exceeded|deadline exceeded|TimeoutError\b|TimeoutException|[Rr]equest timed out|Process .{0,20}timed out|[Tt]imed out waiting)/,
        meaning: 'Something waited longer than it may.',
        advice: 'Find what did not answer.',
        prevention: 'Wait for states with a deadline, and say what was waited for.',
    },
    {
        id: 'general/suite-failed',
        category: 'test-failure',
        strength: 'summary',
        pattern: /\btest\w* \S{1,20} failed!/,
        meaning: 'A file of tests failed.',
        advice: 'Look at its output above.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'general/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^.{1,200}\| FAIL \|\s*$|^FAIL: \S+ :: \S|^\s*#\s{1,4}Failed test |^Failure → /,
        meaning: 'A test failed (Robot Framework, lit, TAP of Perl, busted).',
        advice: 'Look at the message below it.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'general/tests-failed',
        category: 'test-failure',
        strength: 'likely',
        pattern: /(?:\b[1-9]\d* (?:tests?|specs?|assertions?|scenarios?|examples?) (?:failed|failing)|\b(?:[1-9]\d*) (?:failures|failed)\b|[Tt]ests? (?:suite )?failed|TESTS? FAILED|Some tests failed|test(?:s|ing)? .{0,40}did not pass|\sFAIL:|AssertionError|assertion failed|Expected .{1,100} (?:to (?:be|equal|have)|but (?:got|was|found)))/,
        meaning: 'Tests failed.',
        advice: 'Look at the first of them.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'general/invalid-option',
        category: 'configuration/workflow-syntax',
        strength: 'likely',
        pattern: /^(?:.{0,60}(?:[Uu]nknown|[Uu]nrecognized|[Ii]nvalid|[Uu]nexpected) (?:option|argument|flag|command|subcommand|parameter|configuration|input)s?\b|.{0,60}error: unexpected argument|.{0,80}: (?:illegal|invalid|unrecognized) option|flag provided but not defined|.{0,40}Usage: .{1,200}|.{0,80}syntax error near unexpected token|.{0,80}(?:syntax error: unexpected end of file|unexpected EOF while looking)|.{0,80}: too many arguments$|.{0,60}(?:YAML|JSON|TOML)(?: ?parse| syntax)? ?error|.{0,60}(?:mapping values are not allowed|could not find expected ':')|jq: (?:parse )?error|.{0,60}Invalid value for)/,
        meaning: 'A command, option or file of settings is not understood.',
        advice: 'Check it against the installed version of the tool.',
        prevention: 'Pin versions of tools.',
    },
    {
        id: 'general/part-failed',
        category: 'flaky/unknown',
        strength: 'summary',
        pattern: /^\W{0,6}[\w -]{2,40} (?:job|jobs|checks?|lint|build|validation) (?:has |have )?failed(?: or (?:was|were) cancell?ed)?[.!]?$/i,
        meaning: 'A part of the job, or another job, failed.',
        advice: 'Look at that one.',
        prevention: 'Name what failed in the message.',
    },
    {
        id: 'general/cross',
        category: 'flaky/unknown',
        strength: 'likely',
        pattern: /^(?:\[[\d :.T-]{8,30}\] )?\s{0,8}(?:❌|🚨|⛔)/,
        meaning: 'A script says that something failed.',
        advice: 'Read the line and those around it.',
        prevention: 'Say in the message what was being done.',
    },
    {
        id: 'general/compiler',
        category: 'compile/type-error',
        strength: 'likely',
        pattern: /^\s{0,4}[^\s:].{0,300}:\d{1,6}(?::\d{1,5})?: (?:fatal )?error\b/i,
        meaning: 'A compiler refuses the code.',
        advice: 'Mend the first error.',
        prevention: 'Build before pushing.',
    },
    {
        id: 'general/warning-as-error',
        category: 'lint/format',
        strength: 'likely',
        pick: 'below',
        pattern: /^Warning, treated as error:$/,
        meaning: 'A tool that takes warnings for errors has one.',
        advice: 'Mend the place it names.',
        prevention: 'Build with the same strictness before pushing.',
    },
    {
        id: 'general/strict-warning',
        category: 'lint/format',
        strength: 'summary',
        level: 'warning',
        pattern: /^(?:.{1,300}\.(?:rst|md|py)(?::docstring of \S{1,200})?(?::\d+)?: WARNING: |WARNING +- +(?:Doc file|A reference to) )/,
        meaning: 'A generator of documents warns, and may have been told to take warnings for errors.',
        advice: 'Mend the place it names.',
        prevention: 'Build with the same strictness before pushing.',
    },
    {
        id: 'general/log-error',
        category: 'flaky/unknown',
        strength: 'likely',
        pattern: /^(?:time="[^"]{1,40}" )?level=(?:error|fatal) msg=/,
        meaning: 'A program logged an error.',
        advice: 'Read its message.',
        prevention: 'Say in the message what was being done.',
    },
    {
        id: 'general/located',
        category: 'flaky/unknown',
        strength: 'likely',
        pattern: /^(?!.{0,300}\bnode_modules\/)\s{0,4}(?:\[\d{1,4}\] )?(?:[\w@.-]{1,60}[\\/]){0,20}[\w@.-]{1,80}\.\w{1,10}:\d{1,6}(?::\d{1,5}(?:-\d{1,5})?(?::|:? (?:- )?)|: )[A-Za-z`'"#]\S/,
        meaning: 'A tool points at a place in the sources.',
        advice: 'Look there.',
        prevention: 'Run the same tool before pushing.',
    },
    {
        id: 'general/error-message',
        category: 'flaky/unknown',
        strength: 'likely',
        pattern: /^\s{0,8}(?:(?:error|Error|ERROR|fatal|FATAL): (?!Command failed)[^\s\d].{12}|\[\w{2,60}Error\] \S)/,
        meaning: 'A program says that something is wrong.',
        advice: 'Read the line and those around it.',
        prevention: 'Say in the message what was being done.',
    },
    {
        id: 'general/failed-line',
        category: 'flaky/unknown',
        strength: 'summary',
        pattern: /^\s*(?:(?:fatal|FATAL|Error|ERROR|error)\b ?[:(]|❌|✖|✗|⨯|🚨|⛔)/,
        meaning: 'Something failed.',
        advice: 'Read the line and those around it.',
        prevention: 'Say in the message what was being done.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/git.js
const git = [
    {
        id: 'git/ref-not-found',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pick: 'last',
        pattern: /(?:fatal: couldn't find remote ref|A branch or tag with the name '.{1,200}' could not be found|fatal: (?:bad revision|ambiguous argument) '|fatal: invalid reference: |error: pathspec '.{1,200}' did not match|fatal: (?:Not a valid object name|no merge base)|fatal: Invalid revision range|fatal: reference is not a tree|Remote branch \S+ not found in upstream)/,
        meaning: 'The branch, tag or commit is not in the clone: deleted, misspelt, or the clone is too shallow.',
        advice: 'Check that it still exists; give checkout `fetch-depth: 0` where history is compared.',
        prevention: 'Do not delete branches whose jobs still run; fetch as much history as the job compares.',
    },
    {
        id: 'git/push-rejected',
        category: 'auth/permission',
        strength: 'cause',
        pattern: /(?:remote: (?:Permission to|error: GH\d{3}|Write access to repository not granted)|! \[remote rejected\]|protected branch hook declined|push declined due to|GH013: Repository rule violations)/,
        meaning: 'GitHub refused the push: no write permission, a protected branch, or a rule.',
        advice: 'Give the job `contents: write`, or push to a branch and open a pull request.',
        prevention: 'Let automation push where rules allow it, with an app that may bypass them.',
    },
    {
        id: 'git/push-behind',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:! \[rejected\]|Updates were rejected because the (?:remote contains work|tip of your current branch is behind))/,
        meaning: 'Somebody else pushed in between.',
        advice: 'Run it again; pull with rebase before pushing.',
        prevention: 'Put jobs that push into one `concurrency` group.',
    },
    {
        id: 'git/push-failed',
        category: 'configuration/workflow-syntax',
        strength: 'summary',
        pattern: /^error: failed to push some refs/,
        meaning: 'A push was refused.',
        advice: 'Look at the lines above it.',
        prevention: 'Push in one job only, and fetch before it.',
    },
    {
        id: 'git/authentication',
        category: 'auth/permission',
        strength: 'cause',
        pattern: /(?:fatal: (?:could not read (?:Username|Password)|Authentication failed for)|remote: (?:Repository not found|Invalid username or (?:password|token))|git@[\w.-]{1,100}: Permission denied|Permission denied \(publickey|Host key verification failed|fatal: Could not read from remote repository|ERROR: Repository not found)/,
        meaning: 'Git could not log in, or the repository is not visible to this token or key.',
        advice: 'Check the token or deploy key, and whether it may read this repository (submodules and private dependencies too).',
        prevention: 'Use a GitHub App token for other repositories; watch the expiry of keys.',
    },
    {
        id: 'git/merge-conflict',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /^(?:CONFLICT \(\w|error: could not apply [0-9a-f]{6}|Automatic merge failed; fix conflicts|error: Your local changes to the following files would be overwritten|fatal: Not possible to fast-forward)/,
        meaning: 'Two changes touch the same lines, or local changes are in the way.',
        advice: 'Rebase or merge by hand.',
        prevention: 'Merge the base branch often, or use a merge queue.',
    },
    {
        id: 'git/large-file',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:exceeds GitHub's file size limit|This repository (?:is over its data quota|exceeded its LFS budget)|batch response: .{0,100}(?:LFS|quota|budget)|smudge filter lfs failed)/,
        meaning: 'A file is too large for Git, or the LFS budget is used up.',
        advice: 'Keep the file elsewhere, or raise the LFS budget.',
        prevention: 'Cache LFS objects in CI; check file sizes in a hook.',
    },
    {
        id: 'git/lock',
        category: 'runner/infrastructure',
        strength: 'cause',
        pattern: /fatal: Unable to create '.{1,300}\.lock': File exists|detected dubious ownership in repository/,
        meaning: 'Another git process, or another user, owns the clone.',
        advice: 'Clean the working tree of the self-hosted runner, or add it to `safe.directory`.',
        prevention: 'Use a fresh working tree for every job.',
    },
    {
        id: 'git/identity',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /^(?:fatal: (?:empty ident name|unable to auto-detect email address)|\*\*\* Please tell me who you are)/,
        meaning: 'Git does not know in whose name to commit.',
        advice: 'Set `user.name` and `user.email` before the commit.',
        prevention: 'Use an action that commits as the bot.',
    },
    {
        id: 'git/command-failed',
        category: 'configuration/workflow-syntax',
        strength: 'likely',
        pick: 'last',
        pattern: /Command '\['git', |(?:fatal|error): .{0,80}git (?:diff|log|fetch|merge-base|rev-parse) .{0,200}failed/,
        meaning: 'A script called git, and git gave up.',
        advice: 'Look at what git says; most often the commit is not in the clone.',
        prevention: 'Check out with `fetch-depth: 0` where history is compared.',
    },
    {
        id: 'git/fatal',
        category: 'configuration/workflow-syntax',
        strength: 'likely',
        pattern: /^fatal: (?!unable to access)/,
        meaning: 'Git gave up.',
        advice: 'Read what it says; the lines above show the command.',
        prevention: 'Check out with the history and the credentials that later steps need.',
    },
    {
        id: 'git/difference',
        category: 'configuration/workflow-syntax',
        strength: 'summary',
        pattern: /^diff (?:--git a\/|current\/)/,
        meaning: 'The build changed files of the repository, or generated files are not current.',
        advice: 'Generate them anew and commit them.',
        prevention: 'Generate in a hook.',
    },
    {
        id: 'git/dirty-tree',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:checkout dirty|working (?:tree|directory) (?:is )?(?:dirty|not clean)|[Uu]ncommitted changes|(?:[Gg]enerated (?:files?|code|docs?)|[Ff]iles?) (?:is|are) (?:out of date|not up[- ]to[- ]date|out of sync)|Git is in a dirty state)/,
        meaning: 'The build changed files of the repository, or generated files are not current.',
        advice: 'Run the generator and commit the result, or ignore the files.',
        prevention: 'Run the generator in a hook.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/go.js
const go = [
    {
        id: 'go/module',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:no required module provides package|missing go\.sum entry|go: updates to go\.(?:mod|sum) needed|go: errors? parsing go\.mod|: unknown revision |verifying .{1,200}: checksum mismatch|go: .{1,200}: invalid version|module declares its path as|inconsistent vendoring|go\.mod requires go >= |cannot find module providing|ambiguous import: )/,
        meaning: 'The modules of Go do not resolve.',
        advice: 'Run `go mod tidy` and commit `go.mod` and `go.sum`; private modules need `GOPRIVATE` and a token.',
        prevention: 'Check `go mod tidy -diff` in CI.',
    },
    {
        id: 'go/compile',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^(?:vet: )?(?:\.{0,2}\/)?[\w./@-]{1,300}\.go:\d+:\d+: (?!.*\(\w+\)$|(?:exported|comment on|package comment|don't use|should have|should omit) )|^.{1,100}\.go:\d+:\d+: (?:undefined|cannot use|missing return|syntax error|declared and not used|.{1,200} redeclared)|^build .{1,200}: cannot load|package .{1,200} is not in (?:std|GOROOT)/,
        meaning: 'The Go compiler, or `go vet`, refuses the code.',
        advice: 'Mend the first error.',
        prevention: 'Run `go build ./... && go vet ./...` before pushing.',
    },
    {
        id: 'golangci-lint/problem',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^[\w./-]{1,300}\.go:\d+(?::\d+)?: .{1,500} \([\w-]{2,40}\)$|^(?:Error: )?.{1,300}: .{1,200} \((?:errcheck|govet|staticcheck|gosimple|unused|revive|gofmt|goimports|typecheck|ineffassign|gosec|lll|gocritic|misspell)\)$|^level=error msg="(?:Running error|\[linters_context\]|Timeout exceeded)|^golangci-lint found no|issues? found$|^[\w./-]{1,300}\.go:\d+:\d+: (?:exported|comment on|package comment|don't use|should have|should omit) |^File is not (?:`gofmt`|properly formatted)/,
        meaning: 'A linter of golangci-lint found a problem.',
        advice: 'Run `golangci-lint run --fix`, and mend the rest by hand.',
        prevention: 'Pin its version, the same for people and CI.',
    },
    {
        id: 'go/race',
        category: 'test-failure',
        strength: 'cause',
        level: 'warning',
        pattern: /^WARNING: DATA RACE|testing\.go:\d+: race detected|fatal error: (?:all goroutines are asleep|concurrent map)/,
        meaning: 'Two goroutines use the same memory at once, or wait for each other.',
        advice: 'Look at the two stacks.',
        prevention: 'Run tests with `-race`.',
    },
    {
        id: 'go/timeout',
        category: 'timeout',
        strength: 'cause',
        pattern: /^panic: test timed out after/,
        meaning: 'A test ran longer than it may.',
        advice: 'The list of running tests below names it.',
        prevention: 'Give waits a deadline.',
    },
    {
        id: 'go/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^\s*--- FAIL: \S|^=== FAIL: \S+ \S+ \(/,
        meaning: 'A test failed.',
        advice: 'Look at the lines around it.',
        prevention: 'Run `go test ./...` before pushing.',
    },
    {
        id: 'go/summary',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^FAIL(?:\t| {2,})\S|^FAIL$|^=== FAIL: |^DONE \d+ tests?, .{0,40}failure/,
        meaning: 'A package of tests failed, or could not be built.',
        advice: 'Look at the lines above it.',
        prevention: 'Run `go test ./...` before pushing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/javascript.js
/** TypeScript, bundlers, frameworks, task runners, Node.js. */
const javascript = [
    {
        id: 'typescript/type-error',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /(?:error TS\d{1,6}: |\bTS\d{4,5}(?::| \[ERROR\]:) |^.{1,300}\.(?:ts|tsx|mts|cts|vue|svelte):\d+:\d+ - error )/,
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
        pattern: /(?:A "use server" file can only export|Error occurred prerendering page|You're importing a component that needs|useSearchParams\(\) should be wrapped|Module not found: |Failed to collect page data for|Export encountered (?:an error|errors))/,
        meaning: 'The bundler could not build a page or resolve a module.',
        advice: 'Look at the page and the stack it names.',
        prevention: 'Build on pull requests.',
    },
    {
        id: 'node/module-not-found',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:Cannot find (?:module|package) '(?<key>[^']{1,300})'|ERR_MODULE_NOT_FOUND|Could not find module '|Cannot find module "|Failed to resolve entry for package|ERR_PACKAGE_PATH_NOT_EXPORTED|Could not resolve "[^"]{1,200}"|Rollup failed to resolve import|Failed to resolve import "|Unable to resolve path to module|Can't resolve '[^']{1,300}'|Cannot resolve module|Cannot find module: ')/,
        meaning: 'The code imports a module that is not installed, not built, or misspelt.',
        advice: 'Add it to `package.json`, build the workspace package it comes from, or mend the path (upper and lower case count on Linux).',
        prevention: 'Install with `npm ci`; lint imports.',
    },
    {
        id: 'node/engine',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE|The engine "node" is incompatible with this module|requires Node(?:\.js)? version|Node\.js version .{1,60} (?:is required|is not supported)|You are using Node\.js .{1,40}For|error \S+: The engine)/,
        meaning: 'The version of Node.js does not fit.',
        advice: 'Set `node-version` to what `engines` asks for.',
        prevention: 'Keep one `.node-version` file for people and CI.',
    },
    {
        id: 'node/syntax-error',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^(?:Uncaught )?(?:\[?SyntaxError\]?: (?:Unexpected |Invalid or|missing |Cannot use|Identifier |The requested module|Named export|await is)|.{0,200}(?:Unexpected token|ERR_REQUIRE_ESM|Cannot use import statement outside a module|require\(\) of ES Module|Transform failed with \d+ error|ERR_UNKNOWN_FILE_EXTENSION))/,
        meaning: 'A file could not be parsed, or CommonJS and ES modules are mixed.',
        advice: 'Mend the line it shows; check `"type"` in package.json.',
        prevention: 'Lint before pushing; run the built code in a test.',
    },
    {
        id: 'bundler/error',
        category: 'compile/type-error',
        strength: 'likely',
        pattern: /(?:RollupError: |✘ \[ERROR\] (?!In a non-interactive|A request to)|\[vite(?::[\w-]+)?\] .{0,40}[Ee]rror|ERROR in \.\/|Module (?:build|parse) failed|Build failed with \d+ error|error during build:|Failed to compile\.?$|Parsing (?:ecmascript|css) source code failed|x Build failed|ELIFECYCLE.{0,40}build)/,
        meaning: 'The bundler could not build.',
        advice: 'Look at the file and the line it names.',
        prevention: 'Build on pull requests.',
    },
    {
        id: 'turbo/task-not-found',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Could not find task `(?<key>[^`]{1,100})`|Could not find "tasks"|Invalid turbo configuration|Found an unknown key `|Cannot find (?:project|configuration for task) '|could not find executor|Found `pipeline` field instead of `tasks`)/,
        meaning: 'The task runner was asked for a task or project that is not declared.',
        advice: 'Declare it in `turbo.json` or `project.json`, or mend its name.',
        prevention: 'Rename tasks and workflows in one commit.',
    },
    {
        id: 'turbo/summary',
        category: 'flaky/unknown',
        strength: 'summary',
        pattern: /^(?:\s*Failed: {1,8}\S+#\S+|.{0,80} ERROR {2}run failed: command {1,2}exited|.{0,120}: ERROR: command finished with error)/,
        meaning: 'A task of the monorepo failed.',
        advice: 'Look at the output of that task, above.',
        prevention: 'Use grouped logs (`--log-order=grouped`).',
    },
    {
        id: 'npm/script-missing',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Missing script: "?|ERR_PNPM_NO_SCRIPT|Command "[^"]{1,100}" not found|Couldn't find a script named|error: Script not found|ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL.{0,80}not found|Usage Error: Couldn't find a script)/,
        meaning: 'The workflow runs a script that `package.json` does not have.',
        advice: 'Add it, or mend the name or the working directory.',
        prevention: 'Rename scripts and workflows in one commit.',
    },
    {
        id: 'npm/lifecycle',
        category: 'flaky/unknown',
        strength: 'summary',
        pattern: /^(?:.{0,80}ELIFECYCLE|npm (?:ERR!|error) (?:Lifecycle script|code ELIFECYCLE|Exit status)|error Command failed with exit code|error: script ".{1,80}" exited with code|ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL)/,
        meaning: 'A script of `package.json` failed.',
        advice: 'Look at the lines above it.',
        prevention: 'Run the same script before pushing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/javascript-lint.js
const javascriptLint = [
    {
        id: 'eslint/problem',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^\s*\d{1,6}:\d{1,5}\s{1,10}(?:error|Error:?)\s{1,10}\S|^.{1,300}: line \d+, col \d+, Error - |^\s{0,4}\d{1,6}:\d{1,5} {1,4}Error: /,
        meaning: 'ESLint found a problem of severity error.',
        advice: 'Run `eslint --fix`, and mend the rest by hand.',
        prevention: 'Lint in the editor and in a hook.',
    },
    {
        id: 'eslint/summary',
        category: 'lint/format',
        strength: 'summary',
        pattern: /(?:✖ \d+ problems? \(|ESLint found too many warnings|potentially fixable with the `--fix` option)/,
        meaning: 'ESLint found problems.',
        advice: 'Run `eslint --fix`, and mend the rest by hand.',
        prevention: 'Lint in the editor and in a hook.',
    },
    {
        id: 'eslint/configuration',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:ESLint couldn't find (?:an eslint\.config|a configuration file|the (?:plugin|config))|Definition for rule '.{1,100}' was not found|Invalid option '--\w+' - perhaps you meant|Failed to load (?:config|plugin) "|Key "\w+": )/,
        meaning: 'ESLint could not read its configuration.',
        advice: 'Check the version of ESLint against the format of the configuration and its plugins.',
        prevention: 'Update ESLint and its plugins together.',
    },
    {
        id: 'eslint/crash',
        category: 'configuration/workflow-syntax',
        strength: 'summary',
        pattern: /^Oops! Something went wrong!/,
        meaning: 'ESLint could not run.',
        advice: 'Read the message below it.',
        prevention: 'Update ESLint and its plugins together.',
    },
    {
        id: 'prettier/unformatted',
        category: 'lint/format',
        strength: 'cause',
        level: 'warning',
        pattern: /^\[(?:warn|error)\] (?!Code style|All matched|Ignored|No files|Error occurred)[\w@.[(-][^:]{0,300}\.\w{1,12}$|^\[error\] \S+: SyntaxError/,
        meaning: 'A file is not formatted as Prettier would.',
        advice: 'Run `prettier --write`.',
        prevention: 'Format on save, or in a hook.',
    },
    {
        id: 'prettier/summary',
        category: 'lint/format',
        strength: 'summary',
        level: 'warning',
        pattern: /Code style issues? (?:found|fixed)|Run Prettier (?:with --write )?to fix|Forgot to run Prettier/,
        meaning: 'Files are not formatted as Prettier would.',
        advice: 'Run `prettier --write`.',
        prevention: 'Format on save, or in a hook.',
    },
    {
        id: 'biome/problem',
        category: 'lint/format',
        strength: 'cause',
        pattern: /(?:\s(?:lint|assist)\/\w{1,40}\/\w{1,60}(?:\s| ━)|^\S+ (?:format|organizeImports|assist|parse|check) ━{3,}|File content differs from formatting output|Formatter would have printed the following|The imports and exports are not sorted)/,
        meaning: 'Biome found a problem or an unformatted file.',
        advice: 'Run `biome check --write`.',
        prevention: 'Run it in the editor and in a hook.',
    },
    {
        id: 'biome/summary',
        category: 'lint/format',
        strength: 'summary',
        pattern: /(?:Some errors were emitted while running checks|Checked \d+ files in .{1,20} Found \d+ errors?|^Found \d+ (?:errors?|warnings?)\.$)/,
        meaning: 'Biome or Oxlint found problems.',
        advice: 'Run it with `--write` or `--fix`.',
        prevention: 'Run it in the editor and in a hook.',
    },
    {
        id: 'stylelint/problem',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^\s+\d+:\d+\s+✖\s|^\s*×? ?\S+\.\w+:\d+:\d+: (?:eslint|oxc|typescript|unicorn)\(|^\s*[×x] (?:eslint|oxc|typescript|unicorn)(?:-\w+)?\(/,
        meaning: 'A linter found a problem.',
        advice: 'Run it with `--fix`, and mend the rest by hand.',
        prevention: 'Lint in the editor and in a hook.',
    },
    {
        id: 'markdownlint/problem',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^.{1,300}\.mdx?:\d+(?::\d+)? (?:error )?MD\d{3}\/|^\s*\d+:\d+ {1,4}error {1,4}.{1,300} {2}\(?[\w-]+\)?$|^.{1,300}\.ya?ml:\d+:\d+: \[error\]|^\[ERROR\] .{1,300}\.(?:ya?ml|json|md)|^typos: |error: `[^`]{1,80}` should be `|^.{1,300}:\d+: \S+ ==> \S+$|^In .{1,300} line \d+:$|^.{1,300}:\d+:\d+: (?:error|warning|note): .{1,300} \[SC\d{4}\]|^\s*\^-{1,2} SC\d{4}|^.{1,200}\.ya?ml:\d+:\d+: .{1,300} \[[\w-]+\]$/,
        meaning: 'A linter of texts, shell scripts or workflows (markdownlint, yamllint, typos, codespell, ShellCheck, actionlint) found a problem.',
        advice: 'Mend the line it names.',
        prevention: 'Run it in a hook.',
    },
    {
        id: 'links/broken',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^\s*(?:\* )?\[(?:✖|ERROR|TIMEOUT|[45]\d\d)\] (?:<|\()?(?:https?|file):\/\/|^ERROR: \d+ dead links? found|Broken link on source page/,
        meaning: 'A link in the documents leads nowhere.',
        advice: 'Mend or remove it; run again where the other server was down.',
        prevention: 'Check outside links on a schedule, not on each push.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/javascript-packages.js
/** npm, pnpm, Yarn, Bun, Deno. */
const javascriptPackages = [
    {
        id: 'npm/peer-conflict',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:code ERESOLVE|unable to resolve dependency tree|ERESOLVE could not resolve|ERR_PNPM_PEER_DEP_ISSUES|Conflicting peer dependency: )/,
        meaning: 'Two packages ask for versions of a third that do not go together.',
        advice: 'Move the one that the message names to a version that fits; `--legacy-peer-deps` only hides it.',
        prevention: 'Let one tool update related packages together.',
    },
    {
        id: 'npm/lock-file',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:`npm ci` can only install packages when|The `npm ci` command can only install with an existing|ERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_\w+|NO_LOCKFILE|BROKEN_LOCKFILE)|Your lockfile needs to be updated, but|The lockfile would have been (?:modified|created)|lockfile had changes, but lockfile is frozen|error: lockfile |YN0028: │ (?![-+])|Dependencies lock file is not found|The lockfile is out of date|Unsupported lockfile)/,
        meaning: 'The lock file is missing, or does not fit `package.json`.',
        advice: 'Install on your machine with the same version of the package manager and commit the lock file.',
        prevention: 'Set `packageManager`, so that everybody writes the same lock file.',
    },
    {
        id: 'npm/not-found',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:npm (?:ERR!|error) (?:code )?(?:E404|ETARGET|ENOVERSIONS|EUNSUPPORTEDPROTOCOL|EINVALIDPACKAGENAME|EINTEGRITY)|No matching version found for|npm (?:ERR!|error) 404|ERR_PNPM_(?:FETCH_404|NO_MATCHING_VERSION\w*|WORKSPACE_PKG_NOT_FOUND|TARBALL_INTEGRITY|SPEC_NOT_SUPPORTED\w*)|Couldn't find (?:any versions for|package) "|error: No version matching|GET https:\/\/\S+ - 404|YN0035|error: Package not found|YN0027|failed to resolve$|Workspace not found|Integrity check failed)/,
        meaning: 'A package or version does not exist in the registry, or its content changed.',
        advice: 'Check name and version; a private package needs a token and its registry in `.npmrc`.',
        prevention: 'Publish before you depend on it; keep the lock file.',
    },
    {
        id: 'npm/authentication',
        category: 'auth/permission',
        strength: 'cause',
        pattern: /(?:npm (?:ERR!|error) (?:code )?(?:E401|E403|ENEEDAUTH|EOTP)|ERR_PNPM_FETCH_40[13]|YN0041|unauthenticated: User cannot be authenticated|You must be logged in to publish packages|npm (?:ERR!|error) (?:401|403)|cannot publish over the previously published)/,
        meaning: 'The registry refused the token, or there is none.',
        advice: 'Check `NODE_AUTH_TOKEN` and the registry in `.npmrc`.',
        prevention: 'Use trusted publishing, or watch the expiry of tokens.',
    },
    {
        id: 'npm/network',
        category: 'network',
        strength: 'cause',
        pattern: /npm (?:ERR!|error) (?:code |errno )?(?:ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ERR_SOCKET_TIMEOUT|E5\d\d|FETCH_ERROR)|ERR_PNPM_(?:META_FETCH_FAIL|FETCH_5\d\d|TARBALL_FETCH)|There appears to be trouble with your network connection/,
        meaning: 'The registry did not answer.',
        advice: 'Run it again.',
        prevention: 'Cache the store of packages; raise `fetch-retries`.',
    },
    {
        id: 'npm/native-build',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:gyp ERR! (?:build|configure) error|gyp ERR! find Python|node-pre-gyp ERR!|prebuild-install (?:ERR!|warn install No prebuilt)|npm (?:ERR!|error) command failed$|error: postinstall script|postinstall: Failed|ERR_PNPM_IGNORED_BUILDS)/,
        meaning: 'The install script of a package failed, often because it had to be compiled.',
        advice: 'Install the compiler and headers it wants, or take a version with a binary for this Node.js.',
        prevention: 'Prefer packages with prebuilt binaries; do not move to a new Node.js before they do.',
    },
    {
        id: 'pnpm/version',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:^ ?ERR_PNPM_(?:BAD_PM_VERSION|UNSUPPORTED_PM|OTHER_PM\w*|INVALID_WORKSPACE\w*)|This project is configured to use (?:pnpm|yarn|npm)|Internal Error: Cannot find matching keyid|The packageManager field|Usage Error: The project in .{1,200} was found but|packages field missing or empty|ERR_PNPM_NO_PKG_MANIFEST)/,
        meaning: 'The version of the package manager in the workflow and in `package.json` do not agree.',
        advice: 'Say it once: in `packageManager`.',
        prevention: 'Leave the version out of the workflow.',
    },
    {
        id: 'npm/error',
        category: 'dependency-resolution',
        strength: 'summary',
        pattern: /^(?:npm (?:ERR!|error) (?:code (?!ELIFECYCLE|EBADENGINE)|errno )|\s?ERR_PNPM_(?!RECURSIVE)\w+|error: (?:.{1,100} )?failed to resolve|➤ YN\d{4}: .{0,40}(?:Failed|│.*error)|Usage Error: )/,
        meaning: 'The package manager failed.',
        advice: 'Look at its code and the lines around it.',
        prevention: 'Keep the lock file and the version of the package manager fixed.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/javascript-tests.js
const javascriptTests = [
    {
        id: 'jest/configuration',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Option "\w+" was replaced by|Validation Error:$|Preset \S+ not found|Module \S+ in the \w+ option was not found|No tests found, exiting with code 1|No test files found, exiting with code 1|No test suite found in file|Jest: Failed to parse|Multiple configs found|Error: No test files found|Error: No tests found|Test environment .{1,80} cannot be found)/,
        meaning: 'The test runner does not understand its configuration, or finds no tests.',
        advice: 'Check the options against the installed version, and the patterns of test files.',
        prevention: 'Read the migration guide when a major version of the runner comes.',
    },
    {
        id: 'playwright/failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^\s{2}\d+ failed$/,
        pick: 'last',
        meaning: 'End-to-end tests failed.',
        advice: 'Look at the first failed test; its trace and screenshots are in the report.',
        prevention: 'Upload traces on failure; wait for states, not for times.',
    },
    {
        id: 'playwright/browser-missing',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Executable doesn't exist at |Looks like Playwright (?:Test or Playwright )?was just (?:installed|updated)|Please run the following command to download new browsers|Host system is missing dependencies to run browsers|Could not find (?:Chrome|Chromium|browser)|Failed to launch (?:the browser process|browser)|browserType\.launch: |session not created: |Cypress (?:failed to start|executable not found)|The cypress npm package is installed, but)/i,
        meaning: 'The browser of the tests is not installed, or cannot start.',
        advice: 'Run `playwright install --with-deps` after installing packages.',
        prevention: 'Key the cache of browsers by the version of the test tool.',
    },
    {
        id: 'playwright/web-server',
        category: 'test-failure',
        strength: 'summary',
        pattern: /(?:Process from config\.webServer was not able to start|Timed out waiting \d+ms from config\.webServer|Process from config\.webServer exited early)/,
        meaning: 'The server that the tests need did not start.',
        advice: 'Look at its output, marked [WebServer], above.',
        prevention: 'Start it in a step of its own with a health check.',
    },
    {
        id: 'cypress/failed',
        category: 'test-failure',
        strength: 'likely',
        pattern: /(?:^\s*│? ?✖ {1,2}\d+ of \d+ failed|Cypress could not verify that this server is running|CypressError: )/,
        meaning: 'End-to-end tests failed.',
        advice: 'Look at the first failed test, its screenshot and video.',
        prevention: 'Wait for states, not for times.',
    },
    {
        id: 'jest/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^\s{0,4}● (?!Console|Validation|Deprecation|Cannot log|Multiple|Test suite failed)\S.* › /,
        meaning: 'A test failed.',
        advice: 'Look at what was expected and what came.',
        prevention: 'Run the tests of the changed files before pushing.',
    },
    {
        id: 'vitest/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^\s{0,8}(?:(?:Uncaught )?AssertionError(?: \[\w+\])?: \S|Error: Snapshot `|TestingLibraryElementError|JestAssertionError)/,
        meaning: 'An assertion of a test failed.',
        advice: 'Look at what was expected and what came.',
        prevention: 'Run the tests of the changed files before pushing.',
    },
    {
        id: 'playwright/expectation',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^\s{0,8}Error: (?:expect\(|.{0,60}\bexpect\(locator\))/,
        meaning: 'An expectation of a test did not hold.',
        advice: 'Look at what was expected and what came.',
        prevention: 'Wait for states, not for times.',
    },
    {
        id: 'vitest/suite-failed',
        category: 'test-failure',
        strength: 'cause',
        pick: 'below',
        pattern: /^\s*(?:❯ )?FAIL\s{1,4}(?:\|[^|]{1,60}\| )?\S+\.\w{1,8} [>[] /,
        meaning: 'A test or a file of tests failed.',
        advice: 'Look at the error below it.',
        prevention: 'Run the tests of the changed files before pushing.',
    },
    {
        id: 'jest/file-failed',
        category: 'test-failure',
        strength: 'summary',
        pattern: /^\s?FAIL\s{1,4}(?:\S+ )?\S+\.\w{1,8}(?: \([\d.]+ m?s\))?$/,
        meaning: 'A file of tests failed.',
        advice: 'Look at the tests below it.',
        prevention: 'Run the tests of the changed files before pushing.',
    },
    {
        id: 'vitest/unhandled',
        category: 'test-failure',
        strength: 'likely',
        pattern: /(?:Vitest caught \d+ unhandled errors?|Unhandled (?:Rejection|Errors?) ⎯|A worker process has failed to exit gracefully|Exceeded timeout of \d+ ?ms for a (?:test|hook)|Test timed out in \d+ms|Timeout of \d+ms exceeded|Timed out \d+ms waiting for|Test timeout of \d+ms exceeded)/,
        meaning: 'A test took too long, or an error came outside of any test.',
        advice: 'Look for a promise nobody waits for, or a server that does not answer.',
        prevention: 'Wait for states, not for times; close what a test opens.',
    },
    {
        id: 'mocha/failing',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^\s{2}\d+ failing$/,
        meaning: 'Tests failed.',
        advice: 'Look at the list below it.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'lighthouse/assertion',
        category: 'test-failure',
        strength: 'cause',
        pattern: /(?:Assertion failed\. Exiting with status code 1|\d+ results? for https?:\/\/|^\s+✘ {2}.{1,80} failure for|^.{0,20}assertion failed for)/,
        meaning: 'A page is slower or worse than its budget allows.',
        advice: 'Look at which measure failed and by how much.',
        prevention: 'Take the median of several runs; leave room for slow machines.',
    },
    {
        id: 'jest/summary',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^(?:\s*Test(?:s| Suites| Files):?\s{1,10}[1-9]\d* failed|\s*● Test suite failed to run|# fail [1-9]|ℹ fail [1-9]|\s{0,4}[1-9]\d* fail$|FAILED \| \d+ passed \| [1-9]\d* failed|npm (?:ERR!|error) Test failed|error: Test failed)/,
        meaning: 'Tests failed.',
        advice: 'Look at the first of them, above.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'node-test/failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^(?:\s*not ok \d+ (?:- )?(?!.*# (?:TODO|SKIP))|✖ failing tests:|\(fail\) |\s*✖ \S.{0,300} \([\d.]+ms\)$|chai\.AssertionError)/,
        meaning: 'A test failed.',
        advice: 'Look at what was expected and what came.',
        prevention: 'Run the tests before pushing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/jvm.js
/** Maven, Gradle, javac, Kotlin, Scala, JUnit, Android. */
const jvm = [
    {
        id: 'kotlin/compile',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^e: \S|^Exception in thread "main" .{0,200}cinterop|fatal error: '[\w./-]+\.h' file not found/,
        meaning: 'The Kotlin compiler refuses the code.',
        advice: 'Mend the first error.',
        prevention: 'Compile all targets before pushing.',
    },
    {
        id: 'java/compile',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^(?:\[ERROR\] )?(?:\/|[A-Z]:|\w)[^\s:]{0,300}\.(?:java|scala|groovy):(?:\d+: |\[\d+,\d+\] )(?:error|\[.{1,60}\] error)?.{2}|^\[error\] .{1,300}\.scala:\d+|^\[error\] -- (?:\[E\d+\] )?.{0,40}Error/,
        meaning: 'The compiler refuses the code.',
        advice: 'Mend the first error.',
        prevention: 'Compile before pushing, with the Java of CI.',
    },
    {
        id: 'android/resources',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /AAPT: error: |Android resource linking failed|Manifest merger failed|^\s*error: (?:resource|attribute|style) \S{1,200} (?:\(aka .{1,200}\) )?not found|Cannot fit requested classes in a single dex/,
        meaning: 'The resources or manifests of an Android app do not fit together.',
        advice: 'Mend the file and the line it names.',
        prevention: 'Build all variants on pull requests.',
    },
    {
        id: 'android/signing',
        category: 'missing-secret/env',
        strength: 'cause',
        pattern: /Keystore (?:file '.{0,300}' not found|was tampered with, or password was incorrect)|SigningConfig "\w+" is missing required property|Failed to read key .{1,100} from store|storeFile .{0,60}not (?:found|set)/,
        meaning: 'The key with which the app is signed is missing or its password is wrong.',
        advice: 'Write the key store from its secret before the build, and compare names of keys and secrets.',
        prevention: 'Check all secrets at the start of the job.',
    },
    {
        id: 'android/duplicate-class',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /Duplicate class \S{1,300} found in modules|requires libraries and applications that depend on it to compile against version|Dependency '.{1,200}' requires (?:Android Gradle plugin|core library)/,
        meaning: 'Two dependencies bring the same class, or need another version of the build tools.',
        advice: 'Exclude one of them, or move to the version it names.',
        prevention: 'Use a version catalogue or a bill of materials.',
    },
    {
        id: 'maven/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^\[ERROR\] (?!Tests run:).{0,400}<<< (?:FAILURE|ERROR)!|^\[ERROR\] +(?:Failures|Errors): $|^\[ERROR\] {3}[\w$.]+(?:\.|:)\w+:\d+/,
        meaning: 'A test failed.',
        advice: 'Look at the message below it; reports are in `target/surefire-reports`.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'gradle/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^[\w.$]{1,300}(?:\[\w+\])? > .{1,300} FAILED$/,
        meaning: 'A test failed.',
        advice: 'Look at the exception below it; the report is in `build/reports/tests`.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'gradle/dependencies',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:Could not (?:resolve (?:all (?:files|dependencies|artifacts|task dependencies)|[\w.-]+:[\w.-]+)|find [\w.-]+:[\w.-]+:)|Plugin \[id: '.{1,200} was not found|Could not GET '|Could not transfer artifact|Could not find artifact|Failed to collect dependencies|Could not resolve dependencies for project|Non-resolvable (?:parent POM|import POM)|Failed to read artifact descriptor|unresolved dependency|ResolveException|No matching variant of|Dependency verification failed|Plugin .{1,200} or one of its dependencies could not be resolved)/,
        meaning: 'A dependency or plugin could not be found or fetched.',
        advice: 'Check its coordinates and repositories; run again where a repository was down.',
        prevention: 'Cache dependencies, and use a mirror.',
    },
    {
        id: 'gradle/configuration',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:Task '.{1,200}' not found in|Cannot locate tasks that match|Unsupported class file major version|invalid (?:source|target) release: |release version \d+ not supported|SDK location not found|Failed to (?:find|install the following) (?:Build Tools|target|Android SDK)|A problem occurred (?:evaluating|configuring)|Project .{1,100} not found in root|Inconsistent JVM-target compatibility|Namespace not specified|uses-sdk:minSdkVersion .{1,40} cannot be smaller|Failed to apply plugin|You have not accepted the license agreements|No matching toolchains|Could not (?:determine java version|compile (?:build|settings) file)|Value '.{1,200}' given for org\.gradle\.java\.home|requires (?:at least )?(?:Java|JVM) \d+|Minimum supported Gradle version|The goal you specified requires a project|Unknown lifecycle phase|No plugin found for prefix|Non-parseable POM|The project .{1,100} has \d+ error|Unable to access jarfile|Could not find or load main class|Permission denied: '?\.?\/?gradlew)/,
        meaning: 'The build is not set up right: task, plugin, SDK or version of Java.',
        advice: 'Check the version of Java, Gradle and the plugins against each other.',
        prevention: 'Use the wrapper, and declare the Java toolchain.',
    },
    {
        id: 'ktlint/problem',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^.{1,300}\.kts?:\d+:\d+:? .{1,300}(?:\((?:standard:)?[\w-]+\)|\[[A-Z]\w+\])$|The following files had format violations|^\[(?:ERROR|WARN)\] .{1,300}\.java:\d+(?::\d+)?: .{1,300}\[\w+\]$|^\[(?:ERROR|WARN)\] .{1,300}\.java:\[\d+(?:,\d+)?\] \(\w+\) |Checkstyle (?:rule )?violations|PMD Failure|Lint found (?:\d+ )?(?:errors|fatal)|SpotBugs (?:violations|ended with)|^\/.{1,300}: Error: .{1,300} \[\w+\]$|Analysis failed with \d+ weighted issues|files aren't properly formatted|Execution failed for task ':.{0,100}(?:spotless|ktlint|detekt|lint)\w{0,60}'/,
        meaning: 'A linter (ktlint, detekt, Checkstyle, Spotless, Android Lint) found a problem.',
        advice: 'Run the formatter (`ktlintFormat`, `spotlessApply`), and mend the rest by hand.',
        prevention: 'Run it in a hook.',
    },
    {
        id: 'gradle/what-went-wrong',
        category: 'flaky/unknown',
        strength: 'summary',
        pattern: /^(?:\[ERROR\] COMPILATION ERROR|Execution failed for task|> Task .{1,200} FAILED|There were failing tests|\[ERROR\] Failed to execute goal|BUILD FAILED|\[INFO\] BUILD FAILURE|FAILURE: Build (?:failed|completed)|\[error\] \(.{1,200}\) |Gradle task \w{1,60} failed with exit code|\* What went wrong)/,
        meaning: 'The build failed.',
        advice: 'Look at the first error above, and at "What went wrong".',
        prevention: 'Run the same task before pushing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/machine.js
/** Memory, disk, processes. */
const machine = [
    {
        id: 'machine/out-of-memory',
        category: 'out-of-memory',
        strength: 'cause',
        pattern: /(?:JavaScript heap out of memory|java\.lang\.OutOfMemoryError|OutOfMemoryError: |OOMKilled|Out of memory: Kill|Cannot allocate memory|std::bad_alloc|fatal error: runtime: out of memory|MemoryError\b|CUDA out of memory|memory allocation of \d+ bytes failed|Allowed memory size of \d+ bytes exhausted|virtual memory exhausted|OutOfMemoryException|ENOMEM|GC overhead limit exceeded|Expiring Daemon because JVM heap space|Gradle build daemon disappeared unexpectedly|out of memory allocating|cc1plus: out of memory|c\+\+: fatal error: Killed signal|LLVM ERROR: out of memory|Killed signal terminated program|signal: 9, SIGKILL|signal: killed)/,
        meaning: 'A process needed more memory than it may have.',
        advice: 'Raise the limit (`NODE_OPTIONS=--max-old-space-size`, `-Xmx`), lower parallelism, or take a bigger machine.',
        prevention: 'Watch the memory of the job; split what grows.',
    },
    {
        id: 'machine/disk-full',
        category: 'disk-full',
        strength: 'cause',
        pattern: /(?:No space left on device|ENOSPC|There is not enough space on the disk|disk quota exceeded|You are running out of disk space|not enough free space|Disk full|insufficient disk space)/i,
        meaning: 'The disk of the machine is full.',
        advice: 'Remove tools and images that the job does not need, or take a bigger machine.',
        prevention: 'Prune images and caches before the large step; keep build output small.',
    },
    {
        id: 'machine/crash',
        category: 'test-failure',
        strength: 'likely',
        pattern: /(?:Segmentation fault|SIGSEGV|core dumped|Fatal Python error: |Bus error|Illegal instruction|AddressSanitizer: |ThreadSanitizer: |UndefinedBehaviorSanitizer|LeakSanitizer: |runtime error: .{1,200} of type|# A fatal error has been detected by the Java Runtime|double free or corruption|stack smashing detected)/,
        meaning: 'A process crashed.',
        advice: 'Look at the stack around it; run it under a debugger or with sanitizers.',
        prevention: 'Run sanitizers on a schedule; keep core dumps as artifacts.',
    },
    {
        id: 'machine/command-timeout',
        category: 'timeout',
        strength: 'cause',
        pattern: /(?:Command took >\d+\w+, returning 124|Command timed out after|timeout: sending signal TERM|Timeout was reached|timed out after \d+ ?(?:min|hour)|Exceeded (?:the )?time ?out of)/i,
        meaning: 'A command ran longer than it may.',
        advice: 'Find what hung; compare with the usual duration.',
        prevention: 'Give single tests a time limit, so that the slow one is named.',
    },
    {
        id: 'machine/command-not-found',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /(?:: command not found$|\bsh: (?:\d{1,5}: )?[^:]{1,100}: not found$|is not recognized as (?:an internal or external command|the name of a cmdlet)|exec: "[^"]{1,200}": executable file not found|[Ee]xecutable `?[^`]{1,100}`? not found|spawn \S+ ENOENT|: No such file or directory: '[\w.-]{1,60}'$|Unable to locate executable file: )/,
        meaning: 'A program is not installed, or not on the path.',
        advice: 'Install it in an earlier step, or call it by its path.',
        prevention: 'Pin the image or the set-up of tools; new runner images drop tools.',
    },
    {
        id: 'machine/permission-denied',
        category: 'auth/permission',
        strength: 'likely',
        pattern: /(?:: Permission denied$|EACCES: permission denied|EPERM: operation not permitted|PermissionError: |Access is denied\.?$|sudo: a password is required|Operation not permitted$)/i,
        meaning: 'The user of the job may not read, write or run a file.',
        advice: 'Make the script executable (`git update-index --chmod=+x`), or mend the owner of files that a container made.',
        prevention: 'Keep the executable bit in Git; run containers with the user of the runner.',
    },
    {
        id: 'machine/shared-library',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:cannot open shared object file|Library not loaded: |DLL load failed while importing|version `?GLIBC\w{0,4}_[\d.]+'? not found|error while loading shared libraries)/,
        meaning: 'A library of the system is missing or has another version.',
        advice: 'Install it, or take a build made for this system.',
        prevention: 'Build and run on the same image.',
    },
    {
        id: 'machine/missing-file',
        category: 'configuration/workflow-syntax',
        strength: 'likely',
        pattern: /(?:(?<!fatal error: [\w./+-]{1,200}): No such file or directory$|ENOENT: no such file or directory|FileNotFoundError: |Cannot find path '|Could not find (?:a part of the path|file) |open .{1,200}: no such file or directory|lstat .{1,200}: no such file|from non-existent path)/i,
        meaning: 'A file that the step needs is not there.',
        advice: 'Check the path and the working directory, and whether the step before made it.',
        prevention: 'Let the step that makes a file fail when it does not.',
    },
    {
        id: 'machine/port-in-use',
        category: 'runner/infrastructure',
        strength: 'cause',
        pattern: /(?:EADDRINUSE|address already in use|port is already allocated|Port \d+ is (?:already )?in use)/i,
        meaning: 'Another process already listens on the port.',
        advice: 'Stop the other one, or take a free port.',
        prevention: 'Let servers in tests choose port 0.',
    },
    {
        id: 'machine/apt',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /^E: (?!Failed to fetch|Unable to fetch|Some index|Could not get lock|Unable to acquire)/,
        meaning: 'The package manager of the system could not install a package.',
        advice: 'Run `apt-get update` first; check the name for this version of the system.',
        prevention: 'Pin the runner image (`ubuntu-24.04`), as package names change between versions.',
    },
    {
        id: 'machine/apt-network',
        category: 'network',
        strength: 'cause',
        pattern: /^(?:E|Err):? ?(?:\d+ )?(?:Failed to fetch|Unable to fetch|Some index|Could not get lock|Unable to acquire)/,
        meaning: 'The mirror of the system packages could not be read, or another process holds the lock.',
        advice: 'Run it again.',
        prevention: 'Retry (`-o Acquire::Retries=3`), or build an image with the packages.',
    },
    {
        id: 'machine/homebrew',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /^(?:Error: )?(?:No (?:available )?(?:formulae?|casks?) (?:or cask )?(?:with the name|found)|The `brew link` step did not complete|.{1,80}: no bottle available)|^ERROR: unable to select packages|^No match for argument: |^(?:Chocolatey|choco) .{0,80}(?:failed|not found)/,
        meaning: 'The package manager of the system could not install a package.',
        advice: 'Check the name and the version of the system.',
        prevention: 'Pin the image of the runner.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/native.js
/** gcc, clang, MSVC, linkers, CMake, ninja, make, Bazel, Zig. */
const native_native = [
    {
        id: 'clang-format/unformatted',
        category: 'lint/format',
        strength: 'cause',
        pattern: /: error: code should be clang-formatted|\[-Wclang-format-violations\]|: (?:error|style|performance|portability): .{1,300} \[[a-z]+[A-Z]\w{1,60}\]$|: (?:error|warning): .{1,300} \[(?:clang-analyzer|bugprone|modernize|readability|performance|cppcoreguidelines|misc|google|cert|hicpp)-/,
        meaning: 'A file is not formatted as clang-format would, or clang-tidy found a problem.',
        advice: 'Run clang-format.',
        prevention: 'Pin its version, the same for people and CI.',
    },
    {
        id: 'native/compile',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^(?:.{1,400}\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|cu|cuh|m|mm|inl|ipp|S|zig|f90|F90|cppm|ixx|inc|tcc):\d+(?::\d+)?: (?:fatal )?error: |.{1,400}\(\d+(?:,\d+)?\) ?: (?:fatal )?error C\d{4}: |(?:clang|gcc|g\+\+|clang\+\+|cc1|cc1plus|nvcc)(?:-\d+)?: (?:fatal )?error: |ptxas (?:error|fatal))/,
        meaning: 'The compiler refuses the code.',
        advice: 'Mend the first error.',
        prevention: 'Build with the compilers of CI; test headers on their own.',
    },
    {
        id: 'native/link',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /(?:undefined reference to `|Undefined symbols for architecture|error LNK\d{4}|\bld(?:\.lld|64\.lld)?: (?:error: |cannot find |symbol\(s\) not found|library not found|framework not found)|\bld: .{1,200}: (?:undefined|multiple definition)|unresolved external symbol|multiple definition of `|collect2: error|error: ld returned|cannot find -l|undefined symbol: )/,
        meaning: 'The linker could not find a symbol or library.',
        advice: 'Add the library, or mend the order of libraries.',
        prevention: 'Declare link dependencies per target.',
    },
    {
        id: 'cmake/configure',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /^(?:CMake Error|Could NOT find \w+ \(missing|-- Configuring incomplete, errors occurred|configure: error: |\s{0,8}(?:\S{1,200}\/)?meson\.build:\d+:\d+: ERROR: |error: could not configure|Package .{1,100} was not found in the pkg-config search path|No package '.{1,100}' found|autoreconf: error|Makefile:\d+: \*\*\*)/,
        meaning: 'The build could not be configured: a package, tool or version is missing.',
        advice: 'Install what it names, with its headers.',
        prevention: 'Keep the list of system packages next to the build.',
    },
    {
        id: 'vcpkg/install',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /^(?:error: building .{1,100} failed with|\s{0,8}vcpkg install failed|error: while (?:loading|looking)|ERROR: Package '.{1,200}' not resolved|ERROR: .{1,200}: Error in (?:build|source|package)\(\)|ERROR: Missing binary: |Conan(?:Exception)?: )/,
        meaning: 'The package manager (vcpkg, Conan) could not install a package.',
        advice: 'Look at its build log above.',
        prevention: 'Pin the baseline; cache binaries.',
    },
    {
        id: 'bazel/build',
        category: 'compile/type-error',
        strength: 'likely',
        pattern: /^(?:ERROR: (?:\/.{1,300}BUILD(?:\.bazel)?:\d+:\d+: |Analysis of target|no such (?:package|target)|error loading package|Skipping )|(?:Target .{1,200} failed to build)|ERROR: Build did NOT complete)/,
        meaning: 'Bazel could not analyse or build a target.',
        advice: 'Look at the command output below it.',
        prevention: 'Build all targets before pushing.',
    },
    {
        id: 'gtest/failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^(?:\d+: )?\[ {2}FAILED {2}\] [\w/]+\.\w|^.{1,300}:\d+: (?:Failure$|FAILED:$)|^The following tests FAILED:|^\/\/\S+:\S+ .{0,60}FAILED in /,
        meaning: 'A test failed.',
        advice: 'Look at what was expected and what came.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'ctest/summary',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^(?:\d+% tests passed, [1-9]\d* tests? failed|Errors while running CTest|\s*\d+\/\d+ Test +#\d+: .{1,200}\*\*\*(?:Failed|Timeout|Exception|Not Run))/,
        meaning: 'Tests failed.',
        advice: 'Look at the list; run with `--output-on-failure`.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'latex/error',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^! (?:LaTeX|Undefined|Package|Missing|Emergency|Extra|Misplaced|Argument|Paragraph|File ended)\b/,
        meaning: 'TeX could not typeset the document.',
        advice: 'Mend the line that it shows below.',
        prevention: 'Build the document before pushing.',
    },
    {
        id: 'make/no-target',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /^(?:.{0,40}make(?:\[\d+\])?: \*\*\* No (?:rule to make target '[^']{1,200}'\. |targets specified)|.{0,200}:\d+: \*\*\* missing separator|error: Justfile does not contain recipe|task: Task "[^"]{1,200}" does not exist)/,
        meaning: 'The workflow asks for a target that the file of targets does not have.',
        advice: 'Add it, or mend the name or the working directory.',
        prevention: 'Rename targets and workflows in one commit.',
    },
    {
        id: 'ninja/stopped',
        category: 'compile/type-error',
        strength: 'summary',
        pattern: /^(?:ninja: (?:build stopped|error: )|FAILED: |(?:g?make|mingw32-make)(?:\[\d+\])?: \*\*\* )/,
        meaning: 'A command of the build failed.',
        advice: 'Look at the first error above.',
        prevention: 'Build before pushing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/network.js
const network = [
    {
        id: 'network/not-found',
        category: 'configuration/workflow-syntax',
        strength: 'likely',
        pattern: /curl: \(22\) .{0,80}\b(?:400|404|410)\b|\bERROR 404: Not Found|HTTP Error 404: |404 Client Error: /,
        meaning: 'An address that the step reads does not exist.',
        advice: 'Check the address; a new release may have moved the file.',
        prevention: 'Pin versions in addresses of downloads.',
    },
    {
        id: 'network/rate-limit',
        category: 'registry-rate-limit',
        strength: 'cause',
        pick: 'last',
        pattern: /(?:toomanyrequests: |You have reached your (?:unauthenticated )?pull rate limit|429 Too Many Requests|(?:status|code|error|HTTP(?:\/\d(?:\.\d)?)?)[ :=]{1,2}429\b|E429|pull QPS exceeded|Rate exceeded|ThrottlingException|TooManyRequestsException|429 Client Error|reached GitHub rate limit)/i,
        meaning: 'A registry or service answered that there were too many requests.',
        advice: 'Wait and run it again; log in, so that the limit is yours alone.',
        prevention: 'Log in to the registry, use a mirror, cache what was fetched.',
    },
    {
        id: 'network/dns',
        category: 'network',
        strength: 'likely',
        pick: 'last',
        pattern: /(?:Could not resolve host|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|Temporary failure (?:in name resolution|resolving)|Name or service not known|no such host|nodename nor servname provided|UnknownHostException|Name resolution failed|NameResolutionError|failed to lookup address information)/i,
        meaning: 'The name of a host could not be resolved.',
        advice: 'Run it again. If the name is your own service, check that it is started and spelt right.',
        prevention: 'Retry downloads; wait for services to be healthy.',
    },
    {
        id: 'network/tls',
        category: 'network',
        strength: 'likely',
        pick: 'last',
        pattern: /(?:SSL certificate problem|CERTIFICATE_VERIFY_FAILED|certificate (?:has expired|verify failed|is not trusted|signed by unknown authority)|x509: certificate|unable to (?:verify the first|get local issuer) certificate|SELF_SIGNED_CERT_IN_CHAIN|SSL_ERROR_SYSCALL|SSL routines|PKIX path building failed|TLS handshake (?:timeout|failed)|gnutls_handshake\(\) failed|tlsv1 alert)/i,
        meaning: 'A secure connection could not be made: an expired or unknown certificate, or a cut connection.',
        advice: 'Run it again; if it stays, check the certificate and the proxy.',
        prevention: 'Watch the expiry of certificates; keep CA bundles of images current.',
    },
    {
        id: 'network/server-error',
        category: 'network',
        strength: 'likely',
        pick: 'last',
        pattern: /(?:(?:returned error|HTTP(?:\/\d(?:\.\d)?)?(?: (?:error|status))?(?: code)?|[Ss]tatus(?: code)?|responded with|response code|server error|requested URL returned error)[ :=]{1,3}5\d\d\b|\b50[0234] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)|5\d\d Server Error|Received status code 5\d\d)/i,
        meaning: 'Another server failed.',
        advice: 'Run it again, and look at the status page of that service.',
        prevention: 'Retry with pauses; use a mirror or a cache.',
    },
    {
        id: 'network/connection',
        category: 'network',
        strength: 'likely',
        pick: 'last',
        pattern: /(?:\bE(?:CONNRESET|TIMEDOUT|CONNREFUSED|HOSTUNREACH|NETUNREACH|PIPE)\b|Connection (?:reset by peer|timed out|refused|aborted|was reset)|connect(?:ion)? (?:to .{1,100} )?timed out|connect: connection refused|socket hang up|network is unreachable|No route to host|i\/o timeout|unexpected EOF|Read timed out|ReadTimeout(?:Error)?|ConnectTimeout|ConnectionError|ConnectException|SocketTimeoutException|Operation timed out|net\/http: request canceled|context deadline exceeded|curl: \((?:5|6|7|18|22|28|35|52|55|56|92)\)|fatal: unable to access|early EOF|RPC failed|error: (?:failed to )?download|Failed to fetch: `|dial tcp|Max retries exceeded with url|Network (?:Error|request failed|timeout)|net::ERR_\w+|UND_ERR_\w+|request to .{1,200} failed|TypeError: fetch failed|Could not connect to server|Unable to connect to (?:the )?(?:remote|server)|Failed to download|Unable to download|download failed)/i,
        meaning: 'A connection could not be made or broke.',
        advice: 'Run it again. If it is your own service or database, check that it runs and listens before it is used.',
        prevention: 'Retry downloads, cache dependencies, give services a health check.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/policy.js
/** Gates: nothing is broken, but a rule of the project says no. */
const policy = [
    {
        id: 'policy/coverage',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^(?:FAIL |ERROR: )?(?:(?<key>Required test coverage of [\d.]+%) not reached|Coverage failure: )/,
        pick: 'last',
        meaning: 'The tests cover less of the code than the project asks for.',
        advice: 'Add tests for what the report shows as not covered.',
        prevention: 'Show the coverage of the changed lines on pull requests.',
    },
    {
        id: 'policy/coverage-threshold',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^(?:ERROR: )?Coverage for \w+ \([\d.]+%\) does not meet|^Jest: "?.{1,80} ?coverage threshold|Coverage check failed|^Line coverage .{1,40}below|Rule violated for (?:bundle|package|class) |coverage (?:threshold|of [\d.]+%|is|\([\d.]+%\)).{0,80}(?:not (?:met|reached)|below|less than|lower than|does not meet)|codecov.{0,60}(?:target|threshold) not/i,
        meaning: 'The tests cover less of the code than the project asks for.',
        advice: 'Add tests for what the report shows as not covered.',
        prevention: 'Show the coverage of the changed lines on pull requests.',
    },
    {
        id: 'policy/gate',
        category: 'flaky/unknown',
        strength: 'likely',
        pattern: /^(?:\W{0,6})(?:(?:One or more|Some|At least one of the|Not all) (?:required )?(?:jobs?|checks?|needs|of the jobs?)\b.{0,60}(?:fail|cancel|did not|not succe)|(?:Dependent|Required|Needed|Upstream) jobs? .{0,60}(?:failed|did not succeed))/i,
        meaning: 'This job only reports that another one failed.',
        advice: 'Look at the jobs it needs.',
        prevention: 'Name the failed jobs in the message of the gate.',
    },
    {
        id: 'policy/pull-request',
        category: 'lint/format',
        strength: 'cause',
        pattern: /(?:Your PR is \d+ LOC|more than the \d+ maximum|No release type found in pull request title|Unknown release type "|subject may not be empty|type may not be empty|input: .{1,200}\n?✖ {3}|found \d+ problems?, \d+ warnings?$|PR title .{0,60}(?:does not|doesn't|must)|is missing (?:the|a) required label|Label check failed|commit message.{0,40}(?:does not|doesn't|must|invalid)|Missing (?:sign-?off|DCO)|The (?:branch|PR) name .{0,80}(?:does not|must))/i,
        meaning: 'The pull request breaks a rule on its title, size, labels or commit messages.',
        advice: 'Change the title, split it, or add what is missing.',
        prevention: 'Say the rule in the pull request template.',
    },
    {
        id: 'policy/changelog',
        category: 'lint/format',
        strength: 'cause',
        pattern: /(?:No changesets? (?:found|present)|Some packages have been changed but no changesets were found|[Cc]hangelog .{0,60}(?:missing|not (?:been )?updated|required)|Missing changelog)/,
        meaning: 'The change needs an entry in the changelog, or a changeset.',
        advice: 'Add one.',
        prevention: 'Say so in the pull request template.',
    },
    {
        id: 'policy/licence',
        category: 'security-scan',
        strength: 'cause',
        pattern: /(?:Incompatible licenses? detected|Dependency review detected (?:vulnerable|incompatible|denied)|license .{1,80} is not (?:allowed|approved))/i,
        meaning: 'A dependency has a licence, or a hole, that the project does not accept.',
        advice: 'Take another dependency, or allow it on purpose.',
        prevention: 'Run the dependency review on pull requests.',
    },
    {
        id: 'policy/bundle-size',
        category: 'test-failure',
        strength: 'cause',
        pattern: /(?:Package size limit has exceeded|bundle size .{0,60}exceed|exceeded (?:maximum )?budget|budgets?, maximum exceeded)/i,
        meaning: 'What is shipped grew beyond its limit.',
        advice: 'Look at what the change pulled in.',
        prevention: 'Show the size on pull requests.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/python.js
/** pip, uv, Poetry, conda; type checkers, linters; pytest, unittest; the interpreter. */
const python = [
    {
        id: 'python/resolution',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:No solution found when resolving|ResolutionImpossible|Cannot install .{1,300} because these package versions have conflicting|resolution-too-deep|Could not find a version that satisfies the requirement|No matching distribution found for|version solving failed|Because .{1,200} depends on .{1,200} doesn't match any versions|SolverProblemError|LibMambaUnsatisfiableError|ResolvePackageNotFound|PackagesNotFoundError|UnsatisfiableError|requires a different Python: |is not a supported wheel on this platform|Unable to find installation candidates|its dependencies could not be resolved)/,
        meaning: 'No set of versions fits what the project and its dependencies ask for.',
        advice: 'Loosen the pin that the message names, or take another version of Python.',
        prevention: 'Install from a lock file; let one tool move the pins.',
    },
    {
        id: 'python/lock-file',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:The lockfile at `uv\.lock` needs to be updated|pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date|Unable to find lockfile|THESE PACKAGES DO NOT MATCH THE HASHES|Hashes are required in|Could not open requirements file|No such file or directory: 'requirements)/,
        meaning: 'The lock or requirements file is missing or does not fit.',
        advice: 'Lock again and commit the result.',
        prevention: 'Lock in a hook (`uv lock --check`).',
    },
    {
        id: 'python/build',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:Failed building wheel for|ERROR: Failed to build|Failed to build `|metadata-generation-failed|subprocess-exited-with-error|Getting requirements to build (?:wheel|editable) did not run|error: externally-managed-environment|Preparing metadata .{1,40} error|Failed to build installable wheels|Failed to prepare distributions|build backend returned an error)/,
        meaning: 'A package had to be built from source, and that failed.',
        advice: 'Look at the compiler or script error above; install the headers it wants, or take a version with a wheel.',
        prevention: 'Use `--only-binary` where wheels exist; do not move to a new Python before they do.',
    },
    {
        id: 'uv/network',
        category: 'network',
        strength: 'cause',
        pattern: /^(?:error: |× )(?:Failed to (?:fetch|download)|Error while fetching|Request failed|error sending request|Could not connect)|^WARNING: Retrying \(Retry\(total=0|^ERROR: (?:Could not install packages due to an OSError|HTTP error \d+ while getting)/,
        meaning: 'The index of packages did not answer.',
        advice: 'Run it again.',
        prevention: 'Cache packages; use a mirror.',
    },
    {
        id: 'python/module-not-found',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /ModuleNotFoundError: No module named '?(?<key>[\w.]+)|No module named (?:\S+)$/,
        meaning: 'The code imports a package that is not installed.',
        advice: 'Add it to the dependencies, or install the project itself (`pip install -e .`).',
        prevention: 'Test in a clean environment; check imports with deptry.',
    },
    {
        id: 'python/import-error',
        category: 'compile/type-error',
        strength: 'likely',
        pattern: /(?:^|\s)ImportError: |cannot import name '/,
        meaning: 'A name or a library could not be imported: renamed in a new version, circular, or a shared library is missing.',
        advice: 'Check the version of the package that it comes from.',
        prevention: 'Pin versions in a lock file.',
    },
    {
        id: 'python/syntax-error',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^(?:E\s{1,8})?(?:Sorry: )?(?:SyntaxError|IndentationError|TabError): /,
        meaning: 'A file is not valid Python for this version.',
        advice: 'Mend the line it shows; look for conflict markers and for syntax of newer versions.',
        prevention: 'Lint with the oldest supported version as target.',
    },
    {
        id: 'pytest/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^(?:FAILED (?:\[[\d.]+s\] )?\S+\.py(?:::| |$))/,
        meaning: 'A test failed.',
        advice: 'Look at the assertion and its values.',
        prevention: 'Run the tests of the changed files before pushing.',
    },
    {
        id: 'pytest/failed-again',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^FAILED CONSISTENTLY: /,
        meaning: 'A test failed each time it was run.',
        advice: 'Look at the assertion and its values.',
        prevention: 'Run the tests of the changed files before pushing.',
    },
    {
        id: 'pytest/failure-header',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^_{3,} (?!coverage: )(?:ERROR (?:at|collecting) )?[A-Za-z]\S*.{0,200} _{3,}$/,
        meaning: 'A test failed; what follows is its traceback.',
        advice: 'Look at the assertion and its values.',
        prevention: 'Run the tests of the changed files before pushing.',
    },
    {
        id: 'pytest/collection',
        category: 'test-failure',
        strength: 'summary',
        pattern: /^(?:ERROR (?:collecting )?\S+\.py|ERROR: (?:not found: |file or directory not found: |usage: )|ImportError while (?:importing test module|loading conftest)|Interrupted: \d+ errors? during collection|!{3,} (?:Interrupted|stopping after|_pytest))/,
        meaning: 'Tests could not be collected.',
        advice: 'Look at the error of the import above.',
        prevention: 'Run `pytest --collect-only` before pushing.',
    },
    {
        id: 'pytest/usage',
        category: 'configuration/workflow-syntax',
        strength: 'cause',
        pattern: /^(?:(?:__main__\.py|pytest|\S{1,60}): error: (?:unrecognized arguments|argument |the following arguments are required|invalid choice)|ERROR: file or directory not found: |collected 0 items$|=+ no tests ran in |INTERNALERROR> )/,
        meaning: 'A tool was called with options it does not know, or nothing matched.',
        advice: 'Check options and plugins against the installed version.',
        prevention: 'Pin the plugins with the runner.',
    },
    {
        id: 'pytest/timeout',
        category: 'timeout',
        strength: 'cause',
        pattern: /(?:^\+{5,} Timeout \+{5,}|Failed: Timeout (?:\(>|>)[\d.]+s|E {3,8}Failed: Timeout)/,
        meaning: 'A test ran longer than it may.',
        advice: 'Look at the stacks of the threads below it.',
        prevention: 'Wait for states, not for times.',
    },
    {
        id: 'pytest/interrupted',
        category: 'timeout',
        strength: 'cause',
        pattern: /^!{5,} (?:KeyboardInterrupt|_pytest\.outcomes\.Exit.{0,200}) !{5,}$/,
        meaning: 'The run of the tests was stopped from outside, most often by a time limit.',
        advice: 'Look at the test that ran last.',
        prevention: 'Give single tests a time limit, so that the slow one is named.',
    },
    {
        id: 'behave/failed',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^\d+ (?:features?|scenarios?) (?:\(|passed, ).{0,60}\b[1-9]\d* (?:failed|undefined)/,
        meaning: 'Scenarios failed.',
        advice: 'Look at the list of failing scenarios.',
        prevention: 'Run the scenarios of the changed features before pushing.',
    },
    {
        id: 'unittest/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^(?:FAIL|ERROR): \w+ \([\w.]+\)/,
        meaning: 'A test failed.',
        advice: 'Look at the traceback below it.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'pytest/summary',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^(?:=+ .{0,100}\d+ (?:failed|errors?)\b.{0,100} in [\d.]+s|FAILED \((?:failures|errors)=\d+|E {3,8}(?:assert|AssertionError)|=+ FAILURES =+)/,
        meaning: 'Tests failed.',
        advice: 'Look at the list above it.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'mypy/type-error',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^.{1,300}\.pyi?:\d+(?::\d+)?: error: |^\s*.{1,300}\.pyi?:\d+:\d+ - error: |^error\[[a-z-]+\]: .{0,300}|^.{1,200}\.pyi?:\d+:\d+: error\[/,
        meaning: 'A type checker (mypy, Pyright, ty) refuses the code.',
        advice: 'Mend the first error; others often follow from it.',
        prevention: 'Run it in a hook, with the versions of CI.',
    },
    {
        id: 'mypy/summary',
        category: 'compile/type-error',
        strength: 'summary',
        pattern: /^(?:Found \d+ errors? in \d+ files?|[1-9]\d* errors?, \d+ warnings?, \d+ (?:notes|informations)|Found [1-9]\d* diagnostics?)/,
        meaning: 'A type checker found errors.',
        advice: 'Look at the first of them, above.',
        prevention: 'Run it in a hook.',
    },
    {
        id: 'ruff/format',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^(?:[Ww]ould reformat:? |ERROR: .{1,300} Imports are incorrectly sorted|error: cannot format )/,
        meaning: 'A file is not formatted as the formatter (Ruff, Black, isort) would.',
        advice: 'Run the formatter and commit.',
        prevention: 'Format on save, or in a hook, with the version of CI.',
    },
    {
        id: 'ruff/lint',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^(?:.{1,300}\.(?:pyi?|ipynb):(?:cell \d+:)?\d+:\d+: [A-Z]{1,5}\d{2,5}\b|[A-Z]{1,4}\d{3,4} (?:\[\*\] )?[A-Z`].{0,300}$|.{1,300}\.py:\d+: \[[A-Z]\d{4}\(|>> Issue: \[B\d{3})/,
        meaning: 'A linter (Ruff, Flake8, Pylint, Bandit) found a problem.',
        advice: 'Run `ruff check --fix`, and mend the rest by hand.',
        prevention: 'Lint in the editor and in a hook.',
    },
    {
        id: 'ruff/summary',
        category: 'lint/format',
        strength: 'summary',
        pattern: /^(?:\d+ files? would be reformatted|Found \d+ errors?\.|Oh no! 💥|Your code has been rated at|\[\*\] \d+ fixable)/,
        meaning: 'A linter or formatter found problems.',
        advice: 'Run it with `--fix`.',
        prevention: 'Run it in a hook.',
    },
    {
        id: 'lintrunner/problem',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^\s*(?:Error|Warning) \([A-Z0-9_]{2,60}\) /,
        level: 'warning',
        meaning: 'A linter found a problem.',
        advice: 'Run `lintrunner -a`, and mend the rest by hand.',
        prevention: 'Run it in a hook.',
    },
    {
        id: 'pre-commit/hook-failed',
        category: 'lint/format',
        strength: 'likely',
        pattern: /^.{1,120}\.{3,}(?:\(.{1,60}\))?Failed$/,
        meaning: 'A hook of pre-commit failed, or changed files.',
        advice: 'Run `pre-commit run --all-files` and commit what it changes.',
        prevention: 'Install the hook: `pre-commit install`.',
    },
    {
        id: 'pre-commit/modified',
        category: 'lint/format',
        strength: 'summary',
        pattern: /^- files were modified by this hook|^- hook id: /,
        meaning: 'A hook of pre-commit changed files.',
        advice: 'Run `pre-commit run --all-files` and commit what it changes.',
        prevention: 'Install the hook: `pre-commit install`.',
    },
    {
        id: 'python/missing-environment',
        category: 'missing-secret/env',
        strength: 'cause',
        pattern: /^[\w.]*KeyError: '[A-Z][A-Z0-9_]{3,}'|ImproperlyConfigured: |ValidationError: \d+ validation errors? for \w*(?:Settings|Config)/,
        meaning: 'The program reads an environment variable that is not set.',
        advice: 'Add it to `env:` of the step, or add the secret.',
        prevention: 'Check all settings at the start, and name those that are missing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/ruby-php.js
const ruby = [
    {
        id: 'bundler/resolution',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:Bundler could not find compatible versions|Could not find (?:gem|compatible versions|'?[\w-]+'? \(.{1,60}\) (?:in|required))|Could not find [\w-]+-[\d.]+ in (?:any of the sources|locally installed)|Your (?:bundle is locked to|Ruby version is|lockfile does not)|The gemspec .{1,100} (?:is not valid|changed)|An error occurred while installing|Gem::(?:MissingSpec|Conflict|Ext::BuildError)|The dependencies in your gemfile changed|Bundler::GemNotFound|Your bundle only supports platforms|You must use Bundler \d|frozen mode)/,
        meaning: 'Bundler could not resolve or install the gems.',
        advice: 'Run `bundle install` and commit `Gemfile.lock`; add the platform with `bundle lock --add-platform`.',
        prevention: 'Keep the lock file for all platforms of CI.',
    },
    {
        id: 'rspec/failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^rspec \.?\/?\S+(?::\d+|\[[\d:]+\])(?: |$)/,
        meaning: 'An example failed.',
        advice: 'Look at its failure above.',
        prevention: 'Run the specs of the changed files before pushing.',
    },
    {
        id: 'rspec/summary',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^(?:\d+ examples?, [1-9]\d* failures?|\d+ (?:runs|tests), \d+ assertions, .{0,20}[1-9]\d* (?:failures|errors))/,
        meaning: 'Tests failed.',
        advice: 'Look at the first of them.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'minitest/failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^[\w:]+#test_\S+ \[|^An error occurred while loading \.\//,
        meaning: 'A test failed.',
        advice: 'Look at what was expected and what came.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'rubocop/offense',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^.{1,300}\.(?:rb|rake|gemspec|ru|erb):\d+:\d+: [CWEFRI]: |^.{1,300}(?:Gemfile|Rakefile):\d+:\d+: [CWEFRI]: |^\d+ files inspected, [1-9]\d* offenses?/,
        meaning: 'RuboCop found an offence.',
        advice: 'Run `rubocop -a`, and mend the rest by hand.',
        prevention: 'Run it in the editor.',
    },
];
const php = [
    {
        id: 'composer/resolution',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /(?:Your requirements could not be resolved to an installable set|Your lock file does not contain a compatible set|The lock file is not up to date with|Could not find a matching version of package|Problem \d+$|it is missing from your system\. Install or enable PHP's|Could not find package |requires php .{1,60} -> your php version)/,
        meaning: 'Composer could not resolve the packages.',
        advice: 'Check the version of PHP and its extensions, then `composer update` for what it names.',
        prevention: 'Set `config.platform.php`; commit the lock file.',
    },
    {
        id: 'phpunit/failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^\d+\) [\w\\]+::\w+|^\s*FAILED\s+Tests\\/,
        meaning: 'A test failed.',
        advice: 'Look at what was expected and what came.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'phpunit/summary',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^(?:FAILURES!|ERRORS!|There (?:was|were) \d+ (?:failure|error)s?:|Tests: \d+, Assertions: \d+, .{0,40}(?:Failures|Errors): )/,
        meaning: 'Tests failed.',
        advice: 'Look at the first of them.',
        prevention: 'Run the tests before pushing.',
    },
    {
        id: 'phpstan/error',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^\s*\[ERROR\] Found \d+ errors?|^\s*Line {3,8}\S.{1,300}$|^ERROR: \w+ - \S+\.php:\d+:\d+ - |🪪 /,
        meaning: 'PHPStan or Psalm refuses the code.',
        advice: 'Mend the first error.',
        prevention: 'Run it in the editor.',
    },
    {
        id: 'php/fatal',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^(?:PHP )?(?:Fatal|Parse) error: /,
        meaning: 'PHP could not run the file.',
        advice: 'Mend the line it names.',
        prevention: 'Lint with `php -l`, and test with the oldest supported PHP.',
    },
    {
        id: 'php/style-summary',
        category: 'lint/format',
        strength: 'summary',
        pattern: /^FOUND \d+ ERRORS? |FAIL .{0,200} files, .{0,20} style issue/,
        meaning: 'Files are not in the style of the project.',
        advice: 'Run the fixer.',
        prevention: 'Run it in a hook.',
    },
    {
        id: 'php/style',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^\s*\d+ \| ERROR\s+\| |^\s*\d+\) \S+\.php \(|^Found \d+ of \d+ files that can be fixed|^\s*⨯ \S+\.php/,
        meaning: 'A file is not in the style of the project (PHP CS Fixer, Pint, PHP_CodeSniffer).',
        advice: 'Run the fixer.',
        prevention: 'Run it in a hook.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/rust.js
const rust = [
    {
        id: 'rust/format',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^Diff in .{1,300}(?: at line |:)\d+/,
        meaning: 'A file is not formatted as `cargo fmt` would.',
        advice: 'Run `cargo fmt`.',
        prevention: 'Format on save.',
    },
    {
        id: 'rust/dependencies',
        category: 'dependency-resolution',
        strength: 'cause',
        pattern: /^error: (?:failed to select a version|no matching package|the lock file .{1,300} needs to be updated|failed to (?:parse|load) (?:manifest|lock file)|failed to get `|package `.{1,200}` cannot be built because it requires rustc|failed to load source for dependency|could not find `Cargo\.toml`)|rustc [\d.]+ is not supported by the following package|error: cannot update the lock file/,
        meaning: 'Cargo could not resolve the dependencies.',
        advice: 'Run `cargo update -p` for the crate it names; check the version of Rust (`rust-version`).',
        prevention: 'Commit `Cargo.lock`; test with the oldest supported Rust.',
    },
    {
        id: 'clippy/lint',
        category: 'lint/format',
        strength: 'cause',
        pattern: /^\s*= (?:note|help): (?:`-D (?:clippy|warnings)|for further information visit https:\/\/rust-lang\.github\.io\/rust-clippy|`#\[deny\(clippy|implied by `-D warnings)/,
        meaning: 'Clippy, or a warning that is denied, stopped the build.',
        advice: 'Run `cargo clippy --fix`, and mend the rest by hand.',
        prevention: 'Pin the toolchain, as new versions bring new lints.',
    },
    {
        id: 'rust/linker',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^error: (?:linking with `.{1,60}` failed|linker `.{1,60}` not found|failed to run custom build command|toolchain '.{1,80}' is not installed|component '.{1,80}' .{0,60}unavailable)|^error\[?.{0,10}: .{0,40}target may not be installed/,
        meaning: 'A library, linker or target is missing.',
        advice: 'Install the system library, or add the target with `rustup target add`.',
        prevention: 'Pin the toolchain in `rust-toolchain.toml`.',
    },
    {
        id: 'rust/test-failed',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^thread '[^']{1,300}' (?:\(\d+\) )?panicked at/,
        meaning: 'A test or program panicked.',
        advice: 'Look at the line it names; `RUST_BACKTRACE=1` shows the way there.',
        prevention: 'Run `cargo test` before pushing.',
    },
    {
        id: 'rust/test-list',
        category: 'test-failure',
        strength: 'cause',
        pattern: /^test \S.{0,300} \.\.\. FAILED$|^\s*(?:FAIL|SIGABRT|SIGSEGV|TIMEOUT) \[ *[\d.]+s\]/,
        meaning: 'A test failed.',
        advice: 'Look at its output.',
        prevention: 'Run `cargo test` before pushing.',
    },
    {
        id: 'rust/compile',
        category: 'compile/type-error',
        strength: 'cause',
        pattern: /^error(?:\[E\d{4}\])?: (?!test failed|could not compile|aborting due to|process didn't exit|build failed|Recipe|script |Process completed|\d+ target|failed to (?:solve|push)|doctest failed|Failed to|lockfile|unexpected argument|Script not found|cannot format)[a-z`].{2}/,
        followedBy: /^\s*--> /,
        meaning: 'The Rust compiler refuses the code.',
        advice: 'Mend the first error; `rustc --explain` tells more.',
        prevention: 'Run `cargo check --all-targets` before pushing.',
    },
    {
        id: 'rust/summary',
        category: 'compile/type-error',
        strength: 'summary',
        pattern: /^error: (?:could not compile|aborting due to|process didn't exit successfully|build failed)/,
        meaning: 'Cargo stopped.',
        advice: 'Look at the first error above it.',
        prevention: 'Run `cargo check` before pushing.',
    },
    {
        id: 'rust/test-summary',
        category: 'test-failure',
        strength: 'likely',
        pattern: /^(?:test result: FAILED|error: (?:test failed, to rerun|\d+ targets? failed|doctest failed)|Summary \[.{1,20}\] .{0,60}failed)/,
        meaning: 'Tests failed.',
        advice: 'Look at the first of them, above.',
        prevention: 'Run `cargo test` before pushing.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/security.js
const security = [
    {
        id: 'audit/vulnerability',
        category: 'security-scan',
        strength: 'likely',
        pick: 'last',
        pattern: /(?:^[1-9]\d* vulnerabilit(?:y|ies)(?: found)?(?: \(|$)|^(?:found )?[1-9]\d* vulnerabilities \(|^found [1-9]\d* (?:low|moderate|high|critical) severity|^# npm audit report|\b[1-9]\d* vulnerabilit(?:y|ies) found$|^Found [1-9]\d* known vulnerabilit(?:y|ies)|error: [1-9]\d* vulnerabilit(?:y|ies) found|^\s*(?:low|moderate|high|critical): .{1,200}https:\/\/github\.com\/advisories\/|GHSA-\w{4}-\w{4}-\w{4}|RUSTSEC-\d{4}-\d{4}|Vulnerability #\d+: GO-|Your code is affected by [1-9]\d* vulnerabilit)/i,
        meaning: 'A dependency has a known security hole.',
        advice: 'Update it; or accept the risk on purpose and in writing.',
        prevention: 'Let Dependabot open pull requests; run the audit on a schedule rather than on each push.',
    },
    {
        id: 'trivy/vulnerability',
        category: 'security-scan',
        strength: 'cause',
        pattern: /(?:^error\[(?:vulnerability|unmaintained|unsound|yanked|rejected|banned)\]: |^Total: [1-9]\d* \(|[│|] CVE-\d{4}-\d{4,7} [│|]|Snyk test report|✗ (?:High|Critical|Medium) severity|grype.{0,60}discovered vulnerabilities|Failed minimum severity level|found .{0,40} vulnerabilities at or above)/,
        meaning: 'A scanner found a hole in an image or dependency.',
        advice: 'Update the base image or package.',
        prevention: 'Rebuild images on a schedule.',
    },
    {
        id: 'secrets/leak',
        category: 'security-scan',
        strength: 'cause',
        pattern: /(?:leaks found: [1-9]|\d+ commits scanned.{0,60}leak|Found (?:verified|unverified) result|🐷🔑|secrets? (?:detected|found) in|GitGuardian.{0,80}secret|Potential secrets about to be committed|Detected hardcoded)/i,
        meaning: 'A scanner found a secret in the code.',
        advice: 'Revoke it first, then remove it.',
        prevention: 'Turn on push protection.',
    },
    {
        id: 'codeql/error',
        category: 'security-scan',
        strength: 'cause',
        pattern: /(?:CodeQL (?:detected code|analysis|job status was)|Code [Ss]canning (?:is not enabled|could not process)|Advanced Security must be enabled|Encountered a fatal error while running ".{0,200}codeql|We were unable to automatically build your code|no source code was seen during the build|QUALITY GATE STATUS: FAILED|Semgrep.{0,60}blocking findings|\d+ Code Findings|Blocking findings|Check: CKV\w*_\d+|tfsec.{0,40}problems)/,
        meaning: 'A scanner of code found a problem, or could not run.',
        advice: 'Look at the finding, or build the code by hand for the scanner.',
        prevention: 'Run the scanner on pull requests.',
    },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/rules/index.js

























/** In order: the first rule that matches a line claims it, so those that know more stand before those that know less. */
const rules = [
    ...actions,
    ...exits,
    ...git,
    ...databases,
    ...machine,
    ...docker,
    ...policy,
    ...security,
    ...javascriptPackages,
    ...javascript,
    ...javascriptLint,
    ...javascriptTests,
    ...dart,
    ...python,
    ...go,
    ...jvm,
    ...dotnet,
    ...native_native,
    ...swift,
    ...ruby,
    ...php,
    ...functional,
    ...rust,
    ...deploy,
    ...network,
    ...exceptions,
    ...general,
];


/***/ }),

/***/ 62576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ onDefaultBranchToo),
/* harmony export */   XF: () => (/* binding */ breakOf),
/* harmony export */   Yd: () => (/* binding */ widening)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);

/**
 * Where a failure that lasts came in. `undefined` where no good run is known before it. A branch that was never good
 * is held against the default branch as it was then: what it adds is what can have broken it.
 */
function breakOf(episode, lines) {
    const { line, first, lastGood } = episode;
    if (lastGood)
        return { episode, good: lastGood, bad: first, goodOn: 'branch' };
    if (line.onDefaultBranch)
        return undefined;
    const good = lines
        .find((other) => other.onDefaultBranch && other.workflowId === line.workflowId && other.job === line.job)
        ?.turns.findLast(({ run, outcome }) => outcome === 'passed' && run.createdAt <= first.run.createdAt);
    return good && { episode, good, bad: first, goodOn: 'default-branch' };
}
/**
 * An episode of the same failure on the default branch that goes on, or went on when this one began: then it is not
 * this branch's own.
 */
function onDefaultBranchToo(episode, all) {
    if (episode.line.onDefaultBranch)
        return undefined;
    const at = episode.first.run.createdAt;
    return all.find(({ line, fingerprint, first, until }) => line.onDefaultBranch &&
        fingerprint === episode.fingerprint &&
        (until === undefined || (first.run.createdAt <= at && until.run.createdAt >= at)));
}
/** Why the range may hold more than the commit that did it; `commits` are those of it that are listed. */
function widening({ episode, good, bad, goodOn }, commits) {
    const judged = new Set([...episode.line.turns.map(({ run }) => run.sha), good.run.sha, bad.run.sha]);
    const skipped = commits.filter(({ sha }) => !judged.has(sha)).length;
    return [
        ...(goodOn === 'default-branch'
            ? ['No good run of this job is known on the branch: it is held against the default branch.']
            : []),
        ...(episode.between > 0
            ? [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(episode.between, 'run')} in between failed for other reasons, or nobody knows which.`,
            ]
            : []),
        ...(skipped > 0
            ? [
                `The job never judged ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(skipped, 'commit')} of the range: pushed together, filtered by path, skipped or cancelled.`,
            ]
            : []),
    ];
}


/***/ }),

/***/ 81140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DS: () => (/* binding */ casesOf),
  zb: () => (/* binding */ endsOfBreak),
  kA: () => (/* binding */ endsOfMending),
  D6: () => (/* binding */ isAsked),
  SG: () => (/* binding */ rangeGoneKey),
  B_: () => (/* binding */ rangesToCompare),
  BZ: () => (/* binding */ watchedRuns)
});

// EXTERNAL MODULE: ./lib/core/diagnosis/category.js
var category = __webpack_require__(38201);
// EXTERNAL MODULE: ./lib/core/failures/blame.js
var blame = __webpack_require__(62576);
// EXTERNAL MODULE: ./lib/core/failures/commit-range.js
var commit_range = __webpack_require__(96682);
;// CONCATENATED MODULE: ./lib/core/failures/episodes.js
/** All episodes of a line, in the order in which they began. A failure that passed when run again is none. */
function episodesOf(line, { findings }) {
    const all = [];
    let open = new Map();
    let lastGood;
    let failedSince = 0;
    for (const turn of line.turns) {
        if (turn.outcome === 'passed') {
            all.push(...[...open.values()].map((episode) => ({ ...episode, until: turn })));
            open = new Map();
            lastGood = turn;
            failedSince = 0;
            continue;
        }
        const fingerprint = findings.get(turn.executions.at(-1)?.job.id ?? 0)?.fingerprint;
        if (fingerprint !== undefined) {
            const before = open.get(fingerprint);
            open.set(fingerprint, before
                ? { ...before, last: turn, runs: before.runs + 1 }
                : {
                    ...{ line, fingerprint, lastGood, first: turn, last: turn },
                    ...{ runs: 1, between: failedSince, until: undefined },
                });
        }
        failedSince += 1;
    }
    return [...all, ...open.values()];
}

// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/vitals/executions.js
var executions = __webpack_require__(45160);
// EXTERNAL MODULE: ./lib/core/vitals/executions-by-job.js
var executions_by_job = __webpack_require__(86686);
;// CONCATENATED MODULE: ./lib/core/failures/job-line.js



/** All lines in these runs. Executions that neither passed nor failed say nothing and are left out. */
function jobLinesOf(runs, history, defaultBranch) {
    return (0,executions_by_job/* executionsByJob */.GX)((0,executions/* executionsOf */.t)(runs, history)).flatMap(({ workflowId, name, executions }) => [...Map.groupBy(executions, ({ run }) => branchKey(run, defaultBranch)).values()].flatMap((ofBranch) => {
        const turns = turnsOf(ofBranch);
        const [first] = turns;
        if (!first)
            return [];
        const { branch } = first.run;
        return [
            { workflowId, job: name, branch, onDefaultBranch: (0,model/* onDefaultBranch */.Lt)(first.run, defaultBranch), turns },
        ];
    }));
}
/** A fork's branch, and a pull request's, can be called like ours. */
function branchKey(run, defaultBranch) {
    return JSON.stringify([run.branch ?? run.sha, run.fromFork, (0,model/* onDefaultBranch */.Lt)(run, defaultBranch)]);
}
function turnsOf(executions) {
    return [...Map.groupBy(executions, ({ run }) => run.id).values()]
        .flatMap((ofRun) => {
        const judged = ofRun
            .filter(({ job }) => (0,model/* outcomeOf */.sG)(job) === 'passed' || (0,model/* outcomeOf */.sG)(job) === 'failed')
            .toSorted((a, b) => a.attempt - b.attempt);
        const last = judged.at(-1);
        if (!last)
            return [];
        return [
            {
                run: last.run,
                executions: judged,
                outcome: (0,model/* outcomeOf */.sG)(last.job) === 'passed' ? 'passed' : 'failed',
            },
        ];
    })
        .toSorted((a, b) => a.run.createdAt - b.run.createdAt || a.run.id - b.run.id);
}

// EXTERNAL MODULE: ./lib/core/failures/failed-jobs.js
var failed_jobs = __webpack_require__(1659);
;// CONCATENATED MODULE: ./lib/core/failures/occurrences.js

/** All failures of these runs whose logs were read, by fingerprint, newest first. */
function occurrencesOf(runs, history) {
    const known = (0,failed_jobs/* failedJobsOf */.lA)(runs, history).flatMap((execution) => {
        const finding = history.findings.get(execution.job.id);
        return finding ? [{ ...execution, finding }] : [];
    });
    return Map.groupBy(known, ({ finding }) => finding.fingerprint);
}

;// CONCATENATED MODULE: ./lib/core/failures/recurrence.js
/** What is known of the same failure before `current`, or of all its past where it does not last; on any branch. */
function recurrenceOf(episodes, current) {
    const begun = current?.first.run.createdAt ?? Number.POSITIVE_INFINITY;
    const ended = episodes
        .flatMap((episode) => (episode.until ? [{ ...episode, until: episode.until }] : []))
        .filter((episode) => episode.until.run.createdAt <= begun)
        .toSorted((a, b) => a.until.run.createdAt - b.until.run.createdAt || a.until.run.id - b.until.run.id);
    const latest = ended.at(-1);
    return latest && { times: ended.length, latest };
}

;// CONCATENATED MODULE: ./lib/core/failures/case.js







/** The causes of what failed in the window, or in the run that the monitor was started by. In no particular order. */
function casesOf(scene) {
    const { history, defaultBranch } = scene;
    const runs = watchedRuns(scene);
    const lines = jobLinesOf(runs, history, defaultBranch);
    const episodes = Map.groupBy(lines.flatMap((line) => episodesOf(line, history)), ({ fingerprint }) => fingerprint);
    return [...occurrencesOf(runs, history)].flatMap(([fingerprint, all]) => {
        const [first, ...more] = all.filter(({ run }) => isAsked(run, scene));
        if (!first)
            return [];
        const known = episodes.get(fingerprint) ?? [];
        const current = currentOf(known, scene);
        return [
            {
                ...{ fingerprint, all, episodes: known, current },
                occurrences: [first, ...more],
                // No commit brings a network down.
                break: current && !(0,category/* isTransient */.d)(first.finding.category) ? (0,blame/* breakOf */.XF)(current, lines) : undefined,
                recurrence: recurrenceOf(known, current),
            },
        ];
    });
}
/** Runs of watched workflows, and the one that the monitor was started by. */
function watchedRuns({ history, includes, triggeredBy }) {
    return [...history.runs.values()].filter((run) => {
        const workflow = history.workflows.get(run.workflowId);
        return workflow !== undefined && (includes(workflow) || run.id === triggeredBy);
    });
}
function isAsked(run, { triggeredBy, from }) {
    return triggeredBy === undefined ? run.createdAt >= from : run.id === triggeredBy;
}
/** Of those that last: that of the run in question, else that of the default branch, else the newest. */
function currentOf(episodes, { triggeredBy }) {
    const rank = ({ line, last }) => (last.run.id === triggeredBy ? 2 : line.onDefaultBranch ? 1 : 0);
    const [current] = episodes
        .filter(({ until }) => until === undefined)
        .toSorted((a, b) => rank(b) - rank(a) || b.last.run.createdAt - a.last.run.createdAt || b.last.run.id - a.last.run.id);
    return current;
}
/** Where the commits of a break lie; `undefined` where the good and the bad run had the same. */
function endsOfBreak({ good, bad }) {
    return endsOf(good.run, bad.run);
}
/** Where the commits lie that ended the latest earlier episode. */
function endsOfMending({ latest }) {
    return endsOf(latest.last.run, latest.until.run);
}
function endsOf(base, head) {
    return base.sha === head.sha ? undefined : { base: base.sha, head: head.sha, runId: head.id };
}
/** Under which a range that GitHub does not have is remembered as gone. */
function rangeGoneKey(ends) {
    return `${ends.runId}/range/${(0,commit_range/* rangeKey */.Hp)(ends)}`;
}
/** Ranges that are worth comparing and are not known, those of breaks first. */
function rangesToCompare(cases, { ranges, gone }) {
    const wanted = [
        ...cases.flatMap((one) => (one.break && endsOfBreak(one.break)) ?? []),
        ...cases.flatMap((one) => (one.recurrence && endsOfMending(one.recurrence)) ?? []),
    ];
    const isCommit = (sha) => /^[0-9a-f]{40,64}$/.test(sha);
    const unknown = wanted.filter((ends) => !ranges.has((0,commit_range/* rangeKey */.Hp)(ends)) &&
        !gone.has(rangeGoneKey(ends)) &&
        isCommit(ends.base) &&
        isCommit(ends.head));
    return [...new Map(unknown.map((ends) => [(0,commit_range/* rangeKey */.Hp)(ends), ends])).values()];
}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ logsToRead),
/* harmony export */   Up: () => (/* binding */ logKey),
/* harmony export */   lA: () => (/* binding */ failedJobsOf),
/* harmony export */   wK: () => (/* binding */ neverStarted)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68466);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57206);


/**
 * The jobs that made attempts of these runs fail, newest first. A job that failed in an attempt that passed was
 * tolerated (`continue-on-error`), and broke nothing.
 */
function failedJobsOf(runs, { jobs }) {
    return runs
        .flatMap((run) => run.attempts
        .filter((attempt) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(attempt) === 'failed')
        .flatMap((attempt) => blameworthy(attempt, jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptKey */ .jX)(run.id, attempt.number)) ?? []).map((job) => ({
        run,
        attempt: attempt.number,
        job,
    }))))
        .toSorted((a, b) => b.job.startedAt - a.job.startedAt || b.job.id - a.job.id);
}
/** Where a time limit ended an attempt, GitHub says that its longest job was cancelled. */
function blameworthy(attempt, jobs) {
    const failed = jobs.filter((job) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(job) === 'failed');
    if (failed.length > 0 || !attempt.hitTimeLimit)
        return failed;
    const length = (job) => (job.completedAt ?? job.startedAt) - job.startedAt;
    return jobs
        .filter(({ conclusion }) => conclusion === 'cancelled')
        .toSorted((a, b) => length(b) - length(a))
        .slice(0, 1);
}
/** Jobs whose logs are worth reading, the most telling first, and that nobody has read or looked for in vain. */
function logsToRead(runs, history, defaultBranch) {
    const rank = ({ run, attempt }) => (run.attempts.at(-1)?.number === attempt ? 2 : 0) + ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .onDefaultBranch */ .Lt)(run, defaultBranch) ? 1 : 0);
    return failedJobsOf(runs, history)
        .filter(({ run, job }) => !history.findings.has(job.id) && !history.gone.has(logKey(run.id, job.id)))
        .toSorted((a, b) => rank(b) - rank(a));
}
/** Under which a log that GitHub does not have is remembered as gone. */
function logKey(runId, jobId) {
    return `${runId}/log/${jobId}`;
}
/** Attempts in which nothing was executed: GitHub could not use the workflow file. */
function neverStarted(runs) {
    return runs.filter((run) => run.attempts.at(-1)?.conclusion === 'startup_failure');
}


/***/ }),

/***/ 39948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathsIn),
/* harmony export */   V: () => (/* binding */ placeIn)
/* harmony export */ });
/* harmony import */ var _diagnosis_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62838);

/** A path of the repository: segments of usual characters, the last with an extension. */
const PATH = /(?<![\w.@+/\\:~-])(?:[\w.@+-]{1,80}[\\/]){0,12}[\w.@+-]{1,80}\.[A-Za-z]\w{0,9}/g;
/** What a path begins with on hosted runners and in containers: the place of the working tree. */
const WORKING_TREE = /(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:[\\/]a)[\\/][\w.-]{1,100}[\\/][\w.-]{1,100}[\\/]|\/github\/workspace\//g;
/** Segments that lead out of the repository, or to what tools put into it. */
const NOT_OURS = /^(?:[/~]|[A-Za-z]:)|(?:^|\/)(?:\.\.|node_modules|site-packages|dist-packages|\.venv|vendor)(?:\/|$)/;
/** The place that a text names, if it is in the repository: those of tools and of the machine are none. */
function placeIn(text) {
    const { file = '', line = 0, column } = (0,_diagnosis_location_js__WEBPACK_IMPORTED_MODULE_0__/* .locationIn */ .z)(text) ?? {};
    const path = normal(file);
    if (line < 1 || path === '' || NOT_OURS.test(path) || path.includes('://'))
        return undefined;
    return { path, line, ...(column !== undefined && column > 0 && { column }) };
}
/** All paths of the repository that a text names, each once. */
function pathsIn(text) {
    const found = text.replace(WORKING_TREE, ' ').match(PATH) ?? [];
    return [...new Set(found.map(normal))].filter((path) => !NOT_OURS.test(path));
}
function normal(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}


/***/ }),

/***/ 86686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ executionsByJob),
/* harmony export */   Hg: () => (/* binding */ inOrderOfJobs),
/* harmony export */   ar: () => (/* binding */ familyName)
/* harmony export */ });
/** Groups once what most measures of jobs ask for. */
function executionsByJob(executions) {
    const workflows = Map.groupBy(executions, ({ run }) => run.workflowId);
    return [...workflows].flatMap(([workflowId, ofWorkflow]) => [...Map.groupBy(ofWorkflow, ({ job }) => job.name)].map(([name, ofJob]) => ({
        workflowId,
        name,
        executions: ofJob,
    })));
}
/** The name that the legs of a matrix share: a leg's name ends in its values, in parentheses. */
function familyName(jobName) {
    return jobName.replace(/ \([^()]*\)$/, '');
}
/** By workflow and name: for lists whose order must not depend on the order of what was read. */
function inOrderOfJobs(a, b) {
    return a.workflowId - b.workflowId || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}


/***/ }),

/***/ 45160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ executionsOf)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68466);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57206);


/** All executions that are known of some runs, run by run and attempt by attempt, in the order of the runs. */
function executionsOf(runs, { jobs }) {
    return runs.flatMap((run) => Array.from({ length: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAttempt */ .N7)(run).number }, (_, i) => i + 1).flatMap((attempt) => (jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptKey */ .jX)(run.id, attempt)) ?? []).map((job) => ({ run, attempt, job }))));
}


/***/ })

};
