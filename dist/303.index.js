const id=303;const ids=[303];const modules={13303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{dashboardPage:()=>dashboardPage});;const page={"script":'"use strict";(()=>{var rn=["success","failure","timed_out","startup_failure","cancelled","action_requi\
red","neutral","skipped","stale","unknown"],Tl={success:"passed",failure:"failed",timed_out:"failed",startup_failure:"failed",cancelled:"neither",action_require\
d:"neither",neutral:"neither",skipped:"neither",stale:"neither",unknown:"neither"};function J(e){let t=Ft(e);return t===void 0?"unfinished":Tl[t]}function Ft({c\
onclusion:e,hitTimeLimit:t}){return t&&e==="cancelled"?"timed_out":e}function an(e){let t=e.updatedAt-e.startedAt;return e.conclusion!==void 0&&t>0?t:void 0}fun\
ction gt(e){let t=e.attempts.at(-1);if(!t)throw new RangeError(`run ${e.id} has no attempt`);return t}function Qt(e){return e.attempts.findLast(t=>{let n=J(t);r\
eturn n==="passed"||n==="failed"})}function lt(e){let t=Qt(e);return t&&(J(t)==="passed"?"passed":"failed")}function ge(e){let t=e.attempts[0];return t?.number=\
==1?t:void 0}function xt(e,t){return e.branch===t&&!e.fromFork&&!e.event.startsWith("pull_request")}function wt(e){let t=new Float64Array(e).sort(),n=t.length;r\
eturn{count:n,mean:n===0?void 0:t.reduce((i,s)=>i+s,0)/n,p50:Is(t,50),p95:Is(t,95)}}function Is(e,t){let n=t/100*(e.length-1),i=e[Math.floor(n)],s=e[Math.ceil(n\
)];if(!(i===void 0||s===void 0))return i+(s-i)*(n-Math.floor(n))}var ui=1.959963984540054;function te(e,t){if(t===0)return{good:e,total:t,percent:void 0,low:voi\
d 0,high:void 0};let n=e/t,i=100*e/t,s=ui*ui/t,o=(n+s/2)/(1+s),r=ui*Math.sqrt(n*(1-n)/t+s/(4*t))/(1+s);return{good:e,total:t,percent:i,low:Math.max(0,Math.min(i\
,100*(o-r))),high:Math.min(100,Math.max(i,100*(o+r)))}}function Et(e){let t=e.map(gt),n=e.flatMap(i=>ge(i)??[]);return{runs:e.length,attempts:t.reduce((i,s)=>i+\
s.number,0),unfinished:t.filter(i=>J(i)==="unfinished").length,conclusions:Pl(t.map(Ft)),firstAttempt:te(...Ts(n.map(J))),firstAttemptUnknown:e.length-n.length,\
final:te(...Ts(t.map(J))),passedOnRerun:e.filter(hi).length,duration:wt(t.filter(i=>J(i)==="passed").flatMap(i=>an(i)??[]))}}function Ps(e,t){return e.filter(n=\
>lt(n)==="failed"&&(Qt(n)?.updatedAt??0)>=t)}function hi(e){return J(gt(e))==="passed"&&e.attempts.some(t=>J(t)==="failed")}function Ts(e){let t=e.filter(n=>n==\
="passed").length;return[t,t+e.filter(n=>n==="failed").length]}function Pl(e){let t=Object.fromEntries(rn.map(n=>[n,0]));for(let n of e)n&&t[n]++;return t}funct\
ion Ls(e,t){let n=[],i,s=-1,o=-1;for(let{run:r,place:a,at:l,outcome:c}of Ll(e))a<s||(c==="failed"?(i=i?{...i,failedRuns:i.failedRuns+1,lastRun:a<o?i.lastRun:r}:\
{branch:t,since:l,until:void 0,failedRuns:1,begun:s>=0,firstRun:r,lastRun:r},o=Math.max(o,a)):a>o&&(i&&n.push({...i,until:l}),i=void 0,s=a));return i?[...n,i]:n\
}function Ll(e){return Fs(e).flatMap((t,n)=>{let i=lt(t);return i?[{run:t,place:n,outcome:i,at:Fl(t,i)}]:[]}).toSorted((t,n)=>t.at-n.at||t.place-n.place)}functi\
on Fl(e,t){return(e.attempts.find(i=>J(i)===t)??gt(e)).updatedAt}function Fs(e){return e.filter(t=>lt(t)!==void 0).toSorted((t,n)=>t.createdAt-n.createdAt||t.id\
-n.id)}function Es(e){let t=Fs(e).toReversed(),n=t.findIndex(i=>lt(i)==="passed");return n===-1?t.length:n}function Le(e){let{count:t,mean:n,p50:i,p95:s}=wt(e);\
return n===void 0||i===void 0||s===void 0?{count:t}:{count:t,meanSeconds:n,p50Seconds:i,p95Seconds:s}}function ln(e,t){let n=e.filter(i=>!i.fromFork&&(i.branch!\
==t||xt(i,t)));return[...Map.groupBy(n,({workflowId:i})=>i)].flatMap(([i,s])=>[...Map.groupBy(s,({branch:o})=>o)].flatMap(([o,r])=>o===void 0?[]:[{workflowId:i,\
branch:o,runs:r}]))}function cn({branch:e,runs:t},{from:n,defaultBranch:i}){return t.some(s=>lt(s)==="failed")?Ls(t,e).filter(({until:s,lastRun:o})=>s!==void 0|\
|e===i||(Qt(o)?.updatedAt??0)>=n):[]}function dn(e,{from:t,now:n}){return Le([...e.values()].flatMap(i=>El(i,t,n)??[]))}function El({at:e,causedAt:t},n,i){if(!(\
t===void 0||e<n||e>i))return Math.max(0,e-t)}function N(e){let t=Math.round(e),n=[["d",86400],["h",3600],["min",60],["s",1]],i=n.findIndex(([,r])=>t>=r);if(i===\
-1)return"0 s";let s=t;return n.slice(i,i+2).map(([r,a])=>{let l=Math.floor(s/a);return s-=l*a,l===0?"":`${l} ${r}`}).filter(Boolean).join(" ")}function _t(e){l\
et t=Math.round(e*10)/10;return t>=100&&e<100?"> 99.9 %":t<=0&&e>0?"< 0.1 %":`${t.toFixed(1).replace(/\\.0$/,"")} %`}function ye(e){return e.percent===void 0?"no\
 data":`${_t(e.percent)} of ${V(e.total)}`}function A(e,t,n=`${t}s`){return`${V(e)} ${e===1?t:n}`}function V(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")\
}function ne(e){return new Date(e*1e3).toISOString().replace(".000Z","Z")}function Bs(e){return ne(e).slice(0,10)}function Ws(e){return e.replaceAll("`","")}fun\
ction $s(e,{workflowId:t,branch:n},{defaultBranch:i}){if(t!==void 0&&e.workflowId!==t)return!1;if(n==="all")return!0;let s=xt(e,i);return typeof n=="object"?!s&\
&e.branch===n.name:s===(n==="default")}function ie(e,{branch:t},{defaultBranch:n}){return typeof t=="object"?e===t.name&&e!==n:e===n==(t!=="other")}function Ns(\
e,{branch:t}){return typeof t=="object"?!1:t==="all"||e==="default"==(t==="default")}function dt(...e){return(t,n)=>{if(t===n)return t;for(let i of e){let[s,o]=\
[i(t),i(n)];if(s!==o)return s>o?t:n}return Vs(t)>=Vs(n)?t:n}}function Vs(e){return JSON.stringify(e,(t,n)=>typeof n=="object"&&n!==null&&!Array.isArray(n)?Objec\
t.fromEntries(Object.entries(n).sort(([i],[s])=>i<s?-1:1)):n)}var Qp=dt(({seenAt:e})=>e,({until:e})=>e);function Wl({pass:e,endedAt:t}){return e?.seenAt??t}var \
rm=dt(({seenAt:e})=>e),am=dt(({seenAt:e})=>e,({passes:e})=>e),lm=dt(Wl,({at:e})=>-e,({endedAt:e})=>e);var gm=20*3600;var km={failuresToOpen:{default:1,"pull-req\
uest":3,other:3},passesToResolve:1,reopenWindow:86400,lapseAfter:14*86400,escalateAfter:{critical:[4*3600,86400],warning:[3*86400],info:[]}};var $l=dt(({episode\
:e})=>e,({stage:e})=>e,({reminders:e})=>e,({at:e})=>e);var Hs={messages:new Map,channels:new Map};var Um=dt(({sequence:e})=>-e,({decidedAt:e})=>-e),Km=dt(({roun\
d:e})=>e,({at:e})=>-e);var js={incidents:new Map,looks:new Map,outbox:Hs,verdict:void 0},ng=dt(({at:e})=>e);var lg=30*86400;var Us={vulnerabilities:new Map,upda\
tes:new Map,opinions:new Map};function hn(e){return[...e.values()].toSorted((t,n)=>t.seenAt-n.seenAt)}var mi={workflows:new Map,runs:new Map,jobs:new Map,covere\
d:[],gone:new Set,examined:new Set,looked:new Map,newestEtag:void 0,defaultBranch:void 0,listed:new Map,listRead:void 0,files:new Map,configs:new Map,schedules:\
new Map,newestCommit:void 0,coverage:new Map,raised:new Map,findings:new Map,ranges:new Map,opinions:void 0,dependencies:void 0,daily:Us,knownIssues:void 0,writ\
ers:new Map,incidents:js,periods:new Map,actions:new Map};function be(e,t){return`${e}/${t}`}function Ks(e,t,n){return JSON.stringify([e,t,n])}function Js(e){re\
turn e.runs.map(t=>Ul(t,e))}function Ul(e,{workflows:t,branches:n,events:i,commits:s}){let[o,r,a,l,c,d,u,h,[f],...m]=e,[p,g,b]=m;return{id:o,workflowId:t[r]?.id\
??-1,number:0,event:i[l]??"",branch:n[a],sha:s[c]??"",fromFork:d===1,createdAt:u,attempts:Kl(h,u),firstFailureAt:f===void 0?void 0:u+f,queues:p,cost:g,wasted:b}\
}function Kl(e,t){return Array.from({length:e.length/4},(n,i)=>{let[s=1,o=0,r=0,a=-1]=e.slice(4*i,4*i+4);return{number:s,startedAt:t+o,updatedAt:t+r,conclusion:\
rn[a]}})}function Ys(e,t){return e.branch===void 0?"(no branch)":e.branch===t&&!xt(e,t)?`${e.branch} (pull request)`:e.branch}function Gs(e,t,n){let i=n.map(([s\
,o])=>({seenAt:s,issues:0,reactions:{},rejected:o}));return{...mi,runs:new Map(e.map(s=>[s.id,s])),jobs:new Map(e.flatMap(s=>s.firstFailureAt===void 0?[]:[Jl(s)\
])),raised:t,opinions:i.at(-1),daily:{...mi.daily,opinions:new Map(i.slice(0,-1).entries())}}}function Jl({id:e,createdAt:t,firstFailureAt:n}){let i={startedAt:\
t,completedAt:n,conclusion:"failure"};return[be(e,1),[{id:0,name:"",failedStep:void 0,...i}]]}var Yl=600;function Gl(e,t){let n=[...Map.groupBy(e.filter(({event\
:i})=>i==="push"||i==="pull_request"),({sha:i})=>i).values()].flatMap(Xl).flatMap(i=>ql(i,t)??[]);return{commits:n.length,firstRed:Le(n.flatMap(({firstRed:i})=>\
i??[])),allGreen:Le(n.flatMap(({allGreen:i})=>i??[]))}}function fn(e,t){let n=s=>s.attempts.some(o=>J(o)==="failed"),i=new Set(e.filter(n).map(({sha:s})=>s));re\
turn Gl(e.filter(({sha:s})=>i.has(s)),t).firstRed}function Xl(e){let t=[];for(let n of e.toSorted((i,s)=>i.createdAt-s.createdAt||i.id-s.id)){let i=t.at(-1);i?.\
[0]&&n.createdAt-i[0].createdAt<=Yl?i.push(n):t.push([n])}return t}function ql(e,{jobs:t}){let n=e[0]?.createdAt??0,i=e.flatMap(l=>{let c=ge(l);return c?[{attem\
pt:c,jobs:t.get(be(l.id,1))??[]}]:[]});if(i.length<e.length)return;let s=i.filter(({attempt:l})=>J(l)==="failed").map(Zl),o=Xs(s);if(o!==void 0)return{firstRed:\
Math.max(0,o-n)};let r=qs(i.filter(({attempt:l})=>J(l)==="passed").map(Ql));return i.every(({attempt:l})=>tc(l))&&r!==void 0?{allGreen:Math.max(0,r-n)}:{}}funct\
ion Zl({attempt:e,jobs:t}){let n=t.flatMap(i=>J(i)==="failed"?i.completedAt??[]:[]);return Xs(n)??e.updatedAt}function Ql({attempt:e,jobs:t}){let n=t.flatMap(({\
completedAt:i})=>i??[]);return qs(n)??e.updatedAt}function tc(e){let t=Ft(e);return t==="success"||t==="skipped"||t==="neutral"}function Xs(e){return e.reduce((\
t=Number.POSITIVE_INFINITY,n)=>Math.min(t,n),void 0)}function qs(e){return e.reduce((t=Number.NEGATIVE_INFINITY,n)=>Math.max(t,n),void 0)}function Zs(e,t,n){let\
{from:i,previousFrom:s,now:o,thresholds:r}=n,a=e.filter(h=>xt(h,n.defaultBranch)),l=Et(e.filter(h=>h.createdAt>=i)),c=Et(a.filter(h=>h.createdAt>=i)),d=Et(e.fil\
ter(h=>h.createdAt<i&&h.createdAt>=s)),u=Ps(e,o-r.failureWindowHours*3600);return{runs:l.runs,attempts:l.attempts,unfinished:l.unfinished,conclusions:l.conclusi\
ons,successRate:{firstAttempt:l.firstAttempt,firstAttemptUnknown:l.firstAttemptUnknown,final:l.final,passedOnRerun:l.passedOnRerun},recentFailures:{runs:u.lengt\
h,onDefaultBranch:u.filter(h=>xt(h,n.defaultBranch)).length},onDefaultBranch:{state:ec(a,t),runs:c.runs,firstAttempt:c.firstAttempt,final:c.final,consecutiveFai\
lures:Es(a)},duration:nc(l.duration,d.duration,r.minRuns),recovery:ic(t,n)}}function ec(e,t){return t.some(({until:n})=>n===void 0)?"red":e.some(n=>lt(n)==="pas\
sed")?"green":"unknown"}function nc(e,t,n){let i=Math.min(e.count,t.count)>=n;return{count:e.count,...e.mean!==void 0&&{meanSeconds:e.mean},...e.p50!==void 0&&{\
p50Seconds:e.p50},...e.p95!==void 0&&{p95Seconds:e.p95},previous:{count:t.count,...t.p50!==void 0&&{p50Seconds:t.p50}},...i&&e.p50!==void 0&&t.p50!==void 0&&{ch\
angePercent:100*(e.p50-t.p50)/t.p50}}}function ic(e,t){let n=wt(e.flatMap(({since:i,until:s})=>s!==void 0&&s>=t.from?[s-i]:[]));return{closed:n.count,...n.mean!\
==void 0&&{meanSeconds:n.mean},...n.p50!==void 0&&{medianSeconds:n.p50},open:e.filter(({until:i})=>i===void 0).toSorted((i,s)=>i.since-s.since||i.firstRun.id-s.\
firstRun.id).map(i=>sc(i,t))}}function sc(e,t){let{lastRun:n,firstRun:i}=e,s=a=>`${t.repositoryUrl}/actions/runs/${a.id}`,o=Qt(n)??gt(n),r=t.history.jobs.get(be\
(n.id,o.number));return{workflow:t.history.workflows.get(n.workflowId)?.name??"",branch:e.branch,since:ne(e.since),ageSeconds:Math.max(0,t.now-e.since),failedRu\
ns:e.failedRuns,...!e.begun&&{atLeast:!0},firstFailedRun:s(i),lastFailedRun:s(n),...r&&{failedJobs:r.filter(({conclusion:a})=>a==="failure"||a==="timed_out"||o.\
hitTimeLimit&&a==="cancelled").map(({id:a,name:l,failedStep:c})=>({name:l,...c!==void 0&&{step:c},url:`${s(n)}/job/${a}`}))}}}function yi(e,t){let{raised:n,runs\
:i}=e,s=[...n.values()].filter(({at:l})=>l>=t.from&&l<=t.to),o=s.flatMap(l=>rc(l,i)??[]),r=ac(i,new Set(o.map(gi))),a=o.filter(l=>hi(l)||(r.get(gi(l))??0)>l.cre\
atedAt);return te(Math.min(s.length,a.length+oc(e,t)),s.length)}function oc({opinions:e,daily:t},{from:n,to:i}){let s=[...hn(t.opinions),...e?[e]:[]].filter(({s\
eenAt:r})=>r<=i),o=s.findLast(({seenAt:r})=>r<n)?.rejected??0;return Math.max(0,(s.at(-1)?.rejected??0)-o)}function rc({runId:e},t){return e===void 0?void 0:t.g\
et(e)}function ac(e,t){let n=new Map;if(t.size===0)return n;for(let i of e.values()){let s=gi(i);t.has(s)&&J(gt(i))==="passed"&&n.set(s,Math.max(n.get(s)??0,i.c\
reatedAt))}return n}function gi({workflowId:e,sha:t,event:n}){return`${e} ${t} ${n.startsWith("pull_request")?"merge":"head"}`}function se(e,t,n){let{count:i,wh\
at:s}=t,o=i===0?`no ${s}`:`${n} are needed`;return{value:e,of:t,least:n,...i<n&&{why:o}}}function bi({percent:e,total:t},n,i){return se(e,{count:t,what:n},i)}fu\
nction pn({p50Seconds:e,count:t},n,i){return se(e,{count:t,what:n},i)}function At(e,t){return e===void 0?{}:{previous:{value:e,count:t}}}var Qs=3,lc=new Map([["\
+1",5],["heart",5],["hooray",5],["rocket",5],["laugh",4],["confused",2],["-1",1]]);function xi(e){let t=Object.entries(e).flatMap(([s,o])=>{let r=lc.get(s);retu\
rn r===void 0?[]:[{worth:r,count:o}]}),n=t.reduce((s,{count:o})=>s+o,0),i=t.reduce((s,{worth:o,count:r})=>s+o*r,0);return{stars:n===0?void 0:i/n,reactions:n}}fu\
nction to(e,{from:t,to:n}){return hn(e).findLast(({seenAt:i})=>i>=t&&i<=n)}function eo(e,t){let{overall:n,minRuns:i}=e;return{"success-rate":cc(e),"time-to-fix"\
:dc(e,t["time-to-fix"]),"build-time":{...pn(n.duration,"passed runs",i),...At(n.duration.previous.p50Seconds,n.duration.previous.count)},coverage:fc(e.coverage)\
,"time-to-feedback":uc(e),"false-positives":pc(e),satisfaction:mc(e),"detection-latency":hc(e)}}function cc({overall:e,minRuns:t,...n}){let{final:i}=Et(no(n));r\
eturn{...bi(e.successRate.final,"runs",t),...At(i.percent,i.total)}}function dc({overall:e,stretches:t,from:n,previousFrom:i},s){let{closed:o,meanSeconds:r,open\
:a}=e.recovery,l=wt(t.flatMap(({since:d,until:u=n})=>u>=i&&u<n?[u-d]:[])),[c]=a;return{...se(r,{count:o,what:"red stretches"},1),...At(l.mean,l.count),...c&&c.a\
geSeconds>s&&{verdict:"missed",why:`red for ${N(c.ageSeconds)} by now, and not fixed yet`}}}function uc({signs:e,history:t,minRuns:n,...i}){let s=fn(no(i),t);re\
turn{...pn(e.feedback.firstRed,"commits that failed",n),...At(s.p50Seconds,s.count)}}function hc({signs:e,history:t,from:n,previousFrom:i}){let{p50Seconds:s,cou\
nt:o}=dn(t.raised,{from:i,now:n-1});return{...pn(e.detection,"alerts about a run",1),...At(s,o)}}function no({runs:e,from:t,previousFrom:n}){return e.filter(({c\
reatedAt:i})=>i>=n&&i<t)}function fc(e){let t="lines";if(!e)return{...se(void 0,{count:0,what:t},1),verdict:"not-measured",why:"coverage-path gave nothing in th\
is window"};let{current:n,previous:i}=e;return{...se(n.percent,{count:n.total,what:t},1),...i&&At(i.percent,i.total)}}function pc({history:e,minRuns:t,now:n,fro\
m:i,previousFrom:s}){let o=yi(e,{from:i,to:n}),r=yi(e,{from:s,to:i-1});return{...bi(o,"alerts",t),...At(r.percent,r.total)}}function mc({history:e,from:t,previo\
usFrom:n}){let{opinions:i,daily:s}=e,{stars:o,reactions:r}=xi(i?.reactions??{}),a=to(s.opinions,{from:n,to:t-1}),l=xi(a?.reactions??{});return{...se(o,{count:r,\
what:"reactions"},Qs),...At(l.stars,l.reactions),...!i&&{verdict:"not-measured",why:"no issue of the monitor was read"}}}var io=["success-rate","time-to-fix","b\
uild-time","coverage","time-to-feedback","false-positives","satisfaction","detection-latency"];var gc={"success-rate":{label:"Success rate",unit:"percent",is:"a\
bove"},"time-to-fix":{label:"Time to fix",unit:"seconds",is:"below"},"build-time":{label:"Build time",unit:"seconds",is:"below"},coverage:{label:"Coverage",unit\
:"percent",is:"above"},"time-to-feedback":{label:"Time to feedback",unit:"seconds",is:"below"},"false-positives":{label:"False positives",unit:"percent",is:"bel\
ow"},satisfaction:{label:"Satisfaction",unit:"stars",is:"above"},"detection-latency":{label:"Detection latency",unit:"seconds",is:"below"}};function so(e,t){ret\
urn io.map(n=>{let{label:i,unit:s,is:o}=gc[n],{value:r,of:a,least:l,previous:c,why:d}=e[n],u={is:o,value:t[n]},h=r!==void 0&&a.count>=l&&c!==void 0&&c.count>=l;\
return{id:n,label:i,unit:s,target:u,state:yc(e[n],u),...r!==void 0&&{value:r},of:a,...h&&{previous:c,trend:bc(r,c.value,o)},...d!==void 0&&{why:d}}})}function y\
c({verdict:e,value:t,of:n,least:i},s){return e||(t===void 0||n.count<i?"not-enough-data":(s.is==="above"?t>s.value:t<s.value)?"met":"missed")}function bc(e,t,n)\
{return Math.abs(e-t)<=Math.abs(t)/100?"same":e>t==(n==="above")?"better":"worse"}function oo({runs:e,stretches:t,coverage:n},i,s){let{history:o,from:r,threshol\
ds:a}=i,l=Zs(e,t,i),c={feedback:{firstRed:fn(e.filter(({createdAt:u})=>u>=r),o)},detection:dn(o.raised,i)},d={...i,overall:l,signs:c,coverage:n,runs:e,stretches\
:t,minRuns:a.minRuns};return{overall:l,kpis:so(eo(d,s),s)}}var ro=new Set(["coverage","satisfaction"]);function ao(e,t,{filter:n,now:i,from:s}){let{repositoryUr\
l:o,defaultBranch:r,thresholds:a}=t,l=n.workflowId===void 0&&n.branch==="all",d={history:Gs(e,xc(e,t,n),l?t.rejected:[]),repositoryUrl:o,defaultBranch:r,thresho\
lds:a,now:i,from:s,previousFrom:s-(i-s)},u=ln(e,r).filter(({branch:f})=>ie(f,n,t)).flatMap(f=>cn(f,d)),{kpis:h}=oo({runs:e,stretches:u},d,wc(t));return h.filter\
(({id:f})=>!ro.has(f))}function lo({kpis:e}){return e.filter(({id:t})=>ro.has(t))}function xc(e,{raised:t},{workflowId:n,branch:i}){let s=new Set(e.map(({id:r})\
=>r)),o=t.filter(([r,,,a])=>(n===void 0||r===n)&&(i==="all"||s.has(a)));return new Map(o.map(([r,a,l,c],d)=>[Ks("",r,d),{rule:"",workflowId:r,at:a,...l!==-1&&{c\
ausedAt:l},...c!==-1&&{runId:c}}]))}function wc({kpis:e}){return Object.fromEntries(e.map(({id:n,target:i})=>[n,i.value]))}function ho(e,t){let n=Date.parse(e.g\
eneratedAt)/1e3,[i,s]=[n-Math.round(t.days*86400),n-n%86400],o=Js(e).filter(a=>$s(a,t,e)),r=o.filter(({createdAt:a})=>a>=i);return{seen:r,...fo(r),..._c(o,e,t),\
kpis:ao(o,e,{filter:t,now:n,from:i}),failedJobs:kc(r,e),today:co(r,s),lastDay:co(r,n-86400),days:vc(r,{from:Math.max(i,Date.parse(e.runsFrom)/1e3),now:n})}}func\
tion fo(e){let{final:t,firstAttempt:n,duration:i}=Et(e);return{runs:e.length,final:t,firstAttempt:n,duration:i,queue:wt(e.flatMap(({queues:s})=>s)),cost:uo(e.ma\
p(({cost:s})=>s))/1e6,wasted:uo(e.map(({wasted:s})=>s))/1e6}}function _c(e,t,n){let i=l=>n.workflowId===void 0||l===n.workflowId,s=n.branch==="all"||n.branch===\
"default",o=t.workflows.filter(({id:l})=>i(l)),r=s?o.flatMap(({id:l,state:c})=>c==="red"?[{workflowId:l,branch:t.defaultBranch}]:[]):Sc(e,t,n),a=s?o.some(({stat\
e:l})=>l==="green"):e.some(l=>lt(l)==="passed");return{state:r.length>0?"red":a?"green":"unknown",red:r,broken:t.broken.filter(l=>i(l.workflowId)&&ie(l.branch,n\
,t))}}function Sc(e,t,n){let i={from:Date.parse(t.window.from)/1e3,defaultBranch:t.defaultBranch};return ln(e,t.defaultBranch).filter(s=>ie(s.branch,n,t)).filte\
r(s=>cn(s,i).some(({until:o})=>o===void 0)).map(({workflowId:s,branch:o})=>({workflowId:s,branch:o}))}function kc(e,{failures:t,failedJobs:n}){let i=new Set(e.m\
ap(({id:o})=>o)),s=t.map(()=>0);for(let[o,r]of n)i.has(r)&&(s[o]=(s[o]??0)+1);return s}function co(e,t){let n=e.flatMap(i=>i.createdAt>=t?lt(i)??[]:[]);return t\
e(n.filter(i=>i==="failed").length,n.length)}function vc(e,{from:t,now:n}){let i=Map.groupBy(e,({createdAt:o})=>Math.floor(o/86400)),s=Math.floor(t/86400);retur\
n Array.from({length:Math.floor(n/86400)-s+1},(o,r)=>({date:Bs((s+r)*86400),...fo(i.get(s+r)??[])}))}function uo(e){return e.reduce((t,n)=>t+n,0)}function wi(e,\
t){let n=new URLSearchParams(e.replace(/^#/,"")),i=Number(n.get("workflow")??Number.NaN),s=Number(n.get("days")??Number.NaN);return{filter:{workflowId:t.workflo\
ws.some(({id:o})=>o===i)?i:void 0,branch:Mc(n.get("branch"),t),days:Number.isInteger(s)&&s>=1&&s<=90?s:t.window.days},at:n.get("at")??void 0,refresh:n.get("refr\
esh")==="on"?"on":"off"}}function _i({filter:e,at:t,refresh:n},i){let{workflowId:s,branch:o,days:r}=e,a=new URLSearchParams;return s!==void 0&&a.set("workflow",\
String(s)),o!=="all"&&a.set("branch",typeof o=="object"?`=${o.name}`:o),r!==i.window.days&&a.set("days",String(r)),n==="on"&&a.set("refresh","on"),t!==void 0&&a\
.set("at",t),`#${a}`}function Mc(e,{branches:t}){if(e==="default"||e==="other")return e;let n=e?.startsWith("=")?e.slice(1):void 0;return n!==void 0&&t.includes\
(n)?{name:n}:"all"}var Ac=/[[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]--[\\ufe0e\\ufe0f]]/gv;function mn(e){return e.toWellFormed().replaceA\
ll(`\\r\n`,`\n`).replace(Ac,t=>t===`\n`||t==="	"?t:`\\\\u{${(t.codePointAt(0)??0).toString(16).toUpperCase()}}`)}function po(e){return mn(e.replace(/\\r\\n|[\\r\\n\\t]/g,"\
 "))}function mo(e,t){let n=[...e];return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function y(e,{text:t,label:n,...i}={},...s){let o=document.createElement(e\
),r={...i,"aria-label":n===void 0?void 0:mn(n)};for(let[a,l]of Object.entries(r))l!==void 0&&o.setAttribute(a,l);for(let a of[t,...s])a!==void 0&&o.append(typeo\
f a=="string"?mn(a):a);return o}function I(e,t,n){return t?.startsWith(`${n}/`)?y("a",{text:e,href:t,rel:"noreferrer"}):y("span",{text:e})}function j(e,t,...n){\
let i=y("h3",{id:`${e}-title`},t,go(e,t));return y("section",{id:e,"aria-labelledby":`${e}-title`},i,...n)}function gn(e,t,...n){let i=y("h2",{id:`${e}-title`},\
t,go(e,t));return y("div",{id:e,class:"scope",role:"group","aria-labelledby":`${e}-title`},i,...n)}function go(e,t){return y("a",{class:"permalink",href:`#at=${\
e}`,text:"#",label:`Link to ${t}`})}function B(e){return y("p",{class:"basis",text:e})}var Oc=50,Rc=[1,7,14,30,90];function yo(e,t,n){let i=Si("Workflow",String\
(t.workflowId??""),[["","All workflows"],...e.workflows.map(({id:l,name:c})=>[String(l),c||`workflow ${l}`])]),s=Si("Branch",Cc(t.branch),[["all","All branches"\
],["default",e.defaultBranch],["other","Other branches"],...Ic(e).map(l=>[`=${l}`,l])]),o=[...new Set([...Rc,e.window.days,t.days])].toSorted((l,c)=>l-c),r=Si("\
Period",String(t.days),o.map(l=>[String(l),A(l,"day")])),a=y("div",{class:"filters",role:"group",label:"Filter"},i,s,r);return a.addEventListener("change",()=>{\
let[l="",c="",d=""]=[i,s,r].map(u=>u.querySelector("select")?.value??"");n({workflowId:l===""?void 0:Number(l),branch:Dc(c),days:Number(d)})}),a}function Si(e,t\
,n){let i=y("select",{},...n.map(([s,o])=>{let r=y("option",{text:o});return r.value=s,r.selected=s===t,r}));return y("label",{},y("span",{text:e}),i)}function \
Cc(e){return typeof e=="object"?`=${e.name}`:e}function Dc(e){return e.startsWith("=")?{name:e.slice(1)}:e==="default"||e==="other"?e:"all"}function Ic({branche\
s:e,runs:t,defaultBranch:n}){let i=new Map;for(let[,,s]of t)i.set(s,(i.get(s)??0)+1);return[...i].filter(([s])=>e[s]!==n).toSorted(([,s],[,o])=>o-s).slice(0,Oc)\
.flatMap(([s])=>e[s]??[]).toSorted()}var Tc=80;function Bt(e){return mo(e,Tc)}function Y(e){return`${e.slice(0,16).replace("T"," ")} UTC`}function G(e,t){let n=\
Math.max(0,t-Date.parse(e)/1e3);if(n<60)return"just now";let i=n<48*3600?N(Math.min(n,47*3600)):`${Math.round(n/86400)} days`;return`${n>=3600&&n<48*3600?`${Mat\
h.round(n/3600)} h`:i.replace(/ \\d+ s$/,"")} ago`}function yn(e){return`${A(e.filter.days,"day")} of ${ki(e)} on ${Pc(e)}`}function ki({board:e,filter:t}){retur\
n t.workflowId===void 0?"all workflows":tt({board:e},t.workflowId)}function Pc({board:e,filter:t}){let{branch:n}=t;return typeof n=="object"?n.name:{all:"all br\
anches",default:e.defaultBranch,other:"other branches"}[n]}function tt({board:e},t){return e.workflows.find(({id:n})=>n===t)?.name??`workflow ${t}`}function Wt(\
{filter:e},t){return e.workflowId===void 0||e.workflowId===t}function bo(e,t){let n=y("p",{id:"freshness",title:Y(e.generatedAt)}),i=()=>{let o=t(),r=o-Date.par\
se(e.generatedAt)/1e3>e.lateAfterSeconds;n.className=r?"late":"";let a=N(e.lateAfterSeconds);n.textContent=`Computed ${G(e.generatedAt,o)}; ${r?`late: it should\
 be under ${a}`:`late if over ${a}`}`};i();let s=setInterval(()=>n.isConnected?i():clearInterval(s),3e4);return n}var xo={critical:"bad",warning:"warning",info:\
"neutral"};function Fe(e,{board:t,filter:n}){let{workflowId:i,branch:s}=n;return t.alerts.filter(o=>o.workflowId===void 0&&(i!==void 0||s!=="all")?e==="reposito\
ry":i!==void 0&&o.workflowId!==i?!1:o.branch===void 0&&s!=="all"?e==="workflow":e==="seen"&&(s==="all"||ie(o.branch??"",n,t)))}function bn({board:e,filter:t}){l\
et n=e.workflows.find(({id:i})=>i===t.workflowId)?.path;return e.incidents.filter(({workflow:i,branchClass:s})=>i===void 0?t.workflowId===void 0&&t.branch==="al\
l":(t.workflowId===void 0||i===n)&&Ns(s,t))}var Lc=12;function ft(e,t,n,i=Lc){let s=y("tbody",{role:"rowgroup"},...t.slice(0,i).map(c=>wo(c,n))),o=y("table",{cl\
ass:"list",role:"table"},y("caption",{class:"unseen",text:e}),y("thead",{role:"rowgroup"},y("tr",{role:"row"},...n.map(Fc))),s),r=t.slice(i),a=y("button",{type:\
"button",class:"more",text:`Show ${r.length} more`});return a.addEventListener("click",()=>{s.append(...r.map(c=>wo(c,n))),a.remove()}),y("div",{class:"scroll",\
tabindex:"0",role:"region",label:e},o,r.length>0?a:void 0)}function Fc({head:e,align:t}){return y("th",{scope:"col",role:"columnheader",class:t,text:e})}functio\
n wo(e,t){let n=t.map(({head:i,cell:s,align:o})=>y("td",{role:"cell",class:o,"data-head":i},s(e)));return y("tr",{role:"row"},...n)}var vi=6;function _o(e){let \
t=Fe("seen",e),n=bn(e),{window:i}=e.board;return j("attention","What needs attention now",B(`${[A(t.length,"alert"),...n.length>0?[A(n.length,"open incident")]:\
[]].join(" and ")}. They stand as of now, and look back over ${A(i.days,"day")}, whatever the period above.`),t.length>0?ft("Alerts",t,So(e),vi):void 0,n.length\
>0?ft("Incidents",n,Bc(e),vi):void 0)}function Mi(e,t,n){let i=Fe(e,n);if(i.length!==0)return j(`${e}-alerts`,t,ft(t,i,So(n),vi))}function So(e){let{board:t,now\
:n}=e;return[{head:"Severity",cell:({severity:i})=>ko(i)},{head:"What",cell:({message:i,url:s})=>I(i,s,t.repositoryUrl)},{head:"Of",cell:i=>Ec(i,e)},{head:"Sinc\
e",align:"when",cell:({since:i})=>i===void 0?"\u2013":G(i,n)}]}function Ec({workflowId:e,branch:t="all branches"},n){return e===void 0?"whole repository":`${tt(n,e)}\
, ${t}`}function Bc({board:e,now:t}){return[{head:"Severity",cell:({severity:n})=>ko(n)},{head:"Incident",cell:({title:n,url:i})=>I(n,i,e.repositoryUrl)},{head:\
"Workflow",cell:({workflow:n="all"})=>e.workflows.find(({path:i})=>i===n)?.name??n},{head:"State",cell:({state:n})=>n},{head:"Since",align:"when",cell:({since:n\
})=>G(n,t)},{head:"Failures",align:"right",cell:({failures:n})=>n>0?String(n):"\u2013"}]}function ko(e){return y("span",{class:`badge ${xo[e]}`,text:e})}var Wc=["run\
_id","workflow","branch","commit","event","created_at","attempts","conclusion","first_attempt","duration_seconds","queue_seconds","cost","wasted"];function vo(e\
,t){let n=new Map(e.workflows.map(({id:i,name:s})=>[i,s]));return[Wc,...t.map(i=>$c(i,n.get(i.workflowId)??"",e))].map(i=>`${i.map(Nc).join(",")}\\r\n`).join("")}\
function $c(e,t,{defaultBranch:n}){let{id:i,sha:s,event:o,createdAt:r,queues:a,cost:l,wasted:c}=e,[d,u]=[ge(e),gt(e)];return[String(i),t,Ys(e,n),s,o,ne(r),Strin\
g(u.number),Ft(u)??"",d?Ft(d)??"":"",String(an(u)??""),a.join(" "),String(l/1e6),String(c/1e6)]}function Nc(e){let t=/^[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]/.te\
st(e)?`\'${e}`:e;return/[",\\r\\n\';]|^\\s|\\s$/.test(t)?`"${t.replaceAll(\'"\',\'""\')}"`:t}function Ao(e){let{board:t,view:n}=e,i=t.generatedAt.slice(0,10);return y("p"\
,{class:"downloads"},Mo("All data (JSON)",`pipeline-${i}.json`,"application/json",()=>JSON.stringify(t,void 0,2)),Mo(`Runs of ${yn(e)} (CSV)`,`runs-${i}.csv`,"t\
ext/csv",()=>vo(t,n.seen)))}function Mo(e,t,n,i){let s=y("button",{type:"button",text:e});return s.addEventListener("click",()=>{let o=URL.createObjectURL(new B\
lob([i()],{type:`${n};charset=utf-8`}));y("a",{href:o,download:t}).click(),URL.revokeObjectURL(o)}),s}var Vc={"failing-on-default-branch":{class:"bad",says:"fai\
ling on the default branch"},failing:{class:"warning",says:"failing"},over:{class:"good",says:"over"}};function Oo(e){let{board:t,view:n,filter:i}=e,s=t.failure\
s.flatMap((r,a)=>{let l=n.failedJobs[a]??0;return l>0?[{...r,count:l}]:[]}),o=s.reduce((r,{count:a})=>r+a,0);return j("failures","What failed, and why",B(`${A(s\
.length,"cause")} of ${A(o,"failed job")} whose logs were read. Those that hold up ${t.defaultBranch} first.`),i.days>t.window.days?B(`Causes not seen in the ne\
west ${A(t.window.days,"day")} are not told.`):void 0,...s.map(r=>zc(r,e)))}function zc(e,t){let{state:n,count:i,jobs:s,line:o,meaning:r,fingerprint:a,firstSeen\
:l,lastSeen:c,category:d}=e,{class:u,says:h}=Vc[n],f=`${s.slice(0,3).map(Bt).join(", ")}${s.length>3?` and ${s.length-3} more`:""}`;return y("article",{id:`fail\
ure-${a}`,class:`failure ${u}`,tabindex:"-1"},y("h4",{},y("span",{class:`badge ${u}`,text:h}),` ${f} `,y("a",{class:"permalink",href:`#at=failure-${a}`,text:"#"\
,label:`Link to ${f}`})),o===void 0?void 0:y("pre",{tabindex:"0",label:"Root line"},y("code",{text:o})),y("p",{text:r??(d==="flaky/unknown"?"No rule knows it.":\
d)}),B(`${A(i,"failed job")}; first seen ${Y(l)}, last ${G(c,t.now)}; on ${e.branches.slice(0,3).join(", ")}`),y("dl",{},...Hc(e,t),...jc(e,t),...Uc(e,t),...Kc(\
e)),...Jc(e),y("p",{class:"links"},...Yc(e,t)))}function xn(e,...t){return[y("div",{},y("dt",{text:e}),y("dd",{},...t))]}function Hc({blame:e},{board:t}){return\
!e||e.suspects.length===0?[]:xn("Suspects",y("ul",{},...e.suspects.slice(0,3).map(({author:n,title:i,url:s,pull:o,reasons:r})=>y("li",{},y("strong",{text:n})," \
\u2013 ",I(i,o?.url??s,t.repositoryUrl),r.length>0?` (${r.join("; ")})`:void 0))))}function jc({memory:e},{board:t}){if(!e)return[];let[n]=e.mendedBy;return xn("Seen\
 before",`${A(e.times,"time")}, last until ${Y(e.to)}; `,n?"then came ":"then ",n?I(n.title,n.pull?.url??n.url,t.repositoryUrl):I("it passed",e.endedBy.url,t.re\
positoryUrl),n?` by ${n.author}`:void 0)}function Uc({knownIssues:e=[]},{board:t}){if(e.length===0)return[];let n=e.map(({number:i,title:s,url:o})=>y("li",{},I(\
`#${i} ${s}`,o,t.repositoryUrl)));return xn("Known issue",y("ul",{},...n))}function Kc({advice:e,insights:t}){let n=[...e?[e]:[],...t];return n.length===0?[]:xn\
("To do",y("ul",{},...n.map(i=>y("li",{text:i}))))}function Jc({excerpt:e}){if(!e)return[];let t=y("code",{text:e.lines.join(`\n`)});return[y("details",{},y("sum\
mary",{text:"Around the line"}),y("pre",{tabindex:"0",label:"Part of the log"},t))]}function Yc({occurrences:e,blame:t},{board:n}){let[i]=e;return[i&&I("Log",i.\
url,n.repositoryUrl),i&&I("Run, to run it again",i.runUrl,n.repositoryUrl),t?.compareUrl?I("Compare commits",t.compareUrl,n.repositoryUrl):void 0].filter(o=>o!=\
=void 0).flatMap((o,r)=>r>0?[" \xB7 ",o]:[o])}function Ro({unit:e,value:t,of:n,why:i="not measured"}){if(t===void 0)return i;let s=A(n.count,Xc(n.what),n.what);ret\
urn`${Ai(e,t)}${e==="stars"?", by":" of"} ${s}`}function Co(e){let{value:t,why:n}=e;return t===void 0||n===void 0?Ro(e):`${Ro(e)}: ${n}`}function Do({target:e,u\
nit:t}){return`${e.is==="above"?"over":"under"} ${Ai(t,e.value)}`}function Io({trend:e,previous:t,unit:n}){return e===void 0||t===void 0?"\u2013":`${Gc[e]} ${Ai(n,t.\
value)}${n==="stars"?", by":" of"} ${V(t.count)}`}var Gc={better:"better, from",worse:"worse, from",same:"as before, from"};function Ai(e,t){switch(e){case"perc\
ent":return _t(t);case"seconds":return N(t);case"stars":return`${t.toFixed(1).replace(/\\.0$/,"")} of 5`}}function Xc(e){return e.replace(/(ch)es\\b|s\\b/,"$1")}fu\
nction To(e){let{final:t,firstAttempt:n,duration:i,today:s,lastDay:o}=e.view,[r,a]=[i.p50,i.p95].map(l=>N(l??0));return y("div",{class:"tiles",id:"figures"},wn(\
`Success rate (${e.filter.days} d)`,t.percent===void 0?"\u2013":_t(t.percent),[...t.total===0?["no run passed or failed"]:[`${V(t.good)} of ${A(t.total,"run")} passe\
d in the end`,`${ye(n)} at the first attempt`]]),wn("Average build time",i.mean===void 0?"\u2013":N(i.mean),[`mean of ${A(i.count,"passed run")}`,...i.count>0?[`medi\
an ${r}, p95 ${a}`]:[]]),wn("Failures today",V(s.good),[`of ${A(s.total,"run")} since 00:00 UTC`,`${V(o.good)} of ${V(o.total)} in 24 h`]),qc(e))}function qc(e)\
{let{board:t,filter:n,view:i,now:s}=e,o=t.incidents.length>0&&typeof n.branch!="object",r=o?bn(e):i.broken,a=o?r.length:i.red.length,l=r.map(({since:c})=>c).toS\
orted()[0];return wn("Open incidents",V(a),[o?"remembered, and not resolved":Zc(e),...l===void 0||r.length<a?[]:[`the oldest began ${G(l,s)}`]])}function Zc({fi\
lter:e,board:t}){return e.branch==="other"?"workflows that are red on other branches":`workflows that are red on ${typeof e.branch=="object"?e.branch.name:t.def\
aultBranch}`}function wn(e,t,n){return y("div",{class:"tile"},y("p",{class:"name",text:e}),y("p",{class:"value",text:t}),...n.map(B))}var Qc={met:"\u2713",missed:"\u2715"\
,"not-enough-data":"\u2013","not-measured":"\u2013"},td={met:"target met",missed:"target missed","not-enough-data":"not enough data","not-measured":"not measured"};functi\
on Po(e){let{view:t,filter:n,board:i}=e,s=n.workflowId===void 0&&n.branch==="all";return j("kpis","Key figures",B([`Trends are against the ${A(n.days,"day")} be\
fore.`,...s?[`Time to fix is of ${i.defaultBranch}.`]:[],...s||i.rejected.every(([,o])=>o===0)?[]:["False positives are without those that people rejected, of w\
hich the workflow is not known."]].join(" ")),y("ul",{class:"kpis"},...t.kpis.map(Fo)))}function Lo({board:e}){return j("repository-kpis","Coverage and satisfac\
tion",B(`In ${A(e.window.days,"day")}.`),y("ul",{class:"kpis"},...lo(e).map(Fo)))}function Fo(e){return y("li",{class:e.state},y("p",{class:"name"},y("span",{cl\
ass:"mark","aria-hidden":"true",text:`${Qc[e.state]} `}),e.label,y("span",{class:"unseen",text:`: ${td[e.state]}`})),y("p",{class:e.value===void 0?"basis":"now"\
,text:Co(e)}),B(`target ${Do(e)}`),e.trend===void 0?void 0:B(Io(e)))}function Eo(e){let t=e.replace(/[^PFf]/g,"");return t===""?"unknown":t.startsWith("F")?"bro\
ken":t.includes("f")?"flaky":t.includes("F")?"mended":"steady"}function Bo({commits:e,rows:t},n){let i=ne(n),s=e.filter(({at:o})=>o>=i);return{commits:s,rows:t.\
flatMap(o=>{let r=o.cells.slice(0,s.length);return r.trim()===""?[]:[{...o,cells:r,state:Eo(r),failed:o.failed.filter(({commit:a})=>a<s.length)}]})}}var xe={P:"\
passed",F:"failed",f:"failed and passed",c:"cancelled",s:"skipped",r:"not ended"," ":"did not run"};function Wo({row:e,commit:t},n){let{board:i}=n,{repositoryUr\
l:s,grid:o,failures:r}=i,a=o.commits[t],l=tt(n,e.workflowId),c=e.job===void 0?l:`${l} \u203A ${e.job}`;if(!a)return y("p",{},y("strong",{text:c}));let d=e.cells[t],u\
=e.failed.find(g=>g.commit===t),[,h]=a.runs.find(([g])=>g===e.workflowId)??[],f=u?.runId??h,m=r.find(({fingerprint:g})=>g===u?.fingerprint),p=Object.entries(xe)\
.find(([g])=>g===d)?.[1]??"";return y("p",{},y("strong",{text:c}),` ${p} at `,I(a.sha.slice(0,7),`${s}/commit/${encodeURIComponent(a.sha)}`,s),`, ${Y(a.at)}`,a.\
title===void 0?void 0:`, ${a.title}`,...ed([f===void 0?void 0:I("run",`${s}/actions/runs/${f}`,s),u&&I("log",`${s}/actions/runs/${u.runId}/job/${u.jobId}`,s),m&\
&y("a",{href:`#at=failure-${m.fingerprint}`,text:"cause"})]))}function ed(e){return e.filter(t=>t!==void 0).flatMap(t=>[" \xB7 ",t])}var nd={ArrowRight:[1,0],Arrow\
Left:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1],Home:[Number.NEGATIVE_INFINITY,0],End:[Number.POSITIVE_INFINITY,0]};function $o(e){e.addEventListener("keydown",t=>{l\
et n=nd[t.key],i=t.target instanceof Element?t.target.closest("td"):null;!n||!i||(t.preventDefault(),id(i,n)?.focus())}),e.addEventListener("focusin",({target:t\
})=>{if(t instanceof HTMLTableCellElement){for(let n of e.querySelectorAll(\'td[tabindex="0"]\'))n.setAttribute("tabindex","-1");t.tabIndex=0}})}function id(e,[t,\
n]){let i=e.parentElement,s=i?.parentElement;if(!i||!s)return;let r=[...s.children[[...s.children].indexOf(i)+n]?.querySelectorAll("td")??[]];return r[Math.max(\
0,Math.min(r.length-1,e.cellIndex-1+t))]}var No=40,zo={P:"",F:"\u2715",f:"~",c:"/",s:"\xB7",r:"\u2026"," ":""},sd={broken:"\u2715 broken",flaky:"~ flaky",mended:"mended",steady:"\
",unknown:"no result"};function Ho(e){let{board:t,filter:n}=e,i=`Commits and jobs of ${t.defaultBranch}`;if(n.branch!=="all"&&n.branch!=="default")return j("gri\
d",i,B(`It shows ${t.defaultBranch} alone, which is not looked at.`));let s=Date.parse(t.generatedAt)/1e3,{commits:o,rows:r}=Bo(t.grid,s-Math.round(n.days*86400\
)),a=r.filter(({workflowId:c})=>Wt(e,c)),l=o.length<t.grid.commits.length?"All":"The newest";return j("grid",i,a.length===0?B("No job of it is known in this tim\
e."):B(`${l} ${A(o.length,"commit")} that ran, the newest on the left. Red from one commit on is a break; a mixed cell (~) failed and passed at one commit and i\
s a flake. Only jobs that were read are shown.`),...a.length===0?[]:[dd(),...od({commits:o,rows:a},e)])}function od({commits:e,rows:t},n){let i=n.board.defaultB\
ranch,s=y("div",{class:"detail","aria-live":"polite"},B("Choose a cell to see the run behind it.")),o=y("tbody",{},...t.slice(0,No).map(d=>Vo(d,n))),r=y("table"\
,{class:"grid",role:"grid",label:`Jobs and commits of ${i}`},y("thead",{},ad(e,i)),o),a=d=>{let u=cd(d,o),h=u&&t[u.row];h&&s.replaceChildren(Wo({row:h,commit:u.\
commit},n))};r.addEventListener("focusin",({target:d})=>a(d)),r.addEventListener("click",({target:d})=>a(d)),$o(r);let[l]=o.getElementsByTagName("td");l?.setAtt\
ribute("tabindex","0");let c=t.slice(No);return[y("div",{class:"scroll"},r),c.length>0?rd(c,()=>o.append(...c.map(d=>Vo(d,n)))):void 0,s]}function rd(e,t){let n\
=`Show ${A(e.length,"more row","more rows")}`,i=y("button",{type:"button",class:"more",text:n});return i.addEventListener("click",()=>{t(),i.remove()}),i}functi\
on ad(e,t){return y("tr",{},y("th",{scope:"col",text:"Job"}),y("th",{scope:"col",text:"State"}),...e.map(({sha:n,at:i,title:s})=>y("th",{scope:"col",class:"comm\
it",title:`${Y(i)}${s?`\n${s}`:""}`,label:`${t} at ${n.slice(0,7)}, ${Y(i)}`,text:n.slice(0,4)})))}function Vo(e,t){let n=e.job??tt(t,e.workflowId),i=y("tr",{cla\
ss:e.job===void 0?"whole":void 0},y("th",{scope:"row",title:n,text:n}),y("td",{class:`state ${e.state}`,role:"gridcell",tabindex:"-1",text:sd[e.state]}));for(le\
t[s,o]of[...e.cells].entries()){if(!ld(o))continue;let r=document.createElement("td");r.className=jo[o],r.tabIndex=-1,r.setAttribute("role","gridcell"),r.setAtt\
ribute("aria-label",`${xe[o]} at ${t.board.grid.commits[s]?.sha.slice(0,7)}`),r.textContent=zo[o],i.append(r)}return i}var jo={P:"passed",F:"failed",f:"flaked",\
c:"cancelled",s:"skipped",r:"running"," ":"none"};function ld(e){return e in xe}function cd(e,t){let n=e instanceof Element?e.closest("td"):null,i=n?.parentElem\
ent;if(!(!n||!i||i.parentElement!==t))return{row:[...t.children].indexOf(i),commit:n.cellIndex-2}}function dd(){return y("ul",{class:"legend"},...["P","F","f","\
c","s","r"].map(t=>y("li",{},y("span",{class:`swatch ${jo[t]}`,"aria-hidden":"true",text:zo[t]}),xe[t])))}function We(e){return e+.5|0}var $t=(e,t,n)=>Math.max(\
Math.min(e,n),t);function Ee(e){return $t(We(e*2.55),0,255)}function Nt(e){return $t(We(e*255),0,255)}function Ot(e){return $t(We(e/2.55)/100,0,1)}function Uo(e\
){return $t(We(e*100),0,100)}var pt={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},Ri=[..."0123456789ABCD\
EF"],ud=e=>Ri[e&15],hd=e=>Ri[(e&240)>>4]+Ri[e&15],_n=e=>(e&240)>>4===(e&15),fd=e=>_n(e.r)&&_n(e.g)&&_n(e.b)&&_n(e.a);function pd(e){var t=e.length,n;return e[0]\
==="#"&&(t===4||t===5?n={r:255&pt[e[1]]*17,g:255&pt[e[2]]*17,b:255&pt[e[3]]*17,a:t===5?pt[e[4]]*17:255}:(t===7||t===9)&&(n={r:pt[e[1]]<<4|pt[e[2]],g:pt[e[3]]<<4\
|pt[e[4]],b:pt[e[5]]<<4|pt[e[6]],a:t===9?pt[e[7]]<<4|pt[e[8]]:255})),n}var md=(e,t)=>e<255?t(e):"";function gd(e){var t=fd(e)?ud:hd;return e?"#"+t(e.r)+t(e.g)+t\
(e.b)+md(e.a,t):void 0}var yd=/^(hsla?|hwb|hsv)\\(\\s*([-+.e\\d]+)(?:deg)?[\\s,]+([-+.e\\d]+)%[\\s,]+([-+.e\\d]+)%(?:[\\s,]+([-+.e\\d]+)(%)?)?\\s*\\)$/;function Go(e,t,n){\
let i=t*Math.min(n,1-n),s=(o,r=(o+e/30)%12)=>n-i*Math.max(Math.min(r-3,9-r,1),-1);return[s(0),s(8),s(4)]}function bd(e,t,n){let i=(s,o=(s+e/60)%6)=>n-n*t*Math.m\
ax(Math.min(o,4-o,1),0);return[i(5),i(3),i(1)]}function xd(e,t,n){let i=Go(e,1,.5),s;for(t+n>1&&(s=1/(t+n),t*=s,n*=s),s=0;s<3;s++)i[s]*=1-t-n,i[s]+=t;return i}f\
unction wd(e,t,n,i,s){return e===s?(t-n)/i+(t<n?6:0):t===s?(n-e)/i+2:(e-t)/i+4}function Ci(e){let n=e.r/255,i=e.g/255,s=e.b/255,o=Math.max(n,i,s),r=Math.min(n,i\
,s),a=(o+r)/2,l,c,d;return o!==r&&(d=o-r,c=a>.5?d/(2-o-r):d/(o+r),l=wd(n,i,s,d,o),l=l*60+.5),[l|0,c||0,a]}function Di(e,t,n,i){return(Array.isArray(t)?e(t[0],t[\
1],t[2]):e(t,n,i)).map(Nt)}function Ii(e,t,n){return Di(Go,e,t,n)}function _d(e,t,n){return Di(xd,e,t,n)}function Sd(e,t,n){return Di(bd,e,t,n)}function Xo(e){r\
eturn(e%360+360)%360}function kd(e){let t=yd.exec(e),n=255,i;if(!t)return;t[5]!==i&&(n=t[6]?Ee(+t[5]):Nt(+t[5]));let s=Xo(+t[2]),o=+t[3]/100,r=+t[4]/100;return \
t[1]==="hwb"?i=_d(s,o,r):t[1]==="hsv"?i=Sd(s,o,r):i=Ii(s,o,r),{r:i[0],g:i[1],b:i[2],a:n}}function vd(e,t){var n=Ci(e);n[0]=Xo(n[0]+t),n=Ii(n),e.r=n[0],e.g=n[1],\
e.b=n[2]}function Md(e){if(!e)return;let t=Ci(e),n=t[0],i=Uo(t[1]),s=Uo(t[2]);return e.a<255?`hsla(${n}, ${i}%, ${s}%, ${Ot(e.a)})`:`hsl(${n}, ${i}%, ${s}%)`}va\
r Ko={x:"dark",Z:"light",Y:"re",X:"blu",W:"gr",V:"medium",U:"slate",A:"ee",T:"ol",S:"or",B:"ra",C:"lateg",D:"ights",R:"in",Q:"turquois",E:"hi",P:"ro",O:"al",N:"\
le",M:"de",L:"yello",F:"en",K:"ch",G:"arks",H:"ea",I:"ightg",J:"wh"},Jo={OiceXe:"f0f8ff",antiquewEte:"faebd7",aqua:"ffff",aquamarRe:"7fffd4",azuY:"f0ffff",beige\
:"f5f5dc",bisque:"ffe4c4",black:"0",blanKedOmond:"ffebcd",Xe:"ff",XeviTet:"8a2be2",bPwn:"a52a2a",burlywood:"deb887",caMtXe:"5f9ea0",KartYuse:"7fff00",KocTate:"d\
2691e",cSO:"ff7f50",cSnflowerXe:"6495ed",cSnsilk:"fff8dc",crimson:"dc143c",cyan:"ffff",xXe:"8b",xcyan:"8b8b",xgTMnPd:"b8860b",xWay:"a9a9a9",xgYF:"6400",xgYy:"a9\
a9a9",xkhaki:"bdb76b",xmagFta:"8b008b",xTivegYF:"556b2f",xSange:"ff8c00",xScEd:"9932cc",xYd:"8b0000",xsOmon:"e9967a",xsHgYF:"8fbc8f",xUXe:"483d8b",xUWay:"2f4f4f\
",xUgYy:"2f4f4f",xQe:"ced1",xviTet:"9400d3",dAppRk:"ff1493",dApskyXe:"bfff",dimWay:"696969",dimgYy:"696969",dodgerXe:"1e90ff",fiYbrick:"b22222",flSOwEte:"fffaf0\
",foYstWAn:"228b22",fuKsia:"ff00ff",gaRsbSo:"dcdcdc",ghostwEte:"f8f8ff",gTd:"ffd700",gTMnPd:"daa520",Way:"808080",gYF:"8000",gYFLw:"adff2f",gYy:"808080",honeyMw\
:"f0fff0",hotpRk:"ff69b4",RdianYd:"cd5c5c",Rdigo:"4b0082",ivSy:"fffff0",khaki:"f0e68c",lavFMr:"e6e6fa",lavFMrXsh:"fff0f5",lawngYF:"7cfc00",NmoncEffon:"fffacd",Z\
Xe:"add8e6",ZcSO:"f08080",Zcyan:"e0ffff",ZgTMnPdLw:"fafad2",ZWay:"d3d3d3",ZgYF:"90ee90",ZgYy:"d3d3d3",ZpRk:"ffb6c1",ZsOmon:"ffa07a",ZsHgYF:"20b2aa",ZskyXe:"87ce\
fa",ZUWay:"778899",ZUgYy:"778899",ZstAlXe:"b0c4de",ZLw:"ffffe0",lime:"ff00",limegYF:"32cd32",lRF:"faf0e6",magFta:"ff00ff",maPon:"800000",VaquamarRe:"66cdaa",VXe\
:"cd",VScEd:"ba55d3",VpurpN:"9370db",VsHgYF:"3cb371",VUXe:"7b68ee",VsprRggYF:"fa9a",VQe:"48d1cc",VviTetYd:"c71585",midnightXe:"191970",mRtcYam:"f5fffa",mistyPse\
:"ffe4e1",moccasR:"ffe4b5",navajowEte:"ffdead",navy:"80",Tdlace:"fdf5e6",Tive:"808000",TivedBb:"6b8e23",Sange:"ffa500",SangeYd:"ff4500",ScEd:"da70d6",pOegTMnPd:\
"eee8aa",pOegYF:"98fb98",pOeQe:"afeeee",pOeviTetYd:"db7093",papayawEp:"ffefd5",pHKpuff:"ffdab9",peru:"cd853f",pRk:"ffc0cb",plum:"dda0dd",powMrXe:"b0e0e6",purpN:\
"800080",YbeccapurpN:"663399",Yd:"ff0000",Psybrown:"bc8f8f",PyOXe:"4169e1",saddNbPwn:"8b4513",sOmon:"fa8072",sandybPwn:"f4a460",sHgYF:"2e8b57",sHshell:"fff5ee",\
siFna:"a0522d",silver:"c0c0c0",skyXe:"87ceeb",UXe:"6a5acd",UWay:"708090",UgYy:"708090",snow:"fffafa",sprRggYF:"ff7f",stAlXe:"4682b4",tan:"d2b48c",teO:"8080",tEs\
tN:"d8bfd8",tomato:"ff6347",Qe:"40e0d0",viTet:"ee82ee",JHt:"f5deb3",wEte:"ffffff",wEtesmoke:"f5f5f5",Lw:"ffff00",LwgYF:"9acd32"};function Ad(){let e={},t=Object\
.keys(Jo),n=Object.keys(Ko),i,s,o,r,a;for(i=0;i<t.length;i++){for(r=a=t[i],s=0;s<n.length;s++)o=n[s],a=a.replace(o,Ko[o]);o=parseInt(Jo[r],16),e[a]=[o>>16&255,o\
>>8&255,o&255]}return e}var Sn;function Od(e){Sn||(Sn=Ad(),Sn.transparent=[0,0,0,0]);let t=Sn[e.toLowerCase()];return t&&{r:t[0],g:t[1],b:t[2],a:t.length===4?t[\
3]:255}}var Rd=/^rgba?\\(\\s*([-+.\\d]+)(%)?[\\s,]+([-+.e\\d]+)(%)?[\\s,]+([-+.e\\d]+)(%)?(?:[\\s,/]+([-+.e\\d]+)(%)?)?\\s*\\)$/;function Cd(e){let t=Rd.exec(e),n=255,i,s,\
o;if(t){if(t[7]!==i){let r=+t[7];n=t[8]?Ee(r):$t(r*255,0,255)}return i=+t[1],s=+t[3],o=+t[5],i=255&(t[2]?Ee(i):$t(i,0,255)),s=255&(t[4]?Ee(s):$t(s,0,255)),o=255\
&(t[6]?Ee(o):$t(o,0,255)),{r:i,g:s,b:o,a:n}}}function Dd(e){return e&&(e.a<255?`rgba(${e.r}, ${e.g}, ${e.b}, ${Ot(e.a)})`:`rgb(${e.r}, ${e.g}, ${e.b})`)}var Oi=\
e=>e<=.0031308?e*12.92:Math.pow(e,1/2.4)*1.055-.055,we=e=>e<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4);function Id(e,t,n){let i=we(Ot(e.r)),s=we(Ot(e.g)),o=we\
(Ot(e.b));return{r:Nt(Oi(i+n*(we(Ot(t.r))-i))),g:Nt(Oi(s+n*(we(Ot(t.g))-s))),b:Nt(Oi(o+n*(we(Ot(t.b))-o))),a:e.a+n*(t.a-e.a)}}function kn(e,t,n){if(e){let i=Ci(\
e);i[t]=Math.max(0,Math.min(i[t]+i[t]*n,t===0?360:1)),i=Ii(i),e.r=i[0],e.g=i[1],e.b=i[2]}}function qo(e,t){return e&&Object.assign(t||{},e)}function Yo(e){var t\
={r:0,g:0,b:0,a:255};return Array.isArray(e)?e.length>=3&&(t={r:e[0],g:e[1],b:e[2],a:255},e.length>3&&(t.a=Nt(e[3]))):(t=qo(e,{r:0,g:0,b:0,a:1}),t.a=Nt(t.a)),t}\
function Td(e){return e.charAt(0)==="r"?Cd(e):kd(e)}var Be=class e{constructor(t){if(t instanceof e)return t;let n=typeof t,i;n==="object"?i=Yo(t):n==="string"&\
&(i=pd(t)||Od(t)||Td(t)),this._rgb=i,this._valid=!!i}get valid(){return this._valid}get rgb(){var t=qo(this._rgb);return t&&(t.a=Ot(t.a)),t}set rgb(t){this._rgb\
=Yo(t)}rgbString(){return this._valid?Dd(this._rgb):void 0}hexString(){return this._valid?gd(this._rgb):void 0}hslString(){return this._valid?Md(this._rgb):void\
 0}mix(t,n){if(t){let i=this.rgb,s=t.rgb,o,r=n===o?.5:n,a=2*r-1,l=i.a-s.a,c=((a*l===-1?a:(a+l)/(1+a*l))+1)/2;o=1-c,i.r=255&c*i.r+o*s.r+.5,i.g=255&c*i.g+o*s.g+.5\
,i.b=255&c*i.b+o*s.b+.5,i.a=r*i.a+(1-r)*s.a,this.rgb=i}return this}interpolate(t,n){return t&&(this._rgb=Id(this._rgb,t._rgb,n)),this}clone(){return new e(this.\
rgb)}alpha(t){return this._rgb.a=Nt(t),this}clearer(t){let n=this._rgb;return n.a*=1-t,this}greyscale(){let t=this._rgb,n=We(t.r*.3+t.g*.59+t.b*.11);return t.r=\
t.g=t.b=n,this}opaquer(t){let n=this._rgb;return n.a*=1+t,this}negate(){let t=this._rgb;return t.r=255-t.r,t.g=255-t.g,t.b=255-t.b,this}lighten(t){return kn(thi\
s._rgb,2,t),this}darken(t){return kn(this._rgb,2,-t),this}saturate(t){return kn(this._rgb,1,t),this}desaturate(t){return kn(this._rgb,1,-t),this}rotate(t){retur\
n vd(this._rgb,t),this}};function kt(){}var lr=(()=>{let e=0;return()=>e++})();function D(e){return e==null}function W(e){if(Array.isArray&&Array.isArray(e))ret\
urn!0;let t=Object.prototype.toString.call(e);return t.slice(0,7)==="[object"&&t.slice(-6)==="Array]"}function T(e){return e!==null&&Object.prototype.toString.c\
all(e)==="[object Object]"}function K(e){return(typeof e=="number"||e instanceof Number)&&isFinite(+e)}function st(e,t){return K(e)?e:t}function R(e,t){return t\
ypeof e>"u"?t:e}var cr=(e,t)=>typeof e=="string"&&e.endsWith("%")?parseFloat(e)/100*t:+e;function E(e,t,n){if(e&&typeof e.call=="function")return e.apply(n,t)}f\
unction F(e,t,n,i){let s,o,r;if(W(e))if(o=e.length,i)for(s=o-1;s>=0;s--)t.call(n,e[s],s);else for(s=0;s<o;s++)t.call(n,e[s],s);else if(T(e))for(r=Object.keys(e)\
,o=r.length,s=0;s<o;s++)t.call(n,e[r[s]],r[s])}function Ve(e,t){let n,i,s,o;if(!e||!t||e.length!==t.length)return!1;for(n=0,i=e.length;n<i;++n)if(s=e[n],o=t[n],\
s.datasetIndex!==o.datasetIndex||s.index!==o.index)return!1;return!0}function On(e){if(W(e))return e.map(On);if(T(e)){let t=Object.create(null),n=Object.keys(e)\
,i=n.length,s=0;for(;s<i;++s)t[n[s]]=On(e[n[s]]);return t}return e}function dr(e){return["__proto__","prototype","constructor"].indexOf(e)===-1}function Pd(e,t,\
n,i){if(!dr(e))return;let s=t[e],o=n[e];T(s)&&T(o)?Se(s,o,i):t[e]=On(o)}function Se(e,t,n){let i=W(t)?t:[t],s=i.length;if(!T(e))return e;n=n||{};let o=n.merger|\
|Pd,r;for(let a=0;a<s;++a){if(r=i[a],!T(r))continue;let l=Object.keys(r);for(let c=0,d=l.length;c<d;++c)o(l[c],e,r,n)}return e}function ve(e,t){return Se(e,t,{m\
erger:Ld})}function Ld(e,t,n){if(!dr(e))return;let i=t[e],s=n[e];T(i)&&T(s)?ve(i,s):Object.prototype.hasOwnProperty.call(t,e)||(t[e]=On(s))}var Zo={"":e=>e,x:e=\
>e.x,y:e=>e.y};function Fd(e){let t=e.split("."),n=[],i="";for(let s of t)i+=s,i.endsWith("\\\\")?i=i.slice(0,-1)+".":(n.push(i),i="");return n}function Ed(e){let\
 t=Fd(e);return n=>{for(let i of t){if(i==="")break;n=n&&n[i]}return n}}function le(e,t){return(Zo[t]||(Zo[t]=Ed(t)))(e)}function In(e){return e.charAt(0).toUpp\
erCase()+e.slice(1)}var Me=e=>typeof e<"u",Rt=e=>typeof e=="function",Fi=(e,t)=>{if(e.size!==t.size)return!1;for(let n of e)if(!t.has(n))return!1;return!0};func\
tion ur(e){return e.type==="mouseup"||e.type==="click"||e.type==="contextmenu"}var U=Math.PI,ut=2*U,Bd=ut+U,Rn=Number.POSITIVE_INFINITY,Wd=U/180,nt=U/2,oe=U/4,Q\
o=U*2/3,Ct=Math.log10,yt=Math.sign;function Ae(e,t,n){return Math.abs(e-t)<n}function Ei(e){let t=Math.round(e);e=Ae(e,t,e/1e3)?t:e;let n=Math.pow(10,Math.floor\
(Ct(e))),i=e/n;return(i<=1?1:i<=2?2:i<=5?5:10)*n}function hr(e){let t=[],n=Math.sqrt(e),i;for(i=1;i<n;i++)e%i===0&&(t.push(i),t.push(e/i));return n===(n|0)&&t.p\
ush(n),t.sort((s,o)=>s-o).pop(),t}function $d(e){return typeof e=="symbol"||typeof e=="object"&&e!==null&&!(Symbol.toPrimitive in e||"toString"in e||"valueOf"in\
 e)}function Oe(e){return!$d(e)&&!isNaN(parseFloat(e))&&isFinite(e)}function fr(e,t){let n=Math.round(e);return n-t<=e&&n+t>=e}function Bi(e,t,n){let i,s,o;for(\
i=0,s=e.length;i<s;i++)o=e[i][n],isNaN(o)||(t.min=Math.min(t.min,o),t.max=Math.max(t.max,o))}function Dt(e){return e*(U/180)}function Tn(e){return e*(180/U)}fun\
ction Wi(e){if(!K(e))return;let t=1,n=0;for(;Math.round(e*t)/t!==e;)t*=10,n++;return n}function pr(e,t){let n=t.x-e.x,i=t.y-e.y,s=Math.sqrt(n*n+i*i),o=Math.atan\
2(i,n);return o<-.5*U&&(o+=ut),{angle:o,distance:s}}function Cn(e,t){return Math.sqrt(Math.pow(t.x-e.x,2)+Math.pow(t.y-e.y,2))}function Nd(e,t){return(e-t+Bd)%u\
t-U}function mt(e){return(e%ut+ut)%ut}function $i(e,t,n,i){let s=mt(e),o=mt(t),r=mt(n),a=mt(o-s),l=mt(r-s),c=mt(s-o),d=mt(s-r);return s===o||s===r||i&&o===r||a>\
l&&c<d}function it(e,t,n){return Math.max(t,Math.min(n,e))}function mr(e){return it(e,-32768,32767)}function jt(e,t,n,i=1e-6){return e>=Math.min(t,n)-i&&e<=Math\
.max(t,n)+i}function Pn(e,t,n){n=n||(r=>e[r]<t);let i=e.length-1,s=0,o;for(;i-s>1;)o=s+i>>1,n(o)?s=o:i=o;return{lo:s,hi:i}}var zt=(e,t,n,i)=>Pn(e,n,i?s=>{let o=\
e[s][t];return o<n||o===n&&e[s+1][t]===n}:s=>e[s][t]<n),gr=(e,t,n)=>Pn(e,n,i=>e[i][t]>=n);function yr(e,t,n){let i=0,s=e.length;for(;i<s&&e[i]<t;)i++;for(;s>i&&\
e[s-1]>n;)s--;return i>0||s<e.length?e.slice(i,s):e}var br=["push","pop","shift","splice","unshift"];function xr(e,t){if(e._chartjs){e._chartjs.listeners.push(t\
);return}Object.defineProperty(e,"_chartjs",{configurable:!0,enumerable:!1,value:{listeners:[t]}}),br.forEach(n=>{let i="_onData"+In(n),s=e[n];Object.defineProp\
erty(e,n,{configurable:!0,enumerable:!1,value(...o){let r=s.apply(this,o);return e._chartjs.listeners.forEach(a=>{typeof a[i]=="function"&&a[i](...o)}),r}})})}f\
unction Ni(e,t){let n=e._chartjs;if(!n)return;let i=n.listeners,s=i.indexOf(t);s!==-1&&i.splice(s,1),!(i.length>0)&&(br.forEach(o=>{delete e[o]}),delete e._char\
tjs)}function Vi(e){let t=new Set(e);return t.size===e.length?e:Array.from(t)}var zi=(function(){return typeof window>"u"?function(e){return e()}:window.request\
AnimationFrame})();function Hi(e,t){let n=[],i=!1;return function(...s){n=s,i||(i=!0,zi.call(window,()=>{i=!1,e.apply(t,n)}))}}function wr(e,t){let n;return fun\
ction(...i){return t?(clearTimeout(n),n=setTimeout(e,t,i)):e.apply(this,i),t}}var ji=e=>e==="start"?"left":e==="end"?"right":"center",ot=(e,t,n)=>e==="start"?t:\
e==="end"?n:(t+n)/2,_r=(e,t,n,i)=>e===(i?"left":"right")?n:e==="center"?(t+n)/2:t;function Sr(e,t,n){let i=t.length,s=0,o=i;if(e._sorted){let{iScale:r,vScale:a,\
_parsed:l}=e,c=e.dataset&&e.dataset.options?e.dataset.options.spanGaps:null,d=r.axis,{min:u,max:h,minDefined:f,maxDefined:m}=r.getUserBounds();if(f){if(s=Math.m\
in(zt(l,d,u).lo,n?i:zt(t,d,r.getPixelForValue(u)).lo),c){let p=l.slice(0,s+1).reverse().findIndex(g=>!D(g[a.axis]));s-=Math.max(0,p)}s=it(s,0,i-1)}if(m){let p=M\
ath.max(zt(l,r.axis,h,!0).hi+1,n?0:zt(t,d,r.getPixelForValue(h),!0).hi+1);if(c){let g=l.slice(p-1).findIndex(b=>!D(b[a.axis]));p+=Math.max(0,g)}o=it(p,s,i)-s}el\
se o=i-s}return{start:s,count:o}}function kr(e){let{xScale:t,yScale:n,_scaleRanges:i}=e,s={xmin:t.min,xmax:t.max,ymin:n.min,ymax:n.max};if(!i)return e._scaleRan\
ges=s,!0;let o=i.xmin!==t.min||i.xmax!==t.max||i.ymin!==n.min||i.ymax!==n.max;return Object.assign(i,s),o}var vn=e=>e===0||e===1,tr=(e,t,n)=>-(Math.pow(2,10*(e-\
=1))*Math.sin((e-t)*ut/n)),er=(e,t,n)=>Math.pow(2,-10*e)*Math.sin((e-t)*ut/n)+1,_e={linear:e=>e,easeInQuad:e=>e*e,easeOutQuad:e=>-e*(e-2),easeInOutQuad:e=>(e/=.\
5)<1?.5*e*e:-.5*(--e*(e-2)-1),easeInCubic:e=>e*e*e,easeOutCubic:e=>(e-=1)*e*e+1,easeInOutCubic:e=>(e/=.5)<1?.5*e*e*e:.5*((e-=2)*e*e+2),easeInQuart:e=>e*e*e*e,ea\
seOutQuart:e=>-((e-=1)*e*e*e-1),easeInOutQuart:e=>(e/=.5)<1?.5*e*e*e*e:-.5*((e-=2)*e*e*e-2),easeInQuint:e=>e*e*e*e*e,easeOutQuint:e=>(e-=1)*e*e*e*e+1,easeInOutQ\
uint:e=>(e/=.5)<1?.5*e*e*e*e*e:.5*((e-=2)*e*e*e*e+2),easeInSine:e=>-Math.cos(e*nt)+1,easeOutSine:e=>Math.sin(e*nt),easeInOutSine:e=>-.5*(Math.cos(U*e)-1),easeIn\
Expo:e=>e===0?0:Math.pow(2,10*(e-1)),easeOutExpo:e=>e===1?1:-Math.pow(2,-10*e)+1,easeInOutExpo:e=>vn(e)?e:e<.5?.5*Math.pow(2,10*(e*2-1)):.5*(-Math.pow(2,-10*(e*\
2-1))+2),easeInCirc:e=>e>=1?e:-(Math.sqrt(1-e*e)-1),easeOutCirc:e=>Math.sqrt(1-(e-=1)*e),easeInOutCirc:e=>(e/=.5)<1?-.5*(Math.sqrt(1-e*e)-1):.5*(Math.sqrt(1-(e-\
=2)*e)+1),easeInElastic:e=>vn(e)?e:tr(e,.075,.3),easeOutElastic:e=>vn(e)?e:er(e,.075,.3),easeInOutElastic(e){return vn(e)?e:e<.5?.5*tr(e*2,.1125,.45):.5+.5*er(e\
*2-1,.1125,.45)},easeInBack(e){return e*e*((1.70158+1)*e-1.70158)},easeOutBack(e){return(e-=1)*e*((1.70158+1)*e+1.70158)+1},easeInOutBack(e){let t=1.70158;retur\
n(e/=.5)<1?.5*(e*e*(((t*=1.525)+1)*e-t)):.5*((e-=2)*e*(((t*=1.525)+1)*e+t)+2)},easeInBounce:e=>1-_e.easeOutBounce(1-e),easeOutBounce(e){return e<1/2.75?7.5625*e\
*e:e<2/2.75?7.5625*(e-=1.5/2.75)*e+.75:e<2.5/2.75?7.5625*(e-=2.25/2.75)*e+.9375:7.5625*(e-=2.625/2.75)*e+.984375},easeInOutBounce:e=>e<.5?_e.easeInBounce(e*2)*.\
5:_e.easeOutBounce(e*2-1)*.5+.5};function Ui(e){if(e&&typeof e=="object"){let t=e.toString();return t==="[object CanvasPattern]"||t==="[object CanvasGradient]"}\
return!1}function Ki(e){return Ui(e)?e:new Be(e)}function Ti(e){return Ui(e)?e:new Be(e).saturate(.5).darken(.1).hexString()}var Vd=["x","y","borderWidth","radi\
us","tension"],zd=["color","borderColor","backgroundColor"];function Hd(e){e.set("animation",{delay:void 0,duration:1e3,easing:"easeOutQuart",fn:void 0,from:voi\
d 0,loop:void 0,to:void 0,type:void 0}),e.describe("animation",{_fallback:!1,_indexable:!1,_scriptable:t=>t!=="onProgress"&&t!=="onComplete"&&t!=="fn"}),e.set("\
animations",{colors:{type:"color",properties:zd},numbers:{type:"number",properties:Vd}}),e.describe("animations",{_fallback:"animation"}),e.set("transitions",{a\
ctive:{animation:{duration:400}},resize:{animation:{duration:0}},show:{animations:{colors:{from:"transparent"},visible:{type:"boolean",duration:0}}},hide:{anima\
tions:{colors:{to:"transparent"},visible:{type:"boolean",easing:"linear",fn:t=>t|0}}}})}function jd(e){e.set("layout",{autoPadding:!0,padding:{top:0,right:0,bot\
tom:0,left:0}})}var nr=new Map;function Ud(e,t){t=t||{};let n=e+JSON.stringify(t),i=nr.get(n);return i||(i=new Intl.NumberFormat(e,t),nr.set(n,i)),i}function Ln\
(e,t,n){return Ud(t,n).format(e)}var vr={values(e){return W(e)?e:""+e},numeric(e,t,n){if(e===0)return"0";let i=this.chart.options.locale,s,o=e;if(n.length>1){le\
t c=Math.max(Math.abs(n[0].value),Math.abs(n[n.length-1].value));(c<1e-4||c>1e15)&&(s="scientific"),o=Kd(e,n)}let r=Ct(Math.abs(o)),a=isNaN(r)?1:Math.max(Math.m\
in(-1*Math.floor(r),20),0),l={notation:s,minimumFractionDigits:a,maximumFractionDigits:a};return Object.assign(l,this.options.ticks.format),Ln(e,i,l)},logarithm\
ic(e,t,n){if(e===0)return"0";let i=n[t].significand||e/Math.pow(10,Math.floor(Ct(e)));return[1,2,3,5,10,15].includes(i)||t>.8*n.length?vr.numeric.call(this,e,t,\
n):""}};function Kd(e,t){let n=t.length>3?t[2].value-t[1].value:t[1].value-t[0].value;return Math.abs(n)>=1&&e!==Math.floor(e)&&(n=e-Math.floor(e)),n}var ze={fo\
rmatters:vr};function Jd(e){e.set("scale",{display:!0,offset:!1,reverse:!1,beginAtZero:!1,bounds:"ticks",clip:!0,grace:0,grid:{display:!0,lineWidth:1,drawOnChar\
tArea:!0,drawTicks:!0,tickLength:8,tickWidth:(t,n)=>n.lineWidth,tickColor:(t,n)=>n.color,offset:!1},border:{display:!0,dash:[],dashOffset:0,width:1},title:{disp\
lay:!1,text:"",padding:{top:4,bottom:4}},ticks:{minRotation:0,maxRotation:50,mirror:!1,textStrokeWidth:0,textStrokeColor:"",padding:3,display:!0,autoSkip:!0,aut\
oSkipPadding:3,labelOffset:0,callback:ze.formatters.values,minor:{},major:{},align:"center",crossAlign:"near",showLabelBackdrop:!1,backdropColor:"rgba(255, 255,\
 255, 0.75)",backdropPadding:2}}),e.route("scale.ticks","color","","color"),e.route("scale.grid","color","","borderColor"),e.route("scale.border","color","","bo\
rderColor"),e.route("scale.title","color","","color"),e.describe("scale",{_fallback:!1,_scriptable:t=>!t.startsWith("before")&&!t.startsWith("after")&&t!=="call\
back"&&t!=="parser",_indexable:t=>t!=="borderDash"&&t!=="tickBorderDash"&&t!=="dash"}),e.describe("scales",{_fallback:"scale"}),e.describe("scale.ticks",{_scrip\
table:t=>t!=="backdropPadding"&&t!=="callback",_indexable:t=>t!=="backdropPadding"})}var Ut=Object.create(null),Fn=Object.create(null);function $e(e,t){if(!t)re\
turn e;let n=t.split(".");for(let i=0,s=n.length;i<s;++i){let o=n[i];e=e[o]||(e[o]=Object.create(null))}return e}function Pi(e,t,n){return typeof t=="string"?Se\
($e(e,t),n):Se($e(e,""),t)}var Li=class{constructor(t,n){this.animation=void 0,this.backgroundColor="rgba(0,0,0,0.1)",this.borderColor="rgba(0,0,0,0.1)",this.co\
lor="#666",this.datasets={},this.devicePixelRatio=i=>i.chart.platform.getDevicePixelRatio(),this.elements={},this.events=["mousemove","mouseout","click","touchs\
tart","touchmove"],this.font={family:"\'Helvetica Neue\', \'Helvetica\', \'Arial\', sans-serif",size:12,style:"normal",lineHeight:1.2,weight:null},this.hover={},this.\
hoverBackgroundColor=(i,s)=>Ti(s.backgroundColor),this.hoverBorderColor=(i,s)=>Ti(s.borderColor),this.hoverColor=(i,s)=>Ti(s.color),this.indexAxis="x",this.inte\
raction={mode:"nearest",intersect:!0,includeInvisible:!1},this.maintainAspectRatio=!0,this.onHover=null,this.onClick=null,this.parsing=!0,this.plugins={},this.r\
esponsive=!0,this.scale=void 0,this.scales={},this.showLine=!0,this.drawActiveElementsOnTop=!0,this.describe(t),this.apply(n)}set(t,n){return Pi(this,t,n)}get(t\
){return $e(this,t)}describe(t,n){return Pi(Fn,t,n)}override(t,n){return Pi(Ut,t,n)}route(t,n,i,s){let o=$e(this,t),r=$e(this,i),a="_"+n;Object.defineProperties\
(o,{[a]:{value:o[n],writable:!0},[n]:{enumerable:!0,get(){let l=this[a],c=r[s];return T(l)?Object.assign({},c,l):R(l,c)},set(l){this[a]=l}}})}apply(t){t.forEach\
(n=>n(this))}},$=new Li({_scriptable:e=>!e.startsWith("on"),_indexable:e=>e!=="events",hover:{_fallback:"interaction"},interaction:{_scriptable:!1,_indexable:!1\
}},[Hd,jd,Jd]);function Yd(e){return!e||D(e.size)||D(e.family)?null:(e.style?e.style+" ":"")+(e.weight?e.weight+" ":"")+e.size+"px "+e.family}function Ne(e,t,n,\
i,s){let o=t[s];return o||(o=t[s]=e.measureText(s).width,n.push(s)),o>i&&(i=o),i}function Mr(e,t,n,i){i=i||{};let s=i.data=i.data||{},o=i.garbageCollect=i.garba\
geCollect||[];i.font!==t&&(s=i.data={},o=i.garbageCollect=[],i.font=t),e.save(),e.font=t;let r=0,a=n.length,l,c,d,u,h;for(l=0;l<a;l++)if(u=n[l],u!=null&&!W(u))r\
=Ne(e,s,o,r,u);else if(W(u))for(c=0,d=u.length;c<d;c++)h=u[c],h!=null&&!W(h)&&(r=Ne(e,s,o,r,h));e.restore();let f=o.length/2;if(f>n.length){for(l=0;l<f;l++)dele\
te s[o[l]];o.splice(0,f)}return r}function Kt(e,t,n){let i=e.currentDevicePixelRatio,s=n!==0?Math.max(n/2,.5):0;return Math.round((t-s)*i)/i+s}function Ji(e,t){\
!t&&!e||(t=t||e.getContext("2d"),t.save(),t.resetTransform(),t.clearRect(0,0,e.width,e.height),t.restore())}function En(e,t,n,i){Yi(e,t,n,i,null)}function Yi(e,\
t,n,i,s){let o,r,a,l,c,d,u,h,f=t.pointStyle,m=t.rotation,p=t.radius,g=(m||0)*Wd;if(f&&typeof f=="object"&&(o=f.toString(),o==="[object HTMLImageElement]"||o==="\
[object HTMLCanvasElement]")){e.save(),e.translate(n,i),e.rotate(g),e.drawImage(f,-f.width/2,-f.height/2,f.width,f.height),e.restore();return}if(!(isNaN(p)||p<=\
0)){switch(e.beginPath(),f){default:s?e.ellipse(n,i,s/2,p,0,0,ut):e.arc(n,i,p,0,ut),e.closePath();break;case"triangle":d=s?s/2:p,e.moveTo(n+Math.sin(g)*d,i-Math\
.cos(g)*p),g+=Qo,e.lineTo(n+Math.sin(g)*d,i-Math.cos(g)*p),g+=Qo,e.lineTo(n+Math.sin(g)*d,i-Math.cos(g)*p),e.closePath();break;case"rectRounded":c=p*.516,l=p-c,\
r=Math.cos(g+oe)*l,u=Math.cos(g+oe)*(s?s/2-c:l),a=Math.sin(g+oe)*l,h=Math.sin(g+oe)*(s?s/2-c:l),e.arc(n-u,i-a,c,g-U,g-nt),e.arc(n+h,i-r,c,g-nt,g),e.arc(n+u,i+a,\
c,g,g+nt),e.arc(n-h,i+r,c,g+nt,g+U),e.closePath();break;case"rect":if(!m){l=Math.SQRT1_2*p,d=s?s/2:l,e.rect(n-d,i-l,2*d,2*l);break}g+=oe;case"rectRot":u=Math.co\
s(g)*(s?s/2:p),r=Math.cos(g)*p,a=Math.sin(g)*p,h=Math.sin(g)*(s?s/2:p),e.moveTo(n-u,i-a),e.lineTo(n+h,i-r),e.lineTo(n+u,i+a),e.lineTo(n-h,i+r),e.closePath();bre\
ak;case"crossRot":g+=oe;case"cross":u=Math.cos(g)*(s?s/2:p),r=Math.cos(g)*p,a=Math.sin(g)*p,h=Math.sin(g)*(s?s/2:p),e.moveTo(n-u,i-a),e.lineTo(n+u,i+a),e.moveTo\
(n+h,i-r),e.lineTo(n-h,i+r);break;case"star":u=Math.cos(g)*(s?s/2:p),r=Math.cos(g)*p,a=Math.sin(g)*p,h=Math.sin(g)*(s?s/2:p),e.moveTo(n-u,i-a),e.lineTo(n+u,i+a)\
,e.moveTo(n+h,i-r),e.lineTo(n-h,i+r),g+=oe,u=Math.cos(g)*(s?s/2:p),r=Math.cos(g)*p,a=Math.sin(g)*p,h=Math.sin(g)*(s?s/2:p),e.moveTo(n-u,i-a),e.lineTo(n+u,i+a),e\
.moveTo(n+h,i-r),e.lineTo(n-h,i+r);break;case"line":r=s?s/2:Math.cos(g)*p,a=Math.sin(g)*p,e.moveTo(n-r,i-a),e.lineTo(n+r,i+a);break;case"dash":e.moveTo(n,i),e.l\
ineTo(n+Math.cos(g)*(s?s/2:p),i+Math.sin(g)*p);break;case!1:e.closePath();break}e.fill(),t.borderWidth>0&&e.stroke()}}function St(e,t,n){return n=n||.5,!t||e&&e\
.x>t.left-n&&e.x<t.right+n&&e.y>t.top-n&&e.y<t.bottom+n}function Bn(e,t){e.save(),e.beginPath(),e.rect(t.left,t.top,t.right-t.left,t.bottom-t.top),e.clip()}func\
tion Wn(e){e.restore()}function Ar(e,t,n,i,s){if(!t)return e.lineTo(n.x,n.y);if(s==="middle"){let o=(t.x+n.x)/2;e.lineTo(o,t.y),e.lineTo(o,n.y)}else s==="after"\
!=!!i?e.lineTo(t.x,n.y):e.lineTo(n.x,t.y);e.lineTo(n.x,n.y)}function Or(e,t,n,i){if(!t)return e.lineTo(n.x,n.y);e.bezierCurveTo(i?t.cp1x:t.cp2x,i?t.cp1y:t.cp2y,\
i?n.cp2x:n.cp1x,i?n.cp2y:n.cp1y,n.x,n.y)}function Gd(e,t){t.translation&&e.translate(t.translation[0],t.translation[1]),D(t.rotation)||e.rotate(t.rotation),t.co\
lor&&(e.fillStyle=t.color),t.textAlign&&(e.textAlign=t.textAlign),t.textBaseline&&(e.textBaseline=t.textBaseline)}function Xd(e,t,n,i,s){if(s.strikethrough||s.u\
nderline){let o=e.measureText(i),r=t-o.actualBoundingBoxLeft,a=t+o.actualBoundingBoxRight,l=n-o.actualBoundingBoxAscent,c=n+o.actualBoundingBoxDescent,d=s.strik\
ethrough?(l+c)/2:c;e.strokeStyle=e.fillStyle,e.beginPath(),e.lineWidth=s.decorationWidth||2,e.moveTo(r,d),e.lineTo(a,d),e.stroke()}}function qd(e,t){let n=e.fil\
lStyle;e.fillStyle=t.color,e.fillRect(t.left,t.top,t.width,t.height),e.fillStyle=n}function ce(e,t,n,i,s,o={}){let r=W(t)?t:[t],a=o.strokeWidth>0&&o.strokeColor\
!=="",l,c;for(e.save(),e.font=s.string,Gd(e,o),l=0;l<r.length;++l)c=r[l],o.backdrop&&qd(e,o.backdrop),a&&(o.strokeColor&&(e.strokeStyle=o.strokeColor),D(o.strok\
eWidth)||(e.lineWidth=o.strokeWidth),e.strokeText(c,n,i,o.maxWidth)),e.fillText(c,n,i,o.maxWidth),Xd(e,n,i,c,o),i+=Number(s.lineHeight);e.restore()}function Re(\
e,t){let{x:n,y:i,w:s,h:o,radius:r}=t;e.arc(n+r.topLeft,i+r.topLeft,r.topLeft,1.5*U,U,!0),e.lineTo(n,i+o-r.bottomLeft),e.arc(n+r.bottomLeft,i+o-r.bottomLeft,r.bo\
ttomLeft,U,nt,!0),e.lineTo(n+s-r.bottomRight,i+o),e.arc(n+s-r.bottomRight,i+o-r.bottomRight,r.bottomRight,nt,0,!0),e.lineTo(n+s,i+r.topRight),e.arc(n+s-r.topRig\
ht,i+r.topRight,r.topRight,0,-nt,!0),e.lineTo(n+r.topLeft,i)}var Zd=/^(normal|(\\d+(?:\\.\\d+)?)(px|em|%)?)$/,Qd=/^(normal|italic|initial|inherit|unset|(oblique( -\
?[0-9]?[0-9]deg)?))$/;function tu(e,t){let n=(""+e).match(Zd);if(!n||n[1]==="normal")return t*1.2;switch(e=+n[2],n[3]){case"px":return e;case"%":e/=100;break}re\
turn t*e}var eu=e=>+e||0;function Gi(e,t){let n={},i=T(t),s=i?Object.keys(t):t,o=T(e)?i?r=>R(e[r],e[t[r]]):r=>e[r]:()=>e;for(let r of s)n[r]=eu(o(r));return n}f\
unction Xi(e){return Gi(e,{top:"y",right:"x",bottom:"y",left:"x"})}function Jt(e){return Gi(e,["topLeft","topRight","bottomLeft","bottomRight"])}function Z(e){l\
et t=Xi(e);return t.width=t.left+t.right,t.height=t.top+t.bottom,t}function X(e,t){e=e||{},t=t||$.font;let n=R(e.size,t.size);typeof n=="string"&&(n=parseInt(n,\
10));let i=R(e.style,t.style);i&&!(""+i).match(Qd)&&(console.warn(\'Invalid font style specified: "\'+i+\'"\'),i=void 0);let s={family:R(e.family,t.family),lineHeig\
ht:tu(R(e.lineHeight,t.lineHeight),n),size:n,style:i,weight:R(e.weight,t.weight),string:""};return s.string=Yd(s),s}function He(e,t,n,i){let s=!0,o,r,a;for(o=0,\
r=e.length;o<r;++o)if(a=e[o],a!==void 0&&(t!==void 0&&typeof a=="function"&&(a=a(t),s=!1),n!==void 0&&W(a)&&(a=a[n%a.length],s=!1),a!==void 0))return i&&!s&&(i.\
cacheable=!1),a}function Rr(e,t,n){let{min:i,max:s}=e,o=cr(t,(s-i)/2),r=(a,l)=>n&&a===0?0:a+l;return{min:r(i,-Math.abs(o)),max:r(s,o)}}function It(e,t){return O\
bject.assign(Object.create(e),t)}function $n(e,t=[""],n,i,s=()=>e[0]){let o=n||e;typeof i>"u"&&(i=Ir("_fallback",e));let r={[Symbol.toStringTag]:"Object",_cache\
able:!0,_scopes:e,_rootScopes:o,_fallback:i,_getTarget:s,override:a=>$n([a,...e],t,o,i)};return new Proxy(r,{deleteProperty(a,l){return delete a[l],delete a._ke\
ys,delete e[0][l],!0},get(a,l){return Cr(a,l,()=>cu(l,t,e,a))},getOwnPropertyDescriptor(a,l){return Reflect.getOwnPropertyDescriptor(a._scopes[0],l)},getPrototy\
peOf(){return Reflect.getPrototypeOf(e[0])},has(a,l){return sr(a).includes(l)},ownKeys(a){return sr(a)},set(a,l,c){let d=a._storage||(a._storage=s());return a[l\
]=d[l]=c,delete a._keys,!0}})}function ae(e,t,n,i){let s={_cacheable:!1,_proxy:e,_context:t,_subProxy:n,_stack:new Set,_descriptors:qi(e,i),setContext:o=>ae(e,o\
,n,i),override:o=>ae(e.override(o),t,n,i)};return new Proxy(s,{deleteProperty(o,r){return delete o[r],delete e[r],!0},get(o,r,a){return Cr(o,r,()=>iu(o,r,a))},g\
etOwnPropertyDescriptor(o,r){return o._descriptors.allKeys?Reflect.has(e,r)?{enumerable:!0,configurable:!0}:void 0:Reflect.getOwnPropertyDescriptor(e,r)},getPro\
totypeOf(){return Reflect.getPrototypeOf(e)},has(o,r){return Reflect.has(e,r)},ownKeys(){return Reflect.ownKeys(e)},set(o,r,a){return e[r]=a,delete o[r],!0}})}f\
unction qi(e,t={scriptable:!0,indexable:!0}){let{_scriptable:n=t.scriptable,_indexable:i=t.indexable,_allKeys:s=t.allKeys}=e;return{allKeys:s,scriptable:n,index\
able:i,isScriptable:Rt(n)?n:()=>n,isIndexable:Rt(i)?i:()=>i}}var nu=(e,t)=>e?e+In(t):t,Zi=(e,t)=>T(t)&&e!=="adapters"&&(Object.getPrototypeOf(t)===null||t.const\
ructor===Object);function Cr(e,t,n){if(Object.prototype.hasOwnProperty.call(e,t)||t==="constructor")return e[t];let i=n();return e[t]=i,i}function iu(e,t,n){let\
{_proxy:i,_context:s,_subProxy:o,_descriptors:r}=e,a=i[t];return Rt(a)&&r.isScriptable(t)&&(a=su(t,a,e,n)),W(a)&&a.length&&(a=ou(t,a,e,r.isIndexable)),Zi(t,a)&&\
(a=ae(a,s,o&&o[t],r)),a}function su(e,t,n,i){let{_proxy:s,_context:o,_subProxy:r,_stack:a}=n;if(a.has(e))throw new Error("Recursion detected: "+Array.from(a).jo\
in("->")+"->"+e);a.add(e);let l=t(o,r||i);return a.delete(e),Zi(e,l)&&(l=Qi(s._scopes,s,e,l)),l}function ou(e,t,n,i){let{_proxy:s,_context:o,_subProxy:r,_descri\
ptors:a}=n;if(typeof o.index<"u"&&i(e))return t[o.index%t.length];if(T(t[0])){let l=t,c=s._scopes.filter(d=>d!==l);t=[];for(let d of l){let u=Qi(c,s,e,d);t.push\
(ae(u,o,r&&r[e],a))}}return t}function Dr(e,t,n){return Rt(e)?e(t,n):e}var ru=(e,t)=>e===!0?t:typeof e=="string"?le(t,e):void 0;function au(e,t,n,i,s){for(let o\
 of t){let r=ru(n,o);if(r){e.add(r);let a=Dr(r._fallback,n,s);if(typeof a<"u"&&a!==n&&a!==i)return a}else if(r===!1&&typeof i<"u"&&n!==i)return null}return!1}fu\
nction Qi(e,t,n,i){let s=t._rootScopes,o=Dr(t._fallback,n,i),r=[...e,...s],a=new Set;a.add(i);let l=ir(a,r,n,o||n,i);return l===null||typeof o<"u"&&o!==n&&(l=ir\
(a,r,o,l,i),l===null)?!1:$n(Array.from(a),[""],s,o,()=>lu(t,n,i))}function ir(e,t,n,i,s){for(;n;)n=au(e,t,n,i,s);return n}function lu(e,t,n){let i=e._getTarget(\
);t in i||(i[t]={});let s=i[t];return W(s)&&T(n)?n:s||{}}function cu(e,t,n,i){let s;for(let o of t)if(s=Ir(nu(o,e),n),typeof s<"u")return Zi(e,s)?Qi(n,i,e,s):s}\
function Ir(e,t){for(let n of t){if(!n)continue;let i=n[e];if(typeof i<"u")return i}}function sr(e){let t=e._keys;return t||(t=e._keys=du(e._scopes)),t}function\
 du(e){let t=new Set;for(let n of e)for(let i of Object.keys(n).filter(s=>!s.startsWith("_")))t.add(i);return Array.from(t)}var uu=Number.EPSILON||1e-14,ke=(e,t\
)=>t<e.length&&!e[t].skip&&e[t],Tr=e=>e==="x"?"y":"x";function hu(e,t,n,i){let s=e.skip?t:e,o=t,r=n.skip?t:n,a=Cn(o,s),l=Cn(r,o),c=a/(a+l),d=l/(a+l);c=isNaN(c)?\
0:c,d=isNaN(d)?0:d;let u=i*c,h=i*d;return{previous:{x:o.x-u*(r.x-s.x),y:o.y-u*(r.y-s.y)},next:{x:o.x+h*(r.x-s.x),y:o.y+h*(r.y-s.y)}}}function fu(e,t,n){let i=e.\
length,s,o,r,a,l,c=ke(e,0);for(let d=0;d<i-1;++d)if(l=c,c=ke(e,d+1),!(!l||!c)){if(Ae(t[d],0,uu)){n[d]=n[d+1]=0;continue}s=n[d]/t[d],o=n[d+1]/t[d],a=Math.pow(s,2\
)+Math.pow(o,2),!(a<=9)&&(r=3/Math.sqrt(a),n[d]=s*r*t[d],n[d+1]=o*r*t[d])}}function pu(e,t,n="x"){let i=Tr(n),s=e.length,o,r,a,l=ke(e,0);for(let c=0;c<s;++c){if\
(r=a,a=l,l=ke(e,c+1),!a)continue;let d=a[n],u=a[i];r&&(o=(d-r[n])/3,a[`cp1${n}`]=d-o,a[`cp1${i}`]=u-o*t[c]),l&&(o=(l[n]-d)/3,a[`cp2${n}`]=d+o,a[`cp2${i}`]=u+o*t\
[c])}}function mu(e,t="x"){let n=Tr(t),i=e.length,s=Array(i).fill(0),o=Array(i),r,a,l,c=ke(e,0);for(r=0;r<i;++r)if(a=l,l=c,c=ke(e,r+1),!!l){if(c){let d=c[t]-l[t\
];s[r]=d!==0?(c[n]-l[n])/d:0}o[r]=a?c?yt(s[r-1])!==yt(s[r])?0:(s[r-1]+s[r])/2:s[r-1]:s[r]}fu(e,s,o),pu(e,o,t)}function Mn(e,t,n){return Math.max(Math.min(e,n),t\
)}function gu(e,t){let n,i,s,o,r,a=St(e[0],t);for(n=0,i=e.length;n<i;++n)r=o,o=a,a=n<i-1&&St(e[n+1],t),o&&(s=e[n],r&&(s.cp1x=Mn(s.cp1x,t.left,t.right),s.cp1y=Mn\
(s.cp1y,t.top,t.bottom)),a&&(s.cp2x=Mn(s.cp2x,t.left,t.right),s.cp2y=Mn(s.cp2y,t.top,t.bottom)))}function Pr(e,t,n,i,s){let o,r,a,l;if(t.spanGaps&&(e=e.filter(c\
=>!c.skip)),t.cubicInterpolationMode==="monotone")mu(e,s);else{let c=i?e[e.length-1]:e[0];for(o=0,r=e.length;o<r;++o)a=e[o],l=hu(c,a,e[Math.min(o+1,r-(i?0:1))%r\
],t.tension),a.cp1x=l.previous.x,a.cp1y=l.previous.y,a.cp2x=l.next.x,a.cp2y=l.next.y,c=a}t.capBezierPoints&&gu(e,n)}function Nn(){return typeof window<"u"&&type\
of document<"u"}function Vn(e){let t=e.parentNode;return t&&t.toString()==="[object ShadowRoot]"&&(t=t.host),t}function Dn(e,t,n){let i;return typeof e=="string\
"?(i=parseInt(e,10),e.indexOf("%")!==-1&&(i=i/100*t.parentNode[n])):i=e,i}var zn=e=>e.ownerDocument.defaultView.getComputedStyle(e,null);function yu(e,t){return\
 zn(e).getPropertyValue(t)}var bu=["top","right","bottom","left"];function re(e,t,n){let i={};n=n?"-"+n:"";for(let s=0;s<4;s++){let o=bu[s];i[o]=parseFloat(e[t+\
"-"+o+n])||0}return i.width=i.left+i.right,i.height=i.top+i.bottom,i}var xu=(e,t,n)=>(e>0||t>0)&&(!n||!n.shadowRoot);function wu(e,t){let n=e.touches,i=n&&n.len\
gth?n[0]:e,{offsetX:s,offsetY:o}=i,r=!1,a,l;if(xu(s,o,e.target))a=s,l=o;else{let c=t.getBoundingClientRect();a=i.clientX-c.left,l=i.clientY-c.top,r=!0}return{x:\
a,y:l,box:r}}function Yt(e,t){if("native"in e)return e;let{canvas:n,currentDevicePixelRatio:i}=t,s=zn(n),o=s.boxSizing==="border-box",r=re(s,"padding"),a=re(s,"\
border","width"),{x:l,y:c,box:d}=wu(e,n),u=r.left+(d&&a.left),h=r.top+(d&&a.top),{width:f,height:m}=t;return o&&(f-=r.width+a.width,m-=r.height+a.height),{x:Mat\
h.round((l-u)/f*n.width/i),y:Math.round((c-h)/m*n.height/i)}}function _u(e,t,n){let i,s;if(t===void 0||n===void 0){let o=e&&Vn(e);if(!o)t=e.clientWidth,n=e.clie\
ntHeight;else{let r=o.getBoundingClientRect(),a=zn(o),l=re(a,"border","width"),c=re(a,"padding");t=r.width-c.width-l.width,n=r.height-c.height-l.height,i=Dn(a.m\
axWidth,o,"clientWidth"),s=Dn(a.maxHeight,o,"clientHeight")}}return{width:t,height:n,maxWidth:i||Rn,maxHeight:s||Rn}}var Ht=e=>Math.round(e*10)/10;function Lr(e\
,t,n,i){let s=zn(e),o=re(s,"margin"),r=Dn(s.maxWidth,e,"clientWidth")||Rn,a=Dn(s.maxHeight,e,"clientHeight")||Rn,l=_u(e,t,n),{width:c,height:d}=l;if(s.boxSizing\
==="content-box"){let h=re(s,"border","width"),f=re(s,"padding");c-=f.width+h.width,d-=f.height+h.height}return c=Math.max(0,c-o.width),d=Math.max(0,i?c/i:d-o.h\
eight),c=Ht(Math.min(c,r,l.maxWidth)),d=Ht(Math.min(d,a,l.maxHeight)),c&&!d&&(d=Ht(c/2)),(t!==void 0||n!==void 0)&&i&&l.height&&d>l.height&&(d=l.height,c=Ht(Mat\
h.floor(d*i))),{width:c,height:d}}function ts(e,t,n){let i=t||1,s=Ht(e.height*i),o=Ht(e.width*i);e.height=Ht(e.height),e.width=Ht(e.width);let r=e.canvas;r.styl\
e&&(n||!r.style.height&&!r.style.width)&&(r.style.height=`${e.height}px`,r.style.width=`${e.width}px`);let a=Math.floor(s),l=Math.floor(o);return e.currentDevic\
ePixelRatio!==i||r.height!==a||r.width!==l?(e.currentDevicePixelRatio=i,r.height=a,r.width=l,e.ctx.setTransform(i,0,0,i,0,0),!0):!1}var Fr=(function(){let e=!1;\
try{let t={get passive(){return e=!0,!1}};Nn()&&(window.addEventListener("test",null,t),window.removeEventListener("test",null,t))}catch{}return e})();function \
es(e,t){let n=yu(e,t),i=n&&n.match(/^(\\d+)(\\.\\d+)?px$/);return i?+i[1]:void 0}function Vt(e,t,n,i){return{x:e.x+n*(t.x-e.x),y:e.y+n*(t.y-e.y)}}function Er(e,t,n\
,i){return{x:e.x+n*(t.x-e.x),y:i==="middle"?n<.5?e.y:t.y:i==="after"?n<1?e.y:t.y:n>0?t.y:e.y}}function Br(e,t,n,i){let s={x:e.cp2x,y:e.cp2y},o={x:t.cp1x,y:t.cp1\
y},r=Vt(e,s,n),a=Vt(s,o,n),l=Vt(o,t,n),c=Vt(r,a,n),d=Vt(a,l,n);return Vt(c,d,n)}var Su=function(e,t){return{x(n){return e+e+t-n},setWidth(n){t=n},textAlign(n){r\
eturn n==="center"?n:n==="right"?"left":"right"},xPlus(n,i){return n-i},leftForLtr(n,i){return n-i}}},ku=function(){return{x(e){return e},setWidth(e){},textAlig\
n(e){return e},xPlus(e,t){return e+t},leftForLtr(e,t){return e}}};function de(e,t,n){return e?Su(t,n):ku()}function ns(e,t){let n,i;(t==="ltr"||t==="rtl")&&(n=e\
.canvas.style,i=[n.getPropertyValue("direction"),n.getPropertyPriority("direction")],n.setProperty("direction",t,"important"),e.prevTextDirection=i)}function is\
(e,t){t!==void 0&&(delete e.prevTextDirection,e.canvas.style.setProperty("direction",t[0],t[1]))}function Wr(e){return e==="angle"?{between:$i,compare:Nd,normal\
ize:mt}:{between:jt,compare:(t,n)=>t-n,normalize:t=>t}}function or({start:e,end:t,count:n,loop:i,style:s}){return{start:e%n,end:t%n,loop:i&&(t-e+1)%n===0,style:\
s}}function vu(e,t,n){let{property:i,start:s,end:o}=n,{between:r,normalize:a}=Wr(i),l=t.length,{start:c,end:d,loop:u}=e,h,f;if(u){for(c+=l,d+=l,h=0,f=l;h<f&&r(a\
(t[c%l][i]),s,o);++h)c--,d--;c%=l,d%=l}return d<c&&(d+=l),{start:c,end:d,loop:u,style:e.style}}function $r(e,t,n){if(!n)return[e];let{property:i,start:s,end:o}=\
n,r=t.length,{compare:a,between:l,normalize:c}=Wr(i),{start:d,end:u,loop:h,style:f}=vu(e,t,n),m=[],p=!1,g=null,b,x,_,S=()=>l(s,_,b)&&a(s,_)!==0,w=()=>a(o,b)===0\
||l(o,_,b),M=()=>p||S(),v=()=>!p||w();for(let k=d,O=d;k<=u;++k)x=t[k%r],!x.skip&&(b=c(x[i]),b!==_&&(p=l(b,s,o),g===null&&M()&&(g=a(b,s)===0?k:O),g!==null&&v()&&\
(m.push(or({start:g,end:k,loop:h,count:r,style:f})),g=null),O=k,_=b));return g!==null&&m.push(or({start:g,end:u,loop:h,count:r,style:f})),m}function Nr(e,t){let\
 n=[],i=e.segments;for(let s=0;s<i.length;s++){let o=$r(i[s],e.points,t);o.length&&n.push(...o)}return n}function Mu(e,t,n,i){let s=0,o=t-1;if(n&&!i)for(;s<t&&!\
e[s].skip;)s++;for(;s<t&&e[s].skip;)s++;for(s%=t,n&&(o+=s);o>s&&e[o%t].skip;)o--;return o%=t,{start:s,end:o}}function Au(e,t,n,i){let s=e.length,o=[],r=t,a=e[t]\
,l;for(l=t+1;l<=n;++l){let c=e[l%s];c.skip||c.stop?a.skip||(i=!1,o.push({start:t%s,end:(l-1)%s,loop:i}),t=r=c.stop?l:null):(r=l,a.skip&&(t=l)),a=c}return r!==nu\
ll&&o.push({start:t%s,end:r%s,loop:i}),o}function Vr(e,t){let n=e.points,i=e.options.spanGaps,s=n.length;if(!s)return[];let o=!!e._loop,{start:r,end:a}=Mu(n,s,o\
,i);if(i===!0)return rr(e,[{start:r,end:a,loop:o}],n,t);let l=a<r?a+s:a,c=!!e._fullLoop&&r===0&&a===s-1;return rr(e,Au(n,r,l,c),n,t)}function rr(e,t,n,i){return\
!i||!i.setContext||!n?t:Ou(e,t,n,i)}function Ou(e,t,n,i){let s=e._chart.getContext(),o=ar(e.options),{_datasetIndex:r,options:{spanGaps:a}}=e,l=n.length,c=[],d=\
o,u=t[0].start,h=u;function f(m,p,g,b){let x=a?-1:1;if(m!==p){for(m+=l;n[m%l].skip;)m-=x;for(;n[p%l].skip;)p+=x;m%l!==p%l&&(c.push({start:m%l,end:p%l,loop:g,sty\
le:b}),d=b,u=p%l)}}for(let m of t){u=a?u:m.start;let p=n[u%l],g;for(h=u+1;h<=m.end;h++){let b=n[h%l];g=ar(i.setContext(It(s,{type:"segment",p0:p,p1:b,p0DataInde\
x:(h-1)%l,p1DataIndex:h%l,datasetIndex:r}))),Ru(g,d)&&f(u,h-1,m.loop,d),p=b,d=g}u<h-1&&f(u,h-1,m.loop,d)}return c}function ar(e){return{backgroundColor:e.backgr\
oundColor,borderCapStyle:e.borderCapStyle,borderDash:e.borderDash,borderDashOffset:e.borderDashOffset,borderJoinStyle:e.borderJoinStyle,borderWidth:e.borderWidt\
h,borderColor:e.borderColor}}function Ru(e,t){if(!t)return!1;let n=[],i=function(s,o){return Ui(o)?(n.includes(o)||n.push(o),n.indexOf(o)):o};return JSON.string\
ify(e,i)!==JSON.stringify(t,i)}function An(e,t,n){return e.options.clip?e[n]:t[n]}function Cu(e,t){let{xScale:n,yScale:i}=e;return n&&i?{left:An(n,t,"left"),rig\
ht:An(n,t,"right"),top:An(i,t,"top"),bottom:An(i,t,"bottom")}:t}function zr(e,t){let n=t._clip;if(n.disabled)return!1;let i=Cu(t,e.chartArea);return{left:n.left\
===!1?0:i.left-(n.left===!0?0:n.left),right:n.right===!1?e.width:i.right+(n.right===!0?0:n.right),top:n.top===!1?0:i.top-(n.top===!0?0:n.top),bottom:n.bottom===\
!1?e.height:i.bottom+(n.bottom===!0?0:n.bottom)}}var fs=class{constructor(){this._request=null,this._charts=new Map,this._running=!1,this._lastDate=void 0}_noti\
fy(t,n,i,s){let o=n.listeners[s],r=n.duration;o.forEach(a=>a({chart:t,initial:n.initial,numSteps:r,currentStep:Math.min(i-n.start,r)}))}_refresh(){this._request\
||(this._running=!0,this._request=zi.call(window,()=>{this._update(),this._request=null,this._running&&this._refresh()}))}_update(t=Date.now()){let n=0;this._ch\
arts.forEach((i,s)=>{if(!i.running||!i.items.length)return;let o=i.items,r=o.length-1,a=!1,l;for(;r>=0;--r)l=o[r],l._active?(l._total>i.duration&&(i.duration=l.\
_total),l.tick(t),a=!0):(o[r]=o[o.length-1],o.pop());a&&(s.draw(),this._notify(s,i,t,"progress")),o.length||(i.running=!1,this._notify(s,i,t,"complete"),i.initi\
al=!1),n+=o.length}),this._lastDate=t,n===0&&(this._running=!1)}_getAnims(t){let n=this._charts,i=n.get(t);return i||(i={running:!1,initial:!0,items:[],listener\
s:{complete:[],progress:[]}},n.set(t,i)),i}listen(t,n,i){this._getAnims(t).listeners[n].push(i)}add(t,n){!n||!n.length||this._getAnims(t).items.push(...n)}has(t\
){return this._getAnims(t).items.length>0}start(t){let n=this._charts.get(t);n&&(n.running=!0,n.start=Date.now(),n.duration=n.items.reduce((i,s)=>Math.max(i,s._\
duration),0),this._refresh())}running(t){if(!this._running)return!1;let n=this._charts.get(t);return!(!n||!n.running||!n.items.length)}stop(t){let n=this._chart\
s.get(t);if(!n||!n.items.length)return;let i=n.items,s=i.length-1;for(;s>=0;--s)i[s].cancel();n.items=[],this._notify(t,n,Date.now(),"complete")}remove(t){retur\
n this._charts.delete(t)}},Tt=new fs,Hr="transparent",Du={boolean(e,t,n){return n>.5?t:e},color(e,t,n){let i=Ki(e||Hr),s=i.valid&&Ki(t||Hr);return s&&s.valid?s.\
mix(i,n).hexString():t},number(e,t,n){return e+(t-e)*n}},ps=class{constructor(t,n,i,s){let o=n[i];s=He([t.to,s,o,t.from]);let r=He([t.from,o,s]);this._active=!0\
,this._fn=t.fn||Du[t.type||typeof r],this._easing=_e[t.easing]||_e.linear,this._start=Math.floor(Date.now()+(t.delay||0)),this._duration=this._total=Math.floor(\
t.duration),this._loop=!!t.loop,this._target=n,this._prop=i,this._from=r,this._to=s,this._promises=void 0}active(){return this._active}update(t,n,i){if(this._ac\
tive){this._notify(!1);let s=this._target[this._prop],o=i-this._start,r=this._duration-o;this._start=i,this._duration=Math.floor(Math.max(r,t.duration)),this._t\
otal+=o,this._loop=!!t.loop,this._to=He([t.to,n,s,t.from]),this._from=He([t.from,s,n])}}cancel(){this._active&&(this.tick(Date.now()),this._active=!1,this._noti\
fy(!1))}tick(t){let n=t-this._start,i=this._duration,s=this._prop,o=this._from,r=this._loop,a=this._to,l;if(this._active=o!==a&&(r||n<i),!this._active){this._ta\
rget[s]=a,this._notify(!0);return}if(n<0){this._target[s]=o;return}l=n/i%2,l=r&&l>1?2-l:l,l=this._easing(Math.min(1,Math.max(0,l))),this._target[s]=this._fn(o,a\
,l)}wait(){let t=this._promises||(this._promises=[]);return new Promise((n,i)=>{t.push({res:n,rej:i})})}_notify(t){let n=t?"res":"rej",i=this._promises||[];for(\
let s=0;s<i.length;s++)i[s][n]()}},Xn=class{constructor(t,n){this._chart=t,this._properties=new Map,this.configure(n)}configure(t){if(!T(t))return;let n=Object.\
keys($.animation),i=this._properties;Object.getOwnPropertyNames(t).forEach(s=>{let o=t[s];if(!T(o))return;let r={};for(let a of n)r[a]=o[a];(W(o.properties)&&o.\
properties||[s]).forEach(a=>{(a===s||!i.has(a))&&i.set(a,r)})})}_animateOptions(t,n){let i=n.options,s=Tu(t,i);if(!s)return[];let o=this._createAnimations(s,i);\
return i.$shared&&Iu(t.options.$animations,i).then(()=>{t.options=i},()=>{}),o}_createAnimations(t,n){let i=this._properties,s=[],o=t.$animations||(t.$animation\
s={}),r=Object.keys(n),a=Date.now(),l;for(l=r.length-1;l>=0;--l){let c=r[l];if(c.charAt(0)==="$")continue;if(c==="options"){s.push(...this._animateOptions(t,n))\
;continue}let d=n[c],u=o[c],h=i.get(c);if(u)if(h&&u.active()){u.update(h,d,a);continue}else u.cancel();if(!h||!h.duration){t[c]=d;continue}o[c]=u=new ps(h,t,c,d\
),s.push(u)}return s}update(t,n){if(this._properties.size===0){Object.assign(t,n);return}let i=this._createAnimations(t,n);if(i.length)return Tt.add(this._chart\
,i),!0}};function Iu(e,t){let n=[],i=Object.keys(t);for(let s=0;s<i.length;s++){let o=e[i[s]];o&&o.active()&&n.push(o.wait())}return Promise.all(n)}function Tu(\
e,t){if(!t)return;let n=e.options;if(!n){e.options=t;return}return n.$shared&&(e.options=n=Object.assign({},n,{$shared:!1,$animations:{}})),n}function jr(e,t){l\
et n=e&&e.options||{},i=n.reverse,s=n.min===void 0?t:0,o=n.max===void 0?t:0;return{start:i?o:s,end:i?s:o}}function Pu(e,t,n){if(n===!1)return!1;let i=jr(e,n),s=\
jr(t,n);return{top:s.end,right:i.end,bottom:s.start,left:i.start}}function Lu(e){let t,n,i,s;return T(e)?(t=e.top,n=e.right,i=e.bottom,s=e.left):t=n=i=s=e,{top:\
t,right:n,bottom:i,left:s,disabled:e===!1}}function Ba(e,t){let n=[],i=e._getSortedDatasetMetas(t),s,o;for(s=0,o=i.length;s<o;++s)n.push(i[s].index);return n}fu\
nction Ur(e,t,n,i={}){let s=e.keys,o=i.mode==="single",r,a,l,c;if(t===null)return;let d=!1;for(r=0,a=s.length;r<a;++r){if(l=+s[r],l===n){if(d=!0,i.all)continue;\
break}c=e.values[l],K(c)&&(o||t===0||yt(t)===yt(c))&&(t+=c)}return!d&&!i.all?0:t}function Fu(e,t){let{iScale:n,vScale:i}=t,s=n.axis==="x"?"x":"y",o=i.axis==="x"\
?"x":"y",r=Object.keys(e),a=new Array(r.length),l,c,d;for(l=0,c=r.length;l<c;++l)d=r[l],a[l]={[s]:d,[o]:e[d]};return a}function ss(e,t){let n=e&&e.options.stack\
ed;return n||n===void 0&&t.stack!==void 0}function Eu(e,t,n){return`${e.id}.${t.id}.${n.stack||n.type}`}function Bu(e){let{min:t,max:n,minDefined:i,maxDefined:s\
}=e.getUserBounds();return{min:i?t:Number.NEGATIVE_INFINITY,max:s?n:Number.POSITIVE_INFINITY}}function Wu(e,t,n){let i=e[t]||(e[t]={});return i[n]||(i[n]={})}fu\
nction Kr(e,t,n,i){for(let s of t.getMatchingVisibleMetas(i).reverse()){let o=e[s.index];if(n&&o>0||!n&&o<0)return s.index}return null}function Jr(e,t){let{char\
t:n,_cachedMeta:i}=e,s=n._stacks||(n._stacks={}),{iScale:o,vScale:r,index:a}=i,l=o.axis,c=r.axis,d=Eu(o,r,i),u=t.length,h;for(let f=0;f<u;++f){let m=t[f],{[l]:p\
,[c]:g}=m,b=m._stacks||(m._stacks={});h=b[c]=Wu(s,d,p),h[a]=g,h._top=Kr(h,r,!0,i.type),h._bottom=Kr(h,r,!1,i.type);let x=h._visualValues||(h._visualValues={});x\
[a]=g}}function os(e,t){let n=e.scales;return Object.keys(n).filter(i=>n[i].axis===t).shift()}function $u(e,t){return It(e,{active:!1,dataset:void 0,datasetInde\
x:t,index:t,mode:"default",type:"dataset"})}function Nu(e,t,n){return It(e,{active:!1,dataIndex:t,parsed:void 0,raw:void 0,element:n,index:t,mode:"default",type\
:"data"})}function je(e,t){let n=e.controller.index,i=e.vScale&&e.vScale.axis;if(i){t=t||e._parsed;for(let s of t){let o=s._stacks;!o||o[i]===void 0||o[i][n]===\
void 0||(delete o[i][n],o[i]._visualValues!==void 0&&o[i]._visualValues[n]!==void 0&&delete o[i]._visualValues[n])}}}var rs=e=>e==="reset"||e==="none",Yr=(e,t)=\
>t?e:Object.assign({},e),Vu=(e,t,n)=>e&&!t.hidden&&t._stacked&&{keys:Ba(n,!0),values:null},qe=class{static defaults={};static datasetElementType=null;static dat\
aElementType=null;constructor(t,n){this.chart=t,this._ctx=t.ctx,this.index=n,this._cachedDataOpts={},this._cachedMeta=this.getMeta(),this._type=this._cachedMeta\
.type,this.options=void 0,this._parsing=!1,this._data=void 0,this._objectData=void 0,this._sharedOptions=void 0,this._drawStart=void 0,this._drawCount=void 0,th\
is.enableOptionSharing=!1,this.supportsDecimation=!1,this.$context=void 0,this._syncList=[],this.datasetElementType=new.target.datasetElementType,this.dataEleme\
ntType=new.target.dataElementType,this.initialize()}initialize(){let t=this._cachedMeta;this.configure(),this.linkScales(),t._stacked=ss(t.vScale,t),this.addEle\
ments(),this.options.fill&&!this.chart.isPluginEnabled("filler")&&console.warn("Tried to use the \'fill\' option without the \'Filler\' plugin enabled. Please impor\
t and register the \'Filler\' plugin and make sure it is not disabled in the options")}updateIndex(t){this.index!==t&&je(this._cachedMeta),this.index=t}linkScales\
(){let t=this.chart,n=this._cachedMeta,i=this.getDataset(),s=(u,h,f,m)=>u==="x"?h:u==="r"?m:f,o=n.xAxisID=R(i.xAxisID,os(t,"x")),r=n.yAxisID=R(i.yAxisID,os(t,"y\
")),a=n.rAxisID=R(i.rAxisID,os(t,"r")),l=n.indexAxis,c=n.iAxisID=s(l,o,r,a),d=n.vAxisID=s(l,r,o,a);n.xScale=this.getScaleForId(o),n.yScale=this.getScaleForId(r)\
,n.rScale=this.getScaleForId(a),n.iScale=this.getScaleForId(c),n.vScale=this.getScaleForId(d)}getDataset(){return this.chart.data.datasets[this.index]}getMeta()\
{return this.chart.getDatasetMeta(this.index)}getScaleForId(t){return this.chart.scales[t]}_getOtherScale(t){let n=this._cachedMeta;return t===n.iScale?n.vScale\
:n.iScale}reset(){this._update("reset")}_destroy(){let t=this._cachedMeta;this._data&&Ni(this._data,this),t._stacked&&je(t)}_dataCheck(){let t=this.getDataset()\
,n=t.data||(t.data=[]),i=this._data;if(T(n)){let s=this._cachedMeta;this._data=Fu(n,s)}else if(i!==n){if(i){Ni(i,this);let s=this._cachedMeta;je(s),s._parsed=[]\
}n&&Object.isExtensible(n)&&xr(n,this),this._syncList=[],this._data=n}}addElements(){let t=this._cachedMeta;this._dataCheck(),this.datasetElementType&&(t.datase\
t=new this.datasetElementType)}buildOrUpdateElements(t){let n=this._cachedMeta,i=this.getDataset(),s=!1;this._dataCheck();let o=n._stacked;n._stacked=ss(n.vScal\
e,n),n.stack!==i.stack&&(s=!0,je(n),n.stack=i.stack),this._resyncElements(t),(s||o!==n._stacked)&&(Jr(this,n._parsed),n._stacked=ss(n.vScale,n))}configure(){let\
 t=this.chart.config,n=t.datasetScopeKeys(this._type),i=t.getOptionScopes(this.getDataset(),n,!0);this.options=t.createResolver(i,this.getContext()),this._parsi\
ng=this.options.parsing,this._cachedDataOpts={}}parse(t,n){let{_cachedMeta:i,_data:s}=this,{iScale:o,_stacked:r}=i,a=o.axis,l=t===0&&n===s.length?!0:i._sorted,c\
=t>0&&i._parsed[t-1],d,u,h;if(this._parsing===!1)i._parsed=s,i._sorted=!0,h=s;else{W(s[t])?h=this.parseArrayData(i,s,t,n):T(s[t])?h=this.parseObjectData(i,s,t,n\
):h=this.parsePrimitiveData(i,s,t,n);let f=()=>u[a]===null||c&&u[a]<c[a];for(d=0;d<n;++d)i._parsed[d+t]=u=h[d],l&&(f()&&(l=!1),c=u);i._sorted=l}r&&Jr(this,h)}pa\
rsePrimitiveData(t,n,i,s){let{iScale:o,vScale:r}=t,a=o.axis,l=r.axis,c=o.getLabels(),d=o===r,u=new Array(s),h,f,m;for(h=0,f=s;h<f;++h)m=h+i,u[h]={[a]:d||o.parse\
(c[m],m),[l]:r.parse(n[m],m)};return u}parseArrayData(t,n,i,s){let{xScale:o,yScale:r}=t,a=new Array(s),l,c,d,u;for(l=0,c=s;l<c;++l)d=l+i,u=n[d],a[l]={x:o.parse(\
u[0],d),y:r.parse(u[1],d)};return a}parseObjectData(t,n,i,s){let{xScale:o,yScale:r}=t,{xAxisKey:a="x",yAxisKey:l="y"}=this._parsing,c=new Array(s),d,u,h,f;for(d\
=0,u=s;d<u;++d)h=d+i,f=n[h],c[d]={x:o.parse(le(f,a),h),y:r.parse(le(f,l),h)};return c}getParsed(t){return this._cachedMeta._parsed[t]}getDataElement(t){return t\
his._cachedMeta.data[t]}applyStack(t,n,i){let s=this.chart,o=this._cachedMeta,r=n[t.axis],a={keys:Ba(s,!0),values:n._stacks[t.axis]._visualValues};return Ur(a,r\
,o.index,{mode:i})}updateRangeFromParsed(t,n,i,s){let o=i[n.axis],r=o===null?NaN:o,a=s&&i._stacks[n.axis];s&&a&&(s.values=a,r=Ur(s,o,this._cachedMeta.index)),t.\
min=Math.min(t.min,r),t.max=Math.max(t.max,r)}getMinMax(t,n){let i=this._cachedMeta,s=i._parsed,o=i._sorted&&t===i.iScale,r=s.length,a=this._getOtherScale(t),l=\
Vu(n,i,this.chart),c={min:Number.POSITIVE_INFINITY,max:Number.NEGATIVE_INFINITY},{min:d,max:u}=Bu(a),h,f;function m(){f=s[h];let p=f[a.axis];return!K(f[t.axis])\
||d>p||u<p}for(h=0;h<r&&!(!m()&&(this.updateRangeFromParsed(c,t,f,l),o));++h);if(o){for(h=r-1;h>=0;--h)if(!m()){this.updateRangeFromParsed(c,t,f,l);break}}retur\
n c}getAllParsedValues(t){let n=this._cachedMeta._parsed,i=[],s,o,r;for(s=0,o=n.length;s<o;++s)r=n[s][t.axis],K(r)&&i.push(r);return i}getMaxOverflow(){return!1\
}getLabelAndValue(t){let n=this._cachedMeta,i=n.iScale,s=n.vScale,o=this.getParsed(t);return{label:i?""+i.getLabelForValue(o[i.axis]):"",value:s?""+s.getLabelFo\
rValue(o[s.axis]):""}}_update(t){let n=this._cachedMeta;this.update(t||"default"),n._clip=Lu(R(this.options.clip,Pu(n.xScale,n.yScale,this.getMaxOverflow())))}u\
pdate(t){}draw(){let t=this._ctx,n=this.chart,i=this._cachedMeta,s=i.data||[],o=n.chartArea,r=[],a=this._drawStart||0,l=this._drawCount||s.length-a,c=this.optio\
ns.drawActiveElementsOnTop,d;for(i.dataset&&i.dataset.draw(t,o,a,l),d=a;d<a+l;++d){let u=s[d];u.hidden||(u.active&&c?r.push(u):u.draw(t,o))}for(d=0;d<r.length;+\
+d)r[d].draw(t,o)}getStyle(t,n){let i=n?"active":"default";return t===void 0&&this._cachedMeta.dataset?this.resolveDatasetElementOptions(i):this.resolveDataElem\
entOptions(t||0,i)}getContext(t,n,i){let s=this.getDataset(),o;if(t>=0&&t<this._cachedMeta.data.length){let r=this._cachedMeta.data[t];o=r.$context||(r.$context\
=Nu(this.getContext(),t,r)),o.parsed=this.getParsed(t),o.raw=s.data[t],o.index=o.dataIndex=t}else o=this.$context||(this.$context=$u(this.chart.getContext(),thi\
s.index)),o.dataset=s,o.index=o.datasetIndex=this.index;return o.active=!!n,o.mode=i,o}resolveDatasetElementOptions(t){return this._resolveElementOptions(this.d\
atasetElementType.id,t)}resolveDataElementOptions(t,n){return this._resolveElementOptions(this.dataElementType.id,n,t)}_resolveElementOptions(t,n="default",i){l\
et s=n==="active",o=this._cachedDataOpts,r=t+"-"+n,a=o[r],l=this.enableOptionSharing&&Me(i);if(a)return Yr(a,l);let c=this.chart.config,d=c.datasetElementScopeK\
eys(this._type,t),u=s?[`${t}Hover`,"hover",t,""]:[t,""],h=c.getOptionScopes(this.getDataset(),d),f=Object.keys($.elements[t]),m=()=>this.getContext(i,s,n),p=c.r\
esolveNamedOptions(h,f,m,u);return p.$shared&&(p.$shared=l,o[r]=Object.freeze(Yr(p,l))),p}_resolveAnimations(t,n,i){let s=this.chart,o=this._cachedDataOpts,r=`a\
nimation-${n}`,a=o[r];if(a)return a;let l;if(s.options.animation!==!1){let d=this.chart.config,u=d.datasetAnimationScopeKeys(this._type,n),h=d.getOptionScopes(t\
his.getDataset(),u);l=d.createResolver(h,this.getContext(t,i,n))}let c=new Xn(s,l&&l.animations);return l&&l._cacheable&&(o[r]=Object.freeze(c)),c}getSharedOpti\
ons(t){if(t.$shared)return this._sharedOptions||(this._sharedOptions=Object.assign({},t))}includeOptions(t,n){return!n||rs(t)||this.chart._animationsDisabled}_g\
etSharedOptions(t,n){let i=this.resolveDataElementOptions(t,n),s=this._sharedOptions,o=this.getSharedOptions(i),r=this.includeOptions(n,o)||o!==s;return this.up\
dateSharedOptions(o,n,i),{sharedOptions:o,includeOptions:r}}updateElement(t,n,i,s){rs(s)?Object.assign(t,i):this._resolveAnimations(n,s).update(t,i)}updateShare\
dOptions(t,n,i){t&&!rs(n)&&this._resolveAnimations(void 0,n).update(t,i)}_setStyle(t,n,i,s){t.active=s;let o=this.getStyle(n,s);this._resolveAnimations(n,i,s).u\
pdate(t,{options:!s&&this.getSharedOptions(o)||o})}removeHoverStyle(t,n,i){this._setStyle(t,i,"active",!1)}setHoverStyle(t,n,i){this._setStyle(t,i,"active",!0)}\
_removeDatasetHoverStyle(){let t=this._cachedMeta.dataset;t&&this._setStyle(t,void 0,"active",!1)}_setDatasetHoverStyle(){let t=this._cachedMeta.dataset;t&&this\
._setStyle(t,void 0,"active",!0)}_resyncElements(t){let n=this._data,i=this._cachedMeta.data;for(let[a,l,c]of this._syncList)this[a](l,c);this._syncList=[];let \
s=i.length,o=n.length,r=Math.min(o,s);r&&this.parse(0,r),o>s?this._insertElements(s,o-s,t):o<s&&this._removeElements(o,s-o)}_insertElements(t,n,i=!0){let s=this\
._cachedMeta,o=s.data,r=t+n,a,l=c=>{for(c.length+=n,a=c.length-1;a>=r;a--)c[a]=c[a-n]};for(l(o),a=t;a<r;++a)o[a]=new this.dataElementType;this._parsing&&l(s._pa\
rsed),this.parse(t,n),i&&this.updateElements(o,t,n,"reset")}updateElements(t,n,i,s){}_removeElements(t,n){let i=this._cachedMeta;if(this._parsing){let s=i._pars\
ed.splice(t,n);i._stacked&&je(i,s)}i.data.splice(t,n)}_sync(t){if(this._parsing)this._syncList.push(t);else{let[n,i,s]=t;this[n](i,s)}this.chart._dataChanges.pu\
sh([this.index,...t])}_onDataPush(){let t=arguments.length;this._sync(["_insertElements",this.getDataset().data.length-t,t])}_onDataPop(){this._sync(["_removeEl\
ements",this._cachedMeta.data.length-1,1])}_onDataShift(){this._sync(["_removeElements",0,1])}_onDataSplice(t,n){n&&this._sync(["_removeElements",t,n]);let i=ar\
guments.length-2;i&&this._sync(["_insertElements",t,i])}_onDataUnshift(){this._sync(["_insertElements",0,arguments.length])}};function zu(e,t){if(!e._cache.$bar\
){let n=e.getMatchingVisibleMetas(t),i=[];for(let s=0,o=n.length;s<o;s++)i=i.concat(n[s].controller.getAllParsedValues(e));e._cache.$bar=Vi(i.sort((s,o)=>s-o))}\
return e._cache.$bar}function Hu(e){let t=e.iScale,n=zu(t,e.type),i=t._length,s,o,r,a,l=()=>{r===32767||r===-32768||(Me(a)&&(i=Math.min(i,Math.abs(r-a)||i)),a=r\
)};for(s=0,o=n.length;s<o;++s)r=t.getPixelForValue(n[s]),l();for(a=void 0,s=0,o=t.ticks.length;s<o;++s)r=t.getPixelForTick(s),l();return i}function ju(e,t,n,i){\
let s=n.barThickness,o,r;return D(s)?(o=t.min*n.categoryPercentage,r=n.barPercentage):(o=s*i,r=1),{chunk:o/i,ratio:r,start:t.pixels[e]-o/2}}function Uu(e,t,n,i)\
{let s=t.pixels,o=s[e],r=e>0?s[e-1]:null,a=e<s.length-1?s[e+1]:null,l=n.categoryPercentage;r===null&&(r=o-(a===null?t.end-t.start:a-o)),a===null&&(a=o+o-r);let \
c=o-(o-Math.min(r,a))/2*l;return{chunk:Math.abs(a-r)/2*l/i,ratio:n.barPercentage,start:c}}function Ku(e,t,n,i){let s=n.parse(e[0],i),o=n.parse(e[1],i),r=Math.mi\
n(s,o),a=Math.max(s,o),l=r,c=a;Math.abs(r)>Math.abs(a)&&(l=a,c=r),t[n.axis]=c,t._custom={barStart:l,barEnd:c,start:s,end:o,min:r,max:a}}function Wa(e,t,n,i){ret\
urn W(e)?Ku(e,t,n,i):t[n.axis]=n.parse(e,i),t}function Gr(e,t,n,i){let s=e.iScale,o=e.vScale,r=s.getLabels(),a=s===o,l=[],c,d,u,h;for(c=n,d=n+i;c<d;++c)h=t[c],u\
={},u[s.axis]=a||s.parse(r[c],c),l.push(Wa(h,u,o,c));return l}function as(e){return e&&e.barStart!==void 0&&e.barEnd!==void 0}function Ju(e,t,n){return e!==0?yt\
(e):(t.isHorizontal()?1:-1)*(t.min>=n?1:-1)}function Yu(e){let t,n,i,s,o;return e.horizontal?(t=e.base>e.x,n="left",i="right"):(t=e.base<e.y,n="bottom",i="top")\
,t?(s="end",o="start"):(s="start",o="end"),{start:n,end:i,reverse:t,top:s,bottom:o}}function Gu(e,t,n,i){let s=t.borderSkipped,o={};if(!s){e.borderSkipped=o;ret\
urn}if(s===!0){e.borderSkipped={top:!0,right:!0,bottom:!0,left:!0};return}let{start:r,end:a,reverse:l,top:c,bottom:d}=Yu(e);s==="middle"&&n&&(e.enableBorderRadi\
us=!0,(n._top||0)===i?s=c:(n._bottom||0)===i?s=d:(o[Xr(d,r,a,l)]=!0,s=c)),o[Xr(s,r,a,l)]=!0,e.borderSkipped=o}function Xr(e,t,n,i){return i?(e=Xu(e,t,n),e=qr(e,\
n,t)):e=qr(e,t,n),e}function Xu(e,t,n){return e===t?n:e===n?t:e}function qr(e,t,n){return e==="start"?t:e==="end"?n:e}function qu(e,{inflateAmount:t},n){e.infla\
teAmount=t==="auto"?n===1?.33:0:t}var qn=class extends qe{static id="bar";static defaults={datasetElementType:!1,dataElementType:"bar",categoryPercentage:.8,bar\
Percentage:.9,grouped:!0,animations:{numbers:{type:"number",properties:["x","y","base","width","height"]}}};static overrides={scales:{_index_:{type:"category",o\
ffset:!0,grid:{offset:!0}},_value_:{type:"linear",beginAtZero:!0}}};parsePrimitiveData(t,n,i,s){return Gr(t,n,i,s)}parseArrayData(t,n,i,s){return Gr(t,n,i,s)}pa\
rseObjectData(t,n,i,s){let{iScale:o,vScale:r}=t,{xAxisKey:a="x",yAxisKey:l="y"}=this._parsing,c=o.axis==="x"?a:l,d=r.axis==="x"?a:l,u=[],h,f,m,p;for(h=i,f=i+s;h\
<f;++h)p=n[h],m={},m[o.axis]=o.parse(le(p,c),h),u.push(Wa(le(p,d),m,r,h));return u}updateRangeFromParsed(t,n,i,s){super.updateRangeFromParsed(t,n,i,s);let o=i._\
custom;o&&n===this._cachedMeta.vScale&&(t.min=Math.min(t.min,o.min),t.max=Math.max(t.max,o.max))}getMaxOverflow(){return 0}getLabelAndValue(t){let n=this._cache\
dMeta,{iScale:i,vScale:s}=n,o=this.getParsed(t),r=o._custom,a=as(r)?"["+r.start+", "+r.end+"]":""+s.getLabelForValue(o[s.axis]);return{label:""+i.getLabelForVal\
ue(o[i.axis]),value:a}}initialize(){this.enableOptionSharing=!0,super.initialize();let t=this._cachedMeta;t.stack=this.getDataset().stack}update(t){let n=this._\
cachedMeta;this.updateElements(n.data,0,n.data.length,t)}updateElements(t,n,i,s){let o=s==="reset",{index:r,_cachedMeta:{vScale:a}}=this,l=a.getBasePixel(),c=a.\
isHorizontal(),d=this._getRuler(),{sharedOptions:u,includeOptions:h}=this._getSharedOptions(n,s);for(let f=n;f<n+i;f++){let m=this.getParsed(f),p=o||D(m[a.axis]\
)?{base:l,head:l}:this._calculateBarValuePixels(f),g=this._calculateBarIndexPixels(f,d),b=(m._stacks||{})[a.axis],x={horizontal:c,base:p.base,enableBorderRadius\
:!b||as(m._custom)||r===b._top||r===b._bottom,x:c?p.head:g.center,y:c?g.center:p.head,height:c?g.size:Math.abs(p.size),width:c?Math.abs(p.size):g.size};h&&(x.op\
tions=u||this.resolveDataElementOptions(f,t[f].active?"active":s));let _=x.options||t[f].options;Gu(x,_,b,r),qu(x,_,d.ratio),this.updateElement(t[f],f,x,s)}}_ge\
tStacks(t,n){let{iScale:i}=this._cachedMeta,s=i.getMatchingVisibleMetas(this._type).filter(d=>d.controller.options.grouped),o=i.options.stacked,r=[],a=this._cac\
hedMeta.controller.getParsed(n),l=a&&a[i.axis],c=d=>{let u=d._parsed.find(f=>f[i.axis]===l),h=u&&u[d.vScale.axis];if(D(h)||isNaN(h))return!0};for(let d of s)if(\
!(n!==void 0&&c(d))&&((o===!1||r.indexOf(d.stack)===-1||o===void 0&&d.stack===void 0)&&r.push(d.stack),d.index===t))break;return r.length||r.push(void 0),r}_get\
StackCount(t){return this._getStacks(void 0,t).length}_getAxisCount(){return this._getAxis().length}getFirstScaleIdForIndexAxis(){let t=this.chart.scales,n=this\
.chart.options.indexAxis;return Object.keys(t).filter(i=>t[i].axis===n).shift()}_getAxis(){let t={},n=this.getFirstScaleIdForIndexAxis();for(let i of this.chart\
.data.datasets)t[R(this.chart.options.indexAxis==="x"?i.xAxisID:i.yAxisID,n)]=!0;return Object.keys(t)}_getStackIndex(t,n,i){let s=this._getStacks(t,i),o=n!==vo\
id 0?s.indexOf(n):-1;return o===-1?s.length-1:o}_getRuler(){let t=this.options,n=this._cachedMeta,i=n.iScale,s=[],o,r;for(o=0,r=n.data.length;o<r;++o)s.push(i.g\
etPixelForValue(this.getParsed(o)[i.axis],o));let a=t.barThickness;return{min:a||Hu(n),pixels:s,start:i._startPixel,end:i._endPixel,stackCount:this._getStackCou\
nt(),scale:i,grouped:t.grouped,ratio:a?1:t.categoryPercentage*t.barPercentage}}_calculateBarValuePixels(t){let{_cachedMeta:{vScale:n,_stacked:i,index:s},options\
:{base:o,minBarLength:r}}=this,a=o||0,l=this.getParsed(t),c=l._custom,d=as(c),u=l[n.axis],h=0,f=i?this.applyStack(n,l,i):u,m,p;f!==u&&(h=f-u,f=u),d&&(u=c.barSta\
rt,f=c.barEnd-c.barStart,u!==0&&yt(u)!==yt(c.barEnd)&&(h=0),h+=u);let g=!D(o)&&!d?o:h,b=n.getPixelForValue(g);if(this.chart.getDataVisibility(t)?m=n.getPixelFor\
Value(h+f):m=b,p=m-b,Math.abs(p)<r){p=Ju(p,n,a)*r,u===a&&(b-=p/2);let x=n.getPixelForDecimal(0),_=n.getPixelForDecimal(1),S=Math.min(x,_),w=Math.max(x,_);b=Math\
.max(Math.min(b,w),S),m=b+p,i&&!d&&(l._stacks[n.axis]._visualValues[s]=n.getValueForPixel(m)-n.getValueForPixel(b))}if(b===n.getPixelForValue(a)){let x=yt(p)*n.\
getLineWidthForValue(a)/2;b+=x,p-=x}return{size:p,base:b,head:m,center:m+p/2}}_calculateBarIndexPixels(t,n){let i=n.scale,s=this.options,o=s.skipNull,r=R(s.maxB\
arThickness,1/0),a,l,c=this._getAxisCount();if(n.grouped){let d=o?this._getStackCount(t):n.stackCount,u=s.barThickness==="flex"?Uu(t,n,s,d*c):ju(t,n,s,d*c),h=th\
is.chart.options.indexAxis==="x"?this.getDataset().xAxisID:this.getDataset().yAxisID,f=this._getAxis().indexOf(R(h,this.getFirstScaleIdForIndexAxis())),m=this._\
getStackIndex(this.index,this._cachedMeta.stack,o?t:void 0)+f;a=u.start+u.chunk*m+u.chunk/2,l=Math.min(r,u.chunk*u.ratio)}else a=i.getPixelForValue(this.getPars\
ed(t)[i.axis],t),l=Math.min(r,n.min*n.ratio);return{base:a-l/2,head:a+l/2,center:a,size:l}}draw(){let t=this._cachedMeta,n=t.vScale,i=t.data,s=i.length,o=0;for(\
;o<s;++o)this.getParsed(o)[n.axis]!==null&&!i[o].hidden&&i[o].draw(this._ctx)}};var Zn=class extends qe{static id="line";static defaults={datasetElementType:"li\
ne",dataElementType:"point",showLine:!0,spanGaps:!1};static overrides={scales:{_index_:{type:"category"},_value_:{type:"linear"}}};initialize(){this.enableOptio\
nSharing=!0,this.supportsDecimation=!0,super.initialize()}update(t){let n=this._cachedMeta,{dataset:i,data:s=[],_dataset:o}=n,r=this.chart._animationsDisabled,{\
start:a,count:l}=Sr(n,s,r);this._drawStart=a,this._drawCount=l,kr(n)&&(a=0,l=s.length),i._chart=this.chart,i._datasetIndex=this.index,i._decimated=!!o._decimate\
d,i.points=s;let c=this.resolveDatasetElementOptions(t);this.options.showLine||(c.borderWidth=0),c.segment=this.options.segment,this.updateElement(i,void 0,{ani\
mated:!r,options:c},t),this.updateElements(s,a,l,t)}updateElements(t,n,i,s){let o=s==="reset",{iScale:r,vScale:a,_stacked:l,_dataset:c}=this._cachedMeta,{shared\
Options:d,includeOptions:u}=this._getSharedOptions(n,s),h=r.axis,f=a.axis,{spanGaps:m,segment:p}=this.options,g=Oe(m)?m:Number.POSITIVE_INFINITY,b=this.chart._a\
nimationsDisabled||o||s==="none",x=n+i,_=t.length,S=n>0&&this.getParsed(n-1);for(let w=0;w<_;++w){let M=t[w],v=b?M:{};if(w<n||w>=x){v.skip=!0;continue}let k=thi\
s.getParsed(w),O=D(k[f]),P=v[h]=r.getPixelForValue(k[h],w),C=v[f]=o||O?a.getBasePixel():a.getPixelForValue(l?this.applyStack(a,k,l):k[f],w);v.skip=isNaN(P)||isN\
aN(C)||O,v.stop=w>0&&Math.abs(k[h]-S[h])>g,p&&(v.parsed=k,v.raw=c.data[w]),u&&(v.options=d||this.resolveDataElementOptions(w,M.active?"active":s)),b||this.updat\
eElement(M,w,v,s),S=k}}getMaxOverflow(){let t=this._cachedMeta,n=t.dataset,i=n.options&&n.options.borderWidth||0,s=t.data||[];if(!s.length)return i;let o=s[0].s\
ize(this.resolveDataElementOptions(0)),r=s[s.length-1].size(this.resolveDataElementOptions(s.length-1));return Math.max(i,o,r)/2}draw(){let t=this._cachedMeta;t\
.dataset.updateControlPoints(this.chart.chartArea,t.iScale.axis),super.draw()}};function ue(){throw new Error("This method is not implemented: Check that a comp\
lete date adapter is provided.")}var ms=class e{static override(t){Object.assign(e.prototype,t)}options;constructor(t){this.options=t||{}}init(){}formats(){retu\
rn ue()}parse(){return ue()}format(){return ue()}add(){return ue()}diff(){return ue()}startOf(){return ue()}endOf(){return ue()}},Zu={_date:ms};function Qu(e,t,\
n,i){let{controller:s,data:o,_sorted:r}=e,a=s._cachedMeta.iScale,l=e.dataset&&e.dataset.options?e.dataset.options.spanGaps:null;if(a&&t===a.axis&&t!=="r"&&r&&o.\
length){let c=a._reversePixels?gr:zt;if(i){if(s._sharedOptions){let d=o[0],u=typeof d.getRange=="function"&&d.getRange(t);if(u){let h=c(o,t,n-u),f=c(o,t,n+u);re\
turn{lo:h.lo,hi:f.hi}}}}else{let d=c(o,t,n);if(l){let{vScale:u}=s._cachedMeta,{_parsed:h}=e,f=h.slice(0,d.lo+1).reverse().findIndex(p=>!D(p[u.axis]));d.lo-=Math\
.max(0,f);let m=h.slice(d.hi).findIndex(p=>!D(p[u.axis]));d.hi+=Math.max(0,m)}return d}}return{lo:0,hi:o.length-1}}function tn(e,t,n,i,s){let o=e.getSortedVisib\
leDatasetMetas(),r=n[t];for(let a=0,l=o.length;a<l;++a){let{index:c,data:d}=o[a],{lo:u,hi:h}=Qu(o[a],t,r,s);for(let f=u;f<=h;++f){let m=d[f];m.skip||i(m,c,f)}}}\
function th(e){let t=e.indexOf("x")!==-1,n=e.indexOf("y")!==-1;return function(i,s){let o=t?Math.abs(i.x-s.x):0,r=n?Math.abs(i.y-s.y):0;return Math.sqrt(Math.po\
w(o,2)+Math.pow(r,2))}}function ls(e,t,n,i,s){let o=[];return!s&&!e.isPointInArea(t)||tn(e,n,t,function(a,l,c){!s&&!St(a,e.chartArea,0)||a.inRange(t.x,t.y,i)&&o\
.push({element:a,datasetIndex:l,index:c})},!0),o}function eh(e,t,n,i){let s=[];function o(r,a,l){let{startAngle:c,endAngle:d}=r.getProps(["startAngle","endAngle\
"],i),{angle:u}=pr(r,{x:t.x,y:t.y});$i(u,c,d)&&s.push({element:r,datasetIndex:a,index:l})}return tn(e,n,t,o),s}function nh(e,t,n,i,s,o){let r=[],a=th(n),l=Numbe\
r.POSITIVE_INFINITY;function c(d,u,h){let f=d.inRange(t.x,t.y,s);if(i&&!f)return;let m=d.getCenterPoint(s);if(!(!!o||e.isPointInArea(m))&&!f)return;let g=a(t,m)\
;g<l?(r=[{element:d,datasetIndex:u,index:h}],l=g):g===l&&r.push({element:d,datasetIndex:u,index:h})}return tn(e,n,t,c),r}function cs(e,t,n,i,s,o){return!o&&!e.i\
sPointInArea(t)?[]:n==="r"&&!i?eh(e,t,n,s):nh(e,t,n,i,s,o)}function Zr(e,t,n,i,s){let o=[],r=n==="x"?"inXRange":"inYRange",a=!1;return tn(e,n,t,(l,c,d)=>{l[r]&&\
l[r](t[n],s)&&(o.push({element:l,datasetIndex:c,index:d}),a=a||l.inRange(t.x,t.y,s))}),i&&!a?[]:o}var ih={evaluateInteractionItems:tn,modes:{index(e,t,n,i){let \
s=Yt(t,e),o=n.axis||"x",r=n.includeInvisible||!1,a=n.intersect?ls(e,s,o,i,r):cs(e,s,o,!1,i,r),l=[];return a.length?(e.getSortedVisibleDatasetMetas().forEach(c=>\
{let d=a[0].index,u=c.data[d];u&&!u.skip&&l.push({element:u,datasetIndex:c.index,index:d})}),l):[]},dataset(e,t,n,i){let s=Yt(t,e),o=n.axis||"xy",r=n.includeInv\
isible||!1,a=n.intersect?ls(e,s,o,i,r):cs(e,s,o,!1,i,r);if(a.length>0){let l=a[0].datasetIndex,c=e.getDatasetMeta(l).data;a=[];for(let d=0;d<c.length;++d)a.push\
({element:c[d],datasetIndex:l,index:d})}return a},point(e,t,n,i){let s=Yt(t,e),o=n.axis||"xy",r=n.includeInvisible||!1;return ls(e,s,o,i,r)},nearest(e,t,n,i){le\
t s=Yt(t,e),o=n.axis||"xy",r=n.includeInvisible||!1;return cs(e,s,o,n.intersect,i,r)},x(e,t,n,i){let s=Yt(t,e);return Zr(e,s,"x",n.intersect,i)},y(e,t,n,i){let \
s=Yt(t,e);return Zr(e,s,"y",n.intersect,i)}}},$a=["left","top","right","bottom"];function Ue(e,t){return e.filter(n=>n.pos===t)}function Qr(e,t){return e.filter\
(n=>$a.indexOf(n.pos)===-1&&n.box.axis===t)}function Ke(e,t){return e.sort((n,i)=>{let s=t?i:n,o=t?n:i;return s.weight===o.weight?s.index-o.index:s.weight-o.wei\
ght})}function sh(e){let t=[],n,i,s,o,r,a;for(n=0,i=(e||[]).length;n<i;++n)s=e[n],{position:o,options:{stack:r,stackWeight:a=1}}=s,t.push({index:n,box:s,pos:o,h\
orizontal:s.isHorizontal(),weight:s.weight,stack:r&&o+r,stackWeight:a});return t}function oh(e){let t={};for(let n of e){let{stack:i,pos:s,stackWeight:o}=n;if(!\
i||!$a.includes(s))continue;let r=t[i]||(t[i]={count:0,placed:0,weight:0,size:0});r.count++,r.weight+=o}return t}function rh(e,t){let n=oh(e),{vBoxMaxWidth:i,hB\
oxMaxHeight:s}=t,o,r,a;for(o=0,r=e.length;o<r;++o){a=e[o];let{fullSize:l}=a.box,c=n[a.stack],d=c&&a.stackWeight/c.weight;a.horizontal?(a.width=d?d*i:l&&t.availa\
bleWidth,a.height=s):(a.width=i,a.height=d?d*s:l&&t.availableHeight)}return n}function ah(e){let t=sh(e),n=Ke(t.filter(c=>c.box.fullSize),!0),i=Ke(Ue(t,"left"),\
!0),s=Ke(Ue(t,"right")),o=Ke(Ue(t,"top"),!0),r=Ke(Ue(t,"bottom")),a=Qr(t,"x"),l=Qr(t,"y");return{fullSize:n,leftAndTop:i.concat(o),rightAndBottom:s.concat(l).co\
ncat(r).concat(a),chartArea:Ue(t,"chartArea"),vertical:i.concat(s).concat(l),horizontal:o.concat(r).concat(a)}}function ta(e,t,n,i){return Math.max(e[n],t[n])+M\
ath.max(e[i],t[i])}function Na(e,t){e.top=Math.max(e.top,t.top),e.left=Math.max(e.left,t.left),e.bottom=Math.max(e.bottom,t.bottom),e.right=Math.max(e.right,t.r\
ight)}function lh(e,t,n,i){let{pos:s,box:o}=n,r=e.maxPadding;if(!T(s)){n.size&&(e[s]-=n.size);let u=i[n.stack]||{size:0,count:1};u.size=Math.max(u.size,n.horizo\
ntal?o.height:o.width),n.size=u.size/u.count,e[s]+=n.size}o.getPadding&&Na(r,o.getPadding());let a=Math.max(0,t.outerWidth-ta(r,e,"left","right")),l=Math.max(0,\
t.outerHeight-ta(r,e,"top","bottom")),c=a!==e.w,d=l!==e.h;return e.w=a,e.h=l,n.horizontal?{same:c,other:d}:{same:d,other:c}}function ch(e){let t=e.maxPadding;fu\
nction n(i){let s=Math.max(t[i]-e[i],0);return e[i]+=s,s}e.y+=n("top"),e.x+=n("left"),n("right"),n("bottom")}function dh(e,t){let n=t.maxPadding;function i(s){l\
et o={left:0,top:0,right:0,bottom:0};return s.forEach(r=>{o[r]=Math.max(t[r],n[r])}),o}return i(e?["left","right"]:["top","bottom"])}function Ge(e,t,n,i){let s=\
[],o,r,a,l,c,d;for(o=0,r=e.length,c=0;o<r;++o){a=e[o],l=a.box,l.update(a.width||t.w,a.height||t.h,dh(a.horizontal,t));let{same:u,other:h}=lh(t,n,a,i);c|=u&&s.le\
ngth,d=d||h,l.fullSize||s.push(a)}return c&&Ge(s,t,n,i)||d}function Hn(e,t,n,i,s){e.top=n,e.left=t,e.right=t+i,e.bottom=n+s,e.width=i,e.height=s}function ea(e,t\
,n,i){let s=n.padding,{x:o,y:r}=t;for(let a of e){let l=a.box,c=i[a.stack]||{count:1,placed:0,weight:1},d=a.stackWeight/c.weight||1;if(a.horizontal){let u=t.w*d\
,h=c.size||l.height;Me(c.start)&&(r=c.start),l.fullSize?Hn(l,s.left,r,n.outerWidth-s.right-s.left,h):Hn(l,t.left+c.placed,r,u,h),c.start=r,c.placed+=u,r=l.botto\
m}else{let u=t.h*d,h=c.size||l.width;Me(c.start)&&(o=c.start),l.fullSize?Hn(l,o,s.top,h,n.outerHeight-s.bottom-s.top):Hn(l,o,t.top+c.placed,h,u),c.start=o,c.pla\
ced+=u,o=l.right}}t.x=o,t.y=r}var Gt={addBox(e,t){e.boxes||(e.boxes=[]),t.fullSize=t.fullSize||!1,t.position=t.position||"top",t.weight=t.weight||0,t._layers=t.\
_layers||function(){return[{z:0,draw(n){t.draw(n)}}]},e.boxes.push(t)},removeBox(e,t){let n=e.boxes?e.boxes.indexOf(t):-1;n!==-1&&e.boxes.splice(n,1)},configure\
(e,t,n){t.fullSize=n.fullSize,t.position=n.position,t.weight=n.weight},update(e,t,n,i){if(!e)return;let s=Z(e.options.layout.padding),o=Math.max(t-s.width,0),r=\
Math.max(n-s.height,0),a=ah(e.boxes),l=a.vertical,c=a.horizontal;F(e.boxes,p=>{typeof p.beforeLayout=="function"&&p.beforeLayout()});let d=l.reduce((p,g)=>g.box\
.options&&g.box.options.display===!1?p:p+1,0)||1,u=Object.freeze({outerWidth:t,outerHeight:n,padding:s,availableWidth:o,availableHeight:r,vBoxMaxWidth:o/2/d,hBo\
xMaxHeight:r/2}),h=Object.assign({},s);Na(h,Z(i));let f=Object.assign({maxPadding:h,w:o,h:r,x:s.left,y:s.top},s),m=rh(l.concat(c),u);Ge(a.fullSize,f,u,m),Ge(l,f\
,u,m),Ge(c,f,u,m)&&Ge(l,f,u,m),ch(f),ea(a.leftAndTop,f,u,m),f.x+=f.w,f.y+=f.h,ea(a.rightAndBottom,f,u,m),e.chartArea={left:f.left,top:f.top,right:f.left+f.w,bot\
tom:f.top+f.h,height:f.h,width:f.w},F(a.chartArea,p=>{let g=p.box;Object.assign(g,e.chartArea),g.update(f.w,f.h,{left:0,top:0,right:0,bottom:0})})}},Qn=class{ac\
quireContext(t,n){}releaseContext(t){return!1}addEventListener(t,n,i){}removeEventListener(t,n,i){}getDevicePixelRatio(){return 1}getMaximumSize(t,n,i,s){return\
 n=Math.max(0,n||t.width),i=i||t.height,{width:n,height:Math.max(0,s?Math.floor(n/s):i)}}isAttached(t){return!0}updateConfig(t){}},gs=class extends Qn{acquireCo\
ntext(t){return t&&t.getContext&&t.getContext("2d")||null}updateConfig(t){t.options.animation=!1}},Yn="$chartjs",uh={touchstart:"mousedown",touchmove:"mousemove\
",touchend:"mouseup",pointerenter:"mouseenter",pointerdown:"mousedown",pointermove:"mousemove",pointerup:"mouseup",pointerleave:"mouseout",pointerout:"mouseout"\
},na=e=>e===null||e==="";function hh(e,t){let n=e.style,i=e.getAttribute("height"),s=e.getAttribute("width");if(e[Yn]={initial:{height:i,width:s,style:{display:\
n.display,height:n.height,width:n.width}}},n.display=n.display||"block",n.boxSizing=n.boxSizing||"border-box",na(s)){let o=es(e,"width");o!==void 0&&(e.width=o)\
}if(na(i))if(e.style.height==="")e.height=e.width/(t||2);else{let o=es(e,"height");o!==void 0&&(e.height=o)}return e}var Va=Fr?{passive:!0}:!1;function fh(e,t,n\
){e&&e.addEventListener(t,n,Va)}function ph(e,t,n){e&&e.canvas&&e.canvas.removeEventListener(t,n,Va)}function mh(e,t){let n=uh[e.type]||e.type,{x:i,y:s}=Yt(e,t)\
;return{type:n,chart:t,native:e,x:i!==void 0?i:null,y:s!==void 0?s:null}}function ti(e,t){for(let n of e)if(n===t||n.contains(t))return!0}function gh(e,t,n){let\
 i=e.canvas,s=new MutationObserver(o=>{let r=!1;for(let a of o)r=r||ti(a.addedNodes,i),r=r&&!ti(a.removedNodes,i);r&&n()});return s.observe(document,{childList:\
!0,subtree:!0}),s}function yh(e,t,n){let i=e.canvas,s=new MutationObserver(o=>{let r=!1;for(let a of o)r=r||ti(a.removedNodes,i),r=r&&!ti(a.addedNodes,i);r&&n()\
});return s.observe(document,{childList:!0,subtree:!0}),s}var Ze=new Map,ia=0;function za(){let e=window.devicePixelRatio;e!==ia&&(ia=e,Ze.forEach((t,n)=>{n.cur\
rentDevicePixelRatio!==e&&t()}))}function bh(e,t){Ze.size||window.addEventListener("resize",za),Ze.set(e,t)}function xh(e){Ze.delete(e),Ze.size||window.removeEv\
entListener("resize",za)}function wh(e,t,n){let i=e.canvas,s=i&&Vn(i);if(!s)return;let o=Hi((a,l)=>{let c=s.clientWidth;n(a,l),c<s.clientWidth&&n()},window),r=n\
ew ResizeObserver(a=>{let l=a[0],c=l.contentRect.width,d=l.contentRect.height;c===0&&d===0||o(c,d)});return r.observe(s),bh(e,o),r}function ds(e,t,n){n&&n.disco\
nnect(),t==="resize"&&xh(e)}function _h(e,t,n){let i=e.canvas,s=Hi(o=>{e.ctx!==null&&n(mh(o,e))},e);return fh(i,t,s),s}var ys=class extends Qn{acquireContext(t,\
n){let i=t&&t.getContext&&t.getContext("2d");return i&&i.canvas===t?(hh(t,n),i):null}releaseContext(t){let n=t.canvas;if(!n[Yn])return!1;let i=n[Yn].initial;["h\
eight","width"].forEach(o=>{let r=i[o];D(r)?n.removeAttribute(o):n.setAttribute(o,r)});let s=i.style||{};return Object.keys(s).forEach(o=>{n.style[o]=s[o]}),n.w\
idth=n.width,delete n[Yn],!0}addEventListener(t,n,i){this.removeEventListener(t,n);let s=t.$proxies||(t.$proxies={}),r={attach:gh,detach:yh,resize:wh}[n]||_h;s[\
n]=r(t,n,i)}removeEventListener(t,n){let i=t.$proxies||(t.$proxies={}),s=i[n];if(!s)return;({attach:ds,detach:ds,resize:ds}[n]||ph)(t,n,s),i[n]=void 0}getDevice\
PixelRatio(){return window.devicePixelRatio}getMaximumSize(t,n,i,s){return Lr(t,n,i,s)}isAttached(t){let n=t&&Vn(t);return!!(n&&n.isConnected)}};function Sh(e){\
return!Nn()||typeof OffscreenCanvas<"u"&&e instanceof OffscreenCanvas?gs:ys}var Lt=class{static defaults={};static defaultRoutes=void 0;x;y;active=!1;options;$a\
nimations;tooltipPosition(t){let{x:n,y:i}=this.getProps(["x","y"],t);return{x:n,y:i}}hasValue(){return Oe(this.x)&&Oe(this.y)}getProps(t,n){let i=this.$animatio\
ns;if(!n||!i)return this;let s={};return t.forEach(o=>{s[o]=i[o]&&i[o].active()?i[o]._to:this[o]}),s}};function kh(e,t){let n=e.options.ticks,i=vh(e),s=Math.min\
(n.maxTicksLimit||i,i),o=n.major.enabled?Ah(t):[],r=o.length,a=o[0],l=o[r-1],c=[];if(r>s)return Oh(t,c,o,r/s),c;let d=Mh(o,t,s);if(r>0){let u,h,f=r>1?Math.round\
((l-a)/(r-1)):null;for(jn(t,c,d,D(f)?0:a-f,a),u=0,h=r-1;u<h;u++)jn(t,c,d,o[u],o[u+1]);return jn(t,c,d,l,D(f)?t.length:l+f),c}return jn(t,c,d),c}function vh(e){l\
et t=e.options.offset,n=e._tickSize(),i=e._length/n+(t?0:1),s=e._maxLength/n;return Math.floor(Math.min(i,s))}function Mh(e,t,n){let i=Rh(e),s=t.length/n;if(!i)\
return Math.max(s,1);let o=hr(i);for(let r=0,a=o.length-1;r<a;r++){let l=o[r];if(l>s)return l}return Math.max(s,1)}function Ah(e){let t=[],n,i;for(n=0,i=e.lengt\
h;n<i;n++)e[n].major&&t.push(n);return t}function Oh(e,t,n,i){let s=0,o=n[0],r;for(i=Math.ceil(i),r=0;r<e.length;r++)r===o&&(t.push(e[r]),s++,o=n[s*i])}function\
 jn(e,t,n,i,s){let o=R(i,0),r=Math.min(R(s,e.length),e.length),a=0,l,c,d;for(n=Math.ceil(n),s&&(l=s-i,n=l/Math.floor(l/n)),d=o;d<0;)a++,d=Math.round(o+a*n);for(\
c=Math.max(o,0);c<r;c++)c===d&&(t.push(e[c]),a++,d=Math.round(o+a*n))}function Rh(e){let t=e.length,n,i;if(t<2)return!1;for(i=e[0],n=1;n<t;++n)if(e[n]-e[n-1]!==\
i)return!1;return i}var Ch=e=>e==="left"?"right":e==="right"?"left":e,sa=(e,t,n)=>t==="top"||t==="left"?e[t]+n:e[t]-n,oa=(e,t)=>Math.min(t||e,e);function ra(e,t\
){let n=[],i=e.length/t,s=e.length,o=0;for(;o<s;o+=i)n.push(e[Math.floor(o)]);return n}function Dh(e,t,n){let i=e.ticks.length,s=Math.min(t,i-1),o=e._startPixel\
,r=e._endPixel,a=1e-6,l=e.getPixelForTick(s),c;if(!(n&&(i===1?c=Math.max(l-o,r-l):t===0?c=(e.getPixelForTick(1)-l)/2:c=(l-e.getPixelForTick(s-1))/2,l+=s<t?c:-c,\
l<o-a||l>r+a)))return l}function Ih(e,t){F(e,n=>{let i=n.gc,s=i.length/2,o;if(s>t){for(o=0;o<s;++o)delete n.data[i[o]];i.splice(0,s)}})}function Je(e){return e.\
drawTicks?e.tickLength:0}function aa(e,t){if(!e.display)return 0;let n=X(e.font,t),i=Z(e.padding);return(W(e.text)?e.text.length:1)*n.lineHeight+i.height}functi\
on Th(e,t){return It(e,{scale:t,type:"scale"})}function Ph(e,t,n){return It(e,{tick:n,index:t,type:"tick"})}function Lh(e,t,n){let i=ji(e);return(n&&t!=="right"\
||!n&&t==="right")&&(i=Ch(i)),i}function Fh(e,t,n,i){let{top:s,left:o,bottom:r,right:a,chart:l}=e,{chartArea:c,scales:d}=l,u=0,h,f,m,p=r-s,g=a-o;if(e.isHorizont\
al()){if(f=ot(i,o,a),T(n)){let b=Object.keys(n)[0],x=n[b];m=d[b].getPixelForValue(x)+p-t}else n==="center"?m=(c.bottom+c.top)/2+p-t:m=sa(e,n,t);h=a-o}else{if(T(\
n)){let b=Object.keys(n)[0],x=n[b];f=d[b].getPixelForValue(x)-g+t}else n==="center"?f=(c.left+c.right)/2-g+t:f=sa(e,n,t);m=ot(i,r,s),u=n==="left"?-nt:nt}return{\
titleX:f,titleY:m,maxWidth:h,rotation:u}}var fe=class e extends Lt{constructor(t){super(),this.id=t.id,this.type=t.type,this.options=void 0,this.ctx=t.ctx,this.\
chart=t.chart,this.top=void 0,this.bottom=void 0,this.left=void 0,this.right=void 0,this.width=void 0,this.height=void 0,this._margins={left:0,right:0,top:0,bot\
tom:0},this.maxWidth=void 0,this.maxHeight=void 0,this.paddingTop=void 0,this.paddingBottom=void 0,this.paddingLeft=void 0,this.paddingRight=void 0,this.axis=vo\
id 0,this.labelRotation=void 0,this.min=void 0,this.max=void 0,this._range=void 0,this.ticks=[],this._gridLineItems=null,this._labelItems=null,this._labelSizes=\
null,this._length=0,this._maxLength=0,this._longestTextCache={},this._startPixel=void 0,this._endPixel=void 0,this._reversePixels=!1,this._userMax=void 0,this._\
userMin=void 0,this._suggestedMax=void 0,this._suggestedMin=void 0,this._ticksLength=0,this._borderValue=0,this._cache={},this._dataLimitsCached=!1,this.$contex\
t=void 0}init(t){this.options=t.setContext(this.getContext()),this.axis=t.axis,this._userMin=this.parse(t.min),this._userMax=this.parse(t.max),this._suggestedMi\
n=this.parse(t.suggestedMin),this._suggestedMax=this.parse(t.suggestedMax)}parse(t,n){return t}getUserBounds(){let{_userMin:t,_userMax:n,_suggestedMin:i,_sugges\
tedMax:s}=this;return t=st(t,Number.POSITIVE_INFINITY),n=st(n,Number.NEGATIVE_INFINITY),i=st(i,Number.POSITIVE_INFINITY),s=st(s,Number.NEGATIVE_INFINITY),{min:s\
t(t,i),max:st(n,s),minDefined:K(t),maxDefined:K(n)}}getMinMax(t){let{min:n,max:i,minDefined:s,maxDefined:o}=this.getUserBounds(),r;if(s&&o)return{min:n,max:i};l\
et a=this.getMatchingVisibleMetas();for(let l=0,c=a.length;l<c;++l)r=a[l].controller.getMinMax(this,t),s||(n=Math.min(n,r.min)),o||(i=Math.max(i,r.max));return \
n=o&&n>i?i:n,i=s&&n>i?n:i,{min:st(n,st(i,n)),max:st(i,st(n,i))}}getPadding(){return{left:this.paddingLeft||0,top:this.paddingTop||0,right:this.paddingRight||0,b\
ottom:this.paddingBottom||0}}getTicks(){return this.ticks}getLabels(){let t=this.chart.data;return this.options.labels||(this.isHorizontal()?t.xLabels:t.yLabels\
)||t.labels||[]}getLabelItems(t=this.chart.chartArea){return this._labelItems||(this._labelItems=this._computeLabelItems(t))}beforeLayout(){this._cache={},this.\
_dataLimitsCached=!1}beforeUpdate(){E(this.options.beforeUpdate,[this])}update(t,n,i){let{beginAtZero:s,grace:o,ticks:r}=this.options,a=r.sampleSize;this.before\
Update(),this.maxWidth=t,this.maxHeight=n,this._margins=i=Object.assign({left:0,right:0,top:0,bottom:0},i),this.ticks=null,this._labelSizes=null,this._gridLineI\
tems=null,this._labelItems=null,this.beforeSetDimensions(),this.setDimensions(),this.afterSetDimensions(),this._maxLength=this.isHorizontal()?this.width+i.left+\
i.right:this.height+i.top+i.bottom,this._dataLimitsCached||(this.beforeDataLimits(),this.determineDataLimits(),this.afterDataLimits(),this._range=Rr(this,o,s),t\
his._dataLimitsCached=!0),this.beforeBuildTicks(),this.ticks=this.buildTicks()||[],this.afterBuildTicks();let l=a<this.ticks.length;this._convertTicksToLabels(l\
?ra(this.ticks,a):this.ticks),this.configure(),this.beforeCalculateLabelRotation(),this.calculateLabelRotation(),this.afterCalculateLabelRotation(),r.display&&(\
r.autoSkip||r.source==="auto")&&(this.ticks=kh(this,this.ticks),this._labelSizes=null,this.afterAutoSkip()),l&&this._convertTicksToLabels(this.ticks),this.befor\
eFit(),this.fit(),this.afterFit(),this.afterUpdate()}configure(){let t=this.options.reverse,n,i;this.isHorizontal()?(n=this.left,i=this.right):(n=this.top,i=thi\
s.bottom,t=!t),this._startPixel=n,this._endPixel=i,this._reversePixels=t,this._length=i-n,this._alignToPixels=this.options.alignToPixels}afterUpdate(){E(this.op\
tions.afterUpdate,[this])}beforeSetDimensions(){E(this.options.beforeSetDimensions,[this])}setDimensions(){this.isHorizontal()?(this.width=this.maxWidth,this.le\
ft=0,this.right=this.width):(this.height=this.maxHeight,this.top=0,this.bottom=this.height),this.paddingLeft=0,this.paddingTop=0,this.paddingRight=0,this.paddin\
gBottom=0}afterSetDimensions(){E(this.options.afterSetDimensions,[this])}_callHooks(t){this.chart.notifyPlugins(t,this.getContext()),E(this.options[t],[this])}b\
eforeDataLimits(){this._callHooks("beforeDataLimits")}determineDataLimits(){}afterDataLimits(){this._callHooks("afterDataLimits")}beforeBuildTicks(){this._callH\
ooks("beforeBuildTicks")}buildTicks(){return[]}afterBuildTicks(){this._callHooks("afterBuildTicks")}beforeTickToLabelConversion(){E(this.options.beforeTickToLab\
elConversion,[this])}generateTickLabels(t){let n=this.options.ticks,i,s,o;for(i=0,s=t.length;i<s;i++)o=t[i],o.label=E(n.callback,[o.value,i,t],this)}afterTickTo\
LabelConversion(){E(this.options.afterTickToLabelConversion,[this])}beforeCalculateLabelRotation(){E(this.options.beforeCalculateLabelRotation,[this])}calculate\
LabelRotation(){let t=this.options,n=t.ticks,i=oa(this.ticks.length,t.ticks.maxTicksLimit),s=n.minRotation||0,o=n.maxRotation,r=s,a,l,c;if(!this._isVisible()||!\
n.display||s>=o||i<=1||!this.isHorizontal()){this.labelRotation=s;return}let d=this._getLabelSizes(),u=d.widest.width,h=d.highest.height,f=it(this.chart.width-u\
,0,this.maxWidth);a=t.offset?this.maxWidth/i:f/(i-1),u+6>a&&(a=f/(i-(t.offset?.5:1)),l=this.maxHeight-Je(t.grid)-n.padding-aa(t.title,this.chart.options.font),c\
=Math.sqrt(u*u+h*h),r=Tn(Math.min(Math.asin(it((d.highest.height+6)/a,-1,1)),Math.asin(it(l/c,-1,1))-Math.asin(it(h/c,-1,1)))),r=Math.max(s,Math.min(o,r))),this\
.labelRotation=r}afterCalculateLabelRotation(){E(this.options.afterCalculateLabelRotation,[this])}afterAutoSkip(){}beforeFit(){E(this.options.beforeFit,[this])}\
fit(){let t={width:0,height:0},{chart:n,options:{ticks:i,title:s,grid:o}}=this,r=this._isVisible(),a=this.isHorizontal();if(r){let l=aa(s,n.options.font);if(a?(\
t.width=this.maxWidth,t.height=Je(o)+l):(t.height=this.maxHeight,t.width=Je(o)+l),i.display&&this.ticks.length){let{first:c,last:d,widest:u,highest:h}=this._get\
LabelSizes(),f=i.padding*2,m=Dt(this.labelRotation),p=Math.cos(m),g=Math.sin(m);if(a){let b=i.mirror?0:g*u.width+p*h.height;t.height=Math.min(this.maxHeight,t.h\
eight+b+f)}else{let b=i.mirror?0:p*u.width+g*h.height;t.width=Math.min(this.maxWidth,t.width+b+f)}this._calculatePadding(c,d,g,p)}}this._handleMargins(),a?(this\
.width=this._length=n.width-this._margins.left-this._margins.right,this.height=t.height):(this.width=t.width,this.height=this._length=n.height-this._margins.top\
-this._margins.bottom)}_calculatePadding(t,n,i,s){let{ticks:{align:o,padding:r},position:a}=this.options,l=this.labelRotation!==0,c=a!=="top"&&this.axis==="x";i\
f(this.isHorizontal()){let d=this.getPixelForTick(0)-this.left,u=this.right-this.getPixelForTick(this.ticks.length-1),h=0,f=0;l?c?(h=s*t.width,f=i*n.height):(h=\
i*t.height,f=s*n.width):o==="start"?f=n.width:o==="end"?h=t.width:o!=="inner"&&(h=t.width/2,f=n.width/2),this.paddingLeft=Math.max((h-d+r)*this.width/(this.widt\
h-d),0),this.paddingRight=Math.max((f-u+r)*this.width/(this.width-u),0)}else{let d=n.height/2,u=t.height/2;o==="start"?(d=0,u=t.height):o==="end"&&(d=n.height,u\
=0),this.paddingTop=d+r,this.paddingBottom=u+r}}_handleMargins(){this._margins&&(this._margins.left=Math.max(this.paddingLeft,this._margins.left),this._margins.\
top=Math.max(this.paddingTop,this._margins.top),this._margins.right=Math.max(this.paddingRight,this._margins.right),this._margins.bottom=Math.max(this.paddingBo\
ttom,this._margins.bottom))}afterFit(){E(this.options.afterFit,[this])}isHorizontal(){let{axis:t,position:n}=this.options;return n==="top"||n==="bottom"||t==="x\
"}isFullSize(){return this.options.fullSize}_convertTicksToLabels(t){this.beforeTickToLabelConversion(),this.generateTickLabels(t);let n,i;for(n=0,i=t.length;n<\
i;n++)D(t[n].label)&&(t.splice(n,1),i--,n--);this.afterTickToLabelConversion()}_getLabelSizes(){let t=this._labelSizes;if(!t){let n=this.options.ticks.sampleSiz\
e,i=this.ticks;n<i.length&&(i=ra(i,n)),this._labelSizes=t=this._computeLabelSizes(i,i.length,this.options.ticks.maxTicksLimit)}return t}_computeLabelSizes(t,n,i\
){let{ctx:s,_longestTextCache:o}=this,r=[],a=[],l=Math.floor(n/oa(n,i)),c=0,d=0,u,h,f,m,p,g,b,x,_,S,w;for(u=0;u<n;u+=l){if(m=t[u].label,p=this._resolveTickFontO\
ptions(u),s.font=g=p.string,b=o[g]=o[g]||{data:{},gc:[]},x=p.lineHeight,_=S=0,!D(m)&&!W(m))_=Ne(s,b.data,b.gc,_,m),S=x;else if(W(m))for(h=0,f=m.length;h<f;++h)w\
=m[h],!D(w)&&!W(w)&&(_=Ne(s,b.data,b.gc,_,w),S+=x);r.push(_),a.push(S),c=Math.max(_,c),d=Math.max(S,d)}Ih(o,n);let M=r.indexOf(c),v=a.indexOf(d),k=O=>({width:r[\
O]||0,height:a[O]||0});return{first:k(0),last:k(n-1),widest:k(M),highest:k(v),widths:r,heights:a}}getLabelForValue(t){return t}getPixelForValue(t,n){return NaN}\
getValueForPixel(t){}getPixelForTick(t){let n=this.ticks;return t<0||t>n.length-1?null:this.getPixelForValue(n[t].value)}getPixelForDecimal(t){this._reversePixe\
ls&&(t=1-t);let n=this._startPixel+t*this._length;return mr(this._alignToPixels?Kt(this.chart,n,0):n)}getDecimalForPixel(t){let n=(t-this._startPixel)/this._len\
gth;return this._reversePixels?1-n:n}getBasePixel(){return this.getPixelForValue(this.getBaseValue())}getBaseValue(){let{min:t,max:n}=this;return t<0&&n<0?n:t>0\
&&n>0?t:0}getContext(t){let n=this.ticks||[];if(t>=0&&t<n.length){let i=n[t];return i.$context||(i.$context=Ph(this.getContext(),t,i))}return this.$context||(th\
is.$context=Th(this.chart.getContext(),this))}_tickSize(){let t=this.options.ticks,n=Dt(this.labelRotation),i=Math.abs(Math.cos(n)),s=Math.abs(Math.sin(n)),o=th\
is._getLabelSizes(),r=t.autoSkipPadding||0,a=o?o.widest.width+r:0,l=o?o.highest.height+r:0;return this.isHorizontal()?l*i>a*s?a/i:l/s:l*s<a*i?l/i:a/s}_isVisible\
(){let t=this.options.display;return t!=="auto"?!!t:this.getMatchingVisibleMetas().length>0}_computeGridLineItems(t){let n=this.axis,i=this.chart,s=this.options\
,{grid:o,position:r,border:a}=s,l=o.offset,c=this.isHorizontal(),u=this.ticks.length+(l?1:0),h=Je(o),f=[],m=a.setContext(this.getContext()),p=m.display?m.width:\
0,g=p/2,b=function(q){return Kt(i,q,p)},x,_,S,w,M,v,k,O,P,C,L,et;if(r==="top")x=b(this.bottom),v=this.bottom-h,O=x-g,C=b(t.top)+g,et=t.bottom;else if(r==="botto\
m")x=b(this.top),C=t.top,et=b(t.bottom)-g,v=x+g,O=this.top+h;else if(r==="left")x=b(this.right),M=this.right-h,k=x-g,P=b(t.left)+g,L=t.right;else if(r==="right"\
)x=b(this.left),P=t.left,L=b(t.right)-g,M=x+g,k=this.left+h;else if(n==="x"){if(r==="center")x=b((t.top+t.bottom)/2+.5);else if(T(r)){let q=Object.keys(r)[0],ht\
=r[q];x=b(this.chart.scales[q].getPixelForValue(ht))}C=t.top,et=t.bottom,v=x+g,O=v+h}else if(n==="y"){if(r==="center")x=b((t.left+t.right)/2);else if(T(r)){let \
q=Object.keys(r)[0],ht=r[q];x=b(this.chart.scales[q].getPixelForValue(ht))}M=x-g,k=M-h,P=t.left,L=t.right}let bt=R(s.ticks.maxTicksLimit,u),z=Math.max(1,Math.ce\
il(u/bt));for(_=0;_<u;_+=z){let q=this.getContext(_),ht=o.setContext(q),nn=a.setContext(q),sn=ht.lineWidth,pe=ht.color,on=nn.dash||[],me=nn.dashOffset,Te=ht.tic\
kWidth,qt=ht.tickColor,Pe=ht.tickBorderDash||[],Zt=ht.tickBorderDashOffset;S=Dh(this,_,l),S!==void 0&&(w=Kt(i,S,sn),c?M=k=P=L=w:v=O=C=et=w,f.push({tx1:M,ty1:v,t\
x2:k,ty2:O,x1:P,y1:C,x2:L,y2:et,width:sn,color:pe,borderDash:on,borderDashOffset:me,tickWidth:Te,tickColor:qt,tickBorderDash:Pe,tickBorderDashOffset:Zt}))}retur\
n this._ticksLength=u,this._borderValue=x,f}_computeLabelItems(t){let n=this.axis,i=this.options,{position:s,ticks:o}=i,r=this.isHorizontal(),a=this.ticks,{alig\
n:l,crossAlign:c,padding:d,mirror:u}=o,h=Je(i.grid),f=h+d,m=u?-d:f,p=-Dt(this.labelRotation),g=[],b,x,_,S,w,M,v,k,O,P,C,L,et="middle";if(s==="top")M=this.bottom\
-m,v=this._getXAxisLabelAlignment();else if(s==="bottom")M=this.top+m,v=this._getXAxisLabelAlignment();else if(s==="left"){let z=this._getYAxisLabelAlignment(h)\
;v=z.textAlign,w=z.x}else if(s==="right"){let z=this._getYAxisLabelAlignment(h);v=z.textAlign,w=z.x}else if(n==="x"){if(s==="center")M=(t.top+t.bottom)/2+f;else\
 if(T(s)){let z=Object.keys(s)[0],q=s[z];M=this.chart.scales[z].getPixelForValue(q)+f}v=this._getXAxisLabelAlignment()}else if(n==="y"){if(s==="center")w=(t.lef\
t+t.right)/2-f;else if(T(s)){let z=Object.keys(s)[0],q=s[z];w=this.chart.scales[z].getPixelForValue(q)}v=this._getYAxisLabelAlignment(h).textAlign}n==="y"&&(l==\
="start"?et="top":l==="end"&&(et="bottom"));let bt=this._getLabelSizes();for(b=0,x=a.length;b<x;++b){_=a[b],S=_.label;let z=o.setContext(this.getContext(b));k=t\
his.getPixelForTick(b)+o.labelOffset,O=this._resolveTickFontOptions(b),P=O.lineHeight,C=W(S)?S.length:1;let q=C/2,ht=z.color,nn=z.textStrokeColor,sn=z.textStrok\
eWidth,pe=v;r?(w=k,v==="inner"&&(b===x-1?pe=this.options.reverse?"left":"right":b===0?pe=this.options.reverse?"right":"left":pe="center"),s==="top"?c==="near"||\
p!==0?L=-C*P+P/2:c==="center"?L=-bt.highest.height/2-q*P+P:L=-bt.highest.height+P/2:c==="near"||p!==0?L=P/2:c==="center"?L=bt.highest.height/2-q*P:L=bt.highest.\
height-C*P,u&&(L*=-1),p!==0&&!z.showLabelBackdrop&&(w+=P/2*Math.sin(p))):(M=k,L=(1-C)*P/2);let on;if(z.showLabelBackdrop){let me=Z(z.backdropPadding),Te=bt.heig\
hts[b],qt=bt.widths[b],Pe=L-me.top,Zt=0-me.left;switch(et){case"middle":Pe-=Te/2;break;case"bottom":Pe-=Te;break}switch(v){case"center":Zt-=qt/2;break;case"righ\
t":Zt-=qt;break;case"inner":b===x-1?Zt-=qt:b>0&&(Zt-=qt/2);break}on={left:Zt,top:Pe,width:qt+me.width,height:Te+me.height,color:z.backdropColor}}g.push({label:S\
,font:O,textOffset:L,options:{rotation:p,color:ht,strokeColor:nn,strokeWidth:sn,textAlign:pe,textBaseline:et,translation:[w,M],backdrop:on}})}return g}_getXAxis\
LabelAlignment(){let{position:t,ticks:n}=this.options;if(-Dt(this.labelRotation))return t==="top"?"left":"right";let s="center";return n.align==="start"?s="left\
":n.align==="end"?s="right":n.align==="inner"&&(s="inner"),s}_getYAxisLabelAlignment(t){let{position:n,ticks:{crossAlign:i,mirror:s,padding:o}}=this.options,r=t\
his._getLabelSizes(),a=t+o,l=r.widest.width,c,d;return n==="left"?s?(d=this.right+o,i==="near"?c="left":i==="center"?(c="center",d+=l/2):(c="right",d+=l)):(d=th\
is.right-a,i==="near"?c="right":i==="center"?(c="center",d-=l/2):(c="left",d=this.left)):n==="right"?s?(d=this.left+o,i==="near"?c="right":i==="center"?(c="cent\
er",d-=l/2):(c="left",d-=l)):(d=this.left+a,i==="near"?c="left":i==="center"?(c="center",d+=l/2):(c="right",d=this.right)):c="right",{textAlign:c,x:d}}_computeL\
abelArea(){if(this.options.ticks.mirror)return;let t=this.chart,n=this.options.position;if(n==="left"||n==="right")return{top:0,left:this.left,bottom:t.height,r\
ight:this.right};if(n==="top"||n==="bottom")return{top:this.top,left:0,bottom:this.bottom,right:t.width}}drawBackground(){let{ctx:t,options:{backgroundColor:n},\
left:i,top:s,width:o,height:r}=this;n&&(t.save(),t.fillStyle=n,t.fillRect(i,s,o,r),t.restore())}getLineWidthForValue(t){let n=this.options.grid;if(!this._isVisi\
ble()||!n.display)return 0;let s=this.ticks.findIndex(o=>o.value===t);return s>=0?n.setContext(this.getContext(s)).lineWidth:0}drawGrid(t){let n=this.options.gr\
id,i=this.ctx,s=this._gridLineItems||(this._gridLineItems=this._computeGridLineItems(t)),o,r,a=(l,c,d)=>{!d.width||!d.color||(i.save(),i.lineWidth=d.width,i.str\
okeStyle=d.color,i.setLineDash(d.borderDash||[]),i.lineDashOffset=d.borderDashOffset,i.beginPath(),i.moveTo(l.x,l.y),i.lineTo(c.x,c.y),i.stroke(),i.restore())};\
if(n.display)for(o=0,r=s.length;o<r;++o){let l=s[o];n.drawOnChartArea&&a({x:l.x1,y:l.y1},{x:l.x2,y:l.y2},l),n.drawTicks&&a({x:l.tx1,y:l.ty1},{x:l.tx2,y:l.ty2},{\
color:l.tickColor,width:l.tickWidth,borderDash:l.tickBorderDash,borderDashOffset:l.tickBorderDashOffset})}}drawBorder(){let{chart:t,ctx:n,options:{border:i,grid\
:s}}=this,o=i.setContext(this.getContext()),r=i.display?o.width:0;if(!r)return;let a=s.setContext(this.getContext(0)).lineWidth,l=this._borderValue,c,d,u,h;this\
.isHorizontal()?(c=Kt(t,this.left,r)-r/2,d=Kt(t,this.right,a)+a/2,u=h=l):(u=Kt(t,this.top,r)-r/2,h=Kt(t,this.bottom,a)+a/2,c=d=l),n.save(),n.lineWidth=o.width,n\
.strokeStyle=o.color,n.beginPath(),n.moveTo(c,u),n.lineTo(d,h),n.stroke(),n.restore()}drawLabels(t){if(!this.options.ticks.display)return;let i=this.ctx,s=this.\
_computeLabelArea();s&&Bn(i,s);let o=this.getLabelItems(t);for(let r of o){let a=r.options,l=r.font,c=r.label,d=r.textOffset;ce(i,c,0,d,l,a)}s&&Wn(i)}drawTitle(\
){let{ctx:t,options:{position:n,title:i,reverse:s}}=this;if(!i.display)return;let o=X(i.font),r=Z(i.padding),a=i.align,l=o.lineHeight/2;n==="bottom"||n==="cente\
r"||T(n)?(l+=r.bottom,W(i.text)&&(l+=o.lineHeight*(i.text.length-1))):l+=r.top;let{titleX:c,titleY:d,maxWidth:u,rotation:h}=Fh(this,l,n,a);ce(t,i.text,0,0,o,{co\
lor:i.color,maxWidth:u,rotation:h,textAlign:Lh(a,n,s),textBaseline:"middle",translation:[c,d],strokeColor:i.strokeColor,strokeWidth:i.strokeWidth})}draw(t){this\
._isVisible()&&(this.drawBackground(),this.drawGrid(t),this.drawBorder(),this.drawTitle(),this.drawLabels(t))}_layers(){let t=this.options,n=t.ticks&&t.ticks.z|\
|0,i=R(t.grid&&t.grid.z,-1),s=R(t.border&&t.border.z,0);return!this._isVisible()||this.draw!==e.prototype.draw?[{z:n,draw:o=>{this.draw(o)}}]:[{z:i,draw:o=>{thi\
s.drawBackground(),this.drawGrid(o),this.drawTitle()}},{z:s,draw:()=>{this.drawBorder()}},{z:n,draw:o=>{this.drawLabels(o)}}]}getMatchingVisibleMetas(t){let n=t\
his.chart.getSortedVisibleDatasetMetas(),i=this.axis+"AxisID",s=[],o,r;for(o=0,r=n.length;o<r;++o){let a=n[o];a[i]===this.id&&(!t||a.type===t)&&s.push(a)}return\
 s}_resolveTickFontOptions(t){let n=this.options.ticks.setContext(this.getContext(t));return X(n.font)}_maxDigits(){let t=this._resolveTickFontOptions(0).lineHe\
ight;return(this.isHorizontal()?this.width:this.height)/t}},Ce=class{constructor(t,n,i){this.type=t,this.scope=n,this.override=i,this.items=Object.create(null)}\
isForType(t){return Object.prototype.isPrototypeOf.call(this.type.prototype,t.prototype)}register(t){let n=Object.getPrototypeOf(t),i;Wh(n)&&(i=this.register(n)\
);let s=this.items,o=t.id,r=this.scope+"."+o;if(!o)throw new Error("class does not have id: "+t);return o in s||(s[o]=t,Eh(t,r,i),this.override&&$.override(t.id\
,t.overrides)),r}get(t){return this.items[t]}unregister(t){let n=this.items,i=t.id,s=this.scope;i in n&&delete n[i],s&&i in $[s]&&(delete $[s][i],this.override&\
&delete Ut[i])}};function Eh(e,t,n){let i=Se(Object.create(null),[n?$.get(n):{},$.get(t),e.defaults]);$.set(t,i),e.defaultRoutes&&Bh(t,e.defaultRoutes),e.descri\
ptors&&$.describe(t,e.descriptors)}function Bh(e,t){Object.keys(t).forEach(n=>{let i=n.split("."),s=i.pop(),o=[e].concat(i).join("."),r=t[n].split("."),a=r.pop(\
),l=r.join(".");$.route(o,s,l,a)})}function Wh(e){return"id"in e&&"defaults"in e}var bs=class{constructor(){this.controllers=new Ce(qe,"datasets",!0),this.eleme\
nts=new Ce(Lt,"elements"),this.plugins=new Ce(Object,"plugins"),this.scales=new Ce(fe,"scales"),this._typedRegistries=[this.controllers,this.scales,this.element\
s]}add(...t){this._each("register",t)}remove(...t){this._each("unregister",t)}addControllers(...t){this._each("register",t,this.controllers)}addElements(...t){t\
his._each("register",t,this.elements)}addPlugins(...t){this._each("register",t,this.plugins)}addScales(...t){this._each("register",t,this.scales)}getController(\
t){return this._get(t,this.controllers,"controller")}getElement(t){return this._get(t,this.elements,"element")}getPlugin(t){return this._get(t,this.plugins,"plu\
gin")}getScale(t){return this._get(t,this.scales,"scale")}removeControllers(...t){this._each("unregister",t,this.controllers)}removeElements(...t){this._each("u\
nregister",t,this.elements)}removePlugins(...t){this._each("unregister",t,this.plugins)}removeScales(...t){this._each("unregister",t,this.scales)}_each(t,n,i){[\
...n].forEach(s=>{let o=i||this._getRegistryForType(s);i||o.isForType(s)||o===this.plugins&&s.id?this._exec(t,o,s):F(s,r=>{let a=i||this._getRegistryForType(r);\
this._exec(t,a,r)})})}_exec(t,n,i){let s=In(t);E(i["before"+s],[],i),n[t](i),E(i["after"+s],[],i)}_getRegistryForType(t){for(let n=0;n<this._typedRegistries.len\
gth;n++){let i=this._typedRegistries[n];if(i.isForType(t))return i}return this.plugins}_get(t,n,i){let s=n.get(t);if(s===void 0)throw new Error(\'"\'+t+\'" is not \
a registered \'+i+".");return s}},Mt=new bs,xs=class{constructor(){this._init=void 0}notify(t,n,i,s){if(n==="beforeInit"&&(this._init=this._createDescriptors(t,!\
0),this._notify(this._init,t,"install")),this._init===void 0)return;let o=s?this._descriptors(t).filter(s):this._descriptors(t),r=this._notify(o,t,n,i);return n\
==="afterDestroy"&&(this._notify(o,t,"stop"),this._notify(this._init,t,"uninstall"),this._init=void 0),r}_notify(t,n,i,s){s=s||{};for(let o of t){let r=o.plugin\
,a=r[i],l=[n,s,o.options];if(E(a,l,r)===!1&&s.cancelable)return!1}return!0}invalidate(){D(this._cache)||(this._oldCache=this._cache,this._cache=void 0)}_descrip\
tors(t){if(this._cache)return this._cache;let n=this._cache=this._createDescriptors(t);return this._notifyStateChanges(t),n}_createDescriptors(t,n){let i=t&&t.c\
onfig,s=R(i.options&&i.options.plugins,{}),o=$h(i);return s===!1&&!n?[]:Vh(t,o,s,n)}_notifyStateChanges(t){let n=this._oldCache||[],i=this._cache,s=(o,r)=>o.fil\
ter(a=>!r.some(l=>a.plugin.id===l.plugin.id));this._notify(s(n,i),t,"stop"),this._notify(s(i,n),t,"start")}};function $h(e){let t={},n=[],i=Object.keys(Mt.plugi\
ns.items);for(let o=0;o<i.length;o++)n.push(Mt.getPlugin(i[o]));let s=e.plugins||[];for(let o=0;o<s.length;o++){let r=s[o];n.indexOf(r)===-1&&(n.push(r),t[r.id]\
=!0)}return{plugins:n,localIds:t}}function Nh(e,t){return!t&&e===!1?null:e===!0?{}:e}function Vh(e,{plugins:t,localIds:n},i,s){let o=[],r=e.getContext();for(let\
 a of t){let l=a.id,c=Nh(i[l],s);c!==null&&o.push({plugin:a,options:zh(e.config,{plugin:a,local:n[l]},c,r)})}return o}function zh(e,{plugin:t,local:n},i,s){let \
o=e.pluginScopeKeys(t),r=e.getOptionScopes(i,o);return n&&t.defaults&&r.push(t.defaults),e.createResolver(r,s,[""],{scriptable:!1,indexable:!1,allKeys:!0})}func\
tion ws(e,t){let n=$.datasets[e]||{};return((t.datasets||{})[e]||{}).indexAxis||t.indexAxis||n.indexAxis||"x"}function Hh(e,t){let n=e;return e==="_index_"?n=t:\
e==="_value_"&&(n=t==="x"?"y":"x"),n}function jh(e,t){return e===t?"_index_":"_value_"}function la(e){if(e==="x"||e==="y"||e==="r")return e}function Uh(e){if(e=\
=="top"||e==="bottom")return"x";if(e==="left"||e==="right")return"y"}function _s(e,...t){if(la(e))return e;for(let n of t){let i=n.axis||Uh(n.position)||e.lengt\
h>1&&la(e[0].toLowerCase());if(i)return i}throw new Error(`Cannot determine type of \'${e}\' axis. Please provide \'axis\' or \'position\' option.`)}function ca(e,t,n\
){if(n[t+"AxisID"]===e)return{axis:t}}function Kh(e,t){if(t.data&&t.data.datasets){let n=t.data.datasets.filter(i=>i.xAxisID===e||i.yAxisID===e);if(n.length)ret\
urn ca(e,"x",n[0])||ca(e,"y",n[0])}return{}}function Jh(e,t){let n=Ut[e.type]||{scales:{}},i=t.scales||{},s=ws(e.type,t),o=Object.create(null);return Object.key\
s(i).forEach(r=>{let a=i[r];if(!T(a))return console.error(`Invalid scale configuration for scale: ${r}`);if(a._proxy)return console.warn(`Ignoring resolver pass\
ed as options for scale: ${r}`);let l=_s(r,a,Kh(r,e),$.scales[a.type]),c=jh(l,s),d=n.scales||{};o[r]=ve(Object.create(null),[{axis:l},a,d[l],d[c]])}),e.data.dat\
asets.forEach(r=>{let a=r.type||e.type,l=r.indexAxis||ws(a,t),d=(Ut[a]||{}).scales||{};Object.keys(d).forEach(u=>{let h=Hh(u,l),f=r[h+"AxisID"]||h;o[f]=o[f]||Ob\
ject.create(null),ve(o[f],[{axis:h},i[f],d[u]])})}),Object.keys(o).forEach(r=>{let a=o[r];ve(a,[$.scales[a.type],$.scale])}),o}function Ha(e){let t=e.options||(\
e.options={});t.plugins=R(t.plugins,{}),t.scales=Jh(e,t)}function ja(e){return e=e||{},e.datasets=e.datasets||[],e.labels=e.labels||[],e}function Yh(e){return e\
=e||{},e.data=ja(e.data),Ha(e),e}var da=new Map,Ua=new Set;function Un(e,t){let n=da.get(e);return n||(n=t(),da.set(e,n),Ua.add(n)),n}var Ye=(e,t,n)=>{let i=le(\
t,n);i!==void 0&&e.add(i)},Ss=class{constructor(t){this._config=Yh(t),this._scopeCache=new Map,this._resolverCache=new Map}get platform(){return this._config.pl\
atform}get type(){return this._config.type}set type(t){this._config.type=t}get data(){return this._config.data}set data(t){this._config.data=ja(t)}get options()\
{return this._config.options}set options(t){this._config.options=t}get plugins(){return this._config.plugins}update(){let t=this._config;this.clearCache(),Ha(t)\
}clearCache(){this._scopeCache.clear(),this._resolverCache.clear()}datasetScopeKeys(t){return Un(t,()=>[[`datasets.${t}`,""]])}datasetAnimationScopeKeys(t,n){re\
turn Un(`${t}.transition.${n}`,()=>[[`datasets.${t}.transitions.${n}`,`transitions.${n}`],[`datasets.${t}`,""]])}datasetElementScopeKeys(t,n){return Un(`${t}-${\
n}`,()=>[[`datasets.${t}.elements.${n}`,`datasets.${t}`,`elements.${n}`,""]])}pluginScopeKeys(t){let n=t.id,i=this.type;return Un(`${i}-plugin-${n}`,()=>[[`plug\
ins.${n}`,...t.additionalOptionScopes||[]]])}_cachedScopes(t,n){let i=this._scopeCache,s=i.get(t);return(!s||n)&&(s=new Map,i.set(t,s)),s}getOptionScopes(t,n,i)\
{let{options:s,type:o}=this,r=this._cachedScopes(t,i),a=r.get(n);if(a)return a;let l=new Set;n.forEach(d=>{t&&(l.add(t),d.forEach(u=>Ye(l,t,u))),d.forEach(u=>Ye\
(l,s,u)),d.forEach(u=>Ye(l,Ut[o]||{},u)),d.forEach(u=>Ye(l,$,u)),d.forEach(u=>Ye(l,Fn,u))});let c=Array.from(l);return c.length===0&&c.push(Object.create(null))\
,Ua.has(n)&&r.set(n,c),c}chartOptionScopes(){let{options:t,type:n}=this;return[t,Ut[n]||{},$.datasets[n]||{},{type:n},$,Fn]}resolveNamedOptions(t,n,i,s=[""]){le\
t o={$shared:!0},{resolver:r,subPrefixes:a}=ua(this._resolverCache,t,s),l=r;if(Xh(r,n)){o.$shared=!1,i=Rt(i)?i():i;let c=this.createResolver(t,i,a);l=ae(r,i,c)}\
for(let c of n)o[c]=l[c];return o}createResolver(t,n,i=[""],s){let{resolver:o}=ua(this._resolverCache,t,i);return T(n)?ae(o,n,void 0,s):o}};function ua(e,t,n){l\
et i=e.get(t);i||(i=new Map,e.set(t,i));let s=n.join(),o=i.get(s);return o||(o={resolver:$n(t,n),subPrefixes:n.filter(a=>!a.toLowerCase().includes("hover"))},i.\
set(s,o)),o}var Gh=e=>T(e)&&Object.getOwnPropertyNames(e).some(t=>Rt(e[t]));function Xh(e,t){let{isScriptable:n,isIndexable:i}=qi(e);for(let s of t){let o=n(s),\
r=i(s),a=(r||o)&&e[s];if(o&&(Rt(a)||Gh(a))||r&&W(a))return!0}return!1}var qh="4.6.1",Zh=["top","bottom","left","right","chartArea"];function ha(e,t){return e===\
"top"||e==="bottom"||Zh.indexOf(e)===-1&&t==="x"}function fa(e,t){return function(n,i){return n[e]===i[e]?n[t]-i[t]:n[e]-i[e]}}function pa(e){let t=e.chart,n=t.\
options.animation;t.notifyPlugins("afterRender"),E(n&&n.onComplete,[e],t)}function Qh(e){let t=e.chart,n=t.options.animation;E(n&&n.onProgress,[e],t)}function K\
a(e){return Nn()&&typeof e=="string"?e=document.getElementById(e):e&&e.length&&(e=e[0]),e&&e.canvas&&(e=e.canvas),e}var Gn={},ma=e=>{let t=Ka(e);return Object.v\
alues(Gn).filter(n=>n.canvas===t).pop()};function tf(e,t,n){let i=Object.keys(e);for(let s of i){let o=+s;if(o>=t){let r=e[s];delete e[s],(n>0||o>t)&&(e[o+n]=r)\
}}}function ef(e,t,n,i){return!n||e.type==="mouseout"?null:i?t:e}var De=class{static defaults=$;static instances=Gn;static overrides=Ut;static registry=Mt;stati\
c version=qh;static getChart=ma;static register(...t){Mt.add(...t),ga()}static unregister(...t){Mt.remove(...t),ga()}constructor(t,n){let i=this.config=new Ss(n\
),s=Ka(t),o=ma(s);if(o)throw new Error("Canvas is already in use. Chart with ID \'"+o.id+"\' must be destroyed before the canvas with ID \'"+o.canvas.id+"\' can be \
reused.");let r=i.createResolver(i.chartOptionScopes(),this.getContext());this.platform=new(i.platform||Sh(s)),this.platform.updateConfig(i);let a=this.platform\
.acquireContext(s,r.aspectRatio),l=a&&a.canvas,c=l&&l.height,d=l&&l.width;if(this.id=lr(),this.ctx=a,this.canvas=l,this.width=d,this.height=c,this._options=r,th\
is._aspectRatio=this.aspectRatio,this._layers=[],this._metasets=[],this._stacks=void 0,this.boxes=[],this.currentDevicePixelRatio=void 0,this.chartArea=void 0,t\
his._active=[],this._lastEvent=void 0,this._listeners={},this._responsiveListeners=void 0,this._sortedMetasets=[],this.scales={},this._plugins=new xs,this.$prox\
ies={},this._hiddenIndices={},this.attached=!1,this._animationsDisabled=void 0,this.$context=void 0,this._doResize=wr(u=>this.update(u),r.resizeDelay||0),this._\
dataChanges=[],Gn[this.id]=this,!a||!l){console.error("Failed to create chart: can\'t acquire context from the given item");return}Tt.listen(this,"complete",pa),\
Tt.listen(this,"progress",Qh),this._initialize(),this.attached&&this.update()}get aspectRatio(){let{options:{aspectRatio:t,maintainAspectRatio:n},width:i,height\
:s,_aspectRatio:o}=this;return D(t)?n&&o?o:s?i/s:null:t}get data(){return this.config.data}set data(t){this.config.data=t}get options(){return this._options}set\
 options(t){this.config.options=t}get registry(){return Mt}_initialize(){return this.notifyPlugins("beforeInit"),this.options.responsive?this.resize():ts(this,t\
his.options.devicePixelRatio),this.bindEvents(),this.notifyPlugins("afterInit"),this}clear(){return Ji(this.canvas,this.ctx),this}stop(){return Tt.stop(this),th\
is}resize(t,n){Tt.running(this)?this._resizeBeforeDraw={width:t,height:n}:this._resize(t,n)}_resize(t,n){let i=this.options,s=this.canvas,o=i.maintainAspectRati\
o&&this.aspectRatio,r=this.platform.getMaximumSize(s,t,n,o),a=i.devicePixelRatio||this.platform.getDevicePixelRatio(),l=this.width?"resize":"attach";this.width=\
r.width,this.height=r.height,this._aspectRatio=this.aspectRatio,ts(this,a,!0)&&(this.notifyPlugins("resize",{size:r}),E(i.onResize,[this,r],this),this.attached&\
&this._doResize(l)&&this.render())}ensureScalesHaveIDs(){let n=this.options.scales||{};F(n,(i,s)=>{i.id=s})}buildOrUpdateScales(){let t=this.options,n=t.scales,\
i=this.scales,s=Object.keys(i).reduce((r,a)=>(r[a]=!1,r),{}),o=[];n&&(o=o.concat(Object.keys(n).map(r=>{let a=n[r],l=_s(r,a),c=l==="r",d=l==="x";return{options:\
a,dposition:c?"chartArea":d?"bottom":"left",dtype:c?"radialLinear":d?"category":"linear"}}))),F(o,r=>{let a=r.options,l=a.id,c=_s(l,a),d=R(a.type,r.dtype);(a.po\
sition===void 0||ha(a.position,c)!==ha(r.dposition))&&(a.position=r.dposition),s[l]=!0;let u=null;if(l in i&&i[l].type===d)u=i[l];else{let h=Mt.getScale(d);u=ne\
w h({id:l,type:d,ctx:this.ctx,chart:this}),i[u.id]=u}u.init(a,t)}),F(s,(r,a)=>{r||delete i[a]}),F(i,r=>{Gt.configure(this,r,r.options),Gt.addBox(this,r)})}_upda\
teMetasets(){let t=this._metasets,n=this.data.datasets.length,i=t.length;if(t.sort((s,o)=>s.index-o.index),i>n){for(let s=n;s<i;++s)this._destroyDatasetMeta(s);\
t.splice(n,i-n)}this._sortedMetasets=t.slice(0).sort(fa("order","index"))}_removeUnreferencedMetasets(){let{_metasets:t,data:{datasets:n}}=this;t.length>n.lengt\
h&&delete this._stacks,t.forEach((i,s)=>{n.filter(o=>o===i._dataset).length===0&&this._destroyDatasetMeta(s)})}buildOrUpdateControllers(){let t=[],n=this.data.d\
atasets,i,s;for(this._removeUnreferencedMetasets(),i=0,s=n.length;i<s;i++){let o=n[i],r=this.getDatasetMeta(i),a=o.type||this.config.type;if(r.type&&r.type!==a&\
&(this._destroyDatasetMeta(i),r=this.getDatasetMeta(i)),r.type=a,r.indexAxis=o.indexAxis||ws(a,this.options),r.order=o.order||0,r.index=i,r.label=""+o.label,r.v\
isible=this.isDatasetVisible(i),r.controller)r.controller.updateIndex(i),r.controller.linkScales();else{let l=Mt.getController(a),{datasetElementType:c,dataElem\
entType:d}=$.datasets[a];Object.assign(l,{dataElementType:Mt.getElement(d),datasetElementType:c&&Mt.getElement(c)}),r.controller=new l(this,i),t.push(r.controll\
er)}}return this._updateMetasets(),t}_resetElements(){F(this.data.datasets,(t,n)=>{this.getDatasetMeta(n).controller.reset()},this)}reset(){this._resetElements(\
),this.notifyPlugins("reset")}update(t){let n=this.config;n.update();let i=this._options=n.createResolver(n.chartOptionScopes(),this.getContext()),s=this._anima\
tionsDisabled=!i.animation;if(this._updateScales(),this._checkEventBindings(),this._updateHiddenIndices(),this._plugins.invalidate(),this.notifyPlugins("beforeU\
pdate",{mode:t,cancelable:!0})===!1)return;let o=this.buildOrUpdateControllers();this.notifyPlugins("beforeElementsUpdate");let r=0;for(let c=0,d=this.data.data\
sets.length;c<d;c++){let{controller:u}=this.getDatasetMeta(c),h=!s&&o.indexOf(u)===-1;u.buildOrUpdateElements(h),r=Math.max(+u.getMaxOverflow(),r)}r=this._minPa\
dding=i.layout.autoPadding?r:0,this._updateLayout(r),s||F(o,c=>{c.reset()}),this._updateDatasets(t),this.notifyPlugins("afterUpdate",{mode:t}),this._layers.sort\
(fa("z","_idx"));let{_active:a,_lastEvent:l}=this;l?this._eventHandler(l,!0):a.length&&this._updateHoverStyles(a,a,!0),this.render()}_updateScales(){F(this.scal\
es,t=>{Gt.removeBox(this,t)}),this.ensureScalesHaveIDs(),this.buildOrUpdateScales()}_checkEventBindings(){let t=this.options,n=new Set(Object.keys(this._listene\
rs)),i=new Set(t.events);(!Fi(n,i)||!!this._responsiveListeners!==t.responsive)&&(this.unbindEvents(),this.bindEvents())}_updateHiddenIndices(){let{_hiddenIndic\
es:t}=this,n=this._getUniformDataChanges()||[];for(let{method:i,start:s,count:o}of n){let r=i==="_removeElements"?-o:o;tf(t,s,r)}}_getUniformDataChanges(){let t\
=this._dataChanges;if(!t||!t.length)return;this._dataChanges=[];let n=this.data.datasets.length,i=o=>new Set(t.filter(r=>r[0]===o).map((r,a)=>a+","+r.splice(1).\
join(","))),s=i(0);for(let o=1;o<n;o++)if(!Fi(s,i(o)))return;return Array.from(s).map(o=>o.split(",")).map(o=>({method:o[1],start:+o[2],count:+o[3]}))}_updateLa\
yout(t){if(this.notifyPlugins("beforeLayout",{cancelable:!0})===!1)return;Gt.update(this,this.width,this.height,t);let n=this.chartArea,i=n.width<=0||n.height<=\
0;this._layers=[],F(this.boxes,s=>{i&&s.position==="chartArea"||(s.configure&&s.configure(),this._layers.push(...s._layers()))},this),this._layers.forEach((s,o)\
=>{s._idx=o}),this.notifyPlugins("afterLayout")}_updateDatasets(t){if(this.notifyPlugins("beforeDatasetsUpdate",{mode:t,cancelable:!0})!==!1){for(let n=0,i=this\
.data.datasets.length;n<i;++n)this.getDatasetMeta(n).controller.configure();for(let n=0,i=this.data.datasets.length;n<i;++n)this._updateDataset(n,Rt(t)?t({datas\
etIndex:n}):t);this.notifyPlugins("afterDatasetsUpdate",{mode:t})}}_updateDataset(t,n){let i=this.getDatasetMeta(t),s={meta:i,index:t,mode:n,cancelable:!0};this\
.notifyPlugins("beforeDatasetUpdate",s)!==!1&&(i.controller._update(n),s.cancelable=!1,this.notifyPlugins("afterDatasetUpdate",s))}render(){this.notifyPlugins("\
beforeRender",{cancelable:!0})!==!1&&(Tt.has(this)?this.attached&&!Tt.running(this)&&Tt.start(this):(this.draw(),pa({chart:this})))}draw(){let t;if(this._resize\
BeforeDraw){let{width:i,height:s}=this._resizeBeforeDraw;this._resizeBeforeDraw=null,this._resize(i,s)}if(this.clear(),this.width<=0||this.height<=0||this.notif\
yPlugins("beforeDraw",{cancelable:!0})===!1)return;let n=this._layers;for(t=0;t<n.length&&n[t].z<=0;++t)n[t].draw(this.chartArea);for(this._drawDatasets();t<n.l\
ength;++t)n[t].draw(this.chartArea);this.notifyPlugins("afterDraw")}_getSortedDatasetMetas(t){let n=this._sortedMetasets,i=[],s,o;for(s=0,o=n.length;s<o;++s){le\
t r=n[s];(!t||r.visible)&&i.push(r)}return i}getSortedVisibleDatasetMetas(){return this._getSortedDatasetMetas(!0)}_drawDatasets(){if(this.notifyPlugins("before\
DatasetsDraw",{cancelable:!0})===!1)return;let t=this.getSortedVisibleDatasetMetas();for(let n=t.length-1;n>=0;--n)this._drawDataset(t[n]);this.notifyPlugins("a\
fterDatasetsDraw")}_drawDataset(t){let n=this.ctx,i={meta:t,index:t.index,cancelable:!0},s=zr(this,t);this.notifyPlugins("beforeDatasetDraw",i)!==!1&&(s&&Bn(n,s\
),t.controller.draw(),s&&Wn(n),i.cancelable=!1,this.notifyPlugins("afterDatasetDraw",i))}isPointInArea(t){return St(t,this.chartArea,this._minPadding)}getElemen\
tsAtEventForMode(t,n,i,s){let o=ih.modes[n];return typeof o=="function"?o(this,t,i,s):[]}getDatasetMeta(t){let n=this.data.datasets[t],i=this._metasets,s=i.filt\
er(o=>o&&o._dataset===n).pop();return s||(s={type:null,data:[],dataset:null,controller:null,hidden:null,xAxisID:null,yAxisID:null,order:n&&n.order||0,index:t,_d\
ataset:n,_parsed:[],_sorted:!1},i.push(s)),s}getContext(){return this.$context||(this.$context=It(null,{chart:this,type:"chart"}))}getVisibleDatasetCount(){retu\
rn this.getSortedVisibleDatasetMetas().length}isDatasetVisible(t){let n=this.data.datasets[t];if(!n)return!1;let i=this.getDatasetMeta(t);return typeof i.hidden\
=="boolean"?!i.hidden:!n.hidden}setDatasetVisibility(t,n){let i=this.getDatasetMeta(t);i.hidden=!n}toggleDataVisibility(t){this._hiddenIndices[t]=!this._hiddenI\
ndices[t]}getDataVisibility(t){return!this._hiddenIndices[t]}_updateVisibility(t,n,i){let s=i?"show":"hide",o=this.getDatasetMeta(t),r=o.controller._resolveAnim\
ations(void 0,s);Me(n)?(o.data[n].hidden=!i,this.update()):(this.setDatasetVisibility(t,i),r.update(o,{visible:i}),this.update(a=>a.datasetIndex===t?s:void 0))}\
hide(t,n){this._updateVisibility(t,n,!1)}show(t,n){this._updateVisibility(t,n,!0)}_destroyDatasetMeta(t){let n=this._metasets[t];n&&n.controller&&n.controller._\
destroy(),delete this._metasets[t]}_stop(){let t,n;for(this.stop(),Tt.remove(this),t=0,n=this.data.datasets.length;t<n;++t)this._destroyDatasetMeta(t)}destroy()\
{this.notifyPlugins("beforeDestroy");let{canvas:t,ctx:n}=this;this._stop(),this.config.clearCache(),t&&(this.unbindEvents(),Ji(t,n),this.platform.releaseContext\
(n),this.canvas=null,this.ctx=null),delete Gn[this.id],this.notifyPlugins("afterDestroy")}toBase64Image(...t){return this.canvas.toDataURL(...t)}bindEvents(){th\
is.bindUserEvents(),this.options.responsive?this.bindResponsiveEvents():this.attached=!0}bindUserEvents(){let t=this._listeners,n=this.platform,i=(o,r)=>{n.addE\
ventListener(this,o,r),t[o]=r},s=(o,r,a)=>{o.offsetX=r,o.offsetY=a,this._eventHandler(o)};F(this.options.events,o=>i(o,s))}bindResponsiveEvents(){this._responsi\
veListeners||(this._responsiveListeners={});let t=this._responsiveListeners,n=this.platform,i=(l,c)=>{n.addEventListener(this,l,c),t[l]=c},s=(l,c)=>{t[l]&&(n.re\
moveEventListener(this,l,c),delete t[l])},o=(l,c)=>{this.canvas&&this.resize(l,c)},r,a=()=>{s("attach",a),this.attached=!0,this.resize(),i("resize",o),i("detach\
",r)};r=()=>{this.attached=!1,s("resize",o),this._stop(),this._resize(0,0),i("attach",a)},n.isAttached(this.canvas)?a():r()}unbindEvents(){F(this._listeners,(t,\
n)=>{this.platform.removeEventListener(this,n,t)}),this._listeners={},F(this._responsiveListeners,(t,n)=>{this.platform.removeEventListener(this,n,t)}),this._re\
sponsiveListeners=void 0}updateHoverStyle(t,n,i){let s=i?"set":"remove",o,r,a,l;for(n==="dataset"&&(o=this.getDatasetMeta(t[0].datasetIndex),o.controller["_"+s+\
"DatasetHoverStyle"]()),a=0,l=t.length;a<l;++a){r=t[a];let c=r&&this.getDatasetMeta(r.datasetIndex).controller;c&&c[s+"HoverStyle"](r.element,r.datasetIndex,r.i\
ndex)}}getActiveElements(){return this._active||[]}setActiveElements(t){let n=this._active||[],i=t.map(({datasetIndex:o,index:r})=>{let a=this.getDatasetMeta(o)\
;if(!a)throw new Error("No dataset found at index "+o);return{datasetIndex:o,element:a.data[r],index:r}});!Ve(i,n)&&(this._active=i,this._lastEvent=null,this._u\
pdateHoverStyles(i,n))}notifyPlugins(t,n,i){return this._plugins.notify(this,t,n,i)}isPluginEnabled(t){return this._plugins._cache.filter(n=>n.plugin.id===t).le\
ngth===1}_updateHoverStyles(t,n,i){let s=this.options.hover,o=(l,c)=>l.filter(d=>!c.some(u=>d.datasetIndex===u.datasetIndex&&d.index===u.index)),r=o(n,t),a=i?t:\
o(t,n);r.length&&this.updateHoverStyle(r,s.mode,!1),a.length&&s.mode&&this.updateHoverStyle(a,s.mode,!0)}_eventHandler(t,n){let i={event:t,replay:n,cancelable:!\
0,inChartArea:this.isPointInArea(t)},s=r=>(r.options.events||this.options.events).includes(t.native.type);if(this.notifyPlugins("beforeEvent",i,s)===!1)return;l\
et o=this._handleEvent(t,n,i.inChartArea);return i.cancelable=!1,this.notifyPlugins("afterEvent",i,s),(o||i.changed)&&this.render(),this}_handleEvent(t,n,i){let\
{_active:s=[],options:o}=this,r=n,a=this._getActiveElements(t,s,i,r),l=ur(t),c=ef(t,this._lastEvent,i,l);i&&(this._lastEvent=null,E(o.onHover,[t,a,this],this),l\
&&E(o.onClick,[t,a,this],this));let d=!Ve(a,s);return(d||n)&&(this._active=a,this._updateHoverStyles(a,s,n)),this._lastEvent=c,d}_getActiveElements(t,n,i,s){if(\
t.type==="mouseout")return[];if(!i)return n;let o=this.options.hover;return this.getElementsAtEventForMode(t,o.mode,o,s)}};function ga(){return F(De.instances,e\
=>e._plugins.invalidate())}function Ja(e,t,n=t){e.lineCap=R(n.borderCapStyle,t.borderCapStyle),e.setLineDash(R(n.borderDash,t.borderDash)),e.lineDashOffset=R(n.\
borderDashOffset,t.borderDashOffset),e.lineJoin=R(n.borderJoinStyle,t.borderJoinStyle),e.lineWidth=R(n.borderWidth,t.borderWidth),e.strokeStyle=R(n.borderColor,\
t.borderColor)}function nf(e,t,n){e.lineTo(n.x,n.y)}function sf(e){return e.stepped?Ar:e.tension||e.cubicInterpolationMode==="monotone"?Or:nf}function Ya(e,t,n=\
{}){let i=e.length,{start:s=0,end:o=i-1}=n,{start:r,end:a}=t,l=Math.max(s,r),c=Math.min(o,a),d=s<r&&o<r||s>a&&o>a;return{count:i,start:l,loop:t.loop,ilen:c<l&&!\
d?i+c-l:c-l}}function of(e,t,n,i){let{points:s,options:o}=t,{count:r,start:a,loop:l,ilen:c}=Ya(s,n,i),d=sf(o),{move:u=!0,reverse:h}=i||{},f,m,p;for(f=0;f<=c;++f\
)m=s[(a+(h?c-f:f))%r],!m.skip&&(u?(e.moveTo(m.x,m.y),u=!1):d(e,p,m,h,o.stepped),p=m);return l&&(m=s[(a+(h?c:0))%r],d(e,p,m,h,o.stepped)),!!l}function rf(e,t,n,i\
){let s=t.points,{count:o,start:r,ilen:a}=Ya(s,n,i),{move:l=!0,reverse:c}=i||{},d=0,u=0,h,f,m,p,g,b,x=S=>(r+(c?a-S:S))%o,_=()=>{p!==g&&(e.lineTo(d,g),e.lineTo(d\
,p),e.lineTo(d,b))};for(l&&(f=s[x(0)],e.moveTo(f.x,f.y)),h=0;h<=a;++h){if(f=s[x(h)],f.skip)continue;let S=f.x,w=f.y,M=S|0;M===m?(w<p?p=w:w>g&&(g=w),d=(u*d+S)/++\
u):(_(),e.lineTo(S,w),m=M,u=0,p=g=w),b=w}_()}function ks(e){let t=e.options,n=t.borderDash&&t.borderDash.length;return!e._decimated&&!e._loop&&!t.tension&&t.cub\
icInterpolationMode!=="monotone"&&!t.stepped&&!n?rf:of}function af(e){return e.stepped?Er:e.tension||e.cubicInterpolationMode==="monotone"?Br:Vt}function lf(e,t\
,n,i){let s=t._path;s||(s=t._path=new Path2D,t.path(s,n,i)&&s.closePath()),Ja(e,t.options),e.stroke(s)}function cf(e,t,n,i){let{segments:s,options:o}=t,r=ks(t);\
for(let a of s)Ja(e,o,a.style),e.beginPath(),r(e,t,a,{start:n,end:n+i-1})&&e.closePath(),e.stroke()}var df=typeof Path2D=="function";function uf(e,t,n,i){df&&!t\
.options.segment?lf(e,t,n,i):cf(e,t,n,i)}var ei=class extends Lt{static id="line";static defaults={borderCapStyle:"butt",borderDash:[],borderDashOffset:0,border\
JoinStyle:"miter",borderWidth:3,capBezierPoints:!0,cubicInterpolationMode:"default",fill:!1,spanGaps:!1,stepped:!1,tension:0};static defaultRoutes={backgroundCo\
lor:"backgroundColor",borderColor:"borderColor"};static descriptors={_scriptable:!0,_indexable:t=>t!=="borderDash"&&t!=="fill"};constructor(t){super(),this.anim\
ated=!0,this.options=void 0,this._chart=void 0,this._loop=void 0,this._fullLoop=void 0,this._path=void 0,this._points=void 0,this._segments=void 0,this._decimat\
ed=!1,this._pointsUpdated=!1,this._datasetIndex=void 0,t&&Object.assign(this,t)}updateControlPoints(t,n){let i=this.options;if((i.tension||i.cubicInterpolationM\
ode==="monotone")&&!i.stepped&&!this._pointsUpdated){let s=i.spanGaps?this._loop:this._fullLoop;Pr(this._points,i,t,s,n),this._pointsUpdated=!0}}set points(t){t\
his._points=t,delete this._segments,delete this._path,this._pointsUpdated=!1}get points(){return this._points}get segments(){return this._segments||(this._segme\
nts=Vr(this,this.options.segment))}first(){let t=this.segments,n=this.points;return t.length&&n[t[0].start]}last(){let t=this.segments,n=this.points,i=t.length;\
return i&&n[t[i-1].end]}interpolate(t,n){let i=this.options,s=t[n],o=this.points,r=Nr(this,{property:n,start:s,end:s});if(!r.length)return;let a=[],l=af(i),c,d;\
for(c=0,d=r.length;c<d;++c){let{start:u,end:h}=r[c],f=o[u],m=o[h];if(f===m){a.push(f);continue}let p=Math.abs((s-f[n])/(m[n]-f[n])),g=l(f,m,p,i.stepped);g[n]=t[\
n],a.push(g)}return a.length===1?a[0]:a}pathSegment(t,n,i){return ks(this)(t,this,n,i)}path(t,n,i){let s=this.segments,o=ks(this),r=this._loop;n=n||0,i=i||this.\
points.length-n;for(let a of s)r&=o(t,this,a,{start:n,end:n+i-1});return!!r}draw(t,n,i,s){let o=this.options||{};(this.points||[]).length&&o.borderWidth&&(t.sav\
e(),uf(t,this,i,s),t.restore()),this.animated&&(this._pointsUpdated=!1,this._path=void 0)}};function ya(e,t,n,i){let s=e.options,{[n]:o}=e.getProps([n],i);retur\
n Math.abs(t-o)<s.radius+s.hitRadius}var ni=class extends Lt{static id="point";parsed;skip;stop;static defaults={borderWidth:1,hitRadius:1,hoverBorderWidth:1,ho\
verRadius:4,pointStyle:"circle",radius:3,rotation:0};static defaultRoutes={backgroundColor:"backgroundColor",borderColor:"borderColor"};constructor(t){super(),t\
his.options=void 0,this.parsed=void 0,this.skip=void 0,this.stop=void 0,t&&Object.assign(this,t)}inRange(t,n,i){let s=this.options,{x:o,y:r}=this.getProps(["x",\
"y"],i);return Math.pow(t-o,2)+Math.pow(n-r,2)<Math.pow(s.hitRadius+s.radius,2)}inXRange(t,n){return ya(this,t,"x",n)}inYRange(t,n){return ya(this,t,"y",n)}getC\
enterPoint(t){let{x:n,y:i}=this.getProps(["x","y"],t);return{x:n,y:i}}size(t){t=t||this.options||{};let n=t.radius||0;n=Math.max(n,n&&t.hoverRadius||0);let i=n&\
&t.borderWidth||0;return(n+i)*2}draw(t,n){let i=this.options;this.skip||i.radius<.1||!St(this,n,this.size(i)/2)||(t.strokeStyle=i.borderColor,t.lineWidth=i.bord\
erWidth,t.fillStyle=i.backgroundColor,En(t,i,this.x,this.y))}getRange(){let t=this.options||{};return t.radius+t.hitRadius}};function Ga(e,t){let{x:n,y:i,base:s\
,width:o,height:r}=e.getProps(["x","y","base","width","height"],t),a,l,c,d,u;return e.horizontal?(u=r/2,a=Math.min(n,s),l=Math.max(n,s),c=i-u,d=i+u):(u=o/2,a=n-\
u,l=n+u,c=Math.min(i,s),d=Math.max(i,s)),{left:a,top:c,right:l,bottom:d}}function Xt(e,t,n,i){return e?0:it(t,n,i)}function hf(e,t,n){let i=e.options.borderWidt\
h,s=e.borderSkipped,o=Xi(i);return{t:Xt(s.top,o.top,0,n),r:Xt(s.right,o.right,0,t),b:Xt(s.bottom,o.bottom,0,n),l:Xt(s.left,o.left,0,t)}}function ff(e,t,n){let{e\
nableBorderRadius:i}=e.getProps(["enableBorderRadius"]),s=e.options.borderRadius,o=Jt(s),r=Math.min(t,n),a=e.borderSkipped,l=i||T(s);return{topLeft:Xt(!l||a.top\
||a.left,o.topLeft,0,r),topRight:Xt(!l||a.top||a.right,o.topRight,0,r),bottomLeft:Xt(!l||a.bottom||a.left,o.bottomLeft,0,r),bottomRight:Xt(!l||a.bottom||a.right\
,o.bottomRight,0,r)}}function pf(e){let t=Ga(e),n=t.right-t.left,i=t.bottom-t.top,s=hf(e,n/2,i/2),o=ff(e,n/2,i/2);return{outer:{x:t.left,y:t.top,w:n,h:i,radius:\
o},inner:{x:t.left+s.l,y:t.top+s.t,w:n-s.l-s.r,h:i-s.t-s.b,radius:{topLeft:Math.max(0,o.topLeft-Math.max(s.t,s.l)),topRight:Math.max(0,o.topRight-Math.max(s.t,s\
.r)),bottomLeft:Math.max(0,o.bottomLeft-Math.max(s.b,s.l)),bottomRight:Math.max(0,o.bottomRight-Math.max(s.b,s.r))}}}}function us(e,t,n,i){let s=t===null,o=n===\
null,a=e&&!(s&&o)&&Ga(e,i);return a&&(s||jt(t,a.left,a.right))&&(o||jt(n,a.top,a.bottom))}function mf(e){return e.topLeft||e.topRight||e.bottomLeft||e.bottomRig\
ht}function gf(e,t){e.rect(t.x,t.y,t.w,t.h)}function hs(e,t,n={}){let i=e.x!==n.x?-t:0,s=e.y!==n.y?-t:0,o=(e.x+e.w!==n.x+n.w?t:0)-i,r=(e.y+e.h!==n.y+n.h?t:0)-s;\
return{x:e.x+i,y:e.y+s,w:e.w+o,h:e.h+r,radius:e.radius}}var ii=class extends Lt{static id="bar";static defaults={borderSkipped:"start",borderWidth:0,borderRadiu\
s:0,inflateAmount:"auto",pointStyle:void 0};static defaultRoutes={backgroundColor:"backgroundColor",borderColor:"borderColor"};constructor(t){super(),this.optio\
ns=void 0,this.horizontal=void 0,this.base=void 0,this.width=void 0,this.height=void 0,this.inflateAmount=void 0,t&&Object.assign(this,t)}draw(t){let{inflateAmo\
unt:n,options:{borderColor:i,backgroundColor:s}}=this,{inner:o,outer:r}=pf(this),a=mf(r.radius)?Re:gf;t.save(),(r.w!==o.w||r.h!==o.h)&&(t.beginPath(),a(t,hs(r,n\
,o)),t.clip(),a(t,hs(o,-n,r)),t.fillStyle=i,t.fill("evenodd")),t.beginPath(),a(t,hs(o,n)),t.fillStyle=s,t.fill(),t.restore()}inRange(t,n,i){return us(this,t,n,i\
)}inXRange(t,n){return us(this,t,null,n)}inYRange(t,n){return us(this,null,t,n)}getCenterPoint(t){let{x:n,y:i,base:s,horizontal:o}=this.getProps(["x","y","base"\
,"horizontal"],t);return{x:o?(n+s)/2:n,y:o?i:(i+s)/2}}getRange(t){return t==="x"?this.width/2:this.height/2}};var ba=(e,t)=>{let{boxHeight:n=t,boxWidth:i=t}=e;r\
eturn e.usePointStyle&&(n=Math.min(n,t),i=e.pointStyleWidth||Math.min(i,t)),{boxWidth:i,boxHeight:n,itemHeight:Math.max(t,n)}},yf=(e,t)=>e!==null&&t!==null&&e.d\
atasetIndex===t.datasetIndex&&e.index===t.index,si=class extends Lt{constructor(t){super(),this._added=!1,this.legendHitBoxes=[],this._hoveredItem=null,this.dou\
ghnutMode=!1,this.chart=t.chart,this.options=t.options,this.ctx=t.ctx,this.legendItems=void 0,this.columnSizes=void 0,this.lineWidths=void 0,this.maxHeight=void\
 0,this.maxWidth=void 0,this.top=void 0,this.bottom=void 0,this.left=void 0,this.right=void 0,this.height=void 0,this.width=void 0,this._margins=void 0,this.pos\
ition=void 0,this.weight=void 0,this.fullSize=void 0}update(t,n,i){this.maxWidth=t,this.maxHeight=n,this._margins=i,this.setDimensions(),this.buildLabels(),this\
.fit()}setDimensions(){this.isHorizontal()?(this.width=this.maxWidth,this.left=this._margins.left,this.right=this.width):(this.height=this.maxHeight,this.top=th\
is._margins.top,this.bottom=this.height)}buildLabels(){let t=this.options.labels||{},n=E(t.generateLabels,[this.chart],this)||[];t.filter&&(n=n.filter(i=>t.filt\
er(i,this.chart.data))),t.sort&&(n=n.sort((i,s)=>t.sort(i,s,this.chart.data))),this.options.reverse&&n.reverse(),this.legendItems=n}fit(){let{options:t,ctx:n}=t\
his;if(!t.display){this.width=this.height=0;return}let i=t.labels,s=X(i.font),o=s.size,r=this._computeTitleHeight(),{boxWidth:a,itemHeight:l}=ba(i,o),c,d;n.font\
=s.string,this.isHorizontal()?(c=this.maxWidth,d=this._fitRows(r,o,a,l)+10):(d=this.maxHeight,c=this._fitCols(r,s,a,l)+10),this.width=Math.min(c,t.maxWidth||thi\
s.maxWidth),this.height=Math.min(d,t.maxHeight||this.maxHeight)}_fitRows(t,n,i,s){let{ctx:o,maxWidth:r,options:{labels:{padding:a}}}=this,l=this.legendHitBoxes=\
[],c=this.lineWidths=[0],d=s+a,u=t;o.textAlign="left",o.textBaseline="middle";let h=-1,f=-d;return this.legendItems.forEach((m,p)=>{let g=i+n/2+o.measureText(m.\
text).width;(p===0||c[c.length-1]+g+2*a>r)&&(u+=d,c[c.length-(p>0?0:1)]=0,f+=d,h++),l[p]={left:0,top:f,row:h,width:g,height:s},c[c.length-1]+=g+a}),u}_fitCols(t\
,n,i,s){let{ctx:o,maxHeight:r,options:{labels:{padding:a}}}=this,l=this.legendHitBoxes=[],c=this.columnSizes=[],d=r-t,u=a,h=0,f=0,m=0,p=0;return this.legendItem\
s.forEach((g,b)=>{let{itemWidth:x,itemHeight:_}=bf(i,n,o,g,s);b>0&&f+_+2*a>d&&(u+=h+a,c.push({width:h,height:f}),m+=h+a,p++,h=f=0),l[b]={left:m,top:f,col:p,widt\
h:x,height:_},h=Math.max(h,x),f+=_+a}),u+=h,c.push({width:h,height:f}),u}adjustHitBoxes(){if(!this.options.display)return;let t=this._computeTitleHeight(),{lege\
ndHitBoxes:n,options:{align:i,labels:{padding:s},rtl:o}}=this,r=de(o,this.left,this.width);if(this.isHorizontal()){let a=0,l=ot(i,this.left+s,this.right-this.li\
neWidths[a]);for(let c of n)a!==c.row&&(a=c.row,l=ot(i,this.left+s,this.right-this.lineWidths[a])),c.top+=this.top+t+s,c.left=r.leftForLtr(r.x(l),c.width),l+=c.\
width+s}else{let a=0,l=ot(i,this.top+t+s,this.bottom-this.columnSizes[a].height);for(let c of n)c.col!==a&&(a=c.col,l=ot(i,this.top+t+s,this.bottom-this.columnS\
izes[a].height)),c.top=l,c.left+=this.left+s,c.left=r.leftForLtr(r.x(c.left),c.width),l+=c.height+s}}isHorizontal(){return this.options.position==="top"||this.o\
ptions.position==="bottom"}draw(){if(this.options.display){let t=this.ctx;Bn(t,this),this._draw(),Wn(t)}}_draw(){let{options:t,columnSizes:n,lineWidths:i,ctx:s}\
=this,{align:o,labels:r}=t,a=$.color,l=de(t.rtl,this.left,this.width),c=X(r.font),{padding:d}=r,u=c.size,h=u/2,f;this.drawTitle(),s.textAlign=l.textAlign("left"\
),s.textBaseline="middle",s.lineWidth=.5,s.font=c.string;let{boxWidth:m,boxHeight:p,itemHeight:g}=ba(r,u),b=function(M,v,k){if(isNaN(m)||m<=0||isNaN(p)||p<0)ret\
urn;s.save();let O=R(k.lineWidth,1);if(s.fillStyle=R(k.fillStyle,a),s.lineCap=R(k.lineCap,"butt"),s.lineDashOffset=R(k.lineDashOffset,0),s.lineJoin=R(k.lineJoin\
,"miter"),s.lineWidth=O,s.strokeStyle=R(k.strokeStyle,a),s.setLineDash(R(k.lineDash,[])),r.usePointStyle){let P={radius:p*Math.SQRT2/2,pointStyle:k.pointStyle,r\
otation:k.rotation,borderWidth:O},C=l.xPlus(M,m/2),L=v+h;Yi(s,P,C,L,r.pointStyleWidth&&m)}else{let P=v+Math.max((u-p)/2,0),C=l.leftForLtr(M,m),L=Jt(k.borderRadi\
us);s.beginPath(),Object.values(L).some(et=>et!==0)?Re(s,{x:C,y:P,w:m,h:p,radius:L}):s.rect(C,P,m,p),s.fill(),O!==0&&s.stroke()}s.restore()},x=function(M,v,k){c\
e(s,k.text,M,v+g/2,c,{strikethrough:k.hidden,textAlign:l.textAlign(k.textAlign)})},_=this.isHorizontal(),S=this._computeTitleHeight();_?f={x:ot(o,this.left+d,th\
is.right-i[0]),y:this.top+d+S,line:0}:f={x:this.left+d,y:ot(o,this.top+S+d,this.bottom-n[0].height),line:0},ns(this.ctx,t.textDirection);let w=g+d;this.legendIt\
ems.forEach((M,v)=>{s.strokeStyle=M.fontColor,s.fillStyle=M.fontColor;let k=s.measureText(M.text).width,O=l.textAlign(M.textAlign||(M.textAlign=r.textAlign)),P=\
m+h+k,C=f.x,L=f.y;l.setWidth(this.width),_?v>0&&C+P+d>this.right&&(L=f.y+=w,f.line++,C=f.x=ot(o,this.left+d,this.right-i[f.line])):v>0&&L+w>this.bottom&&(C=f.x=\
C+n[f.line].width+d,f.line++,L=f.y=ot(o,this.top+S+d,this.bottom-n[f.line].height));let et=l.x(C);if(b(et,L,M),C=_r(O,C+m+h,_?C+P:this.right,t.rtl),x(l.x(C),L,M\
),_)f.x+=P+d;else if(typeof M.text!="string"){let bt=c.lineHeight;f.y+=Xa(M,bt)+d}else f.y+=w}),is(this.ctx,t.textDirection)}drawTitle(){let t=this.options,n=t.\
title,i=X(n.font),s=Z(n.padding);if(!n.display)return;let o=de(t.rtl,this.left,this.width),r=this.ctx,a=n.position,l=i.size/2,c=s.top+l,d,u=this.left,h=this.wid\
th;if(this.isHorizontal())h=Math.max(...this.lineWidths),d=this.top+c,u=ot(t.align,u,this.right-h);else{let m=this.columnSizes.reduce((p,g)=>Math.max(p,g.height\
),0);d=c+ot(t.align,this.top,this.bottom-m-t.labels.padding-this._computeTitleHeight())}let f=ot(a,u,u+h);r.textAlign=o.textAlign(ji(a)),r.textBaseline="middle"\
,r.strokeStyle=n.color,r.fillStyle=n.color,r.font=i.string,ce(r,n.text,f,d,i)}_computeTitleHeight(){let t=this.options.title,n=X(t.font),i=Z(t.padding);return t\
.display?n.lineHeight+i.height:0}_getLegendItemAt(t,n){let i,s,o;if(jt(t,this.left,this.right)&&jt(n,this.top,this.bottom)){for(o=this.legendHitBoxes,i=0;i<o.le\
ngth;++i)if(s=o[i],jt(t,s.left,s.left+s.width)&&jt(n,s.top,s.top+s.height))return this.legendItems[i]}return null}handleEvent(t){let n=this.options;if(!_f(t.typ\
e,n))return;let i=this._getLegendItemAt(t.x,t.y);if(t.type==="mousemove"||t.type==="mouseout"){let s=this._hoveredItem,o=yf(s,i);s&&!o&&E(n.onLeave,[t,s,this],t\
his),this._hoveredItem=i,i&&!o&&E(n.onHover,[t,i,this],this)}else i&&E(n.onClick,[t,i,this],this)}};function bf(e,t,n,i,s){let o=xf(i,e,t,n),r=wf(s,i,t.lineHeig\
ht);return{itemWidth:o,itemHeight:r}}function xf(e,t,n,i){let s=e.text;return s&&typeof s!="string"&&(s=s.reduce((o,r)=>o.length>r.length?o:r)),t+n.size/2+i.mea\
sureText(s).width}function wf(e,t,n){let i=e;return typeof t.text!="string"&&(i=Xa(t,n)),i}function Xa(e,t){let n=e.text?e.text.length:0;return t*n}function _f(\
e,t){return!!((e==="mousemove"||e==="mouseout")&&(t.onHover||t.onLeave)||t.onClick&&(e==="click"||e==="mouseup"))}var qa={id:"legend",_element:si,start(e,t,n){l\
et i=e.legend=new si({ctx:e.ctx,options:n,chart:e});Gt.configure(e,i,n),Gt.addBox(e,i)},stop(e){Gt.removeBox(e,e.legend),delete e.legend},beforeUpdate(e,t,n){le\
t i=e.legend;Gt.configure(e,i,n),i.options=n},afterUpdate(e){let t=e.legend;t.buildLabels(),t.adjustHitBoxes()},afterEvent(e,t){t.replay||e.legend.handleEvent(t\
.event)},defaults:{display:!0,position:"top",align:"center",fullSize:!0,reverse:!1,weight:1e3,onClick(e,t,n){let i=t.datasetIndex,s=n.chart;s.isDatasetVisible(i\
)?(s.hide(i),t.hidden=!0):(s.show(i),t.hidden=!1)},onHover:null,onLeave:null,labels:{color:e=>e.chart.options.color,boxWidth:40,padding:10,generateLabels(e){let\
 t=e.data.datasets,{labels:{usePointStyle:n,pointStyle:i,textAlign:s,color:o,useBorderRadius:r,borderRadius:a}}=e.legend.options;return e._getSortedDatasetMetas\
().map(l=>{let c=l.controller.getStyle(n?0:void 0),d=Z(c.borderWidth);return{text:t[l.index].label,fillStyle:c.backgroundColor,fontColor:o,hidden:!l.visible,lin\
eCap:c.borderCapStyle,lineDash:c.borderDash,lineDashOffset:c.borderDashOffset,lineJoin:c.borderJoinStyle,lineWidth:(d.width+d.height)/4,strokeStyle:c.borderColo\
r,pointStyle:i||c.pointStyle,rotation:c.rotation,textAlign:s||c.textAlign,borderRadius:r&&(a||c.borderRadius),datasetIndex:l.index}},this)}},title:{color:e=>e.c\
hart.options.color,display:!1,position:"center",text:""}},descriptors:{_scriptable:e=>!e.startsWith("on"),labels:{_scriptable:e=>!["generateLabels","filter","so\
rt"].includes(e)}}};var Xe={average(e){if(!e.length)return!1;let t,n,i=new Set,s=0,o=0;for(t=0,n=e.length;t<n;++t){let a=e[t].element;if(a&&a.hasValue()){let l=\
a.tooltipPosition();i.add(l.x),s+=l.y,++o}}return o===0||i.size===0?!1:{x:[...i].reduce((a,l)=>a+l)/i.size,y:s/o}},nearest(e,t){if(!e.length)return!1;let n=t.x,\
i=t.y,s=Number.POSITIVE_INFINITY,o,r,a;for(o=0,r=e.length;o<r;++o){let l=e[o].element;if(l&&l.hasValue()){let c=l.getCenterPoint(),d=Cn(t,c);d<s&&(s=d,a=l)}}if(\
a){let l=a.tooltipPosition();n=l.x,i=l.y}return{x:n,y:i}}};function vt(e,t){return t&&(W(t)?Array.prototype.push.apply(e,t):e.push(t)),e}function Pt(e){return(t\
ypeof e=="string"||e instanceof String)&&e.indexOf(`\n`)>-1?e.split(`\n`):e}function Sf(e,t){let{element:n,datasetIndex:i,index:s}=t,o=e.getDatasetMeta(i).control\
ler,{label:r,value:a}=o.getLabelAndValue(s);return{chart:e,label:r,parsed:o.getParsed(s),raw:e.data.datasets[i].data[s],formattedValue:a,dataset:o.getDataset(),\
dataIndex:s,datasetIndex:i,element:n}}function xa(e,t){let n=e.chart.ctx,{body:i,footer:s,title:o}=e,{boxWidth:r,boxHeight:a}=t,l=X(t.bodyFont),c=X(t.titleFont)\
,d=X(t.footerFont),u=o.length,h=s.length,f=i.length,m=Z(t.padding),p=m.height,g=0,b=i.reduce((S,w)=>S+w.before.length+w.lines.length+w.after.length,0);if(b+=e.b\
eforeBody.length+e.afterBody.length,u&&(p+=u*c.lineHeight+(u-1)*t.titleSpacing+t.titleMarginBottom),b){let S=t.displayColors?Math.max(a,l.lineHeight):l.lineHeig\
ht;p+=f*S+(b-f)*l.lineHeight+(b-1)*t.bodySpacing}h&&(p+=t.footerMarginTop+h*d.lineHeight+(h-1)*t.footerSpacing);let x=0,_=function(S){g=Math.max(g,n.measureText\
(S).width+x)};return n.save(),n.font=c.string,F(e.title,_),n.font=l.string,F(e.beforeBody.concat(e.afterBody),_),x=t.displayColors?r+2+t.boxPadding:0,F(i,S=>{F(\
S.before,_),F(S.lines,_),F(S.after,_)}),x=0,n.font=d.string,F(e.footer,_),n.restore(),g+=m.width,{width:g,height:p}}function kf(e,t){let{y:n,height:i}=t;return \
n<i/2?"top":n>e.height-i/2?"bottom":"center"}function vf(e,t,n,i){let{x:s,width:o}=i,r=n.caretSize+n.caretPadding;if(e==="left"&&s+o+r>t.width||e==="right"&&s-o\
-r<0)return!0}function Mf(e,t,n,i){let{x:s,width:o}=n,{width:r,chartArea:{left:a,right:l}}=e,c="center";return i==="center"?c=s<=(a+l)/2?"left":"right":s<=o/2?c\
="left":s>=r-o/2&&(c="right"),vf(c,e,t,n)&&(c="center"),c}function wa(e,t,n){let i=n.yAlign||t.yAlign||kf(e,n);return{xAlign:n.xAlign||t.xAlign||Mf(e,t,n,i),yAl\
ign:i}}function Af(e,t){let{x:n,width:i}=e;return t==="right"?n-=i:t==="center"&&(n-=i/2),n}function Of(e,t,n){let{y:i,height:s}=e;return t==="top"?i+=n:t==="bo\
ttom"?i-=s+n:i-=s/2,i}function _a(e,t,n,i){let{caretSize:s,caretPadding:o,cornerRadius:r}=e,{xAlign:a,yAlign:l}=n,c=s+o,{topLeft:d,topRight:u,bottomLeft:h,botto\
mRight:f}=Jt(r),m=Af(t,a),p=Of(t,l,c);return l==="center"?a==="left"?m+=c:a==="right"&&(m-=c):a==="left"?m-=Math.max(d,h)+s:a==="right"&&(m+=Math.max(u,f)+s),{x\
:it(m,0,i.width-t.width),y:it(p,0,i.height-t.height)}}function Kn(e,t,n){let i=Z(n.padding);return t==="center"?e.x+e.width/2:t==="right"?e.x+e.width-i.right:e.\
x+i.left}function Sa(e){return vt([],Pt(e))}function Rf(e,t,n){return It(e,{tooltip:t,tooltipItems:n,type:"tooltip"})}function ka(e,t){let n=t&&t.dataset&&t.dat\
aset.tooltip&&t.dataset.tooltip.callbacks;return n?e.override(n):e}var Za={beforeTitle:kt,title(e){if(e.length>0){let t=e[0],n=t.chart.data.labels,i=n?n.length:\
0;if(this&&this.options&&this.options.mode==="dataset")return t.dataset.label||"";if(t.label)return t.label;if(i>0&&t.dataIndex<i)return n[t.dataIndex]}return""\
},afterTitle:kt,beforeBody:kt,beforeLabel:kt,label(e){if(this&&this.options&&this.options.mode==="dataset")return e.label+": "+e.formattedValue||e.formattedValu\
e;let t=e.dataset.label||"";t&&(t+=": ");let n=e.formattedValue;return D(n)||(t+=n),t},labelColor(e){let n=e.chart.getDatasetMeta(e.datasetIndex).controller.get\
Style(e.dataIndex);return{borderColor:n.borderColor,backgroundColor:n.backgroundColor,borderWidth:n.borderWidth,borderDash:n.borderDash,borderDashOffset:n.borde\
rDashOffset,borderRadius:0}},labelTextColor(){return this.options.bodyColor},labelPointStyle(e){let n=e.chart.getDatasetMeta(e.datasetIndex).controller.getStyle\
(e.dataIndex);return{pointStyle:n.pointStyle,rotation:n.rotation}},afterLabel:kt,afterBody:kt,beforeFooter:kt,footer:kt,afterFooter:kt};function rt(e,t,n,i){let\
 s=e[t].call(n,i);return typeof s>"u"?Za[t].call(n,i):s}var oi=class extends Lt{static positioners=Xe;constructor(t){super(),this.opacity=0,this._active=[],this\
._eventPosition=void 0,this._size=void 0,this._cachedAnimations=void 0,this._tooltipItems=[],this.$animations=void 0,this.$context=void 0,this.chart=t.chart,thi\
s.options=t.options,this.dataPoints=void 0,this.title=void 0,this.beforeBody=void 0,this.body=void 0,this.afterBody=void 0,this.footer=void 0,this.xAlign=void 0\
,this.yAlign=void 0,this.x=void 0,this.y=void 0,this.height=void 0,this.width=void 0,this.caretX=void 0,this.caretY=void 0,this.labelColors=void 0,this.labelPoi\
ntStyles=void 0,this.labelTextColors=void 0}initialize(t){this.options=t,this._cachedAnimations=void 0,this.$context=void 0}_resolveAnimations(){let t=this._cac\
hedAnimations;if(t)return t;let n=this.chart,i=this.options.setContext(this.getContext()),s=i.enabled&&n.options.animation&&i.animations,o=new Xn(this.chart,s);\
return s._cacheable&&(this._cachedAnimations=Object.freeze(o)),o}getContext(){return this.$context||(this.$context=Rf(this.chart.getContext(),this,this._tooltip\
Items))}getTitle(t,n){let{callbacks:i}=n,s=rt(i,"beforeTitle",this,t),o=rt(i,"title",this,t),r=rt(i,"afterTitle",this,t),a=[];return a=vt(a,Pt(s)),a=vt(a,Pt(o))\
,a=vt(a,Pt(r)),a}getBeforeBody(t,n){return Sa(rt(n.callbacks,"beforeBody",this,t))}getBody(t,n){let{callbacks:i}=n,s=[];return F(t,o=>{let r={before:[],lines:[]\
,after:[]},a=ka(i,o);vt(r.before,Pt(rt(a,"beforeLabel",this,o))),vt(r.lines,rt(a,"label",this,o)),vt(r.after,Pt(rt(a,"afterLabel",this,o))),s.push(r)}),s}getAft\
erBody(t,n){return Sa(rt(n.callbacks,"afterBody",this,t))}getFooter(t,n){let{callbacks:i}=n,s=rt(i,"beforeFooter",this,t),o=rt(i,"footer",this,t),r=rt(i,"afterF\
ooter",this,t),a=[];return a=vt(a,Pt(s)),a=vt(a,Pt(o)),a=vt(a,Pt(r)),a}_createItems(t){let n=this._active,i=this.chart.data,s=[],o=[],r=[],a=[],l,c;for(l=0,c=n.\
length;l<c;++l)a.push(Sf(this.chart,n[l]));return t.filter&&(a=a.filter((d,u,h)=>t.filter(d,u,h,i))),t.itemSort&&(a=a.sort((d,u)=>t.itemSort(d,u,i))),F(a,d=>{le\
t u=ka(t.callbacks,d);s.push(rt(u,"labelColor",this,d)),o.push(rt(u,"labelPointStyle",this,d)),r.push(rt(u,"labelTextColor",this,d))}),this.labelColors=s,this.l\
abelPointStyles=o,this.labelTextColors=r,this.dataPoints=a,a}update(t,n){let i=this.options.setContext(this.getContext()),s=this._active,o,r=[];if(!s.length)thi\
s.opacity!==0&&(o={opacity:0});else{let a=Xe[i.position].call(this,s,this._eventPosition);r=this._createItems(i),this.title=this.getTitle(r,i),this.beforeBody=t\
his.getBeforeBody(r,i),this.body=this.getBody(r,i),this.afterBody=this.getAfterBody(r,i),this.footer=this.getFooter(r,i);let l=this._size=xa(this,i),c=Object.as\
sign({},a,l),d=wa(this.chart,i,c),u=_a(i,c,d,this.chart);this.xAlign=d.xAlign,this.yAlign=d.yAlign,o={opacity:1,x:u.x,y:u.y,width:l.width,height:l.height,caretX\
:a.x,caretY:a.y}}this._tooltipItems=r,this.$context=void 0,o&&this._resolveAnimations().update(this,o),t&&i.external&&i.external.call(this,{chart:this.chart,too\
ltip:this,replay:n})}drawCaret(t,n,i,s){let o=this.getCaretPosition(t,i,s);n.lineTo(o.x1,o.y1),n.lineTo(o.x2,o.y2),n.lineTo(o.x3,o.y3)}getCaretPosition(t,n,i){l\
et{xAlign:s,yAlign:o}=this,{caretSize:r,cornerRadius:a}=i,{topLeft:l,topRight:c,bottomLeft:d,bottomRight:u}=Jt(a),{x:h,y:f}=t,{width:m,height:p}=n,g,b,x,_,S,w;r\
eturn o==="center"?(S=f+p/2,s==="left"?(g=h,b=g-r,_=S+r,w=S-r):(g=h+m,b=g+r,_=S-r,w=S+r),x=g):(s==="left"?b=h+Math.max(l,d)+r:s==="right"?b=h+m-Math.max(c,u)-r:\
b=this.caretX,o==="top"?(_=f,S=_-r,g=b-r,x=b+r):(_=f+p,S=_+r,g=b+r,x=b-r),w=_),{x1:g,x2:b,x3:x,y1:_,y2:S,y3:w}}drawTitle(t,n,i){let s=this.title,o=s.length,r,a,\
l;if(o){let c=de(i.rtl,this.x,this.width);for(t.x=Kn(this,i.titleAlign,i),n.textAlign=c.textAlign(i.titleAlign),n.textBaseline="middle",r=X(i.titleFont),a=i.tit\
leSpacing,n.fillStyle=i.titleColor,n.font=r.string,l=0;l<o;++l)n.fillText(s[l],c.x(t.x),t.y+r.lineHeight/2),t.y+=r.lineHeight+a,l+1===o&&(t.y+=i.titleMarginBott\
om-a)}}_drawColorBox(t,n,i,s,o){let r=this.labelColors[i],a=this.labelPointStyles[i],{boxHeight:l,boxWidth:c}=o,d=X(o.bodyFont),u=Kn(this,"left",o),h=s.x(u),f=l\
<d.lineHeight?(d.lineHeight-l)/2:0,m=n.y+f;if(o.usePointStyle){let p={radius:Math.min(c,l)/2,pointStyle:a.pointStyle,rotation:a.rotation,borderWidth:1},g=s.left\
ForLtr(h,c)+c/2,b=m+l/2;t.strokeStyle=o.multiKeyBackground,t.fillStyle=o.multiKeyBackground,En(t,p,g,b),t.strokeStyle=r.borderColor,t.fillStyle=r.backgroundColo\
r,En(t,p,g,b)}else{t.lineWidth=T(r.borderWidth)?Math.max(...Object.values(r.borderWidth)):r.borderWidth||1,t.strokeStyle=r.borderColor,t.setLineDash(r.borderDas\
h||[]),t.lineDashOffset=r.borderDashOffset||0;let p=s.leftForLtr(h,c),g=s.leftForLtr(s.xPlus(h,1),c-2),b=Jt(r.borderRadius);Object.values(b).some(x=>x!==0)?(t.b\
eginPath(),t.fillStyle=o.multiKeyBackground,Re(t,{x:p,y:m,w:c,h:l,radius:b}),t.fill(),t.stroke(),t.fillStyle=r.backgroundColor,t.beginPath(),Re(t,{x:g,y:m+1,w:c\
-2,h:l-2,radius:b}),t.fill()):(t.fillStyle=o.multiKeyBackground,t.fillRect(p,m,c,l),t.strokeRect(p,m,c,l),t.fillStyle=r.backgroundColor,t.fillRect(g,m+1,c-2,l-2\
))}t.fillStyle=this.labelTextColors[i]}drawBody(t,n,i){let{body:s}=this,{bodySpacing:o,bodyAlign:r,displayColors:a,boxHeight:l,boxWidth:c,boxPadding:d}=i,u=X(i.\
bodyFont),h=u.lineHeight,f=0,m=de(i.rtl,this.x,this.width),p=function(k){n.fillText(k,m.x(t.x+f),t.y+h/2),t.y+=h+o},g=m.textAlign(r),b,x,_,S,w,M,v;for(n.textAli\
gn=r,n.textBaseline="middle",n.font=u.string,t.x=Kn(this,g,i),n.fillStyle=i.bodyColor,F(this.beforeBody,p),f=a&&g!=="right"?r==="center"?c/2+d:c+2+d:0,S=0,M=s.l\
ength;S<M;++S){for(b=s[S],x=this.labelTextColors[S],n.fillStyle=x,F(b.before,p),_=b.lines,a&&_.length&&(this._drawColorBox(n,t,S,m,i),h=Math.max(u.lineHeight,l)\
),w=0,v=_.length;w<v;++w)p(_[w]),h=u.lineHeight;F(b.after,p)}f=0,h=u.lineHeight,F(this.afterBody,p),t.y-=o}drawFooter(t,n,i){let s=this.footer,o=s.length,r,a;if\
(o){let l=de(i.rtl,this.x,this.width);for(t.x=Kn(this,i.footerAlign,i),t.y+=i.footerMarginTop,n.textAlign=l.textAlign(i.footerAlign),n.textBaseline="middle",r=X\
(i.footerFont),n.fillStyle=i.footerColor,n.font=r.string,a=0;a<o;++a)n.fillText(s[a],l.x(t.x),t.y+r.lineHeight/2),t.y+=r.lineHeight+i.footerSpacing}}drawBackgro\
und(t,n,i,s){let{xAlign:o,yAlign:r}=this,{x:a,y:l}=t,{width:c,height:d}=i,{topLeft:u,topRight:h,bottomLeft:f,bottomRight:m}=Jt(s.cornerRadius);n.fillStyle=s.bac\
kgroundColor,n.strokeStyle=s.borderColor,n.lineWidth=s.borderWidth,n.beginPath(),n.moveTo(a+u,l),r==="top"&&this.drawCaret(t,n,i,s),n.lineTo(a+c-h,l),n.quadrati\
cCurveTo(a+c,l,a+c,l+h),r==="center"&&o==="right"&&this.drawCaret(t,n,i,s),n.lineTo(a+c,l+d-m),n.quadraticCurveTo(a+c,l+d,a+c-m,l+d),r==="bottom"&&this.drawCare\
t(t,n,i,s),n.lineTo(a+f,l+d),n.quadraticCurveTo(a,l+d,a,l+d-f),r==="center"&&o==="left"&&this.drawCaret(t,n,i,s),n.lineTo(a,l+u),n.quadraticCurveTo(a,l,a+u,l),n\
.closePath(),n.fill(),s.borderWidth>0&&n.stroke()}_updateAnimationTarget(t){let n=this.chart,i=this.$animations,s=i&&i.x,o=i&&i.y;if(s||o){let r=Xe[t.position].\
call(this,this._active,this._eventPosition);if(!r)return;let a=this._size=xa(this,t),l=Object.assign({},r,this._size),c=wa(n,t,l),d=_a(t,l,c,n);(s._to!==d.x||o.\
_to!==d.y)&&(this.xAlign=c.xAlign,this.yAlign=c.yAlign,this.width=a.width,this.height=a.height,this.caretX=r.x,this.caretY=r.y,this._resolveAnimations().update(\
this,d))}}_willRender(){return!!this.opacity}draw(t){let n=this.options.setContext(this.getContext()),i=this.opacity;if(!i)return;this._updateAnimationTarget(n)\
;let s={width:this.width,height:this.height},o={x:this.x,y:this.y};i=Math.abs(i)<.001?0:i;let r=Z(n.padding),a=this.title.length||this.beforeBody.length||this.b\
ody.length||this.afterBody.length||this.footer.length;n.enabled&&a&&(t.save(),t.globalAlpha=i,this.drawBackground(o,t,s,n),ns(t,n.textDirection),o.y+=r.top,this\
.drawTitle(o,t,n),this.drawBody(o,t,n),this.drawFooter(o,t,n),is(t,n.textDirection),t.restore())}getActiveElements(){return this._active||[]}setActiveElements(t\
,n){let i=this._active,s=t.map(({datasetIndex:a,index:l})=>{let c=this.chart.getDatasetMeta(a);if(!c)throw new Error("Cannot find a dataset at index "+a);return\
{datasetIndex:a,element:c.data[l],index:l}}),o=!Ve(i,s),r=this._positionChanged(s,n);(o||r)&&(this._active=s,this._eventPosition=n,this._ignoreReplayEvents=!0,t\
his.update(!0))}handleEvent(t,n,i=!0){if(n&&this._ignoreReplayEvents)return!1;this._ignoreReplayEvents=!1;let s=this.options,o=this._active||[],r=this._getActiv\
eElements(t,o,n,i),a=this._positionChanged(r,t),l=n||!Ve(r,o)||a;return l&&(this._active=r,(s.enabled||s.external)&&(this._eventPosition={x:t.x,y:t.y},this.upda\
te(!0,n))),l}_getActiveElements(t,n,i,s){let o=this.options;if(t.type==="mouseout")return[];if(!s)return n.filter(a=>this.chart.data.datasets[a.datasetIndex]&&t\
his.chart.getDatasetMeta(a.datasetIndex).controller.getParsed(a.index)!==void 0);let r=this.chart.getElementsAtEventForMode(t,o.mode,o,i);return o.reverse&&r.re\
verse(),r}_positionChanged(t,n){let{caretX:i,caretY:s,options:o}=this,r=Xe[o.position].call(this,t,n);return r!==!1&&(i!==r.x||s!==r.y)}},Qa={id:"tooltip",_elem\
ent:oi,positioners:Xe,afterInit(e,t,n){n&&(e.tooltip=new oi({chart:e,options:n}))},beforeUpdate(e,t,n){e.tooltip&&e.tooltip.initialize(n)},reset(e,t,n){e.toolti\
p&&e.tooltip.initialize(n)},afterDraw(e){let t=e.tooltip;if(t&&t._willRender()){let n={tooltip:t};if(e.notifyPlugins("beforeTooltipDraw",{...n,cancelable:!0})==\
=!1)return;t.draw(e.ctx),e.notifyPlugins("afterTooltipDraw",n)}},afterEvent(e,t){if(e.tooltip){let n=t.replay;e.tooltip.handleEvent(t.event,n,t.inChartArea)&&(t\
.changed=!0)}},defaults:{enabled:!0,external:null,position:"average",backgroundColor:"rgba(0,0,0,0.8)",titleColor:"#fff",titleFont:{weight:"bold"},titleSpacing:\
2,titleMarginBottom:6,titleAlign:"left",bodyColor:"#fff",bodySpacing:2,bodyFont:{},bodyAlign:"left",footerColor:"#fff",footerSpacing:2,footerMarginTop:6,footerF\
ont:{weight:"bold"},footerAlign:"left",padding:6,caretPadding:2,caretSize:5,cornerRadius:6,boxHeight:(e,t)=>t.bodyFont.size,boxWidth:(e,t)=>t.bodyFont.size,mult\
iKeyBackground:"#fff",displayColors:!0,boxPadding:0,borderColor:"rgba(0,0,0,0)",borderWidth:0,animation:{duration:400,easing:"easeOutQuart"},animations:{numbers\
:{type:"number",properties:["x","y","width","height","caretX","caretY"]},opacity:{easing:"linear",duration:200}},callbacks:Za},defaultRoutes:{bodyFont:"font",fo\
oterFont:"font",titleFont:"font"},descriptors:{_scriptable:e=>e!=="filter"&&e!=="itemSort"&&e!=="external",_indexable:!1,callbacks:{_scriptable:!1,_indexable:!1\
},animation:{_fallback:!1},animations:{_fallback:"animation"}},additionalOptionScopes:["interaction"]};var Cf=(e,t,n,i)=>(typeof t=="string"?(n=e.push(t)-1,i.un\
shift({index:n,label:t})):isNaN(t)&&(n=null),n);function Df(e,t,n,i){let s=e.indexOf(t);if(s===-1)return Cf(e,t,n,i);let o=e.lastIndexOf(t);return s!==o?n:s}var\
 If=(e,t)=>e===null?null:it(Math.round(e),0,t);function va(e){let t=this.getLabels();return e>=0&&e<t.length?t[e]:e}var ri=class extends fe{static id="category"\
;static defaults={ticks:{callback:va}};constructor(t){super(t),this._startValue=void 0,this._valueRange=0,this._addedLabels=[]}init(t){let n=this._addedLabels;i\
f(n.length){let i=this.getLabels();for(let{index:s,label:o}of n)i[s]===o&&i.splice(s,1);this._addedLabels=[]}super.init(t)}parse(t,n){if(D(t))return null;let i=\
this.getLabels();return n=isFinite(n)&&i[n]===t?n:Df(i,t,R(n,t),this._addedLabels),If(n,i.length-1)}determineDataLimits(){let{minDefined:t,maxDefined:n}=this.ge\
tUserBounds(),{min:i,max:s}=this.getMinMax(!0);this.options.bounds==="ticks"&&(t||(i=0),n||(s=this.getLabels().length-1)),this.min=i,this.max=s}buildTicks(){let\
 t=this.min,n=this.max,i=this.options.offset,s=[],o=this.getLabels();o=t===0&&n===o.length-1?o:o.slice(t,n+1),this._valueRange=Math.max(o.length-(i?0:1),1),this\
._startValue=this.min-(i?.5:0);for(let r=t;r<=n;r++)s.push({value:r});return s}getLabelForValue(t){return va.call(this,t)}configure(){super.configure(),this.isH\
orizontal()||(this._reversePixels=!this._reversePixels)}getPixelForValue(t){return typeof t!="number"&&(t=this.parse(t)),t===null?NaN:this.getPixelForDecimal((t\
-this._startValue)/this._valueRange)}getPixelForTick(t){let n=this.ticks;return t<0||t>n.length-1?null:this.getPixelForValue(n[t].value)}getValueForPixel(t){ret\
urn Math.round(this._startValue+this.getDecimalForPixel(t)*this._valueRange)}getBasePixel(){return this.bottom}};function Tf(e,t){let n=[],{bounds:s,step:o,min:\
r,max:a,precision:l,count:c,maxTicks:d,maxDigits:u,includeBounds:h}=e,f=o||1,m=d-1,{min:p,max:g}=t,b=!D(r),x=!D(a),_=!D(c),S=(g-p)/(u+1),w=Ei((g-p)/m/f)*f,M,v,k\
,O;if(w<1e-14&&!b&&!x)return[{value:p},{value:g}];O=Math.ceil(g/w)-Math.floor(p/w),O>m&&(w=Ei(O*w/m/f)*f),D(l)||(M=Math.pow(10,l),w=Math.ceil(w*M)/M),s==="ticks\
"?(v=Math.floor(p/w)*w,k=Math.ceil(g/w)*w):(v=p,k=g),b&&x&&o&&fr((a-r)/o,w/1e3)?(O=Math.round(Math.min((a-r)/w,d)),w=(a-r)/O,v=r,k=a):_?(v=b?r:v,k=x?a:k,O=c-1,w\
=(k-v)/O):(O=(k-v)/w,Ae(O,Math.round(O),w/1e3)?O=Math.round(O):O=Math.ceil(O));let P=Math.max(Wi(w),Wi(v));M=Math.pow(10,D(l)?P:l),v=Math.round(v*M)/M,k=Math.ro\
und(k*M)/M;let C=0;for(b&&(h&&v!==r?(n.push({value:r}),v<r&&C++,Ae(Math.round((v+C*w)*M)/M,r,Ma(r,S,e))&&C++):v<r&&C++);C<O;++C){let L=Math.round((v+C*w)*M)/M;i\
f(x&&L>a)break;n.push({value:L})}return x&&h&&k!==a?n.length&&Ae(n[n.length-1].value,a,Ma(a,S,e))?n[n.length-1].value=a:n.push({value:a}):(!x||k===a)&&n.push({v\
alue:k}),n}function Ma(e,t,{horizontal:n,minRotation:i}){let s=Dt(i),o=(n?Math.sin(s):Math.cos(s))||.001,r=.75*t*(""+e).length;return Math.min(t/o,r)}var Ie=cla\
ss extends fe{constructor(t){super(t),this.start=void 0,this.end=void 0,this._startValue=void 0,this._endValue=void 0,this._valueRange=0}parse(t,n){return D(t)|\
|(typeof t=="number"||t instanceof Number)&&!isFinite(+t)?null:+t}handleTickRangeOptions(){let{beginAtZero:t}=this.options,{minDefined:n,maxDefined:i}=this.getU\
serBounds(),{min:s,max:o}=this,r=l=>s=n?s:l,a=l=>o=i?o:l;if(t){let l=yt(s),c=yt(o);l<0&&c<0?a(0):l>0&&c>0&&r(0)}if(s===o){let l=o===0?1:Math.abs(o*.05);a(o+l),t\
||r(s-l)}this.min=s,this.max=o}getTickLimit(){let t=this.options.ticks,{maxTicksLimit:n,stepSize:i}=t,s;return i?(s=Math.ceil(this.max/i)-Math.floor(this.min/i)\
+1,s>1e3&&(console.warn(`scales.${this.id}.ticks.stepSize: ${i} would result generating up to ${s} ticks. Limiting to 1000.`),s=1e3)):(s=this.computeTickLimit()\
,n=n||11),n&&(s=Math.min(n,s)),s}computeTickLimit(){return Number.POSITIVE_INFINITY}buildTicks(){let t=this.options,n=t.ticks,i=this.getTickLimit();i=Math.max(2\
,i);let s={maxTicks:i,bounds:t.bounds,min:t.min,max:t.max,precision:n.precision,step:n.stepSize,count:n.count,maxDigits:this._maxDigits(),horizontal:this.isHori\
zontal(),minRotation:n.minRotation||0,includeBounds:n.includeBounds!==!1},o=this._range||this,r=Tf(s,o);return t.bounds==="ticks"&&Bi(r,this,"value"),t.reverse?\
(r.reverse(),this.start=this.max,this.end=this.min):(this.start=this.min,this.end=this.max),r}configure(){let t=this.ticks,n=this.min,i=this.max;if(super.config\
ure(),this.options.offset&&t.length){let s=(i-n)/Math.max(t.length-1,1)/2;n-=s,i+=s}this._startValue=n,this._endValue=i,this._valueRange=i-n}getLabelForValue(t)\
{return Ln(t,this.chart.options.locale,this.options.ticks.format)}},ai=class extends Ie{static id="linear";static defaults={ticks:{callback:ze.formatters.numeri\
c}};determineDataLimits(){let{min:t,max:n}=this.getMinMax(!0);this.min=K(t)?t:0,this.max=K(n)?n:1,this.handleTickRangeOptions()}computeTickLimit(){let t=this.is\
Horizontal(),n=t?this.width:this.height,i=Dt(this.options.ticks.minRotation),s=(t?Math.sin(i):Math.cos(i))||.001,o=this._resolveTickFontOptions(0);return Math.c\
eil(n/Math.min(40,o.lineHeight/s))}getPixelForValue(t){return t===null?NaN:this.getPixelForDecimal((t-this._startValue)/this._valueRange)}getValueForPixel(t){re\
turn this._startValue+this.getDecimalForPixel(t)*this._valueRange}},Qe=e=>Math.floor(Ct(e)),he=(e,t)=>Math.pow(10,Qe(e)+t);function Aa(e){return e/Math.pow(10,Q\
e(e))===1}function Oa(e,t,n){let i=Math.pow(10,n),s=Math.floor(e/i);return Math.ceil(t/i)-s}function Pf(e,t){let n=t-e,i=Qe(n);for(;Oa(e,t,i)>10;)i++;for(;Oa(e,\
t,i)<10;)i--;return Math.min(i,Qe(e))}function Lf(e,{min:t,max:n}){t=st(e.min,t);let i=[],s=Qe(t),o=Pf(t,n),r=o<0?Math.pow(10,Math.abs(o)):1,a=Math.pow(10,o),l=\
s>o?Math.pow(10,s):0,c=Math.round((t-l)*r)/r,d=Math.floor((t-l)/a/10)*a*10,u=Math.floor((c-d)/Math.pow(10,o)),h=st(e.min,Math.round((l+d+u*Math.pow(10,o))*r)/r)\
;for(;h<n;)i.push({value:h,major:Aa(h),significand:u}),u>=10?u=u<15?15:20:u++,u>=20&&(o++,u=2,r=o>=0?1:r),h=Math.round((l+d+u*Math.pow(10,o))*r)/r;let f=st(e.ma\
x,h);return i.push({value:f,major:Aa(f),significand:u}),i}var Ra=class extends fe{static id="logarithmic";static defaults={ticks:{callback:ze.formatters.logarit\
hmic,major:{enabled:!0}}};constructor(t){super(t),this.start=void 0,this.end=void 0,this._startValue=void 0,this._valueRange=0}parse(t,n){let i=Ie.prototype.par\
se.apply(this,[t,n]);if(i===0){this._zero=!0;return}return K(i)&&i>0?i:null}determineDataLimits(){let{min:t,max:n}=this.getMinMax(!0);this.min=K(t)?Math.max(0,t\
):null,this.max=K(n)?Math.max(0,n):null,this.options.beginAtZero&&(this._zero=!0),this._zero&&this.min!==this._suggestedMin&&!K(this._userMin)&&(this.min=t===he\
(this.min,0)?he(this.min,-1):he(this.min,0)),this.handleTickRangeOptions()}handleTickRangeOptions(){let{minDefined:t,maxDefined:n}=this.getUserBounds(),i=this.m\
in,s=this.max,o=a=>i=t?i:a,r=a=>s=n?s:a;i===s&&(i<=0?(o(1),r(10)):(o(he(i,-1)),r(he(s,1)))),i<=0&&o(he(s,-1)),s<=0&&r(he(i,1)),this.min=i,this.max=s}buildTicks(\
){let t=this.options,n={min:this._userMin,max:this._userMax},i=Lf(n,this);return t.bounds==="ticks"&&Bi(i,this,"value"),t.reverse?(i.reverse(),this.start=this.m\
ax,this.end=this.min):(this.start=this.min,this.end=this.max),i}getLabelForValue(t){return t===void 0?"0":Ln(t,this.chart.options.locale,this.options.ticks.form\
at)}configure(){let t=this.min;super.configure(),this._startValue=Ct(t),this._valueRange=Ct(this.max)-Ct(t)}getPixelForValue(t){return(t===void 0||t===0)&&(t=th\
is.min),t===null||isNaN(t)?NaN:this.getPixelForDecimal(t===this.min?0:(Ct(t)-this._startValue)/this._valueRange)}getValueForPixel(t){let n=this.getDecimalForPix\
el(t);return Math.pow(10,this._startValue+n*this._valueRange)}};function vs(e){let t=e.ticks;if(t.display&&e.display){let n=Z(t.backdropPadding);return R(t.font\
&&t.font.size,$.font.size)+n.height}return 0}function Ff(e,t,n){return n=W(n)?n:[n],{w:Mr(e,t.string,n),h:n.length*t.lineHeight}}function Ca(e,t,n,i,s){return e\
===i||e===s?{start:t-n/2,end:t+n/2}:e<i||e>s?{start:t-n,end:t}:{start:t,end:t+n}}function Ef(e){let t={l:e.left+e._padding.left,r:e.right-e._padding.right,t:e.t\
op+e._padding.top,b:e.bottom-e._padding.bottom},n=Object.assign({},t),i=[],s=[],o=e._pointLabels.length,r=e.options.pointLabels,a=r.centerPointLabels?U/o:0;for(\
let l=0;l<o;l++){let c=r.setContext(e.getPointLabelContext(l));s[l]=c.padding;let d=e.getPointPosition(l,e.drawingArea+s[l],a),u=X(c.font),h=Ff(e.ctx,u,e._point\
Labels[l]);i[l]=h;let f=mt(e.getIndexAngle(l)+a),m=Math.round(Tn(f)),p=Ca(m,d.x,h.w,0,180),g=Ca(m,d.y,h.h,90,270);Bf(n,t,f,p,g)}e.setCenterPoint(t.l-n.l,n.r-t.r\
,t.t-n.t,n.b-t.b),e._pointLabelItems=Nf(e,i,s)}function Bf(e,t,n,i,s){let o=Math.abs(Math.sin(n)),r=Math.abs(Math.cos(n)),a=0,l=0;i.start<t.l?(a=(t.l-i.start)/o\
,e.l=Math.min(e.l,t.l-a)):i.end>t.r&&(a=(i.end-t.r)/o,e.r=Math.max(e.r,t.r+a)),s.start<t.t?(l=(t.t-s.start)/r,e.t=Math.min(e.t,t.t-l)):s.end>t.b&&(l=(s.end-t.b)\
/r,e.b=Math.max(e.b,t.b+l))}function Wf(e,t,n){let i=e.drawingArea,{extra:s,additionalAngle:o,padding:r,size:a}=n,l=e.getPointPosition(t,i+s+r,o),c=Math.round(T\
n(mt(l.angle+nt))),d=Hf(l.y,a.h,c),u=Vf(c),h=zf(l.x,a.w,u);return{visible:!0,x:l.x,y:d,textAlign:u,left:h,top:d,right:h+a.w,bottom:d+a.h}}function $f(e,t){if(!t\
)return!0;let{left:n,top:i,right:s,bottom:o}=e;return!(St({x:n,y:i},t)||St({x:n,y:o},t)||St({x:s,y:i},t)||St({x:s,y:o},t))}function Nf(e,t,n){let i=[],s=e._poin\
tLabels.length,o=e.options,{centerPointLabels:r,display:a}=o.pointLabels,l={extra:vs(o)/2,additionalAngle:r?U/s:0},c;for(let d=0;d<s;d++){l.padding=n[d],l.size=\
t[d];let u=Wf(e,d,l);i.push(u),a==="auto"&&(u.visible=$f(u,c),u.visible&&(c=u))}return i}function Vf(e){return e===0||e===180?"center":e<180?"left":"right"}func\
tion zf(e,t,n){return n==="right"?e-=t:n==="center"&&(e-=t/2),e}function Hf(e,t,n){return n===90||n===270?e-=t/2:(n>270||n<90)&&(e-=t),e}function jf(e,t,n){let{\
left:i,top:s,right:o,bottom:r}=n,{backdropColor:a}=t;if(!D(a)){let l=Jt(t.borderRadius),c=Z(t.backdropPadding);e.fillStyle=a;let d=i-c.left,u=s-c.top,h=o-i+c.wi\
dth,f=r-s+c.height;Object.values(l).some(m=>m!==0)?(e.beginPath(),Re(e,{x:d,y:u,w:h,h:f,radius:l}),e.fill()):e.fillRect(d,u,h,f)}}function Uf(e,t){let{ctx:n,opt\
ions:{pointLabels:i}}=e;for(let s=t-1;s>=0;s--){let o=e._pointLabelItems[s];if(!o.visible)continue;let r=i.setContext(e.getPointLabelContext(s));jf(n,r,o);let a\
=X(r.font),{x:l,y:c,textAlign:d}=o;ce(n,e._pointLabels[s],l,c+a.lineHeight/2,a,{color:r.color,textAlign:d,textBaseline:"middle"})}}function tl(e,t,n,i){let{ctx:\
s}=e;if(n)s.arc(e.xCenter,e.yCenter,t,0,ut);else{let o=e.getPointPosition(0,t);s.moveTo(o.x,o.y);for(let r=1;r<i;r++)o=e.getPointPosition(r,t),s.lineTo(o.x,o.y)\
}}function Kf(e,t,n,i,s){let o=e.ctx,r=t.circular,{color:a,lineWidth:l}=t;!r&&!i||!a||!l||n<0||(o.save(),o.strokeStyle=a,o.lineWidth=l,o.setLineDash(s.dash||[])\
,o.lineDashOffset=s.dashOffset,o.beginPath(),tl(e,n,r,i),o.closePath(),o.stroke(),o.restore())}function Jf(e,t,n){return It(e,{label:n,index:t,type:"pointLabel"\
})}var Da=class extends Ie{static id="radialLinear";static defaults={display:!0,animate:!0,position:"chartArea",angleLines:{display:!0,lineWidth:1,borderDash:[]\
,borderDashOffset:0},grid:{circular:!1},startAngle:0,ticks:{showLabelBackdrop:!0,callback:ze.formatters.numeric},pointLabels:{backdropColor:void 0,backdropPaddi\
ng:2,display:!0,font:{size:10},callback(t){return t},padding:5,centerPointLabels:!1}};static defaultRoutes={"angleLines.color":"borderColor","pointLabels.color"\
:"color","ticks.color":"color"};static descriptors={angleLines:{_fallback:"grid"}};constructor(t){super(t),this.xCenter=void 0,this.yCenter=void 0,this.drawingA\
rea=void 0,this._pointLabels=[],this._pointLabelItems=[]}setDimensions(){let t=this._padding=Z(vs(this.options)/2),n=this.width=this.maxWidth-t.width,i=this.hei\
ght=this.maxHeight-t.height;this.xCenter=Math.floor(this.left+n/2+t.left),this.yCenter=Math.floor(this.top+i/2+t.top),this.drawingArea=Math.floor(Math.min(n,i)/\
2)}determineDataLimits(){let{min:t,max:n}=this.getMinMax(!1);this.min=K(t)&&!isNaN(t)?t:0,this.max=K(n)&&!isNaN(n)?n:0,this.handleTickRangeOptions()}computeTick\
Limit(){return Math.ceil(this.drawingArea/vs(this.options))}generateTickLabels(t){Ie.prototype.generateTickLabels.call(this,t),this._pointLabels=this.getLabels(\
).map((n,i)=>{let s=E(this.options.pointLabels.callback,[n,i],this);return s||s===0?s:""}).filter((n,i)=>this.chart.getDataVisibility(i))}fit(){let t=this.optio\
ns;t.display&&t.pointLabels.display?Ef(this):this.setCenterPoint(0,0,0,0)}setCenterPoint(t,n,i,s){this.xCenter+=Math.floor((t-n)/2),this.yCenter+=Math.floor((i-\
s)/2),this.drawingArea-=Math.min(this.drawingArea/2,Math.max(t,n,i,s))}getIndexAngle(t){let n=ut/(this._pointLabels.length||1),i=this.options.startAngle||0;retu\
rn mt(t*n+Dt(i))}getDistanceFromCenterForValue(t){if(D(t))return NaN;let n=this.drawingArea/(this.max-this.min);return this.options.reverse?(this.max-t)*n:(t-th\
is.min)*n}getValueForDistanceFromCenter(t){if(D(t))return NaN;let n=t/(this.drawingArea/(this.max-this.min));return this.options.reverse?this.max-n:this.min+n}g\
etPointLabelContext(t){let n=this._pointLabels||[];if(t>=0&&t<n.length){let i=n[t];return Jf(this.getContext(),t,i)}}getPointPosition(t,n,i=0){let s=this.getInd\
exAngle(t)-nt+i;return{x:Math.cos(s)*n+this.xCenter,y:Math.sin(s)*n+this.yCenter,angle:s}}getPointPositionForValue(t,n){return this.getPointPosition(t,this.getD\
istanceFromCenterForValue(n))}getBasePosition(t){return this.getPointPositionForValue(t||0,this.getBaseValue())}getPointLabelPosition(t){let{left:n,top:i,right:\
s,bottom:o}=this._pointLabelItems[t];return{left:n,top:i,right:s,bottom:o}}drawBackground(){let{backgroundColor:t,grid:{circular:n}}=this.options;if(t){let i=th\
is.ctx;i.save(),i.beginPath(),tl(this,this.getDistanceFromCenterForValue(this._endValue),n,this._pointLabels.length),i.closePath(),i.fillStyle=t,i.fill(),i.rest\
ore()}}drawGrid(){let t=this.ctx,n=this.options,{angleLines:i,grid:s,border:o}=n,r=this._pointLabels.length,a,l,c;if(n.pointLabels.display&&Uf(this,r),s.display\
&&this.ticks.forEach((d,u)=>{if(u!==0||u===0&&this.min<0){l=this.getDistanceFromCenterForValue(d.value);let h=this.getContext(u),f=s.setContext(h),m=o.setContex\
t(h);Kf(this,f,l,r,m)}}),i.display){for(t.save(),a=r-1;a>=0;a--){let d=i.setContext(this.getPointLabelContext(a)),{color:u,lineWidth:h}=d;!h||!u||(t.lineWidth=h\
,t.strokeStyle=u,t.setLineDash(d.borderDash),t.lineDashOffset=d.borderDashOffset,l=this.getDistanceFromCenterForValue(n.reverse?this.min:this.max),c=this.getPoi\
ntPosition(a,l),t.beginPath(),t.moveTo(this.xCenter,this.yCenter),t.lineTo(c.x,c.y),t.stroke())}t.restore()}}drawBorder(){}drawLabels(){let t=this.ctx,n=this.op\
tions,i=n.ticks;if(!i.display)return;let s=this.getIndexAngle(0),o,r;t.save(),t.translate(this.xCenter,this.yCenter),t.rotate(s),t.textAlign="center",t.textBase\
line="middle",this.ticks.forEach((a,l)=>{if(l===0&&this.min>=0&&!n.reverse)return;let c=i.setContext(this.getContext(l)),d=X(c.font);if(o=this.getDistanceFromCe\
nterForValue(this.ticks[l].value),c.showLabelBackdrop){t.font=d.string,r=t.measureText(a.label).width,t.fillStyle=c.backdropColor;let u=Z(c.backdropPadding);t.f\
illRect(-r/2-u.left,-o-d.size/2-u.top,r+u.width,d.size+u.height)}ce(t,a.label,0,-o,d,{color:c.color,strokeColor:c.textStrokeColor,strokeWidth:c.textStrokeWidth}\
)}),t.restore()}drawTitle(){}},ci={millisecond:{common:!0,size:1,steps:1e3},second:{common:!0,size:1e3,steps:60},minute:{common:!0,size:6e4,steps:60},hour:{comm\
on:!0,size:36e5,steps:24},day:{common:!0,size:864e5,steps:30},week:{common:!1,size:6048e5,steps:4},month:{common:!0,size:2628e6,steps:12},quarter:{common:!1,siz\
e:7884e6,steps:4},year:{common:!0,size:3154e7}},at=Object.keys(ci);function Ia(e,t){return e-t}function Ta(e,t){if(D(t))return null;let n=e._adapter,{parser:i,r\
ound:s,isoWeekday:o}=e._parseOpts,r=t;return typeof i=="function"&&(r=i(r)),K(r)||(r=typeof i=="string"?n.parse(r,i):n.parse(r)),r===null?null:(s&&(r=s==="week"\
&&(Oe(o)||o===!0)?n.startOf(r,"isoWeek",o):n.startOf(r,s)),+r)}function Pa(e,t,n,i){let s=at.length;for(let o=at.indexOf(e);o<s-1;++o){let r=ci[at[o]],a=r.steps\
?r.steps:Number.MAX_SAFE_INTEGER;if(r.common&&Math.ceil((n-t)/(a*r.size))<=i)return at[o]}return at[s-1]}function Yf(e,t,n,i,s){for(let o=at.length-1;o>=at.inde\
xOf(n);o--){let r=at[o];if(ci[r].common&&e._adapter.diff(s,i,r)>=t-1)return r}return at[n?at.indexOf(n):0]}function Gf(e){for(let t=at.indexOf(e)+1,n=at.length;\
t<n;++t)if(ci[at[t]].common)return at[t]}function La(e,t,n){if(!n)e[t]=!0;else if(n.length){let{lo:i,hi:s}=Pn(n,t),o=n[i]>=t?n[i]:n[s];e[o]=!0}}function Xf(e,t,\
n,i){let s=e._adapter,o=+s.startOf(t[0].value,i),r=t[t.length-1].value,a,l;for(a=o;a<=r;a=+s.add(a,1,i))l=n[a],l>=0&&(t[l].major=!0);return t}function Fa(e,t,n)\
{let i=[],s={},o=t.length,r,a;for(r=0;r<o;++r)a=t[r],s[a]=r,i.push({value:a,major:!1});return o===0||!n?i:Xf(e,i,s,n)}var li=class extends fe{static id="time";s\
tatic defaults={bounds:"data",adapters:{},time:{parser:!1,unit:!1,round:!1,isoWeekday:!1,minUnit:"millisecond",displayFormats:{}},ticks:{source:"auto",callback:\
!1,major:{enabled:!1}}};constructor(t){super(t),this._cache={data:[],labels:[],all:[]},this._unit="day",this._majorUnit=void 0,this._offsets={},this._normalized\
=!1,this._parseOpts=void 0}init(t,n={}){let i=t.time||(t.time={}),s=this._adapter=new Zu._date(t.adapters.date);s.init(n),ve(i.displayFormats,s.formats()),this.\
_parseOpts={parser:i.parser,round:i.round,isoWeekday:i.isoWeekday},super.init(t),this._normalized=n.normalized}parse(t,n){return t===void 0?null:Ta(this,t)}befo\
reLayout(){super.beforeLayout(),this._cache={data:[],labels:[],all:[]}}determineDataLimits(){let t=this.options,n=this._adapter,i=t.time.unit||"day",{min:s,max:\
o,minDefined:r,maxDefined:a}=this.getUserBounds();function l(c){!r&&!isNaN(c.min)&&(s=Math.min(s,c.min)),!a&&!isNaN(c.max)&&(o=Math.max(o,c.max))}(!r||!a)&&(l(t\
his._getLabelBounds()),(t.bounds!=="ticks"||t.ticks.source!=="labels")&&l(this.getMinMax(!1))),s=K(s)&&!isNaN(s)?s:+n.startOf(Date.now(),i),o=K(o)&&!isNaN(o)?o:\
+n.endOf(Date.now(),i)+1,this.min=Math.min(s,o-1),this.max=Math.max(s+1,o)}_getLabelBounds(){let t=this.getLabelTimestamps(),n=Number.POSITIVE_INFINITY,i=Number\
.NEGATIVE_INFINITY;return t.length&&(n=t[0],i=t[t.length-1]),{min:n,max:i}}buildTicks(){let t=this.options,n=t.time,i=t.ticks,s=i.source==="labels"?this.getLabe\
lTimestamps():this._generate();t.bounds==="ticks"&&s.length&&(this.min=this._userMin||s[0],this.max=this._userMax||s[s.length-1]);let o=this.min,r=this.max,a=yr\
(s,o,r);return this._unit=n.unit||(i.autoSkip?Pa(n.minUnit,this.min,this.max,this._getLabelCapacity(o)):Yf(this,a.length,n.minUnit,this.min,this.max)),this._maj\
orUnit=!i.major.enabled||this._unit==="year"?void 0:Gf(this._unit),this.initOffsets(s),t.reverse&&a.reverse(),Fa(this,a,this._majorUnit)}afterAutoSkip(){this.op\
tions.offsetAfterAutoskip&&this.initOffsets(this.ticks.map(t=>+t.value))}initOffsets(t=[]){let n=0,i=0,s,o;this.options.offset&&t.length&&(s=this.getDecimalForV\
alue(t[0]),t.length===1?n=1-s:n=(this.getDecimalForValue(t[1])-s)/2,o=this.getDecimalForValue(t[t.length-1]),t.length===1?i=o:i=(o-this.getDecimalForValue(t[t.l\
ength-2]))/2);let r=t.length<3?.5:.25;n=it(n,0,r),i=it(i,0,r),this._offsets={start:n,end:i,factor:1/(n+1+i)}}_generate(){let t=this._adapter,n=this.min,i=this.m\
ax,s=this.options,o=s.time,r=o.unit||Pa(o.minUnit,n,i,this._getLabelCapacity(n)),a=R(s.ticks.stepSize,1),l=r==="week"?o.isoWeekday:!1,c=Oe(l)||l===!0,d={},u=n,h\
,f;if(c&&(u=+t.startOf(u,"isoWeek",l)),u=+t.startOf(u,c?"day":r),t.diff(i,n,r)>1e5*a)throw new Error(n+" and "+i+" are too far apart with stepSize of "+a+" "+r)\
;let m=s.ticks.source==="data"&&this.getDataTimestamps();for(h=u,f=0;h<i;h=+t.add(h,a,r),f++)La(d,h,m);return(h===i||s.bounds==="ticks"||f===1)&&La(d,h,m),Objec\
t.keys(d).sort(Ia).map(p=>+p)}getLabelForValue(t){let n=this._adapter,i=this.options.time;return i.tooltipFormat?n.format(t,i.tooltipFormat):n.format(t,i.displa\
yFormats.datetime)}format(t,n){let s=this.options.time.displayFormats,o=this._unit,r=n||s[o];return this._adapter.format(t,r)}_tickFormatFunction(t,n,i,s){let o\
=this.options,r=o.ticks.callback;if(r)return E(r,[t,n,i],this);let a=o.time.displayFormats,l=this._unit,c=this._majorUnit,d=l&&a[l],u=c&&a[c],h=i[n],f=c&&u&&h&&\
h.major;return this._adapter.format(t,s||(f?u:d))}generateTickLabels(t){let n,i,s;for(n=0,i=t.length;n<i;++n)s=t[n],s.label=this._tickFormatFunction(s.value,n,t\
)}getDecimalForValue(t){return t===null?NaN:(t-this.min)/(this.max-this.min)}getPixelForValue(t){let n=this._offsets,i=this.getDecimalForValue(t);return this.ge\
tPixelForDecimal((n.start+i)*n.factor)}getValueForPixel(t){let n=this._offsets,i=this.getDecimalForPixel(t)/n.factor-n.end;return this.min+i*(this.max-this.min)\
}_getLabelSize(t){let n=this.options.ticks,i=this.ctx.measureText(t).width,s=Dt(this.isHorizontal()?n.maxRotation:n.minRotation),o=Math.cos(s),r=Math.sin(s),a=t\
his._resolveTickFontOptions(0).size;return{w:i*o+a*r,h:i*r+a*o}}_getLabelCapacity(t){let n=this.options.time,i=n.displayFormats,s=i[n.unit]||i.millisecond,o=thi\
s._tickFormatFunction(t,0,Fa(this,[t],this._majorUnit),s),r=this._getLabelSize(o),a=Math.floor(this.isHorizontal()?this.width/r.w:this.height/r.h)-1;return a>0?\
a:1}getDataTimestamps(){let t=this._cache.data||[],n,i;if(t.length)return t;let s=this.getMatchingVisibleMetas();if(this._normalized&&s.length)return this._cach\
e.data=s[0].controller.getAllParsedValues(this);for(n=0,i=s.length;n<i;++n)t=t.concat(s[n].controller.getAllParsedValues(this));return this._cache.data=this.nor\
malize(t)}getLabelTimestamps(){let t=this._cache.labels||[],n,i;if(t.length)return t;let s=this.getLabels();for(n=0,i=s.length;n<i;++n)t.push(Ta(this,s[n]));ret\
urn this._cache.labels=this._normalized?t:this.normalize(t)}normalize(t){return Vi(t.sort(Ia))}};function Jn(e,t,n){let i=0,s=e.length-1,o,r,a,l;n?(t>=e[i].pos&\
&t<=e[s].pos&&({lo:i,hi:s}=zt(e,"pos",t)),{pos:o,time:a}=e[i],{pos:r,time:l}=e[s]):(t>=e[i].time&&t<=e[s].time&&({lo:i,hi:s}=zt(e,"time",t)),{time:o,pos:a}=e[i]\
,{time:r,pos:l}=e[s]);let c=r-o;return c?a+(l-a)*(t-o)/c:a}var Ea=class extends li{static id="timeseries";static defaults=li.defaults;constructor(t){super(t),th\
is._table=[],this._minPos=void 0,this._tableRange=void 0}initOffsets(){let t=this._getTimestampsForTable(),n=this._table=this.buildLookupTable(t);this._minPos=J\
n(n,this.min),this._tableRange=Jn(n,this.max)-this._minPos,super.initOffsets(t)}buildLookupTable(t){let{min:n,max:i}=this,s=[],o=[],r,a,l,c,d;for(r=0,a=t.length\
;r<a;++r)c=t[r],c>=n&&c<=i&&s.push(c);if(s.length<2)return[{time:n,pos:0},{time:i,pos:1}];for(r=0,a=s.length;r<a;++r)d=s[r+1],l=s[r-1],c=s[r],Math.round((d+l)/2\
)!==c&&o.push({time:c,pos:r/(a-1)});return o}_generate(){let t=this.min,n=this.max,i=super.getDataTimestamps();return(!i.includes(t)||!i.length)&&i.splice(0,0,t\
),(!i.includes(n)||i.length===1)&&i.push(n),i.sort((s,o)=>s-o)}_getTimestampsForTable(){let t=this._cache.all||[];if(t.length)return t;let n=this.getDataTimesta\
mps(),i=this.getLabelTimestamps();return n.length&&i.length?t=this.normalize(n.concat(i)):t=n.length?n:i,t=this._cache.all=t,t}getDecimalForValue(t){return(Jn(t\
his._table,t)-this._minPos)/this._tableRange}getValueForPixel(t){let n=this._offsets,i=this.getDecimalForPixel(t)/n.factor-n.end;return Jn(this._table,i*this._t\
ableRange+this._minPos,!0)}};var Ms={"change-point":"\u25B2","workflow-change":"\u25C6"};function el(e,t,n){let i={"change-point":n("bad"),"workflow-change":n("warning")}\
;return{id:"upright",afterDatasetsDraw:({ctx:s,chartArea:{top:o,bottom:r},scales:a})=>{for(let{day:l,kind:c}of e){let d=t.indexOf(l);if(d===-1)continue;let u=a.\
x?.getPixelForValue(d)??0;s.save(),s.strokeStyle=i[c],s.fillStyle=i[c],s.setLineDash(c==="change-point"?[]:[4,4]),s.beginPath(),s.moveTo(u,o),s.lineTo(u,r),s.st\
roke(),s.fillText(Ms[c],u-5,o+9),s.restore()}}}}function nl(e){let t=getComputedStyle(e);return n=>(e.style.color=`var(--${n})`,t.color)}De.register(qn,ii,ri,qa\
,ai,Zn,ei,ni,Qa);function il(e,t){let{days:n,series:i,marks:s}=t,o=nl(e);return new De(e,{type:"line",data:{labels:n.map(r=>r.slice(5)),datasets:i.map(r=>qf(r,o\
))},options:Zf(t,o),plugins:s.length>0?[el(s,n,o)]:[]})}function qf({name:e,values:t,color:n,kind:i},s){let o={borderColor:s(n),backgroundColor:s(n)},r={label:e\
,data:t.map(a=>a??null),...o};return i==="bar"?{type:i,...r,stack:"one",maxBarThickness:28}:{type:i,...r,borderWidth:2,pointRadius:2,pointHitRadius:12,cubicInte\
rpolationMode:"monotone",spanGaps:!0,segment:{borderDash:({p0:a,p1:l})=>a.skip||l.skip?[3,4]:void 0}}}function Zf({series:e,inWords:t,from:n=0,to:i,step:s},o){l\
et r=o("text");return{animation:!1,responsive:!0,maintainAspectRatio:!1,color:r,interaction:{mode:"index",intersect:!1},scales:{x:{grid:{display:!1},ticks:{colo\
r:r,maxTicksLimit:8,maxRotation:0}},y:{min:n,grid:{color:o("line")},...i!==void 0&&{max:i},ticks:{color:r,maxTicksLimit:6,callback:a=>t(Number(a)),...s!==void 0\
&&{stepSize:s}}}},plugins:{legend:{display:e.length>1,labels:{boxWidth:12,color:r}},tooltip:{callbacks:{label:({dataset:a,parsed:l})=>`${a.label}: ${t(l.y??0)}`\
}}}}}function sl(e){let{board:t,filter:n}=e,i=new Date(Date.parse(t.generatedAt)-n.days*86400*1e3).toISOString(),s=t.workflows.find(({id:a})=>a===n.workflowId)?\
.path,o=t.slowdowns.filter(({workflowId:a})=>Wt(e,a)).map(a=>({kind:"change-point",at:a.since,...Qf(a)})),r=t.workflowChanges.filter(a=>n.workflowId===void 0||a\
.path===void 0||a.path===s).map(({at:a,path:l="a workflow file",title:c,author:d,url:u})=>({kind:"workflow-change",at:a,url:u,says:`${l.split("/").at(-1)} chang\
ed: ${c} (${d})`}));return[...o,...r].filter(({at:a})=>a>=i).map(a=>({...a,day:a.at.slice(0,10)})).toSorted((a,l)=>a.at<l.at?-1:1)}function Qf({job:e,beforeSeco\
nds:t,afterSeconds:n,step:i,compareUrl:s}){let o=i?`, most of it in ${i.name}`:"";return{says:`${e} slower: ${N(t)} \u2192 ${N(n)}${o}`,url:s}}function ol(e){return[\
tp(e),np(e),ip(e),sp(e)]}function tp({view:{days:e,final:t}}){return{id:"success",title:"Runs that passed in the end",basis:`${ye(t)} runs`,drawing:{series:[{na\
me:"Passed",kind:"line",color:"good",values:e.map(n=>n.final.percent)}],inWords:_t,from:ep(e.map(n=>n.final.percent)),to:100},columns:[{head:"Passed",align:"rig\
ht",cell:n=>ye(n.final)},{head:"At the first attempt",align:"right",cell:n=>ye(n.firstAttempt)},{head:"Runs",align:"right",cell:n=>V(n.runs)}]}}function ep(e){l\
et t=Math.min(100,...e.filter(n=>n!==void 0));return Math.max(0,10*Math.floor((t-1)/10))}function np({view:{days:e,duration:t}}){return{id:"duration",title:"Dur\
ation",basis:`${A(t.count,"passed run")}`,drawing:{series:[{name:"Median",kind:"line",color:"main",values:e.map(n=>n.duration.p50)},{name:"p95",kind:"line",colo\
r:"soft",values:e.map(n=>n.duration.p95)}],inWords:N,step:rl(e.map(n=>n.duration.p95))},columns:al(({duration:n})=>n)}}function ip({view:{days:e,queue:t}}){retu\
rn{id:"queue",title:"Wait for the first job",basis:`${A(t.count,"attempt")} whose jobs were read`,drawing:{series:[{name:"Median",kind:"line",color:"main",value\
s:e.map(n=>n.queue.p50)},{name:"p95",kind:"line",color:"soft",values:e.map(n=>n.queue.p95)}],inWords:N,step:rl(e.map(n=>n.queue.p95))},columns:al(({queue:n})=>n\
)}}function rl(e){let t=Math.max(1,...e.filter(i=>i!==void 0));return[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,28800,86400].find(i=>t/i<=5)??7*864\
00}function al(e){let t=n=>n===void 0?"\u2013":N(n);return[{head:"Median",align:"right",cell:n=>t(e(n).p50)},{head:"p95",align:"right",cell:n=>t(e(n).p95)},{head:"Of\
",align:"right",cell:n=>V(e(n).count)}]}function sp({view:e,board:{currency:t}}){let n=i=>`${i.toFixed(2)} ${t}`;return{id:"cost",title:"Cost, estimated",basis:\
`${n(e.cost)}, of which ${n(e.wasted)} bought nothing (failures, reruns, superseded); list prices, by ${A(e.queue.count,"attempt")} whose jobs were read`,drawin\
g:{series:[{name:"Useful",kind:"bar",color:"main",values:e.days.map(i=>i.cost-i.wasted)},{name:"Bought nothing",kind:"bar",color:"bad",values:e.days.map(i=>i.wa\
sted)}],inWords:n},columns:[{head:"Cost",align:"right",cell:i=>n(i.cost)},{head:"Bought nothing",align:"right",cell:i=>n(i.wasted)}]}}function cl(e){let{view:t}\
=e,n=sl(e),i=ol(e).map(o=>{let r=y("canvas",{role:"img",label:`${o.title}, by day. The table below says the same.`}),a=o.id==="duration"?n:[],l={...o.drawing,da\
ys:t.days.map(({date:c})=>c),marks:a};return{figure:op(o,r,t,a.length>0?[ap(n,e)]:[]),draw:()=>il(r,l)}});return{part:j("trends","Trends, day by day",y("div",{c\
lass:"charts"},...i.map(o=>o.figure))),drawAll:()=>i.map(o=>o.draw())}}function op({id:e,title:t,basis:n,columns:i},s,{days:o},r){return y("figure",{id:`trend-$\
{e}`},y("figcaption",{},y("h4",{text:t}),B(n)),y("div",{class:"canvas"},s),...r,rp("The same in numbers",()=>ft(t,o.toReversed(),[{head:"Day (UTC)",cell:({date:\
a})=>a},...i])))}function rp(e,t){let n=y("details",{},y("summary",{text:e}));return n.addEventListener("toggle",()=>n.append(t()),{once:!0}),n}var ll=12;functi\
on ap(e,t){let n=e.length-ll;return y("ul",{class:"marks"},n>0?y("li",{text:`${A(n,"earlier one")}, and then:`}):void 0,...e.slice(-ll).map(({at:i,kind:s,says:o\
,url:r})=>y("li",{class:s},y("span",{class:"mark","aria-hidden":"true",text:`${Ms[s]} `}),`${Y(i).slice(0,10)} `,I(o,r,t.board.repositoryUrl))))}var lp={"tolera\
ted-failure":"failed under continue-on-error, so that its run was green, in","failing-annotation":"was green with an annotated failure in it, in","no-job":"had \
no job, since its file is broken or could not be used, in","hidden-timeout":"ran into a time limit and was recorded as cancelled, in","masked-failure":"began to\
 fail behind a job that is always red, in","never-reported":"did not report on"};function dl({kind:e,job:t,runs:n,of:i}){let s=e==="never-reported"?"commit of t\
he default branch":"run",o=e==="never-reported"?"commits of the default branch":"runs";return`${t===void 0?"":`${t} `}${lp[e]} ${V(n)} of ${A(i,s,o)}`}function \
ul(e){let{board:t,now:n}=e,i=t.flakyJobs.filter(({workflowId:o})=>Wt(e,o)),s=i.reduce((o,{lostMinutes:r})=>o+r,0);return j("flaky","Flaky jobs",B(`${A(i.length,\
"job")} that failed and passed at one commit, of all executions that are remembered; ${N(s*60)} lost.`),i.length===0?void 0:ft("Flaky jobs",i,[{head:"Job",cell:\
({job:o,url:r})=>I(Bt(o),r,t.repositoryUrl)},{head:"Workflow",cell:({workflowId:o})=>tt(e,o)},{head:"State",cell:({state:o})=>o},{head:"Fails at a good commit",\
align:"right",cell:cp},{head:"Flakes",align:"right",cell:({flakes:o})=>V(o)},{head:"Lost",align:"right",cell:({lostMinutes:o})=>N(o*60)},{head:"Last",align:"whe\
n",cell:({lastFlakeAt:o})=>o?G(o,n):"\u2013"}]))}function cp({percent:e,low:t,high:n,executions:i}){return e===void 0||t===void 0||n===void 0?"\u2013":`${_t(e)} of ${V(i)\
} (${t.toFixed(1)} to ${n.toFixed(1)})`}function hl(e){let{board:t,now:n}=e,i=t.silentFailures.filter(({workflowId:s})=>Wt(e,s));if(i.length!==0)return j("silen\
t","Failures without a red cross",ft("Silent failures",i,[{head:"Workflow",cell:({workflowId:s})=>tt(e,s)},{head:"What",cell:s=>dl(s)},{head:"Said",cell:({detai\
l:s})=>s?Bt(s):"\u2013"},{head:"Newest",align:"when",cell:({lastAt:s,url:o})=>I(G(s,n),o,t.repositoryUrl)}]))}var dp={fine:{tone:"good",says:"fine"},alarm:{tone:"bad\
",says:"dead"},unknown:{tone:"neutral",says:"not known"}},up={tone:"neutral",says:"off"};function fl(e){let{board:t,now:n}=e,i=t.schedules.filter(({workflowId:o\
})=>Wt(e,o)),s=o=>o===void 0?"never seen":G(o,n);return j("schedules","Schedules",B(`${A(i.length,"workflow file")} with schedules on ${t.defaultBranch}.`),i.le\
ngth===0?void 0:ft("Schedules",i,[{head:"State",cell:o=>{let{tone:r,says:a}=o.status==="disabled"?up:dp[o.weight];return y("span",{class:`badge ${r}`,text:a})}}\
,{head:"Workflow",cell:({name:o,url:r})=>I(Bt(o),r,t.repositoryUrl)},{head:"Last heartbeat",align:"when",cell:({lastSuccessAt:o})=>s(o)},{head:"Next due",align:\
"when",cell:({nextDueAt:o})=>o?Y(o):"\u2013"},{head:"What is known",cell:({says:o})=>o}]))}function pl({board:e,now:t}){let{dependencies:n,repositoryUrl:i}=e;if(!n)r\
eturn;let{vulnerabilities:s,updates:o}=n;return j("dependencies","Dependencies",B([s&&`${A(s.open,"open vulnerability alert")}, ${V(s.fixable)} with a fix`,o&&`\
${A(o.waiting,"update")} waiting, ${V(o.overdue)} for over 30 days`,`read ${G(n.seenAt,t)}`].filter(Boolean).join("; ")),s&&s.packages.length>0?ft("Vulnerable p\
ackages",s.packages,[{head:"Package",cell:({name:r,url:a})=>I(Bt(r),a,i)},{head:"Worst",cell:({severity:r})=>r},{head:"Where",cell:({ecosystem:r,scope:a})=>`${r\
}, ${a}`},{head:"Mended in",cell:({fixedIn:r})=>r??"\u2013"},{head:"Since",align:"when",cell:({since:r})=>G(r,t)}]):void 0,o&&o.oldest.length>0?ft("Updates that wait\
",o.oldest,[{head:"Update",cell:({title:r,url:a})=>I(Bt(r),a,i)},{head:"Waiting since",align:"when",cell:({since:r})=>G(r,t)}]):void 0)}function ml({board:e}){l\
et{notMeasured:t,leftOut:n=[]}=e;if(!(t.length===0&&n.length===0))return j("gaps","Not measured",y("ul",{},...t.map(({what:i,why:s})=>y("li",{},y("strong",{text\
:i}),` \u2013 ${Ws(s)}`)),...n.map(i=>y("li",{text:`Left out to keep the page small: ${i}.`}))))}function gl(e){let{part:t,drawAll:n}=cl(e),i=[To,_o,Ho,Oo,Po].map(o=\
>o(e));return{parts:[gn("seen",yn(e),hp(e),...i,t),gn("workflows",`Of ${ki(e)}, whatever branch and period`,Mi("workflow","Alerts of all branches",e),ul(e),hl(e\
),fl(e)),gn("repository","Of the whole repository, whatever is filtered",Mi("repository","Alerts of the whole repository",e),Lo(e),pl(e),ml(e)),Ao(e)],drawAll:n\
}}function hp({board:e,filter:t}){let{generatedAt:n,runsFrom:i}=e,s=(Date.parse(n)-Date.parse(i))/864e5;return t.days>s?B(`Runs are known since ${Y(i)}.`):void \
0}function As(){return location.protocol==="http:"||location.protocol==="https:"}function yl(e,{isWanted:t,onNews:n}){let i=async()=>{if(!t()||document.hidden)r\
eturn;let s=await fetch("data.json",{cache:"no-cache"}).catch(()=>{});if(!s?.ok)return;let o=await s.json().catch(()=>{});fp(o,e())&&n(o)};setInterval(i,3e5),ad\
dEventListener("hashchange",i)}function fp(e,{repositoryUrl:t,generatedAt:n}){if(typeof e!="object"||e===null)return!1;let{schemaVersion:i,kind:s,repositoryUrl:\
o,generatedAt:r}=e;return i===1&&s==="dashboard"&&o===t&&typeof r=="string"&&r>n}var pp=2,bl=6,mp=new Intl.Collator("en",{numeric:!0}).compare;function xl(e){re\
turn[...Map.groupBy(e,n=>n.fingerprints[0]??`${n.workflowId} ${n.branch}`).values()].flatMap(([n,...i])=>n?[[n,...i]]:[])}function wl([e,...t],n){let i=n.board.\
failures.find(({fingerprint:s})=>s===e.fingerprints[0]);return y("dl",{class:"broken-workflow"},Os("What broke",...gp(e,i,n),t.length>0?y("p",{class:"basis",tex\
t:`The same stops ${Rs(t,n)}.`}):void 0),Os("Since when",...yp(e,n)),Os("Who should look",...bp(e,i,n)))}function Rs(e,t){let n=t.filter.branch==="other",i=e.ma\
p(({workflowId:o,branch:r})=>`${tt(t,o)}${n?` on ${r}`:""}`).toSorted(mp),s=i.length-bl;return`${i.slice(0,bl).join(", ")}${s>0?` and ${V(s)} more`:""}`}functio\
n Os(e,...t){return y("div",{},y("dt",{text:e}),y("dd",{},...t))}function gp({workflowId:e,branch:t,failedJobs:n=[],lastBad:i},s,o){let{repositoryUrl:r}=o.board\
,[a]=n,l=n.length>1?` and ${A(n.length-1,"other job")}`:"";return[y("p",{},y("strong",{text:tt(o,e)}),o.filter.branch==="other"?` on ${t}`:void 0,a?" \u203A ":void 0\
,a?I(a.name,a.url,r):void 0,a?.step===void 0?void 0:` \u203A ${a.step}`,l,a?void 0:": ",a?void 0:I("last failed run",i.url,r)),s?.line===void 0?void 0:y("p",{},y("co\
de",{text:s.line})),s?y("p",{class:"basis"},`${s.meaning??"No rule knows why: this is the last error of its log."} `,y("a",{href:`#at=failure-${s.fingerprint}`,\
text:"Details"})):y("p",{class:"basis",text:"Its log was not read, so the line is not known."})]}function yp({since:e,atLeast:t,failedRuns:n,firstBad:i,lastGood\
:s,compareUrl:o},{board:r,now:a}){let{repositoryUrl:l}=r;return[y("p",{},y("strong",{text:`${t?"more than ":""}${G(e,a)}`})),y("p",{class:"basis",text:`${Y(e)},\
 ${A(n,"failed run")} in a row`}),y("p",{class:"basis"},"first bad ",I(i.sha.slice(0,7),i.url,l),s?", last good ":void 0,s?I(s.sha.slice(0,7),s.url,l):void 0,o?\
", ":void 0,o?I("compare",o,l):void 0)]}function bp({compareUrl:e},t,{board:n}){let{repositoryUrl:i}=n,s=t?.blame?.suspects??[];return s.length>0?s.slice(0,pp).\
flatMap(o=>xp(o,i)):t?.blame?.kind==="same-commit"?["No author: the same commit had passed before. Look at what is around the code."]:t&&!t.blame?["No author: n\
o commit brings this kind of failure. Run it again first."]:e===void 0?["Not known: no run that passed is remembered."]:["Whoever pushed ",I("what came between \
the last good and the first bad commit",e,i),"."]}function xp({author:e,title:t,url:n,pull:i,reasons:s},o){return[y("p",{},y("strong",{text:e})," \u2013 ",I(t,i?.url\
??n,o)),s.length>0?y("p",{class:"basis",text:`It ${s.join("; it ")}.`}):void 0]}var _l=3,wp={green:"\u2713",red:"\u2715",unknown:"?"},_p={green:"is green",red:"is red",un\
known:"has no result yet"},Sp={green:"none is red",red:"some are red",unknown:"nothing is known"};function Cs({board:e,filter:t,view:n}){let{workflowId:i,branch\
:s}=t,o=i===void 0?"":`${tt({board:e},i)} on `,r=s==="other"?`${o===""?"Other":`${o}other`} branches: ${Sp[n.state]}`:`${o}${typeof s=="object"?s.name:e.default\
Branch} ${_p[n.state]}`;return{mark:wp[n.state],says:r}}function Sl(e){let{state:t,broken:n}=e.view,{mark:i,says:s}=Cs(e),o=xl(n);return y("section",{id:"verdic\
t",class:`verdict ${t}`,"aria-labelledby":"verdict-title"},y("h1",{id:"verdict-title"},y("span",{class:"seal","aria-hidden":"true",text:i}),s),y("p",{class:"lea\
d",text:vp(e)}),...o.slice(0,_l).map(r=>wl(r,e)),kp(o.slice(0,_l).flat(),e))}function kp(e,t){let n=s=>e.some(({workflowId:o,branch:r})=>o===s.workflowId&&r===s\
.branch),i=t.view.red.filter(s=>!n(s));return i.length>0?y("p",{text:`Also red: ${Rs(i,t)}.`}):void 0}function vp(e){let t=e.board.partial?"Not all runs could b\
e read.":"";return[Mp(e),Ap(e),t].filter(Boolean).join(" ")}function Mp({board:e,filter:t,view:{state:n,red:i}}){if(n==="green")return"Nothing is broken.";if(n=\
=="unknown")return"No run of it passed or failed, as far as is known.";if(t.workflowId!==void 0&&t.branch!=="other")return"";let s=new Set(i.map(({workflowId:a}\
)=>a)).size,o=s===1?"fails":"fail";if(t.branch==="all"||t.branch==="default")return`${s} of ${A(e.workflows.length,"workflow")} ${o}.`;let r=new Set(i.map(({bra\
nch:a})=>a)).size;return`${A(s,"workflow")} ${o} on ${A(r,"branch","branches")}.`}function Ap(e){let t=Fe("seen",e),n=a=>t.filter(l=>l.severity===a).length,[i,s\
,o]=[n("critical"),n("warning"),n("info")],r=[...i>0?[A(i,"critical alert")]:[],...s>0?[A(s,"warning")]:[],...o>0?[`${o} for information`]:[]];return r.length==\
=0?e.view.state==="green"?"No alert.":"":`Below: ${r.join(", ")}.`}var Op={green:"#12743a",red:"#b4232c",unknown:"#566072"};function kl(e){let{mark:t,says:n}=Cs\
(e);document.title=po(`${t} ${n} \u2013 ${e.board.repository}`);let i=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="${\
Op[e.view.state]}"/></svg>`;document.querySelector(\'link[rel="icon"]\')?.setAttribute("href",`data:image/svg+xml,${encodeURIComponent(i)}`)}var Q=JSON.parse(docu\
ment.getElementById("data")?.textContent??""),vl=[],di,Ml=()=>Math.floor(Date.now()/1e3),en=()=>wi(location.hash,Q),[Al,Ol,Rl,Cl]=[y("header"),y("div"),y("div",\
{class:"bar"}),y("div")];document.body.prepend(Al,y("main",{},Ol,Rl,Cl));addEventListener("hashchange",Dl);matchMedia("(prefers-color-scheme: dark)").addEventLi\
stener("change",Ds);for(let e of["click","contextmenu"])addEventListener(e,Cp,{capture:!0});yl(()=>Q,{isWanted:()=>As()&&en().refresh==="on",onNews:e=>{Q=e,Ds()\
}});Dl();function Dl(){Ds();let e=document.getElementById(en().at??"");e?.scrollIntoView(),e?.focus({preventScroll:!0})}function Ds(){let{filter:e,refresh:t}=en\
(),n={board:Q,filter:e,view:ho(Q,e),now:Ml()};for(let r of vl)r.destroy();let i=`${Q.repositoryUrl}/actions`;Al.replaceChildren(y("p",{class:"repository"},I(Q.r\
epository,i,Q.repositoryUrl)),bo(Q,Ml),...As()?[Dp(t)]:[]),Ol.replaceChildren(Sl(n)),kl(n),(di?.of!==Q||JSON.stringify(di.filter)!==JSON.stringify(e))&&(di={fil\
ter:e,of:Q},Rl.replaceChildren(yo(Q,e,Rp)));let{parts:s,drawAll:o}=gl(n);Cl.replaceChildren(...s.filter(r=>r!==void 0)),vl=o()}function Rp(e){di={filter:e,of:Q}\
,Il({filter:e,at:void 0})}function Il(e){location.hash=_i({...en(),...e},Q)}function Cp({target:e}){let t=e instanceof Element?e.closest(\'a[href^="#"]\'):null;if\
(!t)return;let{at:n}=wi(t.getAttribute("href")??"",Q);t.setAttribute("href",_i({...en(),at:n},Q))}function Dp(e){let t=y("button",{type:"button","aria-pressed":\
String(e==="on"),text:`Refresh by itself: ${e}`});return t.addEventListener("click",()=>Il({refresh:e==="on"?"off":"on"})),t}})();\n/*! Bundled license informati\
on:\n\n@kurkle/color/dist/color.esm.js:\n  (*!\n   * @kurkle/color v0.3.4\n   * https://github.com/kurkle/color#readme\n   * (c) 2024 Jukka Kurkela\n   * Released unde\
r the MIT License\n   *)\n\nchart.js/dist/chunks/index.js:\nchart.js/dist/chart.js:\n  (*!\n   * Chart.js v4.6.1\n   * https://www.chartjs.org\n   * (c) 2026 Chart.js C\
ontributors\n   * Released under the MIT License\n   *)\n*/\n',"style":':root{color-scheme:light dark;--page: light-dark(#f6f7f9, #0e1116);--card: light-dark(#f\
fffff, #171b22);--line: light-dark(#d9dee5, #2b323c);--text: light-dark(#1b2230, #e4e8ee);--soft-text: light-dark(#566072, #9aa6b6);--link: light-dark(#0a58c2, \
#7db4ff);--main: light-dark(#2563c9, #6ea8ff);--soft: light-dark(#8c6bc8, #b79bea);--good: light-dark(#12743a, #4cc77b);--bad: light-dark(#b4232c, #ff7b80);--wa\
rning: light-dark(#8a5a00, #e6b34a);--good-fill: light-dark(#d5efdd, #173a25);--bad-fill: light-dark(#fbdcdc, #4a1c20);--warning-fill: light-dark(#fbeac6, #4233\
0f);--neutral-fill: light-dark(#e6e9ee, #2a313b);--cell-passed: light-dark(#b9e3c6, #1f5233);--cell-failed: light-dark(#b4232c, #e05258);--cell-flaked: light-da\
rk(#f0c04f, #c99a2e);--cell-other: light-dark(#e6e9ee, #2a313b)}*{box-sizing:border-box}body{margin:0 auto;max-width:80rem;padding:0 1rem 3rem;background:var(--\
page);color:var(--text);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;overflow-wrap:anywhere}a{color:var(--link)}p{margi\
n:.2rem 0}:focus-visible{outline:3px solid var(--main);outline-offset:2px}header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.25rem;padding:1re\
m 0 .75rem;color:var(--soft-text)}header p{margin:0}.repository{flex:1 1 auto;font-weight:600;font-size:1.05rem}.late{color:var(--bad);font-weight:600}h1,h2,h3,\
h4{line-height:1.25}h2{margin:0 0 .5rem;font-size:1.35rem}h3{margin:0 0 .25rem;font-size:1.2rem}h4{margin:0 0 .25rem;font-size:1rem}.scope{scroll-margin-top:4re\
m}.scope+.scope{margin-top:2.5rem;padding-top:1.2rem;border-top:2px solid var(--line)}section,.tile,figure,.failure{background:var(--card);border:1px solid var(\
--line);border-radius:.6rem}section{margin:1rem 0 0;padding:1rem 1.1rem;scroll-margin-top:4rem}.basis{color:var(--soft-text);font-size:.85rem}.permalink{margin-\
left:.4em;color:var(--soft-text);font-weight:400;text-decoration:none}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.verdi\
ct{margin-top:0;border-left-width:.6rem}.verdict h1{display:flex;align-items:center;gap:.6rem;margin:0;font-size:clamp(1.5rem,5vw,2.2rem)}.verdict .seal{flex:no\
ne;width:1.5em;height:1.5em;border-radius:50%;line-height:1.5em;text-align:center;color:light-dark(#ffffff,#0e1116);background:var(--soft-text)}.verdict.green{b\
order-left-color:var(--good)}.verdict.red{border-left-color:var(--bad)}.verdict.green .seal{background:var(--good)}.verdict.red .seal{background:var(--bad)}.ver\
dict .lead{margin:.3rem 0 0}.broken-workflow{display:grid;grid-template-columns:1.5fr 1fr 1.3fr;gap:.5rem 1.5rem;margin:.8rem 0 0;padding-top:.8rem;border-top:1\
px solid var(--line)}dt{color:var(--soft-text);font-size:.85rem}dd{margin:0}.broken-workflow strong{font-size:1.1rem}code,pre{font:.85rem/1.45 ui-monospace,SFMo\
no-Regular,Menlo,Consolas,monospace}p>code{padding:.1rem .3rem;border-radius:.25rem;background:var(--bad-fill)}pre{margin:.3rem 0;padding:.5rem .7rem;overflow-x\
:auto;border-radius:.35rem;background:var(--page);white-space:pre-wrap}.bar{position:sticky;top:0;z-index:2;padding:.6rem 0;background:var(--page)}.filters{disp\
lay:flex;flex-wrap:wrap;gap:.5rem 1rem}.filters label{display:flex;align-items:center;gap:.4rem}.filters span{color:var(--soft-text);font-size:.85rem}select,but\
ton{max-width:16rem;padding:.3rem .6rem;border:1px solid var(--line);border-radius:.35rem;background:var(--card);color:inherit;font:inherit}button{cursor:pointe\
r}.more{margin-top:.5rem}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem}.tile{padding:.8rem 1rem}.name{margin:0;color:var(--soft-text)}.tile \
.value{margin:0;font-size:1.9rem;font-weight:650;line-height:1.3}.tile .basis{margin:0}.kpis{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,\
1fr));gap:.9rem 1.2rem;margin:.6rem 0 0;padding:0;list-style:none}.kpis p{margin:0}.kpis .now{font-weight:600}.met .mark{color:var(--good)}.missed .mark{color:v\
ar(--bad)}.charts{display:grid;grid-template-columns:1fr 1fr;gap:.8rem;margin-top:.6rem}figure{min-width:0;margin:0;padding:.7rem .9rem}.canvas{position:relativ\
e;height:13rem}.marks{margin:.4rem 0;padding:0;list-style:none;font-size:.85rem}.change-point .mark{color:var(--bad)}.workflow-change .mark{color:var(--warning)\
}.scroll{overflow-x:auto}table{width:100%;margin-top:.5rem;border-collapse:collapse}th,td{padding:.3rem .7rem .3rem 0;border-bottom:1px solid var(--line);overfl\
ow-wrap:break-word;text-align:left;vertical-align:top}th{color:var(--soft-text);font-size:.85rem;font-weight:500}th.right,td.right{text-align:right}td.right,td.\
when{white-space:nowrap}td.right{font-variant-numeric:tabular-nums}.badge{display:inline-block;padding:0 .5rem;border-radius:1rem;background:var(--neutral-fill)\
;font-size:.82rem;font-weight:500;white-space:nowrap}.badge.good{background:var(--good-fill)}.badge.bad{background:var(--bad-fill)}.badge.warning{background:var\
(--warning-fill)}.grid{width:auto;border-collapse:separate;border-spacing:2px}.grid th,.grid td{min-width:1.05rem;height:1.35rem;padding:0;border:0;text-align:c\
enter;vertical-align:middle;font-size:.8rem;line-height:1.3rem}.grid th[scope=row]{position:sticky;left:0;max-width:15rem;padding:0 .6rem 0 .8rem;overflow:hidde\
n;background:var(--card);color:var(--text);text-align:left;text-overflow:ellipsis;white-space:nowrap}.grid .whole th[scope=row]{padding-left:0;font-weight:650}.\
grid .whole>*{border-top:.35rem solid transparent;background-clip:padding-box}.grid .commit{height:3rem;font:.7rem/1 ui-monospace,Menlo,Consolas,monospace;writi\
ng-mode:vertical-rl;transform:rotate(180deg)}.grid .state{min-width:4.6rem;padding-right:.5rem;text-align:left;white-space:nowrap}.grid .state.broken{color:var(\
--bad);font-weight:600}.grid .state.flaky{color:var(--warning)}.passed{background:var(--cell-passed)}.failed{background:var(--cell-failed);color:light-dark(#fff\
fff,#0e1116)}.flaked{background:var(--cell-flaked);color:#1b2230}.cancelled,.skipped,.running{background:var(--cell-other)}.grid td{border-radius:.2rem;cursor:d\
efault}.grid td:focus{outline:2px solid var(--text);outline-offset:0}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.4rem 0 0;padding:0;list-style:no\
ne;font-size:.85rem}.swatch{display:inline-block;width:1.25rem;height:1.25rem;margin-right:.35rem;border-radius:.2rem;line-height:1.25rem;text-align:center;vert\
ical-align:text-bottom}.detail{min-height:3rem;margin-top:.5rem}.failure{margin-top:.8rem;padding:.7rem .9rem;border-left-width:.35rem;scroll-margin-top:4rem}.f\
ailure.bad{border-left-color:var(--bad)}.failure.warning{border-left-color:var(--warning)}.failure:target,.failure:focus{outline:2px solid var(--main)}.failure \
dl{margin:.4rem 0}.failure dl>div{display:grid;grid-template-columns:7rem 1fr}.failure ul,#gaps ul{margin:0;padding-left:1.1rem}.downloads{display:flex;flex-wra\
p:wrap;gap:.6rem;margin-top:1rem}.downloads button{max-width:none}@media(max-width:52rem){.broken-workflow,.charts{grid-template-columns:minmax(0,1fr)}.tiles{gr\
id-template-columns:1fr 1fr}}@media(max-width:30rem){body{padding:0 .6rem 2rem}section{padding:.8rem}.tile{padding:.6rem .7rem}.tile .value{font-size:1.4rem}.ba\
r{position:static}.filters{flex-wrap:nowrap;gap:.4rem}.filters label{flex:1 1 0;min-width:0}.filters label span{position:absolute;clip-path:inset(50%)}.filters \
select{width:100%;padding:.3rem .2rem;font-size:.85rem}.list,.list tbody,.list tr,.list td{display:block}.list thead{position:absolute;clip-path:inset(50%)}.lis\
t tr{padding:.4rem 0;border-bottom:1px solid var(--line)}.list td,.list td.right{padding:0;border:0;text-align:left;white-space:normal}.list td:before{content:a\
ttr(data-head) ": ";color:var(--soft-text);font-size:.85rem}.grid th[scope=row]{max-width:8rem}.failure dl>div{grid-template-columns:minmax(0,1fr)}}\n',"scriptH\
ash":"sha256-WfIsw2CYn3iqs8Ov+EgC5hDijAQeNvY+M9qu+9LpYbE=","styleHash":"sha256-zDseeJcs2w9d+42d5LUVT3ViNTtFp0BnEgQJz8UhbQM="};const dashboardPage=page})};export{id,ids,modules};
