export const id = 930;
export const ids = [930];
export const modules = {

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

/***/ 69930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverReport: () => (/* binding */ deliverReport),
/* harmony export */   placeOf: () => (/* binding */ placeOf),
/* harmony export */   readReportIssues: () => (/* binding */ readReportIssues)
/* harmony export */ });
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57206);
/* harmony import */ var _core_weekly_report_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73515);


/** A report that was closed is looked for so far back; the longest period is over in that time. */
const CLOSED_ARE_READ = 120 * _core_model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** Where a report goes that does not go into the summary alone. */
function placeOf(to, { issues, discussions }, { discussionCategory }) {
    return to === 'discussion'
        ? { issues: discussions, label: discussionCategory }
        : { issues, label: _core_weekly_report_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_LABEL */ .i5 };
}
/** The issues of reports: the open ones, and those closed lately. */
async function readReportIssues({ issues, label }, now) {
    const open = await issues.labelled(label, { state: 'open' });
    const lately = await issues.labelled(label, { state: 'all', since: now - CLOSED_ARE_READ });
    return [...new Map([...open, ...lately].map((issue) => [issue.number, issue])).values()];
}
/**
 * Writes a report into its issue and closes earlier ones; gives the issue. What is there is read right before, since
 * another monitor may have written it; of two that were made all the same the younger goes with the next report.
 */
async function deliverReport({ report, kind, place, now }) {
    const { issues, label } = place;
    const { write, close } = (0,_core_weekly_report_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .writesFor */ .c5)(report, { kind, label }, await readReportIssues(place, now));
    const written = write.kind === 'create'
        ? await issues.create(write.draft)
        : await issues.change(write.number, write.change);
    for (const { number, reason } of close)
        await issues.change(number, { state: 'closed', reason });
    return written;
}


/***/ })

};
