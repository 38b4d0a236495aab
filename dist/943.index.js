export const id = 943;
export const ids = [943];
export const modules = {

/***/ 20254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   Vv: () => (/* binding */ isWarning),
/* harmony export */   _m: () => (/* binding */ isCode)
/* harmony export */ });
/** What a line says of itself where it is no more than a warning or a note: loggers' levels, `UserWarning:`. */
const WARNING = /^.{0,60}?(?:\[(?:warn(?:ing)?|info|debug|notice|trace) {0,8}\]|\b(?:WARN(?:ING)?|INFO|DEBUG|TRACE|NOTICE)\b[\]:]?|⚠|\b[Ww]arning:|\w+Warning: |^\s*(?:\d+:\d+\s+)?(?:warning|info|note|hint|npm warn)\b)/;
/** How runners of tests and scripts with a list of checks begin or end a line on what went well. */
const PASSED = /^\s{0,80}(?:✓|✔|√|✅|\[?(?:ok|OK|PASS|PASSED|Passed)\b)|\.\.\.\s?(?:ok|OK|passed|PASSED|done|success)\.?\s*$|\bPASSED {1,20}\[ {0,3}\d+%\]$/;
/** A line of code with its number, as messages show it below themselves; PHP_CodeSniffer's tables look alike. */
const CODE = /^\s{0,20}>?\s{0,8}\d{1,6}:? {0,4}[|│┆](?!\s(?:ERROR|WARNING)\b)/;
/** Whether a line calls itself no more than a warning. */
const isWarning = (text) => WARNING.test(text);
/** Whether a line tells of a test or check that went well, whatever words its name is made of. */
const isPassed = (text) => PASSED.test(text);
/** Whether a line only shows code. */
const isCode = (text) => CODE.test(text);


/***/ }),

/***/ 27963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
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


/***/ }),

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

/***/ 96941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withoutPrefix)
/* harmony export */ });
/**
 * What tools put before the lines of those that they run: box drawing, `[WebServer] `, `web:build: ` (Turborepo),
 * `packages/web test: ` (pnpm), `db-1  | ` (Docker Compose), `shop> ` (Stack), `> ` (BuildKit, Nix), their own times.
 */
const PREFIX = /^\s{0,80}(?:[│┃|■╎╷]\s{0,80}|>\s{1,8}|\[[\w@/.:+ -]{1,60}\]:? {1,8}|@?[\w/.-]{1,60}:[a-z][\w:-]{0,40}: |(?:@?[\w.-]{1,40}\/[\w/.-]{1,60}|\.) [a-z][\w:-]{0,40}: |[a-z][\w-]{0,40} {1,20}\| |[a-z][\w-]{1,40}> |(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z? ){1,4}/;
/** A line as the tool itself wrote it. Colours and time stamps of the runner are gone before. */
function withoutPrefix(text) {
    return text.replace(PREFIX, '');
}


/***/ }),

/***/ 55925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ruleFor)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20254);
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96941);


/** What a rule sees of a line: it bounds what a pattern can cost, whatever stands there. */
const MAX_SEEN = 2000;
/**
 * The first rule that matches a line, as it stands or without such a prefix. `next`: the few lines after it.
 * `level`: `warning` lets every rule look at warnings too.
 */
function ruleFor(line, rules, next = [], level = 'error') {
    const { mark } = line;
    const text = line.text.slice(0, MAX_SEEN);
    if (mark !== 'error' && ((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(text) || (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(text)))
        return undefined;
    const soft = level === 'error' && mark !== 'error' && (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .isWarning */ .Vv)(text);
    const bare = (0,_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPrefix */ .Z)(text);
    return rules.find((rule) => (!soft || rule.level === 'warning') &&
        (rule.pattern.test(text) || (bare !== text && rule.pattern.test(bare))) &&
        follows(rule, next));
}
function follows({ followedBy }, next) {
    return !followedBy || next.some(({ text }) => followedBy.test(text.slice(0, MAX_SEEN)));
}


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

/***/ 51055:
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
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
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

// EXTERNAL MODULE: ./lib/core/failures/job-line.js
var job_line = __webpack_require__(235);
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
    const lines = (0,job_line/* jobLinesOf */.U)(runs, history, defaultBranch);
    const episodes = Map.groupBy(lines.flatMap((line) => episodesOf(line, history)), ({ fingerprint }) => fingerprint);
    return [...occurrencesOf(runs, history)].flatMap(([fingerprint, all]) => {
        const [first, ...more] = all.filter(({ run }) => isAsked(run, scene));
        if (!first)
            return [];
        const known = episodes.get(fingerprint) ?? [];
        const current = currentOf(known, scene);
        const told = mostTrusted([first, ...more], defaultBranch) ?? first;
        return [
            {
                ...{ fingerprint, all, episodes: known, current, told },
                occurrences: [first, ...more],
                // No commit brings a network down.
                break: current && !(0,category/* isTransient */.d)(told.finding.category) ? (0,blame/* breakOf */.XF)(current, lines) : undefined,
                recurrence: recurrenceOf(known, current),
            },
        ];
    });
}
/** Runs of watched workflows, and the one that the monitor was started by. */
function watchedRuns({ history, includes, triggeredBy, }) {
    return [...history.runs.values()].filter((run) => {
        const workflow = history.workflows.get(run.workflowId);
        return workflow !== undefined && (includes(workflow) || run.id === triggeredBy);
    });
}
function isAsked(run, { triggeredBy, from }) {
    return triggeredBy === undefined ? run.createdAt >= from : run.id === triggeredBy;
}
/**
 * The newest on the default branch, or else on a branch of the repository. What a pull request of a fork writes into its
 * log is a stranger's, and a cause is the same wherever its tests have the same names.
 */
function mostTrusted(occurrences, defaultBranch) {
    return (occurrences.find(({ run }) => (0,model/* onDefaultBranch */.Lt)(run, defaultBranch)) ??
        occurrences.find(({ run }) => !run.fromFork));
}
/** Of those that last: that of the run in question, else that of the default branch, else the newest, a fork's last. */
function currentOf(episodes, { triggeredBy }) {
    const rank = ({ line, last: { run } }) => run.id === triggeredBy ? 3 : line.onDefaultBranch ? 2 : run.fromFork ? 0 : 1;
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
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36773);
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

/***/ 2943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ groupOf)
});

// EXTERNAL MODULE: ./lib/core/diagnosis/category.js
var category = __webpack_require__(38201);
// EXTERNAL MODULE: ./lib/core/known-issues/matching.js
var matching = __webpack_require__(98871);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/core/failures/blame.js
var blame = __webpack_require__(62576);
// EXTERNAL MODULE: ./lib/core/failures/case.js + 3 modules
var failures_case = __webpack_require__(51055);
// EXTERNAL MODULE: ./lib/core/failures/commit-range.js
var commit_range = __webpack_require__(96682);
// EXTERNAL MODULE: ./lib/core/failures/place.js
var failures_place = __webpack_require__(39948);
// EXTERNAL MODULE: ./lib/core/failures/scene.js
var failures_scene = __webpack_require__(19163);
;// CONCATENATED MODULE: ./lib/core/failures/suspects.js
/** What the dependencies of a project are read from. */
const DEPENDENCY_FILE = /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|requirements[\w.-]{0,40}\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|uv\.lock|poetry\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|[\w.-]{1,80}\.csproj|packages\.lock\.json|Directory\.Packages\.props|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pubspec\.(?:yaml|lock)|Package\.(?:swift|resolved)|mix\.(?:exs|lock)|Dockerfile|[\w.-]{1,80}\.cabal|stack\.yaml)$/;
function suspectsIn(commits, clues) {
    const newestFirst = commits.toReversed();
    return newestFirst
        .map((commit) => {
        const signs = (commit.files ?? []).flatMap((file) => signOf(file, clues) ?? []);
        const strongest = signs.toSorted((a, b) => b.weight - a.weight).slice(0, MAX_REASONS);
        return {
            commit,
            reasons: [...new Set(strongest.map(({ says }) => says))],
            weight: strongest.reduce((sum, { weight }) => sum + weight, 0),
        };
    })
        .toSorted((a, b) => b.weight - a.weight);
}
const MAX_REASONS = 3;
/** How much it says that a commit changes a file. */
function signOf(file, clues) {
    const { category, paths, tests, workflowPath } = clues;
    if (paths.some((path) => isSame(path, file)))
        return { weight: 10, says: `changes ${file}, which the error names` };
    if (tests.some((test) => test.includes(file) || test.includes(baseName(file))))
        return { weight: 8, says: `changes ${file}, where a failing test is` };
    if (DEPENDENCY_FILE.test(file))
        return { weight: category === 'dependency-resolution' ? 10 : 3, says: `changes ${file}` };
    if (file === workflowPath || file.startsWith('.github/actions/'))
        return { weight: isOfWorkflow(category) ? 10 : 4, says: `changes ${file}, which runs the job` };
    const suspects = [...paths, ...tests.flatMap(pathOfTest)];
    const near = suspects.find((path) => stem(path) === stem(file));
    if (near !== undefined)
        return { weight: 6, says: `changes ${file}, the counterpart of ${near}` };
    const folder = suspects.find((path) => path.includes('/') && folderOf(path) === folderOf(file));
    return folder === undefined ? undefined : { weight: 2, says: `changes ${file}, beside ${folder}` };
}
/** An error can name a path from the root of the repository or from that of a package in it. */
function isSame(named, file) {
    return named === file || (named.includes('/') && file.endsWith(`/${named}`)) || named.endsWith(`/${file}`);
}
function isOfWorkflow(category) {
    return category === 'configuration/workflow-syntax' || category === 'missing-secret/env';
}
/** `tests/test_a.py::test_b`, `src/a.test.ts > adds`. */
function pathOfTest(name) {
    const path = /^[\w@./+-]{1,200}\.\w{1,8}(?=::| [>›]|:\d|$)/.exec(name)?.[0];
    return path === undefined ? [] : [path];
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path) => path.slice(0, path.lastIndexOf('/'));
/** `a` of `src/a.ts`, `src/a.test.ts`, `tests/test_a.py` and `a_test.go`. */
function stem(path) {
    return baseName(path)
        .replace(/\.\w{1,8}$/, '')
        .replace(/[._-](?:test|tests|spec)$/i, '')
        .replace(/^(?:test|spec)[._-]/i, '')
        .replace(/(?<=[a-z])(?:Test|Tests|Spec)$/, '');
}

;// CONCATENATED MODULE: ./lib/core/failures/blame-facts.js






const MAX_SUSPECTS = 3;
/** What came in with a failure, and what of it is likeliest to have done it. */
function blameOf(given, found, scene) {
    const { episode, good, bad } = found;
    const ends = (0,failures_case/* endsOfBreak */.zb)(found);
    const range = ends && scene.history.ranges.get((0,commit_range/* rangeKey */.Hp)(ends));
    const elsewhere = (0,blame/* onDefaultBranchToo */.P7)(episode, given.episodes);
    const { branch, job, workflowId } = episode.line;
    return {
        ...{ workflow: (0,failures_scene/* workflowName */.tv)(scene, workflowId), job },
        ...(branch !== undefined && { branch }),
        ...{ lastGood: (0,failures_scene/* pointOf */.qk)(scene, good), firstBad: (0,failures_scene/* pointOf */.qk)(scene, bad) },
        kind: ends === undefined ? 'same-commit' : range ? 'commits' : 'not-compared',
        ...(ends && { compareUrl: `${scene.repositoryUrl}/compare/${(0,commit_range/* rangeKey */.Hp)(ends)}` }),
        ...(range && { commitCount: range.total }),
        suspects: range ? likeliest(range, given, scene) : [],
        widened: ends === undefined ? [] : (0,blame/* widening */.Yd)(found, range?.commits ?? []),
        ...(elsewhere && { onDefaultBranchSince: (0,failures_scene/* pointOf */.qk)(scene, elsewhere.first) }),
    };
}
/** Commits for which something speaks; where nothing speaks for any, those of a short range. */
function likeliest(range, given, scene) {
    const { run, finding } = given.told;
    const { excerpt, place, line = '' } = finding;
    const named = [line, ...(excerpt?.lines.slice(excerpt.root) ?? [])].flatMap(failures_place/* pathsIn */.M);
    const clues = {
        category: finding.category,
        paths: [...new Set([...(place ? [place.path] : []), ...named])],
        tests: finding.tests,
        workflowPath: scene.history.workflows.get(run.workflowId)?.path,
    };
    // What a single commit changed is what the whole range did.
    const commits = range.total === 1 ? range.commits.map((commit) => ({ ...commit, files: range.files })) : range.commits;
    const suspects = suspectsIn(commits, clues);
    const only = range.total === 1 ? ['is the only commit in the range'] : [];
    const isPointedAt = suspects.some(({ weight }) => weight > 0);
    return suspects
        .filter(({ weight }) => (isPointedAt ? weight > 0 : range.total <= MAX_SUSPECTS))
        .slice(0, MAX_SUSPECTS)
        .map(({ commit, reasons }) => (0,failures_scene/* blamedCommit */.Ni)(scene, commit, [...reasons, ...only]));
}

;// CONCATENATED MODULE: ./lib/core/failures/insights.js

/** What the pattern of a failure tells, besides its line. */
function insightsOf(known) {
    const { count, passedOnRerun, blame } = known;
    const says = [
        passedOnRerun > 0 &&
            `${(0,words/* countInWords */.K4)(passedOnRerun, 'time')} of ${count} the same commit passed when it was run again: what fails is flaky, or something outside of the code.`,
        known.transient && passedOnRerun === 0 && 'Failures of this kind usually pass when they are run again.',
        blame?.onDefaultBranchSince !== undefined &&
            'The default branch fails in the same way: it is not the fault of this branch.',
        blame?.kind === 'same-commit' &&
            'The very commit passed before: look at what is not in it, such as dependencies without a fixed version, services, clocks, runner images.',
        known.branches > 2 &&
            `It is seen on ${(0,words/* countInWords */.K4)(known.branches, 'branch', 'branches')}: one change is hardly the cause.`,
        known.workflows > 1 && `${(0,words/* countInWords */.K4)(known.workflows, 'workflow')} fail so: look at what they share.`,
        known.workflows === 1 &&
            known.jobs > 1 &&
            `${(0,words/* countInWords */.K4)(known.jobs, 'job')} of the workflow fail so: look at what they share.`,
        !known.classified &&
            `No rule knows this failure; the line is ${known.compared ? 'the best of those that the job did not say when it last passed' : 'the best one by its place in the log'}, not a diagnosis.`,
    ];
    return says.filter((text) => text !== false);
}

// EXTERNAL MODULE: ./lib/core/failures/pattern.js
var pattern = __webpack_require__(41057);
;// CONCATENATED MODULE: ./lib/core/failures/group.js










/** Occurrences, branches and jobs that are told; more are counted. */
const MAX_TOLD = 20;
/** The facts of one case. */
function groupOf(given, scene, rules) {
    const { fingerprint, occurrences, all, current, recurrence } = given;
    const { finding } = given.told;
    const rule = rules.find(({ id }) => id === finding.rule);
    const passedOnRerun = occurrences.filter(({ run, job, attempt }) => passedLater({ run, job, attempt }, scene)).length;
    const blame = current && given.break && blameOf(given, given.break, scene);
    const memory = recurrence && memoryOf(recurrence, scene);
    const knownIssues = knownIssuesOf(occurrences, scene);
    return {
        fingerprint,
        category: finding.category,
        pattern: (0,pattern/* patternOf */.I)(finding),
        ...(finding.rule !== undefined && { rule: finding.rule }),
        ...(rule && wordsOf(rule)),
        also: finding.also,
        ...(finding.line !== undefined && { line: finding.line }),
        ...(finding.excerpt && { excerpt: finding.excerpt }),
        ...(finding.place && { place: finding.place }),
        ...{ tests: finding.tests, testCount: finding.testCount, state: stateOf(current) },
        ...{ count: occurrences.length, passedOnRerun },
        firstSeen: (0,words/* isoTime */.Ly)(Math.min(...all.map(({ job }) => job.startedAt))),
        lastSeen: (0,words/* isoTime */.Ly)(Math.max(...all.map(({ job }) => job.startedAt))),
        branches: told(occurrences.flatMap(({ run }) => run.branch ?? [])),
        workflows: told(occurrences.map(({ run }) => (0,failures_scene/* workflowName */.tv)(scene, run.workflowId))),
        jobs: told(occurrences.map(({ job }) => job.name)),
        occurrences: occurrences.slice(0, MAX_TOLD).map((occurrence) => occurrenceOf(occurrence, scene)),
        ...(blame && { blame }),
        ...(memory && { memory }),
        ...(knownIssues.length > 0 && { knownIssues }),
        insights: insightsOf({
            ...{ count: occurrences.length, passedOnRerun, blame },
            classified: rule !== undefined,
            compared: finding.comparedWith !== undefined,
            transient: (0,category/* isTransient */.d)(finding.category),
            branches: new Set(occurrences.map(({ run }) => run.branch)).size,
            workflows: new Set(occurrences.map(({ run }) => run.workflowId)).size,
            jobs: new Set(occurrences.map(({ job }) => job.name)).size,
        }),
    };
}
function stateOf(current) {
    if (!current)
        return 'over';
    return current.line.onDefaultBranch ? 'failing-on-default-branch' : 'failing';
}
function told(texts) {
    return [...new Set(texts)].slice(0, MAX_TOLD);
}
/** Whether the job passed in a later attempt of the same run. */
function passedLater({ run, job, attempt }, { history }) {
    return run.attempts.some(({ number }) => number > attempt &&
        history.jobs
            .get(`${run.id}/${number}`)
            ?.some((later) => later.name === job.name && (0,model/* outcomeOf */.sG)(later) === 'passed'));
}
function occurrenceOf({ run, job, attempt, finding }, scene) {
    return {
        workflow: (0,failures_scene/* workflowName */.tv)(scene, run.workflowId),
        job: job.name,
        ...(finding.step !== undefined && { step: finding.step }),
        ...(run.branch !== undefined && { branch: run.branch }),
        ...(run.fromFork && { fromFork: true }),
        ...{ sha: run.sha, at: (0,words/* isoTime */.Ly)(job.startedAt), attempt },
        runUrl: (0,failures_scene/* runUrl */.Vp)(scene, run.id),
        url: `${(0,failures_scene/* runUrl */.Vp)(scene, run.id)}/job/${job.id}`,
        ...(finding.lineNumber !== undefined && { lineNumber: finding.lineNumber }),
        ...(finding.linesLeftOut > 0 && { linesLeftOut: finding.linesLeftOut }),
    };
}
function knownIssuesOf(occurrences, { knownIssues = [], repositoryUrl }) {
    const known = new Set(occurrences.flatMap(({ finding }) => (0,matching/* issuesOf */.w)(finding, knownIssues)));
    return [...known].map(({ number, title }) => ({ number, title, url: `${repositoryUrl}/issues/${number}` }));
}
const MAX_MENDING = 3;
function memoryOf(recurrence, scene) {
    const { times, latest } = recurrence;
    const ends = (0,failures_case/* endsOfMending */.kA)(recurrence);
    const range = ends && scene.history.ranges.get((0,commit_range/* rangeKey */.Hp)(ends));
    return {
        times,
        from: (0,words/* isoTime */.Ly)(latest.first.run.createdAt),
        to: (0,words/* isoTime */.Ly)(latest.until.run.createdAt),
        runs: latest.runs,
        ...(latest.line.branch !== undefined && { branch: latest.line.branch }),
        endedBy: (0,failures_scene/* pointOf */.qk)(scene, latest.until),
        mendedBy: (range?.commits ?? [])
            .slice(-MAX_MENDING)
            .toReversed()
            .map((commit) => (0,failures_scene/* blamedCommit */.Ni)(scene, commit, [])),
    };
}
/** Rules mark code for their page in the docs; facts are plain, and who shows them decides what becomes code. */
function wordsOf({ meaning, advice, prevention, }) {
    return {
        meaning: (0,words/* withoutMarks */.zw)(meaning),
        advice: (0,words/* withoutMarks */.zw)(advice),
        prevention: (0,words/* withoutMarks */.zw)(prevention),
    };
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ jobLinesOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57206);
/* harmony import */ var _vitals_executions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45160);
/* harmony import */ var _vitals_executions_by_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86686);



/** All lines in these runs. Executions that neither passed nor failed say nothing and are left out. */
function jobLinesOf(runs, history, defaultBranch) {
    return (0,_vitals_executions_by_job_js__WEBPACK_IMPORTED_MODULE_2__/* .executionsByJob */ .GX)((0,_vitals_executions_js__WEBPACK_IMPORTED_MODULE_1__/* .executionsOf */ .t)(runs, history)).flatMap(({ workflowId, name, executions }) => [...Map.groupBy(executions, ({ run }) => branchKey(run, defaultBranch)).values()].flatMap((ofBranch) => {
        const turns = turnsOf(ofBranch);
        const [first] = turns;
        if (!first)
            return [];
        const { branch } = first.run;
        return [
            { workflowId, job: name, branch, onDefaultBranch: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .onDefaultBranch */ .Lt)(first.run, defaultBranch), turns },
        ];
    }));
}
/** A fork's branch, and a pull request's, can be called like ours. */
function branchKey(run, defaultBranch) {
    return JSON.stringify([run.branch ?? run.sha, run.fromFork, (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .onDefaultBranch */ .Lt)(run, defaultBranch)]);
}
function turnsOf(executions) {
    return [...Map.groupBy(executions, ({ run }) => run.id).values()]
        .flatMap((ofRun) => {
        const judged = ofRun
            .filter(({ job }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(job) === 'passed' || (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(job) === 'failed')
            .toSorted((a, b) => a.attempt - b.attempt);
        const last = judged.at(-1);
        if (!last)
            return [];
        return [
            {
                run: last.run,
                executions: judged,
                outcome: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(last.job) === 'passed' ? 'passed' : 'failed',
            },
        ];
    })
        .toSorted((a, b) => a.run.createdAt - b.run.createdAt || a.run.id - b.run.id);
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

/***/ 19163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ blamedCommit),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   tv: () => (/* binding */ workflowName)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);

function runUrl({ repositoryUrl }, runId) {
    return `${repositoryUrl}/actions/runs/${runId}`;
}
function workflowName({ history }, workflowId) {
    return history.workflows.get(workflowId)?.name ?? '';
}
function pointOf(scene, { run }) {
    return { sha: run.sha, at: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(run.createdAt), url: runUrl(scene, run.id) };
}
function blamedCommit({ repositoryUrl }, { sha, title, author, pull }, reasons) {
    return {
        ...{ sha, title, author, reasons },
        url: `${repositoryUrl}/commit/${sha}`,
        ...(pull !== undefined && { pull: { number: pull, url: `${repositoryUrl}/pull/${pull}` } }),
    };
}


/***/ }),

/***/ 98871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ issuesIn),
/* harmony export */   w: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var _diagnosis_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27963);
/* harmony import */ var _diagnosis_rule_for_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55925);


/** Numbers of the issues that know a line of the failed steps of a log; of all steps, where none is marked as failed. */
function issuesIn({ steps }, watched) {
    if (watched.length === 0)
        return [];
    const failed = steps.filter(({ outcome }) => outcome === 'failed');
    const lines = (failed.length > 0 ? failed : steps).flatMap((step) => step.lines);
    return watched
        .filter(({ rule }) => lines.some((line) => (0,_diagnosis_rule_for_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFor */ .s)(line, [rule]) !== undefined))
        .map(({ number }) => number);
}
/**
 * The issues that know a failure: by its log, where it was read since they are there, or by what is remembered of it.
 * One that was closed is not watched any more.
 */
function issuesOf(finding, watched) {
    const { issues, line = '', excerpt } = finding;
    const lines = [line, ...(excerpt?.lines ?? [])].map((text) => (0,_diagnosis_line_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(0, text));
    return watched.filter(({ number, rule }) => issues.includes(number) || lines.some((one) => (0,_diagnosis_rule_for_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFor */ .s)(one, [rule]) !== undefined));
}


/***/ })

};
