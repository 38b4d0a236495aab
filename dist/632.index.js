export const id = 632;
export const ids = [632];
export const modules = {

/***/ 63849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ performance),
/* harmony export */   N: () => (/* binding */ slower)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);

/** A slower build is only worth a word if people wait noticeably longer. */
const NOTICEABLE_SECONDS = 30;
/** A job that takes this share of its workflow's median length makes up its time: others run beside it. */
const MAIN_SHARE = 0.5;
const slower = {
    id: 'slower',
    title: 'Builds take much longer',
    severity: 'critical',
    unit: 'percent',
    fires: 'more-than',
    threshold: 'maxDurationIncrease',
    needs: 'runs',
    about: 'workflow',
    readings: (it, threshold) => {
        const { name, vitals } = it;
        const [lead, ...others] = sustained(it, threshold);
        if (lead) {
            return [
                {
                    ...readingOf(lead, it),
                    message: () => `${slowdownInWords(lead, name)}${andOthers(others)}; the limit is ${threshold} %.`,
                },
            ];
        }
        if (!vitals)
            return [];
        const { changePercent, p50Seconds, previous, count } = vitals.duration;
        if (changePercent === undefined || p50Seconds === undefined || previous.p50Seconds === undefined)
            return [];
        const before = previous.p50Seconds;
        if (p50Seconds - before < NOTICEABLE_SECONDS)
            return [];
        return [
            {
                // Two medians differ for many reasons; without a change point nothing shows that it lasts.
                atMost: 'warning',
                message: () => `${name} takes ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentInWords */ .md)(changePercent)} longer: median ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)(p50Seconds)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(count, 'passed run')}, before ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)(before)} of ${previous.count}; the limit is ${threshold} %.`,
                value: Math.max(0, changePercent),
                url: vitals.url,
                subject: '',
            },
        ];
    },
};
const performance = {
    id: 'performance',
    title: 'Jobs or steps became slower',
    severity: 'warning',
    unit: 'percent',
    fires: 'more-than',
    threshold: 20,
    needs: 'jobs',
    about: 'workflow',
    readings: (it) => {
        const told = new Set(sustained(it, it.thresholdOf('slower')));
        const rest = [
            ...it.slowdowns.filter((slowdown) => !told.has(slowdown)),
            ...it.slowerSteps.map(({ step, ...slow }) => ({ ...slow, job: `the step ${step} of ${slow.job}` })),
        ];
        // One cause often slows many legs of a matrix: one alert for each first slow commit.
        return [...Map.groupBy(rest, ({ firstSlow }) => firstSlow.sha).values()].flatMap((group) => {
            const [lead, ...others] = steepestFirst(group);
            return lead
                ? [
                    {
                        ...readingOf(lead, it),
                        message: () => `${slowdownInWords(lead, it.name)}${andOthers(others)}.`,
                    },
                ]
                : [];
        });
    },
};
/** Steps beyond the threshold in jobs that make up the workflow's time, the steepest first. */
function sustained({ slowdowns, vitals }, threshold) {
    const whole = vitals?.duration.p50Seconds;
    if (whole === undefined)
        return [];
    return steepestFirst(slowdowns.filter(({ kind, changePercent, beforeSeconds, afterSeconds }) => kind === 'step' &&
        changePercent > threshold &&
        afterSeconds - beforeSeconds >= NOTICEABLE_SECONDS &&
        afterSeconds >= MAIN_SHARE * whole));
}
function steepestFirst(slowdowns) {
    return slowdowns.toSorted((a, b) => b.changePercent - a.changePercent || (a.job < b.job ? -1 : 1));
}
function readingOf(lead, { branch }) {
    return {
        branch,
        value: lead.changePercent,
        since: lead.since,
        url: lead.firstSlow.url,
        subject: lead.firstSlow.sha,
    };
}
/** `CI: build takes 62 % longer since abc: median 5 min of 40 executions, before 3 min of 38`. */
function slowdownInWords(slowdown, workflow) {
    const { job, changePercent, beforeSeconds, afterSeconds, samplesBefore, samplesAfter, step, kind } = slowdown;
    const now = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)(afterSeconds)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(samplesAfter, 'execution')}`;
    const before = `before ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)(beforeSeconds)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(samplesBefore)}`;
    const grown = step
        ? `; most of it in ${step.name}, now ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)(step.afterSeconds)}, before ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)(step.beforeSeconds)}`
        : '';
    const how = kind === 'creep' ? 'has crept up and takes' : 'takes';
    return `${workflow}: ${job} ${how} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentInWords */ .md)(changePercent)} longer: median ${now}, ${before}${grown}`;
}
function andOthers(others) {
    return others.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(others.length, 'other')} with it`;
}


/***/ }),

/***/ 88774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ flakyJob),
/* harmony export */   a3: () => (/* binding */ silentFailure),
/* harmony export */   kN: () => (/* binding */ silentInWords),
/* harmony export */   pl: () => (/* binding */ staleSchedule)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57206);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44474);


const staleSchedule = {
    id: 'stale-schedule',
    title: 'A schedule does not do its work',
    severity: 'critical',
    unit: 'schedules',
    fires: 'at-least',
    threshold: undefined,
    needs: 'workflow-files',
    about: 'workflow',
    readings: ({ name, schedules }) => schedules
        .filter(({ weight }) => weight === 'alarm')
        .map(({ says, path, overdueSince, url }) => ({
        message: () => `${name}: ${says}`,
        value: 1,
        ...(overdueSince !== undefined && { since: overdueSince }),
        url,
        subject: `${path} ${overdueSince ?? ''}`,
    })),
};
/** What each kind is, after the name of the job and before how often it happened. */
const silent = {
    'tolerated-failure': 'failed under continue-on-error, so that its run was green, in',
    'failing-annotation': 'was green with an annotated failure in it, in',
    'no-job': 'had no job, since its file is broken or could not be used, in',
    'hidden-timeout': 'ran into a time limit and was recorded as cancelled, in',
    'masked-failure': 'began to fail behind a job that is always red, in',
    'never-reported': 'did not report on',
};
const silentFailure = {
    id: 'silent-failure',
    title: 'Something fails without a sign',
    severity: 'warning',
    unit: 'runs',
    fires: 'at-least',
    threshold: 1,
    needs: 'jobs',
    about: 'workflow',
    readings: ({ name, silentFailures }) => [...Map.groupBy(silentFailures, ({ kind }) => kind)].flatMap(([kind, failures]) => {
        const [lead, ...others] = failures.toSorted(oftenestFirst);
        return lead
            ? [
                {
                    message: () => `${name}: ${silentInWords(lead)}${others.length > 0 ? `; the same of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(others.length, 'other job')}` : ''}.`,
                    value: lead.runs,
                    since: lead.since,
                    url: lead.url,
                    subject: kind,
                },
            ]
            : [];
    }),
};
function oftenestFirst(a, b) {
    return b.runs - a.runs || ((a.job ?? '') < (b.job ?? '') ? -1 : 1);
}
/** `test failed under …, in 3 of 40 runs`, or without the job where it is about the workflow. */
function silentInWords({ kind, job, runs, of }) {
    const what = kind === 'never-reported' ? 'commit of the default branch' : 'run';
    const whats = kind === 'never-reported' ? 'commits of the default branch' : 'runs';
    return `${job === undefined ? '' : `${job} `}${silent[kind]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(runs)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(of, what, whats)}`;
}
const flakyJob = {
    id: 'flaky-job',
    title: 'A job is flaky',
    severity: 'warning',
    unit: 'percent',
    fires: 'more-than',
    threshold: 5,
    needs: 'jobs',
    about: 'workflow',
    readings: ({ name, flakyJobs }) => flakyJobs
        .filter(({ state }) => state === 'flaky')
        .map((job) => ({
        message: () => `${name}: ${flakyInWords(job)}.`,
        value: job.percent ?? 0,
        otherwise: 'info',
        url: job.url,
        subject: job.job,
    })),
};
/** `test is flaky: at a good commit it fails about 8.1 % of 120 executions, 12 min lost`. */
function flakyInWords({ job, percent, executions, flakes, lostMinutes }) {
    const chance = percent === undefined
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(flakes)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(executions, 'execution')} at good commits failed`
        : `at a good commit about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentInWords */ .md)(percent)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(executions, 'execution')} fail, recent ones weighing more`;
    return `${job} is flaky: ${chance}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthInWords */ .l5)(lostMinutes * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY)} lost`;
}


/***/ }),

/***/ 19341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ runnerTrouble),
/* harmony export */   _g: () => (/* binding */ troubleInWords),
/* harmony export */   jJ: () => (/* binding */ missedTarget),
/* harmony export */   sM: () => (/* binding */ coverageDrop),
/* harmony export */   t6: () => (/* binding */ deprecation)
/* harmony export */ });
/* harmony import */ var _kpis_kpi_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99009);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44474);


const coverageDrop = {
    id: 'coverage-drop',
    title: 'Less of the code is tested',
    severity: 'warning',
    unit: 'points',
    fires: 'more-than',
    threshold: 5,
    needs: 'coverage',
    about: 'repository',
    readings: ({ coverage, url }, threshold) => {
        if (coverage?.changePoints === undefined || coverage.previous === undefined)
            return [];
        const { current, previous, changePoints } = coverage;
        const points = Math.round(-changePoints * 10) / 10;
        return [
            {
                message: () => `Coverage fell by ${points} points: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentInWords */ .md)(current.percent)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(current.total)}, before ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentInWords */ .md)(previous.percent)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(previous.total)}; the limit is ${threshold} points.`,
                value: Math.max(0, -changePoints),
                since: current.at,
                url: `${url}/commit/${encodeURIComponent(current.sha.toWellFormed())}`,
                subject: previous.sha,
            },
        ];
    },
};
const deprecation = {
    id: 'deprecation',
    title: 'Something in use is going away',
    severity: 'warning',
    unit: 'jobs',
    fires: 'at-least',
    threshold: 1,
    needs: 'annotations',
    about: 'repository',
    readings: (it) => it.deprecations.map(({ id, title, advice, workflowIds, jobs, url }) => ({
        message: () => `${title}, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(jobs, 'job')} of ${namesOf(workflowIds, it)}: ${advice}`,
        value: jobs,
        url,
        subject: id,
    })),
};
const troubles = {
    'lost-communication': 'lost the connection to GitHub',
    'not-picked-up': 'waited for a runner in vain',
    'shut-down': 'had their runner shut down',
    'out-of-disk': 'ran out of disk space',
    'out-of-memory': 'ran out of memory',
};
const runnerTrouble = {
    id: 'runner-trouble',
    title: 'Runners are in trouble',
    severity: 'warning',
    unit: 'jobs',
    fires: 'at-least',
    threshold: 3,
    needs: 'annotations',
    about: 'repository',
    readings: (it) => it.runners.map((trouble) => ({
        message: () => `${troubleInWords(trouble)}, in ${namesOf(trouble.workflowIds, it)}.`,
        value: trouble.jobs,
        url: trouble.url,
        subject: trouble.kind,
    })),
};
/** `3 of 120 jobs ran out of disk space`. */
function troubleInWords({ kind, jobs, of }) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(jobs)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(of, 'job')} ${troubles[kind]}`;
}
const missedTarget = {
    id: 'missed-target',
    title: 'A KPI misses its target',
    severity: 'info',
    unit: 'targets',
    fires: 'at-least',
    threshold: undefined,
    needs: 'kpis',
    about: 'repository',
    readings: ({ kpis, url }) => kpis
        .filter(({ state }) => state === 'missed')
        .map((kpi) => ({
        message: () => `${kpi.label}: ${(0,_kpis_kpi_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kpiInWords */ .b)(kpi)}; wanted is ${(0,_kpis_kpi_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetInWords */ .wR)(kpi)}.`,
        value: 1,
        url: `${url}/actions`,
        subject: kpi.id,
    })),
};
function namesOf(workflowIds, { nameOf }) {
    const names = workflowIds.map(nameOf);
    return names.length > 3 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(names.length, 'workflow') : names.join(', ');
}


/***/ }),

/***/ 93632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/core/dependencies/dependencies.js
var dependencies = __webpack_require__(34400);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
;// CONCATENATED MODULE: ./lib/core/alerts/dependency-rules.js


/** Packages named in a message. */
const MAX_NAMED = 3;
/** Low and moderate ones, and those of tools that only developers use, are listed in the report and wake nobody. */
const vulnerability = {
    id: 'vulnerability',
    title: 'Vulnerable dependencies are in use',
    severity: 'critical',
    unit: 'vulnerabilities',
    fires: 'at-least',
    threshold: 1,
    needs: 'dependencies',
    about: 'repository',
    readings: ({ dependencies, url }) => {
        const found = dependencies?.vulnerabilities;
        if (!found)
            return [];
        const { critical, high } = found.runtime;
        return [
            {
                message: () => `${(0,words/* thousands */.oh)(critical)} critical and ${(0,words/* countInWords */.K4)(high, 'high vulnerability', 'high vulnerabilities')} in dependencies at runtime: ${namesOf(found)}.`,
                value: critical + high,
                url: `${url}/security/dependabot`,
                // Another one is news, however many there were.
                subject: found.newestGrave ?? '',
            },
        ];
    },
};
/**
 * Dependabot opens no more than five version updates of an ecosystem at a time: where as many wait for long, nobody
 * knows how far behind the others are.
 * https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
const dependenciesBehind = {
    id: 'dependencies-behind',
    title: 'Updates of dependencies are left lying',
    severity: 'warning',
    unit: 'updates',
    fires: 'at-least',
    threshold: 5,
    needs: 'dependencies',
    about: 'repository',
    readings: ({ dependencies }, threshold) => {
        const updates = dependencies?.updates;
        const [oldest] = updates?.oldest ?? [];
        if (!updates || !oldest)
            return [];
        return [
            {
                message: () => `${(0,words/* thousands */.oh)(updates.overdue)} of ${(0,words/* countInWords */.K4)(updates.waiting, 'pull request')} that update dependencies have waited for more than 30 days, the oldest since ${oldest.since.slice(0, 10)}; the limit is ${threshold}.`,
                value: updates.overdue,
                url: oldest.url,
                subject: '',
            },
        ];
    },
};
function namesOf({ packages }) {
    const grave = packages.filter(dependencies/* isGrave */.IE).map(({ name }) => name);
    return `${grave.slice(0, MAX_NAMED).join(', ')}${grave.length > MAX_NAMED ? ' and others' : ''}`;
}

// EXTERNAL MODULE: ./lib/core/alerts/duration-rules.js
var duration_rules = __webpack_require__(63849);
// EXTERNAL MODULE: ./lib/core/alerts/job-rules.js
var job_rules = __webpack_require__(88774);
// EXTERNAL MODULE: ./lib/core/alerts/repository-rules.js
var repository_rules = __webpack_require__(19341);
;// CONCATENATED MODULE: ./lib/core/alerts/run-rules.js

/** Rules about how runs ended. They need nothing but the runs, so that the past can be replayed through them. */
const defaultBranchRed = {
    id: 'default-branch-red',
    title: 'The default branch is red',
    severity: 'critical',
    unit: 'runs',
    fires: 'at-least',
    threshold: 1,
    needs: 'runs',
    disprovedBy: 'next-result',
    about: 'workflow',
    readings: ({ name, vitals, red, branch }) => {
        const [open] = vitals?.recovery.open ?? [];
        if (!vitals || !open)
            return [];
        const least = open.atLeast ? 'at least ' : '';
        // What has not run for a whole window was given up or switched off; there is nothing to mend now.
        const idle = vitals.runs === 0;
        return [
            {
                ...(idle && { atMost: 'info' }),
                branch,
                message: () => idle
                    ? `${name} was red on ${branch} when it last ran, and has not run in the window.`
                    : `${name} has been red on ${branch} for ${least}${(0,words/* lengthInWords */.l5)(open.ageSeconds)}, ${least}${(0,words/* countInWords */.K4)(open.failedRuns, 'failed run')} so far.`,
                value: open.failedRuns,
                since: open.since,
                url: open.lastFailedRun,
                subject: red?.firstRunId ?? '',
                ...(red && { runId: red.firstRunId }),
                // Where it may have begun earlier, it cannot be said how long it took to detect.
                ...(red && !open.atLeast && { causedAt: red.firstEnd }),
            },
        ];
    },
};
const consecutiveFailures = {
    id: 'consecutive-failures',
    title: 'Failures in a row',
    severity: 'critical',
    unit: 'runs',
    fires: 'at-least',
    threshold: 'maxConsecutiveFailures',
    needs: 'runs',
    disprovedBy: 'next-result',
    about: 'workflow',
    readings: ({ name, vitals, red, branch }, threshold) => {
        if (!vitals || vitals.runs === 0)
            return [];
        const { consecutiveFailures } = vitals.onDefaultBranch;
        const [open] = vitals.recovery.open;
        const least = open?.atLeast ? 'at least ' : '';
        return [
            {
                branch,
                message: () => `${name} failed ${least}${consecutiveFailures} times in a row on ${branch}; the limit is ${threshold}.`,
                value: consecutiveFailures,
                ...(open && { since: open.since, url: open.firstFailedRun }),
                subject: red?.firstRunId ?? '',
                ...(red && { runId: red.firstRunId }),
            },
        ];
    },
};
const tooManyFailures = {
    id: 'too-many-failures',
    title: 'Many failures in a short time',
    severity: 'critical',
    unit: 'runs',
    fires: 'at-least',
    threshold: 'maxFailures',
    needs: 'runs',
    disprovedBy: 'next-result',
    about: 'workflow',
    readings: ({ name, vitals, thresholds }, threshold) => {
        if (!vitals)
            return [];
        const { runs, onDefaultBranch } = vitals.recentFailures;
        return [
            {
                ...(onDefaultBranch < threshold && { atMost: 'warning' }),
                message: () => `${name}: ${(0,words/* countInWords */.K4)(runs, 'run')} failed in the last ${thresholds.failureWindowHours} h, ${onDefaultBranch} of them on the default branch; the limit is ${threshold}.`,
                value: runs,
                url: vitals.url,
                subject: '',
            },
        ];
    },
};
const lowSuccessRate = {
    id: 'low-success-rate',
    title: 'Too few runs pass',
    severity: 'warning',
    unit: 'percent',
    fires: 'below',
    threshold: 'minSuccessRate',
    needs: 'runs',
    disprovedBy: 'next-result',
    about: 'workflow',
    readings: ({ name, vitals, thresholds }, threshold) => {
        if (!vitals)
            return [];
        const { final, firstAttempt } = vitals.successRate;
        if (final.percent === undefined || final.total < thresholds.minRuns)
            return [];
        return [
            {
                message: () => `${name}: ${(0,words/* rateInWords */.Lx)(final)} runs passed (${(0,words/* rateInWords */.Lx)(firstAttempt)} at the first attempt); the least wanted is ${threshold} %.`,
                value: final.percent,
                url: vitals.url,
                subject: '',
            },
        ];
    },
};
const needsReruns = {
    id: 'needs-reruns',
    title: 'Runs pass only when run again',
    severity: 'info',
    unit: 'percent',
    fires: 'below',
    threshold: 'minSuccessRate',
    needs: 'runs',
    about: 'workflow',
    readings: ({ name, vitals, thresholds }, threshold) => {
        if (!vitals)
            return [];
        const { final, firstAttempt, passedOnRerun } = vitals.successRate;
        if (firstAttempt.percent === undefined || firstAttempt.total < thresholds.minRuns)
            return [];
        if ((final.percent ?? 0) < threshold)
            return [];
        return [
            {
                message: () => `${name}: ${(0,words/* rateInWords */.Lx)(firstAttempt)} runs passed at the first attempt; ${(0,words/* countInWords */.K4)(passedOnRerun, 'run')} passed only when run again.`,
                value: firstAttempt.percent,
                url: vitals.url,
                subject: '',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/alerts/rules.js





/** Every rule, in the order in which people should read what they say. To add one: write it, add its line here. */
const rules = [
    defaultBranchRed,
    consecutiveFailures,
    job_rules/* staleSchedule */.pl,
    vulnerability,
    tooManyFailures,
    duration_rules/* slower */.N,
    lowSuccessRate,
    job_rules/* silentFailure */.a3,
    duration_rules/* performance */.F,
    repository_rules/* coverageDrop */.sM,
    repository_rules/* runnerTrouble */.Sj,
    repository_rules/* deprecation */.t6,
    dependenciesBehind,
    needsReruns,
    job_rules/* flakyJob */.$D,
    repository_rules/* missedTarget */.jJ,
];


/***/ }),

/***/ 99009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ kpiInWords),
/* harmony export */   qy: () => (/* binding */ trendInWords),
/* harmony export */   wR: () => (/* binding */ targetInWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);

/** `96.2 % of 412 runs`, `3 min of 40 passed runs`, `4.5 of 5, by 12 reactions`; a KPI without a value says why. */
function kpiInWords({ unit, value, of, why = 'not measured' }) {
    if (value === undefined)
        return why;
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(of.count, singular(of.what), of.what);
    return `${valueInWords(unit, value)}${unit === 'stars' ? ', by' : ' of'} ${count}`;
}
/** `over 95 %`, `under 4 h`. */
function targetInWords({ target, unit }) {
    return `${target.is === 'above' ? 'over' : 'under'} ${valueInWords(unit, target.value)}`;
}
/** `better, from 94.1 % of 380`. */
function trendInWords({ trend, previous, unit }) {
    if (trend === undefined || previous === undefined)
        return '–';
    return `${trends[trend]} ${valueInWords(unit, previous.value)}${unit === 'stars' ? ', by' : ' of'} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(previous.count)}`;
}
const trends = { better: 'better, from', worse: 'worse, from', same: 'as before, from' };
function valueInWords(unit, value) {
    switch (unit) {
        case 'percent':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentInWords */ .md)(value);
        case 'seconds':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)(value);
        case 'stars':
            return `${value.toFixed(1).replace(/\.0$/, '')} of 5`;
    }
}
/** Denominators are ours: `runs`, `red stretches`, `reactions`. */
function singular(what) {
    return what.replace(/(ch)es\b|s\b/, '$1');
}


/***/ })

};
