const id=136;const ids=[136];const modules={90136:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{readWorkflowCommits:()=>readWorkflowCommits});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
452);var _ports_github_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47517);var _questions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(36129);const MAX_ALONE=10;
const PARALLEL=5;const MAX_PATHS=5*_ports_github_js__WEBPACK_IMPORTED_MODULE_3__.xm;async function readWorkflowCommits(during,paths,github){try{const commits=await github.
workflowCommits(during);const known=commits.length>MAX_ALONE?await filesByPath(during,paths,github):new Map;const alone=await filesOneByOne(commits.filter(({sha})=>!known.
has(sha)),github);const found=new Map([...known,...alone]);return{commits:commits.map(commit=>({...commit,files:found.get(commit.sha)??[]})),gaps:[...unnamed(commits.
filter(({sha})=>!found.has(sha)).length),...older(commits.length)]}}catch(error){if(!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.hD))throw error;const needs=error.
kind==="forbidden"?" It needs `contents: read`.":"";return{commits:[],gaps:[{what:"Changes of workflow files",why:`${error.message}${needs}`}]}}}async function filesByPath(during,paths,github){
const files=new Map;try{for(let i=0;i<Math.min(paths.length,MAX_PATHS);i+=_ports_github_js__WEBPACK_IMPORTED_MODULE_3__.xm){const found=await github.commitsOfFiles(
paths.slice(i,i+_ports_github_js__WEBPACK_IMPORTED_MODULE_3__.xm),during);for(const[path,shas]of found)for(const sha of shas)files.set(sha,[...files.get(sha)??[],
path])}}catch(error){if(!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.hD))throw error}return files}async function filesOneByOne(commits,github){const files=new Map;
await(0,_questions_js__WEBPACK_IMPORTED_MODULE_2__.HN)(commits.slice(0,MAX_ALONE),PARALLEL,async({sha})=>{try{files.set(sha,(await github.commit(sha)).files??[])}catch(error){
if(!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.hD))throw error}});return files}function unnamed(count){if(count===0)return[];const why=`Ten commi\
ts are asked for theirs; of others those are known that changed a workflow file that there is now.`;return[{what:`Which workflow files ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(count,"commit")} changed`,why}]}function older(listed){if(listed<_ports_github_js__WEBPACK_IMPORTED_MODULE_3__.N)return[];return[{what:"Older changes of wor\
kflow files",why:`The newest ${_ports_github_js__WEBPACK_IMPORTED_MODULE_3__.N} commits are told.`}]}})};export{id,ids,modules};
