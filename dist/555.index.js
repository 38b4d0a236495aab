const id=555;const ids=[555];const modules={53803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>raisedNow});function raisedNow(alerts,{raised},now){const added=alerts.filter(({severity,key})=>severity!=="info"&&!raised.has(key)).map(({key,rule,workflowId=0,
causedAt,runId})=>[key,{rule,workflowId,at:now,...causedAt!==void 0&&{causedAt:Date.parse(causedAt)/1e3},...runId!==void 0&&{runId}}]);return new Map([...raised,
...added])}}),50678:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>CREEP_DAYS,
r:()=>creepOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _duration_series_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95749);
const CREEP_DAYS=28;const MIN_DAYS=10;function creepOf(samples){const end=samples.at(-1)?.at??0;const recent=samples.filter(({at})=>at>end-CREEP_DAYS*_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_);const from=recent[0]?.at??end;const days=[...Map.groupBy(recent,({at})=>Math.floor((end-at)/_model_js__WEBPACK_IMPORTED_MODULE_0__.d_)).values()].map(day=>({
at:(0,_duration_series_js__WEBPACK_IMPORTED_MODULE_1__.ux)(day.map(({at})=>at)),seconds:(0,_duration_series_js__WEBPACK_IMPORTED_MODULE_1__.ux)(day.map(({seconds})=>seconds))}));
if(days.length<MIN_DAYS)return void 0;const secondsPerDay=_model_js__WEBPACK_IMPORTED_MODULE_0__.d_*slopeOf(days);const level=(0,_duration_series_js__WEBPACK_IMPORTED_MODULE_1__.
ux)(days.map(({at,seconds})=>seconds-secondsPerDay*(at-from)/_model_js__WEBPACK_IMPORTED_MODULE_0__.d_));const z=kendall(days.map(({seconds})=>seconds));return{
secondsPerDay,beforeSeconds:Math.max(0,level),afterSeconds:level+secondsPerDay*(end-from)/_model_js__WEBPACK_IMPORTED_MODULE_0__.d_,from,z}}function slopeOf(points){
return(0,_duration_series_js__WEBPACK_IMPORTED_MODULE_1__.ux)(points.flatMap((a,i)=>points.slice(i+1).map(b=>(b.seconds-a.seconds)/(b.at-a.at))))}function kendall(values){
const s=values.reduce((sum,a,i)=>sum+values.slice(i+1).reduce((inner,b)=>inner+Math.sign(b-a),0),0);const weight=n=>n*(n-1)*(2*n+5);const ties=[...Map.groupBy(values,
value=>value).values()].reduce((sum,t)=>sum+weight(t.length),0);const variance=(weight(values.length)-ties)/18;return variance>0?(s-Math.sign(s))/Math.sqrt(variance):
0}}),95749:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JG:()=>isNoticeable,RN:()=>inTime,
Y5:()=>lengthOf,fu:()=>growthPercent,ux:()=>medianOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _durations_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44878);const LONGEST=35*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_;function inTime(samples){return samples.filter(({at,seconds})=>Number.isFinite(at)&&seconds>=0&&
seconds<=LONGEST).toSorted((a,b)=>a.at-b.at||a.runId-b.runId||a.seconds-b.seconds||(a.sha<b.sha?-1:a.sha>b.sha?1:0))}const lengthOf=({seconds})=>seconds;function medianOf(values){
return(0,_durations_js__WEBPACK_IMPORTED_MODULE_1__.Y)(new Float64Array(values).sort(),50)??Number.NaN}function growthPercent(before,after){return 100*(after-before)/
Math.max(1,before)}function isNoticeable(before,after,floors){return after-before>=floors.seconds&&growthPercent(before,after)>=floors.percent}}),44878:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>durationsOf,Y:()=>percentile});function durationsOf(lengths){const ascending=new Float64Array(lengths).sort();const count=ascending.
length;return{count,mean:count===0?void 0:ascending.reduce((sum,seconds)=>sum+seconds,0)/count,p50:percentile(ascending,50),p95:percentile(ascending,95)}}function percentile(ascending,p){
const rank=p/100*(ascending.length-1);const below=ascending[Math.floor(rank)];const above=ascending[Math.ceil(rank)];if(below===void 0||above===void 0)return void 0;
return below+(above-below)*(rank-Math.floor(rank))}}),59888:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Cq:()=>redNow,al:()=>inOrder,dI:()=>redStretches,q_:()=>failuresInARow});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);
function redStretches(runs,branch){const stretches=[];let open;let passed=false;for(const run of inOrder(runs)){const{updatedAt}=(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
N7)(run);if((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.N7)(run))==="failed"){open=open?{...open,failedRuns:open.failedRuns+
1,lastRun:run}:{branch,since:updatedAt,until:void 0,failedRuns:1,begun:passed,firstRun:run,lastRun:run}}else{if(open)stretches.push({...open,until:Math.max(open.
since,updatedAt)});open=void 0;passed=true}}return open?[...stretches,open]:stretches}function redNow(history,defaultBranch){const onMain=[...history.runs.values()].
filter(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(run,defaultBranch));return[...Map.groupBy(onMain,run=>run.workflowId).values()].flatMap(runs=>redStretches(
runs,defaultBranch).filter(({until})=>until===void 0)).map(({lastRun})=>lastRun)}function inOrder(runs){return runs.filter(run=>{const outcome=(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.N7)(run));return outcome==="passed"||outcome==="failed"}).toSorted((a,b)=>a.createdAt-b.createdAt||a.id-b.id)}function failuresInARow(runs){
const newestFirst=inOrder(runs).toReversed();const passed=newestFirst.findIndex(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
N7)(run))==="passed");return passed===-1?newestFirst.length:passed}}),31113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
exec(words[at]??"")??/^\d+$/.exec(words[at-1]??"");return found?.[0]}}),84241:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{l:()=>plannedJobOf});function plannedJobOf({jobs},jobName){const called=name=>jobs.find(job=>(job.name??job.id)===name)??jobs.find(job=>(job.
name??job.id)===name.replace(/ \([^()]*\)$/,""));return called(jobName)??called(jobName.split(" / ")[0]??jobName)}})};export{id,ids,modules};
