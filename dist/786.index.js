const id=786;const ids=[786];const modules={58786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{readCodeowners:()=>readCodeowners});var wildcards=__webpack_require__(53856);;function parsePathPattern(text){if(/^(?:!|\\#|\/*$)|(?<!\\)[[\]]/.
test(text))return void 0;const isFolder=text.endsWith("/");const path=text.slice(text.startsWith("/")?1:0,isFolder?-1:void 0);const names=path.split("/");const segments=names.
map(name=>name==="**"?"any":charactersOf(name));const isAnchored=text.startsWith("/")||names.length>1;return[...isAnchored?[]:["any"],...segments,...endOf(names.
at(-1),isFolder)]}const ANYTHING=["one","any"];function endOf(last,isFolder){if(isFolder||last==="**")return[ANYTHING,"any"];return last==="*"?[]:["any"]}function charactersOf(name){
const characters=[];for(const[,escaped,plain=""]of name.matchAll(/\\(.)|(.)/gsu)){if(escaped!==void 0)characters.push({is:escaped});else if(plain==="?")characters.
push("one");else if(plain!=="*")characters.push({is:plain});else if(characters.at(-1)!=="any")characters.push("any")}return characters}function fitsPath(pattern,path){
return(0,wildcards.l)(pattern,path.split("/"),(segment,name)=>(0,wildcards.l)(segment,[...name],(character,found)=>character==="one"||character.is===found))};const CODEOWNERS_PATHS=[
".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"];const MAX_BYTES=3*1024*1024;function ownerRulesIn(text){if(text.length*3>=MAX_BYTES&&new TextEncoder().encode(
text).length>=MAX_BYTES)return[];return text.split(/\r\n|[\r\n]/).flatMap(ruleIn)}function ownersOf(rules,path){return rules.findLast(({pattern})=>fitsPath(pattern,
path))?.owners??[]}const OWNER=/^(?:@[\w-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;function ruleIn(line){const[first,...owners]=wordsOf(line);const pattern=first===void 0?
void 0:parsePathPattern(first);return pattern&&owners.every(owner=>OWNER.test(owner))?[{pattern,owners}]:[]}function wordsOf(line){const words=line.match(/(?:\\.|[^\s\\]|\\$)+/gu)??
[];const comment=words.findIndex(word=>word.startsWith("#"));return comment===-1?words:words.slice(0,comment)}var errors=__webpack_require__(452);;async function readCodeowners(github){
for(const file of CODEOWNERS_PATHS){try{const rules=ownerRulesIn(await github.file(file));return path=>ownersOf(rules,path)}catch(error){if(!(error instanceof errors.
hD&&error.kind==="not-found"))throw error}}return()=>[]}})};export{id,ids,modules};
