export const id = 299;
export const ids = [299];
export const modules = {

/***/ 16539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fitJson)
/* harmony export */ });
/**
 * A report as JSON of at most so many characters, as far as its cuts reach: each comes on top of those before it, and
 * `leftOut` names those that changed something.
 */
function fitJson(report, cuts, maxCharacters) {
    let cut = report;
    let json = JSON.stringify(cut);
    for (const { says, apply } of cuts) {
        if (json.length <= maxCharacters)
            return json;
        const less = apply(cut);
        if (JSON.stringify(less) === json)
            continue;
        cut = { ...less, leftOut: [...(cut.leftOut ?? []), says] };
        json = JSON.stringify(cut);
    }
    return json;
}


/***/ }),

/***/ 50299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyzeFailures: () => (/* binding */ analyzeFailures)
});

// EXTERNAL MODULE: ./lib/core/diagnosis/rules/index.js + 25 modules
var rules = __webpack_require__(73770);
// EXTERNAL MODULE: ./lib/core/diagnosis/category.js
var category = __webpack_require__(38201);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/core/failures/case.js + 4 modules
var failures_case = __webpack_require__(81140);
// EXTERNAL MODULE: ./lib/core/failures/failed-jobs.js
var failed_jobs = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/core/failures/blame.js
var blame = __webpack_require__(62576);
// EXTERNAL MODULE: ./lib/core/failures/commit-range.js
var commit_range = __webpack_require__(96682);
// EXTERNAL MODULE: ./lib/core/failures/place.js
var failures_place = __webpack_require__(39948);
;// CONCATENATED MODULE: ./lib/core/failures/scene.js

function runUrl({ repositoryUrl }, runId) {
    return `${repositoryUrl}/actions/runs/${runId}`;
}
function workflowName({ history }, workflowId) {
    return history.workflows.get(workflowId)?.name ?? '';
}
function pointOf(scene, { run }) {
    return { sha: run.sha, at: (0,words/* isoTime */.Ly)(run.createdAt), url: runUrl(scene, run.id) };
}
function blamedCommit({ repositoryUrl }, { sha, title, author, pull }, reasons) {
    return {
        ...{ sha, title, author, reasons },
        url: `${repositoryUrl}/commit/${sha}`,
        ...(pull !== undefined && { pull: { number: pull, url: `${repositoryUrl}/pull/${pull}` } }),
    };
}

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
        ...{ workflow: workflowName(scene, workflowId), job },
        ...(branch !== undefined && { branch }),
        ...{ lastGood: pointOf(scene, good), firstBad: pointOf(scene, bad) },
        kind: ends === undefined ? 'same-commit' : range ? 'commits' : 'not-compared',
        ...(ends && { compareUrl: `${scene.repositoryUrl}/compare/${(0,commit_range/* rangeKey */.Hp)(ends)}` }),
        ...(range && { commitCount: range.total }),
        suspects: range ? likeliest(range, given, scene) : [],
        widened: ends === undefined ? [] : (0,blame/* widening */.Yd)(found, range?.commits ?? []),
        ...(elsewhere && { onDefaultBranchSince: pointOf(scene, elsewhere.first) }),
    };
}
/** Commits for which something speaks; where nothing speaks for any, those of a short range. */
function likeliest(range, given, scene) {
    const { run, finding } = given.occurrences[0];
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
        .map(({ commit, reasons }) => blamedCommit(scene, commit, [...reasons, ...only]));
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
            'No rule knows this failure; the line is the best one by its place in the log, not a diagnosis.',
    ];
    return says.filter((text) => text !== false);
}

;// CONCATENATED MODULE: ./lib/core/failures/pattern.js
/** The four kinds of failure that people sort by first, and the rest. */
const patterns = ['typescript', 'dependency', 'test', 'build', 'other'];
const ofCategory = {
    'compile/type-error': 'build',
    'lint/format': 'other',
    'test-failure': 'test',
    'dependency-resolution': 'dependency',
    network: 'other',
    'registry-rate-limit': 'dependency',
    'auth/permission': 'other',
    'runner/infrastructure': 'other',
    'out-of-memory': 'other',
    'disk-full': 'other',
    timeout: 'other',
    cancelled: 'other',
    'configuration/workflow-syntax': 'other',
    'missing-secret/env': 'other',
    'docker-build': 'build',
    deploy: 'other',
    'security-scan': 'other',
    'flaky/unknown': 'other',
};
function patternOf({ category, rule, }) {
    return rule?.startsWith('typescript/') ? 'typescript' : ofCategory[category];
}

;// CONCATENATED MODULE: ./lib/core/failures/group.js









/** Occurrences, branches and jobs that are told; more are counted. */
const MAX_TOLD = 20;
/** The facts of one case. */
function groupOf(given, scene, rules) {
    const { fingerprint, occurrences, all, current, recurrence } = given;
    const { finding } = occurrences[0];
    const rule = rules.find(({ id }) => id === finding.rule);
    const passedOnRerun = occurrences.filter(({ run, job, attempt }) => passedLater({ run, job, attempt }, scene)).length;
    const blame = current && given.break && blameOf(given, given.break, scene);
    const memory = recurrence && memoryOf(recurrence, scene);
    return {
        fingerprint,
        category: finding.category,
        pattern: patternOf(finding),
        ...(finding.rule !== undefined && { rule: finding.rule }),
        ...(rule && { meaning: rule.meaning, advice: rule.advice, prevention: rule.prevention }),
        also: finding.also,
        ...(finding.line !== undefined && { line: finding.line }),
        ...(finding.excerpt && { excerpt: finding.excerpt }),
        ...(finding.place && { place: finding.place }),
        ...{ tests: finding.tests, testCount: finding.testCount, state: stateOf(current) },
        ...{ count: occurrences.length, passedOnRerun },
        firstSeen: (0,words/* isoTime */.Ly)(Math.min(...all.map(({ job }) => job.startedAt))),
        lastSeen: (0,words/* isoTime */.Ly)(Math.max(...all.map(({ job }) => job.startedAt))),
        branches: told(occurrences.flatMap(({ run }) => run.branch ?? [])),
        workflows: told(occurrences.map(({ run }) => workflowName(scene, run.workflowId))),
        jobs: told(occurrences.map(({ job }) => job.name)),
        occurrences: occurrences.slice(0, MAX_TOLD).map((occurrence) => occurrenceOf(occurrence, scene)),
        ...(blame && { blame }),
        ...(memory && { memory }),
        insights: insightsOf({
            ...{ count: occurrences.length, passedOnRerun, blame },
            classified: rule !== undefined,
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
        workflow: workflowName(scene, run.workflowId),
        job: job.name,
        ...(finding.step !== undefined && { step: finding.step }),
        ...(run.branch !== undefined && { branch: run.branch }),
        ...{ sha: run.sha, at: (0,words/* isoTime */.Ly)(job.startedAt), attempt },
        runUrl: runUrl(scene, run.id),
        url: `${runUrl(scene, run.id)}/job/${job.id}`,
        ...(finding.lineNumber !== undefined && { lineNumber: finding.lineNumber }),
        ...(finding.linesLeftOut > 0 && { linesLeftOut: finding.linesLeftOut }),
    };
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
        endedBy: pointOf(scene, latest.until),
        mendedBy: (range?.commits ?? [])
            .slice(-MAX_MENDING)
            .toReversed()
            .map((commit) => blamedCommit(scene, commit, [])),
    };
}

;// CONCATENATED MODULE: ./lib/core/failures/assess-failures.js








/** Runs named in a list at most. */
const MAX_RUNS = 20;
/** What failed, why, since when and with what. Pure: the same history and question give the same report. */
function assessFailures(question) {
    const { now, lookbackDays, history, triggeredBy, rules } = question;
    const from = now - lookbackDays * model/* DAY */.d_;
    const scene = { ...question, from };
    const asked = (0,failures_case/* watchedRuns */.BZ)(scene).filter((run) => (0,failures_case/* isAsked */.D6)(run, scene));
    const failed = (0,failed_jobs/* failedJobsOf */.lA)(asked, history);
    const findings = failed.flatMap(({ job }) => history.findings.get(job.id) ?? []);
    const counted = Map.groupBy(findings, patternOf);
    const trigger = triggeredBy === undefined ? undefined : history.runs.get(triggeredBy);
    return {
        schemaVersion: 1,
        mode: 'analyze-failures',
        repository: question.repository,
        repositoryUrl: question.repositoryUrl,
        defaultBranch: question.defaultBranch,
        generatedAt: (0,words/* isoTime */.Ly)(now),
        window: { from: (0,words/* isoTime */.Ly)(from), to: (0,words/* isoTime */.Ly)(now), days: lookbackDays },
        ...(trigger && { run: failedRun(trigger, scene) }),
        counts: {
            failedAttempts: new Set(failed.map(({ run, attempt }) => `${run.id}/${attempt}`)).size,
            failedJobs: failed.length,
            read: findings.length,
            classified: findings.filter(({ rule }) => rule !== undefined).length,
        },
        patterns: Object.fromEntries(patterns.map((pattern) => [pattern, counted.get(pattern)?.length ?? 0])),
        groups: (0,failures_case/* casesOf */.DS)(scene)
            .map((one) => groupOf(one, scene, rules))
            .toSorted(worstFirst),
        retry: worthRetrying(asked, scene).map((run) => failedRun(run, scene)),
        neverStarted: newest((0,failed_jobs/* neverStarted */.wK)(asked)).map((run) => failedRun(run, scene)),
        notMeasured: question.gaps,
    };
}
const states = ['failing-on-default-branch', 'failing', 'over'];
function worstFirst(a, b) {
    const byState = states.indexOf(a.state) - states.indexOf(b.state);
    if (byState !== 0)
        return byState;
    if (a.count !== b.count)
        return b.count - a.count;
    return a.lastSeen === b.lastSeen
        ? a.fingerprint < b.fingerprint
            ? -1
            : 1
        : a.lastSeen < b.lastSeen
            ? 1
            : -1;
}
/** The newest runs of their branches, where they failed, and all failed jobs are known to have failed for passing reasons. */
function worthRetrying(runs, { history }) {
    const inOrder = runs.toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id);
    const heads = new Map(inOrder.map((run) => [JSON.stringify([run.workflowId, run.branch, run.fromFork, run.event]), run]));
    return newest([...heads.values()].filter((run) => {
        if ((0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) !== 'failed')
            return false;
        const failed = (0,failed_jobs/* failedJobsOf */.lA)([{ ...run, attempts: [(0,model/* latestAttempt */.N7)(run)] }], history);
        return (failed.length > 0 &&
            failed.every(({ job }) => {
                const finding = history.findings.get(job.id);
                return finding !== undefined && (0,category/* isTransient */.d)(finding.category);
            }));
    }));
}
function newest(runs) {
    return runs.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id).slice(0, MAX_RUNS);
}
function failedRun(run, scene) {
    return { id: run.id, workflow: workflowName(scene, run.workflowId), url: runUrl(scene, run.id) };
}

// EXTERNAL MODULE: ./lib/core/reports/fit-json.js
var fit_json = __webpack_require__(16539);
;// CONCATENATED MODULE: ./lib/core/reports/fit-failures.js

const each = (change) => (report) => ({
    ...report,
    groups: report.groups.map(change),
});
const first = (max) => (report) => ({
    ...report,
    groups: report.groups.slice(0, max),
});
/** What is left out, the least missed first. */
const cuts = [
    {
        says: 'occurrences beyond the 3 newest',
        apply: each((group) => ({ ...group, occurrences: group.occurrences.slice(0, 3) })),
    },
    { says: 'groups beyond the 50 worst', apply: first(50) },
    { says: 'excerpts', apply: each(({ excerpt: _, ...group }) => group) },
    {
        says: 'tests, branches, workflows and jobs beyond 5',
        apply: each((group) => ({
            ...group,
            tests: group.tests.slice(0, 5),
            branches: group.branches.slice(0, 5),
            workflows: group.workflows.slice(0, 5),
            jobs: group.jobs.slice(0, 5),
        })),
    },
    { says: 'groups beyond the 10 worst', apply: first(10) },
    { says: 'blame and memory', apply: each(({ blame: _, memory: __, ...group }) => group) },
    { says: 'groups beyond the 3 worst', apply: first(3) },
    {
        says: 'runs, and gaps beyond 3',
        apply: (report) => ({
            ...report,
            retry: [],
            neverStarted: [],
            notMeasured: report.notMeasured.slice(0, 3),
        }),
    },
    { says: 'all groups and gaps', apply: (report) => ({ ...report, groups: [], notMeasured: [] }) },
];
/** The report as JSON of at most so many characters; `leftOut` names what was cut. The counts are never cut. */
function fitFailures(report, maxCharacters) {
    return (0,fit_json/* fitJson */.o)(report, cuts, maxCharacters);
}

// EXTERNAL MODULE: ./lib/render/document.js
var render_document = __webpack_require__(5523);
// EXTERNAL MODULE: ./lib/core/diagnosis/redact.js
var redact = __webpack_require__(76512);
// EXTERNAL MODULE: ./lib/render/literal.js
var literal = __webpack_require__(81091);
// EXTERNAL MODULE: ./lib/render/names.js
var names = __webpack_require__(44172);
;// CONCATENATED MODULE: ./lib/render/failure-group.js





const MAX_LINE = 160;
const MAX_TESTS = 10;
/** One cause: the line and what stands around it, what it means, what came with it, when it was before, what to do. */
function groupBlocks(group, urls) {
    const { blame, memory, insights } = group;
    return [
        { kind: 'heading', text: headingOf(group) },
        { kind: 'paragraph', content: whereOf(group, urls) },
        ...excerpt(group),
        {
            kind: 'list',
            items: [
                ...cause(group),
                ...tests(group),
                ...(blame ? blameItems(blame, urls) : []),
                ...(memory ? memoryItems(memory, urls) : []),
                ...insights.map((insight) => [{ strong: 'Note' }, `: ${insight}`]),
                ...todo(group),
            ],
        },
    ];
}
const marks = { 'failing-on-default-branch': '🔴', failing: '🟡', over: '⚪' };
function headingOf({ state, line, occurrences, jobs }) {
    const what = line ?? `${occurrences[0]?.step ?? jobs[0] ?? 'A job'} failed, and its log does not say why`;
    return `${marks[state]} ${(0,literal/* cut */.Jj)((0,redact/* redact */.E)(what), MAX_LINE)}`;
}
function whereOf({ occurrences, count, branches, firstSeen }, urls) {
    const [newest] = occurrences;
    if (!newest)
        return [];
    const { job, workflow, step, branch, url, lineNumber, linesLeftOut, at } = newest;
    return [
        (0,render_document/* link */.n)((0,names/* shortName */.EU)(job), url, urls.repositoryUrl),
        ` in ${(0,names/* shortName */.EU)(workflow)}`,
        ...(step === undefined ? [] : [` · step ${(0,names/* shortName */.EU)(step)}`]),
        ...(branch === undefined ? [] : [` · on ${(0,names/* shortName */.EU)(branch)}`]),
        ` · ${(0,names/* timeOf */.nR)(at)}`,
        ...(lineNumber === undefined ? [] : [` · line ${(0,words/* thousands */.oh)(lineNumber)} of its log`]),
        ...(linesLeftOut === undefined
            ? []
            : [` · log truncated: ${(0,words/* thousands */.oh)(linesLeftOut)} lines in its middle were not looked at`]),
        ...(count > 1
            ? [` · ${(0,words/* countInWords */.K4)(count, 'job')} on ${(0,words/* countInWords */.K4)(branches.length, 'branch', 'branches')}`]
            : []),
        ` · first seen ${(0,names/* timeOf */.nR)(firstSeen)}`,
    ];
}
function excerpt({ excerpt }) {
    if (!excerpt)
        return [];
    const lines = excerpt.lines.map((line, i) => `${i === excerpt.root ? '→' : ' '} ${line}`);
    return [{ kind: 'code', text: (0,redact/* redact */.E)(lines.join('\n')) }];
}
function cause({ category, rule, meaning, also }) {
    const known = rule === undefined ? category : `${category} · ${rule}`;
    const others = also.length > 0 ? ` · also ${also.slice(0, 3).join(' and ')}` : '';
    return [[{ strong: 'Cause' }, `: ${withoutMarks(meaning ?? 'Unclassified.')} · ${known}${others}`]];
}
function tests({ tests, testCount }) {
    if (testCount === 0)
        return [];
    const shown = tests.slice(0, MAX_TESTS).map((name) => (0,names/* shortName */.EU)((0,redact/* redact */.E)(name)));
    const more = testCount - shown.length;
    const rest = more > 0 ? ` · and ${(0,words/* thousands */.oh)(more)} more` : '';
    return [[{ strong: (0,words/* countInWords */.K4)(testCount, 'failing test') }, `: ${shown.join(' · ')}${rest}`]];
}
function blameItems(blame, urls) {
    const { kind, lastGood, firstBad, commitCount = 0, compareUrl, suspects, widened } = blame;
    const since = blame.onDefaultBranchSince;
    const range = [
        commitLink('good at', lastGood, urls),
        ', ',
        commitLink('bad at', firstBad, urls),
        ...(kind === 'commits'
            ? [': ', (0,render_document/* link */.n)((0,words/* countInWords */.K4)(commitCount, 'commit'), compareUrl, urls.repositoryUrl)]
            : []),
        ...(kind === 'not-compared' ? [': ', (0,render_document/* link */.n)('compare', compareUrl, urls.repositoryUrl)] : []),
        '.',
        ...widened.map((reason) => ` ${reason}`),
    ];
    return [
        ...(since
            ? [
                [
                    { strong: 'Not this branch’s own' },
                    `: ${(0,names/* shortName */.EU)(urls.defaultBranch)} fails in the same way, `,
                    (0,render_document/* link */.n)(`since ${(0,names/* timeOf */.nR)(since.at)}`, since.url, urls.repositoryUrl),
                    '.',
                ],
            ]
            : []),
        [{ strong: 'Came in' }, ': ', ...range],
        ...suspects.map((suspect) => [
            { strong: 'Suspect' },
            ': ',
            ...commitInWords(suspect, urls),
            ...(suspect.reasons.length > 0 ? [` – ${suspect.reasons.join(' · ')}`] : []),
        ]),
    ];
}
function memoryItems(memory, urls) {
    const { times, from, to, runs, branch, endedBy, mendedBy } = memory;
    const length = (0,words/* lengthInWords */.l5)((Date.parse(to) - Date.parse(from)) / 1000);
    return [
        [
            { strong: 'Seen before' },
            `: ${(0,words/* countInWords */.K4)(times, 'time')}, last from ${(0,names/* timeOf */.nR)(from)} for ${length}, in ${(0,words/* countInWords */.K4)(runs, 'run')}`,
            ...(branch === undefined ? [] : [` on ${(0,names/* shortName */.EU)(branch)}`]),
            '; ',
            commitLink('gone at', endedBy, urls),
            ...(mendedBy.length > 0 ? [', after '] : []),
            ...mendedBy.flatMap((commit, i) => [...(i > 0 ? ['; '] : []), ...commitInWords(commit, urls)]),
            '.',
        ],
    ];
}
/** Rules mark code for their page in the docs; here the renderer decides what becomes code. */
function withoutMarks(text) {
    return text.replaceAll('`', '');
}
function todo({ advice, prevention }) {
    return [
        ...(advice === undefined ? [] : [[{ strong: 'What to do' }, `: ${withoutMarks(advice)}`]]),
        ...(prevention === undefined
            ? []
            : [[{ strong: 'So that it stays away' }, `: ${withoutMarks(prevention)}`]]),
    ];
}
function commitLink(word, { sha, url, at }, { repositoryUrl }) {
    return (0,render_document/* link */.n)(`${word} ${sha.slice(0, 7)} (${(0,names/* timeOf */.nR)(at)})`, url, repositoryUrl);
}
function commitInWords({ sha, url, title, author, pull }, urls) {
    return [
        (0,render_document/* link */.n)(sha.slice(0, 7), url, urls.repositoryUrl),
        ` ${(0,names/* shortName */.EU)((0,redact/* redact */.E)(title))}`,
        ...(author === '' ? [] : [` by ${(0,names/* shortName */.EU)(author)}`]),
        ...(pull === undefined
            ? []
            : [' in ', (0,render_document/* link */.n)(`pull request ${pull.number}`, pull.url, urls.repositoryUrl)]),
    ];
}

// EXTERNAL MODULE: ./lib/render/table.js
var render_table = __webpack_require__(2236);
;// CONCATENATED MODULE: ./lib/render/failures.js





/** Groups that are told in full; the others have a row in the table. */
const MAX_WHOLE = 8;
const MAX_ROWS = 50;
/** What failed and why, for people: what holds up the default branch first. */
function failuresDoc(report) {
    const { groups } = report;
    const standing = groups.some(({ state }) => state === 'failing-on-default-branch');
    return {
        tone: groups.length === 0 ? 'neutral' : standing ? 'bad' : 'warning',
        title: titleOf(report),
        blocks: [
            basis(report),
            ...groups.slice(0, MAX_WHOLE).flatMap((group) => groupBlocks(group, report)),
            ...overview(report),
            ...runs('Worth running again: all that failed there usually passes', report.retry, report),
            ...runs('Never started: GitHub could not use the workflow file', report.neverStarted, report),
            ...gaps(report),
        ],
    };
}
function titleOf({ groups, counts, run }) {
    const where = run ? ` in ${(0,names/* shortName */.EU)(run.workflow)}` : '';
    if (counts.failedJobs === 0)
        return `No failed job${where}`;
    if (groups.length === 0)
        return `${(0,words/* countInWords */.K4)(counts.failedJobs, 'failed job')}${where}, of unknown cause`;
    return `${(0,words/* countInWords */.K4)(counts.failedJobs, 'failed job')}${where}, ${(0,words/* countInWords */.K4)(groups.length, 'cause')}`;
}
/** What all of it is of, in one line. */
function basis({ counts, window, patterns }) {
    const { failedJobs, failedAttempts, read, classified } = counts;
    const days = window.days === 1 ? 'day' : (0,words/* countInWords */.K4)(window.days, 'day');
    const kinds = Object.entries(patterns)
        .filter(([, count]) => count > 0)
        .map(([pattern, count]) => `${failures_names[pattern]} ${(0,words/* thousands */.oh)(count)}`);
    const parts = [
        `${(0,words/* countInWords */.K4)(failedJobs, 'failed job')} of ${(0,words/* countInWords */.K4)(failedAttempts, 'attempt')} in the ${days} until ${(0,names/* timeOf */.nR)(window.to)}`,
        `${(0,words/* countInWords */.K4)(read, 'log')} read, ${(0,words/* thousands */.oh)(classified)} of them understood`,
        ...(kinds.length > 0 ? [`by kind: ${kinds.join(', ')}`] : []),
    ];
    return { kind: 'paragraph', content: [`${parts.join(' · ')}.`] };
}
const failures_names = {
    typescript: 'TypeScript',
    dependency: 'dependencies',
    test: 'tests',
    build: 'build',
    other: 'other',
};
function overview(report) {
    const { groups, repositoryUrl } = report;
    if (groups.length < 2)
        return [];
    const table = (0,render_table/* tableOf */.c_)(groups.slice(0, MAX_ROWS), [
        { head: 'Cause', cell: ({ rule, category }) => rule ?? category },
        { head: 'Kind', cell: ({ pattern }) => failures_names[pattern] },
        { head: 'Jobs', align: 'right', cell: ({ count }) => (0,words/* thousands */.oh)(count) },
        { head: 'First seen', cell: ({ firstSeen }) => (0,names/* timeOf */.nR)(firstSeen) },
        { head: 'Last seen', cell: ({ lastSeen }) => (0,names/* timeOf */.nR)(lastSeen) },
        {
            head: 'Newest',
            cell: ({ occurrences: [newest] }) => newest ? (0,render_document/* link */.n)((0,names/* shortName */.EU)(newest.job), newest.url, repositoryUrl) : '–',
        },
        { head: 'Now', cell: ({ state }) => failures_states[state] },
    ]);
    const more = groups.length - MAX_ROWS;
    const rest = { kind: 'paragraph', content: [`… and ${(0,words/* countInWords */.K4)(more, 'more cause')}.`] };
    return [{ kind: 'heading', text: 'All causes' }, table, ...(more > 0 ? [rest] : [])];
}
const failures_states = {
    'failing-on-default-branch': '🔴 default branch',
    failing: '🟡 failing',
    over: '⚪ over',
};
function runs(what, failed, { repositoryUrl }) {
    if (failed.length === 0)
        return [];
    const items = failed.map(({ id, workflow, url }) => [
        (0,render_document/* link */.n)(`${(0,names/* shortName */.EU)(workflow)}, run ${id}`, url, repositoryUrl),
    ]);
    return (0,render_table/* folded */.TM)(`${what} (${(0,words/* countInWords */.K4)(failed.length, 'run')})`, [{ kind: 'list', items }]);
}
function gaps({ notMeasured }) {
    if (notMeasured.length === 0)
        return [];
    return [
        { kind: 'heading', text: 'Not read' },
        { kind: 'list', items: notMeasured.map(({ what, why }) => [{ strong: what }, ` – ${why}`]) },
    ];
}

;// CONCATENATED MODULE: ./lib/modes/analyze-failures.js




/** As for the report of health: a job's outputs may have 1 MB together, counted as UTF-16. */
const MAX_FAILURES_CHARACTERS = 200_000;
/** Beyond these the runner shows none of a level. `ExecutionContext.cs` of the runner. */
const MAX_ANNOTATIONS = 9;
/** Reads the logs of failed jobs: what broke, since when, and with what. */
const analyzeFailures = (inputs, session) => {
    const report = assessFailures({ ...session, lookbackDays: inputs.lookbackDays, rules: rules/* rules */.a });
    return {
        doc: failuresDoc(report),
        outputs: { failures: fitFailures(report, MAX_FAILURES_CHARACTERS) },
        files: [
            { name: 'failures.json', text: `${JSON.stringify(report, undefined, 2)}\n`, output: 'failures-path' },
        ],
        annotations: report.groups.flatMap(annotationOf).slice(0, MAX_ANNOTATIONS),
    };
};
/** Of what still fails, and beside the line where the error says where it is. */
function annotationOf(group) {
    const { state, place, line, meaning, jobs } = group;
    if (state === 'over' || !place || line === undefined)
        return [];
    const level = state === 'failing-on-default-branch' ? 'error' : 'warning';
    return [{ level, message: [`${jobs[0] ?? ''}: ${line}`, meaning].filter(Boolean).join(' — '), place }];
}


/***/ }),

/***/ 5523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
/**
 * What a report says, before it is known where. All text is plain: a renderer makes it literal in its own markup,
 * and nothing that strangers wrote becomes markup anywhere. Only `link` makes links.
 */
/**
 * A link to a page of our own server: anything else stays text. `serverUrl` is the runner's `GITHUB_SERVER_URL`,
 * from which the report's addresses were made.
 */
function link(text, href, serverUrl) {
    if (href === undefined || !URL.canParse(href))
        return text;
    const url = new URL(href);
    const ours = url.origin === new URL(serverUrl).origin && /^https?:$/.test(url.protocol);
    const plain = url.username === '' && url.password === '';
    return ours && plain ? { text: text.trim() || url.href, href: url.href } : text;
}


/***/ }),

/***/ 44172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   k1: () => (/* binding */ workflowLink),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5523);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81091);


/** Of a name: longer ones make a table unreadable. */
const MAX_NAME = 80;
function shortName(name) {
    return (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(name, MAX_NAME);
}
/** A workflow as a link to its page; by its number where nothing else is known of it. */
function workflowLink(id, { workflows, repositoryUrl }) {
    const known = workflows.find((workflow) => workflow.id === id);
    return known ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .n)(shortName(known.name), known.url, repositoryUrl) : `workflow ${id ?? ''}`.trim();
}
/** `2026-03-09 12:00 UTC` of an ISO time, which is ours. */
function timeOf(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);

function tableOf(rows, columns) {
    return {
        kind: 'table',
        head: columns.map(({ head }) => head),
        align: columns.map(({ align }) => align ?? 'left'),
        rows: rows.map((row) => columns.map(({ cell }) => inlines(cell(row)))),
    };
}
/** A table of the first rows, and how many more there are. */
function topOf(rows, columns, { max, of }) {
    const more = rows.length - max;
    const rest = { kind: 'paragraph', content: [`… and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(more, `more ${of}`)}.`] };
    return [tableOf(rows.slice(0, max), columns), ...(more > 0 ? [rest] : [])];
}
function inlines(cell) {
    return Array.isArray(cell) ? cell : [cell];
}
/** Blocks behind one line, which says what is in them. */
function folded(summary, blocks) {
    return [{ kind: 'details', summary, blocks }];
}


/***/ })

};
