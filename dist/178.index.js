export const id = 178;
export const ids = [178];
export const modules = {

/***/ 95178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56034);

/** Gives its id. A name can be used once in a run: a later step or attempt takes the place of the artifact before. */
async function uploadArtifact({ name, folder, paths, keptDays }) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__/* .DefaultArtifactClient */ .t9();
    const once = async () => await client.uploadArtifact(name, [...paths], folder, { retentionDays: keptDays });
    const { id } = await once().catch(async (error) => {
        if (!/conflict|409|already exists/i.test(String(error)))
            throw error;
        await client.deleteArtifact(name);
        return await once();
    });
    return id;
}


/***/ })

};
