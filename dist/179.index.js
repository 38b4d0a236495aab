export const id = 179;
export const ids = [179];
export const modules = {

/***/ 56179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linearPattern: () => (/* binding */ linearPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/**
 * A pattern of people's own, in the syntax of RE2: whatever it says, it takes linear time. Throws where it is none.
 * https://github.com/google/re2/wiki/Syntax
 */
function linearPattern(source) {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
    const hasKey = 'key' in compiled.namedGroups();
    return {
        test: (text) => compiled.test(text),
        exec(text) {
            const matcher = compiled.matcher(text);
            if (!matcher.find())
                return null;
            return hasKey ? { groups: { key: matcher.group('key') ?? '' } } : {};
        },
    };
}


/***/ })

};
