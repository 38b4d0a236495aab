const id=620;const ids=[620];const modules={11620:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{channelsOf:()=>channelsOf});var promises_=__webpack_require__(58500);var channel_names=__webpack_require__(81057);var errors=__webpack_require__(452);var external_node_crypto_=__webpack_require__(
77598);var literal=__webpack_require__(81091);;const defaultPace={tries:4,firstPause:1e3,deadline:45e3};async function persist(send,pace){const end=pace.now()+pace.
deadline;for(let tried=1;;tried++){const delivery=await send();if(delivery.kind==="sent"||!delivery.retryable)return delivery;const pause=pace.firstPause*2**(tried-
1)*pace.random();const wait=Math.max(pause,delivery.wait??0);if(pace.now()+wait>end){const asked=delivery.wait===void 0?"":`, to be tried again in ${Math.ceil(wait/
1e3)} s`;return{...delivery,why:`${delivery.why}${asked}`}}if(tried===pace.tries)return{...delivery,why:`${delivery.why}, ${tried} times`};await pace.sleep(wait)}}
;const MIN_LENGTH=6;function withoutSecrets(secrets){const forms=new Set(secrets.flatMap(secret=>[secret,...partsOf(secret)]).flatMap(formsOf));const longestFirst=[
...forms].filter(form=>form.length>=MIN_LENGTH).toSorted((a,b)=>b.length-a.length);return text=>longestFirst.reduce((rest,form)=>rest.replaceAll(form,"***"),text)}
function partsOf(secret){if(!URL.canParse(secret))return[];const{pathname,search,searchParams,username,password}=new URL(secret);const pieces2=[...pathname.split(
"/"),...searchParams.values(),username,password];return[pathname+search,pathname,search,...pieces2.filter(piece=>/\d|[A-Z]|[^\w-]/.test(piece))]}function formsOf(secret){
const base64=Buffer.from(secret).toString("base64");const decoded2=decodable(secret)?decodeURIComponent(secret):secret;return[...[secret,decoded2,encodeURIComponent(
secret.toWellFormed()),encodeURI(secret.toWellFormed())],...[JSON.stringify(secret).slice(1,-1),base64,base64.replace(/=+$/,"")]]}function decodable(text){return!/%(?![0-7][0-9a-f])/i.
test(text)};const MAX_REASON=300;function createChannel({name,address:address2,sender,secrets,pace}){const clean=withoutSecrets(secrets);const told=words2=>(0,literal.
Jj)(clean(words2),MAX_REASON);let isDown=false;async function send(message,sending){if(isDown)return{kind:"failed",why:"not tried, since the message before coul\
d not be sent",retryable:true};const delivery=await persist(()=>sender.send(message,sending),pace).catch(unexpected);if(delivery.kind==="sent"){return delivery.
note===void 0?delivery:{...delivery,note:told(delivery.note)}}isDown=delivery.retryable;return{...delivery,why:told(delivery.why)}}const id2=`${name}:${(0,external_node_crypto_.
createHash)("sha256").update(address2).digest("hex").slice(0,12)}`;return{name,id:id2,send,preview:(message,sending)=>clean(sender.preview(message,sending))}}function unexpected(error){
const why=error instanceof Error?`${error.name}: ${error.message}`:"something was thrown";return{kind:"failed",why,retryable:false}}var message_words=__webpack_require__(
44523);var reports_message=__webpack_require__(14912);var words=__webpack_require__(44474);var render_document=__webpack_require__(5523);;function forPeople({origins}){
return{text:(text,max)=>(0,literal.Jj)((0,literal.TN)(text.slice(0,2*max+2)),max).trim()||"\u2013",url:url=>linkable(url,origins)}}const forPrograms={text:(text,max)=>(0,
literal.Jj)(text.slice(0,2*max+2).toWellFormed(),max),url:url=>url};const ladder=[{items:20,characters:500},{items:10,characters:300},{items:5,characters:150},{
items:3,characters:100},{items:0,characters:100}];function fitMessage(message,manner,render,fits){for(const room of ladder){const rendered=render(within(message,
room,manner));if(fits(rendered))return rendered}throw new RangeError("not even the headline of a message fits")}const MAX_LINKS=6;const MAX_LABEL=60;const MAX_REPOSITORY=140;
function within(message,{items:max,characters},manner){const{summary,rootLine,broke,suspects,fields,links}=message;const text=whole=>manner.text(whole,characters);
const items=all=>{const shown=all.slice(0,max).map(({text:words2,url})=>{const href=url===void 0?void 0:manner.url(url);return{text:text(words2),...href!==void 0&&
{url:href}}});return max>0&&all.length>max?[...shown,{text:`\u2026 and ${(0,words.oh)(all.length-max)} more`}]:shown};return{...message,idempotencyKey:(0,reports_message.
fw)(message.idempotencyKey),threadKey:(0,reports_message.fw)(message.threadKey),repository:manner.text(message.repository,Math.min(characters,MAX_REPOSITORY)),headline:text(
message.headline),topic:text(message.topic),...summary!==void 0&&{summary:text(summary)},...rootLine!==void 0&&{rootLine:text(rootLine)},broke:items(broke),suspects:items(
suspects),fields:fields.slice(0,max).map(({name,value})=>({name:manner.text(name,MAX_LABEL),value:text(value)})),links:links.slice(0,MAX_LINKS).flatMap(({label,
url})=>{const href=manner.url(url);return href===void 0?[]:[{label:manner.text(label,MAX_LABEL),url:href}]})}}const MAX_URL=2e3;function linkable(url,origins){for(const origin of origins){
const made=(0,render_document.n)("link",url,origin);if(typeof made==="string"||!("href"in made))continue;const href=made.href.replace(/[^\w\-.~:/?#%=+,;@&]/g,percent);
if(href.length<=MAX_URL)return href}return void 0}function percent(character){return`%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`};const limits={
title:256,description:4096,field:1024,fields:25,all:6e3};const colours={bad:13706287,warning:12551936,good:1736503,neutral:616922};function toDiscord(message,options){
return fitMessage(message,forPeople(options),short=>({...mentionsOf(options.mentions),embeds:[discord_embed(short)]}),({embeds:[{title,description="",fields,footer}]})=>title.
length<=limits.title&&description.length<=limits.description&&fields.length<=limits.fields&&fields.every(({name,value})=>name.length<=limits.title&&value.length<=
limits.field)&&[title,description,footer.text,...fields.flatMap(({name,value})=>[name,value])].join("").length<=limits.all)}function discord_embed(message){const{
fields,links,at}=message;const url=links[0]?.url;const description=(0,message_words.CI)(message).flatMap(paragraph).join("\n");return{title:discord_literal((0,literal.
Jj)((0,message_words.Gg)(message),110)),...url!==void 0&&{url},color:colours[(0,message_words.YV)(message)],...description!==""&&{description},fields:fields.map(
({name,value})=>({name:discord_literal(name),value:discord_literal(value),inline:true})),footer:{text:(0,message_words.Vm)(message)},timestamp:at}}function paragraph(part){
switch(part.kind){case"text":return[discord_literal(part.text)];case"code":return[code(part.text)];case"list":return[`**${part.heading}**`,...part.items.map(item=>`\
- ${linked(item)}`)];case"fields":return[];case"links":return[part.links.map(({label,url})=>linked({text:label,url})).join(" \xB7 ")]}}function linked({text,url}){
return url===void 0?discord_literal(text):`[${discord_literal(text)}](${url})`}function discord_literal(text){return text.replace(/[!-/:-@[-`{-~]/g,"\\$&")}function code(line2){
return`\`\`\`
${line2.replace(/`(?=`)|`$/g,"`\u200B")}
\`\`\``}function mentionsOf(names){const all=names.filter(name=>name==="here"||name==="everyone");const users=names.filter(name=>/^\d{5,25}$/.test(name));const roles=names.
filter(name=>/^&\d{5,25}$/.test(name)).map(name=>name.slice(1));return{content:[...all.map(name=>`@${name}`),...users.map(id2=>`<@${id2}>`),...roles.map(id2=>`<\
@&${id2}>`)].join(" "),allowed_mentions:{parse:all.length>0?["everyone"]:[],users,roles}}};async function request({post,now},given){const answer=await post(given);
if(answer.kind==="none")return{kind:"failed",why:answer.why,retryable:true};const{status,headers,body:body2}=answer;if(status>=200&&status<300)return answer;const wait=announcedWait(
headers["retry-after"],now());return{kind:"failed",why:`HTTP ${status}${status>=300&&status<400?", a redirect, which is not followed":said(body2)}`,retryable:status===
429||status===408||status===425||status>=500,...wait!==void 0&&{wait}}}function said(body2){const words2=(0,literal.TN)(body2).trim();return words2===""?"":`: ${words2}`}
function announcedWait(after,now){if(after===void 0)return void 0;const seconds=Number(after);if(Number.isFinite(seconds)&&seconds>=0)return seconds*1e3;const date=Date.
parse(after);return Number.isFinite(date)?Math.max(0,date-now):void 0}function objectIn(body2){try{const value=JSON.parse(body2);return typeof value==="object"&&
value!==null?{...value}:{}}catch{return{}}};function discord(parts){const{target,origins}=parts;const execute=async body2=>{const url=new URL(target.url);url.searchParams.
set("wait","true");const answer=await request(parts,{target:{...target,url},body:body2});if(answer.kind==="failed")return answer;const{id:id2}=objectIn(answer.body);
if(typeof id2==="string")return{kind:"sent",reference:id2};return{kind:"failed",why:"an answer that is not Discord\u2019s",retryable:true}};const edit=async(id2,body2)=>{
const url=new URL(target.url);url.pathname=`${url.pathname.replace(/\/$/,"")}/messages/${id2}`;return await request(parts,{target:{...target,url},method:"PATCH",
body:body2})};return{send:async(message,{earlier,mentions})=>{const body2=JSON.stringify(toDiscord(message,{origins,mentions}));if(earlier===void 0||!/^\d{5,25}$/.
test(earlier))return await execute(body2);const edited=await edit(earlier,body2);if(edited.kind==="failed"&&edited.why.startsWith("HTTP 404"))return await execute(
body2);if(edited.kind==="failed")return edited;const anew=message.kind==="resolved"||message.kind==="reminded"?await execute(body2):void 0;return anew?.kind==="\
failed"?anew:{kind:"sent",reference:earlier}},preview:(message,{mentions})=>JSON.stringify(toDiscord(message,{origins,mentions}),void 0,2)}}var html_text=__webpack_require__(
12463);;const email_html_colours={bad:"#d1242f",warning:"#9a6700",good:"#1a7f37",neutral:"#0969da"};const FONT="font-family:-apple-system,'Segoe UI',Roboto,Helv\
etica,Arial,sans-serif";const MONOSPACE="font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace";function toEmailHtml(message){const parts=[`<h1 style\
="margin:0;font-size:20px;line-height:1.3">${email_html_literal((0,message_words.Gg)(message))}</h1>`,`<p style="margin:4px 0 0;opacity:.7">${email_html_literal(
(0,message_words.Vm)(message))}</p>`,...(0,message_words.CI)(message).map(html)];return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${email_html_literal(message.topic)}</title>
</head>
<body style="margin:0;padding:0">
<div style="display:none;max-height:0;overflow:hidden">${email_html_literal((0,message_words.QJ)(message))}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;border:1px solid #d1d9e0;border-top:4px solid ${email_html_colours[(0,
message_words.YV)(message)]};border-radius:6px">
<tr><td style="padding:20px;${FONT};font-size:14px;line-height:1.5;overflow-wrap:anywhere">
${parts.join("\n")}
</td></tr></table>
<p style="margin:12px 0 0;${FONT};font-size:12px;opacity:.7">Sent by Pipeline Vitals for ${email_html_literal(message.repository)}.</p>
</td></tr></table>
</body>
</html>
`}function html(part){switch(part.kind){case"text":return`<p style="margin:16px 0 0">${email_html_literal(part.text)}</p>`;case"code":return email_html_code(part.
text);case"list":return list(part.heading,part.items);case"fields":return table(part.fields);case"links":return buttons(part.links)}}function list(heading,items){
const rows=items.map(item=>`<li style="margin:2px 0">${email_html_linked(item)}</li>`);return`<h2 style="margin:16px 0 4px;font-size:14px">${heading}</h2>
<ul style="margin:0;padding-left:20px">${rows.join("")}</ul>`}function email_html_linked({text,url}){return url===void 0?email_html_literal(text):`<a href="${address(
url)}">${email_html_literal(text)}</a>`}function email_html_code(line2){return`<p style="margin:12px 0 0;padding:10px 12px;border-left:3px solid #818b98;backgro\
und:rgba(129,139,152,.15);${MONOSPACE};font-size:13px">${email_html_literal(line2)}</p>`}function table(fields){const rows=fields.map(({name,value})=>`<tr><td s\
tyle="padding:2px 16px 2px 0;opacity:.7;vertical-align:top">${email_html_literal(name)}</td><td style="padding:2px 0">${email_html_literal(value)}</td></tr>`);return`\
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:16px 0 0;font-size:14px">${rows.join("")}</table>`}function buttons(links){const all=links.
map(({label,url},i)=>{const look=i===0?";background:#1f2328;color:#ffffff":"";return`<a href="${address(url)}" style="display:inline-block;padding:8px 14px;bord\
er:1px solid #818b98;border-radius:6px;text-decoration:none${look}">${email_html_literal(label)}</a>`});return`<p style="margin:20px 0 0">${all.join(" ")}</p>`}
function email_html_literal(text){return(0,html_text.M)(text).replace(/(?<=[\w\])])([.:@])(?=[^\s.:;])/g,"$1<wbr>")}function address(url){return url.replaceAll(
"&","&amp;")};const MAX_BYTES=9e4;function toEmail(message,options){return fitMessage(message,forPeople(options),short=>({subject:subjectOf(short),html:toEmailHtml(
short),text:textOf(short)}),({html:html2,text})=>new TextEncoder().encode(html2+text).length<=MAX_BYTES)}function subjectOf({kind,repository,topic}){const isFirst=kind===
"opened"||kind==="umbrella"||kind==="report";return`${isFirst?"":"Re: "}[${repository}] ${topic}`}function textOf(message){return`${[(0,message_words.Gg)(message),
(0,message_words.Vm)(message),...(0,message_words.CI)(message).map(email_paragraph)].join("\n\n")}
`}function email_paragraph(part){switch(part.kind){case"text":return part.text;case"code":return`    ${part.text}`;case"list":return[`${part.heading}:`,...part.
items.map(bullet)].join("\n");case"fields":return part.fields.map(({name,value})=>`${name}: ${value}`).join("\n");case"links":return part.links.map(({label,url})=>`${label}\
: ${url}`).join("\n")}}function bullet({text,url}){return url===void 0?`  * ${text}`:`  * ${text}
    ${url}`};function email(parts){const{from,to,origins}=parts;const options={origins,mentions:[]};return{send:async message=>{const{createTransport}=await __webpack_require__.
e(739).then(__webpack_require__.bind(__webpack_require__,16739));const transport=createTransport(transportOptions(parts));try{const{accepted,rejected}=await transport.
sendMail({...headersOf(message,parts),...toEmail(message,options),signal:AbortSignal.timeout(3*parts.idle)});return delivered({accepted:accepted.length,rejected:rejected.
length})}catch(error){return failed(error)}finally{transport.close()}},preview:message=>{const{subject,text}=toEmail(message,options);return`From: ${from}
To: ${to.join(", ")}
Subject: ${subject}

${text}`}}}function transportOptions({server,idle,ca}){const{host,port,security,login}=server;return{host,port,secure:security==="tls",requireTLS:security==="st\
arttls",ignoreTLS:security==="none",...login&&{auth:authOf(login,idle)},connectionTimeout:idle,greetingTimeout:idle,socketTimeout:idle,dnsTimeout:idle,disableFileAccess:true,
disableUrlAccess:true,tls:{minVersion:"TLSv1.2",...ca!==void 0&&{ca}}}}function authOf(login,idle){if(login.kind==="password")return{user:login.user,pass:login.
password};const{user,clientId,clientSecret,refreshToken,tokenUrl}=login;const token={clientId,clientSecret,refreshToken,requestTimeout:idle};return{type:"OAuth2",
user,...token,...tokenUrl!==void 0&&{accessUrl:tokenUrl}}}function headersOf(message,{from,to}){return{from:{name:"Pipeline Vitals",address:from},to:to.map(address2=>({
name:"",address:address2})),envelope:{from,to:[...to]},messageId:messageId(message.idempotencyKey,from),references:[messageId(message.threadKey,from)],date:new Date(
message.at),headers:{"Auto-Submitted":"auto-generated","X-Auto-Response-Suppress":"All"}}}function messageId(key,from){const hash=(0,external_node_crypto_.createHash)(
"sha256").update(key).digest("hex").slice(0,32);return`<pipeline-vitals.${hash}@${from.slice(from.indexOf("@")+1)}>`}function delivered({accepted,rejected}){if(rejected===
0)return{kind:"sent"};return{kind:"sent",note:`the server refused ${rejected} of ${accepted+rejected} recipients`}}const lasting=["EAUTH","ENOAUTH","EENVELOPE",
"ECONFIG","EREQUIRETLS","ETLS","EMESSAGE"];function failed(error){const{code:code2,responseCode,response}=typeof error==="object"&&error!==null?{...error}:{};const name=typeof code2===
"string"&&/^[A-Z0-9]{2,30}$/.test(code2)?code2:"unknown";if(typeof responseCode==="number"){const words2=typeof response==="string"?said(response):"";return{kind:"\
failed",why:`SMTP ${name}${words2}`,retryable:responseCode<500}}return{kind:"failed",why:`SMTP ${name}`,retryable:!lasting.includes(name)}};const google_chat_MAX_BYTES=3e4;
function toGoogleChat(message,options){const mentions=options.mentions.flatMap(mention);return fitMessage(message,forPeople(options),short=>({...mentions.length>
0&&{text:mentions.join(" ")},fallbackText:(0,message_words.QJ)(short),cardsV2:[{cardId:short.idempotencyKey,card:{header:{title:(0,message_words.Gg)(short),subtitle:(0,
message_words.Vm)(short)},sections:[{widgets:widgetsOf(short)}]}}],thread:{threadKey:short.threadKey}}),rendered=>new TextEncoder().encode(JSON.stringify(rendered)).
length<=google_chat_MAX_BYTES)}function widgetsOf(message){const all=(0,message_words.CI)(message).flatMap(widgets);return all.length>0?all:[google_chat_paragraph(
google_chat_literal(message.headline))]}function widgets(part){switch(part.kind){case"text":return[google_chat_paragraph(google_chat_literal(part.text))];case"c\
ode":return[google_chat_paragraph(`<font color="#b35900">${google_chat_literal(part.text)}</font>`)];case"list":return[google_chat_paragraph([`<b>${part.heading}\
</b>`,...part.items.map(item=>`\u2022 ${google_chat_linked(item)}`)].join("<br>"))];case"fields":return part.fields.map(({name,value})=>({decoratedText:{topLabel:google_chat_literal(
name),text:google_chat_literal(value),wrapText:true}}));case"links":{const buttons2=part.links.map(({label,url})=>({text:label,onClick:{openLink:{url}}}));return[
{buttonList:{buttons:buttons2}}]}}}function google_chat_paragraph(html2){return{textParagraph:{text:html2}}}function google_chat_linked({text,url}){return url===
void 0?google_chat_literal(text):`<a href="${url.replaceAll("&","&amp;")}">${google_chat_literal(text)}</a>`}function google_chat_literal(text){return text.replaceAll(
"&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}function mention(name){return/^users\/(all|\d{5,30})$/.test(name)?[`<${name}>`]:[]};function googleChat(parts){
const{target,origins}=parts;return{send:async(message,{mentions})=>{const url=new URL(target.url);url.searchParams.set("messageReplyOption","REPLY_MESSAGE_FALLB\
ACK_TO_NEW_THREAD");url.searchParams.set("requestId",(0,reports_message.fw)(message.idempotencyKey));const body2=JSON.stringify(toGoogleChat(message,{origins,mentions}));
const answer=await request(parts,{target:{...target,url},body:body2});return answer.kind==="failed"?answer:{kind:"sent"}},preview:(message,{mentions})=>JSON.stringify(
toGoogleChat(message,{origins,mentions}),void 0,2)}}var span=__webpack_require__(2962);;const MAX_CHARACTERS=16383;function toMattermost(message,options){return fitMessage(
message,forPeople(options),short=>({text:[options.mentions.flatMap(mattermost_mention).join(" "),...paragraphs(short)].filter(Boolean).join("\n\n"),props:{pipeline_vitals_key:short.
idempotencyKey}}),({text})=>text.length<=MAX_CHARACTERS)}function paragraphs(message){return[`#### ${mattermost_literal((0,message_words.Gg)(message))}`,mattermost_literal(
(0,message_words.Vm)(message)),...(0,message_words.CI)(message).map(mattermost_paragraph)]}function mattermost_paragraph(part){switch(part.kind){case"text":return mattermost_literal(
part.text);case"code":return fenced(part.text);case"list":return[`**${part.heading}**
`,...part.items.map(item=>`- ${mattermost_linked(item)}`)].join("\n");case"fields":return part.fields.map(({name,value})=>`**${mattermost_literal(name)}** ${mattermost_literal(
value)}`).join("\n");case"links":return part.links.map(({label,url})=>mattermost_linked({text:label,url})).join(" \xB7 ")}}function fenced(line2){const fence="`".
repeat(Math.max(3,(0,span.a)(line2)+1));return`${fence}
${line2}
${fence}`}function mattermost_linked({text,url}){return url===void 0?mattermost_literal(text):`[${mattermost_literal(text.replaceAll("]:","] :"))}](${url})`}function mattermost_literal(text){
return(0,span.i)(text).trim().replace(/^(\d+)([.)])(?=\s|$)/,"$1\\$2")}function mattermost_mention(name){return/^@?[a-z][\w.-]{1,63}$/i.test(name)?[`@${name.replace(
"@","")}`]:[]};function mattermost(parts){const{target,origins}=parts;return{send:async(message,{mentions})=>{const answer=await request(parts,{target,body:JSON.
stringify(toMattermost(message,{origins,mentions}))});if(answer.kind==="failed")return answer;if(answer.body.trim()==="ok")return{kind:"sent"};return{kind:"fail\
ed",why:`Mattermost did not say ok${said(answer.body)}`,retryable:true}},preview:(message,{mentions})=>JSON.stringify(toMattermost(message,{origins,mentions}),void 0,
2)}};const pagerduty_MAX_BYTES=32e3;const actions={opened:"trigger",changed:"trigger",reminded:"trigger",umbrella:"trigger",resolved:"resolve",report:void 0};function toPagerDuty(message,options){
const action=actions[message.kind];if(action===void 0)return void 0;return fitMessage(message,forPeople(options),short=>{const url=short.links[0]?.url;const everyone={
dedup_key:short.threadKey,client:"Pipeline Vitals",...url!==void 0&&{client_url:url},links:short.links.map(({label,url:href})=>({href,text:label}))};return action===
"resolve"?{event_action:action,...everyone}:{event_action:action,...everyone,payload:payload(short)}},rendered=>new TextEncoder().encode(JSON.stringify(rendered)).
length<=pagerduty_MAX_BYTES)}function payload(message){const{headline,repository,severity,since,at,summary,broke,rootLine,suspects,fields}=message;return{summary:(0,
literal.Jj)(`${repository}: ${headline}`,500),source:repository,severity,timestamp:since??at,class:"ci",custom_details:{...Object.fromEntries(fields.map(({name,
value})=>[name,value])),...summary!==void 0&&{summary},broke:broke.map(inWords),...rootLine!==void 0&&{root_line:rootLine},suspects:suspects.map(inWords)}}}function inWords({
text,url}){return url===void 0?text:`${text} (${url})`};function pagerDuty(parts){const{target,origins,routingKey}=parts;return{send:async(message,{mentions})=>{
const event=toPagerDuty(message,{origins,mentions});if(event===void 0)return{kind:"sent",note:"nothing to page anybody for"};const answer=await request(parts,{target,
body:JSON.stringify({routing_key:routingKey,...event})});return answer.kind==="failed"?answer:{kind:"sent"}},preview:(message,{mentions})=>JSON.stringify(toPagerDuty(
message,{origins,mentions})??"nothing",void 0,2)}}var external_node_dns_promises_=__webpack_require__(71553);var external_node_http_=__webpack_require__(37067);
var external_node_https_=__webpack_require__(44708);var external_node_net_=__webpack_require__(77030);;const special4=[...["0.0.0.0/8","10.0.0.0/8","100.64.0.0/\
10","127.0.0.0/8","169.254.0.0/16","172.16.0.0/12"],...["192.0.0.0/24","192.0.2.0/24","192.31.196.0/24","192.52.193.0/24","192.88.99.0/24","192.168.0.0/16"],...[
"192.175.48.0/24","198.18.0.0/15","198.51.100.0/24","203.0.113.0/24","224.0.0.0/4","240.0.0.0/4"],"168.63.129.16/32"];const global6="2000::/3";const special6=["\
2001::/23","2001:db8::/32","2002::/16","2620:4f:8000::/48","3fff::/20"];const notPublic4=listOf(special4,"ipv4");const notPublic6=listOf(special6,"ipv6");const public6=listOf(
[global6],"ipv6");function isPublicAddress(address2){if((0,external_node_net_.isIPv4)(address2))return!notPublic4.check(address2,"ipv4");return(0,external_node_net_.
isIP)(address2)===6&&public6.check(address2,"ipv6")&&!notPublic6.check(address2,"ipv6")}function listOf(subnets,family){const list2=new external_node_net_.BlockList;
for(const subnet of subnets){const[address2="",bits]=subnet.split("/");list2.addSubnet(address2,Number(bits),family)}return list2};const defaultPostOptions={idle:1e4,
total:2e4,resolve:name=>(0,external_node_dns_promises_.lookup)(name,{all:true})};const MAX_ANSWER_BYTES=64*1024;function createPost(options){const{proxyEnv,ca}=options;
const secure=new external_node_https_.Agent({proxyEnv,...ca!==void 0&&{ca}});const plain=new external_node_http_.Agent({proxyEnv});return async request2=>{const agent=request2.
target.url.protocol==="https:"?secure:plain;return await exchange(request2,agent,options)}}async function exchange(request2,agent,options){const{target,method="\
POST",body:body2}=request2;const client=target.url.protocol==="https:"?external_node_https_:external_node_http_;const headers={"content-type":"application/json;\
 charset=utf-8","content-length":`${Buffer.byteLength(body2)}`,"user-agent":"pipeline-vitals",...request2.headers};return await new Promise(answer=>{const sent=client.
request(target.url,{agent,method,headers,lookup:guarded(target,options.resolve)});const none=why=>{clearTimeout(deadline);sent.destroy();answer({kind:"none",why})};
const deadline=setTimeout(()=>none(`no answer within ${options.total/1e3} s`),options.total);sent.setTimeout(options.idle,()=>none(`no answer for ${options.idle/
1e3} s`));sent.on("error",error=>none(reasonOf(error)));sent.on("response",response=>{readText(response).then(text=>{clearTimeout(deadline);const{statusCode:status=0,
headers:headers2}=response;answer({kind:"answer",status,headers:headers2,body:text})},error=>none(reasonOf(error)))});sent.end(body2)})}function guarded({url,addresses:addresses2},resolve){
return(hostname,{all},callback)=>{const isTarget=hostname===url.hostname&&addresses2==="public";resolve(hostname).then(found=>{const[first]=found;if(isTarget&&!found.
every(({address:address2})=>isPublicAddress(address2))){callback(new OwnError("its name leads into a private network"),"")}else if(first===void 0)callback(new OwnError(
"its name has no address"),"");else if(all)callback(null,[...found]);else callback(null,first.address,first.family)},error=>callback(error,""))}}class OwnError extends Error{name="\
OwnError"}function reasonOf(error){if(error instanceof OwnError)return error.message;const code2=typeof error==="object"&&error!==null&&"code"in error?String(error.
code):"";return`no connection (${/^[A-Z0-9_]{2,60}$/.test(code2)?code2:"unknown"})`}async function readText(response){const pieces2=[];let bytes=0;for await(const piece of response){
bytes+=piece.length;if(bytes>MAX_ANSWER_BYTES)throw new OwnError(`an answer of more than ${MAX_ANSWER_BYTES} bytes`);pieces2.push(piece)}return Buffer.concat(pieces2).
toString()};function signingKey(secret){const[,base64]=/^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)??[];const key=Buffer.from(base64??"","base64");if(key.length<
24||key.length>64){throw new errors.yo("`webhook-secret` is not one of Standard Webhooks: `whsec_` and 24 to 64 bytes in Base64.",{hint:'Make one with: echo "wh\
sec_$(openssl rand -base64 32)"'})}return key}function webhookHeaders(signed,key){const{id:id2,timestamp,body:body2}=signed;const headers={"webhook-id":id2,"web\
hook-timestamp":`${timestamp}`};if(key===void 0)return headers;const signature=(0,external_node_crypto_.createHmac)("sha256",key).update(`${id2}.${timestamp}.${body2}`).
digest("base64");return{...headers,"webhook-signature":`v1,${signature}`}};const MAX_HEADER=150;const slack_MAX_CHARACTERS=1e4;function toSlack(message,options){
const mentions=options.mentions.map(slack_mention);return fitMessage(message,forPeople(options),short=>({text:escaped((0,message_words.QJ)(short)),blocks:blocks(
short,mentions),mrkdwn:false,parse:"none",link_names:false,unfurl_links:false,unfurl_media:false}),rendered=>JSON.stringify(rendered).length<=slack_MAX_CHARACTERS)}
function blocks(message,mentions){const title={type:"plain_text",text:headerOf((0,message_words.Gg)(message)),emoji:false};const context=section([slack_text((0,
message_words.Vm)(message)),...mentions.flatMap(one=>[slack_text(" "),one])]);return[{type:"header",block_id:message.idempotencyKey,text:title},{type:"rich_text",
elements:[context,...(0,message_words.CI)(message).flatMap(rich)]}]}function headerOf(title){let short=title;for(let max=MAX_HEADER;short.length>MAX_HEADER;max--)
short=(0,literal.Jj)(title,max);return short}function rich(part){switch(part.kind){case"text":return[section([slack_text(part.text)])];case"code":return[{type:"\
rich_text_preformatted",elements:[slack_text(part.text)]}];case"list":return[section([bold(`
${part.heading}`)]),bullets(part.items)];case"fields":return[oneLineOf(part.fields.map(({name,value})=>[bold(name),slack_text(` ${value}`)]))];case"links":return[
oneLineOf(part.links.map(({label,url})=>[{type:"link",url,text:label}]))]}}function oneLineOf(groups){return section([slack_text("\n"),...groups.flatMap((group,i)=>i===
0?group:[slack_text("  \xB7  "),...group])])}function bullets(items){const elements=items.map(({text:words2,url})=>section([url===void 0?slack_text(words2):{type:"\
link",url,text:words2}]));return{type:"rich_text_list",style:"bullet",elements}}function section(elements){return{type:"rich_text_section",elements}}function slack_text(words2){
return{type:"text",text:words2}}function bold(words2){return{type:"text",text:words2,style:{bold:true}}}function slack_mention(name){if(name==="here"||name==="c\
hannel"||name==="everyone")return{type:"broadcast",range:name};if(/^[UW][A-Z0-9]{6,20}$/.test(name))return{type:"user",user_id:name};if(/^S[A-Z0-9]{6,20}$/.test(
name))return{type:"usergroup",usergroup_id:name};return slack_text(name)}function escaped(words2){return words2.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(
">","&gt;")};const SLACK_API="https://slack.com/api/";function slackBot(parts){const{channel,origins}=parts;const anew=(message,{mentions})=>({channel,...toSlack(
message,{origins,mentions})});return{send:async(message,sending)=>{const{earlier,mentions}=sending;const place=placeOf(earlier);if(place===void 0||earlier===void 0)
return await call(parts,"chat.postMessage",anew(message,sending));const updated=await call(parts,"chat.update",{...place,...toSlack(message,{origins,mentions:[]})});
if(isGone(updated))return await call(parts,"chat.postMessage",anew(message,sending));if(updated.kind==="failed")return updated;const answered=await call(parts,"\
chat.postMessage",{channel:place.channel,thread_ts:place.ts,reply_broadcast:message.kind==="reminded",...toSlack(message,{origins,mentions})});return answered.kind===
"sent"?{kind:"sent",reference:earlier}:answered},preview:(message,sending)=>JSON.stringify(anew(message,sending),void 0,2)}}function placeOf(reference){const[,channel,
ts]=/^([A-Z0-9]{5,30})\/(\d{1,12}\.\d{1,9})$/.exec(reference??"")??[];return channel===void 0||ts===void 0?void 0:{channel,ts}}async function call(parts,method,body2){
const{target,token}=parts;const answer=await request(parts,{target:{...target,url:new URL(method,target.url)},headers:{authorization:`Bearer ${token}`},body:JSON.
stringify(body2)});return answer.kind==="failed"?answer:judge(answer.body)}const passing=[...["ratelimited","rate_limited","message_limit_exceeded","internal_er\
ror","fatal_error"],...["service_unavailable","request_timeout","team_added_to_org"]];function judge(body2){const{ok,error,channel,ts}=objectIn(body2);if(ok===true){
const known=typeof channel==="string"&&typeof ts==="string";return{kind:"sent",...known&&{reference:`${channel}/${ts}`}}}if(typeof error!=="string")return{kind:"\
failed",why:"an answer that is not Slack\u2019s",retryable:true};return{kind:"failed",why:refusal(error),retryable:passing.includes(error)}}const gone=["message\
_not_found","cant_update_message","edit_window_closed"];function isGone(delivery){return delivery.kind==="failed"&&gone.some(error=>delivery.why===refusal(error))}
function refusal(error){return`Slack refused it${said(error)}`};function slackWebhook(parts){const{target,origins}=parts;return{send:async(message,{mentions})=>{
const answer=await request(parts,{target,body:JSON.stringify(toSlack(message,{origins,mentions}))});if(answer.kind==="failed")return answer;if(answer.body.trim()===
"ok")return{kind:"sent"};return{kind:"failed",why:`Slack did not say ok${said(answer.body)}`,retryable:true}},preview:(message,{mentions})=>JSON.stringify(toSlack(
message,{origins,mentions}),void 0,2)}};function smtpServer(inputs){refuseContradictions(inputs);const{host,port,security,login}=inputs.url===""?pieces(inputs):
fromUrl(inputs);if(!(0,external_node_net_.isIP)(host)&&!/^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/i.test(host)){throw new errors.yo("The SMTP server is not the na\
me of a host.",{hint:"Give `smtp-host`, such as `smtp.example.com`, or all of it as `smtp-url`."})}if(security==="none"&&login){throw new errors.yo("A password \
would go over the network for everybody to read.",{hint:"Leave `smtp-security` out, or `smtp-user` and `smtp-password`."})}return{host,port:port??(security==="t\
ls"?465:587),security,login}}function refuseContradictions({url,host,user,password}){if(url!==""&&(host!==""||user!==""||password!=="")){throw new errors.yo("`s\
mtp-url` and the pieces of it are both given.",{hint:"Leave out either `smtp-url`, or `smtp-host`, `smtp-user` and `smtp-password`."})}if(password!==""&&user===
""){throw new errors.yo("`smtp-password` is given without `smtp-user`.",{hint:"Give both, or neither."})}}function pieces({host,port,security,oauth2,...names}){
return{host,port,security:security??usualAt(port),login:loginOf(names,oauth2)}}function loginOf({user,password},oauth2){if(user==="")return void 0;if(oauth2===void 0)
return{kind:"password",user,password};if(oauth2.tokenUrl!==void 0&&!/^https:\/\/[a-z0-9.-]+\.[a-z]+\//i.test(oauth2.tokenUrl)){throw new errors.yo("The address \
that gives out tokens for the SMTP server does not begin with https://.",{hint:"Of Microsoft it is https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token;\
 for Google leave it out."})}return{kind:"oauth2",user,...oauth2}}function fromUrl({url:text,security,oauth2}){const url=URL.canParse(text)?new URL(text):void 0;
if(url===void 0||url.protocol!=="smtp:"&&url.protocol!=="smtps:"){throw new errors.yo("`smtp-url` is no address of an SMTP server.",{hint:"It looks like smtps:/\
/user:password@smtp.example.com:465; signs such as @ and / in a password are written as %40 and %2F."})}const[user,password]=[decoded(url.username),decoded(url.
password)];const port=url.port===""?void 0:Number(url.port);return{host:url.hostname.replace(/^\[|\]$/g,""),port,security:url.protocol==="smtps:"?"tls":security??
usualAt(port),login:loginOf({user,password},oauth2)}}function usualAt(port){return port===465?"tls":"starttls"}function decoded(text){try{return decodeURIComponent(
text)}catch{return text}}function mailAddresses(text,input,most){const all=text.split(/[,\s]+/).filter(Boolean);const strange=all.find(one=>!MAIL_ADDRESS.test(one));
if(strange!==void 0||all.length===0||all.length>most){throw most===1?new errors.yo(`\`${input}\` must be one mail address.`,{hint:"Such as `ci@example.com`, wit\
hout a name."}):new errors.yo(`\`${input}\` must be 1 to ${most} mail addresses, separated by commas.`,{hint:"Such as `ops@example.com, dev@example.com`, withou\
t names."})}return all}const MAIL_ADDRESS=/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,8}$/i;;const hosts={slack:["hooks.slack.com","hoo\
ks.slack-gov.com"],"slack-api":["slack.com","slack-gov.com"],teams:[...[".environment.api.powerplatform.com",".logic.azure.com",".webhook.office.com"],...[".env\
ironment.api.gov.powerplatform.microsoft.us",".logic.azure.us",".webhook.office.us"]],discord:["discord.com","ptb.discord.com","canary.discord.com","discordapp.\
com"],"google-chat":["chat.googleapis.com"],pagerduty:["events.pagerduty.com","events.eu.pagerduty.com"]};const SPECIAL_NAME=/(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|example|invalid|test|onion|alt)$/;
function targetOf(text,{input,service,privateHosts}){const refused=why=>new errors.yo(`\`${input}\` ${why}.`,{hint:HINT});const free=service==="any"&&privateHosts===
"allowed";const url=plainUrl(text);if(url===void 0)throw refused("is not a plain web address");if(url.protocol!=="https:"&&!free)throw refused("does not begin w\
ith https://");const host=url.hostname;if(service!=="any"){const known=hosts[service].some(one=>one.startsWith(".")?host.endsWith(one):host===one);if(!known||url.
port!==""){throw refused(`leads to a host that is not one of ${hosts[service].join(", ")}`)}return{url,addresses:"public"}}if(free)return{url,addresses:"private\
-too"};if(!/\.[a-z][a-z0-9-]*$/.test(host)||SPECIAL_NAME.test(host)){throw refused("leads to a host that has no public name")}if(url.port!==""&&Number(url.port)<
1024)throw refused("leads to a port that is no web server\u2019s");return{url,addresses:"public"}}const HINT="Copy the address again from the service that gave \
it, and keep it in a secret.";function plainUrl(text){const host=/^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?(?:[/?]|$)/i.exec(text)?.[1];if(host===void 0||
!/^[\x21-\x7e]+$/.test(text)||/[\\#]/.test(text)||!URL.canParse(text))return void 0;const url=new URL(text);return url.hostname===host.toLowerCase()?url:void 0}
;const teams_MAX_BYTES=2e4;const styles={bad:"attention",warning:"warning",good:"good",neutral:"accent"};function toTeams(message,options){const mentions=options.
mentions.filter(name=>PERSON.test(name));const card=fitMessage(message,forCards(options),short=>({$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"\
AdaptiveCard",version:"1.4",body:body(short,mentions),actions:short.links.map(({label,url})=>({type:"Action.OpenUrl",title:label,url})),msteams:{width:"Full",entities:mentions.
map(entity)}}),rendered=>new TextEncoder().encode(JSON.stringify(rendered)).length<=teams_MAX_BYTES);const contentType="application/vnd.microsoft.card.adaptive";
return{type:"message",attachments:[{contentType,contentUrl:null,content:card}]}}function forCards(options){const people=forPeople(options);return{...people,text:(text,max)=>withoutFunctions(
people.text(text,max))}}function withoutFunctions(text){return text.replace(/\{\{(?=(?:DATE|TIME)\()/g,"{ {")}function body(message,mentions){const title={type:"\
TextRun",text:(0,message_words.Gg)(message),size:"Large",weight:"Bolder"};const context={...run((0,message_words.Vm)(message)),isSubtle:true};const head={type:"\
Container",id:message.idempotencyKey,style:styles[(0,message_words.YV)(message)],bleed:true,items:[line([title]),line([context],"None")]};const calls={type:"Tex\
tBlock",text:mentions.map(called).join(" "),wrap:true};return[head,...(0,message_words.CI)(message).flatMap(teams_elements),...mentions.length>0?[calls]:[]]}function teams_elements(part){
switch(part.kind){case"text":return[line([run(part.text)])];case"code":{const code2={...run(part.text),fontType:"Monospace"};return[{type:"Container",style:"emp\
hasis",items:[line([code2])]}]}case"list":return[line([teams_bold(part.heading)],"Medium"),...part.items.map(item=>line([run("\u2022  "),teams_linked(item)],"No\
ne"))];case"fields":return part.fields.map(({name,value},i)=>line([teams_bold(`${name}  `),run(value)],i===0?"Medium":"None"));case"links":return[]}}function line(inlines,spacing="\
Small"){return{type:"RichTextBlock",spacing,inlines}}function run(text){return{type:"TextRun",text}}function teams_bold(text){return{type:"TextRun",text,weight:"\
Bolder"}}function teams_linked({text,url}){return{...run(text),...url!==void 0&&{selectAction:{type:"Action.OpenUrl",url}}}}const PERSON=/^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;
function called(name){return`<at>${name}</at>`}function entity(name){return{type:"mention",text:called(name),mentioned:{id:name,name}}};function teams(parts){const{
target,origins,shape}=parts;const payload2=(message,{mentions})=>{const whole=toTeams(message,{origins,mentions});return shape==="message"?whole:whole.attachments[0].
content};return{send:async(message,sending)=>{const answer=await request(parts,{target,body:JSON.stringify(payload2(message,sending))});if(answer.kind==="failed")
return answer;const status=Number(/HTTP error (\d{3})/i.exec(answer.body)?.[1]);if(status>=400){return{kind:"failed",why:`Teams${said(answer.body)}`,retryable:status===
429||status>=500}}return answer.status===202?{kind:"sent",note:ACCEPTED}:{kind:"sent"}},preview:(message,sending)=>JSON.stringify(payload2(message,sending),void 0,
2)}}const ACCEPTED="accepted by the workflow, which does not say whether it then posted it";;const webhook_MAX_BYTES=2e4;function toWebhook(message){return fitMessage(
message,forPrograms,short=>({type:short.kind==="report"?"report.published":`incident.${short.kind}`,timestamp:short.at,data:{schemaVersion:1,...short}}),rendered=>new TextEncoder().
encode(JSON.stringify(rendered)).length<=webhook_MAX_BYTES)};function webhook(parts){const{target,key,now}=parts;return{send:async message=>{const body2=JSON.stringify(
toWebhook(message));const timestamp=Math.floor(now()/1e3);const headers=webhookHeaders({id:(0,reports_message.fw)(message.idempotencyKey),timestamp,body:body2},
key);const answer=await request(parts,{target,headers,body:body2});return answer.kind==="failed"?answer:{kind:"sent"}},preview:message=>JSON.stringify(toWebhook(
message),void 0,2)}};function openChannels(inputs,origins,outside){const{sleep,random,now}=outside;const post=createPost({...defaultPostOptions,...outside});const pace={
...defaultPace,sleep,random,now};const to=(input,text,service)=>{const privateHosts=service==="any"?inputs.privateWebhooks:"refused";return{post,now,origins,target:targetOf(
text,{input,service,privateHosts})}};const secrets=secretsOf(inputs);const mistakes=[];const tried=make=>{try{return make()}catch(error){if(!(error instanceof errors.
yo))throw error;mistakes.push(error);return void 0}};const channels=channel_names.o.flatMap(name=>{const sender=tried(()=>makers[name](inputs,{to,tried,origins,
ca:outside.ca}));return sender?[createChannel({name,address:addresses[name](inputs),sender,secrets,pace})]:[]});if(mistakes.length>0)throw allOf(mistakes);return channels}
function allOf(mistakes){const[only,...more]=mistakes;if(only&&more.length===0)return only;const lines=mistakes.map(({message,hint})=>`- ${[message,hint].filter(
Boolean).join(" ")}`);return new errors.yo(`${mistakes.length} inputs of channels are wrong:
${lines.join("\n")}`)}const addresses={slack:({slackBotToken,slackChannel,slackWebhookUrl})=>slackBotToken===""?slackWebhookUrl:slackChannel,teams:({teamsWebhookUrl})=>teamsWebhookUrl,
discord:({discordWebhookUrl})=>discordWebhookUrl,mattermost:({mattermostWebhookUrl})=>mattermostWebhookUrl,"google-chat":({googleChatWebhookUrl})=>googleChatWebhookUrl,
pagerduty:({pagerdutyRoutingKey})=>pagerdutyRoutingKey,webhook:({webhookUrl})=>webhookUrl,email:({emailTo})=>emailTo};const MAX_RECIPIENTS=50;const makers={slack:({
slackWebhookUrl:url,slackBotToken:token,slackChannel:channel},{to})=>{if(token==="")return url===""?void 0:slackWebhook(to("slack-webhook-url",url,"slack"));if(channel===
""){throw new errors.yo("`slack-channel` is empty: a bot must be told where to write.",{hint:"Give the channel\u2019s number, such as C024BE91L, or its name, and inv\
ite the bot into it."})}return slackBot({...to("slack-bot-token",SLACK_API,"slack-api"),token,channel})},teams:({teamsWebhookUrl:url,teamsPayload:shape},{to})=>url===
""?void 0:teams({...to("teams-webhook-url",url,"teams"),shape}),discord:({discordWebhookUrl:url},{to})=>url===""?void 0:discord(to("discord-webhook-url",url,"di\
scord")),mattermost:({mattermostWebhookUrl:url},{to})=>url===""?void 0:mattermost(to("mattermost-webhook-url",url,"any")),"google-chat":({googleChatWebhookUrl:url},{
to})=>url===""?void 0:googleChat(to("google-chat-webhook-url",url,"google-chat")),pagerduty:({pagerdutyRoutingKey:routingKey,pagerdutyRegion:region},{to})=>{const host=region===
"eu"?"events.eu.pagerduty.com":"events.pagerduty.com";const parts=to("pagerduty-routing-key",`https://${host}/v2/enqueue`,"pagerduty");return routingKey===""?void 0:
pagerDuty({...parts,routingKey})},webhook:({webhookUrl:url,webhookSecret:secret},{to,tried})=>{if(url==="")return void 0;const key=secret===""?void 0:tried(()=>signingKey(
secret));return webhook({...to("webhook-url",url,"any"),key})},email:({smtp,emailFrom,emailTo},{tried,origins,ca})=>{if(smtp.url===""&&smtp.host==="")return void 0;
const server=tried(()=>smtpServer(smtp));const[from]=tried(()=>mailAddresses(emailFrom,"email-from",1))??[];const to=tried(()=>mailAddresses(emailTo,"email-to",
MAX_RECIPIENTS));if(!server||from===void 0||!to)return void 0;return email({server,from,to,origins,idle:1e4,...ca!==void 0&&{ca}})}};function secretsOf(inputs){
const{smtp}=inputs;return[...[inputs.slackWebhookUrl,inputs.slackBotToken,inputs.teamsWebhookUrl,inputs.discordWebhookUrl],...[inputs.mattermostWebhookUrl,inputs.
googleChatWebhookUrl,inputs.pagerdutyRoutingKey],...[inputs.webhookUrl,inputs.webhookSecret,smtp.url,smtp.password],...[smtp.oauth2?.clientSecret??"",smtp.oauth2?.
refreshToken??""]].filter(secret=>secret!=="")};function channelsOf(inputs,serverUrl,proxyEnv){const origins=[serverUrl,inputs.dashboardUrl].filter(Boolean).map(
url=>new URL(url).origin);return openChannels(channelInputs(inputs),origins,{proxyEnv,sleep:async milliseconds=>await(0,promises_.setTimeout)(milliseconds),random:Math.
random,now:Date.now})}function channelInputs(inputs){const{smtpOauth2ClientId:clientId,smtpOauth2ClientSecret:clientSecret}=inputs;const{smtpOauth2RefreshToken:refreshToken,
smtpOauth2TokenUrl:tokenUrl}=inputs;const oauth2={clientId,clientSecret,refreshToken,...tokenUrl!==""&&{tokenUrl}};return{...inputs,smtp:{url:inputs.smtpUrl,host:inputs.
smtpHost,port:inputs.smtpPort,security:inputs.smtpSecurity==="auto"?void 0:inputs.smtpSecurity,user:inputs.smtpUser,password:inputs.smtpPassword,oauth2:refreshToken===
""?void 0:oauth2}}}}),81057:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>channelNames});
const channelNames=["slack","teams","discord","mattermost","google-chat","pagerduty","webhook","email"]}),14912:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fw:()=>toKey});var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56667);const messageKinds=null;
function isKey(text){return/^[\w.:/-]{1,200}$/.test(text)}function toKey(text){return isKey(text)?text:(0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__.P)(text)}}),
5523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>link});function link(text,href,serverUrl){
if(href===void 0||!URL.canParse(href))return text;const url=new URL(href);const ours=url.origin===new URL(serverUrl).origin&&/^https?:$/.test(url.protocol);const plain=url.
username===""&&url.password==="";return ours&&plain?{text:text.trim()||url.href,href:url.href}:text}}),12463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>escaped,e:()=>literal});var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const entities={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function literal(text){return escaped((0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text))}function escaped(text){
return text.replace(/[&<>"']/g,character=>entities[character]??character)}}),44523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CI:()=>partsOf,Gg:()=>titleOf,Pt:()=>icons,QJ:()=>noticeOf,Vm:()=>contextOf,YV:()=>toneOf});var _core_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
44474);var _names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44172);var _tones_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(67449);const icons={
good:"\u{1F7E2}",bad:"\u{1F534}",warning:"\u{1F7E1}",neutral:"\u{1F535}"};function toneOf({kind,severity}){if(kind==="resolved")return"good";return _tones_js__WEBPACK_IMPORTED_MODULE_1__.
L[severity]}function titleOf(message){return`${icons[toneOf(message)]} ${message.headline}`}function contextOf({kind,repository,since,until,at}){if(since===void 0)
return repository;const seconds=(Date.parse(until??at)-Date.parse(since))/1e3;const length=seconds>=60?(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__.l5)(seconds):
"less than a minute";const words=kind==="resolved"?`lasted ${length}, from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.nR)(since)}`:`since ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.
nR)(since)} (${length})`;return`${repository} \xB7 ${words}`}const headings={opened:"What broke",changed:"What is broken",reminded:"What is still broken",resolved:"\
What was broken",umbrella:"What broke",report:"In short"};function partsOf(message){const{kind,summary,broke,rootLine,suspects,fields,links}=message;const parts=[
summary===void 0?void 0:{kind:"text",text:summary},broke.length===0?void 0:{kind:"list",heading:headings[kind],items:broke},rootLine===void 0?void 0:{kind:"code",
text:rootLine},suspects.length===0?void 0:{kind:"list",heading:"Suspects",items:suspects},fields.length===0?void 0:{kind:"fields",fields},links.length===0?void 0:
{kind:"links",links}];return parts.filter(part=>part!==void 0)}function noticeOf(message){return`${titleOf(message)} \xB7 ${contextOf(message)}`}}),44172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EU:()=>shortName,at:()=>branchName,k1:()=>workflowLink,nR:()=>timeOf});var _document_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5523);var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const MAX_NAME=80;function shortName(name){return(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(name,MAX_NAME)}function branchName({branch,fromFork}){return`${shortName(branch??"\u2013")}${fromFork?" of a fork":""}`}function workflowLink(id2,{workflows,
repositoryUrl}){const known=workflows.find(workflow=>workflow.id===id2);return known?(0,_document_js__WEBPACK_IMPORTED_MODULE_1__.n)(shortName(known.name),known.
url,repositoryUrl):`workflow ${id2??""}`.trim()}function timeOf(iso){return`${iso.slice(0,16).replace("T"," ")} UTC`}}),2962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>longestFence,i:()=>toSpan});var _literal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81091);const MAX_TEXT=1e3;
function toSpan(text,code=codeSpan){const parts=[];let risky=[];const flush=()=>{if(risky.length===0)return;const stretch=risky.join(" ");const line=stretch.replace(
/(?<=[^\s.,:;])[.,:;]$/,"");parts.push(`${code(line)}${stretch.slice(line.length)}`);risky=[]};for(const word of(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(
(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text),MAX_TEXT).split(" ")){if(word==="<"||word===">"){flush();parts.push(word==="<"?"&lt;":"&gt;")}else if(isHarmless(
word)){flush();parts.push(word)}else{risky.push(word)}}flush();return parts.join(" ")}const LETTERS=String.raw`\p{L}\p{M}\p{N}\p{So}%–—‘’“”›…·→−▁▂▃▄▅▆▇█⋅`;
const WORD=new RegExp(String.raw`^\(*(?:[${LETTERS}]|(?<=\d)[.:,-](?=\d)|(?<=\p{L})-(?=\p{L})|\+(?=\d))*\)*[.,;:?]?\)*$`,"u");const MAGIC=/(?<!\w)[0-9a-f]{7,40}(?!\w)|:.*:|www\.|ghsa-/i;
function isHarmless(word){return WORD.test(word)&&!MAGIC.test(word)}function codeSpan(line){const fence="`".repeat(longestFence(line)+1);const pad=line.startsWith(
"`")||line.endsWith("`")?" ":"";return`${fence}${pad}${line}${pad}${fence}`}function longestFence(text){return(text.match(/`+/g)??[]).reduce((longest,run)=>Math.
max(longest,run.length),0)}}),67449:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
I:()=>toneOfStatus,L:()=>toneOfSeverity});const toneOfStatus={healthy:"good",degraded:"warning",unhealthy:"bad",unknown:"neutral"};const toneOfSeverity={critical:"\
bad",warning:"warning",info:"neutral"}})};export{id,ids,modules};
