export const id = 667;
export const ids = [667];
export const modules = {

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
