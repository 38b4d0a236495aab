const id=268;const ids=[268,308];const modules={20254:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
other"}}}),96941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>withoutPrefix});
const PREFIX=/^\s{0,80}(?:[│┃|■╎╷]\s{0,80}|>\s{1,8}|\[[\w@/.:+ -]{1,60}\]:? {1,8}|@?[\w/.-]{1,60}:[a-z][\w:-]{0,40}: |(?:@?[\w.-]{1,40}\/[\w/.-]{1,60}|\.) [a-z][\w:-]{0,40}: |[a-z][\w-]{0,40} {1,20}\| |[a-z][\w-]{1,40}> |(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z? ){1,4}/;
function withoutPrefix(text){return text.replace(PREFIX,"")}}),55925:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{s:()=>ruleFor});var _harmless_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20254);var _prefix_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
96941);const MAX_SEEN=2e3;function ruleFor(line,rules,next=[],level="error"){const{mark}=line;const text=line.text.slice(0,MAX_SEEN);if(mark!=="error"&&((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__.
_m)(text)||(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(text)))return void 0;const soft=level==="error"&&mark!=="error"&&(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__.
Vv)(text);const bare=(0,_prefix_js__WEBPACK_IMPORTED_MODULE_1__.Z)(text);return rules.find(rule=>(!soft||rule.level==="warning")&&(rule.pattern.test(text)||bare!==
text&&rule.pattern.test(bare))&&follows(rule,next))}function follows({followedBy},next){return!followedBy||next.some(({text})=>followedBy.test(text.slice(0,MAX_SEEN)))}}),
81057:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>channelNames});const channelNames=[
"slack","teams","discord","mattermost","google-chat","pagerduty","webhook","email"]}),78268:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkConfig:()=>checkConfig});var parse=__webpack_require__(23945);var failure_rules=__webpack_require__(99308);var config_mistakes=__webpack_require__(
2577);var schemas=__webpack_require__(63619);var api=__webpack_require__(43759);var health=__webpack_require__(40925);var branch_class=__webpack_require__(97354);
var channel_names=__webpack_require__(81057);var group=__webpack_require__(88696);var time_zone=__webpack_require__(43824);var incident_settings=__webpack_require__(
11968);var parts=__webpack_require__(50262);;const lengths=()=>{const list="must be a list of lengths of time such as [4 h, 1 d]";return schemas.YOg((0,parts.Bw)(),
list).check(api.Eb(10,list))};function each(names,schema,says){const members=names.map(name=>[name,(0,parts.dJ)(schema(),`${says} ${name}.`)]);return Object.fromEntries(
members)}const lifeCycleSchema=()=>(0,parts.pq)({"failures-to-open":(0,parts.dJ)((0,parts.pq)(each(branch_class.t,()=>(0,parts.UB)(1,100,"whole"),"On branches o\
f this kind:")),"Failed runs in a row that open an incident, by kind of branch."),"passes-to-resolve":(0,parts.dJ)((0,parts.UB)(1,100,"whole"),"Passed runs in a\
 row that end it."),"reopen-window":(0,parts.dJ)((0,parts.Bw)(),"What fails again this soon is the same incident."),"lapse-after":(0,parts.dJ)((0,parts.Bw)(),"N\
obody is reminded of what was not heard of for this long."),"escalate-after":(0,parts.dJ)((0,parts.pq)(each(health.g,lengths,"Of this severity:")),"Ages at whic\
h an incident that nobody took on is told again as graver.")});const words=of=>{const error=`must be a list of ${of.join(", ")}`;return schemas.YOg(schemas.k5n(
of,`must be one of ${of.join(", ")}`),error).check(api.m9(1,error),api.Eb(of.length,error))};const texts=what=>{const error=`must be a list of ${what}`;return schemas.
YOg(schemas.YjP(error).check(api.m9(1,error),api.Eb(200,error)),error)};const routeSchema=()=>(0,parts.pq)({to:(0,parts.dJ)(words(channel_names.o),"Channels; al\
l that the inputs name, if left out."),severities:(0,parts.dJ)(words(health.g),"Only incidents of these severities."),workflows:(0,parts.dJ)((0,parts.qp)(),"Onl\
y of these workflows."),branches:(0,parts.dJ)(words(branch_class.t),"Only on these kinds of branches."),owners:(0,parts.dJ)(texts("owners as in CODEOWNERS"),"On\
ly what these own, by CODEOWNERS."),mention:(0,parts.dJ)(texts('mentions such as "S024BE7LH"'),"Whom to call, in the channel\u2019s own words.")});const TIME=/^([01]\d|2[0-3]):([0-5]\d)$/;
const timeOfDay=()=>{const error='must be a time of day such as "22:00"';return schemas.FsL(schemas.YjP(error).check(api.Fk(TIME,error)),schemas.pdi(minutesOf))};
function minutesOf(text){const[,hours,minutes]=TIME.exec(text)??[];return Number(hours)*60+Number(minutes)}const MOMENT=/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/;
const moment=()=>{const error="must be a moment such as 2026-12-24T18:00:00Z";const isMoment=text=>MOMENT.test(text)&&!Number.isNaN(Date.parse(text));return schemas.
FsL(schemas.YjP(error).check(schemas.YPB(isMoment,error)),schemas.pdi(text=>Date.parse(text)/1e3))};const zone=()=>{const error="must be a time zone such as Eur\
ope/Berlin";return schemas.YjP(error).check(schemas.YPB(name=>(0,time_zone.eB)(name)!==void 0,error))};const critical=()=>(0,parts.dJ)(schemas.k5n(["passes","wa\
its"],"must be passes or waits"),"Whether critical incidents are told all the same.");const quietSchema=()=>(0,parts.pq)({days:(0,parts.dJ)(words(incident_settings.
mx),"Days on which it begins; every day, if left out."),timezone:(0,parts.dJ)(zone(),"Whose clock; UTC, if left out."),workflows:(0,parts.dJ)((0,parts.qp)(),"On\
ly of these workflows."),critical:critical()},{from:(0,parts.dJ)(timeOfDay(),"When it begins."),to:(0,parts.dJ)(timeOfDay(),"When it ends.")});const maintenanceSchema=()=>(0,
parts.pq)({workflows:(0,parts.dJ)((0,parts.qp)(),"Only of these workflows."),critical:critical()},{from:(0,parts.dJ)(moment(),"When it begins."),to:(0,parts.dJ)(
moment(),"When it ends.")});const notifySchema=()=>(0,parts.pq)({routes:(0,parts.dJ)(schemas.YOg(routeSchema(),"must be a list of routes"),"Which incidents go w\
here. One goes wherever a route sends it."),"group-by":(0,parts.dJ)(schemas.k5n(keysOf(group.dM),`must be one of ${keysOf(group.dM).join(", ")}`),"What is told \
in one message."),wait:(0,parts.dJ)((0,parts.Bw)(),"How long to wait for more of the same before the first message."),cooldown:(0,parts.dJ)((0,parts.Bw)(),"Leas\
t time between two messages of a group."),repeat:(0,parts.dJ)((0,parts.pq)(each(health.g,parts.Bw,"Of this severity:")),"How often people are reminded of what g\
oes on."),"flood-above":(0,parts.dJ)((0,parts.UB)(1,100,"whole"),"More messages than this at once become one that names them all."),"quiet-hours":(0,parts.dJ)(schemas.
YOg(quietSchema(),"must be a list"),"Times of day with no messages."),maintenance:(0,parts.dJ)(schemas.YOg(maintenanceSchema(),"must be a list"),"Windows with n\
o messages.")});function keysOf(object){return Object.keys(object)};function configSchema(rules){const settings=()=>(0,parts.pq)(Object.fromEntries(rules.map(rule=>[
rule.id,(0,parts.dJ)(ruleSetting(rule),`${rule.title}.`)])));const workflow=(0,parts.pq)({required:(0,parts.dJ)(schemas.zMY("must be true or false"),"It has to \
report on every commit of the default branch."),rules:(0,parts.dJ)(settings(),"As for all workflows, but for these.")},{match:(0,parts.dJ)((0,parts.qp)(),"Names\
 or file names of workflows, or globs of them; `!` excludes.")});return(0,parts.pq)({targets:(0,parts.dJ)((0,parts.pq)(targets),"Targets of the key figures."),rules:(0,
parts.dJ)(settings(),"Severity and threshold of alert rules, for all workflows; `off` switches a rule off."),workflows:(0,parts.dJ)(schemas.YOg(workflow,"must b\
e a list of entries with `match`"),"Settings of some workflows. Of entries that match the same workflow, later ones win."),steps:(0,parts.dJ)((0,parts.pq)({test:(0,
parts.dJ)((0,parts.qp)(),"Names of steps and jobs that test, or globs of them; `!` excludes."),build:(0,parts.dJ)((0,parts.qp)(),"Names of steps and jobs that b\
uild.")}),"What tests and what builds, asked before the built-in rules."),prices:(0,parts.dJ)((0,parts.pq)({currency:(0,parts.dJ)(currency,"What the prices are \
in."),"per-minute":(0,parts.dJ)(perMinute,"Price of a minute by label of the runner, or glob of labels; the first wins.")}),"What runners cost, where it is not \
what GitHub charges."),incidents:(0,parts.dJ)(lifeCycleSchema(),"How failures become incidents, and incidents end."),notify:(0,parts.dJ)(notifySchema(),"Who is \
told of what, and how often."),"failure-rules":(0,parts.dJ)((0,failure_rules.q)(),"What your own tools say in logs, asked before the built-in rules.")})}const percent=()=>(0,
parts.UB)(0,100);const targets={"success-rate":(0,parts.dJ)(percent(),"Runs that pass, in percent."),"time-to-fix":(0,parts.dJ)((0,parts.Bw)(),"From red to gree\
n."),"build-time":(0,parts.dJ)((0,parts.Bw)(),"Length of a run."),coverage:(0,parts.dJ)(percent(),"Code that tests execute, in percent."),"time-to-feedback":(0,
parts.dJ)((0,parts.Bw)(),"From a push to the first answer."),"false-positives":(0,parts.dJ)(percent(),"Alerts that were none, in percent."),satisfaction:(0,parts.
dJ)((0,parts.UB)(1,5),"What people think of our messages, from 1 to 5."),"detection-latency":(0,parts.dJ)((0,parts.Bw)(),"From the end of a failed run to our al\
ert.")};function ruleSetting(rule){const severity=schemas.k5n(health.g,`must be one of ${health.g.join(", ")}`);return rule.threshold===void 0?offOr({severity}):
offOr({severity,threshold:thresholdOf(rule)})}function offOr(members){const names=Object.keys(members).join(" and ");return schemas.KCZ([schemas.euz("off"),(0,parts.
pq)(members)],`must be off, or a mapping of ${names}`)}function thresholdOf({unit,fires}){switch(unit){case"percent":return fires==="below"?percent():(0,parts.UB)(
0,1e4);case"points":return percent();case"runs":case"jobs":case"schedules":case"targets":case"vulnerabilities":case"updates":return(0,parts.UB)(1,1e4,"whole")}}
const currency=schemas.YjP("must be a currency such as USD").check(api.Fk(/^[\p{L}\p{Sc}]{1,8}$/u,"must be a currency such as USD"));const perMinute=schemas.g1P(
schemas.YjP(),(0,parts.UB)(0,1e4),"must be a mapping of labels to prices").check((0,parts.gw)(prices=>Object.keys(prices)));;async function checkConfig(value,rules){
const{data:config={},error}=(0,parse.xL)(configSchema(rules),value);const mistakes=error?(0,config_mistakes.N)(error.issues,value):[];if(mistakes.some(({path})=>path.
length===0||path[0]===FAILURE_RULES))return{config,failureRules:[],mistakes};const own=typeof value==="object"&&value!==null?Reflect.get(value,FAILURE_RULES):void 0;
const read=await(0,failure_rules.readFailureRules)(own??[],[FAILURE_RULES]);return{config,failureRules:read.rules,mistakes:[...mistakes,...read.mistakes]}}const FAILURE_RULES="\
failure-rules"}),99308:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>failureRules,
readFailureRules:()=>readFailureRules});var schemas=__webpack_require__(63619);var api=__webpack_require__(43759);var parse=__webpack_require__(23945);var category=__webpack_require__(
38201);var line=__webpack_require__(27963);var rule_for=__webpack_require__(55925);;const MAX_REASON=150;function ownRules(given,compile){const ids2=given.map(({
id:id2})=>id2);const read=given.map((one,i)=>{if(ids2.indexOf(one.id)<i)return refused({path:[i,"id"],says:"was given to a rule before"});try{const rule=ruleOf(
one,compile(one.pattern));return{rules:[rule],mistakes:tried(one,rule).map(({path,says})=>({path:[i,...path],says}))}}catch(error){const reason=error instanceof
Error?error.message:String(error);return refused({path:[i,"pattern"],says:`is no pattern: ${reason.slice(0,MAX_REASON)}`})}});return{rules:read.flatMap(({rules})=>rules),
mistakes:read.flatMap(({mistakes})=>mistakes)}}const refused=mistake=>({rules:[],mistakes:[mistake]});function tried({matches=[],ignores=[]},rule){const knows=text=>(0,
rule_for.s)((0,line.O)(0,text),[rule])!==void 0;const missed=matches.flatMap((text,line2)=>knows(text)?[]:[{path:["matches",line2],says:"is not matched by the p\
attern"}]);const caught=ignores.flatMap((text,line2)=>knows(text)?[{path:["ignores",line2],says:"is matched by the pattern"}]:[]);return[...missed,...caught]}function ruleOf({
id:id2,category:category2,meaning,advice="",prevention=""},pattern){return{...{id:id2,category:category2,pattern,meaning,advice,prevention},...{strength:"final",
level:"warning",anywhere:true}}}var config_mistakes=__webpack_require__(2577);var parts=__webpack_require__(50262);;const MAX_RULES=200;const MAX_LINES=20;const MAX_PATTERN=1e3;
const MAX_TEXT=500;const ID=/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;function failureRules(){const many=`must be a list of at most ${MAX_RULES} ru\
les`;return schemas.YOg(failureRule(),many).check(api.Eb(MAX_RULES,many))}function failureRule(){const id2="must look like `tool/what-happened`";return(0,parts.
pq)({advice:(0,parts.dJ)(failure_rules_text(),"What to do about it."),prevention:(0,parts.dJ)(failure_rules_text(),"What keeps it from coming back."),matches:(0,
parts.dJ)(lines(),"Lines that the pattern must match; the step fails if it does not."),ignores:(0,parts.dJ)(lines(),"Lines that the pattern must not match.")},{
id:(0,parts.dJ)(schemas.YjP(id2).check(api.Fk(ID,id2)),"Its name, for people, tables and fingerprints."),category:(0,parts.dJ)(schemas.k5n(category.L,`must be o\
ne of ${category.L.join(", ")}`),"What kind of thing broke."),pattern:(0,parts.dJ)(failure_rules_text(MAX_PATTERN),"Regular expression (RE2) that finds the line\
; a group named `key` tells one cause from another."),meaning:(0,parts.dJ)(failure_rules_text(),"What the line means.")})}function failure_rules_text(maxLength=MAX_TEXT){
const error=`must be a text of at most ${maxLength} characters`;return schemas.YjP(error).check(api.Fk(/\S/,error),api.Eb(maxLength,error))}function lines(){const error=`\
must be a list of at most ${MAX_LINES} lines`;return schemas.YOg(failure_rules_text(MAX_PATTERN),error).check(api.Eb(MAX_LINES,error))}async function readFailureRules(value,at){
const{data,error}=parse.xL(failureRules(),value);if(!data)return{rules:[],mistakes:(0,config_mistakes.N)(error.issues,value)};if(data.length===0)return{rules:[],
mistakes:[]};const{linearPattern}=await Promise.all([__webpack_require__.e(856),__webpack_require__.e(179)]).then(__webpack_require__.bind(__webpack_require__,56179));
const{rules,mistakes}=ownRules(data,linearPattern);return{rules,mistakes:mistakes.map(({path,says})=>{const place=[...at,...path];return{path:place,says:`${(0,config_mistakes.
c)(place)} ${says}`}})}}}),2577:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>placeInWords,
N:()=>placedMistakes});var quoted=__webpack_require__(62797);;function nearest(word,known){const most=Math.floor(word.length/3);const[best]=known.filter(({length})=>Math.
abs(length-word.length)<=most).map(candidate=>({candidate,edits:editsBetween(word.toLowerCase(),candidate)})).filter(({edits})=>edits<=most).toSorted((a,b)=>a.edits-
b.edits);return best?.candidate}function editsBetween(from,to){let row=Array.from({length:to.length+1},(_,i)=>i);for(const[i,letter]of[...from].entries()){const next=[
i+1];for(let j=1;j<=to.length;j++){const exchanged=(row[j-1]??0)+(letter===to[j-1]?0:1);next.push(Math.min(exchanged,(row[j]??0)+1,(next[j-1]??0)+1))}row=next}return row.
at(-1)??0};function placedMistakes(issues,value){return issues.flatMap(innermost).flatMap(issue=>{const{path,message}=issue;if(issue.code==="unrecognized_keys"){
const known=message.split(", ");return issue.keys.map(key=>unknownKey([...path,key],known))}if(issue.code==="custom")return[{path,says:`${placeInWords(path)} ${message}`}];
return[{path,says:`${placeInWords(path)} ${message}, ${insteadOf(valueAt(value,path))}`}]})}function innermost(issue){if(issue.code!=="invalid_union")return[issue];
const inside=issue.errors.find(issues=>issues.every(({code,path})=>path.length>0||code==="unrecognized_keys"));return inside?.map(inner=>({...inner,path:[...issue.
path,...inner.path]}))??[issue]}function unknownKey(path,known){const meant=nearest(String(path.at(-1)),known);const hint=meant===void 0?`known are ${known.join(
", ")}`:`did you mean \`${meant}\`?`;return{path,says:`${placeInWords(path)} is not known; ${hint}`}}function placeInWords(path){if(path.length===0)return"The f\
ile";const parts=path.map(part=>{if(typeof part==="number")return`[${part}]`;const name=String(part);return/^[\w-]{1,80}$/.test(name)?`.${name}`:`[${(0,quoted.T)(
name).replaceAll("`","'")}]`});return`\`${parts.join("").replace(/^\./,"")}\``}function insteadOf(value){if(value===void 0)return"and is missing";if(value===null)
return"and is empty";if(Array.isArray(value))return value.length===0?"not an empty list":"not a list";if(typeof value==="object")return"not a mapping";return`no\
t ${typeof value==="string"?(0,quoted.T)(value):String(value)}`}function valueAt(value,path){return path.reduce((at,key)=>typeof at==="object"&&at!==null&&Object.
hasOwn(at,key)?Reflect.get(at,key):void 0,value)}}),50262:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Bw:()=>length,UB:()=>numberFrom,dJ:()=>titled,gw:()=>onlyGlobs,pq:()=>mapping,qp:()=>patterns});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
63619);var zod_mini__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29396);var zod_mini__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(43759);var _core_model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57206);var _patterns_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8130);function mapping(members,required){const entries=Object.entries(members).map(([name,
member])=>[name,zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP(member)]);const shape={...required,...Object.fromEntries(entries)};const known=Object.keys(shape).join(
", ");return zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej(shape,{error:({code})=>code==="unrecognized_keys"?known:`must be a mapping of ${known}`})}function titled(schema,description){
zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd.add(schema,{description});return schema}function numberFrom(min,max,kind="any"){const error=`must be a ${kind==="whole"?
"whole ":""}number from ${min} to ${max}`;return(kind==="whole"?zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr(error):zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(error)).
check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.qm(min,error),zod_mini__WEBPACK_IMPORTED_MODULE_3__.Zm(max,error))}const secondsIn={s:1,min:_core_model_js__WEBPACK_IMPORTED_MODULE_0__.
pY,h:_core_model_js__WEBPACK_IMPORTED_MODULE_0__.dp,d:_core_model_js__WEBPACK_IMPORTED_MODULE_0__.d_};const LENGTH=/^(?<count>\d{1,6}(?:\.\d{1,3})?) ?(?<unit>s|min|h|d)$/;
function length(){const error="must be a length of time such as 90 s, 5 min, 4 h or 2 d";return zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP(error).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(LENGTH,error)),zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(secondsOf))}function secondsOf(text){const{count,
unit=""}=LENGTH.exec(text)?.groups??{};return Number(count)*(secondsIn[unit]??Number.NaN)}const MAX_PATTERN=200;function patterns(){const list="must be a list o\
f one or more names or globs";const one=`must be a text of at most ${MAX_PATTERN} characters`;return zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP(one).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(MAX_PATTERN,one)),list).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(1,list),onlyGlobs(given=>given))}
function onlyGlobs(patternsIn){return zod_mini__WEBPACK_IMPORTED_MODULE_1__.z6Y(({value,issues})=>{const mistake=(0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__.$W)(
patternsIn(value));if(mistake!==void 0)issues.push({code:"custom",input:value,message:mistake})})}})};export{id,ids,modules};
