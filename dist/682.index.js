const id=682;const ids=[682];const modules={32682:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{readCoverageFiles:()=>readCoverageFiles});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var types_=__webpack_require__(
73429);var coverage=__webpack_require__(48474);;function readClover(tags){let metrics;for(const{path,attributes}of tags)if(path==="coverage/project/metrics")metrics=
attributes;if(metrics===void 0)return(0,coverage.gz)("it has no metrics of a project");return(0,coverage.hS)({covered:(0,coverage.ry)(metrics.coveredstatements),
total:(0,coverage.ry)(metrics.statements),what:"statements",format:"clover"})};function readCobertura(root,tags){const{"lines-covered":covered,"lines-valid":total}=root.
attributes;const stated=covered!==void 0&&total!==void 0;const files=new Map;let lines=new Map;for(const{path,attributes}of tags){if(stated)continue;if(path==="\
coverage/packages/package/classes/class"){const name=attributes.filename??"";lines=files.get(name)??new Map;files.set(name,lines)}else if(path==="coverage/packa\
ges/package/classes/class/lines/line"){const number=attributes.number??"";lines.set(number,Number(attributes.hits)>0||lines.get(number)===true)}}const hits=[...files.
values()].flatMap(lines2=>[...lines2.values()]);return(0,coverage.hS)({covered:stated?(0,coverage.ry)(covered):hits.filter(Boolean).length,total:stated?(0,coverage.
ry)(total):hits.length,what:"lines",format:"cobertura"})};function*linesOf(text){let number=0;for(let from=0;from<text.length;){const end=text.indexOf("\n",from);
const to=end===-1?text.length:end;number+=1;yield{line:text.slice(from,text[to-1]==="\r"?to-1:to),number};from=to+1}};const BLOCK=/^(?<block>.+:\d+\.\d+,\d+\.\d+) (?<statements>\d{1,9}) (?<times>\d+)$/;
function readGoProfile(text){const blocks=new Map;for(const{line,number}of linesOf(text)){if(line===""||line.startsWith("mode: "))continue;const{block,statements,
times}=BLOCK.exec(line)?.groups??{};if(block===void 0)return(0,coverage.gz)(`line ${number} is not as \`go test\` writes it`);const before=blocks.get(block);const now={
statements:Number(statements),hit:Number(times)>0||before?.hit===true};if(before&&before.statements!==now.statements)return(0,coverage.gz)(`line ${number} has a\
nother number of statements than the same block before`);blocks.set(block,now)}let covered=0;let total=0;for(const{statements,hit}of blocks.values()){total+=statements;
if(hit)covered+=statements}return(0,coverage.hS)({covered,total,what:"statements",format:"go"})};function readIstanbul(text){const root=parsed(text);if(root===void 0)
return(0,coverage.gz)("it is no whole JSON object");if(isObject(root.total)){const{lines}=root.total;if(!isObject(lines))return(0,coverage.gz)("it has no `total\
.lines`");return(0,coverage.hS)({covered:lines.covered,total:lines.total,what:"lines",format:"istanbul"})}let covered=0;let total=0;for(const file of Object.values(
root)){const lines=linesOfFile(file);if(lines===void 0)return(0,coverage.gz)("it is no JSON of Istanbul\u2019s");total+=lines.size;for(const hit of lines.values())
if(hit)covered+=1}return(0,coverage.hS)({covered,total,what:"lines",format:"istanbul"})}function linesOfFile(file){if(!isObject(file)||!isObject(file.statementMap)||
!isObject(file.s))return void 0;const lines=new Map;for(const[id2,times]of Object.entries(file.s)){const statement=file.statementMap[id2];if(statement===void 0)
continue;const line=isObject(statement)&&isObject(statement.start)?statement.start.line:void 0;if(typeof line!=="number"||typeof times!=="number")return void 0;
lines.set(line,times>0||lines.get(line)===true)}return lines}function parsed(text){try{const value=JSON.parse(text);return isObject(value)?value:void 0}catch{return void 0}}
function isObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)};function readJacoco(tags){const counters=new Map;for(const{path,attributes}of tags){
if(path==="report/counter")counters.set(attributes.type,attributes)}const counter=counters.get("LINE")??counters.get("INSTRUCTION");if(counter===void 0)return(0,
coverage.gz)("it has no counter of lines or instructions for the whole report");const covered=(0,coverage.ry)(counter.covered);const what=counter.type==="LINE"?
"lines":"instructions";return(0,coverage.hS)({covered,total:covered+(0,coverage.ry)(counter.missed),what,format:"jacoco"})};const EXECUTED=/^DA:(?<line>\d{1,15}),(?<times>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:,|$)/i;
function readLcov(text){const files=new Map;const sums={covered:0,total:0};let record;for(const{line,number}of linesOf(text)){if(line.startsWith("SF:")){if(record)
return(0,coverage.gz)(`line ${number} begins a record inside of another`);record=recordOf(files,line.slice("SF:".length))}else if(line==="end_of_record"){if(record?.
listed===false){sums.covered+=record.hit;sums.total+=record.found}record=void 0}else if(!note(line,record))return(0,coverage.gz)(`line ${number} is not as lcov \
writes it`)}if(record)return(0,coverage.gz)("it ends inside of a record: it is not whole");for(const lines of files.values()){sums.total+=lines.size;for(const executed of lines.
values())if(executed)sums.covered+=1}return(0,coverage.hS)({...sums,what:"lines",format:"lcov"})}function recordOf(files,file){const lines=files.get(file)??new Map;
files.set(file,lines);return{lines,listed:false,found:0,hit:0}}function note(line,record){if(line.startsWith("LF:")&&record)record.found=(0,coverage.ry)(line.slice(
"LF:".length));if(line.startsWith("LH:")&&record)record.hit=(0,coverage.ry)(line.slice("LH:".length));if(!line.startsWith("DA:"))return true;const{line:at,times}=EXECUTED.
exec(line)?.groups??{};if(at===void 0||record===void 0)return false;record.lines.set(Number(at),Number(times)>0||record.lines.get(Number(at))===true);record.listed=
true;return true};const KNOWN="lcov, Cobertura, JaCoCo, Clover, Istanbul\u2019s JSON and Go\u2019s cover profile are known";function isXml(text){return/^\s*</.test(
text)}function readCoverageText(text){if(text.trim()==="")return(0,coverage.gz)("it is empty");if(/^\s*\{/.test(text))return readIstanbul(text);if(/^mode: (set|count|atomic)\r?$/m.
test(text.slice(0,20)))return readGoProfile(text);if(/^(TN|SF):/m.test(text.slice(0,1e4)))return readLcov(text);return(0,coverage.gz)(`it is of no format that i\
s known; ${KNOWN}`)}function readCoverageXml(tags){const iterator=tags[Symbol.iterator]();const root=iterator.next();const rest={[Symbol.iterator]:()=>iterator};
if(root.done)return(0,coverage.gz)("it has no element");const{path,attributes}=root.value;if(path==="report")return readJacoco(rest);if(path!=="coverage")return(0,
coverage.gz)(`it is XML of no format that is known; ${KNOWN}`);return"line-rate"in attributes?readCobertura(root.value,rest):readClover(rest)};const MAX_DEPTH=100;
const CHUNK=65536;async function startTagsOf(text){const{SaxesParser}=await __webpack_require__.e(800).then(__webpack_require__.t.bind(__webpack_require__,59800,
19));return startTags(new SaxesParser,text)}function*startTags(parser,text){const open=[];let found=[];parser.on("error",error=>{throw error});parser.on("openta\
g",({name,attributes})=>{if(open.length===MAX_DEPTH)throw new RangeError(`elements are nested more than ${MAX_DEPTH} deep`);const parent=open.at(-1);const path=parent===
void 0?name:`${parent}/${name}`;open.push(path);found.push({path,attributes})});parser.on("closetag",()=>open.pop());for(let at=0;at<text.length;at+=CHUNK){parser.
write(text.slice(at,at+CHUNK));yield*found;found=[]}parser.close();yield*found};const MAX_COVERAGE_BYTES=64*1024*1024;async function readCoverageFiles(paths,workspace){
const coverages=[];for(const path of new Set(paths)){const reading=await readOne(path,workspace);if(reading.kind==="failed")return(0,coverage.gz)(`${path}: ${reading.
why}`);coverages.push(reading.coverage)}return(0,coverage.Z3)(coverages)}async function readOne(path,workspace){try{const[root,file]=await Promise.all([(0,promises_.
realpath)(workspace),(0,promises_.realpath)((0,external_node_path_.resolve)(workspace,path))]);const inside=(0,external_node_path_.relative)(root,file);if((0,external_node_path_.
isAbsolute)(inside)||inside.split(/[/\\]/)[0]==="..")return(0,coverage.gz)("it is not in the workspace");const about=await(0,promises_.stat)(file);if(!about.isFile())
return(0,coverage.gz)("it is no file");if(about.size>MAX_COVERAGE_BYTES)return(0,coverage.gz)(`it is larger than ${MAX_COVERAGE_BYTES} bytes`);return await readText(
decoded(await(0,promises_.readFile)(file)))}catch(error){return(0,coverage.gz)(reasonOf(error))}}async function readText(text){if(!isXml(text))return readCoverageText(
text);const tags=await startTagsOf(text);try{return readCoverageXml(tags)}catch(error){return(0,coverage.gz)(`it is no whole XML: ${reasonOf(error)}`)}}function decoded(bytes){
const[first,second]=bytes;if(first===255&&second===254)return new TextDecoder("utf-16le").decode(bytes);if(first===254&&second===255)return new TextDecoder("utf\
-16be").decode(bytes);return new TextDecoder().decode(bytes)}function reasonOf(error){if(!(0,types_.isNativeError)(error))return String(error);if("code"in error&&
error.code==="ENOENT")return"there is no such file";return error.message.length>200?`${error.message.slice(0,200)}\u2026`:error.message}}),48474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z3:()=>addCoverages,gz:()=>failed,hS:()=>counted,qe:()=>coveragePercent,ry:()=>countIn});var _vitals_rate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6097);function failed(why){return{kind:"failed",why}}function counted({covered,total,...rest}){if(!isCount(covered)||!isCount(total))return failed(`its numbers \
of ${rest.what} are no counts`);if(covered>total)return failed(`it counts more covered ${rest.what} (${covered}) than ${rest.what} (${total})`);if(total===0)return failed(
`it counts no ${rest.what} at all`);return{kind:"coverage",coverage:{covered,total,...rest}}}function countIn(text){return text!==void 0&&/^\d{1,15}$/.test(text)?
Number(text):Number.NaN}function addCoverages(coverages){const[first]=coverages;if(first===void 0)return failed("there is no file");const{what,format}=first;const other=coverages.
find(coverage=>coverage.what!==what||coverage.format!==format);if(other)return failed(`${what} of ${format} and ${other.what} of ${other.format} make no sum`);const sum=key=>coverages.
reduce((sum2,coverage)=>sum2+coverage[key],0);return counted({covered:sum("covered"),total:sum("total"),what,format})}function coveragePercent({covered,total}){
return(0,_vitals_rate_js__WEBPACK_IMPORTED_MODULE_0__.M)(covered,total).percent??0}function isCount(value){return typeof value==="number"&&Number.isSafeInteger(
value)&&value>=0}}),6097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>rateOf});
const Z=1.959963984540054;function rateOf(good,total){if(total===0)return{good,total,percent:void 0,low:void 0,high:void 0};const share=good/total;const percent=100*
good/total;const spread=Z*Z/total;const centre=(share+spread/2)/(1+spread);const half=Z*Math.sqrt(share*(1-share)/total+spread/(4*total))/(1+spread);return{good,
total,percent,low:Math.max(0,Math.min(percent,100*(centre-half))),high:Math.min(100,Math.max(percent,100*(centre+half)))}}})};export{id,ids,modules};
