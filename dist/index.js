import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={42613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("assert")}),20181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),35317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("child_process")}),49140:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants")}),76982:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),24434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),79896:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),91943:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/pr\
omises")}),58611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")}),65692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("https")}),69278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:buffer")}),31421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")}),77598:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),40610:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("nod\
e:dns")}),71553:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises")}),78474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:events")}),73024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),51455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises")}),37067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),44708:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),98995:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module")}),
77030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),48161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:os")}),76760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")}),1708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:process")}),57075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),46193:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder")}),58500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("nod\
e:timers/promises")}),41692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),73136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:url")}),57975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),73429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:util/types")}),38522:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),70857:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),16928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),932:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("s\
tream")}),13193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")}),53557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("timers")}),64756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),52018:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("tty")}),87016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),39023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("util")}),43106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib")}),38198:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Q:()=>withFirstPage});const FRESH=30;function withFirstPage(github,clock){let page;let answeredAt;const ask=async()=>{
const answer=await github.newestRuns(void 0);answeredAt=clock.now();return answer};const newestRuns=async etag=>{if(page&&(answeredAt===void 0||clock.now()-answeredAt<
FRESH))return await page;if(etag!==void 0)return await github.newestRuns(etag);answeredAt=void 0;page=ask();page.catch(()=>{page=void 0});return await page};return{
...github,newestRuns}}}),25469:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{K:()=>restGitHub});
var words=__nccwpck_require__2(44474);var github=__nccwpck_require__2(47517);var redact=__nccwpck_require__2(76512);var commit_range=__nccwpck_require__2(96682);
var errors=__nccwpck_require__2(452);var literal=__nccwpck_require__2(81091);var shape=__nccwpck_require__2(55595);;const MAX_NAME=100;function toCommitRange(body,{
base,head}){const commits=(0,shape.YO)(body.commits,"commits").map(toCommit);const total2=(0,shape.nd)(body.total_commits,"total_commits");if(commits.length>total2)
throw new errors.hD("shape","GitHub lists more commits than it counts.");return{base,head,total:total2,onBaseAlone:(0,shape.nd)(body.behind_by,"behind_by"),commits:commits.
slice(-commit_range.MP),files:toPaths(body.files)}}function toCommitWithFiles(body){return{...toCommit(body),files:toPaths(body.files)}}function toWorkflowCommit(value){
const{commit}=(0,shape.Ik)(value,"a commit");const{date}=(0,shape.Ik)((0,shape.Ik)(commit,"commit").committer,"committer");return{...toCommit(value),at:(0,shape.
kB)(date,"date")}}function toFileChanges({data},paths){const changes=[...historiesIn(data,paths)].flatMap(([path,[newest]])=>newest==null?[]:[[path,(0,shape.kB)(
(0,shape.Ik)(newest,"a commit").committedDate,"committedDate")]]);return new Map(changes)}function toFileCommits({data},paths){return new Map([...historiesIn(data,
paths)].map(([path,commits])=>[path,commits.map(commit=>(0,shape.Qq)((0,shape.Ik)(commit,"a commit").oid,"oid"))]))}function historiesIn(data,paths){const branch=(0,
shape.Ik)((0,shape.Ik)(data.repository,"repository").defaultBranchRef??{},"branch");const commit=(0,shape.Ik)(branch.target??{},"target");return new Map(paths.map(
(path,i)=>[path,(0,shape.YO)((0,shape.Ik)(commit[`p${i}`]??{nodes:[]},"history").nodes,"nodes")]))}function toPulls({data},shas){const repository=(0,shape.Ik)(data.
repository??{},"repository");const pulls=shas.flatMap((sha,i)=>{const commit=(0,shape.Ik)(repository[`c${i}`]??{},"a commit");const nodes=(0,shape.YO)((0,shape.
Ik)(commit.associatedPullRequests??{nodes:[]},"pull requests").nodes,"nodes");const found=nodes.flatMap(node=>node==null?[]:[(0,shape.Ik)(node,"a pull request")]);
const pull=found.find(({mergedAt})=>mergedAt!=null)??found[0];return pull?[[sha,(0,shape.nd)(pull.number,"number")]]:[]});return new Map(pulls)}function toCommit(value){
const{sha,commit,author}=(0,shape.Ik)(value,"a commit");const inner=(0,shape.Ik)(commit,"commit");const[title=""]=(0,shape.Qq)(inner.message,"message").split(/[\r\n]/,
1);const pull=(0,commit_range.Fw)(title);return{sha:(0,shape.Qq)(sha,"sha"),title:(0,literal.Jj)((0,redact.E)((0,literal.TN)(title)),commit_range.Og),author:authorOf(
author,inner.author),...pull!==void 0&&{pull}}}function authorOf(account,signature){if(account!=null){const{login}=(0,shape.Ik)(account,"author");if(typeof login===
"string")return(0,literal.Jj)(login,MAX_NAME)}const name=signature==null?"":(0,literal.TN)((0,shape.Qq)((0,shape.Ik)(signature,"author").name??"","name"));return`${(0,
literal.Jj)(name,MAX_NAME)} (no account)`.trim()}function toPaths(files){return(0,shape.YO)(files??[],"files").slice(0,commit_range.BE).map(file=>(0,shape.Qq)((0,
shape.Ik)(file,"a file").filename,"filename"))}var queries=__nccwpck_require__2(62790);;function commitReads(ask,repository){return{fileChanges:async paths=>await ask(
queries.Jk,{...repository,...inPlaces("p",paths,github.xm)},answer=>toFileChanges(answer,paths)),commitsOfFiles:async(paths,{from,to})=>{const places={...inPlaces(
"p",paths,github.xm),since:(0,words.Ly)(from),until:(0,words.Ly)(to)};return await ask(queries.oM,{...repository,...places},answer=>toFileCommits(answer,paths))},
pullsOf:async shas=>await ask(queries.pX,{...repository,...inPlaces("c",shas,github.SK)},answer=>toPulls(answer,shas))}}function inPlaces(letter,values,count){if(values.
length>count)throw new RangeError(`${values.length} are too many: ${count} can be asked for at once`);return Object.fromEntries(Array.from({length:count},(_,i)=>[
`${letter}${i}`,values[i]??values[0]]))};const MAX_LENGTH=256*1024;const MAX_ALIASES=200;const MAX_NODES=1e5;async function parseTree(text){if(text.length>MAX_LENGTH)
return void 0;const parser=await Promise.all([__nccwpck_require__2.e(815),__nccwpck_require__2.e(532)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,71532));
try{if(/&[^&\s]/.test(text)&&!await isSmallWrittenOut(text))return void 0;const trace=new parser.NoOperationTraceWriter;const root=parser.parseWorkflow({name:"w\
orkflow",content:text},trace).value;return root&&treeOf(root,parser)}catch{return void 0}}function treeOf(token,parser){if(parser.isMapping(token))return new Map(
[...token].map(({key,value})=>[key.toString(),treeOf(value,parser)]));if(parser.isSequence(token))return[...token].map(item=>treeOf(item,parser));if(parser.isBasicExpression(
token))return{expression:token.source??token.toString()};return parser.isString(token)||parser.isNumber(token)||parser.isBoolean(token)?token.value:void 0}async function isSmallWrittenOut(text){
const{isAlias,isCollection,isPair,isScalar,parseDocument}=await __nccwpck_require__2.e(815).then(__nccwpck_require__2.t.bind(__nccwpck_require__2,38815,19));const anchors=new Map;
const sizeOf=node=>{if(isAlias(node))return total([{nodes:0,aliases:1},anchors.get(node.source)??total([])]);if(isPair(node))return total([sizeOf(node.key),sizeOf(
node.value)]);const items=isCollection(node)?node.items:[];const size=total([{nodes:1,aliases:0},...items.map(sizeOf)]);if((isCollection(node)||isScalar(node))&&
node.anchor!==void 0)anchors.set(node.anchor,size);return size};const{nodes,aliases}=sizeOf(parseDocument(text,{uniqueKeys:false}).contents);return nodes<=MAX_NODES&&
aliases<=MAX_ALIASES}function total(sizes){return{nodes:sizes.reduce((sum,{nodes})=>sum+nodes,0),aliases:sizes.reduce((sum,{aliases})=>sum+aliases,0)}};const MAX_SCHEDULES=100;
const MAX_JOBS=1e3;const MAX_TEXT=1e3;async function parseWorkflowFile(text){const root=await parseTree(text);if(!(root instanceof Map))return void 0;const on=root.
get("on");return{events:eventsOf(on),...filtersPaths(membersOf(on).get("push"))&&{filtersPaths:true},schedules:listOf(membersOf(on).get("schedule")).flatMap(scheduleOf).
slice(0,MAX_SCHEDULES),jobs:[...membersOf(root.get("jobs"))].slice(0,MAX_JOBS).map(([id,job])=>plannedJob(cut(id),membersOf(job)))}}function eventsOf(on){const names=on instanceof
Map?[...on.keys()]:isList(on)?on.map(textOf):[textOf(on)];return names.filter(name=>name!==void 0).map(cut)}function filtersPaths(push){const members=membersOf(
push);return members.has("paths")||members.has("paths-ignore")}function scheduleOf(entry){const cron=textOf(membersOf(entry).get("cron"));const timezone=textOf(
membersOf(entry).get("timezone"));return cron===void 0?[]:[{cron,...timezone!==void 0&&{timezone}}]}function plannedJob(id,job){const timeout=job.get("timeout-m\
inutes");const strategy=job.get("strategy");return{id,name:job.has("name")?textOf(job.get("name")):id,runner:labelsOf(job.get("runs-on")),timeoutMinutes:typeof timeout===
"number"&&timeout>0?timeout:void 0,continueOnError:toleranceOf(job.get("continue-on-error")),callsWorkflow:job.has("uses"),hasMatrix:isExpression(strategy)||membersOf(
strategy).has("matrix"),condition:conditionOf(job.get("if"))}}function labelsOf(runsOn){const wanted=runsOn instanceof Map?runsOn.get("labels"):runsOn;const labels=isList(
wanted)?wanted.map(textOf):[textOf(wanted)];return labels.length===0||labels.includes(void 0)?void 0:cut(labels.join(", "))}function toleranceOf(value){if(isExpression(
value))return"computed";return value===true?"yes":"no"}function conditionOf(value){return isExpression(value)?cut(value.expression):textOf(value)}function membersOf(tree){
return tree instanceof Map?tree:new Map}function listOf(tree){return isList(tree)?tree:[]}function isList(tree){return Array.isArray(tree)}function isExpression(tree){
return typeof tree==="object"&&"expression"in tree}function textOf(tree){return tree===void 0||typeof tree==="object"?void 0:cut(String(tree))}function cut(text){
return text.slice(0,MAX_TEXT)};const IDS=100;function inLists(lists,ids){const parts=lists.map((list,i)=>[list,ids.slice(i*IDS,(i+1)*IDS)]);return Object.fromEntries(
parts.map(([list,part])=>[list,part.length>0?part:ids.slice(0,1)]))}function listsIn(lists,{data}){return lists.flatMap(list=>(0,shape.YO)(data[list],"nodes"))}
var model=__nccwpck_require__2(57206);;function toSeenRun(value){const run=(0,shape.Ik)(value,"a run");const id=(0,shape.nd)(run.id,"a run\u2019s id");const createdAt=(0,
shape.kB)(run.created_at,"created_at");const startedAt=run.run_started_at==null?createdAt:(0,shape.kB)(run.run_started_at,"run_started_at");const path=toPath((0,
shape.Qq)(run.path??"","path"));const suite=(0,shape.mR)(run.check_suite_node_id,"check_suite_node_id");return{run:{id,workflowId:(0,shape.nd)(run.workflow_id,"\
workflow_id"),number:(0,shape.nd)(run.run_number,"run_number"),event:(0,shape.Qq)(run.event,"event"),branch:(0,shape.mR)(run.head_branch,"head_branch"),sha:(0,shape.
Qq)(run.head_sha,"head_sha"),fromFork:isFromFork(run),createdAt,...suite!==void 0&&{checkSuite:suite},attempts:[{number:Math.max(1,(0,shape.nd)(run.run_attempt??
1,"run_attempt")),startedAt,updatedAt:(0,shape.kB)(run.updated_at,"updated_at"),conclusion:endOf(run)}]},workflow:{id:(0,shape.nd)(run.workflow_id,"workflow_id"),
name:toName(run.name??"","name")||path,path}}}function endOf({status,conclusion}){return(0,shape.Qq)(status,"status")==="completed"?toConclusion((0,shape.mR)(conclusion,
"conclusion")):void 0}function toName(value,what){const name=(0,shape.Qq)(value,what);return name.length<=model.zB?name:name.slice(0,model.zB).toWellFormed()}function toConclusion(value){
return model.fy.find(conclusion=>conclusion===value)??"unknown"}function toPath(path){const file=/(?:^|\/)(?<file>\.github\/workflows\/.+?\.ya?ml)(?:@.*)?$/s.exec(
path)?.groups?.file;return file??path}function isFromFork(run){if(run.repository===void 0)return false;const own=(0,shape.Ik)(run.repository,"repository").id;return run.
head_repository==null||(0,shape.Ik)(run.head_repository,"head_repository").id!==own}function toJob(value){const job=(0,shape.Ik)(value,"a job");const steps=(0,shape.
YO)(job.steps??[],"steps").flatMap(toStep);const labels=(0,shape.YO)(job.labels??[],"labels").map(label=>(0,shape.Qq)(label,"a label"));return{id:(0,shape.nd)(job.
id,"a job\u2019s id"),name:toName(job.name,"a job\u2019s name"),conclusion:endOf(job),startedAt:(0,shape.kB)(job.started_at,"started_at"),completedAt:job.completed_at==
null?void 0:(0,shape.kB)(job.completed_at,"completed_at"),failedStep:steps.find(({conclusion})=>conclusion==="failure"||conclusion==="timed_out")?.name,...labels.
length>0&&{runner:labels.join(", ")},...job.steps!=null&&{steps:steps.filter(wasExecuted)}}}function toStep(value){const step=(0,shape.Ik)(value,"a step");if(step.
started_at==null)return[];const startedAt=(0,shape.kB)(step.started_at,"started_at");return[{name:toName(step.name,"a step\u2019s name"),conclusion:endOf(step),
startedAt,completedAt:step.completed_at==null?void 0:Math.max(startedAt,(0,shape.kB)(step.completed_at,"completed_at"))}]}function wasExecuted({conclusion}){return conclusion!==
"skipped"}function toListedWorkflow(value){const workflow=(0,shape.Ik)(value,"a workflow");const path=toPath((0,shape.Qq)(workflow.path,"path"));const nodeId=(0,
shape.mR)(workflow.node_id,"node_id");return{id:(0,shape.nd)(workflow.id,"a workflow\u2019s id"),name:toName(workflow.name,"name")||path,path,state:(0,shape.Qq)(
workflow.state,"state"),createdAt:(0,shape.kB)(workflow.created_at,"created_at"),...nodeId!==void 0&&{nodeId}}}function toArtifact(value){const artifact=(0,shape.
Ik)(value,"an artifact");const run=artifact.workflow_run==null?{}:(0,shape.Ik)(artifact.workflow_run,"workflow_run");return{id:(0,shape.nd)(artifact.id,"an arti\
fact\u2019s id"),runId:run.id===void 0?void 0:(0,shape.nd)(run.id,"a run\u2019s id"),branch:(0,shape.mR)(run.head_branch,"head_branch"),fromThisRepository:run.repository_id!==
void 0&&run.repository_id===run.head_repository_id,expired:artifact.expired!==false}}function toFileText(file){const bytes=Buffer.from((0,shape.Qq)(file.content,
"content"),"base64");if(file.encoding!=="base64"||bytes.length!==(0,shape.nd)(file.size,"size")){throw new errors.hD("shape","GitHub did not send the whole file\
.")}return bytes.toString("utf8")}var dependencies=__nccwpck_require__2(34400);;function toDependencies(answer){const{alerts,alerting,pulls}=answer.data;const{vulnerabilityAlerts}=partOf(
alerts);const{hasVulnerabilityAlertsEnabled:enabled}=partOf(alerting);const{pullRequests}=partOf(pulls);return{vulnerabilities:vulnerabilityAlerts==null?whyUnread(
"alerts",answer):toVulnerabilities((0,shape.Ik)(vulnerabilityAlerts,"vulnerabilityAlerts"),enabled===true),updates:pullRequests==null?whyUnread("pulls",answer):
toUpdates((0,shape.Ik)(pullRequests,"pullRequests"))}}function partOf(repository){return repository==null?{}:(0,shape.Ik)(repository,"repository")}function whyUnread(part,{
failures}){const failed=[...failures].filter(([path])=>path===part||path.startsWith(`${part}.`));return failed.some(([,{type}])=>type==="FORBIDDEN"||type==="INS\
UFFICIENT_SCOPES")?"forbidden":"failed"}function toVulnerabilities({nodes,totalCount},enabled){const open=(0,shape.nd)(totalCount,"totalCount");if(open===0&&!enabled)
return"switched-off";return{open,alerts:(0,shape.YO)(nodes,"nodes").flatMap(value=>toAlert(value)??[])}}function toAlert(value){if(value==null)return void 0;const{
number,createdAt,dependencyScope,securityVulnerability}=(0,shape.Ik)(value,"an alert");if(securityVulnerability==null)return void 0;const vulnerability=(0,shape.
Ik)(securityVulnerability,"securityVulnerability");const word=(0,shape.Qq)(vulnerability.severity,"severity").toLowerCase();const severity=dependencies.SP.find(
known=>known===word);if(severity===void 0)return void 0;const{name,ecosystem}=(0,shape.Ik)(vulnerability.package,"package");const fixed=vulnerability.firstPatchedVersion;
return{number:(0,shape.nd)(number,"number"),severity,scope:dependencyScope==="DEVELOPMENT"?"development":"runtime",ecosystem:dependency_answers_cut((0,shape.Qq)(
ecosystem,"ecosystem").toLowerCase()),name:dependency_answers_cut((0,shape.Qq)(name,"name")),createdAt:(0,shape.kB)(createdAt,"createdAt"),...fixed!=null&&{fixedIn:dependency_answers_cut(
(0,shape.Qq)((0,shape.Ik)(fixed,"a version").identifier,"identifier"))}}}function toUpdates({nodes,totalCount}){const shown=(0,shape.YO)(nodes,"nodes").flatMap(
value=>value==null?[]:[(0,shape.Ik)(value,"a pull request")]);return{requests:shown.filter(({author})=>(0,dependencies.mp)(loginOf(author))).map(toRequest),unseen:Math.
max(0,(0,shape.nd)(totalCount,"totalCount")-shown.length)}}function loginOf(author){if(author==null)return"";const{__typename:type,login}=(0,shape.Ik)(author,"a\
uthor");const name=(0,shape.Qq)(login,"login").replace(/\[bot\]$/,"");return(0,shape.mR)(type,"__typename")==="Bot"?`${name}[bot]`:name}function toRequest({number,
title,createdAt}){return{number:(0,shape.nd)(number,"number"),title:dependency_answers_cut((0,shape.Qq)(title,"title")),createdAt:(0,shape.kB)(createdAt,"create\
dAt")}}function dependency_answers_cut(foreign){return foreign.slice(0,dependencies.zB).toWellFormed()};const REJECTING_LABELS=["not-ci","false-positive","false\
-alarm"];const reactionNames={THUMBS_UP:"+1",THUMBS_DOWN:"-1"};function toOverview(answer){const{data,failures}=answer;if(data.repository===null&&failures.has("\
repository"))throw new errors.hD("not-found","GraphQL does not show the repository.");const repository=(0,shape.Ik)(data.repository,"repository");const own=data.
own==null?{}:(0,shape.Ik)(data.own,"repository");const missing=[...failures].filter(([path])=>path.startsWith("repository")).map(([,{message}])=>({what:"Schedul\
es in workflow files",why:message.slice(0,200)}));const branch=repository.defaultBranchRef==null?{}:(0,shape.Ik)(repository.defaultBranchRef,"branch");const commit=branch.
target==null?{}:(0,shape.Ik)(branch.target,"target");return{...commit.committedDate!=null&&{newestCommitAt:(0,shape.kB)(commit.committedDate,"committedDate")},...!failures.
has("repository.object")&&{files:toFiles(repository.object)},...own.issues!=null&&{opinions:toOpinions((0,shape.Ik)(own.issues,"issues"))},dependencies:toDependencies(
answer),missing}}function toWorkflowStates(nodes){const states=nodes.flatMap(node=>{if(node==null)return[];const{id,name,state}=(0,shape.Ik)(node,"a workflow");
if(state==null)return[];return[[(0,shape.Qq)(id,"id"),{name:toName(name,"name"),state:(0,shape.Qq)(state,"state").toLowerCase()}]]});return new Map(states)}function toFiles(tree){
if(tree==null)return new Map;const entries=(0,shape.YO)((0,shape.Ik)(tree,"the folder of workflows").entries??[],"entries").flatMap(value=>{const{name,object:blob}=(0,
shape.Ik)(value,"a file");const file=(0,shape.Qq)(name,"name");if(!/\.ya?ml$/.test(file))return[];const{text:content,isTruncated}=blob==null?{}:(0,shape.Ik)(blob,
"a blob");const isWhole=content!=null&&isTruncated!==true;return[[`.github/workflows/${file}`,isWhole?(0,shape.Qq)(content,"text"):void 0]]});return new Map(entries)}
function toOpinions({nodes,totalCount}){const issues=(0,shape.YO)(nodes,"nodes").map(value=>{const{labels,reactionGroups}=(0,shape.Ik)(value,"an issue");const names=labels==
null?[]:(0,shape.YO)((0,shape.Ik)(labels,"labels").nodes,"labels");return{labels:names.map(label=>(0,shape.Qq)((0,shape.Ik)(label,"a label").name,"name").toLowerCase()),
reactions:(0,shape.YO)(reactionGroups??[],"reactionGroups").map(toReaction)}});const all=issues.flatMap(({reactions})=>reactions);return{issues:(0,shape.nd)(totalCount,
"totalCount"),reactions:Object.fromEntries([...Map.groupBy(all,({name})=>name)].map(([name,of])=>[name,of.reduce((sum,{count})=>sum+count,0)]).filter(([,count])=>count>
0).toSorted(([a],[b])=>a<b?-1:1)),rejected:issues.filter(({labels,reactions})=>labels.some(label=>REJECTING_LABELS.includes(label))||reactions.some(({name,count})=>name===
"-1"&&count>0)).length}}function toReaction(value){const{content,reactors}=(0,shape.Ik)(value,"a reaction group");const name=(0,shape.Qq)(content,"content");return{
name:reactionNames[name]??name.toLowerCase(),count:(0,shape.nd)((0,shape.Ik)(reactors,"reactors").totalCount,"totalCount")}};function toSuites(values){const suites=(0,
shape.YO)(values,"nodes").flatMap(value=>{if(value==null)return[];const json=(0,shape.Ik)(value,"a check suite");if(json.workflowRun==null)return[];const updatedAt=(0,
shape.kB)((0,shape.Ik)(json.workflowRun,"workflowRun").updatedAt,"updatedAt");return[[(0,shape.Qq)(json.id,"id"),{updatedAt,conclusion:suite_answers_endOf(json),
json}]]});return new Map(suites)}function toSuiteJobs(suite){if(suite.checkRuns==null)return void 0;const{nodes,totalCount}=(0,shape.Ik)(suite.checkRuns,"checkR\
uns");const checks=(0,shape.YO)(nodes,"nodes");if(checks.length<(0,shape.nd)(totalCount,"totalCount"))return"more";const found=checks.flatMap(toJobOfGraph);const jobs=found.
filter(job=>job!==void 0);const isWhole=found.length===new Set(jobs.map(({id})=>id)).size;return isWhole&&(jobs.length>0||checks.length===0)?jobs:void 0}function toJobOfGraph(value){
if(value==null)return[void 0];const check=(0,shape.Ik)(value,"a check run");const id=/\/job\/(\d{1,15})(?:$|[?#])/.exec((0,shape.mR)(check.detailsUrl,"detailsUr\
l")??"")?.[1];if(id===void 0)return[];const begin=check.startedAt??check.completedAt;if(begin==null)return[void 0];const steps=toSteps(check.steps);const annotations=check.
annotations==null?void 0:toAnnotations(check.annotations);return[{id:Number(id),name:toName(check.name,"name"),conclusion:suite_answers_endOf(check),startedAt:(0,
shape.kB)(begin,"startedAt"),completedAt:check.completedAt==null?void 0:(0,shape.kB)(check.completedAt,"completedAt"),failedStep:steps?.find(({conclusion})=>conclusion===
"failure"||conclusion==="timed_out")?.name,...steps&&{steps:steps.filter(wasExecuted)},...annotations&&{annotations}}]}function toSteps(value){if(value==null)return void 0;
const{nodes,totalCount}=(0,shape.Ik)(value,"steps");if((0,shape.nd)(totalCount,"totalCount")>queries.Yg)return void 0;const shown=(0,shape.YO)(nodes,"nodes");if(shown.
includes(null))return void 0;return shown.flatMap(value2=>{const step=(0,shape.Ik)(value2,"a step");if(step.startedAt==null)return[];const startedAt=(0,shape.kB)(
step.startedAt,"startedAt");return[{name:toName(step.name,"name"),conclusion:step.conclusion==null?void 0:conclusionOf(step.conclusion),startedAt,completedAt:step.
completedAt==null?void 0:Math.max(startedAt,(0,shape.kB)(step.completedAt,"completedAt"))}]})}function toAnnotations(value){return(0,shape.YO)((0,shape.Ik)(value,
"annotations").nodes,"nodes").flatMap(value2=>{if(value2==null)return[];const{annotationLevel,message,title}=(0,shape.Ik)(value2,"an annotation");return[toAnnotation(
annotationLevel,(0,shape.mR)(title,"title"),(0,shape.Qq)(message,"message"))]})}function toAnnotation(level,title,message){const whole=title&&!message.startsWith(
title)?`${title}: ${message}`:message;const known=["failure","warning","notice"].find(one=>one===String(level).toLowerCase());const told=(0,redact.E)(whole.slice(
0,4*model.n2));return{level:known??"notice",message:told.slice(0,model.n2).toWellFormed()}}function suite_answers_endOf({status,conclusion}){return(0,shape.Qq)(
status,"status")==="COMPLETED"?conclusionOf(conclusion):void 0}function conclusionOf(value){return toConclusion((0,shape.mR)(value,"conclusion")?.toLowerCase())}
;const FEW_JOBS=20;const MANY_JOBS=100;const LARGE_SUITES=10;function suiteReads(ask){const readJobs=async(suites,jobs,annotations)=>await ask(queries.Qu,{suites,
jobs,annotations},answer=>{refuseUnshown(answer);return[...toSuites(wholeList(answer.data.nodes,answer))].map(([id,{json,...suite}])=>({id,suite,jobs:toSuiteJobs(
json)}))});return{suites:async ids=>{if(ids.length>github.RW)throw new RangeError(`${ids.length} suites are too many`);return await ask(queries.KK,inLists(queries.
le,ids),suitesIn)},suitesWithJobs:async(ids,{annotations})=>{const found=await readJobs(ids,FEW_JOBS,annotations);const large=found.filter(({jobs})=>jobs==="mor\
e").map(({id})=>id);try{for(let i=0;i<large.length;i+=LARGE_SUITES)found.push(...await readJobs(large.slice(i,i+LARGE_SUITES),MANY_JOBS,annotations))}catch(error){
if(!(error instanceof errors.hD))throw error}return new Map(found.flatMap(({id,suite,jobs})=>jobs===void 0||jobs==="more"?[]:[[id,{...suite,jobs}]]))}}}function suitesIn({
data,failures}){const others=Object.keys(data).filter(name=>!queries.le.some(list=>list===name));const own=[...failures].filter(([path])=>!others.includes(path.
split(".")[0]??""));const answer={data,failures:new Map(own)};refuseUnshown(answer);const found=[...toSuites(wholeList(listsIn(queries.le,answer),answer))];return new Map(
found.map(([id,{json:_,...suite}])=>[id,suite]))}function wholeList(nodes,{failures}){const list=(0,shape.YO)(nodes,"nodes");if(list.filter(node=>node==null).length>
failures.size)throw new errors.hD("shape","GraphQL left out runs without saying why.");return list}function refuseUnshown({failures}){for(const[path,{type,message}]of failures){
if(type==="FORBIDDEN")throw new errors.hD("forbidden","The token may not read jobs over GraphQL; it needs `checks: read`.");if(type!=="NOT_FOUND"&&!path.includes(
".checkRuns"))throw new errors.hD("server",`GraphQL did not show all: ${message.slice(0,200)}`)}};function overviewRead(ask,target){return{overview:async({workflows,
suites})=>{if(workflows.length>github.Ud||suites.length>github.RW)throw new RangeError(`${workflows.length} workflows or ${suites.length} suites are too many`);
const wanted={withWorkflows:workflows.length>0,withSuites:suites.length>0};const lists={...inLists(queries.kK,workflows),...inLists(queries.le,suites)};const{files,
...overview}=await ask(queries.wS,{...target,...wanted,...lists},answer=>({...toOverview(answer),...wanted.withWorkflows&&{workflows:toWorkflowStates(listsIn(queries.
kK,answer))},...wanted.withSuites&&suitesBeside(answer)}));return{...overview,...files&&await parseFiles(files)}}}}function suitesBeside(answer){try{return{suites:suitesIn(
answer)}}catch(error){if(!(error instanceof errors.hD))throw error;return{}}}async function parseFiles(texts){const files=new Map;const unreadable=[];for(const[
path,text]of texts){const file=text===void 0?void 0:await parseWorkflowFile(text);if(file)files.set(path,file);else unreadable.push(path)}return{files,unreadable}}
;function graphReads(ask,repository,label){return{...suiteReads(ask),...commitReads(ask,repository),...overviewRead(ask,{...repository,label})}}var graphql=__nccwpck_require__2(
87067);var labelled_issues=__nccwpck_require__2(81816);var workflow_changes=__nccwpck_require__2(53606);var rest=__nccwpck_require__2(52894);;const WORKFLOWS="G\
ET /repos/{owner}/{repo}/actions/workflows";function repositoryReads({read,readJson,target}){const file=async(path,ref)=>await readJson("GET /repos/{owner}/{rep\
o}/contents/{path}",{...target,path,ref},toFileText);return{workflows:async()=>{const found=[];for(let page=1;page<=rest.Y0;page++){const workflows=await readJson(
WORKFLOWS,{...target,per_page:100,page},body=>(0,shape.YO)(body.workflows,"workflows").map(toListedWorkflow));found.push(...workflows);if(workflows.length<100)break}
return found},defaultBranch:async()=>await readJson("GET /repos/{owner}/{repo}",target,body=>(0,shape.Qq)(body.default_branch,"default_branch")),file,workflowFile:async path=>await parseWorkflowFile(
await file(path)),compare:async(base,head)=>await readJson("GET /repos/{owner}/{repo}/compare/{basehead}",{...target,basehead:`${base}...${head}`},body=>toCommitRange(
body,{base,head})),commit:async sha=>await readJson("GET /repos/{owner}/{repo}/commits/{ref}",{...target,ref:sha},toCommitWithFiles),workflowCommits:async({from,
to})=>{const found=[];const during={path:workflow_changes.x,since:(0,rest.KH)(from),until:(0,rest.KH)(to)};for(let page=1;page<=github.N/100;page++){const commits=await read(
"GET /repos/{owner}/{repo}/commits",{...target,...during,per_page:100,page},answer=>(0,shape.YO)((0,rest.g3)(answer),"commits").map(toWorkflowCommit));found.push(
...commits);if(commits.length<100)break}return found}}}var encoding=__nccwpck_require__2(46948);var log_window=__nccwpck_require__2(67946);;const ADDRESSES=2;async function fromStore({
transport,locate},consume){for(let tried=1;;tried++){const url=await locate(({status:status2,headers})=>(0,shape.hl)(status2>=300?headers.location:void 0,"locat\
ion"));const request={url,headers:{},maxBytes:Number.POSITIVE_INFINITY,consume};const status=await transport.get(request,answer=>answer.status);if(status===200)
return;const isGone=status===404||status===410;const isStale=isGone||status===401||status===403;if(!isStale||tried===ADDRESSES)throw new errors.hD(isGone?"not-f\
ound":"server",`The store of the log answered ${status}.`)}};const MAX_LOG_BYTES=1024**3;async function readLog(options){let window=logWindow();await fromStore(
options,()=>{window=logWindow();return window.push});return window.finish()}function logWindow(){return bounded(toUtf8((0,log_window.bx)()))}function bounded({push,
finish}){let bytes=0;return{push(piece){bytes+=piece.length;if(bytes>MAX_LOG_BYTES)throw new errors.hD("server",`The log is longer than ${MAX_LOG_BYTES} bytes.`);
push(piece)},finish}}function toUtf8({push,finish}){const recode=(0,encoding.Z)();return{push:piece=>push(recode(piece)),finish}};const zipLimits={zipBytes:32*1024*
1024,unpackedBytes:1024**3,files:5e4};async function readRunLogs(options,{choose,take},limits=zipLimits){const zip=await openZip(await downloaded(options,limits));
const entries=new Map((await allEntries(zip,limits)).map(entry=>[entry.fileName,entry]));let bytes=0;for(const[name,jobId]of choose([...entries.keys()])){const entry=entries.
get(name);if(!entry)continue;const window=logWindow();await readable(async()=>{for await(const piece of await zip.openReadStreamPromise(entry)){bytes+=piece.length;
if(bytes>limits.unpackedBytes)throw tooLarge("The logs of the run are",limits.unpackedBytes);window.push(piece)}});await take(jobId,window.finish())}}async function downloaded(options,{
zipBytes}){let pieces=[];await fromStore(options,()=>{let bytes=0;pieces=[];return piece=>{bytes+=piece.length;if(bytes>zipBytes)throw tooLarge("The zip of the \
run\u2019s logs is",zipBytes);pieces.push(new Uint8Array(piece))}});return Buffer.concat(pieces)}async function openZip(zip){const yauzl=await __nccwpck_require__2.
e(663).then(__nccwpck_require__2.t.bind(__nccwpck_require__2,20663,19));return await readable(async()=>await yauzl.fromBufferPromise(zip,{lazyEntries:true}))}async function allEntries(zip,{
files}){return await readable(async()=>{const entries=[];for await(const entry of zip.eachEntry()){if(entries.length===files)throw tooLarge("The zip of the run\u2019\
s logs is",files);entries.push(entry)}return entries})}async function readable(read){try{return await read()}catch(error){if(error instanceof errors.hD)throw error;
throw new errors.hD("shape","The zip of the run\u2019s logs is not whole.",error)}}function tooLarge(what,limit){return new errors.hD("server",`${what} larger t\
han ${limit}.`)};const RUNS="GET /repos/{owner}/{repo}/actions/runs";const RUN=`${RUNS}/{run_id}`;const ATTEMPT=`${RUN}/attempts/{attempt_number}`;const LOG="GE\
T /repos/{owner}/{repo}/actions/jobs/{job_id}/logs";function runReads({read,readJson,target}){return{newestRuns:async etag=>{const headers=etag?{"if-none-match":etag}:
{};const parameters={...target,exclude_pull_requests:true,per_page:100,headers};return await read(RUNS,parameters,answer=>{if(etag&&answer.status===304)return"u\
nchanged";return{...toPage((0,rest.e9)(answer)),etag:answer.headers.etag}})},runsCreated:async({from,to,page,conclusion})=>{if(page>rest.Y0)throw new RangeError(
`page ${page} of runs does not exist`);const created=to===void 0?`>=${(0,rest.KH)(from)}`:`${(0,rest.KH)(from)}..${(0,rest.KH)(to)}`;const filter={created,exclude_pull_requests:true,
...conclusion&&{status:conclusion}};return await readJson(RUNS,{...target,...filter,per_page:100,page},toPage)},run:async runId=>await readJson(RUN,{...target,run_id:runId},
toSeenRun),attempt:async(runId,attempt)=>{const parameters={...target,run_id:runId,attempt_number:attempt};return await readJson(ATTEMPT,parameters,toSeenRun)},
jobs:async(runId,attempt)=>{const parameters={...target,run_id:runId,attempt_number:attempt,per_page:100};const jobs=new Map;for(let page=1;page<=rest.Y0;page++){
const{found,total:total2}=await readJson(`${ATTEMPT}/jobs`,{...parameters,page},body=>({found:(0,shape.YO)(body.jobs,"jobs").map(toJob),total:(0,shape.nd)(body.
total_count,"total_count")}));for(const job of found)jobs.set(job.id,job);if(jobs.size>=total2)return[...jobs.values()];if(found.length===0)break}throw new errors.
hD("shape",`GitHub does not list all jobs of run ${runId}.`)}}}function logReads({read,transport,target}){return{log:async jobId=>{const locate=async parse=>await read(
LOG,{...target,job_id:jobId},parse);return await readLog({transport,locate})},runLogs:async({runId,attempt,...choice})=>{const locate=async parse=>await read(`${ATTEMPT}\
/logs`,{...target,run_id:runId,attempt_number:attempt},parse);await readRunLogs({transport,locate},choice)}}}function toPage(body){const seen=(0,shape.YO)(body.
workflow_runs,"workflow_runs").map(toSeenRun);const total2=(0,shape.nd)(body.total_count,"total_count");if(seen.length>total2)throw new errors.hD("shape",`GitHu\
b lists more runs than it counts (${total2}).`);return{seen,total:total2}};const ZIP="GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
function storedReads({read,readJson,transport,target}){return{artifacts:async name=>await readJson("GET /repos/{owner}/{repo}/actions/artifacts",{...target,name,
per_page:github.G},body=>(0,shape.YO)(body.artifacts,"artifacts").map(toArtifact)),artifactZip:async(id,maxBytes)=>{const parameters={...target,artifact_id:id,archive_format:"\
zip"};const location=await read(ZIP,parameters,({headers})=>(0,shape.hl)(headers.location,"location"));return await transport.get({url:location,headers:{},maxBytes},
({status,body})=>{if(status!==200)throw new errors.hD("server",`The artifact store answered ${status}.`);return body})},cacheKeys:async prefix=>await readJson("\
GET /repos/{owner}/{repo}/actions/caches",{...target,key:prefix,per_page:10},body=>(0,shape.YO)(body.actions_caches,"actions_caches").map(cache=>(0,shape.Qq)((0,
shape.Ik)(cache,"a cache").key,"key")))}};function restGitHub(options){const{transport,owner,repository,graphqlUrl,token,issueLabel="pipeline-failure"}=options;
const reader=(0,rest.WF)(options);const ask=(0,graphql.c)({url:graphqlUrl,token,transport});const github2={...runReads(reader),...logReads(reader),...repositoryReads(
reader),...(0,labelled_issues.t)(reader),...storedReads(reader),...graphReads(ask,{owner,name:repository},issueLabel),requests:()=>({made:transport.requestsMade(),
remaining:transport.remaining()})};return{github:github2,clock:{now:()=>Math.floor(transport.now()/1e3)}}}}),87067:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{c:()=>createAskGraph});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(452);var _shape_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
55595);const MAX_BYTES=32*1024*1024;function createAskGraph(options){const{url,token,transport}=options;return async(query,variables,parse)=>{const request={url,
maxBytes:MAX_BYTES,headers:{authorization:`Bearer ${token}`,"content-type":"application/json","user-agent":"pipeline-vitals"},body:JSON.stringify({query,variables})};
return await transport.get(request,answer=>parse(toGraphAnswer(answer)))}}const LIMITS=["RATE_LIMITED","RATE_LIMIT"];function toGraphAnswer({status,body}){if(status===
401)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("bad-token","GitHub does not accept the token (asked of GraphQL).");if(status===403)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
hD("forbidden","GitHub does not let the token ask GraphQL.");if(status===404)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("not-found","There is no Graph\
QL here.");if(status<400&&status!==200)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("shape",`GraphQL answered ${status}, which is no answer.`);if(status!==
200)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("server",`GitHub answered ${status} (asked of GraphQL).`);const answer=(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.
Ik)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.qF)(body,"GraphQL\u2019s answer"),"GraphQL\u2019s answer");const failures=(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.
YO)(answer.errors??[],"errors").map(toFailure);if(answer.data==null&&failures.length===0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("shape","GraphQL a\
nswered with neither data nor an error.");const limit=failures.find(([,{type}])=>LIMITS.includes(type));if(limit||answer.data==null)throw refusal((limit??failures[0])?.[1]);
return{data:(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(answer.data,"data"),failures:new Map(failures)}}function toFailure(value){const{type,path,message}=(0,
_shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(value,"an error");return[(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.YO)(path??[],"path").join("."),{type:(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.
mR)(type,"type")??"",message:(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(message,"message")}]}function refusal(failure){const said=failure?`: ${failure.message.
slice(0,200)}`:".";switch(failure?.type){case"RATE_LIMITED":case"RATE_LIMIT":return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("rate-limit","The points of t\
his hour for GraphQL are used up.");case"FORBIDDEN":case"INSUFFICIENT_SCOPES":return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("forbidden",`GitHub does not\
 let the token read this of GraphQL${said}`);case"NOT_FOUND":return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("not-found",`GraphQL does not find it${said}`);default:
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("server",`GraphQL answered with an error${said}`)}}}),52859:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Mu:()=>toReactor,N9:()=>toIssue,r0:()=>isPullRequest});var _shape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
55595);function toIssue(value,me){const issue=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(value,"an issue");return{number:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
nd)(issue.number,"an issue\u2019s number"),url:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(issue.html_url,"html_url"),state:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(issue.state,"state")==="closed"?"closed":"open",title:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(issue.title,"title"),body:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(issue.body??"","body"),labels:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.YO)(issue.labels,"labels").flatMap(toLabel),assignees:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
YO)(issue.assignees??[],"assignees").flatMap(one=>toLogin(one)),ours:isBy(issue.user,me),createdAt:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.kB)(issue.created_at,
"created_at"),updatedAt:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.kB)(issue.updated_at,"updated_at"),closedAt:issue.closed_at==null?void 0:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
kB)(issue.closed_at,"closed_at"),comments:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd)(issue.comments??0,"comments"),reactions:issue.reactions==null?{}:toReactions(
(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(issue.reactions,"reactions"))}}function isPullRequest(value){return(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(value,
"an issue").pull_request!=null}function toLabel(value){if(typeof value==="string")return[value];const{name}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(value,
"a label");return name==null?[]:[(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(name,"a label\u2019s name")]}function toLogin(value){return value===null?[]:[(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(value,"an assignee").login,"login")]}function toReactor(value){const{user}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(value,"a reaction");return user==null?[]:toLogin(user)}function isBy(user,id){return user!=null&&(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(user,"user").id,"a user\u2019s id")===id}const names=["+1","-1","laugh","confused","heart","hooray","eyes","rocket"];function toReactions(rollup){const counts=names.
map(name=>[name,(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd)(rollup[name]??0,name)]);return Object.fromEntries(counts.filter(([,count])=>count>0))}}),81816:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{t:()=>labelledReads});var _ports_github_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(47517);var _issue_answers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
52859);var _rest_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(52894);var _shape_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(55595);const WRITING=[
"admin","write"];function labelledReads({read,target}){return{labelledIssues:async label=>{const parameters={...target,labels:label,state:"open",per_page:_ports_github_js__WEBPACK_IMPORTED_MODULE_3__.
T4};return await read("GET /repos/{owner}/{repo}/issues",parameters,answer=>(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO)((0,_rest_js__WEBPACK_IMPORTED_MODULE_1__.
g3)(answer),"issues").filter(value=>!(0,_issue_answers_js__WEBPACK_IMPORTED_MODULE_0__.r0)(value)).map(toLabelledIssue))},mayWrite:async username=>await read("G\
ET /repos/{owner}/{repo}/collaborators/{username}/permission",{...target,username},answer=>WRITING.includes((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0,_rest_js__WEBPACK_IMPORTED_MODULE_1__.
e9)(answer).permission,"permission")))}}function toLabelledIssue(value){const{number,title,body,user}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik)(value,"an is\
sue");return{number:(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__.nd)(number,"an issue\u2019s number"),title:(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(title,"ti\
tle"),body:(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(body??"","body"),author:user==null?void 0:toAuthor(user)}}function toAuthor(user){const{id,login}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__.
Ik)(user,"user");return{id:(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__.nd)(id,"a user\u2019s id"),login:(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(login,"login")}}}),
62790:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{IE:()=>DISCUSSION_CATEGORY,
Jk:()=>FILE_CHANGES,KK:()=>SUITES,Qu:()=>SUITES_WITH_JOBS,W7:()=>DISCUSSIONS,Yg:()=>STEPS_SHOWN,ZM:()=>UPDATE_DISCUSSION,Zh:()=>VIEWER,a6:()=>CLOSE_DISCUSSION,k4:()=>CREATE_DISCUSSION,
kK:()=>WORKFLOW_LISTS,le:()=>SUITE_LISTS,oM:()=>FILE_COMMITS,pX:()=>PULLS,wS:()=>OVERVIEW});const STEPS_SHOWN=50;const suite=`
fragment suite on CheckSuite {
  id
  status
  conclusion
  workflowRun { updatedAt }
}`;const workflow=`
fragment workflow on Workflow {
  id
  name
  state
}`;const SUITE_LISTS=["a","b","c","d","e"];const WORKFLOW_LISTS=["f","g","h","i","j"];const SUITES=`
query Suites(${idsOf(SUITE_LISTS)}) {
  ${nodesOf(SUITE_LISTS,"{ ...suite }")}
}${suite}`;const SUITES_WITH_JOBS=`
query SuitesWithJobs($suites: [ID!]!, $jobs: Int!, $annotations: Boolean!) {
  nodes(ids: $suites) {
    ...suite
    ... on CheckSuite {
      checkRuns(first: $jobs, filterBy: { checkType: ALL }) {
        totalCount
        nodes {
          name
          status
          conclusion
          startedAt
          completedAt
          detailsUrl
          steps(first: ${STEPS_SHOWN}) {
            totalCount
            nodes { name conclusion startedAt completedAt }
          }
          annotations(first: 20) @include(if: $annotations) {
            nodes { annotationLevel message title }
          }
        }
      }
    }
  }
}${suite}`;const OVERVIEW=`
query Overview(
  $owner: String!, $name: String!, $label: String!
  $withWorkflows: Boolean!, ${idsOf(WORKFLOW_LISTS)}
  $withSuites: Boolean!, ${idsOf(SUITE_LISTS)}
) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { committedDate } } }
    object(expression: "HEAD:.github/workflows") {
      ... on Tree {
        entries { name type object { ... on Blob { text isTruncated isBinary } } }
      }
    }
  }
  own: repository(owner: $owner, name: $name) {
    issues(first: 100, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      nodes {
        labels(first: 20) { nodes { name } }
        reactionGroups { content reactors(first: 1) { totalCount } }
      }
    }
  }
  alerts: repository(owner: $owner, name: $name) {
    vulnerabilityAlerts(first: 100, states: [OPEN]) {
      totalCount
      nodes {
        number
        createdAt
        dependencyScope
        securityVulnerability {
          severity
          package { name ecosystem }
          firstPatchedVersion { identifier }
        }
      }
    }
  }
  alerting: repository(owner: $owner, name: $name) { hasVulnerabilityAlertsEnabled }
  pulls: repository(owner: $owner, name: $name) {
    pullRequests(first: 100, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      nodes { number title createdAt author { __typename login } }
    }
  }
  ${nodesOf(WORKFLOW_LISTS,"@include(if: $withWorkflows) { ...workflow }")}
  ${nodesOf(SUITE_LISTS,"@include(if: $withSuites) { ...suite }")}
}${suite}${workflow}`;const FILE_CHANGES=`
query FileChanges($owner: String!, $name: String!, ${tenTimes(i=>`$p${i}: String!`,", ")}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target {
        ... on Commit {
          ${tenTimes(i=>`p${i}: history(first: 1, path: $p${i}) { nodes { committedDate } }`,"\n          ")}
        }
      }
    }
  }
}`;const FILE_COMMITS=`
query FileCommits(
  $owner: String!, $name: String!, $since: GitTimestamp!, $until: GitTimestamp!
  ${tenTimes(i=>`$p${i}: String!`,", ")}
) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target {
        ... on Commit {
          ${tenTimes(i=>`p${i}: history(first: 100, path: $p${i}, since: $since, until: $until) { nodes { oid } }`,"\n          ")}
        }
      }
    }
  }
}`;const PULLS=`
query Pulls($owner: String!, $name: String!, ${tenTimes(i=>`$c${i}: GitObjectID!`,", ")}) {
  repository(owner: $owner, name: $name) {
    ${tenTimes(i=>`c${i}: object(oid: $c${i}) { ... on Commit { associatedPullRequests(first: 5) { nodes { number mergedAt } } } }`,"\n    ")}
  }
}`;const VIEWER=`
query Viewer {
  viewer { databaseId }
}`;const discussion=`
fragment discussion on Discussion {
  id
  number
  url
  title
  body
  closed
  closedAt
  createdAt
  updatedAt
  viewerDidAuthor
}`;const DISCUSSION_CATEGORY=`
query DiscussionCategory($owner: String!, $name: String!, $slug: String!) {
  repository(owner: $owner, name: $name) {
    id
    discussionCategory(slug: $slug) { id }
  }
}`;const DISCUSSIONS=`
query Discussions($owner: String!, $name: String!, $category: ID!) {
  repository(owner: $owner, name: $name) {
    discussions(first: 50, categoryId: $category, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ...discussion }
    }
  }
}${discussion}`;const CREATE_DISCUSSION=`
mutation CreateDiscussion($repository: ID!, $category: ID!, $title: String!, $body: String!) {
  written: createDiscussion(
    input: { repositoryId: $repository, categoryId: $category, title: $title, body: $body }
  ) {
    discussion { ...discussion }
  }
}${discussion}`;const UPDATE_DISCUSSION=`
mutation UpdateDiscussion($id: ID!, $title: String, $body: String) {
  written: updateDiscussion(input: { discussionId: $id, title: $title, body: $body }) {
    discussion { ...discussion }
  }
}${discussion}`;const CLOSE_DISCUSSION=`
mutation CloseDiscussion($id: ID!, $reason: DiscussionCloseReason!) {
  written: closeDiscussion(input: { discussionId: $id, reason: $reason }) {
    discussion { ...discussion }
  }
}${discussion}`;function idsOf(lists){return lists.map(list=>`$${list}: [ID!]!`).join(", ")}function nodesOf(lists,selection){return lists.map(list=>`${list}: n\
odes(ids: $${list}) ${selection}`).join("\n  ")}function tenTimes(text,separator){return Array.from({length:10},(_,i)=>text(i)).join(separator)}}),52894:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{KH:()=>iso,WF:()=>createReader,Y0:()=>MAX_PAGES,dT:()=>createRequests,e9:()=>wholeJson,g3:()=>wholeBody,x:()=>createRead});
var _octokit_endpoint__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(93322);var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(452);var _shape_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
55595);const API_VERSION="2022-11-28";const MAX_PAGE_BYTES=16*1024*1024;const MAX_PAGES=10;function createReader(options){const read=createRead(options);return{
read,readJson:async(route,parameters,parse)=>await read(route,parameters,answer=>parse(wholeJson(answer))),transport:options.transport,target:{owner:options.owner,
repo:options.repository}}}function createRead(options){const toRequest=createRequests(options);return async(route,parameters,parse,{maxBytes=MAX_PAGE_BYTES}={})=>{
const request={...toRequest(route,parameters),maxBytes};return await options.transport.get(request,answer=>{if(answer.status<400)return parse(answer);throw refusal(
answer,`${options.owner}/${options.repository}`,new URL(request.url).pathname)})}}function createRequests({token,apiUrl}){const toRequest=_octokit_endpoint__WEBPACK_IMPORTED_MODULE_2__.
s.defaults({baseUrl:apiUrl,headers:{"user-agent":"pipeline-vitals"}});return(route,parameters)=>{const{method,url,headers,body}=toRequest(route,parameters);const all={
...toTexts(headers),authorization:`Bearer ${token}`,"x-github-api-version":API_VERSION};if(method!=="POST"&&method!=="PATCH")return{url,headers:all};const type={
"content-type":"application/json; charset=utf-8"};return{url,method,headers:{...all,...type},body:JSON.stringify(body??{})}}}function refusal(answer,repository,path){
const asked=`(asked for ${path})`;switch(answer.status){case 401:return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("bad-token",`GitHub does not accept the t\
oken ${asked}.`);case 403:return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("forbidden",`GitHub does not let the token read ${repository} ${asked}.`);case 404:case 410:case 451:
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("not-found",`GitHub does not find ${repository}, or not what was asked of it ${asked}.`);default:return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
hD("server",`GitHub answered ${answer.status} ${asked}.`)}}function wholeJson(answer){return(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(wholeBody(answer),"Git\
Hub\u2019s answer")}function wholeBody({status,body}){if(status!==200)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("shape",`GitHub answered ${status}, w\
hich is no answer.`);return(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.qF)(body,"GitHub\u2019s answer")}function iso(seconds){return new Date(seconds*1e3).toISOString().
replace(".000Z","Z")}function toTexts(headers){return Object.fromEntries(Object.entries(headers).flatMap(([name,value])=>value==null?[]:[[name,String(value)]]))}}),
55595:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Ik:()=>object,Qq:()=>text,
YO:()=>array,hl:()=>address,kB:()=>time,mR:()=>optionalText,nd:()=>integer,qF:()=>parseJson});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(452);
function parseJson(body,what){try{return JSON.parse(body.toString("utf8"))}catch(cause){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("shape",`${what} is\
 not JSON.`,cause)}}function object(value,what){if(typeof value==="object"&&value!==null&&!Array.isArray(value))return value;throw odd(what,"an object",value)}function array(value,what){
if(Array.isArray(value))return value;throw odd(what,"a list",value)}function text(value,what){if(typeof value==="string")return value;throw odd(what,"a text",value)}
function optionalText(value,what){return value===null||value===void 0?void 0:text(value,what)}function integer(value,what){if(typeof value==="number"&&Number.isSafeInteger(
value)&&value>=0)return value;throw odd(what,"a whole number",value)}function time(value,what){const milliseconds=Date.parse(text(value,what));if(Number.isFinite(
milliseconds))return Math.floor(milliseconds/1e3);throw odd(what,"a time",value)}function address(value,what){const url=text(value,what);if(/^https?:/i.test(url)&&
URL.canParse(url))return url;throw odd(what,"an address",value)}function odd(what,expected,found){const kind=found===null?"null":Array.isArray(found)?"a list":typeof found;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("shape",`GitHub\u2019s answer is not as described: ${what} should be ${expected} and is ${kind}.`)}}),62072:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{o:()=>createTransport});var promises_=__nccwpck_require__2(58500);var errors=__nccwpck_require__2(452);var external_node_http_=__nccwpck_require__2(
37067);var external_node_https_=__nccwpck_require__2(44708);var external_node_zlib_=__nccwpck_require__2(38522);;function createAgents({keepAlive}){const options={
keepAlive,proxyEnv:process.env,...keepAlive&&{maxSockets:10}};return{"http:":new external_node_http_.Agent(options),"https:":new external_node_https_.Agent(options)}}
const MAX_REFUSAL_BYTES=1024*1024;async function exchange(request,agents,waits,onGone){const url=new URL(request.url);const client=url.protocol==="https:"?external_node_https_:
external_node_http_;const agent=url.protocol==="https:"?agents["https:"]:agents["http:"];const where=`${url.origin}${url.pathname}`;return await new Promise((resolve,reject)=>{
const headers={...request.headers,"accept-encoding":"gzip"};const method=request.method??(request.body===void 0?"GET":"POST");const sent=client.request(url,{agent,
headers,method});const fail=(why,cause)=>{onGone();sent.destroy();clearTimeout(deadline);if(cause instanceof errors.hD)reject(cause);else reject(new errors.hD("\
network",`No whole answer came from ${where}: ${why}.`,cause))};const deadline=setTimeout(()=>fail(`it took longer than ${waits.total/1e3} s`),waits.total);sent.
setTimeout(waits.idle,()=>fail(`nothing came for ${waits.idle/1e3} s`));sent.on("finish",onGone);sent.on("error",error=>fail(error.message,error));sent.on("resp\
onse",response=>{readBody(response,request).then(body=>{clearTimeout(deadline);resolve({status:response.statusCode??0,headers:response.headers,body})},error=>fail(
error.message,error))});sent.end(request.body)})}async function readBody(response,request){const consume=response.statusCode===200?request.consume?.():void 0;const maxBytes=request.
consume&&!consume?MAX_REFUSAL_BYTES:request.maxBytes;const tooLarge=()=>new Error(`it is larger than ${maxBytes} bytes`);if(Number(response.headers["content-len\
gth"])>maxBytes)throw tooLarge();const pieces=[];let bytes=0;const unpacked=response.headers["content-encoding"]==="gzip"?response.pipe((0,external_node_zlib_.createGunzip)()):
response;response.on("error",error=>unpacked.destroy(error));for await(const piece of unpacked){bytes+=piece.length;if(bytes>maxBytes)throw tooLarge();if(consume)
consume(piece);else pieces.push(piece)}if(!response.complete)throw new Error("it was cut off");return Buffer.concat(pieces)};const defaultLimits={idle:15e3,total:6e4,
waiting:9e4,tries:4,unannounced:6e4,firstPause:500};function createTransport(maxRequests,limits=defaultLimits){const agents=createAgents({keepAlive:true});const freshAgents=createAgents(
{keepAlive:false});let made=0;let leaving=Promise.resolve();let remaining;let waitingLeft=limits.waiting;let silentSince;let clockOffset=0;let apiOrigin;async function once(request,parse,connections=agents){
if(made>=maxRequests){throw new errors.hD("budget",`The ${maxRequests} requests that operations-per-run allows are used up.`)}made+=1;const began=performance.now();
const gone=Promise.withResolvers();leaving=gone.promise;const answer=await exchange(request,connections,limits,gone.resolve).catch(error=>{silentSince??=began;throw error}).
finally(gone.resolve);silentSince=void 0;const{origin}=new URL(request.url);apiOrigin??=origin;if(origin===apiOrigin)heed(answer.headers);return answer.status>=
400?{answer}:{answer,value:parse(answer)}}function heed(headers){const date=Date.parse(headers.date??"");if(Number.isFinite(date))clockOffset=date-Date.now();const{
"x-ratelimit-remaining":left,"x-ratelimit-resource":bucket="core"}=headers;if(bucket==="core"&&Number.isInteger(Number(left??"none")))remaining=Number(left)}async function get(request,parse){
for(let tried=1;;tried++){if(silentSince!==void 0&&performance.now()-silentSince>limits.waiting){throw new errors.hD("network",`No whole answer has come for ${limits.
waiting/1e3} s.`)}const result=await once(request,parse).catch(passing);const pause=limits.firstPause*2**(tried-1)*(.5+Math.random());const wait=worthAnotherTry(
result,{pause,tried,unannounced:limits.unannounced,now:Date.now()+clockOffset});if(wait===void 0||tried===limits.tries||wait>waitingLeft){return finish(result,parse,
wait)}waitingLeft-=wait;await(0,promises_.setTimeout)(wait)}}async function send(request,parse){const result=await once(request,parse,freshAgents);const wait="a\
nswer"in result?announcedWait(result.answer.headers,Date.now()+clockOffset):void 0;return finish(result,parse,wait??limits.unannounced)}return{get,send,gone:async()=>await leaving,
requestsMade:()=>made,remaining:()=>remaining,now:()=>Date.now()+clockOffset}}function passing(error){if(error instanceof errors.hD&&(error.kind==="network"||error.
kind==="shape"))return error;throw error}function finish(result,parse,wait){if(result instanceof errors.hD)throw result;if(isRateLimited(result.answer))throw rateLimited(
wait??0);return"value"in result?result.value:parse(result.answer)}function worthAnotherTry(result,{pause,tried,unannounced,now}){if(result instanceof errors.hD)
return pause;const{status,headers}=result.answer;if(isRateLimited(result.answer))return Math.max(pause,announcedWait(headers,now)??unannounced);if(status>=500||
status===408||status===425)return Math.max(pause,announcedWait(headers,now)??0);return(status===401||status===400)&&tried===1?pause:void 0}function isRateLimited({
status,headers,body}){if(status===429)return true;if(status!==403)return false;return headers["retry-after"]!==void 0||headers["x-ratelimit-remaining"]==="0"||/secondary rate limit|abuse detection/i.
test(body.subarray(0,4096).toString())}function announcedWait(headers,now){const after=headers["retry-after"];if(after!==void 0){const seconds=Number(after);if(Number.
isFinite(seconds)&&seconds>=0)return seconds*1e3;const date=Date.parse(after);if(Number.isFinite(date))return Math.max(0,date-now)}if(headers["x-ratelimit-remai\
ning"]!=="0")return void 0;const reset=Number(headers["x-ratelimit-reset"]);return Number.isFinite(reset)?Math.max(0,reset*1e3-now):void 0}function rateLimited(wait){
const minutes=Math.ceil(wait/6e4);return new errors.hD("rate-limit",`GitHub\u2019s rate limit is reached; it is ${minutes} min until more can be asked, longer t\
han this step may wait.`)}}),45897:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{u:()=>settler});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(58500);const LEAST=2e3;const MOST=2e4;function settler(){const startedAt=performance.
now();return async()=>{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(MOST,Math.max(LEAST,2*(performance.now()-startedAt))))}}}),
96668:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{j:()=>artifactNames});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
77598);function artifactNames(ownWorkflowPath){const owner=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(ownWorkflowPath??"").digest(
"hex").slice(0,8);const usual=`pipeline-vitals-state-${owner}`;return{usual,spare:`${usual}-next`}}}),94390:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{i:()=>artifactState});var model=__nccwpck_require__2(57206);var errors=__nccwpck_require__2(452);var artifact_name=__nccwpck_require__2(
96668);var promises_=__nccwpck_require__2(58500);var codec=__nccwpck_require__2(44099);var github=__nccwpck_require__2(47517);var seal=__nccwpck_require__2(37432);
;const MAX_READ=10;const MAX_FOREIGN=3;async function readArtifacts(listed,options,known){const branch=await options.defaultBranch();const candidates=listed.filter(
artifact=>isCandidate(artifact,branch));const held=new Set(known);const texts=[];const artifacts=[];let[foreign,gone]=[0,0];for(const artifact of candidates){if(held.
has(artifact.id))continue;if(texts.length===MAX_READ||foreign===MAX_FOREIGN)break;if(!await isOurs(artifact,options)){foreign+=1;continue}const zip=await zipOf(
artifact,options);if(zip==="gone"){gone+=1;continue}const text=await unpack(zip);texts.push(text);artifacts.push(artifact.id);for(const id of mergedIn(text))held.
add(id)}if(texts.length>0)return{kind:"texts",texts,artifacts};if(gone>0)return{kind:"failed",why:"it was replaced while it was read"};const certain=foreign<MAX_FOREIGN&&
(listed.length<github.G||candidates.length>0);return certain?{kind:"none"}:{kind:"failed",why:"others have put artifacts with its name before ours"}}async function readOrFail(read){
try{return await read()}catch(error){return{kind:"failed",why:(0,errors.A3)(error)}}}async function zipOf({id},{github:github2}){try{return await github2.artifactZip(
id,codec.fM)}catch(error){if(error instanceof errors.hD&&error.kind==="not-found")return"gone";throw error}}function mergedIn(text){const decoded=typeof text===
"object"&&"broken"in text?void 0:(0,codec.UJ)(text);return decoded?.kind==="state"?decoded.state.mergedArtifacts:new Set}function isCandidate(artifact,branch){return!artifact.
expired&&artifact.fromThisRepository&&artifact.branch===branch}async function isOurs({runId},{github:github2,ownWorkflowPath}){if(runId===void 0||ownWorkflowPath===
void 0)return false;const page=await github2.newestRuns(void 0);const onPage=page==="unchanged"?void 0:page.seen.find(({run:run2})=>run2.id===runId);const{run,workflow}=onPage??
await github2.run(runId);return workflow.path===ownWorkflowPath&&!run.fromFork&&!run.event.startsWith("pull_request")}async function unpack(zip){const yauzl=await __nccwpck_require__2.
e(663).then(__nccwpck_require__2.t.bind(__nccwpck_require__2,20663,19));try{const file2=await yauzl.fromBufferPromise(Buffer.from(zip),{lazyEntries:true});for await(const entry of file2.
eachEntry()){if(entry.uncompressedSize>codec.fM)return{broken:`it is larger than ${codec.fM} bytes`};const chunks=[];let bytes=0;for await(const chunk of await file2.
openReadStreamPromise(entry)){bytes+=chunk.length;if(bytes>codec.fM)return{broken:`it is larger than ${codec.fM} bytes`};chunks.push(chunk)}return(0,seal.D)(Buffer.
concat(chunks))}return{broken:"the zip is empty"}}catch(error){return{broken:(0,errors.A3)(error)}}};const MOVED_WITHIN=1500;async function artifactNews(names,source,known){
const first=await readOrFail(()=>look(names,source,known));await(0,promises_.setTimeout)(MOVED_WITHIN);const seen=first.kind==="texts"?first.artifacts:[];const second=await readOrFail(
()=>look(names,source,known.union(new Set(seen))));const texts=[first,second].flatMap(read=>read.kind==="texts"?read.texts:[]);return texts.length>0?{kind:"text\
s",texts}:second}async function look({usual,spare},source,known){const found=[];for(const name of[usual,spare,usual])found.push(...await source.github.artifacts(
name));const fresh=new Map(found.map(artifact=>[artifact.id,artifact]));for(const id of known)fresh.delete(id);return await readArtifacts([...fresh.values()],source,
new Set)}var external_node_path_=__nccwpck_require__2(76760);;function artifactWriter({usual,spare},{upload,remove}){let current;const put=async()=>{if(current===
void 0){const id2=await upload(usual);current=usual;if(id2!=="taken")return id2}const before=current;const next=before===usual?spare:usual;let id=await upload(next);
if(id==="taken"){await remove(next);id=await upload(next)}if(id==="taken")throw new Error(`there is an artifact ${next} that cannot be deleted`);current=next;await remove(
before).catch(()=>void 0);return id};return{put,settle:async()=>current===spare?await put():void 0}}function artifactStore(path){return{upload:async name=>{const{
uploadNewArtifact}=await Promise.all([__nccwpck_require__2.e(110),__nccwpck_require__2.e(838),__nccwpck_require__2.e(34),__nccwpck_require__2.e(113)]).then(__nccwpck_require__2.
bind(__nccwpck_require__2,95178));return await uploadNewArtifact({name,folder:(0,external_node_path_.dirname)(path),paths:[path],keptDays:90})},remove:async name=>await(await Promise.
all([__nccwpck_require__2.e(110),__nccwpck_require__2.e(838),__nccwpck_require__2.e(34),__nccwpck_require__2.e(113)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,
95178))).deleteArtifact(name)}}var file=__nccwpck_require__2(15170);;function artifactState(options){const{path,listed,github:github2}=options;const names=(0,artifact_name.
j)(options.ownWorkflowPath);const mine=new Set;const{put,settle}=artifactWriter(names,artifactStore(path));return{name:"the artifact",read:async known=>await readOrFail(
async()=>{const left=known.size===0&&await mayBeLeft(options)?await github2.artifacts(names.spare):[];return await readArtifacts([...left,...await listed],options,
known)}),write:async text=>{try{await(0,file.CK)(path,text);const artifact=await put();if(artifact===void 0)return{kind:"stored"};mine.add(artifact);return{kind:"\
stored",artifact}}catch(error){return{kind:"failed",why:(0,errors.A3)(error)}}},news:async()=>await readOrFail(async()=>{const before=new Set((await listed).map(
({id})=>id));return await artifactNews(names,options,before.union(mine))}),settle:async()=>void await settle().catch(()=>void 0)}}async function mayBeLeft({github:github2,
ownWorkflowPath}){const page=await github2.newestRuns(void 0);const own=page==="unchanged"?[]:page.seen.filter(({workflow})=>workflow.path===ownWorkflowPath);const attempts=own.
map(({run})=>(0,model.N7)(run));const last=attempts.find(({conclusion})=>conclusion!==void 0);const isRerun=attempts[0]?.conclusion===void 0&&(attempts[0]?.number??
1)>1;return isRerun||last===void 0||(0,model.sG)(last)!=="passed"}}),6520:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{g:()=>cacheState});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(77598);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
51455);var node_path__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(76760);var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(452);var _file_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
15170);function cacheState(options){const{id,path,github}=options;const machine=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(path).digest(
"hex").slice(0,8);const prefix=`pipeline-vitals-v1-${machine}-`;const key=`${prefix}${id}`;let writes=0;return{name:"the cache",read:async()=>{await options.after.
catch(()=>"said where it is used");try{const cache=await Promise.all([__nccwpck_require__2.e(110),__nccwpck_require__2.e(838),__nccwpck_require__2.e(91),__nccwpck_require__2.
e(930)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,18091));await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
dirname)(path),{recursive:true});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,{force:true});const found=await cache.restoreCache([path],key,[prefix]);
if(found!==void 0)return await(0,_file_js__WEBPACK_IMPORTED_MODULE_4__.Tb)(path);return await proveEmpty(prefix,github)}catch(error){return{kind:"failed",why:(0,
_errors_js__WEBPACK_IMPORTED_MODULE_3__.A3)(error)}}},write:async text=>{try{const cache=await Promise.all([__nccwpck_require__2.e(110),__nccwpck_require__2.e(838),
__nccwpck_require__2.e(91),__nccwpck_require__2.e(930)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,18091));await(0,_file_js__WEBPACK_IMPORTED_MODULE_4__.
CK)(path,text);writes+=1;const id2=await cache.saveCache([path],writes===1?key:`${key}-${writes}`);return id2===-1?{kind:"failed",why:"the cache did not take it\
 (read-only here?)"}:{kind:"stored"}}catch(error){return{kind:"failed",why:(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.A3)(error)}}}}}async function proveEmpty(prefix,github){
const keys=await github.cacheKeys(prefix);return keys.length===0?{kind:"none"}:{kind:"failed",why:"the cache holds a state that could not be restored"}}}),15170:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{CK:()=>writeSealed,Tb:()=>readSealed,oT:()=>fileState});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(76760);var _core_history_codec_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(44099);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(452);var _seal_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(37432);function fileState(path){
return{name:"the job\u2019s temporary folder",read:async()=>await readSealed(path),write:async text=>{try{await writeSealed(path,text);return{kind:"stored"}}catch(error){
return{kind:"failed",why:(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.A3)(error)}}}}}async function writeSealed(path,text){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:true});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.new`,
(0,_seal_js__WEBPACK_IMPORTED_MODULE_4__.o)(text));await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.new`,path)}async function readSealed(path){
try{const{size}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);if(size>_core_history_codec_js__WEBPACK_IMPORTED_MODULE_2__.fM)return{kind:"te\
xts",texts:[{broken:`it is larger than ${_core_history_codec_js__WEBPACK_IMPORTED_MODULE_2__.fM} bytes`}]};return toRead(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)(path))}catch(error){if(error instanceof Error&&"code"in error&&error.code==="ENOENT")return{kind:"none"};return{kind:"failed",why:(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
A3)(error)}}}function toRead(bytes){return{kind:"texts",texts:[(0,_seal_js__WEBPACK_IMPORTED_MODULE_4__.D)(bytes)]}}}),37432:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{o:()=>seal,D:()=>unseal});var external_node_crypto_=__nccwpck_require__2(77598);var codec=__nccwpck_require__2(44099);
;const external_node_v8_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");;const LARGE=4*1024*1024;const YOUNG=8*1024*1024;const MAX_KEPT=1e6;
function makeRoomFor({length}){if(length<LARGE)return;growYoungSpace();(0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");(0,
external_node_v8_namespaceObject.setFlagsFromString)("--heap-growing-percent=100")}function growYoungSpace(){const kept=[];while(kept.length<MAX_KEPT&&youngBytes()<
YOUNG)for(let i=0;i<1e4;i++)kept.push({i})}function youngBytes(){return(0,external_node_v8_namespaceObject.getHeapSpaceStatistics)().find(({space_name})=>space_name===
"new_space")?.space_size??YOUNG};const FORMAT="pipeline-vitals-state";function seal(text){return`${FORMAT} sha256=${checksum(text)}
${text}`}function unseal(bytes){if(bytes.length>codec.fM)return{broken:`it is larger than ${codec.fM} bytes`};makeRoomFor(bytes);const end=bytes.indexOf(NEWLINE);
const head=new TextDecoder().decode(bytes.subarray(0,end===-1?0:end));if(!head.startsWith(`${FORMAT} `))return{broken:"it is not a state of Pipeline Vitals"};const text=bytes.
subarray(end+1);return head===`${FORMAT} sha256=${checksum(text)}`?text:{broken:"it was damaged or cut off"}}const NEWLINE=10;function checksum(text){return(0,external_node_crypto_.
createHash)("sha256").update(text).digest("hex")}}),31033:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Q:()=>takesArtifacts,Z:()=>surroundingsOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(73024);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
452);const visibilities=["public","private","internal"];function surroundingsOf(env){const[owner="",repository="",...more]=(env.GITHUB_REPOSITORY??"").split("/");
if(!/^[\w.-]+$/.test(owner)||!/^[\w.-]+$/.test(repository)||more.length>0){throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("`GITHUB_REPOSITORY` is not set \
to `owner/name`.",{hint:"Pipeline Vitals runs as a step of a GitHub Actions job."})}return{owner,repository,serverUrl:addressOf(env.GITHUB_SERVER_URL,"https://g\
ithub.com"),apiUrl:addressOf(env.GITHUB_API_URL,"https://api.github.com"),graphqlUrl:addressOf(env.GITHUB_GRAPHQL_URL,"https://api.github.com/graphql"),event:env.
GITHUB_EVENT_NAME??"",runId:numberOf(env.GITHUB_RUN_ID),runAttempt:numberOf(env.GITHUB_RUN_ATTEMPT),runNumber:numberOf(env.GITHUB_RUN_NUMBER),ownWorkflowPath:pathOf(
env.GITHUB_WORKFLOW_REF),...payloadAt(env.GITHUB_EVENT_PATH),sha:env.GITHUB_SHA??"",ref:env.GITHUB_REF??"",workspace:env.GITHUB_WORKSPACE||void 0,temp:env.RUNNER_TEMP||
void 0}}function addressOf(text,fallback){const address=text||fallback;if(!/^https?:\/\//i.test(address)||!URL.canParse(address))throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`The runner\u2019s address of GitHub is no address: ${JSON.stringify(address)}.`);return address.replace(/\/+$/,"")}function takesArtifacts({serverUrl}){return/^https:\/\/(github\.com|[\w-]+\.ghe\.com)$/.
test(serverUrl)}function numberOf(text){return/^\d{1,15}$/.test(text??"")?Number(text):0}function pathOf(workflowRef){return/^[^/]+\/[^/]+\/(?<path>\.github\/workflows\/.+?\.ya?ml)@/.
exec(workflowRef??"")?.groups?.path}function payloadAt(path){const unknown={defaultBranch:void 0,visibility:void 0,triggeredBy:void 0};if(!path)return unknown;try{
const payload=JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8"));const{default_branch:branch,visibility}=payload?.repository??{};const{
id}=payload?.workflow_run??{};return{defaultBranch:typeof branch==="string"&&branch!==""?branch:void 0,visibility:visibilities.find(known=>known===visibility),triggeredBy:Number.
isSafeInteger(id)?id:void 0}}catch{return unknown}}}),15213:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{n:()=>jobWorkspace});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
76760);var node_util_types__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(73429);var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(452);const MAX_TEXT_BYTES=1024*
1024;function jobWorkspace(folder){return{text:async path=>{const file=folder===void 0?void 0:await findInside(folder,path);if(file===void 0)return void 0;if(file===
"outside")throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${path} is not in the workspace.`);const{size}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
stat)(file);if(size>MAX_TEXT_BYTES)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${path} is larger than ${MAX_TEXT_BYTES} bytes.`);return decoded(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file),path)},write:async(path,text)=>await writeInside(folder,path,text),coverage:async paths=>{if(folder===
void 0)return{kind:"failed",why:"The repository is not checked out."};const{readCoverageFiles}=await __nccwpck_require__2.e(682).then(__nccwpck_require__2.bind(
__nccwpck_require__2,32682));return await readCoverageFiles(paths,folder)}}}function decoded(bytes,path){try{return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).
decode(bytes)}catch{throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${path} is not UTF-8.`)}}async function writeInside(folder,path,text){if(folder===void 0)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${path} needs a workspace, and there is none.`);const file=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(
folder,path);const parts=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,file).split(/[/\\]/);for(const i of parts.keys())if(await leadsOut(folder,parts.
slice(0,i+1).join("/")))throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${path} is not in the workspace.`);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file),{recursive:true});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file,text);return file}
async function leadsOut(folder,path){const found=await findInside(folder,path);if(found!==void 0)return found==="outside";const itself=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder,path)).catch(()=>void 0);return itself?.isSymbolicLink()??false}async function findInside(folder,path){
try{const[root,file]=await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder,path))]);const inside=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root,file);return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(inside)||inside.split(/[/\\]/)[0]===".."?"outside":file}catch(error){if((0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isNativeError)(error)&&"code"in
error&&error.code==="ENOENT")return void 0;throw error}}}),34400:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{$X:()=>dependencyScopes,IE:()=>isGrave,Ot:()=>reasons,SP:()=>vulnerabilitySeverities,mp:()=>isUpdater,zB:()=>MAX_NAME});const reasons=["\
forbidden","switched-off","failed"];const vulnerabilitySeverities=["critical","high","moderate","low"];const dependencyScopes=["runtime","development"];function isGrave({
scope,severity}){return scope==="runtime"&&(severity==="critical"||severity==="high")}const MAX_NAME=100;const updaters=new Set(["depfu[bot]","mend-for-github-c\
om[bot]","pre-commit-ci[bot]","pyup-bot","renovate-bot","scala-steward","scala-steward[bot]","snyk-bot"]);function isUpdater(login){const name=login.toLowerCase();
return updaters.has(name)||/(?:^|[-_])(?:dependabot|renovate)(?:[-_].*)?\[bot\]$/.test(name)}}),42385:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{h:()=>vulnerabilityCounts,y:()=>updateCounts});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(57206);
var _dependencies_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(34400);const OVERDUE=30*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_;function vulnerabilityCounts(alerts){
const grave=alerts.filter(_dependencies_js__WEBPACK_IMPORTED_MODULE_1__.IE).map(({number})=>number);return{runtime:severitiesOf(alerts,"runtime"),development:severitiesOf(
alerts,"development"),...grave.length>0&&{newestGrave:Math.max(...grave)}}}function updateCounts(requests,{now}){return{waiting:requests.length,overdue:requests.
filter(({createdAt})=>now-createdAt>OVERDUE).length}}function severitiesOf(alerts,wanted){const count=severity=>alerts.filter(alert=>alert.scope===wanted&&alert.
severity===severity).length;return{critical:count("critical"),high:count("high"),moderate:count("moderate"),low:count("low")}}}),38201:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{L:()=>categories,d:()=>isTransient});const categories=["compile/type-error","lint/format","test-failure","dependenc\
y-resolution","network","registry-rate-limit","auth/permission","runner/infrastructure","out-of-memory","disk-full","timeout","cancelled","configuration/workflo\
w-syntax","missing-secret/env","docker-build","deploy","security-scan","flaky/unknown"];const passing=new Set(["network","registry-rate-limit","runner/infrastru\
cture"]);function isTransient(category){return passing.has(category)}}),46948:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Z:()=>createRecoder});function createRecoder(){let decoder;let first=new Uint8Array;const encoder=new TextEncoder;return chunk=>{
if(first===void 0)return decoder?encoder.encode(decoder.decode(chunk,{stream:true})):chunk;const start=joined(first,chunk);if(start.length<2){first=start;return new Uint8Array}
first=void 0;if(start[0]===255&&start[1]===254)decoder=new TextDecoder("utf-16le");if(start[0]===254&&start[1]===255)decoder=new TextDecoder("utf-16be");return decoder?
encoder.encode(decoder.decode(start,{stream:true})):start}}function joined(a,b){const all=new Uint8Array(a.length+b.length);all.set(a);all.set(b,a.length);return all}}),
56667:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{P:()=>fnv1a});const PRIME=0x100000001b3n;
const OFFSET=0xcbf29ce484222325n;function fnv1a(text){let hash=OFFSET;for(let i=0;i<text.length;i++){hash=BigInt.asUintN(64,(hash^BigInt(text.charCodeAt(i)))*PRIME)}
return hash.toString(16).padStart(16,"0")}}),76512:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{E:()=>redact});const shapes=[[/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g,"***"],[/(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,64}/g,
"***"],[/(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g,"***"],[/(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g,"***"],[/(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g,
"***"],[/(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,512}/g,"***"],[/(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g,"***"],[/(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,255}/g,"***"],
[/(?<![A-Za-z0-9])dckr_pat_[A-Za-z0-9_-]{20,64}/g,"***"],[/(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}/g,"***"],[/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,255}/g,
"***"],[/(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,64}/g,"***"],[/\bAGE-SECRET-KEY-1[A-Z0-9]{20,128}/g,"***"],[/(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g,
"***"],[/(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{10,2048}\.[A-Za-z0-9_-]{10,4096}\.[A-Za-z0-9_-]{10,1024}/g,"***"],[/https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,255}/g,
"https://hooks.slack.com/***"],[/https:\/\/discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,255}/g,"https://discord.com/api/webhooks/***"],[/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.{0,8192}/g,
"***"],[/^(?=[^\n]{0,75}[A-Z])(?=[^\n]{0,75}[g-z])[A-Za-z0-9+/]{60,76}={0,2}$/gm,"***"],[/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s:@/]{0,128}:[^\s@/]{1,256}@/gi,"$1*\
**@"],[/\b(authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|bearer|token) )[^\s'"]{6,4096}/gi,"$1***"],[/\b((?:set-)?cookie["']?:\s{0,3})[^\s*][^\r\n]{5,4095}/gi,
"$1***"],[/([?&](?:sig|x-(?:amz|goog)-signature)=)[^\s&"'*]{8,1024}/gi,"$1***"],[/\b((?:docker|podman|helm registry) login\b(?:(?!\s-p )[^\n]){0,200}\s-p ["']?|sshpass -p ?["']?)(?![-*$])[^\s"']{3,512}/g,
"$1***"],[/(\s-(?:u|-user)[ =]["']?[^\s:"']{1,128}:)(?!\*\*\*|\d{1,9}(?:\s|$))[^\s"']{3,256}/g,"$1***"],[/(\s--[\w-]{0,40}(?:password|passwd|secret|token|api-key) ["']?)(?![-*$])[^\s"']{6,512}/gi,
"$1***"],[/\b([\w-]{0,40}(?:password|passwd|secret|token|api[_-]?key|(?:shared[_-]?)?access[_-]?key|account[_-]?key|private[_-]?key)["']?\s{0,3}[=:]\s{0,3}["']?)(?!\*\*\*|undefined|null|true|false|none)(?:(?<=")[^"]{8,512}|(?<=')[^']{8,512}|[^\s"',;&]{8,512})/gi,
"$1***"]];function redact(text){return shapes.reduce((rest,[shape,instead])=>rest.replace(shape,instead),text)}}),96682:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BE:()=>MAX_FILES,Fw:()=>pullIn,Hp:()=>rangeKey,MP:()=>MAX_COMMITS,Og:()=>MAX_TITLE});const MAX_TITLE=120;const MAX_FILES=60;
const MAX_COMMITS=50;function rangeKey({base,head}){return`${base}...${head}`}function pullIn(title){const groups=/^Merge pull request #(?<merged>\d{1,9}) |\(#(?<squashed>\d{1,9})\)$/.
exec(title)?.groups;const number=groups?.merged??groups?.squashed;return number===void 0?void 0:Number(number)}}),67946:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{bx:()=>createLogWindow,lt:()=>countLines});const windowBytes={head:8*1024*1024,tail:24*1024*1024};const LINE_FEED=10;
function createLogWindow(limits=windowBytes){const head=[];let headRoom=limits.head;let tail=[];let tailBytes=0;let droppedBytes=0;let droppedLines=0;const drop=bytes=>{
droppedBytes+=bytes.length;droppedLines+=countLines(bytes)};return{push(piece){const copy=new Uint8Array(piece);const fitting=copy.subarray(0,headRoom);headRoom-=
fitting.length;if(fitting.length>0)head.push(fitting);const more=copy.subarray(fitting.length);if(more.length===0)return;tail.push(more);tailBytes+=more.length;
while(tailBytes-(tail[0]?.length??0)>=limits.tail){const oldest=tail.shift();if(!oldest)break;tailBytes-=oldest.length;drop(oldest)}},finish(){const[first,last]=[
joined(head),joined(tail)];head.length=0;tail=[];if(droppedBytes===0&&last.length<=limits.tail)return{head:joined([first,last])};const wholeLines=first.subarray(
0,first.lastIndexOf(LINE_FEED)+1);const surplus=last.subarray(0,Math.max(0,last.length-limits.tail));const kept=last.subarray(surplus.length);const begin=kept.indexOf(
LINE_FEED)+1;drop(surplus);drop(kept.subarray(0,begin));return{head:wholeLines,rest:{linesLeftOut:droppedLines,tail:kept.subarray(begin)}}}}}function joined(pieces){
const all=new Uint8Array(pieces.reduce((total,{length})=>total+length,0));let at=0;for(const piece of pieces){all.set(piece,at);at+=piece.length}return all}function countLines(bytes){
let count=0;for(let at=bytes.indexOf(LINE_FEED);at>=0;at=bytes.indexOf(LINE_FEED,at+1))count+=1;return count}}),41057:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{I:()=>patternOf,q:()=>patterns});const patterns=["typescript","dependency","test","build","other"];const ofCategory={
"compile/type-error":"build","lint/format":"other","test-failure":"test","dependency-resolution":"dependency",network:"other","registry-rate-limit":"dependency",
"auth/permission":"other","runner/infrastructure":"other","out-of-memory":"other","disk-full":"other",timeout:"other",cancelled:"other","configuration/workflow-\
syntax":"other","missing-secret/env":"other","docker-build":"build",deploy:"other","security-scan":"other","flaky/unknown":"other"};function patternOf({category,
rule}){return rule?.startsWith("typescript/")?"typescript":ofCategory[category]}}),44099:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{fM:()=>MAX_STATE_BYTES,UJ:()=>decodeState,Md:()=>encodeState});var model=__nccwpck_require__2(57206);var history_history=__nccwpck_require__2(
36773);var history_jobs=__nccwpck_require__2(55414);var commit_range=__nccwpck_require__2(96682);var shape=__nccwpck_require__2(87601);var incidents_incident=__nccwpck_require__2(
82865);var health=__nccwpck_require__2(40925);var branch_class=__nccwpck_require__2(97354);;function decodeIncident(value){const it=(0,shape.Ik)(value,"an incid\
ent");const[episode,first]=[(0,shape.nd)(it.episode,"episode"),(0,shape.nd)(it.first,"first episode")];if(first<1||first>episode)throw new shape.sG("episodes ar\
e not in order");return{subject:subjectOf(it.subject),episode,first,span:spanOf(it.span),severity:(0,shape.yL)(health.g,it.severity,"severity"),failures:(0,shape.
nd)(it.failures,"failures"),commits:(0,shape.nd)(it.commits,"commits"),last:evidenceOf(it.last),openedAt:(0,shape.kB)(it.openedAt,"opened"),acknowledgedAt:(0,shape.
lq)(it.acknowledgedAt,shape.kB,"acknowledged"),escalations:(0,shape.nd)(it.escalations,"escalations"),pass:(0,shape.lq)(it.pass,passingOf,"pass"),resolution:(0,
shape.lq)(it.resolution,resolutionOf,"resolution")}}function subjectOf(value){const{workflow,branchClass,fingerprint}=(0,shape.Ik)(value,"a subject");return{workflow:(0,
shape.Yj)(workflow,"workflow"),branchClass:(0,shape.yL)(branch_class.t,branchClass,"class of branch"),fingerprint:(0,shape.Yj)(fingerprint,"fingerprint")}}function spanOf(value){
const{from,newest,announced,ended}=(0,shape.Ik)(value,"a span");const{until,basis,seenAt}=(0,shape.Ik)(newest,"a sighting");return{from:(0,shape.kB)(from,"from"),
newest:{until:(0,shape.kB)(until,"until"),basis:(0,shape.yL)(["stated","assumed"],basis,"basis"),seenAt:(0,shape.kB)(seenAt,"seen")},announced:(0,shape.lq)(announced,
shape.kB,"announced"),ended:(0,shape.lq)(ended,shape.kB,"ended")}}function evidenceOf(value){const{seenAt,title,sha,runId}=(0,shape.Ik)(value,"an evidence");const commit=(0,
shape.lq)(sha,shape.Yj,"sha");const run=(0,shape.lq)(runId,shape.nd,"run id");return{seenAt:(0,shape.kB)(seenAt,"seen"),title:(0,shape.Yj)(title,"title"),...commit!==
void 0&&{sha:commit},...run!==void 0&&{runId:run}}}function passingOf(value){const{passes}=(0,shape.Ik)(value,"a pass");return{...evidenceOf(value),passes:(0,shape.
nd)(passes,"passes")}}function resolutionOf(value){const{at,endedAt,cause,pass}=(0,shape.Ik)(value,"a resolution");const passed=(0,shape.lq)(pass,passingOf,"pas\
s");return{at:(0,shape.kB)(at,"at"),endedAt:(0,shape.kB)(endedAt,"ended"),cause:(0,shape.yL)(["fixed","flaky","ended"],cause,"cause"),...passed&&{pass:passed}}}
;function encodeIncidents({incidents,looks,outbox,verdict}){return{...verdict&&{verdict},incidents:byKey(incidents).map(([,incident])=>incident),looks:byKey(looks),
messages:byKey(outbox.messages).map(([,message])=>message),channels:byKey(outbox.channels).map(([name,{told,threads,...channel}])=>[name,{...channel,told:byKey(
told),threads:byKey(threads)}])}}function byKey(map){return[...map].toSorted(([a],[b])=>a<b?-1:1)}function decodeIncidents(value){const root=(0,shape.Ik)(value,
"the memory of incidents");const incidents=(0,shape.YO)(root.incidents,"incidents").map(decodeIncident);return{incidents:new Map(incidents.map(incident=>[(0,incidents_incident.
Qq)(incident.subject),incident])),looks:(0,shape.Tj)(root.looks,(group,at)=>[(0,shape.Yj)(group,"group"),(0,shape.kB)(at,"look")],"looks"),outbox:outboxOf(root),
verdict:(0,shape.lq)(root.verdict,verdictOf,"verdict")}}function verdictOf(value){const{sha,state,at}=(0,shape.Ik)(value,"a verdict");return{sha:(0,shape.Yj)(sha,
"sha"),state:(0,shape.yL)(["success","failure"],state,"verdict"),at:(0,shape.kB)(at,"at")}}function outboxOf(root){const messages=(0,shape.YO)(root.messages,"me\
ssages").map(messageOf);return{messages:new Map(messages.map(message=>[message.id,message])),channels:(0,shape.Tj)(root.channels,(name,channel)=>[(0,shape.Yj)(name,
"name"),channelOf(channel)],"channels")}}function channelOf(value){const{told,sequence,floodAt,threads}=(0,shape.Ik)(value,"a channel");return{told:marksOf(told),
sequence:(0,shape.nd)(sequence,"sequence"),floodAt:(0,shape.lq)(floodAt,shape.kB,"flood"),threads:(0,shape.Tj)(threads,(thread,reference)=>[(0,shape.Yj)(thread,
"thread"),(0,shape.Yj)(reference,"reference")],"threads")}}function marksOf(value){return(0,shape.Tj)(value,(key,mark)=>[(0,shape.Yj)(key,"key"),markOf(mark)],"\
marks")}function markOf(value){const{episode,stage,reminders,at}=(0,shape.Ik)(value,"a mark");return{episode:(0,shape.nd)(episode,"episode"),stage:(0,shape.nd)(
stage,"stage"),reminders:(0,shape.nd)(reminders,"reminders"),at:(0,shape.kB)(at,"at")}}function messageOf(value){const message=(0,shape.Ik)(value,"a message");return{
id:(0,shape.Yj)(message.id,"id"),channel:(0,shape.Yj)(message.channel,"channel"),groups:(0,shape.YO)(message.groups,"groups").map(group=>(0,shape.Yj)(group,"gro\
up")),kind:(0,shape.yL)(["news","reminder","flood"],message.kind,"kind of message"),sequence:(0,shape.nd)(message.sequence,"sequence"),decidedAt:(0,shape.kB)(message.
decidedAt,"decided"),tells:(0,shape.YO)(message.tells,"tells").map(tellOf),ongoing:(0,shape.YO)(message.ongoing,"ongoing").map(key=>(0,shape.Yj)(key,"key")),claim:(0,
shape.lq)(message.claim,claimOf,"claim")}}function tellOf(value){const{key,mark,news,incident}=(0,shape.Ik)(value,"a tell");return{key:(0,shape.Yj)(key,"key"),mark:markOf(
mark),news:(0,shape.yL)(["opened","reopened","escalated","reminder","resolved"],news,"news"),incident:decodeIncident(incident)}}function claimOf(value){const{round,
at,by}=(0,shape.Ik)(value,"a claim");return{round:(0,shape.nd)(round,"round"),at:(0,shape.kB)(at,"at"),by:(0,shape.Yj)(by,"by")}}var memory=__nccwpck_require__2(
63944);var configs=__nccwpck_require__2(37243);var daily_counts=__nccwpck_require__2(33802);var dependencies=__nccwpck_require__2(34400);;function dependenciesOf(value){
const{vulnerabilities,updates}=(0,shape.Ik)(value,"dependencies");return{vulnerabilities:unlessUnread(vulnerabilities,part=>({open:(0,shape.nd)(part.open,"open \
alerts"),alerts:(0,shape.YO)(part.alerts,"vulnerability alerts").map(alertOf)})),updates:unlessUnread(updates,part=>({requests:(0,shape.YO)(part.requests,"updat\
e requests").map(requestOf),unseen:(0,shape.nd)(part.unseen,"unseen pull requests")}))}}function unlessUnread(value,decode){return typeof value==="string"?(0,shape.
yL)(dependencies.Ot,value,"reason"):decode((0,shape.Ik)(value,"a part"))}function alertOf(value){const{number,severity,scope,ecosystem,name,createdAt,fixedIn}=(0,
shape.Ik)(value,"an alert");const fixed=(0,shape.lq)(fixedIn,shape.Yj,"fixing version");return{number:(0,shape.nd)(number,"number of alert"),severity:(0,shape.yL)(
dependencies.SP,severity,"severity"),scope:(0,shape.yL)(dependencies.$X,scope,"scope"),ecosystem:(0,shape.Yj)(ecosystem,"ecosystem"),name:(0,shape.Yj)(name,"pac\
kage name"),createdAt:(0,shape.kB)(createdAt,"created"),...fixed!==void 0&&{fixedIn:fixed}}}function requestOf(value){const{number,title,createdAt}=(0,shape.Ik)(
value,"an update request");return{number:(0,shape.nd)(number,"number of pull request"),title:(0,shape.Yj)(title,"title"),createdAt:(0,shape.kB)(createdAt,"creat\
ed")}}var category=__nccwpck_require__2(38201);;function createTexts(){const all=[];const places2=new Map;const place=text=>{if(text===void 0)return NONE;const known=places2.
get(text);if(known!==void 0)return known;places2.set(text,all.length);return all.push(text)-1};return{place,all}}const NONE=-1;const MAX_ATTEMPTS=1e4;const levels=[
"failure","warning","notice"];function runRow(run,{place}){return[run.id,run.workflowId,run.number,place(run.event),place(run.branch),place(run.sha),run.fromFork?
1:0,run.createdAt,run.attempts.map(attempt=>[attempt.number,attempt.startedAt,attempt.updatedAt,place(attempt.conclusion),attempt.hitTimeLimit?1:0,...attempt.inferred?
[1]:[]]),place(run.checkSuite)]}function runOf(value,texts){const row=(0,shape.YO)(value,"a run");const attempts=(0,shape.YO)(row[8],"attempts").map(attempt=>attemptOf(
attempt,texts));if(attempts.length===0)throw new shape.sG("a run has no attempt");if(attempts.some(({number},i)=>number<=(attempts[i-1]?.number??0)||number>MAX_ATTEMPTS))
throw new shape.sG("attempts are not numbered upwards");const checkSuite=textAt(row[9]??NONE,texts);return{id:(0,shape.nd)(row[0],"run id"),workflowId:(0,shape.
nd)(row[1],"workflow id"),number:(0,shape.nd)(row[2],"run number"),event:(0,shape.Yj)(textAt(row[3],texts),"event"),branch:textAt(row[4],texts),sha:(0,shape.Yj)(
textAt(row[5],texts),"sha"),fromFork:(0,shape.Jt)(row[6],"fork"),createdAt:(0,shape.kB)(row[7],"created"),...checkSuite!==void 0&&{checkSuite},attempts}}function attemptOf(value,texts){
const row=(0,shape.YO)(value,"an attempt");return{number:(0,shape.nd)(row[0],"attempt number"),startedAt:(0,shape.kB)(row[1],"started"),updatedAt:(0,shape.kB)(row[2],
"updated"),conclusion:conclusionAt(row[3],texts),...(0,shape.Jt)(row[4],"time limit")&&{hitTimeLimit:true},...(0,shape.Jt)(row[5]??0,"inferred")&&{inferred:true}}}
function jobOf(value,texts){const row=(0,shape.YO)(value,"a job");const startedAt=(0,shape.kB)(row[3],"started");const runner=textAt(row[6],texts);return{id:(0,
shape.nd)(row[0],"job id"),name:(0,shape.Yj)(textAt(row[1],texts),"job name"),conclusion:conclusionAt(row[2],texts),startedAt,completedAt:(0,shape.lq)(row[4],shape.
kB,"completed"),failedStep:textAt(row[5],texts),...runner!==void 0&&{runner},...row[7]!==null&&{steps:(0,shape.YO)(row[7],"steps").map(step=>stepOf(step,startedAt,
texts))},...row[8]!==null&&{annotations:(0,shape.YO)(row[8],"annotations").map(of=>annotationOf(of,texts))}}}function stepOf(value,jobStartedAt,texts){const row=(0,
shape.YO)(value,"a step");const startedAt=(0,shape.kB)(jobStartedAt+(0,shape.kB)(row[2],"step start"),"step start");return{name:(0,shape.Yj)(textAt(row[0],texts),
"step name"),conclusion:conclusionAt(row[1],texts),startedAt,completedAt:(0,shape.lq)(row[3],length=>(0,shape.kB)(startedAt+(0,shape.kB)(length,"step length"),"\
step end"),"")}}function annotationRow({level,message},{place}){return[levels.indexOf(level),place(message)]}function annotationOf(value,texts){const row=(0,shape.
YO)(value,"an annotation");const level=levels[(0,shape.nd)(row[0],"level")];return{level:(0,shape.yL)(levels,level,"level"),message:(0,shape.Yj)(textAt(row[1],texts),
"message")}}function conclusionAt(place,texts){const word=textAt(place,texts);return word===void 0?void 0:(0,shape.yL)(model.fy,word,"conclusion")}function textAt(place,texts){
if(place===NONE)return void 0;const text=texts[(0,shape.nd)(place,"text")];if(text===void 0)throw new shape.sG("a text is missing");return text};function findingRow(finding,{
place}){const{excerpt}=finding;return[finding.jobId,finding.runId,finding.attempt,finding.readAt,place(finding.category),place(finding.rule),place(finding.fingerprint),
place(finding.line),finding.lineNumber??null,excerpt?[excerpt.root,...excerpt.lines.map(place)]:null,finding.place?[place(finding.place.path),finding.place.line,
finding.place.column??null]:null,place(finding.step),finding.tests.map(place),finding.testCount,finding.also.map(place),finding.linesLeftOut,finding.issues,finding.
comparedWith??null,place(finding.rulesVersion)]}function findingOf(value,texts){const row=(0,shape.YO)(value,"a finding");const at=place=>textAt(place,texts);const all=(places2,what)=>(0,
shape.YO)(places2,what).map(place=>(0,shape.Yj)(at(place),what));return{jobId:(0,shape.nd)(row[0],"job id"),runId:(0,shape.nd)(row[1],"run id"),attempt:(0,shape.
nd)(row[2],"attempt"),readAt:(0,shape.kB)(row[3],"read"),category:(0,shape.yL)(category.L,at(row[4]),"category"),rule:at(row[5]),fingerprint:(0,shape.Yj)(at(row[6]),
"fingerprint"),line:at(row[7]),lineNumber:(0,shape.lq)(row[8],shape.nd,"line number"),excerpt:(0,shape.lq)(row[9],excerpt=>excerptOf(excerpt,texts),"excerpt"),place:(0,
shape.lq)(row[10],place=>placeOf(place,texts),"place"),step:at(row[11]),tests:all(row[12],"tests"),testCount:(0,shape.nd)(row[13],"tests"),also:all(row[14],"oth\
er rules"),linesLeftOut:(0,shape.nd)(row[15],"lines left out"),issues:(0,shape.YO)(row[16]??[],"issues").map(number=>(0,shape.nd)(number,"issue")),comparedWith:(0,
shape.lq)(row[17],shape.nd,"job that passed"),rulesVersion:at(row[18]??NONE)}}function excerptOf(value,texts){const[root,...lines]=(0,shape.YO)(value,"an excerp\
t");return{root:(0,shape.nd)(root,"root of an excerpt"),lines:lines.map(line=>(0,shape.Yj)(textAt(line,texts),"line"))}}function placeOf(value,texts){const row=(0,
shape.YO)(value,"a place");const column=(0,shape.lq)(row[2],shape.nd,"column");return{path:(0,shape.Yj)(textAt(row[0],texts),"path"),line:(0,shape.nd)(row[1],"l\
ine"),...column!==void 0&&{column}}}function rangeOf(value){const range=(0,shape.Ik)(value,"a range");return{base:(0,shape.Yj)(range.base,"base"),head:(0,shape.
Yj)(range.head,"head"),total:(0,shape.nd)(range.total,"total"),onBaseAlone:(0,shape.nd)(range.onBaseAlone,"commits on base"),commits:(0,shape.YO)(range.commits,
"commits").map(commitOf),files:(0,shape.YO)(range.files,"files").map(path=>(0,shape.Yj)(path,"file")),seenAt:(0,shape.kB)(range.seenAt,"seenAt")}}function commitOf(value){
const{sha,title,author,pull,files}=(0,shape.Ik)(value,"a commit");const number=(0,shape.lq)(pull,shape.nd,"pull request");return{sha:(0,shape.Yj)(sha,"sha"),title:(0,
shape.Yj)(title,"title"),author:(0,shape.Yj)(author,"author"),...number!==void 0&&{pull:number},...files!==void 0&&{files:(0,shape.YO)(files,"files").map(path=>(0,
shape.Yj)(path,"file"))}}}var intervals=__nccwpck_require__2(99466);var pattern=__nccwpck_require__2(41057);var kpi=__nccwpck_require__2(8517);var period=__nccwpck_require__2(
86950);;function periodPointsOf(value){return(0,shape.Tj)(value,(key,point)=>[(0,shape.Yj)(key,"key of a period"),pointOf(point)],"periods")}function actionMemosOf(value){
return(0,shape.Tj)(value,(key,memo)=>[(0,shape.Yj)(key,"key of an action"),memoOf(memo)],"actions")}function pointOf(value){const point=(0,shape.Ik)(value,"a po\
int");const counts=(0,shape.Ik)(point.patterns,"patterns");const kpis=(0,shape.Ik)(point.kpis,"KPIs");return{kind:(0,shape.yL)(period.t$,point.kind,"kind of per\
iod"),period:periodOf(point.period),seenAt:(0,shape.kB)(point.seenAt,"seenAt"),runs:(0,shape.nd)(point.runs,"runs"),passed:(0,shape.nd)(point.passed,"passed"),decided:(0,
shape.nd)(point.decided,"decided"),duration:lengthsOf(point.duration),criticalFailures:(0,shape.nd)(point.criticalFailures,"critical failures"),incidents:(0,shape.
nd)(point.incidents,"incidents"),lost:costOf(point.lost),patterns:{...{typescript:0,dependency:0,test:0,build:0,other:0},...Object.fromEntries(pattern.q.map(pattern2=>[
pattern2,(0,shape.nd)(counts[pattern2],pattern2)]))},kpis:Object.fromEntries(kpi.z.flatMap(id=>{const kpi2=(0,shape.lq)(kpis[id],kpiPointOf,id);return kpi2?[[id,
kpi2]]:[]}))}}function periodOf(value){const{firstDay,lastDay,from,to}=(0,shape.Ik)(value,"a period");return{firstDay:day(firstDay,"first day"),lastDay:day(lastDay,
"last day"),from:(0,shape.kB)(from,"from"),to:(0,shape.kB)(to,"to")}}function day(value,what){const number=(0,shape.nd)(value,what);(0,shape.kB)(number*86400,what);
return number}function lengthsOf(value){const{count,meanSeconds,p50Seconds,p95Seconds}=(0,shape.Ik)(value,"lengths");const[mean,p50,p95]=[meanSeconds,p50Seconds,
p95Seconds].map(part=>(0,shape.lq)(part,amount,"length"));return{count:(0,shape.nd)(count,"count"),...mean!==void 0&&{meanSeconds:mean},...p50!==void 0&&{p50Seconds:p50},
...p95!==void 0&&{p95Seconds:p95}}}function costOf(value){const{jobs,minutes,price}=(0,shape.Ik)(value,"a cost");return{jobs:(0,shape.nd)(jobs,"jobs"),minutes:(0,
shape.nd)(minutes,"minutes"),price:amount(price,"price")}}function kpiPointOf(value){const{value:figure,count}=(0,shape.Ik)(value,"a KPI");return{value:amount(figure,
"value"),count:(0,shape.nd)(count,"count")}}function amount(value,what){if(typeof value!=="number"||!Number.isFinite(value))throw new shape.sG(`${what} is no nu\
mber`);return value}function memoOf(value){const{title,state,since,seenAt}=(0,shape.Ik)(value,"an action");return{title:(0,shape.Yj)(title,"title"),state:(0,shape.
yL)(["open","gone","ticked"],state,"state"),since:(0,shape.kB)(since,"since"),seenAt:(0,shape.kB)(seenAt,"seenAt")}}var sights=__nccwpck_require__2(80692);;function workflowOf(value){
const{id,name,path}=(0,shape.Ik)(value,"a workflow");return{id:(0,shape.nd)(id,"workflow id"),name:(0,shape.Yj)(name,"workflow name"),path:(0,shape.Yj)(path,"wo\
rkflow path"),...(0,sights.p1)(value)}}function listedOf(value){const{state,createdAt,nodeId}=(0,shape.Ik)(value,"a workflow");const node=(0,shape.lq)(nodeId,shape.
Yj,"node id");const{seenAt,...workflow}=workflowOf(value);return{...workflow,state:(0,shape.Yj)(state,"workflow state"),createdAt:(0,shape.kB)(createdAt,"create\
d"),...node!==void 0&&{nodeId:node},seenAt}}function seenFileOf(value){const{events,filtersPaths,schedules,jobs}=(0,shape.Ik)((0,shape.Ik)(value,"a file").file,
"a workflow file");return{...(0,sights.p1)(value),file:{events:(0,shape.YO)(events,"events").map(event=>(0,shape.Yj)(event,"event")),...filtersPaths===true&&{filtersPaths},
schedules:(0,shape.YO)(schedules,"schedules").map(scheduleOf),jobs:(0,shape.YO)(jobs,"planned jobs").map(plannedJobOf)}}}function scheduleOf(value){const{cron,timezone}=(0,
shape.Ik)(value,"a schedule");const zone=(0,shape.lq)(timezone,shape.Yj,"time zone");return{cron:(0,shape.Yj)(cron,"cron"),...zone!==void 0&&{timezone:zone}}}function plannedJobOf(value){
const job=(0,shape.Ik)(value,"a planned job");return{id:(0,shape.Yj)(job.id,"job id"),name:(0,shape.lq)(job.name,shape.Yj,"job name"),runner:(0,shape.lq)(job.runner,
shape.Yj,"runner"),timeoutMinutes:(0,shape.lq)(job.timeoutMinutes,shape.kB,"time-out"),continueOnError:(0,shape.yL)(["no","yes","computed"],job.continueOnError,
"continue-on-error"),callsWorkflow:job.callsWorkflow===true,hasMatrix:job.hasMatrix===true,condition:(0,shape.lq)(job.condition,shape.Yj,"condition")}};function knowledgeJson(history){
return{workflows:knowledge_byKey(history.workflows).map(([,workflow])=>workflow),covered:history.covered,gone:[...history.gone].sort(),examined:[...history.examined].
sort(),looked:knowledge_byKey(history.looked),newestEtag:history.newestEtag,defaultBranch:history.defaultBranch,listed:knowledge_byKey(history.listed).map(([,workflow])=>workflow),
listRead:history.listRead,files:knowledge_byKey(history.files),configs:knowledge_byKey(history.configs),schedules:knowledge_byKey(history.schedules),newestCommit:history.
newestCommit,coverage:knowledge_byKey(history.coverage).map(([,point])=>point),raised:knowledge_byKey(history.raised),opinions:history.opinions,dependencies:history.
dependencies,daily:(0,daily_counts.mq)(history.daily),knownIssues:history.knownIssues,writers:knowledge_byKey(history.writers),ranges:knowledge_byKey(history.ranges).
map(([,range])=>range),incidents:encodeIncidents(history.incidents),periods:knowledge_byKey(history.periods),actions:knowledge_byKey(history.actions)}}function knowledge_byKey(map){
return[...map].toSorted(([a],[b])=>a<b?-1:1)}function firstKnowledgeOf(root){const workflows=(0,shape.YO)(root.workflows,"workflows").map(workflowOf);return{workflows:new Map(
workflows.map(workflow=>[workflow.id,workflow])),covered:(0,intervals.K)((0,shape.YO)(root.covered,"covered").map(intervalOf)),gone:new Set((0,shape.YO)(root.gone,
"gone").map(key=>(0,shape.Yj)(key,"gone"))),examined:new Set((0,shape.YO)(root.examined,"examined").map(key=>(0,shape.Yj)(key,"examined"))),newestEtag:(0,shape.
lq)(root.newestEtag,shape.Yj,"newestEtag"),defaultBranch:(0,shape.lq)(root.defaultBranch,seenTextOf,"defaultBranch")}}function knowledgeOf(root){const ranges=(0,
shape.YO)(root.ranges,"ranges").map(rangeOf);const listed=(0,shape.YO)(root.listed,"listed").map(listedOf);const points=(0,shape.YO)(root.coverage,"coverage").map(
knowledge_pointOf);return{...firstKnowledgeOf(root),looked:(0,shape.Tj)(root.looked,(hour,at)=>[(0,shape.kB)(hour,"hour"),(0,shape.kB)(at,"look")],"looked"),listed:new Map(
listed.map(workflow=>[workflow.id,workflow])),listRead:(0,shape.lq)(root.listRead,sights.p1,"listRead"),files:(0,shape.Tj)(root.files,(path,file)=>[(0,shape.Yj)(
path,"path"),seenFileOf(file)],"files"),configs:(0,shape.lq)(root.configs,configs.$d,"config files")??new Map,schedules:(0,shape.Tj)(root.schedules,(key,seen)=>[
(0,shape.Yj)(key,"key"),intervalOf(seen)],"schedules"),newestCommit:(0,shape.lq)(root.newestCommit,value=>({...(0,sights.p1)(value),at:(0,shape.kB)((0,shape.Ik)(
value,"a commit").at,"commit")}),"newestCommit"),coverage:new Map(points.map(point=>[point.at,point])),raised:(0,shape.Tj)(root.raised,(key,alert)=>[(0,shape.Yj)(
key,"key"),raisedOf(alert)],"raised"),opinions:(0,shape.lq)(root.opinions,daily_counts.Zn,"opinions"),dependencies:(0,shape.lq)(root.dependencies,value=>({...(0,
sights.p1)(value),...dependenciesOf(value)}),"dependencies"),daily:(0,shape.lq)(root.daily,daily_counts.pJ,"daily counts")??daily_counts.z_,knownIssues:(0,shape.
lq)(root.knownIssues,knownIssuesOf,"knownIssues"),writers:(0,shape.Tj)(root.writers??[],(id,sight)=>[(0,shape.nd)(id,"account"),writerOf(sight)],"writers"),ranges:new Map(
ranges.map(range=>[(0,commit_range.Hp)(range),range])),incidents:(0,shape.lq)(root.incidents,decodeIncidents,"incidents")??memory.PK,periods:(0,shape.lq)(root.periods,
periodPointsOf,"periods")??new Map,actions:(0,shape.lq)(root.actions,actionMemosOf,"actions")??new Map}}function knowledge_pointOf(value){const{at,sha,covered,total,
what}=(0,shape.Ik)(value,"a coverage");return{at:(0,shape.kB)(at,"at"),sha:(0,shape.Yj)(sha,"sha"),covered:(0,shape.nd)(covered,"covered"),total:(0,shape.nd)(total,
"total"),what:(0,shape.yL)(["lines","statements","instructions"],what,"coverage unit")}}function raisedOf(value){const{rule,workflowId,at,causedAt,runId}=(0,shape.
Ik)(value,"an alert");const cause=(0,shape.lq)(causedAt,shape.kB,"causedAt");const run=(0,shape.lq)(runId,shape.nd,"run id");return{rule:(0,shape.Yj)(rule,"rule"),
workflowId:(0,shape.nd)(workflowId,"workflow id"),at:(0,shape.kB)(at,"at"),...cause!==void 0&&{causedAt:cause},...run!==void 0&&{runId:run}}}function knownIssuesOf(value){
const issues=(0,shape.YO)((0,shape.Ik)(value,"known issues").issues,"known issues");return{...(0,sights.p1)(value),issues:issues.map(knownIssueOf)}}function knownIssueOf(value){
const{number,title,patterns}=(0,shape.Ik)(value,"a known issue");return{number:(0,shape.nd)(number,"issue"),title:(0,shape.Yj)(title,"title"),patterns:(0,shape.
YO)(patterns,"patterns").map(pattern2=>(0,shape.Yj)(pattern2,"pattern"))}}function writerOf(value){return{...(0,sights.p1)(value),mayWrite:(0,shape.Ik)(value,"a\
n account").mayWrite===true}}function intervalOf(value){const{from,to}=(0,shape.Ik)(value,"an interval");return{from:(0,shape.kB)(from,"from"),to:(0,shape.kB)(to,
"to")}}function seenTextOf(value){return{text:(0,shape.Yj)((0,shape.Ik)(value,"a name").text,"text"),...(0,sights.p1)(value)}};function jobRowsOf(value,texts){return(0,
shape.Tj)(value,(key,rows)=>[(0,shape.Yj)(key,"key of jobs"),(0,history_jobs.J)((0,shape.YO)(rows,"jobs").map(row=>jobOf(row,texts)))],"jobs")}function firstVersionOf(root){
const texts=(0,shape.YO)(root.texts,"texts").map(value=>(0,shape.Yj)(value,"texts"));const runs=(0,shape.YO)(root.runs,"runs").map(row=>runOf(row,texts));const jobs=(0,
shape.Tj)(root.jobs,(key,rows)=>[(0,shape.Yj)(key,"key of jobs"),(0,history_jobs.J)((0,shape.YO)(rows,"jobs").map(firstJobOf))],"jobs");return{...history_history.
s4,...firstKnowledgeOf(root),covered:[],newestEtag:void 0,runs:new Map(runs.map(run=>[run.id,run])),jobs}}function firstJobOf(value){const job=(0,shape.Ik)(value,
"a job");return{id:(0,shape.nd)(job.id,"job id"),name:(0,shape.Yj)(job.name,"job name"),conclusion:(0,shape.lq)(job.conclusion,word=>(0,shape.yL)(model.fy,word,
"conclusion"),"conclusion"),startedAt:(0,shape.kB)(job.startedAt,"started"),completedAt:(0,shape.lq)(job.completedAt,shape.kB,"completed"),failedStep:(0,shape.lq)(
job.failedStep,shape.Yj,"failed step")}};function columnOf(values){let greatest=0;for(const value of values)greatest=Math.max(greatest,Math.abs(value));if(greatest<
2**7)return new Int8Array(values);if(greatest<2**15)return new Int16Array(values);if(greatest<2**31)return new Int32Array(values);return new Float64Array(values)}
function deltasOf(values){return values.map((value,i)=>value-(values[i-1]??0))}function sumsOf(deltas){let sum=0;return deltas.map(delta=>{sum+=delta;return sum})}
function wholeNumbers(value,{what,count,fits}){const values=(0,shape.YO)(value,what);if(values.length!==count)throw new shape.sG(`${what} are too few or too man\
y`);if(!values.every(one=>Number.isSafeInteger(one)))throw new shape.sG(`${what} are no whole numbers`);if(fits&&!values.every(fits))throw new shape.sG(`${what}\
 are out of range`);return values}function someNumbers(value,wanted){const values=(0,shape.YO)(value,wanted.what);if(!values.includes(null))return wholeNumbers(
values,wanted);const numbers=wholeNumbers(values.map(one=>one??0),wanted);return numbers.map((number,i)=>values[i]===null?Number.NaN:number)};function jobTable(attempts,texts){
const jobs=attempts.flatMap(of=>(0,history_jobs.J)(of.jobs));return{runIds:deltasOf(attempts.map(({run})=>run)),attempts:attempts.map(({attempt})=>attempt),counts:attempts.
map(of=>of.jobs.length),jobs:spanTable(jobs,texts),jobIds:deltasOf(jobs.map(({id})=>id)),failedSteps:jobs.map(({failedStep})=>texts.place(failedStep)),runners:jobs.
map(({runner})=>texts.place(runner)),stepCounts:jobs.map(({steps})=>steps?.length??NONE),steps:spanTable(jobs.flatMap(({steps=[]})=>steps),texts),annotations:jobs.
flatMap(({annotations},i)=>annotations?[[i,annotations.map(one=>annotationRow(one,texts))]]:[])}}function spanTable(spans,{place}){return{names:spans.map(({name})=>place(
name)),conclusions:spans.map(({conclusion})=>place(conclusion)),starts:deltasOf(spans.map(({startedAt})=>startedAt)),lengths:spans.map(({startedAt,completedAt})=>completedAt===
void 0?null:completedAt-startedAt)}}function stretchesOf(value,texts){const table=(0,shape.Ik)(value,"jobs");const count=(0,shape.YO)(table.counts,"counts of jo\
bs").length;const runs=identities(table.runIds,"runs of jobs",count);const attempts=naturals(table.attempts,"attempts of jobs",count);const ends=sumsOf(naturals(
table.counts,"counts of jobs",count));const columns=columnsOf(table,texts,ends.at(-1)??0);return runs.map((run,i)=>{const stretch={columns,from:ends[i-1]??0,to:ends[i]??
0};const ids=columns.ids.subarray(stretch.from,stretch.to);if(ids.some((id,at)=>id<(ids[at-1]??0)))throw new shape.sG("jobs are not in order");return{run,attempt:attempts[i]??
0,stretch}})}function columnsOf(table,texts,count){const words=texts.map(text=>model.fy.find(word=>word===text));const stepCounts=wholeNumbers(table.stepCounts,
{what:"counts of steps",count,fits:steps=>steps>=NONE});const stepEnds=sumsOf(stepCounts.map(steps=>Math.max(0,steps)));const annotations=(0,shape.Tj)(table.annotations,
(job,rows)=>[(0,shape.nd)(job,"job"),(0,shape.YO)(rows,"annotations").map(row=>annotationOf(row,texts))],"annotations");return{texts,words,jobs:spansOf((0,shape.
Ik)(table.jobs,"jobs"),{texts,words,count}),ids:columnOf(identities(table.jobIds,"ids of jobs",count)),failedSteps:places(table.failedSteps,"failed steps",{texts,
count}),runners:places(table.runners,"runners",{texts,count}),stepCounts:columnOf(stepCounts),firstSteps:columnOf([0,...stepEnds.slice(0,-1)]),steps:spansOf((0,
shape.Ik)(table.steps,"steps"),{texts,words,count:stepEnds.at(-1)??0}),annotations}}function spansOf(table,{texts,words,count}){const starts=sumsOf(wholeNumbers(
table.starts,{what:"starts",count}));const lengths=someNumbers(table.lengths,{what:"lengths",count});const isSound=starts.every((start,i)=>(0,shape.K8)(start)&&
(0,shape.K8)(start+(lengths[i]||0)));if(!isSound)throw new shape.sG("jobs are at no time");return{names:columnOf(wholeNumbers(table.names,{what:"names",count,fits:at=>texts[at]!==
void 0})),conclusions:columnOf(wholeNumbers(table.conclusions,{what:"conclusions",count,fits:at=>at===NONE||words[at]!==void 0})),starts:columnOf(starts),lengths:columnOf(
lengths)}}function places(value,what,{texts,count}){return columnOf(wholeNumbers(value,{what,count,fits:at=>at===NONE||texts[at]!==void 0}))}function naturals(value,what,count){
return wholeNumbers(value,{what,count,fits:number=>number>=0})}function identities(value,what,count){const ids=sumsOf(wholeNumbers(value,{what,count}));if(!ids.
every(id=>id>=0&&Number.isSafeInteger(id)))throw new shape.sG(`${what} are no ids`);return ids}var jobs_by_attempt=__nccwpck_require__2(20257);;const STATE_VERSION=3;
const MAX_STATE_BYTES=32*1024*1024;const BLOCK=500;function encodeState({repository,history,mergedArtifacts}){const runs=[...history.runs.values()].toSorted((a,b)=>a.
id-b.id);const[first=[],...rest]=Array.from({length:Math.ceil(runs.length/BLOCK)},(_,i)=>runs.slice(i*BLOCK,(i+1)*BLOCK));const keys=Map.groupBy([...history.jobs.
keys()].sort(),key=>Number.parseInt(key,10));const inBlocks=new Set(rest.flat().map(({id})=>id));const others=[...keys].filter(([id])=>!inBlocks.has(id)).flatMap(
([,ofRun])=>ofRun);const head={version:STATE_VERSION,repository,mergedArtifacts:[...mergedArtifacts].sort((a,b)=>a-b),blocks:rest.length,...blockOf(first,others,
history),...knowledgeJson(history)};const noFindings={jobs:history.jobs,findings:new Map};const lines=rest.map(runs2=>JSON.stringify(blockOf(runs2,runs2.flatMap(
({id})=>keys.get(id)??[]),noFindings)));return[JSON.stringify(head),...lines].join("\n")}function blockOf(runs,jobKeys,{jobs,findings}){const texts=createTexts();
const attempts=jobKeys.map(key=>{const[run=0,attempt=0]=key.split("/").map(Number);return{run,attempt,jobs:jobs.get(key)??[]}});return{texts:texts.all,runs:runs.
map(run=>runRow(run,texts)),jobs:jobTable(attempts,texts),findings:knowledge_byKey(findings).map(([,finding])=>findingRow(finding,texts))}}function decodeState(stored){
try{const lines=linesOf(stored);const root=(0,shape.Ik)(JSON.parse(lines.next().value??""),"the state");const version=(0,shape.nd)(root.version,"version");if(version>
STATE_VERSION)return{kind:"newer",version};if(version<1)throw new shape.sG("version is not known");const mergedArtifacts=new Set((0,shape.YO)(root.mergedArtifacts,
"mergedArtifacts").map(id=>(0,shape.nd)(id,"artifact")));const history=version===1?firstVersionOf(root):historyOf(root,lines,version);return{kind:"state",state:{
repository:(0,shape.Yj)(root.repository,"repository"),history,mergedArtifacts}}}catch(error){if(error instanceof shape.sG||error instanceof SyntaxError||error instanceof
RangeError)return{kind:"broken",why:error.message};throw error}}function*linesOf(stored){if(typeof stored==="string")return void(yield*stored.split("\n"));const decoder=new TextDecoder;
let from=0;for(let end=stored.indexOf(NEWLINE);end!==-1;end=stored.indexOf(NEWLINE,from)){yield decoder.decode(stored.subarray(from,end));from=end+1}yield decoder.
decode(stored.subarray(from))}const NEWLINE=10;function historyOf(root,lines,version){const runs=new Map;const jobs=new Map;const add=block=>{const texts2=textsOf(
block);for(const row of(0,shape.YO)(block.runs,"runs")){const run=runOf(row,texts2);runs.set(run.id,run)}for(const[key,held]of version===2?jobRowsOf(block.jobs,
texts2):jobsOf(block.jobs,texts2))jobs.set(key,held)};add(root);let blocks=0;for(const line of lines){add((0,shape.Ik)(JSON.parse(line),"a block"));blocks++}if(blocks!==
root.blocks)throw new shape.sG("a block is missing");const texts=textsOf(root);const findings=(0,shape.YO)(root.findings,"findings").map(row=>findingOf(row,texts));
return{...knowledgeOf(root),runs,jobs:(0,jobs_by_attempt.Sb)(jobs),findings:new Map(findings.map(finding=>[finding.jobId,finding]))}}function jobsOf(value,texts){
return stretchesOf(value,texts).map(({run,attempt,stretch})=>[(0,history_history.jX)(run,attempt),stretch])}function textsOf(block){return(0,shape.YO)(block.texts,
"texts").map(value=>(0,shape.Yj)(value,"texts"))}}),37243:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{$d:()=>configsOf,E5:()=>MAX_CONFIG,Mw:()=>newestConfigs});var _shape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(87601);var _sights_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
80692);const MAX_CONFIG=1e5;const KEPT=5;function newestConfigs(configs){const newest=[...configs].toSorted(([x,a],[y,b])=>b.seenAt-a.seenAt||(x<y?-1:1));return new Map(
newest.slice(0,KEPT))}function configsOf(value){return(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Tj)(value,(path,config)=>[(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Yj)(path,"path"),configOf(config)],"config files")}function configOf(value){const{sha,text}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(value,"a config file");
const config={...(0,_sights_js__WEBPACK_IMPORTED_MODULE_1__.p1)(value),sha:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(sha,"sha"),text:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
lq)(text,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Yj,"text")};if((config.text?.length??0)>MAX_CONFIG)throw new _shape_js__WEBPACK_IMPORTED_MODULE_0__.sG("a config\
 file is too long");return config}}),33802:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{W:()=>pruneDailyCounts,Yf:()=>mergeDailyCounts,Zn:()=>opinionsOf,al:()=>inOrder,k6:()=>countsOfDay,mq:()=>dailyCountsJson,pJ:()=>dailyCountsOf,z_:()=>noDailyCounts});
var _dependencies_dependency_counts_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(42385);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
57206);var _shape_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(87601);var _sights_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(80692);const noDailyCounts={
vulnerabilities:new Map,updates:new Map,opinions:new Map};function countsOfDay(now,{opinions,dependencies}){const{vulnerabilities="failed",updates="failed"}=dependencies??
{};const sight={seenAt:now};return{vulnerabilities:byDay(typeof vulnerabilities==="string"?[]:[{...sight,...(0,_dependencies_dependency_counts_js__WEBPACK_IMPORTED_MODULE_0__.
h)(vulnerabilities.alerts)}]),updates:byDay(typeof updates==="string"?[]:[{...sight,...(0,_dependencies_dependency_counts_js__WEBPACK_IMPORTED_MODULE_0__.y)(updates.
requests,{now})}]),opinions:byDay(opinions?[{...sight,...opinions}]:[])}}function mergeDailyCounts(a,b){return{vulnerabilities:(0,_sights_js__WEBPACK_IMPORTED_MODULE_2__.
MT)(a.vulnerabilities,b.vulnerabilities,_sights_js__WEBPACK_IMPORTED_MODULE_2__.H6),updates:(0,_sights_js__WEBPACK_IMPORTED_MODULE_2__.MT)(a.updates,b.updates,_sights_js__WEBPACK_IMPORTED_MODULE_2__.
H6),opinions:(0,_sights_js__WEBPACK_IMPORTED_MODULE_2__.MT)(a.opinions,b.opinions,_sights_js__WEBPACK_IMPORTED_MODULE_2__.H6)}}function pruneDailyCounts(counts,before){
return{vulnerabilities:since(counts.vulnerabilities,before),updates:since(counts.updates,before),opinions:since(counts.opinions,before)}}function dailyCountsJson({
vulnerabilities,updates,opinions}){return{vulnerabilities:inOrder(vulnerabilities),updates:inOrder(updates),opinions:inOrder(opinions)}}function inOrder(days){return[
...days.values()].toSorted((a,b)=>a.seenAt-b.seenAt)}function dailyCountsOf(value){const{vulnerabilities,updates,opinions}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.
Ik)(value,"daily counts");return{vulnerabilities:byDay((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO)(vulnerabilities,"days").map(vulnerabilityCountsOf)),updates:byDay(
(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO)(updates,"days").map(updateCountsOf)),opinions:byDay((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO)(opinions,"days").
map(opinionsOf))}}function opinionsOf(value){const{issues,reactions,rejected}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(value,"opinions");return{...(0,_sights_js__WEBPACK_IMPORTED_MODULE_2__.
p1)(value),issues:(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.nd)(issues,"issues"),reactions:Object.fromEntries(Object.entries((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.
Ik)(reactions,"reactions")).map(([name,count])=>[name,(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.nd)(count,name)])),rejected:(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.
nd)(rejected,"rejected")}}function vulnerabilityCountsOf(value){const{runtime,development,newestGrave}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(value,"vuln\
erabilities");const newest=(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.lq)(newestGrave,_shape_js__WEBPACK_IMPORTED_MODULE_3__.nd,"number of alert");return{...(0,_sights_js__WEBPACK_IMPORTED_MODULE_2__.
p1)(value),runtime:severitiesOf(runtime),development:severitiesOf(development),...newest!==void 0&&{newestGrave:newest}}}function severitiesOf(value){const{critical,
high,moderate,low}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(value,"severities");return{critical:(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.nd)(critical,"cri\
tical"),high:(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.nd)(high,"high"),moderate:(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.nd)(moderate,"moderate"),low:(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.
nd)(low,"low")}}function updateCountsOf(value){const{waiting,overdue}=(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(value,"updates");return{...(0,_sights_js__WEBPACK_IMPORTED_MODULE_2__.
p1)(value),waiting:(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.nd)(waiting,"waiting"),overdue:(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__.nd)(overdue,"overdue")}}function byDay(sights){
const days=Map.groupBy(sights,({seenAt})=>Math.floor(seenAt/_model_js__WEBPACK_IMPORTED_MODULE_1__.d_));return new Map([...days].map(([day,ofDay])=>[day,ofDay.reduce(
(a,b)=>(0,_sights_js__WEBPACK_IMPORTED_MODULE_2__.H6)(a,b))]))}function since(days,before){return new Map([...days].filter(([,{seenAt}])=>seenAt>=before))}}),36773:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{aG:()=>alertKey,jX:()=>attemptKey,s4:()=>emptyHistory,h1:()=>merge,r7:()=>runKey,rW:()=>scheduleKey});var memory=__nccwpck_require__2(
63944);var daily_counts=__nccwpck_require__2(33802);var intervals=__nccwpck_require__2(99466);var jobs_by_attempt=__nccwpck_require__2(20257);var order=__nccwpck_require__2(
22724);;function mergeRuns(a,b){const attempts=new Map;for(const attempt of[...a.attempts,...b.attempts]){const known=attempts.get(attempt.number);attempts.set(
attempt.number,known?mergeAttempts(known,attempt):attempt)}const facts=(0,order.n6)(factsOf(a),factsOf(b))>=0?a:b;const checkSuite=(0,order.Kf)(a.checkSuite,b.checkSuite);
return{...facts,...checkSuite!==void 0&&{checkSuite},attempts:[...attempts.values()].sort((x,y)=>x.number-y.number)}}function factsOf(run){return JSON.stringify(
[run.workflowId,run.number,run.event,run.branch,run.sha,run.fromFork,run.createdAt])}function mergeAttempts(a,b){const hitTimeLimit=a.hitTimeLimit||b.hitTimeLimit;
const[best]=[a,b].toSorted((x,y)=>{const settled=progress(y)-progress(x);if(settled!==0)return settled;const later=y.updatedAt-x.updatedAt;if(later!==0)return progress(
x)>=2?-later:later;return(0,order.n6)(JSON.stringify([y.startedAt,y.conclusion,y.inferred]),JSON.stringify([x.startedAt,x.conclusion,x.inferred]))});const{hitTimeLimit:_,
...attempt}=best??a;return hitTimeLimit?{...attempt,hitTimeLimit}:attempt}function progress({conclusion,inferred}){if(conclusion===void 0)return 0;if(conclusion===
"action_required")return 1;return inferred?2:3}var sights=__nccwpck_require__2(80692);;const emptyHistory={workflows:new Map,runs:new Map,jobs:new Map,covered:[],
gone:new Set,examined:new Set,looked:new Map,newestEtag:void 0,defaultBranch:void 0,listed:new Map,listRead:void 0,files:new Map,configs:new Map,schedules:new Map,
newestCommit:void 0,coverage:new Map,raised:new Map,findings:new Map,ranges:new Map,opinions:void 0,dependencies:void 0,daily:daily_counts.z_,knownIssues:void 0,
writers:new Map,incidents:memory.PK,periods:new Map,actions:new Map};function attemptKey(runId,attempt){return`${runId}/${attempt}`}function runKey(runId){return`${runId}`}
function scheduleKey(path,schedules){return JSON.stringify([path,...schedules.map(({cron,timezone})=>[cron,timezone??""])])}function alertKey(rule,workflowId,subject){
return JSON.stringify([rule,workflowId,subject])}function merge(a,b){return{workflows:(0,sights.MT)(a.workflows,b.workflows,sights.H6),runs:(0,sights.MT)(a.runs,
b.runs,mergeRuns),jobs:(0,jobs_by_attempt.p6)(a.jobs,b.jobs),covered:(0,intervals.K)([...a.covered,...b.covered]),gone:a.gone.union(b.gone),examined:a.examined.
union(b.examined),looked:(0,sights.MT)(a.looked,b.looked,Math.max),newestEtag:(0,order.Kf)(a.newestEtag,b.newestEtag),defaultBranch:(0,sights.pJ)(a.defaultBranch,
b.defaultBranch),listed:(0,sights.MT)(a.listed,b.listed,sights.H6),listRead:(0,sights.pJ)(a.listRead,b.listRead),files:(0,sights.MT)(a.files,b.files,sights.H6),
configs:(0,sights.MT)(a.configs,b.configs,sights.H6),schedules:(0,sights.MT)(a.schedules,b.schedules,hull),newestCommit:(0,sights.pJ)(a.newestCommit,b.newestCommit),
coverage:(0,sights.MT)(a.coverage,b.coverage,order.m7),raised:(0,sights.MT)(a.raised,b.raised,firstRaised),findings:(0,sights.MT)(a.findings,b.findings,newerFinding),
ranges:(0,sights.MT)(a.ranges,b.ranges,sights.H6),opinions:(0,sights.pJ)(a.opinions,b.opinions),dependencies:(0,sights.pJ)(a.dependencies,b.dependencies),daily:(0,
daily_counts.Yf)(a.daily,b.daily),knownIssues:(0,sights.pJ)(a.knownIssues,b.knownIssues),writers:(0,sights.MT)(a.writers,b.writers,sights.H6),incidents:(0,memory.
wg)(a.incidents,b.incidents),periods:(0,sights.MT)(a.periods,b.periods,sights.H6),actions:(0,sights.MT)(a.actions,b.actions,sights.H6)}}function hull(a,b){return{
from:Math.min(a.from,b.from),to:Math.max(a.to,b.to)}}function firstRaised(a,b){if(a.at!==b.at)return a.at<b.at?a:b;return(0,order.m7)(a,b)}function newerFinding(a,b){
if(a.readAt!==b.readAt)return a.readAt>b.readAt?a:b;return(0,order.m7)(a,b)}}),99466:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{K:()=>union,v:()=>gapsIn});function union(intervals){const ascending=intervals.filter(({from,to})=>from<=to).toSorted(
(a,b)=>a.from-b.from);const joined=[];for(const interval of ascending){const last=joined.at(-1);if(last&&interval.from<=last.to+1){joined[joined.length-1]={from:last.
from,to:Math.max(last.to,interval.to)}}else{joined.push({from:interval.from,to:interval.to})}}return joined}function gapsIn(whole,covered){const gaps=[];let from=whole.
from;for(const interval of covered){if(interval.to<from)continue;if(interval.from>whole.to)break;if(interval.from>from)gaps.push({from,to:interval.from-1});from=
interval.to+1}if(from<=whole.to)gaps.push({from,to:whole.to});return gaps.reverse()}}),20257:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Sb:()=>heldJobs,p6:()=>joinJobs,yy:()=>keepJobs,xM:()=>withJobs});;const NONE=-1;function jobsIn({columns,from,to}){
return Array.from({length:to-from},(_,i)=>jobAt(from+i,columns))}function jobAt(at,columns){const{texts}=columns;const{name,conclusion,startedAt,completedAt}=spanAt(
at,columns.jobs,columns);const failedStep=texts[columns.failedSteps[at]??NONE];const job={id:columns.ids[at]??0,name,conclusion,startedAt,completedAt,failedStep};
const runner=texts[columns.runners[at]??NONE];const steps=stepsOf(at,columns);const annotations=columns.annotations.get(at);if(runner!==void 0)job.runner=runner;
if(steps)job.steps=steps;if(annotations)job.annotations=annotations;return job}function stepsOf(job,columns){const count=columns.stepCounts[job]??NONE;const first=columns.
firstSteps[job]??0;return count===NONE?void 0:Array.from({length:count},(_,i)=>spanAt(first+i,columns.steps,columns))}function spanAt(at,spans,{texts,words}){const[
startedAt,length]=[spans.starts[at]??0,spans.lengths[at]??Number.NaN];return{name:texts[spans.names[at]??NONE]??"",conclusion:words[spans.conclusions[at]??NONE],
startedAt,completedAt:Number.isNaN(length)?void 0:startedAt+length}}var history_jobs=__nccwpck_require__2(55414);;function heldJobs(held){const all={held,size:held.
size,has:key=>held.has(key),get:key=>{const jobs=held.get(key);return jobs&&made(jobs)},keys:()=>held.keys(),*[Symbol.iterator](){for(const[key,jobs]of held)yield[
key,made(jobs)]}};return all}function keepJobs(jobs,isKept){return heldJobs(new Map([...heldIn(jobs)].filter(([key])=>isKept(key))))}function withJobs(jobs,others){
return heldJobs(new Map([...heldIn(jobs),...others]))}function joinJobs(a,b){if(a.size<b.size)return joinJobs(b,a);if(b.size===0)return a;const joined=new Map(heldIn(
a));for(const[key,jobs]of heldIn(b)){const known=joined.get(key);joined.set(key,known===void 0||known===jobs?jobs:(0,history_jobs.n)(made(known),made(jobs)))}return heldJobs(
joined)}function heldIn(jobs){return"held"in jobs?jobs.held:new Map(jobs)}function made(jobs){return"columns"in jobs?jobsIn(jobs):jobs}}),55414:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{J:()=>inOrderOfIds,n:()=>mergeJobs});function mergeJobs(a,b){const jobs=new Map(a.map(job=>[job.id,job]));for(const job of b){
const known=jobs.get(job.id);jobs.set(job.id,known?mergeJob(known,job):job)}return inOrderOfIds([...jobs.values()])}function inOrderOfIds(jobs){return jobs.toSorted(
(a,b)=>a.id-b.id)}function mergeJob(a,b){const merged={...a};for(const[member,value]of Object.entries(b))merged[member]=greater(merged[member],value);return merged}
function greater(a,b){if(a===void 0||b===void 0)return a??b;return a===b||JSON.stringify(a)>=JSON.stringify(b)?a:b}}),22724:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Kf:()=>greatest,m7:()=>greaterText,n6:()=>compareText});function greaterText(a,b){return compareText(JSON.stringify(
a),JSON.stringify(b))>=0?a:b}function greatest(a,b){if(a===void 0||b===void 0)return a??b;return compareText(a,b)>=0?a:b}function compareText(a,b){return a<b?-1:
a>b?1:0}}),87601:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Ik:()=>object,Jt:()=>flag,
K8:()=>isTime,Tj:()=>map,YO:()=>array,Yj:()=>string,kB:()=>time,lq:()=>optional,nd:()=>integer,sG:()=>Malformed,yL:()=>oneOf});class Malformed extends Error{}const MAX_SECONDS=864e10;
function object(value,what){if(typeof value!=="object"||value===null||Array.isArray(value))throw new Malformed(`${what} is no object`);return value}function array(value,what){
if(!Array.isArray(value))throw new Malformed(`${what} is no list`);return value}function string(value,what){if(typeof value!=="string")throw new Malformed(`${what}\
 is no text`);return value}function integer(value,what){if(!Number.isSafeInteger(value))throw new Malformed(`${what} is no whole number`);return value}function time(value,what){
const seconds=integer(value,what);if(!isTime(seconds))throw new Malformed(`${what} is no time`);return seconds}function isTime(seconds){return Math.abs(seconds)<=
MAX_SECONDS}function flag(value,what){if(value!==0&&value!==1)throw new Malformed(`${what} is neither 0 nor 1`);return value===1}function oneOf(words,value,what){
const word=words.find(word2=>word2===value);if(word===void 0)throw new Malformed(`${what} is not known`);return word}function optional(value,decode,what){return value===
void 0||value===null?void 0:decode(value,what)}function map(value,decode,what){return new Map(array(value,what).map(pair=>{const[key,of]=array(pair,what);return decode(
key,of)}))}}),80692:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{H6:()=>newerSight,
MT:()=>mergeMaps,p1:()=>sightOf,pJ:()=>newerOf});var _order_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(22724);var _shape_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
87601);function newerSight(a,b){if(a.seenAt!==b.seenAt)return a.seenAt>b.seenAt?a:b;return(0,_order_js__WEBPACK_IMPORTED_MODULE_0__.m7)(a,b)}function newerOf(a,b){
return a&&b?newerSight(a,b):a??b}function mergeMaps(a,b,join){if(a.size<b.size)return mergeMaps(b,a,join);if(b.size===0)return a;const merged=new Map(a);for(const[
key,value]of b){const other=merged.get(key);merged.set(key,other===void 0||other===value?value:join(other,value))}return merged}function sightOf(value){return{seenAt:(0,
_shape_js__WEBPACK_IMPORTED_MODULE_1__.kB)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(value,"a sight").seenAt,"seenAt")}}}),12584:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{J1:()=>alertFindings,SC:()=>clearedAlerts,_T:()=>isOfAlert,_u:()=>aspectOf,bv:()=>urgencyOf,et:()=>subjectOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
57206);var _incident_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(82865);function alertFindings(alerts,now){return alerts.filter(({severity,runId})=>severity!==
"info"&&runId===void 0).map(alert=>({kind:"failing",subject:subjectOf(alert),severity:alert.severity,from:alert.since===void 0?now:Math.min(now,Date.parse(alert.
since)/1e3),seenAt:now,failures:0,commits:0,title:alert.message}))}const wavering=[...["flaky-job","low-success-rate","needs-reruns","performance","runner-troub\
le","slower"],"too-many-failures"];const STEADY=20*_model_js__WEBPACK_IMPORTED_MODULE_0__.dp;function isSteady({subject,last},now){const[,rule=""]=subject.fingerprint.
split(":");return!wavering.includes(rule)||now-last.seenAt>=STEADY}function clearedAlerts(incidents,alerts,judged,now){const holding=new Set(alerts.map(alert=>(0,
_incident_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(subjectOf(alert))));return[...incidents].filter(([key,incident])=>isOfAlert(incident)&&(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__.
$m)(incident)&&!holding.has(key)).filter(([,incident])=>judged(incident.subject)&&isSteady(incident,now)).map(([,{subject,span,last}])=>({kind:"passing",subject,
from:span.from,seenAt:now,passes:0,title:last.title}))}function isOfAlert({subject}){return subject.fingerprint.startsWith(PREFIX)}function urgencyOf(incident){
const{severity}=incident;return isOfAlert(incident)&&severity==="critical"?"warning":severity}const PREFIX="rule:";function subjectOf({rule,workflow="",key}){return{
workflow,branchClass:"default",fingerprint:`${PREFIX}${rule}:${aspectOf(key)}`}}function aspectOf(key){const[,,aspect]=JSON.parse(key);return String(aspect)}}),
97354:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{K:()=>branchClassOf,t:()=>branchClasses});
var _model_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(57206);const branchClasses=["default","pull-request","other"];function branchClassOf(run,defaultBranch){
if((0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(run,defaultBranch))return"default";return run.event.startsWith("pull_request")?"pull-request":"other"}}),17308:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{X:()=>passesNeeded,Z:()=>flippingSentence});var _words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(44474);
var _alert_findings_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(12584);const FLIPS=3;function passesNeeded(incident,{passesToResolve}){return returnsOf(
incident)>=FLIPS?passesToResolve+1:passesToResolve}function flippingSentence(incident){const returns=returnsOf(incident);if(returns<FLIPS||(0,_alert_findings_js__WEBPACK_IMPORTED_MODULE_1__.
_T)(incident))return void 0;return`It came back ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(returns,"time")}: from now on a pass is told once another follow\
s.`}function returnsOf({episode,first}){return episode-first}}),88696:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{dM:()=>groupings,jT:()=>lookKey,nZ:()=>isDue,nh:()=>mergeLooks});var _incident_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(82865);
var _join_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(34351);function lookKey(channel,group){return JSON.stringify([channel,group])}const groupings={incident:({
subject})=>(0,_incident_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject),workflow:({subject})=>JSON.stringify([subject.workflow,subject.branchClass]),repository:()=>"\
[]"};function isDue(members,lookedAt,{wait,interval},now){const active=members.filter(_incident_js__WEBPACK_IMPORTED_MODULE_0__.$m);const cameAt=Math.min(...(active.
length>0?active:members).map(({openedAt})=>openedAt));if(Math.max(cameAt,lookedAt??cameAt)>now)return true;if(lookedAt===void 0)return cameAt+wait<=now;const restedAt=lookedAt+
interval;return active.length>0&&cameAt>restedAt?cameAt+wait<=now:restedAt<=now}function mergeLooks(a,b){return(0,_join_js__WEBPACK_IMPORTED_MODULE_1__.MT)(a,b,
Math.max)}}),82865:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$m:()=>isActive,
KV:()=>isLapsed,L4:()=>stateOf,LB:()=>mergeIncident,Qq:()=>incidentKey,or:()=>knownUntil,sQ:()=>mergeIncidents});var _reports_health_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
40925);var _join_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(34351);var _span_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(50167);function knownUntil({
pass,endedAt}){return pass?.seenAt??endedAt}function incidentKey({workflow,branchClass,fingerprint}){return JSON.stringify([workflow,branchClass,fingerprint])}function stateOf(incident,now){
const{resolution,span,acknowledgedAt,episode,first}=incident;if(resolution)return"resolved";if((0,_span_js__WEBPACK_IMPORTED_MODULE_0__.hU)(span,now)==="over")return"\
recovering";if(acknowledgedAt!==void 0)return"acknowledged";return episode>first?"reopened":"open"}function isActive({resolution}){return resolution===void 0}function isLapsed(incident,now){
return isActive(incident)&&(0,_span_js__WEBPACK_IMPORTED_MODULE_0__.hU)(incident.span,now)==="lapsed"}function mergeIncidents(a,b){return(0,_join_js__WEBPACK_IMPORTED_MODULE_1__.
MT)(a,b,mergeIncident)}function mergeIncident(a,b){if(a.episode!==b.episode)return a.episode>b.episode?a:b;return{subject:a.subject,episode:a.episode,first:Math.
min(a.first,b.first),span:(0,_span_js__WEBPACK_IMPORTED_MODULE_0__.q4)(a.span,b.span),severity:graver(a.severity,b.severity),failures:Math.max(a.failures,b.failures),
commits:Math.max(a.commits,b.commits),last:later(a.last,b.last),openedAt:Math.min(a.openedAt,b.openedAt),acknowledgedAt:(0,_join_js__WEBPACK_IMPORTED_MODULE_1__.
eO)(a.acknowledgedAt,b.acknowledgedAt,Math.min),escalations:Math.max(a.escalations,b.escalations),pass:(0,_join_js__WEBPACK_IMPORTED_MODULE_1__.eO)(a.pass,b.pass,
laterPass),resolution:(0,_join_js__WEBPACK_IMPORTED_MODULE_1__.eO)(a.resolution,b.resolution,fullerResolution)}}function graver(a,b){return _reports_health_js__WEBPACK_IMPORTED_MODULE_2__.
g.indexOf(a)<=_reports_health_js__WEBPACK_IMPORTED_MODULE_2__.g.indexOf(b)?a:b}const later=(0,_join_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(({seenAt})=>seenAt);const laterPass=(0,
_join_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(({seenAt})=>seenAt,({passes})=>passes);const fullerResolution=(0,_join_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(knownUntil,
({at})=>-at,({endedAt})=>endedAt)}),34351:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Bt:()=>greatestBy,MT:()=>mergeMaps,eO:()=>known});function mergeMaps(a,b,join){const merged=new Map(a);for(const[key,value]of b){const other=merged.get(key);merged.
set(key,other===void 0||other===value?value:join(other,value))}return merged}function known(a,b,join){return a===void 0||b===void 0?a??b:join(a,b)}function greatestBy(...numbers){
return(a,b)=>{if(a===b)return a;for(const number of numbers){const[x,y]=[number(a),number(b)];if(x!==y)return x>y?a:b}return canonical(a)>=canonical(b)?a:b}}function canonical(value){
return JSON.stringify(value,(_,part)=>typeof part==="object"&&part!==null&&!Array.isArray(part)?Object.fromEntries(Object.entries(part).sort(([a],[b])=>a<b?-1:1)):
part)}}),48130:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Fg:()=>markOf,L_:()=>mergeMarks,
Lq:()=>newsOf,MD:()=>furtherMark,ZY:()=>isResolved,_f:()=>isBeyond});var _incident_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(82865);var _join_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
34351);var _transition_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(67056);const RESOLVED=1e3;function markOf(incident,at){const stage=(0,_incident_js__WEBPACK_IMPORTED_MODULE_0__.
$m)(incident)?Math.min((0,_transition_js__WEBPACK_IMPORTED_MODULE_1__.i)(incident),RESOLVED-1):RESOLVED;return{episode:incident.episode,stage,reminders:0,at}}function isResolved({
stage}){return stage===RESOLVED}function isBeyond(mark,told){if(!told)return true;const steps=[mark.episode-told.episode,mark.stage-told.stage,mark.reminders-told.
reminders];return(steps.find(step=>step!==0)??0)>0}const furtherMark=(0,_join_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(({episode})=>episode,({stage})=>stage,({reminders})=>reminders,
({at})=>at);function mergeMarks(a,b){return(0,_join_js__WEBPACK_IMPORTED_MODULE_2__.MT)(a,b,furtherMark)}function newsOf(told,mark,{first}){if(isResolved(mark))
return"resolved";if(told?.episode===mark.episode)return"escalated";return mark.episode>first?"reopened":"opened"}}),63944:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{PK:()=>emptyIncidentMemory,_V:()=>pruneIncidents,wg:()=>mergeIncidentMemories});var _group_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
88696);var _incident_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(82865);var _join_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(34351);var _outbox_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
40206);const emptyIncidentMemory={incidents:new Map,looks:new Map,outbox:_outbox_js__WEBPACK_IMPORTED_MODULE_2__.jg,verdict:void 0};const latest=(0,_join_js__WEBPACK_IMPORTED_MODULE_3__.
Bt)(({at})=>at);function mergeIncidentMemories(a,b){return{incidents:(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__.sQ)(a.incidents,b.incidents),looks:(0,_group_js__WEBPACK_IMPORTED_MODULE_0__.
nh)(a.looks,b.looks),outbox:(0,_outbox_js__WEBPACK_IMPORTED_MODULE_2__.Uc)(a.outbox,b.outbox),verdict:(0,_join_js__WEBPACK_IMPORTED_MODULE_3__.eO)(a.verdict,b.verdict,
latest)}}const MAX_CLOSED=1e3;function pruneIncidents(memory,before){const closed=[...memory.incidents].filter(([,incident])=>!(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__.
$m)(incident)).toSorted(([,a],[,b])=>b.last.seenAt-a.last.seenAt);const excess=new Set(closed.slice(MAX_CLOSED).map(([key])=>key));const kept=[...memory.incidents].
filter(([key,{last}])=>last.seenAt>=before&&!excess.has(key));const incidents=new Map(kept);return{incidents,looks:new Map([...memory.looks].filter(([,at])=>at>=
before)),outbox:pruneOutbox(memory.outbox,incidents,before),verdict:memory.verdict}}function pruneOutbox({messages,channels},incidents,before){const lasting=new Set(
[...incidents.values()].map(_outbox_js__WEBPACK_IMPORTED_MODULE_2__.uu));return{messages:new Map([...messages].filter(([,{decidedAt}])=>decidedAt>=before)),channels:new Map(
[...channels].map(([name,channel])=>[name,{...channel,told:new Map([...channel.told].filter(([key])=>incidents.has(key))),threads:new Map([...channel.threads].filter(
([thread])=>lasting.has(thread)))}]))}}}),40206:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Es:()=>markSent,HK:()=>threadOfMessage,Jh:()=>nextMessage,Ok:()=>marksOf,Uc:()=>mergeOutboxes,Y6:()=>decidedFor,Z2:()=>enqueue,al:()=>inOrder,jg:()=>emptyOutbox,
nv:()=>queueOf,oo:()=>withoutTold,tB:()=>silentChannel,uu:()=>threadOf});var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(56667);var _incident_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
82865);var _join_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(34351);var _mark_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(48130);const emptyOutbox={
messages:new Map,channels:new Map};const silentChannel={told:new Map,sequence:0,floodAt:void 0,threads:new Map};function messageId({channel,groups,tells}){const told=tells.
map(({key,mark:{episode,stage,reminders}})=>[key,episode,stage,reminders]);return(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_2__.P)(JSON.stringify([channel,groups,
told]))}function enqueue(outbox,decided){return decided.reduce(({messages,channels},message)=>{const channel=channels.get(message.channel)??silentChannel;const sequence=channel.
sequence+1;const id=messageId(message);return{messages:new Map(messages).set(id,{...message,id,sequence}),channels:new Map(channels).set(message.channel,{...channel,
sequence})}},outbox)}function nextMessage(outbox,channel,by){const[next]=queueOf(outbox,channel);if(next?.claim?.by!==by)return void 0;const told=outbox.channels.
get(channel)?.told;return{...next,tells:next.tells.filter(({key,mark})=>(0,_mark_js__WEBPACK_IMPORTED_MODULE_1__._f)(mark,told?.get(key)))}}function queueOf({messages},channel){
return[...messages.values()].filter(message=>message.channel===channel).toSorted(inOrder)}function inOrder(a,b){return a.sequence-b.sequence||a.decidedAt-b.decidedAt||
(a.id<b.id?-1:1)}function threadOf({subject,first}){return(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_2__.P)(JSON.stringify([(0,_incident_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(subject),first]))}function threadOfMessage({id,tells:[only,...others]}){return only&&others.length===0?threadOf(only.incident):id}function markSent(outbox,id,reference){
const message=outbox.messages.get(id);if(!message)return outbox;const channel=outbox.channels.get(message.channel)??silentChannel;const told=(0,_mark_js__WEBPACK_IMPORTED_MODULE_1__.
L_)(channel.told,marksOf([message]));const thread=threadOfMessage(message);const isFirst=reference!==void 0&&!channel.threads.has(thread);const threads=isFirst?
new Map(channel.threads).set(thread,reference):channel.threads;const channels=new Map(outbox.channels).set(message.channel,{...channel,told,threads});return withoutTold(
{messages:outbox.messages,channels})}function decidedFor(outbox,channel){const told=outbox.channels.get(channel)?.told??new Map;return(0,_mark_js__WEBPACK_IMPORTED_MODULE_1__.
L_)(told,marksOf(queueOf(outbox,channel)))}function marksOf(messages){const marks=new Map;for(const{key,mark}of messages.flatMap(({tells})=>tells)){const other=marks.
get(key);marks.set(key,other?(0,_mark_js__WEBPACK_IMPORTED_MODULE_1__.MD)(other,mark):mark)}return marks}function mergeOutboxes(a,b){return withoutTold({messages:(0,
_join_js__WEBPACK_IMPORTED_MODULE_3__.MT)(a.messages,b.messages,mergeMessages),channels:(0,_join_js__WEBPACK_IMPORTED_MODULE_3__.MT)(a.channels,b.channels,(x,y)=>({
told:(0,_mark_js__WEBPACK_IMPORTED_MODULE_1__.L_)(x.told,y.told),sequence:Math.max(x.sequence,y.sequence),floodAt:(0,_join_js__WEBPACK_IMPORTED_MODULE_3__.eO)(x.
floodAt,y.floodAt,Math.max),threads:(0,_join_js__WEBPACK_IMPORTED_MODULE_3__.MT)(x.threads,y.threads,(one,other)=>one<other?one:other)}))})}function withoutTold({
messages,channels}){const untold=[...messages].filter(([,{channel,tells}])=>{const told=channels.get(channel)?.told;return tells.some(({key,mark})=>(0,_mark_js__WEBPACK_IMPORTED_MODULE_1__.
_f)(mark,told?.get(key)))});return{messages:new Map(untold),channels}}function mergeMessages(a,b){const{claim:_,...message}=earlier({...a,claim:void 0},{...b,claim:void 0});
return{...message,claim:(0,_join_js__WEBPACK_IMPORTED_MODULE_3__.eO)(a.claim,b.claim,firstClaim)}}const earlier=(0,_join_js__WEBPACK_IMPORTED_MODULE_3__.Bt)(({sequence})=>-sequence,
({decidedAt})=>-decidedAt);const firstClaim=(0,_join_js__WEBPACK_IMPORTED_MODULE_3__.Bt)(({round})=>round,({at})=>-at)}),58182:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{L:()=>isEnough,g:()=>defaultLifeCycle});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(57206);const defaultLifeCycle={
failuresToOpen:{default:1,"pull-request":3,other:3},passesToResolve:1,reopenWindow:_model_js__WEBPACK_IMPORTED_MODULE_0__.d_,lapseAfter:14*_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_,escalateAfter:{critical:[4*_model_js__WEBPACK_IMPORTED_MODULE_0__.dp,_model_js__WEBPACK_IMPORTED_MODULE_0__.d_],warning:[3*_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_],info:[]}};function isEnough(count,needed){return count===0||count>=needed}}),50167:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Cv:()=>reachesInto,ee:()=>spanOf,hU:()=>phaseOf,pJ:()=>endOf,q4:()=>mergeSpans});var _join_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
34351);function spanOf({from,...newest}){const stated=newest.basis==="stated"?newest.until:void 0;const ended=hasEnded({newest});return{from,newest,announced:ended?
void 0:stated,ended:ended?stated:void 0}}function mergeSpans(a,b){return{from:Math.min(a.from,b.from),newest:newer(a.newest,b.newest),announced:(0,_join_js__WEBPACK_IMPORTED_MODULE_0__.
eO)(a.announced,b.announced,Math.max),ended:(0,_join_js__WEBPACK_IMPORTED_MODULE_0__.eO)(a.ended,b.ended,Math.max)}}const newer=(0,_join_js__WEBPACK_IMPORTED_MODULE_0__.
Bt)(({seenAt})=>seenAt,({until})=>until);function hasEnded({newest}){return newest.basis==="stated"&&newest.until<=newest.seenAt}function endOf({newest,announced,
ended}){if(hasEnded({newest}))return ended??newest.until;return Math.max(newest.until,announced??newest.until)}function phaseOf(span,now){if(hasEnded(span))return"\
over";if(endOf(span)>now)return"lasting";return span.newest.basis==="stated"?"over":"lapsed"}function reachesInto({from,until},{start,end}){return until>start&&
until<end||from>start&&from<end}}),67056:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{F:()=>transitionsBetween,i:()=>gravityOf});var _reports_health_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(40925);var _flipping_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
17308);var _incident_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(82865);var _settings_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(58182);function gravityOf({
severity,escalations}){return _reports_health_js__WEBPACK_IMPORTED_MODULE_3__.g.length-_reports_health_js__WEBPACK_IMPORTED_MODULE_3__.g.indexOf(severity)+escalations}
function transitionsBetween(before,after,lifeCycle,now){return[...after].flatMap(([key,incident])=>{const awaited=awaitsVerification(incident,lifeCycle,now);const kind=awaited?
"to-be-verified":kindOf(before.get(key),incident,now);return kind?[{kind,key,incident}]:[]})}function awaitsVerification(incident,lifeCycle,now){if((0,_incident_js__WEBPACK_IMPORTED_MODULE_1__.
L4)(incident,now)!=="recovering")return false;return incident.pass===void 0||(0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.L)(incident.pass.passes,(0,_flipping_js__WEBPACK_IMPORTED_MODULE_0__.
X)(incident,lifeCycle))}function kindOf(before,after,now){if(before===after)return void 0;if(before?.episode!==after.episode)return after.episode>after.first?"r\
eopened":"opened";const[was,is]=[(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__.L4)(before,now),(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__.L4)(after,now)];if(was!==
is&&(is==="acknowledged"||is==="resolved"))return is;if(was==="recovering"&&is!=="recovering")return"relapsed";return(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__.
$m)(after)&&gravityOf(after)>gravityOf(before)?"escalated":void 0}}),57206:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{IA:()=>firstAttempt,Lt:()=>onDefaultBranch,N7:()=>latestAttempt,Vj:()=>verdictOf,Wy:()=>decisiveAttempt,cf:()=>durationOf,d_:()=>DAY,dp:()=>HOUR,
fy:()=>conclusions,n2:()=>MAX_ANNOTATION,nT:()=>isOpen,pY:()=>MINUTE,rn:()=>missingAttempts,sG:()=>outcomeOf,vu:()=>conclusionOf,zB:()=>MAX_NAME});const MINUTE=60;
const HOUR=60*MINUTE;const DAY=24*HOUR;const conclusions=["success","failure","timed_out","startup_failure","cancelled","action_required","neutral","skipped","s\
tale","unknown"];const outcomes={success:"passed",failure:"failed",timed_out:"failed",startup_failure:"failed",cancelled:"neither",action_required:"neither",neutral:"\
neither",skipped:"neither",stale:"neither",unknown:"neither"};const MAX_ANNOTATION=400;const MAX_NAME=300;function outcomeOf(ended){const conclusion=conclusionOf(
ended);return conclusion===void 0?"unfinished":outcomes[conclusion]}function conclusionOf({conclusion,hitTimeLimit}){return hitTimeLimit&&conclusion==="cancelle\
d"?"timed_out":conclusion}function durationOf(attempt){const seconds=attempt.updatedAt-attempt.startedAt;return attempt.conclusion!==void 0&&seconds>0?seconds:void 0}
function latestAttempt(run){const latest=run.attempts.at(-1);if(!latest)throw new RangeError(`run ${run.id} has no attempt`);return latest}function decisiveAttempt(run){
return run.attempts.findLast(attempt=>{const outcome=outcomeOf(attempt);return outcome==="passed"||outcome==="failed"})}function verdictOf(run){const decisive=decisiveAttempt(
run);return decisive&&(outcomeOf(decisive)==="passed"?"passed":"failed")}function isOpen(run){const{conclusion}=latestAttempt(run);return conclusion===void 0||conclusion===
"action_required"}function firstAttempt(run){const first=run.attempts[0];return first?.number===1?first:void 0}function missingAttempts(run){const{number:last}=latestAttempt(
run);if(run.attempts.length===last)return[];const known=new Set(run.attempts.map(attempt=>attempt.number));return Array.from({length:last-1},(_,i)=>i+1).filter(
n=>!known.has(n))}function onDefaultBranch(run,defaultBranch){return run.branch===defaultBranch&&!run.fromFork&&!run.event.startsWith("pull_request")}}),40925:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{g:()=>severities});const severities=["critical","warning","info"]}),8517:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{z:()=>kpiIds});const kpiIds=["success-rate","time-to-fix","build-time","coverage","time-to-feedback","false-positiv\
es","satisfaction","detection-latency"]}),14422:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{k:()=>dayOf});const{floor}=Math;function dayOf(number){const shifted=number+719468;const ofEra=shifted-146097*floor(shifted/146097);const yearOfEra=floor((ofEra-
floor(ofEra/1460)+floor(ofEra/36524)-floor(ofEra/146096))/365);const ofYear=ofEra-(365*yearOfEra+floor(yearOfEra/4)-floor(yearOfEra/100));const fromMarch=floor(
(5*ofYear+2)/153);return{month:fromMarch<10?fromMarch+3:fromMarch-9,day:ofYear-floor((153*fromMarch+2)/5)+1,weekday:((number+4)%7+7)%7}}}),43824:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Wy:()=>endOfSkip,e$:()=>constantOffset,eB:()=>timeZone,n$:()=>utc,ni:()=>momentsAt});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
57206);const utc={name:"UTC",offsetAt:()=>0};const known=new Map([["UTC",utc]]);const MAX_ZONES=64;function timeZone(name){const met=known.get(name);if(met)return met;
if(!/^[A-Za-z][A-Za-z0-9_+/-]{0,59}$/.test(name))return void 0;const zone=build(name);if(zone&&known.size<MAX_ZONES)known.set(name,zone);return zone}function build(name){
const format=formatOf(name);if(!format)return void 0;const days=new Map;const changes=new Map;const onDay=day=>remember(days,day,()=>readOffset(format,day*_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_));const offsetAt=at=>{const day=Math.floor(at/_model_js__WEBPACK_IMPORTED_MODULE_0__.d_);const[first,last]=[onDay(day),onDay(day+1)];if(first===last)return first;
const change=remember(changes,day,()=>changeWithin(format,day*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_,(day+1)*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_));return at<
change?first:last};return{name,offsetAt}}const MAX_REMEMBERED=4e4;function remember(memory,key,read){const met=memory.get(key);if(met!==void 0)return met;if(memory.
size>=MAX_REMEMBERED)memory.clear();const value=read();memory.set(key,value);return value}function formatOf(timeZone2){try{return new Intl.DateTimeFormat("en-US",
{timeZone:timeZone2,year:"numeric",timeZoneName:"longOffset"})}catch{return void 0}}function readOffset(format,at){const[,sign,hours,minutes,seconds]=/GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.
exec(format.format(at*1e3))??[];const size=Number(hours??0)*3600+Number(minutes??0)*60+Number(seconds??0);return sign==="-"?-size:size}function changeWithin(format,from,to){
const before=readOffset(format,from);let[low,high]=[from,to];while(high-low>1){const middle=Math.floor((low+high)/2);if(readOffset(format,middle)===before)low=middle;else
high=middle}return high}function constantOffset(zone,day){const offset=zone.offsetAt((day-1)*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_);return zone.offsetAt(day*
_model_js__WEBPACK_IMPORTED_MODULE_0__.d_)===offset&&zone.offsetAt((day+1)*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_)===offset&&zone.offsetAt((day+2)*_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_)===offset?offset:void 0}function momentsAt(zone,wall){const offsets=new Set([zone.offsetAt(wall-_model_js__WEBPACK_IMPORTED_MODULE_0__.d_),zone.offsetAt(wall+
_model_js__WEBPACK_IMPORTED_MODULE_0__.d_)]);return[...offsets].map(offset=>wall-offset).filter(moment=>moment+zone.offsetAt(moment)===wall).toSorted((a,b)=>a-b)}
function endOfSkip(zone,wall){const before=zone.offsetAt(wall-_model_js__WEBPACK_IMPORTED_MODULE_0__.d_);let[low,high]=[wall-_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_,wall+_model_js__WEBPACK_IMPORTED_MODULE_0__.d_];while(high-low>1){const middle=Math.floor((low+high)/2);if(zone.offsetAt(middle)===before)low=middle;else high=
middle}return high}}),83749:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Q:()=>isTrustedEvent});
function isTrustedEvent(event){return["push","schedule","workflow_dispatch","repository_dispatch"].includes(event)}}),86950:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Tk:()=>periodKey,mx:()=>weekdays,sm:()=>periodsBefore,t$:()=>periodKinds,uI:()=>lastPeriod});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
57206);var _schedules_calendar_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(14422);var _schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
43824);const periodKinds=["day","week","month","quarter"];const weekdays=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function lastPeriod(calendar,now){
return periodUntil(calendar,startOf(calendar,wallDay(calendar.zone,now)))}function periodsBefore(calendar,period,count){const periods=[];let{firstDay}=period;while(periods.
length<count){const before=periodUntil(calendar,firstDay);periods.push(before);firstDay=before.firstDay}return periods}function periodKey({kind,zone},{firstDay}){
return`${kind} ${firstDay} ${zone.name}`}function periodUntil(calendar,nextDay){const firstDay=startOf(calendar,nextDay-1);const from=startOfDay(calendar.zone,firstDay);
return{firstDay,lastDay:nextDay-1,from,to:startOfDay(calendar.zone,nextDay)-1}}function startOf({kind,weekStart},day){switch(kind){case"day":return day;case"wee\
k":return day-((0,_schedules_calendar_js__WEBPACK_IMPORTED_MODULE_2__.k)(day).weekday-weekdays.indexOf(weekStart)+7)%7;case"month":return startOfMonth(day);case"\
quarter":{const monthsInto=((0,_schedules_calendar_js__WEBPACK_IMPORTED_MODULE_2__.k)(day).month-1)%3;return Array.from({length:monthsInto}).reduce(first=>startOfMonth(
first-1),startOfMonth(day))}}}function startOfMonth(day){return day-(0,_schedules_calendar_js__WEBPACK_IMPORTED_MODULE_2__.k)(day).day+1}function wallDay({offsetAt},at){
return Math.floor((at+offsetAt(at))/_model_js__WEBPACK_IMPORTED_MODULE_0__.d_)}function startOfDay(zone,day){const[midnight=(0,_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_1__.
Wy)(zone,day*_model_js__WEBPACK_IMPORTED_MODULE_0__.d_)]=(0,_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_1__.ni)(zone,day*_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_);return midnight}}),53606:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{i:()=>workflowChangesIn,
x:()=>WORKFLOW_FOLDER});var _words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(44474);const WORKFLOW_FOLDER=".github/workflows";function workflowChangesIn({
from,to},commits,{repositoryUrl}){return commits.filter(({at})=>at>=from&&at<=to).toSorted((a,b)=>b.at-a.at||(a.sha<b.sha?-1:1)).map(({sha,title,author,at,files=[]})=>({
...{sha,title,author,at:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.Ly)(at)},url:`${repositoryUrl}/commit/${encodeURIComponent(sha.toWellFormed())}`,files:files.filter(
path=>path.startsWith(`${WORKFLOW_FOLDER}/`))}))}}),53856:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{l:()=>fits});function fits(pattern,items,is){let[at,next]=[0,0];let again;while(next<items.length){const part=pattern[at];const item=items[next];
if(part==="any"){at+=1;again={at,next}}else if(part!==void 0&&is(part,item)){at+=1;next+=1}else if(again){again.next+=1;at=again.at;next=again.next}else return false}
while(pattern[at]==="any")at+=1;return at===pattern.length}}),44474:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{K4:()=>countInWords,Lx:()=>rateInWords,Ly:()=>isoTime,_$:()=>isoDate,l5:()=>lengthInWords,mK:()=>timeInWords,md:()=>percentInWords,oh:()=>thousands,
zw:()=>withoutMarks});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(57206);function lengthInWords(seconds){const whole=Math.round(seconds);const units=[
["d",_model_js__WEBPACK_IMPORTED_MODULE_0__.d_],["h",_model_js__WEBPACK_IMPORTED_MODULE_0__.dp],["min",_model_js__WEBPACK_IMPORTED_MODULE_0__.pY],["s",1]];const first=units.
findIndex(([,size])=>whole>=size);if(first===-1)return"0 s";let rest=whole;const parts=units.slice(first,first+2).map(([name,size])=>{const count=Math.floor(rest/
size);rest-=count*size;return count===0?"":`${count} ${name}`});return parts.filter(Boolean).join(" ")}function percentInWords(percent){const rounded=Math.round(
percent*10)/10;if(rounded>=100&&percent<100)return"> 99.9 %";if(rounded<=0&&percent>0)return"< 0.1 %";return`${rounded.toFixed(1).replace(/\.0$/,"")} %`}function rateInWords(rate){
return rate.percent===void 0?"no data":`${percentInWords(rate.percent)} of ${thousands(rate.total)}`}function countInWords(count,one,many=`${one}s`){return`${thousands(
count)} ${count===1?one:many}`}function thousands(count){return String(count).replace(/\B(?=(\d{3})+$)/g,",")}function isoTime(seconds){return new Date(seconds*
1e3).toISOString().replace(".000Z","Z")}function isoDate(seconds){return isoTime(seconds).slice(0,10)}function timeInWords(seconds){return`${isoTime(seconds).slice(
0,16).replace("T"," ")} UTC`}function withoutMarks(text){return text.replaceAll("`","")}}),452:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{A3:()=>reasonOf,WE:()=>explain,hD:()=>ApiError,yo:()=>UserError});class UserError extends Error{name="UserError";hint;constructor(message,options={}){
super(message,{cause:options.cause});this.hint=options.hint}}class ApiError extends Error{name="ApiError";kind;constructor(kind,message,cause){super(message,{cause});
this.kind=kind}}function explain(error,permissions){const detail=chain(error);if(error instanceof UserError)return{message:error.message,hint:error.hint,detail};
if(error instanceof ApiError)return{message:error.message,hint:hintFor(error.kind,permissions),detail};return{message:error instanceof Error?`${error.name}: ${error.
message}`:`Something was thrown that is no error: ${String(error)}`,hint:"This looks like a bug in Pipeline Vitals. Please report it, with the log of a run with\
 debug logging enabled.",detail}}function hintFor(kind,permissions){const block=["permissions:",...Object.entries(permissions).map(([name,level])=>`  ${name}: ${level}`)].
join("\n");switch(kind){case"bad-token":return"GitHub refused the token. Leave `github-token` out to use the job\u2019s own, or give one that is valid and not expire\
d.";case"forbidden":return`The token may not do this. Add this to the job in your workflow file:

${block}`;case"not-found":return`Either the repository does not exist, or the token may not see it. For this repository, add to the job:

${block}

For another repository, give a \`github-token\` that can read it.`;case"rate-limit":return"All workflows of a repository share GitHub\u2019s hourly limit. Run the mo\
nitor less often, or give a `github-token` of its own.";case"rejected":return"GitHub says above what is wrong with it. If that is not among your inputs, it is a\
 bug in Pipeline Vitals: please report it.";case"budget":return"Raise `operations-per-run`.";case"server":case"network":case"shape":return"This is usually passi\
ng. If it stays, see https://www.githubstatus.com."}}function chain(error){const links=[];for(let link=error;link!==void 0&&links.length<10;link=link instanceof
Error?link.cause:void 0){links.push(link instanceof Error?link.stack??String(link):String(link))}return links.join("\ncaused by ")}function reasonOf(error){return error instanceof
Error?error.message:String(error)}}),8130:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{I1:()=>nameFilter,$W:()=>patternMistake,CZ:()=>workflowFilter});var wildcards=__nccwpck_require__2(53856);;const MAX_ALTERNATIVES=100;function parseGlob(text){
const all=alternativesOf(text.toLowerCase())?.map(charactersOf);return all?.every(one=>one!==void 0)?all:void 0}function fitsGlob(glob,name){const found=[...name.
toLowerCase()];return glob.some(characters=>(0,wildcards.l)(characters,found,(part,one)=>part==="one"||isOf(part,one)))}function isOf({of,is},found){return of.some(
({from,to})=>from<=found&&found<=to)===(is==="in")}function alternativesOf(text){const open=text.indexOf("{");if(open===-1)return[text];const braces=bracesAt(text,
open);const inner=braces?.options.map(alternativesOf);const ends=braces&&alternativesOf(braces.rest);if(!inner||!ends||inner.includes(void 0))return void 0;const middles=inner.
flatMap(some=>some??[]);if(middles.length*ends.length>MAX_ALTERNATIVES)return void 0;return middles.flatMap(middle=>ends.map(end=>`${text.slice(0,open)}${middle}${end}`))}
function bracesAt(text,open){const options=[];let depth=0;let from=open+1;for(let at=open;at<text.length;at++){if(text[at]==="{")depth+=1;else if(text[at]==="}")
depth-=1;const isEnd=depth===0;if(!isEnd&&!(depth===1&&text[at]===","))continue;options.push(text.slice(from,at));from=at+1;if(isEnd)return{options,rest:text.slice(
from)}}return void 0}function charactersOf(text){const characters=[];for(const[all,not,some]of text.matchAll(/\[([!^]?)(\]?[^\]]*)\]|./gsu)){if(some!==void 0)characters.
push({of:rangesOf(some),is:not?"outside":"in"});else if(all==="[")return void 0;else if(all==="?")characters.push("one");else if(all!=="*")characters.push({of:[
{from:all,to:all}],is:"in"});else if(characters.at(-1)!=="any")characters.push("any")}return characters}function rangesOf(some){return[...some.matchAll(/(.)-(.)|(.)/gsu)].
map(([,from="",to="",one])=>one===void 0?{from,to}:{from:one,to:one})}var quoted=__nccwpck_require__2(62797);;function workflowFilter(given){const{wanted,unwanted}=parted(
given);const patterns=wanted.map(toPattern);const excluded=unwanted.map(toPattern);return{patterns,includes:workflow=>(patterns.length===0||patterns.some(({matches})=>matches(
workflow)))&&!excluded.some(({matches})=>matches(workflow))}}function nameFilter(given){const{wanted,unwanted}=parted(given);const[matchers,excluders]=[wanted,unwanted].
map(patterns=>patterns.flatMap(one=>matcherOf(one)??[]));return name=>matchers?.some(matches=>matches(name))===true&&!excluders?.some(matches=>matches(name))}function patternMistake(given){
const{wanted,unwanted}=parted(given);if(unwanted.includes(""))return"has a pattern with nothing after the `!`";const broken=[...wanted,...unwanted].filter(pattern=>matcherOf(
pattern)===void 0);if(broken.length===0)return void 0;return`has what is no glob: ${broken.map(quoted.T).join(", ")} (is a bracket not closed?)`}function parted(given){
return{wanted:given.filter(pattern=>!pattern.startsWith("!")),unwanted:given.filter(pattern=>pattern.startsWith("!")).map(pattern=>pattern.slice(1))}}function toPattern(text){
const meets=matcherOf(text)??(()=>false);return{text,matches:({name,path})=>[name,path,path.split("/").at(-1)??path].some(meets)}}function matcherOf(pattern){const glob=pattern===
""?void 0:parseGlob(pattern);return glob&&(name=>name===pattern||fitsGlob(glob,name))}}),62797:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{T:()=>quoted});function quoted(text){return JSON.stringify(text.length>80?`${text.slice(0,80)}\u2026`:text)}}),80342:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let stateCopies=function(state,github){const{
temp,ownWorkflowPath,runId,runAttempt,event,defaultBranch}=surroundings;if(state==="none"||temp===void 0){github.newestRuns(void 0).catch(()=>"said where it is \
used");return[]}const copies=[(0,_adapters_state_file_js__WEBPACK_IMPORTED_MODULE_7__.oT)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,`state-${runId}\
-${runAttempt}`))];const useArtifact=state.includes("artifact")&&(0,_adapters_surroundings_js__WEBPACK_IMPORTED_MODULE_8__.Q)(surroundings);const listed=useArtifact?
github.artifacts((0,_adapters_state_artifact_name_js__WEBPACK_IMPORTED_MODULE_5__.j)(ownWorkflowPath).usual):Promise.resolve([]);listed.catch(()=>"said where it\
 is used");if(state.includes("cache")&&(0,_core_trust_js__WEBPACK_IMPORTED_MODULE_12__.Q)(event)){const id=`${runId}-${runAttempt}-${Date.now()}`;copies.push((0,
_adapters_state_cache_js__WEBPACK_IMPORTED_MODULE_6__.g)({id,path:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"cache","state"),github,after:listed}))}
if(useArtifact){const branch=async()=>defaultBranch??await github.defaultBranch();copies.push((0,_adapters_state_artifact_js__WEBPACK_IMPORTED_MODULE_4__.i)({path:(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"state"),listed,ownWorkflowPath,defaultBranch:branch,github}))}return copies};var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
76760);var _adapters_github_first_page_js__WEBPACK_IMPORTED_MODULE_11__=__nccwpck_require__2(38198);var _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
25469);var _adapters_github_transport_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(62072);var _adapters_settle_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
45897);var _adapters_state_artifact_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(94390);var _adapters_state_artifact_name_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
96668);var _adapters_state_cache_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(6520);var _adapters_state_file_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
15170);var _adapters_surroundings_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(31033);var _adapters_workspace_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(
15213);var _core_trust_js__WEBPACK_IMPORTED_MODULE_12__=__nccwpck_require__2(83749);var _run_js__WEBPACK_IMPORTED_MODULE_10__=__nccwpck_require__2(57652);process.
on("uncaughtException",async error=>{const{failUncaught}=await Promise.all([__nccwpck_require__2.e(838),__nccwpck_require__2.e(764)]).then(__nccwpck_require__2.
bind(__nccwpck_require__2,13731));failUncaught(error)});const surroundings=(0,_adapters_surroundings_js__WEBPACK_IMPORTED_MODULE_8__.Z)(process.env);const folder=(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(surroundings.temp??process.cwd(),"pipeline-vitals");const action=(process.env.GITHUB_ACTION??"step").replace(/\W/g,
"_");await(0,_run_js__WEBPACK_IMPORTED_MODULE_10__.e)({surroundings,openStep:async()=>{const{runnerStep}=await Promise.all([__nccwpck_require__2.e(838),__nccwpck_require__2.
e(764)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,13731));return runnerStep((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,action),{artifacts:(0,
_adapters_surroundings_js__WEBPACK_IMPORTED_MODULE_8__.Q)(surroundings)?"taken":"refused"})},read:name=>process.env[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??
"",connect:inputs=>{const{owner,repository,apiUrl,graphqlUrl}=surroundings;const transport=(0,_adapters_github_transport_js__WEBPACK_IMPORTED_MODULE_2__.o)(inputs.
operationsPerRun);const[issueLabel]=inputs.issueLabels;const target={token:inputs.githubToken,owner,repository,apiUrl,graphqlUrl};const{github:rest,clock}=(0,_adapters_github_github_js__WEBPACK_IMPORTED_MODULE_1__.
K)({...target,transport,...issueLabel!==void 0&&{issueLabel}});const github=(0,_adapters_github_first_page_js__WEBPACK_IMPORTED_MODULE_11__.Q)(rest,clock);const workspace=(0,
_adapters_workspace_js__WEBPACK_IMPORTED_MODULE_9__.n)(surroundings.workspace);let opened;const writing=async()=>{opened??=openWriting({...target,transport});return await opened};
const copies=stateCopies(inputs.state,github);return{begun:transport.gone,github,clock,copies,workspace,writing,channels,settle:(0,_adapters_settle_js__WEBPACK_IMPORTED_MODULE_3__.
u)(),page}}});async function channels(inputs){const{channelsOf}=await __nccwpck_require__2.e(620).then(__nccwpck_require__2.bind(__nccwpck_require__2,11620));return channelsOf(
inputs,surroundings.serverUrl,process.env)}async function page(){const{dashboardPage}=await __nccwpck_require__2.e(303).then(__nccwpck_require__2.bind(__nccwpck_require__2,
13303));return dashboardPage}async function openWriting(options){const{createWriting}=await __nccwpck_require__2.e(578).then(__nccwpck_require__2.bind(__nccwpck_require__2,
81578));return createWriting(options)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),25176:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{_:()=>modeNames,n:()=>modes});const modes={"health-check":{purpose:"Says whether the pipeline is healthy: success, \
time, recovery, flaky and slower jobs, silent failures, schedules, dependencies, cost, coverage.",permissions:{actions:"read",checks:"read",contents:"read"},load:async()=>(await Promise.
all([__nccwpck_require__2.e(708),__nccwpck_require__2.e(319),__nccwpck_require__2.e(349)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,89319))).healthCheck},
"analyze-failures":{purpose:"Reads the logs of failed jobs: the error line, its cause, the failing tests, the commit that brought it, and what ended it last tim\
e.",permissions:{actions:"read",checks:"read",contents:"read",issues:"read"},needs:["logs"],load:async()=>(await Promise.all([__nccwpck_require__2.e(708),__nccwpck_require__2.
e(319),__nccwpck_require__2.e(305),__nccwpck_require__2.e(943),__nccwpck_require__2.e(899)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,26079))).analyzeFailures},
notify:{purpose:"Tells people of incidents, once each: Slack, Teams, Discord, Mattermost, Google Chat, PagerDuty, e-mail, webhooks.",permissions:{actions:"read",
checks:"read",contents:"read"},needs:["logs","incidents"],load:async()=>(await __nccwpck_require__2.e(780).then(__nccwpck_require__2.bind(__nccwpck_require__2,31780))).
notify},"weekly-report":{purpose:"Reports a day, week, month or quarter: key figures and their trends, what broke and what was mended, time lost, the three thin\
gs most worth doing, and a checklist until they are done.",permissions:{actions:"read",checks:"read",contents:"read"},needs:["logs","workflow-commits"],lookbackDays:({
reportPeriod})=>LOOKBACK_DAYS[reportPeriod],load:async()=>(await Promise.all([__nccwpck_require__2.e(708),__nccwpck_require__2.e(319),__nccwpck_require__2.e(305),
__nccwpck_require__2.e(943),__nccwpck_require__2.e(440)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,91812))).weeklyReport},"open-issue":{purpose:"Keep\
s one issue for each incident: opened, edited as it develops, closed with what ended it, steered by labels.",permissions:{actions:"read",checks:"read",contents:"\
read",issues:"write"},needs:["logs","incidents"],load:async()=>(await __nccwpck_require__2.e(259).then(__nccwpck_require__2.bind(__nccwpck_require__2,259))).openIssue}};
const LOOKBACK_DAYS={day:3,week:14,month:62,quarter:184};const modeNames=Object.keys(modes)}),47517:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{B8:()=>SUITES_READ,G:()=>LISTED_ARTIFACTS,N:()=>WORKFLOW_COMMITS,RW:()=>SUITES_LOOKED_AT,SK:()=>COMMITS_LOOKED_AT,T4:()=>LABELLED_ISSUES,
Ud:()=>WORKFLOWS_LOOKED_AT,xm:()=>FILES_LOOKED_AT});const LISTED_ARTIFACTS=30;const LABELLED_ISSUES=50;const WORKFLOW_COMMITS=300;const COMMITS_LOOKED_AT=10;const SUITES_LOOKED_AT=500;
const WORKFLOWS_LOOKED_AT=500;const SUITES_READ=50;const FILES_LOOKED_AT=10}),81091:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Jj:()=>cut,RK:()=>visible,TN:()=>oneLine});const UNSEEN=new RegExp("[[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_\
Code_Point}\\u2800]--[\\ufe0e\\ufe0f]]","gv");function visible(text){return text.toWellFormed().replaceAll("\r\n","\n").replace(UNSEEN,character=>character==="\n"||
character==="	"?character:`\\u{${(character.codePointAt(0)??0).toString(16).toUpperCase()}}`)}function oneLine(text){return visible(text.replace(/\r\n|[\r\n\t]/g,
" "))}function cut(text,maxCharacters){const characters=[...text];return characters.length<=maxCharacters?text:`${characters.slice(0,maxCharacters-1).join("")}\u2026`}}),
57652:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{e:()=>run});var errors=__nccwpck_require__2(
452);var time_zone=__nccwpck_require__2(43824);var patterns=__nccwpck_require__2(8130);var quoted=__nccwpck_require__2(62797);;class Mistake extends Error{name="\
Mistake"}function field(described,parse,secret2=false){return{description:described.description,default:described.default,required:described.required??false,secret:secret2,
words:described.of??[],parse}}function secret(described){const parse=text=>{if(text==="")throw new Mistake("is empty. Leave it out to use the job\u2019s own token, o\
r give a token");refuseMiscopied(text);return text};return field(described,parse,true)}function refuseMiscopied(text){if(/\s/.test(text))throw new Mistake("cont\
ains white space; it was probably not copied whole");if(!/^[\x21-\x7e]*$/.test(text))throw new Mistake("contains characters that no secret has; it was probably \
copied from a formatted text")}const MAX_TEXT=1e3;function secretOrNone(described){const parse=given=>{if(given.length>MAX_TEXT)throw new Mistake(`is longer tha\
n ${MAX_TEXT} characters`);if(described.spaces===void 0)refuseMiscopied(given);return given};return field(described,parse,true)}function fields_text(described){
return field(described,given=>{if(given.length>MAX_TEXT)throw new Mistake(`is longer than ${MAX_TEXT} characters`);return given})}function address(described){return field(
described,given=>{if(given!==""&&!(/^https?:/i.test(given)&&URL.canParse(given)))throw new Mistake(`must be an address such as https://example.com/, not ${(0,quoted.
T)(given)}`);return given})}function path(described){return field(described,text=>text===""?"":inRepository(text))}function paths(described){return field(described,
text=>listed(text).map(inRepository))}function inRepository(text){const leadsOut=/^([/\\]|[a-z]:)/i.test(text)||text.split(/[/\\]/).includes("..");if(leadsOut||
/[\0\n]/.test(text))throw new Mistake(`must be a path within the repository, such as \`reports/lcov.info\`, not ${(0,quoted.T)(text)}`);return text}function number(described){
const{min,max,whole=true}=described;return field(described,text=>{const value=/^[+-]?\d+(\.\d+)?$/.test(text)?Number(text):Number.NaN;const kind=whole?"a whole \
number":"a number";if(Number.isNaN(value)||whole&&!Number.isInteger(value)||value<min||value>max){throw new Mistake(`must be ${kind} from ${min} to ${max}, not ${(0,
quoted.T)(text)}`)}return value})}function maybeNumber(described){const{parse}=number(described);return field(described,given=>given===""?void 0:parse(given))}function flag(described){
return field(described,text=>{if(/^(true|True|TRUE)$/.test(text))return true;if(/^(false|False|FALSE)$/.test(text))return false;throw new Mistake(`must be true \
or false, not ${(0,quoted.T)(text)}`)})}function choice(described){return field(described,text=>oneOf(described.of,text))}function maybeChoice(described){return field(
described,text=>text===""?void 0:oneOf(described.of,text))}function zone(described){return field(described,text=>{const zone2=(0,time_zone.eB)(text);if(!zone2)throw new Mistake(
`must be a time zone such as \`Europe/Berlin\` or \`UTC\`, not ${(0,quoted.T)(text)}`);return zone2})}function choices(described){const{of:words}=described;return field(
described,text=>{const given=[...new Set(listed(text))];const unknown=given.filter(word=>!words.some(known=>known===word));if(unknown.length>0)throw new Mistake(
`must be of ${words.join(", ")}, not ${unknown.map(quoted.T).join(", ")}`);if(given.length===0)throw new Mistake(`must be one or more of ${words.join(", ")}`);return given.
map(word=>oneOf(words,word))})}function workflows(described){return field(described,text=>{const given=listed(text);const mistake=(0,patterns.$W)(given);if(mistake!==
void 0)throw new Mistake(mistake);return(0,patterns.CZ)(given)})}function several(described){const{kind,fits,max}=described;return field(described,text=>{const given=[
...new Set(listed(text))];const wrong=given.find(word=>!fits.test(word));if(wrong!==void 0)throw new Mistake(`must hold ${kind}, not ${(0,quoted.T)(wrong)}`);if(given.
length>max)throw new Mistake(`holds ${given.length}, more than ${max}`);return given})}function oneOf(words,text){const word=words.find(word2=>word2===text);if(word===
void 0)throw new Mistake(`must be one of ${words.join(", ")}, not ${(0,quoted.T)(text)}`);return word}function listed(text){return text.split(/\n|,(?![^{}\n]*\})/).
map(word=>word.trim()).filter(Boolean)}var modes=__nccwpck_require__2(25176);;const alertSpec={"max-failures":number({min:1,max:1e4,default:"3",description:"Thi\
s many failed runs of a workflow within `failure-window` raise an alert."}),"failure-window":number({min:1,max:2160,default:"24",description:"Hours in which `ma\
x-failures` counts."}),"min-success-rate":number({min:0,max:100,whole:false,default:"90",description:"A workflow of which fewer runs pass, in percent, raises an\
 alert."}),"max-consecutive-failures":number({min:1,max:1e3,default:"3",description:"This many failed runs in a row on the default branch raise an alert."}),"ma\
x-duration-increase":number({min:1,max:1e4,whole:false,default:"50",description:"A workflow whose median duration grew by more than this, in percent, raises an \
alert."}),"min-runs":number({min:1,max:1e3,default:"5",description:"With fewer finished runs than this, a rate or a duration is not judged: not enough data."}),
"coverage-path":paths({description:"Coverage reports of this job\u2019s tests, in the workspace: lcov, Cobertura, JaCoCo, Clover, Istanbul or Go cover profile; sever\
al are added up."}),"suggest-thresholds":flag({default:"false",description:"Replays what is remembered through the alert rules, says how often each would have b\
een raised and was false, and prints better thresholds to paste into the config file."})};;const channelSpec={"slack-webhook-url":secretOrNone({description:"Inc\
oming webhook of Slack."}),"slack-bot-token":secretOrNone({description:"Token of a Slack bot with `chat:write`, instead of a webhook: one message for each incid\
ent, edited in place, with what follows in its thread."}),"slack-channel":fields_text({description:"Where the bot writes: the channel\u2019s number, or its name."}),
"teams-webhook-url":secretOrNone({description:"Webhook of a workflow in Microsoft Teams."}),"teams-payload":choice({of:["message","card"],default:"message",description:"\
What the workflow in Teams takes: a message with a card, as its templates do, or the card alone."}),"discord-webhook-url":secretOrNone({description:"Webhook of \
a channel in Discord."}),"mattermost-webhook-url":secretOrNone({description:"Incoming webhook of Mattermost."}),"google-chat-webhook-url":secretOrNone({description:"\
Webhook of a space in Google Chat."}),"pagerduty-routing-key":secretOrNone({description:"Integration key of a service in PagerDuty (Events API v2)."}),"pagerdut\
y-region":choice({of:["us","eu"],default:"us",description:"Where the account of PagerDuty is."}),"webhook-url":secretOrNone({description:"Any address that takes\
 JSON by POST (docs/webhook.md)."}),"webhook-secret":secretOrNone({description:"Key that signs what is sent to `webhook-url`, as Standard Webhooks has it: `whse\
c_\u2026`."}),"private-webhooks":choice({of:["refused","allowed"],default:"refused",description:"Whether `webhook-url` and `mattermost-webhook-url` may be in th\
e network of the runner, for self-hosted ones."})};;const issueSpec={"issue-labels":several({kind:"labels of at most 50 characters",fits:/^.{1,50}$/u,max:20,default:"\
pipeline-failure, auto-created",description:"Labels of issues that `open-issue` makes. By the first its issues are found again, so it should be theirs alone; wi\
thout any it is `pipeline-failure`."}),"priority-labels":several({kind:"labels of at most 50 characters",fits:/^.{1,50}$/u,max:3,default:"P0, P1, P2",description:"\
Labels by gravity: what is critical on the default branch; what is critical elsewhere, or a warning on the default branch; the rest."}),"issue-assignees":several(
{kind:"logins",fits:/^[a-z\d][\w-]{0,38}$/i,max:10,description:"Who is assigned to every issue."}),"assign-from":choice({of:["none","codeowners","suspects"],default:"\
none",description:"Who else is assigned: the owners of the place that the error names, or the authors of the suspected commits."}),mention:choice({of:["nobody",
"responsible"],default:"nobody",description:"Whether issues call assignees and owners, teams too, by an `@`."}),"max-issues-per-run":number({min:2,max:50,default:"\
5",description:"Writes to issues in one step at most, comments included. The others wait for the next."}),"storm-above":number({min:1,max:100,default:"5",description:"\
More new incidents than this within an hour share one issue."})};;const mailSpec={"smtp-url":secretOrNone({description:"Mail server, as `smtps://user:password@h\
ost:465`, or `smtp://\u2026` for STARTTLS."}),"smtp-host":fields_text({description:"Mail server, piece by piece instead of by `smtp-url`."}),"smtp-port":maybeNumber(
{min:1,max:65535,description:"Its port; 587, or 465 for `smtp-security: tls`, if left out."}),"smtp-security":choice({of:["auto","starttls","tls","none"],default:"\
auto",description:"How the connection is secured: `auto` is TLS on port 465 and else STARTTLS; `none` only for a relay in the runner\u2019s own network."}),"smt\
p-user":fields_text({description:"Who sends, as the mail server knows them."}),"smtp-password":secretOrNone({description:"Password of `smtp-user`.",spaces:"allo\
wed"}),"smtp-oauth2-client-id":fields_text({description:"Instead of a password: the client, with its secret and a refresh token below."}),"smtp-oauth2-client-se\
cret":secretOrNone({description:"Secret of the client."}),"smtp-oauth2-refresh-token":secretOrNone({description:"Refresh token of `smtp-user`."}),"smtp-oauth2-t\
oken-url":address({description:"Where tokens are given out; Google\u2019s, if left out."}),"email-from":fields_text({description:"Sender of mails."}),"email-to":fields_text(
{description:"Recipients of mails, separated by commas or line breaks."})};;const messageSpec={on:choice({of:["transition","always","failure-only"],default:"tra\
nsition",description:"When messages are sent: when an incident begins, grows worse or ends; after every step, in short; or not when it ends."}),template:choice(
{of:["full","short"],default:"full",description:"How much a message says."}),title:fields_text({description:"What every message begins with, for people with sev\
eral monitors."}),"commit-mark":choice({of:["none","status","check"],default:"none",description:"Where incidents are told, also says at the newest commit, as `p\
ipeline-vitals`, whether anything critical goes on: by a status (`statuses: write`) or a check (`checks: write`)."}),"job-status":maybeChoice({of:["success","fa\
ilure","cancelled"],default:"${{ job.status }}",description:"How the job went so far, for a step in the workflow that it tells of. Leave it: the runner fills it\
 in."}),"dry-run":flag({default:"false",description:"Prints what would be sent to people and written to GitHub, and does neither. Files are written all the same\
."}),"fail-on-channel-error":flag({default:"false",description:"The step fails when a message could not be sent."})};;const pageSpec={dashboard:flag({default:"f\
alse",description:"Also writes a page for the browser, one file that needs no server (docs/dashboard.md). Logs of failed jobs are read for it."}),"dashboard-pat\
h":path({description:"Where in the workspace to write the page, such as `site/index.html`; its data are written beside it, as `data.json`. A temporary folder, i\
f left out."}),"dashboard-url":address({description:"Where people find the dashboard; messages and issues link to it."}),"badges-path":path({description:"Folder\
 of the workspace into which badges are written, as SVG and for shields.io: health, success rate, time to recovery and flaky jobs, of the repository and of each\
 workflow (docs/badges.md)."}),"readme-path":path({description:"File of the workspace, such as `README.md`, in which the section \u201CPipeline status\u201D is kept betwe\
en the marks `<!-- pipeline-vitals:start -->` and `<!-- pipeline-vitals:end -->`."})};var period=__nccwpck_require__2(86950);;const reportSpec={"report-period":choice(
{of:period.t$,default:"week",description:"What `weekly-report` is of: the last whole day, week, month or quarter of the calendar."}),timezone:zone({default:"UTC",
description:"By whose midnight days begin in `weekly-report`, such as `Europe/Berlin`."}),"week-start":choice({of:period.mx,default:"monday",description:"The da\
y on which a week of `weekly-report` begins."}),"report-to":choice({of:["summary","issue","rolling-issue","discussion"],default:"summary",description:"Where `we\
ekly-report` is published beside the job summary: an `issue` or a `discussion` for each period, of which the older ones are closed, or one `rolling-issue`. Need\
s `issues: write`, or `discussions: write`."}),"discussion-category":fields_text({default:"general",description:"Category of the discussions of `report-to`, as \
its address ends: `show-and-tell`."}),"upload-report":flag({default:"true",description:"Uploads the files of `weekly-report` as the artifact `pipeline-vitals-re\
port`, for people to download, and a dashboard without a path of its own as `pipeline-vitals-dashboard`."})};;const basicSpec={mode:choices({of:modes._,required:true,
description:"What to do: one or more modes, separated by commas or line breaks."}),"github-token":secret({default:"${{ github.token }}",description:"Token that \
reads the workflow runs. The job\u2019s own is enough, with `actions: read`."}),workflows:workflows({description:"Workflows to watch, by name or file name, one \
a line or separated by commas. Globs work, `!` excludes. All but the one this runs in, if left out."}),"lookback-days":number({min:1,max:90,default:"7",description:"\
Length of the window, in days. Durations are compared with the window of the same length before."}),"fail-on":choice({of:["critical","warning","never"],default:"\
critical",description:"The step fails when there is an alert of this severity or a graver one."}),"config-path":path({description:"File with more settings (docs\
/configuration.md), instead of `.github/pipeline-vitals.yml`. It is read from the workspace where the job checked it out, or else from the default branch."}),state:choice(
{of:["cache+artifact","cache","artifact","none"],default:"cache+artifact",description:"Where to remember what was read, so that the next run asks only for what \
is new."}),"operations-per-run":number({min:20,max:1e4,default:"300",description:"Requests to GitHub\u2019s API in one step at most. What is left is said in the repo\
rt, and read next time."})};const spec={...basicSpec,...alertSpec,...messageSpec,...channelSpec,...mailSpec,...issueSpec,...reportSpec,...pageSpec};const themes={
"For every mode":basicSpec,Alerts:alertSpec,"When people are told, and how":messageSpec,"Channels of `notify`":channelSpec,"E-mail of `notify`":mailSpec,"Issues\
 of `open-issue`":issueSpec,"The report of `weekly-report`":reportSpec,"Dashboard, badges, README":pageSpec};const outputs={status:"`healthy`, `degraded`, `unhe\
althy`, or `unknown` when there is not enough data.","success-rate":"Percent of runs in the window that passed in the end, with one decimal; empty without data.",
"failed-runs":"Runs in the window that failed in the end.","alert-count":"Alerts raised, of any severity.",alerts:"The alerts as JSON, gravest first; as many as\
 fit into an output.",report:"The whole report as JSON (`schema/report.schema.json`), cut to fit into an output.","report-path":"Path of the file with the whole\
 report.",incidents:"The incidents that go on, and those that ended lately, as JSON (`schema/incidents.schema.json`); as many as fit into an output.","messages-\
sent":"Messages that were sent in this step.",outcome:"What `open-issue` did to the issue of the gravest incident: `created`, `updated`, `commented`, `closed`, \
`reopened` or `none`.","issue-number":"Its number; empty where there is none.","issue-url":"Its address.",failures:"What failed and why, as JSON (`schema/failur\
es.schema.json`), cut to fit into an output; of `analyze-failures`.","failures-path":"Path of the file with all of it.",weekly:"The report of the period as JSON\
 (`schema/weekly.schema.json`), cut to fit into an output; of `weekly-report`.","weekly-path":"Path of the file with all of it.","weekly-markdown-path":"Path of\
 the same for people, in Markdown.","weekly-html-path":"Path of the same as a page.","weekly-issue-url":"Address of the issue with the report, where `report-to`\
 names one.","dashboard-path":"Path of the page, where `dashboard` is on."};;function parseInputs(read){const mistakes=[];const values=Object.entries(spec).flatMap(
([name,field2])=>{try{return[[camel(name),field2.parse(textOf(field2,read(name)))]]}catch(error){if(!(error instanceof Mistake))throw error;mistakes.push(`\`${name}\
\` ${error.message}.`);return[]}});if(mistakes.length===0)return Object.fromEntries(values);const message=mistakes.length===1?mistakes[0]??"":`${mistakes.length}\
 inputs are wrong:
- ${mistakes.join("\n- ")}`;throw new errors.yo(message,{hint:"Inputs stand under `with:` of the step; the README lists them all."})}function secretsIn(read){return Object.
keys(spec).filter(name=>spec[name].secret).map(name=>read(name).trim()).filter(Boolean)}function textOf(field2,text){const given=text.trim();const fallback=field2.
default?.startsWith("${{")?"":field2.default??"";return given===""?fallback:given}function camel(name){return name.replace(/-([a-z])/g,(_,letter)=>letter.toUpperCase())}
var step_asked=__nccwpck_require__2(90962);;async function run(world){const begun=begin(world);if("means"in begun)await begun.means.begun();const step=await world.
openStep();for(const secret2 of secretsIn(world.read))step.mask(secret2);try{if("error"in begun)throw begun.error;const{work}=await __nccwpck_require__2.e(115).
then(__nccwpck_require__2.bind(__nccwpck_require__2,85115));const failures=await work(begun.inputs,begun.means,{surroundings:world.surroundings,step});if(failures.
length>0)step.fail(failures.join("\n"))}catch(error){const{failureDoc,publishDoc}=await __nccwpck_require__2.e(177).then(__nccwpck_require__2.bind(__nccwpck_require__2,
85177));const asked="inputs"in begun?begun.inputs.mode:["health-check"];const{message,hint,detail}=(0,errors.WE)(error,(0,step_asked.k0)(asked));step.debug(detail);
await publishDoc([failureDoc(message,hint)],step);step.fail(hint?`${message}
${hint}`:message)}}function begin({read,connect}){try{const inputs=parseInputs(read);return{inputs,means:connect(inputs)}}catch(error){return{error}}}}),90962:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{VZ:()=>lookbackDaysOf,eN:()=>needs,k0:()=>permissionsOf});var _modes_index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
25176);function needs(asked,what){return asked.some(name=>{const mode=_modes_index_js__WEBPACK_IMPORTED_MODULE_0__.n[name];return mode.needs?.includes(what)})}function lookbackDaysOf(inputs){
const days=inputs.mode.map(name=>{const mode=_modes_index_js__WEBPACK_IMPORTED_MODULE_0__.n[name];return mode.lookbackDays?.(inputs)??inputs.lookbackDays});return Math.
max(...days)}function permissionsOf(asked){const all=[...asked].flatMap(name=>Object.entries(_modes_index_js__WEBPACK_IMPORTED_MODULE_0__.n[name].permissions));
return Object.fromEntries(all.toSorted(([,one],[,other])=>one.localeCompare(other)))}}),93322:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{s:()=>endpoint});var universal_user_agent__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(46396);var VERSION="0.0\
.0-development";var userAgent=`octokit-endpoint.js/${VERSION} ${(0,universal_user_agent__WEBPACK_IMPORTED_MODULE_0__.$)()}`;var DEFAULTS={method:"GET",baseUrl:"\
https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":userAgent},mediaType:{format:""}};function lowercaseKeys(object){if(!object){
return{}}return Object.keys(object).reduce((newObj,key)=>{newObj[key.toLowerCase()]=object[key];return newObj},{})}function isPlainObject(value){if(typeof value!==
"object"||value===null)return false;if(Object.prototype.toString.call(value)!=="[object Object]")return false;const proto=Object.getPrototypeOf(value);if(proto===
null)return true;const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor;return typeof Ctor==="function"&&Ctor instanceof Ctor&&
Function.prototype.call(Ctor)===Function.prototype.call(value)}function mergeDeep(defaults,options){const result=Object.assign({},defaults);Object.keys(options).
forEach(key=>{if(isPlainObject(options[key])){if(!(key in defaults))Object.assign(result,{[key]:options[key]});else result[key]=mergeDeep(defaults[key],options[key])}else{
Object.assign(result,{[key]:options[key]})}});return result}function removeUndefinedProperties(obj){for(const key in obj){if(obj[key]===void 0){delete obj[key]}}
return obj}function merge(defaults,route,options){if(typeof route==="string"){let[method,url]=route.split(" ");options=Object.assign(url?{method,url}:{url:method},
options)}else{options=Object.assign({},route)}options.headers=lowercaseKeys(options.headers);removeUndefinedProperties(options);removeUndefinedProperties(options.
headers);const mergedOptions=mergeDeep(defaults||{},options);if(options.url==="/graphql"){if(defaults&&defaults.mediaType.previews?.length){mergedOptions.mediaType.
previews=defaults.mediaType.previews.filter(preview=>!mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)}mergedOptions.
mediaType.previews=(mergedOptions.mediaType.previews||[]).map(preview=>preview.replace(/-preview/,""))}return mergedOptions}function addQueryParameters(url,parameters){
const separator=/\?/.test(url)?"&":"?";const names=Object.keys(parameters);if(names.length===0){return url}return url+separator+names.map(name=>{if(name==="q"){
return"q="+parameters.q.split("+").map(encodeURIComponent).join("+")}return`${name}=${encodeURIComponent(parameters[name])}`}).join("&")}var urlVariableRegex=/\{[^{}}]+\}/g;
function removeNonChars(variableName){return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(url){const matches=url.
match(urlVariableRegex);if(!matches){return[]}return matches.map(removeNonChars).reduce((a,b)=>a.concat(b),[])}function omit(object,keysToOmit){const result={__proto__:null};
for(const key of Object.keys(object)){if(keysToOmit.indexOf(key)===-1){result[key]=object[key]}}return result}function encodeReserved(str){return str.split(/(%[0-9A-Fa-f]{2})/g).
map(function(part){if(!/%[0-9A-Fa-f]/.test(part)){part=encodeURI(part).replace(/%5B/g,"[").replace(/%5D/g,"]")}return part}).join("")}function encodeUnreserved(str){
return encodeURIComponent(str).replace(/[!'()*]/g,function(c){return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(operator,value,key){value=
operator==="+"||operator==="#"?encodeReserved(value):encodeUnreserved(value);if(key){return encodeUnreserved(key)+"="+value}else{return value}}function isDefined(value){
return value!==void 0&&value!==null}function isKeyOperator(operator){return operator===";"||operator==="&"||operator==="?"}function getValues(context,operator,key,modifier){
var value=context[key],result=[];if(isDefined(value)&&value!==""){if(typeof value==="string"||typeof value==="number"||typeof value==="bigint"||typeof value==="\
boolean"){value=value.toString();if(modifier&&modifier!=="*"){value=value.substring(0,parseInt(modifier,10))}result.push(encodeValue(operator,value,isKeyOperator(
operator)?key:""))}else{if(modifier==="*"){if(Array.isArray(value)){value.filter(isDefined).forEach(function(value2){result.push(encodeValue(operator,value2,isKeyOperator(
operator)?key:""))})}else{Object.keys(value).forEach(function(k){if(isDefined(value[k])){result.push(encodeValue(operator,value[k],k))}})}}else{const tmp=[];if(Array.
isArray(value)){value.filter(isDefined).forEach(function(value2){tmp.push(encodeValue(operator,value2))})}else{Object.keys(value).forEach(function(k){if(isDefined(
value[k])){tmp.push(encodeUnreserved(k));tmp.push(encodeValue(operator,value[k].toString()))}})}if(isKeyOperator(operator)){result.push(encodeUnreserved(key)+"="+
tmp.join(","))}else if(tmp.length!==0){result.push(tmp.join(","))}}}}else{if(operator===";"){if(isDefined(value)){result.push(encodeUnreserved(key))}}else if(value===
""&&(operator==="&"||operator==="?")){result.push(encodeUnreserved(key)+"=")}else if(value===""){result.push("")}}return result}function parseUrl(template){return{
expand:expand.bind(null,template)}}function expand(template,context){var operators=["+","#",".","/",";","?","&"];template=template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,
function(_,expression,literal){if(expression){let operator="";const values=[];if(operators.indexOf(expression.charAt(0))!==-1){operator=expression.charAt(0);expression=
expression.substr(1)}expression.split(/,/g).forEach(function(variable){var tmp=/([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);values.push(getValues(context,operator,
tmp[1],tmp[2]||tmp[3]))});if(operator&&operator!=="+"){var separator=",";if(operator==="?"){separator="&"}else if(operator!=="#"){separator=operator}return(values.
length!==0?operator:"")+values.join(separator)}else{return values.join(",")}}else{return encodeReserved(literal)}});if(template==="/"){return template}else{return template.
replace(/\/$/,"")}}function parse(options){let method=options.method.toUpperCase();let url=(options.url||"/").replace(/:([a-z]\w+)/g,"{$1}");let headers=Object.
assign({},options.headers);let body;let parameters=omit(options,["method","baseUrl","url","headers","request","mediaType"]);const urlVariableNames=extractUrlVariableNames(
url);url=parseUrl(url).expand(parameters);if(!/^http/.test(url)){url=options.baseUrl+url}const omittedParameters=Object.keys(options).filter(option=>urlVariableNames.
includes(option)).concat("baseUrl");const remainingParameters=omit(parameters,omittedParameters);const isBinaryRequest=/application\/octet-stream/i.test(headers.
accept);if(!isBinaryRequest){if(options.mediaType.format){headers.accept=headers.accept.split(/,/).map(format=>format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${options.mediaType.format}`)).join(",")}if(url.endsWith("/graphql")){if(options.mediaType.previews?.length){const previewsFromAcceptHeader=headers.
accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];headers.accept=previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview=>{const format=options.
mediaType.format?`.${options.mediaType.format}`:"+json";return`application/vnd.github.${preview}-preview${format}`}).join(",")}}}if(["GET","HEAD"].includes(method)){
url=addQueryParameters(url,remainingParameters)}else{if("data"in remainingParameters){body=remainingParameters.data}else{if(Object.keys(remainingParameters).length){
body=remainingParameters}}}if(!headers["content-type"]&&typeof body!=="undefined"){headers["content-type"]="application/json; charset=utf-8"}if(["PATCH","PUT"].
includes(method)&&typeof body==="undefined"){body=""}return Object.assign({method,url,headers},typeof body!=="undefined"?{body}:null,options.request?{request:options.
request}:null)}function endpointWithDefaults(defaults,route,options){return parse(merge(defaults,route,options))}function withDefaults(oldDefaults,newDefaults){
const DEFAULTS2=merge(oldDefaults,newDefaults);const endpoint2=endpointWithDefaults.bind(null,DEFAULTS2);return Object.assign(endpoint2,{DEFAULTS:DEFAULTS2,defaults:withDefaults.
bind(null,DEFAULTS2),merge:merge.bind(null,DEFAULTS2),parse})}var endpoint=withDefaults(null,DEFAULTS)}),46396:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$:()=>getUserAgent});function getUserAgent(){if(typeof navigator==="object"&&"userAgent"in navigator){return navigator.
userAgent}if(typeof process==="object"&&process.version!==void 0){return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`}return"<en\
vironment undetectable>"}})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==
void 0){return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={id:moduleId,loaded:false,exports:{}};var threw=true;try{__webpack_modules__[moduleId].
call(module.exports,module,module.exports,__nccwpck_require__);threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}module.loaded=true;return module.
exports}__nccwpck_require__.m=__webpack_modules__;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var webpackQueues=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack\
_queues__";var webpackExports=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__";var webpackError=typeof Symbol==="function"?Symbol("web\
pack error"):"__webpack_error__";var resolveQueue=queue=>{if(queue&&queue.d<1){queue.d=1;queue.forEach(fn=>fn.r--);queue.forEach(fn=>fn.r--?fn.r++:fn())}};var wrapDeps=deps=>deps.
map(dep=>{if(dep!==null&&typeof dep==="object"){if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0;dep.then(r=>{obj[webpackExports]=r;resolveQueue(
queue)},e=>{obj[webpackError]=e;resolveQueue(queue)});var obj={};obj[webpackQueues]=fn=>fn(queue);return obj}}var ret={};ret[webpackQueues]=x=>{};ret[webpackExports]=
dep;return ret});__nccwpck_require__.a=(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set;var exports=module.exports;var currentDeps;
var outerResolve;var reject;var promise=new Promise((resolve,rej)=>{reject=rej;outerResolve=resolve});promise[webpackExports]=exports;promise[webpackQueues]=fn=>(queue&&
fn(queue),depQueues.forEach(fn),promise["catch"](x=>{}));module.exports=promise;body(deps=>{currentDeps=wrapDeps(deps);var fn;var getResult=()=>currentDeps.map(
d=>{if(d[webpackError])throw d[webpackError];return d[webpackExports]});var promise2=new Promise(resolve=>{fn=()=>resolve(getResult);fn.r=0;var fnQueue=q=>q!==queue&&
!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});return fn.r?promise2:getResult()},err=>(err?
reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue)));queue&&queue.d<0&&(queue.d=0)}})();(()=>{var getProto=Object.getPrototypeOf?obj=>Object.
getPrototypeOf(obj):obj=>obj.__proto__;var leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value);if(mode&8)return value;if(typeof value===
"object"&&value){if(mode&4&&value.__esModule)return value;if(mode&16&&typeof value.then==="function")return value}var ns=Object.create(null);__nccwpck_require__.
r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.
indexOf(current);current=getProto(current)){Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])}def["default"]=()=>value;__nccwpck_require__.
d(ns,def);return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.
o(exports,key)){Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}}}})();(()=>{__nccwpck_require__.f={};__nccwpck_require__.e=chunkId=>{return Promise.
all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises);return promises},[]))}})();(()=>{__nccwpck_require__.
u=chunkId=>{return""+chunkId+".index.js"}})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.
r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(exports,
"__esModule",{value:true})}})();(()=>{__nccwpck_require__.nmd=module=>{module.paths=[];if(!module.children)module.children=[];return module}})();(()=>{var installedChunks={
792:0};var installChunk=data=>{var{ids,modules,runtime}=data;var moduleId,chunkId,i=0;for(moduleId in modules){if(__nccwpck_require__.o(modules,moduleId)){__nccwpck_require__.
m[moduleId]=modules[moduleId]}}if(runtime)runtime(__nccwpck_require__);for(;i<ids.length;i++){chunkId=ids[i];if(__nccwpck_require__.o(installedChunks,chunkId)&&
installedChunks[chunkId]){installedChunks[chunkId][0]()}installedChunks[ids[i]]=0}};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.
o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0){if(installedChunkData){promises.push(installedChunkData[1])}else{if(true){
var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{if(installedChunks[chunkId]!==0)installedChunks[chunkId]=void 0;throw e});var promise=Promise.
race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);promises.push(installedChunkData[1]=promise)}}}}})();var __webpack_exports__=__nccwpck_require__(
80342);__webpack_exports__=await __webpack_exports__;
