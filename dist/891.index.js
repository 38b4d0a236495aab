export const id = 891;
export const ids = [891];
export const modules = {

/***/ 23891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeHitTables: () => (/* binding */ writeHitTables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** In one step; the others have their turn when their numbers change the next time, or these have been told. */
const MAX_TABLES = 5;
/** Keeps hit tables of known issues current. What could not be written, and why; nobody has to let us. */
async function writeHitTables(tables, issues) {
    const failures = [];
    for (const { number, body } of tables.slice(0, MAX_TABLES)) {
        try {
            await issues.change(number, { body });
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD))
                throw error;
            failures.push(`The hit table of issue ${number} was not written: ${error.message}`);
            if (error.kind !== 'not-found' && error.kind !== 'rejected')
                break;
        }
    }
    return failures;
}


/***/ })

};
