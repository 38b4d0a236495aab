const id=899;const ids=[899,349];const modules={53803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
const candidates=rule.candidates.filter(({threshold})=>threshold===rule.suggestion);return candidates.length===0?[]:[{...rule,candidates}]})}}),57016:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
jobs.find(job=>(job.name??job.id)===name.replace(/ \([^()]*\)$/,""));return called(jobName)??called(jobName.split(" / ")[0]??jobName)}}),26079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{analyzeFailures:()=>analyzeFailures});var rules=__webpack_require__(38305);
var assess_failures=__webpack_require__(41245);var threshold_advice=__webpack_require__(55805);var failures_case=__webpack_require__(56583);var words=__webpack_require__(
44474);var failed_jobs=__webpack_require__(1659);var model=__webpack_require__(57206);var matching=__webpack_require__(98871);;function hitsOf(runs2,{history,now},watched){
const hits=(0,failed_jobs.lA)(runs2,history).flatMap(({job})=>{const finding=history.findings.get(job.id);const age=now-job.startedAt;if(!finding||age>30*model.
d_)return[];return(0,matching.w)(finding,watched).map(({number})=>({number,age}))});const within=(number,days)=>hits.filter(hit=>hit.number===number&&hit.age<=days*
model.d_).length;return new Map(watched.map(({number})=>[number,{day:within(number,1),week:within(number,7),month:within(number,30)}]))};const START="<!-- pipel\
ine-vitals:hits -->";const END="<!-- /pipeline-vitals:hits -->";const MAX_BODY=65536;function hitTables(scene){const{knownIssues=[]}=scene;const hits=hitsOf((0,
failures_case.BZ)(scene),scene,knownIssues);return knownIssues.flatMap(({number,body})=>{const found=hits.get(number);const changed=body===void 0||!found?void 0:
withHitTable(body,found);return changed===void 0?[]:[{number,body:changed}]})}function withHitTable(body,hits){const end=body.lastIndexOf(END);const start=end<0?
-1:body.lastIndexOf(START,end);if(start<0&&hits.month===0)return void 0;const table=`${START}
${tableOf(hits)}
${END}`;const changed=start<0?`${body.trimEnd()}

${table}
`:`${body.slice(0,start)}${table}${body.slice(end+END.length)}`;return normal(changed)===normal(body)||changed.length>MAX_BODY?void 0:changed}function tableOf({
day,week,month}){return["| Failed jobs with this line | 24 hours | 7 days | 30 days |","| --- | --: | --: | --: |",`| of those whose logs were read | ${(0,words.
oh)(day)} | ${(0,words.oh)(week)} | ${(0,words.oh)(month)} |`].join("\n")}const normal=text=>text.replaceAll("\r\n","\n").trimEnd();var output_json=__webpack_require__(
76929);;const each=change=>report=>({...report,groups:report.groups.map(change)});const first=max=>report=>({...report,groups:report.groups.slice(0,max)});const cuts=[
{says:"occurrences beyond the 3 newest",apply:each(group=>({...group,occurrences:group.occurrences.slice(0,3)}))},{says:"groups beyond the 50 worst",apply:first(
50)},{says:"excerpts",apply:each(({excerpt:_,...group})=>group)},{says:"tests, branches, workflows and jobs beyond 5",apply:each(group=>({...group,tests:group.tests.
slice(0,5),branches:group.branches.slice(0,5),workflows:group.workflows.slice(0,5),jobs:group.jobs.slice(0,5)}))},{says:"groups beyond the 10 worst",apply:first(
10)},{says:"blame and memory",apply:each(({blame:_,memory:__,...group})=>group)},{says:"groups beyond the 3 worst",apply:first(3)},{says:"runs, thresholds, and \
gaps beyond 3",apply:({thresholds:_,...report})=>({...report,retry:[],neverStarted:[],notMeasured:report.notMeasured.slice(0,3)})},{says:"all groups and gaps",apply:report=>({
...report,groups:[],notMeasured:[]})}];function fitFailures(report,maxCharacters){return(0,output_json.l4)(report,cuts,maxCharacters)}var render_document=__webpack_require__(
5523);var failure_group=__webpack_require__(90732);var gaps=__webpack_require__(49747);var health_tuning=__webpack_require__(39024);var marks=__webpack_require__(
46834);var names=__webpack_require__(44172);var render_table=__webpack_require__(2236);;const MAX_WHOLE=8;const MAX_ROWS=50;function failuresDoc(report){const{groups}=report;
return{tone:toneOf(report),title:titleOf(report),blocks:[basis(report),...groups.slice(0,MAX_WHOLE).flatMap(group=>(0,failure_group.mV)(group,report)),...overview(
report),...runs("Worth running again: all that failed there usually passes",report.retry,report),...runs("Never started: GitHub could not use the workflow file",
report.neverStarted,report),...thresholds(report),...(0,gaps.P)("Not read",report.notMeasured)]}}function toneOf({groups,counts,notMeasured}){if(groups.some(({state})=>state===
"failing-on-default-branch"))return"bad";if(groups.length>0)return"warning";return counts.failedJobs===0&&notMeasured.length===0?"good":"neutral"}function titleOf({
groups,counts,run}){const where=run?` in ${(0,names.EU)(run.workflow)}`:"";if(counts.failedJobs===0)return`No failed job${where}`;if(groups.length===0)return`${(0,
words.K4)(counts.failedJobs,"failed job")}${where}, of unknown cause`;return`${(0,words.K4)(counts.failedJobs,"failed job")}${where}, ${(0,words.K4)(groups.length,
"cause")}`}function basis({counts,window,patterns}){const{failedJobs,failedAttempts,read,classified}=counts;const days=window.days===1?"day":(0,words.K4)(window.
days,"day");const kinds=Object.entries(patterns).filter(([,count])=>count>0).map(([pattern,count])=>`${failures_names[pattern]} ${(0,words.oh)(count)}`);const parts=[
`${(0,words.K4)(failedJobs,"failed job")} of ${(0,words.K4)(failedAttempts,"attempt")} in the ${days} until ${(0,names.nR)(window.to)}`,`${(0,words.K4)(read,"lo\
g")} read, ${(0,words.oh)(classified)} of them understood`,...kinds.length>0?[`by kind: ${kinds.join(", ")}`]:[]];return{kind:"paragraph",content:[`${parts.join(
" \xB7 ")}.`]}}const failures_names={typescript:"TypeScript",dependency:"dependencies",test:"tests",build:"build",other:"other"};function overview(report){const{
groups,repositoryUrl}=report;if(groups.length<2)return[];const table=(0,render_table.c_)(groups.slice(0,MAX_ROWS),[{head:"Cause",cell:({rule,category})=>rule??category},
{head:"Kind",cell:({pattern})=>failures_names[pattern]},{head:"Jobs",align:"right",cell:({count})=>(0,words.oh)(count)},{head:"First seen",cell:({firstSeen})=>(0,
names.nR)(firstSeen)},{head:"Last seen",cell:({lastSeen})=>(0,names.nR)(lastSeen)},{head:"Newest",cell:({occurrences:[newest]})=>newest?(0,render_document.n)((0,
names.EU)(newest.job),newest.url,repositoryUrl):"\u2013"},{head:"Now",cell:({state})=>(0,marks.lU)(state)}]);const more=groups.length-MAX_ROWS;const rest={kind:"\
paragraph",content:[`\u2026 and ${(0,words.K4)(more,"more cause")}.`]};return[{kind:"heading",text:"All causes"},table,...more>0?[rest]:[]]}function runs(what,failed,{
repositoryUrl}){if(failed.length===0)return[];const items=failed.map(({id:id2,workflow,url})=>[(0,render_document.n)(`${(0,names.EU)(workflow)}, run ${id2}`,url,
repositoryUrl)]);return(0,render_table.TM)(`${what} (${(0,words.K4)(failed.length,"run")})`,[{kind:"list",items}])}function thresholds({thresholds:thresholds2=[]}){
if(thresholds2.length===0)return[];return[{kind:"heading",text:"Threshold changes worth making"},...(0,health_tuning.Gn)(thresholds2)]}var health_check=__webpack_require__(
89319);var mode=__webpack_require__(29549);;const MAX_ANNOTATIONS=9;const analyzeFailures=(inputs,session)=>{const{lookbackDays}=inputs;const advice=session.triggeredBy===
void 0?(0,threshold_advice.G)({...session,lookbackDays,thresholds:(0,health_check.thresholdsOf)(inputs)}):[];const report=(0,assess_failures.assessFailures)({...session,
lookbackDays,rules:[...session.settings.failureRules,...rules.rules],betterThresholds:advice});return{doc:failuresDoc(report),outputs:{failures:fitFailures(report,
mode.c)},files:[{name:"failures.json",text:`${JSON.stringify(report,void 0,2)}
`,output:"failures-path"}],annotations:report.groups.flatMap(annotationOf).slice(0,MAX_ANNOTATIONS),hitTables:hitTables(session)}};function annotationOf(group){
const{state,place,line,meaning,jobs}=group;if(state==="over"||!place||line===void 0)return[];const level=state==="failing-on-default-branch"?"error":"warning";return[
{level,message:[`${jobs[0]??""}: ${line}`,meaning].filter(Boolean).join(" \u2014 "),place}]}}),90732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gc:()=>commitInWords,mV:()=>groupBlocks,yG:()=>diagnosisBlocks});var _core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76512);var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);var _document_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5523);var _literal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
81091);var _marks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46834);var _names_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(44172);const MAX_LINE=160;
const MAX_TESTS=10;function groupBlocks(group,urls){return blocksOf(group,urls,todo(group))}function diagnosisBlocks(group,urls){return blocksOf(group,urls,[])}
function blocksOf(group,urls,last){const{blame,memory,insights}=group;return[{kind:"heading",text:headingOf(group)},{kind:"paragraph",content:whereOf(group,urls)},
...excerpt(group),{kind:"list",items:[...cause(group),...knownIssues(group,urls),...tests(group),...blame?blameItems(blame,urls):[],...memory?memoryItems(memory,
urls):[],...insights.map(insight=>[{strong:"Note"},`: ${insight}`]),...last]}]}function headingOf({state,line,occurrences,jobs}){const what=line??`${occurrences[0]?.
step??jobs[0]??"A job"} failed, and its log does not say why`;return`${_marks_js__WEBPACK_IMPORTED_MODULE_1__.Cb[state]} ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__.
Jj)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.E)(what),MAX_LINE)}`}function whereOf({occurrences,count,branches,firstSeen},urls){const[newest]=occurrences;
if(!newest)return[];const{job,workflow,step,url,lineNumber,linesLeftOut,at}=newest;return[(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)((0,_names_js__WEBPACK_IMPORTED_MODULE_5__.
EU)(job),url,urls.repositoryUrl),` in ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)(workflow)}`,...step===void 0?[]:[` \xB7 step ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.
EU)(step)}`],...newest.branch===void 0?[]:[` \xB7 on ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.at)(newest)}`],` \xB7 ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.
nR)(at)}`,...lineNumber===void 0?[]:[` \xB7 line ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(lineNumber)} of its log`],...linesLeftOut===void 0?[]:[` \xB7\
 log truncated: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(linesLeftOut)} lines in its middle were not looked at`],...count>1?[` \xB7 ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(count,"job")} on ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(branches.length,"branch","branches")}`]:[],` \xB7 first seen ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.
nR)(firstSeen)}`]}function excerpt({excerpt:excerpt2}){if(!excerpt2)return[];const lines=excerpt2.lines.map((line,i)=>`${i===excerpt2.root?"\u2192":" "} ${line.
replace(/[\r\n]/g," ")}`);return[{kind:"code",text:(0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.E)(lines.join("\n"))}]}function cause({category,rule,
meaning,also}){const known=rule===void 0?category:`${category} \xB7 ${rule}`;const others=also.length>0?` \xB7 also ${also.slice(0,3).join(" and ")}`:"";return[
[{strong:"Cause"},`: ${meaning??"Unclassified."} \xB7 ${known}${others}`]]}function knownIssues({knownIssues:knownIssues2=[]},{repositoryUrl}){return knownIssues2.
map(({number,title,url})=>[{strong:"Known"},": ",(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)(`issue ${number}`,url,repositoryUrl),` ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.
EU)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.E)(title))}`])}function tests({tests:tests2,testCount}){if(testCount===0)return[];const shown=tests2.
slice(0,MAX_TESTS).map(name=>(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.E)(name)));const more=testCount-
shown.length;const rest=more>0?` \xB7 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(more)} more`:"";return[[{strong:(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(testCount,"failing test")},`: ${shown.join(" \xB7 ")}${rest}`]]}function blameItems(blame,urls){const{kind,lastGood,firstBad,commitCount=0,compareUrl,suspects,
widened}=blame;const since=blame.onDefaultBranchSince;const range=[commitLink("good at",lastGood,urls),", ",commitLink("bad at",firstBad,urls),...kind==="commit\
s"?[": ",(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(commitCount,"commit"),compareUrl,urls.repositoryUrl)]:
[],...kind==="not-compared"?[": ",(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)("compare",compareUrl,urls.repositoryUrl)]:[],".",...widened.map(reason=>` ${reason}`)];
return[...since?[[{strong:"Not this branch\u2019s own"},`: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)(urls.defaultBranch)} fails in the same way, `,(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.
n)(`since ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.nR)(since.at)}`,since.url,urls.repositoryUrl),"."]]:[],[{strong:"Came in"},": ",...range],...suspects.map(
suspect=>[{strong:"Suspect"},": ",...commitInWords(suspect,urls),...suspect.reasons.length>0?[` \u2013 ${suspect.reasons.join(" \xB7 ")}`]:[]])]}function memoryItems(memory,urls){
const{times,from,to,runs,branch,endedBy,mendedBy}=memory;const length=(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.l5)((Date.parse(to)-Date.parse(from))/1e3);
return[[{strong:"Seen before"},`: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(times,"time")}, last from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.nR)(
from)} for ${length}, in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(runs,"run")}`,...branch===void 0?[]:[` on ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.
EU)(branch)}`],"; ",commitLink("gone at",endedBy,urls),...mendedBy.length>0?[", after "]:[],...mendedBy.flatMap((commit,i)=>[...i>0?["; "]:[],...commitInWords(commit,
urls)]),"."]]}function todo({advice,prevention}){return[...advice===void 0?[]:[[{strong:"What to do"},`: ${advice}`]],...prevention===void 0?[]:[[{strong:"So th\
at it stays away"},`: ${prevention}`]]]}function commitLink(word,{sha,url,at},{repositoryUrl}){return(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)(`${word} ${sha.
slice(0,7)} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.nR)(at)})`,url,repositoryUrl)}function commitInWords({sha,url,title,author,pull},urls){return[(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.
n)(sha.slice(0,7),url,urls.repositoryUrl),` ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.E)(title))}`,
...author===""?[]:[` by ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)(author)}`],...pull===void 0?[]:[" in ",(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)(`\
pull request ${pull.number}`,pull.url,urls.repositoryUrl)]]}})};export{id,ids,modules};
