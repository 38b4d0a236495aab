export const id = 786;
export const ids = [786];
export const modules = {

/***/ 58786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCodeowners: () => (/* binding */ readCodeowners)
});

;// CONCATENATED MODULE: ./lib/core/owners/path-pattern.js
/** `undefined` for what GitHub takes for no pattern. */
function parsePathPattern(text) {
    if (/^(?:!|\\#|\/*$)|(?<!\\)[[\]]/.test(text))
        return undefined;
    const isFolder = text.endsWith('/');
    const path = text.slice(text.startsWith('/') ? 1 : 0, isFolder ? -1 : undefined);
    const names = path.split('/');
    const segments = names.map((name) => (name === '**' ? 'any' : charactersOf(name)));
    // Without a slash before its end it stands for a name in any folder.
    const isAnchored = text.startsWith('/') || names.length > 1;
    return [...(isAnchored ? [] : ['any']), ...segments, ...endOf(names.at(-1), isFolder)];
}
const ANYTHING = ['one', 'any'];
/** What may follow a pattern's last name. */
function endOf(last, isFolder) {
    if (isFolder || last === '**')
        return [ANYTHING, 'any'];
    return last === '*' ? [] : ['any'];
}
function charactersOf(name) {
    const characters = [];
    for (const [, escaped, plain = ''] of name.matchAll(/\\(.)|(.)/gsu)) {
        if (escaped !== undefined)
            characters.push({ is: escaped });
        else if (plain === '?')
            characters.push('one');
        else if (plain !== '*')
            characters.push({ is: plain });
        else if (characters.at(-1) !== 'any')
            characters.push('any');
    }
    return characters;
}
/** `path` is one of Git: from the root, with slashes, and without one before it. */
function fitsPath(pattern, path) {
    return fits(pattern, path.split('/'), (segment, name) => fits(segment, [...name], (character, found) => character === 'one' || character.is === found));
}
/**
 * Whether a list is what a pattern says, in which `any` is any number of items. Where it is not, only the last `any` can
 * take more: what those before it took is as good as any other, so that no pattern takes longer than the product of both.
 */
function fits(pattern, items, is) {
    let [at, next] = [0, 0];
    let again;
    while (next < items.length) {
        const part = pattern[at];
        const item = items[next];
        if (part === 'any') {
            at += 1;
            again = { at, next };
        }
        else if (part !== undefined && is(part, item)) {
            at += 1;
            next += 1;
        }
        else if (again) {
            again.next += 1;
            at = again.at;
            next = again.next;
        }
        else
            return false;
    }
    while (pattern[at] === 'any')
        at += 1;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./lib/core/owners/codeowners.js

/** Where GitHub looks, in this order; the first that is there counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** "CODEOWNERS files must be under 3 MB in size. A CODEOWNERS file over this limit will not be loaded." */
const MAX_BYTES = 3 * 1024 * 1024;
/** The lines of a file that GitHub heeds; "if any line contains invalid syntax, that line will be skipped". */
function ownerRulesIn(text) {
    // No character has more than three bytes for one of its units.
    if (text.length * 3 >= MAX_BYTES && new TextEncoder().encode(text).length >= MAX_BYTES)
        return [];
    return text.split(/\r\n|[\r\n]/).flatMap(ruleIn);
}
/** Whom a path belongs to: the last line whose pattern fits it decides alone. */
function ownersOf(rules, path) {
    return rules.findLast(({ pattern }) => fitsPath(pattern, path))?.owners ?? [];
}
const OWNER = /^(?:@[\w-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;
function ruleIn(line) {
    const [first, ...owners] = wordsOf(line);
    const pattern = first === undefined ? undefined : parsePathPattern(first);
    return pattern && owners.every((owner) => OWNER.test(owner)) ? [{ pattern, owners }] : [];
}
/** Words up to a comment; a space behind a backslash is a part of its word, a byte order mark of none. */
function wordsOf(line) {
    const words = line.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment === -1 ? words : words.slice(0, comment);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/collection/codeowners.js


/** Who owns what on the default branch: nobody anything where there is no such file. Throws an `ApiError`. */
async function readCodeowners(github) {
    for (const file of CODEOWNERS_PATHS) {
        try {
            const rules = ownerRulesIn(await github.file(file));
            return (path) => ownersOf(rules, path);
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD && error.kind === 'not-found'))
                throw error;
        }
    }
    return () => [];
}


/***/ })

};
