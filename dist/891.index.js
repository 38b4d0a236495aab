const id=891;const ids=[891];const modules={23891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{writeHitTables:()=>writeHitTables});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(452);const MAX_TABLES=5;async function writeHitTables(tables,issues){
const failures=[];for(const{number,body}of tables.slice(0,MAX_TABLES)){try{await issues.change(number,{body})}catch(error){if(!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
hD))throw error;failures.push(`The hit table of issue ${number} was not written: ${error.message}`);if(error.kind!=="not-found"&&error.kind!=="rejected")break}}
return failures}})};export{id,ids,modules};
