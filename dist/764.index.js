const id=764;const ids=[764,930];const modules={13731:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{failUncaught:()=>failUncaught,runnerStep:()=>runnerStep});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var core=__webpack_require__(
33838);var errors=__webpack_require__(452);var literal=__webpack_require__(81091);;function logLine(text){return(0,literal.TN)(text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g,
" ")).replaceAll("##[","# #[").replace(/:(?=:)/g,": ").trim()};const MAX_ANNOTATIONS=10;const MAX_MESSAGE=4e3;const REPORT_DAYS=90;const say={error:core.z3,warning:core.
$e,notice:core.lm};function runnerStep(folder,{artifacts}){const counts={error:0,warning:0,notice:0};const annotate=level=>(message,place)=>{counts[level]+=1;if(counts[level]<
MAX_ANNOTATIONS)say[level](logLine(message).slice(0,MAX_MESSAGE),at(place));else core.pq(logLine(message))};return{summary:async markdown=>void await core.z.addRaw(
markdown,true).write(),output:(name,value)=>core.uH(name,value),writeFile:async(name,text)=>{await(0,promises_.mkdir)(folder,{recursive:true});const path=(0,external_node_path_.
join)(folder,name);await(0,promises_.writeFile)(path,text);return path},upload:async(name,paths)=>{if(artifacts==="refused"){core.pq(`The server takes no artifa\
cts: ${name} is in ${folder} alone.`);return}const{uploadArtifact}=await Promise.all([__webpack_require__.e(110),__webpack_require__.e(34),__webpack_require__.e(
178)]).then(__webpack_require__.bind(__webpack_require__,95178));await uploadArtifact({name,folder,paths,keptDays:REPORT_DAYS})},info:line=>core.pq(logLine(line)),
debug:line=>core.Yz(logLine(line)),warning:annotate("warning"),error:annotate("error"),notice:annotate("notice"),fail:message=>core.C1(message.split("\n").map(indentedLine).
join("\n")),mask:secret=>{if(secret.length>=8)core.Pq(secret)}}}function failUncaught(error){const{message,hint}=(0,errors.WE)(error,{});core.C1(logLine(hint?`${message}\
 ${hint}`:message));process.exit(1)}function at(place){if(!place)return{};const{path,line,column}=place;return{file:logLine(path),startLine:line,...column!==void 0&&
{startColumn:column}}}function indentedLine(line){return`${/^ */.exec(line)?.[0]??""}${logLine(line)}`}}),40930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{ProxyAgent:()=>ProxyAgent,fetch:()=>fetch});class ProxyAgent{}function fetch(){
throw new Error("Requests go through src/adapters/github/transport.ts.")}})};export{id,ids,modules};
