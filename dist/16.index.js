export const id = 16;
export const ids = [16,803];
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

/***/ 90586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  badgesIn: () => (/* binding */ badgesIn)
});

// EXTERNAL MODULE: ./lib/render/html-text.js
var html_text = __webpack_require__(12463);
// EXTERNAL MODULE: ./lib/render/literal.js
var literal = __webpack_require__(81091);
;// CONCATENATED MODULE: ./lib/render/badges/badge.js

/** White text on these can be read: each has a contrast of 4.5 to 1 or more. */
const colours = {
    good: '#1a7f37',
    warning: '#9a6700',
    bad: '#cf222e',
    unknown: '#59636e',
};
const MAX_TEXT = 60;
/** Text as it stands on a badge: short, on one line, with nothing hidden in it, and never empty. */
function badgeText(text) {
    return (0,literal/* cut */.Jj)((0,literal/* oneLine */.TN)(text), MAX_TEXT).trim() || '–';
}

;// CONCATENATED MODULE: ./lib/render/badges/verdana.js
/**
 * How wide a text is in Verdana of 11 pixels, the face of badges. Advance widths of the font in units of which 2,048
 * make an em, from its `hmtx` table, for U+0020 to U+007E. Where another font takes its place the text is stretched.
 */
const widths = [
    ...[720, 806, 940, 1676, 1302, 2204, 1488, 550, 930, 930, 1302, 1676, 745, 930, 745, 930],
    ...[1302, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 930, 930, 1676, 1676, 1676, 1117],
    ...[2048, 1400, 1404, 1430, 1578, 1295, 1177, 1588, 1539, 862, 931, 1419, 1140, 1726, 1532, 1612],
    ...[1235, 1612, 1424, 1400, 1262, 1499, 1400, 2025, 1403, 1260, 1403, 930, 930, 930, 1676, 1302],
    ...[1302, 1230, 1276, 1067, 1276, 1220, 720, 1276, 1296, 562, 705, 1212, 562, 1992, 1296, 1243],
    ...[1276, 1276, 874, 1067, 807, 1296, 1212, 1676, 1212, 1212, 1076, 1300, 930, 1300, 1676],
];
const EM = 2048;
const SIZE = 11;
/** Pixels, to a tenth. A character that is not in the table is taken for as wide as it is high. */
function textWidth(text) {
    const units = [...text].reduce((sum, character) => sum + (widths[character.charCodeAt(0) - 0x20] ?? EM), 0);
    return Math.round((units * SIZE * 10) / EM) / 10;
}

;// CONCATENATED MODULE: ./lib/render/badges/badge-svg.js



const HEIGHT = 20;
const PADDING = 6;
/** A flat badge as shields.io draws them: an image that says its words, loads nothing, and is the same everywhere. */
function toBadgeSvg(badge) {
    const [label, message] = [partOf(badge.label), partOf(badge.message)];
    const width = round(label.width + message.width);
    const words = (0,html_text/* literal */.e)(`${label.text}: ${message.text}`);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${words}">
<title>${words}</title>
<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${label.width}" height="${HEIGHT}" fill="#3d444d"/><rect x="${label.width}" width="${message.width}" height="${HEIGHT}" fill="${colours[badge.tone]}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-rendering="geometricPrecision">
${textAt(label, 0)}
${textAt(message, label.width)}
</g>
</svg>
`;
}
function partOf(text) {
    // Two characters that no XML may have are nobody's words.
    const shown = badgeText(text.replace(/[\ufffe\uffff]/g, ''));
    const wide = textWidth(shown);
    return { text: shown, textWidth: wide, width: round(wide + 2 * PADDING) };
}
/** Of just this width in any font, so that nothing overlaps where Verdana is not to be had. */
function textAt({ text, textWidth, width }, from) {
    return `<text x="${round(from + width / 2)}" y="14" textLength="${textWidth}" lengthAdjust="spacingAndGlyphs">${(0,html_text/* literal */.e)(text)}</text>`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/render/badges/endpoint.js

const CACHE_SECONDS = 1800;
function toEndpoint({ label, message, tone }) {
    return {
        schemaVersion: 1,
        label: badgeText(label),
        message: badgeText(message),
        color: colours[tone],
        cacheSeconds: CACHE_SECONDS,
    };
}

;// CONCATENATED MODULE: ./lib/render/badges/files.js


/** Each badge as an image and as what shields.io asks for: those of the repository in `folder`, of each workflow below it. */
function badgeFiles({ overall, workflows }, folder) {
    const base = folder.replace(/[/\\]+$/, '');
    return [
        ...filesOf(overall, base),
        ...[...workflows].flatMap(([name, set]) => filesOf(set, `${base}/${name}`)),
    ];
}
function filesOf(set, folder) {
    return Object.entries(set).flatMap(([name, badge]) => [
        { path: `${folder}/${name}.svg`, text: toBadgeSvg(badge) },
        { path: `${folder}/${name}.json`, text: `${JSON.stringify(toEndpoint(badge), undefined, 2)}\n` },
    ]);
}

// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
;// CONCATENATED MODULE: ./lib/render/badges/folder-names.js
/**
 * A name for a folder of each workflow, from that of its file: of harmless characters alone, and no two the same where
 * files that differ in case do not. It stays as long as the file is called so.
 */
function folderNames(workflows) {
    const wanted = workflows.map(({ path }) => (path.split('/').at(-1) ?? '')
        .replace(/\.ya?ml$/i, '')
        .toLowerCase()
        .replace(/[^a-z0-9_-]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60));
    return workflows.map(({ id }, i) => {
        const name = wanted[i] ?? '';
        const isTaken = wanted.some((other, k) => k !== i && other === name);
        return name === '' || isTaken ? [name || 'workflow', id].join('-') : name;
    });
}

;// CONCATENATED MODULE: ./lib/render/badges/health-badges.js


const badgeNames = ['health', 'success-rate', 'mttr', 'flakiness'];
/** Each workflow has eight files. */
const MAX_WORKFLOWS = 50;
/** The badges of a report: health, success rate, mean time to recovery and flaky jobs. */
function badgesOf(report) {
    const workflows = report.workflows.slice(0, MAX_WORKFLOWS);
    const names = folderNames(workflows);
    return {
        overall: setOf(report.overall, report.status, report),
        workflows: new Map(workflows.map((workflow, i) => [names[i] ?? '', workflowSet(workflow, report)])),
    };
}
function workflowSet(workflow, report) {
    const alerts = report.alerts.filter(({ workflowId }) => workflowId === workflow.id);
    return setOf(workflow, statusOf(workflow, alerts, report), report, workflow);
}
function setOf(vitals, status, report, workflow) {
    const label = (what) => (workflow ? `${workflow.name} ${what}` : what);
    return {
        health: { label: workflow ? workflow.name : 'pipeline', message: status, tone: tones[status] },
        'success-rate': { label: label('success rate'), ...successRate(vitals, report) },
        mttr: { label: label('MTTR'), ...recovery(vitals, report) },
        flakiness: { label: label('flaky jobs'), ...flakiness(report, workflow) },
    };
}
const tones = {
    healthy: 'good',
    degraded: 'warning',
    unhealthy: 'bad',
    unknown: 'unknown',
};
/** As for the whole repository, of the alerts about one workflow. */
function statusOf(vitals, alerts, { thresholds, partial }) {
    if (alerts.some(({ severity }) => severity === 'critical'))
        return 'unhealthy';
    if (alerts.some(({ severity }) => severity === 'warning'))
        return 'degraded';
    return vitals.successRate.final.total >= thresholds.minRuns && !partial ? 'healthy' : 'unknown';
}
function successRate({ successRate }, report) {
    const { final } = successRate;
    const { minRuns, minSuccessRate } = report.thresholds;
    const target = targetOf('success-rate', report);
    const { percent = 0 } = final;
    const judged = percent > target ? 'good' : percent >= minSuccessRate ? 'warning' : 'bad';
    return { message: (0,words/* rateInWords */.Lx)(final), tone: final.total < minRuns ? 'unknown' : judged };
}
/** Of the default branch; while it is red, for how long, since that is in no mean yet. */
function recovery({ recovery, onDefaultBranch }, report) {
    const { open, closed, meanSeconds } = recovery;
    const [longest] = open;
    if (longest)
        return { message: `red for ${(0,words/* lengthInWords */.l5)(longest.ageSeconds)}`, tone: 'bad' };
    if (onDefaultBranch.final.total === 0)
        return { message: 'no data', tone: 'unknown' };
    if (meanSeconds === undefined)
        return { message: 'never red', tone: 'good' };
    const slow = meanSeconds >= targetOf('time-to-fix', report);
    return { message: `${(0,words/* lengthInWords */.l5)(meanSeconds)} of ${(0,words/* thousands */.oh)(closed)}`, tone: slow ? 'warning' : 'good' };
}
function flakiness({ signs }, workflow) {
    const isOf = ({ workflowId }) => !workflow || workflowId === workflow.id;
    const flaky = signs.flakyJobs.filter((job) => isOf(job) && job.state === 'flaky').length;
    const jobs = signs.jobs.filter(isOf).length;
    if (jobs === 0)
        return { message: 'no job was read', tone: 'unknown' };
    if (flaky === 0)
        return { message: `none of ${(0,words/* countInWords */.K4)(jobs, 'job')}`, tone: 'good' };
    return { message: `${(0,words/* thousands */.oh)(flaky)} of ${(0,words/* countInWords */.K4)(jobs, 'job')}`, tone: 'warning' };
}
function targetOf(id, { kpis }) {
    return kpis.find((kpi) => kpi.id === id)?.target.value ?? 0;
}

// EXTERNAL MODULE: ./lib/render/span.js
var span = __webpack_require__(2962);
;// CONCATENATED MODULE: ./lib/render/readme/relative-path.js
/** The way from the folder of a file to a folder, both within the repository; `.` where they are the same. */
function relativePath(fromFile, toFolder) {
    const from = partsOf(fromFile).slice(0, -1);
    const to = partsOf(toFolder);
    const differ = from.findIndex((part, i) => part !== to[i]);
    const common = differ === -1 ? from.length : differ;
    const parts = [...from.slice(common).map(() => '..'), ...to.slice(common)];
    return parts.join('/') || '.';
}
function partsOf(path) {
    return path.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
}

;// CONCATENATED MODULE: ./lib/render/readme/status-section.js





const status_section_MAX_WORKFLOWS = 20;
/** "Pipeline status" for a README: GitHub's own badges, ours, when it was, and where there is more. */
function statusSection(options) {
    const { report, badges, dashboardUrl } = options;
    const native = report.workflows.filter(isOfFile).slice(0, status_section_MAX_WORKFLOWS).toSorted(byName);
    const lines = [
        native.map((workflow) => nativeBadge(workflow, report)).join('\n'),
        options.badgesPath === '' ? inWords(badges.overall) : ownBadges(options),
        [
            `${(0,words/* countInWords */.K4)(report.overall.runs, 'run')} in ${report.window.days === 1 ? 'a day' : (0,words/* countInWords */.K4)(report.window.days, 'day')}`,
            `last updated ${report.generatedAt.slice(0, 10)}`,
            ...(dashboardUrl === '' ? [] : [`[dashboard](${address(dashboardUrl)})`]),
        ].join(' · '),
    ];
    return ['## Pipeline status', ...lines.filter(Boolean)].join('\n\n');
}
/** Workflows that GitHub runs by itself have no badge. */
function isOfFile({ path }) {
    return !path.startsWith('dynamic/');
}
function byName(a, b) {
    return a.path < b.path ? -1 : 1;
}
function nativeBadge({ name, url }, { defaultBranch }) {
    const branch = encodeURIComponent(defaultBranch.toWellFormed());
    return `[![${alternative(name)}](${address(`${url}/badge.svg?branch=${branch}`)})](${address(url)})`;
}
function ownBadges({ badges, readmePath, badgesPath, dashboardUrl, report }) {
    const folder = relativePath(readmePath, badgesPath);
    const target = dashboardUrl === '' ? `${report.repositoryUrl}/actions` : dashboardUrl;
    return badgeNames
        .map((name) => {
        const { label, message } = badges.overall[name];
        const image = address(`${folder}/${name}.svg`);
        return `[![${alternative(`${label}: ${message}`)}](${image})](${address(target)})`;
    })
        .join('\n');
}
/** Where no image is written. */
function inWords({ health, ...others }) {
    const parts = [health, ...Object.values(others)];
    return parts.map(({ label, message }) => `${(0,span/* toSpan */.i)(label)}: ${(0,span/* toSpan */.i)(message)}`).join(' · ');
}
/** The words of an image, of which none can end it, be markup, or mention anybody. */
function alternative(text) {
    return badgeText(text)
        .replace(/[^\p{L}\p{N} .:%_,-]/gu, ' ')
        .replace(/[_*]/g, ' ')
        .trim();
}
/** An address in which nothing can end the link. */
function address(url) {
    return url.replace(/[^\w\-.~:/?#%=+,;@&]/gu, (character) => encodeURIComponent(character).replace(/[()*!']/g, (c) => `%${c.charCodeAt(0).toString(16)}`));
}

// EXTERNAL MODULE: ./lib/modes/health-check.js + 9 modules
var health_check = __webpack_require__(89319);
;// CONCATENATED MODULE: ./lib/modes/badges.js




/** The badges beside what a mode says, and the section of a README, for those of the two that are asked for. */
function badgesIn(inputs, session) {
    const report = (0,health_check.healthReport)(inputs, session);
    const badges = badgesOf(report);
    const { badgesPath, readmePath, dashboardUrl } = inputs;
    return {
        files: badgesPath === '' ? [] : badgeFiles(badges, badgesPath),
        ...(readmePath !== '' && {
            section: statusSection({ report, badges, readmePath, badgesPath, dashboardUrl }),
        }),
    };
}


/***/ })

};
