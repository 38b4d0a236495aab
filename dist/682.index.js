export const id = 682;
export const ids = [682];
export const modules = {

/***/ 32682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCoverageFiles: () => (/* binding */ readCoverageFiles)
});

// UNUSED EXPORTS: MAX_COVERAGE_BYTES

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(73429);
// EXTERNAL MODULE: ./lib/core/coverage/coverage.js
var coverage = __webpack_require__(48474);
;// CONCATENATED MODULE: ./lib/core/coverage/clover.js

/**
 * Statements, by `coveredstatements` and `statements` of the project's metrics. Not its elements, which are
 * statements, branches and methods added up. PHPUnit's statements are executable lines.
 * https://confluence.atlassian.com/clover/extracting-coverage-data-programmatically-72548360.html
 */
function readClover(tags) {
    let metrics;
    for (const { path, attributes } of tags)
        if (path === 'coverage/project/metrics')
            metrics = attributes;
    if (metrics === undefined)
        return (0,coverage/* failed */.gz)('it has no metrics of a project');
    return (0,coverage/* counted */.hS)({
        covered: (0,coverage/* countIn */.ry)(metrics.coveredstatements),
        total: (0,coverage/* countIn */.ry)(metrics.statements),
        what: 'statements',
        format: 'clover',
    });
}

;// CONCATENATED MODULE: ./lib/core/coverage/cobertura.js

/**
 * Lines, by `lines-covered` and `lines-valid` of the root. Writers by the older description (coverage-03.dtd) give
 * only a rate there; then the lines of the classes are counted, each line of a source file once: coverlet and
 * others list it for every class that has a part in it.
 * https://github.com/cobertura/cobertura/blob/master/cobertura/src/site/htdocs/xml/coverage-04.dtd
 */
function readCobertura(root, tags) {
    const { 'lines-covered': covered, 'lines-valid': total } = root.attributes;
    const stated = covered !== undefined && total !== undefined;
    const files = new Map();
    let lines = new Map();
    for (const { path, attributes } of tags) {
        // Read to the end in any case: a file that was cut off says so only there.
        if (stated)
            continue;
        if (path === 'coverage/packages/package/classes/class') {
            const name = attributes.filename ?? '';
            lines = files.get(name) ?? new Map();
            files.set(name, lines);
        }
        else if (path === 'coverage/packages/package/classes/class/lines/line') {
            const number = attributes.number ?? '';
            lines.set(number, Number(attributes.hits) > 0 || lines.get(number) === true);
        }
    }
    const hits = [...files.values()].flatMap((lines) => [...lines.values()]);
    return (0,coverage/* counted */.hS)({
        covered: stated ? (0,coverage/* countIn */.ry)(covered) : hits.filter(Boolean).length,
        total: stated ? (0,coverage/* countIn */.ry)(total) : hits.length,
        what: 'lines',
        format: 'cobertura',
    });
}

;// CONCATENATED MODULE: ./lib/core/coverage/lines.js
/** The lines of a text one by one, with their numbers from 1: coverage files are too large for a list of them. */
function* linesOf(text) {
    let number = 0;
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        const to = end === -1 ? text.length : end;
        number += 1;
        yield { line: text.slice(from, text[to - 1] === '\r' ? to - 1 : to), number };
        from = to + 1;
    }
}

;// CONCATENATED MODULE: ./lib/core/coverage/go-profile.js


/** `example.com/pkg/name.go:34.44,37.40 3 1`: a block, its number of statements, how often it was executed. */
const BLOCK = /^(?<block>.+:\d+\.\d+,\d+\.\d+) (?<statements>\d{1,9}) (?<times>\d+)$/;
/**
 * Statements, and those in blocks executed at least once, as `go tool cover -func` totals them. With `-coverpkg`
 * each test binary lists all blocks: a block counts once, and is covered where any of them executed it.
 * https://github.com/golang/tools/blob/master/cover/profile.go
 */
function readGoProfile(text) {
    const blocks = new Map();
    for (const { line, number } of linesOf(text)) {
        // Profiles put one after the other have the mode again.
        if (line === '' || line.startsWith('mode: '))
            continue;
        const { block, statements, times } = BLOCK.exec(line)?.groups ?? {};
        if (block === undefined)
            return (0,coverage/* failed */.gz)(`line ${number} is not as \`go test\` writes it`);
        const before = blocks.get(block);
        const now = { statements: Number(statements), hit: Number(times) > 0 || before?.hit === true };
        if (before && before.statements !== now.statements)
            return (0,coverage/* failed */.gz)(`line ${number} has another number of statements than the same block before`);
        blocks.set(block, now);
    }
    let covered = 0;
    let total = 0;
    for (const { statements, hit } of blocks.values()) {
        total += statements;
        if (hit)
            covered += statements;
    }
    return (0,coverage/* counted */.hS)({ covered, total, what: 'statements', format: 'go' });
}

;// CONCATENATED MODULE: ./lib/core/coverage/istanbul.js

/**
 * Lines, by either JSON of Istanbul, which Jest, Vitest, c8 and nyc write too: `total.lines` of
 * `coverage-summary.json`, or counted from the statements of `coverage-final.json` as Istanbul does: a line is
 * one on which a statement begins, covered when any of those was executed.
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js
 */
function readIstanbul(text) {
    const root = parsed(text);
    if (root === undefined)
        return (0,coverage/* failed */.gz)('it is no whole JSON object');
    if (isObject(root.total)) {
        const { lines } = root.total;
        if (!isObject(lines))
            return (0,coverage/* failed */.gz)('it has no `total.lines`');
        return (0,coverage/* counted */.hS)({ covered: lines.covered, total: lines.total, what: 'lines', format: 'istanbul' });
    }
    let covered = 0;
    let total = 0;
    for (const file of Object.values(root)) {
        const lines = linesOfFile(file);
        if (lines === undefined)
            return (0,coverage/* failed */.gz)('it is no JSON of Istanbul’s');
        total += lines.size;
        for (const hit of lines.values())
            if (hit)
                covered += 1;
    }
    return (0,coverage/* counted */.hS)({ covered, total, what: 'lines', format: 'istanbul' });
}
/** Lines with whether they were executed; `undefined` where this does not describe a source file. */
function linesOfFile(file) {
    if (!isObject(file) || !isObject(file.statementMap) || !isObject(file.s))
        return undefined;
    const lines = new Map();
    for (const [id, times] of Object.entries(file.s)) {
        const statement = file.statementMap[id];
        if (statement === undefined)
            continue;
        const line = isObject(statement) && isObject(statement.start) ? statement.start.line : undefined;
        if (typeof line !== 'number' || typeof times !== 'number')
            return undefined;
        lines.set(line, times > 0 || lines.get(line) === true);
    }
    return lines;
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/core/coverage/jacoco.js

/**
 * Lines, by the counter `LINE` of the whole report: a line counts as covered when any of its instructions was
 * executed. Classes compiled without debug information have no lines; then bytecode instructions, by `INSTRUCTION`.
 * https://www.jacoco.org/jacoco/trunk/doc/counters.html, https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
function readJacoco(tags) {
    const counters = new Map();
    for (const { path, attributes } of tags) {
        if (path === 'report/counter')
            counters.set(attributes.type, attributes);
    }
    const counter = counters.get('LINE') ?? counters.get('INSTRUCTION');
    if (counter === undefined)
        return (0,coverage/* failed */.gz)('it has no counter of lines or instructions for the whole report');
    const covered = (0,coverage/* countIn */.ry)(counter.covered);
    const what = counter.type === 'LINE' ? 'lines' : 'instructions';
    return (0,coverage/* counted */.hS)({ covered, total: covered + (0,coverage/* countIn */.ry)(counter.missed), what, format: 'jacoco' });
}

;// CONCATENATED MODULE: ./lib/core/coverage/lcov.js


/** A line of code with how often it was executed; some compilers' counts overflow below 0, and say so little. */
const EXECUTED = /^DA:(?<line>\d{1,15}),(?<times>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:,|$)/i;
/**
 * Lines of code, and those executed at least once: the `DA` lines of each source file, which several records can
 * describe, one for each test. A record without any counts as its sums `LF` and `LH` say.
 * https://manpages.debian.org/unstable/lcov/geninfo.1.en.html
 */
function readLcov(text) {
    const files = new Map();
    const sums = { covered: 0, total: 0 };
    let record;
    for (const { line, number } of linesOf(text)) {
        if (line.startsWith('SF:')) {
            if (record)
                return (0,coverage/* failed */.gz)(`line ${number} begins a record inside of another`);
            record = recordOf(files, line.slice('SF:'.length));
        }
        else if (line === 'end_of_record') {
            if (record?.listed === false) {
                sums.covered += record.hit;
                sums.total += record.found;
            }
            record = undefined;
        }
        else if (!note(line, record))
            return (0,coverage/* failed */.gz)(`line ${number} is not as lcov writes it`);
    }
    if (record)
        return (0,coverage/* failed */.gz)('it ends inside of a record: it is not whole');
    for (const lines of files.values()) {
        sums.total += lines.size;
        for (const executed of lines.values())
            if (executed)
                sums.covered += 1;
    }
    return (0,coverage/* counted */.hS)({ ...sums, what: 'lines', format: 'lcov' });
}
function recordOf(files, file) {
    const lines = files.get(file) ?? new Map();
    files.set(file, lines);
    return { lines, listed: false, found: 0, hit: 0 };
}
/** Puts what a line says into its record; `false` where it cannot be read. Functions and branches are passed over. */
function note(line, record) {
    if (line.startsWith('LF:') && record)
        record.found = (0,coverage/* countIn */.ry)(line.slice('LF:'.length));
    if (line.startsWith('LH:') && record)
        record.hit = (0,coverage/* countIn */.ry)(line.slice('LH:'.length));
    if (!line.startsWith('DA:'))
        return true;
    const { line: at, times } = EXECUTED.exec(line)?.groups ?? {};
    if (at === undefined || record === undefined)
        return false;
    record.lines.set(Number(at), Number(times) > 0 || record.lines.get(Number(at)) === true);
    record.listed = true;
    return true;
}

;// CONCATENATED MODULE: ./lib/core/coverage/formats.js







const KNOWN = 'lcov, Cobertura, JaCoCo, Clover, Istanbul’s JSON and Go’s cover profile are known';
/** Whether a text has to be read as XML before `readCoverageXml` can tell its coverage. */
function isXml(text) {
    return /^\s*</.test(text);
}
/** The coverage in a text that is not XML; the content tells the format, its name does not matter. */
function readCoverageText(text) {
    if (text.trim() === '')
        return (0,coverage/* failed */.gz)('it is empty');
    if (/^\s*\{/.test(text))
        return readIstanbul(text);
    if (/^mode: (set|count|atomic)\r?$/m.test(text.slice(0, 20)))
        return readGoProfile(text);
    if (/^(TN|SF):/m.test(text.slice(0, 10_000)))
        return readLcov(text);
    return (0,coverage/* failed */.gz)(`it is of no format that is known; ${KNOWN}`);
}
/** The coverage in an XML file. Throws what `tags` throws where the file is broken. */
function readCoverageXml(tags) {
    const iterator = tags[Symbol.iterator]();
    const root = iterator.next();
    const rest = { [Symbol.iterator]: () => iterator };
    if (root.done)
        return (0,coverage/* failed */.gz)('it has no element');
    const { path, attributes } = root.value;
    if (path === 'report')
        return readJacoco(rest);
    if (path !== 'coverage')
        return (0,coverage/* failed */.gz)(`it is XML of no format that is known; ${KNOWN}`);
    // Both are called `coverage`; the line rate is required in the one and unknown in the other.
    return 'line-rate' in attributes ? readCobertura(root.value, rest) : readClover(rest);
}

;// CONCATENATED MODULE: ./lib/adapters/coverage/start-tags.js
/** Coverage reports nest their elements about ten deep. */
const MAX_DEPTH = 100;
/** So many characters at once: the elements of no more are in memory. */
const CHUNK = 65_536;
/**
 * The start tags of an XML text in their order; iterating throws where it is broken. The parser reads no other
 * file, and knows no entities but the five of XML itself: a document type is skipped, whatever it declares.
 */
async function startTagsOf(text) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    return startTags(new SaxesParser(), text);
}
function* startTags(parser, text) {
    const open = [];
    let found = [];
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
        if (open.length === MAX_DEPTH)
            throw new RangeError(`elements are nested more than ${MAX_DEPTH} deep`);
        const parent = open.at(-1);
        const path = parent === undefined ? name : `${parent}/${name}`;
        open.push(path);
        found.push({ path, attributes });
    });
    parser.on('closetag', () => open.pop());
    for (let at = 0; at < text.length; at += CHUNK) {
        parser.write(text.slice(at, at + CHUNK));
        yield* found;
        found = [];
    }
    parser.close();
    yield* found;
}

;// CONCATENATED MODULE: ./lib/adapters/coverage/coverage-file.js






/** Reports of the largest repositories are some tens of megabytes. */
const MAX_COVERAGE_BYTES = 64 * 1024 * 1024;
/**
 * The coverage in one or more files of the workspace, added up. `paths` are relative to it. Does not throw: what
 * cannot be read is `failed`, with the file and the reason.
 */
async function readCoverageFiles(paths, workspace) {
    const coverages = [];
    for (const path of new Set(paths)) {
        const reading = await readOne(path, workspace);
        if (reading.kind === 'failed')
            return (0,coverage/* failed */.gz)(`${path}: ${reading.why}`);
        coverages.push(reading.coverage);
    }
    return (0,coverage/* addCoverages */.Z3)(coverages);
}
async function readOne(path, workspace) {
    try {
        // Links followed: a pull request can commit one that leads anywhere.
        const [root, file] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path))]);
        const inside = (0,external_node_path_.relative)(root, file);
        if ((0,external_node_path_.isAbsolute)(inside) || inside.split(/[/\\]/)[0] === '..')
            return (0,coverage/* failed */.gz)('it is not in the workspace');
        const about = await (0,promises_.stat)(file);
        if (!about.isFile())
            return (0,coverage/* failed */.gz)('it is no file');
        if (about.size > MAX_COVERAGE_BYTES)
            return (0,coverage/* failed */.gz)(`it is larger than ${MAX_COVERAGE_BYTES} bytes`);
        return await readText(decoded(await (0,promises_.readFile)(file)));
    }
    catch (error) {
        return (0,coverage/* failed */.gz)(reasonOf(error));
    }
}
async function readText(text) {
    if (!isXml(text))
        return readCoverageText(text);
    const tags = await startTagsOf(text);
    try {
        return readCoverageXml(tags);
    }
    catch (error) {
        return (0,coverage/* failed */.gz)(`it is no whole XML: ${reasonOf(error)}`);
    }
}
/** Shells of Windows write UTF-16, with a mark; all else is UTF-8 as far as the numbers in it go. */
function decoded(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
}
function reasonOf(error) {
    if (!(0,types_.isNativeError)(error))
        return String(error);
    if ('code' in error && error.code === 'ENOENT')
        return 'there is no such file';
    return error.message.length > 200 ? `${error.message.slice(0, 200)}…` : error.message;
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


/***/ })

};
