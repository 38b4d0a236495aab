const id=349;const ids=[349];const modules={53803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>raisedNow});function raisedNow(alerts,{raised},now){const added=alerts.filter(({severity,key})=>severity!=="info"&&!raised.has(key)).map(({key,rule,workflowId=0,
causedAt,runId})=>[key,{rule,workflowId,at:now,...causedAt!==void 0&&{causedAt:Date.parse(causedAt)/1e3},...runId!==void 0&&{runId}}]);return new Map([...raised,
...added])}}),57016:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>CREEP_DAYS,
r:()=>creepOf});var model=__webpack_require__(57206);var duration_series=__webpack_require__(95749);var vitals_ranks=__webpack_require__(27008);;function trendSince(from,samples){
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
...after]);const sum=ranks.slice(before.length).reduce((total,rank)=>total+rank,0);return(sum-after.length*(after.length+1)/2)/(before.length*after.length)}}),84241:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>plannedJobOf});function plannedJobOf({jobs},jobName){const called=name=>jobs.find(job=>(job.name??job.id)===name)??
jobs.find(job=>(job.name??job.id)===name.replace(/ \([^()]*\)$/,""));return called(jobName)??called(jobName.split(" / ")[0]??jobName)}})};export{id,ids,modules};
