export const id = 538;
export const ids = [538];
export const modules = {

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectFailures: () => (/* binding */ collectFailures)
});

// EXTERNAL MODULE: ./lib/core/history/history.js + 1 modules
var history_history = __webpack_require__(36773);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/failures/case.js + 3 modules
var failures_case = __webpack_require__(51055);
// EXTERNAL MODULE: ./lib/core/failures/commit-range.js
var commit_range = __webpack_require__(96682);
// EXTERNAL MODULE: ./lib/core/failures/group.js + 3 modules
var group = __webpack_require__(2943);
;// CONCATENATED MODULE: ./lib/core/failures/named-commits.js


/** Commits that a report will name, as suspects or as what mended, and whose titles tell of no pull request. */
function commitsWithoutPull(scene) {
    const named = (0,failures_case/* casesOf */.DS)(scene)
        .map((one) => (0,group/* groupOf */.F)(one, scene, []))
        .flatMap(({ blame, memory }) => [...(blame?.suspects ?? []), ...(memory?.mendedBy ?? [])]);
    return [...new Set(named.filter(({ pull }) => pull === undefined).map(({ sha }) => sha))];
}

// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
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
    return {
        added: { ...history_history/* emptyHistory */.s4, ranges: await withPulls(ranges, scene, github), gone },
        gaps: unread > 0 ? [{ what, why }] : [],
    };
}
/** Which pull requests brought the commits that will be named. Where the token may not see them, titles have to do. */
async function withPulls(ranges, scene, github) {
    const history = (0,history_history/* merge */.h1)(scene.history, { ...history_history/* emptyHistory */.s4, ranges });
    const fresh = new Set([...ranges.values()].flatMap(({ commits }) => commits.map(({ sha }) => sha)));
    const wanted = commitsWithoutPull({ ...scene, history }).filter((sha) => fresh.has(sha));
    if (wanted.length === 0)
        return ranges;
    const pulls = await pullsOf(wanted.slice(0, ports/* COMMITS_LOOKED_AT */.SK), github);
    const told = (commit) => {
        const pull = commit.pull ?? pulls.get(commit.sha);
        return pull === undefined ? commit : { ...commit, pull };
    };
    return new Map([...ranges].map(([key, range]) => [key, { ...range, commits: range.commits.map(told) }]));
}
async function pullsOf(shas, github) {
    try {
        return await github.pullsOf(shas);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return new Map();
    }
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
// EXTERNAL MODULE: ./lib/core/diagnosis/rules/index.js + 25 modules
var rules = __webpack_require__(73770);
// EXTERNAL MODULE: ./lib/core/failures/failed-jobs.js
var failed_jobs = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/core/diagnosis/rule-for.js
var rule_for = __webpack_require__(55925);
;// CONCATENATED MODULE: ./lib/core/diagnosis/matches.js

/** Lines after one that a rule can ask for. */
const NEXT = 3;
function findingsIn(lines, rules, level = 'error') {
    const matches = new Map();
    const errors = [];
    const exits = new Set();
    let paragraph = 0;
    for (const [i, line] of lines.entries()) {
        const next = lines.slice(i + 1, i + 1 + NEXT);
        // Empty lines are not among the lines, and leave a gap.
        if (line.index - 1 !== lines[i - 1]?.index)
            paragraph = line.index;
        const rule = (0,rule_for/* ruleFor */.s)(line, rules, next, level);
        if (rule?.strength === 'exit')
            exits.add(line);
        else if (line.mark === 'error' && line.text.trim() !== '')
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
    return { matches: [...matches.values()], errors, exits };
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/rank.js
/**
 * Which line is the root, for all tools alike:
 *
 * - The tool's own message counts, not what started the tool says of it: the exit, `npm error code ELIFECYCLE`,
 *   `make: ***`, a time limit around it.
 * - Of many messages of one kind the first counts: those after it often follow from it. Of lines that a program
 *   repeats while it tries again, and of exceptions, the last counts, which is the innermost cause (`pick: 'last'`).
 * - The message counts, not its heading (`FAIL file`, `Oops!`) and not the count of messages; a heading that names the
 *   failing test counts where no rule knows the message below it (`role: 'heading'`).
 * - A message that goes over several lines is told by its first.
 * - What calls itself a warning, what shows code, and what went well say nothing; a linter or compiler that calls
 *   nothing an error failed on its first warning.
 * - Of several causes the one nearest to the end counts, as shells stop at the first command that fails.
 * - What the runner says on why it stopped a step counts before all of these.
 * - Where no rule speaks: what the runner marked, else the last block of lines that speak of an error
 *   (`unclassified.ts`).
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
 * the rule counts as such a line, and an exception that quotes it: a heading would not.
 */
function headOf(best, matches) {
    if (best.rule.strength === 'final' || best.rule.strength === 'exit')
        return best;
    const head = matches.find((other) => {
        const { index } = rootOf(other);
        const lines = rootOf(best).index - index;
        const together = rootOf(best) === best.first && index >= best.paragraph;
        return (lines > 0 &&
            other.rule.role !== 'heading' &&
            lines <= (together ? PARAGRAPH : MESSAGE) &&
            (weights[other.rule.strength][0] >= weights[best.rule.strength][0] ||
                (other.rule.role === 'exception' && together)));
    });
    return head ? headOf(head, matches) : best;
}
function rootOf({ rule, first, last, below, marked }) {
    if (rule.pick === 'last')
        return last;
    return marked ?? (rule.pick === 'below' ? (below ?? first) : first);
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/causes.js


/** Kinds whose tools can be told to fail on warnings. */
const checked = new Set(['lint/format', 'compile/type-error']);
/**
 * What a step says went wrong. Where nothing in it is called an error, its warnings are what it failed for: linters
 * and compilers can be told to.
 */
function causesIn({ lines, end }, rules) {
    const found = findingsIn(lines, rules);
    const ranked = rank(found.matches, end);
    if (!mayBeWarnings(ranked[0]))
        return { ...found, ranked };
    const checkers = rules.filter(({ category, strength }) => checked.has(category) && (strength === 'cause' || strength === 'likely'));
    const warnings = rank(findingsIn(lines, checkers, 'warning').matches, end);
    return { ...found, ranked: [...warnings, ...ranked] };
}
function mayBeWarnings(best) {
    if (!best || best.rule.strength === 'exit')
        return true;
    return (best.rule.strength === 'summary' &&
        (checked.has(best.rule.category) || best.rule.category === 'flaky/unknown'));
}

;// CONCATENATED MODULE: ./lib/core/diagnosis/purpose.js
/** What is read of a command: it bounds what a pattern can cost. */
const MAX_SEEN = 500;
/** What a step is for, by what it runs: the kind of failure to expect where its log names none. The first one counts. */
const purposes = [
    [
        /\b(?:lint\w*|format|fmt|prettier|eslint|stylelint|biome|ruff|black|isort|flake8|pylint|clippy|pre-commit|rubocop|ktlint|detekt|checkstyle|spotless|style\w*|spell\w*|cspell|typos|codespell|markdownlint\S*|markdown-link-check|lychee\S*|link-?check\w*|commitlint\S*|actionlint|hadolint|shellcheck|yamllint|vale|hlint|ormolu|fourmolu|credo|cppcheck|clang-tidy|clang-format|gofmt|gofumpt|goimports|knip|depcheck|publint|attw|kubeconform|kubeval|redocly|spectral|buf|unimport|semantic-pull-request)\b/i,
        'lint/format',
    ],
    [
        /\b(?:audit|trivy\S*|grype|codeql\S*|snyk\S*|gitleaks\S*|trufflehog|semgrep|checkov|tfsec|bandit|sonar\w*|dependency-review\S*|govulncheck|safety|brakeman|osv-scanner\S*|scorecard\S*|ossf\S*|security|vulnerabilit\w+)\b/i,
        'security-scan',
    ],
    [
        /\b(?:tests?|pytest|tox|nox|jest|vitest|mocha|karma|playwright|cypress|e2e|rspec|phpunit|pest|ctest|coverage|codecov|behave|k6|stryker|chromatic|percy|newman|lighthouse|lhci|unittest|check-manifest|ginkgo|gotestsum|nextest|molecule|detox|maestro|appium|robot|locust|R CMD check|prove|bench\w*)\b/i,
        'test-failure',
    ],
    [
        /\b(?:tsc|type-?checks?|check-types|vue-tsc|svelte-check|mypy|pyright|phpstan|psalm|dialyzer|go vet)\b/i,
        'compile/type-error',
    ],
    [
        /\b(?:(?:npm|pnpm|yarn|bun|pip3?|uv|poetry|bundle|composer|mix deps|conda|mamba|gem|brew|choco|apt|apt-get|dnf|apk) +(?:-\S+ +)*(?:ci|i|install|add|sync|get|update|restore|env create|env update)|uv sync|(?:dotnet|nuget) restore|yarn$|flutter pub get|pod install|go mod (?:tidy|download)|cargo fetch|dependabot|renovate|setup-mini(?:conda|forge)|setup-micromamba)\b/i,
        'dependency-resolution',
    ],
    [
        /\bdocker (?:build|buildx|compose build)|docker\/(?:build-push-action|bake-action)|\bbuildah\b/i,
        'docker-build',
    ],
    [
        /\b(?:deploy\w*|publish\w*|release\w*|terraform|tofu|helm|kubectl|argocd|flux|skaffold|pulumi|supabase|cdk|serverless|sam deploy|ansible\S*|vercel|netlify|wrangler|firebase|fly(?:ctl)?|heroku|eb|gcloud|az|aws|twine|rsync|scp|ssh\S*|ftp\S*|goreleaser|migrat\w+|docker push|gem push|pod trunk|fastlane|railway|render|surge|eas|dokku|kamal|capistrano|cloudflare\S*|codedeploy|ecs\S*|cloud-?run\S*)\b/i,
        'deploy',
    ],
    [
        /\b(?:build\w*|compil\w+|make|cmake|ninja|assemble\w*|bundle\w*|hugo|jekyll|mkdocs|sphinx\S*|docusaurus|pyinstaller|candle|wix|latexmk|pdflatex|xelatex|pio|platformio|zig|sbt|lein|msbuild|xcodebuild|gradlew?|mvnw?|webpack|vite|rollup|tauri|electron-builder|cargo|swift|iscc|makensis|stack|cabal|dune|meson|bazel\w*|package|dist)\b/i,
        'compile/type-error',
    ],
];
/** Steps that run whatever happened before them; when one of them fails too, it is not the reason. */
const AFTERMATH = /artifact|upload|report|notif|slack|comment|summary|github-script|codecov|clean|\bstop\b|\bdown\b|\blogs?\b|always|issue|^cat |^echo |^if |post job|hook-extensions/i;
/** A command that a runner of scripts (npm, Yarn, Bun) prints before it runs it. */
const COMMAND = /^(?:> |\$ )(\S.{0,300})/;
/** Lines of a script that do nothing themselves. */
const TALK = /^\s*(?:#|(?:echo|printf|if|elif|else|then|fi|for|while|do|done|case|esac|exit|set|cd|grep|cat|export|local|return|Write-Host)\b|[\w-]+=|[{}()])/;
/** A frame of a stack in a file of tests: of Python, and of JavaScript. */
const TEST_FRAME = /^\s{0,20}(?:File "[^"]{0,300}(?:[\\/]tests?[\\/]|[\\/]test_)[^"]{0,200}\.py", line |at .{0,300}\.(?:test|spec)\.[cm]?[jt]sx?:\d)/;
/**
 * A test, where an error went through a file of tests; else by its name, else by the last command of its script, or of
 * those that it ran, that tells.
 */
function purposeOf({ name = '', script, lines }) {
    if (lines.some(({ text }) => TEST_FRAME.test(text.slice(0, MAX_SEEN))))
        return 'test-failure';
    const commands = lines.map(({ text }) => COMMAND.exec(text)?.[1] ?? '');
    for (const text of [
        name,
        ...script.filter((line) => !TALK.test(line)).toReversed(),
        ...commands.toReversed(),
    ]) {
        const words = text.slice(0, MAX_SEEN).replaceAll('_', ' ');
        const purpose = purposes.find(([pattern]) => pattern.test(words));
        if (purpose)
            return purpose[1];
    }
    return undefined;
}
function isAftermath(name) {
    return name !== undefined && AFTERMATH.test(name);
}

// EXTERNAL MODULE: ./lib/core/diagnosis/harmless.js
var harmless = __webpack_require__(20254);
;// CONCATENATED MODULE: ./lib/core/diagnosis/unclassified.js

/** Words with which tools of any kind say that something is wrong, and scripts in other languages. */
const LOUD = /mismatch|not (?:permitted|allowed|set|valid|supported)|does not|doesn't|did not|didn't|violat|reject|exceed|forbidden|expired|conflict|unknown|unsupported|incorrect|broken|outdated|unused|error|fail|fatal|exception|panic|abort|denied|not found|no such|cannot|can't|could not|couldn't|unable|invalid|missing|unexpected|must |错误|失败|エラー|失敗|fehler|erreur|échec|falló|ошибка|❌|✖|✗|✘|⨯|🚨|⛔|🛑|💀/i;
/** Words that say so only where nothing louder is said. */
const WEAK = /\b(?:breaking|expected|should (?:be|have|not)|duplicate|already|below|stale|drift|leak|crash|refus|gave up|giving up|tim(?:ed ?|e-?)out|unhealthy|too (?:many|few|long|short|large|big|old|small)|wrong|illegal|differ|not \w+ed\b|needs? to)/i;
/** What is no message, whatever its words: a count of nothing, what is still going on, a frame of a stack. */
const CALM = /\b(?:0|no|zero|without(?: any)?) (?:\w+ )?(?:errors?|fail\w*|problems?|issues?|exceptions?)\b|\b(?:errors?|fail\w*)(?: \w+)?: ?0\b|\.\.\.\s*$|^\s*(?:at \S|#\d+ |File ")|<asynchronous suspension>|^[\s^~|]*$/i;
/** Names of files, of options and of things; they are full of such words. */
const NAMES = /[\w./@-]{0,80}\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|cs|rb|php|cpp|h|dart|ya?ml|json|md|html)\b|--[\w-]{1,40}|\b(?:error|fail|exception)\w{0,20}[-_.]\w[\w.-]{0,40}|\b\w[\w.-]{0,40}[-_.](?:error|exception)\w{0,20}/gi;
/** What scripts say while they clean up after the reason, and what package managers say whenever nobody watches. */
const CLEANUP = /^(?:debconf|dpkg-preconfigure|invoke-rc\.d): |No such container|kill: .{0,40}No such process|DeprecationWarning|Failed to upload artifacts?:|Failed to save cache/;
/** Counts of what was said before. */
const TALLY = /^.{0,40}?\b\d+ (?:[\w-]+ ){0,2}(?:errors?|failures?|failed|problems?|issues?|links?|offenses?|violations?|findings?)\b[^:]{0,40}$|\b(?:errors?|failures?|failed|problems?|issues?): ?\d+\b/i;
/** What is looked at of a line: it bounds what a pattern can cost. */
const unclassified_MAX_SEEN = 500;
const isCalm = (text) => CALM.test(text) || CLEANUP.test(text) || (0,harmless/* isPassed */.Hh)(text) || (0,harmless/* isCode */._m)(text);
const says = (words, line) => {
    const text = line.slice(0, unclassified_MAX_SEEN);
    return words.test(text.replace(NAMES, '')) && !isCalm(text);
};
const isLoud = ({ text }) => says(LOUD, text);
/** How far before the end the reason is looked for; by weak words, and where the end itself says what happened. */
const TAIL = 60;
const unclassified_NEAR = 15;
/** In this order: the first kind of line of which there is one among the last so many. */
const kinds = [
    [(line) => isLoud(line) && !(0,harmless/* isWarning */.Vv)(line.text) && !TALLY.test(line.text.slice(0, unclassified_MAX_SEEN)), TAIL],
    [(line) => isLoud(line) && !(0,harmless/* isWarning */.Vv)(line.text), TAIL],
    [({ text }) => says(WEAK, text) && !(0,harmless/* isWarning */.Vv)(text), unclassified_NEAR],
    [isLoud, TAIL],
    [({ text }) => says(WEAK, text), unclassified_NEAR],
];
/**
 * The best line of a failed step of which no rule knows anything: what the runner marked as an error besides the
 * exit, else the beginning of the last block of lines that speak of an error before it, else `exit`, where that says
 * more than a number, else what was started says of its end, else the last line.
 */
function bestLine(lines, { errors, exits }, exit) {
    if (errors[0])
        return errors[0];
    const end = lines.findLastIndex(({ mark }) => mark === 'error');
    const before = lines
        .slice(0, end < 0 ? lines.length : end)
        .filter(({ mark }) => mark !== 'error')
        .slice(exit ? -unclassified_NEAR : -TAIL);
    const tail = before.filter((line) => !exits.has(line));
    for (const [isKind, reach] of kinds) {
        const at = tail.findLastIndex(isKind);
        if (at >= 0 && tail.length - at <= reach)
            return below(tail, tail.findLastIndex((line, i) => i < at && !isKind(line)) + 1);
    }
    const last = exit ?? before.find((line) => exits.has(line)) ?? tail.at(-1);
    // A heading with nothing under it, and a thing that went well, say nothing.
    return last && (isHeading(last) || isCalm(last.text.slice(0, unclassified_MAX_SEEN))) ? undefined : last;
}
const isHeading = ({ text }) => text.trimEnd().endsWith(':');
/** The message counts, not its heading. */
function below(lines, at) {
    const line = lines[at];
    return line && isHeading(line) ? (lines[at + 1] ?? line) : line;
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

// EXTERNAL MODULE: ./lib/core/diagnosis/fnv.js
var fnv = __webpack_require__(56667);
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
    return (0,fnv/* fnv1a */.P)(fields.map((field) => `${field.length}:${field}`).join(''));
}

// EXTERNAL MODULE: ./lib/core/diagnosis/location.js
var diagnosis_location = __webpack_require__(62838);
// EXTERNAL MODULE: ./lib/core/diagnosis/redact.js
var redact = __webpack_require__(76512);
;// CONCATENATED MODULE: ./lib/core/diagnosis/listed-tests.js
/** `  2 failed`, and below it the tests. */
function playwrightList() {
    let listing = false;
    return (text) => {
        const name = listing
            ? /^\s{4}((?:\[[^\]]{1,80}\] › )?\S+\.\w+:\d+:\d+ › .*?)[ ─=]*$/.exec(text)?.[1]
            : undefined;
        if (name)
            return { runner: 'playwright', name };
        listing = /^\s{2}\d+ failed$/.test(text);
        return undefined;
    };
}
const MAX_TITLE = 12;
/** `  2 failing`, and below it titles over several lines, each with its number before and a colon after it. */
function mochaList() {
    let listing = false;
    let title = [];
    return (text) => {
        const [, first] = /^\s{2}\d+\) (\S.*)$/.exec(text) ?? [];
        const [, more] = /^\s{5,}(\S.*)$/.exec(text) ?? [];
        if (/^\s{2}\d+ failing$/.test(text))
            listing = true;
        if (!listing)
            return undefined;
        if (title.length > 0 && more && title.length < MAX_TITLE)
            title.push(more);
        else if (title.length === 0 && first)
            title = [first];
        else {
            const open = title.length > 0;
            title = [];
            return open ? 'taken' : undefined;
        }
        if (!text.endsWith(':'))
            return 'taken';
        const name = title.join(' ').slice(0, -1);
        title = [];
        return { runner: 'mocha', name };
    };
}
/** The place of a test, and below it its name; suites have names without a place. */
function nodeList() {
    let placed = false;
    return (text) => {
        const name = placed ? /^✖ (.+) \([\d.]+ms\)$/.exec(text)?.[1] : undefined;
        placed = /^test at \S+:\d+:\d+$/.test(text);
        return name ? { runner: 'node', name } : undefined;
    };
}
/** `Failing scenarios:`, and below it places with names. */
function behaveList() {
    let listing = false;
    return (text) => {
        if (text.startsWith('Failing scenarios:'))
            listing = true;
        const name = listing ? /^\s{0,4}(\S+\.feature:\d+ {1,2}\S.*)$/.exec(text)?.[1] : undefined;
        return name ? { runner: 'behave', name } : undefined;
    };
}
/** One reader for each runner that has such a list. */
const listReaders = () => [
    playwrightList(),
    mochaList(),
    nodeList(),
    behaveList(),
];

// EXTERNAL MODULE: ./lib/core/diagnosis/prefix.js
var prefix = __webpack_require__(96941);
;// CONCATENATED MODULE: ./lib/core/diagnosis/test-patterns.js
const testPatterns = [
    {
        runner: 'pytest',
        source: 'list',
        pattern: /^(?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?([^\s:]{1,300}\.py(?:::[^\s[]{1,300})?(?:\[.{0,300}?\])?)(?= - |\s{0,20}$)/,
    },
    { runner: 'pytest', source: 'list', pattern: /^FAILED CONSISTENTLY: (\S+)/ },
    {
        runner: 'pytest',
        source: 'detail',
        pattern: /^(?:\[gw\d+\] \[ *\d+%\] (?:FAILED|ERROR) )([^\s:]{1,300}\.py::\S+)/,
    },
    {
        runner: 'pytest',
        source: 'detail',
        pattern: /^([^\s:]{1,300}\.py::[^\s[]{1,300}(?:\[.{0,300}?\])?) (?:FAILED|ERROR)\b/,
    },
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
        pattern: /^\s{1,20}\d{1,6}\) ((?:\[[^\]]{1,80}\] › )?\S{1,300}\.\w{1,8}:\d{1,7}:\d{1,7} › .{0,500}?)[ ─=]{0,300}$/,
    },
    {
        runner: 'jest',
        source: 'detail',
        pattern: /^\s{0,40}● (?!Console|Test suite failed|Validation|Deprecation|Cannot log|Multiple|process\.exit)(.{1,500} › .+)$/,
    },
    {
        runner: 'vitest',
        source: 'detail',
        pattern: /^\s*(?:❯ )?FAIL\s{1,4}(?:\|[^|]{1,60}\| )?(\S{1,300}\.\w{1,8} > .{1,500}?)(?: \d{1,9}ms)?$/,
    },
    {
        runner: 'vitest',
        source: 'detail',
        pattern: /^\s*FAIL\s{1,4}(?:\|[^|]{1,60}\| )?(\S{1,300}\.\w{1,8}) \[ \S{1,300} \]$/,
    },
    { runner: 'bun', source: 'detail', pattern: /^\(fail\) (.+?)(?: \[[\d.]+m?s\])?$/ },
    { runner: 'go', source: 'detail', pattern: /^\s*--- FAIL: (\S+)(?: \(|$)/ },
    { runner: 'go', source: 'detail', pattern: /^=== FAIL: \S+ (\S+) \(/ },
    {
        runner: 'ginkgo',
        source: 'list',
        pattern: /^\s{0,4}\[(?:FAIL|PANICKED!?|TIMEDOUT)\] (.{1,300} \[\w{2,30}\] .{1,300})$/,
    },
    {
        runner: 'rust',
        source: 'detail',
        pattern: /^test (\S+(?: - .{0,200}\(line \d+\))?)(?: - should panic)? \.\.\. FAILED$/,
    },
    {
        runner: 'nextest',
        source: 'detail',
        pattern: /^\s*(?:FAIL|SIGABRT|SIGSEGV|TIMEOUT) \[ *[\d.]+s\] (?:\([ \d/]+\) )?(\S+ \S+)$/,
    },
    {
        runner: 'surefire',
        source: 'detail',
        pattern: /^\[ERROR\] (?:Tests run:.{0,120} (?:FAILURE|ERROR)! .{0,8}in )?([\w.$]{1,300}\.[\w$]{1,200}(?:\([^)]{0,200}\)|\[[^\]]{0,200}\]){0,3}) (?:-- )?Time elapsed: [\d.]{1,12} ?s(?:ec)? {1,9}<<< (?:FAILURE|ERROR)!/,
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
    { runner: 'scalatest', source: 'detail', pattern: /^\[info\]\s+- (.+?) \*\*\* FAILED \*\*\*/ },
    { runner: 'gradle', source: 'detail', pattern: /^([\w.$]+(?:\[\w+\])? > .+) FAILED$/ },
    {
        runner: 'dotnet',
        source: 'detail',
        pattern: /^\s*(?:Failed|X) ([\w.+`]+(?:\(.*\))?) \[(?:< )?[\d.]+ ?(?:ms|s|m|h)(?: [^\]]{1,12})?\]$/,
    },
    {
        runner: 'xunit',
        source: 'detail',
        pattern: /^\s*(?:\[xUnit\.net [\d:.]{1,20}\]\s{1,20})?([^\s.]{1,100}\.\S{1,300}(?:\(.{0,500}\))?) \[FAIL\]$/,
    },
    { runner: 'rspec', source: 'list', pattern: /^rspec (\.?\/?\S+(?:\[[\d:]+\]|:\d+)) # / },
    { runner: 'minitest', source: 'detail', pattern: /^([\w:]+#test_\S+) \[/ },
    { runner: 'phpunit', source: 'detail', pattern: /^\d+\) ([\w\\]+::\w+(?: with data set .+)?)$/ },
    {
        runner: 'pest',
        source: 'detail',
        pattern: /^\s*FAILED\s{1,20}(Tests\\\S{1,300} > .{1,300}?)\s{2,200}\S{0,100}$/,
    },
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
        pattern: /^\s*\d+ - (.+?) \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|ILLEGAL|Bus error|Exit code .{1,40})\)/,
    },
    {
        runner: 'bazel',
        source: 'list',
        pattern: /^(\/\/[^\s:]{0,300}:\S{1,300}) {1,300}(?:\(.{1,20}\) )?(?:FAILED|TIMEOUT|FAILED TO BUILD)\b/,
    },
    {
        runner: 'testthat',
        source: 'detail',
        pattern: /^\s*── (?:Failure|Error) \('[^']{1,200}'\): (.{1,500}?) ─/,
    },
    { runner: 'perl', source: 'detail', pattern: /^\s*#\s{1,4}Failed test '(.+)'$/ },
    { runner: 'clojure', source: 'detail', pattern: /^(?:FAIL|ERROR) in \(([\w?!*.-]+)\)/ },
    { runner: 'cucumber', source: 'list', pattern: /^cucumber (?:-p \w+ )?(\S+\.feature:\d+)/ },
    { runner: 'crystal', source: 'list', pattern: /^crystal spec (\S+:\d+) # / },
    { runner: 'boost', source: 'detail', pattern: /\): (?:fatal )?error: in "([^"]{1,300})": / },
    { runner: 'zig', source: 'detail', pattern: /^\d+\/\d+ (\S+?)\.\.\.FAIL/ },
    { runner: 'tap', source: 'detail', pattern: /^not ok \d+ (?:- )?((?!.*# (?:TODO|SKIP)).+)$/ },
    { runner: 'ava', source: 'detail', pattern: /^\s*✘ \[fail\]: (.{1,500}?)(?: Error thrown in test)?$/ },
    { runner: 'deno', source: 'list', pattern: /^(.+?) => \.\/\S+:\d+:\d+$/ },
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
    const lists = listReaders();
    const add = (runner, name, source) => {
        const names = found.get(runner) ?? new Map();
        found.set(runner, names);
        const known = name.trim().slice(0, MAX_LENGTH);
        if (names.size < MAX_NAMES && names.get(known) !== 'list')
            names.set(known, source);
    };
    const read = (text) => {
        const listed = lists.map((list) => list(text)).find((one) => one !== undefined);
        if (listed === 'taken')
            return;
        if (listed)
            return add(listed.runner, listed.name, 'list');
        for (const seen of [text, (0,prefix/* withoutPrefix */.Z)(text)]) {
            const pattern = testPatterns.find((one) => one.pattern.test(seen));
            const name = pattern?.pattern.exec(seen)?.[1];
            if (pattern && name)
                return add(pattern.runner, name, pattern.source);
        }
    };
    const names = () => [...found.values()].flatMap((sources) => {
        const listed = [...sources].filter(([, source]) => source === 'list');
        return (listed.length > 0 ? listed : [...sources]).map(([name]) => name);
    });
    return { read, names: () => longest(names()).slice(0, MAX_NAMES) };
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
 * says of it. `familiar`: lines of a log of the same job that passed, as `normalize` leaves them. They tell the line
 * where no rule does, but not the fingerprint, which has to be the same without them.
 */
function diagnose(log, rules, conclusion, familiar) {
    const step = failedStep(log, rules, conclusion);
    if (!step)
        return { failed: false };
    const causes = causesIn(step, rules);
    const { ranked } = causes;
    const [best] = ranked;
    const known = best && knows(best, causes) ? best : undefined;
    const head = known && headOf(known, ranked);
    const usual = head ? rootOf(head) : byPlace(step, causes);
    const line = head || !familiar ? usual : byPlace(step, causes, familiar);
    // The head of a message may know more than its last line.
    const { rule } = (known?.rule.category === 'flaky/unknown' ? head : best) ?? {};
    const tests = failingTests(step.lines);
    return {
        failed: true,
        category: categoryOf(rule, step, tests),
        rule: known || rule?.category !== 'flaky/unknown' ? rule?.id : undefined,
        root: line && placeOf(line),
        location: line && (0,diagnosis_location/* locationIn */.z)(line.text.slice(0, MAX_TEXT)),
        excerpt: line ? around(line, step.lines).map(shownOf) : [],
        tests: tests.map(redact/* redact */.E),
        fingerprint: fingerprintOf({
            rule: known?.rule,
            line: (known ? rootOf(known) : usual)?.text ?? '',
            tests,
        }),
        also: othersIn(log, rules)
            .filter((other) => other.rule !== rule?.id)
            .slice(0, MAX_ALSO),
        step: step.name === undefined ? undefined : (0,redact/* redact */.E)(step.name).slice(0, MAX_TEXT),
    };
}
/** Whether a match says more than how a process ended, and more than what the runner marked where no rule speaks. */
function knows({ rule, marked }, { errors }) {
    if (rule.strength === 'exit')
        return false;
    return rule.strength !== 'summary' || rule.category !== 'flaky/unknown' || !!marked || errors.length === 0;
}
/** The line where no rule tells it: of those that the job never said when it passed, if there are any. */
function byPlace({ lines }, causes, familiar) {
    const { errors, exits } = causes;
    const [best] = causes.ranked;
    const telling = best?.rule.category === 'flaky/unknown' ? undefined : best && rootOf(best);
    const isNew = ({ text }) => !familiar?.has(normalize(text.slice(0, MAX_TEXT)));
    // Marked lines stay: they say where the step ended.
    const unseen = lines.filter((line) => line.mark === 'error' || isNew(line));
    const found = unseen.some(({ mark }) => mark === 'text')
        ? bestLine(unseen, { errors: errors.filter(isNew), exits }, telling)
        : bestLine(lines, { errors, exits }, telling);
    return found ?? (best && rootOf(best));
}
/** What makes a test fail, and is then no more than that. */
const within = new Set(['network', 'timeout', 'flaky/unknown']);
/**
 * A test that waits for nothing is still a failed test. Where no rule knows the kind, what the step is for tells it;
 * `rule` still says that nothing is known.
 */
function categoryOf(rule, step, tests) {
    const category = rule?.category ?? 'flaky/unknown';
    if (tests.length > 0 && rule?.strength !== 'cause' && rule?.strength !== 'final' && within.has(category))
        return 'test-failure';
    return category === 'flaky/unknown' ? (purposeOf(step) ?? category) : category;
}
/** What else went wrong in failed steps, in their order, the most certain first. */
function othersIn({ steps }, rules) {
    return steps
        .filter(({ outcome }) => outcome === 'failed')
        .flatMap((step) => causesIn(step, rules).ranked)
        .filter(({ rule }) => rule.strength === 'cause' || rule.strength === 'final')
        .map((match) => ({ rule: match.rule.id, category: match.rule.category, root: placeOf(rootOf(match)) }));
}
function around(line, lines) {
    const at = lines.indexOf(line);
    return lines.slice(Math.max(0, at - BEFORE), at + AFTER + 1);
}
const placeOf = ({ index, text }) => ({ index, line: (0,redact/* redact */.E)(text.trim()).slice(0, MAX_TEXT) });
/** Among its neighbours a line keeps its indentation, which tells what belongs to what. */
const shownOf = ({ index, text }) => ({
    index,
    line: (0,redact/* redact */.E)(text.trimEnd()).slice(0, MAX_TEXT),
});

// EXTERNAL MODULE: ./lib/core/known-issues/matching.js
var matching = __webpack_require__(98871);
;// CONCATENATED MODULE: ./lib/core/failures/excerpt.js
const MAX_LINES_BEFORE = 3;
const MAX_LINES_AFTER = 8;
const MAX_LINE = 200;
/** A line of a key or certificate, whose first line may not be among those that are shown; and one that can be its last. */
const KEY_MATERIAL = /^\s*[A-Za-z0-9+/]{60,76}={0,2}$/;
const KEY_END = /^\s*[A-Za-z0-9+/]{1,76}={0,2}$/;
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
    const told = lines.slice(first, last).map(({ line }, i) => shown(line, lines[first + i - 1]?.line ?? ''));
    return { lines: told, root: at - first };
}
function shown(line, before) {
    if (KEY_MATERIAL.test(line) || (KEY_MATERIAL.test(before) && KEY_END.test(line)))
        return '***';
    return line.length > MAX_LINE ? `${line.slice(0, MAX_LINE - 1)}…` : line;
}

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
const hold_MAX_LINE = 8192;
/** How far one can look back from an error. */
const MAX_LINES = 400;
/** Must have room for one line of any length that is read, and what is held before it. */
const ROOM = 1 << 19;
const LINE_FEED = 10;
/**
 * Cuts bytes into lines and holds them for a while. A line in which something is found is taken when its time is over,
 * any other is dropped; when a line is marked as an error, or all ends, all that are held are taken.
 */
function createHold({ find, isWanted, take }) {
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
            take(index, room.subarray(start, Math.min(startOf(1) - 1, start + hold_MAX_LINE)));
        }
        oldest = (oldest + 1) % starts.length;
        held -= 1;
        index += 1;
    };
    const close = (end, finding) => {
        const place = (oldest + held) % starts.length;
        const start = open;
        const wanted = finding || isWanted?.(room.subarray(start, Math.min(end, start + hold_MAX_LINE))) === true;
        starts[place] = start;
        found[place] = wanted ? 1 : 0;
        held += 1;
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
        length = Math.min(length, open + hold_MAX_LINE);
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

// EXTERNAL MODULE: ./lib/core/diagnosis/line.js
var diagnosis_line = __webpack_require__(27963);
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
const CODE = /^\++ |^\s+(?:raise|throw|return|await|assert) |^(?:throw new|raise \w+)\b.*\(|^[+-](?:\s|[^+-]*$)|^\s*(?:print|echo|console\.\w{1,20}|log(?:ger)?\.\w{1,20})\b[ (]/;
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
            return { steps, extent: ended ? 'whole' : 'part', savedCache };
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
 * time is over, and all are looked at when the runner marks an error, or the log ends, before that. A line that one of
 * `rules` wants `anywhere` counts like one that says a stem.
 */
function createScan(rules = []) {
    const decoder = new TextDecoder();
    const wanting = rules.filter(({ anywhere }) => anywhere);
    const isWanted = (line) => (0,rule_for/* ruleFor */.s)((0,diagnosis_line/* cleanLine */.O)(0, decoder.decode(line)), wanting) !== undefined;
    const recode = (0,encoding/* createRecoder */.Z)();
    const reader = createJobReader();
    const hold = createHold({
        find: createFinder(stems),
        ...(wanting.length > 0 && { isWanted }),
        take: (index, bytes) => reader.read((0,diagnosis_line/* cleanLine */.O)(index, decoder.decode(bytes))),
    });
    return {
        push: (chunk) => hold.push(recode(chunk)),
        finish() {
            hold.finish();
            return reader.finish();
        },
    };
}

// EXTERNAL MODULE: ./lib/core/failures/log-window.js
var log_window = __webpack_require__(67946);
;// CONCATENATED MODULE: ./lib/core/failures/lines-within.js

const lines_within_LINE_FEED = 10;
/** `2026-03-04T10:00:00`, with which the runner begins each line; a byte order mark can stand before the first. */
const STAMP = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/;
const STAMP_BYTES = 22;
/**
 * The lines of a log that the runner stamped in a stretch of time, and those between them. Of a log with a hole, those on
 * the side where they end, as the end says why. `undefined` where there are none.
 */
function linesWithin({ head, rest }, stretch) {
    const inTail = rest && lines_within_within(rest.tail, stretch);
    if (!rest || !inTail)
        return lines_within_within(head, stretch);
    return { ...inTail, linesBefore: inTail.linesBefore + (0,log_window/* countLines */.lt)(head) + rest.linesLeftOut };
}
function lines_within_within(bytes, { from, to }) {
    const [first, last] = [from, to].map((at) => new Date(at * 1000).toISOString().slice(0, 19));
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let start;
    let end = bytes.length;
    for (let at = 0; at < bytes.length; at = nextLine(bytes, at)) {
        const stamp = STAMP.exec(decoder.decode(bytes.subarray(at, at + STAMP_BYTES)))?.[1];
        if (stamp === undefined)
            continue;
        // Times of this form are in the order of their texts.
        if (last !== undefined && stamp > last) {
            end = at;
            break;
        }
        if (start === undefined && first !== undefined && stamp >= first)
            start = at;
    }
    if (start === undefined)
        return undefined;
    return { bytes: bytes.subarray(start, end), linesBefore: (0,log_window/* countLines */.lt)(bytes.subarray(0, start)) };
}
function nextLine(bytes, at) {
    const end = bytes.indexOf(lines_within_LINE_FEED, at);
    return end < 0 ? bytes.length : end + 1;
}

;// CONCATENATED MODULE: ./lib/core/failures/job-log.js




/** `rules` are those that may want a line anywhere. */
function readWhole({ head, rest }, rules) {
    const hole = rest && new TextEncoder().encode(holeInWords(rest.linesLeftOut));
    const headLines = rest ? (0,log_window/* countLines */.lt)(head) : 0;
    return {
        job: scanned([head, ...(rest && hole ? [hole, rest.tail] : [])], rules),
        numberOf: (index) => (rest && index > headLines ? index + rest.linesLeftOut : index + 1),
    };
}
/**
 * Only what was said while a step ran, as GitHub tells it, in whole seconds. For logs whose marks do not tell which step
 * failed: none says so, as where a time limit ended it, or several do, as where the failure of one was tolerated.
 */
function readStep(log, ran, rules) {
    const part = linesWithin(log, ran);
    if (!part)
        return undefined;
    const job = failed(scanned([part.bytes], rules));
    return { job, numberOf: (index) => part.linesBefore + index + 1 };
}
/** Of the steps in its seconds, the one that said most is it, where none is marked. */
function failed(job) {
    const [longest] = job.steps.toSorted((a, b) => b.lines.length - a.lines.length);
    if (!longest || job.steps.some(({ outcome }) => outcome === 'failed'))
        return job;
    const steps = job.steps.map((step) => (step === longest ? { ...step, outcome: 'failed' } : step));
    return { ...job, steps };
}
/** Whether the marks of a log tell which step failed. */
function tellsFailedStep({ steps }) {
    return steps.filter(({ outcome }) => outcome === 'failed').length === 1;
}
function scanned(parts, rules) {
    const scan = createScan(rules);
    for (const part of parts)
        scan.push(part);
    return scan.finish();
}
/** One line, so that those on either side of it do not look like neighbours. */
function holeInWords(lines) {
    return `(${(0,words/* thousands */.oh)(lines)} lines were left out here)\n`;
}

// EXTERNAL MODULE: ./lib/core/failures/place.js
var place = __webpack_require__(39948);
;// CONCATENATED MODULE: ./lib/core/failures/finding.js







const MAX_TESTS = 20;
const finding_MAX_LINE = 300;
const MAX_STEP = 120;
/** Diagnoses the log of a job that failed, and keeps what is worth remembering. */
function findingOf(log, rules, { failedStep, ran, watched, passed, ...about }) {
    const linesLeftOut = log.rest?.linesLeftOut ?? 0;
    const { diagnosis, read } = diagnosed(log, rules, { ran, watched, passed });
    const kept = { ...about, linesLeftOut, issues: (0,matching/* issuesIn */.s)(read.job, watched) };
    if (!diagnosis.failed)
        return { ...kept, ...saysNothing(failedStep), comparedWith: undefined };
    const { root, rule, category, fingerprint, tests, also, step } = diagnosis;
    const excerpt = root && excerptOf(diagnosis.excerpt, root);
    return {
        ...kept,
        ...{ category, rule, fingerprint, excerpt },
        comparedWith: rule === undefined ? passed?.jobId : undefined,
        line: root && cutTo(root.line, finding_MAX_LINE),
        lineNumber: root && read.numberOf(root.index),
        place: excerpt && placeAmong(excerpt),
        step: cutStep(failedStep ?? step),
        tests: tests.slice(0, MAX_TESTS).map((name) => cutTo(name, finding_MAX_LINE)),
        testCount: tests.length,
        also: [...new Set(also.map((other) => other.rule))].filter((id) => id !== rule),
    };
}
/** The step that failed is looked at alone where GitHub knows it better than the log's own marks, and it says why. */
function diagnosed(log, rules, { ran, watched, passed }) {
    const wanting = [...rules, ...watched.map(({ rule }) => rule)];
    const whole = readWhole(log, wanting);
    const step = ran && !tellsFailedStep(whole.job) ? readStep(log, ran, wanting) : undefined;
    const ofStep = step && diagnose(step.job, rules, 'failure', passed?.lines);
    if (step && ofStep?.failed && ofStep.root)
        return { diagnosis: ofStep, read: step };
    return { diagnosis: diagnose(whole.job, rules, 'failure', passed?.lines), read: whole };
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
/** In tracebacks of Python, and as pytest ends them: `tests/test_a.py:44: AssertionError`. */
const FRAME = /^\s{0,40}(?:File "|[^\s:]{1,200}\.py:\d{1,7}: )/;
/** In the line itself, in one after it, or before it: in a frame of a Python traceback. */
function placeAmong({ lines, root }) {
    const frames = lines.slice(0, root).filter((line) => FRAME.test(line));
    return [...lines.slice(root), ...frames.toReversed()].map(place/* placeIn */.V).find((place) => place !== undefined);
}
function cutStep(step) {
    return step === undefined ? undefined : cutTo((0,redact/* redact */.E)(step), MAX_STEP);
}
function cutTo(text, maxLength) {
    return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}

;// CONCATENATED MODULE: ./lib/core/failures/familiar-lines.js


/** Of a longer log only its two ends are taken: normalising a line takes a few microseconds. */
const MAX_BYTES = 2 * 1024 * 1024;
const familiar_lines_MAX_LINE = 2000;
/** What a log says, without what changes from run to run. */
function familiarLines({ head, rest }) {
    const tail = rest?.tail ?? head.subarray(Math.min(head.length, MAX_BYTES));
    const decoder = new TextDecoder();
    const lines = [head.subarray(0, MAX_BYTES), tail.subarray(-MAX_BYTES)].flatMap((part) => decoder.decode(part).split('\n'));
    return new Set(lines.map((raw) => normalize((0,diagnosis_line/* cleanLine */.O)(0, raw.slice(0, 2 * familiar_lines_MAX_LINE)).text.slice(0, familiar_lines_MAX_LINE))));
}

// EXTERNAL MODULE: ./lib/core/failures/job-line.js
var job_line = __webpack_require__(235);
;// CONCATENATED MODULE: ./lib/core/failures/last-good.js
/**
 * The job of the last good run before one that failed: on its branch, or else on the default branch. `undefined` where
 * none is known.
 */
function lastGood({ run, job }, lines) {
    const sameJob = lines.filter((line) => line.workflowId === run.workflowId && line.job === job.name);
    const own = sameJob.filter((line) => line.branch === run.branch);
    const goodIn = (some) => some
        .flatMap(({ turns }) => turns)
        .filter(({ outcome, run: other }) => outcome === 'passed' && other.createdAt <= run.createdAt)
        .toSorted((a, b) => a.run.createdAt - b.run.createdAt)
        .at(-1)
        ?.executions.at(-1);
    return goodIn(own) ?? goodIn(sameJob.filter(({ onDefaultBranch }) => onDefaultBranch));
}

;// CONCATENATED MODULE: ./lib/collection/passed-logs.js





/** In one step, for the newest failures that no rule knows. */
const MAX_PASSED = 5;
/** What the same job said when it passed last before a failure; `undefined` where that is not to be had. */
function createPassedLogs(scene, github) {
    const read = new Map();
    let lines;
    return async (failed) => {
        lines ??= (0,job_line/* jobLinesOf */.U)((0,failures_case/* watchedRuns */.BZ)(scene), scene.history, scene.defaultBranch);
        const jobId = lastGood(failed, lines)?.job.id;
        if (jobId === undefined)
            return undefined;
        const asked = read.get(jobId) ?? (read.size < MAX_PASSED ? ask(jobId, github) : undefined);
        if (asked)
            read.set(jobId, asked);
        return await asked;
    };
}
/** It only helps to choose a line: without it, that is chosen by its place. */
async function ask(jobId, github) {
    try {
        return { jobId, lines: familiarLines(await github.log(jobId)) };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/failures/log-files.js
/** `3_build (ubuntu-latest, 22).txt`: how the zip of a run names the log of a job. Files of steps are in folders. */
const JOB_FILE = /^-?\d{1,6}_(?<name>[^/\\]{1,300})\.txt$/;
/** GitHub cuts names of files; longer ones than this may have been. */
const CUT = 80;
/**
 * Which file is of which of `jobs`. Some characters are left out of names and long names are cut, so that only letters
 * and digits are compared, and what is not certain is left out: `jobs` are all that the run has.
 */
function jobFiles(files, jobs) {
    const named = files.flatMap((file) => {
        const name = JOB_FILE.exec(file)?.groups?.name;
        return name === undefined ? [] : [{ file, name, key: keyOf(name) }];
    });
    const isOf = ({ name, key }, job) => key !== '' && (name.length < CUT ? keyOf(job.name) === key : keyOf(job.name).startsWith(key));
    return new Map(named.flatMap((one) => {
        const [job, ...others] = jobs.filter((job) => isOf(one, job));
        const isOnly = job && others.length === 0 && named.filter((other) => isOf(other, job)).length === 1;
        return isOnly ? [[one.file, job.id]] : [];
    }));
}
function keyOf(name) {
    return name.replace(/[^\p{L}\p{N}]+/gu, '');
}

;// CONCATENATED MODULE: ./lib/collection/run-logs.js


/** One by one, each log costs two requests; all of a run in one zip cost two, and the bytes of the jobs that passed. */
const MIN_LOGS = 3;
const MIN_SHARE = 1 / 4;
/** Attempts of which so many logs are wanted that all of them at once are cheaper. */
function worthOneDownload(wanted, { jobs }) {
    const byAttempt = Map.groupBy(wanted, ({ run, attempt }) => (0,history_history/* attemptKey */.jX)(run.id, attempt));
    return [...byAttempt].flatMap(([key, executions]) => {
        const [first] = executions;
        const all = jobs.get(key) ?? [];
        if (!first || executions.length < Math.max(MIN_LOGS, all.length * MIN_SHARE))
            return [];
        return [{ runId: first.run.id, attempt: first.attempt, executions, jobs: all }];
    });
}
/** Of the files of the zip, those that are wanted. */
function wantedFiles(files, { executions, jobs }) {
    const wanted = new Set(executions.map(({ job }) => job.id));
    return new Map([...jobFiles(files, jobs)].filter(([, jobId]) => wanted.has(jobId)));
}

;// CONCATENATED MODULE: ./lib/collection/failed-logs.js











/** Logs read in one step at most, of two requests each: a storm is told by its first failures. */
const MAX_LOGS = 40;
/** Of them at once: each can be 32 MiB in memory. */
const PARALLEL_LOGS = 3;
/** A log shows up a little after its job has ended: one that is not there sooner is not gone for good. */
const LOG_LAG = model/* HOUR */.dp;
/** Adds what the logs of failed jobs say, the most telling first. */
async function addFindings(scene, github) {
    const asked = (0,failures_case/* watchedRuns */.BZ)(scene).filter((run) => (0,failures_case/* isAsked */.D6)(run, scene));
    const wanted = (0,failed_jobs/* logsToRead */.HI)(asked, scene.history, scene.defaultBranch);
    const read = await readLogs(wanted.slice(0, MAX_LOGS), scene, github);
    const waiting = Math.max(0, wanted.length - MAX_LOGS);
    const gaps = [
        read.unread > 0 && { what: `Logs of ${(0,words/* countInWords */.K4)(read.unread, 'failed job')}`, why: read.why },
        read.missing > 0 && {
            what: `Logs of ${(0,words/* countInWords */.K4)(read.missing, 'failed job')}`,
            why: 'GitHub does not have them: they have expired, were deleted, or the job never began.',
        },
        waiting > 0 && {
            what: `Logs of ${(0,words/* countInWords */.K4)(waiting, 'failed job')}`,
            why: `At most ${MAX_LOGS} logs are read in one step, the most telling first; the next step goes on.`,
        },
    ];
    const { findings, gone } = read;
    return { added: { ...history_history/* emptyHistory */.s4, findings, gone }, gaps: gaps.filter((gap) => gap !== false) };
}
async function readLogs(wanted, scene, github) {
    const { now } = scene;
    const findings = new Map();
    const gone = new Set();
    let missing = 0;
    let unread = 0;
    let why = '';
    let stop;
    const passedLog = createPassedLogs(scene, github);
    const read = async (execution, log) => {
        findings.set(execution.job.id, await findingIn(log, execution, { scene, passedLog }));
    };
    for (const logs of worthOneDownload(wanted, scene.history)) {
        // What cannot be had so is asked for one by one.
        const error = await readAtOnce(logs, { github, read });
        if (error && questions/* final */.Te.includes(error.kind))
            stop = error;
        if (stop)
            break;
    }
    const left = wanted.filter(({ job }) => !findings.has(job.id));
    await (0,questions/* inParallel */.HN)(left, PARALLEL_LOGS, async (execution) => {
        const { run, job } = execution;
        try {
            if (stop)
                throw stop;
            await read(execution, await github.log(job.id));
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            if (error.kind === 'not-found') {
                missing += 1;
                if ((job.completedAt ?? now) < now - LOG_LAG)
                    gone.add((0,failed_jobs/* logKey */.Up)(run.id, job.id));
                return;
            }
            if (questions/* final */.Te.includes(error.kind))
                stop = error;
            why = error.message;
            unread += 1;
        }
    });
    return { findings, gone, missing, unread, why };
}
/** The error, where not all of it could be read. */
async function readAtOnce(logs, { github, read, }) {
    const { runId, attempt, executions } = logs;
    const byId = new Map(executions.map((execution) => [execution.job.id, execution]));
    try {
        await github.runLogs({
            ...{ runId, attempt, choose: (files) => wantedFiles(files, logs) },
            take: async (jobId, log) => {
                const execution = byId.get(jobId);
                if (execution)
                    await read(execution, log);
            },
        });
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD)
            return error;
        throw error;
    }
}
/** Where no rule knows a line, those count that the job did not say when it passed. */
async function findingIn(log, execution, { scene, passedLog }) {
    const all = [...scene.failureRules, ...rules.rules];
    const about = aboutOf(execution, scene);
    const finding = findingOf(log, all, about);
    if (finding.rule !== undefined)
        return finding;
    const passed = await passedLog(execution);
    return passed ? findingOf(log, all, { ...about, passed }) : finding;
}
function aboutOf({ run, attempt, job }, { now, knownIssues: watched }) {
    const step = job.steps?.find((one) => (0,model/* outcomeOf */.sG)(one) === 'failed');
    const ran = step && { from: step.startedAt, to: step.completedAt ?? job.completedAt ?? now };
    return { jobId: job.id, runId: run.id, attempt, readAt: now, failedStep: job.failedStep, ran, watched };
}

;// CONCATENATED MODULE: ./lib/core/known-issues/known-issue.js
/** Issues with this label say how a failure that is known looks in logs. */
const KNOWN_ISSUE_LABEL = 'ci-known-issue';
const known_issue_MAX_TITLE = 120;
const MAX_PATTERNS = 5;
const MAX_PATTERN = 1000;
/** Opens a fenced block of ours. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const OPENING = /^ {0,3}(?<fence>`{3,}|~{3,}) *ci-known-issue *$/;
/** What the first such block of an issue's text holds: a pattern in each line. */
function patternsIn(body) {
    const lines = body.split(/\r\n|\r|\n/);
    const start = lines.findIndex((line) => OPENING.test(line));
    const fence = OPENING.exec(lines[start] ?? '')?.groups?.fence;
    if (fence === undefined)
        return [];
    const end = lines.findIndex((line, i) => i > start && isClosing(line, fence));
    return lines
        .slice(start + 1, end < 0 ? lines.length : end)
        .map((line) => line.trim())
        .filter((line) => line !== '' && line.length <= MAX_PATTERN)
        .slice(0, MAX_PATTERNS);
}
function isClosing(line, fence) {
    const text = line.trim();
    return text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length);
}
/** An issue to watch, or why it cannot be: the patterns are foreign. */
function watchedIssue(issue, compile) {
    try {
        const patterns = issue.patterns.map(compile);
        if (patterns.some(({ test }) => test('')))
            return 'one of its patterns matches any line';
        const pattern = { test: (text) => patterns.some(({ test }) => test(text)), exec: () => null };
        return {
            ...issue,
            rule: {
                ...{ id: `known-issue/${issue.number}`, category: 'flaky/unknown', strength: 'final', pattern },
                ...{ level: 'warning', anywhere: true, meaning: issue.title, advice: '', prevention: '' },
            },
        };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return `one of its patterns is none: ${reason.slice(0, MAX_REASON)}`;
    }
}
const MAX_REASON = 150;

;// CONCATENATED MODULE: ./lib/collection/known-issues.js







/** Without news, issues are read this often; and authors looked up. */
const STALE = model/* HOUR */.dp;
const AUTHOR_STALE = model/* DAY */.d_;
/** Authors looked up in one step. */
const MAX_AUTHORS = 5;
/**
 * The issues that say how known failures look. They are asked for where something failed, and something is new or an
 * hour has passed: one request, and one for each author of whom it is not known whether they may write.
 */
async function watchKnownIssues(scene, github) {
    const { history, now, defaultBranch } = scene;
    const asked = (0,failures_case/* watchedRuns */.BZ)(scene).filter((run) => (0,failures_case/* isAsked */.D6)(run, scene));
    if ((0,failed_jobs/* failedJobsOf */.lA)(asked, history).length === 0)
        return { added: history_history/* emptyHistory */.s4, gaps: [], watched: [] };
    const known = history.knownIssues;
    const isNew = (0,failed_jobs/* logsToRead */.HI)(asked, history, defaultBranch).length > 0;
    if (known && now - known.seenAt < STALE && !isNew)
        return await compiled(known.issues, scene);
    try {
        const listed = await github.labelledIssues(KNOWN_ISSUE_LABEL);
        const { issues, ...read } = await trusted(listed, scene, github);
        const bodies = new Map(listed.map(({ number, body }) => [number, body]));
        const { watched, gaps } = await compiled(issues, scene, bodies);
        const added = { ...history_history/* emptyHistory */.s4, knownIssues: { seenAt: now, issues } };
        return { added: (0,history_history/* merge */.h1)(added, read.added), gaps: [...read.gaps, ...gaps], watched };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        const { watched, gaps } = await compiled(known?.issues ?? [], scene);
        return { added: history_history/* emptyHistory */.s4, gaps: [...gapsOf(error), ...gaps], watched };
    }
}
/** Where issues are switched off, there is nothing to miss. */
function gapsOf(error) {
    if (error.kind === 'not-found')
        return [];
    const why = error.kind === 'forbidden' ? 'To read them needs `issues: read`.' : error.message;
    return [{ what: `Known issues (label ${KNOWN_ISSUE_LABEL})`, why }];
}
/** Those with a pattern, by people who may write to the repository: anybody can open an issue. */
async function trusted(listed, { history, now }, github) {
    const writers = new Map();
    let lookUps = 0;
    const verdictOn = async ({ id, login }) => {
        const known = writers.get(id) ?? history.writers.get(id);
        if (known && now - known.seenAt < AUTHOR_STALE)
            return known;
        if (lookUps === MAX_AUTHORS)
            return undefined;
        lookUps += 1;
        const verdict = await lookUp(login, now, github);
        if (verdict)
            writers.set(id, verdict);
        return verdict;
    };
    const issues = [];
    const gaps = [];
    for (const { number, title, body, author } of listed) {
        const patterns = patternsIn(body);
        if (patterns.length === 0 || !author)
            continue;
        const verdict = await verdictOn(author);
        if (verdict?.mayWrite)
            issues.push({ number, title: (0,redact/* redact */.E)(title).slice(0, known_issue_MAX_TITLE), patterns });
        else
            gaps.push({ what: `Known issue ${number}`, why: verdict ? NO_WRITER : NOT_LOOKED_UP });
    }
    return { added: { ...history_history/* emptyHistory */.s4, writers }, gaps, issues };
}
const NO_WRITER = 'Only issues by people who may write to the repository count.';
const NOT_LOOKED_UP = 'Whether its author may write to the repository could not be found out in this step.';
async function lookUp(login, now, github) {
    try {
        return { seenAt: now, mayWrite: await github.mayWrite(login) };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        // GitHub knows no permission of an account that is no collaborator, such as an app's.
        return error.kind === 'not-found' ? { seenAt: now, mayWrite: false } : undefined;
    }
}
/** Ready to be held against lines; most repositories have none, and the engine of patterns is large. */
async function compiled(issues, { loadCompile }, bodies = new Map()) {
    if (issues.length === 0)
        return { added: history_history/* emptyHistory */.s4, gaps: [], watched: [] };
    const compile = await loadCompile();
    const watched = [];
    const gaps = [];
    for (const issue of issues) {
        const made = watchedIssue(issue, compile);
        const body = bodies.get(issue.number);
        if (typeof made === 'string')
            gaps.push({ what: `Known issue ${issue.number}`, why: `It is not used: ${made}.` });
        else
            watched.push({ ...made, ...(body !== undefined && { body }) });
    }
    return { added: history_history/* emptyHistory */.s4, gaps, watched };
}

// EXTERNAL MODULE: ./lib/collection/sight.js
var sight = __webpack_require__(46245);
;// CONCATENATED MODULE: ./lib/collection/failures.js









/**
 * The same with what the logs of failed jobs say, and with the commits that came with failures. What was read once is
 * remembered, what cannot be read is a named gap.
 */
async function collectFailures(collection, need, github) {
    const { now } = collection;
    const from = now - need.lookbackDays * model/* DAY */.d_;
    let { history, gaps } = collection;
    let knownIssues = [];
    const steps = [addTrigger, watchKnownIssues, addFindings, addRanges];
    for (const step of steps) {
        const improvement = await step({ ...need, history, now, from, knownIssues }, github);
        history = (0,history_history/* merge */.h1)(history, improvement.added);
        gaps = [...gaps, ...improvement.gaps];
        knownIssues = improvement.watched ?? knownIssues;
    }
    return { ...collection, history, gaps, knownIssues };
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
    const workflows = new Map();
    for (const execution of executions) {
        const { run, job } = execution;
        const ofWorkflow = workflows.get(run.workflowId) ?? new Map();
        workflows.set(run.workflowId, ofWorkflow);
        const ofJob = ofWorkflow.get(job.name);
        if (ofJob)
            ofJob.push(execution);
        else
            ofWorkflow.set(job.name, [execution]);
    }
    return [...workflows].flatMap(([workflowId, ofWorkflow]) => [...ofWorkflow].map(([name, ofJob]) => ({ workflowId, name, executions: ofJob })));
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
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36773);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57206);


/** All executions that are known of some runs, run by run and attempt by attempt, in the order of the runs. */
function* executionsOf(runs, { jobs }) {
    for (const run of runs)
        for (let attempt = 1; attempt <= (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAttempt */ .N7)(run).number; attempt++)
            for (const job of jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptKey */ .jX)(run.id, attempt)) ?? [])
                yield { run, attempt, job };
}


/***/ })

};
