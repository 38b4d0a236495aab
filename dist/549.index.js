const id=549;const ids=[549];const modules={73515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{c5:()=>writesFor,i5:()=>REPORT_LABEL,xN:()=>tickedAmong});var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56667);const REPORT_LABEL="pip\
eline-report";const MAX_BODY=65536;const LEAST_ROOM=1e4;const HEAD=/^<!-- pipeline-vitals-report\/1 (?<period>[0-9a-f]{16}) -->$/;const NOTES="<!-- pipeline-vit\
als: what stands below is kept -->";const ITEM=/^- \[(?<mark>[ xX])\] .*<!-- (?<item>[0-9a-f]{16}) -->$/gm;function reportBody({period,markdown,keys},notes){const items=keys.
values();const marked=markdown(roomBeside(notes,keys)).replace(/^- \[[ x]\] .*$/gm,line=>{const{value:key}=items.next();return key===void 0?line:`${line} <!-- ${(0,
_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.P)(key)} -->`});return[`<!-- pipeline-vitals-report/1 ${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.P)(period)}\
 -->`,"",marked.trim(),"",NOTES,notes.trim()].join("\n")}function roomBeside(notes,keys){const marks=keys.length*` <!-- ${(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.
P)("")} -->`.length;return MAX_BODY-new TextEncoder().encode(notes).length-marks-200}function ownReports(issues){return issues.filter(({ours})=>ours).flatMap(issue=>{
const lines=issue.body.split(/\r?\n/);const period=HEAD.exec(lines[0]??"")?.groups?.period;if(period===void 0)return[];const end=lines.indexOf(NOTES);const report=lines.
slice(0,end===-1?lines.length:end).join("\n");const ticked=[...report.matchAll(ITEM)].flatMap(({groups})=>groups?.mark===" "?[]:[groups?.item??""]);const notes=end===
-1?"":lines.slice(end+1).join("\n");return[{...issue,period,notes,ticked:new Set(ticked)}]}).toSorted((a,b)=>a.number-b.number)}function tickedAmong(keys,issues){
const ticked=ownReports(issues).at(-1)?.ticked??new Set;return new Set([...keys].filter(key=>ticked.has((0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.P)(key))))}
function writesFor(report,{kind,label},issues){const own=ownReports(issues);const open=own.filter(({state})=>state==="open");const period=(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.
P)(report.period);const found=kind==="rolling"?open[0]:own.find(issue=>issue.period===period);const current=found&&roomBeside(found.notes,report.keys)>=LEAST_ROOM?
found:void 0;const{title}=report;const draft={title,body:reportBody(report,current?.notes??""),labels:[label],assignees:[]};return{write:current?{kind:"change",
number:current.number,change:{title,body:draft.body}}:{kind:"create",draft},close:open.filter(({number})=>number!==current?.number).map(issue=>({number:issue.number,
reason:issue!==found&&(kind==="rolling"||issue.period===period)?"duplicate":"completed"}))}}}),69930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{deliverReport:()=>deliverReport,placeOf:()=>placeOf,readReportIssues:()=>readReportIssues});var _core_model_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57206);var _core_weekly_report_issue_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73515);const CLOSED_ARE_READ=120*_core_model_js__WEBPACK_IMPORTED_MODULE_0__.
d_;function placeOf(to,{issues,discussions},{discussionCategory}){return to==="discussion"?{issues:discussions,label:discussionCategory}:{issues,label:_core_weekly_report_issue_js__WEBPACK_IMPORTED_MODULE_1__.
i5}}async function readReportIssues({issues,label},now){const open=await issues.labelled(label,{state:"open"});const lately=await issues.labelled(label,{state:"\
all",since:now-CLOSED_ARE_READ});return[...new Map([...open,...lately].map(issue=>[issue.number,issue])).values()]}async function deliverReport({report,kind,place,
now}){const{issues,label}=place;const{write,close}=(0,_core_weekly_report_issue_js__WEBPACK_IMPORTED_MODULE_1__.c5)(report,{kind,label},await readReportIssues(place,
now));const written=write.kind==="create"?await issues.create(write.draft):await issues.change(write.number,write.change);for(const{number,reason}of close)await issues.
change(number,{state:"closed",reason});return written}})};export{id,ids,modules};
