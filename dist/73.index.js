export const id = 73;
export const ids = [73];
export const modules = {

/***/ 40925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['critical', 'warning', 'info'];


/***/ }),

/***/ 20073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkConfig: () => (/* binding */ checkConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(23945);
// EXTERNAL MODULE: ./lib/inputs/quoted.js
var quoted = __webpack_require__(62797);
;// CONCATENATED MODULE: ./lib/inputs/config/nearest.js
/** The known word that somebody probably meant, if one is near enough. */
function nearest(word, known) {
    // A third of the letters may be wrong: `sevrity` is `severity`, `sev` may be anything.
    const most = Math.floor(word.length / 3);
    const [best] = known
        .filter(({ length }) => Math.abs(length - word.length) <= most)
        .map((candidate) => ({ candidate, edits: editsBetween(word.toLowerCase(), candidate) }))
        .filter(({ edits }) => edits <= most)
        .toSorted((a, b) => a.edits - b.edits);
    return best?.candidate;
}
/** Letters to insert, leave out or exchange: Levenshtein's distance, row by row. */
function editsBetween(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, i) => i);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 1; j <= to.length; j++) {
            const exchanged = (row[j - 1] ?? 0) + (letter === to[j - 1] ? 0 : 1);
            next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./lib/inputs/config/mistakes.js


/** What the schema found wrong in `value`. */
function placedMistakes(issues, value) {
    return issues.flatMap(innermost).flatMap((issue) => {
        const { path, message } = issue;
        if (issue.code === 'unrecognized_keys') {
            const known = message.split(', ');
            return issue.keys.map((key) => unknownKey([...path, key], known));
        }
        if (issue.code === 'custom')
            return [{ path, says: `${placeInWords(path)} ${message}` }];
        return [{ path, says: `${placeInWords(path)} ${message}, ${insteadOf(valueAt(value, path))}` }];
    });
}
/** Of a choice between a word and a mapping, what is wrong in the mapping, where one was given. */
function innermost(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const inside = issue.errors.find((issues) => issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'));
    return inside?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}
function unknownKey(path, known) {
    const meant = nearest(String(path.at(-1)), known);
    const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean \`${meant}\`?`;
    return { path, says: `${placeInWords(path)} is not known; ${hint}` };
}
/** `workflows[0].rules`, in backticks; keys that are no plain words in quotes. */
function placeInWords(path) {
    if (path.length === 0)
        return 'The file';
    const parts = path.map((part) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const name = String(part);
        return /^[\w-]{1,80}$/.test(name) ? `.${name}` : `[${(0,quoted/* quoted */.T)(name).replaceAll('`', "'")}]`;
    });
    return `\`${parts.join('').replace(/^\./, '')}\``;
}
function insteadOf(value) {
    if (value === undefined)
        return 'and is missing';
    if (value === null)
        return 'and is empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'not an empty list' : 'not a list';
    if (typeof value === 'object')
        return 'not a mapping';
    return `not ${typeof value === 'string' ? (0,quoted/* quoted */.T)(value) : String(value)}`;
}
function valueAt(value, path) {
    return path.reduce((at, key) => typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined, value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./lib/core/reports/health.js
var health = __webpack_require__(40925);
// EXTERNAL MODULE: ./lib/inputs/patterns.js
var patterns = __webpack_require__(13134);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
;// CONCATENATED MODULE: ./lib/inputs/config/parts.js


/**
 * Members that can be left out, and those that cannot; one that is not known is a mistake, whose message is nothing
 * but the known names.
 */
function mapping(members, required) {
    const entries = Object.entries(members).map(([name, member]) => [name, schemas/* exactOptional */.yqP(member)]);
    const shape = { ...required, ...Object.fromEntries(entries) };
    const known = Object.keys(shape).join(', ');
    return schemas/* strictObject */.rej(shape, {
        error: ({ code }) => (code === 'unrecognized_keys' ? known : `must be a mapping of ${known}`),
    });
}
/** With a description for editors. */
function titled(schema, description) {
    registries/* globalRegistry */.fd.add(schema, { description });
    return schema;
}
function numberFrom(min, max, kind = 'any') {
    const error = `must be a ${kind === 'whole' ? 'whole ' : ''}number from ${min} to ${max}`;
    return (kind === 'whole' ? schemas/* int */.Whr(error) : schemas/* number */.aig(error)).check(api/* _gte */.qm(min, error), api/* _lte */.Zm(max, error));
}
const secondsIn = { s: 1, min: model/* MINUTE */.pY, h: model/* HOUR */.dp, d: model/* DAY */.d_ };
const LENGTH = /^(?<count>\d{1,6}(?:\.\d{1,3})?) ?(?<unit>s|min|h|d)$/;
/** `90 s`, `5 min`, `4 h` or `2 d`; seconds, once it is read. */
function parts_length() {
    const error = 'must be a length of time such as 90 s, 5 min, 4 h or 2 d';
    return schemas/* pipe */.FsL(schemas/* string */.YjP(error).check(api/* _regex */.Fk(LENGTH, error)), schemas/* transform */.pdi(secondsOf));
}
function secondsOf(text) {
    const { count, unit = '' } = LENGTH.exec(text)?.groups ?? {};
    return Number(count) * (secondsIn[unit] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./lib/inputs/config/schema.js




/**
 * The config file. Errors complete a sentence that begins with the name of a key; descriptions are what editors show.
 * `schema/config.schema.json` is made from it.
 */
function configSchema(rules) {
    const settings = () => mapping(Object.fromEntries(rules.map((rule) => [rule.id, titled(ruleSetting(rule), `${rule.title}.`)])));
    const workflow = mapping({
        required: titled(schemas/* boolean */.zMY('must be true or false'), 'It has to report on every commit of the default branch.'),
        rules: titled(settings(), 'As for all workflows, but for these.'),
    }, { match: titled(schema_patterns(), 'Names or file names of workflows, or globs of them; `!` excludes.') });
    return mapping({
        targets: titled(mapping(targets), 'Targets of the key figures.'),
        rules: titled(settings(), 'Severity and threshold of alert rules, for all workflows; `off` switches a rule off.'),
        workflows: titled(schemas/* array */.YOg(workflow, 'must be a list of entries with `match`'), 'Settings of some workflows. Of entries that match the same workflow, later ones win.'),
        steps: titled(mapping({
            test: titled(schema_patterns(), 'Names of steps and jobs that test, or globs of them; `!` excludes.'),
            build: titled(schema_patterns(), 'Names of steps and jobs that build.'),
        }), 'What tests and what builds, asked before the built-in rules.'),
        prices: titled(mapping({
            currency: titled(currency, 'What the prices are in.'),
            'per-minute': titled(perMinute, 'Price of a minute by label of the runner, or glob of labels; the first wins.'),
        }), 'What runners cost, where it is not what GitHub charges.'),
    });
}
const percent = () => numberFrom(0, 100);
const targets = {
    'success-rate': titled(percent(), 'Runs that pass, in percent.'),
    'time-to-fix': titled(parts_length(), 'From red to green.'),
    'build-time': titled(parts_length(), 'Length of a run.'),
    coverage: titled(percent(), 'Code that tests execute, in percent.'),
    'time-to-feedback': titled(parts_length(), 'From a push to the first answer.'),
    'false-positives': titled(percent(), 'Alerts that were none, in percent.'),
    satisfaction: titled(numberFrom(1, 5), 'What people think of our messages, from 1 to 5.'),
    'detection-latency': titled(parts_length(), 'From the end of a failed run to our alert.'),
};
function ruleSetting(rule) {
    const severity = schemas/* enum */.k5n(health/* severities */.g, `must be one of ${health/* severities */.g.join(', ')}`);
    return rule.threshold === undefined
        ? offOr({ severity })
        : offOr({ severity, threshold: thresholdOf(rule) });
}
function offOr(members) {
    const names = Object.keys(members).join(' and ');
    return schemas/* union */.KCZ([schemas/* literal */.euz('off'), mapping(members)], `must be off, or a mapping of ${names}`);
}
function thresholdOf({ unit, fires }) {
    switch (unit) {
        case 'percent':
            return fires === 'below' ? percent() : numberFrom(0, 10_000);
        case 'points':
            return percent();
        case 'runs':
        case 'jobs':
        case 'schedules':
        case 'targets':
        case 'vulnerabilities':
        case 'updates':
            return numberFrom(1, 10_000, 'whole');
    }
}
/** Longer ones are no names, and globs cost by their length. */
const MAX_PATTERN = 200;
function schema_patterns() {
    const list = 'must be a list of one or more names or globs';
    const one = `must be a text of at most ${MAX_PATTERN} characters`;
    return schemas/* array */.YOg(schemas/* string */.YjP(one).check(api/* _maxLength */.Eb(MAX_PATTERN, one)), list).check(api/* _minLength */.m9(1, list), onlyGlobs((given) => given));
}
const currency = schemas/* string */.YjP('must be a currency such as USD')
    .check(api/* _regex */.Fk(/^[\p{L}\p{Sc}]{1,8}$/u, 'must be a currency such as USD'));
const perMinute = schemas/* record */.g1P(schemas/* string */.YjP(), numberFrom(0, 10_000), 'must be a mapping of labels to prices')
    .check(onlyGlobs((prices) => Object.keys(prices)));
function onlyGlobs(patternsIn) {
    return schemas/* check */.z6Y(({ value, issues }) => {
        const mistake = (0,patterns/* patternMistake */.$W)(patternsIn(value));
        if (mistake !== undefined)
            issues.push({ code: 'custom', input: value, message: mistake });
    });
}

;// CONCATENATED MODULE: ./lib/inputs/config/check.js



/** What a file holds, once it has no mistakes. */
function checkConfig(value, rules) {
    const { data: config = {}, error } = (0,parse/* safeParse */.xL)(configSchema(rules), value);
    return { config, mistakes: error ? placedMistakes(error.issues, value) : [] };
}


/***/ })

};
