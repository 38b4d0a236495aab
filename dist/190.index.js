const id=190;const ids=[190];const modules={53803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>raisedNow});function raisedNow(alerts,{raised},now){const added=alerts.filter(({severity,key})=>severity!=="info"&&!raised.has(key)).map(({key,rule,workflowId=0,
causedAt,runId})=>[key,{rule,workflowId,at:now,...causedAt!==void 0&&{causedAt:Date.parse(causedAt)/1e3},...runId!==void 0&&{runId}}]);return new Map([...raised,
...added])}}),41245:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{assessFailures:()=>assessFailures});var _diagnosis_category_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38201);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);var _words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44474);var _case_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(56583);var _failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1659);var _group_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2943);var _pattern_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(41057);var _scene_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
19163);const MAX_RUNS=20;function assessFailures(question){const{now,lookbackDays,history,triggeredBy,rules,betterThresholds:thresholds=[]}=question;const from=now-
Math.round(lookbackDays*_model_js__WEBPACK_IMPORTED_MODULE_1__.d_);const scene={...question,from};const asked=(0,_case_js__WEBPACK_IMPORTED_MODULE_3__.BZ)(scene).
filter(run=>(0,_case_js__WEBPACK_IMPORTED_MODULE_3__.D6)(run,scene));const failed=(0,_failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__.lA)(asked,history);const findings=failed.
flatMap(({job})=>history.findings.get(job.id)??[]);const counted=Map.groupBy(findings,_pattern_js__WEBPACK_IMPORTED_MODULE_6__.I);const trigger=triggeredBy===void 0?
void 0:history.runs.get(triggeredBy);return{schemaVersion:1,mode:"analyze-failures",repository:question.repository,repositoryUrl:question.repositoryUrl,defaultBranch:question.
defaultBranch,generatedAt:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.Ly)(now),window:{from:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.Ly)(from),to:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.
Ly)(now),days:lookbackDays},...trigger&&{run:failedRun(trigger,scene)},counts:{failedAttempts:new Set(failed.map(({run,attempt})=>`${run.id}/${attempt}`)).size,
failedJobs:failed.length,read:findings.length,classified:findings.filter(({rule})=>rule!==void 0).length},patterns:Object.fromEntries(_pattern_js__WEBPACK_IMPORTED_MODULE_6__.
q.map(pattern=>[pattern,counted.get(pattern)?.length??0])),groups:(0,_case_js__WEBPACK_IMPORTED_MODULE_3__.DS)(scene).map(one=>(0,_group_js__WEBPACK_IMPORTED_MODULE_5__.
F)(one,scene,rules)).toSorted(worstFirst),retry:worthRetrying(asked,scene).map(run=>failedRun(run,scene)),neverStarted:newest((0,_failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__.
wK)(asked)).map(run=>failedRun(run,scene)),...thresholds.length>0&&{thresholds},notMeasured:question.gaps}}const states=["failing-on-default-branch","failing","\
over"];function worstFirst(a,b){const byState=states.indexOf(a.state)-states.indexOf(b.state);if(byState!==0)return byState;if(a.count!==b.count)return b.count-
a.count;return a.lastSeen===b.lastSeen?a.fingerprint<b.fingerprint?-1:1:a.lastSeen<b.lastSeen?1:-1}function worthRetrying(runs,{history}){const inOrder=runs.toSorted(
(a,b)=>a.createdAt-b.createdAt||a.id-b.id);const heads=new Map(inOrder.map(run=>[JSON.stringify([run.workflowId,run.branch,run.fromFork,run.event]),run]));return newest(
[...heads.values()].filter(run=>{if((0,_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_1__.N7)(run))!=="failed")return false;const failed=(0,
_failed_jobs_js__WEBPACK_IMPORTED_MODULE_4__.lA)([{...run,attempts:[(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.N7)(run)]}],history);return failed.length>0&&failed.
every(({job})=>{const finding=history.findings.get(job.id);return finding!==void 0&&(0,_diagnosis_category_js__WEBPACK_IMPORTED_MODULE_0__.d)(finding.category)})}))}
function newest(runs){return runs.toSorted((a,b)=>b.createdAt-a.createdAt||b.id-a.id).slice(0,MAX_RUNS)}function failedRun(run,scene){return{id:run.id,workflow:(0,
_scene_js__WEBPACK_IMPORTED_MODULE_7__.tv)(scene,run.workflowId),url:(0,_scene_js__WEBPACK_IMPORTED_MODULE_7__.Vp)(scene,run.id)}}}),91136:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{dashboardFiles:()=>dashboardFiles});var failures_occurrences=__webpack_require__(73121);var daily_counts=__webpack_require__(
33802);var model=__webpack_require__(57206);var vitals=__webpack_require__(18116);var workflow_runs=__webpack_require__(51089);var words=__webpack_require__(44474);
var incidents=__webpack_require__(59888);var recovery=__webpack_require__(3856);;function brokenWorkflows(runs,known){const isDefault=({branch})=>branch===known.
defaultBranch;return(0,recovery.Dx)(runs,known.defaultBranch).flatMap(line=>brokenLine(line,known)??[]).toSorted((a,b)=>Number(isDefault(b))-Number(isDefault(a))||
(a.since<b.since?-1:a.since>b.since?1:a.workflowId-b.workflowId))}function brokenLine(line,known){const open=(0,recovery.TM)(line,known).find(({until})=>until===
void 0);const ends=open&&endsOf((0,incidents.al)(line.runs),known.repositoryUrl);if(!ends)return void 0;const{workflow,branch,since,atLeast,failedRuns,failedJobs}=(0,
vitals.pF)(open,known);return{...{workflowId:line.workflowId,branch,since,failedRuns},...atLeast&&{atLeast},...failedJobs&&{failedJobs},...ends,fingerprints:causes(
{workflow,branch},known)}}function endsOf(runs,repositoryUrl){const good=runs.findLastIndex(run=>(0,model.Vj)(run)==="passed");const[lastGood,firstBad,lastBad]=[
runs[good],runs[good+1],runs.at(-1)];if(!firstBad||!lastBad)return void 0;const point=({sha,createdAt:createdAt2,id:id2})=>({...{sha,at:(0,words.Ly)(createdAt2),
url:`${repositoryUrl}/actions/runs/${id2}`}});const isElsewhere=lastGood!==void 0&&lastGood.sha!==firstBad.sha;const[base,head]=[lastGood?.sha??"",firstBad.sha].
map(sha=>encodeURIComponent(sha.toWellFormed()));return{firstBad:point(firstBad),lastBad:point(lastBad),...lastGood&&{lastGood:point(lastGood)},...isElsewhere&&
{compareUrl:`${repositoryUrl}/compare/${base}...${head}`}}}function causes({workflow,branch},{failures,defaultBranch}){const isThere=({state,workflows,branches})=>(branch===
defaultBranch?state==="failing-on-default-branch":state!=="over")&&workflows.includes(workflow)&&branches.includes(branch);return failures.filter(isThere).toSorted(
(a,b)=>Number(b.blame?.workflow===workflow)-Number(a.blame?.workflow===workflow)).map(({fingerprint})=>fingerprint)}var history_history=__webpack_require__(36773);
;function countedRuns(history,{now,includes},from){const isWatched=new Map([...history.workflows].map(([id2,workflow])=>[id2,includes(workflow)]));return[...history.
runs.values()].filter(({id:id2,workflowId,createdAt:createdAt2})=>createdAt2>=from&&createdAt2<=now&&isWatched.get(workflowId)===true&&!history.gone.has((0,history_history.
r7)(id2))).toSorted((a,b)=>a.createdAt-b.createdAt||a.id-b.id)}var executions=__webpack_require__(45160);var executions_by_job=__webpack_require__(86686);;function stateOfCells(cells){
const decided=cells.replace(/[^PFf]/g,"");if(decided==="")return"unknown";if(decided.startsWith("F"))return"broken";if(decided.includes("f"))return"flaky";return decided.
includes("F")?"mended":"steady"};const MAX_COMMITS=50;function gridOf(runs,{history,defaultBranch,workflows}){const byCommit=Map.groupBy(runs.filter(run=>(0,model.
Lt)(run,defaultBranch)),({sha})=>sha);const newest=[...byCommit].toSorted(([,a],[,b])=>createdAt(b)-createdAt(a)||newestId(b)-newestId(a)).slice(0,MAX_COMMITS);
const titles=titlesIn(history);const columns=new Map(newest.map(([sha],i)=>[sha,i]));const shown=newest.flatMap(([,ofCommit])=>ofCommit);return{commits:newest.map(
([sha,ofCommit])=>commitOf(sha,ofCommit,titles)),rows:inOrder([...runRows(shown,columns),...jobRows(shown,columns,history)],workflows)}}function createdAt(runs){
return runs.reduce((first,run)=>Math.min(first,run.createdAt),Number.POSITIVE_INFINITY)}function newestId(runs){return runs.reduce((newest,{id:id2})=>Math.max(newest,
id2),0)}function commitOf(sha,runs,titles){const title=titles.get(sha);const newest=new Map;for(const{id:id2,workflowId}of runs)newest.set(workflowId,Math.max(id2,
newest.get(workflowId)??0));return{sha,at:(0,words.Ly)(createdAt(runs)),...title!==void 0&&{title},runs:[...newest]}}function titlesIn({ranges}){return new Map(
[...ranges.values()].flatMap(({commits})=>commits.map(({sha,title})=>[sha,title])))}function runRows(runs,columns){return[...Map.groupBy(runs,({workflowId})=>workflowId)].
map(([workflowId,ofWorkflow])=>{const seen=ofWorkflow.flatMap(run=>run.attempts.map(attempt=>({sha:run.sha,outcome:(0,model.sG)(attempt),ended:attempt.conclusion})));
const cells=cellsOf(seen,columns);return{workflowId,state:stateOfCells(cells),cells,failed:[]}})}function jobRows(runs,columns,history){return(0,executions_by_job.
GX)((0,executions.t)(runs,history)).map(({workflowId,name,executions:executions2})=>{const seen=executions2.map(execution=>({...{sha:execution.run.sha,outcome:outcomeOfJob(
execution),ended:execution.job.conclusion}}));const cells=cellsOf(seen,columns);const failed=failuresIn(executions2,columns,history);return{workflowId,job:name,
state:stateOfCells(cells),cells,failed}})}function outcomeOfJob({run,attempt,job}){const{conclusion,hitTimeLimit}=run.attempts.find(({number})=>number===attempt)??
{};return job.conclusion==="cancelled"&&conclusion==="cancelled"&&hitTimeLimit?"failed":(0,model.sG)(job)}function cellsOf(seen,columns){const bySha=Map.groupBy(
seen,({sha})=>sha);return[...columns.keys()].map(sha=>cellOf(bySha.get(sha)??[])).join("")}function cellOf(seen){const has=outcome=>seen.some(one=>one.outcome===
outcome);if(has("passed"))return has("failed")?"f":"P";if(has("failed"))return"F";if(has("unfinished"))return"r";if(seen.length===0)return" ";return seen.every(
({ended})=>ended==="skipped"||ended==="neutral")?"s":"c"}function failuresIn(executions2,columns,{findings}){const newest=new Map;for(const execution of executions2){
const{run,job}=execution;const commit=columns.get(run.sha);if(commit===void 0||outcomeOfJob(execution)!=="failed")continue;if((newest.get(commit)?.jobId??0)>job.
id)continue;const fingerprint=findings.get(job.id)?.fingerprint;newest.set(commit,{...{commit,runId:run.id,jobId:job.id},...fingerprint!==void 0&&{fingerprint}})}
return[...newest.values()].toSorted((a,b)=>a.commit-b.commit)}const urgency={broken:0,flaky:1,mended:2,unknown:3,steady:3};function inOrder(rows,workflows){const rank=new Map(
workflows.map(({id:id2},i)=>[id2,i]));return[...Map.groupBy(rows,({workflowId})=>workflowId)].map(([workflowId,ofWorkflow])=>({workflowId,worst:Math.min(...ofWorkflow.
map(({state})=>urgency[state])),rows:ofWorkflow.toSorted((a,b)=>Number(a.job!==void 0)-Number(b.job!==void 0)||urgency[a.state]-urgency[b.state]||(0,executions_by_job.
Hg)({workflowId,name:a.job??""},{workflowId,name:b.job??""}))})).toSorted((a,b)=>a.worst-b.worst||(rank.get(a.workflowId)??0)-(rank.get(b.workflowId)??0)).flatMap(
({rows:ofWorkflow})=>ofWorkflow)}var incidents_incident=__webpack_require__(82865);var health=__webpack_require__(40925);;function ongoingIncidents({history,repositoryUrl,
now}){return[...history.incidents.incidents.values()].filter(incident=>(0,incidents_incident.$m)(incident)&&!(0,incidents_incident.KV)(incident,now)).map(incident=>factsOf(
incident,{repositoryUrl,now})).toSorted((a,b)=>health.g.indexOf(a.severity)-health.g.indexOf(b.severity)||(a.since<b.since?-1:a.since>b.since?1:a.title<b.title?
-1:1))}function factsOf(incident,{repositoryUrl,now}){const{subject,span,severity,failures,last}=incident;const state=(0,incidents_incident.L4)(incident,now);return{
...{title:last.title,severity,failures},state:state==="resolved"?"recovering":state,...subject.workflow!==""&&{workflow:subject.workflow},branchClass:subject.branchClass,
since:(0,words.Ly)(span.from),lastSeen:(0,words.Ly)(last.seenAt),...last.runId!==void 0&&{url:`${repositoryUrl}/actions/runs/${last.runId}`}}}var cost=__webpack_require__(
89072);;function runCosts(runs,{history,tariff}){const from=runs[0]?.createdAt??0;const costs=new Map;const jobs=(0,executions_by_job.GX)((0,executions.t)(runs,
history));for(const{runId,minutes,perMinute=0,waste}of(0,cost.j)(jobs,runs,{history,from},tariff)){const{cost:cost2,wasted}=costs.get(runId)??{cost:0,wasted:0};
const charge=minutes*perMinute;costs.set(runId,{cost:cost2+charge,wasted:wasted+(waste?charge:0)})}return costs}var time_split=__webpack_require__(96119);;function runRowsOf(runs,{
history,workflows,costs}){const[branches,events,commits]=[createPlaces(),createPlaces(),createPlaces()];const workflowAt=new Map(workflows.map(({id:id2},i)=>[id2,
i]));const rows=runs.map(run=>{const{id:id2,workflowId,branch,event,sha,fromFork,createdAt:createdAt2}=run;const{cost:cost2=0,wasted=0}=costs.get(id2)??{};return[
...[id2,workflowAt.get(workflowId)??-1,branch===void 0?-1:branches.of(branch)],...[events.of(event),commits.of(sha),fromFork?1:0,createdAt2],run.attempts.flatMap(
attempt=>attemptRow(attempt,createdAt2)),firstFailureOf(run,history).map(at=>at-createdAt2),queuesOf(run,history),...[cost2,wasted]]});return{runs:rows,branches:branches.
all(),events:events.all(),commits:commits.all()}}function createPlaces(){const places=new Map;return{of:text=>{const place=places.get(text)??places.size;places.
set(text,place);return place},all:()=>[...places.keys()]}}function attemptRow(attempt,createdAt2){const conclusion=(0,model.vu)(attempt);return[...[attempt.number,
attempt.startedAt-createdAt2,attempt.updatedAt-createdAt2],conclusion===void 0?-1:model.fy.indexOf(conclusion)]}function firstFailureOf(run,{jobs}){const first=(0,
model.IA)(run);if(!first||(0,model.sG)(first)!=="failed")return[];const ends=(jobs.get((0,history_history.jX)(run.id,1))??[]).flatMap(job=>(0,model.sG)(job)==="\
failed"?job.completedAt??[]:[]);return ends.toSorted((a,b)=>a-b).slice(0,1)}function queuesOf(run,{jobs}){return run.attempts.flatMap(attempt=>{const ofAttempt=jobs.
get((0,history_history.jX)(run.id,attempt.number));return(ofAttempt&&(0,time_split.fR)(attempt,ofAttempt)?.queueSeconds)??[]})}var workflow_changes=__webpack_require__(
53606);;function workflowChangesOf(commits,{repositoryUrl,from}){return commits.filter(({at})=>at>=from).toSorted((a,b)=>a.at-b.at||(a.sha<b.sha?-1:1)).flatMap(
({sha,title,author,at,files=[]})=>{const url=`${repositoryUrl}/commit/${encodeURIComponent(sha.toWellFormed())}`;const told={at:(0,words.Ly)(at),sha,title,author,
url};const paths=files.filter(path=>path.startsWith(`${workflow_changes.x}/`));return paths.length===0?[told]:paths.map(path=>({...told,path}))})};const MAX_FAILURES=40;
const MAX_OCCURRENCES=5;function dashboardOf(question){const{history,health:health2,failures,now,tariff}=question;const{repositoryUrl,defaultBranch,signs}=health2;
const[from=now,previousFrom=now]=[health2.window,health2.previousWindow].map(startOf);const runs=countedRuns(history,question,(0,workflow_runs.x)(history,now,previousFrom));
const runsFrom=Math.min(history.covered.at(-1)?.from??now,from);const workflows=workflowsIn(question,runs);const costs=runCosts(runs,{history,tariff});const groups=failures.
groups.slice(0,MAX_FAILURES);return{...{schemaVersion:1,kind:"dashboard"},...{repository:health2.repository,repositoryUrl,defaultBranch,generatedAt:health2.generatedAt},
lateAfterSeconds:lateAfter(question),status:health2.status,...health2.partial&&{partial:true},...{window:health2.window,thresholds:health2.thresholds},branchState:health2.
overall.onDefaultBranch.state,broken:brokenWorkflows(runs,{...question,...health2,from,failures:failures.groups}),incidents:ongoingIncidents({history,repositoryUrl,
now}),...{kpis:health2.kpis,alerts:health2.alerts,workflows},...{runsFrom:(0,words.Ly)(runsFrom),...runRowsOf(runs,{history,workflows,costs})},...{raised:raisedRows(
history,now),rejected:rejectedRows(history)},currency:tariff.currency,grid:gridOf(runs,{history,defaultBranch,workflows}),workflowChanges:workflowChangesOf(question.
workflowCommits??[],{repositoryUrl,from:runsFrom}),slowdowns:signs.slowdowns,...{failures:groups.map(inShort),failedJobs:failedJobRows(groups,runs,history)},flakyJobs:signs.
flakyJobs.filter(({state})=>state!=="steady"&&state!=="not-enough-data"),...{silentFailures:signs.silentFailures,schedules:signs.schedules},...health2.dependencies&&
{dependencies:health2.dependencies},notMeasured:gapsOf(health2,failures)}}function startOf({from}){return Date.parse(from)/1e3}function workflowsIn({history,health:health2},runs){
const judged=health2.workflows.map(({id:id2,name,path,url,onDefaultBranch:{state}})=>({...{id:id2,name,path,url,state}}));const known=new Set(judged.map(({id:id2})=>id2));
const others=[...Map.groupBy(runs,({workflowId})=>workflowId)].filter(([id2])=>!known.has(id2)).toSorted(([a],[b])=>a-b).map(([id2,ofWorkflow])=>{const{name="",
path=""}=history.workflows.get(id2)??{};const onMain=ofWorkflow.filter(run=>(0,model.Lt)(run,health2.defaultBranch));return{id:id2,name,path,url:`${health2.repositoryUrl}\
/actions`,state:(0,vitals.L4)(onMain,[])}});return[...judged,...others]}function raisedRows({raised},now){return[...raised.values()].filter(({at})=>at<=now).toSorted(
(a,b)=>a.at-b.at).map(({workflowId,at,causedAt=-1,runId=-1})=>[workflowId,at,causedAt,runId])}function rejectedRows({opinions,daily}){return[...(0,daily_counts.
al)(daily.opinions),...opinions?[opinions]:[]].map(({seenAt,rejected})=>[...[seenAt,rejected]])}function failedJobRows(groups,runs,history){const occurrences=(0,
failures_occurrences.O)(runs,history);return groups.flatMap(({fingerprint},i)=>(occurrences.get(fingerprint)??[]).map(({run})=>[i,run.id]))}function lateAfter({
health:health2,ownWorkflowPath}){const own=health2.signs.schedules.find(({path})=>path===ownWorkflowPath);return Math.max(2*model.dp,2*(own?.expectedEverySeconds??
12*model.dp))}function inShort(group){return{...group,occurrences:group.occurrences.slice(0,MAX_OCCURRENCES)}}function gapsOf(...reports){const gaps=reports.flatMap(
({notMeasured})=>notMeasured);return[...new Map(gaps.map(gap=>[JSON.stringify(gap),gap])).values()]}var rules=__webpack_require__(38305);var assess_failures=__webpack_require__(
41245);var fit_json=__webpack_require__(16539);;const cuts=[newestRuns(1e4),{says:"excerpts of logs",apply:board=>({...board,failures:board.failures.map(({excerpt:_,
...group})=>group)})},newestRuns(5e3),{says:"jobs that only passed, beyond 200",apply:board=>{const steady=new Set(board.grid.rows.filter(isSteadyJob).slice(200));
return{...board,grid:{...board.grid,rows:board.grid.rows.filter(row=>!steady.has(row))}}}},{says:"causes beyond 10",apply:board=>({...board,failures:board.failures.
slice(0,10),failedJobs:board.failedJobs.filter(([failure])=>failure<10)})},{says:"red branches beyond 50",apply:board=>({...board,broken:board.broken.slice(0,50)})},
{says:"jobs beyond 200",apply:board=>({...board,grid:{...board.grid,rows:board.grid.rows.slice(0,200)}})},{says:"alerts, incidents, flaky and silent jobs beyond\
 50",apply:board=>({...board,alerts:board.alerts.slice(0,50),incidents:board.incidents.slice(0,50),flakyJobs:board.flakyJobs.slice(0,50),silentFailures:board.silentFailures.
slice(0,50),workflowChanges:board.workflowChanges.slice(-50)})},newestRuns(1e3),{says:"the grid",apply:board=>({...board,grid:{commits:[],rows:[]}})},newestRuns(
0)];function fitDashboard(dashboard,maxSize,sizeOf){return(0,fit_json.o)(dashboard,cuts,maxSize,sizeOf)}function newestRuns(count){return{says:`runs beyond the \
newest ${(0,words.oh)(count)}`,apply:board=>{if(board.runs.length<=count)return board;const runs=board.runs.slice(board.runs.length-count);const oldest=runs[0]?.[6];
const runsFrom=oldest===void 0?board.generatedAt:(0,words.Ly)(oldest);const ids2=new Set(runs.map(([id2])=>id2));const failedJobs=board.failedJobs.filter(([,runId])=>ids2.
has(runId));return{...board,...withoutUnused(runs,board),failedJobs,runsFrom}}}}function withoutUnused(rows,{branches,commits}){const[usedBranches,usedCommits]=[
placesIn(rows.map(row=>row[2])),placesIn(rows.map(row=>row[4]))];return{runs:rows.map(([id2,workflow,branch,event,commit,...rest])=>[...[id2,workflow,usedBranches.
get(branch)??-1,event,usedCommits.get(commit)??-1],...rest]),branches:[...usedBranches.keys()].flatMap(place=>branches[place]??[]),commits:[...usedCommits.keys()].
flatMap(place=>commits[place]??[])}}function placesIn(used){const places=[...new Set(used)].filter(place=>place>=0);return new Map(places.map((place,i)=>[place,
i]))}function isSteadyJob({job,state}){return job!==void 0&&state==="steady"};const MAX_PAGE_BYTES=2e6;function renderDashboard(dashboard,page){const[before,after]=around(
page);const room=MAX_PAGE_BYTES-bytesOf(before)-bytesOf(after);return`${before}${inScript(dashboardJson(dashboard,room))}${after}`}function dashboardJson(dashboard,maxBytes=MAX_PAGE_BYTES){
return fitDashboard(dashboard,maxBytes,json=>bytesOf(inScript(json)))}function around({script,style,scriptHash,styleHash}){const policy=["default-src 'none'",`s\
cript-src '${scriptHash}'`,`style-src '${styleHash}'`,"img-src data:","connect-src 'self'","base-uri 'none'","form-action 'none'","require-trusted-types-for 'sc\
ript'","trusted-types 'none'"].join("; ");return[`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Pipeline</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This page draws itself with a script. The same facts are in the job summary and in data.json.</noscript>
<script type="application/json" id="data">`,`<\/script>
<script>${script}<\/script>
</body>
</html>
`]}function inScript(json){return json.replace(/[<>&\u2028\u2029]/g,character=>{return`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`})}function bytesOf(text){
return new TextEncoder().encode(text).length}var health_check=__webpack_require__(89319);;function dashboardFiles(inputs,session,page){const dashboard=dashboardIn(
inputs,session);const path=inputs.dashboardPath||"dashboard.html";const folder=path.slice(0,Math.max(path.lastIndexOf("/"),path.lastIndexOf("\\"))+1);return{html:{
path,text:renderDashboard(dashboard,page)},data:{path:`${folder}data.json`,text:dashboardJson(dashboard)}}}function dashboardIn(inputs,session){const{lookbackDays}=inputs;
const rulesOfAll=[...session.settings.failureRules,...rules.rules];return dashboardOf({...session,health:(0,health_check.healthReport)(inputs,session),failures:(0,
assess_failures.assessFailures)({...session,triggeredBy:void 0,lookbackDays,rules:rulesOfAll}),tariff:session.settings.tariff})}})};export{id,ids,modules};
