const id=319;const ids=[319];const modules={1429:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>policyOf});function policyOf(rule,{rules,workflows},thresholds,workflow){const entries=workflow?workflows.filter(({matches})=>matches(workflow)):[];const byDefault=defaultOf(
rule,thresholds);return[rules,...entries.map(entry=>entry.rules)].reduce((policy,{[rule.id]:setting})=>{if(setting===void 0||setting==="off")return setting??policy;
return{...policy==="off"?byDefault:policy,...setting}},byDefault)}function defaultOf({severity,threshold},thresholds){return{severity,threshold:typeof threshold===
"string"?thresholds[threshold]:threshold??1}}}),58217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{G:()=>isBreach});function isBreach({fires},value,threshold){switch(fires){case"at-least":return value>=threshold;case"more-than":return value>threshold;case"be\
low":return value<threshold}}}),46997:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_:()=>candidatesFor});const grids={"at-least runs":[1,2,3,4,5,7,10],"below percent":[50,60,70,80,85,90,95,98],"more-than percent":[20,30,50,75,100,150],"more-t\
han points":[1,2,5,10],"at-least jobs":[1,3,5,10,20],"at-least vulnerabilities":[1,2,3,5,10],"at-least updates":[1,3,5,10,20],"flaky-job":[2,5,10,20]};function candidatesFor({
id:id2,fires,unit},current){const grid=grids;return(grid[id2]??grid[`${fires} ${unit}`]??[]).filter(threshold=>threshold!==current)}}),71801:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>tuningOf});var alerts_policy=__webpack_require__(1429);var alerts_rule=__webpack_require__(58217);var rules=__webpack_require__(
67708);var model=__webpack_require__(57206);var words=__webpack_require__(44474);var backtest_candidates=__webpack_require__(46997);var vitals=__webpack_require__(
18116);;function momentsOf(runs){const ends=runs.flatMap(prefixes).map(run=>({at:(0,model.N7)(run).updatedAt,run})).toSorted((a,b)=>a.at-b.at||a.run.id-b.run.id||
a.run.attempts.length-b.run.attempts.length);const later=new Map;return ends.toReversed().map(({at,run})=>{const moment={at,run,next:later.get(codeOf(run))};const outcome=(0,
model.sG)((0,model.N7)(run));if(outcome==="passed"||outcome==="failed")later.set(codeOf(run),outcome);return moment}).toReversed()}function prefixes(run){return run.
attempts.flatMap((attempt,i)=>attempt.conclusion===void 0?[]:[{...run,attempts:run.attempts.slice(0,i+1)}])}function codeOf({sha,event}){return`${sha} ${event.startsWith(
"pull_request")?"merge":"head"}`};function createRecentFailures(branch){const failed=new Map;let onMain=0;const forget=id2=>{const run=failed.get(id2);if(run&&(0,
model.Lt)(run,branch))onMain--;failed.delete(id2)};return{learn:run=>{if((0,model.Wy)(run)!==run.attempts.at(-1))return;forget(run.id);if((0,model.Vj)(run)!=="f\
ailed")return;failed.set(run.id,run);if((0,model.Lt)(run,branch))onMain++},since:from=>{for(const[id2,run]of failed){if(((0,model.Wy)(run)?.updatedAt??0)>=from)
break;forget(id2)}return{runs:failed.size,onDefaultBranch:onMain}}}}var durations=__webpack_require__(44878);var measures=__webpack_require__(84286);var rate=__webpack_require__(
6097);;function createCounts(){let runs=0;let reruns=0;const first={passed:0,failed:0};const final={passed:0,failed:0};const lengths=[];const count=(counts,outcome,by)=>{
if(outcome==="passed"||outcome==="failed")counts[outcome]+=by};const change=(run,by)=>{const[earliest,latest]=[(0,model.IA)(run),(0,model.N7)(run)];runs+=by;if((0,
measures.sQ)(run))reruns+=by;count(first,earliest&&(0,model.sG)(earliest),by);count(final,(0,model.sG)(latest),by);const seconds=(0,model.sG)(latest)==="passed"?
(0,model.cf)(latest):void 0;if(seconds!==void 0)lengths.splice(placeOf(seconds,lengths),by===1?0:1,...by===1?[seconds]:[])};return{put:run=>change(run,1),take:run=>change(
run,-1),runs:()=>runs,successRate:()=>({firstAttempt:(0,rate.M)(first.passed,first.passed+first.failed),final:(0,rate.M)(final.passed,final.passed+final.failed),
passedOnRerun:reruns}),duration:()=>({count:lengths.length,mean:void 0,p50:(0,durations.Y)(lengths,50),p95:void 0})}}function placeOf(value,ascending){let[low,high]=[
0,ascending.length];while(low<high){const middle=low+high>>>1;if((ascending[middle]??0)<value)low=middle+1;else high=middle}return low};function createWindows(runs,lookback){
const[current,previous]=[createCounts(),createCounts()];const known=new Map;const leaving=createQueue(runs);const forgotten=createQueue(runs);let begin=Number.NEGATIVE_INFINITY;
return{current,previous,slideTo:from=>{begin=from;for(const{id:id2}of leaving(from)){const run=known.get(id2);if(run)current.take(run);if(run)previous.put(run)}
for(const{id:id2}of forgotten(from-lookback)){const run=known.get(id2);if(run)previous.take(run)}},learn:run=>{const{id:id2,createdAt}=run;const before=known.get(
id2);known.set(id2,run);const counts=createdAt>=begin?current:createdAt>=begin-lookback?previous:void 0;if(before)counts?.take(before);counts?.put(run)}}}function createQueue(runs){
let first=0;return before=>{const begin=first;while((runs[first]?.createdAt??before)<before)first++;return runs.slice(begin,first)}}var incidents=__webpack_require__(
59888);;const MAX_STREAK=1e3;function createStreak(){const runs=[];return{learn:run=>{let place=runs.length;while(place>0&&isBefore(run,runs[place-1]))place--;const known=runs[place-
1]?.id===run.id;const judged=(0,model.Vj)(run)!==void 0;runs.splice(known?place-1:place,known?1:0,...judged?[run]:[])},now:()=>{const newest=runs.slice(-MAX_STREAK);
const length=newest.length-1-newest.findLastIndex(run=>!hasFailed(run));const red=redAtTheEnd(newest);return red&&{...red,length}}}}function redAtTheEnd(runs){let red;
for(const run of runs.toReversed()){if(hasFailed(run)){const at=(0,incidents.IW)(run,"failed");const begin=red&&red.since<at?red:{since:at,firstRun:run,begun:false};
red={...begin,failedRuns:(red?.failedRuns??0)+1}}else if(!red||(0,incidents.IW)(run,"passed")<=red.since)return red&&{...red,begun:true}}return red}function isBefore(run,other){
return other!==void 0&&(run.createdAt-other.createdAt||run.id-other.id)<0}function hasFailed(run){return(0,model.Vj)(run)==="failed"};function*replay(runs,question){
const{branch,lookback,thresholds}=question;const inOrder=runs.toSorted((a,b)=>a.createdAt-b.createdAt);const windows=createWindows(inOrder,lookback);const failures=createRecentFailures(
branch);const streak=createStreak();for(const moment of momentsOf(runs)){const{at,run}=moment;windows.slideTo(at-lookback);windows.learn(run);failures.learn(run);
if((0,model.Lt)(run,branch))streak.learn(run);const{current,previous}=windows;const red=streak.now();yield{...moment,red:red&&{firstRunId:red.firstRun.id,firstEnd:red.
since},vitals:{url:"",runs:current.runs(),successRate:current.successRate(),recentFailures:failures.since(at-thresholds.failureWindowHours*model.dp),duration:(0,
vitals.FK)(current.duration(),previous.duration(),thresholds.minRuns),onDefaultBranch:{consecutiveFailures:red?.length??0},recovery:{open:red?[incidentOf(red,at)]:
[]}}}}}function incidentOf(red,now){const{since}=red;return{since:(0,words.Ly)(since),ageSeconds:Math.max(0,now-since),failedRuns:red.failedRuns,...!red.begun&&
{atLeast:true},firstFailedRun:"",lastFailedRun:""}};const MIN_RAISED=5;const KEPT=.9;function suggestionFor(current,candidates,wantedPercent){const{raised,falseAlarms=0}=current;
if(raised<MIN_RAISED||100*falseAlarms<=wantedPercent*raised)return void 0;const[best]=candidates.filter(other=>(other.falseAlarms??0)<falseAlarms&&trueAlarms(other)>=
KEPT*trueAlarms(current)).toSorted((a,b)=>(a.falseAlarms??0)-(b.falseAlarms??0)||Math.abs(a.threshold-current.threshold)-Math.abs(b.threshold-current.threshold));
return best?.threshold}function trueAlarms({raised,falseAlarms=0}){return raised-falseAlarms};function tuningOf(groups,question){const pasts=groups.map(({workflow,
runs})=>{const it=caseOf(workflow,question);const seen=[...replay(runs,question)].map(sighting=>{const{vitals:vitals2,red}=sighting;return{sighting,it:{...it,vitals:vitals2,
red}}});return{workflow,seen}});return{from:(0,words.Ly)(question.from),to:(0,words.Ly)(question.now),runs:groups.reduce((sum,{runs})=>sum+runs.length,0),rules:rules.
rules.flatMap(rule=>rule.needs==="runs"&&rule.about==="workflow"?ruleReplay(rule,pasts,question):[])}}function ruleReplay(rule,pasts,question){const{settings,thresholds,
wantedFalsePercent}=question;const policy=(0,alerts_policy.U)(rule,settings,thresholds);if(policy==="off")return[];const outcomeWith=threshold=>{const rules2={...settings.
rules,[rule.id]:{severity:policy.severity,threshold}};return outcomeOfAll(rule,pasts,{...question,settings:{...settings,rules:rules2}},threshold)};const current=outcomeWith(
policy.threshold);const candidates=(0,backtest_candidates._)(rule,policy.threshold).map(outcomeWith);const suggestion=suggestionFor(current,candidates,wantedFalsePercent);
const{id:id2,title,unit}=rule;return[{rule:id2,title,unit,current,candidates,...suggestion!==void 0&&{suggestion}}]}function outcomeOfAll(rule,pasts,question,threshold){
const begins=pasts.flatMap(past=>{const policy=(0,alerts_policy.U)(rule,question.settings,question.thresholds,past.workflow);return beginsOf(rule,past,policy)});
const falseAlarms=begins.filter(isFalse).length;return{threshold,raised:begins.length,...rule.disprovedBy&&{falseAlarms}}}function beginsOf(rule,{seen},policy){
if(policy==="off")return[];const{threshold}=policy;let was=false;return seen.flatMap(({sighting,it})=>{const is=rule.readings(it,threshold).some(({value})=>(0,alerts_rule.
G)(rule,value,threshold));const begins=is&&!was;was=is;return begins?[sighting]:[]})}function isFalse({run,next}){return(0,model.sG)((0,model.N7)(run))==="faile\
d"&&next==="passed"}function caseOf({id:id2,name,path},{branch,thresholds}){return{id:id2,name,path,slowdowns:[],slowerSteps:[],flakyJobs:[],silentFailures:[],schedules:[],
branch,thresholds,thresholdOf:()=>thresholds.maxDurationIncrease}}}),988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Y:()=>coverageVitals});var words=__webpack_require__(44474);var coverage=__webpack_require__(48474);;function coverageTrend(points,window){
const from=window.now-window.lookback;const known=[...points].filter(({at,total})=>total>0&&at<=window.now).toSorted(byTime);const current=known.findLast(({at})=>at>=
from);const previous=known.findLast(({at,what})=>at<from&&what===(current?.what??what));return{current,previous,changePoints:current&&previous&&changeOf(previous,
current)}}function changeOf(before,after){return Math.round(((0,coverage.qe)(after)-(0,coverage.qe)(before))*1e6)/1e6}function byTime(a,b){return a.at-b.at||(a.
sha<b.sha?-1:a.sha>b.sha?1:0)};function coverageVitals(points,window){const possible=[...points.values()].filter(({covered,total})=>covered<=total);const{current,
previous,changePoints}=coverageTrend(possible,window);return current&&{current:readingOf(current),...previous&&{previous:readingOf(previous)},...changePoints!==
void 0&&{changePoints}}}function readingOf(point){const{at,sha,covered,total}=point;return{at:(0,words.Ly)(at),sha,covered,total,percent:(0,coverage.qe)(point)}}}),
48474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z3:()=>addCoverages,gz:()=>failed,
hS:()=>counted,qe:()=>coveragePercent,ry:()=>countIn});var _vitals_rate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6097);function failed(why){return{kind:"\
failed",why}}function counted({covered,total,...rest}){if(!isCount(covered)||!isCount(total))return failed(`its numbers of ${rest.what} are no counts`);if(covered>
total)return failed(`it counts more covered ${rest.what} (${covered}) than ${rest.what} (${total})`);if(total===0)return failed(`it counts no ${rest.what} at al\
l`);return{kind:"coverage",coverage:{covered,total,...rest}}}function countIn(text){return text!==void 0&&/^\d{1,15}$/.test(text)?Number(text):Number.NaN}function addCoverages(coverages){
const[first]=coverages;if(first===void 0)return failed("there is no file");const{what,format}=first;const other=coverages.find(coverage=>coverage.what!==what||coverage.
format!==format);if(other)return failed(`${what} of ${format} and ${other.what} of ${other.format} make no sum`);const sum=key=>coverages.reduce((sum2,coverage)=>sum2+
coverage[key],0);return counted({covered:sum("covered"),total:sum("total"),what,format})}function coveragePercent({covered,total}){return(0,_vitals_rate_js__WEBPACK_IMPORTED_MODULE_0__.
M)(covered,total).percent??0}function isCount(value){return typeof value==="number"&&Number.isSafeInteger(value)&&value>=0}}),52121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>falsePositives});var _history_daily_counts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33802);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);var _vitals_measures_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(84286);var _vitals_rate_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6097);
function falsePositives(history,span){const{raised,runs}=history;const alerts=[...raised.values()].filter(({at})=>at>=span.from&&at<=span.to);const suspects=alerts.
flatMap(alert=>runOf(alert,runs)??[]);const passed=passedCommits(runs,new Set(suspects.map(commitOf)));const refuted=suspects.filter(run=>(0,_vitals_measures_js__WEBPACK_IMPORTED_MODULE_2__.
sQ)(run)||(passed.get(commitOf(run))??0)>run.createdAt);return(0,_vitals_rate_js__WEBPACK_IMPORTED_MODULE_3__.M)(Math.min(alerts.length,refuted.length+rejectedIn(
history,span)),alerts.length)}function rejectedIn({opinions,daily},{from,to}){const sights=[...(0,_history_daily_counts_js__WEBPACK_IMPORTED_MODULE_0__.al)(daily.
opinions),...opinions?[opinions]:[]].filter(({seenAt})=>seenAt<=to);const before=sights.findLast(({seenAt})=>seenAt<from)?.rejected??0;return Math.max(0,(sights.
at(-1)?.rejected??0)-before)}function runOf({runId},runs){return runId===void 0?void 0:runs.get(runId)}function passedCommits(runs,wanted){const newest=new Map;
if(wanted.size===0)return newest;for(const run of runs.values()){const commit=commitOf(run);if(wanted.has(commit)&&(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)(
(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.N7)(run))==="passed")newest.set(commit,Math.max(newest.get(commit)??0,run.createdAt))}return newest}function commitOf({
workflowId,sha,event}){return`${workflowId} ${sha} ${event.startsWith("pull_request")?"merge":"head"}`}}),42303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>figuresOf});var durations=__webpack_require__(44878);var feedback=__webpack_require__(7168);var measures=__webpack_require__(
84286);var recovery=__webpack_require__(3856);var words=__webpack_require__(44474);var false_positives=__webpack_require__(52121);;function figureOf(value,of,least){
const{count,what}=of;const why=count===0?`no ${what}`:`${least} are needed`;return{value,of,least,...count<least&&{why}}}function rateFigure({percent,total},what,least){
return figureOf(percent,{count:total,what},least)}function medianFigure({p50Seconds,count},what,least){return figureOf(p50Seconds,{count,what},least)}function before(value,count){
return value===void 0?{}:{previous:{value,count}}}var satisfaction=__webpack_require__(84627);;function figuresOf(it,targets){const{overall,minRuns}=it;return{"\
success-rate":successRate(it),"time-to-fix":timeToFix(it,targets["time-to-fix"]),"build-time":{...medianFigure(overall.duration,"passed runs",minRuns),...before(
overall.duration.previous.p50Seconds,overall.duration.previous.count)},coverage:coverageFigure(it.coverage),"time-to-feedback":timeToFeedback(it),"false-positiv\
es":falseAlarms(it),satisfaction:figures_satisfaction(it),"detection-latency":detectionLatency(it)}}function successRate({overall,minRuns,...it}){const{final}=(0,
measures.xP)(runsBefore(it));return{...rateFigure(overall.successRate.final,"runs",minRuns),...before(final.percent,final.total)}}function timeToFix({overall,stretches,
from,previousFrom},target){const{closed,meanSeconds,open}=overall.recovery;const earlier=(0,durations.D)(stretches.flatMap(({since,until=from})=>until>=previousFrom&&
until<from?[until-since]:[]));const[longest]=open;return{...figureOf(meanSeconds,{count:closed,what:"red stretches"},1),...before(earlier.mean,earlier.count),...longest&&
longest.ageSeconds>target&&{verdict:"missed",why:`red for ${(0,words.l5)(longest.ageSeconds)} by now, and not fixed yet`}}}function timeToFeedback({signs,history,
minRuns,...it}){const firstRed=(0,feedback.h)(runsBefore(it),history);return{...medianFigure(signs.feedback.firstRed,"commits that failed",minRuns),...before(firstRed.
p50Seconds,firstRed.count)}}function detectionLatency({signs,history,from,previousFrom}){const{p50Seconds,count}=(0,recovery.PT)(history.raised,{from:previousFrom,
now:from-1});return{...medianFigure(signs.detection,"alerts about a run",1),...before(p50Seconds,count)}}function runsBefore({runs,from,previousFrom}){return runs.
filter(({createdAt})=>createdAt>=previousFrom&&createdAt<from)}function coverageFigure(coverage){const what="lines";if(!coverage)return{...figureOf(void 0,{count:0,
what},1),verdict:"not-measured",why:"coverage-path gave nothing in this window"};const{current,previous}=coverage;return{...figureOf(current.percent,{count:current.
total,what},1),...previous&&before(previous.percent,previous.total)}}function falseAlarms({history,minRuns,now,from,previousFrom}){const current=(0,false_positives.
e)(history,{from,to:now});const earlier=(0,false_positives.e)(history,{from:previousFrom,to:from-1});return{...rateFigure(current,"alerts",minRuns),...before(earlier.
percent,earlier.total)}}function figures_satisfaction({history,from,previousFrom}){const{opinions,daily}=history;const{stars,reactions}=(0,satisfaction.Wq)(opinions?.
reactions??{});const then=(0,satisfaction.Vy)(daily.opinions,{from:previousFrom,to:from-1});const earlier=(0,satisfaction.Wq)(then?.reactions??{});return{...figureOf(
stars,{count:reactions,what:"reactions"},satisfaction.OS),...before(earlier.stars,earlier.reactions),...!opinions&&{verdict:"not-measured",why:"no issue of the \
monitor was read"}}}}),44148:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>kpisOf,
R:()=>trendOf});var _reports_kpi_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8517);const definitions={"success-rate":{label:"Success rate",unit:"percent",
is:"above"},"time-to-fix":{label:"Time to fix",unit:"seconds",is:"below"},"build-time":{label:"Build time",unit:"seconds",is:"below"},coverage:{label:"Coverage",
unit:"percent",is:"above"},"time-to-feedback":{label:"Time to feedback",unit:"seconds",is:"below"},"false-positives":{label:"False positives",unit:"percent",is:"\
below"},satisfaction:{label:"Satisfaction",unit:"stars",is:"above"},"detection-latency":{label:"Detection latency",unit:"seconds",is:"below"}};function kpisOf(figures,targets){
return _reports_kpi_js__WEBPACK_IMPORTED_MODULE_0__.z.map(id2=>{const{label,unit,is}=definitions[id2];const{value,of,least,previous,why}=figures[id2];const target={
is,value:targets[id2]};const comparable=value!==void 0&&of.count>=least&&previous!==void 0&&previous.count>=least;return{id:id2,label,unit,target,state:stateOf(
figures[id2],target),...value!==void 0&&{value},of,...comparable&&{previous,trend:trendOf(value,previous.value,is)},...why!==void 0&&{why}}})}function stateOf({
verdict,value,of,least},target){if(verdict)return verdict;if(value===void 0||of.count<least)return"not-enough-data";return(target.is==="above"?value>target.value:
value<target.value)?"met":"missed"}function trendOf(now,before,is){if(Math.abs(now-before)<=Math.abs(before)/100)return"same";return now>before===(is==="above")?
"better":"worse"}}),84627:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{OS:()=>MIN_REACTIONS,
Vy:()=>opinionsIn,Wq:()=>satisfactionOf});var _history_daily_counts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33802);const MIN_REACTIONS=3;const stars=new Map(
[["+1",5],["heart",5],["hooray",5],["rocket",5],["laugh",4],["confused",2],["-1",1]]);function satisfactionOf(reactions){const counted=Object.entries(reactions).
flatMap(([name,count])=>{const worth=stars.get(name);return worth===void 0?[]:[{worth,count}]});const total=counted.reduce((sum2,{count})=>sum2+count,0);const sum=counted.
reduce((sum2,{worth,count})=>sum2+worth*count,0);return{stars:total===0?void 0:sum/total,reactions:total}}function opinionsIn(days,{from,to}){return(0,_history_daily_counts_js__WEBPACK_IMPORTED_MODULE_0__.
al)(days).findLast(({seenAt})=>seenAt>=from&&seenAt<=to)}}),84695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>workflowUrl});function workflowUrl(repositoryUrl,path){const file=path.startsWith("dynamic/")?void 0:path.split("/").at(-1);return`${repositoryUrl}\
/actions${file?`/workflows/${encodeURIComponent(file.toWellFormed())}`:""}`}}),16539:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>fitJson});function fitJson(report,cuts,maxSize,sizeOf=json=>json.length){let cut=report;let json=JSON.stringify(
cut);for(const{says,apply}of cuts){if(sizeOf(json)<=maxSize)return json;const less=apply(cut);if(JSON.stringify(less)===json)continue;cut={...less,leftOut:[...cut.
leftOut??[],says]};json=JSON.stringify(cut)}return json}}),76929:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{l4:()=>reportJson,n4:()=>listJson});var _fit_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16539);const MEANING=/[!#$%&'()*;<>?^`|~\u007f-\uffff]/g;
function outputJson(value){return escaped(JSON.stringify(value))}function listJson(items,maxCharacters){let count=items.length;while(outputJson(items.slice(0,count)).
length>maxCharacters)count=Math.floor(count/2);return outputJson(items.slice(0,count))}function reportJson(report,cuts,maxCharacters){return escaped((0,_fit_json_js__WEBPACK_IMPORTED_MODULE_0__.
o)(report,cuts,maxCharacters,json=>escaped(json).length))}function escaped(json){return json.replace(MEANING,character=>`\\u${character.charCodeAt(0).toString(16).
padStart(4,"0")}`)}}),81914:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>assessHealth});
var history_history=__webpack_require__(36773);var health=__webpack_require__(40925);var words=__webpack_require__(44474);var duration_rules=__webpack_require__(
63849);var alerts_policy=__webpack_require__(1429);var alerts_rule=__webpack_require__(58217);var rules=__webpack_require__(67708);;function raiseAlerts({workflows,
repository},settings,thresholds){const alerts=[...workflows.flatMap(it=>{const policyFor=rule=>(0,alerts_policy.U)(rule,settings,thresholds,it);const known={...it,
thresholdOf:()=>limitOf(policyFor(duration_rules.N))};return rules.rules.flatMap(rule=>rule.about==="workflow"?raise(rule,policyFor(rule),threshold=>rule.readings(
known,threshold),it):[])}),...rules.rules.flatMap(rule=>rule.about==="repository"?raise(rule,(0,alerts_policy.U)(rule,settings,thresholds),threshold=>rule.readings(
repository,threshold)):[])];return alerts.toSorted((a,b)=>health.g.indexOf(a.severity)-health.g.indexOf(b.severity))}function limitOf(policy){return policy==="o\
ff"?Number.POSITIVE_INFINITY:policy.threshold}function raise(rule,policy,readings,workflow){if(policy==="off")return[];return readings(policy.threshold).flatMap(
reading=>{const threshold=reading.threshold??policy.threshold;const breach=(0,alerts_rule.G)(rule,reading.value,threshold);const severity=breach?policy.severity:
reading.otherwise;return severity?[alertOf(rule,reading,{severity,threshold,workflow})]:[]})}function alertOf({id:id2,unit},reading,how){const{subject,message,atMost,
value,branch,since,url,runId,causedAt}=reading;return{rule:id2,severity:milder(how.severity,atMost),...how.workflow&&{workflow:how.workflow.path},...how.workflow?.
id!==void 0&&{workflowId:how.workflow.id},...branch!==void 0&&{branch},message:message(),value,threshold:how.threshold,unit:reading.unit??unit,...since!==void 0&&
{since},...url!==void 0&&{url},key:(0,history_history.aG)(id2,how.workflow?.id??0,subject),...runId!==void 0&&{runId},...causedAt!==void 0&&{causedAt:(0,words.Ly)(
causedAt)}}}function milder(severity,atMost=severity){return health.g.indexOf(severity)>health.g.indexOf(atMost)?severity:atMost}var model=__webpack_require__(57206);
var repository_rules=__webpack_require__(19341);;function casesOf(found,settings){return{workflows:workflowCases(found),repository:repositoryCase(found,settings)}}
function workflowCases(found){const{workflows,watched,stretches,signs,branch,thresholds}=found;const vitals2=new Map(workflows.map(one=>[one.id,one]));const red=new Map(
stretches.filter(({until})=>until===void 0).map(open=>[open.firstRun.workflowId,open]));const slowdowns=byWorkflow(signs.slowdowns);const slowerSteps2=byWorkflow(
signs.slowerSteps);const flakyJobs=byWorkflow(signs.flakyJobs);const silentFailures=byWorkflow(signs.silentFailures);const schedules=Map.groupBy(signs.schedules,
subjectKey);return subjectsOf(found).map(subject=>{const{id:id2}=subject;const open=red.get(id2);return{...subject,vitals:vitals2.get(id2),red:open&&{firstRunId:open.
firstRun.id,firstEnd:open.since},slowdowns:slowdowns.get(id2)??[],slowerSteps:slowerSteps2.get(id2)??[],flakyJobs:flakyJobs.get(id2)??[],silentFailures:silentFailures.
get(id2)??[],schedules:schedules.get(id2??subject.path)??[],branch,thresholds}});function subjectKey({workflowId,path}){return workflowId!==void 0&&watched.has(
workflowId)?workflowId:path}}function subjectsOf({workflows,watched,signs}){const judged=new Set(workflows.map(({id:id2})=>id2));const others=[...watched.values()].
filter(({id:id2})=>!judged.has(id2)).toSorted((a,b)=>a.id-b.id);const files2=signs.schedules.filter(({workflowId})=>workflowId===void 0||!watched.has(workflowId));
return[...[...workflows,...others].map(({id:id2,name,path})=>({id:id2,name,path})),...new Map(files2.map(({name,path})=>[path,{id:void 0,name,path}])).values()]}
function byWorkflow(all){return Map.groupBy(all,({workflowId})=>workflowId)}function repositoryCase(found,settings){const{repositoryUrl,thresholds,watched,signs,
coverage,dependencies:dependencies2,kpis}=found;const heeded=(rule,all)=>all.flatMap(one=>{const workflowIds=one.workflowIds.filter(id2=>(0,alerts_policy.U)(rule,
settings,thresholds,watched.get(id2))!=="off");return workflowIds.length>0?[{...one,workflowIds}]:[]});return{url:repositoryUrl,coverage,dependencies:dependencies2,
deprecations:heeded(repository_rules.t6,signs.deprecations),runners:heeded(repository_rules.Sj,signs.runners),kpis,nameOf:id2=>watched.get(id2)?.name??`workflow\
 ${id2}`}}var coverage_vitals=__webpack_require__(988);var dependencies=__webpack_require__(34400);var dependency_counts=__webpack_require__(42385);;const MAX_PACKAGES=20;
const MAX_UPDATES=10;const MAX_AGE=3*model.d_;function dependencyVitals(seen,scene){if(!seen||scene.now-seen.seenAt>MAX_AGE)return void 0;const{vulnerabilities,
updates,seenAt}=seen;if(typeof vulnerabilities==="string"&&typeof updates==="string")return void 0;return{seenAt:(0,words.Ly)(seenAt),...typeof vulnerabilities!==
"string"&&{vulnerabilities:vulnerabilityVitals(vulnerabilities,scene)},...typeof updates!=="string"&&{updates:updateVitals(updates,scene)}}}function vulnerabilityVitals({
open,alerts},scene){const oldest=earliest(alerts);const packages=packagesOf(alerts,scene);return{open:Math.max(open,alerts.length),...(0,dependency_counts.h)(alerts),
uncounted:Math.max(0,open-alerts.length),fixable:alerts.filter(({fixedIn})=>fixedIn!==void 0).length,...oldest!==void 0&&{oldestAt:(0,words.Ly)(oldest)},affected:packages.
length,packages:packages.slice(0,MAX_PACKAGES)}}function packagesOf(alerts,{repositoryUrl}){const key=({scope,ecosystem,name})=>JSON.stringify([scope,ecosystem,
name]);return[...Map.groupBy(alerts.toSorted(worstFirst),key).values()].flatMap(all=>{const[worst]=all;if(!worst)return[];const{name,ecosystem,scope,severity,fixedIn,
number}=worst;return[{...{name,ecosystem,scope,severity,alerts:all.length},...fixedIn!==void 0&&{fixedIn},since:(0,words.Ly)(earliest(all)??worst.createdAt),url:`${repositoryUrl}\
/security/dependabot/${number}`}]})}function worstFirst(a,b){return dependencies.$X.indexOf(a.scope)-dependencies.$X.indexOf(b.scope)||dependencies.SP.indexOf(a.
severity)-dependencies.SP.indexOf(b.severity)||a.createdAt-b.createdAt||a.number-b.number}function updateVitals({requests,unseen},{repositoryUrl,now}){const oldestFirst=requests.
toSorted((a,b)=>a.createdAt-b.createdAt||a.number-b.number);return{...(0,dependency_counts.y)(requests,{now}),unseen:Math.max(0,unseen),oldest:oldestFirst.slice(
0,MAX_UPDATES).map(({title,createdAt,number})=>({title,since:(0,words.Ly)(createdAt),url:`${repositoryUrl}/pull/${number}`}))}}function earliest(all){return all.
length===0?void 0:Math.min(...all.map(({createdAt})=>createdAt))}var figures=__webpack_require__(42303);var kpis_kpis=__webpack_require__(44148);var daily_counts=__webpack_require__(
33802);var kpi=__webpack_require__(8517);var durations=__webpack_require__(44878);var feedback=__webpack_require__(7168);var measures=__webpack_require__(84286);
var recovery=__webpack_require__(3856);var false_positives=__webpack_require__(52121);var satisfaction=__webpack_require__(84627);;const MAX_WINDOWS=8;const MIN_WINDOWS=3;
function kpiWindows(question){const{runs,now,lookback}=question;const spans=spansOf(question);const byAge=Map.groupBy(runs,({createdAt})=>Math.max(0,Math.ceil((now-
createdAt)/lookback)-1));const readings=spans.map((span,i)=>readingsIn(span,byAge.get(spans.length-1-i)??[],question));const windowsOf=id2=>readings.flatMap((reading,i)=>{
const[span,one]=[spans[i],reading[id2]];return span&&one?[windowOf(span,one)]:[]});return new Map(kpi.z.map(id2=>[id2,windowsOf(id2)]).filter(([,windows])=>windows.
length>=MIN_WINDOWS))}function withWindows(kpis,past){return kpis.map(kpi2=>{const windows=past.get(kpi2.id);return windows?{...kpi2,windows}:kpi2})}function spansOf({
now,lookback,reach}){const count=Math.min(MAX_WINDOWS,Math.floor((now-reach)/lookback));if(count<MIN_WINDOWS)return[];return Array.from({length:count},(_,i)=>{const to=now-
(count-1-i)*lookback;return{from:to-lookback,to:to===now?now:to-1}})}function readingsIn(span,runs,it){const{history,minRuns}=it;const{final,duration}=(0,measures.
xP)(runs);const fixed=(0,durations.D)(it.stretches.flatMap(({since,until})=>until!==void 0&&until>=span.from&&until<=span.to?[until-since]:[]));const coverage=(0,
coverage_vitals.Y)(history.coverage,{now:span.to,lookback:it.lookback})?.current;const firstRed=(0,feedback.h)(runs,history);const alarms=(0,false_positives.e)(
history,span);const detection=(0,recovery.PT)(history.raised,{from:span.from,now:span.to});return{"success-rate":{value:final.percent,count:final.total,least:minRuns},
"time-to-fix":{value:fixed.mean,count:fixed.count,least:1},"build-time":{value:duration.p50,count:duration.count,least:minRuns},coverage:{value:coverage?.percent,
count:coverage?.total??0,least:1},"time-to-feedback":{value:firstRed.p50Seconds,count:firstRed.count,least:minRuns},"false-positives":{value:alarms.percent,count:alarms.
total,least:minRuns},...satisfactionIn(span,it),"detection-latency":{value:detection.p50Seconds,count:detection.count,least:1}}}function satisfactionIn(span,{history,
now}){const{opinions,daily}=history;const[first]=(0,daily_counts.al)(daily.opinions);const seen=(span.to===now?opinions:void 0)??(0,satisfaction.Vy)(daily.opinions,
span);if(!seen&&(!first||first.seenAt>span.to))return{};const{stars,reactions}=(0,satisfaction.Wq)(seen?.reactions??{});return{satisfaction:{value:stars,count:reactions,
least:satisfaction.OS}}}function windowOf({from,to},{value,count,least}){return{from:(0,words.Ly)(from),to:(0,words.Ly)(to),...value!==void 0&&count>=least&&{value},
count}}var pages=__webpack_require__(84695);;const files={"set-output":"$GITHUB_OUTPUT","save-state":"$GITHUB_STATE","set-env":"$GITHUB_ENV","add-path":"$GITHUB\
_PATH"};const deprecation_rules_rules=[{pattern:/\bnode(?:\.js)? ?(\d{1,2}) ?(?:actions )?(?:which )?(?:are|is)(?: being)? deprecated\b/i,announces:([,version])=>({
id:`node${version}`,title:`Actions on Node.js ${version}`,advice:"Use newer versions of the actions that the annotation names."})},{pattern:/\bThe `(set-output|save-state|set-env|add-path)` command is (?:deprecated|disabled)\b/,
announces:([,command=""])=>({id:command,title:`The workflow command ${command}`,advice:`Write to ${files[command]} instead, or use a newer version of the action\
 that does it.`})},{pattern:/\buses a deprecated version of `([\w./-]{1,100}): ?([\w.-]{1,64})`/,announces:([,action,version])=>({id:`${action}@${version}`,title:`${action}\
 ${version}`,advice:"GitHub refuses to run it. Use its newest version."})},{pattern:/\bCodeQL Action (?:major versions? )?(v\d)\b[^\n]{0,60}\bdeprecated\b/,announces:()=>({
id:"codeql-action",title:"The CodeQL Action in use",advice:"Use its newest major version."})},{pattern:/\b((?:ubuntu|windows|macos)-latest)\b[^\n]{0,40}\b(?:will (?:use|migrate|move)|being redirected)\b/i,
announces:([,label=""])=>({id:label.toLowerCase(),title:`The image behind ${label.toLowerCase()}`,advice:"Try the new image before it comes by itself, or name t\
he image that is wanted."})},{pattern:/\b(ubuntu|windows|macos)[- ](?:server )?(\d[\d.]{0,6}\d(?:-\w{1,10})?)\b[^\n]{0,80}(?:deprecat|brownout|unsupported|retired|closing down|removed)/i,
announces:([,system="",version])=>({id:`${system.toLowerCase()}-${version}`,title:`The runner image ${system.toLowerCase()}-${version}`,advice:"Run on a newer i\
mage."})},{pattern:/^Input '([\w-]{1,60})' has been deprecated with message\b/,announces:([,input])=>({id:`input ${input}`,title:`The input ${input} of an actio\
n`,advice:"Do as the annotation says."})}];const goingAway=/\bdeprecat|\bbrownout|\bend of life\b|\bclosing down\b|\bwill be (?:removed|retired|unsupported)\b/i;
const aboutGitHub=/\bgithub\.blog\/changelog\/|\bdocs\.github\.com\/|\bactions\/(?:runner|toolkit)/;const source=/\b(?:github\.blog\/changelog|github\.com|docs\.github\.com)\/([\w./-]{1,120})/;
function announcedBy(message){for(const{pattern,announces}of deprecation_rules_rules){const match=pattern.exec(message);if(match)return announces(match)}if(!goingAway.
test(message)||!aboutGitHub.test(message))return void 0;return{id:source.exec(message)?.[1]?.replace(/[./]+$/,"")??"other",title:"Something that GitHub is about\
 to remove",advice:"Do as the annotation says."}};function annotatedIn(executions2,from){return executions2.filter(({run,job})=>run.createdAt>=from&&job.annotations!==
void 0)}function byMessage(executions2,read){const found=new Map;for(const execution of executions2)for(const{message}of execution.job.annotations??[]){const key=read(
message,execution);if(key===void 0)continue;const those=found.get(key)??new Set;found.set(key,those.add(execution))}return found}function newestOf(executions2){
let newest;for(const execution of executions2){const later=newest===void 0?1:endOf(execution)-endOf(newest);if(later>0||later===0&&execution.job.id>(newest?.job.
id??0))newest=execution}return newest}function endOf({job}){return job.completedAt??job.startedAt}function jobUrl({run,job},repositoryUrl){return`${repositoryUrl}\
/actions/runs/${run.id}/job/${job.id}`}function whereabouts(executions2,repositoryUrl){const newest=newestOf(executions2);return{jobs:executions2.size,workflowIds:[
...new Set([...executions2].map(({run})=>run.workflowId))].toSorted((a,b)=>a-b),lastAt:(0,words.Ly)(newest?endOf(newest):0),url:newest?jobUrl(newest,repositoryUrl):
`${repositoryUrl}/actions`}};const runner_health_rules=[{kind:"lost-communication",pattern:/\brunner\b[^\n]{0,150}\blost communication with the server\b|\(Error Type: Disconnect\)/,
in:"any-job"},{kind:"not-picked-up",pattern:/\bjob was not acquired by Runner of type\b/i,in:"any-job"},{kind:"shut-down",pattern:/\brunner has received a shutdown signal\b/,
in:"any-job"},{kind:"out-of-disk",pattern:/^You are running out of disk space\b/,in:"any-job"},{kind:"out-of-disk",pattern:/\bNo space left on device\b|\bThere is not enough space on the disk\b|\bENOSPC\b/i,
in:"job-that-did-not-pass"},{kind:"out-of-memory",pattern:/\bexit code 137\b|\bOutOfMemoryException\b|\bOOMKilled\b|(?<!CUDA )\bout of memory\b/i,in:"job-that-d\
id-not-pass"}];const LONGEST_QUEUE=24*model.dp;function runnerTroubles(executions2,{from,repositoryUrl}){const annotated=annotatedIn(executions2,from);const kinds=new Map(
byMessage(annotated,(message,{job})=>troubleIn(message,(0,model.sG)(job)==="passed")));const neverStarted=annotated.filter(waitedInVain);if(neverStarted.length>
0)kinds.set("not-picked-up",new Set([...kinds.get("not-picked-up")??[],...neverStarted]));return[...kinds].map(([kind,of])=>({kind,of:annotated.length,...whereabouts(
of,repositoryUrl)})).toSorted((a,b)=>b.jobs-a.jobs||(a.kind<b.kind?-1:1))}function troubleIn(message,passed){return runner_health_rules.find(rule=>(rule.in==="a\
ny-job"||!passed)&&rule.pattern.test(message))?.kind}function lostRunner({annotations=[]}){const kinds=annotations.map(({message})=>troubleIn(message,false));return kinds.
includes("lost-communication")||kinds.includes("shut-down")}function waitedInVain({run,attempt,job}){const startedAt=run.attempts.find(({number})=>number===attempt)?.
startedAt;return job.conclusion==="cancelled"&&job.steps?.length===0&&job.completedAt!==void 0&&startedAt!==void 0&&job.completedAt-startedAt>=LONGEST_QUEUE};function perRun(found,{
repositoryUrl}){const newest=new Map;for(const one of found){const{run,attempt}=one.execution;const known=newest.get(run.id);if(!known||known.execution.attempt<
attempt)newest.set(run.id,one)}return[...newest.values()].map(({execution,detail})=>({at:endOf(execution),url:jobUrl(execution,repositoryUrl),...detail!==void 0&&
{detail}}))};const MAX_DETAIL=300;function summed({kind,workflowId,job,of,began},sightings){const ordered=sightings.toSorted((a,b)=>a.at-b.at||(a.url<b.url?-1:1));
const[first,last]=[ordered[0],ordered.at(-1)];if(!first||!last)return[];return[{kind,workflowId,...job!==void 0&&{job},runs:ordered.length,of,since:(0,words.Ly)(
began??first.at),lastAt:(0,words.Ly)(last.at),url:last.url,...last.detail!==void 0&&{detail:last.detail.slice(0,MAX_DETAIL)}}]}function isJudged(ended){const outcome=(0,
model.sG)(ended);return outcome==="passed"||outcome==="failed"}function judgedRuns(runs,{from}){return runs.filter(run=>run.createdAt>=from&&isJudged((0,model.N7)(
run)))}function runUrl({id:id2},{repositoryUrl}){return`${repositoryUrl}/actions/runs/${id2}`};function failingAnnotations({workflowId,name,executions:executions2},scene){
const passed=executions2.filter(({run,job})=>run.createdAt>=scene.from&&job.annotations!==void 0&&(0,model.sG)(job)==="passed");return summed({kind:"failing-ann\
otation",workflowId,job:name,of:new Set(passed.map(({run})=>run)).size},perRun(passed.flatMap(execution=>{const detail=failureIn(execution);return detail===void 0?
[]:[{execution,detail}]}),scene))}function failureIn({job}){return job.annotations?.find(({level,message})=>level==="failure"&&announcedBy(message)===void 0&&troubleIn(
message,true)===void 0)?.message};function hiddenTimeouts(workflowId,runs,scene){const judged=judgedRuns(runs,scene);const hidden=judged.filter(run=>{const{hitTimeLimit,
conclusion}=(0,model.N7)(run);return hitTimeLimit&&conclusion==="cancelled"});const found=hidden.map(run=>({run,job:timedOutJob(run,scene)}));return[...Map.groupBy(
found,({job})=>job?.name)].flatMap(([name,of])=>summed({kind:"hidden-timeout",workflowId,job:name,of:judged.length},of.map(({run,job})=>({at:(0,model.N7)(run).updatedAt,
url:job?`${runUrl(run,scene)}/job/${job.id}`:runUrl(run,scene)}))))}function timedOutJob(run,{history}){return history.jobs.get((0,history_history.jX)(run.id,(0,
model.N7)(run).number))?.filter(({conclusion})=>conclusion==="cancelled").toSorted((a,b)=>lengthOf(b)-lengthOf(a)||a.id-b.id)[0]}function lengthOf({startedAt,completedAt}){
return(completedAt??startedAt)-startedAt}var executions_by_job=__webpack_require__(86686);var incidents=__webpack_require__(59888);var workflow_file=__webpack_require__(
84241);;const LOOK_BACK=50;const ALWAYS_RED=.9;const MIN_MASKING=3;const MIN_FAILURES=2;const LUCK=.02;function maskedFailures(workflowId,runs,scene){const ordered=(0,
incidents.al)(runs.filter(run=>(0,model.Lt)(run,scene.defaultBranch)));const start=1+ordered.findLastIndex(run=>(0,model.Vj)(run)==="passed");const newest=ordered[start]&&
ordered.at(-1);if(!newest||newest.createdAt<scene.from)return[];const courses=coursesOf(ordered.slice(Math.max(0,start-LOOK_BACK)),new Set(ordered.slice(start)),
scene);const alwaysRed=courses.filter(isAlwaysRed);return courses.flatMap(course=>{const failures=newFailures(course);const[first]=failures;if(!first||!course.red.
includes(first))return[];const others=alwaysRed.filter(({name})=>(0,executions_by_job.ar)(name)!==(0,executions_by_job.ar)(course.name));const mask=others.find(
({red})=>countFailed(before(red,first.run))>=MIN_MASKING);if(!mask)return[];const inWindow=({run})=>run.createdAt>=scene.from;return summed({kind:"masked-failur\
e",workflowId,job:course.name,of:course.red.filter(inWindow).length,began:endOf(first)},failures.filter(inWindow).map(execution=>({at:endOf(execution),url:jobUrl(
execution,scene.repositoryUrl),detail:`Behind ${mask.name}, which failed in ${countFailed(mask.red)} of ${mask.red.length} runs.`})))})}function coursesOf(runs,red,scene){
const executions2=runs.flatMap(run=>lastExecutions(run,scene));const tolerated=new Set(executions2.filter(({run,job})=>(0,model.sG)(job)==="failed"&&!red.has(run)).
filter(({run})=>(0,model.Vj)(run)==="passed").map(({job})=>job.name));return[...Map.groupBy(executions2,({job})=>job.name)].filter(([name])=>!tolerated.has(name)&&
!mayFail(runs,name,scene)).map(([name,all])=>({name,all,red:all.filter(({run})=>red.has(run))}))}function lastExecutions(run,{history}){const last=new Map;for(let attempt=1;attempt<=
(0,model.N7)(run).number;attempt++)for(const job of history.jobs.get((0,history_history.jX)(run.id,attempt))??[])if(isJudged(job))last.set(job.name,{run,attempt,
job});return[...last.values()]}function mayFail([run],jobName,{history}){const path=run&&history.workflows.get(run.workflowId)?.path;const file=path===void 0?void 0:
history.files.get(path)?.file;return file!==void 0&&(0,workflow_file.l)(file,jobName)?.continueOnError==="yes"}function isAlwaysRed({red}){return red.length>0&&
countFailed(red)>=ALWAYS_RED*red.length}function newFailures({all}){const begin=1+all.findLastIndex(({job})=>(0,model.sG)(job)==="passed");const[earlier,failures]=[
all.slice(0,begin),all.slice(begin)];const chance=(countFailed(earlier)+1)/(earlier.length+2);return failures.length>=MIN_FAILURES&&chance**failures.length<=LUCK?
failures:[]}function countFailed(executions2){return executions2.filter(({job})=>(0,model.sG)(job)==="failed").length}function before(executions2,{createdAt,id:id2}){
return executions2.filter(({run})=>run.createdAt<createdAt||run.createdAt===createdAt&&run.id<id2)};const GRACE=model.dp;const MIN_HABIT=10;const MAX_ABSENT=.05;
const MIN_MISSING=3;function missingReports(scene,demands){const commits=commitsOf(scene);return[...scene.history.listed.values()].filter(workflow=>runsOnPush(workflow,
scene)&&demands.includes(workflow)).filter(workflow=>demands.isRequired(workflow)||!filtersPaths(workflow,scene)).flatMap(workflow=>{const owed=commits.filter(({
at})=>at>=workflow.createdAt);const isMissing=({workflowIds})=>!workflowIds.has(workflow.id);const missing=demands.isRequired(workflow)?owed.filter(isMissing):stoppedAt(
owed,isMissing);const inWindow=({at})=>at>=scene.from;const began=demands.isRequired(workflow)?void 0:missing[0]?.at;return summed({kind:"never-reported",workflowId:workflow.
id,of:owed.filter(inWindow).length,...began!==void 0&&{began}},missing.filter(inWindow).map(({sha,at})=>({at,url:`${scene.repositoryUrl}/commit/${sha}`})))})}function runsOnPush({
path,state},{history:{files:files2}}){if(state!=="active"||path.startsWith("dynamic/"))return false;return files2.size===0||(files2.get(path)?.file.events.includes(
"push")??false)}function filtersPaths({path},{history:{files:files2}}){return files2.get(path)?.file.filtersPaths===true}function commitsOf({history,defaultBranch,
now}){const known=history.covered.at(-1);const commits=new Map;for(const run of history.runs.values()){if(run.event!=="push"||!(0,model.Lt)(run,defaultBranch))continue;
const{at}=commits.get(run.sha)??{at:run.createdAt};commits.set(run.sha,{sha:run.sha,at:Math.min(at,run.createdAt),workflowIds:new Set})}for(const run of history.
runs.values())commits.get(run.sha)?.workflowIds.add(run.workflowId);return[...commits.values()].filter(({at})=>known!==void 0&&at>=known.from&&at<=Math.min(known.
to,now)-GRACE).toSorted((a,b)=>a.at-b.at||(a.sha<b.sha?-1:1))}function stoppedAt(owed,isMissing){const begin=1+owed.findLastIndex(commit=>!isMissing(commit));const[
before2,missing]=[owed.slice(0,begin),owed.slice(begin)];const absences=before2.filter(isMissing).length;if(before2.length<MIN_HABIT||absences>MAX_ABSENT*before2.
length)return[];return missing.length>=MIN_MISSING*Math.max(1,longestRow(before2,isMissing))?missing:[]}function longestRow(commits,isMissing){let[longest,row]=[
0,0];for(const commit of commits){row=isMissing(commit)?row+1:0;longest=Math.max(longest,row)}return longest};function runsWithoutJobs(workflowId,runs,scene){const judged=judgedRuns(
runs,scene);return summed({kind:"no-job",workflowId,of:judged.length},judged.filter(run=>hadNoJob(run,scene)).map(run=>({at:(0,model.N7)(run).updatedAt,url:runUrl(
run,scene)})))}function hadNoJob(run,{history}){const latest=(0,model.N7)(run);if((0,model.vu)(latest)==="startup_failure")return true;if((0,model.sG)(latest)!==
"failed")return false;const numbers=Array.from({length:latest.number},(_,i)=>i+1);return numbers.every(attempt=>history.jobs.get((0,history_history.jX)(run.id,attempt))?.
length===0)};function toleratedFailures({workflowId,name,executions:executions2},scene){const judged=executions2.filter(execution=>execution.run.createdAt>=scene.
from&&hasPassed(execution)&&isJudged(execution.job));const failed=judged.filter(({job})=>(0,model.sG)(job)==="failed");return summed({kind:"tolerated-failure",workflowId,
job:name,of:new Set(judged.map(({run})=>run)).size},perRun(failed.map(execution=>({execution,detail:execution.job.failedStep})),scene))}function hasPassed({run,
attempt}){const known=run.attempts.find(({number})=>number===attempt);return known!==void 0&&(0,model.sG)(known)==="passed"};const gravity={"no-job":0,"never-re\
ported":1,"masked-failure":2,"hidden-timeout":3,"tolerated-failure":4,"failing-annotation":5};function silentFailuresOf({runs,jobs},scene,demands){const byWorkflow2=[
...Map.groupBy(runs,({workflowId})=>workflowId)];return[...byWorkflow2.flatMap(([id2,of])=>[...runsWithoutJobs(id2,of,scene),...maskedFailures(id2,of,scene),...hiddenTimeouts(
id2,of,scene)]),...missingReports(scene,demands),...jobs.flatMap(job=>[...toleratedFailures(job,scene),...failingAnnotations(job,scene)])].toSorted((a,b)=>gravity[a.
kind]-gravity[b.kind]||b.runs-a.runs||a.workflowId-b.workflowId||((a.job??"")<(b.job??"")?-1:1))};const MAX_BRANCHES=20;const FORKS="fork:*";function branchRates(runs,{
defaultBranch}){const branchOf=run=>{if(run.fromFork)return FORKS;return run.branch===defaultBranch&&!(0,model.Lt)(run,defaultBranch)?void 0:run.branch};const rates=ratesBy(
runs,branchOf);const isDefault=({name})=>name===defaultBranch;return[...rates.filter(isDefault),...rates.filter(line=>!isDefault(line))].slice(0,MAX_BRANCHES)}function eventRates(runs){
return ratesBy(runs,({event})=>event)}function ratesBy(runs,nameOf2){return[...Map.groupBy(runs,nameOf2)].flatMap(([name,of])=>{const{firstAttempt,final}=(0,measures.
xP)(of);return name===void 0?[]:[{name,runs:of.length,firstAttempt,final}]}).toSorted((a,b)=>(a.final.high??101)-(b.final.high??101)||b.runs-a.runs||(a.name<b.name?
-1:1))}var cost=__webpack_require__(89072);;const MAX_MESSAGE=300;function deprecationsOf(executions2,{from,repositoryUrl}){const announced=new Map;const read=message=>{
if(!announced.has(message))announced.set(message,announcedBy(message));return announced.get(message)?.id};return[...byMessage(annotatedIn(executions2,from),read)].
flatMap(([id2,of])=>{const message=newestMessage(of,text=>read(text)===id2);const found=announced.get(message);return found?[{...found,message:message.slice(0,MAX_MESSAGE),
...whereabouts(of,repositoryUrl)}]:[]}).toSorted((a,b)=>b.workflowIds.length-a.workflowIds.length||b.jobs-a.jobs||(a.id<b.id?-1:1))}function newestMessage(executions2,says){
const annotations=newestOf(executions2)?.job.annotations??[];return annotations.find(({message})=>says(message))?.message??""}var executions=__webpack_require__(
45160);var execution_time=__webpack_require__(74259);;function inLegs(outcomes){const known=outcomes.filter(({at})=>Number.isFinite(at));return[...Map.groupBy(known,
({leg})=>leg)].map(([leg,ofLeg])=>{const all=[...new Map(ofLeg.map(one=>[`${one.runId}/${one.attempt}`,one])).values()].toSorted((a,b)=>a.at-b.at||a.runId-b.runId||
a.attempt-b.attempt);return{leg,executions:all.filter(({outcome})=>outcome!=="neither"),cutOff:all.filter(({outcome})=>outcome==="neither")}})}function flakesAmong({
executions:executions2,cutOff}){const commits=[...Map.groupBy(executions2,({sha})=>sha).values()].map(ofCommit=>{const lastPass=ofCommit.findLastIndex(({outcome})=>outcome===
"passed");const tail=ofCommit.slice(lastPass+1);const[only]=tail;const blip=lastPass>=0&&tail.length===1&&only&&nextOf(only,executions2)?.outcome==="passed";const proven2=blip?
ofCommit:ofCommit.slice(0,lastPass+1);const failed=blip?0:tail.length;return{proven:proven2,unproven:failed===1?1:0,triedAgain:failed>1||proven2.some(({outcome})=>outcome===
"failed")?1:0}});const proven=commits.flatMap(commit=>commit.proven);const good=new Set(proven.map(({sha})=>sha));return{proven,cutOff:cutOff.filter(({sha})=>good.
has(sha)),unproven:commits.reduce((sum2,{unproven})=>sum2+unproven,0),triedAgain:commits.reduce((sum2,{triedAgain})=>sum2+triedAgain,0)}}function nextOf(one,executions2){
return executions2[executions2.indexOf(one)+1]}var rate=__webpack_require__(6097);;const HALF_LIFE=14*model.d_;const MIN_EXECUTIONS=10;const MIN_PERCENT=1;const MIN_LOW=.3;
const flakiness_LUCK=.01;function flakinessOf(outcomes){const legs=inLegs(outcomes).map(of=>({leg:of.leg,...flakesAmong(of)}));const proven=legs.flatMap(leg=>leg.
proven).toSorted((a,b)=>a.at-b.at);const flakes=proven.filter(isFlake);const unproven=sum(legs.map(leg=>leg.unproven));const{percent,low,high}=weightedRate(proven,
{cutOff:legs.flatMap(leg=>leg.cutOff),unproven,triedAgain:sum(legs.map(({triedAgain})=>triedAgain))});const facts={percent,low,high,flakes:flakes.length,executions:proven.
length,flakyCommits:new Set(flakes.map(({sha})=>sha)).size,lastFlakeAt:flakes.at(-1)?.at,flaked:flakes,unproven,lostSeconds:sum(flakes.map(({seconds})=>seconds>=
0&&Number.isFinite(seconds)?seconds:0)),legs:worstLegs(legs)};const span=(flakes.at(-1)?.at??0)-(flakes[0]?.at??0);const since=proven.length-1-proven.findLastIndex(
isFlake);return{state:stateOf(facts,{span,since}),...facts}}function isFlake({outcome}){return outcome==="failed"}function weightedRate(proven,{cutOff,unproven,
triedAgain}){if(proven.length===0)return(0,rate.M)(0,0);const newest=proven.at(-1)?.at??0;const weightsOf=some=>some.map(({at})=>Math.min(1,.5**((newest-at)/HALF_LIFE)));
const weights=weightsOf(proven);const total=sum(weights);const share=sum(weightsOf(proven.filter(isFlake)))/(total+sum(weightsOf(cutOff))/2);const size=total**2/
sum(weights.map(weight=>weight**2));const tries=Math.max(1,triedAgain+unproven);const seen=Math.max(1,triedAgain)/tries;const known=worthOf({share,size},{share:seen,
size:tries});const{percent,low,high}=(0,rate.M)(share*known,known);const whole=(part=0)=>Math.min(100,part/seen);return{percent:whole(percent),low:whole(low),high:whole(
high)}}function worthOf(a,b){const squaredError=({share,size})=>(1-share)/(share*size);if(a.share===0||a.share===1)return a.size;return a.size*squaredError(a)/(squaredError(
a)+squaredError(b))}function worstLegs(legs){return legs.map(({leg,proven})=>({leg,flakes:proven.filter(isFlake).length,executions:proven.length})).filter(({flakes})=>flakes>
0).toSorted((a,b)=>b.flakes-a.flakes||((a.leg??"")<(b.leg??"")?-1:1))}function stateOf(facts,{span,since}){const{flakes,executions:executions2,flakyCommits,percent=0,
low=0}=facts;if(flakes===0)return executions2<MIN_EXECUTIONS?"not-enough-data":"steady";if(flakyCommits<2||span<model.d_)return"suspected";if((1-flakes/(executions2-
since))**since<flakiness_LUCK)return"recovered";return percent>=MIN_PERCENT&&low>=MIN_LOW?"flaky":"suspected"}function sum(values){return values.reduce((total,value)=>total+
value,0)};function isTolerated({workflowId,name,executions:executions2},{workflows,files:files2}){const file=files2.get(workflows.get(workflowId)?.path??"")?.file;
if(file&&(0,workflow_file.l)(file,name)?.continueOnError==="yes")return true;return executions2.some(({run,attempt,job})=>{if((0,model.sG)(job)!=="failed")return false;
const known=run.attempts.find(({number})=>number===attempt);return known!==void 0&&(0,model.sG)(known)==="passed"})};const order={flaky:0,suspected:1,recovered:2,
steady:3,"not-enough-data":4};function flakyJobsOf(jobs,{history,repositoryUrl}){const suspects=new Set(jobs.filter(isMixed).map(familyOf));const reruns=rerunsAmong(
jobs);return familiesOf(jobs.filter(job=>suspects.has(familyOf(job))&&!isTolerated(job,history))).flatMap(family=>flakyJobOf(family,reruns,repositoryUrl)??[]).toSorted(
flakiestFirst)}function flakiestFirst(a,b){return order[a.state]-order[b.state]||b.lostMinutes-a.lostMinutes||a.workflowId-b.workflowId||(a.job<b.job?-1:1)}function isMixed({
executions:executions2}){const failed=executions2.filter(({job})=>(0,model.sG)(job)==="failed");const commits=new Set(failed.map(({run})=>run.sha));return executions2.
some(({run,job})=>(0,model.sG)(job)==="passed"&&commits.has(run.sha))}function familyOf(job){return`${job.workflowId} ${(0,executions_by_job.ar)(job.name)}`}function familiesOf(jobs){
return[...Map.groupBy(jobs,familyOf).values()].flatMap(legs=>{const[leg]=legs;return leg?[{workflowId:leg.workflowId,name:legs.length>1?(0,executions_by_job.ar)(
leg.name):leg.name,legs}]:[]})}function rerunsAmong(jobs){const again=jobs.flatMap(({executions:executions2})=>executions2.filter(({attempt})=>attempt>1));return Map.
groupBy(again,({run,attempt})=>(0,history_history.jX)(run.id,attempt))}function flakyJobOf({workflowId,name,legs},reruns,repositoryUrl){const executions2=legs.flatMap(
leg=>leg.executions).toSorted((a,b)=>a.job.id-b.job.id);const flakiness=flakinessOf(executions2.flatMap(execution=>outcomeIn(execution)??[]));const flaked=executionsOf(
flakiness.flaked,executions2);const last=flaked.at(-1);if(!last)return void 0;return{workflowId,job:name,...factsOf(flakiness),...legs.length>1&&{legs:flakyLegs(
flakiness)},lostMinutes:lostSeconds(flaked,reruns)/model.pY,url:`${repositoryUrl}/actions/runs/${last.run.id}/job/${last.job.id}`}}function outcomeIn({run,attempt,
job}){const seconds=(0,execution_time.K)(job);if(seconds===void 0||lostRunner(job))return void 0;return{sha:run.sha,at:job.startedAt,outcome:(0,model.sG)(job),runId:run.
id,attempt,seconds,leg:legOf(run,job)}}function legOf({event},{name}){return event.startsWith("pull_request")?`merge ${name}`:`head ${name}`}function executionsOf(flakes,executions2){
const runs=new Set(flakes.map(({runId})=>runId));const found=new Map(executions2.filter(({run})=>runs.has(run.id)).map(one=>[`${(0,history_history.jX)(one.run.id,
one.attempt)} ${legOf(one.run,one.job)}`,one]));return flakes.flatMap(({runId,attempt,leg})=>found.get(`${(0,history_history.jX)(runId,attempt)} ${leg}`)??[])}function factsOf({
state,percent,low,high,flakes,executions:executions2,flakyCommits,lastFlakeAt}){return{state,...percent!==void 0&&{percent},...low!==void 0&&{low},...high!==void 0&&
{high},flakes,executions:executions2,flakyCommits,...lastFlakeAt!==void 0&&{lastFlakeAt:(0,words.Ly)(lastFlakeAt)}}}function flakyLegs({legs}){const named=Map.groupBy(
legs,({leg=""})=>leg.slice(leg.indexOf(" ")+1));return[...named].map(([name,of])=>({name,flakes:of.reduce((sum2,{flakes})=>sum2+flakes,0),executions:of.reduce((sum2,{
executions:executions2})=>sum2+executions2,0)})).toSorted((a,b)=>b.flakes-a.flakes||(a.name<b.name?-1:1))}function lostSeconds(flaked,reruns){const lost=new Set(
flaked.flatMap(execution=>[execution,...reruns.get((0,history_history.jX)(execution.run.id,execution.attempt+1))??[]]));return[...lost].reduce((sum2,{job})=>sum2+
((0,execution_time.K)(job)??0),0)}var vitals_lengths=__webpack_require__(29226);var step_seconds=__webpack_require__(9518);;const MAX_JOBS=200;const MAX_STEPS=5;
function jobVitalsOf(jobs,kinds,{from}){return jobs.map(job=>({...job,executions:job.executions.filter(({run})=>run.createdAt>=from)})).map(job=>vitalsOfJob(job,
kinds)).filter(({executions:executions2})=>executions2>0).toSorted(job_vitals_worstFirst).slice(0,MAX_JOBS)}function vitalsOfJob({workflowId,name,executions:executions2},kinds){
const passed=executions2.filter(({job})=>(0,model.sG)(job)==="passed");return{workflowId,name,kind:kinds.ofJob(name),executions:executions2.filter(({job})=>(0,execution_time.
g)(job)!==void 0).length,firstAttempt:passRate(executions2.filter(({attempt})=>attempt===1)),final:passRate(lastOfRuns(executions2)),conclusions:countConclusions(
executions2),duration:(0,vitals_lengths.n)(passed.flatMap(({job})=>(0,execution_time.K)(job)??[])),steps:slowestSteps(passed,name,kinds)}}function passRate(executions2){
let[passed,failed]=[0,0];for(const{job}of executions2){const outcome=(0,model.sG)(job);if(outcome==="passed")passed++;else if(outcome==="failed")failed++}return(0,
rate.M)(passed,passed+failed)}function lastOfRuns(executions2){const last=new Map;for(const execution of executions2){const known=last.get(execution.run.id);if(!known||
isLater(execution,known))last.set(execution.run.id,execution)}return[...last.values()]}function isLater(a,b){return(a.attempt-b.attempt||a.job.id-b.job.id)>0}function countConclusions(executions2){
const counts={};for(const{job}of executions2)if(job.conclusion)counts[job.conclusion]=(counts[job.conclusion]??0)+1;return counts}function slowestSteps(passed,jobName,kinds){
const lengths=new Map;for(const{job}of passed)for(const[name,seconds]of(0,step_seconds.c)(job)){const known=lengths.get(name);if(known)known.push(seconds);else lengths.
set(name,[seconds])}return[...lengths].map(([name,seconds])=>({name,kind:kinds.ofStep(name,jobName),duration:(0,vitals_lengths.n)(seconds)})).toSorted((a,b)=>(b.
duration.p50Seconds??0)-(a.duration.p50Seconds??0)||(b.duration.p95Seconds??0)-(a.duration.p95Seconds??0)||(a.name<b.name?-1:1)).slice(0,MAX_STEPS)}function job_vitals_worstFirst(a,b){
return(a.final.high??101)-(b.final.high??101)||(b.duration.p50Seconds??0)-(a.duration.p50Seconds??0)||(0,executions_by_job.Hg)(a,b)}var schedule_vitals=__webpack_require__(
26558);var history_order=__webpack_require__(22724);var vitals_creep=__webpack_require__(57016);var duration_series=__webpack_require__(95749);var vitals_ranks=__webpack_require__(
27008);;const WEEK=7*model.d_;const CLEARLY_SLOWER=.75;const SLOWER=.7;function isCycle(before2,after){return isWeekendsEnd(before2,after)||[peersInCycle(before2,
after,model.d_),peersInCycle(before2,after,WEEK)].some(pair=>pair&&slowerPairs(pair)<CLEARLY_SLOWER)}function slowerPairs({before:before2,after}){return(0,vitals_ranks.
g)(before2.map(duration_series.Y5),after.map(duration_series.Y5))}const MIN_OF_DAYS=2;function isWeekendsEnd(before2,after){const pairs=[true,false].map(free=>({
before:before2.filter(isFree(free)),after:after.filter(isFree(free))})).map(pair=>({pair,weight:Math.min(pair.before.length,pair.after.length)})).filter(({weight})=>weight>=
MIN_OF_DAYS);const weights=pairs.reduce((sum2,{weight})=>sum2+weight,0);const slower=pairs.reduce((sum2,{pair,weight})=>sum2+weight*slowerPairs(pair),0);return weights===
0||slower/weights<SLOWER}function isFree(free){return({at})=>[2,3].includes(Math.floor(at/model.d_)%7)===free}const MIN_PEERS=3;function peersInCycle(before2,after,period){
const from=after[0]?.at??0;const length=(after.at(-1)?.at??0)-from;if(length>=period)return void 0;const peers=before2.filter(({at})=>((at-from)%period+period)%
period<=length);return peers.length<MIN_PEERS?void 0:{before:peers,after}};const MIN_SIDE=5;const ROUNDING=1e-9;const MAX_POINTS=2e3;function shiftsIn(values,among=1){
const size=Math.ceil(values.length/MAX_POINTS);const points=size===1?values:condense(values,size);const found=[];const parts2=[{start:0,end:points.length}];for(let part=parts2.
pop();part;part=parts2.pop()){const shift=strongestShift(points.slice(part.start,part.end));const limit=rarer(shift?.limit??0,among);if(!shift||Math.abs(shift.z)<
limit)continue;const index=part.start+shift.index;found.push({...shift,index:index*size,limit});parts2.push({start:part.start,end:index},{start:index,end:part.end})}
return found.toSorted((a,b)=>a.index-b.index)}function strongestShift(values){const count=values.length;if(count<2*MIN_SIDE)return void 0;const ranks=(0,vitals_ranks.
L)(values);const mean=(count+1)/2;const variance=ranks.reduce((sum3,rank)=>sum3+(rank-mean)**2,0)/(count-1);if(variance===0)return void 0;let best={index:0,z:0};
let sum2=0;for(let index=1;index<=count-MIN_SIDE;index++){sum2+=(ranks[index-1]??0)-mean;if(index<MIN_SIDE)continue;const z=-sum2/Math.sqrt(variance*index*(count-
index)/count);if(Math.abs(z)>Math.abs(best.z))best={index,z}}return{...best,limit:limitFor(count)}}const limits=[[10,2.193],[12,2.517],[15,2.662],[20,2.777],[30,
2.924],[40,3.028],[60,3.116],[100,3.21],[200,3.348],[300,3.362],[600,3.433],[2e3,3.522]];function limitFor(count){const above=limits.findIndex(([known])=>known>=
count);const[high,low]=[limits.at(above),limits[above-1]];if(!high||!low)return high?.[1]??0;const share=Math.log(count/low[0])/Math.log(high[0]/low[0]);return low[1]+
share*(high[1]-low[1])}function rarer(z,times){return Math.sqrt(z**2+2*Math.log(times))}function locate(values,index){const logs=values.map(value=>Math.log(Math.
max(1,value)));const before2=(0,duration_series.ux)(logs.slice(0,index));const after=(0,duration_series.ux)(logs.slice(index));let best={index,gain:-1};let gain=0;
for(let at=logs.length-1;at>0;at--){const value=logs[at]??0;gain+=Math.abs(value-before2)-Math.abs(value-after);if(gain>best.gain+ROUNDING)best={index:at,gain}}
return best.index}function condense(values,size){return Array.from({length:Math.floor(values.length/size)},(_,i)=>(0,duration_series.ux)(values.slice(i*size,i*size+
size)))};const MIN_BASELINE=8;const MIN_SINCE=6;const NEWEST=8;const STILL_SLOWER=.75;const rises_CLEARLY_SLOWER=.9;const STILL_THERE=.6;const RISEN=.6;function riseIn(series,floors2,among){
const values=series.map(duration_series.Y5);const low=values.toSorted((a,b)=>a-b)[MIN_BASELINE/2-1]??0;if(rises_newestOf(series)-low<floors2.seconds)return void 0;
const shifts=shiftsIn(values,among);for(let i=shifts.length-1;i>=0;i--){const shift=shifts[i];if(!shift||shift.z<0)continue;const index=placeOf(shift,values,{from:shifts[i-
1]?.index,to:shifts[i+1]?.index});const earlier=shifts.slice(0,i).findLast(start=>index-start.index>=MIN_BASELINE);const[before2,after]=[series.slice(earlier?.index??
0,index),series.slice(index)];const beforeSeconds=(0,duration_series.ux)(before2.map(duration_series.Y5));const starts=[index,...shifts.slice(i+1).map(later=>later.
index)];const levels=starts.map((from,k)=>(0,duration_series.ux)(values.slice(from,starts[k+1])));const lasts=[...levels,rises_newestOf(after)].every(level=>(0,
duration_series.JG)(beforeSeconds,level,floors2));if(lasts&&isSustained(before2,after)&&!isCycle(series.slice(0,index),after))return{before:before2,after,beforeSeconds,
afterSeconds:levels.at(-1)??0,shift}}return void 0}function placeOf({index},values,{from=0,to}){return from+locate(values.slice(from,to),index-from)}function isSustained(before2,after){
if(after.length<MIN_SINCE||before2.length<MIN_BASELINE)return false;const[fast,slow]=[before2.map(duration_series.Y5),after.map(duration_series.Y5)];const[rest,
newest]=[slow.slice(0,-NEWEST),slow.slice(-NEWEST)];const wanted=rest.length<MIN_SIDE?STILL_SLOWER:.5+STILL_THERE*((0,vitals_ranks.g)(fast,rest)-.5);if((0,vitals_ranks.
g)(fast,newest)<Math.min(STILL_SLOWER,wanted))return false;return rest.length>0||(0,vitals_ranks.g)(fast,withoutOutliers(newest))>=rises_CLEARLY_SLOWER}function withoutOutliers(values){
return values.toSorted((a,b)=>a-b).slice(0,-2)}function hasRisen(series){const lengths=series.map(duration_series.Y5);const first=lengths.slice(0,Math.max(MIN_SIDE,
Math.floor(lengths.length/3)));return(0,vitals_ranks.g)(first,withoutOutliers(lengths.slice(-NEWEST)))>=RISEN}function rises_newestOf(series){return(0,duration_series.
ux)(series.slice(-NEWEST).map(duration_series.Y5))};const noticeable={percent:10,seconds:10};const MIN_SAMPLES=15;const TREND_LIMIT=2.3;function changeIn(samples,floors2=noticeable,among=1){
const series=(0,duration_series.RN)(samples);if(series.length<MIN_SAMPLES)return void 0;const creep=currentCreep(series,floors2,among);const step=currentStep(series,
floors2,among);return creep&&(!step||fitsBetter(creep,step,series))?creep:step}function changesByLabel(samples,floors2=noticeable,among=1){const series=(0,duration_series.
RN)(samples);const recent=(series.at(-1)?.at??0)-7*model.d_;return[...Map.groupBy(series,({label})=>label)].flatMap(([label,ofLabel])=>{const change=(ofLabel.at(
-1)?.at??0)>=recent?changeIn(ofLabel,floors2,among):void 0;return change?[{label,change}]:[]})}function currentStep(series,floors2,among){const rise=riseIn(series,
floors2,among);return rise&&changeBetween(rise.before,rise.after,{kind:"step",beforeSeconds:rise.beforeSeconds,afterSeconds:rise.afterSeconds,test:{test:"strong\
est-shift",z:rise.shift.z,limit:rise.shift.limit}})}function currentCreep(series,floors2,among){const creep=(0,vitals_creep.r)(series,floors2);const limit=rarer(
TREND_LIMIT,among);if(!creep||creep.z<limit)return void 0;const{from,beforeSeconds,afterSeconds,secondsPerDay,z}=creep;if(!(0,duration_series.JG)(beforeSeconds,
rises_newestOf(series),floors2))return void 0;const window=series.filter(({at})=>at>=from);if(!hasRisen(window))return void 0;const first=window.findIndex(({at})=>(0,
duration_series.JG)(beforeSeconds,beforeSeconds+secondsPerDay*(at-from)/model.d_,floors2));return changeBetween(window.slice(0,first),window.slice(first),{kind:"\
creep",beforeSeconds,afterSeconds,test:{test:"trend",z,limit}})}function changeBetween(before2,after,{kind,beforeSeconds,afterSeconds,test}){const[first,last,slow]=[
before2[0],before2.at(-1),after[0]];if(!first||!last||!slow)return void 0;return{kind,beforeSeconds,afterSeconds,changePercent:(0,duration_series.fu)(beforeSeconds,
afterSeconds),at:slow.at,firstSlow:{runId:slow.runId,sha:slow.sha},lastFast:{runId:last.runId,sha:last.sha},samplesBefore:before2.length,samplesAfter:after.length,
comparedFrom:first.at,evidence:{...test,slowerPairs:(0,vitals_ranks.g)(before2.map(duration_series.Y5),after.map(duration_series.Y5))}}}function fitsBetter(creep,step,series){
const from=creep.comparedFrom;const length=Math.max(1,(series.at(-1)?.at??0)-from);const grown=creep.afterSeconds-creep.beforeSeconds;const misfit=series.filter(
({at})=>at>=from).map(({at,seconds})=>({line:Math.abs(seconds-creep.beforeSeconds-grown*(at-from)/length),step:Math.abs(seconds-(at<step.at?step.beforeSeconds:step.
afterSeconds))}));return misfit.reduce((sum2,{line,step:step2})=>sum2+line-step2,0)<0};function grownStep(steps,change){const all=steps.map(({name,samples})=>({
name,samples:(0,duration_series.RN)(samples).filter(({at})=>at>=change.comparedFrom)}));const starts=new Map(all.flatMap(({samples})=>samples.map(({runId,at})=>[
runId,at])));const[fast,slow]=[[...starts].filter(([,at])=>at<change.at).map(([runId])=>runId),[...starts].filter(([,at])=>at>=change.at).map(([runId])=>runId)];
return all.map(({name,samples})=>{const lengths=new Map(samples.map(({runId,seconds})=>[runId,seconds]));const level=runs=>(0,duration_series.ux)(runs.map(run=>lengths.
get(run)??0));const[beforeSeconds,afterSeconds]=[level(fast),level(slow)];return{name,beforeSeconds,afterSeconds,growthSeconds:afterSeconds-beforeSeconds}}).filter(
({growthSeconds})=>growthSeconds>0).toSorted((a,b)=>b.growthSeconds-a.growthSeconds||(a.name<b.name?-1:1))[0]};const CAUTION=20;function slowerSteps(series,jobs,floors2){
const among=CAUTION*series.length;return series.flatMap(({name,samples})=>changesByLabel(samples,floors2,among).map(found=>({...found,step:name})).filter(found=>!jobs.
some(job=>isToldBy(job,found))))}function isToldBy(job,{label,change,step}){return job.label===label&&(job.step?.name===step||Math.abs(job.change.at-change.at)<=
model.d_)}var runner_label=__webpack_require__(5850);;function timedExecutions(job,{history,defaultBranch}){if(job.executions.length<MIN_SAMPLES)return[];const passed=job.
executions.filter(execution=>(0,model.sG)(execution.job)==="passed");const onMain=passed.filter(({run})=>(0,model.Lt)(run,defaultBranch));const usual=(0,runner_label.
l)(job,history);return(onMain.length<MIN_SAMPLES?passed:onMain).flatMap(execution=>{const seconds=(0,execution_time.K)(execution.job);const label=execution.job.
runner??usual;return seconds===void 0?[]:[{execution,sample:sampleOf(execution,seconds,label)}]})}function stepSeries(timed){const series=new Map;for(const{execution,
sample}of timed)for(const[name,seconds]of(0,step_seconds.c)(execution.job)){const ofStep=sampleOf(execution,seconds,sample.label);const known=series.get(name);if(known)
known.push(ofStep);else series.set(name,[ofStep])}return[...series].map(([name,samples])=>({name,samples}))}function sampleOf({run},seconds,label){return{at:run.
createdAt,seconds,runId:run.id,sha:run.sha,...label!==void 0&&{label}}};const floors={percent:10,seconds:30};const NEWS=28*model.d_;function slowdownsOf(jobs,scene){
const found=jobs.map(job=>{const timed=timedExecutions(job,scene);const ofJob=changesIn(timed).filter(({change})=>isNews(change,scene));const ofSteps=slowerSteps(
stepSeries(timed),ofJob,floors).filter(({change})=>isNews(change,scene));return{slowdowns:ofJob.map(one=>({...slowdownOf(one,job,scene),...one.step&&{step:stepFacts(
one.step)}})),slowerSteps:ofSteps.map(one=>({...slowdownOf(one,job,scene),step:one.step}))}});return{slowdowns:found.flatMap(({slowdowns})=>slowdowns).toSorted(
mostGrownFirst),slowerSteps:found.flatMap(({slowerSteps:slowerSteps2})=>slowerSteps2).toSorted(mostGrownFirst)}}function isNews({at},{now}){return at>=now-NEWS}
function mostGrownFirst(a,b){return growthOf(b)-growthOf(a)||(0,executions_by_job.Hg)({...a,name:a.job},{...b,name:b.job})||(0,history_order.n6)(a.runner??"",b.
runner??"")||(0,history_order.n6)(stepOf(a),stepOf(b))}function changesIn(timed){return changesByLabel(timed.map(({sample})=>sample),floors).map(({label,change})=>({
label,change,step:grownStep(stepSeries(timed.filter(({sample})=>sample.label===label)),change)}))}function growthOf({beforeSeconds,afterSeconds}){return afterSeconds-
beforeSeconds}function stepFacts({name,beforeSeconds,afterSeconds}){return{name,beforeSeconds,afterSeconds}}function slowdownOf({label,change},{workflowId,name},{
repositoryUrl}){const runAt2=({sha,runId})=>({sha,url:`${repositoryUrl}/actions/runs/${runId}`});const[before2,after]=[change.lastFast.sha,change.firstSlow.sha].
map(encodeURIComponent);return{workflowId,job:name,...label!==void 0&&{runner:label},kind:change.kind,beforeSeconds:change.beforeSeconds,afterSeconds:change.afterSeconds,
changePercent:change.changePercent,samplesBefore:change.samplesBefore,samplesAfter:change.samplesAfter,since:(0,words.Ly)(change.at),firstSlow:runAt2(change.firstSlow),
lastFast:runAt2(change.lastFast),compareUrl:`${repositoryUrl}/compare/${before2}...${after}`}}function stepOf({step}){return typeof step==="string"?step:step?.name??
""};const step_kinds_rules=[{kind:"setup",pattern:/^(?:run )?(?:post|pre|set[ -]?up|setting up|complete job|initiali[sz]e|install|restor|cach|check[ -]?out|fetch|clone|configur|prepar|log[ -]?in|authenticat|pull|start|stop|wait|clean|free|download|enable|creat|add)/i},
{kind:"setup",pattern:/^(?:run )?(?:actions\/(?:cache|checkout|download)|[\w./-]{1,100}\/(?:setup|login|install|configure|action-setup)|(?:(?:python3? -m )?pip install|npm (?:ci|install)|yarn install|pnpm install|bun install|poetry install|uv (?:sync|venv)|bundle install|composer install|go mod|apt(?:-get)?|sudo apt(?:-get)?|brew|choco)(?![a-z]))/i},
{kind:"other",pattern:/^(?:run )?(?:upload|publish|report|notif|comment|deploy|releas|push|annotat|archiv|lint|format|summar|actions\/(?:upload|attest|deploy))/i},
{kind:"other",pattern:/(?<![a-z])(?:eslint|prettier|biome|ruff|flake8|mypy|clippy|rustfmt|golangci-lint)(?![a-z])/i},{kind:"test",pattern:/(?<![a-z])(?:tests?|testing|unittests?|e2e|end-to-end|specs?|smoke|regression|pytest|tox|nox|jest|vitest|mocha|karma|ava|cypress|playwright|nextest|gotestsum|ctest|rspec|minitest|phpunit|pest|behat|cucumber|verify)(?![a-z])/i},
{kind:"build",pattern:/(?<![a-z])(?:build|builds|building|buildx|bake|compil(?:e|es|ing|ation)|assemble|bundle|packag(?:e|es|ing)|webpack|rollup|esbuild|tsc|make|cmake|ninja|bazel|msbuild|xcodebuild|gradlew?|mvn|maven|build-push-action)(?![a-z])/i}];
function stepKinds(own){const kindOf=remember(name=>{if(own?.test(name))return"test";if(own?.build(name))return"build";return step_kinds_rules.find(({pattern})=>pattern.
test(name))?.kind});const ofJob=jobName=>kindOf(ownName(jobName))??"other";const ofStepInJob=jobName=>{const kind=ofJob(jobName);return kind==="setup"?"other":kind};
return{ofJob,ofStep:(stepName,jobName)=>kindOf(stepName)??ofStepInJob(jobName)}}function ownName(jobName){const name=jobName.slice(jobName.lastIndexOf(" / ")+1);
return name.replace(/ \([^()]*\)$/,"").trim()}function remember(find){const known=new Map;return name=>{const answer=known.get(name)??{found:find(name)};known.set(
name,answer);return answer.found}}var time_split=__webpack_require__(96119);;function signsOf(runs,scene,question){const{settings}=question;const{history,from}=scene;
const inWindow=runs.filter(({createdAt})=>createdAt>=from);const kinds=stepKinds(settings.steps);const workflows=signsByWorkflow(runs,scene,settings.tariff);const jobs=workflows.
flatMap(workflow=>workflow.jobs);return{basis:(0,time_split.gp)(inWindow,history),branches:branchRates(inWindow,scene),events:eventRates(inWindow),jobs:jobVitalsOf(
jobs,kinds,scene),time:(0,time_split.cM)(inWindow,jobs,kinds,scene),feedback:(0,feedback.X)(inWindow,history),recovery:(0,recovery.rU)(runs,scene),detection:(0,
recovery.PT)(history.raised,scene),cost:(0,cost.h)(workflows.flatMap(({charges})=>charges),settings.tariff.currency),...alarmingAmong(workflows,runs,{scene,question})}}
function alarmingSignsOf(runs,scene,question){return alarmingAmong(signsByWorkflow(runs,scene,void 0),runs,{scene,question})}function alarmingAmong(workflows,runs,{
scene,question}){const{settings,includes}=question;const jobs=workflows.flatMap(workflow=>workflow.jobs);const executions2=jobs.flatMap(job=>job.executions);const isRequired=workflow=>settings.
workflows.some(({required,matches})=>required&&matches(workflow));return{slowdowns:workflows.flatMap(({slowdowns})=>slowdowns).toSorted(mostGrownFirst),slowerSteps:workflows.
flatMap(({slowerSteps:slowerSteps2})=>slowerSteps2).toSorted(mostGrownFirst),flakyJobs:workflows.flatMap(({flakyJobs})=>flakyJobs).toSorted(flakiestFirst),silentFailures:silentFailuresOf(
{runs,jobs},scene,{includes,isRequired}),schedules:schedulesOf(scene,question),deprecations:deprecationsOf(executions2,scene),runners:runnerTroubles(executions2,
scene)}}function signsByWorkflow(runs,scene,tariff){return[...Map.groupBy(runs,({workflowId})=>workflowId).values()].map(ofWorkflow=>signsOfWorkflow(ofWorkflow,
scene,tariff))}function signsOfWorkflow(runs,scene,tariff){const jobs=(0,executions_by_job.GX)((0,executions.t)(runs,scene.history));const isRecent=({run})=>run.
createdAt>=scene.from;return{...slowdownsOf(jobs,scene),flakyJobs:flakyJobsOf(jobs,scene),charges:tariff?[...(0,cost.j)(jobs,runs,scene,tariff)]:[],jobs:jobs.map(
job=>({...job,executions:job.executions.filter(isRecent)}))}}function schedulesOf(scene,question){const{includes,ownWorkflowPath}=question;return(0,schedule_vitals.
Q)(scene,question).filter(({workflowId:id2=0,name,path})=>path===ownWorkflowPath||includes({id:id2,name,path}))}var vitals=__webpack_require__(18116);var workflow_runs=__webpack_require__(
51089);;function lookAt(history,question){const{now,thresholds,settings,defaultBranch:branch,repositoryUrl}=question;const{scene,lookback,reach,groups,runs,stretches}=seenIn(
history,question);const overall=(0,vitals.XE)(runs,stretches,scene);const workflows=workflowsOf(groups,scene);const signs=signsOf(runs,scene,question);const coverage=(0,
coverage_vitals.Y)(history.coverage,{now,lookback});const dependencies2=dependencyVitals(history.dependencies,{repositoryUrl,now});const measured={...scene,overall,
signs,coverage,runs,stretches,minRuns:thresholds.minRuns};const past=kpiWindows({...measured,lookback,reach:history.covered.at(-1)?.from??now});const kpis=withWindows(
(0,kpis_kpis.N)((0,figures.h)(measured,settings.targets),settings.targets),past);const watched=watchedIn(history,question);const parts2={signs,coverage,dependencies:dependencies2,
kpis};const found={...parts2,workflows,watched,stretches,repositoryUrl,branch,thresholds};return{...parts2,scene,reach,groups,runs,overall,workflows,cases:casesOf(
found,settings)}}function casesAt(history,question){const{now,thresholds,settings,defaultBranch:branch,repositoryUrl}=question;const{scene,lookback,groups,runs,
stretches}=seenIn(history,question);const found={signs:alarmingSignsOf(runs,scene,question),coverage:(0,coverage_vitals.Y)(history.coverage,{now,lookback}),dependencies:void 0,
kpis:[],workflows:workflowsOf(groups,scene),watched:watchedIn(history,question),...{stretches,repositoryUrl,branch,thresholds}};return casesOf(found,settings)}function seenIn(history,question){
const{now}=question;const lookback=Math.round(question.lookbackDays*model.d_);const from=now-lookback;const scene={...question,history,from,previousFrom:from-lookback};
const reach=(0,workflow_runs.x)(history,now,scene.previousFrom);const groups=(0,workflow_runs.A)(history,question,reach);return{...{scene,lookback,reach,groups,
runs:groups.flatMap(group=>group.runs)},stretches:groups.flatMap(group=>group.stretches)}}function watchedIn({listed,workflows},{includes}){const all=[...listed.
values(),...workflows.values()];return new Map(all.filter(includes).map(workflow=>[workflow.id,workflow]))}function workflowsOf(groups,scene){return groups.map(
({workflow,runs,stretches})=>({...nameOf(workflow,scene.repositoryUrl),...(0,vitals.XE)(runs,stretches,scene)})).filter(({runs,recovery:recovery2,recentFailures})=>runs>
0||recovery2.open.length>0||recentFailures.runs>0).toSorted(look_worstFirst)}function nameOf({id:id2,name,path},repositoryUrl){return{id:id2,name,path,url:(0,pages.
p)(repositoryUrl,path)}}function look_worstFirst(a,b){return Number(b.onDefaultBranch.state==="red")-Number(a.onDefaultBranch.state==="red")||(a.successRate.final.
percent??101)-(b.successRate.final.percent??101)||(a.name===b.name?a.id-b.id:a.name<b.name?-1:1)}var jobs_by_attempt=__webpack_require__(20257);;function historyAt(history,at){
const runs=new Map;for(const[id2,run]of history.runs){const known=runAt(run,at);if(known)runs.set(id2,known)}const hasEnded=key=>{const[id2=0,number]=key.split(
"/").map(Number);const attempt=runs.get(id2)?.attempts.find(one=>one.number===number);return attempt?.conclusion!==void 0};return{...history,runs,jobs:(0,jobs_by_attempt.
yy)(history.jobs,hasEnded),covered:history.covered.flatMap(({from,to})=>from<=at?[{from,to:Math.min(to,at)}]:[]),files:new Map([...history.files].map(([path,seen])=>[
path,fileAt(seen,path,{history,at})])),coverage:new Map([...history.coverage].filter(([readAt])=>readAt<=at)),raised:new Map([...history.raised].filter(([,alert])=>alert.
at<=at))}}function fileAt(seen,path,{history,at}){const{file}=seen;const isActive=[...history.listed.values()].some(one=>one.path===path&&one.state==="active");
const since=history.schedules.get((0,history_history.rW)(path,file.schedules))?.from??Number.POSITIVE_INFINITY;return isActive&&since<=at?seen:{...seen,file:{...file,
schedules:[]}}}function runAt(run,at){if(run.createdAt>at)return void 0;const attempts=run.attempts.filter(({startedAt})=>startedAt<=at).map(one=>attemptAt(one,
at));return attempts.length>0?{...run,attempts}:void 0}function attemptAt(attempt,at){const{number,startedAt,updatedAt}=attempt;return updatedAt<=at?attempt:{number,
startedAt,updatedAt:startedAt,conclusion:void 0}}var backtest_candidates=__webpack_require__(46997);;function replayOf(rule,looks,question){const{settings,thresholds}=question;
const policy=(0,alerts_policy.U)(rule,settings,thresholds);if(policy==="off")return[];const outcomeWith=threshold=>{const own={...settings.rules,[rule.id]:{severity:policy.
severity,threshold}};const changed={...question,settings:{...settings,rules:own}};return{threshold,raised:begunIn(looks.map(look=>alertsIn(look,rule,changed)))}};
const{id:id2,title,unit}=rule;const candidates=(0,backtest_candidates._)(rule,policy.threshold).map(outcomeWith);return[{rule:id2,title,unit,current:outcomeWith(
policy.threshold),candidates}]}function begunIn(days){return days.reduce((sum2,day,i)=>sum2+day.difference(days[i-1]??new Set).size,0)}function alertsIn({workflows,
repository},rule,question){const{settings,thresholds}=question;if(rule.about==="repository"){const policy=(0,alerts_policy.U)(rule,settings,thresholds);return new Set(
breaches(rule,policy,threshold=>rule.readings(repository,threshold)))}return new Set(workflows.flatMap(workflow=>{const policy=(0,alerts_policy.U)(rule,settings,
thresholds,workflow);const it={...workflow,thresholdOf:()=>thresholds.maxDurationIncrease};const subjects=breaches(rule,policy,threshold=>rule.readings(it,threshold));
return subjects.map(subject=>`${workflow.path} ${subject}`)}))}function breaches(rule,policy,readings){if(policy==="off")return[];return readings(policy.threshold).
filter(({value,threshold=policy.threshold})=>(0,alerts_rule.G)(rule,value,threshold)).map(({subject})=>`${subject}`)};const MAX_DAYS=21;const MAX_LOOKED=5e5;function dailyReplay(history,question){
const looks=daysOf(history,question).map(now=>casesAt(historyAt(history,now),{...question,now}));const replayed=looks.length===0?[]:rules.rules.filter(({needs})=>replayable.
has(needs));return{days:looks.length,rules:replayed.flatMap(rule=>replayOf(rule,looks,question))}}const replayable=new Set(["jobs","annotations","workflow-files",
"coverage"]);function daysOf({runs,covered},{now,lookbackDays}){const known=now-(covered.at(-1)?.from??now)-lookbackDays*model.d_;const affordable=Math.floor(MAX_LOOKED/
Math.max(1,runs.size));const count=Math.max(0,Math.min(MAX_DAYS,affordable,Math.floor(known/model.d_)+1));return Array.from({length:count},(_,i)=>now-(count-1-i)*
model.d_)}var dependency_rules=__webpack_require__(7504);;function dependencyReplay({daily},question){return[...replayDays(dependency_rules.L,daily.vulnerabilities,
question,counts=>({vulnerabilities:{...counts,packages:[]}})),...replayDays(dependency_rules.W,daily.updates,question,counts=>({updates:{...counts,oldest:[]}}))]}
function replayDays(rule,days,question,judged){const known=(0,daily_counts.al)(days).filter(({seenAt})=>seenAt<=question.now);const[first]=known;if(!first)return[];
const looks=known.map(counts=>dependency_replay_lookAt(judged(counts),question));return replayOf(rule,looks,question).map(replay=>({...replay,since:(0,words.Ly)(
first.seenAt)}))}function dependency_replay_lookAt(dependencies2,{repositoryUrl:url}){const nothing={coverage:void 0,deprecations:[],runners:[],kpis:[],nameOf:()=>""};
return{workflows:[],repository:{...nothing,url,dependencies:dependencies2}}}var backtest_tuning=__webpack_require__(71801);;const parts={vulnerabilities:{what:"\
Vulnerable dependencies",rule:"vulnerability",permission:"vulnerability-alerts: read"},updates:{what:"Dependencies behind",rule:"dependencies-behind",permission:"\
pull-requests: read"}};function unreadDependencies(seen,{rules:rules2,now}){if(!seen)return[];return["vulnerabilities","updates"].flatMap(name=>{const{what,rule,
permission}=parts[name];const part=seen[name];if(rules2[rule]==="off")return[];if(typeof part==="string")return[{what,why:reasonInWords(part,permission)}];return now-
seen.seenAt>MAX_AGE?[{what,why:`GitHub has not told it since ${(0,words._$)(seen.seenAt)}.`}]:[]})}function reasonInWords(reason,permission){switch(reason){case"\
forbidden":return`It needs \`${permission}\`.`;case"switched-off":return"No alert is open, and GitHub does not say that Dependabot alerts are switched on.";case"\
failed":return"GitHub could not answer this when it was last asked."}};function trendOf(runs,from,to){const byDay=Map.groupBy(runs.filter(run=>run.createdAt>=from&&
run.createdAt<=to),run=>Math.floor(run.createdAt/model.d_));const first=Math.floor(from/model.d_);return Array.from({length:Math.floor(to/model.d_)-first+1},(_,i)=>{
const{runs:runs2,final,duration}=(0,measures.xP)(byDay.get(first+i)??[]);return{date:(0,words._$)((first+i)*model.d_),runs:runs2,final,...duration.p50!==void 0&&
{p50Seconds:duration.p50}}})};function assessHealth(history,question){const{now,lookbackDays,thresholds,settings,repositoryUrl}=question;const look=lookAt(history,
question);const{overall,kpis,workflows,signs,coverage,dependencies:dependencies2}=look;const{from,previousFrom}=look.scene;const alerts=raiseAlerts(look.cases,settings,
thresholds);return{schemaVersion:1,mode:"health-check",repository:question.repository,repositoryUrl,defaultBranch:question.defaultBranch,generatedAt:(0,words.Ly)(
now),status:statusOf(alerts,overall,question),...question.runsMissing&&{partial:true},window:{from:(0,words.Ly)(from),to:(0,words.Ly)(now),days:lookbackDays},previousWindow:{
from:(0,words.Ly)(previousFrom),to:(0,words.Ly)(from-1),days:lookbackDays},thresholds,overall,kpis,workflows,alerts,signs,...coverage&&{coverage},...dependencies2&&
{dependencies:dependencies2},...question.suggestThresholds&&{tuning:tuned(look,history,question)},trend:trendOf(look.runs,from,now),notMeasured:[...question.gaps,
...unreadDependencies(history.dependencies,{...settings,now})]}}function tuned({groups,reach},history,question){const{now,lookbackDays,thresholds,settings,defaultBranch}=question;
const tuning=(0,backtest_tuning.J)(groups,{branch:defaultBranch,lookback:Math.round(lookbackDays*model.d_),thresholds,settings,from:reach,now,wantedFalsePercent:settings.
targets["false-positives"]});const daily=dailyReplay(history,question);const order2=rules.rules.map(({id:id2})=>id2);const replayed=[...tuning.rules,...daily.rules,
...dependencyReplay(history,question)];return{...tuning,days:daily.days,rules:replayed.toSorted((a,b)=>order2.indexOf(a.rule)-order2.indexOf(b.rule))}}function statusOf(alerts,overall,question){
if(alerts.some(({severity})=>severity==="critical"))return"unhealthy";if(alerts.some(({severity})=>severity==="warning"))return"degraded";const enough=overall.successRate.
final.total>=question.thresholds.minRuns;return enough&&!question.runsMissing?"healthy":"unknown"}}),89072:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>chargesOf,h:()=>costOf});var model=__webpack_require__(57206);var execution_time=__webpack_require__(74259);var prices=__webpack_require__(
31113);var runner_label=__webpack_require__(5850);;function supersededAmong(runs){let lines;return(run,attemptNumber)=>{const attempt=run.attempts.find(({number})=>number===
attemptNumber);if(attempt?.conclusion!=="cancelled"||attempt.hitTimeLimit)return false;lines??=linesOf(runs);const newest=newestBy(lines.get(lineOf(run))??[],attempt.
updatedAt);return newest!==void 0&&inOrder(newest,run)>0&&newest.createdAt>=attempt.startedAt}}function linesOf(runs){return new Map([...Map.groupBy(runs,lineOf)].
map(([line,of])=>[line,of.toSorted(inOrder)]))}function lineOf({workflowId,event,branch,fromFork}){return`${workflowId} ${event} ${fromFork} ${branch??""}`}function inOrder(a,b){
return a.createdAt-b.createdAt||a.id-b.id}function newestBy(runs,time){let[low,high]=[0,runs.length];while(low<high){const middle=low+high>>1;if((runs[middle]?.
createdAt??0)<=time)low=middle+1;else high=middle}return runs[low-1]};function costOf(charges,currency){const total=nothing();const wasted={failures:nothing(),reruns:nothing(),
superseded:nothing()};const workflows=new Map;let unpricedJobs=0;for(const charge of charges){const ofWorkflow=workflows.get(charge.workflowId)??nothing();workflows.
set(charge.workflowId,ofWorkflow);add(total,charge);add(ofWorkflow,charge);if(charge.waste)add(wasted[charge.waste],charge);if(charge.perMinute===void 0)unpricedJobs++}
return{currency,total:partOf(total),failures:partOf(wasted.failures),reruns:partOf(wasted.reruns),superseded:partOf(wasted.superseded),workflows:[...workflows].
map(([workflowId,sum])=>({workflowId,...partOf(sum)})).toSorted((a,b)=>b.price-a.price||b.minutes-a.minutes||a.workflowId-b.workflowId),unpricedJobs}}function*chargesOf(jobs,runs,{
history,from},tariff=prices.Tm){const isSuperseded=supersededAmong(runs);for(const job of jobs){const priceOf=priceList((0,runner_label.l)(job,history),tariff);
for(const execution of job.executions){const seconds=execution.run.createdAt>=from?(0,execution_time.K)(execution.job):void 0;if(seconds===void 0)continue;yield{
workflowId:job.workflowId,runId:execution.run.id,waste:wasteIn(execution,isSuperseded),minutes:Math.ceil(seconds/model.pY),perMinute:priceOf(execution.job.runner)}}}}
function wasteIn({run,attempt,job},isSuperseded){if((0,model.sG)(job)==="failed")return"failures";if(attempt>1)return"reruns";return isSuperseded(run,attempt)?"\
superseded":void 0}function priceList(usual,tariff){const known=new Map;return(runner=usual)=>{if(runner===void 0)return void 0;if(!known.has(runner)){const price=(0,
prices.Bw)(runner,tariff);known.set(runner,price===void 0?void 0:Math.round(price*1e6))}return known.get(runner)}}function nothing(){return{jobs:0,minutes:0,millionths:0}}
function add(sum,{minutes,perMinute=0}){sum.jobs+=1;sum.minutes+=minutes;sum.millionths+=minutes*perMinute}function partOf({jobs,minutes,millionths}){return{jobs,
minutes,price:millionths/1e6}}}),74259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K:()=>executionSeconds,g:()=>executionTime});function executionTime({conclusion,startedAt,completedAt,steps}){if(completedAt===void 0||completedAt<startedAt||conclusion===
"skipped")return void 0;if(steps?.length===0&&conclusion!=="success")return void 0;return{from:startedAt,to:completedAt}}function executionSeconds(job){const time=executionTime(
job);return time&&time.to-time.from}}),86686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{GX:()=>executionsByJob,Hg:()=>inOrderOfJobs,ar:()=>familyName});function executionsByJob(executions){const workflows=new Map;for(const execution of executions){
const{run,job}=execution;const ofWorkflow=workflows.get(run.workflowId)??new Map;workflows.set(run.workflowId,ofWorkflow);const ofJob=ofWorkflow.get(job.name);if(ofJob)
ofJob.push(execution);else ofWorkflow.set(job.name,[execution])}return[...workflows].flatMap(([workflowId,ofWorkflow])=>[...ofWorkflow].map(([name,ofJob])=>({workflowId,
name,executions:ofJob})))}function familyName(jobName){return jobName.replace(/ \([^()]*\)$/,"")}function inOrderOfJobs(a,b){return a.workflowId-b.workflowId||(a.
name<b.name?-1:a.name>b.name?1:0)}}),45160:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{t:()=>executionsOf});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);function*executionsOf(runs,{jobs}){for(const run of runs)for(let attempt=1;attempt<=(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.N7)(run).number;attempt++)for(const job of jobs.
get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.jX)(run.id,attempt))??[])yield{run,attempt,job}}}),7168:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>feedbackOf,h:()=>firstRedOf});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);var _lengths_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29226);const SAME_PUSH=10*_model_js__WEBPACK_IMPORTED_MODULE_1__.pY;function feedbackOf(runs,history){
const pushes=[...Map.groupBy(runs.filter(({event})=>event==="push"||event==="pull_request"),({sha})=>sha).values()].flatMap(inPushes).flatMap(push=>verdictOf(push,
history)??[]);return{commits:pushes.length,firstRed:(0,_lengths_js__WEBPACK_IMPORTED_MODULE_2__.n)(pushes.flatMap(({firstRed})=>firstRed??[])),allGreen:(0,_lengths_js__WEBPACK_IMPORTED_MODULE_2__.
n)(pushes.flatMap(({allGreen})=>allGreen??[]))}}function firstRedOf(runs,history){const isRed=run=>run.attempts.some(attempt=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.
sG)(attempt)==="failed");const commits=new Set(runs.filter(isRed).map(({sha})=>sha));return feedbackOf(runs.filter(({sha})=>commits.has(sha)),history).firstRed}
function inPushes(runs){const pushes=[];for(const run of runs.toSorted((a,b)=>a.createdAt-b.createdAt||a.id-b.id)){const push=pushes.at(-1);if(push?.[0]&&run.createdAt-
push[0].createdAt<=SAME_PUSH)push.push(run);else pushes.push([run])}return pushes}function verdictOf(push,{jobs}){const start=push[0]?.createdAt??0;const firsts=push.
flatMap(run=>{const attempt=(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.IA)(run);return attempt?[{attempt,jobs:jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.
jX)(run.id,1))??[]}]:[]});if(firsts.length<push.length)return void 0;const red=firsts.filter(({attempt})=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)(attempt)===
"failed").map(firstFailure);const first=earliest(red);if(first!==void 0)return{firstRed:Math.max(0,first-start)};const last=latest(firsts.filter(({attempt})=>(0,
_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)(attempt)==="passed").map(endOf));const complete=firsts.every(({attempt})=>isSaid(attempt));return complete&&last!==void 0?
{allGreen:Math.max(0,last-start)}:{}}function firstFailure({attempt,jobs}){const ends=jobs.flatMap(job=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)(job)==="fa\
iled"?job.completedAt??[]:[]);return earliest(ends)??attempt.updatedAt}function endOf({attempt,jobs}){const ends=jobs.flatMap(({completedAt})=>completedAt??[]);
return latest(ends)??attempt.updatedAt}function isSaid(attempt){const conclusion=(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.vu)(attempt);return conclusion==="suc\
cess"||conclusion==="skipped"||conclusion==="neutral"}function earliest(times){return times.reduce((best=Number.POSITIVE_INFINITY,time)=>Math.min(best,time),void 0)}
function latest(times){return times.reduce((best=Number.NEGATIVE_INFINITY,time)=>Math.max(best,time),void 0)}}),29226:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>lengthsOf});var _durations_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44878);function lengthsOf(seconds){
const{count,mean,p50,p95}=(0,_durations_js__WEBPACK_IMPORTED_MODULE_0__.D)(seconds);if(mean===void 0||p50===void 0||p95===void 0)return{count};return{count,meanSeconds:mean,
p50Seconds:p50,p95Seconds:p95}}}),84286:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Y1:()=>failuresSince,sQ:()=>passedOnRerun,xP:()=>measure});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _durations_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
44878);var _rate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6097);function measure(runs){const latest=runs.map(_model_js__WEBPACK_IMPORTED_MODULE_0__.N7);
const first=runs.flatMap(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.IA)(run)??[]);return{runs:runs.length,attempts:latest.reduce((sum,attempt)=>sum+attempt.
number,0),unfinished:latest.filter(attempt=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.sG)(attempt)==="unfinished").length,conclusions:countConclusions(latest.map(
_model_js__WEBPACK_IMPORTED_MODULE_0__.vu)),firstAttempt:(0,_rate_js__WEBPACK_IMPORTED_MODULE_1__.M)(...tally(first.map(_model_js__WEBPACK_IMPORTED_MODULE_0__.sG))),
firstAttemptUnknown:runs.length-first.length,final:(0,_rate_js__WEBPACK_IMPORTED_MODULE_1__.M)(...tally(latest.map(_model_js__WEBPACK_IMPORTED_MODULE_0__.sG))),
passedOnRerun:runs.filter(passedOnRerun).length,duration:(0,_durations_js__WEBPACK_IMPORTED_MODULE_2__.D)(latest.filter(attempt=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
sG)(attempt)==="passed").flatMap(attempt=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.cf)(attempt)??[]))}}function failuresSince(runs,since){return runs.filter(run=>(0,
_model_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(run)==="failed"&&((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Wy)(run)?.updatedAt??0)>=since)}function passedOnRerun(run){
return(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.N7)(run))==="passed"&&run.attempts.some(attempt=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
sG)(attempt)==="failed")}function tally(outcomes){const good=outcomes.filter(outcome=>outcome==="passed").length;return[good,good+outcomes.filter(outcome=>outcome===
"failed").length]}function countConclusions(found){const counts=Object.fromEntries(_model_js__WEBPACK_IMPORTED_MODULE_0__.fy.map(name=>[name,0]));for(const conclusion of found)
if(conclusion)counts[conclusion]++;return counts}}),6097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{M:()=>rateOf});const Z=1.959963984540054;function rateOf(good,total){if(total===0)return{good,total,percent:void 0,low:void 0,high:void 0};
const share=good/total;const percent=100*good/total;const spread=Z*Z/total;const centre=(share+spread/2)/(1+spread);const half=Z*Math.sqrt(share*(1-share)/total+
spread/(4*total))/(1+spread);return{good,total,percent,low:Math.max(0,Math.min(percent,100*(centre-half))),high:Math.min(100,Math.max(percent,100*(centre+half)))}}}),
3856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dx:()=>linesOf,PT:()=>detectionOf,
TM:()=>stretchesOf,rU:()=>recoveryOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _incidents_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
59888);var _lengths_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29226);const MAX_RECOVERIES=20;function recoveryOf(runs,scene){const isDefault=({branch})=>branch===
scene.defaultBranch;return linesOf(runs,scene.defaultBranch).flatMap(line=>recoveryOfLine(line,scene)??[]).toSorted((a,b)=>Number(isDefault(b))-Number(isDefault(
a))||(b.openForSeconds??-1)-(a.openForSeconds??-1)||(b.closed.meanSeconds??0)-(a.closed.meanSeconds??0)||a.workflowId-b.workflowId||(a.branch<b.branch?-1:1)).slice(
0,MAX_RECOVERIES)}function linesOf(runs,defaultBranch){const own=runs.filter(run=>!run.fromFork&&(run.branch!==defaultBranch||(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
Lt)(run,defaultBranch)));return[...Map.groupBy(own,({workflowId})=>workflowId)].flatMap(([workflowId,ofWorkflow])=>[...Map.groupBy(ofWorkflow,({branch})=>branch)].
flatMap(([branch,ofBranch])=>branch===void 0?[]:[{workflowId,branch,runs:ofBranch}]))}function stretchesOf({branch,runs},{from,defaultBranch}){if(!runs.some(run=>(0,
_model_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(run)==="failed"))return[];return(0,_incidents_js__WEBPACK_IMPORTED_MODULE_1__.dI)(runs,branch).filter(({until,lastRun})=>until!==
void 0||branch===defaultBranch||((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Wy)(lastRun)?.updatedAt??0)>=from)}function recoveryOfLine(line,scene){const{workflowId,
branch}=line;const{from,now}=scene;const stretches=stretchesOf(line,scene);const closed=stretches.flatMap(({since,until})=>until!==void 0&&until>=from?[until-since]:
[]);const open=stretches.find(({until})=>until===void 0);if(closed.length===0&&!open)return void 0;return{workflowId,branch,closed:(0,_lengths_js__WEBPACK_IMPORTED_MODULE_2__.
n)(closed),...open&&{openForSeconds:Math.max(0,now-open.since)}}}function detectionOf(raised,{from,now}){return(0,_lengths_js__WEBPACK_IMPORTED_MODULE_2__.n)([...raised.
values()].flatMap(alert=>detectionSeconds(alert,from,now)??[]))}function detectionSeconds({at,causedAt},from,now){if(causedAt===void 0||at<from||at>now)return void 0;
return Math.max(0,at-causedAt)}}),5850:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>usualLabel});var _workflow_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84241);function usualLabel({workflowId,name,executions},{workflows,files}){
let newest;for(const{job}of executions)if(job.runner!==void 0&&(!newest||isLater(job,newest)))newest=job;if(newest)return newest.runner;const file=files.get(workflows.
get(workflowId)?.path??"")?.file;return file&&(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__.l)(file,name)?.runner}function isLater(a,b){return(a.startedAt-b.
startedAt||a.id-b.id)>0}}),26558:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>scheduleVitalsOf});
var history_history=__webpack_require__(36773);var pages=__webpack_require__(84695);var model=__webpack_require__(57206);;const months=["JAN","FEB","MAR","APR",
"MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"];const weekdays=["SUN","MON","TUE","WED","THU","FRI","SAT"];const fields={minute:{name:"minute",min:0,max:59,words:[]},
hour:{name:"hour",min:0,max:23,words:[]},day:{name:"day of the month",min:1,max:31,words:[]},month:{name:"month",min:1,max:12,words:months},weekday:{name:"day o\
f the week",min:0,max:6,words:weekdays}};function choiceOf(field,text){const numbers=new Set;for(const part of text.split(",")){const range=rangeOf(field,part);
if(typeof range==="string")return{kind:"unreadable",reason:`${field.name}: ${range}`};for(let n=range.from;n<=range.to;n+=range.step)numbers.add(n)}return{kind:"\
numbers",numbers}}function rangeOf(field,part){const[bounds="",stepText,...rest]=part.split("/");if(rest.length>0)return`${quoted(part)} has more than one step`;
const step=stepText===void 0?1:numberIn(stepText);if(step===void 0||step<1||step>field.max){return`the step of ${quoted(part)} is not a number from 1 to ${field.
max}`}const range=boundsOf(field,bounds);if(typeof range==="string")return range;return{...range,to:stepText!==void 0&&range.from===range.to?field.max:range.to,
step}}function boundsOf(field,text){if(text==="*")return{from:field.min,to:field.max};const[first="",last=first,...rest]=text.split("-");if(rest.length>0)return`${quoted(
text)} is not a range`;const from=valueIn(field,first);const to=valueIn(field,last);if(from===void 0||to===void 0){return`${quoted(text)} is not within ${field.
min} and ${field.max}${field.words.length>0?" or a name":""}`}return from>to?`the range ${quoted(text)} runs backwards`:{from,to}}function valueIn(field,text){const word=field.
words.indexOf(text.toUpperCase());const value=word===-1?numberIn(text):field.min+word;return value!==void 0&&value>=field.min&&value<=field.max?value:void 0}const numberIn=text=>/^[0-9]{1,4}$/.
test(text)?Number(text):void 0;function quoted(text){return`"${text.length>20?`${text.slice(0,20).toWellFormed()}\u2026`:text.toWellFormed()}"`}var time_zone=__webpack_require__(
43824);;const MAX_LENGTH=1e3;function readCron(expression,timezone="UTC"){if(expression.length>MAX_LENGTH)return unreadable(`it has more than ${MAX_LENGTH} char\
acters`);if(expression.startsWith("@"))return unreadable(`GitHub knows no aliases like ${quoted(expression)}`);const[minute,hour,day,month,weekday,...more]=expression.
split(/ +/);if(minute===void 0||hour===void 0||day===void 0)return wrongCount(expression);if(month===void 0||weekday===void 0||more.length>0)return wrongCount(expression);
const zone=(0,time_zone.eB)(timezone);if(!zone)return unreadable(`${quoted(timezone)} is not an IANA time zone`);const texts={minute,hour,day,month,weekday};const choices={
minute:choiceOf(fields.minute,minute),hour:choiceOf(fields.hour,hour),day:choiceOf(fields.day,day),month:choiceOf(fields.month,month),weekday:choiceOf(fields.weekday,
weekday)};const wrong=Object.values(choices).find(choice=>choice.kind==="unreadable");return wrong??{kind:"cron",cron:assemble({expression,zone,texts,choices})}}
const longest=[31,29,31,30,31,30,31,31,30,31,30,31];function assemble({expression,zone,texts,choices}){const hours=ascending(choices.hour);const days=ascending(
choices.day);const dayRule=texts.day.startsWith("*")||texts.weekday.startsWith("*")?"both":"either";return{expression,zone,minutes:hours.flatMap(hour=>ascending(
choices.minute).map(minute=>60*hour+minute)),days:new Set(days),months:new Set(ascending(choices.month).filter(month=>dayRule==="either"||(days[0]??32)<=(longest[month-
1]??0))),weekdays:new Set(ascending(choices.weekday)),dayRule,pace:texts.minute.startsWith("*")||texts.hour.startsWith("*")?"interval":"time-of-day"}}const ascending=choice=>choice.
kind==="numbers"?[...choice.numbers].toSorted((a,b)=>a-b):[];const unreadable=reason=>({kind:"unreadable",reason});const wrongCount=expression=>unreadable(`it h\
as ${expression===""?0:expression.split(/ +/).length} fields, not five separated by spaces`);var calendar=__webpack_require__(14422);;const HORIZON_DAYS=50*366;
const[EARLIEST,LATEST]=[-2208988800,25e10];function nextFiring(cron,after){return find(cron,after,1)}function previousFiring(cron,before){return find(cron,before,
-1)}function find(cron,at,direction){if(!(at>=EARLIEST&&at<=LATEST)||cron.months.size===0)return void 0;const today=Math.floor((at+cron.zone.offsetAt(at))/model.
d_);const first=(0,time_zone.e$)(cron.zone,today)===void 0?-1:0;for(let i=first;i<=HORIZON_DAYS;i++){const day=today+direction*i;const hit=nearestOn(cron,day,at,
direction);if(hit===void 0)continue;if((0,time_zone.e$)(cron.zone,day)!==void 0)return hit;const other=nearestOn(cron,day+direction,at,direction);return other!==
void 0&&direction*(other-hit)<0?other:hit}return void 0}function nearestOn(cron,day,at,direction){if(!firesOn(cron,day))return void 0;const offset=(0,time_zone.
e$)(cron.zone,day);if(offset===void 0){const firings=rememberedFirings(cron,day);return direction===1?firings.find(f=>f>at):firings.findLast(f=>f<at)}const midnight=day*
model.d_-offset;const minute=nearestMinute(cron.minutes,(at-midnight)/model.pY,direction);return minute===void 0?void 0:midnight+minute*model.pY}function nearestMinute(minutes,bound,direction){
let[low,high]=[0,minutes.length];while(low<high){const middle=low+high>>1;const minute=minutes[middle]??0;if(direction===1?minute<=bound:minute<bound)low=middle+
1;else high=middle}return minutes[direction===1?low:low-1]}function firesOn(cron,number){const{month,day,weekday}=(0,calendar.k)(number);if(!cron.months.has(month))
return false;return cron.dayRule==="both"?cron.days.has(day)&&cron.weekdays.has(weekday):cron.days.has(day)||cron.weekdays.has(weekday)}const remembered=new WeakMap;
const MAX_REMEMBERED=16;function rememberedFirings(cron,day){const days=remembered.get(cron)??new Map;const firings=days.get(day)??firingsAroundChange(cron,day);
if(days.size>=MAX_REMEMBERED)days.clear();remembered.set(cron,days.set(day,firings));return firings}function firingsAroundChange(cron,day){const firings=cron.minutes.
flatMap(minute=>{const wall=day*model.d_+minute*model.pY;const moments=(0,time_zone.ni)(cron.zone,wall);if(cron.pace==="interval")return moments;return moments.
length>0?moments.slice(0,1):[(0,time_zone.Wy)(cron.zone,wall)]});return[...new Set(firings)].toSorted((a,b)=>a-b)}const SHORTEST=5*model.pY;function countFirings(cron,from,to){
if(!(from>=EARLIEST&&to<=LATEST&&to-from<=HORIZON_DAYS*model.d_))return 0;const slots=new Set;const last=Math.floor(to/model.d_)+2;for(let day=Math.floor(from/model.
d_)-2;day<=last;day++){if(!firesOn(cron,day))continue;const offset=(0,time_zone.e$)(cron.zone,day);const firings=offset===void 0?rememberedFirings(cron,day):cron.
minutes.map(minute=>day*model.d_-offset+minute*model.pY);for(const firing of firings)if(firing>from&&firing<=to)slots.add(Math.floor(firing/SHORTEST))}return slots.
size};const WINDOW=400*model.d_;const CLOSE_LOOK=9*model.d_;const SHORT=6*model.dp;function largestGap(crons,from){const walks=crons.map(walkOf);const nextOf=after=>Math.
min(...walks.map(({next})=>next(after)));const previousOf=before=>Math.max(...walks.map(({previous})=>previous(before)));const first=nextOf(from);let[at,largest]=[
first,SHORTEST];while(at<Number.POSITIVE_INFINITY&&at-first<WINDOW){const reach=at+(at-first<CLOSE_LOOK?largest:Math.max(largest,SHORT));const within=previousOf(
reach+1);const next=within>at?within:nextOf(at);if(next>reach)largest=next-at;at=next}return Number.isFinite(first)&&Number.isFinite(largest)?largest:void 0}function walkOf(cron){
let ahead={from:Number.POSITIVE_INFINITY,firing:Number.NEGATIVE_INFINITY};let behind={firing:Number.POSITIVE_INFINITY,to:Number.NEGATIVE_INFINITY};const next=after=>{
if(after<ahead.from||after>=ahead.firing){ahead={from:after,firing:nextFiring(cron,after)??Number.POSITIVE_INFINITY}}return ahead.firing};const previous=before=>{
const isEmpty=before>behind.firing&&(before<=behind.to||next(behind.to-1)>=before);const firing=isEmpty?behind.firing:previousFiring(cron,before)??Number.NEGATIVE_INFINITY;
behind={firing,to:before};return firing};return{next,previous}}function earliestNext(crons,after){const next=crons.flatMap(cron=>nextFiring(cron,after)??[]);return next.
length>0?Math.min(...next):void 0}var durations=__webpack_require__(44878);;const WORST_REPORTED=12*model.dp;const LONGEST_WAIT=model.d_;const DAYS_TO_LEARN=7;const RISK=1e-4;
function learnLateness(crons,starts){const waits=starts.slice(1).flatMap((at,i)=>{const due=earliestNext(crons,starts[i]??at);return due===void 0||due>at?[]:[{at,
seconds:Math.min(at-due,LONGEST_WAIT)}]});const ascending2=waits.map(({seconds})=>seconds).toSorted((a,b)=>a-b);const days=new Set(waits.map(({at})=>Math.floor(
at/model.d_))).size;const max=ascending2.at(-1);const firings=firingsBetween(crons,starts[0]??0,starts.at(-1)??0);const dropped=Math.max(0,firings-Math.max(0,starts.
length-1));return{median:(0,durations.Y)(ascending2,50),p95:(0,durations.Y)(ascending2,95),max,waits:waits.length,days,firings,dropped,...tolerance({max:max??0,
days,most:dropped>0?LONGEST_WAIT:WORST_REPORTED})}}function tolerance({max,days,most}){if(days<DAYS_TO_LEARN)return{tolerated:Math.max(max,WORST_REPORTED),basis:"\
assumed"};const limit=Math.round(max*RISK**(-2/days));return{tolerated:Math.max(max,Math.min(limit,most)),basis:"learned"}}const firingsBetween=(crons,from,to)=>crons.
reduce((sum,cron)=>sum+countFirings(cron,from,to),0);;function scheduledRuns(runs){return runs.filter(({event,attempts})=>event==="schedule"&&attempts.length>0).
map(run=>({at:run.createdAt,ending:endingOf(run)})).toSorted((a,b)=>a.at-b.at)}function endingOf(run){const attempt=(0,model.Wy)(run)??(0,model.N7)(run);const outcome=(0,
model.sG)(attempt);if(outcome!=="neither")return outcome;const conclusion=(0,model.vu)(attempt);return conclusion==="cancelled"||conclusion==="skipped"?conclusion:
"other"}function countEndings(runs){const count=ending=>runs.filter(run=>run.ending===ending).length;return{total:runs.length,passed:count("passed"),failed:count(
"failed"),cancelled:count("cancelled"),skipped:count("skipped"),unfinished:count("unfinished"),other:count("other")}};const GAPS=3;const SHORTEST_SILENCE=6*model.
dp;const LONGEST_SILENCE=45*model.d_;const LEARNING=28*model.d_;const LEARNING_GAPS=10;function judgeSchedule(question){const runs=scheduledRuns(question.runs);
const readings=question.schedules.map(({cron,timezone})=>({cron,reading:readCron(cron,timezone)}));const read=readings.flatMap(({reading})=>reading.kind==="cron"?
[reading.cron]:[]);const crons=read.filter(cron=>nextFiring(cron,question.now)!==void 0);const unreadable2=readings.flatMap(({cron,reading})=>reading.kind==="un\
readable"?[{cron,reason:reading.reason}]:[]);const facts={...factsOf(question,crons,runs),unreadable:unreadable2};const by=disablerOf(question.state);if(by)return{
status:"disabled",by,facts};const reason=missing(question,read);if(reason)return{status:"no-data",reason,facts};if(facts.nextDue===void 0)return{status:"never-d\
ue",facts};return{...judgeLife({question,crons,runs,facts}),facts}}function factsOf({runsKnownSince,firstSeen,aliveBy,patience,now},crons,runs){const expectedEvery=largestGap(
crons,now);const lastRun=runs.at(-1)?.at;const lastSuccess=runs.findLast(({ending})=>ending==="passed")?.at;const to=Math.min(now,(aliveBy==="run"?lastRun:lastSuccess)??
now);const from=Math.max(firstSeen??0,to-Math.max(LEARNING,LEARNING_GAPS*(expectedEvery??0)));const starts=runs.map(({at})=>at).filter(at=>at>=from&&at<=to);const lateness=learnLateness(
crons,starts);const silence=GAPS*(expectedEvery??LONGEST_SILENCE);const clamped=Math.min(Math.max(silence,SHORTEST_SILENCE),LONGEST_SILENCE);return{expectedEvery,
allowance:patience.kind==="learned"?clamped+lateness.tolerated:void 0,nextDue:earliestNext(crons,now),lastRun,lastSuccess,runningSince:runs.findLast(({ending})=>ending===
"unfinished")?.at,knownSince:runsKnownSince,runs:countEndings(runs),lateness}}const disablers={disabled_inactivity:"inactivity",disabled_manually:"person",disabled_fork:"\
fork",deleted:"deletion"};function disablerOf(state){if(Object.hasOwn(disablers,state))return disablers[state];return state.startsWith("disabled")?"unknown":void 0}
function missing(question,crons){if(question.state!=="active")return"unknown-state";if(question.schedules.length===0)return"no-schedule";if(crons.length===0)return"\
unreadable";return question.runsKnownSince===void 0?"runs-not-read":void 0}function judgeLife(it){const{question,facts,runs,crons}=it;const{now,firstSeen,runsKnownSince=now}=question;
const life=question.aliveBy==="run"?facts.lastRun:facts.lastSuccess;const seen=life===void 0?firstSeen:Math.max(life,firstSeen??life);const staleAt=seen===void 0?
void 0:deadlineAfter(it,seen);if(seen!==void 0&&staleAt!==void 0&&now<staleAt){if(life===void 0)return{status:"new",graceUntil:staleAt};const dueSince=earliestNext(
crons,Math.max(facts.lastRun??life,firstSeen??life));return dueSince!==void 0&&dueSince<=now?{status:"late",dueSince,staleAt}:{status:"on-time",staleAt}}const overdueSince=deadlineAfter(
it,Math.max(seen??runsKnownSince,runsKnownSince));if(now<overdueSince)return{status:"no-data",reason:"window-too-short"};if(runs.length>0)return diagnose(it,seen??
runsKnownSince,overdueSince);if(firstSeen===void 0)return{status:"no-data",reason:"first-sight-unknown"};return runsKnownSince<=firstSeen?{status:"never-ran",overdueSince}:
{status:"stale",cause:"silent",overdueSince}}function deadlineAfter({question,crons,runs,facts},from){const{patience}=question;if(patience.kind==="learned")return from+
(facts.allowance??LONGEST_SILENCE);const hanging=runs.find(({at,ending})=>at>from&&ending==="unfinished");const due=earliestNext(crons,from)??Number.POSITIVE_INFINITY;
return Math.min(due,hanging?.at??due)+patience.seconds}const HABIT=2;function diagnose(it,since,overdueSince){const{runs,facts,question}=it;const later=runs.filter(
({at})=>at>since);const ended=later.filter(({ending})=>ending!=="unfinished");const stale2=cause=>({status:"stale",cause,overdueSince});const silent=later.length===
0||deadlineAfter({...it,runs:[]},facts.lastRun??since)<=question.now;if(silent)return stale2("silent");if(ended.length===0)return stale2("unfinished");if(ended.
length>=HABIT&&ended.every(({ending})=>ending==="cancelled")){return{status:"superseded",overdueSince}}if(ended.length>=HABIT&&ended.every(({ending})=>ending===
"skipped")){return{status:"condition-never-true",overdueSince}}return stale2(ended.some(({ending})=>ending==="failed")?"failing":"inconclusive")};const INACTIVITY_DAYS=60;
function inactivityCountdown(question){const{visibility,lastActivity,warnDays,now}=question;if(visibility!=="public")return{status:"not-applicable"};if(lastActivity===
void 0)return{status:"no-data"};const disablesAt=lastActivity+INACTIVITY_DAYS*model.d_;const daysLeft=Math.max(0,Math.floor((disablesAt-now)/model.d_));if(now>=
disablesAt)return{status:"expired",daysLeft,disablesAt};return{status:daysLeft<=warnDays?"warning":"counting",daysLeft,disablesAt}};function weightOf(verdict){switch(verdict.
status){case"on-time":case"late":case"new":return"fine";case"stale":case"superseded":case"condition-never-true":case"never-ran":return"alarm";case"disabled":return verdict.
by==="inactivity"||verdict.by==="unknown"?"alarm":"fine";case"never-due":case"no-data":return"unknown"}}var words=__webpack_require__(44474);;function verdictInWords(verdict,now){
const unreadable2=verdict.facts.unreadable.map(({cron,reason})=>` Not read: \u201C${cron}\u201D, since ${reason}.`);return`${sentence(verdict,now)}${unreadable2.
join("")}`}function sentence(verdict,now){const{facts}=verdict;switch(verdict.status){case"on-time":return`On time: ${lastLife(facts,now)}.`;case"late":return`A\
 run is due since ${(0,words.mK)(verdict.dueSince)}; GitHub may start it late. ${capitalized(lastLife(facts,now))}.`;case"new":return`New: it has not succeeded \
yet, and has time until ${(0,words.mK)(verdict.graceUntil)}.`;case"stale":return`${stale[verdict.cause](facts)}${promise(facts)}: ${lastLife(facts,now)}.`;case"\
superseded":return`Every scheduled run is cancelled before it ends${promise(facts)}: ${lastLife(facts,now)}.`;case"condition-never-true":return`Every scheduled \
run is skipped, since the condition of its jobs is never true${promise(facts)}: ${lastLife(facts,now)}.`;case"never-ran":return`It has never run${promise(facts)}\
.`;case"disabled":return disabled[verdict.by];case"never-due":return"It is never due: the date does not exist.";case"no-data":return noData[verdict.reason]}}const stale={
silent:()=>"No scheduled run comes any more",failing:({runs})=>`Scheduled runs fail (${runs.failed} of the ${runs.total} that are known)`,unfinished:()=>"Schedu\
led runs begin and do not end",inconclusive:()=>"Scheduled runs neither pass nor fail"};const disabled={inactivity:"GitHub switched it off for want of activity \
in the repository.",person:"Somebody switched it off.",fork:"GitHub does not run the schedules of a fork until somebody switches them on.",deletion:"Its workflo\
w was deleted.",unknown:"It is switched off, and GitHub does not say by whom."};const noData={"no-schedule":"It has no schedule.",unreadable:"None of its schedu\
les can be read.","unknown-state":"GitHub does not say whether it is switched on.","runs-not-read":"Its runs could not be read.","window-too-short":"No success \
is known, and the runs that are known do not reach back far enough.","first-sight-unknown":"No run is known, and neither is how long it has been there."};function promise({
expectedEvery}){return expectedEvery===void 0?"":`, though one is due at least every ${(0,words.l5)(expectedEvery)}`}function lastLife({lastSuccess,lastRun},now){
if(lastSuccess!==void 0)return`the last that passed began ${ago(lastSuccess,now)}`;return lastRun===void 0?"none is known":`none is known that passed, the last \
began ${ago(lastRun,now)}`}function ago(time,now){return`${(0,words.l5)(Math.max(0,now-time))} ago`}function capitalized(text){return`${text.charAt(0).toUpperCase()}${text.
slice(1)}`};const WARN_DAYS=14;const weights={alarm:0,unknown:1,fine:2};function scheduleVitalsOf({history,repositoryUrl,now},options){const known=history.covered.
at(-1);const judgedAt=Math.min(now,known?.to??now);const listed=byPath(history);const runs=scheduledRunsOf(history);const disabledAt=inactivityOf(history,options,
judgedAt);return[...history.files].filter(([,{file}])=>file.schedules.length>0).map(([path,{file}])=>{const workflow=listed.get(path);const verdict=judgeSchedule(
{schedules:file.schedules,runs:(workflow&&runs.get(workflow.id))??[],runsKnownSince:known?.from,state:workflow?.state??"not listed",firstSeen:history.schedules.
get((0,history_history.rW)(path,file.schedules))?.from,aliveBy:path===options.ownWorkflowPath?"run":"success",patience:{kind:"learned"},now:judgedAt});return{...placeOf(
path,file,workflow,repositoryUrl),...inWords(verdict,now),...disabledAt!==void 0&&verdict.status!=="disabled"&&{disabledAt:(0,words.Ly)(disabledAt)}}}).toSorted(
(a,b)=>weights[a.weight]-weights[b.weight]||(a.path<b.path?-1:1))}function byPath({listed}){const inOrder=[...listed.values()].toSorted((a,b)=>Number(a.state===
"active")-Number(b.state==="active")||a.id-b.id);return new Map(inOrder.map(workflow=>[workflow.path,workflow]))}function scheduledRunsOf({runs,gone}){const scheduled=[
...runs.values()].filter(({id:id2,event})=>event==="schedule"&&!gone.has((0,history_history.r7)(id2)));return Map.groupBy(scheduled,({workflowId})=>workflowId)}
function inactivityOf({newestCommit,runs},{visibility},now){if(!visibility||!newestCommit)return void 0;let lastActivity=newestCommit.at;for(const{event,createdAt}of runs.
values())if(event==="push"&&createdAt>lastActivity)lastActivity=createdAt;const countdown=inactivityCountdown({visibility,lastActivity,warnDays:WARN_DAYS,now});
return countdown.status==="warning"||countdown.status==="expired"?countdown.disablesAt:void 0}function placeOf(path,{schedules},workflow,repositoryUrl){const file=path.
split("/").at(-1)??path;return{...workflow&&{workflowId:workflow.id},path,name:workflow?.name??file,crons:schedules.map(({cron,timezone})=>timezone===void 0?cron:
`${cron} (${timezone})`),url:(0,pages.p)(repositoryUrl,path)}}function inWords(verdict,now){const{expectedEvery,lastRun,lastSuccess,nextDue}=verdict.facts;return{
status:verdict.status,weight:weightOf(verdict),says:verdictInWords(verdict,now),...expectedEvery!==void 0&&{expectedEverySeconds:expectedEvery},...lastRun!==void 0&&
{lastRunAt:(0,words.Ly)(lastRun)},...lastSuccess!==void 0&&{lastSuccessAt:(0,words.Ly)(lastSuccess)},..."overdueSince"in verdict&&{overdueSince:(0,words.Ly)(verdict.
overdueSince)},...nextDue!==void 0&&verdict.status!=="disabled"&&{nextDueAt:(0,words.Ly)(nextDue)}}}}),9518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>stepSeconds});const none=new Map;function stepSeconds({steps=[]}){if(steps.length===0)return none;const lengths=new Map;
for(const{name,conclusion,startedAt,completedAt}of steps){if(conclusion==="skipped"||completedAt===void 0||completedAt<startedAt)continue;lengths.set(name,(lengths.
get(name)??0)+completedAt-startedAt)}return lengths}}),96119:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{cM:()=>timeVitalsOf,fR:()=>timeSplitOf,gp:()=>basisOf});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);var _execution_time_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(74259);var _lengths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(29226);var _step_seconds_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9518);function basisOf(runs,{jobs}){let[attempts,withJobs]=[0,0];for(const run of runs){const latest=run.attempts.at(-1);if(!latest)continue;attempts+=latest.number-
(latest.conclusion===void 0?1:0);withJobs+=run.attempts.filter(({number,conclusion})=>conclusion!==void 0&&jobs.has((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.
jX)(run.id,number))).length}return{attempts,withJobs}}function timeVitalsOf(runs,jobs,kinds,{history,from}){const splits=runs.flatMap(run=>run.attempts.flatMap(
attempt=>{const ofAttempt=history.jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.jX)(run.id,attempt.number));return(ofAttempt&&timeSplitOf(attempt,
ofAttempt))??[]}));return{attempts:splits.length,queue:(0,_lengths_js__WEBPACK_IMPORTED_MODULE_3__.n)(splits.map(({queueSeconds})=>queueSeconds)),execution:(0,_lengths_js__WEBPACK_IMPORTED_MODULE_3__.
n)(splits.map(({executionSeconds})=>executionSeconds)),idle:(0,_lengths_js__WEBPACK_IMPORTED_MODULE_3__.n)(splits.map(({idleSeconds})=>idleSeconds)),bySteps:secondsByKind(
jobs,kinds,from)}}function timeSplitOf(attempt,jobs){const times=jobs.flatMap(job=>(0,_execution_time_js__WEBPACK_IMPORTED_MODULE_4__.g)(job)??[]).toSorted((a,b)=>a.
from-b.from);const[first]=times;if(!first||attempt.conclusion===void 0)return void 0;const executionSeconds=coveredSeconds(times);const end=times.reduce((latest,{
to})=>Math.max(latest,to),first.to);return{queueSeconds:Math.max(0,first.from-attempt.startedAt),executionSeconds,idleSeconds:end-first.from-executionSeconds}}function coveredSeconds(intervals){
let[total,end]=[0,Number.NEGATIVE_INFINITY];for(const{from,to}of intervals){total+=Math.max(0,to-Math.max(from,end));end=Math.max(end,to)}return total}function secondsByKind(jobs,kinds,from){
const sums={test:0,build:0,setup:0,other:0};for(const{name,executions}of jobs)for(const{run,job}of executions){if(run.createdAt<from||(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.
sG)(job)!=="passed")continue;for(const[step,seconds]of(0,_step_seconds_js__WEBPACK_IMPORTED_MODULE_2__.c)(job))sums[kinds.ofStep(step,name)]+=seconds}return sums}}),
18116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FK:()=>compareDurations,L4:()=>stateOf,
XE:()=>vitalsOf,pF:()=>openIncident});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);var _words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44474);var _durations_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(44878);var _incidents_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
59888);var _measures_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(84286);function vitalsOf(runs,stretches,scene){const{from,previousFrom,now,thresholds}=scene;
const onMain=runs.filter(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(run,scene.defaultBranch));const measures=(0,_measures_js__WEBPACK_IMPORTED_MODULE_4__.
xP)(runs.filter(run=>run.createdAt>=from));const mainMeasures=(0,_measures_js__WEBPACK_IMPORTED_MODULE_4__.xP)(onMain.filter(run=>run.createdAt>=from));const before=(0,
_measures_js__WEBPACK_IMPORTED_MODULE_4__.xP)(runs.filter(run=>run.createdAt<from&&run.createdAt>=previousFrom));const recent=(0,_measures_js__WEBPACK_IMPORTED_MODULE_4__.
Y1)(runs,now-thresholds.failureWindowHours*_model_js__WEBPACK_IMPORTED_MODULE_1__.dp);return{runs:measures.runs,attempts:measures.attempts,unfinished:measures.unfinished,
conclusions:measures.conclusions,successRate:{firstAttempt:measures.firstAttempt,firstAttemptUnknown:measures.firstAttemptUnknown,final:measures.final,passedOnRerun:measures.
passedOnRerun},recentFailures:{runs:recent.length,onDefaultBranch:recent.filter(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(run,scene.defaultBranch)).length},
onDefaultBranch:{state:stateOf(onMain,stretches),runs:mainMeasures.runs,firstAttempt:mainMeasures.firstAttempt,final:mainMeasures.final,consecutiveFailures:(0,_incidents_js__WEBPACK_IMPORTED_MODULE_3__.
q_)(onMain)},duration:compareDurations(measures.duration,before.duration,thresholds.minRuns),recovery:recoveryOf(stretches,scene)}}function stateOf(runs,stretches){
if(stretches.some(({until})=>until===void 0))return"red";return runs.some(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.Vj)(run)==="passed")?"green":"unknown"}
function compareDurations(now,before,minRuns){const comparable=Math.min(now.count,before.count)>=minRuns;return{count:now.count,...now.mean!==void 0&&{meanSeconds:now.
mean},...now.p50!==void 0&&{p50Seconds:now.p50},...now.p95!==void 0&&{p95Seconds:now.p95},previous:{count:before.count,...before.p50!==void 0&&{p50Seconds:before.
p50}},...comparable&&now.p50!==void 0&&before.p50!==void 0&&{changePercent:100*(now.p50-before.p50)/before.p50}}}function recoveryOf(stretches,scene){const lengths=(0,
_durations_js__WEBPACK_IMPORTED_MODULE_5__.D)(stretches.flatMap(({since,until})=>until!==void 0&&until>=scene.from?[until-since]:[]));return{closed:lengths.count,
...lengths.mean!==void 0&&{meanSeconds:lengths.mean},...lengths.p50!==void 0&&{medianSeconds:lengths.p50},open:stretches.filter(({until})=>until===void 0).toSorted(
(a,b)=>a.since-b.since||a.firstRun.id-b.firstRun.id).map(stretch=>openIncident(stretch,scene))}}function openIncident(stretch,scene){const{lastRun,firstRun}=stretch;
const runUrl=run=>`${scene.repositoryUrl}/actions/runs/${run.id}`;const failed=(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(lastRun)??(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.
N7)(lastRun);const jobs=scene.history.jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.jX)(lastRun.id,failed.number));return{workflow:scene.history.
workflows.get(lastRun.workflowId)?.name??"",branch:stretch.branch,since:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.Ly)(stretch.since),ageSeconds:Math.max(0,scene.
now-stretch.since),failedRuns:stretch.failedRuns,...!stretch.begun&&{atLeast:true},firstFailedRun:runUrl(firstRun),lastFailedRun:runUrl(lastRun),...jobs&&{failedJobs:jobs.
filter(({conclusion})=>conclusion==="failure"||conclusion==="timed_out"||failed.hitTimeLimit&&conclusion==="cancelled").map(({id:id2,name,failedStep})=>({name,...failedStep!==
void 0&&{step:failedStep},url:`${runUrl(lastRun)}/job/${id2}`}))}}}}),51089:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A:()=>workflowRuns,x:()=>reachOf});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);var _incidents_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59888);function reachOf({covered},now,previousFrom){return Math.min(previousFrom,covered.
at(-1)?.from??now)}function workflowRuns(history,{defaultBranch,now,includes},reach){const runs=[...history.runs.values()].filter(run=>run.createdAt>=reach&&run.
createdAt<=now&&!history.gone.has((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.r7)(run.id))).toSorted((a,b)=>a.createdAt-b.createdAt||a.id-b.id);return[...Map.
groupBy(runs,run=>history.workflows.get(run.workflowId))].flatMap(([workflow,runs2])=>workflow&&includes(workflow)?[{workflow,runs:runs2,stretches:stretchesOf(runs2,
defaultBranch)}]:[])}function stretchesOf(runs,branch){return(0,_incidents_js__WEBPACK_IMPORTED_MODULE_2__.dI)(runs.filter(run=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.
Lt)(run,branch)),branch)}}),89319:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{healthCheck:()=>healthCheck,healthReport:()=>healthReport,thresholdsOf:()=>thresholdsOf});var raised=__webpack_require__(53803);var output_json=__webpack_require__(
76929);;const cuts=[{says:"trend",apply:report=>({...report,trend:[]})},{says:"steps of jobs, and signs beyond 50 of a kind",apply:report=>fewerSigns(report,50)},
{says:"workflows beyond the 50 worst",apply:report=>({...report,workflows:report.workflows.slice(0,50)})},{says:"alerts beyond the 50 gravest",apply:report=>({...report,
alerts:report.alerts.slice(0,50)})},{says:"signs beyond 5 of a kind",apply:report=>fewerSigns(report,5)},{says:"what other thresholds would do",apply:({tuning:_,
...report})=>report},{says:"all but the 5 worst workflows",apply:report=>({...report,workflows:report.workflows.slice(0,5)})},{says:"failed jobs",apply:report=>mapOpen(
report,open=>open.map(withoutJobs))},{says:"signs, coverage and dependencies",apply:({signs:_,coverage:__,dependencies:___,...report})=>report},{says:"open inci\
dents and gaps beyond 5",apply:report=>({...mapOpen(report,open=>open.slice(0,5)),notMeasured:report.notMeasured.slice(0,5)})},{says:"workflows, and alerts beyo\
nd 3",apply:report=>({...report,workflows:[],alerts:report.alerts.slice(0,3)})},{says:"KPIs",apply:report=>({...report,kpis:[]})},{says:"alerts, open incidents \
and gaps",apply:report=>({...mapOpen(report,()=>[]),alerts:[],notMeasured:[]})}];function fitReport(report,maxCharacters){return(0,output_json.l4)(report,cuts,maxCharacters)}
function fewerSigns(report,max){if(!report.signs)return report;const shortened=Object.fromEntries(Object.entries(report.signs).map(([name,sign])=>[name,Array.isArray(
sign)?sign.slice(0,max):sign]));const{jobs:jobs2,cost:cost2}=shortened;const signs={...shortened,jobs:jobs2.map(job=>({...job,steps:[]})),cost:{...cost2,workflows:cost2.
workflows.slice(0,max)}};return{...report,signs}}function mapOpen(report,change){const changed=vitals=>({...vitals,recovery:{...vitals.recovery,open:change(vitals.
recovery.open)}});return{...report,overall:changed(report.overall),workflows:report.workflows.map(changed)}}function withoutJobs({failedJobs:_,...incident}){return incident}
var health=__webpack_require__(40925);var assess=__webpack_require__(81914);var words=__webpack_require__(44474);var gaps=__webpack_require__(49747);var render_document=__webpack_require__(
5523);var marks=__webpack_require__(46834);var render_names=__webpack_require__(44172);;const MAX_ALERTS=20;const MAX_JOBS=3;function alertList(report){const alerts=report.
alerts.filter(({rule})=>rule!=="missed-target");if(alerts.length===0)return[];const shown=alerts.slice(0,MAX_ALERTS);const items=shown.map(alert=>[{mark:marks.iq[alert.
severity]},` ${alert.message} `,(0,render_document.n)(targetOf(alert),alert.url,report.repositoryUrl),...failedJobs(alert,report)]);const more=alerts.length-shown.
length;return[{kind:"heading",text:"What is wrong"},{kind:"list",items:more>0?[...items,[`\u2026 and ${(0,words.K4)(more,"more alert")}.`]]:items}]}function targetOf({
rule,since}){switch(rule){case"default-branch-red":return"Latest failed run";case"consecutive-failures":return"First failed run";case"slower":case"performance":
return since===void 0?"See the runs":"Where it began";case"silent-failure":case"deprecation":case"runner-trouble":case"flaky-job":return"Newest example";case"st\
ale-schedule":return"See the workflow";case"coverage-drop":return"See the commit";case"vulnerability":return"See the alerts";case"dependencies-behind":return"Th\
e oldest";default:return"See the runs"}}function failedJobs(alert,{workflows,repositoryUrl}){if(alert.rule!=="default-branch-red")return[];const jobs2=workflows.
find(({id:id2})=>id2===alert.workflowId)?.recovery.open[0]?.failedJobs??[];const shown=jobs2.slice(0,MAX_JOBS).flatMap(({name,step,url},i)=>[i===0?": ":", ",...step===
void 0?[]:[`${(0,render_names.EU)(step)} in `],(0,render_document.n)((0,render_names.EU)(name),url,repositoryUrl)]);return jobs2.length>MAX_JOBS?[...shown,`, an\
d ${(0,words.K4)(jobs2.length-MAX_JOBS,"more job")}`]:shown}var job_rules=__webpack_require__(88774);var model=__webpack_require__(57206);var table=__webpack_require__(
2236);;const MAX_ROWS=20;function jobSections(report){return[flaky(report),slower(report),slowerSteps(report),silent(report),jobs(report)].flat()}const flakyWords={
flaky:"\u{1F7E1} flaky",suspected:"\u26AA suspected",recovered:"\u{1F7E2} recovered",steady:"\u{1F7E2} steady","not-enough-data":"\u26AA too few executions"};function flaky(report){
const{flakyJobs}=report.signs;if(flakyJobs.length===0)return[];const surely=flakyJobs.filter(({state})=>state==="flaky");const lost=flakyJobs.reduce((sum,{lostMinutes})=>sum+
lostMinutes,0);const columns=[{head:"Job",cell:({job,url})=>(0,render_document.n)((0,render_names.EU)(job),url,report.repositoryUrl)},{head:"Workflow",cell:({workflowId})=>(0,
render_names.k1)(workflowId,report)},{head:"State",cell:({state})=>flakyWords[state]},{head:"Fails at a good commit",align:"right",cell:chanceInWords},{head:"Fl\
akes",align:"right",cell:({flakes,flakyCommits})=>`${(0,words.oh)(flakes)} at ${(0,words.K4)(flakyCommits,"commit")}`},{head:"Lost",align:"right",cell:({lostMinutes})=>(0,
words.l5)(lostMinutes*model.pY)},{head:"Last flake",cell:({lastFlakeAt})=>lastFlakeAt?(0,render_names.nR)(lastFlakeAt):"\u2013"}];return(0,table.TM)(`Flaky jobs\
: ${(0,words.oh)(surely.length)} of ${(0,words.K4)(flakyJobs.length,"job")} with flakes, ${(0,words.l5)(lost*model.pY)} lost`,(0,table.HX)(flakyJobs,columns,{max:MAX_ROWS,
of:"job"}))}function chanceInWords({percent,low,high,executions}){if(percent===void 0)return"\u2013";const between=low===void 0||high===void 0?"":` (${low.toFixed(
1)} to ${high.toFixed(1)})`;return`${(0,words.md)(percent)} of ${(0,words.oh)(executions)}${between}`}function slower(report){const{slowdowns}=report.signs;if(slowdowns.
length===0)return[];const[change,commits]=changeColumns(report);const columns=[{head:"Job",cell:jobInWords},{head:"Workflow",cell:({workflowId})=>(0,render_names.
k1)(workflowId,report)},...change,{head:"Step that grew",cell:stepInWords},commits];return(0,table.TM)(`Slower jobs: ${(0,words.oh)(slowdowns.length)}`,(0,table.
HX)(slowdowns,columns,{max:MAX_ROWS,of:"job"}))}function slowerSteps(report){const steps=report.signs.slowerSteps;if(steps.length===0)return[];const[change,commits]=changeColumns(
report);const columns=[{head:"Step",cell:({step})=>(0,render_names.EU)(step)},{head:"Job",cell:jobInWords},{head:"Workflow",cell:({workflowId})=>(0,render_names.
k1)(workflowId,report)},...change,commits];return(0,table.TM)(`Slower steps in jobs that did not grow by them: ${(0,words.oh)(steps.length)}`,(0,table.HX)(steps,
columns,{max:MAX_ROWS,of:"step"}))}function jobInWords({job,runner}){return(0,render_names.EU)(runner?`${job} on ${runner}`:job)}function changeColumns({repositoryUrl:url}){
const change=[{head:"Median now",align:"right",cell:slow=>lengthOf(slow.afterSeconds,slow.samplesAfter)},{head:"Change",align:"right",cell:slow=>`+${(0,words.md)(
slow.changePercent)} from ${lengthOf(slow.beforeSeconds,slow.samplesBefore)}`},{head:"Since",cell:({since,firstSlow})=>(0,render_document.n)((0,render_names.nR)(
since),firstSlow.url,url)}];return[change,{head:"Commits",cell:({compareUrl})=>(0,render_document.n)("Compare",compareUrl,url)}]}function stepInWords({step}){if(!step)
return"\u2013";return`${(0,render_names.EU)(step.name)}: ${(0,words.l5)(step.beforeSeconds)} \u2192 ${(0,words.l5)(step.afterSeconds)}`}function silent(report){
const{silentFailures}=report.signs;if(silentFailures.length===0)return[];return(0,table.TM)(`Silent failures: ${(0,words.oh)(silentFailures.length)}`,(0,table.HX)(
silentFailures,[{head:"Workflow",cell:({workflowId})=>(0,render_names.k1)(workflowId,report)},{head:"What",cell:failure=>(0,job_rules.kN)({...failure,...failure.
job&&{job:(0,render_names.EU)(failure.job)}})},{head:"Said",cell:({detail})=>detail?(0,render_names.EU)(detail):"\u2013"},{head:"Since",cell:({since})=>(0,render_names.
nR)(since)},{head:"Newest",cell:({lastAt,url})=>(0,render_document.n)((0,render_names.nR)(lastAt),url,report.repositoryUrl)}],{max:MAX_ROWS,of:"failure"}))}function jobs(report){
const{jobs:jobs2,basis:basis2,time}=report.signs;if(jobs2.length===0)return[];const columns=[{head:"Job",cell:({name})=>(0,render_names.EU)(name)},{head:"Workfl\
ow",cell:({workflowId})=>(0,render_names.k1)(workflowId,report)},{head:"Passed in the end",align:"right",cell:({final})=>(0,words.Lx)(final)},{head:"At first at\
tempt",align:"right",cell:({firstAttempt})=>(0,words.Lx)(firstAttempt)},{head:"Median of passed",align:"right",cell:({duration})=>medianInWords(duration)},{head:"\
p95",align:"right",cell:({duration:{p95Seconds}})=>p95Seconds===void 0?"\u2013":(0,words.l5)(p95Seconds)},{head:"Slowest step",cell:slowestStep}];return(0,table.
TM)(`Jobs: ${(0,words.oh)(jobs2.length)}, from ${(0,words.oh)(basis2.withJobs)} of ${(0,words.K4)(basis2.attempts,"attempt")}`,[...timeInWords(time),...(0,table.
HX)(jobs2,columns,{max:MAX_ROWS,of:"job"})])}function slowestStep({steps:[slowest]}){return slowest?`${(0,render_names.EU)(slowest.name)}: ${medianInWords(slowest.
duration)}`:"\u2013"}function timeInWords({attempts,queue,execution,idle,bySteps}){if(attempts===0)return[];const kinds=Object.entries(bySteps).filter(([,seconds])=>seconds>
0);const spent=`Of ${(0,words.K4)(attempts,"attempt")}: median wait for the first job ${medianInWords(queue)}, running ${medianInWords(execution)}, idle between\
 jobs ${medianInWords(idle)}.`;const steps=kinds.map(([kind,seconds])=>`${kind} ${(0,words.l5)(seconds)}`).join(", ");return[{kind:"paragraph",content:[steps?`${spent}\
 Steps of passed jobs: ${steps}.`:spent]}]}function medianInWords({p50Seconds,count}){return p50Seconds===void 0?"\u2013":lengthOf(p50Seconds,count)}function lengthOf(seconds,count){
return`${(0,words.l5)(seconds)} of ${(0,words.oh)(count)}`}var kpi_words=__webpack_require__(99009);;const BARS="\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
function sparkline(values,{from,to}){return values.map(value=>{if(value===void 0||Number.isNaN(value))return"\u22C5";if(value<=from)return BARS.at(0);if(value>=
to)return BARS.at(-1);const step=Math.floor((value-from)/(to-from)*(BARS.length-2)+1e-9);return BARS[Math.min(1+step,BARS.length-2)]}).join("")};function kpiTable({
kpis}){const known=kpis.filter(({value,state})=>value!==void 0||state==="missed");if(known.length===0)return[];const unknown=kpis.filter(kpi=>!known.includes(kpi)).
map(({label,why="not measured"})=>`${label} (${why})`);return[{kind:"heading",text:"Key figures"},(0,table.c_)(known,[{head:"KPI",cell:({state,label})=>[{mark:marks.
Zm[state]},` ${label}`]},{head:"Now",align:"right",cell:kpi_words.tc},{head:"Target",align:"right",cell:kpi_words.wR},{head:"Window before",align:"right",cell:kpi_words.
qy},...known.some(({windows})=>windows)?[{head:"Windows",cell:courseOf}]:[]]),...unknown.length>0?[{kind:"paragraph",content:[`Without a figure: ${unknown.join(
", ")}.`]}]:[]]}function courseOf({windows=[]}){const values=windows.map(({value})=>value);const known=values.filter(value=>value!==void 0);if(known.length<2)return"\
\u2013";return`${sparkline(values,{from:Math.min(...known),to:Math.max(...known)})} ${(0,words.K4)(values.length,"window")}`};const MAX_WORKFLOWS=100;function workflowTable(report){
const{workflows,repositoryUrl,defaultBranch,thresholds}=report;if(workflows.length===0)return[];const shown=workflows.slice(0,MAX_WORKFLOWS);const rest={kind:"p\
aragraph",content:[`The table is of the ${shown.length} worst of ${(0,words.oh)(workflows.length)} workflows.`]};return[{kind:"heading",text:"Workflows"},{kind:"\
table",head:["Workflow",(0,render_names.EU)(defaultBranch),"Passed in the end","At first attempt",`Failed, last ${thresholds.failureWindowHours} h`,"Median of p\
assed","p95","Change of median","Median recovery"],align:["left","left","right","right","right","right","right","right","right"],rows:shown.map(workflow=>row(workflow,
repositoryUrl))},...workflows.length>shown.length?[rest]:[]]}function row(vitals,repositoryUrl){const{successRate,recentFailures,duration,recovery}=vitals;return[
[(0,render_document.n)((0,render_names.EU)(vitals.name),vitals.url,repositoryUrl)],[stateInWords(vitals)],[(0,words.Lx)(successRate.final)],[(0,words.Lx)(successRate.
firstAttempt)],[(0,words.oh)(recentFailures.runs)],[health_tables_medianInWords(duration.p50Seconds,duration.count)],[duration.p95Seconds===void 0?"\u2013":(0,words.
l5)(duration.p95Seconds)],[changeInWords(duration)],[health_tables_medianInWords(recovery.medianSeconds,recovery.closed)]]}function stateInWords({onDefaultBranch:{
state,consecutiveFailures}}){switch(state){case"red":return consecutiveFailures>1?`\u{1F534} red, ${consecutiveFailures} in a row`:"\u{1F534} red";case"green":return"\
\u{1F7E2} green";case"unknown":return"\u26AA no result"}}function health_tables_medianInWords(seconds,count){return seconds===void 0?"\u2013":`${(0,words.l5)(seconds)}\
 of ${(0,words.oh)(count)}`}function changeInWords({changePercent,previous}){if(changePercent===void 0)return"\u2013";const before=`from ${health_tables_medianInWords(
previous.p50Seconds,previous.count)}`;if(Math.abs(changePercent)<.05)return`0 % ${before}`;return`${changePercent<0?"\u2212":"+"}${(0,words.md)(Math.abs(changePercent))}\
 ${before}`}function trendTable(trend2){return{kind:"table",head:["Day, UTC","Runs","Passed in the end","Median of passed"],align:["left","right","right","right"],
rows:trend2.map(({date,runs,final,p50Seconds})=>[[date],[(0,words.oh)(runs)],[(0,words.Lx)(final)],[p50Seconds===void 0?"\u2013":(0,words.l5)(p50Seconds)]])}}var health_tuning=__webpack_require__(
39024);var repository_rules=__webpack_require__(19341);var health_dependencies=__webpack_require__(38432);;const health_upkeep_MAX_ROWS=20;const MAX_NAMED=3;function upkeepSections(report){
return[schedules(report),deprecations(report),runners(report),coverage(report),(0,health_dependencies.C)(report),cost(report),branches(report)].flat()}const weights={
fine:"\u{1F7E2}",alarm:"\u{1F534}",unknown:"\u26AA"};function schedules(report){const{schedules:schedules2}=report.signs;const dead=schedules2.filter(({weight})=>weight===
"alarm").length;const ending=schedules2.filter(({disabledAt})=>disabledAt!==void 0).length;if(schedules2.every(({weight})=>weight==="fine")&&ending===0)return[];
const date=iso=>iso===void 0?"\u2013":(0,render_names.nR)(iso);const columns=[{head:"Workflow",cell:({name,url,weight})=>[`${weights[weight]} `,(0,render_document.
n)((0,render_names.EU)(name),url,report.repositoryUrl)]},{head:"What is known",cell:({says})=>says},{head:"Last success",cell:({lastSuccessAt})=>date(lastSuccessAt)},
{head:"Next due",cell:({nextDueAt})=>date(nextDueAt)},{head:"Switched off for want of commits",cell:({disabledAt})=>date(disabledAt)}];const end=ending>0?`, ${(0,
words.oh)(ending)} soon switched off`:"";return(0,table.TM)(`Schedules: ${(0,words.oh)(dead)} of ${(0,words.K4)(schedules2.length,"file")} dead or switched off${end}`,
(0,table.HX)(schedules2,columns,{max:health_upkeep_MAX_ROWS,of:"schedule"}))}function deprecations(report){const{deprecations:deprecations2}=report.signs;if(deprecations2.
length===0)return[];const columns=[{head:"What",cell:({title,url})=>(0,render_document.n)((0,render_names.EU)(title),url,report.repositoryUrl)},{head:"Workflows",
cell:({workflowIds})=>workflowLinks(workflowIds,report)},{head:"Jobs",align:"right",cell:({jobs:jobs2})=>(0,words.oh)(jobs2)},{head:"What to do",cell:({advice})=>advice}];
return(0,table.TM)(`Deprecations: ${(0,words.oh)(deprecations2.length)}`,(0,table.HX)(deprecations2,columns,{max:health_upkeep_MAX_ROWS,of:"deprecation"}))}function runners(report){
const{runners:runners2}=report.signs;if(runners2.length===0)return[];const jobs2=runners2.reduce((sum,trouble)=>sum+trouble.jobs,0);return(0,table.TM)(`Runner t\
roubles: ${(0,words.K4)(jobs2,"job")}`,[(0,table.c_)(runners2,[{head:"What",cell:trouble=>(0,repository_rules._g)(trouble)},{head:"Workflows",cell:({workflowIds})=>workflowLinks(
workflowIds,report)},{head:"Newest",cell:({lastAt,url})=>(0,render_document.n)((0,render_names.nR)(lastAt),url,report.repositoryUrl)}])])}function coverage({coverage:coverage2,
repositoryUrl}){if(!coverage2?.previous)return[];const{current,previous,changePoints=0}=coverage2;const columns=[{head:"Read",cell:({at})=>(0,render_names.nR)(at)},
{head:"Commit",cell:({sha})=>(0,render_document.n)(sha.slice(0,7),`${repositoryUrl}/commit/${encodeURIComponent(sha.toWellFormed())}`,repositoryUrl)},{head:"Cov\
ered",align:"right",cell:({percent,total})=>`${(0,words.md)(percent)} of ${(0,words.oh)(total)}`}];const points=Math.round(Math.abs(changePoints)*10)/10;const way=points===
0?"as before":`${changePoints<0?"down":"up"} by ${points} points`;return(0,table.TM)(`Coverage: ${way}`,[(0,table.c_)([current,previous],columns)])}function cost(report){
const{cost:cost2}=report.signs;const{currency,total,failures,reruns,superseded,workflows,unpricedJobs}=cost2;if(total.jobs===0)return[];const money=({price})=>`${price.
toFixed(2)} ${(0,render_names.EU)(currency)}`;const wasted=failures.minutes+reruns.minutes+superseded.minutes;const columns=[{head:"What",cell:({what})=>what},{
head:"Jobs",align:"right",cell:({jobs:jobs2})=>(0,words.oh)(jobs2)},{head:"Minutes",align:"right",cell:({minutes})=>(0,words.oh)(minutes)},{head:"Estimate",align:"\
right",cell:money}];const parts=[{what:"All jobs",...total},{what:"Of them on failures",...failures},{what:"On reruns",...reruns},{what:"On superseded runs",...superseded},
...workflows.slice(0,health_upkeep_MAX_ROWS).map(part=>({...part,what:(0,render_names.k1)(part.workflowId,report)}))];const unpriced=unpricedJobs>0?` ${(0,words.
K4)(unpricedJobs,"job")} on runners without a known price are counted in minutes only.`:"";return(0,table.TM)(`Cost: ${total.price>0?`about ${money(total)} for `:
""}${(0,words.K4)(total.minutes,"minute")} of ${(0,words.K4)(total.jobs,"job")}; ${(0,words.oh)(wasted)} of the minutes on failures, reruns and superseded runs`,
[(0,table.c_)(parts,columns),{kind:"paragraph",content:[`An estimate by list prices, never the bill: plans include minutes, and standard runners cost nothing in\
 public repositories.${unpriced}`]}])}function branches({signs:{branches:branches2,events}}){const columns=head=>[{head,cell:({name})=>(0,render_names.EU)(name)},
{head:"Runs",align:"right",cell:({runs})=>(0,words.oh)(runs)},{head:"Passed in the end",align:"right",cell:({final})=>(0,words.Lx)(final)},{head:"At first attem\
pt",align:"right",cell:({firstAttempt})=>(0,words.Lx)(firstAttempt)}];const tables=[...branches2.length>1?[(0,table.c_)(branches2,columns("Branch"))]:[],...events.
length>1?[(0,table.c_)(events,columns("Event"))]:[]];return tables.length>0?(0,table.TM)("Branches and events",tables):[]}function workflowLinks(ids2,report){const shown=ids2.
slice(0,MAX_NAMED).flatMap((id2,i)=>[i>0?", ":"",(0,render_names.k1)(id2,report)]);return ids2.length>MAX_NAMED?[...shown,` and ${(0,words.oh)(ids2.length-MAX_NAMED)}\
 more`]:shown};function verdict({status,alerts:all,overall,workflows,defaultBranch,thresholds}){const{final}=overall.successRate;const alerts=all.filter(({severity})=>severity!==
"info");const namesIn=some=>[...new Set(some.map(({workflowId})=>workflowId))].flatMap(id2=>workflows.find(workflow=>workflow.id===id2)?.name??[]);switch(status){case"\
unhealthy":case"degraded":{const red=namesIn(alerts.filter(({rule,severity})=>rule==="default-branch-red"&&severity==="critical"));if(red.length>0){return`Pipel\
ine ${status}: ${listed(red)} ${red.length>1?"are":"is"} red on ${(0,render_names.EU)(defaultBranch)}`}const names=namesIn(alerts);const about=names.length>0?` \
about ${listed(names)}`:"";return`Pipeline ${status}: ${(0,words.K4)(alerts.length,"alert")}${about}`}case"healthy":return`Pipeline healthy: ${rateOfRuns(final)}\
 passed`;case"unknown":{if(final.total>=thresholds.minRuns)return"Pipeline health unknown: not all runs could be read";if(final.total===0)return"Pipeline health\
 unknown: no run passed or failed";return`Pipeline health unknown: only ${(0,words.K4)(final.total,"run")} to judge by, ${thresholds.minRuns} are needed`}}}function listed(names){
return names.length>2?(0,words.K4)(names.length,"workflow"):names.map(render_names.EU).join(" and ")}function rateOfRuns({percent,total}){return percent===void 0?
"no run":`${(0,words.md)(percent)} of ${(0,words.K4)(total,"run")}`}var tones=__webpack_require__(67449);;function healthDoc(report){return{tone:tones.I[report.
status],title:verdict(report),blocks:[basis(report),...kpiTable(report),...alertList(report),...workflowTable(report),...trend(report),...details(report),...(0,
health_tuning.D6)(report),...health_gaps(report)]}}function details(report){const sections=[...jobSections(report),...upkeepSections(report)];return sections.length>
0?[{kind:"heading",text:"In detail"},...sections]:[]}function basis({overall,window,defaultBranch,partial}){const{successRate,duration,recovery}=overall;const{final,
firstAttempt}=successRate;const parts=[...partial?["Partial: not all runs could be read"]:[],runsInWords(overall.runs,overall.runs-final.total,window),...final.
total>0?[`${(0,words.Lx)(final)} passed in the end`]:[],...firstAttempt.total>0?[`${(0,words.Lx)(firstAttempt)} at the first attempt`]:[],...duration.p50Seconds===
void 0?[]:[`median ${(0,words.l5)(duration.p50Seconds)} of ${(0,words.K4)(duration.count,"passed run")}`],...recovery.medianSeconds===void 0?[]:[`${(0,render_names.
EU)(defaultBranch)} recovered ${(0,words.K4)(recovery.closed,"time")}, median ${(0,words.l5)(recovery.medianSeconds)}`]];return{kind:"paragraph",content:[`${parts.
join(" \xB7 ")}.`]}}function runsInWords(runs,undecided,{days,to}){const counted=runs===0?"No run":(0,words.K4)(runs,"run");const length=days===1?"day":(0,words.
K4)(days,"day");const when=`in the ${length} until ${to.slice(0,16).replace("T"," ")} UTC`;return`${counted} ${when}${undecided>0?`, ${(0,words.oh)(undecided)} \
of which neither passed nor failed`:""}`}function trend({trend:trend2,window}){const judged=trend2.filter(({final})=>final.total>0);if(judged.length<2)return[];
const percents=trend2.map(({final})=>final.percent);return[{kind:"heading",text:`Trend over ${(0,words.K4)(window.days,"day")}`},{kind:"paragraph",content:["Pas\
sed in the end, by day: ",{strong:sparkline(percents,{from:0,to:100})}]},{kind:"chart",title:"Runs that passed in the end, on days that had runs",x:trend2.map(({
date})=>date.slice(5)),y:{title:"percent",from:0,to:100},values:percents},{kind:"details",summary:"The same in numbers",blocks:[trendTable(trend2)]}]}function health_gaps({
notMeasured,overall}){const{firstAttemptUnknown}=overall.successRate;const unknown=firstAttemptUnknown>0?[{what:`The first attempt of ${(0,words.K4)(firstAttemptUnknown,
"run")}`,why:"not known, so not counted."}]:[];return(0,gaps.P)("Not measured",[...notMeasured,...unknown])}var mode=__webpack_require__(29549);;const healthCheck=(inputs,session)=>{
const report=healthReport(inputs,session);const grave=report.alerts.filter(({severity})=>reaches(severity,inputs.failOn));return{doc:healthDoc(report),outputs:outputsOf(
report),files:[{name:"report.json",text:`${JSON.stringify(report,void 0,2)}
`,output:"report-path"}],annotations:report.alerts.filter(({severity})=>severity!=="info").map(({severity,message})=>({level:severity==="critical"?"error":"warn\
ing",message})),raised:(0,raised.z)(report.alerts,session.history,session.now),...grave.length>0&&{failure:`The pipeline is ${report.status}: ${(0,words.K4)(grave.
length,"alert")} of severity ${inputs.failOn} or graver. \`fail-on: never\` keeps this step green.`}}};function healthReport(inputs,session){return(0,assess.X)(
session.history,{...session,lookbackDays:inputs.lookbackDays,thresholds:thresholdsOf(inputs),suggestThresholds:inputs.suggestThresholds,gaps:[...session.gaps,...unmatched(
inputs,session)]})}function unmatched({workflows},{history}){const known=[...history.workflows.values()];return workflows.patterns.filter(pattern=>!known.some(pattern.
matches)).map(({text})=>({what:`Workflows called ${text}`,why:"No run was seen of a workflow with that name or file name."}))}function thresholdsOf(inputs){return{
maxFailures:inputs.maxFailures,failureWindowHours:inputs.failureWindow,minSuccessRate:inputs.minSuccessRate,maxConsecutiveFailures:inputs.maxConsecutiveFailures,
maxDurationIncrease:inputs.maxDurationIncrease,minRuns:inputs.minRuns}}function reaches(severity,failOn){return failOn!=="never"&&health.g.indexOf(severity)<=health.
g.indexOf(failOn)}function outputsOf(report){const{final}=report.overall.successRate;return{status:report.status,"success-rate":final.percent===void 0?"":(final.
percent<100?Math.min(99.9,final.percent):100).toFixed(1),"failed-runs":String(final.total-final.good),"alert-count":String(report.alerts.length),alerts:(0,output_json.
n4)(report.alerts,mode.w),report:fitReport(report,mode.c)}}}),29549:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>MAX_REPORT_OUTPUT,w:()=>MAX_LIST_OUTPUT});const MAX_REPORT_OUTPUT=1e5;const MAX_LIST_OUTPUT=5e4}),5523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>link});function link(text,href,serverUrl){if(href===void 0||!URL.canParse(href))return text;const url=new URL(href);
const ours=url.origin===new URL(serverUrl).origin&&/^https?:$/.test(url.protocol);const plain=url.username===""&&url.password==="";return ours&&plain?{text:text.
trim()||url.href,href:url.href}:text}}),49747:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{P:()=>gapList});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);function gapList(heading,gaps){if(gaps.length===0)return[];const items=gaps.
map(({what,why})=>[{strong:what},` \u2013 ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.zw)(why)}`]);return[{kind:"heading",text:heading},{kind:"list",items}]}}),
38432:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>dependencySections});var _core_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
34400);var _core_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44474);var _document_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5523);var _names_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
44172);var _table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2236);function dependencySections({dependencies,repositoryUrl}){const{vulnerabilities,updates}=dependencies??
{};return[...vulnerabilities&&vulnerabilities.open>0?vulnerable(vulnerabilities,repositoryUrl):[],...updates&&updates.waiting>0?behind(updates,repositoryUrl):[]]}
function vulnerable(found,repositoryUrl){const{open,runtime,fixable,uncounted,oldestAt,affected,packages}=found;const more=affected-packages.length;const columns=[
{head:"Package",cell:({name,url})=>(0,_document_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__.EU)(name),url,repositoryUrl)},{head:"\
Ecosystem",cell:({ecosystem})=>(0,_names_js__WEBPACK_IMPORTED_MODULE_4__.EU)(ecosystem)},{head:"Used at",cell:({scope})=>scope},{head:"Worst",cell:({severity})=>severity},
{head:"Alerts",align:"right",cell:({alerts})=>(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(alerts)},{head:"Worst fixed in",cell:({fixedIn})=>fixedIn===void 0?
"\u2013":(0,_names_js__WEBPACK_IMPORTED_MODULE_4__.EU)(fixedIn)},{head:"Open since",cell:({since})=>(0,_names_js__WEBPACK_IMPORTED_MODULE_4__.nR)(since)}];const counts=_core_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_0__.
$X.map(scope=>({scope,...found[scope]}));const{critical,high}=runtime;const oldest=oldestAt===void 0?"":`, the oldest open since ${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__.
nR)(oldestAt)}`;const rest=uncounted>0?` Of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(uncounted,"more alert")} only that they are open is known.`:"";
return(0,_table_js__WEBPACK_IMPORTED_MODULE_2__.TM)(`Vulnerable dependencies: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(open,"open alert")}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.
oh)(critical+high)} of them critical or high at runtime`,[(0,_table_js__WEBPACK_IMPORTED_MODULE_2__.c_)(counts,[{head:"Used at",cell:({scope})=>scope},...severityColumns]),
{kind:"paragraph",content:[`A fix exists for ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(fixable)} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.
K4)(open-uncounted,"alert")}${oldest}.${rest}`]},(0,_table_js__WEBPACK_IMPORTED_MODULE_2__.c_)(packages,columns),...remark([more>0?`\u2026 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.
K4)(more,"more package")}.`:""])])}const severityColumns=_core_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_0__.SP.map(severity=>({head:`${severity.charAt(
0).toUpperCase()}${severity.slice(1)}`,align:"right",cell:counts=>(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(counts[severity])}));function behind({waiting,
overdue,unseen,oldest},repositoryUrl){const columns=[{head:"Pull request",cell:({title,url})=>(0,_document_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__.
EU)(title),url,repositoryUrl)},{head:"Waiting since",cell:({since})=>(0,_names_js__WEBPACK_IMPORTED_MODULE_4__.nR)(since)}];const more=waiting-oldest.length;return(0,
_table_js__WEBPACK_IMPORTED_MODULE_2__.TM)(`Dependencies behind: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(waiting,"update")} waiting, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.
oh)(overdue)} of them for more than 30 days`,[(0,_table_js__WEBPACK_IMPORTED_MODULE_2__.c_)(oldest,columns),...remark([more>0?`\u2026 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.
K4)(more,"newer one")}.`:"",unseen>0?`There may be more among ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(unseen,"newer pull request")}, which were not\
 looked at.`:""])])}function remark(sentences){const said=sentences.filter(Boolean).join(" ");return said===""?[]:[{kind:"paragraph",content:[said]}]}}),39024:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D6:()=>tuningSection,Gn:()=>suggestions});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);
var _names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44172);var _table_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2236);function tuningSection({
tuning}){if(!tuning)return[];const{runs,from,to,days,rules}=tuning;const daily=days?` Alerts about jobs, runners, schedules and coverage are those that somebody\
 would have been shown who looked once a day, on the newest ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(days,"day")}.`:"";const better=rules.filter(({suggestion})=>suggestion!==
void 0);return[{kind:"heading",text:"Thresholds"},{kind:"paragraph",content:[`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(runs,"run")} from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.
nR)(from)} to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.nR)(to)} were replayed through the rules, as if somebody had looked whenever one ended. A false alarm \
is one whose commit passed when it was tested next.${daily}`]},...better.length===0?[{kind:"paragraph",content:["No other threshold would have been clearly bett\
er."]}]:suggestions(better),...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__.TM)("All thresholds that were tried",[(0,_table_js__WEBPACK_IMPORTED_MODULE_1__.c_)(rules,
columns)])]}function suggestions(rules){return[{kind:"list",items:rules.map(evidence)},{kind:"paragraph",content:["To paste into the config file:"]},{kind:"code",
text:suggestedYaml(rules)}]}function suggestedYaml(rules){const lines=rules.flatMap(({rule,suggestion})=>suggestion===void 0?[]:[`  ${rule}: { threshold: ${suggestion}\
 }`]);return["rules:",...lines].join("\n")}function evidence({rule,unit,current,candidates,suggestion}){const found=candidates.find(({threshold})=>threshold===suggestion);
if(!found)return[];return[{strong:rule},`: ${limitInWords(found.threshold,unit)} instead of ${limitInWords(current.threshold,unit)} would have raised ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(found.raised,"alert")} instead of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(current.raised)}, with ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(found.falseAlarms??0,"false alarm")} instead of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(current.falseAlarms??0)}.`]}const columns=[{head:"Alert",
cell:({title,since})=>since?`${title} (known since ${since.slice(0,10)})`:title},{head:"In use",align:"right",cell:({current,unit})=>limitInWords(current.threshold,
unit)},{head:"Raised",align:"right",cell:({current})=>raisedInWords(current)},{head:"Other thresholds, and how often they would have raised it",cell:({candidates})=>candidates.
map(tried).join(" \xB7 ")}];function tried(outcome){return`${outcome.threshold}: ${raisedInWords(outcome)}`}function raisedInWords({raised,falseAlarms}){return falseAlarms?
`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(raised)} (${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(falseAlarms)} false)`:(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
oh)(raised)}function limitInWords(threshold,unit){return unit==="percent"?`${threshold} percent`:(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(threshold,unit.
replace(/ies$/,"y").replace(/s$/,""),unit)}}),46834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Cb:()=>causeMarks,Zm:()=>kpiMarks,iq:()=>severityMarks,lU:()=>causeState});const severityMarks={critical:"\u{1F534}",warning:"\u{1F7E1}",info:"\u{1F535}"};const kpiMarks={
met:"\u{1F7E2}",missed:"\u{1F7E0}","not-enough-data":"\u26AA","not-measured":"\u26AA"};const causeMarks={"failing-on-default-branch":"\u{1F534}",failing:"\u{1F7E1}",
over:"\u26AA"};const causeWords={"failing-on-default-branch":"on the default branch",failing:"failing",over:"over"};function causeState(state){return[{mark:causeMarks[state]},
` ${causeWords[state]}`]}}),44172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EU:()=>shortName,
at:()=>branchName,k1:()=>workflowLink,nR:()=>timeOf});var _document_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5523);var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
81091);const MAX_NAME=80;function shortName(name){return(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(name,MAX_NAME)}function branchName({branch,fromFork}){return`${shortName(
branch??"\u2013")}${fromFork?" of a fork":""}`}function workflowLink(id2,{workflows,repositoryUrl}){const known=workflows.find(workflow=>workflow.id===id2);return known?
(0,_document_js__WEBPACK_IMPORTED_MODULE_1__.n)(shortName(known.name),known.url,repositoryUrl):`workflow ${id2??""}`.trim()}function timeOf(iso){return`${iso.slice(
0,16).replace("T"," ")} UTC`}}),2236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{HX:()=>topOf,TM:()=>folded,c_:()=>tableOf});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);function tableOf(rows,columns){return{kind:"\
table",head:columns.map(({head})=>head),align:columns.map(({align})=>align??"left"),rows:rows.map(row=>columns.map(({cell})=>inlines(cell(row))))}}function topOf(rows,columns,{
max,of}){const more=rows.length-max;const rest={kind:"paragraph",content:[`\u2026 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(more,`more ${of}`)}.`]};
return[tableOf(rows.slice(0,max),columns),...more>0?[rest]:[]]}function inlines(cell){return Array.isArray(cell)?cell:[cell]}function folded(summary,blocks){return[
{kind:"details",summary,blocks}]}}),67449:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>toneOfStatus,L:()=>toneOfSeverity});const toneOfStatus={healthy:"good",degraded:"warning",unhealthy:"bad",unknown:"neutral"};const toneOfSeverity={critical:"\
bad",warning:"warning",info:"neutral"}})};export{id,ids,modules};
