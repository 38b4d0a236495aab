const id=943;const ids=[943];const modules={20254:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Hh:()=>isPassed,Vv:()=>isWarning,_m:()=>isCode});const WARNING=/^.{0,60}?(?:\[(?:warn(?:ing)?|info|debug|notice|trace) {0,8}\]|\b(?:WARN(?:ING)?|INFO|DEBUG|TRACE|NOTICE)\b[\]:]?|⚠|\b[Ww]arning:|\w+Warning: |^\s*(?:\d+:\d+\s+)?(?:warning|info|note|hint|npm warn)\b)/;
const PASSED=/^\s{0,80}(?:✓|✔|√|✅|\[?(?:ok|OK|PASS|PASSED|Passed)\b)|\.\.\.\s?(?:ok|OK|passed|PASSED|done|success)\.?\s*$|\bPASSED {1,20}\[ {0,3}\d+%\]$/;
const CODE=/^\s{0,20}>?\s{0,8}\d{1,6}:? {0,4}[|│┆](?!\s(?:ERROR|WARNING)\b)/;const isWarning=text=>WARNING.test(text);const isPassed=text=>PASSED.test(text);
const isCode=text=>CODE.test(text)}),27963:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>cleanLine});const BYTE_ORDER_MARK=/^(?:\uFEFF|∩╗┐|´╗┐|ï»¿)/;const TIME_STAMP=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;const JOB_AND_STEP=/^[^\t]{1,200}\t[^\t]{1,200}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
const CONTROL_SEQUENCE=/^\[[0-?]{0,64}[ -/]{0,8}[@-~]/;const BUILD_STEP=/^#\d{1,4} \d{1,6}\.\d{1,3} /;const MARK=/^##\[([a-z-]{1,20})(?: [^\]]{0,500})?\]/;const LOOSE_ERROR=/^::error(?: [^:]{0,500}(?::(?!:)[^:]{0,500}){0,8})?::/;
const COPIED_ERROR=/^Error: (?=Process completed with exit code|The operation was cancell?ed|The process ')/;function cleanLine(index,raw){let text=raw.replace(
JOB_AND_STEP,"").replace(BYTE_ORDER_MARK,"").replace(TIME_STAMP,"").replace(BYTE_ORDER_MARK,"");if(text.includes("\x1B"))text=withoutEscapes(text);if(text.includes(
"\r"))text=lastWritten(text);const[whole,name]=MARK.exec(text)??[];if(whole!==void 0&&name!==void 0){const mark=markOf(name);return{index,mark,text:mark.endsWith(
"-action")?whole:text.slice(whole.length)}}if(text.startsWith("[command]"))return{index,mark:"command",text:text.slice("[command]".length)};const[loose]=LOOSE_ERROR.
exec(text)??[];if(loose!==void 0)return{index,mark:"error",text:text.slice(loose.length)};const copied=text.replace(COPIED_ERROR,"");if(copied!==text)return{index,
mark:"error",text:copied};return{index,mark:"text",text:text.replace(BUILD_STEP,"")}}function withoutEscapes(text){const[first="",...parts]=text.split("\x1B");return first+
parts.map(afterEscape).join("")}function afterEscape(part){if(part.startsWith("["))return part.replace(CONTROL_SEQUENCE,"");if(!part.startsWith("]"))return part.
slice(1);const end=part.indexOf("\x07");return end<0?"":part.slice(end+1)}function lastWritten(text){return text.split("\r").findLast(part=>part.trim()!=="")??""}
function markOf(name){switch(name){case"group":case"endgroup":case"error":case"warning":case"command":case"start-action":case"end-action":return name;default:return"\
other"}}}),62838:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z:()=>locationIn});
const shapes=[/^\s*(?:[A-Za-z]+: )?((?:[A-Za-z]:)?[^\s:()'"]{1,300}\.\w{1,8})\((\d{1,7}),(\d{1,7})\)/,/(?:^|[\s('"│])(?:file:\/\/)?((?:[A-Za-z]:[\\/])?[^\s:()'"│]{1,300}\.\w{1,8}):(\d{1,7})(?::(\d{1,7}))?/,
/\bFile "([^"]{1,300})", line (\d{1,7})/,/((?:[A-Za-z]:)?[^\s:()'"]{1,300}\.\w{1,8}):\[(\d{1,7}),(\d{1,7})\]/];const WORKSPACE=/^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Z]:[\\/]a)[\\/][^\\/]{1,100}[\\/][^\\/]{1,100}[\\/]|^\/github\/workspace\/|^\.\//;
function locationIn(text){for(const shape of shapes){const[,file,line,column]=shape.exec(text)??[];if(file===void 0||line===void 0)continue;return{file:file.replace(
WORKSPACE,"").replaceAll("\\","/"),line:Number(line),column:column===void 0?void 0:Number(column)}}return void 0}}),96941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>withoutPrefix});const PREFIX=/^\s{0,80}(?:[│┃|■╎╷]\s{0,80}|>\s{1,8}|\[[\w@/.:+ -]{1,60}\]:? {1,8}|@?[\w/.-]{1,60}:[a-z][\w:-]{0,40}: |(?:@?[\w.-]{1,40}\/[\w/.-]{1,60}|\.) [a-z][\w:-]{0,40}: |[a-z][\w-]{0,40} {1,20}\| |[a-z][\w-]{1,40}> |(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z? ){1,4}/;
function withoutPrefix(text){return text.replace(PREFIX,"")}}),55925:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{s:()=>ruleFor});var _harmless_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20254);var _prefix_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
96941);const MAX_SEEN=2e3;function ruleFor(line,rules,next=[],level="error"){const{mark}=line;const text=line.text.slice(0,MAX_SEEN);if(mark!=="error"&&((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__.
_m)(text)||(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(text)))return void 0;const soft=level==="error"&&mark!=="error"&&(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__.
Vv)(text);const bare=(0,_prefix_js__WEBPACK_IMPORTED_MODULE_1__.Z)(text);return rules.find(rule=>(!soft||rule.level==="warning")&&(rule.pattern.test(text)||bare!==
text&&rule.pattern.test(bare))&&follows(rule,next))}function follows({followedBy},next){return!followedBy||next.some(({text})=>followedBy.test(text.slice(0,MAX_SEEN)))}}),
62576:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P7:()=>onDefaultBranchToo,XF:()=>breakOf,
Yd:()=>widening});var _words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);function breakOf(episode,lines){const{line,first,lastGood}=episode;if(lastGood)
return{episode,good:lastGood,bad:first,goodOn:"branch"};if(line.onDefaultBranch)return void 0;const good=lines.find(other=>other.onDefaultBranch&&other.workflowId===
line.workflowId&&other.job===line.job)?.turns.findLast(({run,outcome})=>outcome==="passed"&&run.createdAt<=first.run.createdAt);return good&&{episode,good,bad:first,
goodOn:"default-branch"}}function onDefaultBranchToo(episode,all){if(episode.line.onDefaultBranch)return void 0;const at=episode.first.run.createdAt;return all.
find(({line,fingerprint,first,until})=>line.onDefaultBranch&&fingerprint===episode.fingerprint&&(until===void 0||first.run.createdAt<=at&&until.run.createdAt>=at))}
function widening({episode,good,bad,goodOn},commits){const judged=new Set([...episode.line.turns.map(({run})=>run.sha),good.run.sha,bad.run.sha]);const skipped=commits.
filter(({sha})=>!judged.has(sha)).length;return[...goodOn==="default-branch"?["No good run of this job is known on the branch: it is held against the default br\
anch."]:[],...episode.between>0?[`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(episode.between,"run")} in between failed for other reasons, or nobody knows w\
hich.`]:[],...skipped>0?[`The job never judged ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.K4)(skipped,"commit")} of the range: pushed together, filtered by pat\
h, skipped or cancelled.`]:[]]}}),56583:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DS:()=>casesOf,zb:()=>endsOfBreak,kA:()=>endsOfMending,D6:()=>isAsked,SG:()=>rangeGoneKey,B_:()=>rangesToCompare,BZ:()=>watchedRuns});var category=__webpack_require__(
38201);var model=__webpack_require__(57206);var vitals_executions=__webpack_require__(45160);var blame=__webpack_require__(62576);var commit_range=__webpack_require__(
96682);;function episodesOf(line,{findings}){const all=[];let open=new Map;let lastGood;let failedSince=0;for(const turn of line.turns){if(turn.outcome==="passe\
d"){all.push(...[...open.values()].map(episode=>({...episode,until:turn})));open=new Map;lastGood=turn;failedSince=0;continue}const fingerprint=findings.get(turn.
executions.at(-1)?.job.id??0)?.fingerprint;if(fingerprint!==void 0){const before=open.get(fingerprint);open.set(fingerprint,before?{...before,last:turn,runs:before.
runs+1}:{...{line,fingerprint,lastGood,first:turn,last:turn},...{runs:1,between:failedSince,until:void 0}})}failedSince+=1}return[...all,...open.values()]}var job_line=__webpack_require__(
235);var failures_occurrences=__webpack_require__(73121);;function recurrenceOf(episodes,current){const begun=current?.first.run.createdAt??Number.POSITIVE_INFINITY;
const ended=episodes.flatMap(episode=>episode.until?[{...episode,until:episode.until}]:[]).filter(episode=>episode.until.run.createdAt<=begun).toSorted((a,b)=>a.
until.run.createdAt-b.until.run.createdAt||a.until.run.id-b.until.run.id);const latest=ended.at(-1);return latest&&{times:ended.length,latest}};function casesOf(scene){
const{history,defaultBranch}=scene;const runs=watchedRuns(scene);const occurrences=(0,failures_occurrences.O)(runs,history);const failed=new Set([...occurrences.
values()].flat().map(jobOf));const executions=[...(0,vitals_executions.t)(runs,history)].filter(execution=>failed.has(jobOf(execution)));const lines=(0,job_line.
U)(executions,defaultBranch);const episodes=Map.groupBy(lines.flatMap(line=>episodesOf(line,history)),({fingerprint})=>fingerprint);return[...occurrences].flatMap(
([fingerprint,all])=>{const[first,...more]=all.filter(({run})=>isAsked(run,scene));if(!first)return[];const known=episodes.get(fingerprint)??[];const current=currentOf(
known,scene);const told=mostTrusted([first,...more],defaultBranch)??first;return[{...{fingerprint,all,episodes:known,current,told},occurrences:[first,...more],break:current&&
!(0,category.d)(told.finding.category)?(0,blame.XF)(current,lines):void 0,recurrence:recurrenceOf(known,current)}]})}function jobOf({run,job}){return`${run.workflowId}\
 ${job.name}`}function watchedRuns({history,includes,triggeredBy}){return[...history.runs.values()].filter(run=>{const workflow=history.workflows.get(run.workflowId);
return workflow!==void 0&&(includes(workflow)||run.id===triggeredBy)})}function isAsked(run,{triggeredBy,from}){return triggeredBy===void 0?run.createdAt>=from:
run.id===triggeredBy}function mostTrusted(occurrences,defaultBranch){return occurrences.find(({run})=>(0,model.Lt)(run,defaultBranch))??occurrences.find(({run})=>!run.
fromFork)}function currentOf(episodes,{triggeredBy}){const rank=({line,last:{run}})=>run.id===triggeredBy?3:line.onDefaultBranch?2:run.fromFork?0:1;const[current]=episodes.
filter(({until})=>until===void 0).toSorted((a,b)=>rank(b)-rank(a)||b.last.run.createdAt-a.last.run.createdAt||b.last.run.id-a.last.run.id);return current}function endsOfBreak({
good,bad}){return endsOf(good.run,bad.run)}function endsOfMending({latest}){return endsOf(latest.last.run,latest.until.run)}function endsOf(base,head){return base.
sha===head.sha?void 0:{base:base.sha,head:head.sha,runId:head.id}}function rangeGoneKey(ends){return`${ends.runId}/range/${(0,commit_range.Hp)(ends)}`}function rangesToCompare(cases,{
ranges,gone}){const wanted=[...cases.flatMap(one=>(one.break&&endsOfBreak(one.break))??[]),...cases.flatMap(one=>(one.recurrence&&endsOfMending(one.recurrence))??
[])];const isCommit=sha=>/^[0-9a-f]{40,64}$/.test(sha);const unknown=wanted.filter(ends=>!ranges.has((0,commit_range.Hp)(ends))&&!gone.has(rangeGoneKey(ends))&&
isCommit(ends.base)&&isCommit(ends.head));return[...new Map(unknown.map(ends=>[(0,commit_range.Hp)(ends),ends])).values()]}}),1659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HI:()=>logsToRead,Up:()=>logKey,lA:()=>failedJobsOf,wK:()=>neverStarted});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57206);function failedJobsOf(runs,{jobs}){return runs.flatMap(run=>run.attempts.filter(attempt=>(0,
_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)(attempt)==="failed").flatMap(attempt=>blameworthy(attempt,jobs.get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.
jX)(run.id,attempt.number))??[]).map(job=>({run,attempt:attempt.number,job})))).toSorted((a,b)=>b.job.startedAt-a.job.startedAt||b.job.id-a.job.id)}function blameworthy(attempt,jobs){
const failed=jobs.filter(job=>(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.sG)(job)==="failed");if(failed.length>0||!attempt.hitTimeLimit)return failed;const length=job=>(job.
completedAt??job.startedAt)-job.startedAt;return jobs.filter(({conclusion})=>conclusion==="cancelled").toSorted((a,b)=>length(b)-length(a)).slice(0,1)}function logsToRead(runs,history,defaultBranch){
const rank=({run,attempt})=>(run.attempts.at(-1)?.number===attempt?2:0)+((0,_model_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(run,defaultBranch)?1:0);return failedJobsOf(
runs,history).filter(({run,job})=>!history.findings.has(job.id)&&!history.gone.has(logKey(run.id,job.id))).toSorted((a,b)=>rank(b)-rank(a))}function logKey(runId,jobId){
return`${runId}/log/${jobId}`}function neverStarted(runs){return runs.filter(run=>run.attempts.at(-1)?.conclusion==="startup_failure")}}),2943:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>groupOf});var category=__webpack_require__(38201);var matching=__webpack_require__(98871);var model=__webpack_require__(
57206);var words=__webpack_require__(44474);var blame=__webpack_require__(62576);var failures_case=__webpack_require__(56583);var commit_range=__webpack_require__(
96682);var failures_place=__webpack_require__(39948);var failures_scene=__webpack_require__(19163);;const DEPENDENCY_FILE=/(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|requirements[\w.-]{0,40}\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|uv\.lock|poetry\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|[\w.-]{1,80}\.csproj|packages\.lock\.json|Directory\.Packages\.props|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pubspec\.(?:yaml|lock)|Package\.(?:swift|resolved)|mix\.(?:exs|lock)|Dockerfile|[\w.-]{1,80}\.cabal|stack\.yaml)$/;
function suspectsIn(commits,clues){const newestFirst=commits.toReversed();return newestFirst.map(commit=>{const signs=(commit.files??[]).flatMap(file=>signOf(file,
clues)??[]);const strongest=signs.toSorted((a,b)=>b.weight-a.weight).slice(0,MAX_REASONS);return{commit,reasons:[...new Set(strongest.map(({says})=>says))],weight:strongest.
reduce((sum,{weight})=>sum+weight,0)}}).toSorted((a,b)=>b.weight-a.weight)}const MAX_REASONS=3;function signOf(file,clues){const{category:category2,paths,tests,
workflowPath}=clues;if(paths.some(path=>isSame(path,file)))return{weight:10,says:`changes ${file}, which the error names`};if(tests.some(test=>test.includes(file)||
test.includes(baseName(file))))return{weight:8,says:`changes ${file}, where a failing test is`};if(DEPENDENCY_FILE.test(file))return{weight:category2==="depende\
ncy-resolution"?10:3,says:`changes ${file}`};if(file===workflowPath||file.startsWith(".github/actions/"))return{weight:isOfWorkflow(category2)?10:4,says:`change\
s ${file}, which runs the job`};const suspects=[...paths,...tests.flatMap(pathOfTest)];const near=suspects.find(path=>stem(path)===stem(file));if(near!==void 0)
return{weight:6,says:`changes ${file}, the counterpart of ${near}`};const folder=suspects.find(path=>path.includes("/")&&folderOf(path)===folderOf(file));return folder===
void 0?void 0:{weight:2,says:`changes ${file}, beside ${folder}`}}function isSame(named,file){return named===file||named.includes("/")&&file.endsWith(`/${named}`)||
named.endsWith(`/${file}`)}function isOfWorkflow(category2){return category2==="configuration/workflow-syntax"||category2==="missing-secret/env"}function pathOfTest(name){
const path=/^[\w@./+-]{1,200}\.\w{1,8}(?=::| [>›]|:\d|$)/.exec(name)?.[0];return path===void 0?[]:[path]}const baseName=path=>path.slice(path.lastIndexOf("/")+
1);const folderOf=path=>path.slice(0,path.lastIndexOf("/"));function stem(path){return baseName(path).replace(/\.\w{1,8}$/,"").replace(/[._-](?:test|tests|spec)$/i,
"").replace(/^(?:test|spec)[._-]/i,"").replace(/(?<=[a-z])(?:Test|Tests|Spec)$/,"")};const MAX_SUSPECTS=3;function blameOf(given,found,scene){const{episode,good,
bad}=found;const ends=(0,failures_case.zb)(found);const range=ends&&scene.history.ranges.get((0,commit_range.Hp)(ends));const elsewhere=(0,blame.P7)(episode,given.
episodes);const{branch,job,workflowId}=episode.line;return{...{workflow:(0,failures_scene.tv)(scene,workflowId),job},...branch!==void 0&&{branch},...{lastGood:(0,
failures_scene.qk)(scene,good),firstBad:(0,failures_scene.qk)(scene,bad)},kind:ends===void 0?"same-commit":range?"commits":"not-compared",...ends&&{compareUrl:`${scene.
repositoryUrl}/compare/${(0,commit_range.Hp)(ends)}`},...range&&{commitCount:range.total},suspects:range?likeliest(range,given,scene):[],widened:ends===void 0?[]:
(0,blame.Yd)(found,range?.commits??[]),...elsewhere&&{onDefaultBranchSince:(0,failures_scene.qk)(scene,elsewhere.first)}}}function likeliest(range,given,scene){
const{run,finding}=given.told;const{excerpt,place,line=""}=finding;const named=[line,...excerpt?.lines.slice(excerpt.root)??[]].flatMap(failures_place.M);const clues={
category:finding.category,paths:[...new Set([...place?[place.path]:[],...named])],tests:finding.tests,workflowPath:scene.history.workflows.get(run.workflowId)?.
path};const commits=range.total===1?range.commits.map(commit=>({...commit,files:range.files})):range.commits;const suspects=suspectsIn(commits,clues);const only=range.
total===1?["is the only commit since the job last passed"]:[];const isPointedAt=suspects.some(({weight})=>weight>0);return suspects.filter(({weight})=>isPointedAt?
weight>0:range.total<=MAX_SUSPECTS).slice(0,MAX_SUSPECTS).map(({commit,reasons})=>(0,failures_scene.Ni)(scene,commit,[...reasons,...only]))};function insightsOf(known){
const{count,passedOnRerun,blame:blame2}=known;const says=[passedOnRerun>0&&`${(0,words.K4)(passedOnRerun,"time")} of ${count} the same commit passed when it was\
 run again: what fails is flaky, or something outside of the code.`,known.transient&&passedOnRerun===0&&"Failures of this kind usually pass when they are run ag\
ain.",blame2?.onDefaultBranchSince!==void 0&&"The default branch fails in the same way: it is not the fault of this branch.",blame2?.kind==="same-commit"&&"The \
very commit passed before: look at what is not in it, such as dependencies without a fixed version, services, clocks, runner images.",known.branches>2&&`It is s\
een on ${(0,words.K4)(known.branches,"branch","branches")}: one change is hardly the cause.`,known.workflows>1&&`${(0,words.K4)(known.workflows,"workflow")} fai\
l so: look at what they share.`,known.workflows===1&&known.jobs>1&&`${(0,words.K4)(known.jobs,"job")} of the workflow fail so: look at what they share.`,!known.
classified&&`No rule knows this failure; the line is ${known.compared?"the best of those that the job did not say when it last passed":"the best one by its plac\
e in the log"}, not a diagnosis.`];return says.filter(text=>text!==false)}var pattern=__webpack_require__(41057);;const MAX_TOLD=20;function groupOf(given,scene,rules){
const{fingerprint,occurrences,all,current,recurrence}=given;const{finding}=given.told;const rule=rules.find(({id:id2})=>id2===finding.rule);const passedOnRerun=occurrences.
filter(({run,job,attempt})=>passedLater({run,job,attempt},scene)).length;const blame2=current&&given.break&&blameOf(given,given.break,scene);const memory=recurrence&&
memoryOf(recurrence,scene);const knownIssues=knownIssuesOf(occurrences,scene);return{fingerprint,category:finding.category,pattern:(0,pattern.I)(finding),...finding.
rule!==void 0&&{rule:finding.rule},...rule&&wordsOf(rule),also:finding.also,...finding.line!==void 0&&{line:finding.line},...finding.excerpt&&{excerpt:finding.excerpt},
...finding.place&&{place:finding.place},...{tests:finding.tests,testCount:finding.testCount,state:stateOf(current)},...{count:occurrences.length,passedOnRerun},
firstSeen:(0,words.Ly)(Math.min(...all.map(({job})=>job.startedAt))),lastSeen:(0,words.Ly)(Math.max(...all.map(({job})=>job.startedAt))),branches:told(occurrences.
flatMap(({run})=>run.branch??[])),workflows:told(occurrences.map(({run})=>(0,failures_scene.tv)(scene,run.workflowId))),jobs:told(occurrences.map(({job})=>job.name)),
occurrences:occurrences.slice(0,MAX_TOLD).map(occurrence=>occurrenceOf(occurrence,scene)),...blame2&&{blame:blame2},...memory&&{memory},...knownIssues.length>0&&
{knownIssues},insights:insightsOf({...{count:occurrences.length,passedOnRerun,blame:blame2},classified:rule!==void 0,compared:finding.comparedWith!==void 0,transient:(0,
category.d)(finding.category),branches:new Set(occurrences.map(({run})=>run.branch)).size,workflows:new Set(occurrences.map(({run})=>run.workflowId)).size,jobs:new Set(
occurrences.map(({job})=>job.name)).size})}}function stateOf(current){if(!current)return"over";return current.line.onDefaultBranch?"failing-on-default-branch":"\
failing"}function told(texts){return[...new Set(texts)].slice(0,MAX_TOLD)}function passedLater({run,job,attempt},{history}){return run.attempts.some(({number})=>number>
attempt&&history.jobs.get(`${run.id}/${number}`)?.some(later=>later.name===job.name&&(0,model.sG)(later)==="passed"))}function occurrenceOf({run,job,attempt,finding},scene){
return{workflow:(0,failures_scene.tv)(scene,run.workflowId),job:job.name,...finding.step!==void 0&&{step:finding.step},...run.branch!==void 0&&{branch:run.branch},
...run.fromFork&&{fromFork:true},...{sha:run.sha,at:(0,words.Ly)(job.startedAt),attempt},runUrl:(0,failures_scene.Vp)(scene,run.id),url:`${(0,failures_scene.Vp)(
scene,run.id)}/job/${job.id}`,...finding.lineNumber!==void 0&&{lineNumber:finding.lineNumber},...finding.linesLeftOut>0&&{linesLeftOut:finding.linesLeftOut}}}function knownIssuesOf(occurrences,{
knownIssues=[],repositoryUrl}){const known=new Set(occurrences.flatMap(({finding})=>(0,matching.w)(finding,knownIssues)));return[...known].map(({number,title})=>({
number,title,url:`${repositoryUrl}/issues/${number}`}))}const MAX_MENDING=3;function memoryOf(recurrence,scene){const{times,latest}=recurrence;const ends=(0,failures_case.
kA)(recurrence);const range=ends&&scene.history.ranges.get((0,commit_range.Hp)(ends));return{times,from:(0,words.Ly)(latest.first.run.createdAt),to:(0,words.Ly)(
latest.until.run.createdAt),runs:latest.runs,...latest.line.branch!==void 0&&{branch:latest.line.branch},endedBy:(0,failures_scene.qk)(scene,latest.until),mendedBy:(range?.
commits??[]).slice(-MAX_MENDING).toReversed().map(commit=>(0,failures_scene.Ni)(scene,commit,[]))}}function wordsOf({meaning,advice,prevention}){return{meaning:(0,
words.zw)(meaning),advice:(0,words.zw)(advice),prevention:(0,words.zw)(prevention)}}}),235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>jobLinesOf});var _model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57206);var _vitals_executions_by_job_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86686);function jobLinesOf(executions,defaultBranch){return(0,_vitals_executions_by_job_js__WEBPACK_IMPORTED_MODULE_1__.GX)(executions).flatMap(({workflowId,name,
executions:executions2})=>[...Map.groupBy(executions2,({run})=>branchKey(run,defaultBranch)).values()].flatMap(ofBranch=>{const turns=turnsOf(ofBranch);const[first]=turns;
if(!first)return[];const{branch}=first.run;return[{workflowId,job:name,branch,onDefaultBranch:(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(first.run,defaultBranch),
turns}]}))}function branchKey(run,defaultBranch){return`${run.fromFork} ${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(run,defaultBranch)} ${run.branch??run.sha}`}
function turnsOf(executions){return[...Map.groupBy(executions,({run})=>run.id).values()].flatMap(ofRun=>{const judged=ofRun.filter(({job})=>(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.
sG)(job)==="passed"||(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.sG)(job)==="failed").toSorted((a,b)=>a.attempt-b.attempt);const last=judged.at(-1);if(!last)return[];
return[{run:last.run,executions:judged,outcome:(0,_model_js__WEBPACK_IMPORTED_MODULE_0__.sG)(last.job)==="passed"?"passed":"failed"}]}).toSorted((a,b)=>a.run.createdAt-
b.run.createdAt||a.run.id-b.run.id)}}),73121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>occurrencesOf});var _failed_jobs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1659);function occurrencesOf(runs,history){const known=(0,_failed_jobs_js__WEBPACK_IMPORTED_MODULE_0__.
lA)(runs,history).flatMap(execution=>{const finding=history.findings.get(execution.job.id);return finding?[{...execution,finding}]:[]});return Map.groupBy(known,
({finding})=>finding.fingerprint)}}),39948:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M:()=>pathsIn,V:()=>placeIn});var _diagnosis_location_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62838);const PATH=/(?<![\w.@+/\\:~-])(?:[\w.@+-]{1,80}[\\/]){0,12}[\w.@+-]{1,80}\.[A-Za-z]\w{0,9}/g;
const WORKING_TREE=/(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:[\\/]a)[\\/][\w.-]{1,100}[\\/][\w.-]{1,100}[\\/]|\/github\/workspace\//g;const NOT_OURS=/^(?:[/~]|[A-Za-z]:)|(?:^|\/)(?:\.\.|node_modules|site-packages|dist-packages|\.venv|vendor)(?:\/|$)/;
function placeIn(text){const{file="",line=0,column}=(0,_diagnosis_location_js__WEBPACK_IMPORTED_MODULE_0__.z)(text)??{};const path=normal(file);if(line<1||path===
""||NOT_OURS.test(path)||path.includes("://"))return void 0;return{path,line,...column!==void 0&&column>0&&{column}}}function pathsIn(text){const found=text.replace(
WORKING_TREE," ").match(PATH)??[];return[...new Set(found.map(normal))].filter(path=>!NOT_OURS.test(path))}function normal(path){return path.replaceAll("\\","/").
replace(/^(?:\.\/)+/,"")}}),19163:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ni:()=>blamedCommit,
Vp:()=>runUrl,qk:()=>pointOf,tv:()=>workflowName});var _words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);function runUrl({repositoryUrl},runId){
return`${repositoryUrl}/actions/runs/${runId}`}function workflowName({history},workflowId){return history.workflows.get(workflowId)?.name??""}function pointOf(scene,{
run}){return{sha:run.sha,at:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.Ly)(run.createdAt),url:runUrl(scene,run.id)}}function blamedCommit({repositoryUrl},{sha,title,
author,pull},reasons){return{...{sha,title,author,reasons},url:`${repositoryUrl}/commit/${sha}`,...pull!==void 0&&{pull:{number:pull,url:`${repositoryUrl}/pull/${pull}`}}}}}),
98871:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>issuesIn,w:()=>issuesOf});
var _diagnosis_line_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27963);var _diagnosis_rule_for_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55925);
function issuesIn({steps},watched){if(watched.length===0)return[];const failed=steps.filter(({outcome})=>outcome==="failed");const lines=(failed.length>0?failed:
steps).flatMap(step=>step.lines);return watched.filter(({rule})=>lines.some(line=>(0,_diagnosis_rule_for_js__WEBPACK_IMPORTED_MODULE_0__.s)(line,[rule])!==void 0)).
map(({number})=>number)}function issuesOf(finding,watched){const{issues,line="",excerpt}=finding;const lines=[line,...excerpt?.lines??[]].map(text=>(0,_diagnosis_line_js__WEBPACK_IMPORTED_MODULE_1__.
O)(0,text));return watched.filter(({number,rule})=>issues.includes(number)||lines.some(one=>(0,_diagnosis_rule_for_js__WEBPACK_IMPORTED_MODULE_0__.s)(one,[rule])!==
void 0))}})};export{id,ids,modules};
