const id=801;const ids=[801];const modules={1659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{HI:()=>logsToRead,Up:()=>logKey,lA:()=>failedJobsOf,wK:()=>neverStarted});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);function failedJobsOf(runs,{jobs}){return runs.flatMap(run=>run.attempts.filter(attempt=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)(attempt)==="failed").
flatMap(attempt=>blameworthy(attempt,jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.jX)(run.id,attempt.number))??[]).map(job=>({run,attempt:attempt.
number,job})))).toSorted((a,b)=>b.job.startedAt-a.job.startedAt||b.job.id-a.job.id)}function blameworthy(attempt,jobs){const failed=jobs.filter(job=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.
sG)(job)==="failed");if(failed.length>0||!attempt.hitTimeLimit)return failed;const length=job=>(job.completedAt??job.startedAt)-job.startedAt;return jobs.filter(
({conclusion})=>conclusion==="cancelled").toSorted((a,b)=>length(b)-length(a)).slice(0,1)}function logsToRead(runs,history,defaultBranch){const rank=({run,attempt})=>(run.
attempts.at(-1)?.number===attempt?2:0)+((0,_model_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(run,defaultBranch)?1:0);return failedJobsOf(runs,history).filter(({run,job})=>!history.
findings.has(job.id)&&!history.gone.has(logKey(run.id,job.id))).toSorted((a,b)=>rank(b)-rank(a))}function logKey(runId,jobId){return`${runId}/log/${jobId}`}function neverStarted(runs){
return runs.filter(run=>run.attempts.at(-1)?.conclusion==="startup_failure")}}),12584:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J1:()=>alertFindings,SC:()=>clearedAlerts,_T:()=>isOfAlert,_u:()=>aspectOf,bv:()=>urgencyOf,et:()=>subjectOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57206);var _incident_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(82865);function alertFindings(alerts,now){return alerts.filter(({severity,runId})=>severity!==
"info"&&runId===void 0).map(alert=>({kind:"failing",subject:subjectOf(alert),severity:alert.severity,from:alert.since===void 0?now:Math.min(now,Date.parse(alert.
since)/1e3),seenAt:now,failures:0,commits:0,title:alert.message}))}const wavering=[...["flaky-job","low-success-rate","needs-reruns","performance","runner-troub\
le","slower"],"too-many-failures"];const STEADY=20*_model_js__WEBPACK_IMPORTED_MODULE_0__.dp;function isSteady({subject,last},now){const[,rule=""]=subject.fingerprint.
split(":");return!wavering.includes(rule)||now-last.seenAt>=STEADY}function clearedAlerts(incidents,alerts,judged,now){const holding=new Set(alerts.map(alert=>(0,
_incident_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(subjectOf(alert))));return[...incidents].filter(([key,incident])=>isOfAlert(incident)&&(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__.
$m)(incident)&&!holding.has(key)).filter(([,incident])=>judged(incident.subject)&&isSteady(incident,now)).map(([,{subject,span,last}])=>({kind:"passing",subject,
from:span.from,seenAt:now,passes:0,title:last.title}))}function isOfAlert({subject}){return subject.fingerprint.startsWith(PREFIX)}function urgencyOf(incident){
const{severity}=incident;return isOfAlert(incident)&&severity==="critical"?"warning":severity}const PREFIX="rule:";function subjectOf({rule,workflow="",key}){return{
workflow,branchClass:"default",fingerprint:`${PREFIX}${rule}:${aspectOf(key)}`}}function aspectOf(key){const[,,aspect]=JSON.parse(key);return String(aspect)}}),
9479:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KJ:()=>isUnread,cZ:()=>causesOf,
hI:()=>withNeighboursCauses,xe:()=>isRenamed});var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(56667);var _failures_failed_jobs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1659);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57206);var _result_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75858);const UNREAD="\
unread:";function causesOf(run,attempt,history){if(attempt.conclusion==="startup_failure")return[{fingerprint:"never-started",title:"GitHub could not use the wo\
rkflow file"}];const causes=(0,_failures_failed_jobs_js__WEBPACK_IMPORTED_MODULE_0__.lA)([{...run,attempts:[attempt]}],history).map(({job})=>{const finding=history.
findings.get(job.id);if(!finding)return unreadCause(job);return{fingerprint:finding.fingerprint,title:finding.line??withoutLine(job,finding.step)}});const[first,
...rest]=new Map(causes.map(cause=>[cause.fingerprint,cause])).values();return first?[first,...rest]:[{fingerprint:`${UNREAD}jobs`,title:"A run failed, and its \
jobs were not read"}]}function withoutLine(job,step){return(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.vu)(job)==="timed_out"?`${job.name} ran into its time limit`:
`Failed in ${step??job.name}`}function unreadCause({name,failedStep}){const[title]=name.split(" (");const fingerprint=`${UNREAD}${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_3__.
P)(JSON.stringify([title,failedStep??""]))}`;return{fingerprint,title:failedStep===void 0?`${name} failed`:`${name} failed in ${failedStep}`}}function isUnread({
fingerprint}){return fingerprint.startsWith(UNREAD)}function isRenamed({subject,resolution}){return resolution?.cause==="ended"&&isUnread(subject)}function withNeighboursCauses(results){
const attributed=new Map;for(const line of Map.groupBy(results,_result_js__WEBPACK_IMPORTED_MODULE_2__.QW).values()){for(const stretch of stretchesOf(line)){let known=stretch.
map(knownCauses).find(({length})=>length>0)??[];for(const result of stretch){const own=knownCauses(result);if(own.length>0)known=own;if(known.length>0)attributed.
set(result,{...result,causes:known})}}}return results.map(result=>attributed.get(result)??result)}function stretchesOf(line){const stretches=[[]];for(const result of line.
toSorted(_result_js__WEBPACK_IMPORTED_MODULE_2__.al)){if(result.causes==="passed")stretches.push([]);else stretches.at(-1)?.push(result)}return stretches}function knownCauses({
causes}){return causes==="passed"?[]:causes.filter(cause=>!isUnread(cause))}}),75858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QW:()=>lineKey,al:()=>inOrder,qS:()=>resultsOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);
var _branch_class_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(97354);function resultsOf(runs,context){return[...runs].flatMap(run=>{const workflow=context.
pathOf(run.workflowId);if(workflow===void 0)return[];const of={workflow,branchClass:(0,_branch_class_js__WEBPACK_IMPORTED_MODULE_1__.K)(run,context.defaultBranch),
line:lineOf(run,context.defaultBranch),sha:run.sha,runId:run.id,createdAt:run.createdAt};return run.attempts.flatMap(attempt=>{const outcome=(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
sG)(attempt);if(outcome!=="passed"&&outcome!=="failed")return[];const causes=outcome==="passed"?"passed":context.causesOf(run,attempt);return[{...of,attempt:attempt.
number,endedAt:attempt.updatedAt,causes}]})})}function lineOf(run,defaultBranch){if((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(run,defaultBranch))return"";return JSON.
stringify([run.fromFork,run.branch?.replace(QUEUED,"$1")??run.sha])}const QUEUED=/^(gh-readonly-queue\/.+)\/pr-\d+-[0-9a-f]+$/;function lineKey({workflow,branchClass,
line}){return JSON.stringify([workflow,branchClass,line])}function inOrder(a,b){return a.createdAt-b.createdAt||a.runId-b.runId||a.attempt-b.attempt}}),84695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>workflowUrl});function workflowUrl(repositoryUrl,path){const file=path.startsWith("dynamic/")?void 0:path.split(
"/").at(-1);return`${repositoryUrl}/actions${file?`/workflows/${encodeURIComponent(file.toWellFormed())}`:""}`}}),83801:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{deliver:()=>deliver});var pages=__webpack_require__(84695);var alert_findings=__webpack_require__(
12584);var incidents_incident=__webpack_require__(82865);;function recoveryOf({resolution,span,failures,commits}){if(!resolution)return void 0;const{endedAt,cause,
pass}=resolution;return{redSeconds:Math.max(0,endedAt-span.from),failures,commits,cause,...pass?.runId!==void 0&&{runId:pass.runId},...pass?.sha!==void 0&&{sha:pass.
sha}}};function factsOf(incidents,context){const groups=new Map(context.groups.map(group2=>[group2.fingerprint,group2]));const alerts=new Map(context.health.alerts.
map(alert=>[(0,incidents_incident.Qq)((0,alert_findings.et)(alert)),alert]));const workflows=new Map([...context.history.workflows.values()].map(workflow=>[workflow.
path,workflow]));return new Map([...incidents].map(incident=>{const key=(0,incidents_incident.Qq)(incident.subject);const workflow=workflows.get(incident.subject.
workflow);const known={key,group:groups.get(incident.subject.fingerprint),alert:alerts.get(key)};return[key,factOf(incident,{...known,name:workflow?.name},context)]}))}
function factOf(incident,{key,group:group2,alert,name},context){const{repositoryUrl,now}=context;const path=incident.subject.workflow;const recovery=recoveryOf(
incident);const mendedBy=mendingCommit(recovery,context.history);const headlines=headlinesOf(incident,name??path,context);const runUrl=id2=>`${repositoryUrl}/ac\
tions/runs/${id2}`;return{key,incident,state:(0,incidents_incident.L4)(incident,now),...headlines,...recovery?.cause==="ended"&&{endHeadline:`Over: ${headlines.
headline}`},...path!==""&&{workflow:{name:name??path,path,url:(0,pages.p)(repositoryUrl,path)}},...group2&&(!recovery||group2.state==="over")&&{group:partOf(group2,
incident,{name,defaultBranch:context.defaultBranch})},...alert&&{alert},...incident.last.runId!==void 0&&{failedRunUrl:runUrl(incident.last.runId)},...recovery?.
runId!==void 0&&{passedRunUrl:runUrl(recovery.runId)},...recovery&&{recovery},...mendedBy&&{mendedBy}}}function mendingCommit(recovery,{ranges}){if(recovery?.cause!==
"fixed"||recovery.sha===void 0)return void 0;const{sha}=recovery;const range=[...ranges.values()].find(({head})=>head===sha);return range?.commits.find(commit=>commit.
sha===sha)}function partOf(group2,{subject},{name,defaultBranch}){const{blame,...rest}=group2;const isOfDefault=subject.branchClass==="default";const isHere=({branch,
fromFork})=>(branch===defaultBranch&&!fromFork)===isOfDefault;const own=group2.occurrences.filter(one=>one.workflow===name&&isHere(one));return{...rest,occurrences:own.
length>0?own:group2.occurrences,...blame&&group2.state==="failing-on-default-branch"===isOfDefault&&{blame}}}function headlinesOf(incident,name,{defaultBranch}){
if((0,alert_findings._T)(incident))return{headline:incident.last.title,endHeadline:`Over: ${incident.last.title}`};switch(incident.subject.branchClass){case"def\
ault":return{headline:`${name} is red on ${defaultBranch}`,endHeadline:`${name} is green again on ${defaultBranch}`};case"pull-request":return{headline:`${name}\
 fails on pull requests`,endHeadline:`${name} passes again on pull requests`};case"other":return{headline:`${name} fails on branches`,endHeadline:`${name} passe\
s again on branches`}}}var group=__webpack_require__(88696);var causes=__webpack_require__(9479);var incidents_mark=__webpack_require__(48130);;function needsTelling(group2){
const{told,firing,resolved,repeatAfter,resolves,now}=group2;if(!told)return firing.size>0?"news":"nothing";if(!firing.isSubsetOf(told.firing))return"news";if(firing.
size===0)return told.firing.size>0?"news":"nothing";if(resolves==="told"&&!resolved.isSubsetOf(told.resolved))return"news";return told.at===void 0||told.at<now-
repeatAfter?"reminder":"nothing"};function draftOf(group2,settings,now){const parts=partsOf(group2,settings,now);const kind=needsTelling({told:toldOf(group2),firing:namesOf(
parts.firing),resolved:namesOf(parts.recovered),repeatAfter:Math.min(...parts.firing.map(({incident})=>settings.repeatAfter[(0,alert_findings.bv)(incident)])),resolves:settings.
resolves,now});if(kind==="nothing")return void 0;const news=[...parts.firing,...parts.recovered,...parts.unheard].filter(({key,mark})=>(0,incidents_mark._f)(mark,
group2.decided.get(key)));const tells=kind==="news"?news:remindersOf(parts.firing,group2.decided,now);const told=new Set(tells.map(({key})=>key));const ongoing=parts.
firing.map(({key})=>key).filter(key=>!told.has(key));return tells.length>0?{kind,group:group2.name,tells,ongoing}:void 0}function partsOf({members,decided,lookedAt},{
resolves},now){const tells=[...members].map(([key,incident])=>{const mark=(0,incidents_mark.Fg)(incident,now);return{key,mark,news:(0,incidents_mark.Lq)(decided.
get(key),mark,incident),incident}});const over=resolves==="told"?tells.filter(({mark,incident})=>(0,incidents_mark.ZY)(mark)&&!(0,causes.xe)(incident)):[];const heardOf=({
key,mark})=>{const told=decided.get(key);return told!==void 0&&(!(0,incidents_mark.ZY)(told)||told.episode===mark.episode)};return{firing:tells.filter(({mark})=>!(0,
incidents_mark.ZY)(mark)),recovered:over.filter(heardOf),unheard:over.filter(tell2=>!heardOf(tell2)&&lookedAt!==void 0&&(tell2.incident.resolution?.at??0)>lookedAt)}}
function toldOf({members,decided}){const told=[...decided].filter(([key])=>members.has(key));if(told.length===0)return void 0;const[resolved,firing]=[true,false].
map(over=>new Set(told.filter(([,mark])=>(0,incidents_mark.ZY)(mark)===over).map(([key,mark])=>draft_name(key,mark))));return{firing:firing??new Set,resolved:resolved??
new Set,at:Math.max(...told.map(([,{at}])=>at))}}function namesOf(tells){return new Set(tells.map(({key,mark})=>draft_name(key,mark)))}function draft_name(key,{
episode,stage}){return`${episode}.${stage} ${key}`}function remindersOf(firing,decided,now){const nagging=({incident})=>(0,incidents_incident.$m)(incident)&&incident.
acknowledgedAt===void 0&&!(0,incidents_incident.KV)(incident,now);return firing.filter(nagging).map(tell2=>{const reminders=(decided.get(tell2.key)?.reminders??
0)+1;return{...tell2,mark:{...tell2.mark,reminders},news:"reminder"}})}var model=__webpack_require__(57206);;const FLOOD_LASTS=model.dp;function stem(drafts,{floodAt,
decided},{above,interval},now){const recent=[...decided.values()].filter(({at})=>at<=now&&at>now-interval).length;const isFlooded=floodAt!==void 0&&floodAt<=now&&
now<floodAt+Math.max(FLOOD_LASTS,interval);if(isFlooded&&(recent>0||now<floodAt+interval))return{messages:[],floodAt};const room=isFlooded?1:above-recent;if(drafts.
length<=room){return{messages:drafts.map(({group:group2,...draft})=>({...draft,groups:[group2]})),floodAt}}return{messages:[{kind:"flood",groups:drafts.map(({group:group2})=>group2),
tells:drafts.flatMap(({tells})=>tells),ongoing:drafts.flatMap(({ongoing})=>ongoing)}],floodAt:now}};const echoes={isSource:({subject})=>subject.branchClass==="d\
efault",isTarget:({subject})=>subject.branchClass!=="default",equal:({subject})=>JSON.stringify([subject.workflow,subject.fingerprint]),silences:"until-it-fails\
-again"};function inhibitedAmong(incidents,rules,now){const all=[...incidents];const ruled=rules.map(rule=>({...rule,until:silencedUntil(all,rule,now)}));return incident=>(0,
incidents_incident.$m)(incident)&&ruled.some(({isSource,isTarget,equal,until})=>isTarget(incident)&&!isSource(incident)&&incident.last.seenAt<=(until.get(equal(
incident))??Number.NEGATIVE_INFINITY))}function silencedUntil(incidents,{isSource,equal,silences},now){const until=new Map;for(const source of incidents.filter(
isSource)){if((0,incidents_incident.KV)(source,now)||!(0,incidents_incident.$m)(source)&&silences==="while-it-lasts")continue;const end=source.resolution?.endedAt??
Number.POSITIVE_INFINITY;until.set(equal(source),Math.max(end,until.get(equal(source))??end))}return until}var calendar=__webpack_require__(14422);;function mutedBy(mutes,now){
const active=mutes.filter(mute=>isActiveAt(mute,now));return incident=>active.some(({matches,critical})=>(critical==="waits"||incident.severity!=="critical")&&matches(
incident))}function isActiveAt(mute,now){switch(mute.kind){case"maintenance":return mute.from<=now&&now<=mute.to;case"quiet-hours":return isQuiet(mute,now)}}function isQuiet({
from,to,weekdays,zone},now){const wall=now+zone.offsetAt(now);const day=Math.floor(wall/model.d_);const minute=Math.floor((wall-day*model.d_)/model.pY);const onDay=number=>weekdays.
includes((0,calendar.k)(number).weekday);if(from<to)return onDay(day)&&from<=minute&&minute<to;return onDay(day)&&minute>=from||onDay(day-1)&&minute<to}var notify_settings=__webpack_require__(
64418);var incidents_outbox=__webpack_require__(40206);;const defaultNotifying={groupOf:group.dM.incident,pace:notify_settings.k.pace,repeatAfter:notify_settings.
k.repeatAfter,floodAbove:notify_settings.k.floodAbove,inhibitions:[echoes]};function notify(memory,settings,now){const groups=dueGroups(memory,settings,now);const looks=new Map(
[...memory.looks,...groups.map(({name})=>[name,now])]);const outbox=settings.channels.reduce((outbox2,channel)=>tell(outbox2,channel,groups,settings,now),memory.
outbox);return{...memory,looks,outbox}}function dueGroups({incidents,looks},settings,now){const inhibited=inhibitedAmong(incidents.values(),settings.inhibitions,
now);const muted=mutedBy(settings.mutes,now);return[...Map.groupBy(incidents,([,incident])=>settings.groupOf(incident))].flatMap(([name,all])=>{const lookedAt=looks.
get(name);const members=all.map(([,incident])=>incident);if(!(0,group.nZ)(members,lookedAt,settings.pace,now))return[];const audible=all.filter(([,incident])=>!inhibited(
incident)&&!muted(incident));return[{name,members:new Map(audible),lookedAt}]})}function tell(outbox,{name,wants,resolves},groups,{pace,repeatAfter,floodAbove},now){
const decided=(0,incidents_outbox.Y6)(outbox,name);const queued=new Set((0,incidents_outbox.nv)(outbox,name).flatMap(message=>message.groups));const drafts=groups.
flatMap(group2=>{const heard={...group2,members:filtered(group2.members,wants),decided};const draft=draftOf(heard,{resolves,repeatAfter},now);return draft&&(draft.
kind==="news"||!queued.has(group2.name))?[draft]:[]});const channel=outbox.channels.get(name)??incidents_outbox.tB;const limit={above:floodAbove,interval:pace.interval};
const{messages,floodAt}=stem(drafts,{decided,floodAt:channel.floodAt},limit,now);const channels=floodAt===channel.floodAt?outbox.channels:new Map(outbox.channels).
set(name,{...channel,floodAt});return(0,incidents_outbox.Z2)({...outbox,channels},messages.map(message=>({...message,channel:name,decidedAt:now,claim:void 0})))}
function filtered(incidents,wants){return new Map([...incidents].filter(([,incident])=>wants(incident)))};function notifyingOf(settings,channels,resolves,context){
const{routes,groupBy,mutes,...rest}=settings;return{...rest,channels:channels.map(name=>({name,resolves,wants:incident=>routes.some(route=>leadsTo(route,name)&&
takes(route,incident,context))})),groupOf:group.dM[groupBy],inhibitions:defaultNotifying.inhibitions,mutes:mutesOf(mutes,context)}}function mutesOf(mutes,context){
return mutes.map(({workflows,...mute})=>({...mute,matches:({subject})=>workflows?.(named(subject.workflow,context))??true}))}function mentionsOf({routes},channel,incidents,context){
const taking=routes.filter(route=>leadsTo(route,channel)&&incidents.some(incident=>takes(route,incident,context)));return[...new Set(taking.flatMap(({mention})=>mention))]}
function leadsTo({to},channel){return to?.includes(channel)??true}function takes({severities:grave,workflows,branches,owners},incident,context){const{severity,subject}=incident;
return(grave?.includes(severity)??true)&&(workflows?.(named(subject.workflow,context))??true)&&(branches?.includes(subject.branchClass)??true)&&(owners===void 0||
context.ownersOf(incident).some(owner=>owners.includes(owner)))}function named(path,{nameOf}){return{name:nameOf(path),path}}function needsOwners({routes}){return routes.
some(({owners})=>owners!==void 0)}var incidents_span=__webpack_require__(50167);;function nextEpisode(current,{endedAt},from,{reopenWindow}){const episode=current.
episode+1;const soon=from<=endedAt+reopenWindow;return{episode,first:soon?current.first:episode}}function stretchOf(found,{lapseAfter}){const{subject,severity,failures,
commits,from,until,seenAt}=found;const end=until===void 0?{until:seenAt+lapseAfter,basis:"assumed"}:{until,basis:"stated"};return{subject,span:(0,incidents_span.
ee)({from,seenAt,...end}),severity,failures,commits,last:evidenceOf(found)}}function begin({subject,span,severity,failures,commits,last},{episode,first},now){return{
subject,episode,first,span,severity,failures,commits,last,openedAt:now,acknowledgedAt:void 0,escalations:0,pass:void 0,resolution:void 0}}function resolve(incident,now){
const{pass,last,span}=incident;const cause=pass?.sha===void 0?"ended":pass.sha===last.sha?"flaky":"fixed";return{...incident,resolution:{at:now,endedAt:(0,incidents_span.
pJ)(span),cause,...pass&&{pass}}}}function evidenceOf({seenAt,title,sha,runId}){return{seenAt,title:[...title.slice(0,2*MAX_TITLE)].slice(0,MAX_TITLE).join(""),
...sha!==void 0&&{sha},...runId!==void 0&&{runId}}}const MAX_TITLE=300;;function verify(incidents,key,verdict,{now,lapseAfter}){const incident=incidents.get(key);
if(!incident||(0,incidents_incident.L4)(incident,now)!=="recovering")return incidents;switch(verdict.kind){case"passed":return new Map(incidents).set(key,resolve(
incident,now));case"failing":return new Map(incidents).set(key,failedAgain(incident,verdict.seenAt,lapseAfter));case"unknown":return incidents}}function failedAgain(incident,seenAt,lapseAfter){
const{span}=incident;const sighting={from:span.from,seenAt,until:seenAt+lapseAfter,basis:"assumed"};return{...incident,span:(0,incidents_span.q4)(span,(0,incidents_span.
ee)(sighting))}}function acknowledge(incidents,key,at){const incident=incidents.get(key);if(!incident||!(0,incidents_incident.$m)(incident)||incident.acknowledgedAt!==
void 0)return incidents;return new Map(incidents).set(key,{...incident,acknowledgedAt:at})}var incidents_settings=__webpack_require__(58182);var transition=__webpack_require__(
67056);var fnv=__webpack_require__(56667);var branch_class=__webpack_require__(97354);;function subjectHex(subject){return toHex((0,incidents_incident.Qq)(subject))}
function toHex(text){return[...new TextEncoder().encode(text)].map(byte=>byte.toString(16).padStart(2,"0")).join("")}function fromHex(hex){const bytes=(hex.match(
/../g)??[]).map(pair=>Number.parseInt(pair,16));return new TextDecoder().decode(Uint8Array.from(bytes))}function subjectIn(hex){try{const[workflow,branch,fingerprint,
...more]=JSON.parse(fromHex(hex));const branchClass=branch_class.t.find(name=>name===branch);if(typeof workflow!=="string"||typeof fingerprint!=="string"||!branchClass)
return void 0;return more.length===0?{workflow,branchClass,fingerprint}:void 0}catch{return void 0}};const BEGIN="<!-- pipeline-vitals/1 ";const LINE=/^<!-- pipeline-vitals\/1 (?<kind>[a-z]+)(?<fields>(?: [a-z]+=[0-9a-f,]*)*) -->$/;
function keyHash(key){return(0,fnv.P)(key)}function loginHash(login){return(0,fnv.P)(login.toLowerCase())}function markerLine(marker){const fields=Object.entries(
fieldsOf(marker)).flatMap(([name,value])=>value===void 0?[]:[` ${name}=${value}`]);return`${BEGIN}${marker.kind}${fields.join("")} -->`}function fieldsOf(marker){
switch(marker.kind){case"incident":{const{key,subject,episode,stage,from,ended,failures,commits,sha,earlier,by}=marker;const of=subject&&subjectHex(subject);const counts={
runs:failures||void 0,commits:commits||void 0,sha};const steered={snoozed:marker.snoozedAt,assigned:marker.assigned.join(",")||void 0};return{key,of,episode,stage,
from,ended,...counts,earlier,by,...steered}}case"umbrella":return{by:marker.by,snoozed:marker.snoozedAt,members:marker.members.join(",")};case"duplicate":return{
key:marker.key}}}function markerIn(body){const[line=""]=body.split(/\r?\n/,1);const{kind,fields=""}=LINE.exec(line.trimEnd())?.groups??{};const field=new Map(fields.
split(" ").map(pair=>pair.split("=",2)));const hashes=name=>(field.get(name)??"").split(",").filter(isHash);const number=name=>numberOf(field.get(name));const by=field.
get("by")??"";const snoozedAt=number("snoozed");const key=field.get("key")??"";switch(kind){case"incident":{const[episode,stage,from]=["episode","stage","from"].
map(number);if(!isHash(key)||episode===void 0||stage===void 0||from===void 0)return void 0;const[ended,earlier,failures=0,commits=0]=["ended","earlier","runs","\
commits"].map(number);const[sha,assigned]=[field.get("sha"),hashes("assigned")];const subject=subjectIn(field.get("of")??"");const told={episode,stage,from,ended,
failures,commits,sha,by,snoozedAt,assigned};return{kind,key,subject,earlier,...told}}case"umbrella":return{kind,by,snoozedAt,members:hashes("members")};case"dup\
licate":return isHash(key)?{kind,key}:void 0;default:return void 0}}function isHash(text){return/^[0-9a-f]{16}$/.test(text)}function numberOf(text){return text!==
void 0&&/^\d{1,12}$/.test(text)?Number(text):void 0};const DIAGNOSIS="<!-- pipeline-vitals: diagnosis -->";const NOTES="<!-- pipeline-vitals: what stands below \
is kept -->";function bodyOf({marker,status,diagnosis,notes}){const parts=[markerLine(marker),"",ours(status),"",DIAGNOSIS,"",ours(diagnosis),"",NOTES];return`${[
...parts,notes.trimEnd()].join("\n").trimEnd()}
`}function ours(text){return text.trim().replace(/^(?=<!-- pipeline-vitals)/gm," ")}function issue_text_partsOf(body){const marker=markerIn(body);if(!marker)return void 0;
const lines=body.split(/\r?\n/).slice(1);const[above,notes]=splitAt(lines,NOTES);const[status,diagnosis]=splitAt(above,DIAGNOSIS);return{marker,status:status.join(
"\n").trim(),diagnosis:diagnosis.join("\n").trim(),notes:notes.join("\n").trimEnd()}}function splitAt(lines,separator){const at=lines.indexOf(separator);return at<
0?[lines,[]]:[lines.slice(0,at),lines.slice(at+1)]}function tickedIn(diagnosis){const ticked=diagnosis.matchAll(/^- \[[xX]\] (?<item>.*)$/gm);return new Set([...ticked].
map(({groups})=>groups?.item?.trim()??""))};function ownIssues(issues){const own=issues.filter(({ours:ours2})=>ours2).flatMap(issue=>{const text=issue_text_partsOf(
issue.body);return text?[{...issue,text}]:[]}).toSorted((a,b)=>a.number-b.number);return{incidents:Map.groupBy(own.filter(isOfIncident),({text})=>text.marker.key),
umbrellas:own.filter(isUmbrella)}}function currentOf(copies){const open=copies.find(({state})=>state==="open");return open??copies.toSorted(byProgress).at(-1)}function byProgress({
text:{marker:a}},{text:{marker:b}}){return a.episode-b.episode||a.stage-b.stage}function isOfIncident(issue){return issue.text.marker.kind==="incident"}function isUmbrella(issue){
return issue.text.marker.kind==="umbrella"};function withRemembered(incidents,issues){const open=[...ownIssues(issues).incidents.values()].flat().filter(({state})=>state===
"open");const forgotten=open.flatMap(({text:{marker}})=>{const{subject}=marker;const key=subject&&(0,incidents_incident.Qq)(subject);if(!subject||key===void 0||
keyHash(key)!==marker.key||incidents.has(key))return[];return marker.ended===void 0?[[key,incidentOf(subject,marker)]]:[]});return new Map([...incidents,...forgotten])}
function incidentOf(subject,{episode,stage,from,failures,commits,sha}){const until=from+incidents_settings.g.lapseAfter;const incident={...{subject,episode,first:episode,
failures,commits,escalations:0},severity:subject.branchClass==="default"?"critical":"warning",span:(0,incidents_span.ee)({from,seenAt:from,until,basis:"assumed"}),
last:{seenAt:from,title:"",...sha!==void 0&&{sha}},...{openedAt:from,acknowledgedAt:void 0,pass:void 0,resolution:void 0}};return{...incident,escalations:Math.max(
0,stage-(0,transition.i)(incident))}};const defaultIssueSettings={labels:["pipeline-failure","auto-created"],priorityLabels:["P0","P1","P2"],assignees:[],assignFrom:"\
none",mention:"nobody",maxWrites:5,stormAbove:5,reopenWindow:model.d_,mutes:[],ownersOf:()=>[],dashboardUrl:void 0};;function issueSettings(inputs,rest){return{
labels:labelsOf(inputs),priorityLabels:inputs.priorityLabels,assignees:inputs.issueAssignees,assignFrom:inputs.assignFrom,mention:inputs.mention,maxWrites:inputs.
maxIssuesPerRun,stormAbove:inputs.stormAbove,dashboardUrl:inputs.dashboardUrl||void 0,...rest}}function labelsOf({issueLabels}){return issueLabels.length>0?issueLabels:
defaultIssueSettings.labels.slice(0,1)}var core_words=__webpack_require__(44474);var errors=__webpack_require__(452);;async function sayVerdict(given){const{memory,
as,sha,url,now}=given;const critical=[...given.facts].filter(({incident})=>(0,incidents_incident.$m)(incident)&&incident.severity==="critical");const state=critical.
length>0?"failure":"success";if(memory.verdict?.sha===sha&&memory.verdict.state===state)return{memory};const[first]=critical;const more=critical.length-1;const description=first?
`${first.headline}${more>0?`, and ${(0,core_words.K4)(more,"more incident")}`:""}`:"Nothing critical goes on";try{await given.mark({as,sha,state,description,url});
return{memory:{...memory,verdict:{sha,state,at:now}}}}catch(error){if(!(error instanceof errors.hD))throw error;return{memory,trouble:`Nothing was said at commi\
t ${sha.slice(0,7)}: ${error.message}`}}};function observe(before,{observations,unread},settings,now){const incidents=new Map([...before].map(([key,incident])=>[
key,reconciled(incident,settings,now)]));const pending=[];for(const seen of observations){const key=(0,incidents_incident.Qq)(seen.subject);const current=incidents.
get(key);if(seen.kind==="failing"){const found=unread.has(seen.subject.workflow)?certainPart(seen):seen;const next=afterFailure(current,found,settings,now);if(next)
incidents.set(key,next);else pending.push(seen)}else if(current&&!unread.has(seen.subject.workflow))incidents.set(key,afterPass(current,seen))}for(const[key,incident]of incidents)
incidents.set(key,withAge(incident,settings,now));return{incidents,transitions:(0,transition.F)(before,incidents,settings,now),pending}}function reconciled(incident,settings,now){
const{subject,resolution,last,span,pass}=incident;if(!resolution||last.seenAt<=(0,incidents_incident.or)(resolution))return incident;if(!(0,incidents_settings.L)(
1,settings.failuresToOpen[subject.branchClass]))return incident;const again={...incident,failures:1,commits:1,span:{...span,from:last.seenAt,ended:void 0}};const reopened=begin(
again,nextEpisode(incident,resolution,last.seenAt,settings),now);return{...reopened,pass:pass&&pass.seenAt>last.seenAt?pass:void 0}}function afterFailure(current,found,settings,now){
const resolution=current?.resolution;if(current&&!resolution)return(0,incidents_incident.LB)(current,begin(stretchOf(found,settings),current,now));if(resolution&&
found.seenAt<=(0,incidents_incident.or)(resolution))return current;const next=resolution?partAfter(resolution.endedAt,found):found;if(!(0,incidents_settings.L)(
next.failures,settings.failuresToOpen[found.subject.branchClass]))return void 0;const episode=current&&resolution?nextEpisode(current,resolution,next.from,settings):
{episode:1,first:1};return begin(stretchOf(next,settings),episode,now)}function partAfter(end,found){return found.from>=end?found:certainPart(found)}function certainPart(found){
return{...found,from:found.seenAt,failures:Math.min(1,found.failures),commits:Math.min(1,found.commits)}}function afterPass(current,seen){const{from,seenAt,until=seenAt,
passes}=seen;const sighting={from,until,seenAt,basis:"stated"};const{resolution}=current;const same=resolution&&(0,incidents_span.Cv)(sighting,{start:current.span.
from,end:resolution.endedAt});if(resolution&&!same)return current;const span=(0,incidents_span.q4)(current.span,{...(0,incidents_span.ee)(sighting),from:current.
span.from});const passed2=(0,incidents_incident.LB)(current,{...current,span,pass:{...evidenceOf(seen),passes}});if(!resolution)return passed2;return{...passed2,
resolution:{...resolution,endedAt:Math.max(resolution.endedAt,until)}}}function withAge(incident,{escalateAfter},now){const{openedAt,acknowledgedAt,escalations,
span}=incident;if(!(0,incidents_incident.$m)(incident)||acknowledgedAt!==void 0)return incident;if((0,incidents_span.hU)(span,now)!=="lasting")return incident;const passed2=escalateAfter[(0,
alert_findings.bv)(incident)].filter(age=>now-openedAt>=age).length;return passed2>escalations?{...incident,escalations:passed2}:incident}var result=__webpack_require__(
75858);;function readSince(incidents,{results,now}){const looked=new Set(results.map(({workflow})=>workflow));return unseen(incidents,results).filter(({subject})=>(0,
causes.KJ)(subject)&&looked.has(subject.workflow)).map(({subject,span,last})=>({kind:"passing",...{subject,from:span.from,seenAt:now,passes:0,title:last.title}}))}
function passedSince(incidents,{results}){const passes=results.filter(({branchClass,causes:causes2})=>branchClass==="default"&&causes2==="passed");const byWorkflow=Map.
groupBy(passes.toSorted(result.al),({workflow})=>workflow);return unseen(incidents,results).flatMap(incident=>{const{subject,span,last}=incident;if(subject.branchClass!==
"default"||(0,alert_findings._T)(incident)||(0,causes.KJ)(subject))return[];const later=byWorkflow.get(subject.workflow)?.filter(({createdAt})=>createdAt>last.seenAt)??
[];const[first]=later;if(!first)return[];return[{kind:"passing",...{subject,from:span.from,until:first.endedAt,seenAt:first.endedAt,title:last.title},passes:new Set(
later.map(({runId})=>runId)).size,...{sha:first.sha,runId:first.runId}}]})}function unseen(incidents,results){const seen=new Set(results.flatMap(({workflow,branchClass,
causes:causes2})=>causes2==="passed"?[]:causes2.map(({fingerprint})=>(0,incidents_incident.Qq)({workflow,branchClass,fingerprint}))));return[...incidents].flatMap(
([key,incident])=>(0,incidents_incident.$m)(incident)&&!seen.has(key)?[incident]:[])};const FILES_ONE_BY_ONE=20;function retiredSince(incidents,history,now){const states=new Map(
[...history.listed.values()].map(listed=>[listed.path,listed]));const readAt=Math.max(...[...history.files.values()].map(({seenAt})=>seenAt));const there=new Set(
[...history.files].flatMap(([path,{seenAt}])=>seenAt===readAt?[path]:[]));const isGone=({subject,last})=>subject.branchClass==="default"&&subject.workflow.startsWith(
".github/workflows/")&&readAt>last.seenAt&&there.size!==FILES_ONE_BY_ONE&&!there.has(subject.workflow);const isOff=({subject,last})=>{const listed=states.get(subject.
workflow);return listed!==void 0&&listed.seenAt>last.seenAt&&/^(disabled|deleted)/.test(listed.state)};return[...incidents.values()].filter(incident=>(0,incidents_incident.
$m)(incident)&&!(0,alert_findings._T)(incident)&&(isGone(incident)||isOff(incident))).map(({subject,span,last})=>({kind:"passing",...{subject,from:span.from,seenAt:now,
passes:0,title:last.title}}))};function observationsOf(results,severityOf){const occurrences2=causesAmong(results);const lines=Map.groupBy(results.toSorted(result.
al),result.QW);return[...occurrences2.values()].map(({subject,failures})=>{const streaks=[...new Set(failures.map(result.QW))].map(line=>streakOf(lines.get(line)??
[],subject.fingerprint));const lasting=streaks.filter(({passes})=>passes.length===0);return lasting.length>0?findingOf(subject,lasting,severityOf[subject.branchClass]):
passOf(subject,streaks,failures)})}function causesAmong(results){const found=new Map;for(const result2 of results){for(const{fingerprint}of result2.causes==="pa\
ssed"?[]:result2.causes){const subject={workflow:result2.workflow,branchClass:result2.branchClass,fingerprint};const key=(0,incidents_incident.Qq)(subject);const known=found.
get(key);if(known)known.failures.push(result2);else found.set(key,{subject,failures:[result2]})}}return found}function streakOf(results,fingerprint){let[failures,
passes]=[[],[]];for(const result2 of results){const{causes:causes2}=result2;if(causes2==="passed")passes.push(result2);else{const cause=causes2.find(one=>one.fingerprint===
fingerprint);if(!cause)continue;if(passes.length>0)[failures,passes]=[[],[]];failures.push({...result2,cause})}}return{failures,passes}}function findingOf(subject,lasting,severity){
const failures=lasting.flatMap(streak=>streak.failures).toSorted(byEnd);return{kind:"failing",subject,severity,...streaks_factsOf(failures)}}function streaks_factsOf(failures){
const last=failures.at(-1);return{from:failures[0]?.endedAt??0,seenAt:last?.endedAt??0,failures:new Set(failures.map(({runId})=>runId)).size,commits:new Set(failures.
map(({sha})=>sha)).size,title:last?.cause.title??"",...last&&{sha:last.sha,runId:last.runId}}}function passOf(subject,streaks,ever){const failures=streaks.flatMap(
streak=>streak.failures).toSorted(byEnd);const firsts=streaks.flatMap(({passes})=>passes.slice(0,1)).toSorted(byEnd);const decisive=firsts.at(-1);const until=decisive?.
endedAt??0;return{kind:"passing",subject,from:failures[0]?.endedAt??0,until,seenAt:ever.reduce((at,{endedAt})=>Math.max(at,endedAt+1),until),passes:Math.min(...streaks.
map(({passes})=>new Set(passes.map(({runId})=>runId)).size)),title:failures.at(-1)?.cause.title??"",...decisive&&{sha:decisive.sha,runId:decisive.runId}}}function byEnd(a,b){
return a.endedAt-b.endedAt||a.runId-b.runId};const countFailures=["too-many-failures","low-success-rate"];const countAsFailures=["no-job","hidden-timeout"];function worthTelling(alerts,ofRuns,ofForks){
const told=new Set(ofRuns.flatMap(({subject})=>subject.branchClass==="pull-request"?[]:subject.workflow));return alerts.filter(({rule})=>rule!=="missed-target").
filter(({rule,workflow=""})=>rule==="stale-schedule"||!ofForks.has(workflow)).filter(alert=>!(told.has(alert.workflow??"")&&onlyCounts(alert)))}function onlyCounts({
rule,key}){if(rule!=="silent-failure")return countFailures.includes(rule);const kind=(0,alert_findings._u)(key);return countAsFailures.some(one=>one===kind)};const severityOfFailure={
default:"critical",other:"warning","pull-request":"info"};function seenIn(sight){const{history,health:health2,now}=sight;const{incidents}=history.incidents;const results=(0,
causes.hI)((0,result.qS)(runsIn(sight),contextOf(sight)));const ofRuns=observationsOf(results,severityOfFailure);return{observations:[...ofRuns,...readSince(incidents,
{results,now}),...passedSince(incidents,{results}),...retiredSince(incidents,history,now),...(0,alert_findings.J1)(worthTelling(health2.alerts,ofRuns,workflowsOfForks(
history)),now),...(0,alert_findings.SC)(incidents,health2.alerts,isJudgedIn(health2),now)],unread:unreadWorkflows(sight)}}function runsIn({history,includes,now,
lookbackDays}){const active=[...history.incidents.incidents.values()].filter(incidents_incident.$m);const from=Math.min(now-lookbackDays*model.d_,...active.map(
({span})=>span.from-model.d_));return[...history.runs.values()].filter(run=>{const workflow=history.workflows.get(run.workflowId);return run.createdAt>=from&&workflow!==
void 0&&includes(workflow)})}function workflowsOfForks({runs,workflows}){const idsOf=fork=>new Set([...runs.values()].flatMap(({fromFork,workflowId})=>fromFork===
fork?workflowId:[]));return new Set([...idsOf(true).difference(idsOf(false))].flatMap(id2=>workflows.get(id2)?.path??[]))}function contextOf({history,defaultBranch}){
return{defaultBranch,pathOf:workflowId=>history.workflows.get(workflowId)?.path,causesOf:(run,attempt)=>(0,causes.cZ)(run,attempt,history)}}function unreadWorkflows({
history,health:health2}){return new Set(health2.partial?[...history.workflows.values()].map(({path})=>path):[])}function isJudgedIn(health2){const known=new Set(
health2.workflows.filter(({runs})=>runs>0).map(({path})=>path));return({workflow,fingerprint})=>{if(health2.partial)return false;const[,rule=""]=fingerprint.split(
":");if(rule==="vulnerability")return health2.dependencies?.vulnerabilities!==void 0;if(rule==="dependencies-behind")return health2.dependencies?.updates!==void 0;
if(rule==="coverage-drop")return health2.coverage!==void 0;return workflow===""||known.has(workflow)}}var health=__webpack_require__(40925);;const RECENT=30*model.
d_;async function watchIncidents(sight,lifeCycle,github){const{now}=sight;const{incidents:before,...rest}=sight.history.incidents;const observed=observe(before,
seenIn(sight),lifeCycle,now);const verdictOf=verdicts(github);let{incidents}=observed;for(const{kind,key,incident}of observed.transitions){if(kind!=="to-be-veri\
fied")continue;incidents=verify(incidents,key,await verdictOf(incident),{now,lapseAfter:lifeCycle.lapseAfter})}return{memory:{...rest,incidents},pending:observed.
pending}}function verdicts(github){const asked=new Map;return async({pass})=>{if(pass?.runId===void 0)return{kind:"passed"};const verdict=asked.get(pass.runId)??
verdictOn(pass.runId,github);asked.set(pass.runId,verdict);return await verdict}}async function verdictOn(runId,github){try{const attempt=(0,model.N7)((await github.
run(runId)).run);switch((0,model.sG)(attempt)){case"passed":return{kind:"passed"};case"failed":return{kind:"failing",seenAt:attempt.updatedAt};default:return{kind:"\
unknown"}}}catch(error){if(!(error instanceof errors.hD))throw error;return{kind:"unknown"}}}function recentIncidents({incidents},now){const rank2=incident=>((0,
incidents_incident.$m)(incident)?0:10)+health.g.indexOf(incident.severity);return[...incidents.values()].filter(({resolution})=>resolution===void 0||resolution.
at>=now-RECENT).toSorted((a,b)=>rank2(a)-rank2(b)||a.openedAt-b.openedAt)};function hasLabel(labels,label){return labels.some(one=>one.toLowerCase()===label.toLowerCase())}
;const QUIET="quiet";const REJECTED="not-ci";const SNOOZE=/^snooze-(?<days>\d{1,3})d$/i;function voiceOf({labels},snoozedAt,now){const days=snoozeDays(labels);if(days!==
void 0&&(snoozedAt===void 0||now<snoozedAt+days*model.d_))return"snoozed";return hasLabel(labels,QUIET)?"quiet":"speaks"}function snoozeSeen({labels},{snoozedAt},now){
return snoozeDays(labels)===void 0?void 0:snoozedAt??now}function isRejected({labels}){return hasLabel(labels,REJECTED)}function isTakenOn({assignees},assigned){
return assignees.some(login=>!assigned.includes(loginHash(login)))}function hasEyes({reactions}){return(reactions.eyes??0)>0}function snoozeDays(labels){const days=labels.
flatMap(label=>SNOOZE.exec(label)?.groups?.days??[]);return days.length>0?Math.max(...days.map(Number)):void 0};const nothingLearnt={acknowledged:[],lookedAt:new Map};
function learntFrom(facts,issues){const places=placesOf(facts,issues);return{acknowledged:places.filter(isDealtWith).map(({fact})=>fact.key),lookedAt:new Map(places.
filter(place=>isUnattended(place)&&hasEyes(place.issue)&&!isDealtWith(place)).map(({fact,issue:{number}})=>[fact.key,number]))}}function isUnattended({fact:{incident}}){
return(0,incidents_incident.$m)(incident)&&incident.acknowledgedAt===void 0}function isDealtWith(place){const{fact,issue,assigned}=place;if(!isUnattended(place))
return false;if(isRejected(issue))return true;if(issue.state==="open")return isTakenOn(issue,assigned);const{marker}=issue.text;return marker.kind==="incident"&&
marker.ended===void 0&&fact.incident.episode<=marker.episode}function placesOf(facts,issues){const{incidents,umbrellas}=ownIssues(issues);return facts.flatMap(fact=>{
const hash=keyHash(fact.key);const own=currentOf(incidents.get(hash)??[]);const holding=umbrellas.filter(({text})=>text.marker.members.includes(hash));const umbrella2=holding.
find(({state})=>state==="open")??holding.at(-1);if(own&&(own.state==="open"||umbrella2?.state!=="open"))return[{fact,issue:own,assigned:own.text.marker.assigned}];
return umbrella2?[{fact,issue:umbrella2,assigned:[]}]:[]})};function continued(incident,told,reopenWindow){if(incident.episode>told.episode)return incident;const{
episode,ended}=told;if(!(0,incidents_incident.$m)(incident))return endOf(incident)<told.from?void 0:{...incident,episode};if(ended===void 0)return{...incident,episode};
if(incident.span.from<=ended)return void 0;const soon=incident.span.from<=ended+reopenWindow;return{...incident,episode:episode+1,first:soon?episode:episode+1}}
function isSameIncident({first},{episode}){return first<=episode}function endOf({resolution,span}){return resolution?.endedAt??span.newest.until};function intentFor(fact,current,{
by,now,reopenWindow,isSilent}){const told=current.text.marker;const incident=continued(fact.incident,told,reopenWindow);if(isRejected(current))return rejection(
fact,current);if(!incident)return void 0;const again=incident.episode>told.episode;const over=!(0,incidents_incident.$m)(incident);if(current.state==="closed"){
if(over||!again||!isSameIncident(incident,told))return void 0}else if(over&&told.ended!==void 0&&!again)return void 0;const snoozedAt=snoozeSeen(current,told,now);
const voice=isSilent(fact.incident)?"snoozed":voiceOf(current,snoozedAt,now);const to=over?"closed":current.state==="closed"?"reopened":"as-it-is";if(voice==="s\
noozed"&&to==="reopened")return void 0;const marker={...nextMarker(incident,told,to==="closed"?"speaks":voice,now),by,snoozedAt};return{kind:"change",fact,marker,
issue:current,to,news:newsFor(incident,told,voice,now)}}function rejection(fact,issue){if(issue.state==="closed")return void 0;return{kind:"change",fact,marker:issue.
text.marker,issue,to:"rejected",news:void 0}}function freshOf(fact,current,{reopenWindow,isSilent}){if(!(0,incidents_incident.$m)(fact.incident)||isSilent(fact.
incident))return void 0;if(!current)return{fact,incident:fact.incident,earlier:void 0};const told=current.text.marker;const incident=continued(fact.incident,told,
reopenWindow);if(!incident||current.state==="open"||isSameIncident(incident,told))return void 0;return{fact,incident,earlier:current}}function opening({fact,incident,
earlier},{by,now}){const{episode,stage}=(0,incidents_mark.Fg)(incident,now);const marker={...{kind:"incident",key:keyHash(fact.key),subject:incident.subject,episode,
stage,by},...{from:incident.span.from,ended:void 0,earlier:earlier?.number,...extentOf(incident)},...{snoozedAt:void 0,assigned:[]}};return{kind:"open",fact,marker}}
function newsFor(incident,told,voice,now){const mark=(0,incidents_mark.Fg)(incident,now);const before={...told,reminders:0,at:0};if(voice!=="speaks"||!(0,incidents_mark.
_f)(mark,before))return void 0;return(0,incidents_mark.Lq)(before,mark,{...incident,first:Math.min(incident.first,told.episode)})}function nextMarker(incident,told,voice,now){
if(voice==="snoozed")return told;const mark=(0,incidents_mark.Fg)(incident,now);const same=incident.episode===told.episode;const stage=same?Math.max(mark.stage,
told.stage):mark.stage;const from=same?Math.min(incident.span.from,told.from):incident.span.from;const ended=incident.resolution?.endedAt;return{...told,episode:incident.
episode,stage,from,ended,...extentOf(incident)}}function extentOf({failures,commits,last:{sha}}){return{failures,commits,sha:sha!==void 0&&/^[0-9a-f]{7,64}$/.test(
sha)?sha:void 0}};function priorityOf({incident:{severity,subject}}){const onDefault=subject.branchClass==="default";if(severity==="critical")return onDefault?0:
1;return severity==="warning"&&onDefault?1:2}function byGravity(a,b){return priorityOf(a)-priorityOf(b)||a.incident.span.from-b.incident.span.from||(a.key<b.key?
-1:1)};const MAX_MEMBERS=2e3;function isUnder({key,incident},umbrellas){const hash=keyHash(key);return umbrellas.some(issue=>issue.text.marker.members.includes(
hash)&&(issue.state==="open"||isRejected(issue)||incident.openedAt<=(issue.closedAt??0)))}function isStorm(fresh,{incidents},stormAbove,now){const recent=[...incidents.
values()].filter(copies=>copies.some(({createdAt})=>createdAt>now-model.dp));return fresh.length>0&&fresh.length+recent.length>stormAbove}function openUmbrella(fresh,{
by}){const marker={kind:"umbrella",by,snoozedAt:void 0,members:hashesOf(fresh).slice(0,MAX_MEMBERS)};return{kind:"open-umbrella",facts:fresh.toSorted(byGravity),
unknown:0,marker}}function changeUmbrella(issue,all,joining,{by,now}){const told=issue.text.marker;const before=new Set(told.members);const held=all.filter(({key})=>before.
has(keyHash(key)));const unknown=before.size-held.length;const over=unknown===0&&joining.length===0&&held.every(({incident})=>!(0,incidents_incident.$m)(incident));
const members=[...before,...hashesOf(joining)].slice(0,MAX_MEMBERS);const snoozedAt=snoozeSeen(issue,told,now);return{...{kind:"change-umbrella",issue,unknown},
facts:[...held,...joining].toSorted(byGravity),marker:{kind:"umbrella",by,snoozedAt,members},to:isRejected(issue)?"rejected":over?"closed":"as-it-is",joined:joining.
slice(0,members.length-before.size),voice:voiceOf(issue,snoozedAt,now)==="speaks"?"speaks":"quiet"}}function hashesOf(facts){return facts.toSorted(byGravity).map(
({key})=>keyHash(key))};const LEFT_BEHIND=10*model.pY;function intentsFor(given){const own=ownIssues(given.issues);const look={...given,isSilent:silentAmong(given)};
const fresh=[];const changes=[];for(const fact of given.facts){const copies=own.incidents.get(keyHash(fact.key))??[];const current=currentOf(copies);if(current?.
state==="closed"&&copies.some(isRejected))continue;const one=isUnder(fact,own.umbrellas)?void 0:freshOf(fact,current,look);if(one)fresh.push(one);const change2=current&&
intentFor(fact,current,look);if(change2)changes.push(change2)}return[...duplicatesAmong(own,given),...newIntents(fresh,own,look),...changes].toSorted(byUrgency)}
function silentAmong({facts,mutes,now}){const incidents=facts.map(({incident})=>incident);const inhibited=inhibitedAmong(incidents,[echoes],now);const muted=mutedBy(
mutes,now);return incident=>incident.severity==="info"||inhibited(incident)||muted(incident)}function newIntents(fresh,own,look){const facts=fresh.map(({fact})=>fact);
const storm=isStorm(facts,own,look.stormAbove,look.now);const umbrella2=own.umbrellas.find(({state})=>state==="open");return[...umbrella2?[changeUmbrella(umbrella2,
look.facts,storm?facts:[],look)]:[],...storm&&!umbrella2?[openUmbrella(facts,look)]:[],...storm?[]:fresh.map(one=>opening(one,look))]}function duplicatesAmong({
incidents,umbrellas},given){return[...[...incidents].flatMap(([key,copies])=>younger(key,copies,given)),...younger(keyHash("umbrella"),umbrellas,given)]}function younger(key,copies,{
mine,now}){const[first,...rest]=copies.filter(({state})=>state==="open");if(!first)return[];return rest.filter(({number,createdAt})=>mine.has(number)||createdAt<
now-LEFT_BEHIND).map(issue=>({kind:"duplicate",issue,key,of:first}))}function byUrgency(a,b){const[x,y]=[rankOf(a),rankOf(b)];if(x!==y)return x-y;return"fact"in
a&&"fact"in b?byGravity(a.fact,b.fact):0}function rankOf(intent){switch(intent.kind){case"duplicate":return 0;case"open-umbrella":return 1;case"change-umbrella":
return intent.joined.length>0?1:5;case"open":return 2+priorityOf(intent.fact);case"change":if(intent.to==="reopened"||intent.news==="escalated")return 2+priorityOf(
intent.fact);return intent.to==="as-it-is"?6:5}};const MAX_ASSIGNEES=10;const MAX_SUSPECTS=2;const LOGIN=/^[a-z\d](?:[\w-]{0,38})$/i;const HANDLE=/^@[a-z\d](?:[\w-]{0,38})(?:\/[a-z\d][\w.-]{0,99})?$/i;
function responsibleFor(fact,settings){const{assignees,assignFrom,mention}=settings;const asked=assignFrom==="codeowners"||mention==="responsible";const owners=asked?
ownersOf(fact,settings):[];const others={none:[],codeowners:owners.map(owner=>owner.slice(1)),suspects:suspectsOf(fact)};const logins=[...assignees,...others[assignFrom]].
filter(isLogin);const called=[...assignees.map(login=>`@${login}`),...owners].filter(name=>HANDLE.test(name));return{assignees:[...new Set(logins)].slice(0,MAX_ASSIGNEES),
called:[...new Set(called)]}}function ownersOf({group:group2,workflow},{ownersOf:ownersOf2}){const paths=[group2?.place?.path,workflow?.path].filter(path=>path!==
void 0);const[owners]=paths.map(ownersOf2).filter(found=>found.length>0);return(owners??[]).filter(owner=>HANDLE.test(owner))}function suspectsOf({group:group2}){
return(group2?.blame?.suspects??[]).slice(0,MAX_SUSPECTS).map(({author})=>author)}function isLogin(name){return LOGIN.test(name)}var fit=__webpack_require__(19051);
var markdown=__webpack_require__(43419);;const MAX_BODY_BYTES=65536;function issueBody({marker,status,calls,diagnosis,before}){const call=calls.length>0?`

For ${calls.join(" ")}`:"";const frame={marker,status:`${(0,markdown.D)(status)}${call}`,diagnosis:"",notes:before?.notes??""};const room=MAX_BODY_BYTES-bytesOf(
bodyOf(frame))-MARGIN;if(room<0)return void 0;const ticked=tickedIn(before?.diagnosis??"");const render=({blocks})=>withTicks((0,markdown.D)(blocks),ticked);const text=diagnosis===
"as-it-was"?before?.diagnosis??"":(0,fit.e)({tone:"neutral",title:"",blocks:diagnosis},render,room);return bodyOf({...frame,diagnosis:bytesOf(text)<=room?text:""})}
const MARGIN=256;function withTicks(markdown2,ticked){return markdown2.replace(/^- \[ \] (?<item>.*)$/gm,(line,item)=>ticked.has(item.trim())?`- [x] ${item}`:line)}
function bytesOf(text){return new TextEncoder().encode(text).length}var render_document=__webpack_require__(5523);var failure_group=__webpack_require__(90732);var marks=__webpack_require__(
46834);var names=__webpack_require__(44172);;function statusBlocks(fact,pages2,earlier){const{repositoryUrl,dashboardUrl}=pages2;const{workflow,failedRunUrl,passedRunUrl,
alert}=fact;const links=[failedRunUrl===void 0?void 0:(0,render_document.n)("Last failed run",failedRunUrl,repositoryUrl),passedRunUrl===void 0?void 0:(0,render_document.
n)("Run that passed",passedRunUrl,repositoryUrl),alert?.url===void 0?void 0:(0,render_document.n)("What raised it",alert.url,repositoryUrl),workflow?(0,render_document.
n)(`All runs of ${(0,names.EU)(workflow.name)}`,workflow.url,repositoryUrl):void 0,dashboardUrl===void 0?void 0:(0,render_document.n)("Dashboard",dashboardUrl,dashboardUrl),
earlier===void 0?void 0:(0,render_document.n)(`Earlier issue ${earlier}`,`${repositoryUrl}/issues/${earlier}`,repositoryUrl)].filter(one=>one!==void 0);return[{
kind:"paragraph",content:stateWords(fact,pages2)},...links.length>0?[{kind:"paragraph",content:separated(links)}]:[]]}function stateWords(fact,pages2){const{incident,
state,recovery}=fact;const since=(0,core_words.mK)(incident.span.from);const icon=marks.iq[incident.severity];const extent=status_extentOf(incident);switch(state){case"\
open":return[`${icon} `,{strong:(0,alert_findings._T)(incident)?"Wrong":"Failing"},` since ${since}${extent}.`];case"reopened":return[`${icon} `,{strong:"Back"},
` since ${since}, after it was good${extent}.`];case"acknowledged":return[`${icon} `,{strong:"Somebody is on it"},`; since ${since}${extent}.`];case"recovering":
return["\u{1F7E1} ",{strong:"Passed"},`, and that is to be verified; failing since ${since}${extent}.`];case"resolved":return recovery?[`${endIcon(incident)} `,
...recoveryWords(fact,pages2)]:["\u{1F7E2} ",{strong:"Over"},"."]}}function endIcon(incident){return(0,causes.xe)(incident)?"\u{1F535}":"\u{1F7E2}"}function recoveryWords({
recovery,incident},{repositoryUrl}){if(!recovery)return[];if((0,causes.xe)(incident))return[{strong:"Why is known now"},": it goes on, under the name of its cau\
se."];const{redSeconds,cause,sha}=recovery;const{from}=incident.span;const commit=sha===void 0?[]:[" at ",(0,render_document.n)(sha.slice(0,7),`${repositoryUrl}\
/commit/${sha}`,repositoryUrl)];const words2={fixed:[", fixed",...commit],flaky:[", and false: the same commit passed when it was run again"],ended:(0,alert_findings.
_T)(incident)?[]:[", since its workflow was switched off or deleted"]};return[{strong:`Over after ${(0,core_words.l5)(redSeconds)}`},...words2[cause],`; from ${(0,
core_words.mK)(from)} to ${(0,core_words.mK)(from+redSeconds)}${status_extentOf(recovery)}.`]}function status_extentOf({failures,commits}){if(failures===0)return"";
const of=commits>0?` of ${(0,core_words.K4)(commits,"commit")}`:"";return`; ${(0,core_words.K4)(failures,"run")}${of} failed`}function separated(links){return links.
flatMap((one,i)=>i>0?[" \xB7 ",one]:[one])}function duplicateStatus(of,{repositoryUrl}){const older=(0,render_document.n)(`issue ${of}`,`${repositoryUrl}/issues\
/${of}`,repositoryUrl);const content=["Duplicate of ",older,": two monitors looked at the same time."];return[{kind:"paragraph",content}]};function commentFor(fact,news,pages2){
return(0,markdown.D)([{kind:"paragraph",content:wordsFor(fact,news,pages2)}])}function wordsFor(fact,news,pages2){const{incident,failedRunUrl}=fact;const since=(0,
core_words.mK)(incident.span.from);const run=runLink("Last failed run",failedRunUrl,pages2);const extent=status_extentOf(incident);switch(news){case"opened":case"\
reopened":return["\u{1F534} ",{strong:"Back"},` since ${since}, after it was good${extent}.`,...run];case"escalated":return["\u{1F534} ",{strong:"It goes on"},`\
, ${incident.severity}, since ${since}${extent}.`,...run];case"reminder":return["\u{1F534} ",{strong:"Still there"},`, since ${since}${extent}.`,...run];case"re\
solved":return[`${endIcon(incident)} `,...recoveryWords(fact,pages2),...fixOf(fact,pages2),...passed(fact,pages2)]}}function fixOf({group:group2,recovery},pages2){
const memory=group2?.memory;if(!memory||recovery?.cause!=="fixed"||memory.endedBy.sha!==recovery.sha)return[];const commits=memory.mendedBy.slice(0,3);if(commits.
length===0)return[];const words2=commits.flatMap((commit,i)=>[...i>0?["; "]:[],...(0,failure_group.Gc)(commit,pages2)]);return[" Mended by ",...words2,"."]}function passed({
passedRunUrl},pages2){return runLink("Run that passed",passedRunUrl,pages2)}function runLink(text,url,{repositoryUrl}){return url===void 0?[]:[" ",(0,render_document.
n)(text,url,repositoryUrl)]}function joinedComment(joined){const content=["\u{1F534} ",{strong:`${(0,core_words.K4)(joined.length,"more incident")}`}," began."];
return(0,markdown.D)([{kind:"paragraph",content}])}function umbrellaOverComment(facts){const content=["\u{1F7E2} ",{strong:"Over"},`: all ${(0,core_words.K4)(facts.
length,"incident")} ended.`];return(0,markdown.D)([{kind:"paragraph",content}])}var redact=__webpack_require__(76512);var literal=__webpack_require__(81091);var table=__webpack_require__(
2236);;const diagnosis_MAX_TITLE=300;function incidentBlocks(fact,pages2){const{group:group2,incident}=fact;return[...group2?(0,failure_group.yG)(group2,pages2):
[{kind:"code",text:(0,literal.Jj)((0,literal.TN)((0,redact.E)(incident.last.title)),diagnosis_MAX_TITLE)}],{kind:"heading",text:"What to do"},{kind:"checklist",
items:actionsFor(fact,pages2)},...group2?occurrences(group2,pages2):[],...steeringBlocks]}function actionsFor(fact,pages2){const{group:group2,workflow,incident}=fact;
if((0,alert_findings._T)(incident)){const where=workflow?(0,render_document.n)(`the runs of ${(0,names.EU)(workflow.name)}`,workflow.url,pages2.repositoryUrl):"\
what raised it";return[["Look at ",where],["Mend it, or set the threshold that suits you"]]}if(!group2)return[["Read the log of the failed job"]];const{advice,prevention,
blame}=group2;return[...(blame?.suspects??[]).slice(0,3).map(suspect=>["Look at ",...(0,failure_group.Gc)(suspect,pages2)]),[advice===void 0?"Read the log of th\
e failed job":advice],...prevention===void 0?[]:[[`So that it stays away: ${prevention}`]]]}function occurrences({occurrences:occurrences2},{repositoryUrl}){return[
{kind:"heading",text:"Where it came up"},(0,table.c_)(occurrences2,[{head:"When",cell:({at,runUrl})=>(0,render_document.n)((0,names.nR)(at),runUrl,repositoryUrl)},
{head:"Workflow",cell:({workflow})=>(0,names.EU)(workflow)},{head:"Job",cell:({job,url})=>(0,render_document.n)((0,names.EU)(job),url,repositoryUrl)},{head:"Ste\
p",cell:({step})=>(0,names.EU)(step??"\u2013")},{head:"Branch",cell:names.at},{head:"Commit",cell:({sha})=>sha.slice(0,7)}])]}const steering=[["Assign somebody,\
 or react with \u{1F440} \u2013 it is taken on, and nobody is reminded."],["Label snooze-7d \u2013 nothing is said of it for 7 days; any number of days will do."],
["Label quiet \u2013 it is brought up to date without comments."],["Label not-ci \u2013 the alarm was false. It is closed, and stays closed."],["\u{1F44D} and \u{1F44E} count\
 how useful such issues are."],["Close it \u2013 it stays closed until it comes back after it was good."],["What is written at the very end is kept, and so are \
ticks. The rest is rewritten when something happens."]];const steeringBlocks=(0,table.TM)("How to steer this issue",[{kind:"list",items:steering}]);;const title_MAX_TITLE=160;
const UMBRELLA_TITLE="Many failures at once";function titleOf({headline,group:group2,incident}){const why=group2?.line??incident.last.title;return plain(why===""||
headline.includes(why)?headline:`${headline}: ${why}`)}function plain(text){const line=(0,literal.TN)((0,redact.E)(text.slice(0,4*title_MAX_TITLE))).replaceAll(
"`","\u2019");const parted=(0,literal.Jj)(line.trim(),title_MAX_TITLE).replace(/[@#]|GH-(?=\d)|:(?=[\w+-]+:)/gi,"$&\u200B");return(0,literal.Jj)(parted,256)};const MAX_WHAT=160;
function umbrellaStatus(facts,unknown){const lasting=facts.filter(({incident})=>(0,incidents_incident.$m)(incident));const bySeverity=health.g.map(severity=>({severity,
of:lasting.filter(({incident})=>incident.severity===severity)})).filter(({of})=>of.length>0).map(({severity,of})=>`${(0,core_words.oh)(of.length)} ${severity}`);
const over=facts.length-lasting.length;const parts=[`${(0,core_words.K4)(lasting.length,"goes","go")} on${bySeverity.length>0?` (${bySeverity.join(", ")})`:""}`,
...over>0?[`${(0,core_words.K4)(over,"is","are")} over`]:[],...unknown>0?[`of ${(0,core_words.oh)(unknown)} nothing is known now`]:[]];return[{kind:"paragraph",
content:[lasting.length>0?"\u{1F534} ":"\u{1F7E2} ",{strong:`${(0,core_words.K4)(facts.length+unknown,"incident")} began at once`},`, too many for issues of the\
ir own: ${parts.join(", ")}.`]}]}function umbrellaBlocks(facts,{repositoryUrl}){return[(0,table.c_)(facts,[{head:"Now",cell:({incident})=>(0,incidents_incident.
$m)(incident)?"\u{1F534}":"\u{1F7E2}"},{head:"Severity",cell:({incident})=>incident.severity},{head:"What",cell:fact=>(0,literal.Jj)((0,redact.E)(whatOf(fact)),
MAX_WHAT)},{head:"Since",cell:({incident})=>(0,core_words.mK)(incident.span.from)},{head:"Failed runs",align:"right",cell:({incident})=>(0,core_words.oh)(incident.
failures)},{head:"Last",cell:({failedRunUrl})=>failedRunUrl===void 0?"\u2013":(0,render_document.n)("run",failedRunUrl,repositoryUrl)}]),...steeringBlocks]}function whatOf({
headline,incident,group:group2}){const why=group2?.line??incident.last.title;return headline.includes(why)?headline:`${headline}: ${why}`};function writeFor(intent,settings){
switch(intent.kind){case"open":return creation(intent,settings);case"change":return change(intent,settings);case"open-umbrella":case"change-umbrella":return umbrella(
intent,settings);case"duplicate":return takingBack(intent,settings)}}function creation({fact,marker},settings){const{assignees,called}=responsibleFor(fact,settings);
const body=issueBody({marker:{...marker,assigned:assignees.map(loginHash)},status:statusBlocks(fact,settings,marker.earlier),calls:settings.mention==="responsib\
le"?called:[],diagnosis:incidentBlocks(fact,settings),before:void 0});if(body===void 0)return void 0;const labels=labelsFor(priorityOf(fact),settings);return created(
`open ${marker.key}`,{title:titleOf(fact),body,labels,assignees})}function created(id2,draft){return{id:id2,outcome:"created",call:{kind:"create",draft},comment:void 0,
requests:2}}function change(intent,settings){const{fact,issue,marker,to,news}=intent;if(to==="rejected"){return changed(issue,marker,{to,change:{state:"closed",
reason:"not_planned"}})}const knowsLess=!fact.group&&!fact.alert&&issue.text.diagnosis!=="";const{called}=responsibleFor(fact,settings);const body=issueBody({marker,
status:statusBlocks(fact,settings,marker.earlier),calls:settings.mention==="responsible"?called:[],diagnosis:knowsLess?"as-it-was":incidentBlocks(fact,settings),
before:issue.text});const raised=news==="escalated"||news==="reopened"?raisedLabels(fact,issue,settings):void 0;const comment=news&&commentFor(fact,news,settings);
return changed(issue,marker,{to,comment,change:{...bodyChange(issue,body),...stateChanges[to],...raised&&{labels:raised}}})}const stateChanges={"as-it-is":{},reopened:{
state:"open"},closed:{state:"closed",reason:"completed"},rejected:{state:"closed",reason:"not_planned"}};function umbrella(intent,settings){const{facts,unknown,
marker}=intent;const before=intent.kind==="change-umbrella"?intent.issue.text:void 0;const body=issueBody({marker,status:umbrellaStatus(facts,unknown),calls:[],
diagnosis:umbrellaBlocks(facts,settings),before});if(intent.kind==="open-umbrella"){if(body===void 0)return void 0;const priority=facts.reduce((least,fact)=>minOf(
least,priorityOf(fact)),2);const labels=labelsFor(priority,settings);return created("open umbrella",{title:UMBRELLA_TITLE,body,labels,assignees:[]})}const{issue,
to,joined,voice}=intent;const said=to==="closed"?umbrellaOverComment(facts):joined.length>0?joinedComment(joined):void 0;return changed(issue,marker,{to,comment:voice===
"speaks"&&to!=="rejected"?said:void 0,change:{...to!=="rejected"&&bodyChange(issue,body),...stateChanges[to]}})}function takingBack({issue,of,key},settings){const marker={
kind:"duplicate",key};const body=issueBody({...{marker,calls:[],diagnosis:"as-it-was",before:issue.text},status:duplicateStatus(of.number,settings)});const change2={
...bodyChange(issue,body),state:"closed",reason:"duplicate"};const write=changed(issue,marker,{to:"closed",change:change2});return write&&{...write,outcome:"dup\
licate"}}function changed(issue,marker,{to,change:change2,comment}){if(Object.keys(change2).length===0)return void 0;const told=marker.kind==="incident"?`${marker.
episode}.${marker.stage}`:marker.kind;const outcome=to==="reopened"?to:to!=="as-it-is"?"closed":comment===void 0?"updated":"commented";return{id:`${issue.number}\
 ${to} ${told}`,outcome,call:{kind:"change",issue,change:change2},comment,requests:comment===void 0?1:2}}function bodyChange(issue,body){return body===void 0||essence(
issue.body)===essence(body)?{}:{body}}function essence(body){return body.replaceAll("\r\n","\n").trimEnd().replace(/ by=[0-9a-f]*/,"")}function labelsFor(priority,{
labels,priorityLabels}){const own=priorityLabels[priority];return[...new Set([...labels,...own===void 0?[]:[own]])]}function raisedLabels(fact,{labels},{priorityLabels}){
const own=priorityLabels[priorityOf(fact)];const before=priorityLabels.findIndex(label=>hasLabel(labels,label));if(own===void 0||before<0||before<=priorityOf(fact))
return void 0;return[...labels.filter(label=>!hasLabel(priorityLabels,label)),own]}function minOf(a,b){return a<b?a:b};const CLOSED_ARE_READ=30*model.d_;const OVERLAP=model.
pY;function deskOf({facts,issues,open,settings,by:name,now}){const by=(0,fnv.P)(name);const[label=""]=settings.labels;const known=new Map;const mine=new Set;const written=new Map;
let requests=0;const learn=read=>{for(const issue of read){if(issue.updatedAt>=(known.get(issue.number)?.updatedAt??0))known.set(issue.number,issue)}};const note=(issue,outcome)=>{
const{number,url,title}=issue;known.set(number,issue);if(outcome==="duplicate")written.delete(number);else if(!written.has(number))written.set(number,{number,url,
title,outcome})};const noteMade=issue=>{mine.add(issue.number);note(issue,"created")};return{known:()=>[...known.values()],written:()=>[...written.values()],requests:()=>requests,
async readAll(){learn(open??await issues.labelled(label,{state:"open"}));learn(await issues.labelled(label,{state:"all",since:now-CLOSED_ARE_READ}));learn(await issues.
labelled(REJECTED,{state:"all"}))},async readChanged(){learn(await issues.labelled(label,{state:"all",since:now-OVERLAP}))},*wanted(){const{stormAbove,reopenWindow,
mutes}=settings;const limits={stormAbove,reopenWindow,mutes};for(const intent of intentsFor({facts,issues:[...known.values()],...limits,now,by,mine})){const write=writeFor(
intent,settings);if(write)yield write}},async send({call,outcome}){requests+=1;if(call.kind==="change")return note(await issues.change(call.issue.number,call.change),
outcome);const issue=await issues.create(call.draft);noteMade(issue);if(hasLabel(issue.labels,label))return;requests+=1;known.set(issue.number,await issues.change(
issue.number,{state:"closed",reason:"not_planned"}));throw new errors.hD("forbidden",`GitHub did not give a new issue its label ${JSON.stringify(label)}.`)},findLost({
call}){if(call.kind==="change")return;const[line=""]=call.draft.body.split("\n",1);for(const issue of known.values()){if(issue.ours&&issue.body.startsWith(line))
noteMade(issue)}},async say({call,comment}){if(call.kind==="create"||comment===void 0)return;const marker=markerIn(known.get(call.issue.number)?.body??"");if(call.
change.body!==void 0&&marker&&"by"in marker&&marker.by!==by)return;requests+=1;await issues.comment(call.issue.number,comment)}}};async function deliverIssues(given){
const desk=deskOf(given);const unread=await failureOf(desk.readAll);if(unread)return{...nothingDone,notices:[reasonFor(unread,given)]};const failures=given.run===
"dry"?tellAll(desk,given):await writeAll(desk,given);return{written:desk.written(),waiting:[...desk.wanted()].length,places:placesIn(desk,given),learnt:await withLookers(
learntFrom(given.facts,desk.known()),given.issues),notices:[...new Set(failures.map(failure=>reasonFor(failure,given)))]}}const MAX_LOOKED_AT=5;async function withLookers(learnt,{
isLookedAt}){const keys=Map.groupBy(learnt.lookedAt,([,number])=>number);const acknowledged=[...learnt.acknowledged];for(const[number,places]of[...keys].slice(0,
MAX_LOOKED_AT)){let isTakenOn2=false;const failure=await failureOf(async()=>{isTakenOn2=await isLookedAt(number)});if(failure)break;if(isTakenOn2)acknowledged.push(
...places.map(([key])=>key))}return{...learnt,acknowledged}}async function readOpenIssues(issues,{labels:[label=""]}){try{return await issues.labelled(label,{state:"\
open"})}catch(error){if(error instanceof errors.hD)return void 0;throw error}}const nothingDone={written:[],waiting:0,places:new Map,learnt:nothingLearnt,notices:[]};
function tellAll(desk,{info}){for(const{call,comment}of desk.wanted()){const{number}=call.kind==="change"?call.issue:{};const payload=call.kind==="create"?call.
draft:call.change;info(`Dry run: ${JSON.stringify({issue:number??"new",...payload,comment})}`)}return[]}async function writeAll(desk,{settings}){const failures=[];
const begun=new Set;for(;;){const room=settings.maxWrites-desk.requests();const write=firstOf(desk.wanted(),({id:id2,requests})=>!begun.has(id2)&&requests<=room);
if(!write)return failures;begun.add(write.id);const failure=await failureOf(()=>desk.send(write));if(failure)failures.push(failure);if(failure&&isFinal(failure,
write))return failures;const unread=await failureOf(desk.readChanged);if(unread)return[...failures,unread];if(failure)desk.findLost(write);const unsaid=failure?
void 0:await failureOf(()=>desk.say(write));if(unsaid)failures.push(unsaid)}}function firstOf(all,isIt){for(const one of all)if(isIt(one))return one;return void 0}
function placesIn(desk,{facts}){return new Map(placesOf(facts,desk.known()).map(({fact,issue:{number,url}})=>[fact.key,{number,url}]))}async function failureOf(attempt){
try{await attempt();return void 0}catch(error){if(error instanceof errors.hD)return error;throw error}}function isFinal({kind},{call}){if(kind==="not-found")return call.
kind==="create";return["bad-token","forbidden","rate-limit","budget"].includes(kind)}function reasonFor(error,{permissions}){if(error.kind==="not-found"){return`\
Issues were not written: ${error.message}
They may be disabled in the settings of the repository, or the token may not see it.`}const{message,hint}=(0,errors.WE)(error,permissions);return[`Issues were n\
ot all written: ${message}`,...hint?[hint]:[]].join("\n")}var commit_range=__webpack_require__(96682);;const MAX_COMPARED=5;async function withMendingCommits(ranges,{
incidents},now,github){const ends=[...incidents.values()].flatMap(({resolution,last})=>{const head=resolution?.pass?.sha;const isNew=resolution?.at===now&&resolution.
cause==="fixed";return isNew&&head!==void 0&&last.sha!==void 0?[{base:last.sha,head}]:[]});const unknown=new Map(ends.map(one=>[(0,commit_range.Hp)(one),one]).filter(
([key])=>!ranges.has(key)));const found=new Map(ranges);for(const[key,{base,head}]of[...unknown].slice(0,MAX_COMPARED)){const range=await comparison(base,head,github);
if(range)found.set(key,{...range,seenAt:now})}return found}async function comparison(base,head,github){try{return await github.compare(base,head)}catch(error){if(!(error instanceof
errors.hD))throw error;return void 0}};async function routingOf({inputs,session,groups,owners}){const{mode,assignFrom,mention}=inputs;const wanted=mode.includes(
"open-issue")&&(assignFrom==="codeowners"||mention==="responsible")||mode.includes("notify")&&needsOwners(session.settings.notify);const ownersOfPath=wanted?await owners():
()=>[];const places=new Map(groups.map(({fingerprint,place})=>[fingerprint,place?.path]));const names2=new Map([...session.history.workflows.values()].map(({path,
name})=>[path,name]));return{nameOf:path=>names2.get(path)??path,ownersOf:({subject})=>ownersOfPath(places.get(subject.fingerprint)??subject.workflow),ownersOfPath}}
;const words={healthy:"healthy",degraded:"degraded",unhealthy:"unhealthy",unknown:"not known: not enough data"};function statusMessage(health2,facts,{by,links}){
const lasting=[...facts].filter(({incident})=>(0,incidents_incident.$m)(incident));const{final}=health2.overall.successRate;const headline=`The pipeline is ${words[health2.
status]}`;return{kind:"report",severity:health2.status==="unhealthy"?"critical":health2.status==="degraded"?"warning":"info",repository:health2.repository,headline,
topic:"How the pipeline is doing",broke:lasting.map(({headline:text,failedRunUrl:url})=>({text,...url!==void 0&&{url}})),suspects:[],fields:[...final.percent===
void 0?[]:[{name:"Success",value:`${(0,core_words.md)(final.percent)} of ${(0,core_words.K4)(final.total,"run")} in ${(0,core_words.K4)(health2.window.days,"day")}`}],
{name:"Alerts",value:String(health2.alerts.length)}],links:[{label:"Runs",url:`${health2.repositoryUrl}/actions`},...links],at:health2.generatedAt,idempotencyKey:`\
status/${by}`,threadKey:`status/${by}`}}var incidents_memory=__webpack_require__(63944);;function summaryOf(facts,kind){const sentences=kind==="resolved"?recoverySentences(
facts):troubleSentences(facts);return sentences.length>0?{summary:sentences.join(" ")}:{}}function troubleSentences({group:group2,alert,incident}){if(!group2)return!alert&&
(0,causes.KJ)(incident.subject)?["Why is not known: its log was not read."]:[];const{meaning,blame,memory}=group2;return[...meaning?[sentence(meaning)]:[],...blame?.
onDefaultBranchSince?["The default branch fails so too."]:[],...blame?.kind==="same-commit"?["The same commit passed before, so no commit did it."]:[],...memory?
[memorySentence(memory)]:[]]}function memorySentence({times,endedBy,mendedBy:[mended]}){const by=mended?`with ${mended.sha.slice(0,7)} (${mended.title})`:`at ${endedBy.
sha.slice(0,7)}`;return`It was seen ${(0,core_words.K4)(times,"time")} before; the last time it went away ${by}.`}function recoverySentences({recovery,mendedBy,
incident}){if(!recovery)return[];const{failures,commits,cause,sha}=recovery;const extent=failures===0?[]:[`${message_summary_extentOf(failures,commits)} failed.`];
const end=cause==="flaky"?["The same commit passed when it was run again."]:cause==="fixed"&&sha!==void 0?[`It passed with ${sha.slice(0,7)}${mendedBy?`, \u201C${mendedBy.
title}\u201D by ${mendedBy.author}`:""}.`]:(0,alert_findings._T)(incident)?[]:["Its workflow was switched off or deleted."];return[...extent,...end]}function message_summary_extentOf(failures,commits){
return`${(0,core_words.K4)(failures,"run")} of ${(0,core_words.K4)(commits,"commit")}`}function sentence(text){return/[.!?]$/.test(text)?text:`${text}.`};function headlineOf({
headline,endHeadline,recovery},news){if(news==="reopened")return`Again: ${headline}`;if(news==="escalated"||news==="reminder")return`Still: ${headline}`;if(news!==
"resolved")return headline;return recovery?.cause==="flaky"?`False alarm: ${endHeadline}`:endHeadline};function umbrellaOf(told,{repositoryUrl,pagesOf:pagesOf2}){
const tells=told.toSorted((a,b)=>rank(a)-rank(b));const lasting=tells.filter(({news})=>news!=="resolved");const allEnded=lasting.length===0;const[gravest]=tells;
const headline=allEnded?`${incidentsIn(tells)} are over`:lasting.length===1&&gravest?headlineOf(gravest.facts,gravest.news):incidentsIn(lasting);const sentences=manySentences(
tells,lasting);const since=Math.min(...tells.map(({facts})=>facts.incident.span.from));return{kind:allEnded?"resolved":"umbrella",severity:gravest?.facts.incident.
severity??"warning",headline,topic:headline,...sentences.length>0&&{summary:sentences.join(" ")},broke:tells.map(({facts,news})=>{const url=news==="resolved"?facts.
passedRunUrl??facts.failedRunUrl:facts.failedRunUrl;return{text:lineOf(facts,news),...url!==void 0&&{url}}}),since:(0,core_words.Ly)(since),suspects:[],fields:[],
links:[{label:"Runs",url:`${repositoryUrl}/actions`},...pagesOf2("")]}}function incidentsIn(tells){const names2=new Set(tells.map(({facts})=>facts.workflow?.name??
"the repository"));const[only=""]=names2;return`${(0,core_words.K4)(tells.length,"incident")} in ${names2.size===1?only:`${names2.size} workflows`}`}function manySentences(tells,lasting){
const over=tells.length-lasting.length;const failures=tells.reduce((sum,{facts:{incident}})=>sum+incident.failures,0);const known=lasting.filter(({facts})=>!(0,
causes.KJ)(facts.incident.subject));const[common]=[...Map.groupBy(known,({facts})=>reasonOf(facts))].toSorted(([,a],[,b])=>b.length-a.length).filter(([,{length}])=>length>
1);return[...failures===0?[]:[`They failed ${(0,core_words.K4)(failures,"time")}.`],...common?[`Most often: ${common[0]} (${common[1].length} of them).`]:[],...over>
0&&lasting.length>0?[`${over} more ${over===1?"is":"are"} over.`]:[]]}function reasonOf({group:group2,incident}){return group2?.line??incident.last.title}function lineOf(facts,news){
const why=reasonOf(facts);const headline=headlineOf(facts,news);return why===facts.headline?headline:`${headline}: ${why}`}function rank({facts,news}){return health.
g.indexOf(facts.incident.severity)+(news==="resolved"?10:0)};const kinds={opened:"opened",reopened:"opened",escalated:"changed",reminder:"reminded",resolved:"re\
solved"};function messageOf(queued,context){const tells=queued.tells.flatMap(({key,news})=>{const facts=context.facts.get(key);return facts?[{facts,news}]:[]});
const[first,...others]=tells;if(!first)return void 0;const frame={repository:context.repository,at:(0,core_words.Ly)(queued.decidedAt),idempotencyKey:queued.id,
threadKey:(0,incidents_outbox.HK)(queued)};const message=others.length===0?ofOne(first,context):umbrellaOf(tells,context);const prefix=context.title===""?"":`${context.
title}: `;return{...frame,...message,headline:`${prefix}${message.headline}`,topic:`${prefix}${message.topic}`}}function ofOne({facts,news},context){const{incident,
group:group2,headline}=facts;const kind=kinds[news];const full=context.template==="full";const suspects=kind==="resolved"?[]:group2?.blame?.suspects??[];return{
kind,severity:incident.severity,headline:headlineOf(facts,news),topic:headline,...summaryOf(facts,kind),broke:kind==="resolved"?[]:brokeOf(facts).slice(0,full?20:
3),...rootLineOf(facts),since:(0,core_words.Ly)(incident.span.from),...kind==="resolved"&&incident.resolution&&{until:(0,core_words.Ly)(incident.resolution.endedAt)},
suspects:suspects.map(suspectOf),fields:full?message_of_fieldsOf(facts):[],links:linksOf(facts,kind,context)}}function brokeOf({group:group2,incident,failedRunUrl:url}){
if((0,alert_findings._T)(incident))return[];if(!group2)return(0,causes.KJ)(incident.subject)?[{text:incident.last.title,...url!==void 0&&{url}}]:[];const newest=[
...Map.groupBy(group2.occurrences,({job})=>job).values()].flatMap(([first])=>first??[]);const more=group2.testCount-group2.tests.length;return[...newest.map(({job,
step,url:url2})=>({text:step===void 0?job:`${job} \u203A ${step}`,url:url2})),...group2.tests.map(text=>({text})),...more>0?[{text:`\u2026 and ${(0,core_words.K4)(
more,"test")} more`}]:[]]}function rootLineOf({group:group2,incident}){if((0,alert_findings._T)(incident)||(0,causes.KJ)(incident.subject))return{};return{rootLine:group2?.
line??incident.last.title}}function suspectOf({sha,title,author,url,pull}){return{text:`${sha.slice(0,7)} ${title}${pull&&!title.includes(`#${pull.number}`)?` (\
#${pull.number})`:""} by ${author}`,url:pull?.url??url}}function message_of_fieldsOf({incident,group:group2,workflow,recovery}){const{failures,commits}=incident;
return[...workflow?[{name:"Workflow",value:workflow.name}]:[],...failures>0&&!recovery?[{name:"Failed",value:message_summary_extentOf(failures,commits)}]:[],...group2?
[{name:"Kind",value:group2.category}]:[],...group2?.advice&&!recovery?[{name:"What to do",value:group2.advice}]:[]]}function linksOf(facts,kind,{pagesOf:pagesOf2}){
const{failedRunUrl,passedRunUrl,workflow,alert,group:group2,key}=facts;const run=kind==="resolved"?passedRunUrl??failedRunUrl:failedRunUrl;const look=run??alert?.
url??workflow?.url;const compare=kind==="resolved"?void 0:group2?.blame?.compareUrl;return[...look===void 0?[]:[{label:run===void 0?"Look":"Run",url:look}],...compare===
void 0?[]:[{label:"Commits",url:compare}],...pagesOf2(key)]};const MENDED_WITHIN=model.d_;async function deliverMessages(given){let{memory}=given;const sent=[];
const troubles=[];for(const channel of given.channels){const done=await sendQueue(channel,memory,given);memory=done.memory;sent.push(...done.sent);troubles.push(
...done.troubles)}for(const channel of given.channels){for(const message of given.reports){const delivery=await channel.send(message,{earlier:void 0,mentions:[]});
if(delivery.kind==="sent")sent.push(sentMessage(channel,message,delivery.note));else troubles.push({channel:channel.name,why:delivery.why,fate:"dropped"})}}if(troubles.
some(({fate})=>fate==="waits")){memory={...memory,outbox:(0,incidents_outbox._r)(memory.outbox,given.by)};await given.save(memory)}const names2=given.channels.map(
({name})=>name);const waiting=names2.reduce((sum,name)=>sum+(0,incidents_outbox.nv)(memory.outbox,name).length,0);return{memory,sent,waiting,troubles}}async function sendQueue(channel,before,given){
let memory=before;const sent=[];const refused=[];const troubles=[];for(;;){const queued=(0,incidents_outbox.Jh)(memory.outbox,channel.name,given.by);if(!queued)
break;const message=given.wordsOf(queued);const delivery=message?await channel.send(message,sendingOf(queued,memory,given)):{kind:"sent"};if(delivery.kind==="fa\
iled"&&delivery.retryable){troubles.push({channel:channel.name,why:delivery.why,fate:"waits"});break}const reference=delivery.kind==="sent"?delivery.reference:void 0;
memory={...memory,outbox:(0,incidents_outbox.Es)(memory.outbox,queued.id,reference)};if(delivery.kind==="failed")refused.push({queued,why:delivery.why});else if(message){
sent.push(sentMessage(channel,message,delivery.note));await given.save(memory)}}const isDropped=({queued})=>sent.length>0||queued.decidedAt<=given.now-MENDED_WITHIN;
for(const one of refused)troubles.push({channel:channel.name,why:one.why,fate:isDropped(one)?"dropped":"waits"});if(refused.length>0&&sent.length===0){const dropped=refused.
filter(isDropped).map(({queued})=>queued.id);memory={...before,outbox:dropped.reduce((outbox,id2)=>(0,incidents_outbox.Es)(outbox,id2),before.outbox)}}if(refused.
some(isDropped))await given.save(memory);return{memory,sent,troubles}}function sentMessage({name},{headline,kind},note){return{channel:name,headline,kind,...note!==
void 0&&{note}}}function previewsOf({memory,channels,wordsOf,reports,...given}){return channels.flatMap(channel=>[...(0,incidents_outbox.nv)(memory.outbox,channel.
name).flatMap(queued=>{const message=wordsOf(queued);return message?[channel.preview(message,sendingOf(queued,memory,given))]:[]}),...reports.map(message=>channel.
preview(message,{earlier:void 0,mentions:[]}))])}function sendingOf(queued,{outbox},{mentionsOf:mentionsOf2}){const{channel,tells}=queued;const calls=tells.some(
({news})=>news!=="resolved");return{earlier:outbox.channels.get(channel)?.threads.get((0,incidents_outbox.HK)(queued)),mentions:calls?mentionsOf2(channel,queued):
[]}};async function telling_tell(given){const{channels,facts,settings,routing,by,now}=given;const decided=notify(given.memory,withoutMemory(notifyingOf(settings,
channels.map(({name})=>name),given.resolves,routing),given),now);const context={...given.words,facts};const sending={channels,by,now,reports:given.reports,wordsOf:queued=>messageOf(
queued,context),mentionsOf:(channel,queued)=>mentionsOf(settings,channel,telling_incidentsIn(queued),routing),save:async memory2=>{await given.save(memory2)}};if(given.
run==="dry"){const previews=previewsOf({...sending,memory:decided});return{memory:given.memory,sent:[],waiting:0,troubles:[],previews}}const claimed={...decided,
outbox:(0,incidents_outbox.B7)(decided.outbox,by,now)};const isStored=await given.save(claimed);const hasNews=channels.some(({name})=>(0,incidents_outbox.Jh)(claimed.
outbox,name,by)!==void 0);const memory=hasNews&&isStored?(0,incidents_memory.wg)(claimed,await given.news()):claimed;return{...await deliverMessages({...sending,
memory}),previews:[]}}function telling_incidentsIn({tells}){return tells.map(({incident})=>incident)}function withoutMemory(notifying,{onlyRun}){if(onlyRun===void 0)
return notifying;return{...notifying,channels:notifying.channels.map(channel=>({...channel,wants:incident=>incident.last.runId===onlyRun&&channel.wants(incident)}))}}
;async function sendMessages(given){const{inputs,session,memory,facts,issues,routing,by,save,news,onlyRun}=given;const{repository,repositoryUrl,settings,now}=session;
const channels=await given.channels();if(channels.length===0)given.step.notice("No channel is named, or its secret is not to be had here: nobody is sent a messa\
ge.");const told=await telling_tell({...{memory,facts,channels,routing,by,now,save,news,onlyRun},settings:settings.notify,resolves:inputs.on==="failure-only"?"k\
ept":"told",reports:[...given.reports,...statusIn(given,facts)],words:{...{repository,repositoryUrl},template:inputs.template,title:inputs.title,pagesOf:key=>pagesOf(
key,issues,inputs.dashboardUrl)},run:inputs.dryRun?"dry":"real"});for(const preview of told.previews)given.step.info(`Dry run: ${preview}`);return told}function statusIn({
inputs,health:health2,by},facts){if(inputs.on!=="always")return[];return[statusMessage(health2,facts.values(),{by,links:pagesOf("",void 0,inputs.dashboardUrl)})]}
function pagesOf(key,issues,dashboardUrl){const issue=issues?.places.get(key);return[...issue?[{label:"Issue",url:issue.url}]:[],...dashboardUrl===""?[]:[{label:"\
Dashboard",url:dashboardUrl}]]};async function deliver(given){const{inputs,session,health:health2,groups}=given;const{history,now,settings,repositoryUrl,defaultBranch}=session;
const open=inputs.mode.includes("open-issue")?await openIssuesFor(given):[];const sight={...session,history:rememberedBy(open,history),health:health2,lookbackDays:inputs.
lookbackDays};const{pending,...watched}=await watchIncidents(sight,settings.incidents,given.github);let{memory}=watched;const ranges=await withMendingCommits(history.
ranges,memory,now,given.github);const{workflows}=history;const context={history:{workflows,ranges},repositoryUrl,defaultBranch,groups,health:health2,now};const recent=recentIncidents(
memory,now);const routing=await routingOf(given);let issues;if(inputs.mode.includes("open-issue")){await given.save(memory);issues=await writeIssues([...factsOf(
recent,context).values()],{...given,routing,open});for(const key of issues.learnt.acknowledged)memory={...memory,incidents:acknowledge(memory.incidents,key,now)}}
const facts=factsOf(memory.incidents.values(),context);const messages=inputs.mode.includes("notify")?await sendMessages({...given,memory,facts,issues,routing}):
void 0;const told=await withVerdict(messages?.memory??memory,facts.values(),given);await given.save(told);const shown=factsOf(recentIncidents(told,now),context);
return{memory:told,delivery:{facts:[...shown.values()],pending,...issues&&{issues},...messages&&{messages}}}}async function withVerdict(memory,facts,{inputs,session,
writing,surroundings,step}){const{commitMark:as,dryRun}=inputs;if(as==="none")return memory;const{sha,runId}=surroundings;const url=`${session.repositoryUrl}/ac\
tions/runs/${runId}`;const mark=dryRun?async said2=>step.info(`Dry run: ${JSON.stringify(said2)}`):(await writing()).markCommit;const said=await sayVerdict({memory,
facts,as,sha,url,now:session.now,mark});if(said.trouble!==void 0)step.notice(said.trouble);return dryRun?memory:said.memory}async function openIssuesFor({inputs,
writing}){const{issues}=await writing();return await readOpenIssues(issues,{labels:labelsOf(inputs)})}function rememberedBy(open,history){const{incidents}=history;
return{...history,incidents:{...incidents,incidents:withRemembered(incidents.incidents,open??[])}}}async function writeIssues(facts,given){const{inputs,session,
by,permissions,step}=given;const{repositoryUrl,defaultBranch,settings,now}=session;const{issues}=await given.writing();return await deliverIssues({facts,issues,
open:given.open,settings:issueSettings(inputs,{repositoryUrl,defaultBranch,reopenWindow:settings.incidents.reopenWindow,mutes:mutesOf(settings.notify.mutes,given.
routing),ownersOf:given.routing.ownersOfPath}),...{by,now,permissions},run:inputs.dryRun?"dry":"real",info:step.info})}}),5523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>link});function link(text,href,serverUrl){if(href===void 0||!URL.canParse(href))return text;const url=new URL(href);
const ours=url.origin===new URL(serverUrl).origin&&/^https?:$/.test(url.protocol);const plain=url.username===""&&url.password==="";return ours&&plain?{text:text.
trim()||url.href,href:url.href}:text}}),90732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Gc:()=>commitInWords,mV:()=>groupBlocks,yG:()=>diagnosisBlocks});var _core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76512);var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
44474);var _document_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5523);var _literal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81091);var _marks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
46834);var _names_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(44172);const MAX_LINE=160;const MAX_TESTS=10;function groupBlocks(group,urls){return blocksOf(
group,urls,todo(group))}function diagnosisBlocks(group,urls){return blocksOf(group,urls,[])}function blocksOf(group,urls,last){const{blame,memory,insights}=group;
return[{kind:"heading",text:headingOf(group)},{kind:"paragraph",content:whereOf(group,urls)},...excerpt(group),{kind:"list",items:[...cause(group),...knownIssues(
group,urls),...tests(group),...blame?blameItems(blame,urls):[],...memory?memoryItems(memory,urls):[],...insights.map(insight=>[{strong:"Note"},`: ${insight}`]),
...last]}]}function headingOf({state,line,occurrences,jobs}){const what=line??`${occurrences[0]?.step??jobs[0]??"A job"} failed, and its log does not say why`;return`${_marks_js__WEBPACK_IMPORTED_MODULE_1__.
Cb[state]} ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__.Jj)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.E)(what),MAX_LINE)}`}function whereOf({occurrences,
count,branches,firstSeen},urls){const[newest]=occurrences;if(!newest)return[];const{job,workflow,step,url,lineNumber,linesLeftOut,at}=newest;return[(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.
n)((0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)(job),url,urls.repositoryUrl),` in ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)(workflow)}`,...step===void 0?
[]:[` \xB7 step ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)(step)}`],...newest.branch===void 0?[]:[` \xB7 on ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.at)(
newest)}`],` \xB7 ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.nR)(at)}`,...lineNumber===void 0?[]:[` \xB7 line ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
oh)(lineNumber)} of its log`],...linesLeftOut===void 0?[]:[` \xB7 log truncated: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(linesLeftOut)} lines in it\
s middle were not looked at`],...count>1?[` \xB7 ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(count,"job")} on ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(branches.length,"branch","branches")}`]:[],` \xB7 first seen ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.nR)(firstSeen)}`]}function excerpt({excerpt:excerpt2}){
if(!excerpt2)return[];const lines=excerpt2.lines.map((line,i)=>`${i===excerpt2.root?"\u2192":" "} ${line.replace(/[\r\n]/g," ")}`);return[{kind:"code",text:(0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.
E)(lines.join("\n"))}]}function cause({category,rule,meaning,also}){const known=rule===void 0?category:`${category} \xB7 ${rule}`;const others=also.length>0?` \xB7\
 also ${also.slice(0,3).join(" and ")}`:"";return[[{strong:"Cause"},`: ${meaning??"Unclassified."} \xB7 ${known}${others}`]]}function knownIssues({knownIssues:knownIssues2=[]},{
repositoryUrl}){return knownIssues2.map(({number,title,url})=>[{strong:"Known"},": ",(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)(`issue ${number}`,url,repositoryUrl),
` ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.E)(title))}`])}function tests({tests:tests2,testCount}){
if(testCount===0)return[];const shown=tests2.slice(0,MAX_TESTS).map(name=>(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.
E)(name)));const more=testCount-shown.length;const rest=more>0?` \xB7 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.oh)(more)} more`:"";return[[{strong:(0,
_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(testCount,"failing test")},`: ${shown.join(" \xB7 ")}${rest}`]]}function blameItems(blame,urls){const{kind,lastGood,
firstBad,commitCount=0,compareUrl,suspects,widened}=blame;const since=blame.onDefaultBranchSince;const range=[commitLink("good at",lastGood,urls),", ",commitLink(
"bad at",firstBad,urls),...kind==="commits"?[": ",(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(commitCount,
"commit"),compareUrl,urls.repositoryUrl)]:[],...kind==="not-compared"?[": ",(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)("compare",compareUrl,urls.repositoryUrl)]:
[],".",...widened.map(reason=>` ${reason}`)];return[...since?[[{strong:"Not this branch\u2019s own"},`: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)(urls.defaultBranch)}\
 fails in the same way, `,(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)(`since ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.nR)(since.at)}`,since.url,urls.repositoryUrl),
"."]]:[],[{strong:"Came in"},": ",...range],...suspects.map(suspect=>[{strong:"Suspect"},": ",...commitInWords(suspect,urls),...suspect.reasons.length>0?[` \u2013 ${suspect.
reasons.join(" \xB7 ")}`]:[]])]}function memoryItems(memory,urls){const{times,from,to,runs,branch,endedBy,mendedBy}=memory;const length=(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
l5)((Date.parse(to)-Date.parse(from))/1e3);return[[{strong:"Seen before"},`: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(times,"time")}, last from ${(0,
_names_js__WEBPACK_IMPORTED_MODULE_5__.nR)(from)} for ${length}, in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(runs,"run")}`,...branch===void 0?[]:[` \
on ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)(branch)}`],"; ",commitLink("gone at",endedBy,urls),...mendedBy.length>0?[", after "]:[],...mendedBy.flatMap((commit,i)=>[
...i>0?["; "]:[],...commitInWords(commit,urls)]),"."]]}function todo({advice,prevention}){return[...advice===void 0?[]:[[{strong:"What to do"},`: ${advice}`]],...prevention===
void 0?[]:[[{strong:"So that it stays away"},`: ${prevention}`]]]}function commitLink(word,{sha,url,at},{repositoryUrl}){return(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.
n)(`${word} ${sha.slice(0,7)} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.nR)(at)})`,url,repositoryUrl)}function commitInWords({sha,url,title,author,pull},urls){
return[(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.n)(sha.slice(0,7),url,urls.repositoryUrl),` ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)((0,_core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__.
E)(title))}`,...author===""?[]:[` by ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.EU)(author)}`],...pull===void 0?[]:[" in ",(0,_document_js__WEBPACK_IMPORTED_MODULE_4__.
n)(`pull request ${pull.number}`,pull.url,urls.repositoryUrl)]]}}),46834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Cb:()=>causeMarks,Zm:()=>kpiMarks,iq:()=>severityMarks,lU:()=>causeState});const severityMarks={critical:"\u{1F534}",warning:"\u{1F7E1}",
info:"\u{1F535}"};const kpiMarks={met:"\u{1F7E2}",missed:"\u{1F7E0}","not-enough-data":"\u26AA","not-measured":"\u26AA"};const causeMarks={"failing-on-default-b\
ranch":"\u{1F534}",failing:"\u{1F7E1}",over:"\u26AA"};const causeWords={"failing-on-default-branch":"on the default branch",failing:"failing",over:"over"};function causeState(state){
return`${causeMarks[state]} ${causeWords[state]}`}}),44172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{EU:()=>shortName,at:()=>branchName,k1:()=>workflowLink,nR:()=>timeOf});var _document_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5523);var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const MAX_NAME=80;function shortName(name){return(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(name,MAX_NAME)}function branchName({branch,fromFork}){return`${shortName(branch??"\u2013")}${fromFork?" of a fork":""}`}function workflowLink(id2,{workflows,
repositoryUrl}){const known=workflows.find(workflow=>workflow.id===id2);return known?(0,_document_js__WEBPACK_IMPORTED_MODULE_1__.n)(shortName(known.name),known.
url,repositoryUrl):`workflow ${id2??""}`.trim()}function timeOf(iso){return`${iso.slice(0,16).replace("T"," ")} UTC`}}),2236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HX:()=>topOf,TM:()=>folded,c_:()=>tableOf});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);
function tableOf(rows,columns){return{kind:"table",head:columns.map(({head})=>head),align:columns.map(({align})=>align??"left"),rows:rows.map(row=>columns.map(({
cell})=>inlines(cell(row))))}}function topOf(rows,columns,{max,of}){const more=rows.length-max;const rest={kind:"paragraph",content:[`\u2026 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
K4)(more,`more ${of}`)}.`]};return[tableOf(rows.slice(0,max),columns),...more>0?[rest]:[]]}function inlines(cell){return Array.isArray(cell)?cell:[cell]}function folded(summary,blocks){
return[{kind:"details",summary,blocks}]}})};export{id,ids,modules};
