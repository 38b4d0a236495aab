export const id = 801;
export const ids = [801];
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

/***/ 84695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ workflowUrl)
/* harmony export */ });
/** The page with the runs of a workflow; with all runs where it has no file, and so no page of its own. */
function workflowUrl(repositoryUrl, path) {
    const file = path.startsWith('dynamic/') ? undefined : path.split('/').at(-1);
    return `${repositoryUrl}/actions${file ? `/workflows/${encodeURIComponent(file.toWellFormed())}` : ''}`;
}


/***/ }),

/***/ 83801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./lib/core/pages.js
var pages = __webpack_require__(84695);
// EXTERNAL MODULE: ./lib/core/incidents/alert-findings.js
var alert_findings = __webpack_require__(12584);
// EXTERNAL MODULE: ./lib/core/incidents/incident.js
var incidents_incident = __webpack_require__(82865);
;// CONCATENATED MODULE: ./lib/core/incidents/recovery.js
/** `undefined` while it is not resolved. */
function recoveryOf({ resolution, span, failures, commits }) {
    if (!resolution)
        return undefined;
    const { endedAt, cause, pass } = resolution;
    return {
        redSeconds: Math.max(0, endedAt - span.from),
        failures,
        commits,
        cause,
        ...(pass?.runId !== undefined && { runId: pass.runId }),
        ...(pass?.sha !== undefined && { sha: pass.sha }),
    };
}

;// CONCATENATED MODULE: ./lib/core/incidents/incident-facts.js




/** The facts of incidents, with the names and addresses that people know them by. */
function factsOf(incidents, context) {
    const groups = new Map(context.groups.map((group) => [group.fingerprint, group]));
    const alerts = new Map(context.health.alerts.map((alert) => [(0,incidents_incident/* incidentKey */.Qq)((0,alert_findings/* subjectOf */.et)(alert)), alert]));
    const workflows = new Map([...context.history.workflows.values()].map((workflow) => [workflow.path, workflow]));
    return new Map([...incidents].map((incident) => {
        const key = (0,incidents_incident/* incidentKey */.Qq)(incident.subject);
        const workflow = workflows.get(incident.subject.workflow);
        const known = { key, group: groups.get(incident.subject.fingerprint), alert: alerts.get(key) };
        return [key, factOf(incident, { ...known, name: workflow?.name }, context)];
    }));
}
function factOf(incident, { key, group, alert, name }, context) {
    const { repositoryUrl, now } = context;
    const path = incident.subject.workflow;
    const recovery = recoveryOf(incident);
    const mendedBy = mendingCommit(recovery, context.history);
    const headlines = headlinesOf(incident, name ?? path, context);
    const runUrl = (id) => `${repositoryUrl}/actions/runs/${id}`;
    return {
        key,
        incident,
        state: (0,incidents_incident/* stateOf */.L4)(incident, now),
        ...headlines,
        // Nothing passed.
        ...(recovery?.cause === 'ended' && { endHeadline: `Over: ${headlines.headline}` }),
        ...(path !== '' && { workflow: { name: name ?? path, path, url: (0,pages/* workflowUrl */.p)(repositoryUrl, path) } }),
        // What goes on elsewhere with the same cause has a range of commits of its own.
        ...(group &&
            (!recovery || group.state === 'over') && {
            group: partOf(group, incident, { name, defaultBranch: context.defaultBranch }),
        }),
        ...(alert && { alert }),
        ...(incident.last.runId !== undefined && { failedRunUrl: runUrl(incident.last.runId) }),
        ...(recovery?.runId !== undefined && { passedRunUrl: runUrl(recovery.runId) }),
        ...(recovery && { recovery }),
        ...(mendedBy && { mendedBy }),
    };
}
/** Commits are known where ranges were looked up for failures. */
function mendingCommit(recovery, { ranges }) {
    if (recovery?.cause !== 'fixed' || recovery.sha === undefined)
        return undefined;
    const { sha } = recovery;
    const range = [...ranges.values()].find(({ head }) => head === sha);
    return range?.commits.find((commit) => commit.sha === sha);
}
/** Of a cause that came up in several places, what an incident is about: its own failures and suspects, where there are any. */
function partOf(group, { subject }, { name, defaultBranch }) {
    const { blame, ...rest } = group;
    const isOfDefault = subject.branchClass === 'default';
    // A fork's branch can be called like ours.
    const isHere = ({ branch, fromFork }) => (branch === defaultBranch && !fromFork) === isOfDefault;
    const own = group.occurrences.filter((one) => one.workflow === name && isHere(one));
    return {
        ...rest,
        occurrences: own.length > 0 ? own : group.occurrences,
        // It is blamed where it lasts.
        ...(blame && (group.state === 'failing-on-default-branch') === isOfDefault && { blame }),
    };
}
function headlinesOf(incident, name, { defaultBranch }) {
    // What an alert says is no state that turns into another.
    if ((0,alert_findings/* isOfAlert */._T)(incident))
        return { headline: incident.last.title, endHeadline: `Over: ${incident.last.title}` };
    switch (incident.subject.branchClass) {
        case 'default':
            return {
                headline: `${name} is red on ${defaultBranch}`,
                endHeadline: `${name} is green again on ${defaultBranch}`,
            };
        case 'pull-request':
            return {
                headline: `${name} fails on pull requests`,
                endHeadline: `${name} passes again on pull requests`,
            };
        case 'other':
            return { headline: `${name} fails on branches`, endHeadline: `${name} passes again on branches` };
    }
}

// EXTERNAL MODULE: ./lib/core/incidents/group.js
var group = __webpack_require__(88696);
// EXTERNAL MODULE: ./lib/core/incidents/causes.js
var causes = __webpack_require__(9479);
// EXTERNAL MODULE: ./lib/core/incidents/mark.js
var incidents_mark = __webpack_require__(48130);
;// CONCATENATED MODULE: ./lib/core/incidents/told.js
/**
 * Whether a group is to be told: where something new is wrong, where all is good again that people were told of, where
 * something is (and they want to hear of it), and where it has gone on for long. As Prometheus Alertmanager has it
 * (`notify.DedupStage`).
 */
function needsTelling(group) {
    const { told, firing, resolved, repeatAfter, resolves, now } = group;
    if (!told)
        return firing.size > 0 ? 'news' : 'nothing';
    if (!firing.isSubsetOf(told.firing))
        return 'news';
    if (firing.size === 0)
        return told.firing.size > 0 ? 'news' : 'nothing';
    if (resolves === 'told' && !resolved.isSubsetOf(told.resolved))
        return 'news';
    return told.at === undefined || told.at < now - repeatAfter ? 'reminder' : 'nothing';
}

;// CONCATENATED MODULE: ./lib/core/incidents/draft.js





/** `undefined` where there is nothing to tell. */
function draftOf(group, settings, now) {
    const parts = partsOf(group, settings, now);
    const kind = needsTelling({
        told: toldOf(group),
        firing: namesOf(parts.firing),
        resolved: namesOf(parts.recovered),
        repeatAfter: Math.min(...parts.firing.map(({ incident }) => settings.repeatAfter[(0,alert_findings/* urgencyOf */.bv)(incident)])),
        resolves: settings.resolves,
        now,
    });
    if (kind === 'nothing')
        return undefined;
    const news = [...parts.firing, ...parts.recovered, ...parts.unheard].filter(({ key, mark }) => (0,incidents_mark/* isBeyond */._f)(mark, group.decided.get(key)));
    const tells = kind === 'news' ? news : remindersOf(parts.firing, group.decided, now);
    const told = new Set(tells.map(({ key }) => key));
    const ongoing = parts.firing.map(({ key }) => key).filter((key) => !told.has(key));
    return tells.length > 0 ? { kind, group: group.name, tells, ongoing } : undefined;
}
/** `unheard` is what came and went since the last look: worth a line in a message, and no message of its own. */
function partsOf({ members, decided, lookedAt }, { resolves }, now) {
    const tells = [...members].map(([key, incident]) => {
        const mark = (0,incidents_mark/* markOf */.Fg)(incident, now);
        return { key, mark, news: (0,incidents_mark/* newsOf */.Lq)(decided.get(key), mark, incident), incident };
    });
    const over = resolves === 'told' ? tells.filter(({ mark, incident }) => (0,incidents_mark/* isResolved */.ZY)(mark) && !(0,causes/* isRenamed */.xe)(incident)) : [];
    const heardOf = ({ key, mark }) => {
        const told = decided.get(key);
        return told !== undefined && (!(0,incidents_mark/* isResolved */.ZY)(told) || told.episode === mark.episode);
    };
    return {
        firing: tells.filter(({ mark }) => !(0,incidents_mark/* isResolved */.ZY)(mark)),
        recovered: over.filter(heardOf),
        unheard: over.filter((tell) => !heardOf(tell) && lookedAt !== undefined && (tell.incident.resolution?.at ?? 0) > lookedAt),
    };
}
function toldOf({ members, decided }) {
    const told = [...decided].filter(([key]) => members.has(key));
    if (told.length === 0)
        return undefined;
    const [resolved, firing] = [true, false].map((over) => new Set(told.filter(([, mark]) => (0,incidents_mark/* isResolved */.ZY)(mark) === over).map(([key, mark]) => draft_name(key, mark))));
    return {
        firing: firing ?? new Set(),
        resolved: resolved ?? new Set(),
        at: Math.max(...told.map(([, { at }]) => at)),
    };
}
function namesOf(tells) {
    return new Set(tells.map(({ key, mark }) => draft_name(key, mark)));
}
function draft_name(key, { episode, stage }) {
    return `${episode}.${stage} ${key}`;
}
/** Nobody is reminded of what somebody took on, nor of what was not heard of for long. */
function remindersOf(firing, decided, now) {
    const nagging = ({ incident }) => (0,incidents_incident/* isActive */.$m)(incident) && incident.acknowledgedAt === undefined && !(0,incidents_incident/* isLapsed */.KV)(incident, now);
    return firing.filter(nagging).map((tell) => {
        const reminders = (decided.get(tell.key)?.reminders ?? 0) + 1;
        return { ...tell, mark: { ...tell.mark, reminders }, news: 'reminder' };
    });
}

// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
;// CONCATENATED MODULE: ./lib/core/incidents/flood.js

/** What a flood was made of comes out bit by bit, as logs are read. */
const FLOOD_LASTS = model/* HOUR */.dp;
/**
 * One message for each draft; or one for all of them, where with those of the last interval they are too many. After
 * such a flood there is one message an interval: what has to wait for it stays untold, and so comes up again.
 */
function stem(drafts, { floodAt, decided }, { above, interval }, now) {
    const recent = [...decided.values()].filter(({ at }) => at <= now && at > now - interval).length;
    const isFlooded = floodAt !== undefined && floodAt <= now && now < floodAt + Math.max(FLOOD_LASTS, interval);
    if (isFlooded && (recent > 0 || now < floodAt + interval))
        return { messages: [], floodAt };
    const room = isFlooded ? 1 : above - recent;
    if (drafts.length <= room) {
        return { messages: drafts.map(({ group, ...draft }) => ({ ...draft, groups: [group] })), floodAt };
    }
    return {
        messages: [
            {
                kind: 'flood',
                groups: drafts.map(({ group }) => group),
                tells: drafts.flatMap(({ tells }) => tells),
                ongoing: drafts.flatMap(({ ongoing }) => ongoing),
            },
        ],
        floodAt: now,
    };
}

;// CONCATENATED MODULE: ./lib/core/incidents/inhibition.js

/**
 * A branch that is red for the reason for which the default branch is red, is red because of it; and stays so after
 * that was mended, until it is brought up to date or run again.
 */
const echoes = {
    isSource: ({ subject }) => subject.branchClass === 'default',
    isTarget: ({ subject }) => subject.branchClass !== 'default',
    equal: ({ subject }) => JSON.stringify([subject.workflow, subject.fingerprint]),
    silences: 'until-it-fails-again',
};
function inhibitedAmong(incidents, rules, now) {
    const all = [...incidents];
    const ruled = rules.map((rule) => ({ ...rule, until: silencedUntil(all, rule, now) }));
    // What is a source too would else silence itself.
    return (incident) => (0,incidents_incident/* isActive */.$m)(incident) &&
        ruled.some(({ isSource, isTarget, equal, until }) => isTarget(incident) &&
            !isSource(incident) &&
            incident.last.seenAt <= (until.get(equal(incident)) ?? Number.NEGATIVE_INFINITY));
}
/** Failures up to then are because of a source. */
function silencedUntil(incidents, { isSource, equal, silences }, now) {
    const until = new Map();
    for (const source of incidents.filter(isSource)) {
        if ((0,incidents_incident/* isLapsed */.KV)(source, now) || (!(0,incidents_incident/* isActive */.$m)(source) && silences === 'while-it-lasts'))
            continue;
        const end = source.resolution?.endedAt ?? Number.POSITIVE_INFINITY;
        until.set(equal(source), Math.max(end, until.get(equal(source)) ?? end));
    }
    return until;
}

// EXTERNAL MODULE: ./lib/core/schedules/calendar.js
var calendar = __webpack_require__(14422);
;// CONCATENATED MODULE: ./lib/core/incidents/mute.js


function mutedBy(mutes, now) {
    const active = mutes.filter((mute) => isActiveAt(mute, now));
    return (incident) => active.some(({ matches, critical }) => (critical === 'waits' || incident.severity !== 'critical') && matches(incident));
}
function isActiveAt(mute, now) {
    switch (mute.kind) {
        case 'maintenance':
            return mute.from <= now && now <= mute.to;
        case 'quiet-hours':
            return isQuiet(mute, now);
    }
}
function isQuiet({ from, to, weekdays, zone }, now) {
    const wall = now + zone.offsetAt(now);
    const day = Math.floor(wall / model/* DAY */.d_);
    const minute = Math.floor((wall - day * model/* DAY */.d_) / model/* MINUTE */.pY);
    const onDay = (number) => weekdays.includes((0,calendar/* dayOf */.k)(number).weekday);
    if (from < to)
        return onDay(day) && from <= minute && minute < to;
    return (onDay(day) && minute >= from) || (onDay(day - 1) && minute < to);
}

// EXTERNAL MODULE: ./lib/core/incidents/notify-settings.js
var notify_settings = __webpack_require__(64418);
// EXTERNAL MODULE: ./lib/core/incidents/outbox.js
var incidents_outbox = __webpack_require__(40206);
;// CONCATENATED MODULE: ./lib/core/incidents/notify.js







const defaultNotifying = {
    groupOf: group/* groupings */.dM.incident,
    pace: notify_settings/* defaultNotifySettings */.k.pace,
    repeatAfter: notify_settings/* defaultNotifySettings */.k.repeatAfter,
    floodAbove: notify_settings/* defaultNotifySettings */.k.floodAbove,
    inhibitions: [echoes],
};
/** Decides what is to be told, and puts it into the outbox: to be saved before anything is sent. */
function notify(memory, settings, now) {
    const groups = dueGroups(memory, settings, now);
    const looks = new Map([...memory.looks, ...groups.map(({ name }) => [name, now])]);
    const outbox = settings.channels.reduce((outbox, channel) => tell(outbox, channel, groups, settings, now), memory.outbox);
    return { ...memory, looks, outbox };
}
/** The groups whose time has come, without what nobody is to be told of now. */
function dueGroups({ incidents, looks }, settings, now) {
    const inhibited = inhibitedAmong(incidents.values(), settings.inhibitions, now);
    const muted = mutedBy(settings.mutes, now);
    return [...Map.groupBy(incidents, ([, incident]) => settings.groupOf(incident))].flatMap(([name, all]) => {
        const lookedAt = looks.get(name);
        const members = all.map(([, incident]) => incident);
        if (!(0,group/* isDue */.nZ)(members, lookedAt, settings.pace, now))
            return [];
        const audible = all.filter(([, incident]) => !inhibited(incident) && !muted(incident));
        return [{ name, members: new Map(audible), lookedAt }];
    });
}
function tell(outbox, { name, wants, resolves }, groups, { pace, repeatAfter, floodAbove }, now) {
    const decided = (0,incidents_outbox/* decidedFor */.Y6)(outbox, name);
    const queued = new Set((0,incidents_outbox/* queueOf */.nv)(outbox, name).flatMap((message) => message.groups));
    const drafts = groups.flatMap((group) => {
        const heard = { ...group, members: filtered(group.members, wants), decided };
        const draft = draftOf(heard, { resolves, repeatAfter }, now);
        // Nobody is reminded of what still waits to be sent.
        return draft && (draft.kind === 'news' || !queued.has(group.name)) ? [draft] : [];
    });
    const channel = outbox.channels.get(name) ?? incidents_outbox/* silentChannel */.tB;
    const limit = { above: floodAbove, interval: pace.interval };
    const { messages, floodAt } = stem(drafts, { decided, floodAt: channel.floodAt }, limit, now);
    const channels = floodAt === channel.floodAt
        ? outbox.channels
        : new Map(outbox.channels).set(name, { ...channel, floodAt });
    return (0,incidents_outbox/* enqueue */.Z2)({ ...outbox, channels }, messages.map((message) => ({ ...message, channel: name, decidedAt: now, claim: undefined })));
}
function filtered(incidents, wants) {
    return new Map([...incidents].filter(([, incident]) => wants(incident)));
}

;// CONCATENATED MODULE: ./lib/core/incidents/routes.js


/** The settings for these channels, to decide with. `resolves`: whether people are told of ends. */
function notifyingOf(settings, channels, resolves, context) {
    const { routes, groupBy, mutes, ...rest } = settings;
    return {
        ...rest,
        channels: channels.map((name) => ({
            name,
            resolves,
            wants: (incident) => routes.some((route) => leadsTo(route, name) && takes(route, incident, context)),
        })),
        groupOf: group/* groupings */.dM[groupBy],
        inhibitions: defaultNotifying.inhibitions,
        mutes: mutesOf(mutes, context),
    };
}
/** The same for incidents. */
function mutesOf(mutes, context) {
    return mutes.map(({ workflows, ...mute }) => ({
        ...mute,
        matches: ({ subject }) => workflows?.(named(subject.workflow, context)) ?? true,
    }));
}
/** Whom to call in a channel about these incidents; each once. */
function mentionsOf({ routes }, channel, incidents, context) {
    const taking = routes.filter((route) => leadsTo(route, channel) && incidents.some((incident) => takes(route, incident, context)));
    return [...new Set(taking.flatMap(({ mention }) => mention))];
}
function leadsTo({ to }, channel) {
    return to?.includes(channel) ?? true;
}
function takes({ severities: grave, workflows, branches, owners }, incident, context) {
    const { severity, subject } = incident;
    return ((grave?.includes(severity) ?? true) &&
        (workflows?.(named(subject.workflow, context)) ?? true) &&
        (branches?.includes(subject.branchClass) ?? true) &&
        (owners === undefined || context.ownersOf(incident).some((owner) => owners.includes(owner))));
}
function named(path, { nameOf }) {
    return { name: nameOf(path), path };
}
/** Whether anybody has to be asked whose an incident is. */
function needsOwners({ routes }) {
    return routes.some(({ owners }) => owners !== undefined);
}

// EXTERNAL MODULE: ./lib/core/incidents/span.js
var incidents_span = __webpack_require__(50167);
;// CONCATENATED MODULE: ./lib/core/incidents/episode.js

/** How an episode of an incident begins and ends. */
/** What comes back soon is the same incident. */
function nextEpisode(current, { endedAt }, from, { reopenWindow }) {
    const episode = current.episode + 1;
    const soon = from <= endedAt + reopenWindow;
    return { episode, first: soon ? current.first : episode };
}
function stretchOf(found, { lapseAfter }) {
    const { subject, severity, failures, commits, from, until, seenAt } = found;
    const end = until === undefined ? { until: seenAt + lapseAfter, basis: 'assumed' } : { until, basis: 'stated' };
    return {
        subject,
        span: (0,incidents_span/* spanOf */.ee)({ from, seenAt, ...end }),
        severity,
        failures,
        commits,
        last: evidenceOf(found),
    };
}
function begin({ subject, span, severity, failures, commits, last }, { episode, first }, now) {
    return {
        subject,
        episode,
        first,
        span,
        severity,
        failures,
        commits,
        last,
        openedAt: now,
        acknowledgedAt: undefined,
        escalations: 0,
        pass: undefined,
        resolution: undefined,
    };
}
/** Ends an incident: with a pass at the commit that had failed, nothing was mended. */
function resolve(incident, now) {
    const { pass, last, span } = incident;
    const cause = pass?.sha === undefined ? 'ended' : pass.sha === last.sha ? 'flaky' : 'fixed';
    return { ...incident, resolution: { at: now, endedAt: (0,incidents_span/* endOf */.pJ)(span), cause, ...(pass && { pass }) } };
}
function evidenceOf({ seenAt, title, sha, runId }) {
    return {
        seenAt,
        title: [...title.slice(0, 2 * MAX_TITLE)].slice(0, MAX_TITLE).join(''),
        ...(sha !== undefined && { sha }),
        ...(runId !== undefined && { runId }),
    };
}
/** Titles are kept; they are foreign text, and can be of any length. */
const MAX_TITLE = 300;

;// CONCATENATED MODULE: ./lib/core/incidents/verify.js



/** Resolves a recovering incident whose pass was verified. Anything else it leaves as it is, or to be asked again. */
function verify(incidents, key, verdict, { now, lapseAfter }) {
    const incident = incidents.get(key);
    if (!incident || (0,incidents_incident/* stateOf */.L4)(incident, now) !== 'recovering')
        return incidents;
    switch (verdict.kind) {
        case 'passed':
            return new Map(incidents).set(key, resolve(incident, now));
        case 'failing':
            return new Map(incidents).set(key, failedAgain(incident, verdict.seenAt, lapseAfter));
        case 'unknown':
            return incidents;
    }
}
function failedAgain(incident, seenAt, lapseAfter) {
    const { span } = incident;
    const sighting = { from: span.from, seenAt, until: seenAt + lapseAfter, basis: 'assumed' };
    return { ...incident, span: (0,incidents_span/* mergeSpans */.q4)(span, (0,incidents_span/* spanOf */.ee)(sighting)) };
}
/** Somebody took it on: it is still open, and nobody is reminded of it. */
function acknowledge(incidents, key, at) {
    const incident = incidents.get(key);
    if (!incident || !(0,incidents_incident/* isActive */.$m)(incident) || incident.acknowledgedAt !== undefined)
        return incidents;
    return new Map(incidents).set(key, { ...incident, acknowledgedAt: at });
}

// EXTERNAL MODULE: ./lib/core/incidents/settings.js
var incidents_settings = __webpack_require__(58182);
// EXTERNAL MODULE: ./lib/core/incidents/transition.js
var transition = __webpack_require__(67056);
// EXTERNAL MODULE: ./lib/core/diagnosis/fnv.js
var fnv = __webpack_require__(56667);
// EXTERNAL MODULE: ./lib/core/incidents/branch-class.js
var branch_class = __webpack_require__(97354);
;// CONCATENATED MODULE: ./lib/core/issues/subject-hex.js


/** A subject in characters that mean nothing anywhere: its names are strangers'. */
function subjectHex(subject) {
    return toHex((0,incidents_incident/* incidentKey */.Qq)(subject));
}
function toHex(text) {
    return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
function fromHex(hex) {
    const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
}
/** Of what `subjectHex` gave; people can have edited it. */
function subjectIn(hex) {
    try {
        const [workflow, branch, fingerprint, ...more] = JSON.parse(fromHex(hex));
        const branchClass = branch_class/* branchClasses */.t.find((name) => name === branch);
        if (typeof workflow !== 'string' || typeof fingerprint !== 'string' || !branchClass)
            return undefined;
        return more.length === 0 ? { workflow, branchClass, fingerprint } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/issues/marker.js


const BEGIN = '<!-- pipeline-vitals/1 ';
const LINE = /^<!-- pipeline-vitals\/1 (?<kind>[a-z]+)(?<fields>(?: [a-z]+=[0-9a-f,]*)*) -->$/;
function keyHash(key) {
    return (0,fnv/* fnv1a */.P)(key);
}
/** GitHub spells a login as its owner does, and takes it in any case. */
function loginHash(login) {
    return (0,fnv/* fnv1a */.P)(login.toLowerCase());
}
function markerLine(marker) {
    const fields = Object.entries(fieldsOf(marker)).flatMap(([name, value]) => value === undefined ? [] : [` ${name}=${value}`]);
    return `${BEGIN}${marker.kind}${fields.join('')} -->`;
}
function fieldsOf(marker) {
    switch (marker.kind) {
        case 'incident': {
            const { key, subject, episode, stage, from, ended, failures, commits, sha, earlier, by } = marker;
            const of = subject && subjectHex(subject);
            const counts = { runs: failures || undefined, commits: commits || undefined, sha };
            const steered = { snoozed: marker.snoozedAt, assigned: marker.assigned.join(',') || undefined };
            return { key, of, episode, stage, from, ended, ...counts, earlier, by, ...steered };
        }
        case 'umbrella':
            return { by: marker.by, snoozed: marker.snoozedAt, members: marker.members.join(',') };
        case 'duplicate':
            return { key: marker.key };
    }
}
/** The marker that a body begins with. Anywhere else it is only text. */
function markerIn(body) {
    const [line = ''] = body.split(/\r?\n/, 1);
    const { kind, fields = '' } = LINE.exec(line.trimEnd())?.groups ?? {};
    const field = new Map(fields.split(' ').map((pair) => pair.split('=', 2)));
    const hashes = (name) => (field.get(name) ?? '').split(',').filter(isHash);
    const number = (name) => numberOf(field.get(name));
    const by = field.get('by') ?? '';
    const snoozedAt = number('snoozed');
    const key = field.get('key') ?? '';
    switch (kind) {
        case 'incident': {
            const [episode, stage, from] = ['episode', 'stage', 'from'].map(number);
            if (!isHash(key) || episode === undefined || stage === undefined || from === undefined)
                return undefined;
            const [ended, earlier, failures = 0, commits = 0] = ['ended', 'earlier', 'runs', 'commits'].map(number);
            const [sha, assigned] = [field.get('sha'), hashes('assigned')];
            const subject = subjectIn(field.get('of') ?? '');
            const told = { episode, stage, from, ended, failures, commits, sha, by, snoozedAt, assigned };
            return { kind, key, subject, earlier, ...told };
        }
        case 'umbrella':
            return { kind, by, snoozedAt, members: hashes('members') };
        case 'duplicate':
            return isHash(key) ? { kind, key } : undefined;
        default:
            return undefined;
    }
}
function isHash(text) {
    return /^[0-9a-f]{16}$/.test(text);
}
function numberOf(text) {
    return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/core/issues/issue-text.js

/** Lines of their own, which no text of ours can hold. */
const DIAGNOSIS = '<!-- pipeline-vitals: diagnosis -->';
const NOTES = '<!-- pipeline-vitals: what stands below is kept -->';
function bodyOf({ marker, status, diagnosis, notes }) {
    const parts = [markerLine(marker), '', ours(status), '', DIAGNOSIS, '', ours(diagnosis), '', NOTES];
    return `${[...parts, notes.trimEnd()].join('\n').trimEnd()}\n`;
}
function ours(text) {
    return text.trim().replace(/^(?=<!-- pipeline-vitals)/gm, ' ');
}
/** `undefined` where the text does not begin as ours do. What of it was deleted is empty. */
function issue_text_partsOf(body) {
    const marker = markerIn(body);
    if (!marker)
        return undefined;
    const lines = body.split(/\r?\n/).slice(1);
    const [above, notes] = splitAt(lines, NOTES);
    const [status, diagnosis] = splitAt(above, DIAGNOSIS);
    return {
        marker,
        status: status.join('\n').trim(),
        diagnosis: diagnosis.join('\n').trim(),
        notes: notes.join('\n').trimEnd(),
    };
}
function splitAt(lines, separator) {
    const at = lines.indexOf(separator);
    return at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at + 1)];
}
/** The items of our checklist that somebody ticked. */
function tickedIn(diagnosis) {
    const ticked = diagnosis.matchAll(/^- \[[xX]\] (?<item>.*)$/gm);
    return new Set([...ticked].map(({ groups }) => groups?.item?.trim() ?? ''));
}

;// CONCATENATED MODULE: ./lib/core/issues/own-issue.js

/** A label and a marker can be anybody's; who wrote it is what GitHub says. */
function ownIssues(issues) {
    const own = issues
        .filter(({ ours }) => ours)
        .flatMap((issue) => {
        const text = issue_text_partsOf(issue.body);
        return text ? [{ ...issue, text }] : [];
    })
        .toSorted((a, b) => a.number - b.number);
    return {
        incidents: Map.groupBy(own.filter(isOfIncident), ({ text }) => text.marker.key),
        umbrellas: own.filter(isUmbrella),
    };
}
/** Of issues of one incident the one that goes on: the oldest open one, or else the one that came furthest. */
function currentOf(copies) {
    const open = copies.find(({ state }) => state === 'open');
    return open ?? copies.toSorted(byProgress).at(-1);
}
function byProgress({ text: { marker: a } }, { text: { marker: b } }) {
    return a.episode - b.episode || a.stage - b.stage;
}
function isOfIncident(issue) {
    return issue.text.marker.kind === 'incident';
}
function isUmbrella(issue) {
    return issue.text.marker.kind === 'umbrella';
}

;// CONCATENATED MODULE: ./lib/core/issues/remembered.js






/**
 * The incidents, with what open issues say goes on and nothing else knows of any more: else nobody would notice that it
 * ends.
 */
function withRemembered(incidents, issues) {
    const open = [...ownIssues(issues).incidents.values()].flat().filter(({ state }) => state === 'open');
    const forgotten = open.flatMap(({ text: { marker } }) => {
        const { subject } = marker;
        const key = subject && (0,incidents_incident/* incidentKey */.Qq)(subject);
        // Only what is whole: the hash says which incident the issue is of.
        if (!subject || key === undefined || keyHash(key) !== marker.key || incidents.has(key))
            return [];
        return marker.ended === undefined ? [[key, incidentOf(subject, marker)]] : [];
    });
    return new Map([...incidents, ...forgotten]);
}
function incidentOf(subject, { episode, stage, from, failures, commits, sha }) {
    const until = from + incidents_settings/* defaultLifeCycle */.g.lapseAfter;
    const incident = {
        ...{ subject, episode, first: episode, failures, commits, escalations: 0 },
        severity: subject.branchClass === 'default' ? 'critical' : 'warning',
        span: (0,incidents_span/* spanOf */.ee)({ from, seenAt: from, until, basis: 'assumed' }),
        last: { seenAt: from, title: '', ...(sha !== undefined && { sha }) },
        ...{ openedAt: from, acknowledgedAt: undefined, pass: undefined, resolution: undefined },
    };
    return { ...incident, escalations: Math.max(0, stage - (0,transition/* gravityOf */.i)(incident)) };
}

;// CONCATENATED MODULE: ./lib/core/issues/settings.js

const defaultIssueSettings = {
    labels: ['pipeline-failure', 'auto-created'],
    priorityLabels: ['P0', 'P1', 'P2'],
    assignees: [],
    assignFrom: 'none',
    mention: 'nobody',
    maxWrites: 5,
    stormAbove: 5,
    reopenWindow: model/* DAY */.d_,
    mutes: [],
    ownersOf: () => [],
    dashboardUrl: undefined,
};

;// CONCATENATED MODULE: ./lib/inputs/issue-settings.js

/** What the inputs say of issues, and what else they depend on. */
function issueSettings(inputs, rest) {
    return {
        labels: labelsOf(inputs),
        priorityLabels: inputs.priorityLabels,
        assignees: inputs.issueAssignees,
        assignFrom: inputs.assignFrom,
        mention: inputs.mention,
        maxWrites: inputs.maxIssuesPerRun,
        stormAbove: inputs.stormAbove,
        dashboardUrl: inputs.dashboardUrl || undefined,
        ...rest,
    };
}
/** Issues are found by a label, so there is always one. */
function labelsOf({ issueLabels }) {
    return issueLabels.length > 0 ? issueLabels : defaultIssueSettings.labels.slice(0, 1);
}

// EXTERNAL MODULE: ./lib/core/words.js
var core_words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/delivery/commit-verdict.js



/** Says at a commit whether anything critical goes on, where that was not said of it before. */
async function sayVerdict(given) {
    const { memory, as, sha, url, now } = given;
    const critical = [...given.facts].filter(({ incident }) => (0,incidents_incident/* isActive */.$m)(incident) && incident.severity === 'critical');
    const state = critical.length > 0 ? 'failure' : 'success';
    if (memory.verdict?.sha === sha && memory.verdict.state === state)
        return { memory };
    const [first] = critical;
    const more = critical.length - 1;
    const description = first
        ? `${first.headline}${more > 0 ? `, and ${(0,core_words/* countInWords */.K4)(more, 'more incident')}` : ''}`
        : 'Nothing critical goes on';
    try {
        await given.mark({ as, sha, state, description, url });
        return { memory: { ...memory, verdict: { sha, state, at: now } } };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return { memory, trouble: `Nothing was said at commit ${sha.slice(0, 7)}: ${error.message}` };
    }
}

;// CONCATENATED MODULE: ./lib/core/incidents/observe.js






/** Brings the incidents up to date. Nothing ends here: a pass asks for `verify`, and what was not read changes nothing. */
function observe(before, { observations, unread }, settings, now) {
    const incidents = new Map([...before].map(([key, incident]) => [key, reconciled(incident, settings, now)]));
    const pending = [];
    for (const seen of observations) {
        const key = (0,incidents_incident/* incidentKey */.Qq)(seen.subject);
        const current = incidents.get(key);
        if (seen.kind === 'failing') {
            const found = unread.has(seen.subject.workflow) ? certainPart(seen) : seen;
            const next = afterFailure(current, found, settings, now);
            if (next)
                incidents.set(key, next);
            else
                pending.push(seen);
        }
        else if (current && !unread.has(seen.subject.workflow))
            incidents.set(key, afterPass(current, seen));
    }
    for (const [key, incident] of incidents)
        incidents.set(key, withAge(incident, settings, now));
    return { incidents, transitions: (0,transition/* transitionsBetween */.F)(before, incidents, settings, now), pending };
}
/** One monitor verified a pass, another saw a later failure: it came back, if one failure is enough. */
function reconciled(incident, settings, now) {
    const { subject, resolution, last, span, pass } = incident;
    if (!resolution || last.seenAt <= (0,incidents_incident/* knownUntil */.or)(resolution))
        return incident;
    if (!(0,incidents_settings/* isEnough */.L)(1, settings.failuresToOpen[subject.branchClass]))
        return incident;
    const again = {
        ...incident,
        failures: 1,
        commits: 1,
        span: { ...span, from: last.seenAt, ended: undefined },
    };
    const reopened = begin(again, nextEpisode(incident, resolution, last.seenAt, settings), now);
    return { ...reopened, pass: pass && pass.seenAt > last.seenAt ? pass : undefined };
}
/** `undefined` where it has not failed often enough to be an incident. */
function afterFailure(current, found, settings, now) {
    const resolution = current?.resolution;
    if (current && !resolution)
        return (0,incidents_incident/* mergeIncident */.LB)(current, begin(stretchOf(found, settings), current, now));
    if (resolution && found.seenAt <= (0,incidents_incident/* knownUntil */.or)(resolution))
        return current;
    const next = resolution ? partAfter(resolution.endedAt, found) : found;
    if (!(0,incidents_settings/* isEnough */.L)(next.failures, settings.failuresToOpen[found.subject.branchClass]))
        return undefined;
    const episode = current && resolution ? nextEpisode(current, resolution, next.from, settings) : { episode: 1, first: 1 };
    return begin(stretchOf(next, settings), episode, now);
}
/** A stretch that seems to reach back over a pass was read with gaps. */
function partAfter(end, found) {
    return found.from >= end ? found : certainPart(found);
}
/** Where passes may be hidden between failures, the last failure is all that is certain. */
function certainPart(found) {
    return {
        ...found,
        from: found.seenAt,
        failures: Math.min(1, found.failures),
        commits: Math.min(1, found.commits),
    };
}
function afterPass(current, seen) {
    const { from, seenAt, until = seenAt, passes } = seen;
    const sighting = { from, until, seenAt, basis: 'stated' };
    const { resolution } = current;
    const same = resolution && (0,incidents_span/* reachesInto */.Cv)(sighting, { start: current.span.from, end: resolution.endedAt });
    if (resolution && !same)
        return current;
    const span = (0,incidents_span/* mergeSpans */.q4)(current.span, { ...(0,incidents_span/* spanOf */.ee)(sighting), from: current.span.from });
    const passed = (0,incidents_incident/* mergeIncident */.LB)(current, { ...current, span, pass: { ...evidenceOf(seen), passes } });
    if (!resolution)
        return passed;
    return { ...passed, resolution: { ...resolution, endedAt: Math.max(resolution.endedAt, until) } };
}
function withAge(incident, { escalateAfter }, now) {
    const { openedAt, acknowledgedAt, escalations, span } = incident;
    if (!(0,incidents_incident/* isActive */.$m)(incident) || acknowledgedAt !== undefined)
        return incident;
    if ((0,incidents_span/* phaseOf */.hU)(span, now) !== 'lasting')
        return incident;
    const passed = escalateAfter[(0,alert_findings/* urgencyOf */.bv)(incident)].filter((age) => now - openedAt >= age).length;
    return passed > escalations ? { ...incident, escalations: passed } : incident;
}

// EXTERNAL MODULE: ./lib/core/incidents/result.js
var result = __webpack_require__(75858);
;// CONCATENATED MODULE: ./lib/core/incidents/endings.js




/** What was told without a log ends as such once the log was read: its cause goes on under its own name. */
function readSince(incidents, { results, now }) {
    const looked = new Set(results.map(({ workflow }) => workflow));
    return unseen(incidents, results)
        .filter(({ subject }) => (0,causes/* isUnread */.KJ)(subject) && looked.has(subject.workflow))
        .map(({ subject, span, last }) => ({
        kind: 'passing',
        ...{ subject, from: span.from, seenAt: now, passes: 0, title: last.title },
    }));
}
/**
 * The default branch passed since, and what had failed there is forgotten, or the branch had another name then. Off
 * the default branch nobody can say on which branches it had failed.
 */
function passedSince(incidents, { results }) {
    const passes = results.filter(({ branchClass, causes }) => branchClass === 'default' && causes === 'passed');
    const byWorkflow = Map.groupBy(passes.toSorted(result/* inOrder */.al), ({ workflow }) => workflow);
    return unseen(incidents, results).flatMap((incident) => {
        const { subject, span, last } = incident;
        if (subject.branchClass !== 'default' || (0,alert_findings/* isOfAlert */._T)(incident) || (0,causes/* isUnread */.KJ)(subject))
            return [];
        const later = byWorkflow.get(subject.workflow)?.filter(({ createdAt }) => createdAt > last.seenAt) ?? [];
        const [first] = later;
        if (!first)
            return [];
        return [
            {
                kind: 'passing',
                ...{ subject, from: span.from, until: first.endedAt, seenAt: first.endedAt, title: last.title },
                passes: new Set(later.map(({ runId }) => runId)).size,
                ...{ sha: first.sha, runId: first.runId },
            },
        ];
    });
}
function unseen(incidents, results) {
    const seen = new Set(results.flatMap(({ workflow, branchClass, causes }) => causes === 'passed'
        ? []
        : causes.map(({ fingerprint }) => (0,incidents_incident/* incidentKey */.Qq)({ workflow, branchClass, fingerprint }))));
    return [...incidents].flatMap(([key, incident]) => ((0,incidents_incident/* isActive */.$m)(incident) && !seen.has(key) ? [incident] : []));
}

;// CONCATENATED MODULE: ./lib/core/incidents/retired.js


/** As many files as are read where not all can be asked for at once: then the others may be there too. */
const FILES_ONE_BY_ONE = 20;
/**
 * Ends of what failed in workflows that people have switched off since, or deleted from the default branch: nobody can
 * mend them any more, and nobody is to be reminded of them.
 */
function retiredSince(incidents, history, now) {
    const states = new Map([...history.listed.values()].map((listed) => [listed.path, listed]));
    const readAt = Math.max(...[...history.files.values()].map(({ seenAt }) => seenAt));
    const there = new Set([...history.files].flatMap(([path, { seenAt }]) => (seenAt === readAt ? [path] : [])));
    const isGone = ({ subject, last }) => subject.branchClass === 'default' &&
        subject.workflow.startsWith('.github/workflows/') &&
        readAt > last.seenAt &&
        there.size !== FILES_ONE_BY_ONE &&
        !there.has(subject.workflow);
    const isOff = ({ subject, last }) => {
        const listed = states.get(subject.workflow);
        return listed !== undefined && listed.seenAt > last.seenAt && /^(disabled|deleted)/.test(listed.state);
    };
    return [...incidents.values()]
        .filter((incident) => (0,incidents_incident/* isActive */.$m)(incident) && !(0,alert_findings/* isOfAlert */._T)(incident) && (isGone(incident) || isOff(incident)))
        .map(({ subject, span, last }) => ({
        kind: 'passing',
        ...{ subject, from: span.from, seenAt: now, passes: 0, title: last.title },
    }));
}

;// CONCATENATED MODULE: ./lib/core/incidents/streaks.js


/**
 * What the results of runs say now of every cause that is among them. A cause lasts while a branch on which it came up
 * has not passed since; it is over once all of them have. A failure of another cause says nothing of it.
 */
function observationsOf(results, severityOf) {
    const occurrences = causesAmong(results);
    const lines = Map.groupBy(results.toSorted(result/* inOrder */.al), result/* lineKey */.QW);
    return [...occurrences.values()].map(({ subject, failures }) => {
        const streaks = [...new Set(failures.map(result/* lineKey */.QW))].map((line) => streakOf(lines.get(line) ?? [], subject.fingerprint));
        const lasting = streaks.filter(({ passes }) => passes.length === 0);
        return lasting.length > 0
            ? findingOf(subject, lasting, severityOf[subject.branchClass])
            : passOf(subject, streaks, failures);
    });
}
function causesAmong(results) {
    const found = new Map();
    for (const result of results) {
        for (const { fingerprint } of result.causes === 'passed' ? [] : result.causes) {
            const subject = { workflow: result.workflow, branchClass: result.branchClass, fingerprint };
            const key = (0,incidents_incident/* incidentKey */.Qq)(subject);
            const known = found.get(key);
            if (known)
                known.failures.push(result);
            else
                found.set(key, { subject, failures: [result] });
        }
    }
    return found;
}
function streakOf(results, fingerprint) {
    let [failures, passes] = [[], []];
    for (const result of results) {
        const { causes } = result;
        if (causes === 'passed')
            passes.push(result);
        else {
            const cause = causes.find((one) => one.fingerprint === fingerprint);
            if (!cause)
                continue;
            if (passes.length > 0)
                [failures, passes] = [[], []];
            failures.push({ ...result, cause });
        }
    }
    return { failures, passes };
}
function findingOf(subject, lasting, severity) {
    const failures = lasting.flatMap((streak) => streak.failures).toSorted(byEnd);
    return { kind: 'failing', subject, severity, ...streaks_factsOf(failures) };
}
function streaks_factsOf(failures) {
    const last = failures.at(-1);
    return {
        from: failures[0]?.endedAt ?? 0,
        seenAt: last?.endedAt ?? 0,
        failures: new Set(failures.map(({ runId }) => runId)).size,
        commits: new Set(failures.map(({ sha }) => sha)).size,
        title: last?.cause.title ?? '',
        ...(last && { sha: last.sha, runId: last.runId }),
    };
}
/** Over where the last of its branches passed. */
function passOf(subject, streaks, ever) {
    const failures = streaks.flatMap((streak) => streak.failures).toSorted(byEnd);
    const firsts = streaks.flatMap(({ passes }) => passes.slice(0, 1)).toSorted(byEnd);
    const decisive = firsts.at(-1);
    const until = decisive?.endedAt ?? 0;
    return {
        kind: 'passing',
        subject,
        from: failures[0]?.endedAt ?? 0,
        until,
        // A newer commit can pass before an older one has failed. The order of commits counts, so the pass comes after.
        seenAt: ever.reduce((at, { endedAt }) => Math.max(at, endedAt + 1), until),
        passes: Math.min(...streaks.map(({ passes }) => new Set(passes.map(({ runId }) => runId)).size)),
        title: failures.at(-1)?.cause.title ?? '',
        ...(decisive && { sha: decisive.sha, runId: decisive.runId }),
    };
}
function byEnd(a, b) {
    return a.endedAt - b.endedAt || a.runId - b.runId;
}

;// CONCATENATED MODULE: ./lib/core/incidents/worth-telling.js

/** Rules that only count failed runs. */
const countFailures = ['too-many-failures', 'low-success-rate'];
/** Failures without a sign that are failures of runs to us, and told as such. */
const countAsFailures = ['no-job', 'hidden-timeout'];
/**
 * What failures off pull requests, which are told one by one, add up to is not told besides them. Missed targets are for
 * reports: nobody can mend one today. So are workflows that none but forks have run, of which strangers can bring any
 * number with a pull request; but for their schedules, which are those of the default branch.
 */
function worthTelling(alerts, ofRuns, 
/** Paths of the workflows that none but forks have run. */
ofForks) {
    const told = new Set(ofRuns.flatMap(({ subject }) => (subject.branchClass === 'pull-request' ? [] : subject.workflow)));
    return alerts
        .filter(({ rule }) => rule !== 'missed-target')
        .filter(({ rule, workflow = '' }) => rule === 'stale-schedule' || !ofForks.has(workflow))
        .filter((alert) => !(told.has(alert.workflow ?? '') && onlyCounts(alert)));
}
function onlyCounts({ rule, key }) {
    if (rule !== 'silent-failure')
        return countFailures.includes(rule);
    const kind = (0,alert_findings/* aspectOf */._u)(key);
    return countAsFailures.some((one) => one === kind);
}

;// CONCATENATED MODULE: ./lib/core/incidents/sight.js









/** People wait for the default branch. Whose pull request fails is told by GitHub itself. */
const severityOfFailure = {
    default: 'critical',
    other: 'warning',
    'pull-request': 'info',
};
/** All that runs, their logs and the vital signs say of what is wrong and what is good again. */
function seenIn(sight) {
    const { history, health, now } = sight;
    const { incidents } = history.incidents;
    const results = (0,causes/* withNeighboursCauses */.hI)((0,result/* resultsOf */.qS)(runsIn(sight), contextOf(sight)));
    const ofRuns = observationsOf(results, severityOfFailure);
    return {
        observations: [
            ...ofRuns,
            ...readSince(incidents, { results, now }),
            ...passedSince(incidents, { results }),
            ...retiredSince(incidents, history, now),
            ...(0,alert_findings/* alertFindings */.J1)(worthTelling(health.alerts, ofRuns, workflowsOfForks(history)), now),
            ...(0,alert_findings/* clearedAlerts */.SC)(incidents, health.alerts, isJudgedIn(health), now),
        ],
        unread: unreadWorkflows(sight),
    };
}
/** Those of the window; and where something has gone on for longer, those since it began, among which its failures are. */
function runsIn({ history, includes, now, lookbackDays }) {
    const active = [...history.incidents.incidents.values()].filter(incidents_incident/* isActive */.$m);
    const from = Math.min(now - lookbackDays * model/* DAY */.d_, ...active.map(({ span }) => span.from - model/* DAY */.d_));
    return [...history.runs.values()].filter((run) => {
        const workflow = history.workflows.get(run.workflowId);
        return run.createdAt >= from && workflow !== undefined && includes(workflow);
    });
}
function workflowsOfForks({ runs, workflows }) {
    const idsOf = (fork) => new Set([...runs.values()].flatMap(({ fromFork, workflowId }) => (fromFork === fork ? workflowId : [])));
    return new Set([...idsOf(true).difference(idsOf(false))].flatMap((id) => workflows.get(id)?.path ?? []));
}
function contextOf({ history, defaultBranch }) {
    return {
        defaultBranch,
        pathOf: (workflowId) => history.workflows.get(workflowId)?.path,
        causesOf: (run, attempt) => (0,causes/* causesOf */.cZ)(run, attempt, history),
    };
}
/** Where not all runs are known, one that failed may lie between two that passed. */
function unreadWorkflows({ history, health }) {
    return new Set(health.partial ? [...history.workflows.values()].map(({ path }) => path) : []);
}
/** Whether there was enough to say that an alert holds no more. */
function isJudgedIn(health) {
    const known = new Set(health.workflows.filter(({ runs }) => runs > 0).map(({ path }) => path));
    return ({ workflow, fingerprint }) => {
        if (health.partial)
            return false;
        const [, rule = ''] = fingerprint.split(':');
        if (rule === 'vulnerability')
            return health.dependencies?.vulnerabilities !== undefined;
        if (rule === 'dependencies-behind')
            return health.dependencies?.updates !== undefined;
        if (rule === 'coverage-drop')
            return health.coverage !== undefined;
        return workflow === '' || known.has(workflow);
    };
}

// EXTERNAL MODULE: ./lib/core/reports/health.js
var health = __webpack_require__(40925);
;// CONCATENATED MODULE: ./lib/delivery/incidents.js







/** Ended incidents are of interest for as long as people may look for them. */
const RECENT = 30 * model/* DAY */.d_;
/**
 * The incidents brought up to date. What seems to have ended is held against GitHub once more before anyone hears of it:
 * a run that passed can have been run again meanwhile.
 */
async function watchIncidents(sight, lifeCycle, github) {
    const { now } = sight;
    const { incidents: before, ...rest } = sight.history.incidents;
    const observed = observe(before, seenIn(sight), lifeCycle, now);
    const verdictOf = verdicts(github);
    let { incidents } = observed;
    for (const { kind, key, incident } of observed.transitions) {
        if (kind !== 'to-be-verified')
            continue;
        incidents = verify(incidents, key, await verdictOf(incident), { now, lapseAfter: lifeCycle.lapseAfter });
    }
    return { memory: { ...rest, incidents }, pending: observed.pending };
}
/** Asks for each run once. */
function verdicts(github) {
    const asked = new Map();
    return async ({ pass }) => {
        // What no run showed was measured just now.
        if (pass?.runId === undefined)
            return { kind: 'passed' };
        const verdict = asked.get(pass.runId) ?? verdictOn(pass.runId, github);
        asked.set(pass.runId, verdict);
        return await verdict;
    };
}
async function verdictOn(runId, github) {
    try {
        const attempt = (0,model/* latestAttempt */.N7)((await github.run(runId)).run);
        switch ((0,model/* outcomeOf */.sG)(attempt)) {
            case 'passed':
                return { kind: 'passed' };
            case 'failed':
                return { kind: 'failing', seenAt: attempt.updatedAt };
            default:
                return { kind: 'unknown' };
        }
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return { kind: 'unknown' };
    }
}
/** What goes on, the gravest first, and then what ended lately. */
function recentIncidents({ incidents }, now) {
    const rank = (incident) => ((0,incidents_incident/* isActive */.$m)(incident) ? 0 : 10) + health/* severities */.g.indexOf(incident.severity);
    return [...incidents.values()]
        .filter(({ resolution }) => resolution === undefined || resolution.at >= now - RECENT)
        .toSorted((a, b) => rank(a) - rank(b) || a.openedAt - b.openedAt);
}

;// CONCATENATED MODULE: ./lib/core/issues/label.js
/** Whether a label is among those of an issue. GitHub keeps the case in which a label was made, and compares without it. */
function hasLabel(labels, label) {
    return labels.some((one) => one.toLowerCase() === label.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/core/issues/steering.js



/** How people steer an issue: by labels, by taking it on, by thumbs. */
/** Edited, closed and reopened as ever, without a comment. */
const QUIET = 'quiet';
/** The alarm was false: closed, and never told again while the issue has this label. */
const REJECTED = 'not-ci';
/** `snooze-7d`: nothing is said of it for so many days. */
const SNOOZE = /^snooze-(?<days>\d{1,3})d$/i;
function voiceOf({ labels }, snoozedAt, now) {
    const days = snoozeDays(labels);
    if (days !== undefined && (snoozedAt === undefined || now < snoozedAt + days * model/* DAY */.d_))
        return 'snoozed';
    return hasLabel(labels, QUIET) ? 'quiet' : 'speaks';
}
/** When the snoozing began: labels do not say when they were added, so it is when one was first seen. */
function snoozeSeen({ labels }, { snoozedAt }, now) {
    return snoozeDays(labels) === undefined ? undefined : (snoozedAt ?? now);
}
function isRejected({ labels }) {
    return hasLabel(labels, REJECTED);
}
/** By somebody whom we did not assign ourselves. */
function isTakenOn({ assignees }, assigned) {
    return assignees.some((login) => !assigned.includes(loginHash(login)));
}
/** By 👀, which means the same from those who may write; anybody can react. */
function hasEyes({ reactions }) {
    return (reactions.eyes ?? 0) > 0;
}
function snoozeDays(labels) {
    const days = labels.flatMap((label) => SNOOZE.exec(label)?.groups?.days ?? []);
    return days.length > 0 ? Math.max(...days.map(Number)) : undefined;
}

;// CONCATENATED MODULE: ./lib/core/issues/learnt.js




const nothingLearnt = {
    acknowledged: [],
    lookedAt: new Map(),
    rejected: [],
    thumbs: new Map(),
};
function learntFrom(facts, issues) {
    const places = placesOf(facts, issues);
    return {
        acknowledged: places.filter(isDealtWith).map(({ fact }) => fact.key),
        lookedAt: new Map(places
            .filter((place) => isUnattended(place) && hasEyes(place.issue) && !isDealtWith(place))
            .map(({ fact, issue: { number } }) => [fact.key, number])),
        rejected: places.filter(({ issue }) => isRejected(issue)).map(({ fact }) => fact.key),
        thumbs: new Map(places
            .map(({ fact, issue: { reactions } }) => {
            const thumbs = { up: reactions['+1'] ?? 0, down: reactions['-1'] ?? 0 };
            return [fact.key, thumbs];
        })
            .filter(([, { up, down }]) => up + down > 0)),
    };
}
function isUnattended({ fact: { incident } }) {
    return (0,incidents_incident/* isActive */.$m)(incident) && incident.acknowledgedAt === undefined;
}
function isDealtWith(place) {
    const { fact, issue, assigned } = place;
    if (!isUnattended(place))
        return false;
    if (isRejected(issue))
        return true;
    if (issue.state === 'open')
        return isTakenOn(issue, assigned);
    // What we closed says when it ended; and what came back since then is to be opened again.
    const { marker } = issue.text;
    return marker.kind === 'incident' && marker.ended === undefined && fact.incident.episode <= marker.episode;
}
/** Where people find an incident: its own issue, or the umbrella. */
function placesOf(facts, issues) {
    const { incidents, umbrellas } = ownIssues(issues);
    return facts.flatMap((fact) => {
        const hash = keyHash(fact.key);
        const own = currentOf(incidents.get(hash) ?? []);
        const holding = umbrellas.filter(({ text }) => text.marker.members.includes(hash));
        const umbrella = holding.find(({ state }) => state === 'open') ?? holding.at(-1);
        if (own && (own.state === 'open' || umbrella?.state !== 'open'))
            return [{ fact, issue: own, assigned: own.text.marker.assigned }];
        return umbrella ? [{ fact, issue: umbrella, assigned: [] }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/core/issues/continuation.js

/**
 * An incident in the episodes that its issue counts. Memories that were lost count from 1 again, and those of monitors
 * that look at the same time can be behind: times tell then. `undefined` where the issue knows of something later.
 */
function continued(incident, told, reopenWindow) {
    if (incident.episode > told.episode)
        return incident;
    const { episode, ended } = told;
    if (!(0,incidents_incident/* isActive */.$m)(incident))
        return endOf(incident) < told.from ? undefined : { ...incident, episode };
    if (ended === undefined)
        return { ...incident, episode };
    if (incident.span.from <= ended)
        return undefined;
    const soon = incident.span.from <= ended + reopenWindow;
    return { ...incident, episode: episode + 1, first: soon ? episode : episode + 1 };
}
/** Whether it is still what the issue is about, and not a later incident of the same cause. */
function isSameIncident({ first }, { episode }) {
    return first <= episode;
}
function endOf({ resolution, span }) {
    return resolution?.endedAt ?? span.newest.until;
}

;// CONCATENATED MODULE: ./lib/core/issues/incident-intent.js





/** What is to become of the issue that an incident has; `undefined` where it stays as it is. */
function intentFor(fact, current, { by, now, reopenWindow, isSilent }) {
    const told = current.text.marker;
    const incident = continued(fact.incident, told, reopenWindow);
    if (isRejected(current))
        return rejection(fact, current);
    if (!incident)
        return undefined;
    const again = incident.episode > told.episode;
    const over = !(0,incidents_incident/* isActive */.$m)(incident);
    if (current.state === 'closed') {
        // What a person closed stays so until it comes back after it was good.
        if (over || !again || !isSameIncident(incident, told))
            return undefined;
    }
    // What we closed and a person opened again is theirs.
    else if (over && told.ended !== undefined && !again)
        return undefined;
    const snoozedAt = snoozeSeen(current, told, now);
    const voice = isSilent(fact.incident) ? 'snoozed' : voiceOf(current, snoozedAt, now);
    const to = over ? 'closed' : current.state === 'closed' ? 'reopened' : 'as-it-is';
    if (voice === 'snoozed' && to === 'reopened')
        return undefined;
    const marker = { ...nextMarker(incident, told, to === 'closed' ? 'speaks' : voice, now), by, snoozedAt };
    return { kind: 'change', fact, marker, issue: current, to, news: newsFor(incident, told, voice, now) };
}
function rejection(fact, issue) {
    if (issue.state === 'closed')
        return undefined;
    return { kind: 'change', fact, marker: issue.text.marker, issue, to: 'rejected', news: undefined };
}
/** `undefined` where it is over, nobody is to be told of it, or it goes on in the issue that it has. */
function freshOf(fact, current, { reopenWindow, isSilent }) {
    if (!(0,incidents_incident/* isActive */.$m)(fact.incident) || isSilent(fact.incident))
        return undefined;
    if (!current)
        return { fact, incident: fact.incident, earlier: undefined };
    const told = current.text.marker;
    const incident = continued(fact.incident, told, reopenWindow);
    if (!incident || current.state === 'open' || isSameIncident(incident, told))
        return undefined;
    return { fact, incident, earlier: current };
}
function opening({ fact, incident, earlier }, { by, now }) {
    const { episode, stage } = (0,incidents_mark/* markOf */.Fg)(incident, now);
    const marker = {
        ...{ kind: 'incident', key: keyHash(fact.key), subject: incident.subject, episode, stage, by },
        ...{ from: incident.span.from, ended: undefined, earlier: earlier?.number, ...extentOf(incident) },
        ...{ snoozedAt: undefined, assigned: [] },
    };
    return { kind: 'open', fact, marker };
}
function newsFor(incident, told, voice, now) {
    const mark = (0,incidents_mark/* markOf */.Fg)(incident, now);
    const before = { ...told, reminders: 0, at: 0 };
    if (voice !== 'speaks' || !(0,incidents_mark/* isBeyond */._f)(mark, before))
        return undefined;
    // The issue that goes on is of the same incident, however long ago that was: it is open.
    return (0,incidents_mark/* newsOf */.Lq)(before, mark, { ...incident, first: Math.min(incident.first, told.episode) });
}
/** While it is snoozed it stays untold, to be told later. */
function nextMarker(incident, told, voice, now) {
    if (voice === 'snoozed')
        return told;
    const mark = (0,incidents_mark/* markOf */.Fg)(incident, now);
    const same = incident.episode === told.episode;
    const stage = same ? Math.max(mark.stage, told.stage) : mark.stage;
    const from = same ? Math.min(incident.span.from, told.from) : incident.span.from;
    const ended = incident.resolution?.endedAt;
    return { ...told, episode: incident.episode, stage, from, ended, ...extentOf(incident) };
}
function extentOf({ failures, commits, last: { sha } }) {
    return { failures, commits, sha: sha !== undefined && /^[0-9a-f]{7,64}$/.test(sha) ? sha : undefined };
}

;// CONCATENATED MODULE: ./lib/core/issues/priority.js
function priorityOf({ incident: { severity, subject } }) {
    const onDefault = subject.branchClass === 'default';
    if (severity === 'critical')
        return onDefault ? 0 : 1;
    return severity === 'warning' && onDefault ? 1 : 2;
}
function byGravity(a, b) {
    return (priorityOf(a) - priorityOf(b) || a.incident.span.from - b.incident.span.from || (a.key < b.key ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/core/issues/umbrella-intent.js





/** So many hashes leave room for words in an issue. */
const MAX_MEMBERS = 2000;
/** Whether an incident has its place under an umbrella: for as long as that is open, or for what began before it was closed. */
function isUnder({ key, incident }, umbrellas) {
    const hash = keyHash(key);
    return umbrellas.some((issue) => issue.text.marker.members.includes(hash) &&
        (issue.state === 'open' || isRejected(issue) || incident.openedAt <= (issue.closedAt ?? 0)));
}
/** Whether so much is new within an hour that people would read none of it one by one. */
function isStorm(fresh, { incidents }, stormAbove, now) {
    const recent = [...incidents.values()].filter((copies) => copies.some(({ createdAt }) => createdAt > now - model/* HOUR */.dp));
    return fresh.length > 0 && fresh.length + recent.length > stormAbove;
}
function openUmbrella(fresh, { by }) {
    const marker = {
        kind: 'umbrella',
        by,
        snoozedAt: undefined,
        members: hashesOf(fresh).slice(0, MAX_MEMBERS),
    };
    return { kind: 'open-umbrella', facts: fresh.toSorted(byGravity), unknown: 0, marker };
}
/** `joining` came after it was opened, and are too many for issues of their own. */
function changeUmbrella(issue, all, joining, { by, now }) {
    const told = issue.text.marker;
    const before = new Set(told.members);
    const held = all.filter(({ key }) => before.has(keyHash(key)));
    const unknown = before.size - held.length;
    // Of one that nothing is heard of it is not known that it is over.
    const over = unknown === 0 && joining.length === 0 && held.every(({ incident }) => !(0,incidents_incident/* isActive */.$m)(incident));
    const members = [...before, ...hashesOf(joining)].slice(0, MAX_MEMBERS);
    const snoozedAt = snoozeSeen(issue, told, now);
    return {
        ...{ kind: 'change-umbrella', issue, unknown },
        facts: [...held, ...joining].toSorted(byGravity),
        marker: { kind: 'umbrella', by, snoozedAt, members },
        to: isRejected(issue) ? 'rejected' : over ? 'closed' : 'as-it-is',
        // Those beyond the room for members are counted at every look, and told at none.
        joined: joining.slice(0, members.length - before.size),
        voice: voiceOf(issue, snoozedAt, now) === 'speaks' ? 'speaks' : 'quiet',
    };
}
function hashesOf(facts) {
    return facts.toSorted(byGravity).map(({ key }) => keyHash(key));
}

;// CONCATENATED MODULE: ./lib/core/issues/intents.js









/** A monitor takes its own duplicate back at once; what is older was left behind by one that died. */
const LEFT_BEHIND = 10 * model/* MINUTE */.pY;
/** What is to become of all issues, the most urgent first. Says nothing of what stays as it is. */
function intentsFor(given) {
    const own = ownIssues(given.issues);
    const look = { ...given, isSilent: silentAmong(given) };
    const fresh = [];
    const changes = [];
    for (const fact of given.facts) {
        const copies = own.incidents.get(keyHash(fact.key)) ?? [];
        const current = currentOf(copies);
        if (current?.state === 'closed' && copies.some(isRejected))
            continue;
        const one = isUnder(fact, own.umbrellas) ? undefined : freshOf(fact, current, look);
        if (one)
            fresh.push(one);
        const change = current && intentFor(fact, current, look);
        if (change)
            changes.push(change);
    }
    return [...duplicatesAmong(own, given), ...newIntents(fresh, own, look), ...changes].toSorted(byUrgency);
}
/** What alarms nobody, what is an echo of the default branch, and what is muted now. */
function silentAmong({ facts, mutes, now }) {
    const incidents = facts.map(({ incident }) => incident);
    const inhibited = inhibitedAmong(incidents, [echoes], now);
    const muted = mutedBy(mutes, now);
    return (incident) => incident.severity === 'info' || inhibited(incident) || muted(incident);
}
/** An issue for each; or one for all where they are too many. */
function newIntents(fresh, own, look) {
    const facts = fresh.map(({ fact }) => fact);
    const storm = isStorm(facts, own, look.stormAbove, look.now);
    const umbrella = own.umbrellas.find(({ state }) => state === 'open');
    return [
        ...(umbrella ? [changeUmbrella(umbrella, look.facts, storm ? facts : [], look)] : []),
        ...(storm && !umbrella ? [openUmbrella(facts, look)] : []),
        ...(storm ? [] : fresh.map((one) => opening(one, look))),
    ];
}
function duplicatesAmong({ incidents, umbrellas }, given) {
    return [
        ...[...incidents].flatMap(([key, copies]) => younger(key, copies, given)),
        ...younger(keyHash('umbrella'), umbrellas, given),
    ];
}
function younger(key, copies, { mine, now }) {
    const [first, ...rest] = copies.filter(({ state }) => state === 'open');
    if (!first)
        return [];
    return rest
        .filter(({ number, createdAt }) => mine.has(number) || createdAt < now - LEFT_BEHIND)
        .map((issue) => ({ kind: 'duplicate', issue, key, of: first }));
}
function byUrgency(a, b) {
    const [x, y] = [rankOf(a), rankOf(b)];
    if (x !== y)
        return x - y;
    return 'fact' in a && 'fact' in b ? byGravity(a.fact, b.fact) : 0;
}
/** What makes order comes first, then what is new by its priority, then what is over, then what is only brought up to date. */
function rankOf(intent) {
    switch (intent.kind) {
        case 'duplicate':
            return 0;
        case 'open-umbrella':
            return 1;
        case 'change-umbrella':
            return intent.joined.length > 0 ? 1 : 5;
        case 'open':
            return 2 + priorityOf(intent.fact);
        case 'change':
            if (intent.to === 'reopened' || intent.news === 'escalated')
                return 2 + priorityOf(intent.fact);
            return intent.to === 'as-it-is' ? 6 : 5;
    }
}

;// CONCATENATED MODULE: ./lib/core/issues/responsible.js
const MAX_ASSIGNEES = 10;
const MAX_SUSPECTS = 2;
/** Of a person, or of a team in an organisation. Enterprise accounts have an underscore in theirs. */
const LOGIN = /^[a-z\d](?:[\w-]{0,38})$/i;
const HANDLE = /^@[a-z\d](?:[\w-]{0,38})(?:\/[a-z\d][\w.-]{0,99})?$/i;
/**
 * Suspects are assigned where that is asked for and GitHub knows them, and never called: who writes a commit can
 * write anybody's name into it, and GitHub lets only people who belong to the repository be assigned.
 */
function responsibleFor(fact, settings) {
    const { assignees, assignFrom, mention } = settings;
    const asked = assignFrom === 'codeowners' || mention === 'responsible';
    const owners = asked ? ownersOf(fact, settings) : [];
    const others = {
        none: [],
        codeowners: owners.map((owner) => owner.slice(1)),
        suspects: suspectsOf(fact),
    };
    const logins = [...assignees, ...others[assignFrom]].filter(isLogin);
    const called = [...assignees.map((login) => `@${login}`), ...owners].filter((name) => HANDLE.test(name));
    return { assignees: [...new Set(logins)].slice(0, MAX_ASSIGNEES), called: [...new Set(called)] };
}
/** Of the place that the error names, or else of the workflow's file. */
function ownersOf({ group, workflow }, { ownersOf }) {
    const paths = [group?.place?.path, workflow?.path].filter((path) => path !== undefined);
    const [owners] = paths.map(ownersOf).filter((found) => found.length > 0);
    return (owners ?? []).filter((owner) => HANDLE.test(owner));
}
function suspectsOf({ group }) {
    return (group?.blame?.suspects ?? []).slice(0, MAX_SUSPECTS).map(({ author }) => author);
}
function isLogin(name) {
    return LOGIN.test(name);
}

// EXTERNAL MODULE: ./lib/render/fit.js
var fit = __webpack_require__(19051);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(43419);
;// CONCATENATED MODULE: ./lib/render/issue/body.js



/** "Body is too long (maximum is 65536 characters)", says GitHub. Bytes are no fewer, however it counts. */
const MAX_BODY_BYTES = 65_536;
/** `undefined` where what people wrote leaves no room for it. */
function issueBody({ marker, status, calls, diagnosis, before }) {
    const call = calls.length > 0 ? `\n\nFor ${calls.join(' ')}` : '';
    const frame = {
        marker,
        status: `${(0,markdown/* blocksToMarkdown */.D)(status)}${call}`,
        diagnosis: '',
        notes: before?.notes ?? '',
    };
    const room = MAX_BODY_BYTES - bytesOf(bodyOf(frame)) - MARGIN;
    if (room < 0)
        return undefined;
    const ticked = tickedIn(before?.diagnosis ?? '');
    const render = ({ blocks }) => withTicks((0,markdown/* blocksToMarkdown */.D)(blocks), ticked);
    const text = diagnosis === 'as-it-was'
        ? (before?.diagnosis ?? '')
        : (0,fit/* fitDoc */.e)({ tone: 'neutral', title: '', blocks: diagnosis }, render, room);
    return bodyOf({ ...frame, diagnosis: bytesOf(text) <= room ? text : '' });
}
/** For the line breaks around the diagnosis, and spaces that keep lines of it apart from ours. */
const MARGIN = 256;
function withTicks(markdown, ticked) {
    return markdown.replace(/^- \[ \] (?<item>.*)$/gm, (line, item) => ticked.has(item.trim()) ? `- [x] ${item}` : line);
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./lib/render/document.js
var render_document = __webpack_require__(5523);
// EXTERNAL MODULE: ./lib/render/failure-group.js
var failure_group = __webpack_require__(90732);
// EXTERNAL MODULE: ./lib/render/marks.js
var marks = __webpack_require__(46834);
// EXTERNAL MODULE: ./lib/render/names.js
var names = __webpack_require__(44172);
;// CONCATENATED MODULE: ./lib/render/issue/status.js






/** How it stands, in absolute times: what is said stays true, and is only edited when something happens. */
function statusBlocks(fact, pages, earlier) {
    const { repositoryUrl, dashboardUrl } = pages;
    const { workflow, failedRunUrl, passedRunUrl, alert } = fact;
    const links = [
        failedRunUrl === undefined ? undefined : (0,render_document/* link */.n)('Last failed run', failedRunUrl, repositoryUrl),
        passedRunUrl === undefined ? undefined : (0,render_document/* link */.n)('Run that passed', passedRunUrl, repositoryUrl),
        alert?.url === undefined ? undefined : (0,render_document/* link */.n)('What raised it', alert.url, repositoryUrl),
        workflow ? (0,render_document/* link */.n)(`All runs of ${(0,names/* shortName */.EU)(workflow.name)}`, workflow.url, repositoryUrl) : undefined,
        dashboardUrl === undefined ? undefined : (0,render_document/* link */.n)('Dashboard', dashboardUrl, dashboardUrl),
        earlier === undefined
            ? undefined
            : (0,render_document/* link */.n)(`Earlier issue ${earlier}`, `${repositoryUrl}/issues/${earlier}`, repositoryUrl),
    ].filter((one) => one !== undefined);
    return [
        { kind: 'paragraph', content: stateWords(fact, pages) },
        ...(links.length > 0 ? [{ kind: 'paragraph', content: separated(links) }] : []),
    ];
}
function stateWords(fact, pages) {
    const { incident, state, recovery } = fact;
    const since = (0,core_words/* timeInWords */.mK)(incident.span.from);
    const icon = marks/* severityMarks */.iq[incident.severity];
    const extent = status_extentOf(incident);
    switch (state) {
        case 'open':
            return [`${icon} `, { strong: (0,alert_findings/* isOfAlert */._T)(incident) ? 'Wrong' : 'Failing' }, ` since ${since}${extent}.`];
        case 'reopened':
            return [`${icon} `, { strong: 'Back' }, ` since ${since}, after it was good${extent}.`];
        case 'acknowledged':
            return [`${icon} `, { strong: 'Somebody is on it' }, `; since ${since}${extent}.`];
        case 'recovering':
            return ['🟡 ', { strong: 'Passed' }, `, and that is to be verified; failing since ${since}${extent}.`];
        case 'resolved':
            return recovery
                ? [`${endIcon(incident)} `, ...recoveryWords(fact, pages)]
                : ['🟢 ', { strong: 'Over' }, '.'];
    }
}
function endIcon(incident) {
    return (0,causes/* isRenamed */.xe)(incident) ? '🔵' : '🟢';
}
/** How long it was red, how much failed, and what ended it. */
function recoveryWords({ recovery, incident }, { repositoryUrl }) {
    if (!recovery)
        return [];
    if ((0,causes/* isRenamed */.xe)(incident))
        return [{ strong: 'Why is known now' }, ': it goes on, under the name of its cause.'];
    const { redSeconds, cause, sha } = recovery;
    const { from } = incident.span;
    const commit = sha === undefined ? [] : [' at ', (0,render_document/* link */.n)(sha.slice(0, 7), `${repositoryUrl}/commit/${sha}`, repositoryUrl)];
    const words = {
        fixed: [', fixed', ...commit],
        flaky: [', and false: the same commit passed when it was run again'],
        ended: (0,alert_findings/* isOfAlert */._T)(incident) ? [] : [', since its workflow was switched off or deleted'],
    };
    return [
        { strong: `Over after ${(0,core_words/* lengthInWords */.l5)(redSeconds)}` },
        ...words[cause],
        `; from ${(0,core_words/* timeInWords */.mK)(from)} to ${(0,core_words/* timeInWords */.mK)(from + redSeconds)}${status_extentOf(recovery)}.`,
    ];
}
/** What is not counted in runs has failed none. */
function status_extentOf({ failures, commits }) {
    if (failures === 0)
        return '';
    const of = commits > 0 ? ` of ${(0,core_words/* countInWords */.K4)(commits, 'commit')}` : '';
    return `; ${(0,core_words/* countInWords */.K4)(failures, 'run')}${of} failed`;
}
function separated(links) {
    return links.flatMap((one, i) => (i > 0 ? [' · ', one] : [one]));
}
function duplicateStatus(of, { repositoryUrl }) {
    const older = (0,render_document/* link */.n)(`issue ${of}`, `${repositoryUrl}/issues/${of}`, repositoryUrl);
    const content = ['Duplicate of ', older, ': two monitors looked at the same time.'];
    return [{ kind: 'paragraph', content }];
}

;// CONCATENATED MODULE: ./lib/render/issue/comment.js





/** What people are told when something happens to an incident. */
function commentFor(fact, news, pages) {
    return (0,markdown/* blocksToMarkdown */.D)([{ kind: 'paragraph', content: wordsFor(fact, news, pages) }]);
}
function wordsFor(fact, news, pages) {
    const { incident, failedRunUrl } = fact;
    const since = (0,core_words/* timeInWords */.mK)(incident.span.from);
    const run = runLink('Last failed run', failedRunUrl, pages);
    const extent = status_extentOf(incident);
    switch (news) {
        case 'opened':
        case 'reopened':
            return ['🔴 ', { strong: 'Back' }, ` since ${since}, after it was good${extent}.`, ...run];
        case 'escalated':
            return ['🔴 ', { strong: 'It goes on' }, `, ${incident.severity}, since ${since}${extent}.`, ...run];
        case 'reminder':
            return ['🔴 ', { strong: 'Still there' }, `, since ${since}${extent}.`, ...run];
        case 'resolved':
            return [
                `${endIcon(incident)} `,
                ...recoveryWords(fact, pages),
                ...fixOf(fact, pages),
                ...passed(fact, pages),
            ];
    }
}
/** The commits that the memory of failures says mended it. */
function fixOf({ group, recovery }, pages) {
    const memory = group?.memory;
    if (!memory || recovery?.cause !== 'fixed' || memory.endedBy.sha !== recovery.sha)
        return [];
    const commits = memory.mendedBy.slice(0, 3);
    if (commits.length === 0)
        return [];
    const words = commits.flatMap((commit, i) => [...(i > 0 ? ['; '] : []), ...(0,failure_group/* commitInWords */.Gc)(commit, pages)]);
    return [' Mended by ', ...words, '.'];
}
function passed({ passedRunUrl }, pages) {
    return runLink('Run that passed', passedRunUrl, pages);
}
function runLink(text, url, { repositoryUrl }) {
    return url === undefined ? [] : [' ', (0,render_document/* link */.n)(text, url, repositoryUrl)];
}
function joinedComment(joined) {
    const content = ['🔴 ', { strong: `${(0,core_words/* countInWords */.K4)(joined.length, 'more incident')}` }, ' began.'];
    return (0,markdown/* blocksToMarkdown */.D)([{ kind: 'paragraph', content }]);
}
function umbrellaOverComment(facts) {
    const content = ['🟢 ', { strong: 'Over' }, `: all ${(0,core_words/* countInWords */.K4)(facts.length, 'incident')} ended.`];
    return (0,markdown/* blocksToMarkdown */.D)([{ kind: 'paragraph', content }]);
}

// EXTERNAL MODULE: ./lib/core/diagnosis/redact.js
var redact = __webpack_require__(76512);
// EXTERNAL MODULE: ./lib/render/literal.js
var literal = __webpack_require__(81091);
// EXTERNAL MODULE: ./lib/render/table.js
var table = __webpack_require__(2236);
;// CONCATENATED MODULE: ./lib/render/issue/diagnosis.js







/** A title of an incident is at most so long; alerts say all there is to say in it. */
const diagnosis_MAX_TITLE = 300;
/** Root line, cause, suspects and memory; what is to be done; where it came up. What is not known is left out. */
function incidentBlocks(fact, pages) {
    const { group, incident } = fact;
    return [
        ...(group
            ? (0,failure_group/* diagnosisBlocks */.yG)(group, pages)
            : [{ kind: 'code', text: (0,literal/* cut */.Jj)((0,literal/* oneLine */.TN)((0,redact/* redact */.E)(incident.last.title)), diagnosis_MAX_TITLE) }]),
        { kind: 'heading', text: 'What to do' },
        { kind: 'checklist', items: actionsFor(fact, pages) },
        ...(group ? occurrences(group, pages) : []),
        ...steeringBlocks,
    ];
}
/** Worded so that an action keeps its words while the failure goes on: by them it stays ticked. */
function actionsFor(fact, pages) {
    const { group, workflow, incident } = fact;
    if ((0,alert_findings/* isOfAlert */._T)(incident)) {
        const where = workflow
            ? (0,render_document/* link */.n)(`the runs of ${(0,names/* shortName */.EU)(workflow.name)}`, workflow.url, pages.repositoryUrl)
            : 'what raised it';
        return [['Look at ', where], ['Mend it, or set the threshold that suits you']];
    }
    if (!group)
        return [['Read the log of the failed job']];
    const { advice, prevention, blame } = group;
    return [
        ...(blame?.suspects ?? []).slice(0, 3).map((suspect) => ['Look at ', ...(0,failure_group/* commitInWords */.Gc)(suspect, pages)]),
        [advice === undefined ? 'Read the log of the failed job' : advice],
        ...(prevention === undefined ? [] : [[`So that it stays away: ${prevention}`]]),
    ];
}
/** The newest first, so that the oldest are left out where they do not all fit. */
function occurrences({ occurrences }, { repositoryUrl }) {
    return [
        { kind: 'heading', text: 'Where it came up' },
        (0,table/* tableOf */.c_)(occurrences, [
            { head: 'When', cell: ({ at, runUrl }) => (0,render_document/* link */.n)((0,names/* timeOf */.nR)(at), runUrl, repositoryUrl) },
            { head: 'Workflow', cell: ({ workflow }) => (0,names/* shortName */.EU)(workflow) },
            { head: 'Job', cell: ({ job, url }) => (0,render_document/* link */.n)((0,names/* shortName */.EU)(job), url, repositoryUrl) },
            { head: 'Step', cell: ({ step }) => (0,names/* shortName */.EU)(step ?? '–') },
            { head: 'Branch', cell: names/* branchName */.at },
            { head: 'Commit', cell: ({ sha }) => sha.slice(0, 7) },
        ]),
    ];
}
const steering = [
    ['Assign somebody, or react with 👀 – it is taken on, and nobody is reminded.'],
    ['Label snooze-7d – nothing is said of it for 7 days; any number of days will do.'],
    ['Label quiet – it is brought up to date without comments.'],
    ['Label not-ci – the alarm was false. It is closed, and stays closed.'],
    ['👍 and 👎 count how useful such issues are.'],
    ['Close it – it stays closed until it comes back after it was good.'],
    [
        'What is written at the very end is kept, and so are ticks. The rest is rewritten when something happens.',
    ],
];
const steeringBlocks = (0,table/* folded */.TM)('How to steer this issue', [{ kind: 'list', items: steering }]);

;// CONCATENATED MODULE: ./lib/render/issue/title.js


/** GitHub takes 256 characters; lists of issues show fewer. */
const title_MAX_TITLE = 160;
const UMBRELLA_TITLE = 'Many failures at once';
/** What broke and why. */
function titleOf({ headline, group, incident }) {
    const why = group?.line ?? incident.last.title;
    return plain(why === '' || headline.includes(why) ? headline : `${headline}: ${why}`);
}
/**
 * Titles have no code spans that everything in them is safe in, and are shown in mails, lists and references: what
 * would call people, point to issues or draw an emoji is parted by a space of no width.
 */
function plain(text) {
    const line = (0,literal/* oneLine */.TN)((0,redact/* redact */.E)(text.slice(0, 4 * title_MAX_TITLE))).replaceAll('`', '’');
    const parted = (0,literal/* cut */.Jj)(line.trim(), title_MAX_TITLE).replace(/[@#]|GH-(?=\d)|:(?=[\w+-]+:)/gi, '$&\u200b');
    return (0,literal/* cut */.Jj)(parted, 256);
}

;// CONCATENATED MODULE: ./lib/render/issue/umbrella.js








const MAX_WHAT = 160;
/** `unknown` counts those of which nothing is known now. */
function umbrellaStatus(facts, unknown) {
    const lasting = facts.filter(({ incident }) => (0,incidents_incident/* isActive */.$m)(incident));
    const bySeverity = health/* severities */.g
        .map((severity) => ({ severity, of: lasting.filter(({ incident }) => incident.severity === severity) }))
        .filter(({ of }) => of.length > 0)
        .map(({ severity, of }) => `${(0,core_words/* thousands */.oh)(of.length)} ${severity}`);
    const over = facts.length - lasting.length;
    const parts = [
        `${(0,core_words/* countInWords */.K4)(lasting.length, 'goes', 'go')} on${bySeverity.length > 0 ? ` (${bySeverity.join(', ')})` : ''}`,
        ...(over > 0 ? [`${(0,core_words/* countInWords */.K4)(over, 'is', 'are')} over`] : []),
        ...(unknown > 0 ? [`of ${(0,core_words/* thousands */.oh)(unknown)} nothing is known now`] : []),
    ];
    return [
        {
            kind: 'paragraph',
            content: [
                lasting.length > 0 ? '🔴 ' : '🟢 ',
                { strong: `${(0,core_words/* countInWords */.K4)(facts.length + unknown, 'incident')} began at once` },
                `, too many for issues of their own: ${parts.join(', ')}.`,
            ],
        },
    ];
}
function umbrellaBlocks(facts, { repositoryUrl }) {
    return [
        (0,table/* tableOf */.c_)(facts, [
            { head: 'Now', cell: ({ incident }) => ((0,incidents_incident/* isActive */.$m)(incident) ? '🔴' : '🟢') },
            { head: 'Severity', cell: ({ incident }) => incident.severity },
            { head: 'What', cell: (fact) => (0,literal/* cut */.Jj)((0,redact/* redact */.E)(whatOf(fact)), MAX_WHAT) },
            { head: 'Since', cell: ({ incident }) => (0,core_words/* timeInWords */.mK)(incident.span.from) },
            { head: 'Failed runs', align: 'right', cell: ({ incident }) => (0,core_words/* thousands */.oh)(incident.failures) },
            {
                head: 'Last',
                cell: ({ failedRunUrl }) => failedRunUrl === undefined ? '–' : (0,render_document/* link */.n)('run', failedRunUrl, repositoryUrl),
            },
        ]),
        ...steeringBlocks,
    ];
}
function whatOf({ headline, incident, group }) {
    const why = group?.line ?? incident.last.title;
    return headline.includes(why) ? headline : `${headline}: ${why}`;
}

;// CONCATENATED MODULE: ./lib/delivery/issue-write.js










/** `undefined` where the issue is so already. */
function writeFor(intent, settings) {
    switch (intent.kind) {
        case 'open':
            return creation(intent, settings);
        case 'change':
            return change(intent, settings);
        case 'open-umbrella':
        case 'change-umbrella':
            return umbrella(intent, settings);
        case 'duplicate':
            return takingBack(intent, settings);
    }
}
function creation({ fact, marker }, settings) {
    const { assignees, called } = responsibleFor(fact, settings);
    const body = issueBody({
        marker: { ...marker, assigned: assignees.map(loginHash) },
        status: statusBlocks(fact, settings, marker.earlier),
        calls: settings.mention === 'responsible' ? called : [],
        diagnosis: incidentBlocks(fact, settings),
        before: undefined,
    });
    if (body === undefined)
        return undefined;
    const labels = labelsFor(priorityOf(fact), settings);
    return created(`open ${marker.key}`, { title: titleOf(fact), body, labels, assignees });
}
function created(id, draft) {
    // Another monitor may do the same at this moment: then ours is taken back.
    return { id, outcome: 'created', call: { kind: 'create', draft }, comment: undefined, requests: 2 };
}
function change(intent, settings) {
    const { fact, issue, marker, to, news } = intent;
    if (to === 'rejected') {
        return changed(issue, marker, { to, change: { state: 'closed', reason: 'not_planned' } });
    }
    const knowsLess = !fact.group && !fact.alert && issue.text.diagnosis !== '';
    const { called } = responsibleFor(fact, settings);
    const body = issueBody({
        marker,
        status: statusBlocks(fact, settings, marker.earlier),
        calls: settings.mention === 'responsible' ? called : [],
        diagnosis: knowsLess ? 'as-it-was' : incidentBlocks(fact, settings),
        before: issue.text,
    });
    const raised = news === 'escalated' || news === 'reopened' ? raisedLabels(fact, issue, settings) : undefined;
    const comment = news && commentFor(fact, news, settings);
    return changed(issue, marker, {
        to,
        comment,
        change: { ...bodyChange(issue, body), ...stateChanges[to], ...(raised && { labels: raised }) },
    });
}
const stateChanges = {
    'as-it-is': {},
    reopened: { state: 'open' },
    closed: { state: 'closed', reason: 'completed' },
    rejected: { state: 'closed', reason: 'not_planned' },
};
function umbrella(intent, settings) {
    const { facts, unknown, marker } = intent;
    const before = intent.kind === 'change-umbrella' ? intent.issue.text : undefined;
    const body = issueBody({
        marker,
        status: umbrellaStatus(facts, unknown),
        calls: [],
        diagnosis: umbrellaBlocks(facts, settings),
        before,
    });
    if (intent.kind === 'open-umbrella') {
        if (body === undefined)
            return undefined;
        const priority = facts.reduce((least, fact) => minOf(least, priorityOf(fact)), 2);
        const labels = labelsFor(priority, settings);
        return created('open umbrella', { title: UMBRELLA_TITLE, body, labels, assignees: [] });
    }
    const { issue, to, joined, voice } = intent;
    const said = to === 'closed' ? umbrellaOverComment(facts) : joined.length > 0 ? joinedComment(joined) : undefined;
    return changed(issue, marker, {
        to,
        comment: voice === 'speaks' && to !== 'rejected' ? said : undefined,
        change: { ...(to !== 'rejected' && bodyChange(issue, body)), ...stateChanges[to] },
    });
}
function takingBack({ issue, of, key }, settings) {
    const marker = { kind: 'duplicate', key };
    const body = issueBody({
        ...{ marker, calls: [], diagnosis: 'as-it-was', before: issue.text },
        status: duplicateStatus(of.number, settings),
    });
    const change = { ...bodyChange(issue, body), state: 'closed', reason: 'duplicate' };
    const write = changed(issue, marker, { to: 'closed', change });
    return write && { ...write, outcome: 'duplicate' };
}
function changed(issue, marker, { to, change, comment }) {
    if (Object.keys(change).length === 0)
        return undefined;
    const told = marker.kind === 'incident' ? `${marker.episode}.${marker.stage}` : marker.kind;
    const outcome = to === 'reopened' ? to : to !== 'as-it-is' ? 'closed' : comment === undefined ? 'updated' : 'commented';
    return {
        id: `${issue.number} ${to} ${told}`,
        outcome,
        call: { kind: 'change', issue, change },
        comment,
        requests: comment === undefined ? 1 : 2,
    };
}
/** Empty where it says the same already, whoever wrote it. */
function bodyChange(issue, body) {
    return body === undefined || essence(issue.body) === essence(body) ? {} : { body };
}
/** The first ` by=` is in the marker, which is the first line. GitHub's editor ends lines as Windows does. */
function essence(body) {
    return body
        .replaceAll('\r\n', '\n')
        .trimEnd()
        .replace(/ by=[0-9a-f]*/, '');
}
function labelsFor(priority, { labels, priorityLabels }) {
    const own = priorityLabels[priority];
    return [...new Set([...labels, ...(own === undefined ? [] : [own])])];
}
/** With a graver priority than it has; `undefined` where it has that. What people have made of it they know best. */
function raisedLabels(fact, { labels }, { priorityLabels }) {
    const own = priorityLabels[priorityOf(fact)];
    const before = priorityLabels.findIndex((label) => hasLabel(labels, label));
    if (own === undefined || before < 0 || before <= priorityOf(fact))
        return undefined;
    return [...labels.filter((label) => !hasLabel(priorityLabels, label)), own];
}
function minOf(a, b) {
    return a < b ? a : b;
}

;// CONCATENATED MODULE: ./lib/delivery/issue-desk.js








/** Closed issues are looked at only if something happened to them in this time. */
const CLOSED_ARE_READ = 30 * model/* DAY */.d_;
/** What others change while we look shows up late at times. */
const OVERLAP = model/* MINUTE */.pY;
function deskOf({ facts, issues, open, settings, by: name, now }) {
    const by = (0,fnv/* fnv1a */.P)(name);
    const [label = ''] = settings.labels;
    const known = new Map();
    const mine = new Set();
    const written = new Map();
    let requests = 0;
    const learn = (read) => {
        for (const issue of read) {
            // A listing can be older than the answer to a write.
            if (issue.updatedAt >= (known.get(issue.number)?.updatedAt ?? 0))
                known.set(issue.number, issue);
        }
    };
    const note = (issue, outcome) => {
        const { number, url, title } = issue;
        known.set(number, issue);
        if (outcome === 'duplicate')
            written.delete(number);
        else if (!written.has(number))
            written.set(number, { number, url, title, outcome });
    };
    const noteMade = (issue) => {
        mine.add(issue.number);
        note(issue, 'created');
    };
    return {
        known: () => [...known.values()],
        written: () => [...written.values()],
        requests: () => requests,
        async readAll() {
            learn(open ?? (await issues.labelled(label, { state: 'open' })));
            learn(await issues.labelled(label, { state: 'all', since: now - CLOSED_ARE_READ }));
            learn(await issues.labelled(REJECTED, { state: 'all' }));
        },
        async readChanged() {
            learn(await issues.labelled(label, { state: 'all', since: now - OVERLAP }));
        },
        *wanted() {
            const { stormAbove, reopenWindow, mutes } = settings;
            const limits = { stormAbove, reopenWindow, mutes };
            for (const intent of intentsFor({ facts, issues: [...known.values()], ...limits, now, by, mine })) {
                const write = writeFor(intent, settings);
                if (write)
                    yield write;
            }
        },
        async send({ call, outcome }) {
            requests += 1;
            if (call.kind === 'change')
                return note(await issues.change(call.issue.number, call.change), outcome);
            const issue = await issues.create(call.draft);
            noteMade(issue);
            if (hasLabel(issue.labels, label))
                return;
            requests += 1;
            // It would not be found again, and so be made again every time.
            known.set(issue.number, await issues.change(issue.number, { state: 'closed', reason: 'not_planned' }));
            throw new errors/* ApiError */.hD('forbidden', `GitHub did not give a new issue its label ${JSON.stringify(label)}.`);
        },
        findLost({ call }) {
            if (call.kind === 'change')
                return;
            const [line = ''] = call.draft.body.split('\n', 1);
            for (const issue of known.values()) {
                if (issue.ours && issue.body.startsWith(line))
                    noteMade(issue);
            }
        },
        async say({ call, comment }) {
            if (call.kind === 'create' || comment === undefined)
                return;
            // Where several monitors wrote the same, the one that wrote last tells people.
            const marker = markerIn(known.get(call.issue.number)?.body ?? '');
            if (call.change.body !== undefined && marker && 'by' in marker && marker.by !== by)
                return;
            requests += 1;
            await issues.comment(call.issue.number, comment);
        },
    };
}

;// CONCATENATED MODULE: ./lib/delivery/issues.js



/**
 * Brings issues up to date with the incidents. Before every write it is read anew what is there, since others write
 * too and nothing can be locked: what is there already is not made again, and of two that were made the younger goes.
 * So it is never needed to send a write again, and what failed is done in the next step if it is still wanted.
 */
async function deliverIssues(given) {
    const desk = deskOf(given);
    const unread = await failureOf(desk.readAll);
    if (unread)
        return { ...nothingDone, notices: [reasonFor(unread, given)] };
    const failures = given.run === 'dry' ? tellAll(desk, given) : await writeAll(desk, given);
    return {
        written: desk.written(),
        waiting: [...desk.wanted()].length,
        places: placesIn(desk, given),
        learnt: await withLookers(learntFrom(given.facts, desk.known()), given.issues),
        notices: [...new Set(failures.map((failure) => reasonFor(failure, given)))],
    };
}
/** Issues that it is asked of who looks at them, in one step. */
const MAX_LOOKED_AT = 5;
/** Taken on is also what somebody looks at who may write. Where that is not to be found out, people are reminded. */
async function withLookers(learnt, { isLookedAt }) {
    const keys = Map.groupBy(learnt.lookedAt, ([, number]) => number);
    const acknowledged = [...learnt.acknowledged];
    for (const [number, places] of [...keys].slice(0, MAX_LOOKED_AT)) {
        let isTakenOn = false;
        const failure = await failureOf(async () => {
            isTakenOn = await isLookedAt(number);
        });
        if (failure)
            break;
        if (isTakenOn)
            acknowledged.push(...places.map(([key]) => key));
    }
    return { ...learnt, acknowledged };
}
/** Ours and others', to be held against the memory before anything is decided. `undefined` where they cannot be read. */
async function readOpenIssues(issues, { labels: [label = ''] }) {
    try {
        return await issues.labelled(label, { state: 'open' });
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD)
            return undefined;
        throw error;
    }
}
const nothingDone = {
    written: [],
    waiting: 0,
    places: new Map(),
    learnt: nothingLearnt,
    notices: [],
};
function tellAll(desk, { info }) {
    for (const { call, comment } of desk.wanted()) {
        const { number } = call.kind === 'change' ? call.issue : {};
        const payload = call.kind === 'create' ? call.draft : call.change;
        info(`Dry run: ${JSON.stringify({ issue: number ?? 'new', ...payload, comment })}`);
    }
    return [];
}
/** Writes what has room, each once, until something fails after which all would; gives what failed. */
async function writeAll(desk, { settings }) {
    const failures = [];
    const begun = new Set();
    for (;;) {
        const room = settings.maxWrites - desk.requests();
        const write = firstOf(desk.wanted(), ({ id, requests }) => !begun.has(id) && requests <= room);
        if (!write)
            return failures;
        begun.add(write.id);
        const failure = await failureOf(() => desk.send(write));
        if (failure)
            failures.push(failure);
        if (failure && isFinal(failure, write))
            return failures;
        const unread = await failureOf(desk.readChanged);
        if (unread)
            return [...failures, unread];
        if (failure)
            desk.findLost(write);
        const unsaid = failure ? undefined : await failureOf(() => desk.say(write));
        if (unsaid)
            failures.push(unsaid);
    }
}
function firstOf(all, isIt) {
    for (const one of all)
        if (isIt(one))
            return one;
    return undefined;
}
function placesIn(desk, { facts }) {
    return new Map(placesOf(facts, desk.known()).map(({ fact, issue: { number, url } }) => [fact.key, { number, url }]));
}
async function failureOf(attempt) {
    try {
        await attempt();
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD)
            return error;
        throw error;
    }
}
/** After which every other write would fail too. An issue that was deleted is gone alone. */
function isFinal({ kind }, { call }) {
    if (kind === 'not-found')
        return call.kind === 'create';
    return ['bad-token', 'forbidden', 'rate-limit', 'budget'].includes(kind);
}
function reasonFor(error, { permissions }) {
    if (error.kind === 'not-found') {
        return `Issues were not written: ${error.message}\nThey may be disabled in the settings of the repository, or the token may not see it.`;
    }
    const { message, hint } = (0,errors/* explain */.WE)(error, permissions);
    return [`Issues were not all written: ${message}`, ...(hint ? [hint] : [])].join('\n');
}

// EXTERNAL MODULE: ./lib/core/failures/commit-range.js
var commit_range = __webpack_require__(96682);
;// CONCATENATED MODULE: ./lib/delivery/mending.js


/** Requests in one step at most. */
const MAX_COMPARED = 5;
/** The commits that ended incidents just now, from the last that failed to the one that passed; with those known before. */
async function withMendingCommits(ranges, { incidents }, now, github) {
    const ends = [...incidents.values()].flatMap(({ resolution, last }) => {
        const head = resolution?.pass?.sha;
        const isNew = resolution?.at === now && resolution.cause === 'fixed';
        return isNew && head !== undefined && last.sha !== undefined ? [{ base: last.sha, head }] : [];
    });
    const unknown = new Map(ends.map((one) => [(0,commit_range/* rangeKey */.Hp)(one), one]));
    const found = new Map(ranges);
    for (const [key, { base, head }] of [...unknown].slice(0, MAX_COMPARED)) {
        if (found.has(key))
            continue;
        const range = await comparison(base, head, github);
        if (range)
            found.set(key, { ...range, seenAt: now });
    }
    return found;
}
/** Nobody has to know the commit to be told that all is well. */
async function comparison(base, head, github) {
    try {
        return await github.compare(base, head);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/delivery/routing.js

/** CODEOWNERS is read only where somebody asks for owners. */
async function routingOf({ inputs, session, groups, owners, }) {
    const { mode, assignFrom, mention } = inputs;
    const wanted = (mode.includes('open-issue') && (assignFrom === 'codeowners' || mention === 'responsible')) ||
        (mode.includes('notify') && needsOwners(session.settings.notify));
    const ownersOfPath = wanted ? await owners() : () => [];
    const places = new Map(groups.map(({ fingerprint, place }) => [fingerprint, place?.path]));
    const names = new Map([...session.history.workflows.values()].map(({ path, name }) => [path, name]));
    return {
        nameOf: (path) => names.get(path) ?? path,
        ownersOf: ({ subject }) => ownersOfPath(places.get(subject.fingerprint) ?? subject.workflow),
        ownersOfPath,
    };
}

;// CONCATENATED MODULE: ./lib/core/incidents/status-message.js


const words = {
    healthy: 'healthy',
    degraded: 'degraded',
    unhealthy: 'unhealthy',
    unknown: 'not known: not enough data',
};
/** How the pipeline is doing, in short, for those who want to hear it after every step. `by` is the step's own. */
function statusMessage(health, facts, { by, links }) {
    const lasting = [...facts].filter(({ incident }) => (0,incidents_incident/* isActive */.$m)(incident));
    const { final } = health.overall.successRate;
    const headline = `The pipeline is ${words[health.status]}`;
    return {
        kind: 'report',
        severity: health.status === 'unhealthy' ? 'critical' : health.status === 'degraded' ? 'warning' : 'info',
        repository: health.repository,
        headline,
        topic: 'How the pipeline is doing',
        broke: lasting.map(({ headline: text, failedRunUrl: url }) => ({
            text,
            ...(url !== undefined && { url }),
        })),
        suspects: [],
        fields: [
            ...(final.percent === undefined
                ? []
                : [
                    {
                        name: 'Success',
                        value: `${(0,core_words/* percentInWords */.md)(final.percent)} of ${(0,core_words/* countInWords */.K4)(final.total, 'run')} in ${(0,core_words/* countInWords */.K4)(health.window.days, 'day')}`,
                    },
                ]),
            { name: 'Alerts', value: String(health.alerts.length) },
        ],
        links: [{ label: 'Runs', url: `${health.repositoryUrl}/actions` }, ...links],
        at: health.generatedAt,
        idempotencyKey: `status/${by}`,
        threadKey: `status/${by}`,
    };
}

// EXTERNAL MODULE: ./lib/core/incidents/memory.js
var incidents_memory = __webpack_require__(63944);
;// CONCATENATED MODULE: ./lib/core/incidents/message-summary.js



/** What else there is to say, in a sentence or two. */
function summaryOf(facts, kind) {
    const sentences = kind === 'resolved' ? recoverySentences(facts) : troubleSentences(facts);
    return sentences.length > 0 ? { summary: sentences.join(' ') } : {};
}
/** The cause as the rules know it, and how it ended the last time. */
function troubleSentences({ group, alert, incident }) {
    if (!group)
        return !alert && (0,causes/* isUnread */.KJ)(incident.subject) ? ['Why is not known: its log was not read.'] : [];
    const { meaning, blame, memory } = group;
    return [
        ...(meaning ? [sentence(meaning)] : []),
        ...(blame?.onDefaultBranchSince ? ['The default branch fails so too.'] : []),
        ...(blame?.kind === 'same-commit' ? ['The same commit passed before, so no commit did it.'] : []),
        ...(memory ? [memorySentence(memory)] : []),
    ];
}
function memorySentence({ times, endedBy, mendedBy: [mended] }) {
    const by = mended ? `with ${mended.sha.slice(0, 7)} (${mended.title})` : `at ${endedBy.sha.slice(0, 7)}`;
    return `It was seen ${(0,core_words/* countInWords */.K4)(times, 'time')} before; the last time it went away ${by}.`;
}
function recoverySentences({ recovery, mendedBy, incident }) {
    if (!recovery)
        return [];
    const { failures, commits, cause, sha } = recovery;
    const extent = failures === 0 ? [] : [`${message_summary_extentOf(failures, commits)} failed.`];
    const end = cause === 'flaky'
        ? ['The same commit passed when it was run again.']
        : cause === 'fixed' && sha !== undefined
            ? [
                `It passed with ${sha.slice(0, 7)}${mendedBy ? `, “${mendedBy.title}” by ${mendedBy.author}` : ''}.`,
            ]
            : (0,alert_findings/* isOfAlert */._T)(incident)
                ? []
                : ['Its workflow was switched off or deleted.'];
    return [...extent, ...end];
}
function message_summary_extentOf(failures, commits) {
    return `${(0,core_words/* countInWords */.K4)(failures, 'run')} of ${(0,core_words/* countInWords */.K4)(commits, 'commit')}`;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./lib/core/incidents/told-incident.js
function headlineOf({ headline, endHeadline, recovery }, news) {
    if (news === 'reopened')
        return `Again: ${headline}`;
    if (news === 'escalated' || news === 'reminder')
        return `Still: ${headline}`;
    if (news !== 'resolved')
        return headline;
    return recovery?.cause === 'flaky' ? `False alarm: ${endHeadline}` : endHeadline;
}

;// CONCATENATED MODULE: ./lib/core/incidents/umbrella-message.js




/** So much at once that it is told as one. */
function umbrellaOf(told, { repositoryUrl, pagesOf }) {
    const tells = told.toSorted((a, b) => rank(a) - rank(b));
    const lasting = tells.filter(({ news }) => news !== 'resolved');
    const allEnded = lasting.length === 0;
    const [gravest] = tells;
    const headline = allEnded
        ? `${incidentsIn(tells)} are over`
        : lasting.length === 1 && gravest
            ? headlineOf(gravest.facts, gravest.news)
            : incidentsIn(lasting);
    const sentences = manySentences(tells, lasting);
    const since = Math.min(...tells.map(({ facts }) => facts.incident.span.from));
    return {
        kind: allEnded ? 'resolved' : 'umbrella',
        severity: gravest?.facts.incident.severity ?? 'warning',
        headline,
        topic: headline,
        ...(sentences.length > 0 && { summary: sentences.join(' ') }),
        broke: tells.map(({ facts, news }) => {
            const url = news === 'resolved' ? (facts.passedRunUrl ?? facts.failedRunUrl) : facts.failedRunUrl;
            return { text: lineOf(facts, news), ...(url !== undefined && { url }) };
        }),
        since: (0,core_words/* isoTime */.Ly)(since),
        suspects: [],
        fields: [],
        links: [{ label: 'Runs', url: `${repositoryUrl}/actions` }, ...pagesOf('')],
    };
}
/** `54 incidents in 20 workflows`. */
function incidentsIn(tells) {
    const names = new Set(tells.map(({ facts }) => facts.workflow?.name ?? 'the repository'));
    const [only = ''] = names;
    return `${(0,core_words/* countInWords */.K4)(tells.length, 'incident')} in ${names.size === 1 ? only : `${names.size} workflows`}`;
}
/** How much of it is there, and what most of it has in common. */
function manySentences(tells, lasting) {
    const over = tells.length - lasting.length;
    // A run that failed for two reasons counts for both.
    const failures = tells.reduce((sum, { facts: { incident } }) => sum + incident.failures, 0);
    const known = lasting.filter(({ facts }) => !(0,causes/* isUnread */.KJ)(facts.incident.subject));
    const [common] = [...Map.groupBy(known, ({ facts }) => reasonOf(facts))]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .filter(([, { length }]) => length > 1);
    return [
        ...(failures === 0 ? [] : [`They failed ${(0,core_words/* countInWords */.K4)(failures, 'time')}.`]),
        ...(common ? [`Most often: ${common[0]} (${common[1].length} of them).`] : []),
        ...(over > 0 && lasting.length > 0 ? [`${over} more ${over === 1 ? 'is' : 'are'} over.`] : []),
    ];
}
function reasonOf({ group, incident }) {
    return group?.line ?? incident.last.title;
}
function lineOf(facts, news) {
    const why = reasonOf(facts);
    const headline = headlineOf(facts, news);
    return why === facts.headline ? headline : `${headline}: ${why}`;
}
function rank({ facts, news }) {
    return health/* severities */.g.indexOf(facts.incident.severity) + (news === 'resolved' ? 10 : 0);
}

;// CONCATENATED MODULE: ./lib/core/incidents/message-of.js







const kinds = {
    opened: 'opened',
    reopened: 'opened',
    escalated: 'changed',
    reminder: 'reminded',
    resolved: 'resolved',
};
/** What a queued message says to people. `undefined` where nothing is known any more of what it tells. */
function messageOf(queued, context) {
    const tells = queued.tells.flatMap(({ key, news }) => {
        const facts = context.facts.get(key);
        return facts ? [{ facts, news }] : [];
    });
    const [first, ...others] = tells;
    if (!first)
        return undefined;
    const frame = {
        repository: context.repository,
        at: (0,core_words/* isoTime */.Ly)(queued.decidedAt),
        idempotencyKey: queued.id,
        threadKey: (0,incidents_outbox/* threadOfMessage */.HK)(queued),
    };
    const message = others.length === 0 ? ofOne(first, context) : umbrellaOf(tells, context);
    const prefix = context.title === '' ? '' : `${context.title}: `;
    return {
        ...frame,
        ...message,
        headline: `${prefix}${message.headline}`,
        topic: `${prefix}${message.topic}`,
    };
}
function ofOne({ facts, news }, context) {
    const { incident, group, headline } = facts;
    const kind = kinds[news];
    const full = context.template === 'full';
    const suspects = kind === 'resolved' ? [] : (group?.blame?.suspects ?? []);
    return {
        kind,
        severity: incident.severity,
        headline: headlineOf(facts, news),
        topic: headline,
        ...summaryOf(facts, kind),
        broke: kind === 'resolved' ? [] : brokeOf(facts).slice(0, full ? 20 : 3),
        ...rootLineOf(facts),
        since: (0,core_words/* isoTime */.Ly)(incident.span.from),
        ...(kind === 'resolved' && incident.resolution && { until: (0,core_words/* isoTime */.Ly)(incident.resolution.endedAt) }),
        suspects: suspects.map(suspectOf),
        fields: full ? message_of_fieldsOf(facts) : [],
        links: linksOf(facts, kind, context),
    };
}
/** Jobs with the step that failed, and then the tests. Of an alert the headline says it all. */
function brokeOf({ group, incident, failedRunUrl: url }) {
    if ((0,alert_findings/* isOfAlert */._T)(incident))
        return [];
    if (!group)
        return (0,causes/* isUnread */.KJ)(incident.subject)
            ? [{ text: incident.last.title, ...(url !== undefined && { url }) }]
            : [];
    const newest = [...Map.groupBy(group.occurrences, ({ job }) => job).values()].flatMap(([first]) => first ?? []);
    const more = group.testCount - group.tests.length;
    return [
        ...newest.map(({ job, step, url }) => ({
            text: step === undefined ? job : `${job} › ${step}`,
            url,
        })),
        ...group.tests.map((text) => ({ text })),
        ...(more > 0 ? [{ text: `… and ${(0,core_words/* countInWords */.K4)(more, 'test')} more` }] : []),
    ];
}
/** Of what is over too: the first message, which said it, may have been edited into this one. */
function rootLineOf({ group, incident }) {
    if ((0,alert_findings/* isOfAlert */._T)(incident) || (0,causes/* isUnread */.KJ)(incident.subject))
        return {};
    return { rootLine: group?.line ?? incident.last.title };
}
function suspectOf({ sha, title, author, url, pull }) {
    return {
        // Squashed commits have the number in their title already.
        text: `${sha.slice(0, 7)} ${title}${pull && !title.includes(`#${pull.number}`) ? ` (#${pull.number})` : ''} by ${author}`,
        url: pull?.url ?? url,
    };
}
function message_of_fieldsOf({ incident, group, workflow, recovery }) {
    const { failures, commits } = incident;
    return [
        ...(workflow ? [{ name: 'Workflow', value: workflow.name }] : []),
        // Of what is over the summary says it.
        ...(failures > 0 && !recovery ? [{ name: 'Failed', value: message_summary_extentOf(failures, commits) }] : []),
        ...(group ? [{ name: 'Kind', value: group.category }] : []),
        ...(group?.advice && !recovery ? [{ name: 'What to do', value: group.advice }] : []),
    ];
}
function linksOf(facts, kind, { pagesOf }) {
    const { failedRunUrl, passedRunUrl, workflow, alert, group, key } = facts;
    const run = kind === 'resolved' ? (passedRunUrl ?? failedRunUrl) : failedRunUrl;
    const look = run ?? alert?.url ?? workflow?.url;
    const compare = kind === 'resolved' ? undefined : group?.blame?.compareUrl;
    return [
        ...(look === undefined ? [] : [{ label: run === undefined ? 'Look' : 'Run', url: look }]),
        ...(compare === undefined ? [] : [{ label: 'Commits', url: compare }]),
        ...pagesOf(key),
    ];
}

;// CONCATENATED MODULE: ./lib/delivery/messages.js


/** A channel that refuses everything has a wrong address or key, which somebody can mend within this time. */
const MENDED_WITHIN = model/* DAY */.d_;
/**
 * Sends what is queued, one message after another, and saves after each: a monitor that is killed repeats one message
 * at most, with the same key. A channel that is down keeps its queue, in order; the others are told all the same.
 */
async function deliverMessages(given) {
    let { memory } = given;
    const sent = [];
    const troubles = [];
    for (const channel of given.channels) {
        const done = await sendQueue(channel, memory, given);
        memory = done.memory;
        sent.push(...done.sent);
        troubles.push(...done.troubles);
    }
    for (const channel of given.channels) {
        for (const message of given.reports) {
            const delivery = await channel.send(message, { earlier: undefined, mentions: [] });
            if (delivery.kind === 'sent')
                sent.push(sentMessage(channel, message, delivery.note));
            else
                troubles.push({ channel: channel.name, why: delivery.why, fate: 'dropped' });
        }
    }
    if (troubles.some(({ fate }) => fate === 'waits')) {
        memory = { ...memory, outbox: (0,incidents_outbox/* release */._r)(memory.outbox, given.by) };
        await given.save(memory);
    }
    const names = given.channels.map(({ name }) => name);
    const waiting = names.reduce((sum, name) => sum + (0,incidents_outbox/* queueOf */.nv)(memory.outbox, name).length, 0);
    return { memory, sent, waiting, troubles };
}
/**
 * One channel's queue. Where some messages are taken, one that is refused is itself the reason, and dropped; where none
 * is, the channel is, and they wait for somebody to mend it.
 */
async function sendQueue(channel, before, given) {
    let memory = before;
    const sent = [];
    const refused = [];
    const troubles = [];
    for (;;) {
        const queued = (0,incidents_outbox/* nextMessage */.Jh)(memory.outbox, channel.name, given.by);
        if (!queued)
            break;
        const message = given.wordsOf(queued);
        const delivery = message
            ? await channel.send(message, sendingOf(queued, memory, given))
            : { kind: 'sent' };
        if (delivery.kind === 'failed' && delivery.retryable) {
            troubles.push({ channel: channel.name, why: delivery.why, fate: 'waits' });
            break;
        }
        const reference = delivery.kind === 'sent' ? delivery.reference : undefined;
        memory = { ...memory, outbox: (0,incidents_outbox/* markSent */.Es)(memory.outbox, queued.id, reference) };
        if (delivery.kind === 'failed')
            refused.push({ queued, why: delivery.why });
        else if (message) {
            sent.push(sentMessage(channel, message, delivery.note));
            await given.save(memory);
        }
    }
    const isDropped = ({ queued }) => sent.length > 0 || queued.decidedAt <= given.now - MENDED_WITHIN;
    for (const one of refused)
        troubles.push({ channel: channel.name, why: one.why, fate: isDropped(one) ? 'dropped' : 'waits' });
    if (refused.length > 0 && sent.length === 0) {
        const dropped = refused.filter(isDropped).map(({ queued }) => queued.id);
        memory = { ...before, outbox: dropped.reduce((outbox, id) => (0,incidents_outbox/* markSent */.Es)(outbox, id), before.outbox) };
    }
    if (refused.some(isDropped))
        await given.save(memory);
    return { memory, sent, troubles };
}
function sentMessage({ name }, { headline, kind }, note) {
    return { channel: name, headline, kind, ...(note !== undefined && { note }) };
}
/** What would be sent, for a dry run. */
function previewsOf({ memory, channels, wordsOf, reports, ...given }) {
    return channels.flatMap((channel) => [
        ...(0,incidents_outbox/* queueOf */.nv)(memory.outbox, channel.name).flatMap((queued) => {
            const message = wordsOf(queued);
            return message ? [channel.preview(message, sendingOf(queued, memory, given))] : [];
        }),
        ...reports.map((message) => channel.preview(message, { earlier: undefined, mentions: [] })),
    ]);
}
function sendingOf(queued, { outbox }, { mentionsOf }) {
    const { channel, tells } = queued;
    // Nobody has to be called to hear that all is well.
    const calls = tells.some(({ news }) => news !== 'resolved');
    return {
        earlier: outbox.channels.get(channel)?.threads.get((0,incidents_outbox/* threadOfMessage */.HK)(queued)),
        mentions: calls ? mentionsOf(channel, queued) : [],
    };
}

;// CONCATENATED MODULE: ./lib/delivery/telling.js






/**
 * Decides, saves, sends, saves as sent. Monitors that started together find each other's claims between saving and
 * sending; the one that came first sends.
 */
async function telling_tell(given) {
    const { channels, facts, settings, routing, by, now } = given;
    const decided = notify(given.memory, withoutMemory(notifyingOf(settings, channels.map(({ name }) => name), given.resolves, routing), given), now);
    const context = { ...given.words, facts };
    const sending = {
        channels,
        by,
        now,
        reports: given.reports,
        wordsOf: (queued) => messageOf(queued, context),
        mentionsOf: (channel, queued) => mentionsOf(settings, channel, telling_incidentsIn(queued), routing),
        save: async (memory) => {
            await given.save(memory);
        },
    };
    if (given.run === 'dry') {
        const previews = previewsOf({ ...sending, memory: decided });
        return { memory: given.memory, sent: [], waiting: 0, troubles: [], previews };
    }
    const claimed = { ...decided, outbox: (0,incidents_outbox/* claim */.B7)(decided.outbox, by, now) };
    const isStored = await given.save(claimed);
    const hasNews = channels.some(({ name }) => (0,incidents_outbox/* nextMessage */.Jh)(claimed.outbox, name, by) !== undefined);
    const memory = hasNews && isStored ? (0,incidents_memory/* mergeIncidentMemories */.wg)(claimed, await given.news()) : claimed;
    return { ...(await deliverMessages({ ...sending, memory })), previews: [] };
}
function telling_incidentsIn({ tells }) {
    return tells.map(({ incident }) => incident);
}
/** A monitor without a memory would tell the same in every step: it tells of the run that started it, and no other. */
function withoutMemory(notifying, { onlyRun }) {
    if (onlyRun === undefined)
        return notifying;
    return {
        ...notifying,
        channels: notifying.channels.map((channel) => ({
            ...channel,
            wants: (incident) => incident.last.runId === onlyRun && channel.wants(incident),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/delivery/sending.js


/** Tells the channels that the inputs name. */
async function sendMessages(given) {
    const { inputs, session, memory, facts, issues, routing, by, save, news, onlyRun } = given;
    const { repository, repositoryUrl, settings, now } = session;
    const channels = await given.channels();
    // Forks and Dependabot are given no secrets.
    if (channels.length === 0)
        given.step.notice('No channel is named, or its secret is not to be had here: nobody is sent a message.');
    const told = await telling_tell({
        ...{ memory, facts, channels, routing, by, now, save, news, onlyRun },
        settings: settings.notify,
        resolves: inputs.on === 'failure-only' ? 'kept' : 'told',
        reports: [...given.reports, ...statusIn(given, facts)],
        words: {
            ...{ repository, repositoryUrl },
            template: inputs.template,
            title: inputs.title,
            pagesOf: (key) => pagesOf(key, issues, inputs.dashboardUrl),
        },
        run: inputs.dryRun ? 'dry' : 'real',
    });
    for (const preview of told.previews)
        given.step.info(`Dry run: ${preview}`);
    return told;
}
function statusIn({ inputs, health, by }, facts) {
    if (inputs.on !== 'always')
        return [];
    return [statusMessage(health, facts.values(), { by, links: pagesOf('', undefined, inputs.dashboardUrl) })];
}
function pagesOf(key, issues, dashboardUrl) {
    const issue = issues?.places.get(key);
    return [
        ...(issue ? [{ label: 'Issue', url: issue.url }] : []),
        ...(dashboardUrl === '' ? [] : [{ label: 'Dashboard', url: dashboardUrl }]),
    ];
}

;// CONCATENATED MODULE: ./lib/delivery/deliver.js











/** Brings the incidents up to date and tells people: by issues first, so that messages can point to them. */
async function deliver(given) {
    const { inputs, session, health, groups } = given;
    const { history, now, settings, repositoryUrl, defaultBranch } = session;
    const open = inputs.mode.includes('open-issue') ? await openIssuesFor(given) : [];
    const sight = {
        ...session,
        history: rememberedBy(open, history),
        health,
        lookbackDays: inputs.lookbackDays,
    };
    const { pending, ...watched } = await watchIncidents(sight, settings.incidents, given.github);
    let { memory } = watched;
    const ranges = await withMendingCommits(history.ranges, memory, now, given.github);
    const { workflows } = history;
    const context = { history: { workflows, ranges }, repositoryUrl, defaultBranch, groups, health, now };
    const recent = recentIncidents(memory, now);
    const routing = await routingOf(given);
    let issues;
    if (inputs.mode.includes('open-issue')) {
        await given.save(memory);
        issues = await writeIssues([...factsOf(recent, context).values()], { ...given, routing, open });
        for (const key of issues.learnt.acknowledged)
            memory = { ...memory, incidents: acknowledge(memory.incidents, key, now) };
    }
    const facts = factsOf(memory.incidents.values(), context);
    const messages = inputs.mode.includes('notify')
        ? await sendMessages({ ...given, memory, facts, issues, routing })
        : undefined;
    const told = await withVerdict(messages?.memory ?? memory, facts.values(), given);
    await given.save(told);
    const shown = factsOf(recentIncidents(told, now), context);
    return {
        memory: told,
        delivery: {
            facts: [...shown.values()],
            pending,
            ...(issues && { issues }),
            ...(messages && { messages }),
        },
    };
}
async function withVerdict(memory, facts, { inputs, session, writing, surroundings, step }) {
    const { commitMark: as, dryRun } = inputs;
    if (as === 'none')
        return memory;
    const { sha, runId } = surroundings;
    const url = `${session.repositoryUrl}/actions/runs/${runId}`;
    const mark = dryRun
        ? async (said) => step.info(`Dry run: ${JSON.stringify(said)}`)
        : (await writing()).markCommit;
    const said = await sayVerdict({ memory, facts, as, sha, url, now: session.now, mark });
    if (said.trouble !== undefined)
        step.notice(said.trouble);
    return dryRun ? memory : said.memory;
}
async function openIssuesFor({ inputs, writing }) {
    const { issues } = await writing();
    return await readOpenIssues(issues, { labels: labelsOf(inputs) });
}
/** The state can be lost; what people can see is not. */
function rememberedBy(open, history) {
    const { incidents } = history;
    return {
        ...history,
        incidents: { ...incidents, incidents: withRemembered(incidents.incidents, open ?? []) },
    };
}
async function writeIssues(facts, given) {
    const { inputs, session, by, permissions, step } = given;
    const { repositoryUrl, defaultBranch, settings, now } = session;
    const { issues } = await given.writing();
    return await deliverIssues({
        facts,
        issues,
        open: given.open,
        settings: issueSettings(inputs, {
            repositoryUrl,
            defaultBranch,
            reopenWindow: settings.incidents.reopenWindow,
            mutes: mutesOf(settings.notify.mutes, given.routing),
            ownersOf: given.routing.ownersOfPath,
        }),
        ...{ by, now, permissions },
        run: inputs.dryRun ? 'dry' : 'real',
        info: step.info,
    });
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


/***/ }),

/***/ 46834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ causeMarks),
/* harmony export */   Zm: () => (/* binding */ kpiMarks),
/* harmony export */   iq: () => (/* binding */ severityMarks),
/* harmony export */   lU: () => (/* binding */ causeState)
/* harmony export */ });
/** Signs in front of words, the same in every report. */
const severityMarks = { critical: '🔴', warning: '🟡', info: '🔵' };
const kpiMarks = {
    met: '🟢',
    missed: '🟠',
    'not-enough-data': '⚪',
    'not-measured': '⚪',
};
const causeMarks = {
    'failing-on-default-branch': '🔴',
    failing: '🟡',
    over: '⚪',
};
const causeWords = {
    'failing-on-default-branch': 'on the default branch',
    failing: 'failing',
    over: 'over',
};
/** `🟡 failing`. */
function causeState(state) {
    return `${causeMarks[state]} ${causeWords[state]}`;
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


/***/ })

};
