export const id = 190;
export const ids = [190,803];
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

/***/ 91136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dashboardFiles: () => (/* binding */ dashboardFiles)
});

// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/core/vitals/incidents.js
var incidents = __webpack_require__(59888);
;// CONCATENATED MODULE: ./lib/core/dashboard/broken-workflows.js



/** Workflows whose default branch is red: where it broke, and why as far as logs were read. The longest red first. */
function brokenWorkflows({ health, failures, runs }) {
    const { defaultBranch, repositoryUrl } = health;
    const onMain = Map.groupBy(runs.filter((run) => (0,model/* onDefaultBranch */.Lt)(run, defaultBranch)), ({ workflowId }) => workflowId);
    return health.workflows
        .flatMap(({ id, name, recovery }) => recovery.open.flatMap((open) => {
        const ends = endsOf((0,incidents/* inOrder */.al)(onMain.get(id) ?? []), repositoryUrl);
        return ends
            ? [
                {
                    workflowId: id,
                    ...factsOf(open),
                    ...ends,
                    fingerprints: causes(name, { failures, defaultBranch }),
                },
            ]
            : [];
    }))
        .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.workflowId - b.workflowId));
}
function factsOf({ since, atLeast, failedRuns, failedJobs }) {
    return { since, ...(atLeast && { atLeast }), failedRuns, ...(failedJobs && { failedJobs }) };
}
/** Between which commits it broke. */
function endsOf(runs, repositoryUrl) {
    const good = runs.findLastIndex((run) => (0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) === 'passed');
    const [lastGood, firstBad, lastBad] = [runs[good], runs[good + 1], runs.at(-1)];
    if (!firstBad || !lastBad)
        return undefined;
    const point = ({ sha, createdAt, id }) => ({
        ...{ sha, at: (0,words/* isoTime */.Ly)(createdAt), url: `${repositoryUrl}/actions/runs/${id}` },
    });
    const isElsewhere = lastGood !== undefined && lastGood.sha !== firstBad.sha;
    const [base, head] = [lastGood?.sha ?? '', firstBad.sha].map((sha) => encodeURIComponent(sha.toWellFormed()));
    return {
        firstBad: point(firstBad),
        lastBad: point(lastBad),
        ...(lastGood && { lastGood: point(lastGood) }),
        ...(isElsewhere && { compareUrl: `${repositoryUrl}/compare/${base}...${head}` }),
    };
}
/** Fingerprints of what fails in a workflow on the default branch; first what was blamed there. */
function causes(workflow, { failures, defaultBranch }) {
    const isThere = ({ state, workflows, branches }) => state === 'failing-on-default-branch' && workflows.includes(workflow) && branches.includes(defaultBranch);
    return failures
        .filter(isThere)
        .toSorted((a, b) => Number(b.blame?.workflow === workflow) - Number(a.blame?.workflow === workflow))
        .map(({ fingerprint }) => fingerprint);
}

// EXTERNAL MODULE: ./lib/core/history/history.js + 1 modules
var history_history = __webpack_require__(36773);
;// CONCATENATED MODULE: ./lib/core/dashboard/counted-runs.js

/** The runs of watched workflows since `from`, oldest first. What GitHub does not have any more did not happen. */
function countedRuns(history, { now, includes }, from) {
    const isWatched = new Map([...history.workflows].map(([id, workflow]) => [id, includes(workflow)]));
    return [...history.runs.values()]
        .filter(({ id, workflowId, createdAt }) => createdAt >= from &&
        createdAt <= now &&
        isWatched.get(workflowId) === true &&
        !history.gone.has((0,history_history/* runKey */.r7)(id)))
        .toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id);
}

// EXTERNAL MODULE: ./lib/core/vitals/executions.js
var executions = __webpack_require__(45160);
// EXTERNAL MODULE: ./lib/core/vitals/executions-by-job.js
var executions_by_job = __webpack_require__(86686);
;// CONCATENATED MODULE: ./lib/core/dashboard/grid-state.js
/**
 * What a row of cells, newest first, comes to. Two failed commits with passed ones around each are no proof of a
 * flake, since the code differed: only a commit that both failed and passed is.
 */
function stateOfCells(cells) {
    const decided = cells.replace(/[^PFf]/g, '');
    if (decided === '')
        return 'unknown';
    if (decided.startsWith('F'))
        return 'broken';
    if (decided.includes('f'))
        return 'flaky';
    return decided.includes('F') ? 'mended' : 'steady';
}

;// CONCATENATED MODULE: ./lib/core/dashboard/grid.js





/** A screen's width of columns; TestGrid shows as many. */
const MAX_COMMITS = 50;
/**
 * Every job against the newest commits of the default branch. The rows say what happened, commit by commit: a job that
 * broke is red from one commit on, one that is flaky is mixed. What is red most lately comes first.
 */
function gridOf(runs, { history, defaultBranch, workflows }) {
    const byCommit = Map.groupBy(runs.filter((run) => (0,model/* onDefaultBranch */.Lt)(run, defaultBranch)), ({ sha }) => sha);
    const newest = [...byCommit]
        .toSorted(([, a], [, b]) => createdAt(b) - createdAt(a) || newestId(b) - newestId(a))
        .slice(0, MAX_COMMITS);
    const titles = titlesIn(history);
    const columns = new Map(newest.map(([sha], i) => [sha, i]));
    const shown = newest.flatMap(([, ofCommit]) => ofCommit);
    return {
        commits: newest.map(([sha, ofCommit]) => commitOf(sha, ofCommit, titles)),
        rows: inOrder([...runRows(shown, columns), ...jobRows(shown, columns, history)], workflows),
    };
}
/** Of the first run: later ones may be nightly, or years younger. */
function createdAt(runs) {
    return runs.reduce((first, run) => Math.min(first, run.createdAt), Number.POSITIVE_INFINITY);
}
function newestId(runs) {
    return runs.reduce((newest, { id }) => Math.max(newest, id), 0);
}
function commitOf(sha, runs, titles) {
    const title = titles.get(sha);
    const newest = new Map();
    for (const { id, workflowId } of runs)
        newest.set(workflowId, Math.max(id, newest.get(workflowId) ?? 0));
    return { sha, at: (0,words/* isoTime */.Ly)(createdAt(runs)), ...(title !== undefined && { title }), runs: [...newest] };
}
/** Of the commits that were compared when something broke. */
function titlesIn({ ranges }) {
    return new Map([...ranges.values()].flatMap(({ commits }) => commits.map(({ sha, title }) => [sha, title])));
}
/** What the runs of each workflow came to, whose jobs may not be known. */
function runRows(runs, columns) {
    return [...Map.groupBy(runs, ({ workflowId }) => workflowId)].map(([workflowId, ofWorkflow]) => {
        const seen = ofWorkflow.flatMap((run) => run.attempts.map((attempt) => ({
            sha: run.sha,
            outcome: (0,model/* outcomeOf */.sG)(attempt),
            ended: attempt.conclusion,
        })));
        const cells = cellsOf(seen, columns);
        return { workflowId, state: stateOfCells(cells), cells, failed: [] };
    });
}
function jobRows(runs, columns, history) {
    return (0,executions_by_job/* executionsByJob */.GX)((0,executions/* executionsOf */.t)(runs, history)).map(({ workflowId, name, executions }) => {
        const seen = executions.map(({ run, job }) => ({
            ...{ sha: run.sha, outcome: outcomeOfJob(run, job), ended: job.conclusion },
        }));
        const cells = cellsOf(seen, columns);
        const failed = failuresIn(executions, columns, history);
        return { workflowId, job: name, state: stateOfCells(cells), cells, failed };
    });
}
/** The job that a time limit ended is called cancelled, like those that somebody cancelled. */
function outcomeOfJob(run, job) {
    const { conclusion, hitTimeLimit } = (0,model/* latestAttempt */.N7)(run);
    return job.conclusion === 'cancelled' && conclusion === 'cancelled' && hitTimeLimit
        ? 'failed'
        : (0,model/* outcomeOf */.sG)(job);
}
function cellsOf(seen, columns) {
    const bySha = Map.groupBy(seen, ({ sha }) => sha);
    return [...columns.keys()].map((sha) => cellOf(bySha.get(sha) ?? [])).join('');
}
function cellOf(seen) {
    const has = (outcome) => seen.some((one) => one.outcome === outcome);
    if (has('passed'))
        return has('failed') ? 'f' : 'P';
    if (has('failed'))
        return 'F';
    if (has('unfinished'))
        return 'r';
    if (seen.length === 0)
        return ' ';
    return seen.every(({ ended }) => ended === 'skipped' || ended === 'neutral') ? 's' : 'c';
}
/** The newest failed execution at each commit. */
function failuresIn(executions, columns, { findings }) {
    const newest = new Map();
    for (const { run, job } of executions) {
        const commit = columns.get(run.sha);
        if (commit === undefined || outcomeOfJob(run, job) !== 'failed')
            continue;
        if ((newest.get(commit)?.jobId ?? 0) > job.id)
            continue;
        const fingerprint = findings.get(job.id)?.fingerprint;
        newest.set(commit, {
            ...{ commit, runId: run.id, jobId: job.id },
            ...(fingerprint !== undefined && { fingerprint }),
        });
    }
    return [...newest.values()].toSorted((a, b) => a.commit - b.commit);
}
const urgency = { broken: 0, flaky: 1, mended: 2, unknown: 3, steady: 3 };
/** Workflows with what is broken first, in each its runs and then its jobs, the same way. */
function inOrder(rows, workflows) {
    const rank = new Map(workflows.map(({ id }, i) => [id, i]));
    return [...Map.groupBy(rows, ({ workflowId }) => workflowId)]
        .map(([workflowId, ofWorkflow]) => ({
        workflowId,
        worst: Math.min(...ofWorkflow.map(({ state }) => urgency[state])),
        rows: ofWorkflow.toSorted((a, b) => Number(a.job !== undefined) - Number(b.job !== undefined) ||
            urgency[a.state] - urgency[b.state] ||
            (0,executions_by_job/* inOrderOfJobs */.Hg)({ workflowId, name: a.job ?? '' }, { workflowId, name: b.job ?? '' })),
    }))
        .toSorted((a, b) => a.worst - b.worst || (rank.get(a.workflowId) ?? 0) - (rank.get(b.workflowId) ?? 0))
        .flatMap(({ rows: ofWorkflow }) => ofWorkflow);
}

// EXTERNAL MODULE: ./lib/core/incidents/incident.js
var incidents_incident = __webpack_require__(82865);
// EXTERNAL MODULE: ./lib/core/reports/health.js
var health = __webpack_require__(40925);
;// CONCATENATED MODULE: ./lib/core/dashboard/ongoing-incidents.js



/** What is remembered as going on, the gravest and then the oldest first. */
function ongoingIncidents({ history, repositoryUrl, now }) {
    return [...history.incidents.incidents.values()]
        .filter((incident) => (0,incidents_incident/* isActive */.$m)(incident) && !(0,incidents_incident/* isLapsed */.KV)(incident, now))
        .map((incident) => ongoing_incidents_factsOf(incident, { repositoryUrl, now }))
        .toSorted((a, b) => health/* severities */.g.indexOf(a.severity) - health/* severities */.g.indexOf(b.severity) ||
        (a.since < b.since ? -1 : a.since > b.since ? 1 : a.title < b.title ? -1 : 1));
}
function ongoing_incidents_factsOf(incident, { repositoryUrl, now }) {
    const { subject, span, severity, failures, last } = incident;
    const state = (0,incidents_incident/* stateOf */.L4)(incident, now);
    return {
        ...{ title: last.title, severity, failures },
        state: state === 'resolved' ? 'recovering' : state,
        ...(subject.workflow !== '' && { workflow: subject.workflow }),
        since: (0,words/* isoTime */.Ly)(span.from),
        lastSeen: (0,words/* isoTime */.Ly)(last.seenAt),
        ...(last.runId !== undefined && { url: `${repositoryUrl}/actions/runs/${last.runId}` }),
    };
}

// EXTERNAL MODULE: ./lib/core/vitals/cost.js + 1 modules
var cost = __webpack_require__(89072);
;// CONCATENATED MODULE: ./lib/core/dashboard/run-costs.js



/** What each run cost, estimated as for a health check. */
function runCosts(runs, { history, tariff }) {
    const from = runs[0]?.createdAt ?? 0;
    const costs = new Map();
    const jobs = (0,executions_by_job/* executionsByJob */.GX)((0,executions/* executionsOf */.t)(runs, history));
    for (const { runId, minutes, perMinute = 0, waste } of (0,cost/* chargesOf */.j)(jobs, runs, { history, from }, tariff)) {
        const { cost, wasted } = costs.get(runId) ?? { cost: 0, wasted: 0 };
        const charge = minutes * perMinute;
        costs.set(runId, { cost: cost + charge, wasted: wasted + (waste ? charge : 0) });
    }
    return costs;
}

// EXTERNAL MODULE: ./lib/core/vitals/time-split.js
var time_split = __webpack_require__(96119);
;// CONCATENATED MODULE: ./lib/core/dashboard/run-rows.js



/** Runs as rows, in their order, and the branches that they name. */
function runRowsOf(runs, { history, defaultBranch, workflows, costs }) {
    const branches = new Map([[defaultBranch, 0]]);
    const workflowAt = new Map(workflows.map(({ id }, i) => [id, i]));
    const rows = runs.map((run) => {
        const branch = branchName(run, defaultBranch);
        if (!branches.has(branch))
            branches.set(branch, branches.size);
        const first = (0,model/* firstAttempt */.IA)(run);
        const latest = (0,model/* latestAttempt */.N7)(run);
        const { cost = 0, wasted = 0 } = costs.get(run.id) ?? {};
        return [
            ...[run.id, workflowAt.get(run.workflowId) ?? -1, branches.get(branch) ?? -1, run.createdAt],
            ...[endOf(latest), first ? endOf(first) : -2, (0,model/* durationOf */.cf)(latest) ?? -1],
            queuesOf(run, history),
            ...[cost, wasted],
        ];
    });
    return { rows, branches: [...branches.keys()] };
}
/** A pull request can come from a branch that is called like ours, and is not. */
function branchName(run, defaultBranch) {
    if (run.branch === undefined)
        return '(no branch)';
    return run.branch === defaultBranch && !(0,model/* onDefaultBranch */.Lt)(run, defaultBranch)
        ? `${run.branch} (pull request)`
        : run.branch;
}
function endOf(attempt) {
    const conclusion = (0,model/* conclusionOf */.vu)(attempt);
    return conclusion === undefined ? -1 : model/* conclusions */.fy.indexOf(conclusion);
}
function queuesOf(run, { jobs }) {
    return run.attempts.flatMap((attempt) => {
        const ofAttempt = jobs.get((0,history_history/* attemptKey */.jX)(run.id, attempt.number));
        return (ofAttempt && (0,time_split/* timeSplitOf */.fR)(attempt, ofAttempt)?.queueSeconds) ?? [];
    });
}

// EXTERNAL MODULE: ./lib/core/weekly/workflow-changes.js
var workflow_changes = __webpack_require__(53606);
;// CONCATENATED MODULE: ./lib/core/dashboard/workflow-changes.js


/** What became of workflow files since `from`, one entry for each file that is named; oldest first. */
function workflowChangesOf(commits, { repositoryUrl, from }) {
    return commits
        .filter(({ at }) => at >= from)
        .toSorted((a, b) => a.at - b.at || (a.sha < b.sha ? -1 : 1))
        .flatMap(({ sha, title, author, at, files = [] }) => {
        const url = `${repositoryUrl}/commit/${encodeURIComponent(sha.toWellFormed())}`;
        const told = { at: (0,words/* isoTime */.Ly)(at), sha, title, author, url };
        const paths = files.filter((path) => path.startsWith(`${workflow_changes/* WORKFLOW_FOLDER */.x}/`));
        return paths.length === 0 ? [told] : paths.map((path) => ({ ...told, path }));
    });
}

;// CONCATENATED MODULE: ./lib/core/dashboard/dashboard.js









/** As long as GitHub keeps runs, unless somebody asks it to. */
const MAX_AGE = 90 * model/* DAY */.d_;
/** Causes that a page shows; `analyze-failures` tells of all. */
const MAX_FAILURES = 40;
const MAX_OCCURRENCES = 5;
/** All that the page shows. Pure: the same history and reports give the same. */
function dashboardOf(question) {
    const { history, health, failures, now, tariff } = question;
    const { repositoryUrl, defaultBranch, signs } = health;
    const from = Math.max(now - MAX_AGE, Math.min(history.covered.at(-1)?.from ?? now, windowStart(health)));
    const runs = countedRuns(history, question, from);
    const workflows = workflowsIn(question, new Set(runs.map(({ workflowId }) => workflowId)));
    const costs = runCosts(runs, { history, tariff });
    const { rows, branches } = runRowsOf(runs, { history, defaultBranch, workflows, costs });
    return {
        ...{ schemaVersion: 1, kind: 'dashboard' },
        ...{ repository: health.repository, repositoryUrl, defaultBranch, generatedAt: health.generatedAt },
        lateAfterSeconds: lateAfter(question),
        status: health.status,
        ...(health.partial && { partial: true }),
        ...{ window: health.window, branchState: health.overall.onDefaultBranch.state },
        broken: brokenWorkflows({ health, failures: failures.groups, runs }),
        incidents: ongoingIncidents({ history, repositoryUrl, now }),
        ...{ kpis: health.kpis, alerts: health.alerts, workflows, branches },
        ...{ runsFrom: (0,words/* isoTime */.Ly)(from), runs: rows, currency: tariff.currency },
        grid: gridOf(runs, { history, defaultBranch, workflows }),
        workflowChanges: workflowChangesOf(question.workflowCommits ?? [], { repositoryUrl, from }),
        slowdowns: signs.slowdowns,
        failures: failures.groups.slice(0, MAX_FAILURES).map(inShort),
        flakyJobs: signs.flakyJobs.filter(({ state }) => state !== 'steady' && state !== 'not-enough-data'),
        ...{ silentFailures: signs.silentFailures, schedules: signs.schedules },
        ...(health.dependencies && { dependencies: health.dependencies }),
        notMeasured: gapsOf(health, failures),
    };
}
function windowStart({ window }) {
    return Date.parse(window.from) / 1000;
}
/** Those that were judged, the worst first, and then others with runs that are shown. */
function workflowsIn({ history, health }, shown) {
    const judged = health.workflows.map(({ id, name, path, url }) => ({ id, name, path, url }));
    const known = new Set(judged.map(({ id }) => id));
    const others = [...shown]
        .filter((id) => !known.has(id))
        .toSorted((a, b) => a - b)
        .map((id) => {
        const { name = '', path = '' } = history.workflows.get(id) ?? {};
        return { id, name, path, url: `${health.repositoryUrl}/actions` };
    });
    return [...judged, ...others];
}
/** Twice as long as our own schedule promises; without one, nobody knows when the next is due. */
function lateAfter({ health, ownWorkflowPath }) {
    const own = health.signs.schedules.find(({ path }) => path === ownWorkflowPath);
    return Math.max(2 * model/* HOUR */.dp, 2 * (own?.expectedEverySeconds ?? 12 * model/* HOUR */.dp));
}
function inShort(group) {
    return { ...group, occurrences: group.occurrences.slice(0, MAX_OCCURRENCES) };
}
function gapsOf(...reports) {
    const gaps = reports.flatMap(({ notMeasured }) => notMeasured);
    return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

// EXTERNAL MODULE: ./lib/core/diagnosis/rules/index.js + 25 modules
var rules = __webpack_require__(73770);
// EXTERNAL MODULE: ./lib/core/failures/assess-failures.js
var assess_failures = __webpack_require__(41245);
// EXTERNAL MODULE: ./lib/core/reports/fit-json.js
var fit_json = __webpack_require__(16539);
;// CONCATENATED MODULE: ./lib/core/dashboard/fit-dashboard.js


/** What is left out, the least missed first. */
const cuts = [
    newestRuns(10_000),
    {
        says: 'excerpts of logs',
        apply: (board) => ({ ...board, failures: board.failures.map(({ excerpt: _, ...group }) => group) }),
    },
    newestRuns(5_000),
    {
        says: 'jobs that only passed, beyond 200',
        apply: (board) => {
            const steady = new Set(board.grid.rows.filter(isSteadyJob).slice(200));
            return { ...board, grid: { ...board.grid, rows: board.grid.rows.filter((row) => !steady.has(row)) } };
        },
    },
    { says: 'causes beyond 10', apply: (board) => ({ ...board, failures: board.failures.slice(0, 10) }) },
    {
        says: 'jobs beyond 200',
        apply: (board) => ({ ...board, grid: { ...board.grid, rows: board.grid.rows.slice(0, 200) } }),
    },
    {
        says: 'alerts, incidents, flaky and silent jobs beyond 50',
        apply: (board) => ({
            ...board,
            alerts: board.alerts.slice(0, 50),
            incidents: board.incidents.slice(0, 50),
            flakyJobs: board.flakyJobs.slice(0, 50),
            silentFailures: board.silentFailures.slice(0, 50),
            workflowChanges: board.workflowChanges.slice(-50),
        }),
    },
    newestRuns(1_000),
    { says: 'the grid', apply: (board) => ({ ...board, grid: { commits: [], rows: [] } }) },
    newestRuns(0),
];
/** The dashboard as JSON whose `sizeOf` is at most `maxSize`, as far as leaving out runs, jobs and causes goes. */
function fitDashboard(dashboard, maxSize, sizeOf) {
    return (0,fit_json/* fitJson */.o)(dashboard, cuts, maxSize, sizeOf);
}
/** What is not among the rows is not counted: so the page begins with the oldest of those that are. */
function newestRuns(count) {
    return {
        says: `runs beyond the newest ${count}`,
        apply: (board) => {
            if (board.runs.length <= count)
                return board;
            const runs = board.runs.slice(board.runs.length - count);
            const oldest = runs[0]?.[3];
            const runsFrom = oldest === undefined ? board.generatedAt : (0,words/* isoTime */.Ly)(oldest);
            return { ...board, ...withoutUnused(runs, board.branches), runsFrom };
        },
    };
}
/** Names of branches are long, and each pull request has another. The default branch stays the first. */
function withoutUnused(rows, branches) {
    const used = [...new Set([0, ...rows.map(([, , branch]) => branch)])];
    const places = new Map(used.map((branch, i) => [branch, i]));
    return {
        runs: rows.map(([id, workflow, branch, ...rest]) => [id, workflow, places.get(branch) ?? 0, ...rest]),
        branches: used.flatMap((branch) => branches[branch] ?? []),
    };
}
function isSteadyJob({ job, state }) {
    return job !== undefined && state === 'steady';
}

;// CONCATENATED MODULE: ./lib/render/dashboard.js

/** A page of 2 MB opens at once on a phone too. */
const MAX_PAGE_BYTES = 2_000_000;
/**
 * The dashboard as one file, which works without a server. What strangers wrote is in it as JSON alone: its script
 * makes text of it, and the policy lets no other script run, nor anything be loaded but `data.json` from beside it.
 */
function renderDashboard(dashboard, page) {
    const [before, after] = around(page);
    const room = MAX_PAGE_BYTES - bytesOf(before) - bytesOf(after);
    return `${before}${inScript(dashboardJson(dashboard, room))}${after}`;
}
/** The same data for programs, and for the page to refresh itself from. */
function dashboardJson(dashboard, maxBytes = MAX_PAGE_BYTES) {
    return fitDashboard(dashboard, maxBytes, (json) => bytesOf(inScript(json)));
}
function around({ script, style, scriptHash, styleHash }) {
    const policy = [
        "default-src 'none'",
        `script-src '${scriptHash}'`,
        `style-src '${styleHash}'`,
        'img-src data:',
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
    return [
        `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Pipeline</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This page draws itself with a script. The same facts are in the job summary and in data.json.</noscript>
<script type="application/json" id="data">`,
        `</script>
<script>${script}</script>
</body>
</html>
`,
    ];
}
/** No character of it can end a script, begin a comment, or be a line's end to a script alone. */
function inScript(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./lib/modes/health-check.js + 9 modules
var health_check = __webpack_require__(89319);
;// CONCATENATED MODULE: ./lib/modes/dashboard.js





/** The page beside what a mode says, and its data as a file for programs and for the page to refresh itself from. */
function dashboardFiles(inputs, session, page) {
    const dashboard = dashboardIn(inputs, session);
    const path = inputs.dashboardPath || 'dashboard.html';
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return {
        html: { path, text: renderDashboard(dashboard, page) },
        data: { path: `${folder}data.json`, text: dashboardJson(dashboard) },
    };
}
function dashboardIn(inputs, session) {
    const { lookbackDays } = inputs;
    const rulesOfAll = [...session.settings.failureRules, ...rules.rules];
    return dashboardOf({
        ...session,
        health: (0,health_check.healthReport)(inputs, session),
        // Of all runs, also where one run started the monitor.
        failures: (0,assess_failures.assessFailures)({ ...session, triggeredBy: undefined, lookbackDays, rules: rulesOfAll }),
        tariff: session.settings.tariff,
    });
}


/***/ })

};
