const id=121;const ids=[121,930,549];const modules={76888:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__);__webpack_require__.d(__webpack_exports__,{runnerStep:()=>runnerStep});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _actions_core__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33838);var _log_line_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
53725);const MAX_ANNOTATIONS=10;const MAX_MESSAGE=4e3;const REPORT_DAYS=90;const say={error:_actions_core__WEBPACK_IMPORTED_MODULE_2__.z3,warning:_actions_core__WEBPACK_IMPORTED_MODULE_2__.
$e,notice:_actions_core__WEBPACK_IMPORTED_MODULE_2__.lm};function runnerStep(folder){const counts={error:0,warning:0,notice:0};const annotate=level=>(message,place)=>{
counts[level]+=1;if(counts[level]<MAX_ANNOTATIONS)say[level]((0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__.B)(message).slice(0,MAX_MESSAGE),at(place));else _actions_core__WEBPACK_IMPORTED_MODULE_2__.
pq((0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__.B)(message))};return{summary:async markdown=>void await _actions_core__WEBPACK_IMPORTED_MODULE_2__.z.addRaw(markdown,
true).write(),output:(name,value)=>_actions_core__WEBPACK_IMPORTED_MODULE_2__.uH(name,value),writeFile:async(name,text)=>{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)(folder,{recursive:true});const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(
path,text);return path},upload:async(name,paths)=>{const{uploadArtifact}=await Promise.all([__webpack_require__.e(110),__webpack_require__.e(34),__webpack_require__.
e(178)]).then(__webpack_require__.bind(__webpack_require__,95178));await uploadArtifact({name,folder,paths,keptDays:REPORT_DAYS})},info:line=>_actions_core__WEBPACK_IMPORTED_MODULE_2__.
pq((0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__.B)(line)),debug:line=>_actions_core__WEBPACK_IMPORTED_MODULE_2__.Yz((0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__.
B)(line)),warning:annotate("warning"),error:annotate("error"),notice:annotate("notice"),fail:message=>_actions_core__WEBPACK_IMPORTED_MODULE_2__.setFailed(message.
split("\n").map(indentedLine).join("\n")),mask:secret=>{if(secret.length>=8)_actions_core__WEBPACK_IMPORTED_MODULE_2__.Pq(secret)}}}function at(place){if(!place)
return{};const{path,line,column}=place;return{file:(0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__.B)(path),startLine:line,...column!==void 0&&{startColumn:column}}}
function indentedLine(line){return`${/^ */.exec(line)?.[0]??""}${(0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__.B)(line)}`}}),40930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{ProxyAgent:()=>ProxyAgent,fetch:()=>fetch});class ProxyAgent{}function fetch(){
throw new Error("Requests go through src/adapters/github/transport.ts.")}})};export{id,ids,modules};
