export const id = 308;
export const ids = [308];
export const modules = {

/***/ 20254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   Vv: () => (/* binding */ isWarning),
/* harmony export */   _m: () => (/* binding */ isCode)
/* harmony export */ });
/** What a line says of itself where it is no more than a warning or a note: loggers' levels, `UserWarning:`. */
const WARNING = /^.{0,60}?(?:\[(?:warn(?:ing)?|info|debug|notice|trace) {0,8}\]|\b(?:WARN(?:ING)?|INFO|DEBUG|TRACE|NOTICE)\b[\]:]?|⚠|\b[Ww]arning:|\w+Warning: |^\s*(?:\d+:\d+\s+)?(?:warning|info|note|hint|npm warn)\b)/;
/** How runners of tests and scripts with a list of checks begin or end a line on what went well. */
const PASSED = /^\s{0,80}(?:✓|✔|√|✅|\[?(?:ok|OK|PASS|PASSED|Passed)\b)|\.\.\.\s?(?:ok|OK|passed|PASSED|done|success)\.?\s*$|\bPASSED {1,20}\[ {0,3}\d+%\]$/;
/** A line of code with its number, as messages show it below themselves; PHP_CodeSniffer's tables look alike. */
const CODE = /^\s{0,20}>?\s{0,8}\d{1,6}:? {0,4}[|│┆](?!\s(?:ERROR|WARNING)\b)/;
/** Whether a line calls itself no more than a warning. */
const isWarning = (text) => WARNING.test(text);
/** Whether a line tells of a test or check that went well, whatever words its name is made of. */
const isPassed = (text) => PASSED.test(text);
/** Whether a line only shows code. */
const isCode = (text) => CODE.test(text);


/***/ }),

/***/ 27963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
/** U+FEFF, and what becomes of its three bytes when they are read as code page 850 or Windows-1252. */
const BYTE_ORDER_MARK = /^(?:\uFEFF|´╗┐|ï»¿)/;
/** What the runner puts before each line of a downloaded log. */
const TIME_STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
/** What `gh run view --log` puts before that: job and step. */
const JOB_AND_STEP = /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
/** The rest of a control sequence (CSI: colours, cursor moves) after its escape character. ECMA-48, 5.4. */
const CONTROL_SEQUENCE = /^\[[0-?]{0,64}[ -/]{0,8}[@-~]/;
/** BuildKit's `#12 3.456 `, which it puts before each line of a `RUN`. */
const BUILD_STEP = /^#\d{1,4} \d{1,6}\.\d{1,3} /;
const MARK = /^##\[([a-z-]{1,20})(?: [^\]]{0,500})?\]/;
const LOOSE_ERROR = /^::error(?: [^:]{0,500}(?::(?!:)[^:]{0,500}){0,8})?::/;
/** What the page of a run shows instead of the mark, when its text is copied. */
const COPIED_ERROR = /^Error: (?=Process completed with exit code|The operation was cancell?ed|The process ')/;
/** `raw` is one line without its line feed. A progress bar's carriage returns leave what stood last. */
function cleanLine(index, raw) {
    let text = raw
        .replace(JOB_AND_STEP, '')
        .replace(BYTE_ORDER_MARK, '')
        .replace(TIME_STAMP, '')
        .replace(BYTE_ORDER_MARK, '');
    if (text.includes('\u001b'))
        text = withoutEscapes(text);
    if (text.includes('\r'))
        text = lastWritten(text);
    const [whole, name] = MARK.exec(text) ?? [];
    if (whole !== undefined && name !== undefined) {
        const mark = markOf(name);
        // These two say what there is to say in the mark itself.
        return { index, mark, text: mark.endsWith('-action') ? whole : text.slice(whole.length) };
    }
    if (text.startsWith('[command]'))
        return { index, mark: 'command', text: text.slice('[command]'.length) };
    const [loose] = LOOSE_ERROR.exec(text) ?? [];
    if (loose !== undefined)
        return { index, mark: 'error', text: text.slice(loose.length) };
    const copied = text.replace(COPIED_ERROR, '');
    if (copied !== text)
        return { index, mark: 'error', text: copied };
    return { index, mark: 'text', text: text.replace(BUILD_STEP, '') };
}
function withoutEscapes(text) {
    const [first = '', ...parts] = text.split('\u001b');
    return first + parts.map(afterEscape).join('');
}
/** What is left of the text between two escape characters. Titles and links (OSC) end with BEL or `ESC \\`. */
function afterEscape(part) {
    if (part.startsWith('['))
        return part.replace(CONTROL_SEQUENCE, '');
    if (!part.startsWith(']'))
        return part.slice(1);
    const end = part.indexOf('\u0007');
    return end < 0 ? '' : part.slice(end + 1);
}
function lastWritten(text) {
    return text.split('\r').findLast((part) => part.trim() !== '') ?? '';
}
function markOf(name) {
    switch (name) {
        case 'group':
        case 'endgroup':
        case 'error':
        case 'warning':
        case 'command':
        case 'start-action':
        case 'end-action':
            return name;
        default:
            return 'other';
    }
}


/***/ }),

/***/ 96941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withoutPrefix)
/* harmony export */ });
/**
 * What tools put before the lines of those that they run: box drawing, `[WebServer] `, `web:build: ` (Turborepo),
 * `packages/web test: ` (pnpm), `db-1  | ` (Docker Compose), `shop> ` (Stack), `> ` (BuildKit, Nix), their own times.
 */
const PREFIX = /^\s{0,80}(?:[│┃|■╎╷]\s{0,80}|>\s{1,8}|\[[\w@/.:+ -]{1,60}\]:? {1,8}|@?[\w/.-]{1,60}:[a-z][\w:-]{0,40}: |(?:@?[\w.-]{1,40}\/[\w/.-]{1,60}|\.) [a-z][\w:-]{0,40}: |[a-z][\w-]{0,40} {1,20}\| |[a-z][\w-]{1,40}> |(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z? ){1,4}/;
/** A line as the tool itself wrote it. Colours and time stamps of the runner are gone before. */
function withoutPrefix(text) {
    return text.replace(PREFIX, '');
}


/***/ }),

/***/ 55925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ruleFor)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20254);
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96941);


/** What a rule sees of a line: it bounds what a pattern can cost, whatever stands there. */
const MAX_SEEN = 2000;
/**
 * The first rule that matches a line, as it stands or without such a prefix. `next`: the few lines after it.
 * `level`: `warning` lets every rule look at warnings too.
 */
function ruleFor(line, rules, next = [], level = 'error') {
    const { mark } = line;
    const text = line.text.slice(0, MAX_SEEN);
    if (mark !== 'error' && ((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(text) || (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(text)))
        return undefined;
    const soft = level === 'error' && mark !== 'error' && (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .isWarning */ .Vv)(text);
    const bare = (0,_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPrefix */ .Z)(text);
    return rules.find((rule) => (!soft || rule.level === 'warning') &&
        (rule.pattern.test(text) || (bare !== text && rule.pattern.test(bare))) &&
        follows(rule, next));
}
function follows({ followedBy }, next) {
    return !followedBy || next.some(({ text }) => followedBy.test(text.slice(0, MAX_SEEN)));
}


/***/ }),

/***/ 99308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ failureRules),
  readFailureRules: () => (/* binding */ readFailureRules)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(23945);
// EXTERNAL MODULE: ./lib/core/diagnosis/category.js
var category = __webpack_require__(38201);
// EXTERNAL MODULE: ./lib/core/diagnosis/line.js
var line = __webpack_require__(27963);
// EXTERNAL MODULE: ./lib/core/diagnosis/rule-for.js
var rule_for = __webpack_require__(55925);
;// CONCATENATED MODULE: ./lib/core/diagnosis/own-rules.js


const MAX_REASON = 150;
/** Rules of a project, which stand before those of the pack; each is tried on its own lines. */
function ownRules(given, compile) {
    const ids = given.map(({ id }) => id);
    const read = given.map((one, i) => {
        if (ids.indexOf(one.id) < i)
            return refused({ path: [i, 'id'], says: 'was given to a rule before' });
        try {
            const rule = ruleOf(one, compile(one.pattern));
            return {
                rules: [rule],
                mistakes: tried(one, rule).map(({ path, says }) => ({ path: [i, ...path], says })),
            };
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            return refused({ path: [i, 'pattern'], says: `is no pattern: ${reason.slice(0, MAX_REASON)}` });
        }
    });
    return { rules: read.flatMap(({ rules }) => rules), mistakes: read.flatMap(({ mistakes }) => mistakes) };
}
const refused = (mistake) => ({ rules: [], mistakes: [mistake] });
/** What the rule makes of the lines that it came with. */
function tried({ matches = [], ignores = [] }, rule) {
    const knows = (text) => (0,rule_for/* ruleFor */.s)((0,line/* cleanLine */.O)(0, text), [rule]) !== undefined;
    const missed = matches.flatMap((text, line) => knows(text) ? [] : [{ path: ['matches', line], says: 'is not matched by the pattern' }]);
    const caught = ignores.flatMap((text, line) => knows(text) ? [{ path: ['ignores', line], says: 'is matched by the pattern' }] : []);
    return [...missed, ...caught];
}
/** Whoever writes a rule means its lines: whatever level they give themselves, wherever they stand, and before all else. */
function ruleOf({ id, category, meaning, advice = '', prevention = '' }, pattern) {
    return {
        ...{ id, category, pattern, meaning, advice, prevention },
        ...{ strength: 'final', level: 'warning', anywhere: true },
    };
}

// EXTERNAL MODULE: ./lib/inputs/config/mistakes.js + 1 modules
var config_mistakes = __webpack_require__(2577);
// EXTERNAL MODULE: ./lib/inputs/config/parts.js
var parts = __webpack_require__(50262);
;// CONCATENATED MODULE: ./lib/inputs/config/failure-rules.js





/** Every line of a log is held against every rule, and every rule against lines of its own. */
const MAX_RULES = 200;
const MAX_LINES = 20;
const MAX_PATTERN = 1000;
const MAX_TEXT = 500;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Rules of a project for what its logs say, as the config file has them, or a file of their own. */
function failureRules() {
    const many = `must be a list of at most ${MAX_RULES} rules`;
    return schemas/* array */.YOg(failureRule(), many).check(api/* _maxLength */.Eb(MAX_RULES, many));
}
function failureRule() {
    const id = 'must look like `tool/what-happened`';
    return (0,parts/* mapping */.pq)({
        advice: (0,parts/* titled */.dJ)(failure_rules_text(), 'What to do about it.'),
        prevention: (0,parts/* titled */.dJ)(failure_rules_text(), 'What keeps it from coming back.'),
        matches: (0,parts/* titled */.dJ)(lines(), 'Lines that the pattern must match; the step fails if it does not.'),
        ignores: (0,parts/* titled */.dJ)(lines(), 'Lines that the pattern must not match.'),
    }, {
        id: (0,parts/* titled */.dJ)(schemas/* string */.YjP(id).check(api/* _regex */.Fk(ID, id)), 'Its name, for people, tables and fingerprints.'),
        category: (0,parts/* titled */.dJ)(schemas/* enum */.k5n(category/* categories */.L, `must be one of ${category/* categories */.L.join(', ')}`), 'What kind of thing broke.'),
        pattern: (0,parts/* titled */.dJ)(failure_rules_text(MAX_PATTERN), 'Regular expression (RE2) that finds the line; a group named `key` tells one cause from another.'),
        meaning: (0,parts/* titled */.dJ)(failure_rules_text(), 'What the line means.'),
    });
}
function failure_rules_text(maxLength = MAX_TEXT) {
    const error = `must be a text of at most ${maxLength} characters`;
    return schemas/* string */.YjP(error).check(api/* _regex */.Fk(/\S/, error), api/* _maxLength */.Eb(maxLength, error));
}
function lines() {
    const error = `must be a list of at most ${MAX_LINES} lines`;
    return schemas/* array */.YOg(failure_rules_text(MAX_PATTERN), error).check(api/* _maxLength */.Eb(MAX_LINES, error));
}
/** Reads such a list. `at`: its place in a file of which the schema has told the other mistakes; empty where it is all. */
async function readFailureRules(value, at) {
    const { data, error } = parse/* safeParse */.xL(failureRules(), value);
    if (!data)
        return { rules: [], mistakes: (0,config_mistakes/* placedMistakes */.N)(error.issues, value) };
    if (data.length === 0)
        return { rules: [], mistakes: [] };
    // Most have none, and the engine of patterns is large.
    const { linearPattern } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(179)]).then(__webpack_require__.bind(__webpack_require__, 56179));
    const { rules, mistakes } = ownRules(data, linearPattern);
    return {
        rules,
        mistakes: mistakes.map(({ path, says }) => {
            const place = [...at, ...path];
            return { path: place, says: `${(0,config_mistakes/* placeInWords */.c)(place)} ${says}` };
        }),
    };
}


/***/ }),

/***/ 2577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ placeInWords),
  N: () => (/* binding */ placedMistakes)
});

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


/***/ }),

/***/ 50262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ length),
/* harmony export */   UB: () => (/* binding */ numberFrom),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   gw: () => (/* binding */ onlyGlobs),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   qp: () => (/* binding */ patterns)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57206);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13134);



/**
 * Members that can be left out, and those that cannot; one that is not known is a mistake, whose message is nothing
 * but the known names.
 */
function mapping(members, required) {
    const entries = Object.entries(members).map(([name, member]) => [name, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(member)]);
    const shape = { ...required, ...Object.fromEntries(entries) };
    const known = Object.keys(shape).join(', ');
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: ({ code }) => (code === 'unrecognized_keys' ? known : `must be a mapping of ${known}`),
    });
}
/** With a description for editors. */
function titled(schema, description) {
    zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(schema, { description });
    return schema;
}
function numberFrom(min, max, kind = 'any') {
    const error = `must be a ${kind === 'whole' ? 'whole ' : ''}number from ${min} to ${max}`;
    return (kind === 'whole' ? zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(error) : zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(error)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(min, error), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(max, error));
}
const secondsIn = { s: 1, min: _core_model_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY, h: _core_model_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, d: _core_model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ };
const LENGTH = /^(?<count>\d{1,6}(?:\.\d{1,3})?) ?(?<unit>s|min|h|d)$/;
/** `90 s`, `5 min`, `4 h` or `2 d`; seconds, once it is read. */
function length() {
    const error = 'must be a length of time such as 90 s, 5 min, 4 h or 2 d';
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(error).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(LENGTH, error)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(secondsOf));
}
function secondsOf(text) {
    const { count, unit = '' } = LENGTH.exec(text)?.groups ?? {};
    return Number(count) * (secondsIn[unit] ?? Number.NaN);
}
/** Longer ones are no names, and globs cost by their length. */
const MAX_PATTERN = 200;
/** Names or globs. */
function patterns() {
    const list = 'must be a list of one or more names or globs';
    const one = `must be a text of at most ${MAX_PATTERN} characters`;
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(one).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(MAX_PATTERN, one)), list).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1, list), onlyGlobs((given) => given));
}
/** Refuses what is no glob. */
function onlyGlobs(patternsIn) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ value, issues }) => {
        const mistake = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMistake */ .$W)(patternsIn(value));
        if (mistake !== undefined)
            issues.push({ code: 'custom', input: value, message: mistake });
    });
}


/***/ })

};
