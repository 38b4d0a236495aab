export const id = 319;
export const ids = [319];
export const modules = {

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/**
 * The policy of a rule for a workflow, or for the whole repository. The nearest word wins: a workflow's entry, the
 * settings for all, the input (which always has a value, given or not), the rule's own.
 */
function policyOf(rule, { rules, workflows }, thresholds, workflow) {
    const entries = workflow ? workflows.filter(({ matches }) => matches(workflow)) : [];
    const byDefault = defaultOf(rule, thresholds);
    return [rules, ...entries.map((entry) => entry.rules)].reduce((policy, { [rule.id]: setting }) => {
        if (setting === undefined || setting === 'off')
            return setting ?? policy;
        return { ...(policy === 'off' ? byDefault : policy), ...setting };
    }, byDefault);
}
function defaultOf({ severity, threshold }, thresholds) {
    return { severity, threshold: typeof threshold === 'string' ? thresholds[threshold] : (threshold ?? 1) };
}


/***/ }),

/***/ 58217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isBreach)
/* harmony export */ });
function isBreach({ fires }, value, threshold) {
    switch (fires) {
        case 'at-least':
            return value >= threshold;
        case 'more-than':
            return value > threshold;
        case 'below':
            return value < threshold;
    }
}


/***/ }),

/***/ 46997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ candidatesFor)
/* harmony export */ });
/** Thresholds worth a try, by rule or by what it counts. */
const grids = {
    'at-least runs': [1, 2, 3, 4, 5, 7, 10],
    'below percent': [50, 60, 70, 80, 85, 90, 95, 98],
    'more-than percent': [20, 30, 50, 75, 100, 150],
    'more-than points': [1, 2, 5, 10],
    'at-least jobs': [1, 3, 5, 10, 20],
    // A share of executions, which is far from 20 percent before anybody bears it.
    'flaky-job': [2, 5, 10, 20],
};
/** Thresholds to try besides the one that is set, ascending. */
function candidatesFor({ id, fires, unit }, current) {
    const grid = grids;
    return (grid[id] ?? grid[`${fires} ${unit}`] ?? []).filter((threshold) => threshold !== current);
}


/***/ }),

/***/ 71801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ tuningOf)
});

// EXTERNAL MODULE: ./lib/core/alerts/policy.js
var alerts_policy = __webpack_require__(1429);
// EXTERNAL MODULE: ./lib/core/alerts/rule.js
var alerts_rule = __webpack_require__(58217);
// EXTERNAL MODULE: ./lib/core/alerts/rules.js + 2 modules
var rules = __webpack_require__(93632);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/core/backtest/candidates.js
var backtest_candidates = __webpack_require__(46997);
// EXTERNAL MODULE: ./lib/core/vitals/vitals.js
var vitals = __webpack_require__(18116);
;// CONCATENATED MODULE: ./lib/core/backtest/moments.js

/** The moments of one workflow at which something new was known, in order of time. */
function momentsOf(runs) {
    const ends = runs
        .flatMap(prefixes)
        .map((run) => ({ at: (0,model/* latestAttempt */.N7)(run).updatedAt, run }))
        .toSorted((a, b) => a.at - b.at || a.run.id - b.run.id || a.run.attempts.length - b.run.attempts.length);
    const later = new Map();
    return ends
        .toReversed()
        .map(({ at, run }) => {
        const moment = { at, run, next: later.get(codeOf(run)) };
        const outcome = (0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run));
        if (outcome === 'passed' || outcome === 'failed')
            later.set(codeOf(run), outcome);
        return moment;
    })
        .toReversed();
}
/** The run as it was after each of its attempts that ended. */
function prefixes(run) {
    return run.attempts.flatMap((attempt, i) => attempt.conclusion === undefined ? [] : [{ ...run, attempts: run.attempts.slice(0, i + 1) }]);
}
/** A pull request tests the merge of its head. */
function codeOf({ sha, event }) {
    return `${sha} ${event.startsWith('pull_request') ? 'merge' : 'head'}`;
}

;// CONCATENATED MODULE: ./lib/core/backtest/recent-failures.js

/** `failuresSince`, kept up to date run by run. */
function createRecentFailures(branch) {
    /** By id, in order of their ends. */
    const failed = new Map();
    let onMain = 0;
    const forget = (id) => {
        const run = failed.get(id);
        if (run && (0,model/* onDefaultBranch */.Lt)(run, branch))
            onMain--;
        failed.delete(id);
    };
    return {
        learn: (run) => {
            forget(run.id);
            if ((0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) !== 'failed')
                return;
            failed.set(run.id, run);
            if ((0,model/* onDefaultBranch */.Lt)(run, branch))
                onMain++;
        },
        since: (from) => {
            for (const [id, run] of failed) {
                if ((0,model/* latestAttempt */.N7)(run).updatedAt >= from)
                    break;
                forget(id);
            }
            return { runs: failed.size, onDefaultBranch: onMain };
        },
    };
}

// EXTERNAL MODULE: ./lib/core/vitals/durations.js
var durations = __webpack_require__(44878);
// EXTERNAL MODULE: ./lib/core/vitals/measures.js
var measures = __webpack_require__(84286);
// EXTERNAL MODULE: ./lib/core/vitals/rate.js
var rate = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/core/backtest/running-counts.js




function createCounts() {
    let runs = 0;
    let reruns = 0;
    const first = { passed: 0, failed: 0 };
    const final = { passed: 0, failed: 0 };
    const lengths = [];
    const count = (counts, outcome, by) => {
        if (outcome === 'passed' || outcome === 'failed')
            counts[outcome] += by;
    };
    const change = (run, by) => {
        const [earliest, latest] = [(0,model/* firstAttempt */.IA)(run), (0,model/* latestAttempt */.N7)(run)];
        runs += by;
        if ((0,measures/* passedOnRerun */.sQ)(run))
            reruns += by;
        count(first, earliest && (0,model/* outcomeOf */.sG)(earliest), by);
        count(final, (0,model/* outcomeOf */.sG)(latest), by);
        const seconds = (0,model/* outcomeOf */.sG)(latest) === 'passed' ? (0,model/* durationOf */.cf)(latest) : undefined;
        if (seconds !== undefined)
            lengths.splice(placeOf(seconds, lengths), by === 1 ? 0 : 1, ...(by === 1 ? [seconds] : []));
    };
    return {
        put: (run) => change(run, 1),
        take: (run) => change(run, -1),
        runs: () => runs,
        successRate: () => ({
            firstAttempt: (0,rate/* rateOf */.M)(first.passed, first.passed + first.failed),
            final: (0,rate/* rateOf */.M)(final.passed, final.passed + final.failed),
            passedOnRerun: reruns,
        }),
        duration: () => ({
            count: lengths.length,
            mean: undefined,
            p50: (0,durations/* percentile */.Y)(lengths, 50),
            p95: undefined,
        }),
    };
}
/** The first place in ascending numbers at which one is not less than this. */
function placeOf(value, ascending) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ascending[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/core/backtest/sliding-windows.js

/** `runs` are all that will be learned, in order of creation: what leaves a window is found by it. */
function createWindows(runs, lookback) {
    const [current, previous] = [createCounts(), createCounts()];
    const known = new Map();
    const leaving = createQueue(runs);
    const forgotten = createQueue(runs);
    let begin = Number.NEGATIVE_INFINITY;
    return {
        current,
        previous,
        slideTo: (from) => {
            begin = from;
            for (const { id } of leaving(from)) {
                const run = known.get(id);
                if (run)
                    current.take(run);
                if (run)
                    previous.put(run);
            }
            for (const { id } of forgotten(from - lookback)) {
                const run = known.get(id);
                if (run)
                    previous.take(run);
            }
        },
        learn: (run) => {
            const { id, createdAt } = run;
            const before = known.get(id);
            known.set(id, run);
            const counts = createdAt >= begin ? current : createdAt >= begin - lookback ? previous : undefined;
            if (before)
                counts?.take(before);
            counts?.put(run);
        },
    };
}
/** Gives, each once, the runs that were created before a moment that only moves on. */
function createQueue(runs) {
    let first = 0;
    return (before) => {
        const begin = first;
        while ((runs[first]?.createdAt ?? before) < before)
            first++;
        return runs.slice(begin, first);
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/streak.js

/** No limit on failures in a row can be set higher, so that longer streaks need not be counted. */
const MAX_STREAK = 1000;
/** Follows `redStretches` run by run, of which each may be learned again with more attempts. */
function createStreak() {
    /** Those that passed or failed, in order of creation. */
    const runs = [];
    return {
        learn: (run) => {
            // Most runs end in about the order in which they were created.
            let place = runs.length;
            while (place > 0 && isBefore(run, runs[place - 1]))
                place--;
            const known = runs[place - 1]?.id === run.id;
            const judged = ['passed', 'failed'].includes((0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)));
            runs.splice(known ? place - 1 : place, known ? 1 : 0, ...(judged ? [run] : []));
        },
        now: () => {
            const last = runs.at(-1);
            let first = runs.length;
            while (first > 0 && runs.length - first < MAX_STREAK && hasFailed(runs[first - 1]))
                first--;
            const oldest = runs[first];
            return oldest && last && { length: runs.length - first, first: oldest, last, begun: first > 0 };
        },
    };
}
function isBefore(run, other) {
    return other !== undefined && (run.createdAt - other.createdAt || run.id - other.id) < 0;
}
function hasFailed(run) {
    return run !== undefined && (0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) === 'failed';
}

;// CONCATENATED MODULE: ./lib/core/backtest/replay.js







/**
 * The past of one workflow, from the end of one attempt to the next, with what was known then and no more. About
 * linear in the runs, since all counts are carried along. While a run is run again, its result so far stands.
 */
function* replay(runs, question) {
    const { branch, lookback, thresholds } = question;
    const inOrder = runs.toSorted((a, b) => a.createdAt - b.createdAt);
    const windows = createWindows(inOrder, lookback);
    const failures = createRecentFailures(branch);
    const streak = createStreak();
    for (const moment of momentsOf(runs)) {
        const { at, run } = moment;
        windows.slideTo(at - lookback);
        windows.learn(run);
        failures.learn(run);
        if ((0,model/* onDefaultBranch */.Lt)(run, branch))
            streak.learn(run);
        const { current, previous } = windows;
        const red = streak.now();
        yield {
            ...moment,
            red: red && { firstRunId: red.first.id, firstEnd: (0,model/* latestAttempt */.N7)(red.first).updatedAt },
            vitals: {
                url: '',
                runs: current.runs(),
                successRate: current.successRate(),
                recentFailures: failures.since(at - thresholds.failureWindowHours * model/* HOUR */.dp),
                duration: (0,vitals/* compareDurations */.F)(current.duration(), previous.duration(), thresholds.minRuns),
                onDefaultBranch: { consecutiveFailures: red?.length ?? 0 },
                recovery: { open: red ? [incidentOf(red, at)] : [] },
            },
        };
    }
}
function incidentOf(red, now) {
    const since = (0,model/* latestAttempt */.N7)(red.first).updatedAt;
    return {
        since: (0,words/* isoTime */.Ly)(since),
        ageSeconds: Math.max(0, now - since),
        failedRuns: red.length,
        ...(!red.begun && { atLeast: true }),
        firstFailedRun: '',
        lastFailedRun: '',
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/suggestion.js
/** Fewer alerts than this are too few to learn from. */
const MIN_RAISED = 5;
/** A quieter rule must keep this share of the alerts that were true. */
const KEPT = 0.9;
/**
 * The threshold that would raise the fewest false alarms without losing true ones, the nearest to what is set of equals.
 * Nothing where too little happened, where false alarms are no more than the share that is wanted (percent), or where
 * no candidate raises fewer. It never asks for more alerts: what should have been told and was not, no replay knows.
 */
function suggestionFor(current, candidates, wantedPercent) {
    const { raised, falseAlarms = 0 } = current;
    if (raised < MIN_RAISED || 100 * falseAlarms <= wantedPercent * raised)
        return undefined;
    const [best] = candidates
        .filter((other) => (other.falseAlarms ?? 0) < falseAlarms && trueAlarms(other) >= KEPT * trueAlarms(current))
        .toSorted((a, b) => (a.falseAlarms ?? 0) - (b.falseAlarms ?? 0) ||
        Math.abs(a.threshold - current.threshold) - Math.abs(b.threshold - current.threshold));
    return best?.threshold;
}
function trueAlarms({ raised, falseAlarms = 0 }) {
    return raised - falseAlarms;
}

;// CONCATENATED MODULE: ./lib/core/backtest/tuning.js








/** Replays what is remembered of some workflows through the rules that need nothing but runs. */
function tuningOf(groups, question) {
    const pasts = groups.map(({ workflow, runs }) => ({ workflow, sightings: [...replay(runs, question)] }));
    return {
        from: (0,words/* isoTime */.Ly)(question.from),
        to: (0,words/* isoTime */.Ly)(question.now),
        runs: groups.reduce((sum, { runs }) => sum + runs.length, 0),
        rules: rules.rules.flatMap((rule) => rule.needs === 'runs' && rule.about === 'workflow' ? ruleReplay(rule, pasts, question) : []),
    };
}
/** Nothing of a rule that is off: what is set is known to be wanted. */
function ruleReplay(rule, pasts, question) {
    const { settings, thresholds, wantedFalsePercent } = question;
    const policy = (0,alerts_policy/* policyOf */.U)(rule, settings, thresholds);
    if (policy === 'off')
        return [];
    const outcomeWith = (threshold) => {
        const rules = { ...settings.rules, [rule.id]: { severity: policy.severity, threshold } };
        return outcomeOfAll(rule, pasts, { ...question, settings: { ...settings, rules } }, threshold);
    };
    const current = outcomeWith(policy.threshold);
    const candidates = (0,backtest_candidates/* candidatesFor */._)(rule, policy.threshold).map(outcomeWith);
    const suggestion = suggestionFor(current, candidates, wantedFalsePercent);
    const { id, title, unit } = rule;
    return [{ rule: id, title, unit, current, candidates, ...(suggestion !== undefined && { suggestion }) }];
}
function outcomeOfAll(rule, pasts, question, threshold) {
    const begins = pasts.flatMap((past) => {
        const policy = (0,alerts_policy/* policyOf */.U)(rule, question.settings, question.thresholds, past.workflow);
        return beginsOf(rule, past, policy, question);
    });
    const falseAlarms = begins.filter(isFalse).length;
    return { threshold, raised: begins.length, ...(rule.disprovedBy && { falseAlarms }) };
}
/** When the alert began: seen at one end of a run, and not at the one before. */
function beginsOf(rule, { workflow, sightings }, policy, question) {
    if (policy === 'off')
        return [];
    const { threshold } = policy;
    const it = caseOf(workflow, question);
    let was = false;
    return sightings.filter(({ vitals, red }) => {
        const readings = rule.readings({ ...it, vitals, red }, threshold);
        const is = readings.some(({ value }) => (0,alerts_rule/* isBreach */.G)(rule, value, threshold));
        const begins = is && !was;
        was = is;
        return begins;
    });
}
/** The run that set it off passed when its commit was tested next. */
function isFalse({ run, next }) {
    return (0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) === 'failed' && next === 'passed';
}
/** A workflow of which nothing but its runs is known. */
function caseOf({ id, name, path }, { branch, thresholds }) {
    return {
        id,
        name,
        path,
        slowdowns: [],
        slowerSteps: [],
        flakyJobs: [],
        silentFailures: [],
        schedules: [],
        branch,
        thresholds,
        thresholdOf: () => thresholds.maxDurationIncrease,
    };
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ coverageVitals)
});

// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/core/coverage/coverage.js
var coverage = __webpack_require__(48474);
;// CONCATENATED MODULE: ./lib/core/coverage/coverage-trend.js

/** How coverage changed in the last `lookback` seconds. Points may be in any order; those of nothing are no points. */
function coverageTrend(points, window) {
    const from = window.now - window.lookback;
    const known = [...points].filter(({ at, total }) => total > 0 && at <= window.now).toSorted(byTime);
    const current = known.findLast(({ at }) => at >= from);
    const previous = known.findLast(({ at, what }) => at < from && what === (current?.what ?? what));
    return { current, previous, changePoints: current && previous && changeOf(previous, current) };
}
function changeOf(before, after) {
    // Rounded to a millionth, so that the noise of binary fractions does not put a change above a limit it meets.
    return Math.round(((0,coverage/* coveragePercent */.qe)(after) - (0,coverage/* coveragePercent */.qe)(before)) * 1e6) / 1e6;
}
function byTime(a, b) {
    return a.at - b.at || (a.sha < b.sha ? -1 : a.sha > b.sha ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/core/coverage/coverage-vitals.js



/** Coverage as a report says it; `undefined` where none was read in the window. */
function coverageVitals(points, window) {
    // A state that was tampered with can hold what no reader gives.
    const possible = [...points.values()].filter(({ covered, total }) => covered <= total);
    const { current, previous, changePoints } = coverageTrend(possible, window);
    return (current && {
        current: readingOf(current),
        ...(previous && { previous: readingOf(previous) }),
        ...(changePoints !== undefined && { changePoints }),
    });
}
function readingOf(point) {
    const { at, sha, covered, total } = point;
    return { at: (0,words/* isoTime */.Ly)(at), sha, covered, total, percent: (0,coverage/* coveragePercent */.qe)(point) };
}


/***/ }),

/***/ 48474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ addCoverages),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   qe: () => (/* binding */ coveragePercent),
/* harmony export */   ry: () => (/* binding */ countIn)
/* harmony export */ });
/* harmony import */ var _vitals_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

function failed(why) {
    return { kind: 'failed', why };
}
/** What a reader counted, unless it cannot be: a count that is none, more covered than there is, nothing at all. */
function counted({ covered, total, ...rest }) {
    if (!isCount(covered) || !isCount(total))
        return failed(`its numbers of ${rest.what} are no counts`);
    if (covered > total)
        return failed(`it counts more covered ${rest.what} (${covered}) than ${rest.what} (${total})`);
    if (total === 0)
        return failed(`it counts no ${rest.what} at all`);
    return { kind: 'coverage', coverage: { covered, total, ...rest } };
}
/** A count as it stands in a text file or in an attribute; NaN for anything else. */
function countIn(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}
/**
 * The coverage of several files together. They are taken to be of different sources: two reports of the same
 * sources, of two shards say, have to be merged by the tool that wrote them.
 */
function addCoverages(coverages) {
    const [first] = coverages;
    if (first === undefined)
        return failed('there is no file');
    const { what, format } = first;
    const other = coverages.find((coverage) => coverage.what !== what || coverage.format !== format);
    if (other)
        return failed(`${what} of ${format} and ${other.what} of ${other.format} make no sum`);
    const sum = (key) => coverages.reduce((sum, coverage) => sum + coverage[key], 0);
    return counted({ covered: sum('covered'), total: sum('total'), what, format });
}
/** Percent, 0 to 100, unrounded. */
function coveragePercent({ covered, total }) {
    return (0,_vitals_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .M)(covered, total).percent ?? 0;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 52121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ falsePositives)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57206);
/* harmony import */ var _vitals_measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84286);
/* harmony import */ var _vitals_rate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);



/**
 * Share of the alerts first raised between two times, both included, that were none: their run passed when it was run
 * again, or another run of the workflow at the same commit passed later. `rejected` were called false by people; an
 * alert can be both, so that the share can be a little too high, and never above all.
 */
function falsePositives({ raised, runs }, { from, to, rejected }) {
    const alerts = [...raised.values()].filter(({ at }) => at >= from && at <= to);
    const suspects = alerts.flatMap((alert) => runOf(alert, runs) ?? []);
    const passed = passedCommits(runs, new Set(suspects.map(commitOf)));
    const refuted = suspects.filter((run) => (0,_vitals_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOnRerun */ .sQ)(run) || (passed.get(commitOf(run)) ?? 0) > run.createdAt);
    return (0,_vitals_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .rateOf */ .M)(Math.min(alerts.length, refuted.length + rejected), alerts.length);
}
function runOf({ runId }, runs) {
    return runId === undefined ? undefined : runs.get(runId);
}
/** When the newest run that passed at each of these commits was created. */
function passedCommits(runs, wanted) {
    const newest = new Map();
    if (wanted.size === 0)
        return newest;
    for (const run of runs.values()) {
        const commit = commitOf(run);
        if (wanted.has(commit) && (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run)) === 'passed')
            newest.set(commit, Math.max(newest.get(commit) ?? 0, run.createdAt));
    }
    return newest;
}
/** A pull request tests the merge of the same head: another code. */
function commitOf({ workflowId, sha, event }) {
    return `${workflowId} ${sha} ${event.startsWith('pull_request') ? 'merge' : 'head'}`;
}


/***/ }),

/***/ 50400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ figuresOf)
});

// EXTERNAL MODULE: ./lib/core/vitals/durations.js
var durations = __webpack_require__(44878);
// EXTERNAL MODULE: ./lib/core/vitals/feedback.js
var feedback = __webpack_require__(7168);
// EXTERNAL MODULE: ./lib/core/vitals/measures.js
var measures = __webpack_require__(84286);
// EXTERNAL MODULE: ./lib/core/vitals/recovery.js
var recovery = __webpack_require__(3856);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/core/kpis/false-positives.js
var false_positives = __webpack_require__(52121);
;// CONCATENATED MODULE: ./lib/core/kpis/figure.js
function figureOf(value, of, least) {
    const { count, what } = of;
    const why = count === 0 ? `no ${what}` : `${least} are needed`;
    return { value, of, least, ...(count < least && { why }) };
}
function rateFigure({ percent, total }, what, least) {
    return figureOf(percent, { count: total, what }, least);
}
function medianFigure({ p50Seconds, count }, what, least) {
    return figureOf(p50Seconds, { count, what }, least);
}
function before(value, count) {
    return value === undefined ? {} : { previous: { value, count } };
}

;// CONCATENATED MODULE: ./lib/core/kpis/satisfaction.js
/** Fewer reactions are moods, not an opinion. */
const MIN_REACTIONS = 3;
/**
 * What a reaction is worth, 1 to 5 stars. Eyes only say that somebody looks, and count for nothing, as would a
 * reaction that GitHub adds: https://docs.github.com/en/rest/reactions
 */
const stars = new Map([
    ['+1', 5],
    ['heart', 5],
    ['hooray', 5],
    ['rocket', 5],
    ['laugh', 4],
    ['confused', 2],
    ['-1', 1],
]);
/** Mean of the stars, and of how many reactions; `undefined` of none. */
function satisfactionOf(reactions) {
    const counted = Object.entries(reactions).flatMap(([name, count]) => {
        const worth = stars.get(name);
        return worth === undefined ? [] : [{ worth, count }];
    });
    const total = counted.reduce((sum, { count }) => sum + count, 0);
    const sum = counted.reduce((sum, { worth, count }) => sum + worth * count, 0);
    return { stars: total === 0 ? undefined : sum / total, reactions: total };
}

;// CONCATENATED MODULE: ./lib/core/kpis/figures.js








function figuresOf(it, targets) {
    const { overall, minRuns } = it;
    return {
        'success-rate': successRate(it),
        'time-to-fix': timeToFix(it, targets['time-to-fix']),
        'build-time': {
            ...medianFigure(overall.duration, 'passed runs', minRuns),
            ...before(overall.duration.previous.p50Seconds, overall.duration.previous.count),
        },
        coverage: coverageFigure(it.coverage),
        'time-to-feedback': timeToFeedback(it),
        'false-positives': falseAlarms(it),
        satisfaction: satisfaction(it.history),
        'detection-latency': detectionLatency(it),
    };
}
/** Runs that passed in the end. */
function successRate({ overall, minRuns, ...it }) {
    const { final } = (0,measures/* measure */.xP)(runsBefore(it));
    return { ...rateFigure(overall.successRate.final, 'runs', minRuns), ...before(final.percent, final.total) };
}
/**
 * Mean length of the red stretches that ended in the window. One is enough: it is no sample, it is what happened. A
 * stretch that lasts longer than the target already misses it, though its length is not known yet.
 */
function timeToFix({ overall, stretches, from, previousFrom }, target) {
    const { closed, meanSeconds, open } = overall.recovery;
    const earlier = (0,durations/* durationsOf */.D)(stretches.flatMap(({ since, until = from }) => until >= previousFrom && until < from ? [until - since] : []));
    const [longest] = open;
    return {
        ...figureOf(meanSeconds, { count: closed, what: 'red stretches' }, 1),
        ...before(earlier.mean, earlier.count),
        ...(longest &&
            longest.ageSeconds > target && {
            verdict: 'missed',
            why: `the default branch is red for ${(0,words/* lengthInWords */.l5)(longest.ageSeconds)}, and not fixed yet`,
        }),
    };
}
/** To the first bad news: that all is well is known when the build ends, and that is another KPI. */
function timeToFeedback({ signs, history, minRuns, ...it }) {
    const firstRed = (0,feedback/* firstRedOf */.h)(runsBefore(it), history);
    return {
        ...medianFigure(signs.feedback.firstRed, 'commits that failed', minRuns),
        ...before(firstRed.p50Seconds, firstRed.count),
    };
}
function detectionLatency({ signs, history, from, previousFrom }) {
    const { p50Seconds, count } = (0,recovery/* detectionOf */.PT)(history.raised, { from: previousFrom, now: from - 1 });
    return { ...medianFigure(signs.detection, 'alerts about a run', 1), ...before(p50Seconds, count) };
}
function runsBefore({ runs, from, previousFrom }) {
    return runs.filter(({ createdAt }) => createdAt >= previousFrom && createdAt < from);
}
function coverageFigure(coverage) {
    const what = 'lines';
    if (!coverage)
        return {
            ...figureOf(undefined, { count: 0, what }, 1),
            verdict: 'not-measured',
            why: 'coverage-path gave nothing in this window',
        };
    const { current, previous } = coverage;
    return {
        ...figureOf(current.percent, { count: current.total, what }, 1),
        ...(previous && before(previous.percent, previous.total)),
    };
}
function falseAlarms({ history, minRuns, now, from, previousFrom }) {
    const current = (0,false_positives/* falsePositives */.e)(history, { from, to: now, rejected: history.opinions?.rejected ?? 0 });
    // When people rejected an alert is not known, so all of it counts now.
    const earlier = (0,false_positives/* falsePositives */.e)(history, { from: previousFrom, to: from - 1, rejected: 0 });
    return { ...rateFigure(current, 'alerts', minRuns), ...before(earlier.percent, earlier.total) };
}
function satisfaction({ opinions }) {
    const { stars, reactions } = satisfactionOf(opinions?.reactions ?? {});
    return {
        ...figureOf(stars, { count: reactions, what: 'reactions' }, MIN_REACTIONS),
        ...(!opinions && { verdict: 'not-measured', why: 'no issue of the monitor was read' }),
    };
}


/***/ }),

/***/ 44148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ kpisOf),
/* harmony export */   R: () => (/* binding */ trendOf)
/* harmony export */ });
/* harmony import */ var _reports_kpi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8517);

/** What each KPI is called, counts, and which side of its target is the good one. */
const definitions = {
    'success-rate': { label: 'Success rate', unit: 'percent', is: 'above' },
    'time-to-fix': { label: 'Time to fix', unit: 'seconds', is: 'below' },
    'build-time': { label: 'Build time', unit: 'seconds', is: 'below' },
    coverage: { label: 'Coverage', unit: 'percent', is: 'above' },
    'time-to-feedback': { label: 'Time to feedback', unit: 'seconds', is: 'below' },
    'false-positives': { label: 'False positives', unit: 'percent', is: 'below' },
    satisfaction: { label: 'Satisfaction', unit: 'stars', is: 'above' },
    'detection-latency': { label: 'Detection latency', unit: 'seconds', is: 'below' },
};
/** The KPI table. A figure of too little is shown and not judged; missing data is neither good nor bad. */
function kpisOf(figures, targets) {
    return _reports_kpi_js__WEBPACK_IMPORTED_MODULE_0__/* .kpiIds */ .z.map((id) => {
        const { label, unit, is } = definitions[id];
        const { value, of, least, previous, why } = figures[id];
        const target = { is, value: targets[id] };
        const comparable = value !== undefined && of.count >= least && previous !== undefined && previous.count >= least;
        return {
            id,
            label,
            unit,
            target,
            state: stateOf(figures[id], target),
            ...(value !== undefined && { value }),
            of,
            ...(comparable && { previous, trend: trendOf(value, previous.value, is) }),
            ...(why !== undefined && { why }),
        };
    });
}
function stateOf({ verdict, value, of, least }, target) {
    if (verdict)
        return verdict;
    if (value === undefined || of.count < least)
        return 'not-enough-data';
    return (target.is === 'above' ? value > target.value : value < target.value) ? 'met' : 'missed';
}
/** A change by no more than a hundredth of the value before is none. */
function trendOf(now, before, is) {
    if (Math.abs(now - before) <= Math.abs(before) / 100)
        return 'same';
    return now > before === (is === 'above') ? 'better' : 'worse';
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

/***/ 57793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ assessHealth)
});

// EXTERNAL MODULE: ./lib/core/history/history.js + 1 modules
var history_history = __webpack_require__(36773);
// EXTERNAL MODULE: ./lib/core/reports/health.js
var health = __webpack_require__(40925);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/core/alerts/duration-rules.js
var duration_rules = __webpack_require__(63849);
// EXTERNAL MODULE: ./lib/core/alerts/policy.js
var alerts_policy = __webpack_require__(1429);
// EXTERNAL MODULE: ./lib/core/alerts/rule.js
var alerts_rule = __webpack_require__(58217);
// EXTERNAL MODULE: ./lib/core/alerts/rules.js + 2 modules
var rules = __webpack_require__(93632);
;// CONCATENATED MODULE: ./lib/core/alerts/raise.js







/** What is wrong by all rules as they are set, gravest first, then workflow by workflow in the order of the rules. */
function raiseAlerts({ workflows, repository }, settings, thresholds) {
    const alerts = [
        ...workflows.flatMap((it) => {
            const policyFor = (rule) => (0,alerts_policy/* policyOf */.U)(rule, settings, thresholds, it);
            const known = { ...it, thresholdOf: () => limitOf(policyFor(duration_rules/* slower */.N)) };
            return rules.rules.flatMap((rule) => rule.about === 'workflow'
                ? raise(rule, policyFor(rule), (threshold) => rule.readings(known, threshold), it)
                : []);
        }),
        ...rules.rules.flatMap((rule) => rule.about === 'repository'
            ? raise(rule, (0,alerts_policy/* policyOf */.U)(rule, settings, thresholds), (threshold) => rule.readings(repository, threshold))
            : []),
    ];
    return alerts.toSorted((a, b) => health/* severities */.g.indexOf(a.severity) - health/* severities */.g.indexOf(b.severity));
}
/** What a rule that is off would have said is left to milder ones. */
function limitOf(policy) {
    return policy === 'off' ? Number.POSITIVE_INFINITY : policy.threshold;
}
function raise(rule, policy, readings, workflow) {
    if (policy === 'off')
        return [];
    return readings(policy.threshold).flatMap((reading) => {
        const threshold = reading.threshold ?? policy.threshold;
        const breach = (0,alerts_rule/* isBreach */.G)(rule, reading.value, threshold);
        const severity = breach ? policy.severity : reading.otherwise;
        return severity ? [alertOf(rule, reading, { severity, threshold, workflow })] : [];
    });
}
function alertOf({ id, unit }, reading, how) {
    const { subject, message, atMost, value, branch, since, url, runId, causedAt } = reading;
    return {
        rule: id,
        severity: milder(how.severity, atMost),
        ...(how.workflow && { workflow: how.workflow.path }),
        ...(how.workflow?.id !== undefined && { workflowId: how.workflow.id }),
        ...(branch !== undefined && { branch }),
        message: message(),
        value,
        threshold: how.threshold,
        unit: reading.unit ?? unit,
        ...(since !== undefined && { since }),
        ...(url !== undefined && { url }),
        key: (0,history_history/* alertKey */.aG)(id, how.workflow?.id ?? 0, subject),
        ...(runId !== undefined && { runId }),
        ...(causedAt !== undefined && { causedAt: (0,words/* isoTime */.Ly)(causedAt) }),
    };
}
function milder(severity, atMost = severity) {
    return health/* severities */.g.indexOf(severity) > health/* severities */.g.indexOf(atMost) ? severity : atMost;
}

// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/alerts/repository-rules.js
var repository_rules = __webpack_require__(19341);
;// CONCATENATED MODULE: ./lib/core/alerts/cases.js


/** What was found, workflow by workflow and for the repository, as the rules look at it. */
function casesOf(found, settings) {
    return { workflows: workflowCases(found), repository: repositoryCase(found, settings) };
}
/** Those with vitals as they are ordered, then those of which only something else is known. */
function workflowCases(found) {
    const { workflows, watched, stretches, signs, branch, thresholds } = found;
    const vitals = new Map(workflows.map((one) => [one.id, one]));
    const red = new Map(stretches.filter(({ until }) => until === undefined).map((open) => [open.firstRun.workflowId, open]));
    const slowdowns = byWorkflow(signs.slowdowns);
    const slowerSteps = byWorkflow(signs.slowerSteps);
    const flakyJobs = byWorkflow(signs.flakyJobs);
    const silentFailures = byWorkflow(signs.silentFailures);
    const schedules = Map.groupBy(signs.schedules, subjectKey);
    return subjectsOf(found).map((subject) => {
        const { id } = subject;
        const open = red.get(id);
        return {
            ...subject,
            vitals: vitals.get(id),
            red: open && { firstRunId: open.firstRun.id, firstEnd: open.since },
            slowdowns: slowdowns.get(id) ?? [],
            slowerSteps: slowerSteps.get(id) ?? [],
            flakyJobs: flakyJobs.get(id) ?? [],
            silentFailures: silentFailures.get(id) ?? [],
            schedules: schedules.get(id ?? subject.path) ?? [],
            branch,
            thresholds,
        };
    });
    /** A file whose workflow does not count here is a subject of its own. */
    function subjectKey({ workflowId, path }) {
        return workflowId !== undefined && watched.has(workflowId) ? workflowId : path;
    }
}
function subjectsOf({ workflows, watched, signs }) {
    const judged = new Set(workflows.map(({ id }) => id));
    const others = [...watched.values()].filter(({ id }) => !judged.has(id)).toSorted((a, b) => a.id - b.id);
    const files = signs.schedules.filter(({ workflowId }) => workflowId === undefined || !watched.has(workflowId));
    return [
        ...[...workflows, ...others].map(({ id, name, path }) => ({ id, name, path })),
        ...new Map(files.map(({ name, path }) => [path, { id: undefined, name, path }])).values(),
    ];
}
function byWorkflow(all) {
    return Map.groupBy(all, ({ workflowId }) => workflowId);
}
function repositoryCase(found, settings) {
    const { repositoryUrl, thresholds, watched, signs, coverage, dependencies, kpis } = found;
    /** Without the workflows for which a rule is off; nothing where none is left. */
    const heeded = (rule, all) => all.flatMap((one) => {
        const workflowIds = one.workflowIds.filter((id) => (0,alerts_policy/* policyOf */.U)(rule, settings, thresholds, watched.get(id)) !== 'off');
        return workflowIds.length > 0 ? [{ ...one, workflowIds }] : [];
    });
    return {
        url: repositoryUrl,
        coverage,
        dependencies,
        deprecations: heeded(repository_rules/* deprecation */.t6, signs.deprecations),
        runners: heeded(repository_rules/* runnerTrouble */.Sj, signs.runners),
        kpis,
        nameOf: (id) => watched.get(id)?.name ?? `workflow ${id}`,
    };
}

// EXTERNAL MODULE: ./lib/core/coverage/coverage-vitals.js + 1 modules
var coverage_vitals = __webpack_require__(988);
// EXTERNAL MODULE: ./lib/core/dependencies/dependencies.js
var dependencies = __webpack_require__(34400);
;// CONCATENATED MODULE: ./lib/core/dependencies/dependency-vitals.js



const MAX_PACKAGES = 20;
const MAX_UPDATES = 10;
/** An update that waits for longer is overdue. */
const OVERDUE = 30 * model/* DAY */.d_;
/** It is read once a day; what was read longer ago says nothing of today. */
const MAX_AGE = 3 * model/* DAY */.d_;
/** The dependencies as a report says them; `undefined` where nothing was read of them lately. */
function dependencyVitals(seen, scene) {
    if (!seen || scene.now - seen.seenAt > MAX_AGE)
        return undefined;
    const { vulnerabilities, updates, seenAt } = seen;
    if (typeof vulnerabilities === 'string' && typeof updates === 'string')
        return undefined;
    return {
        seenAt: (0,words/* isoTime */.Ly)(seenAt),
        ...(typeof vulnerabilities !== 'string' && {
            vulnerabilities: vulnerabilityVitals(vulnerabilities, scene),
        }),
        ...(typeof updates !== 'string' && { updates: updateVitals(updates, scene) }),
    };
}
function vulnerabilityVitals({ open, alerts }, scene) {
    const oldest = earliest(alerts);
    const packages = packagesOf(alerts, scene);
    const grave = alerts.filter(dependencies/* isGrave */.IE).map(({ number }) => number);
    return {
        open: Math.max(open, alerts.length),
        runtime: countsOf(alerts, 'runtime'),
        development: countsOf(alerts, 'development'),
        uncounted: Math.max(0, open - alerts.length),
        fixable: alerts.filter(({ fixedIn }) => fixedIn !== undefined).length,
        ...(oldest !== undefined && { oldestAt: (0,words/* isoTime */.Ly)(oldest) }),
        ...(grave.length > 0 && { newestGrave: Math.max(...grave) }),
        affected: packages.length,
        packages: packages.slice(0, MAX_PACKAGES),
    };
}
function countsOf(alerts, wanted) {
    const count = (severity) => alerts.filter((alert) => alert.scope === wanted && alert.severity === severity).length;
    return { critical: count('critical'), high: count('high'), moderate: count('moderate'), low: count('low') };
}
/** A package that is used at runtime and in development is two: they are mended for different reasons. */
function packagesOf(alerts, { repositoryUrl }) {
    const key = ({ scope, ecosystem, name }) => JSON.stringify([scope, ecosystem, name]);
    return [...Map.groupBy(alerts.toSorted(worstFirst), key).values()].flatMap((all) => {
        const [worst] = all;
        if (!worst)
            return [];
        const { name, ecosystem, scope, severity, fixedIn, number } = worst;
        return [
            {
                ...{ name, ecosystem, scope, severity, alerts: all.length },
                ...(fixedIn !== undefined && { fixedIn }),
                since: (0,words/* isoTime */.Ly)(earliest(all) ?? worst.createdAt),
                url: `${repositoryUrl}/security/dependabot/${number}`,
            },
        ];
    });
}
/** At runtime first, then by severity, then the older. */
function worstFirst(a, b) {
    return (dependencies/* dependencyScopes */.$X.indexOf(a.scope) - dependencies/* dependencyScopes */.$X.indexOf(b.scope) ||
        dependencies/* vulnerabilitySeverities */.SP.indexOf(a.severity) - dependencies/* vulnerabilitySeverities */.SP.indexOf(b.severity) ||
        a.createdAt - b.createdAt ||
        a.number - b.number);
}
function updateVitals({ requests, unseen }, { repositoryUrl, now }) {
    const oldestFirst = requests.toSorted((a, b) => a.createdAt - b.createdAt || a.number - b.number);
    return {
        waiting: requests.length,
        overdue: requests.filter(({ createdAt }) => now - createdAt > OVERDUE).length,
        unseen: Math.max(0, unseen),
        oldest: oldestFirst.slice(0, MAX_UPDATES).map(({ title, createdAt, number }) => ({
            title,
            since: (0,words/* isoTime */.Ly)(createdAt),
            url: `${repositoryUrl}/pull/${number}`,
        })),
    };
}
function earliest(all) {
    return all.length === 0 ? undefined : Math.min(...all.map(({ createdAt }) => createdAt));
}

// EXTERNAL MODULE: ./lib/core/kpis/figures.js + 2 modules
var figures = __webpack_require__(50400);
// EXTERNAL MODULE: ./lib/core/kpis/kpis.js
var kpis_kpis = __webpack_require__(44148);
// EXTERNAL MODULE: ./lib/core/reports/kpi.js
var kpi = __webpack_require__(8517);
// EXTERNAL MODULE: ./lib/core/vitals/durations.js
var durations = __webpack_require__(44878);
// EXTERNAL MODULE: ./lib/core/vitals/feedback.js
var feedback = __webpack_require__(7168);
// EXTERNAL MODULE: ./lib/core/vitals/measures.js
var measures = __webpack_require__(84286);
// EXTERNAL MODULE: ./lib/core/vitals/recovery.js
var recovery = __webpack_require__(3856);
// EXTERNAL MODULE: ./lib/core/kpis/false-positives.js
var false_positives = __webpack_require__(52121);
;// CONCATENATED MODULE: ./lib/core/kpis/windows.js








/** As many as people take in at a glance: two months of weeks. */
const MAX_WINDOWS = 8;
/** Two windows are a change, and told as one. */
const MIN_WINDOWS = 3;
/**
 * Each KPI in up to eight windows, the oldest first and the present one last, as far back as all runs are known; nothing
 * where that is fewer than three. A window with too little to judge has a count and no value. Reactions carry no time,
 * so that satisfaction has no past; rejections carry none either and are left out of false positives.
 */
function kpiWindows(question) {
    const { runs, now, lookback } = question;
    const spans = spansOf(question);
    // By how many windows they lie back; what is created now is of the present one.
    const byAge = Map.groupBy(runs, ({ createdAt }) => Math.max(0, Math.ceil((now - createdAt) / lookback) - 1));
    const readings = spans.map((span, i) => readingsIn(span, byAge.get(spans.length - 1 - i) ?? [], question));
    const windowsOf = (id) => readings.flatMap((reading, i) => {
        const [span, one] = [spans[i], reading[id]];
        return span && one ? [windowOf(span, one)] : [];
    });
    return new Map(kpi/* kpiIds */.z.map((id) => [id, windowsOf(id)]).filter(([, windows]) => windows.length > 0));
}
/** KPIs with their past, where they have one. */
function withWindows(kpis, past) {
    return kpis.map((kpi) => {
        const windows = past.get(kpi.id);
        return windows ? { ...kpi, windows } : kpi;
    });
}
function spansOf({ now, lookback, reach }) {
    const count = Math.min(MAX_WINDOWS, Math.floor((now - reach) / lookback));
    if (count < MIN_WINDOWS)
        return [];
    return Array.from({ length: count }, (_, i) => {
        const to = now - (count - 1 - i) * lookback;
        return { from: to - lookback, to: to === now ? now : to - 1 };
    });
}
function readingsIn(span, runs, it) {
    const { history, minRuns } = it;
    const { final, duration } = (0,measures/* measure */.xP)(runs);
    const fixed = (0,durations/* durationsOf */.D)(it.stretches.flatMap(({ since, until }) => until !== undefined && until >= span.from && until <= span.to ? [until - since] : []));
    const coverage = (0,coverage_vitals/* coverageVitals */.Y)(history.coverage, { now: span.to, lookback: it.lookback })?.current;
    const firstRed = (0,feedback/* firstRedOf */.h)(runs, history);
    const alarms = (0,false_positives/* falsePositives */.e)(history, { ...span, rejected: 0 });
    const detection = (0,recovery/* detectionOf */.PT)(history.raised, { from: span.from, now: span.to });
    return {
        'success-rate': { value: final.percent, count: final.total, least: minRuns },
        'time-to-fix': { value: fixed.mean, count: fixed.count, least: 1 },
        'build-time': { value: duration.p50, count: duration.count, least: minRuns },
        coverage: { value: coverage?.percent, count: coverage?.total ?? 0, least: 1 },
        'time-to-feedback': { value: firstRed.p50Seconds, count: firstRed.count, least: minRuns },
        'false-positives': { value: alarms.percent, count: alarms.total, least: minRuns },
        'detection-latency': { value: detection.p50Seconds, count: detection.count, least: 1 },
    };
}
function windowOf({ from, to }, { value, count, least }) {
    return {
        from: (0,words/* isoTime */.Ly)(from),
        to: (0,words/* isoTime */.Ly)(to),
        ...(value !== undefined && count >= least && { value }),
        count,
    };
}

// EXTERNAL MODULE: ./lib/core/pages.js
var pages = __webpack_require__(84695);
;// CONCATENATED MODULE: ./lib/core/vitals/deprecation-rules.js
const files = {
    'set-output': '$GITHUB_OUTPUT',
    'save-state': '$GITHUB_STATE',
    'set-env': '$GITHUB_ENV',
    'add-path': '$GITHUB_PATH',
};
/**
 * The first that matches tells. Wordings: actions/runner, `src/Runner.Common/Constants.cs` and the annotations that
 * people quote in issues. Nobody but GitHub knows them all, so that the last one takes what only looks like one.
 */
const deprecation_rules_rules = [
    {
        // "Node.js 20 is deprecated. The following actions target Node.js 20 but are being forced to run on Node.js 24: …"
        pattern: /\bnode(?:\.js)? ?(\d{1,2}) ?(?:actions )?(?:which )?(?:are|is)(?: being)? deprecated\b/i,
        announces: ([, version]) => ({
            id: `node${version}`,
            title: `Actions on Node.js ${version}`,
            advice: 'Use newer versions of the actions that the annotation names.',
        }),
    },
    {
        // "The `set-output` command is deprecated and will be disabled soon. Please upgrade to using Environment Files."
        pattern: /\bThe `(set-output|save-state|set-env|add-path)` command is (?:deprecated|disabled)\b/,
        announces: ([, command = '']) => ({
            id: command,
            title: `The workflow command ${command}`,
            advice: `Write to ${files[command]} instead, or use a newer version of the action that does it.`,
        }),
    },
    {
        // "This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`."
        pattern: /\buses a deprecated version of `([\w./-]{1,100}): ?([\w.-]{1,64})`/,
        announces: ([, action, version]) => ({
            id: `${action}@${version}`,
            title: `${action} ${version}`,
            advice: 'GitHub refuses to run it. Use its newest version.',
        }),
    },
    {
        // "CodeQL Action major versions v1 and v2 have been deprecated. Please update all occurrences of …"
        pattern: /\bCodeQL Action (?:major versions? )?(v\d)\b[^\n]{0,60}\bdeprecated\b/,
        announces: () => ({
            id: 'codeql-action',
            title: 'The CodeQL Action in use',
            advice: 'Use its newest major version.',
        }),
    },
    {
        // "ubuntu-latest pipelines will use ubuntu-24.04 soon. For more details, see …"
        pattern: /\b((?:ubuntu|windows|macos)-latest)\b[^\n]{0,40}\b(?:will (?:use|migrate|move)|being redirected)\b/i,
        announces: ([, label = '']) => ({
            id: label.toLowerCase(),
            title: `The image behind ${label.toLowerCase()}`,
            advice: 'Try the new image before it comes by itself, or name the image that is wanted.',
        }),
    },
    {
        // "This is a scheduled macOS-11 brownout. The macOS-11 environment is deprecated and will be removed on …"
        pattern: /\b(ubuntu|windows|macos)[- ](?:server )?(\d[\d.]{0,6}\d(?:-\w{1,10})?)\b[^\n]{0,80}(?:deprecat|brownout|unsupported|retired|closing down|removed)/i,
        announces: ([, system = '', version]) => ({
            id: `${system.toLowerCase()}-${version}`,
            title: `The runner image ${system.toLowerCase()}-${version}`,
            advice: 'Run on a newer image.',
        }),
    },
    {
        // "Input 'save-always' has been deprecated with message: …"
        pattern: /^Input '([\w-]{1,60})' has been deprecated with message\b/,
        announces: ([, input]) => ({
            id: `input ${input}`,
            title: `The input ${input} of an action`,
            advice: 'Do as the annotation says.',
        }),
    },
];
/** Compilers and linters annotate the use of old functions; ours are about GitHub and say so. */
const goingAway = /\bdeprecat|\bbrownout|\bend of life\b|\bclosing down\b|\bwill be (?:removed|retired|unsupported)\b/i;
const aboutGitHub = /\bgithub\.blog\/changelog\/|\bdocs\.github\.com\/|\bactions\/(?:runner|toolkit)/;
const source = /\b(?:github\.blog\/changelog|github\.com|docs\.github\.com)\/([\w./-]{1,120})/;
/** What an annotation says is going away; `undefined` where it says nothing of the kind. */
function announcedBy(message) {
    for (const { pattern, announces } of deprecation_rules_rules) {
        const match = pattern.exec(message);
        if (match)
            return announces(match);
    }
    if (!goingAway.test(message) || !aboutGitHub.test(message))
        return undefined;
    return {
        id: source.exec(message)?.[1]?.replace(/[./]+$/, '') ?? 'other',
        title: 'Something that GitHub is about to remove',
        advice: 'Do as the annotation says.',
    };
}

;// CONCATENATED MODULE: ./lib/core/vitals/annotated.js

/** Executions of the window whose annotations were read; of the others nobody knows what was said of them. */
function annotatedIn(executions, from) {
    return executions.filter(({ run, job }) => run.createdAt >= from && job.annotations !== undefined);
}
/** Executions by what their annotations say, as `read` understands it; each once, however often it was said. */
function byMessage(executions, read) {
    const found = new Map();
    for (const execution of executions)
        for (const { message } of execution.job.annotations ?? []) {
            const key = read(message, execution);
            if (key === undefined)
                continue;
            const those = found.get(key) ?? new Set();
            found.set(key, those.add(execution));
        }
    return found;
}
/** The one that ended last. Of equals the one with the greater id, so that the order of what was read does not matter. */
function newestOf(executions) {
    let newest;
    for (const execution of executions) {
        const later = newest === undefined ? 1 : endOf(execution) - endOf(newest);
        if (later > 0 || (later === 0 && execution.job.id > (newest?.job.id ?? 0)))
            newest = execution;
    }
    return newest;
}
/** When an execution ended; its start, where that is not known. */
function endOf({ job }) {
    return job.completedAt ?? job.startedAt;
}
function jobUrl({ run, job }, repositoryUrl) {
    return `${repositoryUrl}/actions/runs/${run.id}/job/${job.id}`;
}
/** In how many jobs, of which workflows, and where last. */
function whereabouts(executions, repositoryUrl) {
    const newest = newestOf(executions);
    return {
        jobs: executions.size,
        workflowIds: [...new Set([...executions].map(({ run }) => run.workflowId))].toSorted((a, b) => a - b),
        lastAt: (0,words/* isoTime */.Ly)(newest ? endOf(newest) : 0),
        url: newest ? jobUrl(newest, repositoryUrl) : `${repositoryUrl}/actions`,
    };
}

;// CONCATENATED MODULE: ./lib/core/vitals/runner-health.js


/**
 * Wordings: actions/runner, `src/Runner.Worker`, and annotations that people quote in its issues (1546, 2040, 2427, 4728,
 * 873). One job can be in several troubles: who loses the runner often had no memory left.
 */
const runner_health_rules = [
    {
        // "The self-hosted runner: build-7 lost communication with the server. Verify the machine is running and …"
        kind: 'lost-communication',
        pattern: /\brunner\b[^\n]{0,150}\blost communication with the server\b|\(Error Type: Disconnect\)/,
        in: 'any-job',
    },
    {
        // "The job was not acquired by Runner of type hosted even after multiple attempts"
        kind: 'not-picked-up',
        pattern: /\bjob was not acquired by Runner of type\b/i,
        in: 'any-job',
    },
    {
        // "The runner has received a shutdown signal. This can happen when the runner service is stopped, or …"
        kind: 'shut-down',
        pattern: /\brunner has received a shutdown signal\b/,
        in: 'any-job',
    },
    {
        // "You are running out of disk space. The runner will stop working when the machine runs out of disk space. …"
        kind: 'out-of-disk',
        pattern: /^You are running out of disk space\b/,
        in: 'any-job',
    },
    {
        kind: 'out-of-disk',
        pattern: /\bNo space left on device\b|\bThere is not enough space on the disk\b|\bENOSPC\b/i,
        in: 'job-that-did-not-pass',
    },
    {
        // Linux ends with 137 = 128 + SIGKILL whom it has to kill for want of memory, and hardly anybody else.
        kind: 'out-of-memory',
        pattern: /\bexit code 137\b|\bOutOfMemoryException\b|\bOOMKilled\b|(?<!CUDA )\bout of memory\b/i,
        in: 'job-that-did-not-pass',
    },
];
/** GitHub cancels what no self-hosted runner took within a day: https://docs.github.com/en/actions/reference/limits */
const LONGEST_QUEUE = 24 * model/* HOUR */.dp;
/**
 * Jobs whose runner failed them, by kind: executions in the window, of those whose annotations are known. The kind with
 * most jobs comes first.
 */
function runnerTroubles(executions, { from, repositoryUrl }) {
    const annotated = annotatedIn(executions, from);
    const kinds = new Map(byMessage(annotated, (message, { job }) => troubleIn(message, (0,model/* outcomeOf */.sG)(job) === 'passed')));
    const neverStarted = annotated.filter(waitedInVain);
    if (neverStarted.length > 0)
        kinds.set('not-picked-up', new Set([...(kinds.get('not-picked-up') ?? []), ...neverStarted]));
    return [...kinds]
        .map(([kind, of]) => ({ kind, of: annotated.length, ...whereabouts(of, repositoryUrl) }))
        .toSorted((a, b) => b.jobs - a.jobs || (a.kind < b.kind ? -1 : 1));
}
/** The trouble that an annotation tells of. */
function troubleIn(message, passed) {
    return runner_health_rules.find((rule) => (rule.in === 'any-job' || !passed) && rule.pattern.test(message))?.kind;
}
/** Whether it failed for the want of its runner, whatever the job does. */
function lostRunner({ annotations = [] }) {
    const kinds = annotations.map(({ message }) => troubleIn(message, false));
    return kinds.includes('lost-communication') || kinds.includes('shut-down');
}
/** Cancelled after a day in which no step was executed. */
function waitedInVain({ run, attempt, job }) {
    const startedAt = run.attempts.find(({ number }) => number === attempt)?.startedAt;
    return (job.conclusion === 'cancelled' &&
        job.steps?.length === 0 &&
        job.completedAt !== undefined &&
        startedAt !== undefined &&
        job.completedAt - startedAt >= LONGEST_QUEUE);
}

;// CONCATENATED MODULE: ./lib/core/silent/per-run.js

/** What was found in one job as sightings, the newest of each run. */
function perRun(found, { repositoryUrl }) {
    const newest = new Map();
    for (const one of found) {
        const { run, attempt } = one.execution;
        const known = newest.get(run.id);
        if (!known || known.execution.attempt < attempt)
            newest.set(run.id, one);
    }
    return [...newest.values()].map(({ execution, detail }) => ({
        at: endOf(execution),
        url: jobUrl(execution, repositoryUrl),
        ...(detail !== undefined && { detail }),
    }));
}

;// CONCATENATED MODULE: ./lib/core/silent/sightings.js


/** A report quotes; it does not copy. */
const MAX_DETAIL = 300;
/** What was seen of one kind in one job or workflow, a sighting a run, in any order; nothing of nothing. */
function summed({ kind, workflowId, job, of, began }, sightings) {
    const ordered = sightings.toSorted((a, b) => a.at - b.at || (a.url < b.url ? -1 : 1));
    const [first, last] = [ordered[0], ordered.at(-1)];
    if (!first || !last)
        return [];
    return [
        {
            kind,
            workflowId,
            ...(job !== undefined && { job }),
            runs: ordered.length,
            of,
            since: (0,words/* isoTime */.Ly)(began ?? first.at),
            lastAt: (0,words/* isoTime */.Ly)(last.at),
            url: last.url,
            ...(last.detail !== undefined && { detail: last.detail.slice(0, MAX_DETAIL) }),
        },
    ];
}
function isJudged(ended) {
    const outcome = (0,model/* outcomeOf */.sG)(ended);
    return outcome === 'passed' || outcome === 'failed';
}
/** Runs of the window that passed or failed in the end. */
function judgedRuns(runs, { from }) {
    return runs.filter((run) => run.createdAt >= from && isJudged((0,model/* latestAttempt */.N7)(run)));
}
function runUrl({ id }, { repositoryUrl }) {
    return `${repositoryUrl}/actions/runs/${id}`;
}

;// CONCATENATED MODULE: ./lib/core/silent/failing-annotations.js





/**
 * Jobs that passed although something in them was annotated as a failure: a step under `continue-on-error`, a check that
 * prints errors and exits with 0. Of the runs of the window in which the job passed and its annotations are known. What
 * GitHub takes away and what befell the runner are told of elsewhere.
 */
function failingAnnotations({ workflowId, name, executions }, scene) {
    const passed = executions.filter(({ run, job }) => run.createdAt >= scene.from && job.annotations !== undefined && (0,model/* outcomeOf */.sG)(job) === 'passed');
    return summed({ kind: 'failing-annotation', workflowId, job: name, of: new Set(passed.map(({ run }) => run)).size }, perRun(passed.flatMap((execution) => {
        const detail = failureIn(execution);
        return detail === undefined ? [] : [{ execution, detail }];
    }), scene));
}
function failureIn({ job }) {
    return job.annotations?.find(({ level, message }) => level === 'failure' && announcedBy(message) === undefined && troubleIn(message, true) === undefined)?.message;
}

;// CONCATENATED MODULE: ./lib/core/silent/hidden-timeouts.js



/**
 * Runs that GitHub calls cancelled, and in which a job ran exactly into its time limit: by that job, where it is known.
 * Of the runs of the workflow in the window that passed or failed, these among them.
 */
function hiddenTimeouts(workflowId, runs, scene) {
    const judged = judgedRuns(runs, scene);
    const hidden = judged.filter((run) => {
        const { hitTimeLimit, conclusion } = (0,model/* latestAttempt */.N7)(run);
        return hitTimeLimit && conclusion === 'cancelled';
    });
    const found = hidden.map((run) => ({ run, job: timedOutJob(run, scene) }));
    return [...Map.groupBy(found, ({ job }) => job?.name)].flatMap(([name, of]) => summed({ kind: 'hidden-timeout', workflowId, job: name, of: judged.length }, of.map(({ run, job }) => ({
        at: (0,model/* latestAttempt */.N7)(run).updatedAt,
        url: job ? `${runUrl(run, scene)}/job/${job.id}` : runUrl(run, scene),
    }))));
}
/** Others were cancelled with it; none of them can have run for longer. */
function timedOutJob(run, { history }) {
    return history.jobs
        .get((0,history_history/* attemptKey */.jX)(run.id, (0,model/* latestAttempt */.N7)(run).number))
        ?.filter(({ conclusion }) => conclusion === 'cancelled')
        .toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.id - b.id)[0];
}
function lengthOf({ startedAt, completedAt }) {
    return (completedAt ?? startedAt) - startedAt;
}

// EXTERNAL MODULE: ./lib/core/vitals/executions-by-job.js
var executions_by_job = __webpack_require__(86686);
// EXTERNAL MODULE: ./lib/core/vitals/incidents.js
var incidents = __webpack_require__(59888);
// EXTERNAL MODULE: ./lib/core/workflow-file.js
var workflow_file = __webpack_require__(84241);
;// CONCATENATED MODULE: ./lib/core/silent/masked-failures.js







/** Runs before the branch became red that show how a job was before. */
const LOOK_BACK = 50;
/** A job that fails in this share of the red runs keeps them red by itself. */
const ALWAYS_RED = 0.9;
/** Before a second one fails, the first must have kept the branch red for so many runs: fewer are no mask yet. */
const MIN_MASKING = 3;
/** Once may be a commit that the next one mends. */
const MIN_FAILURES = 2;
/** Failures in a row must be this unlikely for a job that failed as often as before. */
const LUCK = 0.02;
/**
 * Jobs that began to fail while their branch was red already, because of a job that fails nearly always and had done so
 * for some runs: the colour of the runs did not change, the set of failing jobs did. Of the runs of the window since the branch is red in which
 * the job passed or failed. Jobs that may fail neither hide others nor can be hidden.
 */
function maskedFailures(workflowId, runs, scene) {
    const ordered = (0,incidents/* inOrder */.al)(runs.filter((run) => (0,model/* onDefaultBranch */.Lt)(run, scene.defaultBranch)));
    const start = 1 + ordered.findLastIndex((run) => (0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) === 'passed');
    const newest = ordered[start] && ordered.at(-1);
    if (!newest || newest.createdAt < scene.from)
        return [];
    const courses = coursesOf(ordered.slice(Math.max(0, start - LOOK_BACK)), new Set(ordered.slice(start)), scene);
    const alwaysRed = courses.filter(isAlwaysRed);
    return courses.flatMap((course) => {
        const failures = newFailures(course);
        const [first] = failures;
        if (!first || !course.red.includes(first))
            return [];
        // Legs of one matrix fail together and cancel one another.
        const others = alwaysRed.filter(({ name }) => (0,executions_by_job/* familyName */.ar)(name) !== (0,executions_by_job/* familyName */.ar)(course.name));
        const mask = others.find(({ red }) => countFailed(before(red, first.run)) >= MIN_MASKING);
        if (!mask)
            return [];
        const inWindow = ({ run }) => run.createdAt >= scene.from;
        return summed({
            kind: 'masked-failure',
            workflowId,
            job: course.name,
            of: course.red.filter(inWindow).length,
            began: endOf(first),
        }, failures.filter(inWindow).map((execution) => ({
            at: endOf(execution),
            url: jobUrl(execution, scene.repositoryUrl),
            detail: `Behind ${mask.name}, which failed in ${countFailed(mask.red)} of ${mask.red.length} runs.`,
        })));
    });
}
function coursesOf(runs, red, scene) {
    const executions = runs.flatMap((run) => lastExecutions(run, scene));
    const tolerated = new Set(executions
        .filter(({ run, job }) => (0,model/* outcomeOf */.sG)(job) === 'failed' && !red.has(run))
        .filter(({ run }) => (0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) === 'passed')
        .map(({ job }) => job.name));
    return [...Map.groupBy(executions, ({ job }) => job.name)]
        .filter(([name]) => !tolerated.has(name) && !mayFail(runs, name, scene))
        .map(([name, all]) => ({ name, all, red: all.filter(({ run }) => red.has(run)) }));
}
/** How each job of a run ended in the end: one that was not run again stays as it was. */
function lastExecutions(run, { history }) {
    const last = new Map();
    for (let attempt = 1; attempt <= (0,model/* latestAttempt */.N7)(run).number; attempt++)
        for (const job of history.jobs.get((0,history_history/* attemptKey */.jX)(run.id, attempt)) ?? [])
            if (isJudged(job))
                last.set(job.name, { run, attempt, job });
    return [...last.values()];
}
function mayFail([run], jobName, { history }) {
    const path = run && history.workflows.get(run.workflowId)?.path;
    const file = path === undefined ? undefined : history.files.get(path)?.file;
    return file !== undefined && (0,workflow_file/* plannedJobOf */.l)(file, jobName)?.continueOnError === 'yes';
}
function isAlwaysRed({ red }) {
    return red.length > 0 && countFailed(red) >= ALWAYS_RED * red.length;
}
/**
 * The failures since the last time the job passed, if they are too many in a row to be like those before. What is to be
 * expected follows from the executions before by Laplace's rule of succession.
 */
function newFailures({ all }) {
    const begin = 1 + all.findLastIndex(({ job }) => (0,model/* outcomeOf */.sG)(job) === 'passed');
    const [earlier, failures] = [all.slice(0, begin), all.slice(begin)];
    const chance = (countFailed(earlier) + 1) / (earlier.length + 2);
    return failures.length >= MIN_FAILURES && chance ** failures.length <= LUCK ? failures : [];
}
function countFailed(executions) {
    return executions.filter(({ job }) => (0,model/* outcomeOf */.sG)(job) === 'failed').length;
}
function before(executions, { createdAt, id }) {
    return executions.filter(({ run }) => run.createdAt < createdAt || (run.createdAt === createdAt && run.id < id));
}

;// CONCATENATED MODULE: ./lib/core/silent/missing-reports.js


/** GitHub creates the runs of a push at once, and shows them a little later. */
const GRACE = model/* HOUR */.dp;
/** Fewer commits than this show no habit. */
const MIN_HABIT = 10;
/** Who is absent more often than this has no habit. */
const MAX_ABSENT = 0.05;
/** Absences in a row that are no accident, as many times as there ever were. */
const MIN_MISSING = 3;
/**
 * Workflows without a run for commits of the default branch for which others ran. What is required has to report on each;
 * of the others those that did so for at least ten commits, nearly all, and did not for the newest three or more.
 * Of the commits of the window for which something ran. Only active workflows whose file starts them on a push: new,
 * disabled and deleted ones owe no report, nor those with path filters, whose files the newest commits may not have
 * touched. What was cancelled or skipped has reported.
 */
function missingReports(scene, demands) {
    const commits = commitsOf(scene);
    return [...scene.history.listed.values()]
        .filter((workflow) => runsOnPush(workflow, scene) && demands.includes(workflow))
        .filter((workflow) => demands.isRequired(workflow) || !filtersPaths(workflow, scene))
        .flatMap((workflow) => {
        const owed = commits.filter(({ at }) => at >= workflow.createdAt);
        const isMissing = ({ workflowIds }) => !workflowIds.has(workflow.id);
        const missing = demands.isRequired(workflow) ? owed.filter(isMissing) : stoppedAt(owed, isMissing);
        const inWindow = ({ at }) => at >= scene.from;
        const began = demands.isRequired(workflow) ? undefined : missing[0]?.at;
        return summed({
            kind: 'never-reported',
            workflowId: workflow.id,
            of: owed.filter(inWindow).length,
            ...(began !== undefined && { began }),
        }, missing.filter(inWindow).map(({ sha, at }) => ({ at, url: `${scene.repositoryUrl}/commit/${sha}` })));
    });
}
function runsOnPush({ path, state }, { history: { files } }) {
    if (state !== 'active' || path.startsWith('dynamic/'))
        return false;
    return files.size === 0 || (files.get(path)?.file.events.includes('push') ?? false);
}
function filtersPaths({ path }, { history: { files } }) {
    return files.get(path)?.file.filtersPaths === true;
}
/** Oldest first, as far back as all runs are known; those that were deleted since have reported too. */
function commitsOf({ history, defaultBranch, now }) {
    const known = history.covered.at(-1);
    const commits = new Map();
    for (const run of history.runs.values()) {
        if (run.event !== 'push' || !(0,model/* onDefaultBranch */.Lt)(run, defaultBranch))
            continue;
        const { at } = commits.get(run.sha) ?? { at: run.createdAt };
        commits.set(run.sha, { sha: run.sha, at: Math.min(at, run.createdAt), workflowIds: new Set() });
    }
    // Whatever started it: a run for the commit is a report on it.
    for (const run of history.runs.values())
        commits.get(run.sha)?.workflowIds.add(run.workflowId);
    return [...commits.values()]
        .filter(({ at }) => known !== undefined && at >= known.from && at <= Math.min(known.to, now) - GRACE)
        .toSorted((a, b) => a.at - b.at || (a.sha < b.sha ? -1 : 1));
}
/** The newest commits that are missing, if they break a habit. */
function stoppedAt(owed, isMissing) {
    const begin = 1 + owed.findLastIndex((commit) => !isMissing(commit));
    const [before, missing] = [owed.slice(0, begin), owed.slice(begin)];
    const absences = before.filter(isMissing).length;
    if (before.length < MIN_HABIT || absences > MAX_ABSENT * before.length)
        return [];
    return missing.length >= MIN_MISSING * Math.max(1, longestRow(before, isMissing)) ? missing : [];
}
function longestRow(commits, isMissing) {
    let [longest, row] = [0, 0];
    for (const commit of commits) {
        row = isMissing(commit) ? row + 1 : 0;
        longest = Math.max(longest, row);
    }
    return longest;
}

;// CONCATENATED MODULE: ./lib/core/silent/runs-without-jobs.js



/**
 * Runs that failed before there was a job: the workflow file is broken, names what does not exist, or the plan allows no
 * more. They show up in no list of checks. Of the runs of the workflow in the window that passed or failed.
 */
function runsWithoutJobs(workflowId, runs, scene) {
    const judged = judgedRuns(runs, scene);
    return summed({ kind: 'no-job', workflowId, of: judged.length }, judged
        .filter((run) => hadNoJob(run, scene))
        .map((run) => ({ at: (0,model/* latestAttempt */.N7)(run).updatedAt, url: runUrl(run, scene) })));
}
/** `startup_failure`, or a failure of which it is known that no attempt executed anything. */
function hadNoJob(run, { history }) {
    const latest = (0,model/* latestAttempt */.N7)(run);
    if ((0,model/* conclusionOf */.vu)(latest) === 'startup_failure')
        return true;
    if ((0,model/* outcomeOf */.sG)(latest) !== 'failed')
        return false;
    const numbers = Array.from({ length: latest.number }, (_, i) => i + 1);
    return numbers.every((attempt) => history.jobs.get((0,history_history/* attemptKey */.jX)(run.id, attempt))?.length === 0);
}

;// CONCATENATED MODULE: ./lib/core/silent/tolerated-failures.js



/**
 * Jobs that failed in attempts that passed: `continue-on-error` made them count for nothing. Of the runs of the window
 * that passed and in which the job passed or failed; where the run failed too, somebody looked.
 */
function toleratedFailures({ workflowId, name, executions }, scene) {
    const judged = executions.filter((execution) => execution.run.createdAt >= scene.from && hasPassed(execution) && isJudged(execution.job));
    const failed = judged.filter(({ job }) => (0,model/* outcomeOf */.sG)(job) === 'failed');
    return summed({ kind: 'tolerated-failure', workflowId, job: name, of: new Set(judged.map(({ run }) => run)).size }, perRun(failed.map((execution) => ({ execution, detail: execution.job.failedStep })), scene));
}
function hasPassed({ run, attempt }) {
    const known = run.attempts.find(({ number }) => number === attempt);
    return known !== undefined && (0,model/* outcomeOf */.sG)(known) === 'passed';
}

;// CONCATENATED MODULE: ./lib/core/silent/silent-failures.js






/** First what nobody could see at all, last what somebody chose to tolerate. */
const gravity = {
    'no-job': 0,
    'never-reported': 1,
    'masked-failure': 2,
    'hidden-timeout': 3,
    'tolerated-failure': 4,
    'failing-annotation': 5,
};
/** Everything that failed in the window and that no red cross told of, gravest first. Each kind says what it is. */
function silentFailuresOf({ runs, jobs }, scene, demands) {
    const byWorkflow = [...Map.groupBy(runs, ({ workflowId }) => workflowId)];
    return [
        ...byWorkflow.flatMap(([id, of]) => [
            ...runsWithoutJobs(id, of, scene),
            ...maskedFailures(id, of, scene),
            ...hiddenTimeouts(id, of, scene),
        ]),
        ...missingReports(scene, demands),
        ...jobs.flatMap((job) => [...toleratedFailures(job, scene), ...failingAnnotations(job, scene)]),
    ].toSorted((a, b) => gravity[a.kind] - gravity[b.kind] ||
        b.runs - a.runs ||
        a.workflowId - b.workflowId ||
        ((a.job ?? '') < (b.job ?? '') ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/core/vitals/breakdown.js


const MAX_BRANCHES = 20;
/** Stands for the branches of all forks. Neither `:` nor `*` can be in the name of a branch. */
const FORKS = 'fork:*';
/**
 * Success by branch: the default branch first, then those that surely fail most. The default branch's are the runs that
 * tested its own code; of other branches, all runs whose head they were, pull requests too. Runs without a branch are in
 * no line, nor are pull requests out of the default branch.
 */
function branchRates(runs, { defaultBranch }) {
    const branchOf = (run) => {
        if (run.fromFork)
            return FORKS;
        return run.branch === defaultBranch && !(0,model/* onDefaultBranch */.Lt)(run, defaultBranch) ? undefined : run.branch;
    };
    const rates = ratesBy(runs, branchOf);
    const isDefault = ({ name }) => name === defaultBranch;
    return [...rates.filter(isDefault), ...rates.filter((line) => !isDefault(line))].slice(0, MAX_BRANCHES);
}
/** Success by event; those that surely fail most first. */
function eventRates(runs) {
    return ratesBy(runs, ({ event }) => event);
}
function ratesBy(runs, nameOf) {
    return [...Map.groupBy(runs, nameOf)]
        .flatMap(([name, of]) => {
        const { firstAttempt, final } = (0,measures/* measure */.xP)(of);
        return name === undefined ? [] : [{ name, runs: of.length, firstAttempt, final }];
    })
        .toSorted((a, b) => (a.final.high ?? 101) - (b.final.high ?? 101) || b.runs - a.runs || (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/core/vitals/cost.js + 1 modules
var cost = __webpack_require__(89072);
;// CONCATENATED MODULE: ./lib/core/vitals/deprecations.js


const MAX_MESSAGE = 300;
/**
 * What GitHub announces to take away, once each, from the annotations of executions in the window; `jobs` are the
 * executions that were told so. What concerns most workflows comes first: there is most to do.
 */
function deprecationsOf(executions, { from, repositoryUrl }) {
    const announced = new Map();
    const read = (message) => {
        if (!announced.has(message))
            announced.set(message, announcedBy(message));
        return announced.get(message)?.id;
    };
    return [...byMessage(annotatedIn(executions, from), read)]
        .flatMap(([id, of]) => {
        const message = newestMessage(of, (text) => read(text) === id);
        const found = announced.get(message);
        return found
            ? [{ ...found, message: message.slice(0, MAX_MESSAGE), ...whereabouts(of, repositoryUrl) }]
            : [];
    })
        .toSorted((a, b) => b.workflowIds.length - a.workflowIds.length || b.jobs - a.jobs || (a.id < b.id ? -1 : 1));
}
function newestMessage(executions, says) {
    const annotations = newestOf(executions)?.job.annotations ?? [];
    return annotations.find(({ message }) => says(message))?.message ?? '';
}

// EXTERNAL MODULE: ./lib/core/vitals/executions.js
var executions = __webpack_require__(45160);
// EXTERNAL MODULE: ./lib/core/vitals/execution-time.js
var execution_time = __webpack_require__(74259);
;// CONCATENATED MODULE: ./lib/core/vitals/flakes.js
/** Executions that passed or failed, by leg, oldest first; an execution given twice counts once. */
function inLegs(outcomes) {
    const known = outcomes.filter(({ at, outcome }) => Number.isFinite(at) && (outcome === 'passed' || outcome === 'failed'));
    return [...Map.groupBy(known, ({ leg }) => leg)].map(([leg, executions]) => ({
        leg,
        executions: [...new Map(executions.map((one) => [`${one.runId}/${one.attempt}`, one])).values()].toSorted((a, b) => a.at - b.at || a.runId - b.runId || a.attempt - b.attempt),
    }));
}
/**
 * The flakes among the executions of one leg. A failure followed by a pass at the same commit is one, however
 * often it failed before: the code did not change. After the last pass, a single failure is one only if the leg's
 * next result, at whatever commit, passed: else something around the code broke, and stays broken.
 */
function flakesAmong(executions) {
    const commits = [...Map.groupBy(executions, ({ sha }) => sha).values()].map((ofCommit) => {
        const lastPass = ofCommit.findLastIndex(({ outcome }) => outcome === 'passed');
        const tail = ofCommit.slice(lastPass + 1);
        const [only] = tail;
        const blip = lastPass >= 0 && tail.length === 1 && only && nextOf(only, executions)?.outcome === 'passed';
        const proven = blip ? ofCommit : ofCommit.slice(0, lastPass + 1);
        const failed = blip ? 0 : tail.length;
        return {
            proven,
            reproduced: failed > 1 ? failed : 0,
            unproven: failed === 1 ? 1 : 0,
            triedAgain: failed > 1 || proven.some(({ outcome }) => outcome === 'failed') ? 1 : 0,
        };
    });
    return {
        proven: commits.flatMap(({ proven }) => proven),
        reproduced: commits.reduce((sum, { reproduced }) => sum + reproduced, 0),
        unproven: commits.reduce((sum, { unproven }) => sum + unproven, 0),
        triedAgain: commits.reduce((sum, { triedAgain }) => sum + triedAgain, 0),
    };
}
function nextOf(one, executions) {
    return executions[executions.indexOf(one) + 1];
}

// EXTERNAL MODULE: ./lib/core/vitals/rate.js
var rate = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/core/vitals/flakiness.js



/** An execution counts half as much as one that is this much younger. */
const HALF_LIFE = 14 * model/* DAY */.d_;
/** Executions at proven commits, below which nothing is said of a job without flakes. */
const MIN_EXECUTIONS = 10;
/** Below one in a hundred, failures are accidents of machines and networks rather than the job's. */
const MIN_PERCENT = 1;
/** An interval that begins below this leaves an accident possible. */
const MIN_LOW = 0.3;
/** Passing all executions since the last flake must be this unlikely before a flaky job counts as mended. */
const flakiness_LUCK = 0.01;
/** The flakiness of one job from its executions in any order, across its legs. Times only matter by difference. */
function flakinessOf(outcomes) {
    const legs = inLegs(outcomes).map(({ leg, executions }) => ({ leg, ...flakesAmong(executions) }));
    const proven = legs.flatMap((leg) => leg.proven).toSorted((a, b) => a.at - b.at);
    const flakes = proven.filter(isFlake);
    const unproven = sum(legs.map((leg) => leg.unproven));
    const { percent, low, high } = weightedRate(proven, {
        unproven,
        triedAgain: sum(legs.map(({ triedAgain }) => triedAgain)),
    });
    const facts = {
        percent,
        low,
        high,
        flakes: flakes.length,
        executions: proven.length,
        flakyCommits: new Set(flakes.map(({ sha }) => sha)).size,
        lastFlakeAt: flakes.at(-1)?.at,
        flaked: flakes,
        reproduced: sum(legs.map(({ reproduced }) => reproduced)),
        unproven,
        lostSeconds: sum(flakes.map(({ seconds }) => (seconds >= 0 && Number.isFinite(seconds) ? seconds : 0))),
        legs: worstLegs(legs),
    };
    const span = (flakes.at(-1)?.at ?? 0) - (flakes[0]?.at ?? 0);
    const since = proven.length - 1 - proven.findLastIndex(isFlake);
    return { state: stateOf(facts, { span, since }), ...facts };
}
/** Where the leg passed too, a failure was none of the code. */
function isFlake({ outcome }) {
    return outcome === 'failed';
}
/** Share of flaked executions, given in order of time. */
function weightedRate(proven, { unproven, triedAgain }) {
    if (proven.length === 0)
        return (0,rate/* rateOf */.M)(0, 0);
    const newest = proven.at(-1)?.at ?? 0;
    const weights = proven.map(({ at }) => 0.5 ** ((newest - at) / HALF_LIFE));
    // Failures that nobody tried again are taken to be flakes as often as those that somebody did.
    const unseen = 1 + unproven / Math.max(1, triedAgain);
    const [failures, passes] = [
        weights.filter((_, i) => proven[i]?.outcome === 'failed'),
        weights.filter((_, i) => proven[i]?.outcome !== 'failed'),
    ];
    const flaked = unseen * sum(failures);
    const share = flaked / (flaked + sum(passes));
    // Kish's effective number of executions ("Survey Sampling", 1965): what unequal weights are worth.
    const size = sum(weights) ** 2 / sum(weights.map((weight) => weight ** 2));
    return (0,rate/* rateOf */.M)(share * size, size);
}
function worstLegs(legs) {
    return legs
        .map(({ leg, proven }) => ({
        leg,
        flakes: proven.filter(isFlake).length,
        executions: proven.length,
    }))
        .filter(({ flakes }) => flakes > 0)
        .toSorted((a, b) => b.flakes - a.flakes || ((a.leg ?? '') < (b.leg ?? '') ? -1 : 1));
}
/** `span`: from the first flake to the last; `since`: executions after the last. */
function stateOf(facts, { span, since }) {
    const { flakes, executions, flakyCommits, percent = 0, low = 0 } = facts;
    if (flakes === 0)
        return executions < MIN_EXECUTIONS ? 'not-enough-data' : 'steady';
    // One commit or one day is one story: a broken network, say, that made many commits fail.
    if (flakyCommits < 2 || span < model/* DAY */.d_)
        return 'suspected';
    if ((1 - flakes / (executions - since)) ** since < flakiness_LUCK)
        return 'recovered';
    return percent >= MIN_PERCENT && low >= MIN_LOW ? 'flaky' : 'suspected';
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/core/vitals/tolerated-jobs.js


/**
 * Whether a job may fail without its run failing (`continue-on-error`): its workflow file says so, or it failed in an
 * attempt that passed. Nobody runs it again when it fails, so its failures prove nothing of its flakiness.
 */
function isTolerated({ workflowId, name, executions }, { workflows, files }) {
    const file = files.get(workflows.get(workflowId)?.path ?? '')?.file;
    if (file && (0,workflow_file/* plannedJobOf */.l)(file, name)?.continueOnError === 'yes')
        return true;
    return executions.some(({ run, attempt, job }) => {
        if ((0,model/* outcomeOf */.sG)(job) !== 'failed')
            return false;
        const known = run.attempts.find(({ number }) => number === attempt);
        return known !== undefined && (0,model/* outcomeOf */.sG)(known) === 'passed';
    });
}

;// CONCATENATED MODULE: ./lib/core/vitals/flaky-jobs.js








const order = {
    flaky: 0,
    suspected: 1,
    recovered: 2,
    steady: 3,
    'not-enough-data': 4,
};
/**
 * Jobs that both failed and passed at one commit: in attempts of one run, or in several runs. Flaky ones first, then
 * those that cost most. Of all known executions, since flakes are rare; recent ones weigh more. Legs of a matrix are
 * judged together and never compared with one another. Jobs that may fail are left out, as are executions that never
 * started, were cancelled, such as siblings under `fail-fast`, or lost their runner, which is no fault of the job.
 */
function flakyJobsOf(jobs, { history, repositoryUrl }) {
    const suspects = new Set(jobs.filter(isMixed).map(familyOf));
    const reruns = rerunsAmong(jobs);
    return familiesOf(jobs.filter((job) => suspects.has(familyOf(job)) && !isTolerated(job, history)))
        .flatMap((family) => flakyJobOf(family, reruns, repositoryUrl) ?? [])
        .toSorted(flakiestFirst);
}
function flakiestFirst(a, b) {
    return (order[a.state] - order[b.state] ||
        b.lostMinutes - a.lostMinutes ||
        a.workflowId - b.workflowId ||
        (a.job < b.job ? -1 : 1));
}
/** Without both results at one commit there is nothing to judge, which spares most jobs the work. */
function isMixed({ executions }) {
    const failed = executions.filter(({ job }) => (0,model/* outcomeOf */.sG)(job) === 'failed');
    const commits = new Set(failed.map(({ run }) => run.sha));
    return executions.some(({ run, job }) => (0,model/* outcomeOf */.sG)(job) === 'passed' && commits.has(run.sha));
}
function familyOf(job) {
    return `${job.workflowId} ${(0,executions_by_job/* familyName */.ar)(job.name)}`;
}
function familiesOf(jobs) {
    return [...Map.groupBy(jobs, familyOf).values()].flatMap((legs) => {
        const [leg] = legs;
        return leg
            ? [{ workflowId: leg.workflowId, name: legs.length > 1 ? (0,executions_by_job/* familyName */.ar)(leg.name) : leg.name, legs }]
            : [];
    });
}
/** All executions in attempts that ran something again, by `attemptKey`. */
function rerunsAmong(jobs) {
    const again = jobs.flatMap(({ executions }) => executions.filter(({ attempt }) => attempt > 1));
    return Map.groupBy(again, ({ run, attempt }) => (0,history_history/* attemptKey */.jX)(run.id, attempt));
}
function flakyJobOf({ workflowId, name, legs }, reruns, repositoryUrl) {
    // Should two jobs of one attempt share a name, the one with the greater id stands for it, whatever their order.
    const executions = legs.flatMap((leg) => leg.executions).toSorted((a, b) => a.job.id - b.job.id);
    const flakiness = flakinessOf(executions.flatMap((execution) => outcomeIn(execution) ?? []));
    const flaked = executionsOf(flakiness.flaked, executions);
    const last = flaked.at(-1);
    if (!last)
        return undefined;
    return {
        workflowId,
        job: name,
        ...factsOf(flakiness),
        ...(legs.length > 1 && { legs: flakyLegs(flakiness) }),
        lostMinutes: lostSeconds(flaked, reruns) / model/* MINUTE */.pY,
        url: `${repositoryUrl}/actions/runs/${last.run.id}/job/${last.job.id}`,
    };
}
function outcomeIn({ run, attempt, job }) {
    const seconds = (0,execution_time/* executionSeconds */.K)(job);
    if (seconds === undefined || lostRunner(job))
        return undefined;
    return {
        sha: run.sha,
        at: job.startedAt,
        outcome: (0,model/* outcomeOf */.sG)(job),
        runId: run.id,
        attempt,
        seconds,
        leg: legOf(run, job),
    };
}
/** A pull request tests its merge with the base and a push the head itself: the same commit, and other code. */
function legOf({ event }, { name }) {
    return event.startsWith('pull_request') ? `merge ${name}` : `head ${name}`;
}
function executionsOf(flakes, executions) {
    const runs = new Set(flakes.map(({ runId }) => runId));
    const found = new Map(executions
        .filter(({ run }) => runs.has(run.id))
        .map((one) => [`${(0,history_history/* attemptKey */.jX)(one.run.id, one.attempt)} ${legOf(one.run, one.job)}`, one]));
    return flakes.flatMap(({ runId, attempt, leg }) => found.get(`${(0,history_history/* attemptKey */.jX)(runId, attempt)} ${leg}`) ?? []);
}
function factsOf({ state, percent, low, high, flakes, executions, flakyCommits, lastFlakeAt }) {
    return {
        state,
        ...(percent !== undefined && { percent }),
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
        flakes,
        executions,
        flakyCommits,
        ...(lastFlakeAt !== undefined && { lastFlakeAt: (0,words/* isoTime */.Ly)(lastFlakeAt) }),
    };
}
/** Of pushes and pull requests together. */
function flakyLegs({ legs }) {
    const named = Map.groupBy(legs, ({ leg = '' }) => leg.slice(leg.indexOf(' ') + 1));
    return [...named]
        .map(([name, of]) => ({
        name,
        flakes: of.reduce((sum, { flakes }) => sum + flakes, 0),
        executions: of.reduce((sum, { executions }) => sum + executions, 0),
    }))
        .toSorted((a, b) => b.flakes - a.flakes || (a.name < b.name ? -1 : 1));
}
/**
 * Time on runners: of the flaked executions, and of all jobs in the attempts that came after them, which a flake made
 * necessary. An attempt that two flaky jobs share counts for each of them.
 */
function lostSeconds(flaked, reruns) {
    const lost = new Set(flaked.flatMap((execution) => [
        execution,
        ...(reruns.get((0,history_history/* attemptKey */.jX)(execution.run.id, execution.attempt + 1)) ?? []),
    ]));
    return [...lost].reduce((sum, { job }) => sum + ((0,execution_time/* executionSeconds */.K)(job) ?? 0), 0);
}

// EXTERNAL MODULE: ./lib/core/vitals/lengths.js
var vitals_lengths = __webpack_require__(29226);
// EXTERNAL MODULE: ./lib/core/vitals/step-seconds.js
var step_seconds = __webpack_require__(9518);
;// CONCATENATED MODULE: ./lib/core/vitals/job-vitals.js






/** A repository can have thousands of legs; nobody reads further than this. */
const MAX_JOBS = 200;
const MAX_STEPS = 5;
/**
 * Every job that was executed in runs of the window, from all of its executions that are known. Those that surely
 * fail most come first: by the upper end of the interval of the final rate, so that one failure of one says little.
 */
function jobVitalsOf(jobs, kinds, { from }) {
    return jobs
        .map((job) => ({ ...job, executions: job.executions.filter(({ run }) => run.createdAt >= from) }))
        .map((job) => vitalsOfJob(job, kinds))
        .filter(({ executions }) => executions > 0)
        .toSorted(job_vitals_worstFirst)
        .slice(0, MAX_JOBS);
}
function vitalsOfJob({ workflowId, name, executions }, kinds) {
    const passed = executions.filter(({ job }) => (0,model/* outcomeOf */.sG)(job) === 'passed');
    return {
        workflowId,
        name,
        kind: kinds.ofJob(name),
        executions: executions.filter(({ job }) => (0,execution_time/* executionTime */.g)(job) !== undefined).length,
        firstAttempt: passRate(executions.filter(({ attempt }) => attempt === 1)),
        final: passRate(lastOfRuns(executions)),
        conclusions: countConclusions(executions),
        duration: (0,vitals_lengths/* lengthsOf */.n)(passed.flatMap(({ job }) => (0,execution_time/* executionSeconds */.K)(job) ?? [])),
        steps: slowestSteps(passed, name, kinds),
    };
}
function passRate(executions) {
    let [passed, failed] = [0, 0];
    for (const { job } of executions) {
        const outcome = (0,model/* outcomeOf */.sG)(job);
        if (outcome === 'passed')
            passed++;
        else if (outcome === 'failed')
            failed++;
    }
    return (0,rate/* rateOf */.M)(passed, passed + failed);
}
/** A job that was not run again stays as it ended in the attempt before. */
function lastOfRuns(executions) {
    const last = new Map();
    for (const execution of executions) {
        const known = last.get(execution.run.id);
        if (!known || isLater(execution, known))
            last.set(execution.run.id, execution);
    }
    return [...last.values()];
}
function isLater(a, b) {
    return (a.attempt - b.attempt || a.job.id - b.job.id) > 0;
}
function countConclusions(executions) {
    const counts = {};
    for (const { job } of executions)
        if (job.conclusion)
            counts[job.conclusion] = (counts[job.conclusion] ?? 0) + 1;
    return counts;
}
/** By median. Steps that were skipped took no time; those of one name in one job (two `Run make`) are one. */
function slowestSteps(passed, jobName, kinds) {
    const lengths = new Map();
    for (const { job } of passed)
        for (const [name, seconds] of (0,step_seconds/* stepSeconds */.c)(job)) {
            const known = lengths.get(name);
            if (known)
                known.push(seconds);
            else
                lengths.set(name, [seconds]);
        }
    return [...lengths]
        .map(([name, seconds]) => ({ name, kind: kinds.ofStep(name, jobName), duration: (0,vitals_lengths/* lengthsOf */.n)(seconds) }))
        .toSorted((a, b) => (b.duration.p50Seconds ?? 0) - (a.duration.p50Seconds ?? 0) ||
        (b.duration.p95Seconds ?? 0) - (a.duration.p95Seconds ?? 0) ||
        (a.name < b.name ? -1 : 1))
        .slice(0, MAX_STEPS);
}
function job_vitals_worstFirst(a, b) {
    return ((a.final.high ?? 101) - (b.final.high ?? 101) ||
        (b.duration.p50Seconds ?? 0) - (a.duration.p50Seconds ?? 0) ||
        (0,executions_by_job/* inOrderOfJobs */.Hg)(a, b));
}

// EXTERNAL MODULE: ./lib/core/vitals/schedule-vitals.js + 10 modules
var schedule_vitals = __webpack_require__(26558);
// EXTERNAL MODULE: ./lib/core/history/order.js
var history_order = __webpack_require__(22724);
// EXTERNAL MODULE: ./lib/core/vitals/creep.js
var vitals_creep = __webpack_require__(50678);
// EXTERNAL MODULE: ./lib/core/vitals/duration-series.js
var duration_series = __webpack_require__(95749);
;// CONCATENATED MODULE: ./lib/core/vitals/ranks.js
/** Ranks from 1, ties sharing the mean of theirs. */
function ranksOf(values) {
    const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const ranks = new Array(values.length).fill(0);
    let start = 0;
    while (start < order.length) {
        let end = start;
        while (end < order.length && order[end]?.value === order[start]?.value)
            end += 1;
        for (const { index } of order.slice(start, end))
            ranks[index] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
}
/**
 * Normal scores of the ranks (van der Waerden, 1952): what the values would be if the noise were normal. They
 * depend on the order of the values only, so neither the shape of the noise nor the size of an outlier matters.
 * The normal quantile is Tukey's lambda approximation, 4.91 (p^0.14 - (1-p)^0.14), good to 0.01 where ranks are.
 */
function normalScores(values) {
    return ranksOf(values).map((rank) => {
        const p = rank / (values.length + 1);
        return 4.91 * (p ** 0.14 - (1 - p) ** 0.14);
    });
}
/**
 * Probability of superiority, 0 to 1: the share of pairs in which the later value is the larger one, equal ones
 * counting half. It is Mann and Whitney's U (1947) over the number of pairs. NaN where either side is empty.
 */
function superiority(before, after) {
    const ranks = ranksOf([...before, ...after]);
    const sum = ranks.slice(before.length).reduce((total, rank) => total + rank, 0);
    return (sum - (after.length * (after.length + 1)) / 2) / (before.length * after.length);
}

;// CONCATENATED MODULE: ./lib/core/vitals/cycles.js



const WEEK = 7 * model/* DAY */.d_;
/** Share of pairs in which a later run must be the slower one, compared at the same time of the cycle. */
const CLEARLY_SLOWER = 0.75;
/**
 * Whether the hour or the day of the week alone could make the later samples slower: queues are long and caches cold at
 * certain hours, so a stretch shorter than a cycle is compared with the same part of all earlier cycles. Where earlier
 * ones have fewer than `MIN_PEERS` samples in that part, that cycle can neither excuse nor convict.
 */
function isCycle(before, after) {
    return [peersInCycle(before, after, model/* DAY */.d_), peersInCycle(before, after, WEEK)].some((pair) => pair && superiority(pair.before.map(duration_series/* lengthOf */.Y5), pair.after.map(duration_series/* lengthOf */.Y5)) < CLEARLY_SLOWER);
}
const MIN_PEERS = 3;
function peersInCycle(before, after, period) {
    const from = after[0]?.at ?? 0;
    const length = (after.at(-1)?.at ?? 0) - from;
    if (length >= period)
        return undefined;
    const peers = before.filter(({ at }) => (((at - from) % period) + period) % period <= length);
    return peers.length < MIN_PEERS ? undefined : { before: peers, after };
}

;// CONCATENATED MODULE: ./lib/core/vitals/shifts.js


/** Values on either side of a shift, at the least: fewer are outliers, not a level. */
const MIN_SIDE = 5;
/** Equal sums may differ by this much, depending on the unit. */
const ROUNDING = 1e-9;
/** Longer series are condensed to about this many medians, which bounds the time and loses nothing people see. */
const MAX_POINTS = 2000;
/**
 * Every significant shift of a series, by position: the strongest one first splits it, then each part is looked
 * at alone (binary segmentation: Scott & Knott, 1974). |z| of each reaches its limit, which is higher for one of many
 * series.
 */
function shiftsIn(values, among = 1) {
    const size = Math.ceil(values.length / MAX_POINTS);
    const points = size === 1 ? values : condense(values, size);
    const found = [];
    const parts = [{ start: 0, end: points.length }];
    for (let part = parts.pop(); part; part = parts.pop()) {
        const shift = strongestShift(points.slice(part.start, part.end));
        const limit = rarer(shift?.limit ?? 0, among);
        if (!shift || Math.abs(shift.z) < limit)
            continue;
        const index = part.start + shift.index;
        found.push({ ...shift, index: index * size, limit });
        parts.push({ start: part.start, end: index }, { start: index, end: part.end });
    }
    return found.toSorted((a, b) => a.index - b.index);
}
/**
 * The split that separates the normal scores best: the largest |z| of the two-sample rank statistic over all
 * splits that leave `MIN_SIDE` values on either side.
 */
function strongestShift(values) {
    const count = values.length;
    if (count < 2 * MIN_SIDE)
        return undefined;
    const scores = normalScores(values);
    const mean = scores.reduce((sum, score) => sum + score, 0) / count;
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (count - 1);
    if (variance < 1e-12)
        return undefined;
    let best = { index: 0, z: 0 };
    let sum = 0;
    for (let index = 1; index <= count - MIN_SIDE; index++) {
        sum += (scores[index - 1] ?? 0) - mean;
        if (index < MIN_SIDE)
            continue;
        const z = -sum / Math.sqrt((variance * index * (count - index)) / count);
        if (Math.abs(z) > Math.abs(best.z))
            best = { index, z };
    }
    return { ...best, limit: limitFor(count) };
}
/**
 * The largest |z| that 1 in 100 series without a change reaches, by number of values. Ranks make it the same for
 * every noise, so it can be drawn once: the 99th percentile of `strongestShift` over 5,000 to 100,000 random
 * orders of each length. Miller & Siegmund's formula (1982) for long series agrees from about 100 values on; below
 * 30 it is so cautious that it finds next to nothing. Independence is assumed.
 */
const limits = [
    [10, 2.345],
    [12, 2.607],
    [15, 2.76],
    [20, 2.919],
    [30, 3.081],
    [40, 3.192],
    [60, 3.323],
    [100, 3.428],
    [200, 3.544],
    [300, 3.628],
    [600, 3.698],
    [2000, 3.802],
];
/** From the table, linear in the logarithm of the count. */
function limitFor(count) {
    const above = limits.findIndex(([known]) => known >= count);
    const [high, low] = [limits.at(above), limits[above - 1]];
    if (!high || !low)
        return high?.[1] ?? 0;
    const share = Math.log(count / low[0]) / Math.log(high[0] / low[0]);
    return low[1] + share * (high[1] - low[1]);
}
/** The z that comes up by chance so many times more rarely: the normal distribution's tails fall like exp(-z²/2). */
function rarer(z, times) {
    return Math.sqrt(z ** 2 + 2 * Math.log(times));
}
/**
 * The index, from 1 to the last, at which values change from the level of those before `index` to that of those
 * after it, by least absolute deviations on the logarithm. A single value moves it by no more than one of the
 * level it is nearer to, however far out it lies.
 */
function locate(values, index) {
    const logs = values.map((value) => Math.log(Math.max(1, value)));
    const before = (0,duration_series/* medianOf */.ux)(logs.slice(0, index));
    const after = (0,duration_series/* medianOf */.ux)(logs.slice(index));
    let best = { index, gain: -1 };
    let gain = 0;
    for (let at = logs.length - 1; at > 0; at--) {
        const value = logs[at] ?? 0;
        gain += Math.abs(value - before) - Math.abs(value - after);
        if (gain > best.gain + ROUNDING)
            best = { index: at, gain };
    }
    return best.index;
}
function condense(values, size) {
    return Array.from({ length: Math.floor(values.length / size) }, (_, i) => (0,duration_series/* medianOf */.ux)(values.slice(i * size, i * size + size)));
}

;// CONCATENATED MODULE: ./lib/core/vitals/rises.js




/** A level before the change is known from this many samples. */
const MIN_BASELINE = 10;
/** The newest runs must be slow too: an outlier is nothing, and what recovered is over. */
const NEWEST = 5;
/** A level of this many runs or fewer could owe its height to an outlier or two. */
const YOUNG = 8;
/** Shares of pairs in which the later run is the slower one, at the least. */
const STILL_SLOWER = 0.75;
const rises_CLEARLY_SLOWER = 0.9;
/** The latest shift upwards from which a series, in order of time, has not come back. */
function riseIn(series, floors, among) {
    const values = series.map(duration_series/* lengthOf */.Y5);
    // Half of a level's baseline lie below it: most series can be told apart by this, which spares them the ranks.
    const low = values.toSorted((a, b) => a - b)[MIN_BASELINE / 2 - 1] ?? 0;
    if (rises_newestOf(series) - low < floors.seconds)
        return undefined;
    const shifts = shiftsIn(values, among);
    for (let i = shifts.length - 1; i >= 0; i--) {
        const [shift, start, end] = [shifts[i], shifts[i - 1]?.index ?? 0, shifts[i + 1]?.index ?? values.length];
        if (!shift || shift.z < 0)
            continue;
        const index = start + locate(values.slice(start, end), shift.index - start);
        const [before, after] = [series.slice(start, index), series.slice(index)];
        const beforeSeconds = (0,duration_series/* medianOf */.ux)(before.map(duration_series/* lengthOf */.Y5));
        const starts = [index, ...shifts.slice(i + 1).map((later) => later.index)];
        const levels = starts.map((from, k) => (0,duration_series/* medianOf */.ux)(values.slice(from, starts[k + 1])));
        const lasts = [...levels, rises_newestOf(series)].every((level) => (0,duration_series/* isNoticeable */.JG)(beforeSeconds, level, floors));
        if (lasts && isSustained(before, after) && !isCycle(series.slice(0, index), after))
            return { before, after, beforeSeconds, afterSeconds: levels.at(-1) ?? 0, shift };
    }
    return undefined;
}
/**
 * The newest runs stand above the level before; and a young level does so without its two slowest runs, which
 * may be outliers.
 */
function isSustained(before, after) {
    if (after.length < MIN_SIDE || before.length < MIN_BASELINE)
        return false;
    const [fast, slow] = [before.map(duration_series/* lengthOf */.Y5), after.map(duration_series/* lengthOf */.Y5)];
    if (superiority(fast, slow.slice(-YOUNG)) < STILL_SLOWER)
        return false;
    const withoutOutliers = slow.toSorted((a, b) => a - b).slice(0, -2);
    return slow.length > YOUNG || superiority(fast, withoutOutliers) >= rises_CLEARLY_SLOWER;
}
/** Median of the newest samples. */
function rises_newestOf(series) {
    return (0,duration_series/* medianOf */.ux)(series.slice(-NEWEST).map(duration_series/* lengthOf */.Y5));
}

;// CONCATENATED MODULE: ./lib/core/vitals/change-points.js






/** Less is not worth a word: found changes start here, alarms should start higher. */
const noticeable = { percent: 10, seconds: 10 };
/** Fewer samples are not enough data: `undefined` then does not mean that nothing changed. */
const MIN_SAMPLES = 15;
/** z of a trend that 1 in 700 series without one reaches upwards. */
const TREND_LIMIT = 3;
/**
 * The current slow-down of one series on one kind of runner, or `undefined`. Samples in any order; those with
 * impossible times or lengths are ignored. The times' origin does not matter. Who looks at many series where one
 * false alarm would be too many says among how many.
 */
function changeIn(samples, floors = noticeable, among = 1) {
    const series = (0,duration_series/* inTime */.RN)(samples);
    if (series.length < MIN_SAMPLES)
        return undefined;
    const creep = currentCreep(series, floors, among);
    const step = currentStep(series, floors, among);
    return creep && (!step || fitsBetter(creep, step, series)) ? creep : step;
}
/**
 * The slow-downs of one job on each of its runners. A runner that was not used for a week, while another was, has
 * no present.
 */
function changesByLabel(samples, floors = noticeable, among = 1) {
    const series = (0,duration_series/* inTime */.RN)(samples);
    const recent = (series.at(-1)?.at ?? 0) - 7 * model/* DAY */.d_;
    return [...Map.groupBy(series, ({ label }) => label)].flatMap(([label, ofLabel]) => {
        const change = (ofLabel.at(-1)?.at ?? 0) >= recent ? changeIn(ofLabel, floors, among) : undefined;
        return change ? [{ label, change }] : [];
    });
}
function currentStep(series, floors, among) {
    const rise = riseIn(series, floors, among);
    return (rise &&
        changeBetween(rise.before, rise.after, {
            kind: 'step',
            beforeSeconds: rise.beforeSeconds,
            afterSeconds: rise.afterSeconds,
            test: { test: 'strongest-shift', z: rise.shift.z, limit: rise.shift.limit },
        }));
}
function currentCreep(series, floors, among) {
    const creep = (0,vitals_creep/* creepOf */.r)(series);
    const limit = rarer(TREND_LIMIT, among);
    if (!creep || creep.z < limit)
        return undefined;
    const { from, beforeSeconds, afterSeconds, secondsPerDay, z } = creep;
    if (!(0,duration_series/* isNoticeable */.JG)(beforeSeconds, afterSeconds, floors))
        return undefined;
    if (!(0,duration_series/* isNoticeable */.JG)(beforeSeconds, rises_newestOf(series), floors))
        return undefined;
    const window = series.filter(({ at }) => at >= from);
    const first = window.findIndex(({ at }) => (0,duration_series/* isNoticeable */.JG)(beforeSeconds, beforeSeconds + (secondsPerDay * (at - from)) / model/* DAY */.d_, floors));
    return changeBetween(window.slice(0, first), window.slice(first), {
        kind: 'creep',
        beforeSeconds,
        afterSeconds,
        test: { test: 'mann-kendall', z, limit },
    });
}
function changeBetween(before, after, { kind, beforeSeconds, afterSeconds, test, }) {
    const [first, last, slow] = [before[0], before.at(-1), after[0]];
    if (!first || !last || !slow)
        return undefined;
    return {
        kind,
        beforeSeconds,
        afterSeconds,
        changePercent: (0,duration_series/* growthPercent */.fu)(beforeSeconds, afterSeconds),
        at: slow.at,
        firstSlow: { runId: slow.runId, sha: slow.sha },
        lastFast: { runId: last.runId, sha: last.sha },
        samplesBefore: before.length,
        samplesAfter: after.length,
        comparedFrom: first.at,
        evidence: { ...test, slowerPairs: superiority(before.map(duration_series/* lengthOf */.Y5), after.map(duration_series/* lengthOf */.Y5)) },
    };
}
/** Whether the line leaves less (sum of absolute deviations in its window) than the two levels of the step. */
function fitsBetter(creep, step, series) {
    const from = creep.comparedFrom;
    const length = Math.max(1, (series.at(-1)?.at ?? 0) - from);
    const grown = creep.afterSeconds - creep.beforeSeconds;
    const misfit = series
        .filter(({ at }) => at >= from)
        .map(({ at, seconds }) => ({
        line: Math.abs(seconds - creep.beforeSeconds - (grown * (at - from)) / length),
        step: Math.abs(seconds - (at < step.at ? step.beforeSeconds : step.afterSeconds)),
    }));
    return misfit.reduce((sum, { line, step }) => sum + line - step, 0) < 0;
}

;// CONCATENATED MODULE: ./lib/core/vitals/grown-step.js

/**
 * The step that grew most across a change of its job, in seconds of the median run; `undefined` where none grew.
 * A step that a run did not have took it 0 seconds, so that a new step counts in full; a run of which no step at
 * all is known does not count.
 */
function grownStep(steps, change) {
    const all = steps.map(({ name, samples }) => ({
        name,
        samples: (0,duration_series/* inTime */.RN)(samples).filter(({ at }) => at >= change.comparedFrom),
    }));
    const starts = new Map(all.flatMap(({ samples }) => samples.map(({ runId, at }) => [runId, at])));
    const [fast, slow] = [
        [...starts].filter(([, at]) => at < change.at).map(([runId]) => runId),
        [...starts].filter(([, at]) => at >= change.at).map(([runId]) => runId),
    ];
    return all
        .map(({ name, samples }) => {
        const lengths = new Map(samples.map(({ runId, seconds }) => [runId, seconds]));
        const level = (runs) => (0,duration_series/* medianOf */.ux)(runs.map((run) => lengths.get(run) ?? 0));
        const [beforeSeconds, afterSeconds] = [level(fast), level(slow)];
        return { name, beforeSeconds, afterSeconds, growthSeconds: afterSeconds - beforeSeconds };
    })
        .filter(({ growthSeconds }) => growthSeconds > 0)
        .toSorted((a, b) => b.growthSeconds - a.growthSeconds || (a.name < b.name ? -1 : 1))[0];
}

;// CONCATENATED MODULE: ./lib/core/vitals/slower-steps.js


/** All steps of a job together may alarm falsely so many times less often than the job itself. */
const CAUTION = 20;
/**
 * Steps of one job that became slower beside it: a step that the alarm of the job names, or that grew with it, is told
 * there.
 */
function slowerSteps(series, jobs, floors) {
    const among = CAUTION * series.length;
    return series.flatMap(({ name, samples }) => changesByLabel(samples, floors, among)
        .map((found) => ({ ...found, step: name }))
        .filter((found) => !jobs.some((job) => isToldBy(job, found))));
}
function isToldBy(job, { label, change, step }) {
    return job.label === label && (job.step?.name === step || Math.abs(job.change.at - change.at) <= model/* DAY */.d_);
}

// EXTERNAL MODULE: ./lib/core/vitals/runner-label.js
var runner_label = __webpack_require__(5850);
;// CONCATENATED MODULE: ./lib/core/vitals/timed-executions.js





/** Passed executions of the default branch; where those are too few for a verdict, of all branches. */
function timedExecutions(job, { history, defaultBranch }) {
    if (job.executions.length < MIN_SAMPLES)
        return [];
    const passed = job.executions.filter((execution) => (0,model/* outcomeOf */.sG)(execution.job) === 'passed');
    const onMain = passed.filter(({ run }) => (0,model/* onDefaultBranch */.Lt)(run, defaultBranch));
    const usual = (0,runner_label/* usualLabel */.l)(job, history);
    return (onMain.length < MIN_SAMPLES ? passed : onMain).flatMap((execution) => {
        const seconds = (0,execution_time/* executionSeconds */.K)(execution.job);
        const label = execution.job.runner ?? usual;
        return seconds === undefined ? [] : [{ execution, sample: sampleOf(execution, seconds, label) }];
    });
}
/** By name, of those executions whose steps are known. */
function stepSeries(timed) {
    const series = new Map();
    for (const { execution, sample } of timed)
        for (const [name, seconds] of (0,step_seconds/* stepSeconds */.c)(execution.job)) {
            const ofStep = sampleOf(execution, seconds, sample.label);
            const known = series.get(name);
            if (known)
                known.push(ofStep);
            else
                series.set(name, [ofStep]);
        }
    return [...series].map(([name, samples]) => ({ name, samples }));
}
function sampleOf({ run }, seconds, label) {
    return { at: run.createdAt, seconds, runId: run.id, sha: run.sha, ...(label !== undefined && { label }) };
}

;// CONCATENATED MODULE: ./lib/core/vitals/slowdowns.js








/** People wait for it, and notice: half a minute more and a tenth more. A job of seconds cannot nag. */
const floors = { percent: 10, seconds: 30 };
/** After four weeks the new length is the length. */
const NEWS = 28 * model/* DAY */.d_;
/**
 * Jobs that became slower within four weeks and still are, on one kind of runner; those that cost most time first. By
 * passed executions of all known runs of the default branch. Where it has too few for a verdict, by those of all branches
 * and pull requests: then neither commit need be an ancestor of the other. Runs are in order of their creation, so
 * that an old commit that is run again stays an old commit. Of their steps, those that did so beside their job: one that
 * grew while others shrank, or too little to be seen in the whole.
 */
function slowdownsOf(jobs, scene) {
    const found = jobs.map((job) => {
        const timed = timedExecutions(job, scene);
        const ofJob = changesIn(timed).filter(({ change }) => isNews(change, scene));
        const ofSteps = slowerSteps(stepSeries(timed), ofJob, floors).filter(({ change }) => isNews(change, scene));
        return {
            slowdowns: ofJob.map((one) => ({
                ...slowdownOf(one, job, scene),
                ...(one.step && { step: stepFacts(one.step) }),
            })),
            slowerSteps: ofSteps.map((one) => ({ ...slowdownOf(one, job, scene), step: one.step })),
        };
    });
    return {
        slowdowns: found.flatMap(({ slowdowns }) => slowdowns).toSorted(mostGrownFirst),
        slowerSteps: found.flatMap(({ slowerSteps }) => slowerSteps).toSorted(mostGrownFirst),
    };
}
function isNews({ at }, { now }) {
    return at >= now - NEWS;
}
function mostGrownFirst(a, b) {
    return (growthOf(b) - growthOf(a) ||
        (0,executions_by_job/* inOrderOfJobs */.Hg)({ ...a, name: a.job }, { ...b, name: b.job }) ||
        (0,history_order/* compareText */.n6)(a.runner ?? '', b.runner ?? '') ||
        (0,history_order/* compareText */.n6)(stepOf(a), stepOf(b)));
}
function changesIn(timed) {
    return changesByLabel(timed.map(({ sample }) => sample), floors).map(({ label, change }) => ({
        label,
        change,
        step: grownStep(stepSeries(timed.filter(({ sample }) => sample.label === label)), change),
    }));
}
function growthOf({ beforeSeconds, afterSeconds, }) {
    return afterSeconds - beforeSeconds;
}
function stepFacts({ name, beforeSeconds, afterSeconds }) {
    return { name, beforeSeconds, afterSeconds };
}
function slowdownOf({ label, change }, { workflowId, name }, { repositoryUrl }) {
    const runAt = ({ sha, runId }) => ({
        sha,
        url: `${repositoryUrl}/actions/runs/${runId}`,
    });
    const [before, after] = [change.lastFast.sha, change.firstSlow.sha].map(encodeURIComponent);
    return {
        workflowId,
        job: name,
        ...(label !== undefined && { runner: label }),
        kind: change.kind,
        beforeSeconds: change.beforeSeconds,
        afterSeconds: change.afterSeconds,
        changePercent: change.changePercent,
        samplesBefore: change.samplesBefore,
        samplesAfter: change.samplesAfter,
        since: (0,words/* isoTime */.Ly)(change.at),
        firstSlow: runAt(change.firstSlow),
        lastFast: runAt(change.lastFast),
        compareUrl: `${repositoryUrl}/compare/${before}...${after}`,
    };
}
function stepOf({ step }) {
    return typeof step === 'string' ? step : (step?.name ?? '');
}

;// CONCATENATED MODULE: ./lib/core/vitals/step-kinds.js
/**
 * The first that matches decides. Names are foreign text, so every pattern is anchored or a list of plain words: time
 * is linear in the name. Words are held together by anything but letters: `unit_tests` and `test:unit` are tests, `latest`
 * is not. What a step does is told by its first word: `Install test tools` sets up, `Upload test results` reports.
 */
const step_kinds_rules = [
    {
        kind: 'setup',
        pattern: /^(?:run )?(?:post|pre|set[ -]?up|setting up|complete job|initiali[sz]e|install|restor|cach|check[ -]?out|fetch|clone|configur|prepar|log[ -]?in|authenticat|pull|start|stop|wait|clean|free|download|enable|creat|add)/i,
    },
    {
        kind: 'setup',
        pattern: /^(?:run )?(?:actions\/(?:cache|checkout|download)|[\w./-]{1,100}\/(?:setup|login|install|configure|action-setup)|(?:(?:python3? -m )?pip install|npm (?:ci|install)|yarn install|pnpm install|bun install|poetry install|uv (?:sync|venv)|bundle install|composer install|go mod|apt(?:-get)?|sudo apt(?:-get)?|brew|choco)(?![a-z]))/i,
    },
    {
        kind: 'other',
        pattern: /^(?:run )?(?:upload|publish|report|notif|comment|deploy|releas|push|annotat|archiv|lint|format|summar|actions\/(?:upload|attest|deploy))/i,
    },
    {
        kind: 'other',
        pattern: /(?<![a-z])(?:eslint|prettier|biome|ruff|flake8|mypy|clippy|rustfmt|golangci-lint)(?![a-z])/i,
    },
    {
        kind: 'test',
        pattern: /(?<![a-z])(?:tests?|testing|unittests?|e2e|end-to-end|specs?|smoke|regression|pytest|tox|nox|jest|vitest|mocha|karma|ava|cypress|playwright|nextest|gotestsum|ctest|rspec|minitest|phpunit|pest|behat|cucumber|verify)(?![a-z])/i,
    },
    {
        kind: 'build',
        pattern: /(?<![a-z])(?:build|builds|building|buildx|bake|compil(?:e|es|ing|ation)|assemble|bundle|packag(?:e|es|ing)|webpack|rollup|esbuild|tsc|make|cmake|ninja|bazel|msbuild|xcodebuild|gradlew?|mvn|maven|build-push-action)(?![a-z])/i,
    },
];
/**
 * Tells steps and jobs apart by their names. A step whose own name says nothing (`Run ./ci.sh`) is what its job is, as
 * far as the job tests or builds. Names repeat in every run: each is judged once.
 */
function stepKinds(own) {
    const kindOf = remember((name) => {
        if (own?.test(name))
            return 'test';
        if (own?.build(name))
            return 'build';
        return step_kinds_rules.find(({ pattern }) => pattern.test(name))?.kind;
    });
    const ofJob = (jobName) => kindOf(ownName(jobName)) ?? 'other';
    const ofStepInJob = (jobName) => {
        const kind = ofJob(jobName);
        return kind === 'setup' ? 'other' : kind;
    };
    return { ofJob, ofStep: (stepName, jobName) => kindOf(stepName) ?? ofStepInJob(jobName) };
}
/** `test` of `call / test (ubuntu-latest, 22)`: a leg's values and the caller's name say nothing of the job. */
function ownName(jobName) {
    const name = jobName.slice(jobName.lastIndexOf(' / ') + 1);
    return name.replace(/ \([^()]*\)$/, '').trim();
}
function remember(find) {
    const known = new Map();
    return (name) => {
        const answer = known.get(name) ?? { found: find(name) };
        known.set(name, answer);
        return answer.found;
    };
}

// EXTERNAL MODULE: ./lib/core/vitals/time-split.js
var time_split = __webpack_require__(96119);
;// CONCATENATED MODULE: ./lib/core/vitals/signs.js















/** What is known beyond the results of runs. `runs` are all that count, as far back as is known without a hole. */
function signsOf(runs, scene, question) {
    const { settings, includes } = question;
    const { history, from } = scene;
    const inWindow = runs.filter(({ createdAt }) => createdAt >= from);
    const kinds = stepKinds(settings.steps);
    // One workflow at a time: the executions of all times and workflows take more room than all else together.
    const workflows = [...Map.groupBy(runs, ({ workflowId }) => workflowId).values()].map((ofWorkflow) => signsOfWorkflow(ofWorkflow, scene, settings.tariff));
    const jobs = workflows.flatMap((workflow) => workflow.jobs);
    const executions = jobs.flatMap((job) => job.executions);
    const isRequired = (workflow) => settings.workflows.some(({ required, matches }) => required && matches(workflow));
    return {
        basis: (0,time_split/* basisOf */.gp)(inWindow, history),
        branches: branchRates(inWindow, scene),
        events: eventRates(inWindow),
        jobs: jobVitalsOf(jobs, kinds, scene),
        time: (0,time_split/* timeVitalsOf */.cM)(inWindow, jobs, kinds, scene),
        feedback: (0,feedback/* feedbackOf */.X)(inWindow, history),
        recovery: (0,recovery/* recoveryOf */.rU)(runs, scene),
        detection: (0,recovery/* detectionOf */.PT)(history.raised, scene),
        slowdowns: workflows.flatMap(({ slowdowns }) => slowdowns).toSorted(mostGrownFirst),
        slowerSteps: workflows.flatMap(({ slowerSteps }) => slowerSteps).toSorted(mostGrownFirst),
        flakyJobs: workflows.flatMap(({ flakyJobs }) => flakyJobs).toSorted(flakiestFirst),
        silentFailures: silentFailuresOf({ runs, jobs }, scene, { includes, isRequired }),
        schedules: schedulesOf(scene, question),
        cost: (0,cost/* costOf */.h)(workflows.flatMap(({ charges }) => charges), settings.tariff.currency),
        deprecations: deprecationsOf(executions, scene),
        runners: runnerTroubles(executions, scene),
    };
}
/** What takes all executions that are known of a workflow, and those of the window by job. */
function signsOfWorkflow(runs, scene, tariff) {
    const jobs = (0,executions_by_job/* executionsByJob */.GX)((0,executions/* executionsOf */.t)(runs, scene.history));
    const isRecent = ({ run }) => run.createdAt >= scene.from;
    return {
        ...slowdownsOf(jobs, scene),
        flakyJobs: flakyJobsOf(jobs, scene),
        charges: [...(0,cost/* chargesOf */.j)(jobs, runs, scene, tariff)],
        jobs: jobs.map((job) => ({ ...job, executions: job.executions.filter(isRecent) })),
    };
}
/** Of the watched workflows, and of our own: whoever watches must be watched. */
function schedulesOf(scene, question) {
    const { includes, ownWorkflowPath } = question;
    return (0,schedule_vitals/* scheduleVitalsOf */.Q)(scene, question).filter(({ workflowId: id = 0, name, path }) => path === ownWorkflowPath || includes({ id, name, path }));
}

// EXTERNAL MODULE: ./lib/core/vitals/vitals.js
var vitals = __webpack_require__(18116);
// EXTERNAL MODULE: ./lib/core/vitals/workflow-runs.js
var workflow_runs = __webpack_require__(51089);
;// CONCATENATED MODULE: ./lib/core/vitals/look.js











function lookAt(history, question) {
    const { now, thresholds, settings, defaultBranch: branch, repositoryUrl } = question;
    // A day in which the clock is put forward or back is no whole number of them.
    const lookback = Math.round(question.lookbackDays * model/* DAY */.d_);
    const from = now - lookback;
    const scene = { ...question, history, from, previousFrom: from - lookback };
    const reach = (0,workflow_runs/* reachOf */.x)(history, now, scene.previousFrom);
    const groups = (0,workflow_runs/* workflowRuns */.A)(history, question, reach);
    const runs = groups.flatMap((group) => group.runs);
    const stretches = groups.flatMap((group) => group.stretches);
    const overall = (0,vitals/* vitalsOf */.X)(runs, stretches, scene);
    const workflows = workflowsOf(groups, scene);
    const signs = signsOf(runs, scene, question);
    const coverage = (0,coverage_vitals/* coverageVitals */.Y)(history.coverage, { now, lookback });
    const dependencies = dependencyVitals(history.dependencies, { repositoryUrl, now });
    const measured = { ...scene, overall, signs, coverage, runs, stretches, minRuns: thresholds.minRuns };
    const past = kpiWindows({ ...measured, lookback, reach: history.covered.at(-1)?.from ?? now });
    const kpis = withWindows((0,kpis_kpis/* kpisOf */.N)((0,figures/* figuresOf */.h)(measured, settings.targets), settings.targets), past);
    const watched = watchedIn(history, question);
    const parts = { signs, coverage, dependencies, kpis };
    const found = { ...parts, workflows, watched, stretches, repositoryUrl, branch, thresholds };
    return { ...parts, scene, reach, groups, runs, overall, workflows, cases: casesOf(found, settings) };
}
/** The workflows that count, by id, also those that GitHub lists and of which no run is known. */
function watchedIn({ listed, workflows }, { includes }) {
    const all = [...listed.values(), ...workflows.values()];
    return new Map(all.filter(includes).map((workflow) => [workflow.id, workflow]));
}
/** Those with a run in the window, or with something left to mend. */
function workflowsOf(groups, scene) {
    return groups
        .map(({ workflow, runs, stretches }) => ({
        ...nameOf(workflow, scene.repositoryUrl),
        ...(0,vitals/* vitalsOf */.X)(runs, stretches, scene),
    }))
        .filter(({ runs, recovery, recentFailures }) => runs > 0 || recovery.open.length > 0 || recentFailures.runs > 0)
        .toSorted(look_worstFirst);
}
function nameOf({ id, name, path }, repositoryUrl) {
    return { id, name, path, url: (0,pages/* workflowUrl */.p)(repositoryUrl, path) };
}
/** Red ones first, then by how few runs passed, then by name, which two workflows may share. */
function look_worstFirst(a, b) {
    return (Number(b.onDefaultBranch.state === 'red') - Number(a.onDefaultBranch.state === 'red') ||
        (a.successRate.final.percent ?? 101) - (b.successRate.final.percent ?? 101) ||
        (a.name === b.name ? a.id - b.id : a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/core/backtest/candidates.js
var backtest_candidates = __webpack_require__(46997);
// EXTERNAL MODULE: ./lib/core/history/jobs-by-attempt.js + 1 modules
var jobs_by_attempt = __webpack_require__(20257);
;// CONCATENATED MODULE: ./lib/core/backtest/history-at.js


/**
 * What was known of runs, jobs, schedules, coverage and alerts at a moment. Workflows and their files are as they are
 * today: how they were is not remembered.
 */
function historyAt(history, at) {
    const runs = new Map();
    for (const [id, run] of history.runs) {
        const known = runAt(run, at);
        if (known)
            runs.set(id, known);
    }
    const hasEnded = (key) => {
        const [id = 0, number] = key.split('/').map(Number);
        const attempt = runs.get(id)?.attempts.find((one) => one.number === number);
        return attempt?.conclusion !== undefined;
    };
    return {
        ...history,
        runs,
        jobs: (0,jobs_by_attempt/* keepJobs */.yy)(history.jobs, hasEnded),
        covered: history.covered.flatMap(({ from, to }) => (from <= at ? [{ from, to: Math.min(to, at) }] : [])),
        files: new Map([...history.files].map(([path, seen]) => [path, fileAt(seen, path, { history, at })])),
        coverage: new Map([...history.coverage].filter(([readAt]) => readAt <= at)),
        raised: new Map([...history.raised].filter(([, alert]) => alert.at <= at)),
    };
}
/**
 * With its schedules only if they had been seen by then and their workflow is active today: since when it is not, nobody
 * knows.
 */
function fileAt(seen, path, { history, at }) {
    const { file } = seen;
    const isActive = [...history.listed.values()].some((one) => one.path === path && one.state === 'active');
    const since = history.schedules.get((0,history_history/* scheduleKey */.rW)(path, file.schedules))?.from ?? Number.POSITIVE_INFINITY;
    return isActive && since <= at ? seen : { ...seen, file: { ...file, schedules: [] } };
}
function runAt(run, at) {
    if (run.createdAt > at)
        return undefined;
    const attempts = run.attempts.filter(({ startedAt }) => startedAt <= at).map((one) => attemptAt(one, at));
    return attempts.length > 0 ? { ...run, attempts } : undefined;
}
function attemptAt(attempt, at) {
    const { number, startedAt, updatedAt } = attempt;
    return updatedAt <= at ? attempt : { number, startedAt, updatedAt: startedAt, conclusion: undefined };
}

;// CONCATENATED MODULE: ./lib/core/backtest/daily-replay.js







/** Steps and annotations are kept for four weeks; a window of a week before the first look is among them. */
const MAX_DAYS = 21;
/** Each look goes over all runs; so many in all take some seconds. */
const MAX_LOOKED = 500_000;
/**
 * Replays the rules that need more than runs, as if somebody had looked once a day at the same hour: those about jobs,
 * their annotations, schedules and coverage. Each day is looked at with what was known then, and with the workflow files
 * of today. What depends on alerts and pull requests that are open now cannot be replayed.
 */
function dailyReplay(history, question) {
    const looks = daysOf(history, question).map((now) => lookAt(historyAt(history, now), { ...question, now }).cases);
    const replayed = looks.length === 0 ? [] : rules.rules.filter(({ needs }) => replayable.has(needs));
    return { days: looks.length, rules: replayed.flatMap((rule) => ruleReplay(rule, looks, question)) };
}
const replayable = new Set(['jobs', 'annotations', 'workflow-files', 'coverage']);
/** The newest days, the oldest first, of whose windows all runs are known. */
function daysOf({ runs, covered }, { now, lookbackDays }) {
    const known = now - (covered.at(-1)?.from ?? now) - lookbackDays * model/* DAY */.d_;
    const affordable = Math.floor(MAX_LOOKED / Math.max(1, runs.size));
    const count = Math.max(0, Math.min(MAX_DAYS, affordable, Math.floor(known / model/* DAY */.d_) + 1));
    return Array.from({ length: count }, (_, i) => now - (count - 1 - i) * model/* DAY */.d_);
}
function ruleReplay(rule, looks, question) {
    const { settings, thresholds } = question;
    const policy = (0,alerts_policy/* policyOf */.U)(rule, settings, thresholds);
    if (policy === 'off')
        return [];
    const outcomeWith = (threshold) => {
        const own = { ...settings.rules, [rule.id]: { severity: policy.severity, threshold } };
        const changed = { ...question, settings: { ...settings, rules: own } };
        return { threshold, raised: begunIn(looks.map((look) => alertsIn(look, rule, changed))) };
    };
    const { id, title, unit } = rule;
    const candidates = (0,backtest_candidates/* candidatesFor */._)(rule, policy.threshold).map(outcomeWith);
    return [{ rule: id, title, unit, current: outcomeWith(policy.threshold), candidates }];
}
/** How many alerts were there on a day and not on the day before. */
function begunIn(days) {
    return days.reduce((sum, day, i) => sum + day.difference(days[i - 1] ?? new Set()).size, 0);
}
/** The alerts of one rule on one day, by workflow and subject. */
function alertsIn({ workflows, repository }, rule, question) {
    const { settings, thresholds } = question;
    if (rule.about === 'repository') {
        const policy = (0,alerts_policy/* policyOf */.U)(rule, settings, thresholds);
        return new Set(breaches(rule, policy, (threshold) => rule.readings(repository, threshold)));
    }
    return new Set(workflows.flatMap((workflow) => {
        const policy = (0,alerts_policy/* policyOf */.U)(rule, settings, thresholds, workflow);
        const it = { ...workflow, thresholdOf: () => thresholds.maxDurationIncrease };
        const subjects = breaches(rule, policy, (threshold) => rule.readings(it, threshold));
        return subjects.map((subject) => `${workflow.path} ${subject}`);
    }));
}
function breaches(rule, policy, readings) {
    if (policy === 'off')
        return [];
    return readings(policy.threshold)
        .filter(({ value, threshold = policy.threshold }) => (0,alerts_rule/* isBreach */.G)(rule, value, threshold))
        .map(({ subject }) => `${subject}`);
}

// EXTERNAL MODULE: ./lib/core/backtest/tuning.js + 7 modules
var backtest_tuning = __webpack_require__(71801);
;// CONCATENATED MODULE: ./lib/core/dependencies/unread.js


/** The two parts, what each needs, and the rule that people switch off who do not want it. */
const parts = {
    vulnerabilities: {
        what: 'Vulnerable dependencies',
        rule: 'vulnerability',
        permission: 'vulnerability-alerts: read',
    },
    updates: {
        what: 'Dependencies behind',
        rule: 'dependencies-behind',
        permission: 'pull-requests: read',
    },
};
/** Why parts were not measured, at every look and not only when they were asked for. Nothing of a part whose rule is off. */
function unreadDependencies(seen, { rules, now }) {
    if (!seen)
        return [];
    return ['vulnerabilities', 'updates'].flatMap((name) => {
        const { what, rule, permission } = parts[name];
        const part = seen[name];
        if (rules[rule] === 'off')
            return [];
        if (typeof part === 'string')
            return [{ what, why: reasonInWords(part, permission) }];
        return now - seen.seenAt > MAX_AGE
            ? [{ what, why: `GitHub has not told it since ${(0,words/* isoDate */._$)(seen.seenAt)}.` }]
            : [];
    });
}
function reasonInWords(reason, permission) {
    switch (reason) {
        case 'forbidden':
            return `It needs \`${permission}\`.`;
        case 'switched-off':
            return 'No alert is open, and GitHub does not say that Dependabot alerts are switched on.';
        case 'failed':
            return 'GitHub could not answer this when it was last asked.';
    }
}

;// CONCATENATED MODULE: ./lib/core/vitals/trend.js



/** One entry for each UTC day from `from` to `to`, also for days without runs. */
function trendOf(runs, from, to) {
    const byDay = Map.groupBy(runs.filter((run) => run.createdAt >= from && run.createdAt <= to), (run) => Math.floor(run.createdAt / model/* DAY */.d_));
    const first = Math.floor(from / model/* DAY */.d_);
    return Array.from({ length: Math.floor(to / model/* DAY */.d_) - first + 1 }, (_, i) => {
        const { runs, final, duration } = (0,measures/* measure */.xP)(byDay.get(first + i) ?? []);
        return {
            date: (0,words/* isoDate */._$)((first + i) * model/* DAY */.d_),
            runs,
            final,
            ...(duration.p50 !== undefined && { p50Seconds: duration.p50 }),
        };
    });
}

;// CONCATENATED MODULE: ./lib/core/vitals/assess.js









/** Two windows of runs, judged. Pure: the same history and question give the same report. */
function assessHealth(history, question) {
    const { now, lookbackDays, thresholds, settings, repositoryUrl } = question;
    const look = lookAt(history, question);
    const { overall, kpis, workflows, signs, coverage, dependencies } = look;
    const { from, previousFrom } = look.scene;
    const alerts = raiseAlerts(look.cases, settings, thresholds);
    return {
        schemaVersion: 1,
        mode: 'health-check',
        repository: question.repository,
        repositoryUrl,
        defaultBranch: question.defaultBranch,
        generatedAt: (0,words/* isoTime */.Ly)(now),
        status: statusOf(alerts, overall, question),
        ...(question.runsMissing && { partial: true }),
        window: { from: (0,words/* isoTime */.Ly)(from), to: (0,words/* isoTime */.Ly)(now), days: lookbackDays },
        previousWindow: { from: (0,words/* isoTime */.Ly)(previousFrom), to: (0,words/* isoTime */.Ly)(from - 1), days: lookbackDays },
        thresholds,
        overall,
        kpis,
        workflows,
        alerts,
        signs,
        ...(coverage && { coverage }),
        ...(dependencies && { dependencies }),
        ...(question.suggestThresholds && { tuning: tuned(look, history, question) }),
        trend: trendOf(look.runs, from, now),
        notMeasured: [...question.gaps, ...unreadDependencies(history.dependencies, { ...settings, now })],
    };
}
function tuned({ groups, reach }, history, question) {
    const { now, lookbackDays, thresholds, settings, defaultBranch } = question;
    const tuning = (0,backtest_tuning/* tuningOf */.J)(groups, {
        branch: defaultBranch,
        lookback: Math.round(lookbackDays * model/* DAY */.d_),
        thresholds,
        settings,
        from: reach,
        now,
        wantedFalsePercent: settings.targets['false-positives'],
    });
    const daily = dailyReplay(history, question);
    const order = rules.rules.map(({ id }) => id);
    const replayed = [...tuning.rules, ...daily.rules];
    return {
        ...tuning,
        days: daily.days,
        rules: replayed.toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule)),
    };
}
/** Few runs, or runs that could not be read, never make a pipeline healthy; what was found wrong stays wrong. */
function statusOf(alerts, overall, question) {
    if (alerts.some(({ severity }) => severity === 'critical'))
        return 'unhealthy';
    if (alerts.some(({ severity }) => severity === 'warning'))
        return 'degraded';
    const enough = overall.successRate.final.total >= question.thresholds.minRuns;
    return enough && !question.runsMissing ? 'healthy' : 'unknown';
}


/***/ }),

/***/ 89072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ chargesOf),
  h: () => (/* binding */ costOf)
});

// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/vitals/execution-time.js
var execution_time = __webpack_require__(74259);
// EXTERNAL MODULE: ./lib/core/vitals/prices.js
var prices = __webpack_require__(31113);
// EXTERNAL MODULE: ./lib/core/vitals/runner-label.js
var runner_label = __webpack_require__(5850);
;// CONCATENATED MODULE: ./lib/core/vitals/superseded.js
/**
 * Tells whether an attempt was cancelled because a newer run took its place, as `concurrency` with `cancel-in-progress`
 * does: it was cancelled, and a newer run of the same workflow, event and branch was created while it lasted. What ran
 * into its time limit was not cancelled.
 */
function supersededAmong(runs) {
    let lines;
    return (run, attemptNumber) => {
        const attempt = run.attempts.find(({ number }) => number === attemptNumber);
        if (attempt?.conclusion !== 'cancelled' || attempt.hitTimeLimit)
            return false;
        // Few attempts were cancelled; most runs need not be put in lines at all.
        lines ??= linesOf(runs);
        const newest = newestBy(lines.get(lineOf(run)) ?? [], attempt.updatedAt);
        return newest !== undefined && inOrder(newest, run) > 0 && newest.createdAt >= attempt.startedAt;
    };
}
function linesOf(runs) {
    return new Map([...Map.groupBy(runs, lineOf)].map(([line, of]) => [line, of.toSorted(inOrder)]));
}
function lineOf({ workflowId, event, branch, fromFork }) {
    return `${workflowId} ${event} ${fromFork} ${branch ?? ''}`;
}
function inOrder(a, b) {
    return a.createdAt - b.createdAt || a.id - b.id;
}
/** The last of some ordered runs that was created by then: a binary search, since a busy branch has thousands. */
function newestBy(runs, time) {
    let [low, high] = [0, runs.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((runs[middle]?.createdAt ?? 0) <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return runs[low - 1];
}

;// CONCATENATED MODULE: ./lib/core/vitals/cost.js





/**
 * The sum of charges, an estimate. GitHub's own bill differs by what is included in a plan, and is nothing for public
 * repositories on standard runners.
 */
function costOf(charges, currency) {
    const total = nothing();
    const wasted = { failures: nothing(), reruns: nothing(), superseded: nothing() };
    const workflows = new Map();
    let unpricedJobs = 0;
    for (const charge of charges) {
        const ofWorkflow = workflows.get(charge.workflowId) ?? nothing();
        workflows.set(charge.workflowId, ofWorkflow);
        add(total, charge);
        add(ofWorkflow, charge);
        if (charge.waste)
            add(wasted[charge.waste], charge);
        if (charge.perMinute === undefined)
            unpricedJobs++;
    }
    return {
        currency,
        total: partOf(total),
        failures: partOf(wasted.failures),
        reruns: partOf(wasted.reruns),
        superseded: partOf(wasted.superseded),
        workflows: [...workflows]
            .map(([workflowId, sum]) => ({ workflowId, ...partOf(sum) }))
            .toSorted((a, b) => b.price - a.price || b.minutes - a.minutes || a.workflowId - b.workflowId),
        unpricedJobs,
    };
}
/**
 * What each execution of runs in the window costs: its minutes rounded up, times the price of its runner. Jobs that were
 * skipped or never started cost nothing and are left out. `runs` are all that are known, to tell which of them replaced
 * another.
 */
function* chargesOf(jobs, runs, { history, from }, tariff = prices/* publishedPrices */.Tm) {
    const isSuperseded = supersededAmong(runs);
    for (const job of jobs) {
        const priceOf = priceList((0,runner_label/* usualLabel */.l)(job, history), tariff);
        for (const execution of job.executions) {
            const seconds = execution.run.createdAt >= from ? (0,execution_time/* executionSeconds */.K)(execution.job) : undefined;
            if (seconds === undefined)
                continue;
            yield {
                workflowId: job.workflowId,
                runId: execution.run.id,
                waste: wasteIn(execution, isSuperseded),
                minutes: Math.ceil(seconds / model/* MINUTE */.pY),
                perMinute: priceOf(execution.job.runner),
            };
        }
    }
}
/** The first that fits: a job that failed when it was run again counts as a failure. */
function wasteIn({ run, attempt, job }, isSuperseded) {
    if ((0,model/* outcomeOf */.sG)(job) === 'failed')
        return 'failures';
    if (attempt > 1)
        return 'reruns';
    return isSuperseded(run, attempt) ? 'superseded' : undefined;
}
/** Prices of one job's runners in millionths, each looked up once. */
function priceList(usual, tariff) {
    const known = new Map();
    return (runner = usual) => {
        if (runner === undefined)
            return undefined;
        if (!known.has(runner)) {
            const price = (0,prices/* pricePerMinute */.Bw)(runner, tariff);
            known.set(runner, price === undefined ? undefined : Math.round(price * 1e6));
        }
        return known.get(runner);
    };
}
function nothing() {
    return { jobs: 0, minutes: 0, millionths: 0 };
}
function add(sum, { minutes, perMinute = 0 }) {
    sum.jobs += 1;
    sum.minutes += minutes;
    sum.millionths += minutes * perMinute;
}
function partOf({ jobs, minutes, millionths }) {
    return { jobs, minutes, price: millionths / 1e6 };
}


/***/ }),

/***/ 74259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ executionSeconds),
/* harmony export */   g: () => (/* binding */ executionTime)
/* harmony export */ });
/**
 * When a job ran on a runner; `undefined` for one that did not, or of which no end is known. Of a job that was cancelled
 * in the queue GitHub gives the time it waited as if it had run: that it has no step at all gives it away, where
 * steps are known. https://github.com/actions/runner/issues/4684
 */
function executionTime({ conclusion, startedAt, completedAt, steps, }) {
    if (completedAt === undefined || completedAt < startedAt || conclusion === 'skipped')
        return undefined;
    if (steps?.length === 0 && conclusion !== 'success')
        return undefined;
    return { from: startedAt, to: completedAt };
}
function executionSeconds(job) {
    const time = executionTime(job);
    return time && time.to - time.from;
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


/***/ }),

/***/ 7168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ feedbackOf),
/* harmony export */   h: () => (/* binding */ firstRedOf)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36773);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57206);
/* harmony import */ var _lengths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29226);



/** A push sets off its workflows within seconds. What comes later at the same commit is another occasion. */
const SAME_PUSH = 10 * _model_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
/**
 * What people learn of a commit and how soon, by its runs of events `push` and `pull_request` that began together. Only
 * first attempts count: whoever runs a job again has had the feedback already, and a rerun hours later makes it no
 * slower. So a commit that was red and passed when run again was red. A commit of which a run's first attempt is not
 * known is left out, since nobody knows what it said.
 */
function feedbackOf(runs, history) {
    const pushes = [
        ...Map.groupBy(runs.filter(({ event }) => event === 'push' || event === 'pull_request'), ({ sha }) => sha).values(),
    ]
        .flatMap(inPushes)
        .flatMap((push) => verdictOf(push, history) ?? []);
    return {
        commits: pushes.length,
        firstRed: (0,_lengths_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthsOf */ .n)(pushes.flatMap(({ firstRed }) => firstRed ?? [])),
        allGreen: (0,_lengths_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthsOf */ .n)(pushes.flatMap(({ allGreen }) => allGreen ?? [])),
    };
}
/** As in `feedbackOf`, which has to look at every push for it: to the first bad news alone. */
function firstRedOf(runs, history) {
    const isRed = (run) => run.attempts.some((attempt) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(attempt) === 'failed');
    const commits = new Set(runs.filter(isRed).map(({ sha }) => sha));
    return feedbackOf(runs.filter(({ sha }) => commits.has(sha)), history).firstRed;
}
/** A pull request opened days after the push, or a branch merged by fast-forward, tests the same commit anew. */
function inPushes(runs) {
    const pushes = [];
    for (const run of runs.toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)) {
        const push = pushes.at(-1);
        if (push?.[0] && run.createdAt - push[0].createdAt <= SAME_PUSH)
            push.push(run);
        else
            pushes.push([run]);
    }
    return pushes;
}
/** `undefined` where it is not known. A push that is neither red nor all green had no verdict: it was superseded, say. */
function verdictOf(push, { jobs }) {
    const start = push[0]?.createdAt ?? 0;
    const firsts = push.flatMap((run) => {
        const attempt = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttempt */ .IA)(run);
        return attempt ? [{ attempt, jobs: jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptKey */ .jX)(run.id, 1)) ?? [] }] : [];
    });
    if (firsts.length < push.length)
        return undefined;
    const red = firsts.filter(({ attempt }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(attempt) === 'failed').map(firstFailure);
    const first = earliest(red);
    if (first !== undefined)
        return { firstRed: Math.max(0, first - start) };
    const last = latest(firsts.filter(({ attempt }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(attempt) === 'passed').map(endOf));
    const complete = firsts.every(({ attempt }) => isSaid(attempt));
    return complete && last !== undefined ? { allGreen: Math.max(0, last - start) } : {};
}
/** End of the first job that failed, which people see while the others go on; of the attempt where none is known. */
function firstFailure({ attempt, jobs }) {
    const ends = jobs.flatMap((job) => ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(job) === 'failed' ? (job.completedAt ?? []) : []));
    return earliest(ends) ?? attempt.updatedAt;
}
/** End of the last job: GitHub touches an attempt's own time later, when its logs are deleted for instance. */
function endOf({ attempt, jobs }) {
    const ends = jobs.flatMap(({ completedAt }) => completedAt ?? []);
    return latest(ends) ?? attempt.updatedAt;
}
/** A skipped or neutral run has said all it had to say; a cancelled or waiting one has not. */
function isSaid(attempt) {
    const conclusion = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .conclusionOf */ .vu)(attempt);
    return conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral';
}
function earliest(times) {
    return times.reduce((best = Number.POSITIVE_INFINITY, time) => Math.min(best, time), undefined);
}
function latest(times) {
    return times.reduce((best = Number.NEGATIVE_INFINITY, time) => Math.max(best, time), undefined);
}


/***/ }),

/***/ 29226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lengthsOf)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44878);

/** Mean, median and 95th percentile of some lengths of time, as a report says them: nothing of none. */
function lengthsOf(seconds) {
    const { count, mean, p50, p95 } = (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .durationsOf */ .D)(seconds);
    if (mean === undefined || p50 === undefined || p95 === undefined)
        return { count };
    return { count, meanSeconds: mean, p50Seconds: p50, p95Seconds: p95 };
}


/***/ }),

/***/ 84286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y1: () => (/* binding */ failuresSince),
/* harmony export */   sQ: () => (/* binding */ passedOnRerun),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57206);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44878);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);



function measure(runs) {
    const latest = runs.map(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7);
    const first = runs.flatMap((run) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttempt */ .IA)(run) ?? []);
    return {
        runs: runs.length,
        attempts: latest.reduce((sum, attempt) => sum + attempt.number, 0),
        unfinished: latest.filter((attempt) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(attempt) === 'unfinished').length,
        conclusions: countConclusions(latest.map(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)),
        firstAttempt: (0,_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .rateOf */ .M)(...tally(first.map(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG))),
        firstAttemptUnknown: runs.length - first.length,
        final: (0,_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .rateOf */ .M)(...tally(latest.map(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG))),
        passedOnRerun: runs.filter(passedOnRerun).length,
        duration: (0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .durationsOf */ .D)(latest
            .filter((attempt) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(attempt) === 'passed')
            .flatMap((attempt) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .durationOf */ .cf)(attempt) ?? [])),
    };
}
/** Runs that failed in the end, at or after `since`. */
function failuresSince(runs, since) {
    return runs.filter((run) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run)) === 'failed' && (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run).updatedAt >= since);
}
function passedOnRerun(run) {
    return ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run)) === 'passed' &&
        run.attempts.some((attempt) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(attempt) === 'failed'));
}
function tally(outcomes) {
    const good = outcomes.filter((outcome) => outcome === 'passed').length;
    return [good, good + outcomes.filter((outcome) => outcome === 'failed').length];
}
function countConclusions(found) {
    const counts = Object.fromEntries(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusions */ .fy.map((name) => [name, 0]));
    for (const conclusion of found)
        if (conclusion)
            counts[conclusion]++;
    return counts;
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rateOf)
/* harmony export */ });
/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054;
/**
 * The rate of `good` in `total`, with its Wilson score interval, which stays inside 0 to 100 and is honest for
 * few runs: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927.
 */
function rateOf(good, total) {
    if (total === 0)
        return { good, total, percent: undefined, low: undefined, high: undefined };
    const share = good / total;
    // Not 100 * share, which makes 57 of 100 a little less than 57 and so below a limit of 57.
    const percent = (100 * good) / total;
    const spread = (Z * Z) / total;
    const centre = (share + spread / 2) / (1 + spread);
    const half = (Z * Math.sqrt((share * (1 - share)) / total + spread / (4 * total))) / (1 + spread);
    return {
        good,
        total,
        percent,
        low: Math.max(0, Math.min(percent, 100 * (centre - half))),
        high: Math.min(100, Math.max(percent, 100 * (centre + half))),
    };
}


/***/ }),

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ detectionOf),
/* harmony export */   rU: () => (/* binding */ recoveryOf)
/* harmony export */ });
/* unused harmony export MAX_RECOVERIES */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57206);
/* harmony import */ var _incidents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59888);
/* harmony import */ var _lengths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29226);



const MAX_RECOVERIES = 20;
/**
 * How long branches stayed red, per workflow: the default branch first, then those that are red, then the slowest. `runs` are
 * all that are known, so that a stretch that began before the window is measured whole. Of other branches than the
 * default one a red end counts as open only if it failed in the window: most were given up and deleted.
 */
function recoveryOf(runs, scene) {
    const isDefault = ({ branch }) => branch === scene.defaultBranch;
    return linesOf(runs, scene.defaultBranch)
        .flatMap((line) => recoveryOfLine(line, scene) ?? [])
        .toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)) ||
        (b.openForSeconds ?? -1) - (a.openForSeconds ?? -1) ||
        (b.closed.meanSeconds ?? 0) - (a.closed.meanSeconds ?? 0) ||
        a.workflowId - b.workflowId ||
        (a.branch < b.branch ? -1 : 1))
        .slice(0, MAX_RECOVERIES);
}
/** Forks' branches may be called like ours and are nobody's to mend here. */
function linesOf(runs, defaultBranch) {
    const own = runs.filter((run) => !run.fromFork && (run.branch !== defaultBranch || (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .onDefaultBranch */ .Lt)(run, defaultBranch)));
    return [...Map.groupBy(own, ({ workflowId }) => workflowId)].flatMap(([workflowId, ofWorkflow]) => [...Map.groupBy(ofWorkflow, ({ branch }) => branch)].flatMap(([branch, ofBranch]) => branch === undefined ? [] : [{ workflowId, branch, runs: ofBranch }]));
}
function recoveryOfLine({ workflowId, branch, runs }, { from, now, defaultBranch }) {
    if (!runs.some((run) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run)) === 'failed'))
        return undefined;
    const isOpen = ({ until, lastRun }) => until === undefined && (branch === defaultBranch || (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(lastRun).updatedAt >= from);
    const stretches = (0,_incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .redStretches */ .dI)(runs, branch);
    const closed = stretches.flatMap(({ since, until }) => until !== undefined && until >= from ? [until - since] : []);
    const open = stretches.find(isOpen);
    if (closed.length === 0 && !open)
        return undefined;
    return {
        workflowId,
        branch,
        closed: (0,_lengths_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthsOf */ .n)(closed),
        ...(open && { openForSeconds: Math.max(0, now - open.since) }),
    };
}
/**
 * From the end of the run that gave rise to an alert to the alert, of alerts first raised in the window. Those that no
 * single run gave rise to, such as a stale schedule's, are not among them.
 */
function detectionOf(raised, { from, now }) {
    return (0,_lengths_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthsOf */ .n)([...raised.values()].flatMap((alert) => detectionSeconds(alert, from, now) ?? []));
}
function detectionSeconds({ at, causedAt }, from, now) {
    if (causedAt === undefined || at < from || at > now)
        return undefined;
    return Math.max(0, at - causedAt);
}


/***/ }),

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ usualLabel)
/* harmony export */ });
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84241);

/**
 * The runner a job most likely had where its execution does not say, as jobs read over GraphQL do not: that of the
 * newest execution that does, else the one its workflow file plans. Labels joined by commas.
 */
function usualLabel({ workflowId, name, executions }, { workflows, files }) {
    let newest;
    for (const { job } of executions)
        if (job.runner !== undefined && (!newest || isLater(job, newest)))
            newest = job;
    if (newest)
        return newest.runner;
    const file = files.get(workflows.get(workflowId)?.path ?? '')?.file;
    return file && (0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedJobOf */ .l)(file, name)?.runner;
}
function isLater(a, b) {
    return (a.startedAt - b.startedAt || a.id - b.id) > 0;
}


/***/ }),

/***/ 26558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ scheduleVitalsOf)
});

// EXTERNAL MODULE: ./lib/core/history/history.js + 1 modules
var history_history = __webpack_require__(36773);
// EXTERNAL MODULE: ./lib/core/pages.js
var pages = __webpack_require__(84695);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
;// CONCATENATED MODULE: ./lib/core/schedules/fields.js
/** The five fields of a cron expression: which numbers each allows, and which a text chooses. */
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/**
 * As GitHub documents them; the day of the week ends with 6, there is no 7.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const fields = {
    minute: { name: 'minute', min: 0, max: 59, words: [] },
    hour: { name: 'hour', min: 0, max: 23, words: [] },
    day: { name: 'day of the month', min: 1, max: 31, words: [] },
    month: { name: 'month', min: 1, max: 12, words: months },
    weekday: { name: 'day of the week', min: 0, max: 6, words: weekdays },
};
/** Reads `*`, `5`, `MON`, `1-5`, a step behind any of them, and lists. */
function choiceOf(field, text) {
    const numbers = new Set();
    for (const part of text.split(',')) {
        const range = rangeOf(field, part);
        if (typeof range === 'string')
            return { kind: 'unreadable', reason: `${field.name}: ${range}` };
        for (let n = range.from; n <= range.to; n += range.step)
            numbers.add(n);
    }
    return { kind: 'numbers', numbers };
}
/** One part of a list, or the reason why it is none. */
function rangeOf(field, part) {
    const [bounds = '', stepText, ...rest] = part.split('/');
    if (rest.length > 0)
        return `${quoted(part)} has more than one step`;
    const step = stepText === undefined ? 1 : numberIn(stepText);
    if (step === undefined || step < 1 || step > field.max) {
        return `the step of ${quoted(part)} is not a number from 1 to ${field.max}`;
    }
    const range = boundsOf(field, bounds);
    if (typeof range === 'string')
        return range;
    return { ...range, to: stepText !== undefined && range.from === range.to ? field.max : range.to, step };
}
/**
 * First and last of a range. Of a single number with a step GitHub says that it goes on to the end of the field
 * (`20/15` is 20, 35 and 50); of `20-20/15` it says nothing, and the conformance data read it alike.
 */
function boundsOf(field, text) {
    if (text === '*')
        return { from: field.min, to: field.max };
    const [first = '', last = first, ...rest] = text.split('-');
    if (rest.length > 0)
        return `${quoted(text)} is not a range`;
    const from = valueIn(field, first);
    const to = valueIn(field, last);
    if (from === undefined || to === undefined) {
        return `${quoted(text)} is not within ${field.min} and ${field.max}${field.words.length > 0 ? ' or a name' : ''}`;
    }
    return from > to ? `the range ${quoted(text)} runs backwards` : { from, to };
}
function valueIn(field, text) {
    const word = field.words.indexOf(text.toUpperCase());
    const value = word === -1 ? numberIn(text) : field.min + word;
    return value !== undefined && value >= field.min && value <= field.max ? value : undefined;
}
/** Plain digits only: no sign, no fraction, no `0x`, no digits of other scripts. */
const numberIn = (text) => (/^[0-9]{1,4}$/.test(text) ? Number(text) : undefined);
/** At most 20 characters of a stranger's text, in quotation marks. */
function quoted(text) {
    return `"${text.length > 20 ? `${text.slice(0, 20).toWellFormed()}…` : text.toWellFormed()}"`;
}

// EXTERNAL MODULE: ./lib/core/schedules/time-zone.js
var time_zone = __webpack_require__(43824);
;// CONCATENATED MODULE: ./lib/core/schedules/cron.js


/** No expression that means something comes near it. */
const MAX_LENGTH = 1000;
/**
 * Reads the five fields GitHub documents, separated by spaces, and an IANA time zone. Anything else, `@daily` too,
 * is a reason in words. A date that never comes (`0 0 31 2 *`) is read, and never fires.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
function readCron(expression, timezone = 'UTC') {
    if (expression.length > MAX_LENGTH)
        return unreadable(`it has more than ${MAX_LENGTH} characters`);
    if (expression.startsWith('@'))
        return unreadable(`GitHub knows no aliases like ${quoted(expression)}`);
    const [minute, hour, day, month, weekday, ...more] = expression.split(/ +/);
    if (minute === undefined || hour === undefined || day === undefined)
        return wrongCount(expression);
    if (month === undefined || weekday === undefined || more.length > 0)
        return wrongCount(expression);
    const zone = (0,time_zone/* timeZone */.eB)(timezone);
    if (!zone)
        return unreadable(`${quoted(timezone)} is not an IANA time zone`);
    const texts = { minute, hour, day, month, weekday };
    const choices = {
        minute: choiceOf(fields.minute, minute),
        hour: choiceOf(fields.hour, hour),
        day: choiceOf(fields.day, day),
        month: choiceOf(fields.month, month),
        weekday: choiceOf(fields.weekday, weekday),
    };
    const wrong = Object.values(choices).find((choice) => choice.kind === 'unreadable');
    return wrong ?? { kind: 'cron', cron: assemble({ expression, zone, texts, choices }) };
}
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * The rules of Vixie's cron where POSIX is silent. A day needs one of the two day fields where both are restricted,
 * and both where one begins with `*`, with or without a step. A time of day is one where neither minute nor hour
 * begins with `*`.
 */
function assemble({ expression, zone, texts, choices }) {
    const hours = ascending(choices.hour);
    const days = ascending(choices.day);
    const dayRule = texts.day.startsWith('*') || texts.weekday.startsWith('*') ? 'both' : 'either';
    return {
        expression,
        zone,
        minutes: hours.flatMap((hour) => ascending(choices.minute).map((minute) => 60 * hour + minute)),
        days: new Set(days),
        months: new Set(ascending(choices.month).filter((month) => dayRule === 'either' || (days[0] ?? 32) <= (longest[month - 1] ?? 0))),
        weekdays: new Set(ascending(choices.weekday)),
        dayRule,
        pace: texts.minute.startsWith('*') || texts.hour.startsWith('*') ? 'interval' : 'time-of-day',
    };
}
const ascending = (choice) => choice.kind === 'numbers' ? [...choice.numbers].toSorted((a, b) => a - b) : [];
const unreadable = (reason) => ({ kind: 'unreadable', reason });
const wrongCount = (expression) => unreadable(`it has ${expression === '' ? 0 : expression.split(/ +/).length} fields, not five separated by spaces`);

// EXTERNAL MODULE: ./lib/core/schedules/calendar.js
var calendar = __webpack_require__(14422);
;// CONCATENATED MODULE: ./lib/core/schedules/firings.js



/** How far a firing is looked for. A 29 February on a given weekday comes once in 40 years, around 2100. */
const HORIZON_DAYS = 50 * 366;
/** Moments that can be asked about: years 1900 to 9900, far inside what dates can say. */
const [EARLIEST, LATEST] = [-2_208_988_800, 250_000_000_000];
/**
 * The first firing strictly after a moment: never the moment itself. `undefined` where there is none within 50
 * years, and for what is no moment.
 */
function nextFiring(cron, after) {
    return find(cron, after, 1);
}
/** The last firing strictly before a moment: never the moment itself. Else as `nextFiring`. */
function previousFiring(cron, before) {
    return find(cron, before, -1);
}
/**
 * Day by day on the wall clock. Near a change of the clock from the day before, because what was skipped comes later
 * than its date says; and where a clock goes back over midnight two days are mixed, so that a hit is compared with
 * the day behind it.
 */
function find(cron, at, direction) {
    if (!(at >= EARLIEST && at <= LATEST) || cron.months.size === 0)
        return undefined;
    const today = Math.floor((at + cron.zone.offsetAt(at)) / model/* DAY */.d_);
    const first = (0,time_zone/* constantOffset */.e$)(cron.zone, today) === undefined ? -1 : 0;
    for (let i = first; i <= HORIZON_DAYS; i++) {
        const day = today + direction * i;
        const hit = nearestOn(cron, day, at, direction);
        if (hit === undefined)
            continue;
        if ((0,time_zone/* constantOffset */.e$)(cron.zone, day) !== undefined)
            return hit;
        const other = nearestOn(cron, day + direction, at, direction);
        return other !== undefined && direction * (other - hit) < 0 ? other : hit;
    }
    return undefined;
}
function nearestOn(cron, day, at, direction) {
    if (!firesOn(cron, day))
        return undefined;
    const offset = (0,time_zone/* constantOffset */.e$)(cron.zone, day);
    if (offset === undefined) {
        const firings = rememberedFirings(cron, day);
        return direction === 1 ? firings.find((f) => f > at) : firings.findLast((f) => f < at);
    }
    const midnight = day * model/* DAY */.d_ - offset;
    const minute = nearestMinute(cron.minutes, (at - midnight) / model/* MINUTE */.pY, direction);
    return minute === undefined ? undefined : midnight + minute * model/* MINUTE */.pY;
}
/** The first of ascending minutes above a bound, or the last below it; by halves. */
function nearestMinute(minutes, bound, direction) {
    let [low, high] = [0, minutes.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const minute = minutes[middle] ?? 0;
        if (direction === 1 ? minute <= bound : minute < bound)
            low = middle + 1;
        else
            high = middle;
    }
    return minutes[direction === 1 ? low : low - 1];
}
/** Whether it fires on a day of its wall clock, given in days since 1970-01-01. */
function firesOn(cron, number) {
    const { month, day, weekday } = (0,calendar/* dayOf */.k)(number);
    if (!cron.months.has(month))
        return false;
    return cron.dayRule === 'both'
        ? cron.days.has(day) && cron.weekdays.has(weekday)
        : cron.days.has(day) || cron.weekdays.has(weekday);
}
/** A walk from firing to firing asks for the same few days again and again. */
const remembered = new WeakMap();
const MAX_REMEMBERED = 16;
function rememberedFirings(cron, day) {
    const days = remembered.get(cron) ?? new Map();
    const firings = days.get(day) ?? firingsAroundChange(cron, day);
    if (days.size >= MAX_REMEMBERED)
        days.clear();
    remembered.set(cron, days.set(day, firings));
    return firings;
}
/**
 * Firings on a day near a change of the clock, ascending. A time of day that is skipped advances to the next valid
 * time, as GitHub documents it (2:30 to 3:00), and one that is repeated fires the first time only; intervals go on
 * in real time, so that they skip and repeat.
 */
function firingsAroundChange(cron, day) {
    const firings = cron.minutes.flatMap((minute) => {
        const wall = day * model/* DAY */.d_ + minute * model/* MINUTE */.pY;
        const moments = (0,time_zone/* momentsAt */.ni)(cron.zone, wall);
        if (cron.pace === 'interval')
            return moments;
        return moments.length > 0 ? moments.slice(0, 1) : [(0,time_zone/* endOfSkip */.Wy)(cron.zone, wall)];
    });
    return [...new Set(firings)].toSorted((a, b) => a - b);
}
/** The shortest interval at which GitHub runs a schedule; more frequent firings are one. */
const SHORTEST = 5 * model/* MINUTE */.pY;
/** Firings with `from < firing <= to`, those of one five-minute slot counted once. */
function countFirings(cron, from, to) {
    if (!(from >= EARLIEST && to <= LATEST && to - from <= HORIZON_DAYS * model/* DAY */.d_))
        return 0;
    const slots = new Set();
    const last = Math.floor(to / model/* DAY */.d_) + 2;
    for (let day = Math.floor(from / model/* DAY */.d_) - 2; day <= last; day++) {
        if (!firesOn(cron, day))
            continue;
        const offset = (0,time_zone/* constantOffset */.e$)(cron.zone, day);
        const firings = offset === undefined
            ? rememberedFirings(cron, day)
            : cron.minutes.map((minute) => day * model/* DAY */.d_ - offset + minute * model/* MINUTE */.pY);
        for (const firing of firings)
            if (firing > from && firing <= to)
                slots.add(Math.floor(firing / SHORTEST));
    }
    return slots.size;
}

;// CONCATENATED MODULE: ./lib/core/schedules/gaps.js


/** A year and a month: every rhythm of the calendar but the leap year's. */
const WINDOW = 400 * model/* DAY */.d_;
/** A week and two days: every weekday, and the hours between. */
const CLOSE_LOOK = 9 * model/* DAY */.d_;
/** Shorter gaps are only looked for in the first days: there may be 100,000 of them in a year. */
const SHORT = 6 * model/* HOUR */.dp;
/**
 * The largest gap between neighbouring firings of some schedules together, of those that begin within 400 days after
 * a moment: exact above 6 h, below that the largest of the first nine days. Changes of the clock count, so that
 * every day at noon in Berlin is 25 h. Never less than GitHub's shortest interval of 5 min. `undefined` where nothing
 * fires, or only once in 50 years.
 */
function largestGap(crons, from) {
    const walks = crons.map(walkOf);
    const nextOf = (after) => Math.min(...walks.map(({ next }) => next(after)));
    const previousOf = (before) => Math.max(...walks.map(({ previous }) => previous(before)));
    const first = nextOf(from);
    let [at, largest] = [first, SHORTEST];
    while (at < Number.POSITIVE_INFINITY && at - first < WINDOW) {
        const reach = at + (at - first < CLOSE_LOOK ? largest : Math.max(largest, SHORT));
        const within = previousOf(reach + 1);
        const next = within > at ? within : nextOf(at);
        if (next > reach)
            largest = next - at;
        at = next;
    }
    return Number.isFinite(first) && Number.isFinite(largest) ? largest : undefined;
}
/**
 * Firings of one cron for questions about ever later moments: what is known to be empty is not searched again, so
 * that a rare schedule beside a frequent one costs little. Infinite where there is none.
 */
function walkOf(cron) {
    let ahead = { from: Number.POSITIVE_INFINITY, firing: Number.NEGATIVE_INFINITY };
    let behind = { firing: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
    const next = (after) => {
        if (after < ahead.from || after >= ahead.firing) {
            ahead = { from: after, firing: nextFiring(cron, after) ?? Number.POSITIVE_INFINITY };
        }
        return ahead.firing;
    };
    const previous = (before) => {
        const isEmpty = before > behind.firing && (before <= behind.to || next(behind.to - 1) >= before);
        const firing = isEmpty ? behind.firing : (previousFiring(cron, before) ?? Number.NEGATIVE_INFINITY);
        behind = { firing, to: before };
        return firing;
    };
    return { next, previous };
}
/** The first firing of any of them strictly after a moment. */
function earliestNext(crons, after) {
    const next = crons.flatMap((cron) => nextFiring(cron, after) ?? []);
    return next.length > 0 ? Math.min(...next) : undefined;
}

// EXTERNAL MODULE: ./lib/core/vitals/durations.js
var durations = __webpack_require__(44878);
;// CONCATENATED MODULE: ./lib/core/schedules/lateness.js




/** The worst that people report of GitHub without the schedule being dead (nodejs/build#4443 and around, 2026). */
const WORST_REPORTED = 12 * model/* HOUR */.dp;
const LONGEST_WAIT = model/* DAY */.d_;
const DAYS_TO_LEARN = 7;
/** Chance that lateness will exceed what is tolerated though nothing changed, where it is spread evenly. */
const RISK = 0.0001;
/**
 * Learns from the starts of runs, ascending. Runs of one day share its fate, and a wait is the lateness of one day
 * less that of the day before, so that two days are one piece of evidence: of n evenly spread values below an unknown
 * limit, the limit is below max × risk^(-1/n) but for that risk. More than the worst that was reported is only
 * tolerated once it was seen, or where firings are dropped, which adds to lateness.
 */
function learnLateness(crons, starts) {
    const waits = starts.slice(1).flatMap((at, i) => {
        const due = earliestNext(crons, starts[i] ?? at);
        return due === undefined || due > at ? [] : [{ at, seconds: Math.min(at - due, LONGEST_WAIT) }];
    });
    const ascending = waits.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
    const days = new Set(waits.map(({ at }) => Math.floor(at / model/* DAY */.d_))).size;
    const max = ascending.at(-1);
    const firings = firingsBetween(crons, starts[0] ?? 0, starts.at(-1) ?? 0);
    const dropped = Math.max(0, firings - Math.max(0, starts.length - 1));
    return {
        median: (0,durations/* percentile */.Y)(ascending, 50),
        p95: (0,durations/* percentile */.Y)(ascending, 95),
        max,
        waits: waits.length,
        days,
        firings,
        dropped,
        ...tolerance({ max: max ?? 0, days, most: dropped > 0 ? LONGEST_WAIT : WORST_REPORTED }),
    };
}
function tolerance({ max, days, most }) {
    if (days < DAYS_TO_LEARN)
        return { tolerated: Math.max(max, WORST_REPORTED), basis: 'assumed' };
    const limit = Math.round(max * RISK ** (-2 / days));
    return { tolerated: Math.max(max, Math.min(limit, most)), basis: 'learned' };
}
const firingsBetween = (crons, from, to) => crons.reduce((sum, cron) => sum + countFirings(cron, from, to), 0);

;// CONCATENATED MODULE: ./lib/core/schedules/scheduled-runs.js

/** Only those the schedule started, oldest first: a manual run proves nothing about the schedule. */
function scheduledRuns(runs) {
    return runs
        .filter(({ event, attempts }) => event === 'schedule' && attempts.length > 0)
        .map((run) => ({ at: run.createdAt, ending: endingOf(run) }))
        .toSorted((a, b) => a.at - b.at);
}
function endingOf(run) {
    const attempt = (0,model/* latestAttempt */.N7)(run);
    const outcome = (0,model/* outcomeOf */.sG)(attempt);
    if (outcome !== 'neither')
        return outcome;
    const conclusion = (0,model/* conclusionOf */.vu)(attempt);
    return conclusion === 'cancelled' || conclusion === 'skipped' ? conclusion : 'other';
}
function countEndings(runs) {
    const count = (ending) => runs.filter((run) => run.ending === ending).length;
    return {
        total: runs.length,
        passed: count('passed'),
        failed: count('failed'),
        cancelled: count('cancelled'),
        skipped: count('skipped'),
        unfinished: count('unfinished'),
        other: count('other'),
    };
}

;// CONCATENATED MODULE: ./lib/core/schedules/dead-man.js






const GAPS = 3;
const SHORTEST_SILENCE = 6 * model/* HOUR */.dp;
const LONGEST_SILENCE = 45 * model/* DAY */.d_;
/** Lateness is learned from the last weeks, of rare schedules from the last firings. */
const LEARNING = 28 * model/* DAY */.d_;
const LEARNING_GAPS = 10;
/**
 * Judges the schedules of one workflow together: whether the last sign of life is too long ago, and what is known
 * about it. Never throws, whatever the file says; deadlines are inclusive.
 */
function judgeSchedule(question) {
    const runs = scheduledRuns(question.runs);
    const readings = question.schedules.map(({ cron, timezone }) => ({
        cron,
        reading: readCron(cron, timezone),
    }));
    const read = readings.flatMap(({ reading }) => (reading.kind === 'cron' ? [reading.cron] : []));
    const crons = read.filter((cron) => nextFiring(cron, question.now) !== undefined);
    const unreadable = readings.flatMap(({ cron, reading }) => reading.kind === 'unreadable' ? [{ cron, reason: reading.reason }] : []);
    const facts = { ...factsOf(question, crons, runs), unreadable };
    const by = disablerOf(question.state);
    if (by)
        return { status: 'disabled', by, facts };
    const reason = missing(question, read);
    if (reason)
        return { status: 'no-data', reason, facts };
    if (facts.nextDue === undefined)
        return { status: 'never-due', facts };
    return { ...judgeLife({ question, crons, runs, facts }), facts };
}
function factsOf({ runsKnownSince, firstSeen, aliveBy, patience, now }, crons, runs) {
    const expectedEvery = largestGap(crons, now);
    const lastRun = runs.at(-1)?.at;
    const lastSuccess = runs.findLast(({ ending }) => ending === 'passed')?.at;
    // Up to its last sign of life: what is learned, and with it the deadline, must not move while it is dead.
    const to = Math.min(now, (aliveBy === 'run' ? lastRun : lastSuccess) ?? now);
    const from = Math.max(firstSeen ?? 0, to - Math.max(LEARNING, LEARNING_GAPS * (expectedEvery ?? 0)));
    const starts = runs.map(({ at }) => at).filter((at) => at >= from && at <= to);
    const lateness = learnLateness(crons, starts);
    const silence = GAPS * (expectedEvery ?? LONGEST_SILENCE);
    const clamped = Math.min(Math.max(silence, SHORTEST_SILENCE), LONGEST_SILENCE);
    return {
        expectedEvery,
        allowance: patience.kind === 'learned' ? clamped + lateness.tolerated : undefined,
        nextDue: earliestNext(crons, now),
        lastRun,
        lastSuccess,
        runningSince: runs.findLast(({ ending }) => ending === 'unfinished')?.at,
        knownSince: runsKnownSince,
        runs: countEndings(runs),
        lateness,
    };
}
/** GitHub's words, https://docs.github.com/en/rest/actions/workflows */
const disablers = {
    disabled_inactivity: 'inactivity',
    disabled_manually: 'person',
    disabled_fork: 'fork',
    deleted: 'deletion',
};
function disablerOf(state) {
    if (Object.hasOwn(disablers, state))
        return disablers[state];
    return state.startsWith('disabled') ? 'unknown' : undefined;
}
function missing(question, crons) {
    if (question.state !== 'active')
        return 'unknown-state';
    if (question.schedules.length === 0)
        return 'no-schedule';
    if (crons.length === 0)
        return 'unreadable';
    return question.runsKnownSince === undefined ? 'runs-not-read' : undefined;
}
/** Of a workflow that is active and due: alive, too quiet, or not known well enough. */
function judgeLife(it) {
    const { question, facts, runs, crons } = it;
    const { now, firstSeen, runsKnownSince = now } = question;
    const life = question.aliveBy === 'run' ? facts.lastRun : facts.lastSuccess;
    const seen = life === undefined ? firstSeen : Math.max(life, firstSeen ?? life);
    const staleAt = seen === undefined ? undefined : deadlineAfter(it, seen);
    if (seen !== undefined && staleAt !== undefined && now < staleAt) {
        if (life === undefined)
            return { status: 'new', graceUntil: staleAt };
        const dueSince = earliestNext(crons, Math.max(facts.lastRun ?? life, firstSeen ?? life));
        return dueSince !== undefined && dueSince <= now
            ? { status: 'late', dueSince, staleAt }
            : { status: 'on-time', staleAt };
    }
    // A success before the known runs begin, which nobody saw, would excuse until here.
    const overdueSince = deadlineAfter(it, Math.max(seen ?? runsKnownSince, runsKnownSince));
    if (now < overdueSince)
        return { status: 'no-data', reason: 'window-too-short' };
    if (runs.length > 0)
        return diagnose(it, seen ?? runsKnownSince, overdueSince);
    if (firstSeen === undefined)
        return { status: 'no-data', reason: 'first-sight-unknown' };
    return runsKnownSince <= firstSeen
        ? { status: 'never-ran', overdueSince }
        : { status: 'stale', cause: 'silent', overdueSince };
}
/** When silence since `from` becomes too long. With fixed patience, a run that hangs is counted from its start. */
function deadlineAfter({ question, crons, runs, facts }, from) {
    const { patience } = question;
    if (patience.kind === 'learned')
        return from + (facts.allowance ?? LONGEST_SILENCE);
    const hanging = runs.find(({ at, ending }) => at > from && ending === 'unfinished');
    const due = earliestNext(crons, from) ?? Number.POSITIVE_INFINITY;
    return Math.min(due, hanging?.at ?? due) + patience.seconds;
}
/** Fewer runs than this show no habit. */
const HABIT = 2;
/** What came instead of life since then. */
function diagnose(it, since, overdueSince) {
    const { runs, facts, question } = it;
    const later = runs.filter(({ at }) => at > since);
    const ended = later.filter(({ ending }) => ending !== 'unfinished');
    const stale = (cause) => ({ status: 'stale', cause, overdueSince });
    const silent = later.length === 0 || deadlineAfter({ ...it, runs: [] }, facts.lastRun ?? since) <= question.now;
    if (silent)
        return stale('silent');
    if (ended.length === 0)
        return stale('unfinished');
    if (ended.length >= HABIT && ended.every(({ ending }) => ending === 'cancelled')) {
        return { status: 'superseded', overdueSince };
    }
    if (ended.length >= HABIT && ended.every(({ ending }) => ending === 'skipped')) {
        return { status: 'condition-never-true', overdueSince };
    }
    return stale(ended.some(({ ending }) => ending === 'failed') ? 'failing' : 'inconclusive');
}

;// CONCATENATED MODULE: ./lib/core/schedules/inactivity.js

/**
 * GitHub disables the schedules of a public repository when there was no activity in it for this long.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
const INACTIVITY_DAYS = 60;
/** How long the schedules of a repository go on if nothing happens in it. */
function inactivityCountdown(question) {
    const { visibility, lastActivity, warnDays, now } = question;
    if (visibility !== 'public')
        return { status: 'not-applicable' };
    if (lastActivity === undefined)
        return { status: 'no-data' };
    const disablesAt = lastActivity + INACTIVITY_DAYS * model/* DAY */.d_;
    const daysLeft = Math.max(0, Math.floor((disablesAt - now) / model/* DAY */.d_));
    if (now >= disablesAt)
        return { status: 'expired', daysLeft, disablesAt };
    return { status: daysLeft <= warnDays ? 'warning' : 'counting', daysLeft, disablesAt };
}

;// CONCATENATED MODULE: ./lib/core/schedules/verdict.js
/** Whether people should hear of it. What a person switched off is as wished, a fork's schedules are off by default. */
function weightOf(verdict) {
    switch (verdict.status) {
        case 'on-time':
        case 'late':
        case 'new':
            return 'fine';
        case 'stale':
        case 'superseded':
        case 'condition-never-true':
        case 'never-ran':
            return 'alarm';
        case 'disabled':
            return verdict.by === 'inactivity' || verdict.by === 'unknown' ? 'alarm' : 'fine';
        case 'never-due':
        case 'no-data':
            return 'unknown';
    }
}

// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
;// CONCATENATED MODULE: ./lib/core/schedules/verdict-words.js

/** A verdict as a sentence for people, with the schedules that could not be read. Quotes foreign text. */
function verdictInWords(verdict, now) {
    const unreadable = verdict.facts.unreadable.map(({ cron, reason }) => ` Not read: “${cron}”, since ${reason}.`);
    return `${sentence(verdict, now)}${unreadable.join('')}`;
}
function sentence(verdict, now) {
    const { facts } = verdict;
    switch (verdict.status) {
        case 'on-time':
            return `On time: ${lastLife(facts, now)}.`;
        case 'late':
            return `A run is due since ${(0,words/* timeInWords */.mK)(verdict.dueSince)}; GitHub may start it late. ${capitalized(lastLife(facts, now))}.`;
        case 'new':
            return `New: it has not succeeded yet, and has time until ${(0,words/* timeInWords */.mK)(verdict.graceUntil)}.`;
        case 'stale':
            return `${stale[verdict.cause](facts)}${promise(facts)}: ${lastLife(facts, now)}.`;
        case 'superseded':
            return `Every scheduled run is cancelled before it ends${promise(facts)}: ${lastLife(facts, now)}.`;
        case 'condition-never-true':
            return `Every scheduled run is skipped, since the condition of its jobs is never true${promise(facts)}: ${lastLife(facts, now)}.`;
        case 'never-ran':
            return `It has never run${promise(facts)}.`;
        case 'disabled':
            return disabled[verdict.by];
        case 'never-due':
            return 'It is never due: the date does not exist.';
        case 'no-data':
            return noData[verdict.reason];
    }
}
const stale = {
    silent: () => 'No scheduled run comes any more',
    failing: ({ runs }) => `Scheduled runs fail (${runs.failed} of the ${runs.total} that are known)`,
    unfinished: () => 'Scheduled runs begin and do not end',
    inconclusive: () => 'Scheduled runs neither pass nor fail',
};
const disabled = {
    inactivity: 'GitHub switched it off for want of activity in the repository.',
    person: 'Somebody switched it off.',
    fork: 'GitHub does not run the schedules of a fork until somebody switches them on.',
    deletion: 'Its workflow was deleted.',
    unknown: 'It is switched off, and GitHub does not say by whom.',
};
const noData = {
    'no-schedule': 'It has no schedule.',
    unreadable: 'None of its schedules can be read.',
    'unknown-state': 'GitHub does not say whether it is switched on.',
    'runs-not-read': 'Its runs could not be read.',
    'window-too-short': 'No success is known, and the runs that are known do not reach back far enough.',
    'first-sight-unknown': 'No run is known, and neither is how long it has been there.',
};
function promise({ expectedEvery }) {
    return expectedEvery === undefined
        ? ''
        : `, though one is due at least every ${(0,words/* lengthInWords */.l5)(expectedEvery)}`;
}
function lastLife({ lastSuccess, lastRun }, now) {
    if (lastSuccess !== undefined)
        return `the last that passed began ${ago(lastSuccess, now)}`;
    return lastRun === undefined
        ? 'none is known'
        : `none is known that passed, the last began ${ago(lastRun, now)}`;
}
function ago(time, now) {
    return `${(0,words/* lengthInWords */.l5)(Math.max(0, now - time))} ago`;
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/core/vitals/schedule-vitals.js







/** Days before GitHub switches schedules off from which it is worth a word; GitHub itself writes a week before. */
const WARN_DAYS = 14;
const weights = { alarm: 0, unknown: 1, fine: 2 };
/**
 * The dead-man's switch: every workflow file of the default branch that has schedules, judged by its runs of event
 * `schedule`, as docs/schedules.md says. Judged as of the time up to which all runs are known, so that what was not
 * listed is not taken for silence. Those that raise an alarm come first.
 */
function scheduleVitalsOf({ history, repositoryUrl, now }, options) {
    const known = history.covered.at(-1);
    const judgedAt = Math.min(now, known?.to ?? now);
    const listed = byPath(history);
    const runs = scheduledRunsOf(history);
    const disabledAt = inactivityOf(history, options, judgedAt);
    return [...history.files]
        .filter(([, { file }]) => file.schedules.length > 0)
        .map(([path, { file }]) => {
        const workflow = listed.get(path);
        const verdict = judgeSchedule({
            schedules: file.schedules,
            runs: (workflow && runs.get(workflow.id)) ?? [],
            runsKnownSince: known?.from,
            state: workflow?.state ?? 'not listed',
            firstSeen: history.schedules.get((0,history_history/* scheduleKey */.rW)(path, file.schedules))?.from,
            aliveBy: path === options.ownWorkflowPath ? 'run' : 'success',
            patience: { kind: 'learned' },
            now: judgedAt,
        });
        return {
            ...placeOf(path, file, workflow, repositoryUrl),
            ...inWords(verdict, now),
            ...(disabledAt !== undefined && verdict.status !== 'disabled' && { disabledAt: (0,words/* isoTime */.Ly)(disabledAt) }),
        };
    })
        .toSorted((a, b) => weights[a.weight] - weights[b.weight] || (a.path < b.path ? -1 : 1));
}
/** Of several with one path, the active one: a deleted workflow keeps its place in GitHub's list. */
function byPath({ listed }) {
    const inOrder = [...listed.values()].toSorted((a, b) => Number(a.state === 'active') - Number(b.state === 'active') || a.id - b.id);
    return new Map(inOrder.map((workflow) => [workflow.path, workflow]));
}
function scheduledRunsOf({ runs, gone }) {
    const scheduled = [...runs.values()].filter(({ id, event }) => event === 'schedule' && !gone.has((0,history_history/* runKey */.r7)(id)));
    return Map.groupBy(scheduled, ({ workflowId }) => workflowId);
}
/** When GitHub will switch schedules off, where that is near. The last activity we know of is a commit or a push. */
function inactivityOf({ newestCommit, runs }, { visibility }, now) {
    if (!visibility || !newestCommit)
        return undefined;
    let lastActivity = newestCommit.at;
    for (const { event, createdAt } of runs.values())
        if (event === 'push' && createdAt > lastActivity)
            lastActivity = createdAt;
    const countdown = inactivityCountdown({ visibility, lastActivity, warnDays: WARN_DAYS, now });
    return countdown.status === 'warning' || countdown.status === 'expired' ? countdown.disablesAt : undefined;
}
function placeOf(path, { schedules }, workflow, repositoryUrl) {
    const file = path.split('/').at(-1) ?? path;
    return {
        ...(workflow && { workflowId: workflow.id }),
        path,
        name: workflow?.name ?? file,
        crons: schedules.map(({ cron, timezone }) => (timezone === undefined ? cron : `${cron} (${timezone})`)),
        url: (0,pages/* workflowUrl */.p)(repositoryUrl, path),
    };
}
function inWords(verdict, now) {
    const { expectedEvery, lastRun, lastSuccess, nextDue } = verdict.facts;
    return {
        status: verdict.status,
        weight: weightOf(verdict),
        says: verdictInWords(verdict, now),
        ...(expectedEvery !== undefined && { expectedEverySeconds: expectedEvery }),
        ...(lastRun !== undefined && { lastRunAt: (0,words/* isoTime */.Ly)(lastRun) }),
        ...(lastSuccess !== undefined && { lastSuccessAt: (0,words/* isoTime */.Ly)(lastSuccess) }),
        ...('overdueSince' in verdict && { overdueSince: (0,words/* isoTime */.Ly)(verdict.overdueSince) }),
        ...(nextDue !== undefined && { nextDueAt: (0,words/* isoTime */.Ly)(nextDue) }),
    };
}


/***/ }),

/***/ 9518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stepSeconds)
/* harmony export */ });
const none = new Map();
/**
 * How long the steps of one job took, by name; empty where its steps are not known. Steps that were skipped or did
 * not end are left out, and several of one name are one: nothing else tells them apart from run to run.
 */
function stepSeconds({ steps = [] }) {
    if (steps.length === 0)
        return none;
    const lengths = new Map();
    for (const { name, conclusion, startedAt, completedAt } of steps) {
        if (conclusion === 'skipped' || completedAt === undefined || completedAt < startedAt)
            continue;
        lengths.set(name, (lengths.get(name) ?? 0) + completedAt - startedAt);
    }
    return lengths;
}


/***/ }),

/***/ 96119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cM: () => (/* binding */ timeVitalsOf),
/* harmony export */   fR: () => (/* binding */ timeSplitOf),
/* harmony export */   gp: () => (/* binding */ basisOf)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36773);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57206);
/* harmony import */ var _execution_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74259);
/* harmony import */ var _lengths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29226);
/* harmony import */ var _step_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9518);





/** Attempts of runs that ended, known or not, and those whose jobs are known: what measures of jobs are made of. */
function basisOf(runs, { jobs }) {
    let [attempts, withJobs] = [0, 0];
    for (const run of runs) {
        const latest = run.attempts.at(-1);
        if (!latest)
            continue;
        attempts += latest.number - (latest.conclusion === undefined ? 1 : 0);
        withJobs += run.attempts.filter(({ number, conclusion }) => conclusion !== undefined && jobs.has((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptKey */ .jX)(run.id, number))).length;
    }
    return { attempts, withJobs };
}
/**
 * How attempts spent their time, of those of `runs` that ended, whose jobs are known and of which at least one was executed.
 * `bySteps` is of passed executions in runs of the window whose steps are known.
 */
function timeVitalsOf(runs, jobs, kinds, { history, from }) {
    const splits = runs.flatMap((run) => run.attempts.flatMap((attempt) => {
        const ofAttempt = history.jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptKey */ .jX)(run.id, attempt.number));
        return (ofAttempt && timeSplitOf(attempt, ofAttempt)) ?? [];
    }));
    return {
        attempts: splits.length,
        queue: (0,_lengths_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthsOf */ .n)(splits.map(({ queueSeconds }) => queueSeconds)),
        execution: (0,_lengths_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthsOf */ .n)(splits.map(({ executionSeconds }) => executionSeconds)),
        idle: (0,_lengths_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthsOf */ .n)(splits.map(({ idleSeconds }) => idleSeconds)),
        bySteps: secondsByKind(jobs, kinds, from),
    };
}
/**
 * Until the first job started; while at least one job ran; and between, while none did (waiting for a runner or for an
 * approval). The three sum up to the time from the start of the attempt to the end of its last job.
 */
function timeSplitOf(attempt, jobs) {
    const times = jobs.flatMap((job) => (0,_execution_time_js__WEBPACK_IMPORTED_MODULE_4__/* .executionTime */ .g)(job) ?? []).toSorted((a, b) => a.from - b.from);
    const [first] = times;
    if (!first || attempt.conclusion === undefined)
        return undefined;
    const executionSeconds = coveredSeconds(times);
    const end = times.reduce((latest, { to }) => Math.max(latest, to), first.to);
    return {
        queueSeconds: Math.max(0, first.from - attempt.startedAt),
        executionSeconds,
        idleSeconds: end - first.from - executionSeconds,
    };
}
/** Length of the union of intervals, in order of their starts, as stretches of time and not as sets of seconds. */
function coveredSeconds(intervals) {
    let [total, end] = [0, Number.NEGATIVE_INFINITY];
    for (const { from, to } of intervals) {
        total += Math.max(0, to - Math.max(from, end));
        end = Math.max(end, to);
    }
    return total;
}
function secondsByKind(jobs, kinds, from) {
    const sums = { test: 0, build: 0, setup: 0, other: 0 };
    for (const { name, executions } of jobs)
        for (const { run, job } of executions) {
            if (run.createdAt < from || (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(job) !== 'passed')
                continue;
            for (const [step, seconds] of (0,_step_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .stepSeconds */ .c)(job))
                sums[kinds.ofStep(step, name)] += seconds;
        }
    return sums;
}


/***/ }),

/***/ 18116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareDurations),
/* harmony export */   X: () => (/* binding */ vitalsOf)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36773);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57206);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44474);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44878);
/* harmony import */ var _incidents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59888);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84286);






/** The vital signs of all runs known of a workflow or a repository, with the red stretches of their default branch. */
function vitalsOf(runs, stretches, scene) {
    const { from, previousFrom, now, thresholds } = scene;
    const onMain = runs.filter((run) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .onDefaultBranch */ .Lt)(run, scene.defaultBranch));
    const measures = (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(runs.filter((run) => run.createdAt >= from));
    const mainMeasures = (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(onMain.filter((run) => run.createdAt >= from));
    const before = (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(runs.filter((run) => run.createdAt < from && run.createdAt >= previousFrom));
    const recent = (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .failuresSince */ .Y1)(runs, now - thresholds.failureWindowHours * _model_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp);
    return {
        runs: measures.runs,
        attempts: measures.attempts,
        unfinished: measures.unfinished,
        conclusions: measures.conclusions,
        successRate: {
            firstAttempt: measures.firstAttempt,
            firstAttemptUnknown: measures.firstAttemptUnknown,
            final: measures.final,
            passedOnRerun: measures.passedOnRerun,
        },
        recentFailures: {
            runs: recent.length,
            onDefaultBranch: recent.filter((run) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .onDefaultBranch */ .Lt)(run, scene.defaultBranch)).length,
        },
        onDefaultBranch: {
            state: stateOf(onMain, stretches),
            runs: mainMeasures.runs,
            firstAttempt: mainMeasures.firstAttempt,
            final: mainMeasures.final,
            consecutiveFailures: (0,_incidents_js__WEBPACK_IMPORTED_MODULE_3__/* .failuresInARow */ .q_)(onMain),
        },
        duration: compareDurations(measures.duration, before.duration, thresholds.minRuns),
        recovery: recoveryOf(stretches, scene),
    };
}
function stateOf(runs, stretches) {
    if (stretches.some(({ until }) => until === undefined))
        return 'red';
    return runs.some((run) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAttempt */ .N7)(run)) === 'passed') ? 'green' : 'unknown';
}
/** Lengths of the window beside those of the window before. */
function compareDurations(now, before, minRuns) {
    const comparable = Math.min(now.count, before.count) >= minRuns;
    return {
        count: now.count,
        ...(now.mean !== undefined && { meanSeconds: now.mean }),
        ...(now.p50 !== undefined && { p50Seconds: now.p50 }),
        ...(now.p95 !== undefined && { p95Seconds: now.p95 }),
        previous: { count: before.count, ...(before.p50 !== undefined && { p50Seconds: before.p50 }) },
        ...(comparable &&
            now.p50 !== undefined &&
            before.p50 !== undefined && { changePercent: (100 * (now.p50 - before.p50)) / before.p50 }),
    };
}
function recoveryOf(stretches, scene) {
    const lengths = (0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .durationsOf */ .D)(stretches.flatMap(({ since, until }) => until !== undefined && until >= scene.from ? [until - since] : []));
    return {
        closed: lengths.count,
        ...(lengths.mean !== undefined && { meanSeconds: lengths.mean }),
        ...(lengths.p50 !== undefined && { medianSeconds: lengths.p50 }),
        open: stretches
            .filter(({ until }) => until === undefined)
            .toSorted((a, b) => a.since - b.since || a.firstRun.id - b.firstRun.id)
            .map((stretch) => openIncident(stretch, scene)),
    };
}
function openIncident(stretch, scene) {
    const { lastRun, firstRun } = stretch;
    const runUrl = (run) => `${scene.repositoryUrl}/actions/runs/${run.id}`;
    const jobs = scene.history.jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptKey */ .jX)(lastRun.id, (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAttempt */ .N7)(lastRun).number));
    return {
        workflow: scene.history.workflows.get(lastRun.workflowId)?.name ?? '',
        branch: stretch.branch,
        since: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(stretch.since),
        ageSeconds: Math.max(0, scene.now - stretch.since),
        failedRuns: stretch.failedRuns,
        ...(!stretch.begun && { atLeast: true }),
        firstFailedRun: runUrl(firstRun),
        lastFailedRun: runUrl(lastRun),
        ...(jobs && {
            failedJobs: jobs
                .filter(({ conclusion }) => conclusion === 'failure' ||
                conclusion === 'timed_out' ||
                ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAttempt */ .N7)(lastRun).hitTimeLimit && conclusion === 'cancelled'))
                .map(({ id, name, failedStep }) => ({
                name,
                ...(failedStep !== undefined && { step: failedStep }),
                url: `${runUrl(lastRun)}/job/${id}`,
            })),
        }),
    };
}


/***/ }),

/***/ 51089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ workflowRuns),
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36773);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57206);
/* harmony import */ var _incidents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59888);



/** As far back as is known without a hole, so that a long red stretch is seen whole and none is made up. */
function reachOf({ covered }, now, previousFrom) {
    return Math.min(previousFrom, covered.at(-1)?.from ?? now);
}
/** The runs that count, by workflow, from `reach` on. GitHub is the truth: what it does not have any more did not happen. */
function workflowRuns(history, { defaultBranch, now, includes }, reach) {
    const runs = [...history.runs.values()]
        .filter((run) => run.createdAt >= reach && run.createdAt <= now && !history.gone.has((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .runKey */ .r7)(run.id)))
        // In one order, whatever the order in which they were met: so is all that is made of them.
        .toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id);
    return [...Map.groupBy(runs, (run) => history.workflows.get(run.workflowId))].flatMap(([workflow, runs]) => workflow && includes(workflow) ? [{ workflow, runs, stretches: stretchesOf(runs, defaultBranch) }] : []);
}
function stretchesOf(runs, branch) {
    return (0,_incidents_js__WEBPACK_IMPORTED_MODULE_2__/* .redStretches */ .dI)(runs.filter((run) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .onDefaultBranch */ .Lt)(run, branch)), branch);
}


/***/ }),

/***/ 89319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  healthCheck: () => (/* binding */ healthCheck),
  healthReport: () => (/* binding */ healthReport),
  thresholdsOf: () => (/* binding */ thresholdsOf)
});

// EXTERNAL MODULE: ./lib/core/alerts/raised.js
var raised = __webpack_require__(53803);
// EXTERNAL MODULE: ./lib/core/reports/output-json.js
var output_json = __webpack_require__(76929);
;// CONCATENATED MODULE: ./lib/core/reports/fit-report.js

/** What is left out, the least missed first. */
const cuts = [
    { says: 'trend', apply: (report) => ({ ...report, trend: [] }) },
    { says: 'steps of jobs, and signs beyond 50 of a kind', apply: (report) => fewerSigns(report, 50) },
    {
        says: 'workflows beyond the 50 worst',
        apply: (report) => ({ ...report, workflows: report.workflows.slice(0, 50) }),
    },
    {
        says: 'alerts beyond the 50 gravest',
        apply: (report) => ({ ...report, alerts: report.alerts.slice(0, 50) }),
    },
    { says: 'signs beyond 5 of a kind', apply: (report) => fewerSigns(report, 5) },
    { says: 'what other thresholds would do', apply: ({ tuning: _, ...report }) => report },
    {
        says: 'all but the 5 worst workflows',
        apply: (report) => ({ ...report, workflows: report.workflows.slice(0, 5) }),
    },
    { says: 'failed jobs', apply: (report) => mapOpen(report, (open) => open.map(withoutJobs)) },
    {
        says: 'signs, coverage and dependencies',
        apply: ({ signs: _, coverage: __, dependencies: ___, ...report }) => report,
    },
    {
        says: 'open incidents and gaps beyond 5',
        apply: (report) => ({
            ...mapOpen(report, (open) => open.slice(0, 5)),
            notMeasured: report.notMeasured.slice(0, 5),
        }),
    },
    {
        says: 'workflows, and alerts beyond 3',
        apply: (report) => ({ ...report, workflows: [], alerts: report.alerts.slice(0, 3) }),
    },
    { says: 'KPIs', apply: (report) => ({ ...report, kpis: [] }) },
    {
        says: 'alerts, open incidents and gaps',
        apply: (report) => ({ ...mapOpen(report, () => []), alerts: [], notMeasured: [] }),
    },
];
/**
 * The report as JSON of at most so many characters; `leftOut` names what was cut. What is never cut, the status
 * and the numbers of the whole repository, takes up to 4,000 characters.
 */
function fitReport(report, maxCharacters) {
    return (0,output_json/* reportJson */.l4)(report, cuts, maxCharacters);
}
/** The first of each list, which are the gravest. */
function fewerSigns(report, max) {
    if (!report.signs)
        return report;
    const shortened = Object.fromEntries(Object.entries(report.signs).map(([name, sign]) => [
        name,
        Array.isArray(sign) ? sign.slice(0, max) : sign,
    ]));
    const { jobs, cost } = shortened;
    const signs = {
        ...shortened,
        jobs: jobs.map((job) => ({ ...job, steps: [] })),
        cost: { ...cost, workflows: cost.workflows.slice(0, max) },
    };
    return { ...report, signs };
}
function mapOpen(report, change) {
    const changed = (vitals) => ({
        ...vitals,
        recovery: { ...vitals.recovery, open: change(vitals.recovery.open) },
    });
    return { ...report, overall: changed(report.overall), workflows: report.workflows.map(changed) };
}
function withoutJobs({ failedJobs: _, ...incident }) {
    return incident;
}

// EXTERNAL MODULE: ./lib/core/reports/health.js
var health = __webpack_require__(40925);
// EXTERNAL MODULE: ./lib/core/vitals/assess.js + 39 modules
var assess = __webpack_require__(57793);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/render/gaps.js
var gaps = __webpack_require__(49747);
// EXTERNAL MODULE: ./lib/render/document.js
var render_document = __webpack_require__(5523);
// EXTERNAL MODULE: ./lib/render/marks.js
var marks = __webpack_require__(46834);
// EXTERNAL MODULE: ./lib/render/names.js
var render_names = __webpack_require__(44172);
;// CONCATENATED MODULE: ./lib/render/health-alerts.js




/** Alerts shown in full; more are counted. */
const MAX_ALERTS = 20;
const MAX_JOBS = 3;
/** But for targets that are missed, which the table above says. */
function alertList(report) {
    const alerts = report.alerts.filter(({ rule }) => rule !== 'missed-target');
    if (alerts.length === 0)
        return [];
    const shown = alerts.slice(0, MAX_ALERTS);
    const items = shown.map((alert) => [
        `${marks/* severityMarks */.iq[alert.severity]} ${alert.message} `,
        (0,render_document/* link */.n)(targetOf(alert), alert.url, report.repositoryUrl),
        ...failedJobs(alert, report),
    ]);
    const more = alerts.length - shown.length;
    return [
        { kind: 'heading', text: 'What is wrong' },
        { kind: 'list', items: more > 0 ? [...items, [`… and ${(0,words/* countInWords */.K4)(more, 'more alert')}.`]] : items },
    ];
}
/** What the address of an alert shows. */
function targetOf({ rule, since }) {
    switch (rule) {
        case 'default-branch-red':
            return 'Latest failed run';
        case 'consecutive-failures':
            return 'First failed run';
        case 'slower':
        case 'performance':
            return since === undefined ? 'See the runs' : 'Where it began';
        case 'silent-failure':
        case 'deprecation':
        case 'runner-trouble':
        case 'flaky-job':
            return 'Newest example';
        case 'stale-schedule':
            return 'See the workflow';
        case 'coverage-drop':
            return 'See the commit';
        case 'vulnerability':
            return 'See the alerts';
        case 'dependencies-behind':
            return 'The oldest';
        default:
            return 'See the runs';
    }
}
/** Where in the run it failed, behind the alert that says the branch is red. */
function failedJobs(alert, { workflows, repositoryUrl }) {
    if (alert.rule !== 'default-branch-red')
        return [];
    const jobs = workflows.find(({ id }) => id === alert.workflowId)?.recovery.open[0]?.failedJobs ?? [];
    const shown = jobs
        .slice(0, MAX_JOBS)
        .flatMap(({ name, step, url }, i) => [
        i === 0 ? ': ' : ', ',
        ...(step === undefined ? [] : [`${(0,render_names/* shortName */.EU)(step)} in `]),
        (0,render_document/* link */.n)((0,render_names/* shortName */.EU)(name), url, repositoryUrl),
    ]);
    return jobs.length > MAX_JOBS
        ? [...shown, `, and ${(0,words/* countInWords */.K4)(jobs.length - MAX_JOBS, 'more job')}`]
        : shown;
}

// EXTERNAL MODULE: ./lib/core/alerts/job-rules.js
var job_rules = __webpack_require__(88774);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/render/table.js
var table = __webpack_require__(2236);
;// CONCATENATED MODULE: ./lib/render/health-jobs.js






const MAX_ROWS = 20;
/** What jobs tell, folded: each only where there is something to say. */
function jobSections(report) {
    return [flaky(report), slower(report), slowerSteps(report), silent(report), jobs(report)].flat();
}
const flakyWords = {
    flaky: '🟡 flaky',
    suspected: '⚪ suspected',
    recovered: '🟢 recovered',
    steady: '🟢 steady',
    'not-enough-data': '⚪ too few executions',
};
function flaky(report) {
    const { flakyJobs } = report.signs;
    if (flakyJobs.length === 0)
        return [];
    const surely = flakyJobs.filter(({ state }) => state === 'flaky');
    const lost = flakyJobs.reduce((sum, { lostMinutes }) => sum + lostMinutes, 0);
    const columns = [
        { head: 'Job', cell: ({ job, url }) => (0,render_document/* link */.n)((0,render_names/* shortName */.EU)(job), url, report.repositoryUrl) },
        { head: 'Workflow', cell: ({ workflowId }) => (0,render_names/* workflowLink */.k1)(workflowId, report) },
        { head: 'State', cell: ({ state }) => flakyWords[state] },
        { head: 'Fails at a good commit', align: 'right', cell: chanceInWords },
        {
            head: 'Flakes',
            align: 'right',
            cell: ({ flakes, flakyCommits }) => `${(0,words/* thousands */.oh)(flakes)} at ${(0,words/* countInWords */.K4)(flakyCommits, 'commit')}`,
        },
        { head: 'Lost', align: 'right', cell: ({ lostMinutes }) => (0,words/* lengthInWords */.l5)(lostMinutes * model/* MINUTE */.pY) },
        { head: 'Last flake', cell: ({ lastFlakeAt }) => (lastFlakeAt ? (0,render_names/* timeOf */.nR)(lastFlakeAt) : '–') },
    ];
    return (0,table/* folded */.TM)(`Flaky jobs: ${(0,words/* thousands */.oh)(surely.length)} of ${(0,words/* countInWords */.K4)(flakyJobs.length, 'job')} with flakes, ${(0,words/* lengthInWords */.l5)(lost * model/* MINUTE */.pY)} lost`, (0,table/* topOf */.HX)(flakyJobs, columns, { max: MAX_ROWS, of: 'job' }));
}
/** `8.1 % of 120 (4.2 to 14.0)`: the interval of a chance is half of what is known of it. */
function chanceInWords({ percent, low, high, executions }) {
    if (percent === undefined)
        return '–';
    const between = low === undefined || high === undefined ? '' : ` (${low.toFixed(1)} to ${high.toFixed(1)})`;
    return `${(0,words/* percentInWords */.md)(percent)} of ${(0,words/* thousands */.oh)(executions)}${between}`;
}
function slower(report) {
    const { slowdowns } = report.signs;
    if (slowdowns.length === 0)
        return [];
    const [change, commits] = changeColumns(report);
    const columns = [
        { head: 'Job', cell: jobInWords },
        { head: 'Workflow', cell: ({ workflowId }) => (0,render_names/* workflowLink */.k1)(workflowId, report) },
        ...change,
        { head: 'Step that grew', cell: stepInWords },
        commits,
    ];
    return (0,table/* folded */.TM)(`Slower jobs: ${(0,words/* thousands */.oh)(slowdowns.length)}`, (0,table/* topOf */.HX)(slowdowns, columns, { max: MAX_ROWS, of: 'job' }));
}
function slowerSteps(report) {
    const steps = report.signs.slowerSteps;
    if (steps.length === 0)
        return [];
    const [change, commits] = changeColumns(report);
    const columns = [
        { head: 'Step', cell: ({ step }) => (0,render_names/* shortName */.EU)(step) },
        { head: 'Job', cell: jobInWords },
        { head: 'Workflow', cell: ({ workflowId }) => (0,render_names/* workflowLink */.k1)(workflowId, report) },
        ...change,
        commits,
    ];
    return (0,table/* folded */.TM)(`Slower steps in jobs that did not grow by them: ${(0,words/* thousands */.oh)(steps.length)}`, (0,table/* topOf */.HX)(steps, columns, { max: MAX_ROWS, of: 'step' }));
}
function jobInWords({ job, runner }) {
    return (0,render_names/* shortName */.EU)(runner ? `${job} on ${runner}` : job);
}
/** How much and since when, and the commits between. */
function changeColumns({ repositoryUrl: url, }) {
    const change = [
        { head: 'Median now', align: 'right', cell: (slow) => lengthOf(slow.afterSeconds, slow.samplesAfter) },
        {
            head: 'Change',
            align: 'right',
            cell: (slow) => `+${(0,words/* percentInWords */.md)(slow.changePercent)} from ${lengthOf(slow.beforeSeconds, slow.samplesBefore)}`,
        },
        { head: 'Since', cell: ({ since, firstSlow }) => (0,render_document/* link */.n)((0,render_names/* timeOf */.nR)(since), firstSlow.url, url) },
    ];
    return [change, { head: 'Commits', cell: ({ compareUrl }) => (0,render_document/* link */.n)('Compare', compareUrl, url) }];
}
function stepInWords({ step }) {
    if (!step)
        return '–';
    return `${(0,render_names/* shortName */.EU)(step.name)}: ${(0,words/* lengthInWords */.l5)(step.beforeSeconds)} → ${(0,words/* lengthInWords */.l5)(step.afterSeconds)}`;
}
/** Alerts name the worst of each kind; here are all. */
function silent(report) {
    const { silentFailures } = report.signs;
    if (silentFailures.length === 0)
        return [];
    return (0,table/* folded */.TM)(`Silent failures: ${(0,words/* thousands */.oh)(silentFailures.length)}`, (0,table/* topOf */.HX)(silentFailures, [
        { head: 'Workflow', cell: ({ workflowId }) => (0,render_names/* workflowLink */.k1)(workflowId, report) },
        {
            head: 'What',
            cell: (failure) => (0,job_rules/* silentInWords */.kN)({ ...failure, ...(failure.job && { job: (0,render_names/* shortName */.EU)(failure.job) }) }),
        },
        { head: 'Said', cell: ({ detail }) => (detail ? (0,render_names/* shortName */.EU)(detail) : '–') },
        { head: 'Since', cell: ({ since }) => (0,render_names/* timeOf */.nR)(since) },
        { head: 'Newest', cell: ({ lastAt, url }) => (0,render_document/* link */.n)((0,render_names/* timeOf */.nR)(lastAt), url, report.repositoryUrl) },
    ], { max: MAX_ROWS, of: 'failure' }));
}
function jobs(report) {
    const { jobs, basis, time } = report.signs;
    if (jobs.length === 0)
        return [];
    const columns = [
        { head: 'Job', cell: ({ name }) => (0,render_names/* shortName */.EU)(name) },
        { head: 'Workflow', cell: ({ workflowId }) => (0,render_names/* workflowLink */.k1)(workflowId, report) },
        { head: 'Passed in the end', align: 'right', cell: ({ final }) => (0,words/* rateInWords */.Lx)(final) },
        { head: 'At first attempt', align: 'right', cell: ({ firstAttempt }) => (0,words/* rateInWords */.Lx)(firstAttempt) },
        { head: 'Median of passed', align: 'right', cell: ({ duration }) => medianInWords(duration) },
        {
            head: 'p95',
            align: 'right',
            cell: ({ duration: { p95Seconds } }) => (p95Seconds === undefined ? '–' : (0,words/* lengthInWords */.l5)(p95Seconds)),
        },
        { head: 'Slowest step', cell: slowestStep },
    ];
    return (0,table/* folded */.TM)(`Jobs: ${(0,words/* thousands */.oh)(jobs.length)}, from ${(0,words/* thousands */.oh)(basis.withJobs)} of ${(0,words/* countInWords */.K4)(basis.attempts, 'attempt')}`, [...timeInWords(time), ...(0,table/* topOf */.HX)(jobs, columns, { max: MAX_ROWS, of: 'job' })]);
}
function slowestStep({ steps: [slowest] }) {
    return slowest ? `${(0,render_names/* shortName */.EU)(slowest.name)}: ${medianInWords(slowest.duration)}` : '–';
}
/** How an attempt spends its time, and what its steps are for. */
function timeInWords({ attempts, queue, execution, idle, bySteps }) {
    if (attempts === 0)
        return [];
    const kinds = Object.entries(bySteps).filter(([, seconds]) => seconds > 0);
    const spent = `Of ${(0,words/* countInWords */.K4)(attempts, 'attempt')}: median wait for the first job ${medianInWords(queue)}, running ${medianInWords(execution)}, idle between jobs ${medianInWords(idle)}.`;
    const steps = kinds.map(([kind, seconds]) => `${kind} ${(0,words/* lengthInWords */.l5)(seconds)}`).join(', ');
    return [{ kind: 'paragraph', content: [steps ? `${spent} Steps of passed jobs: ${steps}.` : spent] }];
}
function medianInWords({ p50Seconds, count }) {
    return p50Seconds === undefined ? '–' : lengthOf(p50Seconds, count);
}
function lengthOf(seconds, count) {
    return `${(0,words/* lengthInWords */.l5)(seconds)} of ${(0,words/* thousands */.oh)(count)}`;
}

// EXTERNAL MODULE: ./lib/core/kpis/kpi-words.js
var kpi_words = __webpack_require__(99009);
;// CONCATENATED MODULE: ./lib/render/sparkline.js
const BARS = '▁▂▃▄▅▆▇█';
/** One bar for each value; a dot where there is none. Only `from` has the lowest bar, and only `to` the full one. */
function sparkline(values, { from, to }) {
    return values
        .map((value) => {
        if (value === undefined || Number.isNaN(value))
            return '⋅';
        if (value <= from)
            return BARS.at(0);
        if (value >= to)
            return BARS.at(-1);
        // A third is a third, however its division was rounded.
        const step = Math.floor(((value - from) / (to - from)) * (BARS.length - 2) + 1e-9);
        return BARS[Math.min(1 + step, BARS.length - 2)];
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/render/health-kpis.js





/** Key figures beside their targets; those without a figure in one line, with the reason. */
function kpiTable({ kpis }) {
    const known = kpis.filter(({ value, state }) => value !== undefined || state === 'missed');
    if (known.length === 0)
        return [];
    const unknown = kpis
        .filter((kpi) => !known.includes(kpi))
        .map(({ label, why = 'not measured' }) => `${label} (${why})`);
    return [
        { kind: 'heading', text: 'Key figures' },
        (0,table/* tableOf */.c_)(known, [
            { head: 'KPI', cell: ({ state, label }) => `${marks/* kpiMarks */.Zm[state]} ${label}` },
            { head: 'Now', align: 'right', cell: nowInWords },
            { head: 'Target', align: 'right', cell: kpi_words/* targetInWords */.wR },
            { head: 'Window before', align: 'right', cell: kpi_words/* trendInWords */.qy },
            ...(known.some(({ windows }) => windows) ? [{ head: 'Windows', cell: courseOf }] : []),
        ]),
        ...(unknown.length > 0
            ? [{ kind: 'paragraph', content: [`Without a figure: ${unknown.join(', ')}.`] }]
            : []),
    ];
}
/** From the lowest to the highest; a dot where there was too little. */
function courseOf({ windows = [] }) {
    const values = windows.map(({ value }) => value);
    const known = values.filter((value) => value !== undefined);
    if (known.length < 2)
        return '–';
    return `${sparkline(values, { from: Math.min(...known), to: Math.max(...known) })} ${(0,words/* countInWords */.K4)(values.length, 'window')}`;
}
/** With what the figure does not show. */
function nowInWords(kpi) {
    const { value, why } = kpi;
    return value === undefined || why === undefined ? (0,kpi_words/* kpiInWords */.b)(kpi) : `${(0,kpi_words/* kpiInWords */.b)(kpi)}: ${why}`;
}

;// CONCATENATED MODULE: ./lib/render/health-tables.js



const MAX_WORKFLOWS = 100;
/** No number stands alone: every share and every median comes with the count it is of. */
function workflowTable(report) {
    const { workflows, repositoryUrl, defaultBranch, thresholds } = report;
    if (workflows.length === 0)
        return [];
    const shown = workflows.slice(0, MAX_WORKFLOWS);
    const rest = {
        kind: 'paragraph',
        content: [`The table is of the ${shown.length} worst of ${(0,words/* thousands */.oh)(workflows.length)} workflows.`],
    };
    return [
        { kind: 'heading', text: 'Workflows' },
        {
            kind: 'table',
            head: [
                'Workflow',
                (0,render_names/* shortName */.EU)(defaultBranch),
                'Passed in the end',
                'At first attempt',
                `Failed, last ${thresholds.failureWindowHours} h`,
                'Median of passed',
                'p95',
                'Change of median',
                'Median recovery',
            ],
            align: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
            rows: shown.map((workflow) => row(workflow, repositoryUrl)),
        },
        ...(workflows.length > shown.length ? [rest] : []),
    ];
}
function row(vitals, repositoryUrl) {
    const { successRate, recentFailures, duration, recovery } = vitals;
    return [
        [(0,render_document/* link */.n)((0,render_names/* shortName */.EU)(vitals.name), vitals.url, repositoryUrl)],
        [stateInWords(vitals)],
        [(0,words/* rateInWords */.Lx)(successRate.final)],
        [(0,words/* rateInWords */.Lx)(successRate.firstAttempt)],
        [(0,words/* thousands */.oh)(recentFailures.runs)],
        [health_tables_medianInWords(duration.p50Seconds, duration.count)],
        [duration.p95Seconds === undefined ? '–' : (0,words/* lengthInWords */.l5)(duration.p95Seconds)],
        [changeInWords(duration)],
        [health_tables_medianInWords(recovery.medianSeconds, recovery.closed)],
    ];
}
function stateInWords({ onDefaultBranch: { state, consecutiveFailures } }) {
    switch (state) {
        case 'red':
            return consecutiveFailures > 1 ? `🔴 red, ${consecutiveFailures} in a row` : '🔴 red';
        case 'green':
            return '🟢 green';
        case 'unknown':
            return '⚪ no result';
    }
}
/** `3 min 20 s of 41`. */
function health_tables_medianInWords(seconds, count) {
    return seconds === undefined ? '–' : `${(0,words/* lengthInWords */.l5)(seconds)} of ${(0,words/* thousands */.oh)(count)}`;
}
/** `+33 % from 5 min of 38`. */
function changeInWords({ changePercent, previous }) {
    if (changePercent === undefined)
        return '–';
    const before = `from ${health_tables_medianInWords(previous.p50Seconds, previous.count)}`;
    if (Math.abs(changePercent) < 0.05)
        return `0 % ${before}`;
    return `${changePercent < 0 ? '−' : '+'}${(0,words/* percentInWords */.md)(Math.abs(changePercent))} ${before}`;
}
function trendTable(trend) {
    return {
        kind: 'table',
        head: ['Day, UTC', 'Runs', 'Passed in the end', 'Median of passed'],
        align: ['left', 'right', 'right', 'right'],
        rows: trend.map(({ date, runs, final, p50Seconds }) => [
            [date],
            [(0,words/* thousands */.oh)(runs)],
            [(0,words/* rateInWords */.Lx)(final)],
            [p50Seconds === undefined ? '–' : (0,words/* lengthInWords */.l5)(p50Seconds)],
        ]),
    };
}

// EXTERNAL MODULE: ./lib/render/health-tuning.js
var health_tuning = __webpack_require__(39024);
// EXTERNAL MODULE: ./lib/core/alerts/repository-rules.js
var repository_rules = __webpack_require__(19341);
// EXTERNAL MODULE: ./lib/render/health-dependencies.js
var health_dependencies = __webpack_require__(38432);
;// CONCATENATED MODULE: ./lib/render/health-upkeep.js






const health_upkeep_MAX_ROWS = 20;
/** Workflows named in one cell. */
const MAX_NAMED = 3;
/** What the repository has to look after, folded: each only where there is something to say. */
function upkeepSections(report) {
    return [
        schedules(report),
        deprecations(report),
        runners(report),
        coverage(report),
        (0,health_dependencies/* dependencySections */.C)(report),
        cost(report),
        branches(report),
    ].flat();
}
const weights = { fine: '🟢', alarm: '🔴', unknown: '⚪' };
/** All of them as soon as one is not fine, or will be switched off. */
function schedules(report) {
    const { schedules } = report.signs;
    const dead = schedules.filter(({ weight }) => weight === 'alarm').length;
    const ending = schedules.filter(({ disabledAt }) => disabledAt !== undefined).length;
    if (schedules.every(({ weight }) => weight === 'fine') && ending === 0)
        return [];
    const date = (iso) => (iso === undefined ? '–' : (0,render_names/* timeOf */.nR)(iso));
    const columns = [
        {
            head: 'Workflow',
            cell: ({ name, url, weight }) => [
                `${weights[weight]} `,
                (0,render_document/* link */.n)((0,render_names/* shortName */.EU)(name), url, report.repositoryUrl),
            ],
        },
        { head: 'What is known', cell: ({ says }) => says },
        { head: 'Last success', cell: ({ lastSuccessAt }) => date(lastSuccessAt) },
        { head: 'Next due', cell: ({ nextDueAt }) => date(nextDueAt) },
        { head: 'Switched off for want of commits', cell: ({ disabledAt }) => date(disabledAt) },
    ];
    const end = ending > 0 ? `, ${(0,words/* thousands */.oh)(ending)} soon switched off` : '';
    return (0,table/* folded */.TM)(`Schedules: ${(0,words/* thousands */.oh)(dead)} of ${(0,words/* countInWords */.K4)(schedules.length, 'file')} dead or switched off${end}`, (0,table/* topOf */.HX)(schedules, columns, { max: health_upkeep_MAX_ROWS, of: 'schedule' }));
}
function deprecations(report) {
    const { deprecations } = report.signs;
    if (deprecations.length === 0)
        return [];
    const columns = [
        { head: 'What', cell: ({ title, url }) => (0,render_document/* link */.n)((0,render_names/* shortName */.EU)(title), url, report.repositoryUrl) },
        { head: 'Workflows', cell: ({ workflowIds }) => workflowLinks(workflowIds, report) },
        { head: 'Jobs', align: 'right', cell: ({ jobs }) => (0,words/* thousands */.oh)(jobs) },
        { head: 'What to do', cell: ({ advice }) => advice },
    ];
    return (0,table/* folded */.TM)(`Deprecations: ${(0,words/* thousands */.oh)(deprecations.length)}`, (0,table/* topOf */.HX)(deprecations, columns, { max: health_upkeep_MAX_ROWS, of: 'deprecation' }));
}
function runners(report) {
    const { runners } = report.signs;
    if (runners.length === 0)
        return [];
    const jobs = runners.reduce((sum, trouble) => sum + trouble.jobs, 0);
    return (0,table/* folded */.TM)(`Runner troubles: ${(0,words/* countInWords */.K4)(jobs, 'job')}`, [
        (0,table/* tableOf */.c_)(runners, [
            { head: 'What', cell: (trouble) => (0,repository_rules/* troubleInWords */._g)(trouble) },
            { head: 'Workflows', cell: ({ workflowIds }) => workflowLinks(workflowIds, report) },
            { head: 'Newest', cell: ({ lastAt, url }) => (0,render_document/* link */.n)((0,render_names/* timeOf */.nR)(lastAt), url, report.repositoryUrl) },
        ]),
    ]);
}
/** The table of key figures has the value; here is which commits it is of. */
function coverage({ coverage, repositoryUrl }) {
    if (!coverage?.previous)
        return [];
    const { current, previous, changePoints = 0 } = coverage;
    const columns = [
        { head: 'Read', cell: ({ at }) => (0,render_names/* timeOf */.nR)(at) },
        {
            head: 'Commit',
            cell: ({ sha }) => (0,render_document/* link */.n)(sha.slice(0, 7), `${repositoryUrl}/commit/${encodeURIComponent(sha.toWellFormed())}`, repositoryUrl),
        },
        {
            head: 'Covered',
            align: 'right',
            cell: ({ percent, total }) => `${(0,words/* percentInWords */.md)(percent)} of ${(0,words/* thousands */.oh)(total)}`,
        },
    ];
    const points = Math.round(Math.abs(changePoints) * 10) / 10;
    const way = points === 0 ? 'as before' : `${changePoints < 0 ? 'down' : 'up'} by ${points} points`;
    return (0,table/* folded */.TM)(`Coverage: ${way}`, [(0,table/* tableOf */.c_)([current, previous], columns)]);
}
function cost(report) {
    const { cost } = report.signs;
    const { currency, total, failures, reruns, superseded, workflows, unpricedJobs } = cost;
    if (total.jobs === 0)
        return [];
    const money = ({ price }) => `${price.toFixed(2)} ${(0,render_names/* shortName */.EU)(currency)}`;
    const wasted = failures.minutes + reruns.minutes + superseded.minutes;
    const columns = [
        { head: 'What', cell: ({ what }) => what },
        { head: 'Jobs', align: 'right', cell: ({ jobs }) => (0,words/* thousands */.oh)(jobs) },
        { head: 'Minutes', align: 'right', cell: ({ minutes }) => (0,words/* thousands */.oh)(minutes) },
        { head: 'Estimate', align: 'right', cell: money },
    ];
    const parts = [
        { what: 'All jobs', ...total },
        { what: 'Of them on failures', ...failures },
        { what: 'On reruns', ...reruns },
        { what: 'On superseded runs', ...superseded },
        ...workflows.slice(0, health_upkeep_MAX_ROWS).map((part) => ({ ...part, what: (0,render_names/* workflowLink */.k1)(part.workflowId, report) })),
    ];
    const unpriced = unpricedJobs > 0
        ? ` ${(0,words/* countInWords */.K4)(unpricedJobs, 'job')} on runners without a known price are counted in minutes only.`
        : '';
    return (0,table/* folded */.TM)(`Cost: ${total.price > 0 ? `about ${money(total)} for ` : ''}${(0,words/* countInWords */.K4)(total.minutes, 'minute')} of ${(0,words/* countInWords */.K4)(total.jobs, 'job')}; ${(0,words/* thousands */.oh)(wasted)} of the minutes on failures, reruns and superseded runs`, [
        (0,table/* tableOf */.c_)(parts, columns),
        {
            kind: 'paragraph',
            content: [
                `An estimate by list prices, never the bill: plans include minutes, and standard runners cost nothing in public repositories.${unpriced}`,
            ],
        },
    ]);
}
function branches({ signs: { branches, events } }) {
    const columns = (head) => [
        { head, cell: ({ name }) => (0,render_names/* shortName */.EU)(name) },
        { head: 'Runs', align: 'right', cell: ({ runs }) => (0,words/* thousands */.oh)(runs) },
        { head: 'Passed in the end', align: 'right', cell: ({ final }) => (0,words/* rateInWords */.Lx)(final) },
        { head: 'At first attempt', align: 'right', cell: ({ firstAttempt }) => (0,words/* rateInWords */.Lx)(firstAttempt) },
    ];
    const tables = [
        ...(branches.length > 1 ? [(0,table/* tableOf */.c_)(branches, columns('Branch'))] : []),
        ...(events.length > 1 ? [(0,table/* tableOf */.c_)(events, columns('Event'))] : []),
    ];
    return tables.length > 0 ? (0,table/* folded */.TM)('Branches and events', tables) : [];
}
function workflowLinks(ids, report) {
    const shown = ids.slice(0, MAX_NAMED).flatMap((id, i) => [i > 0 ? ', ' : '', (0,render_names/* workflowLink */.k1)(id, report)]);
    return ids.length > MAX_NAMED ? [...shown, ` and ${(0,words/* thousands */.oh)(ids.length - MAX_NAMED)} more`] : shown;
}

;// CONCATENATED MODULE: ./lib/render/health-verdict.js


/** The whole report in one line. */
function verdict({ status, alerts: all, overall, workflows, defaultBranch, thresholds, }) {
    const { final } = overall.successRate;
    const alerts = all.filter(({ severity }) => severity !== 'info');
    const namesIn = (some) => [...new Set(some.map(({ workflowId }) => workflowId))].flatMap((id) => workflows.find((workflow) => workflow.id === id)?.name ?? []);
    switch (status) {
        case 'unhealthy':
        case 'degraded': {
            const red = namesIn(alerts.filter(({ rule, severity }) => rule === 'default-branch-red' && severity === 'critical'));
            if (red.length > 0) {
                return `Pipeline ${status}: ${listed(red)} ${red.length > 1 ? 'are' : 'is'} red on ${(0,render_names/* shortName */.EU)(defaultBranch)}`;
            }
            const names = namesIn(alerts);
            const about = names.length > 0 ? ` about ${listed(names)}` : '';
            return `Pipeline ${status}: ${(0,words/* countInWords */.K4)(alerts.length, 'alert')}${about}`;
        }
        case 'healthy':
            return `Pipeline healthy: ${rateOfRuns(final)} passed`;
        case 'unknown': {
            if (final.total >= thresholds.minRuns)
                return 'Pipeline health unknown: not all runs could be read';
            if (final.total === 0)
                return 'Pipeline health unknown: no run passed or failed';
            return `Pipeline health unknown: only ${(0,words/* countInWords */.K4)(final.total, 'run')} to judge by, ${thresholds.minRuns} are needed`;
        }
    }
}
/** `CI`, `CI and Docs`, `5 workflows`. */
function listed(names) {
    return names.length > 2 ? (0,words/* countInWords */.K4)(names.length, 'workflow') : names.map(render_names/* shortName */.EU).join(' and ');
}
/** `96.2 % of 412 runs`. */
function rateOfRuns({ percent, total }) {
    return percent === undefined ? 'no run' : `${(0,words/* percentInWords */.md)(percent)} of ${(0,words/* countInWords */.K4)(total, 'run')}`;
}

// EXTERNAL MODULE: ./lib/render/tones.js
var tones = __webpack_require__(67449);
;// CONCATENATED MODULE: ./lib/render/health.js












/** A health report for people: the verdict, what is wrong and where to click, the numbers, the trend, the gaps. */
function healthDoc(report) {
    return {
        tone: tones/* toneOfStatus */.I[report.status],
        title: verdict(report),
        blocks: [
            basis(report),
            ...kpiTable(report),
            ...alertList(report),
            ...workflowTable(report),
            ...trend(report),
            ...details(report),
            ...(0,health_tuning/* tuningSection */.D6)(report),
            ...health_gaps(report),
        ],
    };
}
/** What was found beyond the results of runs, one line each until it is unfolded. */
function details(report) {
    const sections = [...jobSections(report), ...upkeepSections(report)];
    return sections.length > 0 ? [{ kind: 'heading', text: 'In detail' }, ...sections] : [];
}
/** What all the numbers are of, in one line. */
function basis({ overall, window, defaultBranch, partial }) {
    const { successRate, duration, recovery } = overall;
    const { final, firstAttempt } = successRate;
    const parts = [
        ...(partial ? ['Partial: not all runs could be read'] : []),
        runsInWords(overall.runs, overall.runs - final.total, window),
        ...(final.total > 0 ? [`${(0,words/* rateInWords */.Lx)(final)} passed in the end`] : []),
        ...(firstAttempt.total > 0 ? [`${(0,words/* rateInWords */.Lx)(firstAttempt)} at the first attempt`] : []),
        ...(duration.p50Seconds === undefined
            ? []
            : [`median ${(0,words/* lengthInWords */.l5)(duration.p50Seconds)} of ${(0,words/* countInWords */.K4)(duration.count, 'passed run')}`]),
        ...(recovery.medianSeconds === undefined
            ? []
            : [
                `${(0,render_names/* shortName */.EU)(defaultBranch)} recovered ${(0,words/* countInWords */.K4)(recovery.closed, 'time')}, median ${(0,words/* lengthInWords */.l5)(recovery.medianSeconds)}`,
            ]),
    ];
    return { kind: 'paragraph', content: [`${parts.join(' · ')}.`] };
}
/** `412 runs in the 7 days until 2026-03-09 12:00 UTC, 5 of which neither passed nor failed`. */
function runsInWords(runs, undecided, { days, to }) {
    const counted = runs === 0 ? 'No run' : (0,words/* countInWords */.K4)(runs, 'run');
    const length = days === 1 ? 'day' : (0,words/* countInWords */.K4)(days, 'day');
    const when = `in the ${length} until ${to.slice(0, 16).replace('T', ' ')} UTC`;
    return `${counted} ${when}${undecided > 0 ? `, ${(0,words/* thousands */.oh)(undecided)} of which neither passed nor failed` : ''}`;
}
function trend({ trend, window }) {
    const judged = trend.filter(({ final }) => final.total > 0);
    if (judged.length < 2)
        return [];
    const percents = trend.map(({ final }) => final.percent);
    return [
        { kind: 'heading', text: `Trend over ${(0,words/* countInWords */.K4)(window.days, 'day')}` },
        {
            kind: 'paragraph',
            content: ['Passed in the end, by day: ', { strong: sparkline(percents, { from: 0, to: 100 }) }],
        },
        {
            kind: 'chart',
            title: 'Runs that passed in the end, on days that had runs',
            x: trend.map(({ date }) => date.slice(5)),
            y: { title: 'percent', from: 0, to: 100 },
            values: percents,
        },
        { kind: 'details', summary: 'The same in numbers', blocks: [trendTable(trend)] },
    ];
}
function health_gaps({ notMeasured, overall }) {
    const { firstAttemptUnknown } = overall.successRate;
    const unknown = firstAttemptUnknown > 0
        ? [
            {
                what: `The first attempt of ${(0,words/* countInWords */.K4)(firstAttemptUnknown, 'run')}`,
                why: 'not known, so not counted.',
            },
        ]
        : [];
    return (0,gaps/* gapList */.P)('Not measured', [...notMeasured, ...unknown]);
}

;// CONCATENATED MODULE: ./lib/modes/health-check.js







/**
 * A job's outputs may have 1 MB together, counted as UTF-16: https://docs.github.com/en/actions/reference/limits.
 * Others want some of it.
 */
const MAX_REPORT_CHARACTERS = 200_000;
const MAX_ALERTS_CHARACTERS = 50_000;
/** Says whether the pipeline is healthy. */
const healthCheck = (inputs, session) => {
    const report = healthReport(inputs, session);
    const grave = report.alerts.filter(({ severity }) => reaches(severity, inputs.failOn));
    return {
        doc: healthDoc(report),
        outputs: outputsOf(report),
        files: [
            { name: 'report.json', text: `${JSON.stringify(report, undefined, 2)}\n`, output: 'report-path' },
        ],
        annotations: report.alerts
            .filter(({ severity }) => severity !== 'info')
            .map(({ severity, message }) => ({ level: severity === 'critical' ? 'error' : 'warning', message })),
        raised: (0,raised/* raisedNow */.z)(report.alerts, session.history, session.now),
        ...(grave.length > 0 && {
            failure: `The pipeline is ${report.status}: ${(0,words/* countInWords */.K4)(grave.length, 'alert')} of severity ${inputs.failOn} or graver. \`fail-on: never\` keeps this step green.`,
        }),
    };
};
function healthReport(inputs, session) {
    return (0,assess/* assessHealth */.X)(session.history, {
        ...session,
        lookbackDays: inputs.lookbackDays,
        thresholds: thresholdsOf(inputs),
        suggestThresholds: inputs.suggestThresholds,
        gaps: [...session.gaps, ...unmatched(inputs, session)],
    });
}
/** A name that no workflow has is a slip of the pen, and hides a workflow that is not watched. */
function unmatched({ workflows }, { history }) {
    const known = [...history.workflows.values()];
    return workflows.patterns
        .filter((pattern) => !known.some(pattern.matches))
        .map(({ text }) => ({
        what: `Workflows called ${text}`,
        why: 'No run was seen of a workflow with that name or file name.',
    }));
}
function thresholdsOf(inputs) {
    return {
        maxFailures: inputs.maxFailures,
        failureWindowHours: inputs.failureWindow,
        minSuccessRate: inputs.minSuccessRate,
        maxConsecutiveFailures: inputs.maxConsecutiveFailures,
        maxDurationIncrease: inputs.maxDurationIncrease,
        minRuns: inputs.minRuns,
    };
}
function reaches(severity, failOn) {
    return failOn !== 'never' && health/* severities */.g.indexOf(severity) <= health/* severities */.g.indexOf(failOn);
}
function outputsOf(report) {
    const { final } = report.overall.successRate;
    return {
        status: report.status,
        'success-rate': final.percent === undefined
            ? ''
            : (final.percent < 100 ? Math.min(99.9, final.percent) : 100).toFixed(1),
        'failed-runs': String(final.total - final.good),
        'alert-count': String(report.alerts.length),
        alerts: (0,output_json/* listJson */.n4)(report.alerts, MAX_ALERTS_CHARACTERS),
        report: fitReport(report, MAX_REPORT_CHARACTERS),
    };
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

/***/ 49747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gapList)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);

/** What a report does not know, and why; nothing where there are no gaps. */
function gapList(heading, gaps) {
    if (gaps.length === 0)
        return [];
    const items = gaps.map(({ what, why }) => [{ strong: what }, ` – ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(why)}`]);
    return [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
    ];
}


/***/ }),

/***/ 38432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ dependencySections)
/* harmony export */ });
/* harmony import */ var _core_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34400);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44474);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5523);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44172);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2236);





/** Open vulnerability alerts and updates that wait, folded; nothing where there is neither. */
function dependencySections({ dependencies, repositoryUrl, }) {
    const { vulnerabilities, updates } = dependencies ?? {};
    return [
        ...(vulnerabilities && vulnerabilities.open > 0 ? vulnerable(vulnerabilities, repositoryUrl) : []),
        ...(updates && updates.waiting > 0 ? behind(updates, repositoryUrl) : []),
    ];
}
function vulnerable(found, repositoryUrl) {
    const { open, runtime, fixable, uncounted, oldestAt, affected, packages } = found;
    const more = affected - packages.length;
    const columns = [
        { head: 'Package', cell: ({ name, url }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .n)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(name), url, repositoryUrl) },
        { head: 'Ecosystem', cell: ({ ecosystem }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(ecosystem) },
        { head: 'Used at', cell: ({ scope }) => scope },
        { head: 'Worst', cell: ({ severity }) => severity },
        { head: 'Alerts', align: 'right', cell: ({ alerts }) => (0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(alerts) },
        { head: 'Worst fixed in', cell: ({ fixedIn }) => (fixedIn === undefined ? '–' : (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(fixedIn)) },
        { head: 'Open since', cell: ({ since }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOf */ .nR)(since) },
    ];
    const counts = _core_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .dependencyScopes */ .$X.map((scope) => ({ scope, ...found[scope] }));
    const { critical, high } = runtime;
    const oldest = oldestAt === undefined ? '' : `, the oldest open since ${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOf */ .nR)(oldestAt)}`;
    const rest = uncounted > 0 ? ` Of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(uncounted, 'more alert')} only that they are open is known.` : '';
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`Vulnerable dependencies: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(open, 'open alert')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(critical + high)} of them critical or high at runtime`, [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(counts, [{ head: 'Used at', cell: ({ scope }) => scope }, ...severityColumns]),
        {
            kind: 'paragraph',
            content: [
                `A fix exists for ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(fixable)} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(open - uncounted, 'alert')}${oldest}.${rest}`,
            ],
        },
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(packages, columns),
        ...remark([more > 0 ? `… and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(more, 'more package')}.` : '']),
    ]);
}
const severityColumns = _core_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .vulnerabilitySeverities */ .SP.map((severity) => ({
    head: `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`,
    align: 'right',
    cell: (counts) => (0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(counts[severity]),
}));
function behind({ waiting, overdue, unseen, oldest }, repositoryUrl) {
    const columns = [
        { head: 'Pull request', cell: ({ title, url }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .n)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(title), url, repositoryUrl) },
        { head: 'Waiting since', cell: ({ since }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOf */ .nR)(since) },
    ];
    const more = waiting - oldest.length;
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`Dependencies behind: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(waiting, 'update')} waiting, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(overdue)} of them for more than 30 days`, [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(oldest, columns),
        ...remark([
            more > 0 ? `… and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(more, 'newer one')}.` : '',
            unseen > 0
                ? `There may be more among ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countInWords */ .K4)(unseen, 'newer pull request')}, which were not looked at.`
                : '',
        ]),
    ]);
}
/** A paragraph of the sentences that there are; none of none. */
function remark(sentences) {
    const said = sentences.filter(Boolean).join(' ');
    return said === '' ? [] : [{ kind: 'paragraph', content: [said] }];
}


/***/ }),

/***/ 39024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ tuningSection),
/* harmony export */   Gn: () => (/* binding */ suggestions)
/* harmony export */ });
/* unused harmony export suggestedYaml */
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44172);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2236);



/** What the past says of the thresholds, with the lines to paste. That they are changed stays a person's decision. */
function tuningSection({ tuning }) {
    if (!tuning)
        return [];
    const { runs, from, to, days, rules } = tuning;
    const daily = days
        ? ` Alerts about jobs, runners, schedules and coverage are those that somebody would have been shown who looked once a day, on the newest ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(days, 'day')}.`
        : '';
    const better = rules.filter(({ suggestion }) => suggestion !== undefined);
    return [
        { kind: 'heading', text: 'Thresholds' },
        {
            kind: 'paragraph',
            content: [
                `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(runs, 'run')} from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(from)} to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(to)} were replayed through the rules, as if somebody had looked whenever one ended. A false alarm is one whose commit passed when it was tested next.${daily}`,
            ],
        },
        ...(better.length === 0
            ? [{ kind: 'paragraph', content: ['No other threshold would have been clearly better.'] }]
            : suggestions(better)),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)('All thresholds that were tried', [(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)(rules, columns)]),
    ];
}
/** Thresholds that would have been better, and the lines that set them. */
function suggestions(rules) {
    return [
        { kind: 'list', items: rules.map(evidence) },
        { kind: 'paragraph', content: ['To paste into the config file:'] },
        { kind: 'code', text: suggestedYaml(rules) },
    ];
}
/** The part of a config file that sets what is suggested. Rule names and numbers are ours. */
function suggestedYaml(rules) {
    const lines = rules.flatMap(({ rule, suggestion }) => suggestion === undefined ? [] : [`  ${rule}: { threshold: ${suggestion} }`]);
    return ['rules:', ...lines].join('\n');
}
function evidence({ rule, unit, current, candidates, suggestion }) {
    const found = candidates.find(({ threshold }) => threshold === suggestion);
    if (!found)
        return [];
    return [
        { strong: rule },
        `: ${limitInWords(found.threshold, unit)} instead of ${limitInWords(current.threshold, unit)} would have raised ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(found.raised, 'alert')} instead of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(current.raised)}, with ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(found.falseAlarms ?? 0, 'false alarm')} instead of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(current.falseAlarms ?? 0)}.`,
    ];
}
const columns = [
    { head: 'Alert', cell: ({ title }) => title },
    { head: 'In use', align: 'right', cell: ({ current, unit }) => limitInWords(current.threshold, unit) },
    { head: 'Raised', align: 'right', cell: ({ current }) => raisedInWords(current) },
    {
        head: 'Other thresholds, and how often they would have raised it',
        cell: ({ candidates }) => candidates.map(tried).join(' · '),
    },
];
/** `4: 7 (1 false)`. */
function tried(outcome) {
    return `${outcome.threshold}: ${raisedInWords(outcome)}`;
}
/** Of an alert that nothing disproves, only how often. */
function raisedInWords({ raised, falseAlarms }) {
    return falseAlarms ? `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(raised)} (${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(falseAlarms)} false)` : (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(raised);
}
/** A limit is of nothing, so it has no sign of a share. */
function limitInWords(threshold, unit) {
    return unit === 'percent' ? `${threshold} percent` : (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countInWords */ .K4)(threshold, unit.replace(/s$/, ''));
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
