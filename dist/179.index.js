const id=179;const ids=[179];const modules={56179:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{linearPattern:()=>linearPattern});var re2js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2856);function linearPattern(source){
const compiled=re2js__WEBPACK_IMPORTED_MODULE_0__.L3.compile(source);const hasKey="key"in compiled.namedGroups();return{source,test:text=>compiled.test(text),exec(text){
const matcher=compiled.matcher(text);if(!matcher.find())return null;return hasKey?{groups:{key:matcher.group("key")??""}}:{}}}}})};export{id,ids,modules};
