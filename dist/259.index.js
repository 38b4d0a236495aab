export const id = 259;
export const ids = [259];
export const modules = {

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

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   hI: () => (/* binding */ withNeighboursCauses),
/* harmony export */   xe: () => (/* binding */ isRenamed)
/* harmony export */ });
/* harmony import */ var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56667);
/* harmony import */ var _failures_failed_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57206);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75858);




/** Of causes that no log tells: it was not read yet, or GitHub does not have it. */
const UNREAD = 'unread:';
/** Why an attempt failed, as far as is known. Never empty. */
function causesOf(run, attempt, history) {
    if (attempt.conclusion === 'startup_failure')
        return [{ fingerprint: 'never-started', title: 'GitHub could not use the workflow file' }];
    const causes = (0,_failures_failed_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .failedJobsOf */ .lA)([{ ...run, attempts: [attempt] }], history).map(({ job }) => {
        const finding = history.findings.get(job.id);
        if (!finding)
            return unreadCause(job);
        return {
            fingerprint: finding.fingerprint,
            title: finding.line ?? withoutLine(job, finding.step),
        };
    });
    const [first, ...rest] = new Map(causes.map((cause) => [cause.fingerprint, cause])).values();
    return first
        ? [first, ...rest]
        : [{ fingerprint: `${UNREAD}jobs`, title: 'A run failed, and its jobs were not read' }];
}
function withoutLine(job, step) {
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .conclusionOf */ .vu)(job) === 'timed_out'
        ? `${job.name} ran into its time limit`
        : `Failed in ${step ?? job.name}`;
}
/** The same job that fails in the same step is the best guess at the same cause. */
function unreadCause({ name, failedStep }) {
    const [title] = name.split(' (');
    const fingerprint = `${UNREAD}${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_3__/* .fnv1a */ .P)(JSON.stringify([title, failedStep ?? '']))}`;
    return {
        fingerprint,
        title: failedStep === undefined ? `${name} failed` : `${name} failed in ${failedStep}`,
    };
}
function isUnread({ fingerprint }) {
    return fingerprint.startsWith(UNREAD);
}
/** It was told without a log, which was read since: it goes on under the name of its cause, and nothing is good again. */
function isRenamed({ subject, resolution }) {
    return resolution?.cause === 'ended' && isUnread(subject);
}
/**
 * A failure whose log was not read counts as one of those that were read in the same stretch of failures on its branch:
 * the last before it, else the first after it. In a storm not all logs can be read at once, and the rest is not another
 * incident. Once its log is read, that counts.
 */
function withNeighboursCauses(results) {
    const attributed = new Map();
    for (const line of Map.groupBy(results, _result_js__WEBPACK_IMPORTED_MODULE_2__/* .lineKey */ .QW).values()) {
        for (const stretch of stretchesOf(line)) {
            let known = stretch.map(knownCauses).find(({ length }) => length > 0) ?? [];
            for (const result of stretch) {
                const own = knownCauses(result);
                if (own.length > 0)
                    known = own;
                if (known.length > 0)
                    attributed.set(result, { ...result, causes: known });
            }
        }
    }
    return results.map((result) => attributed.get(result) ?? result);
}
/** Failures with no pass between them, in the order of their commits. */
function stretchesOf(line) {
    const stretches = [[]];
    for (const result of line.toSorted(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)) {
        if (result.causes === 'passed')
            stretches.push([]);
        else
            stretches.at(-1)?.push(result);
    }
    return stretches;
}
function knownCauses({ causes }) {
    return causes === 'passed' ? [] : causes.filter((cause) => !isUnread(cause));
}


/***/ }),

/***/ 75858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ lineKey),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   qS: () => (/* binding */ resultsOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57206);
/* harmony import */ var _branch_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97354);


/** What runs say, attempt by attempt. Cancelled, superseded, skipped and unfinished ones say nothing. */
function resultsOf(runs, context) {
    return [...runs].flatMap((run) => {
        const workflow = context.pathOf(run.workflowId);
        if (workflow === undefined)
            return [];
        const of = {
            workflow,
            branchClass: (0,_branch_class_js__WEBPACK_IMPORTED_MODULE_1__/* .branchClassOf */ .K)(run, context.defaultBranch),
            line: lineOf(run, context.defaultBranch),
            sha: run.sha,
            runId: run.id,
            createdAt: run.createdAt,
        };
        return run.attempts.flatMap((attempt) => {
            const outcome = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(attempt);
            if (outcome !== 'passed' && outcome !== 'failed')
                return [];
            const causes = outcome === 'passed' ? 'passed' : context.causesOf(run, attempt);
            return [{ ...of, attempt: attempt.number, endedAt: attempt.updatedAt, causes }];
        });
    });
}
function lineOf(run, defaultBranch) {
    if ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .onDefaultBranch */ .Lt)(run, defaultBranch))
        return '';
    return JSON.stringify([run.fromFork, run.branch?.replace(QUEUED, '$1') ?? run.sha]);
}
/**
 * Every group of a merge queue has a branch of its own, `gh-readonly-queue/main/pr-12-<sha>`, and is never run again:
 * what comes after it in the queue tells whether all is well.
 */
const QUEUED = /^(gh-readonly-queue\/.+)\/pr-\d+-[0-9a-f]+$/;
/** One branch's results in one workflow follow upon one another. */
function lineKey({ workflow, branchClass, line }) {
    return JSON.stringify([workflow, branchClass, line]);
}
/** In the order of the pushes, not of the ends. */
function inOrder(a, b) {
    return a.createdAt - b.createdAt || a.runId - b.runId || a.attempt - b.attempt;
}


/***/ }),

/***/ 16539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fitJson)
/* harmony export */ });
/**
 * A report as JSON of at most so many characters, or whatever `sizeOf` counts, as far as its cuts reach: each comes on
 * top of those before it, and `leftOut` names those that changed something.
 */
function fitJson(report, cuts, maxSize, sizeOf = (json) => json.length) {
    let cut = report;
    let json = JSON.stringify(cut);
    for (const { says, apply } of cuts) {
        if (sizeOf(json) <= maxSize)
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

/***/ 81072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ incidentsJson)
/* harmony export */ });
/* unused harmony export incidentReport */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76929);


function incidentReport(facts) {
    const { key, state, headline, incident, workflow, group, alert, failedRunUrl, recovery } = facts;
    const url = failedRunUrl ?? alert?.url;
    const endedAt = incident.resolution?.endedAt;
    return {
        ...{ key, state, headline, severity: incident.severity },
        ...(workflow && { workflow: workflow.path }),
        branches: incident.subject.branchClass,
        since: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(incident.span.from),
        ...{ failedRuns: incident.failures, commits: incident.commits },
        ...(group && { category: group.category }),
        ...(group?.line !== undefined && { line: group.line }),
        ...(url !== undefined && { url }),
        ...(endedAt !== undefined && { endedAt: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(endedAt) }),
        ...(recovery && { endedAs: recovery.cause }),
    };
}
/** JSON of as many incidents as fit, the first ones first. */
function incidentsJson(facts, maxCharacters) {
    return (0,_output_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listJson */ .n4)(facts.map(incidentReport), maxCharacters);
}


/***/ }),

/***/ 76929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l4: () => (/* binding */ reportJson),
/* harmony export */   n4: () => (/* binding */ listJson)
/* harmony export */ });
/* unused harmony export outputJson */
/* harmony import */ var _fit_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16539);

/**
 * What has a meaning to a shell, or ends what quotes began; PowerShell takes curved quotes for straight ones. JSON has
 * none of these outside of its strings.
 */
const MEANING = /[!#$%&'()*;<>?^`|~\u2018-\u201e]/g;
/**
 * JSON for an output. People in a hurry paste outputs into scripts by `${{ }}`, where the name that a stranger gave a
 * branch would be run: what could be is written as `\u0024`, which says the same to all who read JSON.
 */
function outputJson(value) {
    return escaped(JSON.stringify(value));
}
/** The same of as many as fit, the first ones first. */
function listJson(items, maxCharacters) {
    let count = items.length;
    while (outputJson(items.slice(0, count)).length > maxCharacters)
        count = Math.floor(count / 2);
    return outputJson(items.slice(0, count));
}
/** The same of a report, as far as its cuts reach. */
function reportJson(report, cuts, maxCharacters) {
    return escaped((0,_fit_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fitJson */ .o)(report, cuts, maxCharacters, (json) => escaped(json).length));
}
function escaped(json) {
    return json.replace(MEANING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 29549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MAX_INCIDENTS_CHARACTERS)
/* harmony export */ });
/** Of the `incidents` output: a job's outputs may have 1 MB together, counted as UTF-16, and others want some of it. */
const MAX_INCIDENTS_CHARACTERS = 50_000;


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openIssue: () => (/* binding */ openIssue)
});

// EXTERNAL MODULE: ./lib/core/reports/incidents.js
var incidents = __webpack_require__(81072);
// EXTERNAL MODULE: ./lib/core/incidents/incident.js
var incidents_incident = __webpack_require__(82865);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/render/document.js
var render_document = __webpack_require__(5523);
// EXTERNAL MODULE: ./lib/render/incidents.js
var render_incidents = __webpack_require__(76579);
// EXTERNAL MODULE: ./lib/render/table.js
var render_table = __webpack_require__(2236);
;// CONCATENATED MODULE: ./lib/render/issue/delivered.js





const delivered_words = {
    created: 'opened',
    updated: 'brought up to date',
    commented: 'commented',
    closed: 'closed',
    reopened: 'opened again',
};
/** What became of the issues in a step. */
function issuesDoc({ written, waiting, places, notices }, facts, given) {
    const lasting = facts.filter(({ incident }) => (0,incidents_incident/* isActive */.$m)(incident));
    const listed = lasting.filter(({ key }) => places.has(key)).length;
    const sums = [
        ...(lasting.length > 0 ? [`${(0,words/* thousands */.oh)(listed)} of ${(0,words/* thousands */.oh)(lasting.length)} in issues`] : []),
        ...(waiting > 0
            ? [`${(0,words/* countInWords */.K4)(waiting, 'write')} to issues ${waiting === 1 ? 'waits' : 'wait'} for the next step`]
            : []),
    ];
    const said = given.run === 'dry'
        ? 'nothing written in a dry run'
        : written.length === 0
            ? 'no issue written'
            : `${(0,words/* countInWords */.K4)(written.length, 'issue')} written`;
    return {
        tone: notices.length > 0 ? 'warning' : lasting.length > 0 ? 'bad' : 'good',
        title: `${(0,render_incidents/* goingOn */.iO)(lasting.length)}, ${said}`,
        blocks: [
            (0,render_incidents/* incidentBasis */.JF)(facts, given, sums),
            ...(given.incidents === 'here' ? (0,render_incidents/* incidentTable */.Zu)(facts, given) : []),
            ...writtenTable(written, given),
            ...(notices.length > 0 ? [{ kind: 'heading', text: 'Not written' }] : []),
            ...notices.map((text) => ({ kind: 'code', text })),
        ],
    };
}
function writtenTable(written, { serverUrl }) {
    if (written.length === 0)
        return [];
    const table = (0,render_table/* tableOf */.c_)(written, [
        { head: 'Issue', cell: ({ number, url }) => (0,render_document/* link */.n)(`issue ${number}`, url, serverUrl) },
        { head: 'Title', cell: ({ title }) => title },
        { head: 'What was done', cell: ({ outcome }) => delivered_words[outcome] },
    ]);
    return [{ kind: 'heading', text: 'Written' }, table];
}

// EXTERNAL MODULE: ./lib/modes/mode.js
var modes_mode = __webpack_require__(29549);
;// CONCATENATED MODULE: ./lib/modes/open-issue.js



/** Says what became of the issues of incidents, which were written before. */
const openIssue = ({ mode, dryRun }, { delivery, now, repositoryUrl }) => {
    const facts = delivery?.facts ?? [];
    const issues = delivery?.issues ?? nothing;
    const [first] = issues.written;
    // Where nothing was written, the issue of the gravest incident that has one.
    const place = first ?? facts.map(({ key }) => issues.places.get(key)).find((known) => known !== undefined);
    return {
        doc: issuesDoc(issues, facts, {
            pending: delivery?.pending ?? [],
            ...{ now, serverUrl: repositoryUrl },
            incidents: mode.includes('notify') ? 'elsewhere' : 'here',
            run: dryRun ? 'dry' : 'real',
        }),
        outputs: {
            outcome: first?.outcome ?? 'none',
            'issue-number': place ? String(place.number) : '',
            'issue-url': place?.url ?? '',
            incidents: (0,incidents/* incidentsJson */.W)(facts, modes_mode/* MAX_INCIDENTS_CHARACTERS */.u),
        },
        files: [],
        annotations: issues.notices.map((message) => ({ level: 'warning', message })),
    };
};
const nothing = { written: [], waiting: 0, places: new Map(), notices: [] };


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

/***/ 76579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ incidentBasis),
/* harmony export */   Zu: () => (/* binding */ incidentTable),
/* harmony export */   iO: () => (/* binding */ goingOn)
/* harmony export */ });
/* harmony import */ var _core_incidents_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9479);
/* harmony import */ var _core_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82865);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44474);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5523);
/* harmony import */ var _message_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44523);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44172);
/* harmony import */ var _tones_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67449);







/** A day after its end an incident is no news. */
const ENDED_SHOWN = 24 * 60 * 60;
const MAX_ROWS = 20;
/** `2 incidents go on`. */
function goingOn(count) {
    return count === 0 ? 'No incident goes on' : (0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countInWords */ .K4)(count, 'incident goes on', 'incidents go on');
}
/**
 * What all of it is of, in one line. Failures that nobody is told of, since there are not enough of them yet, are in
 * it: none goes uncounted.
 */
function incidentBasis(facts, { now, pending }, sums) {
    const lasting = facts.filter(({ incident }) => (0,_core_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(incident));
    const runs = failuresOf(lasting.map(({ incident }) => incident));
    const more = failuresOf(pending);
    const reasons = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countInWords */ .K4)(pending.length, 'reason');
    const parts = [
        `As of ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOf */ .nR)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(now))}`,
        ...(lasting.length > 0 ? [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countInWords */ .K4)(runs, 'failed run')] : []),
        ...sums,
        ...(pending.length > 0
            ? [
                `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countInWords */ .K4)(more, 'more run')} failed for ${reasons}, none of which has come up often enough to be told`,
            ]
            : []),
    ];
    return { kind: 'paragraph', content: [`${parts.join(' · ')}.`] };
}
function failuresOf(some) {
    return some.reduce((sum, { failures }) => sum + failures, 0);
}
/** What goes on, and what ended within a day. Empty where nothing did. */
function incidentTable(facts, { now, serverUrl }) {
    const shown = facts.filter(({ incident, recovery }) => (0,_core_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(incident) ||
        (recovery && !(0,_core_incidents_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRenamed */ .xe)(incident) && (incident.resolution?.endedAt ?? 0) >= now - ENDED_SHOWN));
    if (shown.length === 0)
        return [];
    const left = shown.slice(MAX_ROWS);
    const failures = failuresOf(left.map(({ incident }) => incident));
    return [
        {
            kind: 'table',
            head: ['', 'Incident', 'Since', 'Failed runs', 'Why'],
            align: ['left', 'left', 'left', 'right', 'left'],
            rows: shown.slice(0, MAX_ROWS).map((one) => rowOf(one, now, serverUrl)),
        },
        ...(left.length > 0
            ? [
                {
                    kind: 'paragraph',
                    content: [
                        `and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countInWords */ .K4)(left.length, 'more incident')} with ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countInWords */ .K4)(failures, 'failed run')}.`,
                    ],
                },
            ]
            : []),
    ];
}
function rowOf(facts, now, serverUrl) {
    const { headline, incident, state, group, recovery, failedRunUrl, workflow } = facts;
    const { severity, span, failures, last } = incident;
    const tone = recovery ? 'good' : _tones_js__WEBPACK_IMPORTED_MODULE_4__/* .toneOfSeverity */ .L[severity];
    const length = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthInWords */ .l5)(Math.max(0, recovery?.redSeconds ?? now - span.from));
    return [
        [_message_words_js__WEBPACK_IMPORTED_MODULE_3__/* .icons */ .Pt[tone]],
        [(0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .n)(headline, failedRunUrl ?? workflow?.url, serverUrl), state === 'open' ? '' : ` (${state})`],
        [`${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOf */ .nR)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(span.from))} (${recovery ? `lasted ${length}` : length})`],
        [failures === 0 ? '–' : String(failures)],
        [group?.meaning ?? (last.title === headline ? '–' : last.title)],
    ];
}


/***/ }),

/***/ 44523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Pt: () => (/* binding */ icons),
/* harmony export */   QJ: () => (/* binding */ noticeOf),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   YV: () => (/* binding */ toneOf)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44172);
/* harmony import */ var _tones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67449);



/** What every channel says in the same words. */
const icons = { good: '🟢', bad: '🔴', warning: '🟡', neutral: '🔵' };
function toneOf({ kind, severity }) {
    if (kind === 'resolved')
        return 'good';
    return _tones_js__WEBPACK_IMPORTED_MODULE_1__/* .toneOfSeverity */ .L[severity];
}
/** `🔴 CI is red on main`. */
function titleOf(message) {
    return `${icons[toneOf(message)]} ${message.headline}`;
}
/** `acme/shop · since 2026-11-23 10:15 UTC (3 h 20 min)`. */
function contextOf({ kind, repository, since, until, at }) {
    if (since === undefined)
        return repository;
    const seconds = (Date.parse(until ?? at) - Date.parse(since)) / 1000;
    const length = seconds >= 60 ? (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)(seconds) : 'less than a minute';
    const words = kind === 'resolved' ? `lasted ${length}, from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(since)}` : `since ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(since)} (${length})`;
    return `${repository} · ${words}`;
}
const headings = {
    opened: 'What broke',
    changed: 'What is broken',
    reminded: 'What is still broken',
    resolved: 'What was broken',
    umbrella: 'What broke',
    report: 'In short',
};
/** What stands below the title and the context, in this order everywhere; what is empty is left out. */
function partsOf(message) {
    const { kind, summary, broke, rootLine, suspects, fields, links } = message;
    const parts = [
        summary === undefined ? undefined : { kind: 'text', text: summary },
        broke.length === 0 ? undefined : { kind: 'list', heading: headings[kind], items: broke },
        rootLine === undefined ? undefined : { kind: 'code', text: rootLine },
        suspects.length === 0 ? undefined : { kind: 'list', heading: 'Suspects', items: suspects },
        fields.length === 0 ? undefined : { kind: 'fields', fields },
        links.length === 0 ? undefined : { kind: 'links', links },
    ];
    return parts.filter((part) => part !== undefined);
}
/** What stands on a screen that shows one line of a message. */
function noticeOf(message) {
    return `${titleOf(message)} · ${contextOf(message)}`;
}


/***/ }),

/***/ 44172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   at: () => (/* binding */ branchName),
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
/** In a fork a branch can be called like ours. */
function branchName({ branch, fromFork }) {
    return `${shortName(branch ?? '–')}${fromFork ? ' of a fork' : ''}`;
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


/***/ }),

/***/ 67449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toneOfStatus),
/* harmony export */   L: () => (/* binding */ toneOfSeverity)
/* harmony export */ });
/** How grave it looks, the same in every mode and channel. */
const toneOfStatus = {
    healthy: 'good',
    degraded: 'warning',
    unhealthy: 'bad',
    unknown: 'neutral',
};
const toneOfSeverity = {
    critical: 'bad',
    warning: 'warning',
    info: 'neutral',
};


/***/ })

};
