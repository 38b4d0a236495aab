export const id = 367;
export const ids = [367];
export const modules = {

/***/ 27367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig),
/* harmony export */   readFailureRuleFile: () => (/* binding */ readFailureRuleFile)
/* harmony export */ });
/* harmony import */ var _core_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82272);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _config_incident_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11968);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13134);





/** Settings of the largest organisations are a few kilobytes. */
const MAX_CHARACTERS = 256 * 1024;
/** A file can be nothing but mistakes; more would not be read. */
const MAX_TOLD = 20;
/**
 * The settings in the text of a config file, over the defaults, or one `UserError` that names every mistake with its
 * line.
 */
async function readConfig(text, { file, rules }) {
    const yaml = await parsed(text, file);
    // An empty file, or one of comments, sets nothing.
    if (yaml.value === undefined || yaml.value === null) {
        refuse(file, yaml, []);
        return _core_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L;
    }
    const { checkConfig } = await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(268)]).then(__webpack_require__.bind(__webpack_require__, 78268));
    const { config, failureRules, mistakes } = await checkConfig(yaml.value, rules);
    refuse(file, yaml, mistakes);
    return { ...settingsOf(config), failureRules };
}
/** Failure rules alone, from a config file or from a file that is nothing but their list. */
async function readFailureRuleFile(text, about) {
    const yaml = await parsed(text, about.file);
    if (!Array.isArray(yaml.value))
        return (await readConfig(text, about)).failureRules;
    const { readFailureRules } = await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 99308));
    const { rules, mistakes } = await readFailureRules(yaml.value, []);
    refuse(about.file, yaml, mistakes);
    return rules;
}
async function parsed(text, file) {
    if (text.length > MAX_CHARACTERS)
        throw mistaken(file, [{ line: 1, says: `The file is longer than ${MAX_CHARACTERS} characters` }]);
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(200)]).then(__webpack_require__.bind(__webpack_require__, 60200));
    return parseYaml(text);
}
function refuse(file, yaml, found) {
    const placed = found.map(({ path, says }) => ({ line: yaml.lineOf(path), says }));
    const mistakes = [...yaml.mistakes, ...placed];
    if (mistakes.length > 0)
        throw mistaken(file, mistakes);
}
function mistaken(file, mistakes) {
    const told = mistakes
        .toSorted((a, b) => a.line - b.line)
        .slice(0, MAX_TOLD)
        .map(({ line, says }) => `line ${line}: ${says}${says.endsWith('?') ? '' : '.'}`);
    const rest = mistakes.length - told.length;
    const list = [...told, ...(rest > 0 ? [`and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(rest)} more.`] : [])].join('\n- ');
    const message = mistakes.length === 1
        ? `\`${file}\`, ${list}`
        : `\`${file}\` has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(mistakes.length)} mistakes:\n- ${list}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { hint: 'docs/configuration.md says what can be set, and how.' });
}
function settingsOf({ targets, rules = {}, workflows = [], steps = {}, prices = {}, incidents = {}, notify = {}, }) {
    const { tariff } = _core_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L;
    return {
        targets: { ..._core_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L.targets, ...targets },
        rules,
        workflows: workflows.map(({ match, required = false, rules = {} }) => ({
            matches: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowFilter */ .CZ)(match).includes,
            required,
            rules,
        })),
        incidents: (0,_config_incident_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .lifeCycleOf */ .eJ)(incidents),
        notify: (0,_config_incident_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .notifySettingsOf */ .eu)(notify),
        steps: { test: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .nameFilter */ .I1)(steps.test ?? []), build: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .nameFilter */ .I1)(steps.build ?? []) },
        tariff: {
            currency: prices.currency ?? tariff.currency,
            prices: Object.entries(prices['per-minute'] ?? {}).map(([label, perMinute]) => ({
                matches: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .nameFilter */ .I1)([label]),
                perMinute,
            })),
        },
    };
}


/***/ }),

/***/ 11968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eJ: () => (/* binding */ lifeCycleOf),
/* harmony export */   eu: () => (/* binding */ notifySettingsOf),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/* harmony import */ var _core_incidents_notify_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64418);
/* harmony import */ var _core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58182);
/* harmony import */ var _core_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43824);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13134);




const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Over the defaults. */
function lifeCycleOf(config) {
    return {
        failuresToOpen: { ..._core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLifeCycle */ .g.failuresToOpen, ...config['failures-to-open'] },
        passesToResolve: config['passes-to-resolve'] ?? _core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLifeCycle */ .g.passesToResolve,
        reopenWindow: config['reopen-window'] ?? _core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLifeCycle */ .g.reopenWindow,
        lapseAfter: config['lapse-after'] ?? _core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLifeCycle */ .g.lapseAfter,
        escalateAfter: {
            ..._core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLifeCycle */ .g.escalateAfter,
            ...Object.fromEntries(Object.entries(config['escalate-after'] ?? {}).map(([name, ages]) => [
                name,
                ages.toSorted((a, b) => a - b),
            ])),
        },
    };
}
/** Over the defaults. */
function notifySettingsOf(config) {
    const { pace, repeatAfter, floodAbove, groupBy, routes } = _core_incidents_notify_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultNotifySettings */ .k;
    return {
        routes: config.routes?.map(routeOf) ?? routes,
        groupBy: config['group-by'] ?? groupBy,
        pace: { wait: config.wait ?? pace.wait, interval: config.cooldown ?? pace.interval },
        repeatAfter: { ...repeatAfter, ...config.repeat },
        floodAbove: config['flood-above'] ?? floodAbove,
        mutes: [...(config['quiet-hours'] ?? []).map(quietOf), ...(config.maintenance ?? []).map(maintenanceOf)],
    };
}
function routeOf({ to, severities, workflows, branches, owners, mention = [] }) {
    return {
        ...(to && { to }),
        ...(severities && { severities }),
        ...onlyOf(workflows),
        ...(branches && { branches }),
        ...(owners && { owners }),
        mention,
    };
}
function quietOf(config) {
    const { from, to, days = weekdays, timezone = 'UTC', workflows, critical = 'waits' } = config;
    return {
        kind: 'quiet-hours',
        ...{ from, to, critical },
        weekdays: days.map((day) => weekdays.indexOf(day)),
        zone: (0,_core_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .timeZone */ .eB)(timezone) ?? _core_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .utc */ .n$,
        ...onlyOf(workflows),
    };
}
function maintenanceOf(config) {
    const { from, to, workflows, critical = 'waits' } = config;
    return { kind: 'maintenance', from, to, critical, ...onlyOf(workflows) };
}
function onlyOf(workflows) {
    if (workflows === undefined)
        return {};
    const { includes } = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowFilter */ .CZ)(workflows);
    return { workflows: includes };
}


/***/ })

};
