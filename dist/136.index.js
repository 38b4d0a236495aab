export const id = 136;
export const ids = [136];
export const modules = {

/***/ 90136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflowCommits: () => (/* binding */ readWorkflowCommits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36129);


/** Commits of which the files are asked for, the newest ones: a listing does not tell them. */
const MAX_WITH_FILES = 10;
const PARALLEL = 5;
/** The commits that changed files of workflows in a time. Asked each time, since one request tells them all. */
async function readWorkflowCommits(during, github) {
    try {
        const commits = await github.workflowCommits(during);
        const files = new Map();
        await (0,_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .HN)(commits.slice(0, MAX_WITH_FILES), PARALLEL, async ({ sha }) => {
            files.set(sha, await filesOf(sha, github));
        });
        return { commits: commits.map((commit) => ({ ...commit, files: files.get(commit.sha) ?? [] })), gaps: [] };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD))
            throw error;
        const needs = error.kind === 'forbidden' ? ' It needs `contents: read`.' : '';
        return { commits: [], gaps: [{ what: 'Changes of workflow files', why: `${error.message}${needs}` }] };
    }
}
/** That a file is not named is no reason not to tell the commit. */
async function filesOf(sha, github) {
    try {
        return (await github.commit(sha)).files ?? [];
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD))
            throw error;
        return [];
    }
}


/***/ })

};
