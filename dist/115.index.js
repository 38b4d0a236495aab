const id=115;const ids=[115,177];const modules={95364:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{A:()=>executedJobs,b:()=>jobsFrom});var _core_history_attempts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56732);var _core_history_history_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
36773);var _questions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(36129);async function executedJobs({run,attempt},github){const jobs=await github.jobs(
run.id,attempt);const executed=(0,_core_history_attempts_js__WEBPACK_IMPORTED_MODULE_0__.H)(run,jobs).get(attempt)??[];return{..._core_history_history_js__WEBPACK_IMPORTED_MODULE_1__.
s4,jobs:new Map([[(0,_core_history_history_js__WEBPACK_IMPORTED_MODULE_1__.jX)(run.id,attempt),executed]])}}function jobsFrom(github){return async question=>await(0,
_questions_js__WEBPACK_IMPORTED_MODULE_2__.Pi)((0,_core_history_history_js__WEBPACK_IMPORTED_MODULE_1__.jX)(question.run.id,question.attempt),()=>executedJobs(question,
github))}}),23440:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Jo:()=>newsFor,I9:()=>recall,
kY:()=>remember});var codec=__webpack_require__(44099);var history_history=__webpack_require__(36773);var model=__webpack_require__(57206);var history_configs=__webpack_require__(
37243);var jobs_by_attempt=__webpack_require__(20257);var daily_counts=__webpack_require__(33802);;function prune(history,before){const runs=new Map([...history.
runs].filter(([,run])=>run.createdAt>=before));const used=new Set([...runs.values()].map(run=>run.workflowId));const kept=key=>runs.has(Number.parseInt(key,10));
return{...history,runs,workflows:new Map([...history.workflows].filter(([id2])=>used.has(id2))),jobs:(0,jobs_by_attempt.yy)(history.jobs,kept),gone:new Set([...history.
gone].filter(kept)),examined:new Set([...history.examined].filter(kept)),covered:history.covered.map(({from,to})=>({from:Math.max(from,before),to})).filter(({from,
to})=>from<=to),looked:new Map([...history.looked].filter(([hour])=>hour+model.dp>before)),schedules:new Map([...history.schedules].filter(([,{to}])=>to>=before)),
coverage:new Map([...history.coverage].filter(([at])=>at>=before)),daily:(0,daily_counts.W)(history.daily,before),raised:new Map([...history.raised].filter(([,{
at}])=>at>=before)),findings:new Map([...history.findings].filter(([,{readAt}])=>readAt>=before)),ranges:new Map([...history.ranges].filter(([,{seenAt}])=>seenAt>=
before))}}var memory=__webpack_require__(63944);;const KEPT_DAYS=180;const KEPT_RUNS=3e4;const KEPT_FINDINGS=1e3;const KEPT_RANGES=100;const KEPT_PERIODS=16;const KEPT_ACTIONS=100;
const KEPT_BYTES=28e6;const RUN_BYTES=165;const JOB_BYTES=32;const STEP_BYTES=14;function limit(history,needs,maxBytes=KEPT_BYTES){const kept=prune(newestFindings(
history),oldestKept(history,needs));const incidents=(0,memory._V)(history.incidents,needs.now-KEPT_DAYS*model.d_);const jobs=jobsWithin(maxBytes-kept.runs.size*
RUN_BYTES,kept,needs);const configs=(0,history_configs.Mw)(history.configs);return{...kept,jobs,incidents,configs,...newestPeriods(history)}}function jobsWithin(bytes,history,{
needed}){const fitting=new Set;const bare=new Map;let left=bytes;const attempts=newestFirst(history);for(const{key}of attempts){left-=(history.jobs.get(key)?.length??
0)*JOB_BYTES;if(left>=0)fitting.add(key)}for(const{key,createdAt}of attempts.filter(({key:key2})=>fitting.has(key2))){const jobs=history.jobs.get(key)??[];if(createdAt>=
needed)left-=jobs.reduce((sum,job)=>sum+detailBytes(job),0);if((createdAt<needed||left<0)&&jobs.some(hasDetails))bare.set(key,jobs.map(withoutDetails))}const kept=(0,
jobs_by_attempt.yy)(history.jobs,key=>fitting.has(key));return(0,jobs_by_attempt.xM)(kept,bare)}function oldestKept({runs},{now,needed}){const oldest=[...runs.values()].
map(({createdAt})=>createdAt).toSorted((a,b)=>b-a)[KEPT_RUNS];const full=oldest===void 0?0:Math.min(oldest+1,needed);return Math.max(Math.min(now-KEPT_DAYS*model.
d_,needed),full)}function newestFindings(history){const findings=[...history.findings].toSorted(([,a],[,b])=>b.readAt-a.readAt||b.jobId-a.jobId);const ranges=[...history.
ranges].toSorted(([x,a],[y,b])=>b.seenAt-a.seenAt||(x<y?-1:1));return{...history,findings:new Map(findings.slice(0,KEPT_FINDINGS)),ranges:new Map(ranges.slice(0,
KEPT_RANGES))}}function newestPeriods({periods,actions}){const newest=[...periods].toSorted(([x,a],[y,b])=>b.period.to-a.period.to||(x<y?-1:1));const byKind=Map.
groupBy(newest,([,{kind}])=>kind);const told=[...actions].toSorted(([x,a],[y,b])=>b.seenAt-a.seenAt||(x<y?-1:1));return{periods:new Map([...byKind.values()].flatMap(
ofKind=>ofKind.slice(0,KEPT_PERIODS))),actions:new Map(told.slice(0,KEPT_ACTIONS))}}function newestFirst({runs,jobs}){return[...jobs.keys()].map(key=>({key,createdAt:runs.
get(Number.parseInt(key,10))?.createdAt??0})).toSorted((a,b)=>b.createdAt-a.createdAt||(a.key<b.key?-1:1))}function detailBytes({steps=[],annotations=[]}){return steps.
length*STEP_BYTES+annotations.reduce((sum,{message})=>sum+message.length,0)}function hasDetails({steps,annotations}){return steps!==void 0||annotations!==void 0}
function withoutDetails({steps:_,annotations:__,...job}){return job};const WORTH_STORING=6*model.dp;async function recall(copies,repository){let state={repository,
history:history_history.s4,mergedArtifacts:new Set};const writable=[];const warnings=[];const notes=[];let readOnly=false;for(const copy of copies){const read=await copy.
read(state.mergedArtifacts);notes.push(`State in ${copy.name}: ${read.kind==="failed"?read.why:read.kind}`);if(read.kind==="failed")continue;writable.push(copy);
if(read.kind==="none")continue;for(const text of read.texts){const decoded=typeof text==="object"&&"broken"in text?{kind:"broken",why:text.broken}:(0,codec.UJ)(
text);if(decoded.kind==="newer"){readOnly=true;warnings.push(`The state in ${copy.name} was written by a later version of Pipeline Vitals (format ${decoded.version}\
). It is left as it is, and nothing is remembered in this run. Use that version here too.`)}else if(decoded.kind==="broken"){warnings.push(`The state in ${copy.
name} cannot be read (${decoded.why}) and is ignored. What it held is asked from GitHub again.`)}else if(decoded.state.repository!==repository){warnings.push(`T\
he state in ${copy.name} belongs to another repository and is ignored.`)}else{state=mergeStates(state,decoded.state)}}state={...state,mergedArtifacts:state.mergedArtifacts.
union(new Set(read.artifacts))}}return{state,writable:readOnly?[]:writable,warnings,notes}}async function remember(memory2,learnt,given){const history=limit(learnt,
given);if(essence(history,given)===essence(limit(memory2.state.history,given),given))return{memory:memory2,failures:[]};let state={...memory2.state,history};const failures=[];
for(const copy of memory2.writable.toReversed()){const written=await write((0,codec.Md)(state),copy);if(written.kind==="failed")failures.push(`The state was not\
 stored in ${copy.name}: ${written.why}`);else if(written.artifact!==void 0){state={...state,mergedArtifacts:state.mergedArtifacts.union(new Set([written.artifact]))}}}
return{memory:failures.length<memory2.writable.length?{...memory2,state}:memory2,failures}}async function newsFor({state,writable}){let history=history_history.
s4;for(const{news}of writable){const read=await news?.()??{kind:"none"};for(const text of read.kind==="texts"?read.texts:[]){const decoded=typeof text==="object"&&
"broken"in text?void 0:(0,codec.UJ)(text);if(decoded?.kind==="state"&&decoded.state.repository===state.repository)history=(0,history_history.h1)(history,decoded.
state.history)}}return history}async function write(text,copy){const{length}=new TextEncoder().encode(text);return length<codec.fM-1e3?await copy.write(text):{kind:"\
failed",why:`it has ${length} bytes, more than are read`}}function mergeStates(a,b){return{repository:a.repository,history:(0,history_history.h1)(a.history,b.history),
mergedArtifacts:a.mergedArtifacts.union(b.mergedArtifacts)}}function essence(history,{ownWorkflowPath}){const runs=[...history.runs].filter(([,run])=>history.workflows.
get(run.workflowId)?.path!==ownWorkflowPath);const hours=new Set(runs.map(([,{createdAt}])=>Math.floor(createdAt/model.dp)*model.dp));const workflows=[...history.
workflows].filter(([,{path}])=>path!==ownWorkflowPath);const rest={runs:new Map(runs),workflows:new Map(workflows),newestEtag:void 0,defaultBranch:void 0,incidents:{
...history.incidents,looks:new Map},looked:new Map([...history.looked].filter(([hour])=>hours.has(hour)).map(([hour,at])=>[hour,Math.floor(at/WORTH_STORING)]))};
const covered=history.covered.slice(1).map(({from},i)=>({from:history.covered[i]?.to??0,to:from}));return(0,codec.Md)({repository:"",mergedArtifacts:new Set,history:{
...history,...rest,covered}})}}),78329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Yi:()=>judgingOwnRun,wd:()=>readOwnRun,sF:()=>withOwnRun,w0:()=>withoutOwnRun});var history_history=__webpack_require__(36773);var model=__webpack_require__(57206);
var words=__webpack_require__(44474);;function soFar(jobs,{jobStatus,mayFail}){const[asking,...others]=jobs.filter(isUnfinished);const own=others.length===0?asking:
void 0;const failed=jobs.filter(job=>(hasFailed(job)||job===own&&jobStatus==="failure")&&!mayFail(job));if(failed.length>0)return{kind:"failed",failed};const ended=jobs.
filter(job=>!isUnfinished(job));const why=!asking?"this job is not among its jobs yet":others.length>0?`${(0,words.K4)(others.length,"other job")} of it ${others.
length===1?"has":"have"} not ended`:doubtAbout(asking,jobStatus)??doubtAmong(ended,asking);return why===void 0?{kind:"passed"}:{kind:"undecided",why}}function hasFailed(job){
return(0,model.sG)(job)==="failed"||isUnfinished(job)&&job.failedStep!==void 0}function doubtAbout({steps=[]},jobStatus){if(jobStatus!==void 0)return jobStatus===
"success"?void 0:`this job says ${jobStatus}`;return steps.filter(isUnfinished).length===1?void 0:"how the steps before this one ended is not known"}function doubtAmong(ended,{
steps=[]}){const stopped=ended.find(job=>(0,model.sG)(job)==="neither"&&job.conclusion!=="skipped");if(stopped)return`${stopped.name} ended as ${(0,model.vu)(stopped)}`;
const[,...work]=steps;const passed=ended.length===0?work.some(hasPassed):ended.some(hasPassed);return passed?void 0:"nothing else of it was executed"}function isUnfinished(part){
return(0,model.sG)(part)==="unfinished"}function hasPassed(part){return(0,model.sG)(part)==="passed"}var workflow_file=__webpack_require__(84241);var errors=__webpack_require__(
452);;async function readOwnRun({runId,runAttempt,jobStatus},passes,github){try{const jobs=await github.jobs(runId,runAttempt);const mayHaveFailed=jobStatus==="\
failure"||jobs.some(hasFailed);if(passes==="usual"&&!mayHaveFailed)return void 0;const seen=await github.run(runId);const file=mayHaveFailed?await fileAt(seen.workflow.
path,github):void 0;const own={...seen,soFar:soFar(jobs,{jobStatus,mayFail:allowedIn(file)})};return passes==="awaited"||own.soFar.kind==="failed"?own:void 0}catch(error){
if(!(error instanceof errors.hD))throw error;return void 0}}async function fileAt(path,github){try{return await github.workflowFile(path)}catch(error){if(!(error instanceof
errors.hD))throw error;return void 0}}function allowedIn(file){return({name})=>file!==void 0&&(0,workflow_file.l)(file,name)?.continueOnError==="yes"}function judgingOwnRun(github,place,now){
return{run:async id2=>{const own=id2===place.runId?await readOwnRun(place,"awaited",github):void 0;return own?{...own,run:endedSoFar(own,now)}:await github.run(
id2)}}}function endedSoFar({run,soFar:{kind}},now){if(kind==="undecided")return run;const conclusion=kind==="failed"?"failure":"success";const attempt={...(0,model.
N7)(run),conclusion,updatedAt:now};return{...run,attempts:[...run.attempts.slice(0,-1),attempt]}}function withOwnRun(history,own,now){const{run,workflow,soFar:soFar2}=own;
const latest=(0,model.N7)(endedSoFar(own,now));const earlier=history.runs.get(run.id)?.attempts.filter(({number})=>number<latest.number)??[];const jobs=new Map(
history.jobs);if(soFar2.kind==="failed"){const failed=soFar2.failed.map(job=>{return{...job,conclusion:"failure",completedAt:job.completedAt??now}});jobs.set((0,
history_history.jX)(run.id,latest.number),failed)}return{...history,workflows:new Map(history.workflows).set(workflow.id,{...workflow,seenAt:now}),runs:new Map(
history.runs).set(run.id,{...run,attempts:[...earlier,latest]}),jobs}}function withoutOwnRun(history,before,{run}){const key=(0,history_history.jX)(run.id,(0,model.
N7)(run).number);return{...history,runs:restored(history.runs,before.runs,run.id),jobs:restored(history.jobs,before.jobs,key)}}function restored(entries,before,key){
const copy=new Map(entries);const value=before.get(key);if(value===void 0)copy.delete(key);else copy.set(key,value);return copy}}),36129:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$p:()=>aboutLatest,CF:()=>PARALLEL,HA:()=>askEach,HN:()=>inParallel,Pi:()=>orGone,TN:()=>keyOf,Te:()=>final});var _core_history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
36773);var _core_model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57206);var _core_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44474);var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
452);const PARALLEL=6;const final=["budget","rate-limit","bad-token","forbidden"];function aboutLatest(run){return{run,attempt:(0,_core_model_js__WEBPACK_IMPORTED_MODULE_1__.
N7)(run).number}}function keyOf(run){return(0,_core_history_history_js__WEBPACK_IMPORTED_MODULE_0__.jX)(run.id,(0,_core_model_js__WEBPACK_IMPORTED_MODULE_1__.N7)(
run).number)}async function askEach(questions,what,ask){let added=_core_history_history_js__WEBPACK_IMPORTED_MODULE_0__.s4;let stop;let why="";const left=new Set;
await inParallel(questions,PARALLEL,async question=>{try{if(stop)throw stop;const found=await ask(question);added=(0,_core_history_history_js__WEBPACK_IMPORTED_MODULE_0__.
h1)(added,found)}catch(error){if(!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.hD))throw error;if(final.includes(error.kind))stop=error;why=error.message;
left.add(question.run.id)}});const gaps=left.size===0?[]:[{what:`${what} ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__.K4)(left.size,"run")}`,why}];return{added,
gaps,left}}async function orGone(key,ask){try{return await ask()}catch(error){if(!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.hD)||error.kind!=="n\
ot-found")throw error;return{..._core_history_history_js__WEBPACK_IMPORTED_MODULE_0__.s4,gone:new Set([key])}}}async function inParallel(items,atOnce,work){const waiting=items.
values();const worker=async()=>{for(const item of waiting)await work(item)};await Promise.all(Array.from({length:Math.min(atOnce,items.length)},worker))}}),46245:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>historyOf});var _core_history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);function historyOf(seen,seenAt){
const runs=new Map;for(const{run}of seen){const known=runs.get(run.id);runs.set(run.id,known?(0,_core_history_history_js__WEBPACK_IMPORTED_MODULE_0__.h1)(single(
known),single(run)).runs.get(run.id)??run:run)}return{..._core_history_history_js__WEBPACK_IMPORTED_MODULE_0__.s4,runs,workflows:new Map(seen.toSorted((a,b)=>namedAt(
a.run)-namedAt(b.run)||a.run.id-b.run.id).map(({run,workflow})=>[workflow.id,{...workflow,seenAt:Math.min(namedAt(run),seenAt)}]))}}function namedAt({createdAt,
fromFork}){return fromFork?0:createdAt}function single(run){return{..._core_history_history_js__WEBPACK_IMPORTED_MODULE_0__.s4,runs:new Map([[run.id,run]])}}}),
56732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>dealJobs,e:()=>inferFirstAttempt});
var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(84241);var _jobs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
55414);function dealJobs(run,jobs){const last=(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.N7)(run).number;const own=(0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__.J)(last===
1?jobs:originals(jobs));const dealt=Array.from({length:last},(_,i)=>i+1).flatMap(number=>{const[from,to]=[startOf(run,number),number===last?Infinity:startOf(run,
number+1)];if(from===void 0||to===void 0)return[];return[[number,own.filter(({startedAt})=>startedAt>=from&&startedAt<to)]]});return new Map(dealt)}function originals(jobs){
const byId=jobs.toSorted((a,b)=>b.id-a.id);const execution=({name,startedAt,completedAt})=>JSON.stringify([name,startedAt,completedAt]);return[...new Map(byId.map(
job=>[execution(job),job])).values()]}function startOf(run,number){if(number===1)return Number.NEGATIVE_INFINITY;return run.attempts.find(attempt=>attempt.number===
number)?.startedAt}function inferFirstAttempt(run,jobs,file){const names=new Set(jobs.map(({name})=>name));const isPlain=jobs.every(({conclusion})=>plainEnds.has(
conclusion))&&names.size===jobs.length;const failed=jobs.some(({name,conclusion})=>conclusion==="failure"&&mustPass(file,name));if(!isPlain||!failed)return void 0;
const updatedAt=Math.max(...jobs.map(({startedAt,completedAt})=>completedAt??startedAt));return{number:1,startedAt:run.createdAt,updatedAt,conclusion:"failure",
inferred:true}}const plainEnds=new Set(["success","failure","skipped","neutral"]);function mustPass(file,name){const planned=(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.
l)(file,name);return planned?.continueOnError==="no"&&!planned.callsWorkflow}}),64418:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>defaultNotifySettings});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _reports_health_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40925);const defaultNotifySettings={pace:{wait:0,interval:5*_model_js__WEBPACK_IMPORTED_MODULE_0__.pY},repeatAfter:{critical:_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_,warning:7*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_,info:Number.POSITIVE_INFINITY},floodAbove:5,routes:[{severities:_reports_health_js__WEBPACK_IMPORTED_MODULE_1__.
g.filter(severity=>severity!=="info"),mention:[]}],groupBy:"incident",mutes:[]}}),99991:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CI:()=>partsOf,EN:()=>bodyOf,yZ:()=>tickedIn});var _marker_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86067);
const DIAGNOSIS="<!-- pipeline-vitals: diagnosis -->";const NOTES="<!-- pipeline-vitals: what stands below is kept -->";function bodyOf({marker,status,diagnosis,
notes}){const parts=[(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__.B_)(marker),"",ours(status),"",DIAGNOSIS,"",ours(diagnosis),"",NOTES];return`${[...parts,notes.trimEnd()].
join("\n").trimEnd()}
`}function ours(text){return text.trim().replace(/^(?=<!-- pipeline-vitals)/gm," ")}function partsOf(body){const marker=(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__.
AF)(body);if(!marker)return void 0;const lines=body.split(/\r?\n/).slice(1);const[above,notes]=splitAt(lines,NOTES);const[status,diagnosis]=splitAt(above,DIAGNOSIS);
return{marker,status:status.join("\n").trim(),diagnosis:diagnosis.join("\n").trim(),notes:notes.join("\n").trimEnd()}}function splitAt(lines,separator){const at=lines.
indexOf(separator);return at<0?[lines,[]]:[lines.slice(0,at),lines.slice(at+1)]}function tickedIn(diagnosis){const ticked=diagnosis.matchAll(/^- \[[xX]\] (?<item>.*)$/gm);
return new Set([...ticked].map(({groups})=>groups?.item?.trim()??""))}}),86067:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{aE:()=>keyHash,Cj:()=>loginHash,AF:()=>markerIn,B_:()=>markerLine});var fnv=__webpack_require__(56667);var branch_class=__webpack_require__(
97354);var incident=__webpack_require__(82865);;function subjectHex(subject){return toHex((0,incident.Qq)(subject))}function toHex(text){return[...new TextEncoder().
encode(text)].map(byte=>byte.toString(16).padStart(2,"0")).join("")}function fromHex(hex){const bytes=(hex.match(/../g)??[]).map(pair=>Number.parseInt(pair,16));
return new TextDecoder().decode(Uint8Array.from(bytes))}function subjectIn(hex){try{const[workflow,branch,fingerprint,...more]=JSON.parse(fromHex(hex));const branchClass=branch_class.
t.find(name=>name===branch);if(typeof workflow!=="string"||typeof fingerprint!=="string"||!branchClass)return void 0;return more.length===0?{workflow,branchClass,
fingerprint}:void 0}catch{return void 0}};const BEGIN="<!-- pipeline-vitals/1 ";const LINE=/^<!-- pipeline-vitals\/1 (?<kind>[a-z]+)(?<fields>(?: [a-z]+=[0-9a-f,]*)*) -->$/;
function keyHash(key){return(0,fnv.P)(key)}function loginHash(login){return(0,fnv.P)(login.toLowerCase())}function markerLine(marker){const fields=Object.entries(
fieldsOf(marker)).flatMap(([name,value])=>value===void 0?[]:[` ${name}=${value}`]);return`${BEGIN}${marker.kind}${fields.join("")} -->`}function fieldsOf(marker){
switch(marker.kind){case"incident":{const{key,subject,episode,stage,from,ended,failures,commits,sha,earlier,by,saying}=marker;const of=subject&&subjectHex(subject);
const counts={runs:failures||void 0,commits:commits||void 0,sha};const steered={snoozed:marker.snoozedAt,assigned:marker.assigned.join(",")||void 0};const said=saying&&
[saying.episode,saying.stage,saying.at,saying.comments].join(",");return{key,of,episode,stage,from,ended,...counts,earlier,by,...steered,saying:said}}case"umbre\
lla":{const{by,snoozedAt:snoozed,members,saying}=marker;const said=saying&&[saying.members,saying.at,saying.comments].join(",");return{by,snoozed,members:members.
join(","),saying:said}}case"duplicate":return{key:marker.key}}}function markerIn(body){const[line=""]=body.split(/\r?\n/,1);const{kind,fields=""}=LINE.exec(line.
trimEnd())?.groups??{};const field=new Map(fields.split(" ").map(pair=>pair.split("=",2)));const hashes=name=>(field.get(name)??"").split(",").filter(isHash);const numbers=name=>(field.
get(name)??"").split(",").map(numberOf);const number=name=>numberOf(field.get(name));const by=field.get("by")??"";const snoozedAt=number("snoozed");const key=field.
get("key")??"";switch(kind){case"incident":{const[episode,stage,from]=["episode","stage","from"].map(number);if(!isHash(key)||episode===void 0||stage===void 0||
from===void 0)return void 0;const[ended,earlier,failures=0,commits=0]=["ended","earlier","runs","commits"].map(number);const[sha,assigned]=[field.get("sha"),hashes(
"assigned")];const subject=subjectIn(field.get("of")??"");const told={episode,stage,from,ended,failures,commits,sha,by,snoozedAt,assigned};return{kind,key,subject,
earlier,saying:incidentSayingIn(numbers("saying")),...told}}case"umbrella":return{kind,by,snoozedAt,members:hashes("members"),saying:umbrellaSayingIn(numbers("s\
aying"))};case"duplicate":return isHash(key)?{kind,key}:void 0;default:return void 0}}function incidentSayingIn([episode,stage,at,comments,...more]){if(episode===
void 0||stage===void 0||at===void 0||comments===void 0)return void 0;return more.length===0?{episode,stage,at,comments}:void 0}function umbrellaSayingIn([members,
at,comments,...more]){if(members===void 0||at===void 0||comments===void 0)return void 0;return more.length===0?{members,at,comments}:void 0}function isHash(text){
return/^[0-9a-f]{16}$/.test(text)}function numberOf(text){return text!==void 0&&/^\d{1,12}$/.test(text)?Number(text):void 0}}),57774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>currentOf,J:()=>ownIssues});var _issue_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(99991);function ownIssues(issues){
const own=issues.filter(({ours})=>ours).flatMap(issue=>{const text=(0,_issue_text_js__WEBPACK_IMPORTED_MODULE_0__.CI)(issue.body);return text?[{...issue,text}]:
[]}).toSorted((a,b)=>a.number-b.number);return{incidents:Map.groupBy(own.filter(isOfIncident),({text})=>text.marker.key),umbrellas:own.filter(isUmbrella)}}function currentOf(copies){
const open=copies.find(({state})=>state==="open");return open??copies.toSorted(byProgress).at(-1)}function byProgress({text:{marker:a}},{text:{marker:b}}){return a.
episode-b.episode||a.stage-b.stage}function isOfIncident(issue){return issue.text.marker.kind==="incident"}function isUmbrella(issue){return issue.text.marker.kind===
"umbrella"}}),82272:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>defaultSettings});
var _incidents_notify_settings_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64418);var _incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58182);var _model_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57206);var _vitals_prices_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31113);const defaultSettings={
targets:{"success-rate":95,"time-to-fix":4*_model_js__WEBPACK_IMPORTED_MODULE_2__.dp,"build-time":5*_model_js__WEBPACK_IMPORTED_MODULE_2__.pY,coverage:80,"time-\
to-feedback":2*_model_js__WEBPACK_IMPORTED_MODULE_2__.pY,"false-positives":5,satisfaction:4,"detection-latency":5*_model_js__WEBPACK_IMPORTED_MODULE_2__.pY},rules:{},
workflows:[],steps:{test:()=>false,build:()=>false},tariff:_vitals_prices_js__WEBPACK_IMPORTED_MODULE_3__.Tm,incidents:_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__.
g,notify:_incidents_notify_settings_js__WEBPACK_IMPORTED_MODULE_0__.k,failureRules:[]}}),57016:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>CREEP_DAYS,r:()=>creepOf});var model=__webpack_require__(57206);var duration_series=__webpack_require__(95749);
var vitals_ranks=__webpack_require__(27008);;function trendSince(from,samples){const ranks=centred((0,vitals_ranks.L)(samples.map(duration_series.Y5)));const times=centred(
samples.map(({at})=>Math.max(0,at-from)/model.d_));const[covariance,spread,variance]=[products(times,ranks),products(times,times),products(ranks,ranks)];if(spread===
0||variance===0)return 0;const slope=covariance/spread;const days=new Map;for(const[i,{at}]of samples.entries()){const[time=0,rank=0,day]=[times[i],ranks[i],Math.
floor((at-from)/model.d_)];days.set(day,(days.get(day)??0)+time*(rank-slope*time))}const ofDays=[...days.values()].reduce((sum,part)=>sum+part**2,0);const squaredErrors=[
spread*variance/(samples.length-1),ofDays*days.size/Math.max(1,days.size-2)];return covariance/Math.sqrt(Math.max(...squaredErrors))}function centred(values){const mean=values.
reduce((sum,value)=>sum+value,0)/values.length;return values.map(value=>value-mean)}function products(a,b){return a.reduce((sum,value,i)=>sum+value*(b[i]??0),0)}
;const CREEP_DAYS=28;const COMPARED_DAYS=2*CREEP_DAYS;const MIN_DAYS=10;function creepOf(samples,floors){const end=samples.at(-1)?.at??0;const compared=samples.
filter(({at})=>at>end-COMPARED_DAYS*model.d_);const recent=compared.filter(({at})=>at>end-CREEP_DAYS*model.d_);const from=recent[0]?.at??end;const days=[...Map.
groupBy(recent,({at})=>Math.floor((end-at)/model.d_)).values()].map(day=>({at:(0,duration_series.ux)(day.map(({at})=>at)),seconds:(0,duration_series.ux)(day.map(
({seconds})=>seconds))}));if(days.length<MIN_DAYS)return void 0;const secondsPerDay=model.d_*slopeOf(days);const level=(0,duration_series.ux)(days.map(({at,seconds})=>seconds-
secondsPerDay*(at-from)/model.d_));const beforeSeconds=Math.max(0,level);const afterSeconds=level+secondsPerDay*(end-from)/model.d_;return(0,duration_series.JG)(
beforeSeconds,afterSeconds,floors)?{secondsPerDay,beforeSeconds,afterSeconds,from,z:trendSince(from,compared)}:void 0}function slopeOf(points){return(0,duration_series.
ux)(points.flatMap((a,i)=>points.slice(i+1).map(b=>(b.seconds-a.seconds)/(b.at-a.at))))}}),95749:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JG:()=>isNoticeable,RN:()=>inTime,Y5:()=>lengthOf,fu:()=>growthPercent,ux:()=>medianOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57206);var _durations_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44878);const LONGEST=35*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_;function inTime(samples){
return samples.filter(({at,seconds})=>Number.isFinite(at)&&seconds>=0&&seconds<=LONGEST).toSorted((a,b)=>a.at-b.at||a.runId-b.runId||a.seconds-b.seconds||(a.sha<
b.sha?-1:a.sha>b.sha?1:0))}const lengthOf=({seconds})=>seconds;function medianOf(values){return(0,_durations_js__WEBPACK_IMPORTED_MODULE_1__.Y)(new Float64Array(
values).sort(),50)??Number.NaN}function growthPercent(before,after){return 100*(after-before)/Math.max(1,before)}function isNoticeable(before,after,floors){return after-
before>=floors.seconds&&growthPercent(before,after)>=floors.percent}}),44878:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D:()=>durationsOf,Y:()=>percentile});function durationsOf(lengths){const ascending=new Float64Array(lengths).sort();const count=ascending.
length;return{count,mean:count===0?void 0:ascending.reduce((sum,seconds)=>sum+seconds,0)/count,p50:percentile(ascending,50),p95:percentile(ascending,95)}}function percentile(ascending,p){
const rank=p/100*(ascending.length-1);const below=ascending[Math.floor(rank)];const above=ascending[Math.ceil(rank)];if(below===void 0||above===void 0)return void 0;
return below+(above-below)*(rank-Math.floor(rank))}}),59888:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Cq:()=>redNow,IW:()=>firstEnd,al:()=>inOrder,dI:()=>redStretches,q_:()=>failuresInARow});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57206);function redStretches(runs,branch){const stretches=[];let open;let lastPassed=-1;let lastFailed=-1;for(const{run,place,at,outcome}of inOrderOfEnds(runs)){
if(place<lastPassed)continue;if(outcome==="failed"){open=open?{...open,failedRuns:open.failedRuns+1,lastRun:place<lastFailed?open.lastRun:run}:{branch,since:at,
until:void 0,failedRuns:1,begun:lastPassed>=0,firstRun:run,lastRun:run};lastFailed=Math.max(lastFailed,place)}else if(place>lastFailed){if(open)stretches.push({
...open,until:at});open=void 0;lastPassed=place}}return open?[...stretches,open]:stretches}function inOrderOfEnds(runs){return inOrder(runs).flatMap((run,place)=>{
const outcome=(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(run);return outcome?[{run,place,outcome,at:firstEnd(run,outcome)}]:[]}).toSorted((a,b)=>a.at-b.at||a.
place-b.place)}function firstEnd(run,outcome){const first=run.attempts.find(attempt=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.sG)(attempt)===outcome);return(first??
(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.N7)(run)).updatedAt}function redNow(history,defaultBranch){const onMain=[...history.runs.values()].filter(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
Lt)(run,defaultBranch));return[...Map.groupBy(onMain,run=>run.workflowId).values()].flatMap(runs=>redStretches(runs,defaultBranch).filter(({until})=>until===void 0)).
map(({lastRun})=>lastRun)}function inOrder(runs){return runs.filter(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(run)!==void 0).toSorted((a,b)=>a.createdAt-
b.createdAt||a.id-b.id)}function failuresInARow(runs){const newestFirst=inOrder(runs).toReversed();const passed=newestFirst.findIndex(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
Vj)(run)==="passed");return passed===-1?newestFirst.length:passed}}),31113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Bw:()=>pricePerMinute,Tm:()=>publishedPrices});const CURRENCY="USD";const publishedPrices={currency:CURRENCY,prices:[]};const byCores={linux:{
1:.002,2:.006,4:.012,8:.022,16:.042,32:.082,64:.162,96:.252},"linux-arm":{2:.005,4:.008,8:.014,16:.026,32:.05,64:.098},windows:{2:.01,4:.022,8:.042,16:.082,32:.162,
64:.322,96:.552},"windows-arm":{2:.008,4:.014,8:.026,16:.05,32:.098,64:.194}};const gpu={linux:.052,windows:.102};const macos={standard:.062,large:.077,xlarge:.102};
const image=/^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)|windows-(?:latest|20\d\d|1\d)|macos-(?:latest|1[0-9]|2[0-9]))(?=$|-)/;function pricePerMinute(labels,{currency,
prices}=publishedPrices){const single=labels.split(",").map(label=>label.trim()).filter(Boolean);const ours=prices.find(({matches})=>matches(labels)||single.some(
matches));if(ours)return ours.perMinute;const known=single.map(label=>label.toLowerCase());if(known.includes("self-hosted"))return 0;if(currency!==CURRENCY)return void 0;
return known.map(hostedPrice).find(price=>price!==void 0)}function hostedPrice(label){const words=label.split(/[-_]/);const rest=label.replace(image,"");const isStandard=rest!==
label;if(words[0]==="macos")return isStandard?macPrice(rest):void 0;const system=systemOf(words);if(!system)return void 0;if(isStandard&&(rest===""||rest==="-ar\
m"))return byCores[system][words[1]==="slim"?1:2];if(words.includes("gpu"))return gpu[system];const cores=coresIn(words);return cores===void 0?void 0:byCores[system][cores]}
function macPrice(rest){if(rest===""||rest==="-intel"||rest==="-arm64")return macos.standard;return rest==="-large"?macos.large:rest==="-xlarge"?macos.xlarge:void 0}
function systemOf(words){const arm=words.some(word=>word==="arm"||word==="arm64");if(words[0]==="ubuntu"||words[0]==="linux")return arm?"linux-arm":"linux";if(words[0]===
"windows")return arm?"windows-arm":"windows";return void 0}function coresIn(words){const at=words.findIndex(word=>/^\d{0,3}(?:cores?|v?cpus?)$/.test(word));const found=/^\d+/.
exec(words[at]??"")??/^\d+$/.exec(words[at-1]??"");return found?.[0]}}),27008:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>ranksOf,g:()=>superiority});function ranksOf(values){const order=values.map((value,index)=>({value,index})).sort((a,b)=>a.value-b.value);
const ranks=new Array(values.length).fill(0);let start=0;while(start<order.length){let end=start;while(end<order.length&&order[end]?.value===order[start]?.value)
end+=1;for(const{index}of order.slice(start,end))ranks[index]=(start+1+end)/2;start=end}return ranks}function superiority(before,after){const ranks=ranksOf([...before,
...after]);const sum=ranks.slice(before.length).reduce((total,rank)=>total+rank,0);return(sum-after.length*(after.length+1)/2)/(before.length*after.length)}}),84241:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>plannedJobOf});function plannedJobOf({jobs},jobName){const called=name=>jobs.find(job=>(job.name??job.id)===name)??
jobs.find(job=>(job.name??job.id)===name.replace(/ \([^()]*\)$/,""));return called(jobName)??called(jobName.split(" / ")[0]??jobName)}}),47581:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>issueSettings,P:()=>labelsOf});var model=__webpack_require__(57206);;const defaultIssueSettings={labels:["pipel\
ine-failure","auto-created"],priorityLabels:["P0","P1","P2"],assignees:[],assignFrom:"none",mention:"nobody",maxWrites:5,stormAbove:5,reopenWindow:model.d_,mutes:[],
ownersOf:()=>[],dashboardUrl:void 0};;function issueSettings(inputs,rest){return{labels:labelsOf(inputs),priorityLabels:inputs.priorityLabels,assignees:inputs.issueAssignees,
assignFrom:inputs.assignFrom,mention:inputs.mention,maxWrites:inputs.maxIssuesPerRun,stormAbove:inputs.stormAbove,dashboardUrl:inputs.dashboardUrl||void 0,...rest}}
function labelsOf({issueLabels}){return issueLabels.length>0?issueLabels:defaultIssueSettings.labels.slice(0,1)}}),19051:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>fitDoc});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);const ladder=[doc=>doc,...[
Number.POSITIVE_INFINITY,100,25,5].map(rows=>doc=>limit(doc,rows)),({tone,title})=>({tone,title,blocks:[{kind:"paragraph",content:["The rest did not fit here."]}]}),
({tone})=>({tone,title:"The report did not fit here",blocks:[]})];function fitDoc(doc,render,maxBytes){for(const step of ladder){const text=render(step(doc));if(new TextEncoder().
encode(text).length<=maxBytes)return text}throw new RangeError(`nothing fits into ${maxBytes} bytes`)}function limit(doc,max){return{...doc,blocks:doc.blocks.flatMap(
block=>shorten(block,max))}}function shorten(block,max){if(block.kind==="details"){return[{kind:"paragraph",content:[`${block.summary}: did not fit here.`]}]}const length=block.
kind==="table"?block.rows.length:block.kind==="list"?block.items.length:0;if(length<=max)return[block];const rest={kind:"paragraph",content:[`\u2026 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
oh)(length-max)} more.`]};if(block.kind==="table")return[{...block,rows:block.rows.slice(0,max)},rest];if(block.kind==="list")return[{...block,items:block.items.
slice(0,max)},rest];return[block]}}),12463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M:()=>escaped,e:()=>literal});var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&q\
uot;","'":"&#39;"};function literal(text){return escaped((0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text))}function escaped(text){return text.replace(/[&<>"']/g,
character=>entities[character]??character)}}),43419:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>blocksToMarkdown,l:()=>toMarkdown});var _html_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(12463);var _literal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
81091);var _span_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2962);const icons={good:"\u{1F7E2}",bad:"\u{1F534}",warning:"\u{1F7E1}",neutral:"\u26AA"};function toMarkdown(doc){
return`${[`## ${icons[doc.tone]} ${phrase(doc.title)}`,...doc.blocks.map(block)].join("\n\n")}
`}function blocksToMarkdown(blocks){return blocks.map(block).join("\n\n")}function block(given){switch(given.kind){case"paragraph":return inlines(given.content);case"\
heading":return`### ${phrase(given.text)}`;case"list":return given.items.map(item=>`- ${inlines(item)}`).join("\n");case"checklist":return given.items.map((item,i)=>`\
- [${given.ticked?.[i]?"x":" "}] ${inlines(item)}`).join("\n");case"table":return table(given);case"chart":return chart(given);case"code":return fenced((0,_literal_js__WEBPACK_IMPORTED_MODULE_2__.
RK)(given.text));case"details":return`<details>
<summary>${(0,_span_js__WEBPACK_IMPORTED_MODULE_1__.i)(given.summary,htmlCode)}</summary>

${blocksToMarkdown(given.blocks)}

</details>`}}function table({head,align,rows}){const row=cells=>`| ${cells.map(barless).join(" | ")} |`;const rule=align.map(side=>side==="right"?"---:":"---");
return[head.map(phrase),rule,...rows.map(cells=>cells.map(inlines))].map(row).join("\n")}function barless(cell){return cell.replaceAll("\\|","\\ |").replaceAll(
"|","\\|")}const CHART_LOOK='%%{init: {"xyChart": {"height": 250}, "themeVariables": {"xyChart": {"plotColorPalette": "#2da44e"}}}}%%';function chart({title,x,y,
values}){const word=text=>text.replace(/[^\w /.,()-]/g," ");const shown=values.map((value,i)=>({value,mark:x[i]??""})).filter(({value})=>value!==void 0);const marks=shown.
map(({mark})=>`"${word(mark)}"`).join(", ");const numbers=shown.map(({value=0})=>Number(value.toFixed(1))).join(", ");return["```mermaid",CHART_LOOK,"xychart-be\
ta",`    title "${word(title)}"`,`    x-axis [${marks}]`,`    y-axis "${word(y.title)}" ${y.from} --> ${y.to}`,`    bar [${numbers}]`,"```"].join("\n")}function inlines(content){
return joined(content).map(inline).join("").trim().replace(/^(\d+)([.)])(?=\s|$)/,"$1\\$2")}function joined(content){const all=[];for(const next of content){const text=plainly(
next);const last=all.at(-1);if(typeof last==="string"&&typeof text==="string")all[all.length-1]=last+text;else all.push(text)}return all}function plainly(given){
if(typeof given==="string")return given;if("mark"in given)return given.mark;return"strong"in given&&phrase(given.strong)===""?"":given}function inline(given){if(typeof given===
"string")return(0,_span_js__WEBPACK_IMPORTED_MODULE_1__.i)(given);if("strong"in given)return`<strong>${phrase(given.strong)}</strong>`;return`[${phrase(given.text.
replaceAll("]:","] :"))}](${address(given.href)})`}function phrase(text){return(0,_span_js__WEBPACK_IMPORTED_MODULE_1__.i)(text).trim()}function address(href){return encodeURI(
href.toWellFormed()).replaceAll("%25","%").replace(/[^\w\-.~:/?#%=+,;@&]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&","&amp;")}function fenced(text){
const fence="`".repeat(Math.max(3,(0,_span_js__WEBPACK_IMPORTED_MODULE_1__.a)(text)+1));return`${fence}
${text}
${fence}`}function htmlCode(line){return`<code>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__.M)(line)}</code>`}}),2962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>longestFence,i:()=>toSpan});var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const MAX_TEXT=1e3;
function toSpan(text,code=codeSpan){const parts=[];let risky=[];const flush=()=>{if(risky.length===0)return;const stretch=risky.join(" ");const line=stretch.replace(
/(?<=[^\s.,:;])[.,:;]$/,"");parts.push(`${code(line)}${stretch.slice(line.length)}`);risky=[]};for(const word of(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(
(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text),MAX_TEXT).split(" ")){if(word==="<"||word===">"){flush();parts.push(word==="<"?"&lt;":"&gt;")}else if(isHarmless(
word)){flush();parts.push(word)}else{risky.push(word)}}flush();return parts.join(" ")}const LETTERS=String.raw`\p{L}\p{M}\p{N}\p{So}%–—‘’“”›…·→−▁▂▃▄▅▆▇█⋅`;
const WORD=new RegExp(String.raw`^\(*(?:[${LETTERS}]|(?<=\d)[.:,-](?=\d)|(?<=\p{L})-(?=\p{L})|\+(?=\d))*\)*[.,;:?]?\)*$`,"u");const MAGIC=/(?<!\w)[0-9a-f]{7,40}(?!\w)|:.*:|www\.|ghsa-/i;
function isHarmless(word){return WORD.test(word)&&!MAGIC.test(word)}function codeSpan(line){const fence="`".repeat(longestFence(line)+1);const pad=line.startsWith(
"`")||line.endsWith("`")?" ":"";return`${fence}${pad}${line}${pad}${fence}`}function longestFence(text){return(text.match(/`+/g)??[]).reduce((longest,run)=>Math.
max(longest,run.length),0)}}),85177:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
YD:()=>tellHits,Zn:()=>uploadFiles,failureDoc:()=>failureDoc,mk:()=>publish,publishDoc:()=>publishDoc});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
452);var _render_fit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(19051);var _render_markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43419);
const MAX_SUMMARY_BYTES=1024*1024;async function publish(results,step){for(const{outputs,files,artifact,annotations}of results){for(const[name,value]of Object.entries(
outputs))step.output(name,value);const paths=[];for(const{name,text,output}of files){try{const path=await step.writeFile(name,text);step.output(output,path);paths.
push(path)}catch(error){step.warning(`${name} could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.A3)(error)}`)}}if(artifact!==void 0)await uploadFiles(
artifact,paths,step);for(const{level,message,place}of annotations)step[level](message,place)}const docs=results.map(({doc})=>doc);for(const{title}of docs)step.info(
title);await publishDoc(docs,step)}async function uploadFiles(name,paths,step){try{await step.upload(name,paths)}catch(error){step.warning(`The artifact ${name}\
 could not be uploaded: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.A3)(error)}`)}}async function publishDoc(docs,step){const share=Math.floor(MAX_SUMMARY_BYTES/
docs.length)-1;try{await step.summary(docs.map(doc=>(0,_render_fit_js__WEBPACK_IMPORTED_MODULE_1__.e)(doc,_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__.l,share)).
join("\n"))}catch(error){step.warning(`The job summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.A3)(error)}`)}}async function tellHits({
dryRun},results,{writing,step}){const tables=results.flatMap(({hitTables})=>hitTables??[]);if(tables.length===0)return;if(dryRun){for(const{number}of tables)step.
info(`Dry run: ${JSON.stringify({hitTable:number})}`);return}const{writeHitTables}=await __webpack_require__.e(891).then(__webpack_require__.bind(__webpack_require__,
23891));const{issues}=await writing();for(const failure of await writeHitTables(tables,issues))step.info(failure)}function failureDoc(message,hint){const blocks=[
{kind:"code",text:hint?`${message}

${hint}`:message}];return{tone:"neutral",title:"Pipeline Vitals could not look",blocks}}}),85115:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{work:()=>work});var modes=__webpack_require__(25176);var asked=__webpack_require__(90962);var collection_memory=__webpack_require__(
23440);var history_history=__webpack_require__(36773);;function keeper({session,learnt,...opened},results,step){let{memory}=opened;const{now,from,ownWorkflowPath}=session;
const wanted=results.map(result=>({...history_history.s4,...result.learnt}));const raisedBefore=new Map(results.flatMap(({raised})=>[...raised??[]]));const save=async(incidents2,raised)=>{
const added={...history_history.s4,raised:new Map([...raisedBefore,...raised])};const history=wanted.reduce(history_history.h1,(0,history_history.h1)({...learnt,
incidents:incidents2},added));const remembered=await(0,collection_memory.kY)(memory,history,{now,needed:from,ownWorkflowPath});const{failures}=remembered;const level=failures.
length===memory.writable.length?"warning":"info";for(const failure of failures)step[level](failure);memory=remembered.memory;return remembered};return{results,save}}
var publish=__webpack_require__(85177);var errors=__webpack_require__(452);;async function publishPages(inputs,session,means){if(inputs.dashboard)await publishDashboard(
inputs,session,means);if(inputs.badgesPath||inputs.readmePath)await publishBadges(inputs,session,means)}async function publishDashboard(inputs,session,{page,workspace,
step}){try{const{dashboardFiles}=await Promise.all([__webpack_require__.e(708),__webpack_require__.e(319),__webpack_require__.e(305),__webpack_require__.e(943),
__webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__,91136));const{html,data}=dashboardFiles(inputs,session,await page());const write=inputs.
dashboardPath?workspace.write:step.writeFile;const paths=[await write(html.path,html.text),await write(data.path,data.text)];step.output("dashboard-path",paths[0]??
"");if(inputs.uploadReport&&!inputs.dashboardPath)await(0,publish.Zn)("pipeline-vitals-dashboard",paths,step)}catch(error){step.warning(`The dashboard could not\
 be written: ${(0,errors.A3)(error)}`)}}async function publishBadges(inputs,session,{workspace,step}){try{const{badgesIn}=await Promise.all([__webpack_require__.
e(708),__webpack_require__.e(319),__webpack_require__.e(16)]).then(__webpack_require__.bind(__webpack_require__,90586));const{files,section}=badgesIn(inputs,session);
for(const{path,text}of files)await workspace.write(path,text);if(section!==void 0)await replaceInFile(inputs.readmePath,section,workspace)}catch(error){step.warning(
`Badges could not be written: ${(0,errors.A3)(error)}`)}}async function replaceInFile(path,section,workspace){const{replaceSection}=await __webpack_require__.e(
133).then(__webpack_require__.bind(__webpack_require__,79133));const text=await workspace.text(path);if(text===void 0)throw new errors.yo(`\`readme-path\` names ${JSON.
stringify(path)}, and there is no such file in the workspace.`);const replaced=replaceSection(text,section);if(replaced.kind==="mistake")throw new errors.yo(`${path}\
 ${replaced.why}.`);if(replaced.kind==="replaced")await workspace.write(path,replaced.text)};async function publishReport(inputs,results,{writing,now,step}){const{
reportTo,dryRun}=inputs;const[report]=results.flatMap(({reportText})=>reportText??[]);if(!report||reportTo==="summary")return;if(dryRun){step.info(`Dry run: ${JSON.
stringify({[reportTo]:report.title})}`);return}const where=reportTo==="discussion"?"discussion":"issue";try{const{deliverReport,placeOf}=await __webpack_require__.
e(549).then(__webpack_require__.bind(__webpack_require__,69930));const place=placeOf(reportTo,await writing(),inputs);const kind=reportTo==="rolling-issue"?"rol\
ling":"per-period";const{url}=await deliverReport({report,kind,place,now});step.output("weekly-issue-url",url)}catch(error){const isForbidden=error instanceof errors.
hD&&error.kind==="forbidden";const needs=isForbidden?` It needs \`${where}s: write\`.`:"";step.warning(`The report could not be written into ${where==="issue"?"\
an issue":"a discussion"}: ${(0,errors.A3)(error)}${needs}`)}}var intervals=__webpack_require__(99466);var model=__webpack_require__(57206);var words=__webpack_require__(
44474);var attempts=__webpack_require__(56732);var incidents=__webpack_require__(59888);var executed_jobs=__webpack_require__(95364);var questions=__webpack_require__(
36129);;function runsInQuestion(history,situation){return[...history.runs.values()].filter(run=>run.createdAt>=situation.from&&isWanted(run,history,situation)&&
!history.gone.has((0,history_history.r7)(run.id))&&!history.gone.has((0,questions.TN)(run)))}function isWanted(run,{workflows},{includes}){const workflow=workflows.
get(run.workflowId);return workflow!==void 0&&includes(workflow)}var ports_github=__webpack_require__(47517);var sight=__webpack_require__(46245);;const MAX_SINGLE_LOOKS=20;
async function lookAtEach(runs,looking){const asked2=[...new Set(runs)];const{added,gaps,left}=await(0,questions.HA)(asked2.slice(0,MAX_SINGLE_LOOKS).map(questions.
$p),"The present state of",async({run})=>await lookAt(run,looking));const waiting=asked2.slice(MAX_SINGLE_LOOKS);const why=`At most ${MAX_SINGLE_LOOKS} runs are\
 asked for one by one in a step; the next step goes on.`;const what=`The present state of ${(0,words.K4)(waiting.length,"older run")}`;return{added,gaps:waiting.
length>0?[...gaps,{what,why}]:gaps,left:left.union(new Set(waiting.map(({id:id2})=>id2)))}}async function lookAt(run,{now,github,touchKeys}){return await(0,questions.
Pi)((0,history_history.r7)(run.id),async()=>{const seen=await github.run(run.id);const[known,found]=[(0,model.N7)(run),(0,model.N7)(seen.run)];const isSame=found.
number===known.number&&found.conclusion===known.conclusion;const key=isSame?touchKeys?.get(run):void 0;return{...(0,sight.o)([seen],now),examined:new Set(key===
void 0?[]:[key])}})}function touchKey(run,suite){return`${run.id}/touched/${suite?.updatedAt??"no suite"}`};const PARALLEL_GRAPH=3;const MAX_GRAPH=24;async function askGraph(runs,asking){
const[reachable,others]=[runs.filter(({checkSuite})=>checkSuite),runs.filter(run=>!run.checkSuite)];let all={added:history_history.s4,absent:new Set(others),inFlux:new Set};
let poison;let stop;const ask=async batch=>{if(stop)return;try{const found=await readBatch(batch,asking);all={added:(0,history_history.h1)(all.added,found.added),
absent:all.absent.union(found.absent),inFlux:all.inFlux.union(found.inFlux)}}catch(error){if(!(error instanceof errors.hD))throw error;const half=Math.ceil(batch.
length/2);if(error.kind==="server"&&batch.length>1){for(const part of[batch.slice(0,half),batch.slice(half)])await ask(part)}else if(error.kind==="server"&&!poison){
poison=batch[0];all={...all,absent:all.absent.union(new Set(batch))}}else stop=error}};const batches=Array.from({length:Math.ceil(reachable.length/ports_github.
B8)},(_,i)=>reachable.slice(i*ports_github.B8,(i+1)*ports_github.B8));await(0,questions.HN)(batches.slice(0,MAX_GRAPH),PARALLEL_GRAPH,ask);return{...all,stop}}async function readBatch(runs,{
annotations,history,github}){const ids2=runs.flatMap(({checkSuite})=>checkSuite??[]);const suites=await github.suitesWithJobs(ids2,{annotations});const known=[];
const absent=new Set;const inFlux=new Set;for(const run of runs){const suite=suites.get(run.checkSuite??"");const{number}=(0,model.N7)(run);const dealt=(0,attempts.
H)(run,suite?.jobs??[]);if(suite&&isRunAgain(run,suite,history))inFlux.add(run);else if(!suite?.conclusion||suite.jobs.length>0&&dealt.get(number)?.length===0)absent.
add(run);else for(const[attempt,jobs]of dealt)if(jobs.length>0||attempt===number)known.push([(0,history_history.jX)(run.id,attempt),jobs])}return{added:{...history_history.
s4,jobs:new Map(known)},absent,inFlux}}function isRunAgain(run,suite,{examined}){const{updatedAt}=(0,model.N7)(run);const isChanged2=suite.updatedAt>updatedAt&&
!examined.has(touchKey(run,suite));return isChanged2&&(!suite.conclusion||suite.jobs.some(({startedAt})=>startedAt>updatedAt))};const MAX_SINGLE_JOBS=100;async function addImportantJobs(history,situation,github){
const wanted=runsWithoutJobs(history,situation).filter(run=>isImportant(run,situation));const graph=await askGraph(wanted,{annotations:true,history,github});const left=wanted.
filter(run=>!graph.added.jobs.has((0,questions.TN)(run))&&!graph.inFlux.has(run));const single=await askSingly(graph.stop?left:[...graph.absent],github);const added=(0,
history_history.h1)(graph.added,single.added);return{added,gaps:unread(left,added,graph.stop?.message??single.gaps[0]?.why)}}async function addOtherJobs(history,situation,github){
const wanted=runsWithoutJobs(history,situation).filter(run=>!isImportant(run,situation));const graph=await askGraph(wanted,{annotations:false,history,github});const single=await askSingly(
[...graph.absent],github);const added=(0,history_history.h1)(graph.added,single.added);const left=wanted.filter(run=>!graph.inFlux.has(run));return{added,gaps:unread(
left,added,graph.stop?.message)}}async function askSingly(runs,github){return await(0,questions.HA)(runs.slice(0,MAX_SINGLE_JOBS).map(questions.$p),"Jobs of",(0,
executed_jobs.b)(github))}function unread(runs,{jobs,gone},why=LATER){const count=runs.filter(run=>!jobs.has((0,questions.TN)(run))&&!gone.has((0,questions.TN)(
run))).length;return count===0?[]:[{what:`Jobs of ${(0,words.K4)(count,"run")}`,why}]}const LATER="Jobs of so many runs are not asked for in one step; the next \
step goes on.";function runsWithoutJobs(history,situation){const windowFrom=situation.now-situation.lookbackDays*model.d_;return runsInQuestion(history,situation).
filter(run=>hasEnded((0,model.N7)(run))&&!history.jobs.has((0,questions.TN)(run))&&(run.createdAt>=windowFrom||(0,model.Lt)(run,situation.defaultBranch))).toSorted(
(a,b)=>b.createdAt-a.createdAt||b.id-a.id)}function hasEnded(attempt){return(0,model.sG)(attempt)!=="unfinished"&&attempt.conclusion!=="action_required"}function isImportant(run,{
defaultBranch}){const{number}=(0,model.N7)(run);return number>1||(0,model.sG)((0,model.N7)(run))==="failed"||(0,model.Lt)(run,defaultBranch)};async function addRunners(history,situation,github){
const known=new Set;const newest=new Map;for(const run of runsInQuestion(history,situation)){const jobs=history.jobs.get((0,questions.TN)(run));if(!jobs||jobs.length===
0)continue;if(jobs.some(({runner})=>runner!==void 0))known.add(run.workflowId);if(run.createdAt>(newest.get(run.workflowId)?.createdAt??0))newest.set(run.workflowId,
run)}const asked2=[...newest.values()].filter(run=>!known.has(run.workflowId)&&!situation.remembered.jobs.has((0,questions.TN)(run)));const{added}=await(0,questions.
HA)(asked2.map(questions.$p),"Runners of",(0,executed_jobs.b)(github));return{added,gaps:[]}};const DEFAULT_LIMIT=360*model.pY;const AFTER_THE_LIMIT=2*model.pY;
async function timeLimitsIn(path,github){if(!path?.startsWith(".github/"))return{seconds:[DEFAULT_LIMIT]};try{const file=await github.file(path);const minutes=[
...file.matchAll(/^[ \t-]*timeout-minutes:[ \t]*(\d{1,5})[ \t]*(?:#.*)?$/gm)];return{seconds:[DEFAULT_LIMIT,...minutes.map(([,count])=>Number(count)*model.pY)]}}catch(error){
if(!(error instanceof errors.hD))throw error;if(error.kind==="not-found")return{seconds:[DEFAULT_LIMIT]};const why=error.kind==="forbidden"?`${error.message} It\
 needs contents: read.`:error.message;return{seconds:[DEFAULT_LIMIT],why}}}function withinTimeLimit(seconds,limits){return limits.some(limit=>seconds>=limit&&seconds<=
limit+AFTER_THE_LIMIT)};async function findTimeouts(history,situation,github){const cancelled=runsInQuestion(history,situation).filter(run=>(0,model.N7)(run).conclusion===
"cancelled"&&((0,model.cf)((0,model.N7)(run))??0)>=model.pY&&!history.examined.has((0,questions.TN)(run)));let added=history_history.s4;const gaps=[];for(const[
workflowId,runs]of Map.groupBy(cancelled,run=>run.workflowId)){const limits=await timeLimitsIn(history.workflows.get(workflowId)?.path,github);if(limits.why)gaps.
push({what:"Time-outs recorded as cancelled, for limits set in a workflow file",why:limits.why});const shortest=Math.min(...limits.seconds);const[suspects,others]=partition(
runs,run=>((0,model.cf)((0,model.N7)(run))??0)>=shortest);const improvement=await(0,questions.HA)(suspects.map(questions.$p),"Whether a time limit cancelled",async({
run})=>(0,questions.Pi)((0,questions.TN)(run),async()=>await examine(run,limits,{history,github})));gaps.push(...improvement.gaps);added=(0,history_history.h1)(
added,improvement.added);if(!limits.why)added=(0,history_history.h1)(added,{...history_history.s4,examined:new Set(others.map(questions.TN))})}return{added,gaps:gaps.
filter(({what},i)=>gaps.findIndex(gap=>gap.what===what)===i)}}async function examine(run,limits,{history,github}){const found=history.jobs.has((0,questions.TN)(
run))?history:await(0,executed_jobs.A)((0,questions.$p)(run),github);const timedOut=(found.jobs.get((0,questions.TN)(run))??[]).some(({conclusion,startedAt,completedAt})=>conclusion===
"cancelled"&&completedAt!==void 0&&withinTimeLimit(completedAt-startedAt,limits.seconds));const attempt={...(0,model.N7)(run),...timedOut&&{hitTimeLimit:true}};
return{...history_history.s4,jobs:new Map([[(0,questions.TN)(run),found.jobs.get((0,questions.TN)(run))??[]]]),examined:new Set(timedOut||!limits.why?[(0,questions.
TN)(run)]:[]),runs:new Map([[run.id,{...run,attempts:[attempt]}]])}}function partition(items,belongs){return[items.filter(belongs),items.filter(item=>!belongs(item))]}
;async function addDetails(history,situation,github){const steps=[addMiddleAttempts,addImportantJobs,addRedJobs,addEarlierAttempts,findTimeouts,addOtherJobs,addRunners];
let added=history_history.s4;const gaps=[];for(const step of steps){const improvement=await step((0,history_history.h1)(history,added),situation,github);added=(0,
history_history.h1)(added,improvement.added);gaps.push(...improvement.gaps)}return{added,gaps}}async function addRedJobs(history,situation,github){const isKnown=key=>history.
jobs.has(key)||history.gone.has(key);const asked2=(0,incidents.Cq)(history,situation.defaultBranch).filter(run=>isWanted(run,history,situation)).map(run=>({run,
attempt:((0,model.Wy)(run)??(0,model.N7)(run)).number})).filter(({run,attempt})=>!isKnown((0,history_history.jX)(run.id,attempt)));return await(0,questions.HA)(
asked2,"Which jobs failed in",(0,executed_jobs.b)(github))}async function addMiddleAttempts(history,situation,github){const middle=attemptsMissing(history,situation).
filter(({attempt})=>attempt>1);const{added}=await askAttempts(middle,situation,github);return{added,gaps:[]}}async function addEarlierAttempts(history,situation,github){
const missing=attemptsMissing(history,situation);const inferred=new Map(missing.flatMap(({run,attempt})=>attempt===1?infer(run,history):[]));const asked2=missing.
filter(({run,attempt})=>attempt>1||!inferred.has(run.id));const{added,gaps}=await askAttempts(asked2,situation,github);return{added:(0,history_history.h1)(added,
{...history_history.s4,runs:inferred}),gaps}}function attemptsMissing(history,situation){const windowFrom=situation.now-situation.lookbackDays*model.d_;return runsInQuestion(
history,situation).filter(run=>run.createdAt>=windowFrom).flatMap(run=>(0,model.rn)(run).map(attempt=>({run,attempt}))).filter(({run,attempt})=>!history.gone.has(
(0,history_history.jX)(run.id,attempt))).toSorted(({run:a},{run:b})=>importance(b,situation)-importance(a,situation)||b.createdAt-a.createdAt)}async function askAttempts(asked2,{
now},github){return await(0,questions.HA)(asked2,"Earlier attempts of",async({run,attempt})=>(0,questions.Pi)((0,history_history.jX)(run.id,attempt),async()=>(0,
sight.o)([await github.attempt(run.id,attempt)],now)))}function infer(run,{jobs,files,workflows}){const executed=jobs.get((0,history_history.jX)(run.id,1));const file=files.
get(workflows.get(run.workflowId)?.path??"")?.file;const first=executed&&file&&(0,attempts.e)(run,executed,file);return first?[[run.id,{...run,attempts:[first]}]]:
[]}function importance(run,{defaultBranch}){return(0,model.Lt)(run,defaultBranch)?1:0};const PAGE=100;const LAG=model.pY;const CAP=1e3;async function listRange(range,github){
let added=history_history.s4;let to=range.to;for(let stuck=false;;){const{pages,failure}=await listPages({from:range.from,to},github);const seen=(0,sight.o)(pages.
filter(Boolean).flatMap(page=>page.seen),to);const reached=provenDownTo({from:range.from,to},pages);added=(0,history_history.h1)(added,{...seen,covered:[{from:reached,
to}]});if(reached<=range.from)return{added};const missing={from:range.from,to:reached-1};if(failure)return{added,missing:{...missing,why:failure.message}};if(reached>
to&&(stuck||seen.runs.size>=CAP)){return{added,missing:{...missing,why:whyStuck(seen)}}}stuck=reached>to;to=reached-1}}function whyStuck({runs}){return runs.size>=
CAP?`More than ${CAP} runs were created in one second.`:"Runs came and went while they were listed, or GitHub does not list all that it counts."}async function listPages(range,github){
const pages=[];let failure;const read=async page=>{if(failure)return;try{pages[page-1]=await github.runsCreated({...range,page})}catch(error){if(!(error instanceof
errors.hD))throw error;failure=error}};await read(1);const last=Math.ceil(Math.min(pages[0]?.total??0,CAP)/PAGE);await(0,questions.HN)(Array.from({length:Math.max(
0,last-1)},(_,i)=>i+2),questions.CF,read);return{pages,failure}}function provenDownTo({from,to},pages){const total=pages[0]?.total??0;const ids2=new Set;let oldest=to;
let count=0;for(const page of pages){if(page?.total!==total)break;for(const{run}of page.seen)ids2.add(run.id);count=Math.min(count+PAGE,total);if(ids2.size!==count)
break;oldest=Math.min(oldest,...page.seen.map(({run})=>run.createdAt));if(count===total)return from}return oldest+1};function hourOf({createdAt}){return Math.floor(
createdAt/model.dp)*model.dp}function hoursListed(runs,listed,{from:start,to:now}){const wasListed=hour=>hour>=start&&listed.some(({from,to})=>from<=hour&&to>=Math.
min(hour+model.dp-1,now));const hours=new Set([...runs.values()].map(hourOf));return new Map([...hours].filter(wasListed).map(hour=>[hour,now]))}function notLookedAt(runs,{
remembered,now},then="the next steps go on"){let[count,newest,since]=[0,0,now];for(const run of runs){const lookedAt=remembered.looked.get(hourOf(run))??Number.
NEGATIVE_INFINITY;if(lookedAt>=now)continue;count+=1;newest=Math.max(newest,run.createdAt);since=Math.min(since,lookedAt)}if(count===0)return[];const what=`Late\
 reruns of ${(0,words.K4)(count,"run")} created until ${(0,words.mK)(newest)}`;const last=Number.isFinite(since)?`They were last looked for up to ${(0,words.l5)(
now-since)} ago`:"They were not looked for yet";return[{what,why:`${last}; ${then}.`}]}var daily_counts=__webpack_require__(33802);;const STEADY_REQUESTS=3;const PATIENCE=7*
model.d_;function isWorthARequest({news,now,requestsApart},github,lastAt){const made=github.requests().made-requestsApart;return news||made<STEADY_REQUESTS||now-
lastAt>PATIENCE};const MAX_FILES=20;async function readFiles(workflows,github){const paths=workflows.filter(({path,state})=>path.startsWith(".github/")&&state===
"active").map(({path})=>path);const files=new Map;const unreadable=[];const missing=[];if(paths.length>MAX_FILES){missing.push({what:`Schedules of ${paths.length-
MAX_FILES} workflows`,why:`GraphQL did not answer, and only ${MAX_FILES} files are read one by one.`})}for(const path of paths.slice(0,MAX_FILES)){try{const file=await github.
workflowFile(path);if(file)files.set(path,file);else unreadable.push(path)}catch(error){if(!(error instanceof errors.hD))throw error;if(error.kind==="not-found")
continue;const why=error.kind==="forbidden"?"It needs `contents: read`.":error.message;return{files,unreadable,missing:[...missing,{what:"Schedules in workflow \
files",why}]}}}return{files,unreadable,missing}};function statesReadAt({listed}){return Math.max(...[...listed.values()].map(({seenAt})=>seenAt))}function knownNodes({
listed}){return[...listed.values()].toSorted((a,b)=>b.seenAt-a.seenAt).flatMap(({nodeId})=>nodeId??[]).slice(0,ports_github.Ud)}function hasNewWorkflow(history,{
remembered,includes}){return[...history.workflows.values()].some(workflow=>includes(workflow)&&!remembered.workflows.has(workflow.id))}function statesShown(history,{
workflows,files},situation,github){const readAt=statesReadAt(history);const shown=[...history.listed.values()].flatMap(listed=>{const state=workflows?.get(listed.
nodeId??"");return state?[{...listed,...state}]:[]});const isShown=new Set(shown.map(({id:id2})=>id2));const newest=[...history.listed.values()].filter(({seenAt})=>seenAt===
readAt);if(!files||newest.length===0||newest.some(({id:id2})=>!isShown.has(id2)))return void 0;const paths=new Set(shown.filter(({state})=>state!=="deleted").map(
({path})=>path));const unlistedFiles=[...files.keys()].filter(path=>!paths.has(path));if(unlistedFiles.some(path=>!situation.remembered.files.has(path)))return void 0;
const isUnlisted=workflow=>situation.includes(workflow)&&!history.listed.has(workflow.id);const isMissing=unlistedFiles.length>0||[...history.workflows.values()].
some(isUnlisted);if(!isMissing)return{workflows:shown,gaps:[]};const listReadAt=history.listRead?.seenAt??Number.NEGATIVE_INFINITY;if(isWorthARequest(situation,
github,listReadAt))return void 0;const why=`GitHub's list was last read ${(0,words.l5)(situation.now-listReadAt)} ago, and is again as soon as anything is new.`;
return{workflows:shown,gaps:[{what:"Workflows that are not in the list of them",why}]}}async function listWorkflows(overview,github,seenAt){try{return{workflows:await github.
workflows(),gaps:[],listRead:{seenAt}}}catch(error){if(!(error instanceof errors.hD))throw error;const what=overview?"States of workflows":"States and schedules\
 of workflows";return{workflows:[],gaps:[{what,why:error.message}]}}};async function addOverview(history,situation,{github,suites}){const{now}=situation;const readAt=statesReadAt(
history);const isNew=hasNewWorkflow(history,situation);if(!isNew&&now-readAt<model.d_)return{added:history_history.s4,gaps:[]};if(!isNew&&!isWorthARequest(situation,
github,readAt))return{added:history_history.s4,gaps:[notReadSince(readAt,now)]};const overview=await readOverview({workflows:knownNodes(history),suites},github);
const shown=overview&&statesShown(history,overview,situation,github);const listed=shown??await listWorkflows(overview,github,now);const found=overview??await readFiles(
listed.workflows,github);const states=listed.workflows.map(workflow=>[workflow.id,{...workflow,seenAt:now}]);return{added:{...await knowledgeIn(found,situation,
github),...{listed:new Map(states),listRead:listed.listRead}},gaps:[...listed.gaps,...found.missing],...found.suites&&{suites:found.suites}}}function notReadSince(readAt,now){
const why=`They were last read ${(0,words.l5)(now-readAt)} ago, and are again as soon as anything is new.`;return{what:"States and schedules of workflows, depen\
dencies and reactions",why}}async function readOverview(beside,github){try{return await github.overview(beside)}catch(error){if(!(error instanceof errors.hD))throw error;
const isTooMuch=error.kind==="server"&&beside.suites.length>0;return isTooMuch?await readOverview({...beside,suites:[]},github):void 0}}const saysNothing={events:[],
schedules:[],jobs:[]};async function knowledgeIn(overview,situation,github){const{newestCommitAt,files=new Map,unreadable=[],opinions,dependencies}=overview;const seenAt=situation.
now;const known=situation.remembered.files;const asKnown=unreadable.map(path=>[path,known.get(path)?.file??saysNothing]);return{...history_history.s4,files:new Map(
[...asKnown,...files].map(([path,file])=>[path,{seenAt,file}])),schedules:await sightsOf(files,situation,github),newestCommit:newestCommitAt===void 0?void 0:{seenAt,
at:newestCommitAt},opinions:opinions&&{seenAt,...opinions},dependencies:dependencies&&{seenAt,...dependencies},daily:(0,daily_counts.k6)(seenAt,{...opinions&&{opinions},
...dependencies&&{dependencies}})}}async function sightsOf(files,{now,remembered},github){const scheduled=[...files].filter(([,{schedules}])=>schedules.length>0).
map(([path,{schedules}])=>({path,key:(0,history_history.rW)(path,schedules)}));const unknown=scheduled.filter(({key})=>!remembered.schedules.has(key)).map(({path})=>path);
const changes=unknown.length>0?await changesOf(unknown.slice(0,ports_github.xm),github):new Map;return new Map(scheduled.map(({path,key})=>[key,{from:Math.min(now,
changes.get(path)??now),to:now}]))}async function changesOf(paths,github){try{return await github.fileChanges(paths)}catch(error){if(!(error instanceof errors.hD))
throw error;return new Map}};const MAX_FAILURE_PAGES=5;const LONG_OPEN=model.d_;async function lookElsewhere(older,{history,situation,github}){if(older.length===
0)return{added:history_history.s4,gaps:[]};const{now,turn,news}=situation;const failed=older.filter(run=>(0,model.N7)(run).conclusion==="failure");const red=(0,
incidents.Cq)(history,situation.defaultBranch).filter(run=>older.includes(run)&&(0,model.N7)(run).conclusion!=="failure");const unsettled=older.filter(model.nT);
let added=history_history.s4;const gaps=[];try{const oldest=Math.min(...failed.map(run=>run.createdAt));const failures=failed.length>0?await listFailures(oldest,
situation,github):void 0;if(failures)added=(0,history_history.h1)(added,failures.added);const reachable=failed.filter(run=>failures&&run.createdAt>=failures.from);
const changed=reachable.filter(run=>!failures?.added.runs.has(run.id));gaps.push(...outOfReach(failed.length-reachable.length));const open=unsettled.filter(run=>run.
createdAt>=now-LONG_OPEN);const longOpen=unsettled.filter(run=>run.createdAt<now-LONG_OPEN);const waitingLong=news?inTurn(longOpen,turn,1).slice(0,1):[];const looks=await lookAtEach(
[...changed,...red,...inTurn(open,turn,20),...waitingLong],{now,github});added=(0,history_history.h1)(added,looks.added);gaps.push(...looks.gaps);const day=news?
await lookAtOneDay(situation,github):void 0;if(day)added=(0,history_history.h1)(added,day.added);const asked2=new Set([...failed,...red,...unsettled]);const unseen=older.
filter(run=>!asked2.has(run)&&!(day&&run.createdAt>=day.from&&run.createdAt<=day.to));gaps.push(...notLookedAt(unseen,situation))}catch(error){if(!(error instanceof
errors.hD))throw error;gaps.push({what:"Late reruns of older runs",why:error.message})}return{added,gaps}}function inTurn(runs,turn,atOnce){const sorted=runs.toSorted(
(a,b)=>b.createdAt-a.createdAt||b.id-a.id);const start=turn*atOnce%Math.max(1,sorted.length);return[...sorted.slice(start),...sorted.slice(0,start)]}async function listFailures(oldest,situation,github){
const from=Math.floor(situation.from/model.d_)*model.d_;let added=history_history.s4;let reached=situation.now;for(let page=1;page<=MAX_FAILURE_PAGES&&reached>oldest;page++){
const{seen,total}=await github.runsCreated({from,to:void 0,page,conclusion:"failure"});added=(0,history_history.h1)(added,(0,sight.o)(seen,situation.now));const whole=added.
runs.size>=total||seen.length===0;reached=whole?from:Math.min(reached,...seen.map(({run})=>run.createdAt+1))}return{added,from:reached}}async function lookAtOneDay({
lookbackDays,turn,now},github){const to=now-(turn+Math.floor(now/model.d_))%lookbackDays*model.d_;const{added,missing}=await listRange({from:to-model.d_,to},github);
const listed={from:missing?missing.to+1:to-model.d_,to};const looked=hoursListed(added.runs,[listed],{from:0,to:now});return{added:{...added,looked},...listed}}
function outOfReach(count){if(count===0)return[];const what=`Late reruns of ${(0,words.K4)(count,"older failed run")}`;return[{what,why:`Only the newest ${MAX_FAILURE_PAGES*
100} failed runs are looked at again.`}]};const MAX_LIKELY=ports_github.RW/2;const MAX_QUESTIONS=4;function planSweep(runs,situation,github){const{remembered,news}=situation;
const lookedAt=hour=>remembered.looked.get(hour)??Number.NEGATIVE_INFINITY;const hours=[...Map.groupBy(runs,hourOf)].map(([hour,runs2])=>({hour,runs:runs2})).toSorted(
(a,b)=>lookedAt(a.hour)-lookedAt(b.hour)||b.hour-a.hour);const likely=likelyToChange(runs);const room=(news?MAX_QUESTIONS:1)*ports_github.RW;const due=firstThatFit(
hours,room-likely.length);const asked2=[...new Set([...due.flatMap(({runs:runs2})=>runs2),...likely])].slice(0,room);const questions2=Array.from({length:Math.ceil(
asked2.length/ports_github.RW)},(_,i)=>asked2.slice(i*ports_github.RW,(i+1)*ports_github.RW));const longestAgo=lookedAt(hours[0]?.hour??situation.now);const isDue=isWorthARequest(
situation,github,longestAgo);const isAsked=new Set(asked2);const whole=due.filter(({runs:runs2})=>runs2.every(run=>isAsked.has(run)));return{runs,questions:questions2,
hours:whole.map(({hour})=>hour),isDue}}function suitesOf(question=[]){return question.flatMap(({checkSuite})=>checkSuite??[])}async function sweep({runs,questions:questions2,
hours,isDue},situation,github,seen){const{remembered,now}=situation;if(!isDue&&!seen){const gaps=notLookedAt(runs,situation,"they are again as soon as anything \
is new");return{changed:new Map,looked:new Map,gaps}}const changed=new Map;for(const[i,question]of questions2.entries()){const suites=i===0&&seen||await github.
suites(suitesOf(question));for(const run of question){const suite=suites.get(run.checkSuite??"");const key=touchKey(run,suite);if(isChanged(run,suite)&&!remembered.
examined.has(key))changed.set(run,key)}}const asked2=new Set(questions2.flat());const unseen=runs.filter(run=>!asked2.has(run));return{changed,looked:new Map(hours.
map(hour=>[hour,now])),gaps:notLookedAt(unseen,situation)}}function likelyToChange(runs){return runs.filter(run=>(0,model.nT)(run)||(0,model.sG)((0,model.N7)(run))===
"failed").toSorted((a,b)=>b.createdAt-a.createdAt||b.id-a.id).slice(0,MAX_LIKELY)}function firstThatFit(hours,maxRuns){let count=0;return hours.filter(({runs},i)=>{
count+=runs.length;return i===0||count<=maxRuns})}function isChanged(run,suite){const known=(0,model.N7)(run);return!suite||suite.conclusion!==known.conclusion||
suite.updatedAt>known.updatedAt};const RERUN_DAYS=31;function planLook(history,situation,github){const{now,lookbackDays,remembered}=situation;const watchedFrom=now-
Math.max(2*lookbackDays,RERUN_DAYS)*model.d_;const older=[...remembered.runs.values()].filter(run=>(run.createdAt>=watchedFrom||run.createdAt>=situation.from&&(0,
model.nT)(run))&&run.createdAt<situation.freshFrom&&!history.gone.has((0,history_history.r7)(run.id))&&history.runs.get(run.id)===run);const{known=[],unknown=[]}=Object.
groupBy(older,run=>run.checkSuite?"known":"unknown");return{plan:planSweep(known,situation,github),others:unknown}}async function lookAgain({plan,others},{history,
situation,github},seen){try{const{changed,looked,gaps}=await sweep(plan,situation,github,seen);const looks=await lookAtEach([...changed.keys()],{now:situation.now,
github,touchKeys:changed});const isWhole=![...changed.keys()].some(({id:id2})=>looks.left.has(id2));const swept=isWhole?(0,history_history.h1)(looks.added,{...history_history.
s4,looked}):looks.added;const elsewhere=await lookElsewhere(others,{history,situation,github});return{added:(0,history_history.h1)(swept,elsewhere.added),gaps:[
...gaps,...looks.gaps,...elsewhere.gaps]}}catch(error){if(!(error instanceof errors.hD))throw error;return await lookElsewhere([...plan.runs,...others],{history,
situation,github})}};async function collect(remembered,need,github,clock){const newest=await readNewest(remembered,github,clock);const now=newest.now;const windowFrom=now-
need.lookbackDays*model.d_;const from=now-Math.max(2*need.lookbackDays*model.d_,need.reachBackSeconds);const whole={from,to:now};const gaps=[];const newestEtag=newest.
history.newestEtag??remembered.newestEtag;let history={...(0,history_history.h1)(remembered,newest.history),newestEtag};let listed=newest.history.covered;let runsMissing=false;
for(const range of(0,intervals.v)(whole,history.covered)){const{added,missing}=await listRange(range,github);history=(0,history_history.h1)(history,added);listed=
(0,intervals.K)([...listed,...added.covered]);if(!missing)continue;gaps.push({what:`Runs created from ${(0,words.mK)(missing.from)} to ${(0,words.mK)(missing.to)}`,
why:missing.why});runsMissing||=missing.to>=windowFrom}history=(0,history_history.h1)(history,{...history_history.s4,looked:hoursListed(history.runs,listed,whole)});
const news=isNews(newest.history,remembered,need.ownWorkflowPath);const situation={...need,remembered,freshFrom:newest.oldest,from:whole.from,now,news};const look=planLook(
history,situation,github);const overview=await addOverview(history,situation,{github,suites:suitesOf(look.plan.questions[0])});history=(0,history_history.h1)(history,
overview.added);const looked=await lookAgain(look,{history,situation,github},overview.suites);history=(0,history_history.h1)(history,looked.added);const details=await addDetails(
history,situation,github);history=(0,history_history.h1)(history,details.added);gaps.push(...overview.gaps,...looked.gaps,...details.gaps);const covered=history.
covered.map(({from:from2,to})=>({from:from2,to:Math.min(to,now-LAG)}));return{history:{...history,covered:(0,intervals.K)(covered)},now,from,gaps,runsMissing}}function isNews(newest,remembered,ownWorkflowPath){
return[...newest.runs.values()].some(run=>!remembered.runs.has(run.id)&&newest.workflows.get(run.workflowId)?.path!==ownWorkflowPath)}async function readNewest(remembered,github,clock){
const page=await github.newestRuns(remembered.newestEtag);const now=clock.now();if(page==="unchanged"){const times=[...remembered.runs.values()].map(run=>run.createdAt).
toSorted((a,b)=>b-a);const from=(times[PAGE-1]??-1)+1;return{now,oldest:from,history:{...history_history.s4,covered:[{from,to:now}]}}}const seen=(0,sight.o)(page.
seen,now);if(seen.runs.size<Math.min(PAGE,page.total))return{now,oldest:now+1,history:seen};const oldest=page.total<PAGE?0:Math.min(...page.seen.map(({run})=>run.
createdAt+1));return{now,oldest,history:{...seen,newestEtag:page.etag,covered:[{from:oldest,to:now}]}}}var own_run=__webpack_require__(78329);var creep=__webpack_require__(
57016);;async function readAdditions(inputs,{from,now,history},{github,workspace,writing,sha}){const changes=await workflowCommits(inputs,{from,to:now,paths:[...history.
files.keys()]},github);const reports=await reportIssues(inputs,writing,now);const coverage=await readCoverage(inputs.coveragePath,workspace,{at:now,sha});return{
workflowCommits:changes.commits,reportIssues:reports.issues,coverage:coverage.points,gaps:[...changes.gaps,...reports.gaps,...coverage.gaps]}}async function workflowCommits({
mode,dashboard},{from,to,paths},github){if(!dashboard&&!(0,asked.eN)(mode,"workflow-commits"))return{commits:[],gaps:[]};const{readWorkflowCommits}=await __webpack_require__.
e(136).then(__webpack_require__.bind(__webpack_require__,90136));return await readWorkflowCommits({from:dashboard?to-90*model.d_:from,to},paths,github)}async function reportIssues(inputs,writing,now){
const{mode,reportTo}=inputs;if(!mode.includes("weekly-report")||reportTo==="summary")return{issues:[],gaps:[]};try{const{placeOf,readReportIssues}=await __webpack_require__.
e(549).then(__webpack_require__.bind(__webpack_require__,69930));const place=placeOf(reportTo,await writing(),inputs);return{issues:await readReportIssues(place,
now),gaps:[]}}catch(error){if(!(error instanceof errors.hD))throw error;return{issues:[],gaps:[{what:"What is ticked in earlier reports",why:error.message}]}}}async function readCoverage(paths,workspace,point){
if(paths.length===0)return{points:new Map,gaps:[]};const reading=await workspace.coverage(paths);if(reading.kind==="failed")return{points:new Map,gaps:[{what:"C\
overage",why:reading.why}]};const{covered,total,what}=reading.coverage;return{points:new Map([[point.at,{...point,covered,total,what}]]),gaps:[]}};async function withFailures(collection,{
mode,dashboard},given,github){if(!dashboard&&!(0,asked.eN)(mode,"logs"))return collection;const{collectFailures}=await Promise.all([__webpack_require__.e(305),__webpack_require__.
e(943),__webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__,19848));const need={...given,loadCompile};const ofTrigger=await collectFailures(
collection,need,github);const all=(0,asked.eN)(mode,"incidents")||(0,asked.eN)(mode,"workflow-commits");if(!all||need.triggeredBy===void 0)return ofTrigger;return await collectFailures(
ofTrigger,{...need,triggeredBy:void 0},github)}async function loadCompile(){return(await Promise.all([__webpack_require__.e(856),__webpack_require__.e(179)]).then(
__webpack_require__.bind(__webpack_require__,56179))).linearPattern}var incidents_incident=__webpack_require__(82865);var settings=__webpack_require__(58182);var span=__webpack_require__(
50167);var transition=__webpack_require__(67056);var issues_marker=__webpack_require__(86067);var own_issue=__webpack_require__(57774);;function withRemembered(incidents2,issues){
const open=[...(0,own_issue.J)(issues).incidents.values()].flat().filter(({state})=>state==="open");const forgotten=open.flatMap(({text:{marker}})=>{const{subject}=marker;
const key=subject&&(0,incidents_incident.Qq)(subject);if(!subject||key===void 0||(0,issues_marker.aE)(key)!==marker.key||incidents2.has(key))return[];return marker.
ended===void 0?[[key,incidentOf(subject,marker)]]:[]});return new Map([...incidents2,...forgotten])}function incidentOf(subject,{episode,stage,from,failures,commits,
sha}){const until=from+settings.g.lapseAfter;const incident={...{subject,episode,first:episode,failures,commits,escalations:0},severity:subject.branchClass==="d\
efault"?"critical":"warning",span:(0,span.ee)({from,seenAt:from,until,basis:"assumed"}),last:{seenAt:from,title:"",...sha!==void 0&&{sha}},...{openedAt:from,acknowledgedAt:void 0,
pass:void 0,resolution:void 0}};return{...incident,escalations:Math.max(0,stage-(0,transition.i)(incident))}}var issue_settings=__webpack_require__(47581);;async function withOpenIssues(history,inputs,writing){
if(!inputs.mode.includes("open-issue"))return{history,openIssues:void 0};const[{readOpenIssues},{issues}]=await Promise.all([__webpack_require__.e(261).then(__webpack_require__.
bind(__webpack_require__,3261)),writing()]);const openIssues=await readOpenIssues(issues,{labels:(0,issue_settings.P)(inputs)});const incidents2=withRemembered(
history.incidents.incidents,openIssues??[]);return{history:{...history,incidents:{...history.incidents,incidents:incidents2}},openIssues}}async function readOwnWorkflow({
mode,jobStatus},{incidents:{incidents:incidents2}},github,{surroundings,step}){if(!(0,asked.eN)(mode,"incidents"))return{run:void 0,is:"a-monitor"};const{ownWorkflowPath}=surroundings;
const goesOn=[...incidents2.values()].some(incident=>(0,incidents_incident.$m)(incident)&&incident.subject.workflow===ownWorkflowPath);const run=await(0,own_run.
wd)({...surroundings,jobStatus},goesOn?"awaited":"usual",github);if(run?.soFar.kind==="undecided")step.notice(`This run ends no incident of its own workflow: ${run.
soFar.why}.`);return{run,is:run||goesOn?"told-of":"a-monitor"}}var history_configs=__webpack_require__(37243);var settings_settings=__webpack_require__(82272);var trust=__webpack_require__(
83749);;const CONFIG_PATH=".github/pipeline-vitals.yml";async function readSettings(path,sources){const{event,workspace}=sources;const file=path||CONFIG_PATH;const local=(0,
trust.Q)(event)?await workspace.text(file):void 0;const{text,configs}=local===void 0?await readRemote(file,sources):{...sources,text:local};if(text instanceof errors.
hD){if(path)throw text;const gaps=[{what:`Settings in ${file}`,why:"To look for it needs `contents: read`."}];return{settings:settings_settings.L,gaps,configs}}
if(text!==void 0){const[{rules},{readConfig}]=await Promise.all([__webpack_require__.e(708).then(__webpack_require__.bind(__webpack_require__,67708)),__webpack_require__.
e(367).then(__webpack_require__.bind(__webpack_require__,27367))]);return{settings:await readConfig(text,{file,rules}),gaps:[],configs}}if(path==="")return{settings:settings_settings.
L,gaps:[],configs};throw new errors.yo(`\`config-path\` names ${JSON.stringify(path)}, and there is no such file.`,{hint:"It is looked for in the workspace, whi\
ch actions/checkout fills, and on the default branch."})}async function readRemote(file,sources){const{sha,ref,defaultBranch,configs,github,clock}=sources;const commit=ref===
`refs/heads/${defaultBranch}`&&sha!==""?sha:void 0;const known=configs.get(file);if(known&&known.sha===commit)return{text:known.text,configs};const text=await textOf(
file,commit,github);if(commit===void 0||text instanceof errors.hD||(text?.length??0)>history_configs.E5)return{text,configs};return{text,configs:new Map(configs).
set(file,{seenAt:clock.now(),sha:commit,text})}}async function textOf(file,commit,github){try{return await github.file(file,commit)}catch(error){if(!(error instanceof
errors.hD))throw error;if(error.kind==="not-found")return void 0;if(error.kind==="forbidden")return error;throw error}};async function openSession(inputs,means,{
surroundings,step}){const{github,clock}=means;const{visibility,triggeredBy,sha}=surroundings;const repository=`${surroundings.owner}/${surroundings.repository}`;
const repositoryUrl=`${surroundings.serverUrl}/${repository}`;const{memory,branch,config}=await readBackground(inputs,means,{surroundings,step});const before=github.
requests().made;const{history:known,openIssues}=await withOpenIssues(memory.state.history,inputs,means.writing);const{run:own,is}=await readOwnWorkflow(inputs,known,
github,{surroundings,step});const ownWorkflowPath=is==="told-of"?void 0:surroundings.ownWorkflowPath;const need=needOf(inputs,{...{defaultBranch:branch.text,ownWorkflowPath,
turn:surroundings.runNumber},requestsApart:github.requests().made-before});const listed=await collect(known,need,github,clock);const collected=await withFailures(
own?{...listed,history:(0,own_run.sF)(listed.history,own,listed.now)}:listed,inputs,{...need,repositoryUrl,triggeredBy,...config.settings},github);const{coverage,
gaps,...added}=await readAdditions(inputs,collected,{...means,sha});sayRequests(repository,means,step);const history={...collected.history,configs:config.configs,
coverage:new Map([...collected.history.coverage,...coverage]),defaultBranch:branch.known??{text:branch.text,seenAt:collected.now}};const session={...collected,...added,
...{history,repository,repositoryUrl,visibility,triggeredBy,ownWorkflowPath},gaps:[...config.gaps,...collected.gaps,...gaps],defaultBranch:branch.text,includes:need.
includes,settings:config.settings};const learnt=own?(0,own_run.w0)(history,listed.history,own):history;return{session,memory,learnt,openIssues,means}}async function readBackground({
configPath},means,{surroundings,step}){const memory=await recallAloud(means,surroundings,step);const{history}=memory.state;const branch=await defaultBranchOf(history,
surroundings,means);const known={defaultBranch:branch.text,configs:history.configs};const config=await readSettings(configPath,{...surroundings,...means,...known});
return{memory,branch,config}}async function recallAloud({copies},{owner,repository},step){const memory=await(0,collection_memory.I9)(copies,`${owner}/${repository}`.
toLowerCase());for(const note of memory.notes)step.debug(note);for(const warning of memory.warnings)step.warning(warning);return memory}async function defaultBranchOf({
defaultBranch:known},surroundings,{github,clock}){const fresh=known&&clock.now()-known.seenAt<model.d_?known:void 0;const text=surroundings.defaultBranch??fresh?.
text??await github.defaultBranch();return text===fresh?.text?{text,known:fresh}:{text}}function needOf(inputs,given){return{...given,lookbackDays:(0,asked.VZ)(inputs),
reachBackSeconds:Math.max(inputs.failureWindow*model.dp,creep.C*model.d_),includes:workflow=>workflow.path!==given.ownWorkflowPath&&inputs.workflows.includes(workflow)}}
function sayRequests(repository,{github},step){const{made,remaining}=github.requests();const left=remaining===void 0?"":`; ${remaining} are left of this hour\u2019s`;
step.info(`Read ${repository} in ${made} requests${left}.`)};async function work(inputs,means,{surroundings,step}){const channels=inputs.mode.includes("notify")?
await means.channels(inputs):[];const opened=await openSession(inputs,means,{surroundings,step});const runs=await Promise.all(inputs.mode.map(async name=>({name,
run:await modes.n[name].load()})));const outcomes=(which,session)=>runs.flatMap(({name,run})=>isAfterTelling(name)===(which==="after")?[run(inputs,session)]:[]);
const judged=outcomes("before",opened.session);const keep=keeper(opened,judged,step);const told=(0,asked.eN)(inputs.mode,"incidents")?await(await __webpack_require__.
e(747).then(__webpack_require__.bind(__webpack_require__,64747))).tellPeople(inputs,{...opened,channels},{surroundings,step},keep):opened.session;if(told===opened.
session)await keep.save(opened.session.history.incidents,new Map);for(const{settle}of means.copies)await settle?.();const results=[...judged,...outcomes("after",
told)];await(0,publish.mk)(results,step);await(0,publish.YD)(inputs,results,{...means,step});await publishReport(inputs,results,{...means,now:told.now,step});await publishPages(
inputs,told,{...means,step});return results.flatMap(({failure})=>failure??[])}function isAfterTelling(name){const mode=modes.n[name];return mode.needs?.includes(
"incidents")??false}})};export{id,ids,modules};
