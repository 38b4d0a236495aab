const id=440;const ids=[440,349];const modules={53803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
_scene_js__WEBPACK_IMPORTED_MODULE_7__.tv)(scene,run.workflowId),url:(0,_scene_js__WEBPACK_IMPORTED_MODULE_7__.Vp)(scene,run.id)}}}),55805:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>thresholdAdvice});var _backtest_tuning_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71801);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);var _vitals_workflow_runs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51089);function thresholdAdvice(question){const{history,now,thresholds,settings,
defaultBranch}=question;const lookback=Math.round(question.lookbackDays*_model_js__WEBPACK_IMPORTED_MODULE_1__.d_);const from=(0,_vitals_workflow_runs_js__WEBPACK_IMPORTED_MODULE_2__.
x)(history,now,now-2*lookback);const{rules}=(0,_backtest_tuning_js__WEBPACK_IMPORTED_MODULE_0__.J)((0,_vitals_workflow_runs_js__WEBPACK_IMPORTED_MODULE_2__.A)(history,
question,from),{...{branch:defaultBranch,lookback,thresholds,settings,from,now},wantedFalsePercent:settings.targets["false-positives"]});return rules.flatMap(rule=>{
const candidates=rule.candidates.filter(({threshold})=>threshold===rule.suggestion);return candidates.length===0?[]:[{...rule,candidates}]})}}),14912:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fw:()=>toKey});var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56667);const messageKinds=null;
function isKey(text){return/^[\w.:/-]{1,200}$/.test(text)}function toKey(text){return isKey(text)?text:(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.P)(text)}}),
57016:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>CREEP_DAYS,r:()=>creepOf});
var model=__webpack_require__(57206);var duration_series=__webpack_require__(95749);var vitals_ranks=__webpack_require__(27008);;function trendSince(from,samples){
const ranks=centred((0,vitals_ranks.L)(samples.map(duration_series.Y5)));const times=centred(samples.map(({at})=>Math.max(0,at-from)/model.d_));const[covariance,
spread,variance]=[products(times,ranks),products(times,times),products(ranks,ranks)];if(spread===0||variance===0)return 0;const slope=covariance/spread;const days=new Map;
for(const[i,{at}]of samples.entries()){const[time=0,rank=0,day]=[times[i],ranks[i],Math.floor((at-from)/model.d_)];days.set(day,(days.get(day)??0)+time*(rank-slope*
time))}const ofDays=[...days.values()].reduce((sum,part)=>sum+part**2,0);const squaredErrors=[spread*variance/(samples.length-1),ofDays*days.size/Math.max(1,days.
size-2)];return covariance/Math.sqrt(Math.max(...squaredErrors))}function centred(values){const mean=values.reduce((sum,value)=>sum+value,0)/values.length;return values.
map(value=>value-mean)}function products(a,b){return a.reduce((sum,value,i)=>sum+value*(b[i]??0),0)};const CREEP_DAYS=28;const COMPARED_DAYS=2*CREEP_DAYS;const MIN_DAYS=10;
function creepOf(samples,floors){const end=samples.at(-1)?.at??0;const compared=samples.filter(({at})=>at>end-COMPARED_DAYS*model.d_);const recent=compared.filter(
({at})=>at>end-CREEP_DAYS*model.d_);const from=recent[0]?.at??end;const days=[...Map.groupBy(recent,({at})=>Math.floor((end-at)/model.d_)).values()].map(day=>({
at:(0,duration_series.ux)(day.map(({at})=>at)),seconds:(0,duration_series.ux)(day.map(({seconds})=>seconds))}));if(days.length<MIN_DAYS)return void 0;const secondsPerDay=model.
d_*slopeOf(days);const level=(0,duration_series.ux)(days.map(({at,seconds})=>seconds-secondsPerDay*(at-from)/model.d_));const beforeSeconds=Math.max(0,level);const afterSeconds=level+
secondsPerDay*(end-from)/model.d_;return(0,duration_series.JG)(beforeSeconds,afterSeconds,floors)?{secondsPerDay,beforeSeconds,afterSeconds,from,z:trendSince(from,
compared)}:void 0}function slopeOf(points){return(0,duration_series.ux)(points.flatMap((a,i)=>points.slice(i+1).map(b=>(b.seconds-a.seconds)/(b.at-a.at))))}}),95749:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
...after]);const sum=ranks.slice(before.length).reduce((total,rank)=>total+rank,0);return(sum-after.length*(after.length+1)/2)/(before.length*after.length)}}),73515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c5:()=>writesFor,i5:()=>REPORT_LABEL,xN:()=>tickedAmong});var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
56667);const REPORT_LABEL="pipeline-report";const MAX_BODY=65536;const LEAST_ROOM=1e4;const HEAD=/^<!-- pipeline-vitals-report\/1 (?<period>[0-9a-f]{16}) -->$/;
const NOTES="<!-- pipeline-vitals: what stands below is kept -->";const ITEM=/^- \[(?<mark>[ xX])\] .*<!-- (?<item>[0-9a-f]{16}) -->$/gm;function reportBody({period,
markdown,keys},notes){const items=keys.values();const marked=markdown(roomBeside(notes,keys)).replace(/^- \[[ x]\] .*$/gm,line=>{const{value:key}=items.next();return key===
void 0?line:`${line} <!-- ${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.P)(key)} -->`});return[`<!-- pipeline-vitals-report/1 ${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.
P)(period)} -->`,"",marked.trim(),"",NOTES,notes.trim()].join("\n")}function roomBeside(notes,keys){const marks=keys.length*` <!-- ${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.
P)("")} -->`.length;return MAX_BODY-new TextEncoder().encode(notes).length-marks-200}function ownReports(issues){return issues.filter(({ours})=>ours).flatMap(issue=>{
const lines=issue.body.split(/\r?\n/);const period=HEAD.exec(lines[0]??"")?.groups?.period;if(period===void 0)return[];const end=lines.indexOf(NOTES);const report=lines.
slice(0,end===-1?lines.length:end).join("\n");const ticked=[...report.matchAll(ITEM)].flatMap(({groups})=>groups?.mark===" "?[]:[groups?.item??""]);const notes=end===
-1?"":lines.slice(end+1).join("\n");return[{...issue,period,notes,ticked:new Set(ticked)}]}).toSorted((a,b)=>a.number-b.number)}function tickedAmong(keys,issues){
const ticked=ownReports(issues).at(-1)?.ticked??new Set;return new Set([...keys].filter(key=>ticked.has((0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.P)(key))))}
function writesFor(report,{kind,label},issues){const own=ownReports(issues);const open=own.filter(({state})=>state==="open");const period=(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.
P)(report.period);const found=kind==="rolling"?open[0]:own.find(issue=>issue.period===period);const current=found&&roomBeside(found.notes,report.keys)>=LEAST_ROOM?
found:void 0;const{title}=report;const draft={title,body:reportBody(report,current?.notes??""),labels:[label],assignees:[]};return{write:current?{kind:"change",
number:current.number,change:{title,body:draft.body}}:{kind:"create",draft},close:open.filter(({number})=>number!==current?.number).map(issue=>({number:issue.number,
reason:issue!==found&&(kind==="rolling"||issue.period===period)?"duplicate":"completed"}))}}}),84241:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>plannedJobOf});function plannedJobOf({jobs},jobName){const called=name=>jobs.find(job=>(job.name??job.id)===name)??
jobs.find(job=>(job.name??job.id)===name.replace(/ \([^()]*\)$/,""));return called(jobName)??called(jobName.split(" / ")[0]??jobName)}}),91812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{weeklyReport:()=>weeklyReport});var rules=__webpack_require__(38305);var output_json=__webpack_require__(
76929);;const failures=max=>report=>({...report,failures:firstOf(report.failures,max)});function firstOf(changes,max){const{new:fresh,recurring,resolved}=changes;
return{...changes,...{new:fresh.slice(0,max),recurring:recurring.slice(0,max),resolved:resolved.slice(0,max)}}}const cuts=[{says:"missed reports",apply:report=>({
...report,missed:[]})},{says:"failures beyond 20 of a kind",apply:failures(20)},{says:"incidents and changes of workflows beyond 20",apply:report=>({...report,incidents:report.
incidents.slice(0,20),workflowChanges:report.workflowChanges.slice(0,20)})},{says:"dependencies",apply:({dependencies:_,...report})=>report},{says:"failures bey\
ond 3 of a kind",apply:failures(3)},{says:"flaky jobs, slow steps, incidents and changes of workflows",apply:report=>({...report,flakyJobs:[],slowestSteps:[],incidents:[],
workflowChanges:[]})},{says:"what the monitor did, and gaps beyond 3",apply:report=>({...report,monitor:{...report.monitor,byRule:[],unanswered:[],thresholds:[]},
notMeasured:report.notMeasured.slice(0,3)})},{says:"failures and trend",apply:report=>({...failures(0)(report),trend:[]})},{says:"KPIs, recommendations, actions\
 and gaps",apply:report=>({...report,kpis:[],recommendations:[],actions:[],notMeasured:[]})}];function fitWeekly(report,maxCharacters){return(0,output_json.l4)(
report,cuts,maxCharacters)}var words=__webpack_require__(44474);;function checkActions(memos,checked){const{period,advised,recommended,ticked}=checked;const titles=new Map(
advised.map(({key,title})=>[key,title]));const carried=[...memos].filter(([,{state,seenAt,since}])=>since<=period.to&&(state==="open"||seenAt>=period.to));const kept=carried.
map(([key,memo])=>{const title=titles.get(key);const state=ticked.has(key)||memo.state==="ticked"?"ticked":title===void 0?"gone":"open";return[key,{...memo,title:title??
memo.title,state,seenAt:Math.max(memo.seenAt,period.to)}]});const added=recommended.map(({key,title})=>[key,{title,state:"open",since:period.to,seenAt:period.to}]);
return new Map([...added,...kept])}function actionItemsOf(memos){return[...memos].toSorted(([x,a],[y,b])=>Number(a.state!=="open")-Number(b.state!=="open")||a.since-
b.since||(x<y?-1:1)).map(([key,{title,state,since}])=>({key,title,state,since:(0,words.Ly)(since)}))}var assess_failures=__webpack_require__(41245);var intervals=__webpack_require__(
99466);var model=__webpack_require__(57206);var assess=__webpack_require__(81914);;function lookAt(period,all,question){const{from,to}=period;const runs=new Map(
[...all.runs].filter(([,run])=>run.createdAt<=to));const history={...all,runs};const whole=isSeen(period,all,question.now);const health=(0,assess.X)(history,{...question,
now:to,lookbackDays:(to-from)/model.d_,gaps:[],runsMissing:!whole,suggestThresholds:false});return{period,history,health,failures:failuresIn(history,period,question),
whole}}function failuresIn(history,{from,to},question){const window={now:to,lookbackDays:(to-from)/model.d_,gaps:[]};return(0,assess_failures.assessFailures)({...question,
...window,history,triggeredBy:void 0})}function isSeen({from,to},{covered},now){return(0,intervals.v)({from,to:Math.min(to,now-model.pY)},covered).length===0}function isKnown({
from,to},{covered}){return covered.some(known=>known.from<=from&&known.to>=to)}var weekly_period=__webpack_require__(86950);var threshold_advice=__webpack_require__(
55805);var redact=__webpack_require__(76512);;function failureChangesOf({window,counts,groups},both){const seen=new Set(groups.map(({fingerprint})=>fingerprint));
const isNew=({firstSeen})=>firstSeen>=window.from;return{new:groups.filter(isNew).map(weeklyFailureOf),recurring:groups.filter(group=>!isNew(group)).map(weeklyFailureOf),
resolved:both.groups.filter(({fingerprint,state})=>state==="over"&&!seen.has(fingerprint)).map(weeklyFailureOf),jobs:counts.failedJobs,read:counts.read}}function weeklyFailureOf(group){
const{fingerprint,category,rule,line,state,count,jobs,workflows}=group;return{...{fingerprint,category,state,count},...rule!==void 0&&{rule},...line!==void 0&&{
line:(0,redact.E)(line)},...{job:jobs[0]??"",workflow:workflows[0]??""},...{firstSeen:group.firstSeen,lastSeen:group.lastSeen},url:group.occurrences[0]?.url??""}}
var workflow_runs=__webpack_require__(51089);;function incidentsIn({period,history},question){const{from,to}=period;const counted={...question,now:to};return(0,
workflow_runs.A)(history,counted,(0,workflow_runs.x)(history,to,from-(to-from))).flatMap(({workflow,stretches})=>stretches.filter(({until})=>until===void 0||until>=
from).map(stretch=>({workflow:workflow.name,id:workflow.id,stretch}))).toSorted((a,b)=>Number(b.stretch.until===void 0)-Number(a.stretch.until===void 0)||lengthOf(
b.stretch,to)-lengthOf(a.stretch,to)||a.id-b.id).map(({workflow,stretch})=>incidentOf(workflow,stretch,{to,...question}))}function incidentOf(workflow,stretch,{
to,repositoryUrl}){const{branch,since,until,failedRuns,firstRun}=stretch;return{...{workflow,branch,since:(0,words.Ly)(since)},...until!==void 0&&{until:(0,words.
Ly)(until)},seconds:lengthOf(stretch,to),failedRuns,url:`${repositoryUrl}/actions/runs/${firstRun.id}`}}function lengthOf({since,until},to){return Math.max(0,(until??
to)-since)};function lostTimeOf(cost2,previous){const{currency,total,failures:failures2,reruns,superseded}=cost2;return{...{currency,total,failures:failures2,reruns,
superseded},lost:lostOf(cost2),...previous&&{previous}}}function lostOf({failures:failures2,reruns,superseded}){const sum=of=>of(failures2)+of(reruns)+of(superseded);
return{jobs:sum(({jobs})=>jobs),minutes:sum(({minutes})=>minutes),price:Math.round(sum(({price})=>price)*1e6)/1e6}}var alert_findings=__webpack_require__(12584);
var incident=__webpack_require__(82865);var false_positives=__webpack_require__(52121);;const ANSWER=3*model.d_;function monitorReviewOf({period,history,health},better){
const{from,to}=period;const raised=[...history.raised.values()].filter(({at})=>at>=from&&at<=to);return{alerts:raised.length,byRule:[...Map.groupBy(raised,({rule})=>rule)].
map(([rule,{length:alerts}])=>({rule,alerts})).toSorted((a,b)=>b.alerts-a.alerts||(a.rule<b.rule?-1:1)),falsePositives:(0,false_positives.e)(history,{from,to}),
detection:health.signs.detection,unanswered:health.alerts.flatMap(alert=>unanswered(alert,history,to)),thresholds:better.flatMap(adviceOf)}}function unanswered(alert,{
raised,incidents},to){const{rule,severity,message:message2,url,key}=alert;const at=raised.get(key)?.at??to;const taken=incidents.incidents.get((0,incident.Qq)((0,
alert_findings.et)(alert)))?.acknowledgedAt;if(severity==="info"||to-at<ANSWER||taken!==void 0)return[];return[{rule,severity,message:message2,...url!==void 0&&
{url},raisedAt:(0,words.Ly)(at),ageSeconds:to-at}]}function adviceOf({rule,title,unit,current,candidates,suggestion}){const suggested=candidates.find(({threshold})=>threshold===
suggestion);return suggested?[{rule,title,unit,current,suggested}]:[]}var coverage_vitals=__webpack_require__(988);var failed_jobs=__webpack_require__(1659);var pattern=__webpack_require__(
41057);var feedback=__webpack_require__(7168);var recovery=__webpack_require__(3856);var vitals=__webpack_require__(18116);var figures=__webpack_require__(42303);
var kpis=__webpack_require__(44148);;function keyFiguresOf({runs,stretches,coverage},scene,targets){const{history,from,thresholds}=scene;const overall=(0,vitals.
XE)(runs,stretches,scene);const signs={feedback:{firstRed:(0,feedback.h)(runs.filter(({createdAt})=>createdAt>=from),history)},detection:(0,recovery.PT)(history.
raised,scene)};const measured={...scene,overall,signs,coverage,runs,stretches,minRuns:thresholds.minRuns};return{overall,kpis:(0,kpis.N)((0,figures.h)(measured,
targets),targets)}}var cost=__webpack_require__(89072);var executions=__webpack_require__(45160);var executions_by_job=__webpack_require__(86686);;function figuresIn({
health,failures:failures2}){const{overall,kpis:kpis2,signs}=health;return{overall,kpis:kpis2,cost:signs.cost,patterns:failures2.patterns}}function figuresAt({from,
to},all,question){const{settings}=question;const history={...all,runs:new Map([...all.runs].filter(([,run])=>run.createdAt<=to))};const scene={...question,history,
now:to,from,previousFrom:from-(to-from)};const groups=(0,workflow_runs.A)(history,{...question,now:to},(0,workflow_runs.x)(history,to,scene.previousFrom));const runs=groups.
flatMap(group=>group.runs);const stretches=groups.flatMap(group=>group.stretches);const inWindow=runs.filter(({createdAt})=>createdAt>=from);const coverage=(0,coverage_vitals.
Y)(history.coverage,{now:to,lookback:to-from});const jobs=(0,executions_by_job.GX)((0,executions.t)(inWindow,history));return{...keyFiguresOf({runs,stretches,coverage},
scene,settings.targets),cost:(0,cost.h)((0,cost.j)(jobs,runs,scene,settings.tariff),settings.tariff.currency),patterns:patternsOf(inWindow,history)}}function patternsOf(runs,history){
const findings=(0,failed_jobs.lA)(runs,history).flatMap(({job})=>history.findings.get(job.id)??[]);const counted=Map.groupBy(findings,pattern.I);return Object.fromEntries(
pattern.q.map(pattern2=>[pattern2,counted.get(pattern2)?.length??0]))}var rate=__webpack_require__(6097);;function pointOf(period,{overall,kpis:kpis2,cost:cost2,
patterns},{calendar,now}){const{final}=overall.successRate;const{total,good}=overall.onDefaultBranch.final;const{previous:_,changePercent:__,...duration}=overall.
duration;const judged=kpis2.flatMap(({id:id2,value,state,of})=>value!==void 0&&(state==="met"||state==="missed")?[[id2,{value,count:of.count}]]:[]);return{...{kind:calendar.
kind,period,seenAt:now},...{runs:overall.runs,passed:final.good,decided:final.total,duration},criticalFailures:total-good,incidents:overall.recovery.closed+overall.
recovery.open.length,lost:lostOf(cost2),patterns,kpis:Object.fromEntries(judged)}}function summaryOf({runs,passed,decided,duration,criticalFailures}){const{count,
meanSeconds}=duration;return{runs,successRate:(0,rate.M)(passed,decided),build:{count,...meanSeconds!==void 0&&{meanSeconds}},criticalFailures}}function trendPeriodOf(point){
const{period,runs,passed,decided,duration,criticalFailures,incidents,lost:lost2,patterns}=point;const{p50Seconds,p95Seconds}=duration;return{...{...daysOf(period),
runs,final:(0,rate.M)(passed,decided)},...p50Seconds!==void 0&&{p50Seconds},...p95Seconds!==void 0&&{p95Seconds},...{criticalFailures,incidents,lostMinutes:lost2.
minutes,patterns}}}function daysOf({firstDay,lastDay}){return{firstDay:(0,words._$)(firstDay*model.d_),lastDay:(0,words._$)(lastDay*model.d_)}};function pointAt(period,history,question,from){
const remembered=history.periods.get((0,weekly_period.Tk)(question.calendar,period));if(remembered&&from==="memory")return remembered;if(!isKnown(period,history))
return remembered;return pointOf(period,figuresAt(period,history,question),question)};const INTERRUPTION=20;const BLOCKED=1e4;function perPeriod(kind){return`a ${kind}`}
function minutesInWords(minutes){return(0,words.l5)(Math.max(1,Math.round(minutes))*model.pY)}function sparedMinutes(minutes,{lost:lost2}){const{total,currency}=lost2;
const whole=Math.round(minutes);const price=total.minutes===0?0:Math.round(whole*total.price*100/total.minutes)/100;const money=price>0?` (${price.toFixed(2)} ${currency}\
)`:"";return{gain:{minutes:whole,...price>0&&{price}},words:`about ${minutesInWords(minutes)} of runners${money}`}}function workflowNameIn({workflows},id2){return workflows.
find(workflow=>workflow.id===id2)?.name??`workflow ${id2}`}function workflowKeyIn({workflows},id2){return workflows.find(workflow=>workflow.id===id2)?.path??`${id2}`}
;function failureAdvice({failures:failures2,kind,health,still}){return[...failures2.new,...failures2.recurring].filter(({fingerprint})=>still.failing.has(fingerprint)).
filter(failure=>failure.state==="failing-on-default-branch"||failure.state==="failing"&&failure.count>1&&!isOfFlakyJob(failure,health)).map(failure=>{const{fingerprint,
line,job,workflow,state,count,url}=failure;const standing=state==="failing-on-default-branch";const what=line===void 0?"":`: ${line}`;return{recommendation:{key:`\
failure ${fingerprint}`,title:standing?`Get ${health.defaultBranch} green again: ${job} in ${workflow} fails${what}`:`Mend ${job} in ${workflow}, which keeps fa\
iling${what}`,evidence:seenInWords(failure),gain:{failures:count,says:`${(0,words.K4)(count,"failed job")} fewer ${perPeriod(kind)}`},url},weight:(standing?BLOCKED:
0)+count*INTERRUPTION}})}function isOfFlakyJob({job,workflow},health){return health.signs.flakyJobs.some(flaky2=>flaky2.state==="flaky"&&(flaky2.job===job||flaky2.
job===(0,executions_by_job.ar)(job))&&workflowNameIn(health,flaky2.workflowId)===workflow)}function seenInWords({count,firstSeen,lastSeen}){const day=iso=>iso.slice(
0,10);return`${(0,words.K4)(count,"failed job")} of this cause, first seen ${day(firstSeen)}, last ${day(lastSeen)}`}function flakyAdvice({health,share,kind,lost:lost2}){
return health.signs.flakyJobs.filter(({state})=>state==="flaky").map(flaky2=>{const{workflowId,job,flakes,lostMinutes,url}=flaky2;const failures2=Math.max(1,Math.
round(flakes*share));const minutes=lostMinutes*share;const spared=sparedMinutes(minutes,{lost:lost2});return{recommendation:{key:`flaky ${workflowKeyIn(health,workflowId)}\
 ${job}`,title:`Make ${job} in ${workflowNameIn(health,workflowId)} reliable, or set it apart`,evidence:flakesInWords(flaky2),gain:{...spared.gain,failures:failures2,
says:`${spared.words} and ${(0,words.K4)(failures2,"false failure")} fewer ${perPeriod(kind)}`},url},weight:minutes+failures2*INTERRUPTION}})}function flakesInWords({
percent,executions:executions2,flakes,flakyCommits}){const chance=percent===void 0?"":` (${(0,words.md)(percent)} of ${(0,words.oh)(executions2)})`;return`${(0,
words.K4)(flakes,"execution")} failed and passed at the same commit${chance}, at ${(0,words.K4)(flakyCommits,"commit")}`}function slowAdvice({health,kind,lost:lost2}){
return health.signs.slowdowns.map(slow2=>{const{workflowId,job,step,beforeSeconds,afterSeconds,compareUrl}=slow2;const minutes=(afterSeconds-beforeSeconds)/model.
pY*executionsOf(slow2,health);const spared=sparedMinutes(minutes,{lost:lost2});const where=step?`, in step ${step.name}`:"";return{recommendation:{key:`slower ${workflowKeyIn(
health,workflowId)} ${job} ${slow2.since}`,title:`Find what slowed ${job} in ${workflowNameIn(health,workflowId)} down${where}`,evidence:`median ${(0,words.l5)(
afterSeconds)} of ${(0,words.oh)(slow2.samplesAfter)} since ${slow2.since.slice(0,10)}, ${(0,words.l5)(beforeSeconds)} of ${(0,words.oh)(slow2.samplesBefore)} b\
efore`,gain:{...spared.gain,says:`${spared.words} fewer ${perPeriod(kind)}, and ${(0,words.l5)(afterSeconds-beforeSeconds)} less to wait each time`},url:compareUrl},
weight:minutes}})}function executionsOf({workflowId,job},{signs}){return signs.jobs.find(one=>one.workflowId===workflowId&&one.name===job)?.executions??0};const MIN_MINUTES=10;
const MIN_PERCENT=2;function supersededAdvice({lost:lost2,kind}){const{superseded,total,currency}=lost2;const percent=total.minutes===0?0:100*superseded.minutes/
total.minutes;if(superseded.minutes<MIN_MINUTES||percent<MIN_PERCENT)return[];const price=superseded.price>0?` (${superseded.price.toFixed(2)} ${currency})`:"";
return[{recommendation:{key:"superseded",title:"Cancel runs that a newer push replaces: `concurrency` with `cancel-in-progress`",evidence:`${(0,words.K4)(superseded.
jobs,"job")} ran on for nothing, ${(0,words.md)(percent)} of ${(0,words.oh)(total.minutes)} minutes`,gain:{minutes:superseded.minutes,...superseded.price>0&&{price:superseded.
price},says:`up to ${minutesInWords(superseded.minutes)} of runners${price} fewer ${perPeriod(kind)}`}},weight:superseded.minutes}]}function thresholdAdvice({monitor,
share}){return monitor.thresholds.map(({rule,unit,current,suggested})=>{const alerts=Math.max(0,current.raised-suggested.raised);const falseAlarms=Math.max(0,(current.
falseAlarms??0)-(suggested.falseAlarms??0));return{recommendation:{key:`threshold ${rule}`,title:`Set ${rule} to ${suggested.threshold} ${unit}`,evidence:`repla\
yed on what is remembered, it would have raised ${(0,words.K4)(suggested.raised,"alert")} instead of ${(0,words.oh)(current.raised)}`,gain:{alerts,says:`${(0,words.
K4)(falseAlarms,"false alarm")} fewer in the same time`}},weight:falseAlarms*share*INTERRUPTION}})};function dependencyAdvice({health}){const packages=(health.dependencies?.
vulnerabilities?.packages??[]).filter(({scope,severity,fixedIn})=>scope==="runtime"&&(severity==="critical"||severity==="high")&&fixedIn!==void 0);return packages.
map(({name,ecosystem,severity,alerts,fixedIn="",since,url})=>({recommendation:{key:`vulnerable ${ecosystem} ${name}`,title:`Update ${name} to ${fixedIn} or late\
r`,evidence:`${(0,words.K4)(alerts,"open alert")}, the worst ${severity}, since ${since.slice(0,10)}`,gain:{alerts,says:`${(0,words.K4)(alerts,"vulnerability","\
vulnerabilities")} fewer`},url},weight:(severity==="critical"?10:5)*INTERRUPTION+alerts}))}function scheduleAdvice({health,still}){return health.signs.schedules.
filter(({weight,path})=>weight==="alarm"&&still.dead.has(path)).map(({path,name,says,url})=>({recommendation:{key:`schedule ${path}`,title:`Revive the schedule \
of ${name}`,evidence:says,gain:{says:"what it does is done again, and somebody hears when it fails"},url},weight:BLOCKED/2}))}function deprecationAdvice({health,
kind}){return health.signs.deprecations.map(({id:id2,title,advice,jobs,workflowIds,url})=>({recommendation:{key:`deprecation ${id2}`,title:`${title}: ${advice}`,
evidence:`warned of in ${(0,words.K4)(jobs,"job")} of ${(0,words.K4)(workflowIds.length,"workflow")}`,gain:{failures:jobs,says:`${(0,words.K4)(jobs,"job")} ${perPeriod(
kind)} that will not fail when it is taken away`},url},weight:INTERRUPTION+jobs/10}))};const MAX_RECOMMENDATIONS=3;const makers=[failureAdvice,scheduleAdvice,dependencyAdvice,
flakyAdvice,slowAdvice,supersededAdvice,deprecationAdvice,thresholdAdvice];function adviceOn(it){return makers.flatMap(make=>make(it)).toSorted((a,b)=>b.weight-
a.weight||(a.recommendation.key<b.recommendation.key?-1:1))}function recommendationsOf(advice,ticked){return advice.map(({recommendation})=>recommendation).filter(
({key})=>!ticked.has(key)).slice(0,MAX_RECOMMENDATIONS)};const MAX_STEPS=5;function slowestStepsOf({signs,workflows}){const names2=new Map(workflows.map(({id:id2,
name})=>[id2,name]));return signs.jobs.flatMap(job=>job.steps.map(step=>({...step,workflow:names2.get(job.workflowId)??"",job:job.name}))).filter(({duration})=>duration.
p50Seconds!==void 0).toSorted((a,b)=>(b.duration.p50Seconds??0)-(a.duration.p50Seconds??0)||b.duration.count-a.duration.count||(`${a.workflow} ${a.job} ${a.name}`<
`${b.workflow} ${b.job} ${b.name}`?-1:1)).slice(0,MAX_STEPS)}var schedule_vitals=__webpack_require__(26558);;function stillSo({from},history,question){const{now,
repositoryUrl}=question;const{groups}=failuresIn(history,{from,to:now},question);const schedules=(0,schedule_vitals.Q)({history,repositoryUrl,now},question);return{
failing:new Set(groups.flatMap(({state,fingerprint})=>state==="over"?[]:[fingerprint])),dead:new Set(schedules.flatMap(({weight,path})=>weight==="alarm"?[path]:
[]))}}var durations=__webpack_require__(44878);;function weeklyKpisOf(kpis2,before,earlier){return kpis2.map(kpi=>{const{previous:_,trend:__,windows:___,...rest}=kpi;
const previous=before?.kpis[kpi.id];const usual=usualOf(earlier.flatMap(({kpis:kpis3})=>kpis3[kpi.id]??[]));const judged=kpi.value!==void 0&&(kpi.state==="met"||
kpi.state==="missed");return{...rest,...judged&&previous&&{previous,trend:trendFrom(kpi,previous.value)},...judged&&usual&&{usual,usualTrend:trendFrom(kpi,usual.
value)}}})}function trendFrom({value=0,target},before){return(0,kpis.R)(value,before,target.is)}function usualOf(points){const value=(0,durations.Y)(points.map(
point=>point.value).toSorted((a,b)=>a-b),50);return value===void 0?void 0:{value,periods:points.length}}var workflow_changes=__webpack_require__(53606);;const EARLIER=8;
const MAX_FLAKY=5;function reportOn(period,history,context){const look=lookAt(period,history,context);const[last,...others]=(0,weekly_period.sm)(context.calendar,
period,1+EARLIER);const before=last&&pointAt(last,history,context,"fresh");const earlier=others.flatMap(one=>pointAt(one,history,context,"memory")??[]);const point=pointOf(
period,figuresIn(look),context);const{health}=look;const both=failuresIn(look.history,{from:last?.from??period.from,to:period.to},context);const parts={failures:failureChangesOf(
look.failures,both),lost:lostTimeOf(health.signs.cost,before?.lost),monitor:monitorReviewOf(look,betterThresholds(look,context))};const share=shareOf(period,history);
const still=stillSo(period,history,context);const advice=adviceOn({...parts,kind:context.calendar.kind,health,share,still});const recommendations=recommendationsOf(
advice,context.ticked);const report={...headOf(look,context),summary:{...summaryOf(point),...before&&{previous:summaryOf(before)}},kpis:weeklyKpisOf(health.kpis,
before,earlier),trend:trendOf([point,...before?[before]:[],...earlier]),incidents:incidentsIn(look,context),flakyJobs:health.signs.flakyJobs.filter(({state})=>state!==
"steady").slice(0,MAX_FLAKY),slowestSteps:slowestStepsOf(health),...parts,...health.dependencies&&{dependencies:health.dependencies},workflowChanges:(0,workflow_changes.
i)(period,context.workflowCommits,context),recommendations,quiet:isQuiet(look,recommendations),notMeasured:[...context.gaps,...health.notMeasured,...unknownOf(look,
before,earlier.length)]};return{report,point,advised:advice.map(({recommendation})=>recommendation)}}function trendOf(points){const oldest=points.findLastIndex(
({runs})=>runs>0);return points.slice(0,Math.max(0,oldest)+1).toReversed().map(trendPeriodOf)}function headOf({period,health,whole},{calendar,now,repository,repositoryUrl}){
return{schemaVersion:1,mode:"weekly-report",repository,repositoryUrl,defaultBranch:health.defaultBranch,generatedAt:(0,words.Ly)(now),period:{kind:calendar.kind,
...daysOf(period),timezone:calendar.zone.name,from:(0,words.Ly)(period.from),to:(0,words.Ly)(period.to)},status:health.status,...!whole&&{partial:true}}}function betterThresholds({
period:{from,to},history},context){return(0,threshold_advice.G)({...context,history,now:to,lookbackDays:(to-from)/model.d_})}function shareOf({from,to},{covered}){
const reach=covered.findLast(known=>known.from<=to)?.from??from;return Math.min(1,(to-from)/Math.max(1,to-Math.min(from,reach)))}function isQuiet({health,whole},recommendations){
const{overall,alerts}=health;const{good,total}=overall.onDefaultBranch.final;const red=overall.recovery.closed+overall.recovery.open.length;const alarms=alerts.
filter(({severity})=>severity!=="info").length;return whole&&good===total&&red===0&&alarms===0&&recommendations.length===0}function unknownOf({whole,period},before,known){
const{firstDay,lastDay}=daysOf(period);const days=firstDay===lastDay?firstDay:`${firstDay} to ${lastDay}`;const why="Neither its runs nor a report of it are rem\
embered; with every report more becomes known.";const gaps2=[!whole&&{what:`Some runs of ${days}`,why:"Not all of them could be listed: counts may be too low."},
!before&&{what:"The period before",why},known<EARLIER&&{what:`${(0,words.K4)(EARLIER-known,"period")} of the ${EARLIER} before that`,why:why.replace("its runs",
"their runs").replace("of it","of them")}];return gaps2.filter(gap=>gap!==false)};const MAX_SILENCE=12;const MAX_MISSED=3;function assessWeekly(history,context){
const{calendar,now,ticked}=context;const period=(0,weekly_period.uI)(calendar,now);const missed2=missedBefore(period,calendar,history);const{report,point,advised}=reportOn(
period,history,withTicked(period,history,context));const others=missed2.map(one=>({period:one,...reportOn(one,history,context)}));const actions2=checkActions(history.
actions,{period,advised,recommended:report.recommendations,ticked});const items=actionItemsOf(actions2);const points=[{period,point},...others];return{report:{...report,
quiet:report.quiet&&others.length===0&&items.every(({state})=>state!=="open"),actions:items,missed:others.map(({report:{dependencies:_,partial:__,...missed3}})=>missed3)},
learnt:{periods:new Map(points.map(({period:period2,point:point2})=>[(0,weekly_period.Tk)(calendar,period2),point2])),actions:actions2}}}function withTicked({to},{
actions:actions2},context){const before=[...actions2].filter(([,{state,seenAt}])=>state==="ticked"&&seenAt>=to);return{...context,ticked:context.ticked.union(new Set(
before.map(([key])=>key)))}}function missedBefore(period,calendar,history){const isReported=one=>history.periods.has((0,weekly_period.Tk)(calendar,one));const earlier=(0,
weekly_period.sm)(calendar,period,MAX_SILENCE);const last=earlier.findIndex(isReported);return earlier.slice(0,Math.max(0,last)).filter(one=>isKnown(one,history)).
slice(0,MAX_MISSED)}var report_issue=__webpack_require__(73515);var message=__webpack_require__(14912);;function periodInWords({kind,firstDay,lastDay}){const[first,
last]=[partsOf(firstDay),partsOf(lastDay)];switch(kind){case"day":return`${first.day} ${first.month} ${first.year}`;case"week":{const year=first.year===last.year?
"":` ${first.year}`;const month=first.month===last.month?"":` ${first.month}${year}`;const from=`${first.day}${month}`;return`Week of ${from} to ${last.day} ${last.
month} ${last.year}`}case"month":return`${first.month} ${first.year}`;case"quarter":return`${first.month} to ${last.month} ${last.year}`}}const thisPeriod={day:"\
This day",week:"This week",month:"This month",quarter:"This quarter"};const periodBefore={day:"Day before",week:"Week before",month:"Month before",quarter:"Quar\
ter before"};const months=[...["January","February","March","April","May","June","July"],...["August","September","October","November","December"]];function partsOf(date){
const[year="",month="",day=""]=date.split("-");return{year,month:months[Number(month)-1]??month,day:Number(day)}}function headlineOf(report,nameOf){const{summary:summary2,
quiet,partial}=report;const when=periodInWords(report.period);if(summary2.runs===0)return`${when}: no run`;const{percent,total}=summary2.successRate;const runs=total===
1?"run":"runs";const rate2=percent===void 0?"no run passed or failed":`${(0,words.Lx)(summary2.successRate)} ${runs} passed`;if(quiet)return`${when}: quiet. ${rate2}\
, nothing to do.`;return`${when}: ${rate2}${stillRed(report,nameOf)}${partial?" (not all runs could be read)":""}`}function stillRed({incidents},nameOf){const red=[
...new Set(incidents.flatMap(({workflow,until})=>until===void 0?[workflow]:[]))];if(red.length===0)return"";const names2=red.length>2?(0,words.K4)(red.length,"w\
orkflow"):red.map(nameOf).join(" and ");return`, ${names2} ${red.length>1?"are":"is"} red`};const severities={unhealthy:"critical",degraded:"warning",healthy:"i\
nfo",unknown:"info"};function weeklyMessage(report,links){const{period,repository,status,quiet}=report;const key=(0,message.fw)(`report/${period.kind}/${period.
firstDay}/${period.timezone}`);return{kind:"report",severity:severities[status],repository,headline:headlineOf(report,name=>name),topic:periodInWords(period),...!quiet&&
{summary:weekly_message_summaryOf(report)},broke:quiet?[]:todo(report),suspects:[],fields:quiet?[]:fieldsOf(report),links,at:report.generatedAt,idempotencyKey:key,
threadKey:key}}function weekly_message_summaryOf({failures:failures2,incidents,missed:missed2}){const{new:fresh,recurring,resolved}=failures2;const sentences=[`${(0,
words.K4)(fresh.length,"new cause")} of failure, ${(0,words.oh)(recurring.length)} again, ${(0,words.oh)(resolved.length)} resolved.`,`The default branch was re\
d ${(0,words.K4)(incidents.length,"time")}.`,missed2.length>0?`${(0,words.K4)(missed2.length,"report")} before this one ${missed2.length===1?"was":"were"} misse\
d.`:""];return sentences.filter(Boolean).join(" ")}function todo({recommendations,actions:actions2}){const keys=new Set(recommendations.map(({key})=>key));const open=actions2.
filter(({key,state})=>state==="open"&&!keys.has(key));return[...recommendations.map(({title,gain,url})=>({text:`${title} \u2013 ${gain.says}`,...url!==void 0&&{
url}})),...open.map(({title,since})=>({text:`${title} \u2013 open since ${since.slice(0,10)}`}))]}function fieldsOf({summary:summary2,lost:lost2}){const{runs,successRate,
build,criticalFailures}=summary2;return[{name:"Runs",value:(0,words.oh)(runs)},{name:"Success rate",value:(0,words.Lx)(successRate)},...build.meanSeconds===void 0?
[]:[{name:"Average build time",value:`${(0,words.l5)(build.meanSeconds)} of ${(0,words.oh)(build.count)}`}],{name:"Critical failures",value:(0,words.oh)(criticalFailures)},
...lost2.total.minutes===0?[]:[{name:"Time lost",value:`${(0,words.l5)(lost2.lost.minutes*model.pY)} of ${(0,words.l5)(lost2.total.minutes*model.pY)}`}]]}var fit=__webpack_require__(
19051);var html_text=__webpack_require__(12463);;const WIDTH=640;const HEIGHT=200;const LEFT=36;const BOTTOM=22;const TOP=14;function toBarChart({title,x,y,values}){
const height=HEIGHT-TOP-BOTTOM;const step=(WIDTH-LEFT)/Math.max(1,values.length);const bars=values.map((value,i)=>{const middle=LEFT+step*(i+.5);const mark2=`<t\
ext x="${round(middle)}" y="${HEIGHT-6}" text-anchor="middle">${(0,html_text.e)(x[i]??"")}</text>`;if(value===void 0)return mark2;const share=Math.min(1,Math.max(
0,(value-y.from)/(y.to-y.from||1)));const top=TOP+height*(1-share);return`<rect class="bar" x="${round(middle-step*.32)}" y="${round(top)}" width="${round(step*
.64)}" height="${round(height*share)}" rx="2"/><text x="${round(middle)}" y="${round(top-3)}" text-anchor="middle">${round(value)}</text>${mark2}`});return`<svg\
 viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,html_text.e)(inWords(title,x,y,values))}"><line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${HEIGHT-
BOTTOM}" y2="${HEIGHT-BOTTOM}"/><text x="0" y="${TOP}">${(0,html_text.e)(`${y.to}`)}</text><text x="0" y="${HEIGHT-BOTTOM}">${(0,html_text.e)(`${y.from}`)}</tex\
t>${bars.join("")}</svg>`}function inWords(title,x,y,values){const told=values.map((value,i)=>`${x[i]??""}: ${value===void 0?"none":round(value)}`);return`${title}\
, ${y.title}. ${told.join(", ")}`}function round(value){return Math.round(value*10)/10};const style=`:root{color-scheme:light dark;--page:light-dark(#f6f7f9,#0e\
1116);--card:light-dark(#fff,#171b22);--line:light-dark(#d9dee5,#2b323c);--text:light-dark(#1b2230,#e4e8ee);--soft:light-dark(#566072,#9aa6b6);--link:light-dark\
(#0a58c2,#7db4ff);--good:light-dark(#12743a,#4cc77b);--bad:light-dark(#b4232c,#ff7b80);--warning:light-dark(#8a5a00,#e6b34a);--neutral:light-dark(#8a94a3,#6b768\
6)}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 3rem}
header{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--neutral);border-radius:8px;padding:1rem 1.25rem;margin-bottom:1.25rem}
header.good{border-left-color:var(--good)}header.bad{border-left-color:var(--bad)}header.warning{border-left-color:var(--warning)}
h1{margin:0;font-size:1.35rem;line-height:1.3}
header p{margin:.35rem 0 0;color:var(--soft)}
h2{margin:1.75rem 0 .6rem;font-size:1.1rem}
p{margin:.6rem 0}
a{color:var(--link)}
ul{margin:.6rem 0;padding-left:1.25rem}
li{margin:.35rem 0}
ul.check{list-style:none;padding-left:0}
ul.check li{display:flex;gap:.55rem}
.mark{display:inline-block;min-width:1.1em;font-weight:700;text-align:center}
.mark.good{color:var(--good)}.mark.bad{color:var(--bad)}.mark.warning{color:var(--warning)}.mark.note{color:var(--link)}.mark.neutral{color:var(--soft)}
.table{overflow-x:auto;margin:.6rem 0;background:var(--card);border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%;font-size:.92em}
th,td{min-width:5.5rem;padding:.4rem .7rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600;white-space:nowrap}
th.right,td.right{text-align:right;font-variant-numeric:tabular-nums}
details{margin:.6rem 0;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.55rem .9rem}
details .table{border:0;border-radius:0}
summary{cursor:pointer;font-weight:600}
pre{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.75rem;font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consol\
as,monospace;white-space:pre-wrap}
figure{margin:.6rem 0;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.75rem}
figcaption{font-weight:600;margin-bottom:.4rem}
figure{overflow-x:auto;direction:rtl}
figure>*{direction:ltr}
svg{display:block;width:100%;min-width:26rem;height:auto;max-height:15rem}
svg .bar{fill:var(--good)}
svg .axis{stroke:var(--line)}
svg text{fill:var(--soft);font:11px sans-serif}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
footer{margin-top:2rem;color:var(--soft);font-size:.9em}
@media print{body{background:#fff;color:#000}details>*{display:block}header,.table,details,figure{break-inside:avoid}}
`;const styleHash="sha256-2FekepjtVRj3eKQfQQ8gdxihrceI5rkwrnBXscaVYW8=";;const toneWords={good:"healthy",bad:"unhealthy",warning:"degraded",neutral:"unknown"};function toHtml({
tone,title,blocks},{repository,generatedAt}){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${(0,html_text.e)(`${repository}: ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="${tone}">
<h1>${(0,html_text.e)(title)}</h1>
<p>${(0,html_text.e)(repository)} \xB7 ${toneWords[tone]} \xB7 made ${(0,html_text.e)(`${generatedAt.slice(0,16).replace("T"," ")} UTC`)}</p>
</header>
${blocks.map(html).join("\n")}
</main>
</body>
</html>
`}function html(block){switch(block.kind){case"paragraph":return`<p>${inlines(block.content)}</p>`;case"heading":return`<h2>${(0,html_text.e)(block.text)}</h2>`;case"\
list":return`<ul>
${block.items.map(item=>`<li>${inlines(item)}</li>`).join("\n")}
</ul>`;case"checklist":return checklist(block);case"table":return table(block);case"chart":return`<figure tabindex="0">
<figcaption>${(0,html_text.e)(`${block.title}, ${block.y.title}`)}</figcaption>
${toBarChart(block)}
</figure>`;case"code":return`<pre>${(0,html_text.e)(block.text)}</pre>`;case"details":return`<details>
<summary>${(0,html_text.e)(block.summary)}</summary>
${block.blocks.map(html).join("\n")}
</details>`}}function checklist({items,ticked=[]}){const rows=items.map((item,i)=>{const mark2=ticked[i]?'<span role="img" aria-label="done">\u2611</span>':'<sp\
an role="img" aria-label="open">\u2610</span>';return`<li>${mark2}<span>${inlines(item)}</span></li>`});return`<ul class="check">
${rows.join("\n")}
</ul>`}function table({head,align,rows}){const side=i=>align[i]==="right"?' class="right"':"";const heads=head.map((text,i)=>`<th scope="col"${side(i)}>${(0,html_text.
e)(text)}</th>`).join("");const body=rows.map(row=>`<tr>${row.map((cell,i)=>`<td${side(i)}>${inlines(cell)}</td>`).join("")}</tr>`);return`<div class="table" ta\
bindex="0" role="group" aria-label="${(0,html_text.e)(head.join(", "))}"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`}function inlines(content){return content.map(inline).join("").trim()}const marks={"\u{1F534}":mark("bad","\u2715","critical"),"\u{1F7E0}":mark("\
bad","\u2715","missed"),"\u{1F7E1}":mark("warning","!","warning"),"\u{1F535}":mark("note","i","note"),"\u{1F7E2}":mark("good","\u2713","met"),"\u26AA":mark("neu\
tral","\u2013","neither")};function mark(tone,sign,word){return`<span class="mark ${tone}" role="img" aria-label="${word}">${sign}</span>`}function inline(given){
if(typeof given==="string")return(0,html_text.e)(given);if("mark"in given)return marks[given.mark];if("strong"in given)return`<strong>${(0,html_text.e)(given.strong)}\
</strong>`;return`<a href="${(0,html_text.e)(given.href)}">${(0,html_text.e)(given.text)}</a>`}var markdown=__webpack_require__(43419);var render_document=__webpack_require__(
5523);var gaps=__webpack_require__(49747);var names=__webpack_require__(44172);var render_table=__webpack_require__(2236);var tones=__webpack_require__(67449);var literal=__webpack_require__(
81091);var render_marks=__webpack_require__(46834);;const MAX_ROWS=10;const MAX_LINE=100;function weeklyFailures({failures:failures2,repositoryUrl}){const{new:fresh,
recurring,resolved}=failures2;if(failures2.jobs===0&&resolved.length===0)return[];const columns=[{head:"Cause",cell:({line,category,url})=>(0,render_document.n)(
(0,literal.Jj)(line??category,MAX_LINE),url,repositoryUrl)},{head:"Job",cell:({job,workflow})=>`${(0,names.EU)(job)} in ${(0,names.EU)(workflow)}`},{head:"Faile\
d jobs",align:"right",cell:({count})=>(0,words.oh)(count)},{head:"First seen",cell:({firstSeen})=>(0,names.nR)(firstSeen)},{head:"Now",cell:({state})=>(0,render_marks.
lU)(state)}];const table2=(title,some)=>some.length===0?[]:(0,render_table.TM)(`${title}: ${(0,words.K4)(some.length,"cause")}`,(0,render_table.HX)(some,columns,
{max:MAX_ROWS,of:"cause"}));return[{kind:"heading",text:"Failures"},{kind:"paragraph",content:[basis(failures2)]},...table2("New",fresh),...table2("Recurring",recurring),
...table2("Resolved",resolved)]}function basis({new:fresh,recurring,resolved,jobs,read}){return`${(0,words.K4)(jobs,"failed job")}, ${(0,words.K4)(read,"log")} \
read: ${(0,words.oh)(fresh.length)} new, ${(0,words.oh)(recurring.length)} recurring and ${(0,words.K4)(resolved.length,"resolved cause")}.`}function weeklyIncidents({
incidents,repositoryUrl}){if(incidents.length===0)return[];const open=incidents.filter(({until})=>until===void 0).length;const columns=[{head:"Red",cell:({workflow,
branch,url})=>[(0,render_document.n)((0,names.EU)(workflow),url,repositoryUrl),` on ${(0,names.EU)(branch)}`]},{head:"From",cell:({since})=>(0,names.nR)(since)},
{head:"Until",cell:({until})=>until===void 0?"\u{1F534} lasts":(0,names.nR)(until)},{head:"For",align:"right",cell:({seconds})=>(0,words.l5)(seconds)},{head:"Fa\
iled runs",align:"right",cell:({failedRuns})=>(0,words.oh)(failedRuns)}];return(0,render_table.TM)(`Incidents: ${(0,words.K4)(incidents.length,"time")} red, ${(0,
words.oh)(open)} of them still`,(0,render_table.HX)(incidents,columns,{max:MAX_ROWS,of:"incident"}))}var kpi_words=__webpack_require__(99009);;function weeklyKpis({
kpis:kpis2,period}){return[{kind:"heading",text:"Key figures"},(0,render_table.c_)(kpis2,[{head:"KPI",cell:({state,label})=>[{mark:render_marks.Zm[state]},` ${label}`]},
{head:thisPeriod[period.kind],align:"right",cell:nowInWords},{head:"Target",align:"right",cell:kpi_words.wR},{head:periodBefore[period.kind],align:"right",cell:kpi_words.
qy},{head:"Median of the 8 before",align:"right",cell:usualInWords}])]}function nowInWords(kpi){const{value,why}=kpi;return value===void 0||why===void 0?(0,kpi_words.
b)(kpi):`${(0,kpi_words.b)(kpi)}: ${why}`}function usualInWords({usual,usualTrend,...kpi}){if(!usual||!usualTrend)return"\u2013";const{value,periods}=usual;const words2=(0,
kpi_words.qy)({...kpi,previous:{value,count:periods},trend:usualTrend});return words2.replace(/,? (?:of|by) [\d,]+$/,periods<8?` (${periods} of 8 known)`:"")}function weeklyTrend({
trend}){if(trend.length<2)return[];const minutes=trend.map(({p50Seconds})=>p50Seconds===void 0?void 0:p50Seconds/model.pY);const x=trend.map(({firstDay})=>firstDay.
slice(5));return[{kind:"heading",text:"Trends"},{kind:"chart",title:"Success rate",x,y:{title:"percent",from:0,to:100},values:trend.map(({final})=>final.percent)},
{kind:"chart",title:"Median build time",x,y:{title:"minutes",from:0,to:Math.ceil(Math.max(1,...minutes.map((value=0)=>value)))},values:minutes},...(0,render_table.
TM)("The same in numbers",[(0,render_table.c_)(trend,[{head:"From",cell:({firstDay})=>firstDay},{head:"Runs",align:"right",cell:({runs})=>(0,words.oh)(runs)},{head:"\
Success rate",align:"right",cell:({final})=>(0,words.Lx)(final)},{head:"Median of passed",align:"right",cell:({p50Seconds})=>weekly_trends_lengthOf(p50Seconds)},
{head:"p95",align:"right",cell:({p95Seconds})=>weekly_trends_lengthOf(p95Seconds)},{head:"Critical failures",align:"right",cell:({criticalFailures})=>(0,words.oh)(
criticalFailures)},{head:"Incidents",align:"right",cell:({incidents})=>(0,words.oh)(incidents)},{head:"Minutes lost",align:"right",cell:({lostMinutes})=>(0,words.
oh)(lostMinutes)},{head:"Logs read, by kind of failure",cell:patternsInWords}])])]}function weekly_trends_lengthOf(seconds){return seconds===void 0?"\u2013":(0,
words.l5)(seconds)}function patternsInWords({patterns}){const kinds=Object.entries(patterns).filter(([,count])=>count>0);return kinds.map(([pattern2,count])=>`${pattern2}\
 ${(0,words.oh)(count)}`).join(", ")||"\u2013"}var health_dependencies=__webpack_require__(38432);;const weekly_upkeep_MAX_ROWS=10;function weeklyTime(report){return[
...lost(report),...flaky(report),...slow(report)]}function lost({lost:lost2}){const{total,currency,previous}=lost2;if(total.jobs===0)return[];const money=({price})=>price>
0?`, about ${price.toFixed(2)} ${(0,names.EU)(currency)}`:"";const parts=[{what:"Failures",...lost2.failures},{what:"Reruns",...lost2.reruns},{what:"Superseded \
runs",...lost2.superseded},{what:"Lost together",...lost2.lost},...previous?[{what:"Lost in the period before",...previous}]:[],{what:"All jobs",...total}];return(0,
render_table.TM)(`Time lost: ${(0,words.l5)(lost2.lost.minutes*model.pY)} of ${(0,words.l5)(total.minutes*model.pY)}${money(lost2.lost)}`,[(0,render_table.c_)(parts,
[{head:"On",cell:({what})=>what},{head:"Jobs",align:"right",cell:({jobs})=>(0,words.oh)(jobs)},{head:"Minutes",align:"right",cell:({minutes})=>(0,words.oh)(minutes)},
{head:"Estimate",align:"right",cell:({price,minutes})=>price===0&&minutes>0?"not known":`${price.toFixed(2)} ${(0,names.EU)(currency)}`}]),{kind:"paragraph",content:[
"An estimate by list prices, never the bill."]}])}function flaky({flakyJobs,repositoryUrl}){if(flakyJobs.length===0)return[];const columns=[{head:"Job",cell:({job,
url})=>(0,render_document.n)((0,names.EU)(job),url,repositoryUrl)},{head:"Fails at a good commit",align:"right",cell:({percent,executions:executions2})=>percent===
void 0?"\u2013":`${(0,words.md)(percent)} of ${(0,words.oh)(executions2)}`},{head:"Flakes",align:"right",cell:({flakes})=>(0,words.oh)(flakes)},{head:"Lost",align:"\
right",cell:({lostMinutes})=>(0,words.l5)(lostMinutes*model.pY)},{head:"State",cell:({state})=>state.replaceAll("-"," ")}];return(0,render_table.TM)(`Flakiest j\
obs: ${(0,words.oh)(flakyJobs.length)}`,[(0,render_table.c_)(flakyJobs,columns)])}function slow({slowestSteps}){const[first]=slowestSteps;if(!first)return[];const columns=[
{head:"Step",cell:({name})=>(0,names.EU)(name)},{head:"Job",cell:({job,workflow})=>`${(0,names.EU)(job)} in ${(0,names.EU)(workflow)}`},{head:"Median of passed",
align:"right",cell:({duration:{p50Seconds=0,count}})=>`${(0,words.l5)(p50Seconds)} of ${(0,words.oh)(count)}`},{head:"p95",align:"right",cell:({duration:{p95Seconds=0}})=>(0,
words.l5)(p95Seconds)}];return(0,render_table.TM)(`Slowest steps: ${(0,names.EU)(first.name)}, ${(0,words.l5)(first.duration.p50Seconds??0)}`,[(0,render_table.c_)(
slowestSteps,columns)])}function weeklyDependencies(report){return(0,health_dependencies.C)(report)}function workflowChanges({workflowChanges:workflowChanges2,repositoryUrl}){
if(workflowChanges2.length===0)return[];const columns=[{head:"Commit",cell:({sha,url})=>(0,render_document.n)(sha.slice(0,7),url,repositoryUrl)},{head:"What",cell:({
title})=>(0,names.EU)(title)},{head:"By",cell:({author})=>(0,names.EU)(author)},{head:"Files",cell:({files})=>files.map(path=>(0,names.EU)(path.split("/").at(-1)??
path)).join(", ")||"\u2013"},{head:"When",cell:({at})=>(0,names.nR)(at)}];return(0,render_table.TM)(`Changes of workflow files: ${(0,words.K4)(workflowChanges2.
length,"commit")}`,(0,render_table.HX)(workflowChanges2,columns,{max:weekly_upkeep_MAX_ROWS,of:"commit"}))}function weeklyMonitor({monitor,repositoryUrl}){const{
alerts,unanswered:unanswered2,thresholds}=monitor;if(alerts===0&&unanswered2.length===0&&thresholds.length===0)return[];const columns=[{head:"Alert",cell:({message:message2,
url})=>(0,render_document.n)(message2,url,repositoryUrl)},{head:"Raised",cell:({raisedAt})=>(0,names.nR)(raisedAt)},{head:"For",align:"right",cell:({ageSeconds})=>(0,
words.l5)(ageSeconds)}];return(0,render_table.TM)(`The monitor itself: ${(0,words.K4)(alerts,"alert")}, ${(0,words.oh)(unanswered2.length)} unanswered`,[{kind:"\
paragraph",content:[qualityInWords(monitor)]},...unanswered2.length>0?(0,render_table.HX)(unanswered2,columns,{max:weekly_upkeep_MAX_ROWS,of:"alert"}):[],...thresholds.
length>0?[thresholdList(monitor)]:[]])}function qualityInWords({byRule,falsePositives,detection}){const rules2=byRule.map(({rule,alerts})=>`${rule} ${(0,words.oh)(
alerts)}`).join(", ");const parts=[...rules2?[`Alerts by rule: ${rules2}`]:["No alert was raised"],...falsePositives.total>0?[`false positives ${(0,words.Lx)(falsePositives)}`]:
[],...detection.p50Seconds===void 0?[]:[`median from failure to alert ${(0,words.l5)(detection.p50Seconds)} of ${(0,words.oh)(detection.count)}`]];return`${parts.
join(" \xB7 ")}.`}function thresholdList({thresholds}){return{kind:"list",items:thresholds.map(({rule,unit,current,suggested})=>[{strong:rule},`: ${suggested.threshold}\
 ${unit} instead of ${current.threshold} would have raised ${(0,words.K4)(suggested.raised,"alert")} instead of ${(0,words.oh)(current.raised)}, with ${(0,words.
K4)(suggested.falseAlarms??0,"false alarm")} instead of ${(0,words.oh)(current.falseAlarms??0)}.`])}};function weeklyDoc(report){const blocks=[weekly_basis(report),
...summary(report),...actions(report),...weeklyKpis(report),...weeklyTrend(report),...details(report),...missed(report),...(0,gaps.P)("Not measured",report.notMeasured)];
return{tone:tones.I[report.status],title:titleOf(report),blocks:report.quiet?[]:blocks}}function titleOf(report){return headlineOf(report,names.EU)}function weekly_basis({
summary:{runs,successRate},period,partial}){const undecided=runs-successRate.total;const parts=[...partial?["Partial: not all runs could be read"]:[],`${(0,words.
K4)(runs,"run")} from ${(0,names.nR)(period.from)} to ${(0,names.nR)(period.to)}, days of ${period.timezone}`,...undecided>0?[`${(0,words.oh)(undecided)} of the\
m neither passed nor failed`]:[]];return{kind:"paragraph",content:[`${parts.join(" \xB7 ")}.`]}}function summary({summary:summary2,period}){const{previous}=summary2;
const figures2=[["Total runs",({runs})=>(0,words.oh)(runs)],["Success rate",({successRate})=>(0,words.Lx)(successRate)],["Average build time",({build:{meanSeconds,
count}})=>meanSeconds===void 0?"\u2013":`${(0,words.l5)(meanSeconds)} of ${(0,words.oh)(count)}`],["Critical failures, on the default branch",({criticalFailures})=>(0,
words.oh)(criticalFailures)]];return[(0,render_table.c_)(figures2,[{head:"Summary",cell:([name])=>({strong:name})},{head:thisPeriod[period.kind],align:"right",cell:([
,say])=>say(summary2)},{head:periodBefore[period.kind],align:"right",cell:([,say])=>previous?say(previous):"not known"}])]}function actions({actions:actions2,recommendations,
repositoryUrl}){if(actions2.length===0)return[];const stateOf=new Map(actions2.map(({key,state})=>[key,state]));const recommended=new Set(recommendations.map(({
key})=>key));const carried=actions2.filter(({key})=>!recommended.has(key));return[{kind:"heading",text:"To do"},{kind:"checklist",items:[...recommendations.map(
one=>recommendationInWords(one,repositoryUrl)),...carried.map(({title,state,since})=>[title,settled[state](since)])],ticked:[...recommendations.map(({key})=>stateOf.
get(key)==="ticked"),...carried.map(({state})=>state!=="open")]}]}function checklistKeys({actions:actions2,recommendations}){const recommended=recommendations.map(
({key})=>key);return[...recommended,...actions2.map(({key})=>key).filter(key=>!recommended.includes(key))]}const settled={open:since=>` \u2013 open since ${since.
slice(0,10)}`,gone:()=>" \u2013 done: what showed it is gone",ticked:()=>" \u2013 done"};function recommendationInWords({title,evidence,gain,url},repositoryUrl){
return[{strong:title},` \u2013 ${evidence.replace(/\.$/,"")}. Gain: ${gain.says}. `,...url===void 0?[]:[(0,render_document.n)("See it",url,repositoryUrl)]]}function details(report){
return[...weeklyFailures(report),...weeklyIncidents(report),...weeklyTime(report),...weeklyDependencies(report),...workflowChanges(report),...weeklyMonitor(report)]}
function missed({missed:missed2}){return missed2.flatMap(one=>(0,render_table.TM)(`${titleOf(one)} \u2013 this report was missed`,missedDetails(one).flatMap(unfolded)))}
function missedDetails(report){return[...weeklyFailures(report),...weeklyIncidents(report),...workflowChanges(report)]}function unfolded(block){return block.kind===
"details"?[{kind:"paragraph",content:[{strong:block.summary}]},...block.blocks]:[block]}var health_check=__webpack_require__(89319);var mode=__webpack_require__(
29549);;const weeklyReport=(inputs,session)=>{const calendar={kind:inputs.reportPeriod,zone:inputs.timezone,weekStart:inputs.weekStart};const{report,learnt}=assessWeekly(
session.history,{...session,calendar,thresholds:(0,health_check.thresholdsOf)(inputs),rules:[...session.settings.failureRules,...rules.rules],workflowCommits:session.
workflowCommits??[],ticked:(0,report_issue.xN)(tickable(session),session.reportIssues??[])});const doc=weeklyDoc(report);const period=(0,weekly_period.Tk)(calendar,
(0,weekly_period.uI)(calendar,session.now));return{doc,outputs:{weekly:fitWeekly(report,mode.c)},files:filesOf(report,doc),annotations:[],learnt,reportText:{period,
title:titleOf(report),markdown:maxBytes=>(0,fit.e)(doc,markdown.l,maxBytes),keys:checklistKeys(report)},messages:session.history.periods.has(period)?[]:[weeklyMessage(
report,pagesOf(inputs))],...inputs.uploadReport&&{artifact:"pipeline-vitals-report"}}};function pagesOf({dashboardUrl}){return dashboardUrl===""?[]:[{label:"Das\
hboard",url:dashboardUrl}]}function tickable({history}){return[...history.actions].flatMap(([key,{state}])=>state==="gone"?[]:[key])}function filesOf(report,doc){
return[{name:"weekly.json",text:`${JSON.stringify(report,void 0,2)}
`,output:"weekly-path"},{name:"weekly.md",text:(0,markdown.l)(doc),output:"weekly-markdown-path"},{name:"weekly.html",text:toHtml(doc,report),output:"weekly-htm\
l-path"}]}}),19051:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>fitDoc});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
44474);const ladder=[doc=>doc,...[Number.POSITIVE_INFINITY,100,25,5].map(rows=>doc=>limit(doc,rows)),({tone,title})=>({tone,title,blocks:[{kind:"paragraph",content:[
"The rest did not fit here."]}]}),({tone})=>({tone,title:"The report did not fit here",blocks:[]})];function fitDoc(doc,render,maxBytes){for(const step of ladder){
const text=render(step(doc));if(new TextEncoder().encode(text).length<=maxBytes)return text}throw new RangeError(`nothing fits into ${maxBytes} bytes`)}function limit(doc,max){
return{...doc,blocks:doc.blocks.flatMap(block=>shorten(block,max))}}function shorten(block,max){if(block.kind==="details"){return[{kind:"paragraph",content:[`${block.
summary}: did not fit here.`]}]}const length=block.kind==="table"?block.rows.length:block.kind==="list"?block.items.length:0;if(length<=max)return[block];const rest={
kind:"paragraph",content:[`\u2026 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(length-max)} more.`]};if(block.kind==="table")return[{...block,rows:block.
rows.slice(0,max)},rest];if(block.kind==="list")return[{...block,items:block.items.slice(0,max)},rest];return[block]}}),12463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>escaped,e:()=>literal});var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const entities={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function literal(text){return escaped((0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text))}function escaped(text){
return text.replace(/[&<>"']/g,character=>entities[character]??character)}}),43419:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>blocksToMarkdown,l:()=>toMarkdown});var _html_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(12463);var _literal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
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
max(longest,run.length),0)}})};export{id,ids,modules};
