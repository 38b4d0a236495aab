const id=200;const ids=[200];const modules={60200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{parseYaml:()=>parseYaml});var dist=__webpack_require__(38815);var quoted=__webpack_require__(62797);;function placesIn(document){const known=new Map;const pairIn=(map,name)=>{
const pairs=known.get(map)??new Map(map.items.map(pair=>[nameOf(pair),pair]));known.set(map,pairs);return pairs.get(name)};return path=>{let node=document.contents;
let offset=offsetOfNode(node);for(const part of path){const at=(0,dist.isAlias)(node)?node.resolve(document):node;const pair=(0,dist.jh)(at)?pairIn(at,part):void 0;
const item=(0,dist.oP)(at)?at.items[Number(part)]:void 0;if(pair===void 0&&item===void 0)break;offset=offsetOfNode(pair?.key??item);node=pair?.value??item}return offset}}
function nameOf({key}){return(0,dist.isScalar)(key)?key.value:key}function offsetOfNode(node){const range=(0,dist.isScalar)(node)||(0,dist.jh)(node)||(0,dist.oP)(
node)||(0,dist.isAlias)(node)?node.range:void 0;return range?.[0]??0};const MAX_DEPTH=30;const MAX_ALIASES=100;function parseYaml(text){const lines=new dist.HN;
const lineAt=offset=>lines.linePos(offset).line;const told=found=>found.map(({offset,says})=>({line:lineAt(offset),says}));const tokens=[...new dist.iX(lines.addNewLine).
parse(text)];const refused=refusedTokens(tokens);if(refused.length>0)return{value:void 0,mistakes:told(refused),lineOf:()=>1};const[document]=new dist.Dk({prettyErrors:false,
stringKeys:true,merge:false,resolveKnownTags:false,uniqueKeys:false}).compose(tokens,true,text.length);if(document===void 0)return{value:null,mistakes:[],lineOf:()=>1};
const broken=[...document.errors,...document.warnings,...aliasMistakes(document)].map(foundIn);if(broken.length>0)return{value:void 0,mistakes:told(broken),lineOf:()=>1};
const placeOf=placesIn(document);return{...dataOf(document,told(repeatedKeys(document))),lineOf:path=>lineAt(placeOf(path))}}function foundIn(problem){if("says"in
problem)return problem;return{offset:problem.pos[0],says:`YAML: ${problem.message.slice(0,150)}`}}function dataOf(document,mistakes){try{return{value:document.toJS(
{maxAliasCount:MAX_ALIASES}),mistakes}}catch{return{value:void 0,mistakes:[...mistakes,{line:1,says:`Aliases stand for more than ${MAX_ALIASES} others`}]}}}function refusedTokens(tokens){
const found=tokens.flatMap(token=>token.type==="directive"?[{offset:token.offset,says:"Directives (`%`) are not read here"}]:[]);const[,second]=tokens.filter(({
type})=>type==="document");if(second)found.push({offset:second.offset,says:"A second document begins here; only one is read"});const deep=deepToken(tokens);if(deep)
found.push({offset:deep.offset,says:`This is nested more than ${MAX_DEPTH} deep`});return found}function deepToken(tokens){const waiting=tokens.map(token=>({token,
depth:0}));for(let next=waiting.pop();next;next=waiting.pop()){const{token,depth}=next;if(depth>MAX_DEPTH)return token;for(const inner of innerTokens(token))waiting.
push({token:inner,depth:depth+1})}return void 0}function innerTokens(token){if(token.type==="document")return token.value?[token.value]:[];if(!("items"in token))
return[];return token.items.flatMap(({key,value})=>[key??[],value??[]].flat())}function aliasMistakes(document){const found=[];let count=0;(0,dist.YR)(document,
{Alias:(_,alias)=>{count+=1;const offset=alias.range?.[0]??0;if(count>MAX_ALIASES)found.push({offset,says:`There are more than ${MAX_ALIASES} aliases`});else if(!alias.
resolve(document))found.push({offset,says:"This alias has no anchor before it"});return count>MAX_ALIASES?dist.YR.BREAK:void 0}});return found}function repeatedKeys(document){
const found=[];(0,dist.YR)(document,{Map:(_,map)=>{const keys=new Set;for(const pair of map.items){const name=nameOf(pair);if(keys.has(name))found.push({offset:offsetOfNode(
pair.key),says:`The key ${(0,quoted.T)(String(name))} was given before`});keys.add(name)}}});return found}})};export{id,ids,modules};
