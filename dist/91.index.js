const id=91;const ids=[91];const modules={89379:((module,__unused_webpack_exports,__webpack_require__)=>{const ANY=Symbol("SemVer ANY");class Comparator{static get ANY(){
return ANY}constructor(comp,options){options=parseOptions(options);if(comp instanceof Comparator){if(comp.loose===!!options.loose){return comp}else{comp=comp.value}}
comp=comp.trim().split(/\s+/).join(" ");debug("comparator",comp,options);this.options=options;this.loose=!!options.loose;this.parse(comp);if(this.semver===ANY){
this.value=""}else{this.value=this.operator+this.semver.version}debug("comp",this)}parse(comp){const r=this.options.loose?re[t.COMPARATORLOOSE]:re[t.COMPARATOR];
const m=comp.match(r);if(!m){throw new TypeError(`Invalid comparator: ${comp}`)}this.operator=m[1]!==void 0?m[1]:"";if(this.operator==="="){this.operator=""}if(!m[2]){
this.semver=ANY}else{this.semver=new SemVer(m[2],this.options.loose)}}toString(){return this.value}test(version){debug("Comparator.test",version,this.options.loose);
if(this.semver===ANY||version===ANY){return true}if(typeof version==="string"){try{version=new SemVer(version,this.options)}catch(er){return false}}return cmp(version,
this.operator,this.semver,this.options)}intersects(comp,options){if(!(comp instanceof Comparator)){throw new TypeError("a Comparator is required")}if(this.operator===
""){if(this.value===""){return true}return new Range(comp.value,options).test(this.value)}else if(comp.operator===""){if(comp.value===""){return true}return new Range(
this.value,options).test(comp.semver)}options=parseOptions(options);if(options.includePrerelease&&(this.value==="<0.0.0-0"||comp.value==="<0.0.0-0")){return false}
if(!options.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.startsWith("<0.0.0"))){return false}if(this.operator.startsWith(">")&&comp.operator.
startsWith(">")){return true}if(this.operator.startsWith("<")&&comp.operator.startsWith("<")){return true}if(this.semver.version===comp.semver.version&&this.operator.
includes("=")&&comp.operator.includes("=")){return true}if(cmp(this.semver,"<",comp.semver,options)&&this.operator.startsWith(">")&&comp.operator.startsWith("<")){
return true}if(cmp(this.semver,">",comp.semver,options)&&this.operator.startsWith("<")&&comp.operator.startsWith(">")){return true}return false}}module.exports=
Comparator;const parseOptions=__webpack_require__(70356);const{safeRe:re,t}=__webpack_require__(95471);const cmp=__webpack_require__(28646);const debug=__webpack_require__(
1159);const SemVer=__webpack_require__(7163);const Range=__webpack_require__(96782)}),96782:((module,__unused_webpack_exports,__webpack_require__)=>{const SPACE_CHARACTERS=/\s+/g;
class Range{constructor(range,options){options=parseOptions(options);if(range instanceof Range){if(range.loose===!!options.loose&&range.includePrerelease===!!options.
includePrerelease){return range}else{return new Range(range.raw,options)}}if(range instanceof Comparator){this.raw=range.value;this.set=[[range]];this.formatted=
void 0;return this}this.options=options;this.loose=!!options.loose;this.includePrerelease=!!options.includePrerelease;this.raw=range.trim().replace(SPACE_CHARACTERS,
" ");this.set=this.raw.split("||").map(r=>this.parseRange(r.trim())).filter(c=>c.length);if(!this.set.length){throw new TypeError(`Invalid SemVer Range: ${this.
raw}`)}if(this.set.length>1){const first=this.set[0];this.set=this.set.filter(c=>!isNullSet(c[0]));if(this.set.length===0){this.set=[first]}else if(this.set.length>
1){for(const c of this.set){if(c.length===1&&isAny(c[0])){this.set=[c];break}}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";
for(let i=0;i<this.set.length;i++){if(i>0){this.formatted+="||"}const comps=this.set[i];for(let k=0;k<comps.length;k++){if(k>0){this.formatted+=" "}this.formatted+=
comps[k].toString().trim()}}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(range){range=range.replace(BUILDSTRIPRE,"");
const memoOpts=(this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|(this.options.loose&&FLAG_LOOSE);const memoKey=memoOpts+":"+range;const cached=cache.get(
memoKey);if(cached){return cached}const loose=this.options.loose;const hr=loose?re[t.HYPHENRANGELOOSE]:re[t.HYPHENRANGE];range=range.replace(hr,hyphenReplace(this.
options.includePrerelease));debug("hyphen replace",range);range=trimComparatorWhitespace(range);debug("comparator trim",range);range=range.replace(re[t.TILDETRIM],
tildeTrimReplace);debug("tilde trim",range);range=range.replace(re[t.CARETTRIM],caretTrimReplace);debug("caret trim",range);let rangeList=range.split(" ").map(comp=>parseComparator(
comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(comp,this.options));if(loose){rangeList=rangeList.filter(comp=>{debug("loose invalid filter",comp,
this.options);return!!comp.match(re[t.COMPARATORLOOSE])})}debug("range list",rangeList);const rangeMap=new Map;const comparators=rangeList.map(comp=>new Comparator(
comp,this.options));for(const comp of comparators){if(isNullSet(comp)){return[comp]}rangeMap.set(comp.value,comp)}if(rangeMap.size>1&&rangeMap.has("")){rangeMap.
delete("")}const result=[...rangeMap.values()];cache.set(memoKey,result);return result}intersects(range,options){if(!(range instanceof Range)){throw new TypeError(
"a Range is required")}return this.set.some(thisComparators=>{return isSatisfiable(thisComparators,options)&&range.set.some(rangeComparators=>{return isSatisfiable(
rangeComparators,options)&&thisComparators.every(thisComparator=>{return rangeComparators.every(rangeComparator=>{return thisComparator.intersects(rangeComparator,
options)})})})})}test(version){if(!version){return false}if(typeof version==="string"){try{version=new SemVer(version,this.options)}catch(er){return false}}for(let i=0;i<
this.set.length;i++){if(testSet(this.set[i],version,this.options)){return true}}return false}}module.exports=Range;const LRU=__webpack_require__(61383);const cache=new LRU;
const parseOptions=__webpack_require__(70356);const Comparator=__webpack_require__(89379);const debug=__webpack_require__(1159);const SemVer=__webpack_require__(
7163);const trimComparatorWhitespace=__webpack_require__(69737);const{safeRe:re,src,t,tildeTrimReplace,caretTrimReplace}=__webpack_require__(95471);const{FLAG_INCLUDE_PRERELEASE,
FLAG_LOOSE}=__webpack_require__(45101);const BUILDSTRIPRE=new RegExp(src[t.BUILD],"g");const isNullSet=c=>c.value==="<0.0.0-0";const isAny=c=>c.value==="";const isSatisfiable=(comparators,options)=>{
let result=true;const remainingComparators=comparators.slice();let testComparator=remainingComparators.pop();while(result&&remainingComparators.length){result=remainingComparators.
every(otherComparator=>{return testComparator.intersects(otherComparator,options)});testComparator=remainingComparators.pop()}return result};const parseComparator=(comp,options)=>{
comp=comp.replace(re[t.BUILD],"");debug("comp",comp,options);comp=replaceCarets(comp,options);debug("caret",comp);comp=replaceTildes(comp,options);debug("tildes",
comp);comp=replaceXRanges(comp,options);debug("xrange",comp);comp=replaceStars(comp,options);debug("stars",comp);return comp};const isX=id2=>!id2||id2.toLowerCase()===
"x"||id2==="*";const invalidXRangeOrder=(M,m,p)=>isX(M)&&!isX(m)||isX(m)&&p&&!isX(p);const replaceTildes=(comp,options)=>{return comp.trim().split(/\s+/).map(c=>replaceTilde(
c,options)).join(" ")};const replaceTilde=(comp,options)=>{const r=options.loose?re[t.TILDELOOSE]:re[t.TILDE];const z=options.includePrerelease?"-0":"";return comp.
replace(r,(_,M,m,p,pr)=>{debug("tilde",comp,_,M,m,p,pr);let ret;if(isX(M)){ret=""}else if(isX(m)){ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`}else if(isX(p)){ret=`>=${M}\
.${m}.0${z} <${M}.${+m+1}.0-0`}else if(pr){debug("replaceTilde pr",pr);ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`}else{ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0\
-0`}debug("tilde return",ret);return ret})};const replaceCarets=(comp,options)=>{return comp.trim().split(/\s+/).map(c=>replaceCaret(c,options)).join(" ")};const replaceCaret=(comp,options)=>{
debug("caret",comp,options);const r=options.loose?re[t.CARETLOOSE]:re[t.CARET];const z=options.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug(
"caret",comp,_,M,m,p,pr);let ret;if(isX(M)){ret=""}else if(isX(m)){ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`}else if(isX(p)){if(M==="0"){ret=`>=${M}.${m}.0${z} <${M}.${+m+
1}.0-0`}else{ret=`>=${M}.${m}.0${z} <${+M+1}.0.0-0`}}else if(pr){debug("replaceCaret pr",pr);if(M==="0"){if(m==="0"){ret=`>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p+
1}-0`}else{ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`}}else{ret=`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`}}else{debug("no pr");if(M==="0"){if(m==="0"){ret=`>=${M}\
.${m}.${p} <${M}.${m}.${+p+1}-0`}else{ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`}}else{ret=`>=${M}.${m}.${p} <${+M+1}.0.0-0`}}debug("caret return",ret);return ret})};
const replaceXRanges=(comp,options)=>{debug("replaceXRanges",comp,options);return comp.split(/\s+/).map(c=>replaceXRange(c,options)).join(" ")};const replaceXRange=(comp,options)=>{
comp=comp.trim();const r=options.loose?re[t.XRANGELOOSE]:re[t.XRANGE];return comp.replace(r,(ret,gtlt,M,m,p,pr)=>{debug("xRange",comp,ret,gtlt,M,m,p,pr);if(invalidXRangeOrder(
M,m,p)){return comp}const xM=isX(M);const xm=xM||isX(m);const xp=xm||isX(p);const anyX=xp;if(gtlt==="="&&anyX){gtlt=""}pr=options.includePrerelease?"-0":"";if(xM){
if(gtlt===">"||gtlt==="<"){ret="<0.0.0-0"}else{ret="*"}}else if(gtlt&&anyX){if(xm){m=0}p=0;if(gtlt===">"){gtlt=">=";if(xm){M=+M+1;m=0;p=0}else{m=+m+1;p=0}}else if(gtlt===
"<="){gtlt="<";if(xm){M=+M+1}else{m=+m+1}}if(gtlt==="<"){pr="-0"}ret=`${gtlt+M}.${m}.${p}${pr}`}else if(xm){ret=`>=${M}.0.0${pr} <${+M+1}.0.0-0`}else if(xp){ret=
`>=${M}.${m}.0${pr} <${M}.${+m+1}.0-0`}debug("xRange return",ret);return ret})};const replaceStars=(comp,options)=>{debug("replaceStars",comp,options);return comp.
trim().replace(re[t.STAR],"")};const replaceGTE0=(comp,options)=>{debug("replaceGTE0",comp,options);return comp.trim().replace(re[options.includePrerelease?t.GTE0PRE:
t.GTE0],"")};const hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>{if(isX(fM)){from=""}else if(isX(fm)){from=`>=${fM}.0.0${incPr?"-0":""}`}else if(isX(
fp)){from=`>=${fM}.${fm}.0${incPr?"-0":""}`}else if(fpr){from=`>=${from}`}else{from=`>=${from}${incPr?"-0":""}`}if(isX(tM)){to=""}else if(isX(tm)){to=`<${+tM+1}\
.0.0-0`}else if(isX(tp)){to=`<${tM}.${+tm+1}.0-0`}else if(tpr){to=`<=${tM}.${tm}.${tp}-${tpr}`}else if(incPr){to=`<${tM}.${tm}.${+tp+1}-0`}else{to=`<=${to}`}return`${from}\
 ${to}`.trim()};const testSet=(set,version,options)=>{for(let i=0;i<set.length;i++){if(!set[i].test(version)){return false}}if(version.prerelease.length&&!options.
includePrerelease){for(let i=0;i<set.length;i++){debug(set[i].semver);if(set[i].semver===Comparator.ANY){continue}if(set[i].semver.prerelease.length>0){const allowed=set[i].
semver;if(allowed.major===version.major&&allowed.minor===version.minor&&allowed.patch===version.patch){return true}}}return false}return true}}),7163:((module,__unused_webpack_exports,__webpack_require__)=>{
const debug=__webpack_require__(1159);const{MAX_LENGTH,MAX_SAFE_INTEGER}=__webpack_require__(45101);const{safeRe:re,t}=__webpack_require__(95471);const parseOptions=__webpack_require__(
70356);const{compareIdentifiers}=__webpack_require__(73348);const isPrereleaseIdentifier=(prerelease,identifier)=>{const identifiers=identifier.split(".");if(identifiers.
length>prerelease.length){return false}for(let i=0;i<identifiers.length;i++){if(compareIdentifiers(prerelease[i],identifiers[i])!==0){return false}}return true};
class SemVer{constructor(version,options){options=parseOptions(options);if(version instanceof SemVer){if(version.loose===!!options.loose&&version.includePrerelease===
!!options.includePrerelease){return version}else{version=version.version}}else if(typeof version!=="string"){throw new TypeError(`Invalid version. Must be a str\
ing. Got type "${typeof version}".`)}if(version.length>MAX_LENGTH){throw new TypeError(`version is longer than ${MAX_LENGTH} characters`)}debug("SemVer",version,
options);this.options=options;this.loose=!!options.loose;this.includePrerelease=!!options.includePrerelease;const m=version.trim().match(options.loose?re[t.LOOSE]:
re[t.FULL]);if(!m){throw new TypeError(`Invalid Version: ${version}`)}this.raw=version;this.major=+m[1];this.minor=+m[2];this.patch=+m[3];if(this.major>MAX_SAFE_INTEGER||
this.major<0){throw new TypeError("Invalid major version")}if(this.minor>MAX_SAFE_INTEGER||this.minor<0){throw new TypeError("Invalid minor version")}if(this.patch>
MAX_SAFE_INTEGER||this.patch<0){throw new TypeError("Invalid patch version")}if(!m[4]){this.prerelease=[]}else{this.prerelease=m[4].split(".").map(id2=>{if(/^[0-9]+$/.
test(id2)){const num=+id2;if(num>=0&&num<MAX_SAFE_INTEGER){return num}}return id2})}this.build=m[5]?m[5].split("."):[];this.format()}format(){this.version=`${this.
major}.${this.minor}.${this.patch}`;if(this.prerelease.length){this.version+=`-${this.prerelease.join(".")}`}return this.version}toString(){return this.version}compare(other){
debug("SemVer.compare",this.version,this.options,other);if(!(other instanceof SemVer)){if(typeof other==="string"&&other===this.version){return 0}other=new SemVer(
other,this.options)}if(other.version===this.version){return 0}return this.compareMain(other)||this.comparePre(other)}compareMain(other){if(!(other instanceof SemVer)){
other=new SemVer(other,this.options)}if(this.major<other.major){return-1}if(this.major>other.major){return 1}if(this.minor<other.minor){return-1}if(this.minor>other.
minor){return 1}if(this.patch<other.patch){return-1}if(this.patch>other.patch){return 1}return 0}comparePre(other){if(!(other instanceof SemVer)){other=new SemVer(
other,this.options)}if(this.prerelease.length&&!other.prerelease.length){return-1}else if(!this.prerelease.length&&other.prerelease.length){return 1}else if(!this.
prerelease.length&&!other.prerelease.length){return 0}let i=0;do{const a=this.prerelease[i];const b=other.prerelease[i];debug("prerelease compare",i,a,b);if(a===
void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===b){continue}else{return compareIdentifiers(a,b)}}while(++i)}compareBuild(other){
if(!(other instanceof SemVer)){other=new SemVer(other,this.options)}let i=0;do{const a=this.build[i];const b=other.build[i];debug("build compare",i,a,b);if(a===
void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===b){continue}else{return compareIdentifiers(a,b)}}while(++i)}inc(release,identifier,identifierBase){
if(release.startsWith("pre")){if(!identifier&&identifierBase===false){throw new Error("invalid increment argument: identifier is empty")}if(identifier){const match=`\
-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||match[1]!==identifier){throw new Error(`invalid identifier: ${identifier}`)}}}
switch(release){case"premajor":this.prerelease.length=0;this.patch=0;this.minor=0;this.major++;this.inc("pre",identifier,identifierBase);break;case"preminor":this.
prerelease.length=0;this.patch=0;this.minor++;this.inc("pre",identifier,identifierBase);break;case"prepatch":this.prerelease.length=0;this.inc("patch",identifier,
identifierBase);this.inc("pre",identifier,identifierBase);break;case"prerelease":if(this.prerelease.length===0){this.inc("patch",identifier,identifierBase)}this.
inc("pre",identifier,identifierBase);break;case"release":if(this.prerelease.length===0){throw new Error(`version ${this.raw} is not a prerelease`)}this.prerelease.
length=0;break;case"major":if(this.minor!==0||this.patch!==0||this.prerelease.length===0){this.major++}this.minor=0;this.patch=0;this.prerelease=[];break;case"m\
inor":if(this.patch!==0||this.prerelease.length===0){this.minor++}this.patch=0;this.prerelease=[];break;case"patch":if(this.prerelease.length===0){this.patch++}
this.prerelease=[];break;case"pre":{const base=Number(identifierBase)?1:0;if(this.prerelease.length===0){this.prerelease=[base]}else{let i=this.prerelease.length;
while(--i>=0){if(typeof this.prerelease[i]==="number"){this.prerelease[i]++;i=-2}}if(i===-1){if(identifier===this.prerelease.join(".")&&identifierBase===false){
throw new Error("invalid increment argument: identifier already exists")}this.prerelease.push(base)}}if(identifier){let prerelease=[identifier,base];if(identifierBase===
false){prerelease=[identifier]}if(isPrereleaseIdentifier(this.prerelease,identifier)){const prereleaseBase=this.prerelease[identifier.split(".").length];if(isNaN(
prereleaseBase)){this.prerelease=prerelease}}else{this.prerelease=prerelease}}break}default:throw new Error(`invalid increment argument: ${release}`)}this.raw=this.
format();if(this.build.length){this.raw+=`+${this.build.join(".")}`}return this}}module.exports=SemVer}),1799:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(16353);const clean=(version,options)=>{const s=parse(version.trim().replace(/^[=v]+/,""),options);return s?s.version:null};module.
exports=clean}),28646:((module,__unused_webpack_exports,__webpack_require__)=>{const eq=__webpack_require__(55082);const neq=__webpack_require__(4974);const gt=__webpack_require__(
16599);const gte=__webpack_require__(41236);const lt=__webpack_require__(3872);const lte=__webpack_require__(56717);const cmp=(a,op,b,loose)=>{switch(op){case"=\
==":if(typeof a==="object"){a=a.version}if(typeof b==="object"){b=b.version}return a===b;case"!==":if(typeof a==="object"){a=a.version}if(typeof b==="object"){b=
b.version}return a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(a,b,loose);case">=":return gte(a,b,loose);case"\
<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError(`Invalid operator: ${op}`)}};module.exports=cmp}),35385:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163);const parse=__webpack_require__(16353);const{safeRe:re,t}=__webpack_require__(95471);const coerce=(version,options)=>{if(version instanceof
SemVer){return version}if(typeof version==="number"){version=String(version)}if(typeof version!=="string"){return null}options=options||{};let match=null;if(!options.
rtl){match=version.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE])}else{const coerceRtlRegex=options.includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL];
let next;while((next=coerceRtlRegex.exec(version))&&(!match||match.index+match[0].length!==version.length)){if(!match||next.index+next[0].length!==match.index+match[0].
length){match=next}coerceRtlRegex.lastIndex=next.index+next[1].length+next[2].length}coerceRtlRegex.lastIndex=-1}if(match===null){return null}const major=match[2];
const minor=match[3]||"0";const patch=match[4]||"0";const prerelease=options.includePrerelease&&match[5]?`-${match[5]}`:"";const build=options.includePrerelease&&
match[6]?`+${match[6]}`:"";return parse(`${major}.${minor}.${patch}${prerelease}${build}`,options)};module.exports=coerce}),37648:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163);const compareBuild=(a,b,loose)=>{const versionA=new SemVer(a,loose);const versionB=new SemVer(b,loose);return versionA.compare(
versionB)||versionA.compareBuild(versionB)};module.exports=compareBuild}),56874:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(
78469);const compareLoose=(a,b)=>compare(a,b,true);module.exports=compareLoose}),78469:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(
7163);const compare=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(b,loose));module.exports=compare}),70711:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(16353);const diff=(version1,version2)=>{const v1=parse(version1,null,true);const v2=parse(version2,null,true);const comparison=v1.
compare(v2);if(comparison===0){return null}const v1Higher=comparison>0;const highVersion=v1Higher?v1:v2;const lowVersion=v1Higher?v2:v1;const highHasPre=!!highVersion.
prerelease.length;const lowHasPre=!!lowVersion.prerelease.length;if(lowHasPre&&!highHasPre){if(!lowVersion.patch&&!lowVersion.minor){return"major"}if(lowVersion.
compareMain(highVersion)===0){if(lowVersion.minor&&!lowVersion.patch){return"minor"}return"patch"}}const prefix=highHasPre?"pre":"";if(v1.major!==v2.major){return prefix+
"major"}if(v1.minor!==v2.minor){return prefix+"minor"}if(v1.patch!==v2.patch){return prefix+"patch"}return"prerelease"};module.exports=diff}),55082:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469);const eq=(a,b,loose)=>compare(a,b,loose)===0;module.exports=eq}),16599:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469);const gt=(a,b,loose)=>compare(a,b,loose)>0;module.exports=gt}),41236:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469);const gte=(a,b,loose)=>compare(a,b,loose)>=0;module.exports=gte}),62338:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163);const inc=(version,release,options,identifier,identifierBase)=>{if(typeof options==="string"){identifierBase=identifier;identifier=
options;options=void 0}try{return new SemVer(version instanceof SemVer?version.version:version,options).inc(release,identifier,identifierBase).version}catch(er){
return null}};module.exports=inc}),3872:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(78469);const lt=(a,b,loose)=>compare(
a,b,loose)<0;module.exports=lt}),56717:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(78469);const lte=(a,b,loose)=>compare(
a,b,loose)<=0;module.exports=lte}),68511:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163);const major=(a,loose)=>new SemVer(
a,loose).major;module.exports=major}),32603:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163);const minor=(a,loose)=>new SemVer(
a,loose).minor;module.exports=minor}),4974:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(78469);const neq=(a,b,loose)=>compare(
a,b,loose)!==0;module.exports=neq}),16353:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163);const parse=(version,options,throwErrors=false)=>{
if(version instanceof SemVer){return version}try{return new SemVer(version,options)}catch(er){if(!throwErrors){return null}throw er}};module.exports=parse}),48756:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163);const patch=(a,loose)=>new SemVer(a,loose).patch;module.exports=patch}),15714:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(16353);const prerelease=(version,options)=>{const parsed=parse(version,options);return parsed&&parsed.prerelease.length?parsed.prerelease:
null};module.exports=prerelease}),32173:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(78469);const rcompare=(a,b,loose)=>compare(
b,a,loose);module.exports=rcompare}),87192:((module,__unused_webpack_exports,__webpack_require__)=>{const compareBuild=__webpack_require__(37648);const rsort=(list,loose)=>list.
sort((a,b)=>compareBuild(b,a,loose));module.exports=rsort}),68011:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(96782);
const satisfies=(version,range,options)=>{try{range=new Range(range,options)}catch(er){return false}return range.test(version)};module.exports=satisfies}),29872:((module,__unused_webpack_exports,__webpack_require__)=>{
const compareBuild=__webpack_require__(37648);const sort=(list,loose)=>list.sort((a,b)=>compareBuild(a,b,loose));module.exports=sort}),16114:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(16353);const constants=__webpack_require__(45101);const SemVer=__webpack_require__(7163);const truncate=(version,truncation,options)=>{
if(!constants.RELEASE_TYPES.includes(truncation)){return null}const clonedVersion=cloneInputVersion(version,options);return clonedVersion&&doTruncation(clonedVersion,
truncation)};const cloneInputVersion=(version,options)=>{const versionStringToParse=version instanceof SemVer?version.version:version;return parse(versionStringToParse,
options)};const doTruncation=(version,truncation)=>{if(isPrerelease(truncation)){return version.version}version.prerelease=[];switch(truncation){case"major":version.
minor=0;version.patch=0;break;case"minor":version.patch=0;break}return version.format()};const isPrerelease=type=>{return type.startsWith("pre")};module.exports=
truncate}),58780:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(16353);const valid=(version,options)=>{const v=parse(version,
options);return v?v.version:null};module.exports=valid}),62088:((module,__unused_webpack_exports,__webpack_require__)=>{const internalRe=__webpack_require__(95471);
const constants=__webpack_require__(45101);const SemVer=__webpack_require__(7163);const identifiers=__webpack_require__(73348);const parse=__webpack_require__(16353);
const valid=__webpack_require__(58780);const clean=__webpack_require__(1799);const inc=__webpack_require__(62338);const diff=__webpack_require__(70711);const major=__webpack_require__(
68511);const minor=__webpack_require__(32603);const patch=__webpack_require__(48756);const prerelease=__webpack_require__(15714);const compare=__webpack_require__(
78469);const rcompare=__webpack_require__(32173);const compareLoose=__webpack_require__(56874);const compareBuild=__webpack_require__(37648);const sort=__webpack_require__(
29872);const rsort=__webpack_require__(87192);const gt=__webpack_require__(16599);const lt=__webpack_require__(3872);const eq=__webpack_require__(55082);const neq=__webpack_require__(
4974);const gte=__webpack_require__(41236);const lte=__webpack_require__(56717);const cmp=__webpack_require__(28646);const coerce=__webpack_require__(35385);const truncate=__webpack_require__(
16114);const Comparator=__webpack_require__(89379);const Range=__webpack_require__(96782);const satisfies=__webpack_require__(68011);const toComparators=__webpack_require__(
54750);const maxSatisfying=__webpack_require__(73193);const minSatisfying=__webpack_require__(68595);const minVersion=__webpack_require__(51866);const validRange=__webpack_require__(
64737);const outside=__webpack_require__(10280);const gtr=__webpack_require__(12276);const ltr=__webpack_require__(37594);const intersects=__webpack_require__(23465);
const simplifyRange=__webpack_require__(82028);const subset=__webpack_require__(61489);module.exports={parse,valid,clean,inc,diff,major,minor,patch,prerelease,compare,
rcompare,compareLoose,compareBuild,sort,rsort,gt,lt,eq,neq,gte,lte,cmp,coerce,truncate,Comparator,Range,satisfies,toComparators,maxSatisfying,minSatisfying,minVersion,
validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.re,src:internalRe.src,tokens:internalRe.t,SEMVER_SPEC_VERSION:constants.SEMVER_SPEC_VERSION,
RELEASE_TYPES:constants.RELEASE_TYPES,compareIdentifiers:identifiers.compareIdentifiers,rcompareIdentifiers:identifiers.rcompareIdentifiers}}),45101:(module=>{const SEMVER_SPEC_VERSION="\
2.0.0";const MAX_LENGTH=256;const MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991;const MAX_SAFE_COMPONENT_LENGTH=16;const MAX_SAFE_BUILD_LENGTH=MAX_LENGTH-
6;const WHITESPACE_CHARACTERS=["	","\n","\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009",
"\u200A","\u2028","\u2029","\u202F","\u205F","\u3000","\uFEFF"];const RELEASE_TYPES=["major","premajor","minor","preminor","patch","prepatch","prerelease"];module.
exports={MAX_LENGTH,MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,
FLAG_LOOSE:2}}),1159:(module=>{const debug=typeof process==="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.
error("SEMVER",...args):()=>{};module.exports=debug}),73348:(module=>{const numeric=/^[0-9]+$/;const compareIdentifiers=(a,b)=>{if(typeof a==="number"&&typeof b===
"number"){return a===b?0:a<b?-1:1}const anum=numeric.test(a);const bnum=numeric.test(b);if(anum&&bnum){a=+a;b=+b}return a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?
-1:1};const rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module.exports={compareIdentifiers,rcompareIdentifiers}}),61383:(module=>{class LRUCache{constructor(){
this.max=1e3;this.map=new Map}get(key){const value=this.map.get(key);if(value===void 0){return void 0}else{this.map.delete(key);this.map.set(key,value);return value}}delete(key){
return this.map.delete(key)}set(key,value){const deleted=this.delete(key);if(!deleted&&value!==void 0){if(this.map.size>=this.max){const firstKey=this.map.keys().
next().value;this.delete(firstKey)}this.map.set(key,value)}return this}}module.exports=LRUCache}),70356:(module=>{const looseOption=Object.freeze({loose:true});
const emptyOpts=Object.freeze({});const parseOptions=options=>{if(!options){return emptyOpts}if(typeof options!=="object"){return looseOption}return options};module.
exports=parseOptions}),95471:((module,exports,__webpack_require__)=>{const{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH}=__webpack_require__(45101);
const debug=__webpack_require__(1159);exports=module.exports={};const re=exports.re=[];const safeRe=exports.safeRe=[];const src=exports.src=[];const safeSrc=exports.
safeSrc=[];const t=exports.t={};let R=0;const LETTERDASHNUMBER="[a-zA-Z0-9-]";const safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]];
const makeSafeRegex=value=>{for(const[token,max]of safeRegexReplacements){value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}\
{1,${max}}`)}return value};const createToken=(name,value,isGlobal)=>{const safe=makeSafeRegex(value);const index=R++;debug(name,index,value);t[name]=index;src[index]=
value;safeSrc[index]=safe;re[index]=new RegExp(value,isGlobal?"g":void 0);safeRe[index]=new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0\
|[1-9]\\d*");createToken("NUMERICIDENTIFIERLOOSE","\\d+");createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);createToken("MAINVERSION",`(${src[t.
NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.
NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]}\
)`);createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}\
(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);createToken("PRERELEASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
createToken("BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`);createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);createToken("FU\
LLPLAIN",`v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);createToken("FULL",`^${src[t.FULLPLAIN]}$`);createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.
PRERELEASELOOSE]}?${src[t.BUILD]}?`);createToken("LOOSE",`^${src[t.LOOSEPLAIN]}$`);createToken("GTLT","((?:<|>)?=?)");createToken("XRANGEIDENTIFIERLOOSE",`${src[t.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]}\
)(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.
XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);createToken(
"XRANGE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);createToken("COERCEPLAIN",`${"\
(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);createToken("COERC\
E",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`);createToken("COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);createToken("CO\
ERCERTL",src[t.COERCE],true);createToken("COERCERTLFULL",src[t.COERCEFULL],true);createToken("LONETILDE","(?:~>?)");createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\
\\s+`,true);exports.tildeTrimReplace="$1~";createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.
XRANGEPLAINLOOSE]}$`);createToken("LONECARET","(?:\\^)");createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,true);exports.caretTrimReplace="$1^";createToken(
"CARET",`^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("COMPARATORLOOSE",
`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);createToken("COMPARATORTRIM",`(\\s*)${src[t.
GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,true);exports.comparatorTrimReplace="$1$2$3";createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\
\\s+(${src[t.XRANGEPLAIN]})\\s*$`);createToken("HYPHENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);createToken("ST\
AR","(<|>)?=?\\s*\\*");createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),69737:((module,__unused_webpack_exports,__webpack_require__)=>{
const{MAX_LENGTH,MAX_SAFE_BUILD_LENGTH,WHITESPACE_CHARACTERS}=__webpack_require__(45101);const whitespace=new Uint8Array(65536);for(const char of WHITESPACE_CHARACTERS){
whitespace[char.charCodeAt(0)]=1}const isWhitespace=char=>char!==void 0&&whitespace[char.charCodeAt(0)]===1;const isVersionPrefix=char=>char==="v"||char==="="||
isWhitespace(char);const isDigit=char=>char!==void 0&&char>="0"&&char<="9";const isLetter=char=>char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z");const isIdentifierCharacter=char=>isDigit(
char)||isLetter(char)||char==="-";const isVersionStart=char=>isDigit(char)||char==="x"||char==="X"||char==="*";const findDigitsEndIndex=(range,start,limit,digitRuns)=>{
if(!isDigit(range[start])){return start}if(start>=digitRuns.start&&start<digitRuns.end){return Math.min(start+limit,digitRuns.end)}if(start>=digitRuns.previousStart&&
start<digitRuns.previousEnd){return Math.min(start+limit,digitRuns.previousEnd)}let end=start+1;while(isDigit(range[end])){end++}digitRuns.previousStart=digitRuns.
start;digitRuns.previousEnd=digitRuns.end;digitRuns.start=start;digitRuns.end=end;return Math.min(start+limit,end)};const findVersionNumberEndIndex=(range,start,loose,digitRuns)=>{
if(!loose&&range[start]==="0"){return start+1}return findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns)};const findPrereleaseIdentifierEndIndex=(range,start,loose,digitRuns)=>{
const digitsEnd=findDigitsEndIndex(range,start,MAX_LENGTH,digitRuns);if(isLetter(range[digitsEnd])||range[digitsEnd]==="-"){let end=digitsEnd+1;const limit=end+
MAX_SAFE_BUILD_LENGTH;while(end<limit&&isIdentifierCharacter(range[end])){end++}return end}return findVersionNumberEndIndex(range,start,loose,digitRuns)};const findPrereleaseEndIndex=(range,start,loose,digitRuns)=>{
const hyphen=range[start]==="-";if(!loose&&!hyphen){return start}const identifierStart=start+(hyphen?1:0);let end=findPrereleaseIdentifierEndIndex(range,identifierStart,
loose,digitRuns);if(end===identifierStart){if(!loose||!hyphen){return start}end=findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns)}while(range[end]===
"."){const next=findPrereleaseIdentifierEndIndex(range,end+1,loose,digitRuns);if(next===end+1){break}end=next}return end};const findBuildIdentifierEndIndex=(range,start)=>{
let end=start;while(end-start<MAX_SAFE_BUILD_LENGTH&&isIdentifierCharacter(range[end])){end++}return end};const findBuildEndIndex=(range,start)=>{if(range[start]!==
"+"){return start}let end=findBuildIdentifierEndIndex(range,start+1);if(end===start+1){return start}while(range[end]==="."){const next=findBuildIdentifierEndIndex(
range,end+1);if(next===end+1){break}end=next}return end};const findLooseFullVersionEndIndex=(range,start,digitRuns)=>{let end=start;for(let component=0;component<
3;component++){const next=findVersionNumberEndIndex(range,end,true,digitRuns);if(next===end){return start}end=next;if(component<2){if(range[end]!=="."){return start}
end++}}const prereleaseEnd=findPrereleaseEndIndex(range,end,true,digitRuns);return findBuildEndIndex(range,prereleaseEnd)};const findPartialVersionComponentEndIndex=(range,start,digitRuns)=>{
if(isDigit(range[start])){return findVersionNumberEndIndex(range,start,false,digitRuns)}return isVersionStart(range[start])?start+1:start};const findPartialVersionEndIndex=(range,start,digitRuns)=>{
let end=findPartialVersionComponentEndIndex(range,start,digitRuns);for(let component=0;component<2;component++){if(range[end]!=="."){return end}const next=findPartialVersionComponentEndIndex(
range,end+1,digitRuns);if(next===end+1){return end}end=next}const prereleaseEnd=findPrereleaseEndIndex(range,end,false,digitRuns);return findBuildEndIndex(range,
prereleaseEnd)};const findVersionEndIndex=(range,start,digitRuns)=>{const fullVersionEnd=findLooseFullVersionEndIndex(range,start,digitRuns);return fullVersionEnd!==
start?fullVersionEnd:findPartialVersionEndIndex(range,start,digitRuns)};const findRemovableWhitespaceIndex=(range,matchStart)=>{let position=matchStart;if(isWhitespace(
range[position])){position++}if(range[position]==="<"||range[position]===">"){position++}if(range[position]==="="){position++}return isWhitespace(range[position])?
position:-1};const trimComparatorWhitespace=range=>{let result="";let copyFrom=0;let cursor=0;const digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};
while(cursor<range.length){const matchStart=cursor;if(range[cursor]==="<"||range[cursor]===">"){cursor++}else if(!isVersionPrefix(range[cursor])&&!isVersionStart(
range[cursor])){cursor++;continue}while(cursor<range.length&&isVersionPrefix(range[cursor])){cursor++}if(!isVersionStart(range[cursor])){continue}const whitespacePosition=findRemovableWhitespaceIndex(
range,matchStart);if(whitespacePosition!==-1){result+=range.slice(copyFrom,whitespacePosition);copyFrom=whitespacePosition+1}cursor=findVersionEndIndex(range,cursor,
digitRuns)}return result+range.slice(copyFrom)};module.exports=trimComparatorWhitespace}),12276:((module,__unused_webpack_exports,__webpack_require__)=>{const outside=__webpack_require__(
10280);const gtr=(version,range,options)=>outside(version,range,">",options);module.exports=gtr}),23465:((module,__unused_webpack_exports,__webpack_require__)=>{
const Range=__webpack_require__(96782);const intersects=(r1,r2,options)=>{r1=new Range(r1,options);r2=new Range(r2,options);return r1.intersects(r2,options)};module.
exports=intersects}),37594:((module,__unused_webpack_exports,__webpack_require__)=>{const outside=__webpack_require__(10280);const ltr=(version,range,options)=>outside(
version,range,"<",options);module.exports=ltr}),73193:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163);const Range=__webpack_require__(
96782);const maxSatisfying=(versions,range,options)=>{let max=null;let maxSV=null;let rangeObj=null;try{rangeObj=new Range(range,options)}catch(er){return null}
versions.forEach(v=>{if(rangeObj.test(v)){if(!max||maxSV.compare(v)===-1){max=v;maxSV=new SemVer(max,options)}}});return max};module.exports=maxSatisfying}),68595:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163);const Range=__webpack_require__(96782);const minSatisfying=(versions,range,options)=>{let min=null;let minSV=null;let rangeObj=null;
try{rangeObj=new Range(range,options)}catch(er){return null}versions.forEach(v=>{if(rangeObj.test(v)){if(!min||minSV.compare(v)===1){min=v;minSV=new SemVer(min,
options)}}});return min};module.exports=minSatisfying}),51866:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163);const Range=__webpack_require__(
96782);const gt=__webpack_require__(16599);const minVersion=(range,loose)=>{range=new Range(range,loose);let minver=new SemVer("0.0.0");if(range.test(minver)){return minver}
minver=new SemVer("0.0.0-0");if(range.test(minver)){return minver}minver=null;for(let i=0;i<range.set.length;++i){const comparators=range.set[i];let setMin=null;
comparators.forEach(comparator=>{const compver=new SemVer(comparator.semver.version);switch(comparator.operator){case">":if(compver.prerelease.length===0){compver.
patch++}else{compver.prerelease.push(0)}compver.raw=compver.format();case"":case">=":if(!setMin||gt(compver,setMin)){setMin=compver}break;case"<":case"<=":break;default:
throw new Error(`Unexpected operation: ${comparator.operator}`)}});if(setMin&&(!minver||gt(minver,setMin))){minver=setMin}}if(minver&&range.test(minver)){return minver}
return null};module.exports=minVersion}),10280:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163);const Comparator=__webpack_require__(
89379);const{ANY}=Comparator;const Range=__webpack_require__(96782);const satisfies=__webpack_require__(68011);const gt=__webpack_require__(16599);const lt=__webpack_require__(
3872);const lte=__webpack_require__(56717);const gte=__webpack_require__(41236);const outside=(version,range,hilo,options)=>{version=new SemVer(version,options);
range=new Range(range,options);let gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=gt;ltefn=lte;ltfn=lt;comp=">";ecomp=">=";break;case"<":gtfn=lt;ltefn=gte;
ltfn=gt;comp="<";ecomp="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(satisfies(version,range,options)){return false}for(let i=0;i<
range.set.length;++i){const comparators=range.set[i];let high=null;let low=null;comparators.forEach(comparator=>{if(comparator.semver===ANY){comparator=new Comparator(
">=0.0.0")}high=high||comparator;low=low||comparator;if(gtfn(comparator.semver,high.semver,options)){high=comparator}else if(ltfn(comparator.semver,low.semver,options)){
low=comparator}});if(high.operator===comp||high.operator===ecomp){return false}if((!low.operator||low.operator===comp)&&ltefn(version,low.semver)){return false}else if(low.
operator===ecomp&&ltfn(version,low.semver)){return false}}return true};module.exports=outside}),82028:((module,__unused_webpack_exports,__webpack_require__)=>{const satisfies=__webpack_require__(
68011);const compare=__webpack_require__(78469);module.exports=(versions,range,options)=>{const set=[];let first=null;let prev=null;const v=versions.sort((a,b)=>compare(
a,b,options));for(const version of v){const included=satisfies(version,range,options);if(included){prev=version;if(!first){first=version}}else{if(prev){set.push(
[first,prev])}prev=null;first=null}}if(first){set.push([first,null])}const ranges=[];for(const[min,max]of set){if(min===max){ranges.push(min)}else if(!max&&min===
v[0]){ranges.push("*")}else if(!max){ranges.push(`>=${min}`)}else if(min===v[0]){ranges.push(`<=${max}`)}else{ranges.push(`${min} - ${max}`)}}const simplified=ranges.
join(" || ");const original=typeof range.raw==="string"?range.raw:String(range);return simplified.length<original.length?simplified:range}}),61489:((module,__unused_webpack_exports,__webpack_require__)=>{
const Range=__webpack_require__(96782);const Comparator=__webpack_require__(89379);const{ANY}=Comparator;const satisfies=__webpack_require__(68011);const compare=__webpack_require__(
78469);const subset=(sub,dom,options={})=>{if(sub===dom){return true}sub=new Range(sub,options);dom=new Range(dom,options);let sawNonNull=false;OUTER:for(const simpleSub of sub.
set){for(const simpleDom of dom.set){const isSub=simpleSubset(simpleSub,simpleDom,options);sawNonNull=sawNonNull||isSub!==null;if(isSub){continue OUTER}}if(sawNonNull){
return false}}return true};const minimumVersionWithPreRelease=[new Comparator(">=0.0.0-0")];const minimumVersion=[new Comparator(">=0.0.0")];const simpleSubset=(sub,dom,options)=>{
if(sub===dom){return true}if(sub.length===1&&sub[0].semver===ANY){if(dom.length===1&&dom[0].semver===ANY){return true}else if(options.includePrerelease){sub=minimumVersionWithPreRelease}else{
sub=minimumVersion}}if(dom.length===1&&dom[0].semver===ANY){if(options.includePrerelease){return true}else{dom=minimumVersion}}const eqSet=new Set;let gt,lt;for(const c of sub){
if(c.operator===">"||c.operator===">="){gt=higherGT(gt,c,options)}else if(c.operator==="<"||c.operator==="<="){lt=lowerLT(lt,c,options)}else{eqSet.add(c.semver)}}
if(eqSet.size>1){return null}let gtltComp;if(gt&&lt){gtltComp=compare(gt.semver,lt.semver,options);if(gtltComp>0){return null}else if(gtltComp===0&&(gt.operator!==
">="||lt.operator!=="<=")){return null}}for(const eq of eqSet){if(gt&&!satisfies(eq,String(gt),options)){return null}if(lt&&!satisfies(eq,String(lt),options)){return null}
for(const c of dom){if(!satisfies(eq,String(c),options)){return false}}return true}let higher,lower;let hasDomLT,hasDomGT;let needDomLTPre=lt&&!options.includePrerelease&&
lt.semver.prerelease.length?lt.semver:false;let needDomGTPre=gt&&!options.includePrerelease&&gt.semver.prerelease.length?gt.semver:false;if(needDomLTPre&&needDomLTPre.
prerelease.length===1&&lt.operator==="<"&&needDomLTPre.prerelease[0]===0){needDomLTPre=false}for(const c of dom){hasDomGT=hasDomGT||c.operator===">"||c.operator===
">=";hasDomLT=hasDomLT||c.operator==="<"||c.operator==="<=";if(gt){if(needDomGTPre){if(c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.
major&&c.semver.minor===needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch){needDomGTPre=false}}if(c.operator===">"||c.operator===">="){higher=higherGT(gt,
c,options);if(higher===c&&higher!==gt){return false}}else if(gt.operator===">="&&!c.test(gt.semver)){return false}}if(lt){if(needDomLTPre){if(c.semver.prerelease&&
c.semver.prerelease.length&&c.semver.major===needDomLTPre.major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch){needDomLTPre=false}}if(c.
operator==="<"||c.operator==="<="){lower=lowerLT(lt,c,options);if(lower===c&&lower!==lt){return false}}else if(lt.operator==="<="&&!c.test(lt.semver)){return false}}
if(!c.operator&&(lt||gt)&&gtltComp!==0){return false}}if(gt&&hasDomLT&&!lt&&gtltComp!==0){return false}if(lt&&hasDomGT&&!gt&&gtltComp!==0){return false}if(needDomGTPre||
needDomLTPre){return false}return true};const higherGT=(a,b,options)=>{if(!a){return b}const comp=compare(a.semver,b.semver,options);return comp>0?a:comp<0?b:b.
operator===">"&&a.operator===">="?b:a};const lowerLT=(a,b,options)=>{if(!a){return b}const comp=compare(a.semver,b.semver,options);return comp<0?a:comp>0?b:b.operator===
"<"&&a.operator==="<="?b:a};module.exports=subset}),54750:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(96782);const toComparators=(range,options)=>new Range(
range,options).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "));module.exports=toComparators}),64737:((module,__unused_webpack_exports,__webpack_require__)=>{
const Range=__webpack_require__(96782);const validRange=(range,options)=>{try{return new Range(range,options).range||"*"}catch(er){return null}};module.exports=
validRange}),38658:((module,__unused_webpack_exports,__webpack_require__)=>{const packageJson=__webpack_require__(64012);module.exports={version:packageJson.version}}),
18091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{CACHE_READ_DENIED_PREFIX:()=>CACHE_READ_DENIED_PREFIX,CACHE_WRITE_DENIED_PREFIX:()=>CACHE_WRITE_DENIED_PREFIX,CacheReadDeniedError:()=>CacheReadDeniedError,CacheWriteDeniedError:()=>CacheWriteDeniedError,
FinalizeCacheError:()=>FinalizeCacheError,ReserveCacheError:()=>ReserveCacheError,ValidationError:()=>ValidationError,isFeatureAvailable:()=>isFeatureAvailable,
restoreCache:()=>restoreCache,saveCache:()=>cache_saveCache});var mappers_namespaceObject={};__webpack_require__.r(mappers_namespaceObject);__webpack_require__.
d(mappers_namespaceObject,{AccessPolicy:()=>AccessPolicy,AppendBlobAppendBlockExceptionHeaders:()=>AppendBlobAppendBlockExceptionHeaders,AppendBlobAppendBlockFromUrlExceptionHeaders:()=>AppendBlobAppendBlockFromUrlExceptionHeaders,
AppendBlobAppendBlockFromUrlHeaders:()=>AppendBlobAppendBlockFromUrlHeaders,AppendBlobAppendBlockHeaders:()=>AppendBlobAppendBlockHeaders,AppendBlobCreateExceptionHeaders:()=>AppendBlobCreateExceptionHeaders,
AppendBlobCreateHeaders:()=>AppendBlobCreateHeaders,AppendBlobSealExceptionHeaders:()=>AppendBlobSealExceptionHeaders,AppendBlobSealHeaders:()=>AppendBlobSealHeaders,
ArrowConfiguration:()=>ArrowConfiguration,ArrowField:()=>ArrowField,BlobAbortCopyFromURLExceptionHeaders:()=>BlobAbortCopyFromURLExceptionHeaders,BlobAbortCopyFromURLHeaders:()=>BlobAbortCopyFromURLHeaders,
BlobAcquireLeaseExceptionHeaders:()=>BlobAcquireLeaseExceptionHeaders,BlobAcquireLeaseHeaders:()=>BlobAcquireLeaseHeaders,BlobBreakLeaseExceptionHeaders:()=>BlobBreakLeaseExceptionHeaders,
BlobBreakLeaseHeaders:()=>BlobBreakLeaseHeaders,BlobChangeLeaseExceptionHeaders:()=>BlobChangeLeaseExceptionHeaders,BlobChangeLeaseHeaders:()=>BlobChangeLeaseHeaders,
BlobCopyFromURLExceptionHeaders:()=>BlobCopyFromURLExceptionHeaders,BlobCopyFromURLHeaders:()=>BlobCopyFromURLHeaders,BlobCreateSnapshotExceptionHeaders:()=>BlobCreateSnapshotExceptionHeaders,
BlobCreateSnapshotHeaders:()=>BlobCreateSnapshotHeaders,BlobDeleteExceptionHeaders:()=>BlobDeleteExceptionHeaders,BlobDeleteHeaders:()=>BlobDeleteHeaders,BlobDeleteImmutabilityPolicyExceptionHeaders:()=>BlobDeleteImmutabilityPolicyExceptionHeaders,
BlobDeleteImmutabilityPolicyHeaders:()=>BlobDeleteImmutabilityPolicyHeaders,BlobDownloadExceptionHeaders:()=>BlobDownloadExceptionHeaders,BlobDownloadHeaders:()=>BlobDownloadHeaders,
BlobFlatListSegment:()=>BlobFlatListSegment,BlobGetAccountInfoExceptionHeaders:()=>BlobGetAccountInfoExceptionHeaders,BlobGetAccountInfoHeaders:()=>BlobGetAccountInfoHeaders,
BlobGetPropertiesExceptionHeaders:()=>BlobGetPropertiesExceptionHeaders,BlobGetPropertiesHeaders:()=>BlobGetPropertiesHeaders,BlobGetTagsExceptionHeaders:()=>BlobGetTagsExceptionHeaders,
BlobGetTagsHeaders:()=>BlobGetTagsHeaders,BlobHierarchyListSegment:()=>BlobHierarchyListSegment,BlobItemInternal:()=>BlobItemInternal,BlobName:()=>BlobName,BlobPrefix:()=>BlobPrefix,
BlobPropertiesInternal:()=>BlobPropertiesInternal,BlobQueryExceptionHeaders:()=>BlobQueryExceptionHeaders,BlobQueryHeaders:()=>BlobQueryHeaders,BlobReleaseLeaseExceptionHeaders:()=>BlobReleaseLeaseExceptionHeaders,
BlobReleaseLeaseHeaders:()=>BlobReleaseLeaseHeaders,BlobRenewLeaseExceptionHeaders:()=>BlobRenewLeaseExceptionHeaders,BlobRenewLeaseHeaders:()=>BlobRenewLeaseHeaders,
BlobServiceProperties:()=>BlobServiceProperties,BlobServiceStatistics:()=>BlobServiceStatistics,BlobSetExpiryExceptionHeaders:()=>BlobSetExpiryExceptionHeaders,
BlobSetExpiryHeaders:()=>BlobSetExpiryHeaders,BlobSetHttpHeadersExceptionHeaders:()=>BlobSetHttpHeadersExceptionHeaders,BlobSetHttpHeadersHeaders:()=>BlobSetHttpHeadersHeaders,
BlobSetImmutabilityPolicyExceptionHeaders:()=>BlobSetImmutabilityPolicyExceptionHeaders,BlobSetImmutabilityPolicyHeaders:()=>BlobSetImmutabilityPolicyHeaders,BlobSetLegalHoldExceptionHeaders:()=>BlobSetLegalHoldExceptionHeaders,
BlobSetLegalHoldHeaders:()=>BlobSetLegalHoldHeaders,BlobSetMetadataExceptionHeaders:()=>BlobSetMetadataExceptionHeaders,BlobSetMetadataHeaders:()=>BlobSetMetadataHeaders,
BlobSetTagsExceptionHeaders:()=>BlobSetTagsExceptionHeaders,BlobSetTagsHeaders:()=>BlobSetTagsHeaders,BlobSetTierExceptionHeaders:()=>BlobSetTierExceptionHeaders,
BlobSetTierHeaders:()=>BlobSetTierHeaders,BlobStartCopyFromURLExceptionHeaders:()=>BlobStartCopyFromURLExceptionHeaders,BlobStartCopyFromURLHeaders:()=>BlobStartCopyFromURLHeaders,
BlobTag:()=>BlobTag,BlobTags:()=>BlobTags,BlobUndeleteExceptionHeaders:()=>BlobUndeleteExceptionHeaders,BlobUndeleteHeaders:()=>BlobUndeleteHeaders,Block:()=>Block,
BlockBlobCommitBlockListExceptionHeaders:()=>BlockBlobCommitBlockListExceptionHeaders,BlockBlobCommitBlockListHeaders:()=>BlockBlobCommitBlockListHeaders,BlockBlobGetBlockListExceptionHeaders:()=>BlockBlobGetBlockListExceptionHeaders,
BlockBlobGetBlockListHeaders:()=>BlockBlobGetBlockListHeaders,BlockBlobPutBlobFromUrlExceptionHeaders:()=>BlockBlobPutBlobFromUrlExceptionHeaders,BlockBlobPutBlobFromUrlHeaders:()=>BlockBlobPutBlobFromUrlHeaders,
BlockBlobStageBlockExceptionHeaders:()=>BlockBlobStageBlockExceptionHeaders,BlockBlobStageBlockFromURLExceptionHeaders:()=>BlockBlobStageBlockFromURLExceptionHeaders,
BlockBlobStageBlockFromURLHeaders:()=>BlockBlobStageBlockFromURLHeaders,BlockBlobStageBlockHeaders:()=>BlockBlobStageBlockHeaders,BlockBlobUploadExceptionHeaders:()=>BlockBlobUploadExceptionHeaders,
BlockBlobUploadHeaders:()=>BlockBlobUploadHeaders,BlockList:()=>BlockList,BlockLookupList:()=>BlockLookupList,ClearRange:()=>ClearRange,ContainerAcquireLeaseExceptionHeaders:()=>ContainerAcquireLeaseExceptionHeaders,
ContainerAcquireLeaseHeaders:()=>ContainerAcquireLeaseHeaders,ContainerBreakLeaseExceptionHeaders:()=>ContainerBreakLeaseExceptionHeaders,ContainerBreakLeaseHeaders:()=>ContainerBreakLeaseHeaders,
ContainerChangeLeaseExceptionHeaders:()=>ContainerChangeLeaseExceptionHeaders,ContainerChangeLeaseHeaders:()=>ContainerChangeLeaseHeaders,ContainerCreateExceptionHeaders:()=>ContainerCreateExceptionHeaders,
ContainerCreateHeaders:()=>ContainerCreateHeaders,ContainerDeleteExceptionHeaders:()=>ContainerDeleteExceptionHeaders,ContainerDeleteHeaders:()=>ContainerDeleteHeaders,
ContainerFilterBlobsExceptionHeaders:()=>ContainerFilterBlobsExceptionHeaders,ContainerFilterBlobsHeaders:()=>ContainerFilterBlobsHeaders,ContainerGetAccessPolicyExceptionHeaders:()=>ContainerGetAccessPolicyExceptionHeaders,
ContainerGetAccessPolicyHeaders:()=>ContainerGetAccessPolicyHeaders,ContainerGetAccountInfoExceptionHeaders:()=>ContainerGetAccountInfoExceptionHeaders,ContainerGetAccountInfoHeaders:()=>ContainerGetAccountInfoHeaders,
ContainerGetPropertiesExceptionHeaders:()=>ContainerGetPropertiesExceptionHeaders,ContainerGetPropertiesHeaders:()=>ContainerGetPropertiesHeaders,ContainerItem:()=>ContainerItem,
ContainerListBlobFlatSegmentExceptionHeaders:()=>ContainerListBlobFlatSegmentExceptionHeaders,ContainerListBlobFlatSegmentHeaders:()=>ContainerListBlobFlatSegmentHeaders,
ContainerListBlobHierarchySegmentExceptionHeaders:()=>ContainerListBlobHierarchySegmentExceptionHeaders,ContainerListBlobHierarchySegmentHeaders:()=>ContainerListBlobHierarchySegmentHeaders,
ContainerProperties:()=>ContainerProperties,ContainerReleaseLeaseExceptionHeaders:()=>ContainerReleaseLeaseExceptionHeaders,ContainerReleaseLeaseHeaders:()=>ContainerReleaseLeaseHeaders,
ContainerRenameExceptionHeaders:()=>ContainerRenameExceptionHeaders,ContainerRenameHeaders:()=>ContainerRenameHeaders,ContainerRenewLeaseExceptionHeaders:()=>ContainerRenewLeaseExceptionHeaders,
ContainerRenewLeaseHeaders:()=>ContainerRenewLeaseHeaders,ContainerRestoreExceptionHeaders:()=>ContainerRestoreExceptionHeaders,ContainerRestoreHeaders:()=>ContainerRestoreHeaders,
ContainerSetAccessPolicyExceptionHeaders:()=>ContainerSetAccessPolicyExceptionHeaders,ContainerSetAccessPolicyHeaders:()=>ContainerSetAccessPolicyHeaders,ContainerSetMetadataExceptionHeaders:()=>ContainerSetMetadataExceptionHeaders,
ContainerSetMetadataHeaders:()=>ContainerSetMetadataHeaders,ContainerSubmitBatchExceptionHeaders:()=>ContainerSubmitBatchExceptionHeaders,ContainerSubmitBatchHeaders:()=>ContainerSubmitBatchHeaders,
CorsRule:()=>CorsRule,DelimitedTextConfiguration:()=>DelimitedTextConfiguration,FilterBlobItem:()=>FilterBlobItem,FilterBlobSegment:()=>FilterBlobSegment,GeoReplication:()=>GeoReplication,
JsonTextConfiguration:()=>JsonTextConfiguration,KeyInfo:()=>KeyInfo,ListBlobsFlatSegmentResponse:()=>ListBlobsFlatSegmentResponse,ListBlobsHierarchySegmentResponse:()=>ListBlobsHierarchySegmentResponse,
ListContainersSegmentResponse:()=>ListContainersSegmentResponse,Logging:()=>Logging,Metrics:()=>Metrics,PageBlobClearPagesExceptionHeaders:()=>PageBlobClearPagesExceptionHeaders,
PageBlobClearPagesHeaders:()=>PageBlobClearPagesHeaders,PageBlobCopyIncrementalExceptionHeaders:()=>PageBlobCopyIncrementalExceptionHeaders,PageBlobCopyIncrementalHeaders:()=>PageBlobCopyIncrementalHeaders,
PageBlobCreateExceptionHeaders:()=>PageBlobCreateExceptionHeaders,PageBlobCreateHeaders:()=>PageBlobCreateHeaders,PageBlobGetPageRangesDiffExceptionHeaders:()=>PageBlobGetPageRangesDiffExceptionHeaders,
PageBlobGetPageRangesDiffHeaders:()=>PageBlobGetPageRangesDiffHeaders,PageBlobGetPageRangesExceptionHeaders:()=>PageBlobGetPageRangesExceptionHeaders,PageBlobGetPageRangesHeaders:()=>PageBlobGetPageRangesHeaders,
PageBlobResizeExceptionHeaders:()=>PageBlobResizeExceptionHeaders,PageBlobResizeHeaders:()=>PageBlobResizeHeaders,PageBlobUpdateSequenceNumberExceptionHeaders:()=>PageBlobUpdateSequenceNumberExceptionHeaders,
PageBlobUpdateSequenceNumberHeaders:()=>PageBlobUpdateSequenceNumberHeaders,PageBlobUploadPagesExceptionHeaders:()=>PageBlobUploadPagesExceptionHeaders,PageBlobUploadPagesFromURLExceptionHeaders:()=>PageBlobUploadPagesFromURLExceptionHeaders,
PageBlobUploadPagesFromURLHeaders:()=>PageBlobUploadPagesFromURLHeaders,PageBlobUploadPagesHeaders:()=>PageBlobUploadPagesHeaders,PageList:()=>PageList,PageRange:()=>PageRange,
QueryFormat:()=>QueryFormat,QueryRequest:()=>QueryRequest,QuerySerialization:()=>QuerySerialization,RetentionPolicy:()=>RetentionPolicy,ServiceFilterBlobsExceptionHeaders:()=>ServiceFilterBlobsExceptionHeaders,
ServiceFilterBlobsHeaders:()=>ServiceFilterBlobsHeaders,ServiceGetAccountInfoExceptionHeaders:()=>ServiceGetAccountInfoExceptionHeaders,ServiceGetAccountInfoHeaders:()=>ServiceGetAccountInfoHeaders,
ServiceGetPropertiesExceptionHeaders:()=>ServiceGetPropertiesExceptionHeaders,ServiceGetPropertiesHeaders:()=>ServiceGetPropertiesHeaders,ServiceGetStatisticsExceptionHeaders:()=>ServiceGetStatisticsExceptionHeaders,
ServiceGetStatisticsHeaders:()=>ServiceGetStatisticsHeaders,ServiceGetUserDelegationKeyExceptionHeaders:()=>ServiceGetUserDelegationKeyExceptionHeaders,ServiceGetUserDelegationKeyHeaders:()=>ServiceGetUserDelegationKeyHeaders,
ServiceListContainersSegmentExceptionHeaders:()=>ServiceListContainersSegmentExceptionHeaders,ServiceListContainersSegmentHeaders:()=>ServiceListContainersSegmentHeaders,
ServiceSetPropertiesExceptionHeaders:()=>ServiceSetPropertiesExceptionHeaders,ServiceSetPropertiesHeaders:()=>ServiceSetPropertiesHeaders,ServiceSubmitBatchExceptionHeaders:()=>ServiceSubmitBatchExceptionHeaders,
ServiceSubmitBatchHeaders:()=>ServiceSubmitBatchHeaders,SignedIdentifier:()=>SignedIdentifier,StaticWebsite:()=>StaticWebsite,StorageError:()=>StorageError,UserDelegationKey:()=>UserDelegationKey});
var lib_core=__webpack_require__(33838);var external_path_=__webpack_require__(16928);var exec=__webpack_require__(41955);var external_fs_=__webpack_require__(79896);
;function getOptions(copy){const result={followSymbolicLinks:true,implicitDescendants:true,matchDirectories:true,omitBrokenSymbolicLinks:true,excludeHiddenFiles:false};
if(copy){if(typeof copy.followSymbolicLinks==="boolean"){result.followSymbolicLinks=copy.followSymbolicLinks;lib_core.Yz(`followSymbolicLinks '${result.followSymbolicLinks}\
'`)}if(typeof copy.implicitDescendants==="boolean"){result.implicitDescendants=copy.implicitDescendants;lib_core.Yz(`implicitDescendants '${result.implicitDescendants}\
'`)}if(typeof copy.matchDirectories==="boolean"){result.matchDirectories=copy.matchDirectories;lib_core.Yz(`matchDirectories '${result.matchDirectories}'`)}if(typeof copy.
omitBrokenSymbolicLinks==="boolean"){result.omitBrokenSymbolicLinks=copy.omitBrokenSymbolicLinks;lib_core.Yz(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}\
'`)}if(typeof copy.excludeHiddenFiles==="boolean"){result.excludeHiddenFiles=copy.excludeHiddenFiles;lib_core.Yz(`excludeHiddenFiles '${result.excludeHiddenFiles}\
'`)}}return result}var external_assert_=__webpack_require__(42613);;const IS_WINDOWS=process.platform==="win32";function dirname(p){p=safeTrimTrailingSeparator(
p);if(IS_WINDOWS&&/^\\\\[^\\]+(\\[^\\]+)?$/.test(p)){return p}let result=external_path_.dirname(p);if(IS_WINDOWS&&/^\\\\[^\\]+\\[^\\]+\\$/.test(result)){result=
safeTrimTrailingSeparator(result)}return result}function ensureAbsoluteRoot(root,itemPath){external_assert_(root,`ensureAbsoluteRoot parameter 'root' must not b\
e empty`);external_assert_(itemPath,`ensureAbsoluteRoot parameter 'itemPath' must not be empty`);if(hasAbsoluteRoot(itemPath)){return itemPath}if(IS_WINDOWS){if(itemPath.
match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let cwd=process.cwd();external_assert_(cwd.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive roo\
t. Actual '${cwd}'`);if(itemPath[0].toUpperCase()===cwd[0].toUpperCase()){if(itemPath.length===2){return`${itemPath[0]}:\\${cwd.substr(3)}`}else{if(!cwd.endsWith(
"\\")){cwd+="\\"}return`${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`}}else{return`${itemPath[0]}:\\${itemPath.substr(2)}`}}else if(normalizeSeparators(
itemPath).match(/^\\$|^\\[^\\]/)){const cwd=process.cwd();external_assert_(cwd.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive r\
oot. Actual '${cwd}'`);return`${cwd[0]}:\\${itemPath.substr(1)}`}}external_assert_(hasAbsoluteRoot(root),`ensureAbsoluteRoot parameter 'root' must have an absol\
ute root`);if(root.endsWith("/")||IS_WINDOWS&&root.endsWith("\\")){}else{root+=external_path_.sep}return root+itemPath}function hasAbsoluteRoot(itemPath){external_assert_(
itemPath,`hasAbsoluteRoot parameter 'itemPath' must not be empty`);itemPath=normalizeSeparators(itemPath);if(IS_WINDOWS){return itemPath.startsWith("\\\\")||/^[A-Z]:\\/i.
test(itemPath)}return itemPath.startsWith("/")}function hasRoot(itemPath){external_assert_(itemPath,`isRooted parameter 'itemPath' must not be empty`);itemPath=
normalizeSeparators(itemPath);if(IS_WINDOWS){return itemPath.startsWith("\\")||/^[A-Z]:/i.test(itemPath)}return itemPath.startsWith("/")}function normalizeSeparators(p){
p=p||"";if(IS_WINDOWS){p=p.replace(/\//g,"\\");const isUnc=/^\\\\+[^\\]/.test(p);return(isUnc?"\\":"")+p.replace(/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"/")}function safeTrimTrailingSeparator(p){
if(!p){return""}p=normalizeSeparators(p);if(!p.endsWith(external_path_.sep)){return p}if(p===external_path_.sep){return p}if(IS_WINDOWS&&/^[A-Z]:\\$/i.test(p)){
return p}return p.substr(0,p.length-1)};var MatchKind;(function(MatchKind2){MatchKind2[MatchKind2["None"]=0]="None";MatchKind2[MatchKind2["Directory"]=1]="Direc\
tory";MatchKind2[MatchKind2["File"]=2]="File";MatchKind2[MatchKind2["All"]=3]="All"})(MatchKind||(MatchKind={}));;const internal_pattern_helper_IS_WINDOWS=process.
platform==="win32";function getSearchPaths(patterns){patterns=patterns.filter(x=>!x.negate);const searchPathMap={};for(const pattern of patterns){const key=internal_pattern_helper_IS_WINDOWS?
pattern.searchPath.toUpperCase():pattern.searchPath;searchPathMap[key]="candidate"}const result=[];for(const pattern of patterns){const key=internal_pattern_helper_IS_WINDOWS?
pattern.searchPath.toUpperCase():pattern.searchPath;if(searchPathMap[key]==="included"){continue}let foundAncestor=false;let tempKey=key;let parent=dirname(tempKey);
while(parent!==tempKey){if(searchPathMap[parent]){foundAncestor=true;break}tempKey=parent;parent=dirname(tempKey)}if(!foundAncestor){result.push(pattern.searchPath);
searchPathMap[key]="included"}}return result}function internal_pattern_helper_match(patterns,itemPath){let result=MatchKind.None;for(const pattern of patterns){
if(pattern.negate){result&=~pattern.match(itemPath)}else{result|=pattern.match(itemPath)}}return result}function internal_pattern_helper_partialMatch(patterns,itemPath){
return patterns.some(x=>!x.negate&&x.partialMatch(itemPath))}var external_os_=__webpack_require__(70857);;const balanced=(a,b,str)=>{const ma=a instanceof RegExp?
maybeMatch(a,str):a;const mb=b instanceof RegExp?maybeMatch(b,str):b;const r=ma!==null&&mb!=null&&range(ma,mb,str);return r&&{start:r[0],end:r[1],pre:str.slice(
0,r[0]),body:str.slice(r[0]+ma.length,r[1]),post:str.slice(r[1]+mb.length)}};const maybeMatch=(reg,str)=>{const m=str.match(reg);return m?m[0]:null};const range=(a,b,str)=>{
let begs,beg,left,right=void 0,result;let ai=str.indexOf(a);let bi=str.indexOf(b,ai+1);let i=ai;if(ai>=0&&bi>0){if(a===b){return[ai,bi]}begs=[];left=str.length;
while(i>=0&&!result){if(i===ai){begs.push(i);ai=str.indexOf(a,i+1)}else if(begs.length===1){const r=begs.pop();if(r!==void 0)result=[r,bi]}else{beg=begs.pop();if(beg!==
void 0&&beg<left){left=beg;right=bi}bi=str.indexOf(b,i+1)}i=ai<bi&&ai>=0?ai:bi}if(begs.length&&right!==void 0){result=[left,right]}}return result};;const escSlash="\
\0SLASH"+Math.random().toFixed(16)+"\0";const escOpen="\0OPEN"+Math.random().toFixed(16)+"\0";const escClose="\0CLOSE"+Math.random().toFixed(16)+"\0";const escComma="\
\0COMMA"+Math.random().toFixed(16)+"\0";const escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0";const escSlashPattern=new RegExp(escSlash,"g");const escOpenPattern=new RegExp(
escOpen,"g");const escClosePattern=new RegExp(escClose,"g");const escCommaPattern=new RegExp(escComma,"g");const escPeriodPattern=new RegExp(escPeriod,"g");const slashPattern=/\\\\/g;
const openPattern=/\\{/g;const closePattern=/\\}/g;const commaPattern=/\\,/g;const periodPattern=/\\\./g;const EXPANSION_MAX=1e5;const EXPANSION_MAX_LENGTH=4e6;
const EXPANSION_MAX_DEPTH=1e3;const EXPANSION_MAX_REWRITES=1e3;const EXPANSION_MAX_STEPS=2e7;const CALL_STEPS=16;function numeric(str){return!isNaN(str)?parseInt(
str,10):str.charCodeAt(0)}function escapeBraces(str){return str.replace(slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,escClose).replace(
commaPattern,escComma).replace(periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,"{").replace(
escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){for(let i=0;i<items.length;i++){target.push(items[i])}}
function balancedWithBudget(str,masked,budget){if(budget.remaining<0){return void 0}const r=range("{","}",masked);const unmatched=r!==void 0&&masked.indexOf("{")<
r[0];budget.remaining-=r&&!unmatched?r[1]+1:str.length;if(!r||budget.remaining<0){return void 0}return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),
post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;const open=[];for(let i=0;i<masked.length;i++){const c=masked.
charCodeAt(i);if(c===123){open.push(i)}else if(c===125&&open.length){open.pop()}}let out="";let last=0;for(let i=0;i<open.length;i++){const at=open[i];out+=masked.
slice(last,at)+"\0";last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){budget.remaining-=str.length;if(budget.remaining<0){return false}
let close=false;for(let i=str.length-1;i>=0;i--){const c=str.charCodeAt(i);if(c===125){close=true}else if(c===10||c===13||c===8232||c===8233){close=false}else if(c===
44&&close&&str.charCodeAt(i+1)!==44){return true}}return false}function parseCommaParts(str,budget){const parts=[];let carry="";for(;;){const m=balancedWithBudget(
str,str,budget);if(budget.remaining<0){return void 0}if(!m){const tail=str.split(",");tail[0]=carry+tail[0];pushAll(parts,tail);return parts}const{pre,body:body2,
post}=m;const p=pre.split(",");p[0]=carry+p[0];p[p.length-1]+="{"+body2+"}";if(!post.length){pushAll(parts,p);return parts}carry=p.pop();pushAll(parts,p);str=post}}
function bound(value,fallback){return value===void 0||isNaN(value)?fallback:value}function expand(str,options={}){if(!str){return[]}const max=bound(options.max,
EXPANSION_MAX);const maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH);const maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH);const maxRewrites=bound(
options.maxRewrites,EXPANSION_MAX_REWRITES);const maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);if(str.slice(0,2)==="{}"){str="\\{\\}"+str.slice(2)}return expand_(
escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},true).map(unescapeBraces)}function embrace(str){return"{"+str+"}"}function isPadded(el){
return/^-?0\d/.test(el)}function lte(i,y){return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){const out=[];
let length=0;let nonEmpty;outer:for(let a=0;a<acc.length;a++){const prefix2=acc[a]+pre;let vs=values;if(dropEmpties&&!prefix2){if(!nonEmpty)nonEmpty=values.filter(
v=>v);vs=nonEmpty}for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;const expansion=prefix2+vs[v];if(length+expansion.length>maxLength)break outer;out.
push(expansion);length+=expansion.length}}budget.remaining-=out.length;return out}function expandSequence(body2,isAlphaSequence,max,maxLength,budget){const n=body2.
split(/\.\./);const N=[];if(n[0]===void 0||n[1]===void 0){return N}const x=numeric(n[0]);const y=numeric(n[1]);const width=Math.max(n[0].length,n[1].length);let incr=n.
length===3&&n[2]!==void 0?Math.max(Math.abs(numeric(n[2])),1):1;let test=lte;const reverse=y<x;if(reverse){incr*=-1;test=gte}const pad=n.some(isPadded);const cost=pad?
width:1;let length=0;for(let i=x;test(i,y)&&N.length<max;i+=incr){budget.remaining-=cost;if(budget.remaining<0){return void 0}let c;if(isAlphaSequence){c=String.
fromCharCode(i);if(c==="\\"){c=""}}else{c=String(i);if(pad){const need=width-c.length;if(need>0){const z=new Array(need+1).join("0");if(i<0){c="-"+z+c.slice(1)}else{
c=z+c}}}}if(length+c.length>maxLength)break;N.push(c);length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){budget.
remaining-=CALL_STEPS;if(depth>maxDepth){return[str]}let acc=[""];let rewrites=0;let dropEmpties=false;let firstGroup=true;let masked=str;for(;;){const m=balancedWithBudget(
str,masked,budget);if(!m){return combine(acc,str,[""],max,maxLength,dropEmpties,budget)}if(m.unmatched){masked=maskUnmatchedOpens(masked,budget)}const pre=m.pre;
const literal=()=>combine(acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.test(pre)){acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,
dropEmpties&&!m.post.length,budget);firstGroup=false;if(!m.post.length)break;str=m.post;masked=masked.slice(m.end+1);continue}const isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(m.body);const isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);const isSequence=isNumericSequence||isAlphaSequence;const isOptions=m.body.
indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++;str=m.pre+"{"+m.body+escClose+m.post;masked=masked.
slice(0,m.end)+escClose+masked.slice(m.end+1);isTop=true;continue}return literal()}if(firstGroup){dropEmpties=isTop&&!isSequence;firstGroup=false}let values;if(isSequence){
values=expandSequence(m.body,isAlphaSequence,max,maxLength,budget);if(!values){return literal()}}else{let n=parseCommaParts(m.body,budget);if(!n){return literal()}
if(n.length===1&&n[0]!==void 0){n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,false).map(embrace);if(budget.remaining<0){return literal()}if(n.
length===1){const next2=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0){return literal()}acc=next2;if(!m.post.
length)break;str=m.post;masked=masked.slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++){if(acc[d]){
dropsEmpties=false}}values=[];let valuesLength=0;outer:for(let j=0;j<n.length;j++){const expanded=expand_(n[j],max,maxLength,maxDepth,depth+1,maxRewrites,budget,
false);if(budget.remaining<0){return literal()}for(let k=0;k<expanded.length;k++){const v=expanded[k];if(dropsEmpties&&!v)continue;if(values.length>=max||valuesLength+
v.length>maxLength){break outer}values.push(v);valuesLength+=v.length}}}const next=combine(acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.
remaining<0){return literal()}acc=next;if(!m.post.length)break;str=m.post;masked=masked.slice(m.end+1)}return acc};const MAX_PATTERN_LENGTH=1024*64;const assertValidPattern=pattern=>{
if(typeof pattern!=="string"){throw new TypeError("invalid pattern")}if(pattern.length>MAX_PATTERN_LENGTH){throw new TypeError("pattern is too long")}};;const posixClasses={
"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",true],"[:alpha:]":["\\p{L}\\p{Nl}",true],"[:ascii:]":["\\x00-\\x7f",false],"[:blank:]":["\\p{Zs}\\t",true],"[:cntrl:]":["\\p{\
Cc}",true],"[:digit:]":["\\p{Nd}",true],"[:graph:]":["\\p{Z}\\p{C}",true,true],"[:lower:]":["\\p{Ll}",true],"[:print:]":["\\p{C}",true],"[:punct:]":["\\p{P}",true],
"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",true],"[:upper:]":["\\p{Lu}",true],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",true],"[:xdigit:]":["A-Fa-f0-9",false]};const braceEscape=s=>s.
replace(/[[\]\\-]/g,"\\$&");const regexpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const rangesToString=ranges=>ranges.join("");const parseClass=(glob,position)=>{
const pos=position;if(glob.charAt(pos)!=="["){throw new Error("not in a brace expression")}const ranges=[];const negs=[];let i=pos+1;let sawStart=false;let uflag=false;
let escaping=false;let negate=false;let endPos=pos;let rangeStart="";WHILE:while(i<glob.length){const c=glob.charAt(i);if((c==="!"||c==="^")&&i===pos+1){negate=
true;i++;continue}if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}sawStart=true;if(c==="\\"){if(!escaping){escaping=true;i++;continue}}if(c==="["&&!escaping){
for(const[cls,[unip,u,neg]]of Object.entries(posixClasses)){if(glob.startsWith(cls,i)){if(rangeStart){return["$.",false,glob.length-pos,true]}i+=cls.length;if(neg)
negs.push(unip);else ranges.push(unip);uflag=uflag||u;continue WHILE}}}escaping=false;if(rangeStart){if(c>rangeStart){ranges.push(braceEscape(rangeStart)+"-"+braceEscape(
c))}else if(c===rangeStart){ranges.push(braceEscape(c))}rangeStart="";i++;continue}if(glob.startsWith("-]",i+1)){ranges.push(braceEscape(c+"-"));i+=2;continue}if(glob.
startsWith("-",i+1)){rangeStart=c;i+=2;continue}ranges.push(braceEscape(c));i++}if(endPos<i){return["",false,0,false]}if(!ranges.length&&!negs.length){return["$\
.",false,glob.length-pos,true]}if(negs.length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){const r=ranges[0].length===2?ranges[0].slice(-1):ranges[0];
return[regexpEscape(r),false,endPos-pos,false]}const sranges="["+(negate?"^":"")+rangesToString(ranges)+"]";const snegs="["+(negate?"":"^")+rangesToString(negs)+
"]";const comb=ranges.length&&negs.length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs;return[comb,uflag,endPos-pos,true]};;const unescape_unescape=(s,{
windowsPathsNoEscape=false,magicalBraces=true}={})=>{if(magicalBraces){return windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,
"$1$2").replace(/\\([^/])/g,"$1")}return windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,
"$1")};;var _a;const types=new Set(["!","?","+","*","@"]);const isExtglobType=c=>types.has(c);const isExtglobAST=c=>isExtglobType(c.type);const adoptionMap=new Map(
[["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]);const adoptionWithSpaceMap=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]);
const adoptionAnyMap=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]);const usurpMap=new Map([["!",new Map(
[["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]);const startNoTraversal="\
(?!(?:^|/)\\.\\.?(?:$|/))";const startNoDot="(?!\\.)";const addPatternStart=new Set(["[","."]);const justDots=new Set(["..","."]);const reSpecials=new Set("().*\
{}+?[]^$\\!");const regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const qmark="[^/]";const star=qmark+"*?";const starNoEmpty=qmark+"+?";let ID=0;
class AST{type;#root;#hasMagic;#uflag=false;#parts=[];#parent;#parentIndex;#negs;#filledNegs=false;#options;#toString;#emptyExt=false;id=++ID;get depth(){return(this.#parent?.
depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#root.id,parent:this.#parent?.id,depth:this.
depth,partsLength:this.#parts.length,parts:this.#parts}}constructor(type,parent,options={}){this.type=type;if(type)this.#hasMagic=true;this.#parent=parent;this.#root=
this.#parent?this.#parent.#root:this;this.#options=this.#root===this?options:this.#root.#options;this.#negs=this.#root===this?[]:this.#root.#negs;if(type==="!"&&
!this.#root.#filledNegs)this.#negs.push(this);this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)return this.#hasMagic;
for(const p of this.#parts){if(typeof p==="string")continue;if(p.type||p.hasMagic)return this.#hasMagic=true}return this.#hasMagic}toString(){return this.#toString!==
void 0?this.#toString:!this.type?this.#toString=this.#parts.map(p=>String(p)).join(""):this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join("|")+")"}#fillNegs(){
if(this!==this.#root)throw new Error("should only call on root");if(this.#filledNegs)return this;this.toString();this.#filledNegs=true;let n;while(n=this.#negs.
pop()){if(n.type!=="!")continue;let p=n;let pp=p.#parent;while(pp){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++){for(const part of n.#parts){if(typeof part===
"string"){throw new Error("string part in extglob AST??")}part.copyIn(pp.#parts[i])}}p=pp;pp=p.#parent}}return this}push(...parts){for(const p of parts){if(p===
"")continue;if(typeof p!=="string"&&!(p instanceof _a&&p.#parent===this)){throw new Error("invalid part: "+p)}this.#parts.push(p)}}toJSON(){const ret=this.type===
null?this.#parts.slice().map(p=>typeof p==="string"?p:p.toJSON()):[this.type,...this.#parts.map(p=>p.toJSON())];if(this.isStart()&&!this.type)ret.unshift([]);if(this.
isEnd()&&(this===this.#root||this.#root.#filledNegs&&this.#parent?.type==="!")){ret.push({})}return ret}isStart(){if(this.#root===this)return true;if(!this.#parent?.
isStart())return false;if(this.#parentIndex===0)return true;const p=this.#parent;for(let i=0;i<this.#parentIndex;i++){const pp=p.#parts[i];if(!(pp instanceof _a&&
pp.type==="!")){return false}}return true}isEnd(){if(this.#root===this)return true;if(this.#parent?.type==="!")return true;if(!this.#parent?.isEnd())return false;
if(!this.type)return this.#parent?.isEnd();const pl=this.#parent?this.#parent.#parts.length:0;return this.#parentIndex===pl-1}copyIn(part){if(typeof part==="str\
ing")this.push(part);else this.push(part.clone(this))}clone(parent){const c=new _a(this.type,parent);for(const p of this.#parts){c.copyIn(p)}return c}static#parseAST(str,ast,pos,opt,extDepth){
const maxDepth=opt.maxExtglobRecursion??2;let escaping=false;let inBrace=false;let braceStart=-1;let braceNeg=false;if(ast.type===null){let i2=pos;let acc2="";while(i2<
str.length){const c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping;acc2+=c;continue}if(inBrace){if(i2===braceStart+1){if(c==="^"||c==="!"){braceNeg=
true}}else if(c==="]"&&!(i2===braceStart+2&&braceNeg)){inBrace=false}acc2+=c;continue}else if(c==="["){inBrace=true;braceStart=i2;braceNeg=false;acc2+=c;continue}
const doRecurse=!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=maxDepth;if(doRecurse){ast.push(acc2);acc2="";const ext2=new _a(c,ast);i2=_a.#parseAST(
str,ext2,i2,opt,extDepth+1);ast.push(ext2);continue}acc2+=c}ast.push(acc2);return i2}let i=pos+1;let part=new _a(null,ast);const parts=[];let acc="";while(i<str.
length){const c=str.charAt(i++);if(escaping||c==="\\"){escaping=!escaping;acc+=c;continue}if(inBrace){if(i===braceStart+1){if(c==="^"||c==="!"){braceNeg=true}}else if(c===
"]"&&!(i===braceStart+2&&braceNeg)){inBrace=false}acc+=c;continue}else if(c==="["){inBrace=true;braceStart=i;braceNeg=false;acc+=c;continue}const doRecurse=!opt.
noext&&isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=maxDepth||ast&&ast.#canAdoptType(c));if(doRecurse){const depthAdd=ast&&ast.#canAdoptType(c)?0:1;part.push(
acc);acc="";const ext2=new _a(c,part);part.push(ext2);i=_a.#parseAST(str,ext2,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc);acc="";parts.push(part);
part=new _a(null,ast);continue}if(c===")"){if(acc===""&&ast.#parts.length===0){ast.#emptyExt=true}part.push(acc);acc="";ast.push(...parts,part);return i}acc+=c}
ast.type=null;ast.#hasMagic=void 0;ast.#parts=[str.substring(pos-1)];return i}#canAdoptWithSpace(child){return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){
if(!child||typeof child!=="object"||child.type!==null||child.#parts.length!==1||this.type===null){return false}const gc=child.#parts[0];if(!gc||typeof gc!=="obj\
ect"||gc.type===null){return false}return this.#canAdoptType(gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){return!!map.get(this.type)?.includes(c)}#adoptWithSpace(child,index){
const gc=child.#parts[0];const blank=new _a(null,gc,this.options);blank.#parts.push("");gc.push(blank);this.#adopt(child,index)}#adopt(child,index){const gc=child.#parts[0];
this.#parts.splice(index,1,...gc.#parts);for(const p of gc.#parts){if(typeof p==="object")p.#parent=this}this.#toString=void 0}#canUsurpType(c){const m=usurpMap.
get(this.type);return!!m?.has(c)}#canUsurp(child){if(!child||typeof child!=="object"||child.type!==null||child.#parts.length!==1||this.type===null||this.#parts.
length!==1){return false}const gc=child.#parts[0];if(!gc||typeof gc!=="object"||gc.type===null){return false}return this.#canUsurpType(gc.type)}#usurp(child){const m=usurpMap.
get(this.type);const gc=child.#parts[0];const nt=m?.get(gc.type);if(!nt)return false;this.#parts=gc.#parts;for(const p of this.#parts){if(typeof p==="object"){p.#parent=
this}}this.type=nt;this.#toString=void 0;this.#emptyExt=false}static fromGlob(pattern,options={}){const ast=new _a(null,void 0,options);_a.#parseAST(pattern,ast,
0,options,0);return ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();const glob=this.toString();const[re,body2,hasMagic,uflag]=this.toRegExpSource();
const anyMagic=hasMagic||this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==glob.toLowerCase();if(!anyMagic){return body2}
const flags=(this.#options.nocase?"i":"")+(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){
const dot=allowDot??!!this.#options.dot;if(this.#root===this){this.#flatten();this.#fillNegs()}if(!isExtglobAST(this)){const noEmpty=this.isStart()&&this.isEnd()&&
!this.#parts.some(s=>typeof s!=="string");const src=this.#parts.map(p=>{const[re,_,hasMagic,uflag]=typeof p==="string"?_a.#parseGlob(p,this.#hasMagic,noEmpty):p.
toRegExpSource(allowDot);this.#hasMagic=this.#hasMagic||hasMagic;this.#uflag=this.#uflag||uflag;return re}).join("");let start2="";if(this.isStart()){if(typeof this.#parts[0]===
"string"){const dotTravAllowed=this.#parts.length===1&&justDots.has(this.#parts[0]);if(!dotTravAllowed){const aps=addPatternStart;const needNoTrav=dot&&aps.has(
src.charAt(0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.has(src.charAt(4));const needNoDot=!dot&&!allowDot&&aps.has(src.charAt(
0));start2=needNoTrav?startNoTraversal:needNoDot?startNoDot:""}}}let end="";if(this.isEnd()&&this.#root.#filledNegs&&this.#parent?.type==="!"){end="(?:$|\\/)"}const final2=start2+
src+end;return[final2,unescape_unescape(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}const repeated=this.type==="*"||this.type==="+";const start=this.type===
"!"?"(?:(?!(?:":"(?:";let body2=this.#partsToRegExp(dot);if(this.isStart()&&this.isEnd()&&!body2&&this.type!=="!"){const s=this.toString();const me=this;me.#parts=
[s];me.type=null;me.#hasMagic=void 0;return[s,unescape_unescape(this.toString()),false,false]}let bodyDotAllowed=!repeated||allowDot||dot||!startNoDot?"":this.#partsToRegExp(
true);if(bodyDotAllowed===body2){bodyDotAllowed=""}if(bodyDotAllowed){body2=`(?:${body2})(?:${bodyDotAllowed})*?`}let final="";if(this.type==="!"&&this.#emptyExt){
final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty}else{const close=this.type==="!"?"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:"")+star+")":this.type===
"@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?`)?`:`)${this.type}`;final=start+body2+close}return[final,unescape_unescape(
body2),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(!isExtglobAST(this)){for(const p of this.#parts){if(typeof p==="object"){p.#flatten()}}}else{let iterations=0;
let done=false;do{done=true;for(let i=0;i<this.#parts.length;i++){const c=this.#parts[i];if(typeof c==="object"){c.#flatten();if(this.#canAdopt(c)){done=false;this.#adopt(
c,i)}else if(this.#canAdoptWithSpace(c)){done=false;this.#adoptWithSpace(c,i)}else if(this.#canUsurp(c)){done=false;this.#usurp(c)}}}}while(!done&&++iterations<
10)}this.#toString=void 0}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p==="string"){throw new Error("string type in extglob ast??")}const[re,_,_hasMagic,
uflag]=p.toRegExpSource(dot);this.#uflag=this.#uflag||uflag;return re}).filter(p=>!(this.isStart()&&this.isEnd())||!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=false){
let escaping=false;let re="";let uflag=false;let inStar=false;for(let i=0;i<glob.length;i++){const c=glob.charAt(i);if(escaping){escaping=false;re+=(reSpecials.
has(c)?"\\":"")+c;continue}if(c==="*"){if(inStar)continue;inStar=true;re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:star;hasMagic=true;continue}else{inStar=false}
if(c==="\\"){if(i===glob.length-1){re+="\\\\"}else{escaping=true}continue}if(c==="["){const[src,needUflag,consumed,magic]=parseClass(glob,i);if(consumed){re+=src;
uflag=uflag||needUflag;i+=consumed-1;hasMagic=hasMagic||magic;continue}}if(c==="?"){re+=qmark;hasMagic=true;continue}re+=regExpEscape(c)}return[re,unescape_unescape(
glob),!!hasMagic,uflag]}}_a=AST;;const escape_escape=(s,{windowsPathsNoEscape=false,magicalBraces=false}={})=>{if(magicalBraces){return windowsPathsNoEscape?s.replace(
/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,"\\$&")}return windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&")};;const minimatch=(p,pattern,options={})=>{
assertValidPattern(pattern);if(!options.nocomment&&pattern.charAt(0)==="#"){return false}return new Minimatch(pattern,options).match(p)};const starDotExtRE=/^\*+([^+@!?*[(]*)$/;
const starDotExtTest=ext2=>f=>!f.startsWith(".")&&f.endsWith(ext2);const starDotExtTestDot=ext2=>f=>f.endsWith(ext2);const starDotExtTestNocase=ext2=>{ext2=ext2.
toLowerCase();return f=>!f.startsWith(".")&&f.toLowerCase().endsWith(ext2)};const starDotExtTestNocaseDot=ext2=>{ext2=ext2.toLowerCase();return f=>f.toLowerCase().
endsWith(ext2)};const starDotStarRE=/^\*+\.\*+$/;const starDotStarTest=f=>!f.startsWith(".")&&f.includes(".");const starDotStarTestDot=f=>f!=="."&&f!==".."&&f.includes(
".");const dotStarRE=/^\.\*+$/;const dotStarTest=f=>f!=="."&&f!==".."&&f.startsWith(".");const starRE=/^\*+$/;const starTest=f=>f.length!==0&&!f.startsWith(".");
const starTestDot=f=>f.length!==0&&f!=="."&&f!=="..";const qmarksRE=/^\?+([^+@!?*[(]*)?$/;const qmarksTestNocase=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);
if(!ext2)return noext;ext2=ext2.toLowerCase();return f=>noext(f)&&f.toLowerCase().endsWith(ext2)};const qmarksTestNocaseDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot(
[$0]);if(!ext2)return noext;ext2=ext2.toLowerCase();return f=>noext(f)&&f.toLowerCase().endsWith(ext2)};const qmarksTestDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot(
[$0]);return!ext2?noext:f=>noext(f)&&f.endsWith(ext2)};const qmarksTest=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);return!ext2?noext:f=>noext(f)&&f.endsWith(
ext2)};const qmarksTestNoExt=([$0])=>{const len=$0.length;return f=>f.length===len&&!f.startsWith(".")};const qmarksTestNoExtDot=([$0])=>{const len=$0.length;return f=>f.
length===len&&f!=="."&&f!==".."};const defaultPlatform=typeof process==="object"&&process?typeof process.env==="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix";const esm_path={win32:{sep:"\\"},posix:{sep:"/"}};const sep=defaultPlatform==="win32"?esm_path.win32.sep:esm_path.posix.sep;minimatch.sep=
sep;const GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;const esm_qmark="[^/]";const esm_star=esm_qmark+"*?";const twoStarDot="(?:(?!(?:\\/|^)(?:\\.{\
1,2})($|\\/)).)*?";const twoStarNoDot="(?:(?!(?:\\/|^)\\.).)*?";const filter=(pattern,options={})=>p=>minimatch(p,pattern,options);minimatch.filter=filter;const ext=(a,b={})=>Object.
assign({},a,b);const defaults=def=>{if(!def||typeof def!=="object"||!Object.keys(def).length){return minimatch}const orig=minimatch;const m=(p,pattern,options={})=>orig(
p,pattern,ext(def,options));return Object.assign(m,{Minimatch:class Minimatch extends orig.Minimatch{constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){
return orig.defaults(ext(def,options)).Minimatch}},AST:class AST extends orig.AST{constructor(type,parent,options={}){super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){
return orig.AST.fromGlob(pattern,ext(def,options))}},unescape:(s,options={})=>orig.unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),
filter:(pattern,options={})=>orig.filter(pattern,ext(def,options)),defaults:options=>orig.defaults(ext(def,options)),makeRe:(pattern,options={})=>orig.makeRe(pattern,
ext(def,options)),braceExpand:(pattern,options={})=>orig.braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,ext(def,
options)),sep:orig.sep,GLOBSTAR})};minimatch.defaults=defaults;const braceExpand=(pattern,options={})=>{assertValidPattern(pattern);if(options.nobrace||!/\{(?:(?!\{).)*\}/.
test(pattern)){return[pattern]}return expand(pattern,{max:options.braceExpandMax})};minimatch.braceExpand=braceExpand;const makeRe=(pattern,options={})=>new Minimatch(
pattern,options).makeRe();minimatch.makeRe=makeRe;const match=(list,pattern,options={})=>{const mm=new Minimatch(pattern,options);list=list.filter(f=>mm.match(f));
if(mm.options.nonull&&!list.length){list.push(pattern)}return list};minimatch.match=match;const globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/;const esm_regExpEscape=s=>s.
replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
assertValidPattern(pattern);options=options||{};this.options=options;this.maxGlobstarRecursion=options.maxGlobstarRecursion??200;this.pattern=pattern;this.platform=
options.platform||defaultPlatform;this.isWindows=this.platform==="win32";const awe="allowWindowsEscape";this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||
options[awe]===false;if(this.windowsPathsNoEscape){this.pattern=this.pattern.replace(/\\/g,"/")}this.preserveMultipleSlashes=!!options.preserveMultipleSlashes;this.
regexp=null;this.negate=false;this.nonegate=!!options.nonegate;this.comment=false;this.empty=false;this.partial=!!options.partial;this.nocase=!!this.options.nocase;
this.windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase);this.globSet=[];this.globParts=[];this.set=
[];this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1){return true}for(const pattern of this.set){for(const part of pattern){if(typeof part!==
"string")return true}}return false}debug(..._){}make(){const pattern=this.pattern;const options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.
comment=true;return}if(!pattern){this.empty=true;return}this.parseNegate();this.globSet=[...new Set(this.braceExpand())];if(options.debug){this.debug=(...args)=>console.
error(...args)}this.debug(this.pattern,this.globSet);const rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=this.preprocess(rawGlobParts);this.
debug(this.pattern,this.globParts);let set=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){const isUNC=s[0]===""&&s[1]===""&&(s[2]==="\
?"||!globMagic.test(s[2]))&&!globMagic.test(s[3]);const isDrive=/^[a-z]:/i.test(s[0]);if(isUNC){return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))]}else if(isDrive){
return[s[0],...s.slice(1).map(ss=>this.parse(ss))]}}return s.map(ss=>this.parse(ss))});this.debug(this.pattern,set);this.set=set.filter(s=>s.indexOf(false)===-1);
if(this.isWindows){for(let i=0;i<this.set.length;i++){const p=this.set[i];if(p[0]===""&&p[1]===""&&this.globParts[i][2]==="?"&&typeof p[3]==="string"&&/^[a-z]:$/i.
test(p[3])){p[2]="?"}}}this.debug(this.pattern,this.set)}preprocess(globParts){if(this.options.noglobstar){for(const partset of globParts){for(let j=0;j<partset.
length;j++){if(partset[j]==="**"){partset[j]="*"}}}}const{optimizationLevel=1}=this.options;if(optimizationLevel>=2){globParts=this.firstPhasePreProcess(globParts);
globParts=this.secondPhasePreProcess(globParts)}else if(optimizationLevel>=1){globParts=this.levelOneOptimize(globParts)}else{globParts=this.adjascentGlobstarOptimize(
globParts)}return globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;while(-1!==(gs=parts.indexOf("**",gs+1))){let i=gs;while(parts[i+
1]==="**"){i++}if(i!==gs){parts.splice(gs,i-gs)}}return parts})}levelOneOptimize(globParts){return globParts.map(parts=>{parts=parts.reduce((set,part)=>{const prev=set[set.
length-1];if(part==="**"&&prev==="**"){return set}if(part===".."){if(prev&&prev!==".."&&prev!=="."&&prev!=="**"){set.pop();return set}}set.push(part);return set},
[]);return parts.length===0?[""]:parts})}levelTwoFileOptimize(parts){if(!Array.isArray(parts)){parts=this.slashSplit(parts)}let didSomething=false;do{didSomething=
false;if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];if(i===1&&p===""&&parts[0]==="")continue;if(p==="."||p===""){didSomething=
true;parts.splice(i,1);i--}}if(parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")){didSomething=true;parts.pop()}}let dd=0;while(-1!==(dd=parts.indexOf(
"..",dd+1))){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))){didSomething=true;parts.splice(dd-1,2);dd-=2}}}while(didSomething);
return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){let didSomething=false;do{didSomething=false;for(let parts of globParts){let gs=-1;while(-1!==
(gs=parts.indexOf("**",gs+1))){let gss=gs;while(parts[gss+1]==="**"){gss++}if(gss>gs){parts.splice(gs+1,gss-gs)}let next=parts[gs+1];const p=parts[gs+2];const p2=parts[gs+
3];if(next!=="..")continue;if(!p||p==="."||p===".."||!p2||p2==="."||p2===".."){continue}didSomething=true;parts.splice(gs,1);const other=parts.slice(0);other[gs]=
"**";globParts.push(other);gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];if(i===1&&p===""&&parts[0]==="")continue;if(p===
"."||p===""){didSomething=true;parts.splice(i,1);i--}}if(parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")){didSomething=true;parts.pop()}}let dd=0;
while(-1!==(dd=parts.indexOf("..",dd+1))){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=true;const needDot=dd===1&&parts[dd+1]==="**";const splin=needDot?
["."]:[];parts.splice(dd-1,2,...splin);if(parts.length===0)parts.push("");dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<
globParts.length-1;i++){for(let j=i+1;j<globParts.length;j++){const matched=this.partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);if(matched){
globParts[i]=[];globParts[j]=matched;break}}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=false){let ai=0;let bi=0;let result=[];let which="";
while(ai<a.length&&bi<b.length){if(a[ai]===b[bi]){result.push(which==="b"?b[bi]:a[ai]);ai++;bi++}else if(emptyGSMatch&&a[ai]==="**"&&b[bi]===a[ai+1]){result.push(
a[ai]);ai++}else if(emptyGSMatch&&b[bi]==="**"&&a[ai]===b[bi+1]){result.push(b[bi]);bi++}else if(a[ai]==="*"&&b[bi]&&(this.options.dot||!b[bi].startsWith("."))&&
b[bi]!=="**"){if(which==="b")return false;which="a";result.push(a[ai]);ai++;bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].startsWith("."))&&a[ai]!==
"**"){if(which==="a")return false;which="b";result.push(b[bi]);ai++;bi++}else{return false}}return a.length===b.length&&result}parseNegate(){if(this.nonegate)return;
const pattern=this.pattern;let negate=false;let negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(i)==="!";i++){negate=!negate;negateOffset++}if(negateOffset)
this.pattern=pattern.slice(negateOffset);this.negate=negate}matchOne(file,pattern,partial=false){let fileStartIndex=0;let patternStartIndex=0;if(this.isWindows){
const fileDrive=typeof file[0]==="string"&&/^[a-z]:$/i.test(file[0]);const fileUNC=!fileDrive&&file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]);
const patternDrive=typeof pattern[0]==="string"&&/^[a-z]:$/i.test(pattern[0]);const patternUNC=!patternDrive&&pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&
typeof pattern[3]==="string"&&/^[a-z]:$/i.test(pattern[3]);const fdi=fileUNC?3:fileDrive?0:void 0;const pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi==="\
number"&&typeof pdi==="number"){const[fd,pd]=[file[fdi],pattern[pdi]];if(fd.toLowerCase()===pd.toLowerCase()){pattern[pdi]=fd;patternStartIndex=pdi;fileStartIndex=
fdi}}}const{optimizationLevel=1}=this.options;if(optimizationLevel>=2){file=this.levelTwoFileOptimize(file)}if(pattern.includes(GLOBSTAR)){return this.#matchGlobstar(
file,pattern,partial,fileStartIndex,patternStartIndex)}return this.#matchOne(file,pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){
const firstgs=pattern.indexOf(GLOBSTAR,patternIndex);const lastgs=pattern.lastIndexOf(GLOBSTAR);const[head,body2,tail]=partial?[pattern.slice(patternIndex,firstgs),
pattern.slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1,lastgs),pattern.slice(lastgs+1)];if(head.length){const fileHead=file.slice(
fileIndex,fileIndex+head.length);if(!this.#matchOne(fileHead,head,partial,0,0)){return false}fileIndex+=head.length;patternIndex+=head.length}let fileTailMatch=0;
if(tail.length){if(tail.length+fileIndex>file.length)return false;let tailStart=file.length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,0)){fileTailMatch=
tail.length}else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length){return false}tailStart--;if(!this.#matchOne(file,tail,partial,tailStart,0)){return false}
fileTailMatch=tail.length+1}}if(!body2.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<file.length-fileTailMatch;i2++){const f=String(file[i2]);sawSome=
true;if(f==="."||f===".."||!this.options.dot&&f.startsWith(".")){return false}}return partial||sawSome}const bodySegments=[[[],0]];let currentBody=bodySegments[0];
let nonGsParts=0;const nonGsPartsSums=[0];for(const b of body2){if(b===GLOBSTAR){nonGsPartsSums.push(nonGsParts);currentBody=[[],0];bodySegments.push(currentBody)}else{
currentBody[0].push(b);nonGsParts++}}let i=bodySegments.length-1;const fileLength=file.length-fileTailMatch;for(const b of bodySegments){b[1]=fileLength-(nonGsPartsSums[i--]+
b[0].length)}return!!this.#matchGlobStarBodySections(file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
const bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=true;const f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith(
".")){return false}}return sawTail}const[body2,after]=bs;while(fileIndex<=after){const m=this.#matchOne(file.slice(0,fileIndex+body2.length),body2,partial,fileIndex,
0);if(m&&globStarDepth<this.maxGlobstarRecursion){const sub=this.#matchGlobStarBodySections(file,bodySegments,fileIndex+body2.length,bodyIndex+1,partial,globStarDepth+
1,sawTail);if(sub!==false){return sub}}const f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.startsWith(".")){return false}fileIndex++}return partial||
null}#matchOne(file,pattern,partial,fileIndex,patternIndex){let fi;let pi;let pl;let fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&
pi<pl;fi++,pi++){this.debug("matchOne loop");let p=pattern[pi];let f=file[fi];this.debug(pattern,p,f);if(p===false||p===GLOBSTAR){return false}let hit;if(typeof p===
"string"){hit=f===p;this.debug("string match",p,f,hit)}else{hit=p.test(f);this.debug("pattern match",p,f,hit)}if(!hit)return false}if(fi===fl&&pi===pl){return true}else if(fi===
fl){return partial}else if(pi===pl){return fi===fl-1&&file[fi]===""}else{throw new Error("wtf?")}}braceExpand(){return braceExpand(this.pattern,this.options)}parse(pattern){
assertValidPattern(pattern);const options=this.options;if(pattern==="**")return GLOBSTAR;if(pattern==="")return"";let m;let fastTest=null;if(m=pattern.match(starRE)){
fastTest=options.dot?starTestDot:starTest}else if(m=pattern.match(starDotExtRE)){fastTest=(options.nocase?options.dot?starDotExtTestNocaseDot:starDotExtTestNocase:
options.dot?starDotExtTestDot:starDotExtTest)(m[1])}else if(m=pattern.match(qmarksRE)){fastTest=(options.nocase?options.dot?qmarksTestNocaseDot:qmarksTestNocase:
options.dot?qmarksTestDot:qmarksTest)(m)}else if(m=pattern.match(starDotStarRE)){fastTest=options.dot?starDotStarTestDot:starDotStarTest}else if(m=pattern.match(
dotStarRE)){fastTest=dotStarTest}const re=AST.fromGlob(pattern,this.options).toMMPattern();if(fastTest&&typeof re==="object"){Reflect.defineProperty(re,"test",{
value:fastTest})}return re}makeRe(){if(this.regexp||this.regexp===false)return this.regexp;const set=this.set;if(!set.length){this.regexp=false;return this.regexp}
const options=this.options;const twoStar=options.noglobstar?esm_star:options.dot?twoStarDot:twoStarNoDot;const flags=new Set(options.nocase?["i"]:[]);let re=set.
map(pattern=>{const pp=pattern.map(p=>{if(p instanceof RegExp){for(const f of p.flags.split(""))flags.add(f)}return typeof p==="string"?esm_regExpEscape(p):p===
GLOBSTAR?GLOBSTAR:p._src});pp.forEach((p,i)=>{const next=pp[i+1];const prev=pp[i-1];if(p!==GLOBSTAR||prev===GLOBSTAR){return}if(prev===void 0){if(next!==void 0&&
next!==GLOBSTAR){pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next}else{pp[i]=twoStar}}else if(next===void 0){pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?"}else if(next!==GLOBSTAR){
pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\/)"+next;pp[i+1]=GLOBSTAR}});const filtered=pp.filter(p=>p!==GLOBSTAR);if(this.partial&&filtered.length>=1){const prefixes=[];
for(let i=1;i<=filtered.length;i++){prefixes.push(filtered.slice(0,i).join("/"))}return"(?:"+prefixes.join("|")+")"}return filtered.join("/")}).join("|");const[
open,close]=set.length>1?["(?:",")"]:["",""];re="^"+open+re+close+"$";if(this.partial){re="^(?:\\/|"+open+re.slice(1,-1)+close+")$"}if(this.negate)re="^(?!"+re+
").+$";try{this.regexp=new RegExp(re,[...flags].join(""))}catch{this.regexp=false}return this.regexp}slashSplit(p){if(this.preserveMultipleSlashes){return p.split(
"/")}else if(this.isWindows&&/^\/\/[^/]+/.test(p)){return["",...p.split(/\/+/)]}else{return p.split(/\/+/)}}match(f,partial=this.partial){this.debug("match",f,this.
pattern);if(this.comment){return false}if(this.empty){return f===""}if(f==="/"&&partial){return true}const options=this.options;if(this.isWindows){f=f.split("\\").
join("/")}const ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);const set=this.set;this.debug(this.pattern,"set",set);let filename=ff[ff.length-1];if(!filename){
for(let i=ff.length-2;!filename&&i>=0;i--){filename=ff[i]}}for(const pattern of set){let file=ff;if(options.matchBase&&pattern.length===1){file=[filename]}const hit=this.
matchOne(file,pattern,partial);if(hit){if(options.flipNegate){return true}return!this.negate}}if(options.flipNegate){return false}return this.negate}static defaults(def){
return minimatch.defaults(def).Minimatch}}minimatch.AST=AST;minimatch.Minimatch=Minimatch;minimatch.escape=escape_escape;minimatch.unescape=unescape_unescape;;const internal_path_IS_WINDOWS=process.
platform==="win32";class Path{constructor(itemPath){this.segments=[];if(typeof itemPath==="string"){external_assert_(itemPath,`Parameter 'itemPath' must not be \
empty`);itemPath=safeTrimTrailingSeparator(itemPath);if(!hasRoot(itemPath)){this.segments=itemPath.split(external_path_.sep)}else{let remaining=itemPath;let dir=dirname(
remaining);while(dir!==remaining){const basename=external_path_.basename(remaining);this.segments.unshift(basename);remaining=dir;dir=dirname(remaining)}this.segments.
unshift(remaining)}}else{external_assert_(itemPath.length>0,`Parameter 'itemPath' must not be an empty array`);for(let i=0;i<itemPath.length;i++){let segment=itemPath[i];
external_assert_(segment,`Parameter 'itemPath' must not contain any empty segments`);segment=normalizeSeparators(itemPath[i]);if(i===0&&hasRoot(segment)){segment=
safeTrimTrailingSeparator(segment);external_assert_(segment===dirname(segment),`Parameter 'itemPath' root segment contains information for multiple segments`);this.
segments.push(segment)}else{external_assert_(!segment.includes(external_path_.sep),`Parameter 'itemPath' contains unexpected path separators`);this.segments.push(
segment)}}}}toString(){let result=this.segments[0];let skipSlash=result.endsWith(external_path_.sep)||internal_path_IS_WINDOWS&&/^[A-Z]:$/i.test(result);for(let i=1;i<
this.segments.length;i++){if(skipSlash){skipSlash=false}else{result+=external_path_.sep}result+=this.segments[i]}return result}};const internal_pattern_IS_WINDOWS=process.
platform==="win32";class Pattern{constructor(patternOrNegate,isImplicitPattern=false,segments,homedir){this.negate=false;let pattern;if(typeof patternOrNegate===
"string"){pattern=patternOrNegate.trim()}else{segments=segments||[];external_assert_(segments.length,`Parameter 'segments' must not empty`);const root=Pattern.getLiteral(
segments[0]);external_assert_(root&&hasAbsoluteRoot(root),`Parameter 'segments' first element must be a root path`);pattern=new Path(segments).toString().trim();
if(patternOrNegate){pattern=`!${pattern}`}}while(pattern.startsWith("!")){this.negate=!this.negate;pattern=pattern.substr(1).trim()}pattern=Pattern.fixupPattern(
pattern,homedir);this.segments=new Path(pattern).segments;this.trailingSeparator=normalizeSeparators(pattern).endsWith(external_path_.sep);pattern=safeTrimTrailingSeparator(
pattern);let foundGlob=false;const searchSegments=this.segments.map(x=>Pattern.getLiteral(x)).filter(x=>!foundGlob&&!(foundGlob=x===""));this.searchPath=new Path(
searchSegments).toString();this.rootRegExp=new RegExp(Pattern.regExpEscape(searchSegments[0]),internal_pattern_IS_WINDOWS?"i":"");this.isImplicitPattern=isImplicitPattern;
const minimatchOptions={dot:true,nobrace:true,nocase:internal_pattern_IS_WINDOWS,nocomment:true,noext:true,nonegate:true};pattern=internal_pattern_IS_WINDOWS?pattern.
replace(/\\/g,"/"):pattern;this.minimatch=new Minimatch(pattern,minimatchOptions)}match(itemPath){if(this.segments[this.segments.length-1]==="**"){itemPath=normalizeSeparators(
itemPath);if(!itemPath.endsWith(external_path_.sep)&&this.isImplicitPattern===false){itemPath=`${itemPath}${external_path_.sep}`}}else{itemPath=safeTrimTrailingSeparator(
itemPath)}if(this.minimatch.match(itemPath)){return this.trailingSeparator?MatchKind.Directory:MatchKind.All}return MatchKind.None}partialMatch(itemPath){itemPath=
safeTrimTrailingSeparator(itemPath);if(dirname(itemPath)===itemPath){return this.rootRegExp.test(itemPath)}return this.minimatch.matchOne(itemPath.split(internal_pattern_IS_WINDOWS?
/\\+/:/\/+/),this.minimatch.set[0],true)}static globEscape(s){return(internal_pattern_IS_WINDOWS?s:s.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(
/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(pattern,homedir){external_assert_(pattern,"pattern cannot be empty");const literalSegments=new Path(pattern).
segments.map(x=>Pattern.getLiteral(x));external_assert_(literalSegments.every((x,i)=>(x!=="."||i===0)&&x!==".."),`Invalid pattern '${pattern}'. Relative pathing\
 '.' and '..' is not allowed.`);external_assert_(!hasRoot(pattern)||literalSegments[0],`Invalid pattern '${pattern}'. Root segment must not contain globs.`);pattern=
normalizeSeparators(pattern);if(pattern==="."||pattern.startsWith(`.${external_path_.sep}`)){pattern=Pattern.globEscape(process.cwd())+pattern.substr(1)}else if(pattern===
"~"||pattern.startsWith(`~${external_path_.sep}`)){homedir=homedir||external_os_.homedir();external_assert_(homedir,"Unable to determine HOME directory");external_assert_(
hasAbsoluteRoot(homedir),`Expected HOME directory to be a rooted path. Actual '${homedir}'`);pattern=Pattern.globEscape(homedir)+pattern.substr(1)}else if(internal_pattern_IS_WINDOWS&&
(pattern.match(/^[A-Z]:$/i)||pattern.match(/^[A-Z]:[^\\]/i))){let root=ensureAbsoluteRoot("C:\\dummy-root",pattern.substr(0,2));if(pattern.length>2&&!root.endsWith(
"\\")){root+="\\"}pattern=Pattern.globEscape(root)+pattern.substr(2)}else if(internal_pattern_IS_WINDOWS&&(pattern==="\\"||pattern.match(/^\\[^\\]/))){let root=ensureAbsoluteRoot(
"C:\\dummy-root","\\");if(!root.endsWith("\\")){root+="\\"}pattern=Pattern.globEscape(root)+pattern.substr(1)}else{pattern=ensureAbsoluteRoot(Pattern.globEscape(
process.cwd()),pattern)}return normalizeSeparators(pattern)}static getLiteral(segment){let literal="";for(let i=0;i<segment.length;i++){const c=segment[i];if(c===
"\\"&&!internal_pattern_IS_WINDOWS&&i+1<segment.length){literal+=segment[++i];continue}else if(c==="*"||c==="?"){return""}else if(c==="["&&i+1<segment.length){let set="";
let closed=-1;for(let i2=i+1;i2<segment.length;i2++){const c2=segment[i2];if(c2==="\\"&&!internal_pattern_IS_WINDOWS&&i2+1<segment.length){set+=segment[++i2];continue}else if(c2===
"]"){closed=i2;break}else{set+=c2}}if(closed>=0){if(set.length>1){return""}if(set){literal+=set;i=closed;continue}}}literal+=c}return literal}static regExpEscape(s){
return s.replace(/[[\\^$.|?*+()]/g,"\\$&")}};class SearchState{constructor(path2,level){this.path=path2;this.level=level}};var __awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var __asyncValues=function(o){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values==="fu\
nction"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=
o[n]&&function(v){return new Promise(function(resolve,reject){v=o[n](v),settle(resolve,reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(
v).then(function(v2){resolve({value:v2,done:d})},reject)}};var __await=function(v){return this instanceof __await?(this.v=v,this):new __await(v)};var __asyncGenerator=function(thisArg,_arguments,generator){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var g=generator.apply(thisArg,_arguments||[]),i,q=[];return i=Object.create(
(typeof AsyncIterator==="function"?AsyncIterator:Object).prototype),verb("next"),verb("throw"),verb("return",awaitReturn),i[Symbol.asyncIterator]=function(){return this},
i;function awaitReturn(f){return function(v){return Promise.resolve(v).then(f,reject)}}function verb(n,f){if(g[n]){i[n]=function(v){return new Promise(function(a,b){
q.push([n,v,a,b])>1||resume(n,v)})};if(f)i[n]=f(i[n])}}function resume(n,v){try{step(g[n](v))}catch(e){settle(q[0][3],e)}}function step(r){r.value instanceof __await?
Promise.resolve(r.value.v).then(fulfill,reject):settle(q[0][2],r)}function fulfill(value){resume("next",value)}function reject(value){resume("throw",value)}function settle(f,v){
if(f(v),q.shift(),q.length)resume(q[0][0],q[0][1])}};const internal_globber_IS_WINDOWS=process.platform==="win32";class DefaultGlobber{constructor(options){this.
patterns=[];this.searchPaths=[];this.options=getOptions(options)}getSearchPaths(){return this.searchPaths.slice()}glob(){return __awaiter(this,void 0,void 0,function*(){
var _a2,e_1,_b,_c;const result=[];try{for(var _d=true,_e=__asyncValues(this.globGenerator()),_f;_f=yield _e.next(),_a2=_f.done,!_a2;_d=true){_c=_f.value;_d=false;
const itemPath=_c;result.push(itemPath)}}catch(e_1_1){e_1={error:e_1_1}}finally{try{if(!_d&&!_a2&&(_b=_e.return))yield _b.call(_e)}finally{if(e_1)throw e_1.error}}
return result})}globGenerator(){return __asyncGenerator(this,arguments,function*globGenerator_1(){const options=getOptions(this.options);const patterns=[];for(const pattern of this.
patterns){patterns.push(pattern);if(options.implicitDescendants&&(pattern.trailingSeparator||pattern.segments[pattern.segments.length-1]!=="**")){patterns.push(
new Pattern(pattern.negate,true,pattern.segments.concat("**")))}}const stack=[];for(const searchPath of getSearchPaths(patterns)){lib_core.Yz(`Search path '${searchPath}\
'`);try{yield __await(external_fs_.promises.lstat(searchPath))}catch(err){if(err.code==="ENOENT"){continue}throw err}stack.unshift(new SearchState(searchPath,1))}
const traversalChain=[];while(stack.length){const item=stack.pop();const match2=internal_pattern_helper_match(patterns,item.path);const partialMatch=!!match2||internal_pattern_helper_partialMatch(
patterns,item.path);if(!match2&&!partialMatch){continue}const stats=yield __await(DefaultGlobber.stat(item,options,traversalChain));if(!stats){continue}if(options.
excludeHiddenFiles&&external_path_.basename(item.path).match(/^\./)){continue}if(stats.isDirectory()){if(match2&MatchKind.Directory&&options.matchDirectories){yield yield __await(
item.path)}else if(!partialMatch){continue}const childLevel=item.level+1;const childItems=(yield __await(external_fs_.promises.readdir(item.path))).map(x=>new SearchState(
external_path_.join(item.path,x),childLevel));stack.push(...childItems.reverse())}else if(match2&MatchKind.File){yield yield __await(item.path)}}})}static create(patterns,options){
return __awaiter(this,void 0,void 0,function*(){const result=new DefaultGlobber(options);if(internal_globber_IS_WINDOWS){patterns=patterns.replace(/\r\n/g,"\n");
patterns=patterns.replace(/\r/g,"\n")}const lines=patterns.split("\n").map(x=>x.trim());for(const line of lines){if(!line||line.startsWith("#")){continue}else{result.
patterns.push(new Pattern(line))}}result.searchPaths.push(...getSearchPaths(result.patterns));return result})}static stat(item,options,traversalChain){return __awaiter(
this,void 0,void 0,function*(){let stats;if(options.followSymbolicLinks){try{stats=yield external_fs_.promises.stat(item.path)}catch(err){if(err.code==="ENOENT"){
if(options.omitBrokenSymbolicLinks){lib_core.Yz(`Broken symlink '${item.path}'`);return void 0}throw new Error(`No information found for the path '${item.path}'\
. This may indicate a broken symbolic link.`)}throw err}}else{stats=yield external_fs_.promises.lstat(item.path)}if(stats.isDirectory()&&options.followSymbolicLinks){
const realPath=yield external_fs_.promises.realpath(item.path);while(traversalChain.length>=item.level){traversalChain.pop()}if(traversalChain.some(x=>x===realPath)){
lib_core.Yz(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);return void 0}traversalChain.push(realPath)}return stats})}}var external_crypto_=__webpack_require__(
76982);var external_stream_=__webpack_require__(2203);var external_util_=__webpack_require__(39023);;var internal_hash_files_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var internal_hash_files_asyncValues=function(o){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values==="fu\
nction"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=
o[n]&&function(v){return new Promise(function(resolve,reject){v=o[n](v),settle(resolve,reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(
v).then(function(v2){resolve({value:v2,done:d})},reject)}};function hashFiles(globber_1,currentWorkspace_1){return internal_hash_files_awaiter(this,arguments,void 0,
function*(globber,currentWorkspace,verbose=false){var _a2,e_1,_b,_c;var _d;const writeDelegate=verbose?core.info:core.debug;let hasMatch=false;const githubWorkspace=currentWorkspace?
currentWorkspace:(_d=process.env["GITHUB_WORKSPACE"])!==null&&_d!==void 0?_d:process.cwd();const result=crypto.createHash("sha256");let count=0;try{for(var _e=true,
_f=internal_hash_files_asyncValues(globber.globGenerator()),_g;_g=yield _f.next(),_a2=_g.done,!_a2;_e=true){_c=_g.value;_e=false;const file=_c;writeDelegate(file);
if(!file.startsWith(`${githubWorkspace}${path.sep}`)){writeDelegate(`Ignore '${file}' since it is not under GITHUB_WORKSPACE.`);continue}if(fs.statSync(file).isDirectory()){
writeDelegate(`Skip directory '${file}'.`);continue}const hash=crypto.createHash("sha256");const pipeline=util.promisify(stream.pipeline);yield pipeline(fs.createReadStream(
file),hash);result.write(hash.digest());count++;if(!hasMatch){hasMatch=true}}}catch(e_1_1){e_1={error:e_1_1}}finally{try{if(!_e&&!_a2&&(_b=_f.return))yield _b.call(
_f)}finally{if(e_1)throw e_1.error}}result.end();if(hasMatch){writeDelegate(`Found ${count} files to hash.`);return result.digest("hex")}else{writeDelegate(`No \
matches found for glob`);return""}})};var glob_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})};function create(patterns,options){return glob_awaiter(this,void 0,void 0,function*(){return yield DefaultGlobber.
create(patterns,options)})}function glob_hashFiles(patterns_1){return glob_awaiter(this,arguments,void 0,function*(patterns,currentWorkspace="",options,verbose=false){
let followSymbolicLinks=true;if(options&&typeof options.followSymbolicLinks==="boolean"){followSymbolicLinks=options.followSymbolicLinks}const globber=yield create(
patterns,{followSymbolicLinks});return _hashFiles(globber,currentWorkspace,verbose)})}var io=__webpack_require__(88701);var semver=__webpack_require__(62088);;var CacheFilename;
(function(CacheFilename2){CacheFilename2["Gzip"]="cache.tgz";CacheFilename2["Zstd"]="cache.tzst"})(CacheFilename||(CacheFilename={}));var CompressionMethod;(function(CompressionMethod2){
CompressionMethod2["Gzip"]="gzip";CompressionMethod2["ZstdWithoutLong"]="zstd-without-long";CompressionMethod2["Zstd"]="zstd"})(CompressionMethod||(CompressionMethod=
{}));var ArchiveToolType;(function(ArchiveToolType2){ArchiveToolType2["GNU"]="gnu";ArchiveToolType2["BSD"]="bsd"})(ArchiveToolType||(ArchiveToolType={}));const DefaultRetryAttempts=2;
const DefaultRetryDelay=5e3;const SocketTimeout=5e3;const GnuTarPathOnWindows=`${process.env["PROGRAMFILES"]}\\Git\\usr\\bin\\tar.exe`;const SystemTarPathOnWindows=`${process.
env["SYSTEMDRIVE"]}\\Windows\\System32\\tar.exe`;const TarFilename="cache.tar";const ManifestFilename="manifest.txt";const CacheFileSizeLimit=10*Math.pow(1024,3);
const CacheReadDeniedMessagePrefix="cache read denied:";;var cacheUtils_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var cacheUtils_asyncValues=function(o){if(!Symbol.asyncIterator)
throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values==="function"?__values(o):o[Symbol.
iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(
function(resolve,reject){v=o[n](v),settle(resolve,reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(v).then(function(v2){resolve({value:v2,
done:d})},reject)}};const versionSalt="1.0";function createTempDirectory(){return cacheUtils_awaiter(this,void 0,void 0,function*(){const IS_WINDOWS2=process.platform===
"win32";let tempDirectory=process.env["RUNNER_TEMP"]||"";if(!tempDirectory){let baseLocation;if(IS_WINDOWS2){baseLocation=process.env["USERPROFILE"]||"C:\\"}else{
if(process.platform==="darwin"){baseLocation="/Users"}else{baseLocation="/home"}}tempDirectory=external_path_.join(baseLocation,"actions","temp")}const dest=external_path_.
join(tempDirectory,external_crypto_.randomUUID());yield io.U$(dest);return dest})}function getArchiveFileSizeInBytes(filePath){return external_fs_.statSync(filePath).
size}function resolvePaths(patterns){return cacheUtils_awaiter(this,void 0,void 0,function*(){var _a2,e_1,_b,_c;var _d;const paths=[];const workspace=(_d=process.
env["GITHUB_WORKSPACE"])!==null&&_d!==void 0?_d:process.cwd();const globber=yield create(patterns.join("\n"),{implicitDescendants:false});try{for(var _e=true,_f=cacheUtils_asyncValues(
globber.globGenerator()),_g;_g=yield _f.next(),_a2=_g.done,!_a2;_e=true){_c=_g.value;_e=false;const file=_c;const relativeFile=external_path_.relative(workspace,
file).replace(new RegExp(`\\${external_path_.sep}`,"g"),"/");lib_core.Yz(`Matched: ${relativeFile}`);if(relativeFile===""){paths.push(".")}else{paths.push(`${relativeFile}`)}}}catch(e_1_1){
e_1={error:e_1_1}}finally{try{if(!_e&&!_a2&&(_b=_f.return))yield _b.call(_f)}finally{if(e_1)throw e_1.error}}return paths})}function unlinkFile(filePath){return cacheUtils_awaiter(
this,void 0,void 0,function*(){return external_util_.promisify(external_fs_.unlink)(filePath)})}function getVersion(app_1){return cacheUtils_awaiter(this,arguments,
void 0,function*(app,additionalArgs=[]){let versionOutput="";additionalArgs.push("--version");lib_core.Yz(`Checking ${app} ${additionalArgs.join(" ")}`);try{yield exec.
m(`${app}`,additionalArgs,{ignoreReturnCode:true,silent:true,listeners:{stdout:data=>versionOutput+=data.toString(),stderr:data=>versionOutput+=data.toString()}})}catch(err){
lib_core.Yz(err.message)}versionOutput=versionOutput.trim();lib_core.Yz(versionOutput);return versionOutput})}function getCompressionMethod(){return cacheUtils_awaiter(
this,void 0,void 0,function*(){const versionOutput=yield getVersion("zstd",["--quiet"]);const version2=semver.clean(versionOutput);lib_core.Yz(`zstd version: ${version2}`);
if(versionOutput===""){return CompressionMethod.Gzip}else{return CompressionMethod.ZstdWithoutLong}})}function getCacheFileName(compressionMethod){return compressionMethod===
CompressionMethod.Gzip?CacheFilename.Gzip:CacheFilename.Zstd}function getGnuTarPathOnWindows(){return cacheUtils_awaiter(this,void 0,void 0,function*(){if(external_fs_.
existsSync(GnuTarPathOnWindows)){return GnuTarPathOnWindows}const versionOutput=yield getVersion("tar");return versionOutput.toLowerCase().includes("gnu tar")?io.
K7("tar"):""})}function assertDefined(name,value){if(value===void 0){throw Error(`Expected ${name} but value was undefiend`)}return value}function getCacheVersion(paths,compressionMethod,enableCrossOsArchive=false){
const components=paths.slice();if(compressionMethod){components.push(compressionMethod)}if(process.platform==="win32"&&!enableCrossOsArchive){components.push("w\
indows-only")}components.push(versionSalt);return external_crypto_.createHash("sha256").update(components.join("|")).digest("hex")}function getRuntimeToken(){const token=process.
env["ACTIONS_RUNTIME_TOKEN"];if(!token){throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable")}return token}var lib=__webpack_require__(44942);
var auth=__webpack_require__(92145);var external_url_=__webpack_require__(87016);var esm=__webpack_require__(15932);var dist_esm=__webpack_require__(98365);var core_util_dist_esm=__webpack_require__(
16966);var core_http_compat_dist_esm=__webpack_require__(51097);var core_client_dist_esm=__webpack_require__(95738);var xml=__webpack_require__(98456);var logger_dist_esm=__webpack_require__(
7567);;const logger=(0,logger_dist_esm.KV)("storage-blob");var storage_common_dist_esm=__webpack_require__(60501);;const SDK_VERSION="12.31.0";const SERVICE_VERSION="\
2026-02-06";const BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES=256*1024*1024;const BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES=4e3*1024*1024;const BLOCK_BLOB_MAX_BLOCKS=5e4;const DEFAULT_BLOCK_BUFFER_SIZE_BYTES=8*
1024*1024;const DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES=4*1024*1024;const DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS=5;const REQUEST_TIMEOUT=100*1e3;const StorageOAuthScopes="\
https://storage.azure.com/.default";const constants_URLConstants={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versioni\
d",TIMEOUT:"timeout"}};const HTTPURLConnection={HTTP_ACCEPTED:202,HTTP_CONFLICT:409,HTTP_NOT_FOUND:404,HTTP_PRECON_FAILED:412,HTTP_RANGE_NOT_SATISFIABLE:416};const constants_HeaderConstants={
AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"\
Content-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"\
if-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",
USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-co\
de",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"};const ETagNone="";const ETagAny="*";const SIZE_1_MB=1*1024*1024;const BATCH_MAX_REQUEST=256;
const BATCH_MAX_PAYLOAD_IN_BYTES=4*SIZE_1_MB;const HTTP_LINE_ENDING="\r\n";const HTTP_VERSION_1_1="HTTP/1.1";const EncryptionAlgorithmAES25="AES256";const DevelopmentConnectionString=`\
DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;B\
lobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`;const StorageBlobLoggingAllowedHeaderNames=["Access-Control-Allow-Origin","Cache-Control","Content-Length",
"Content-Type","Date","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms\
-return-client-request-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range","ETag","Last\
-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-\
immutability-policy","x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-sna\
pshot","x-ms-source-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms-access-t\
ier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blob-conditi\
on-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length",
"x-ms-blob-content-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-c\
reation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encryption-algori\
thm","x-ms-if-sequence-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period",
"x-ms-lease-duration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-\
sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match","x-ms-sourc\
e-if-unmodified-since","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if\
-tags"];const StorageBlobLoggingAllowedQueryParameters=["comp","maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","\
sv","include","marker","prefix","copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"];const BlobUsesCustomerSpecifiedEncryptionMsg="\
BlobUsesCustomerSpecifiedEncryption";const BlobDoesNotUseCustomerSpecifiedEncryption="BlobDoesNotUseCustomerSpecifiedEncryption";const PathStylePorts=["10000","\
10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","11102","11103","11104"];;function isPipelineLike(pipeline){
if(!pipeline||typeof pipeline!=="object"){return false}const castPipeline=pipeline;return Array.isArray(castPipeline.factories)&&typeof castPipeline.options==="\
object"&&typeof castPipeline.toServiceClientOptions==="function"}class Pipeline{factories;options;constructor(factories,options={}){this.factories=factories;this.
options=options}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}}function newPipeline(credential,pipelineOptions={}){
if(!credential){credential=new storage_common_dist_esm.tv}const pipeline=new Pipeline([],pipelineOptions);pipeline._credential=credential;return pipeline}function processDownlevelPipeline(pipeline){
const knownFactoryFunctions=[isAnonymousCredential,isStorageSharedKeyCredential,isCoreHttpBearerTokenFactory,isStorageBrowserPolicyFactory,isStorageRetryPolicyFactory,
isStorageTelemetryPolicyFactory,isCoreHttpPolicyFactory];if(pipeline.factories.length){const novelFactories=pipeline.factories.filter(factory=>{return!knownFactoryFunctions.
some(knownFactory=>knownFactory(factory))});if(novelFactories.length){const hasInjector=novelFactories.some(factory=>isInjectorPolicyFactory(factory));return{wrappedPolicies:(0,
core_http_compat_dist_esm.g1)(novelFactories),afterRetry:hasInjector}}}return void 0}function getCoreClientOptions(pipeline){const{httpClient:v1Client,...restOptions}=pipeline.
options;let httpClient=pipeline._coreHttpClient;if(!httpClient){httpClient=v1Client?(0,core_http_compat_dist_esm.H_)(v1Client):(0,storage_common_dist_esm.dE)();
pipeline._coreHttpClient=httpClient}let corePipeline=pipeline._corePipeline;if(!corePipeline){const packageDetails=`azsdk-js-azure-storage-blob/${SDK_VERSION}`;
const userAgentPrefix=restOptions.userAgentOptions&&restOptions.userAgentOptions.userAgentPrefix?`${restOptions.userAgentOptions.userAgentPrefix} ${packageDetails}`:
`${packageDetails}`;corePipeline=(0,core_client_dist_esm.uc)({...restOptions,loggingOptions:{additionalAllowedHeaderNames:StorageBlobLoggingAllowedHeaderNames,additionalAllowedQueryParameters:StorageBlobLoggingAllowedQueryParameters,
logger:logger.info},userAgentOptions:{userAgentPrefix},serializationOptions:{stringifyXML:xml.R,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{
parseXML:xml.h,serializerOptions:{xml:{xmlCharKey:"#"}}}});corePipeline.removePolicy({phase:"Retry"});corePipeline.removePolicy({name:esm.e4});corePipeline.addPolicy(
(0,storage_common_dist_esm.Zj)());corePipeline.addPolicy((0,storage_common_dist_esm.Cj)(restOptions.retryOptions),{phase:"Retry"});corePipeline.addPolicy((0,storage_common_dist_esm.
mf)());corePipeline.addPolicy((0,storage_common_dist_esm.kx)());const downlevelResults=processDownlevelPipeline(pipeline);if(downlevelResults){corePipeline.addPolicy(
downlevelResults.wrappedPolicies,downlevelResults.afterRetry?{afterPhase:"Retry"}:void 0)}const credential=getCredentialFromPipeline(pipeline);if((0,dist_esm.Zp)(
credential)){corePipeline.addPolicy((0,esm.N$)({credential,scopes:restOptions.audience??StorageOAuthScopes,challengeCallbacks:{authorizeRequestOnChallenge:core_client_dist_esm.
rH}}),{phase:"Sign"})}else if(credential instanceof storage_common_dist_esm.Z3){corePipeline.addPolicy((0,storage_common_dist_esm.Re)({accountName:credential.accountName,
accountKey:credential.accountKey}),{phase:"Sign"})}pipeline._corePipeline=corePipeline}return{...restOptions,allowInsecureConnection:true,httpClient,pipeline:corePipeline}}
function getCredentialFromPipeline(pipeline){if(pipeline._credential){return pipeline._credential}let credential=new storage_common_dist_esm.tv;for(const factory of pipeline.
factories){if((0,dist_esm.Zp)(factory.credential)){credential=factory.credential}else if(isStorageSharedKeyCredential(factory)){return factory}}return credential}
function isStorageSharedKeyCredential(factory){if(factory instanceof storage_common_dist_esm.Z3){return true}return factory.constructor.name==="StorageSharedKey\
Credential"}function isAnonymousCredential(factory){if(factory instanceof storage_common_dist_esm.tv){return true}return factory.constructor.name==="AnonymousCr\
edential"}function isCoreHttpBearerTokenFactory(factory){return(0,dist_esm.Zp)(factory.credential)}function isStorageBrowserPolicyFactory(factory){if(factory instanceof
storage_common_dist_esm.g8){return true}return factory.constructor.name==="StorageBrowserPolicyFactory"}function isStorageRetryPolicyFactory(factory){if(factory instanceof
storage_common_dist_esm.WC){return true}return factory.constructor.name==="StorageRetryPolicyFactory"}function isStorageTelemetryPolicyFactory(factory){return factory.
constructor.name==="TelemetryPolicyFactory"}function isInjectorPolicyFactory(factory){return factory.constructor.name==="InjectorPolicyFactory"}function isCoreHttpPolicyFactory(factory){
const knownPolicies=["GenerateClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","Deseriali\
zationPolicy"];const mockHttpClient={sendRequest:async request=>{return{request,headers:request.headers.clone(),status:500}}};const mockRequestPolicyOptions={log(_logLevel,_message){},
shouldLog(_logLevel){return false}};const policyInstance=factory.create(mockHttpClient,mockRequestPolicyOptions);const policyName=policyInstance.constructor.name;
return knownPolicies.some(knownPolicyName=>{return policyName.startsWith(knownPolicyName)})};var KnownEncryptionAlgorithmType;(function(KnownEncryptionAlgorithmType2){
KnownEncryptionAlgorithmType2["AES256"]="AES256"})(KnownEncryptionAlgorithmType||(KnownEncryptionAlgorithmType={}));var KnownFileShareTokenIntent;(function(KnownFileShareTokenIntent2){
KnownFileShareTokenIntent2["Backup"]="backup"})(KnownFileShareTokenIntent||(KnownFileShareTokenIntent={}));var KnownBlobExpiryOptions;(function(KnownBlobExpiryOptions2){
KnownBlobExpiryOptions2["NeverExpire"]="NeverExpire";KnownBlobExpiryOptions2["RelativeToCreation"]="RelativeToCreation";KnownBlobExpiryOptions2["RelativeToNow"]=
"RelativeToNow";KnownBlobExpiryOptions2["Absolute"]="Absolute"})(KnownBlobExpiryOptions||(KnownBlobExpiryOptions={}));var KnownStorageErrorCode;(function(KnownStorageErrorCode2){
KnownStorageErrorCode2["AccountAlreadyExists"]="AccountAlreadyExists";KnownStorageErrorCode2["AccountBeingCreated"]="AccountBeingCreated";KnownStorageErrorCode2["\
AccountIsDisabled"]="AccountIsDisabled";KnownStorageErrorCode2["AuthenticationFailed"]="AuthenticationFailed";KnownStorageErrorCode2["AuthorizationFailure"]="Au\
thorizationFailure";KnownStorageErrorCode2["ConditionHeadersNotSupported"]="ConditionHeadersNotSupported";KnownStorageErrorCode2["ConditionNotMet"]="ConditionNo\
tMet";KnownStorageErrorCode2["EmptyMetadataKey"]="EmptyMetadataKey";KnownStorageErrorCode2["InsufficientAccountPermissions"]="InsufficientAccountPermissions";KnownStorageErrorCode2["\
InternalError"]="InternalError";KnownStorageErrorCode2["InvalidAuthenticationInfo"]="InvalidAuthenticationInfo";KnownStorageErrorCode2["InvalidHeaderValue"]="In\
validHeaderValue";KnownStorageErrorCode2["InvalidHttpVerb"]="InvalidHttpVerb";KnownStorageErrorCode2["InvalidInput"]="InvalidInput";KnownStorageErrorCode2["Inva\
lidMd5"]="InvalidMd5";KnownStorageErrorCode2["InvalidMetadata"]="InvalidMetadata";KnownStorageErrorCode2["InvalidQueryParameterValue"]="InvalidQueryParameterVal\
ue";KnownStorageErrorCode2["InvalidRange"]="InvalidRange";KnownStorageErrorCode2["InvalidResourceName"]="InvalidResourceName";KnownStorageErrorCode2["InvalidUri"]=
"InvalidUri";KnownStorageErrorCode2["InvalidXmlDocument"]="InvalidXmlDocument";KnownStorageErrorCode2["InvalidXmlNodeValue"]="InvalidXmlNodeValue";KnownStorageErrorCode2["\
Md5Mismatch"]="Md5Mismatch";KnownStorageErrorCode2["MetadataTooLarge"]="MetadataTooLarge";KnownStorageErrorCode2["MissingContentLengthHeader"]="MissingContentLe\
ngthHeader";KnownStorageErrorCode2["MissingRequiredQueryParameter"]="MissingRequiredQueryParameter";KnownStorageErrorCode2["MissingRequiredHeader"]="MissingRequ\
iredHeader";KnownStorageErrorCode2["MissingRequiredXmlNode"]="MissingRequiredXmlNode";KnownStorageErrorCode2["MultipleConditionHeadersNotSupported"]="MultipleCo\
nditionHeadersNotSupported";KnownStorageErrorCode2["OperationTimedOut"]="OperationTimedOut";KnownStorageErrorCode2["OutOfRangeInput"]="OutOfRangeInput";KnownStorageErrorCode2["\
OutOfRangeQueryParameterValue"]="OutOfRangeQueryParameterValue";KnownStorageErrorCode2["RequestBodyTooLarge"]="RequestBodyTooLarge";KnownStorageErrorCode2["Reso\
urceTypeMismatch"]="ResourceTypeMismatch";KnownStorageErrorCode2["RequestUrlFailedToParse"]="RequestUrlFailedToParse";KnownStorageErrorCode2["ResourceAlreadyExi\
sts"]="ResourceAlreadyExists";KnownStorageErrorCode2["ResourceNotFound"]="ResourceNotFound";KnownStorageErrorCode2["ServerBusy"]="ServerBusy";KnownStorageErrorCode2["\
UnsupportedHeader"]="UnsupportedHeader";KnownStorageErrorCode2["UnsupportedXmlNode"]="UnsupportedXmlNode";KnownStorageErrorCode2["UnsupportedQueryParameter"]="U\
nsupportedQueryParameter";KnownStorageErrorCode2["UnsupportedHttpVerb"]="UnsupportedHttpVerb";KnownStorageErrorCode2["AppendPositionConditionNotMet"]="AppendPos\
itionConditionNotMet";KnownStorageErrorCode2["BlobAlreadyExists"]="BlobAlreadyExists";KnownStorageErrorCode2["BlobImmutableDueToPolicy"]="BlobImmutableDueToPoli\
cy";KnownStorageErrorCode2["BlobNotFound"]="BlobNotFound";KnownStorageErrorCode2["BlobOverwritten"]="BlobOverwritten";KnownStorageErrorCode2["BlobTierInadequate\
ForContentLength"]="BlobTierInadequateForContentLength";KnownStorageErrorCode2["BlobUsesCustomerSpecifiedEncryption"]="BlobUsesCustomerSpecifiedEncryption";KnownStorageErrorCode2["\
BlockCountExceedsLimit"]="BlockCountExceedsLimit";KnownStorageErrorCode2["BlockListTooLong"]="BlockListTooLong";KnownStorageErrorCode2["CannotChangeToLowerTier"]=
"CannotChangeToLowerTier";KnownStorageErrorCode2["CannotVerifyCopySource"]="CannotVerifyCopySource";KnownStorageErrorCode2["ContainerAlreadyExists"]="ContainerA\
lreadyExists";KnownStorageErrorCode2["ContainerBeingDeleted"]="ContainerBeingDeleted";KnownStorageErrorCode2["ContainerDisabled"]="ContainerDisabled";KnownStorageErrorCode2["\
ContainerNotFound"]="ContainerNotFound";KnownStorageErrorCode2["ContentLengthLargerThanTierLimit"]="ContentLengthLargerThanTierLimit";KnownStorageErrorCode2["Co\
pyAcrossAccountsNotSupported"]="CopyAcrossAccountsNotSupported";KnownStorageErrorCode2["CopyIdMismatch"]="CopyIdMismatch";KnownStorageErrorCode2["FeatureVersion\
Mismatch"]="FeatureVersionMismatch";KnownStorageErrorCode2["IncrementalCopyBlobMismatch"]="IncrementalCopyBlobMismatch";KnownStorageErrorCode2["IncrementalCopyO\
fEarlierVersionSnapshotNotAllowed"]="IncrementalCopyOfEarlierVersionSnapshotNotAllowed";KnownStorageErrorCode2["IncrementalCopySourceMustBeSnapshot"]="Increment\
alCopySourceMustBeSnapshot";KnownStorageErrorCode2["InfiniteLeaseDurationRequired"]="InfiniteLeaseDurationRequired";KnownStorageErrorCode2["InvalidBlobOrBlock"]=
"InvalidBlobOrBlock";KnownStorageErrorCode2["InvalidBlobTier"]="InvalidBlobTier";KnownStorageErrorCode2["InvalidBlobType"]="InvalidBlobType";KnownStorageErrorCode2["\
InvalidBlockId"]="InvalidBlockId";KnownStorageErrorCode2["InvalidBlockList"]="InvalidBlockList";KnownStorageErrorCode2["InvalidOperation"]="InvalidOperation";KnownStorageErrorCode2["\
InvalidPageRange"]="InvalidPageRange";KnownStorageErrorCode2["InvalidSourceBlobType"]="InvalidSourceBlobType";KnownStorageErrorCode2["InvalidSourceBlobUrl"]="In\
validSourceBlobUrl";KnownStorageErrorCode2["InvalidVersionForPageBlobOperation"]="InvalidVersionForPageBlobOperation";KnownStorageErrorCode2["LeaseAlreadyPresen\
t"]="LeaseAlreadyPresent";KnownStorageErrorCode2["LeaseAlreadyBroken"]="LeaseAlreadyBroken";KnownStorageErrorCode2["LeaseIdMismatchWithBlobOperation"]="LeaseIdM\
ismatchWithBlobOperation";KnownStorageErrorCode2["LeaseIdMismatchWithContainerOperation"]="LeaseIdMismatchWithContainerOperation";KnownStorageErrorCode2["LeaseI\
dMismatchWithLeaseOperation"]="LeaseIdMismatchWithLeaseOperation";KnownStorageErrorCode2["LeaseIdMissing"]="LeaseIdMissing";KnownStorageErrorCode2["LeaseIsBreak\
ingAndCannotBeAcquired"]="LeaseIsBreakingAndCannotBeAcquired";KnownStorageErrorCode2["LeaseIsBreakingAndCannotBeChanged"]="LeaseIsBreakingAndCannotBeChanged";KnownStorageErrorCode2["\
LeaseIsBrokenAndCannotBeRenewed"]="LeaseIsBrokenAndCannotBeRenewed";KnownStorageErrorCode2["LeaseLost"]="LeaseLost";KnownStorageErrorCode2["LeaseNotPresentWithB\
lobOperation"]="LeaseNotPresentWithBlobOperation";KnownStorageErrorCode2["LeaseNotPresentWithContainerOperation"]="LeaseNotPresentWithContainerOperation";KnownStorageErrorCode2["\
LeaseNotPresentWithLeaseOperation"]="LeaseNotPresentWithLeaseOperation";KnownStorageErrorCode2["MaxBlobSizeConditionNotMet"]="MaxBlobSizeConditionNotMet";KnownStorageErrorCode2["\
NoAuthenticationInformation"]="NoAuthenticationInformation";KnownStorageErrorCode2["NoPendingCopyOperation"]="NoPendingCopyOperation";KnownStorageErrorCode2["Op\
erationNotAllowedOnIncrementalCopyBlob"]="OperationNotAllowedOnIncrementalCopyBlob";KnownStorageErrorCode2["PendingCopyOperation"]="PendingCopyOperation";KnownStorageErrorCode2["\
PreviousSnapshotCannotBeNewer"]="PreviousSnapshotCannotBeNewer";KnownStorageErrorCode2["PreviousSnapshotNotFound"]="PreviousSnapshotNotFound";KnownStorageErrorCode2["\
PreviousSnapshotOperationNotSupported"]="PreviousSnapshotOperationNotSupported";KnownStorageErrorCode2["SequenceNumberConditionNotMet"]="SequenceNumberCondition\
NotMet";KnownStorageErrorCode2["SequenceNumberIncrementTooLarge"]="SequenceNumberIncrementTooLarge";KnownStorageErrorCode2["SnapshotCountExceeded"]="SnapshotCou\
ntExceeded";KnownStorageErrorCode2["SnapshotOperationRateExceeded"]="SnapshotOperationRateExceeded";KnownStorageErrorCode2["SnapshotsPresent"]="SnapshotsPresent";
KnownStorageErrorCode2["SourceConditionNotMet"]="SourceConditionNotMet";KnownStorageErrorCode2["SystemInUse"]="SystemInUse";KnownStorageErrorCode2["TargetCondit\
ionNotMet"]="TargetConditionNotMet";KnownStorageErrorCode2["UnauthorizedBlobOverwrite"]="UnauthorizedBlobOverwrite";KnownStorageErrorCode2["BlobBeingRehydrated"]=
"BlobBeingRehydrated";KnownStorageErrorCode2["BlobArchived"]="BlobArchived";KnownStorageErrorCode2["BlobNotArchived"]="BlobNotArchived";KnownStorageErrorCode2["\
AuthorizationSourceIPMismatch"]="AuthorizationSourceIPMismatch";KnownStorageErrorCode2["AuthorizationProtocolMismatch"]="AuthorizationProtocolMismatch";KnownStorageErrorCode2["\
AuthorizationPermissionMismatch"]="AuthorizationPermissionMismatch";KnownStorageErrorCode2["AuthorizationServiceMismatch"]="AuthorizationServiceMismatch";KnownStorageErrorCode2["\
AuthorizationResourceTypeMismatch"]="AuthorizationResourceTypeMismatch";KnownStorageErrorCode2["BlobAccessTierNotSupportedForAccountType"]="BlobAccessTierNotSup\
portedForAccountType"})(KnownStorageErrorCode||(KnownStorageErrorCode={}));;const BlobServiceProperties={serializedName:"BlobServiceProperties",xmlName:"Storage\
ServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logging",type:{
name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{
serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:true,
xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVe\
rsion",xmlName:"DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{
name:"Composite",className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWeb\
site"}}}}};const Logging={serializedName:"Logging",type:{name:"Composite",className:"Logging",modelProperties:{version:{serializedName:"Version",required:true,xmlName:"\
Version",type:{name:"String"}},deleteProperty:{serializedName:"Delete",required:true,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",required:true,
xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:true,xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"Retent\
ionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}};const RetentionPolicy={serializedName:"RetentionPolicy",type:{name:"\
Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",type:{name:"Boolean"}},days:{constraints:{
InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}};const Metrics={serializedName:"Metrics",type:{name:"Composite",className:"Metr\
ics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",
type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",
xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}};const CorsRule={serializedName:"CorsRule",type:{name:"Composite",className:"Co\
rsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:true,xmlName:"AllowedOrigins",type:{name:"String"}},allowedMethods:{serializedName:"\
AllowedMethods",required:true,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"AllowedHeaders",required:true,xmlName:"AllowedHeade\
rs",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:true,xmlName:"ExposedHeaders",type:{name:"String"}},maxAgeInSeconds:{constraints:{
InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:true,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}};const StaticWebsite={serializedName:"Stati\
cWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",type:{name:"Boolea\
n"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"ErrorDocument404Path",xmlName:"\
ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultIndexDocumentPath",type:{name:"S\
tring"}}}}};const StorageError={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"Message",
xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},copySourceErrorCode:{
serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySourceErrorMessage",xmlName:"\
CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{serializedName:"Authen\
ticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}};const BlobServiceStatistics={serializedName:"BlobServiceStatistics",xmlName:"S\
torageServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplic\
ation",type:{name:"Composite",className:"GeoReplication"}}}}};const GeoReplication={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplica\
tion",modelProperties:{status:{serializedName:"Status",required:true,xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{
serializedName:"LastSyncTime",required:true,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}};const ListContainersSegmentResponse={serializedName:"ListCo\
ntainersSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"\
ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"\
String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Numbe\
r"}},containerItems:{serializedName:"ContainerItems",required:true,xmlName:"Containers",xmlIsWrapped:true,xmlElementName:"Container",type:{name:"Sequence",element:{
type:{name:"Composite",className:"ContainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const ContainerItem={
serializedName:"ContainerItem",xmlName:"Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:true,xmlName:"\
Name",type:{name:"String"}},deleted:{serializedName:"Deleted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{
name:"String"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{serializedName:"\
Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}}}}};const ContainerProperties={serializedName:"ContainerProperties",type:{name:"\
Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"Last-Modified",required:true,xmlName:"Last-Modified",type:{name:"DateT\
imeRfc1123"}},etag:{serializedName:"Etag",required:true,xmlName:"Etag",type:{name:"String"}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{
name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","lea\
sed","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},
publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"\
HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boo\
lean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{serializedName:"\
DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"\
DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}};const KeyInfo={serializedName:"\
KeyInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"Start",required:true,xmlName:"Start",type:{name:"String"}},expiresOn:{
serializedName:"Expiry",required:true,xmlName:"Expiry",type:{name:"String"}}}}};const UserDelegationKey={serializedName:"UserDelegationKey",type:{name:"Composit\
e",className:"UserDelegationKey",modelProperties:{signedObjectId:{serializedName:"SignedOid",required:true,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{
serializedName:"SignedTid",required:true,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:true,xmlName:"SignedSta\
rt",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpiry",required:true,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{serializedName:"\
SignedService",required:true,xmlName:"SignedService",type:{name:"String"}},signedVersion:{serializedName:"SignedVersion",required:true,xmlName:"SignedVersion",type:{
name:"String"}},value:{serializedName:"Value",required:true,xmlName:"Value",type:{name:"String"}}}}};const FilterBlobSegment={serializedName:"FilterBlobSegment",
xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:true,
xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},where:{serializedName:"Where",required:true,xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"\
Blobs",required:true,xmlName:"Blobs",xmlIsWrapped:true,xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const FilterBlobItem={serializedName:"FilterBlobItem",xmlName:"Blob",
type:{name:"Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"Name",required:true,xmlName:"Name",type:{name:"String"}},containerName:{
serializedName:"ContainerName",required:true,xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"\
BlobTags"}}}}};const BlobTags={serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"\
BlobTagSet",required:true,xmlName:"TagSet",xmlIsWrapped:true,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobTag"}}}}}}};
const BlobTag={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{key:{serializedName:"Key",required:true,xmlName:"\
Key",type:{name:"String"}},value:{serializedName:"Value",required:true,xmlName:"Value",type:{name:"String"}}}}};const SignedIdentifier={serializedName:"SignedId\
entifier",xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",required:true,xmlName:"Id",type:{
name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy"}}}}};const AccessPolicy={serializedName:"\
AccessPolicy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"String"}},expiresOn:{
serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{name:"String"}}}}};const ListBlobsFlatSegmentResponse={
serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},containerName:{serializedName:"ContainerName",
required:true,xmlName:"ContainerName",xmlIsAttribute:true,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"\
Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segm\
ent",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"St\
ring"}}}}};const BlobFlatListSegment={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment",modelProperties:{
blobItems:{serializedName:"BlobItems",required:true,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"B\
lobItemInternal"}}}}}}};const BlobItemInternal={serializedName:"BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{
name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{serializedName:"Deleted",required:true,xmlName:"Deleted",type:{
name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:true,xmlName:"Snapshot",type:{name:"String"}},versionId:{serializedName:"VersionId",xmlName:"Versi\
onId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Pr\
operties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Di\
ctionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{
serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersi\
onsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}};const BlobName={serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{
encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:true,type:{name:"Boolean"}},content:{serializedName:"content",xmlName:"content",xmlIsMsText:true,
type:{name:"String"}}}}};const BlobPropertiesInternal={serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{name:"Composite",className:"BlobProper\
tiesInternal",modelProperties:{createdOn:{serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"La\
st-Modified",required:true,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:true,xmlName:"Etag",type:{name:"String"}},
contentLength:{serializedName:"Content-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"Content-Type",xmlName:"Content-Type",
type:{name:"String"}},contentEncoding:{serializedName:"Content-Encoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{serializedName:"Conte\
nt-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{
serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{serializedName:"Cache-Control",xmlName:"Cache-Control",type:{
name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"\
BlobType",xmlName:"BlobType",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseSta\
tus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["avai\
lable","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinit\
e","fixed"]}},copyId:{serializedName:"CopyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"En\
um",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",type:{name:"String"}},copyProgress:{serializedName:"\
CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTim\
eRfc1123"}},copyStatusDescription:{serializedName:"CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"\
ServerEncrypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"IncrementalCopy",type:{name:"Boolea\
n"}},destinationSnapshot:{serializedName:"DestinationSnapshot",xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"\
DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},
accessTier:{serializedName:"AccessTier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","H\
ot","Cool","Archive","Cold"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierInferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"\
ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:["rehydrate-pending-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{
serializedName:"CustomerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"\
EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChangeTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},
tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeR\
fc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"RehydratePrio\
rity",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"LastAccessTime",type:{name:"DateTimeRfc1123"}},
immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{
serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"\
LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}};const ListBlobsHierarchySegmentResponse={serializedName:"ListBlobsHierarchySegmentResponse",xmlName:"En\
umerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:true,
xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:true,xmlName:"ContainerName",xmlIsAttribute:true,
type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},
maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},
segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"\
NextMarker",type:{name:"String"}}}}};const BlobHierarchyListSegment={serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"\
BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",
element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:true,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}};const BlobPrefix={serializedName:"BlobPrefix",type:{name:"Composite",className:"Bl\
obPrefix",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}};const BlockLookupList={serializedName:"Bl\
ockLookupList",xmlName:"BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",
xmlElementName:"Committed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"\
Uncommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequenc\
e",element:{type:{name:"String"}}}}}}};const BlockList={serializedName:"BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{
serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:true,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:true,xmlElementName:"Block",type:{name:"Sequence",element:{
type:{name:"Composite",className:"Block"}}}}}}};const Block={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"\
Name",required:true,xmlName:"Name",type:{name:"String"}},size:{serializedName:"Size",required:true,xmlName:"Size",type:{name:"Number"}}}}};const PageList={serializedName:"\
PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{
name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRang\
e",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"\
String"}}}}};const PageRange={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"PageRange",modelProperties:{start:{serializedName:"\
Start",required:true,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:true,xmlName:"End",type:{name:"Number"}}}}};const ClearRange={serializedName:"\
ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{start:{serializedName:"Start",required:true,xmlName:"Start",type:{
name:"Number"}},end:{serializedName:"End",required:true,xmlName:"End",type:{name:"Number"}}}}};const QueryRequest={serializedName:"QueryRequest",xmlName:"QueryR\
equest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:true,xmlName:"QueryType",type:{name:"Str\
ing"}},expression:{serializedName:"Expression",required:true,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"InputSerialization",
xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",xmlName:"OutputSe\
rialization",type:{name:"Composite",className:"QuerySerialization"}}}}};const QuerySerialization={serializedName:"QuerySerialization",type:{name:"Composite",className:"\
QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}};const QueryFormat={serializedName:"\
QueryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:true,xmlName:"Type",type:{name:"Enum",allowedValues:[
"delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"\
Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Co\
mposite",className:"JsonTextConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"\
ArrowConfiguration"}},parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{
name:"any"}}}}}}};const DelimitedTextConfiguration={serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"\
DelimitedTextConfiguration",modelProperties:{columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"\
FieldQuote",xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{
serializedName:"EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}};
const JsonTextConfiguration={serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{
recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}};const ArrowConfiguration={serializedName:"ArrowConfiguratio\
n",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:true,xmlName:"Sc\
hema",xmlIsWrapped:true,xmlElementName:"Field",type:{name:"Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}};const ArrowField={serializedName:"\
ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowField",modelProperties:{type:{serializedName:"Type",required:true,xmlName:"Type",type:{name:"\
String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"String"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{
serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}};const ServiceSetPropertiesHeaders={serializedName:"Service_setPropertiesHeaders",type:{name:"Com\
posite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceSetPropertiesExceptionHeaders={
serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetPropertiesHeaders={serializedName:"Service_getPropertiesHeaders",type:{name:"\
Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetPropertiesExceptionHeaders={
serializedName:"Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetStatisticsHeaders={serializedName:"Service_getStatisticsHeaders",type:{name:"\
Composite",className:"ServiceGetStatisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}};const ServiceGetStatisticsExceptionHeaders={serializedName:"Service_getStatisticsExceptionHeaders",type:{name:"Composit\
e",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const ServiceListContainersSegmentHeaders={serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentH\
eaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceListContainersSegmentExceptionHeaders={serializedName:"Service_\
listContainersSegmentExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetUserDelegationKeyHeaders={serializedName:"Service_getUserDelegationKeyHeader\
s",type:{name:"Composite",className:"ServiceGetUserDelegationKeyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x\
-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetUserDelegationKeyExceptionHeaders={serializedName:"Service_getUserDelegationK\
eyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetAccountInfoHeaders={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"\
ServiceGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}};const ServiceGetAccountInfoExceptionHeaders={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ServiceGetAccoun\
tInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceSubmitBatchHeaders={
serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-t\
ype",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceSubmitBatchExceptionHeaders={serializedName:"\
Service_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceFilterBlobsHeaders={serializedName:"Service_filterBlobsHeaders",type:{name:"Composite",className:"\
ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const ServiceFilterBlobsExceptionHeaders={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobs\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerCreateHeaders={
serializedName:"Container_createHeaders",type:{name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerCreateExceptionHeaders={serializedName:"Container_createExcep\
tionHeaders",type:{name:"Composite",className:"ContainerCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const ContainerGetPropertiesHeaders={serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",className:"Container\
GetPropertiesHeaders",modelProperties:{metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{
type:{name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},
leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},
leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{
serializedName:"x-ms-has-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"\
x-ms-has-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{
name:"String"}},denyEncryptionScopeOverride:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Bool\
ean"}},isImmutableStorageWithVersioningEnabled:{serializedName:"x-ms-immutable-storage-with-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-\
enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerGetPropertiesExceptionHeaders={
serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerDeleteHeaders={serializedName:"Container_deleteHeaders",type:{name:"Composite",
className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const ContainerDeleteExceptionHeaders={serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"ContainerDel\
eteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerSetMetadataHeaders={
serializedName:"Container_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerSetMetadataExceptionHeaders={serializedName:"\
Container_setMetadataExceptionHeaders",type:{name:"Composite",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerGetAccessPolicyHeaders={serializedName:"Container_getAccessPolicyHeaders",type:{name:"\
Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-acc\
ess",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-\
modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}};const ContainerGetAccessPolicyExceptionHeaders={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"\
Composite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const ContainerSetAccessPolicyHeaders={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicy\
Headers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerSetAccessPolicyExceptionHeaders={
serializedName:"Container_setAccessPolicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRestoreHeaders={serializedName:"Container_restoreHeaders",type:{
name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const ContainerRestoreExceptionHeaders={serializedName:"Container_restoreExceptionHeaders",type:{name:"Composite",className:"\
ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRenameHeaders={
serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRenameExceptionHeaders={serializedName:"Container_renameExcep\
tionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const ContainerSubmitBatchHeaders={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubm\
itBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request\
-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}};const ContainerSubmitBatchExceptionHeaders={
serializedName:"Container_submitBatchExceptionHeaders",type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerFilterBlobsHeaders={serializedName:"Container_filterBlobsHeaders",type:{name:"\
Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerFilterBlobsExceptionHeaders={serializedName:"\
Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerAcquireLeaseHeaders={serializedName:"Container_acquireLeaseHeaders",type:{name:"Co\
mposite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}};const ContainerAcquireLeaseExceptionHeaders={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"\
ContainerAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerReleaseLeaseHeaders={
serializedName:"Container_releaseLeaseHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}};const ContainerReleaseLeaseExceptionHeaders={serializedName:"Container_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRelea\
seLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRenewLeaseHeaders={
serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-le\
ase-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Stri\
ng"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerRenewLeaseExceptionHeaders={serializedName:"Co\
ntainer_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerBreakLeaseHeaders={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",
className:"ContainerBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modi\
fied",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}};const ContainerBreakLeaseExceptionHeaders={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"C\
ontainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerChangeLeaseHeaders={
serializedName:"Container_changeLeaseHeaders",type:{name:"Composite",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-le\
ase-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Stri\
ng"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerChangeLeaseExceptionHeaders={serializedName:"C\
ontainer_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-e\
rror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobFlatSegmentHeaders={serializedName:"Container_listBlobFlatSegmentHeaders",type:{
name:"Composite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"\
String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-reques\
t-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobFlatSegmentExceptionHeaders={
serializedName:"Container_listBlobFlatSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobHierarchySegmentHeaders={serializedName:"C\
ontainer_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}};const ContainerListBlobHierarchySegmentExceptionHeaders={serializedName:"Container_listBlobHierarchySegmentExceptionHeaders",
type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-\
error-code",type:{name:"String"}}}}};const ContainerGetAccountInfoHeaders={serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"Co\
ntainerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}};const ContainerGetAccountInfoExceptionHeaders={serializedName:"Container_getAccount\
InfoExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const BlobDownloadHeaders={serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDownloadHeaders",
modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-ti\
me",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{
name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},
objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{
serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"Str\
ing"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-enco\
ding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"conte\
nt-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"St\
ring"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-\
blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completio\
n-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-description",xmlName:"x-ms-co\
py-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-\
ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},
copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{
serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease\
-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-leas\
e-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{
serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-r\
anges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-commit\
ted-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-\
encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-m\
s-blob-content-md5",type:{name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},isSealed:{serializedName:"\
x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"\
DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"D\
ateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:[
"Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}};
const BlobDownloadExceptionHeaders={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetPropertiesHeaders={serializedName:"Blob_getPropertie\
sHeaders",type:{name:"Composite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-\
ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"\
x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"\
x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:[
"BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc11\
23"}},copyStatusDescription:{serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},
copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-\
status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incre\
mental-copy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"St\
ring"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"\
x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"\
x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"c\
ontent-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-enc\
oding",xmlName:"content-encoding",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"Strin\
g"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"c\
ache-control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-m\
s-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"\
x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"\
String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-\
tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{
name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-\
ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-vers\
ion-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"\
x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc11\
23"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",
xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-\
access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-\
until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{
name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetPropertiesExceptionHeaders={serializedName:"Blob_getPropertiesE\
xceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms\
-error-code",type:{name:"String"}}}}};const BlobDeleteHeaders={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"BlobDeleteHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobDeleteExceptionHeaders={
serializedName:"Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobUndeleteHeaders={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"Bl\
obUndeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobUndeleteExceptionHeaders={
serializedName:"Blob_undeleteExceptionHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetExpiryHeaders={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"\
BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"la\
st-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobSetExpiryExceptionHeaders={serializedName:"Blob_setExpiryExceptionHe\
aders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const BlobSetHttpHeadersHeaders={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetHttpHeadersExceptionHeaders={serializedName:"\
Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetImmutabilityPolicyHeaders={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"\
Composite",className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-i\
d",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-imm\
utability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutabil\
ity-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}};const BlobSetImmutabilityPolicyExceptionHeaders={
serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobDeleteImmutabilityPolicyHeaders={serializedName:"Blob_deleteImmuta\
bilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-reques\
t-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobDeleteImmutabilityPolicyExceptionHeaders={
serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetLegalHoldHeaders={serializedName:"Blob_setLegalHoldH\
eaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-clien\
t-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ve\
rsion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-ms-le\
gal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}};const BlobSetLegalHoldExceptionHeaders={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"\
Composite",className:"BlobSetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Strin\
g"}}}}};const BlobSetMetadataHeaders={serializedName:"Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetMetadataExceptionHeaders={serializedName:"Blob_setMetadataExcep\
tionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const BlobAcquireLeaseHeaders={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"BlobAcquireLeaseHeade\
rs",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobAcquireLeaseExceptionHeaders={
serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobReleaseLeaseHeaders={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composi\
te",className:"BlobReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-mod\
ified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobReleaseLeaseExceptionHeaders={serializedName:"B\
lob_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-cod\
e",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobRenewLeaseHeaders={serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"Blo\
bRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last\
-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}};const BlobRenewLeaseExceptionHeaders={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"BlobRenewLeaseExceptionHeade\
rs",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobChangeLeaseHeaders={serializedName:"\
Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobChangeLeaseExceptionHeaders={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Comp\
osite",className:"BlobChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobBreakLeaseHeaders={serializedName:"Blob_breakLeaseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"\
x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobBreakLeaseExceptionHeaders={serializedName:"\
Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobCreateSnapshotHeaders={serializedName:"Blob_createSnapshotHeaders",type:{name:"Composite",className:"\
BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobCreateSnapshotExceptionHeaders={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHead\
ers",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobStartCopyFromURLHeaders={serializedName:"\
Blob_startCopyFromURLHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"Str\
ing"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},
copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobStartCopyFromURLExceptionHeaders={serializedName:"Blob_startCopyFromURLExceptionHe\
aders",type:{name:"Composite",className:"BlobStartCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const BlobCopyFromURLHeaders={serializedName:"Blob\
_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"\
success",isConstant:true,serializedName:"x-ms-copy-status",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"Byte\
Array"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryp\
tion-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobCopyFromURLExceptionHeaders={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobCopyFromURLExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"\
x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}};const BlobAbortCopyFromURLHeaders={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLHeader\
s",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x\
-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobAbortCopyFromURLExceptionHeaders={
serializedName:"Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTierHeaders={serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"\
BlobSetTierHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTierExceptionHeaders={serializedName:"Blob_setT\
ierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-e\
rror-code",type:{name:"String"}}}}};const BlobGetAccountInfoHeaders={serializedName:"Blob_getAccountInfoHeaders",type:{name:"Composite",className:"BlobGetAccoun\
tInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_L\
RS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",
allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"\
x-ms-is-hns-enabled",type:{name:"Boolean"}}}}};const BlobGetAccountInfoExceptionHeaders={serializedName:"Blob_getAccountInfoExceptionHeaders",type:{name:"Compos\
ite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobQueryHeaders={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"BlobQueryHeaders",modelProperties:{lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",
type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"Stri\
ng"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{
serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"\
String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-\
language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{
name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletionTime:{
serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-s\
tatus-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},
copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms\
-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success",
"aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{
serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{
serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-cli\
ent-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"\
x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boo\
lean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-m\
d5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-cont\
ent-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}};const BlobQueryExceptionHeaders={serializedName:"Blob_queryExceptionHeaders",type:{name:"Com\
posite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetTagsHeaders={
serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request\
-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetTagsExceptionHeaders={serializedName:"Blob_getTagsExceptionHead\
ers",type:{name:"Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const BlobSetTagsHeaders={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTagsExceptionHeaders={serializedName:"\
Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const PageBlobCreateHeaders={serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"PageBlobCreateH\
eaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-re\
quest-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"Str\
ing"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms\
-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"\
String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-co\
de",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobCreateExceptionHeaders={serializedName:"PageBlob_createExceptionHeaders",type:{name:"Compos\
ite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const PageBlobUploadPagesHeaders={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{
name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-enc\
ryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUploadPagesExceptionHeaders={
serializedName:"PageBlob_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobClearPagesHeaders={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Com\
posite",className:"PageBlobClearPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"\
x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const PageBlobClearPagesExceptionHeaders={serializedName:"PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBl\
obClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUploadPagesFromURLHeaders={
serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromURLHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}};const PageBlobUploadPagesFromURLExceptionHeaders={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",className:"Pag\
eBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const PageBlobGetPageRangesHeaders={serializedName:"PageBlob_getPageRangesHeaders",
type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-b\
lob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const PageBlobGetPageRangesExceptionHeaders={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetP\
ageRangesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobGetPageRangesDiffHeaders={
serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"\
x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client\
-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ver\
sion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-err\
or-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobGetPageRangesDiffExceptionHeaders={serializedName:"PageBlob_getPageRangesDiffException\
Headers",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms\
-error-code",type:{name:"String"}}}}};const PageBlobResizeHeaders={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResizeHeade\
rs",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobResizeExceptionHeaders={serializedName:"\
PageBlob_resizeExceptionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUpdateSequenceNumberHeaders={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"\
Composite",className:"PageBlobUpdateSequenceNumberHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence\
-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUpdateSequenceNumberExceptionHeaders={
serializedName:"PageBlob_updateSequenceNumberExceptionHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobCopyIncrementalHeaders={serializedName:"PageBlob_co\
pyIncrementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobCopyIncrementalExceptionHeaders={
serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobCreateHeaders={serializedName:"AppendBlob_createHeaders",type:{
name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobCreateExceptionHeaders={serializedName:"AppendBlob_createExc\
eptionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}};const AppendBlobAppendBlockHeaders={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBl\
obAppendBlockHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"la\
st-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-\
id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append\
-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-co\
mmitted-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"\
Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}};const AppendBlobAppendBlockExceptionHeaders={serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobApp\
endBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobAppendBlockFromUrlHeaders={
serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"\
x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-coun\
t",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobAppendBlockFromUrlExceptionHeaders={
serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"\
x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}};const AppendBlobSealHeaders={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}};const AppendBlobSealExceptionHeaders={
serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{serializedName:"x\
-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobUploadHeaders={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",
className:"BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobUploadExceptionHeaders={serializedName:"BlockBlob_uploadExcep\
tionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const BlockBlobPutBlobFromUrlHeaders={serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBl\
obPutBlobFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-k\
ey-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobPutBlobFromUrlExceptionHeaders={serializedName:"BlockBlob_putBlobFromUrlExcep\
tionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-\
ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},
copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const BlockBlobStageBlockHeaders={
serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-\
md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-con\
tent-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boole\
an"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}};const BlockBlobStageBlockExceptionHeaders={serializedName:"BlockBlob_stageBlockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlo\
ckExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobStageBlockFromURLHeaders={
serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"dat\
e",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}};const BlockBlobStageBlockFromURLExceptionHeaders={serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",type:{name:"Composite",className:"Blo\
ckBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const BlockBlobCommitBlockListHeaders={serializedName:"BlockBlob_commitBlockListHea\
ders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-cl\
ient-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobCommitBlockListExceptionHeaders={serializedName:"BlockBlob_commitBlockListExceptionH\
eaders",type:{name:"Composite",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-e\
rror-code",type:{name:"String"}}}}};const BlockBlobGetBlockListHeaders={serializedName:"BlockBlob_getBlockListHeaders",type:{name:"Composite",className:"BlockBl\
obGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},blobContentLength:{serializedName:"\
x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client\
-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ver\
sion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-err\
or-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobGetBlockListExceptionHeaders={serializedName:"BlockBlob_getBlockListExceptionHeaders",
type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};;const contentType={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Cont\
ent-Type",type:{name:"String"}}};const blobServiceProperties={parameterPath:"blobServiceProperties",mapper:BlobServiceProperties};const accept={parameterPath:"a\
ccept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{name:"String"}}};const url={parameterPath:"url",mapper:{serializedName:"\
url",required:true,xmlName:"url",type:{name:"String"}},skipEncoding:true};const restype={parameterPath:"restype",mapper:{defaultValue:"service",isConstant:true,
serializedName:"restype",type:{name:"String"}}};const comp={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:true,serializedName:"comp",type:{name:"\
String"}}};const timeoutInSeconds={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeo\
ut",type:{name:"Number"}}};const version={parameterPath:"version",mapper:{defaultValue:"2026-02-06",isConstant:true,serializedName:"x-ms-version",type:{name:"St\
ring"}}};const requestId={parameterPath:["options","requestId"],mapper:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Str\
ing"}}};const accept1={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{name:"String"}}};const comp1={
parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:true,serializedName:"comp",type:{name:"String"}}};const comp2={parameterPath:"comp",mapper:{defaultValue:"\
list",isConstant:true,serializedName:"comp",type:{name:"String"}}};const prefix={parameterPath:["options","prefix"],mapper:{serializedName:"prefix",xmlName:"pre\
fix",type:{name:"String"}}};const marker={parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}};const maxPageSize={
parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Number"}}};const include={
parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{name:"Sequence",element:{
type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"};const keyInfo={parameterPath:"keyInfo",mapper:KeyInfo};const comp3={
parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:true,serializedName:"comp",type:{name:"String"}}};const restype1={parameterPath:"restyp\
e",mapper:{defaultValue:"account",isConstant:true,serializedName:"restype",type:{name:"String"}}};const body={parameterPath:"body",mapper:{serializedName:"body",
required:true,xmlName:"body",type:{name:"Stream"}}};const comp4={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:true,serializedName:"comp",type:{name:"\
String"}}};const contentLength={parameterPath:"contentLength",mapper:{serializedName:"Content-Length",required:true,xmlName:"Content-Length",type:{name:"Number"}}};
const multipartContentType={parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:true,xmlName:"Content-Type",type:{name:"String"}}};
const comp5={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:true,serializedName:"comp",type:{name:"String"}}};const where={parameterPath:["options",
"where"],mapper:{serializedName:"where",xmlName:"where",type:{name:"String"}}};const restype2={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:true,
serializedName:"restype",type:{name:"String"}}};const metadata={parameterPath:["options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"\
x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}};const access={parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-ac\
cess",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}};const defaultEncryptionScope={parameterPath:["options","containe\
rEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}};
const preventEncryptionScopeOverride={parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-en\
cryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}};const leaseId={parameterPath:["options","leaseAccessConditions","\
leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}};const ifModifiedSince={parameterPath:["options","modifiedAccessC\
onditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}};const ifUnmodifiedSince={parameterPath:[
"options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}};
const comp6={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:true,serializedName:"comp",type:{name:"String"}}};const comp7={parameterPath:"comp",
mapper:{defaultValue:"acl",isConstant:true,serializedName:"comp",type:{name:"String"}}};const containerAcl={parameterPath:["options","containerAcl"],mapper:{serializedName:"\
containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:true,xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{name:"Composite",className:"S\
ignedIdentifier"}}}}};const comp8={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:true,serializedName:"comp",type:{name:"String"}}};const deletedContainerName={
parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"x-ms-deleted-container-name",type:{name:"String"}}};
const deletedContainerVersion={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-deleted-container-version",xmlName:"x-ms-deleted\
-container-version",type:{name:"String"}}};const comp9={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:true,serializedName:"comp",type:{name:"Str\
ing"}}};const sourceContainerName={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:true,xmlName:"x-ms-source-co\
ntainer-name",type:{name:"String"}}};const sourceLeaseId={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-\
source-lease-id",type:{name:"String"}}};const comp10={parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:true,serializedName:"comp",type:{name:"String"}}};
const action={parameterPath:"action",mapper:{defaultValue:"acquire",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const duration={parameterPath:[
"options","duration"],mapper:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}};const proposedLeaseId={parameterPath:["o\
ptions","proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}};const action1={parameterPath:"\
action",mapper:{defaultValue:"release",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const leaseId1={parameterPath:"leaseId",mapper:{
serializedName:"x-ms-lease-id",required:true,xmlName:"x-ms-lease-id",type:{name:"String"}}};const action2={parameterPath:"action",mapper:{defaultValue:"renew",isConstant:true,
serializedName:"x-ms-lease-action",type:{name:"String"}}};const action3={parameterPath:"action",mapper:{defaultValue:"break",isConstant:true,serializedName:"x-m\
s-lease-action",type:{name:"String"}}};const breakPeriod={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-break-period",xmlName:"x-ms\
-lease-break-period",type:{name:"Number"}}};const action4={parameterPath:"action",mapper:{defaultValue:"change",isConstant:true,serializedName:"x-ms-lease-actio\
n",type:{name:"String"}}};const proposedLeaseId1={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:true,xmlName:"x-ms-pr\
oposed-lease-id",type:{name:"String"}}};const include1={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"L\
istBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags",
"immutabilitypolicy","legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"};const startFrom={parameterPath:["options","startFrom"],mapper:{serializedName:"\
startFrom",xmlName:"startFrom",type:{name:"String"}}};const delimiter={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:true,xmlName:"delim\
iter",type:{name:"String"}}};const snapshot={parameterPath:["options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{name:"String"}}};const versionId={
parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",type:{name:"String"}}};const parameters_range={parameterPath:["opti\
ons","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"String"}}};const rangeGetContentMD5={parameterPath:["options","rangeGetConten\
tMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}};const rangeGetContentCRC64={parameterPath:[
"options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{name:"Boolean"}}};const encryptionKey={
parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"String"}}};const encryptionKeySha256={
parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"S\
tring"}}};const encryptionAlgorithm={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-\
encryption-algorithm",type:{name:"String"}}};const ifMatch={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"\
If-Match",type:{name:"String"}}};const ifNoneMatch={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"\
If-None-Match",type:{name:"String"}}};const ifTags={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"\
x-ms-if-tags",type:{name:"String"}}};const deleteSnapshots={parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"\
x-ms-delete-snapshots",type:{name:"Enum",allowedValues:["include","only"]}}};const blobDeleteType={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"\
deletetype",xmlName:"deletetype",type:{name:"String"}}};const comp11={parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const expiryOptions={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:true,xmlName:"x-ms-expiry-option",type:{
name:"String"}}};const expiresOn={parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}};
const blobCacheControl={parameterPath:["options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache\
-control",type:{name:"String"}}};const blobContentType={parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-\
type",xmlName:"x-ms-blob-content-type",type:{name:"String"}}};const blobContentMD5={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}};const blobContentEncoding={parameterPath:["options","blobHttpHeaders","blobCont\
entEncoding"],mapper:{serializedName:"x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}};const blobContentLanguage={parameterPath:[
"options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}};
const blobContentDisposition={parameterPath:["options","blobHttpHeaders","blobContentDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"\
x-ms-blob-content-disposition",type:{name:"String"}}};const comp12={parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:true,serializedName:"\
comp",type:{name:"String"}}};const immutabilityPolicyExpiry={parameterPath:["options","immutabilityPolicyExpiry"],mapper:{serializedName:"x-ms-immutability-poli\
cy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}};const immutabilityPolicyMode={parameterPath:["options","immutabilit\
yPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocke\
d","Locked"]}}};const comp13={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:true,serializedName:"comp",type:{name:"String"}}};const legalHold={
parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:true,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}};const encryptionScope={parameterPath:[
"options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}}};const comp14={parameterPath:"\
comp",mapper:{defaultValue:"snapshot",isConstant:true,serializedName:"comp",type:{name:"String"}}};const tier={parameterPath:["options","tier"],mapper:{serializedName:"\
x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Arch\
ive","Cold"]}}};const rehydratePriority={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-\
priority",type:{name:"Enum",allowedValues:["High","Standard"]}}};const sourceIfModifiedSince={parameterPath:["options","sourceModifiedAccessConditions","sourceI\
fModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTimeRfc1123"}}};const sourceIfUnmodifiedSince={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-if-unmodified-since",xmlName:"x-ms-sour\
ce-if-unmodified-since",type:{name:"DateTimeRfc1123"}}};const sourceIfMatch={parameterPath:["options","sourceModifiedAccessConditions","sourceIfMatch"],mapper:{
serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}};const sourceIfNoneMatch={parameterPath:["options","sourceModifiedAcc\
essConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}};const sourceIfTags={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"\
String"}}};const copySource={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:true,xmlName:"x-ms-copy-source",type:{name:"String"}}};
const blobTagsString={parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}};const sealBlob={parameterPath:[
"options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}};const legalHold1={parameterPath:["options","legal\
Hold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}};const xMsRequiresSync={parameterPath:"xMsRequiresSync",mapper:{
defaultValue:"true",isConstant:true,serializedName:"x-ms-requires-sync",type:{name:"String"}}};const sourceContentMD5={parameterPath:["options","sourceContentMD\
5"],mapper:{serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}};const copySourceAuthorization={parameterPath:["\
options","copySourceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}};const copySourceTags={
parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:[
"REPLACE","COPY"]}}};const fileRequestIntent={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file\
-request-intent",type:{name:"String"}}};const comp15={parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:true,serializedName:"comp",type:{name:"String"}}};
const copyActionAbortConstant={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:true,serializedName:"x-ms-copy-action",type:{name:"\
String"}}};const copyId={parameterPath:"copyId",mapper:{serializedName:"copyid",required:true,xmlName:"copyid",type:{name:"String"}}};const comp16={parameterPath:"\
comp",mapper:{defaultValue:"tier",isConstant:true,serializedName:"comp",type:{name:"String"}}};const tier1={parameterPath:"tier",mapper:{serializedName:"x-ms-ac\
cess-tier",required:true,xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool",
"Archive","Cold"]}}};const queryRequest={parameterPath:["options","queryRequest"],mapper:QueryRequest};const comp17={parameterPath:"comp",mapper:{defaultValue:"\
query",isConstant:true,serializedName:"comp",type:{name:"String"}}};const comp18={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:true,serializedName:"\
comp",type:{name:"String"}}};const ifModifiedSince1={parameterPath:["options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blo\
b-if-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}};const ifUnmodifiedSince1={parameterPath:["options","blobModifiedAcces\
sConditions","ifUnmodifiedSince"],mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}};
const ifMatch1={parameterPath:["options","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{
name:"String"}}};const ifNoneMatch1={parameterPath:["options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",xmlName:"\
x-ms-blob-if-none-match",type:{name:"String"}}};const tags={parameterPath:["options","tags"],mapper:BlobTags};const transactionalContentMD5={parameterPath:["opt\
ions","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}};const transactionalContentCrc64={parameterPath:[
"options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}};const blobType={parameterPath:"\
blobType",mapper:{defaultValue:"PageBlob",isConstant:true,serializedName:"x-ms-blob-type",type:{name:"String"}}};const blobContentLength={parameterPath:"blobCon\
tentLength",mapper:{serializedName:"x-ms-blob-content-length",required:true,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}};const blobSequenceNumber={
parameterPath:["options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}}};const contentType1={parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:true,serializedName:"Content-T\
ype",type:{name:"String"}}};const body1={parameterPath:"body",mapper:{serializedName:"body",required:true,xmlName:"body",type:{name:"Stream"}}};const accept2={parameterPath:"\
accept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{name:"String"}}};const comp19={parameterPath:"comp",mapper:{defaultValue:"\
page",isConstant:true,serializedName:"comp",type:{name:"String"}}};const pageWrite={parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:true,serializedName:"\
x-ms-page-write",type:{name:"String"}}};const ifSequenceNumberLessThanOrEqualTo={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLess\
ThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{name:"Number"}}};const ifSequenceNumberLessThan={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-seque\
nce-number-lt",type:{name:"Number"}}};const ifSequenceNumberEqualTo={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{
serializedName:"x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}};const pageWrite1={parameterPath:"pageWrite",mapper:{defaultValue:"\
clear",isConstant:true,serializedName:"x-ms-page-write",type:{name:"String"}}};const sourceUrl={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-sour\
ce",required:true,xmlName:"x-ms-copy-source",type:{name:"String"}}};const sourceRange={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:true,
xmlName:"x-ms-source-range",type:{name:"String"}}};const sourceContentCrc64={parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-\
content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}};const range1={parameterPath:"range",mapper:{serializedName:"x-ms-range",required:true,
xmlName:"x-ms-range",type:{name:"String"}}};const comp20={parameterPath:"comp",mapper:{defaultValue:"pagelist",isConstant:true,serializedName:"comp",type:{name:"\
String"}}};const prevsnapshot={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}};const prevSnapshotUrl={
parameterPath:["options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{name:"String"}}};const sequenceNumberAction={
parameterPath:"sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",required:true,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",
allowedValues:["max","update","increment"]}}};const comp21={parameterPath:"comp",mapper:{defaultValue:"incrementalcopy",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const blobType1={parameterPath:"blobType",mapper:{defaultValue:"AppendBlob",isConstant:true,serializedName:"x-ms-blob-type",type:{name:"String"}}};
const comp22={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:true,serializedName:"comp",type:{name:"String"}}};const maxSize={parameterPath:[
"options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Num\
ber"}}};const appendPosition={parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",
xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}};const sourceRange1={parameterPath:["options","sourceRange"],mapper:{serializedName:"x-ms-source-r\
ange",xmlName:"x-ms-source-range",type:{name:"String"}}};const comp23={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const blobType2={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:true,serializedName:"x-ms-blob-type",type:{name:"String"}}};
const copySourceBlobProperties={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-cop\
y-source-blob-properties",type:{name:"Boolean"}}};const comp24={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:true,serializedName:"comp",type:{name:"\
String"}}};const blockId={parameterPath:"blockId",mapper:{serializedName:"blockid",required:true,xmlName:"blockid",type:{name:"String"}}};const blocks={parameterPath:"\
blocks",mapper:BlockLookupList};const comp25={parameterPath:"comp",mapper:{defaultValue:"blocklist",isConstant:true,serializedName:"comp",type:{name:"String"}}};
const listType={parameterPath:"listType",mapper:{defaultValue:"committed",serializedName:"blocklisttype",required:true,xmlName:"blocklisttype",type:{name:"Enum",
allowedValues:["committed","uncommitted","all"]}}};;class ServiceImpl{client;constructor(client){this.client=client}setProperties(blobServiceProperties2,options){
return this.client.sendOperationRequest({blobServiceProperties:blobServiceProperties2,options},setPropertiesOperationSpec)}getProperties(options){return this.client.
sendOperationRequest({options},getPropertiesOperationSpec)}getStatistics(options){return this.client.sendOperationRequest({options},getStatisticsOperationSpec)}listContainersSegment(options){
return this.client.sendOperationRequest({options},listContainersSegmentOperationSpec)}getUserDelegationKey(keyInfo2,options){return this.client.sendOperationRequest(
{keyInfo:keyInfo2,options},getUserDelegationKeyOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},getAccountInfoOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,multipartContentType:multipartContentType2,body:body2,options},submitBatchOperationSpec)}filterBlobs(options){
return this.client.sendOperationRequest({options},filterBlobsOperationSpec)}}const xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const setPropertiesOperationSpec={
path:"/",httpMethod:"PUT",responses:{202:{headersMapper:ServiceSetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceSetPropertiesExceptionHeaders}},
requestBody:blobServiceProperties,queryParameters:[restype,comp,timeoutInSeconds],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:true,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer};const getPropertiesOperationSpec={path:"/",httpMethod:"GET",responses:{200:{
bodyMapper:BlobServiceProperties,headersMapper:ServiceGetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetPropertiesExceptionHeaders}},
queryParameters:[restype,comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer};const getStatisticsOperationSpec={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:BlobServiceStatistics,headersMapper:ServiceGetStatisticsHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetStatisticsExceptionHeaders}},
queryParameters:[restype,timeoutInSeconds,comp1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer};const listContainersSegmentOperationSpec={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:ListContainersSegmentResponse,headersMapper:ServiceListContainersSegmentHeaders},default:{bodyMapper:StorageError,
headersMapper:ServiceListContainersSegmentExceptionHeaders}},queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,include],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:true,serializer:xmlSerializer};const getUserDelegationKeyOperationSpec={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:UserDelegationKey,
headersMapper:ServiceGetUserDelegationKeyHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetUserDelegationKeyExceptionHeaders}},requestBody:keyInfo,
queryParameters:[restype,timeoutInSeconds,comp3],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:true,contentType:"application\
/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer};const getAccountInfoOperationSpec={path:"/",httpMethod:"GET",responses:{200:{headersMapper:ServiceGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceGetAccountInfoExceptionHeaders}},queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:true,serializer:xmlSerializer};const submitBatchOperationSpec={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"\
Stream"},serializedName:"parsedResponse"},headersMapper:ServiceSubmitBatchHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceSubmitBatchExceptionHeaders}},
requestBody:body,queryParameters:[timeoutInSeconds,comp4],urlParameters:[url],headerParameters:[accept,version,requestId,contentLength,multipartContentType],isXML:true,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer};const filterBlobsOperationSpec={path:"/",httpMethod:"GET",responses:{200:{
bodyMapper:FilterBlobSegment,headersMapper:ServiceFilterBlobsHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceFilterBlobsExceptionHeaders}},queryParameters:[
timeoutInSeconds,marker,maxPageSize,comp5,where],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer};;class ContainerImpl{client;constructor(client){
this.client=client}create(options){return this.client.sendOperationRequest({options},createOperationSpec)}getProperties(options){return this.client.sendOperationRequest(
{options},container_getPropertiesOperationSpec)}delete(options){return this.client.sendOperationRequest({options},deleteOperationSpec)}setMetadata(options){return this.
client.sendOperationRequest({options},setMetadataOperationSpec)}getAccessPolicy(options){return this.client.sendOperationRequest({options},getAccessPolicyOperationSpec)}setAccessPolicy(options){
return this.client.sendOperationRequest({options},setAccessPolicyOperationSpec)}restore(options){return this.client.sendOperationRequest({options},restoreOperationSpec)}rename(sourceContainerName2,options){
return this.client.sendOperationRequest({sourceContainerName:sourceContainerName2,options},renameOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,multipartContentType:multipartContentType2,body:body2,options},container_submitBatchOperationSpec)}filterBlobs(options){
return this.client.sendOperationRequest({options},container_filterBlobsOperationSpec)}acquireLease(options){return this.client.sendOperationRequest({options},acquireLeaseOperationSpec)}releaseLease(leaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,options},releaseLeaseOperationSpec)}renewLease(leaseId2,options){return this.client.sendOperationRequest(
{leaseId:leaseId2,options},renewLeaseOperationSpec)}breakLease(options){return this.client.sendOperationRequest({options},breakLeaseOperationSpec)}changeLease(leaseId2,proposedLeaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,options},changeLeaseOperationSpec)}listBlobFlatSegment(options){return this.
client.sendOperationRequest({options},listBlobFlatSegmentOperationSpec)}listBlobHierarchySegment(delimiter2,options){return this.client.sendOperationRequest({delimiter:delimiter2,
options},listBlobHierarchySegmentOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},container_getAccountInfoOperationSpec)}}
const container_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const createOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{
201:{headersMapper:ContainerCreateHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerCreateExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],
urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,access,defaultEncryptionScope,preventEncryptionScopeOverride],isXML:true,serializer:container_xmlSerializer};
const container_getPropertiesOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:ContainerGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerGetPropertiesExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,
leaseId],isXML:true,serializer:container_xmlSerializer};const deleteOperationSpec={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:ContainerDeleteHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerDeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince],isXML:true,serializer:container_xmlSerializer};const setMetadataOperationSpec={path:"/{cont\
ainerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetMetadataHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSetMetadataExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp6],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince],isXML:true,serializer:container_xmlSerializer};
const getAccessPolicyOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"\
SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:true,xmlElementName:"SignedIdentifier"},headersMapper:ContainerGetAccessPolicyHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerGetAccessPolicyExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],
headerParameters:[version,requestId,accept1,leaseId],isXML:true,serializer:container_xmlSerializer};const setAccessPolicyOperationSpec={path:"/{containerName}",
httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetAccessPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSetAccessPolicyExceptionHeaders}},
requestBody:containerAcl,queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,access,leaseId,
ifModifiedSince,ifUnmodifiedSince],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:container_xmlSerializer};const restoreOperationSpec={
path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerRestoreHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerRestoreExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp8],urlParameters:[url],headerParameters:[version,requestId,accept1,deletedContainerName,deletedContainerVersion],
isXML:true,serializer:container_xmlSerializer};const renameOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenameHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerRenameExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp9],urlParameters:[url],headerParameters:[
version,requestId,accept1,sourceContainerName,sourceLeaseId],isXML:true,serializer:container_xmlSerializer};const container_submitBatchOperationSpec={path:"/{co\
ntainerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:ContainerSubmitBatchHeaders},default:{
bodyMapper:StorageError,headersMapper:ContainerSubmitBatchExceptionHeaders}},requestBody:body,queryParameters:[timeoutInSeconds,comp4,restype2],urlParameters:[url],
headerParameters:[accept,version,requestId,contentLength,multipartContentType],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:container_xmlSerializer};
const container_filterBlobsOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:FilterBlobSegment,headersMapper:ContainerFilterBlobsHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerFilterBlobsExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,comp5,where,restype2],
urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:container_xmlSerializer};const acquireLeaseOperationSpec={path:"/{contain\
erName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerAcquireLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerAcquireLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action,duration,
proposedLeaseId],isXML:true,serializer:container_xmlSerializer};const releaseLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerReleaseLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerReleaseLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1],isXML:true,serializer:container_xmlSerializer};const renewLeaseOperationSpec={path:"\
/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenewLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerRenewLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2],
isXML:true,serializer:container_xmlSerializer};const breakLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{202:{headersMapper:ContainerBreakLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerBreakLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod],isXML:true,serializer:container_xmlSerializer};const changeLeaseOperationSpec={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerChangeLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerChangeLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,
proposedLeaseId1],isXML:true,serializer:container_xmlSerializer};const listBlobFlatSegmentOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{
bodyMapper:ListBlobsFlatSegmentResponse,headersMapper:ContainerListBlobFlatSegmentHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobFlatSegmentExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom],urlParameters:[url],headerParameters:[version,requestId,accept1],
isXML:true,serializer:container_xmlSerializer};const listBlobHierarchySegmentOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:ListBlobsHierarchySegmentResponse,
headersMapper:ContainerListBlobHierarchySegmentHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobHierarchySegmentExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom,delimiter],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,
serializer:container_xmlSerializer};const container_getAccountInfoOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:ContainerGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerGetAccountInfoExceptionHeaders}},queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:true,serializer:container_xmlSerializer};;class BlobImpl{client;constructor(client){this.client=client}download(options){return this.
client.sendOperationRequest({options},downloadOperationSpec)}getProperties(options){return this.client.sendOperationRequest({options},blob_getPropertiesOperationSpec)}delete(options){
return this.client.sendOperationRequest({options},blob_deleteOperationSpec)}undelete(options){return this.client.sendOperationRequest({options},undeleteOperationSpec)}setExpiry(expiryOptions2,options){
return this.client.sendOperationRequest({expiryOptions:expiryOptions2,options},setExpiryOperationSpec)}setHttpHeaders(options){return this.client.sendOperationRequest(
{options},setHttpHeadersOperationSpec)}setImmutabilityPolicy(options){return this.client.sendOperationRequest({options},setImmutabilityPolicyOperationSpec)}deleteImmutabilityPolicy(options){
return this.client.sendOperationRequest({options},deleteImmutabilityPolicyOperationSpec)}setLegalHold(legalHold2,options){return this.client.sendOperationRequest(
{legalHold:legalHold2,options},setLegalHoldOperationSpec)}setMetadata(options){return this.client.sendOperationRequest({options},blob_setMetadataOperationSpec)}acquireLease(options){
return this.client.sendOperationRequest({options},blob_acquireLeaseOperationSpec)}releaseLease(leaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,
options},blob_releaseLeaseOperationSpec)}renewLease(leaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,options},blob_renewLeaseOperationSpec)}changeLease(leaseId2,proposedLeaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,options},blob_changeLeaseOperationSpec)}breakLease(options){return this.
client.sendOperationRequest({options},blob_breakLeaseOperationSpec)}createSnapshot(options){return this.client.sendOperationRequest({options},createSnapshotOperationSpec)}startCopyFromURL(copySource2,options){
return this.client.sendOperationRequest({copySource:copySource2,options},startCopyFromURLOperationSpec)}copyFromURL(copySource2,options){return this.client.sendOperationRequest(
{copySource:copySource2,options},copyFromURLOperationSpec)}abortCopyFromURL(copyId2,options){return this.client.sendOperationRequest({copyId:copyId2,options},abortCopyFromURLOperationSpec)}setTier(tier2,options){
return this.client.sendOperationRequest({tier:tier2,options},setTierOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},blob_getAccountInfoOperationSpec)}query(options){
return this.client.sendOperationRequest({options},queryOperationSpec)}getTags(options){return this.client.sendOperationRequest({options},getTagsOperationSpec)}setTags(options){
return this.client.sendOperationRequest({options},setTagsOperationSpec)}}const blob_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const downloadOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDownloadExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,
parameters_range,rangeGetContentMD5,rangeGetContentCRC64,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};
const blob_getPropertiesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:BlobGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobGetPropertiesExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[version,requestId,
accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};
const blob_deleteOperationSpec={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:BlobDeleteHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobDeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,blobDeleteType],urlParameters:[url],headerParameters:[version,requestId,
accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,deleteSnapshots],isXML:true,serializer:blob_xmlSerializer};const undeleteOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobUndeleteHeaders},default:{bodyMapper:StorageError,headersMapper:BlobUndeleteExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp8],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:blob_xmlSerializer};const setExpiryOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetExpiryHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetExpiryExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp11],urlParameters:[url],headerParameters:[version,requestId,accept1,expiryOptions,expiresOn],isXML:true,serializer:blob_xmlSerializer};
const setHttpHeadersOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetHttpHeadersHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobSetHttpHeadersExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,
ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition],
isXML:true,serializer:blob_xmlSerializer};const setImmutabilityPolicyOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetImmutabilityPolicyHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetImmutabilityPolicyExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp12],urlParameters:[
url],headerParameters:[version,requestId,accept1,ifUnmodifiedSince,immutabilityPolicyExpiry,immutabilityPolicyMode],isXML:true,serializer:blob_xmlSerializer};const deleteImmutabilityPolicyOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:BlobDeleteImmutabilityPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDeleteImmutabilityPolicyExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:blob_xmlSerializer};
const setLegalHoldOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetLegalHoldHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobSetLegalHoldExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp13],urlParameters:[url],headerParameters:[version,requestId,
accept1,legalHold],isXML:true,serializer:blob_xmlSerializer};const blob_setMetadataOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:BlobSetMetadataHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetMetadataExceptionHeaders}},queryParameters:[timeoutInSeconds,comp6],
urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,
ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:true,serializer:blob_xmlSerializer};const blob_acquireLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:BlobAcquireLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobAcquireLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,
comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action,duration,proposedLeaseId,ifMatch,ifNoneMatch,ifTags],
isXML:true,serializer:blob_xmlSerializer};const blob_releaseLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobReleaseLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobReleaseLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};const blob_renewLeaseOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobRenewLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobRenewLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2,ifMatch,
ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};const blob_changeLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:BlobChangeLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobChangeLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],
urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1,ifMatch,ifNoneMatch,ifTags],
isXML:true,serializer:blob_xmlSerializer};const blob_breakLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobBreakLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobBreakLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};const createSnapshotOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobCreateSnapshotHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCreateSnapshotExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp14],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:true,serializer:blob_xmlSerializer};const startCopyFromURLOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobStartCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobStartCopyFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,immutabilityPolicyExpiry,immutabilityPolicyMode,tier,rehydratePriority,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceIfTags,
copySource,blobTagsString,sealBlob,legalHold1],isXML:true,serializer:blob_xmlSerializer};const copyFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{202:{headersMapper:BlobCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCopyFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds],
urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,immutabilityPolicyExpiry,
immutabilityPolicyMode,encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,copySource,blobTagsString,legalHold1,xMsRequiresSync,
sourceContentMD5,copySourceAuthorization,copySourceTags,fileRequestIntent],isXML:true,serializer:blob_xmlSerializer};const abortCopyFromURLOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:BlobAbortCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobAbortCopyFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp15,copyId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,copyActionAbortConstant],isXML:true,serializer:blob_xmlSerializer};
const setTierOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetTierHeaders},202:{headersMapper:BlobSetTierHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetTierExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp16],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags,rehydratePriority,tier1],isXML:true,serializer:blob_xmlSerializer};const blob_getAccountInfoOperationSpec={path:"/{cont\
ainerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:BlobGetAccountInfoHeaders},default:{bodyMapper:StorageError,headersMapper:BlobGetAccountInfoExceptionHeaders}},
queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:blob_xmlSerializer};const queryOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},default:{bodyMapper:StorageError,headersMapper:BlobQueryExceptionHeaders}},
requestBody:queryRequest,queryParameters:[timeoutInSeconds,snapshot,comp17],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifModifiedSince,
ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:blob_xmlSerializer};const getTagsOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:BlobTags,headersMapper:BlobGetTagsHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobGetTagsExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp18],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags,ifModifiedSince1,ifUnmodifiedSince1,ifMatch1,ifNoneMatch1],isXML:true,serializer:blob_xmlSerializer};const setTagsOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:BlobSetTagsHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetTagsExceptionHeaders}},
requestBody:tags,queryParameters:[timeoutInSeconds,versionId,comp18],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifTags,ifModifiedSince1,
ifUnmodifiedSince1,ifMatch1,ifNoneMatch1,transactionalContentMD5,transactionalContentCrc64],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"x\
ml",serializer:blob_xmlSerializer};;class PageBlobImpl{client;constructor(client){this.client=client}create(contentLength2,blobContentLength2,options){return this.
client.sendOperationRequest({contentLength:contentLength2,blobContentLength:blobContentLength2,options},pageBlob_createOperationSpec)}uploadPages(contentLength2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,body:body2,options},uploadPagesOperationSpec)}clearPages(contentLength2,options){return this.
client.sendOperationRequest({contentLength:contentLength2,options},clearPagesOperationSpec)}uploadPagesFromURL(sourceUrl2,sourceRange2,contentLength2,range2,options){
return this.client.sendOperationRequest({sourceUrl:sourceUrl2,sourceRange:sourceRange2,contentLength:contentLength2,range:range2,options},uploadPagesFromURLOperationSpec)}getPageRanges(options){
return this.client.sendOperationRequest({options},getPageRangesOperationSpec)}getPageRangesDiff(options){return this.client.sendOperationRequest({options},getPageRangesDiffOperationSpec)}resize(blobContentLength2,options){
return this.client.sendOperationRequest({blobContentLength:blobContentLength2,options},resizeOperationSpec)}updateSequenceNumber(sequenceNumberAction2,options){
return this.client.sendOperationRequest({sequenceNumberAction:sequenceNumberAction2,options},updateSequenceNumberOperationSpec)}copyIncremental(copySource2,options){
return this.client.sendOperationRequest({copySource:copySource2,options},copyIncrementalOperationSpec)}}const pageBlob_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,
true);const pageBlob_createOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobCreateHeaders},default:{bodyMapper:StorageError,
headersMapper:PageBlobCreateExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,
metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,
blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,
legalHold1,blobType,blobContentLength,blobSequenceNumber],isXML:true,serializer:pageBlob_xmlSerializer};const uploadPagesOperationSpec={path:"/{containerName}/{\
blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobUploadPagesHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
parameters_range,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,transactionalContentMD5,transactionalContentCrc64,
contentType1,accept2,pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo],isXML:true,contentType:"application/xml; char\
set=utf-8",mediaType:"binary",serializer:pageBlob_xmlSerializer};const clearPagesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:PageBlobClearPagesHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobClearPagesExceptionHeaders}},queryParameters:[timeoutInSeconds,comp19],
urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,parameters_range,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo,pageWrite1],isXML:true,
serializer:pageBlob_xmlSerializer};const uploadPagesFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobUploadPagesFromURLHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[
version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,
encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,pageWrite,
ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo,sourceUrl,sourceRange,sourceContentCrc64,range1],isXML:true,serializer:pageBlob_xmlSerializer};
const getPageRangesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20],urlParameters:[
url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,parameters_range,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:pageBlob_xmlSerializer};
const getPageRangesDiffOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesDiffHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesDiffExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20,
prevsnapshot],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,parameters_range,ifMatch,ifNoneMatch,ifTags,
prevSnapshotUrl],isXML:true,serializer:pageBlob_xmlSerializer};const resizeOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobResizeHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobResizeExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,
requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,blobContentLength],
isXML:true,serializer:pageBlob_xmlSerializer};const updateSequenceNumberOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobUpdateSequenceNumberHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobUpdateSequenceNumberExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,blobSequenceNumber,sequenceNumberAction],isXML:true,serializer:pageBlob_xmlSerializer};
const copyIncrementalOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:PageBlobCopyIncrementalHeaders},default:{bodyMapper:StorageError,
headersMapper:PageBlobCopyIncrementalExceptionHeaders}},queryParameters:[timeoutInSeconds,comp21],urlParameters:[url],headerParameters:[version,requestId,accept1,
ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,copySource],isXML:true,serializer:pageBlob_xmlSerializer};;class AppendBlobImpl{client;constructor(client){
this.client=client}create(contentLength2,options){return this.client.sendOperationRequest({contentLength:contentLength2,options},appendBlob_createOperationSpec)}appendBlock(contentLength2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,body:body2,options},appendBlockOperationSpec)}appendBlockFromUrl(sourceUrl2,contentLength2,options){
return this.client.sendOperationRequest({sourceUrl:sourceUrl2,contentLength:contentLength2,options},appendBlockFromUrlOperationSpec)}seal(options){return this.client.
sendOperationRequest({options},sealOperationSpec)}}const appendBlob_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const appendBlob_createOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobCreateHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobCreateExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,blobTagsString,legalHold1,blobType1],isXML:true,serializer:appendBlob_xmlSerializer};
const appendBlockOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockHeaders},default:{bodyMapper:StorageError,
headersMapper:AppendBlobAppendBlockExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds,comp22],urlParameters:[url],headerParameters:[version,
requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,
transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,maxSize,appendPosition],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"\
binary",serializer:appendBlob_xmlSerializer};const appendBlockFromUrlOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockFromUrlHeaders},
default:{bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockFromUrlExceptionHeaders}},queryParameters:[timeoutInSeconds,comp22],urlParameters:[url],headerParameters:[
version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,
encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,transactionalContentMD5,
sourceUrl,sourceContentCrc64,maxSize,appendPosition,sourceRange1],isXML:true,serializer:appendBlob_xmlSerializer};const sealOperationSpec={path:"/{containerName\
}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:AppendBlobSealHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobSealExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp23],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
appendPosition],isXML:true,serializer:appendBlob_xmlSerializer};;class BlockBlobImpl{client;constructor(client){this.client=client}upload(contentLength2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,body:body2,options},uploadOperationSpec)}putBlobFromUrl(contentLength2,copySource2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,copySource:copySource2,options},putBlobFromUrlOperationSpec)}stageBlock(blockId2,contentLength2,body2,options){
return this.client.sendOperationRequest({blockId:blockId2,contentLength:contentLength2,body:body2,options},stageBlockOperationSpec)}stageBlockFromURL(blockId2,contentLength2,sourceUrl2,options){
return this.client.sendOperationRequest({blockId:blockId2,contentLength:contentLength2,sourceUrl:sourceUrl2,options},stageBlockFromURLOperationSpec)}commitBlockList(blocks2,options){
return this.client.sendOperationRequest({blocks:blocks2,options},commitBlockListOperationSpec)}getBlockList(listType2,options){return this.client.sendOperationRequest(
{listType:listType2,options},getBlockListOperationSpec)}}const blockBlob_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const uploadOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobUploadHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobUploadExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64,
contentType1,accept2,blobType2],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:blockBlob_xmlSerializer};const putBlobFromUrlOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobPutBlobFromUrlHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobPutBlobFromUrlExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceIfTags,copySource,blobTagsString,
sourceContentMD5,copySourceAuthorization,copySourceTags,fileRequestIntent,transactionalContentMD5,blobType2,copySourceBlobProperties],isXML:true,serializer:blockBlob_xmlSerializer};
const stageBlockOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockHeaders},default:{bodyMapper:StorageError,
headersMapper:BlockBlobStageBlockExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[url],headerParameters:[version,
requestId,contentLength,leaseId,encryptionKey,encryptionKeySha256,encryptionAlgorithm,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,
accept2],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:blockBlob_xmlSerializer};const stageBlockFromURLOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobStageBlockFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,
sourceUrl,sourceContentCrc64,sourceRange1],isXML:true,serializer:blockBlob_xmlSerializer};const commitBlockListOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:BlockBlobCommitBlockListHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobCommitBlockListExceptionHeaders}},requestBody:blocks,
queryParameters:[timeoutInSeconds,comp25],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64],
isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:blockBlob_xmlSerializer};const getBlockListOperationSpec={path:"/{containerNa\
me}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:BlockList,headersMapper:BlockBlobGetBlockListHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobGetBlockListExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,comp25,listType],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifTags],isXML:true,serializer:blockBlob_xmlSerializer};
;;class StorageClient extends core_http_compat_dist_esm.m4{url;version;constructor(url2,options){if(url2===void 0){throw new Error("'url' cannot be null")}if(!options){
options={}}const defaults2={requestContentType:"application/json; charset=utf-8"};const packageDetails=`azsdk-js-azure-storage-blob/12.30.0`;const userAgentPrefix=options.
userAgentOptions&&options.userAgentOptions.userAgentPrefix?`${options.userAgentOptions.userAgentPrefix} ${packageDetails}`:`${packageDetails}`;const optionsWithDefaults={
...defaults2,...options,userAgentOptions:{userAgentPrefix},endpoint:options.endpoint??options.baseUri??"{url}"};super(optionsWithDefaults);this.url=url2;this.version=
options.version||"2026-02-06";this.service=new ServiceImpl(this);this.container=new ContainerImpl(this);this.blob=new BlobImpl(this);this.pageBlob=new PageBlobImpl(
this);this.appendBlob=new AppendBlobImpl(this);this.blockBlob=new BlockBlobImpl(this)}service;container;blob;pageBlob;appendBlob;blockBlob};;class StorageContextClient extends StorageClient{async sendOperationRequest(operationArguments,operationSpec){
const operationSpecToSend={...operationSpec};if(operationSpecToSend.path==="/{containerName}"||operationSpecToSend.path==="/{containerName}/{blob}"){operationSpecToSend.
path=""}return super.sendOperationRequest(operationArguments,operationSpecToSend)}};function escapeURLPath(url2){const urlParsed=new URL(url2);let path2=urlParsed.
pathname;path2=path2||"/";path2=utils_common_escape(path2);urlParsed.pathname=path2;return urlParsed.toString()}function getProxyUriFromDevConnString(connectionString){
let proxyUri="";if(connectionString.search("DevelopmentStorageProxyUri=")!==-1){const matchCredentials=connectionString.split(";");for(const element of matchCredentials){
if(element.trim().startsWith("DevelopmentStorageProxyUri=")){proxyUri=element.trim().match("DevelopmentStorageProxyUri=(.*)")[1]}}}return proxyUri}function getValueInConnString(connectionString,argument){
const elements=connectionString.split(";");for(const element of elements){if(element.trim().startsWith(argument)){return element.trim().match(argument+"=(.*)")[1]}}
return""}function extractConnectionStringParts(connectionString){let proxyUri="";if(connectionString.startsWith("UseDevelopmentStorage=true")){proxyUri=getProxyUriFromDevConnString(
connectionString);connectionString=DevelopmentConnectionString}let blobEndpoint=getValueInConnString(connectionString,"BlobEndpoint");blobEndpoint=blobEndpoint.
endsWith("/")?blobEndpoint.slice(0,-1):blobEndpoint;if(connectionString.search("DefaultEndpointsProtocol=")!==-1&&connectionString.search("AccountKey=")!==-1){let defaultEndpointsProtocol="";
let accountName="";let accountKey=Buffer.from("accountKey","base64");let endpointSuffix="";accountName=getValueInConnString(connectionString,"AccountName");accountKey=
Buffer.from(getValueInConnString(connectionString,"AccountKey"),"base64");if(!blobEndpoint){defaultEndpointsProtocol=getValueInConnString(connectionString,"Defa\
ultEndpointsProtocol");const protocol=defaultEndpointsProtocol.toLowerCase();if(protocol!=="https"&&protocol!=="http"){throw new Error("Invalid DefaultEndpoints\
Protocol in the provided Connection String. Expecting 'https' or 'http'")}endpointSuffix=getValueInConnString(connectionString,"EndpointSuffix");if(!endpointSuffix){
throw new Error("Invalid EndpointSuffix in the provided Connection String")}blobEndpoint=`${defaultEndpointsProtocol}://${accountName}.blob.${endpointSuffix}`}if(!accountName){
throw new Error("Invalid AccountName in the provided Connection String")}else if(accountKey.length===0){throw new Error("Invalid AccountKey in the provided Conn\
ection String")}return{kind:"AccountConnString",url:blobEndpoint,accountName,accountKey,proxyUri}}else{let accountSas=getValueInConnString(connectionString,"Sha\
redAccessSignature");let accountName=getValueInConnString(connectionString,"AccountName");if(!accountName){accountName=getAccountNameFromUrl(blobEndpoint)}if(!blobEndpoint){
throw new Error("Invalid BlobEndpoint in the provided SAS Connection String")}else if(!accountSas){throw new Error("Invalid SharedAccessSignature in the provide\
d SAS Connection String")}if(accountSas.startsWith("?")){accountSas=accountSas.substring(1)}return{kind:"SASConnString",url:blobEndpoint,accountName,accountSas}}}
function utils_common_escape(text){return encodeURIComponent(text).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}function appendToURLPath(url2,name){
const urlParsed=new URL(url2);let path2=urlParsed.pathname;path2=path2?path2.endsWith("/")?`${path2}${name}`:`${path2}/${name}`:name;urlParsed.pathname=path2;return urlParsed.
toString()}function setURLParameter(url2,name,value){const urlParsed=new URL(url2);const encodedName=encodeURIComponent(name);const encodedValue=value?encodeURIComponent(
value):void 0;const searchString=urlParsed.search===""?"?":urlParsed.search;const searchPieces=[];for(const pair of searchString.slice(1).split("&")){if(pair){const[
key]=pair.split("=",2);if(key!==encodedName){searchPieces.push(pair)}}}if(encodedValue){searchPieces.push(`${encodedName}=${encodedValue}`)}urlParsed.search=searchPieces.
length?`?${searchPieces.join("&")}`:"";return urlParsed.toString()}function getURLParameter(url2,name){const urlParsed=new URL(url2);return urlParsed.searchParams.
get(name)??void 0}function setURLHost(url2,host){const urlParsed=new URL(url2);urlParsed.hostname=host;return urlParsed.toString()}function getURLPath(url2){try{
const urlParsed=new URL(url2);return urlParsed.pathname}catch(e){return void 0}}function getURLScheme(url2){try{const urlParsed=new URL(url2);return urlParsed.protocol.
endsWith(":")?urlParsed.protocol.slice(0,-1):urlParsed.protocol}catch(e){return void 0}}function getURLPathAndQuery(url2){const urlParsed=new URL(url2);const pathString=urlParsed.
pathname;if(!pathString){throw new RangeError("Invalid url without valid path.")}let queryString=urlParsed.search||"";queryString=queryString.trim();if(queryString!==
""){queryString=queryString.startsWith("?")?queryString:`?${queryString}`}return`${pathString}${queryString}`}function getURLQueries(url2){let queryString=new URL(
url2).search;if(!queryString){return{}}queryString=queryString.trim();queryString=queryString.startsWith("?")?queryString.substring(1):queryString;let querySubStrings=queryString.
split("&");querySubStrings=querySubStrings.filter(value=>{const indexOfEqual=value.indexOf("=");const lastIndexOfEqual=value.lastIndexOf("=");return indexOfEqual>
0&&indexOfEqual===lastIndexOfEqual&&lastIndexOfEqual<value.length-1});const queries={};for(const querySubString of querySubStrings){const splitResults=querySubString.
split("=");const key=splitResults[0];const value=splitResults[1];queries[key]=value}return queries}function appendToURLQuery(url2,queryParts){const urlParsed=new URL(
url2);let query=urlParsed.search;if(query){query+="&"+queryParts}else{query=queryParts}urlParsed.search=query;return urlParsed.toString()}function truncatedISO8061Date(date,withMilliseconds=true){
const dateString=date.toISOString();return withMilliseconds?dateString.substring(0,dateString.length-1)+"0000Z":dateString.substring(0,dateString.length-5)+"Z"}
function base64encode(content){return!core_util_dist_esm.qx?btoa(content):Buffer.from(content).toString("base64")}function base64decode(encodedString){return!isNodeLike?
atob(encodedString):Buffer.from(encodedString,"base64").toString()}function generateBlockID(blockIDPrefix,blockIndex){const maxSourceStringLength=48;const maxBlockIndexLength=6;
const maxAllowedBlockIDPrefixLength=maxSourceStringLength-maxBlockIndexLength;if(blockIDPrefix.length>maxAllowedBlockIDPrefixLength){blockIDPrefix=blockIDPrefix.
slice(0,maxAllowedBlockIDPrefixLength)}const res=blockIDPrefix+padStart(blockIndex.toString(),maxSourceStringLength-blockIDPrefix.length,"0");return base64encode(
res)}async function delay(timeInMs,aborter,abortError){return new Promise((resolve,reject)=>{let timeout;const abortHandler=()=>{if(timeout!==void 0){clearTimeout(
timeout)}reject(abortError)};const resolveHandler=()=>{if(aborter!==void 0){aborter.removeEventListener("abort",abortHandler)}resolve()};timeout=setTimeout(resolveHandler,
timeInMs);if(aborter!==void 0){aborter.addEventListener("abort",abortHandler)}})}function padStart(currentString,targetLength,padString=" "){if(String.prototype.
padStart){return currentString.padStart(targetLength,padString)}padString=padString||" ";if(currentString.length>targetLength){return currentString}else{targetLength=
targetLength-currentString.length;if(targetLength>padString.length){padString+=padString.repeat(targetLength/padString.length)}return padString.slice(0,targetLength)+
currentString}}function sanitizeURL(url2){let safeURL=url2;if(getURLParameter(safeURL,URLConstants.Parameters.SIGNATURE)){safeURL=setURLParameter(safeURL,URLConstants.
Parameters.SIGNATURE,"*****")}return safeURL}function sanitizeHeaders(originalHeader){const headers=createHttpHeaders();for(const[name,value]of originalHeader){
if(name.toLowerCase()===HeaderConstants.AUTHORIZATION.toLowerCase()){headers.set(name,"*****")}else if(name.toLowerCase()===HeaderConstants.X_MS_COPY_SOURCE){headers.
set(name,sanitizeURL(value))}else{headers.set(name,value)}}return headers}function iEqual(str1,str2){return str1.toLocaleLowerCase()===str2.toLocaleLowerCase()}
function getAccountNameFromUrl(url2){const parsedUrl=new URL(url2);let accountName;try{if(parsedUrl.hostname.split(".")[1]==="blob"){accountName=parsedUrl.hostname.
split(".")[0]}else if(isIpEndpointStyle(parsedUrl)){accountName=parsedUrl.pathname.split("/")[1]}else{accountName=""}return accountName}catch(error){throw new Error(
"Unable to extract accountName with provided information.")}}function isIpEndpointStyle(parsedUrl){const host=parsedUrl.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(host)||Boolean(parsedUrl.port)&&PathStylePorts.includes(parsedUrl.port)}function toBlobTagsString(tags2){if(tags2===void 0){return void 0}const tagPairs=[];
for(const key in tags2){if(Object.prototype.hasOwnProperty.call(tags2,key)){const value=tags2[key];tagPairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(
value)}`)}}return tagPairs.join("&")}function toBlobTags(tags2){if(tags2===void 0){return void 0}const res={blobTagSet:[]};for(const key in tags2){if(Object.prototype.
hasOwnProperty.call(tags2,key)){const value=tags2[key];res.blobTagSet.push({key,value})}}return res}function toTags(tags2){if(tags2===void 0){return void 0}const res={};
for(const blobTag of tags2.blobTagSet){res[blobTag.key]=blobTag.value}return res}function toQuerySerialization(textConfiguration){if(textConfiguration===void 0){
return void 0}switch(textConfiguration.kind){case"csv":return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:textConfiguration.columnSeparator||
",",fieldQuote:textConfiguration.fieldQuote||"",recordSeparator:textConfiguration.recordSeparator,escapeChar:textConfiguration.escapeCharacter||"",headersPresent:textConfiguration.
hasHeaders||false}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:textConfiguration.recordSeparator}}};case"arrow":return{format:{
type:"arrow",arrowConfiguration:{schema:textConfiguration.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTextConf\
iguration.")}}function parseObjectReplicationRecord(objectReplicationRecord){if(!objectReplicationRecord){return void 0}if("policy-id"in objectReplicationRecord){
return void 0}const orProperties=[];for(const key in objectReplicationRecord){const ids2=key.split("_");const policyPrefix="or-";if(ids2[0].startsWith(policyPrefix)){
ids2[0]=ids2[0].substring(policyPrefix.length)}const rule={ruleId:ids2[1],replicationStatus:objectReplicationRecord[key]};const policyIndex=orProperties.findIndex(
policy=>policy.policyId===ids2[0]);if(policyIndex>-1){orProperties[policyIndex].rules.push(rule)}else{orProperties.push({policyId:ids2[0],rules:[rule]})}}return orProperties}
function attachCredential(thing,credential){thing.credential=credential;return thing}function httpAuthorizationToString(httpAuthorization){return httpAuthorization?
httpAuthorization.scheme+" "+httpAuthorization.value:void 0}function BlobNameToString(name){if(name.encoded){return decodeURIComponent(name.content)}else{return name.
content}}function ConvertInternalResponseOfListBlobFlat(internalResponse){return{...internalResponse,segment:{blobItems:internalResponse.segment.blobItems.map(blobItemInteral=>{
const blobItem={...blobItemInteral,name:BlobNameToString(blobItemInteral.name)};return blobItem})}}}function ConvertInternalResponseOfListBlobHierarchy(internalResponse){
return{...internalResponse,segment:{blobPrefixes:internalResponse.segment.blobPrefixes?.map(blobPrefixInternal=>{const blobPrefix={...blobPrefixInternal,name:BlobNameToString(
blobPrefixInternal.name)};return blobPrefix}),blobItems:internalResponse.segment.blobItems.map(blobItemInteral=>{const blobItem={...blobItemInteral,name:BlobNameToString(
blobItemInteral.name)};return blobItem})}}}function*ExtractPageRangeInfoItems(getPageRangesSegment){let pageRange=[];let clearRange=[];if(getPageRangesSegment.pageRange)
pageRange=getPageRangesSegment.pageRange;if(getPageRangesSegment.clearRange)clearRange=getPageRangesSegment.clearRange;let pageRangeIndex=0;let clearRangeIndex=0;
while(pageRangeIndex<pageRange.length&&clearRangeIndex<clearRange.length){if(pageRange[pageRangeIndex].start<clearRange[clearRangeIndex].start){yield{start:pageRange[pageRangeIndex].
start,end:pageRange[pageRangeIndex].end,isClear:false};++pageRangeIndex}else{yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].end,isClear:true};
++clearRangeIndex}}for(;pageRangeIndex<pageRange.length;++pageRangeIndex){yield{start:pageRange[pageRangeIndex].start,end:pageRange[pageRangeIndex].end,isClear:false}}
for(;clearRangeIndex<clearRange.length;++clearRangeIndex){yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].end,isClear:true}}}function EscapePath(blobName){
const split=blobName.split("/");for(let i=0;i<split.length;i++){split[i]=encodeURIComponent(split[i])}return split.join("/")}function assertResponse(response){if(`\
_response`in response){return response}throw new TypeError(`Unexpected response object ${response}`)};class StorageClient_StorageClient{url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(url2,pipeline){
this.url=escapeURLPath(url2);this.accountName=getAccountNameFromUrl(url2);this.pipeline=pipeline;this.storageClientContext=new StorageContextClient(this.url,getCoreClientOptions(
pipeline));this.isHttps=iEqual(getURLScheme(this.url)||"","https");this.credential=getCredentialFromPipeline(pipeline);const storageClientContext=this.storageClientContext;
storageClientContext.requestContentType=void 0}}var core_tracing_dist_esm=__webpack_require__(65433);;const tracingClient=(0,core_tracing_dist_esm.y)({packageName:"\
@azure/storage-blob",packageVersion:SDK_VERSION,namespace:"Microsoft.Storage"});;class BlobSASPermissions{static parse(permissions){const blobSASPermissions=new BlobSASPermissions;
for(const char of permissions){switch(char){case"r":blobSASPermissions.read=true;break;case"a":blobSASPermissions.add=true;break;case"c":blobSASPermissions.create=
true;break;case"w":blobSASPermissions.write=true;break;case"d":blobSASPermissions.delete=true;break;case"x":blobSASPermissions.deleteVersion=true;break;case"t":
blobSASPermissions.tag=true;break;case"m":blobSASPermissions.move=true;break;case"e":blobSASPermissions.execute=true;break;case"i":blobSASPermissions.setImmutabilityPolicy=
true;break;case"y":blobSASPermissions.permanentDelete=true;break;default:throw new RangeError(`Invalid permission: ${char}`)}}return blobSASPermissions}static from(permissionLike){
const blobSASPermissions=new BlobSASPermissions;if(permissionLike.read){blobSASPermissions.read=true}if(permissionLike.add){blobSASPermissions.add=true}if(permissionLike.
create){blobSASPermissions.create=true}if(permissionLike.write){blobSASPermissions.write=true}if(permissionLike.delete){blobSASPermissions.delete=true}if(permissionLike.
deleteVersion){blobSASPermissions.deleteVersion=true}if(permissionLike.tag){blobSASPermissions.tag=true}if(permissionLike.move){blobSASPermissions.move=true}if(permissionLike.
execute){blobSASPermissions.execute=true}if(permissionLike.setImmutabilityPolicy){blobSASPermissions.setImmutabilityPolicy=true}if(permissionLike.permanentDelete){
blobSASPermissions.permanentDelete=true}return blobSASPermissions}read=false;add=false;create=false;write=false;delete=false;deleteVersion=false;tag=false;move=false;execute=false;setImmutabilityPolicy=false;permanentDelete=false;toString(){
const permissions=[];if(this.read){permissions.push("r")}if(this.add){permissions.push("a")}if(this.create){permissions.push("c")}if(this.write){permissions.push(
"w")}if(this.delete){permissions.push("d")}if(this.deleteVersion){permissions.push("x")}if(this.tag){permissions.push("t")}if(this.move){permissions.push("m")}if(this.
execute){permissions.push("e")}if(this.setImmutabilityPolicy){permissions.push("i")}if(this.permanentDelete){permissions.push("y")}return permissions.join("")}}
;class ContainerSASPermissions{static parse(permissions){const containerSASPermissions=new ContainerSASPermissions;for(const char of permissions){switch(char){case"\
r":containerSASPermissions.read=true;break;case"a":containerSASPermissions.add=true;break;case"c":containerSASPermissions.create=true;break;case"w":containerSASPermissions.
write=true;break;case"d":containerSASPermissions.delete=true;break;case"l":containerSASPermissions.list=true;break;case"t":containerSASPermissions.tag=true;break;case"\
x":containerSASPermissions.deleteVersion=true;break;case"m":containerSASPermissions.move=true;break;case"e":containerSASPermissions.execute=true;break;case"i":containerSASPermissions.
setImmutabilityPolicy=true;break;case"y":containerSASPermissions.permanentDelete=true;break;case"f":containerSASPermissions.filterByTags=true;break;default:throw new RangeError(
`Invalid permission ${char}`)}}return containerSASPermissions}static from(permissionLike){const containerSASPermissions=new ContainerSASPermissions;if(permissionLike.
read){containerSASPermissions.read=true}if(permissionLike.add){containerSASPermissions.add=true}if(permissionLike.create){containerSASPermissions.create=true}if(permissionLike.
write){containerSASPermissions.write=true}if(permissionLike.delete){containerSASPermissions.delete=true}if(permissionLike.list){containerSASPermissions.list=true}
if(permissionLike.deleteVersion){containerSASPermissions.deleteVersion=true}if(permissionLike.tag){containerSASPermissions.tag=true}if(permissionLike.move){containerSASPermissions.
move=true}if(permissionLike.execute){containerSASPermissions.execute=true}if(permissionLike.setImmutabilityPolicy){containerSASPermissions.setImmutabilityPolicy=
true}if(permissionLike.permanentDelete){containerSASPermissions.permanentDelete=true}if(permissionLike.filterByTags){containerSASPermissions.filterByTags=true}return containerSASPermissions}read=false;add=false;create=false;write=false;delete=false;deleteVersion=false;list=false;tag=false;move=false;execute=false;setImmutabilityPolicy=false;permanentDelete=false;filterByTags=false;toString(){
const permissions=[];if(this.read){permissions.push("r")}if(this.add){permissions.push("a")}if(this.create){permissions.push("c")}if(this.write){permissions.push(
"w")}if(this.delete){permissions.push("d")}if(this.deleteVersion){permissions.push("x")}if(this.list){permissions.push("l")}if(this.tag){permissions.push("t")}if(this.
move){permissions.push("m")}if(this.execute){permissions.push("e")}if(this.setImmutabilityPolicy){permissions.push("i")}if(this.permanentDelete){permissions.push(
"y")}if(this.filterByTags){permissions.push("f")}return permissions.join("")}};function ipRangeToString(ipRange){return ipRange.end?`${ipRange.start}-${ipRange.
end}`:ipRange.start};var SASProtocol;(function(SASProtocol2){SASProtocol2["Https"]="https";SASProtocol2["HttpsAndHttp"]="https,http"})(SASProtocol||(SASProtocol=
{}));class SASQueryParameters{version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){
if(this.ipRangeInner){return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}return void 0}constructor(version2,signature,permissionsOrOptions,services,resourceTypes,protocol,startsOn,expiresOn2,ipRange,identifier,resource,cacheControl,contentDisposition,contentEncoding,contentLanguage,contentType2,userDelegationKey,preauthorizedAgentObjectId,correlationId,encryptionScope2,delegatedUserObjectId){
this.version=version2;this.signature=signature;if(permissionsOrOptions!==void 0&&typeof permissionsOrOptions!=="string"){this.permissions=permissionsOrOptions.permissions;
this.services=permissionsOrOptions.services;this.resourceTypes=permissionsOrOptions.resourceTypes;this.protocol=permissionsOrOptions.protocol;this.startsOn=permissionsOrOptions.
startsOn;this.expiresOn=permissionsOrOptions.expiresOn;this.ipRangeInner=permissionsOrOptions.ipRange;this.identifier=permissionsOrOptions.identifier;this.delegatedUserObjectId=
permissionsOrOptions.delegatedUserObjectId;this.encryptionScope=permissionsOrOptions.encryptionScope;this.resource=permissionsOrOptions.resource;this.cacheControl=
permissionsOrOptions.cacheControl;this.contentDisposition=permissionsOrOptions.contentDisposition;this.contentEncoding=permissionsOrOptions.contentEncoding;this.
contentLanguage=permissionsOrOptions.contentLanguage;this.contentType=permissionsOrOptions.contentType;if(permissionsOrOptions.userDelegationKey){this.signedOid=
permissionsOrOptions.userDelegationKey.signedObjectId;this.signedTenantId=permissionsOrOptions.userDelegationKey.signedTenantId;this.signedStartsOn=permissionsOrOptions.
userDelegationKey.signedStartsOn;this.signedExpiresOn=permissionsOrOptions.userDelegationKey.signedExpiresOn;this.signedService=permissionsOrOptions.userDelegationKey.
signedService;this.signedVersion=permissionsOrOptions.userDelegationKey.signedVersion;this.preauthorizedAgentObjectId=permissionsOrOptions.preauthorizedAgentObjectId;
this.correlationId=permissionsOrOptions.correlationId}}else{this.services=services;this.resourceTypes=resourceTypes;this.expiresOn=expiresOn2;this.permissions=permissionsOrOptions;
this.protocol=protocol;this.startsOn=startsOn;this.ipRangeInner=ipRange;this.delegatedUserObjectId=delegatedUserObjectId;this.encryptionScope=encryptionScope2;this.
identifier=identifier;this.resource=resource;this.cacheControl=cacheControl;this.contentDisposition=contentDisposition;this.contentEncoding=contentEncoding;this.
contentLanguage=contentLanguage;this.contentType=contentType2;if(userDelegationKey){this.signedOid=userDelegationKey.signedObjectId;this.signedTenantId=userDelegationKey.
signedTenantId;this.signedStartsOn=userDelegationKey.signedStartsOn;this.signedExpiresOn=userDelegationKey.signedExpiresOn;this.signedService=userDelegationKey.
signedService;this.signedVersion=userDelegationKey.signedVersion;this.preauthorizedAgentObjectId=preauthorizedAgentObjectId;this.correlationId=correlationId}}}toString(){
const params=["sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid",
"scid","sduoid"];const queries=[];for(const param of params){switch(param){case"sv":this.tryAppendQueryParameter(queries,param,this.version);break;case"ss":this.
tryAppendQueryParameter(queries,param,this.services);break;case"srt":this.tryAppendQueryParameter(queries,param,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(
queries,param,this.protocol);break;case"st":this.tryAppendQueryParameter(queries,param,this.startsOn?truncatedISO8061Date(this.startsOn,false):void 0);break;case"\
se":this.tryAppendQueryParameter(queries,param,this.expiresOn?truncatedISO8061Date(this.expiresOn,false):void 0);break;case"sip":this.tryAppendQueryParameter(queries,
param,this.ipRange?ipRangeToString(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(queries,param,this.identifier);break;case"ses":this.tryAppendQueryParameter(
queries,param,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(queries,param,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(
queries,param,this.signedTenantId);break;case"skt":this.tryAppendQueryParameter(queries,param,this.signedStartsOn?truncatedISO8061Date(this.signedStartsOn,false):
void 0);break;case"ske":this.tryAppendQueryParameter(queries,param,this.signedExpiresOn?truncatedISO8061Date(this.signedExpiresOn,false):void 0);break;case"sks":
this.tryAppendQueryParameter(queries,param,this.signedService);break;case"skv":this.tryAppendQueryParameter(queries,param,this.signedVersion);break;case"sr":this.
tryAppendQueryParameter(queries,param,this.resource);break;case"sp":this.tryAppendQueryParameter(queries,param,this.permissions);break;case"sig":this.tryAppendQueryParameter(
queries,param,this.signature);break;case"rscc":this.tryAppendQueryParameter(queries,param,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(queries,
param,this.contentDisposition);break;case"rsce":this.tryAppendQueryParameter(queries,param,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(queries,
param,this.contentLanguage);break;case"rsct":this.tryAppendQueryParameter(queries,param,this.contentType);break;case"saoid":this.tryAppendQueryParameter(queries,
param,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(queries,param,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(
queries,param,this.delegatedUserObjectId);break}}return queries.join("&")}tryAppendQueryParameter(queries,key,value){if(!value){return}key=encodeURIComponent(key);
value=encodeURIComponent(value);if(key.length>0&&value.length>0){queries.push(`${key}=${value}`)}}};function generateBlobSASQueryParameters(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){
return generateBlobSASQueryParametersInternal(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName).sasQueryParameters}function generateBlobSASQueryParametersInternal(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){
const version2=blobSASSignatureValues.version?blobSASSignatureValues.version:SERVICE_VERSION;const sharedKeyCredential=sharedKeyCredentialOrUserDelegationKey instanceof
storage_common_dist_esm.Z3?sharedKeyCredentialOrUserDelegationKey:void 0;let userDelegationKeyCredential;if(sharedKeyCredential===void 0&&accountName!==void 0){
userDelegationKeyCredential=new storage_common_dist_esm.u7(accountName,sharedKeyCredentialOrUserDelegationKey)}if(sharedKeyCredential===void 0&&userDelegationKeyCredential===
void 0){throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.")}if(version2>="2020-12-06"){if(sharedKeyCredential!==void 0){return generateBlobSASQueryParameters20201206(
blobSASSignatureValues,sharedKeyCredential)}else{if(version2>="2025-07-05"){return generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,userDelegationKeyCredential)}else{
return generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential)}}}if(version2>="2018-11-09"){if(sharedKeyCredential!==void 0){
return generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential)}else{if(version2>="2020-02-10"){return generateBlobSASQueryParametersUDK20200210(
blobSASSignatureValues,userDelegationKeyCredential)}else{return generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,userDelegationKeyCredential)}}}
if(version2>="2015-04-05"){if(sharedKeyCredential!==void 0){return generateBlobSASQueryParameters20150405(blobSASSignatureValues,sharedKeyCredential)}else{throw new RangeError(
"'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")}}throw new RangeError("'version' must be >= '2015-04-05'.")}
function generateBlobSASQueryParameters20150405(blobSASSignatureValues,sharedKeyCredential){blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);
if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&blobSASSignatureValues.expiresOn)){throw new RangeError("Must provide 'permissions'\
 and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}let resource="c";if(blobSASSignatureValues.blobName){resource="b"}let verifiedPermissions;
if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?
verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(
blobSASSignatureValues.expiresOn,false):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),
blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,blobSASSignatureValues.cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?
blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?
blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join("\n");const signature=sharedKeyCredential.
computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType),
stringToSign}}function generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential){blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(
blobSASSignatureValues);if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&blobSASSignatureValues.expiresOn)){throw new RangeError("Mu\
st provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}let resource="c";let timestamp=blobSASSignatureValues.snapshotTime;
if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource="bv";timestamp=
blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,
false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.
containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):
"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl?blobSASSignatureValues.
cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.
contentEncoding:"",blobSASSignatureValues.contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:
""].join("\n");const signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,
signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.
ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType),stringToSign}}function generateBlobSASQueryParameters20201206(blobSASSignatureValues,sharedKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&
blobSASSignatureValues.expiresOn)){throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}
let resource="c";let timestamp=blobSASSignatureValues.snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource=
"bs"}else if(blobSASSignatureValues.versionId){resource="bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){
if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=
ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.
startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):
"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.
ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,
timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?
blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?
blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join("\n");const signature=sharedKeyCredential.
computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
void 0,void 0,void 0,blobSASSignatureValues.encryptionScope),stringToSign}}function generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,userDelegationKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource=
"bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.
userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.
signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.ipRange?
ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,
blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.
contentType].join("\n");const signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.
version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.
ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey),stringToSign}}function generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource=
"bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.
userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.
signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,
void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.
contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.computeHMACSHA256(
stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,blobSASSignatureValues.correlationId),stringToSign}}function generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource=
"bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.
userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.
signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,
void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.
computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope),
stringToSign}}function generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,userDelegationKeyCredential){blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(
blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){throw new RangeError("Must provide 'permissions' and 'expires\
On' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.snapshotTime;if(blobSASSignatureValues.
blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource="bv";timestamp=blobSASSignatureValues.
versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}}const stringToSign=[
verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.
expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,
blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.
userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.
signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,false):"",userDelegationKeyCredential.userDelegationKey.signedService,
userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,void 0,
blobSASSignatureValues.delegatedUserObjectId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.
computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope,
blobSASSignatureValues.delegatedUserObjectId),stringToSign}}function getCanonicalName(accountName,containerName,blobName){const elements=[`/blob/${accountName}/${containerName}`];
if(blobName){elements.push(`/${blobName}`)}return elements.join("")}function SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues){const version2=blobSASSignatureValues.
version?blobSASSignatureValues.version:SERVICE_VERSION;if(blobSASSignatureValues.snapshotTime&&version2<"2018-11-09"){throw RangeError("'version' must be >= '20\
18-11-09' when providing 'snapshotTime'.")}if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.snapshotTime){throw RangeError("Must provide 'blo\
bName' when providing 'snapshotTime'.")}if(blobSASSignatureValues.versionId&&version2<"2019-10-10"){throw RangeError("'version' must be >= '2019-10-10' when pro\
viding 'versionId'.")}if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.versionId){throw RangeError("Must provide 'blobName' when providing 'v\
ersionId'.")}if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.setImmutabilityPolicy&&version2<"2020-08-04"){throw RangeError("'version'\
 must be >= '2020-08-04' when provided 'i' permission.")}if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.deleteVersion&&version2<"2019\
-10-10"){throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.")}if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.
permanentDelete&&version2<"2019-10-10"){throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.")}if(blobSASSignatureValues.permissions&&
blobSASSignatureValues.permissions.tag&&version2<"2019-12-12"){throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.")}if(version2<
"2020-02-10"&&blobSASSignatureValues.permissions&&(blobSASSignatureValues.permissions.move||blobSASSignatureValues.permissions.execute)){throw RangeError("'vers\
ion' must be >= '2020-02-10' when providing the 'm' or 'e' permission.")}if(version2<"2021-04-10"&&blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.
filterByTags){throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.")}if(version2<"2020-02-10"&&(blobSASSignatureValues.preauthorizedAgentObjectId||
blobSASSignatureValues.correlationId)){throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.")}if(blobSASSignatureValues.
encryptionScope&&version2<"2020-12-06"){throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.")}blobSASSignatureValues.version=
version2;return blobSASSignatureValues};class BlobLeaseClient{_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){
return this._url}constructor(client,leaseId2){const clientContext=client.storageClientContext;this._url=client.url;if(client.name===void 0){this._isContainer=true;
this._containerOrBlobOperation=clientContext.container}else{this._isContainer=false;this._containerOrBlobOperation=clientContext.blob}if(!leaseId2){leaseId2=(0,
core_util_dist_esm.N4)()}this._leaseId=leaseId2}async acquireLease(duration2,options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.
ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions)){throw new RangeError("The I\
fMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}return tracingClient.
withSpan("BlobLeaseClient-acquireLease",options,async updatedOptions=>{return assertResponse(await this._containerOrBlobOperation.acquireLease({abortSignal:options.
abortSignal,duration:duration2,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:updatedOptions.
tracingOptions}))})}async changeLease(proposedLeaseId2,options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.
conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions)){throw new RangeError("The IfMatch, IfNoneMatch and tags\
 access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}return tracingClient.withSpan("BlobLeas\
eClient-changeLease",options,async updatedOptions=>{const response=assertResponse(await this._containerOrBlobOperation.changeLease(this._leaseId,proposedLeaseId2,
{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}));
this._leaseId=proposedLeaseId2;return response})}async releaseLease(options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==
ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions)){throw new RangeError("The IfMatch, If\
NoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}return tracingClient.
withSpan("BlobLeaseClient-releaseLease",options,async updatedOptions=>{return assertResponse(await this._containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:options.
abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))})}async renewLease(options={}){
if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions)){throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than unde\
fined or their default values are not acceptable.")}return tracingClient.withSpan("BlobLeaseClient-renewLease",options,async updatedOptions=>{return this._containerOrBlobOperation.
renewLease(this._leaseId,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions})})}async breakLease(breakPeriod2,options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.
conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions)){throw new RangeError("The IfMatch, IfNoneMatch and tags\
 access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}return tracingClient.withSpan("BlobLeas\
eClient-breakLease",options,async updatedOptions=>{const operationOptions={abortSignal:options.abortSignal,breakPeriod:breakPeriod2,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions};return assertResponse(await this._containerOrBlobOperation.breakLease(
operationOptions))})}}var abort_controller_dist_esm=__webpack_require__(65473);var external_node_stream_=__webpack_require__(57075);;class RetriableReadableStream extends external_node_stream_.
Readable{start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(source,getter,offset,count,options={}){super({highWaterMark:options.
highWaterMark});this.getter=getter;this.source=source;this.start=offset;this.offset=offset;this.end=offset+count-1;this.maxRetryRequests=options.maxRetryRequests&&
options.maxRetryRequests>=0?options.maxRetryRequests:0;this.onProgress=options.onProgress;this.options=options;this.setSourceEventHandlers()}_read(){this.source.
resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler);this.source.on("error",this.sourceErrorOrEndHandler);
this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler);this.source.removeListener(
"end",this.sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=data=>{
if(this.options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0;this.source.pause();this.sourceErrorOrEndHandler();this.source.destroy();return}this.offset+=
data.length;if(this.onProgress){this.onProgress({loadedBytes:this.offset-this.start})}if(!this.push(data)){this.source.pause()}};sourceAbortedHandler=()=>{const abortError=new abort_controller_dist_esm.
l("The operation was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err&&err.name==="AbortError"){this.destroy(err);return}this.removeSourceEventHandlers();
if(this.offset-1===this.end){this.push(null)}else if(this.offset<=this.end){if(this.retries<this.maxRetryRequests){this.retries+=1;this.getter(this.offset).then(
newSource=>{this.source=newSource;this.setSourceEventHandlers();return}).catch(error=>{this.destroy(error)})}else{this.destroy(new Error(`Data corruption failur\
e: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.
retries}, max retries: ${this.maxRetryRequests}`))}}else{this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed \
offset is ${this.end}, received offset: ${this.offset-1}`))}};_destroy(error,callback){this.removeSourceEventHandlers();this.source.destroy();callback(error===null?
void 0:error)}};class BlobDownloadResponse{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.
leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.
blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.
errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){return this.originalResponse.createdOn}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){return this.
originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){return this.originalResponse.objectReplicationSourceProperties}get isSealed(){
return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.
originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return core_util_dist_esm.qx?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse,getter,offset,count,options={}){
this.originalResponse=originalResponse;this.blobDownloadStream=new RetriableReadableStream(this.originalResponse.readableStreamBody,getter,offset,count,options)}}
;const AVRO_SYNC_MARKER_SIZE=16;const AVRO_INIT_BYTES=new Uint8Array([79,98,106,1]);const AVRO_CODEC_KEY="avro.codec";const AVRO_SCHEMA_KEY="avro.schema";;class AvroParser{static async readFixedBytes(stream2,length,options={}){
const bytes=await stream2.read(length,{abortSignal:options.abortSignal});if(bytes.length!==length){throw new Error("Hit stream end.")}return bytes}static async readByte(stream2,options={}){
const buf=await AvroParser.readFixedBytes(stream2,1,options);return buf[0]}static async readZigZagLong(stream2,options={}){let zigZagEncoded=0;let significanceInBit=0;
let byte,haveMoreByte,significanceInFloat;do{byte=await AvroParser.readByte(stream2,options);haveMoreByte=byte&128;zigZagEncoded|=(byte&127)<<significanceInBit;
significanceInBit+=7}while(haveMoreByte&&significanceInBit<28);if(haveMoreByte){zigZagEncoded=zigZagEncoded;significanceInFloat=268435456;do{byte=await AvroParser.
readByte(stream2,options);zigZagEncoded+=(byte&127)*significanceInFloat;significanceInFloat*=128}while(byte&128);const res=(zigZagEncoded%2?-(zigZagEncoded+1):zigZagEncoded)/
2;if(res<Number.MIN_SAFE_INTEGER||res>Number.MAX_SAFE_INTEGER){throw new Error("Integer overflow.")}return res}return zigZagEncoded>>1^-(zigZagEncoded&1)}static async readLong(stream2,options={}){
return AvroParser.readZigZagLong(stream2,options)}static async readInt(stream2,options={}){return AvroParser.readZigZagLong(stream2,options)}static async readNull(){
return null}static async readBoolean(stream2,options={}){const b=await AvroParser.readByte(stream2,options);if(b===1){return true}else if(b===0){return false}else{
throw new Error("Byte was not a boolean.")}}static async readFloat(stream2,options={}){const u8arr=await AvroParser.readFixedBytes(stream2,4,options);const view=new DataView(
u8arr.buffer,u8arr.byteOffset,u8arr.byteLength);return view.getFloat32(0,true)}static async readDouble(stream2,options={}){const u8arr=await AvroParser.readFixedBytes(
stream2,8,options);const view=new DataView(u8arr.buffer,u8arr.byteOffset,u8arr.byteLength);return view.getFloat64(0,true)}static async readBytes(stream2,options={}){
const size=await AvroParser.readLong(stream2,options);if(size<0){throw new Error("Bytes size was negative.")}return stream2.read(size,{abortSignal:options.abortSignal})}static async readString(stream2,options={}){
const u8arr=await AvroParser.readBytes(stream2,options);const utf8decoder=new TextDecoder;return utf8decoder.decode(u8arr)}static async readMapPair(stream2,readItemMethod,options={}){
const key=await AvroParser.readString(stream2,options);const value=await readItemMethod(stream2,options);return{key,value}}static async readMap(stream2,readItemMethod,options={}){
const readPairMethod=(s,opts={})=>{return AvroParser.readMapPair(s,readItemMethod,opts)};const pairs=await AvroParser.readArray(stream2,readPairMethod,options);
const dict={};for(const pair of pairs){dict[pair.key]=pair.value}return dict}static async readArray(stream2,readItemMethod,options={}){const items=[];for(let count=await AvroParser.
readLong(stream2,options);count!==0;count=await AvroParser.readLong(stream2,options)){if(count<0){await AvroParser.readLong(stream2,options);count=-count}while(count--){
const item=await readItemMethod(stream2,options);items.push(item)}}return items}}var AvroComplex;(function(AvroComplex2){AvroComplex2["RECORD"]="record";AvroComplex2["\
ENUM"]="enum";AvroComplex2["ARRAY"]="array";AvroComplex2["MAP"]="map";AvroComplex2["UNION"]="union";AvroComplex2["FIXED"]="fixed"})(AvroComplex||(AvroComplex={}));
var AvroPrimitive;(function(AvroPrimitive2){AvroPrimitive2["NULL"]="null";AvroPrimitive2["BOOLEAN"]="boolean";AvroPrimitive2["INT"]="int";AvroPrimitive2["LONG"]=
"long";AvroPrimitive2["FLOAT"]="float";AvroPrimitive2["DOUBLE"]="double";AvroPrimitive2["BYTES"]="bytes";AvroPrimitive2["STRING"]="string"})(AvroPrimitive||(AvroPrimitive=
{}));class AvroType{static fromSchema(schema){if(typeof schema==="string"){return AvroType.fromStringSchema(schema)}else if(Array.isArray(schema)){return AvroType.
fromArraySchema(schema)}else{return AvroType.fromObjectSchema(schema)}}static fromStringSchema(schema){switch(schema){case AvroPrimitive.NULL:case AvroPrimitive.
BOOLEAN:case AvroPrimitive.INT:case AvroPrimitive.LONG:case AvroPrimitive.FLOAT:case AvroPrimitive.DOUBLE:case AvroPrimitive.BYTES:case AvroPrimitive.STRING:return new AvroPrimitiveType(
schema);default:throw new Error(`Unexpected Avro type ${schema}`)}}static fromArraySchema(schema){return new AvroUnionType(schema.map(AvroType.fromSchema))}static fromObjectSchema(schema){
const type=schema.type;try{return AvroType.fromStringSchema(type)}catch{}switch(type){case AvroComplex.RECORD:if(schema.aliases){throw new Error(`aliases curren\
tly is not supported, schema: ${schema}`)}if(!schema.name){throw new Error(`Required attribute 'name' doesn't exist on schema: ${schema}`)}const fields={};if(!schema.
fields){throw new Error(`Required attribute 'fields' doesn't exist on schema: ${schema}`)}for(const field of schema.fields){fields[field.name]=AvroType.fromSchema(
field.type)}return new AvroRecordType(fields,schema.name);case AvroComplex.ENUM:if(schema.aliases){throw new Error(`aliases currently is not supported, schema: ${schema}`)}
if(!schema.symbols){throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${schema}`)}return new AvroEnumType(schema.symbols);case AvroComplex.
MAP:if(!schema.values){throw new Error(`Required attribute 'values' doesn't exist on schema: ${schema}`)}return new AvroMapType(AvroType.fromSchema(schema.values));case AvroComplex.
ARRAY:case AvroComplex.FIXED:default:throw new Error(`Unexpected Avro type ${type} in ${schema}`)}}}class AvroPrimitiveType extends AvroType{_primitive;constructor(primitive){
super();this._primitive=primitive}read(stream2,options={}){switch(this._primitive){case AvroPrimitive.NULL:return AvroParser.readNull();case AvroPrimitive.BOOLEAN:
return AvroParser.readBoolean(stream2,options);case AvroPrimitive.INT:return AvroParser.readInt(stream2,options);case AvroPrimitive.LONG:return AvroParser.readLong(
stream2,options);case AvroPrimitive.FLOAT:return AvroParser.readFloat(stream2,options);case AvroPrimitive.DOUBLE:return AvroParser.readDouble(stream2,options);case AvroPrimitive.
BYTES:return AvroParser.readBytes(stream2,options);case AvroPrimitive.STRING:return AvroParser.readString(stream2,options);default:throw new Error("Unknown Avro\
 Primitive")}}}class AvroEnumType extends AvroType{_symbols;constructor(symbols){super();this._symbols=symbols}async read(stream2,options={}){const value=await AvroParser.
readInt(stream2,options);return this._symbols[value]}}class AvroUnionType extends AvroType{_types;constructor(types2){super();this._types=types2}async read(stream2,options={}){
const typeIndex=await AvroParser.readInt(stream2,options);return this._types[typeIndex].read(stream2,options)}}class AvroMapType extends AvroType{_itemType;constructor(itemType){
super();this._itemType=itemType}read(stream2,options={}){const readItemMethod=(s,opts)=>{return this._itemType.read(s,opts)};return AvroParser.readMap(stream2,readItemMethod,
options)}}class AvroRecordType extends AvroType{_name;_fields;constructor(fields,name){super();this._fields=fields;this._name=name}async read(stream2,options={}){
const record={};record["$schema"]=this._name;for(const key in this._fields){if(Object.prototype.hasOwnProperty.call(this._fields,key)){record[key]=await this._fields[key].
read(stream2,options)}}return record}};function arraysEqual(a,b){if(a===b)return true;if(a==null||b==null)return false;if(a.length!==b.length)return false;for(let i=0;i<
a.length;++i){if(a[i]!==b[i])return false}return true};class AvroReader{_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){
return this._blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(dataStream,headerStream,currentBlockOffset,indexWithinCurrentBlock){
this._dataStream=dataStream;this._headerStream=headerStream||dataStream;this._initialized=false;this._blockOffset=currentBlockOffset||0;this._objectIndex=indexWithinCurrentBlock||
0;this._initialBlockOffset=currentBlockOffset||0}async initialize(options={}){const header=await AvroParser.readFixedBytes(this._headerStream,AVRO_INIT_BYTES.length,
{abortSignal:options.abortSignal});if(!arraysEqual(header,AVRO_INIT_BYTES)){throw new Error("Stream is not an Avro file.")}this._metadata=await AvroParser.readMap(
this._headerStream,AvroParser.readString,{abortSignal:options.abortSignal});const codec=this._metadata[AVRO_CODEC_KEY];if(!(codec===void 0||codec===null||codec===
"null")){throw new Error("Codecs are not supported")}this._syncMarker=await AvroParser.readFixedBytes(this._headerStream,AVRO_SYNC_MARKER_SIZE,{abortSignal:options.
abortSignal});const schema=JSON.parse(this._metadata[AVRO_SCHEMA_KEY]);this._itemType=AvroType.fromSchema(schema);if(this._blockOffset===0){this._blockOffset=this.
_initialBlockOffset+this._dataStream.position}this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal});await AvroParser.
readLong(this._dataStream,{abortSignal:options.abortSignal});this._initialized=true;if(this._objectIndex&&this._objectIndex>0){for(let i=0;i<this._objectIndex;i++){
await this._itemType.read(this._dataStream,{abortSignal:options.abortSignal});this._itemsRemainingInBlock--}}}hasNext(){return!this._initialized||this._itemsRemainingInBlock>
0}async*parseObjects(options={}){if(!this._initialized){await this.initialize(options)}while(this.hasNext()){const result=await this._itemType.read(this._dataStream,
{abortSignal:options.abortSignal});this._itemsRemainingInBlock--;this._objectIndex++;if(this._itemsRemainingInBlock===0){const marker2=await AvroParser.readFixedBytes(
this._dataStream,AVRO_SYNC_MARKER_SIZE,{abortSignal:options.abortSignal});this._blockOffset=this._initialBlockOffset+this._dataStream.position;this._objectIndex=
0;if(!arraysEqual(this._syncMarker,marker2)){throw new Error("Stream is not a valid Avro file.")}try{this._itemsRemainingInBlock=await AvroParser.readLong(this.
_dataStream,{abortSignal:options.abortSignal})}catch{this._itemsRemainingInBlock=0}if(this._itemsRemainingInBlock>0){await AvroParser.readLong(this._dataStream,
{abortSignal:options.abortSignal})}}yield result}}};class AvroReadable{}var external_buffer_=__webpack_require__(20181);;const ABORT_ERROR=new abort_controller_dist_esm.
l("Reading from the avro stream was aborted.");class AvroReadableFromStream extends AvroReadable{_position;_readable;toUint8Array(data){if(typeof data==="string"){
return external_buffer_.Buffer.from(data)}return data}constructor(readable){super();this._readable=readable;this._position=0}get position(){return this._position}async read(size,options={}){
if(options.abortSignal?.aborted){throw ABORT_ERROR}if(size<0){throw new Error(`size parameter should be positive: ${size}`)}if(size===0){return new Uint8Array}if(!this.
_readable.readable){throw new Error("Stream no longer readable.")}const chunk=this._readable.read(size);if(chunk){this._position+=chunk.length;return this.toUint8Array(
chunk)}else{return new Promise((resolve,reject)=>{const cleanUp=()=>{this._readable.removeListener("readable",readableCallback);this._readable.removeListener("e\
rror",rejectCallback);this._readable.removeListener("end",rejectCallback);this._readable.removeListener("close",rejectCallback);if(options.abortSignal){options.
abortSignal.removeEventListener("abort",abortHandler)}};const readableCallback=()=>{const callbackChunk=this._readable.read(size);if(callbackChunk){this._position+=
callbackChunk.length;cleanUp();resolve(this.toUint8Array(callbackChunk))}};const rejectCallback=()=>{cleanUp();reject()};const abortHandler=()=>{cleanUp();reject(
ABORT_ERROR)};this._readable.on("readable",readableCallback);this._readable.once("error",rejectCallback);this._readable.once("end",rejectCallback);this._readable.
once("close",rejectCallback);if(options.abortSignal){options.abortSignal.addEventListener("abort",abortHandler)}})}}};;class BlobQuickQueryStream extends external_node_stream_.
Readable{source;avroReader;avroIter;avroPaused=true;onProgress;onError;constructor(source,options={}){super();this.source=source;this.onProgress=options.onProgress;
this.onError=options.onError;this.avroReader=new AvroReader(new AvroReadableFromStream(this.source));this.avroIter=this.avroReader.parseObjects({abortSignal:options.
abortSignal})}_read(){if(this.avroPaused){this.readInternal().catch(err=>{this.emit("error",err)})}}async readInternal(){this.avroPaused=false;let avroNext;do{avroNext=
await this.avroIter.next();if(avroNext.done){break}const obj=avroNext.value;const schema=obj.$schema;if(typeof schema!=="string"){throw Error("Missing schema in\
 avro record.")}switch(schema){case"com.microsoft.azure.storage.queryBlobContents.resultData":{const data=obj.data;if(data instanceof Uint8Array===false){throw Error(
"Invalid data in avro result record.")}if(!this.push(Buffer.from(data))){this.avroPaused=true}}break;case"com.microsoft.azure.storage.queryBlobContents.progress":
{const bytesScanned=obj.bytesScanned;if(typeof bytesScanned!=="number"){throw Error("Invalid bytesScanned in avro progress record.")}if(this.onProgress){this.onProgress(
{loadedBytes:bytesScanned})}}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const totalBytes=obj.totalBytes;if(typeof totalBytes!==
"number"){throw Error("Invalid totalBytes in avro end record.")}this.onProgress({loadedBytes:totalBytes})}this.push(null);break;case"com.microsoft.azure.storage\
.queryBlobContents.error":if(this.onError){const fatal=obj.fatal;if(typeof fatal!=="boolean"){throw Error("Invalid fatal in avro error record.")}const name=obj.
name;if(typeof name!=="string"){throw Error("Invalid name in avro error record.")}const description=obj.description;if(typeof description!=="string"){throw Error(
"Invalid description in avro error record.")}const position=obj.position;if(typeof position!=="number"){throw Error("Invalid position in avro error record.")}this.
onError({position,name,isFatal:fatal,description})}break;default:throw Error(`Unknown schema ${schema} in avro progress record.`)}}while(!avroNext.done&&!this.avroPaused)}}
;class BlobQueryResponse{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){return void 0}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.
copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){return this.
originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){
return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){
return this.originalResponse.etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get metadata(){return this.originalResponse.metadata}get requestId(){
return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get blobBody(){return void 0}get readableStreamBody(){
return core_util_dist_esm.qx?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse,options={}){
this.originalResponse=originalResponse;this.blobDownloadStream=new BlobQuickQueryStream(this.originalResponse.readableStreamBody,options)}};var BlockBlobTier;(function(BlockBlobTier2){
BlockBlobTier2["Hot"]="Hot";BlockBlobTier2["Cool"]="Cool";BlockBlobTier2["Cold"]="Cold";BlockBlobTier2["Archive"]="Archive"})(BlockBlobTier||(BlockBlobTier={}));
var PremiumPageBlobTier;(function(PremiumPageBlobTier2){PremiumPageBlobTier2["P4"]="P4";PremiumPageBlobTier2["P6"]="P6";PremiumPageBlobTier2["P10"]="P10";PremiumPageBlobTier2["\
P15"]="P15";PremiumPageBlobTier2["P20"]="P20";PremiumPageBlobTier2["P30"]="P30";PremiumPageBlobTier2["P40"]="P40";PremiumPageBlobTier2["P50"]="P50";PremiumPageBlobTier2["\
P60"]="P60";PremiumPageBlobTier2["P70"]="P70";PremiumPageBlobTier2["P80"]="P80"})(PremiumPageBlobTier||(PremiumPageBlobTier={}));function toAccessTier(tier2){if(tier2===
void 0){return void 0}return tier2}function ensureCpkIfSpecified(cpk,isHttps){if(cpk&&!isHttps){throw new RangeError("Customer-provided encryption key must be u\
sed over HTTPS.")}if(cpk&&!cpk.encryptionAlgorithm){cpk.encryptionAlgorithm=EncryptionAlgorithmAES25}}var StorageBlobAudience;(function(StorageBlobAudience2){StorageBlobAudience2["\
StorageOAuthScopes"]="https://storage.azure.com/.default";StorageBlobAudience2["DiskComputeOAuthScopes"]="https://disk.compute.azure.com/.default"})(StorageBlobAudience||
(StorageBlobAudience={}));function getBlobServiceAccountAudience(storageAccountName){return`https://${storageAccountName}.blob.core.windows.net/.default`};function rangeResponseFromModel(response){
const pageRange=(response._response.parsedBody.pageRange||[]).map(x=>({offset:x.start,count:x.end-x.start}));const clearRange=(response._response.parsedBody.clearRange||
[]).map(x=>({offset:x.start,count:x.end-x.start}));return{...response,pageRange,clearRange,_response:{...response._response,parsedBody:{pageRange,clearRange}}}}
var core_lro_dist_esm=__webpack_require__(67352);;class BlobBeginCopyFromUrlPoller extends core_lro_dist_esm.vu{intervalInMs;constructor(options){const{blobClient,
copySource:copySource2,intervalInMs=15e3,onProgress,resumeFrom,startCopyFromURLOptions}=options;let state;if(resumeFrom){state=JSON.parse(resumeFrom).state}const operation=makeBlobBeginCopyFromURLPollOperation(
{...state,blobClient,copySource:copySource2,startCopyFromURLOptions});super(operation);if(typeof onProgress==="function"){this.onProgress(onProgress)}this.intervalInMs=
intervalInMs}delay(){return(0,core_util_dist_esm.cb)(this.intervalInMs)}}const cancel=async function cancel2(options={}){const state=this.state;const{copyId:copyId2}=state;
if(state.isCompleted){return makeBlobBeginCopyFromURLPollOperation(state)}if(!copyId2){state.isCancelled=true;return makeBlobBeginCopyFromURLPollOperation(state)}
await state.blobClient.abortCopyFromURL(copyId2,{abortSignal:options.abortSignal});state.isCancelled=true;return makeBlobBeginCopyFromURLPollOperation(state)};const update=async function update2(options={}){
const state=this.state;const{blobClient,copySource:copySource2,startCopyFromURLOptions}=state;if(!state.isStarted){state.isStarted=true;const result=await blobClient.
startCopyFromURL(copySource2,startCopyFromURLOptions);state.copyId=result.copyId;if(result.copyStatus==="success"){state.result=result;state.isCompleted=true}}else if(!state.
isCompleted){try{const result=await state.blobClient.getProperties({abortSignal:options.abortSignal});const{copyStatus,copyProgress}=result;const prevCopyProgress=state.
copyProgress;if(copyProgress){state.copyProgress=copyProgress}if(copyStatus==="pending"&&copyProgress!==prevCopyProgress&&typeof options.fireProgress==="functio\
n"){options.fireProgress(state)}else if(copyStatus==="success"){state.result=result;state.isCompleted=true}else if(copyStatus==="failed"){state.error=new Error(
`Blob copy failed with reason: "${result.copyStatusDescription||"unknown"}"`);state.isCompleted=true}}catch(err){state.error=err;state.isCompleted=true}}return makeBlobBeginCopyFromURLPollOperation(
state)};const BlobStartCopyFromUrlPoller_toString=function toString(){return JSON.stringify({state:this.state},(key,value)=>{if(key==="blobClient"){return void 0}
return value})};function makeBlobBeginCopyFromURLPollOperation(state){return{state:{...state},cancel,toString:BlobStartCopyFromUrlPoller_toString,update}};function rangeToString(iRange){
if(iRange.offset<0){throw new RangeError(`Range.offset cannot be smaller than 0.`)}if(iRange.count&&iRange.count<=0){throw new RangeError(`Range.count must be l\
arger than 0. Leave it undefined if you want a range from offset to the end.`)}return iRange.count?`bytes=${iRange.offset}-${iRange.offset+iRange.count-1}`:`byt\
es=${iRange.offset}-`}var external_events_=__webpack_require__(24434);;var BatchStates;(function(BatchStates2){BatchStates2[BatchStates2["Good"]=0]="Good";BatchStates2[BatchStates2["\
Error"]=1]="Error"})(BatchStates||(BatchStates={}));class Batch{concurrency;actives=0;completed=0;offset=0;operations=[];state=BatchStates.Good;emitter;constructor(concurrency=5){
if(concurrency<1){throw new RangeError("concurrency must be larger than 0")}this.concurrency=concurrency;this.emitter=new external_events_.EventEmitter}addOperation(operation){
this.operations.push(async()=>{try{this.actives++;await operation();this.actives--;this.completed++;this.parallelExecute()}catch(error){this.emitter.emit("error",
error)}})}async do(){if(this.operations.length===0){return Promise.resolve()}this.parallelExecute();return new Promise((resolve,reject)=>{this.emitter.on("finis\
h",resolve);this.emitter.on("error",error=>{this.state=BatchStates.Error;reject(error)})})}nextOperation(){if(this.offset<this.operations.length){return this.operations[this.
offset++]}return null}parallelExecute(){if(this.state===BatchStates.Error){return}if(this.completed>=this.operations.length){this.emitter.emit("finish");return}
while(this.actives<this.concurrency){const operation=this.nextOperation();if(operation){operation()}else{return}}}}var external_node_fs_=__webpack_require__(73024);
var external_node_util_=__webpack_require__(57975);;async function streamToBuffer(stream2,buffer,offset,end,encoding){let pos=0;const count=end-offset;return new Promise(
(resolve,reject)=>{const timeout=setTimeout(()=>reject(new Error(`The operation cannot be completed in timeout.`)),REQUEST_TIMEOUT);stream2.on("readable",()=>{if(pos>=
count){clearTimeout(timeout);resolve();return}let chunk=stream2.read();if(!chunk){return}if(typeof chunk==="string"){chunk=Buffer.from(chunk,encoding)}const chunkLength=pos+
chunk.length>count?count-pos:chunk.length;buffer.fill(chunk.slice(0,chunkLength),offset+pos,offset+pos+chunkLength);pos+=chunkLength});stream2.on("end",()=>{clearTimeout(
timeout);if(pos<count){reject(new Error(`Stream drains before getting enough data needed. Data read: ${pos}, data need: ${count}`))}resolve()});stream2.on("erro\
r",msg=>{clearTimeout(timeout);reject(msg)})})}async function streamToBuffer2(stream2,buffer,encoding){let pos=0;const bufferSize=buffer.length;return new Promise(
(resolve,reject)=>{stream2.on("readable",()=>{let chunk=stream2.read();if(!chunk){return}if(typeof chunk==="string"){chunk=Buffer.from(chunk,encoding)}if(pos+chunk.
length>bufferSize){reject(new Error(`Stream exceeds buffer size. Buffer size: ${bufferSize}`));return}buffer.fill(chunk,pos,pos+chunk.length);pos+=chunk.length});
stream2.on("end",()=>{resolve(pos)});stream2.on("error",reject)})}async function streamToBuffer3(readableStream,encoding){return new Promise((resolve,reject)=>{
const chunks=[];readableStream.on("data",data=>{chunks.push(typeof data==="string"?Buffer.from(data,encoding):data)});readableStream.on("end",()=>{resolve(Buffer.
concat(chunks))});readableStream.on("error",reject)})}async function readStreamToLocalFile(rs,file){return new Promise((resolve,reject)=>{const ws=external_node_fs_.
createWriteStream(file);rs.on("error",err=>{reject(err)});ws.on("error",err=>{reject(err)});ws.on("close",resolve);rs.pipe(ws)})}const fsStat=external_node_util_.
promisify(external_node_fs_.stat);const fsCreateReadStream=external_node_fs_.createReadStream;;class BlobClient extends StorageClient_StorageClient{blobContext;_name;_containerName;_versionId;_snapshot;get name(){
return this._name}get containerName(){return this._containerName}constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
options=options||{};let pipeline;let url2;if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(core_util_dist_esm.
qx&&credentialOrPipelineOrContainerName instanceof storage_common_dist_esm.Z3||credentialOrPipelineOrContainerName instanceof storage_common_dist_esm.tv||(0,dist_esm.
Zp)(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,options)}else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;if(blobNameOrOptions&&typeof blobNameOrOptions!=="string"){options=blobNameOrOptions}
pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName==="string"&&
blobNameOrOptions&&typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(core_util_dist_esm.qx){const sharedKeyCredential=new storage_common_dist_esm.Z3(extractedCreds.
accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName));
if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error("Accou\
nt connection string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=appendToURLPath(appendToURLPath(extractedCreds.
url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings f\
or containerName and blobName parameters")}super(url2,pipeline);({blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl());
this.blobContext=this.storageClientContext.blob;this._snapshot=getURLParameter(this.url,constants_URLConstants.Parameters.SNAPSHOT);this._versionId=getURLParameter(
this.url,constants_URLConstants.Parameters.VERSIONID)}withSnapshot(snapshot2){return new BlobClient(setURLParameter(this.url,constants_URLConstants.Parameters.SNAPSHOT,
snapshot2.length===0?void 0:snapshot2),this.pipeline)}withVersion(versionId2){return new BlobClient(setURLParameter(this.url,constants_URLConstants.Parameters.VERSIONID,
versionId2.length===0?void 0:versionId2),this.pipeline)}getAppendBlobClient(){return new AppendBlobClient(this.url,this.pipeline)}getBlockBlobClient(){return new BlockBlobClient(
this.url,this.pipeline)}getPageBlobClient(){return new PageBlobClient(this.url,this.pipeline)}async download(offset=0,count,options={}){options.conditions=options.
conditions||{};options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlobClien\
t-download",options,async updatedOptions=>{const res=assertResponse(await this.blobContext.download({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onDownloadProgress:core_util_dist_esm.qx?void 0:
options.onProgress},range:offset===0&&!count?void 0:rangeToString({offset,count}),rangeGetContentMD5:options.rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,
snapshot:options.snapshot,cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions}));const wrappedRes={...res,_response:res._response,objectReplicationDestinationPolicyId:res.
objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(res.objectReplicationRules)};if(!core_util_dist_esm.qx){return wrappedRes}
if(options.maxRetryRequests===void 0||options.maxRetryRequests<0){options.maxRetryRequests=DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS}if(res.contentLength===void 0){throw new RangeError(
`File download response doesn't contain valid content length header`)}if(!res.etag){throw new RangeError(`File download response doesn't contain valid etag head\
er`)}return new BlobDownloadResponse(wrappedRes,async start=>{const updatedDownloadOptions={leaseAccessConditions:options.conditions,modifiedAccessConditions:{ifMatch:options.
conditions.ifMatch||res.etag,ifModifiedSince:options.conditions.ifModifiedSince,ifNoneMatch:options.conditions.ifNoneMatch,ifUnmodifiedSince:options.conditions.
ifUnmodifiedSince,ifTags:options.conditions?.tagConditions},range:rangeToString({count:offset+res.contentLength-start,offset:start}),rangeGetContentMD5:options.
rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,snapshot:options.snapshot,cpkInfo:options.customerProvidedKey};return(await this.blobContext.
download({abortSignal:options.abortSignal,...updatedDownloadOptions})).readableStreamBody},offset,res.contentLength,{maxRetryRequests:options.maxRetryRequests,onProgress:options.
onProgress})})}async exists(options={}){return tracingClient.withSpan("BlobClient-exists",options,async updatedOptions=>{try{ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);await this.getProperties({abortSignal:options.abortSignal,customerProvidedKey:options.customerProvidedKey,conditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions});return true}catch(e){if(e.statusCode===404){return false}else if(e.statusCode===409&&(e.details.errorCode===BlobUsesCustomerSpecifiedEncryptionMsg||
e.details.errorCode===BlobDoesNotUseCustomerSpecifiedEncryption)){return true}throw e}})}async getProperties(options={}){options.conditions=options.conditions||
{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlobClient-getProperties",options,async updatedOptions=>{const res=assertResponse(
await this.blobContext.getProperties({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions}));return{...res,_response:res._response,objectReplicationDestinationPolicyId:res.
objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(res.objectReplicationRules)}})}async delete(options={}){options.conditions=
options.conditions||{};return tracingClient.withSpan("BlobClient-delete",options,async updatedOptions=>{return assertResponse(await this.blobContext.delete({abortSignal:options.
abortSignal,deleteSnapshots:options.deleteSnapshots,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.
tagConditions},tracingOptions:updatedOptions.tracingOptions}))})}async deleteIfExists(options={}){return tracingClient.withSpan("BlobClient-deleteIfExists",options,
async updatedOptions=>{try{const res=assertResponse(await this.delete(updatedOptions));return{succeeded:true,...res,_response:res._response}}catch(e){if(e.details?.
errorCode==="BlobNotFound"){return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}throw e}})}async undelete(options={}){return tracingClient.
withSpan("BlobClient-undelete",options,async updatedOptions=>{return assertResponse(await this.blobContext.undelete({abortSignal:options.abortSignal,tracingOptions:updatedOptions.
tracingOptions}))})}async setHTTPHeaders(blobHTTPHeaders,options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return tracingClient.withSpan("BlobClient-setHTTPHeaders",options,async updatedOptions=>{return assertResponse(await this.blobContext.setHttpHeaders(
{abortSignal:options.abortSignal,blobHttpHeaders:blobHTTPHeaders,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))})}async setMetadata(metadata2,options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(
options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlobClient-setMetadata",options,async updatedOptions=>{return assertResponse(await this.
blobContext.setMetadata({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:metadata2,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}))})}async setTags(tags2,options={}){
return tracingClient.withSpan("BlobClient-setTags",options,async updatedOptions=>{return assertResponse(await this.blobContext.setTags({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},blobModifiedAccessConditions:options.
conditions,tracingOptions:updatedOptions.tracingOptions,tags:toBlobTags(tags2)}))})}async getTags(options={}){return tracingClient.withSpan("BlobClient-getTags",
options,async updatedOptions=>{const response=assertResponse(await this.blobContext.getTags({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,
modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},blobModifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions}));const wrappedResponse={...response,_response:response._response,tags:toTags({blobTagSet:response.blobTagSet})||{}};return wrappedResponse})}getBlobLeaseClient(proposeLeaseId){
return new BlobLeaseClient(this,proposeLeaseId)}async createSnapshot(options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return tracingClient.withSpan("BlobClient-createSnapshot",options,async updatedOptions=>{return assertResponse(await this.blobContext.createSnapshot(
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}))})}async beginCopyFromURL(copySource2,options={}){
const client={abortCopyFromURL:(...args)=>this.abortCopyFromURL(...args),getProperties:(...args)=>this.getProperties(...args),startCopyFromURL:(...args)=>this.startCopyFromURL(
...args)};const poller=new BlobBeginCopyFromUrlPoller({blobClient:client,copySource:copySource2,intervalInMs:options.intervalInMs,onProgress:options.onProgress,
resumeFrom:options.resumeFrom,startCopyFromURLOptions:options});await poller.poll();return poller}async abortCopyFromURL(copyId2,options={}){return tracingClient.
withSpan("BlobClient-abortCopyFromURL",options,async updatedOptions=>{return assertResponse(await this.blobContext.abortCopyFromURL(copyId2,{abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}))})}async syncCopyFromURL(copySource2,options={}){options.conditions=
options.conditions||{};options.sourceConditions=options.sourceConditions||{};return tracingClient.withSpan("BlobClient-syncCopyFromURL",options,async updatedOptions=>{
return assertResponse(await this.blobContext.copyFromURL(copySource2,{abortSignal:options.abortSignal,metadata:options.metadata,leaseAccessConditions:options.conditions,
modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.
ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.
sourceConditions?.ifUnmodifiedSince},sourceContentMD5:options.sourceContentMD5,copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),tier:toAccessTier(
options.tier),blobTagsString:toBlobTagsString(options.tags),immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.
policyMode,legalHold:options.legalHold,encryptionScope:options.encryptionScope,copySourceTags:options.copySourceTags,fileRequestIntent:options.sourceShareTokenIntent,
tracingOptions:updatedOptions.tracingOptions}))})}async setAccessTier(tier2,options={}){return tracingClient.withSpan("BlobClient-setAccessTier",options,async updatedOptions=>{
return assertResponse(await this.blobContext.setTier(toAccessTier(tier2),{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},rehydratePriority:options.rehydratePriority,tracingOptions:updatedOptions.tracingOptions}))})}async downloadToBuffer(param1,param2,param3,param4={}){
let buffer;let offset=0;let count=0;let options=param4;if(param1 instanceof Buffer){buffer=param1;offset=param2||0;count=typeof param3==="number"?param3:0}else{
offset=typeof param1==="number"?param1:0;count=typeof param2==="number"?param2:0;options=param3||{}}let blockSize=options.blockSize??0;if(blockSize<0){throw new RangeError(
"blockSize option must be >= 0")}if(blockSize===0){blockSize=DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES}if(offset<0){throw new RangeError("offset option must be >= 0")}if(count&&
count<=0){throw new RangeError("count option must be greater than 0")}if(!options.conditions){options.conditions={}}return tracingClient.withSpan("BlobClient-do\
wnloadToBuffer",options,async updatedOptions=>{if(!count){const response=await this.getProperties({...options,tracingOptions:updatedOptions.tracingOptions});count=
response.contentLength-offset;if(count<0){throw new RangeError(`offset ${offset} shouldn't be larger than blob size ${response.contentLength}`)}}if(!buffer){try{
buffer=Buffer.alloc(count)}catch(error){throw new Error(`Unable to allocate the buffer of size: ${count}(in bytes). Please try passing your own buffer to the "d\
ownloadToBuffer" method or try using other methods like "download" or "downloadToFile".	 ${error.message}`)}}if(buffer.length<count){throw new RangeError(`The b\
uffer's size should be equal to or larger than the request count of bytes: ${count}`)}let transferProgress=0;const batch=new Batch(options.concurrency);for(let off=offset;off<
offset+count;off=off+blockSize){batch.addOperation(async()=>{let chunkEnd=offset+count;if(off+blockSize<chunkEnd){chunkEnd=off+blockSize}const response=await this.
download(off,chunkEnd-off,{abortSignal:options.abortSignal,conditions:options.conditions,maxRetryRequests:options.maxRetryRequestsPerBlock,customerProvidedKey:options.
customerProvidedKey,tracingOptions:updatedOptions.tracingOptions});const stream2=response.readableStreamBody;await streamToBuffer(stream2,buffer,off-offset,chunkEnd-
offset);transferProgress+=chunkEnd-off;if(options.onProgress){options.onProgress({loadedBytes:transferProgress})}})}await batch.do();return buffer})}async downloadToFile(filePath,offset=0,count,options={}){
return tracingClient.withSpan("BlobClient-downloadToFile",options,async updatedOptions=>{const response=await this.download(offset,count,{...options,tracingOptions:updatedOptions.
tracingOptions});if(response.readableStreamBody){await readStreamToLocalFile(response.readableStreamBody,filePath)}response.blobDownloadStream=void 0;return response})}getBlobAndContainerNamesFromUrl(){
let containerName;let blobName;try{const parsedUrl=new URL(this.url);if(parsedUrl.host.split(".")[1]==="blob"){const pathComponents=parsedUrl.pathname.match("/(\
[^/]*)(/(.*))?");containerName=pathComponents[1];blobName=pathComponents[3]}else if(isIpEndpointStyle(parsedUrl)){const pathComponents=parsedUrl.pathname.match(
"/([^/]*)/([^/]*)(/(.*))?");containerName=pathComponents[2];blobName=pathComponents[4]}else{const pathComponents=parsedUrl.pathname.match("/([^/]*)(/(.*))?");containerName=
pathComponents[1];blobName=pathComponents[3]}containerName=decodeURIComponent(containerName);blobName=decodeURIComponent(blobName);blobName=blobName.replace(/\\/g,
"/");if(!containerName){throw new Error("Provided containerName is invalid.")}return{blobName,containerName}}catch(error){throw new Error("Unable to extract blo\
bName and containerName with provided information.")}}async startCopyFromURL(copySource2,options={}){return tracingClient.withSpan("BlobClient-startCopyFromURL",
options,async updatedOptions=>{options.conditions=options.conditions||{};options.sourceConditions=options.sourceConditions||{};return assertResponse(await this.
blobContext.startCopyFromURL(copySource2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions.ifMatch,sourceIfModifiedSince:options.
sourceConditions.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions.ifUnmodifiedSince,sourceIfTags:options.
sourceConditions.tagConditions},immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.
legalHold,rehydratePriority:options.rehydratePriority,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),sealBlob:options.sealBlob,tracingOptions:updatedOptions.
tracingOptions}))})}generateSasUrl(options){return new Promise(resolve=>{if(!(this.credential instanceof storage_common_dist_esm.Z3)){throw new RangeError("Can \
only generate the SAS when the client is initialized with a shared key credential")}const sas=generateBlobSASQueryParameters({containerName:this._containerName,
blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},this.credential).toString();resolve(appendToURLQuery(this.url,sas))})}generateSasStringToSign(options){
if(!(this.credential instanceof storage_common_dist_esm.Z3)){throw new RangeError("Can only generate the SAS when the client is initialized with a shared key cr\
edential")}return generateBlobSASQueryParametersInternal({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,
...options},this.credential).stringToSign}generateUserDelegationSasUrl(options,userDelegationKey){return new Promise(resolve=>{const sas=generateBlobSASQueryParameters(
{containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},userDelegationKey,this.accountName).toString();
resolve(appendToURLQuery(this.url,sas))})}generateUserDelegationSasStringToSign(options,userDelegationKey){return generateBlobSASQueryParametersInternal({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},userDelegationKey,this.accountName).stringToSign}async deleteImmutabilityPolicy(options={}){
return tracingClient.withSpan("BlobClient-deleteImmutabilityPolicy",options,async updatedOptions=>{return assertResponse(await this.blobContext.deleteImmutabilityPolicy(
{tracingOptions:updatedOptions.tracingOptions}))})}async setImmutabilityPolicy(immutabilityPolicy,options={}){return tracingClient.withSpan("BlobClient-setImmut\
abilityPolicy",options,async updatedOptions=>{return assertResponse(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:immutabilityPolicy.expiriesOn,
immutabilityPolicyMode:immutabilityPolicy.policyMode,tracingOptions:updatedOptions.tracingOptions}))})}async setLegalHold(legalHoldEnabled,options={}){return tracingClient.
withSpan("BlobClient-setLegalHold",options,async updatedOptions=>{return assertResponse(await this.blobContext.setLegalHold(legalHoldEnabled,{tracingOptions:updatedOptions.
tracingOptions}))})}async getAccountInfo(options={}){return tracingClient.withSpan("BlobClient-getAccountInfo",options,async updatedOptions=>{return assertResponse(
await this.blobContext.getAccountInfo({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}}class AppendBlobClient extends BlobClient{appendBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline;let url2;options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(core_util_dist_esm.
qx&&credentialOrPipelineOrContainerName instanceof storage_common_dist_esm.Z3||credentialOrPipelineOrContainerName instanceof storage_common_dist_esm.tv||(0,dist_esm.
Zp)(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,options)}else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName==="string"&&blobNameOrOptions&&typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;
const blobName=blobNameOrOptions;const extractedCreds=extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(core_util_dist_esm.
qx){const sharedKeyCredential=new storage_common_dist_esm.Z3(extractedCreds.accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.
url,encodeURIComponent(containerName)),encodeURIComponent(blobName));if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}pipeline=
newPipeline(sharedKeyCredential,options)}else{throw new Error("Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind===
"SASConnString"){url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;
pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else{throw new Error("Connection string must be either an Account connection string or a SAS connec\
tion string")}}else{throw new Error("Expecting non-empty strings for containerName and blobName parameters")}super(url2,pipeline);this.appendBlobContext=this.storageClientContext.
appendBlob}withSnapshot(snapshot2){return new AppendBlobClient(setURLParameter(this.url,constants_URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),
this.pipeline)}async create(options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("AppendBlobClient-create",options,async updatedOptions=>{return assertResponse(await this.appendBlobContext.create(0,{abortSignal:options.abortSignal,blobHttpHeaders:options.
blobHTTPHeaders,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.
immutabilityPolicy?.policyMode,legalHold:options.legalHold,blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions}))})}async createIfNotExists(options={}){
const conditions={ifNoneMatch:ETagAny};return tracingClient.withSpan("AppendBlobClient-createIfNotExists",options,async updatedOptions=>{try{const res=assertResponse(
await this.create({...updatedOptions,conditions}));return{succeeded:true,...res,_response:res._response}}catch(e){if(e.details?.errorCode==="BlobAlreadyExists"){
return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}throw e}})}async seal(options={}){options.conditions=options.conditions||{};return tracingClient.
withSpan("AppendBlobClient-seal",options,async updatedOptions=>{return assertResponse(await this.appendBlobContext.seal({abortSignal:options.abortSignal,appendPositionAccessConditions:options.
conditions,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions}))})}async appendBlock(body2,contentLength2,options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return tracingClient.withSpan("AppendBlobClient-appendBlock",options,async updatedOptions=>{return assertResponse(await this.appendBlobContext.appendBlock(
contentLength2,body2,{abortSignal:options.abortSignal,appendPositionAccessConditions:options.conditions,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},transactionalContentMD5:options.transactionalContentMD5,
transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions}))})}async appendBlockFromURL(sourceURL,sourceOffset,count,options={}){options.conditions=options.conditions||{};options.sourceConditions=options.
sourceConditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("AppendBlobClient-appendBlockFromURL",options,
async updatedOptions=>{return assertResponse(await this.appendBlobContext.appendBlockFromUrl(sourceURL,0,{abortSignal:options.abortSignal,sourceRange:rangeToString(
{offset:sourceOffset,count}),sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.sourceContentCrc64,leaseAccessConditions:options.conditions,appendPositionAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.
ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.
sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),cpkInfo:options.customerProvidedKey,encryptionScope:options.
encryptionScope,fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions}))})}}class BlockBlobClient extends BlobClient{_blobContext;blockBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline;let url2;options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(core_util_dist_esm.
qx&&credentialOrPipelineOrContainerName instanceof storage_common_dist_esm.Z3||credentialOrPipelineOrContainerName instanceof storage_common_dist_esm.tv||(0,dist_esm.
Zp)(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,options)}else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;if(blobNameOrOptions&&typeof blobNameOrOptions!=="string"){options=blobNameOrOptions}
pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName==="string"&&
blobNameOrOptions&&typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(core_util_dist_esm.qx){const sharedKeyCredential=new storage_common_dist_esm.Z3(extractedCreds.
accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName));
if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error("Accou\
nt connection string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=appendToURLPath(appendToURLPath(extractedCreds.
url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings f\
or containerName and blobName parameters")}super(url2,pipeline);this.blockBlobContext=this.storageClientContext.blockBlob;this._blobContext=this.storageClientContext.
blob}withSnapshot(snapshot2){return new BlockBlobClient(setURLParameter(this.url,constants_URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),
this.pipeline)}async query(query,options={}){ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);if(!core_util_dist_esm.qx){throw new Error("This ope\
ration currently is only supported in Node.js.")}return tracingClient.withSpan("BlockBlobClient-query",options,async updatedOptions=>{const response=assertResponse(
await this._blobContext.query({abortSignal:options.abortSignal,queryRequest:{queryType:"SQL",expression:query,inputSerialization:toQuerySerialization(options.inputTextConfiguration),
outputSerialization:toQuerySerialization(options.outputTextConfiguration)},leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions}));return new BlobQueryResponse(response,
{abortSignal:options.abortSignal,onProgress:options.onProgress,onError:options.onError})})}async upload(body2,contentLength2,options={}){options.conditions=options.
conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlockBlobClient-upload",options,async updatedOptions=>{
return assertResponse(await this.blockBlobContext.upload(contentLength2,body2,{abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.
conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.
onProgress},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.
immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.
tracingOptions}))})}async syncUploadFromURL(sourceURL,options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.
isHttps);return tracingClient.withSpan("BlockBlobClient-syncUploadFromURL",options,async updatedOptions=>{return assertResponse(await this.blockBlobContext.putBlobFromUrl(
0,sourceURL,{...options,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince,sourceIfTags:options.sourceConditions?.
tagConditions},cpkInfo:options.customerProvidedKey,copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),tier:toAccessTier(options.tier),
blobTagsString:toBlobTagsString(options.tags),copySourceTags:options.copySourceTags,fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.
tracingOptions}))})}async stageBlock(blockId2,body2,contentLength2,options={}){ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("BlockBlobClient-stageBlock",options,async updatedOptions=>{return assertResponse(await this.blockBlobContext.stageBlock(blockId2,contentLength2,body2,
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,requestOptions:{onUploadProgress:options.onProgress},transactionalContentMD5:options.transactionalContentMD5,
transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions}))})}async stageBlockFromURL(blockId2,sourceURL,offset=0,count,options={}){ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("BlockBlobClient-stageBlockFromURL",options,async updatedOptions=>{return assertResponse(await this.blockBlobContext.stageBlockFromURL(blockId2,0,sourceURL,
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.sourceContentCrc64,
sourceRange:offset===0&&!count?void 0:rangeToString({offset,count}),cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,copySourceAuthorization:httpAuthorizationToString(
options.sourceAuthorization),fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions}))})}async commitBlockList(blocks2,options={}){
options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlockBlobClient-commitBl\
ockList",options,async updatedOptions=>{return assertResponse(await this.blockBlobContext.commitBlockList({latest:blocks2},{abortSignal:options.abortSignal,blobHttpHeaders:options.
blobHTTPHeaders,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.
immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.
tracingOptions}))})}async getBlockList(listType2,options={}){return tracingClient.withSpan("BlockBlobClient-getBlockList",options,async updatedOptions=>{const res=assertResponse(
await this.blockBlobContext.getBlockList(listType2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}));if(!res.committedBlocks){res.committedBlocks=[]}if(!res.uncommittedBlocks){
res.uncommittedBlocks=[]}return res})}async uploadData(data,options={}){return tracingClient.withSpan("BlockBlobClient-uploadData",options,async updatedOptions=>{
if(core_util_dist_esm.qx){let buffer;if(data instanceof Buffer){buffer=data}else if(data instanceof ArrayBuffer){buffer=Buffer.from(data)}else{data=data;buffer=
Buffer.from(data.buffer,data.byteOffset,data.byteLength)}return this.uploadSeekableInternal((offset,size)=>buffer.slice(offset,offset+size),buffer.byteLength,updatedOptions)}else{
const browserBlob=new Blob([data]);return this.uploadSeekableInternal((offset,size)=>browserBlob.slice(offset,offset+size),browserBlob.size,updatedOptions)}})}async uploadBrowserData(browserData,options={}){
return tracingClient.withSpan("BlockBlobClient-uploadBrowserData",options,async updatedOptions=>{const browserBlob=new Blob([browserData]);return this.uploadSeekableInternal(
(offset,size)=>browserBlob.slice(offset,offset+size),browserBlob.size,updatedOptions)})}async uploadSeekableInternal(bodyFactory,size,options={}){let blockSize=options.
blockSize??0;if(blockSize<0||blockSize>BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES){throw new RangeError(`blockSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES}`)}
const maxSingleShotSize=options.maxSingleShotSize??BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES;if(maxSingleShotSize<0||maxSingleShotSize>BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES){
throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES}`)}if(blockSize===0){if(size>BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES*
BLOCK_BLOB_MAX_BLOCKS){throw new RangeError(`${size} is too larger to upload to a block blob.`)}if(size>maxSingleShotSize){blockSize=Math.ceil(size/BLOCK_BLOB_MAX_BLOCKS);
if(blockSize<DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES){blockSize=DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES}}}if(!options.blobHTTPHeaders){options.blobHTTPHeaders={}}if(!options.
conditions){options.conditions={}}return tracingClient.withSpan("BlockBlobClient-uploadSeekableInternal",options,async updatedOptions=>{if(size<=maxSingleShotSize){
return assertResponse(await this.upload(bodyFactory(0,size),size,updatedOptions))}const numBlocks=Math.floor((size-1)/blockSize)+1;if(numBlocks>BLOCK_BLOB_MAX_BLOCKS){
throw new RangeError(`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${BLOCK_BLOB_MAX_BLOCKS}`)}const blockList=[];const blockIDPrefix=(0,
core_util_dist_esm.N4)();let transferProgress=0;const batch=new Batch(options.concurrency);for(let i=0;i<numBlocks;i++){batch.addOperation(async()=>{const blockID=generateBlockID(
blockIDPrefix,i);const start=blockSize*i;const end=i===numBlocks-1?size:start+blockSize;const contentLength2=end-start;blockList.push(blockID);await this.stageBlock(
blockID,bodyFactory(start,contentLength2),contentLength2,{abortSignal:options.abortSignal,conditions:options.conditions,encryptionScope:options.encryptionScope,
tracingOptions:updatedOptions.tracingOptions});transferProgress+=contentLength2;if(options.onProgress){options.onProgress({loadedBytes:transferProgress})}})}await batch.
do();return this.commitBlockList(blockList,updatedOptions)})}async uploadFile(filePath,options={}){return tracingClient.withSpan("BlockBlobClient-uploadFile",options,
async updatedOptions=>{const size=(await fsStat(filePath)).size;return this.uploadSeekableInternal((offset,count)=>{return()=>fsCreateReadStream(filePath,{autoClose:true,
end:count?offset+count-1:Infinity,start:offset})},size,{...options,tracingOptions:updatedOptions.tracingOptions})})}async uploadStream(stream2,bufferSize=DEFAULT_BLOCK_BUFFER_SIZE_BYTES,maxConcurrency=5,options={}){
if(!options.blobHTTPHeaders){options.blobHTTPHeaders={}}if(!options.conditions){options.conditions={}}return tracingClient.withSpan("BlockBlobClient-uploadStrea\
m",options,async updatedOptions=>{let blockNum=0;const blockIDPrefix=(0,core_util_dist_esm.N4)();let transferProgress=0;const blockList=[];const scheduler=new storage_common_dist_esm.
cn(stream2,bufferSize,maxConcurrency,async(body2,length)=>{const blockID=generateBlockID(blockIDPrefix,blockNum);blockList.push(blockID);blockNum++;await this.stageBlock(
blockID,body2,length,{customerProvidedKey:options.customerProvidedKey,conditions:options.conditions,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions});transferProgress+=length;if(options.onProgress){options.onProgress({loadedBytes:transferProgress})}},Math.ceil(maxConcurrency/4*3));await scheduler.
do();return assertResponse(await this.commitBlockList(blockList,{...options,tracingOptions:updatedOptions.tracingOptions}))})}}class PageBlobClient extends BlobClient{pageBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline;let url2;options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(core_util_dist_esm.
qx&&credentialOrPipelineOrContainerName instanceof storage_common_dist_esm.Z3||credentialOrPipelineOrContainerName instanceof storage_common_dist_esm.tv||(0,dist_esm.
Zp)(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,options)}else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName==="string"&&blobNameOrOptions&&typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;
const blobName=blobNameOrOptions;const extractedCreds=extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(core_util_dist_esm.
qx){const sharedKeyCredential=new storage_common_dist_esm.Z3(extractedCreds.accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.
url,encodeURIComponent(containerName)),encodeURIComponent(blobName));if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}pipeline=
newPipeline(sharedKeyCredential,options)}else{throw new Error("Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind===
"SASConnString"){url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;
pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else{throw new Error("Connection string must be either an Account connection string or a SAS connec\
tion string")}}else{throw new Error("Expecting non-empty strings for containerName and blobName parameters")}super(url2,pipeline);this.pageBlobContext=this.storageClientContext.
pageBlob}withSnapshot(snapshot2){return new PageBlobClient(setURLParameter(this.url,constants_URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),
this.pipeline)}async create(size,options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("PageBlobClient-create",options,async updatedOptions=>{return assertResponse(await this.pageBlobContext.create(0,size,{abortSignal:options.abortSignal,
blobHttpHeaders:options.blobHTTPHeaders,blobSequenceNumber:options.blobSequenceNumber,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.
immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(
options.tags),tracingOptions:updatedOptions.tracingOptions}))})}async createIfNotExists(size,options={}){return tracingClient.withSpan("PageBlobClient-createIfN\
otExists",options,async updatedOptions=>{try{const conditions={ifNoneMatch:ETagAny};const res=assertResponse(await this.create(size,{...options,conditions,tracingOptions:updatedOptions.
tracingOptions}));return{succeeded:true,...res,_response:res._response}}catch(e){if(e.details?.errorCode==="BlobAlreadyExists"){return{succeeded:false,...e.response?.
parsedHeaders,_response:e.response}}throw e}})}async uploadPages(body2,offset,count,options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.
customerProvidedKey,this.isHttps);return tracingClient.withSpan("PageBlobClient-uploadPages",options,async updatedOptions=>{return assertResponse(await this.pageBlobContext.
uploadPages(count,body2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},range:rangeToString({offset,count}),sequenceNumberAccessConditions:options.conditions,
transactionalContentMD5:options.transactionalContentMD5,transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.
encryptionScope,tracingOptions:updatedOptions.tracingOptions}))})}async uploadPagesFromURL(sourceURL,sourceOffset,destOffset,count,options={}){options.conditions=
options.conditions||{};options.sourceConditions=options.sourceConditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("PageBlobClient-uploadPagesFromURL",options,async updatedOptions=>{return assertResponse(await this.pageBlobContext.uploadPagesFromURL(sourceURL,rangeToString(
{offset:sourceOffset,count}),0,rangeToString({offset:destOffset,count}),{abortSignal:options.abortSignal,sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.
sourceContentCrc64,leaseAccessConditions:options.conditions,sequenceNumberAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},cpkInfo:options.customerProvidedKey,
encryptionScope:options.encryptionScope,copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),fileRequestIntent:options.sourceShareTokenIntent,
tracingOptions:updatedOptions.tracingOptions}))})}async clearPages(offset=0,count,options={}){options.conditions=options.conditions||{};return tracingClient.withSpan(
"PageBlobClient-clearPages",options,async updatedOptions=>{return assertResponse(await this.pageBlobContext.clearPages(0,{abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString({offset,count}),sequenceNumberAccessConditions:options.
conditions,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}))})}async getPageRanges(offset=0,count,options={}){
options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-getPageRanges",options,async updatedOptions=>{const response=assertResponse(
await this.pageBlobContext.getPageRanges({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(response)})}async listPageRangesSegment(offset=0,count,marker2,options={}){
return tracingClient.withSpan("PageBlobClient-getPageRangesSegment",options,async updatedOptions=>{return assertResponse(await this.pageBlobContext.getPageRanges(
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
range:rangeToString({offset,count}),marker:marker2,maxPageSize:options.maxPageSize,tracingOptions:updatedOptions.tracingOptions}))})}async*listPageRangeItemSegments(offset=0,count,marker2,options={}){
let getPageRangeItemSegmentsResponse;if(!!marker2||marker2===void 0){do{getPageRangeItemSegmentsResponse=await this.listPageRangesSegment(offset,count,marker2,options);
marker2=getPageRangeItemSegmentsResponse.continuationToken;yield await getPageRangeItemSegmentsResponse}while(marker2)}}async*listPageRangeItems(offset=0,count,options={}){
let marker2;for await(const getPageRangesSegment of this.listPageRangeItemSegments(offset,count,marker2,options)){yield*ExtractPageRangeInfoItems(getPageRangesSegment)}}listPageRanges(offset=0,count,options={}){
options.conditions=options.conditions||{};const iter=this.listPageRangeItems(offset,count,options);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>{return this.listPageRangeItemSegments(offset,count,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options})}}}async getPageRangesDiff(offset,count,prevSnapshot,options={}){
options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-getPageRangesDiff",options,async updatedOptions=>{const result=assertResponse(
await this.pageBlobContext.getPageRangesDiff({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},prevsnapshot:prevSnapshot,range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(
result)})}async listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,marker2,options={}){return tracingClient.withSpan("PageBlobClient-getPageRangesDiffSegm\
ent",options,async updatedOptions=>{return assertResponse(await this.pageBlobContext.getPageRangesDiff({abortSignal:options?.abortSignal,leaseAccessConditions:options?.
conditions,modifiedAccessConditions:{...options?.conditions,ifTags:options?.conditions?.tagConditions},prevsnapshot:prevSnapshotOrUrl,range:rangeToString({offset,
count}),marker:marker2,maxPageSize:options?.maxPageSize,tracingOptions:updatedOptions.tracingOptions}))})}async*listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options){
let getPageRangeItemSegmentsResponse;if(!!marker2||marker2===void 0){do{getPageRangeItemSegmentsResponse=await this.listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,
marker2,options);marker2=getPageRangeItemSegmentsResponse.continuationToken;yield await getPageRangeItemSegmentsResponse}while(marker2)}}async*listPageRangeDiffItems(offset,count,prevSnapshotOrUrl,options){
let marker2;for await(const getPageRangesSegment of this.listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options)){yield*ExtractPageRangeInfoItems(
getPageRangesSegment)}}listPageRangesDiff(offset,count,prevSnapshot,options={}){options.conditions=options.conditions||{};const iter=this.listPageRangeDiffItems(
offset,count,prevSnapshot,{...options});return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{return this.listPageRangeDiffItemSegments(
offset,count,prevSnapshot,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options})}}}async getPageRangesDiffForManagedDisks(offset,count,prevSnapshotUrl2,options={}){
options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",options,async updatedOptions=>{const response=assertResponse(
await this.pageBlobContext.getPageRangesDiff({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},prevSnapshotUrl:prevSnapshotUrl2,range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(
response)})}async resize(size,options={}){options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-resize",options,async updatedOptions=>{
return assertResponse(await this.pageBlobContext.resize(size,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}))})}async updateSequenceNumber(sequenceNumberAction2,sequenceNumber,options={}){
options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-updateSequenceNumber",options,async updatedOptions=>{return assertResponse(
await this.pageBlobContext.updateSequenceNumber(sequenceNumberAction2,{abortSignal:options.abortSignal,blobSequenceNumber:sequenceNumber,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))})}async startCopyIncremental(copySource2,options={}){
return tracingClient.withSpan("PageBlobClient-startCopyIncremental",options,async updatedOptions=>{return assertResponse(await this.pageBlobContext.copyIncremental(
copySource2,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions}))})}};async function getBodyAsText(batchResponse){let buffer=Buffer.alloc(BATCH_MAX_PAYLOAD_IN_BYTES);const responseLength=await streamToBuffer2(
batchResponse.readableStreamBody,buffer);buffer=buffer.slice(0,responseLength);return buffer.toString()}function utf8ByteLength(str){return Buffer.byteLength(str)}
;const HTTP_HEADER_DELIMITER=": ";const SPACE_DELIMITER=" ";const NOT_FOUND=-1;class BatchResponseParser{batchResponse;responseBatchBoundary;perResponsePrefix;batchResponseEnding;subRequests;constructor(batchResponse,subRequests){
if(!batchResponse||!batchResponse.contentType){throw new RangeError("batchResponse is malformed or doesn't contain valid content-type.")}if(!subRequests||subRequests.
size===0){throw new RangeError("Invalid state: subRequests is not provided or size is 0.")}this.batchResponse=batchResponse;this.subRequests=subRequests;this.responseBatchBoundary=
this.batchResponse.contentType.split("=")[1];this.perResponsePrefix=`--${this.responseBatchBoundary}${HTTP_LINE_ENDING}`;this.batchResponseEnding=`--${this.responseBatchBoundary}\
--`}async parseBatchResponse(){if(this.batchResponse._response.status!==HTTPURLConnection.HTTP_ACCEPTED){throw new Error(`Invalid state: batch request failed wi\
th status: '${this.batchResponse._response.status}'.`)}const responseBodyAsText=await getBodyAsText(this.batchResponse);const subResponses=responseBodyAsText.split(
this.batchResponseEnding)[0].split(this.perResponsePrefix).slice(1);const subResponseCount=subResponses.length;if(subResponseCount!==this.subRequests.size&&subResponseCount!==
1){throw new Error("Invalid state: sub responses' count is not equal to sub requests' count.")}const deserializedSubResponses=new Array(subResponseCount);let subResponsesSucceededCount=0;
let subResponsesFailedCount=0;for(let index=0;index<subResponseCount;index++){const subResponse=subResponses[index];const deserializedSubResponse={};deserializedSubResponse.
headers=(0,core_http_compat_dist_esm.LJ)((0,esm.Nc)());const responseLines=subResponse.split(`${HTTP_LINE_ENDING}`);let subRespHeaderStartFound=false;let subRespHeaderEndFound=false;
let subRespFailed=false;let contentId=NOT_FOUND;for(const responseLine of responseLines){if(!subRespHeaderStartFound){if(responseLine.startsWith(constants_HeaderConstants.
CONTENT_ID)){contentId=parseInt(responseLine.split(HTTP_HEADER_DELIMITER)[1])}if(responseLine.startsWith(HTTP_VERSION_1_1)){subRespHeaderStartFound=true;const tokens=responseLine.
split(SPACE_DELIMITER);deserializedSubResponse.status=parseInt(tokens[1]);deserializedSubResponse.statusMessage=tokens.slice(2).join(SPACE_DELIMITER)}continue}if(responseLine.
trim()===""){if(!subRespHeaderEndFound){subRespHeaderEndFound=true}continue}if(!subRespHeaderEndFound){if(responseLine.indexOf(HTTP_HEADER_DELIMITER)===-1){throw new Error(
`Invalid state: find non-empty line '${responseLine}' without HTTP header delimiter '${HTTP_HEADER_DELIMITER}'.`)}const tokens=responseLine.split(HTTP_HEADER_DELIMITER);
deserializedSubResponse.headers.set(tokens[0],tokens[1]);if(tokens[0]===constants_HeaderConstants.X_MS_ERROR_CODE){deserializedSubResponse.errorCode=tokens[1];subRespFailed=
true}}else{if(!deserializedSubResponse.bodyAsText){deserializedSubResponse.bodyAsText=""}deserializedSubResponse.bodyAsText+=responseLine}}if(contentId!==NOT_FOUND&&
Number.isInteger(contentId)&&contentId>=0&&contentId<this.subRequests.size&&deserializedSubResponses[contentId]===void 0){deserializedSubResponse._request=this.
subRequests.get(contentId);deserializedSubResponses[contentId]=deserializedSubResponse}else{logger.error(`subResponses[${index}] is dropped as the Content-ID is\
 not found or invalid, Content-ID: ${contentId}`)}if(subRespFailed){subResponsesFailedCount++}else{subResponsesSucceededCount++}}return{subResponses:deserializedSubResponses,
subResponsesSucceededCount,subResponsesFailedCount}}};var MutexLockStatus;(function(MutexLockStatus2){MutexLockStatus2[MutexLockStatus2["LOCKED"]=0]="LOCKED";MutexLockStatus2[MutexLockStatus2["\
UNLOCKED"]=1]="UNLOCKED"})(MutexLockStatus||(MutexLockStatus={}));class Mutex{static async lock(key){return new Promise(resolve=>{if(this.keys[key]===void 0||this.
keys[key]===MutexLockStatus.UNLOCKED){this.keys[key]=MutexLockStatus.LOCKED;resolve()}else{this.onUnlockEvent(key,()=>{this.keys[key]=MutexLockStatus.LOCKED;resolve()})}})}static async unlock(key){
return new Promise(resolve=>{if(this.keys[key]===MutexLockStatus.LOCKED){this.emitUnlockEvent(key)}delete this.keys[key];resolve()})}static keys={};static listeners={};static onUnlockEvent(key,handler){
if(this.listeners[key]===void 0){this.listeners[key]=[handler]}else{this.listeners[key].push(handler)}}static emitUnlockEvent(key){if(this.listeners[key]!==void 0&&
this.listeners[key].length>0){const handler=this.listeners[key].shift();setImmediate(()=>{handler.call(this)})}}};class BlobBatch{batchRequest;batch="batch";batchType;constructor(){
this.batchRequest=new InnerBatchRequest}getMultiPartContentType(){return this.batchRequest.getMultipartContentType()}getHttpRequestBody(){return this.batchRequest.
getHttpRequestBody()}getSubRequests(){return this.batchRequest.getSubRequests()}async addSubRequestInternal(subRequest,assembleSubRequestFunc){await Mutex.lock(
this.batch);try{this.batchRequest.preAddSubRequest(subRequest);await assembleSubRequestFunc();this.batchRequest.postAddSubRequest(subRequest)}finally{await Mutex.
unlock(this.batch)}}setBatchType(batchType){if(!this.batchType){this.batchType=batchType}if(this.batchType!==batchType){throw new RangeError(`BlobBatch only sup\
ports one operation type per batch and it already is being used for ${this.batchType} operations.`)}}async deleteBlob(urlOrBlobClient,credentialOrOptions,options){
let url2;let credential;if(typeof urlOrBlobClient==="string"&&(core_util_dist_esm.qx&&credentialOrOptions instanceof storage_common_dist_esm.Z3||credentialOrOptions instanceof
storage_common_dist_esm.tv||(0,dist_esm.Zp)(credentialOrOptions))){url2=urlOrBlobClient;credential=credentialOrOptions}else if(urlOrBlobClient instanceof BlobClient){
url2=urlOrBlobClient.url;credential=urlOrBlobClient.credential;options=credentialOrOptions}else{throw new RangeError("Invalid arguments. Either url and credenti\
al, or BlobClient need be provided.")}if(!options){options={}}return tracingClient.withSpan("BatchDeleteRequest-addSubRequest",options,async updatedOptions=>{this.
setBatchType("delete");await this.addSubRequestInternal({url:url2,credential},async()=>{await new BlobClient(url2,this.batchRequest.createPipeline(credential)).
delete(updatedOptions)})})}async setBlobAccessTier(urlOrBlobClient,credentialOrTier,tierOrOptions,options){let url2;let credential;let tier2;if(typeof urlOrBlobClient===
"string"&&(core_util_dist_esm.qx&&credentialOrTier instanceof storage_common_dist_esm.Z3||credentialOrTier instanceof storage_common_dist_esm.tv||(0,dist_esm.Zp)(
credentialOrTier))){url2=urlOrBlobClient;credential=credentialOrTier;tier2=tierOrOptions}else if(urlOrBlobClient instanceof BlobClient){url2=urlOrBlobClient.url;
credential=urlOrBlobClient.credential;tier2=credentialOrTier;options=tierOrOptions}else{throw new RangeError("Invalid arguments. Either url and credential, or B\
lobClient need be provided.")}if(!options){options={}}return tracingClient.withSpan("BatchSetTierRequest-addSubRequest",options,async updatedOptions=>{this.setBatchType(
"setAccessTier");await this.addSubRequestInternal({url:url2,credential},async()=>{await new BlobClient(url2,this.batchRequest.createPipeline(credential)).setAccessTier(
tier2,updatedOptions)})})}}class InnerBatchRequest{operationCount;body;subRequests;boundary;subRequestPrefix;multipartContentType;batchRequestEnding;constructor(){
this.operationCount=0;this.body="";const tempGuid=(0,core_util_dist_esm.N4)();this.boundary=`batch_${tempGuid}`;this.subRequestPrefix=`--${this.boundary}${HTTP_LINE_ENDING}${constants_HeaderConstants.
CONTENT_TYPE}: application/http${HTTP_LINE_ENDING}${constants_HeaderConstants.CONTENT_TRANSFER_ENCODING}: binary`;this.multipartContentType=`multipart/mixed; bo\
undary=${this.boundary}`;this.batchRequestEnding=`--${this.boundary}--`;this.subRequests=new Map}createPipeline(credential){const corePipeline=(0,esm.O8)();corePipeline.
addPolicy((0,core_client_dist_esm.h6)({stringifyXML:xml.R,serializerOptions:{xml:{xmlCharKey:"#"}}}),{phase:"Serialize"});corePipeline.addPolicy(batchHeaderFilterPolicy());
corePipeline.addPolicy(batchRequestAssemblePolicy(this),{afterPhase:"Sign"});if((0,dist_esm.Zp)(credential)){corePipeline.addPolicy((0,esm.N$)({credential,scopes:StorageOAuthScopes,
challengeCallbacks:{authorizeRequestOnChallenge:core_client_dist_esm.rH}}),{phase:"Sign"})}else if(credential instanceof storage_common_dist_esm.Z3){corePipeline.
addPolicy((0,storage_common_dist_esm.Re)({accountName:credential.accountName,accountKey:credential.accountKey}),{phase:"Sign"})}const pipeline=new Pipeline([]);
pipeline._credential=credential;pipeline._corePipeline=corePipeline;return pipeline}appendSubRequestToBody(request){this.body+=[this.subRequestPrefix,`${constants_HeaderConstants.
CONTENT_ID}: ${this.operationCount}`,"",`${request.method.toString()} ${getURLPathAndQuery(request.url)} ${HTTP_VERSION_1_1}${HTTP_LINE_ENDING}`].join(HTTP_LINE_ENDING);
for(const[name,value]of request.headers){this.body+=`${name}: ${value}${HTTP_LINE_ENDING}`}this.body+=HTTP_LINE_ENDING}preAddSubRequest(subRequest){if(this.operationCount>=
BATCH_MAX_REQUEST){throw new RangeError(`Cannot exceed ${BATCH_MAX_REQUEST} sub requests in a single batch`)}const path2=getURLPath(subRequest.url);if(!path2||path2===
""){throw new RangeError(`Invalid url for sub request: '${subRequest.url}'`)}}postAddSubRequest(subRequest){this.subRequests.set(this.operationCount,subRequest);
this.operationCount++}getHttpRequestBody(){return`${this.body}${this.batchRequestEnding}${HTTP_LINE_ENDING}`}getMultipartContentType(){return this.multipartContentType}getSubRequests(){
return this.subRequests}}function batchRequestAssemblePolicy(batchRequest){return{name:"batchRequestAssemblePolicy",async sendRequest(request){batchRequest.appendSubRequestToBody(
request);return{request,status:200,headers:(0,esm.Nc)()}}}}function batchHeaderFilterPolicy(){return{name:"batchHeaderFilterPolicy",async sendRequest(request,next){
let xMsHeaderName="";for(const[name]of request.headers){if(iEqual(name,constants_HeaderConstants.X_MS_VERSION)){xMsHeaderName=name}}if(xMsHeaderName!==""){request.
headers.delete(xMsHeaderName)}return next(request)}}};class BlobBatchClient{serviceOrContainerContext;constructor(url2,credentialOrPipeline,options){let pipeline;
if(isPipelineLike(credentialOrPipeline)){pipeline=credentialOrPipeline}else if(!credentialOrPipeline){pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else{
pipeline=newPipeline(credentialOrPipeline,options)}const storageClientContext=new StorageContextClient(url2,getCoreClientOptions(pipeline));const path2=getURLPath(
url2);if(path2&&path2!=="/"){this.serviceOrContainerContext=storageClientContext.container}else{this.serviceOrContainerContext=storageClientContext.service}}createBatch(){
return new BlobBatch}async deleteBlobs(urlsOrBlobClients,credentialOrOptions,options){const batch=new BlobBatch;for(const urlOrBlobClient of urlsOrBlobClients){
if(typeof urlOrBlobClient==="string"){await batch.deleteBlob(urlOrBlobClient,credentialOrOptions,options)}else{await batch.deleteBlob(urlOrBlobClient,credentialOrOptions)}}
return this.submitBatch(batch)}async setBlobsAccessTier(urlsOrBlobClients,credentialOrTier,tierOrOptions,options){const batch=new BlobBatch;for(const urlOrBlobClient of urlsOrBlobClients){
if(typeof urlOrBlobClient==="string"){await batch.setBlobAccessTier(urlOrBlobClient,credentialOrTier,tierOrOptions,options)}else{await batch.setBlobAccessTier(urlOrBlobClient,
credentialOrTier,tierOrOptions)}}return this.submitBatch(batch)}async submitBatch(batchRequest,options={}){if(!batchRequest||batchRequest.getSubRequests().size===
0){throw new RangeError("Batch request should contain one or more sub requests.")}return tracingClient.withSpan("BlobBatchClient-submitBatch",options,async updatedOptions=>{
const batchRequestBody=batchRequest.getHttpRequestBody();const rawBatchResponse=assertResponse(await this.serviceOrContainerContext.submitBatch(utf8ByteLength(batchRequestBody),
batchRequest.getMultiPartContentType(),batchRequestBody,{...updatedOptions}));const batchResponseParser=new BatchResponseParser(rawBatchResponse,batchRequest.getSubRequests());
const responseSummary=await batchResponseParser.parseBatchResponse();const res={_response:rawBatchResponse._response,contentType:rawBatchResponse.contentType,errorCode:rawBatchResponse.
errorCode,requestId:rawBatchResponse.requestId,clientRequestId:rawBatchResponse.clientRequestId,version:rawBatchResponse.version,subResponses:responseSummary.subResponses,
subResponsesSucceededCount:responseSummary.subResponsesSucceededCount,subResponsesFailedCount:responseSummary.subResponsesFailedCount};return res})}};class ContainerClient extends StorageClient_StorageClient{containerContext;_containerName;get containerName(){
return this._containerName}constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,options){let pipeline;let url2;options=options||{};if(isPipelineLike(
credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(core_util_dist_esm.qx&&credentialOrPipelineOrContainerName instanceof
storage_common_dist_esm.Z3||credentialOrPipelineOrContainerName instanceof storage_common_dist_esm.tv||(0,dist_esm.Zp)(credentialOrPipelineOrContainerName)){url2=
urlOrConnectionString;pipeline=newPipeline(credentialOrPipelineOrContainerName,options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!==
"string"){url2=urlOrConnectionString;pipeline=newPipeline(new storage_common_dist_esm.tv,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName===
"string"){const containerName=credentialOrPipelineOrContainerName;const extractedCreds=extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.kind===
"AccountConnString"){if(core_util_dist_esm.qx){const sharedKeyCredential=new storage_common_dist_esm.Z3(extractedCreds.accountName,extractedCreds.accountKey);url2=
appendToURLPath(extractedCreds.url,encodeURIComponent(containerName));if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}pipeline=
newPipeline(sharedKeyCredential,options)}else{throw new Error("Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind===
"SASConnString"){url2=appendToURLPath(extractedCreds.url,encodeURIComponent(containerName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new storage_common_dist_esm.
tv,options)}else{throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting no\
n-empty strings for containerName parameter")}super(url2,pipeline);this._containerName=this.getContainerNameFromUrl();this.containerContext=this.storageClientContext.
container}async create(options={}){return tracingClient.withSpan("ContainerClient-create",options,async updatedOptions=>{return assertResponse(await this.containerContext.
create(updatedOptions))})}async createIfNotExists(options={}){return tracingClient.withSpan("ContainerClient-createIfNotExists",options,async updatedOptions=>{try{
const res=await this.create(updatedOptions);return{succeeded:true,...res,_response:res._response}}catch(e){if(e.details?.errorCode==="ContainerAlreadyExists"){return{
succeeded:false,...e.response?.parsedHeaders,_response:e.response}}else{throw e}}})}async exists(options={}){return tracingClient.withSpan("ContainerClient-exis\
ts",options,async updatedOptions=>{try{await this.getProperties({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions});return true}catch(e){
if(e.statusCode===404){return false}throw e}})}getBlobClient(blobName){return new BlobClient(appendToURLPath(this.url,EscapePath(blobName)),this.pipeline)}getAppendBlobClient(blobName){
return new AppendBlobClient(appendToURLPath(this.url,EscapePath(blobName)),this.pipeline)}getBlockBlobClient(blobName){return new BlockBlobClient(appendToURLPath(
this.url,EscapePath(blobName)),this.pipeline)}getPageBlobClient(blobName){return new PageBlobClient(appendToURLPath(this.url,EscapePath(blobName)),this.pipeline)}async getProperties(options={}){
if(!options.conditions){options.conditions={}}return tracingClient.withSpan("ContainerClient-getProperties",options,async updatedOptions=>{return assertResponse(
await this.containerContext.getProperties({abortSignal:options.abortSignal,...options.conditions,tracingOptions:updatedOptions.tracingOptions}))})}async delete(options={}){
if(!options.conditions){options.conditions={}}return tracingClient.withSpan("ContainerClient-delete",options,async updatedOptions=>{return assertResponse(await this.
containerContext.delete({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions}))})}async deleteIfExists(options={}){return tracingClient.withSpan("ContainerClient-deleteIfExists",options,async updatedOptions=>{try{const res=await this.
delete(updatedOptions);return{succeeded:true,...res,_response:res._response}}catch(e){if(e.details?.errorCode==="ContainerNotFound"){return{succeeded:false,...e.
response?.parsedHeaders,_response:e.response}}throw e}})}async setMetadata(metadata2,options={}){if(!options.conditions){options.conditions={}}if(options.conditions.
ifUnmodifiedSince){throw new RangeError("the IfUnmodifiedSince must have their default values because they are ignored by the blob service")}return tracingClient.
withSpan("ContainerClient-setMetadata",options,async updatedOptions=>{return assertResponse(await this.containerContext.setMetadata({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,metadata:metadata2,modifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}))})}async getAccessPolicy(options={}){
if(!options.conditions){options.conditions={}}return tracingClient.withSpan("ContainerClient-getAccessPolicy",options,async updatedOptions=>{const response=assertResponse(
await this.containerContext.getAccessPolicy({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}));
const res={_response:response._response,blobPublicAccess:response.blobPublicAccess,date:response.date,etag:response.etag,errorCode:response.errorCode,lastModified:response.
lastModified,requestId:response.requestId,clientRequestId:response.clientRequestId,signedIdentifiers:[],version:response.version};for(const identifier of response){
let accessPolicy=void 0;if(identifier.accessPolicy){accessPolicy={permissions:identifier.accessPolicy.permissions};if(identifier.accessPolicy.expiresOn){accessPolicy.
expiresOn=new Date(identifier.accessPolicy.expiresOn)}if(identifier.accessPolicy.startsOn){accessPolicy.startsOn=new Date(identifier.accessPolicy.startsOn)}}res.
signedIdentifiers.push({accessPolicy,id:identifier.id})}return res})}async setAccessPolicy(access2,containerAcl2,options={}){options.conditions=options.conditions||
{};return tracingClient.withSpan("ContainerClient-setAccessPolicy",options,async updatedOptions=>{const acl=[];for(const identifier of containerAcl2||[]){acl.push(
{accessPolicy:{expiresOn:identifier.accessPolicy.expiresOn?truncatedISO8061Date(identifier.accessPolicy.expiresOn):"",permissions:identifier.accessPolicy.permissions,
startsOn:identifier.accessPolicy.startsOn?truncatedISO8061Date(identifier.accessPolicy.startsOn):""},id:identifier.id})}return assertResponse(await this.containerContext.
setAccessPolicy({abortSignal:options.abortSignal,access:access2,containerAcl:acl,leaseAccessConditions:options.conditions,modifiedAccessConditions:options.conditions,
tracingOptions:updatedOptions.tracingOptions}))})}getBlobLeaseClient(proposeLeaseId){return new BlobLeaseClient(this,proposeLeaseId)}async uploadBlockBlob(blobName,body2,contentLength2,options={}){
return tracingClient.withSpan("ContainerClient-uploadBlockBlob",options,async updatedOptions=>{const blockBlobClient=this.getBlockBlobClient(blobName);const response=await blockBlobClient.
upload(body2,contentLength2,updatedOptions);return{blockBlobClient,response}})}async deleteBlob(blobName,options={}){return tracingClient.withSpan("ContainerCli\
ent-deleteBlob",options,async updatedOptions=>{let blobClient=this.getBlobClient(blobName);if(options.versionId){blobClient=blobClient.withVersion(options.versionId)}
return blobClient.delete(updatedOptions)})}async listBlobFlatSegment(marker2,options={}){return tracingClient.withSpan("ContainerClient-listBlobFlatSegment",options,
async updatedOptions=>{const response=assertResponse(await this.containerContext.listBlobFlatSegment({marker:marker2,...options,tracingOptions:updatedOptions.tracingOptions}));
const wrappedResponse={...response,_response:{...response._response,parsedBody:ConvertInternalResponseOfListBlobFlat(response._response.parsedBody)},segment:{...response.
segment,blobItems:response.segment.blobItems.map(blobItemInternal=>{const blobItem={...blobItemInternal,name:BlobNameToString(blobItemInternal.name),tags:toTags(
blobItemInternal.blobTags),objectReplicationSourceProperties:parseObjectReplicationRecord(blobItemInternal.objectReplicationMetadata)};return blobItem})}};return wrappedResponse})}async listBlobHierarchySegment(delimiter2,marker2,options={}){
return tracingClient.withSpan("ContainerClient-listBlobHierarchySegment",options,async updatedOptions=>{const response=assertResponse(await this.containerContext.
listBlobHierarchySegment(delimiter2,{marker:marker2,...options,tracingOptions:updatedOptions.tracingOptions}));const wrappedResponse={...response,_response:{...response.
_response,parsedBody:ConvertInternalResponseOfListBlobHierarchy(response._response.parsedBody)},segment:{...response.segment,blobItems:response.segment.blobItems.
map(blobItemInternal=>{const blobItem={...blobItemInternal,name:BlobNameToString(blobItemInternal.name),tags:toTags(blobItemInternal.blobTags),objectReplicationSourceProperties:parseObjectReplicationRecord(
blobItemInternal.objectReplicationMetadata)};return blobItem}),blobPrefixes:response.segment.blobPrefixes?.map(blobPrefixInternal=>{const blobPrefix={...blobPrefixInternal,
name:BlobNameToString(blobPrefixInternal.name)};return blobPrefix})}};return wrappedResponse})}async*listSegments(marker2,options={}){let listBlobsFlatSegmentResponse;
if(!!marker2||marker2===void 0){do{listBlobsFlatSegmentResponse=await this.listBlobFlatSegment(marker2,options);marker2=listBlobsFlatSegmentResponse.continuationToken;
yield await listBlobsFlatSegmentResponse}while(marker2)}}async*listItems(options={}){let marker2;for await(const listBlobsFlatSegmentResponse of this.listSegments(
marker2,options)){yield*listBlobsFlatSegmentResponse.segment.blobItems}}listBlobsFlat(options={}){const include2=[];if(options.includeCopy){include2.push("copy")}
if(options.includeDeleted){include2.push("deleted")}if(options.includeMetadata){include2.push("metadata")}if(options.includeSnapshots){include2.push("snapshots")}
if(options.includeVersions){include2.push("versions")}if(options.includeUncommitedBlobs){include2.push("uncommittedblobs")}if(options.includeTags){include2.push(
"tags")}if(options.includeDeletedWithVersions){include2.push("deletedwithversions")}if(options.includeImmutabilityPolicy){include2.push("immutabilitypolicy")}if(options.
includeLegalHold){include2.push("legalhold")}if(options.prefix===""){options.prefix=void 0}const updatedOptions={...options,...include2.length>0?{include:include2}:
{}};const iter=this.listItems(updatedOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{return this.listSegments(
settings.continuationToken,{maxPageSize:settings.maxPageSize,...updatedOptions})}}}async*listHierarchySegments(delimiter2,marker2,options={}){let listBlobsHierarchySegmentResponse;
if(!!marker2||marker2===void 0){do{listBlobsHierarchySegmentResponse=await this.listBlobHierarchySegment(delimiter2,marker2,options);marker2=listBlobsHierarchySegmentResponse.
continuationToken;yield await listBlobsHierarchySegmentResponse}while(marker2)}}async*listItemsByHierarchy(delimiter2,options={}){let marker2;for await(const listBlobsHierarchySegmentResponse of this.
listHierarchySegments(delimiter2,marker2,options)){const segment=listBlobsHierarchySegmentResponse.segment;if(segment.blobPrefixes){for(const prefix2 of segment.
blobPrefixes){yield{kind:"prefix",...prefix2}}}for(const blob of segment.blobItems){yield{kind:"blob",...blob}}}}listBlobsByHierarchy(delimiter2,options={}){if(delimiter2===
""){throw new RangeError("delimiter should contain one or more characters")}const include2=[];if(options.includeCopy){include2.push("copy")}if(options.includeDeleted){
include2.push("deleted")}if(options.includeMetadata){include2.push("metadata")}if(options.includeSnapshots){include2.push("snapshots")}if(options.includeVersions){
include2.push("versions")}if(options.includeUncommitedBlobs){include2.push("uncommittedblobs")}if(options.includeTags){include2.push("tags")}if(options.includeDeletedWithVersions){
include2.push("deletedwithversions")}if(options.includeImmutabilityPolicy){include2.push("immutabilitypolicy")}if(options.includeLegalHold){include2.push("legal\
hold")}if(options.prefix===""){options.prefix=void 0}const updatedOptions={...options,...include2.length>0?{include:include2}:{}};const iter=this.listItemsByHierarchy(
delimiter2,updatedOptions);return{async next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{return this.listHierarchySegments(
delimiter2,settings.continuationToken,{maxPageSize:settings.maxPageSize,...updatedOptions})}}}async findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options={}){
return tracingClient.withSpan("ContainerClient-findBlobsByTagsSegment",options,async updatedOptions=>{const response=assertResponse(await this.containerContext.
filterBlobs({abortSignal:options.abortSignal,where:tagFilterSqlExpression,marker:marker2,maxPageSize:options.maxPageSize,tracingOptions:updatedOptions.tracingOptions}));
const wrappedResponse={...response,_response:response._response,blobs:response.blobs.map(blob=>{let tagValue="";if(blob.tags?.blobTagSet.length===1){tagValue=blob.
tags.blobTagSet[0].value}return{...blob,tags:toTags(blob.tags),tagValue}})};return wrappedResponse})}async*findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options={}){
let response;if(!!marker2||marker2===void 0){do{response=await this.findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options);response.blobs=response.blobs||
[];marker2=response.continuationToken;yield response}while(marker2)}}async*findBlobsByTagsItems(tagFilterSqlExpression,options={}){let marker2;for await(const segment of this.
findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options)){yield*segment.blobs}}findBlobsByTags(tagFilterSqlExpression,options={}){const listSegmentOptions={
...options};const iter=this.findBlobsByTagsItems(tagFilterSqlExpression,listSegmentOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>{return this.findBlobsByTagsSegments(tagFilterSqlExpression,settings.continuationToken,{maxPageSize:settings.maxPageSize,...listSegmentOptions})}}}async getAccountInfo(options={}){
return tracingClient.withSpan("ContainerClient-getAccountInfo",options,async updatedOptions=>{return assertResponse(await this.containerContext.getAccountInfo({
abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}getContainerNameFromUrl(){let containerName;try{const parsedUrl=new URL(this.url);
if(parsedUrl.hostname.split(".")[1]==="blob"){containerName=parsedUrl.pathname.split("/")[1]}else if(isIpEndpointStyle(parsedUrl)){containerName=parsedUrl.pathname.
split("/")[2]}else{containerName=parsedUrl.pathname.split("/")[1]}containerName=decodeURIComponent(containerName);if(!containerName){throw new Error("Provided c\
ontainerName is invalid.")}return containerName}catch(error){throw new Error("Unable to extract containerName with provided information.")}}generateSasUrl(options){
return new Promise(resolve=>{if(!(this.credential instanceof storage_common_dist_esm.Z3)){throw new RangeError("Can only generate the SAS when the client is ini\
tialized with a shared key credential")}const sas=generateBlobSASQueryParameters({containerName:this._containerName,...options},this.credential).toString();resolve(
appendToURLQuery(this.url,sas))})}generateSasStringToSign(options){if(!(this.credential instanceof storage_common_dist_esm.Z3)){throw new RangeError("Can only g\
enerate the SAS when the client is initialized with a shared key credential")}return generateBlobSASQueryParametersInternal({containerName:this._containerName,...options},
this.credential).stringToSign}generateUserDelegationSasUrl(options,userDelegationKey){return new Promise(resolve=>{const sas=generateBlobSASQueryParameters({containerName:this.
_containerName,...options},userDelegationKey,this.accountName).toString();resolve(appendToURLQuery(this.url,sas))})}generateUserDelegationSasStringToSign(options,userDelegationKey){
return generateBlobSASQueryParametersInternal({containerName:this._containerName,...options},userDelegationKey,this.accountName).stringToSign}getBlobBatchClient(){
return new BlobBatchClient(this.url,this.pipeline)}};class AccountSASPermissions{static parse(permissions){const accountSASPermissions=new AccountSASPermissions;
for(const c of permissions){switch(c){case"r":accountSASPermissions.read=true;break;case"w":accountSASPermissions.write=true;break;case"d":accountSASPermissions.
delete=true;break;case"x":accountSASPermissions.deleteVersion=true;break;case"l":accountSASPermissions.list=true;break;case"a":accountSASPermissions.add=true;break;case"\
c":accountSASPermissions.create=true;break;case"u":accountSASPermissions.update=true;break;case"p":accountSASPermissions.process=true;break;case"t":accountSASPermissions.
tag=true;break;case"f":accountSASPermissions.filter=true;break;case"i":accountSASPermissions.setImmutabilityPolicy=true;break;case"y":accountSASPermissions.permanentDelete=
true;break;default:throw new RangeError(`Invalid permission character: ${c}`)}}return accountSASPermissions}static from(permissionLike){const accountSASPermissions=new AccountSASPermissions;
if(permissionLike.read){accountSASPermissions.read=true}if(permissionLike.write){accountSASPermissions.write=true}if(permissionLike.delete){accountSASPermissions.
delete=true}if(permissionLike.deleteVersion){accountSASPermissions.deleteVersion=true}if(permissionLike.filter){accountSASPermissions.filter=true}if(permissionLike.
tag){accountSASPermissions.tag=true}if(permissionLike.list){accountSASPermissions.list=true}if(permissionLike.add){accountSASPermissions.add=true}if(permissionLike.
create){accountSASPermissions.create=true}if(permissionLike.update){accountSASPermissions.update=true}if(permissionLike.process){accountSASPermissions.process=true}
if(permissionLike.setImmutabilityPolicy){accountSASPermissions.setImmutabilityPolicy=true}if(permissionLike.permanentDelete){accountSASPermissions.permanentDelete=
true}return accountSASPermissions}read=false;write=false;delete=false;deleteVersion=false;list=false;add=false;create=false;update=false;process=false;tag=false;filter=false;setImmutabilityPolicy=false;permanentDelete=false;toString(){
const permissions=[];if(this.read){permissions.push("r")}if(this.write){permissions.push("w")}if(this.delete){permissions.push("d")}if(this.deleteVersion){permissions.
push("x")}if(this.filter){permissions.push("f")}if(this.tag){permissions.push("t")}if(this.list){permissions.push("l")}if(this.add){permissions.push("a")}if(this.
create){permissions.push("c")}if(this.update){permissions.push("u")}if(this.process){permissions.push("p")}if(this.setImmutabilityPolicy){permissions.push("i")}
if(this.permanentDelete){permissions.push("y")}return permissions.join("")}};class AccountSASResourceTypes{static parse(resourceTypes){const accountSASResourceTypes=new AccountSASResourceTypes;
for(const c of resourceTypes){switch(c){case"s":accountSASResourceTypes.service=true;break;case"c":accountSASResourceTypes.container=true;break;case"o":accountSASResourceTypes.
object=true;break;default:throw new RangeError(`Invalid resource type: ${c}`)}}return accountSASResourceTypes}service=false;container=false;object=false;toString(){
const resourceTypes=[];if(this.service){resourceTypes.push("s")}if(this.container){resourceTypes.push("c")}if(this.object){resourceTypes.push("o")}return resourceTypes.
join("")}};class AccountSASServices{static parse(services){const accountSASServices=new AccountSASServices;for(const c of services){switch(c){case"b":accountSASServices.
blob=true;break;case"f":accountSASServices.file=true;break;case"q":accountSASServices.queue=true;break;case"t":accountSASServices.table=true;break;default:throw new RangeError(
`Invalid service character: ${c}`)}}return accountSASServices}blob=false;file=false;queue=false;table=false;toString(){const services=[];if(this.blob){services.
push("b")}if(this.table){services.push("t")}if(this.queue){services.push("q")}if(this.file){services.push("f")}return services.join("")}};function generateAccountSASQueryParameters(accountSASSignatureValues,sharedKeyCredential){
return generateAccountSASQueryParametersInternal(accountSASSignatureValues,sharedKeyCredential).sasQueryParameters}function generateAccountSASQueryParametersInternal(accountSASSignatureValues,sharedKeyCredential){
const version2=accountSASSignatureValues.version?accountSASSignatureValues.version:SERVICE_VERSION;if(accountSASSignatureValues.permissions&&accountSASSignatureValues.
permissions.setImmutabilityPolicy&&version2<"2020-08-04"){throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.")}if(accountSASSignatureValues.
permissions&&accountSASSignatureValues.permissions.deleteVersion&&version2<"2019-10-10"){throw RangeError("'version' must be >= '2019-10-10' when provided 'x' p\
ermission.")}if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.permanentDelete&&version2<"2019-10-10"){throw RangeError("'version'\
 must be >= '2019-10-10' when provided 'y' permission.")}if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.tag&&version2<"2019-12-\
12"){throw RangeError("'version' must be >= '2019-12-12' when provided 't' permission.")}if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.
filter&&version2<"2019-12-12"){throw RangeError("'version' must be >= '2019-12-12' when provided 'f' permission.")}if(accountSASSignatureValues.encryptionScope&&
version2<"2020-12-06"){throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.")}const parsedPermissions=AccountSASPermissions.
parse(accountSASSignatureValues.permissions.toString());const parsedServices=AccountSASServices.parse(accountSASSignatureValues.services).toString();const parsedResourceTypes=AccountSASResourceTypes.
parse(accountSASSignatureValues.resourceTypes).toString();let stringToSign;if(version2>="2020-12-06"){stringToSign=[sharedKeyCredential.accountName,parsedPermissions,
parsedServices,parsedResourceTypes,accountSASSignatureValues.startsOn?truncatedISO8061Date(accountSASSignatureValues.startsOn,false):"",truncatedISO8061Date(accountSASSignatureValues.
expiresOn,false),accountSASSignatureValues.ipRange?ipRangeToString(accountSASSignatureValues.ipRange):"",accountSASSignatureValues.protocol?accountSASSignatureValues.
protocol:"",version2,accountSASSignatureValues.encryptionScope?accountSASSignatureValues.encryptionScope:"",""].join("\n")}else{stringToSign=[sharedKeyCredential.
accountName,parsedPermissions,parsedServices,parsedResourceTypes,accountSASSignatureValues.startsOn?truncatedISO8061Date(accountSASSignatureValues.startsOn,false):
"",truncatedISO8061Date(accountSASSignatureValues.expiresOn,false),accountSASSignatureValues.ipRange?ipRangeToString(accountSASSignatureValues.ipRange):"",accountSASSignatureValues.
protocol?accountSASSignatureValues.protocol:"",version2,""].join("\n")}const signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(
version2,signature,parsedPermissions.toString(),parsedServices,parsedResourceTypes,accountSASSignatureValues.protocol,accountSASSignatureValues.startsOn,accountSASSignatureValues.
expiresOn,accountSASSignatureValues.ipRange,void 0,void 0,void 0,void 0,void 0,void 0,void 0,void 0,void 0,void 0,accountSASSignatureValues.encryptionScope),stringToSign}}
;class BlobServiceClient extends StorageClient_StorageClient{serviceContext;static fromConnectionString(connectionString,options){options=options||{};const extractedCreds=extractConnectionStringParts(
connectionString);if(extractedCreds.kind==="AccountConnString"){if(core_util_dist_esm.qx){const sharedKeyCredential=new storage_common_dist_esm.Z3(extractedCreds.
accountName,extractedCreds.accountKey);if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}const pipeline=newPipeline(sharedKeyCredential,
options);return new BlobServiceClient(extractedCreds.url,pipeline)}else{throw new Error("Account connection string is only supported in Node.js environment")}}else if(extractedCreds.
kind==="SASConnString"){const pipeline=newPipeline(new storage_common_dist_esm.tv,options);return new BlobServiceClient(extractedCreds.url+"?"+extractedCreds.accountSas,
pipeline)}else{throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}constructor(url2,credentialOrPipeline,options){
let pipeline;if(isPipelineLike(credentialOrPipeline)){pipeline=credentialOrPipeline}else if(core_util_dist_esm.qx&&credentialOrPipeline instanceof storage_common_dist_esm.
Z3||credentialOrPipeline instanceof storage_common_dist_esm.tv||(0,dist_esm.Zp)(credentialOrPipeline)){pipeline=newPipeline(credentialOrPipeline,options)}else{pipeline=
newPipeline(new storage_common_dist_esm.tv,options)}super(url2,pipeline);this.serviceContext=this.storageClientContext.service}getContainerClient(containerName){
return new ContainerClient(appendToURLPath(this.url,encodeURIComponent(containerName)),this.pipeline)}async createContainer(containerName,options={}){return tracingClient.
withSpan("BlobServiceClient-createContainer",options,async updatedOptions=>{const containerClient=this.getContainerClient(containerName);const containerCreateResponse=await containerClient.
create(updatedOptions);return{containerClient,containerCreateResponse}})}async deleteContainer(containerName,options={}){return tracingClient.withSpan("BlobServ\
iceClient-deleteContainer",options,async updatedOptions=>{const containerClient=this.getContainerClient(containerName);return containerClient.delete(updatedOptions)})}async undeleteContainer(deletedContainerName2,deletedContainerVersion2,options={}){
return tracingClient.withSpan("BlobServiceClient-undeleteContainer",options,async updatedOptions=>{const containerClient=this.getContainerClient(options.destinationContainerName||
deletedContainerName2);const containerContext=containerClient["storageClientContext"].container;const containerUndeleteResponse=assertResponse(await containerContext.
restore({deletedContainerName:deletedContainerName2,deletedContainerVersion:deletedContainerVersion2,tracingOptions:updatedOptions.tracingOptions}));return{containerClient,
containerUndeleteResponse}})}async getProperties(options={}){return tracingClient.withSpan("BlobServiceClient-getProperties",options,async updatedOptions=>{return assertResponse(
await this.serviceContext.getProperties({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}async setProperties(properties,options={}){
return tracingClient.withSpan("BlobServiceClient-setProperties",options,async updatedOptions=>{return assertResponse(await this.serviceContext.setProperties(properties,
{abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}async getStatistics(options={}){return tracingClient.withSpan("BlobServiceCli\
ent-getStatistics",options,async updatedOptions=>{return assertResponse(await this.serviceContext.getStatistics({abortSignal:options.abortSignal,tracingOptions:updatedOptions.
tracingOptions}))})}async getAccountInfo(options={}){return tracingClient.withSpan("BlobServiceClient-getAccountInfo",options,async updatedOptions=>{return assertResponse(
await this.serviceContext.getAccountInfo({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}async listContainersSegment(marker2,options={}){
return tracingClient.withSpan("BlobServiceClient-listContainersSegment",options,async updatedOptions=>{return assertResponse(await this.serviceContext.listContainersSegment(
{abortSignal:options.abortSignal,marker:marker2,...options,include:typeof options.include==="string"?[options.include]:options.include,tracingOptions:updatedOptions.
tracingOptions}))})}async findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options={}){return tracingClient.withSpan("BlobServiceClient-findBlobsByTagsSegm\
ent",options,async updatedOptions=>{const response=assertResponse(await this.serviceContext.filterBlobs({abortSignal:options.abortSignal,where:tagFilterSqlExpression,
marker:marker2,maxPageSize:options.maxPageSize,tracingOptions:updatedOptions.tracingOptions}));const wrappedResponse={...response,_response:response._response,blobs:response.
blobs.map(blob=>{let tagValue="";if(blob.tags?.blobTagSet.length===1){tagValue=blob.tags.blobTagSet[0].value}return{...blob,tags:toTags(blob.tags),tagValue}})};
return wrappedResponse})}async*findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options={}){let response;if(!!marker2||marker2===void 0){do{response=await this.
findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options);response.blobs=response.blobs||[];marker2=response.continuationToken;yield response}while(marker2)}}async*findBlobsByTagsItems(tagFilterSqlExpression,options={}){
let marker2;for await(const segment of this.findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options)){yield*segment.blobs}}findBlobsByTags(tagFilterSqlExpression,options={}){
const listSegmentOptions={...options};const iter=this.findBlobsByTagsItems(tagFilterSqlExpression,listSegmentOptions);return{next(){return iter.next()},[Symbol.
asyncIterator](){return this},byPage:(settings={})=>{return this.findBlobsByTagsSegments(tagFilterSqlExpression,settings.continuationToken,{maxPageSize:settings.
maxPageSize,...listSegmentOptions})}}}async*listSegments(marker2,options={}){let listContainersSegmentResponse;if(!!marker2||marker2===void 0){do{listContainersSegmentResponse=
await this.listContainersSegment(marker2,options);listContainersSegmentResponse.containerItems=listContainersSegmentResponse.containerItems||[];marker2=listContainersSegmentResponse.
continuationToken;yield await listContainersSegmentResponse}while(marker2)}}async*listItems(options={}){let marker2;for await(const segment of this.listSegments(
marker2,options)){yield*segment.containerItems}}listContainers(options={}){if(options.prefix===""){options.prefix=void 0}const include2=[];if(options.includeDeleted){
include2.push("deleted")}if(options.includeMetadata){include2.push("metadata")}if(options.includeSystem){include2.push("system")}const listSegmentOptions={...options,
...include2.length>0?{include:include2}:{}};const iter=this.listItems(listSegmentOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>{return this.listSegments(settings.continuationToken,{maxPageSize:settings.maxPageSize,...listSegmentOptions})}}}async getUserDelegationKey(startsOn,expiresOn2,options={}){
return tracingClient.withSpan("BlobServiceClient-getUserDelegationKey",options,async updatedOptions=>{const response=assertResponse(await this.serviceContext.getUserDelegationKey(
{startsOn:truncatedISO8061Date(startsOn,false),expiresOn:truncatedISO8061Date(expiresOn2,false)},{abortSignal:options.abortSignal,tracingOptions:updatedOptions.
tracingOptions}));const userDelegationKey={signedObjectId:response.signedObjectId,signedTenantId:response.signedTenantId,signedStartsOn:new Date(response.signedStartsOn),
signedExpiresOn:new Date(response.signedExpiresOn),signedService:response.signedService,signedVersion:response.signedVersion,value:response.value};const res={_response:response.
_response,requestId:response.requestId,clientRequestId:response.clientRequestId,version:response.version,date:response.date,errorCode:response.errorCode,...userDelegationKey};
return res})}getBlobBatchClient(){return new BlobBatchClient(this.url,this.pipeline)}generateAccountSasUrl(expiresOn2,permissions=AccountSASPermissions.parse("r"),resourceTypes="\
sco",options={}){if(!(this.credential instanceof storage_common_dist_esm.Z3)){throw RangeError("Can only generate the account SAS when the client is initialized\
 with a shared key credential")}if(expiresOn2===void 0){const now=new Date;expiresOn2=new Date(now.getTime()+3600*1e3)}const sas=generateAccountSASQueryParameters(
{permissions,expiresOn:expiresOn2,resourceTypes,services:AccountSASServices.parse("b").toString(),...options},this.credential).toString();return appendToURLQuery(
this.url,sas)}generateSasStringToSign(expiresOn2,permissions=AccountSASPermissions.parse("r"),resourceTypes="sco",options={}){if(!(this.credential instanceof storage_common_dist_esm.
Z3)){throw RangeError("Can only generate the account SAS when the client is initialized with a shared key credential")}if(expiresOn2===void 0){const now=new Date;
expiresOn2=new Date(now.getTime()+3600*1e3)}return generateAccountSASQueryParametersInternal({permissions,expiresOn:expiresOn2,resourceTypes,services:AccountSASServices.
parse("b").toString(),...options},this.credential).stringToSign}};var generatedModels_KnownEncryptionAlgorithmType;(function(KnownEncryptionAlgorithmType2){KnownEncryptionAlgorithmType2["\
AES256"]="AES256"})(generatedModels_KnownEncryptionAlgorithmType||(generatedModels_KnownEncryptionAlgorithmType={}));;;class FilesNotFoundError extends Error{constructor(files=[]){
let message="No files were found to upload";if(files.length>0){message+=`: ${files.join(", ")}`}super(message);this.files=files;this.name="FilesNotFoundError"}}
class InvalidResponseError extends Error{constructor(message){super(message);this.name="InvalidResponseError"}}class CacheNotFoundError extends Error{constructor(message="\
Cache not found"){super(message);this.name="CacheNotFoundError"}}class GHESNotSupportedError extends Error{constructor(message="@actions/cache v4.1.4+, actions/\
cache/save@v4+ and actions/cache/restore@v4+ are not currently supported on GHES."){super(message);this.name="GHESNotSupportedError"}}class NetworkError extends Error{constructor(code){
const message=`Unable to make request: ${code}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(message);this.code=code;this.name="Network\
Error"}}NetworkError.isNetworkErrorCode=code=>{if(!code)return false;return["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(code)};
class UsageError extends Error{constructor(){const message=`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`;super(message);this.name="UsageError"}}UsageError.isUsageErrorMessage=msg=>{if(!msg)return false;return msg.includes("insufficient usage")};class RateLimitError extends Error{constructor(message){
super(message);this.name="RateLimitError"}};var uploadUtils_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:
new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};class UploadProgress{constructor(contentLength2){this.contentLength=
contentLength2;this.sentBytes=0;this.displayedComplete=false;this.startTime=Date.now()}setSentBytes(sentBytes){this.sentBytes=sentBytes}getTransferredBytes(){return this.
sentBytes}isDone(){return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete){return}const transferredBytes=this.sentBytes;const percentage=(100*
(transferredBytes/this.contentLength)).toFixed(1);const elapsedTime=Date.now()-this.startTime;const uploadSpeed=(transferredBytes/(1024*1024)/(elapsedTime/1e3)).
toFixed(1);lib_core.pq(`Sent ${transferredBytes} of ${this.contentLength} (${percentage}%), ${uploadSpeed} MBs/sec`);if(this.isDone()){this.displayedComplete=true}}onProgress(){
return progress=>{this.setSentBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){const displayCallback=()=>{this.display();if(!this.isDone()){this.timeoutHandle=
setTimeout(displayCallback,delayInMs)}};this.timeoutHandle=setTimeout(displayCallback,delayInMs)}stopDisplayTimer(){if(this.timeoutHandle){clearTimeout(this.timeoutHandle);
this.timeoutHandle=void 0}this.display()}}function uploadCacheArchiveSDK(signedUploadURL,archivePath,options){return uploadUtils_awaiter(this,void 0,void 0,function*(){
var _a2;const blobClient=new BlobClient(signedUploadURL);const blockBlobClient=blobClient.getBlockBlobClient();const uploadProgress=new UploadProgress((_a2=options===
null||options===void 0?void 0:options.archiveSizeBytes)!==null&&_a2!==void 0?_a2:0);const uploadOptions={blockSize:options===null||options===void 0?void 0:options.
uploadChunkSize,concurrency:options===null||options===void 0?void 0:options.uploadConcurrency,maxSingleShotSize:128*1024*1024,onProgress:uploadProgress.onProgress()};
try{uploadProgress.startDisplayTimer();lib_core.Yz(`BlobClient: ${blobClient.name}:${blobClient.accountName}:${blobClient.containerName}`);const response=yield blockBlobClient.
uploadFile(archivePath,uploadOptions);if(response._response.status>=400){throw new InvalidResponseError(`uploadCacheArchiveSDK: upload failed with status code ${response.
_response.status}`)}return response}catch(error){lib_core.$e(`uploadCacheArchiveSDK: internal error uploading cache archive: ${error.message}`);throw error}finally{
uploadProgress.stopDisplayTimer()}})};var requestUtils_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function isSuccessStatusCode(statusCode){if(!statusCode){return false}
return statusCode>=200&&statusCode<300}function isServerErrorStatusCode(statusCode){if(!statusCode){return true}return statusCode>=500}function isRetryableStatusCode(statusCode){
if(!statusCode){return false}const retryableStatusCodes=[lib.Hv.BadGateway,lib.Hv.ServiceUnavailable,lib.Hv.GatewayTimeout];return retryableStatusCodes.includes(
statusCode)}function sleep(milliseconds){return requestUtils_awaiter(this,void 0,void 0,function*(){return new Promise(resolve=>setTimeout(resolve,milliseconds))})}
function retry(name_1,method_1,getStatusCode_1){return requestUtils_awaiter(this,arguments,void 0,function*(name,method,getStatusCode,maxAttempts=DefaultRetryAttempts,delay2=DefaultRetryDelay,onError=void 0){
let errorMessage="";let attempt=1;while(attempt<=maxAttempts){let response=void 0;let statusCode=void 0;let isRetryable=false;try{response=yield method()}catch(error){
if(onError){response=onError(error)}isRetryable=true;errorMessage=error.message}if(response){statusCode=getStatusCode(response);if(!isServerErrorStatusCode(statusCode)){
return response}}if(statusCode){isRetryable=isRetryableStatusCode(statusCode);errorMessage=`Cache service responded with ${statusCode}`}lib_core.Yz(`${name} - A\
ttempt ${attempt} of ${maxAttempts} failed with error: ${errorMessage}`);if(!isRetryable){lib_core.Yz(`${name} - Error is not retryable`);break}yield sleep(delay2);
attempt++}throw Error(`${name} failed: ${errorMessage}`)})}function retryTypedResponse(name_1,method_1){return requestUtils_awaiter(this,arguments,void 0,function*(name,method,maxAttempts=DefaultRetryAttempts,delay2=DefaultRetryDelay){
return yield retry(name,method,response=>response.statusCode,maxAttempts,delay2,error=>{if(error instanceof lib.Kg){return{statusCode:error.statusCode,result:null,
headers:{},error}}else{return void 0}})})}function retryHttpClientResponse(name_1,method_1){return requestUtils_awaiter(this,arguments,void 0,function*(name,method,maxAttempts=DefaultRetryAttempts,delay2=DefaultRetryDelay){
return yield retry(name,method,response=>response.message.statusCode,maxAttempts,delay2)})};var downloadUtils_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(
result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function pipeResponseToStream(response,output){
return downloadUtils_awaiter(this,void 0,void 0,function*(){const pipeline=external_util_.promisify(external_stream_.pipeline);yield pipeline(response.message,output)})}
class DownloadProgress{constructor(contentLength2){this.contentLength=contentLength2;this.segmentIndex=0;this.segmentSize=0;this.segmentOffset=0;this.receivedBytes=
0;this.displayedComplete=false;this.startTime=Date.now()}nextSegment(segmentSize){this.segmentOffset=this.segmentOffset+this.segmentSize;this.segmentIndex=this.
segmentIndex+1;this.segmentSize=segmentSize;this.receivedBytes=0;lib_core.Yz(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}\
...`)}setReceivedBytes(receivedBytes){this.receivedBytes=receivedBytes}getTransferredBytes(){return this.segmentOffset+this.receivedBytes}isDone(){return this.getTransferredBytes()===
this.contentLength}display(){if(this.displayedComplete){return}const transferredBytes=this.segmentOffset+this.receivedBytes;const percentage=(100*(transferredBytes/
this.contentLength)).toFixed(1);const elapsedTime=Date.now()-this.startTime;const downloadSpeed=(transferredBytes/(1024*1024)/(elapsedTime/1e3)).toFixed(1);lib_core.
pq(`Received ${transferredBytes} of ${this.contentLength} (${percentage}%), ${downloadSpeed} MBs/sec`);if(this.isDone()){this.displayedComplete=true}}onProgress(){
return progress=>{this.setReceivedBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){const displayCallback=()=>{this.display();if(!this.isDone()){this.
timeoutHandle=setTimeout(displayCallback,delayInMs)}};this.timeoutHandle=setTimeout(displayCallback,delayInMs)}stopDisplayTimer(){if(this.timeoutHandle){clearTimeout(
this.timeoutHandle);this.timeoutHandle=void 0}this.display()}}function downloadCacheHttpClient(archiveLocation,archivePath){return downloadUtils_awaiter(this,void 0,
void 0,function*(){const writeStream=external_fs_.createWriteStream(archivePath);const httpClient=new lib.Qq("actions/cache");const downloadResponse=yield retryHttpClientResponse(
"downloadCache",()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return httpClient.get(archiveLocation)}));downloadResponse.message.socket.setTimeout(SocketTimeout,
()=>{downloadResponse.message.destroy();lib_core.Yz(`Aborting download, socket timed out after ${SocketTimeout} ms`)});yield pipeResponseToStream(downloadResponse,
writeStream);const contentLengthHeader=downloadResponse.message.headers["content-length"];if(contentLengthHeader){const expectedLength=parseInt(contentLengthHeader);
const actualLength=getArchiveFileSizeInBytes(archivePath);if(actualLength!==expectedLength){throw new Error(`Incomplete download. Expected file size: ${expectedLength}\
, actual file size: ${actualLength}`)}}else{lib_core.Yz("Unable to validate download, no Content-Length header")}})}function downloadCacheHttpClientConcurrent(archiveLocation,archivePath,options){
return downloadUtils_awaiter(this,void 0,void 0,function*(){var _a2;const archiveDescriptor=yield external_fs_.promises.open(archivePath,"w");const httpClient=new lib.
Qq("actions/cache",void 0,{socketTimeout:options.timeoutInMs,keepAlive:true});try{const res=yield retryHttpClientResponse("downloadCacheMetadata",()=>downloadUtils_awaiter(
this,void 0,void 0,function*(){return yield httpClient.request("HEAD",archiveLocation,null,{})}));const lengthHeader=res.message.headers["content-length"];if(lengthHeader===
void 0||lengthHeader===null){throw new Error("Content-Length not found on blob response")}const length=parseInt(lengthHeader);if(Number.isNaN(length)){throw new Error(
`Could not interpret Content-Length: ${length}`)}const downloads=[];const blockSize=4*1024*1024;for(let offset=0;offset<length;offset+=blockSize){const count=Math.
min(blockSize,length-offset);downloads.push({offset,promiseGetter:()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return yield downloadSegmentRetry(httpClient,
archiveLocation,offset,count)})})}downloads.reverse();let actives=0;let bytesDownloaded=0;const progress=new DownloadProgress(length);progress.startDisplayTimer();
const progressFn=progress.onProgress();const activeDownloads=[];let nextDownload;const waitAndWrite=()=>downloadUtils_awaiter(this,void 0,void 0,function*(){const segment=yield Promise.
race(Object.values(activeDownloads));yield archiveDescriptor.write(segment.buffer,0,segment.count,segment.offset);actives--;delete activeDownloads[segment.offset];
bytesDownloaded+=segment.count;progressFn({loadedBytes:bytesDownloaded})});while(nextDownload=downloads.pop()){activeDownloads[nextDownload.offset]=nextDownload.
promiseGetter();actives++;if(actives>=((_a2=options.downloadConcurrency)!==null&&_a2!==void 0?_a2:10)){yield waitAndWrite()}}while(actives>0){yield waitAndWrite()}}finally{
httpClient.dispose();yield archiveDescriptor.close()}})}function downloadSegmentRetry(httpClient,archiveLocation,offset,count){return downloadUtils_awaiter(this,
void 0,void 0,function*(){const retries=5;let failures=0;while(true){try{const timeout=3e4;const result=yield promiseWithTimeout(timeout,downloadSegment(httpClient,
archiveLocation,offset,count));if(typeof result==="string"){throw new Error("downloadSegmentRetry failed due to timeout")}return result}catch(err){if(failures>=
retries){throw err}failures++}}})}function downloadSegment(httpClient,archiveLocation,offset,count){return downloadUtils_awaiter(this,void 0,void 0,function*(){
const partRes=yield retryHttpClientResponse("downloadCachePart",()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return yield httpClient.get(archiveLocation,
{Range:`bytes=${offset}-${offset+count-1}`})}));if(!partRes.readBodyBuffer){throw new Error("Expected HttpClientResponse to implement readBodyBuffer")}return{offset,
count,buffer:yield partRes.readBodyBuffer()}})}function downloadCacheStorageSDK(archiveLocation,archivePath,options){return downloadUtils_awaiter(this,void 0,void 0,
function*(){var _a2;const client=new BlockBlobClient(archiveLocation,void 0,{retryOptions:{tryTimeoutInMs:options.timeoutInMs}});const properties=yield client.getProperties();
const contentLength2=(_a2=properties.contentLength)!==null&&_a2!==void 0?_a2:-1;if(contentLength2<0){lib_core.Yz("Unable to determine content length, downloadin\
g file with http-client...");yield downloadCacheHttpClient(archiveLocation,archivePath)}else{const maxSegmentSize=Math.min(134217728,external_buffer_.constants.
MAX_LENGTH);const downloadProgress=new DownloadProgress(contentLength2);const fd=external_fs_.openSync(archivePath,"w");try{downloadProgress.startDisplayTimer();
const controller=new AbortController;const abortSignal=controller.signal;while(!downloadProgress.isDone()){const segmentStart=downloadProgress.segmentOffset+downloadProgress.
segmentSize;const segmentSize=Math.min(maxSegmentSize,contentLength2-segmentStart);downloadProgress.nextSegment(segmentSize);const result=yield promiseWithTimeout(
options.segmentTimeoutInMs||36e5,client.downloadToBuffer(segmentStart,segmentSize,{abortSignal,concurrency:options.downloadConcurrency,onProgress:downloadProgress.
onProgress()}));if(result==="timeout"){controller.abort();throw new Error("Aborting cache download as the download time exceeded the timeout.")}else if(Buffer.isBuffer(
result)){external_fs_.writeFileSync(fd,result)}}}finally{downloadProgress.stopDisplayTimer();external_fs_.closeSync(fd)}}})}const promiseWithTimeout=(timeoutMs,promise)=>downloadUtils_awaiter(
void 0,void 0,void 0,function*(){let timeoutHandle;const timeoutPromise=new Promise(resolve=>{timeoutHandle=setTimeout(()=>resolve("timeout"),timeoutMs)});return Promise.
race([promise,timeoutPromise]).then(result=>{clearTimeout(timeoutHandle);return result})});;function getUploadOptions(copy){const result={useAzureSdk:false,uploadConcurrency:4,
uploadChunkSize:32*1024*1024};if(copy){if(typeof copy.useAzureSdk==="boolean"){result.useAzureSdk=copy.useAzureSdk}if(typeof copy.uploadConcurrency==="number"){
result.uploadConcurrency=copy.uploadConcurrency}if(typeof copy.uploadChunkSize==="number"){result.uploadChunkSize=copy.uploadChunkSize}}result.uploadConcurrency=
!isNaN(Number(process.env["CACHE_UPLOAD_CONCURRENCY"]))?Math.min(32,Number(process.env["CACHE_UPLOAD_CONCURRENCY"])):result.uploadConcurrency;result.uploadChunkSize=
!isNaN(Number(process.env["CACHE_UPLOAD_CHUNK_SIZE"]))?Math.min(128*1024*1024,Number(process.env["CACHE_UPLOAD_CHUNK_SIZE"])*1024*1024):result.uploadChunkSize;lib_core.
Yz(`Use Azure SDK: ${result.useAzureSdk}`);lib_core.Yz(`Upload concurrency: ${result.uploadConcurrency}`);lib_core.Yz(`Upload chunk size: ${result.uploadChunkSize}`);
return result}function getDownloadOptions(copy){const result={useAzureSdk:false,concurrentBlobDownloads:true,downloadConcurrency:8,timeoutInMs:3e4,segmentTimeoutInMs:6e5,
lookupOnly:false};if(copy){if(typeof copy.useAzureSdk==="boolean"){result.useAzureSdk=copy.useAzureSdk}if(typeof copy.concurrentBlobDownloads==="boolean"){result.
concurrentBlobDownloads=copy.concurrentBlobDownloads}if(typeof copy.downloadConcurrency==="number"){result.downloadConcurrency=copy.downloadConcurrency}if(typeof copy.
timeoutInMs==="number"){result.timeoutInMs=copy.timeoutInMs}if(typeof copy.segmentTimeoutInMs==="number"){result.segmentTimeoutInMs=copy.segmentTimeoutInMs}if(typeof copy.
lookupOnly==="boolean"){result.lookupOnly=copy.lookupOnly}}const segmentDownloadTimeoutMins=process.env["SEGMENT_DOWNLOAD_TIMEOUT_MINS"];if(segmentDownloadTimeoutMins&&
!isNaN(Number(segmentDownloadTimeoutMins))&&isFinite(Number(segmentDownloadTimeoutMins))){result.segmentTimeoutInMs=Number(segmentDownloadTimeoutMins)*60*1e3}lib_core.
Yz(`Use Azure SDK: ${result.useAzureSdk}`);lib_core.Yz(`Download concurrency: ${result.downloadConcurrency}`);lib_core.Yz(`Request timeout (ms): ${result.timeoutInMs}`);
lib_core.Yz(`Cache segment download timeout mins env var: ${process.env["SEGMENT_DOWNLOAD_TIMEOUT_MINS"]}`);lib_core.Yz(`Segment download timeout (ms): ${result.
segmentTimeoutInMs}`);lib_core.Yz(`Lookup only: ${result.lookupOnly}`);return result};function isGhes(){const ghUrl=new URL(process.env["GITHUB_SERVER_URL"]||"h\
ttps://github.com");const hostname=ghUrl.hostname.trimEnd().toUpperCase();const isGitHubHost=hostname==="GITHUB.COM";const isGheHost=hostname.endsWith(".GHE.COM");
const isLocalHost=hostname.endsWith(".LOCALHOST");return!isGitHubHost&&!isGheHost&&!isLocalHost}function getCacheServiceVersion(){if(isGhes())return"v1";return process.
env["ACTIONS_CACHE_SERVICE_V2"]?"v2":"v1"}const KNOWN_CACHE_MODES=["none","read","write","write-only"];function getCacheMode(){return(process.env["ACTIONS_CACHE\
_MODE"]||"").trim().toLowerCase()}function isCacheReadable(mode){if(!KNOWN_CACHE_MODES.includes(mode))return true;return mode==="read"||mode==="write"}function isCacheWritable(mode){
if(!KNOWN_CACHE_MODES.includes(mode))return true;return mode==="write"||mode==="write-only"}function getCacheServiceURL(){const version2=getCacheServiceVersion();
switch(version2){case"v1":return process.env["ACTIONS_CACHE_URL"]||process.env["ACTIONS_RESULTS_URL"]||"";case"v2":return process.env["ACTIONS_RESULTS_URL"]||"";default:
throw new Error(`Unsupported cache service version: ${version2}`)}}var package_version=__webpack_require__(38658);;function getUserAgentString(){return`@actions\
/cache-${package_version.version}`};var cacheHttpClient_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function getCacheApiUrl(resource){const baseUrl=getCacheServiceURL();
if(!baseUrl){throw new Error("Cache Service Url not found, unable to restore cache.")}const url2=`${baseUrl}_apis/artifactcache/${resource}`;lib_core.Yz(`Resour\
ce Url: ${url2}`);return url2}function createAcceptHeader(type,apiVersion){return`${type};api-version=${apiVersion}`}function getRequestOptions(){const requestOptions={
headers:{Accept:createAcceptHeader("application/json","6.0-preview.1")}};return requestOptions}function createHttpClient(){const token=process.env["ACTIONS_RUNT\
IME_TOKEN"]||"";const bearerCredentialHandler=new auth.tZ(token);return new lib.Qq(getUserAgentString(),[bearerCredentialHandler],getRequestOptions())}function getCacheEntry(keys,paths,options){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){var _a2;const httpClient=createHttpClient();const version2=getCacheVersion(paths,options===null||options===
void 0?void 0:options.compressionMethod,options===null||options===void 0?void 0:options.enableCrossOsArchive);const resource=`cache?keys=${encodeURIComponent(keys.
join(","))}&version=${version2}`;const response=yield retryTypedResponse("getCacheEntry",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){return httpClient.
getJson(getCacheApiUrl(resource))}));if(response.statusCode===204){if(lib_core._o()){yield printCachesListForDiagnostics(keys[0],httpClient,version2)}return null}
if(!isSuccessStatusCode(response.statusCode)){const errorMessage=(_a2=response.error)===null||_a2===void 0?void 0:_a2.message;if(errorMessage===null||errorMessage===
void 0?void 0:errorMessage.includes(CacheReadDeniedMessagePrefix)){throw new Error(errorMessage)}throw new Error(`Cache service responded with ${response.statusCode}`)}
const cacheResult=response.result;const cacheDownloadUrl=cacheResult===null||cacheResult===void 0?void 0:cacheResult.archiveLocation;if(!cacheDownloadUrl){throw new Error(
"Cache not found.")}lib_core.Pq(cacheDownloadUrl);lib_core.Yz(`Cache Result:`);lib_core.Yz(JSON.stringify(cacheResult));return cacheResult})}function printCachesListForDiagnostics(key,httpClient,version2){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const resource=`caches?key=${encodeURIComponent(key)}`;const response=yield retryTypedResponse("li\
stCache",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){return httpClient.getJson(getCacheApiUrl(resource))}));if(response.statusCode===200){const cacheListResult=response.
result;const totalCount=cacheListResult===null||cacheListResult===void 0?void 0:cacheListResult.totalCount;if(totalCount&&totalCount>0){lib_core.Yz(`No matching\
 cache found for cache key '${key}', version '${version2} and scope ${process.env["GITHUB_REF"]}. There exist one or more cache(s) with similar key but they hav\
e different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflow\
s#matching-a-cache-key 
Other caches with similar key:`);for(const cacheEntry of(cacheListResult===null||cacheListResult===void 0?void 0:cacheListResult.artifactCaches)||[]){lib_core.Yz(
`Cache Key: ${cacheEntry===null||cacheEntry===void 0?void 0:cacheEntry.cacheKey}, Cache Version: ${cacheEntry===null||cacheEntry===void 0?void 0:cacheEntry.cacheVersion}\
, Cache Scope: ${cacheEntry===null||cacheEntry===void 0?void 0:cacheEntry.scope}, Cache Created: ${cacheEntry===null||cacheEntry===void 0?void 0:cacheEntry.creationTime}`)}}}})}
function downloadCache(archiveLocation,archivePath,options){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const archiveUrl=new external_url_.URL(
archiveLocation);const downloadOptions=getDownloadOptions(options);if(archiveUrl.hostname.endsWith(".blob.core.windows.net")){if(downloadOptions.useAzureSdk){yield downloadCacheStorageSDK(
archiveLocation,archivePath,downloadOptions)}else if(downloadOptions.concurrentBlobDownloads){yield downloadCacheHttpClientConcurrent(archiveLocation,archivePath,
downloadOptions)}else{yield downloadCacheHttpClient(archiveLocation,archivePath)}}else{yield downloadCacheHttpClient(archiveLocation,archivePath)}})}function reserveCache(key,paths,options){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const httpClient=createHttpClient();const version2=getCacheVersion(paths,options===null||options===
void 0?void 0:options.compressionMethod,options===null||options===void 0?void 0:options.enableCrossOsArchive);const reserveCacheRequest={key,version:version2,cacheSize:options===
null||options===void 0?void 0:options.cacheSize};const response=yield retryTypedResponse("reserveCache",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){
return httpClient.postJson(getCacheApiUrl("caches"),reserveCacheRequest)}));return response})}function getContentRange(start,end){return`bytes ${start}-${end}/*`}
function uploadChunk(httpClient,resourceUrl,openStream,start,end){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){lib_core.Yz(`Uploading chunk of \
size ${end-start+1} bytes at offset ${start} with content range: ${getContentRange(start,end)}`);const additionalHeaders={"Content-Type":"application/octet-stre\
am","Content-Range":getContentRange(start,end)};const uploadChunkResponse=yield retryHttpClientResponse(`uploadChunk (start: ${start}, end: ${end})`,()=>cacheHttpClient_awaiter(
this,void 0,void 0,function*(){return httpClient.sendStream("PATCH",resourceUrl,openStream(),additionalHeaders)}));if(!isSuccessStatusCode(uploadChunkResponse.message.
statusCode)){throw new Error(`Cache service responded with ${uploadChunkResponse.message.statusCode} during upload chunk.`)}})}function uploadFile(httpClient,cacheId,archivePath,options){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const fileSize=getArchiveFileSizeInBytes(archivePath);const resourceUrl=getCacheApiUrl(`caches/${cacheId.
toString()}`);const fd=external_fs_.openSync(archivePath,"r");const uploadOptions=getUploadOptions(options);const concurrency=assertDefined("uploadConcurrency",
uploadOptions.uploadConcurrency);const maxChunkSize=assertDefined("uploadChunkSize",uploadOptions.uploadChunkSize);const parallelUploads=[...new Array(concurrency).
keys()];lib_core.Yz("Awaiting all uploads");let offset=0;try{yield Promise.all(parallelUploads.map(()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){while(offset<
fileSize){const chunkSize=Math.min(fileSize-offset,maxChunkSize);const start=offset;const end=offset+chunkSize-1;offset+=maxChunkSize;yield uploadChunk(httpClient,
resourceUrl,()=>external_fs_.createReadStream(archivePath,{fd,start,end,autoClose:false}).on("error",error=>{throw new Error(`Cache upload failed because file r\
ead failed with ${error.message}`)}),start,end)}})))}finally{external_fs_.closeSync(fd)}return})}function commitCache(httpClient,cacheId,filesize){return cacheHttpClient_awaiter(
this,void 0,void 0,function*(){const commitCacheRequest={size:filesize};return yield retryTypedResponse("commitCache",()=>cacheHttpClient_awaiter(this,void 0,void 0,
function*(){return httpClient.postJson(getCacheApiUrl(`caches/${cacheId.toString()}`),commitCacheRequest)}))})}function saveCache(cacheId,archivePath,signedUploadURL,options){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const uploadOptions=getUploadOptions(options);if(uploadOptions.useAzureSdk){if(!signedUploadURL){throw new Error(
"Azure Storage SDK can only be used when a signed URL is provided.")}yield uploadCacheArchiveSDK(signedUploadURL,archivePath,options)}else{const httpClient=createHttpClient();
lib_core.Yz("Upload cache");yield uploadFile(httpClient,cacheId,archivePath,options);lib_core.Yz("Commiting cache");const cacheSize=getArchiveFileSizeInBytes(archivePath);
lib_core.pq(`Cache Size: ~${Math.round(cacheSize/(1024*1024))} MB (${cacheSize} B)`);const commitCacheResponse=yield commitCache(httpClient,cacheId,cacheSize);if(!isSuccessStatusCode(
commitCacheResponse.statusCode)){throw new Error(`Cache service responded with ${commitCacheResponse.statusCode} during commit cache.`)}lib_core.pq("Cache saved\
 successfully")}})}var commonjs=__webpack_require__(44420);var build_commonjs=__webpack_require__(68886);;class CacheScope$Type extends build_commonjs.MessageType{constructor(){
super("github.actions.results.entities.v1.CacheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"scalar",T:3}])}create(value){const message={
scope:"",permission:"0"};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)(0,build_commonjs.
reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){let message=target!==null&&target!==void 0?target:this.
create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.scope=reader.string();break;case 2:message.
permission=reader.int64().toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type\
 ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,
wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.scope!=="")writer.tag(1,build_commonjs.WireType.LengthDelimited).string(message.
scope);if(message.permission!=="0")writer.tag(2,build_commonjs.WireType.Varint).int64(message.permission);let u=options.writeUnknownFields;if(u!==false)(u==true?
build_commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const CacheScope=new CacheScope$Type;;class CacheMetadata$Type extends build_commonjs.
MessageType{constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"repository_id",kind:"scalar",T:3},{no:2,name:"scope",kind:"messa\
ge",repeat:1,T:()=>CacheScope}])}create(value){const message={repositoryId:"0",scope:[]};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,{enumerable:false,
value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){let message=target!==
null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.repositoryId=
reader.int64().toString();break;case 2:message.scope.push(CacheScope.internalBinaryRead(reader,reader.uint32(),options));break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===
true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.
repositoryId!=="0")writer.tag(1,build_commonjs.WireType.Varint).int64(message.repositoryId);for(let i=0;i<message.scope.length;i++)CacheScope.internalBinaryWrite(
message.scope[i],writer.tag(2,build_commonjs.WireType.LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.
UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const CacheMetadata=new CacheMetadata$Type;;class CreateCacheEntryRequest$Type extends build_commonjs.
MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"k\
ey",kind:"scalar",T:9},{no:3,name:"version",kind:"scalar",T:9}])}create(value){const message={key:"",version:""};globalThis.Object.defineProperty(message,build_commonjs.
MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.string();break;case 3:message.
version=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType})\
 for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}
return message}internalBinaryWrite(message,writer,options){if(message.metadata)CacheMetadata.internalBinaryWrite(message.metadata,writer.tag(1,build_commonjs.WireType.
LengthDelimited).fork(),options).join();if(message.key!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).string(message.key);if(message.version!=="")writer.
tag(3,build_commonjs.WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer);return writer}}const cache_CreateCacheEntryRequest=new CreateCacheEntryRequest$Type;class CreateCacheEntryResponse$Type extends build_commonjs.
MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"\
scalar",T:9},{no:3,name:"message",kind:"scalar",T:9}])}create(value){const message={ok:false,signedUploadUrl:"",message:""};globalThis.Object.defineProperty(message,
build_commonjs.MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.ok=reader.bool();break;case 2:message.signedUploadUrl=reader.string();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===
true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.
ok!==false)writer.tag(1,build_commonjs.WireType.Varint).bool(message.ok);if(message.signedUploadUrl!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).string(
message.signedUploadUrl);if(message.message!=="")writer.tag(3,build_commonjs.WireType.LengthDelimited).string(message.message);let u=options.writeUnknownFields;
if(u!==false)(u==true?build_commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const cache_CreateCacheEntryResponse=new CreateCacheEntryResponse$Type;
class FinalizeCacheEntryUploadRequest$Type extends build_commonjs.MessageType{constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",
[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"\
scalar",T:9}])}create(value){const message={key:"",sizeBytes:"0",version:""};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,{enumerable:false,
value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){let message=target!==
null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.metadata=
CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.string();break;case 3:message.sizeBytes=reader.
int64().toString();break;case 4:message.version=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown \
field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.onRead:u)(
this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.metadata)CacheMetadata.internalBinaryWrite(message.
metadata,writer.tag(1,build_commonjs.WireType.LengthDelimited).fork(),options).join();if(message.key!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).
string(message.key);if(message.sizeBytes!=="0")writer.tag(3,build_commonjs.WireType.Varint).int64(message.sizeBytes);if(message.version!=="")writer.tag(4,build_commonjs.
WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,
message,writer);return writer}}const cache_FinalizeCacheEntryUploadRequest=new FinalizeCacheEntryUploadRequest$Type;class FinalizeCacheEntryUploadResponse$Type extends build_commonjs.
MessageType{constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"\
scalar",T:3},{no:3,name:"message",kind:"scalar",T:9}])}create(value){const message={ok:false,entryId:"0",message:""};globalThis.Object.defineProperty(message,build_commonjs.
MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.ok=reader.bool();break;case 2:message.entryId=reader.int64().toString();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===
true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.
ok!==false)writer.tag(1,build_commonjs.WireType.Varint).bool(message.ok);if(message.entryId!=="0")writer.tag(2,build_commonjs.WireType.Varint).int64(message.entryId);
if(message.message!=="")writer.tag(3,build_commonjs.WireType.LengthDelimited).string(message.message);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.
UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const cache_FinalizeCacheEntryUploadResponse=new FinalizeCacheEntryUploadResponse$Type;
class GetCacheEntryDownloadURLRequest$Type extends build_commonjs.MessageType{constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest",
[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"restore_keys",kind:"scalar",repeat:2,T:9},{no:4,name:"\
version",kind:"scalar",T:9}])}create(value){const message={key:"",restoreKeys:[],version:""};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,
{enumerable:false,value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.string();break;case 3:message.
restoreKeys.push(reader.string());break;case 4:message.version=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.metadata)CacheMetadata.internalBinaryWrite(
message.metadata,writer.tag(1,build_commonjs.WireType.LengthDelimited).fork(),options).join();if(message.key!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).
string(message.key);for(let i=0;i<message.restoreKeys.length;i++)writer.tag(3,build_commonjs.WireType.LengthDelimited).string(message.restoreKeys[i]);if(message.
version!=="")writer.tag(4,build_commonjs.WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.
UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const cache_GetCacheEntryDownloadURLRequest=new GetCacheEntryDownloadURLRequest$Type;
class GetCacheEntryDownloadURLResponse$Type extends build_commonjs.MessageType{constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLRespon\
se",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_download_url",kind:"scalar",T:9},{no:3,name:"matched_key",kind:"scalar",T:9}])}create(value){const message={
ok:false,signedDownloadUrl:"",matchedKey:""};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)
(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){let message=target!==null&&target!==
void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();break;case 2:
message.signedDownloadUrl=reader.string();break;case 3:message.matchedKey=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.ok!==false)writer.tag(1,build_commonjs.
WireType.Varint).bool(message.ok);if(message.signedDownloadUrl!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).string(message.signedDownloadUrl);if(message.
matchedKey!=="")writer.tag(3,build_commonjs.WireType.LengthDelimited).string(message.matchedKey);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.
UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const cache_GetCacheEntryDownloadURLResponse=new GetCacheEntryDownloadURLResponse$Type;
const CacheService=new commonjs.C0("github.actions.results.api.v1.CacheService",[{name:"CreateCacheEntry",options:{},I:cache_CreateCacheEntryRequest,O:cache_CreateCacheEntryResponse},
{name:"FinalizeCacheEntryUpload",options:{},I:cache_FinalizeCacheEntryUploadRequest,O:cache_FinalizeCacheEntryUploadResponse},{name:"GetCacheEntryDownloadURL",options:{},
I:cache_GetCacheEntryDownloadURLRequest,O:cache_GetCacheEntryDownloadURLResponse}]);;class CacheServiceClientJSON{constructor(rpc){this.rpc=rpc;this.CreateCacheEntry.
bind(this);this.FinalizeCacheEntryUpload.bind(this);this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(request){const data=cache_CreateCacheEntryRequest.
toJson(request,{useProtoFieldName:true,emitDefaultValues:false});const promise=this.rpc.request("github.actions.results.api.v1.CacheService","CreateCacheEntry",
"application/json",data);return promise.then(data2=>cache_CreateCacheEntryResponse.fromJson(data2,{ignoreUnknownFields:true}))}FinalizeCacheEntryUpload(request){
const data=cache_FinalizeCacheEntryUploadRequest.toJson(request,{useProtoFieldName:true,emitDefaultValues:false});const promise=this.rpc.request("github.actions\
.results.api.v1.CacheService","FinalizeCacheEntryUpload","application/json",data);return promise.then(data2=>cache_FinalizeCacheEntryUploadResponse.fromJson(data2,
{ignoreUnknownFields:true}))}GetCacheEntryDownloadURL(request){const data=cache_GetCacheEntryDownloadURLRequest.toJson(request,{useProtoFieldName:true,emitDefaultValues:false});
const promise=this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/json",data);return promise.then(data2=>cache_GetCacheEntryDownloadURLResponse.
fromJson(data2,{ignoreUnknownFields:true}))}}class CacheServiceClientProtobuf{constructor(rpc){this.rpc=rpc;this.CreateCacheEntry.bind(this);this.FinalizeCacheEntryUpload.
bind(this);this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(request){const data=CreateCacheEntryRequest.toBinary(request);const promise=this.rpc.request(
"github.actions.results.api.v1.CacheService","CreateCacheEntry","application/protobuf",data);return promise.then(data2=>CreateCacheEntryResponse.fromBinary(data2))}FinalizeCacheEntryUpload(request){
const data=FinalizeCacheEntryUploadRequest.toBinary(request);const promise=this.rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUplo\
ad","application/protobuf",data);return promise.then(data2=>FinalizeCacheEntryUploadResponse.fromBinary(data2))}GetCacheEntryDownloadURL(request){const data=GetCacheEntryDownloadURLRequest.
toBinary(request);const promise=this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/protobuf",data);return promise.
then(data2=>GetCacheEntryDownloadURLResponse.fromBinary(data2))}};function maskSigUrl(url2){if(!url2)return;try{const parsedUrl=new URL(url2);const signature=parsedUrl.
searchParams.get("sig");if(signature){(0,lib_core.Pq)(signature);(0,lib_core.Pq)(encodeURIComponent(signature))}}catch(error){(0,lib_core.Yz)(`Failed to parse U\
RL: ${url2} ${error instanceof Error?error.message:String(error)}`)}}function maskSecretUrls(body2){if(typeof body2!=="object"||body2===null){(0,lib_core.Yz)("b\
ody is not an object or is null");return}if("signed_upload_url"in body2&&typeof body2.signed_upload_url==="string"){maskSigUrl(body2.signed_upload_url)}if("sign\
ed_download_url"in body2&&typeof body2.signed_download_url==="string"){maskSigUrl(body2.signed_download_url)}};var cacheTwirpClient_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};class CacheServiceClient{constructor(userAgent,maxAttempts,baseRetryIntervalMilliseconds,retryMultiplier){
this.maxAttempts=5;this.baseRetryIntervalMilliseconds=3e3;this.retryMultiplier=1.5;const token=getRuntimeToken();this.baseUrl=getCacheServiceURL();if(maxAttempts){
this.maxAttempts=maxAttempts}if(baseRetryIntervalMilliseconds){this.baseRetryIntervalMilliseconds=baseRetryIntervalMilliseconds}if(retryMultiplier){this.retryMultiplier=
retryMultiplier}this.httpClient=new lib.Qq(userAgent,[new auth.tZ(token)])}request(service,method,contentType2,data){return cacheTwirpClient_awaiter(this,void 0,
void 0,function*(){const url2=new URL(`/twirp/${service}/${method}`,this.baseUrl).href;(0,lib_core.Yz)(`[Request] ${method} ${url2}`);const headers={"Content-Ty\
pe":contentType2};try{const{body:body2}=yield this.retryableRequest(()=>cacheTwirpClient_awaiter(this,void 0,void 0,function*(){return this.httpClient.post(url2,
JSON.stringify(data),headers)}));return body2}catch(error){throw new Error(`Failed to ${method}: ${error.message}`)}})}retryableRequest(operation){return cacheTwirpClient_awaiter(
this,void 0,void 0,function*(){let attempt=0;let errorMessage="";let rawBody="";while(attempt<this.maxAttempts){let isRetryable=false;try{const response=yield operation();
const statusCode=response.message.statusCode;rawBody=yield response.readBody();(0,lib_core.Yz)(`[Response] - ${response.message.statusCode}`);(0,lib_core.Yz)(`H\
eaders: ${JSON.stringify(response.message.headers,null,2)}`);const body2=JSON.parse(rawBody);maskSecretUrls(body2);(0,lib_core.Yz)(`Body: ${JSON.stringify(body2,
null,2)}`);if(this.isSuccessStatusCode(statusCode)){return{response,body:body2}}isRetryable=this.isRetryableHttpStatusCode(statusCode);errorMessage=`Failed requ\
est: (${statusCode}) ${response.message.statusMessage}`;if(body2.msg){if(UsageError.isUsageErrorMessage(body2.msg)){throw new UsageError}errorMessage=`${errorMessage}\
: ${body2.msg}`}if(statusCode===lib.Hv.TooManyRequests){const retryAfterHeader=response.message.headers["retry-after"];if(retryAfterHeader){const parsedSeconds=parseInt(
retryAfterHeader,10);if(!isNaN(parsedSeconds)&&parsedSeconds>0){(0,lib_core.$e)(`You've hit a rate limit, your rate limit will reset in ${parsedSeconds} seconds`)}}
throw new RateLimitError(`Rate limited: ${errorMessage}`)}}catch(error){if(error instanceof SyntaxError){(0,lib_core.Yz)(`Raw Body: ${rawBody}`)}if(error instanceof
UsageError){throw error}if(error instanceof RateLimitError){throw error}if(NetworkError.isNetworkErrorCode(error===null||error===void 0?void 0:error.code)){throw new NetworkError(
error===null||error===void 0?void 0:error.code)}isRetryable=true;errorMessage=error.message}if(!isRetryable){throw new Error(`Received non-retryable error: ${errorMessage}`)}
if(attempt+1===this.maxAttempts){throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`)}const retryTimeMilliseconds=this.
getExponentialRetryTimeMilliseconds(attempt);(0,lib_core.pq)(`Attempt ${attempt+1} of ${this.maxAttempts} failed with error: ${errorMessage}. Retrying request i\
n ${retryTimeMilliseconds} ms...`);yield this.sleep(retryTimeMilliseconds);attempt++}throw new Error(`Request failed`)})}isSuccessStatusCode(statusCode){if(!statusCode)
return false;return statusCode>=200&&statusCode<300}isRetryableHttpStatusCode(statusCode){if(!statusCode)return false;const retryableStatusCodes=[lib.Hv.BadGateway,
lib.Hv.GatewayTimeout,lib.Hv.InternalServerError,lib.Hv.ServiceUnavailable];return retryableStatusCodes.includes(statusCode)}sleep(milliseconds){return cacheTwirpClient_awaiter(
this,void 0,void 0,function*(){return new Promise(resolve=>setTimeout(resolve,milliseconds))})}getExponentialRetryTimeMilliseconds(attempt){if(attempt<0){throw new Error(
"attempt should be a positive integer")}if(attempt===0){return this.baseRetryIntervalMilliseconds}const minTime=this.baseRetryIntervalMilliseconds*Math.pow(this.
retryMultiplier,attempt);const maxTime=minTime*this.retryMultiplier;return Math.trunc(Math.random()*(maxTime-minTime)+minTime)}}function internalCacheTwirpClient(options){
const client=new CacheServiceClient(getUserAgentString(),options===null||options===void 0?void 0:options.maxAttempts,options===null||options===void 0?void 0:options.
retryIntervalMs,options===null||options===void 0?void 0:options.retryMultiplier);return new CacheServiceClientJSON(client)};var tar_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const tar_IS_WINDOWS=process.
platform==="win32";function getTarPath(){return tar_awaiter(this,void 0,void 0,function*(){switch(process.platform){case"win32":{const gnuTar=yield getGnuTarPathOnWindows();
const systemTar=SystemTarPathOnWindows;if(gnuTar){return{path:gnuTar,type:ArchiveToolType.GNU}}else if((0,external_fs_.existsSync)(systemTar)){return{path:systemTar,
type:ArchiveToolType.BSD}}break}case"darwin":{const gnuTar=yield io.K7("gtar",false);if(gnuTar){return{path:gnuTar,type:ArchiveToolType.GNU}}else{return{path:yield io.
K7("tar",true),type:ArchiveToolType.BSD}}}default:break}return{path:yield io.K7("tar",true),type:ArchiveToolType.GNU}})}function getTarArgs(tarPath_1,compressionMethod_1,type_1){
return tar_awaiter(this,arguments,void 0,function*(tarPath,compressionMethod,type,archivePath=""){const args=[`"${tarPath.path}"`];const cacheFileName=getCacheFileName(
compressionMethod);const tarFile="cache.tar";const workingDirectory=getWorkingDirectory();const BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==
CompressionMethod.Gzip&&tar_IS_WINDOWS;switch(type){case"create":args.push("--posix","-cf",BSD_TAR_ZSTD?tarFile:cacheFileName.replace(new RegExp(`\\${external_path_.
sep}`,"g"),"/"),"--exclude",BSD_TAR_ZSTD?tarFile:cacheFileName.replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"),"-P","-C",workingDirectory.replace(new RegExp(
`\\${external_path_.sep}`,"g"),"/"),"--files-from",ManifestFilename);break;case"extract":args.push("-xf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${external_path_.
sep}`,"g"),"/"),"-P","-C",BSD_TAR_ZSTD?quoteAbsolutePath(workingDirectory):workingDirectory.replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"));break;case"l\
ist":args.push("-tf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"),"-P");break}if(tarPath.type===ArchiveToolType.GNU){
switch(process.platform){case"win32":args.push("--force-local");break;case"darwin":args.push("--delay-directory-restore");break}}return args})}function getCommands(compressionMethod_1,type_1){
return tar_awaiter(this,arguments,void 0,function*(compressionMethod,type,archivePath=""){let args;const tarPath=yield getTarPath();const tarArgs=yield getTarArgs(
tarPath,compressionMethod,type,archivePath);const compressionArgs=type!=="create"?yield getDecompressionProgram(tarPath,compressionMethod,archivePath):yield getCompressionProgram(
tarPath,compressionMethod);const BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&tar_IS_WINDOWS;if(BSD_TAR_ZSTD&&type!==
"create"){args=[[...compressionArgs].join(" "),[...tarArgs].join(" ")]}else{args=[[...tarArgs].join(" "),[...compressionArgs].join(" ")]}return{commands:BSD_TAR_ZSTD?
args:[args.join(" ")],requiresTempDirectory:BSD_TAR_ZSTD&&type!=="create"}})}function getWorkingDirectory(){var _a2;return(_a2=process.env["GITHUB_WORKSPACE"])!==
null&&_a2!==void 0?_a2:process.cwd()}function quoteAbsolutePath(filePath){return`"${external_path_.resolve(filePath).replace(new RegExp(`\\${external_path_.sep}`,
"g"),"/")}"`}function getDecompressionProgram(tarPath,compressionMethod,archivePath){return tar_awaiter(this,void 0,void 0,function*(){const BSD_TAR_ZSTD=tarPath.
type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&tar_IS_WINDOWS;switch(compressionMethod){case CompressionMethod.Zstd:return BSD_TAR_ZSTD?
["zstd -d --long=30 --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compress-program",tar_IS_WINDOWS?'"zstd -d --long=30"':"unzstd --long=30"];case CompressionMethod.
ZstdWithoutLong:return BSD_TAR_ZSTD?["zstd -d --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compress-program",tar_IS_WINDOWS?'"zstd -d"':"unzs\
td"];default:return["-z"]}})}function getCompressionProgram(tarPath,compressionMethod){return tar_awaiter(this,void 0,void 0,function*(){const cacheFileName=getCacheFileName(
compressionMethod);const BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&tar_IS_WINDOWS;switch(compressionMethod){case CompressionMethod.
Zstd:return BSD_TAR_ZSTD?["zstd -T0 --long=30 --force -o",cacheFileName.replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"),TarFilename]:["--use-compress-pro\
gram",tar_IS_WINDOWS?'"zstd -T0 --long=30"':"zstdmt --long=30"];case CompressionMethod.ZstdWithoutLong:return BSD_TAR_ZSTD?["zstd -T0 --force -o",cacheFileName.
replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"),TarFilename]:["--use-compress-program",tar_IS_WINDOWS?'"zstd -T0"':"zstdmt"];default:return["-z"]}})}function execCommands(commands,cwd){
return tar_awaiter(this,void 0,void 0,function*(){for(const command of commands){try{yield(0,exec.m)(command,void 0,{cwd,env:Object.assign(Object.assign({},process.
env),{MSYS:"winsymlinks:nativestrict"})})}catch(error){throw new Error(`${command.split(" ")[0]} failed with error: ${error===null||error===void 0?void 0:error.
message}`)}}})}function execReadCommands(archivePath,compressionMethod,type){return tar_awaiter(this,void 0,void 0,function*(){const{commands,requiresTempDirectory}=yield getCommands(
compressionMethod,type,archivePath);const tempDirectory=requiresTempDirectory?yield createTempDirectory():void 0;try{yield execCommands(commands,tempDirectory)}finally{
if(tempDirectory){try{yield io.Yz(tempDirectory)}catch(error){lib_core.Yz(`Failed to delete temporary tar directory: ${error}`)}}}})}function listTar(archivePath,compressionMethod){
return tar_awaiter(this,void 0,void 0,function*(){yield execReadCommands(archivePath,compressionMethod,"list")})}function extractTar(archivePath,compressionMethod){
return tar_awaiter(this,void 0,void 0,function*(){const workingDirectory=getWorkingDirectory();yield io.U$(workingDirectory);yield execReadCommands(archivePath,
compressionMethod,"extract")})}function createTar(archiveFolder,sourceDirectories,compressionMethod){return tar_awaiter(this,void 0,void 0,function*(){(0,external_fs_.
writeFileSync)(external_path_.join(archiveFolder,ManifestFilename),sourceDirectories.join("\n"));const{commands}=yield getCommands(compressionMethod,"create");yield execCommands(
commands,archiveFolder)})};var cache_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})};class ValidationError extends Error{constructor(message){super(message);this.name="ValidationErro\
r";Object.setPrototypeOf(this,ValidationError.prototype)}}class ReserveCacheError extends Error{constructor(message){super(message);this.name="ReserveCacheError";
Object.setPrototypeOf(this,ReserveCacheError.prototype)}}const CACHE_WRITE_DENIED_PREFIX="cache write denied:";class CacheWriteDeniedError extends ReserveCacheError{constructor(message){
super(message);this.name="CacheWriteDeniedError";Object.setPrototypeOf(this,CacheWriteDeniedError.prototype)}}const CACHE_READ_DENIED_PREFIX=CacheReadDeniedMessagePrefix;
class CacheReadDeniedError extends Error{constructor(message){super(message);this.name="CacheReadDeniedError";Object.setPrototypeOf(this,CacheReadDeniedError.prototype)}}
class FinalizeCacheError extends Error{constructor(message){super(message);this.name="FinalizeCacheError";Object.setPrototypeOf(this,FinalizeCacheError.prototype)}}
function checkPaths(paths){if(!paths||paths.length===0){throw new ValidationError(`Path Validation Error: At least one directory or file path is required`)}}function checkKey(key){
if(key.length>512){throw new ValidationError(`Key Validation Error: ${key} cannot be larger than 512 characters.`)}const regex=/^[^,]*$/;if(!regex.test(key)){throw new ValidationError(
`Key Validation Error: ${key} cannot contain commas.`)}}function isFeatureAvailable(){const cacheServiceVersion=getCacheServiceVersion();switch(cacheServiceVersion){case"\
v2":return!!process.env["ACTIONS_RESULTS_URL"];case"v1":default:return!!process.env["ACTIONS_CACHE_URL"]}}function restoreCache(paths_1,primaryKey_1,restoreKeys_1,options_1){
return cache_awaiter(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=false){const cacheServiceVersion=getCacheServiceVersion();
lib_core.Yz(`Cache service version: ${cacheServiceVersion}`);checkPaths(paths);const cacheMode=getCacheMode();if(!isCacheReadable(cacheMode)){lib_core.pq(`Cache\
 restore skipped: the effective cache-mode '${cacheMode}' does not permit reads.`);lib_core.Yz(`Skipped restore for paths [${paths.join(", ")}] with primary key\
 '${primaryKey}'.`);return void 0}switch(cacheServiceVersion){case"v2":return yield restoreCacheV2(paths,primaryKey,restoreKeys,options,enableCrossOsArchive);case"\
v1":default:return yield restoreCacheV1(paths,primaryKey,restoreKeys,options,enableCrossOsArchive)}})}function restoreCacheV1(paths_1,primaryKey_1,restoreKeys_1,options_1){
return cache_awaiter(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=false){var _a2;restoreKeys=restoreKeys||[];const keys=[
primaryKey,...restoreKeys];lib_core.Yz("Resolved Keys:");lib_core.Yz(JSON.stringify(keys));if(keys.length>10){throw new ValidationError(`Key Validation Error: K\
eys are limited to a maximum of 10.`)}for(const key of keys){checkKey(key)}const compressionMethod=yield getCompressionMethod();let archivePath="";try{let cacheEntry;
try{cacheEntry=yield getCacheEntry(keys,paths,{compressionMethod,enableCrossOsArchive})}catch(error){const errorMessage=(_a2=error===null||error===void 0?void 0:
error.message)!==null&&_a2!==void 0?_a2:"";if(errorMessage.includes(CACHE_READ_DENIED_PREFIX)){throw new CacheReadDeniedError(errorMessage)}throw error}if(!(cacheEntry===
null||cacheEntry===void 0?void 0:cacheEntry.archiveLocation)){return void 0}if(options===null||options===void 0?void 0:options.lookupOnly){lib_core.pq("Lookup o\
nly - skipping download");return cacheEntry.cacheKey}archivePath=external_path_.join(yield createTempDirectory(),getCacheFileName(compressionMethod));lib_core.Yz(
`Archive Path: ${archivePath}`);yield downloadCache(cacheEntry.archiveLocation,archivePath,options);if(lib_core._o()){yield listTar(archivePath,compressionMethod)}
const archiveFileSize=getArchiveFileSizeInBytes(archivePath);lib_core.pq(`Cache Size: ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B)`);yield extractTar(
archivePath,compressionMethod);lib_core.pq("Cache restored successfully");return cacheEntry.cacheKey}catch(error){const typedError=error;if(typedError.name===ValidationError.
name){throw error}else{if(typedError instanceof lib.Kg&&typeof typedError.statusCode==="number"&&typedError.statusCode>=500){lib_core.z3(`Failed to restore: ${error.
message}`)}else{lib_core.$e(`Failed to restore: ${error.message}`)}}}finally{try{yield unlinkFile(archivePath)}catch(error){lib_core.Yz(`Failed to delete archiv\
e: ${error}`)}}return void 0})}function restoreCacheV2(paths_1,primaryKey_1,restoreKeys_1,options_1){return cache_awaiter(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=false){
var _a2;options=Object.assign(Object.assign({},options),{useAzureSdk:true});restoreKeys=restoreKeys||[];const keys=[primaryKey,...restoreKeys];lib_core.Yz("Reso\
lved Keys:");lib_core.Yz(JSON.stringify(keys));if(keys.length>10){throw new ValidationError(`Key Validation Error: Keys are limited to a maximum of 10.`)}for(const key of keys){
checkKey(key)}let archivePath="";try{const twirpClient=internalCacheTwirpClient();const compressionMethod=yield getCompressionMethod();const request={key:primaryKey,
restoreKeys,version:getCacheVersion(paths,compressionMethod,enableCrossOsArchive)};let response;try{response=yield twirpClient.GetCacheEntryDownloadURL(request)}catch(error){
const errorMessage=(_a2=error===null||error===void 0?void 0:error.message)!==null&&_a2!==void 0?_a2:"";if(errorMessage.includes(CACHE_READ_DENIED_PREFIX)){throw new CacheReadDeniedError(
errorMessage)}throw error}if(!response.ok){lib_core.Yz(`Cache not found for version ${request.version} of keys: ${keys.join(", ")}`);return void 0}const isRestoreKeyMatch=request.
key!==response.matchedKey;if(isRestoreKeyMatch){lib_core.pq(`Cache hit for restore-key: ${response.matchedKey}`)}else{lib_core.pq(`Cache hit for: ${response.matchedKey}`)}
if(options===null||options===void 0?void 0:options.lookupOnly){lib_core.pq("Lookup only - skipping download");return response.matchedKey}archivePath=external_path_.
join(yield createTempDirectory(),getCacheFileName(compressionMethod));lib_core.Yz(`Archive path: ${archivePath}`);lib_core.Yz(`Starting download of archive to: ${archivePath}`);
yield downloadCache(response.signedDownloadUrl,archivePath,options);const archiveFileSize=getArchiveFileSizeInBytes(archivePath);lib_core.pq(`Cache Size: ~${Math.
round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B)`);if(lib_core._o()){yield listTar(archivePath,compressionMethod)}yield extractTar(archivePath,compressionMethod);
lib_core.pq("Cache restored successfully");return response.matchedKey}catch(error){const typedError=error;if(typedError.name===ValidationError.name){throw error}else{
if(typedError instanceof lib.Kg&&typeof typedError.statusCode==="number"&&typedError.statusCode>=500){lib_core.z3(`Failed to restore: ${error.message}`)}else{lib_core.
$e(`Failed to restore: ${error.message}`)}}}finally{try{if(archivePath){yield unlinkFile(archivePath)}}catch(error){lib_core.Yz(`Failed to delete archive: ${error}`)}}
return void 0})}function cache_saveCache(paths_1,key_1,options_1){return cache_awaiter(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=false){
const cacheServiceVersion=getCacheServiceVersion();lib_core.Yz(`Cache service version: ${cacheServiceVersion}`);checkPaths(paths);checkKey(key);const cacheMode=getCacheMode();
if(!isCacheWritable(cacheMode)){lib_core.pq(`Cache save skipped: the effective cache-mode '${cacheMode}' does not permit writes.`);lib_core.Yz(`Skipped save for\
 paths [${paths.join(", ")}] with key '${key}'.`);return-1}switch(cacheServiceVersion){case"v2":return yield saveCacheV2(paths,key,options,enableCrossOsArchive);case"\
v1":default:return yield saveCacheV1(paths,key,options,enableCrossOsArchive)}})}function saveCacheV1(paths_1,key_1,options_1){return cache_awaiter(this,arguments,
void 0,function*(paths,key,options,enableCrossOsArchive=false){var _a2,_b,_c,_d,_e,_f;const compressionMethod=yield getCompressionMethod();let cacheId=-1;const cachePaths=yield resolvePaths(
paths);lib_core.Yz("Cache Paths:");lib_core.Yz(`${JSON.stringify(cachePaths)}`);if(cachePaths.length===0){throw new Error(`Path Validation Error: Path(s) specif\
ied in the action for caching do(es) not exist, hence no cache is being saved.`)}const archiveFolder=yield createTempDirectory();const archivePath=external_path_.
join(archiveFolder,getCacheFileName(compressionMethod));lib_core.Yz(`Archive Path: ${archivePath}`);try{yield createTar(archiveFolder,cachePaths,compressionMethod);
if(lib_core._o()){yield listTar(archivePath,compressionMethod)}const fileSizeLimit=10*1024*1024*1024;const archiveFileSize=getArchiveFileSizeInBytes(archivePath);
lib_core.Yz(`File Size: ${archiveFileSize}`);if(archiveFileSize>fileSizeLimit&&!isGhes()){throw new Error(`Cache size of ~${Math.round(archiveFileSize/(1024*1024))}\
 MB (${archiveFileSize} B) is over the 10GB limit, not saving cache.`)}lib_core.Yz("Reserving Cache");const reserveCacheResponse=yield reserveCache(key,paths,{compressionMethod,
enableCrossOsArchive,cacheSize:archiveFileSize});if((_a2=reserveCacheResponse===null||reserveCacheResponse===void 0?void 0:reserveCacheResponse.result)===null||
_a2===void 0?void 0:_a2.cacheId){cacheId=(_b=reserveCacheResponse===null||reserveCacheResponse===void 0?void 0:reserveCacheResponse.result)===null||_b===void 0?
void 0:_b.cacheId}else if((reserveCacheResponse===null||reserveCacheResponse===void 0?void 0:reserveCacheResponse.statusCode)===400){throw new Error((_d=(_c=reserveCacheResponse===
null||reserveCacheResponse===void 0?void 0:reserveCacheResponse.error)===null||_c===void 0?void 0:_c.message)!==null&&_d!==void 0?_d:`Cache size of ~${Math.round(
archiveFileSize/(1024*1024))} MB (${archiveFileSize} B) is over the data cap limit, not saving cache.`)}else{const detailMessage=(_e=reserveCacheResponse===null||
reserveCacheResponse===void 0?void 0:reserveCacheResponse.error)===null||_e===void 0?void 0:_e.message;if(detailMessage===null||detailMessage===void 0?void 0:detailMessage.
startsWith(CACHE_WRITE_DENIED_PREFIX)){throw new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More details: ${detailMessage}`)}throw new ReserveCacheError(
`Unable to reserve cache with key ${key}, another job may be creating this cache. More details: ${(_f=reserveCacheResponse===null||reserveCacheResponse===void 0?
void 0:reserveCacheResponse.error)===null||_f===void 0?void 0:_f.message}`)}lib_core.Yz(`Saving Cache (ID: ${cacheId})`);yield saveCache(cacheId,archivePath,"",
options)}catch(error){const typedError=error;if(typedError.name===ValidationError.name){throw error}else if(typedError.name===ReserveCacheError.name){lib_core.pq(
`Failed to save: ${typedError.message}`)}else{if(typedError instanceof lib.Kg&&typeof typedError.statusCode==="number"&&typedError.statusCode>=500){lib_core.z3(
`Failed to save: ${typedError.message}`)}else{lib_core.$e(`Failed to save: ${typedError.message}`)}}}finally{try{yield unlinkFile(archivePath)}catch(error){lib_core.
Yz(`Failed to delete archive: ${error}`)}}return cacheId})}function saveCacheV2(paths_1,key_1,options_1){return cache_awaiter(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=false){
var _a2;options=Object.assign(Object.assign({},options),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,useAzureSdk:true});const compressionMethod=yield getCompressionMethod();
const twirpClient=internalCacheTwirpClient();let cacheId=-1;const cachePaths=yield resolvePaths(paths);lib_core.Yz("Cache Paths:");lib_core.Yz(`${JSON.stringify(
cachePaths)}`);if(cachePaths.length===0){throw new Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is\
 being saved.`)}const archiveFolder=yield createTempDirectory();const archivePath=external_path_.join(archiveFolder,getCacheFileName(compressionMethod));lib_core.
Yz(`Archive Path: ${archivePath}`);try{yield createTar(archiveFolder,cachePaths,compressionMethod);if(lib_core._o()){yield listTar(archivePath,compressionMethod)}
const archiveFileSize=getArchiveFileSizeInBytes(archivePath);lib_core.Yz(`File Size: ${archiveFileSize}`);options.archiveSizeBytes=archiveFileSize;lib_core.Yz("\
Reserving Cache");const version2=getCacheVersion(paths,compressionMethod,enableCrossOsArchive);const request={key,version:version2};let signedUploadUrl;try{const response=yield twirpClient.
CreateCacheEntry(request);if(!response.ok){if(response.message&&!response.message.startsWith(CACHE_WRITE_DENIED_PREFIX)){lib_core.$e(`Cache reservation failed: ${response.
message}`)}throw new Error(response.message||"Response was not ok")}signedUploadUrl=response.signedUploadUrl}catch(error){lib_core.Yz(`Failed to reserve cache: ${error}`);
const errorMessage=(_a2=error===null||error===void 0?void 0:error.message)!==null&&_a2!==void 0?_a2:"";if(errorMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)){throw new CacheWriteDeniedError(
`Unable to reserve cache with key ${key}. More details: ${errorMessage}`)}throw new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may \
be creating this cache.`)}lib_core.Yz(`Attempting to upload cache located at: ${archivePath}`);yield saveCache(cacheId,archivePath,signedUploadUrl,options);const finalizeRequest={
key,version:version2,sizeBytes:`${archiveFileSize}`};const finalizeResponse=yield twirpClient.FinalizeCacheEntryUpload(finalizeRequest);lib_core.Yz(`FinalizeCac\
heEntryUploadResponse: ${finalizeResponse.ok}`);if(!finalizeResponse.ok){if(finalizeResponse.message){throw new FinalizeCacheError(finalizeResponse.message)}throw new Error(
`Unable to finalize cache with key ${key}, another job may be finalizing this cache.`)}cacheId=parseInt(finalizeResponse.entryId)}catch(error){const typedError=error;
if(typedError.name===ValidationError.name){throw error}else if(typedError.name===ReserveCacheError.name){lib_core.pq(`Failed to save: ${typedError.message}`)}else if(typedError.
name===FinalizeCacheError.name){lib_core.$e(typedError.message)}else{if(typedError instanceof lib.Kg&&typeof typedError.statusCode==="number"&&typedError.statusCode>=
500){lib_core.z3(`Failed to save: ${typedError.message}`)}else{lib_core.$e(`Failed to save: ${typedError.message}`)}}}finally{try{yield unlinkFile(archivePath)}catch(error){
lib_core.Yz(`Failed to delete archive: ${error}`)}}return cacheId})}}),64012:(module=>{module.exports=JSON.parse('{"name":"@actions/cache","version":"6.3.0","de\
scription":"Actions cache lib","keywords":["github","actions","cache"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/cache","license":"MIT",\
"type":"module","main":"lib/cache.js","types":"lib/cache.d.ts","exports":{".":{"types":"./lib/cache.d.ts","import":"./lib/cache.js"}},"directories":{"lib":"lib"\
,"test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.g\
it","directory":"packages/cache"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"echo \\"Error: run te\
sts from root\\" && exit 1","tsc":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},"bugs":{"url":"https://github.com/actions/toolkit/iss\
ues"},"dependencies":{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/\
core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1","semver":"^7.8.5"},"devDependencies":{"@protobuf-ts/plugin":\
"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}')})};export{id,ids,modules};
