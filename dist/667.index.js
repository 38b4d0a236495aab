const id=667;const ids=[667];const modules={41245:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{assessFailures:()=>assessFailures});var _diagnosis_category_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38201);
var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57206);var _words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44474);var _case_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
56583);var _failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1659);var _group_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2943);var _pattern_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
41057);var _scene_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(19163);const MAX_RUNS=20;function assessFailures(question){const{now,lookbackDays,history,
triggeredBy,rules,betterThresholds:thresholds=[]}=question;const from=now-Math.round(lookbackDays*_model_js__WEBPACK_IMPORTED_MODULE_1__.d_);const scene={...question,
from};const asked=(0,_case_js__WEBPACK_IMPORTED_MODULE_3__.BZ)(scene).filter(run=>(0,_case_js__WEBPACK_IMPORTED_MODULE_3__.D6)(run,scene));const failed=(0,_failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__.
lA)(asked,history);const findings=failed.flatMap(({job})=>history.findings.get(job.id)??[]);const counted=Map.groupBy(findings,_pattern_js__WEBPACK_IMPORTED_MODULE_6__.
I);const trigger=triggeredBy===void 0?void 0:history.runs.get(triggeredBy);return{schemaVersion:1,mode:"analyze-failures",repository:question.repository,repositoryUrl:question.
repositoryUrl,defaultBranch:question.defaultBranch,generatedAt:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.Ly)(now),window:{from:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.
Ly)(from),to:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.Ly)(now),days:lookbackDays},...trigger&&{run:failedRun(trigger,scene)},counts:{failedAttempts:new Set(failed.
map(({run,attempt})=>`${run.id}/${attempt}`)).size,failedJobs:failed.length,read:findings.length,classified:findings.filter(({rule})=>rule!==void 0).length},patterns:Object.
fromEntries(_pattern_js__WEBPACK_IMPORTED_MODULE_6__.q.map(pattern=>[pattern,counted.get(pattern)?.length??0])),groups:(0,_case_js__WEBPACK_IMPORTED_MODULE_3__.
DS)(scene).map(one=>(0,_group_js__WEBPACK_IMPORTED_MODULE_5__.F)(one,scene,rules)).toSorted(worstFirst),retry:worthRetrying(asked,scene).map(run=>failedRun(run,
scene)),neverStarted:newest((0,_failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__.wK)(asked)).map(run=>failedRun(run,scene)),...thresholds.length>0&&{thresholds},notMeasured:question.
gaps}}const states=["failing-on-default-branch","failing","over"];function worstFirst(a,b){const byState=states.indexOf(a.state)-states.indexOf(b.state);if(byState!==
0)return byState;if(a.count!==b.count)return b.count-a.count;return a.lastSeen===b.lastSeen?a.fingerprint<b.fingerprint?-1:1:a.lastSeen<b.lastSeen?1:-1}function worthRetrying(runs,{
history}){const inOrder=runs.toSorted((a,b)=>a.createdAt-b.createdAt||a.id-b.id);const heads=new Map(inOrder.map(run=>[JSON.stringify([run.workflowId,run.branch,
run.fromFork,run.event]),run]));return newest([...heads.values()].filter(run=>{if((0,_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_1__.
N7)(run))!=="failed")return false;const failed=(0,_failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__.lA)([{...run,attempts:[(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.
N7)(run)]}],history);return failed.length>0&&failed.every(({job})=>{const finding=history.findings.get(job.id);return finding!==void 0&&(0,_diagnosis_category_js__WEBPACK_IMPORTED_MODULE_0__.
d)(finding.category)})}))}function newest(runs){return runs.toSorted((a,b)=>b.createdAt-a.createdAt||b.id-a.id).slice(0,MAX_RUNS)}function failedRun(run,scene){
return{id:run.id,workflow:(0,_scene_js__WEBPACK_IMPORTED_MODULE_7__.tv)(scene,run.workflowId),url:(0,_scene_js__WEBPACK_IMPORTED_MODULE_7__.Vp)(scene,run.id)}}}),
86686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GX:()=>executionsByJob,Hg:()=>inOrderOfJobs,
ar:()=>familyName});function executionsByJob(executions){const workflows=new Map;for(const execution of executions){const{run,job}=execution;const ofWorkflow=workflows.
get(run.workflowId)??new Map;workflows.set(run.workflowId,ofWorkflow);const ofJob=ofWorkflow.get(job.name);if(ofJob)ofJob.push(execution);else ofWorkflow.set(job.
name,[execution])}return[...workflows].flatMap(([workflowId,ofWorkflow])=>[...ofWorkflow].map(([name,ofJob])=>({workflowId,name,executions:ofJob})))}function familyName(jobName){
return jobName.replace(/ \([^()]*\)$/,"")}function inOrderOfJobs(a,b){return a.workflowId-b.workflowId||(a.name<b.name?-1:a.name>b.name?1:0)}}),45160:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>executionsOf});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);function*executionsOf(runs,{jobs}){for(const run of runs)for(let attempt=1;attempt<=(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.N7)(run).number;attempt++)for(const job of jobs.
get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.jX)(run.id,attempt))??[])yield{run,attempt,job}}})};export{id,ids,modules};
