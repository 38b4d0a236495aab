const id=303;const ids=[303];const modules={13303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{dashboardPage:()=>dashboardPage});;const page={"script":'"use strict";(()=>{var qi=["success","failure","timed_out","startup_failure","cancelled","action_requi\
red","neutral","skipped","stale","unknown"],ma={success:"passed",failure:"failed",timed_out:"failed",startup_failure:"failed",cancelled:"neither",action_require\
d:"neither",neutral:"neither",skipped:"neither",stale:"neither",unknown:"neither"};function Ji(n){let t=ba(n);return t===void 0?"unfinished":ma[t]}function ba({\
conclusion:n,hitTimeLimit:t}){return t&&n==="cancelled"?"timed_out":n}function Wn(n){let t=new Float64Array(n).sort(),e=t.length;return{count:e,mean:e===0?void \
0:t.reduce((i,s)=>i+s,0)/e,p50:Zi(t,50),p95:Zi(t,95)}}function Zi(n,t){let e=t/100*(n.length-1),i=n[Math.floor(e)],s=n[Math.ceil(e)];if(!(i===void 0||s===void 0\
))return i+(s-i)*(e-Math.floor(e))}var $n=1.959963984540054;function Bn(n,t){if(t===0)return{good:n,total:t,percent:void 0,low:void 0,high:void 0};let e=n/t,i=1\
00*n/t,s=$n*$n/t,o=(e+s/2)/(1+s),r=$n*Math.sqrt(e*(1-e)/t+s/(4*t))/(1+s);return{good:n,total:t,percent:i,low:Math.max(0,Math.min(i,100*(o-r))),high:Math.min(100\
,Math.max(i,100*(o+r)))}}function z(n){let t=Math.round(n),e=[["d",86400],["h",3600],["min",60],["s",1]],i=e.findIndex(([,r])=>t>=r);if(i===-1)return"0 s";let s\
=t;return e.slice(i,i+2).map(([r,a])=>{let l=Math.floor(s/a);return s-=l*a,l===0?"":`${l} ${r}`}).filter(Boolean).join(" ")}function gt(n){let t=Math.round(n*10\
)/10;return t>=100&&n<100?"> 99.9 %":t<=0&&n>0?"< 0.1 %":`${t.toFixed(1).replace(/\\.0$/,"")} %`}function ne(n){return n.percent===void 0?"no data":`${gt(n.perce\
nt)} of ${N(n.total)}`}function C(n,t,e=`${t}s`){return`${N(n)} ${n===1?t:e}`}function N(n){return String(n).replace(/\\B(?=(\\d{3})+$)/g,",")}function zn(n){retu\
rn new Date(n*1e3).toISOString().replace(".000Z","Z")}function Qi(n){return zn(n).slice(0,10)}function ts(n){return n.replaceAll("`","")}function ss(n,t){let e=\
Date.parse(n.generatedAt)/1e3,i=Hn(n,t),[s,o]=[e-t.days*86400,e-e%86400],r=Map.groupBy(i,([,,,l])=>Math.floor(l/86400)),a=Math.floor(Math.max(s,Date.parse(n.run\
sFrom)/1e3)/86400);return{...es(i),today:ns(i,o),lastDay:ns(i,e-86400),days:Array.from({length:Math.floor(e/86400)-a+1},(l,c)=>({date:Qi((a+c)*86400),...es(r.ge\
t(a+c)??[])}))}}function Hn(n,{workflowId:t,branch:e,days:i}){let s=Date.parse(n.generatedAt)/1e3-i*86400,o=typeof e=="object"?n.branches.indexOf(e.name):e;retu\
rn n.runs.filter(([,r,a,l])=>l<s||t!==void 0&&n.workflows[r]?.id!==t?!1:o==="all"?!0:o==="default"?a===0:o==="other"?a!==0:a===o)}function He(n){return qi[n]}fu\
nction es(n){let t=n.filter(([,,,,e])=>os(e)==="passed");return{runs:n.length,final:Nn(n.map(([,,,,e])=>e)),firstAttempt:Nn(n.map(([,,,,,e])=>e)),duration:Wn(t.\
flatMap(([,,,,,,e])=>e>0?[e]:[])),queue:Wn(n.flatMap(([,,,,,,,e])=>e)),cost:is(n.map(([,,,,,,,,e])=>e))/1e6,wasted:is(n.map(([,,,,,,,,,e])=>e))/1e6}}function ns\
(n,t){let{good:e,total:i}=Nn(n.flatMap(([,,,s,o])=>s>=t?[o]:[]));return Bn(i-e,i)}function Nn(n){let t=n.map(os),e=t.filter(i=>i==="passed").length;return Bn(e,\
e+t.filter(i=>i==="failed").length)}function os(n){return Ji({conclusion:He(n)})}function is(n){return n.reduce((t,e)=>t+e,0)}function Vn(n,t){let e=new URLSear\
chParams(n.replace(/^#/,"")),i=Number(e.get("workflow")??Number.NaN),s=Number(e.get("days")??Number.NaN);return{filter:{workflowId:t.workflows.some(({id:o})=>o=\
==i)?i:void 0,branch:ya(e.get("branch"),t),days:Number.isInteger(s)&&s>=1&&s<=90?s:t.window.days},at:e.get("at")??void 0,refresh:e.get("refresh")==="on"?"on":"o\
ff"}}function jn({filter:n,at:t,refresh:e},i){let{workflowId:s,branch:o,days:r}=n,a=new URLSearchParams;return s!==void 0&&a.set("workflow",String(s)),o!=="all"\
&&a.set("branch",typeof o=="object"?`=${o.name}`:o),r!==i.window.days&&a.set("days",String(r)),e==="on"&&a.set("refresh","on"),t!==void 0&&a.set("at",t),`#${a}`\
}function ya(n,{branches:t}){if(n==="default"||n==="other")return n;let e=n?.startsWith("=")?n.slice(1):void 0;return e!==void 0&&t.includes(e)?{name:e}:"all"}v\
ar xa=/[[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]--[\\ufe0e\\ufe0f]]/gv;function Ve(n){return n.toWellFormed().replaceAll(`\\r\n`,`\n`).replac\
e(xa,t=>t===`\n`||t==="	"?t:`\\\\u{${(t.codePointAt(0)??0).toString(16).toUpperCase()}}`)}function rs(n){return Ve(n.replace(/\\r\\n|[\\r\\n\\t]/g," "))}function as(n,t\
){let e=[...n];return e.length<=t?n:`${e.slice(0,t-1).join("")}\u2026`}function b(n,{text:t,label:e,...i}={},...s){let o=document.createElement(n),r={...i,"aria-labe\
l":e===void 0?void 0:Ve(e)};for(let[a,l]of Object.entries(r))l!==void 0&&o.setAttribute(a,l);for(let a of[t,...s])a!==void 0&&o.append(typeof a=="string"?Ve(a):\
a);return o}function T(n,t,e){return t?.startsWith(`${e}/`)?b("a",{text:n,href:t,rel:"noreferrer"}):b("span",{text:n})}function K(n,t,...e){return b("section",{\
id:n,"aria-labelledby":`${n}-title`},b("h2",{id:`${n}-title`},t,b("a",{class:"permalink",href:`#at=${n}`,text:"#",label:`Link to ${t}`})),...e)}function H(n){re\
turn b("p",{class:"basis",text:n})}var _a=50,wa=[1,7,14,30,90];function ls(n,t,e){let i=Un("Workflow",String(t.workflowId??""),[["","All workflows"],...n.workfl\
ows.map(({id:l,name:c})=>[String(l),c||`workflow ${l}`])]),s=Un("Branch",ka(t.branch),[["all","All branches"],["default",n.defaultBranch],["other","Other branch\
es"],...Sa(n).map(l=>[`=${l}`,l])]),o=[...new Set([...wa,n.window.days,t.days])].toSorted((l,c)=>l-c),r=Un("Period",String(t.days),o.map(l=>[String(l),C(l,"day"\
)])),a=b("div",{class:"filters",role:"group",label:"Filter"},i,s,r);return a.addEventListener("change",()=>{let[l="",c="",d=""]=[i,s,r].map(h=>h.querySelector("\
select")?.value??"");e({workflowId:l===""?void 0:Number(l),branch:Ma(c),days:Number(d)})}),a}function Un(n,t,e){let i=b("select",{},...e.map(([s,o])=>{let r=b("\
option",{text:o});return r.value=s,r.selected=s===t,r}));return b("label",{},b("span",{text:n}),i)}function ka(n){return typeof n=="object"?`=${n.name}`:n}funct\
ion Ma(n){return n.startsWith("=")?{name:n.slice(1)}:n==="default"||n==="other"?n:"all"}function Sa({branches:n,runs:t}){let e=new Map;for(let[,,i]of t)e.set(i,\
(e.get(i)??0)+1);return[...e].filter(([i])=>i>0).toSorted(([,i],[,s])=>s-i).slice(0,_a).flatMap(([i])=>n[i]??[]).toSorted()}var va=80;function Dt(n){return as(n\
,va)}function q(n){return`${n.slice(0,16).replace("T"," ")} UTC`}function U(n,t){let e=Math.max(0,t-Date.parse(n)/1e3);if(e<60)return"just now";let i=e<48*3600?\
z(Math.min(e,47*3600)):`${Math.round(e/86400)} days`;return`${e>=3600&&e<48*3600?`${Math.round(e/3600)} h`:i.replace(/ \\d+ s$/,"")} ago`}function jt({board:n,fi\
lter:t}){let{workflowId:e,branch:i,days:s}=t,o=n.workflows.find(({id:a})=>a===e)?.name,r=typeof i=="object"?` of ${i.name}`:{all:"",default:` of ${n.defaultBran\
ch}`,other:" of other branches"}[i];return`${C(s,"day")}${r}${o===void 0?"":`, ${o}`}`}function lt({board:n},t){return n.workflows.find(({id:e})=>e===t)?.name??\
`workflow ${t}`}function ht({filter:n},t){return n.workflowId===void 0||n.workflowId===t}function cs(n,t){let e=b("p",{id:"freshness",title:q(n.generatedAt)}),i\
=()=>{let o=t(),r=o-Date.parse(n.generatedAt)/1e3>n.lateAfterSeconds;e.className=r?"late":"";let a=z(n.lateAfterSeconds);e.textContent=`Computed ${U(n.generated\
At,o)}; ${r?`late: it should be under ${a}`:`late if over ${a}`}`};i();let s=setInterval(()=>e.isConnected?i():clearInterval(s),3e4);return e}var ds={critical:"\
bad",warning:"warning",info:"neutral"};var Ca=12;function ut(n,t,e,i=Ca){let s=b("tbody",{role:"rowgroup"},...t.slice(0,i).map(c=>hs(c,e))),o=b("table",{class:"\
list",role:"table"},b("caption",{class:"unseen",text:n}),b("thead",{role:"rowgroup"},b("tr",{role:"row"},...e.map(Aa))),s),r=t.slice(i),a=b("button",{type:"butt\
on",class:"more",text:`Show ${r.length} more`});return a.addEventListener("click",()=>{s.append(...r.map(c=>hs(c,e))),a.remove()}),b("div",{class:"scroll",tabin\
dex:"0",role:"region",label:n},o,r.length>0?a:void 0)}function Aa({head:n,align:t}){return b("th",{scope:"col",role:"columnheader",class:t,text:n})}function hs(\
n,t){let e=t.map(({head:i,cell:s,align:o})=>b("td",{role:"cell",class:o,"data-head":i},s(n)));return b("tr",{role:"row"},...e)}var Da=6;function us(n){let{workf\
lows:t}=n.board,e=n.board.incidents.filter(({workflow:s})=>s===void 0||ht(n,t.find(({path:o})=>o===s)?.id)),i=n.board.alerts.filter(({workflowId:s})=>s===void 0\
||ht(n,s));return K("attention","What needs attention",H(`${C(i.length,"alert")}${e.length>0?`, ${C(e.length,"remembered incident")}`:""}.`),i.length>0?ut("Aler\
ts",i,Pa(n),Da):void 0,e.length>0?ut("Incidents",e,Oa(n)):void 0)}function Pa({board:n,now:t}){return[{head:"Severity",cell:({severity:e})=>fs(e)},{head:"What",\
cell:({message:e,url:i})=>T(e,i,n.repositoryUrl)},{head:"Since",align:"when",cell:({since:e})=>e===void 0?"\u2013":U(e,t)}]}function Oa({board:n,now:t}){return[{head\
:"Severity",cell:({severity:e})=>fs(e)},{head:"Incident",cell:({title:e,url:i})=>T(e,i,n.repositoryUrl)},{head:"Workflow",cell:({workflow:e="all"})=>n.workflows\
.find(({path:i})=>i===e)?.name??e},{head:"State",cell:({state:e})=>e},{head:"Since",align:"when",cell:({since:e})=>U(e,t)},{head:"Failures",align:"right",cell:(\
{failures:e})=>String(e)}]}function fs(n){return b("span",{class:`badge ${ds[n]}`,text:n})}var Ta=["run_id","workflow","branch","created_at","conclusion","first\
_attempt","duration_seconds","queue_seconds","cost","wasted"];function ps(n,t){return[Ta,...t.map(e=>La(e,n))].map(e=>`${e.map(Ra).join(",")}\\r\n`).join("")}func\
tion La(n,{workflows:t,branches:e}){let[i,s,o,r,a,l,c,d,h,u]=n;return[String(i),t[s]?.name??"",e[o]??"",zn(r),He(a)??"",He(l)??"",c<0?"":String(c),d.join(" "),S\
tring(h/1e6),String(u/1e6)]}function Ra(n){let t=/^[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]/.test(n)?`\'${n}`:n;return/[",\\r\\n\';]|^\\s|\\s$/.test(t)?`"${t.replaceAll(\
\'"\',\'""\')}"`:t}function ms(n){let{board:t,filter:e}=n,i=t.generatedAt.slice(0,10);return b("p",{class:"downloads"},gs("All data (JSON)",`pipeline-${i}.json`,"ap\
plication/json",()=>JSON.stringify(t,void 0,2)),gs(`Runs of ${jt(n)} (CSV)`,`runs-${i}.csv`,"text/csv",()=>ps(t,Hn(t,e))))}function gs(n,t,e,i){let s=b("button"\
,{type:"button",text:n});return s.addEventListener("click",()=>{let o=URL.createObjectURL(new Blob([i()],{type:`${e};charset=utf-8`}));b("a",{href:o,download:t}\
).click(),URL.revokeObjectURL(o)}),s}var Ia={"failing-on-default-branch":{class:"bad",says:"failing on the default branch"},failing:{class:"warning",says:"faili\
ng"},over:{class:"good",says:"over"}};function bs(n){let t=n.board.failures.filter(e=>Ea(e,n));return K("failures","What failed, and why",H(`${C(t.length,"cause\
")} in ${C(n.board.window.days,"day")}, as far as logs of failed jobs were read. Those that hold up ${n.board.defaultBranch} first.`),t.length===0?b("p",{text:"\
Nothing that was read."}):void 0,...t.map(e=>Fa(e,n)))}function Ea({workflows:n,branches:t},{board:e,filter:i}){let s=e.workflows.find(({id:a})=>a===i.workflowI\
d)?.name,{branch:o}=i;return(o==="all"||t.some(a=>typeof o=="object"?a===o.name:a===e.defaultBranch==(o==="default")))&&(s===void 0||n.includes(s))}function Fa(\
n,t){let{state:e,count:i,jobs:s,line:o,meaning:r,fingerprint:a,firstSeen:l,lastSeen:c,category:d}=n,{class:h,says:u}=Ia[e],f=`${s.slice(0,3).map(Dt).join(", ")}\
${s.length>3?` and ${s.length-3} more`:""}`;return b("article",{id:`failure-${a}`,class:`failure ${h}`,tabindex:"-1"},b("h3",{},b("span",{class:`badge ${h}`,tex\
t:u}),` ${f} `,b("a",{class:"permalink",href:`#at=failure-${a}`,text:"#",label:`Link to ${f}`})),o===void 0?void 0:b("pre",{tabindex:"0",label:"Root line"},b("c\
ode",{text:o})),b("p",{text:r??(d==="flaky/unknown"?"No rule knows it.":d)}),H(`${C(i,"failed job")}, first ${q(l)}, last ${U(c,t.now)}; ${n.branches.slice(0,3)\
.join(", ")}`),b("dl",{},...Wa(n,t),...$a(n,t),...Ba(n,t),...za(n)),...Na(n),b("p",{class:"links"},...Ha(n,t)))}function je(n,...t){return[b("div",{},b("dt",{te\
xt:n}),b("dd",{},...t))]}function Wa({blame:n},{board:t}){return!n||n.suspects.length===0?[]:je("Suspects",b("ul",{},...n.suspects.slice(0,3).map(({author:e,tit\
le:i,url:s,pull:o,reasons:r})=>b("li",{},b("strong",{text:e})," \u2013 ",T(i,o?.url??s,t.repositoryUrl),r.length>0?` (${r.join("; ")})`:void 0))))}function $a({memor\
y:n},{board:t}){if(!n)return[];let[e]=n.mendedBy;return je("Seen before",`${C(n.times,"time")}, last until ${q(n.to)}; `,e?"then came ":"then ",e?T(e.title,e.pu\
ll?.url??e.url,t.repositoryUrl):T("it passed",n.endedBy.url,t.repositoryUrl),e?` by ${e.author}`:void 0)}function Ba({knownIssues:n=[]},{board:t}){if(n.length==\
=0)return[];let e=n.map(({number:i,title:s,url:o})=>b("li",{},T(`#${i} ${s}`,o,t.repositoryUrl)));return je("Known issue",b("ul",{},...e))}function za({advice:n\
,insights:t}){let e=[...n?[n]:[],...t];return e.length===0?[]:je("To do",b("ul",{},...e.map(i=>b("li",{text:i}))))}function Na({excerpt:n}){if(!n)return[];let t\
=b("code",{text:n.lines.join(`\n`)});return[b("details",{},b("summary",{text:"Around the line"}),b("pre",{tabindex:"0",label:"Part of the log"},t))]}function Ha(\
{occurrences:n,blame:t},{board:e}){let[i]=n;return[i&&T("Log",i.url,e.repositoryUrl),i&&T("Run, to run it again",i.runUrl,e.repositoryUrl),t?.compareUrl?T("Comp\
are commits",t.compareUrl,e.repositoryUrl):void 0].filter(o=>o!==void 0).flatMap((o,r)=>r>0?[" \xB7 ",o]:[o])}function ys({unit:n,value:t,of:e,why:i="not measured"\
}){if(t===void 0)return i;let s=C(e.count,ja(e.what),e.what);return`${Yn(n,t)}${n==="stars"?", by":" of"} ${s}`}function xs({target:n,unit:t}){return`${n.is==="\
above"?"over":"under"} ${Yn(t,n.value)}`}function _s({trend:n,previous:t,unit:e}){return n===void 0||t===void 0?"\u2013":`${Va[n]} ${Yn(e,t.value)}${e==="stars"?", b\
y":" of"} ${N(t.count)}`}var Va={better:"better, from",worse:"worse, from",same:"as before, from"};function Yn(n,t){switch(n){case"percent":return gt(t);case"se\
conds":return z(t);case"stars":return`${t.toFixed(1).replace(/\\.0$/,"")} of 5`}}function ja(n){return n.replace(/(ch)es\\b|s\\b/,"$1")}function ws(n){let{view:t,b\
oard:e,now:i}=n,{final:s,firstAttempt:o,duration:r,today:a,lastDay:l}=t,[c,d]=[r.p50,r.p95].map(f=>z(f??0)),h=e.incidents.length>0?e.incidents:e.broken,u=h.map(\
({since:f})=>f).toSorted()[0];return b("div",{class:"tiles",id:"figures"},Ue(`Success rate (${n.filter.days} d)`,s.percent===void 0?"\u2013":gt(s.percent),[`${N(s.go\
od)} of ${C(s.total,"run")} passed in the end`,`${ne(o)} at the first attempt`,jt(n)]),Ue("Average build time",r.mean===void 0?"\u2013":z(r.mean),[`mean of ${C(r.cou\
nt,"passed run")}`,...r.count>0?[`median ${c}, p95 ${d}`]:[],jt(n)]),Ue("Failures today",N(a.good),[`of ${C(a.total,"run")} since 00:00 UTC`,`${N(l.good)} of ${\
N(l.total)} in 24 h`]),Ue("Open incidents",N(h.length),[e.incidents.length>0?"remembered, and not resolved":`of ${C(e.workflows.length,"workflow")} red on ${e.d\
efaultBranch}`,...u===void 0?[]:[`the oldest began ${U(u,i)}`]]))}function Ue(n,t,e){return b("div",{class:"tile"},b("p",{class:"name",text:n}),b("p",{class:"va\
lue",text:t}),...e.map(H))}var Ua={met:"\u2713",missed:"\u2715","not-enough-data":"\u2013","not-measured":"\u2013"},Ya={met:"target met",missed:"target missed","not-enough-data":"n\
ot enough data","not-measured":"not measured"};function ks({board:n}){let{kpis:t,window:e}=n;return K("kpis","Key figures",H(`Of all workflows and branches, ${C\
(e.days,"day")}. Filters do not change them.`),b("ul",{class:"kpis"},...t.map(Xa)))}function Xa(n){return b("li",{class:n.state},b("p",{class:"name"},b("span",{\
class:"mark","aria-hidden":"true",text:`${Ua[n.state]} `}),n.label,b("span",{class:"unseen",text:`: ${Ya[n.state]}`})),b("p",{class:n.value===void 0?"basis":"no\
w",text:ys(n)}),H(`target ${xs(n)}`),n.trend===void 0?void 0:H(_s(n)))}var ie={P:"passed",F:"failed",f:"failed and passed",c:"cancelled",s:"skipped",r:"not ende\
d"," ":"did not run"};function Ms({row:n,commit:t},e){let{board:i}=e,{repositoryUrl:s,grid:o,failures:r}=i,a=o.commits[t],l=lt(e,n.workflowId),c=n.job===void 0?\
l:`${l} \u203A ${n.job}`;if(!a)return b("p",{},b("strong",{text:c}));let d=n.cells[t],h=n.failed.find(m=>m.commit===t),[,u]=a.runs.find(([m])=>m===n.workflowId)??[],\
f=h?.runId??u,g=r.find(({fingerprint:m})=>m===h?.fingerprint),p=Object.entries(ie).find(([m])=>m===d)?.[1]??"";return b("p",{},b("strong",{text:c}),` ${p} at `,\
T(a.sha.slice(0,7),`${s}/commit/${encodeURIComponent(a.sha)}`,s),`, ${q(a.at)}`,a.title===void 0?void 0:`, ${a.title}`,...Ga([f===void 0?void 0:T("run",`${s}/ac\
tions/runs/${f}`,s),h&&T("log",`${s}/actions/runs/${h.runId}/job/${h.jobId}`,s),g&&b("a",{href:`#at=failure-${g.fingerprint}`,text:"cause"})]))}function Ga(n){r\
eturn n.filter(t=>t!==void 0).flatMap(t=>[" \xB7 ",t])}var Ka={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1],Home:[Number.NEGATIVE_INFINITY,0],E\
nd:[Number.POSITIVE_INFINITY,0]};function Ss(n){n.addEventListener("keydown",t=>{let e=Ka[t.key],i=t.target instanceof Element?t.target.closest("td"):null;!e||!\
i||(t.preventDefault(),qa(i,e)?.focus())}),n.addEventListener("focusin",({target:t})=>{if(t instanceof HTMLTableCellElement){for(let e of n.querySelectorAll(\'td\
[tabindex="0"]\'))e.setAttribute("tabindex","-1");t.tabIndex=0}})}function qa(n,[t,e]){let i=n.parentElement,s=i?.parentElement;if(!i||!s)return;let r=[...s.chil\
dren[[...s.children].indexOf(i)+e]?.querySelectorAll("td")??[]];return r[Math.max(0,Math.min(r.length-1,n.cellIndex-1+t))]}var vs=40,As={P:"",F:"\u2715",f:"~",c:"/",\
s:"\xB7",r:"\u2026"," ":""},Ja={broken:"\u2715 broken",flaky:"~ flaky",mended:"mended",steady:"",unknown:"no result"};function Ds(n){let{board:t}=n,e=t.grid.rows.filter(({wo\
rkflowId:h})=>ht(n,h)),{commits:i}=t.grid,s=b("div",{class:"detail","aria-live":"polite"},H("Choose a cell to see the run behind it.")),o=b("tbody",{},...e.slic\
e(0,vs).map(h=>Cs(h,n))),r=b("table",{class:"grid",role:"grid",label:`Jobs and commits of ${t.defaultBranch}`},b("thead",{},Za(t.grid,t.defaultBranch)),o),a=h=>\
{let u=tl(h,o),f=u&&e[u.row];f&&s.replaceChildren(Ms({row:f,commit:u.commit},n))};r.addEventListener("focusin",({target:h})=>a(h)),r.addEventListener("click",({\
target:h})=>a(h)),Ss(r);let[l]=o.getElementsByTagName("td");l?.setAttribute("tabindex","0");let c=e.slice(vs),d=b("button",{type:"button",class:"more",text:`Sho\
w ${C(c.length,"more row","more rows")}`});return d.addEventListener("click",()=>{o.append(...c.map(h=>Cs(h,n))),d.remove()}),K("grid",`Commits and jobs of ${t.\
defaultBranch}`,H(`The newest ${C(i.length,"commit")} that ran, the newest on the left. Red from one commit on is a break; a mixed cell (~) failed and passed at\
 one commit and is a flake. Of jobs that were read.`),el(),i.length===0?b("p",{text:"No run of it is known."}):b("div",{class:"scroll"},r),c.length>0?d:void 0,s\
)}function Za({commits:n},t){return b("tr",{},b("th",{scope:"col",text:"Job"}),b("th",{scope:"col",text:"State"}),...n.map(({sha:e,at:i,title:s})=>b("th",{scope\
:"col",class:"commit",title:`${q(i)}${s?`\n${s}`:""}`,label:`${t} at ${e.slice(0,7)}, ${q(i)}`,text:e.slice(0,4)})))}function Cs(n,t){let e=n.job??lt(t,n.workflo\
wId),i=b("tr",{class:n.job===void 0?"whole":void 0},b("th",{scope:"row",title:e,text:e}),b("td",{class:`state ${n.state}`,role:"gridcell",tabindex:"-1",text:Ja[\
n.state]}));for(let[s,o]of[...n.cells].entries()){if(!Qa(o))continue;let r=document.createElement("td");r.className=Ps[o],r.tabIndex=-1,r.setAttribute("role","g\
ridcell"),r.setAttribute("aria-label",`${ie[o]} at ${t.board.grid.commits[s]?.sha.slice(0,7)}`),r.textContent=As[o],i.append(r)}return i}var Ps={P:"passed",F:"f\
ailed",f:"flaked",c:"cancelled",s:"skipped",r:"running"," ":"none"};function Qa(n){return n in ie}function tl(n,t){let e=n instanceof Element?n.closest("td"):nu\
ll,i=e?.parentElement;if(!(!e||!i||i.parentElement!==t))return{row:[...t.children].indexOf(i),commit:e.cellIndex-2}}function el(){return b("ul",{class:"legend"}\
,...["P","F","f","c","s","r"].map(t=>b("li",{},b("span",{class:`swatch ${Ps[t]}`,"aria-hidden":"true",text:As[t]}),ie[t])))}function we(n){return n+.5|0}var Pt=\
(n,t,e)=>Math.max(Math.min(n,e),t);function xe(n){return Pt(we(n*2.55),0,255)}function Ot(n){return Pt(we(n*255),0,255)}function _t(n){return Pt(we(n/2.55)/100,\
0,1)}function Os(n){return Pt(we(n*100),0,100)}var ct={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},Gn=[\
..."0123456789ABCDEF"],nl=n=>Gn[n&15],il=n=>Gn[(n&240)>>4]+Gn[n&15],Ye=n=>(n&240)>>4===(n&15),sl=n=>Ye(n.r)&&Ye(n.g)&&Ye(n.b)&&Ye(n.a);function ol(n){var t=n.le\
ngth,e;return n[0]==="#"&&(t===4||t===5?e={r:255&ct[n[1]]*17,g:255&ct[n[2]]*17,b:255&ct[n[3]]*17,a:t===5?ct[n[4]]*17:255}:(t===7||t===9)&&(e={r:ct[n[1]]<<4|ct[n\
[2]],g:ct[n[3]]<<4|ct[n[4]],b:ct[n[5]]<<4|ct[n[6]],a:t===9?ct[n[7]]<<4|ct[n[8]]:255})),e}var rl=(n,t)=>n<255?t(n):"";function al(n){var t=sl(n)?nl:il;return n?"\
#"+t(n.r)+t(n.g)+t(n.b)+rl(n.a,t):void 0}var ll=/^(hsla?|hwb|hsv)\\(\\s*([-+.e\\d]+)(?:deg)?[\\s,]+([-+.e\\d]+)%[\\s,]+([-+.e\\d]+)%(?:[\\s,]+([-+.e\\d]+)(%)?)?\\s*\\)$/;f\
unction Is(n,t,e){let i=t*Math.min(e,1-e),s=(o,r=(o+n/30)%12)=>e-i*Math.max(Math.min(r-3,9-r,1),-1);return[s(0),s(8),s(4)]}function cl(n,t,e){let i=(s,o=(s+n/60\
)%6)=>e-e*t*Math.max(Math.min(o,4-o,1),0);return[i(5),i(3),i(1)]}function dl(n,t,e){let i=Is(n,1,.5),s;for(t+e>1&&(s=1/(t+e),t*=s,e*=s),s=0;s<3;s++)i[s]*=1-t-e,\
i[s]+=t;return i}function hl(n,t,e,i,s){return n===s?(t-e)/i+(t<e?6:0):t===s?(e-n)/i+2:(n-t)/i+4}function Kn(n){let e=n.r/255,i=n.g/255,s=n.b/255,o=Math.max(e,i\
,s),r=Math.min(e,i,s),a=(o+r)/2,l,c,d;return o!==r&&(d=o-r,c=a>.5?d/(2-o-r):d/(o+r),l=hl(e,i,s,d,o),l=l*60+.5),[l|0,c||0,a]}function qn(n,t,e,i){return(Array.is\
Array(t)?n(t[0],t[1],t[2]):n(t,e,i)).map(Ot)}function Jn(n,t,e){return qn(Is,n,t,e)}function ul(n,t,e){return qn(dl,n,t,e)}function fl(n,t,e){return qn(cl,n,t,e\
)}function Es(n){return(n%360+360)%360}function pl(n){let t=ll.exec(n),e=255,i;if(!t)return;t[5]!==i&&(e=t[6]?xe(+t[5]):Ot(+t[5]));let s=Es(+t[2]),o=+t[3]/100,r\
=+t[4]/100;return t[1]==="hwb"?i=ul(s,o,r):t[1]==="hsv"?i=fl(s,o,r):i=Jn(s,o,r),{r:i[0],g:i[1],b:i[2],a:e}}function gl(n,t){var e=Kn(n);e[0]=Es(e[0]+t),e=Jn(e),\
n.r=e[0],n.g=e[1],n.b=e[2]}function ml(n){if(!n)return;let t=Kn(n),e=t[0],i=Os(t[1]),s=Os(t[2]);return n.a<255?`hsla(${e}, ${i}%, ${s}%, ${_t(n.a)})`:`hsl(${e},\
 ${i}%, ${s}%)`}var Ts={x:"dark",Z:"light",Y:"re",X:"blu",W:"gr",V:"medium",U:"slate",A:"ee",T:"ol",S:"or",B:"ra",C:"lateg",D:"ights",R:"in",Q:"turquois",E:"hi"\
,P:"ro",O:"al",N:"le",M:"de",L:"yello",F:"en",K:"ch",G:"arks",H:"ea",I:"ightg",J:"wh"},Ls={OiceXe:"f0f8ff",antiquewEte:"faebd7",aqua:"ffff",aquamarRe:"7fffd4",a\
zuY:"f0ffff",beige:"f5f5dc",bisque:"ffe4c4",black:"0",blanKedOmond:"ffebcd",Xe:"ff",XeviTet:"8a2be2",bPwn:"a52a2a",burlywood:"deb887",caMtXe:"5f9ea0",KartYuse:"\
7fff00",KocTate:"d2691e",cSO:"ff7f50",cSnflowerXe:"6495ed",cSnsilk:"fff8dc",crimson:"dc143c",cyan:"ffff",xXe:"8b",xcyan:"8b8b",xgTMnPd:"b8860b",xWay:"a9a9a9",xg\
YF:"6400",xgYy:"a9a9a9",xkhaki:"bdb76b",xmagFta:"8b008b",xTivegYF:"556b2f",xSange:"ff8c00",xScEd:"9932cc",xYd:"8b0000",xsOmon:"e9967a",xsHgYF:"8fbc8f",xUXe:"483\
d8b",xUWay:"2f4f4f",xUgYy:"2f4f4f",xQe:"ced1",xviTet:"9400d3",dAppRk:"ff1493",dApskyXe:"bfff",dimWay:"696969",dimgYy:"696969",dodgerXe:"1e90ff",fiYbrick:"b22222\
",flSOwEte:"fffaf0",foYstWAn:"228b22",fuKsia:"ff00ff",gaRsbSo:"dcdcdc",ghostwEte:"f8f8ff",gTd:"ffd700",gTMnPd:"daa520",Way:"808080",gYF:"8000",gYFLw:"adff2f",gY\
y:"808080",honeyMw:"f0fff0",hotpRk:"ff69b4",RdianYd:"cd5c5c",Rdigo:"4b0082",ivSy:"fffff0",khaki:"f0e68c",lavFMr:"e6e6fa",lavFMrXsh:"fff0f5",lawngYF:"7cfc00",Nmo\
ncEffon:"fffacd",ZXe:"add8e6",ZcSO:"f08080",Zcyan:"e0ffff",ZgTMnPdLw:"fafad2",ZWay:"d3d3d3",ZgYF:"90ee90",ZgYy:"d3d3d3",ZpRk:"ffb6c1",ZsOmon:"ffa07a",ZsHgYF:"20\
b2aa",ZskyXe:"87cefa",ZUWay:"778899",ZUgYy:"778899",ZstAlXe:"b0c4de",ZLw:"ffffe0",lime:"ff00",limegYF:"32cd32",lRF:"faf0e6",magFta:"ff00ff",maPon:"800000",Vaqua\
marRe:"66cdaa",VXe:"cd",VScEd:"ba55d3",VpurpN:"9370db",VsHgYF:"3cb371",VUXe:"7b68ee",VsprRggYF:"fa9a",VQe:"48d1cc",VviTetYd:"c71585",midnightXe:"191970",mRtcYam\
:"f5fffa",mistyPse:"ffe4e1",moccasR:"ffe4b5",navajowEte:"ffdead",navy:"80",Tdlace:"fdf5e6",Tive:"808000",TivedBb:"6b8e23",Sange:"ffa500",SangeYd:"ff4500",ScEd:"\
da70d6",pOegTMnPd:"eee8aa",pOegYF:"98fb98",pOeQe:"afeeee",pOeviTetYd:"db7093",papayawEp:"ffefd5",pHKpuff:"ffdab9",peru:"cd853f",pRk:"ffc0cb",plum:"dda0dd",powMr\
Xe:"b0e0e6",purpN:"800080",YbeccapurpN:"663399",Yd:"ff0000",Psybrown:"bc8f8f",PyOXe:"4169e1",saddNbPwn:"8b4513",sOmon:"fa8072",sandybPwn:"f4a460",sHgYF:"2e8b57"\
,sHshell:"fff5ee",siFna:"a0522d",silver:"c0c0c0",skyXe:"87ceeb",UXe:"6a5acd",UWay:"708090",UgYy:"708090",snow:"fffafa",sprRggYF:"ff7f",stAlXe:"4682b4",tan:"d2b4\
8c",teO:"8080",tEstN:"d8bfd8",tomato:"ff6347",Qe:"40e0d0",viTet:"ee82ee",JHt:"f5deb3",wEte:"ffffff",wEtesmoke:"f5f5f5",Lw:"ffff00",LwgYF:"9acd32"};function bl()\
{let n={},t=Object.keys(Ls),e=Object.keys(Ts),i,s,o,r,a;for(i=0;i<t.length;i++){for(r=a=t[i],s=0;s<e.length;s++)o=e[s],a=a.replace(o,Ts[o]);o=parseInt(Ls[r],16)\
,n[a]=[o>>16&255,o>>8&255,o&255]}return n}var Xe;function yl(n){Xe||(Xe=bl(),Xe.transparent=[0,0,0,0]);let t=Xe[n.toLowerCase()];return t&&{r:t[0],g:t[1],b:t[2]\
,a:t.length===4?t[3]:255}}var xl=/^rgba?\\(\\s*([-+.\\d]+)(%)?[\\s,]+([-+.e\\d]+)(%)?[\\s,]+([-+.e\\d]+)(%)?(?:[\\s,/]+([-+.e\\d]+)(%)?)?\\s*\\)$/;function _l(n){let t=xl.\
exec(n),e=255,i,s,o;if(t){if(t[7]!==i){let r=+t[7];e=t[8]?xe(r):Pt(r*255,0,255)}return i=+t[1],s=+t[3],o=+t[5],i=255&(t[2]?xe(i):Pt(i,0,255)),s=255&(t[4]?xe(s):\
Pt(s,0,255)),o=255&(t[6]?xe(o):Pt(o,0,255)),{r:i,g:s,b:o,a:e}}}function wl(n){return n&&(n.a<255?`rgba(${n.r}, ${n.g}, ${n.b}, ${_t(n.a)})`:`rgb(${n.r}, ${n.g},\
 ${n.b})`)}var Xn=n=>n<=.0031308?n*12.92:Math.pow(n,1/2.4)*1.055-.055,se=n=>n<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4);function kl(n,t,e){let i=se(_t(n.r)),\
s=se(_t(n.g)),o=se(_t(n.b));return{r:Ot(Xn(i+e*(se(_t(t.r))-i))),g:Ot(Xn(s+e*(se(_t(t.g))-s))),b:Ot(Xn(o+e*(se(_t(t.b))-o))),a:n.a+e*(t.a-n.a)}}function Ge(n,t,\
e){if(n){let i=Kn(n);i[t]=Math.max(0,Math.min(i[t]+i[t]*e,t===0?360:1)),i=Jn(i),n.r=i[0],n.g=i[1],n.b=i[2]}}function Fs(n,t){return n&&Object.assign(t||{},n)}fu\
nction Rs(n){var t={r:0,g:0,b:0,a:255};return Array.isArray(n)?n.length>=3&&(t={r:n[0],g:n[1],b:n[2],a:255},n.length>3&&(t.a=Ot(n[3]))):(t=Fs(n,{r:0,g:0,b:0,a:1\
}),t.a=Ot(t.a)),t}function Ml(n){return n.charAt(0)==="r"?_l(n):pl(n)}var _e=class n{constructor(t){if(t instanceof n)return t;let e=typeof t,i;e==="object"?i=R\
s(t):e==="string"&&(i=ol(t)||yl(t)||Ml(t)),this._rgb=i,this._valid=!!i}get valid(){return this._valid}get rgb(){var t=Fs(this._rgb);return t&&(t.a=_t(t.a)),t}se\
t rgb(t){this._rgb=Rs(t)}rgbString(){return this._valid?wl(this._rgb):void 0}hexString(){return this._valid?al(this._rgb):void 0}hslString(){return this._valid?\
ml(this._rgb):void 0}mix(t,e){if(t){let i=this.rgb,s=t.rgb,o,r=e===o?.5:e,a=2*r-1,l=i.a-s.a,c=((a*l===-1?a:(a+l)/(1+a*l))+1)/2;o=1-c,i.r=255&c*i.r+o*s.r+.5,i.g=\
255&c*i.g+o*s.g+.5,i.b=255&c*i.b+o*s.b+.5,i.a=r*i.a+(1-r)*s.a,this.rgb=i}return this}interpolate(t,e){return t&&(this._rgb=kl(this._rgb,t._rgb,e)),this}clone(){\
return new n(this.rgb)}alpha(t){return this._rgb.a=Ot(t),this}clearer(t){let e=this._rgb;return e.a*=1-t,this}greyscale(){let t=this._rgb,e=we(t.r*.3+t.g*.59+t.\
b*.11);return t.r=t.g=t.b=e,this}opaquer(t){let e=this._rgb;return e.a*=1+t,this}negate(){let t=this._rgb;return t.r=255-t.r,t.g=255-t.g,t.b=255-t.b,this}lighte\
n(t){return Ge(this._rgb,2,t),this}darken(t){return Ge(this._rgb,2,-t),this}saturate(t){return Ge(this._rgb,1,t),this}desaturate(t){return Ge(this._rgb,1,-t),th\
is}rotate(t){return gl(this._rgb,t),this}};function bt(){}var Xs=(()=>{let n=0;return()=>n++})();function O(n){return n==null}function W(n){if(Array.isArray&&Ar\
ray.isArray(n))return!0;let t=Object.prototype.toString.call(n);return t.slice(0,7)==="[object"&&t.slice(-6)==="Array]"}function L(n){return n!==null&&Object.pr\
ototype.toString.call(n)==="[object Object]"}function j(n){return(typeof n=="number"||n instanceof Number)&&isFinite(+n)}function et(n,t){return j(n)?n:t}functi\
on D(n,t){return typeof n>"u"?t:n}var Gs=(n,t)=>typeof n=="string"&&n.endsWith("%")?parseFloat(n)/100*t:+n;function F(n,t,e){if(n&&typeof n.call=="function")ret\
urn n.apply(e,t)}function E(n,t,e,i){let s,o,r;if(W(n))if(o=n.length,i)for(s=o-1;s>=0;s--)t.call(e,n[s],s);else for(s=0;s<o;s++)t.call(e,n[s],s);else if(L(n))fo\
r(r=Object.keys(n),o=r.length,s=0;s<o;s++)t.call(e,n[r[s]],r[s])}function Se(n,t){let e,i,s,o;if(!n||!t||n.length!==t.length)return!1;for(e=0,i=n.length;e<i;++e\
)if(s=n[e],o=t[e],s.datasetIndex!==o.datasetIndex||s.index!==o.index)return!1;return!0}function Ze(n){if(W(n))return n.map(Ze);if(L(n)){let t=Object.create(null\
),e=Object.keys(n),i=e.length,s=0;for(;s<i;++s)t[e[s]]=Ze(n[e[s]]);return t}return n}function Ks(n){return["__proto__","prototype","constructor"].indexOf(n)===-\
1}function Sl(n,t,e,i){if(!Ks(n))return;let s=t[n],o=e[n];L(s)&&L(o)?re(s,o,i):t[n]=Ze(o)}function re(n,t,e){let i=W(t)?t:[t],s=i.length;if(!L(n))return n;e=e||\
{};let o=e.merger||Sl,r;for(let a=0;a<s;++a){if(r=i[a],!L(r))continue;let l=Object.keys(r);for(let c=0,d=l.length;c<d;++c)o(l[c],n,r,e)}return n}function le(n,t\
){return re(n,t,{merger:vl})}function vl(n,t,e){if(!Ks(n))return;let i=t[n],s=e[n];L(i)&&L(s)?le(i,s):Object.prototype.hasOwnProperty.call(t,n)||(t[n]=Ze(s))}va\
r Ws={"":n=>n,x:n=>n.x,y:n=>n.y};function Cl(n){let t=n.split("."),e=[],i="";for(let s of t)i+=s,i.endsWith("\\\\")?i=i.slice(0,-1)+".":(e.push(i),i="");return e}\
function Al(n){let t=Cl(n);return e=>{for(let i of t){if(i==="")break;e=e&&e[i]}return e}}function Gt(n,t){return(Ws[t]||(Ws[t]=Al(t)))(n)}function nn(n){return\
 n.charAt(0).toUpperCase()+n.slice(1)}var ce=n=>typeof n<"u",wt=n=>typeof n=="function",ei=(n,t)=>{if(n.size!==t.size)return!1;for(let e of n)if(!t.has(e))retur\
n!1;return!0};function qs(n){return n.type==="mouseup"||n.type==="click"||n.type==="contextmenu"}var V=Math.PI,ot=2*V,Dl=ot+V,Qe=Number.POSITIVE_INFINITY,Pl=V/1\
80,Q=V/2,Ut=V/4,$s=V*2/3,kt=Math.log10,ft=Math.sign;function de(n,t,e){return Math.abs(n-t)<e}function ni(n){let t=Math.round(n);n=de(n,t,n/1e3)?t:n;let e=Math.\
pow(10,Math.floor(kt(n))),i=n/e;return(i<=1?1:i<=2?2:i<=5?5:10)*e}function Js(n){let t=[],e=Math.sqrt(n),i;for(i=1;i<e;i++)n%i===0&&(t.push(i),t.push(n/i));retu\
rn e===(e|0)&&t.push(e),t.sort((s,o)=>s-o).pop(),t}function Ol(n){return typeof n=="symbol"||typeof n=="object"&&n!==null&&!(Symbol.toPrimitive in n||"toString"\
in n||"valueOf"in n)}function he(n){return!Ol(n)&&!isNaN(parseFloat(n))&&isFinite(n)}function Zs(n,t){let e=Math.round(n);return e-t<=n&&e+t>=n}function ii(n,t,\
e){let i,s,o;for(i=0,s=n.length;i<s;i++)o=n[i][e],isNaN(o)||(t.min=Math.min(t.min,o),t.max=Math.max(t.max,o))}function Mt(n){return n*(V/180)}function sn(n){ret\
urn n*(180/V)}function si(n){if(!j(n))return;let t=1,e=0;for(;Math.round(n*t)/t!==n;)t*=10,e++;return e}function Qs(n,t){let e=t.x-n.x,i=t.y-n.y,s=Math.sqrt(e*e\
+i*i),o=Math.atan2(i,e);return o<-.5*V&&(o+=ot),{angle:o,distance:s}}function tn(n,t){return Math.sqrt(Math.pow(t.x-n.x,2)+Math.pow(t.y-n.y,2))}function Tl(n,t)\
{return(n-t+Dl)%ot-V}function dt(n){return(n%ot+ot)%ot}function oi(n,t,e,i){let s=dt(n),o=dt(t),r=dt(e),a=dt(o-s),l=dt(r-s),c=dt(s-o),d=dt(s-r);return s===o||s=\
==r||i&&o===r||a>l&&c<d}function tt(n,t,e){return Math.max(t,Math.min(e,n))}function to(n){return tt(n,-32768,32767)}function It(n,t,e,i=1e-6){return n>=Math.mi\
n(t,e)-i&&n<=Math.max(t,e)+i}function on(n,t,e){e=e||(r=>n[r]<t);let i=n.length-1,s=0,o;for(;i-s>1;)o=s+i>>1,e(o)?s=o:i=o;return{lo:s,hi:i}}var Lt=(n,t,e,i)=>on\
(n,e,i?s=>{let o=n[s][t];return o<e||o===e&&n[s+1][t]===e}:s=>n[s][t]<e),eo=(n,t,e)=>on(n,e,i=>n[i][t]>=e);function no(n,t,e){let i=0,s=n.length;for(;i<s&&n[i]<\
t;)i++;for(;s>i&&n[s-1]>e;)s--;return i>0||s<n.length?n.slice(i,s):n}var io=["push","pop","shift","splice","unshift"];function so(n,t){if(n._chartjs){n._chartjs\
.listeners.push(t);return}Object.defineProperty(n,"_chartjs",{configurable:!0,enumerable:!1,value:{listeners:[t]}}),io.forEach(e=>{let i="_onData"+nn(e),s=n[e];\
Object.defineProperty(n,e,{configurable:!0,enumerable:!1,value(...o){let r=s.apply(this,o);return n._chartjs.listeners.forEach(a=>{typeof a[i]=="function"&&a[i]\
(...o)}),r}})})}function ri(n,t){let e=n._chartjs;if(!e)return;let i=e.listeners,s=i.indexOf(t);s!==-1&&i.splice(s,1),!(i.length>0)&&(io.forEach(o=>{delete n[o]\
}),delete n._chartjs)}function ai(n){let t=new Set(n);return t.size===n.length?n:Array.from(t)}var li=(function(){return typeof window>"u"?function(n){return n(\
)}:window.requestAnimationFrame})();function ci(n,t){let e=[],i=!1;return function(...s){e=s,i||(i=!0,li.call(window,()=>{i=!1,n.apply(t,e)}))}}function oo(n,t)\
{let e;return function(...i){return t?(clearTimeout(e),e=setTimeout(n,t,i)):n.apply(this,i),t}}var di=n=>n==="start"?"left":n==="end"?"right":"center",nt=(n,t,e\
)=>n==="start"?t:n==="end"?e:(t+e)/2,ro=(n,t,e,i)=>n===(i?"left":"right")?e:n==="center"?(t+e)/2:t;function ao(n,t,e){let i=t.length,s=0,o=i;if(n._sorted){let{i\
Scale:r,vScale:a,_parsed:l}=n,c=n.dataset&&n.dataset.options?n.dataset.options.spanGaps:null,d=r.axis,{min:h,max:u,minDefined:f,maxDefined:g}=r.getUserBounds();\
if(f){if(s=Math.min(Lt(l,d,h).lo,e?i:Lt(t,d,r.getPixelForValue(h)).lo),c){let p=l.slice(0,s+1).reverse().findIndex(m=>!O(m[a.axis]));s-=Math.max(0,p)}s=tt(s,0,i\
-1)}if(g){let p=Math.max(Lt(l,r.axis,u,!0).hi+1,e?0:Lt(t,d,r.getPixelForValue(u),!0).hi+1);if(c){let m=l.slice(p-1).findIndex(y=>!O(y[a.axis]));p+=Math.max(0,m)\
}o=tt(p,s,i)-s}else o=i-s}return{start:s,count:o}}function lo(n){let{xScale:t,yScale:e,_scaleRanges:i}=n,s={xmin:t.min,xmax:t.max,ymin:e.min,ymax:e.max};if(!i)r\
eturn n._scaleRanges=s,!0;let o=i.xmin!==t.min||i.xmax!==t.max||i.ymin!==e.min||i.ymax!==e.max;return Object.assign(i,s),o}var Ke=n=>n===0||n===1,Bs=(n,t,e)=>-(\
Math.pow(2,10*(n-=1))*Math.sin((n-t)*ot/e)),zs=(n,t,e)=>Math.pow(2,-10*n)*Math.sin((n-t)*ot/e)+1,oe={linear:n=>n,easeInQuad:n=>n*n,easeOutQuad:n=>-n*(n-2),easeI\
nOutQuad:n=>(n/=.5)<1?.5*n*n:-.5*(--n*(n-2)-1),easeInCubic:n=>n*n*n,easeOutCubic:n=>(n-=1)*n*n+1,easeInOutCubic:n=>(n/=.5)<1?.5*n*n*n:.5*((n-=2)*n*n+2),easeInQu\
art:n=>n*n*n*n,easeOutQuart:n=>-((n-=1)*n*n*n-1),easeInOutQuart:n=>(n/=.5)<1?.5*n*n*n*n:-.5*((n-=2)*n*n*n-2),easeInQuint:n=>n*n*n*n*n,easeOutQuint:n=>(n-=1)*n*n\
*n*n+1,easeInOutQuint:n=>(n/=.5)<1?.5*n*n*n*n*n:.5*((n-=2)*n*n*n*n+2),easeInSine:n=>-Math.cos(n*Q)+1,easeOutSine:n=>Math.sin(n*Q),easeInOutSine:n=>-.5*(Math.cos\
(V*n)-1),easeInExpo:n=>n===0?0:Math.pow(2,10*(n-1)),easeOutExpo:n=>n===1?1:-Math.pow(2,-10*n)+1,easeInOutExpo:n=>Ke(n)?n:n<.5?.5*Math.pow(2,10*(n*2-1)):.5*(-Mat\
h.pow(2,-10*(n*2-1))+2),easeInCirc:n=>n>=1?n:-(Math.sqrt(1-n*n)-1),easeOutCirc:n=>Math.sqrt(1-(n-=1)*n),easeInOutCirc:n=>(n/=.5)<1?-.5*(Math.sqrt(1-n*n)-1):.5*(\
Math.sqrt(1-(n-=2)*n)+1),easeInElastic:n=>Ke(n)?n:Bs(n,.075,.3),easeOutElastic:n=>Ke(n)?n:zs(n,.075,.3),easeInOutElastic(n){return Ke(n)?n:n<.5?.5*Bs(n*2,.1125,\
.45):.5+.5*zs(n*2-1,.1125,.45)},easeInBack(n){return n*n*((1.70158+1)*n-1.70158)},easeOutBack(n){return(n-=1)*n*((1.70158+1)*n+1.70158)+1},easeInOutBack(n){let \
t=1.70158;return(n/=.5)<1?.5*(n*n*(((t*=1.525)+1)*n-t)):.5*((n-=2)*n*(((t*=1.525)+1)*n+t)+2)},easeInBounce:n=>1-oe.easeOutBounce(1-n),easeOutBounce(n){return n<\
1/2.75?7.5625*n*n:n<2/2.75?7.5625*(n-=1.5/2.75)*n+.75:n<2.5/2.75?7.5625*(n-=2.25/2.75)*n+.9375:7.5625*(n-=2.625/2.75)*n+.984375},easeInOutBounce:n=>n<.5?oe.ease\
InBounce(n*2)*.5:oe.easeOutBounce(n*2-1)*.5+.5};function hi(n){if(n&&typeof n=="object"){let t=n.toString();return t==="[object CanvasPattern]"||t==="[object Ca\
nvasGradient]"}return!1}function ui(n){return hi(n)?n:new _e(n)}function Zn(n){return hi(n)?n:new _e(n).saturate(.5).darken(.1).hexString()}var Ll=["x","y","bor\
derWidth","radius","tension"],Rl=["color","borderColor","backgroundColor"];function Il(n){n.set("animation",{delay:void 0,duration:1e3,easing:"easeOutQuart",fn:\
void 0,from:void 0,loop:void 0,to:void 0,type:void 0}),n.describe("animation",{_fallback:!1,_indexable:!1,_scriptable:t=>t!=="onProgress"&&t!=="onComplete"&&t!=\
="fn"}),n.set("animations",{colors:{type:"color",properties:Rl},numbers:{type:"number",properties:Ll}}),n.describe("animations",{_fallback:"animation"}),n.set("\
transitions",{active:{animation:{duration:400}},resize:{animation:{duration:0}},show:{animations:{colors:{from:"transparent"},visible:{type:"boolean",duration:0\
}}},hide:{animations:{colors:{to:"transparent"},visible:{type:"boolean",easing:"linear",fn:t=>t|0}}}})}function El(n){n.set("layout",{autoPadding:!0,padding:{to\
p:0,right:0,bottom:0,left:0}})}var Ns=new Map;function Fl(n,t){t=t||{};let e=n+JSON.stringify(t),i=Ns.get(e);return i||(i=new Intl.NumberFormat(n,t),Ns.set(e,i)\
),i}function rn(n,t,e){return Fl(t,e).format(n)}var co={values(n){return W(n)?n:""+n},numeric(n,t,e){if(n===0)return"0";let i=this.chart.options.locale,s,o=n;if\
(e.length>1){let c=Math.max(Math.abs(e[0].value),Math.abs(e[e.length-1].value));(c<1e-4||c>1e15)&&(s="scientific"),o=Wl(n,e)}let r=kt(Math.abs(o)),a=isNaN(r)?1:\
Math.max(Math.min(-1*Math.floor(r),20),0),l={notation:s,minimumFractionDigits:a,maximumFractionDigits:a};return Object.assign(l,this.options.ticks.format),rn(n,\
i,l)},logarithmic(n,t,e){if(n===0)return"0";let i=e[t].significand||n/Math.pow(10,Math.floor(kt(n)));return[1,2,3,5,10,15].includes(i)||t>.8*e.length?co.numeric\
.call(this,n,t,e):""}};function Wl(n,t){let e=t.length>3?t[2].value-t[1].value:t[1].value-t[0].value;return Math.abs(e)>=1&&n!==Math.floor(n)&&(e=n-Math.floor(n\
)),e}var ve={formatters:co};function $l(n){n.set("scale",{display:!0,offset:!1,reverse:!1,beginAtZero:!1,bounds:"ticks",clip:!0,grace:0,grid:{display:!0,lineWid\
th:1,drawOnChartArea:!0,drawTicks:!0,tickLength:8,tickWidth:(t,e)=>e.lineWidth,tickColor:(t,e)=>e.color,offset:!1},border:{display:!0,dash:[],dashOffset:0,width\
:1},title:{display:!1,text:"",padding:{top:4,bottom:4}},ticks:{minRotation:0,maxRotation:50,mirror:!1,textStrokeWidth:0,textStrokeColor:"",padding:3,display:!0,\
autoSkip:!0,autoSkipPadding:3,labelOffset:0,callback:ve.formatters.values,minor:{},major:{},align:"center",crossAlign:"near",showLabelBackdrop:!1,backdropColor:\
"rgba(255, 255, 255, 0.75)",backdropPadding:2}}),n.route("scale.ticks","color","","color"),n.route("scale.grid","color","","borderColor"),n.route("scale.border"\
,"color","","borderColor"),n.route("scale.title","color","","color"),n.describe("scale",{_fallback:!1,_scriptable:t=>!t.startsWith("before")&&!t.startsWith("aft\
er")&&t!=="callback"&&t!=="parser",_indexable:t=>t!=="borderDash"&&t!=="tickBorderDash"&&t!=="dash"}),n.describe("scales",{_fallback:"scale"}),n.describe("scale\
.ticks",{_scriptable:t=>t!=="backdropPadding"&&t!=="callback",_indexable:t=>t!=="backdropPadding"})}var Et=Object.create(null),an=Object.create(null);function k\
e(n,t){if(!t)return n;let e=t.split(".");for(let i=0,s=e.length;i<s;++i){let o=e[i];n=n[o]||(n[o]=Object.create(null))}return n}function Qn(n,t,e){return typeof\
 t=="string"?re(ke(n,t),e):re(ke(n,""),t)}var ti=class{constructor(t,e){this.animation=void 0,this.backgroundColor="rgba(0,0,0,0.1)",this.borderColor="rgba(0,0,\
0,0.1)",this.color="#666",this.datasets={},this.devicePixelRatio=i=>i.chart.platform.getDevicePixelRatio(),this.elements={},this.events=["mousemove","mouseout",\
"click","touchstart","touchmove"],this.font={family:"\'Helvetica Neue\', \'Helvetica\', \'Arial\', sans-serif",size:12,style:"normal",lineHeight:1.2,weight:null},this\
.hover={},this.hoverBackgroundColor=(i,s)=>Zn(s.backgroundColor),this.hoverBorderColor=(i,s)=>Zn(s.borderColor),this.hoverColor=(i,s)=>Zn(s.color),this.indexAxi\
s="x",this.interaction={mode:"nearest",intersect:!0,includeInvisible:!1},this.maintainAspectRatio=!0,this.onHover=null,this.onClick=null,this.parsing=!0,this.pl\
ugins={},this.responsive=!0,this.scale=void 0,this.scales={},this.showLine=!0,this.drawActiveElementsOnTop=!0,this.describe(t),this.apply(e)}set(t,e){return Qn(\
this,t,e)}get(t){return ke(this,t)}describe(t,e){return Qn(an,t,e)}override(t,e){return Qn(Et,t,e)}route(t,e,i,s){let o=ke(this,t),r=ke(this,i),a="_"+e;Object.d\
efineProperties(o,{[a]:{value:o[e],writable:!0},[e]:{enumerable:!0,get(){let l=this[a],c=r[s];return L(l)?Object.assign({},c,l):D(l,c)},set(l){this[a]=l}}})}app\
ly(t){t.forEach(e=>e(this))}},$=new ti({_scriptable:n=>!n.startsWith("on"),_indexable:n=>n!=="events",hover:{_fallback:"interaction"},interaction:{_scriptable:!\
1,_indexable:!1}},[Il,El,$l]);function Bl(n){return!n||O(n.size)||O(n.family)?null:(n.style?n.style+" ":"")+(n.weight?n.weight+" ":"")+n.size+"px "+n.family}fun\
ction Me(n,t,e,i,s){let o=t[s];return o||(o=t[s]=n.measureText(s).width,e.push(s)),o>i&&(i=o),i}function ho(n,t,e,i){i=i||{};let s=i.data=i.data||{},o=i.garbage\
Collect=i.garbageCollect||[];i.font!==t&&(s=i.data={},o=i.garbageCollect=[],i.font=t),n.save(),n.font=t;let r=0,a=e.length,l,c,d,h,u;for(l=0;l<a;l++)if(h=e[l],h\
!=null&&!W(h))r=Me(n,s,o,r,h);else if(W(h))for(c=0,d=h.length;c<d;c++)u=h[c],u!=null&&!W(u)&&(r=Me(n,s,o,r,u));n.restore();let f=o.length/2;if(f>e.length){for(l\
=0;l<f;l++)delete s[o[l]];o.splice(0,f)}return r}function Ft(n,t,e){let i=n.currentDevicePixelRatio,s=e!==0?Math.max(e/2,.5):0;return Math.round((t-s)*i)/i+s}fu\
nction fi(n,t){!t&&!n||(t=t||n.getContext("2d"),t.save(),t.resetTransform(),t.clearRect(0,0,n.width,n.height),t.restore())}function ln(n,t,e,i){pi(n,t,e,i,null)\
}function pi(n,t,e,i,s){let o,r,a,l,c,d,h,u,f=t.pointStyle,g=t.rotation,p=t.radius,m=(g||0)*Pl;if(f&&typeof f=="object"&&(o=f.toString(),o==="[object HTMLImageE\
lement]"||o==="[object HTMLCanvasElement]")){n.save(),n.translate(e,i),n.rotate(m),n.drawImage(f,-f.width/2,-f.height/2,f.width,f.height),n.restore();return}if(\
!(isNaN(p)||p<=0)){switch(n.beginPath(),f){default:s?n.ellipse(e,i,s/2,p,0,0,ot):n.arc(e,i,p,0,ot),n.closePath();break;case"triangle":d=s?s/2:p,n.moveTo(e+Math.\
sin(m)*d,i-Math.cos(m)*p),m+=$s,n.lineTo(e+Math.sin(m)*d,i-Math.cos(m)*p),m+=$s,n.lineTo(e+Math.sin(m)*d,i-Math.cos(m)*p),n.closePath();break;case"rectRounded":\
c=p*.516,l=p-c,r=Math.cos(m+Ut)*l,h=Math.cos(m+Ut)*(s?s/2-c:l),a=Math.sin(m+Ut)*l,u=Math.sin(m+Ut)*(s?s/2-c:l),n.arc(e-h,i-a,c,m-V,m-Q),n.arc(e+u,i-r,c,m-Q,m),n\
.arc(e+h,i+a,c,m,m+Q),n.arc(e-u,i+r,c,m+Q,m+V),n.closePath();break;case"rect":if(!g){l=Math.SQRT1_2*p,d=s?s/2:l,n.rect(e-d,i-l,2*d,2*l);break}m+=Ut;case"rectRot\
":h=Math.cos(m)*(s?s/2:p),r=Math.cos(m)*p,a=Math.sin(m)*p,u=Math.sin(m)*(s?s/2:p),n.moveTo(e-h,i-a),n.lineTo(e+u,i-r),n.lineTo(e+h,i+a),n.lineTo(e-u,i+r),n.clos\
ePath();break;case"crossRot":m+=Ut;case"cross":h=Math.cos(m)*(s?s/2:p),r=Math.cos(m)*p,a=Math.sin(m)*p,u=Math.sin(m)*(s?s/2:p),n.moveTo(e-h,i-a),n.lineTo(e+h,i+\
a),n.moveTo(e+u,i-r),n.lineTo(e-u,i+r);break;case"star":h=Math.cos(m)*(s?s/2:p),r=Math.cos(m)*p,a=Math.sin(m)*p,u=Math.sin(m)*(s?s/2:p),n.moveTo(e-h,i-a),n.line\
To(e+h,i+a),n.moveTo(e+u,i-r),n.lineTo(e-u,i+r),m+=Ut,h=Math.cos(m)*(s?s/2:p),r=Math.cos(m)*p,a=Math.sin(m)*p,u=Math.sin(m)*(s?s/2:p),n.moveTo(e-h,i-a),n.lineTo\
(e+h,i+a),n.moveTo(e+u,i-r),n.lineTo(e-u,i+r);break;case"line":r=s?s/2:Math.cos(m)*p,a=Math.sin(m)*p,n.moveTo(e-r,i-a),n.lineTo(e+r,i+a);break;case"dash":n.move\
To(e,i),n.lineTo(e+Math.cos(m)*(s?s/2:p),i+Math.sin(m)*p);break;case!1:n.closePath();break}n.fill(),t.borderWidth>0&&n.stroke()}}function mt(n,t,e){return e=e||\
.5,!t||n&&n.x>t.left-e&&n.x<t.right+e&&n.y>t.top-e&&n.y<t.bottom+e}function cn(n,t){n.save(),n.beginPath(),n.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),n.\
clip()}function dn(n){n.restore()}function uo(n,t,e,i,s){if(!t)return n.lineTo(e.x,e.y);if(s==="middle"){let o=(t.x+e.x)/2;n.lineTo(o,t.y),n.lineTo(o,e.y)}else \
s==="after"!=!!i?n.lineTo(t.x,e.y):n.lineTo(e.x,t.y);n.lineTo(e.x,e.y)}function fo(n,t,e,i){if(!t)return n.lineTo(e.x,e.y);n.bezierCurveTo(i?t.cp1x:t.cp2x,i?t.c\
p1y:t.cp2y,i?e.cp2x:e.cp1x,i?e.cp2y:e.cp1y,e.x,e.y)}function zl(n,t){t.translation&&n.translate(t.translation[0],t.translation[1]),O(t.rotation)||n.rotate(t.rot\
ation),t.color&&(n.fillStyle=t.color),t.textAlign&&(n.textAlign=t.textAlign),t.textBaseline&&(n.textBaseline=t.textBaseline)}function Nl(n,t,e,i,s){if(s.striket\
hrough||s.underline){let o=n.measureText(i),r=t-o.actualBoundingBoxLeft,a=t+o.actualBoundingBoxRight,l=e-o.actualBoundingBoxAscent,c=e+o.actualBoundingBoxDescen\
t,d=s.strikethrough?(l+c)/2:c;n.strokeStyle=n.fillStyle,n.beginPath(),n.lineWidth=s.decorationWidth||2,n.moveTo(r,d),n.lineTo(a,d),n.stroke()}}function Hl(n,t){\
let e=n.fillStyle;n.fillStyle=t.color,n.fillRect(t.left,t.top,t.width,t.height),n.fillStyle=e}function Kt(n,t,e,i,s,o={}){let r=W(t)?t:[t],a=o.strokeWidth>0&&o.\
strokeColor!=="",l,c;for(n.save(),n.font=s.string,zl(n,o),l=0;l<r.length;++l)c=r[l],o.backdrop&&Hl(n,o.backdrop),a&&(o.strokeColor&&(n.strokeStyle=o.strokeColor\
),O(o.strokeWidth)||(n.lineWidth=o.strokeWidth),n.strokeText(c,e,i,o.maxWidth)),n.fillText(c,e,i,o.maxWidth),Nl(n,e,i,c,o),i+=Number(s.lineHeight);n.restore()}f\
unction ue(n,t){let{x:e,y:i,w:s,h:o,radius:r}=t;n.arc(e+r.topLeft,i+r.topLeft,r.topLeft,1.5*V,V,!0),n.lineTo(e,i+o-r.bottomLeft),n.arc(e+r.bottomLeft,i+o-r.bott\
omLeft,r.bottomLeft,V,Q,!0),n.lineTo(e+s-r.bottomRight,i+o),n.arc(e+s-r.bottomRight,i+o-r.bottomRight,r.bottomRight,Q,0,!0),n.lineTo(e+s,i+r.topRight),n.arc(e+s\
-r.topRight,i+r.topRight,r.topRight,0,-Q,!0),n.lineTo(e+r.topLeft,i)}var Vl=/^(normal|(\\d+(?:\\.\\d+)?)(px|em|%)?)$/,jl=/^(normal|italic|initial|inherit|unset|(ob\
lique( -?[0-9]?[0-9]deg)?))$/;function Ul(n,t){let e=(""+n).match(Vl);if(!e||e[1]==="normal")return t*1.2;switch(n=+e[2],e[3]){case"px":return n;case"%":n/=100;\
break}return t*n}var Yl=n=>+n||0;function gi(n,t){let e={},i=L(t),s=i?Object.keys(t):t,o=L(n)?i?r=>D(n[r],n[t[r]]):r=>n[r]:()=>n;for(let r of s)e[r]=Yl(o(r));re\
turn e}function mi(n){return gi(n,{top:"y",right:"x",bottom:"y",left:"x"})}function Wt(n){return gi(n,["topLeft","topRight","bottomLeft","bottomRight"])}functio\
n J(n){let t=mi(n);return t.width=t.left+t.right,t.height=t.top+t.bottom,t}function Y(n,t){n=n||{},t=t||$.font;let e=D(n.size,t.size);typeof e=="string"&&(e=par\
seInt(e,10));let i=D(n.style,t.style);i&&!(""+i).match(jl)&&(console.warn(\'Invalid font style specified: "\'+i+\'"\'),i=void 0);let s={family:D(n.family,t.family),\
lineHeight:Ul(D(n.lineHeight,t.lineHeight),e),size:e,style:i,weight:D(n.weight,t.weight),string:""};return s.string=Bl(s),s}function Ce(n,t,e,i){let s=!0,o,r,a;\
for(o=0,r=n.length;o<r;++o)if(a=n[o],a!==void 0&&(t!==void 0&&typeof a=="function"&&(a=a(t),s=!1),e!==void 0&&W(a)&&(a=a[e%a.length],s=!1),a!==void 0))return i&\
&!s&&(i.cacheable=!1),a}function po(n,t,e){let{min:i,max:s}=n,o=Gs(t,(s-i)/2),r=(a,l)=>e&&a===0?0:a+l;return{min:r(i,-Math.abs(o)),max:r(s,o)}}function St(n,t){\
return Object.assign(Object.create(n),t)}function hn(n,t=[""],e,i,s=()=>n[0]){let o=e||n;typeof i>"u"&&(i=bo("_fallback",n));let r={[Symbol.toStringTag]:"Object\
",_cacheable:!0,_scopes:n,_rootScopes:o,_fallback:i,_getTarget:s,override:a=>hn([a,...n],t,o,i)};return new Proxy(r,{deleteProperty(a,l){return delete a[l],dele\
te a._keys,delete n[0][l],!0},get(a,l){return go(a,l,()=>tc(l,t,n,a))},getOwnPropertyDescriptor(a,l){return Reflect.getOwnPropertyDescriptor(a._scopes[0],l)},ge\
tPrototypeOf(){return Reflect.getPrototypeOf(n[0])},has(a,l){return Vs(a).includes(l)},ownKeys(a){return Vs(a)},set(a,l,c){let d=a._storage||(a._storage=s());re\
turn a[l]=d[l]=c,delete a._keys,!0}})}function Xt(n,t,e,i){let s={_cacheable:!1,_proxy:n,_context:t,_subProxy:e,_stack:new Set,_descriptors:bi(n,i),setContext:o\
=>Xt(n,o,e,i),override:o=>Xt(n.override(o),t,e,i)};return new Proxy(s,{deleteProperty(o,r){return delete o[r],delete n[r],!0},get(o,r,a){return go(o,r,()=>Gl(o,\
r,a))},getOwnPropertyDescriptor(o,r){return o._descriptors.allKeys?Reflect.has(n,r)?{enumerable:!0,configurable:!0}:void 0:Reflect.getOwnPropertyDescriptor(n,r)\
},getPrototypeOf(){return Reflect.getPrototypeOf(n)},has(o,r){return Reflect.has(n,r)},ownKeys(){return Reflect.ownKeys(n)},set(o,r,a){return n[r]=a,delete o[r]\
,!0}})}function bi(n,t={scriptable:!0,indexable:!0}){let{_scriptable:e=t.scriptable,_indexable:i=t.indexable,_allKeys:s=t.allKeys}=n;return{allKeys:s,scriptable\
:e,indexable:i,isScriptable:wt(e)?e:()=>e,isIndexable:wt(i)?i:()=>i}}var Xl=(n,t)=>n?n+nn(t):t,yi=(n,t)=>L(t)&&n!=="adapters"&&(Object.getPrototypeOf(t)===null|\
|t.constructor===Object);function go(n,t,e){if(Object.prototype.hasOwnProperty.call(n,t)||t==="constructor")return n[t];let i=e();return n[t]=i,i}function Gl(n,\
t,e){let{_proxy:i,_context:s,_subProxy:o,_descriptors:r}=n,a=i[t];return wt(a)&&r.isScriptable(t)&&(a=Kl(t,a,n,e)),W(a)&&a.length&&(a=ql(t,a,n,r.isIndexable)),y\
i(t,a)&&(a=Xt(a,s,o&&o[t],r)),a}function Kl(n,t,e,i){let{_proxy:s,_context:o,_subProxy:r,_stack:a}=e;if(a.has(n))throw new Error("Recursion detected: "+Array.fr\
om(a).join("->")+"->"+n);a.add(n);let l=t(o,r||i);return a.delete(n),yi(n,l)&&(l=xi(s._scopes,s,n,l)),l}function ql(n,t,e,i){let{_proxy:s,_context:o,_subProxy:r\
,_descriptors:a}=e;if(typeof o.index<"u"&&i(n))return t[o.index%t.length];if(L(t[0])){let l=t,c=s._scopes.filter(d=>d!==l);t=[];for(let d of l){let h=xi(c,s,n,d\
);t.push(Xt(h,o,r&&r[n],a))}}return t}function mo(n,t,e){return wt(n)?n(t,e):n}var Jl=(n,t)=>n===!0?t:typeof n=="string"?Gt(t,n):void 0;function Zl(n,t,e,i,s){f\
or(let o of t){let r=Jl(e,o);if(r){n.add(r);let a=mo(r._fallback,e,s);if(typeof a<"u"&&a!==e&&a!==i)return a}else if(r===!1&&typeof i<"u"&&e!==i)return null}ret\
urn!1}function xi(n,t,e,i){let s=t._rootScopes,o=mo(t._fallback,e,i),r=[...n,...s],a=new Set;a.add(i);let l=Hs(a,r,e,o||e,i);return l===null||typeof o<"u"&&o!==\
e&&(l=Hs(a,r,o,l,i),l===null)?!1:hn(Array.from(a),[""],s,o,()=>Ql(t,e,i))}function Hs(n,t,e,i,s){for(;e;)e=Zl(n,t,e,i,s);return e}function Ql(n,t,e){let i=n._ge\
tTarget();t in i||(i[t]={});let s=i[t];return W(s)&&L(e)?e:s||{}}function tc(n,t,e,i){let s;for(let o of t)if(s=bo(Xl(o,n),e),typeof s<"u")return yi(n,s)?xi(e,i\
,n,s):s}function bo(n,t){for(let e of t){if(!e)continue;let i=e[n];if(typeof i<"u")return i}}function Vs(n){let t=n._keys;return t||(t=n._keys=ec(n._scopes)),t}\
function ec(n){let t=new Set;for(let e of n)for(let i of Object.keys(e).filter(s=>!s.startsWith("_")))t.add(i);return Array.from(t)}var nc=Number.EPSILON||1e-14\
,ae=(n,t)=>t<n.length&&!n[t].skip&&n[t],yo=n=>n==="x"?"y":"x";function ic(n,t,e,i){let s=n.skip?t:n,o=t,r=e.skip?t:e,a=tn(o,s),l=tn(r,o),c=a/(a+l),d=l/(a+l);c=i\
sNaN(c)?0:c,d=isNaN(d)?0:d;let h=i*c,u=i*d;return{previous:{x:o.x-h*(r.x-s.x),y:o.y-h*(r.y-s.y)},next:{x:o.x+u*(r.x-s.x),y:o.y+u*(r.y-s.y)}}}function sc(n,t,e){\
let i=n.length,s,o,r,a,l,c=ae(n,0);for(let d=0;d<i-1;++d)if(l=c,c=ae(n,d+1),!(!l||!c)){if(de(t[d],0,nc)){e[d]=e[d+1]=0;continue}s=e[d]/t[d],o=e[d+1]/t[d],a=Math\
.pow(s,2)+Math.pow(o,2),!(a<=9)&&(r=3/Math.sqrt(a),e[d]=s*r*t[d],e[d+1]=o*r*t[d])}}function oc(n,t,e="x"){let i=yo(e),s=n.length,o,r,a,l=ae(n,0);for(let c=0;c<s\
;++c){if(r=a,a=l,l=ae(n,c+1),!a)continue;let d=a[e],h=a[i];r&&(o=(d-r[e])/3,a[`cp1${e}`]=d-o,a[`cp1${i}`]=h-o*t[c]),l&&(o=(l[e]-d)/3,a[`cp2${e}`]=d+o,a[`cp2${i}\
`]=h+o*t[c])}}function rc(n,t="x"){let e=yo(t),i=n.length,s=Array(i).fill(0),o=Array(i),r,a,l,c=ae(n,0);for(r=0;r<i;++r)if(a=l,l=c,c=ae(n,r+1),!!l){if(c){let d=\
c[t]-l[t];s[r]=d!==0?(c[e]-l[e])/d:0}o[r]=a?c?ft(s[r-1])!==ft(s[r])?0:(s[r-1]+s[r])/2:s[r-1]:s[r]}sc(n,s,o),oc(n,o,t)}function qe(n,t,e){return Math.max(Math.mi\
n(n,e),t)}function ac(n,t){let e,i,s,o,r,a=mt(n[0],t);for(e=0,i=n.length;e<i;++e)r=o,o=a,a=e<i-1&&mt(n[e+1],t),o&&(s=n[e],r&&(s.cp1x=qe(s.cp1x,t.left,t.right),s\
.cp1y=qe(s.cp1y,t.top,t.bottom)),a&&(s.cp2x=qe(s.cp2x,t.left,t.right),s.cp2y=qe(s.cp2y,t.top,t.bottom)))}function xo(n,t,e,i,s){let o,r,a,l;if(t.spanGaps&&(n=n.\
filter(c=>!c.skip)),t.cubicInterpolationMode==="monotone")rc(n,s);else{let c=i?n[n.length-1]:n[0];for(o=0,r=n.length;o<r;++o)a=n[o],l=ic(c,a,n[Math.min(o+1,r-(i\
?0:1))%r],t.tension),a.cp1x=l.previous.x,a.cp1y=l.previous.y,a.cp2x=l.next.x,a.cp2y=l.next.y,c=a}t.capBezierPoints&&ac(n,e)}function un(){return typeof window<"\
u"&&typeof document<"u"}function fn(n){let t=n.parentNode;return t&&t.toString()==="[object ShadowRoot]"&&(t=t.host),t}function en(n,t,e){let i;return typeof n=\
="string"?(i=parseInt(n,10),n.indexOf("%")!==-1&&(i=i/100*t.parentNode[e])):i=n,i}var pn=n=>n.ownerDocument.defaultView.getComputedStyle(n,null);function lc(n,t\
){return pn(n).getPropertyValue(t)}var cc=["top","right","bottom","left"];function Yt(n,t,e){let i={};e=e?"-"+e:"";for(let s=0;s<4;s++){let o=cc[s];i[o]=parseFl\
oat(n[t+"-"+o+e])||0}return i.width=i.left+i.right,i.height=i.top+i.bottom,i}var dc=(n,t,e)=>(n>0||t>0)&&(!e||!e.shadowRoot);function hc(n,t){let e=n.touches,i=\
e&&e.length?e[0]:n,{offsetX:s,offsetY:o}=i,r=!1,a,l;if(dc(s,o,n.target))a=s,l=o;else{let c=t.getBoundingClientRect();a=i.clientX-c.left,l=i.clientY-c.top,r=!0}r\
eturn{x:a,y:l,box:r}}function $t(n,t){if("native"in n)return n;let{canvas:e,currentDevicePixelRatio:i}=t,s=pn(e),o=s.boxSizing==="border-box",r=Yt(s,"padding"),\
a=Yt(s,"border","width"),{x:l,y:c,box:d}=hc(n,e),h=r.left+(d&&a.left),u=r.top+(d&&a.top),{width:f,height:g}=t;return o&&(f-=r.width+a.width,g-=r.height+a.height\
),{x:Math.round((l-h)/f*e.width/i),y:Math.round((c-u)/g*e.height/i)}}function uc(n,t,e){let i,s;if(t===void 0||e===void 0){let o=n&&fn(n);if(!o)t=n.clientWidth,\
e=n.clientHeight;else{let r=o.getBoundingClientRect(),a=pn(o),l=Yt(a,"border","width"),c=Yt(a,"padding");t=r.width-c.width-l.width,e=r.height-c.height-l.height,\
i=en(a.maxWidth,o,"clientWidth"),s=en(a.maxHeight,o,"clientHeight")}}return{width:t,height:e,maxWidth:i||Qe,maxHeight:s||Qe}}var Rt=n=>Math.round(n*10)/10;funct\
ion _o(n,t,e,i){let s=pn(n),o=Yt(s,"margin"),r=en(s.maxWidth,n,"clientWidth")||Qe,a=en(s.maxHeight,n,"clientHeight")||Qe,l=uc(n,t,e),{width:c,height:d}=l;if(s.b\
oxSizing==="content-box"){let u=Yt(s,"border","width"),f=Yt(s,"padding");c-=f.width+u.width,d-=f.height+u.height}return c=Math.max(0,c-o.width),d=Math.max(0,i?c\
/i:d-o.height),c=Rt(Math.min(c,r,l.maxWidth)),d=Rt(Math.min(d,a,l.maxHeight)),c&&!d&&(d=Rt(c/2)),(t!==void 0||e!==void 0)&&i&&l.height&&d>l.height&&(d=l.height,\
c=Rt(Math.floor(d*i))),{width:c,height:d}}function _i(n,t,e){let i=t||1,s=Rt(n.height*i),o=Rt(n.width*i);n.height=Rt(n.height),n.width=Rt(n.width);let r=n.canva\
s;r.style&&(e||!r.style.height&&!r.style.width)&&(r.style.height=`${n.height}px`,r.style.width=`${n.width}px`);let a=Math.floor(s),l=Math.floor(o);return n.curr\
entDevicePixelRatio!==i||r.height!==a||r.width!==l?(n.currentDevicePixelRatio=i,r.height=a,r.width=l,n.ctx.setTransform(i,0,0,i,0,0),!0):!1}var wo=(function(){l\
et n=!1;try{let t={get passive(){return n=!0,!1}};un()&&(window.addEventListener("test",null,t),window.removeEventListener("test",null,t))}catch{}return n})();f\
unction wi(n,t){let e=lc(n,t),i=e&&e.match(/^(\\d+)(\\.\\d+)?px$/);return i?+i[1]:void 0}function Tt(n,t,e,i){return{x:n.x+e*(t.x-n.x),y:n.y+e*(t.y-n.y)}}function \
ko(n,t,e,i){return{x:n.x+e*(t.x-n.x),y:i==="middle"?e<.5?n.y:t.y:i==="after"?e<1?n.y:t.y:e>0?t.y:n.y}}function Mo(n,t,e,i){let s={x:n.cp2x,y:n.cp2y},o={x:t.cp1x\
,y:t.cp1y},r=Tt(n,s,e),a=Tt(s,o,e),l=Tt(o,t,e),c=Tt(r,a,e),d=Tt(a,l,e);return Tt(c,d,e)}var fc=function(n,t){return{x(e){return n+n+t-e},setWidth(e){t=e},textAl\
ign(e){return e==="center"?e:e==="right"?"left":"right"},xPlus(e,i){return e-i},leftForLtr(e,i){return e-i}}},pc=function(){return{x(n){return n},setWidth(n){},\
textAlign(n){return n},xPlus(n,t){return n+t},leftForLtr(n,t){return n}}};function qt(n,t,e){return n?fc(t,e):pc()}function ki(n,t){let e,i;(t==="ltr"||t==="rtl\
")&&(e=n.canvas.style,i=[e.getPropertyValue("direction"),e.getPropertyPriority("direction")],e.setProperty("direction",t,"important"),n.prevTextDirection=i)}fun\
ction Mi(n,t){t!==void 0&&(delete n.prevTextDirection,n.canvas.style.setProperty("direction",t[0],t[1]))}function So(n){return n==="angle"?{between:oi,compare:T\
l,normalize:dt}:{between:It,compare:(t,e)=>t-e,normalize:t=>t}}function js({start:n,end:t,count:e,loop:i,style:s}){return{start:n%e,end:t%e,loop:i&&(t-n+1)%e===\
0,style:s}}function gc(n,t,e){let{property:i,start:s,end:o}=e,{between:r,normalize:a}=So(i),l=t.length,{start:c,end:d,loop:h}=n,u,f;if(h){for(c+=l,d+=l,u=0,f=l;\
u<f&&r(a(t[c%l][i]),s,o);++u)c--,d--;c%=l,d%=l}return d<c&&(d+=l),{start:c,end:d,loop:h,style:n.style}}function vo(n,t,e){if(!e)return[n];let{property:i,start:s\
,end:o}=e,r=t.length,{compare:a,between:l,normalize:c}=So(i),{start:d,end:h,loop:u,style:f}=gc(n,t,e),g=[],p=!1,m=null,y,x,w,k=()=>l(s,w,y)&&a(s,w)!==0,_=()=>a(\
o,y)===0||l(o,w,y),v=()=>p||k(),S=()=>!p||_();for(let M=d,A=d;M<=h;++M)x=t[M%r],!x.skip&&(y=c(x[i]),y!==w&&(p=l(y,s,o),m===null&&v()&&(m=a(y,s)===0?M:A),m!==nul\
l&&S()&&(g.push(js({start:m,end:M,loop:u,count:r,style:f})),m=null),A=M,w=y));return m!==null&&g.push(js({start:m,end:h,loop:u,count:r,style:f})),g}function Co(\
n,t){let e=[],i=n.segments;for(let s=0;s<i.length;s++){let o=vo(i[s],n.points,t);o.length&&e.push(...o)}return e}function mc(n,t,e,i){let s=0,o=t-1;if(e&&!i)for\
(;s<t&&!n[s].skip;)s++;for(;s<t&&n[s].skip;)s++;for(s%=t,e&&(o+=s);o>s&&n[o%t].skip;)o--;return o%=t,{start:s,end:o}}function bc(n,t,e,i){let s=n.length,o=[],r=\
t,a=n[t],l;for(l=t+1;l<=e;++l){let c=n[l%s];c.skip||c.stop?a.skip||(i=!1,o.push({start:t%s,end:(l-1)%s,loop:i}),t=r=c.stop?l:null):(r=l,a.skip&&(t=l)),a=c}retur\
n r!==null&&o.push({start:t%s,end:r%s,loop:i}),o}function Ao(n,t){let e=n.points,i=n.options.spanGaps,s=e.length;if(!s)return[];let o=!!n._loop,{start:r,end:a}=\
mc(e,s,o,i);if(i===!0)return Us(n,[{start:r,end:a,loop:o}],e,t);let l=a<r?a+s:a,c=!!n._fullLoop&&r===0&&a===s-1;return Us(n,bc(e,r,l,c),e,t)}function Us(n,t,e,i\
){return!i||!i.setContext||!e?t:yc(n,t,e,i)}function yc(n,t,e,i){let s=n._chart.getContext(),o=Ys(n.options),{_datasetIndex:r,options:{spanGaps:a}}=n,l=e.length\
,c=[],d=o,h=t[0].start,u=h;function f(g,p,m,y){let x=a?-1:1;if(g!==p){for(g+=l;e[g%l].skip;)g-=x;for(;e[p%l].skip;)p+=x;g%l!==p%l&&(c.push({start:g%l,end:p%l,lo\
op:m,style:y}),d=y,h=p%l)}}for(let g of t){h=a?h:g.start;let p=e[h%l],m;for(u=h+1;u<=g.end;u++){let y=e[u%l];m=Ys(i.setContext(St(s,{type:"segment",p0:p,p1:y,p0\
DataIndex:(u-1)%l,p1DataIndex:u%l,datasetIndex:r}))),xc(m,d)&&f(h,u-1,g.loop,d),p=y,d=m}h<u-1&&f(h,u-1,g.loop,d)}return c}function Ys(n){return{backgroundColor:\
n.backgroundColor,borderCapStyle:n.borderCapStyle,borderDash:n.borderDash,borderDashOffset:n.borderDashOffset,borderJoinStyle:n.borderJoinStyle,borderWidth:n.bo\
rderWidth,borderColor:n.borderColor}}function xc(n,t){if(!t)return!1;let e=[],i=function(s,o){return hi(o)?(e.includes(o)||e.push(o),e.indexOf(o)):o};return JSO\
N.stringify(n,i)!==JSON.stringify(t,i)}function Je(n,t,e){return n.options.clip?n[e]:t[e]}function _c(n,t){let{xScale:e,yScale:i}=n;return e&&i?{left:Je(e,t,"le\
ft"),right:Je(e,t,"right"),top:Je(i,t,"top"),bottom:Je(i,t,"bottom")}:t}function Do(n,t){let e=t._clip;if(e.disabled)return!1;let i=_c(t,n.chartArea);return{lef\
t:e.left===!1?0:i.left-(e.left===!0?0:e.left),right:e.right===!1?n.width:i.right+(e.right===!0?0:e.right),top:e.top===!1?0:i.top-(e.top===!0?0:e.top),bottom:e.b\
ottom===!1?n.height:i.bottom+(e.bottom===!0?0:e.bottom)}}var Ri=class{constructor(){this._request=null,this._charts=new Map,this._running=!1,this._lastDate=void\
 0}_notify(t,e,i,s){let o=e.listeners[s],r=e.duration;o.forEach(a=>a({chart:t,initial:e.initial,numSteps:r,currentStep:Math.min(i-e.start,r)}))}_refresh(){this.\
_request||(this._running=!0,this._request=li.call(window,()=>{this._update(),this._request=null,this._running&&this._refresh()}))}_update(t=Date.now()){let e=0;\
this._charts.forEach((i,s)=>{if(!i.running||!i.items.length)return;let o=i.items,r=o.length-1,a=!1,l;for(;r>=0;--r)l=o[r],l._active?(l._total>i.duration&&(i.dur\
ation=l._total),l.tick(t),a=!0):(o[r]=o[o.length-1],o.pop());a&&(s.draw(),this._notify(s,i,t,"progress")),o.length||(i.running=!1,this._notify(s,i,t,"complete")\
,i.initial=!1),e+=o.length}),this._lastDate=t,e===0&&(this._running=!1)}_getAnims(t){let e=this._charts,i=e.get(t);return i||(i={running:!1,initial:!0,items:[],\
listeners:{complete:[],progress:[]}},e.set(t,i)),i}listen(t,e,i){this._getAnims(t).listeners[e].push(i)}add(t,e){!e||!e.length||this._getAnims(t).items.push(...\
e)}has(t){return this._getAnims(t).items.length>0}start(t){let e=this._charts.get(t);e&&(e.running=!0,e.start=Date.now(),e.duration=e.items.reduce((i,s)=>Math.m\
ax(i,s._duration),0),this._refresh())}running(t){if(!this._running)return!1;let e=this._charts.get(t);return!(!e||!e.running||!e.items.length)}stop(t){let e=thi\
s._charts.get(t);if(!e||!e.items.length)return;let i=e.items,s=i.length-1;for(;s>=0;--s)i[s].cancel();e.items=[],this._notify(t,e,Date.now(),"complete")}remove(\
t){return this._charts.delete(t)}},vt=new Ri,Po="transparent",wc={boolean(n,t,e){return e>.5?t:n},color(n,t,e){let i=ui(n||Po),s=i.valid&&ui(t||Po);return s&&s.\
valid?s.mix(i,e).hexString():t},number(n,t,e){return n+(t-n)*e}},Ii=class{constructor(t,e,i,s){let o=e[i];s=Ce([t.to,s,o,t.from]);let r=Ce([t.from,o,s]);this._a\
ctive=!0,this._fn=t.fn||wc[t.type||typeof r],this._easing=oe[t.easing]||oe.linear,this._start=Math.floor(Date.now()+(t.delay||0)),this._duration=this._total=Mat\
h.floor(t.duration),this._loop=!!t.loop,this._target=e,this._prop=i,this._from=r,this._to=s,this._promises=void 0}active(){return this._active}update(t,e,i){if(\
this._active){this._notify(!1);let s=this._target[this._prop],o=i-this._start,r=this._duration-o;this._start=i,this._duration=Math.floor(Math.max(r,t.duration))\
,this._total+=o,this._loop=!!t.loop,this._to=Ce([t.to,e,s,t.from]),this._from=Ce([t.from,s,e])}}cancel(){this._active&&(this.tick(Date.now()),this._active=!1,th\
is._notify(!1))}tick(t){let e=t-this._start,i=this._duration,s=this._prop,o=this._from,r=this._loop,a=this._to,l;if(this._active=o!==a&&(r||e<i),!this._active){\
this._target[s]=a,this._notify(!0);return}if(e<0){this._target[s]=o;return}l=e/i%2,l=r&&l>1?2-l:l,l=this._easing(Math.min(1,Math.max(0,l))),this._target[s]=this\
._fn(o,a,l)}wait(){let t=this._promises||(this._promises=[]);return new Promise((e,i)=>{t.push({res:e,rej:i})})}_notify(t){let e=t?"res":"rej",i=this._promises|\
|[];for(let s=0;s<i.length;s++)i[s][e]()}},kn=class{constructor(t,e){this._chart=t,this._properties=new Map,this.configure(e)}configure(t){if(!L(t))return;let e\
=Object.keys($.animation),i=this._properties;Object.getOwnPropertyNames(t).forEach(s=>{let o=t[s];if(!L(o))return;let r={};for(let a of e)r[a]=o[a];(W(o.propert\
ies)&&o.properties||[s]).forEach(a=>{(a===s||!i.has(a))&&i.set(a,r)})})}_animateOptions(t,e){let i=e.options,s=Mc(t,i);if(!s)return[];let o=this._createAnimatio\
ns(s,i);return i.$shared&&kc(t.options.$animations,i).then(()=>{t.options=i},()=>{}),o}_createAnimations(t,e){let i=this._properties,s=[],o=t.$animations||(t.$a\
nimations={}),r=Object.keys(e),a=Date.now(),l;for(l=r.length-1;l>=0;--l){let c=r[l];if(c.charAt(0)==="$")continue;if(c==="options"){s.push(...this._animateOptio\
ns(t,e));continue}let d=e[c],h=o[c],u=i.get(c);if(h)if(u&&h.active()){h.update(u,d,a);continue}else h.cancel();if(!u||!u.duration){t[c]=d;continue}o[c]=h=new Ii\
(u,t,c,d),s.push(h)}return s}update(t,e){if(this._properties.size===0){Object.assign(t,e);return}let i=this._createAnimations(t,e);if(i.length)return vt.add(thi\
s._chart,i),!0}};function kc(n,t){let e=[],i=Object.keys(t);for(let s=0;s<i.length;s++){let o=n[i[s]];o&&o.active()&&e.push(o.wait())}return Promise.all(e)}func\
tion Mc(n,t){if(!t)return;let e=n.options;if(!e){n.options=t;return}return e.$shared&&(n.options=e=Object.assign({},e,{$shared:!1,$animations:{}})),e}function O\
o(n,t){let e=n&&n.options||{},i=e.reverse,s=e.min===void 0?t:0,o=e.max===void 0?t:0;return{start:i?o:s,end:i?s:o}}function Sc(n,t,e){if(e===!1)return!1;let i=Oo\
(n,e),s=Oo(t,e);return{top:s.end,right:i.end,bottom:s.start,left:i.start}}function vc(n){let t,e,i,s;return L(n)?(t=n.top,e=n.right,i=n.bottom,s=n.left):t=e=i=s\
=n,{top:t,right:e,bottom:i,left:s,disabled:n===!1}}function Mr(n,t){let e=[],i=n._getSortedDatasetMetas(t),s,o;for(s=0,o=i.length;s<o;++s)e.push(i[s].index);ret\
urn e}function To(n,t,e,i={}){let s=n.keys,o=i.mode==="single",r,a,l,c;if(t===null)return;let d=!1;for(r=0,a=s.length;r<a;++r){if(l=+s[r],l===e){if(d=!0,i.all)c\
ontinue;break}c=n.values[l],j(c)&&(o||t===0||ft(t)===ft(c))&&(t+=c)}return!d&&!i.all?0:t}function Cc(n,t){let{iScale:e,vScale:i}=t,s=e.axis==="x"?"x":"y",o=i.ax\
is==="x"?"x":"y",r=Object.keys(n),a=new Array(r.length),l,c,d;for(l=0,c=r.length;l<c;++l)d=r[l],a[l]={[s]:d,[o]:n[d]};return a}function Si(n,t){let e=n&&n.optio\
ns.stacked;return e||e===void 0&&t.stack!==void 0}function Ac(n,t,e){return`${n.id}.${t.id}.${e.stack||e.type}`}function Dc(n){let{min:t,max:e,minDefined:i,maxD\
efined:s}=n.getUserBounds();return{min:i?t:Number.NEGATIVE_INFINITY,max:s?e:Number.POSITIVE_INFINITY}}function Pc(n,t,e){let i=n[t]||(n[t]={});return i[e]||(i[e\
]={})}function Lo(n,t,e,i){for(let s of t.getMatchingVisibleMetas(i).reverse()){let o=n[s.index];if(e&&o>0||!e&&o<0)return s.index}return null}function Ro(n,t){\
let{chart:e,_cachedMeta:i}=n,s=e._stacks||(e._stacks={}),{iScale:o,vScale:r,index:a}=i,l=o.axis,c=r.axis,d=Ac(o,r,i),h=t.length,u;for(let f=0;f<h;++f){let g=t[f\
],{[l]:p,[c]:m}=g,y=g._stacks||(g._stacks={});u=y[c]=Pc(s,d,p),u[a]=m,u._top=Lo(u,r,!0,i.type),u._bottom=Lo(u,r,!1,i.type);let x=u._visualValues||(u._visualValu\
es={});x[a]=m}}function vi(n,t){let e=n.scales;return Object.keys(e).filter(i=>e[i].axis===t).shift()}function Oc(n,t){return St(n,{active:!1,dataset:void 0,dat\
asetIndex:t,index:t,mode:"default",type:"dataset"})}function Tc(n,t,e){return St(n,{active:!1,dataIndex:t,parsed:void 0,raw:void 0,element:e,index:t,mode:"defau\
lt",type:"data"})}function Ae(n,t){let e=n.controller.index,i=n.vScale&&n.vScale.axis;if(i){t=t||n._parsed;for(let s of t){let o=s._stacks;!o||o[i]===void 0||o[\
i][e]===void 0||(delete o[i][e],o[i]._visualValues!==void 0&&o[i]._visualValues[e]!==void 0&&delete o[i]._visualValues[e])}}}var Ci=n=>n==="reset"||n==="none",I\
o=(n,t)=>t?n:Object.assign({},n),Lc=(n,t,e)=>n&&!t.hidden&&t._stacked&&{keys:Mr(e,!0),values:null},Ie=class{static defaults={};static datasetElementType=null;st\
atic dataElementType=null;constructor(t,e){this.chart=t,this._ctx=t.ctx,this.index=e,this._cachedDataOpts={},this._cachedMeta=this.getMeta(),this._type=this._ca\
chedMeta.type,this.options=void 0,this._parsing=!1,this._data=void 0,this._objectData=void 0,this._sharedOptions=void 0,this._drawStart=void 0,this._drawCount=v\
oid 0,this.enableOptionSharing=!1,this.supportsDecimation=!1,this.$context=void 0,this._syncList=[],this.datasetElementType=new.target.datasetElementType,this.d\
ataElementType=new.target.dataElementType,this.initialize()}initialize(){let t=this._cachedMeta;this.configure(),this.linkScales(),t._stacked=Si(t.vScale,t),thi\
s.addElements(),this.options.fill&&!this.chart.isPluginEnabled("filler")&&console.warn("Tried to use the \'fill\' option without the \'Filler\' plugin enabled. Plea\
se import and register the \'Filler\' plugin and make sure it is not disabled in the options")}updateIndex(t){this.index!==t&&Ae(this._cachedMeta),this.index=t}li\
nkScales(){let t=this.chart,e=this._cachedMeta,i=this.getDataset(),s=(h,u,f,g)=>h==="x"?u:h==="r"?g:f,o=e.xAxisID=D(i.xAxisID,vi(t,"x")),r=e.yAxisID=D(i.yAxisID\
,vi(t,"y")),a=e.rAxisID=D(i.rAxisID,vi(t,"r")),l=e.indexAxis,c=e.iAxisID=s(l,o,r,a),d=e.vAxisID=s(l,r,o,a);e.xScale=this.getScaleForId(o),e.yScale=this.getScale\
ForId(r),e.rScale=this.getScaleForId(a),e.iScale=this.getScaleForId(c),e.vScale=this.getScaleForId(d)}getDataset(){return this.chart.data.datasets[this.index]}g\
etMeta(){return this.chart.getDatasetMeta(this.index)}getScaleForId(t){return this.chart.scales[t]}_getOtherScale(t){let e=this._cachedMeta;return t===e.iScale?\
e.vScale:e.iScale}reset(){this._update("reset")}_destroy(){let t=this._cachedMeta;this._data&&ri(this._data,this),t._stacked&&Ae(t)}_dataCheck(){let t=this.getD\
ataset(),e=t.data||(t.data=[]),i=this._data;if(L(e)){let s=this._cachedMeta;this._data=Cc(e,s)}else if(i!==e){if(i){ri(i,this);let s=this._cachedMeta;Ae(s),s._p\
arsed=[]}e&&Object.isExtensible(e)&&so(e,this),this._syncList=[],this._data=e}}addElements(){let t=this._cachedMeta;this._dataCheck(),this.datasetElementType&&(\
t.dataset=new this.datasetElementType)}buildOrUpdateElements(t){let e=this._cachedMeta,i=this.getDataset(),s=!1;this._dataCheck();let o=e._stacked;e._stacked=Si\
(e.vScale,e),e.stack!==i.stack&&(s=!0,Ae(e),e.stack=i.stack),this._resyncElements(t),(s||o!==e._stacked)&&(Ro(this,e._parsed),e._stacked=Si(e.vScale,e))}configu\
re(){let t=this.chart.config,e=t.datasetScopeKeys(this._type),i=t.getOptionScopes(this.getDataset(),e,!0);this.options=t.createResolver(i,this.getContext()),thi\
s._parsing=this.options.parsing,this._cachedDataOpts={}}parse(t,e){let{_cachedMeta:i,_data:s}=this,{iScale:o,_stacked:r}=i,a=o.axis,l=t===0&&e===s.length?!0:i._\
sorted,c=t>0&&i._parsed[t-1],d,h,u;if(this._parsing===!1)i._parsed=s,i._sorted=!0,u=s;else{W(s[t])?u=this.parseArrayData(i,s,t,e):L(s[t])?u=this.parseObjectData\
(i,s,t,e):u=this.parsePrimitiveData(i,s,t,e);let f=()=>h[a]===null||c&&h[a]<c[a];for(d=0;d<e;++d)i._parsed[d+t]=h=u[d],l&&(f()&&(l=!1),c=h);i._sorted=l}r&&Ro(th\
is,u)}parsePrimitiveData(t,e,i,s){let{iScale:o,vScale:r}=t,a=o.axis,l=r.axis,c=o.getLabels(),d=o===r,h=new Array(s),u,f,g;for(u=0,f=s;u<f;++u)g=u+i,h[u]={[a]:d|\
|o.parse(c[g],g),[l]:r.parse(e[g],g)};return h}parseArrayData(t,e,i,s){let{xScale:o,yScale:r}=t,a=new Array(s),l,c,d,h;for(l=0,c=s;l<c;++l)d=l+i,h=e[d],a[l]={x:\
o.parse(h[0],d),y:r.parse(h[1],d)};return a}parseObjectData(t,e,i,s){let{xScale:o,yScale:r}=t,{xAxisKey:a="x",yAxisKey:l="y"}=this._parsing,c=new Array(s),d,h,u\
,f;for(d=0,h=s;d<h;++d)u=d+i,f=e[u],c[d]={x:o.parse(Gt(f,a),u),y:r.parse(Gt(f,l),u)};return c}getParsed(t){return this._cachedMeta._parsed[t]}getDataElement(t){\
return this._cachedMeta.data[t]}applyStack(t,e,i){let s=this.chart,o=this._cachedMeta,r=e[t.axis],a={keys:Mr(s,!0),values:e._stacks[t.axis]._visualValues};retur\
n To(a,r,o.index,{mode:i})}updateRangeFromParsed(t,e,i,s){let o=i[e.axis],r=o===null?NaN:o,a=s&&i._stacks[e.axis];s&&a&&(s.values=a,r=To(s,o,this._cachedMeta.in\
dex)),t.min=Math.min(t.min,r),t.max=Math.max(t.max,r)}getMinMax(t,e){let i=this._cachedMeta,s=i._parsed,o=i._sorted&&t===i.iScale,r=s.length,a=this._getOtherSca\
le(t),l=Lc(e,i,this.chart),c={min:Number.POSITIVE_INFINITY,max:Number.NEGATIVE_INFINITY},{min:d,max:h}=Dc(a),u,f;function g(){f=s[u];let p=f[a.axis];return!j(f[\
t.axis])||d>p||h<p}for(u=0;u<r&&!(!g()&&(this.updateRangeFromParsed(c,t,f,l),o));++u);if(o){for(u=r-1;u>=0;--u)if(!g()){this.updateRangeFromParsed(c,t,f,l);brea\
k}}return c}getAllParsedValues(t){let e=this._cachedMeta._parsed,i=[],s,o,r;for(s=0,o=e.length;s<o;++s)r=e[s][t.axis],j(r)&&i.push(r);return i}getMaxOverflow(){\
return!1}getLabelAndValue(t){let e=this._cachedMeta,i=e.iScale,s=e.vScale,o=this.getParsed(t);return{label:i?""+i.getLabelForValue(o[i.axis]):"",value:s?""+s.ge\
tLabelForValue(o[s.axis]):""}}_update(t){let e=this._cachedMeta;this.update(t||"default"),e._clip=vc(D(this.options.clip,Sc(e.xScale,e.yScale,this.getMaxOverflo\
w())))}update(t){}draw(){let t=this._ctx,e=this.chart,i=this._cachedMeta,s=i.data||[],o=e.chartArea,r=[],a=this._drawStart||0,l=this._drawCount||s.length-a,c=th\
is.options.drawActiveElementsOnTop,d;for(i.dataset&&i.dataset.draw(t,o,a,l),d=a;d<a+l;++d){let h=s[d];h.hidden||(h.active&&c?r.push(h):h.draw(t,o))}for(d=0;d<r.\
length;++d)r[d].draw(t,o)}getStyle(t,e){let i=e?"active":"default";return t===void 0&&this._cachedMeta.dataset?this.resolveDatasetElementOptions(i):this.resolve\
DataElementOptions(t||0,i)}getContext(t,e,i){let s=this.getDataset(),o;if(t>=0&&t<this._cachedMeta.data.length){let r=this._cachedMeta.data[t];o=r.$context||(r.\
$context=Tc(this.getContext(),t,r)),o.parsed=this.getParsed(t),o.raw=s.data[t],o.index=o.dataIndex=t}else o=this.$context||(this.$context=Oc(this.chart.getConte\
xt(),this.index)),o.dataset=s,o.index=o.datasetIndex=this.index;return o.active=!!e,o.mode=i,o}resolveDatasetElementOptions(t){return this._resolveElementOption\
s(this.datasetElementType.id,t)}resolveDataElementOptions(t,e){return this._resolveElementOptions(this.dataElementType.id,e,t)}_resolveElementOptions(t,e="defau\
lt",i){let s=e==="active",o=this._cachedDataOpts,r=t+"-"+e,a=o[r],l=this.enableOptionSharing&&ce(i);if(a)return Io(a,l);let c=this.chart.config,d=c.datasetEleme\
ntScopeKeys(this._type,t),h=s?[`${t}Hover`,"hover",t,""]:[t,""],u=c.getOptionScopes(this.getDataset(),d),f=Object.keys($.elements[t]),g=()=>this.getContext(i,s,\
e),p=c.resolveNamedOptions(u,f,g,h);return p.$shared&&(p.$shared=l,o[r]=Object.freeze(Io(p,l))),p}_resolveAnimations(t,e,i){let s=this.chart,o=this._cachedDataO\
pts,r=`animation-${e}`,a=o[r];if(a)return a;let l;if(s.options.animation!==!1){let d=this.chart.config,h=d.datasetAnimationScopeKeys(this._type,e),u=d.getOption\
Scopes(this.getDataset(),h);l=d.createResolver(u,this.getContext(t,i,e))}let c=new kn(s,l&&l.animations);return l&&l._cacheable&&(o[r]=Object.freeze(c)),c}getSh\
aredOptions(t){if(t.$shared)return this._sharedOptions||(this._sharedOptions=Object.assign({},t))}includeOptions(t,e){return!e||Ci(t)||this.chart._animationsDis\
abled}_getSharedOptions(t,e){let i=this.resolveDataElementOptions(t,e),s=this._sharedOptions,o=this.getSharedOptions(i),r=this.includeOptions(e,o)||o!==s;return\
 this.updateSharedOptions(o,e,i),{sharedOptions:o,includeOptions:r}}updateElement(t,e,i,s){Ci(s)?Object.assign(t,i):this._resolveAnimations(e,s).update(t,i)}upd\
ateSharedOptions(t,e,i){t&&!Ci(e)&&this._resolveAnimations(void 0,e).update(t,i)}_setStyle(t,e,i,s){t.active=s;let o=this.getStyle(e,s);this._resolveAnimations(\
e,i,s).update(t,{options:!s&&this.getSharedOptions(o)||o})}removeHoverStyle(t,e,i){this._setStyle(t,i,"active",!1)}setHoverStyle(t,e,i){this._setStyle(t,i,"acti\
ve",!0)}_removeDatasetHoverStyle(){let t=this._cachedMeta.dataset;t&&this._setStyle(t,void 0,"active",!1)}_setDatasetHoverStyle(){let t=this._cachedMeta.dataset\
;t&&this._setStyle(t,void 0,"active",!0)}_resyncElements(t){let e=this._data,i=this._cachedMeta.data;for(let[a,l,c]of this._syncList)this[a](l,c);this._syncList\
=[];let s=i.length,o=e.length,r=Math.min(o,s);r&&this.parse(0,r),o>s?this._insertElements(s,o-s,t):o<s&&this._removeElements(o,s-o)}_insertElements(t,e,i=!0){le\
t s=this._cachedMeta,o=s.data,r=t+e,a,l=c=>{for(c.length+=e,a=c.length-1;a>=r;a--)c[a]=c[a-e]};for(l(o),a=t;a<r;++a)o[a]=new this.dataElementType;this._parsing&\
&l(s._parsed),this.parse(t,e),i&&this.updateElements(o,t,e,"reset")}updateElements(t,e,i,s){}_removeElements(t,e){let i=this._cachedMeta;if(this._parsing){let s\
=i._parsed.splice(t,e);i._stacked&&Ae(i,s)}i.data.splice(t,e)}_sync(t){if(this._parsing)this._syncList.push(t);else{let[e,i,s]=t;this[e](i,s)}this.chart._dataCh\
anges.push([this.index,...t])}_onDataPush(){let t=arguments.length;this._sync(["_insertElements",this.getDataset().data.length-t,t])}_onDataPop(){this._sync(["_\
removeElements",this._cachedMeta.data.length-1,1])}_onDataShift(){this._sync(["_removeElements",0,1])}_onDataSplice(t,e){e&&this._sync(["_removeElements",t,e]);\
let i=arguments.length-2;i&&this._sync(["_insertElements",t,i])}_onDataUnshift(){this._sync(["_insertElements",0,arguments.length])}};function Rc(n,t){if(!n._ca\
che.$bar){let e=n.getMatchingVisibleMetas(t),i=[];for(let s=0,o=e.length;s<o;s++)i=i.concat(e[s].controller.getAllParsedValues(n));n._cache.$bar=ai(i.sort((s,o)\
=>s-o))}return n._cache.$bar}function Ic(n){let t=n.iScale,e=Rc(t,n.type),i=t._length,s,o,r,a,l=()=>{r===32767||r===-32768||(ce(a)&&(i=Math.min(i,Math.abs(r-a)|\
|i)),a=r)};for(s=0,o=e.length;s<o;++s)r=t.getPixelForValue(e[s]),l();for(a=void 0,s=0,o=t.ticks.length;s<o;++s)r=t.getPixelForTick(s),l();return i}function Ec(n\
,t,e,i){let s=e.barThickness,o,r;return O(s)?(o=t.min*e.categoryPercentage,r=e.barPercentage):(o=s*i,r=1),{chunk:o/i,ratio:r,start:t.pixels[n]-o/2}}function Fc(\
n,t,e,i){let s=t.pixels,o=s[n],r=n>0?s[n-1]:null,a=n<s.length-1?s[n+1]:null,l=e.categoryPercentage;r===null&&(r=o-(a===null?t.end-t.start:a-o)),a===null&&(a=o+o\
-r);let c=o-(o-Math.min(r,a))/2*l;return{chunk:Math.abs(a-r)/2*l/i,ratio:e.barPercentage,start:c}}function Wc(n,t,e,i){let s=e.parse(n[0],i),o=e.parse(n[1],i),r\
=Math.min(s,o),a=Math.max(s,o),l=r,c=a;Math.abs(r)>Math.abs(a)&&(l=a,c=r),t[e.axis]=c,t._custom={barStart:l,barEnd:c,start:s,end:o,min:r,max:a}}function Sr(n,t,\
e,i){return W(n)?Wc(n,t,e,i):t[e.axis]=e.parse(n,i),t}function Eo(n,t,e,i){let s=n.iScale,o=n.vScale,r=s.getLabels(),a=s===o,l=[],c,d,h,u;for(c=e,d=e+i;c<d;++c)\
u=t[c],h={},h[s.axis]=a||s.parse(r[c],c),l.push(Sr(u,h,o,c));return l}function Ai(n){return n&&n.barStart!==void 0&&n.barEnd!==void 0}function $c(n,t,e){return \
n!==0?ft(n):(t.isHorizontal()?1:-1)*(t.min>=e?1:-1)}function Bc(n){let t,e,i,s,o;return n.horizontal?(t=n.base>n.x,e="left",i="right"):(t=n.base<n.y,e="bottom",\
i="top"),t?(s="end",o="start"):(s="start",o="end"),{start:e,end:i,reverse:t,top:s,bottom:o}}function zc(n,t,e,i){let s=t.borderSkipped,o={};if(!s){n.borderSkipp\
ed=o;return}if(s===!0){n.borderSkipped={top:!0,right:!0,bottom:!0,left:!0};return}let{start:r,end:a,reverse:l,top:c,bottom:d}=Bc(n);s==="middle"&&e&&(n.enableBo\
rderRadius=!0,(e._top||0)===i?s=c:(e._bottom||0)===i?s=d:(o[Fo(d,r,a,l)]=!0,s=c)),o[Fo(s,r,a,l)]=!0,n.borderSkipped=o}function Fo(n,t,e,i){return i?(n=Nc(n,t,e)\
,n=Wo(n,e,t)):n=Wo(n,t,e),n}function Nc(n,t,e){return n===t?e:n===e?t:n}function Wo(n,t,e){return n==="start"?t:n==="end"?e:n}function Hc(n,{inflateAmount:t},e)\
{n.inflateAmount=t==="auto"?e===1?.33:0:t}var Mn=class extends Ie{static id="bar";static defaults={datasetElementType:!1,dataElementType:"bar",categoryPercentag\
e:.8,barPercentage:.9,grouped:!0,animations:{numbers:{type:"number",properties:["x","y","base","width","height"]}}};static overrides={scales:{_index_:{type:"cat\
egory",offset:!0,grid:{offset:!0}},_value_:{type:"linear",beginAtZero:!0}}};parsePrimitiveData(t,e,i,s){return Eo(t,e,i,s)}parseArrayData(t,e,i,s){return Eo(t,e\
,i,s)}parseObjectData(t,e,i,s){let{iScale:o,vScale:r}=t,{xAxisKey:a="x",yAxisKey:l="y"}=this._parsing,c=o.axis==="x"?a:l,d=r.axis==="x"?a:l,h=[],u,f,g,p;for(u=i\
,f=i+s;u<f;++u)p=e[u],g={},g[o.axis]=o.parse(Gt(p,c),u),h.push(Sr(Gt(p,d),g,r,u));return h}updateRangeFromParsed(t,e,i,s){super.updateRangeFromParsed(t,e,i,s);l\
et o=i._custom;o&&e===this._cachedMeta.vScale&&(t.min=Math.min(t.min,o.min),t.max=Math.max(t.max,o.max))}getMaxOverflow(){return 0}getLabelAndValue(t){let e=thi\
s._cachedMeta,{iScale:i,vScale:s}=e,o=this.getParsed(t),r=o._custom,a=Ai(r)?"["+r.start+", "+r.end+"]":""+s.getLabelForValue(o[s.axis]);return{label:""+i.getLab\
elForValue(o[i.axis]),value:a}}initialize(){this.enableOptionSharing=!0,super.initialize();let t=this._cachedMeta;t.stack=this.getDataset().stack}update(t){let \
e=this._cachedMeta;this.updateElements(e.data,0,e.data.length,t)}updateElements(t,e,i,s){let o=s==="reset",{index:r,_cachedMeta:{vScale:a}}=this,l=a.getBasePixe\
l(),c=a.isHorizontal(),d=this._getRuler(),{sharedOptions:h,includeOptions:u}=this._getSharedOptions(e,s);for(let f=e;f<e+i;f++){let g=this.getParsed(f),p=o||O(g\
[a.axis])?{base:l,head:l}:this._calculateBarValuePixels(f),m=this._calculateBarIndexPixels(f,d),y=(g._stacks||{})[a.axis],x={horizontal:c,base:p.base,enableBord\
erRadius:!y||Ai(g._custom)||r===y._top||r===y._bottom,x:c?p.head:m.center,y:c?m.center:p.head,height:c?m.size:Math.abs(p.size),width:c?Math.abs(p.size):m.size};\
u&&(x.options=h||this.resolveDataElementOptions(f,t[f].active?"active":s));let w=x.options||t[f].options;zc(x,w,y,r),Hc(x,w,d.ratio),this.updateElement(t[f],f,x\
,s)}}_getStacks(t,e){let{iScale:i}=this._cachedMeta,s=i.getMatchingVisibleMetas(this._type).filter(d=>d.controller.options.grouped),o=i.options.stacked,r=[],a=t\
his._cachedMeta.controller.getParsed(e),l=a&&a[i.axis],c=d=>{let h=d._parsed.find(f=>f[i.axis]===l),u=h&&h[d.vScale.axis];if(O(u)||isNaN(u))return!0};for(let d \
of s)if(!(e!==void 0&&c(d))&&((o===!1||r.indexOf(d.stack)===-1||o===void 0&&d.stack===void 0)&&r.push(d.stack),d.index===t))break;return r.length||r.push(void 0\
),r}_getStackCount(t){return this._getStacks(void 0,t).length}_getAxisCount(){return this._getAxis().length}getFirstScaleIdForIndexAxis(){let t=this.chart.scale\
s,e=this.chart.options.indexAxis;return Object.keys(t).filter(i=>t[i].axis===e).shift()}_getAxis(){let t={},e=this.getFirstScaleIdForIndexAxis();for(let i of th\
is.chart.data.datasets)t[D(this.chart.options.indexAxis==="x"?i.xAxisID:i.yAxisID,e)]=!0;return Object.keys(t)}_getStackIndex(t,e,i){let s=this._getStacks(t,i),\
o=e!==void 0?s.indexOf(e):-1;return o===-1?s.length-1:o}_getRuler(){let t=this.options,e=this._cachedMeta,i=e.iScale,s=[],o,r;for(o=0,r=e.data.length;o<r;++o)s.\
push(i.getPixelForValue(this.getParsed(o)[i.axis],o));let a=t.barThickness;return{min:a||Ic(e),pixels:s,start:i._startPixel,end:i._endPixel,stackCount:this._get\
StackCount(),scale:i,grouped:t.grouped,ratio:a?1:t.categoryPercentage*t.barPercentage}}_calculateBarValuePixels(t){let{_cachedMeta:{vScale:e,_stacked:i,index:s}\
,options:{base:o,minBarLength:r}}=this,a=o||0,l=this.getParsed(t),c=l._custom,d=Ai(c),h=l[e.axis],u=0,f=i?this.applyStack(e,l,i):h,g,p;f!==h&&(u=f-h,f=h),d&&(h=\
c.barStart,f=c.barEnd-c.barStart,h!==0&&ft(h)!==ft(c.barEnd)&&(u=0),u+=h);let m=!O(o)&&!d?o:u,y=e.getPixelForValue(m);if(this.chart.getDataVisibility(t)?g=e.get\
PixelForValue(u+f):g=y,p=g-y,Math.abs(p)<r){p=$c(p,e,a)*r,h===a&&(y-=p/2);let x=e.getPixelForDecimal(0),w=e.getPixelForDecimal(1),k=Math.min(x,w),_=Math.max(x,w\
);y=Math.max(Math.min(y,_),k),g=y+p,i&&!d&&(l._stacks[e.axis]._visualValues[s]=e.getValueForPixel(g)-e.getValueForPixel(y))}if(y===e.getPixelForValue(a)){let x=\
ft(p)*e.getLineWidthForValue(a)/2;y+=x,p-=x}return{size:p,base:y,head:g,center:g+p/2}}_calculateBarIndexPixels(t,e){let i=e.scale,s=this.options,o=s.skipNull,r=\
D(s.maxBarThickness,1/0),a,l,c=this._getAxisCount();if(e.grouped){let d=o?this._getStackCount(t):e.stackCount,h=s.barThickness==="flex"?Fc(t,e,s,d*c):Ec(t,e,s,d\
*c),u=this.chart.options.indexAxis==="x"?this.getDataset().xAxisID:this.getDataset().yAxisID,f=this._getAxis().indexOf(D(u,this.getFirstScaleIdForIndexAxis())),\
g=this._getStackIndex(this.index,this._cachedMeta.stack,o?t:void 0)+f;a=h.start+h.chunk*g+h.chunk/2,l=Math.min(r,h.chunk*h.ratio)}else a=i.getPixelForValue(this\
.getParsed(t)[i.axis],t),l=Math.min(r,e.min*e.ratio);return{base:a-l/2,head:a+l/2,center:a,size:l}}draw(){let t=this._cachedMeta,e=t.vScale,i=t.data,s=i.length,\
o=0;for(;o<s;++o)this.getParsed(o)[e.axis]!==null&&!i[o].hidden&&i[o].draw(this._ctx)}};var Sn=class extends Ie{static id="line";static defaults={datasetElement\
Type:"line",dataElementType:"point",showLine:!0,spanGaps:!1};static overrides={scales:{_index_:{type:"category"},_value_:{type:"linear"}}};initialize(){this.ena\
bleOptionSharing=!0,this.supportsDecimation=!0,super.initialize()}update(t){let e=this._cachedMeta,{dataset:i,data:s=[],_dataset:o}=e,r=this.chart._animationsDi\
sabled,{start:a,count:l}=ao(e,s,r);this._drawStart=a,this._drawCount=l,lo(e)&&(a=0,l=s.length),i._chart=this.chart,i._datasetIndex=this.index,i._decimated=!!o._\
decimated,i.points=s;let c=this.resolveDatasetElementOptions(t);this.options.showLine||(c.borderWidth=0),c.segment=this.options.segment,this.updateElement(i,voi\
d 0,{animated:!r,options:c},t),this.updateElements(s,a,l,t)}updateElements(t,e,i,s){let o=s==="reset",{iScale:r,vScale:a,_stacked:l,_dataset:c}=this._cachedMeta\
,{sharedOptions:d,includeOptions:h}=this._getSharedOptions(e,s),u=r.axis,f=a.axis,{spanGaps:g,segment:p}=this.options,m=he(g)?g:Number.POSITIVE_INFINITY,y=this.\
chart._animationsDisabled||o||s==="none",x=e+i,w=t.length,k=e>0&&this.getParsed(e-1);for(let _=0;_<w;++_){let v=t[_],S=y?v:{};if(_<e||_>=x){S.skip=!0;continue}l\
et M=this.getParsed(_),A=O(M[f]),R=S[u]=r.getPixelForValue(M[u],_),P=S[f]=o||A?a.getBasePixel():a.getPixelForValue(l?this.applyStack(a,M,l):M[f],_);S.skip=isNaN\
(R)||isNaN(P)||A,S.stop=_>0&&Math.abs(M[u]-k[u])>m,p&&(S.parsed=M,S.raw=c.data[_]),h&&(S.options=d||this.resolveDataElementOptions(_,v.active?"active":s)),y||th\
is.updateElement(v,_,S,s),k=M}}getMaxOverflow(){let t=this._cachedMeta,e=t.dataset,i=e.options&&e.options.borderWidth||0,s=t.data||[];if(!s.length)return i;let \
o=s[0].size(this.resolveDataElementOptions(0)),r=s[s.length-1].size(this.resolveDataElementOptions(s.length-1));return Math.max(i,o,r)/2}draw(){let t=this._cach\
edMeta;t.dataset.updateControlPoints(this.chart.chartArea,t.iScale.axis),super.draw()}};function Jt(){throw new Error("This method is not implemented: Check tha\
t a complete date adapter is provided.")}var Ei=class n{static override(t){Object.assign(n.prototype,t)}options;constructor(t){this.options=t||{}}init(){}format\
s(){return Jt()}parse(){return Jt()}format(){return Jt()}add(){return Jt()}diff(){return Jt()}startOf(){return Jt()}endOf(){return Jt()}},Vc={_date:Ei};function\
 jc(n,t,e,i){let{controller:s,data:o,_sorted:r}=n,a=s._cachedMeta.iScale,l=n.dataset&&n.dataset.options?n.dataset.options.spanGaps:null;if(a&&t===a.axis&&t!=="r\
"&&r&&o.length){let c=a._reversePixels?eo:Lt;if(i){if(s._sharedOptions){let d=o[0],h=typeof d.getRange=="function"&&d.getRange(t);if(h){let u=c(o,t,e-h),f=c(o,t\
,e+h);return{lo:u.lo,hi:f.hi}}}}else{let d=c(o,t,e);if(l){let{vScale:h}=s._cachedMeta,{_parsed:u}=n,f=u.slice(0,d.lo+1).reverse().findIndex(p=>!O(p[h.axis]));d.\
lo-=Math.max(0,f);let g=u.slice(d.hi).findIndex(p=>!O(p[h.axis]));d.hi+=Math.max(0,g)}return d}}return{lo:0,hi:o.length-1}}function We(n,t,e,i,s){let o=n.getSor\
tedVisibleDatasetMetas(),r=e[t];for(let a=0,l=o.length;a<l;++a){let{index:c,data:d}=o[a],{lo:h,hi:u}=jc(o[a],t,r,s);for(let f=h;f<=u;++f){let g=d[f];g.skip||i(g\
,c,f)}}}function Uc(n){let t=n.indexOf("x")!==-1,e=n.indexOf("y")!==-1;return function(i,s){let o=t?Math.abs(i.x-s.x):0,r=e?Math.abs(i.y-s.y):0;return Math.sqrt\
(Math.pow(o,2)+Math.pow(r,2))}}function Di(n,t,e,i,s){let o=[];return!s&&!n.isPointInArea(t)||We(n,e,t,function(a,l,c){!s&&!mt(a,n.chartArea,0)||a.inRange(t.x,t\
.y,i)&&o.push({element:a,datasetIndex:l,index:c})},!0),o}function Yc(n,t,e,i){let s=[];function o(r,a,l){let{startAngle:c,endAngle:d}=r.getProps(["startAngle","\
endAngle"],i),{angle:h}=Qs(r,{x:t.x,y:t.y});oi(h,c,d)&&s.push({element:r,datasetIndex:a,index:l})}return We(n,e,t,o),s}function Xc(n,t,e,i,s,o){let r=[],a=Uc(e)\
,l=Number.POSITIVE_INFINITY;function c(d,h,u){let f=d.inRange(t.x,t.y,s);if(i&&!f)return;let g=d.getCenterPoint(s);if(!(!!o||n.isPointInArea(g))&&!f)return;let \
m=a(t,g);m<l?(r=[{element:d,datasetIndex:h,index:u}],l=m):m===l&&r.push({element:d,datasetIndex:h,index:u})}return We(n,e,t,c),r}function Pi(n,t,e,i,s,o){return\
!o&&!n.isPointInArea(t)?[]:e==="r"&&!i?Yc(n,t,e,s):Xc(n,t,e,i,s,o)}function $o(n,t,e,i,s){let o=[],r=e==="x"?"inXRange":"inYRange",a=!1;return We(n,e,t,(l,c,d)=\
>{l[r]&&l[r](t[e],s)&&(o.push({element:l,datasetIndex:c,index:d}),a=a||l.inRange(t.x,t.y,s))}),i&&!a?[]:o}var Gc={evaluateInteractionItems:We,modes:{index(n,t,e\
,i){let s=$t(t,n),o=e.axis||"x",r=e.includeInvisible||!1,a=e.intersect?Di(n,s,o,i,r):Pi(n,s,o,!1,i,r),l=[];return a.length?(n.getSortedVisibleDatasetMetas().for\
Each(c=>{let d=a[0].index,h=c.data[d];h&&!h.skip&&l.push({element:h,datasetIndex:c.index,index:d})}),l):[]},dataset(n,t,e,i){let s=$t(t,n),o=e.axis||"xy",r=e.in\
cludeInvisible||!1,a=e.intersect?Di(n,s,o,i,r):Pi(n,s,o,!1,i,r);if(a.length>0){let l=a[0].datasetIndex,c=n.getDatasetMeta(l).data;a=[];for(let d=0;d<c.length;++\
d)a.push({element:c[d],datasetIndex:l,index:d})}return a},point(n,t,e,i){let s=$t(t,n),o=e.axis||"xy",r=e.includeInvisible||!1;return Di(n,s,o,i,r)},nearest(n,t\
,e,i){let s=$t(t,n),o=e.axis||"xy",r=e.includeInvisible||!1;return Pi(n,s,o,e.intersect,i,r)},x(n,t,e,i){let s=$t(t,n);return $o(n,s,"x",e.intersect,i)},y(n,t,e\
,i){let s=$t(t,n);return $o(n,s,"y",e.intersect,i)}}},vr=["left","top","right","bottom"];function De(n,t){return n.filter(e=>e.pos===t)}function Bo(n,t){return \
n.filter(e=>vr.indexOf(e.pos)===-1&&e.box.axis===t)}function Pe(n,t){return n.sort((e,i)=>{let s=t?i:e,o=t?e:i;return s.weight===o.weight?s.index-o.index:s.weig\
ht-o.weight})}function Kc(n){let t=[],e,i,s,o,r,a;for(e=0,i=(n||[]).length;e<i;++e)s=n[e],{position:o,options:{stack:r,stackWeight:a=1}}=s,t.push({index:e,box:s\
,pos:o,horizontal:s.isHorizontal(),weight:s.weight,stack:r&&o+r,stackWeight:a});return t}function qc(n){let t={};for(let e of n){let{stack:i,pos:s,stackWeight:o\
}=e;if(!i||!vr.includes(s))continue;let r=t[i]||(t[i]={count:0,placed:0,weight:0,size:0});r.count++,r.weight+=o}return t}function Jc(n,t){let e=qc(n),{vBoxMaxWi\
dth:i,hBoxMaxHeight:s}=t,o,r,a;for(o=0,r=n.length;o<r;++o){a=n[o];let{fullSize:l}=a.box,c=e[a.stack],d=c&&a.stackWeight/c.weight;a.horizontal?(a.width=d?d*i:l&&\
t.availableWidth,a.height=s):(a.width=i,a.height=d?d*s:l&&t.availableHeight)}return e}function Zc(n){let t=Kc(n),e=Pe(t.filter(c=>c.box.fullSize),!0),i=Pe(De(t,\
"left"),!0),s=Pe(De(t,"right")),o=Pe(De(t,"top"),!0),r=Pe(De(t,"bottom")),a=Bo(t,"x"),l=Bo(t,"y");return{fullSize:e,leftAndTop:i.concat(o),rightAndBottom:s.conc\
at(l).concat(r).concat(a),chartArea:De(t,"chartArea"),vertical:i.concat(s).concat(l),horizontal:o.concat(r).concat(a)}}function zo(n,t,e,i){return Math.max(n[e]\
,t[e])+Math.max(n[i],t[i])}function Cr(n,t){n.top=Math.max(n.top,t.top),n.left=Math.max(n.left,t.left),n.bottom=Math.max(n.bottom,t.bottom),n.right=Math.max(n.r\
ight,t.right)}function Qc(n,t,e,i){let{pos:s,box:o}=e,r=n.maxPadding;if(!L(s)){e.size&&(n[s]-=e.size);let h=i[e.stack]||{size:0,count:1};h.size=Math.max(h.size,\
e.horizontal?o.height:o.width),e.size=h.size/h.count,n[s]+=e.size}o.getPadding&&Cr(r,o.getPadding());let a=Math.max(0,t.outerWidth-zo(r,n,"left","right")),l=Mat\
h.max(0,t.outerHeight-zo(r,n,"top","bottom")),c=a!==n.w,d=l!==n.h;return n.w=a,n.h=l,e.horizontal?{same:c,other:d}:{same:d,other:c}}function td(n){let t=n.maxPa\
dding;function e(i){let s=Math.max(t[i]-n[i],0);return n[i]+=s,s}n.y+=e("top"),n.x+=e("left"),e("right"),e("bottom")}function ed(n,t){let e=t.maxPadding;functio\
n i(s){let o={left:0,top:0,right:0,bottom:0};return s.forEach(r=>{o[r]=Math.max(t[r],e[r])}),o}return i(n?["left","right"]:["top","bottom"])}function Le(n,t,e,i\
){let s=[],o,r,a,l,c,d;for(o=0,r=n.length,c=0;o<r;++o){a=n[o],l=a.box,l.update(a.width||t.w,a.height||t.h,ed(a.horizontal,t));let{same:h,other:u}=Qc(t,e,a,i);c|\
=h&&s.length,d=d||u,l.fullSize||s.push(a)}return c&&Le(s,t,e,i)||d}function gn(n,t,e,i,s){n.top=e,n.left=t,n.right=t+i,n.bottom=e+s,n.width=i,n.height=s}functio\
n No(n,t,e,i){let s=e.padding,{x:o,y:r}=t;for(let a of n){let l=a.box,c=i[a.stack]||{count:1,placed:0,weight:1},d=a.stackWeight/c.weight||1;if(a.horizontal){let\
 h=t.w*d,u=c.size||l.height;ce(c.start)&&(r=c.start),l.fullSize?gn(l,s.left,r,e.outerWidth-s.right-s.left,u):gn(l,t.left+c.placed,r,h,u),c.start=r,c.placed+=h,r\
=l.bottom}else{let h=t.h*d,u=c.size||l.width;ce(c.start)&&(o=c.start),l.fullSize?gn(l,o,s.top,u,e.outerHeight-s.bottom-s.top):gn(l,o,t.top+c.placed,u,h),c.start\
=o,c.placed+=h,o=l.right}}t.x=o,t.y=r}var Bt={addBox(n,t){n.boxes||(n.boxes=[]),t.fullSize=t.fullSize||!1,t.position=t.position||"top",t.weight=t.weight||0,t._l\
ayers=t._layers||function(){return[{z:0,draw(e){t.draw(e)}}]},n.boxes.push(t)},removeBox(n,t){let e=n.boxes?n.boxes.indexOf(t):-1;e!==-1&&n.boxes.splice(e,1)},c\
onfigure(n,t,e){t.fullSize=e.fullSize,t.position=e.position,t.weight=e.weight},update(n,t,e,i){if(!n)return;let s=J(n.options.layout.padding),o=Math.max(t-s.wid\
th,0),r=Math.max(e-s.height,0),a=Zc(n.boxes),l=a.vertical,c=a.horizontal;E(n.boxes,p=>{typeof p.beforeLayout=="function"&&p.beforeLayout()});let d=l.reduce((p,m\
)=>m.box.options&&m.box.options.display===!1?p:p+1,0)||1,h=Object.freeze({outerWidth:t,outerHeight:e,padding:s,availableWidth:o,availableHeight:r,vBoxMaxWidth:o\
/2/d,hBoxMaxHeight:r/2}),u=Object.assign({},s);Cr(u,J(i));let f=Object.assign({maxPadding:u,w:o,h:r,x:s.left,y:s.top},s),g=Jc(l.concat(c),h);Le(a.fullSize,f,h,g\
),Le(l,f,h,g),Le(c,f,h,g)&&Le(l,f,h,g),td(f),No(a.leftAndTop,f,h,g),f.x+=f.w,f.y+=f.h,No(a.rightAndBottom,f,h,g),n.chartArea={left:f.left,top:f.top,right:f.left\
+f.w,bottom:f.top+f.h,height:f.h,width:f.w},E(a.chartArea,p=>{let m=p.box;Object.assign(m,n.chartArea),m.update(f.w,f.h,{left:0,top:0,right:0,bottom:0})})}},vn=\
class{acquireContext(t,e){}releaseContext(t){return!1}addEventListener(t,e,i){}removeEventListener(t,e,i){}getDevicePixelRatio(){return 1}getMaximumSize(t,e,i,s\
){return e=Math.max(0,e||t.width),i=i||t.height,{width:e,height:Math.max(0,s?Math.floor(e/s):i)}}isAttached(t){return!0}updateConfig(t){}},Fi=class extends vn{a\
cquireContext(t){return t&&t.getContext&&t.getContext("2d")||null}updateConfig(t){t.options.animation=!1}},_n="$chartjs",nd={touchstart:"mousedown",touchmove:"m\
ousemove",touchend:"mouseup",pointerenter:"mouseenter",pointerdown:"mousedown",pointermove:"mousemove",pointerup:"mouseup",pointerleave:"mouseout",pointerout:"m\
ouseout"},Ho=n=>n===null||n==="";function id(n,t){let e=n.style,i=n.getAttribute("height"),s=n.getAttribute("width");if(n[_n]={initial:{height:i,width:s,style:{\
display:e.display,height:e.height,width:e.width}}},e.display=e.display||"block",e.boxSizing=e.boxSizing||"border-box",Ho(s)){let o=wi(n,"width");o!==void 0&&(n.\
width=o)}if(Ho(i))if(n.style.height==="")n.height=n.width/(t||2);else{let o=wi(n,"height");o!==void 0&&(n.height=o)}return n}var Ar=wo?{passive:!0}:!1;function \
sd(n,t,e){n&&n.addEventListener(t,e,Ar)}function od(n,t,e){n&&n.canvas&&n.canvas.removeEventListener(t,e,Ar)}function rd(n,t){let e=nd[n.type]||n.type,{x:i,y:s}\
=$t(n,t);return{type:e,chart:t,native:n,x:i!==void 0?i:null,y:s!==void 0?s:null}}function Cn(n,t){for(let e of n)if(e===t||e.contains(t))return!0}function ad(n,\
t,e){let i=n.canvas,s=new MutationObserver(o=>{let r=!1;for(let a of o)r=r||Cn(a.addedNodes,i),r=r&&!Cn(a.removedNodes,i);r&&e()});return s.observe(document,{ch\
ildList:!0,subtree:!0}),s}function ld(n,t,e){let i=n.canvas,s=new MutationObserver(o=>{let r=!1;for(let a of o)r=r||Cn(a.removedNodes,i),r=r&&!Cn(a.addedNodes,i\
);r&&e()});return s.observe(document,{childList:!0,subtree:!0}),s}var Ee=new Map,Vo=0;function Dr(){let n=window.devicePixelRatio;n!==Vo&&(Vo=n,Ee.forEach((t,e)\
=>{e.currentDevicePixelRatio!==n&&t()}))}function cd(n,t){Ee.size||window.addEventListener("resize",Dr),Ee.set(n,t)}function dd(n){Ee.delete(n),Ee.size||window.\
removeEventListener("resize",Dr)}function hd(n,t,e){let i=n.canvas,s=i&&fn(i);if(!s)return;let o=ci((a,l)=>{let c=s.clientWidth;e(a,l),c<s.clientWidth&&e()},win\
dow),r=new ResizeObserver(a=>{let l=a[0],c=l.contentRect.width,d=l.contentRect.height;c===0&&d===0||o(c,d)});return r.observe(s),cd(n,o),r}function Oi(n,t,e){e&\
&e.disconnect(),t==="resize"&&dd(n)}function ud(n,t,e){let i=n.canvas,s=ci(o=>{n.ctx!==null&&e(rd(o,n))},n);return sd(i,t,s),s}var Wi=class extends vn{acquireCo\
ntext(t,e){let i=t&&t.getContext&&t.getContext("2d");return i&&i.canvas===t?(id(t,e),i):null}releaseContext(t){let e=t.canvas;if(!e[_n])return!1;let i=e[_n].ini\
tial;["height","width"].forEach(o=>{let r=i[o];O(r)?e.removeAttribute(o):e.setAttribute(o,r)});let s=i.style||{};return Object.keys(s).forEach(o=>{e.style[o]=s[\
o]}),e.width=e.width,delete e[_n],!0}addEventListener(t,e,i){this.removeEventListener(t,e);let s=t.$proxies||(t.$proxies={}),r={attach:ad,detach:ld,resize:hd}[e\
]||ud;s[e]=r(t,e,i)}removeEventListener(t,e){let i=t.$proxies||(t.$proxies={}),s=i[e];if(!s)return;({attach:Oi,detach:Oi,resize:Oi}[e]||od)(t,e,s),i[e]=void 0}g\
etDevicePixelRatio(){return window.devicePixelRatio}getMaximumSize(t,e,i,s){return _o(t,e,i,s)}isAttached(t){let e=t&&fn(t);return!!(e&&e.isConnected)}};functio\
n fd(n){return!un()||typeof OffscreenCanvas<"u"&&n instanceof OffscreenCanvas?Fi:Wi}var At=class{static defaults={};static defaultRoutes=void 0;x;y;active=!1;op\
tions;$animations;tooltipPosition(t){let{x:e,y:i}=this.getProps(["x","y"],t);return{x:e,y:i}}hasValue(){return he(this.x)&&he(this.y)}getProps(t,e){let i=this.$\
animations;if(!e||!i)return this;let s={};return t.forEach(o=>{s[o]=i[o]&&i[o].active()?i[o]._to:this[o]}),s}};function pd(n,t){let e=n.options.ticks,i=gd(n),s=\
Math.min(e.maxTicksLimit||i,i),o=e.major.enabled?bd(t):[],r=o.length,a=o[0],l=o[r-1],c=[];if(r>s)return yd(t,c,o,r/s),c;let d=md(o,t,s);if(r>0){let h,u,f=r>1?Ma\
th.round((l-a)/(r-1)):null;for(mn(t,c,d,O(f)?0:a-f,a),h=0,u=r-1;h<u;h++)mn(t,c,d,o[h],o[h+1]);return mn(t,c,d,l,O(f)?t.length:l+f),c}return mn(t,c,d),c}function\
 gd(n){let t=n.options.offset,e=n._tickSize(),i=n._length/e+(t?0:1),s=n._maxLength/e;return Math.floor(Math.min(i,s))}function md(n,t,e){let i=xd(n),s=t.length/\
e;if(!i)return Math.max(s,1);let o=Js(i);for(let r=0,a=o.length-1;r<a;r++){let l=o[r];if(l>s)return l}return Math.max(s,1)}function bd(n){let t=[],e,i;for(e=0,i\
=n.length;e<i;e++)n[e].major&&t.push(e);return t}function yd(n,t,e,i){let s=0,o=e[0],r;for(i=Math.ceil(i),r=0;r<n.length;r++)r===o&&(t.push(n[r]),s++,o=e[s*i])}\
function mn(n,t,e,i,s){let o=D(i,0),r=Math.min(D(s,n.length),n.length),a=0,l,c,d;for(e=Math.ceil(e),s&&(l=s-i,e=l/Math.floor(l/e)),d=o;d<0;)a++,d=Math.round(o+a\
*e);for(c=Math.max(o,0);c<r;c++)c===d&&(t.push(n[c]),a++,d=Math.round(o+a*e))}function xd(n){let t=n.length,e,i;if(t<2)return!1;for(i=n[0],e=1;e<t;++e)if(n[e]-n\
[e-1]!==i)return!1;return i}var _d=n=>n==="left"?"right":n==="right"?"left":n,jo=(n,t,e)=>t==="top"||t==="left"?n[t]+e:n[t]-e,Uo=(n,t)=>Math.min(t||n,n);functio\
n Yo(n,t){let e=[],i=n.length/t,s=n.length,o=0;for(;o<s;o+=i)e.push(n[Math.floor(o)]);return e}function wd(n,t,e){let i=n.ticks.length,s=Math.min(t,i-1),o=n._st\
artPixel,r=n._endPixel,a=1e-6,l=n.getPixelForTick(s),c;if(!(e&&(i===1?c=Math.max(l-o,r-l):t===0?c=(n.getPixelForTick(1)-l)/2:c=(l-n.getPixelForTick(s-1))/2,l+=s\
<t?c:-c,l<o-a||l>r+a)))return l}function kd(n,t){E(n,e=>{let i=e.gc,s=i.length/2,o;if(s>t){for(o=0;o<s;++o)delete e.data[i[o]];i.splice(0,s)}})}function Oe(n){r\
eturn n.drawTicks?n.tickLength:0}function Xo(n,t){if(!n.display)return 0;let e=Y(n.font,t),i=J(n.padding);return(W(n.text)?n.text.length:1)*e.lineHeight+i.heigh\
t}function Md(n,t){return St(n,{scale:t,type:"scale"})}function Sd(n,t,e){return St(n,{tick:e,index:t,type:"tick"})}function vd(n,t,e){let i=di(n);return(e&&t!=\
="right"||!e&&t==="right")&&(i=_d(i)),i}function Cd(n,t,e,i){let{top:s,left:o,bottom:r,right:a,chart:l}=n,{chartArea:c,scales:d}=l,h=0,u,f,g,p=r-s,m=a-o;if(n.is\
Horizontal()){if(f=nt(i,o,a),L(e)){let y=Object.keys(e)[0],x=e[y];g=d[y].getPixelForValue(x)+p-t}else e==="center"?g=(c.bottom+c.top)/2+p-t:g=jo(n,e,t);u=a-o}el\
se{if(L(e)){let y=Object.keys(e)[0],x=e[y];f=d[y].getPixelForValue(x)-m+t}else e==="center"?f=(c.left+c.right)/2-m+t:f=jo(n,e,t);g=nt(i,r,s),h=e==="left"?-Q:Q}r\
eturn{titleX:f,titleY:g,maxWidth:u,rotation:h}}var Qt=class n extends At{constructor(t){super(),this.id=t.id,this.type=t.type,this.options=void 0,this.ctx=t.ctx\
,this.chart=t.chart,this.top=void 0,this.bottom=void 0,this.left=void 0,this.right=void 0,this.width=void 0,this.height=void 0,this._margins={left:0,right:0,top\
:0,bottom:0},this.maxWidth=void 0,this.maxHeight=void 0,this.paddingTop=void 0,this.paddingBottom=void 0,this.paddingLeft=void 0,this.paddingRight=void 0,this.a\
xis=void 0,this.labelRotation=void 0,this.min=void 0,this.max=void 0,this._range=void 0,this.ticks=[],this._gridLineItems=null,this._labelItems=null,this._label\
Sizes=null,this._length=0,this._maxLength=0,this._longestTextCache={},this._startPixel=void 0,this._endPixel=void 0,this._reversePixels=!1,this._userMax=void 0,\
this._userMin=void 0,this._suggestedMax=void 0,this._suggestedMin=void 0,this._ticksLength=0,this._borderValue=0,this._cache={},this._dataLimitsCached=!1,this.$\
context=void 0}init(t){this.options=t.setContext(this.getContext()),this.axis=t.axis,this._userMin=this.parse(t.min),this._userMax=this.parse(t.max),this._sugge\
stedMin=this.parse(t.suggestedMin),this._suggestedMax=this.parse(t.suggestedMax)}parse(t,e){return t}getUserBounds(){let{_userMin:t,_userMax:e,_suggestedMin:i,_\
suggestedMax:s}=this;return t=et(t,Number.POSITIVE_INFINITY),e=et(e,Number.NEGATIVE_INFINITY),i=et(i,Number.POSITIVE_INFINITY),s=et(s,Number.NEGATIVE_INFINITY),\
{min:et(t,i),max:et(e,s),minDefined:j(t),maxDefined:j(e)}}getMinMax(t){let{min:e,max:i,minDefined:s,maxDefined:o}=this.getUserBounds(),r;if(s&&o)return{min:e,ma\
x:i};let a=this.getMatchingVisibleMetas();for(let l=0,c=a.length;l<c;++l)r=a[l].controller.getMinMax(this,t),s||(e=Math.min(e,r.min)),o||(i=Math.max(i,r.max));r\
eturn e=o&&e>i?i:e,i=s&&e>i?e:i,{min:et(e,et(i,e)),max:et(i,et(e,i))}}getPadding(){return{left:this.paddingLeft||0,top:this.paddingTop||0,right:this.paddingRigh\
t||0,bottom:this.paddingBottom||0}}getTicks(){return this.ticks}getLabels(){let t=this.chart.data;return this.options.labels||(this.isHorizontal()?t.xLabels:t.y\
Labels)||t.labels||[]}getLabelItems(t=this.chart.chartArea){return this._labelItems||(this._labelItems=this._computeLabelItems(t))}beforeLayout(){this._cache={}\
,this._dataLimitsCached=!1}beforeUpdate(){F(this.options.beforeUpdate,[this])}update(t,e,i){let{beginAtZero:s,grace:o,ticks:r}=this.options,a=r.sampleSize;this.\
beforeUpdate(),this.maxWidth=t,this.maxHeight=e,this._margins=i=Object.assign({left:0,right:0,top:0,bottom:0},i),this.ticks=null,this._labelSizes=null,this._gri\
dLineItems=null,this._labelItems=null,this.beforeSetDimensions(),this.setDimensions(),this.afterSetDimensions(),this._maxLength=this.isHorizontal()?this.width+i\
.left+i.right:this.height+i.top+i.bottom,this._dataLimitsCached||(this.beforeDataLimits(),this.determineDataLimits(),this.afterDataLimits(),this._range=po(this,\
o,s),this._dataLimitsCached=!0),this.beforeBuildTicks(),this.ticks=this.buildTicks()||[],this.afterBuildTicks();let l=a<this.ticks.length;this._convertTicksToLa\
bels(l?Yo(this.ticks,a):this.ticks),this.configure(),this.beforeCalculateLabelRotation(),this.calculateLabelRotation(),this.afterCalculateLabelRotation(),r.disp\
lay&&(r.autoSkip||r.source==="auto")&&(this.ticks=pd(this,this.ticks),this._labelSizes=null,this.afterAutoSkip()),l&&this._convertTicksToLabels(this.ticks),this\
.beforeFit(),this.fit(),this.afterFit(),this.afterUpdate()}configure(){let t=this.options.reverse,e,i;this.isHorizontal()?(e=this.left,i=this.right):(e=this.top\
,i=this.bottom,t=!t),this._startPixel=e,this._endPixel=i,this._reversePixels=t,this._length=i-e,this._alignToPixels=this.options.alignToPixels}afterUpdate(){F(t\
his.options.afterUpdate,[this])}beforeSetDimensions(){F(this.options.beforeSetDimensions,[this])}setDimensions(){this.isHorizontal()?(this.width=this.maxWidth,t\
his.left=0,this.right=this.width):(this.height=this.maxHeight,this.top=0,this.bottom=this.height),this.paddingLeft=0,this.paddingTop=0,this.paddingRight=0,this.\
paddingBottom=0}afterSetDimensions(){F(this.options.afterSetDimensions,[this])}_callHooks(t){this.chart.notifyPlugins(t,this.getContext()),F(this.options[t],[th\
is])}beforeDataLimits(){this._callHooks("beforeDataLimits")}determineDataLimits(){}afterDataLimits(){this._callHooks("afterDataLimits")}beforeBuildTicks(){this.\
_callHooks("beforeBuildTicks")}buildTicks(){return[]}afterBuildTicks(){this._callHooks("afterBuildTicks")}beforeTickToLabelConversion(){F(this.options.beforeTic\
kToLabelConversion,[this])}generateTickLabels(t){let e=this.options.ticks,i,s,o;for(i=0,s=t.length;i<s;i++)o=t[i],o.label=F(e.callback,[o.value,i,t],this)}after\
TickToLabelConversion(){F(this.options.afterTickToLabelConversion,[this])}beforeCalculateLabelRotation(){F(this.options.beforeCalculateLabelRotation,[this])}cal\
culateLabelRotation(){let t=this.options,e=t.ticks,i=Uo(this.ticks.length,t.ticks.maxTicksLimit),s=e.minRotation||0,o=e.maxRotation,r=s,a,l,c;if(!this._isVisibl\
e()||!e.display||s>=o||i<=1||!this.isHorizontal()){this.labelRotation=s;return}let d=this._getLabelSizes(),h=d.widest.width,u=d.highest.height,f=tt(this.chart.w\
idth-h,0,this.maxWidth);a=t.offset?this.maxWidth/i:f/(i-1),h+6>a&&(a=f/(i-(t.offset?.5:1)),l=this.maxHeight-Oe(t.grid)-e.padding-Xo(t.title,this.chart.options.f\
ont),c=Math.sqrt(h*h+u*u),r=sn(Math.min(Math.asin(tt((d.highest.height+6)/a,-1,1)),Math.asin(tt(l/c,-1,1))-Math.asin(tt(u/c,-1,1)))),r=Math.max(s,Math.min(o,r))\
),this.labelRotation=r}afterCalculateLabelRotation(){F(this.options.afterCalculateLabelRotation,[this])}afterAutoSkip(){}beforeFit(){F(this.options.beforeFit,[t\
his])}fit(){let t={width:0,height:0},{chart:e,options:{ticks:i,title:s,grid:o}}=this,r=this._isVisible(),a=this.isHorizontal();if(r){let l=Xo(s,e.options.font);\
if(a?(t.width=this.maxWidth,t.height=Oe(o)+l):(t.height=this.maxHeight,t.width=Oe(o)+l),i.display&&this.ticks.length){let{first:c,last:d,widest:h,highest:u}=thi\
s._getLabelSizes(),f=i.padding*2,g=Mt(this.labelRotation),p=Math.cos(g),m=Math.sin(g);if(a){let y=i.mirror?0:m*h.width+p*u.height;t.height=Math.min(this.maxHeig\
ht,t.height+y+f)}else{let y=i.mirror?0:p*h.width+m*u.height;t.width=Math.min(this.maxWidth,t.width+y+f)}this._calculatePadding(c,d,m,p)}}this._handleMargins(),a\
?(this.width=this._length=e.width-this._margins.left-this._margins.right,this.height=t.height):(this.width=t.width,this.height=this._length=e.height-this._margi\
ns.top-this._margins.bottom)}_calculatePadding(t,e,i,s){let{ticks:{align:o,padding:r},position:a}=this.options,l=this.labelRotation!==0,c=a!=="top"&&this.axis==\
="x";if(this.isHorizontal()){let d=this.getPixelForTick(0)-this.left,h=this.right-this.getPixelForTick(this.ticks.length-1),u=0,f=0;l?c?(u=s*t.width,f=i*e.heigh\
t):(u=i*t.height,f=s*e.width):o==="start"?f=e.width:o==="end"?u=t.width:o!=="inner"&&(u=t.width/2,f=e.width/2),this.paddingLeft=Math.max((u-d+r)*this.width/(thi\
s.width-d),0),this.paddingRight=Math.max((f-h+r)*this.width/(this.width-h),0)}else{let d=e.height/2,h=t.height/2;o==="start"?(d=0,h=t.height):o==="end"&&(d=e.he\
ight,h=0),this.paddingTop=d+r,this.paddingBottom=h+r}}_handleMargins(){this._margins&&(this._margins.left=Math.max(this.paddingLeft,this._margins.left),this._ma\
rgins.top=Math.max(this.paddingTop,this._margins.top),this._margins.right=Math.max(this.paddingRight,this._margins.right),this._margins.bottom=Math.max(this.pad\
dingBottom,this._margins.bottom))}afterFit(){F(this.options.afterFit,[this])}isHorizontal(){let{axis:t,position:e}=this.options;return e==="top"||e==="bottom"||\
t==="x"}isFullSize(){return this.options.fullSize}_convertTicksToLabels(t){this.beforeTickToLabelConversion(),this.generateTickLabels(t);let e,i;for(e=0,i=t.len\
gth;e<i;e++)O(t[e].label)&&(t.splice(e,1),i--,e--);this.afterTickToLabelConversion()}_getLabelSizes(){let t=this._labelSizes;if(!t){let e=this.options.ticks.sam\
pleSize,i=this.ticks;e<i.length&&(i=Yo(i,e)),this._labelSizes=t=this._computeLabelSizes(i,i.length,this.options.ticks.maxTicksLimit)}return t}_computeLabelSizes\
(t,e,i){let{ctx:s,_longestTextCache:o}=this,r=[],a=[],l=Math.floor(e/Uo(e,i)),c=0,d=0,h,u,f,g,p,m,y,x,w,k,_;for(h=0;h<e;h+=l){if(g=t[h].label,p=this._resolveTic\
kFontOptions(h),s.font=m=p.string,y=o[m]=o[m]||{data:{},gc:[]},x=p.lineHeight,w=k=0,!O(g)&&!W(g))w=Me(s,y.data,y.gc,w,g),k=x;else if(W(g))for(u=0,f=g.length;u<f\
;++u)_=g[u],!O(_)&&!W(_)&&(w=Me(s,y.data,y.gc,w,_),k+=x);r.push(w),a.push(k),c=Math.max(w,c),d=Math.max(k,d)}kd(o,e);let v=r.indexOf(c),S=a.indexOf(d),M=A=>({wi\
dth:r[A]||0,height:a[A]||0});return{first:M(0),last:M(e-1),widest:M(v),highest:M(S),widths:r,heights:a}}getLabelForValue(t){return t}getPixelForValue(t,e){retur\
n NaN}getValueForPixel(t){}getPixelForTick(t){let e=this.ticks;return t<0||t>e.length-1?null:this.getPixelForValue(e[t].value)}getPixelForDecimal(t){this._rever\
sePixels&&(t=1-t);let e=this._startPixel+t*this._length;return to(this._alignToPixels?Ft(this.chart,e,0):e)}getDecimalForPixel(t){let e=(t-this._startPixel)/thi\
s._length;return this._reversePixels?1-e:e}getBasePixel(){return this.getPixelForValue(this.getBaseValue())}getBaseValue(){let{min:t,max:e}=this;return t<0&&e<0\
?e:t>0&&e>0?t:0}getContext(t){let e=this.ticks||[];if(t>=0&&t<e.length){let i=e[t];return i.$context||(i.$context=Sd(this.getContext(),t,i))}return this.$contex\
t||(this.$context=Md(this.chart.getContext(),this))}_tickSize(){let t=this.options.ticks,e=Mt(this.labelRotation),i=Math.abs(Math.cos(e)),s=Math.abs(Math.sin(e)\
),o=this._getLabelSizes(),r=t.autoSkipPadding||0,a=o?o.widest.width+r:0,l=o?o.highest.height+r:0;return this.isHorizontal()?l*i>a*s?a/i:l/s:l*s<a*i?l/i:a/s}_isV\
isible(){let t=this.options.display;return t!=="auto"?!!t:this.getMatchingVisibleMetas().length>0}_computeGridLineItems(t){let e=this.axis,i=this.chart,s=this.o\
ptions,{grid:o,position:r,border:a}=s,l=o.offset,c=this.isHorizontal(),h=this.ticks.length+(l?1:0),u=Oe(o),f=[],g=a.setContext(this.getContext()),p=g.display?g.\
width:0,m=p/2,y=function(X){return Ft(i,X,p)},x,w,k,_,v,S,M,A,R,P,I,Z;if(r==="top")x=y(this.bottom),S=this.bottom-u,A=x-m,P=y(t.top)+m,Z=t.bottom;else if(r==="b\
ottom")x=y(this.top),P=t.top,Z=y(t.bottom)-m,S=x+m,A=this.top+u;else if(r==="left")x=y(this.right),v=this.right-u,M=x-m,R=y(t.left)+m,I=t.right;else if(r==="rig\
ht")x=y(this.left),R=t.left,I=y(t.right)-m,v=x+m,M=this.left+u;else if(e==="x"){if(r==="center")x=y((t.top+t.bottom)/2+.5);else if(L(r)){let X=Object.keys(r)[0]\
,rt=r[X];x=y(this.chart.scales[X].getPixelForValue(rt))}P=t.top,Z=t.bottom,S=x+m,A=S+u}else if(e==="y"){if(r==="center")x=y((t.left+t.right)/2);else if(L(r)){le\
t X=Object.keys(r)[0],rt=r[X];x=y(this.chart.scales[X].getPixelForValue(rt))}v=x-m,M=v-u,R=t.left,I=t.right}let pt=D(s.ticks.maxTicksLimit,h),B=Math.max(1,Math.\
ceil(h/pt));for(w=0;w<h;w+=B){let X=this.getContext(w),rt=o.setContext(X),Be=a.setContext(X),ze=rt.lineWidth,te=rt.color,Ne=Be.dash||[],ee=Be.dashOffset,me=rt.t\
ickWidth,Nt=rt.tickColor,be=rt.tickBorderDash||[],Ht=rt.tickBorderDashOffset;k=wd(this,w,l),k!==void 0&&(_=Ft(i,k,ze),c?v=M=R=I=_:S=A=P=Z=_,f.push({tx1:v,ty1:S,\
tx2:M,ty2:A,x1:R,y1:P,x2:I,y2:Z,width:ze,color:te,borderDash:Ne,borderDashOffset:ee,tickWidth:me,tickColor:Nt,tickBorderDash:be,tickBorderDashOffset:Ht}))}retur\
n this._ticksLength=h,this._borderValue=x,f}_computeLabelItems(t){let e=this.axis,i=this.options,{position:s,ticks:o}=i,r=this.isHorizontal(),a=this.ticks,{alig\
n:l,crossAlign:c,padding:d,mirror:h}=o,u=Oe(i.grid),f=u+d,g=h?-d:f,p=-Mt(this.labelRotation),m=[],y,x,w,k,_,v,S,M,A,R,P,I,Z="middle";if(s==="top")v=this.bottom-\
g,S=this._getXAxisLabelAlignment();else if(s==="bottom")v=this.top+g,S=this._getXAxisLabelAlignment();else if(s==="left"){let B=this._getYAxisLabelAlignment(u);\
S=B.textAlign,_=B.x}else if(s==="right"){let B=this._getYAxisLabelAlignment(u);S=B.textAlign,_=B.x}else if(e==="x"){if(s==="center")v=(t.top+t.bottom)/2+f;else \
if(L(s)){let B=Object.keys(s)[0],X=s[B];v=this.chart.scales[B].getPixelForValue(X)+f}S=this._getXAxisLabelAlignment()}else if(e==="y"){if(s==="center")_=(t.left\
+t.right)/2-f;else if(L(s)){let B=Object.keys(s)[0],X=s[B];_=this.chart.scales[B].getPixelForValue(X)}S=this._getYAxisLabelAlignment(u).textAlign}e==="y"&&(l===\
"start"?Z="top":l==="end"&&(Z="bottom"));let pt=this._getLabelSizes();for(y=0,x=a.length;y<x;++y){w=a[y],k=w.label;let B=o.setContext(this.getContext(y));M=this\
.getPixelForTick(y)+o.labelOffset,A=this._resolveTickFontOptions(y),R=A.lineHeight,P=W(k)?k.length:1;let X=P/2,rt=B.color,Be=B.textStrokeColor,ze=B.textStrokeWi\
dth,te=S;r?(_=M,S==="inner"&&(y===x-1?te=this.options.reverse?"left":"right":y===0?te=this.options.reverse?"right":"left":te="center"),s==="top"?c==="near"||p!=\
=0?I=-P*R+R/2:c==="center"?I=-pt.highest.height/2-X*R+R:I=-pt.highest.height+R/2:c==="near"||p!==0?I=R/2:c==="center"?I=pt.highest.height/2-X*R:I=pt.highest.hei\
ght-P*R,h&&(I*=-1),p!==0&&!B.showLabelBackdrop&&(_+=R/2*Math.sin(p))):(v=M,I=(1-P)*R/2);let Ne;if(B.showLabelBackdrop){let ee=J(B.backdropPadding),me=pt.heights\
[y],Nt=pt.widths[y],be=I-ee.top,Ht=0-ee.left;switch(Z){case"middle":be-=me/2;break;case"bottom":be-=me;break}switch(S){case"center":Ht-=Nt/2;break;case"right":H\
t-=Nt;break;case"inner":y===x-1?Ht-=Nt:y>0&&(Ht-=Nt/2);break}Ne={left:Ht,top:be,width:Nt+ee.width,height:me+ee.height,color:B.backdropColor}}m.push({label:k,fon\
t:A,textOffset:I,options:{rotation:p,color:rt,strokeColor:Be,strokeWidth:ze,textAlign:te,textBaseline:Z,translation:[_,v],backdrop:Ne}})}return m}_getXAxisLabel\
Alignment(){let{position:t,ticks:e}=this.options;if(-Mt(this.labelRotation))return t==="top"?"left":"right";let s="center";return e.align==="start"?s="left":e.a\
lign==="end"?s="right":e.align==="inner"&&(s="inner"),s}_getYAxisLabelAlignment(t){let{position:e,ticks:{crossAlign:i,mirror:s,padding:o}}=this.options,r=this._\
getLabelSizes(),a=t+o,l=r.widest.width,c,d;return e==="left"?s?(d=this.right+o,i==="near"?c="left":i==="center"?(c="center",d+=l/2):(c="right",d+=l)):(d=this.ri\
ght-a,i==="near"?c="right":i==="center"?(c="center",d-=l/2):(c="left",d=this.left)):e==="right"?s?(d=this.left+o,i==="near"?c="right":i==="center"?(c="center",d\
-=l/2):(c="left",d-=l)):(d=this.left+a,i==="near"?c="left":i==="center"?(c="center",d+=l/2):(c="right",d=this.right)):c="right",{textAlign:c,x:d}}_computeLabelA\
rea(){if(this.options.ticks.mirror)return;let t=this.chart,e=this.options.position;if(e==="left"||e==="right")return{top:0,left:this.left,bottom:t.height,right:\
this.right};if(e==="top"||e==="bottom")return{top:this.top,left:0,bottom:this.bottom,right:t.width}}drawBackground(){let{ctx:t,options:{backgroundColor:e},left:\
i,top:s,width:o,height:r}=this;e&&(t.save(),t.fillStyle=e,t.fillRect(i,s,o,r),t.restore())}getLineWidthForValue(t){let e=this.options.grid;if(!this._isVisible()\
||!e.display)return 0;let s=this.ticks.findIndex(o=>o.value===t);return s>=0?e.setContext(this.getContext(s)).lineWidth:0}drawGrid(t){let e=this.options.grid,i=\
this.ctx,s=this._gridLineItems||(this._gridLineItems=this._computeGridLineItems(t)),o,r,a=(l,c,d)=>{!d.width||!d.color||(i.save(),i.lineWidth=d.width,i.strokeSt\
yle=d.color,i.setLineDash(d.borderDash||[]),i.lineDashOffset=d.borderDashOffset,i.beginPath(),i.moveTo(l.x,l.y),i.lineTo(c.x,c.y),i.stroke(),i.restore())};if(e.\
display)for(o=0,r=s.length;o<r;++o){let l=s[o];e.drawOnChartArea&&a({x:l.x1,y:l.y1},{x:l.x2,y:l.y2},l),e.drawTicks&&a({x:l.tx1,y:l.ty1},{x:l.tx2,y:l.ty2},{color\
:l.tickColor,width:l.tickWidth,borderDash:l.tickBorderDash,borderDashOffset:l.tickBorderDashOffset})}}drawBorder(){let{chart:t,ctx:e,options:{border:i,grid:s}}=\
this,o=i.setContext(this.getContext()),r=i.display?o.width:0;if(!r)return;let a=s.setContext(this.getContext(0)).lineWidth,l=this._borderValue,c,d,h,u;this.isHo\
rizontal()?(c=Ft(t,this.left,r)-r/2,d=Ft(t,this.right,a)+a/2,h=u=l):(h=Ft(t,this.top,r)-r/2,u=Ft(t,this.bottom,a)+a/2,c=d=l),e.save(),e.lineWidth=o.width,e.stro\
keStyle=o.color,e.beginPath(),e.moveTo(c,h),e.lineTo(d,u),e.stroke(),e.restore()}drawLabels(t){if(!this.options.ticks.display)return;let i=this.ctx,s=this._comp\
uteLabelArea();s&&cn(i,s);let o=this.getLabelItems(t);for(let r of o){let a=r.options,l=r.font,c=r.label,d=r.textOffset;Kt(i,c,0,d,l,a)}s&&dn(i)}drawTitle(){let\
{ctx:t,options:{position:e,title:i,reverse:s}}=this;if(!i.display)return;let o=Y(i.font),r=J(i.padding),a=i.align,l=o.lineHeight/2;e==="bottom"||e==="center"||L\
(e)?(l+=r.bottom,W(i.text)&&(l+=o.lineHeight*(i.text.length-1))):l+=r.top;let{titleX:c,titleY:d,maxWidth:h,rotation:u}=Cd(this,l,e,a);Kt(t,i.text,0,0,o,{color:i\
.color,maxWidth:h,rotation:u,textAlign:vd(a,e,s),textBaseline:"middle",translation:[c,d],strokeColor:i.strokeColor,strokeWidth:i.strokeWidth})}draw(t){this._isV\
isible()&&(this.drawBackground(),this.drawGrid(t),this.drawBorder(),this.drawTitle(),this.drawLabels(t))}_layers(){let t=this.options,e=t.ticks&&t.ticks.z||0,i=\
D(t.grid&&t.grid.z,-1),s=D(t.border&&t.border.z,0);return!this._isVisible()||this.draw!==n.prototype.draw?[{z:e,draw:o=>{this.draw(o)}}]:[{z:i,draw:o=>{this.dra\
wBackground(),this.drawGrid(o),this.drawTitle()}},{z:s,draw:()=>{this.drawBorder()}},{z:e,draw:o=>{this.drawLabels(o)}}]}getMatchingVisibleMetas(t){let e=this.c\
hart.getSortedVisibleDatasetMetas(),i=this.axis+"AxisID",s=[],o,r;for(o=0,r=e.length;o<r;++o){let a=e[o];a[i]===this.id&&(!t||a.type===t)&&s.push(a)}return s}_r\
esolveTickFontOptions(t){let e=this.options.ticks.setContext(this.getContext(t));return Y(e.font)}_maxDigits(){let t=this._resolveTickFontOptions(0).lineHeight;\
return(this.isHorizontal()?this.width:this.height)/t}},fe=class{constructor(t,e,i){this.type=t,this.scope=e,this.override=i,this.items=Object.create(null)}isFor\
Type(t){return Object.prototype.isPrototypeOf.call(this.type.prototype,t.prototype)}register(t){let e=Object.getPrototypeOf(t),i;Pd(e)&&(i=this.register(e));let\
 s=this.items,o=t.id,r=this.scope+"."+o;if(!o)throw new Error("class does not have id: "+t);return o in s||(s[o]=t,Ad(t,r,i),this.override&&$.override(t.id,t.ov\
errides)),r}get(t){return this.items[t]}unregister(t){let e=this.items,i=t.id,s=this.scope;i in e&&delete e[i],s&&i in $[s]&&(delete $[s][i],this.override&&dele\
te Et[i])}};function Ad(n,t,e){let i=re(Object.create(null),[e?$.get(e):{},$.get(t),n.defaults]);$.set(t,i),n.defaultRoutes&&Dd(t,n.defaultRoutes),n.descriptors\
&&$.describe(t,n.descriptors)}function Dd(n,t){Object.keys(t).forEach(e=>{let i=e.split("."),s=i.pop(),o=[n].concat(i).join("."),r=t[e].split("."),a=r.pop(),l=r\
.join(".");$.route(o,s,l,a)})}function Pd(n){return"id"in n&&"defaults"in n}var $i=class{constructor(){this.controllers=new fe(Ie,"datasets",!0),this.elements=n\
ew fe(At,"elements"),this.plugins=new fe(Object,"plugins"),this.scales=new fe(Qt,"scales"),this._typedRegistries=[this.controllers,this.scales,this.elements]}ad\
d(...t){this._each("register",t)}remove(...t){this._each("unregister",t)}addControllers(...t){this._each("register",t,this.controllers)}addElements(...t){this._\
each("register",t,this.elements)}addPlugins(...t){this._each("register",t,this.plugins)}addScales(...t){this._each("register",t,this.scales)}getController(t){re\
turn this._get(t,this.controllers,"controller")}getElement(t){return this._get(t,this.elements,"element")}getPlugin(t){return this._get(t,this.plugins,"plugin")\
}getScale(t){return this._get(t,this.scales,"scale")}removeControllers(...t){this._each("unregister",t,this.controllers)}removeElements(...t){this._each("unregi\
ster",t,this.elements)}removePlugins(...t){this._each("unregister",t,this.plugins)}removeScales(...t){this._each("unregister",t,this.scales)}_each(t,e,i){[...e]\
.forEach(s=>{let o=i||this._getRegistryForType(s);i||o.isForType(s)||o===this.plugins&&s.id?this._exec(t,o,s):E(s,r=>{let a=i||this._getRegistryForType(r);this.\
_exec(t,a,r)})})}_exec(t,e,i){let s=nn(t);F(i["before"+s],[],i),e[t](i),F(i["after"+s],[],i)}_getRegistryForType(t){for(let e=0;e<this._typedRegistries.length;e\
++){let i=this._typedRegistries[e];if(i.isForType(t))return i}return this.plugins}_get(t,e,i){let s=e.get(t);if(s===void 0)throw new Error(\'"\'+t+\'" is not a reg\
istered \'+i+".");return s}},xt=new $i,Bi=class{constructor(){this._init=void 0}notify(t,e,i,s){if(e==="beforeInit"&&(this._init=this._createDescriptors(t,!0),th\
is._notify(this._init,t,"install")),this._init===void 0)return;let o=s?this._descriptors(t).filter(s):this._descriptors(t),r=this._notify(o,t,e,i);return e==="a\
fterDestroy"&&(this._notify(o,t,"stop"),this._notify(this._init,t,"uninstall"),this._init=void 0),r}_notify(t,e,i,s){s=s||{};for(let o of t){let r=o.plugin,a=r[\
i],l=[e,s,o.options];if(F(a,l,r)===!1&&s.cancelable)return!1}return!0}invalidate(){O(this._cache)||(this._oldCache=this._cache,this._cache=void 0)}_descriptors(\
t){if(this._cache)return this._cache;let e=this._cache=this._createDescriptors(t);return this._notifyStateChanges(t),e}_createDescriptors(t,e){let i=t&&t.config\
,s=D(i.options&&i.options.plugins,{}),o=Od(i);return s===!1&&!e?[]:Ld(t,o,s,e)}_notifyStateChanges(t){let e=this._oldCache||[],i=this._cache,s=(o,r)=>o.filter(a\
=>!r.some(l=>a.plugin.id===l.plugin.id));this._notify(s(e,i),t,"stop"),this._notify(s(i,e),t,"start")}};function Od(n){let t={},e=[],i=Object.keys(xt.plugins.it\
ems);for(let o=0;o<i.length;o++)e.push(xt.getPlugin(i[o]));let s=n.plugins||[];for(let o=0;o<s.length;o++){let r=s[o];e.indexOf(r)===-1&&(e.push(r),t[r.id]=!0)}\
return{plugins:e,localIds:t}}function Td(n,t){return!t&&n===!1?null:n===!0?{}:n}function Ld(n,{plugins:t,localIds:e},i,s){let o=[],r=n.getContext();for(let a of\
 t){let l=a.id,c=Td(i[l],s);c!==null&&o.push({plugin:a,options:Rd(n.config,{plugin:a,local:e[l]},c,r)})}return o}function Rd(n,{plugin:t,local:e},i,s){let o=n.p\
luginScopeKeys(t),r=n.getOptionScopes(i,o);return e&&t.defaults&&r.push(t.defaults),n.createResolver(r,s,[""],{scriptable:!1,indexable:!1,allKeys:!0})}function \
zi(n,t){let e=$.datasets[n]||{};return((t.datasets||{})[n]||{}).indexAxis||t.indexAxis||e.indexAxis||"x"}function Id(n,t){let e=n;return n==="_index_"?e=t:n==="\
_value_"&&(e=t==="x"?"y":"x"),e}function Ed(n,t){return n===t?"_index_":"_value_"}function Go(n){if(n==="x"||n==="y"||n==="r")return n}function Fd(n){if(n==="to\
p"||n==="bottom")return"x";if(n==="left"||n==="right")return"y"}function Ni(n,...t){if(Go(n))return n;for(let e of t){let i=e.axis||Fd(e.position)||n.length>1&&\
Go(n[0].toLowerCase());if(i)return i}throw new Error(`Cannot determine type of \'${n}\' axis. Please provide \'axis\' or \'position\' option.`)}function Ko(n,t,e){if(\
e[t+"AxisID"]===n)return{axis:t}}function Wd(n,t){if(t.data&&t.data.datasets){let e=t.data.datasets.filter(i=>i.xAxisID===n||i.yAxisID===n);if(e.length)return K\
o(n,"x",e[0])||Ko(n,"y",e[0])}return{}}function $d(n,t){let e=Et[n.type]||{scales:{}},i=t.scales||{},s=zi(n.type,t),o=Object.create(null);return Object.keys(i).\
forEach(r=>{let a=i[r];if(!L(a))return console.error(`Invalid scale configuration for scale: ${r}`);if(a._proxy)return console.warn(`Ignoring resolver passed as\
 options for scale: ${r}`);let l=Ni(r,a,Wd(r,n),$.scales[a.type]),c=Ed(l,s),d=e.scales||{};o[r]=le(Object.create(null),[{axis:l},a,d[l],d[c]])}),n.data.datasets\
.forEach(r=>{let a=r.type||n.type,l=r.indexAxis||zi(a,t),d=(Et[a]||{}).scales||{};Object.keys(d).forEach(h=>{let u=Id(h,l),f=r[u+"AxisID"]||u;o[f]=o[f]||Object.\
create(null),le(o[f],[{axis:u},i[f],d[h]])})}),Object.keys(o).forEach(r=>{let a=o[r];le(a,[$.scales[a.type],$.scale])}),o}function Pr(n){let t=n.options||(n.opt\
ions={});t.plugins=D(t.plugins,{}),t.scales=$d(n,t)}function Or(n){return n=n||{},n.datasets=n.datasets||[],n.labels=n.labels||[],n}function Bd(n){return n=n||{\
},n.data=Or(n.data),Pr(n),n}var qo=new Map,Tr=new Set;function bn(n,t){let e=qo.get(n);return e||(e=t(),qo.set(n,e),Tr.add(e)),e}var Te=(n,t,e)=>{let i=Gt(t,e);\
i!==void 0&&n.add(i)},Hi=class{constructor(t){this._config=Bd(t),this._scopeCache=new Map,this._resolverCache=new Map}get platform(){return this._config.platfor\
m}get type(){return this._config.type}set type(t){this._config.type=t}get data(){return this._config.data}set data(t){this._config.data=Or(t)}get options(){retu\
rn this._config.options}set options(t){this._config.options=t}get plugins(){return this._config.plugins}update(){let t=this._config;this.clearCache(),Pr(t)}clea\
rCache(){this._scopeCache.clear(),this._resolverCache.clear()}datasetScopeKeys(t){return bn(t,()=>[[`datasets.${t}`,""]])}datasetAnimationScopeKeys(t,e){return \
bn(`${t}.transition.${e}`,()=>[[`datasets.${t}.transitions.${e}`,`transitions.${e}`],[`datasets.${t}`,""]])}datasetElementScopeKeys(t,e){return bn(`${t}-${e}`,(\
)=>[[`datasets.${t}.elements.${e}`,`datasets.${t}`,`elements.${e}`,""]])}pluginScopeKeys(t){let e=t.id,i=this.type;return bn(`${i}-plugin-${e}`,()=>[[`plugins.$\
{e}`,...t.additionalOptionScopes||[]]])}_cachedScopes(t,e){let i=this._scopeCache,s=i.get(t);return(!s||e)&&(s=new Map,i.set(t,s)),s}getOptionScopes(t,e,i){let{\
options:s,type:o}=this,r=this._cachedScopes(t,i),a=r.get(e);if(a)return a;let l=new Set;e.forEach(d=>{t&&(l.add(t),d.forEach(h=>Te(l,t,h))),d.forEach(h=>Te(l,s,\
h)),d.forEach(h=>Te(l,Et[o]||{},h)),d.forEach(h=>Te(l,$,h)),d.forEach(h=>Te(l,an,h))});let c=Array.from(l);return c.length===0&&c.push(Object.create(null)),Tr.h\
as(e)&&r.set(e,c),c}chartOptionScopes(){let{options:t,type:e}=this;return[t,Et[e]||{},$.datasets[e]||{},{type:e},$,an]}resolveNamedOptions(t,e,i,s=[""]){let o={\
$shared:!0},{resolver:r,subPrefixes:a}=Jo(this._resolverCache,t,s),l=r;if(Nd(r,e)){o.$shared=!1,i=wt(i)?i():i;let c=this.createResolver(t,i,a);l=Xt(r,i,c)}for(l\
et c of e)o[c]=l[c];return o}createResolver(t,e,i=[""],s){let{resolver:o}=Jo(this._resolverCache,t,i);return L(e)?Xt(o,e,void 0,s):o}};function Jo(n,t,e){let i=\
n.get(t);i||(i=new Map,n.set(t,i));let s=e.join(),o=i.get(s);return o||(o={resolver:hn(t,e),subPrefixes:e.filter(a=>!a.toLowerCase().includes("hover"))},i.set(s\
,o)),o}var zd=n=>L(n)&&Object.getOwnPropertyNames(n).some(t=>wt(n[t]));function Nd(n,t){let{isScriptable:e,isIndexable:i}=bi(n);for(let s of t){let o=e(s),r=i(s\
),a=(r||o)&&n[s];if(o&&(wt(a)||zd(a))||r&&W(a))return!0}return!1}var Hd="4.6.1",Vd=["top","bottom","left","right","chartArea"];function Zo(n,t){return n==="top"\
||n==="bottom"||Vd.indexOf(n)===-1&&t==="x"}function Qo(n,t){return function(e,i){return e[n]===i[n]?e[t]-i[t]:e[n]-i[n]}}function tr(n){let t=n.chart,e=t.optio\
ns.animation;t.notifyPlugins("afterRender"),F(e&&e.onComplete,[n],t)}function jd(n){let t=n.chart,e=t.options.animation;F(e&&e.onProgress,[n],t)}function Lr(n){\
return un()&&typeof n=="string"?n=document.getElementById(n):n&&n.length&&(n=n[0]),n&&n.canvas&&(n=n.canvas),n}var wn={},er=n=>{let t=Lr(n);return Object.values\
(wn).filter(e=>e.canvas===t).pop()};function Ud(n,t,e){let i=Object.keys(n);for(let s of i){let o=+s;if(o>=t){let r=n[s];delete n[s],(e>0||o>t)&&(n[o+e]=r)}}}fu\
nction Yd(n,t,e,i){return!e||n.type==="mouseout"?null:i?t:n}var pe=class{static defaults=$;static instances=wn;static overrides=Et;static registry=xt;static ver\
sion=Hd;static getChart=er;static register(...t){xt.add(...t),nr()}static unregister(...t){xt.remove(...t),nr()}constructor(t,e){let i=this.config=new Hi(e),s=L\
r(t),o=er(s);if(o)throw new Error("Canvas is already in use. Chart with ID \'"+o.id+"\' must be destroyed before the canvas with ID \'"+o.canvas.id+"\' can be reuse\
d.");let r=i.createResolver(i.chartOptionScopes(),this.getContext());this.platform=new(i.platform||fd(s)),this.platform.updateConfig(i);let a=this.platform.acqu\
ireContext(s,r.aspectRatio),l=a&&a.canvas,c=l&&l.height,d=l&&l.width;if(this.id=Xs(),this.ctx=a,this.canvas=l,this.width=d,this.height=c,this._options=r,this._a\
spectRatio=this.aspectRatio,this._layers=[],this._metasets=[],this._stacks=void 0,this.boxes=[],this.currentDevicePixelRatio=void 0,this.chartArea=void 0,this._\
active=[],this._lastEvent=void 0,this._listeners={},this._responsiveListeners=void 0,this._sortedMetasets=[],this.scales={},this._plugins=new Bi,this.$proxies={\
},this._hiddenIndices={},this.attached=!1,this._animationsDisabled=void 0,this.$context=void 0,this._doResize=oo(h=>this.update(h),r.resizeDelay||0),this._dataC\
hanges=[],wn[this.id]=this,!a||!l){console.error("Failed to create chart: can\'t acquire context from the given item");return}vt.listen(this,"complete",tr),vt.li\
sten(this,"progress",jd),this._initialize(),this.attached&&this.update()}get aspectRatio(){let{options:{aspectRatio:t,maintainAspectRatio:e},width:i,height:s,_a\
spectRatio:o}=this;return O(t)?e&&o?o:s?i/s:null:t}get data(){return this.config.data}set data(t){this.config.data=t}get options(){return this._options}set opti\
ons(t){this.config.options=t}get registry(){return xt}_initialize(){return this.notifyPlugins("beforeInit"),this.options.responsive?this.resize():_i(this,this.o\
ptions.devicePixelRatio),this.bindEvents(),this.notifyPlugins("afterInit"),this}clear(){return fi(this.canvas,this.ctx),this}stop(){return vt.stop(this),this}re\
size(t,e){vt.running(this)?this._resizeBeforeDraw={width:t,height:e}:this._resize(t,e)}_resize(t,e){let i=this.options,s=this.canvas,o=i.maintainAspectRatio&&th\
is.aspectRatio,r=this.platform.getMaximumSize(s,t,e,o),a=i.devicePixelRatio||this.platform.getDevicePixelRatio(),l=this.width?"resize":"attach";this.width=r.wid\
th,this.height=r.height,this._aspectRatio=this.aspectRatio,_i(this,a,!0)&&(this.notifyPlugins("resize",{size:r}),F(i.onResize,[this,r],this),this.attached&&this\
._doResize(l)&&this.render())}ensureScalesHaveIDs(){let e=this.options.scales||{};E(e,(i,s)=>{i.id=s})}buildOrUpdateScales(){let t=this.options,e=t.scales,i=thi\
s.scales,s=Object.keys(i).reduce((r,a)=>(r[a]=!1,r),{}),o=[];e&&(o=o.concat(Object.keys(e).map(r=>{let a=e[r],l=Ni(r,a),c=l==="r",d=l==="x";return{options:a,dpo\
sition:c?"chartArea":d?"bottom":"left",dtype:c?"radialLinear":d?"category":"linear"}}))),E(o,r=>{let a=r.options,l=a.id,c=Ni(l,a),d=D(a.type,r.dtype);(a.positio\
n===void 0||Zo(a.position,c)!==Zo(r.dposition))&&(a.position=r.dposition),s[l]=!0;let h=null;if(l in i&&i[l].type===d)h=i[l];else{let u=xt.getScale(d);h=new u({\
id:l,type:d,ctx:this.ctx,chart:this}),i[h.id]=h}h.init(a,t)}),E(s,(r,a)=>{r||delete i[a]}),E(i,r=>{Bt.configure(this,r,r.options),Bt.addBox(this,r)})}_updateMet\
asets(){let t=this._metasets,e=this.data.datasets.length,i=t.length;if(t.sort((s,o)=>s.index-o.index),i>e){for(let s=e;s<i;++s)this._destroyDatasetMeta(s);t.spl\
ice(e,i-e)}this._sortedMetasets=t.slice(0).sort(Qo("order","index"))}_removeUnreferencedMetasets(){let{_metasets:t,data:{datasets:e}}=this;t.length>e.length&&de\
lete this._stacks,t.forEach((i,s)=>{e.filter(o=>o===i._dataset).length===0&&this._destroyDatasetMeta(s)})}buildOrUpdateControllers(){let t=[],e=this.data.datase\
ts,i,s;for(this._removeUnreferencedMetasets(),i=0,s=e.length;i<s;i++){let o=e[i],r=this.getDatasetMeta(i),a=o.type||this.config.type;if(r.type&&r.type!==a&&(thi\
s._destroyDatasetMeta(i),r=this.getDatasetMeta(i)),r.type=a,r.indexAxis=o.indexAxis||zi(a,this.options),r.order=o.order||0,r.index=i,r.label=""+o.label,r.visibl\
e=this.isDatasetVisible(i),r.controller)r.controller.updateIndex(i),r.controller.linkScales();else{let l=xt.getController(a),{datasetElementType:c,dataElementTy\
pe:d}=$.datasets[a];Object.assign(l,{dataElementType:xt.getElement(d),datasetElementType:c&&xt.getElement(c)}),r.controller=new l(this,i),t.push(r.controller)}}\
return this._updateMetasets(),t}_resetElements(){E(this.data.datasets,(t,e)=>{this.getDatasetMeta(e).controller.reset()},this)}reset(){this._resetElements(),thi\
s.notifyPlugins("reset")}update(t){let e=this.config;e.update();let i=this._options=e.createResolver(e.chartOptionScopes(),this.getContext()),s=this._animations\
Disabled=!i.animation;if(this._updateScales(),this._checkEventBindings(),this._updateHiddenIndices(),this._plugins.invalidate(),this.notifyPlugins("beforeUpdate\
",{mode:t,cancelable:!0})===!1)return;let o=this.buildOrUpdateControllers();this.notifyPlugins("beforeElementsUpdate");let r=0;for(let c=0,d=this.data.datasets.\
length;c<d;c++){let{controller:h}=this.getDatasetMeta(c),u=!s&&o.indexOf(h)===-1;h.buildOrUpdateElements(u),r=Math.max(+h.getMaxOverflow(),r)}r=this._minPadding\
=i.layout.autoPadding?r:0,this._updateLayout(r),s||E(o,c=>{c.reset()}),this._updateDatasets(t),this.notifyPlugins("afterUpdate",{mode:t}),this._layers.sort(Qo("\
z","_idx"));let{_active:a,_lastEvent:l}=this;l?this._eventHandler(l,!0):a.length&&this._updateHoverStyles(a,a,!0),this.render()}_updateScales(){E(this.scales,t=\
>{Bt.removeBox(this,t)}),this.ensureScalesHaveIDs(),this.buildOrUpdateScales()}_checkEventBindings(){let t=this.options,e=new Set(Object.keys(this._listeners)),\
i=new Set(t.events);(!ei(e,i)||!!this._responsiveListeners!==t.responsive)&&(this.unbindEvents(),this.bindEvents())}_updateHiddenIndices(){let{_hiddenIndices:t}\
=this,e=this._getUniformDataChanges()||[];for(let{method:i,start:s,count:o}of e){let r=i==="_removeElements"?-o:o;Ud(t,s,r)}}_getUniformDataChanges(){let t=this\
._dataChanges;if(!t||!t.length)return;this._dataChanges=[];let e=this.data.datasets.length,i=o=>new Set(t.filter(r=>r[0]===o).map((r,a)=>a+","+r.splice(1).join(\
","))),s=i(0);for(let o=1;o<e;o++)if(!ei(s,i(o)))return;return Array.from(s).map(o=>o.split(",")).map(o=>({method:o[1],start:+o[2],count:+o[3]}))}_updateLayout(\
t){if(this.notifyPlugins("beforeLayout",{cancelable:!0})===!1)return;Bt.update(this,this.width,this.height,t);let e=this.chartArea,i=e.width<=0||e.height<=0;thi\
s._layers=[],E(this.boxes,s=>{i&&s.position==="chartArea"||(s.configure&&s.configure(),this._layers.push(...s._layers()))},this),this._layers.forEach((s,o)=>{s.\
_idx=o}),this.notifyPlugins("afterLayout")}_updateDatasets(t){if(this.notifyPlugins("beforeDatasetsUpdate",{mode:t,cancelable:!0})!==!1){for(let e=0,i=this.data\
.datasets.length;e<i;++e)this.getDatasetMeta(e).controller.configure();for(let e=0,i=this.data.datasets.length;e<i;++e)this._updateDataset(e,wt(t)?t({datasetInd\
ex:e}):t);this.notifyPlugins("afterDatasetsUpdate",{mode:t})}}_updateDataset(t,e){let i=this.getDatasetMeta(t),s={meta:i,index:t,mode:e,cancelable:!0};this.noti\
fyPlugins("beforeDatasetUpdate",s)!==!1&&(i.controller._update(e),s.cancelable=!1,this.notifyPlugins("afterDatasetUpdate",s))}render(){this.notifyPlugins("befor\
eRender",{cancelable:!0})!==!1&&(vt.has(this)?this.attached&&!vt.running(this)&&vt.start(this):(this.draw(),tr({chart:this})))}draw(){let t;if(this._resizeBefor\
eDraw){let{width:i,height:s}=this._resizeBeforeDraw;this._resizeBeforeDraw=null,this._resize(i,s)}if(this.clear(),this.width<=0||this.height<=0||this.notifyPlug\
ins("beforeDraw",{cancelable:!0})===!1)return;let e=this._layers;for(t=0;t<e.length&&e[t].z<=0;++t)e[t].draw(this.chartArea);for(this._drawDatasets();t<e.length\
;++t)e[t].draw(this.chartArea);this.notifyPlugins("afterDraw")}_getSortedDatasetMetas(t){let e=this._sortedMetasets,i=[],s,o;for(s=0,o=e.length;s<o;++s){let r=e\
[s];(!t||r.visible)&&i.push(r)}return i}getSortedVisibleDatasetMetas(){return this._getSortedDatasetMetas(!0)}_drawDatasets(){if(this.notifyPlugins("beforeDatas\
etsDraw",{cancelable:!0})===!1)return;let t=this.getSortedVisibleDatasetMetas();for(let e=t.length-1;e>=0;--e)this._drawDataset(t[e]);this.notifyPlugins("afterD\
atasetsDraw")}_drawDataset(t){let e=this.ctx,i={meta:t,index:t.index,cancelable:!0},s=Do(this,t);this.notifyPlugins("beforeDatasetDraw",i)!==!1&&(s&&cn(e,s),t.c\
ontroller.draw(),s&&dn(e),i.cancelable=!1,this.notifyPlugins("afterDatasetDraw",i))}isPointInArea(t){return mt(t,this.chartArea,this._minPadding)}getElementsAtE\
ventForMode(t,e,i,s){let o=Gc.modes[e];return typeof o=="function"?o(this,t,i,s):[]}getDatasetMeta(t){let e=this.data.datasets[t],i=this._metasets,s=i.filter(o=\
>o&&o._dataset===e).pop();return s||(s={type:null,data:[],dataset:null,controller:null,hidden:null,xAxisID:null,yAxisID:null,order:e&&e.order||0,index:t,_datase\
t:e,_parsed:[],_sorted:!1},i.push(s)),s}getContext(){return this.$context||(this.$context=St(null,{chart:this,type:"chart"}))}getVisibleDatasetCount(){return th\
is.getSortedVisibleDatasetMetas().length}isDatasetVisible(t){let e=this.data.datasets[t];if(!e)return!1;let i=this.getDatasetMeta(t);return typeof i.hidden=="bo\
olean"?!i.hidden:!e.hidden}setDatasetVisibility(t,e){let i=this.getDatasetMeta(t);i.hidden=!e}toggleDataVisibility(t){this._hiddenIndices[t]=!this._hiddenIndice\
s[t]}getDataVisibility(t){return!this._hiddenIndices[t]}_updateVisibility(t,e,i){let s=i?"show":"hide",o=this.getDatasetMeta(t),r=o.controller._resolveAnimation\
s(void 0,s);ce(e)?(o.data[e].hidden=!i,this.update()):(this.setDatasetVisibility(t,i),r.update(o,{visible:i}),this.update(a=>a.datasetIndex===t?s:void 0))}hide(\
t,e){this._updateVisibility(t,e,!1)}show(t,e){this._updateVisibility(t,e,!0)}_destroyDatasetMeta(t){let e=this._metasets[t];e&&e.controller&&e.controller._destr\
oy(),delete this._metasets[t]}_stop(){let t,e;for(this.stop(),vt.remove(this),t=0,e=this.data.datasets.length;t<e;++t)this._destroyDatasetMeta(t)}destroy(){this\
.notifyPlugins("beforeDestroy");let{canvas:t,ctx:e}=this;this._stop(),this.config.clearCache(),t&&(this.unbindEvents(),fi(t,e),this.platform.releaseContext(e),t\
his.canvas=null,this.ctx=null),delete wn[this.id],this.notifyPlugins("afterDestroy")}toBase64Image(...t){return this.canvas.toDataURL(...t)}bindEvents(){this.bi\
ndUserEvents(),this.options.responsive?this.bindResponsiveEvents():this.attached=!0}bindUserEvents(){let t=this._listeners,e=this.platform,i=(o,r)=>{e.addEventL\
istener(this,o,r),t[o]=r},s=(o,r,a)=>{o.offsetX=r,o.offsetY=a,this._eventHandler(o)};E(this.options.events,o=>i(o,s))}bindResponsiveEvents(){this._responsiveLis\
teners||(this._responsiveListeners={});let t=this._responsiveListeners,e=this.platform,i=(l,c)=>{e.addEventListener(this,l,c),t[l]=c},s=(l,c)=>{t[l]&&(e.removeE\
ventListener(this,l,c),delete t[l])},o=(l,c)=>{this.canvas&&this.resize(l,c)},r,a=()=>{s("attach",a),this.attached=!0,this.resize(),i("resize",o),i("detach",r)}\
;r=()=>{this.attached=!1,s("resize",o),this._stop(),this._resize(0,0),i("attach",a)},e.isAttached(this.canvas)?a():r()}unbindEvents(){E(this._listeners,(t,e)=>{\
this.platform.removeEventListener(this,e,t)}),this._listeners={},E(this._responsiveListeners,(t,e)=>{this.platform.removeEventListener(this,e,t)}),this._respons\
iveListeners=void 0}updateHoverStyle(t,e,i){let s=i?"set":"remove",o,r,a,l;for(e==="dataset"&&(o=this.getDatasetMeta(t[0].datasetIndex),o.controller["_"+s+"Data\
setHoverStyle"]()),a=0,l=t.length;a<l;++a){r=t[a];let c=r&&this.getDatasetMeta(r.datasetIndex).controller;c&&c[s+"HoverStyle"](r.element,r.datasetIndex,r.index)\
}}getActiveElements(){return this._active||[]}setActiveElements(t){let e=this._active||[],i=t.map(({datasetIndex:o,index:r})=>{let a=this.getDatasetMeta(o);if(!\
a)throw new Error("No dataset found at index "+o);return{datasetIndex:o,element:a.data[r],index:r}});!Se(i,e)&&(this._active=i,this._lastEvent=null,this._update\
HoverStyles(i,e))}notifyPlugins(t,e,i){return this._plugins.notify(this,t,e,i)}isPluginEnabled(t){return this._plugins._cache.filter(e=>e.plugin.id===t).length=\
==1}_updateHoverStyles(t,e,i){let s=this.options.hover,o=(l,c)=>l.filter(d=>!c.some(h=>d.datasetIndex===h.datasetIndex&&d.index===h.index)),r=o(e,t),a=i?t:o(t,e\
);r.length&&this.updateHoverStyle(r,s.mode,!1),a.length&&s.mode&&this.updateHoverStyle(a,s.mode,!0)}_eventHandler(t,e){let i={event:t,replay:e,cancelable:!0,inC\
hartArea:this.isPointInArea(t)},s=r=>(r.options.events||this.options.events).includes(t.native.type);if(this.notifyPlugins("beforeEvent",i,s)===!1)return;let o=\
this._handleEvent(t,e,i.inChartArea);return i.cancelable=!1,this.notifyPlugins("afterEvent",i,s),(o||i.changed)&&this.render(),this}_handleEvent(t,e,i){let{_act\
ive:s=[],options:o}=this,r=e,a=this._getActiveElements(t,s,i,r),l=qs(t),c=Yd(t,this._lastEvent,i,l);i&&(this._lastEvent=null,F(o.onHover,[t,a,this],this),l&&F(o\
.onClick,[t,a,this],this));let d=!Se(a,s);return(d||e)&&(this._active=a,this._updateHoverStyles(a,s,e)),this._lastEvent=c,d}_getActiveElements(t,e,i,s){if(t.typ\
e==="mouseout")return[];if(!i)return e;let o=this.options.hover;return this.getElementsAtEventForMode(t,o.mode,o,s)}};function nr(){return E(pe.instances,n=>n._\
plugins.invalidate())}function Rr(n,t,e=t){n.lineCap=D(e.borderCapStyle,t.borderCapStyle),n.setLineDash(D(e.borderDash,t.borderDash)),n.lineDashOffset=D(e.borde\
rDashOffset,t.borderDashOffset),n.lineJoin=D(e.borderJoinStyle,t.borderJoinStyle),n.lineWidth=D(e.borderWidth,t.borderWidth),n.strokeStyle=D(e.borderColor,t.bor\
derColor)}function Xd(n,t,e){n.lineTo(e.x,e.y)}function Gd(n){return n.stepped?uo:n.tension||n.cubicInterpolationMode==="monotone"?fo:Xd}function Ir(n,t,e={}){l\
et i=n.length,{start:s=0,end:o=i-1}=e,{start:r,end:a}=t,l=Math.max(s,r),c=Math.min(o,a),d=s<r&&o<r||s>a&&o>a;return{count:i,start:l,loop:t.loop,ilen:c<l&&!d?i+c\
-l:c-l}}function Kd(n,t,e,i){let{points:s,options:o}=t,{count:r,start:a,loop:l,ilen:c}=Ir(s,e,i),d=Gd(o),{move:h=!0,reverse:u}=i||{},f,g,p;for(f=0;f<=c;++f)g=s[\
(a+(u?c-f:f))%r],!g.skip&&(h?(n.moveTo(g.x,g.y),h=!1):d(n,p,g,u,o.stepped),p=g);return l&&(g=s[(a+(u?c:0))%r],d(n,p,g,u,o.stepped)),!!l}function qd(n,t,e,i){let\
 s=t.points,{count:o,start:r,ilen:a}=Ir(s,e,i),{move:l=!0,reverse:c}=i||{},d=0,h=0,u,f,g,p,m,y,x=k=>(r+(c?a-k:k))%o,w=()=>{p!==m&&(n.lineTo(d,m),n.lineTo(d,p),n\
.lineTo(d,y))};for(l&&(f=s[x(0)],n.moveTo(f.x,f.y)),u=0;u<=a;++u){if(f=s[x(u)],f.skip)continue;let k=f.x,_=f.y,v=k|0;v===g?(_<p?p=_:_>m&&(m=_),d=(h*d+k)/++h):(w\
(),n.lineTo(k,_),g=v,h=0,p=m=_),y=_}w()}function Vi(n){let t=n.options,e=t.borderDash&&t.borderDash.length;return!n._decimated&&!n._loop&&!t.tension&&t.cubicInt\
erpolationMode!=="monotone"&&!t.stepped&&!e?qd:Kd}function Jd(n){return n.stepped?ko:n.tension||n.cubicInterpolationMode==="monotone"?Mo:Tt}function Zd(n,t,e,i)\
{let s=t._path;s||(s=t._path=new Path2D,t.path(s,e,i)&&s.closePath()),Rr(n,t.options),n.stroke(s)}function Qd(n,t,e,i){let{segments:s,options:o}=t,r=Vi(t);for(l\
et a of s)Rr(n,o,a.style),n.beginPath(),r(n,t,a,{start:e,end:e+i-1})&&n.closePath(),n.stroke()}var th=typeof Path2D=="function";function eh(n,t,e,i){th&&!t.opti\
ons.segment?Zd(n,t,e,i):Qd(n,t,e,i)}var An=class extends At{static id="line";static defaults={borderCapStyle:"butt",borderDash:[],borderDashOffset:0,borderJoinS\
tyle:"miter",borderWidth:3,capBezierPoints:!0,cubicInterpolationMode:"default",fill:!1,spanGaps:!1,stepped:!1,tension:0};static defaultRoutes={backgroundColor:"\
backgroundColor",borderColor:"borderColor"};static descriptors={_scriptable:!0,_indexable:t=>t!=="borderDash"&&t!=="fill"};constructor(t){super(),this.animated=\
!0,this.options=void 0,this._chart=void 0,this._loop=void 0,this._fullLoop=void 0,this._path=void 0,this._points=void 0,this._segments=void 0,this._decimated=!1\
,this._pointsUpdated=!1,this._datasetIndex=void 0,t&&Object.assign(this,t)}updateControlPoints(t,e){let i=this.options;if((i.tension||i.cubicInterpolationMode==\
="monotone")&&!i.stepped&&!this._pointsUpdated){let s=i.spanGaps?this._loop:this._fullLoop;xo(this._points,i,t,s,e),this._pointsUpdated=!0}}set points(t){this._\
points=t,delete this._segments,delete this._path,this._pointsUpdated=!1}get points(){return this._points}get segments(){return this._segments||(this._segments=A\
o(this,this.options.segment))}first(){let t=this.segments,e=this.points;return t.length&&e[t[0].start]}last(){let t=this.segments,e=this.points,i=t.length;retur\
n i&&e[t[i-1].end]}interpolate(t,e){let i=this.options,s=t[e],o=this.points,r=Co(this,{property:e,start:s,end:s});if(!r.length)return;let a=[],l=Jd(i),c,d;for(c\
=0,d=r.length;c<d;++c){let{start:h,end:u}=r[c],f=o[h],g=o[u];if(f===g){a.push(f);continue}let p=Math.abs((s-f[e])/(g[e]-f[e])),m=l(f,g,p,i.stepped);m[e]=t[e],a.\
push(m)}return a.length===1?a[0]:a}pathSegment(t,e,i){return Vi(this)(t,this,e,i)}path(t,e,i){let s=this.segments,o=Vi(this),r=this._loop;e=e||0,i=i||this.point\
s.length-e;for(let a of s)r&=o(t,this,a,{start:e,end:e+i-1});return!!r}draw(t,e,i,s){let o=this.options||{};(this.points||[]).length&&o.borderWidth&&(t.save(),e\
h(t,this,i,s),t.restore()),this.animated&&(this._pointsUpdated=!1,this._path=void 0)}};function ir(n,t,e,i){let s=n.options,{[e]:o}=n.getProps([e],i);return Mat\
h.abs(t-o)<s.radius+s.hitRadius}var Dn=class extends At{static id="point";parsed;skip;stop;static defaults={borderWidth:1,hitRadius:1,hoverBorderWidth:1,hoverRa\
dius:4,pointStyle:"circle",radius:3,rotation:0};static defaultRoutes={backgroundColor:"backgroundColor",borderColor:"borderColor"};constructor(t){super(),this.o\
ptions=void 0,this.parsed=void 0,this.skip=void 0,this.stop=void 0,t&&Object.assign(this,t)}inRange(t,e,i){let s=this.options,{x:o,y:r}=this.getProps(["x","y"],\
i);return Math.pow(t-o,2)+Math.pow(e-r,2)<Math.pow(s.hitRadius+s.radius,2)}inXRange(t,e){return ir(this,t,"x",e)}inYRange(t,e){return ir(this,t,"y",e)}getCenter\
Point(t){let{x:e,y:i}=this.getProps(["x","y"],t);return{x:e,y:i}}size(t){t=t||this.options||{};let e=t.radius||0;e=Math.max(e,e&&t.hoverRadius||0);let i=e&&t.bo\
rderWidth||0;return(e+i)*2}draw(t,e){let i=this.options;this.skip||i.radius<.1||!mt(this,e,this.size(i)/2)||(t.strokeStyle=i.borderColor,t.lineWidth=i.borderWid\
th,t.fillStyle=i.backgroundColor,ln(t,i,this.x,this.y))}getRange(){let t=this.options||{};return t.radius+t.hitRadius}};function Er(n,t){let{x:e,y:i,base:s,widt\
h:o,height:r}=n.getProps(["x","y","base","width","height"],t),a,l,c,d,h;return n.horizontal?(h=r/2,a=Math.min(e,s),l=Math.max(e,s),c=i-h,d=i+h):(h=o/2,a=e-h,l=e\
+h,c=Math.min(i,s),d=Math.max(i,s)),{left:a,top:c,right:l,bottom:d}}function zt(n,t,e,i){return n?0:tt(t,e,i)}function nh(n,t,e){let i=n.options.borderWidth,s=n\
.borderSkipped,o=mi(i);return{t:zt(s.top,o.top,0,e),r:zt(s.right,o.right,0,t),b:zt(s.bottom,o.bottom,0,e),l:zt(s.left,o.left,0,t)}}function ih(n,t,e){let{enable\
BorderRadius:i}=n.getProps(["enableBorderRadius"]),s=n.options.borderRadius,o=Wt(s),r=Math.min(t,e),a=n.borderSkipped,l=i||L(s);return{topLeft:zt(!l||a.top||a.l\
eft,o.topLeft,0,r),topRight:zt(!l||a.top||a.right,o.topRight,0,r),bottomLeft:zt(!l||a.bottom||a.left,o.bottomLeft,0,r),bottomRight:zt(!l||a.bottom||a.right,o.bo\
ttomRight,0,r)}}function sh(n){let t=Er(n),e=t.right-t.left,i=t.bottom-t.top,s=nh(n,e/2,i/2),o=ih(n,e/2,i/2);return{outer:{x:t.left,y:t.top,w:e,h:i,radius:o},in\
ner:{x:t.left+s.l,y:t.top+s.t,w:e-s.l-s.r,h:i-s.t-s.b,radius:{topLeft:Math.max(0,o.topLeft-Math.max(s.t,s.l)),topRight:Math.max(0,o.topRight-Math.max(s.t,s.r)),\
bottomLeft:Math.max(0,o.bottomLeft-Math.max(s.b,s.l)),bottomRight:Math.max(0,o.bottomRight-Math.max(s.b,s.r))}}}}function Ti(n,t,e,i){let s=t===null,o=e===null,\
a=n&&!(s&&o)&&Er(n,i);return a&&(s||It(t,a.left,a.right))&&(o||It(e,a.top,a.bottom))}function oh(n){return n.topLeft||n.topRight||n.bottomLeft||n.bottomRight}fu\
nction rh(n,t){n.rect(t.x,t.y,t.w,t.h)}function Li(n,t,e={}){let i=n.x!==e.x?-t:0,s=n.y!==e.y?-t:0,o=(n.x+n.w!==e.x+e.w?t:0)-i,r=(n.y+n.h!==e.y+e.h?t:0)-s;retur\
n{x:n.x+i,y:n.y+s,w:n.w+o,h:n.h+r,radius:n.radius}}var Pn=class extends At{static id="bar";static defaults={borderSkipped:"start",borderWidth:0,borderRadius:0,i\
nflateAmount:"auto",pointStyle:void 0};static defaultRoutes={backgroundColor:"backgroundColor",borderColor:"borderColor"};constructor(t){super(),this.options=vo\
id 0,this.horizontal=void 0,this.base=void 0,this.width=void 0,this.height=void 0,this.inflateAmount=void 0,t&&Object.assign(this,t)}draw(t){let{inflateAmount:e\
,options:{borderColor:i,backgroundColor:s}}=this,{inner:o,outer:r}=sh(this),a=oh(r.radius)?ue:rh;t.save(),(r.w!==o.w||r.h!==o.h)&&(t.beginPath(),a(t,Li(r,e,o)),\
t.clip(),a(t,Li(o,-e,r)),t.fillStyle=i,t.fill("evenodd")),t.beginPath(),a(t,Li(o,e)),t.fillStyle=s,t.fill(),t.restore()}inRange(t,e,i){return Ti(this,t,e,i)}inX\
Range(t,e){return Ti(this,t,null,e)}inYRange(t,e){return Ti(this,null,t,e)}getCenterPoint(t){let{x:e,y:i,base:s,horizontal:o}=this.getProps(["x","y","base","hor\
izontal"],t);return{x:o?(e+s)/2:e,y:o?i:(i+s)/2}}getRange(t){return t==="x"?this.width/2:this.height/2}};var sr=(n,t)=>{let{boxHeight:e=t,boxWidth:i=t}=n;return\
 n.usePointStyle&&(e=Math.min(e,t),i=n.pointStyleWidth||Math.min(i,t)),{boxWidth:i,boxHeight:e,itemHeight:Math.max(t,e)}},ah=(n,t)=>n!==null&&t!==null&&n.datase\
tIndex===t.datasetIndex&&n.index===t.index,On=class extends At{constructor(t){super(),this._added=!1,this.legendHitBoxes=[],this._hoveredItem=null,this.doughnut\
Mode=!1,this.chart=t.chart,this.options=t.options,this.ctx=t.ctx,this.legendItems=void 0,this.columnSizes=void 0,this.lineWidths=void 0,this.maxHeight=void 0,th\
is.maxWidth=void 0,this.top=void 0,this.bottom=void 0,this.left=void 0,this.right=void 0,this.height=void 0,this.width=void 0,this._margins=void 0,this.position\
=void 0,this.weight=void 0,this.fullSize=void 0}update(t,e,i){this.maxWidth=t,this.maxHeight=e,this._margins=i,this.setDimensions(),this.buildLabels(),this.fit(\
)}setDimensions(){this.isHorizontal()?(this.width=this.maxWidth,this.left=this._margins.left,this.right=this.width):(this.height=this.maxHeight,this.top=this._m\
argins.top,this.bottom=this.height)}buildLabels(){let t=this.options.labels||{},e=F(t.generateLabels,[this.chart],this)||[];t.filter&&(e=e.filter(i=>t.filter(i,\
this.chart.data))),t.sort&&(e=e.sort((i,s)=>t.sort(i,s,this.chart.data))),this.options.reverse&&e.reverse(),this.legendItems=e}fit(){let{options:t,ctx:e}=this;i\
f(!t.display){this.width=this.height=0;return}let i=t.labels,s=Y(i.font),o=s.size,r=this._computeTitleHeight(),{boxWidth:a,itemHeight:l}=sr(i,o),c,d;e.font=s.st\
ring,this.isHorizontal()?(c=this.maxWidth,d=this._fitRows(r,o,a,l)+10):(d=this.maxHeight,c=this._fitCols(r,s,a,l)+10),this.width=Math.min(c,t.maxWidth||this.max\
Width),this.height=Math.min(d,t.maxHeight||this.maxHeight)}_fitRows(t,e,i,s){let{ctx:o,maxWidth:r,options:{labels:{padding:a}}}=this,l=this.legendHitBoxes=[],c=\
this.lineWidths=[0],d=s+a,h=t;o.textAlign="left",o.textBaseline="middle";let u=-1,f=-d;return this.legendItems.forEach((g,p)=>{let m=i+e/2+o.measureText(g.text)\
.width;(p===0||c[c.length-1]+m+2*a>r)&&(h+=d,c[c.length-(p>0?0:1)]=0,f+=d,u++),l[p]={left:0,top:f,row:u,width:m,height:s},c[c.length-1]+=m+a}),h}_fitCols(t,e,i,\
s){let{ctx:o,maxHeight:r,options:{labels:{padding:a}}}=this,l=this.legendHitBoxes=[],c=this.columnSizes=[],d=r-t,h=a,u=0,f=0,g=0,p=0;return this.legendItems.for\
Each((m,y)=>{let{itemWidth:x,itemHeight:w}=lh(i,e,o,m,s);y>0&&f+w+2*a>d&&(h+=u+a,c.push({width:u,height:f}),g+=u+a,p++,u=f=0),l[y]={left:g,top:f,col:p,width:x,h\
eight:w},u=Math.max(u,x),f+=w+a}),h+=u,c.push({width:u,height:f}),h}adjustHitBoxes(){if(!this.options.display)return;let t=this._computeTitleHeight(),{legendHit\
Boxes:e,options:{align:i,labels:{padding:s},rtl:o}}=this,r=qt(o,this.left,this.width);if(this.isHorizontal()){let a=0,l=nt(i,this.left+s,this.right-this.lineWid\
ths[a]);for(let c of e)a!==c.row&&(a=c.row,l=nt(i,this.left+s,this.right-this.lineWidths[a])),c.top+=this.top+t+s,c.left=r.leftForLtr(r.x(l),c.width),l+=c.width\
+s}else{let a=0,l=nt(i,this.top+t+s,this.bottom-this.columnSizes[a].height);for(let c of e)c.col!==a&&(a=c.col,l=nt(i,this.top+t+s,this.bottom-this.columnSizes[\
a].height)),c.top=l,c.left+=this.left+s,c.left=r.leftForLtr(r.x(c.left),c.width),l+=c.height+s}}isHorizontal(){return this.options.position==="top"||this.option\
s.position==="bottom"}draw(){if(this.options.display){let t=this.ctx;cn(t,this),this._draw(),dn(t)}}_draw(){let{options:t,columnSizes:e,lineWidths:i,ctx:s}=this\
,{align:o,labels:r}=t,a=$.color,l=qt(t.rtl,this.left,this.width),c=Y(r.font),{padding:d}=r,h=c.size,u=h/2,f;this.drawTitle(),s.textAlign=l.textAlign("left"),s.t\
extBaseline="middle",s.lineWidth=.5,s.font=c.string;let{boxWidth:g,boxHeight:p,itemHeight:m}=sr(r,h),y=function(v,S,M){if(isNaN(g)||g<=0||isNaN(p)||p<0)return;s\
.save();let A=D(M.lineWidth,1);if(s.fillStyle=D(M.fillStyle,a),s.lineCap=D(M.lineCap,"butt"),s.lineDashOffset=D(M.lineDashOffset,0),s.lineJoin=D(M.lineJoin,"mit\
er"),s.lineWidth=A,s.strokeStyle=D(M.strokeStyle,a),s.setLineDash(D(M.lineDash,[])),r.usePointStyle){let R={radius:p*Math.SQRT2/2,pointStyle:M.pointStyle,rotati\
on:M.rotation,borderWidth:A},P=l.xPlus(v,g/2),I=S+u;pi(s,R,P,I,r.pointStyleWidth&&g)}else{let R=S+Math.max((h-p)/2,0),P=l.leftForLtr(v,g),I=Wt(M.borderRadius);s\
.beginPath(),Object.values(I).some(Z=>Z!==0)?ue(s,{x:P,y:R,w:g,h:p,radius:I}):s.rect(P,R,g,p),s.fill(),A!==0&&s.stroke()}s.restore()},x=function(v,S,M){Kt(s,M.t\
ext,v,S+m/2,c,{strikethrough:M.hidden,textAlign:l.textAlign(M.textAlign)})},w=this.isHorizontal(),k=this._computeTitleHeight();w?f={x:nt(o,this.left+d,this.righ\
t-i[0]),y:this.top+d+k,line:0}:f={x:this.left+d,y:nt(o,this.top+k+d,this.bottom-e[0].height),line:0},ki(this.ctx,t.textDirection);let _=m+d;this.legendItems.for\
Each((v,S)=>{s.strokeStyle=v.fontColor,s.fillStyle=v.fontColor;let M=s.measureText(v.text).width,A=l.textAlign(v.textAlign||(v.textAlign=r.textAlign)),R=g+u+M,P\
=f.x,I=f.y;l.setWidth(this.width),w?S>0&&P+R+d>this.right&&(I=f.y+=_,f.line++,P=f.x=nt(o,this.left+d,this.right-i[f.line])):S>0&&I+_>this.bottom&&(P=f.x=P+e[f.l\
ine].width+d,f.line++,I=f.y=nt(o,this.top+k+d,this.bottom-e[f.line].height));let Z=l.x(P);if(y(Z,I,v),P=ro(A,P+g+u,w?P+R:this.right,t.rtl),x(l.x(P),I,v),w)f.x+=\
R+d;else if(typeof v.text!="string"){let pt=c.lineHeight;f.y+=Fr(v,pt)+d}else f.y+=_}),Mi(this.ctx,t.textDirection)}drawTitle(){let t=this.options,e=t.title,i=Y\
(e.font),s=J(e.padding);if(!e.display)return;let o=qt(t.rtl,this.left,this.width),r=this.ctx,a=e.position,l=i.size/2,c=s.top+l,d,h=this.left,u=this.width;if(thi\
s.isHorizontal())u=Math.max(...this.lineWidths),d=this.top+c,h=nt(t.align,h,this.right-u);else{let g=this.columnSizes.reduce((p,m)=>Math.max(p,m.height),0);d=c+\
nt(t.align,this.top,this.bottom-g-t.labels.padding-this._computeTitleHeight())}let f=nt(a,h,h+u);r.textAlign=o.textAlign(di(a)),r.textBaseline="middle",r.stroke\
Style=e.color,r.fillStyle=e.color,r.font=i.string,Kt(r,e.text,f,d,i)}_computeTitleHeight(){let t=this.options.title,e=Y(t.font),i=J(t.padding);return t.display?\
e.lineHeight+i.height:0}_getLegendItemAt(t,e){let i,s,o;if(It(t,this.left,this.right)&&It(e,this.top,this.bottom)){for(o=this.legendHitBoxes,i=0;i<o.length;++i)\
if(s=o[i],It(t,s.left,s.left+s.width)&&It(e,s.top,s.top+s.height))return this.legendItems[i]}return null}handleEvent(t){let e=this.options;if(!hh(t.type,e))retu\
rn;let i=this._getLegendItemAt(t.x,t.y);if(t.type==="mousemove"||t.type==="mouseout"){let s=this._hoveredItem,o=ah(s,i);s&&!o&&F(e.onLeave,[t,s,this],this),this\
._hoveredItem=i,i&&!o&&F(e.onHover,[t,i,this],this)}else i&&F(e.onClick,[t,i,this],this)}};function lh(n,t,e,i,s){let o=ch(i,n,t,e),r=dh(s,i,t.lineHeight);retur\
n{itemWidth:o,itemHeight:r}}function ch(n,t,e,i){let s=n.text;return s&&typeof s!="string"&&(s=s.reduce((o,r)=>o.length>r.length?o:r)),t+e.size/2+i.measureText(\
s).width}function dh(n,t,e){let i=n;return typeof t.text!="string"&&(i=Fr(t,e)),i}function Fr(n,t){let e=n.text?n.text.length:0;return t*e}function hh(n,t){retu\
rn!!((n==="mousemove"||n==="mouseout")&&(t.onHover||t.onLeave)||t.onClick&&(n==="click"||n==="mouseup"))}var Wr={id:"legend",_element:On,start(n,t,e){let i=n.le\
gend=new On({ctx:n.ctx,options:e,chart:n});Bt.configure(n,i,e),Bt.addBox(n,i)},stop(n){Bt.removeBox(n,n.legend),delete n.legend},beforeUpdate(n,t,e){let i=n.leg\
end;Bt.configure(n,i,e),i.options=e},afterUpdate(n){let t=n.legend;t.buildLabels(),t.adjustHitBoxes()},afterEvent(n,t){t.replay||n.legend.handleEvent(t.event)},\
defaults:{display:!0,position:"top",align:"center",fullSize:!0,reverse:!1,weight:1e3,onClick(n,t,e){let i=t.datasetIndex,s=e.chart;s.isDatasetVisible(i)?(s.hide\
(i),t.hidden=!0):(s.show(i),t.hidden=!1)},onHover:null,onLeave:null,labels:{color:n=>n.chart.options.color,boxWidth:40,padding:10,generateLabels(n){let t=n.data\
.datasets,{labels:{usePointStyle:e,pointStyle:i,textAlign:s,color:o,useBorderRadius:r,borderRadius:a}}=n.legend.options;return n._getSortedDatasetMetas().map(l=\
>{let c=l.controller.getStyle(e?0:void 0),d=J(c.borderWidth);return{text:t[l.index].label,fillStyle:c.backgroundColor,fontColor:o,hidden:!l.visible,lineCap:c.bo\
rderCapStyle,lineDash:c.borderDash,lineDashOffset:c.borderDashOffset,lineJoin:c.borderJoinStyle,lineWidth:(d.width+d.height)/4,strokeStyle:c.borderColor,pointSt\
yle:i||c.pointStyle,rotation:c.rotation,textAlign:s||c.textAlign,borderRadius:r&&(a||c.borderRadius),datasetIndex:l.index}},this)}},title:{color:n=>n.chart.opti\
ons.color,display:!1,position:"center",text:""}},descriptors:{_scriptable:n=>!n.startsWith("on"),labels:{_scriptable:n=>!["generateLabels","filter","sort"].incl\
udes(n)}}};var Re={average(n){if(!n.length)return!1;let t,e,i=new Set,s=0,o=0;for(t=0,e=n.length;t<e;++t){let a=n[t].element;if(a&&a.hasValue()){let l=a.tooltip\
Position();i.add(l.x),s+=l.y,++o}}return o===0||i.size===0?!1:{x:[...i].reduce((a,l)=>a+l)/i.size,y:s/o}},nearest(n,t){if(!n.length)return!1;let e=t.x,i=t.y,s=N\
umber.POSITIVE_INFINITY,o,r,a;for(o=0,r=n.length;o<r;++o){let l=n[o].element;if(l&&l.hasValue()){let c=l.getCenterPoint(),d=tn(t,c);d<s&&(s=d,a=l)}}if(a){let l=\
a.tooltipPosition();e=l.x,i=l.y}return{x:e,y:i}}};function yt(n,t){return t&&(W(t)?Array.prototype.push.apply(n,t):n.push(t)),n}function Ct(n){return(typeof n==\
"string"||n instanceof String)&&n.indexOf(`\n`)>-1?n.split(`\n`):n}function uh(n,t){let{element:e,datasetIndex:i,index:s}=t,o=n.getDatasetMeta(i).controller,{labe\
l:r,value:a}=o.getLabelAndValue(s);return{chart:n,label:r,parsed:o.getParsed(s),raw:n.data.datasets[i].data[s],formattedValue:a,dataset:o.getDataset(),dataIndex\
:s,datasetIndex:i,element:e}}function or(n,t){let e=n.chart.ctx,{body:i,footer:s,title:o}=n,{boxWidth:r,boxHeight:a}=t,l=Y(t.bodyFont),c=Y(t.titleFont),d=Y(t.fo\
oterFont),h=o.length,u=s.length,f=i.length,g=J(t.padding),p=g.height,m=0,y=i.reduce((k,_)=>k+_.before.length+_.lines.length+_.after.length,0);if(y+=n.beforeBody\
.length+n.afterBody.length,h&&(p+=h*c.lineHeight+(h-1)*t.titleSpacing+t.titleMarginBottom),y){let k=t.displayColors?Math.max(a,l.lineHeight):l.lineHeight;p+=f*k\
+(y-f)*l.lineHeight+(y-1)*t.bodySpacing}u&&(p+=t.footerMarginTop+u*d.lineHeight+(u-1)*t.footerSpacing);let x=0,w=function(k){m=Math.max(m,e.measureText(k).width\
+x)};return e.save(),e.font=c.string,E(n.title,w),e.font=l.string,E(n.beforeBody.concat(n.afterBody),w),x=t.displayColors?r+2+t.boxPadding:0,E(i,k=>{E(k.before,\
w),E(k.lines,w),E(k.after,w)}),x=0,e.font=d.string,E(n.footer,w),e.restore(),m+=g.width,{width:m,height:p}}function fh(n,t){let{y:e,height:i}=t;return e<i/2?"to\
p":e>n.height-i/2?"bottom":"center"}function ph(n,t,e,i){let{x:s,width:o}=i,r=e.caretSize+e.caretPadding;if(n==="left"&&s+o+r>t.width||n==="right"&&s-o-r<0)retu\
rn!0}function gh(n,t,e,i){let{x:s,width:o}=e,{width:r,chartArea:{left:a,right:l}}=n,c="center";return i==="center"?c=s<=(a+l)/2?"left":"right":s<=o/2?c="left":s\
>=r-o/2&&(c="right"),ph(c,n,t,e)&&(c="center"),c}function rr(n,t,e){let i=e.yAlign||t.yAlign||fh(n,e);return{xAlign:e.xAlign||t.xAlign||gh(n,t,e,i),yAlign:i}}fu\
nction mh(n,t){let{x:e,width:i}=n;return t==="right"?e-=i:t==="center"&&(e-=i/2),e}function bh(n,t,e){let{y:i,height:s}=n;return t==="top"?i+=e:t==="bottom"?i-=\
s+e:i-=s/2,i}function ar(n,t,e,i){let{caretSize:s,caretPadding:o,cornerRadius:r}=n,{xAlign:a,yAlign:l}=e,c=s+o,{topLeft:d,topRight:h,bottomLeft:u,bottomRight:f}\
=Wt(r),g=mh(t,a),p=bh(t,l,c);return l==="center"?a==="left"?g+=c:a==="right"&&(g-=c):a==="left"?g-=Math.max(d,u)+s:a==="right"&&(g+=Math.max(h,f)+s),{x:tt(g,0,i\
.width-t.width),y:tt(p,0,i.height-t.height)}}function yn(n,t,e){let i=J(e.padding);return t==="center"?n.x+n.width/2:t==="right"?n.x+n.width-i.right:n.x+i.left}\
function lr(n){return yt([],Ct(n))}function yh(n,t,e){return St(n,{tooltip:t,tooltipItems:e,type:"tooltip"})}function cr(n,t){let e=t&&t.dataset&&t.dataset.tool\
tip&&t.dataset.tooltip.callbacks;return e?n.override(e):n}var $r={beforeTitle:bt,title(n){if(n.length>0){let t=n[0],e=t.chart.data.labels,i=e?e.length:0;if(this\
&&this.options&&this.options.mode==="dataset")return t.dataset.label||"";if(t.label)return t.label;if(i>0&&t.dataIndex<i)return e[t.dataIndex]}return""},afterTi\
tle:bt,beforeBody:bt,beforeLabel:bt,label(n){if(this&&this.options&&this.options.mode==="dataset")return n.label+": "+n.formattedValue||n.formattedValue;let t=n\
.dataset.label||"";t&&(t+=": ");let e=n.formattedValue;return O(e)||(t+=e),t},labelColor(n){let e=n.chart.getDatasetMeta(n.datasetIndex).controller.getStyle(n.d\
ataIndex);return{borderColor:e.borderColor,backgroundColor:e.backgroundColor,borderWidth:e.borderWidth,borderDash:e.borderDash,borderDashOffset:e.borderDashOffs\
et,borderRadius:0}},labelTextColor(){return this.options.bodyColor},labelPointStyle(n){let e=n.chart.getDatasetMeta(n.datasetIndex).controller.getStyle(n.dataIn\
dex);return{pointStyle:e.pointStyle,rotation:e.rotation}},afterLabel:bt,afterBody:bt,beforeFooter:bt,footer:bt,afterFooter:bt};function it(n,t,e,i){let s=n[t].c\
all(e,i);return typeof s>"u"?$r[t].call(e,i):s}var Tn=class extends At{static positioners=Re;constructor(t){super(),this.opacity=0,this._active=[],this._eventPo\
sition=void 0,this._size=void 0,this._cachedAnimations=void 0,this._tooltipItems=[],this.$animations=void 0,this.$context=void 0,this.chart=t.chart,this.options\
=t.options,this.dataPoints=void 0,this.title=void 0,this.beforeBody=void 0,this.body=void 0,this.afterBody=void 0,this.footer=void 0,this.xAlign=void 0,this.yAl\
ign=void 0,this.x=void 0,this.y=void 0,this.height=void 0,this.width=void 0,this.caretX=void 0,this.caretY=void 0,this.labelColors=void 0,this.labelPointStyles=\
void 0,this.labelTextColors=void 0}initialize(t){this.options=t,this._cachedAnimations=void 0,this.$context=void 0}_resolveAnimations(){let t=this._cachedAnimat\
ions;if(t)return t;let e=this.chart,i=this.options.setContext(this.getContext()),s=i.enabled&&e.options.animation&&i.animations,o=new kn(this.chart,s);return s.\
_cacheable&&(this._cachedAnimations=Object.freeze(o)),o}getContext(){return this.$context||(this.$context=yh(this.chart.getContext(),this,this._tooltipItems))}g\
etTitle(t,e){let{callbacks:i}=e,s=it(i,"beforeTitle",this,t),o=it(i,"title",this,t),r=it(i,"afterTitle",this,t),a=[];return a=yt(a,Ct(s)),a=yt(a,Ct(o)),a=yt(a,C\
t(r)),a}getBeforeBody(t,e){return lr(it(e.callbacks,"beforeBody",this,t))}getBody(t,e){let{callbacks:i}=e,s=[];return E(t,o=>{let r={before:[],lines:[],after:[]\
},a=cr(i,o);yt(r.before,Ct(it(a,"beforeLabel",this,o))),yt(r.lines,it(a,"label",this,o)),yt(r.after,Ct(it(a,"afterLabel",this,o))),s.push(r)}),s}getAfterBody(t,\
e){return lr(it(e.callbacks,"afterBody",this,t))}getFooter(t,e){let{callbacks:i}=e,s=it(i,"beforeFooter",this,t),o=it(i,"footer",this,t),r=it(i,"afterFooter",th\
is,t),a=[];return a=yt(a,Ct(s)),a=yt(a,Ct(o)),a=yt(a,Ct(r)),a}_createItems(t){let e=this._active,i=this.chart.data,s=[],o=[],r=[],a=[],l,c;for(l=0,c=e.length;l<\
c;++l)a.push(uh(this.chart,e[l]));return t.filter&&(a=a.filter((d,h,u)=>t.filter(d,h,u,i))),t.itemSort&&(a=a.sort((d,h)=>t.itemSort(d,h,i))),E(a,d=>{let h=cr(t.\
callbacks,d);s.push(it(h,"labelColor",this,d)),o.push(it(h,"labelPointStyle",this,d)),r.push(it(h,"labelTextColor",this,d))}),this.labelColors=s,this.labelPoint\
Styles=o,this.labelTextColors=r,this.dataPoints=a,a}update(t,e){let i=this.options.setContext(this.getContext()),s=this._active,o,r=[];if(!s.length)this.opacity\
!==0&&(o={opacity:0});else{let a=Re[i.position].call(this,s,this._eventPosition);r=this._createItems(i),this.title=this.getTitle(r,i),this.beforeBody=this.getBe\
foreBody(r,i),this.body=this.getBody(r,i),this.afterBody=this.getAfterBody(r,i),this.footer=this.getFooter(r,i);let l=this._size=or(this,i),c=Object.assign({},a\
,l),d=rr(this.chart,i,c),h=ar(i,c,d,this.chart);this.xAlign=d.xAlign,this.yAlign=d.yAlign,o={opacity:1,x:h.x,y:h.y,width:l.width,height:l.height,caretX:a.x,care\
tY:a.y}}this._tooltipItems=r,this.$context=void 0,o&&this._resolveAnimations().update(this,o),t&&i.external&&i.external.call(this,{chart:this.chart,tooltip:this\
,replay:e})}drawCaret(t,e,i,s){let o=this.getCaretPosition(t,i,s);e.lineTo(o.x1,o.y1),e.lineTo(o.x2,o.y2),e.lineTo(o.x3,o.y3)}getCaretPosition(t,e,i){let{xAlign\
:s,yAlign:o}=this,{caretSize:r,cornerRadius:a}=i,{topLeft:l,topRight:c,bottomLeft:d,bottomRight:h}=Wt(a),{x:u,y:f}=t,{width:g,height:p}=e,m,y,x,w,k,_;return o==\
="center"?(k=f+p/2,s==="left"?(m=u,y=m-r,w=k+r,_=k-r):(m=u+g,y=m+r,w=k-r,_=k+r),x=m):(s==="left"?y=u+Math.max(l,d)+r:s==="right"?y=u+g-Math.max(c,h)-r:y=this.ca\
retX,o==="top"?(w=f,k=w-r,m=y-r,x=y+r):(w=f+p,k=w+r,m=y+r,x=y-r),_=w),{x1:m,x2:y,x3:x,y1:w,y2:k,y3:_}}drawTitle(t,e,i){let s=this.title,o=s.length,r,a,l;if(o){l\
et c=qt(i.rtl,this.x,this.width);for(t.x=yn(this,i.titleAlign,i),e.textAlign=c.textAlign(i.titleAlign),e.textBaseline="middle",r=Y(i.titleFont),a=i.titleSpacing\
,e.fillStyle=i.titleColor,e.font=r.string,l=0;l<o;++l)e.fillText(s[l],c.x(t.x),t.y+r.lineHeight/2),t.y+=r.lineHeight+a,l+1===o&&(t.y+=i.titleMarginBottom-a)}}_d\
rawColorBox(t,e,i,s,o){let r=this.labelColors[i],a=this.labelPointStyles[i],{boxHeight:l,boxWidth:c}=o,d=Y(o.bodyFont),h=yn(this,"left",o),u=s.x(h),f=l<d.lineHe\
ight?(d.lineHeight-l)/2:0,g=e.y+f;if(o.usePointStyle){let p={radius:Math.min(c,l)/2,pointStyle:a.pointStyle,rotation:a.rotation,borderWidth:1},m=s.leftForLtr(u,\
c)+c/2,y=g+l/2;t.strokeStyle=o.multiKeyBackground,t.fillStyle=o.multiKeyBackground,ln(t,p,m,y),t.strokeStyle=r.borderColor,t.fillStyle=r.backgroundColor,ln(t,p,\
m,y)}else{t.lineWidth=L(r.borderWidth)?Math.max(...Object.values(r.borderWidth)):r.borderWidth||1,t.strokeStyle=r.borderColor,t.setLineDash(r.borderDash||[]),t.\
lineDashOffset=r.borderDashOffset||0;let p=s.leftForLtr(u,c),m=s.leftForLtr(s.xPlus(u,1),c-2),y=Wt(r.borderRadius);Object.values(y).some(x=>x!==0)?(t.beginPath(\
),t.fillStyle=o.multiKeyBackground,ue(t,{x:p,y:g,w:c,h:l,radius:y}),t.fill(),t.stroke(),t.fillStyle=r.backgroundColor,t.beginPath(),ue(t,{x:m,y:g+1,w:c-2,h:l-2,\
radius:y}),t.fill()):(t.fillStyle=o.multiKeyBackground,t.fillRect(p,g,c,l),t.strokeRect(p,g,c,l),t.fillStyle=r.backgroundColor,t.fillRect(m,g+1,c-2,l-2))}t.fill\
Style=this.labelTextColors[i]}drawBody(t,e,i){let{body:s}=this,{bodySpacing:o,bodyAlign:r,displayColors:a,boxHeight:l,boxWidth:c,boxPadding:d}=i,h=Y(i.bodyFont)\
,u=h.lineHeight,f=0,g=qt(i.rtl,this.x,this.width),p=function(M){e.fillText(M,g.x(t.x+f),t.y+u/2),t.y+=u+o},m=g.textAlign(r),y,x,w,k,_,v,S;for(e.textAlign=r,e.te\
xtBaseline="middle",e.font=h.string,t.x=yn(this,m,i),e.fillStyle=i.bodyColor,E(this.beforeBody,p),f=a&&m!=="right"?r==="center"?c/2+d:c+2+d:0,k=0,v=s.length;k<v\
;++k){for(y=s[k],x=this.labelTextColors[k],e.fillStyle=x,E(y.before,p),w=y.lines,a&&w.length&&(this._drawColorBox(e,t,k,g,i),u=Math.max(h.lineHeight,l)),_=0,S=w\
.length;_<S;++_)p(w[_]),u=h.lineHeight;E(y.after,p)}f=0,u=h.lineHeight,E(this.afterBody,p),t.y-=o}drawFooter(t,e,i){let s=this.footer,o=s.length,r,a;if(o){let l\
=qt(i.rtl,this.x,this.width);for(t.x=yn(this,i.footerAlign,i),t.y+=i.footerMarginTop,e.textAlign=l.textAlign(i.footerAlign),e.textBaseline="middle",r=Y(i.footer\
Font),e.fillStyle=i.footerColor,e.font=r.string,a=0;a<o;++a)e.fillText(s[a],l.x(t.x),t.y+r.lineHeight/2),t.y+=r.lineHeight+i.footerSpacing}}drawBackground(t,e,i\
,s){let{xAlign:o,yAlign:r}=this,{x:a,y:l}=t,{width:c,height:d}=i,{topLeft:h,topRight:u,bottomLeft:f,bottomRight:g}=Wt(s.cornerRadius);e.fillStyle=s.backgroundCo\
lor,e.strokeStyle=s.borderColor,e.lineWidth=s.borderWidth,e.beginPath(),e.moveTo(a+h,l),r==="top"&&this.drawCaret(t,e,i,s),e.lineTo(a+c-u,l),e.quadraticCurveTo(\
a+c,l,a+c,l+u),r==="center"&&o==="right"&&this.drawCaret(t,e,i,s),e.lineTo(a+c,l+d-g),e.quadraticCurveTo(a+c,l+d,a+c-g,l+d),r==="bottom"&&this.drawCaret(t,e,i,s\
),e.lineTo(a+f,l+d),e.quadraticCurveTo(a,l+d,a,l+d-f),r==="center"&&o==="left"&&this.drawCaret(t,e,i,s),e.lineTo(a,l+h),e.quadraticCurveTo(a,l,a+h,l),e.closePat\
h(),e.fill(),s.borderWidth>0&&e.stroke()}_updateAnimationTarget(t){let e=this.chart,i=this.$animations,s=i&&i.x,o=i&&i.y;if(s||o){let r=Re[t.position].call(this\
,this._active,this._eventPosition);if(!r)return;let a=this._size=or(this,t),l=Object.assign({},r,this._size),c=rr(e,t,l),d=ar(t,l,c,e);(s._to!==d.x||o._to!==d.y\
)&&(this.xAlign=c.xAlign,this.yAlign=c.yAlign,this.width=a.width,this.height=a.height,this.caretX=r.x,this.caretY=r.y,this._resolveAnimations().update(this,d))}\
}_willRender(){return!!this.opacity}draw(t){let e=this.options.setContext(this.getContext()),i=this.opacity;if(!i)return;this._updateAnimationTarget(e);let s={w\
idth:this.width,height:this.height},o={x:this.x,y:this.y};i=Math.abs(i)<.001?0:i;let r=J(e.padding),a=this.title.length||this.beforeBody.length||this.body.lengt\
h||this.afterBody.length||this.footer.length;e.enabled&&a&&(t.save(),t.globalAlpha=i,this.drawBackground(o,t,s,e),ki(t,e.textDirection),o.y+=r.top,this.drawTitl\
e(o,t,e),this.drawBody(o,t,e),this.drawFooter(o,t,e),Mi(t,e.textDirection),t.restore())}getActiveElements(){return this._active||[]}setActiveElements(t,e){let i\
=this._active,s=t.map(({datasetIndex:a,index:l})=>{let c=this.chart.getDatasetMeta(a);if(!c)throw new Error("Cannot find a dataset at index "+a);return{datasetI\
ndex:a,element:c.data[l],index:l}}),o=!Se(i,s),r=this._positionChanged(s,e);(o||r)&&(this._active=s,this._eventPosition=e,this._ignoreReplayEvents=!0,this.updat\
e(!0))}handleEvent(t,e,i=!0){if(e&&this._ignoreReplayEvents)return!1;this._ignoreReplayEvents=!1;let s=this.options,o=this._active||[],r=this._getActiveElements\
(t,o,e,i),a=this._positionChanged(r,t),l=e||!Se(r,o)||a;return l&&(this._active=r,(s.enabled||s.external)&&(this._eventPosition={x:t.x,y:t.y},this.update(!0,e))\
),l}_getActiveElements(t,e,i,s){let o=this.options;if(t.type==="mouseout")return[];if(!s)return e.filter(a=>this.chart.data.datasets[a.datasetIndex]&&this.chart\
.getDatasetMeta(a.datasetIndex).controller.getParsed(a.index)!==void 0);let r=this.chart.getElementsAtEventForMode(t,o.mode,o,i);return o.reverse&&r.reverse(),r\
}_positionChanged(t,e){let{caretX:i,caretY:s,options:o}=this,r=Re[o.position].call(this,t,e);return r!==!1&&(i!==r.x||s!==r.y)}},Br={id:"tooltip",_element:Tn,po\
sitioners:Re,afterInit(n,t,e){e&&(n.tooltip=new Tn({chart:n,options:e}))},beforeUpdate(n,t,e){n.tooltip&&n.tooltip.initialize(e)},reset(n,t,e){n.tooltip&&n.tool\
tip.initialize(e)},afterDraw(n){let t=n.tooltip;if(t&&t._willRender()){let e={tooltip:t};if(n.notifyPlugins("beforeTooltipDraw",{...e,cancelable:!0})===!1)retur\
n;t.draw(n.ctx),n.notifyPlugins("afterTooltipDraw",e)}},afterEvent(n,t){if(n.tooltip){let e=t.replay;n.tooltip.handleEvent(t.event,e,t.inChartArea)&&(t.changed=\
!0)}},defaults:{enabled:!0,external:null,position:"average",backgroundColor:"rgba(0,0,0,0.8)",titleColor:"#fff",titleFont:{weight:"bold"},titleSpacing:2,titleMa\
rginBottom:6,titleAlign:"left",bodyColor:"#fff",bodySpacing:2,bodyFont:{},bodyAlign:"left",footerColor:"#fff",footerSpacing:2,footerMarginTop:6,footerFont:{weig\
ht:"bold"},footerAlign:"left",padding:6,caretPadding:2,caretSize:5,cornerRadius:6,boxHeight:(n,t)=>t.bodyFont.size,boxWidth:(n,t)=>t.bodyFont.size,multiKeyBackg\
round:"#fff",displayColors:!0,boxPadding:0,borderColor:"rgba(0,0,0,0)",borderWidth:0,animation:{duration:400,easing:"easeOutQuart"},animations:{numbers:{type:"n\
umber",properties:["x","y","width","height","caretX","caretY"]},opacity:{easing:"linear",duration:200}},callbacks:$r},defaultRoutes:{bodyFont:"font",footerFont:\
"font",titleFont:"font"},descriptors:{_scriptable:n=>n!=="filter"&&n!=="itemSort"&&n!=="external",_indexable:!1,callbacks:{_scriptable:!1,_indexable:!1},animati\
on:{_fallback:!1},animations:{_fallback:"animation"}},additionalOptionScopes:["interaction"]};var xh=(n,t,e,i)=>(typeof t=="string"?(e=n.push(t)-1,i.unshift({in\
dex:e,label:t})):isNaN(t)&&(e=null),e);function _h(n,t,e,i){let s=n.indexOf(t);if(s===-1)return xh(n,t,e,i);let o=n.lastIndexOf(t);return s!==o?e:s}var wh=(n,t)\
=>n===null?null:tt(Math.round(n),0,t);function dr(n){let t=this.getLabels();return n>=0&&n<t.length?t[n]:n}var Ln=class extends Qt{static id="category";static d\
efaults={ticks:{callback:dr}};constructor(t){super(t),this._startValue=void 0,this._valueRange=0,this._addedLabels=[]}init(t){let e=this._addedLabels;if(e.lengt\
h){let i=this.getLabels();for(let{index:s,label:o}of e)i[s]===o&&i.splice(s,1);this._addedLabels=[]}super.init(t)}parse(t,e){if(O(t))return null;let i=this.getL\
abels();return e=isFinite(e)&&i[e]===t?e:_h(i,t,D(e,t),this._addedLabels),wh(e,i.length-1)}determineDataLimits(){let{minDefined:t,maxDefined:e}=this.getUserBoun\
ds(),{min:i,max:s}=this.getMinMax(!0);this.options.bounds==="ticks"&&(t||(i=0),e||(s=this.getLabels().length-1)),this.min=i,this.max=s}buildTicks(){let t=this.m\
in,e=this.max,i=this.options.offset,s=[],o=this.getLabels();o=t===0&&e===o.length-1?o:o.slice(t,e+1),this._valueRange=Math.max(o.length-(i?0:1),1),this._startVa\
lue=this.min-(i?.5:0);for(let r=t;r<=e;r++)s.push({value:r});return s}getLabelForValue(t){return dr.call(this,t)}configure(){super.configure(),this.isHorizontal\
()||(this._reversePixels=!this._reversePixels)}getPixelForValue(t){return typeof t!="number"&&(t=this.parse(t)),t===null?NaN:this.getPixelForDecimal((t-this._st\
artValue)/this._valueRange)}getPixelForTick(t){let e=this.ticks;return t<0||t>e.length-1?null:this.getPixelForValue(e[t].value)}getValueForPixel(t){return Math.\
round(this._startValue+this.getDecimalForPixel(t)*this._valueRange)}getBasePixel(){return this.bottom}};function kh(n,t){let e=[],{bounds:s,step:o,min:r,max:a,p\
recision:l,count:c,maxTicks:d,maxDigits:h,includeBounds:u}=n,f=o||1,g=d-1,{min:p,max:m}=t,y=!O(r),x=!O(a),w=!O(c),k=(m-p)/(h+1),_=ni((m-p)/g/f)*f,v,S,M,A;if(_<1\
e-14&&!y&&!x)return[{value:p},{value:m}];A=Math.ceil(m/_)-Math.floor(p/_),A>g&&(_=ni(A*_/g/f)*f),O(l)||(v=Math.pow(10,l),_=Math.ceil(_*v)/v),s==="ticks"?(S=Math\
.floor(p/_)*_,M=Math.ceil(m/_)*_):(S=p,M=m),y&&x&&o&&Zs((a-r)/o,_/1e3)?(A=Math.round(Math.min((a-r)/_,d)),_=(a-r)/A,S=r,M=a):w?(S=y?r:S,M=x?a:M,A=c-1,_=(M-S)/A)\
:(A=(M-S)/_,de(A,Math.round(A),_/1e3)?A=Math.round(A):A=Math.ceil(A));let R=Math.max(si(_),si(S));v=Math.pow(10,O(l)?R:l),S=Math.round(S*v)/v,M=Math.round(M*v)/\
v;let P=0;for(y&&(u&&S!==r?(e.push({value:r}),S<r&&P++,de(Math.round((S+P*_)*v)/v,r,hr(r,k,n))&&P++):S<r&&P++);P<A;++P){let I=Math.round((S+P*_)*v)/v;if(x&&I>a)\
break;e.push({value:I})}return x&&u&&M!==a?e.length&&de(e[e.length-1].value,a,hr(a,k,n))?e[e.length-1].value=a:e.push({value:a}):(!x||M===a)&&e.push({value:M}),\
e}function hr(n,t,{horizontal:e,minRotation:i}){let s=Mt(i),o=(e?Math.sin(s):Math.cos(s))||.001,r=.75*t*(""+n).length;return Math.min(t/o,r)}var ge=class extend\
s Qt{constructor(t){super(t),this.start=void 0,this.end=void 0,this._startValue=void 0,this._endValue=void 0,this._valueRange=0}parse(t,e){return O(t)||(typeof \
t=="number"||t instanceof Number)&&!isFinite(+t)?null:+t}handleTickRangeOptions(){let{beginAtZero:t}=this.options,{minDefined:e,maxDefined:i}=this.getUserBounds\
(),{min:s,max:o}=this,r=l=>s=e?s:l,a=l=>o=i?o:l;if(t){let l=ft(s),c=ft(o);l<0&&c<0?a(0):l>0&&c>0&&r(0)}if(s===o){let l=o===0?1:Math.abs(o*.05);a(o+l),t||r(s-l)}\
this.min=s,this.max=o}getTickLimit(){let t=this.options.ticks,{maxTicksLimit:e,stepSize:i}=t,s;return i?(s=Math.ceil(this.max/i)-Math.floor(this.min/i)+1,s>1e3&\
&(console.warn(`scales.${this.id}.ticks.stepSize: ${i} would result generating up to ${s} ticks. Limiting to 1000.`),s=1e3)):(s=this.computeTickLimit(),e=e||11)\
,e&&(s=Math.min(e,s)),s}computeTickLimit(){return Number.POSITIVE_INFINITY}buildTicks(){let t=this.options,e=t.ticks,i=this.getTickLimit();i=Math.max(2,i);let s\
={maxTicks:i,bounds:t.bounds,min:t.min,max:t.max,precision:e.precision,step:e.stepSize,count:e.count,maxDigits:this._maxDigits(),horizontal:this.isHorizontal(),\
minRotation:e.minRotation||0,includeBounds:e.includeBounds!==!1},o=this._range||this,r=kh(s,o);return t.bounds==="ticks"&&ii(r,this,"value"),t.reverse?(r.revers\
e(),this.start=this.max,this.end=this.min):(this.start=this.min,this.end=this.max),r}configure(){let t=this.ticks,e=this.min,i=this.max;if(super.configure(),thi\
s.options.offset&&t.length){let s=(i-e)/Math.max(t.length-1,1)/2;e-=s,i+=s}this._startValue=e,this._endValue=i,this._valueRange=i-e}getLabelForValue(t){return r\
n(t,this.chart.options.locale,this.options.ticks.format)}},Rn=class extends ge{static id="linear";static defaults={ticks:{callback:ve.formatters.numeric}};deter\
mineDataLimits(){let{min:t,max:e}=this.getMinMax(!0);this.min=j(t)?t:0,this.max=j(e)?e:1,this.handleTickRangeOptions()}computeTickLimit(){let t=this.isHorizonta\
l(),e=t?this.width:this.height,i=Mt(this.options.ticks.minRotation),s=(t?Math.sin(i):Math.cos(i))||.001,o=this._resolveTickFontOptions(0);return Math.ceil(e/Mat\
h.min(40,o.lineHeight/s))}getPixelForValue(t){return t===null?NaN:this.getPixelForDecimal((t-this._startValue)/this._valueRange)}getValueForPixel(t){return this\
._startValue+this.getDecimalForPixel(t)*this._valueRange}},Fe=n=>Math.floor(kt(n)),Zt=(n,t)=>Math.pow(10,Fe(n)+t);function ur(n){return n/Math.pow(10,Fe(n))===1\
}function fr(n,t,e){let i=Math.pow(10,e),s=Math.floor(n/i);return Math.ceil(t/i)-s}function Mh(n,t){let e=t-n,i=Fe(e);for(;fr(n,t,i)>10;)i++;for(;fr(n,t,i)<10;)\
i--;return Math.min(i,Fe(n))}function Sh(n,{min:t,max:e}){t=et(n.min,t);let i=[],s=Fe(t),o=Mh(t,e),r=o<0?Math.pow(10,Math.abs(o)):1,a=Math.pow(10,o),l=s>o?Math.\
pow(10,s):0,c=Math.round((t-l)*r)/r,d=Math.floor((t-l)/a/10)*a*10,h=Math.floor((c-d)/Math.pow(10,o)),u=et(n.min,Math.round((l+d+h*Math.pow(10,o))*r)/r);for(;u<e\
;)i.push({value:u,major:ur(u),significand:h}),h>=10?h=h<15?15:20:h++,h>=20&&(o++,h=2,r=o>=0?1:r),u=Math.round((l+d+h*Math.pow(10,o))*r)/r;let f=et(n.max,u);retu\
rn i.push({value:f,major:ur(f),significand:h}),i}var pr=class extends Qt{static id="logarithmic";static defaults={ticks:{callback:ve.formatters.logarithmic,majo\
r:{enabled:!0}}};constructor(t){super(t),this.start=void 0,this.end=void 0,this._startValue=void 0,this._valueRange=0}parse(t,e){let i=ge.prototype.parse.apply(\
this,[t,e]);if(i===0){this._zero=!0;return}return j(i)&&i>0?i:null}determineDataLimits(){let{min:t,max:e}=this.getMinMax(!0);this.min=j(t)?Math.max(0,t):null,th\
is.max=j(e)?Math.max(0,e):null,this.options.beginAtZero&&(this._zero=!0),this._zero&&this.min!==this._suggestedMin&&!j(this._userMin)&&(this.min=t===Zt(this.min\
,0)?Zt(this.min,-1):Zt(this.min,0)),this.handleTickRangeOptions()}handleTickRangeOptions(){let{minDefined:t,maxDefined:e}=this.getUserBounds(),i=this.min,s=this\
.max,o=a=>i=t?i:a,r=a=>s=e?s:a;i===s&&(i<=0?(o(1),r(10)):(o(Zt(i,-1)),r(Zt(s,1)))),i<=0&&o(Zt(s,-1)),s<=0&&r(Zt(i,1)),this.min=i,this.max=s}buildTicks(){let t=t\
his.options,e={min:this._userMin,max:this._userMax},i=Sh(e,this);return t.bounds==="ticks"&&ii(i,this,"value"),t.reverse?(i.reverse(),this.start=this.max,this.e\
nd=this.min):(this.start=this.min,this.end=this.max),i}getLabelForValue(t){return t===void 0?"0":rn(t,this.chart.options.locale,this.options.ticks.format)}confi\
gure(){let t=this.min;super.configure(),this._startValue=kt(t),this._valueRange=kt(this.max)-kt(t)}getPixelForValue(t){return(t===void 0||t===0)&&(t=this.min),t\
===null||isNaN(t)?NaN:this.getPixelForDecimal(t===this.min?0:(kt(t)-this._startValue)/this._valueRange)}getValueForPixel(t){let e=this.getDecimalForPixel(t);ret\
urn Math.pow(10,this._startValue+e*this._valueRange)}};function ji(n){let t=n.ticks;if(t.display&&n.display){let e=J(t.backdropPadding);return D(t.font&&t.font.\
size,$.font.size)+e.height}return 0}function vh(n,t,e){return e=W(e)?e:[e],{w:ho(n,t.string,e),h:e.length*t.lineHeight}}function gr(n,t,e,i,s){return n===i||n==\
=s?{start:t-e/2,end:t+e/2}:n<i||n>s?{start:t-e,end:t}:{start:t,end:t+e}}function Ch(n){let t={l:n.left+n._padding.left,r:n.right-n._padding.right,t:n.top+n._pad\
ding.top,b:n.bottom-n._padding.bottom},e=Object.assign({},t),i=[],s=[],o=n._pointLabels.length,r=n.options.pointLabels,a=r.centerPointLabels?V/o:0;for(let l=0;l\
<o;l++){let c=r.setContext(n.getPointLabelContext(l));s[l]=c.padding;let d=n.getPointPosition(l,n.drawingArea+s[l],a),h=Y(c.font),u=vh(n.ctx,h,n._pointLabels[l]\
);i[l]=u;let f=dt(n.getIndexAngle(l)+a),g=Math.round(sn(f)),p=gr(g,d.x,u.w,0,180),m=gr(g,d.y,u.h,90,270);Ah(e,t,f,p,m)}n.setCenterPoint(t.l-e.l,e.r-t.r,t.t-e.t,\
e.b-t.b),n._pointLabelItems=Oh(n,i,s)}function Ah(n,t,e,i,s){let o=Math.abs(Math.sin(e)),r=Math.abs(Math.cos(e)),a=0,l=0;i.start<t.l?(a=(t.l-i.start)/o,n.l=Math\
.min(n.l,t.l-a)):i.end>t.r&&(a=(i.end-t.r)/o,n.r=Math.max(n.r,t.r+a)),s.start<t.t?(l=(t.t-s.start)/r,n.t=Math.min(n.t,t.t-l)):s.end>t.b&&(l=(s.end-t.b)/r,n.b=Ma\
th.max(n.b,t.b+l))}function Dh(n,t,e){let i=n.drawingArea,{extra:s,additionalAngle:o,padding:r,size:a}=e,l=n.getPointPosition(t,i+s+r,o),c=Math.round(sn(dt(l.an\
gle+Q))),d=Rh(l.y,a.h,c),h=Th(c),u=Lh(l.x,a.w,h);return{visible:!0,x:l.x,y:d,textAlign:h,left:u,top:d,right:u+a.w,bottom:d+a.h}}function Ph(n,t){if(!t)return!0;\
let{left:e,top:i,right:s,bottom:o}=n;return!(mt({x:e,y:i},t)||mt({x:e,y:o},t)||mt({x:s,y:i},t)||mt({x:s,y:o},t))}function Oh(n,t,e){let i=[],s=n._pointLabels.le\
ngth,o=n.options,{centerPointLabels:r,display:a}=o.pointLabels,l={extra:ji(o)/2,additionalAngle:r?V/s:0},c;for(let d=0;d<s;d++){l.padding=e[d],l.size=t[d];let h\
=Dh(n,d,l);i.push(h),a==="auto"&&(h.visible=Ph(h,c),h.visible&&(c=h))}return i}function Th(n){return n===0||n===180?"center":n<180?"left":"right"}function Lh(n,\
t,e){return e==="right"?n-=t:e==="center"&&(n-=t/2),n}function Rh(n,t,e){return e===90||e===270?n-=t/2:(e>270||e<90)&&(n-=t),n}function Ih(n,t,e){let{left:i,top\
:s,right:o,bottom:r}=e,{backdropColor:a}=t;if(!O(a)){let l=Wt(t.borderRadius),c=J(t.backdropPadding);n.fillStyle=a;let d=i-c.left,h=s-c.top,u=o-i+c.width,f=r-s+\
c.height;Object.values(l).some(g=>g!==0)?(n.beginPath(),ue(n,{x:d,y:h,w:u,h:f,radius:l}),n.fill()):n.fillRect(d,h,u,f)}}function Eh(n,t){let{ctx:e,options:{poin\
tLabels:i}}=n;for(let s=t-1;s>=0;s--){let o=n._pointLabelItems[s];if(!o.visible)continue;let r=i.setContext(n.getPointLabelContext(s));Ih(e,r,o);let a=Y(r.font)\
,{x:l,y:c,textAlign:d}=o;Kt(e,n._pointLabels[s],l,c+a.lineHeight/2,a,{color:r.color,textAlign:d,textBaseline:"middle"})}}function zr(n,t,e,i){let{ctx:s}=n;if(e)\
s.arc(n.xCenter,n.yCenter,t,0,ot);else{let o=n.getPointPosition(0,t);s.moveTo(o.x,o.y);for(let r=1;r<i;r++)o=n.getPointPosition(r,t),s.lineTo(o.x,o.y)}}function\
 Fh(n,t,e,i,s){let o=n.ctx,r=t.circular,{color:a,lineWidth:l}=t;!r&&!i||!a||!l||e<0||(o.save(),o.strokeStyle=a,o.lineWidth=l,o.setLineDash(s.dash||[]),o.lineDas\
hOffset=s.dashOffset,o.beginPath(),zr(n,e,r,i),o.closePath(),o.stroke(),o.restore())}function Wh(n,t,e){return St(n,{label:e,index:t,type:"pointLabel"})}var mr=\
class extends ge{static id="radialLinear";static defaults={display:!0,animate:!0,position:"chartArea",angleLines:{display:!0,lineWidth:1,borderDash:[],borderDas\
hOffset:0},grid:{circular:!1},startAngle:0,ticks:{showLabelBackdrop:!0,callback:ve.formatters.numeric},pointLabels:{backdropColor:void 0,backdropPadding:2,displ\
ay:!0,font:{size:10},callback(t){return t},padding:5,centerPointLabels:!1}};static defaultRoutes={"angleLines.color":"borderColor","pointLabels.color":"color","\
ticks.color":"color"};static descriptors={angleLines:{_fallback:"grid"}};constructor(t){super(t),this.xCenter=void 0,this.yCenter=void 0,this.drawingArea=void 0\
,this._pointLabels=[],this._pointLabelItems=[]}setDimensions(){let t=this._padding=J(ji(this.options)/2),e=this.width=this.maxWidth-t.width,i=this.height=this.m\
axHeight-t.height;this.xCenter=Math.floor(this.left+e/2+t.left),this.yCenter=Math.floor(this.top+i/2+t.top),this.drawingArea=Math.floor(Math.min(e,i)/2)}determi\
neDataLimits(){let{min:t,max:e}=this.getMinMax(!1);this.min=j(t)&&!isNaN(t)?t:0,this.max=j(e)&&!isNaN(e)?e:0,this.handleTickRangeOptions()}computeTickLimit(){re\
turn Math.ceil(this.drawingArea/ji(this.options))}generateTickLabels(t){ge.prototype.generateTickLabels.call(this,t),this._pointLabels=this.getLabels().map((e,i\
)=>{let s=F(this.options.pointLabels.callback,[e,i],this);return s||s===0?s:""}).filter((e,i)=>this.chart.getDataVisibility(i))}fit(){let t=this.options;t.displ\
ay&&t.pointLabels.display?Ch(this):this.setCenterPoint(0,0,0,0)}setCenterPoint(t,e,i,s){this.xCenter+=Math.floor((t-e)/2),this.yCenter+=Math.floor((i-s)/2),this\
.drawingArea-=Math.min(this.drawingArea/2,Math.max(t,e,i,s))}getIndexAngle(t){let e=ot/(this._pointLabels.length||1),i=this.options.startAngle||0;return dt(t*e+\
Mt(i))}getDistanceFromCenterForValue(t){if(O(t))return NaN;let e=this.drawingArea/(this.max-this.min);return this.options.reverse?(this.max-t)*e:(t-this.min)*e}\
getValueForDistanceFromCenter(t){if(O(t))return NaN;let e=t/(this.drawingArea/(this.max-this.min));return this.options.reverse?this.max-e:this.min+e}getPointLab\
elContext(t){let e=this._pointLabels||[];if(t>=0&&t<e.length){let i=e[t];return Wh(this.getContext(),t,i)}}getPointPosition(t,e,i=0){let s=this.getIndexAngle(t)\
-Q+i;return{x:Math.cos(s)*e+this.xCenter,y:Math.sin(s)*e+this.yCenter,angle:s}}getPointPositionForValue(t,e){return this.getPointPosition(t,this.getDistanceFrom\
CenterForValue(e))}getBasePosition(t){return this.getPointPositionForValue(t||0,this.getBaseValue())}getPointLabelPosition(t){let{left:e,top:i,right:s,bottom:o}\
=this._pointLabelItems[t];return{left:e,top:i,right:s,bottom:o}}drawBackground(){let{backgroundColor:t,grid:{circular:e}}=this.options;if(t){let i=this.ctx;i.sa\
ve(),i.beginPath(),zr(this,this.getDistanceFromCenterForValue(this._endValue),e,this._pointLabels.length),i.closePath(),i.fillStyle=t,i.fill(),i.restore()}}draw\
Grid(){let t=this.ctx,e=this.options,{angleLines:i,grid:s,border:o}=e,r=this._pointLabels.length,a,l,c;if(e.pointLabels.display&&Eh(this,r),s.display&&this.tick\
s.forEach((d,h)=>{if(h!==0||h===0&&this.min<0){l=this.getDistanceFromCenterForValue(d.value);let u=this.getContext(h),f=s.setContext(u),g=o.setContext(u);Fh(thi\
s,f,l,r,g)}}),i.display){for(t.save(),a=r-1;a>=0;a--){let d=i.setContext(this.getPointLabelContext(a)),{color:h,lineWidth:u}=d;!u||!h||(t.lineWidth=u,t.strokeSt\
yle=h,t.setLineDash(d.borderDash),t.lineDashOffset=d.borderDashOffset,l=this.getDistanceFromCenterForValue(e.reverse?this.min:this.max),c=this.getPointPosition(\
a,l),t.beginPath(),t.moveTo(this.xCenter,this.yCenter),t.lineTo(c.x,c.y),t.stroke())}t.restore()}}drawBorder(){}drawLabels(){let t=this.ctx,e=this.options,i=e.t\
icks;if(!i.display)return;let s=this.getIndexAngle(0),o,r;t.save(),t.translate(this.xCenter,this.yCenter),t.rotate(s),t.textAlign="center",t.textBaseline="middl\
e",this.ticks.forEach((a,l)=>{if(l===0&&this.min>=0&&!e.reverse)return;let c=i.setContext(this.getContext(l)),d=Y(c.font);if(o=this.getDistanceFromCenterForValu\
e(this.ticks[l].value),c.showLabelBackdrop){t.font=d.string,r=t.measureText(a.label).width,t.fillStyle=c.backdropColor;let h=J(c.backdropPadding);t.fillRect(-r/\
2-h.left,-o-d.size/2-h.top,r+h.width,d.size+h.height)}Kt(t,a.label,0,-o,d,{color:c.color,strokeColor:c.textStrokeColor,strokeWidth:c.textStrokeWidth})}),t.resto\
re()}drawTitle(){}},En={millisecond:{common:!0,size:1,steps:1e3},second:{common:!0,size:1e3,steps:60},minute:{common:!0,size:6e4,steps:60},hour:{common:!0,size:\
36e5,steps:24},day:{common:!0,size:864e5,steps:30},week:{common:!1,size:6048e5,steps:4},month:{common:!0,size:2628e6,steps:12},quarter:{common:!1,size:7884e6,st\
eps:4},year:{common:!0,size:3154e7}},st=Object.keys(En);function br(n,t){return n-t}function yr(n,t){if(O(t))return null;let e=n._adapter,{parser:i,round:s,isoW\
eekday:o}=n._parseOpts,r=t;return typeof i=="function"&&(r=i(r)),j(r)||(r=typeof i=="string"?e.parse(r,i):e.parse(r)),r===null?null:(s&&(r=s==="week"&&(he(o)||o\
===!0)?e.startOf(r,"isoWeek",o):e.startOf(r,s)),+r)}function xr(n,t,e,i){let s=st.length;for(let o=st.indexOf(n);o<s-1;++o){let r=En[st[o]],a=r.steps?r.steps:Nu\
mber.MAX_SAFE_INTEGER;if(r.common&&Math.ceil((e-t)/(a*r.size))<=i)return st[o]}return st[s-1]}function $h(n,t,e,i,s){for(let o=st.length-1;o>=st.indexOf(e);o--)\
{let r=st[o];if(En[r].common&&n._adapter.diff(s,i,r)>=t-1)return r}return st[e?st.indexOf(e):0]}function Bh(n){for(let t=st.indexOf(n)+1,e=st.length;t<e;++t)if(\
En[st[t]].common)return st[t]}function _r(n,t,e){if(!e)n[t]=!0;else if(e.length){let{lo:i,hi:s}=on(e,t),o=e[i]>=t?e[i]:e[s];n[o]=!0}}function zh(n,t,e,i){let s=\
n._adapter,o=+s.startOf(t[0].value,i),r=t[t.length-1].value,a,l;for(a=o;a<=r;a=+s.add(a,1,i))l=e[a],l>=0&&(t[l].major=!0);return t}function wr(n,t,e){let i=[],s\
={},o=t.length,r,a;for(r=0;r<o;++r)a=t[r],s[a]=r,i.push({value:a,major:!1});return o===0||!e?i:zh(n,i,s,e)}var In=class extends Qt{static id="time";static defau\
lts={bounds:"data",adapters:{},time:{parser:!1,unit:!1,round:!1,isoWeekday:!1,minUnit:"millisecond",displayFormats:{}},ticks:{source:"auto",callback:!1,major:{e\
nabled:!1}}};constructor(t){super(t),this._cache={data:[],labels:[],all:[]},this._unit="day",this._majorUnit=void 0,this._offsets={},this._normalized=!1,this._p\
arseOpts=void 0}init(t,e={}){let i=t.time||(t.time={}),s=this._adapter=new Vc._date(t.adapters.date);s.init(e),le(i.displayFormats,s.formats()),this._parseOpts=\
{parser:i.parser,round:i.round,isoWeekday:i.isoWeekday},super.init(t),this._normalized=e.normalized}parse(t,e){return t===void 0?null:yr(this,t)}beforeLayout(){\
super.beforeLayout(),this._cache={data:[],labels:[],all:[]}}determineDataLimits(){let t=this.options,e=this._adapter,i=t.time.unit||"day",{min:s,max:o,minDefine\
d:r,maxDefined:a}=this.getUserBounds();function l(c){!r&&!isNaN(c.min)&&(s=Math.min(s,c.min)),!a&&!isNaN(c.max)&&(o=Math.max(o,c.max))}(!r||!a)&&(l(this._getLab\
elBounds()),(t.bounds!=="ticks"||t.ticks.source!=="labels")&&l(this.getMinMax(!1))),s=j(s)&&!isNaN(s)?s:+e.startOf(Date.now(),i),o=j(o)&&!isNaN(o)?o:+e.endOf(Da\
te.now(),i)+1,this.min=Math.min(s,o-1),this.max=Math.max(s+1,o)}_getLabelBounds(){let t=this.getLabelTimestamps(),e=Number.POSITIVE_INFINITY,i=Number.NEGATIVE_I\
NFINITY;return t.length&&(e=t[0],i=t[t.length-1]),{min:e,max:i}}buildTicks(){let t=this.options,e=t.time,i=t.ticks,s=i.source==="labels"?this.getLabelTimestamps\
():this._generate();t.bounds==="ticks"&&s.length&&(this.min=this._userMin||s[0],this.max=this._userMax||s[s.length-1]);let o=this.min,r=this.max,a=no(s,o,r);ret\
urn this._unit=e.unit||(i.autoSkip?xr(e.minUnit,this.min,this.max,this._getLabelCapacity(o)):$h(this,a.length,e.minUnit,this.min,this.max)),this._majorUnit=!i.m\
ajor.enabled||this._unit==="year"?void 0:Bh(this._unit),this.initOffsets(s),t.reverse&&a.reverse(),wr(this,a,this._majorUnit)}afterAutoSkip(){this.options.offse\
tAfterAutoskip&&this.initOffsets(this.ticks.map(t=>+t.value))}initOffsets(t=[]){let e=0,i=0,s,o;this.options.offset&&t.length&&(s=this.getDecimalForValue(t[0]),\
t.length===1?e=1-s:e=(this.getDecimalForValue(t[1])-s)/2,o=this.getDecimalForValue(t[t.length-1]),t.length===1?i=o:i=(o-this.getDecimalForValue(t[t.length-2]))/\
2);let r=t.length<3?.5:.25;e=tt(e,0,r),i=tt(i,0,r),this._offsets={start:e,end:i,factor:1/(e+1+i)}}_generate(){let t=this._adapter,e=this.min,i=this.max,s=this.o\
ptions,o=s.time,r=o.unit||xr(o.minUnit,e,i,this._getLabelCapacity(e)),a=D(s.ticks.stepSize,1),l=r==="week"?o.isoWeekday:!1,c=he(l)||l===!0,d={},h=e,u,f;if(c&&(h\
=+t.startOf(h,"isoWeek",l)),h=+t.startOf(h,c?"day":r),t.diff(i,e,r)>1e5*a)throw new Error(e+" and "+i+" are too far apart with stepSize of "+a+" "+r);let g=s.ti\
cks.source==="data"&&this.getDataTimestamps();for(u=h,f=0;u<i;u=+t.add(u,a,r),f++)_r(d,u,g);return(u===i||s.bounds==="ticks"||f===1)&&_r(d,u,g),Object.keys(d).s\
ort(br).map(p=>+p)}getLabelForValue(t){let e=this._adapter,i=this.options.time;return i.tooltipFormat?e.format(t,i.tooltipFormat):e.format(t,i.displayFormats.da\
tetime)}format(t,e){let s=this.options.time.displayFormats,o=this._unit,r=e||s[o];return this._adapter.format(t,r)}_tickFormatFunction(t,e,i,s){let o=this.optio\
ns,r=o.ticks.callback;if(r)return F(r,[t,e,i],this);let a=o.time.displayFormats,l=this._unit,c=this._majorUnit,d=l&&a[l],h=c&&a[c],u=i[e],f=c&&h&&u&&u.major;ret\
urn this._adapter.format(t,s||(f?h:d))}generateTickLabels(t){let e,i,s;for(e=0,i=t.length;e<i;++e)s=t[e],s.label=this._tickFormatFunction(s.value,e,t)}getDecima\
lForValue(t){return t===null?NaN:(t-this.min)/(this.max-this.min)}getPixelForValue(t){let e=this._offsets,i=this.getDecimalForValue(t);return this.getPixelForDe\
cimal((e.start+i)*e.factor)}getValueForPixel(t){let e=this._offsets,i=this.getDecimalForPixel(t)/e.factor-e.end;return this.min+i*(this.max-this.min)}_getLabelS\
ize(t){let e=this.options.ticks,i=this.ctx.measureText(t).width,s=Mt(this.isHorizontal()?e.maxRotation:e.minRotation),o=Math.cos(s),r=Math.sin(s),a=this._resolv\
eTickFontOptions(0).size;return{w:i*o+a*r,h:i*r+a*o}}_getLabelCapacity(t){let e=this.options.time,i=e.displayFormats,s=i[e.unit]||i.millisecond,o=this._tickForm\
atFunction(t,0,wr(this,[t],this._majorUnit),s),r=this._getLabelSize(o),a=Math.floor(this.isHorizontal()?this.width/r.w:this.height/r.h)-1;return a>0?a:1}getData\
Timestamps(){let t=this._cache.data||[],e,i;if(t.length)return t;let s=this.getMatchingVisibleMetas();if(this._normalized&&s.length)return this._cache.data=s[0]\
.controller.getAllParsedValues(this);for(e=0,i=s.length;e<i;++e)t=t.concat(s[e].controller.getAllParsedValues(this));return this._cache.data=this.normalize(t)}g\
etLabelTimestamps(){let t=this._cache.labels||[],e,i;if(t.length)return t;let s=this.getLabels();for(e=0,i=s.length;e<i;++e)t.push(yr(this,s[e]));return this._c\
ache.labels=this._normalized?t:this.normalize(t)}normalize(t){return ai(t.sort(br))}};function xn(n,t,e){let i=0,s=n.length-1,o,r,a,l;e?(t>=n[i].pos&&t<=n[s].po\
s&&({lo:i,hi:s}=Lt(n,"pos",t)),{pos:o,time:a}=n[i],{pos:r,time:l}=n[s]):(t>=n[i].time&&t<=n[s].time&&({lo:i,hi:s}=Lt(n,"time",t)),{time:o,pos:a}=n[i],{time:r,po\
s:l}=n[s]);let c=r-o;return c?a+(l-a)*(t-o)/c:a}var kr=class extends In{static id="timeseries";static defaults=In.defaults;constructor(t){super(t),this._table=[\
],this._minPos=void 0,this._tableRange=void 0}initOffsets(){let t=this._getTimestampsForTable(),e=this._table=this.buildLookupTable(t);this._minPos=xn(e,this.mi\
n),this._tableRange=xn(e,this.max)-this._minPos,super.initOffsets(t)}buildLookupTable(t){let{min:e,max:i}=this,s=[],o=[],r,a,l,c,d;for(r=0,a=t.length;r<a;++r)c=\
t[r],c>=e&&c<=i&&s.push(c);if(s.length<2)return[{time:e,pos:0},{time:i,pos:1}];for(r=0,a=s.length;r<a;++r)d=s[r+1],l=s[r-1],c=s[r],Math.round((d+l)/2)!==c&&o.pu\
sh({time:c,pos:r/(a-1)});return o}_generate(){let t=this.min,e=this.max,i=super.getDataTimestamps();return(!i.includes(t)||!i.length)&&i.splice(0,0,t),(!i.inclu\
des(e)||i.length===1)&&i.push(e),i.sort((s,o)=>s-o)}_getTimestampsForTable(){let t=this._cache.all||[];if(t.length)return t;let e=this.getDataTimestamps(),i=thi\
s.getLabelTimestamps();return e.length&&i.length?t=this.normalize(e.concat(i)):t=e.length?e:i,t=this._cache.all=t,t}getDecimalForValue(t){return(xn(this._table,\
t)-this._minPos)/this._tableRange}getValueForPixel(t){let e=this._offsets,i=this.getDecimalForPixel(t)/e.factor-e.end;return xn(this._table,i*this._tableRange+t\
his._minPos,!0)}};var Ui={"change-point":"\u25B2","workflow-change":"\u25C6"};function Nr(n,t,e){let i={"change-point":e("bad"),"workflow-change":e("warning")};return{id:\
"upright",afterDatasetsDraw:({ctx:s,chartArea:{top:o,bottom:r},scales:a})=>{for(let{day:l,kind:c}of n){let d=t.indexOf(l);if(d===-1)continue;let h=a.x?.getPixel\
ForValue(d)??0;s.save(),s.strokeStyle=i[c],s.fillStyle=i[c],s.setLineDash(c==="change-point"?[]:[4,4]),s.beginPath(),s.moveTo(h,o),s.lineTo(h,r),s.stroke(),s.fi\
llText(Ui[c],h-5,o+9),s.restore()}}}}function Hr(n){let t=getComputedStyle(n);return e=>(n.style.color=`var(--${e})`,t.color)}pe.register(Mn,Pn,Ln,Wr,Rn,Sn,An,D\
n,Br);function Vr(n,t){let{days:e,series:i,marks:s}=t,o=Hr(n);return new pe(n,{type:"line",data:{labels:e.map(r=>r.slice(5)),datasets:i.map(r=>Nh(r,o))},options\
:Hh(t,o),plugins:s.length>0?[Nr(s,e,o)]:[]})}function Nh({name:n,values:t,color:e,kind:i},s){let o={borderColor:s(e),backgroundColor:s(e)},r={label:n,data:t.map\
(a=>a??null),...o};return i==="bar"?{type:i,...r,stack:"one",maxBarThickness:28}:{type:i,...r,borderWidth:2,pointRadius:2,pointHitRadius:12,cubicInterpolationMo\
de:"monotone",spanGaps:!0,segment:{borderDash:({p0:a,p1:l})=>a.skip||l.skip?[3,4]:void 0}}}function Hh({series:n,inWords:t,from:e=0,to:i,step:s},o){let r=o("tex\
t");return{animation:!1,responsive:!0,maintainAspectRatio:!1,color:r,interaction:{mode:"index",intersect:!1},scales:{x:{grid:{display:!1},ticks:{color:r,maxTick\
sLimit:8,maxRotation:0}},y:{min:e,grid:{color:o("line")},...i!==void 0&&{max:i},ticks:{color:r,maxTicksLimit:6,callback:a=>t(Number(a)),...s!==void 0&&{stepSize\
:s}}}},plugins:{legend:{display:n.length>1,labels:{boxWidth:12,color:r}},tooltip:{callbacks:{label:({dataset:a,parsed:l})=>`${a.label}: ${t(l.y??0)}`}}}}}functi\
on jr(n){let{board:t,filter:e}=n,i=new Date(Date.parse(t.generatedAt)-e.days*86400*1e3).toISOString(),s=t.workflows.find(({id:a})=>a===e.workflowId)?.path,o=t.s\
lowdowns.filter(({workflowId:a})=>ht(n,a)).map(a=>({kind:"change-point",at:a.since,...Vh(a)})),r=t.workflowChanges.filter(a=>e.workflowId===void 0||a.path===voi\
d 0||a.path===s).map(({at:a,path:l="a workflow file",title:c,author:d,url:h})=>({kind:"workflow-change",at:a,url:h,says:`${l.split("/").at(-1)} changed: ${c} ($\
{d})`}));return[...o,...r].filter(({at:a})=>a>=i).map(a=>({...a,day:a.at.slice(0,10)})).toSorted((a,l)=>a.at<l.at?-1:1)}function Vh({job:n,beforeSeconds:t,after\
Seconds:e,step:i,compareUrl:s}){let o=i?`, most of it in ${i.name}`:"";return{says:`${n} slower: ${z(t)} \u2192 ${z(e)}${o}`,url:s}}function Ur(n){let t=jt(n);return\
[jh(n,t),Yh(n,t),Xh(n,t),Gh(n,t)]}function jh({view:{days:n,final:t}},e){return{id:"success",title:"Runs that passed in the end",basis:`${ne(t)} runs; ${e}`,dra\
wing:{series:[{name:"Passed",kind:"line",color:"good",values:n.map(i=>i.final.percent)}],inWords:gt,from:Uh(n.map(i=>i.final.percent)),to:100},columns:[{head:"P\
assed",align:"right",cell:i=>ne(i.final)},{head:"At the first attempt",align:"right",cell:i=>ne(i.firstAttempt)},{head:"Runs",align:"right",cell:i=>N(i.runs)}]}\
}function Uh(n){let t=Math.min(100,...n.filter(e=>e!==void 0));return Math.max(0,10*Math.floor((t-1)/10))}function Yh({view:{days:n,duration:t}},e){return{id:"d\
uration",title:"Duration",basis:`${C(t.count,"passed run")}; ${e}`,drawing:{series:[{name:"Median",kind:"line",color:"main",values:n.map(i=>i.duration.p50)},{na\
me:"p95",kind:"line",color:"soft",values:n.map(i=>i.duration.p95)}],inWords:z,step:Yr(n.map(i=>i.duration.p95))},columns:Xr(({duration:i})=>i)}}function Xh({vie\
w:{days:n,queue:t}},e){return{id:"queue",title:"Wait for the first job",basis:`${C(t.count,"attempt")} whose jobs were read; ${e}`,drawing:{series:[{name:"Media\
n",kind:"line",color:"main",values:n.map(i=>i.queue.p50)},{name:"p95",kind:"line",color:"soft",values:n.map(i=>i.queue.p95)}],inWords:z,step:Yr(n.map(i=>i.queue\
.p95))},columns:Xr(({queue:i})=>i)}}function Yr(n){let t=Math.max(1,...n.filter(i=>i!==void 0));return[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,28\
800,86400].find(i=>t/i<=5)??7*86400}function Xr(n){let t=e=>e===void 0?"\u2013":z(e);return[{head:"Median",align:"right",cell:e=>t(n(e).p50)},{head:"p95",align:"righ\
t",cell:e=>t(n(e).p95)},{head:"Of",align:"right",cell:e=>N(n(e).count)}]}function Gh({view:n,board:{currency:t}},e){let i=s=>`${s.toFixed(2)} ${t}`;return{id:"c\
ost",title:"Cost, estimated",basis:`${i(n.cost)}, of which ${i(n.wasted)} bought nothing (failures, reruns, superseded); list prices, by ${C(n.queue.count,"atte\
mpt")} whose jobs were read; ${e}`,drawing:{series:[{name:"Useful",kind:"bar",color:"main",values:n.days.map(s=>s.cost-s.wasted)},{name:"Bought nothing",kind:"b\
ar",color:"bad",values:n.days.map(s=>s.wasted)}],inWords:i},columns:[{head:"Cost",align:"right",cell:s=>i(s.cost)},{head:"Bought nothing",align:"right",cell:s=>\
i(s.wasted)}]}}function Gr(n){let{view:t}=n,e=jr(n),i=Ur(n).map(o=>{let r=b("canvas",{role:"img",label:`${o.title}, by day. The table below says the same.`}),a=\
o.id==="duration"?e:[],l={...o.drawing,days:t.days.map(({date:c})=>c),marks:a};return{figure:Kh(o,r,t,a.length>0?[Jh(e,n)]:[]),draw:()=>Vr(r,l)}});return{part:K\
("trends",`Trends over ${C(n.filter.days,"day")}`,b("div",{class:"charts"},...i.map(o=>o.figure))),drawAll:()=>i.map(o=>o.draw())}}function Kh({id:n,title:t,bas\
is:e,columns:i},s,{days:o},r){return b("figure",{id:`trend-${n}`},b("figcaption",{},b("h3",{text:t}),H(e)),b("div",{class:"canvas"},s),...r,qh("The same in numb\
ers",()=>ut(t,o.toReversed(),[{head:"Day (UTC)",cell:({date:a})=>a},...i])))}function qh(n,t){let e=b("details",{},b("summary",{text:n}));return e.addEventListe\
ner("toggle",()=>e.append(t()),{once:!0}),e}function Jh(n,t){return b("ul",{class:"marks"},...n.map(({at:e,kind:i,says:s,url:o})=>b("li",{class:i},b("span",{cla\
ss:"mark","aria-hidden":"true",text:`${Ui[i]} `}),`${q(e).slice(0,10)} `,T(s,o,t.board.repositoryUrl))))}var Zh={"tolerated-failure":"failed under continue-on-e\
rror, so that its run was green, in","failing-annotation":"was green with an annotated failure in it, in","no-job":"had no job, since its file is broken or coul\
d not be used, in","hidden-timeout":"ran into a time limit and was recorded as cancelled, in","masked-failure":"began to fail behind a job that is always red, i\
n","never-reported":"did not report on"};function Kr({kind:n,job:t,runs:e,of:i}){let s=n==="never-reported"?"commit of the default branch":"run",o=n==="never-re\
ported"?"commits of the default branch":"runs";return`${t===void 0?"":`${t} `}${Zh[n]} ${N(e)} of ${C(i,s,o)}`}function qr(n){let{board:t,now:e}=n,i=t.flakyJobs\
.filter(({workflowId:o})=>ht(n,o)),s=i.reduce((o,{lostMinutes:r})=>o+r,0);return K("flaky","Flaky jobs",H(`${C(i.length,"job")} that failed and passed at one co\
mmit, of all executions that are remembered; ${z(s*60)} lost.`),i.length===0?void 0:ut("Flaky jobs",i,[{head:"Job",cell:({job:o,url:r})=>T(Dt(o),r,t.repositoryU\
rl)},{head:"Workflow",cell:({workflowId:o})=>lt(n,o)},{head:"State",cell:({state:o})=>o},{head:"Fails at a good commit",align:"right",cell:Qh},{head:"Flakes",al\
ign:"right",cell:({flakes:o})=>N(o)},{head:"Lost",align:"right",cell:({lostMinutes:o})=>z(o*60)},{head:"Last",align:"when",cell:({lastFlakeAt:o})=>o?U(o,e):"\u2013"}\
]))}function Qh({percent:n,low:t,high:e,executions:i}){return n===void 0||t===void 0||e===void 0?"\u2013":`${gt(n)} of ${N(i)} (${t.toFixed(1)} to ${e.toFixed(1)})`}\
function Jr(n){let{board:t,now:e}=n,i=t.silentFailures.filter(({workflowId:s})=>ht(n,s));if(i.length!==0)return K("silent","Failures without a red cross",ut("Si\
lent failures",i,[{head:"Workflow",cell:({workflowId:s})=>lt(n,s)},{head:"What",cell:s=>Kr(s)},{head:"Said",cell:({detail:s})=>s?Dt(s):"\u2013"},{head:"Newest",align\
:"when",cell:({lastAt:s,url:o})=>T(U(s,e),o,t.repositoryUrl)}]))}var tu={fine:{tone:"good",says:"fine"},alarm:{tone:"bad",says:"dead"},unknown:{tone:"neutral",s\
ays:"not known"}},eu={tone:"neutral",says:"off"};function Zr(n){let{board:t,now:e}=n,i=t.schedules.filter(({workflowId:o})=>ht(n,o)),s=o=>o===void 0?"never seen\
":U(o,e);return K("schedules","Schedules",H(`${C(i.length,"workflow file")} with schedules on ${t.defaultBranch}.`),i.length===0?void 0:ut("Schedules",i,[{head:\
"State",cell:o=>{let{tone:r,says:a}=o.status==="disabled"?eu:tu[o.weight];return b("span",{class:`badge ${r}`,text:a})}},{head:"Workflow",cell:({name:o,url:r})=\
>T(Dt(o),r,t.repositoryUrl)},{head:"Last heartbeat",align:"when",cell:({lastSuccessAt:o})=>s(o)},{head:"Next due",align:"when",cell:({nextDueAt:o})=>o?q(o):"\u2013"}\
,{head:"What is known",cell:({says:o})=>o}]))}function Qr({board:n,now:t}){let{dependencies:e,repositoryUrl:i}=n;if(!e)return;let{vulnerabilities:s,updates:o}=e\
;return K("dependencies","Dependencies",H([s&&`${C(s.open,"open vulnerability alert")}, ${N(s.fixable)} with a fix`,o&&`${C(o.waiting,"update")} waiting, ${N(o.\
overdue)} for over 30 days`,`read ${U(e.seenAt,t)}`].filter(Boolean).join("; ")),s&&s.packages.length>0?ut("Vulnerable packages",s.packages,[{head:"Package",cel\
l:({name:r,url:a})=>T(Dt(r),a,i)},{head:"Worst",cell:({severity:r})=>r},{head:"Where",cell:({ecosystem:r,scope:a})=>`${r}, ${a}`},{head:"Mended in",cell:({fixed\
In:r})=>r??"\u2013"},{head:"Since",align:"when",cell:({since:r})=>U(r,t)}]):void 0,o&&o.oldest.length>0?ut("Updates that wait",o.oldest,[{head:"Update",cell:({title:\
r,url:a})=>T(Dt(r),a,i)},{head:"Waiting since",align:"when",cell:({since:r})=>U(r,t)}]):void 0)}function ta({board:n}){let{notMeasured:t,leftOut:e=[]}=n;if(!(t.\
length===0&&e.length===0))return K("gaps","Not measured",b("ul",{},...t.map(({what:i,why:s})=>b("li",{},b("strong",{text:i}),` \u2013 ${ts(s)}`)),...e.map(i=>b("li",\
{text:`Left out to keep the page small: ${i}.`}))))}function ea(n){let{part:t,drawAll:e}=Gr(n);return{parts:[ws(n),us(n),Ds(n),bs(n),ks(n),t,qr(n),Jr(n),Zr(n),Q\
r(n),ta(n),ms(n)].filter(s=>s!==void 0),drawAll:e}}function Yi(){return location.protocol==="http:"||location.protocol==="https:"}function na(n,{isWanted:t,onNe\
ws:e}){let i=async()=>{if(!t()||document.hidden)return;let s=await fetch("data.json",{cache:"no-cache"}).catch(()=>{});if(!s?.ok)return;let o=await s.json().cat\
ch(()=>{});nu(o,n())&&e(o)};setInterval(i,3e5),addEventListener("hashchange",i)}function nu(n,{repositoryUrl:t,generatedAt:e}){if(typeof n!="object"||n===null)r\
eturn!1;let{schemaVersion:i,kind:s,repositoryUrl:o,generatedAt:r}=n;return i===1&&s==="dashboard"&&o===t&&typeof r=="string"&&r>e}var iu=2;function ia(n){return\
[...Map.groupBy(n,({fingerprints:e,workflowId:i})=>e[0]??i).values()].flatMap(([e,...i])=>e?[[e,...i]]:[])}function sa([n,...t],e){let i=e.board.failures.find((\
{fingerprint:o})=>o===n.fingerprints[0]),s=t.map(({workflowId:o})=>lt(e,o));return b("dl",{class:"broken-workflow"},Xi("What broke",...su(n,i,e),s.length>0?b("p\
",{text:`The same fails ${s.join(", ")}.`}):void 0),Xi("Since when",...ou(n,e)),Xi("Who should look",...ru(n,i,e)))}function Xi(n,...t){return b("div",{},b("dt"\
,{text:n}),b("dd",{},...t))}function su({workflowId:n,failedJobs:t=[],lastBad:e},i,s){let{repositoryUrl:o}=s.board,[r]=t,a=t.length>1?` and ${C(t.length-1,"othe\
r job")}`:"";return[b("p",{},b("strong",{text:lt(s,n)}),r?" \u203A ":void 0,r?T(r.name,r.url,o):void 0,r?.step===void 0?void 0:` \u203A ${r.step}`,a,r?void 0:": ",r?void \
0:T("last failed run",e.url,o)),i?.line===void 0?void 0:b("p",{},b("code",{text:i.line})),i?b("p",{class:"basis"},i.meaning?`${i.meaning} `:void 0,b("a",{href:`\
#at=failure-${i.fingerprint}`,text:"More of it"})):b("p",{class:"basis",text:"Its log was not read, so the line is not known."})]}function ou({since:n,atLeast:t\
,failedRuns:e,firstBad:i,lastGood:s,compareUrl:o},{board:r,now:a}){let{repositoryUrl:l}=r;return[b("p",{},b("strong",{text:`${t?"more than ":""}${U(n,a)}`})),b(\
"p",{class:"basis",text:`${q(n)}, ${C(e,"failed run")} in a row`}),b("p",{class:"basis"},"first bad ",T(i.sha.slice(0,7),i.url,l),s?", last good ":void 0,s?T(s.\
sha.slice(0,7),s.url,l):void 0,o?", ":void 0,o?T("compare",o,l):void 0)]}function ru({compareUrl:n},t,{board:e}){let{repositoryUrl:i}=e,s=t?.blame?.suspects??[]\
;return s.length>0?s.slice(0,iu).flatMap(o=>au(o,i)):t?.blame?.kind==="same-commit"?["No author: the same commit had passed before. Look at what is around the c\
ode."]:t&&!t.blame?["No author: no commit brings this kind of failure. Run it again first."]:n===void 0?["Not known: no run that passed is remembered."]:["Whoev\
er pushed ",T("what came between the last good and the first bad commit",n,i),"."]}function au({author:n,title:t,url:e,pull:i,reasons:s},o){return[b("p",{},b("s\
trong",{text:n})," \u2013 ",T(t,i?.url??e,o)),s.length>0?b("p",{class:"basis",text:s.join("; ")}):void 0]}var oa=3,Gi={green:{mark:"\u2713",says:"is green"},red:{mark:"\u2715"\
,says:"is red"},unknown:{mark:"?",says:"is unknown"}};function ra(n){let{board:t}=n,{mark:e,says:i}=Gi[t.branchState],s=ia(t.broken),o=s.slice(oa).flat();return\
 b("section",{id:"verdict",class:`verdict ${t.branchState}`,"aria-labelledby":"verdict-title"},b("h1",{id:"verdict-title"},b("span",{class:"seal","aria-hidden":\
"true",text:e}),`${t.defaultBranch} ${i}`),b("p",{class:"lead",text:lu(n)}),...s.slice(0,oa).map(r=>sa(r,n)),o.length>0?b("p",{text:`Also red: ${o.map(({workflo\
wId:r})=>lt(n,r)).join(", ")}.`}):void 0)}function lu({board:n}){let{branchState:t,broken:e,workflows:i,partial:s}=n,o=cu(n),r=s?" Not all runs could be read.":\
"";return t==="red"?`${e.length} of ${C(i.length,"workflow")} ${e.length===1?"fails":"fail"} on it. ${o}${r}`:t==="green"?`Nothing is broken on it. ${o}${r}`:`N\
o run on it passed or failed, as far as is known.${r}`}function cu({alerts:n}){let t=o=>n.filter(r=>r.severity===o).length,[e,i]=[t("critical"),t("warning")];re\
turn e+i===0?"No alert elsewhere either.":`The whole pipeline has ${[...e>0?[C(e,"critical alert")]:[],...i>0?[C(i,"warning")]:[]].join(" and ")}, below.`}var d\
u={green:"#12743a",red:"#b4232c",unknown:"#566072"};function aa({branchState:n,defaultBranch:t,repository:e}){let{mark:i,says:s}=Gi[n];document.title=rs(`${i} $\
{t} ${s} \u2013 ${e}`);let o=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="${du[n]}"/></svg>`;document.querySelector(\'\
link[rel="icon"]\')?.setAttribute("href",`data:image/svg+xml,${encodeURIComponent(o)}`)}var G=JSON.parse(document.getElementById("data")?.textContent??""),la=[],\
Fn,ca=()=>Math.floor(Date.now()/1e3),$e=()=>Vn(location.hash,G),[da,ha,ua,fa]=[b("header"),b("div"),b("div",{class:"bar"}),b("div")];document.body.prepend(da,b(\
"main",{},ha,ua,fa));addEventListener("hashchange",pa);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ki);for(let n of["click","contextmen\
u"])addEventListener(n,uu,{capture:!0});na(()=>G,{isWanted:()=>Yi()&&$e().refresh==="on",onNews:n=>{G=n,Ki()}});pa();function pa(){Ki();let n=document.getElemen\
tById($e().at??"");n?.scrollIntoView(),n?.focus({preventScroll:!0})}function Ki(){let{filter:n,refresh:t}=$e(),e={board:G,filter:n,view:ss(G,n),now:ca()};for(le\
t r of la)r.destroy();let i=`${G.repositoryUrl}/actions`;da.replaceChildren(b("p",{class:"repository"},T(G.repository,i,G.repositoryUrl)),cs(G,ca),...Yi()?[fu(t\
)]:[]),ha.replaceChildren(ra(e)),aa(G),(Fn?.of!==G||JSON.stringify(Fn.filter)!==JSON.stringify(n))&&(Fn={filter:n,of:G},ua.replaceChildren(ls(G,n,hu)));let{part\
s:s,drawAll:o}=ea(e);fa.replaceChildren(...s),la=o()}function hu(n){Fn={filter:n,of:G},ga({filter:n,at:void 0})}function ga(n){location.hash=jn({...$e(),...n},G\
)}function uu({target:n}){let t=n instanceof Element?n.closest(\'a[href^="#"]\'):null;if(!t)return;let{at:e}=Vn(t.getAttribute("href")??"",G);t.setAttribute("href\
",jn({...$e(),at:e},G))}function fu(n){let t=b("button",{type:"button","aria-pressed":String(n==="on"),text:`Refresh by itself: ${n}`});return t.addEventListene\
r("click",()=>ga({refresh:n==="on"?"off":"on"})),t}})();\n/*! Bundled license information:\n\n@kurkle/color/dist/color.esm.js:\n  (*!\n   * @kurkle/color v0.3.4\n   *\
 https://github.com/kurkle/color#readme\n   * (c) 2024 Jukka Kurkela\n   * Released under the MIT License\n   *)\n\nchart.js/dist/chunks/index.js:\nchart.js/dist/char\
t.js:\n  (*!\n   * Chart.js v4.6.1\n   * https://www.chartjs.org\n   * (c) 2026 Chart.js Contributors\n   * Released under the MIT License\n   *)\n*/\n',"style":'\
:root{color-scheme:light dark;--page: light-dark(#f6f7f9, #0e1116);--card: light-dark(#ffffff, #171b22);--line: light-dark(#d9dee5, #2b323c);--text: light-dark(\
#1b2230, #e4e8ee);--soft-text: light-dark(#566072, #9aa6b6);--link: light-dark(#0a58c2, #7db4ff);--main: light-dark(#2563c9, #6ea8ff);--soft: light-dark(#8c6bc8\
, #b79bea);--good: light-dark(#12743a, #4cc77b);--bad: light-dark(#b4232c, #ff7b80);--warning: light-dark(#8a5a00, #e6b34a);--good-fill: light-dark(#d5efdd, #17\
3a25);--bad-fill: light-dark(#fbdcdc, #4a1c20);--warning-fill: light-dark(#fbeac6, #42330f);--neutral-fill: light-dark(#e6e9ee, #2a313b);--cell-passed: light-da\
rk(#b9e3c6, #1f5233);--cell-failed: light-dark(#b4232c, #e05258);--cell-flaked: light-dark(#f0c04f, #c99a2e);--cell-other: light-dark(#e6e9ee, #2a313b)}*{box-si\
zing:border-box}body{margin:0 auto;max-width:80rem;padding:0 1rem 3rem;background:var(--page);color:var(--text);font:15px/1.5 system-ui,-apple-system,Segoe UI,R\
oboto,Helvetica Neue,Arial,sans-serif;overflow-wrap:anywhere}a{color:var(--link)}p{margin:.2rem 0}:focus-visible{outline:3px solid var(--main);outline-offset:2p\
x}header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.25rem;padding:1rem 0 .75rem;color:var(--soft-text)}header p{margin:0}.repository{flex:1 1\
 auto;font-weight:600;font-size:1.05rem}.late{color:var(--bad);font-weight:600}h1,h2,h3{line-height:1.25}h2{margin:0 0 .25rem;font-size:1.2rem}h3{margin:0 0 .25\
rem;font-size:1rem}section,.tile,figure,.failure{background:var(--card);border:1px solid var(--line);border-radius:.6rem}section{margin:1rem 0 0;padding:1rem 1.\
1rem;scroll-margin-top:4rem}.basis{color:var(--soft-text);font-size:.85rem}.permalink{margin-left:.4em;color:var(--soft-text);font-weight:400;text-decoration:no\
ne}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.verdict{margin-top:0;border-left-width:.6rem}.verdict h1{display:flex;al\
ign-items:center;gap:.6rem;margin:0;font-size:clamp(1.5rem,5vw,2.2rem)}.verdict .seal{flex:none;width:1.5em;height:1.5em;border-radius:50%;line-height:1.5em;tex\
t-align:center;color:light-dark(#ffffff,#0e1116);background:var(--soft-text)}.verdict.green{border-left-color:var(--good)}.verdict.red{border-left-color:var(--b\
ad)}.verdict.green .seal{background:var(--good)}.verdict.red .seal{background:var(--bad)}.verdict .lead{margin:.3rem 0 0}.broken-workflow{display:grid;grid-temp\
late-columns:1.5fr 1fr 1.3fr;gap:.5rem 1.5rem;margin:.8rem 0 0;padding-top:.8rem;border-top:1px solid var(--line)}dt{color:var(--soft-text);font-size:.85rem}dd{\
margin:0}.broken-workflow strong{font-size:1.1rem}code,pre{font:.85rem/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}p>code{padding:.1rem .3rem;bord\
er-radius:.25rem;background:var(--bad-fill)}pre{margin:.3rem 0;padding:.5rem .7rem;overflow-x:auto;border-radius:.35rem;background:var(--page);white-space:pre-w\
rap}.bar{position:sticky;top:0;z-index:2;padding:.6rem 0;background:var(--page)}.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem}.filters label{display:flex;\
align-items:center;gap:.4rem}.filters span{color:var(--soft-text);font-size:.85rem}select,button{max-width:16rem;padding:.3rem .6rem;border:1px solid var(--line\
);border-radius:.35rem;background:var(--card);color:inherit;font:inherit}button{cursor:pointer}.more{margin-top:.5rem}.tiles{display:grid;grid-template-columns:\
repeat(4,1fr);gap:.8rem}.tile{padding:.8rem 1rem}.name{margin:0;color:var(--soft-text)}.tile .value{margin:0;font-size:1.9rem;font-weight:650;line-height:1.3}.t\
ile .basis{margin:0}.kpis{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.9rem 1.2rem;margin:.6rem 0 0;padding:0;list-style:none}.kp\
is p{margin:0}.kpis .now{font-weight:600}.met .mark{color:var(--good)}.missed .mark{color:var(--bad)}.charts{display:grid;grid-template-columns:1fr 1fr;gap:.8re\
m;margin-top:.6rem}figure{min-width:0;margin:0;padding:.7rem .9rem}.canvas{position:relative;height:13rem}.marks{margin:.4rem 0;padding:0;list-style:none;font-s\
ize:.85rem}.change-point .mark{color:var(--bad)}.workflow-change .mark{color:var(--warning)}.scroll{overflow-x:auto}table{width:100%;margin-top:.5rem;border-col\
lapse:collapse}th,td{padding:.3rem .7rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word;text-align:left;vertical-align:top}th{color:var(--\
soft-text);font-size:.85rem;font-weight:500}th.right,td.right{text-align:right}td.right,td.when{white-space:nowrap}td.right{font-variant-numeric:tabular-nums}.b\
adge{display:inline-block;padding:0 .5rem;border-radius:1rem;background:var(--neutral-fill);font-size:.82rem;font-weight:500;white-space:nowrap}.badge.good{back\
ground:var(--good-fill)}.badge.bad{background:var(--bad-fill)}.badge.warning{background:var(--warning-fill)}.grid{width:auto;border-collapse:separate;border-spa\
cing:2px}.grid th,.grid td{min-width:1.05rem;height:1.35rem;padding:0;border:0;text-align:center;vertical-align:middle;font-size:.8rem;line-height:1.3rem}.grid \
th[scope=row]{position:sticky;left:0;max-width:15rem;padding:0 .6rem 0 .8rem;overflow:hidden;background:var(--card);color:var(--text);text-align:left;text-overf\
low:ellipsis;white-space:nowrap}.grid .whole th[scope=row]{padding-left:0;font-weight:650}.grid .whole>*{border-top:.35rem solid transparent;background-clip:pad\
ding-box}.grid .commit{height:3rem;font:.7rem/1 ui-monospace,Menlo,Consolas,monospace;writing-mode:vertical-rl;transform:rotate(180deg)}.grid .state{min-width:4\
.6rem;padding-right:.5rem;text-align:left;white-space:nowrap}.grid .state.broken{color:var(--bad);font-weight:600}.grid .state.flaky{color:var(--warning)}.passe\
d{background:var(--cell-passed)}.failed{background:var(--cell-failed);color:light-dark(#ffffff,#0e1116)}.flaked{background:var(--cell-flaked);color:#1b2230}.can\
celled,.skipped,.running{background:var(--cell-other)}.grid td{border-radius:.2rem;cursor:default}.grid td:focus{outline:2px solid var(--text);outline-offset:0}\
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.4rem 0 0;padding:0;list-style:none;font-size:.85rem}.swatch{display:inline-block;width:1.25rem;height\
:1.25rem;margin-right:.35rem;border-radius:.2rem;line-height:1.25rem;text-align:center;vertical-align:text-bottom}.detail{min-height:3rem;margin-top:.5rem}.fail\
ure{margin-top:.8rem;padding:.7rem .9rem;border-left-width:.35rem;scroll-margin-top:4rem}.failure.bad{border-left-color:var(--bad)}.failure.warning{border-left-\
color:var(--warning)}.failure:target,.failure:focus{outline:2px solid var(--main)}.failure dl{margin:.4rem 0}.failure dl>div{display:grid;grid-template-columns:\
7rem 1fr}.failure ul,#gaps ul{margin:0;padding-left:1.1rem}.downloads{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:1rem}.downloads button{max-width:none}@me\
dia(max-width:52rem){.broken-workflow,.charts{grid-template-columns:minmax(0,1fr)}.tiles{grid-template-columns:1fr 1fr}}@media(max-width:30rem){body{padding:0 .\
6rem 2rem}section{padding:.8rem}.tile{padding:.6rem .7rem}.tile .value{font-size:1.4rem}.bar{position:static}.filters{flex-wrap:nowrap;gap:.4rem}.filters label{\
flex:1 1 0;min-width:0}.filters label span{position:absolute;clip-path:inset(50%)}.filters select{width:100%}.list,.list tbody,.list tr,.list td{display:block}.\
list thead{position:absolute;clip-path:inset(50%)}.list tr{padding:.4rem 0;border-bottom:1px solid var(--line)}.list td,.list td.right{padding:0;border:0;text-a\
lign:left;white-space:normal}.list td:before{content:attr(data-head) ": ";color:var(--soft-text);font-size:.85rem}.grid th[scope=row]{max-width:8rem}.failure dl\
>div{grid-template-columns:minmax(0,1fr)}}\n',"scriptHash":"sha256-IunqxQnLAM5qMPtYCDjIK5u7oAXrNdUgh4MxwTVjEJE=","styleHash":"sha256-5Z3bapHcGOIv7bOH/IszLiqBfnX\
+Whx8YgEz0zVFZDE="};const dashboardPage=page})};export{id,ids,modules};
