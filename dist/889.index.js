export const id = 889;
export const ids = [889,803];
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

/***/ 12584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ alertFindings),
/* harmony export */   SC: () => (/* binding */ clearedAlerts),
/* harmony export */   _T: () => (/* binding */ isOfAlert),
/* harmony export */   _u: () => (/* binding */ aspectOf),
/* harmony export */   bv: () => (/* binding */ urgencyOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57206);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82865);


/**
 * Alerts as findings. Those that one run gave rise to are left out, since the causes of its failure are told instead;
 * so are those of severity `info`, which alarm nobody.
 */
function alertFindings(alerts, now) {
    return alerts
        .filter(({ severity, runId }) => severity !== 'info' && runId === undefined)
        .map((alert) => ({
        kind: 'failing',
        subject: subjectOf(alert),
        severity: alert.severity,
        from: alert.since === undefined ? now : Math.min(now, Date.parse(alert.since) / 1000),
        seenAt: now,
        // Alerts have thresholds of their own.
        failures: 0,
        commits: 0,
        title: alert.message,
    }));
}
/** Rates and averages of many runs, which waver about a threshold. */
const wavering = [
    ...['flaky-job', 'low-success-rate', 'needs-reruns', 'performance', 'runner-trouble', 'slower'],
    'too-many-failures',
];
/** So long must what wavers have held no more: a day for monitors that look once a day, at about the same time. */
const STEADY = 20 * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
function isSteady({ subject, last }, now) {
    const [, rule = ''] = subject.fingerprint.split(':');
    return !wavering.includes(rule) || now - last.seenAt >= STEADY;
}
/** The incidents of alerts that hold no more. `judged` says whether there was enough data to tell. */
function clearedAlerts(incidents, alerts, judged, now) {
    const holding = new Set(alerts.map((alert) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentKey */ .Qq)(subjectOf(alert))));
    return [...incidents]
        .filter(([key, incident]) => isOfAlert(incident) && (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(incident) && !holding.has(key))
        .filter(([, incident]) => judged(incident.subject) && isSteady(incident, now))
        .map(([, { subject, span, last }]) => ({
        kind: 'passing',
        subject,
        from: span.from,
        seenAt: now,
        passes: 0,
        title: last.title,
    }));
}
function isOfAlert({ subject }) {
    return subject.fingerprint.startsWith(PREFIX);
}
/**
 * How pressing it is to tell again what goes on: what an alert measures is no outage, and is mended in days, however grave
 * it is.
 */
function urgencyOf(incident) {
    const { severity } = incident;
    return isOfAlert(incident) && severity === 'critical' ? 'warning' : severity;
}
const PREFIX = 'rule:';
function subjectOf({ rule, workflow = '', key }) {
    return { workflow, branchClass: 'default', fingerprint: `${PREFIX}${rule}:${aspectOf(key)}` };
}
/** Of `alertKey`, what it is about besides rule and workflow: a job, a kind, the first slow commit. */
function aspectOf(key) {
    const [, , aspect] = JSON.parse(key);
    return String(aspect);
}


/***/ }),

/***/ 14912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fw: () => (/* binding */ toKey)
/* harmony export */ });
/* unused harmony exports messageKinds, isKey */
/* harmony import */ var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56667);

/**
 * `changed`: what is known of it is no longer what was told. `reminded`: it is still there. `umbrella`: so much began
 * at once that it is told as one. `report`: a report in short, of no incident.
 */
const messageKinds = (/* unused pure expression or super */ null && (['opened', 'changed', 'reminded', 'resolved', 'umbrella', 'report']));
/** Keys stand in headers and addresses, and 255 characters are the least that any service takes (PagerDuty). */
function isKey(text) {
    return /^[\w.:/-]{1,200}$/.test(text);
}
/** The text itself where it can be a key, and else one made from it. */
function toKey(text) {
    return isKey(text) ? text : (0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .P)(text);
}


/***/ }),

/***/ 73515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ MAX_BODY),
/* harmony export */   c5: () => (/* binding */ writesFor),
/* harmony export */   i5: () => (/* binding */ REPORT_LABEL),
/* harmony export */   xN: () => (/* binding */ tickedAmong)
/* harmony export */ });
/* unused harmony export reportBody */
/* harmony import */ var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56667);

/** By which the issues of reports are found again. */
const REPORT_LABEL = 'pipeline-report';
/** An issue has room for so many characters. https://github.com/orgs/community/discussions/27190 */
const MAX_BODY = 65_536;
const HEAD = /^<!-- pipeline-vitals-report\/1 (?<period>[0-9a-f]{16}) -->$/;
/** A line of its own; what people write below it is theirs and stays. */
const NOTES = '<!-- pipeline-vitals: what stands below is kept -->';
const ITEM = /^- \[(?<mark>[ xX])\] .*<!-- (?<item>[0-9a-f]{16}) -->$/gm;
/** The body of an issue: what finds it again, the report with its items marked, what people wrote. */
function reportBody({ period, markdown, keys }, notes) {
    const items = keys.values();
    const marked = markdown.replace(/^- \[[ x]\] .*$/gm, (line) => {
        const { value: key } = items.next();
        return key === undefined ? line : `${line} <!-- ${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .P)(key)} -->`;
    });
    return [
        `<!-- pipeline-vitals-report/1 ${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .P)(period)} -->`,
        '',
        marked.trim(),
        '',
        NOTES,
        notes.trim(),
    ].join('\n');
}
/** Issues that we wrote and that say of themselves that they are reports, the oldest first. */
function ownReports(issues) {
    return issues
        .filter(({ ours }) => ours)
        .flatMap((issue) => {
        const lines = issue.body.split(/\r?\n/);
        const period = HEAD.exec(lines[0] ?? '')?.groups?.period;
        if (period === undefined)
            return [];
        const end = lines.indexOf(NOTES);
        const report = lines.slice(0, end === -1 ? lines.length : end).join('\n');
        const ticked = [...report.matchAll(ITEM)].flatMap(({ groups }) => groups?.mark === ' ' ? [] : [groups?.item ?? '']);
        const notes = end === -1 ? '' : lines.slice(end + 1).join('\n');
        return [{ ...issue, period, notes, ticked: new Set(ticked) }];
    })
        .toSorted((a, b) => a.number - b.number);
}
/** Those of these items that somebody ticked in the newest report. */
function tickedAmong(keys, issues) {
    const ticked = ownReports(issues).at(-1)?.ticked ?? new Set();
    return new Set([...keys].filter((key) => ticked.has((0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .P)(key))));
}
/** What has to be written so that a report stands in an issue, once. A closed one of the same period is left closed. */
function writesFor(report, { kind, label }, issues) {
    const own = ownReports(issues);
    const open = own.filter(({ state }) => state === 'open');
    const period = (0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .P)(report.period);
    const current = kind === 'rolling' ? open[0] : own.find((issue) => issue.period === period);
    const { title } = report;
    const draft = {
        title,
        body: reportBody(report, current?.notes ?? ''),
        labels: [label],
        assignees: [],
    };
    return {
        write: current
            ? { kind: 'change', number: current.number, change: { title, body: draft.body } }
            : { kind: 'create', draft },
        close: open
            .filter(({ number }) => number !== current?.number)
            .map((issue) => ({
            number: issue.number,
            reason: kind === 'rolling' || issue.period === period ? 'duplicate' : 'completed',
        })),
    };
}


/***/ }),

/***/ 94639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weeklyReport: () => (/* binding */ weeklyReport)
});

// EXTERNAL MODULE: ./lib/core/diagnosis/rules/index.js + 25 modules
var rules = __webpack_require__(73770);
// EXTERNAL MODULE: ./lib/core/reports/output-json.js
var output_json = __webpack_require__(76929);
;// CONCATENATED MODULE: ./lib/core/reports/fit-weekly.js

const failures = (max) => (report) => ({
    ...report,
    failures: firstOf(report.failures, max),
});
function firstOf(changes, max) {
    const { new: fresh, recurring, resolved } = changes;
    return {
        ...changes,
        ...{ new: fresh.slice(0, max), recurring: recurring.slice(0, max), resolved: resolved.slice(0, max) },
    };
}
/** What is left out, the least missed first. */
const cuts = [
    { says: 'missed reports', apply: (report) => ({ ...report, missed: [] }) },
    { says: 'failures beyond 20 of a kind', apply: failures(20) },
    {
        says: 'incidents and changes of workflows beyond 20',
        apply: (report) => ({
            ...report,
            incidents: report.incidents.slice(0, 20),
            workflowChanges: report.workflowChanges.slice(0, 20),
        }),
    },
    { says: 'dependencies', apply: ({ dependencies: _, ...report }) => report },
    { says: 'failures beyond 3 of a kind', apply: failures(3) },
    {
        says: 'flaky jobs, slow steps, incidents and changes of workflows',
        apply: (report) => ({ ...report, flakyJobs: [], slowestSteps: [], incidents: [], workflowChanges: [] }),
    },
    {
        says: 'what the monitor did, and gaps beyond 3',
        apply: (report) => ({
            ...report,
            monitor: { ...report.monitor, byRule: [], unanswered: [], thresholds: [] },
            notMeasured: report.notMeasured.slice(0, 3),
        }),
    },
    { says: 'failures and trend', apply: (report) => ({ ...failures(0)(report), trend: [] }) },
    {
        says: 'KPIs, recommendations, actions and gaps',
        apply: (report) => ({ ...report, kpis: [], recommendations: [], actions: [], notMeasured: [] }),
    },
];
/** The report as JSON of at most so many characters; `leftOut` names what was cut. The summary is never cut. */
function fitWeekly(report, maxCharacters) {
    return (0,output_json/* reportJson */.l4)(report, cuts, maxCharacters);
}

// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
;// CONCATENATED MODULE: ./lib/core/weekly/actions.js

/**
 * The checklist after a period: what was open before, until what showed it is gone or somebody ticked it, and what is
 * recommended now. What was settled before the period is not told again, and begins anew where it is recommended again.
 */
function checkActions(memos, checked) {
    const { period, advised, recommended, ticked } = checked;
    const titles = new Map(advised.map(({ key, title }) => [key, title]));
    const carried = [...memos].filter(([, { state, seenAt, since }]) => since <= period.to && (state === 'open' || seenAt >= period.to));
    const kept = carried.map(([key, memo]) => {
        const title = titles.get(key);
        const state = ticked.has(key) || memo.state === 'ticked' ? 'ticked' : title === undefined ? 'gone' : 'open';
        return [key, { ...memo, title: title ?? memo.title, state, seenAt: Math.max(memo.seenAt, period.to) }];
    });
    const added = recommended.map(({ key, title }) => [
        key,
        { title, state: 'open', since: period.to, seenAt: period.to },
    ]);
    return new Map([...added, ...kept]);
}
/** Open ones first, the oldest of them first. */
function actionItemsOf(memos) {
    return [...memos]
        .toSorted(([x, a], [y, b]) => Number(a.state !== 'open') - Number(b.state !== 'open') || a.since - b.since || (x < y ? -1 : 1))
        .map(([key, { title, state, since }]) => ({ key, title, state, since: (0,words/* isoTime */.Ly)(since) }));
}

// EXTERNAL MODULE: ./lib/core/failures/assess-failures.js
var assess_failures = __webpack_require__(41245);
// EXTERNAL MODULE: ./lib/core/history/intervals.js
var intervals = __webpack_require__(99466);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/vitals/assess.js + 39 modules
var assess = __webpack_require__(57793);
;// CONCATENATED MODULE: ./lib/core/weekly/look.js




function lookAt(period, all, question) {
    const { from, to } = period;
    const runs = new Map([...all.runs].filter(([, run]) => run.createdAt <= to));
    const history = { ...all, runs };
    const whole = isSeen(period, all, question.now);
    const health = (0,assess/* assessHealth */.X)(history, {
        ...question,
        now: to,
        lookbackDays: (to - from) / model/* DAY */.d_,
        gaps: [],
        runsMissing: !whole,
    });
    return { period, history, health, failures: failuresIn(history, period, question), whole };
}
/** What failed between two times, and how that stands at the end of them. */
function failuresIn(history, { from, to }, question) {
    const window = { now: to, lookbackDays: (to - from) / model/* DAY */.d_, gaps: [] };
    return (0,assess_failures.assessFailures)({ ...question, ...window, history, triggeredBy: undefined });
}
/** The newest runs show up in listings a little late, so that the last minute never counts as seen. */
function isSeen({ from, to }, { covered }, now) {
    return (0,intervals/* gapsIn */.v)({ from, to: Math.min(to, now - model/* MINUTE */.pY) }, covered).length === 0;
}
/** Whether all of a period that is over is known, so that it can be told without having been remembered. */
function isKnown({ from, to }, { covered }) {
    return covered.some((known) => known.from <= from && known.to >= to);
}

// EXTERNAL MODULE: ./lib/core/weekly/period.js
var weekly_period = __webpack_require__(86950);
// EXTERNAL MODULE: ./lib/core/diagnosis/redact.js
var redact = __webpack_require__(76512);
;// CONCATENATED MODULE: ./lib/core/weekly/failure-changes.js

/**
 * Causes of failures in a period that are new, that came back or went on, and those of the period before that are over.
 * `both` is of the two periods together, as they stand at the end. What was seen before, was not seen again and is not
 * known to be over was mostly a branch's that was given up: it is told of nowhere.
 */
function failureChangesOf({ window, counts, groups }, both) {
    const seen = new Set(groups.map(({ fingerprint }) => fingerprint));
    const isNew = ({ firstSeen }) => firstSeen >= window.from;
    return {
        new: groups.filter(isNew).map(weeklyFailureOf),
        recurring: groups.filter((group) => !isNew(group)).map(weeklyFailureOf),
        resolved: both.groups
            .filter(({ fingerprint, state }) => state === 'over' && !seen.has(fingerprint))
            .map(weeklyFailureOf),
        jobs: counts.failedJobs,
        read: counts.read,
    };
}
function weeklyFailureOf(group) {
    const { fingerprint, category, rule, line, state, count, jobs, workflows } = group;
    return {
        ...{ fingerprint, category, state, count },
        ...(rule !== undefined && { rule }),
        ...(line !== undefined && { line: (0,redact/* redact */.E)(line) }),
        ...{ job: jobs[0] ?? '', workflow: workflows[0] ?? '' },
        ...{ firstSeen: group.firstSeen, lastSeen: group.lastSeen },
        url: group.occurrences[0]?.url ?? '',
    };
}

// EXTERNAL MODULE: ./lib/core/vitals/workflow-runs.js
var workflow_runs = __webpack_require__(51089);
;// CONCATENATED MODULE: ./lib/core/weekly/incidents.js


/**
 * Times in which a workflow was red on the default branch and that ended in the period or lasted at its end: those of
 * which the recovery in a health check is made. Open ones first, then the longest.
 */
function incidentsIn({ period, history }, question) {
    const { from, to } = period;
    const counted = { ...question, now: to };
    return (0,workflow_runs/* workflowRuns */.A)(history, counted, (0,workflow_runs/* reachOf */.x)(history, to, from - (to - from)))
        .flatMap(({ workflow, stretches }) => stretches
        .filter(({ until }) => until === undefined || until >= from)
        .map((stretch) => ({ workflow: workflow.name, id: workflow.id, stretch })))
        .toSorted((a, b) => Number(b.stretch.until === undefined) - Number(a.stretch.until === undefined) ||
        lengthOf(b.stretch, to) - lengthOf(a.stretch, to) ||
        a.id - b.id)
        .map(({ workflow, stretch }) => incidentOf(workflow, stretch, { to, ...question }));
}
function incidentOf(workflow, stretch, { to, repositoryUrl }) {
    const { branch, since, until, failedRuns, firstRun } = stretch;
    return {
        ...{ workflow, branch, since: (0,words/* isoTime */.Ly)(since) },
        ...(until !== undefined && { until: (0,words/* isoTime */.Ly)(until) }),
        seconds: lengthOf(stretch, to),
        failedRuns,
        url: `${repositoryUrl}/actions/runs/${firstRun.id}`,
    };
}
function lengthOf({ since, until }, to) {
    return Math.max(0, (until ?? to) - since);
}

;// CONCATENATED MODULE: ./lib/core/weekly/lost-time.js
/** What was paid for and brought nothing, beside the period before. */
function lostTimeOf(cost, previous) {
    const { currency, total, failures, reruns, superseded } = cost;
    return {
        ...{ currency, total, failures, reruns, superseded },
        lost: lostOf(cost),
        ...(previous && { previous }),
    };
}
/** Each job is in one of the parts at most. */
function lostOf({ failures, reruns, superseded }) {
    const sum = (of) => of(failures) + of(reruns) + of(superseded);
    return {
        jobs: sum(({ jobs }) => jobs),
        minutes: sum(({ minutes }) => minutes),
        // In millionths, as prices are given, so that a sum has no tail of nines.
        price: Math.round(sum(({ price }) => price) * 1e6) / 1e6,
    };
}

// EXTERNAL MODULE: ./lib/core/incidents/alert-findings.js
var alert_findings = __webpack_require__(12584);
// EXTERNAL MODULE: ./lib/core/incidents/incident.js
var incident = __webpack_require__(82865);
// EXTERNAL MODULE: ./lib/core/kpis/false-positives.js
var false_positives = __webpack_require__(52121);
;// CONCATENATED MODULE: ./lib/core/weekly/monitor-review.js





/** An alert that is up for longer has been seen by whoever looks at alerts at all, a weekend in between. */
const ANSWER = 3 * model/* DAY */.d_;
/** How good the monitor was: what it raised, what of that was false or left alone, and which thresholds are to blame. */
function monitorReviewOf({ period, history, health, }) {
    const { from, to } = period;
    const raised = [...history.raised.values()].filter(({ at }) => at >= from && at <= to);
    return {
        alerts: raised.length,
        byRule: [...Map.groupBy(raised, ({ rule }) => rule)]
            .map(([rule, { length: alerts }]) => ({ rule, alerts }))
            .toSorted((a, b) => b.alerts - a.alerts || (a.rule < b.rule ? -1 : 1)),
        falsePositives: (0,false_positives/* falsePositives */.e)(history, { from, to, rejected: history.opinions?.rejected ?? 0 }),
        detection: health.signs.detection,
        unanswered: health.alerts.flatMap((alert) => unanswered(alert, history, to)),
        thresholds: (health.tuning?.rules ?? []).flatMap(adviceOf),
    };
}
/** That somebody took it on is known where alerts are issues. */
function unanswered(alert, { raised, incidents }, to) {
    const { rule, severity, message, url, key } = alert;
    const at = raised.get(key)?.at ?? to;
    const taken = incidents.incidents.get((0,incident/* incidentKey */.Qq)((0,alert_findings/* subjectOf */.et)(alert)))?.acknowledgedAt;
    if (severity === 'info' || to - at < ANSWER || taken !== undefined)
        return [];
    return [
        {
            rule,
            severity,
            message,
            ...(url !== undefined && { url }),
            raisedAt: (0,words/* isoTime */.Ly)(at),
            ageSeconds: to - at,
        },
    ];
}
function adviceOf({ rule, title, unit, current, candidates, suggestion, }) {
    const suggested = candidates.find(({ threshold }) => threshold === suggestion);
    return suggested ? [{ rule, title, unit, current, suggested }] : [];
}

// EXTERNAL MODULE: ./lib/core/coverage/coverage-vitals.js + 1 modules
var coverage_vitals = __webpack_require__(988);
// EXTERNAL MODULE: ./lib/core/failures/failed-jobs.js
var failed_jobs = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/core/failures/pattern.js
var pattern = __webpack_require__(41057);
// EXTERNAL MODULE: ./lib/core/kpis/figures.js + 2 modules
var figures = __webpack_require__(50400);
// EXTERNAL MODULE: ./lib/core/kpis/kpis.js
var kpis = __webpack_require__(44148);
// EXTERNAL MODULE: ./lib/core/vitals/cost.js + 1 modules
var cost = __webpack_require__(89072);
// EXTERNAL MODULE: ./lib/core/vitals/executions.js
var executions = __webpack_require__(45160);
// EXTERNAL MODULE: ./lib/core/vitals/executions-by-job.js
var executions_by_job = __webpack_require__(86686);
// EXTERNAL MODULE: ./lib/core/vitals/feedback.js
var feedback = __webpack_require__(7168);
// EXTERNAL MODULE: ./lib/core/vitals/recovery.js
var recovery = __webpack_require__(3856);
// EXTERNAL MODULE: ./lib/core/vitals/vitals.js
var vitals = __webpack_require__(18116);
;// CONCATENATED MODULE: ./lib/core/weekly/period-figures.js












function figuresIn({ health, failures }) {
    const { overall, kpis, signs } = health;
    return { overall, kpis, cost: signs.cost, patterns: failures.patterns };
}
/** The same of a period that is not looked at in full: in a tenth of the time, since there are nine of these. */
function figuresAt({ from, to }, all, question) {
    const { settings, thresholds } = question;
    const history = { ...all, runs: new Map([...all.runs].filter(([, run]) => run.createdAt <= to)) };
    const scene = { ...question, history, now: to, from, previousFrom: from - (to - from) };
    const groups = (0,workflow_runs/* workflowRuns */.A)(history, { ...question, now: to }, (0,workflow_runs/* reachOf */.x)(history, to, scene.previousFrom));
    const runs = groups.flatMap((group) => group.runs);
    const stretches = groups.flatMap((group) => group.stretches);
    const inWindow = runs.filter(({ createdAt }) => createdAt >= from);
    const overall = (0,vitals/* vitalsOf */.X)(runs, stretches, scene);
    const signs = {
        feedback: (0,feedback/* feedbackOf */.X)(inWindow, history),
        detection: (0,recovery/* detectionOf */.PT)(history.raised, scene),
    };
    const coverage = (0,coverage_vitals/* coverageVitals */.Y)(history.coverage, { now: to, lookback: to - from });
    const measured = { ...scene, overall, signs, coverage, runs, stretches, minRuns: thresholds.minRuns };
    const jobs = (0,executions_by_job/* executionsByJob */.GX)((0,executions/* executionsOf */.t)(inWindow, history));
    return {
        overall,
        kpis: (0,kpis/* kpisOf */.N)((0,figures/* figuresOf */.h)(measured, settings.targets), settings.targets),
        cost: (0,cost/* costOf */.h)((0,cost/* chargesOf */.j)(jobs, runs, scene, settings.tariff), settings.tariff.currency),
        patterns: patternsOf(inWindow, history),
    };
}
function patternsOf(runs, history) {
    const findings = (0,failed_jobs/* failedJobsOf */.lA)(runs, history).flatMap(({ job }) => history.findings.get(job.id) ?? []);
    const counted = Map.groupBy(findings, pattern/* patternOf */.I);
    return Object.fromEntries(pattern/* patterns */.q.map((pattern) => [pattern, counted.get(pattern)?.length ?? 0]));
}

// EXTERNAL MODULE: ./lib/core/vitals/rate.js
var rate = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/core/weekly/period-point.js




function pointOf(period, { overall, kpis, cost, patterns }, { calendar, now }) {
    const { final } = overall.successRate;
    const { total, good } = overall.onDefaultBranch.final;
    const { previous: _, changePercent: __, ...duration } = overall.duration;
    const judged = kpis.flatMap(({ id, value, state, of }) => value !== undefined && (state === 'met' || state === 'missed') ? [[id, { value, count: of.count }]] : []);
    return {
        ...{ kind: calendar.kind, period, seenAt: now },
        ...{ runs: overall.runs, passed: final.good, decided: final.total, duration },
        criticalFailures: total - good,
        incidents: overall.recovery.closed + overall.recovery.open.length,
        lost: lostOf(cost),
        patterns,
        kpis: Object.fromEntries(judged),
    };
}
function summaryOf({ runs, passed, decided, duration, criticalFailures }) {
    const { count, meanSeconds } = duration;
    return {
        runs,
        successRate: (0,rate/* rateOf */.M)(passed, decided),
        build: { count, ...(meanSeconds !== undefined && { meanSeconds }) },
        criticalFailures,
    };
}
function trendPeriodOf(point) {
    const { period, runs, passed, decided, duration, criticalFailures, incidents, lost, patterns } = point;
    const { p50Seconds, p95Seconds } = duration;
    return {
        ...{ ...daysOf(period), runs, final: (0,rate/* rateOf */.M)(passed, decided) },
        ...(p50Seconds !== undefined && { p50Seconds }),
        ...(p95Seconds !== undefined && { p95Seconds }),
        ...{ criticalFailures, incidents, lostMinutes: lost.minutes, patterns },
    };
}
function daysOf({ firstDay, lastDay }) {
    return { firstDay: (0,words/* isoDate */._$)(firstDay * model/* DAY */.d_), lastDay: (0,words/* isoDate */._$)(lastDay * model/* DAY */.d_) };
}

;// CONCATENATED MODULE: ./lib/core/weekly/points.js




/**
 * What is known of a period without its details: from its runs, or as it was reported once. `fresh` prefers the runs,
 * of which some may have been run again since; `undefined` where neither is there.
 */
function pointAt(period, history, question, from) {
    const remembered = history.periods.get((0,weekly_period/* periodKey */.Tk)(question.calendar, period));
    if (remembered && from === 'memory')
        return remembered;
    if (!isKnown(period, history))
        return remembered;
    return pointOf(period, figuresAt(period, history, question), question);
}

;// CONCATENATED MODULE: ./lib/core/weekly/advice.js


/**
 * What something costs the people who have to look, in minutes. Our own estimate, which only orders recommendations:
 * about as long as it takes to get back to work after an interruption. (Mark, Gudith and Klocke, "The cost of interrupted
 * work", CHI 2008, saw people back at it after 23 minutes, often with help of others in between.)
 */
const INTERRUPTION = 20;
/** What stands still until somebody acts comes before what only costs time. */
const BLOCKED = 10_000;
/** `a week`; what a gain is of. */
function perPeriod(kind) {
    return `a ${kind}`;
}
function minutesInWords(minutes) {
    return (0,words/* lengthInWords */.l5)(Math.max(1, Math.round(minutes)) * model/* MINUTE */.pY);
}
/** Minutes that are spared, with what they cost on average, where that is known. */
function sparedMinutes(minutes, { lost }) {
    const { total, currency } = lost;
    const whole = Math.round(minutes);
    const price = total.minutes === 0 ? 0 : Math.round((whole * total.price * 100) / total.minutes) / 100;
    const money = price > 0 ? ` (${price.toFixed(2)} ${currency})` : '';
    return {
        gain: { minutes: whole, ...(price > 0 && { price }) },
        words: `about ${minutesInWords(minutes)} of runners${money}`,
    };
}
function workflowNameIn({ workflows }, id) {
    return workflows.find((workflow) => workflow.id === id)?.name ?? `workflow ${id}`;
}
/** Names the workflow by its file, which outlives its name. */
function workflowKeyIn({ workflows }, id) {
    return workflows.find((workflow) => workflow.id === id)?.path ?? `${id}`;
}

;// CONCATENATED MODULE: ./lib/core/weekly/advice-on-jobs.js




/**
 * Failures of one cause that went on or came again. One that happened once may be nobody's to mend, and what makes a job
 * flaky is advised on as that.
 */
function failureAdvice({ failures, kind, health, still }) {
    return [...failures.new, ...failures.recurring]
        .filter(({ fingerprint }) => still.failing.has(fingerprint))
        .filter((failure) => failure.state === 'failing-on-default-branch' ||
        (failure.state === 'failing' && failure.count > 1 && !isOfFlakyJob(failure, health)))
        .map((failure) => {
        const { fingerprint, line, job, workflow, state, count, url } = failure;
        const standing = state === 'failing-on-default-branch';
        const what = line === undefined ? '' : `: ${line}`;
        return {
            recommendation: {
                key: `failure ${fingerprint}`,
                title: standing
                    ? `Get ${health.defaultBranch} green again: ${job} in ${workflow} fails${what}`
                    : `Mend ${job} in ${workflow}, which keeps failing${what}`,
                evidence: seenInWords(failure),
                gain: { failures: count, says: `${(0,words/* countInWords */.K4)(count, 'failed job')} fewer ${perPeriod(kind)}` },
                url,
            },
            weight: (standing ? BLOCKED : 0) + count * INTERRUPTION,
        };
    });
}
function isOfFlakyJob({ job, workflow }, health) {
    return health.signs.flakyJobs.some((flaky) => flaky.state === 'flaky' &&
        (flaky.job === job || flaky.job === (0,executions_by_job/* familyName */.ar)(job)) &&
        workflowNameIn(health, flaky.workflowId) === workflow);
}
function seenInWords({ count, firstSeen, lastSeen }) {
    const day = (iso) => iso.slice(0, 10);
    return `${(0,words/* countInWords */.K4)(count, 'failed job')} of this cause, first seen ${day(firstSeen)}, last ${day(lastSeen)}`;
}
/** Of jobs that are flaky beyond doubt. Flakes are counted over all that is remembered; a period has its share. */
function flakyAdvice({ health, share, kind, lost }) {
    return health.signs.flakyJobs
        .filter(({ state }) => state === 'flaky')
        .map((flaky) => {
        const { workflowId, job, flakes, lostMinutes, url } = flaky;
        const failures = Math.max(1, Math.round(flakes * share));
        const minutes = lostMinutes * share;
        const spared = sparedMinutes(minutes, { lost });
        return {
            recommendation: {
                key: `flaky ${workflowKeyIn(health, workflowId)} ${job}`,
                title: `Make ${job} in ${workflowNameIn(health, workflowId)} reliable, or set it apart`,
                evidence: flakesInWords(flaky),
                gain: {
                    ...spared.gain,
                    failures,
                    says: `${spared.words} and ${(0,words/* countInWords */.K4)(failures, 'false failure')} fewer ${perPeriod(kind)}`,
                },
                url,
            },
            weight: minutes + failures * INTERRUPTION,
        };
    });
}
function flakesInWords({ percent, executions, flakes, flakyCommits }) {
    const chance = percent === undefined ? '' : ` (${(0,words/* percentInWords */.md)(percent)} of ${(0,words/* thousands */.oh)(executions)})`;
    return `${(0,words/* countInWords */.K4)(flakes, 'execution')} failed and passed at the same commit${chance}, at ${(0,words/* countInWords */.K4)(flakyCommits, 'commit')}`;
}
/** Jobs that became slower, by what each of their executions takes more. */
function slowAdvice({ health, kind, lost }) {
    return health.signs.slowdowns.map((slow) => {
        const { workflowId, job, step, beforeSeconds, afterSeconds, compareUrl } = slow;
        const minutes = ((afterSeconds - beforeSeconds) / model/* MINUTE */.pY) * executionsOf(slow, health);
        const spared = sparedMinutes(minutes, { lost });
        const where = step ? `, in step ${step.name}` : '';
        return {
            recommendation: {
                key: `slower ${workflowKeyIn(health, workflowId)} ${job} ${slow.since}`,
                title: `Find what slowed ${job} in ${workflowNameIn(health, workflowId)} down${where}`,
                evidence: `median ${(0,words/* lengthInWords */.l5)(afterSeconds)} of ${(0,words/* thousands */.oh)(slow.samplesAfter)} since ${slow.since.slice(0, 10)}, ${(0,words/* lengthInWords */.l5)(beforeSeconds)} of ${(0,words/* thousands */.oh)(slow.samplesBefore)} before`,
                gain: {
                    ...spared.gain,
                    says: `${spared.words} fewer ${perPeriod(kind)}, and ${(0,words/* lengthInWords */.l5)(afterSeconds - beforeSeconds)} less to wait each time`,
                },
                url: compareUrl,
            },
            weight: minutes,
        };
    });
}
function executionsOf({ workflowId, job }, { signs }) {
    return signs.jobs.find((one) => one.workflowId === workflowId && one.name === job)?.executions ?? 0;
}

;// CONCATENATED MODULE: ./lib/core/weekly/advice-on-settings.js


/** Less than this is not worth a change. */
const MIN_MINUTES = 10;
const MIN_PERCENT = 2;
/** Runs that a newer push replaced, and that ran on. */
function supersededAdvice({ lost, kind }) {
    const { superseded, total, currency } = lost;
    const percent = total.minutes === 0 ? 0 : (100 * superseded.minutes) / total.minutes;
    if (superseded.minutes < MIN_MINUTES || percent < MIN_PERCENT)
        return [];
    const price = superseded.price > 0 ? ` (${superseded.price.toFixed(2)} ${currency})` : '';
    return [
        {
            recommendation: {
                key: 'superseded',
                title: 'Cancel runs that a newer push replaces: `concurrency` with `cancel-in-progress`',
                evidence: `${(0,words/* countInWords */.K4)(superseded.jobs, 'job')} ran on for nothing, ${(0,words/* percentInWords */.md)(percent)} of ${(0,words/* thousands */.oh)(total.minutes)} minutes`,
                gain: {
                    minutes: superseded.minutes,
                    ...(superseded.price > 0 && { price: superseded.price }),
                    says: `up to ${minutesInWords(superseded.minutes)} of runners${price} fewer ${perPeriod(kind)}`,
                },
            },
            weight: superseded.minutes,
        },
    ];
}
/** Thresholds that would have raised fewer false alarms in the past. */
function thresholdAdvice({ monitor, share }) {
    return monitor.thresholds.map(({ rule, unit, current, suggested }) => {
        const alerts = Math.max(0, current.raised - suggested.raised);
        const falseAlarms = Math.max(0, (current.falseAlarms ?? 0) - (suggested.falseAlarms ?? 0));
        return {
            recommendation: {
                key: `threshold ${rule}`,
                title: `Set ${rule} to ${suggested.threshold} ${unit}`,
                evidence: `replayed on what is remembered, it would have raised ${(0,words/* countInWords */.K4)(suggested.raised, 'alert')} instead of ${(0,words/* thousands */.oh)(current.raised)}`,
                gain: { alerts, says: `${(0,words/* countInWords */.K4)(falseAlarms, 'false alarm')} fewer in the same time` },
            },
            weight: falseAlarms * share * INTERRUPTION,
        };
    });
}

;// CONCATENATED MODULE: ./lib/core/weekly/advice-on-upkeep.js


/** Grave vulnerabilities that are there when the code runs, and for which a fixed version exists. */
function dependencyAdvice({ health }) {
    const packages = (health.dependencies?.vulnerabilities?.packages ?? []).filter(({ scope, severity, fixedIn }) => scope === 'runtime' && (severity === 'critical' || severity === 'high') && fixedIn !== undefined);
    return packages.map(({ name, ecosystem, severity, alerts, fixedIn = '', since, url }) => ({
        recommendation: {
            key: `vulnerable ${ecosystem} ${name}`,
            title: `Update ${name} to ${fixedIn} or later`,
            evidence: `${(0,words/* countInWords */.K4)(alerts, 'open alert')}, the worst ${severity}, since ${since.slice(0, 10)}`,
            gain: { alerts, says: `${(0,words/* countInWords */.K4)(alerts, 'vulnerability', 'vulnerabilities')} fewer` },
            url,
        },
        weight: (severity === 'critical' ? 10 : 5) * INTERRUPTION + alerts,
    }));
}
/** Schedules that do not run any more: nothing else will say so. */
function scheduleAdvice({ health, still }) {
    return health.signs.schedules
        .filter(({ weight, path }) => weight === 'alarm' && still.dead.has(path))
        .map(({ path, name, says, url }) => ({
        recommendation: {
            key: `schedule ${path}`,
            title: `Revive the schedule of ${name}`,
            evidence: says,
            gain: { says: 'what it does is done again, and somebody hears when it fails' },
            url,
        },
        weight: BLOCKED / 2,
    }));
}
/** What GitHub has announced to take away: each job that uses it will fail. */
function deprecationAdvice({ health, kind }) {
    return health.signs.deprecations.map(({ id, title, advice, jobs, workflowIds, url }) => ({
        recommendation: {
            key: `deprecation ${id}`,
            title: `${title}: ${advice}`,
            evidence: `warned of in ${(0,words/* countInWords */.K4)(jobs, 'job')} of ${(0,words/* countInWords */.K4)(workflowIds.length, 'workflow')}`,
            gain: {
                failures: jobs,
                says: `${(0,words/* countInWords */.K4)(jobs, 'job')} ${perPeriod(kind)} that will not fail when it is taken away`,
            },
            url,
        },
        weight: INTERRUPTION + jobs / 10,
    }));
}

;// CONCATENATED MODULE: ./lib/core/weekly/recommendations.js



/** More than this, nobody does. */
const MAX_RECOMMENDATIONS = 3;
const makers = [
    failureAdvice,
    scheduleAdvice,
    dependencyAdvice,
    flakyAdvice,
    slowAdvice,
    supersededAdvice,
    deprecationAdvice,
    thresholdAdvice,
];
/** All that could be recommended, what would bring most first. */
function adviceOn(it) {
    return makers
        .flatMap((make) => make(it))
        .toSorted((a, b) => b.weight - a.weight || (a.recommendation.key < b.recommendation.key ? -1 : 1));
}
/** The first of what people have not said to be done already. */
function recommendationsOf(advice, ticked) {
    return advice
        .map(({ recommendation }) => recommendation)
        .filter(({ key }) => !ticked.has(key))
        .slice(0, MAX_RECOMMENDATIONS);
}

;// CONCATENATED MODULE: ./lib/core/weekly/slow-steps.js
const MAX_STEPS = 5;
/** Steps that passed executions of jobs spend most time in, by their median. */
function slowestStepsOf({ signs, workflows }) {
    const names = new Map(workflows.map(({ id, name }) => [id, name]));
    return signs.jobs
        .flatMap((job) => job.steps.map((step) => ({ ...step, workflow: names.get(job.workflowId) ?? '', job: job.name })))
        .filter(({ duration }) => duration.p50Seconds !== undefined)
        .toSorted((a, b) => (b.duration.p50Seconds ?? 0) - (a.duration.p50Seconds ?? 0) ||
        b.duration.count - a.duration.count ||
        (`${a.workflow} ${a.job} ${a.name}` < `${b.workflow} ${b.job} ${b.name}` ? -1 : 1))
        .slice(0, MAX_STEPS);
}

// EXTERNAL MODULE: ./lib/core/vitals/schedule-vitals.js + 10 modules
var schedule_vitals = __webpack_require__(26558);
;// CONCATENATED MODULE: ./lib/core/weekly/still.js


function stillSo({ from }, history, question) {
    const { now, repositoryUrl } = question;
    const { groups } = failuresIn(history, { from, to: now }, question);
    const schedules = (0,schedule_vitals/* scheduleVitalsOf */.Q)({ history, repositoryUrl, now }, question);
    return {
        failing: new Set(groups.flatMap(({ state, fingerprint }) => (state === 'over' ? [] : [fingerprint]))),
        dead: new Set(schedules.flatMap(({ weight, path }) => (weight === 'alarm' ? [path] : []))),
    };
}

// EXTERNAL MODULE: ./lib/core/vitals/durations.js
var durations = __webpack_require__(44878);
;// CONCATENATED MODULE: ./lib/core/weekly/weekly-kpis.js


/** KPIs beside those of the period before and the usual ones of the eight before that, newest first. */
function weeklyKpisOf(kpis, before, earlier) {
    return kpis.map((kpi) => {
        // A health check compares with windows of the same length, which no calendar month has before it.
        const { previous: _, trend: __, windows: ___, ...rest } = kpi;
        const previous = before?.kpis[kpi.id];
        const usual = usualOf(earlier.flatMap(({ kpis }) => kpis[kpi.id] ?? []));
        const judged = kpi.value !== undefined && (kpi.state === 'met' || kpi.state === 'missed');
        return {
            ...rest,
            ...(judged && previous && { previous, trend: trendFrom(kpi, previous.value) }),
            ...(judged && usual && { usual, usualTrend: trendFrom(kpi, usual.value) }),
        };
    });
}
function trendFrom({ value = 0, target }, before) {
    return (0,kpis/* trendOf */.R)(value, before, target.is);
}
function usualOf(points) {
    const value = (0,durations/* percentile */.Y)(points.map((point) => point.value).toSorted((a, b) => a - b), 50);
    return value === undefined ? undefined : { value, periods: points.length };
}

// EXTERNAL MODULE: ./lib/core/weekly/workflow-changes.js
var workflow_changes = __webpack_require__(53606);
;// CONCATENATED MODULE: ./lib/core/weekly/report-on.js















/** Periods before the one before, by which is told what is usual. */
const EARLIER = 8;
const MAX_FLAKY = 5;
/** The report of one period. */
function reportOn(period, history, context) {
    const look = lookAt(period, history, { ...context, suggestThresholds: true });
    const [last, ...others] = (0,weekly_period/* periodsBefore */.sm)(context.calendar, period, 1 + EARLIER);
    const before = last && pointAt(last, history, context, 'fresh');
    const earlier = others.flatMap((one) => pointAt(one, history, context, 'memory') ?? []);
    const point = pointOf(period, figuresIn(look), context);
    const { health } = look;
    const both = failuresIn(look.history, { from: last?.from ?? period.from, to: period.to }, context);
    const parts = {
        failures: failureChangesOf(look.failures, both),
        lost: lostTimeOf(health.signs.cost, before?.lost),
        monitor: monitorReviewOf(look),
    };
    const share = shareOf(period, history);
    const still = stillSo(period, history, context);
    const advice = adviceOn({ ...parts, kind: context.calendar.kind, health, share, still });
    const recommendations = recommendationsOf(advice, context.ticked);
    const report = {
        ...headOf(look, context),
        summary: { ...summaryOf(point), ...(before && { previous: summaryOf(before) }) },
        kpis: weeklyKpisOf(health.kpis, before, earlier),
        trend: trendOf([point, ...(before ? [before] : []), ...earlier]),
        incidents: incidentsIn(look, context),
        flakyJobs: health.signs.flakyJobs.filter(({ state }) => state !== 'steady').slice(0, MAX_FLAKY),
        slowestSteps: slowestStepsOf(health),
        ...parts,
        ...(health.dependencies && { dependencies: health.dependencies }),
        workflowChanges: (0,workflow_changes/* workflowChangesIn */.i)(period, context.workflowCommits, context),
        recommendations,
        quiet: isQuiet(look, recommendations),
        notMeasured: [...context.gaps, ...health.notMeasured, ...unknownOf(look, before, earlier.length)],
    };
    return { report, point, advised: advice.map(({ recommendation }) => recommendation) };
}
/** Oldest first, from the first period that had a run. */
function trendOf(points) {
    const oldest = points.findLastIndex(({ runs }) => runs > 0);
    return points
        .slice(0, Math.max(0, oldest) + 1)
        .toReversed()
        .map(trendPeriodOf);
}
function headOf({ period, health, whole }, { calendar, now, repository, repositoryUrl }) {
    return {
        schemaVersion: 1,
        mode: 'weekly-report',
        repository,
        repositoryUrl,
        defaultBranch: health.defaultBranch,
        generatedAt: (0,words/* isoTime */.Ly)(now),
        period: {
            kind: calendar.kind,
            ...daysOf(period),
            timezone: calendar.zone.name,
            from: (0,words/* isoTime */.Ly)(period.from),
            to: (0,words/* isoTime */.Ly)(period.to),
        },
        status: health.status,
        ...(!whole && { partial: true }),
    };
}
/** The part of all that is remembered that the period is. */
function shareOf({ from, to }, { covered }) {
    const reach = covered.findLast((known) => known.from <= to)?.from ?? from;
    return Math.min(1, (to - from) / Math.max(1, to - Math.min(from, reach)));
}
/** Nothing failed on the default branch, nothing was alarming, nothing is to be done. */
function isQuiet({ health, whole }, recommendations) {
    const { overall, alerts } = health;
    const { good, total } = overall.onDefaultBranch.final;
    const red = overall.recovery.closed + overall.recovery.open.length;
    const alarms = alerts.filter(({ severity }) => severity !== 'info').length;
    return whole && good === total && red === 0 && alarms === 0 && recommendations.length === 0;
}
function unknownOf({ whole, period }, before, known) {
    const { firstDay, lastDay } = daysOf(period);
    const days = firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`;
    const why = 'Neither its runs nor a report of it are remembered; with every report more becomes known.';
    const gaps = [
        !whole && {
            what: `Some runs of ${days}`,
            why: 'Not all of them could be listed: counts may be too low.',
        },
        !before && { what: 'The period before', why },
        known < EARLIER && {
            what: `${(0,words/* countInWords */.K4)(EARLIER - known, 'period')} of the ${EARLIER} before that`,
            why: why.replace('its runs', 'their runs').replace('of it', 'of them'),
        },
    ];
    return gaps.filter((gap) => gap !== false);
}

;// CONCATENATED MODULE: ./lib/core/weekly/assess-weekly.js




/** So far back it is looked for periods of which nobody got a report, and so many are told with the newest one. */
const MAX_SILENCE = 12;
const MAX_MISSED = 3;
/**
 * The report of the last complete period, with those of periods since the last report that were missed. Pure: the same
 * history and question give the same report.
 */
function assessWeekly(history, context) {
    const { calendar, now, ticked } = context;
    const period = (0,weekly_period/* lastPeriod */.uI)(calendar, now);
    const missed = missedBefore(period, calendar, history);
    const { report, point, advised } = reportOn(period, history, withTicked(period, history, context));
    const others = missed.map((one) => ({ period: one, ...reportOn(one, history, context) }));
    const actions = checkActions(history.actions, {
        period,
        advised,
        recommended: report.recommendations,
        ticked,
    });
    const items = actionItemsOf(actions);
    const points = [{ period, point }, ...others];
    return {
        report: {
            ...report,
            quiet: report.quiet && others.length === 0 && items.every(({ state }) => state !== 'open'),
            actions: items,
            missed: others.map(({ report: { dependencies: _, ...missed } }) => missed),
        },
        learnt: {
            periods: new Map(points.map(({ period, point }) => [(0,weekly_period/* periodKey */.Tk)(calendar, period), point])),
            actions,
        },
    };
}
/** What was ticked before the same report was made again stays ticked in it. */
function withTicked({ to }, { actions }, context) {
    const before = [...actions].filter(([, { state, seenAt }]) => state === 'ticked' && seenAt >= to);
    return { ...context, ticked: context.ticked.union(new Set(before.map(([key]) => key))) };
}
/** Those between the last report and this one of which the runs are still known. Before the first report none was due. */
function missedBefore(period, calendar, history) {
    const isReported = (one) => history.periods.has((0,weekly_period/* periodKey */.Tk)(calendar, one));
    const earlier = (0,weekly_period/* periodsBefore */.sm)(calendar, period, MAX_SILENCE);
    const last = earlier.findIndex(isReported);
    return earlier
        .slice(0, Math.max(0, last))
        .filter((one) => isKnown(one, history))
        .slice(0, MAX_MISSED);
}

// EXTERNAL MODULE: ./lib/core/weekly/report-issue.js
var report_issue = __webpack_require__(73515);
// EXTERNAL MODULE: ./lib/core/reports/message.js
var message = __webpack_require__(14912);
;// CONCATENATED MODULE: ./lib/core/weekly/weekly-words.js

/** `Week of 16 to 22 November 2026`, `Month of November 2026`, `Quarter of July to September 2026`. */
function periodInWords({ kind, firstDay, lastDay }) {
    const [first, last] = [partsOf(firstDay), partsOf(lastDay)];
    switch (kind) {
        case 'day':
            return `${first.day} ${first.month} ${first.year}`;
        case 'week': {
            const year = first.year === last.year ? '' : ` ${first.year}`;
            const month = first.month === last.month ? '' : ` ${first.month}${year}`;
            const from = `${first.day}${month}`;
            return `Week of ${from} to ${last.day} ${last.month} ${last.year}`;
        }
        case 'month':
            return `${first.month} ${first.year}`;
        case 'quarter':
            return `${first.month} to ${last.month} ${last.year}`;
    }
}
/** Heads of columns: `This week`, `Week before`. */
const thisPeriod = {
    day: 'This day',
    week: 'This week',
    month: 'This month',
    quarter: 'This quarter',
};
const periodBefore = {
    day: 'Day before',
    week: 'Week before',
    month: 'Month before',
    quarter: 'Quarter before',
};
const months = [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
];
/** Of `2026-11-16`, which is ours. */
function partsOf(date) {
    const [year = '', month = '', day = ''] = date.split('-');
    return { year, month: months[Number(month) - 1] ?? month, day: Number(day) };
}
/** `Week of 16 to 22 November 2026: 96.2 % of 412 runs passed, CI is red`; `nameOf` shortens names of workflows. */
function headlineOf(report, nameOf) {
    const { summary, quiet, partial } = report;
    const when = periodInWords(report.period);
    if (summary.runs === 0)
        return `${when}: no run`;
    const { percent, total } = summary.successRate;
    const runs = total === 1 ? 'run' : 'runs';
    const rate = percent === undefined ? 'no run passed or failed' : `${(0,words/* rateInWords */.Lx)(summary.successRate)} ${runs} passed`;
    if (quiet)
        return `${when}: quiet. ${rate}, nothing to do.`;
    return `${when}: ${rate}${stillRed(report, nameOf)}${partial ? ' (not all runs could be read)' : ''}`;
}
function stillRed({ incidents }, nameOf) {
    const red = [
        ...new Set(incidents.flatMap(({ workflow, until }) => (until === undefined ? [workflow] : []))),
    ];
    if (red.length === 0)
        return '';
    const names = red.length > 2 ? (0,words/* countInWords */.K4)(red.length, 'workflow') : red.map(nameOf).join(' and ');
    return `, ${names} ${red.length > 1 ? 'are' : 'is'} red`;
}

;// CONCATENATED MODULE: ./lib/core/weekly/weekly-message.js




const severities = {
    unhealthy: 'critical',
    degraded: 'warning',
    healthy: 'info',
    unknown: 'info',
};
/**
 * The report in short, for channels: the headline, what is to be done, four figures, and where the whole is. A quiet
 * period is the headline alone. The same report made again has the same key.
 */
function weeklyMessage(report, links) {
    const { period, repository, status, quiet } = report;
    const key = (0,message/* toKey */.fw)(`report/${period.kind}/${period.firstDay}/${period.timezone}`);
    return {
        kind: 'report',
        severity: severities[status],
        repository,
        headline: headlineOf(report, (name) => name),
        topic: periodInWords(period),
        ...(!quiet && { summary: weekly_message_summaryOf(report) }),
        broke: quiet ? [] : todo(report),
        suspects: [],
        fields: quiet ? [] : fieldsOf(report),
        links,
        at: report.generatedAt,
        idempotencyKey: key,
        threadKey: key,
    };
}
function weekly_message_summaryOf({ failures, incidents, missed }) {
    const { new: fresh, recurring, resolved } = failures;
    const sentences = [
        `${(0,words/* countInWords */.K4)(fresh.length, 'new cause')} of failure, ${(0,words/* thousands */.oh)(recurring.length)} again, ${(0,words/* thousands */.oh)(resolved.length)} resolved.`,
        `The default branch was red ${(0,words/* countInWords */.K4)(incidents.length, 'time')}.`,
        missed.length > 0
            ? `${(0,words/* countInWords */.K4)(missed.length, 'report')} before this one ${missed.length === 1 ? 'was' : 'were'} missed.`
            : '',
    ];
    return sentences.filter(Boolean).join(' ');
}
/** What is recommended, and then what is still open. */
function todo({ recommendations, actions }) {
    const keys = new Set(recommendations.map(({ key }) => key));
    const open = actions.filter(({ key, state }) => state === 'open' && !keys.has(key));
    return [
        ...recommendations.map(({ title, gain, url }) => ({
            text: `${title} – ${gain.says}`,
            ...(url !== undefined && { url }),
        })),
        ...open.map(({ title, since }) => ({ text: `${title} – open since ${since.slice(0, 10)}` })),
    ];
}
function fieldsOf({ summary, lost }) {
    const { runs, successRate, build, criticalFailures } = summary;
    return [
        { name: 'Runs', value: (0,words/* thousands */.oh)(runs) },
        { name: 'Success rate', value: (0,words/* rateInWords */.Lx)(successRate) },
        ...(build.meanSeconds === undefined
            ? []
            : [
                {
                    name: 'Average build time',
                    value: `${(0,words/* lengthInWords */.l5)(build.meanSeconds)} of ${(0,words/* thousands */.oh)(build.count)}`,
                },
            ]),
        { name: 'Critical failures', value: (0,words/* thousands */.oh)(criticalFailures) },
        ...(lost.total.minutes === 0
            ? []
            : [
                {
                    name: 'Time lost',
                    value: `${(0,words/* lengthInWords */.l5)(lost.lost.minutes * model/* MINUTE */.pY)} of ${(0,words/* lengthInWords */.l5)(lost.total.minutes * model/* MINUTE */.pY)}`,
                },
            ]),
    ];
}

// EXTERNAL MODULE: ./lib/render/fit.js
var fit = __webpack_require__(19051);
// EXTERNAL MODULE: ./lib/render/html-text.js
var html_text = __webpack_require__(12463);
;// CONCATENATED MODULE: ./lib/render/bar-chart.js

/** In the units of the picture, which is as wide as its page. */
const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 36;
const BOTTOM = 22;
const TOP = 14;
/** Bars over the marks of a chart, as an SVG picture that says its numbers to those who don't see it. */
function toBarChart({ title, x, y, values }) {
    const height = HEIGHT - TOP - BOTTOM;
    const step = (WIDTH - LEFT) / Math.max(1, values.length);
    const bars = values.map((value, i) => {
        const middle = LEFT + step * (i + 0.5);
        const mark = `<text x="${round(middle)}" y="${HEIGHT - 6}" text-anchor="middle">${(0,html_text/* literal */.e)(x[i] ?? '')}</text>`;
        if (value === undefined)
            return mark;
        const share = Math.min(1, Math.max(0, (value - y.from) / (y.to - y.from || 1)));
        const top = TOP + height * (1 - share);
        return `<rect class="bar" x="${round(middle - step * 0.32)}" y="${round(top)}" width="${round(step * 0.64)}" height="${round(height * share)}" rx="2"/><text x="${round(middle)}" y="${round(top - 3)}" text-anchor="middle">${round(value)}</text>${mark}`;
    });
    return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,html_text/* literal */.e)(inWords(title, x, y, values))}"><line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"/><text x="0" y="${TOP}">${(0,html_text/* literal */.e)(`${y.to}`)}</text><text x="0" y="${HEIGHT - BOTTOM}">${(0,html_text/* literal */.e)(`${y.from}`)}</text>${bars.join('')}</svg>`;
}
function inWords(title, x, y, values) {
    const told = values.map((value, i) => `${x[i] ?? ''}: ${value === undefined ? 'none' : round(value)}`);
    return `${title}, ${y.title}. ${told.join(', ')}`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/render/html-style.js
/** Looks of a document as a page, in the colours of the dashboard: light or dark as the reader's system is, and on paper. */
const style = `:root{color-scheme:light dark;--page:light-dark(#f6f7f9,#0e1116);--card:light-dark(#fff,#171b22);--line:light-dark(#d9dee5,#2b323c);--text:light-dark(#1b2230,#e4e8ee);--soft:light-dark(#566072,#9aa6b6);--link:light-dark(#0a58c2,#7db4ff);--good:light-dark(#12743a,#4cc77b);--bad:light-dark(#b4232c,#ff7b80);--warning:light-dark(#8a5a00,#e6b34a);--neutral:light-dark(#8a94a3,#6b7686)}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 3rem}
header{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--neutral);border-radius:8px;padding:1rem 1.25rem;margin-bottom:1.25rem}
header.good{border-left-color:var(--good)}header.bad{border-left-color:var(--bad)}header.warning{border-left-color:var(--warning)}
h1{margin:0;font-size:1.35rem;line-height:1.3}
header p{margin:.35rem 0 0;color:var(--soft)}
h2{margin:1.75rem 0 .6rem;font-size:1.1rem}
p{margin:.6rem 0}
a{color:var(--link)}
ul{margin:.6rem 0;padding-left:1.25rem}
li{margin:.35rem 0}
ul.check{list-style:none;padding-left:0}
ul.check li{display:flex;gap:.55rem}
.table{overflow-x:auto;margin:.6rem 0;background:var(--card);border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%;font-size:.92em}
th,td{min-width:5.5rem;padding:.4rem .7rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600;white-space:nowrap}
th.right,td.right{text-align:right;font-variant-numeric:tabular-nums}
details{margin:.6rem 0;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.55rem .9rem}
details .table{border:0;border-radius:0}
summary{cursor:pointer;font-weight:600}
pre{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.75rem;font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;white-space:pre-wrap}
figure{margin:.6rem 0;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.75rem}
figcaption{font-weight:600;margin-bottom:.4rem}
figure{overflow-x:auto}
svg{display:block;width:100%;min-width:26rem;height:auto;max-height:15rem}
svg .bar{fill:var(--good)}
svg .axis{stroke:var(--line)}
svg text{fill:var(--soft);font:11px sans-serif}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
footer{margin-top:2rem;color:var(--soft);font-size:.9em}
@media print{body{background:#fff;color:#000}details>*{display:block}header,.table,details,figure{break-inside:avoid}}
`;
/** Of the style, by which a browser lets it in and no other; a test makes it anew. */
const styleHash = 'sha256-XuG89jSzzut5qJxtxong367e2++P9YJR9KTnIxd0s68=';

;// CONCATENATED MODULE: ./lib/render/html.js



const toneWords = {
    good: 'healthy',
    bad: 'unhealthy',
    warning: 'degraded',
    neutral: 'unknown',
};
/**
 * A document as one page for the browser: no script, nothing to load, links to our own server alone. The policy lets
 * nothing else in, whatever strangers wrote.
 */
function toHtml({ tone, title, blocks }, { repository, generatedAt }) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${(0,html_text/* literal */.e)(`${repository}: ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="${tone}">
<h1>${(0,html_text/* literal */.e)(title)}</h1>
<p>${(0,html_text/* literal */.e)(repository)} · ${toneWords[tone]} · made ${(0,html_text/* literal */.e)(`${generatedAt.slice(0, 16).replace('T', ' ')} UTC`)}</p>
</header>
${blocks.map(html).join('\n')}
</main>
</body>
</html>
`;
}
function html(block) {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${inlines(block.content)}</p>`;
        case 'heading':
            return `<h2>${(0,html_text/* literal */.e)(block.text)}</h2>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${inlines(item)}</li>`).join('\n')}\n</ul>`;
        case 'checklist':
            return checklist(block);
        case 'table':
            return table(block);
        case 'chart':
            return `<figure tabindex="0">\n<figcaption>${(0,html_text/* literal */.e)(`${block.title}, ${block.y.title}`)}</figcaption>\n${toBarChart(block)}\n</figure>`;
        case 'code':
            return `<pre>${(0,html_text/* literal */.e)(block.text)}</pre>`;
        case 'details':
            return `<details>\n<summary>${(0,html_text/* literal */.e)(block.summary)}</summary>\n${block.blocks.map(html).join('\n')}\n</details>`;
    }
}
/** Marks and not boxes: nothing that is clicked on here is kept anywhere. */
function checklist({ items, ticked = [] }) {
    const rows = items.map((item, i) => {
        const mark = ticked[i]
            ? '<span role="img" aria-label="done">☑</span>'
            : '<span role="img" aria-label="open">☐</span>';
        return `<li>${mark}<span>${inlines(item)}</span></li>`;
    });
    return `<ul class="check">\n${rows.join('\n')}\n</ul>`;
}
function table({ head, align, rows }) {
    const side = (i) => (align[i] === 'right' ? ' class="right"' : '');
    const heads = head.map((text, i) => `<th scope="col"${side(i)}>${(0,html_text/* literal */.e)(text)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell, i) => `<td${side(i)}>${inlines(cell)}</td>`).join('')}</tr>`);
    return `<div class="table" tabindex="0" role="group" aria-label="${(0,html_text/* literal */.e)(head.join(', '))}"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
}
function inlines(content) {
    return content.map(inline).join('').trim();
}
function inline(given) {
    if (typeof given === 'string')
        return (0,html_text/* literal */.e)(given);
    if ('strong' in given)
        return `<strong>${(0,html_text/* literal */.e)(given.strong)}</strong>`;
    return `<a href="${(0,html_text/* literal */.e)(given.href)}">${(0,html_text/* literal */.e)(given.text)}</a>`;
}

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(43419);
// EXTERNAL MODULE: ./lib/render/document.js
var render_document = __webpack_require__(5523);
// EXTERNAL MODULE: ./lib/render/gaps.js
var gaps = __webpack_require__(49747);
// EXTERNAL MODULE: ./lib/render/names.js
var names = __webpack_require__(44172);
// EXTERNAL MODULE: ./lib/render/table.js
var render_table = __webpack_require__(2236);
// EXTERNAL MODULE: ./lib/render/tones.js
var tones = __webpack_require__(67449);
// EXTERNAL MODULE: ./lib/render/literal.js
var literal = __webpack_require__(81091);
// EXTERNAL MODULE: ./lib/render/marks.js
var marks = __webpack_require__(46834);
;// CONCATENATED MODULE: ./lib/render/weekly-failures.js






const MAX_ROWS = 10;
const MAX_LINE = 100;
/** Causes of failures: new ones first, then what came again, then what is over. */
function weeklyFailures({ failures, repositoryUrl }) {
    const { new: fresh, recurring, resolved } = failures;
    if (failures.jobs === 0 && resolved.length === 0)
        return [];
    const columns = [
        {
            head: 'Cause',
            cell: ({ line, category, url }) => (0,render_document/* link */.n)((0,literal/* cut */.Jj)(line ?? category, MAX_LINE), url, repositoryUrl),
        },
        { head: 'Job', cell: ({ job, workflow }) => `${(0,names/* shortName */.EU)(job)} in ${(0,names/* shortName */.EU)(workflow)}` },
        { head: 'Failed jobs', align: 'right', cell: ({ count }) => (0,words/* thousands */.oh)(count) },
        { head: 'First seen', cell: ({ firstSeen }) => (0,names/* timeOf */.nR)(firstSeen) },
        { head: 'Now', cell: ({ state }) => (0,marks/* causeState */.lU)(state) },
    ];
    const table = (title, some) => some.length === 0
        ? []
        : (0,render_table/* folded */.TM)(`${title}: ${(0,words/* countInWords */.K4)(some.length, 'cause')}`, (0,render_table/* topOf */.HX)(some, columns, { max: MAX_ROWS, of: 'cause' }));
    return [
        { kind: 'heading', text: 'Failures' },
        { kind: 'paragraph', content: [basis(failures)] },
        ...table('New', fresh),
        ...table('Recurring', recurring),
        ...table('Resolved', resolved),
    ];
}
function basis({ new: fresh, recurring, resolved, jobs, read }) {
    return `${(0,words/* countInWords */.K4)(jobs, 'failed job')}, ${(0,words/* countInWords */.K4)(read, 'log')} read: ${(0,words/* thousands */.oh)(fresh.length)} new, ${(0,words/* thousands */.oh)(recurring.length)} recurring and ${(0,words/* countInWords */.K4)(resolved.length, 'resolved cause')}.`;
}
/** When the default branch was red, and for how long. */
function weeklyIncidents({ incidents, repositoryUrl }) {
    if (incidents.length === 0)
        return [];
    const open = incidents.filter(({ until }) => until === undefined).length;
    const columns = [
        {
            head: 'Red',
            cell: ({ workflow, branch, url }) => [
                (0,render_document/* link */.n)((0,names/* shortName */.EU)(workflow), url, repositoryUrl),
                ` on ${(0,names/* shortName */.EU)(branch)}`,
            ],
        },
        { head: 'From', cell: ({ since }) => (0,names/* timeOf */.nR)(since) },
        { head: 'Until', cell: ({ until }) => (until === undefined ? '🔴 lasts' : (0,names/* timeOf */.nR)(until)) },
        { head: 'For', align: 'right', cell: ({ seconds }) => (0,words/* lengthInWords */.l5)(seconds) },
        { head: 'Failed runs', align: 'right', cell: ({ failedRuns }) => (0,words/* thousands */.oh)(failedRuns) },
    ];
    return (0,render_table/* folded */.TM)(`Incidents: ${(0,words/* countInWords */.K4)(incidents.length, 'time')} red, ${(0,words/* thousands */.oh)(open)} of them still`, (0,render_table/* topOf */.HX)(incidents, columns, { max: MAX_ROWS, of: 'incident' }));
}

// EXTERNAL MODULE: ./lib/core/kpis/kpi-words.js
var kpi_words = __webpack_require__(99009);
;// CONCATENATED MODULE: ./lib/render/weekly-trends.js






/** Every KPI, also those without a figure, which say why. */
function weeklyKpis({ kpis, period }) {
    return [
        { kind: 'heading', text: 'Key figures' },
        (0,render_table/* tableOf */.c_)(kpis, [
            { head: 'KPI', cell: ({ state, label }) => `${marks/* kpiMarks */.Zm[state]} ${label}` },
            { head: thisPeriod[period.kind], align: 'right', cell: nowInWords },
            { head: 'Target', align: 'right', cell: kpi_words/* targetInWords */.wR },
            { head: periodBefore[period.kind], align: 'right', cell: kpi_words/* trendInWords */.qy },
            { head: 'Median of the 8 before', align: 'right', cell: usualInWords },
        ]),
    ];
}
function nowInWords(kpi) {
    const { value, why } = kpi;
    return value === undefined || why === undefined ? (0,kpi_words/* kpiInWords */.b)(kpi) : `${(0,kpi_words/* kpiInWords */.b)(kpi)}: ${why}`;
}
/** `better, from 94.1 % (6 of 8 known)`. */
function usualInWords({ usual, usualTrend, ...kpi }) {
    if (!usual || !usualTrend)
        return '–';
    const { value, periods } = usual;
    const words = (0,kpi_words/* trendInWords */.qy)({ ...kpi, previous: { value, count: periods }, trend: usualTrend });
    return words.replace(/,? (?:of|by) [\d,]+$/, periods < 8 ? ` (${periods} of 8 known)` : '');
}
/** Success, time and what failed, period by period. */
function weeklyTrend({ trend }) {
    if (trend.length < 2)
        return [];
    const minutes = trend.map(({ p50Seconds }) => (p50Seconds === undefined ? undefined : p50Seconds / model/* MINUTE */.pY));
    const x = trend.map(({ firstDay }) => firstDay.slice(5));
    return [
        { kind: 'heading', text: 'Trends' },
        {
            kind: 'chart',
            title: 'Success rate',
            x,
            y: { title: 'percent', from: 0, to: 100 },
            values: trend.map(({ final }) => final.percent),
        },
        {
            kind: 'chart',
            title: 'Median build time',
            x,
            y: { title: 'minutes', from: 0, to: Math.ceil(Math.max(1, ...minutes.map((value = 0) => value))) },
            values: minutes,
        },
        ...(0,render_table/* folded */.TM)('The same in numbers', [
            (0,render_table/* tableOf */.c_)(trend, [
                { head: 'From', cell: ({ firstDay }) => firstDay },
                { head: 'Runs', align: 'right', cell: ({ runs }) => (0,words/* thousands */.oh)(runs) },
                { head: 'Success rate', align: 'right', cell: ({ final }) => (0,words/* rateInWords */.Lx)(final) },
                { head: 'Median of passed', align: 'right', cell: ({ p50Seconds }) => weekly_trends_lengthOf(p50Seconds) },
                { head: 'p95', align: 'right', cell: ({ p95Seconds }) => weekly_trends_lengthOf(p95Seconds) },
                {
                    head: 'Critical failures',
                    align: 'right',
                    cell: ({ criticalFailures }) => (0,words/* thousands */.oh)(criticalFailures),
                },
                { head: 'Incidents', align: 'right', cell: ({ incidents }) => (0,words/* thousands */.oh)(incidents) },
                { head: 'Minutes lost', align: 'right', cell: ({ lostMinutes }) => (0,words/* thousands */.oh)(lostMinutes) },
                { head: 'Failed jobs by kind', cell: patternsInWords },
            ]),
        ]),
    ];
}
function weekly_trends_lengthOf(seconds) {
    return seconds === undefined ? '–' : (0,words/* lengthInWords */.l5)(seconds);
}
function patternsInWords({ patterns }) {
    const kinds = Object.entries(patterns).filter(([, count]) => count > 0);
    return kinds.map(([pattern, count]) => `${pattern} ${(0,words/* thousands */.oh)(count)}`).join(', ') || '–';
}

// EXTERNAL MODULE: ./lib/render/health-dependencies.js
var health_dependencies = __webpack_require__(38432);
;// CONCATENATED MODULE: ./lib/render/weekly-upkeep.js






const weekly_upkeep_MAX_ROWS = 10;
/** Where time went: what was lost, flaky jobs, slow steps. */
function weeklyTime(report) {
    return [...lost(report), ...flaky(report), ...slow(report)];
}
function lost({ lost }) {
    const { total, currency, previous } = lost;
    if (total.jobs === 0)
        return [];
    const money = ({ price }) => price > 0 ? `, about ${price.toFixed(2)} ${(0,names/* shortName */.EU)(currency)}` : '';
    const parts = [
        { what: 'Failures', ...lost.failures },
        { what: 'Reruns', ...lost.reruns },
        { what: 'Superseded runs', ...lost.superseded },
        { what: 'Lost together', ...lost.lost },
        ...(previous ? [{ what: 'Lost in the period before', ...previous }] : []),
        { what: 'All jobs', ...total },
    ];
    return (0,render_table/* folded */.TM)(`Time lost: ${(0,words/* lengthInWords */.l5)(lost.lost.minutes * model/* MINUTE */.pY)} of ${(0,words/* lengthInWords */.l5)(total.minutes * model/* MINUTE */.pY)}${money(lost.lost)}`, [
        (0,render_table/* tableOf */.c_)(parts, [
            { head: 'On', cell: ({ what }) => what },
            { head: 'Jobs', align: 'right', cell: ({ jobs }) => (0,words/* thousands */.oh)(jobs) },
            { head: 'Minutes', align: 'right', cell: ({ minutes }) => (0,words/* thousands */.oh)(minutes) },
            {
                head: 'Estimate',
                align: 'right',
                cell: ({ price, minutes }) => price === 0 && minutes > 0 ? 'not known' : `${price.toFixed(2)} ${(0,names/* shortName */.EU)(currency)}`,
            },
        ]),
        { kind: 'paragraph', content: ['An estimate by list prices, never the bill.'] },
    ]);
}
function flaky({ flakyJobs, repositoryUrl }) {
    if (flakyJobs.length === 0)
        return [];
    const columns = [
        { head: 'Job', cell: ({ job, url }) => (0,render_document/* link */.n)((0,names/* shortName */.EU)(job), url, repositoryUrl) },
        {
            head: 'Fails at a good commit',
            align: 'right',
            cell: ({ percent, executions }) => percent === undefined ? '–' : `${(0,words/* percentInWords */.md)(percent)} of ${(0,words/* thousands */.oh)(executions)}`,
        },
        { head: 'Flakes', align: 'right', cell: ({ flakes }) => (0,words/* thousands */.oh)(flakes) },
        { head: 'Lost', align: 'right', cell: ({ lostMinutes }) => (0,words/* lengthInWords */.l5)(lostMinutes * model/* MINUTE */.pY) },
        { head: 'State', cell: ({ state }) => state.replaceAll('-', ' ') },
    ];
    return (0,render_table/* folded */.TM)(`Flakiest jobs: ${(0,words/* thousands */.oh)(flakyJobs.length)}`, [(0,render_table/* tableOf */.c_)(flakyJobs, columns)]);
}
function slow({ slowestSteps }) {
    const [first] = slowestSteps;
    if (!first)
        return [];
    const columns = [
        { head: 'Step', cell: ({ name }) => (0,names/* shortName */.EU)(name) },
        { head: 'Job', cell: ({ job, workflow }) => `${(0,names/* shortName */.EU)(job)} in ${(0,names/* shortName */.EU)(workflow)}` },
        {
            head: 'Median of passed',
            align: 'right',
            cell: ({ duration: { p50Seconds = 0, count } }) => `${(0,words/* lengthInWords */.l5)(p50Seconds)} of ${(0,words/* thousands */.oh)(count)}`,
        },
        { head: 'p95', align: 'right', cell: ({ duration: { p95Seconds = 0 } }) => (0,words/* lengthInWords */.l5)(p95Seconds) },
    ];
    return (0,render_table/* folded */.TM)(`Slowest steps: ${(0,names/* shortName */.EU)(first.name)}, ${(0,words/* lengthInWords */.l5)(first.duration.p50Seconds ?? 0)}`, [
        (0,render_table/* tableOf */.c_)(slowestSteps, columns),
    ]);
}
function weeklyDependencies(report) {
    return (0,health_dependencies/* dependencySections */.C)(report);
}
function workflowChanges({ workflowChanges, repositoryUrl, }) {
    if (workflowChanges.length === 0)
        return [];
    const columns = [
        { head: 'Commit', cell: ({ sha, url }) => (0,render_document/* link */.n)(sha.slice(0, 7), url, repositoryUrl) },
        { head: 'What', cell: ({ title }) => (0,names/* shortName */.EU)(title) },
        { head: 'By', cell: ({ author }) => (0,names/* shortName */.EU)(author) },
        {
            head: 'Files',
            cell: ({ files }) => files.map((path) => (0,names/* shortName */.EU)(path.split('/').at(-1) ?? path)).join(', ') || '–',
        },
        { head: 'When', cell: ({ at }) => (0,names/* timeOf */.nR)(at) },
    ];
    return (0,render_table/* folded */.TM)(`Changes of workflow files: ${(0,words/* countInWords */.K4)(workflowChanges.length, 'commit')}`, (0,render_table/* topOf */.HX)(workflowChanges, columns, { max: weekly_upkeep_MAX_ROWS, of: 'commit' }));
}
/** How good the monitor itself was. */
function weeklyMonitor({ monitor, repositoryUrl }) {
    const { alerts, unanswered, thresholds } = monitor;
    if (alerts === 0 && unanswered.length === 0 && thresholds.length === 0)
        return [];
    const columns = [
        { head: 'Alert', cell: ({ message, url }) => (0,render_document/* link */.n)(message, url, repositoryUrl) },
        { head: 'Raised', cell: ({ raisedAt }) => (0,names/* timeOf */.nR)(raisedAt) },
        { head: 'For', align: 'right', cell: ({ ageSeconds }) => (0,words/* lengthInWords */.l5)(ageSeconds) },
    ];
    return (0,render_table/* folded */.TM)(`The monitor itself: ${(0,words/* countInWords */.K4)(alerts, 'alert')}, ${(0,words/* thousands */.oh)(unanswered.length)} unanswered`, [
        { kind: 'paragraph', content: [qualityInWords(monitor)] },
        ...(unanswered.length > 0 ? (0,render_table/* topOf */.HX)(unanswered, columns, { max: weekly_upkeep_MAX_ROWS, of: 'alert' }) : []),
        ...(thresholds.length > 0 ? [thresholdList(monitor)] : []),
    ]);
}
function qualityInWords({ byRule, falsePositives, detection }) {
    const rules = byRule.map(({ rule, alerts }) => `${rule} ${(0,words/* thousands */.oh)(alerts)}`).join(', ');
    const parts = [
        ...(rules ? [`Alerts by rule: ${rules}`] : ['No alert was raised']),
        ...(falsePositives.total > 0 ? [`false positives ${(0,words/* rateInWords */.Lx)(falsePositives)}`] : []),
        ...(detection.p50Seconds === undefined
            ? []
            : [
                `median from failure to alert ${(0,words/* lengthInWords */.l5)(detection.p50Seconds)} of ${(0,words/* thousands */.oh)(detection.count)}`,
            ]),
    ];
    return `${parts.join(' · ')}.`;
}
function thresholdList({ thresholds }) {
    return {
        kind: 'list',
        items: thresholds.map(({ rule, unit, current, suggested }) => [
            { strong: rule },
            `: ${suggested.threshold} ${unit} instead of ${current.threshold} would have raised ${(0,words/* countInWords */.K4)(suggested.raised, 'alert')} instead of ${(0,words/* thousands */.oh)(current.raised)}, with ${(0,words/* countInWords */.K4)(suggested.falseAlarms ?? 0, 'false alarm')} instead of ${(0,words/* thousands */.oh)(current.falseAlarms ?? 0)}.`,
        ]),
    };
}

;// CONCATENATED MODULE: ./lib/render/weekly.js










/** The report of a period for people: what to know, what to do, then the rest. A quiet one is one line. */
function weeklyDoc(report) {
    const blocks = [
        weekly_basis(report),
        ...summary(report),
        ...actions(report),
        ...weeklyKpis(report),
        ...weeklyTrend(report),
        ...details(report),
        ...missed(report),
        ...(0,gaps/* gapList */.P)('Not measured', report.notMeasured),
    ];
    return { tone: tones/* toneOfStatus */.I[report.status], title: titleOf(report), blocks: report.quiet ? [] : blocks };
}
/** The whole report in one line. */
function titleOf(report) {
    return headlineOf(report, names/* shortName */.EU);
}
/** What all of it is of, in one line. */
function weekly_basis({ summary: { runs, successRate }, period, partial }) {
    const undecided = runs - successRate.total;
    const parts = [
        ...(partial ? ['Partial: not all runs could be read'] : []),
        `${(0,words/* countInWords */.K4)(runs, 'run')} from ${(0,names/* timeOf */.nR)(period.from)} to ${(0,names/* timeOf */.nR)(period.to)}, days of ${period.timezone}`,
        ...(undecided > 0 ? [`${(0,words/* thousands */.oh)(undecided)} of them neither passed nor failed`] : []),
    ];
    return { kind: 'paragraph', content: [`${parts.join(' · ')}.`] };
}
function summary({ summary, period }) {
    const { previous } = summary;
    const figures = [
        ['Total runs', ({ runs }) => (0,words/* thousands */.oh)(runs)],
        ['Success rate', ({ successRate }) => (0,words/* rateInWords */.Lx)(successRate)],
        [
            'Average build time',
            ({ build: { meanSeconds, count } }) => meanSeconds === undefined ? '–' : `${(0,words/* lengthInWords */.l5)(meanSeconds)} of ${(0,words/* thousands */.oh)(count)}`,
        ],
        ['Critical failures, on the default branch', ({ criticalFailures }) => (0,words/* thousands */.oh)(criticalFailures)],
    ];
    return [
        (0,render_table/* tableOf */.c_)(figures, [
            { head: 'Summary', cell: ([name]) => ({ strong: name }) },
            { head: thisPeriod[period.kind], align: 'right', cell: ([, say]) => say(summary) },
            {
                head: periodBefore[period.kind],
                align: 'right',
                cell: ([, say]) => (previous ? say(previous) : 'not known'),
            },
        ]),
    ];
}
/** What is recommended now first, each with what shows it; then what earlier reports asked for, until it is done. */
function actions({ actions, recommendations, repositoryUrl }) {
    if (actions.length === 0)
        return [];
    const stateOf = new Map(actions.map(({ key, state }) => [key, state]));
    const recommended = new Set(recommendations.map(({ key }) => key));
    const carried = actions.filter(({ key }) => !recommended.has(key));
    return [
        { kind: 'heading', text: 'To do' },
        {
            kind: 'checklist',
            items: [
                ...recommendations.map((one) => recommendationInWords(one, repositoryUrl)),
                ...carried.map(({ title, state, since }) => [title, settled[state](since)]),
            ],
            ticked: [
                ...recommendations.map(({ key }) => stateOf.get(key) === 'ticked'),
                ...carried.map(({ state }) => state !== 'open'),
            ],
        },
    ];
}
/** Keys of the items of the checklist, in its order. */
function checklistKeys({ actions, recommendations }) {
    const recommended = recommendations.map(({ key }) => key);
    return [...recommended, ...actions.map(({ key }) => key).filter((key) => !recommended.includes(key))];
}
const settled = {
    open: (since) => ` – open since ${since.slice(0, 10)}`,
    gone: () => ' – done: what showed it is gone',
    ticked: () => ' – done',
};
function recommendationInWords({ title, evidence, gain, url }, repositoryUrl) {
    return [
        { strong: title },
        ` – ${evidence.replace(/\.$/, '')}. Gain: ${gain.says}. `,
        ...(url === undefined ? [] : [(0,render_document/* link */.n)('See it', url, repositoryUrl)]),
    ];
}
function details(report) {
    return [
        ...weeklyFailures(report),
        ...weeklyIncidents(report),
        ...weeklyTime(report),
        ...weeklyDependencies(report),
        ...workflowChanges(report),
        ...weeklyMonitor(report),
    ];
}
/** Reports that nobody got when they were due. */
function missed({ missed }) {
    return missed.flatMap((one) => (0,render_table/* folded */.TM)(`${titleOf(one)} – this report was missed`, missedDetails(one).flatMap(unfolded)));
}
function missedDetails(report) {
    return [...weeklyFailures(report), ...weeklyIncidents(report), ...workflowChanges(report)];
}
/** Details in details would hide twice. */
function unfolded(block) {
    return block.kind === 'details'
        ? [{ kind: 'paragraph', content: [{ strong: block.summary }] }, ...block.blocks]
        : [block];
}

// EXTERNAL MODULE: ./lib/modes/health-check.js + 9 modules
var health_check = __webpack_require__(89319);
;// CONCATENATED MODULE: ./lib/modes/weekly-report.js











/** As for the report of health: a job’s outputs may have 1 MB together, counted as UTF-16. */
const MAX_WEEKLY_CHARACTERS = 200_000;
/** What an issue has besides the report: the marks of its items, and what people write below it. */
const MAX_MARKS = 20_000;
/** Reports the last whole day, week, month or quarter, and what to do next. */
const weeklyReport = (inputs, session) => {
    const calendar = { kind: inputs.reportPeriod, zone: inputs.timezone, weekStart: inputs.weekStart };
    const { report, learnt } = assessWeekly(session.history, {
        ...session,
        calendar,
        thresholds: (0,health_check.thresholdsOf)(inputs),
        suggestThresholds: true,
        rules: [...session.settings.failureRules, ...rules.rules],
        workflowCommits: session.workflowCommits ?? [],
        ticked: (0,report_issue/* tickedAmong */.xN)(tickable(session), session.reportIssues ?? []),
    });
    const doc = weeklyDoc(report);
    const period = (0,weekly_period/* periodKey */.Tk)(calendar, (0,weekly_period/* lastPeriod */.uI)(calendar, session.now));
    return {
        doc,
        outputs: { weekly: fitWeekly(report, MAX_WEEKLY_CHARACTERS) },
        files: filesOf(report, doc),
        annotations: [],
        learnt,
        reportText: {
            period,
            title: titleOf(report),
            markdown: (0,fit/* fitDoc */.e)(doc, markdown/* toMarkdown */.l, report_issue/* MAX_BODY */._D - MAX_MARKS),
            keys: checklistKeys(report),
        },
        // A report that is made again is no news.
        messages: session.history.periods.has(period) ? [] : [weeklyMessage(report, pagesOf(inputs))],
        ...(inputs.uploadReport && { artifact: 'pipeline-vitals-report' }),
    };
};
function pagesOf({ dashboardUrl }) {
    return dashboardUrl === '' ? [] : [{ label: 'Dashboard', url: dashboardUrl }];
}
/** What is done for another reason is ticked too, by us. */
function tickable({ history }) {
    return [...history.actions].flatMap(([key, { state }]) => (state === 'gone' ? [] : [key]));
}
function filesOf(report, doc) {
    return [
        { name: 'weekly.json', text: `${JSON.stringify(report, undefined, 2)}\n`, output: 'weekly-path' },
        { name: 'weekly.md', text: (0,markdown/* toMarkdown */.l)(doc), output: 'weekly-markdown-path' },
        { name: 'weekly.html', text: toHtml(doc, report), output: 'weekly-html-path' },
    ];
}


/***/ })

};
