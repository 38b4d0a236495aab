const id=708;const ids=[708];const modules={7504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L:()=>vulnerability,W:()=>dependenciesBehind});var _dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34400);var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44474);const MAX_NAMED=3;const vulnerability={id:"vulnerability",title:"Vulnerable dependencies are in use",severity:"critical",unit:"vulnerabilities",fires:"at\
-least",threshold:1,needs:"dependencies",about:"repository",readings:({dependencies,url})=>{const found=dependencies?.vulnerabilities;if(!found)return[];const{critical,
high}=found.runtime;return[{message:()=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(critical)} critical and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(
high,"high vulnerability","high vulnerabilities")} in dependencies at runtime: ${namesOf(found)}.`,value:critical+high,url:`${url}/security/dependabot`,subject:found.
newestGrave??""}]}};const dependenciesBehind={id:"dependencies-behind",title:"Updates of dependencies are left lying",severity:"warning",unit:"updates",fires:"a\
t-least",threshold:5,needs:"dependencies",about:"repository",readings:({dependencies},threshold)=>{const updates=dependencies?.updates;if(!updates?.waiting)return[];
const[oldest]=updates.oldest;const since=oldest?`, the oldest since ${oldest.since.slice(0,10)}`:"";return[{message:()=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.
oh)(updates.overdue)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(updates.waiting,"pull request")} that update dependencies have waited for more than 30 \
days${since}; the limit is ${threshold}.`,value:updates.overdue,...oldest&&{url:oldest.url},subject:""}]}};function namesOf({packages}){const grave=packages.filter(
_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_0__.IE).map(({name})=>name);return`${grave.slice(0,MAX_NAMED).join(", ")}${grave.length>MAX_NAMED?" and o\
thers":""}`}}),63849:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>performance,
N:()=>slower});var _words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);const NOTICEABLE_SECONDS=30;const MAIN_SHARE=.5;const slower={id:"slower",title:"\
Builds take much longer",severity:"critical",unit:"percent",fires:"more-than",threshold:"maxDurationIncrease",needs:"runs",about:"workflow",readings:(it,threshold)=>{
const{name,vitals}=it;const[lead,...others]=sustained(it,threshold);if(lead){return[{...readingOf(lead,it),message:()=>`${slowdownInWords(lead,name)}${andOthers(
others)}; the limit is ${threshold} %.`}]}if(!vitals)return[];const{changePercent,p50Seconds,previous,count}=vitals.duration;if(changePercent===void 0||p50Seconds===
void 0||previous.p50Seconds===void 0)return[];const before=previous.p50Seconds;if(p50Seconds-before<NOTICEABLE_SECONDS)return[];return[{atMost:"warning",message:()=>`${name}\
 takes ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.md)(changePercent)} longer: median ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.l5)(p50Seconds)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(count,"passed run")}, before ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.l5)(before)} of ${previous.count}; the limit is ${threshold} %.`,value:Math.max(0,changePercent),
url:vitals.url,subject:""}]}};const performance={id:"performance",title:"Jobs or steps became slower",severity:"warning",unit:"percent",fires:"more-than",threshold:20,
needs:"jobs",about:"workflow",readings:it=>{const told=new Set(sustained(it,it.thresholdOf("slower")));const rest=[...it.slowdowns.filter(slowdown=>!told.has(slowdown)),
...it.slowerSteps.map(({step,...slow})=>({...slow,job:`the step ${step} of ${slow.job}`}))];return[...Map.groupBy(rest,({firstSlow})=>firstSlow.sha).values()].flatMap(
group=>{const[lead,...others]=steepestFirst(group);return lead?[{...readingOf(lead,it),message:()=>`${slowdownInWords(lead,it.name)}${andOthers(others)}.`}]:[]})}};
function sustained({slowdowns,vitals},threshold){const whole=vitals?.duration.p50Seconds;if(whole===void 0)return[];return steepestFirst(slowdowns.filter(({kind,
changePercent,beforeSeconds,afterSeconds})=>kind==="step"&&changePercent>threshold&&afterSeconds-beforeSeconds>=NOTICEABLE_SECONDS&&afterSeconds>=MAIN_SHARE*whole))}
function steepestFirst(slowdowns){return slowdowns.toSorted((a,b)=>b.changePercent-a.changePercent||(a.job<b.job?-1:1))}function readingOf(lead,{branch}){return{
branch,value:lead.changePercent,since:lead.since,url:lead.firstSlow.url,subject:lead.firstSlow.sha}}function slowdownInWords(slowdown,workflow){const{job,changePercent,
beforeSeconds,afterSeconds,samplesBefore,samplesAfter,step,kind}=slowdown;const now=`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.l5)(afterSeconds)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(samplesAfter,"execution")}`;const before=`before ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.l5)(beforeSeconds)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
oh)(samplesBefore)}`;const grown=step?`; most of it in ${step.name}, now ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.l5)(step.afterSeconds)}, before ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
l5)(step.beforeSeconds)}`:"";const how=kind==="creep"?"has crept up and takes":"takes";return`${workflow}: ${job} ${how} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
md)(changePercent)} longer: median ${now}, ${before}${grown}`}function andOthers(others){return others.length===0?"":`; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(others.length,"other")} with it`}}),88774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$D:()=>flakyJob,a3:()=>silentFailure,kN:()=>silentInWords,pl:()=>staleSchedule});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44474);const staleSchedule={id:"stale-schedule",title:"A schedule does not do its work",severity:"critical",unit:"schedules",fires:"at-least",threshold:void 0,needs:"\
workflow-files",about:"workflow",readings:({name,schedules})=>schedules.filter(({weight})=>weight==="alarm").map(({says,path,overdueSince,url})=>({message:()=>`${name}\
: ${says}`,value:1,...overdueSince!==void 0&&{since:overdueSince},url,subject:`${path} ${overdueSince??""}`}))};const silent={"tolerated-failure":"failed under \
continue-on-error, so that its run was green, in","failing-annotation":"was green with an annotated failure in it, in","no-job":"had no job, since its file is b\
roken or could not be used, in","hidden-timeout":"ran into a time limit and was recorded as cancelled, in","masked-failure":"began to fail behind a job that is \
always red, in","never-reported":"did not report on"};const silentFailure={id:"silent-failure",title:"Something fails without a sign",severity:"warning",unit:"r\
uns",fires:"at-least",threshold:1,needs:"jobs",about:"workflow",readings:({name,silentFailures})=>[...Map.groupBy(silentFailures,({kind})=>kind)].flatMap(([kind,
failures])=>{const[lead,...others]=failures.toSorted(oftenestFirst);return lead?[{message:()=>`${name}: ${silentInWords(lead)}${others.length>0?`; the same of ${(0,
_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(others.length,"other job")}`:""}.`,value:lead.runs,since:lead.since,url:lead.url,subject:kind}]:[]})};function oftenestFirst(a,b){
return b.runs-a.runs||((a.job??"")<(b.job??"")?-1:1)}function silentInWords({kind,job,runs,of}){const what=kind==="never-reported"?"commit of the default branch":
"run";const whats=kind==="never-reported"?"commits of the default branch":"runs";return`${job===void 0?"":`${job} `}${silent[kind]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.
oh)(runs)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(of,what,whats)}`}const flakyJob={id:"flaky-job",title:"A job is flaky",severity:"warning",unit:"pe\
rcent",fires:"more-than",threshold:5,needs:"jobs",about:"workflow",readings:({name,flakyJobs})=>flakyJobs.filter(({state})=>state==="flaky").map(job=>({message:()=>`${name}\
: ${flakyInWords(job)}.`,value:job.percent??0,otherwise:"info",url:job.url,subject:job.job}))};function flakyInWords({job,percent,executions,flakes,lostMinutes}){
const chance=percent===void 0?`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(flakes)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(executions,"execution")}\
 at good commits failed`:`at a good commit about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.md)(percent)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(executions,
"execution")} fail, recent ones weighing more`;return`${job} is flaky: ${chance}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.l5)(lostMinutes*_model_js__WEBPACK_IMPORTED_MODULE_0__.
pY)} lost`}}),19341:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Sj:()=>runnerTrouble,
_g:()=>troubleInWords,jJ:()=>missedTarget,sM:()=>coverageDrop,t6:()=>deprecation});var _kpis_kpi_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(99009);
var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44474);const coverageDrop={id:"coverage-drop",title:"Less of the code is tested",severity:"warnin\
g",unit:"points",fires:"more-than",threshold:5,needs:"coverage",about:"repository",readings:({coverage,url},threshold)=>{if(coverage?.changePoints===void 0||coverage.
previous===void 0)return[];const{current,previous,changePoints}=coverage;const points=Math.round(-changePoints*10)/10;return[{message:()=>`Coverage fell by ${points}\
 points: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.md)(current.percent)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(current.total)}, before ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.
md)(previous.percent)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(previous.total)}; the limit is ${threshold} points.`,value:Math.max(0,-changePoints),since:current.
at,url:`${url}/commit/${encodeURIComponent(current.sha.toWellFormed())}`,subject:previous.sha}]}};const deprecation={id:"deprecation",title:"Something in use is\
 going away",severity:"warning",unit:"jobs",fires:"at-least",threshold:1,needs:"annotations",about:"repository",readings:it=>it.deprecations.map(({id:id2,title,
advice,workflowIds,jobs,url})=>({message:()=>`${title}, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(jobs,"job")} of ${namesOf(workflowIds,it)}: ${advice}`,
value:jobs,url,subject:id2}))};const troubles={"lost-communication":"lost the connection to GitHub","not-picked-up":"waited for a runner in vain","shut-down":"h\
ad their runner shut down","out-of-disk":"ran out of disk space","out-of-memory":"ran out of memory"};const runnerTrouble={id:"runner-trouble",title:"Runners ar\
e in trouble",severity:"warning",unit:"jobs",fires:"at-least",threshold:3,needs:"annotations",about:"repository",readings:it=>it.runners.map(trouble=>({message:()=>`${troubleInWords(
trouble)}, in ${namesOf(trouble.workflowIds,it)}.`,value:trouble.jobs,url:trouble.url,subject:trouble.kind}))};function troubleInWords({kind,jobs,of}){return`${(0,
_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(jobs)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(of,"job")} ${troubles[kind]}`}const missedTarget={id:"misse\
d-target",title:"A KPI misses its target",severity:"info",unit:"targets",fires:"at-least",threshold:void 0,needs:"kpis",about:"repository",readings:({kpis,url})=>kpis.
filter(({state})=>state==="missed").map(kpi=>({message:()=>`${kpi.label}: ${(0,_kpis_kpi_words_js__WEBPACK_IMPORTED_MODULE_0__.b)(kpi)}; wanted is ${(0,_kpis_kpi_words_js__WEBPACK_IMPORTED_MODULE_0__.
wR)(kpi)}.`,value:1,url:`${url}/actions`,subject:kpi.id}))};function namesOf(workflowIds,{nameOf}){const names=workflowIds.map(nameOf);return names.length>3?(0,
_words_js__WEBPACK_IMPORTED_MODULE_1__.K4)(names.length,"workflow"):names.join(", ")}}),67708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{rules:()=>rules});var dependency_rules=__webpack_require__(7504);var duration_rules=__webpack_require__(
63849);var job_rules=__webpack_require__(88774);var repository_rules=__webpack_require__(19341);var words=__webpack_require__(44474);;const defaultBranchRed={id:"\
default-branch-red",title:"The default branch is red",severity:"critical",unit:"runs",fires:"at-least",threshold:1,needs:"runs",disprovedBy:"next-result",about:"\
workflow",readings:({name,vitals,red,branch})=>{const[open]=vitals?.recovery.open??[];if(!vitals||!open)return[];const least=open.atLeast?"at least ":"";const idle=vitals.
runs===0;return[{...idle&&{atMost:"info"},branch,message:()=>idle?`${name} was red on ${branch} when it last ran, and has not run in the window.`:`${name} has b\
een red on ${branch} for ${least}${(0,words.l5)(open.ageSeconds)}, ${least}${(0,words.K4)(open.failedRuns,"failed run")} so far.`,value:open.failedRuns,since:open.
since,url:open.lastFailedRun,subject:red?.firstRunId??"",...red&&{runId:red.firstRunId},...red&&!open.atLeast&&{causedAt:red.firstEnd}}]}};const consecutiveFailures={
id:"consecutive-failures",title:"Failures in a row",severity:"critical",unit:"runs",fires:"at-least",threshold:"maxConsecutiveFailures",needs:"runs",disprovedBy:"\
next-result",about:"workflow",readings:({name,vitals,red,branch},threshold)=>{if(!vitals||vitals.runs===0)return[];const{consecutiveFailures:consecutiveFailures2}=vitals.
onDefaultBranch;const[open]=vitals.recovery.open;const least=open?.atLeast?"at least ":"";return[{branch,message:()=>`${name} failed ${least}${consecutiveFailures2}\
 times in a row on ${branch}; the limit is ${threshold}.`,value:consecutiveFailures2,...open&&{since:open.since,url:open.firstFailedRun},subject:red?.firstRunId??
"",...red&&{runId:red.firstRunId}}]}};const tooManyFailures={id:"too-many-failures",title:"Many failures in a short time",severity:"critical",unit:"runs",fires:"\
at-least",threshold:"maxFailures",needs:"runs",disprovedBy:"next-result",about:"workflow",readings:({name,vitals,thresholds},threshold)=>{if(!vitals)return[];const{
runs,onDefaultBranch}=vitals.recentFailures;return[{...onDefaultBranch<threshold&&{atMost:"warning"},message:()=>`${name}: ${(0,words.K4)(runs,"run")} failed in\
 the last ${thresholds.failureWindowHours} h, ${onDefaultBranch} of them on the default branch; the limit is ${threshold}.`,value:runs,url:vitals.url,subject:""}]}};
const lowSuccessRate={id:"low-success-rate",title:"Too few runs pass",severity:"warning",unit:"percent",fires:"below",threshold:"minSuccessRate",needs:"runs",disprovedBy:"\
next-result",about:"workflow",readings:({name,vitals,thresholds},threshold)=>{if(!vitals)return[];const{final,firstAttempt}=vitals.successRate;if(final.percent===
void 0||final.total<thresholds.minRuns)return[];return[{message:()=>`${name}: ${(0,words.Lx)(final)} runs passed (${(0,words.Lx)(firstAttempt)} at the first att\
empt); the least wanted is ${threshold} %.`,value:final.percent,url:vitals.url,subject:""}]}};const needsReruns={id:"needs-reruns",title:"Runs pass only when ru\
n again",severity:"info",unit:"percent",fires:"below",threshold:"minSuccessRate",needs:"runs",about:"workflow",readings:({name,vitals,thresholds},threshold)=>{if(!vitals)
return[];const{final,firstAttempt,passedOnRerun}=vitals.successRate;if(firstAttempt.percent===void 0||firstAttempt.total<thresholds.minRuns)return[];if((final.percent??
0)<threshold)return[];return[{message:()=>`${name}: ${(0,words.Lx)(firstAttempt)} runs passed at the first attempt; ${(0,words.K4)(passedOnRerun,"run")} passed \
only when run again.`,value:firstAttempt.percent,url:vitals.url,subject:""}]}};;const rules=[defaultBranchRed,consecutiveFailures,job_rules.pl,dependency_rules.
L,tooManyFailures,duration_rules.N,lowSuccessRate,job_rules.a3,duration_rules.F,repository_rules.sM,repository_rules.Sj,repository_rules.t6,dependency_rules.W,needsReruns,
job_rules.$D,repository_rules.jJ]}),99009:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>kpiInWords,qy:()=>trendInWords,tc:()=>kpiWithReason,wR:()=>targetInWords});var _words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);function kpiInWords({
unit,value,of,why="not measured"}){if(value===void 0)return why;const count=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(of.count,singular(of.what),of.what);return`${valueInWords(
unit,value)}${unit==="stars"?", by":" of"} ${count}`}function kpiWithReason(kpi){const{value,why}=kpi;return value===void 0||why===void 0?kpiInWords(kpi):`${kpiInWords(
kpi)}: ${why}`}function targetInWords({target,unit}){return`${target.is==="above"?"over":"under"} ${valueInWords(unit,target.value)}`}function trendInWords({trend,
previous,unit}){if(trend===void 0||previous===void 0)return"\u2013";return`${trends[trend]} ${valueInWords(unit,previous.value)}${unit==="stars"?", by":" of"} ${(0,
_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(previous.count)}`}const trends={better:"better, from",worse:"worse, from",same:"as before, from"};function valueInWords(unit,value){
switch(unit){case"percent":return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.md)(value);case"seconds":return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.l5)(value);case"\
stars":return`${value.toFixed(1).replace(/\.0$/,"")} of 5`}}function singular(what){return what.replace(/(ch)es\b|s\b/,"$1")}})};export{id,ids,modules};
