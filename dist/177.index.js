const id=177;const ids=[177];const modules={19051:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e:()=>fitDoc});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(44474);const ladder=[doc=>doc,...[Number.POSITIVE_INFINITY,100,25,5].map(rows=>doc=>limit(
doc,rows)),({tone,title})=>({tone,title,blocks:[{kind:"paragraph",content:["The rest did not fit here."]}]}),({tone})=>({tone,title:"The report did not fit here",
blocks:[]})];function fitDoc(doc,render,maxBytes){for(const step of ladder){const text=render(step(doc));if(new TextEncoder().encode(text).length<=maxBytes)return text}
throw new RangeError(`nothing fits into ${maxBytes} bytes`)}function limit(doc,max){return{...doc,blocks:doc.blocks.flatMap(block=>shorten(block,max))}}function shorten(block,max){
if(block.kind==="details"){return[{kind:"paragraph",content:[`${block.summary}: did not fit here.`]}]}const length=block.kind==="table"?block.rows.length:block.
kind==="list"?block.items.length:0;if(length<=max)return[block];const rest={kind:"paragraph",content:[`\u2026 and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.
oh)(length-max)} more.`]};if(block.kind==="table")return[{...block,rows:block.rows.slice(0,max)},rest];if(block.kind==="list")return[{...block,items:block.items.
slice(0,max)},rest];return[block]}}),12463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M:()=>escaped,e:()=>literal});var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&q\
uot;","'":"&#39;"};function literal(text){return escaped((0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text))}function escaped(text){return text.replace(/[&<>"']/g,
character=>entities[character]??character)}}),43419:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>blocksToMarkdown,l:()=>toMarkdown});var _html_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(12463);var _literal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
81091);var _span_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2962);const icons={good:"\u{1F7E2}",bad:"\u{1F534}",warning:"\u{1F7E1}",neutral:"\u26AA"};function toMarkdown(doc){
return`${[`## ${icons[doc.tone]} ${phrase(doc.title)}`,...doc.blocks.map(block)].join("\n\n")}
`}function blocksToMarkdown(blocks){return blocks.map(block).join("\n\n")}function block(given){switch(given.kind){case"paragraph":return inlines(given.content);case"\
heading":return`### ${phrase(given.text)}`;case"list":return given.items.map(item=>`- ${inlines(item)}`).join("\n");case"checklist":return given.items.map((item,i)=>`\
- [${given.ticked?.[i]?"x":" "}] ${inlines(item)}`).join("\n");case"table":return table(given);case"chart":return chart(given);case"code":return fenced((0,_literal_js__WEBPACK_IMPORTED_MODULE_2__.
RK)(given.text));case"details":return`<details>
<summary>${(0,_span_js__WEBPACK_IMPORTED_MODULE_1__.i)(given.summary,htmlCode)}</summary>

${blocksToMarkdown(given.blocks)}

</details>`}}function table({head,align,rows}){const row=cells=>`| ${cells.map(barless).join(" | ")} |`;const rule=align.map(side=>side==="right"?"---:":"---");
return[head.map(phrase),rule,...rows.map(cells=>cells.map(inlines))].map(row).join("\n")}function barless(cell){return cell.replaceAll("\\|","\\ |").replaceAll(
"|","\\|")}const CHART_LOOK='%%{init: {"xyChart": {"height": 250}, "themeVariables": {"xyChart": {"plotColorPalette": "#2da44e"}}}}%%';function chart({title,x,y,
values}){const word=text=>text.replace(/[^\w /.,()-]/g," ");const shown=values.map((value,i)=>({value,mark:x[i]??""})).filter(({value})=>value!==void 0);const marks=shown.
map(({mark})=>`"${word(mark)}"`).join(", ");const numbers=shown.map(({value=0})=>Number(value.toFixed(1))).join(", ");return["```mermaid",CHART_LOOK,"xychart-be\
ta",`    title "${word(title)}"`,`    x-axis [${marks}]`,`    y-axis "${word(y.title)}" ${y.from} --> ${y.to}`,`    bar [${numbers}]`,"```"].join("\n")}function inlines(content){
return joined(content).map(inline).join("").trim().replace(/^(\d+)([.)])(?=\s|$)/,"$1\\$2")}function joined(content){const all=[];for(const next of content){const text=plainly(
next);const last=all.at(-1);if(typeof last==="string"&&typeof text==="string")all[all.length-1]=last+text;else all.push(text)}return all}function plainly(given){
if(typeof given==="string")return given;if("mark"in given)return given.mark;return"strong"in given&&phrase(given.strong)===""?"":given}function inline(given){if(typeof given===
"string")return(0,_span_js__WEBPACK_IMPORTED_MODULE_1__.i)(given);if("strong"in given)return`<strong>${phrase(given.strong)}</strong>`;return`[${phrase(given.text.
replaceAll("]:","] :"))}](${address(given.href)})`}function phrase(text){return(0,_span_js__WEBPACK_IMPORTED_MODULE_1__.i)(text).trim()}function address(href){return encodeURI(
href.toWellFormed()).replaceAll("%25","%").replace(/[^\w\-.~:/?#%=+,;@&]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&","&amp;")}function fenced(text){
const fence="`".repeat(Math.max(3,(0,_span_js__WEBPACK_IMPORTED_MODULE_1__.a)(text)+1));return`${fence}
${text}
${fence}`}function htmlCode(line){return`<code>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__.M)(line)}</code>`}}),2962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>longestFence,i:()=>toSpan});var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const MAX_TEXT=1e3;
function toSpan(text,code=codeSpan){const parts=[];let risky=[];const flush=()=>{if(risky.length===0)return;const stretch=risky.join(" ");const line=stretch.replace(
/(?<=[^\s.,:;])[.,:;]$/,"");parts.push(`${code(line)}${stretch.slice(line.length)}`);risky=[]};for(const word of(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(
(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text),MAX_TEXT).split(" ")){if(word==="<"||word===">"){flush();parts.push(word==="<"?"&lt;":"&gt;")}else if(isHarmless(
word)){flush();parts.push(word)}else{risky.push(word)}}flush();return parts.join(" ")}const LETTERS=String.raw`\p{L}\p{M}\p{N}\p{So}%–—‘’“”›…·→−▁▂▃▄▅▆▇█⋅`;
const WORD=new RegExp(String.raw`^\(*(?:[${LETTERS}]|(?<=\d)[.:,-](?=\d)|(?<=\p{L})-(?=\p{L})|\+(?=\d))*\)*[.,;:?]?\)*$`,"u");const MAGIC=/(?<!\w)[0-9a-f]{7,40}(?!\w)|:.*:|www\.|ghsa-/i;
function isHarmless(word){return WORD.test(word)&&!MAGIC.test(word)}function codeSpan(line){const fence="`".repeat(longestFence(line)+1);const pad=line.startsWith(
"`")||line.endsWith("`")?" ":"";return`${fence}${pad}${line}${pad}${fence}`}function longestFence(text){return(text.match(/`+/g)??[]).reduce((longest,run)=>Math.
max(longest,run.length),0)}}),85177:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
YD:()=>tellHits,Zn:()=>uploadFiles,failureDoc:()=>failureDoc,mk:()=>publish,publishDoc:()=>publishDoc});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
452);var _render_fit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(19051);var _render_markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43419);
const MAX_SUMMARY_BYTES=1024*1024;async function publish(results,step){for(const{outputs,files,artifact,annotations}of results){for(const[name,value]of Object.entries(
outputs))step.output(name,value);const paths=[];for(const{name,text,output}of files){try{const path=await step.writeFile(name,text);step.output(output,path);paths.
push(path)}catch(error){step.warning(`${name} could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.A3)(error)}`)}}if(artifact!==void 0)await uploadFiles(
artifact,paths,step);for(const{level,message,place}of annotations)step[level](message,place)}const docs=results.map(({doc})=>doc);for(const{title}of docs)step.info(
title);await publishDoc(docs,step)}async function uploadFiles(name,paths,step){try{await step.upload(name,paths)}catch(error){step.warning(`The artifact ${name}\
 could not be uploaded: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.A3)(error)}`)}}async function publishDoc(docs,step){const share=Math.floor(MAX_SUMMARY_BYTES/
docs.length)-1;try{await step.summary(docs.map(doc=>(0,_render_fit_js__WEBPACK_IMPORTED_MODULE_1__.e)(doc,_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__.l,share)).
join("\n"))}catch(error){step.warning(`The job summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.A3)(error)}`)}}async function tellHits({
dryRun},results,{writing,step}){const tables=results.flatMap(({hitTables})=>hitTables??[]);if(tables.length===0)return;if(dryRun){for(const{number}of tables)step.
info(`Dry run: ${JSON.stringify({hitTable:number})}`);return}const{writeHitTables}=await __webpack_require__.e(891).then(__webpack_require__.bind(__webpack_require__,
23891));const{issues}=await writing();for(const failure of await writeHitTables(tables,issues))step.info(failure)}function failureDoc(message,hint){const blocks=[
{kind:"code",text:hint?`${message}

${hint}`:message}];return{tone:"neutral",title:"Pipeline Vitals could not look",blocks}}})};export{id,ids,modules};
