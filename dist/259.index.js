const id=259;const ids=[259];const modules={1659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{HI:()=>logsToRead,Up:()=>logKey,lA:()=>failedJobsOf,wK:()=>neverStarted});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);function failedJobsOf(runs,{jobs}){return runs.flatMap(run=>run.attempts.filter(attempt=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)(attempt)==="failed").
flatMap(attempt=>blameworthy(attempt,jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.jX)(run.id,attempt.number))??[]).map(job=>({run,attempt:attempt.
number,job})))).toSorted((a,b)=>b.job.startedAt-a.job.startedAt||b.job.id-a.job.id)}function blameworthy(attempt,jobs){const failed=jobs.filter(job=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.
sG)(job)==="failed");if(failed.length>0||!attempt.hitTimeLimit)return failed;const length=job=>(job.completedAt??job.startedAt)-job.startedAt;return jobs.filter(
({conclusion})=>conclusion==="cancelled").toSorted((a,b)=>length(b)-length(a)).slice(0,1)}function logsToRead(runs,history,defaultBranch){const rank=({run,attempt})=>(run.
attempts.at(-1)?.number===attempt?2:0)+((0,_model_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(run,defaultBranch)?1:0);return failedJobsOf(runs,history).filter(({run,job})=>!history.
findings.has(job.id)&&!history.gone.has(logKey(run.id,job.id))).toSorted((a,b)=>rank(b)-rank(a))}function logKey(runId,jobId){return`${runId}/log/${jobId}`}function neverStarted(runs){
return runs.filter(run=>run.attempts.at(-1)?.conclusion==="startup_failure")}}),9479:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{KJ:()=>isUnread,cZ:()=>causesOf,hI:()=>withNeighboursCauses,xe:()=>isRenamed});var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
56667);var _failures_failed_jobs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1659);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57206);
var _result_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75858);const UNREAD="unread:";function causesOf(run,attempt,history){if(attempt.conclusion==="st\
artup_failure")return[{fingerprint:"never-started",title:"GitHub could not use the workflow file"}];const causes=(0,_failures_failed_jobs_js__WEBPACK_IMPORTED_MODULE_0__.
lA)([{...run,attempts:[attempt]}],history).map(({job})=>{const finding=history.findings.get(job.id);if(!finding)return unreadCause(job);return{fingerprint:finding.
fingerprint,title:finding.line??withoutLine(job,finding.step)}});const[first,...rest]=new Map(causes.map(cause=>[cause.fingerprint,cause])).values();return first?
[first,...rest]:[{fingerprint:`${UNREAD}jobs`,title:"A run failed, and its jobs were not read"}]}function withoutLine(job,step){return(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.
vu)(job)==="timed_out"?`${job.name} ran into its time limit`:`Failed in ${step??job.name}`}function unreadCause({name,failedStep}){const[title]=name.split(" (");
const fingerprint=`${UNREAD}${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_3__.P)(JSON.stringify([title,failedStep??""]))}`;return{fingerprint,title:failedStep===
void 0?`${name} failed`:`${name} failed in ${failedStep}`}}function isUnread({fingerprint}){return fingerprint.startsWith(UNREAD)}function isRenamed({subject,resolution}){
return resolution?.cause==="ended"&&isUnread(subject)}function withNeighboursCauses(results){const attributed=new Map;for(const line of Map.groupBy(results,_result_js__WEBPACK_IMPORTED_MODULE_2__.
QW).values()){for(const stretch of stretchesOf(line)){let known=stretch.map(knownCauses).find(({length})=>length>0)??[];for(const result of stretch){const own=knownCauses(
result);if(own.length>0)known=own;if(known.length>0)attributed.set(result,{...result,causes:known})}}}return results.map(result=>attributed.get(result)??result)}
function stretchesOf(line){const stretches=[[]];for(const result of line.toSorted(_result_js__WEBPACK_IMPORTED_MODULE_2__.al)){if(result.causes==="passed")stretches.
push([]);else stretches.at(-1)?.push(result)}return stretches}function knownCauses({causes}){return causes==="passed"?[]:causes.filter(cause=>!isUnread(cause))}}),
75858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QW:()=>lineKey,al:()=>inOrder,
qS:()=>resultsOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _branch_class_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(97354);
function resultsOf(runs,context){return[...runs].flatMap(run=>{const workflow=context.pathOf(run.workflowId);if(workflow===void 0)return[];const of={workflow,branchClass:(0,
_branch_class_js__WEBPACK_IMPORTED_MODULE_1__.K)(run,context.defaultBranch),line:lineOf(run,context.defaultBranch),sha:run.sha,runId:run.id,createdAt:run.createdAt};
return run.attempts.flatMap(attempt=>{const outcome=(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.sG)(attempt);if(outcome!=="passed"&&outcome!=="failed")return[];const causes=outcome===
"passed"?"passed":context.causesOf(run,attempt);return[{...of,attempt:attempt.number,endedAt:attempt.updatedAt,causes}]})})}function lineOf(run,defaultBranch){if((0,
_model_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(run,defaultBranch))return"";return JSON.stringify([run.fromFork,run.branch?.replace(QUEUED,"$1")??run.sha])}const QUEUED=/^(gh-readonly-queue\/.+)\/pr-\d+-[0-9a-f]+$/;
function lineKey({workflow,branchClass,line}){return JSON.stringify([workflow,branchClass,line])}function inOrder(a,b){return a.createdAt-b.createdAt||a.runId-b.
runId||a.attempt-b.attempt}}),16539:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
o:()=>fitJson});function fitJson(report,cuts,maxSize,sizeOf=json=>json.length){let cut=report;let json=JSON.stringify(cut);for(const{says,apply}of cuts){if(sizeOf(
json)<=maxSize)return json;const less=apply(cut);if(JSON.stringify(less)===json)continue;cut={...less,leftOut:[...cut.leftOut??[],says]};json=JSON.stringify(cut)}
return json}}),81072:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>incidentsJson});
var _words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);var _output_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76929);function incidentReport(facts){
const{key,state,headline,incident,workflow,group,alert,failedRunUrl,recovery}=facts;const url=failedRunUrl??alert?.url;const endedAt=incident.resolution?.endedAt;
return{...{key,state,headline,severity:incident.severity},...workflow&&{workflow:workflow.path},branches:incident.subject.branchClass,since:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
Ly)(incident.span.from),...{failedRuns:incident.failures,commits:incident.commits},...group&&{category:group.category},...group?.line!==void 0&&{line:group.line},
...url!==void 0&&{url},...endedAt!==void 0&&{endedAt:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.Ly)(endedAt)},...recovery&&{endedAs:recovery.cause}}}function incidentsJson(facts,maxCharacters){
return(0,_output_json_js__WEBPACK_IMPORTED_MODULE_1__.n4)(facts.map(incidentReport),maxCharacters)}}),76929:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l4:()=>reportJson,n4:()=>listJson});var _fit_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16539);const MEANING=/[!#$%&'()*;<>?^`|~\u007f-\uffff]/g;
function outputJson(value){return escaped(JSON.stringify(value))}function listJson(items,maxCharacters){let count=items.length;while(outputJson(items.slice(0,count)).
length>maxCharacters)count=Math.floor(count/2);return outputJson(items.slice(0,count))}function reportJson(report,cuts,maxCharacters){return escaped((0,_fit_json_js__WEBPACK_IMPORTED_MODULE_0__.
o)(report,cuts,maxCharacters,json=>escaped(json).length))}function escaped(json){return json.replace(MEANING,character=>`\\u${character.charCodeAt(0).toString(16).
padStart(4,"0")}`)}}),29549:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>MAX_REPORT_OUTPUT,
w:()=>MAX_LIST_OUTPUT});const MAX_REPORT_OUTPUT=1e5;const MAX_LIST_OUTPUT=5e4}),259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{openIssue:()=>openIssue});var incidents=__webpack_require__(81072);var incidents_incident=__webpack_require__(
82865);var words=__webpack_require__(44474);var render_document=__webpack_require__(5523);var render_incidents=__webpack_require__(76579);var render_table=__webpack_require__(
2236);;const delivered_words={created:"opened",updated:"brought up to date",commented:"commented",closed:"closed",reopened:"opened again"};function issuesDoc({written,
waiting,places,notices},facts,given){const lasting=facts.filter(({incident})=>(0,incidents_incident.$m)(incident));const listed=lasting.filter(({key})=>places.has(
key)).length;const sums=[...lasting.length>0?[`${(0,words.oh)(listed)} of ${(0,words.oh)(lasting.length)} in issues`]:[],...waiting>0?[`${(0,words.K4)(waiting,"\
write")} to issues ${waiting===1?"waits":"wait"} for the next step`]:[]];const said=given.run==="dry"?"nothing written in a dry run":written.length===0?"no issu\
e written":`${(0,words.K4)(written.length,"issue")} written`;return{tone:notices.length>0?"warning":lasting.length>0?"bad":"good",title:`${(0,render_incidents.iO)(
lasting.length)}, ${said}`,blocks:[(0,render_incidents.JF)(facts,given,sums),...given.incidents==="here"?(0,render_incidents.Zu)(facts,given):[],...writtenTable(
written,given),...notices.length>0?[{kind:"heading",text:"Not written"}]:[],...notices.map(text=>({kind:"code",text}))]}}function writtenTable(written,{serverUrl}){
if(written.length===0)return[];const table=(0,render_table.c_)(written,[{head:"Issue",cell:({number,url})=>(0,render_document.n)(`issue ${number}`,url,serverUrl)},
{head:"Title",cell:({title})=>title},{head:"What was done",cell:({outcome})=>delivered_words[outcome]}]);return[{kind:"heading",text:"Written"},table]}var modes_mode=__webpack_require__(
29549);;const openIssue=({mode,dryRun},{delivery,now,repositoryUrl})=>{const facts=delivery?.facts??[];const issues=delivery?.issues??nothing;const[first]=issues.
written;const place=first??facts.map(({key})=>issues.places.get(key)).find(known=>known!==void 0);return{doc:issuesDoc(issues,facts,{pending:delivery?.pending??
[],...{now,serverUrl:repositoryUrl},incidents:mode.includes("notify")?"elsewhere":"here",run:dryRun?"dry":"real"}),outputs:{outcome:first?.outcome??"none","issu\
e-number":place?String(place.number):"","issue-url":place?.url??"",incidents:(0,incidents.W)(facts,modes_mode.w)},files:[],annotations:issues.notices.map(message=>({
level:"warning",message}))}};const nothing={written:[],waiting:0,places:new Map,notices:[]}}),5523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>link});function link(text,href,serverUrl){if(href===void 0||!URL.canParse(href))return text;const url=new URL(href);
const ours=url.origin===new URL(serverUrl).origin&&/^https?:$/.test(url.protocol);const plain=url.username===""&&url.password==="";return ours&&plain?{text:text.
trim()||url.href,href:url.href}:text}}),76579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JF:()=>incidentBasis,Zu:()=>incidentTable,iO:()=>goingOn});var _core_incidents_causes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9479);var _core_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
82865);var _core_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44474);var _document_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5523);var _message_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
44523);var _names_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(44172);var _tones_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(67449);const ENDED_SHOWN=24*
60*60;const MAX_ROWS=20;function goingOn(count){return count===0?"No incident goes on":(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.K4)(count,"incident goes o\
n","incidents go on")}function incidentBasis(facts,{now,pending},sums){const lasting=facts.filter(({incident})=>(0,_core_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__.
$m)(incident));const runs=failuresOf(lasting.map(({incident})=>incident));const more=failuresOf(pending);const reasons=(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.
K4)(pending.length,"reason");const parts=[`As of ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.nR)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.Ly)(now))}`,...lasting.
length>0?[(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.K4)(runs,"failed run")]:[],...sums,...pending.length>0?[`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.
K4)(more,"more run")} failed for ${reasons}, none of which has come up often enough to be told`]:[]];return{kind:"paragraph",content:[`${parts.join(" \xB7 ")}.`]}}
function failuresOf(some){return some.reduce((sum,{failures})=>sum+failures,0)}function incidentTable(facts,{now,serverUrl}){const shown=facts.filter(({incident,
recovery})=>(0,_core_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__.$m)(incident)||recovery&&!(0,_core_incidents_causes_js__WEBPACK_IMPORTED_MODULE_0__.xe)(
incident)&&(incident.resolution?.endedAt??0)>=now-ENDED_SHOWN);if(shown.length===0)return[];const left=shown.slice(MAX_ROWS);const failures=failuresOf(left.map(
({incident})=>incident));return[{kind:"table",head:["","Incident","Since","Failed runs","Why"],align:["left","left","left","right","left"],rows:shown.slice(0,MAX_ROWS).
map(one=>rowOf(one,now,serverUrl))},...left.length>0?[{kind:"paragraph",content:[`and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.K4)(left.length,"more inc\
ident")} with ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.K4)(failures,"failed run")}.`]}]:[]]}function rowOf(facts,now,serverUrl){const{headline,incident,
state,group,recovery,failedRunUrl,workflow}=facts;const{severity,span,failures,last}=incident;const tone=recovery?"good":_tones_js__WEBPACK_IMPORTED_MODULE_4__.
L[severity];const length=(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.l5)(Math.max(0,recovery?.redSeconds??now-span.from));return[[_message_words_js__WEBPACK_IMPORTED_MODULE_3__.
Pt[tone]],[(0,_document_js__WEBPACK_IMPORTED_MODULE_6__.n)(headline,failedRunUrl??workflow?.url,serverUrl),state==="open"?"":` (${state})`],[`${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.
nR)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.Ly)(span.from))} (${recovery?`lasted ${length}`:length})`],[failures===0?"\u2013":String(failures)],[group?.meaning??
(last.title===headline?"\u2013":last.title)]]}}),44523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CI:()=>partsOf,Gg:()=>titleOf,Pt:()=>icons,QJ:()=>noticeOf,Vm:()=>contextOf,YV:()=>toneOf});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
44474);var _names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44172);var _tones_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(67449);const icons={
good:"\u{1F7E2}",bad:"\u{1F534}",warning:"\u{1F7E1}",neutral:"\u{1F535}"};function toneOf({kind,severity}){if(kind==="resolved")return"good";return _tones_js__WEBPACK_IMPORTED_MODULE_1__.
L[severity]}function titleOf(message){return`${icons[toneOf(message)]} ${message.headline}`}function contextOf({kind,repository,since,until,at}){if(since===void 0)
return repository;const seconds=(Date.parse(until??at)-Date.parse(since))/1e3;const length=seconds>=60?(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.l5)(seconds):
"less than a minute";const words=kind==="resolved"?`lasted ${length}, from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.nR)(since)}`:`since ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.
nR)(since)} (${length})`;return`${repository} \xB7 ${words}`}const headings={opened:"What broke",changed:"What is broken",reminded:"What is still broken",resolved:"\
What was broken",umbrella:"What broke",report:"In short"};function partsOf(message){const{kind,summary,broke,rootLine,suspects,fields,links}=message;const parts=[
summary===void 0?void 0:{kind:"text",text:summary},broke.length===0?void 0:{kind:"list",heading:headings[kind],items:broke},rootLine===void 0?void 0:{kind:"code",
text:rootLine},suspects.length===0?void 0:{kind:"list",heading:"Suspects",items:suspects},fields.length===0?void 0:{kind:"fields",fields},links.length===0?void 0:
{kind:"links",links}];return parts.filter(part=>part!==void 0)}function noticeOf(message){return`${titleOf(message)} \xB7 ${contextOf(message)}`}}),44172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EU:()=>shortName,at:()=>branchName,k1:()=>workflowLink,nR:()=>timeOf});var _document_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5523);var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const MAX_NAME=80;function shortName(name){return(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(name,MAX_NAME)}function branchName({branch,fromFork}){return`${shortName(branch??"\u2013")}${fromFork?" of a fork":""}`}function workflowLink(id2,{workflows,
repositoryUrl}){const known=workflows.find(workflow=>workflow.id===id2);return known?(0,_document_js__WEBPACK_IMPORTED_MODULE_1__.n)(shortName(known.name),known.
url,repositoryUrl):`workflow ${id2??""}`.trim()}function timeOf(iso){return`${iso.slice(0,16).replace("T"," ")} UTC`}}),2236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HX:()=>topOf,TM:()=>folded,c_:()=>tableOf});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);
function tableOf(rows,columns){return{kind:"table",head:columns.map(({head})=>head),align:columns.map(({align})=>align??"left"),rows:rows.map(row=>columns.map(({
cell})=>inlines(cell(row))))}}function topOf(rows,columns,{max,of}){const more=rows.length-max;const rest={kind:"paragraph",content:[`\u2026 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(more,`more ${of}`)}.`]};return[tableOf(rows.slice(0,max),columns),...more>0?[rest]:[]]}function inlines(cell){return Array.isArray(cell)?cell:[cell]}function folded(summary,blocks){
return[{kind:"details",summary,blocks}]}}),67449:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>toneOfStatus,L:()=>toneOfSeverity});const toneOfStatus={healthy:"good",degraded:"warning",unhealthy:"bad",unknown:"neutral"};const toneOfSeverity={critical:"\
bad",warning:"warning",info:"neutral"}})};export{id,ids,modules};
