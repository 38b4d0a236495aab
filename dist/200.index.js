export const id = 200;
export const ids = [200];
export const modules = {

/***/ 60200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/inputs/quoted.js
var quoted = __webpack_require__(62797);
;// CONCATENATED MODULE: ./lib/inputs/config/places.js

/** Gives the place of a path. Keys are looked up, not searched: there may be as many mistakes as keys. */
function placesIn(document) {
    const known = new Map();
    const pairIn = (map, name) => {
        const pairs = known.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]));
        known.set(map, pairs);
        return pairs.get(name);
    };
    return (path) => {
        let node = document.contents;
        let offset = offsetOfNode(node);
        for (const part of path) {
            const at = (0,dist.isAlias)(node) ? node.resolve(document) : node;
            const pair = (0,dist/* isMap */.jh)(at) ? pairIn(at, part) : undefined;
            const item = (0,dist/* isSeq */.oP)(at) ? at.items[Number(part)] : undefined;
            if (pair === undefined && item === undefined)
                break;
            offset = offsetOfNode(pair?.key ?? item);
            node = pair?.value ?? item;
        }
        return offset;
    };
}
/** The text of a key; the node itself where it is none. */
function nameOf({ key }) {
    return (0,dist.isScalar)(key) ? key.value : key;
}
/** Where a node begins in the text, in characters. */
function offsetOfNode(node) {
    const range = (0,dist.isScalar)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist.isAlias)(node) ? node.range : undefined;
    return range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./lib/inputs/config/yaml.js



/** Deeper than any settings. The composer is recursive and would meet the end of the stack. */
const MAX_DEPTH = 30;
/** Also of what aliases stand for, written out: ten lines of them can be a billion. */
const MAX_ALIASES = 100;
/** YAML 1.2 by its core schema: `off`, `yes` and dates are texts; no tags, no merge keys; keys are texts. */
function parseYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const lineAt = (offset) => lines.linePos(offset).line;
    const told = (found) => found.map(({ offset, says }) => ({ line: lineAt(offset), says }));
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    const refused = refusedTokens(tokens);
    if (refused.length > 0)
        return { value: undefined, mistakes: told(refused), lineOf: () => 1 };
    const [document] = new dist/* Composer */.Dk({
        prettyErrors: false,
        stringKeys: true,
        merge: false,
        resolveKnownTags: false,
        // The composer would compare every key with every other.
        uniqueKeys: false,
    }).compose(tokens, true, text.length);
    if (document === undefined)
        return { value: null, mistakes: [], lineOf: () => 1 };
    const broken = [...document.errors, ...document.warnings, ...aliasMistakes(document)].map(foundIn);
    if (broken.length > 0)
        return { value: undefined, mistakes: told(broken), lineOf: () => 1 };
    const placeOf = placesIn(document);
    return { ...dataOf(document, told(repeatedKeys(document))), lineOf: (path) => lineAt(placeOf(path)) };
}
function foundIn(problem) {
    if ('says' in problem)
        return problem;
    // A message can end in the text it is about, at any length.
    return { offset: problem.pos[0], says: `YAML: ${problem.message.slice(0, 150)}` };
}
function dataOf(document, mistakes) {
    try {
        return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), mistakes };
    }
    catch {
        return {
            value: undefined,
            mistakes: [...mistakes, { line: 1, says: `Aliases stand for more than ${MAX_ALIASES} others` }],
        };
    }
}
/** What is said of the text before it is composed. */
function refusedTokens(tokens) {
    const found = tokens.flatMap((token) => token.type === 'directive' ? [{ offset: token.offset, says: 'Directives (`%`) are not read here' }] : []);
    const [, second] = tokens.filter(({ type }) => type === 'document');
    if (second)
        found.push({ offset: second.offset, says: 'A second document begins here; only one is read' });
    const deep = deepToken(tokens);
    if (deep)
        found.push({ offset: deep.offset, says: `This is nested more than ${MAX_DEPTH} deep` });
    return found;
}
/** Without recursion: the text may be nothing but brackets. */
function deepToken(tokens) {
    const waiting = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { token, depth } = next;
        if (depth > MAX_DEPTH)
            return token;
        for (const inner of innerTokens(token))
            waiting.push({ token: inner, depth: depth + 1 });
    }
    return undefined;
}
function innerTokens(token) {
    if (token.type === 'document')
        return token.value ? [token.value] : [];
    if (!('items' in token))
        return [];
    return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}
function aliasMistakes(document) {
    const found = [];
    let count = 0;
    (0,dist/* visit */.YR)(document, {
        Alias: (_, alias) => {
            count += 1;
            const offset = alias.range?.[0] ?? 0;
            if (count > MAX_ALIASES)
                found.push({ offset, says: `There are more than ${MAX_ALIASES} aliases` });
            else if (!alias.resolve(document))
                found.push({ offset, says: 'This alias has no anchor before it' });
            return count > MAX_ALIASES ? dist/* visit */.YR.BREAK : undefined;
        },
    });
    return found;
}
function repeatedKeys(document) {
    const found = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_, map) => {
            const keys = new Set();
            for (const pair of map.items) {
                const name = nameOf(pair);
                if (keys.has(name))
                    found.push({
                        offset: offsetOfNode(pair.key),
                        says: `The key ${(0,quoted/* quoted */.T)(String(name))} was given before`,
                    });
                keys.add(name);
            }
        },
    });
    return found;
}


/***/ })

};
