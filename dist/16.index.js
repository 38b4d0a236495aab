const id=16;const ids=[16];const modules={53803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>raisedNow});function raisedNow(alerts,{raised},now){const added=alerts.filter(({severity,key})=>severity!=="info"&&!raised.has(key)).map(({key,rule,workflowId=0,
causedAt,runId})=>[key,{rule,workflowId,at:now,...causedAt!==void 0&&{causedAt:Date.parse(causedAt)/1e3},...runId!==void 0&&{runId}}]);return new Map([...raised,
...added])}}),90586:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{badgesIn:()=>badgesIn});
var html_text=__webpack_require__(12463);var literal=__webpack_require__(81091);;const colours={good:"#1a7f37",warning:"#9a6700",bad:"#cf222e",unknown:"#59636e"};
const MAX_TEXT=60;function badgeText(text){return(0,literal.Jj)((0,literal.TN)(text),MAX_TEXT).trim()||"\u2013"};const widths=[...[720,806,940,1676,1302,2204,1488,
550,930,930,1302,1676,745,930,745,930],...[1302,1302,1302,1302,1302,1302,1302,1302,1302,1302,930,930,1676,1676,1676,1117],...[2048,1400,1404,1430,1578,1295,1177,
1588,1539,862,931,1419,1140,1726,1532,1612],...[1235,1612,1424,1400,1262,1499,1400,2025,1403,1260,1403,930,930,930,1676,1302],...[1302,1230,1276,1067,1276,1220,
720,1276,1296,562,705,1212,562,1992,1296,1243],...[1276,1276,874,1067,807,1296,1212,1676,1212,1212,1076,1300,930,1300,1676]];const EM=2048;const SIZE=11;function textWidth(text){
const units=[...text].reduce((sum,character)=>sum+(widths[character.charCodeAt(0)-32]??EM),0);return Math.round(units*SIZE*10/EM)/10};const HEIGHT=20;const PADDING=6;
function toBadgeSvg(badge){const[label,message]=[partOf(badge.label),partOf(badge.message)];const width=round(label.width+message.width);const words2=(0,html_text.
e)(`${label.text}: ${message.text}`);return`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="i\
mg" aria-label="${words2}">
<title>${words2}</title>
<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${label.width}" height="${HEIGHT}" fill="#3d444d"/><rect x="${label.width}" width="${message.width}" height="${HEIGHT}" fill\
="${colours[badge.tone]}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-rendering="geometricPrecision">
${textAt(label,0)}
${textAt(message,label.width)}
</g>
</svg>
`}function partOf(text){const shown=badgeText(text.replace(/[\ufffe\uffff]/g,""));const wide=textWidth(shown);return{text:shown,textWidth:wide,width:round(wide+
2*PADDING)}}function textAt({text,textWidth:textWidth2,width},from){return`<text x="${round(from+width/2)}" y="14" textLength="${textWidth2}" lengthAdjust="spac\
ingAndGlyphs">${(0,html_text.e)(text)}</text>`}function round(value){return Math.round(value*10)/10};const CACHE_SECONDS=1800;function toEndpoint({label,message,
tone}){return{schemaVersion:1,label:badgeText(label),message:badgeText(message),color:colours[tone],cacheSeconds:CACHE_SECONDS}};function badgeFiles({overall,workflows},folder){
const base=folder.replace(/[/\\]+$/,"");return[...filesOf(overall,base),...[...workflows].flatMap(([name,set])=>filesOf(set,`${base}/${name}`))]}function filesOf(set,folder){
return Object.entries(set).flatMap(([name,badge])=>[{path:`${folder}/${name}.svg`,text:toBadgeSvg(badge)},{path:`${folder}/${name}.json`,text:`${JSON.stringify(
toEndpoint(badge),void 0,2)}
`}])}var words=__webpack_require__(44474);;function folderNames(workflows){const wanted=workflows.map(({path})=>(path.split("/").at(-1)??"").replace(/\.ya?ml$/i,
"").toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^-+|-+$/g,"").slice(0,60));return workflows.map(({id:id2},i)=>{const name=wanted[i]??"";const isTaken=wanted.
some((other,k)=>k!==i&&other===name);return name===""||isTaken?[name||"workflow",id2].join("-"):name})};const badgeNames=["health","success-rate","mttr","flakin\
ess"];const MAX_WORKFLOWS=50;function badgesOf(report){const workflows=report.workflows.slice(0,MAX_WORKFLOWS);const names=folderNames(workflows);return{overall:setOf(
report.overall,report.status,report),workflows:new Map(workflows.map((workflow,i)=>[names[i]??"",workflowSet(workflow,report)]))}}function workflowSet(workflow,report){
const alerts=report.alerts.filter(({workflowId})=>workflowId===workflow.id);return setOf(workflow,statusOf(workflow,alerts,report),report,workflow)}function setOf(vitals,status,report,workflow){
const label=what=>workflow?`${workflow.name} ${what}`:what;return{health:{label:workflow?workflow.name:"pipeline",message:status,tone:tones[status]},"success-ra\
te":{label:label("success rate"),...successRate(vitals,report)},mttr:{label:label("MTTR"),...recovery(vitals,report)},flakiness:{label:label("flaky jobs"),...flakiness(
report,workflow)}}}const tones={healthy:"good",degraded:"warning",unhealthy:"bad",unknown:"unknown"};function statusOf(vitals,alerts,{thresholds,partial}){if(alerts.
some(({severity})=>severity==="critical"))return"unhealthy";if(alerts.some(({severity})=>severity==="warning"))return"degraded";return vitals.successRate.final.
total>=thresholds.minRuns&&!partial?"healthy":"unknown"}function successRate({successRate:successRate2},report){const{final}=successRate2;const{minRuns,minSuccessRate}=report.
thresholds;const target=targetOf("success-rate",report);const{percent=0}=final;const judged=percent>target?"good":percent>=minSuccessRate?"warning":"bad";return{
message:(0,words.Lx)(final),tone:final.total<minRuns?"unknown":judged}}function recovery({recovery:recovery2,onDefaultBranch},report){const{open,closed,meanSeconds}=recovery2;
const[longest]=open;if(longest)return{message:`red for ${(0,words.l5)(longest.ageSeconds)}`,tone:"bad"};if(onDefaultBranch.final.total===0)return{message:"no da\
ta",tone:"unknown"};if(meanSeconds===void 0)return{message:"never red",tone:"good"};const slow=meanSeconds>=targetOf("time-to-fix",report);return{message:`${(0,
words.l5)(meanSeconds)} of ${(0,words.oh)(closed)}`,tone:slow?"warning":"good"}}function flakiness({signs},workflow){const isOf=({workflowId})=>!workflow||workflowId===
workflow.id;const flaky=signs.flakyJobs.filter(job=>isOf(job)&&job.state==="flaky").length;const jobs=signs.jobs.filter(isOf).length;if(jobs===0)return{message:"\
no job was read",tone:"unknown"};if(flaky===0)return{message:`none of ${(0,words.K4)(jobs,"job")}`,tone:"good"};return{message:`${(0,words.oh)(flaky)} of ${(0,words.
K4)(jobs,"job")}`,tone:"warning"}}function targetOf(id2,{kpis}){return kpis.find(kpi=>kpi.id===id2)?.target.value??0}var span=__webpack_require__(2962);;function relativePath(fromFile,toFolder){
const from=partsOf(fromFile).slice(0,-1);const to=partsOf(toFolder);const differ=from.findIndex((part,i)=>part!==to[i]);const common=differ===-1?from.length:differ;
const parts=[...from.slice(common).map(()=>".."),...to.slice(common)];return parts.join("/")||"."}function partsOf(path){return path.split(/[/\\]/).filter(part=>part!==
""&&part!==".")};const status_section_MAX_WORKFLOWS=20;function statusSection(options){const{report,badges,dashboardUrl}=options;const native=report.workflows.filter(
isOfFile).slice(0,status_section_MAX_WORKFLOWS).toSorted(byName);const lines=[native.map(workflow=>nativeBadge(workflow,report)).join("\n"),options.badgesPath===
""?inWords(badges.overall):ownBadges(options),[`${(0,words.K4)(report.overall.runs,"run")} in ${report.window.days===1?"a day":(0,words.K4)(report.window.days,"\
day")}`,`last updated ${report.generatedAt.slice(0,10)}`,...dashboardUrl===""?[]:[`[dashboard](${address(dashboardUrl)})`]].join(" \xB7 ")];return["## Pipeline \
status",...lines.filter(Boolean)].join("\n\n")}function isOfFile({path}){return!path.startsWith("dynamic/")}function byName(a,b){return a.path<b.path?-1:1}function nativeBadge({
name,url},{defaultBranch}){const branch=encodeURIComponent(defaultBranch.toWellFormed());return`[![${alternative(name)}](${address(`${url}/badge.svg?branch=${branch}`)}\
)](${address(url)})`}function ownBadges({badges,readmePath,badgesPath,dashboardUrl,report}){const folder=relativePath(readmePath,badgesPath);const target=dashboardUrl===
""?`${report.repositoryUrl}/actions`:dashboardUrl;return badgeNames.map(name=>{const{label,message}=badges.overall[name];const image=address(`${folder}/${name}.\
svg`);return`[![${alternative(`${label}: ${message}`)}](${image})](${address(target)})`}).join("\n")}function inWords({health,...others}){const parts=[health,...Object.
values(others)];return parts.map(({label,message})=>`${(0,span.i)(label)}: ${(0,span.i)(message)}`).join(" \xB7 ")}function alternative(text){return badgeText(text).
replace(/[^\p{L}\p{N} .:%_,-]/gu," ").replace(/[_*]/g," ").trim()}function address(url){return url.replace(/[^\w\-.~:/?#%=+,;@&]/gu,character=>encodeURIComponent(
character).replace(/[()*!']/g,c=>`%${c.charCodeAt(0).toString(16)}`))}var health_check=__webpack_require__(89319);;function badgesIn(inputs,session){const report=(0,
health_check.healthReport)(inputs,session);const badges=badgesOf(report);const{badgesPath,readmePath,dashboardUrl}=inputs;return{files:badgesPath===""?[]:badgeFiles(
badges,badgesPath),...readmePath!==""&&{section:statusSection({report,badges,readmePath,badgesPath,dashboardUrl})}}}})};export{id,ids,modules};
