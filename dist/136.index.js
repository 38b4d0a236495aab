const id=136;const ids=[136];const modules={90136:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{readWorkflowCommits:()=>readWorkflowCommits});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(452);var _questions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
36129);const MAX_WITH_FILES=10;const PARALLEL=5;async function readWorkflowCommits(during,github){try{const commits=await github.workflowCommits(during);const files=new Map;
await(0,_questions_js__WEBPACK_IMPORTED_MODULE_1__.HN)(commits.slice(0,MAX_WITH_FILES),PARALLEL,async({sha})=>{files.set(sha,await filesOf(sha,github))});return{
commits:commits.map(commit=>({...commit,files:files.get(commit.sha)??[]})),gaps:[]}}catch(error){if(!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD))
throw error;const needs=error.kind==="forbidden"?" It needs `contents: read`.":"";return{commits:[],gaps:[{what:"Changes of workflow files",why:`${error.message}${needs}`}]}}}
async function filesOf(sha,github){try{return(await github.commit(sha)).files??[]}catch(error){if(!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD))
throw error;return[]}}})};export{id,ids,modules};
