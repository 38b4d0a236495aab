import type { Rule } from '../rule.ts'

/** Maven, Gradle, javac, Kotlin, Scala, JUnit, Android. */
export const jvm = [
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
    pattern:
      /^(?:\[ERROR\] )?(?:\/|[A-Z]:|\w)[^\s:]{0,300}\.(?:java|scala|groovy):(?:\d+: |\[\d+,\d+\] )(?:error|\[.{1,60}\] error)?.{2}|^\[error\] .{1,300}\.scala:\d+|^\[error\] -- (?:\[E\d+\] )?.{0,40}Error/,
    meaning: 'The compiler refuses the code.',
    advice: 'Mend the first error.',
    prevention: 'Compile before pushing, with the Java of CI.',
  },
  {
    id: 'android/resources',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /AAPT: error: |Android resource linking failed|Manifest merger failed|^\s*error: (?:resource|attribute|style) \S{1,200} (?:\(aka .{1,200}\) )?not found|Cannot fit requested classes in a single dex/,
    meaning: 'The resources or manifests of an Android app do not fit together.',
    advice: 'Mend the file and the line it names.',
    prevention: 'Build all variants on pull requests.',
  },
  {
    id: 'android/signing',
    category: 'missing-secret/env',
    strength: 'cause',
    pattern:
      /Keystore (?:file '.{0,300}' not found|was tampered with, or password was incorrect)|SigningConfig "\w+" is missing required property|Failed to read key .{1,100} from store|storeFile .{0,60}not (?:found|set)/,
    meaning: 'The key with which the app is signed is missing or its password is wrong.',
    advice: 'Write the key store from its secret before the build, and compare names of keys and secrets.',
    prevention: 'Check all secrets at the start of the job.',
  },
  {
    id: 'android/duplicate-class',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /Duplicate class \S{1,300} found in modules|requires libraries and applications that depend on it to compile against version|Dependency '.{1,200}' requires (?:Android Gradle plugin|core library)/,
    meaning: 'Two dependencies bring the same class, or need another version of the build tools.',
    advice: 'Exclude one of them, or move to the version it names.',
    prevention: 'Use a version catalogue or a bill of materials.',
  },
  {
    id: 'maven/test-failed',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /^\[ERROR\] (?!Tests run:).{0,400}<<< (?:FAILURE|ERROR)!|^\[ERROR\] +(?:Failures|Errors): $|^\[ERROR\] {3}[\w$.]+(?:\.|:)\w+:\d+/,
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
    id: 'java/assertion',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /^(?:Caused by: )?(?:java\.lang\.AssertionError|org\.(?:junit|opentest4j|testng|hamcrest|assertj)\.[\w.$]{1,100}|junit\.framework\.\w{1,60})(?:: |$)/,
    meaning: 'An assertion of a test failed.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'scala/test-failed',
    category: 'test-failure',
    strength: 'cause',
    level: 'warning',
    pattern: /^\[(?:info|error)\] (?:.{0,300}\*\*\* FAILED \*\*\*|==> X )/,
    meaning: 'A test failed.',
    advice: 'Look at the message below it.',
    prevention: 'Run `sbt test` before pushing.',
  },
  {
    id: 'gradle/network',
    category: 'network',
    strength: 'cause',
    pattern:
      /^.{0,40}Could not (?:GET|HEAD|transfer|get resource|download|resolve) .{0,600}(?:timed out|status code:? (?:from server: )?5\d\d|Connection (?:reset|refused)|Unknown host|UnknownHostException|handshake)/,
    meaning: 'A repository of packages did not answer.',
    advice: 'Run it again.',
    prevention: 'Cache dependencies, and use a mirror.',
  },
  {
    id: 'gradle/dependencies',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:Could not (?:resolve (?:all (?:files|dependencies|artifacts|task dependencies)|[\w.-]+:[\w.-]+)|find [\w.-]+:[\w.-]+:)|Plugin \[id: '.{1,200} was not found|Could not GET '|Could not transfer artifact|Could not find artifact|Failed to collect dependencies|Could not resolve dependencies for project|Non-resolvable (?:parent POM|import POM)|Failed to read artifact descriptor|unresolved dependency|ResolveException|No matching variant of|Dependency verification failed|Plugin .{1,200} or one of its dependencies could not be resolved)/,
    meaning: 'A dependency or plugin could not be found or fetched.',
    advice: 'Check its coordinates and repositories; run again where a repository was down.',
    prevention: 'Cache dependencies, and use a mirror.',
  },
  {
    id: 'gradle/configuration',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Task '.{1,200}' not found in|Cannot locate tasks that match|Unsupported class file major version|invalid (?:source|target) release: |release version \d+ not supported|SDK location not found|Failed to (?:find|install the following) (?:Build Tools|target|Android SDK)|A problem occurred (?:evaluating|configuring)|Project .{1,100} not found in root|Inconsistent JVM-target compatibility|Namespace not specified|uses-sdk:minSdkVersion .{1,40} cannot be smaller|Failed to apply plugin|You have not accepted the license agreements|No matching toolchains|Could not (?:determine java version|compile (?:build|settings) file)|Value '.{1,200}' given for org\.gradle\.java\.home|requires (?:at least )?(?:Java|JVM) \d+|Minimum supported Gradle version|The goal you specified requires a project|Unknown lifecycle phase|No plugin found for prefix|Non-parseable POM|The project .{1,100} has \d+ error|^\[ERROR\] Rule \d+: org\.apache\.maven\.enforcer|Unable to access jarfile|Could not find or load main class|Permission denied: '?\.?\/?gradlew)/,
    meaning: 'The build is not set up right: task, plugin, SDK or version of Java.',
    advice: 'Check the version of Java, Gradle and the plugins against each other.',
    prevention: 'Use the wrapper, and declare the Java toolchain.',
  },
  {
    id: 'ktlint/problem',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /^.{1,300}\.kts?:\d+:\d+:? .{1,300}(?:\((?:standard:)?[\w-]+\)|\[[A-Z]\w+\])$|The following files had format violations|^\[(?:ERROR|WARN)\] .{1,300}\.java:\d+(?::\d+)?: .{1,300}\[\w+\]$|^\[(?:ERROR|WARN)\] .{1,300}\.java:\[\d+(?:,\d+)?\] \(\w+\) |^\/.{1,300}: Error: .{1,300} \[\w+\]$|PMD Failure/,
    meaning: 'A linter (ktlint, detekt, Checkstyle, Spotless, Android Lint) found a problem.',
    advice: 'Run the formatter (`ktlintFormat`, `spotlessApply`), and mend the rest by hand.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'ktlint/summary',
    category: 'lint/format',
    strength: 'likely',
    pattern:
      /Checkstyle (?:rule )?violations?\b|Lint found (?:\d+ )?(?:errors|fatal)|SpotBugs (?:violations|ended with)|Analysis failed with \d+ weighted issues|files aren't properly formatted|Execution failed for task ':.{0,100}(?:spotless|ktlint|detekt|lint)\w{0,60}'|You have \d+ PMD violations?/i,
    meaning: 'A linter (ktlint, detekt, Checkstyle, Spotless, Android Lint) found problems.',
    advice: 'Look at the first of them, above or in its report.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'gradle/tests-failed',
    category: 'test-failure',
    strength: 'summary',
    pattern: /^(?:> )?There (?:were|are) (?:failing tests|test failures)/,
    meaning: 'Tests failed.',
    advice: 'Look at the first of them, above, or in the report that it names.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'gradle/what-went-wrong',
    category: 'flaky/unknown',
    strength: 'summary',
    pattern:
      /^(?:\[ERROR\] COMPILATION ERROR|Execution failed for task|> Task .{1,200} FAILED|\[ERROR\] Failed to execute goal|BUILD FAILED|\[INFO\] BUILD FAILURE|FAILURE: Build (?:failed|completed)|\[error\] \(.{1,200}\) |Gradle task \w{1,60} failed with exit code|\* What went wrong)/,
    meaning: 'The build failed.',
    advice: 'Look at the first error above, and at "What went wrong".',
    prevention: 'Run the same task before pushing.',
  },
] as const satisfies readonly Rule[]
