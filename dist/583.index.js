export const id = 583;
export const ids = [583];
export const modules = {

/***/ 12583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectFailures: () => (/* binding */ collectFailures)
});

// EXTERNAL MODULE: ./lib/core/diagnosis/rules/index.js + 25 modules
var rules = __webpack_require__(73770);
// EXTERNAL MODULE: ./lib/core/failures/case.js + 4 modules
var failures_case = __webpack_require__(81140);
// EXTERNAL MODULE: ./lib/core/failures/failed-jobs.js
var failed_jobs = __webpack_require__(1659);
;// CONCATENATED MODULE: ./lib/core/diagnosis/rule-for.js
/** What a line says of itself where it is no more than a warning or a note: loggers' levels, `UserWarning:`. */
const SOFT = /^.{0,60}?(?:\[(?:warn(?:ing)?|info|debug|notice|trace) {0,8}\]|\b(?:WARN(?:ING)?|INFO|DEBUG|TRACE|NOTICE)\b[\]:]?|⚠|\b[Ww]arning:|\w+Warning: |^\s*(?:warning|info|note|hint|npm warn)\b)/;
/** What tools put before the lines of those that they run: box drawing, `[WebServer] `, `web:build: `. */
const PREFIX = /^\s{0,80}(?:[│┃|■╎╷]\s{0,80}|\[[\w@/.: -]{1,60}\]:? {1,8}|@?[\w/.-]{1,60}:[a-z][\w:-]{0,40}: ){1,4}/;
/** What a rule sees of a line: it bounds what a pattern can cost, whatever stands there. */
const MAX_SEEN = 2000;
/** The first rule that matches a line, as it stands or without such a prefix. `next`: the few lines after it. */
function ruleFor(line, rules, next = []) {
    const { mark } = line;
    const text = line.text.slice(0, MAX_SEEN);
    const soft = mark !== 'error' && SOFT.test(text);
    const bare = text.replace(PREFIX, '');
    return rules.find(({ pattern, level, followedBy }) => (!soft || level === 'warning') &&
        (pattern.test(text) || (bare !== text && pattern.test(bare))) &&
        (!followedBy || next.some((other) => followedBy.test(other.text.slice(0, MAX_SEEN)))));
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/matches.js

/** Lines after one that a rule can ask for. */
const NEXT = 3;
function findingsIn(lines, rules) {
    const matches = new Map();
    const errors = [];
    let paragraph = 0;
    for (const [i, line] of lines.entries()) {
        const next = lines.slice(i + 1, i + 1 + NEXT);
        // Empty lines are not among the lines, and leave a gap.
        if (line.index - 1 !== lines[i - 1]?.index)
            paragraph = line.index;
        const rule = ruleFor(line, rules, next);
        if (line.mark === 'error' && rule?.strength !== 'exit')
            errors.push(line);
        if (!rule)
            continue;
        const seen = matches.get(rule.id);
        matches.set(rule.id, {
            rule,
            first: seen?.first ?? line,
            last: line,
            below: seen ? seen.below : next[0]?.mark === 'text' ? next[0] : undefined,
            paragraph: seen?.paragraph ?? paragraph,
            marked: seen?.marked ?? (line.mark === 'error' ? line : undefined),
        });
    }
    return { matches: [...matches.values()], errors };
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/purpose.js
/** What is read of a command: it bounds what a pattern can cost. */
const purpose_MAX_SEEN = 500;
/** What a step is for, by what it runs: the kind of failure to expect where its log names none. The first one counts. */
const purposes = [
    [
        /\b(?:lint\w*|format|fmt|prettier|eslint|stylelint|biome|ruff|black|isort|flake8|pylint|clippy|pre-commit|rubocop|ktlint|detekt|checkstyle|spotless|style\w*|spell\w*|cspell|typos|codespell|markdownlint\S*|markdown-link-check|lychee\S*|link-?check\w*|commitlint\S*|actionlint|hadolint|shellcheck|yamllint|vale|hlint|ormolu|fourmolu|credo|cppcheck|clang-tidy|clang-format|gofmt|gofumpt|goimports|knip|depcheck|publint|attw|kubeconform|kubeval|redocly|spectral|buf|unimport|semantic-pull-request)\b/i,
        'lint/format',
    ],
    [
        /\b(?:audit|trivy\S*|grype|codeql\S*|snyk\S*|gitleaks\S*|trufflehog|semgrep|checkov|tfsec|bandit|sonar\w*|dependency-review\S*|govulncheck|safety|brakeman|osv-scanner\S*|security|vulnerabilit\w+)\b/i,
        'security-scan',
    ],
    [
        /(?:\b|_)(?:tests?|pytest|tox|nox|jest|vitest|mocha|karma|playwright|cypress|e2e|rspec|phpunit|pest|ctest|coverage|codecov|behave|k6|stryker|chromatic|percy|newman|lighthouse|lhci|unittest|check-manifest|R CMD check|prove|bench\w*)(?:\b|_)/i,
        'test-failure',
    ],
    [
        /\b(?:tsc|type-?checks?|check-types|vue-tsc|svelte-check|mypy|pyright|phpstan|psalm|dialyzer|go vet)\b/i,
        'compile/type-error',
    ],
    [
        /\b(?:(?:npm|pnpm|yarn|bun|pip3?|uv|poetry|bundle|composer|mix deps|conda|mamba|gem|brew|choco|apt|apt-get|dnf|apk) +(?:-\S+ +)*(?:ci|i|install|add|sync|get|update|restore|env create|env update)|uv sync|(?:dotnet|nuget) restore|yarn$|flutter pub get|pod install|go mod (?:tidy|download)|cargo fetch)\b/i,
        'dependency-resolution',
    ],
    [
        /\bdocker (?:build|buildx|compose build)|docker\/(?:build-push-action|bake-action)|\bbuildah\b/i,
        'docker-build',
    ],
    [
        /\b(?:deploy\w*|publish\w*|release\w*|terraform|tofu|helm|kubectl|argocd|flux|skaffold|pulumi|supabase|cdk|serverless|sam deploy|ansible\S*|vercel|netlify|wrangler|firebase|fly(?:ctl)?|heroku|eb|gcloud|az|aws|twine|rsync|scp|ssh\S*|ftp\S*|goreleaser|migrat\w+|docker push|fastlane)\b/i,
        'deploy',
    ],
    [
        /\b(?:build\w*|compile|make|cmake|ninja|assemble\w*|bundle\w*|hugo|jekyll|mkdocs|sphinx\S*|docusaurus|pyinstaller|candle|wix|latexmk|pdflatex|xelatex|pio|platformio|zig|sbt|lein|msbuild|xcodebuild|gradlew?|mvnw?|webpack|vite|rollup|tauri|electron-builder|cargo|swift|stack|cabal|dune|meson|bazel\w*|package)\b/i,
        'compile/type-error',
    ],
];
/** Steps that run whatever happened before them; when one of them fails too, it is not the reason. */
const AFTERMATH = /artifact|upload|report|notif|slack|comment|summary|github-script|codecov|clean|\bstop\b|\bdown\b|\blogs?\b|always|issue|^cat |^echo |^if |post job|hook-extensions/i;
/** A command that a runner of scripts (npm, Yarn, Bun) prints before it runs it. */
const COMMAND = /^(?:> |\$ )(\S.{0,300})/;
/** Lines of a script that do nothing themselves. */
const TALK = /^\s*(?:#|(?:echo|printf|if|elif|else|then|fi|for|while|do|done|case|esac|exit|set|cd|grep|cat|export|local|return|Write-Host)\b|[\w-]+=|[{}()])/;
/** By its name, else by the last command of its script, or of those that it ran, that tells. */
function purposeOf({ name = '', script, lines }) {
    const commands = lines.map(({ text }) => COMMAND.exec(text)?.[1] ?? '');
    for (const text of [
        name,
        ...script.filter((line) => !TALK.test(line)).toReversed(),
        ...commands.toReversed(),
    ]) {
        const purpose = purposes.find(([pattern]) => pattern.test(text.slice(0, purpose_MAX_SEEN)));
        if (purpose)
            return purpose[1];
    }
    return undefined;
}
function isAftermath(name) {
    return name !== undefined && AFTERMATH.test(name);
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/rank.js
/**
 * Which line is the root, for all tools alike:
 *
 * - The tool's own message counts, not what started the tool says of it (`npm error code ELIFECYCLE`, `make: ***`, the exit).
 * - Of many messages of one kind the first counts: those after it often follow from it. Of lines that a program
 *   repeats while it tries again, and of exceptions, the last counts (`pick: 'last'`).
 * - The message counts, not its heading (`FAIL file`, `Oops!`); where the heading names the failing test, and the
 *   message only two values, the heading.
 * - Of several causes the one nearest to the end counts, as shells stop at the first command that fails.
 * - What the runner says on why it stopped a step counts before all of these.
 */
/** Lines before the end of a step in which what is said most likely is why it ended. */
const NEAR = 40;
/** How much a match weighs, far from the end of its step and near it. */
const weights = {
    exit: [0, 0],
    summary: [1, 1],
    likely: [2, 4],
    cause: [5, 6],
    final: [7, 7],
};
/**
 * The best first. What stands near the end weighs more, as shells stop at the first command that fails; among equals
 * what was said last counts, except that the runner's first word on an end is the reason of the others.
 */
function rank(matches, end = Number.POSITIVE_INFINITY) {
    const weight = ({ rule, last }) => weights[rule.strength][end - last.index <= NEAR ? 1 : 0];
    return matches.toSorted((a, b) => {
        const later = b.last.index - a.last.index;
        return weight(b) - weight(a) || (a.rule.strength === 'final' ? -later : later);
    });
}
/** Lines between the first line of one message and what its later lines say, across and within a paragraph. */
const MESSAGE = 4;
const PARAGRAPH = 12;
/**
 * An error is told by the first line of its message, whichever line of it a rule knows. Only what says no less than
 * the rule counts as such a line: a heading would not.
 */
function headOf(best, matches) {
    if (best.rule.strength === 'final' || best.rule.strength === 'exit')
        return best;
    const head = matches.find((other) => {
        const { index } = rootOf(other);
        const lines = rootOf(best).index - index;
        const together = rootOf(best) === best.first && index >= best.paragraph;
        return (lines > 0 &&
            lines <= (together ? PARAGRAPH : MESSAGE) &&
            weights[other.rule.strength][0] >= weights[best.rule.strength][0]);
    });
    return head ? headOf(head, matches) : best;
}
function rootOf({ rule, first, last, below, marked }) {
    if (rule.pick === 'last')
        return last;
    return marked ?? (rule.pick === 'below' ? (below ?? first) : first);
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/unclassified.js
const LOUD = /mismatch|not (?:permitted|allowed|set|valid|supported)|does not|doesn't|did not|didn't|violat|reject|exceed|forbidden|expired|conflict|unknown|unsupported|incorrect|broken|outdated|unused|error|fail|fatal|exception|panic|abort|denied|not found|no such|cannot|can't|could not|couldn't|unable|invalid|missing|unexpected|must |❌|✖|✗|✘|⨯|🚨|⛔|🛑|💀/i;
/** What scripts say while they clean up after the reason. */
const CLEANUP = /No such container|kill: .{0,40}No such process|DeprecationWarning|Failed to upload artifacts?:|Failed to save cache/;
const isLoud = ({ text }) => LOUD.test(text) && !CLEANUP.test(text);
/** How far before the end the reason is looked for. */
const TAIL = 60;
/**
 * The best line of a failed step of which no rule knows anything: what the runner marked as an error besides the
 * exit, else the beginning of the last block of lines that speak of an error before it, else `exit`, where that says
 * more than a number, else the last line.
 */
function bestLine(lines, errors, exit) {
    if (errors[0])
        return errors[0];
    const end = lines.findLastIndex(({ mark }) => mark === 'error');
    const tail = lines
        .slice(0, end < 0 ? lines.length : end)
        .filter(({ mark }) => mark !== 'error')
        .slice(-TAIL);
    const loud = tail.findLastIndex(isLoud);
    if (loud >= 0)
        return tail[tail.findLastIndex((line, i) => i < loud && !isLoud(line)) + 1];
    const last = exit ?? tail.at(-1);
    // A heading with nothing under it says nothing.
    return last?.text.trimEnd().endsWith(':') ? undefined : last;
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/failed-step.js




/** The step that made a job fail; `undefined` where the log says that it passed, and nobody knows better. */
function failedStep(log, rules, conclusion) {
    const { steps, extent, savedCache } = log;
    if (savedCache && conclusion === undefined)
        return undefined;
    const failed = steps.filter(({ outcome }) => outcome === 'failed');
    // What failed before another step ran was tolerated, unless that one runs in any case.
    const step = failed.findLast(({ name }) => !isAftermath(name)) ?? failed[0];
    if (step)
        return step;
    if (extent === 'whole' && conclusion === undefined)
        return undefined;
    // Without the end of the log, and where the failure was not marked as such, the strongest words must do.
    return (steps.findLast(({ end }) => end !== undefined) ??
        strongest(steps, rules) ??
        steps.findLast(({ lines }) => lines.some(isLoud)));
}
function strongest(steps, rules) {
    const found = steps.map((step) => ({ step, matches: findingsIn(step.lines, rules).matches }));
    const [best] = rank(found.flatMap(({ matches }) => matches));
    return best && found.find(({ matches }) => matches.includes(best))?.step;
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/fnv.js
const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
/** FNV-1a, 64 bits, over UTF-16 code units, as 16 hexadecimal digits. draft-eastlake-fnv. */
function fnv1a(text) {
    let hash = OFFSET;
    for (let i = 0; i < text.length; i++) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
    }
    return hash.toString(16).padStart(16, '0');
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/normalize.js
/** What differs between runs of one cause, and what stands for it. The order counts. */
const changing = [
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
    [/\bsha(?:256|384|512)[:-][A-Za-z0-9+/=]{16,128}/g, '<hash>'],
    [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?/g, '<time>'],
    [/\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?/g, '<time>'],
    [/\b0x[0-9a-f]+\b/gi, '<address>'],
    [/\b(?=[0-9a-f]{0,40}\d)(?=\d{0,40}[a-f])[0-9a-f]{7,128}\b/gi, '<hash>'],
    [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, '<host>'],
    [/\b(localhost|host\.docker\.internal|\[::1?\]):\d{2,5}\b/g, '<host>'],
    // The place of the working tree, of tools and of temporary files; what stands below it stays.
    [
        /(?:\/home\/runner\/work|\/__w|\/Users\/runner\/work|\/github\/workspace|[A-Z]:[\\/]a)[\\/][\w.-]+[\\/][\w.-]+[\\/]/g,
        '',
    ],
    [
        /(?:\/opt\/hostedtoolcache|\/Users\/runner\/hostedtoolcache|[A-Z]:[\\/]hostedtoolcache)[\\/][^\s'"()]{0,200}/g,
        '<tool>',
    ],
    [
        /(?:\/tmp|\/var\/folders|\/private\/tmp|[A-Z]:[\\/]a[\\/]_temp|\/home\/runner\/work\/_temp)[\\/][^\s'"()]{0,200}/g,
        '<temporary>',
    ],
    [/\b\d+(?:\.\d+)? ?(?:ms|s|sec|secs|seconds|m|min|mins|minutes|h|hours)\b/g, '<duration>'],
    [/\b\d+(?:\.\d+)? ?(?:B|KB|KiB|kB|MB|MiB|GB|GiB|bytes)\b/g, '<size>'],
    [/:\d+:\d+\b/g, ':<at>'],
    [/\((\d+),(\d+)\)/g, '(<at>)'],
    [/\bline \d+(?:, column \d+)?/g, 'line <at>'],
    [/(\.\w{1,8}):\d+\b/g, '$1:<at>'],
    [/(\.\w{1,8})\(\d+\)/g, '$1(<at>)'],
    [/\b\d+\.\d{2,}(?=\D|$)/g, '<number>'],
    [/\d{4,}/g, '<number>'],
    [/\\/g, '/'],
    [/\s+/g, ' '],
];
/** A line without what changes from run to run: times, places, hashes, ports, sizes. Idempotent. */
function normalize(line) {
    return changing.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), line).trim();
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/fingerprint.js


/**
 * The same for the same cause in any run, place or leg. Fields are hashed with their lengths, so that no two lists of
 * fields look alike.
 */
function fingerprintOf({ rule, line, tests, }) {
    const key = rule?.pattern.exec(line)?.groups?.key ?? line;
    const names = [...new Set(tests.map(normalize))].sort();
    // Where tests are known, they are the cause; the line before them only counts them.
    const fields = [rule?.id ?? '', ...(names.length > 0 ? names : [normalize(key)])];
    return fnv1a(fields.map((field) => `${field.length}:${field}`).join(''));
}

// EXTERNAL MODULE: ./lib/core/diagnosis/location.js
var diagnosis_location = __webpack_require__(62838);
// EXTERNAL MODULE: ./lib/core/diagnosis/redact.js
var redact = __webpack_require__(76512);
;// CONCATENATED MODULE: ./lib/core/diagnosis/test-patterns.js
const testPatterns = [
    {
        runner: 'pytest',
        source: 'list',
        pattern: /^(?:FAILED|ERROR) (?:\[[\d.]+s\] )?([^\s:]+\.py(?:::[^\s[]+)?(?:\[.*?\])?)(?= - |\s*$)/,
    },
    { runner: 'pytest', source: 'list', pattern: /^FAILED CONSISTENTLY: (\S+)/ },
    {
        runner: 'pytest',
        source: 'detail',
        pattern: /^(?:\[gw\d+\] \[ *\d+%\] (?:FAILED|ERROR) )([^\s:]+\.py::\S+)/,
    },
    { runner: 'pytest', source: 'detail', pattern: /^([^\s:]+\.py::[^\s[]+(?:\[.*?\])?) (?:FAILED|ERROR)\b/ },
    {
        runner: 'pytest',
        source: 'detail',
        pattern: /^_{3,} ((?!ERROR |summary|coverage: )[A-Za-z].*?) _{3,}$/,
    },
    {
        runner: 'unittest',
        source: 'detail',
        pattern: /^(?:FAIL|ERROR): (\w+ \([\w.]+\)(?: \[[^\]]{1,200}\])?)/,
    },
    {
        runner: 'playwright',
        source: 'detail',
        pattern: /^\s+\d+\) ((?:\[[^\]]{1,80}\] › )?\S+\.\w+:\d+:\d+ › .*?)[ ─]*$/,
    },
    {
        runner: 'jest',
        source: 'detail',
        pattern: /^\s*● (?!Console|Test suite failed|Validation|Deprecation|Cannot log|Multiple|process\.exit)(.+ › .+)$/,
    },
    {
        runner: 'vitest',
        source: 'detail',
        pattern: /^\s*(?:❯ )?FAIL\s{1,4}(?:\|[^|]{1,60}\| )?(\S+\.\w+ > .+?)(?: \d+ms)?$/,
    },
    { runner: 'vitest', source: 'detail', pattern: /^\s*FAIL\s{1,4}(?:\|[^|]{1,60}\| )?(\S+\.\w+) \[ \S+ \]$/ },
    { runner: 'bun', source: 'detail', pattern: /^\(fail\) (.+?)(?: \[[\d.]+m?s\])?$/ },
    { runner: 'go', source: 'detail', pattern: /^\s*--- FAIL: (\S+)(?: \(|$)/ },
    { runner: 'go', source: 'detail', pattern: /^=== FAIL: \S+ (\S+) \(/ },
    { runner: 'rust', source: 'detail', pattern: /^test (\S+)(?: - should panic)? \.\.\. FAILED$/ },
    {
        runner: 'nextest',
        source: 'detail',
        pattern: /^\s*(?:FAIL|SIGABRT|SIGSEGV|TIMEOUT) \[ *[\d.]+s\] (?:\([ \d/]+\) )?(\S+ \S+)$/,
    },
    {
        runner: 'surefire',
        source: 'detail',
        pattern: /^\[ERROR\] (?:Tests run:.* (?:FAILURE|ERROR)! .{0,8}in )?([\w.$]+\.[\w$]+(?:\(.*?\)|\[.*?\]){0,3}) (?:-- )?Time elapsed: [\d.]+ ?s(?:ec)? +<<< (?:FAILURE|ERROR)!/,
    },
    {
        runner: 'surefire',
        source: 'detail',
        pattern: /^\[ERROR\] (\w+\([\w.$]+\)) +Time elapsed: [\d.]+ ?s(?:ec)? +<<< (?:FAILURE|ERROR)!/,
    },
    {
        runner: 'karma',
        source: 'detail',
        pattern: /^(?:Chrome|Firefox|Safari|Edge)[\w ]{0,20} [\d.]{1,20} \([^)]{1,60}\) (.+) FAILED$/,
    },
    { runner: 'gradle', source: 'detail', pattern: /^([\w.$]+(?:\[\w+\])? > .+) FAILED$/ },
    {
        runner: 'dotnet',
        source: 'detail',
        pattern: /^\s*(?:Failed|X) ([\w.+`]+\.[\w+`]+(?:\(.*\))?) \[[^\]]{1,20}\]$/,
    },
    {
        runner: 'xunit',
        source: 'detail',
        pattern: /^\s*(?:\[xUnit\.net [\d:.]+\]\s+)?(\S+\.\S+(?:\(.*\))?) \[FAIL\]$/,
    },
    { runner: 'rspec', source: 'list', pattern: /^rspec (\.?\/?\S+(?:\[[\d:]+\]|:\d+)) # / },
    { runner: 'minitest', source: 'detail', pattern: /^([\w:]+#test_\S+) \[/ },
    { runner: 'phpunit', source: 'detail', pattern: /^\d+\) ([\w\\]+::\w+(?: with data set .+)?)$/ },
    { runner: 'pest', source: 'detail', pattern: /^\s*FAILED\s+(Tests\\\S+ > .+?)\s{2,}\S*$/ },
    { runner: 'dart', source: 'detail', pattern: /^\d\d:\d\d (?:\+\d+ )?(?:~\d+ )?(?:-\d+: )(.+) \[E\]$/ },
    { runner: 'xctest', source: 'detail', pattern: /^(?:.*\s)?Test Case '([^']+)' failed \(/ },
    { runner: 'swift-testing', source: 'detail', pattern: /^[✘􀢄] Test (?!run with )(.+?) failed after /u },
    { runner: 'exunit', source: 'detail', pattern: /^\s+\d+\) ((?:test|property|doctest) .+ \([\w.]+\))$/ },
    {
        runner: 'gtest',
        source: 'detail',
        pattern: /^(?:\d+: )?\[ {2}FAILED {2}\] ([\w/]+\.[\w/]+)/,
    },
    {
        runner: 'ctest',
        source: 'list',
        pattern: /^\s*\d+ - (\S+) \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|ILLEGAL|Bus error|Exit code .{1,40})\)/,
    },
    {
        runner: 'bazel',
        source: 'list',
        pattern: /^(\/\/\S*:\S+) +(?:\(.{1,20}\) )?(?:FAILED|TIMEOUT|FAILED TO BUILD)\b/,
    },
    { runner: 'tap', source: 'detail', pattern: /^not ok \d+ (?:- )?((?!.*# (?:TODO|SKIP)).+)$/ },
    { runner: 'deno', source: 'list', pattern: /^(.+?) => \.\/\S+:\d+:\d+$/ },
    { runner: 'behave', source: 'list', pattern: /^\s{0,4}(\S+\.feature:\d+ {1,2}\S.*)$/ },
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/tests.js

const MAX_NAMES = 1000;
const MAX_LENGTH = 500;
/** What is read of a line: it bounds what a pattern can cost. */
const tests_MAX_SEEN = 2000;
/** Full names of the tests that failed, among the lines of one step, each once, as printed. */
function failingTests(lines) {
    const reader = createTestReader();
    for (const line of lines)
        reader.read(line.text.slice(0, tests_MAX_SEEN));
    return reader.names();
}
function createTestReader() {
    const found = new Map();
    let list;
    let mocha;
    let mochaList = false;
    const add = (runner, name, source) => {
        const names = found.get(runner) ?? new Map();
        found.set(runner, names);
        if (names.size < MAX_NAMES && names.get(name) !== 'list')
            names.set(name.slice(0, MAX_LENGTH), source);
    };
    const read = (text) => {
        if (list === 'playwright') {
            const name = /^\s{4}((?:\[[^\]]{1,80}\] › )?\S+\.\w+:\d+:\d+ › .*?)[ ─]*$/.exec(text)?.[1];
            if (name)
                return add('playwright', name.trim(), 'list');
            list = undefined;
        }
        if (/^\s{2}\d+ failed$/.test(text))
            list = 'playwright';
        if (/^\s{2}\d+ failing$/.test(text))
            mochaList = true;
        if (mocha) {
            const { title } = mocha;
            const more = /^\s{5,}(\S.*)$/.exec(text)?.[1];
            if (more && title.length < 12)
                title.push(more);
            if (text.endsWith(':'))
                add('mocha', title.join(' ').slice(0, -1), 'list');
            if (!more || text.endsWith(':'))
                mocha = undefined;
            return;
        }
        if (mochaList) {
            const first = /^\s{2}\d+\) (\S.*)$/.exec(text)?.[1];
            if (first?.endsWith(':'))
                return add('mocha', first.slice(0, -1), 'list');
            if (first) {
                mocha = { title: [first] };
                return;
            }
        }
        if (text.startsWith('Failing scenarios:'))
            list = 'behave';
        const pattern = patternOf(text, list);
        const name = pattern?.pattern.exec(text)?.[1];
        if (pattern && name)
            add(pattern.runner, name.trim(), pattern.source);
    };
    const names = () => [...found.values()].flatMap((sources) => {
        const listed = [...sources].filter(([, source]) => source === 'list');
        return (listed.length > 0 ? listed : [...sources]).map(([name]) => name);
    });
    return { read, names: () => longest(names()).slice(0, MAX_NAMES) };
}
function patternOf(text, list) {
    return testPatterns.find(({ runner, pattern }) => (runner !== 'behave' || list === 'behave') && pattern.test(text));
}
/** One test can be named from its package or from the root of the repository. */
function longest(names) {
    const all = [...new Set(names)];
    return all.filter((name) => !all.some((other) => other !== name && other.endsWith(`/${name}`)));
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/diagnose.js









const MAX_ALSO = 5;
/** Lines before and after the root line that help to understand it. */
const BEFORE = 3;
const AFTER = 8;
const MAX_TEXT = 2000;
/**
 * Why a job failed, by the log of the job. `conclusion`: `failure` where it is known to have failed, whatever its log
 * says of it.
 */
function diagnose(log, rules, conclusion) {
    const step = failedStep(log, rules, conclusion);
    if (!step)
        return { failed: false };
    const { matches, errors } = findingsIn(step.lines, rules);
    const ranked = rank(matches, step.end);
    const [best] = ranked;
    const known = best && best.rule.strength !== 'exit' ? best : undefined;
    const head = known && headOf(known, ranked);
    const telling = best?.rule.category === 'flaky/unknown' ? undefined : best;
    const line = head
        ? rootOf(head)
        : (bestLine(step.lines, errors, telling && rootOf(telling)) ?? (best && rootOf(best)));
    // The head of a message may know more than its last line.
    const { rule } = (known?.rule.category === 'flaky/unknown' ? head : best) ?? {};
    const tests = failingTests(step.lines);
    return {
        failed: true,
        category: categoryOf(rule, step),
        rule: known || rule?.category !== 'flaky/unknown' ? rule?.id : undefined,
        root: line && placeOf(line),
        location: line && (0,diagnosis_location/* locationIn */.z)(line.text.slice(0, MAX_TEXT)),
        excerpt: line ? around(line, step.lines).map(placeOf) : [],
        tests: tests.map(redact/* redact */.E),
        fingerprint: fingerprintOf({
            rule: known?.rule,
            line: (known ? rootOf(known) : line)?.text ?? '',
            tests,
        }),
        also: othersIn(log, rules)
            .filter((other) => other.rule !== rule?.id)
            .slice(0, MAX_ALSO),
        step: step.name === undefined ? undefined : (0,redact/* redact */.E)(step.name).slice(0, MAX_TEXT),
    };
}
/** Where no rule knows the kind, what the step is for tells it; `rule` still says that nothing is known. */
function categoryOf(rule, step) {
    const category = rule?.category ?? 'flaky/unknown';
    return category === 'flaky/unknown' ? (purposeOf(step) ?? category) : category;
}
/** What else went wrong in failed steps, in their order, the most certain first. */
function othersIn({ steps }, rules) {
    return steps
        .filter(({ outcome }) => outcome === 'failed')
        .flatMap((step) => rank(findingsIn(step.lines, rules).matches, step.end))
        .filter(({ rule }) => rule.strength === 'cause' || rule.strength === 'final')
        .map((match) => ({ rule: match.rule.id, category: match.rule.category, root: placeOf(rootOf(match)) }));
}
function around(line, lines) {
    const at = lines.indexOf(line);
    return lines.slice(Math.max(0, at - BEFORE), at + AFTER + 1);
}
const placeOf = ({ index, text }) => ({ index, line: (0,redact/* redact */.E)(text.trim()).slice(0, MAX_TEXT) });

// EXTERNAL MODULE: ./lib/core/diagnosis/encoding.js
var encoding = __webpack_require__(46948);
;// CONCATENATED MODULE: ./lib/core/diagnosis/finder.js
/** Two bytes, as one number. */
const BLOCKS = 1 << 16;
/**
 * Finds any of many words, whatever the case of their ASCII letters, without looking at each byte.
 * Wu and Manber, "A fast algorithm for multi-pattern searching", 1994, with blocks of two bytes.
 */
function createFinder(words) {
    const encoder = new TextEncoder();
    const needles = words.map((word) => encoder.encode(word.toLowerCase()));
    const length = Math.min(...needles.map((needle) => needle.length));
    if (length < 2)
        throw new Error('A word to find needs two bytes.');
    const fold = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
    const shifts = new Uint8Array(BLOCKS).fill(length - 1);
    const ending = [];
    for (const needle of needles) {
        for (let i = 1; i < length; i++) {
            const block = ((needle[i - 1] ?? 0) << 8) | (needle[i] ?? 0);
            shifts[block] = Math.min(shifts[block] ?? 0, length - 1 - i);
            if (i === length - 1)
                ending[block] = [...(ending[block] ?? []), needle];
        }
    }
    const startsAt = (bytes, start, needle) => {
        for (let i = 0; i < needle.length; i++)
            if (fold[bytes[start + i] ?? 0] !== needle[i])
                return false;
        return true;
    };
    return (bytes, from) => {
        let at = from + length - 1;
        while (at < bytes.length) {
            // The indexes are within bounds; the compiler cannot know.
            const block = (fold[bytes[at - 1]] << 8) | fold[bytes[at]];
            const shift = shifts[block];
            if (shift === 0) {
                const start = at - length + 1;
                for (const needle of ending[block] ?? [])
                    if (startsAt(bytes, start, needle))
                        return start;
                at += 1;
            }
            else
                at += shift;
        }
        return bytes.length;
    };
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/hold.js
/** Bytes of a line beyond which nothing is read: it is data, not a message. */
const MAX_LINE = 8192;
/** How far one can look back from an error. */
const MAX_LINES = 400;
/** Must have room for one line of any length that is read, and what is held before it. */
const ROOM = 1 << 19;
const LINE_FEED = 10;
/**
 * Cuts bytes into lines and holds them for a while. A line in which something is found is taken when its time is over,
 * any other is dropped; when a line is marked as an error, or all ends, all that are held are taken.
 */
function createHold({ find, take }) {
    const room = new Uint8Array(ROOM);
    let length = 0;
    /** Where the held lines begin, and whether something is found in them: a ring. */
    const starts = new Int32Array(MAX_LINES + 1);
    const found = new Uint8Array(MAX_LINES + 1);
    let held = 0;
    /** Position in the file of the oldest held line, and its place in the ring. */
    let index = 0;
    let oldest = 0;
    /** Where the line begins whose end has not come. */
    let open = 0;
    const startOf = (i) => (i < held ? (starts[(oldest + i) % starts.length] ?? 0) : open);
    const release = (all) => {
        if (all || found[oldest] === 1) {
            const start = startOf(0);
            take(index, room.subarray(start, Math.min(startOf(1) - 1, start + MAX_LINE)));
        }
        oldest = (oldest + 1) % starts.length;
        held -= 1;
        index += 1;
    };
    const close = (end, finding) => {
        const place = (oldest + held) % starts.length;
        starts[place] = open;
        found[place] = finding ? 1 : 0;
        held += 1;
        const start = open;
        open = end + 1;
        if (finding && isError(room, start, end))
            while (held > 0)
                release(true);
        else if (held > MAX_LINES)
            release(false);
    };
    /** Makes room for more bytes; the oldest lines leave where there is too little. */
    const make = (bytes) => {
        // What follows is the rest of that line, up to its end, and just as little read.
        length = Math.min(length, open + MAX_LINE);
        while (held > 0 && length - startOf(0) + bytes > ROOM)
            release(false);
        const base = startOf(0);
        room.copyWithin(0, base, length);
        for (let i = 0; i < held; i++)
            starts[(oldest + i) % starts.length] = startOf(i) - base;
        length -= base;
        open -= base;
    };
    const read = (chunk) => {
        if (length + chunk.length > ROOM)
            make(chunk.length);
        room.set(chunk, length);
        let end = room.subarray(0, length + chunk.length).indexOf(LINE_FEED, length);
        length += chunk.length;
        const filled = room.subarray(0, length);
        let next = -1;
        while (end >= 0) {
            if (next < open)
                next = find(filled, open);
            close(end, next < end);
            end = filled.indexOf(LINE_FEED, open);
        }
    };
    return {
        push(chunk) {
            for (let at = 0; at < chunk.length; at += ROOM / 4)
                read(chunk.subarray(at, at + ROOM / 4));
        },
        finish() {
            read(Uint8Array.of(LINE_FEED));
            while (held > 0)
                release(true);
        },
    };
}
const ERROR_MARK = new TextEncoder().encode('##[error]');
/** Where a mark can stand: after a time stamp, colours, and the names of job and step. */
const MAX_BEFORE_MARK = 300;
/** Whether the runner marked this line as an error. */
function isError(bytes, start, end) {
    const last = Math.min(end - ERROR_MARK.length, start + MAX_BEFORE_MARK);
    for (let at = start; at <= last; at++) {
        if (bytes[at] === ERROR_MARK[0] && ERROR_MARK.every((byte, i) => bytes[at + i] === byte))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/line.js
/** U+FEFF, and what becomes of its three bytes when they are read as code page 850 or Windows-1252. */
const BYTE_ORDER_MARK = /^(?:\uFEFF|´╗┐|ï»¿)/;
/** What the runner puts before each line of a downloaded log. */
const TIME_STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
/** What `gh run view --log` puts before that: job and step. */
const JOB_AND_STEP = /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
/** The rest of a control sequence (CSI: colours, cursor moves) after its escape character. ECMA-48, 5.4. */
const CONTROL_SEQUENCE = /^\[[0-?]{0,64}[ -/]{0,8}[@-~]/;
/** BuildKit's `#12 3.456 `, which it puts before each line of a `RUN`. */
const BUILD_STEP = /^#\d{1,4} \d{1,6}\.\d{1,3} /;
const MARK = /^##\[([a-z-]{1,20})(?: [^\]]{0,500})?\]/;
const LOOSE_ERROR = /^::error(?: [^:]{0,500}(?::(?!:)[^:]{0,500}){0,8})?::/;
/** What the page of a run shows instead of the mark, when its text is copied. */
const COPIED_ERROR = /^Error: (?=Process completed with exit code|The operation was cancell?ed|The process ')/;
/** `raw` is one line without its line feed. A progress bar's carriage returns leave what stood last. */
function cleanLine(index, raw) {
    let text = raw
        .replace(JOB_AND_STEP, '')
        .replace(BYTE_ORDER_MARK, '')
        .replace(TIME_STAMP, '')
        .replace(BYTE_ORDER_MARK, '');
    if (text.includes('\u001b'))
        text = withoutEscapes(text);
    if (text.includes('\r'))
        text = lastWritten(text);
    const [whole, name] = MARK.exec(text) ?? [];
    if (whole !== undefined && name !== undefined) {
        const mark = markOf(name);
        // These two say what there is to say in the mark itself.
        return { index, mark, text: mark.endsWith('-action') ? whole : text.slice(whole.length) };
    }
    if (text.startsWith('[command]'))
        return { index, mark: 'command', text: text.slice('[command]'.length) };
    const [loose] = LOOSE_ERROR.exec(text) ?? [];
    if (loose !== undefined)
        return { index, mark: 'error', text: text.slice(loose.length) };
    const copied = text.replace(COPIED_ERROR, '');
    if (copied !== text)
        return { index, mark: 'error', text: copied };
    return { index, mark: 'text', text: text.replace(BUILD_STEP, '') };
}
function withoutEscapes(text) {
    const [first = '', ...parts] = text.split('\u001b');
    return first + parts.map(afterEscape).join('');
}
/** What is left of the text between two escape characters. Titles and links (OSC) end with BEL or `ESC \\`. */
function afterEscape(part) {
    if (part.startsWith('['))
        return part.replace(CONTROL_SEQUENCE, '');
    if (!part.startsWith(']'))
        return part.slice(1);
    const end = part.indexOf('\u0007');
    return end < 0 ? '' : part.slice(end + 1);
}
function lastWritten(text) {
    return text.split('\r').findLast((part) => part.trim() !== '') ?? '';
}
function markOf(name) {
    switch (name) {
        case 'group':
        case 'endgroup':
        case 'error':
        case 'warning':
        case 'command':
        case 'start-action':
        case 'end-action':
            return name;
        default:
            return 'other';
    }
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/stems.js
/**
 * A line that says none of these, in upper or lower case, is looked at only when an error follows soon after: that is
 * what makes large logs cheap. Four bytes of UTF-8 or more each: the shortest decides how far the search can jump.
 */
const stems = [
    // Marks and words of the runner, which tell steps apart.
    '##[group',
    '##[endgroup',
    '##[error',
    '##[start-action',
    '##[end-action',
    '::error',
    'post job cleanup.',
    'current runner version:',
    'cleaning up orphan processes',
    'cache hit occurred',
    'cache saved',
    // What tools say when something is wrong.
    'error',
    'fail',
    'fatal',
    'exception',
    'panic',
    'cannot',
    "can't",
    'could not',
    "couldn't",
    'unable to',
    'denied',
    'not found',
    'not set',
    'no such',
    'no space left',
    'no matching',
    'no solution',
    'timed out',
    'killed',
    'canceled',
    'cancelled',
    'invalid',
    'missing',
    'unexpected',
    'undefined',
    'unresolved',
    'conflict',
    'rejected',
    'refused',
    'reset by peer',
    'exceeded',
    'exit code',
    'vulnerabilit',
    'would reformat',
    'info - ',
    '_____',
    'diff in ',
    'version solving',
    '❌ ',
    '✖ ',
    '✗ ',
    '✘ ',
    '🚨',
    '● ',
    'not ok ',
    'rspec ./',
    ' [e]',
];

;// CONCATENATED MODULE: ./lib/core/diagnosis/steps.js
const MAX_STEPS = 20;
const MAX_SCRIPT = 40;
const HEAD = 1000;
const steps_TAIL = 2000;
const QUIET_TAIL = 500;
/** Lines after the last error of a step, beyond which it is an annotation of a step that went on. */
const MAX_AFTER_ERROR = 15;
/** The runner's own words on why a step ended; the step is over, whatever follows. */
const END = /^(?:Process completed with exit code|The process '.{1,300}' failed with exit code|The operation was cancell?ed|The action '.{1,200}' has timed out|The runner has received a shutdown signal)/;
/** Code that is shown, not run: by `set -x`, in tracebacks and differences. */
const CODE = /^\++ |^\s+(?:raise|throw|return|await|assert) |^[+-](?:\s|[^+-]*$)|^\s*(?:print|echo|console\.\w{1,20}|log(?:ger)?\.\w{1,20})\b[ (]/;
/** What follows a script where it is shown. */
const AFTER_SCRIPT = /^(?:shell|env|with):/;
/**
 * What actions/setup-* say when they save their caches, which they do only where the job has not failed (`post-if`).
 * Others, such as golangci-lint-action, say the same in any case, of keys of their own.
 */
const SETUP_CACHE = /^Cache (?:hit occurred on the primary key|saved with the key:) (?:node-cache|setup-(?:python|go|java))-/;
/** Cuts a job's lines into steps. */
function createJobReader() {
    const steps = [];
    let step = openStep(undefined);
    let echo = false;
    let script = false;
    let post = false;
    let begun = false;
    let ended = false;
    let savedCache = false;
    let last = -1;
    const next = (name, index) => {
        keep(steps, closeStep(step, index));
        step = openStep(name);
    };
    const readText = (line) => {
        const { text } = line;
        if (text === 'Post job cleanup.') {
            post = true;
            return next(text, line.index);
        }
        if (text.startsWith('Current runner version:'))
            begun = true;
        if (text === 'Cleaning up orphan processes')
            ended = true;
        if (post && SETUP_CACHE.test(text))
            savedCache = true;
        if (text.trim() !== '' && !CODE.test(text))
            add(step, line);
    };
    const read = (line) => {
        last = line.index;
        switch (line.mark) {
            case 'group':
                echo = line.text.startsWith('Run ');
                script = echo;
                if (echo)
                    next(line.text.slice('Run '.length), line.index);
                break;
            case 'endgroup':
                echo = false;
                break;
            case 'start-action':
                next(/display=([^;\]]*)/.exec(line.text)?.[1], line.index);
                break;
            case 'end-action':
                if (line.text.includes('outcome=failure;conclusion=success'))
                    step.tolerated = true;
                break;
            case 'error':
                echo = false;
                step.end = line.index;
                if (END.test(line.text))
                    step.ended = true;
                add(step, line);
                break;
            case 'text':
                // A script that is shown before it runs is no news.
                if (!echo)
                    readText(line);
                else if (AFTER_SCRIPT.test(line.text) || step.script.length === MAX_SCRIPT)
                    script = false;
                else if (script)
                    step.script.push(line.text);
                break;
            case 'warning':
            case 'command':
            case 'other':
                break;
        }
    };
    return {
        read,
        finish() {
            next(undefined, last + 1);
            return { steps, extent: begun && ended ? 'whole' : 'part', savedCache };
        },
    };
}
function openStep(name) {
    return { name, script: [], lines: [], end: undefined, ended: false, tolerated: false };
}
function add(step, line) {
    step.lines.push(line);
    if (step.lines.length > HEAD + 2 * steps_TAIL)
        step.lines.splice(HEAD, steps_TAIL);
}
/** `index`: of the line with which the next step begins. */
function closeStep({ name, script, lines, end, ended, tolerated }, index) {
    const failed = end !== undefined && (ended || index - end <= MAX_AFTER_ERROR);
    const outcome = tolerated ? 'tolerated' : failed ? 'failed' : 'quiet';
    return { name, script, lines: outcome === 'quiet' ? lines.slice(-QUIET_TAIL) : lines, end, outcome };
}
/** The first failed steps say why; of the others, the last ones may. */
function keep(steps, step) {
    if (step.lines.length === 0)
        return;
    steps.push(step);
    if (steps.length <= MAX_STEPS)
        return;
    const quiet = steps.findIndex(({ outcome }) => outcome === 'quiet');
    steps.splice(quiet < 0 ? MAX_STEPS / 2 : quiet, 1);
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/scan.js






/**
 * Reads a log of any length in little memory. Lines wait for a while; those that say no stem are dropped when their
 * time is over, and all are looked at when the runner marks an error, or the log ends, before that.
 */
function createScan() {
    const decoder = new TextDecoder();
    const recode = (0,encoding/* createRecoder */.Z)();
    const reader = createJobReader();
    const hold = createHold({
        find: createFinder(stems),
        take: (index, bytes) => reader.read(cleanLine(index, decoder.decode(bytes))),
    });
    return {
        push: (chunk) => hold.push(recode(chunk)),
        finish() {
            hold.finish();
            return reader.finish();
        },
    };
}

// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
;// CONCATENATED MODULE: ./lib/core/failures/excerpt.js
const MAX_LINES_BEFORE = 3;
const MAX_LINES_AFTER = 8;
const excerpt_MAX_LINE = 200;
/** A line of a key or certificate, whose first line may not be among those that are shown. */
const KEY_MATERIAL = /^\s*[A-Za-z0-9+/]{60,76}={0,2}$/;
/** What the runner says after what a step said. */
const RUNNERS_OWN = /^(?:Process completed with exit code|Post job cleanup\.|Cleaning up orphan processes)/;
/** The line that counts among its neighbours, as they are remembered; `undefined` where it is not one of them. */
function excerptOf(lines, { index }) {
    const at = lines.findIndex((line) => line.index === index);
    if (at < 0)
        return undefined;
    const first = Math.max(0, at - MAX_LINES_BEFORE);
    const end = lines.findIndex(({ line }, i) => i > at && RUNNERS_OWN.test(line));
    const last = Math.min(end < 0 ? lines.length : end, at + 1 + MAX_LINES_AFTER);
    return { lines: lines.slice(first, last).map(({ line }) => shown(line)), root: at - first };
}
function shown(line) {
    if (KEY_MATERIAL.test(line))
        return '***';
    return line.length > excerpt_MAX_LINE ? `${line.slice(0, excerpt_MAX_LINE - 1)}…` : line;
}

// EXTERNAL MODULE: ./lib/core/failures/log-window.js
var log_window = __webpack_require__(67946);
// EXTERNAL MODULE: ./lib/core/failures/place.js
var place = __webpack_require__(39948);
;// CONCATENATED MODULE: ./lib/core/failures/finding.js








const MAX_TESTS = 20;
const finding_MAX_LINE = 300;
const MAX_STEP = 120;
/** Diagnoses the log of a job that failed, and keeps what is worth remembering. */
function findingOf(log, rules, { failedStep, ...about }) {
    const scan = createScan();
    scan.push(log.head);
    if (log.rest) {
        scan.push(new TextEncoder().encode(holeInWords(log.rest.linesLeftOut)));
        scan.push(log.rest.tail);
    }
    const diagnosis = diagnose(scan.finish(), rules, 'failure');
    const linesLeftOut = log.rest?.linesLeftOut ?? 0;
    if (!diagnosis.failed)
        return { ...about, ...saysNothing(failedStep), linesLeftOut };
    const { root, rule, category, fingerprint, tests, also, step } = diagnosis;
    const excerpt = root && excerptOf(diagnosis.excerpt, root);
    return {
        ...about,
        ...{ category, rule, fingerprint, linesLeftOut, excerpt },
        line: root && cutTo(root.line, finding_MAX_LINE),
        lineNumber: root && lineNumberOf(root.index, log),
        place: excerpt && placeAmong(excerpt),
        step: cutStep(failedStep ?? step),
        tests: tests.slice(0, MAX_TESTS).map((name) => cutTo(name, finding_MAX_LINE)),
        testCount: tests.length,
        also: [...new Set(also.map((other) => other.rule))].filter((id) => id !== rule),
    };
}
/** GitHub says that the job failed and its log does not: then only the step tells one such failure from another. */
function saysNothing(failedStep) {
    return {
        category: 'flaky/unknown',
        ...{ rule: undefined, line: undefined, lineNumber: undefined, excerpt: undefined, place: undefined },
        fingerprint: fingerprintOf({ rule: undefined, line: `nothing said in ${failedStep ?? ''}`, tests: [] }),
        step: cutStep(failedStep),
        ...{ tests: [], testCount: 0, also: [] },
    };
}
/** One line, so that those on either side of it do not look like neighbours. */
function holeInWords(lines) {
    return `(${(0,words/* thousands */.oh)(lines)} lines were left out here)\n`;
}
function lineNumberOf(index, { head, rest }) {
    const isAfterHole = rest !== undefined && index > (0,log_window/* countLines */.lt)(head);
    return isAfterHole ? index + rest.linesLeftOut : index + 1;
}
/** In the line itself, in one after it, or before it: in a frame of a Python traceback. */
function placeAmong({ lines, root }) {
    const frames = lines.slice(0, root).filter((line) => line.trimStart().startsWith('File "'));
    return [...lines.slice(root), ...frames.toReversed()].map(place/* placeIn */.V).find((place) => place !== undefined);
}
function cutStep(step) {
    return step === undefined ? undefined : cutTo((0,redact/* redact */.E)(step), MAX_STEP);
}
function cutTo(text, maxLength) {
    return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}

// EXTERNAL MODULE: ./lib/core/history/history.js + 2 modules
var history_history = __webpack_require__(68466);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/failures/commit-range.js
var commit_range = __webpack_require__(96682);
// EXTERNAL MODULE: ./lib/collection/questions.js
var questions = __webpack_require__(36129);
;// CONCATENATED MODULE: ./lib/collection/commit-ranges.js






/** Comparisons in one step at most, and commits of which the files are asked for. */
const MAX_RANGES = 10;
const MAX_COMMITS = 30;
/** Of one range, the newest. */
const MAX_COMMITS_OF_RANGE = 10;
/** Adds the commits that came with failures, and those that ended them. */
async function addRanges(scene, github) {
    const wanted = (0,failures_case/* rangesToCompare */.B_)((0,failures_case/* casesOf */.DS)(scene), scene.history);
    const ranges = new Map();
    const gone = new Set();
    const commits = new Map();
    let why = `At most ${MAX_RANGES} ranges are compared in one step; the next step goes on.`;
    for (const ends of wanted.slice(0, MAX_RANGES)) {
        try {
            const range = await github.compare(ends.base, ends.head);
            const newest = range.total === 1 ? [] : range.commits.slice(-MAX_COMMITS_OF_RANGE);
            for (const { sha } of newest)
                if (commits.size < MAX_COMMITS && !commits.has(sha))
                    commits.set(sha, github.commit(sha));
            ranges.set((0,commit_range/* rangeKey */.Hp)(ends), { ...(await withFiles(range, commits)), seenAt: scene.now });
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            why = error.kind === 'forbidden' ? `${error.message} It needs \`contents: read\`.` : error.message;
            // Of a branch that was deleted, or pushed to by force.
            if (error.kind === 'not-found')
                gone.add((0,failures_case/* rangeGoneKey */.SG)(ends));
            if (questions/* final */.Te.includes(error.kind))
                break;
        }
    }
    const unread = wanted.length - ranges.size;
    const what = `Commits that came with ${(0,words/* countInWords */.K4)(unread, 'failure')}`;
    return { added: { ...history_history/* emptyHistory */.s4, ranges, gone }, gaps: unread > 0 ? [{ what, why }] : [] };
}
/** The range with the files of those commits that were asked for: which changed what, a comparison does not say. */
async function withFiles(range, asked) {
    const commits = await Promise.all(range.commits.map(async (commit) => {
        try {
            return (await asked.get(commit.sha)) ?? commit;
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD) || questions/* final */.Te.includes(error.kind))
                throw error;
            return commit;
        }
    }));
    return { ...range, commits };
}

// EXTERNAL MODULE: ./lib/collection/executed-jobs.js
var executed_jobs = __webpack_require__(95364);
// EXTERNAL MODULE: ./lib/collection/sight.js
var sight = __webpack_require__(46245);
;// CONCATENATED MODULE: ./lib/collection/failures.js












/** Logs read in one step at most, of two requests each: a storm is told by its first failures. */
const MAX_LOGS = 40;
/** Of them at once: each can be 32 MiB in memory. */
const PARALLEL_LOGS = 3;
/** A log shows up a little after its job has ended: one that is not there sooner is not gone for good. */
const LOG_LAG = model/* HOUR */.dp;
/**
 * The same with what the logs of failed jobs say, and with the commits that came with failures. What was read once is
 * remembered, what cannot be read is a named gap.
 */
async function collectFailures(collection, need, github) {
    const { now } = collection;
    let { history, gaps } = collection;
    for (const step of [addTrigger, addFindings, addRanges]) {
        const from = now - need.lookbackDays * model/* DAY */.d_;
        const improvement = await step({ ...need, history, now, from }, github);
        history = (0,history_history/* merge */.h1)(history, improvement.added);
        gaps = [...gaps, ...improvement.gaps];
    }
    return { ...collection, history, gaps };
}
/** The run that the monitor was started by, with its jobs, where the listings did not show them. */
const addTrigger = async ({ history, triggeredBy, now }, github) => {
    if (triggeredBy === undefined)
        return { added: history_history/* emptyHistory */.s4, gaps: [] };
    try {
        const known = history.runs.get(triggeredBy);
        const seen = known && (0,model/* latestAttempt */.N7)(known).conclusion !== undefined
            ? history_history/* emptyHistory */.s4
            : (0,sight/* historyOf */.o)([await github.run(triggeredBy)], now);
        const run = (0,history_history/* merge */.h1)(history, seen).runs.get(triggeredBy);
        const isKnown = run === undefined || history.jobs.has((0,questions/* keyOf */.TN)(run));
        return { added: isKnown ? seen : (0,history_history/* merge */.h1)(seen, await (0,executed_jobs/* executedJobs */.A)(run, github)), gaps: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return {
            added: history_history/* emptyHistory */.s4,
            gaps: [{ what: 'The run that started the monitor', why: error.message }],
        };
    }
};
const addFindings = async (scene, github) => {
    const asked = (0,failures_case/* watchedRuns */.BZ)(scene).filter((run) => (0,failures_case/* isAsked */.D6)(run, scene));
    const wanted = (0,failed_jobs/* logsToRead */.HI)(asked, scene.history, scene.defaultBranch);
    const { added, gone, unread, why } = await readLogs(wanted.slice(0, MAX_LOGS), scene.now, github);
    const waiting = Math.max(0, wanted.length - MAX_LOGS);
    const gaps = [
        unread > 0 && { what: `Logs of ${(0,words/* countInWords */.K4)(unread, 'failed job')}`, why },
        gone > 0 && {
            what: `Logs of ${(0,words/* countInWords */.K4)(gone, 'failed job')}`,
            why: 'GitHub does not have them: they have expired, were deleted, or the job never began.',
        },
        waiting > 0 && {
            what: `Logs of ${(0,words/* countInWords */.K4)(waiting, 'failed job')}`,
            why: `At most ${MAX_LOGS} logs are read in one step, the most telling first; the next step goes on.`,
        },
    ];
    return { added, gaps: gaps.filter((gap) => gap !== false) };
};
async function readLogs(wanted, now, github) {
    const findings = new Map();
    const gone = [];
    let missing = 0;
    let unread = 0;
    let why = '';
    let stop;
    await (0,questions/* inParallel */.HN)(wanted, PARALLEL_LOGS, async ({ run, attempt, job }) => {
        try {
            if (stop)
                throw stop;
            const log = await github.log(job.id);
            const about = { jobId: job.id, runId: run.id, attempt, readAt: now, failedStep: job.failedStep };
            findings.set(job.id, findingOf(log, rules/* rules */.a, about));
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            if (error.kind === 'not-found') {
                missing += 1;
                if ((job.completedAt ?? now) < now - LOG_LAG)
                    gone.push((0,failed_jobs/* logKey */.Up)(run.id, job.id));
                return;
            }
            if (questions/* final */.Te.includes(error.kind))
                stop = error;
            why = error.message;
            unread += 1;
        }
    });
    const added = { ...history_history/* emptyHistory */.s4, findings, gone: new Set(gone) };
    return { added, gone: missing, unread, why };
}


/***/ })

};
