export const id = 163;
export const ids = [163,803];
export const modules = {

/***/ 53803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ raisedNow)
/* harmony export */ });
/**
 * What was raised until now, with what these alerts add to it: an alert that goes on keeps the time at which it was
 * first raised. `info` alarms nobody, so it is neither a detection nor a false alarm.
 */
function raisedNow(alerts, { raised }, now) {
    const added = alerts
        .filter(({ severity, key }) => severity !== 'info' && !raised.has(key))
        .map(({ key, rule, workflowId = 0, causedAt, runId }) => [
        key,
        {
            rule,
            workflowId,
            at: now,
            ...(causedAt !== undefined && { causedAt: Date.parse(causedAt) / 1000 }),
            ...(runId !== undefined && { runId }),
        },
    ]);
    return new Map([...raised, ...added]);
}


/***/ }),

/***/ 41245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assessFailures: () => (/* binding */ assessFailures)
/* harmony export */ });
/* harmony import */ var _diagnosis_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38201);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57206);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44474);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51055);
/* harmony import */ var _failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1659);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2943);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41057);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19163);








/** Runs named in a list at most. */
const MAX_RUNS = 20;
/** What failed, why, since when and with what. Pure: the same history and question give the same report. */
function assessFailures(question) {
    const { now, lookbackDays, history, triggeredBy, rules, betterThresholds: thresholds = [] } = question;
    const from = now - Math.round(lookbackDays * _model_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_);
    const scene = { ...question, from };
    const asked = (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .watchedRuns */ .BZ)(scene).filter((run) => (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .isAsked */ .D6)(run, scene));
    const failed = (0,_failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .failedJobsOf */ .lA)(asked, history);
    const findings = failed.flatMap(({ job }) => history.findings.get(job.id) ?? []);
    const counted = Map.groupBy(findings, _pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .patternOf */ .I);
    const trigger = triggeredBy === undefined ? undefined : history.runs.get(triggeredBy);
    return {
        schemaVersion: 1,
        mode: 'analyze-failures',
        repository: question.repository,
        repositoryUrl: question.repositoryUrl,
        defaultBranch: question.defaultBranch,
        generatedAt: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(now),
        window: { from: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(from), to: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(now), days: lookbackDays },
        ...(trigger && { run: failedRun(trigger, scene) }),
        counts: {
            failedAttempts: new Set(failed.map(({ run, attempt }) => `${run.id}/${attempt}`)).size,
            failedJobs: failed.length,
            read: findings.length,
            classified: findings.filter(({ rule }) => rule !== undefined).length,
        },
        patterns: Object.fromEntries(_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .patterns */ .q.map((pattern) => [pattern, counted.get(pattern)?.length ?? 0])),
        groups: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .casesOf */ .DS)(scene)
            .map((one) => (0,_group_js__WEBPACK_IMPORTED_MODULE_5__/* .groupOf */ .F)(one, scene, rules))
            .toSorted(worstFirst),
        retry: worthRetrying(asked, scene).map((run) => failedRun(run, scene)),
        neverStarted: newest((0,_failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .neverStarted */ .wK)(asked)).map((run) => failedRun(run, scene)),
        ...(thresholds.length > 0 && { thresholds }),
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
        if ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAttempt */ .N7)(run)) !== 'failed')
            return false;
        const failed = (0,_failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .failedJobsOf */ .lA)([{ ...run, attempts: [(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAttempt */ .N7)(run)] }], history);
        return (failed.length > 0 &&
            failed.every(({ job }) => {
                const finding = history.findings.get(job.id);
                return finding !== undefined && (0,_diagnosis_category_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .d)(finding.category);
            }));
    }));
}
function newest(runs) {
    return runs.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id).slice(0, MAX_RUNS);
}
function failedRun(run, scene) {
    return { id: run.id, workflow: (0,_scene_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowName */ .tv)(scene, run.workflowId), url: (0,_scene_js__WEBPACK_IMPORTED_MODULE_7__/* .runUrl */ .Vp)(scene, run.id) };
}


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyzeFailures: () => (/* binding */ analyzeFailures)
});

// EXTERNAL MODULE: ./lib/core/diagnosis/rules/index.js + 25 modules
var rules = __webpack_require__(73770);
// EXTERNAL MODULE: ./lib/core/failures/assess-failures.js
var assess_failures = __webpack_require__(41245);
// EXTERNAL MODULE: ./lib/core/backtest/tuning.js + 7 modules
var tuning = __webpack_require__(71801);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/vitals/workflow-runs.js
var workflow_runs = __webpack_require__(51089);
;// CONCATENATED MODULE: ./lib/core/failures/threshold-advice.js



/** Thresholds of alert rules that would clearly have been better on what is remembered: each with that one alone. */
function thresholdAdvice(question) {
    const { history, now, thresholds, settings, defaultBranch } = question;
    const lookback = Math.round(question.lookbackDays * model/* DAY */.d_);
    const from = (0,workflow_runs/* reachOf */.x)(history, now, now - 2 * lookback);
    const { rules } = (0,tuning/* tuningOf */.J)((0,workflow_runs/* workflowRuns */.A)(history, question, from), {
        ...{ branch: defaultBranch, lookback, thresholds, settings, from, now },
        wantedFalsePercent: settings.targets['false-positives'],
    });
    return rules.flatMap((rule) => {
        const candidates = rule.candidates.filter(({ threshold }) => threshold === rule.suggestion);
        return candidates.length === 0 ? [] : [{ ...rule, candidates }];
    });
}

// EXTERNAL MODULE: ./lib/core/failures/case.js + 3 modules
var failures_case = __webpack_require__(51055);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/core/failures/failed-jobs.js
var failed_jobs = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/core/known-issues/matching.js
var matching = __webpack_require__(98871);
;// CONCATENATED MODULE: ./lib/core/known-issues/hits.js



/** By the number of the issue. Only of jobs whose logs were read. */
function hitsOf(runs, { history, now }, watched) {
    const hits = (0,failed_jobs/* failedJobsOf */.lA)(runs, history).flatMap(({ job }) => {
        const finding = history.findings.get(job.id);
        const age = now - job.startedAt;
        if (!finding || age > 30 * model/* DAY */.d_)
            return [];
        return (0,matching/* issuesOf */.w)(finding, watched).map(({ number }) => ({ number, age }));
    });
    const within = (number, days) => hits.filter((hit) => hit.number === number && hit.age <= days * model/* DAY */.d_).length;
    return new Map(watched.map(({ number }) => [
        number,
        { day: within(number, 1), week: within(number, 7), month: within(number, 30) },
    ]));
}

;// CONCATENATED MODULE: ./lib/core/known-issues/hit-table.js



const START = '<!-- pipeline-vitals:hits -->';
const END = '<!-- /pipeline-vitals:hits -->';
/** GitHub refuses an issue's text that is longer. */
const MAX_BODY = 65_536;
/** Those of the issues that were read just now, where their numbers have changed. */
function hitTables(scene) {
    const { knownIssues = [] } = scene;
    const hits = hitsOf((0,failures_case/* watchedRuns */.BZ)(scene), scene, knownIssues);
    return knownIssues.flatMap(({ number, body }) => {
        const found = hits.get(number);
        const changed = body === undefined || !found ? undefined : withHitTable(body, found);
        return changed === undefined ? [] : [{ number, body: changed }];
    });
}
/**
 * The text of an issue with its hit table; `undefined` where there is nothing to change. Everything outside of the two
 * marks is its author's. An issue that was never hit gets no table.
 */
function withHitTable(body, hits) {
    const end = body.lastIndexOf(END);
    const start = end < 0 ? -1 : body.lastIndexOf(START, end);
    if (start < 0 && hits.month === 0)
        return undefined;
    const table = `${START}\n${tableOf(hits)}\n${END}`;
    // Marks of which one is missing are text like any other.
    const changed = start < 0
        ? `${body.trimEnd()}\n\n${table}\n`
        : `${body.slice(0, start)}${table}${body.slice(end + END.length)}`;
    return normal(changed) === normal(body) || changed.length > MAX_BODY ? undefined : changed;
}
function tableOf({ day, week, month }) {
    return [
        '| Failed jobs with this line | 24 hours | 7 days | 30 days |',
        '| --- | --: | --: | --: |',
        `| of those whose logs were read | ${(0,words/* thousands */.oh)(day)} | ${(0,words/* thousands */.oh)(week)} | ${(0,words/* thousands */.oh)(month)} |`,
    ].join('\n');
}
/** People who edit an issue in the browser leave carriage returns. */
const normal = (text) => text.replaceAll('\r\n', '\n').trimEnd();

// EXTERNAL MODULE: ./lib/core/reports/output-json.js
var output_json = __webpack_require__(76929);
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
        says: 'runs, thresholds, and gaps beyond 3',
        apply: ({ thresholds: _, ...report }) => ({
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
    return (0,output_json/* reportJson */.l4)(report, cuts, maxCharacters);
}

// EXTERNAL MODULE: ./lib/render/document.js
var render_document = __webpack_require__(5523);
// EXTERNAL MODULE: ./lib/render/failure-group.js
var failure_group = __webpack_require__(90732);
// EXTERNAL MODULE: ./lib/render/gaps.js
var gaps = __webpack_require__(49747);
// EXTERNAL MODULE: ./lib/render/health-tuning.js
var health_tuning = __webpack_require__(39024);
// EXTERNAL MODULE: ./lib/render/marks.js
var marks = __webpack_require__(46834);
// EXTERNAL MODULE: ./lib/render/names.js
var names = __webpack_require__(44172);
// EXTERNAL MODULE: ./lib/render/table.js
var render_table = __webpack_require__(2236);
;// CONCATENATED MODULE: ./lib/render/failures.js








/** Groups that are told in full; the others have a row in the table. */
const MAX_WHOLE = 8;
const MAX_ROWS = 50;
/** What failed and why, for people: what holds up the default branch first. */
function failuresDoc(report) {
    const { groups } = report;
    return {
        tone: toneOf(report),
        title: titleOf(report),
        blocks: [
            basis(report),
            ...groups.slice(0, MAX_WHOLE).flatMap((group) => (0,failure_group/* groupBlocks */.mV)(group, report)),
            ...overview(report),
            ...runs('Worth running again: all that failed there usually passes', report.retry, report),
            ...runs('Never started: GitHub could not use the workflow file', report.neverStarted, report),
            ...thresholds(report),
            ...(0,gaps/* gapList */.P)('Not read', report.notMeasured),
        ],
    };
}
/** What was not read is neither good nor bad. */
function toneOf({ groups, counts, notMeasured }) {
    if (groups.some(({ state }) => state === 'failing-on-default-branch'))
        return 'bad';
    if (groups.length > 0)
        return 'warning';
    return counts.failedJobs === 0 && notMeasured.length === 0 ? 'good' : 'neutral';
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
        { head: 'Now', cell: ({ state }) => (0,marks/* causeState */.lU)(state) },
    ]);
    const more = groups.length - MAX_ROWS;
    const rest = { kind: 'paragraph', content: [`… and ${(0,words/* countInWords */.K4)(more, 'more cause')}.`] };
    return [{ kind: 'heading', text: 'All causes' }, table, ...(more > 0 ? [rest] : [])];
}
function runs(what, failed, { repositoryUrl }) {
    if (failed.length === 0)
        return [];
    const items = failed.map(({ id, workflow, url }) => [
        (0,render_document/* link */.n)(`${(0,names/* shortName */.EU)(workflow)}, run ${id}`, url, repositoryUrl),
    ]);
    return (0,render_table/* folded */.TM)(`${what} (${(0,words/* countInWords */.K4)(failed.length, 'run')})`, [{ kind: 'list', items }]);
}
function thresholds({ thresholds = [] }) {
    if (thresholds.length === 0)
        return [];
    return [{ kind: 'heading', text: 'Threshold changes worth making' }, ...(0,health_tuning/* suggestions */.Gn)(thresholds)];
}

// EXTERNAL MODULE: ./lib/modes/health-check.js + 9 modules
var health_check = __webpack_require__(89319);
;// CONCATENATED MODULE: ./lib/modes/analyze-failures.js







/** As for the report of health: a job's outputs may have 1 MB together, counted as UTF-16. */
const MAX_FAILURES_CHARACTERS = 200_000;
/** Beyond these the runner shows none of a level. `ExecutionContext.cs` of the runner. */
const MAX_ANNOTATIONS = 9;
/** Reads the logs of failed jobs: what broke, since when, and with what. */
const analyzeFailures = (inputs, session) => {
    const { lookbackDays } = inputs;
    // What one run tells says nothing of thresholds.
    const advice = session.triggeredBy === undefined
        ? thresholdAdvice({ ...session, lookbackDays, thresholds: (0,health_check.thresholdsOf)(inputs) })
        : [];
    const report = (0,assess_failures.assessFailures)({
        ...session,
        lookbackDays,
        rules: [...session.settings.failureRules, ...rules.rules],
        betterThresholds: advice,
    });
    return {
        doc: failuresDoc(report),
        outputs: { failures: fitFailures(report, MAX_FAILURES_CHARACTERS) },
        files: [
            { name: 'failures.json', text: `${JSON.stringify(report, undefined, 2)}\n`, output: 'failures-path' },
        ],
        annotations: report.groups.flatMap(annotationOf).slice(0, MAX_ANNOTATIONS),
        hitTables: hitTables(session),
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

/***/ 90732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ commitInWords),
/* harmony export */   mV: () => (/* binding */ groupBlocks),
/* harmony export */   yG: () => (/* binding */ diagnosisBlocks)
/* harmony export */ });
/* harmony import */ var _core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76512);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5523);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81091);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46834);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44172);






const MAX_LINE = 160;
const MAX_TESTS = 10;
/** One cause: the line and what stands around it, what it means, what came with it, when it was before, what to do. */
function groupBlocks(group, urls) {
    return blocksOf(group, urls, todo(group));
}
/** The same without what to do, for where that is said in another way. */
function diagnosisBlocks(group, urls) {
    return blocksOf(group, urls, []);
}
function blocksOf(group, urls, last) {
    const { blame, memory, insights } = group;
    return [
        { kind: 'heading', text: headingOf(group) },
        { kind: 'paragraph', content: whereOf(group, urls) },
        ...excerpt(group),
        {
            kind: 'list',
            items: [
                ...cause(group),
                ...knownIssues(group, urls),
                ...tests(group),
                ...(blame ? blameItems(blame, urls) : []),
                ...(memory ? memoryItems(memory, urls) : []),
                ...insights.map((insight) => [{ strong: 'Note' }, `: ${insight}`]),
                ...last,
            ],
        },
    ];
}
function headingOf({ state, line, occurrences, jobs }) {
    const what = line ?? `${occurrences[0]?.step ?? jobs[0] ?? 'A job'} failed, and its log does not say why`;
    return `${_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .causeMarks */ .Cb[state]} ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(what), MAX_LINE)}`;
}
function whereOf({ occurrences, count, branches, firstSeen }, urls) {
    const [newest] = occurrences;
    if (!newest)
        return [];
    const { job, workflow, step, url, lineNumber, linesLeftOut, at } = newest;
    return [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .n)((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(job), url, urls.repositoryUrl),
        ` in ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(workflow)}`,
        ...(step === undefined ? [] : [` · step ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(step)}`]),
        ...(newest.branch === undefined ? [] : [` · on ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .branchName */ .at)(newest)}`]),
        ` · ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOf */ .nR)(at)}`,
        ...(lineNumber === undefined ? [] : [` · line ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(lineNumber)} of its log`]),
        ...(linesLeftOut === undefined
            ? []
            : [` · log truncated: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(linesLeftOut)} lines in its middle were not looked at`]),
        ...(count > 1
            ? [` · ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(count, 'job')} on ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(branches.length, 'branch', 'branches')}`]
            : []),
        ` · first seen ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOf */ .nR)(firstSeen)}`,
    ];
}
function excerpt({ excerpt }) {
    if (!excerpt)
        return [];
    const lines = excerpt.lines.map((line, i) => `${i === excerpt.root ? '→' : ' '} ${line.replace(/[\r\n]/g, ' ')}`);
    return [{ kind: 'code', text: (0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(lines.join('\n')) }];
}
function cause({ category, rule, meaning, also }) {
    const known = rule === undefined ? category : `${category} · ${rule}`;
    const others = also.length > 0 ? ` · also ${also.slice(0, 3).join(' and ')}` : '';
    return [[{ strong: 'Cause' }, `: ${meaning ?? 'Unclassified.'} · ${known}${others}`]];
}
function knownIssues({ knownIssues = [] }, { repositoryUrl }) {
    return knownIssues.map(({ number, title, url }) => [
        { strong: 'Known' },
        ': ',
        (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .n)(`issue ${number}`, url, repositoryUrl),
        ` ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(title))}`,
    ]);
}
function tests({ tests, testCount }) {
    if (testCount === 0)
        return [];
    const shown = tests.slice(0, MAX_TESTS).map((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(name)));
    const more = testCount - shown.length;
    const rest = more > 0 ? ` · and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(more)} more` : '';
    return [[{ strong: (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(testCount, 'failing test') }, `: ${shown.join(' · ')}${rest}`]];
}
function blameItems(blame, urls) {
    const { kind, lastGood, firstBad, commitCount = 0, compareUrl, suspects, widened } = blame;
    const since = blame.onDefaultBranchSince;
    const range = [
        commitLink('good at', lastGood, urls),
        ', ',
        commitLink('bad at', firstBad, urls),
        ...(kind === 'commits'
            ? [': ', (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .n)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(commitCount, 'commit'), compareUrl, urls.repositoryUrl)]
            : []),
        ...(kind === 'not-compared' ? [': ', (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .n)('compare', compareUrl, urls.repositoryUrl)] : []),
        '.',
        ...widened.map((reason) => ` ${reason}`),
    ];
    return [
        ...(since
            ? [
                [
                    { strong: 'Not this branch’s own' },
                    `: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(urls.defaultBranch)} fails in the same way, `,
                    (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .n)(`since ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOf */ .nR)(since.at)}`, since.url, urls.repositoryUrl),
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
    const length = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)((Date.parse(to) - Date.parse(from)) / 1000);
    return [
        [
            { strong: 'Seen before' },
            `: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(times, 'time')}, last from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOf */ .nR)(from)} for ${length}, in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(runs, 'run')}`,
            ...(branch === undefined ? [] : [` on ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(branch)}`]),
            '; ',
            commitLink('gone at', endedBy, urls),
            ...(mendedBy.length > 0 ? [', after '] : []),
            ...mendedBy.flatMap((commit, i) => [...(i > 0 ? ['; '] : []), ...commitInWords(commit, urls)]),
            '.',
        ],
    ];
}
function todo({ advice, prevention }) {
    return [
        ...(advice === undefined ? [] : [[{ strong: 'What to do' }, `: ${advice}`]]),
        ...(prevention === undefined ? [] : [[{ strong: 'So that it stays away' }, `: ${prevention}`]]),
    ];
}
function commitLink(word, { sha, url, at }, { repositoryUrl }) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .n)(`${word} ${sha.slice(0, 7)} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOf */ .nR)(at)})`, url, repositoryUrl);
}
function commitInWords({ sha, url, title, author, pull }, urls) {
    return [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .n)(sha.slice(0, 7), url, urls.repositoryUrl),
        ` ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(title))}`,
        ...(author === '' ? [] : [` by ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(author)}`]),
        ...(pull === undefined
            ? []
            : [' in ', (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .n)(`pull request ${pull.number}`, pull.url, urls.repositoryUrl)]),
    ];
}


/***/ })

};
