const id=747;const ids=[747];const modules={53803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>raisedNow});function raisedNow(alerts,{raised},now){const added=alerts.filter(({severity,key})=>severity!=="info"&&!raised.has(key)).map(({key,rule,workflowId=0,
causedAt,runId})=>[key,{rule,workflowId,at:now,...causedAt!==void 0&&{causedAt:Date.parse(causedAt)/1e3},...runId!==void 0&&{runId}}]);return new Map([...raised,
...added])}}),64747:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{tellPeople:()=>tellPeople});var _collection_memory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23440);var _collection_own_run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
78329);var _core_alerts_raised_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(53803);var _asked_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90962);
async function tellPeople(inputs,{session,memory,openIssues,means,channels},{surroundings,step},{save,results}){const[{deliver},{healthReport},{assessFailures},
{rules}]=await Promise.all([Promise.all([__webpack_require__.e(261),__webpack_require__.e(401)]).then(__webpack_require__.bind(__webpack_require__,60401)),Promise.
all([__webpack_require__.e(708),__webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__,89319)),Promise.all([__webpack_require__.e(943),__webpack_require__.
e(667)]).then(__webpack_require__.bind(__webpack_require__,41245)),__webpack_require__.e(305).then(__webpack_require__.bind(__webpack_require__,38305))]);const health=healthReport(
inputs,session);const raised=(0,_core_alerts_raised_js__WEBPACK_IMPORTED_MODULE_3__.z)(health.alerts,session.history,session.now);const{groups}=assessFailures({
...session,triggeredBy:void 0,lookbackDays:inputs.lookbackDays,rules:[...session.settings.failureRules,...rules]});const jobStatus=results.some(({failure})=>failure!==
void 0)?"failure":inputs.jobStatus;const isKept=memory.writable.length>0;if(!isKept)step.info("Nothing is remembered (`state: none`): only the run that started \
this step is told of.");const{delivery,memory:incidents}=await deliver({...{inputs,session,health,groups,step,surroundings},github:{...means.github,...(0,_collection_own_run_js__WEBPACK_IMPORTED_MODULE_1__.
Yi)(means.github,{...surroundings,jobStatus},session.now)},openIssues,reports:results.flatMap(({messages})=>messages??[]),writing:means.writing,channels,owners:async()=>(await __webpack_require__.
e(786).then(__webpack_require__.bind(__webpack_require__,58786))).readCodeowners(means.github),permissions:(0,_asked_js__WEBPACK_IMPORTED_MODULE_2__.k0)(inputs.
mode),by:`${surroundings.runId}/${surroundings.runAttempt}`,save:async state=>(await save(state,raised)).failures.length<memory.writable.length,news:async()=>{if(memory.
writable.some(({news})=>news))await means.settle();return(await(0,_collection_memory_js__WEBPACK_IMPORTED_MODULE_0__.Jo)(memory)).incidents},onlyRun:isKept?void 0:
session.triggeredBy??surroundings.runId});return{...session,history:{...session.history,incidents},delivery}}})};export{id,ids,modules};
