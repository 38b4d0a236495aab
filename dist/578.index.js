const id=578;const ids=[578];const modules={81578:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{createWriting:()=>createWriting});var literal=__webpack_require__(81091);var span=__webpack_require__(2962);;const NAME="pipeline-vitals";const MAX_DESCRIPTION=140;
function commitMarks(write,{owner,repository}){const target={owner,repo:repository};return async mark=>{const{sha,url}=mark;const description=(0,literal.Jj)((0,
literal.TN)(plain(mark.description)),MAX_DESCRIPTION);if(mark.as==="status"){const status={state:mark.state,description,target_url:url,context:NAME};await write(
"POST /repos/{owner}/{repo}/statuses/{sha}",{...target,sha,...status},nothing);return}const output={title:description,summary:(0,span.i)(description)};const check={
name:NAME,head_sha:sha,details_url:url,...progress(mark.state),output};await write("POST /repos/{owner}/{repo}/check-runs",{...target,...check},nothing)}}function progress(state){
switch(state){case"pending":return{status:"in_progress"};case"error":return{status:"completed",conclusion:"neutral"};case"success":case"failure":return{status:"\
completed",conclusion:state}}}function plain(text){return text.replace(/[\u{10000}-\u{10FFFF}]/gu,"").trim()}function nothing(){return void 0}var errors=__webpack_require__(
452);var queries=__webpack_require__(62790);var shape=__webpack_require__(55595);;function discussionsOf({ask,tell,owner,repository}){const target={owner,name:repository};
const places=new Map;const ids2=new Map;const placeOf=async slug=>{const place=places.get(slug)??await ask(queries.IE,{...target,slug},toPlace(slug));places.set(
slug,place);return place};const learn=label=>value=>{const json=(0,shape.Ik)(value,"a discussion");const issue=toIssue(json,label);ids2.set(issue.number,(0,shape.
Qq)(json.id,"id"));return issue};const write=async(mutation,variables,label)=>await tell(mutation,variables,answer=>learn(label)(writtenIn(answer)));return{labelled:async(label,{
state})=>{const{category}=await placeOf(label);const found=await ask(queries.W7,{...target,category},answer=>{const{discussions}=(0,shape.Ik)(shown(answer,answer.
data.repository),"repository");return(0,shape.YO)((0,shape.Ik)(discussions,"discussions").nodes,"discussions").map(learn(label))});return found.filter(issue=>state===
"all"||issue.state==="open")},create:async({title,body,labels:[label=""]})=>await write(queries.k4,{...await placeOf(label),title,body},label),change:async(number,change)=>{
const id2=ids2.get(number);if(id2===void 0)throw new errors.hD("not-found",`No discussion ${number} was read before.`);const{title,body}=change;return change.state===
"closed"?await write(queries.a6,{id:id2,reason:reasonOf(change)},""):await write(queries.ZM,{id:id2,title,body},"")}}}function reasonOf({reason}){return reason===
"duplicate"?"DUPLICATE":"OUTDATED"}function toPlace(slug){return answer=>{const{id:id2,discussionCategory}=(0,shape.Ik)(shown(answer,answer.data.repository),"re\
pository");if(discussionCategory==null&&answer.failures.size===0)throw new errors.hD("not-found",`There is no category of discussions whose address ends in ${JSON.
stringify(slug)}, or discussions are switched off.`);return{repository:(0,shape.Qq)(id2,"id"),category:(0,shape.Qq)((0,shape.Ik)(shown(answer,discussionCategory),
"discussionCategory").id,"id")}}}function writtenIn(answer){return(0,shape.Ik)(shown(answer,answer.data.written),"what was written").discussion}const kinds={FORBIDDEN:"\
forbidden",INSUFFICIENT_SCOPES:"forbidden",NOT_FOUND:"not-found"};function shown({failures},value){if(value!=null)return value;const[failure]=failures.values();
const said=failure?`: ${failure.message.slice(0,200)}`:".";throw new errors.hD(kinds[failure?.type??""]??"rejected",`GitHub does not let the token at discussion\
s${said}`)}function toIssue(json,label){return{number:(0,shape.nd)(json.number,"number"),url:(0,shape.Qq)(json.url,"url"),state:json.closed===true?"closed":"ope\
n",title:(0,shape.Qq)(json.title,"title"),body:(0,shape.Qq)(json.body,"body"),labels:[label],assignees:[],ours:json.viewerDidAuthor===true,createdAt:(0,shape.kB)(
json.createdAt,"createdAt"),updatedAt:(0,shape.kB)(json.updatedAt,"updatedAt"),closedAt:json.closedAt==null?void 0:(0,shape.kB)(json.closedAt,"closedAt"),comments:0,
reactions:{}}}var graphql=__webpack_require__(87067);var issue_answers=__webpack_require__(52859);var rest=__webpack_require__(52894);;const ISSUES="/repos/{own\
er}/{repo}/issues";const ISSUE=`${ISSUES}/{issue_number}`;const MAX_PAGE_BYTES=100*7*65536;const MAX_ASSIGNEES=10;const MAX_REACTORS=3;function issuesOf(options){
const{read,write,viewer,mayWrite,owner,repository,apiUrl}=options;const target={owner,repo:repository};const writeIssue=async(route,parameters)=>{const me=await viewer();
const wanted=parameters.assignees?.slice(0,MAX_ASSIGNEES);const send=async assignees=>await write(route,{...parameters,...assignees&&{assignees}},made2=>(0,issue_answers.
N9)(made2,me));try{return await send(wanted)}catch(error){if(!(error instanceof errors.hD&&error.kind==="rejected"&&wanted))throw error;const possible=await assignable(
wanted);if(possible.length===wanted.length)throw error;return await send(possible)}};const assignable=async logins=>{const asked=logins.map(async assignee=>{const parameters={
...target,assignee};return await read("GET /repos/{owner}/{repo}/assignees/{assignee}",parameters,()=>[assignee]).catch(none)});return(await Promise.all(asked)).
flat()};return{labelled:async(label,{state,since})=>{const filter={labels:label,state,...since!==void 0&&{since:(0,rest.KH)(since)}};const order={sort:"updated",
direction:"desc",per_page:100};const found=readPages(read,apiUrl,`GET ${ISSUES}`,{...target,...filter,...order});const[me,values]=await Promise.all([viewer(),found]);
const issues=values.filter(value=>!(0,issue_answers.r0)(value)).map(value=>(0,issue_answers.N9)(value,me));return[...new Map(issues.map(issue=>[issue.number,issue])).
values()]},create:async draft=>await writeIssue(`POST ${ISSUES}`,{...target,...draft}),change:async(number,{reason,...change})=>await writeIssue(`PATCH ${ISSUE}`,
{...{...target,issue_number:number,...change},...reason&&{state_reason:reason}}),comment:async(number,body)=>await write(`POST ${ISSUE}/comments`,{...target,issue_number:number,
body},()=>void 0),isLookedAt:async number=>{const which={content:"eyes",per_page:MAX_REACTORS};const parameters={...target,issue_number:number,...which};const logins=await read(
`GET ${ISSUE}/reactions`,parameters,answer=>(0,shape.YO)((0,rest.g3)(answer),"reactions").flatMap(issue_answers.Mu));for(const login of logins)if(await mayWrite(
login))return true;return false}}}function none(error){if(error instanceof errors.hD&&error.kind==="not-found")return[];throw error}async function readPages(read,apiUrl,route,parameters){
const{origin}=new URL(apiUrl);const values=[];const page=answer=>({found:(0,shape.YO)((0,rest.g3)(answer),"issues"),next:nextPage(answer.headers.link,origin)});
const options={maxBytes:MAX_PAGE_BYTES};let{found,next}=await read(route,parameters,page,options);values.push(...found);while(next!==void 0){;({found,next}=await read(
`GET ${next}`,{},page,options));values.push(...found)}return values}function nextPage(link,origin){const next=/<([^<>]*)>; *rel="next"/.exec(String(link??""))?.[1];
if(next===void 0)return void 0;if(URL.canParse(next)&&new URL(next).origin===origin)return next;throw new errors.hD("shape","GitHub\u2019s answer is not as described\
: its next page is elsewhere.")}var labelled_issues=__webpack_require__(81816);;function createViewer(ask,read){let known;const ofGraph=()=>ask(queries.Zh,{},({
data})=>(0,shape.nd)((0,shape.Ik)(data.viewer,"viewer").databaseId,"databaseId"));const ofRest=()=>read("GET /user",{},answer=>(0,shape.nd)((0,rest.e9)(answer).
id,"id"));const find=async()=>{try{return await ofGraph()}catch(error){if(!(error instanceof errors.hD))throw error;return await ofRest().catch(()=>{throw new errors.
hD(error.kind,`As whom the token writes cannot be found out: ${error.message}`,error)})}};return async()=>{known??=find();known.catch(()=>{known=void 0});return await known}}
var promises_=__webpack_require__(58500);;const PAUSE=1e3;const MAX_BYTES=2*1024*1024;function createTurns({sleep=promises_.setTimeout}){let before=Promise.resolve();
let endedAt=Number.NEGATIVE_INFINITY;return async send=>{const mine=before.then(async()=>{const wait=endedAt+PAUSE-performance.now();if(wait>0)await sleep(wait);
try{return await send()}finally{endedAt=performance.now()}});before=mine.catch(()=>"said to whom it concerns");return await mine}}function createWrite(options,inTurn){
const{transport}=options;const toRequest=(0,rest.dT)(options);return async(route,parameters,parse)=>{const request={...toRequest(route,parameters),maxBytes:MAX_BYTES};
const path=new URL(request.url).pathname;return await inTurn(()=>transport.send(request,answer=>parse(made(answer,path))))}}function made(answer,path){const{status,
body}=answer;if(status>=400)throw refusal(answer,path);if(status!==200&&status!==201)throw new errors.hD("shape",`GitHub answered ${status}, which is no answer \
(asked to write ${path}).`);return(0,shape.Ik)((0,shape.qF)(body,"GitHub\u2019s answer"),"GitHub\u2019s answer")}function refusal({status,body},path){const said=`\
(asked to write ${path})${wordsOf(body)}`;switch(status){case 401:return new errors.hD("bad-token",`GitHub does not accept the token ${said}`);case 403:return new errors.
hD("forbidden",`GitHub does not let the token write this ${said}`);case 404:case 410:case 451:return new errors.hD("not-found",`GitHub does not find where to wr\
ite this ${said}`);case 400:case 422:return new errors.hD("rejected",`GitHub does not take what was to be written ${said}`);default:return new errors.hD("server",
`GitHub answered ${status} ${said}`)}}function wordsOf(body){try{const{message,errors:errors2}=(0,shape.Ik)(JSON.parse(body.toString("utf8")),"a refusal");const details=Array.
isArray(errors2)?errors2.map(detailOf):[];const words=[message,...details].filter(word=>typeof word==="string"&&word!=="");return words.length>0?`: ${words.join(
"; ").slice(0,300)}`:"."}catch{return"."}}function detailOf(error){if(typeof error==="string")return error;if(typeof error!=="object"||error===null)return void 0;
const{message,field,code}=error;return[field,message??code].filter(word=>typeof word==="string").join(" ")};function createWriting(options){const{token,owner,repository,
transport,graphqlUrl}=options;const read=(0,rest.x)(options);const inTurn=createTurns(options);const write=createWrite(options,inTurn);const ask=(0,graphql.c)({
url:graphqlUrl,token,transport});const send=(0,graphql.c)({url:graphqlUrl,token,transport:{get:transport.send}});const tell=async(...given)=>await inTurn(()=>send(
...given));const viewer=createViewer(ask,read);const{mayWrite}=(0,labelled_issues.t)({read,target:{owner,repo:repository}});return{issues:issuesOf({...options,read,
write,viewer,mayWrite}),discussions:discussionsOf({...options,ask,tell}),markCommit:commitMarks(write,options)}}}),2962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>longestFence,i:()=>toSpan});var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const MAX_TEXT=1e3;
function toSpan(text,code=codeSpan){const parts=[];let risky=[];const flush=()=>{if(risky.length===0)return;const stretch=risky.join(" ");const line=stretch.replace(
/(?<=[^\s.,:;])[.,:;]$/,"");parts.push(`${code(line)}${stretch.slice(line.length)}`);risky=[]};for(const word of(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(
(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text),MAX_TEXT).split(" ")){if(word==="<"||word===">"){flush();parts.push(word==="<"?"&lt;":"&gt;")}else if(isHarmless(
word)){flush();parts.push(word)}else{risky.push(word)}}flush();return parts.join(" ")}const LETTERS=String.raw`\p{L}\p{M}\p{N}\p{So}%–—‘’“”›…·→−▁▂▃▄▅▆▇█⋅`;
const WORD=new RegExp(String.raw`^\(*(?:[${LETTERS}]|(?<=\d)[.:,-](?=\d)|(?<=\p{L})-(?=\p{L})|\+(?=\d))*\)*[.,;:?]?\)*$`,"u");const MAGIC=/(?<!\w)[0-9a-f]{7,40}(?!\w)|:.*:|www\.|ghsa-/i;
function isHarmless(word){return WORD.test(word)&&!MAGIC.test(word)}function codeSpan(line){const fence="`".repeat(longestFence(line)+1);const pad=line.startsWith(
"`")||line.endsWith("`")?" ":"";return`${fence}${pad}${line}${pad}${fence}`}function longestFence(text){return(text.match(/`+/g)??[]).reduce((longest,run)=>Math.
max(longest,run.length),0)}})};export{id,ids,modules};
