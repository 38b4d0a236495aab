const id=133;const ids=[133];const modules={79133:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{replaceSection:()=>replaceSection});const START="<!-- pipeline-vitals:start -->";const END="<!-- pipeline-vitals:end -->";function replaceSection(text,section){
const[starts,ends]=[placesOf(START,text),placesOf(END,text)];const why=mistakeIn(starts,ends);const[start=0]=starts;const[end=0]=ends;if(why!==void 0)return{kind:"\
mistake",why};const from=start+START.length;const newline=text.slice(from).startsWith("\r\n")?"\r\n":"\n";const lines=section.trim().replace(/\r?\n/g,newline);const replaced=`${text.
slice(0,from)}${newline}${lines}${newline}${text.slice(end)}`;return replaced===text?{kind:"unchanged"}:{kind:"replaced",text:replaced}}function mistakeIn(starts,ends){
if(starts.length===0&&ends.length===0)return`has no marks. Put \`${START}\` and \`${END}\` on lines of their own where the section should be`;if(starts.length===
0)return`has \`${END}\`, and no \`${START}\` before it`;if(ends.length===0)return`has \`${START}\`, and no \`${END}\` after it`;if(starts.length>1||ends.length>
1)return`has more than one \`${starts.length>1?START:END}\`: which of them counts cannot be told`;return(starts[0]??0)>(ends[0]??0)?`has \`${END}\` before \`${START}\
\``:void 0}function placesOf(mark,text){return[...text.matchAll(new RegExp(mark,"g"))].map(({index})=>index)}})};export{id,ids,modules};
