const id=261;const ids=[261];const modules={1659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
84608:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>echoes,Z:()=>inhibitedAmong});
var _incident_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(82865);const echoes={isSource:({subject})=>subject.branchClass==="default",isTarget:({subject})=>subject.
branchClass!=="default",equal:({subject})=>JSON.stringify([subject.workflow,subject.fingerprint]),silences:"until-it-fails-again"};function inhibitedAmong(incidents,rules,now){
const all=[...incidents];const ruled=rules.map(rule=>({...rule,until:silencedUntil(all,rule,now)}));return incident=>(0,_incident_js__WEBPACK_IMPORTED_MODULE_0__.
$m)(incident)&&ruled.some(({isSource,isTarget,equal,until})=>isTarget(incident)&&!isSource(incident)&&incident.last.seenAt<=(until.get(equal(incident))??Number.
NEGATIVE_INFINITY))}function silencedUntil(incidents,{isSource,equal,silences},now){const until=new Map;for(const source of incidents.filter(isSource)){if((0,_incident_js__WEBPACK_IMPORTED_MODULE_0__.
KV)(source,now)||!(0,_incident_js__WEBPACK_IMPORTED_MODULE_0__.$m)(source)&&silences==="while-it-lasts")continue;const end=source.resolution?.endedAt??Number.POSITIVE_INFINITY;
until.set(equal(source),Math.max(end,until.get(equal(source))??end))}return until}}),22066:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>mutedBy});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _schedules_calendar_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
14422);function mutedBy(mutes,now){const active=mutes.filter(mute=>isActiveAt(mute,now));return incident=>active.some(({matches,critical})=>(critical==="waits"||
incident.severity!=="critical")&&matches(incident))}function isActiveAt(mute,now){switch(mute.kind){case"maintenance":return mute.from<=now&&now<=mute.to;case"q\
uiet-hours":return isQuiet(mute,now)}}function isQuiet({from,to,weekdays,zone},now){const wall=now+zone.offsetAt(now);const day=Math.floor(wall/_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_);const minute=Math.floor((wall-day*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_)/_model_js__WEBPACK_IMPORTED_MODULE_0__.pY);const onDay=number=>weekdays.includes(
(0,_schedules_calendar_js__WEBPACK_IMPORTED_MODULE_1__.k)(number).weekday);if(from<to)return onDay(day)&&from<=minute&&minute<to;return onDay(day)&&minute>=from||
onDay(day-1)&&minute<to}}),75858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QW:()=>lineKey,
al:()=>inOrder,qS:()=>resultsOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _branch_class_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
97354);function resultsOf(runs,context){return[...runs].flatMap(run=>{const workflow=context.pathOf(run.workflowId);if(workflow===void 0)return[];const of={workflow,
branchClass:(0,_branch_class_js__WEBPACK_IMPORTED_MODULE_1__.K)(run,context.defaultBranch),line:lineOf(run,context.defaultBranch),sha:run.sha,runId:run.id,createdAt:run.
createdAt};return run.attempts.flatMap(attempt=>{const outcome=(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.sG)(attempt);if(outcome!=="passed"&&outcome!=="failed")
return[];const causes=outcome==="passed"?"passed":context.causesOf(run,attempt);return[{...of,attempt:attempt.number,endedAt:attempt.updatedAt,causes}]})})}function lineOf(run,defaultBranch){
if((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(run,defaultBranch))return"";return JSON.stringify([run.fromFork,run.branch?.replace(QUEUED,"$1")??run.sha])}const QUEUED=/^(gh-readonly-queue\/.+)\/pr-\d+-[0-9a-f]+$/;
function lineKey({workflow,branchClass,line}){return JSON.stringify([workflow,branchClass,line])}function inOrder(a,b){return a.createdAt-b.createdAt||a.runId-b.
runId||a.attempt-b.attempt}}),3261:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{deliverIssues:()=>deliverIssues,readOpenIssues:()=>readOpenIssues});var incidents_incident=__webpack_require__(82865);var issues_marker=__webpack_require__(
86067);var own_issue=__webpack_require__(57774);var model=__webpack_require__(57206);;function hasLabel(labels,label){return labels.some(one=>one.toLowerCase()===
label.toLowerCase())};const QUIET="quiet";const REJECTED="not-ci";const SNOOZE=/^snooze-(?<days>\d{1,3})d$/i;function voiceOf({labels},snoozedAt,now){const days=snoozeDays(
labels);if(days!==void 0&&(snoozedAt===void 0||now<snoozedAt+days*model.d_))return"snoozed";return hasLabel(labels,QUIET)?"quiet":"speaks"}function snoozeSeen({
labels},{snoozedAt},now){return snoozeDays(labels)===void 0?void 0:snoozedAt??now}function isRejected({labels}){return hasLabel(labels,REJECTED)}function isTakenOn({
assignees},assigned){return assignees.some(login=>!assigned.includes((0,issues_marker.Cj)(login)))}function hasEyes({reactions}){return(reactions.eyes??0)>0}function snoozeDays(labels){
const days=labels.flatMap(label=>SNOOZE.exec(label)?.groups?.days??[]);return days.length>0?Math.max(...days.map(Number)):void 0};const nothingLearnt={acknowledged:[],
lookedAt:new Map};function learntFrom(facts,issues){const places=placesOf(facts,issues);return{acknowledged:places.filter(isDealtWith).map(({fact})=>fact.key),lookedAt:new Map(
places.filter(place=>isUnattended(place)&&hasEyes(place.issue)&&!isDealtWith(place)).map(({fact,issue:{number}})=>[fact.key,number]))}}function isUnattended({fact:{
incident}}){return(0,incidents_incident.$m)(incident)&&incident.acknowledgedAt===void 0}function isDealtWith(place){const{fact,issue,assigned}=place;if(!isUnattended(
place))return false;if(isRejected(issue))return true;if(issue.state==="open")return isTakenOn(issue,assigned);const{marker}=issue.text;return marker.kind==="inc\
ident"&&marker.ended===void 0&&fact.incident.episode<=marker.episode}function placesOf(facts,issues){const{incidents,umbrellas}=(0,own_issue.J)(issues);return facts.
flatMap(fact=>{const hash=(0,issues_marker.aE)(fact.key);const own=(0,own_issue.$)(incidents.get(hash)??[]);const holding=umbrellas.filter(({text})=>text.marker.
members.includes(hash));const umbrella=holding.find(({state})=>state==="open")??holding.at(-1);if(own&&(own.state==="open"||umbrella?.state!=="open"))return[{fact,
issue:own,assigned:own.text.marker.assigned}];return umbrella?[{fact,issue:umbrella,assigned:[]}]:[]})}var errors=__webpack_require__(452);var fnv=__webpack_require__(
56667);var inhibition=__webpack_require__(84608);var mute=__webpack_require__(22066);var incidents_mark=__webpack_require__(48130);;function continued(incident,told,reopenWindow){
if(incident.episode>told.episode)return incident;const{episode,ended}=told;if(!(0,incidents_incident.$m)(incident))return endOf(incident)<told.from?void 0:{...incident,
episode};if(ended===void 0)return{...incident,episode};if(incident.span.from<=ended)return void 0;const soon=incident.span.from<=ended+reopenWindow;return{...incident,
episode:episode+1,first:soon?episode:episode+1}}function isSameIncident({first},{episode}){return first<=episode}function endOf({resolution,span}){return resolution?.
endedAt??span.newest.until};const LEFT_BEHIND=10*model.pY;const IS_NEWS=model.d_;function unsaidIn({comments},saying,now){if(!saying||comments>saying.comments)return void 0;
return now>saying.at+LEFT_BEHIND&&now<saying.at+IS_NEWS?saying:void 0}function nextSaying({next,unsaid,before}){return unsaid?void 0:next??before};function intentFor(fact,current,{
by,now,reopenWindow,isSilent}){const told=current.text.marker;const incident=continued(fact.incident,told,reopenWindow);if(isRejected(current))return rejection(
fact,current);if(!incident)return void 0;const again=incident.episode>told.episode;const over=!(0,incidents_incident.$m)(incident);const unsaid=unsaidIn(current,
told.saying,now);if(current.state==="closed"){if(over&&!unsaid||!over&&!again||!isSameIncident(incident,told))return void 0}else if(over&&told.ended!==void 0&&!again)
return void 0;const snoozedAt=snoozeSeen(current,told,now);const voice=isSilent(fact.incident)?"snoozed":voiceOf(current,snoozedAt,now);const moves=over===(current.
state==="open");const to=moves?over?"closed":"reopened":"as-it-is";if(voice==="snoozed"&&to==="reopened")return void 0;const{episode,stage}=unsaid??told;const news=newsFor(
incident,{...told,episode,stage},voice,now);const next=news&&{episode,stage,at:now,comments:current.comments};const marker={...nextMarker(incident,told,to==="cl\
osed"?"speaks":voice,now),...{by,snoozedAt,saying:nextSaying({next,unsaid,before:told.saying})}};return{kind:"change",fact,marker,issue:current,to,news}}function rejection(fact,issue){
if(issue.state==="closed")return void 0;return{kind:"change",fact,marker:issue.text.marker,issue,to:"rejected",news:void 0}}function freshOf(fact,current,{reopenWindow,
isSilent}){if(!(0,incidents_incident.$m)(fact.incident)||isSilent(fact.incident))return void 0;if(!current)return{fact,incident:fact.incident,earlier:void 0};const told=current.
text.marker;const incident=continued(fact.incident,told,reopenWindow);if(!incident||current.state==="open"||isSameIncident(incident,told))return void 0;return{fact,
incident,earlier:current}}function opening({fact,incident,earlier},{by,now}){const{episode,stage}=(0,incidents_mark.Fg)(incident,now);const marker={...{kind:"in\
cident",key:(0,issues_marker.aE)(fact.key),subject:incident.subject,episode,stage,by},...{from:incident.span.from,ended:void 0,earlier:earlier?.number,...extentOf(
incident)},...{snoozedAt:void 0,assigned:[],saying:void 0}};return{kind:"open",fact,marker}}function newsFor(incident,told,voice,now){const mark=(0,incidents_mark.
Fg)(incident,now);const before={...told,reminders:0,at:0};if(voice!=="speaks"||!(0,incidents_mark._f)(mark,before))return void 0;return(0,incidents_mark.Lq)(before,
mark,{...incident,first:Math.min(incident.first,told.episode)})}function nextMarker(incident,told,voice,now){if(voice==="snoozed")return told;const mark=(0,incidents_mark.
Fg)(incident,now);const same=incident.episode===told.episode;const stage=same?Math.max(mark.stage,told.stage):mark.stage;const from=same?Math.min(incident.span.
from,told.from):incident.span.from;const ended=incident.resolution?.endedAt;return{...told,episode:incident.episode,stage,from,ended,...extentOf(incident)}}function extentOf({
failures,commits,last:{sha}}){return{failures,commits,sha:sha!==void 0&&/^[0-9a-f]{7,64}$/.test(sha)?sha:void 0}};function priorityOf({incident:{severity,subject}}){
const onDefault=subject.branchClass==="default";if(severity==="critical")return onDefault?0:1;return severity==="warning"&&onDefault?1:2}function byGravity(a,b){
return priorityOf(a)-priorityOf(b)||a.incident.span.from-b.incident.span.from||(a.key<b.key?-1:1)};const MAX_MEMBERS=2e3;function isUnder({key,incident},umbrellas){
const hash=(0,issues_marker.aE)(key);return umbrellas.some(issue=>issue.text.marker.members.includes(hash)&&(issue.state==="open"||isRejected(issue)||incident.openedAt<=
(issue.closedAt??0)))}function isStorm(fresh,{incidents},stormAbove,now){const recent=[...incidents.values()].filter(copies=>copies.some(({createdAt})=>createdAt>
now-model.dp));return fresh.length>0&&fresh.length+recent.length>stormAbove}function openUmbrella(fresh,{by}){const marker={kind:"umbrella",by,...{snoozedAt:void 0,
saying:void 0},members:hashesOf(fresh).slice(0,MAX_MEMBERS)};return{kind:"open-umbrella",facts:fresh.toSorted(byGravity),unknown:0,marker}}function changeUmbrella(issue,all,joining,{
by,now}){const told=issue.text.marker;const before=new Set(told.members);const held=all.filter(({key})=>before.has((0,issues_marker.aE)(key)));const unknown=before.
size-held.length;const over=unknown===0&&joining.length===0&&held.every(({incident})=>!(0,incidents_incident.$m)(incident));const members=[...before,...hashesOf(
joining)].slice(0,MAX_MEMBERS);const snoozedAt=snoozeSeen(issue,told,now);const to=isRejected(issue)?"rejected":over&&issue.state==="open"?"closed":"as-it-is";const unsaid=unsaidIn(
issue,told.saying,now);const missed=new Set(unsaid&&told.members.slice(unsaid.members));const joined=[...held.filter(({key})=>missed.has((0,issues_marker.aE)(key))),
...joining.slice(0,members.length-before.size)];const speaks=to!=="rejected"&&voiceOf(issue,snoozedAt,now)==="speaks";const isEnd=to==="closed"||over&&unsaid!==
void 0;const says=!speaks?"nothing":isEnd?"over":joined.length>0?"joined":"nothing";const next=says==="nothing"?void 0:{members:before.size,at:now,comments:issue.
comments};return{...{kind:"change-umbrella",issue,unknown,to,joined,says},facts:[...held,...joining].toSorted(byGravity),marker:{...{kind:"umbrella",by,snoozedAt,
members},saying:nextSaying({next,unsaid,before:told.saying})}}}function hashesOf(facts){return facts.toSorted(byGravity).map(({key})=>(0,issues_marker.aE)(key))}
;function intentsFor(given){const own=(0,own_issue.J)(given.issues);const look={...given,isSilent:silentAmong(given)};const fresh=[];const changes=[];for(const fact of given.
facts){const copies=own.incidents.get((0,issues_marker.aE)(fact.key))??[];const current=(0,own_issue.$)(copies);if(current?.state==="closed"&&copies.some(isRejected))
continue;const one=isUnder(fact,own.umbrellas)?void 0:freshOf(fact,current,look);if(one)fresh.push(one);const change2=current&&intentFor(fact,current,look);if(change2)
changes.push(change2)}return[...duplicatesAmong(own,given),...newIntents(fresh,own,look),...changes].toSorted(byUrgency)}function silentAmong({facts,mutes,now}){
const incidents=facts.map(({incident})=>incident);const inhibited=(0,inhibition.Z)(incidents,[inhibition.Y],now);const muted=(0,mute.V)(mutes,now);return incident=>incident.
severity==="info"||inhibited(incident)||muted(incident)}function newIntents(fresh,own,look){const facts=fresh.map(({fact})=>fact);const storm=isStorm(facts,own,
look.stormAbove,look.now);const umbrella=own.umbrellas.find(({state})=>state==="open");const unsaid=own.umbrellas.filter(one=>one.state==="closed"&&!isRejected(
one)&&unsaidIn(one,one.text.marker.saying,look.now));return[...unsaid.map(closed=>changeUmbrella(closed,look.facts,[],look)),...umbrella?[changeUmbrella(umbrella,
look.facts,storm?facts:[],look)]:[],...storm&&!umbrella?[openUmbrella(facts,look)]:[],...storm?[]:fresh.map(one=>opening(one,look))]}function duplicatesAmong({incidents,
umbrellas},given){return[...[...incidents].flatMap(([key,copies])=>younger(key,copies,given)),...younger((0,issues_marker.aE)("umbrella"),umbrellas,given)]}function younger(key,copies,{
mine,now}){const[first,...rest]=copies.filter(({state})=>state==="open");if(!first)return[];return rest.filter(({number,createdAt})=>mine.has(number)||createdAt<
now-LEFT_BEHIND).map(issue=>({kind:"duplicate",issue,key,of:first}))}function byUrgency(a,b){const[x,y]=[rankOf(a),rankOf(b)];if(x!==y)return x-y;return"fact"in
a&&"fact"in b?byGravity(a.fact,b.fact):0}function rankOf(intent){switch(intent.kind){case"duplicate":return 0;case"open-umbrella":return 1;case"change-umbrella":
return intent.joined.length>0?1:5;case"open":return 2+priorityOf(intent.fact);case"change":if(intent.to==="reopened"||intent.news==="escalated")return 2+priorityOf(
intent.fact);return intent.to==="as-it-is"?6:5}};function labelsFor(priority,{labels,priorityLabels}){const own=priorityLabels[priority];return[...new Set([...labels,
...own===void 0?[]:[own]])]}function raisedLabels(fact,{labels},{priorityLabels}){const own=priorityLabels[priorityOf(fact)];const before=priorityLabels.findIndex(
label=>hasLabel(labels,label));if(own===void 0||before<0||before<=priorityOf(fact))return void 0;return[...labels.filter(label=>!hasLabel(priorityLabels,label)),
own]};const MAX_ASSIGNEES=10;const MAX_SUSPECTS=2;const LOGIN=/^[a-z\d](?:[\w-]{0,38})$/i;const HANDLE=/^@[a-z\d](?:[\w-]{0,38})(?:\/[a-z\d][\w.-]{0,99})?$/i;function responsibleFor(fact,settings){
const{assignees,assignFrom,mention}=settings;const asked=assignFrom==="codeowners"||mention==="responsible";const owners=asked?ownersOf(fact,settings):[];const others={
none:[],codeowners:owners.map(owner=>owner.slice(1)),suspects:suspectsOf(fact)};const logins=[...assignees,...others[assignFrom]].filter(isLogin);const called=[
...assignees.map(login=>`@${login}`),...owners].filter(name=>HANDLE.test(name));return{assignees:[...new Set(logins)].slice(0,MAX_ASSIGNEES),called:[...new Set(
called)]}}function ownersOf({group,workflow},{ownersOf:ownersOf2}){const paths=[group?.place?.path,workflow?.path].filter(path=>path!==void 0);const[owners]=paths.
map(ownersOf2).filter(found=>found.length>0);return(owners??[]).filter(owner=>HANDLE.test(owner))}function suspectsOf({group}){return(group?.blame?.suspects??[]).
slice(0,MAX_SUSPECTS).map(({author})=>author)}function isLogin(name){return LOGIN.test(name)}var issue_text=__webpack_require__(99991);var fit=__webpack_require__(
19051);var markdown=__webpack_require__(43419);;const MAX_BODY_BYTES=65536;function issueBody({marker,status,calls,diagnosis,before}){const call=calls.length>0?
`

For ${calls.join(" ")}`:"";const frame={marker,status:`${(0,markdown.D)(status)}${call}`,diagnosis:"",notes:before?.notes??""};const room=MAX_BODY_BYTES-bytesOf(
(0,issue_text.EN)(frame))-MARGIN;if(room<0)return void 0;const ticked=(0,issue_text.yZ)(before?.diagnosis??"");const render=({blocks})=>withTicks((0,markdown.D)(
blocks),ticked);const text=diagnosis==="as-it-was"?before?.diagnosis??"":(0,fit.e)({tone:"neutral",title:"",blocks:diagnosis},render,room);return(0,issue_text.EN)(
{...frame,diagnosis:bytesOf(text)<=room?text:""})}const MARGIN=256;function withTicks(markdown2,ticked){return markdown2.replace(/^- \[ \] (?<item>.*)$/gm,(line,item)=>ticked.
has(item.trim())?`- [x] ${item}`:line)}function bytesOf(text){return new TextEncoder().encode(text).length}var flipping=__webpack_require__(17308);var core_words=__webpack_require__(
44474);var render_document=__webpack_require__(5523);var failure_group=__webpack_require__(90732);var alert_findings=__webpack_require__(12584);var causes=__webpack_require__(
9479);var marks=__webpack_require__(46834);var names=__webpack_require__(44172);;function statusBlocks(fact,pages,earlier){const{repositoryUrl,dashboardUrl}=pages;
const{workflow,failedRunUrl,passedRunUrl,alert}=fact;const links=[failedRunUrl===void 0?void 0:(0,render_document.n)("Last failed run",failedRunUrl,repositoryUrl),
passedRunUrl===void 0?void 0:(0,render_document.n)("Run that passed",passedRunUrl,repositoryUrl),alert?.url===void 0?void 0:(0,render_document.n)("What raised i\
t",alert.url,repositoryUrl),workflow?(0,render_document.n)(`All runs of ${(0,names.EU)(workflow.name)}`,workflow.url,repositoryUrl):void 0,dashboardUrl===void 0?
void 0:(0,render_document.n)("Dashboard",dashboardUrl,dashboardUrl),earlier===void 0?void 0:(0,render_document.n)(`Earlier issue ${earlier}`,`${repositoryUrl}/i\
ssues/${earlier}`,repositoryUrl)].filter(one=>one!==void 0);return[{kind:"paragraph",content:stateWords(fact,pages)},...links.length>0?[{kind:"paragraph",content:separated(
links)}]:[]]}function stateWords(fact,pages){const{incident,state,recovery}=fact;const since=(0,core_words.mK)(incident.span.from);const icon=marks.iq[incident.
severity];const extent=status_extentOf(incident);switch(state){case"open":return[`${icon} `,{strong:(0,alert_findings._T)(incident)?"Wrong":"Failing"},` since ${since}${extent}\
.`];case"reopened":return[`${icon} `,{strong:"Back"},` since ${since}, after it was good${extent}.`];case"acknowledged":return[`${icon} `,{strong:"Somebody is o\
n it"},`; since ${since}${extent}.`];case"recovering":return["\u{1F7E1} ",{strong:"Passed"},`, and that is to be verified; failing since ${since}${extent}.`];case"\
resolved":return recovery?[`${endIcon(incident)} `,...recoveryWords(fact,pages)]:["\u{1F7E2} ",{strong:"Over"},"."]}}function endIcon(incident){return(0,causes.
xe)(incident)?"\u{1F535}":"\u{1F7E2}"}function recoveryWords({recovery,incident},{repositoryUrl}){if(!recovery)return[];if((0,causes.xe)(incident))return[{strong:"\
Why is known now"},": it goes on, under the name of its cause."];const{redSeconds,cause,sha}=recovery;const{from}=incident.span;const commit=sha===void 0?[]:[" \
at ",(0,render_document.n)(sha.slice(0,7),`${repositoryUrl}/commit/${sha}`,repositoryUrl)];const words={fixed:[", fixed",...commit],flaky:[", and false: the sam\
e commit passed when it was run again"],ended:(0,alert_findings._T)(incident)?[]:[", since its workflow was switched off or deleted"]};return[{strong:`Over afte\
r ${(0,core_words.l5)(redSeconds)}`},...words[cause],`; from ${(0,core_words.mK)(from)} to ${(0,core_words.mK)(from+redSeconds)}${status_extentOf(recovery)}.`]}
function status_extentOf({failures,commits}){if(failures===0)return"";const of=commits>0?` of ${(0,core_words.K4)(commits,"commit")}`:"";return`; ${(0,core_words.
K4)(failures,"run")}${of} failed`}function separated(links){return links.flatMap((one,i)=>i>0?[" \xB7 ",one]:[one])}function duplicateStatus(of,{repositoryUrl}){
const older=(0,render_document.n)(`issue ${of}`,`${repositoryUrl}/issues/${of}`,repositoryUrl);const content=["Duplicate of ",older,": two monitors looked at th\
e same time."];return[{kind:"paragraph",content}]};function commentFor(fact,news,pages){return(0,markdown.D)([{kind:"paragraph",content:wordsFor(fact,news,pages)}])}
function wordsFor(fact,news,pages){const{incident,failedRunUrl}=fact;const since=(0,core_words.mK)(incident.span.from);const run=runLink("Last failed run",failedRunUrl,
pages);const extent=status_extentOf(incident);switch(news){case"opened":case"reopened":{const flips=(0,flipping.Z)(incident);return[...["\u{1F534} ",{strong:"Ba\
ck"},` since ${since}, after it was good${extent}.`,...run],...flips===void 0?[]:[` ${flips}`]]}case"escalated":return["\u{1F534} ",{strong:"It goes on"},`, ${incident.
severity}, since ${since}${extent}.`,...run];case"reminder":return["\u{1F534} ",{strong:"Still there"},`, since ${since}${extent}.`,...run];case"resolved":return[
`${endIcon(incident)} `,...recoveryWords(fact,pages),...fixOf(fact,pages),...passed(fact,pages)]}}function fixOf({group,recovery},pages){const memory=group?.memory;
if(!memory||recovery?.cause!=="fixed"||memory.endedBy.sha!==recovery.sha)return[];const commits=memory.mendedBy.slice(0,3);if(commits.length===0)return[];const words=commits.
flatMap((commit,i)=>[...i>0?["; "]:[],...(0,failure_group.Gc)(commit,pages)]);return[" Mended by ",...words,"."]}function passed({passedRunUrl},pages){return runLink(
"Run that passed",passedRunUrl,pages)}function runLink(text,url,{repositoryUrl}){return url===void 0?[]:[" ",(0,render_document.n)(text,url,repositoryUrl)]}function joinedComment(joined){
const content=["\u{1F534} ",{strong:`${(0,core_words.K4)(joined.length,"more incident")}`}," began."];return(0,markdown.D)([{kind:"paragraph",content}])}function umbrellaOverComment(facts){
const content=["\u{1F7E2} ",{strong:"Over"},`: all ${(0,core_words.K4)(facts.length,"incident")} ended.`];return(0,markdown.D)([{kind:"paragraph",content}])}var redact=__webpack_require__(
76512);var literal=__webpack_require__(81091);var table=__webpack_require__(2236);;const MAX_TITLE=300;function incidentBlocks(fact,pages){const{group,incident}=fact;
return[...group?(0,failure_group.yG)(group,pages):[{kind:"code",text:(0,literal.Jj)((0,literal.TN)((0,redact.E)(incident.last.title)),MAX_TITLE)}],{kind:"headin\
g",text:"What to do"},{kind:"checklist",items:actionsFor(fact,pages)},...group?occurrences(group,pages):[],...steeringBlocks]}function actionsFor(fact,pages){const{
group,workflow,incident}=fact;if((0,alert_findings._T)(incident)){const where=workflow?(0,render_document.n)(`the runs of ${(0,names.EU)(workflow.name)}`,workflow.
url,pages.repositoryUrl):"what raised it";return[["Look at ",where],["Mend it, or set the threshold that suits you"]]}if(!group)return[["Read the log of the fai\
led job"]];const{advice,prevention,blame}=group;return[...(blame?.suspects??[]).slice(0,3).map(suspect=>["Look at ",...(0,failure_group.Gc)(suspect,pages)]),[advice===
void 0?"Read the log of the failed job":advice],...prevention===void 0?[]:[[`So that it stays away: ${prevention}`]]]}function occurrences({occurrences:occurrences2},{
repositoryUrl}){return[{kind:"heading",text:"Where it came up"},(0,table.c_)(occurrences2,[{head:"When",cell:({at,runUrl})=>(0,render_document.n)((0,names.nR)(at),
runUrl,repositoryUrl)},{head:"Workflow",cell:({workflow})=>(0,names.EU)(workflow)},{head:"Job",cell:({job,url})=>(0,render_document.n)((0,names.EU)(job),url,repositoryUrl)},
{head:"Step",cell:({step})=>(0,names.EU)(step??"\u2013")},{head:"Branch",cell:names.at},{head:"Commit",cell:({sha})=>sha.slice(0,7)}])]}const steering=[["Assign\
 somebody, or react with \u{1F440} \u2013 it is taken on, and nobody is reminded."],["Label snooze-7d \u2013 nothing is said of it for 7 days; any number of days wil\
l do."],["Label quiet \u2013 it is brought up to date without comments."],["Label not-ci \u2013 the alarm was false. It is closed, and stays closed."],["\u{1F44D} and \
\u{1F44E} count how useful such issues are."],["Close it \u2013 it stays closed until it comes back after it was good."],["What is written at the very end is ke\
pt, and so are ticks. The rest is rewritten when something happens."]];const steeringBlocks=(0,table.TM)("How to steer this issue",[{kind:"list",items:steering}]);
;const title_MAX_TITLE=160;const UMBRELLA_TITLE="Many failures at once";function titleOf({headline,group,incident}){const why=group?.line??incident.last.title;return plain(
why===""||headline.includes(why)?headline:`${headline}: ${why}`)}function plain(text){const line=(0,literal.TN)((0,redact.E)(text.slice(0,4*title_MAX_TITLE))).replaceAll(
"`","\u2019");const parted=(0,literal.Jj)(line.trim(),title_MAX_TITLE).replace(/[@#]|GH-(?=\d)|:(?=[\w+-]+:)/gi,"$&\u200B");return(0,literal.Jj)(parted,256)};function created(id2,draft){
return{id:id2,outcome:"created",call:{kind:"create",draft},comment:void 0,requests:2}}const stateChanges={"as-it-is":{},reopened:{state:"open"},closed:{state:"c\
losed",reason:"completed"},rejected:{state:"closed",reason:"not_planned"}};function changed(issue,marker,{to,change:change2,comment}){if(Object.keys(change2).length===
0)return void 0;const told=marker.kind==="incident"?`${marker.episode}.${marker.stage}`:marker.kind;const outcome=to==="reopened"?to:to!=="as-it-is"?"closed":comment===
void 0?"updated":"commented";return{id:`${issue.number} ${to} ${told}`,outcome,call:{kind:"change",issue,change:change2},comment,requests:comment===void 0?1:2}}
function bodyChange(issue,body){return body===void 0||essence(issue.body)===essence(body)?{}:{body}}function essence(body){return body.replaceAll("\r\n","\n").trimEnd().
replace(/ by=[0-9a-f]*/,"")}var health=__webpack_require__(40925);;const MAX_WHAT=160;function umbrellaStatus(facts,unknown){const lasting=facts.filter(({incident})=>(0,
incidents_incident.$m)(incident));const bySeverity=health.g.map(severity=>({severity,of:lasting.filter(({incident})=>incident.severity===severity)})).filter(({of})=>of.
length>0).map(({severity,of})=>`${(0,core_words.oh)(of.length)} ${severity}`);const over=facts.length-lasting.length;const parts=[`${(0,core_words.K4)(lasting.length,
"goes","go")} on${bySeverity.length>0?` (${bySeverity.join(", ")})`:""}`,...over>0?[`${(0,core_words.K4)(over,"is","are")} over`]:[],...unknown>0?[`of ${(0,core_words.
oh)(unknown)} nothing is known now`]:[]];return[{kind:"paragraph",content:[lasting.length>0?"\u{1F534} ":"\u{1F7E2} ",{strong:`${(0,core_words.K4)(facts.length+
unknown,"incident")} began at once`},`, too many for issues of their own: ${parts.join(", ")}.`]}]}function umbrellaBlocks(facts,{repositoryUrl}){return[(0,table.
c_)(facts,[{head:"Now",cell:({incident})=>(0,incidents_incident.$m)(incident)?"\u{1F534}":"\u{1F7E2}"},{head:"Severity",cell:({incident})=>incident.severity},{head:"\
What",cell:fact=>(0,literal.Jj)((0,redact.E)(whatOf(fact)),MAX_WHAT)},{head:"Since",cell:({incident})=>(0,core_words.mK)(incident.span.from)},{head:"Failed runs",
align:"right",cell:({incident})=>(0,core_words.oh)(incident.failures)},{head:"Last",cell:({failedRunUrl})=>failedRunUrl===void 0?"\u2013":(0,render_document.n)(
"run",failedRunUrl,repositoryUrl)}]),...steeringBlocks]}function whatOf({headline,incident,group}){const why=group?.line??incident.last.title;return headline.includes(
why)?headline:`${headline}: ${why}`};function umbrellaWrite(intent,settings){const{facts,unknown,marker}=intent;const before=intent.kind==="change-umbrella"?intent.
issue.text:void 0;const body=issueBody({marker,status:umbrellaStatus(facts,unknown),calls:[],diagnosis:umbrellaBlocks(facts,settings),before});if(intent.kind===
"open-umbrella"){if(body===void 0)return void 0;const priority=facts.reduce((least,fact)=>minOf(least,priorityOf(fact)),2);const labels=labelsFor(priority,settings);
return created("open umbrella",{title:UMBRELLA_TITLE,body,labels,assignees:[]})}const{issue,to,joined,says}=intent;const comments={over:umbrellaOverComment(facts),
joined:joinedComment(joined),nothing:void 0};return changed(issue,marker,{to,comment:comments[says],change:{...to!=="rejected"&&bodyChange(issue,body),...stateChanges[to]}})}
function minOf(a,b){return a<b?a:b};function writeFor(intent,settings){switch(intent.kind){case"open":return creation(intent,settings);case"change":return change(
intent,settings);case"open-umbrella":case"change-umbrella":return umbrellaWrite(intent,settings);case"duplicate":return takingBack(intent,settings)}}function creation({
fact,marker},settings){const{assignees,called}=responsibleFor(fact,settings);const body=issueBody({marker:{...marker,assigned:assignees.map(issues_marker.Cj)},status:statusBlocks(
fact,settings,marker.earlier),calls:settings.mention==="responsible"?called:[],diagnosis:incidentBlocks(fact,settings),before:void 0});if(body===void 0)return void 0;
const labels=labelsFor(priorityOf(fact),settings);return created(`open ${marker.key}`,{title:titleOf(fact),body,labels,assignees})}function change(intent,settings){
const{fact,issue,marker,to,news}=intent;if(to==="rejected"){return changed(issue,marker,{to,change:{state:"closed",reason:"not_planned"}})}const knowsLess=!fact.
group&&!fact.alert&&issue.text.diagnosis!=="";const{called}=responsibleFor(fact,settings);const body=issueBody({marker,status:statusBlocks(fact,settings,marker.
earlier),calls:settings.mention==="responsible"?called:[],diagnosis:knowsLess?"as-it-was":incidentBlocks(fact,settings),before:issue.text});const raised=news===
"escalated"||news==="reopened"?raisedLabels(fact,issue,settings):void 0;const comment=news&&commentFor(fact,news,settings);return changed(issue,marker,{to,comment,
change:{...bodyChange(issue,body),...stateChanges[to],...raised&&{labels:raised}}})}function takingBack({issue,of,key},settings){const marker={kind:"duplicate",
key};const body=issueBody({...{marker,calls:[],diagnosis:"as-it-was",before:issue.text},status:duplicateStatus(of.number,settings)});const change2={...bodyChange(
issue,body),state:"closed",reason:"duplicate"};const write=changed(issue,marker,{to:"closed",change:change2});return write&&{...write,outcome:"duplicate"}};const CLOSED_ARE_READ=30*
model.d_;const OVERLAP=model.pY;function deskOf({facts,issues,open,settings,by:name,now}){const by=(0,fnv.P)(name);const[label=""]=settings.labels;const known=new Map;
const mine=new Set;const written=new Map;let requests=0;const learn=read=>{for(const issue of read){if(issue.updatedAt>=(known.get(issue.number)?.updatedAt??0))
known.set(issue.number,issue)}};const note=(issue,outcome)=>{const{number,url,title}=issue;known.set(number,issue);if(outcome==="duplicate")written.delete(number);else if(!written.
has(number))written.set(number,{number,url,title,outcome})};const noteMade=issue=>{mine.add(issue.number);note(issue,"created")};const isKnownToLast=({call})=>call.
kind==="create"&&mine.size>0;return{known:()=>[...known.values()],written:()=>[...written.values()],requests:()=>requests,async readAll(){learn(open??await issues.
labelled(label,{state:"open"}));learn(await issues.labelled(label,{state:"all",since:now-CLOSED_ARE_READ}));learn(await issues.labelled(REJECTED,{state:"all"}))},
async readChanged(){learn(await issues.labelled(label,{state:"all",since:now-OVERLAP}))},*wanted(){const{stormAbove,reopenWindow,mutes}=settings;const limits={stormAbove,
reopenWindow,mutes};for(const intent of intentsFor({facts,issues:[...known.values()],...limits,now,by,mine})){const write=writeFor(intent,settings);if(write)yield isKnownToLast(
write)?{...write,requests:1}:write}},async send({call,outcome}){requests+=1;if(call.kind==="change")return note(await issues.change(call.issue.number,call.change),
outcome);const issue=await issues.create(call.draft);noteMade(issue);if(hasLabel(issue.labels,label))return;requests+=1;known.set(issue.number,await issues.change(
issue.number,{state:"closed",reason:"not_planned"}));throw new errors.hD("forbidden",`GitHub did not give a new issue its label ${JSON.stringify(label)}.`)},findLost({
call}){if(call.kind==="change")return;const[line=""]=call.draft.body.split("\n",1);for(const issue of known.values()){if(issue.ours&&issue.body.startsWith(line))
noteMade(issue)}},async say({call,comment}){if(call.kind==="create"||comment===void 0)return;const marker=(0,issues_marker.AF)(known.get(call.issue.number)?.body??
"");if(call.change.body!==void 0&&marker&&"by"in marker&&marker.by!==by)return;requests+=1;await issues.comment(call.issue.number,comment)}}};async function deliverIssues(given){
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
ot all written: ${message}`,...hint?[hint]:[]].join("\n")}}),5523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{n:()=>link});function link(text,href,serverUrl){if(href===void 0||!URL.canParse(href))return text;const url=new URL(href);const ours=url.
origin===new URL(serverUrl).origin&&/^https?:$/.test(url.protocol);const plain=url.username===""&&url.password==="";return ours&&plain?{text:text.trim()||url.href,
href:url.href}:text}}),90732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gc:()=>commitInWords,
mV:()=>groupBlocks,yG:()=>diagnosisBlocks});var _core_diagnosis_redact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76512);var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
return[{mark:causeMarks[state]},` ${causeWords[state]}`]}}),44172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
