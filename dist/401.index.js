const id=401;const ids=[401];const modules={84695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>workflowUrl});function workflowUrl(repositoryUrl,path){const file=path.startsWith("dynamic/")?void 0:path.split("/").at(-1);return`${repositoryUrl}/actio\
ns${file?`/workflows/${encodeURIComponent(file.toWellFormed())}`:""}`}}),60401:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
tells:drafts.flatMap(({tells})=>tells),ongoing:drafts.flatMap(({ongoing})=>ongoing)}],floodAt:now}}var inhibition=__webpack_require__(84608);var mute=__webpack_require__(
22066);var notify_settings=__webpack_require__(64418);var incidents_outbox=__webpack_require__(40206);;const defaultNotifying={groupOf:group.dM.incident,pace:notify_settings.
k.pace,repeatAfter:notify_settings.k.repeatAfter,floodAbove:notify_settings.k.floodAbove,inhibitions:[inhibition.Y]};function notify(memory,settings,now){const{
incidents}=memory;const inhibited=(0,inhibition.Z)(incidents.values(),settings.inhibitions,now);const muted=(0,mute.V)(settings.mutes,now);const isAudible=incident=>!inhibited(
incident)&&!muted(incident);const groups=[...Map.groupBy(incidents,([,incident])=>settings.groupOf(incident))];const looks=new Map(memory.looks);let{outbox}=memory;
for(const channel of settings.channels){const due=groups.flatMap(([name,all])=>{const lookedAt=looks.get((0,group.jT)(channel.name,name));const members=all.map(
([,incident])=>incident);if(!(0,group.nZ)(members,lookedAt,settings.pace,now))return[];return[{name,members:new Map(all.filter(([,incident])=>isAudible(incident))),
lookedAt}]});for(const{name}of due)looks.set((0,group.jT)(channel.name,name),now);outbox=tell(outbox,channel,due,settings,now)}return{...memory,looks,outbox}}function tell(outbox,{
name,wants,resolves},groups,{pace,repeatAfter,floodAbove},now){const decided=(0,incidents_outbox.Y6)(outbox,name);const queued=new Set((0,incidents_outbox.nv)(outbox,
name).flatMap(message=>message.groups));const drafts=groups.flatMap(group2=>{const heard={...group2,members:filtered(group2.members,wants),decided};const draft=draftOf(
heard,{resolves,repeatAfter},now);return draft&&(draft.kind==="news"||!queued.has(group2.name))?[draft]:[]});const channel=outbox.channels.get(name)??incidents_outbox.
tB;const limit={above:floodAbove,interval:pace.interval};const{messages,floodAt}=stem(drafts,{decided,floodAt:channel.floodAt},limit,now);const channels=floodAt===
channel.floodAt?outbox.channels:new Map(outbox.channels).set(name,{...channel,floodAt});return(0,incidents_outbox.Z2)({...outbox,channels},messages.map(message=>({
...message,channel:name,decidedAt:now,claim:void 0})))}function filtered(incidents,wants){return new Map([...incidents].filter(([,incident])=>wants(incident)))}
;function notifyingOf(settings,channels,resolves,context){const{routes,groupBy,mutes,...rest}=settings;return{...rest,channels:channels.map(({name,id:id2})=>({name:id2,
resolves,wants:incident=>routes.some(route=>leadsTo(route,name)&&takes(route,incident,context))})),groupOf:group.dM[groupBy],inhibitions:defaultNotifying.inhibitions,
mutes:mutesOf(mutes,context)}}function mutesOf(mutes,context){return mutes.map(({workflows,...mute2})=>({...mute2,matches:({subject})=>workflows?.(named(subject.
workflow,context))??true}))}function mentionsOf({routes},channel,incidents,context){const taking=routes.filter(route=>leadsTo(route,channel)&&incidents.some(incident=>takes(
route,incident,context)));return[...new Set(taking.flatMap(({mention})=>mention))]}function leadsTo({to},channel){return to?.includes(channel)??true}function takes({
severities:grave,workflows,branches,owners},incident,context){const{severity,subject}=incident;return(grave?.includes(severity)??true)&&(workflows?.(named(subject.
workflow,context))??true)&&(branches?.includes(subject.branchClass)??true)&&(owners===void 0||context.ownersOf(incident).some(owner=>owners.includes(owner)))}function named(path,{
nameOf}){return{name:nameOf(path),path}}function needsOwners({routes}){return routes.some(({owners})=>owners!==void 0)}var incidents_span=__webpack_require__(50167);
;function nextEpisode(current,{endedAt},from,{reopenWindow}){const episode=current.episode+1;const soon=from<=endedAt+reopenWindow;return{episode,first:soon?current.
first:episode}}function stretchOf(found,{lapseAfter}){const{subject,severity,failures,commits,from,until,seenAt}=found;const end=until===void 0?{until:seenAt+lapseAfter,
basis:"assumed"}:{until,basis:"stated"};return{subject,span:(0,incidents_span.ee)({from,seenAt,...end}),severity,failures,commits,last:evidenceOf(found)}}function begin({
subject,span,severity,failures,commits,last},{episode,first},now){return{subject,episode,first,span,severity,failures,commits,last,openedAt:now,acknowledgedAt:void 0,
escalations:0,pass:void 0,resolution:void 0}}function resolve(incident,now){const{pass,last,span}=incident;const cause=pass?.sha===void 0?"ended":pass.sha===last.
sha?"flaky":"fixed";return{...incident,resolution:{at:now,endedAt:(0,incidents_span.pJ)(span),cause,...pass&&{pass}}}}function evidenceOf({seenAt,title,sha,runId}){
return{seenAt,title:[...title.slice(0,2*MAX_TITLE)].slice(0,MAX_TITLE).join(""),...sha!==void 0&&{sha},...runId!==void 0&&{runId}}}const MAX_TITLE=300;;function verify(incidents,key,verdict,{
now,lapseAfter}){const incident=incidents.get(key);if(!incident||(0,incidents_incident.L4)(incident,now)!=="recovering")return incidents;switch(verdict.kind){case"\
passed":return new Map(incidents).set(key,resolve(incident,now));case"failing":return new Map(incidents).set(key,failedAgain(incident,verdict.seenAt,lapseAfter));case"\
unknown":return incidents}}function failedAgain(incident,seenAt,lapseAfter){const{span}=incident;const sighting={from:span.from,seenAt,until:seenAt+lapseAfter,basis:"\
assumed"};return{...incident,span:(0,incidents_span.q4)(span,(0,incidents_span.ee)(sighting))}}function acknowledge(incidents,key,at){const incident=incidents.get(
key);if(!incident||!(0,incidents_incident.$m)(incident)||incident.acknowledgedAt!==void 0)return incidents;return new Map(incidents).set(key,{...incident,acknowledgedAt:at})}
var issue_settings=__webpack_require__(47581);var words=__webpack_require__(44474);var errors=__webpack_require__(452);;async function sayVerdict(given){const{memory,
as,sha,url,now}=given;const critical=[...given.facts].filter(({incident})=>(0,incidents_incident.$m)(incident)&&incident.severity==="critical");const state=critical.
length>0?"failure":"success";if(memory.verdict?.sha===sha&&memory.verdict.state===state)return{memory};const[first]=critical;const more=critical.length-1;const description=first?
`${first.headline}${more>0?`, and ${(0,words.K4)(more,"more incident")}`:""}`:"Nothing critical goes on";try{await given.mark({as,sha,state,description,url});return{
memory:{...memory,verdict:{sha,state,at:now}}}}catch(error){if(!(error instanceof errors.hD))throw error;return{memory,trouble:`Nothing was said at commit ${sha.
slice(0,7)}: ${error.message}`}}}var incidents_settings=__webpack_require__(58182);var transition=__webpack_require__(67056);;function observe(before,{observations,
unread},settings,now){const incidents=new Map([...before].map(([key,incident])=>[key,reconciled(incident,settings,now)]));const pending=[];for(const seen of observations){
const key=(0,incidents_incident.Qq)(seen.subject);const current=incidents.get(key);if(seen.kind==="failing"){const found=unread.has(seen.subject.workflow)?certainPart(
seen):seen;const next=afterFailure(current,found,settings,now);if(next)incidents.set(key,next);else pending.push(seen)}else if(current&&!unread.has(seen.subject.
workflow))incidents.set(key,afterPass(current,seen))}for(const[key,incident]of incidents)incidents.set(key,withAge(incident,settings,now));return{incidents,transitions:(0,
transition.F)(before,incidents,settings,now),pending}}function reconciled(incident,settings,now){const{subject,resolution,last,span,pass}=incident;if(!resolution||
last.seenAt<=(0,incidents_incident.or)(resolution))return incident;if(!(0,incidents_settings.L)(1,settings.failuresToOpen[subject.branchClass]))return incident;
const again={...incident,failures:1,commits:1,span:{...span,from:last.seenAt,ended:void 0}};const reopened=begin(again,nextEpisode(incident,resolution,last.seenAt,
settings),now);return{...reopened,pass:pass&&pass.seenAt>last.seenAt?pass:void 0}}function afterFailure(current,found,settings,now){const resolution=current?.resolution;
if(current&&!resolution)return(0,incidents_incident.LB)(current,begin(stretchOf(found,settings),current,now));if(resolution&&found.seenAt<=(0,incidents_incident.
or)(resolution))return current;const next=resolution?partAfter(resolution.endedAt,found):found;if(!(0,incidents_settings.L)(next.failures,settings.failuresToOpen[found.
subject.branchClass]))return void 0;const episode=current&&resolution?nextEpisode(current,resolution,next.from,settings):{episode:1,first:1};return begin(stretchOf(
next,settings),episode,now)}function partAfter(end,found){return found.from>=end?found:certainPart(found)}function certainPart(found){return{...found,from:found.
seenAt,failures:Math.min(1,found.failures),commits:Math.min(1,found.commits)}}function afterPass(current,seen){const{from,seenAt,until=seenAt,passes}=seen;const sighting={
from,until,seenAt,basis:"stated"};const{resolution}=current;const same=resolution&&(0,incidents_span.Cv)(sighting,{start:current.span.from,end:resolution.endedAt});
if(resolution&&!same)return current;const span=(0,incidents_span.q4)(current.span,{...(0,incidents_span.ee)(sighting),from:current.span.from});const passed=(0,incidents_incident.
LB)(current,{...current,span,pass:{...evidenceOf(seen),passes}});if(!resolution)return passed;return{...passed,resolution:{...resolution,endedAt:Math.max(resolution.
endedAt,until)}}}function withAge(incident,{escalateAfter},now){const{openedAt,acknowledgedAt,escalations,span}=incident;if(!(0,incidents_incident.$m)(incident)||
acknowledgedAt!==void 0)return incident;if((0,incidents_span.hU)(span,now)!=="lasting")return incident;const passed=escalateAfter[(0,alert_findings.bv)(incident)].
filter(age=>now-openedAt>=age).length;return passed>escalations?{...incident,escalations:passed}:incident}var result=__webpack_require__(75858);;function endedUnseen(incidents,looked){
const gone=unseen(incidents,looked.results);const passed=passedSince(gone,looked);const over=new Set(passed.map(({subject})=>(0,incidents_incident.Qq)(subject)));
const rest=gone.filter(({subject})=>!over.has((0,incidents_incident.Qq)(subject)));return[...passed,...readSince(rest,looked)]}function readSince(gone,{results,
now}){const looked=new Set(results.map(({workflow})=>workflow));return gone.filter(({subject})=>(0,causes.KJ)(subject)&&looked.has(subject.workflow)).map(({subject,
span,last})=>({kind:"passing",...{subject,from:span.from,seenAt:now,passes:0,title:last.title}}))}function passedSince(gone,{results}){const passes=results.filter(
({branchClass,causes:causes2})=>branchClass==="default"&&causes2==="passed");const byWorkflow=Map.groupBy(passes.toSorted(result.al),({workflow})=>workflow);return gone.
flatMap(incident=>{const{subject,span,last}=incident;if(subject.branchClass!=="default"||(0,alert_findings._T)(incident))return[];const later=byWorkflow.get(subject.
workflow)?.filter(result2=>isAfter(result2,last))??[];const[first]=later;if(!first)return[];return[{kind:"passing",...{subject,from:span.from,until:first.endedAt,
seenAt:first.endedAt,title:last.title},passes:new Set(later.map(({runId})=>runId)).size,...{sha:first.sha,runId:first.runId}}]})}function isAfter({createdAt,endedAt,
runId},last){return createdAt>last.seenAt||runId===last.runId&&endedAt>last.seenAt}function unseen(incidents,results){const seen=new Set(results.flatMap(({workflow,
branchClass,causes:causes2})=>causes2==="passed"?[]:causes2.map(({fingerprint})=>(0,incidents_incident.Qq)({workflow,branchClass,fingerprint}))));return[...incidents].
flatMap(([key,incident])=>(0,incidents_incident.$m)(incident)&&!seen.has(key)?[incident]:[])};const FILES_ONE_BY_ONE=20;function retiredSince(incidents,history,now){
const states=new Map([...history.listed.values()].map(listed=>[listed.path,listed]));const readAt=Math.max(...[...history.files.values()].map(({seenAt})=>seenAt));
const there=new Set([...history.files].flatMap(([path,{seenAt}])=>seenAt===readAt?[path]:[]));const isGone=({subject,last})=>subject.branchClass==="default"&&subject.
workflow.startsWith(".github/workflows/")&&readAt>last.seenAt&&there.size!==FILES_ONE_BY_ONE&&!there.has(subject.workflow);const isOff=({subject,last})=>{const listed=states.
get(subject.workflow);return listed!==void 0&&listed.seenAt>last.seenAt&&/^(disabled|deleted)/.test(listed.state)};return[...incidents.values()].filter(incident=>(0,
incidents_incident.$m)(incident)&&!(0,alert_findings._T)(incident)&&(isGone(incident)||isOff(incident))).map(({subject,span,last})=>({kind:"passing",...{subject,
from:span.from,seenAt:now,passes:0,title:last.title}}))};function observationsOf(results,severityOf){const occurrences=causesAmong(results);const lines=Map.groupBy(
results.toSorted(result.al),result.QW);return[...occurrences.values()].map(({subject,failures})=>{const streaks=[...new Set(failures.map(result.QW))].map(line=>streakOf(
lines.get(line)??[],subject.fingerprint));const lasting=streaks.filter(({passes})=>passes.length===0);return lasting.length>0?findingOf(subject,lasting,severityOf[subject.
branchClass]):passOf(subject,streaks,failures)})}function causesAmong(results){const found=new Map;for(const result2 of results){for(const{fingerprint}of result2.
causes==="passed"?[]:result2.causes){const subject={workflow:result2.workflow,branchClass:result2.branchClass,fingerprint};const key=(0,incidents_incident.Qq)(subject);
const known=found.get(key);if(known)known.failures.push(result2);else found.set(key,{subject,failures:[result2]})}}return found}function streakOf(results,fingerprint){
let[failures,passes]=[[],[]];for(const result2 of results){const{causes:causes2}=result2;if(causes2==="passed")passes.push(result2);else{const cause=causes2.find(
one=>one.fingerprint===fingerprint);if(!cause)continue;if(passes.length>0)[failures,passes]=[[],[]];failures.push({...result2,cause})}}return{failures,passes}}function findingOf(subject,lasting,severity){
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
causes.hI)((0,result.qS)(runsIn(sight),contextOf(sight)));const ofRuns=observationsOf(results,severityOfFailure);return{observations:[...ofRuns,...endedUnseen(incidents,
{results,now}),...retiredSince(incidents,history,now),...(0,alert_findings.J1)(worthTelling(health2.alerts,ofRuns,workflowsOfForks(history)),now),...(0,alert_findings.
SC)(incidents,health2.alerts,isJudgedIn(health2),now)],unread:unreadWorkflows(sight)}}function runsIn({history,includes,now,lookbackDays}){const active=[...history.
incidents.incidents.values()].filter(incidents_incident.$m);const from=Math.min(now-lookbackDays*model.d_,...active.map(({span})=>span.from-model.d_));return[...history.
runs.values()].filter(run=>{const workflow=history.workflows.get(run.workflowId);return run.createdAt>=from&&workflow!==void 0&&includes(workflow)})}function workflowsOfForks({
runs,workflows}){const idsOf=fork=>new Set([...runs.values()].flatMap(({fromFork,workflowId})=>fromFork===fork?workflowId:[]));return new Set([...idsOf(true).difference(
idsOf(false))].flatMap(id2=>workflows.get(id2)?.path??[]))}function contextOf({history,defaultBranch}){return{defaultBranch,pathOf:workflowId=>history.workflows.
get(workflowId)?.path,causesOf:(run,attempt)=>(0,causes.cZ)(run,attempt,history)}}function unreadWorkflows({history,health:health2}){return new Set(health2.partial?
[...history.workflows.values()].map(({path})=>path):[])}function isJudgedIn(health2){const known=new Set(health2.workflows.filter(({runs})=>runs>0).map(({path})=>path));
return({workflow,fingerprint})=>{if(health2.partial)return false;const[,rule=""]=fingerprint.split(":");if(rule==="vulnerability")return health2.dependencies?.vulnerabilities!==
void 0;if(rule==="dependencies-behind")return health2.dependencies?.updates!==void 0;if(rule==="coverage-drop")return health2.coverage!==void 0;return workflow===
""||known.has(workflow)}}var health=__webpack_require__(40925);;const RECENT=30*model.d_;async function watchIncidents(sight,lifeCycle,github){const{now}=sight;
const{incidents:before,...rest}=sight.history.incidents;const observed=observe(before,seenIn(sight),lifeCycle,now);const verdictOf=verdicts(github,sight.history);
let{incidents}=observed;for(const{kind,key,incident}of observed.transitions){if(kind!=="to-be-verified")continue;incidents=verify(incidents,key,await verdictOf(
incident),{now,lapseAfter:lifeCycle.lapseAfter})}return{memory:{...rest,incidents},pending:observed.pending}}function verdicts(github,history){const asked=new Map;
return async({pass})=>{if(pass?.runId===void 0)return{kind:"passed"};const verdict=asked.get(pass.runId)??verdictOn(pass.runId,github,history);asked.set(pass.runId,
verdict);return await verdict}}async function verdictOn(runId,github,{runs}){try{const{run}=await github.run(runId);const latest=(0,model.N7)(run);const before=runs.
get(runId)?.attempts.filter(({number})=>number<latest.number)??[];const attempt=(0,model.Wy)({...run,attempts:[...before,latest]});if(!attempt||(0,model.sG)(latest)===
"unfinished")return{kind:"unknown"};return(0,model.sG)(attempt)==="passed"?{kind:"passed"}:{kind:"failing",seenAt:attempt.updatedAt}}catch(error){if(!(error instanceof
errors.hD))throw error;return{kind:"unknown"}}}function recentIncidents({incidents},now){const rank2=incident=>((0,incidents_incident.$m)(incident)?0:10)+health.
g.indexOf(incident.severity);return[...incidents.values()].filter(({resolution})=>resolution===void 0||resolution.at>=now-RECENT).toSorted((a,b)=>rank2(a)-rank2(
b)||a.openedAt-b.openedAt)}var delivery_issues=__webpack_require__(3261);var commit_range=__webpack_require__(96682);;const MAX_COMPARED=5;async function withMendingCommits(ranges,{
incidents},now,github){const ends=[...incidents.values()].flatMap(({resolution,last})=>{const head=resolution?.pass?.sha;const isNew=resolution?.at===now&&resolution.
cause==="fixed";return isNew&&head!==void 0&&last.sha!==void 0?[{base:last.sha,head}]:[]});const unknown=new Map(ends.map(one=>[(0,commit_range.Hp)(one),one]).filter(
([key])=>!ranges.has(key)));const found=new Map(ranges);for(const[key,{base,head}]of[...unknown].slice(0,MAX_COMPARED)){const range=await comparison(base,head,github);
if(range)found.set(key,{...range,seenAt:now})}return found}async function comparison(base,head,github){try{return await github.compare(base,head)}catch(error){if(!(error instanceof
errors.hD))throw error;return void 0}};async function routingOf({inputs,session,groups,owners}){const{mode,assignFrom,mention}=inputs;const wanted=mode.includes(
"open-issue")&&(assignFrom==="codeowners"||mention==="responsible")||mode.includes("notify")&&needsOwners(session.settings.notify);const ownersOfPath=wanted?await owners():
()=>[];const places=new Map(groups.map(({fingerprint,place})=>[fingerprint,place?.path]));const names=new Map([...session.history.workflows.values()].map(({path,
name})=>[path,name]));return{nameOf:path=>names.get(path)??path,ownersOf:({subject})=>ownersOfPath(places.get(subject.fingerprint)??subject.workflow),ownersOfPath}}
;const status_message_words={healthy:"healthy",degraded:"degraded",unhealthy:"unhealthy",unknown:"not known: not enough data"};function statusMessage(health2,facts,{
by,links}){const lasting=[...facts].filter(({incident})=>(0,incidents_incident.$m)(incident));const{final}=health2.overall.successRate;const headline=`The pipel\
ine is ${status_message_words[health2.status]}`;return{kind:"report",severity:health2.status==="unhealthy"?"critical":health2.status==="degraded"?"warning":"inf\
o",repository:health2.repository,headline,topic:"How the pipeline is doing",broke:lasting.map(({headline:text,failedRunUrl:url})=>({text,...url!==void 0&&{url}})),
suspects:[],fields:[...final.percent===void 0?[]:[{name:"Success",value:`${(0,words.md)(final.percent)} of ${(0,words.K4)(final.total,"run")} in ${(0,words.K4)(
health2.window.days,"day")}`}],{name:"Alerts",value:String(health2.alerts.length)}],links:[{label:"Runs",url:`${health2.repositoryUrl}/actions`},...links],at:health2.
generatedAt,idempotencyKey:`status/${by}`,threadKey:`status/${by}`}};const CLAIM_LASTS=10*model.pY;function claim(outbox,by,now){const all=[...outbox.messages.values()];
const[fresh,published]=[all.filter(({claim:claim2})=>!claim2),all.filter(({claim:claim2})=>claim2)];const renewed=published.map(message=>{const{round,at,by:other}=message.
claim??{round:0,at:now,by};const theirs=other!==by&&Math.abs(now-at)<=CLAIM_LASTS;return theirs?message:{...message,claim:{round:round+1,at:now,by}}});const kept=(0,
incidents_outbox.oo)({...outbox,messages:new Map(renewed.map(message=>[message.id,message]))});const rest=fresh.toSorted(incidents_outbox.al).flatMap(message=>without(
published,message)??[]);const first={round:1,at:now,by};return(0,incidents_outbox.oo)((0,incidents_outbox.Z2)(kept,rest.map(message=>({...message,claim:first}))))}
function release(outbox,by){const messages=[...outbox.messages].map(([id2,message])=>{const{claim:claim2}=message;return[id2,claim2?.by===by?{...message,claim:{
...claim2,at:0}}:message]});return{...outbox,messages:new Map(messages)}}function without(others,message){const told=(0,incidents_outbox.Ok)(others.filter(({channel})=>channel===
message.channel));const tells=message.tells.filter(({key,mark})=>(0,incidents_mark._f)(mark,told.get(key)));return tells.length>0?{...message,tells}:void 0}var incidents_memory=__webpack_require__(
63944);var flipping=__webpack_require__(17308);;function summaryOf(facts,kind){const sentences=kind==="resolved"?recoverySentences(facts):troubleSentences(facts);
return sentences.length>0?{summary:sentences.join(" ")}:{}}function troubleSentences(facts){const flips=(0,flipping.Z)(facts.incident);return[...causeSentences(
facts),...flips===void 0?[]:[flips]]}function causeSentences({group:group2,alert,incident}){if(!group2)return!alert&&(0,causes.KJ)(incident.subject)?["Why is no\
t known: its log was not read."]:[];const{meaning,blame,memory}=group2;return[...meaning?[sentence(meaning)]:[],...blame?.onDefaultBranchSince?["The default bra\
nch fails so too."]:[],...blame?.kind==="same-commit"?["The same commit passed before, so no commit did it."]:[],...memory?[memorySentence(memory)]:[]]}function memorySentence({
times,endedBy,mendedBy:[mended]}){const by=mended?`with ${mended.sha.slice(0,7)} (${mended.title})`:`at ${endedBy.sha.slice(0,7)}`;return`It was seen ${(0,words.
K4)(times,"time")} before; the last time it went away ${by}.`}function recoverySentences({recovery,mendedBy,incident}){if(!recovery)return[];const{failures,commits,
cause,sha}=recovery;const extent=failures===0?[]:[`${extentOf(failures,commits)} failed.`];const end=cause==="flaky"?["The same commit passed when it was run ag\
ain."]:cause==="fixed"&&sha!==void 0?[`It passed with ${sha.slice(0,7)}${mendedBy?`, \u201C${mendedBy.title}\u201D by ${mendedBy.author}`:""}.`]:(0,alert_findings.
_T)(incident)?[]:["Its workflow was switched off or deleted."];return[...extent,...end]}function extentOf(failures,commits){return`${(0,words.K4)(failures,"run")}\
 of ${(0,words.K4)(commits,"commit")}`}function sentence(text){return/[.!?]$/.test(text)?text:`${text}.`};function headlineOf({headline,endHeadline,recovery},news){
if(news==="reopened")return`Again: ${headline}`;if(news==="escalated"||news==="reminder")return`Still: ${headline}`;if(news!=="resolved")return headline;return recovery?.
cause==="flaky"?`False alarm: ${endHeadline}`:endHeadline};function umbrellaOf(told,{repositoryUrl,pagesOf:pagesOf2}){const tells=told.toSorted((a,b)=>rank(a)-rank(
b));const lasting=tells.filter(({news})=>news!=="resolved");const allEnded=lasting.length===0;const[gravest]=tells;const headline=allEnded?`${incidentsIn(tells)}\
 are over`:lasting.length===1&&gravest?headlineOf(gravest.facts,gravest.news):incidentsIn(lasting);const sentences=manySentences(tells,lasting);const since=Math.
min(...tells.map(({facts})=>facts.incident.span.from));return{kind:allEnded?"resolved":"umbrella",severity:gravest?.facts.incident.severity??"warning",headline,
topic:headline,...sentences.length>0&&{summary:sentences.join(" ")},broke:tells.map(({facts,news})=>{const url=news==="resolved"?facts.passedRunUrl??facts.failedRunUrl:
facts.failedRunUrl;return{text:lineOf(facts,news),...url!==void 0&&{url}}}),since:(0,words.Ly)(since),suspects:[],fields:[],links:[{label:"Runs",url:`${repositoryUrl}\
/actions`},...pagesOf2("")]}}function incidentsIn(tells){const names=new Set(tells.map(({facts})=>facts.workflow?.name??"the repository"));const[only=""]=names;
return`${(0,words.K4)(tells.length,"incident")} in ${names.size===1?only:`${names.size} workflows`}`}function manySentences(tells,lasting){const over=tells.length-
lasting.length;const failures=tells.reduce((sum,{facts:{incident}})=>sum+incident.failures,0);const known=lasting.filter(({facts})=>!(0,causes.KJ)(facts.incident.
subject));const[common]=[...Map.groupBy(known,({facts})=>reasonOf(facts))].toSorted(([,a],[,b])=>b.length-a.length).filter(([,{length}])=>length>1);return[...failures===
0?[]:[`They failed ${(0,words.K4)(failures,"time")}.`],...common?[`Most often: ${common[0]} (${common[1].length} of them).`]:[],...over>0&&lasting.length>0?[`${over}\
 more ${over===1?"is":"are"} over.`]:[]]}function reasonOf({group:group2,incident}){return group2?.line??incident.last.title}function lineOf(facts,news){const why=reasonOf(
facts);const headline=headlineOf(facts,news);return why===facts.headline?headline:`${headline}: ${why}`}function rank({facts,news}){return health.g.indexOf(facts.
incident.severity)+(news==="resolved"?10:0)};const kinds={opened:"opened",reopened:"opened",escalated:"changed",reminder:"reminded",resolved:"resolved"};function messageOf(queued,context){
const tells=queued.tells.flatMap(({key,news})=>{const facts=context.facts.get(key);return facts?[{facts,news}]:[]});const[first,...others]=tells;if(!first)return void 0;
const frame={repository:context.repository,at:(0,words.Ly)(queued.decidedAt),idempotencyKey:queued.id,threadKey:(0,incidents_outbox.HK)(queued)};const message=others.
length===0?ofOne(first,context):umbrellaOf(tells,context);const prefix=context.title===""?"":`${context.title}: `;return{...frame,...message,headline:`${prefix}${message.
headline}`,topic:`${prefix}${message.topic}`}}function ofOne({facts,news},context){const{incident,group:group2,headline}=facts;const kind=kinds[news];const full=context.
template==="full";const suspects=kind==="resolved"?[]:group2?.blame?.suspects??[];return{kind,severity:incident.severity,headline:headlineOf(facts,news),topic:headline,
...summaryOf(facts,kind),broke:kind==="resolved"?[]:brokeOf(facts).slice(0,full?20:3),...rootLineOf(facts),since:(0,words.Ly)(incident.span.from),...kind==="res\
olved"&&incident.resolution&&{until:(0,words.Ly)(incident.resolution.endedAt)},suspects:suspects.map(suspectOf),fields:full?fieldsOf(facts):[],links:linksOf(facts,
kind,context)}}function brokeOf({group:group2,incident,failedRunUrl:url}){if((0,alert_findings._T)(incident))return[];if(!group2)return(0,causes.KJ)(incident.subject)?
[{text:incident.last.title,...url!==void 0&&{url}}]:[];const newest=[...Map.groupBy(group2.occurrences,({job})=>job).values()].flatMap(([first])=>first??[]);const more=group2.
testCount-group2.tests.length;return[...newest.map(({job,step,url:url2})=>({text:step===void 0?job:`${job} \u203A ${step}`,url:url2})),...group2.tests.map(text=>({
text})),...more>0?[{text:`\u2026 and ${(0,words.K4)(more,"test")} more`}]:[]]}function rootLineOf({group:group2,incident}){if((0,alert_findings._T)(incident)||(0,
causes.KJ)(incident.subject))return{};return{rootLine:group2?.line??incident.last.title}}function suspectOf({sha,title,author,url,pull}){return{text:`${sha.slice(
0,7)} ${title}${pull&&!title.includes(`#${pull.number}`)?` (#${pull.number})`:""} by ${author}`,url:pull?.url??url}}function fieldsOf({incident,group:group2,workflow,
recovery}){const{failures,commits}=incident;return[...workflow?[{name:"Workflow",value:workflow.name}]:[],...failures>0&&!recovery?[{name:"Failed",value:extentOf(
failures,commits)}]:[],...group2?[{name:"Kind",value:group2.category}]:[],...group2?.advice&&!recovery?[{name:"What to do",value:group2.advice}]:[]]}function linksOf(facts,kind,{
pagesOf:pagesOf2}){const{failedRunUrl,passedRunUrl,workflow,alert,group:group2,key}=facts;const run=kind==="resolved"?passedRunUrl??failedRunUrl:failedRunUrl;const look=run??
alert?.url??workflow?.url;const compare=kind==="resolved"?void 0:group2?.blame?.compareUrl;return[...look===void 0?[]:[{label:run===void 0?"Look":"Run",url:look}],
...compare===void 0?[]:[{label:"Commits",url:compare}],...pagesOf2(key)]};const MENDED_WITHIN=model.d_;async function deliverMessages(given){let{memory}=given;const sent=[];
const troubles=[];for(const channel of given.channels){const done=await sendQueue(channel,memory,given);memory=done.memory;sent.push(...done.sent);troubles.push(
...done.troubles)}for(const channel of given.channels){for(const message of given.reports){const delivery=await channel.send(message,{earlier:void 0,mentions:[]});
if(delivery.kind==="sent")sent.push(sentMessage(channel,message,delivery.note));else troubles.push({channel:channel.name,why:delivery.why,fate:"dropped"})}}if(troubles.
some(({fate})=>fate==="waits")){memory={...memory,outbox:release(memory.outbox,given.by)};await given.save(memory)}const waiting=given.channels.reduce((sum,{id:id2})=>sum+
(0,incidents_outbox.nv)(memory.outbox,id2).length,0);return{memory,sent,waiting,troubles}}async function sendQueue(channel,before,given){let memory=before;const sent=[];
const refused=[];const troubles=[];for(;;){const queued=(0,incidents_outbox.Jh)(memory.outbox,channel.id,given.by);if(!queued)break;const message=given.wordsOf(
queued);const delivery=message?await channel.send(message,sendingOf(channel,queued,{...given,memory})):{kind:"sent"};if(delivery.kind==="failed"&&delivery.retryable){
troubles.push({channel:channel.name,why:delivery.why,fate:"waits"});break}const reference=delivery.kind==="sent"?delivery.reference:void 0;memory={...memory,outbox:(0,
incidents_outbox.Es)(memory.outbox,queued.id,reference)};if(delivery.kind==="failed")refused.push({queued,why:delivery.why});else if(message){sent.push(sentMessage(
channel,message,delivery.note));await given.save(memory)}}const isDropped=({queued})=>sent.length>0||queued.decidedAt<=given.now-MENDED_WITHIN;for(const one of refused)
troubles.push({channel:channel.name,why:one.why,fate:isDropped(one)?"dropped":"waits"});if(refused.length>0&&sent.length===0){const dropped=refused.filter(isDropped).
map(({queued})=>queued.id);memory={...before,outbox:dropped.reduce((outbox,id2)=>(0,incidents_outbox.Es)(outbox,id2),before.outbox)}}if(refused.some(isDropped))
await given.save(memory);return{memory,sent,troubles}}function sentMessage({name},{headline,kind},note){return{channel:name,headline,kind,...note!==void 0&&{note}}}
function previewsOf(given){return given.channels.flatMap(channel=>[...(0,incidents_outbox.nv)(given.memory.outbox,channel.id).flatMap(queued=>{const message=given.
wordsOf(queued);return message?[channel.preview(message,sendingOf(channel,queued,given))]:[]}),...given.reports.map(message=>channel.preview(message,{earlier:void 0,
mentions:[]}))])}function sendingOf({name,id:id2},queued,{memory:{outbox},mentionsOf:mentionsOf2}){const calls=queued.tells.some(({news})=>news!=="resolved");return{
earlier:outbox.channels.get(id2)?.threads.get((0,incidents_outbox.HK)(queued)),mentions:calls?mentionsOf2(name,queued):[]}};async function telling_tell(given){const{
channels,facts,settings,routing,by,now}=given;const decided=notify(given.memory,withoutMemory(notifyingOf(settings,channels,given.resolves,routing),given),now);
const context={...given.words,facts};const sending={channels,by,now,reports:given.reports,wordsOf:queued=>messageOf(queued,context),mentionsOf:(channel,queued)=>mentionsOf(
settings,channel,telling_incidentsIn(queued),routing),save:async memory2=>{await given.save(memory2)}};if(given.run==="dry"){const previews=previewsOf({...sending,
memory:decided});return{memory:given.memory,sent:[],waiting:0,troubles:[],previews}}const claimed={...decided,outbox:claim(decided.outbox,by,now)};const isStored=await given.
save(claimed);const hasNews=channels.some(({id:id2})=>(0,incidents_outbox.Jh)(claimed.outbox,id2,by)!==void 0);const memory=hasNews&&isStored?(0,incidents_memory.
wg)(claimed,await given.news()):claimed;return{...await deliverMessages({...sending,memory}),previews:[]}}function telling_incidentsIn({tells}){return tells.map(
({incident})=>incident)}function withoutMemory(notifying,{onlyRun}){if(onlyRun===void 0)return notifying;return{...notifying,channels:notifying.channels.map(channel=>({
...channel,wants:incident=>incident.last.runId===onlyRun&&channel.wants(incident)}))}};async function sendMessages(given){const{inputs,session,memory,facts,issues,
channels,routing,by,save,news,onlyRun}=given;const{repository,repositoryUrl,settings,now}=session;if(channels.length===0)given.step.notice("No channel is named,\
 or its secret is not to be had here: nobody is sent a message.");const told=await telling_tell({...{memory,facts,channels,routing,by,now,save,news,onlyRun},settings:settings.
notify,resolves:inputs.on==="failure-only"?"kept":"told",reports:[...given.reports,...statusIn(given,facts)],words:{...{repository,repositoryUrl},template:inputs.
template,title:inputs.title,pagesOf:key=>pagesOf(key,issues,inputs.dashboardUrl)},run:inputs.dryRun?"dry":"real"});for(const preview of told.previews)given.step.
info(`Dry run: ${preview}`);return told}function statusIn({inputs,health:health2,by},facts){if(inputs.on!=="always")return[];return[statusMessage(health2,facts.
values(),{by,links:pagesOf("",void 0,inputs.dashboardUrl)})]}function pagesOf(key,issues,dashboardUrl){const issue=issues?.places.get(key);return[...issue?[{label:"\
Issue",url:issue.url}]:[],...dashboardUrl===""?[]:[{label:"Dashboard",url:dashboardUrl}]]};async function deliver(given){const{inputs,session,health:health2,groups}=given;
const{history,now,settings,repositoryUrl,defaultBranch}=session;const sight={...session,health:health2,lookbackDays:inputs.lookbackDays};const{pending,...watched}=await watchIncidents(
sight,settings.incidents,given.github);let{memory}=watched;const ranges=await withMendingCommits(history.ranges,memory,now,given.github);const{workflows}=history;
const context={history:{workflows,ranges},repositoryUrl,defaultBranch,groups,health:health2,now};const recent=recentIncidents(memory,now);const routing=await routingOf(
given);let issues;if(inputs.mode.includes("open-issue")){await given.save(memory);issues=await writeIssues([...factsOf(recent,context).values()],{...given,routing});
for(const key of issues.learnt.acknowledged)memory={...memory,incidents:acknowledge(memory.incidents,key,now)}}const facts=factsOf(memory.incidents.values(),context);
const messages=inputs.mode.includes("notify")?await sendMessages({...given,memory,facts,issues,routing}):void 0;const told=await withVerdict(messages?.memory??memory,
facts.values(),given);await given.save(told);const shown=factsOf(recentIncidents(told,now),context);return{memory:told,delivery:{facts:[...shown.values()],pending,
...issues&&{issues},...messages&&{messages}}}}async function withVerdict(memory,facts,{inputs,session,writing,surroundings,step}){const{commitMark:as,dryRun}=inputs;
if(as==="none")return memory;const{sha,runId}=surroundings;const url=`${session.repositoryUrl}/actions/runs/${runId}`;const mark=dryRun?async said2=>step.info(`\
Dry run: ${JSON.stringify(said2)}`):(await writing()).markCommit;const said=await sayVerdict({memory,facts,as,sha,url,now:session.now,mark});if(said.trouble!==void 0)
step.notice(said.trouble);return dryRun?memory:said.memory}async function writeIssues(facts,given){const{inputs,session,by,permissions,step}=given;const{repositoryUrl,
defaultBranch,settings,now}=session;const{issues}=await given.writing();return await(0,delivery_issues.deliverIssues)({facts,issues,open:given.openIssues,settings:(0,
issue_settings.N)(inputs,{repositoryUrl,defaultBranch,reopenWindow:settings.incidents.reopenWindow,mutes:mutesOf(settings.notify.mutes,given.routing),ownersOf:given.
routing.ownersOfPath}),...{by,now,permissions},run:inputs.dryRun?"dry":"real",info:step.info})}})};export{id,ids,modules};
